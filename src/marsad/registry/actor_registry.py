"""Who takes part: actors with names that have a life, kinds, and dated ties, each with its source.

Ids are the usual English name in kebab case. Numbered
units of the Syrian army ("17th-division") need no row: a pattern makes them, under the army of their time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from marsad.registry.actor_kinds import FOREIGN_FORCES, STATE_FORCES, Kind
from marsad.registry.rows import Row, folder, rows

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Country = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
Text = Annotated[str, Meta(min_length=2)]
UNIT_ID = re.compile(r"^(\d+)(?:st|nd|rd|th)-(corps|division|brigade|regiment|battalion)$")
UNIT_WORDS = {
    "corps": "الفيلق",
    "division": "الفرقة",
    "brigade": "اللواء",
    "regiment": "الفوج",
    "battalion": "الكتيبة",
}
LED = (
    "قوات",
    "جيش",
    "طيران",
    "طائرات",
    "مدفعية",
    "مجموعات",
    "مجموعة",
    "فصائل",
    "فصيل",
    "كتيبة",
    "كتائب",
    "جماعة",
)
FALL_OF_ASSAD = date(2024, 12, 8)


class NotBefore(NamedTuple):
    """The day of a report that tells none: on or after `since`, as what it speaks of shows."""

    since: date


When = date | NotBefore


class Dated(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """Something that holds from one day to another, both inclusive; None is open."""

    since: date | None = msgspec.field(default=None, name="from")
    to: date | None = None

    def holds(self, when: When | None) -> bool:
        """With no day given, everything that ever held holds; of a report not before a day what held after it."""
        if when is None:
            return True
        if isinstance(when, NotBefore):
            return self.to is None or when.since <= self.to
        return (self.since is None or self.since <= when) and (self.to is None or when <= self.to)


class Name(Dated, frozen=True, kw_only=True):
    """One Arabic name of an actor.

    `country`: only in reports from there · `partisan`: the word takes sides · `person`: it says persons ·
    `sign`: an everyday word too, so it counts only in quotation marks or after a word of its kind ·
    `place`: a place's name too, so it counts only where a place does not stand · `beside`: another's name
    too, so it counts only in a report that names somebody of this actor's side.
    """

    name: Text
    country: tuple[Country, ...] = ()
    partisan: bool = False
    person: bool = False
    sign: bool = False
    place: bool = False
    beside: bool = False


class Tie(Dated, frozen=True, kw_only=True):
    """A dated tie to another actor, with the source of the fact."""

    actor: Id
    source: Text


class Leader(Dated, frozen=True, kw_only=True):
    """Who led, with the source of the fact.

    `called`: what his forces are called by ("قوات حفتر"), a name of theirs behind a word of men or of their kind.
    """

    name: Text
    source: Text
    called: tuple[Text, ...] = ()


class Actor(Dated, frozen=True, kw_only=True):
    """An armed group, force, state, service, tribe, or the civilians.

    `names` are the further Arabic names (plain text, or with a life and marks) · `adjectives` name him as
    a doer ("روسي" in "طائرات روسية") · `forces`: who acts where this government is named beside arms or men ·
    `once_of`: the side whose former men he stands for.
    """

    id: Id
    name_ar: Text = msgspec.field(name="ar")
    name_en: Text = msgspec.field(name="en")
    kind: Kind
    side: Text
    country: Country | None = None
    also_in: tuple[Country, ...] = ()
    names: tuple[Name | Text, ...] = ()
    english: tuple[Text, ...] = ()
    adjectives: tuple[Name | Text, ...] = ()
    forces: Id | None = None
    once_of: Text | None = None
    parents: tuple[Tie, ...] = ()
    backing: tuple[Tie, ...] = ()
    allies: tuple[Tie, ...] = ()
    leaders: tuple[Leader, ...] = ()

    def all_names(self) -> list[Name]:
        """Every Arabic name, the main one as `names` marks it if it stands there again.

        One without a life of its own lives as long as the actor.
        """
        marked = any(isinstance(n, Name) and n.name == self.name_ar for n in self.names)
        own = self.names if marked else (self.name_ar, *self.names)
        plain = {n if isinstance(n, str) else n.name for n in own}
        return [self.lived(n) for n in (*own, *(n for n in self._led() if n.name not in plain))]

    def _led(self) -> Iterator[Name]:
        """ "مليشيات حفتر", "قوات حفتر"."""
        where = (self.country,) if self.country and self.kind != FOREIGN_FORCES else ()
        for one in self.leaders:
            for called in one.called:
                life = Name(name=called, since=one.since, to=one.to, country=where, partisan=True)
                yield replace(life, sign=True)
                yield from (replace(life, name=f"{noun} {called}") for noun in LED)

    def lived(self, name: Name | str) -> Name:
        """A name with the actor's own life where it has none."""
        given = Name(name=name) if isinstance(name, str) else name
        return replace(given, since=given.since or self.since, to=given.to or self.to)


