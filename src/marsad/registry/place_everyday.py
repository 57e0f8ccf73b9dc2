"""Whether words that are everyday words too name a place here: what stands around them tells."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.clitics import bare
from marsad.arabic.tokens import Token
from marsad.registry.place_mentions import BARE, GOVERNED, QUOTES, PlaceMention, noun_of
from marsad.registry.place_rows import Place
from marsad.registry.place_words import place_words, role_of


def is_dual(mention: PlaceMention, tokens: Sequence[Token]) -> bool:
    """ "قريتي كذا وكذا ... القريتين", "جسرين استراتيجيين": two of a kind, not the town of that name."""
    if mention.evidence == BARE:
        return True
    after = tokens[mention.last + 1].text if mention.last + 1 < len(tokens) else ""
    if after.endswith("ين") and len(after) > 4 and after not in place_words("locative"):
        return True
    return any(t.text in place_words("dual_before") for t in tokens[: mention.first])


def is_named(mention: PlaceMention, place: Place, tokens: Sequence[Token]) -> bool:
    """An everyday word under a noun of kind or behind "جبهة"; "مناطق المدينة" names no town called المدينة."""
    noun = noun_of(mention)
    first = mention.name_first
    if first and bare(tokens[first - 1].text) in place_words("areas"):
        return False  # "مناطق جديدة", "أغلب مناطق البلاد"
    if noun is None:
        return mention.evidence >= GOVERNED
    role = role_of(tokens[mention.name_first].text)
    kind = role is not None and role.noun is not None and mention.name_first == mention.name_last
    return place.kind in noun.kinds and (not kind or noun.unknown == "yes")


def is_marked(mention: PlaceMention, tokens: Sequence[Token]) -> bool:
    """ "السيطرة على «تل كذا»": an unknown name with its noun in marks."""
    return not mention.key and mention.first > 0 and tokens[mention.first - 1].text in QUOTES


def other_article(key: str) -> str:
    """The name with the article that the report's words lost or without the one they gained: ثورة, الثورة."""
    return bare(key) if key.startswith("ال") else "ال" + key
