"""Who did a deed and goes on to tell of it: "هاجمت حركة كذا ثكنة، وأعلنت مقتل ثلاثة" (codebook §3 `sources`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marsad.reading.voices.extent import QUOTES
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import voice_words
from marsad.reading.words.text import Text

if TYPE_CHECKING:
    from marsad.reading.voices.saying import Saying

OPENS = 6  # tokens from a sentence's beginning to the comma of what only opens it


def doer(saying: Saying, i: int, lemma: str, first: int, last: int) -> Voice | None:
    """ "هاجمت حركة كذا ثكنة، وأعلنت مقتل ثلاثة": who did the deed that opens the sentence goes on to tell of it."""
    text = saying.text
    if lemma not in voice_words("announces") or not text.word(i).startswith(("و", "لي", "لت")):
        return None
    while first in text.time_at:
        first = text.time_at[first].last + 1
    first = _past_opener(text, first, i)
    opens, tells = text.verbs(first)[:1], text.verbs(i)[:1]
    actor = text.actor_at.get(first + 1 + (text.word(first + 1) in QUOTES))
    if not opens or not tells or actor is None or actor.proclitics or first in text.name_at:
        return None
    led = tells[0].proclitics == "ل"  # "ليعلن عن عشرات العمليات"
    alike = opens[0].gender == tells[0].gender and (led or opens[0].tense == tells[0].tense)
    singular = opens[0].number == tells[0].number == "s"
    if not (alike and singular) or opens[0].enclitic or not _tells_harm(saying, lemma, i + 1, last):
        return None
    voice = saying.voices.at(actor.first, actor.last, after_verb=True)
    return voice if voice is not None and voice.kind == "party" else None


def _past_opener(text: Text, first: int, i: int) -> int:
    """ "في غضون ذلك، هاجمت": behind the comma of what only opens the sentence."""
    for k in range(first, min(first + OPENS, i)):
        if text.word(k) in "،,":
            return k + 1
        if text.verbs(k) or k in text.actor_at:
            break
    return first


def _tells_harm(saying: Saying, lemma: str, j: int, last: int) -> bool:
    """ "في الأيام الماضية مقتل العشرات", "خلال الشهر 15 هجوماً", "أنها قتلت": what was done comes next."""
    text = saying.text
    if saying.told_next(lemma, j, last):
        return True
    while j < last and (j in text.time_at or text.word(j) in voice_words("between")):
        j = text.time_at[j].last + 1 if j in text.time_at else j + 1
    told = any(text.entries(j, kind) for kind in ("harm", "deed"))
    return told or j in text.number_at
