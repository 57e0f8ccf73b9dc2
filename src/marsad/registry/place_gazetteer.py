"""All known places, found by any spelling of their names, with what contains them and how much they matter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from marsad.arabic.clitics import bare, forms
from marsad.model.value import Value
from marsad.registry.place_rows import SETTLEMENTS, UNITS, Place, read_places
from marsad.registry.place_shapes import distance
from marsad.registry.place_table import PlaceTable, built_table, read_table
from marsad.registry.place_words import CLITICS, key_of, place_words, role_of, word_key
from marsad.registry.rows import folder

SAME = 12.0  # two places of one name and kind nearer than this, in km, are one
SEAT = 1.0  # how much more a town counts that a district is named for
SEAT_REACH = 40.0  # km from the middle of a district to its town
THEATRE = frozenset(("SY", "IQ", "YE", "LY", "SD", "LB", "PS", "IL"))
JOINED = place_words("joined")
_WEIGHT = {
    "country": 4.0, "region": 3.2, "governorate": 3.4, "city": 3.0, "town": 2.0, "district": 1.8, "subdistrict": 1.2,
    "village": 0.8, "neighbourhood": 1.0, "desert": 2.5, "area": 2.0, "base": 2.0, "airfield": 2.0, "crossing": 2.0,
    "oil_field": 1.5, "mountain": 1.2, "river": 2.0, "sea": 2.0,
}  # fmt: skip


class Opening(Value, frozen=True):
    """One way in which a word can begin names: the letters cut off, its key, the most words of such a name."""

    proclitics: str
    key: str
    words: int


class Gazetteer:
    """`places` by id. Names are kept as keys: `key_of` in place_words."""

    def __init__(self, rows: Iterable[Place]) -> None:
        self.places: dict[str, Place] = {}
        self._by_key: dict[str, tuple[str, ...]] = {}
        self._first: dict[str, int] = {}
        self._ancestors: dict[str, tuple[str, ...]] = {}
        self._starts: set[str] = set()  # of names of several words, the first without its article
        self._whole: set[str] = set()  # all names, the first word without its article
        self._begins: dict[str, bool] = {}
        self._importance: dict[str, float] = {}
        self._openings: dict[str, tuple[Opening, ...]] = {}
        for place in rows:
            self._merge(place)

    @classmethod
    def of_table(cls, table: PlaceTable) -> Gazetteer:
        """The gazetteer that the package's build has put together."""
        made = cls(())
        made.places = {place.id: place for place in table.places}
        made._by_key, made._first = table.ids, table.most_words
        made._starts, made._whole = table.starts, table.whole
        return made

    def table(self, sources: str) -> PlaceTable:
        """What `of_table` needs; `sources` tells from which files it comes."""
        places = list(self.places.values())
        return PlaceTable(sources, places, self._by_key, self._first, self._starts, self._whole)

    def named(self, key: str) -> list[Place]:
        """The places of a key, with its article or, if none has that, without it or with another."""
        found = self._by_key.get(key)
        return [self.places[id] for id in found] if found else []

    def loosely_named(self, key: str) -> list[Place]:
        """The places of a key whose first word may have gained or lost its article."""
        first, _, rest = key.partition(" ")
        other = bare(first) if first != bare(first) else "ال" + first
        return self.named(f"{other} {rest}" if rest else other)

    def begins(self, word: str) -> bool:
        """Whether a folded word may begin a name, or is a noun of kind that may make the next word one."""
        known = self._begins.get(word)
        if known is None:
            role = role_of(word)
            noun = role is not None and role.noun is not None
            known = self._begins[word] = noun or bool(self.openings(word))
        return known

    def goes_on(self, start: str) -> bool:
        """Whether a name begins with these words, the first without its article."""
        return start in self._starts

    def is_whole(self, start: str) -> bool:
        """Whether these words, the first without its article, are a name."""
        return start in self._whole

    def openings(self, word: str) -> tuple[Opening, ...]:
        """The names that a folded word can begin, with and without what is written onto it."""
        known = self._openings.get(word)
        if known is None:
            known = self._openings[word] = tuple(self._cut(word))
        return known

    def _cut(self, word: str) -> Iterator[Opening]:
        for form in forms(word):
            if not form.enclitic and form.proclitics in CLITICS:
                key = word_key(form.defined)
                other = word_key(form.stem if form.article else "ال" + form.stem)
                words = max(self._first.get(key, 0), self._first.get(other, 0))
                if words:
                    yield Opening(form.proclitics, key, words)

    def ancestors(self, id: str) -> tuple[str, ...]:
        """Ids of the units that contain a place, the nearest first."""
        known = self._ancestors.get(id)
        if known is None:
            place = self.places.get(id)
            parent = place.parent if place else ""
            known = self._ancestors[id] = (parent, *self.ancestors(parent)) if parent else ()
        return known

    def importance(self, place: Place) -> float:
        """How likely a place is meant when nothing else is known, about 0 to 7."""
        known = self._importance.get(place.id)
        if known is None:
            known = self._importance[place.id] = self._weigh(place)
        return known

    def _weigh(self, place: Place) -> float:
        weight = _WEIGHT.get(place.kind, 1.0) + math.log10(place.population + 1) / 2
        if place.country not in THEATRE and place.kind != "country":
            weight -= 2.0 if place.population < 1_000_000 else 0.5
        return weight + (SEAT if self._is_seat(place) else 0.0)

    def _is_seat(self, place: Place) -> bool:
        """A town of unknown size that a district around it is named for is no small one."""
        if place.kind != "town" or place.population:
            return False
        return any(
            unit.kind == "district" and distance(unit.lat, unit.lon, place.lat, place.lon) < SEAT_REACH
            for name in place.names
            for unit in self.named(key_of(name))
        )

    def _merge(self, place: Place) -> None:
        """Add a row; a place that came before under the same name and near by takes its names and people."""
        for key in map(key_of, place.names):
            for known in self.named(key):
                if _is_same(known, place):
                    self.places[known.id] = known._replace(population=max(known.population, place.population))
                    self._index(known.id, place.names)
                    return
        self._add(place)

    def _add(self, place: Place) -> None:
        self.places[place.id] = place
        self._index(place.id, place.names)

    def _index(self, id: str, names: Iterable[str]) -> None:
        for key in dict.fromkeys(spelled for name in names for spelled in spellings(key_of(name))):
            held = self._by_key.get(key, ())
            if id not in held:
                self._by_key[key] = (*held, id)
            first, *more = key.split(" ")
            self._first[first] = max(self._first.get(first, 0), len(more) + 1)
            start = bare(first)
            for word in more:
                start = f"{start} {word}"
                self._starts.add(start)
            self._whole.add(start)


