"""A report on many goes on without naming again who counts: by cause, by town, by who did it."""

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

MONTH = "سجلت بعثة الأمم المتحدة للدعم في ليبيا مقتل 40 مدنياً في حزيران الماضي.\n"


def claims(raw: str, kind: str = "tally", published: str | None = None) -> list[Claim]:
    return [c for c in read(document("x", raw, published=published)).claims if c.kind == kind]


def figures(raw: str) -> list[tuple[str, int | None]]:
    return [(str(c.measure), c.min) for c in claims(raw)][1:]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "وكان القصف السبب الأول لسقوط الضحايا حيث أسفر عن سقوط 7 قتلى و8 جرحى.",
            [("killed", 7), ("wounded", 8)],
        ),
        (
            "أما الغارات الجوية فقد خلفت 5 قتلى، بينما سقط 3 قتلى و6 جرحى نتيجة إطلاق النار.",
            [("killed", 5), ("killed", 3), ("wounded", 6)],
        ),
        ("ونتج عن مخلفات الحرب حالة وفاة واحدة.", [("killed", 1)]),
        ("وبحسب التقرير فقد قضى 9 مدنيين بانفجار ألغام.", [("killed", 9)]),
        ("أما في سبها فقد قتل 3 وأصيب 7 آخرون.", [("killed", 3), ("wounded", 7)]),
    ],
)
def test_what_shares_out_the_count_is_counted(raw: str, expected: list[tuple[str, int]]) -> None:
    assert figures(MONTH + raw) == expected
    assert claims(MONTH + raw, "incident") == []


@pytest.mark.parametrize(
    "raw",
    [
        "وقتل أمس 3 مدنيين بقصف على حي في سبها.",
        "وقال مصدر طبي إن 9 مدنيين قتلوا بقصف على السوق في سبها.",
        "وقتل 60 مسلحاً في غارة على سبها.",
    ],
)
def test_a_happening_behind_it_stays_one(raw: str) -> None:
    assert figures(MONTH + raw) == []
    assert claims(MONTH + raw, "incident")


def test_each_town_has_its_own() -> None:
    raw = f"{MONTH}أما في سبها فقد قتل 3 وأصيب 7 آخرون، فيما سجلت البعثة مقتل 3 مدنيين في بني وليد."
    assert [(c.min, [p.name for p in c.where]) for c in claims(raw)[1:]] == [
        (3, ["سبها"]),
        (7, ["سبها"]),
        (3, ["بني وليد"]),
    ]


@pytest.mark.parametrize(
    ("raw", "by"),
    [
        ("قال تنظيم داعش إن هجماته أسفرت عن مقتل 327 شخصاً خلال العام الماضي.", "islamic-state"),
        ("أعلن حزب الله أن عملياته أدت إلى مقتل 90 جندياً خلال الشهر الماضي.", "hezbollah"),
        ("وصل عدد ضحايا الألغام التي زرعها الحوثيون في الحديدة إلى 560 قتيلاً منذ 2018.", "houthis"),
        ("أدى القصف الذي شنته قوات الدعم السريع إلى مقتل 250 مدنياً منذ مطلع العام.", "rapid-support-forces"),
    ],
)
def test_whose_deeds_they_died_of(raw: str, by: str) -> None:
    assert [c.by for c in claims(raw, published="2022-07-05")] == [by]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "تبنى تنظيم داعش 389 هجوماً في دير الزور خلال 2020، ثم الرقة 59 هجوماً، و38 في حمص، و39 في الحسكة.",
            [
                (389, "islamic-state", "دير الزور"),
                (59, "islamic-state", "الرقة"),
                (38, "islamic-state", "حمص"),
                (39, "islamic-state", "الحسكة"),
            ],
        ),
        (
            "شنت إسرائيل 90 غارة خلال الشهر الماضي، تركزت في صور بـ40 غارة وبعلبك بـ30.",
            [(90, "israel", ""), (40, "israel", "صور"), (30, "israel", "بعلبك")],
        ),
    ],
)
def test_deeds_by_place_keep_their_doer(raw: str, expected: list[tuple[int, str, str]]) -> None:
    found = claims(raw, published="2021-02-01")
    assert [(c.min, c.by, ", ".join(p.name for p in c.where or ())) for c in found] == expected
    assert {str(c.measure) for c in found} == {"attacks"}


@pytest.mark.parametrize(
    ("raw", "least", "by"),
    [
        ("صعدت مليشيا الحوثي من تصعيدها بارتكابها أكثر من 300 خرق في جبهات تعز ومأرب.", 301, "houthis"),
        ("سجل الجيش اللبناني ارتكاب إسرائيل 52 خرقاً لاتفاق وقف إطلاق النار.", 52, "israel"),
    ],
)
def test_violations_need_no_stretch(raw: str, least: int, by: str) -> None:
    assert [(c.min, c.by) for c in claims(raw)] == [(least, by)]


def test_a_sum_stands_beside_what_it_adds_up() -> None:
    raw = "شن طيران التحالف العربي 6 غارات على مديرية حرض، و6 غارات على مديرية ميدي، بإجمالي 12 غارة."
    assert [(c.min, c.by) for c in claims(raw)] == [(12, "arab-coalition")]
    assert claims(raw, "incident")


@pytest.mark.parametrize(
    "raw",
    [
        "أقدم عناصر التنظيم على إعدام 11 رجلاً في ساحة الميادين بعد اعتقالهم منذ نحو شهر.",
        "قتل 6 مدنيين بقصف على بلدة دوما المحاصرة منذ عام 2013.",
    ],
)
def test_since_when_they_were_held_is_no_stretch(raw: str) -> None:
    assert claims(raw, published="2015-07-05") == []
    assert claims(raw, "incident", published="2015-07-05")


def test_what_was_done_over_a_month_is_counted_alone() -> None:
    raw = "قتلت غارات التحالف الدولي 12 مدنياً في الرقة خلال الشهر الماضي."
    assert [c.min for c in claims(raw, published="2017-07-05")] == [12]
    assert claims(raw, "incident", published="2017-07-05") == []
