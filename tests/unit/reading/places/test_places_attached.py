"""Which place of a report a happening gets: the finer of two tellings, all of a list, and no aim of a flight."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(*paragraphs: str) -> list[list[str]]:
    """The names of the places of each happening."""
    text = "\n\n".join(paragraphs) + "\n"
    claims = read(document("s", text, published="2024-06-05")).claims
    return [[p.name for p in c.where or ()] for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    ("title", "told", "wanted"),
    [
        (
            "مقتل مدني في غارة على قضاء صور",
            "قالت وزارة الصحة إن الغارة التي استهدفت سيارة في بلدة دير كيفا قضاء صور أدت إلى مقتل مدني.",
            ["دير كيفا"],
        ),
        (
            "الجيش يستعيد ثلاث قرى غرب الموصل",
            "وقال الجيش إن قواته استعادت قرى (ام زنين) و(الهويش) و(بكيرات) غرب الموصل أمس.",
            ["قرى (ام زنين", "الهويش", "بكيرات"],
        ),
    ],
)
def test_what_lies_in_the_place_told_first_is_finer(title: str, told: str, wanted: list[str]) -> None:
    assert places(title, told)[0] == wanted


def test_the_seat_by_its_bare_name_is_no_finer_than_its_province() -> None:
    told = (
        "وتأتي حملة الاعتقالات استكمالاً لحملة بدأتها الفصائل في محافظة إدلب وأرياف حماة وحلب. "
        "وراجت دعوات بالتزامن مع الحديث عن حملة على إدلب."
    )
    assert any(len(where) == 3 for where in places(told))


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("شهدت بلدة تفتناز نزوحاً كبيراً باتجاه مدينة إدلب خلال الأيام الماضية.", ["تفتناز"]),
        ("شهدت منطقة عفرين خلال يومين نزوحاً واسعاً نحو مدينة حلب.", ["عفرين"]),
        ("فر مئات المدنيين من بلدة سرمين باتجاه معرتمصرين وأطمة أمس.", ["سرمين"]),
    ],
)
def test_where_people_flee_to_is_not_where_they_fled(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        (
            "كثفت القوات قصفها المدفعي لأحياء متفرقة من الفاشر، إضافة إلى مخيم زمزم للنازحين.",
            ["الفاشر", "مخيم زمزم"],
        ),
        ("قصف الطيران بلدة سرمين بالإضافة إلى مدينة أريحا أمس وقتل خمسة.", ["سرمين", "أريحا"]),
        ("وقع قصف في بنش فضلاً عن بلدة سرمين أمس وقتل خمسة.", ["بنش", "سرمين"]),
        ("شهدت مدينة إدلب انفجارات، وكذلك مدينة سرمين، أمس.", ["إدلب", "سرمين"]),
    ],
)
def test_one_more_place_stays_with_the_list(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("نفذت القوات عملية تمشيط في الصحراء على بعد 3 كلم من مدينتي عنه وراوة أمس.", ["عنه", "راوة"]),
        ("انفجرت عبوة ناسفة على مسافة 5 كيلومترات من بلدة السخنة أمس.", ["السخنة"]),
    ],
)
def test_a_place_that_a_distance_is_told_from_is_near_it(told: str, wanted: list[str]) -> None:
    assert places(told) == [wanted]


@pytest.mark.parametrize(
    "told",
    [
        "قصف الجيش أحياء الفاشر بالمدفعية أمس وقتل خمسة مدنيين نقلوا إلى طويلة.",
        "قصف الجيش أحياء الفاشر أمس، وفرت مئات العائلات إلى طويلة.",
    ],
)
def test_the_quarters_of_a_city_are_in_it(told: str) -> None:
    assert places(told)[0] == ["الفاشر"]


def test_the_village_is_the_one_told_before_though_no_table_has_it() -> None:
    told = (
        "قصفت مسيرة سيارة في قرية الجفيرة شمال مدينة دير الزور. ثم داهمت قوة منازل في القرية واعتقلت شابين."
    )
    assert places(told)[1] == ["قرية الجفيرة"]


def test_where_people_flee_from_is_one_place_better_than_none() -> None:
    assert places("وسط حركة نزوح للمدنيين من غرب حلب وجنوبي إدلب باتجاه المخيمات.") == [["حلب", "إدلب"]]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("قصفت القوات بلدة سرمين من معسكر جورين وقتل مدني.", ["سرمين"]),
        ("قصفت القوات قرية كنصفرة من مطار حماة العسكري وقتل مدني.", ["كنصفرة"]),
        ("أطلقت القوات صواريخ باتجاه بلدة سرمين من معسكر جورين وقتل مدني.", ["سرمين"]),
    ],
)
def test_what_is_fired_upon_from_a_camp_does_not_lie_in_it(told: str, wanted: list[str]) -> None:
    text = document("s", told + "\n", published="2024-06-05")
    (claim,) = [c for c in read(text).claims if c.kind == "incident"]
    assert [(p.name, p.id is not None) for p in claim.where or ()] == [(name, True) for name in wanted]


def test_where_the_news_desk_sits_is_no_place_for_want_of_another() -> None:
    assert places("مقتل جنديين في هجوم لمسلحين", "دبي - العربية نت", "قتل جنديان في هجوم لمسلحين.") == [[]]
