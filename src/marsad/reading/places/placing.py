"""Where a clause says it happened: the most specific places, without origins, ends and containers (codebook §3, §8)."""

from __future__ import annotations

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.event import Event
from marsad.reading.places.aside import beside_the_deed, of_deed_charged, which_of_it
from marsad.reading.places.meant_nouns import BELONGING, MOSTLY, ORIGIN, meant_by
from marsad.reading.places.meant_several import several_meant
from marsad.reading.places.passing import (
    died_for,
    first_of_list,
    is_of_hospital,
    names_another_deed,
    of_office,
    of_seat,
    only_described,
    tells_where_another_is,
    where_a_known_one_lies,
    where_fired_from,
    where_spoken,
    where_taken_to,
)
from marsad.reading.places.space import km
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.place_readings import names_its_province
from marsad.registry.place_words import place_words
from marsad.registry.places import PlaceReading

WATERS = frozenset({"river", "sea", "lake"})
TOWARDS = words("placing_towards")
NEARNESS = words("placing_nearness")
AREAS = words("placing_areas")
LAND = words("placing_land")
BORDERS = words("borders")
ARRIVALS = words("arrivals")
CROWDS = family("crowds")
RESIDENTS = words("residents")
CAPTURES, LEAVING = family("captures"), family("leavings")
PROVINCES = frozenset({"محافظة", "ولاية", "إقليم", "مقاطعة"})
DISTRICTS = frozenset({"ناحية", "قضاء", "مديرية", "محلية"})
NEARBY = 12  # tokens from a place to the town it lies near
BEHIND = 6  # tokens from a place to the region it lies in
ON_THE_SPOT = family("done_on_the_spot")
FROM_A_CITY = 150  # km
FINE = 15  # km
AREA = 50  # km: an area so coarse holds the towns named behind it
WIDE = 60  # km: an area so coarse holds the towns in it
OPENING = 3  # tokens from the beginning of a sentence to what it is about
SOON = 4  # tokens from a wide place to the narrower one behind it
LOOSE = 30  # km by which a place may lie outside of the area that is said to hold it
ON_HIS_WAY = 8  # tokens from a word of going to where it was cut short
HEADING_WORDS = 3  # words beside the place in a heading that only names it


def fill_places(text: Text, event: Event, clause: Clause, opens: bool = False) -> None:
    """The most specific places; a place that another names as its container is none of its own (codebook §3).

    `opens`: nothing is told in the sentence before the clause.
    """
    here = [p for p in text.places_in(clause.first, clause.last) if not p.mention.dateline]
    here = [
        p for p in here if not (_is_border(text, p) or _is_surname(text, p) or _of_speaker(text, event, p))
    ]
    here = [p for p in here if not (of_office(text, p) or of_seat(text, p))]
    here = [p for p in here if not (where_spoken(text, event, p) or died_for(text, p))]
    here = [p for p in here if not of_deed_charged(text, event, p)]
    here = [p for p in here if not (where_taken_to(text, event, p) or names_another_deed(text, event, p))]
    here = beside_the_deed(text, event, clause, here)
    guns = [p for p in here if where_fired_from(text, event, p)]
    here = [p for p in here if p not in guns]
    homes = [p for p in here if _is_origin(text, p, clause)]
    away = [p for p in here if _away(text, event, p, here)]  # "هاجم مسلحون من كذا قرية كذا"
    described: list[PlaceReading] = []
    for place in here:
        crowd = event.action in CROWDS and text.word(place.mention.first - 1) in RESIDENTS
        if (_is_origin(text, place, clause) and not crowd) or place in away:
            continue
        road = place.mention.until is not None  # which joins two towns and describes nobody's home
        alone = len(here) - (len(homes) if road else 0) <= 1
        if is_of_hospital(text, place):
            continue
        if where_a_known_one_lies(text, place) or (not alone and only_described(text, event, place, here)):
            described.append(place)
            continue
        first = _first_named(place, here)
        left = (
            guns + [p for p in away if not _is_his_home(text, p)] if (first.radius_km or 5) < FINE else guns
        )
        holds = text.holds_another(first) and not any(_is_told_to_lie_in(text, p, first) for p in left)
        (event.containers if holds else event.places).append(place)
    named = [p for p in event.places if p.lat is not None]
    places = _without_office(text, most_specific(text, named or event.places))
    if event.action in CAPTURES:
        places = _taken_from(text, event, here, places)
    if not places and event.action == "capture_territory":
        places = _land_of(text, clause)
    places = places or (_fronted(text, event.sentence, clause) if opens else [])
    places = places or several_meant(text, clause) or meant_by(text, clause)
    if not places and len(described) == len(here):  # "على الطريق الذي يربط كذا بكذا"
        places = [p for p in described if tells_where_another_is(text, p) or where_a_known_one_lies(text, p)]
    event.places, event.described = places, described


