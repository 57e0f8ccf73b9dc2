"""Protests told by their verbs, their people or a march, with or without a party or a place."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def _actions(text: str) -> list[str]:
    claims = read(document("p.txt", text, published="2024-05-10")).claims
    return [str(claim.action) for claim in claims if claim.kind == "incident"]


@pytest.mark.parametrize(
    "text",
    [
        "احتشد عشرات الأهالي أمام مبنى البلدية في سرت مطالبين برحيل المجلس.",
        "تجمع مئات المتظاهرين أمام مبنى محافظة كركوك.",
        "وتجمهر سكان الحي أمام مركز الشرطة في عدن احتجاجاً على انقطاع المياه.",
        "نزل المتظاهرون إلى شوارع بيروت مساء الثلاثاء.",
        "نزل الآلاف إلى الشوارع في الخرطوم مساء أمس.",
        "نفذ موظفو البلدية إضراباً عن العمل في صيدا.",
        "نظم أهالي المفقودين وقفة أمام مقر الأمم المتحدة في غزة.",
        "قطع محتجون طريق المطار في بيروت بالإطارات المشتعلة.",
        "أغلق سائقون الطريق في طرابلس احتجاجاً على رفع الأسعار.",
        "أشعل شبان إطارات السيارات وسط مدينة البصرة أمس.",
        "وجاب المتظاهرون شوارع غزة وهم يرفعون لافتات.",
    ],
)
def test_a_gathering_is_told_by_its_verb(text: str) -> None:
    assert _actions(text) == ["protest"]


@pytest.mark.parametrize(
    "text",
    [
        "اعتصم المتظاهرون في الشوارع وجلسوا على الأرض.",
        "وهتف المتظاهرون ضد الحكومة ورددوا شعارات.",
        "أحرق المحتجون إطارات على الطريق.",
        pytest.param(
            "وتجمع المحتجون ثانية رغم المطر.",
            marks=pytest.mark.xfail(reason="nearly as often only named as told", strict=False),
        ),
    ],
)
def test_a_crowd_that_acts_needs_neither_party_nor_place(text: str) -> None:
    assert _actions(text) == ["protest"]


@pytest.mark.parametrize(
    "text",
    [
        "خرج آلاف المواطنين في مسيرة من أمام الجامع الكبير وسط عمان يوم الجمعة.",
        "وفي تعز خرجت أمس مسيرة ضخمة تأييداً للحكومة.",
        "جرت في رام الله مسيرة، ورفع المشاركون فيها لافتات تندد بالحصار.",
        "خرجت مسيرة العودة السنوية في مخيم البص.",
        "شارك المئات في مسيرتين في الدار البيضاء يوم الأحد.",
    ],
)
def test_a_march_is_no_drone(text: str) -> None:
    assert set(_actions(text)) == {"protest"}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("استهدفت مسيرة سيارة في صور صباح اليوم.", "drone_strike"),
        ("شن الجيش هجوماً بثلاث مسيرات على بلدة الناعمة أمس.", "drone_strike"),
        ("رشق شبان دورية للشرطة بالحجارة في نابلس أمس.", "riot"),
    ],
)
def test_what_is_no_peaceful_march(text: str, action: str) -> None:
    assert _actions(text) == [action]


@pytest.mark.parametrize(
    "text",
    [
        "احتشدت قوات كبيرة من الجيش على حدود مدينة الفاشر أمس.",
        "تجمع الأهالي في مكان الحادثة بمدينة إدلب أمس.",
        "خرج السكان إلى الشوارع في حلب خوفاً من هزة ثانية.",
        "وتجمع المواد الغذائية في مستودعات البلدة.",
    ],
)
def test_people_who_come_together_for_something_else(text: str) -> None:
    assert "protest" not in _actions(text)
