"""Who reports: outlets, networks, monitors, agencies, spokesmen and health bodies, with kind and side."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Annotated, Literal
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, Struct

from marsad.model.claim import SourceKind
from marsad.registry.actor_registry import Country, Id, Text, actors
from marsad.registry.rows import Row, folder, rows

Domain = Annotated[str, Meta(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]


class OutletName(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One Arabic name.

    `sign`: an everyday word too, which counts in quotation marks or after "قناة" and the like ·
    `country`: only in reports from there.
    """

    name: Text
    sign: bool = False
    country: tuple[Country, ...] = ()


class Outlet(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A voice that is quoted by name.

    `party`: the actor it speaks for · `quotes`: whom it usually quotes.
    """

    id: Id
    name_ar: Text = msgspec.field(name="ar")
    name_en: Text = msgspec.field(name="en")
    kind: SourceKind
    side: Text
    country: Country | None = None
    form: Literal["tv", "radio", "paper", "site", "wire", "channel", "body"] = "site"
    names: tuple[OutletName | Text, ...] = ()
    sign: bool = False
    domains: tuple[Domain, ...] = ()
    party: Id | None = None
    quotes: tuple[Id, ...] = ()

    def all_names(self) -> list[OutletName]:
        """Every Arabic name."""
        given = [n if isinstance(n, OutletName) else OutletName(name=n) for n in self.names]
        return [OutletName(name=self.name_ar, sign=self.sign), *given]


def load(given: Iterable[Row[Outlet]], parties: Iterable[str]) -> dict[str, Outlet]:
    """Outlets by id. Raises KnowledgeError for an id or domain given twice, or a link to nobody."""
    known: dict[str, Row[Outlet]] = {}
    domains: set[str] = set()
    actors = frozenset(parties)
    for row in given:
        one = row.value
        if one.id in known:
            raise row.error(f"the id {one.id} is given twice")
        if one.party is not None and one.party not in actors:
            raise row.error(f"{one.id} speaks for {one.party}, which is no actor")
        if twice := domains.intersection(one.domains):
            raise row.error(f"the domain {min(twice)} is given twice")
        domains.update(one.domains)
        known[one.id] = row
    for row in known.values():
        for other in row.value.quotes:
            if other not in known:
                raise row.error(f"{row.value.id} quotes {other}, which is no outlet")
    return {key: row.value for key, row in known.items()}


@lru_cache(maxsize=1)
def outlets() -> dict[str, Outlet]:
    """The package's own outlets, by id, in the order of the files."""
    return load(rows(folder("outlets"), Outlet), actors())


@lru_cache(maxsize=1)
def _by_domain() -> dict[str, Outlet]:
    return {domain: one for one in outlets().values() for domain in one.domains}


def outlet(id: str) -> Outlet:
    """One outlet. Raises KeyError for an unknown id."""
    return outlets()[id]


def outlet_by_domain(url: str) -> Outlet | None:
    """The outlet whose site or channel an address belongs to; `t.me/name` counts as `name.t.me`."""
    try:
        parts = urlsplit(url if "//" in url else "//" + url)
        host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    except ValueError:
        return None
    if host in ("t.me", "telegram.me"):
        channel = parts.path.removeprefix("/s/").strip("/").split("/")[0].lower()
        host = f"{channel.replace('_', '-')}.t.me"
    labels = host.split(".")
    known = _by_domain()
    return next((known[h] for i in range(len(labels)) if (h := ".".join(labels[i:])) in known), None)
