"""Who is among those that a total has counted, told behind it: "ومن بين الضحايا 12 طفلاً وخمس سيدات" (codebook §4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from marsad.arabic.verbs import verb_readings
from marsad.model.claim import Measure
from marsad.reading.casualties.breakdowns import (
    MEASURES,
    VICTIMS,
    is_few,
    part_of_list,
    take_over,
    tally_of_group,
)
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import group_at, groups_at
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.nouns import PERSON
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary

FROM = frozenset({"من", "ومن"})
COUNTED = frozenset({"exact", "approximate", "at_least", "more_than"})
SAID_REACH = 8  # "وأوضح المصدر أن من بين القتلى ..."


def told_among(text: Text, sentence: Sentence, whole: Tally) -> list[Tally]:
    """ "ومن بين الضحايا 12 طفلاً وخمس سيدات": a sentence that takes up the total of the one before."""
    first = _among_the_dead(text, range(sentence.first, sentence.first + SAID_REACH), sentence)
    if first is None:
        return []
    return _parts(text, sentence, whole, first, counted_from(text, first + 1, sentence.last))


def take_among(text: Text, sentence: Sentence, events: list[Event], found: list[Tally]) -> list[Tally]:
    """ "قتلت كذا 52 شخصاً، وبين القتلى 6 نساء و5 أطفال وشخص قضى تحت التعذيب": the same within one sentence."""
    whole = next((t for t in found if t.part_of is None and t.measure != "attacks"), None)
    if whole is None:
        return found
    first = _among_the_dead(text, range(whole.last + 1, sentence.last), sentence)
    if first is None:
        return found
    parts = _parts(text, sentence, whole, first, _joined_from(text, first + 1, sentence.last))
    if not parts:
        return found
    last = parts[-1].last
    for event in events:
        event.rows = [row for row in event.rows if not first <= row.first <= last]
    return [t for t in found if not first <= t.first <= last] + parts


def _parts(text: Text, sentence: Sentence, whole: Tally, first: int, groups: Iterable[Group]) -> list[Tally]:
    found: list[Tally] = []
    for group in groups:
        between = range(found[-1].last + 1 if found else first, group.first)
        fate = _fate_told(text, between) or (None if found else _fate_behind(text, group, sentence.last))
        like = replace(whole, measure=fate or (found[-1].measure if found else whole.measure))
        number = text.number_at.get(group.first)
        parts = (
            part_of_list(text, sentence, like, number)
            if number is not None
            else [part_told(text, sentence, like, group)]
        )
        for part in parts:
            part.sentence = sentence
            part.part_of = whole if part.part_of in (None, like) else part.part_of
        found += parts
    return found


def _joined_from(text: Text, i: int, end: int) -> Iterator[Group]:
    """Those who are counted there, as long as nothing but what joins stands between them."""
    last: int | None = None
    for group in counted_from(text, i, end):
        between = range(last + 1, group.first) if last is not None else range(0)
        if any(text.word(k) not in ("و", "،") for k in between):
            return
        yield group
        last = group.last


def part_told(text: Text, sentence: Sentence, whole: Tally, few: Group) -> Tally:
    """Some of a total, over the same time and area: "وصبيان وفتاة", "(5 سيدات)"."""
    tally = tally_of_group(text, sentence, few, whole.measure, (few.first, few.last))
    tally.actor, tally.name = tally.actor or whole.actor, tally.name or whole.name
    take_over(tally, whole)
    return tally


def counted_from(text: Text, i: int, end: int) -> Iterator[Group]:
    """Those who are counted from token i on, one after the other: "12 طفلاً", "وصبيان", "وفتاة واحدة"."""
    j = i
    while j <= end:
        number = text.number_at.get(j)
        group = group_at(text, j, end)
        if group is None and number is not None and number.first == j and text.word(number.last + 1) == "من":
            group = Group(number.first, number.last, number.min, number.max, number.quantity, PERSON)
        if group is not None and not group.people and (group.quantity in COUNTED or is_few(group)):
            yield group
        j = max(j, group.last if group is not None else j) + 1


def _fate_told(text: Text, tokens: range) -> Measure | None:
    """ "... فيما أصيب": what the last verb there says became of those behind it."""
    verbs = [verb for j in tokens for verb in verb_readings(text.word(j))[:1]]
    fates = [fate for verb in verbs if (fate := _fate_of(verb.lemma)) is not None]
    return fates[-1] if fates else None


def _fate_behind(text: Text, group: Group, end: int) -> Measure | None:
    """ "أربعة رجال وصبي واحد قضوا": the verb behind those told first, and those joined to them."""
    last = max((g.last for g in groups_at(text, group.first, end)), default=group.last)
    return _fate_told(text, range(last + 1, min(last + 2, end + 1)))


def _fate_of(lemma: str) -> Measure | None:
    fates = [f.status for f in vocabulary().lemmas.get(lemma, ()) if f.status is not None]
    return MEASURES[fates[0]] if fates and fates[0] in ("killed", "wounded") else None


def _among_the_dead(text: Text, tokens: range, sentence: Sentence) -> int | None:
    """Where "من بين الضحايا" stands: first in the sentence, or in what somebody says there."""
    for i in range(tokens.start, min(tokens.stop, sentence.last - 1)):
        opens = i == sentence.first or text.word(i - 1) in ("ان", "انه", "،", "وكان", "كان")
        if opens and text.word(i) in ("بين", "وبين") and text.word(i + 1) in VICTIMS:
            return i
        if opens and text.word(i) in FROM and text.word(i + 1) == "بين" and text.word(i + 2) in VICTIMS:
            return i
    return None
