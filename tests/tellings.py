"""Invented readings for the tests of linking: short to write, complete enough to merge."""

from __future__ import annotations

from typing import Any

from marsad.model.claim import Casualty, Claim, Party, Person, Place, Reader, Reading, Report, Source, When
from marsad.model.document import text_hash
from marsad.model.span import Span

HERE = Span(0, 1)
PLACES = {  # name: latitude, longitude, radius in km
    "الشولا": (35.177, 39.846, 5.0),
    "كباجب": (35.079, 39.680, 5.0),
    "دير الزور": (35.336, 40.141, 80.0),
    "نوى": (32.888, 36.041, 4.0),
    "غزة": (31.51, 34.46, 9.0),
}


def place(name: str) -> Place:
    lat, lon, radius = PLACES[name]
    return Place(name=name, span=HERE, lat=lat, lon=lon, radius_km=radius)


def count(status: str, low: int, high: int | None = -1, actor: str | None = None, **more: Any) -> Casualty:
    """`high` left out is exact."""
    top = low if high == -1 else high
    return Casualty(status=status, min=low, max=top, quantity="exact", span=HERE, actor=actor, **more)  # type: ignore[arg-type]


def claim(
    id: str = "c1",
    action: str = "ambush",
    day: str | tuple[str, str] | None = "2021-09-16",
    at: str | None = "الشولا",
    by: str | None = "islamic-state",
    on: str | None = "syrian-government-forces",
    hurt: tuple[Casualty, ...] = (),
    sources: tuple[tuple[Source, ...], ...] = (),
    named: tuple[str, ...] = (),
    starts: int = 0,
    **more: Any,
) -> Claim:
    start, end = (day, day) if isinstance(day, str) or day is None else day
    parties = [(by, "initiator"), (on, "target")]
    return Claim(
        id=id,
        kind="incident",
        evidence=(Span(starts, starts + 9),),
        action=action,  # type: ignore[arg-type]
        assertion=more.pop("assertion", "reported"),
        when=None
        if day is None
        else When(text="", span=Span(starts, starts + 1), start=start, end=end, precision="day"),
        where=() if at is None else (place(at),),
        parties=tuple(Party(name=a, actor=a, role=r, span=HERE) for a, r in parties if a is not None),  # type: ignore[arg-type]
        casualties=hurt,
        sources=sources,
        people=more.pop("people", tuple(Person(name=n, span=HERE, status="killed") for n in named)),
        **more,
    )


def reading(id: str, *claims: Claim, published: str | None = "2021-09-17", **more: Any) -> Reading:
    """A report of its own publisher, unless told otherwise."""
    more.setdefault("publisher", f"شبكة {id}")
    report = Report(
        id=id,
        sha256=text_hash(id),
        language="ar",
        published=published,
        published_basis="metadata" if published else None,
        **more,
    )
    return Reading(document=report, claims=claims, reader=Reader(version="test", knowledge="0"))


def source(name: str, kind: str = "network", id: str | None = None) -> Source:
    return Source(name=name, kind=kind, id=id)  # type: ignore[arg-type]


SOHR = source("المرصد السوري لحقوق الإنسان", "monitor", "sohr")
