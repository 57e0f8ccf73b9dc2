"""Whose man somebody is by an office among other words, and whose grip a place is in (codebook §5)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def ties(raw: str, *predicates: str) -> set[tuple[str | None, str | None]]:
    told = (c for c in read(document("x", raw)).claims if c.kind == "relation" and c.predicate in predicates)
    return {(c.subject_id or c.subject, c.object_id or c.object) for c in told}


MAN = "سامر الخالدي"


@pytest.mark.parametrize(
    ("raw", "unit"),
    [
        (f"{MAN} عنصر سابق في أحد فصائل الجيش الحر.", "free-syrian-army"),
        (f"كان {MAN} مسؤولاً عن ملف القضاء في هيئة تحرير الشام.", "hayat-tahrir-al-sham"),
        (f"العميد {MAN}، وكان مسؤولاً عن القضاء في ما يسمى هيئة تحرير الشام.", "hayat-tahrir-al-sham"),
        (
            f"قتل الرئيس المشترك لهيئة العدل في الإدارة الذاتية بمدينة كوباني {MAN}.",
            "autonomous-administration",
        ),
        (f"قتل عنصر من تنظيم داعش يدعى {MAN}.", "islamic-state"),
        (f'قتل القيادي في لواء التوحيد التابع للجيش الحر "{MAN}" بعبوة.', "liwa-al-tawhid"),
        (f"نعت كتائب القسام القائد {MAN}.", "qassam-brigades"),
        (f"نعى حزب الله، أمس الاثنين، المجاهد {MAN}.", "hezbollah"),
    ],
)
def test_whose_man_he_is(raw: str, unit: str) -> None:
    assert ties(raw, "member_of") == {(MAN, unit)}


@pytest.mark.parametrize(
    "raw",
    [
        f"عيّن وزير الدفاع {MAN} مسؤولاً عن ملف القضاء في الفرقة الرابعة.",
        f"نعت حركة حماس الرئيس {MAN}.",
        f"نعت وزارة الدفاع العقيد {MAN}.",
    ],
)
def test_who_is_appointed_or_honoured_is_no_member(raw: str) -> None:
    assert not ties(raw, "member_of")


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("وتفرض هيئة تحرير الشام سيطرتها على تدمر.", {("hayat-tahrir-al-sham", "sy-tadmur")}),
        (
            "منذ أن بسط لواء القدس سيطرته على مدينة تدمر عام 2016 لم تتوقف الهجمات.",
            {("liwa-al-quds", "sy-tadmur")},
        ),
        (
            "وتشهد مدينة تدمر اغتيالات منذ سيطرة لواء القدس عليها بدعم روسي عام 2018.",
            {("liwa-al-quds", "sy-tadmur")},
        ),
        ("ومدينة تدمر من المناطق الواقعة تحت سيطرة لواء القدس.", {("liwa-al-quds", "sy-tadmur")}),
        ("وتعد بلدة تل رفعت من البلدات الخاضعة لسيطرة قسد.", {("sdf", "sy-tall-rifaat")}),
        ("نزح السكان من المناطق الخاضعة لسيطرة قسد.", set()),
        ("وما زالت قسد تحكم قبضتها على مدينة الرقة.", {("sdf", "sy-ar-raqqah")}),
        ("تحتل تركيا مدينة عفرين منذ عام 2018.", {("turkey", "sy-afrin")}),
        ("ومنذ ذلك اليوم، يقبض لواء القدس على تدمر.", {("liwa-al-quds", "sy-tadmur")}),
        ("بلدة تل رفعت خاضعة منذ سنوات لسيطرة قسد.", {("sdf", "sy-tall-rifaat")}),
        ("وقال إن مدينة تدمر كلها تحت سيطرة لواء القدس.", {("liwa-al-quds", "sy-tadmur")}),
        ("خلت مدينة تدمر من مقاتلي حزب الله، الذي كان يسيطر عليها منذ 2013.", {("hezbollah", "sy-tadmur")}),
        (
            "شن لواء القدس حملات خطف في المناطق الواقعة تحت سيطرته، بمدينة تدمر.",
            {("liwa-al-quds", "sy-tadmur")},
        ),
    ],
)
def test_whose_grip_it_is_in(raw: str, wanted: set[tuple[str | None, str | None]]) -> None:
    assert ties(raw, "controls") == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "فرض لواء القدس سيطرته على بلدة تسيل صباح اليوم.",
        "تسعى تركيا إلى أن تفرض سيطرتها على منبج.",
        "لم يعد لواء القدس يفرض سيطرته على تدمر.",
        "تقبض الشرطة على عشرة مطلوبين في مدينة حمص.",
        "تمكن لواء القدس من بسط سيطرته على تدمر.",
    ],
)
def test_what_is_done_or_wished_is_no_grip(raw: str) -> None:
    assert not ties(raw, "controls")


@pytest.mark.parametrize(
    ("raw", "predicate", "wanted"),
    [
        (
            "اندلعت اشتباكات بين قوات سوريا الديمقراطية ومجلس دير الزور العسكري التابع لها.",
            "part_of",
            {("deir-ez-zor-military-council", "sdf")},
        ),
        (
            f"اشتبكت قسد مع مجلس دير الزور العسكري، وطالبت العشائر بإطلاق قائد المجلس {MAN}.",
            "led_by",
            {("deir-ez-zor-military-council", MAN)},
        ),
        (
            f"تراجع تنظيم داعش. وأعلنت تركيا أمس مقتل زعيمه {MAN}.",
            "led_by",
            {("islamic-state", MAN)},
        ),
        (
            f"قتل أحد الكوادر العسكرية لحزب العمال الكردستاني في المدينة ويدعى {MAN}.",
            "member_of",
            {(MAN, "pkk")},
        ),
        (f"وقال {MAN} 'حديدان' إن المعركة مستمرة.", "also_known_as", {(MAN, "حديدان")}),
        (f'والقتيل {MAN} "أبو زينب"، من بلدة تل شهاب.', "origin", {(MAN, "sy-tall-shihab")}),
        (
            "ومدينة إدلب، التي تضم نازحين من حماة واللاذقية، هي آخر معقل لهيئة تحرير الشام.",
            "based_in",
            {("hayat-tahrir-al-sham", "sy-idlib-city")},
        ),
    ],
)
def test_ties_by_pronouns_and_nouns(
    raw: str, predicate: str, wanted: set[tuple[str | None, str | None]]
) -> None:
    assert ties(raw, predicate) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "قصف الجيش التركي والمجموعات الإرهابية التابعة له القرية.",
        f"اعتقلت القوات الشاب {MAN} من بلدة تل شهاب.",
        'دمشق: "تدمر" تحت سيطرتنا.',
        f'وقال {MAN} "سنعود" وغادر.',
    ],
)
def test_what_only_says_which_or_from_where(raw: str) -> None:
    assert not ties(raw, "part_of", "origin", "controls", "also_known_as")


@pytest.mark.parametrize(
    ("raw", "predicate", "wanted"),
    [
        (
            "قالت الأسايش، الذراع الأمنية لقوات سوريا الديمقراطية، إنها اعتقلت خلية في الحسكة.",
            "part_of",
            ("asayish", "sdf"),
        ),
        (
            "قالت وكالة أعماق الناطقة باسم تنظيم الدولة إن مقاتليه هاجموا حاجزا في البوكمال.",
            "part_of",
            ("amaq", "islamic-state"),
        ),
        (
            "هاجمت قوات تحرير عفرين القريبة من وحدات حماية الشعب حاجزا في الباب.",
            "linked_to",
            ("afrin-liberation-forces", "ypg"),
        ),
        (
            "قصفت طائرات مجهولة بلدة الباغوز، واحدة من آخر معاقل تنظيم الدولة.",
            "based_in",
            ("islamic-state", "sy-baghuz-fawqani"),
        ),
        (
            "قصفت طائرات حفتر مدينة طرابلس، مقر حكومة الوفاق.",
            "based_in",
            ("government-of-national-accord", "ly-g2210247"),
        ),
    ],
)
def test_arms_voices_and_seats(raw: str, predicate: str, wanted: tuple[str, str]) -> None:
    assert ties(raw, predicate) == {wanted}


def test_near_a_border_is_no_tie() -> None:
    assert not ties("وصل رتل إلى بلدة السوسة القريبة من الحدود.", "linked_to")
