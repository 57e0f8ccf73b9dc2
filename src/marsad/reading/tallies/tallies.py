"""Counts over a period or over several happenings: tallies, kept apart from incidents (codebook §4, §8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from marsad.arabic.numbers import Number
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Measure
from marsad.reading.casualties.breakdowns import (
    MEASURES,
    breakdowns,
    subcounts,
    told_in_parts,
)
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.tolls import tolls
from marsad.reading.casualties.victims import resolve_rows
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.among_totals import take_among, told_among
from marsad.reading.tallies.cases import counted_cases
from marsad.reading.tallies.count_reports import CountReport, is_of_report
from marsad.reading.tallies.counted_deeds import (
    counted_deeds,
    harmed_by_deeds,
    of_deeds_before,
)
from marsad.reading.tallies.counted_lines import CountedLines
from marsad.reading.tallies.held_totals import still_held
from marsad.reading.tallies.listed_deeds import listed_deeds
from marsad.reading.tallies.listed_places import leave_listed, part_tallies, places_listed, without_listed
from marsad.reading.tallies.ordinal_deeds import ordinal_deeds
from marsad.reading.tallies.own_days import is_of_its_day, take_own_day
from marsad.reading.tallies.periods import Period, is_long, is_same_period, period_of
from marsad.reading.tallies.place_shares import Share, parts_by_place, shares_of
from marsad.reading.tallies.province_shares import is_over_a_land, province_shares
from marsad.reading.tallies.settled_totals import Counted, is_of_one_deed, refers_back, taken_together
from marsad.reading.tallies.several_deeds import others_hurt
from marsad.reading.tallies.side_shares import leave_to_sides, side_shares
from marsad.reading.tallies.tally import OF_THEM, Tally, holds, total_of
from marsad.reading.tallies.tally_rows import tally_of_row
from marsad.reading.tallies.total_shares import join_cases, nest, take_shares
from marsad.reading.tallies.totals import (
    CARRIED,
    WAR,
    counting,
    counts_since,
    has_day,
    is_held,
    is_recorded,
    lasts_a_week,
    narrow,
    of_scattered,
    of_several,
    some_of_them,
)
from marsad.reading.tallies.vanished import vanished
from marsad.reading.voices.attribution import Attribution, Attributor
from marsad.reading.voices.voice_words import voice_words
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

CONTRAST = words("contrast")
AWAY = 2
LASTING = frozenset({"operation", "siege", "displacement", "capture_territory", "deployment", "clash"})
SUMMARIES = words("tallies_summaries")
_SUMMARY = SIGNS.bit(lambda word: word.removeprefix("و") in SUMMARIES)
PROVINCES = frozenset({"country", "region", "governorate"})

__all__ = ["Period", "Tally", "Totals", "is_long"]


class Totals:
    """Reads the totals of a report sentence by sentence; what the last ones were over goes on to the next."""

    def __init__(self, text: Text, attributor: Attributor) -> None:
        self.text = text
        self.attributor = attributor
        self.over: Period | None = None
        self.voices: list[Attribution] = []
        self.wrongs: Tally | None = None  # counted of one side, of which the report goes on to tell
        self.by: tuple[str | None, str | None] = (None, None)
        self.told: list[Tally] = []
        self.whole: Tally | None = None  # of the last sentence that had one
        self.lines = CountedLines(text)
        self.land: Tally | None = None  # the last count over a land, while its provinces are told
        self.away = 0  # sentences with happenings behind the last that told of it
        self.since = 0  # sentences without a total behind the last that had one
        self.report = CountReport(text)
        self.listed = places_listed(text)
        self.wholes = frozenset(lists.whole for lists in self.listed.values() if lists.whole is not None)

    def of(self, sentence: Sentence, events: list[Event]) -> list[Tally]:
        """Move the counts of a sentence that are totals out of its events."""
        listed = self.listed.get(sentence.first)
        if listed is None:
            line = self.lines.line(sentence, events)
            if line:
                self.told += line
                return self._voiced(sentence, line)
            stated = period_of(self.text, sentence)
            found = self._of(sentence, events, stated)
            self.lines.opened_by(
                sentence, found, self.told, stated or self.over, self.attributor.of(sentence)
            )
            return found
        leave_listed(listed, events)
        found = without_listed(listed, self._of(sentence, events, period_of(self.text, sentence)))
        whole = next((t for t in reversed(self.told) if listed.whole in range(t.first, t.last + 1)), None)
        if whole is not None and whole.part_of is not None and is_over_a_land(self.text, whole.part_of):
            whole = whole.part_of  # the figure of another province
        parts = part_tallies(self.text, sentence, listed, whole)
        self.told += self._voiced(sentence, parts)
        return found + parts

    def _of(self, sentence: Sentence, events: list[Event], stated: Period | None) -> list[Tally]:
        """`stated`: the period that the sentence itself tells."""
        told = self.attributor.of(sentence)
        if not events and not any(i in self.text.number_at for i in range(sentence.first, sentence.last + 1)):
            self._pass_over(sentence, events)
            return self._voiced(sentence, ordinal_deeds(self.text, sentence, events))
        among = told_among(self.text, sentence, self.whole) if self.whole is not None else []
        if among:
            for event in events:
                event.rows, event.emptied = [], True
            return among
        again = self.over if is_same_period(self.text, sentence) else None
        own = again or stated
        reported = self.report.follow(sentence, told)
        period = self._period(own)
        if reported is not None and (period is None or period.time is None):
            period = reported
        found = self._by_province(sentence, events)
        in_report = (own is None or own.time is None) and reported is not None
        found += take_tallies(
            self.text, sentence, events, period, own is not None, self.told, self.wholes, in_report
        )
        found += still_held(self.text, sentence, events, own) if not found else []
        gone = vanished(self.text, sentence, events, [*self.told, *sorted(found, key=lambda t: t.first)])
        found = [t for t in found if not any(t.first == g.first for g in gone)] + gone
        whole_of = self._whole_of_sides(found)
        sides = side_shares(self.text, sentence, period, whole_of, found)
        leave_to_sides(sides, events)
        found += sides
        for tally in found:
            take_own_day(self.text, tally)
        self.told += found
        self._voiced(sentence, found)
        if own is None and self._recalls(sentence):
            _undate(found)
            period = None
        if own is None or own.time is None or again is not None:
            self._carry(found)
        if own is not None:
            self.report.begin(sentence, found, told)
        self.report.told(sentence, found, opening=own is not None and own.time is not None)
        if found:
            self.over, self.voices, self.since = period, found[0].voices, 0
            self.by = found[0].by, found[0].by_name
            self.wrongs = next((t for t in found if t.measure == "other" and t.by is not None), self.wrongs)
            land = next((t for t in found if is_over_a_land(self.text, t)), None)
            self.land, self.away = (land, 0) if land is not None else (self.land, self.away)
            whole = next((t for t in found if t.measure != "attacks" and t.part_of is None), None)
            if whole is not None and (self.whole is None or (self.whole.min or 0) < (whole.min or 0)):
                self.whole = whole
        else:
            self._pass_over(sentence, events)
        return found

    def _whole_of_sides(self, found: list[Tally]) -> Tally | None:
        """The count whose sides a list tells: that of its sentence, else the last one told."""
        own = next((t for t in found if t.part_of is None and t.measure != "attacks"), None)
        return own or (self.told[-1].part_of or self.told[-1] if self.told and self.since == 0 else None)

    def _by_province(self, sentence: Sentence, events: list[Event]) -> list[Tally]:
        """The shares of provinces in the count over a land told before, a sentence or two at most between them."""
        found: list[Tally] = []
        self.away = self.away + 1 if events else self.away
        if self.away > AWAY:
            self.land = None
        for event in events:
            if self.land is None:
                break
            shares = province_shares(self.text, sentence, event, _told_apart(self.text, event), self.land)
            for share in shares:
                share.voices = [v for v in event.voices if v.lemma] or share.voices
            found += shares
            if shares:
                event.rows = [r for r in event.rows if not any(s.first <= r.first <= s.last for s in shares)]
                event.counts, event.emptied, self.away = [], True, 0
                shared = [place for share in shares for place in share.places]
                event.places = [p for p in event.places if p not in shared] or event.places
        return found

    def _voiced(self, sentence: Sentence, found: list[Tally]) -> list[Tally]:
        """A figure that stands in no clause of a happening is told by the voice of its sentence."""
        voices = self.attributor.of(sentence)
        for tally in found if voices else ():
            if not tally.voices and tally.sentence is sentence:
                tally.voices = self.attributor.covering(voices, [tally.told])
        return found

    def _carry(self, found: list[Tally]) -> None:
        """Who counts, and who did what is counted, goes on from the total before."""
        for tally in found:
            tally.voices = tally.voices or self.voices or self.report.voices
            of_wrongs = self.wrongs is not None and self.report.is_on() and tally.actor != self.by[0]
            if (tally.measure == "attacks" or of_wrongs) and tally.by is None and tally.by_name is None:
                tally.by, tally.by_name = (
                    self.by if self.wrongs is None else (self.wrongs.by, self.wrongs.by_name)
                )
            if tally.part_of is None and self.text.word(tally.last + 1) in OF_THEM:
                tally.part_of = holds(self.whole, tally)

    def _pass_over(self, sentence: Sentence, events: list[Event]) -> None:
        """A sentence that counts nothing may tell over what the next ones count."""
        own = period_of(self.text, sentence) if _announces(self.text, sentence) else None
        if own is not None and own.time is not None:
            self.over, self.since = own, 0
            self.report.announce(own, self.attributor.of(sentence))
        else:
            self._forget(events)

    def _forget(self, events: list[Event]) -> None:
        """One sentence without a happening does not end a report of totals."""
        self.since += 1
        if self.since > 1 or any(e.places or e.rows for e in events):
            self.over, self.voices, self.by = None, [], (None, None)
        if any(e.rows for e in events):
            self.whole = None

    def _recalls(self, sentence: Sentence) -> bool:
        """ "يشار إلى أن المجموعة وثقت": a total of other times, noted behind those of the report's."""
        return self.text.word(sentence.first) in voice_words("reminders")

    def _period(self, own: Period | None) -> Period | None:
        """The sentence's own; words that hold no date ("in the report") are over what was told before."""
        if own is None or (own.time is None and self.over is not None):
            return self.over
        return own


