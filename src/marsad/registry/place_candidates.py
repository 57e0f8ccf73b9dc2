"""Which places the words of a mention can mean, and which country a report's mentions speak of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from marsad.arabic.clitics import bare
from marsad.registry.place_gazetteer import THEATRE, Gazetteer, gazetteer
from marsad.registry.place_mentions import BARE, PlaceMention, noun_of
from marsad.registry.place_rows import SETTLEMENTS, Place
from marsad.registry.place_words import ADJECTIVES, common, place_words

FAR_OFF = 1.5  # added to the importance of places outside of the wars, where votes are counted
OUTSIDE = 0.9  # what a vote for a country outside of the wars counts; over 365 coded reports 0.8 to 1 do best
NAMESAKE = 2.5  # importance from which a town may share the name of a country elsewhere
_OF_SETTLEMENTS = frozenset(("قريه", "بلده", "مدينه"))  # nouns that some tables write before a name
HOME = 0.5  # votes of an actor for the country that is his


def country_of(
    mentions: Sequence[PlaceMention], known: Gazetteer | None = None, homes: Iterable[str] = ()
) -> str | None:
    """The country a report is mostly about; names of countries count less than the towns in them.

    `homes`: the countries of actors that it names, once for each, that belong to one country only.
    """
    known = known or gazetteer()
    votes: dict[str, float] = defaultdict(float)
    for iso in homes:
        votes[iso] += HOME if iso in THEATRE else HOME * OUTSIDE
    for mention in mentions:
        if not mention.key or mention.key in common("noun"):
            continue
        weights: dict[str, float] = {}
        noun = noun_of(mention)
        for place in candidates(mention, known):
            weight = _vote(known, place) * (0.5 if place.kind == "country" else 1.0)
            if noun is not None and noun.countries and place.country not in noun.countries:
                weight *= 0.3
            weights[place.country] = max(weights.get(place.country, 0.0), weight)
        total = sum(weights.values())
        # "أعلنت موسكو"; but a bare name that a town of the wars shares says no less for the one than for the other
        shared = any(iso in THEATRE for iso in weights)
        faint = (mention.evidence == BARE and not shared) or mention.key in place_words("power")
        outside = OUTSIDE * (0.5 if faint else 1.0)
        for iso, weight in weights.items():
            votes[iso] += weight / total * min(weight, 3.0) * (1.0 if iso in THEATRE else outside)
    return max(sorted(votes), key=lambda iso: votes[iso]) if votes else None


def _vote(known: Gazetteer, place: Place) -> float:
    """How much a place says for its country: what a town far from the wars lacks in importance it has here."""
    far = place.country not in THEATRE and place.kind != "country"
    return max(0.1, known.importance(place) + (FAR_OFF if far else 0.0))


def candidates(mention: PlaceMention, known: Gazetteer) -> list[Place]:
    """The places that a mention's words can mean; countrysides and deserts with a row of their own come alone."""
    if not mention.key:
        return []
    for longer in _longer(mention):
        if found := known.named(longer):
            return found
    found = (known.loosely_named if mention.loose else known.named)(mention.key)
    if mention.noun is None:
        found = _without_namesakes(found, known)
    first, _, rest = mention.key.partition(" ")
    if mention.named_so and first in place_words(
        "front"
    ):  # "محور صلاح الدين" is the quarter's, but for Gaza's
        found = found + (known.named(rest) or known.loosely_named(rest))
    if (
        first in _OF_SETTLEMENTS and rest
    ):  # "قرية البيضاء" is one town's name, and what all others are called too
        found = found + (known.named(rest) or known.loosely_named(rest))
    return found


def _without_namesakes(found: list[Place], known: Gazetteer) -> list[Place]:
    """A quarter called "البرازيل" is not meant unless a noun says so; Amman is, for all that Oman is spelt alike."""
    countries = {p.country for p in found if p.kind == "country"}
    if not countries:
        return found
    return [
        p
        for p in found
        if p.country in countries or p.kind not in SETTLEMENTS or known.importance(p) >= NAMESAKE
    ]


def _longer(mention: PlaceMention) -> list[str]:
    """Keys of the area that noun, relation and direction make of a name: "ريفي حماة ... الشمالي"."""
    first, _, rest = mention.key.partition(" ")
    name = f"{bare(first)} {rest}" if rest else bare(first)
    if mention.until is not None or mention.named_so:
        return []
    if mention.relation == "countryside":
        turned = ADJECTIVES.get(mention.direction) if mention.direction is not None else None
        return [f"ريف {name} {turned}"] if turned is not None else [f"ريف {name}"]
    noun = noun_of(mention)
    return [f"باديه {name}"] if noun is not None and noun.kind == "desert" else []
