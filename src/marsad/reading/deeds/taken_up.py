"""The happening that a word for any happening takes up: "وقعت الحادثة مساء أمس في بلدة كذا" (codebook §3)."""

from __future__ import annotations

from marsad.reading.deeds.event import Event
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words

PARAGRAPHS = 1  # from a happening to the word that takes it up


def occurs(text: Text, k: int) -> bool:
    """ "وقع", "جرت", "حدث"."""
    return any(v.lemma in words("occurring") for v in text.verbs(k))


def is_any_happening(word: str) -> bool:
    """ "الحادث", "العملية", "ذلك"."""
    return word == "ذلك" or (word.startswith("ال") and word[2:] in words("any_happening"))


def taken_up_by(text: Text, events: list[Event], noun: int) -> Event | None:
    """What was told last before the noun for any happening at that token, which tells none itself."""
    if not is_any_happening(text.word(noun)):
        return None
    if any(t.first <= noun <= t.last for event in events for t in event.triggers):
        return None
    ends = [(max((t.last for t in e.triggers if t.last < noun), default=-1), n) for n, e in enumerate(events)]
    at, (last, n) = text.sentence_at(noun), max(ends, default=(-1, 0))
    told = text.sentence_at(last) if last >= 0 else None
    if at is None or told is None or not same_post(told, at):
        return None
    return events[n] if at.paragraph - told.paragraph <= PARAGRAPHS else None
