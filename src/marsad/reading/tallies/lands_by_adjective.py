"""Lands that only an adjective names: "الأراضي السورية", "الشبكة اليمنية للحقوق"."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.arabic.tokens import Token
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading, find_places, resolve_places

LANDS = words("lands_of_states")
NISBA = "يه"
ENDINGS = ("ا", "يا", "", "يه", "ه")  # of the name: سوريا, تركيا, العراق, سورية
SHORTEST = 3  # letters of the stem
COUNTING_KINDS = frozenset({"monitor", "official", "network"})


def its_land(text: Text, tally: Tally) -> PlaceReading | None:
    """ "28 ضربة للأراضي السورية": the land in the sentence of the figure."""
    for j in range(tally.sentence.first, tally.sentence.last):
        if text.word(j).lstrip("لب") in LANDS or text.word(j) in LANDS:
            land = _land_at(text, j + 1)
            if land is not None:
                return land
    return None


def land_of_voice(text: Text, tally: Tally) -> PlaceReading | None:
    """ "وثقت الشبكة السورية لحقوق الإنسان": whose name holds the land counts in it."""
    links = [link for voice in tally.voices for link in voice.chain if link.kind in COUNTING_KINDS]
    tokens = (j for link in links for j in range(link.first + 1, link.last + 1))
    return next((land for j in tokens if (land := _land_at(text, j)) is not None), None)


def _land_at(text: Text, j: int) -> PlaceReading | None:
    """The country whose adjective stands at token j."""
    word = text.word(j)
    stem = bare(word).removesuffix(NISBA)
    if stem == bare(word) or word == stem or len(stem) < SHORTEST or not word.startswith("ال"):
        return None
    for name in _names(stem):
        token = replace(text.tokens[j], text=name)
        place = _country(text, token)
        if place is not None:
            mention = place.mention
            shifted = replace(mention, first=j, last=j, name_first=j, name_last=j, within=None)
            return replace(place, mention=shifted, within=None)
    return None


def _names(stem: str) -> Iterable[str]:
    for ending in ENDINGS:
        yield stem + ending
        yield f"ال{stem}{ending}"


def _country(text: Text, token: Token) -> PlaceReading | None:
    found = resolve_places(find_places([token]), [token], text.country)
    return next((p for p in found if p is not None and p.kind == "country"), None)