def _fronted(text: Text, sentence: Sentence, clause: Clause) -> list[PlaceReading]:
    """ "وفي كذا القريبة من الحدود، حيث يقيم الآلاف، أسفرت ضربة": what heads the sentence far before its verb."""
    at = sentence.first + (text.word(sentence.first).removeprefix("و") == "اما")
    if at >= clause.first or text.word(at) not in ("في", "وفي", "ففي"):
        return []
    place = text.place_at.get(at + 1)
    return (
        [place] if place is not None and place.mention.last < clause.first and place.lat is not None else []
    )


def _without_office(text: Text, places: list[PlaceReading]) -> list[PlaceReading]:
    """ "قالت مديرية الصحة في كذا إن ثلاثة قتلوا في كذا": where the office sits, beside a place that is no wider."""
    offices = [
        p
        for p in places
        if p.mention.name_first in text.of_offices and text.word(p.mention.first - 1) == "في"
    ]
    others = [p for p in places if p not in offices and p.lat is not None]
    least = min((p.radius_km or 5 for p in others), default=None)
    return [p for p in places if p not in offices or least is None or least > max(p.radius_km or 5, FINE)]


def _first_named(place: PlaceReading, here: list[PlaceReading]) -> PlaceReading:
    """ "بريف عين العرب (كوباني)": another name in brackets stands for the one before it."""
    before = (p for p in here if p.id is not None and p.id == place.id)
    return next((p for p in before if place.mention.first - p.mention.last == 2), place)


def _is_told_to_lie_in(text: Text, place: PlaceReading, outer: PlaceReading) -> bool:
    return place.within is not None and text.mentions[place.within].first == outer.mention.first


def _taken_from(
    text: Text, event: Event, here: list[PlaceReading], places: list[PlaceReading]
) -> list[PlaceReading]:
    """ "في كذا، اعتُقل أربعة من بلدة كذا": who is taken is taken from where he lives; its city only names the area."""
    homes = [
        p
        for p in here
        if p.id is not None
        and _before_origin(text, p) == "من"
        and not _of_speaker(text, event, p)
        and p.kind != "country"
    ]
    others = [p for p in places if p not in homes]
    on_the_way = [p for p in here if p.relation == "near" and _is_on_his_way(text, p)]
    if homes and on_the_way:  # "اختطفوا شاباً من بلدة كذا، أثناء عودته من كذا قرب بلدة كذا"
        return on_the_way
    around = [p for p in others if any(p.admin[:2] == h.admin[:2] for h in homes)]
    if not homes or (others and not around):
        return places  # "خُطف شاب من أبناء حمص في السويداء"
    return most_specific(text, [p for p in others if p not in around] + homes)


def _is_on_his_way(text: Text, place: PlaceReading) -> bool:
    """ "أثناء عودته من كذا قرب كذا": a word of going stands before, and no other part of the sentence between."""
    for j in range(place.mention.first - 1, place.mention.first - 1 - ON_HIS_WAY, -1):
        if text.word(j) in ("،", ".", "؛"):
            return False
        if text.word(j) in words("on_the_way"):
            return True
    return False


def _before_origin(text: Text, place: PlaceReading) -> str:
    """The word before the place, past "أهالي", "سكان"."""
    first = place.mention.first
    return text.word(first - 2) if text.word(first - 1) in ORIGIN else text.word(first - 1)


def _is_border(text: Text, place: PlaceReading) -> bool:
    """ "قرب الحدود مع العراق", "على الحدود مع إدلب": the neighbour is not where it happened."""
    before = [text.word(place.mention.first - k) for k in (1, 2)]
    listed = text.place_at.get(place.mention.first - 1) if place.mention.proclitics == "و" else None
    if listed is not None and _is_border(text, listed):
        return True  # "قرب الحدود مع العراق وسوريا"
    beyond = before[0] == "مع" and before[1] in BORDERS
    return beyond or (place.kind == "country" and _is_of_borders(text, place.mention.first - 1))


