"""One name is one place within one report, and the place that its phrases leave room for."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, find_places, resolve_places

LATER = "ومضت ساعات طويلة قبل أن يصدر عن أي جهة رسمية ما يوضح للناس حقيقة ما جرى هناك في ذلك اليوم. "


def read(text: str) -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    return [r for r in resolve_places(find_places(tokens), tokens) if r is not None]


def named(text: str, name: str) -> list[PlaceReading]:
    return [r for r in read(text) if fold_word(name) in r.name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("هجوم على بلدة الباب. وتقع بلدة الباب في ريف السويداء", "الباب"),
        ("قصف قرية القنيطرة بريف إدلب الغربي، ونزح أهالي قرية القنيطرة أمس", "القنيطرة"),
        ("سقطت قذيفة على قرية الرقة في ريف درعا. وقال سكان قرية الرقة إنها دمرت بيتاً", "الرقة"),
    ],
)
def test_a_name_that_one_phrase_places_is_there_in_the_others_too(text: str, name: str) -> None:
    first, second = named(text, name)
    assert (first.lat, first.lon) == (second.lat, second.lon)


def test_a_name_that_two_phrases_place_apart_stays_two_places() -> None:
    text = "قصف قرية الطيبة بريف درعا. واشتباكات في قرية الطيبة بريف تدمر. وعاد الهدوء إلى قرية الطيبة"
    first, second, _ = named(text, "الطيبة")
    assert first.lat is not None
    assert second.lat is not None
    assert abs(first.lat - second.lat) > 1


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [
        ("قصفت مسيرة سيارة قرب قرية تل شعير غربي بلدة عين العرب في سوريا", "تل شعير", 36.89, 38.35),
        ("لغم في قرية الدوير جنوبي بلدة سلقين في سوريا", "الدوير", 36.1, 36.45),
        ("اشتباك عند قرية خويبيرة شرقي بلدة الشدادي في سوريا", "خويبيرة", 36.05, 40.75),
    ],
)
def test_a_village_beside_a_town_is_no_village_of_its_name_a_day_away(
    text: str, name: str, lat: float, lon: float
) -> None:
    (place,) = named(text, name)
    assert (place.lat, place.lon) == (pytest.approx(lat, abs=0.3), pytest.approx(lon, abs=0.4))


def test_a_village_far_from_a_city_on_the_side_that_is_told_is_that_village() -> None:
    (place,) = named("هجوم على بلدة السخنة شرقي مدينة حمص في سوريا", "السخنة")
    assert place.id is not None


@pytest.mark.parametrize(
    ("text", "name", "land"),
    [
        (
            "عبرت دبابات إلى سوريا. " + LATER + "وقالت أنقرة بعد قتال شديد إن المقاتلين دخلوا قرية دابق أمس",
            "دابق",
            "TR",
        ),
        (
            "أطلقت صواريخ من لبنان على حيفا. " + LATER + "وأغارت الطائرات بعد ساعات على بلدة كفركلا",
            "كفركلا",
            "IL",
        ),
        (
            "قتل الضابط في سوريا. " + LATER + "وذكرت صحف طهران بعد أيام من الصمت أنه سقط في بلدة العيس",
            "العيس",
            "IR",
        ),
    ],
)
def test_a_village_of_another_land_that_the_report_speaks_of(text: str, name: str, land: str) -> None:
    tokens = tokenize(fold(text))
    places = [r for r in resolve_places(find_places(tokens), tokens, land) if r is not None]
    assert [p.id is not None for p in places if fold_word(name) in p.name] == [True]


def test_a_part_of_a_province_holds_what_is_of_the_province_only() -> None:
    (place,) = named("كمين قرب قرية الطيبة بريف حمص الشرقي في سوريا", "الطيبة")
    assert place.lon == pytest.approx(38.9, abs=0.1)
