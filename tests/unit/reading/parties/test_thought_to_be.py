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