def _is_of_borders(text: Text, k: int) -> bool:
    """ "حدود لبنان", "الحدود الشرقية والشمالية الشرقية للبنان": past the adjectives that end at token k."""
    while (
        text.word(k) not in BORDERS
        and text.word(k).removeprefix("و").startswith("ال")
        and text.word(k).endswith("يه")
    ):
        k -= 1
    return text.word(k) in BORDERS


def _is_surname(text: Text, place: PlaceReading) -> bool:
    """A place's name that is the family name of somebody the report names."""
    if place.mention.noun is not None or place.mention.name_first != place.mention.name_last:
        return False
    return text.word(place.mention.name_first) in text.family_names


def _of_speaker(text: Text, event: Event, place: PlaceReading) -> bool:
    """Inside the name of a voice: "قال مصدر في مشفى كذا"; not the object of a deed: "أعلنت القوات تحرير كذا"."""
    if place.mention.name_first not in text.voiced:
        return False
    return not any(t.deed is not None and t.last == place.mention.first - 1 for t in event.triggers)


def _away(text: Text, event: Event, place: PlaceReading, here: list[PlaceReading]) -> bool:
    """Where people or troops come from or go to, where the deed has a place besides (codebook §8 "Places")."""
    before = text.word(first_of_list(text, place).mention.first - 1)  # "من إدلب وحماة إلى الساحل"
    others = [p for p in here if p is not place]
    agreed = event.action == "agreement" and any(_is_aimed_at(text, p) for p in here)
    if event.action in LEAVING or agreed:  # "اتفاق يقضي بخروج المقاتلين من كذا إلى كذا"
        leaves = any(text.word(p.mention.first - 1) == "من" for p in others)
        left = event.action in ("withdrawal", "displacement") and any(
            not _is_aimed_at(text, p) for p in others
        )
        arrives = any(_is_aimed_at(text, p) for p in others)
        if any(text.word(k) in ARRIVALS for k in range(event.told[0][0], event.told[0][1] + 1)):
            return before == "من" and arrives
        towards = _is_aimed_at(text, first_of_list(text, place))
        return towards and (leaves or left or any(row.status == "displaced" for row in event.rows))
    if event.action == "deployment":
        arrives = any(_is_aimed_at(text, p) for p in others)
        arrives = arrives or any(
            text.word(k) in ARRIVALS for k in range(event.told[0][0], place.mention.first)
        )
        return before == "من" and arrives
    told = any(text.word(p.mention.first - 1) == "في" or p.mention.proclitics == "ب" for p in others)
    if event.action in ("capture_territory", "operation") and not told and _drives_out(text, event):
        return False  # "طرد المقاتلون تنظيم كذا من بلدة كذا"
    return before == "من" and not (is_some_of(text, place) or _is_measured_from(text, place))


def is_some_of(text: Text, place: PlaceReading) -> bool:
    """ "جزء من كذا", "مساحات واسعة من كذا", "لأحياء متفرقة من كذا"."""
    first = first_of_list(text, place).mention.first
    one, two, three = ({text.word(first - k), text.word(first - k).lstrip("وفبل")} for k in (1, 2, 3))
    return not (one.isdisjoint(AREAS) and two.isdisjoint(NEARNESS) and three.isdisjoint(AREAS))


def _is_measured_from(text: Text, place: PlaceReading) -> bool:
    """ "على بعد 3 كلم من كذا", "على مسافة كيلومترات من كذا"."""
    first = first_of_list(text, place).mention.first
    return any(text.word(k) in place_words("kilometre") for k in range(first - 4, first - 1))


def _is_aimed_at(text: Text, place: PlaceReading) -> bool:
    """ "نحو كذا", "باتجاه كذا"."""
    return text.word(place.mention.first - 1) in TOWARDS or text.word(place.mention.first) in TOWARDS


def _drives_out(text: Text, event: Event) -> bool:
    """Whom the deed drives out was in the place behind "من"; what is only an aim drove out nobody."""
    done = (t for t in event.triggers if not t.proclitics.endswith("ل") and text.word(t.first - 1) != "الي")
    deeds = (t.deed for t in done if t.deed is not None and t.deed.action == "capture_territory")
    return any("target" in (deed.object, deed.of) for deed in deeds)


def place_by_headings(text: Text, events: list[Event]) -> None:
    """Items under a heading that only names a place stand there, where they name none themselves."""
    for event in events:
        if not event.places and (event.rows or event.parties):
            event.places = _of_heading(text, event.sentence)


