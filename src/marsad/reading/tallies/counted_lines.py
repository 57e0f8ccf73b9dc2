"""A count told on the lines below it, each with its figure (codebook §4).

"80 شخصاً، هم:", "30 مدنياً"; "يناير 2025: 1122 ضحية، منهم 679 مدنياً"; "– 836 في كذا"; "قوات كذا: 21 مدنياً"; "الجرحى:
94". A line tells when, where, who did it or what became of them by its label; what it leaves out is told by the heading
or by the count above.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from marsad.arabic.dates import Resolved, TimeExpression, resolve
from marsad.model.claim import Measure, Status
from marsad.reading.casualties.breakdowns import MEASURES, doer_behind, subcounts, take_over, tally_of_group
from marsad.reading.casualties.group import CIVILIANS, Group, bare_count, is_count, skip_quotes
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.row import row_of
from marsad.reading.deeds.event import Event
from marsad.reading.people.name_lists import FATES, LIST_MARKS
from marsad.reading.tallies.among_totals import counted_from, part_told
from marsad.reading.tallies.counted_deeds import counted_deeds
from marsad.reading.tallies.periods import Period
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import lasts_a_week
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.text import Sentence, Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention
from marsad.registry.places import PlaceReading

VICTIMS, LEADING = words("victims"), words("spreads_over")
IN = frozenset({"في", "ب"})
THEY = frozenset({"هم", "وهم", "هن"})
TOLD = ("killed", "wounded", "captured", "missing")  # by the noun of those whom a line counts
LABEL = 10  # tokens before the colon
LEAST_OPENED = 2  # people of the count whose lines are read


class Label(NamedTuple):
    """What stands before the colon of a line; `last` is the colon."""

    last: int
    time: TimeExpression | None
    places: tuple[PlaceReading, ...]
    side: ActorMention | None
    measure: Measure | None

    @property
    def tells(self) -> bool:
        return bool(self.time or self.places or self.side or self.measure)


class CountedLines:
    """Follows the lines of a list; `whole` is the count that they break up."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.whole: Tally | None = None
        self.left = 0  # of its people, those whom no line has told
        self.measure: Measure | None = None  # what the heading says of those whom the lines count
        self.over: Period | None = None
        self.voices: list[Attribution] = []
        self.opened = False  # by a colon
        self.before: Sentence | None = None

    def opened_by(
        self,
        sentence: Sentence,
        found: Sequence[Tally],
        told: Sequence[Tally],
        over: Period | None,
        voices: list[Attribution],
    ) -> None:
        """A count opens a list, and so does a heading that ends in a colon; what is neither ends it."""
        if self.before is not None and self.opened and self._is_inside(sentence):
            self.before = sentence
            return
        totals = [t for t in found if t.part_of is None and t.measure != "attacks" and t.min is not None]
        self.opened = self.text.word(sentence.last) == ":"
        who = counted_again(self.text, sentence) if self.opened else None
        totals = [t for t in totals if who in (None, t.measure)] or totals
        self.measure = who or (counted_below(self.text, sentence) if self.opened else None)
        self.whole = totals[-1] if totals else self._last(told)
        self.left = (self.whole.min or 0) if self.whole is not None else 0
        if self.left < LEAST_OPENED:
            self.whole = None
        self.over, self.voices = over, voices
        self.before = sentence if self.opened or totals else None

    def _last(self, told: Sequence[Tally]) -> Tally | None:
        """ "وتوزعت أعداد القتلى كالآتي:": the largest count of them told before."""
        like = [t for t in told if t.part_of is None and t.measure == self.measure and t.min is not None]
        return max(like, key=lambda t: t.min or 0, default=None)

    def _is_inside(self, sentence: Sentence) -> bool:
        """A line that counts deeds, in the list of another line."""
        first = _past_marks(self.text, sentence)
        return is_count(self.text, first) and same_post(self.before or sentence, sentence)

    def line(self, sentence: Sentence, events: list[Event]) -> list[Tally]:
        """Those whom a line counts, with those among them; no event tells of them then."""
        if self.before is None or not same_post(self.before, sentence):
            return []
        first = _past_marks(self.text, sentence)
        label = label_at(self.text, first, sentence)
        if label is None and not (self.opened and is_count(self.text, first)):
            return []
        if label is not None and not ((label.tells or self.opened) and all(e.harm_only for e in events)):
            return []
        start = label.last + 1 if label is not None else first
        group = _group(self.text, start, sentence)
        if group is None or not self._fits(sentence, group, label, first):
            return []
        kept = (self.whole, self.left, self.measure)
        found = self._tallies(sentence, group, label)
        if label is not None and _leaves_some(self.text, group, sentence, found):
            self.whole, self.left, self.measure = kept
            return []  # a sentence with a list of its own
        for event in events:
            event.rows, event.counts, event.emptied = [], [], True
        self.before = sentence
        return found

    def _fits(self, sentence: Sentence, group: Group, label: Label | None, first: int) -> bool:
        least = group.min or 0
        if self.whole is None:
            if self.measure is not None and self.opened:
                return label is not None or _place_behind(self.text, group) is not None
            lasting = self.over is not None and self.over.time is not None and lasts_a_week(self.over)
            return label is not None and label.measure is not None and self.opened and lasting
        if label is None:
            return least <= self.left
        fate = self._fate(group, label)
        return fate != self.whole.measure or least <= (self.whole.min or 0)

    def _fate(self, group: Group, label: Label | None) -> Measure:
        own = _told_of(group)
        if own in TOLD:
            return MEASURES[own]
        if label is not None and label.measure is not None:
            return label.measure
        return self.whole.measure if self.whole is not None else self.measure or "killed"

    def _tallies(self, sentence: Sentence, group: Group, label: Label | None) -> list[Tally]:
        fate, whole = self._fate(group, label), self.whole
        tally = tally_of_group(self.text, sentence, group, fate, (group.first, group.last))
        if label is not None and label.tells:
            tally.told = (_past_marks(self.text, sentence), group.last)
        place = _place_behind(self.text, group)
        tally.places = list(label.places) if label is not None else []
        tally.places = tally.places or ([place] if place is not None else [])
        of_side = label is not None and label.side is not None and self._take_side(tally, group, label.side)
        doer = doer_behind(self.text, group.last + 1, sentence.last)
        if doer is not None and tally.by is None:
            tally.by, tally.by_name = doer.actor, self.text.words(doer.first, doer.last)
        if whole is not None:
            take_over(tally, whole)
            if tally.by is None:
                tally.by, tally.by_name = whole.by, whole.by_name
            same = fate == whole.measure or whole.measure == "killed_or_wounded"
            tally.part_of = whole if same else None
            if label is None and whole.actor == CIVILIANS and tally.actor not in (None, CIVILIANS):
                whole.actor = whole.name = None  # people of several sides
            elif label is not None and not of_side and tally.actor is None:
                tally.actor, tally.name = whole.actor, whole.name
            if label is None:
                self.left -= group.min or 0
        else:
            tally.voices = list(self.voices)
            if self.over is not None:
                tally.time, tally.resolved = self.over.time, self.over.resolved
        if label is not None and label.time is not None:
            tally.time, tally.resolved = label.time, _resolved(self.text, label.time)
        parts = subcounts(self.text, sentence, row_of(group, "killed"), tally) or self._in_brackets(
            sentence, tally
        )
        found = [tally, *parts]
        if label is not None and label.measure is not None and whole is None:
            self._begin(tally)
        deeds = counted_deeds(self.text, sentence, [], Period(tally.time, tally.resolved))
        deeds = [d for d in deeds if d.first > max(t.last for t in found)]
        return [*found, *self._beside(sentence, found, tally), *deeds]

    def _begin(self, tally: Tally) -> None:
        """ "عدد الضحايا: 158": the lines below it are of them."""
        if tally.measure == "killed_or_wounded" or self.whole is None:
            self.whole, self.left, self.measure = tally, tally.min or 0, tally.measure

    def _beside(self, sentence: Sentence, found: list[Tally], head: Tally) -> list[Tally]:
        """ "حلب: 3 قتلى و12 جريحاً": of another fate, in the same place and time."""
        last = max(t.last for t in found)
        more: list[Tally] = []
        for group in counted_from(self.text, last + 1, sentence.last):
            status = _told_of(group)
            joined = self.text.word(group.first).startswith("و") or self.text.word(group.first - 1) in (
                "و",
                "،",
            )
            if not joined or status not in TOLD or MEASURES[status] == head.measure:
                break
            told = (group.first, group.last)
            tally = tally_of_group(self.text, sentence, group, MEASURES[status], told)
            take_over(tally, head)
            tally.by, tally.by_name = head.by, head.by_name
            more += [tally, *subcounts(self.text, sentence, row_of(group, "killed"), tally)]
        return more

    def _take_side(self, tally: Tally, group: Group, side: ActorMention) -> bool:
        """ "قوات كذا: 21 مدنياً" did it, "قوات كذا: 21 عنصراً" lost them; true if those counted are the side's."""
        name = self.text.words(side.first, side.last)
        own = (
            group.noun is not None and not group.is_civilian and not group.civil and group.noun.status is None
        )
        fighters = own and group.noun is not None and group.noun.class_ in ("fighter", "enemy")
        if fighters and group.actor is None:
            tally.actor, tally.name = side.actor, name
            return True
        tally.by, tally.by_name = side.actor, name
        return False

    def _in_brackets(self, sentence: Sentence, whole: Tally) -> list[Tally]:
        """ "31 مدنياً (5 سيدات و3 أطفال)"."""
        first = whole.last + 1
        if self.text.word(first) != "(":
            return []
        inside = range(first + 1, sentence.last + 1)
        last = next((j for j in inside if self.text.word(j) == ")"), sentence.last)
        parts = [part_told(self.text, sentence, whole, g) for g in counted_from(self.text, first + 1, last)]
        for part in parts:
            part.part_of = whole
        return parts


