"""A total told group by group on the lines below it: "80 شخصاً، هم:", "30 مدنياً", "40 من كذا" (codebook §4)."""

from __future__ import annotations

from marsad.reading.casualties.breakdowns import MEASURES, subcounts, take_over, tally_of_group
from marsad.reading.casualties.group import CIVILIANS, Group, is_count
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.people.name_lists import LIST_MARKS
from marsad.reading.tallies.among_totals import counted_from, part_told
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Sentence, Text, same_post

LEAST_OPENED = 2  # people of the total whose groups are told


class GroupList:
    """Follows the lines that tell whom a total has counted."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.whole: Tally | None = None  # the total whose lines are read
        self.left = 0  # of its people, those whom no line has told
        self.before: Sentence | None = None

    def opened_by(self, sentence: Sentence, found: list[Tally]) -> None:
        """A sentence with a total that ends in a colon opens a list."""
        self.whole = None
        if self.text.word(sentence.last) != ":":
            return
        totals = [t for t in found if t.part_of is None and t.measure != "attacks" and t.min is not None]
        if totals and (totals[-1].min or 0) >= LEAST_OPENED:
            self.whole, self.left, self.before = totals[-1], totals[-1].min or 0, sentence

    def line(self, sentence: Sentence, events: list[Event]) -> list[Tally]:
        """The group of a line with those among it; no event tells of them then."""
        group = self._group(sentence)
        if group is None or self.whole is None or (group.min or 0) > self.left:
            self.whole = None
            return []
        self.left -= group.min or 0
        self.before = sentence
        fate = MEASURES[group.status] if group.status in ("killed", "wounded") else self.whole.measure
        tally = tally_of_group(self.text, sentence, group, fate, (group.first, group.last))
        take_over(tally, self.whole)
        tally.by, tally.by_name, tally.part_of = self.whole.by, self.whole.by_name, self.whole
        if self.whole.actor == CIVILIANS and tally.actor not in (None, CIVILIANS):
            self.whole.actor = self.whole.name = None  # people of several sides
        row = Row("killed", group.min, group.max, group.quantity, group.first, group.last, group)
        for event in events:
            event.rows, event.emptied = [], True
        parts = subcounts(self.text, sentence, row, tally) or self._in_brackets(sentence, tally)
        return [tally, *parts]

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

    def _group(self, sentence: Sentence) -> Group | None:
        """Those whom the line begins with, behind the mark of a list."""
        if self.whole is None or self.before is None or not same_post(self.before, sentence):
            return None
        first = sentence.first
        while first < sentence.last and self.text.word(first) in LIST_MARKS:
            first += 1
        if not is_count(self.text, first):
            return None
        group = group_at(self.text, first, sentence.last)
        counted = group is not None and group.min is not None and group.quantity != "several"
        return group if counted and group is not None and not group.people else None
