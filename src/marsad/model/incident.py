"""What we conclude from claims (incidents schema, version 1)."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

Grade = Literal["confirmed", "fair", "weak", "contested", "discounted"]


class _Noun(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Shared settings of the nouns below."""


class Member(_Noun, order=True, frozen=True):
    """A claim of a document."""

    document: str
    claim: str


class Interval(_Noun, frozen=True):
    """ISO dates, both inclusive."""

    start: str | None = None
    end: str | None = None


class IncidentPlace(_Noun, frozen=True):
    name: str | UnsetType = UNSET
    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    radius_km: float | None = None


class IncidentParty(_Noun, frozen=True):
    name: str | UnsetType = UNSET
    role: str | UnsetType = UNSET
    actor: str | None = None


class IncidentCasualty(_Noun, frozen=True):
    """low, best and high over independent voices; null is open or unknown."""

    status: str
    low: int | None
    best: int | None
    high: int | None
    actor: str | None = None


class Range(_Noun, frozen=True):
    low: int | None = None
    best: int | None = None
    high: int | None = None


class Voice(_Noun, frozen=True):
    """An independent voice and the documents that carry it."""

    voice: str | UnsetType = UNSET
    documents: tuple[str, ...] = ()


class Incident(_Noun, frozen=True):
    """One happening, as concluded from claims. `id` is a function of the members."""

    id: str
    members: Annotated[tuple[Member, ...], Meta(min_length=1)]
    action: str
    casualties: tuple[IncidentCasualty, ...]
    independent_sources: Annotated[int, Meta(ge=0)]
    grade: Grade
    assertion: str | UnsetType = UNSET
    when: Interval | None = None
    where: tuple[IncidentPlace, ...] = ()
    parties: tuple[IncidentParty, ...] = ()
    killed: Range | None = None
    sources: tuple[Voice, ...] = ()
    summarises: tuple[str, ...] = ()
