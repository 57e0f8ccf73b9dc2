"""The words of a report that name a place, before it is known which; and which of them contains which."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.tokens import Token
from marsad.model.claim import Direction, Relation
from marsad.model.value import Value
from marsad.registry.place_rows import UNITS
from marsad.registry.place_words import PlaceNoun, common, noun_named, place_words

QUOTES = frozenset("\"'“”„‟«»‹›‘’`()[]*;#_")
LIST_MARKS = frozenset("،,")
# How firmly the words around a name say that it is a place.
BARE, LISTED, LOCATED, GOVERNED = 0, 1, 2, 3
_WIDEST = 9  # tokens, with the marks, from a place to one that belongs to it
_GAP = 4  # most tokens between a place and the unit that contains it


class PlaceMention(Value, frozen=True):
    """Tokens first..last (inclusive) name a place, with noun of kind, relation and points of the compass.

    `key`: the name in the gazetteer, "" for a name that only its noun makes a place · `until`: the second name
    of "بين تدمر ودير الزور" · `noun`: the noun of kind, as its row writes it · `evidence`: BARE to GOVERNED ·
    `locative`: a preposition or relation says that something is there · `dateline`: it signs a report
    ("دمشق – سانا") · `within`: index of the mention that contains it in the same phrase · `loose`: article gained
    or lost · `plural`: its noun governs several names · `named_so`: relation and direction are part of the name ·
    `km`: the distance told in that direction.
    """

    first: int
    last: int
    name_first: int
    name_last: int
    key: str
    noun: str | None = None
    relation: Relation | None = None
    direction: Direction | None = None
    proclitics: str = ""
    evidence: int = BARE
    locative: bool = False
    dateline: bool = False
    within: int | None = None
    until: str | None = None
    loose: bool = False
    plural: bool = False
    named_so: bool = False
    km: float | None = None


def noun_of(mention: PlaceMention) -> PlaceNoun | None:
    """The row of the mention's noun of kind."""
    return noun_named(mention.noun) if mention.noun is not None else None


def is_joined(before: PlaceMention, mention: PlaceMention, tokens: Sequence[Token]) -> bool:
    """Whether a mention is joined to the one before it by و, "أو" or a comma."""
    if mention.first - before.last > _WIDEST:
        return False
    gap = _gap(before, mention, tokens)
    if not gap:
        return "و" in mention.proclitics
    return len(gap) <= 2 and all(word in ("و", "او") or word in LIST_MARKS for word in gap)


def with_containers(found: Sequence[PlaceMention], tokens: Sequence[Token]) -> list[PlaceMention]:
    """Mark for each mention the next one if that says where it lies; joined names share it."""
    result = list(found)
    for k in range(len(found) - 2, -1, -1):
        mention, after = found[k], found[k + 1]
        if after.first - mention.last > _WIDEST:
            continue
        if mention.until is None and is_joined(mention, after, tokens) and not _locates(after):
            if mention.relation != "countryside" and mention.direction is None:
                shared = result[k + 1].within
                if shared is None or found[shared].relation != "near" or _is_under_one_noun(mention, after):
                    result[k] = replace(mention, within=shared)
        elif _contains(_gap(mention, after, tokens), after):
            result[k] = replace(mention, within=k + 1)
    return result


def _is_under_one_noun(mention: PlaceMention, after: PlaceMention) -> bool:
    """ "بلدات كذا وكذا قرب كذا" are both near it; of "بلدتي كذا وكذا وحاجز كذا قرب كذا" the last alone."""
    return mention.noun == after.noun and mention.plural == after.plural


def _gap(before: PlaceMention, after: PlaceMention, tokens: Sequence[Token]) -> list[str]:
    """The words between two mentions; what stands there in brackets, "العمادية (ئامێدی) في", is none of them."""
    found: list[str] = []
    opened: int | None = None
    for token in tokens[before.last + 1 : after.first]:
        if token.text == "(":
            opened = len(found)
        elif token.text == ")" and opened is not None:
            del found[opened:]
            opened = None
        elif token.text not in QUOTES:
            found.append(token.text)
    return found


def _locates(mention: PlaceMention) -> bool:
    """ "..، غربي درعا": after a comma it tells where, it is no further name."""
    placed = mention.relation is not None or mention.direction is not None or "ب" in mention.proclitics
    return placed and "و" not in mention.proclitics


def _is_a_spot(mention: PlaceMention) -> bool:
    """Its noun says that it is no unit with other places in it."""
    noun = noun_of(mention)
    return noun is not None and (UNITS | {"area", "desert"}).isdisjoint(noun.kinds)


def _contains(gap: list[str], after: PlaceMention) -> bool:
    if after.noun is None and after.key in common("noun"):
        return False  # "بريف المحافظة" is no quarter called so
    if len(gap) > _GAP or "و" in after.proclitics or (after.relation == "axis" and not after.named_so):
        return False
    words = [word for word in gap if word not in LIST_MARKS]
    if any(word not in place_words("linking") for word in words):
        return False
    if words == ["من"] and after.relation is None and after.direction is None and _is_a_spot(after):
        return False  # "قصفوا بلدة كذا من معسكر كذا": from there
    return bool(words) or _locates(after) or (after.noun is not None and not gap)
