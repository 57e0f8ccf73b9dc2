"""Who does and who suffers, in the order that event data sets want it."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import UNSET

from marsad.model.incident import Incident, IncidentParty
from marsad.registry.actor_kinds import CIVILIANS, OF_STATES
from marsad.registry.actors import Actor, actor


class Side(NamedTuple):
    """An actor in a row: his English name, ACLED's code of his kind (None: not in the registry), his id."""

    name: str
    kind: int | None
    id: str | None


def sides(incident: Incident) -> tuple[list[Side], list[Side]]:
    """Those who do it with their supporters, and those who suffer it; participants fill the sides that are empty."""
    doers = _of(incident, "initiator") or _of(incident, "participant")[:1]
    taken = {side.name for side in doers}
    targets = _of(incident, "target") or [s for s in _of(incident, "participant") if s.name not in taken]
    return doers + [s for s in _of(incident, "supporter") if s.name not in taken], targets


def known_actor(id: str | None) -> Actor | None:
    """The registry's actor, or None."""
    try:
        return actor(id) if id else None
    except KeyError:
        return None


def is_civilian(side: Side) -> bool:
    return side.kind == CIVILIANS


def is_state(side: Side) -> bool:
    return side.kind in OF_STATES


def _of(incident: Incident, role: str) -> list[Side]:
    return [_side(party) for party in incident.parties if party.role == role]


def _side(party: IncidentParty) -> Side:
    known = known_actor(party.actor)
    if known is not None:
        return Side(known.name_en, known.kind, known.id)
    return Side("" if party.name is UNSET else party.name, None, party.actor)
