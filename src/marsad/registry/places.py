"""Where: finding places in a report, resolving which are meant, and what is known of them."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_candidates import country_of
from marsad.registry.place_finder import find_places
from marsad.registry.place_gazetteer import Gazetteer, gazetteer
from marsad.registry.place_mentions import PlaceMention
from marsad.registry.place_readings import PlaceReading
from marsad.registry.place_resolver import resolve_places
from marsad.registry.place_rows import KINDS, Place, read_places

__all__ = [
    "KINDS",
    "Gazetteer",
    "Place",
    "PlaceMention",
    "PlaceReading",
    "country_of",
    "find_places",
    "gazetteer",
    "is_place",
    "place",
    "places",
    "read_places",
    "resolve_places",
]


def places(extra: Iterable[Place] = ()) -> dict[str, Place]:
    """All known places by id, with those of a workspace."""
    return gazetteer(tuple(extra)).places


def place(id: str) -> Place:
    """One place. Raises KeyError for an unknown id."""
    return gazetteer().places[id]


def is_place(text: str) -> bool:
    """Whether a short text is a place's name and nothing more, as the parts of a signing line are."""
    tokens = tokenize(fold(text))
    found = find_places(tokens)
    return len(found) == 1 and found[0].first == 0 and found[0].last == len(tokens) - 1