def _announces(text: Text, sentence: Sentence) -> bool:
    """ "أعلنت كذا حصيلة عملياتها خلال كذا": what the next sentences count is over that stretch."""
    return bool(text.marked(_SUMMARY, sentence.first, sentence.last))


def _undate(found: list[Tally]) -> None:
    for tally in found:
        tally.time = tally.resolved = None


def take_tallies(
    text: Text,
    sentence: Sentence,
    events: list[Event],
    period: Period | None,
    own: bool,
    known: Sequence[Tally] = (),
    wholes: frozenset[int] = frozenset(),
    in_report: bool = False,
) -> list[Tally]:
    """The totals of a sentence, taken from its events.

    `own`: the period stands in this sentence; `known`: the totals told before it; `wholes`: first tokens of the figures
    that a list of places breaks up; `in_report`: it goes on with a report of those who count.
    """
    found: list[Tally] = []
    apart: list[Row] = []
    those = of_deeds_before(text, sentence, known)
    for event in events:
        rows = [
            r for r in _told_apart(text, event) if not (is_of_one_deed(text, r) or is_of_its_day(text, r))
        ]
        taken = taken_together([Counted(text, sentence, event, r, period, own, known) for r in rows])
        if not own:
            taken = [r for r in taken if not _goes_with_a_toll(text, r, rows, taken)]
        taken += [r for r in rows if r not in taken and _is_share_of_arrests(event, r, known)]
        if those is not None and any(first <= those[0] <= last for first, last in event.told):
            taken += [r for r in rows if r not in taken and r.first > those[0] and r.status in MEASURES]
        taken += [r for r in rows if r not in taken and in_report and is_of_report(text, event, r)]
        taken += [r for r in rows if r not in taken and any(_counts_at(r, token) for token in wholes)]
        taken = [r for r in taken if r.quantity != "several" or r.first in text.number_at]
        taken += others_hurt(text, rows, taken)
        vague = [r for r in taken if r.quantity == "several" and _is_counted_beside(r, taken)]
        vague += [r for r in rows if refers_back(text, r, taken)]
        taken, rows = [r for r in taken if r not in vague], [r for r in rows if r not in vague]
        event.rows = [r for r in event.rows if not any(_overlap(r, v) for v in vague)]
        if period is not None and (taken or found):
            counted = {t.measure for t in found}
            taken += [r for r in rows if r not in taken and _is_beside(event, r, period, counted)]
        parts = [r for r in rows if r not in taken and any(r.part_of is t for t in taken)]
        taken += [r for r in parts if r.quantity != "several"]
        event.rows = [r for r in event.rows if not any(r.first == p.first for p in parts)]
        shares = {id(r): _by_place(text, sentence, event, r) for r in rows if r.counted}
        taken += [r for r in rows if r not in taken and shares.get(id(r))]
        by_row: dict[int, Tally] = {}
        for row in taken:
            tally = tally_of_row(text, sentence, event, row, period)
            if those is not None:  # "... إلى مقتل 78، واستهدف معظمها كذا": what more is told of them
                tally.places = [p for p in tally.places if not _told_more(text, row.last, p.mention.first)]
                if tally.by is None and tally.by_name is None:
                    tally.by, tally.by_name = those[1].by, those[1].by_name
            tally.part_of = by_row.get(id(row.part_of))
            if tally.actor is None and text.word(row.first - 1) == ":":
                tally.actor = next((t.actor for t in known if _is_more(t, tally)), None)
            by_row[id(row)] = tally
            total = total_of(row, tally, by_row)
            by_place = parts_by_place(text, tally, shares.get(id(row), []))
            told = by_place or subcounts(text, sentence, row, tally)
            found += [*([total] if total is not None else []), tally, *told]
        event.rows = [
            r for r in event.rows if not any(_overlap(r, t) or _goes_with(text, r, t) for t in taken)
        ]
        some = [_some(r, n) for r in taken if (n := some_of_them(text, r)) is not None] if own else []
        event.rows += some
        apart += some
        event.emptied = bool(taken) and not some
        event.plural |= any(of_scattered(text, event, r) for r in taken)
        event.plural |= bool(taken) and own and period is not None and _of_weeks(event, period)
    over = period if own or in_report or is_recorded(text, sentence) else None
    cases = counted_cases(text, sentence, over, known)
    found = [t for t in found if not any(_within(t, c) for c in cases)] + cases
    for event in events if cases else ():
        event.rows = [
            r for r in event.rows if not any(c.first <= r.last and r.first <= c.last for c in cases)
        ]
        event.emptied = True
    found += _by_tolls(text, sentence, events, period if own or in_report else None, found)
    told_apart = [part for whole in found for part in told_in_parts(text, sentence, whole)]
    found = told_apart + [t for t in found if not any(_within(t, part) for part in told_apart)]
    found = take_among(text, sentence, events, take_shares(text, sentence, events, found))
    found += breakdowns(text, sentence, found)
    found = sorted(_once(found), key=lambda t: t.first)
    nest(text, found)
    _leave_to_deeds(found, [r for r in apart if any(r is kept for e in events for kept in e.rows)])
    deeds = counted_deeds(text, sentence, events, period)
    join_cases(text, deeds, found)
    harmed_by_deeds(text, deeds, found)
    found += [*deeds, *listed_deeds(text, sentence, deeds), *ordinal_deeds(text, sentence, events)]
    return found


