"""What happens all the time is no happening; what goes on now is one."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def actions(sentence: str) -> list[str]:
    claims = read(document("a", sentence, published="2018-03-14")).claims
    return [claim.action for claim in claims if claim.kind == "incident" and claim.action]


@pytest.mark.parametrize(
    "sentence",
    [
        "تشن خلايا داعش بين حين وآخر هجمات على قوات النظام في بادية تدمر.",
        "تشن خلايا داعش من وقت لآخر هجمات على قوات النظام في بادية تدمر.",
        "غالباً ما تهاجم خلايا داعش قوات النظام في بادية تدمر.",
        "تشهد بادية تدمر هجمات لتنظيم داعش على قوات النظام.",
        "تعرضت البلدة مرات عدة لهجمات من تنظيم داعش قرب البوكمال.",
        "تنفذ تركيا بانتظام ضربات جوية على مواقع حزب العمال الكردستاني في شمال العراق.",
        "وفي الأعوام القليلة الماضية احتجز مسلحون أجانب في صنعاء.",
        "توعد تنظيم داعش بعمليات قتل في طرابلس.",
        "تعهد قائد الجيش بالإفراج عن معتقلين في الخرطوم.",
        "دعت روسيا إلى إنهاء القتال في مدينة طرابلس.",
        "دانت الوزارة الاعتداءات التركية على بلدة زاخو.",
    ],
)
def test_no_happening(sentence: str) -> None:
    assert actions(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "action"),
    [
        ("تشهد مدينة الفلوجة معارك بين الجيش العراقي وتنظيم داعش.", "clash"),
        ("تتواصل الاشتباكات بين الجيش والحوثيين في جبهة نهم.", "clash"),
        ("قصفت قوات النظام أطراف مدينة دوما بالمدفعية.", "shelling"),  # the city, not "always"
        ("أحرق مستوطنون مسجد الشيخ سعادة في بلدة عقربا.", "property_destruction"),  # no "usually"
    ],
)
def test_what_goes_on_is_told(sentence: str, action: str) -> None:
    assert actions(sentence) == [action]
