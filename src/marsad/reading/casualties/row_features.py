"""What holds for a row of casualties in its happening: the named features that `settled_rows` weighs.

Words count only where they are plain words: actors, places, names and figures by their kind, so that each side's own
words change nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import UNNAMED, Event, dates_of
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text
from marsad.reading.words.units import named_at, plain_words, unit_at

FIGURES = (
    (1, "1"),
    (2, "2"),
    (9, "3-9"),
    (49, "10-49"),
    (199, "50-199"),
)  # bands of the least that a row counts
AROUND = 2  # units before and behind a row, and before its word of harm
NEAR_BEFORE, NEAR_BEHIND = 7, 4  # tokens whose plain words count
CLAUSE = 30  # tokens of a clause before a row at most
FAR = 3  # sentences, and units between a row and an actor, that are told apart
GROUP_FLAGS = ("possessive", "definite", "civil", "is_other", "more", "known", "of_them", "nominative")
ROW_FLAGS = ("correction", "euphemism", "joined", "apart")
EVENT_FLAGS = (
    "harm_only",
    "definite",
    "taken_up",
    "after",
    "plural",
    "only_title",
    "opinion",
    "no_casualties",
)


def about_row(text: Text, row: Row, event: Event) -> list[str]:
    """What speaks for and against a row being a toll of the happening that tells it."""
    status = row.status
    return [
        "any",
        f"{status} in {event.action}",
        *_of_row(row),
        *_of_words(text, row),
        *_of_harm_word(text, row, event),
        *_of_event(text, row, event),
        *(name for told in _among_rows(row, event) for name in (told, f"{status}, {told}")),
    ]


def _of_row(row: Row) -> Iterator[str]:
    yield f"{row.status} {row.quantity}"
    yield f"{row.status} {figure_of(row)}"
    group = row.group
    noun = group.noun if group is not None else None
    yield f"noun {noun.noun}" if noun is not None else "no noun"
    yield f"{row.status} class {noun.class_ if noun is not None else 'none'}"
    yield f"{row.quantity} class {noun.class_ if noun is not None else 'none'}"
    if group is not None:
        yield from (f"group {name}" for name in GROUP_FLAGS if getattr(group, name))
        yield from (f"{row.quantity}, group {name}" for name in GROUP_FLAGS if getattr(group, name))
        if group.actor is not None:
            yield f"{row.quantity} of a named actor"
    yield from (name for name in ROW_FLAGS if getattr(row, name))
    if row.part_of is not None:
        yield "part of another"
    if row.people:
        yield f"{row.status} named"
    whose = "none" if row.actor is None else "civilians" if row.actor == CIVILIANS else "actor"
    yield f"{row.status} of {whose}"
    yield f"{row.quantity} of {whose}"
    if row.first == row.last:
        yield f"{row.quantity} one word"


def figure_of(row: Row) -> str:
    """The band of its least."""
    return next((name for most, name in FIGURES if (row.min or 0) <= most), "200 or more")


def _of_words(text: Text, row: Row) -> Iterator[str]:
    """The words around it."""
    yield from _around(text, row.first, row.last)
    near = plain_words(text, max(0, row.sentence, row.first - NEAR_BEFORE), row.last + NEAR_BEHIND)
    yield from [f"near {word}" for word in near]
    sentence = text.sentence_at(row.first)
    if sentence is not None:
        yield f"in {sentence.kind}"


def _around(text: Text, first: int, last: int) -> Iterator[str]:
    i = first
    for back in range(1, AROUND + 1):
        i -= 1
        yield f"{back} before: {unit_at(text, i)}"
        i = named_at(text, i)[1]
    yield f"behind: {unit_at(text, last + 1)}"


def _of_harm_word(text: Text, row: Row, event: Event) -> Iterator[str]:
    """The word of harm next before it, or else behind, and what leads to that."""
    trigger = harm_of(row, event)
    if trigger is None:
        yield "no word of harm"
        return
    verb = trigger.verb
    yield f"harm {verb.lemma if verb is not None else bare(text.word(trigger.first))}"
    yield f"harm {verb.tense} {verb.number}" if verb is not None else f"harm noun led by {trigger.proclitics}"
    yield "harm before" if trigger.first < row.first else "harm behind"
    if trigger.passive:
        yield "harm passive"
    i = trigger.first
    for back in range(1, AROUND + 1):
        i -= 1
        yield f"{back} before harm: {unit_at(text, i)}"
        i = named_at(text, i)[1]


def harm_of(row: Row, event: Event) -> Trigger | None:
    """The word of harm of a row: the last before it in its clause, else the first behind it."""
    words = [t for t in event.triggers if t.harm is not None or (t.deed is not None and t.deed.status)]
    before = [t for t in words if max(row.clause, row.first - CLAUSE) <= t.first <= row.last]
    if before:
        return max(before, key=lambda t: t.first)
    behind = [t for t in words if row.last < t.first <= row.last + NEAR_BEFORE]
    return min(behind, key=lambda t: t.first) if behind else None


def _of_event(text: Text, row: Row, event: Event) -> Iterator[str]:
    """How the row stands to the happening."""
    yield f"event in {event.sentence.kind}"
    yield from (name for name in EVENT_FLAGS if getattr(event, name))
    starts = text.sentence_starts
    back = bisect_right(starts, row.first) - bisect_right(starts, event.sentence.first)
    yield f"{max(-1, min(back, FAR))} sentences behind"
    yield "dated" if dates_of(event) is not None else "undated"
    yield "placed" if event.places else "no place"
    deeds = [t for t in event.triggers if t.deed is not None and t.deed.status is None]
    inside = [t for t in deeds if max(row.clause, row.first - CLAUSE) <= t.first <= row.last]
    if inside:
        yield "deed before in clause"
    elif any(row.sentence <= t.first <= row.last for t in deeds):
        yield "deed before in sentence"
    elif any(row.last < t.first <= row.last + NEAR_BEFORE for t in deeds):
        yield "deed close behind"
    else:
        yield "no deed near"
    if row.actor not in UNNAMED:
        role = next((p.role for p in event.parties if p.actor == row.actor), None)
        yield f"its {role}" if role is not None else "no party"
        yield f"{row.status} its {role}" if role is not None else f"{row.status} no party"


def _among_rows(row: Row, event: Event) -> Iterator[str]:
    """How it stands to the other rows of its happening."""
    others = [r for r in event.rows if r is not row]
    yield f"{min(len(others), FAR)} other rows"
    same = [r for r in others if r.status == row.status]
    if not same:
        yield "only one of its fate"
        return
    yield "first of its fate" if all(row.first < r.first for r in same) else "not first of its fate"
    if any(r.actor == row.actor for r in same):
        yield "same actor again"
    if any((r.min or 0) > (row.min or 0) for r in same):
        yield f"less than another, {row.quantity}"
    if any(r.counted for r in same) and not row.counted:
        yield "another is counted"
    if any(r.sentence == row.sentence for r in same):
        yield "another in its sentence"