def spellings(key: str) -> Iterator[str]:
    """A key, and the key with its first two words joined or, if written as one, apart.

    A row that tells which of many a place is, "الحصن في أبين", is found by the name alone too.
    """
    yield key
    if " في " in key:
        alone = key.partition(" في ")[0]
        if " " not in alone and alone not in place_words("head"):
            yield alone
    first, _, rest = key.partition(" ")
    if rest and bare(first) in JOINED:
        yield first + rest
        if not rest.startswith("ال"):
            yield first + "ال" + rest
    elif first.startswith("كفر") and len(first) > 5:
        yield f"كفر {bare(first[3:])}{' ' + rest if rest else ''}"


def _is_same(known: Place, place: Place) -> bool:
    alike = known.kind == place.kind or (known.kind in SETTLEMENTS and place.kind in SETTLEMENTS)
    if not alike or known.kind in UNITS or known.country != place.country:
        return False
    return distance(known.lat, known.lon, place.lat, place.lon) < SAME


def own_files() -> list[Traversable]:
    """The package's own tables, in the order of their names."""
    return sorted((f for f in folder("places").iterdir() if f.name.endswith(".tsv")), key=lambda f: f.name)


def built_file() -> Traversable:
    """The rows that the package's build took from GeoNames."""
    return resources.files("marsad").joinpath("built/gazetteer.tsv")


def own_places() -> Iterator[Place]:
    """The rows of the package's own tables."""
    for source in own_files():
        yield from read_places(source)


def built_places() -> Iterator[Place]:
    """The rows out of GeoNames."""
    yield from read_places(built_file(), trusted=True)


def merged(extra: Iterable[Place], built: Iterable[Place]) -> Gazetteer:
    """All places put together: a workspace's first, then measured ones, last those recalled from memory."""
    own = list(own_places())
    measured = [place for place in own if place.source != "recalled"]
    recalled = [place for place in own if place.source == "recalled"]
    return Gazetteer([*extra, *measured, *built, *recalled])


@lru_cache(maxsize=2)
def gazetteer(extra: tuple[Place, ...] = ()) -> Gazetteer:
    """All known places, with those of a workspace. Raises KnowledgeError for a wrong row."""
    table = read_table(built_table(), [*own_files(), built_file()]) if not extra else None
    return Gazetteer.of_table(table) if table is not None else merged(extra, built_places())
