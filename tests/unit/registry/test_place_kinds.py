"""Places of every kind, in every country of the wars: which, of what kind, about where."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_shapes import distance
from marsad.registry.places import KINDS, PlaceReading, find_places, place, resolve_places


def readings(text: str, country: str | None = "SY") -> list[PlaceReading | None]:
    tokens = tokenize(fold(text))
    return list(resolve_places(find_places(tokens), tokens, country))


def only(text: str, country: str | None = "SY") -> PlaceReading:
    found = [one for one in readings(text, country) if one is not None]
    assert len(found) == 1, [one.name for one in found]
    return found[0]


KNOWN = [
    ("مطار حميميم", "SY", "airfield", 35.40, 35.95),
    ("قاعدة حميميم الجوية", "SY", "airfield", 35.40, 35.95),
    ("مطار الشعيرات العسكري", "SY", "airfield", 34.49, 36.91),
    ("سد الفرات", "SY", "dam", 35.87, 38.57),
    ("حقل العمر النفطي", "SY", "oil_field", 35.03, 40.60),
    ("حقل كونيكو للغاز", "SY", "oil_field", 35.34, 40.32),
    ("حي الوعر", "SY", "neighbourhood", 34.74, 36.68),
    ("معبر باب الهوى", "SY", "crossing", 36.23, 36.70),
    ("جبل الزاوية", "SY", "mountain", 35.71, 36.55),
    ("جبل التركمان", "SY", "mountain", 35.78, 35.98),
    ("سهل الغاب", "SY", "area", 35.63, 36.35),
    ("الغوطة الشرقية", "SY", "area", 33.52, 36.44),
    ("الجولان المحتل", "SY", "area", 33.0, 35.78),
    ("مدينة الباب", "SY", "city", 36.37, 37.52),
    ("محافظة صعدة", "YE", "governorate", 16.95, 43.75),
    ("مضيق باب المندب", "YE", "sea", 12.6, 43.35),
    ("البحر الأحمر", "YE", "sea", 15.5, 41.8),
    ("مخيم جباليا", "PS", "camp", 31.54, 34.49),
    ("مدينة خان يونس", "PS", "city", 31.34, 34.31),
    ("الضفة الغربية", "PS", "region", 31.95, 35.25),
    ("قطاع غزة", "PS", "region", 31.42, 34.37),
    ("حي الأعظمية", "IQ", "neighbourhood", 33.37, 44.36),
    ("ناحية جلولاء", "IQ", "town", 34.28, 45.17),
    ("جبال حمرين", "IQ", "mountain", 34.6, 44.3),
    ("قاعدة عين الأسد", "IQ", "base", 33.78, 42.44),
    ("معسكر زمزم", "SD", "camp", 13.48, 25.28),
    ("مدينة أم درمان", "SD", "city", 15.64, 32.48),
    ("ولاية الجزيرة", "SD", "governorate", 14.4, 33.4),
    ("حي عين زارة", "LY", "neighbourhood", 32.8, 13.27),
    ("بلدة الخيام", "LB", "town", 33.33, 35.61),
    ("قضاء صور", "LB", "district", 33.27, 35.25),
]


@pytest.mark.parametrize(("name", "country", "kind", "lat", "lon"), KNOWN)
@pytest.mark.parametrize("before", ["وقعت اشتباكات في {}.", "سقطت قذيفة على {} فجراً.", "قصف طال {} أمس"])
def test_a_place_of_every_kind(
    name: str, country: str, kind: str, lat: float, lon: float, before: str
) -> None:
    found = only(before.format(name), country)
    assert (found.country, found.kind, found.relation) == (country, kind, "in")
    assert found.id is not None
    assert found.lat is not None
    assert found.lon is not None
    assert found.radius_km is not None
    assert distance(found.lat, found.lon, lat, lon) <= max(12.0, found.radius_km)


@pytest.mark.parametrize(("name", "country", "kind", "lat", "lon"), KNOWN)
def test_what_contains_a_place_leads_up_to_its_country(
    name: str, country: str, kind: str, lat: float, lon: float
) -> None:
    found = only(f"وقعت اشتباكات في {name}.", country)
    assert kind in KINDS
    assert found.admin[-1] == country.lower()
    assert found.id not in found.admin
    assert len(set(found.admin)) == len(found.admin)
    assert [place(id).country for id in found.admin] == [country] * len(found.admin)


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [("مدينة طرابلس", "LY", "LB"), ("مدينة المنصورة", "EG", "SY"), ("بلدة القائم", "IQ", "SY")],
)
def test_namesakes_are_the_countrys_own(name: str, first: str, second: str) -> None:
    one, other = (only(f"وقع انفجار في {name} أمس", country) for country in (first, second))
    assert one.country == first
    assert one.id != other.id or second not in (place(str(one.id)).country, "LB")


@pytest.mark.parametrize(
    "text", ["دق الباب ليلاً", "بعد فتح الباب أمام الجميع", "النظام القائم في البلاد", "عبد الرحمن الحسن"]
)
def test_everyday_words_and_names_of_people_are_no_places(text: str) -> None:
    assert [one for one in readings(text, None) if one is not None] == []


@pytest.mark.parametrize(
    ("text", "direction", "kind"),
    [
        ("في شمال شرق سوريا", "ne", "area"),
        ("في شمال غربي سوريا", "nw", "area"),
        ("في شمال قطاع غزة", "n", "governorate"),
    ],
)
def test_an_area_named_by_its_direction_is_not_shifted_again(text: str, direction: str, kind: str) -> None:
    found = only(f"وقعت اشتباكات {text}.", None)
    assert found.id is not None
    known = place(found.id)
    assert (found.direction, found.kind) == (direction, kind)
    assert (found.lat, found.lon, found.radius_km) == (known.lat, known.lon, known.radius_km)


@pytest.mark.parametrize("name", ["شمال كردفان", "غرب دارفور", "جنوب دارفور", "شرق دارفور"])
def test_a_province_whose_name_begins_with_a_direction(name: str) -> None:
    found = only(f"وقعت اشتباكات في ولاية {name} أمس", "SD")
    assert found.kind == "governorate"
    assert found.id is not None
    assert (found.lat, found.lon) == (place(found.id).lat, place(found.id).lon)


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("في بلدة سراقب بريف إدلب الشرقي", "sy-saraqib", "countryside"),
        ("في حي الوعر بمدينة حمص", "sy-waer", "in"),
    ],
)
def test_what_contains_a_place_is_told_of_it(text: str, inner: str, outer: str) -> None:
    first, second = readings(f"وقعت اشتباكات {text}.")
    assert first is not None
    assert second is not None
    assert (first.id, first.within) == (inner, 1)
    assert (second.relation, second.within) == (outer, None)
    assert (first.radius_km or 0) < (second.radius_km or 0) or second.kind == "city"


@pytest.mark.parametrize(
    ("one", "other"), [("تدمر", "السخنة"), ("سراقب", "معرة النعمان"), ("الرقة", "الطبقة")]
)
def test_between_two_towns_lies_the_middle_with_a_circle_over_both(one: str, other: str) -> None:
    a, b = only(f"في مدينة {one}"), only(f"في مدينة {other}")
    both = only(f"وقع هجوم بين {one} و{other} أمس")
    assert None not in (a.lat, a.lon, b.lat, b.lon, both.lat, both.lon)
    apart = distance(a.lat or 0, a.lon or 0, b.lat or 0, b.lon or 0)
    assert both.relation == "area"
    assert both.radius_km == pytest.approx(max(5.0, apart / 2), abs=0.5)
    for end in (a, b):
        reach = distance(both.lat or 0, both.lon or 0, end.lat or 0, end.lon or 0)
        assert reach == pytest.approx(apart / 2, abs=0.5)
    swapped = only(f"وقع هجوم بين {other} و{one} أمس")
    assert (swapped.lat, swapped.lon) == pytest.approx((both.lat, both.lon), abs=1e-6)


BEARINGS = {
    "شمال": (1, 0), "جنوب": (-1, 0), "شرق": (0, 1), "غرب": (0, -1),
    "شمال شرق": (1, 1), "شمال غرب": (1, -1), "جنوب شرق": (-1, 1), "جنوب غرب": (-1, -1),
}  # fmt: skip


@pytest.mark.parametrize("town", ["تدمر", "السخنة", "سراقب", "منبج", "البوكمال", "نوى"])
@pytest.mark.parametrize("words", BEARINGS)
def test_a_direction_moves_the_point_that_way_and_widens_the_circle(town: str, words: str) -> None:
    here, there = only(f"وقع هجوم في مدينة {town}"), only(f"وقع هجوم {words} مدينة {town}")
    north, east = BEARINGS[words]
    up, right = (there.lat or 0) - (here.lat or 0), (there.lon or 0) - (here.lon or 0)
    assert up * north > 0 if north else up == pytest.approx(0, abs=1e-3)
    assert right * east > 0 if east else right == pytest.approx(0, abs=1e-3)
    assert (there.radius_km or 0) > (here.radius_km or 0)
    assert there.id == here.id


@pytest.mark.parametrize("km", [5, 12, 25, 40, 90])
@pytest.mark.parametrize("written", ["{} كم شرق تدمر", "{} كيلومتراً شرقي تدمر", "{} كيلومتر شرق مدينة تدمر"])
def test_a_distance_is_kept_and_its_doubt_grows_with_it(km: int, written: str) -> None:
    here = only("وقع هجوم في مدينة تدمر")
    there = only(f"وقع هجوم على بعد {written.format(km)} أمس")
    reach = distance(here.lat or 0, here.lon or 0, there.lat or 0, there.lon or 0)
    assert reach == pytest.approx(km, rel=0.03)
    assert there.radius_km == pytest.approx(max(5.0, km / 5))


@pytest.mark.parametrize("km", [0, 900, 5000])
def test_no_report_measures_from_so_far(km: int) -> None:
    here = only("وقع هجوم شرق مدينة تدمر")
    there = only(f"وقع هجوم على بعد {km} كم شرق مدينة تدمر")
    if km:
        assert (there.lat, there.lon) == (here.lat, here.lon)
    else:
        assert distance(there.lat or 0, there.lon or 0, 34.56, 38.28) < 5