def _leaves_some(text: Text, group: Group, sentence: Sentence, found: Iterable[Tally]) -> bool:
    """A figure of the line is told by none of them."""
    told = [(t.first, t.last) for t in found]
    counts = (n for n in text.numbers_in(group.last + 1, sentence.last) if is_count(text, n.first))
    return any(not any(a <= n.first <= b for a, b in told) for n in counts)


def _told_of(group: Group) -> Status | None:
    """What the group itself or its noun says became of them."""
    return group.status or (group.noun.status if group.noun is not None else None)


def _past_marks(text: Text, sentence: Sentence) -> int:
    first = sentence.first
    while first < sentence.last and text.word(first) in LIST_MARKS:
        first += 1
    return first


def _group(text: Text, i: int, sentence: Sentence) -> Group | None:
    """Those whom the figure of a line counts."""
    if not is_count(text, i):
        return None
    group = group_at(text, i, sentence.last)
    if group is None:
        ends = all(
            text.tokens[j].kind == "mark" for j in range(text.number_at[i].last + 1, sentence.last + 1)
        )
        bare = bare_count(text, i)
        group = bare if ends or _place_behind(text, bare) is not None else None
    counted = group is not None and group.min is not None and group.quantity != "several"
    return group if counted and group is not None and not group.people else None


