"""Places as sentences tell them: which words belong to a name, the relation, the side, and the unit around it.

Each row is one place in a sentence; what contains it is named only to tell it from its namesakes.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, find_places, resolve_places


def innermost(sentence: str) -> PlaceReading:
    """The only place of the sentence that contains no other."""
    tokens = tokenize(fold(sentence))
    readings = resolve_places(find_places(tokens), tokens)
    outer = {reading.within for reading in readings if reading is not None}
    left = [r for k, r in enumerate(readings) if r is not None and k not in outer]
    assert len(left) == 1, [r.name for r in left]
    return left[0]


# name as written, country, about where (within 60 km), the sentence
WHERE = [
    ("سرمين", "SY", 35.90, 36.73, "قصف مدفعي على بلدة سرمين شرق إدلب"),
    ("كفرنبل", "SY", 35.61, 36.56, "غارات على مدينة كفرنبل في جبل الزاوية"),
    ("خان شيخون", "SY", 35.44, 36.65, "انفجار في مدينة خان شيخون جنوب إدلب"),
    ("طفس", "SY", 32.74, 36.07, "اشتباكات في مدينة طفس غرب درعا"),
    ("نوى", "SY", 32.89, 36.04, "عبوة ناسفة في مدينة نوى بريف درعا الغربي"),
    ("الشولا", "SY", 35.18, 39.85, "كمين قرب الشولا في بادية دير الزور"),
    ("البوكمال", "SY", 34.45, 40.92, "انفجارات في مدينة البوكمال على الحدود العراقية"),
    ("منبج", "SY", 36.53, 37.96, "تفجير في مدينة منبج شرق حلب"),
    ("الباب", "SY", 36.37, 37.52, "سيارة مفخخة في مدينة الباب شرق حلب"),
    ("السخنة", "SY", 34.89, 38.87, "هجوم قرب السخنة في بادية حمص"),
    ("الموصل", "IQ", 36.34, 43.13, "عبوة ناسفة في مدينة الموصل شمال العراق"),
    ("الحويجة", "IQ", 35.33, 43.77, "هجوم في قضاء الحويجة جنوب غرب كركوك"),
    ("الطارمية", "IQ", 33.67, 44.38, "عملية أمنية في الطارمية شمال بغداد"),
    ("سنجار", "IQ", 36.32, 41.87, "قصف تركي على سنجار غرب نينوى"),
    ("الخالدية", "IQ", 33.40, 43.49, "تفجير في قضاء الخالدية شرق الرمادي"),
    ("خانقين", "IQ", 34.35, 45.39, "هجوم في قضاء خانقين بمحافظة ديالى"),
    ("حيس", "YE", 13.93, 43.48, "لغم أرضي في مديرية حيس جنوب الحديدة"),
    ("مأرب", "YE", 15.46, 45.32, "صاروخ باليستي على مدينة مأرب"),
    ("الضالع", "YE", 13.70, 44.73, "معارك في محافظة الضالع جنوب اليمن"),
    ("ميدي", "YE", 16.32, 42.81, "غارات على مديرية ميدي بمحافظة حجة"),
    ("الفاشر", "SD", 13.63, 25.35, "قصف مدفعي على مدينة الفاشر عاصمة شمال دارفور"),
    ("الجنينة", "SD", 13.45, 22.45, "هجوم على مدينة الجنينة غرب دارفور"),
    ("أم درمان", "SD", 15.65, 32.48, "قصف على سوق في أم درمان"),
    ("الأبيض", "SD", 13.18, 30.22, "مسيرات تقصف مدينة الأبيض شمال كردفان"),
    ("ود مدني", "SD", 14.40, 33.52, "اشتباكات في ود مدني بولاية الجزيرة"),
    ("الزاوية", "LY", 32.76, 12.73, "اشتباكات في مدينة الزاوية غربي ليبيا"),
    ("سرت", "LY", 31.21, 16.59, "انفجار لغم في مدينة سرت وسط ليبيا"),
    ("درنة", "LY", 32.76, 22.64, "غارة على مدينة درنة شرق ليبيا"),
    ("سبها", "LY", 27.04, 14.43, "هجوم مسلح في مدينة سبها جنوب ليبيا"),
    ("جنين", "PS", 32.46, 35.30, "اقتحام مدينة جنين شمال الضفة الغربية"),
    ("خان يونس", "PS", 31.34, 34.30, "قصف على خان يونس جنوب قطاع غزة"),
    ("رفح", "PS", 31.29, 34.25, "غارة على مدينة رفح جنوب قطاع غزة"),
    ("حوارة", "PS", 32.15, 35.25, "اعتداء للمستوطنين في بلدة حوارة جنوب نابلس"),
    ("بنت جبيل", "LB", 33.12, 35.43, "غارة على بلدة بنت جبيل جنوب لبنان"),
    ("عيترون", "LB", 33.11, 35.47, "قصف على بلدة عيترون في قضاء بنت جبيل"),
    ("عرسال", "LB", 34.18, 36.42, "اشتباك في بلدة عرسال شرق لبنان"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "country", "lat", "lon", "sentence"), WHERE)
def test_a_town_is_found_where_it_lies(
    name: str, country: str, lat: float, lon: float, sentence: str
) -> None:
    found = innermost(sentence)
    assert found.country == country
    assert found.lat == pytest.approx(lat, abs=0.5)
    assert found.lon == pytest.approx(lon, abs=0.6)
    assert fold(name).text in fold(found.name).text


RELATIONS = [
    ("in", None, "في {}"),
    ("in", None, "وسط مدينة {}"),
    ("in", None, "بمدينة {}"),
    ("near", None, "قرب {}"),
    ("near", None, "بالقرب من مدينة {}"),
    ("near", None, "بجوار مدينة {}"),
    ("outskirts", None, "على أطراف مدينة {}"),
    ("outskirts", None, "على مشارف {}"),
    ("outskirts", None, "عند تخوم مدينة {}"),
    ("countryside", None, "في ريف {}"),
    ("countryside", "w", "في ريف {} الغربي"),
    ("countryside", "s", "بريف {} الجنوبي"),
    ("countryside", "e", "في الريف الشرقي لمدينة {}"),
    ("countryside", "n", "في ريف {} الشمالي"),
    ("countryside", "ne", "في ريف {} الشمالي الشرقي"),
    ("countryside", "sw", "بريف {} الجنوبي الغربي"),
    ("in", "e", "شرق مدينة {}"),
    ("in", "w", "غربي مدينة {}"),
    ("in", "n", "شمال {}"),
    ("in", "s", "جنوبي {}"),
    ("in", "nw", "شمال غرب مدينة {}"),
    ("in", "se", "جنوب شرقي مدينة {}"),
    ("axis", None, "على محور {}"),
    ("near", None, "في محيط مدينة {}"),
]


@pytest.mark.parametrize("town", ["تدمر", "درعا", "الرقة", "إدلب", "حماة"])
@pytest.mark.parametrize(("relation", "direction", "words"), RELATIONS)
def test_how_a_place_stands_to_the_happening(
    relation: str, direction: str | None, words: str, town: str
) -> None:
    found = innermost(f"وقع انفجار {words.format(town)} أمس")
    assert (found.relation, found.direction) == (relation, direction)
    assert found.country == "SY"


@pytest.mark.parametrize(
    ("noun", "name"),
    [
        ("بلدة", "سرمين"), ("قرية", "البارة"), ("مدينة", "أريحا"), ("ناحية", "سنجار"),
        ("حي", "الشجاعية"), ("محافظة", "درعا"), ("قضاء", "الحويجة"), ("مديرية", "حيس"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("before", ["في ", "ب", "على ", "من ", "إلى ", "قرب "])
def test_a_noun_of_kind_belongs_to_the_mention_and_not_to_the_name(before: str, noun: str, name: str) -> None:
    sentence = f"وصلت سيارات الإسعاف {before}{noun} {name} أمس"
    tokens = tokenize(fold(sentence))
    (mention,) = find_places(tokens)
    assert sentence[tokens[mention.name_first].start : tokens[mention.name_last].end] == name
    assert noun in sentence[tokens[mention.first].start : tokens[mention.last].end]


NO_PLACE = [
    "قتل الباب الذي كان مفتوحاً", "أغلق الباب بعد الهجوم", "عاد إلى الوراء", "كان الوضع هادئاً أمس",
    "شارك العشرات في التشييع", "أصيب في رأسه وصدره", "على رأس القوة", "عين الحكومة وزيراً جديداً",
    "وقف عند الحاجز", "في ظل القصف", "من جهة أخرى", "بحسب المصدر نفسه", "في الوقت نفسه", "في هذا السياق",
    "رفع العلم فوق المبنى", "قال نوري لأصدقائه", "عاد سالم إلى بيته",
]  # fmt: skip


@pytest.mark.parametrize("sentence", NO_PLACE)
def test_everyday_words_are_no_places(sentence: str) -> None:
    tokens = tokenize(fold(sentence))
    assert [r.name for r in resolve_places(find_places(tokens), tokens) if r is not None] == []