def _of_weeks(event: Event, period: Period) -> bool:
    """What was done over a week or more, and on no day of it, is no happening beside the count; a campaign is one."""
    return lasts_a_week(period) and event.action not in LASTING and not has_day(event, period)


def _by_place(text: Text, sentence: Sentence, event: Event, row: Row) -> list[Share]:
    """Where no deed is told, or somebody counts; the dead of a deed at several places are those of several deeds."""
    if row.status not in MEASURES or not (event.harm_only or counting(text, sentence)):
        return []
    return shares_of(text, sentence, row)


def _goes_with_a_toll(text: Text, row: Row, rows: list[Row], taken: list[Row]) -> bool:
    """ "قتل 7 وأصيب أكثر من ألف": the wounded, however many, are of the happening of the dead beside them."""
    if row.status not in ("wounded", "killed_or_wounded") or (row.min or 0) >= WAR or of_several(text, row):
        return False
    dead = [r for r in rows if r.status == "killed" and r.sentence == row.sentence and r.counted]
    return bool(dead) and not any(r in taken for r in dead)


def _leave_to_deeds(found: list[Tally], some: list[Row]) -> None:
    """What the deed behind has done, and where, is no part of the total told before it."""
    for row in some:
        found[:] = [t for t in found if not t.first <= row.first <= t.last or t.first < row.first]
        for tally in found:
            tally.places = [p for p in tally.places if not row.first < p.mention.first <= tally.sentence.last]


