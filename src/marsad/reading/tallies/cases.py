"""Counted cases, each of which is somebody: "223 حالة اعتقال تعسفي، بينها 18 طفلاً وست سيدات" (codebook §4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.numbers import Number
from marsad.model.claim import Status
from marsad.reading.casualties.breakdowns import DOER_REACH, MEASURES, doer_behind, subcounts
from marsad.reading.casualties.group import CIVILIANS, Group, is_count, skip_quotes
from marsad.reading.casualties.groups import groups_at
from marsad.reading.casualties.row import Row
from marsad.reading.tallies.periods import Period
from marsad.reading.tallies.since_phrases import counted_places
from marsad.reading.tallies.tally import OF_THEM, Tally, evidence
from marsad.reading.words.text import Sentence, Text
from marsad.registry.actors import ActorMention
from marsad.registry.places import PlaceReading

CASES = frozenset({"حاله", "حالات"})
BRACKETS = frozenset({")", "]"})  # "(29) حالة قتل"
WITH = frozenset({"لدي", "عند"})  # who holds them
BY_REACH = 8  # tokens from the cases to "ارتكبتها كذا"
HEAD_REACH = 24  # tokens from "حالات الاعتقال" to a figure that leaves their fate out


def counted_cases(
    text: Text, sentence: Sentence, period: Period | None, known: Sequence[Tally] = ()
) -> list[Tally]:
    """The tallies of the cases that a sentence counts; `known` are the totals told before it."""
    if period is None:
        return []
    found: list[Tally] = []
    heads: list[Tally] = []
    fate: Status | None = None
    for number in text.numbers_in(sentence.first, sentence.last):
        j = number.last + 1 + (text.word(number.last + 1) in BRACKETS)
        if text.word(j) not in CASES or number.kind != "count" or number.quantity == "several":
            continue
        behind = skip_quotes(text, j + 1)
        status = _status_at(text, behind)
        fate = status or _fate_before(text, sentence, number, heads, fate)
        if fate is None:
            continue
        told = evidence(text, sentence, number.first, j + 1)
        last = j + 1 if status is not None else j
        whole = Tally(
            MEASURES[fate], number.min, number.max, number.quantity, number.first, last, told, sentence
        )
        whole.time, whole.resolved = period.time, period.resolved
        doer = _who_did(text, sentence, last)
        if doer is not None:
            whole.by, whole.by_name = doer.actor, text.words(doer.first, doer.last)
        cue = next(iter(text.cues(j + 1, min(j + DOER_REACH * 2, sentence.last), "among")), None)
        group = Group(number.first, last, number.min, number.max, number.quantity)
        group.among = groups_at(text, cue.last + 1, sentence.last) if cue is not None else []
        row = Row(fate, group.min, group.max, group.quantity, group.first, group.last, group)
        if whole.measure in ("captured", "missing"):
            whole.actor = CIVILIANS  # who is held without a charge, as those who count the cases have it
        if status is None:
            _join_to_whole(text, whole, [*known, *heads])
        heads.append(whole)
        found += [whole, *subcounts(text, sentence, row, whole)]
        found += _cases_of(text, sentence, whole)
    _share_what_follows(text, sentence, heads)
    return found


def _fate_before(
    text: Text, sentence: Sentence, number: Number, heads: Sequence[Tally], fate: Status | None
) -> Status | None:
    """ "بلغ عدد حالات الاعتقال نحو 9400 حالة", "88 حالة اعتقال لدى كذا و33 حالة لدى كذا"."""
    for j in range(number.first - 1, max(sentence.first, number.first - HEAD_REACH) - 1, -1):
        if any(head.first <= j <= head.last for head in heads) or text.word(j) in "؛.":
            break
        told = _status_at(text, skip_quotes(text, j + 1)) if text.word(j) in CASES else None
        if told is not None:
            return told
    return fate


def _who_did(text: Text, sentence: Sentence, last: int) -> ActorMention | None:
    """ "لدى كذا", "على يد كذا", "ارتكبتها كذا", close behind the cases."""
    doer = doer_behind(text, last + 1, sentence.last)
    if doer is not None:
        return doer
    for j in range(last + 1, min(last + BY_REACH, sentence.last) + 1):
        if j in text.number_at or (text.tokens[j].kind == "mark" and text.word(j) not in "،"):
            return None
        held = text.word(j) in WITH
        committed = text.word(j).endswith(("ها", "ه")) and text.verbs(j) and j not in text.actor_at
        if held or committed:
            return _first_actor(text, sentence, j + 1)
    return None


def _first_actor(text: Text, sentence: Sentence, j: int) -> ActorMention | None:
    """The actor there, over a word for his men and what tells of them: "فصائل المعارضة المنضوية ضمن كذا"."""
    actor = text.actor_at.get(skip_quotes(text, j))
    return actor if actor is not None and actor.actor != CIVILIANS and j <= sentence.last else None


def _join_to_whole(text: Text, part: Tally, known: Sequence[Tally]) -> None:
    """ "172 حالة اعتقال ... 32 حالة لدى كذا": the share of one side in the cases that were counted before."""
    if part.by is None:
        return
    whole = next((t for t in reversed(known) if t.measure == part.measure and t.part_of is None), None)
    if whole is not None and whole.by is None and (whole.min or 0) > (part.min or 0):
        part.part_of = whole


def _share_what_follows(text: Text, sentence: Sentence, heads: Sequence[Tally]) -> None:
    """ "48 حالة قتل و62 حالة إصابة ارتكبتها كذا في كذا": what is told behind the last goes for all joined before it."""
    following: Tally | None = None
    for case in reversed(heads):
        if following is None or not _is_joined(text, case, following):
            end = following.first - 1 if following is not None else sentence.last
            case.places = case.places or _places_around(text, case, end)
        else:
            case.places = case.places or list(following.places)
            if case.by is None and following.by is not None and case.part_of is following.part_of:
                case.by, case.by_name = following.by, following.by_name
        following = case


def _is_joined(text: Text, case: Tally, following: Tally) -> bool:
    """Nothing stands between them but what tells the kind of the case."""
    between = range(case.last + 1, following.first)
    return not any(
        j in text.actor_at or j in text.place_at or j in text.number_at or text.verbs(j) for j in between
    )


def _places_around(text: Text, case: Tally, end: int) -> list[PlaceReading]:
    """Behind them, else between "حالات الاعتقال" and their figure."""
    found = text.places_in(case.last + 1, end)
    if not found:
        heads = (j for j in range(case.first - 1, case.sentence.first - 1, -1) if text.word(j) in CASES)
        head = next(heads, case.first)
        clear = not any(j in text.number_at and j not in text.time_at for j in range(head, case.first))
        found = text.places_in(head, case.first - 1) if clear else []
    return counted_places(text, case.sentence, found)


def _cases_of(text: Text, sentence: Sentence, cases: Tally) -> list[Tally]:
    """ "6 حالات اختطاف، نفذت كذا 4 منها": who did how many of them."""
    for number in text.numbers_in(cases.last + 1, sentence.last):
        if text.word(number.last + 1) not in OF_THEM or not is_count(text, number.first):
            continue
        doer = text.actor_at.get(number.first - 1)
        verb = doer.first - 1 if doer is not None else -1
        if doer is None or not text.verbs(verb) or set(doer.proclitics) & set("لب"):
            return []
        part = replace(
            cases,
            min=number.min,
            max=number.max,
            quantity=number.quantity,
            first=number.first,
            last=number.last,
        )
        part.told, part.part_of = (doer.first, number.last + 1), cases
        part.by, part.by_name = doer.actor, text.words(doer.first, doer.last)
        return [part]
    return []


def _status_at(text: Text, j: int) -> Status | None:
    """The fate that a noun of harm at token j tells."""
    frames = [f.entry.value for kind in ("harm", "deed") for f in text.entries(j, kind)]
    return next((f.status for f in frames if f.status is not None), None)
