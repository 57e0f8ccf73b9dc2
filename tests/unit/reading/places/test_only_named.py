"""Places that a sentence names for something else than where the deed was (codebook §8 "Places")."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(raw: str) -> list[list[str]]:
    found = read(document("t", raw, published="2024-03-05")).claims
    return [[p.name for p in c.where] for c in found if c.kind == "incident"]


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        ("قوات النظام المتمركزة في معسكر جورين استهدفت قرية القرقور بعشر قذائف.", ["القرقور"]),
        ("أطلقت قوات النظام من معسكر جورين صواريخ على بلدة الزيارة بسهل الغاب.", ["الزيارة"]),
        ("قصف طال أحياء أم درمان القديمة انطلاقاً من مواقع الدعم السريع في صالحة.", ["أم درمان"]),
        ("أقلعت طائرات من مطار حميميم وقصفت محيط بلدة كنسبا.", ["كنسبا"]),
        ("قصفت القوات التركية المتمركزة في قاعدة كلجبرين قرية مرعناز شمالي حلب.", ["مرعناز"]),
    ],
)
def test_where_the_gun_stood(raw: str, where: list[str]) -> None:
    assert places(raw) == [where]


@pytest.mark.parametrize(
    "raw",
    [
        "استهدف الطيران التركي من قاعدة إنجرليك مواقع حزب العمال.",
        "اعترضت الدفاعات السعودية صاروخاً أطلقه الحوثيون من صعدة.",
    ],
)
def test_where_it_set_off_is_no_place_of_it_even_alone(raw: str) -> None:
    assert places(raw) == [[]]


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        ("قصفت الطائرات أجزاء واسعة من حلب.", ["حلب"]),
        ("سيطرت القوات على مناطق من ريف حماة الشمالي.", ["ريف حماة الشمالي"]),
    ],
)
def test_some_of_a_place_is_in_it(raw: str, where: list[str]) -> None:
    assert places(raw) == [where]


def test_of_the_deed_that_a_day_is_counted_from() -> None:
    raw = "قصفت الطائرات بلدة الخيام جنوبي لبنان بعد ثلاثة أيام على هجوم مجدل شمس."
    assert places(raw)[0] == ["الخيام"]


def test_a_province_does_not_hold_its_country() -> None:
    raw = "غارات أميركية على اليمن طالت العاصمة صنعاء ومحافظات ذمار وصعدة وحجة."
    assert places(raw) == [["صنعاء", "ذمار", "صعدة", "حجة"]]


def test_streets_in_a_list_join_nothing() -> None:
    found = read(document("t", "خرج متظاهرون في شوارع بري والشجرة بالخرطوم.", published="2024-03-05")).claims
    assert len([p for c in found if c.kind == "incident" for p in c.where]) == 2


@pytest.mark.parametrize(
    ("raw", "near"),
    [
        ("أطلق قناصة النار على متظاهرين في شارع طرابلس وسط مصراتة.", (32.4, 15.1)),
        ("أحرق متظاهرون مقر البلدية في ساحة التحرير وسط السليمانية.", (35.6, 45.4)),
        ("تظاهر المئات في ساحة التحرير وسط بغداد.", (33.3, 44.4)),
    ],
)
def test_a_street_or_square_lies_where_it_is_told_to(raw: str, near: tuple[float, float]) -> None:
    (claim,) = [c for c in read(document("t", raw, published="2024-03-05")).claims if c.kind == "incident"]
    for place in claim.where:
        assert place.lat == pytest.approx(near[0], abs=0.15)
        assert place.lon == pytest.approx(near[1], abs=0.15)


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        (
            "تعرض حقل العمر شرقي دير الزور لهجوم.\n\nوكان الحقل قد تعرض لقصف بصواريخ كاتيوشا في 25 كانون الثاني.",
            "العمر",
        ),
        (
            "انفجرت سيارة مفخخة عند معبر باب السلامة.\n\nوقتل حارسان برصاص مجهولين في المعبر الأحد.",
            "باب السلامة",
        ),
    ],
)
def test_the_field_and_the_crossing_are_those_named_before(raw: str, where: str) -> None:
    assert all(where in found[0] for found in places(raw))


@pytest.mark.parametrize(
    ("raw", "where"),
    [
        ("مواجهات بين جبل محسن وباب التبانة في طرابلس شمال لبنان.", ["جبل محسن", "باب التبانة"]),
        ("اندلعت اشتباكات عنيفة بين بلدتي القريا وبصرى الشام.", ["القريا", "بصرى الشام"]),
        ("دارت اشتباكات على الطريق بين تدمر والسخنة.", ["تدمر والسخنة"]),
    ],
)
def test_two_towns_that_fight_are_two_places_and_a_road_is_one(raw: str, where: list[str]) -> None:
    assert places(raw) == [where]
