"""Which place is meant: by spelling, the words around it, the unit named, and the other places of the report."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_candidates import country_of
from marsad.registry.place_shapes import distance
from marsad.registry.places import PlaceReading, find_places, place, resolve_places


def read(text: str, country: str | None = None, region: str | None = None) -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    readings = resolve_places(find_places(tokens), tokens, country, region)
    return [r for r in readings if r is not None]


def near(reading: PlaceReading, lat: float, lon: float, km: float) -> bool:
    assert reading.lat is not None
    assert reading.lon is not None
    return distance(reading.lat, reading.lon, lat, lon) <= km


@pytest.mark.parametrize(
    "written", ["ديرالزور", "بدير الزور", "لدير الزور", "ودير الزور", "#دير_الزور", "دير الزّور"]
)
def test_one_city_in_many_spellings(written: str) -> None:
    (reading,) = read(f"انفجار {written}")
    assert near(reading, 35.34, 40.14, 15)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("بلدة الباغوز", "بلدة باغوز"),
        ("مدينة البوكمال", "مدينة أبو كمال"),
        ("بلدة كفرنبل", "بلدة كفر نبل"),
        ("مدينة السويداء", "مدينة السويدا"),
        ("في إدلب", "لإدلب"),
        ("مطار التيفور", "مطار تي فور"),
    ],
)
def test_spellings_of_one_place(one: str, other: str) -> None:
    assert read(one, "SY")[0].id == read(other, "SY")[0].id


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("هجوم في بلدة الصالحية بريف البوكمال", 34.77, 40.64),
        ("انفجار في حي الصالحية بدمشق", 33.52, 36.29),
        ("مظاهرة في حي الصالحية بمدينة الحسكة", 36.52, 40.74),
        ("اغتيال في بلدة صيدا بريف درعا الشرقي", 32.63, 36.22),
        ("غارة على مدينة صيدا جنوب لبنان", 33.56, 35.37),
        ("اشتباكات في طرابلس وتاجوراء ومصراتة", 32.89, 13.19),
        ("قتيل في طرابلس وعكار شمال لبنان", 34.44, 35.85),
        ("اشتباكات في البيضاء ورداع وقيفة", 13.98, 45.57),
        ("وقفة في البيضاء وشحات ودرنة", 32.76, 21.75),
        ("انفجار في مدينة الباب شرقي حلب", 36.37, 37.52),
        ("انفجار في باب شرقي بدمشق", 33.51, 36.32),
        ("كمين قرب السخنة بريف حمص الشرقي", 34.88, 38.87),
        ("قصف بلدة رأس العين بريف الحسكة", 36.85, 40.07),
        ("قصف بلدة رأس العين بقضاء صور", 33.23, 35.22),
    ],
)
def test_places_of_one_name(text: str, lat: float, lon: float) -> None:
    assert near(read(text)[0], lat, lon, 15), read(text)[0]


def test_the_region_of_the_outlet_decides_where_nothing_else_does() -> None:
    text = "انفجار في بلدة الطيبة"
    assert near(read(text, "SY", "sy-daraa")[0], 32.56, 36.25, 15)
    assert near(read(text, "SY", "sy-rif-dimashq")[0], 33.3, 36.2, 40)


def test_other_places_of_the_report_decide() -> None:
    (_, _, meant) = read("قصف على كفرنبل وحاس، ثم استهدف الطيران قرية الحسينية", "SY")
    assert meant.admin[-1] == "sy"
    assert "sy-idlib" in meant.admin


@pytest.mark.parametrize(
    "text", ["من السلام إلى الحرب", "قتل محمد صالح", "طريق الحرية", "العديد من القتلى", "مصدر في الجيش"]
)
def test_everyday_words_are_no_places(text: str) -> None:
    assert [r for r in read(text, "SY") if r.id is not None] == []


@pytest.mark.parametrize(
    "text", ["حي السلام في الموصل", "بلدة الثورة بريف الرقة", "معبر القائم", "في مدينة الباب"]
)
def test_their_nouns_make_them_places(text: str) -> None:
    assert read(text)


def test_a_list_stands_under_one_noun_and_in_one_unit() -> None:
    readings = read("طال القصف قرى وبلدات حيش، وكفرسجنة، وحاس والفلانية في ريف إدلب الجنوبي", "SY")
    assert [r.within for r in readings] == [4, 4, 4, 4, None]
    assert [r.id is None for r in readings] == [False, False, False, True, False]


def test_both_countrysides_of_one_noun() -> None:
    idlib, hama = read("في ريفي إدلب الجنوبي وحماة الشمالي", "SY")
    assert (idlib.direction, hama.direction) == ("s", "n")
    assert near(hama, 35.38, 36.7, 20)


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("على الطريق الواصل بين بلدتي “ناحتة” و“المليحة” شرقي درعا", 32.77, 36.35),
        ("حاجز على طريق تدمر – السخنة", 34.72, 38.58),
        ("كمين بين منطقتي الصالحية وحقل الورد", 34.74, 40.67),
        ("انفجار 36 كم جنوب مدينة إدلب", 35.61, 36.63),
        ("كمين في بادية قرية المسرب", 35.45, 39.9),
        ("قصف بالريف الغربي لمحافظة درعا", 32.75, 35.98),
        ("اشتباكات في المحور الشمالي لمدينة الفاشر", 13.8, 25.35),
    ],
)
def test_points_that_words_describe(text: str, lat: float, lon: float) -> None:
    assert near(read(text)[0], lat, lon, 12), read(text)[0]


def test_an_area_holds_the_point_told_behind_it() -> None:
    desert, town = read("كمين في البادية السورية جنوب شرق مدينة تدمر")
    assert (desert.within, town.within) == (None, 0)


def test_a_small_place_outside_its_unit_is_another_one_that_nobody_knows() -> None:
    quarter, city = read("قصف حي الروضة شرقي مدينة تعز", "YE")
    assert near(quarter, 13.58, 44.1, 25)
    assert quarter.within == 1
    assert city.id is not None


def test_something_at_a_known_place() -> None:
    (school,) = read("قصف مدرسة سراقب", "SY")
    assert (school.kind, school.id) == ("site", place("sy-saraqib").id)


@pytest.mark.parametrize("text", ["وكالة – حلب\nقال مصدر", "حلب: قال مصدر", "موقعنا - حلب (خاص)"])
def test_datelines(text: str) -> None:
    assert [m.dateline for m in find_places(tokenize(fold(text)))] == [True]


def test_an_adjective_that_is_a_noun_of_kind_elsewhere() -> None:
    assert [r.kind for r in read("قالت مصادر محلية سورية")] == ["country"]
    assert read("اشتباكات في محلية كرري", "SD")[0].id == "sd-karari"


def test_a_foreign_city_counts_where_something_is_there() -> None:
    assert [r.name for r in read("أعلنت موسكو أن قصفاً أصاب إدلب، وعقد اجتماع في موسكو")] == ["ادلب", "موسكو"]


def test_verbs_and_adjectives_after_a_noun_are_no_names() -> None:
    assert read("تعرضت قرية صغيرة للقصف ومناطق واسعة من البلاد وبلدة كردية", "SY") == []


@pytest.mark.parametrize(
    ("text", "country", "id"),
    [
        ("قتلى في محافظة شمال سيناء", "EG", "eg-l27"),
        ("معارك في ولاية شمال كردفان", "SD", "sd-north-kordofan"),
        ("انفجار في محافظة الشمال", "LB", "lb-north"),
        ("هجوم شرقي صلاح الدين", "IQ", "iq-salah-al-din"),
        ("قصف على مدينة ود مدني", None, "sd-g364103"),
    ],
)
def test_names_that_hold_other_names(text: str, country: str | None, id: str) -> None:
    assert [r.id for r in read(text, country)] == [id]


def test_the_town_that_a_district_is_named_for_comes_before_its_namesakes() -> None:
    assert [r.id for r in read("قصف على رأس العين")] == ["sy-ras-al-ayn"]


@pytest.mark.parametrize(
    ("text", "country", "names"),
    [
        ("معارك في جبهة الضباب غرب تعز", "YE", ["الضباب", "غرب تعز"]),
        ("لم ير الضباب أحد", "YE", []),
        ("قال البشير إن الحرب انتهت", "IQ", []),
        ("سقطت قذيفة على قرية البشير", "IQ", ["البشير"]),
        ("انفجار في ناحية أبي صيدا شمال شرق ديالى", "IQ", ["ابي صيدا", "شمال شرق ديالي"]),
    ],
)
def test_everyday_words_are_places_only_where_the_words_around_say_so(
    text: str, country: str, names: list[str]
) -> None:
    assert [r.name for r in read(text, country)] == names


@pytest.mark.parametrize(
    ("text", "country", "ids"),
    [
        ("معارك في قريتي كفريا والفوعة ثم قصف القريتين", "SY", ["sy-kafarya", "sy-foah"]),
        ("قصف على القريتين شرق حمص", "SY", ["sy-al-qaryatayn", "sy-homs-city"]),
        ("غارة على جسرين استراتيجيين", "SY", []),
        ("غارة على جسرين وكفربطنا", "SY", ["sy-jisrein", "sy-kafr-batna"]),
    ],
)
def test_a_dual_is_no_town(text: str, country: str, ids: list[str]) -> None:
    assert [r.id for r in read(text, country) if r.id] == ids


@pytest.mark.parametrize(
    ("text", "country", "id"),
    [
        ("عملية شرقي الجزائر", "DZ", "dz"),
        ("هجوم في مدينة تونس", "TN", "tn-g2464470"),
        ("قصف وسط القطاع", "PS", "ps-deir-al-balah"),
        ("نمو القطاع الصحي", "SD", None),
        ("سيطروا على مناطق المدينة", "YE", None),
        ("هجوم على محلية دارالسلام بشمال دارفور", "SD", "sd-dar-al-salam-darfur"),
    ],
)
def test_names_that_are_common_words_or_countries(text: str, country: str, id: str | None) -> None:
    found = read(text, country)
    assert (found[0].id if found else None) == id


def test_a_name_may_begin_with_a_noun_of_kind() -> None:
    assert read("معارك في قريتي تل كركدان والسحنوت بريف إدلب", "SY")[0].name == "تل كركدان"


@pytest.mark.parametrize(
    ("text", "country", "names"),
    [
        ("هجوم على قرى “أبعكر”، “تنور”، “الجبيحات” بولاية الجزيرة", "SD", ["ابعكر", "تنور", "الجبيحات"]),
        (
            "هجوم على قرى الرشايدة، الكبيحات والزريقات بولاية الجزيرة",
            "SD",
            ["الرشايده", "الكبيحات", "الزريقات"],
        ),
        ("اقتحام مخيم /الأمعري/ في رام الله", "PS", ["الامعري"]),
        ("داهموا قرية قبر عويس في مدينة الشيخ زويد", "EG", ["قبر عويس"]),
        ("عبوة بمنطقة بني زيدان شمالي بغداد", "IQ", ["بني زيدان"]),
    ],
)
def test_names_in_lists_and_marks(text: str, country: str, names: list[str]) -> None:
    assert [r.name for r in read(text, country)][: len(names)] == names


@pytest.mark.parametrize(
    ("text", "country", "id"),
    [
        ("تعزيزات في محور صلاح الدين", "LY", "ly-salah-al-din-tripoli"),
        ("تعزيزات في محور صلاح الدين", "PS", "ps-philadelphi-corridor"),
        ("مدينة بارا شمال شرق مدينة الأبيض", "SD", "sd-bara"),
        ("قتلى في مديرية حيس", None, "ye-g74906"),
        ("قتلى جنوب محلية الحصاحيصا", None, "sd-l38-13711210"),
    ],
)
def test_the_words_before_and_behind_choose(text: str, country: str | None, id: str) -> None:
    assert read(text, country)[0].id == id


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("انفجار في الإسكندرية استهدف موكب مدير الأمن، وقالت وزارة الداخلية في القاهرة إن شرطيين قتلا", "EG"),
        ("قتل 12 شخصا في تفجير انتحاري في كابول تبناه التنظيم", "AF"),
        ("قتل ثمانية جنود في هجوم على نقاط تفتيش في ولاية هلمند قرب لشكركاه", "AF"),
        ("انفجرت سيارة مفخخة قرب قاعدة في غاو شمالي مالي", "ML"),
        ("هجوم على فندق في مقديشو على طريق المطار", "SO"),
        ("قتل جندي بانفجار عبوة في ليجة بولاية ديار بكر", "TR"),
        ("أعلنت موسكو أن غارات أصابت ريف إدلب، وقالت موسكو إنها استهدفت مواقع قرب سراقب", "SY"),
        ("قالت طهران إن مستشارا لها قتل في ريف حلب", "SY"),
        ("اندلعت مواجهات في بن قردان قرب رأس جدير", "TN"),
    ],
)
def test_where_the_places_of_a_report_lie(text: str, country: str) -> None:
    tokens = tokenize(fold(text))
    assert country_of(find_places(tokens)) == country


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("انفجار في الإسكندرية قتل شرطيين مصريين، وقال محافظ الإسكندرية إن الحصيلة أولية", 31.2, 29.92),
        ("تفجير انتحاري في كابول، ودوى الانفجار في وسط كابول", 34.53, 69.17),
        ("هجوم على قاعدة في غاو شمالي مالي", 16.27, -0.04),
        ("هجوم لمسلحين في بيدوا جنوبي الصومال", 3.11, 43.65),
        ("قتل جنود في شرناق جنوب شرقي تركيا", 37.52, 42.46),
        ("كمين للجيش في القصرين قرب جبل الشعانبي في تونس", 35.17, 8.83),
    ],
)
def test_a_town_of_the_wider_wars_and_not_its_namesake(text: str, lat: float, lon: float) -> None:
    assert near(read(text)[0], lat, lon, 20)


def test_quarter_named_like_a_far_country_needs_its_noun() -> None:
    assert [r.id for r in read("زار الوزير البرازيل وفرنسا")] == ["br", "fr"]
    assert next(r.id for r in read("نزوح من حي البرازيل في رفح")) == "ps-brazil-rafah"
    assert country_of(find_places(tokenize(fold("زار الوزير البرازيل")))) == "BR"


def test_big_town_may_share_the_name_of_a_country() -> None:
    (reading,) = read("وصل الوفد إلى عمان", country="JO")
    assert near(reading, 31.95, 35.93, 15)


def test_hospital_named_by_a_word_like_a_city_abroad_is_not_there() -> None:
    hospital, town = read("أضرار في مستشفى الروم في بيروت")
    assert hospital.id is None
    assert near(town, 33.89, 35.5, 15)
    assert hospital.lat is None or near(hospital, 33.89, 35.5, 15)


@pytest.mark.parametrize(
    "text",
    [
        "وضع ورقة على الطاولة",
        "أرسلت فرقة إنقاذ",
        "كسرت الزجاج",
        "نتائج لقاح جديد",
        "وصلوا باكرا",
        "عملية سرقة",
        "قوة قاهرة",
    ],
)
def test_everyday_words_are_not_cut_into_a_letter_and_a_place(text: str) -> None:
    assert [r.id for r in read(f"{text} في مدينة حمص", country="SY")] == ["sy-homs-city"]


def test_letters_before_names_are_still_cut() -> None:
    listed = read("وصل إلى حلب والرقة وكفريا والفوعة، ثم توجه للعراق", country="SY")
    assert [r.id for r in listed] == ["sy-aleppo-city", "sy-ar-raqqah", "sy-kafarya", "sy-foah", "iq"]


def test_town_whose_name_is_a_word_needs_a_preposition() -> None:
    assert read("لعبت الدولة دورا هاما", country="PS") == []
    assert [r.id for r in read("اعتقال شابين في دورا والخليل", country="PS")] == ["ps-g284011", "ps-g285066"]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("قصف سوق شعبي في مدينة سنار", ["سنار"]),
        ("قصف السوق الشعبي في أم درمان", ["السوق الشعبي", "ام درمان"]),
        ("غارة على مستشفى كمال عدوان", ["مستشفي كمال عدوان"]),
    ],
)
def test_any_market_is_not_the_one_of_that_name(text: str, named: list[str]) -> None:
    assert [r.name for r in read(text)] == named


def test_an_ambush_is_not_like_a_city() -> None:
    assert [r.name for r in read("نصب مقاتلون كميناً قرب داقوق")] == ["داقوق"]


@pytest.mark.parametrize(
    ("text", "lat"),
    [
        ("سيطر عناصر التنظيم على دوما والشبكي والشريحي", 32.85),  # in Sweida, by those listed with it
        ("هاجم المسلحون قرى الشبكي والشريحي وتيما ودوما", 32.85),
        ("قصفت قوات النظام بلدات دوما وحرستا وعربين", 33.57),
        ("قصف الطيران مدينة دوما", 33.57),
    ],
)
def test_a_place_lies_beside_those_listed_with_it(text: str, lat: float) -> None:
    (reading,) = [r for r in read(text, "SY") if "دوما" in r.name]
    assert reading.lat == pytest.approx(lat, abs=0.03)


@pytest.mark.parametrize(
    ("text", "km", "radius"),
    [
        ("قصف الطيران قرية الخنيفسة شرقي حلب", 28, 30),
        ("قصف الطيران قرية الخنيفسة غربي درعا", 6, 10),  # a town, whose edge is near
        ("قصف الطيران حي الخنيفسة شرقي حلب", 8, 25),
    ],
)
def test_a_village_nobody_knows_lies_beyond_the_edge_of_a_city(text: str, km: float, radius: float) -> None:
    reading = read(text, "SY")[0]
    city = place("sy-aleppo-city") if "حلب" in text else place("sy-daraa-city")
    assert reading.radius_km == radius
    assert near(reading, city.lat, city.lon, km + 1)
    assert not near(reading, city.lat, city.lon, km - 2)
