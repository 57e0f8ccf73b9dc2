"""The words of frames/english_post.yaml, by what they are, and the English names of places."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from marsad.reading.words.table_rows import EnglishWords
from marsad.registry.places import Place, places
from marsad.registry.rows import folder, rows_of

ARTICLES = re.compile(r"(?:^|(?<= ))(?:al|el|as|ash|ad|at|ath|az|ez|ar|an) (?=\w)")
_VOWELS = re.compile(r"[aeiouy]+")
SHORTEST = 4  # letters of a skeleton that may stand for a name spelled otherwise


class PlaceNames(NamedTuple):
    """Places by the plain spelling of their English name, and by its consonants."""

    plain: dict[str, tuple[Place, ...]]
    skeleton: dict[str, tuple[Place, ...]]


@lru_cache(maxsize=1)
def english_words() -> dict[str, EnglishWords]:
    """Each phrase, lower case, with its row, or all that its rows tell ("over"); the longest has four words."""
    found: dict[str, EnglishWords] = {}
    for row in rows_of(folder("frames").joinpath("english_post.yaml"), EnglishWords):
        for phrase in row.value.words:
            found[phrase] = _both(found[phrase], row.value) if phrase in found else row.value
    return found


def _both(one: EnglishWords, other: EnglishWords) -> EnglishWords:
    """What two rows of one word tell together."""
    told = {name: getattr(one, name) for name in one.__struct_fields__ if not getattr(other, name)}
    return replace(other, **told)


@lru_cache(maxsize=1)
def place_names() -> PlaceNames:
    """The gazetteer's English names."""
    plain: dict[str, tuple[Place, ...]] = {}
    skeletons: dict[str, tuple[Place, ...]] = {}
    for place in places().values():
        if place.name_en:
            for written in place.name_en.split("/"):
                name = plain_name(written)
                plain[name] = (*plain.get(name, ()), place)
                bones = skeleton(name)
                skeletons[bones] = (*skeletons.get(bones, ()), place)
    return PlaceNames(plain, skeletons)


def plain_name(name: str) -> str:
    """A name without articles, hyphens, apostrophes: "Al-Bukamal" is "bukamal", "Deir ez-Zor" is "deir zor"."""
    lower = re.sub(r"['’`ʿʾ]", "", name.lower())
    lower = re.sub(r"^albu(?=[\s-])", "bu", lower)
    return ARTICLES.sub("", " ".join(lower.replace("-", " ").split()))


def skeleton(name: str) -> str:
    """The consonants: "Bukamal" and "Abu Kamal" are both "bkml"."""
    bones = _VOWELS.sub("", name.replace(" ", "").removesuffix("h"))
    return re.sub(r"(.)\1+", r"\1", bones)
