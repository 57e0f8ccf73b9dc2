"""Gold codings as if a reader had read them: what merging makes of a perfect reading, its own errors alone.

Where the coding leaves a choice (several actions or actors are right) the first is taken. What it does not hold is
filled in plainly: a place has half the tolerance of its gold as its radius, a claim without a day has the words of
its evidence for what is said of the time, every source is a chain of its own. The rarer words of each claim are those
of its evidence, as for any reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from msgspec import UNSET

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.evaluate.gold import GoldCasualty, GoldIncident, GoldPlace, Sample, spans_of
from marsad.evaluate.names import Listed, listed
from marsad.incidents.independence import named
from marsad.model.claim import (
    Action,
    Casualty,
    Claim,
    Hit,
    Means,
    Party,
    Person,
    Place,
    Quantity,
    Reader,
    Reading,
    Report,
    Source,
    When,
)
from marsad.model.document import Document, text_hash
from marsad.reading.terms import terms_of
from marsad.registry.outlets import outlets

_READER = Reader(version="gold", knowledge="0")


def coded_reading(sample: Sample, told: Document | None = None) -> Reading:
    """The reading that a reader without fault would give; `told` is what the report's bringer said of it."""
    gold = sample.gold
    day = None if gold.published is UNSET or gold.published.date is None else str(gold.published.date)
    incidents = () if gold.incidents is UNSET else gold.incidents or ()
    claims = tuple(
        _claim(one.id or f"i{number}", one, sample.text) for number, one in enumerate(incidents, start=1)
    )
    report = Report(
        id=gold.document,
        sha256=text_hash(sample.text),
        language="ar",
        published=day,
        published_basis="metadata" if day else None,
        publisher=gold.publisher[0] if gold.publisher else None,
        url=told.url if told is not None else None,
        title=told.title if told is not None else None,
        terms=terms_of(tokenize(fold(sample.text)), claims) or UNSET,
    )
    return Reading(document=report, claims=claims, reader=_READER)


def coded_readings(samples: Iterable[Sample], told: Mapping[str, Document]) -> list[Reading]:
    """One for each sample."""
    return [coded_reading(sample, told.get(sample.gold.document)) for sample in samples]


def _claim(id: str, gold: GoldIncident, text: str) -> Claim:
    evidence = tuple(spans_of(gold.evidence, text))
    here = evidence[0]
    more: dict[str, Any] = {"action": _code(gold.action, Action)}
    if gold.assertion is not UNSET:
        more["assertion"] = listed(gold.assertion)[0]
    if gold.casualties is not UNSET:
        more["casualties"] = tuple(_casualty(row, here) for row in gold.casualties)
    parties = {} if gold.parties is UNSET else gold.parties
    return Claim(
        id=id,
        kind="incident",
        evidence=evidence,
        when=_when(gold, here),
        where=() if gold.where is UNSET else tuple(_place(place, here) for place in gold.where),
        parties=tuple(
            Party(name=_first(actor) or "", actor=_first(actor), role=role, span=here)  # type: ignore[arg-type]
            for role, actors in parties.items()
            for actor in actors
        ),
        people=tuple(
            Person(name=one.name, aka=one.aka, actor=_first(one.actor), status=_first(one.status), span=here)
            for one in gold.people
        ),
        means=tuple(code for code in listed(gold.means) if code in get_args(Means)),  # type: ignore[misc]
        objects=tuple(code for code in listed(gold.objects) if code in get_args(Hit)),  # type: ignore[misc]
        sources=() if gold.sources is UNSET else tuple((_source(name),) for name in gold.sources),
        summarises=tuple(str(one) for one in listed(gold.summarises)),
        **more,
    )


def _first(values: Listed) -> str | None:
    return next((str(value) for value in listed(values) if value is not None), None)


def _code(values: Listed, codes: Any) -> str:
    return next((str(value) for value in listed(values) if value in get_args(codes)), "other")


def _when(gold: GoldIncident, here: Any) -> When:
    days = None if gold.when is UNSET else gold.when
    if days is None or days.start is None:
        return When(text=" ".join(gold.evidence), span=here)
    return When(text="", span=here, start=str(days.start), end=str(days.end or days.start), precision="day")


def _place(gold: GoldPlace, here: Any) -> Place:
    return Place(name=_first(gold.name) or "", span=here, lat=gold.lat, lon=gold.lon, radius_km=gold.km / 2)


def _casualty(gold: GoldCasualty, here: Any) -> Casualty:
    quantity: Quantity = (
        "approximate"
        if gold.approximate
        else "exact"
        if gold.min == gold.max
        else "range"
        if gold.max is not None
        else "at_least"
    )
    return Casualty(
        status=_first(gold.status),  # type: ignore[arg-type]
        min=gold.min,
        max=gold.max,
        quantity=quantity,
        span=here,
        actor=_first(gold.actor),
        part_of=UNSET if gold.part_of is None else gold.part_of,
    )


def _source(name: str) -> Source:
    """Who it is and of what kind as the registry has it; one that it does not know is an official."""
    known = outlets().get(named(name))
    return Source(name=name, kind=known.kind if known else "official", id=known.id if known else None)
