"""Places that no gazetteer has: in a list, beside a known one, in a quarter of the city that a report is about."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_shapes import distance
from marsad.registry.places import PlaceReading, find_places, place, resolve_places


def readings(text: str, country: str | None) -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    return [r for r in resolve_places(find_places(tokens), tokens, country) if r is not None]


LISTED = [
    ("SY", "سيطر الفصيل على قرى أم نخيلة وتل زعرور ودوما", ["ام نخيله", "تل زعرور", "دوما"]),
    ("SY", "قصفت قرى رسم العجوز وشيخ ربيع والمرشدية قرب سراقب", ["رسم العجوز", "شيخ ربيع", "المرشديه", "سراقب"]),
    ("IQ", "طهرت القوة قرى ومزارع خربة عوني وزغروطة والحويجة", ["خربه عوني", "زغروطه", "الحويجه"]),
    ("YE", "دارت المعارك في بلدات شعب رامس وتباشع وصرواح", ["شعب رامس", "تباشع", "صرواح"]),
    ("SD", "أحرقت قرى قوز دنقو وطرندة وكتم", ["قوز دنقو", "طرنده", "كتم"]),
]  # fmt: skip


@pytest.mark.parametrize(("country", "text", "wanted"), LISTED)
def test_each_name_of_a_list_is_a_place(country: str, text: str, wanted: list[str]) -> None:
    found = [r.name.removeprefix("مزارع ").removeprefix("قري ") for r in readings(text, country)]
    assert found == wanted


def test_a_list_ends_with_its_names() -> None:
    found = readings("اقتحم الجيش قرى العنيزة وقتل رجلين في حماة", "SY")
    assert "وقتل" not in " ".join(r.name for r in found)


def test_an_unknown_village_lies_by_the_known_one_of_its_list() -> None:
    unknown, known = readings("انسحبت من قريتي الزغرورية وحلبان", "SY")
    assert unknown.id is None
    assert (unknown.lat, unknown.lon) == (known.lat, known.lon)
    assert (unknown.radius_km or 0) >= 15


def test_an_unknown_village_is_nearer_to_its_list_than_to_the_middle_of_the_province() -> None:
    unknown, known, province = readings("انسحبت من قريتي الزغرورية وحلبان في ريف إدلب", "SY")
    assert (unknown.lat, unknown.lon) == (known.lat, known.lon)
    assert province.id in unknown.admin


def test_an_unknown_quarter_lies_in_the_city_named_before() -> None:
    city, quarter = readings("شهدت حماة هدوءا. وفي حي الزعفرور عثر على قنبلة", "SY")
    assert quarter.id is None
    assert (quarter.lat, quarter.lon) == (city.lat, city.lon)


ALONE = [
    ("EG", "قُتل جنديان في منطقة الجورة جنوب الشيخ زويد", "eg-jura-sinai"),
    ("LY", "خُطف مهندس في منطقة مليتة غرب طرابلس", "ly-mellitah"),
    ("YE", "تقدمت القوات نحو منطقتي الوهط وصبر", "ye-sabr-lahij"),
    ("YE", "تقدمت القوات في جبل صبر بمدينة تعز", "ye-jabal-sabir"),
    ("SY", "انفجرت دراجة في منطقة الجورة بدير الزور", "sy-joura"),
]


@pytest.mark.parametrize(("country", "text", "id"), ALONE)
def test_a_place_told_apart_is_found_by_its_name_alone(country: str, text: str, id: str) -> None:
    ids = [r.id for r in readings(text, country)]
    assert any(_is_place(found, id) for found in ids), ids


def _is_place(found: str | None, id: str) -> bool:
    """The row itself, or the measured one that took its name."""
    one, other = (place(found) if found else None), place(id)
    if one is None or other is None:
        return found == id
    return distance(one.lat, one.lon, other.lat, other.lon) < 12


FOREIGN = [
    ("EG", "انفجرت عبوة في منطقة الشولا أمس"),
    ("IQ", "انفجرت عبوة في وادي الحجير أمس"),
    ("PS", "اقتحمت القوات بلدات إذنا والطبقة بمحافظة الخليل"),
]


@pytest.mark.parametrize(("country", "text"), FOREIGN)
def test_a_small_place_of_another_country_is_not_meant(country: str, text: str) -> None:
    assert {r.country for r in readings(text, country)} <= {country, None}


NO_PLACES = [
    ("YE", "تدعم واشنطن الحرب على القاعدة في اليمن", "القاعده"),
    ("SY", "دارت المعارك في بلدتي الهبيط وسراقب وعند محور البارة", "عند"),
]


@pytest.mark.parametrize(("country", "text", "word"), NO_PLACES)
def test_words_that_only_look_like_names(country: str, text: str, word: str) -> None:
    assert word not in [r.name for r in readings(text, country)]
