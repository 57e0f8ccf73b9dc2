"""The score of two coded claims: the same sum of weights as `compare.score`, each part of it worked out once.

Every part (days, places, deeds, figures …) is a pure function of two table values. What two values mean to each other
is kept, so that a pair of claims costs a few look-ups.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from marsad.incidents import compare
from marsad.incidents.afar import Afar
from marsad.incidents.coding import Coded, Table, Trimmings, Voices, shared
from marsad.incidents.compare import NO_DAY, THINGS, VETO, WITHOUT_DAYS, Finding
from marsad.incidents.counting import OF_SIDE
from marsad.incidents.knowledge import rules, weights
from marsad.incidents.tolls import Tolls
from marsad.incidents.wording import WHOLE, finding_of, hundredths, numbers, weight

_MOST = 1 << 20  # pairs of values that are kept; then it begins anew
_FAR = 2000  # days; further apart is all one
# Claims whose terms are kept: those of a day or a town, which are asked for one after the other.
_TOLD = 1 << 14
_THINGS_BITS = 10
_THINGS_MASK = (1 << _THINGS_BITS) - 1
_UNHEARD = "\0"  # stands for every voice that nobody cites
_VOICE_BITS = 60  # whole numbers up to there are no objects where this is compiled
_KINDS_OF_THINGS = 4
_THINGS_TOLD = (1 << _KINDS_OF_THINGS) - 1
Key = Any  # a number that is only looked up: compiled code makes no new object of it
Known = dict[Key, int]
Terms = tuple[frozenset[int], int]  # of a claim, and what they weigh
# What a pair is compared by, together so that the memory of one claim is read at once: document, start, place, deed,
# the most that it can have, whether it is denied, when, told, whether it lasts long, count, the most beside figures,
# trimmings as bits, rest, whom it hears as bits, voice, name.
Row = tuple[int, int, Key, Key, int, int, int, Key, int, int, int, int, Key, int, Key, int]


class _Rows(defaultdict[int, Known]):
    """What a value means to others, by the value: the others of one claim lie together in a small table."""

    def __init__(self) -> None:
        super().__init__(dict)


class Scorer:
    """Scores pairs of one collection; remembers at most `most` answers beside those about days."""

    def __init__(self, coded: Coded, most: int = _MOST) -> None:
        self.coded = coded
        self._worth = weights()
        self._most_alike = rules()["most_alike_undated"]
        self._most = most
        self._dates, self._weekdays = _Rows(), _Rows()
        self._forget()
        self._afar, self._tolls = Afar(coded.places.values), Tolls(coded.counts.values)
        self._heard, heard = self._who_is_heard()
        self._far = _Rows()
        self._apart = self._worth["place"]["apart"] << 1 | 1
        self._voices: dict[str | None, int] = {None: 0}
        self._voices.update(self._worth["voice"])
        shares = [finding_of(square) for square in range(WHOLE + 1)]
        words = self._worth["words"], self._worth["words_undated"]
        self._words = [[worth[found] for found in shares] for worth in words]
        self._terms: dict[int, Terms] = {}
        days = self._worth["date"]
        of_year = any(when.yearday for when in coded.whens.values)
        self._best_days = (
            max(days[found] for found in WITHOUT_DAYS if of_year or found != "yearday"),
            max(days.values()),
        )
        self._best_deed = sum(max(self._worth[about].values()) for about in ("action", "doer", "victim"))
        hopes, last_hopes = self._most_beside()
        denies = [int(rest.assertion == "denied") for rest in coded.rests.values]
        lasts = [int(when.since > 0) for when in coded.whens.values]
        told, hears = self._as_bits(), self._who_hears_whom(heard)
        self._rows: list[Row] = list(
            zip(
                *(coded.document, coded.start, coded.place, coded.deed, shared(hopes)),
                *([denies[n] for n in coded.rest], coded.when, coded.told),
                *([lasts[n] for n in coded.when], coded.count, shared(last_hopes)),
                *(shared([told[n] for n in coded.rest]), coded.rest),
                *(shared([hears[n] for n in coded.voice]), shared([heard[n] for n in coded.voice])),
                coded.name,
                strict=True,
            )
        )

    def _who_is_heard(self) -> tuple[Table[Voices], list[int]]:
        """Voices as far as they can meet, and for each voice of the collection its number among these.

        Of those whom nobody cites it is all one who they are, and most are.
        """
        voices = self.coded.voices.values
        cited = frozenset().union(*{voice.cites for voice in voices})
        heard = Table[Voices]()
        return heard, [
            heard.number(voice if voice.speaks in cited else voice._replace(speaks=_UNHEARD))
            for voice in voices
        ]

    def _as_bits(self) -> list[int]:
        """For each row of trimmings a bit for each thing that it tells, and before them how it is told.

        Where two have no bit in common and are told alike, `compare.trimmings` finds nothing.
        """
        ways = Table[tuple[str, bool]]()
        return [
            ways.number((rest.assertion, rest.sums_up)) << _KINDS_OF_THINGS | _things_told(rest)
            for rest in self.coded.rests.values
        ]

    def _who_hears_whom(self, heard: list[int]) -> list[int]:
        """For each voice of the collection bits for itself, if it is cited, and for those it cites.

        Where two have none in common, `compare.quoting` finds nothing.
        """
        names = Table[str]()
        bits = [
            sum(
                {
                    1 << names.number(name) % _VOICE_BITS
                    for name in (voice.speaks, *voice.cites)
                    if name != _UNHEARD
                }
            )
            for voice in self._heard.values
        ]
        return [bits[number] for number in heard]

    def _most_beside(self) -> tuple[list[int], list[int]]:
        """For each claim the most that a pair of it can have beside days, places and deeds, and beside figures too.

        Both claims must tell of a thing for it to count, so that the lesser of two is true of the pair; but for a
        denial, which is left to the pair.
        """
        best = {about: max(0, *found.values()) for about, found in self._worth.items()}
        killed = max(best["killed"], best["killed_undated"])
        others = max(best["others"], best["others_undated"])
        of_counts = [
            sum(killed if status == "killed" else others for status, _ in told if OF_SIDE not in status)
            for told in self.coded.counts.values
        ]
        of_names = [best["people"] if any(named) else 0 for named in self.coded.names.values]
        of_rests = [
            best["voice"]
            + best["hour"] * (told.hour is not None)
            + best["supporter"] * bool(told.supporters)
            + best["means"] * bool(told.means)
            + best["objects"] * bool(told.objects)
            for told in self.coded.rests.values
        ]
        self._most_words = of_words = max(best["words"], best["words_undated"])
        last = [
            of_names[w] + of_rests[r] + of_words * bool(t)
            for w, r, t in zip(self.coded.name, self.coded.rest, self.coded.terms, strict=True)
        ]
        return [of_counts[told] + n for told, n in zip(self.coded.count, last, strict=True)], last

    def _forget(self) -> None:
        self._places, self._deeds, self._counts = _Rows(), _Rows(), _Rows()
        self._rests, self._names, self._quotes = _Rows(), _Rows(), _Rows()
        self._noted = 0

    def score(self, a: int, b: int) -> int:
        """Of one pair; VETO where it cannot be."""
        found = self.scores(a, (b,), VETO + 1, VETO + 1)
        return found[0][1] if found else VETO

    def in_group(self, a: int, b: int) -> int:
        """The same of two claims that others bring together (see `compare.score_in_group`)."""
        if self.coded.document[a] == self.coded.document[b]:
            return compare.score_in_group(self.coded.claim(a), self.coded.claim(b))
        found = self.scores(a, (b,), VETO + 1, VETO + 1, True)
        return found[0][1] if found else VETO

    def scores(
        self, a: int, others: Iterable[int], least_dated: int, least_undated: int, in_group: bool = False
    ) -> list[tuple[int, int]]:
        """The others that can be one with `a`, each with its score, if that is the least or more that is asked of those
        with a day and of those without; all that can be one of its own report. `in_group`: others bring them together.

        What most decides comes first, and a pair that cannot reach the least is left there and then. The loop is long
        so that it is short to run.
        """
        c, rows = self.coded, self._rows
        (
            document, start, own_place, own_deed, hope, denied, own_when, own_told, lasts,
            figure, last_hope, tells_of, own_rest, hears, voice, name,
        ) = rows[a]  # fmt: skip
        untold, nobody = c.untold, c.nobody
        known_places, known_deeds, known_dates = (
            self._places[own_place],
            self._deeds[own_deed],
            self._dates[own_when],
        )
        known_weekdays, known_rests, known_counts, known_quotes = (
            self._weekdays[own_told],
            self._rests[own_rest],
            self._counts[figure],
            self._quotes[voice],
        )
        cells = self._afar.cell
        own_cell = cells[own_place]
        far = self._far[own_cell]
        terms, tells = c.terms, bool(c.terms[a])
        worth_of_words, known_terms = self._words, self._terms
        ours, weighs = frozenset[int](), 0  # looked up when the first words are compared
        words_hope = self._most_words if tells else 0
        most_alike, best_deed = self._most_alike, self._best_deed
        best_undated, best_dated = self._best_days[0], self._best_days[start > 0]
        found: list[tuple[int, int]] = []
        for b in others:
            (
                their_document, other_start, place, deed, most, denies, when, told, long,
                count, last_most, things, rest, heard, their_voice, their_name,
            ) = rows[b]  # fmt: skip
            if their_document == document:
                value = compare.score(c.claim(a), c.claim(b))
                if value > VETO:
                    found.append((b, value))
                continue
            dated = start > 0 and other_start > 0
            if other_start:
                least, without_day = least_dated, least_dated - best_dated
            else:
                least, without_day = least_undated, least_undated - best_undated
            part = known_places.get(place)
            if part is None:
                cell = cells[place]
                is_far = far.get(cell)
                if is_far is None:
                    is_far = far[cell] = self._afar.apart(own_cell, cell)
                part = self._apart if is_far else self._place(known_places, own_place, place)
            apart, value = part & 1, part >> 1
            if apart and not dated and not in_group:
                continue
            if hope < most:
                most = hope
            if value + most + best_deed < without_day and denies == denied:
                continue
            part = known_deeds.get(deed)
            if part is None:
                part = self._note(known_deeds, deed, self._deed(own_deed, deed))
            unlike = part & 1 and denies == denied
            value += part >> 1
            alike = value
            if not dated:
                if unlike and not in_group:
                    continue
                # What is taken back of them all can be taken back at once of these.
                if alike > most_alike:
                    value = alike = most_alike
            if value + most < without_day and denies == denied:
                continue
            if dated:
                gap = other_start - start
                gap = -_FAR if gap < -_FAR else _FAR if gap > _FAR else gap
                key = (when << 12) + gap + _FAR
                part = known_dates.get(key)
                if part is None:
                    part = known_dates[key] = self._date(a, b)
                if part == VETO:
                    if (
                        name == nobody
                        or their_name == nobody
                        or not compare.one_death(c.claim(a), c.claim(b))
                    ):
                        continue
                    part = self._worth["date"]["other_day"] << 1
                if part & 1 and (apart or unlike) and not in_group:
                    continue
                undated = 0
            else:
                if lasts or long:
                    part = self._period(a, b)
                    if part == VETO:
                        continue
                else:
                    part = known_weekdays.get(told)
                    if part is None:
                        part = known_weekdays[told] = self._weekday(a, b)
                undated = part & 1
            value += part >> 1
            if value + most < least and denies == denied:
                continue
            if figure != untold and count != untold:
                key = count << 1 | undated
                part = known_counts.get(key)
                if part is None:
                    part = self._note(known_counts, key, self._tolls.worth(figure, count, undated))
                value += part
                most = last_hope if last_hope < last_most else last_most
                if value + most < least and denies == denied:
                    continue
            part = 0
            if tells_of & things & _THINGS_TOLD or (tells_of ^ things) > _THINGS_TOLD:
                known = known_rests.get(rest)
                part = self._trimmings(known_rests, rest, a, b) if known is None else known
                value += part >> _THINGS_BITS
            if not dated:
                over = alike + (part & _THINGS_MASK) - most_alike
                if over > 0:
                    value -= over
            if hears & heard:
                part = known_quotes.get(their_voice)
                if part is None:
                    part = self._note(known_quotes, their_voice, self._quoting(voice, their_voice))
                value += part
            if name != nobody and their_name != nobody:
                value += self._named(name, their_name)
            if value + words_hope < least:
                continue
            if tells and terms[b]:
                if not weighs:
                    ours, weighs = self._told(a)
                told_by = known_terms.get(b)
                theirs, their_weighs = self._told(b) if told_by is None else told_by
                shared = weight(ours & theirs)
                value += worth_of_words[undated][hundredths(shared, weighs * their_weighs)]
            if value >= least:
                found.append((b, value))
        return found

    def _told(self, number: int) -> Terms:
        """The terms of a claim, and what they weigh."""
        found = self._terms.get(number)
        if found is None:
            if len(self._terms) >= _TOLD:
                self._terms.clear()
            terms = numbers(self.coded.terms[number])
            found = self._terms[number] = terms, weight(terms)
        return found

    def _sum(self, found: Iterable[Finding]) -> int:
        return sum(self._worth[about][finding] for about, finding in found)

    def _trimmings(self, row: Known, key: Key, a: int, b: int) -> int:
        """The weight of trimmings, and in its last bits what of it is for weapons and things hit that are alike."""
        found = compare.trimmings(self.coded.claim(a), self.coded.claim(b))
        things = sum(max(0, self._worth[about][finding]) for about, finding in found if about in THINGS)
        return self._note(row, key, self._sum(found) << _THINGS_BITS | things)

    def _note(self, row: Known, key: Key, value: int) -> int:
        self._noted += 1
        if self._noted > self._most:
            self._forget()
        row[key] = value
        return value

    def _place(self, row: Known, ours: Key, theirs: Key) -> int:
        """Twice the weight, and one more where the places are apart."""
        spots = self.coded.places.values
        found = compare.place(spots[ours], spots[theirs])
        return self._note(row, theirs, self._worth["place"][found] << 1 | (found == "apart"))

    def _deed(self, ours: int, theirs: int) -> int:
        """Twice the weight, and one more where the kinds of deed have nothing in common."""
        deeds = self.coded.deeds.values
        found = compare.deed(deeds[ours], deeds[theirs])
        return self._sum(found) << 1 | (found[0][1] == "other")

    def _quoting(self, ours: int, theirs: int) -> int:
        voices = self._heard.values
        found = compare.quoting(*voices[ours], *voices[theirs])
        return self._voices[found]

    def _date(self, a: int, b: int) -> int:
        """Twice the weight, and one more where only one that is told in passing can be of the other's days."""
        one, other = self.coded.claim(a), self.coded.claim(b)
        if compare.days_apart(one, other):
            return VETO
        return self._worth["date"][compare.date(one, other)] << 1 | compare.strays(one, other)

    def _weekday(self, a: int, b: int) -> int:
        """Twice the weight, and one more where figures have to carry more."""
        found = compare.date(self.coded.claim(a), self.coded.claim(b))
        return self._worth["date"][found] << 1 | (found in NO_DAY)

    def _period(self, a: int, b: int) -> int:
        """The same where one tells a long time and no day, which is seldom; VETO where the other is not of it."""
        if compare.cannot_meet(self.coded.claim(a), self.coded.claim(b)):
            return VETO
        return self._weekday(a, b)

    def _named(self, ours: int, theirs: int) -> int:
        row = self._names[ours]
        value = row.get(theirs)
        if value is None:
            named = self.coded.names.values
            value = self._note(row, theirs, self._sum(compare.people(named[ours], named[theirs])))
        return value


def _things_told(rest: Trimmings) -> int:
    """A bit for each thing that two claims can both tell."""
    told = (rest.hour is not None, bool(rest.supporters), bool(rest.means), bool(rest.objects))
    return sum(1 << bit for bit, is_told in enumerate(told) if is_told)
