"""Happenings become claims of the interchange format: every value with its span."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from marsad.arabic.dates import Resolved, TimeExpression
from marsad.model.claim import Breakdown, Casualty, Claim, Party, Person, Place, Source, When
from marsad.model.span import Span
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.deeds.event import Event
from marsad.reading.people.people import PersonTold
from marsad.reading.standing.standing import RelationTold
from marsad.reading.statements.statements import StatementTold
from marsad.reading.tallies.strengths import StrengthTold
from marsad.reading.tallies.tally import Tally
from marsad.reading.voices.attribution import Attribution, Voice, distinct
from marsad.reading.words.text import Text
from marsad.registry.places import PlaceReading

LONGEST_EVIDENCE = 500  # codebook §2
_QUOTES = "\"“”„«»'`;, ،.:()[]"


def incident(text: Text, event: Event, id: str, summarises: tuple[str, ...] = ()) -> Claim:
    """The claim of a happening."""
    chains = chains_of(text, event.voices)
    rows = [r for r in event.rows if not r.superseded]
    casualties = tuple(_casualty(text, row, rows) for row in rows)
    return Claim(
        id=id,
        kind="incident",
        evidence=evidence(text, event.told),
        grounds=_grounds(text, event),
        assertion=event.assertion,
        summarises=summarises,
        when=when_of(text, event.time, event.resolved),
        where=tuple(place_of(text, p) for p in event.places),
        sources=chains,
        action=event.action,
        parties=tuple(_party(text, p) for p in _with_civilians(event)),
        casualties=casualties if casualties or event.no_casualties else UNSET,
        people=tuple(person_of(text, p) for p in event.people),
        means=tuple(event.means),
        objects=tuple(event.objects),
    )


def tally_claim(text: Text, tally: Tally, id: str, part_of: str | None) -> Claim:
    """The claim of a tally."""
    return Claim(
        id=id,
        kind="tally",
        evidence=evidence(text, [tally.told]),
        grounds={"figure": (text.span(tally.first, tally.last),)},
        when=when_of(text, tally.time, tally.resolved),
        where=tuple(place_of(text, p) for p in tally.places),
        sources=chains_of(text, tally.voices),
        measure=tally.measure,
        min=tally.min,
        max=tally.max,
        quantity=tally.quantity,
        text=text.words(tally.first, tally.last)[:200],
        part_of=part_of or UNSET,
        actor=tally.actor,
        name=tally.name.strip(_QUOTES) if tally.name else None,
        by=tally.by,
        by_name=tally.by_name.strip(_QUOTES) if tally.by_name else None,
    )


def strength_claim(text: Text, told: StrengthTold, id: str) -> Claim:
    """The claim of a strength."""
    actor = told.actor
    return Claim(
        id=id,
        kind="strength",
        evidence=(text.span(told.first, told.last),),
        measure=told.measure,
        min=told.number.min,
        max=told.number.max,
        quantity=told.number.quantity,
        text=text.words(told.first, told.last)[:200],
        actor=CIVILIANS if told.civilian else actor.actor if actor else None,
        name=text.name_of(actor).strip(_QUOTES) if actor and not told.civilian else None,
    )


def relation_claim(text: Text, told: RelationTold, id: str) -> Claim:
    """The claim of a standing fact."""
    return Claim(
        id=id,
        kind="relation",
        evidence=_in_order(evidence(text, [(told.first, told.last), *told.again]), told.caption),
        grounds={
            "subject": (text.span(told.subject.first, told.subject.last),),
            "object": (text.span(told.object.first, told.object.last),),
        },
        subject=told.subject.name,
        subject_id=told.subject.id,
        predicate=told.predicate,
        object=told.object.name,
        object_id=told.object.id,
    )


def _in_order(spans: tuple[Span, ...], caption: Span | None) -> tuple[Span, ...]:
    return spans if caption is None else tuple(sorted((*spans, caption)))


def statement_claim(text: Text, told: StatementTold, id: str) -> Claim:
    """The claim of a statement."""
    speaker = told.attribution.chain[0]
    return Claim(
        id=id,
        kind="statement",
        evidence=evidence(text, [(told.first, told.last), *told.again]),
        sources=chains_of(text, [told.attribution]),
        statement=told.kind,
        speaker=speaker.name,
        speaker_id=speaker.actor or speaker.id,
        about=text.words(told.first, told.last)[:200],
    )


def evidence(text: Text, told: list[tuple[int, int]]) -> tuple[Span, ...]:
    """The clauses, trimmed of marks; no span is longer than the codebook allows."""
    spans = []
    for first, last in sorted(set(told)):
        while first < last and text.tokens[first].kind == "mark" and text.word(first) not in '«“"(':
            first += 1
        span = text.span(first, last)
        spans.append(
            span
            if span.end - span.start <= LONGEST_EVIDENCE
            else Span(span.start, span.start + LONGEST_EVIDENCE)
        )
    return tuple(spans)


def _grounds(text: Text, event: Event) -> dict[str, tuple[Span, ...]]:
    found: dict[str, tuple[Span, ...]] = {}
    if event.triggers:
        best = max(
            event.triggers, key=lambda t: (t.deed is not None and t.deed.action == event.action, -t.first)
        )
        found["action"] = (text.span(best.first, best.last),)
    return found


def when_of(text: Text, time: TimeExpression | None, found: Resolved | None) -> When | None:
    """The time words, resolved where the report's date allows; nothing is guessed (codebook §3 `when`).

    "Since" a day ends on the day of the report (codebook §8): where nobody knows that, only the words are given.
    """
    if time is None or found is None:
        return None
    span = text.span(time.first, time.last)
    days = None if found.start is None or found.end is None else (found.start, found.end)
    return When(
        text=span.of(text.raw),
        span=span,
        start=None if days is None else days[0].isoformat(),
        end=None if days is None else days[1].isoformat(),
        precision=found.precision,
        time_of_day=found.time_of_day,
        rule=found.rule or UNSET,
        conflict=found.conflict or UNSET,
    )


def place_of(text: Text, place: PlaceReading) -> Place:
    """A place with its point."""
    mention = place.mention
    first = mention.name_first if place.id is not None else mention.first
    clitics = mention.proclitics if first == mention.first else ""
    return Place(
        name=text.without_clitics(first, mention.name_last, clitics).strip(_QUOTES),
        span=text.span(mention.name_first, mention.name_last),
        id=place.id,
        lat=place.lat,
        lon=place.lon,
        radius_km=place.radius_km,
        relation=place.relation,
        direction=place.direction,
        admin=place.admin[::-1],
    )


def _with_civilians(event: Event) -> list[tuple[str, str | None, str, int, int]]:
    parties: list[tuple[str, str | None, str, int, int]] = [
        (p.role, p.actor, p.name, p.first, p.last) for p in event.parties
    ]
    hurt = next((r for r in event.rows if r.actor == CIVILIANS), None)
    if hurt is not None and not any(p[1] == CIVILIANS for p in parties):
        parties.append(("target", CIVILIANS, hurt.name or "", hurt.first, hurt.last))
    return parties


def _party(text: Text, party: tuple[str, str | None, str, int, int]) -> Party:
    role, actor, name, first, last = party
    return Party(name=name.strip(_QUOTES), role=role, span=text.span(first, last), actor=actor)  # type: ignore[arg-type]


def _casualty(text: Text, row: Row, rows: list[Row]) -> Casualty:
    span = text.span(row.first, row.last)
    part_of: int | UnsetType = next((i for i, r in enumerate(rows) if r is row.part_of), UNSET)
    return Casualty(
        status=row.status,
        min=row.min,
        max=row.max,
        quantity=row.quantity,
        span=span,
        actor=row.actor,
        name=row.name.strip(_QUOTES) if row.name else None,
        text=span.of(text.raw)[:200],
        part_of=part_of,
        breakdown=Breakdown(**row.parts) if row.parts else UNSET,
        euphemism=row.euphemism,
    )


def person_of(text: Text, person: PersonTold) -> Person:
    """A named individual."""
    return Person(
        name=person.name,
        span=text.span(person.first, person.last),
        aka=tuple(person.aka),
        role=person.role,
        actor=person.actor,
        actor_name=person.actor_name,
        status=person.status,
        age=person.age,
        origin=person.origin,
    )


def chains_of(text: Text, voices: list[Attribution]) -> tuple[tuple[Source, ...], ...]:
    """One chain for each voice; the outlet's own correspondent is the outlet and no chain (codebook §8)."""
    return tuple(tuple(_source(text, v) for v in chain) for chain in distinct(voices))


def _source(text: Text, voice: Voice) -> Source:
    return Source(
        name=voice.name, kind=voice.kind, id=voice.id or voice.actor, span=text.span(voice.first, voice.last)
    )
