"""Known places far from what the sentence says they lie in: namesakes, and the towns of the deserts."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, find_places, resolve_places


def read(sentence: str) -> dict[str, PlaceReading]:
    tokens = tokenize(fold(sentence))
    return {r.name: r for r in resolve_places(find_places(tokens), tokens) if r is not None}


@pytest.mark.parametrize(
    ("sentence", "name", "lat", "lon"),
    [
        ("غارات على قرية القنيطرة بريف إدلب الغربي", "القنيطرة", 35.85, 36.35),
        ("هاجموا حاجزاً في قرية الباب في ريف السويداء", "الباب", 32.77, 36.85),
        ("سقطت قذيفة على قرية الرقة في ريف درعا", "الرقة", 32.7, 36.1),
    ],
)
def test_a_village_named_like_a_town_far_away_is_not_that_town(
    sentence: str, name: str, lat: float, lon: float
) -> None:
    place = read(sentence)[fold_word(name)]
    assert place.lat == pytest.approx(lat, abs=0.3)
    assert place.lon == pytest.approx(lon, abs=0.4)


@pytest.mark.parametrize(
    ("sentence", "name", "lat"),
    [
        ("هجوم على بوابة في بلدة الفقهاء جنوب مدينة سرت في ليبيا", "الفقهاء", 27.84),
        ("اشتباكات في بلدة مرزق جنوب مدينة سبها في ليبيا", "مرزق", 25.92),
        ("قصف على قرية الباب في مدينة حلب في سوريا", "الباب", 36.4),
    ],
)
def test_in_the_deserts_a_town_lies_far_on_the_side_that_is_told(
    sentence: str, name: str, lat: float
) -> None:
    assert read(sentence)[fold_word(name)].lat == pytest.approx(lat, abs=0.1)


SPELLINGS = [
    ("هجوم على معسكر في بلدة يلماني بمنطقة كايس غربي مالي", "ML", 15.1, -10.6),
    ("هجوم على بلدة ساندري في مالي", "ML", 14.7, -10.3),
    ("هجوم على قرية فامبيتا في منطقة تيلابيري في النيجر", "NE", 14.2, 0.8),
    ("كمين قرب بلدة ماكالوندي في النيجر", "NE", 12.8, 1.7),
    ("هجوم على مدينة كانتشاري شرقي بوركينا فاسو", "BF", 12.5, 1.5),
    ("هجوم على بلدة تيتاو شمال بوركينا فاسو", "BF", 13.8, -2.1),
    ("هجوم على ثكنة في بلدة كاريتو بولاية بورنو في نيجيريا", "NG", 12.9, 12.4),
    ("هجوم في منطقة كويسانجا بإقليم كابو ديلجادو في موزمبيق", "MZ", -12.4, 40.4),
    ("هجوم على قرية مانغوريجيبا شرق الكونغو الديمقراطية", "CD", 0.35, 28.75),
    ("اشتباكات في وادي بعالاد بجبال علمسكاد في الصومال", "SO", 11.0, 49.9),
    ("انفجار قرب بلدة شلمبود جنوب الصومال", "SO", 1.7, 44.7),
    ("لغم في قرية الجروبة بمديرية بيت الفقيه في اليمن", "YE", 14.4, 43.2),
    ("اشتباكات في كوبري الحلفاية شمال الخرطوم في السودان", "SD", 15.7, 32.55),
    ("سيطرة على قرية أرناز بريف حلب الغربي في سوريا", "SY", 36.2, 36.92),
]


@pytest.mark.parametrize(("sentence", "country", "lat", "lon"), SPELLINGS)
def test_places_as_the_press_spells_them(sentence: str, country: str, lat: float, lon: float) -> None:
    inner = next(iter(read(sentence).values()))
    assert inner.country == country
    assert inner.id is not None
    assert inner.lat == pytest.approx(lat, abs=0.3)
    assert inner.lon == pytest.approx(lon, abs=0.3)


@pytest.mark.parametrize("where", ["جنوب سوريا", "بجنوب سوريا", "في جنوب سوريا"])
def test_the_side_of_a_land_holds_its_own_towns_and_not_its_neighbours(where: str) -> None:
    place = read(f"قتل شخصان في غارة إسرائيلية على بلدة بيت جن {where}")["بيت جن"]
    assert place.country == "SY"
    assert place.lat == pytest.approx(33.3, abs=0.1)
