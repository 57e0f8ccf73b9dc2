"""Gunmen who are thought to be somebody's men, and verbs of going on that carry a deed."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parties(text: str, published: str = "2021-05-02") -> set[tuple[str, str | None]]:
    claims = read(document("x", text, published=published)).claims
    return {
        (p.role, p.actor)
        for c in claims
        if c.kind == "incident"
        for p in c.parties
        if p.actor not in ("civilians", "unidentified-gunmen")
    }


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("أطلق مسلحون يعتقد أنهم من القاعدة النار أمس على موكب محافظ عدن في المعلا.", "aqap"),
        ("اغتال مسلحون مجهولون يعتقد أنهم يتبعون لتنظيم الدولة أمس مختار قرية الصبحة.", "islamic-state"),
        ("خطف مسلحون يُعتقد بانتمائهم إلى القاعدة ثلاثة موظفين أمس في أبين.", "aqap"),
        ("قُتل مختار القرية أمس برصاص مسلحين يرجح انتماؤهم لتنظيم داعش في ريف دير الزور.", "islamic-state"),
        ("اختطف مسلحون يشتبه بأنهم تابعون لحركة الشباب سائقاً أمس في مقديشو.", "al-shabaab"),
    ],
)
def test_thought_to_be_of_a_group(text: str, doer: str) -> None:
    assert ("initiator", doer) in parties(text)


def test_the_arrested_are_no_doers() -> None:
    told = parties("اعتقلت قوات الأمن العراقية خمسة أشخاص يشتبه بانتمائهم إلى تنظيم داعش أمس في كركوك.")
    assert ("target", "islamic-state") in told
    assert ("initiator", "islamic-state") not in told


@pytest.mark.parametrize(
    "text",
    [
        "استمرت قوات النظام السوري بقصف ريف إدلب الجنوبي أمس.",
        "استمرت قوات النظام السوري وبدعم جوي من حلفائها بقصف ريف إدلب الجنوبي أمس.",
        "لجأت قوات النظام السوري أمس إلى قصف بلدات ريف حماة.",
        "سارعت قوات النظام السوري إلى قصف بلدة كفرزيتا بالمدفعية أمس.",
        "مضت قوات النظام السوري في قصف بلدات الغوطة الشرقية أمس.",
        "تستمر قوات النظام السوري في قصف ريف إدلب الجنوبي اليوم.",
    ],
)
def test_verbs_of_going_on(text: str) -> None:
    assert ("initiator", "syrian-government-forces") in parties(text, "2018-05-02")


@pytest.mark.parametrize(
    ("text", "doer", "hit"),
    [
        (
            "استهدفت فصائل المعارضة السورية بسلاح القنص عنصرين من قوات النظام السوري أمس على محور معرة موخص.",
            "syrian-opposition",
            "syrian-government-forces",
        ),
        (
            "استهدفت سرايا القدس بسلاح مضاد للدروع دبابة لجيش الاحتلال الإسرائيلي أمس شرق غزة.",
            "islamic-jihad",
            "israel",
        ),
    ],
)
def test_what_it_was_done_with_does_nothing(text: str, doer: str, hit: str) -> None:
    assert parties(text) == {("initiator", doer), ("target", hit)}


def test_support_joined_to_support() -> None:
    told = parties(
        "نفذت قسد بدعم جوي من التحالف الدولي ومشاركة من قوات أمنية عراقية مداهمة في الشحيل أمس.", "2024-06-02"
    )
    assert told == {
        ("initiator", "sdf"),
        ("supporter", "international-coalition"),
        ("supporter", "iraqi-security-forces"),
    }


def test_who_is_handed_a_place() -> None:
    told = parties("تسلمت قوات الأمن العام سجن الأقطان من قسد في الرقة أمس.", "2026-01-20")
    assert told == {("participant", "general-security"), ("initiator", "sdf")}
