"""Areas, lists and parts: countrysides and regions by name, several names under one noun, a part and its whole."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_shapes import distance
from marsad.registry.places import PlaceReading, find_places, place, resolve_places


def readings(text: str, country: str | None = "SY") -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    return [one for one in resolve_places(find_places(tokens), tokens, country) if one is not None]


@pytest.mark.parametrize(
    ("words", "id", "direction"),
    [
        ("ريف حماة الشمالي الغربي", "sy-north-western-countryside-of-hama", "nw"),
        ("ريف دير الزور الشرقي", "sy-eastern-countryside-of-deir-ez-zor", "e"),
        ("ريف درعا الغربي", "sy-western-countryside-of-daraa", "w"),
        ("ريف إدلب الشرقي", "sy-eastern-countryside-of-idlib", "e"),
    ],
)
@pytest.mark.parametrize("before", ["في ", "ب", "على قرى في ", "من بلدة في "])
def test_a_countryside_with_a_row_of_its_own(words: str, id: str, direction: str, before: str) -> None:
    found = readings(f"وقعت اشتباكات {before}{words} أمس.")[-1]
    assert (found.id, found.relation, found.direction) == (id, "countryside", direction)
    assert (found.lat, found.lon, found.radius_km) == (
        place(id).lat,
        place(id).lon,
        place(id).radius_km,
    )


@pytest.mark.parametrize(
    ("words", "country", "id", "kind"),
    [
        ("البادية السورية", "SY", "sy-syrian-desert", "desert"),
        ("بادية حمص الشرقية", "SY", "sy-homs-desert", "desert"),
        ("بادية السخنة", "SY", "sy-sukhnah-desert", "desert"),
        ("مخيم الهول", "SY", "sy-al-hawl-camp", "camp"),
        ("سجن صيدنايا", "SY", "sy-saydnaya-prison", "site"),
        ("سجن غويران", "SY", "sy-sinaa-prison", "site"),
        ("ساحة الأمويين", "SY", "sy-umayyad-square", "site"),
        ("مستشفى الشفاء", "PS", "ps-shifa-hospital", "site"),
        ("مشفى الشفاء", "PS", "ps-shifa-hospital", "site"),
        ("معبر رفح", "PS", "ps-rafah-crossing", "crossing"),
        ("شارع صلاح الدين", "PS", "ps-salah-al-din-road", "road"),
        ("الجنوب اللبناني", "LB", "lb-south", "governorate"),
        ("جنوب لبنان", "LB", "lb-south", "governorate"),
        ("محافظة صلاح الدين", "IQ", "iq-salah-al-din", "governorate"),
        ("ديالى", "IQ", "iq-diyala", "governorate"),
        ("الأنبار", "IQ", "iq-anbar", "governorate"),
        ("شبوة", "YE", "ye-shabwah", "governorate"),
        ("حضرموت", "YE", "ye-hadramawt", "governorate"),
        ("فزان", "LY", "ly-fezzan", "region"),
        ("ولاية النيل الأزرق", "SD", "sd-blue-nile", "governorate"),
        ("عين العرب", "SY", "sy-kobane", "town"),
        ("كوباني", "SY", "sy-kobane", "town"),
        ("تل رفعت", "SY", "sy-tall-rifaat", "town"),
    ],
)
def test_a_name_of_its_own(words: str, country: str, id: str, kind: str) -> None:
    (found,) = readings(f"وقعت اشتباكات في {words} أمس.", country)
    assert (found.id, found.kind, found.relation) == (id, kind, "in")


def test_one_street_name_is_a_province_elsewhere() -> None:
    assert readings("وقع انفجار في صلاح الدين", "IQ")[0].id == "iq-salah-al-din"
    assert readings("وقع انفجار في شارع صلاح الدين", "PS")[0].id == "ps-salah-al-din-road"


@pytest.mark.parametrize(
    ("words", "country", "ids", "relation"),
    [
        (
            "بلدات سراقب ومعرة النعمان وخان شيخون",
            "SY",
            ["sy-saraqib", "sy-maarat-al-numaan", "sy-khan-shaykhun"],
            "in",
        ),
        ("مدينتي حلب وحماة", "SY", ["sy-aleppo-city", "sy-hamah"], "in"),
        ("محافظتي صنعاء وعمران", "YE", ["ye-sanaa", "ye-amran"], "in"),
        ("ريفي حلب وإدلب", "SY", ["sy-aleppo", "sy-idlib"], "countryside"),
        ("سراقب، وخان شيخون", "SY", ["sy-saraqib", "sy-khan-shaykhun"], "in"),
    ],
)
def test_names_under_one_noun_share_it(words: str, country: str, ids: list[str], relation: str) -> None:
    found = readings(f"وقعت اشتباكات في {words} أمس.", country)
    assert [one.id for one in found] == ids
    assert {one.relation for one in found} == {relation}
    assert all(one.within is None for one in found)


def test_a_noun_of_provinces_and_one_of_towns_make_two_places_of_one_name() -> None:
    (province,) = readings("وقعت اشتباكات في محافظة حلب")
    (city,) = readings("وقعت اشتباكات في مدينة حلب")
    assert (province.kind, city.kind) == ("governorate", "city")
    assert city.id in ("sy-aleppo-city",)
    assert province.id in city.admin


@pytest.mark.parametrize(
    ("words", "country", "part", "whole"),
    [
        ("ساحة الأمويين وسط دمشق", "SY", "sy-umayyad-square", "sy-damascus-city"),
        ("سجن غويران في الحسكة", "SY", "sy-sinaa-prison", "sy-al-hasakah-city"),
        ("مشفى الشفاء في غزة", "PS", "ps-shifa-hospital", "ps-g281133"),
        ("مدينة الرقة شمال شرقي سوريا", "SY", "sy-ar-raqqah", "sy-north-eastern-syria"),
        ("بلدة خان شيخون بريف إدلب", "SY", "sy-khan-shaykhun", "sy-idlib"),
    ],
)
def test_a_part_lies_within_its_whole(words: str, country: str, part: str, whole: str) -> None:
    first, second = readings(f"وقع انفجار في {words} أمس.", country)
    assert (first.id, second.id) == (part, whole)
    assert first.within == 1
    assert second.within is None
    apart = distance(first.lat or 0, first.lon or 0, second.lat or 0, second.lon or 0)
    assert apart <= (first.radius_km or 0) + (second.radius_km or 0) + 60


def test_what_names_only_stand_beside_is_not_within() -> None:
    first, second = readings("انطلق الرتل من مدينة تدمر إلى مدينة السخنة")
    assert (first.within, second.within) == (None, None)


@pytest.mark.parametrize("words", ["ريف حماة", "ريف درعا", "ريف الرقة", "ريف دير الزور"])
def test_a_countryside_is_wider_than_its_town(words: str) -> None:
    (around,) = readings(f"وقعت اشتباكات في {words}")
    (town,) = readings(f"وقعت اشتباكات في مدينة {words.removeprefix('ريف ')}")
    assert around.relation == "countryside"
    assert (around.radius_km or 0) > (town.radius_km or 0)


@pytest.mark.parametrize(
    ("words", "relation"),
    [("محيط مطار دمشق الدولي", "near"), ("محور فيلادلفيا", "axis"), ("أطراف مدينة تدمر", "outskirts")],
)
def test_a_relation_to_what_is_no_town(words: str, relation: str) -> None:
    (found,) = readings(f"وقعت اشتباكات في {words} أمس.", None)
    assert found.relation == relation


def test_a_road_between_two_towns_lies_between_them() -> None:
    (road,) = readings("انفجرت عبوة على طريق دمشق - درعا أمس.")
    assert (road.kind, road.relation) == ("road", "axis")
    ends = [readings(f"في مدينة {name}")[0] for name in ("دمشق", "درعا")]
    spread = [distance(road.lat or 0, road.lon or 0, end.lat or 0, end.lon or 0) for end in ends]
    assert spread[0] == pytest.approx(spread[1], abs=1)
    assert road.radius_km == pytest.approx(spread[0], abs=1)


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("شمال سوريا", "sy-northern-syria"),
        ("الشمال السوري", "sy-northern-syria"),
        ("شمال شرق سوريا", "sy-north-eastern-syria"),
        ("شمالي العراق", "iq-northern-iraq"),
        ("غرب العراق", "iq-western-iraq"),
        ("جنوب لبنان", "lb-south"),
        ("شرق ليبيا", "ly-eastern-libya"),
        ("شمال اليمن", "ye-northern-yemen"),
    ],
)
@pytest.mark.parametrize("country", ["TR", "IL", "FR", None])
def test_a_side_of_a_country_is_known_in_a_report_of_another(
    words: str, id: str, country: str | None
) -> None:
    assert [r.id for r in readings(f"قصفت الطائرات قواعد في {words} أمس.", country)] == [id]


@pytest.mark.parametrize("words", ["طريق حلب - إدلب", "طريق حلب – إدلب", "الطريق الدولي حلب - إدلب"])
def test_a_road_lies_between_its_towns_whatever_else_is_called_so(words: str) -> None:
    """A quarter of Hama is called "طريق حلب"."""
    [road] = readings(f"وقع انفجار على {words} أمس.")
    assert road.relation == "axis"
    assert road.lat is not None
    assert place("sy-idlib-city").lat < road.lat < place("sy-aleppo-city").lat
