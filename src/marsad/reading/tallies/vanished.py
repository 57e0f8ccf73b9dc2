"""Those of the detained who have disappeared since: "تحول 38 منهم إلى مختفين قسرياً" (codebook §4)."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.clitics import bare
from marsad.arabic.numbers import Number
from marsad.arabic.signs import SIGNS
from marsad.reading.casualties.group import is_count
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.tally import OF_THEM, Tally
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

MISSING = words("still_missing")
TO_REACH = 6  # tokens from the figure to "to"
STATE_REACH = 4  # tokens from "to" to the word for their state, over quotation marks
VERB_REACH = 3  # tokens from the verb to the figure behind it
_OF_THEM = SIGNS.bit(lambda word: word in OF_THEM)
_BECAME = "تحول"
_TO = "الي"


def vanished(text: Text, sentence: Sentence, events: list[Event], known: list[Tally]) -> list[Tally]:
    """A tally for each figure of those detained that "turned into" missing; no event tells of them then."""
    found: list[Tally] = []
    if not text.marked(_OF_THEM, sentence.first, sentence.last):
        return found
    for number in text.numbers_in(sentence.first, sentence.last):
        last = _state(text, sentence, number) if is_count(text, number.first) else None
        taken = _detained(known, number) if last is not None else None
        if last is None or taken is None:
            continue
        part = replace(
            taken,
            measure="missing",
            min=number.min,
            max=number.max,
            quantity=number.quantity,
            first=number.first,
            last=number.last,
            told=(number.first, last),
            sentence=sentence,
            part_of=taken,
        )
        found.append(part)
        for event in events:
            kept = [r for r in event.rows if not number.first <= r.first <= last]
            event.emptied = event.emptied or (len(kept) < len(event.rows) and not kept)
            event.rows = kept
    return found


def _state(text: Text, sentence: Sentence, number: Number) -> int | None:
    """The token that says that they are missing, where a verb of becoming leads to it."""
    before = range(max(sentence.first, number.first - VERB_REACH), number.first)
    became = any(_is_becoming(text, k) for k in before)
    of_them = any(text.word(k) in OF_THEM for k in before)
    for k in range(number.last + 1, min(number.last + TO_REACH, sentence.last) + 1):
        became = became or _is_becoming(text, k)
        of_them = of_them or text.word(k) in OF_THEM
        if text.word(k) in ("،", "؛", "."):
            return None
        if text.word(k) == _TO and became and of_them:
            states = range(k + 1, min(k + STATE_REACH, sentence.last) + 1)
            return next((j for j in states if bare(text.word(j)) in MISSING), None)
    return None


def _is_becoming(text: Text, k: int) -> bool:
    return any(verb.lemma == _BECAME for verb in text.verbs(k)) or text.word(k).startswith(("تحول", "وتحول"))


def _detained(known: list[Tally], number: Number) -> Tally | None:
    """The count of the detained that the figure is a part of: the last one told before it that can hold it."""
    return next(
        (
            t
            for t in reversed(known)
            if t.measure == "captured" and t.first < number.first and (t.min or 0) >= number.min
        ),
        None,
    )
