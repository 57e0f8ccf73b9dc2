"""Plain sentences of news that each tell a happening, and their like that tell none."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

TOLD = [
    # sides named, and no place or day
    ("قصف الجيش السوري مواقع تنظيم داعش بعد الهجوم.", "shelling"),
    ("هاجمت قوات الدعم السريع مواقع للجيش السوداني.", "attack"),
    ("قصفت طائرات بلا طيار تابعة للجيش التركي مواقع قوات سوريا الديمقراطية.", "drone_strike"),
    ("كما سيطرت قوات سوريا الديمقراطية على قرى ومزارع.", "capture_territory"),
    # a noun with its day, and no verb
    ("تناقلت وسائل إعلام خبر انفجار عبوة ناسفة قرب مركز تجاري يوم الأحد.", "ied"),
    ("كما تم غلق معبر البوكمال.", "siege"),
    # arms and men are sent
    ("وكان الجيش الإسرائيلي قد نشر منظومات دفاع جوي في الجولان.", "deployment"),
    ("انتشر مسلحون من حركة حماس في مدينة غزة أمس.", "deployment"),
    ("قال مصدر إن مقاتلي هيئة تحرير الشام دخلوا إلى بلدة سراقب.", "deployment"),
    ("أعلنت قوات سوريا الديمقراطية زيادة عديد قواتها في مدينة الرقة.", "deployment"),
    ("دفع لواء الباقر بنحو 80 مسلحاً إلى بلدة نبل أمس.", "deployment"),
    ("أكد المصدر وصول ألف مقاتل من حركة النجباء إلى بلدة الحاضر يوم الخميس.", "deployment"),
    # people flee
    ("تفيد تقارير بأن مئات المدنيين يفرون من مدينة إدلب.", "displacement"),
    ("نزح آلاف الأشخاص من بلدة تسيل منذ الاثنين.", "displacement"),
    ("قال مدير المرصد إن نحو 1000 شخص فروا من منازلهم منذ ليل الأربعاء في مدينة إدلب.", "displacement"),
    ("بدأ تنظيم داعش الثلاثاء بمنع المدنيين من الفرار من مدينة هجين.", "siege"),
    # aid
    ("دخلت قافلة مساعدات دولية الاثنين إلى مدينة دوما.", "other"),
    # air defence
    ("دمرت الدفاعات الجوية السورية صاروخين إسرائيليين في بلدة الكسوة.", "weapons_seizure"),
    ("تصدت الدفاعات الجوية السورية لعدد من الصواريخ في سماء مدينة حلب.", "weapons_seizure"),
    # the doer in the pronoun
    ("شهدت ولاية جنوب كردفان أعمال عنف كثيفة يوم الأحد.", "clash"),
    ("اعترض مسلحون من حركة الشباب طريق سيارة للجيش قرب مدينة كيسمايو يوم الأحد.", "attack"),
]


def incidents(text: str) -> list[Claim]:
    return [c for c in read(document("a", text, published="2018-07-11")).claims if c.kind == "incident"]


@pytest.mark.parametrize(("sentence", "action"), TOLD)
def test_a_plain_sentence_tells_its_happening(sentence: str, action: str) -> None:
    assert action in [c.action for c in incidents(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param(
            "تتبادل إسرائيل وحزب الله القصف.",
            marks=pytest.mark.xfail(reason="nearly as often only named as told", strict=False),
        ),
        "نشر الجيش الإسرائيلي صوراً لمنظومات دفاع جوي.",
        "عدد النازحين بلغ ألفي شخص منذ مطلع العام.",
        "طالبت المنظمة بدخول المساعدات.",
        "لكن هجوم الأسبوع الماضي أظهر أن التنظيم لا يزال خطراً.",
        "طالت العقوبات الأميركية شركة تتبع قوات الدعم السريع.",
        "تواجه الحكومة صعوبات لفرض سيطرتها على مدينة مقديشو.",
    ],
)
def test_what_only_looks_like_one_tells_none(sentence: str) -> None:
    assert incidents(sentence) == []


def test_a_deed_before_the_clause_that_accuses_is_told() -> None:
    (claim, *_) = incidents(
        "قال المتحدث باسم الجيش إن قوات الدعم السريع هاجمت مواقع للجيش السوداني في مدينة الفاشر، "
        "بينما اتهم قائد في الدعم السريع الجيش بالسعي إلى الحرب."
    )
    assert claim.action == "attack"
    assert [p.name for p in claim.where or ()]


@pytest.mark.parametrize("noun", ["سيطرتها", "استيلائها"])
def test_the_pronoun_of_a_deed_is_its_doer(noun: str) -> None:
    told = incidents(
        f"قصفت قوات النظام السوري مدينة درعا أمس، كما تقدمت تلك القوات بعد {noun} على بلدة عابدين."
    )
    taken = next(c for c in told if c.action == "capture_territory")
    assert [(p.role, p.actor) for p in taken.parties or ()] == [("initiator", "syrian-government-forces")]


def test_an_aside_on_what_came_before_parts_no_telling() -> None:
    told = incidents(
        "خطف تنظيم داعش 230 مدنياً، بعد استيلائه على بلدة القريتين، "
        "وأوضح مدير المرصد أن التنظيم خطف 230 مدنياً من منازلهم."
    )
    assert sorted(c.action for c in told) == ["abduction", "capture_territory"]


def test_a_town_told_of_with_the_day_it_fell() -> None:
    told = incidents("تقع البلدة قرب مدينة تدمر التي سيطر داعش عليها في 21 أيار 2015.")
    assert [(c.action, c.when.start if c.when else None) for c in told] == [
        ("capture_territory", "2015-05-21")
    ]


def test_who_fled_in_one_month_is_a_happening_and_who_fled_over_years_a_count() -> None:
    (claim,) = incidents("نزح 5 آلاف شخص منذ الخميس من بلدة تسيل.")
    assert [(c.status, c.min) for c in claim.casualties or ()] == [("displaced", 5000)]
    assert incidents("نزح 300 ألف شخص منذ عام 2015.") == []