def _some(row: Row, some: Number) -> Row:
    """Those of a total whom the deed behind has killed."""
    return replace(
        row,
        min=some.min,
        max=some.max,
        quantity=some.quantity,
        first=some.first,
        last=some.last,
        parts={},
        people=[],
        group=None,
    )


def _is_share_of_arrests(event: Event, row: Row, known: Sequence[Tally]) -> bool:
    """ "اعتقلت كذا 46 شخصاً، بينما اعتقلت كذا 37": who took whom of those whose arrests were counted before."""
    if event.action != "arrest" or row.status != "captured" or not row.counted or row.people:
        return False
    if event.time is not None or narrow(event):
        return False
    return any(t.measure == "captured" and t.part_of is None and (t.min or 0) > (row.min or 0) for t in known)


def _is_more(whole: Tally, tally: Tally) -> bool:
    return whole.measure == tally.measure and (whole.min or 0) > (tally.min or 0)


def _is_counted_beside(row: Row, taken: list[Row]) -> bool:
    """ "بلغ عدد ما وصل من ضحايا كذا 19 شهيداً": the bare noun only says whose figure follows."""
    return any(r.counted and r.status == row.status and r.sentence == row.sentence for r in taken)


def _within(tally: Tally, case: Tally) -> bool:
    return tally.measure == case.measure and tally.first <= case.last and case.first <= tally.last


