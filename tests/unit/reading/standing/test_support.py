"""Whose support an actor lives on and who leads it, told with verbs, nations' adverbs and titles."""

from __future__ import annotations

import pytest

from tests.relations import Told, told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('قصف "لواء الباقر" المدعوم إيرانياً بلدة كفرنبل.', ("liwa-al-baqir", "iran")),
        ('وهاجم "لواء القدس" الفلسطيني المدعوم روسياً القرية.', ("liwa-al-quds", "russia")),
        ("قالت قوات سوريا الديمقراطية المدعومة أميركياً إنها تقدمت.", ("sdf", "us-forces")),
        ('تأسس "الفيلق الخامس" في تشرين الثاني 2016 بدعم روسي.', ("5th-corps", "russia")),
        ('وتتلقى "قسد" دعماً جوياً وبرياً من التحالف الدولي.', ("sdf", "international-coalition")),
    ],
)
def test_backed(text: str, wanted: tuple[str, str]) -> None:
    assert ("backed_by", *wanted) in told(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            'وتتلقى حركة النجباء المال والسلاح من "فيلق القدس".',
            ("funded_by", "harakat-al-nujaba", "quds-corps"),
        ),
        ('حركة النجباء تتقاضى رواتبها من "الحرس الثوري".', ("funded_by", "harakat-al-nujaba", "irgc")),
        ("وتحصل حركة النجباء على أسلحة من إيران.", ("armed_by", "harakat-al-nujaba", "iran")),
        ("وتستمد حركة النجباء تمويلها من طهران.", ("funded_by", "harakat-al-nujaba", "طهران")),
    ],
)
def test_what_is_received_says_how(text: str, wanted: Told) -> None:
    assert wanted in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "وتتلقى حركة النجباء التعازي من فيلق القدس.",
        'تقدم "لواء القدس" في القرية بدعم روسي.',
        'وتتلقى "قسد" دعماً شعبياً واسعاً.',
    ],
)
def test_no_support(text: str) -> None:
    assert not {t for t in told(text) if t[0] in ("backed_by", "funded_by", "armed_by")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('يتزعم سامر الكعبي "حركة النجباء" منذ سنوات.', ("harakat-al-nujaba", "سامر الكعبي")),
        ("ويقود العميد سامر الكعبي لواء الباقر في الريف.", ("liwa-al-baqir", "سامر الكعبي")),
        ("ووصل سامر الكعبي الذي يقود لواء الباقر إلى البلدة.", ("liwa-al-baqir", "سامر الكعبي")),
        ("ويتولى القيادي سامر الكعبي قيادة لواء الباقر.", ("liwa-al-baqir", "سامر الكعبي")),
        (
            'وقال سامر الشاعري، زعيم ما يسمى "مجلس شورى مجاهدي درنة"، إنه مستعد.',
            ("derna-mujahideen-shura-council", "سامر الشاعري"),
        ),
        ('وقتل قائد "اللواء 122 مشاة" العميد سامر الحقي في المعارك.', ("122nd-brigade", "سامر الحقي")),
        (
            "قال سكرتير الحزب الديمقراطي الكردستاني الإيراني سامر مولود إن القصف مستمر.",
            ("kdpi", "سامر مولود"),
        ),
        (
            "وقال رئيس إقليم كردستان العراق سامر الخالدي إن الطريق مفتوح.",
            ("إقليم كردستان العراق", "سامر الخالدي"),
        ),
        ("وقال رئيس المجلس الأعلى لدولة ليبيا سامر السويحلي إنه باق.", ("المجلس الأعلى", "سامر السويحلي")),
        ("قصفت طائرات التحالف العربي الذي تقوده المملكة المدينة.", ("arab-coalition", "المملكة")),
    ],
)
def test_who_leads(text: str, wanted: tuple[str, str]) -> None:
    assert ("led_by", *wanted) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "ويقود العميد سامر الكعبي الهجوم على القرية.",
        "وقال رئيس المجلس البلدي سامر الكعبي إن الجلسة مؤجلة.",
        "ويتولى القيادي سامر الكعبي الدفاع عن القرية.",
    ],
)
def test_leads_no_unit(text: str) -> None:
    assert not {t for t in told(text) if t[0] == "led_by"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قتل عنصران من الفرقة 60 في الجيش السوري.", "60th-division"),
        ("وانسحبت الفرقة 60 ضمن الجيش السوري من القرية.", "60th-division"),
    ],
)
def test_a_numbered_unit_is_part_of_its_army(text: str, wanted: str) -> None:
    assert {s for p, s, _ in told(text) if p == "part_of"} == {wanted}


def test_a_unit_in_a_place_is_part_of_nothing() -> None:
    assert not told("قتل عنصران من الفرقة 60 في مدينة حارم.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وتخضع مدينة منبج لقوات سوريا الديمقراطية.", ("sdf", "sy-manbij")),
        ("وتقع القرية في منبج التي تخضع لقوات سوريا الديمقراطية.", ("sdf", "sy-manbij")),
        ("وتسيطر قسد على الضفة الشرقية للفرات في ريف دير الزور.", ("sdf", "الضفة الشرقية للفرات")),
    ],
)
def test_who_holds(text: str, wanted: tuple[str, str]) -> None:
    assert ("controls", *wanted) in told(text)


def test_an_adverb_before_the_leader() -> None:
    assert ("led_by", "fourth-division", "سامر الكعبي") in told(
        "وتنتشر هناك الفرقة الرابعة التي يقودها فعلياً سامر الكعبي."
    )
