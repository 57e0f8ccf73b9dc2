"""A happening as one clause tells it, before clauses are put together to claims."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from marsad.arabic.dates import Resolved, TimeExpression, resolve
from marsad.model.claim import Action, Assertion, Hit, Means, Role
from marsad.reading.attribution import Attribution
from marsad.reading.casualties import Row, rows_in
from marsad.reading.clauses import Clause
from marsad.reading.groups import CIVILIANS, Group
from marsad.reading.people import PersonTold, people_of, person_at
from marsad.reading.roles import ROLES, Filled, parts_of
from marsad.reading.rows import merged
from marsad.reading.space import km
from marsad.reading.text import Sentence, Text
from marsad.reading.triggers import Trigger
from marsad.reading.vocabulary import MeansWords, ObjectWords, vocabulary
from marsad.registry.actors import ActorMention
from marsad.registry.places import PlaceReading

HARM_ACTIONS: dict[str, Action] = {
    "captured": "arrest",
    "missing": "disappearance",
    "lost": "other",
    "displaced": "displacement",
    "defected": "defection",
    "released": "release",
    "wounded": "attack",
    "killed": "death",
    "killed_or_wounded": "attack",
}
_TOWNS = frozenset({"city", "town", "village", "district", "subdistrict", "governorate", "capital"})
ANAPHORS = {
    "المدينه": _TOWNS,
    "البلده": _TOWNS,
    "القريه": _TOWNS,
    "لمدينه": _TOWNS,
    "لبلده": _TOWNS,
    "لقريه": _TOWNS,
    "المخيم": frozenset({"camp"}),
    "الحي": frozenset({"neighbourhood"}),
    "المحافظه": frozenset({"governorate", "city"}),
}
WATERS = frozenset({"river", "sea", "lake"})
TOWARDS = frozenset({"الي", "نحو", "باتجاه", "صوب"})
NEARNESS = frozenset({"بالقرب", "القرب", "مقربه", "كل", "عدد", "مناطق", "اجزاء", "احياء"})
ANAPHOR_REACH = 200  # tokens
_THAT = frozenset({"ان", "بان", "انه", "انها", "عن", "بانه", "بانها"})
ORIGIN = frozenset(
    [
        "المنحدر",
        "ينحدر",
        "منحدر",
        "ابناء",
        "اهالي",
        "مواليد",
        "سكان",
        "وينحدر",
        "المنحدرين",
        "ينحدرون",
        "ابن",
        "نازحي",
        "من",
        "سكان",
        "اصل",
    ]
)


@dataclass
class Participant:
    """An actor with his role; `first..last` are his tokens."""

    role: Role
    actor: str | None
    name: str
    first: int
    last: int


@dataclass
class Event:
    """What a clause tells. `told` are the clauses it rests on, as token ranges."""

    sentence: Sentence
    told: list[tuple[int, int]]
    action: Action
    rank: int
    parties: list[Participant] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    places: list[PlaceReading] = field(default_factory=list)
    containers: list[PlaceReading] = field(default_factory=list)
    time: TimeExpression | None = None
    resolved: Resolved | None = None
    means: list[Means] = field(default_factory=list)
    objects: list[Hit] = field(default_factory=list)
    voices: list[Attribution] = field(default_factory=list)
    assertion: Assertion = "reported"
    definite: bool = False
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
    only_heading: bool = False
    opinion: bool = False
    triggers: list[Trigger] = field(default_factory=list)
    people: list[PersonTold] = field(default_factory=list)
    summarises: list[Event] = field(default_factory=list)

    @property
    def is_title(self) -> bool:
        return self.sentence.kind == "title"

    @property
    def last_paragraph(self) -> int:
        """Where it was last told."""
        return self.sentence.paragraph + self.since

    def person_keys(self) -> list[frozenset[str]]:
        """The names of its people, for comparing."""
        return [p.keys for p in self.people]

    def actors(self, *roles: str) -> set[str]:
        return {p.actor for p in self.parties if p.role in roles and p.actor}


def build(text: Text, sentence: Sentence, clause: Clause, triggers: list[Trigger]) -> Event | None:
    """The event of a clause, None if its words tell none."""
    inside = _told_here(text, clause, [t for t in triggers if clause.first <= t.first <= clause.last])
    rows = merged(rows_in(text, clause.first, clause.last, inside))
    deeds = [t for t in inside if t.deed is not None]
    if not deeds and not rows:
        return None
    action, rank = _action(deeds, rows)
    event = Event(
        sentence,
        [(clause.first, clause.last)],
        action,
        rank,
        rows=rows,
        triggers=inside,
        topic=clause.topic,
        joined=clause.result,
        after=clause.after,
    )
    event.after |= text.cue(clause.first, "follows") is not None
    event.opened = text.cue(clause.first, "opens") is not None
    event.plural = _is_wave(text, clause, inside)
    event.only_title = sentence.kind == "title"
    event.only_heading = sentence.kind == "heading"
    event.harm_only = not [t for t in deeds if t.deed and not t.deed.carrier]
    event.definite = (
        bool(deeds) and all(t.definite for t in deeds if t.verb is None) and not any(t.verb for t in deeds)
    )
    event.weak = (
        bool(deeds)
        and not rows
        and all(t.deed is not None and (t.deed.weak or t.deed.carrier) for t in deeds)
    )
    _fill_parties(text, event, clause)
    _fill_places(text, event, clause)
    _fill_time(text, event, clause)
    _fill_things(text, event, clause)
    resolve_rows(text, event)
    _fill_people(text, event)
    _settle_action(event)
    return event


def _told_here(text: Text, clause: Clause, inside: list[Trigger]) -> list[Trigger]:
    """Without deeds that only date another ("بعد انسحابه شن هجوماً")."""
    later = [t for t in inside if t.verb is None and _is_past(text, t)]
    rest = [t for t in inside if t not in later]
    return rest if any(t.deed and not t.deed.carrier for t in rest) else inside


def _is_past(text: Text, trigger: Trigger) -> bool:
    before = text.word(trigger.first - 1)
    if text.cue(trigger.first - 1, "after") is not None and trigger.first - 1 not in text.time_at:
        return True
    if any(text.cue(trigger.first - k, "reason") for k in (1, 2) if trigger.first >= k):
        return True
    return before == "اثر" and trigger.definite and text.word(trigger.last + 1) not in ("الذي", "التي")


def _is_wave(text: Text, clause: Clause, inside: list[Trigger]) -> bool:
    """ "سلسلة تفجيرات", "هجمات متفرقة": several deeds told in one."""
    return bool(text.cues(clause.first, clause.last, "wave")) and any(t.deed and not t.verb for t in inside)


def _action(deeds: list[Trigger], rows: list[Row]) -> tuple[Action, int]:
    """The deed with the highest rank; harm alone takes its action from the fate."""
    best = max((t.deed for t in deeds if t.deed), key=lambda d: (not d.weak, d.rank), default=None)
    if best is not None:
        return best.action, best.rank
    first = next((r for r in rows if r.part_of is None), rows[0])
    return HARM_ACTIONS[first.status], 10


def _fill_parties(text: Text, event: Event, clause: Clause) -> None:
    for filled in parts_of(text, clause, event.triggers):
        role = ROLES.get(filled.part)
        if filled.part == "victim" and event.action == "defection":
            role = "initiator"
        if role is not None:
            _add_party(event, _participant(text, role, filled))


def _participant(text: Text, role: Role, filled: Filled) -> Participant:
    actor = filled.actor
    return Participant(role, actor.actor, text.words(actor.first, actor.last), actor.first, actor.last)


def _add_party(event: Event, new: Participant) -> None:
    """One row for each actor; a role that says more wins over participant."""
    for old in event.parties:
        if (old.actor or old.name) == (new.actor or new.name):
            if old.role == "participant":
                old.role = new.role
            return
    event.parties.append(new)


def _fill_places(text: Text, event: Event, clause: Clause) -> None:
    """The most specific places; a place that another names as its container is none of its own (codebook §3)."""
    here = [
        p
        for p in text.places
        if clause.first <= p.mention.first and p.mention.last <= clause.last and not p.mention.dateline
    ]
    for place in here:
        if _is_origin(text, place, clause):
            continue
        if _away(text, event, place, here):
            continue
        (event.containers if _is_container(text, place) else event.places).append(place)
    named = [p for p in event.places if p.id is not None]
    event.places = most_specific(named or event.places) or _meant(text, clause)


def _away(text: Text, event: Event, place: PlaceReading, here: list[PlaceReading]) -> bool:
    """Where people or troops come from or go to, where the deed has a place besides (codebook §8 "Places")."""
    before = text.word(place.mention.first - 1)
    others = [p for p in here if p is not place]
    if event.action in ("displacement", "defection", "withdrawal"):
        leaves = any(text.word(p.mention.first - 1) == "من" for p in others)
        return before in TOWARDS and leaves
    if event.action == "deployment":
        arrives = any(text.word(p.mention.first - 1) in TOWARDS for p in others)
        return before == "من" and arrives
    return before == "من" and text.word(place.mention.first - 2) not in NEARNESS


def _meant(text: Text, clause: Clause) -> list[PlaceReading]:
    """ "في المدينة": the last place of that kind named before."""
    for j in range(clause.first, clause.last + 1):
        kinds = ANAPHORS.get(
            text.word(j).lstrip("وفبل") if not text.word(j).startswith("ال") else text.word(j)
        )
        if kinds is None or j in text.place_at or j in text.actor_at:
            continue
        before = [p for p in text.places if p.mention.last < j and p.kind in kinds and p.id]
        if before and j - before[-1].mention.last < ANAPHOR_REACH:
            return [before[-1]]
    return []


def _is_container(text: Text, place: PlaceReading) -> bool:
    return any(
        other.within is not None and text_mention(text, other.within) is place.mention
        for other in text.places
    )


def text_mention(text: Text, index: int) -> object:
    """The mention with that index among all that were found."""
    return text.mentions[index] if 0 <= index < len(text.mentions) else None


def _is_origin(text: Text, place: PlaceReading, clause: Clause) -> bool:
    first = place.mention.first
    return any(text.word(j) in ORIGIN for j in range(max(clause.first, first - 3), first))


def _fill_time(text: Text, event: Event, clause: Clause) -> None:
    times = [
        t for t in text.times if clause.first <= t.first and t.last <= clause.last and not t.duration_only
    ]
    times = [t for t in times if not _of_speech(text, t, event, clause)]
    plain = [t for t in times if t.role not in ("since", "until", "before", "after") and not t.vague]
    best = plain or [
        t for t in times if event.action in ("siege",) or t.role not in ("since", "before", "after")
    ]
    if best:
        event.time = best[0]
        event.resolved = resolve(best[0], text.published)


def _of_speech(text: Text, time: TimeExpression, event: Event, clause: Clause) -> bool:
    """The time of saying, not of the deed: it stands between the verb of saying and what is said."""
    saying = vocabulary().saying
    for j in range(time.first - 1, max(clause.first, time.first - 10) - 1, -1):
        if any(t.first <= j <= t.last and not (t.verb and t.verb.lemma in saying) for t in event.triggers):
            return False
        if any(v.lemma in saying for v in text.verbs(j)):
            ahead = range(time.last + 1, min(time.last + 9, clause.last) + 1)
            return any(text.word(k) in _THAT or any(t.first == k for t in event.triggers) for k in ahead)
    return False


def _fill_things(text: Text, event: Event, clause: Clause) -> None:
    for trigger in event.triggers:
        if trigger.deed:
            event.means += [m for m in trigger.deed.means if m not in event.means]
    for i in range(clause.first, clause.last + 1):
        for found in text.entries(i, "means"):
            value = found.entry.value
            if isinstance(value, MeansWords) and value.means not in event.means:
                event.means.append(value.means)
        for found in text.entries(i, "object"):
            value = found.entry.value
            if (
                isinstance(value, ObjectWords)
                and value.object not in event.objects
                and found.last <= clause.last
            ):
                event.objects.append(value.object)
                event.civilian_objects |= value.civilian and i not in text.place_at
    event.no_casualties = bool(text.cues(clause.first, clause.last, "no_casualties"))


def resolve_rows(text: Text, event: Event) -> None:
    """Give each row its actor: the one named, else by the class of its noun and the parties of the event."""
    previous: Row | None = None
    for row in event.rows:
        group = row.group
        if group is None or row.actor is not None:
            previous = row if row.part_of is None else previous
            continue
        if group.actor is not None:
            row.actor, row.name = group.actor.actor, text.words(group.actor.first, group.actor.last)
        elif (
            group.is_other
            or (previous is not None and _kin(group))
            or (group.noun is None and not group.people and previous is not None)
        ):
            row.actor, row.name = (previous.actor, previous.name) if previous else (None, None)
        elif group.noun is not None and group.noun.class_ == "civilian":
            row.actor, row.name = CIVILIANS, text.words(group.first, group.first)
        elif group.possessive or (
            group.noun is not None and group.noun.class_ in ("fighter", "own", "enemy", "status")
        ):
            _by_parties(text, event, row)
        previous = row if row.part_of is None else previous
    for row in event.rows:
        if row.actor in (None, CIVILIANS) or row.status == "released" or row.part_of is not None:
            continue
        mention = row.group.actor if row.group is not None else None
        first, last = (mention.first, mention.last) if mention is not None else (row.first, row.last)
        role: Role = "initiator" if row.status == "defected" else "target"
        _add_party(event, Participant(role, row.actor, row.name or "", first, last))


def _kin(group: Group) -> bool:
    return group.noun is not None and group.noun.kin


def most_specific(places: list[PlaceReading]) -> list[PlaceReading]:
    """Without the places that only hold or describe another one of them (codebook §3 `where`)."""
    return [p for p in places if not any(q is not p and _holds(p, q) for q in places)]


def _holds(outer: PlaceReading, inner: PlaceReading) -> bool:
    if outer.id is not None and outer.id in inner.admin:
        return True
    if outer.kind in WATERS and inner.kind not in WATERS:
        return True
    described = outer.direction is not None or outer.relation in ("countryside", "area")
    if (
        not described
        or outer.lat is None
        or inner.lat is None
        or (inner.radius_km or 5) >= (outer.radius_km or 5)
    ):
        return False
    return inner.mention.first < outer.mention.first and km(inner, outer) <= (outer.radius_km or 5) + 30


def refresh(text: Text, event: Event) -> None:
    """Work out the actors of rows and people again, after the event took in more."""
    resolve_rows(text, event)
    _fill_people(text, event)


def _fill_people(text: Text, event: Event) -> None:
    for person in people_of(text, event.rows):
        old = next((p for p in event.people if p.keys <= person.keys or person.keys <= p.keys), None)
        if old is None:
            event.people.append(person)
        elif old.status is None:
            old.status = person.status
    for row in event.rows:
        named = next((p for p in event.people if (p.first, p.last) in row.people), None)
        if named is not None and named.actor and row.actor in (None, CIVILIANS) and row.max == 1:
            row.actor, row.name = named.actor, named.actor_name
    if event.action == "leadership_change" and not event.people:
        first, last = event.told[0]
        event.people = [
            person_at(text, n.name_first, n.name_last)
            for n in text.names
            if first <= n.name_first and n.name_last <= last
        ]


def _by_parties(text: Text, event: Event, row: Row) -> None:
    """Fighters of nobody named are the party that suffers; an enemy's losses are those of the other side."""
    group = row.group
    if group is None or group.noun is None:
        return
    if group.possessive and (owner := _owner(text, event, group)) is not None:
        row.actor, row.name = owner.actor, text.words(owner.first, owner.last)
        return
    sides: tuple[str, ...] = ("target",)
    if row.status == "defected":
        sides = ("initiator", "target")
    elif group.noun.class_ == "own":
        sides = ("target", "initiator")
    for side in sides:
        found = [p for p in event.parties if p.role == side and p.actor != CIVILIANS]
        if found:
            row.actor, row.name = found[0].actor, found[0].name
            return
    if group.noun.class_ == "status" and event.civilian_objects:
        row.actor, row.name = CIVILIANS, text.words(group.first, group.last)


def _owner(text: Text, event: Event, group: Group) -> ActorMention | None:
    """ "ثلاثة من عناصرها": the nearest actor before who is not the one that harms."""
    doers = event.actors("initiator") if event.action != "defection" else set()
    near = [
        a
        for a in text.actors
        if event.sentence.first <= a.first < group.first and a.actor not in (None, CIVILIANS, *doers)
    ]
    return near[-1] if near else None


def _settle_action(event: Event) -> None:
    """Harm without a deed: an attack where somebody did it, else a death or what the fate says."""
    if event.rank > 20:
        return
    if event.action == "death" and event.actors("initiator"):
        event.action = "attack"
    if (
        any(r.status in ("killed", "wounded", "killed_or_wounded") for r in event.rows)
        and "small_arms" in event.means
    ):
        event.action, event.rank = "attack", 41


def dates_of(event: Event) -> tuple[date, date] | None:
    """The interval of the event, both inclusive, None if it has none."""
    found = event.resolved
    return (found.start, found.end or found.start) if found is not None and found.start is not None else None
