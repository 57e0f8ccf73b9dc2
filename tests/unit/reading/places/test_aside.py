"""Places of a clause that belong to something else told in it do not give a deed its place."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(text: str) -> dict[str, list[str]]:
    """The names of the places by the action of the happening."""
    claims = read(document("s", f"أخبار المنطقة\n\n{text}\n", published="2024-06-05")).claims
    return {c.action: [p.name for p in c.where or ()] for c in claims if c.kind == "incident"}


MEANWHILE = [
    ("shelling", "قصفت المدفعية بلدة سرمين، فيما نفت مصادر وصول تعزيزات إلى مدينة حماة.", ["سرمين"]),
    ("shelling", "قصفت المدفعية بلدة كفرنبل، بينما ساد الهدوء في مدينة إدلب.", ["كفرنبل"]),
    ("shelling", "في الوقت الذي زار فيه الوفد مدينة تعز، قصفت المدفعية مدينة المخا.", ["المخا"]),
    ("airstrike", "شنت الطائرات غارة على مدينة سرت، في حين هبطت طائرة مساعدات في مصراتة.", ["سرت"]),
]


@pytest.mark.parametrize(("action", "text", "wanted"), MEANWHILE)
def test_what_went_on_meanwhile_was_elsewhere(action: str, text: str, wanted: list[str]) -> None:
    assert places(text)[action] == wanted


CHARGED = [
    ("اعتقلت الشرطة العراقية أمس ثلاثة من المتورطين بتفجير مدينة الخالص.", "الخالص"),
    ("أوقفت السلطات التونسية شقيق منفذ هجوم مدينة سوسة.", "سوسة"),
    ("ألقت القوات القبض على المتهمين بتفجير بلدة سرمين.", "سرمين"),
]


@pytest.mark.parametrize(("text", "place"), CHARGED)
def test_who_is_arrested_for_a_deed_was_not_arrested_where_he_did_it(text: str, place: str) -> None:
    assert place not in places(text)["arrest"]


def test_who_is_arrested_somewhere_for_a_deed_was_arrested_there() -> None:
    text = "ألقت القوات القبض في مدينة الرقة على المتهمين بتفجير بلدة سرمين."
    assert places(text)["arrest"] == ["الرقة"]


CROWDS = [
    ("تظاهر العشرات من أهالي مدينة سرمين ضد الفصيل.", ["سرمين"]),
    ("تظاهر مئات من سكان مدينة الناصرية احتجاجا على انقطاع الكهرباء.", ["الناصرية"]),
]


@pytest.mark.parametrize(("text", "wanted"), CROWDS)
def test_a_crowd_takes_to_the_streets_where_it_lives(text: str, wanted: list[str]) -> None:
    assert places(text)["protest"] == wanted


WHICH_OF_IT = [
    ("قصفت المدفعية بلدات في ريف إدلب (سرمين، كفرنبل، سراقب).", {"سرمين", "كفرنبل", "سراقب"}),
    ("اقتحمت القوات مدنا شمال الضفة الغربية، من بينها جنين وطوباس.", {"جنين", "طوباس"}),
]


@pytest.mark.parametrize(("text", "wanted"), WHICH_OF_IT)
def test_a_list_behind_an_area_says_where_in_it(text: str, wanted: set[str]) -> None:
    assert {name for names in places(text).values() for name in names} == wanted


def test_a_name_in_brackets_is_the_same_place_again() -> None:
    text = "قصفت طائرة مسيرة سيارة جنوب مدينة عين العرب (كوباني)."
    assert [name for names in places(text).values() for name in names] == ["عين العرب"]


CALLED_SO = [
    ("سيطر المسلحون على قضاء سنجار. وقُتل خمسة مدنيين في اشتباكات داخل القضاء.", "قضاء سنجار"),
    ("دخلت القوات معسكر لبوزة. ثم قُتل جنديان بقصف على المعسكر.", "معسكر لبوزة"),
]


@pytest.mark.parametrize(("text", "wanted"), CALLED_SO)
def test_the_noun_means_the_place_called_so(text: str, wanted: str) -> None:
    assert list(places(text).values())[-1] == [wanted]


CARRIED = [
    "قُتل ثلاثة مدنيين بانفجار عبوة في قضاء الخالص ونقلت الجثث إلى دائرة الطب العدلي في بعقوبة.",
    "قُتل ثلاثة مدنيين بانفجار عبوة في قضاء الخالص ونقلت الجثث للطب العدلي ببعقوبة.",
]


@pytest.mark.parametrize("text", CARRIED)
def test_where_the_dead_are_carried_is_not_where_they_fell(text: str) -> None:
    assert [name for names in places(text).values() for name in names] == ["الخالص"]


CAPITALS = [
    ("فجر انتحاري نفسه في عاصمة تشاد أمس وقتل ثلاثة مدنيين.", "عاصمة تشاد"),
    ("قُتل ثلاثة جنود بتفجير في عاصمة الصومال أمس.", "عاصمة الصومال"),
]


@pytest.mark.parametrize(("text", "wanted"), CAPITALS)
def test_a_capital_called_after_its_country(text: str, wanted: str) -> None:
    assert [name for names in places(text).values() for name in names] == [wanted]


SEATS = [
    ("قصف على درعا يقتل مدنيين", "قُتل مدنيان بقصف مدفعي على بلدة الطيبة بريف درعا أمس.", "الطيبة"),
    ("قصف على إدلب يقتل مدنيين", "قُتل مدنيان بقصف مدفعي على مدينة سراقب أمس.", "سراقب"),
]


@pytest.mark.parametrize(("title", "text", "wanted"), SEATS)
def test_a_title_that_names_the_province_gives_way(title: str, text: str, wanted: str) -> None:
    claims = read(document("s", f"{title}\n\n{text}\n", published="2024-06-05")).claims
    assert [[p.name for p in c.where or ()] for c in claims if c.kind == "incident"] == [[wanted]]


BORDERS = [
    "اندلعت اشتباكات في مدينة سيلوبي قرب الحدود مع العراق وسوريا.",
    "هاجم مسلحون مدينة القائم قرب الحدود مع سوريا والأردن.",
]


@pytest.mark.parametrize("text", BORDERS)
def test_no_neighbour_beyond_the_border_is_where_it_happened(text: str) -> None:
    found = [name for names in places(text).values() for name in names]
    assert not {"سوريا", "العراق", "الأردن"} & set(found)


IBB = [
    ("شنت الطائرات غارات على مواقع في مأرب وإب.", ["مأرب", "إب"]),
    ("شنت الطائرات غارات على مواقع في ذمار وإب وتعز.", ["ذمار", "إب", "تعز"]),
]


@pytest.mark.parametrize(("text", "wanted"), IBB)
def test_ibb_joined_to_another_place(text: str, wanted: list[str]) -> None:
    assert places(text)["airstrike"] == wanted


NO_PLACES = [
    "أطلقت القوات سرباً من الطائرات المسيرة.",
    "قُتل أب وابنه بقصف مدفعي.",
    "دمر المسلحون جسرين بعبوات ناسفة.",
]


@pytest.mark.parametrize("text", NO_PLACES)
def test_words_that_are_no_places(text: str) -> None:
    assert [name for names in places(text).values() for name in names] == []


@pytest.mark.parametrize("speaker", ["مدير مشفى الباب الوطني", "طبيب في مستشفى مدينة الباب"])
def test_a_hospital_that_speaks_is_not_where_it_happened(speaker: str) -> None:
    report = (
        "مقتل سبعة مدنيين بهجوم في ريف منبج\n\nقُتل سبعة مدنيين أمس في هجوم لمسلحين على قرية قرب مدينة منبج.\n\n"
        f"وقال {speaker} إن المشفى استقبل جثامين القتلى السبعة، إضافة إلى أربعة مصابين في الهجوم.\n"
    )
    found = read(document("a", report, published="2024-03-05")).claims
    places = {place.name for claim in found if claim.kind == "incident" for place in claim.where or ()}
    assert places
    assert not any("الباب" in name for name in places)
