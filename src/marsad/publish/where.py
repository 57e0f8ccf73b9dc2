"""What the gazetteer knows of an incident's places: the unit, the country, names in both languages."""

from __future__ import annotations

from msgspec import UNSET

from marsad.model.incident import Incident
from marsad.publish.places import Spot
from marsad.registry.places import Place, gazetteer


def known_place(id: str | None) -> Place | None:
    """The place of an id; None for an id that the gazetteer of this version does not have."""
    return gazetteer().places.get(id) if id else None


def first_place(incident: Incident) -> Place | None:
    """The first place of the incident that the gazetteer knows."""
    places = (known_place(place.id) for place in incident.where)
    return next((place for place in places if place is not None), None)


def english_name(spot: Spot) -> str | None:
    """The English name of the very place that has the position; None where the gazetteer does not know it."""
    place = known_place(spot.id)
    return place.name_en or None if place is not None else None


def unit(place: Place | None, kind: str) -> Place | None:
    """The unit of a kind (country, governorate, district) that contains the place, or is it."""
    if place is None:
        return None
    around = (known_place(id) for id in (place.id, *gazetteer().ancestors(place.id)))
    return next((one for one in around if one is not None and one.kind == kind), None)


def written_name(incident: Incident) -> str | None:
    """The first place's name as the reports write it."""
    return next((place.name for place in incident.where if place.name is not UNSET), None)
