"""The score of two coded claims: the same sum of weights as `compare.score`, each part of it worked out once.

Every part (days, places, deeds, figures …) is a pure function of two table values. What two values mean to each other
is kept, so that a pair of claims costs a few look-ups.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from marsad.incidents import compare
from marsad.incidents.coding import Coded
from marsad.incidents.compare import NO_DAY, VETO, Finding
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules, weights

_MOST = 1 << 20  # pairs of values that are kept; then it begins anew
_SHIFT = 32
_FAR = 2000  # days; further apart is all one
Known = dict[int, int]


class Scorer:
    """Scores pairs of one collection."""

    def __init__(self, coded: Coded) -> None:
        self.coded = coded
        self._worth = weights()
        self._dates: Known = {}
        self._weekdays: Known = {}
        self._places: Known = {}
        self._deeds: Known = {}
        self._counts: Known = {}
        self._rests: Known = {}
        self._names: Known = {}
        self._cites = [bool(voice.cites) for voice in coded.voices.values]
        self._denies = [rest.assertion == "denied" for rest in coded.rests.values]
        self._voices: dict[str | None, int] = {None: 0}
        self._voices.update(self._worth["voice"])
        self._tolerance = rules()["day_tolerance"]

    def score(self, a: int, b: int) -> int:
        """Of one pair; VETO where it cannot be."""
        return next((value for _, value in self.scores(a, (b,))), VETO)

    def scores(self, a: int, others: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The others that can be one with `a`, each with its score. The loop is long so that it is short to run."""
        c = self.coded
        starts, whens, days, places, deeds = c.start, c.when, c.day, c.place, c.deed
        figures, rests, names, voices, documents = c.count, c.rest, c.name, c.voice, c.document
        start, day, document, untold, nobody = starts[a], days[a] << 3, documents[a], c.untold, c.nobody
        denies, denied = self._denies, self._denies[rests[a]]
        when, place, deed = whens[a] << _SHIFT, places[a] << _SHIFT, deeds[a] << _SHIFT
        figure, rest, name, voice = figures[a], rests[a] << _SHIFT, names[a], voices[a]
        known_dates, known_weekdays, known_places = self._dates, self._weekdays, self._places
        known_deeds, known_rests, known_counts, cites = self._deeds, self._rests, self._counts, self._cites
        for b in others:
            if documents[b] == document:
                value = compare.score(c.claim(a), c.claim(b))
                if value > VETO:
                    yield b, value
                continue
            key = place | places[b]
            part = known_places.get(key)
            if part is None:
                part = self._place(places[a], places[b], key)
            apart, value = part & 1, part >> 1
            key = deed | deeds[b]
            part = known_deeds.get(key)
            if part is None:
                part = self._deed(a, b, key)
            unlike = part & 1
            value += part >> 1
            other = starts[b]
            if start and other:
                gap = other - start
                gap = -_FAR if gap < -_FAR else _FAR if gap > _FAR else gap
                key = ((when | whens[b]) << 12) + gap + _FAR
                part = known_dates.get(key)
                if part is None:
                    part = known_dates[key] = self._date(a, b)
                if part == VETO:
                    continue
                undated = 0
            elif apart or (unlike and denies[rests[b]] == denied):
                continue
            else:
                key = day | days[b]
                part = known_weekdays.get(key)
                if part is None:
                    part = known_weekdays[key] = self._weekday(a, b)
                undated = part & 1
                part >>= 1
            value += part
            key = rest | rests[b]
            part = known_rests.get(key)
            if part is None:
                part = self._keep(known_rests, key, a, b, compare.trimmings)
            value += part
            other = voices[b]
            if cites[voice] or cites[other]:
                value += self._quoting(voice, other)
            other = figures[b]
            if figure != untold and other != untold:
                key = ((figure << _SHIFT | other) << 1) | undated
                part = known_counts.get(key)
                if part is None:
                    part = self._figures(figure, other, undated, key)
                value += part
            other = names[b]
            if name != nobody and other != nobody:
                value += self._named(name, other, a, b)
            yield b, value

    def _sum(self, found: Iterable[Finding]) -> int:
        return sum(self._worth[about][finding] for about, finding in found)

    def _keep(
        self, known: Known, key: int, a: int, b: int, find: Callable[[Facts, Facts], Iterable[Finding]]
    ) -> int:
        return _kept(known, key, self._sum(find(self.coded.claim(a), self.coded.claim(b))))

    def _place(self, ours: int, theirs: int, key: int) -> int:
        """Twice the weight, and one more where the places are apart."""
        spots = self.coded.places.values
        found = compare.place(spots[ours], spots[theirs])
        return _kept(self._places, key, self._worth["place"][found] << 1 | (found == "apart"))

    def _deed(self, a: int, b: int, key: int) -> int:
        """Twice the weight, and one more where the kinds of deed have nothing in common."""
        found = compare.deed(self.coded.claim(a), self.coded.claim(b))
        return _kept(self._deeds, key, self._sum(found) << 1 | (found[0][1] == "other"))

    def _quoting(self, ours: int, theirs: int) -> int:
        voices = self.coded.voices.values
        return self._voices[compare.quoting(*voices[ours], *voices[theirs])]

    def _date(self, a: int, b: int) -> int:
        one, other = self.coded.claim(a), self.coded.claim(b)
        if one.dated and other.dated and compare.day_gap(one, other) > self._tolerance:
            return VETO
        return self._worth["date"][compare.date(one, other)]

    def _weekday(self, a: int, b: int) -> int:
        """Twice the weight, and one more where figures have to carry more."""
        found = compare.date(self.coded.claim(a), self.coded.claim(b))
        return self._worth["date"][found] << 1 | (found in NO_DAY)

    def _figures(self, ours: int, theirs: int, undated: int, key: int) -> int:
        told = self.coded.counts.values
        found = compare.counts(dict(told[ours]), dict(told[theirs]), bool(undated))
        return _kept(self._counts, key, self._sum(found))

    def _named(self, ours: int, theirs: int, a: int, b: int) -> int:
        key = ours << _SHIFT | theirs
        value = self._names.get(key)
        return self._keep(self._names, key, a, b, compare.people) if value is None else value


def _kept(known: Known, key: int, value: int) -> int:
    if len(known) >= _MOST:
        known.clear()
    known[key] = value
    return value
