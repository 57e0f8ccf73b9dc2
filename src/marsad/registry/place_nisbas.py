"""Adjectives of countries behind a name: "مدينة ينبع الساحلية السعودية", "طرابلس اللبنانية" say where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.clitics import bare
from marsad.arabic.tokens import Token
from marsad.registry.place_gazetteer import Gazetteer, gazetteer
from marsad.registry.place_words import key_of

_ADJECTIVES = 3  # of a place that are looked through
_SHORTEST = 3  # letters of a country's name without its ending


def country_said(tokens: Sequence[Token], last: int, known: Gazetteer | None = None) -> str | None:
    """ISO of the country whose adjective is among those that follow token `last`."""
    nisbas = _nisbas(known or gazetteer())
    for token in tokens[last + 1 : last + 1 + _ADJECTIVES]:
        word = token.text
        if token.kind != "word" or not word.startswith("ال") or not word.endswith(("يه", "ي")):
            return None
        iso = nisbas.get(_stem(bare(word)))
        if iso is not None:
            return iso
    return None


def _stem(word: str) -> str:
    """سعوديه، سعودي ← سعود؛ سوريا، سوري ← سور؛ اليمن، يمني ← يمن."""
    for ending in ("يه", "يا", "ي", "ا", "ه"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=2)
def _nisbas(known: Gazetteer) -> dict[str, str]:
    """Stem → ISO, of countries with a name of one word."""
    found: dict[str, str] = {}
    for place in known.places.values():
        if place.kind == "country":
            for name in place.names:
                if " " not in name:
                    found.setdefault(_stem(bare(key_of(name))), place.country)
    return found
