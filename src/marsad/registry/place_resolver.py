"""Which place each mention of one report means, and where on the globe that is."""

from __future__ import annotations

import math
from collections.abc import Sequence

from marsad.arabic.tokens import Token
from marsad.registry.place_agreement import let_names_agree
from marsad.registry.place_candidates import candidates, country_of
from marsad.registry.place_elsewhere import SMALL, Held, is_elsewhere, lies_in
from marsad.registry.place_everyday import is_dual, is_marked, is_named, other_article
from marsad.registry.place_gazetteer import THEATRE, Gazetteer, gazetteer
from marsad.registry.place_mentions import (
    GOVERNED,
    LISTED,
    LOCATED,
    PlaceMention,
    is_joined,
    noun_of,
)
from marsad.registry.place_naming import name_told
from marsad.registry.place_nisbas import country_said
from marsad.registry.place_points import nearest, point_of, relation_of
from marsad.registry.place_readings import PlaceReading, turn_containers, unknown_place
from marsad.registry.place_rows import SETTLEMENTS, UNITS, Place
from marsad.registry.place_shapes import distance
from marsad.registry.place_words import common, place_words

WELL_KNOWN = 2.5  # importance from which a name is a place without more ado
KNOWN_ABROAD = 4.6  # importance from which a town is meant in reports of another country
SURE = 2.0  # lead over the second best from which a reading helps to settle others
_NEARNESS = 3.0  # the most that a place beside gives
_BESIDE = 4.0  # what standing in one list with a place beside gives
_FAR = 2.0  # degrees from which a place beside gives nothing
_NAMED_FOR_TOWNS = frozenset(("governorate", "district", "subdistrict"))
_SHORT = 4  # letters from which a lone name stands by itself
# Lands where a village may have any name that another land has too.
ARAB = THEATRE | {"JO", "EG", "SA", "KW", "QA", "BH", "AE", "OM", "DZ", "TN", "MA", "MR"}
AROUND = {"neighbourhood": ("city", "town")}  # kinds of what holds a place of a kind that no phrase places
AROUND_OTHERS = ("district", "subdistrict", "governorate", "city")
BEHIND = 25.0  # km around a city that holds such a place
MARKET = "سوق"
SAID = 6.0  # what the adjective of its country behind it gives: "طرابلس اللبنانية"
SIDES = place_words("sides")
UNIT_NOUNS = frozenset({"محافظة", "ولاية", "قضاء", "ناحية", "مديرية", "محلية"})
OF_ITS_LAND = "المنطقه "  # "المنطقة الشمالية" is of the land that a report is about
BEFORE = 15  # tokens from the name of a country to a small place in it
NEAR = 40.0  # km from another place of the report that makes a doubtful name a place


def resolve_places(
    mentions: Sequence[PlaceMention],
    tokens: Sequence[Token],
    country: str | None = None,
    region: str | None = None,
    known: Gazetteer | None = None,
) -> list[PlaceReading | None]:
    """One reading for each mention, None where the words are no place here.

    `country`: ISO 3166 alpha-2 of the report, else the one most mentions speak of · `region`: id of the
    governorate that the outlet writes about.
    """
    known = known or gazetteer()
    here = country or country_of(mentions, known)
    return _Report(mentions, tokens, here, region, known).readings()


