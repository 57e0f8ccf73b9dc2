"""Who and where is meant, post by post: the posts of one channel may speak of many countries."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from msgspec.structs import replace

from marsad.arabic.tokens import Token
from marsad.registry.actors import ActorMention, When, homes_of, resolve_actors
from marsad.registry.places import PlaceMention, PlaceReading, country_of, resolve_places

M = TypeVar("M", ActorMention, PlaceMention)


class Parts:
    """The posts of a page by where each begins behind the first; a page without posts is one part of `country`."""

    def __init__(
        self,
        tokens: Sequence[Token],
        starts: Sequence[int],
        country: str | None,
        actors: Sequence[ActorMention],
        places: Sequence[PlaceMention],
    ) -> None:
        self._tokens = tokens
        self._starts = starts
        self._actors = self._by_part(actors)
        self._places = self._by_part(places)
        self._countries = [
            self._country(found, mentions, country)
            for found, mentions in zip(self._actors, self._places, strict=True)
        ]

    def actors(self, when: When | None) -> list[ActorMention]:
        """The mentions of actors with whom each means."""
        resolved: list[ActorMention] = []
        for found, country in zip(self._actors, self._countries, strict=True):
            resolved += resolve_actors(found, self._tokens, country, when)
        return resolved

    def places(self) -> list[PlaceReading | None]:
        """One reading for each mention of a place, None where the words are no place."""
        readings: list[PlaceReading | None] = []
        for mentions, country in zip(self._places, self._countries, strict=True):
            base = len(readings)
            own = [m if m.within is None else replace(m, within=m.within - base) for m in mentions]
            found = resolve_places(own, self._tokens, country)
            readings += [_moved(one, m, base) for one, m in zip(found, mentions, strict=True)]
        return readings

    def _by_part(self, mentions: Sequence[M]) -> list[list[M]]:
        parts: list[list[M]] = [[] for _ in range(len(self._starts) + 1)]
        for mention in mentions:
            parts[bisect_right(self._starts, self._tokens[mention.first].start)].append(mention)
        return parts

    def _country(
        self, found: Sequence[ActorMention], mentions: Sequence[PlaceMention], page: str | None
    ) -> str | None:
        """The country of a post; the page's where the post names none, and a vote of it where it does."""
        if not self._starts:
            return page
        homes = homes_of(list(found)) + ([page] if page else [])
        return country_of(mentions, homes=homes) or page


def _moved(reading: PlaceReading | None, mention: PlaceMention, base: int) -> PlaceReading | None:
    """The reading of a post as one of the page, of the very mention that the page knows."""
    if reading is None:
        return None
    return replace(reading, mention=mention, within=None if reading.within is None else reading.within + base)
