"""A speaker at the head of his sentence, parted from his verb by an aside between commas.

"مدير الشبكة، فلان، قال إن", "مصدر طبي، طلب عدم ذكر اسمه، أكد مقتل ثلاثة".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from marsad.reading.parties.role_words import before_quotes
from marsad.reading.voices.extent import QUOTES
from marsad.reading.voices.voice import Voice
from marsad.reading.words.wordlists import words

if TYPE_CHECKING:
    from marsad.reading.voices.saying import Saying
    from marsad.reading.words.text import Text

COMMA = "،"
TURNS, COUNTING = words("turns_to"), words("attribution_counting")
TIED = words("tied_to")
OUTLETS = ("outlet", "agency", "network", "monitor")
ASIDE = 10  # tokens of the aside
HEAD = 9  # tokens of who speaks


def fronted(saying: Saying, lemma: str, i: int, first: int, last: int) -> Voice | None:
    """The speaker whose verb at token i stands behind the comma that closes an aside; his name goes with him."""
    text = saying.text
    counts = lemma in COUNTING and saying.counts_next(i + 1, last)
    if not (counts or saying.told_next(lemma, i + 1, last) or saying.harm_next(i + 1)):
        return None
    first += text.word(first) in TURNS  # "لكن قناة كذا، التابعة لكذا، قالت إن"
    first = _past_turn(text, first)
    if text.word(i - 1) != COMMA:
        return _described(saying, i, first)
    opened = next((k for k in range(i - 2, max(first, i - 2 - ASIDE), -1) if text.word(k) == COMMA), None)
    if opened is None or not 0 < opened - first <= HEAD:
        return None
    voice = saying.voices.at(first, opened - 1)
    closing = saying.text.word(opened - 1) in QUOTES
    if voice is None or voice.first != first or voice.last + closing < opened - 1:
        voice = saying.phrase(first, opened - 1)
    if voice is None:
        return None
    named = any(text.name_at[k].name_last == i - 2 for k in range(opened + 1, i - 1) if k in text.name_at)
    if not named:
        return voice
    return replace(voice, last=i - 2, name=saying.voices.plain(first, i - 2))


def _past_turn(text: Text, first: int) -> int:
    """ "من جانبها، قناة كذا، التابعة لكذا، قالت إن": the first token behind what turns to another voice."""
    turn = text.cue(first, "second_voice")
    return turn.last + 2 if turn is not None and text.word(turn.last + 1) in "،؛," else first


def _described(saying: Saying, i: int, first: int) -> Voice | None:
    """ "وكالة كذا المقربة من كذا أكدت مقتل", with no comma behind: the outlet speaks, and not whom it is close to."""
    text = saying.text
    tie = next((k for k in range(i - 2, max(first, i - 2 - ASIDE), -1) if text.word(k) in TIED), None)
    if tie is None or any(text.word(k) == COMMA or text.verbs(k) for k in range(tie, i)):
        return None
    end = before_quotes(text, tie - 1 - (text.word(tie - 1) == COMMA))
    voice = saying.voices.at(first, end) if end - first <= HEAD else None
    if voice is None or voice.first != first or voice.last < end or voice.kind not in OUTLETS:
        return None
    return replace(voice, last=i - 1, name=saying.voices.plain(first, voice.last))
