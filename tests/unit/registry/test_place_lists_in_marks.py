"""Lists of villages under one noun, in marks and brackets, of several words; what only seems somebody's name."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_around import is_ground
from marsad.registry.place_shapes import distance
from marsad.registry.places import PlaceReading, find_places, place, resolve_places


def readings(text: str, country: str | None) -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    return [r for r in resolve_places(find_places(tokens), tokens, country) if r is not None]


LISTED = [
    ("IQ", "سقطت القذائف بين قريتي (زيرو) و(بانكا) قرب العمادية", ["زيرو", "بانكا", "العماديه"]),
    ("SY", "قصف قرى “دلبيش، رجيل كبيرة ورجيل صغيرة” قرب تل تمر", ["دلبيش", "رجيل كبيره", "رجيل صغيره", "تل تمر"]),
    ("SY", "دخل قريتي “ابو خرزة ودوير” قرب سراقب", ["ابو خرزه", "دوير", "سراقب"]),
    ("SY", "استعاد قرى رسم الطير ورجيلة قبلي وأبو منقار قرب سراقب", ["رسم الطير", "رجيله قبلي", "ابو منقار", "سراقب"]),
    ("YE", "تسلل إلى قرى «الصرفة، والدحنة، وورصان» في منطقة مريس", ["الصرفه", "الدحنه", "ورصان", "مريس"]),
    ("SD", "اجتاح منطقة زحيفات الواقعة بين الخوي والنهود", ["زحيفات", "بين الخوي والنهود"]),
]  # fmt: skip


@pytest.mark.parametrize(("country", "text", "wanted"), LISTED)
def test_each_name_in_marks_is_a_place(country: str, text: str, wanted: list[str]) -> None:
    assert [r.name for r in readings(text, country)] == wanted


WORDS = [
    ("SY", "قصفت أحياء واسعة من حلب", ["حلب"]),
    ("SY", "نزحوا من قرى صغيرة قرب سراقب", ["سراقب"]),
    ("SY", "دخل قريتي الزغبية والمشيرة، وحدات من الجيش", ["الزغبيه", "المشيره"]),
    ("IQ", "تعرضت قرى الشحيل والزوية لهجوم بالهاون", ["الشحيل", "الزويه"]),
    ("SY", "في قرى كفرنبل وسراقب وقتل ثلاثة", ["كفرنبل", "سراقب"]),
]


@pytest.mark.parametrize(("country", "text", "wanted"), WORDS)
def test_a_word_that_is_no_name_is_no_village(country: str, text: str, wanted: list[str]) -> None:
    assert [r.name.removeprefix("قري ") for r in readings(text, country)] == wanted


def test_all_that_stands_in_the_marks_is_the_name() -> None:
    assert readings("في قرية “جفر عساف” بريف حلب الجنوبي", "SY")[0].name == "جفر عساف"


def test_brackets_between_a_village_and_its_district_part_them_not() -> None:
    village = readings("قصف قرية (زيروكا) (زێرۆکا) في ناحية كاني ماسي", "IQ")[0]
    assert village.within is not None


def test_a_village_that_no_phrase_places_lies_around_the_city_named_before() -> None:
    city, village = readings("شهدت إدلب هدوءا. وفي قرية الزغرورية عثر على قنبلة", "SY")
    assert (village.lat, village.lon) == (city.lat, city.lon)
    assert (village.radius_km or 0) >= 25


def test_the_middle_of_a_province_is_not_drawn_to_a_town_of_its_name_in_another() -> None:
    found = readings("بمحافظتي كركوك وصلاح الدين", "IQ")[1]
    tikrit = place("iq-g90150")
    assert distance(found.lat or 0, found.lon or 0, tikrit.lat, tikrit.lon) < 40


def test_a_district_of_which_the_table_has_the_province_is_where_its_town_is() -> None:
    found = readings("في محلية الخوي", "SD")[0]
    town = place("sd-khuwayy")
    assert (found.lat, found.lon) == (town.lat, town.lon)


GROUND = [
    ("في قاطع عمليات كركوك", 2, 3, "x", True),
    ("على جبهة «كرش»", 1, 3, "", True),
    ("في جبهة «كرش»", 1, 3, "x", False),
    ("أعلنت جبهة «كرش»", 1, 3, "", False),
    ("قيادة عمليات كركوك", 0, 2, "x", False),
]


@pytest.mark.parametrize(("text", "first", "last", "key", "ground"), GROUND)
def test_a_sector_and_a_front_are_ground(text: str, first: int, last: int, key: str, ground: bool) -> None:
    assert is_ground(tokenize(fold(text)), first, last, key) is ground


def test_a_quarter_is_of_the_city_that_a_report_is_about() -> None:
    city, quarter = readings("تعز: قتل طفلان بقصف على حي الزهراء", "YE")
    assert quarter.id is None
    assert (quarter.lat, quarter.lon) == (city.lat, city.lon)


def test_a_town_in_the_country_named_just_before_is_known() -> None:
    found = readings("في نيجيريا هوجمت مايدوغوري. وفي الكاميرون المجاورة خطف صيادون قرب كولوفاتا", "NG")
    assert [r.country for r in found] == ["NG", "NG", "CM", "CM"]


def test_a_name_that_no_arab_land_has_is_known_by_its_noun() -> None:
    assert readings("هاجموا قاعدة في بلدة غوروم غوروم", "ML")[0].country == "BF"


@pytest.mark.parametrize("word", ["حول", "داخل", "عند"])
def test_a_preposition_is_no_village(word: str) -> None:
    assert [r.name for r in readings(f"هاجموا قرى {word} مدينة بارا", "SD")] == ["بارا"]


def test_a_province_that_is_only_said_so_contains_what_lies_in_it() -> None:
    assert (
        readings("درعا: مقتل شاب في بلدة ام المياذن بريف المحافظة الشرقي", "SY")[1].id == "sy-umm-al-mayadin"
    )


def test_of_two_villages_told_together_none_lies_in_another_land() -> None:
    first, second, town = readings("قصف قريتي «العالية» و«صراريف» ومحيط «جسر الشغور»", "SY")
    assert first.id is None
    assert (first.lat, first.lon) == (second.lat, second.lon)
    assert town.relation == "near"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قصف محطة كهرباء السويدية في ريف المالكية", "محطه كهرباء السويديه"),
        ("محطة ضخ بيلونا في ريف المالكية", "محطه ضخ بيلونا"),
    ],
)
def test_a_station_is_known_by_what_it_gives(text: str, name: str) -> None:
    assert readings(text, "SY")[0].name == name


@pytest.mark.parametrize(
    "text", ["استهدف حي سكني في مأرب", "سقط على تجمع سكني في مأرب", "في حي صناعي في مأرب"]
)
def test_an_adjective_is_no_quarter(text: str) -> None:
    assert [r.name for r in readings(text, "YE")] == ["مارب"]


def test_a_hill_in_marks_lies_where_its_phrase_goes_on_to() -> None:
    hill = readings("السيطرة على «تل زعرور» الذي يشرف على الطريق في ريف حماة الشرقي", "SY")[0]
    assert hill.name == "زعرور" or hill.name == "تل زعرور"
    assert hill.lat is not None


@pytest.mark.parametrize("text", ["قصف مستودعات دير حفير", "انفجار في رسم سالم", "قُتل في كفر صيدا"])
def test_the_second_word_of_a_name_is_no_place_of_its_own(text: str) -> None:
    assert readings(text, "SY") == []


def test_a_region_is_of_the_land_that_a_report_is_about() -> None:
    assert readings("قتل ثلاثة في حلب. وظهر رئيس الفرع في المنطقة الشمالية", "SY")[1:] == []