def place_by_story(events: list[Event]) -> None:
    """A deed told in a later paragraph without a place stands where the story stood before, if that is one place."""
    placed: list[Event] = []
    for event in events:
        if event.places:
            placed.append(event)
            continue
        if event.action == "release":
            held = (e for e in reversed(placed) if e.action in CAPTURES)
            event.places = list(next((e.places for e in held if same_post(e.sentence, event.sentence)), []))
            continue
        named = (e for e in reversed(placed) if e.places[0].mention.first < event.sentence.first)
        before = next(named, None)  # a place that only comes later is not where the story stood
        if before is None or event.action not in ON_THE_SPOT or event.harm_only or event.only_title:
            continue
        one = len(before.places) == 1 and before.places[0].lat is not None
        later = event.sentence.paragraph > before.sentence.paragraph
        if one and later and same_post(before.sentence, event.sentence):
            event.places = list(before.places)


def _of_heading(text: Text, sentence: Sentence) -> list[PlaceReading]:
    """The place of a heading that only names one, for the items under it that name none: "■ الحسكة"."""
    if sentence.kind in ("title", "heading"):
        return []
    for other in text.headings_before(sentence):
        if _holds_outlet(text, other):
            continue
        places = text.places_in(other.first, other.last)
        words = sum(text.tokens[k].kind == "word" for k in range(other.first, other.last + 1))
        named = sum(p.mention.last - p.mention.first + 1 for p in places)
        if len(places) == 1 and words - named <= HEADING_WORDS and not text.found_any(other, "deed", "harm"):
            return places
        if other.kind == "heading":
            return []
    return []


def _holds_outlet(text: Text, sentence: Sentence) -> bool:
    """ "دبي - كذا نيوز" names where the news desk sits."""
    return any(i in text.outlet_at for i in range(sentence.first, sentence.last + 1))


def _land_of(text: Text, clause: Clause) -> list[PlaceReading]:
    """ "استعاد كل أراضيه", "نحو ثلث مساحة البلاد": the country that was named last, else the report's."""
    lands = (
        j
        for j in range(clause.first, clause.last + 1)
        if text.word(j) in LAND or _is_all_of_the_land(text, j)
    )
    at = next(lands, None)
    if at is None:
        return []
    before = [p for p in text.places_in(0, at) if p.kind == "country" and p.direction is None]
    return [p for p in reversed(before) if p.country == text.country][:1] or before[-1:]


def _is_all_of_the_land(text: Text, j: int) -> bool:
    return text.word(j) == "البلاد" and text.word(j - 1) in AREAS | {"كامل", "ثلث", "نصف", "ربع", "معظم"}


def _is_origin(text: Text, place: PlaceReading, clause: Clause) -> bool:
    """ "من أبناء حمص", "المنحدر من", "أغلبهم من حمص وحماة", "وهو من حمص": where a person comes from."""
    if _is_his_home(text, place):
        return True
    first = first_of_list(text, place).mention.first
    if text.word(first - 1) in ("من", "الي") and text.word(first - 2) in MOSTLY | BELONGING:
        return True
    for j in range(first - 1, max(clause.first, first - 3) - 1, -1):
        if text.word(j) in ORIGIN:
            return True
        if j in text.place_at or text.word(j) == "في":
            return False
    return False


def _is_his_home(text: Text, place: PlaceReading) -> bool:
    """ "وهو من حمص"."""
    first = first_of_list(text, place).mention.first
    return text.word(first - 1) == "من" and text.word(first - 2) in words("person_is")


def most_specific(text: Text, places: list[PlaceReading]) -> list[PlaceReading]:
    """Without the places that only hold or describe another one of them (codebook §3 `where`)."""
    places = [p for n, p in enumerate(places) if not any(_is_again(p, q) for q in places[:n])]
    return [p for p in places if not any(q is not p and holds(text, p, q) for q in places)]


def _is_again(place: PlaceReading, before: PlaceReading) -> bool:
    """ "العاصمة الليبية طرابلس": the same point under another name."""
    if place.id is None or place.id != before.id:
        return False
    if place.mention.first - before.mention.last == 2 and place.direction is None and place.relation == "in":
        return True  # "جنوب عين العرب (كوباني)"
    return (place.lat, place.lon, place.radius_km) == (before.lat, before.lon, before.radius_km)


