"""A happening as clauses tell it: the working noun between a clause and a claim."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date

from marsad.arabic.dates import Resolved, TimeExpression
from marsad.model.claim import Action, Assertion, Hit, Means, Role
from marsad.reading.casualties.casualties import Row
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.people.people import PersonTold
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.text import Sentence
from marsad.registry.places import PlaceReading

LATE = 3  # paragraphs, and clauses: counted over the gold, a party first named then is one in ten times one
UNNAMED = frozenset({"civilians", "unidentified-gunmen", None})


@dataclass(slots=True)
class Participant:
    """An actor with his role; `first..last` are his tokens. `by_harm`: a target only because his people were hurt.

    `told`: how often words gave him each role · `meant`: a pronoun of the deed's verb can mean nobody else.
    """

    role: Role
    actor: str | None
    name: str
    first: int
    last: int
    by_harm: bool = False
    meant: bool = False
    told: Counter[Role] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        if not self.by_harm and not self.told:
            self.told[self.role] = 1


@dataclass(slots=True, eq=False)  # a happening is itself, whatever another tells
class Event:
    """What a clause tells. `told` are the clauses it rests on, as token ranges.

    `taken_up`: it begins with a deed that the report knows ("الهجوم استهدف"); `nouns` its nouns, bare ·
    `blows`: those of blows that stand with the article (`known_blows`) ·
    `last_order`: the order of the last clause that told it ·
    `deeds`, `opening`: the words of its deeds and how it begins (`same_words`) ·
    `another`: it says itself that it is another one than those told before (`another`) ·
    `other_man`: it tells of another man who was hurt ("شاب آخر") · `elsewhere`: its sentence begins with its place ·
    `several`: it tells several deeds in one, `scattered` here and there ·
    `nth`: which of them it is ("الهجوم الثاني"), 0 where that is not told ·
    `second_voice`: its sentence begins with "من جهته" ·
    `countered`: its sentence begins with "في المقابل" ·
    `same_subject`: it begins with a verb whose subject was told before ·
    `brought`, `known`: things and men that it brings in, and that it takes to be known (`resuming`) ·
    `pluperfect`: its sentence tells it as having been done before ("وكانت القوات قد صدت") ·
    `exchanged`: two sides fire at each other ("تبادل القصف") ·
    `leads`: it stands in the sentence with which the report begins to tell ·
    `answers`: the side that was fired upon fires back (`replies`) ·
    `charged`: somebody is arrested or tried for it, `charges`: it is such an arrest or trial (`charged`) ·
    `of_one_kind`: an earlier one of the report has its action, `of_one_kind_there` and one of its places ·
    `described`: places of its clause that only help to find others ·
    `counts`: its rows before those that seem one were put together; totals are taken from them ·
    `parts`: its tellings one by one, as they were before they were joined, if there are more than one.
    """

    sentence: Sentence
    told: list[tuple[int, int]]
    action: Action
    rank: int
    parties: list[Participant] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    counts: list[Row] = field(default_factory=list)
    places: list[PlaceReading] = field(default_factory=list)
    containers: list[PlaceReading] = field(default_factory=list)
    described: list[PlaceReading] = field(default_factory=list)
    time: TimeExpression | None = None
    resolved: Resolved | None = None
    means: list[Means] = field(default_factory=list)
    objects: list[Hit] = field(default_factory=list)
    voices: list[Attribution] = field(default_factory=list)
    assertion: Assertion = "reported"
    definite: bool = False
    taken_up: bool = False
    nouns: frozenset[str] = frozenset()
    blows: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    terms: dict[str, int] = field(default_factory=dict)
    last_order: int = 0
    joined: bool = False
    topic: bool = False
    harm_only: bool = False
    after: bool = False
    weak: bool = False
    civilian_objects: bool = False
    no_casualties: bool = False
    emptied: bool = False
    order: int = 0
    since: int = 0
    only_title: bool = False
    opened: bool = False
    plural: bool = False
    several: bool = False
    scattered: bool = False
    nth: int = 0
    second_voice: bool = False
    countered: bool = False
    same_subject: bool = False
    brought: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    only_heading: bool = False
    opinion: bool = False
    habit: bool = False
    another: bool = False
    other_man: bool = False
    elsewhere: bool = False
    pluperfect: bool = False
    exchanged: bool = False
    leads: bool = False
    answers: bool = False
    sweeps: bool = False
    charged: bool = False
    charges: bool = False
    shares_sentence: bool = False
    of_one_kind: bool = False
    of_one_kind_there: bool = False
    triggers: list[Trigger] = field(default_factory=list)
    people: list[PersonTold] = field(default_factory=list)
    summarises: list[Event] = field(default_factory=list)
    tellings: int = 1
    late: list[Participant] = field(default_factory=list)
    deeds: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    parts: list[Event] = field(default_factory=list)

    @property
    def is_title(self) -> bool:
        return self.sentence.kind == "title"

    @property
    def last_paragraph(self) -> int:
        """Where it was last told."""
        return self.sentence.paragraph + self.since

    @property
    def is_aside(self) -> bool:
        """It is named in a habit, an opinion without a day, or in a total that is told of several deeds."""
        bare = not self.rows
        return self.habit or (bare and self.emptied) or (bare and self.opinion and self.time is None)

    def tokens(self) -> list[tuple[int, int]]:
        """The words that tell it: its deeds and counts, else its clauses."""
        told = [(t.first, t.last) for t in self.triggers] + [(r.first, r.last) for r in self.rows]
        return told or self.told

    def person_keys(self) -> list[frozenset[str]]:
        """The names of its people, for comparing."""
        return [p.keys for p in self.people]

    def actors(self, *roles: str) -> set[str]:
        return {p.actor for p in self.parties if p.role in roles and p.actor}


def snapshot(event: Event) -> Event:
    """The event as it is told so far, which what is joined with it later does not change."""
    return replace(event, told=list(event.told), places=list(event.places), rows=list(event.rows), parts=[])


def add_party(event: Event, new: Participant) -> None:
    """One row for each actor; a role that says more wins over participant, what he did over that his men fell.

    Of two roles that are told in words, the one that is told more often wins.
    """
    for old in event.parties:
        if (old.actor or old.name) == (new.actor or new.name):
            old.told = old.told + new.told
            told = old.by_harm and new.role in ("initiator", "participant")
            if old.role == "participant" or told or _is_outvoted(old):
                old.role, old.by_harm = new.role, new.by_harm
            old.by_harm &= new.by_harm or new.role != old.role
            return
    event.parties.append(new)


def _is_outvoted(party: Participant) -> bool:
    """ "مواجهات ضد كذا", "الهجوم الذي شنه كذا", "استهدف كذا": now the one, now the other."""
    if party.role == "target":
        return party.told["initiator"] > party.told["target"]
    return party.role == "initiator" and party.told["target"] > party.told["initiator"]


def take_parties(into: Event, event: Event) -> None:
    """The parties that a later clause names; one that comes late beside others waits until it is told again."""
    gap = event.sentence.paragraph - into.sentence.paragraph
    for party in event.parties:
        known = {p.actor or p.name for p in [*into.parties, *into.late]}
        if (party.actor or party.name) not in known and _comes_late(into, party, gap):
            into.late.append(party)
        else:
            add_party(into, party)
    into.late += event.late
    into.tellings += event.tellings


def _comes_late(into: Event, party: Participant, gap: int) -> bool:
    """Paragraphs behind the first telling, where the part is taken or the happening was told several times."""
    taken = any(p.role == party.role and p.actor not in UNNAMED for p in into.parties)
    return (gap >= LATE and (taken or into.tellings >= LATE)) or (gap == 2 and taken and into.tellings >= 2)


def dates_of(event: Event) -> tuple[date, date] | None:
    """The interval of the event, both inclusive, None if it has none."""
    found = event.resolved
    return (found.start, found.end or found.start) if found is not None and found.start is not None else None


def names_a_party(event: Event) -> bool:
    """Somebody has a part in it who is more than a civilian or a gunman."""
    return any(p.actor not in UNNAMED for p in event.parties)
