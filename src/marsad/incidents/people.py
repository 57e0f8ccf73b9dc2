"""Who: the named dead, wounded, missing and captured, linked across reports into a register.

Two mentions are one person if their names share a skeleton and they are named in one incident; across incidents only
a name of three words or a name with its kunya is enough, and only if nothing speaks against it. Restricted by
default: names are published by the publication policy alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import combinations

import msgspec
from msgspec import Struct

from marsad.arabic.lookalikes import skeleton
from marsad.incidents.compare import actor_tie
from marsad.incidents.gathering import name_keys
from marsad.incidents.independence import Telling, voices_of
from marsad.model.claim import Person, Reading
from marsad.model.incident import Incident, Member

_SURE_WORDS = 3
_GONE = frozenset({"killed"})


class Mention(Struct, frozen=True, order=True):
    """One naming of a person: the claim and his place in its list."""

    document: str
    claim: str
    number: int


class Registered(Struct, frozen=True, kw_only=True):
    """A person with every variant of the name and every source. `id` is a function of the mentions."""

    id: str
    name: str
    variants: tuple[str, ...]
    aka: tuple[str, ...]
    statuses: tuple[str, ...]
    roles: tuple[str, ...]
    actors: tuple[str, ...]
    ages: tuple[int, ...]
    origins: tuple[str, ...]
    incidents: tuple[str, ...]
    voices: tuple[str, ...]
    mentions: tuple[Mention, ...]


class _Naming(Struct, frozen=True):
    mention: Mention
    person: Person
    incident: str
    voices: tuple[str, ...]


def register(incidents: Iterable[Incident], readings: Iterable[Reading]) -> list[Registered]:
    """Everybody who is named in an incident, in the order of ids."""
    holder = {member: one.id for one in incidents for member in one.members}
    namings = sorted(_namings(readings, holder), key=lambda n: n.mention)
    return sorted((_registered(group) for group in _linked(namings)), key=lambda one: one.id)


def matrix(people: Iterable[Registered]) -> list[tuple[str, str]]:
    """(person, voice) for each voice that names him: the lists that multiple-systems estimation needs."""
    return sorted((one.id, voice) for one in people for voice in one.voices)


def incident_matrix(incidents: Iterable[Incident]) -> list[tuple[str, str]]:
    """(incident, voice) for each independent voice that tells of it."""
    return sorted(
        (one.id, voice.voice) for one in incidents for voice in one.sources if isinstance(voice.voice, str)
    )


def _namings(readings: Iterable[Reading], holder: dict[Member, str]) -> Iterator[_Naming]:
    for reading in readings:
        for claim in reading.claims:
            member = Member(document=reading.document.id, claim=claim.id)
            if member not in holder:
                continue
            heard = tuple(voices_of(Telling(reading.document, claim), {}))
            for number, person in enumerate(claim.people):
                mention = Mention(reading.document.id, claim.id, number)
                yield _Naming(mention, person, holder[member], heard)


class _Kept:
    """Groups of namings, each with the claims that name him and the happenings in which he dies."""

    def __init__(self, namings: Sequence[_Naming]) -> None:
        self.parent = list(range(len(namings)))
        self.claims = [{(n.mention.document, n.mention.claim)} for n in namings]
        self.deaths = [{n.incident} if n.person.status in _GONE else set() for n in namings]

    def root(self, n: int) -> int:
        while self.parent[n] != n:
            self.parent[n] = self.parent[self.parent[n]]
            n = self.parent[n]
        return n

    def unite(self, a: int, b: int) -> None:
        """Make one of two groups, unless a claim tells them apart or he would die twice."""
        kept, gone = sorted((self.root(a), self.root(b)))
        if self.claims[kept] & self.claims[gone] or len(self.deaths[kept] | self.deaths[gone]) > 1:
            return
        self.parent[gone] = kept
        self.claims[kept] |= self.claims[gone]
        self.deaths[kept] |= self.deaths[gone]


def _linked(namings: Sequence[_Naming]) -> list[list[_Naming]]:
    """Groups of namings of one person; only namings that share a key of a name are looked at."""
    kept = _Kept(namings)
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, naming in enumerate(namings):
        for name in (naming.person.name, *naming.person.aka):
            for key in name_keys(name):
                by_key[key].append(number)
    for numbers in by_key.values():
        for a, b in combinations(numbers, 2):
            if kept.root(a) != kept.root(b) and _one_person(namings[a], namings[b]):
                kept.unite(a, b)
    groups: dict[int, list[_Naming]] = defaultdict(list)
    for number, naming in enumerate(namings):
        groups[kept.root(number)].append(naming)
    return list(groups.values())


def _one_person(a: _Naming, b: _Naming) -> bool:
    """Whether two namings that share a key of a name are one person."""
    if a.mention.document == b.mention.document and a.mention.claim == b.mention.claim:
        return False
    if a.incident == b.incident:
        return not _contradict(a.person, b.person)
    if {a.person.status, b.person.status} == _GONE:
        return False  # nobody dies in two happenings
    if a.person.actor and b.person.actor and actor_tie(a.person.actor, b.person.actor) == "other":
        return False
    same = skeleton(a.person.name) == skeleton(b.person.name)
    akas = {skeleton(n) for n in a.person.aka} & {skeleton(n) for n in b.person.aka}
    return same and (len(skeleton(a.person.name).split()) >= _SURE_WORDS or bool(akas))


def _contradict(a: Person, b: Person) -> bool:
    """Two names that begin alike and then differ are two people: brothers share their father's name."""
    ours, theirs = skeleton(a.name).split(), skeleton(b.name).split()
    if len(ours) < len(theirs):
        ours, theirs = theirs, ours
    if len(theirs) < 2:
        return False
    rest = iter(ours)
    return not all(word in rest for word in theirs)


def _registered(group: Sequence[_Naming]) -> Registered:
    mentions = tuple(sorted(n.mention for n in group))
    people = [n.person for n in group]
    names = Counter(p.name for p in people)
    digest = sha256(msgspec.json.encode(mentions)).hexdigest()[:16]
    return Registered(
        id=f"per-{digest}",
        name=min(names, key=lambda n: (-len(n.split()), -names[n], n)),
        variants=tuple(sorted(names)),
        aka=_all(aka for p in people for aka in p.aka),
        statuses=_all(p.status for p in people),
        roles=_all(p.role for p in people),
        actors=_all(p.actor for p in people),
        ages=tuple(sorted({p.age for p in people if p.age is not None})),
        origins=_all(p.origin for p in people),
        incidents=tuple(sorted({n.incident for n in group})),
        voices=tuple(sorted({voice for n in group for voice in n.voices})),
        mentions=mentions,
    )


def _all(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({value for value in values if value}))