def _once(tallies: list[Tally]) -> list[Tally]:
    """A part told both as a row and among its total is one; that which names its side stays."""
    ranked = sorted(tallies, key=lambda t: (t.actor is None, t.part_of is None))
    kept: list[Tally] = []
    for tally in ranked:
        if not any((k.measure, k.first) == (tally.measure, tally.first) for k in kept):
            kept.append(tally)
    for tally in kept:
        whole = tally.part_of  # the one of two that stays
        if whole is not None:
            same = (k for k in kept if (k.measure, k.first) == (whole.measure, whole.first))
            tally.part_of = next(same, whole)
    return [t for t in tallies if any(t is k for k in kept)]


def _is_beside(event: Event, row: Row, period: Period, counted: set[Measure]) -> bool:
    """One or two people in a list of totals: "قتلت كذا 12 مدنياً وقتلت كذا طفلين"."""
    few = row.quantity in ("dual", "exact") and not row.people
    same = MEASURES[row.status] in counted
    return (
        few
        and (event.harm_only or event.action in CARRIED or (same and event.action == "arrest"))
        and not has_day(event, period)
        and (not narrow(event) or all(place.kind in PROVINCES for place in event.places))
    )


def _by_tolls(
    text: Text, sentence: Sentence, events: list[Event], period: Period | None, known: list[Tally]
) -> list[Tally]:
    """ "يرتفع عدد القتلى الذين سقطوا في كذا منذ كذا إلى 41": the figure stands far behind, in another clause."""
    found: list[Tally] = []
    for row in tolls(text, sentence.first, sentence.last, []):
        if any(t.first <= row.first <= t.last for t in known):
            continue
        at = next((e for e in events if any(a <= row.first <= b for a, b in e.told)), None)
        event = at or Event(sentence, [(row.first, row.last)], "death", 0, counts=[row])
        over = period is not None and (not has_day(event, period) or counts_since(text, row, period))
        if not (of_several(text, row) or over or is_held(text, row)):
            continue
        resolve_rows(text, replace(event, rows=[row], parties=[]))
        tally = tally_of_row(text, sentence, event, row, period)
        whole = total_of(row, tally, {id(t): t for t in found})
        found += [*([whole] if whole is not None else []), tally, *subcounts(text, sentence, row, tally)]
        if at is not None:
            at.rows = [r for r in at.rows if r.last < row.first or r.first > row.last]
            at.emptied = True
    return found


def _told_apart(text: Text, event: Event) -> list[Row]:
    """The rows before those that seem one were put together: a list of totals has several of one fate and side."""
    if not event.counts:
        return list(event.rows)
    shadow = replace(event, rows=list(event.counts), parties=list(event.parties))
    resolve_rows(text, shadow)
    found: list[Row] = []
    for row in event.counts:
        if not any(_one_figure(row, old) for old in found):
            found.append(row)
    return found + [r for r in event.rows if not any(_overlap(r, c) for c in event.counts)]


def _told_more(text: Text, last: int, first: int) -> bool:
    """Another clause has begun between the two tokens."""
    return any(text.word(j).startswith("و") and text.verbs(j) for j in range(last + 1, first))


def _counts_at(row: Row, token: int) -> bool:
    """The figure at the token is the row's, or that of which it is a part."""
    whole = row.group.total if row.group is not None else None
    return row.first <= token <= row.last or (whole is not None and whole.first <= token <= whole.last)


def _overlap(row: Row, other: Row) -> bool:
    return row.status == other.status and row.first <= other.last and other.first <= row.last


def _goes_with(text: Text, row: Row, taken: Row) -> bool:
    """ "المئات من الجنود ومسلحي المعارضة": no count, and joined to people who have one."""
    joined = text.word(row.first).startswith("و") and row.first == taken.last + 1
    return joined and not row.counted and not row.people and row.status == taken.status


def _one_figure(row: Row, old: Row) -> bool:
    same = (row.status, row.min, row.max) == (old.status, old.min, old.max)
    return same and row.actor in (None, old.actor)
