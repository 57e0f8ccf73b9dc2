"""Who and where is meant, post by post: the posts of one channel may speak of many countries."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from marsad.arabic.tokens import Token
from marsad.registry.actors import ActorMention, homes_of, resolve_actors
from marsad.registry.places import PlaceMention, PlaceReading, country_of, resolve_places


class Parts:
    """The posts of a page by the token each begins at; a page without posts is one part of `country`."""

    def __init__(self, tokens: Sequence[Token], starts: Sequence[int], country: str | None) -> None:
        self.tokens = tokens
        self.starts = starts
        self.country = country

    def actors(
        self, found: Sequence[ActorMention], mentions: Sequence[PlaceMention], when: date | None
    ) -> list[ActorMention]:
        """The mentions of actors with whom each means."""
        if not self.starts:
            return resolve_actors(list(found), self.tokens, self.country, when)
        resolved: list[ActorMention] = []
        for part in range(len(self.starts) + 1):
            inside = [a for a in found if self._part(a.first) == part]
            country = self._country(part, inside, mentions)
            resolved += resolve_actors(inside, self.tokens, country, when)
        return resolved

    def places(
        self, mentions: Sequence[PlaceMention], found: Sequence[ActorMention]
    ) -> list[PlaceReading | None]:
        """One reading for each mention of a place, None where the words are no place."""
        if not self.starts:
            return resolve_places(mentions, self.tokens, self.country)
        readings: list[PlaceReading | None] = []
        for part in range(len(self.starts) + 1):
            inside = [m for m in mentions if self._part(m.first) == part]
            base = len(readings)
            own = [m if m.within is None else replace(m, within=m.within - base) for m in inside]
            country = self._country(part, [a for a in found if self._part(a.first) == part], mentions)
            for reading in resolve_places(own, self.tokens, country):
                within = None if reading is None or reading.within is None else reading.within + base
                readings.append(replace(reading, within=within) if reading is not None else None)
        return readings

    def _part(self, token: int) -> int:
        return bisect_right(self.starts, self.tokens[token].start)

    def _country(
        self, part: int, found: Sequence[ActorMention], mentions: Sequence[PlaceMention]
    ) -> str | None:
        """The country of a post; the page's where the post names none, and a vote of it where it does."""
        homes = homes_of(list(found)) + ([self.country] if self.country else [])
        return country_of([m for m in mentions if self._part(m.first) == part], homes=homes) or self.country