def _place_behind(text: Text, group: Group) -> PlaceReading | None:
    """ "836 في كذا"."""
    j = group.last + 1
    return text.place_at.get(j) or (text.place_at.get(j + 1) if text.word(j) in IN else None)


def label_at(text: Text, first: int, sentence: Sentence) -> Label | None:
    """What a line is about: the words up to a colon behind which a figure stands; they tell no deed."""
    reach = range(first + 1, min(first + LABEL, sentence.last))
    colon = next((j for j in reach if text.word(j) == ":"), None)
    if colon is None or not is_count(text, colon + 1):
        return None
    inside = range(first, colon)
    if any(
        (j in text.number_at and j not in text.time_at) or text.word(j).removeprefix("و") in LEADING
        for j in inside
    ):
        return None  # "وتوزع الضحايا كالآتي: 40 على يد كذا"
    time = next((text.time_at[j] for j in inside if j in text.time_at), None)
    side = text.actor_at.get(skip_quotes(text, first))
    side = side if side is not None and side.actor != CIVILIANS else None
    places = tuple(p for p in text.places_in(first, colon - 1)) if side is None else ()
    return Label(colon, time, places, side, fate_named(text, inside) if side is None else None)


def _resolved(text: Text, time: TimeExpression) -> Resolved:
    """ "حتى 6 أغسطس", below the months before it: what has passed of the month."""
    found = resolve(time, text.published)
    if time.role == "until" and found.start is None and found.end is not None:
        return found._replace(start=found.end.replace(day=1), precision="period")
    return found


def fate_named(text: Text, tokens: Iterable[int]) -> Measure | None:
    """ "القتلى", "عدد الضحايا", "الجرحى": what a noun says became of those who are counted behind it."""
    for j in tokens:
        if j in text.number_at and j not in text.time_at:
            return None
        plain = text.word(j).removeprefix("و").removeprefix("ال")
        fate = next((status for status, nouns in FATES.items() if plain in nouns), None)
        if fate is not None:
            return MEASURES[fate]
        if text.word(j) in VICTIMS:
            noun = next((f.entry.value.noun for f in text.entries(j, "person")), None)
            return MEASURES.get(noun.status or "killed") if noun is not None else "killed"
    return None


def counted_again(text: Text, sentence: Sentence) -> Measure | None:
    """ "41 قتيلاً وأكثر من 30 جريحاً، والقتلى هم:": of those told before it, whom the lines break up."""
    who = sentence.last - 2
    if who < sentence.first or text.word(sentence.last - 1) not in THEY:
        return None
    return fate_named(text, range(who, who + 1))


def counted_below(text: Text, sentence: Sentence) -> Measure | None:
    """ "توزع القتلى على النحو التالي:", what the noun that leads the list says of them."""
    return fate_named(text, range(sentence.first, sentence.last))
