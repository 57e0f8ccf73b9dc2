"""What a noun takes up, what "above all" adds, and words under a plural noun that are no names."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(*paragraphs: str) -> list[list[str]]:
    claims = read(document("t", "\n\n".join(paragraphs), published="2024-05-22")).claims
    return [[p.name for p in claim.where or ()] for claim in claims if claim.kind == "incident"]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        (
            "وصلت دورية أمس إلى بلدة الكحالة قرب بيروت.",
            "وأصيب أحد سكان البلدة برصاص مسلحين اليوم.",
            "الكحالة",
        ),
        (
            "وصلت دورية أمس إلى بلدة النشابية بريف دمشق.",
            "واعتقلت القوات ثلاثة من أبناء البلدة اليوم.",
            "النشابية",
        ),
        (
            "وصلت دورية أمس إلى بلدة أبين سمعان القريبة من مدينة حلب.",
            "وقتل مسلحون رجلاً في البلدة اليوم.",
            "أبين سمعان",
        ),
        (
            "وصلت دورية أمس إلى قرية الفطيرة في محافظة إدلب.",
            "وقتل مسلحون رجلاً في القرية اليوم.",
            "الفطيرة",
        ),
        (
            "وصلت دورية أمس من بلدة نوى إلى مدينة درعا.",
            "وقتل مسلحون رجلاً في المدينة اليوم.",
            "درعا",
        ),
    ],
)
def test_a_noun_takes_up_what_is_of_its_size(before: str, after: str, wanted: str) -> None:
    assert places(before, after)[-1] == [wanted]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "عززت الشرطة انتشارها في الساحل السوري، السبت، لا سيما في مدن بانياس وجبلة واللاذقية.",
            ["بانياس", "جبلة", "اللاذقية"],
        ),
        ("نفذ الطيران غارات على مناطق في البقاع اليوم، ولا سيما بلدة بريتال.", ["بريتال"]),
        ("اندلعت اشتباكات أمس في دارفور، لا سيما في مدينة الفاشر.", ["الفاشر"]),
    ],
)
def test_above_all_tells_where_in_it(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("قصفت المدفعية أمس مناطق نفوذهم بريف حماة.", ["حماة"]),
        ("قصف الطيران أمس مستشفى ميدانياً جنوبي طرابلس.", ["طرابلس"]),
        ("قصفت المدفعية أمس حياً سكنياً في تعز.", ["تعز"]),
        ("تقدم الجيش أمس في قرى جديدة بريف حماة.", ["حماة"]),
        ("قصف الجيش أمس بلدتي الفطيرة وكفرنبل جنوبها.", ["الفطيرة", "كفرنبل"]),
    ],
)
def test_what_tells_whose_or_of_what_kind_is_no_name(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


def test_what_lies_near_is_the_last_of_a_list_with_a_noun_of_its_own() -> None:
    told = "سيطر المقاتلون اليوم على بلدات الشحيل وأبو حمام وحاجز البحرة قرب هجين."
    claim = read(document("t", told, published="2024-05-22")).claims[0]
    assert next(p.id for p in claim.where or ()) == "sy-shuhayl"


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("قتل مدنيان بقصف على مركز سراقب أمس.", ["سراقب"]),
        ("انفجرت سيارة مفخخة بمركز عفرين اليوم وقتل مدني.", ["عفرين"]),
        ("تدور معارك اليوم قرب مركز خان شيخون.", ["خان شيخون"]),
        ("قتل صحفي يعمل في مركز حلب الإعلامي اليوم بقصف على سراقب.", ["سراقب"]),
    ],
)
def test_the_middle_of_a_town_is_the_town(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "استهدفت طائرة مسيرة مغسلة في تل رفعت اليوم، فقتل خالد وسعيد وهما من قرية كوتانا بناحية بلبلة.",
            ["تل رفعت"],
        ),
        ("قتل شاب اليوم، وهو من مدينة طفس، برصاص مجهولين في نوى.", ["نوى"]),
        ("قتل أربعة شبان اليوم بقصف على سراقب، وكلهم من مدينة عفرين.", ["سراقب"]),
    ],
)
def test_where_somebody_is_from_is_not_where_he_fell(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


def test_what_is_said_of_a_countrys_borders_is_not_the_country() -> None:
    told = (
        "قال الوزير إن ما يحدث على الحدود الشرقية والشمالية الشرقية للبنان لن يستمر، "
        "وتجددت الاشتباكات على الحدود السورية اللبنانية اليوم."
    )
    assert all("لبنان" not in names for names in places(told))