def holds(text: Text, outer: PlaceReading, inner: PlaceReading) -> bool:
    if outer.id is not None and outer.id in inner.admin:
        return True
    if inner.id is not None and inner.id in outer.admin:
        return False  # no province holds its country
    if outer.kind in WATERS and inner.kind not in WATERS:
        return True
    if _lies_to_a_side_of(inner, outer):
        return True
    if _lies_to_a_side_of(outer, inner):
        return False
    if outer.lat is None or inner.lat is None or outer.id == inner.id or _is_joined(text, outer, inner):
        return False
    wide, fine, apart = outer.radius_km or 5, inner.radius_km or 5, km(inner, outer)
    if inner.relation == "near" and 0 < inner.mention.first - outer.mention.last <= 2 and fine < wide / 3:
        return wide >= AREA  # "في البادية قرب مدينة كذا"
    road = outer.mention.until is not None and inner.mention.noun not in PROVINCES
    if _comes_after(outer, inner) and (road or names_its_province(outer, inner)):  # "في درعا في مدينة كذا"
        return apart <= wide + FROM_A_CITY
    if _is_topic(text, outer, inner) and (
        names_its_province(outer, inner) or _is_quarter(outer, inner) or (fine < wide / 2 and apart <= wide)
    ):
        return True
    if which_of_it(text, outer, inner) and fine < wide and apart <= wide + LOOSE:
        return True
    behind = 0 < outer.mention.first - inner.mention.last <= 3
    if behind and outer.direction is not None and apart <= FROM_A_CITY:
        return True  # "في كذا شمال غربي بغداد"
    follows = 0 < outer.mention.first - inner.mention.last <= BEHIND and outer.country == inner.country
    if follows and outer.mention.noun in PROVINCES:
        return True  # known by its town only
    if follows and outer.mention.noun in DISTRICTS and inner.mention.noun not in DISTRICTS and apart <= WIDE:
        return True  # "في قرية كذا بناحية كذا"
    if wide >= AREA and fine < wide / 3 and (apart <= wide or follows):
        return True  # "في مدينة كذا بمحافظة كذا جنوب اليمن"
    if outer.kind == "city" and outer.mention.noun is None and fine < FINE and inner.kind != "city":
        return behind and inner.admin[:2] == outer.admin[:2]
    if (
        outer.relation == "near"
        and inner.relation in ("in", None)
        and fine <= max(wide, FINE)
        and 0 < outer.mention.first - inner.mention.last <= NEARBY
    ):
        return apart <= WIDE  # "في بلدة كذا، آخر معاقل كذا قرب دمشق"
    described = outer.direction is not None or outer.relation in ("countryside", "area")
    before = inner.mention.first < outer.mention.first or outer.relation == "countryside"
    return described and fine < wide and before and apart <= wide + LOOSE


def _lies_to_a_side_of(province: PlaceReading, city: PlaceReading) -> bool:
    """ "في محافظة الأنبار غرب بغداد": a city that is not in the province only tells where that lies."""
    behind = 0 < city.mention.first - province.mention.last <= 2
    return behind and city.direction is not None and province.mention.noun in PROVINCES


def _comes_after(outer: PlaceReading, inner: PlaceReading) -> bool:
    """The narrower place follows at once, under a preposition or a word of nearness."""
    gap = inner.mention.first - outer.mention.last
    return 0 < gap <= SOON and inner.direction is None and inner.mention.noun is not None


def _is_topic(text: Text, outer: PlaceReading, inner: PlaceReading) -> bool:
    """ "وفي درعا، قُتل شابان في بلدة كذا", "شهدت إدلب قصفاً طال كذا": what a sentence begins with is what it is about."""
    sentence = text.sentence_at(outer.mention.first)
    if sentence is None or not outer.mention.last < inner.mention.first <= sentence.last:
        return False
    if outer.mention.plural or not (
        outer.mention.locative or outer.kind in ("city", "governorate", "region")
    ):
        return False
    return outer.mention.first - sentence.first <= OPENING and inner.mention.direction is None


def _is_quarter(city: PlaceReading, inner: PlaceReading) -> bool:
    return (
        city.kind == "city"
        and inner.kind in ("neighbourhood", "camp", "site", "road")
        and km(inner, city) <= FINE
    )


def _is_joined(text: Text, a: PlaceReading, b: PlaceReading) -> bool:
    """The two stand in one list, joined with و."""
    before, later = sorted((a, b), key=lambda place: place.mention.first)
    first = later.mention.first
    if not (text.word(first).startswith("و") or text.word(first - 1) in ("و", "او")):
        return False
    return all(
        i in text.place_at or text.tokens[i].kind != "word" or text.word(i) in ("و", "او")
        for i in range(before.mention.last + 1, first)
    )
