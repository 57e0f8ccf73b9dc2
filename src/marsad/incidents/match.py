"""A team's own sheet, ACLED or GED beside the incidents: found, missing, and where they differ.

Every row becomes a claim and is compared like any other; a row is matched with the incident it fits best.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import get_args

from msgspec import UNSET, Struct

from marsad.errors import MarsadError
from marsad.incidents.compare import VETO, count_tie, score
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts, facts_of
from marsad.incidents.knowledge import rules
from marsad.incidents.link import LinkState
from marsad.model.claim import Action, Casualty, Claim, Party, Place, Reading, Report, When
from marsad.model.document import text_hash
from marsad.model.incident import Incident
from marsad.model.span import Span
from marsad.registry.actors import actors

FIELDS = (
    "id",
    "start",
    "end",
    "place",
    "lat",
    "lon",
    "radius_km",
    "action",
    "initiator",
    "target",
    "killed",
    "wounded",
)
_AGREE = ("equal_one", "equal_few", "equal_many", "equal_large", "meets")
_HERE = Span(0, 1)
_SHEET = "external"


class Columns(Struct, frozen=True, forbid_unknown_fields=True):
    """Which column holds which field; `actions` and `actors` turn the sheet's words into codes and ids."""

    columns: dict[str, str]
    actions: dict[str, str] = {}
    actors: dict[str, str] = {}


class Matched(Struct, frozen=True, kw_only=True):
    """One row of the sheet: the incident it was matched with, or None, and in what the two differ."""

    row: str
    incident: str | None
    score: int
    differs: tuple[str, ...] = ()


class Result(Struct, frozen=True, kw_only=True):
    """All rows, and the incidents of the sheet's own days that no row tells of."""

    rows: tuple[Matched, ...]
    only_here: tuple[str, ...]


def match(
    sheet: Iterable[Mapping[str, str]],
    mapping: Columns,
    incidents: Sequence[Incident],
    readings: Sequence[Reading],
) -> Result:
    """Compare a sheet with the incidents. Raises MarsadError `incidents.bad_mapping` or `incidents.bad_row`."""
    unknown = set(mapping.columns) - set(FIELDS)
    if unknown or "start" not in mapping.columns:
        raise MarsadError("incidents.bad_mapping", names=", ".join(sorted(unknown)) or "start")
    state = LinkState()
    state.add(fact for r in readings for fact in facts_of(r.document, r.claims))
    known = {member for one in incidents for member in one.members}
    holder = {member: one for one in incidents for member in one.members}
    asked = [_claim(number, row, mapping) for number, row in enumerate(sheet, 2)]
    rows = []
    for fact in asked:
        near = [state.claim(m) for m in state.near_to(fact) if m in known]
        best = max(near, key=lambda other: (score(fact, other), other.key), default=None)
        value = VETO if best is None else score(fact, best)
        found = holder[best.key] if best is not None and value >= rules()["join_at"] else None
        rows.append(_matched(fact, found, max(value, 0)))
    return Result(rows=tuple(rows), only_here=_left_over(asked, incidents, {r.incident for r in rows}))


def _matched(fact: Facts, found: Incident | None, value: int) -> Matched:
    differs = () if found is None else tuple(_differences(fact, found))
    return Matched(row=fact.key.claim, incident=found.id if found else None, score=value, differs=differs)


def _differences(fact: Facts, incident: Incident) -> Iterable[str]:
    if incident.when is not None and incident.when.start is not None:
        start = date.fromisoformat(incident.when.start).toordinal()
        if not fact.start <= start <= fact.end:
            yield "date"
    told, dead = fact.counts.get("killed"), incident.killed
    if told is not None and dead is not None and dead.low is not None:
        apart = count_tie(told, (dead.low, dead.high)) not in _AGREE
        yield from ("killed",) if apart else ()
    if fact.action not in ("other", incident.action):
        yield "action"


def _left_over(
    asked: Sequence[Facts], incidents: Sequence[Incident], taken: set[str | None]
) -> tuple[str, ...]:
    if not asked:
        return ()
    first, last = min(f.start for f in asked), max(f.end for f in asked)
    inside = (
        one.id
        for one in incidents
        if one.id not in taken and one.when is not None and one.when.start is not None
        and first <= date.fromisoformat(one.when.start).toordinal() <= last
    )  # fmt: skip
    return tuple(sorted(inside))


def _claim(number: int, row: Mapping[str, str], mapping: Columns) -> Facts:
    cell = {field: (row.get(column) or "").strip() for field, column in mapping.columns.items()}
    try:
        return facts(_report(), _read(cell, cell.get("id") or str(number), mapping))
    except (ValueError, KeyError, OverflowError) as error:
        raise MarsadError("incidents.bad_row", line=number, reason=str(error)) from None


def _report() -> Report:
    sha = text_hash(_SHEET)
    return Report(
        id=_SHEET, sha256=sha, language="und", published=None, published_basis=None, publisher=_SHEET
    )


def _read(cell: Mapping[str, str], id: str, mapping: Columns) -> Claim:
    start = date.fromisoformat(cell["start"][:10]).isoformat()
    end = date.fromisoformat(cell["end"][:10]).isoformat() if cell.get("end") else start
    if end < start:
        raise ValueError(f"{start} – {end}")
    action = mapping.actions.get(cell.get("action", ""), cell.get("action", ""))
    return Claim(
        id=id,
        kind="incident",
        evidence=(_HERE,),
        action=action if action in get_args(Action) else "other",  # type: ignore[arg-type]
        when=When(text="", span=_HERE, start=start, end=end),
        where=_where(cell),
        parties=tuple(_parties(cell, mapping)),
        casualties=tuple(_hurt(cell)) or UNSET,
    )


def _where(cell: Mapping[str, str]) -> tuple[Place, ...]:
    name = cell.get("place") or "?"
    if not cell.get("lat") or not cell.get("lon"):
        return (Place(name=name, span=_HERE),) if cell.get("place") else ()
    lat, lon = _within(cell["lat"], -90, 90), _within(cell["lon"], -180, 180)
    radius = _within(cell.get("radius_km") or "5", 0, 20_038)  # half around the earth
    return (Place(name=name, span=_HERE, lat=lat, lon=lon, radius_km=radius),)


def _within(cell: str, least: float, most: float) -> float:
    """The number in a cell. Raises ValueError if it is none, or cannot be meant: blocking asks for cells of the map."""
    value = float(cell)
    if not least <= value <= most:
        raise ValueError(cell)
    return value


def _parties(cell: Mapping[str, str], mapping: Columns) -> Iterable[Party]:
    for role in ("initiator", "target"):
        if name := cell.get(role):
            id = mapping.actors.get(name, name)
            yield Party(name=name, actor=id if id in actors() else None, role=role, span=_HERE)


def _hurt(cell: Mapping[str, str]) -> Iterable[Casualty]:
    for status in ("killed", "wounded"):
        if cell.get(status):
            n = int(_within(cell[status], 0, 10**9))
            yield Casualty(status=status, min=n, max=n, quantity="exact", span=_HERE)
