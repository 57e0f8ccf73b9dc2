"""Claims as rows of whole numbers, for linking a million of them: what is compared stands in tables, each value once.

A claim is a number in each of some columns, and two claims are compared by looking up what their numbers mean to each
other (see `scoring`). Equal numbers are one object, so that a claim takes about a hundred bytes and nothing has to be
made when a column is read.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, Generic, NamedTuple, TypeVar

from marsad.incidents.blocking import weekday
from marsad.incidents.counting import Count
from marsad.incidents.days_told import DayTold, day_told
from marsad.incidents.facts import Facts, Spot
from marsad.model.incident import Member

T = TypeVar("T", bound=Hashable)
_TERMS = "terms"
_COLUMNS = (
    *("start", "end", "day", "told", "when", "place", "deed"),
    *("count", "rest", "name", "voice", "document", "beside", _TERMS),
)


def shared(column: list[int]) -> list[int]:
    """The same numbers, equal ones being one object; compiled code makes an object of each."""
    known: dict[int, int] = {}
    return list(map(known.setdefault, column, column))


class Table(Generic[T]):
    """Values in the order in which they first came; the number of each is its place."""

    def __init__(self) -> None:
        self.values: list[T] = []
        self._numbers: dict[Hashable, int] = {}

    def number(self, value: T) -> int:
        found = self._numbers.get(value)
        if found is None:
            found = self._numbers[value] = len(self.values)
            self.values.append(value)
        return found

    def number_of(self, parts: tuple[Any, ...], made: Callable[[Iterable[Any]], T]) -> int:
        """The number of the named tuple of these parts, which are equal to it: it is made only where it is new."""
        found = self._numbers.get(parts)
        return self.number(made(parts)) if found is None else found

    def __len__(self) -> int:
        return len(self.values)


class When(NamedTuple):
    """What a date is beside its first day: its length in days (0: no date), how much it is worth, and the long time
    that is told where no day is."""

    days: int
    presumed: bool
    leads: bool
    weekday: int | None
    since: int
    until: int
    yearday: int
    news: int | None


class Deed(NamedTuple):
    """What was done by whom to whom."""

    action: str
    doers: frozenset[str]
    victims: frozenset[str]
    known: frozenset[str]


class Trimmings(NamedTuple):
    """What few claims tell."""

    assertion: str
    hour: str | None
    supporters: frozenset[str]
    means: frozenset[str]
    objects: frozenset[str]
    sums_up: bool


class Names(NamedTuple):
    """Who is named."""

    names: frozenset[str]
    dead: frozenset[str]
    bynames: frozenset[str]
    all_dead: bool


class Voices(NamedTuple):
    """Who speaks, and whom he cites."""

    speaks: str
    cites: frozenset[str]


class Coded:
    """Claims in columns; a claim's number is its place in them.

    `nobody` is the number of "nobody is named", `untold` that of "no figures", `alone` that of "its report's only one".
    """

    def __init__(self, claims: Iterable[Facts] = ()) -> None:
        self.keys: list[Member] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.day: list[int] = []
        self.told: list[int] = []
        self.when: list[int] = []
        self.place: list[int] = []
        self.deed: list[int] = []
        self.count: list[int] = []
        self.rest: list[int] = []
        self.name: list[int] = []
        self.voice: list[int] = []
        self.document: list[int] = []
        self.beside: list[int] = []
        self.terms: list[bytes] = []
        self._days: dict[int, int] = {}
        self.tolds = Table[DayTold]()
        self.whens, self.places, self.deeds = Table[When](), Table[tuple[Spot, ...]](), Table[Deed]()
        self.counts = Table[tuple[tuple[str, Count], ...]]()
        self.rests, self.names, self.voices = Table[Trimmings](), Table[Names](), Table[Voices]()
        self._documents, self.besides = Table[str](), Table[tuple[str, ...]]()
        self.alone = self.besides.number(())
        self.untold = self.counts.number(())
        self.nobody = self.names.number(Names(frozenset(), frozenset(), frozenset(), False))
        for claim in claims:
            self.add(claim)

    def __len__(self) -> int:
        return len(self.keys)

    def add(self, claim: Facts) -> None:
        """Put a claim at the end."""
        self.keys.append(claim.key)
        self.beside.append(self.besides.number(claim.beside))
        self.terms.append(claim.terms)
        self.document.append(self._documents.number(claim.key.document))
        self.start.append(self._days.setdefault(claim.start, claim.start))
        self.end.append(self._days.setdefault(claim.end, claim.end))
        self.day.append(weekday(claim))
        self.told.append(self.tolds.number(day_told(claim)))
        days = claim.end - claim.start + 1 if claim.start else 0
        told = (claim.weekday, claim.since, claim.until, claim.yearday, claim.news)
        self.when.append(self.whens.number_of((days, claim.presumed, claim.leads, *told), When._make))
        self.place.append(self.places.number(claim.spots))
        deed = claim.action, claim.doers, claim.victims, claim.known
        self.deed.append(self.deeds.number_of(deed, Deed._make))
        self.count.append(self.counts.number(tuple(sorted(claim.counts.items()))))
        named = claim.names, claim.dead, claim.bynames, claim.all_dead
        self.name.append(self.names.number_of(named, Names._make))
        self.voice.append(self.voices.number_of((claim.speaks, claim.cites), Voices._make))
        rest = claim.assertion, claim.hour, claim.supporters, claim.means, claim.objects, claim.sums_up
        self.rest.append(self.rests.number_of(rest, Trimmings._make))

    def is_settled(self, number: int) -> bool:
        """Whether the claim has a day, and not only because its report has one and tells it in passing."""
        when = self.whens.values[self.when[number]]
        return self.start[number] > 0 and (when.leads or not when.presumed)

    def in_order(self) -> Coded:
        """The same claims in the order of their keys."""
        order = sorted(range(len(self.keys)), key=self.keys.__getitem__)
        for name in _COLUMNS:
            column = getattr(self, name)
            ordered = [column[number] for number in order]
            setattr(self, name, ordered if name == _TERMS else shared(ordered))
        self.keys = [self.keys[number] for number in order]
        return self

    def claim(self, number: int) -> Facts:
        """The claim as it came."""
        when, deed = self.whens.values[self.when[number]], self.deeds.values[self.deed[number]]
        rest, voice = self.rests.values[self.rest[number]], self.voices.values[self.voice[number]]
        name = self.names.values[self.name[number]]
        return Facts(
            key=self.keys[number],
            action=deed.action,
            assertion=rest.assertion,
            start=self.start[number],
            end=self.end[number],
            presumed=when.presumed,
            weekday=when.weekday,
            hour=rest.hour,
            spots=self.places.values[self.place[number]],
            doers=deed.doers,
            victims=deed.victims,
            supporters=rest.supporters,
            counts=dict(self.counts.values[self.count[number]]),
            names=name.names,
            dead=name.dead,
            bynames=name.bynames,
            means=rest.means,
            objects=rest.objects,
            sums_up=rest.sums_up,
            leads=when.leads,
            speaks=voice.speaks,
            cites=voice.cites,
            known=deed.known,
            beside=self.besides.values[self.beside[number]],
            since=when.since,
            until=when.until,
            all_dead=name.all_dead,
            terms=self.terms[number],
            yearday=when.yearday,
            news=when.news,
        )
