"""A speaker at the head of his sentence, parted from his verb by an aside between commas.

"مدير الشبكة، فلان، قال إن", "مصدر طبي، طلب عدم ذكر اسمه، أكد مقتل ثلاثة".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from marsad.reading.voices.extent import QUOTES
from marsad.reading.voices.voice import Voice
from marsad.reading.words.wordlists import words

if TYPE_CHECKING:
    from marsad.reading.voices.saying import Saying

COMMA = "،"
TURNS, COUNTING = words("turns_to"), words("attribution_counting")
ASIDE = 10  # tokens of the aside
HEAD = 9  # tokens of who speaks


def fronted(saying: Saying, lemma: str, i: int, first: int, last: int) -> Voice | None:
    """The speaker whose verb at token i stands behind the comma that closes an aside; his name goes with him."""
    text = saying.text
    counts = lemma in COUNTING and saying.counts_next(i + 1, last)
    if not (counts or saying.told_next(lemma, i + 1, last) or saying.harm_next(i + 1)):
        return None
    first += text.word(first) in TURNS  # "لكن قناة كذا، التابعة لكذا، قالت إن"
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