class _Report:
    """The mentions of one report, settled together."""

    def __init__(
        self,
        mentions: Sequence[PlaceMention],
        tokens: Sequence[Token],
        country: str | None,
        region: str | None,
        known: Gazetteer,
    ) -> None:
        self.mentions = mentions
        self.tokens = tokens
        self.country = country
        self.region = region
        self.known = known
        self.candidates = [candidates(m, known) for m in mentions]
        self.said = [country_said(tokens, m.last, known) for m in mentions]
        self.ranked = [self._ranked(index) for index in range(len(mentions))]
        self.anchors: dict[
            str, tuple[Place, list[int]]
        ] = {}  # places that are sure, and where they are named

    def readings(self) -> list[PlaceReading | None]:
        for index, ranked in enumerate(self.ranked):
            if self._is_clear(index):
                place = ranked[0][1]
                self.anchors.setdefault(place.id, (place, []))[1].append(self.mentions[index].first)
        chosen = [self._chosen(index) for index in range(len(self.mentions))]
        read: list[PlaceReading | None] = [None] * len(self.mentions)
        for index in range(len(self.mentions) - 1, -1, -1):
            read[index] = self._reading(index, chosen, read)
        turn_containers(self.mentions, read)
        let_names_agree(self.mentions, read, self.tokens)
        return read

    def _ranked(self, index: int) -> list[tuple[float, Place]]:
        """The candidates by all that does not hang on what other mentions mean, the best first."""
        scored = [(self._score(index, place), place) for place in self.candidates[index]]
        return sorted(scored, key=lambda pair: (-pair[0], pair[1].id))

    def _score(self, index: int, place: Place) -> float:
        mention = self.mentions[index]
        score = self.known.importance(place)
        noun = noun_of(mention)
        if noun is not None:
            score += 3.0 if place.kind in noun.kinds else -2.0
            score += 4.0 if place.kind == "district" == noun.kind else 0.0
            score -= 2.0 if noun.countries and place.country not in noun.countries else 0.0
        if mention.relation == "countryside" and place.kind == "governorate":
            score += 4.0
        elif noun is None and self._is_named_for_its_town(index, place):
            score -= 4.0
        elif noun is None and place.kind == "governorate":
            score += 1.5  # "صلاح الدين" is the governorate, not the town far outside of it
        if noun is None and place.kind != "country" and self._is_named_for_its_country(index, place):
            score -= 6.0
        held = self._is_held(index, place)
        if (
            self.country is not None and place.kind != "country"
        ):  # what the words themselves place is no guess
            score += 3.0 if place.country == self.country or held else -2.0
        if self.said[index] is not None and place.kind != "country":
            score += SAID if place.country == self.said[index] else 0.0
        if self.region is not None and self.region in self.known.ancestors(place.id):
            score += 1.5
        if mention.until is not None:
            score += _NEARNESS * math.exp(-self._apart(place, mention.until) / 60)
        if mention.within is not None and self.candidates[mention.within]:
            score += 5.0 if held else -3.0
        return score

    def _is_held(self, index: int, place: Place) -> bool:
        """Whether it lies in what the mention's own phrase names as its container."""
        within = self.mentions[index].within
        return within is not None and any(lies_in(place, c, self.known) for c in self.candidates[within])

    def _is_named_for_its_town(self, index: int, unit: Place) -> bool:
        """A unit that has a town of its name in it: the bare name means the town."""
        if unit.kind not in _NAMED_FOR_TOWNS:
            return False
        return any(c.kind in SETTLEMENTS and lies_in(c, unit, self.known) for c in self.candidates[index])

    def _is_named_for_its_country(self, index: int, place: Place) -> bool:
        """The bare name of "الجزائر", "تونس" means the country, unless it says that the town is meant."""
        return any(c.kind == "country" and c.country == place.country for c in self.candidates[index])

    def _apart(self, place: Place, key: str) -> float:
        """Kilometres to the nearest place of a name."""
        other = nearest(self.known, key, place)
        return distance(place.lat, place.lon, other.lat, other.lon) if other is not None else math.inf

    def _chosen(self, index: int) -> Place | None:
        ranked = self._in_their_city(index, self._among_listed(index))
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _NEARNESS:
            at = self.mentions[index].first
            least = ranked[0][0] - _NEARNESS
            again = [(score + self._nearness(at, place), place) for score, place in ranked if score > least]
            ranked = sorted(again, key=lambda pair: (-pair[0], pair[1].id))
        if not ranked or not self._is_accepted(index, ranked[0][1]) or self._is_astray(index, ranked[0][1]):
            return None
        return ranked[0][1]

    def _is_astray(self, index: int, place: Place) -> bool:
        """Of "قريتي كذا وكذا" one that lies far from the other and from all else that the report names is another."""
        noun = noun_of(self.mentions[index])
        small = noun is not None and noun.kind in ("village", "neighbourhood")
        if not (small and self.mentions[index].plural and place.kind in SETTLEMENTS) or self._is_near(
            index, place
        ):
            return False
        others = [(at, self.ranked[at][0][1]) for at in self._joined(index) if self._is_clear(at)]
        others = [(at, p) for at, p in others if p.kind in SETTLEMENTS]
        apart = [at for at, p in others if distance(p.lat, p.lon, place.lat, place.lon) > 1.5 * NEAR]
        return (
            bool(apart)
            and len(apart) == len(others)
            and any(self._is_near(at, self.ranked[at][0][1]) for at in apart)
        )

    def _in_their_city(self, index: int, ranked: list[tuple[float, Place]]) -> list[tuple[float, Place]]:
        """ "حي الزهراء" in a report on Taiz is none of the quarters of that name in Homs and Aleppo."""
        noun = noun_of(self.mentions[index])
        if noun is None or noun.kind != "neighbourhood" or self.mentions[index].within is not None:
            return ranked
        cities = self._towns_beside(index)
        here = [
            one for one in ranked
            if one[1].kind == "city" or any(self._from(one[1], city) < NEAR for city in cities)
        ]  # fmt: skip
        return here if cities else ranked

    def _among_listed(self, index: int) -> list[tuple[float, Place]]:
        """ "سيطر على دوما والشبكي": of several places of a name that which lies beside what is listed with it."""
        ranked = self.ranked[index]
        if len(ranked) < 2 or ranked[0][0] - ranked[1][0] >= _BESIDE:
            return ranked
        listed = [self.ranked[other][0][1] for other in self._joined(index) if self._is_clear(other)]
        listed = [place for place in listed if place.kind in SETTLEMENTS]
        if not listed:
            return ranked
        again = [(score + self._beside(place, listed), place) for score, place in ranked]
        return sorted(again, key=lambda pair: (-pair[0], pair[1].id))

    def _beside(self, place: Place, listed: list[Place]) -> float:
        apart = min(distance(place.lat, place.lon, other.lat, other.lon) for other in listed)
        return _BESIDE if apart < NEAR and place.kind in SETTLEMENTS else 0.0

    def _joined(self, index: int) -> list[int]:
        """The mentions in one list with this one."""
        first, last = index, index
        while first > 0 and is_joined(self.mentions[first - 1], self.mentions[first], self.tokens):
            first -= 1
        end = len(self.mentions) - 1
        while last < end and is_joined(self.mentions[last], self.mentions[last + 1], self.tokens):
            last += 1
        return [other for other in range(first, last + 1) if other != index]

    def _is_clear(self, index: int) -> bool:
        ranked = self.ranked[index]
        clear = bool(ranked) and (len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= SURE)
        return clear and self._is_accepted(index, ranked[0][1])

    def _nearness(self, at: int, place: Place) -> float:
        """Up to 3 for a place beside another one of the report, the more the nearer that stands in the text."""
        best = 0.0
        for anchor, named in self.anchors.values():
            if abs(anchor.lat - place.lat) > _FAR or abs(anchor.lon - place.lon) > _FAR:
                continue
            if anchor.kind in ("country", "region") or named == [at]:
                continue
            apart = distance(place.lat, place.lon, anchor.lat, anchor.lon) - anchor.radius_km / 2
            gap = min([abs(other - at) for other in named if other != at])
            close = _NEARNESS / 2 * (1 + math.exp(-gap / 60))
            best = max(best, close * math.exp(-max(0.0, apart) / 60))
        return best

    def _is_accepted(self, index: int, place: Place) -> bool:
        """Whether the words are that place at all, and not everyday words or a power: "أعلنت موسكو"."""
        mention = self.mentions[index]
        noun = noun_of(mention)
        if (
            self.said[index] == place.country
            and place.kind in SETTLEMENTS | UNITS
            and mention.evidence >= LOCATED
        ):
            return True
        if noun is None and mention.key in place_words("dual") and is_dual(mention, self.tokens):
            return False
        if self._holds(mention.within, place) and not self._is_only_in_a_country(index):
            return True
        if self._is_elsewhere(index, place) or self._is_namesake(index, place):
            return False
        fits = noun is not None and place.kind in noun.kinds
        if noun is not None and not (fits or noun.own) and (mention.loose or place.country != self.country):
            return False
        abroad = place.country != self.country and place.kind in SETTLEMENTS
        if noun is not None and not fits and mention.loose and abroad:
            return False  # "مستشفى الروم" is not in Rome
        foreign = self.country is not None and place.country != self.country and place.kind != "country"
        if foreign and mention.key.startswith(OF_ITS_LAND):
            return False
        if mention.key in common("noun") or (mention.loose and other_article(mention.key) in common("noun")):
            return not foreign and (is_named(mention, place, self.tokens) or self._is_listed(index, place))
        if mention.key in common("locative"):
            told = mention.evidence >= (GOVERNED if foreign or mention.loose else LOCATED)
            return told or (
                mention.evidence >= LISTED and (self._is_near(index, place) or self._is_among(index, place))
            )
        return self._is_abroad(index, place) if foreign else self._is_here(index, place)

    def _is_listed(self, index: int, place: Place) -> bool:
        """An everyday word in one list with a place beside it: "تحرير العلم ودوفس والكود"."""
        if self.mentions[index].evidence < LOCATED:
            return False
        joined = [
            one for one, other in ((index - 1, index), (index + 1, index + 1))
            if 0 < other < len(self.mentions)
            and is_joined(self.mentions[other - 1], self.mentions[other], self.tokens)
            and self.mentions[one].key not in common("noun")
        ]  # fmt: skip
        beside = (c for one in joined for c in self.candidates[one] if c.kind in SETTLEMENTS)
        return any(distance(place.lat, place.lon, c.lat, c.lon) < NEAR for c in beside)

    def _is_only_in_a_country(self, index: int) -> bool:
        """ "الحرب على القاعدة في اليمن": an everyday word is no place for a country's name behind it."""
        mention = self.mentions[index]
        within = self.candidates[mention.within] if mention.within is not None else []
        return (
            mention.noun is None
            and mention.key in common("noun")
            and any(c.kind == "country" for c in within)
        )

    def _is_among(self, index: int, place: Place) -> bool:
        """ "صنعاء وتعز والحديدة": in one list with a city of its country that is no everyday word."""
        others = (
            other for other in self._joined(index) if self.mentions[other].key not in common("locative")
        )
        first = (self.ranked[other][0][1] for other in others if self.ranked[other])
        return any(p.country == place.country and p.kind in ("city", "governorate") for p in first)

    def _is_namesake(self, index: int, place: Place) -> bool:
        """ "شارع طرابلس وسط مصراتة", "شارع فلسطين" in Baghdad: a street is called by a town, and lies in another."""
        mention, noun = self.mentions[index], noun_of(self.mentions[index])
        if noun is None or noun.word not in place_words("namesake") or place.kind in noun.kinds:
            return False
        if noun.word == MARKET and place.kind in ("city", "town"):
            return False  # unlike a street, it is that town's
        if mention.within is not None and self.candidates[mention.within]:
            return not self._is_held(index, place)
        towns = self._towns_beside(index)
        return bool(towns) and all(self._from(place, town) > NEAR for town in towns)

    def _towns_beside(self, index: int) -> list[Place]:
        """The towns that other words of the report surely mean."""
        at, towns = [self.mentions[index].first], ("city", "town")
        return [p for p, named in self.anchors.values() if p.kind in towns and named != at]

    def _is_elsewhere(self, index: int, place: Place) -> bool:
        """A place far outside of the unit that is named behind it is not the one that is meant."""
        mention = self.mentions[index]
        if mention.within is None or not self.candidates[mention.within]:
            return False
        held = Held(mention, place, self.known.importance(place), self.country)
        return is_elsewhere(held, self.mentions[mention.within], self.candidates[mention.within])

    def _is_abroad(self, index: int, place: Place) -> bool:
        """Outside the report's country: well known and located, or beside another place of the report."""
        words = self.mentions[index].key.split()
        if place.kind in ("area", "governorate") and len(words) > 1 and words[0].removeprefix("ال") in SIDES:
            return True  # "شمال العراق" says itself which country is meant
        if (
            len(words) > 1
            and words[0].removeprefix("ال") in ("عاصمه", "اقليم", "منطقه")
            and place.kind != "area"
        ):
            return True  # so does "عاصمة تشاد", "منطقة تيلابيري"
        evidence, importance = self.mentions[index].evidence, self.known.importance(place)
        if evidence >= (LOCATED if importance >= 3.5 else GOVERNED) and importance > 2:
            small = place.kind in SMALL and importance < KNOWN_ABROAD
            return not small or self._speaks_of(index, place.country)
        if evidence >= LOCATED and self._is_in_named_country(index, place):
            return True
        if evidence >= GOVERNED and (self._is_of_no_arab_land(index) or self._is_of_land_told(index, place)):
            return True
        return evidence >= LISTED and self._is_near(index, place)

    def _is_of_no_arab_land(self, index: int) -> bool:
        """ "بلدة بونتي", "منطقة دوينتزا": a name that no Arab country has, under its noun."""
        mention, noun = self.mentions[index], noun_of(self.mentions[index])
        if mention.loose or noun is None or mention.key in common("locative"):
            return False
        return all(p.country not in ARAB and p.kind in noun.kinds for p in self.candidates[index])

    def _is_of_land_told(self, index: int, place: Place) -> bool:
        """ "قرية كذا" that the report's own land has not, where another one is told of that has it."""
        noun = noun_of(self.mentions[index])
        if self.mentions[index].loose or noun is None or place.kind not in noun.kinds:
            return False
        return self._speaks_of(index, place.country) and all(
            p.country != self.country for p in self.candidates[index]
        )

    def _is_in_named_country(self, index: int, place: Place) -> bool:
        """ "وفي الكاميرون، خطف مسلحون صيادين قرب داراك": its country is told just before."""
        first = self.mentions[index].first
        for other in range(index - 1, -1, -1):
            if first - self.mentions[other].last > BEFORE:
                return False
            ranked = self.ranked[other]
            if ranked and ranked[0][1].kind == "country":
                return ranked[0][1].country == place.country and self.mentions[other].locative
        return False

    def _speaks_of(self, index: int, country: str) -> bool:
        """Whether another name of the report means a place of that country, or the country."""
        others = (r for i, r in enumerate(self.ranked) if i != index and r)
        return any(
            place.country == country and (score >= ranked[0][0] - SURE)
            for ranked in others for score, place in ranked[:3]
        )  # fmt: skip

    def _is_here(self, index: int, place: Place) -> bool:
        """In the report's country: names of several words and of towns stand by themselves."""
        mention, importance = self.mentions[index], self.known.importance(place)
        single = " " not in mention.key
        if mention.evidence < LISTED and single and len(mention.key) < _SHORT:
            return importance >= 3.0
        if importance >= WELL_KNOWN or not single or place.kind in ("city", "town"):
            return True
        if mention.evidence < LISTED and place.kind not in ("village", "district", "subdistrict"):
            return False
        return mention.evidence >= LOCATED or self._is_near(index, place)

    def _from(self, place: Place, other: Place) -> float:
        return distance(place.lat, place.lon, other.lat, other.lon) - other.radius_km

    def _is_near(self, index: int, place: Place) -> bool:
        at = self.mentions[index].first
        return any(
            distance(place.lat, place.lon, anchor.lat, anchor.lon) < NEAR
            for anchor, named in self.anchors.values()
            if anchor.kind not in ("country", "region", "governorate") and named != [at]
        )

    # readings

    def _reading(
        self, index: int, chosen: list[Place | None], read: list[PlaceReading | None]
    ) -> PlaceReading | None:
        mention = self.mentions[index]
        container = read[mention.within] if mention.within is not None else None
        place = chosen[index]
        if place is None:
            noun = noun_of(mention)
            mate = self._mate(index, chosen)
            if mention.plural and mention.key in common("noun") and not self._joined(index):
                return None  # "مناطق جديدة بريف كذا", "قرى جديدة"
            held = container is not None or mate is not None or is_marked(mention, self.tokens)
            named = noun is not None and noun.unknown != "no" and (held or noun.unknown == "yes")
            return (
                unknown_place(
                    mention, self.tokens, self.known, container, mate or self._around_before(index, chosen)
                )
                if named
                else None
            )
        within = mention.within if container is not None and self._holds(mention.within, place) else None
        own = (noun := noun_of(mention)) is not None and noun.own and place.kind not in noun.kinds
        lat, lon, radius = point_of(mention, place, self.known)
        return PlaceReading(
            mention, place.id, name_told(mention, self.tokens), lat, lon, radius, place.country,
            self.known.ancestors(place.id), noun.kind if own and noun else place.kind,
            relation_of(mention, place), mention.direction, within,
        )  # fmt: skip

    def _holds(self, container: int | None, place: Place) -> bool:
        """Whether any place of the container's name has the place in it."""
        if container is None:
            return False
        return any(c.id == place.id or lies_in(place, c, self.known) for c in self.candidates[container])

    def _mate(self, index: int, chosen: list[Place | None]) -> Place | None:
        """The nearest town in one list with it: what is told together of villages or quarters lies together."""
        if not self.mentions[index].plural:
            return None
        listed = sorted(self._joined(index), key=lambda other: abs(other - index))
        places = (chosen[other] for other in listed)
        return next((p for p in places if p is not None and p.kind in SETTLEMENTS), None)

    def _around_before(self, index: int, chosen: list[Place | None]) -> Place | None:
        """What the report named last that may hold it: a quarter that no phrase places is one of the city, a village
        one of the district, or lies around the city."""
        noun = noun_of(self.mentions[index])
        if noun is None or self.mentions[index].within is not None:
            return None
        kinds = AROUND.get(noun.kind, AROUND_OTHERS)
        order = [*self._soon_after(index), *range(index - 1, -1, -1), *range(index + 1, len(chosen))]
        here: list[tuple[int, Place]] = [
            (at, p) for at in order if (p := chosen[at]) is not None and p.country == self.country
        ]
        for at, found in here:
            if (
                found.kind in kinds
                or self._is_called(at, kinds)
                or self.mentions[at].relation == "countryside"
            ):
                break
        else:
            return None
        if found.kind != "city" or noun.kind in AROUND:
            return found
        return found._replace(radius_km=max(found.radius_km, BEHIND))

    def _soon_after(self, index: int) -> list[int]:
        """ "تل كذا الذي يشرف على كذا في ريف حماة": what the same phrase goes on to."""
        last = self.mentions[index].last
        ends = (i for i, t in enumerate(self.tokens) if i > last and (t.text in ".؛،" or t.kind == "newline"))
        end = min(next(ends, len(self.tokens)), last + BEFORE)
        later = ((at, m) for at, m in enumerate(self.mentions) if at > index and m.first < end)
        return [at for at, m in later if m.relation == "countryside" or m.noun in UNIT_NOUNS]

    def _is_called(self, index: int, kinds: tuple[str, ...]) -> bool:
        """ "محافظة كذا", whatever the tables have it for."""
        noun = noun_of(self.mentions[index])
        return noun is not None and noun.kind in UNITS and noun.kind in kinds