def load(given: Iterable[Row[Actor]]) -> dict[str, Actor]:
    """Actors by id. Raises KnowledgeError for an id given twice, or a tie to nobody."""
    known: dict[str, Row[Actor]] = {}
    for row in given:
        if row.value.id in known:
            raise row.error(f"the id {row.value.id} is given twice")
        known[row.value.id] = row
    for row in known.values():
        for other in _mentioned(row.value):
            if other not in known and not UNIT_ID.match(other):
                raise row.error(f"{row.value.id} has a tie to {other}, which is no actor")
    return {key: row.value for key, row in known.items()}


def _mentioned(one: Actor) -> list[str]:
    return [t.actor for t in (*one.parents, *one.backing, *one.allies)] + ([one.forces] if one.forces else [])


@lru_cache(maxsize=1)
def actors() -> dict[str, Actor]:
    """The package's own actors, by id, in the order of the files."""
    return load(rows(folder("actors"), Actor))


@lru_cache(maxsize=1)
def formers() -> dict[str, Actor]:
    """By side, who stands for its former men."""
    return {one.once_of: one for one in actors().values() if one.once_of is not None}


@lru_cache(maxsize=4096)
def actor(id: str) -> Actor:
    """One actor. Raises KeyError for an id that is neither in the registry nor a numbered unit's."""
    known = actors().get(id)
    return known if known is not None else _unit(id)


def _unit(id: str) -> Actor:
    """A numbered unit of the Syrian army, old or new; elsewhere such a unit is read as its army."""
    match = UNIT_ID.match(id)
    if match is None:
        raise KeyError(id)
    source = "the number of a unit of the army"
    return Actor(
        id=id,
        name_ar=f"{UNIT_WORDS[match[2]]} {match[1]}",
        name_en=id.replace("-", " ").title(),
        kind=STATE_FORCES,
        side="state",
        country="SY",
        parents=(
            Tie(actor="syrian-government-forces", to=FALL_OF_ASSAD, source=source),
            Tie(actor="syrian-army", since=FALL_OF_ASSAD, source=source),
        ),
    )


def is_part_of(a: str, b: str, when: date | None = None) -> bool:
    """Whether a stands under b through ties that hold on the day (on any day, if none is given)."""
    seen, queue = {a}, [a]
    while queue:
        for tie in _parents(queue.pop()):
            if not tie.holds(when) or tie.actor in seen:
                continue
            if tie.actor == b:
                return True
            seen.add(tie.actor)
            queue.append(tie.actor)
    return False


def related(a: str, b: str, when: date | None = None) -> bool:
    """The same, one a part of the other, or tied by backing or alliance on that day."""
    return (
        a == b or is_part_of(a, b, when) or is_part_of(b, a, when) or _tied(a, b, when) or _tied(b, a, when)
    )


def _tied(a: str, b: str, when: date | None) -> bool:
    one = actors().get(a)
    return one is not None and any(t.actor == b and t.holds(when) for t in (*one.backing, *one.allies))


def _parents(id: str) -> tuple[Tie, ...]:
    try:
        return actor(id).parents
    except KeyError:
        return ()
