"""Arms and men of a pronoun are of the side named before that it can mean."""

from __future__ import annotations

import pytest

from tests.counted import claims


def doers(told: str) -> set[str | None]:
    """Who did what the report tells last."""
    last = [c for c in claims(told, "2024-03-05") if c.kind == "incident"][-1]
    return {p.actor for p in last.parties if p.role == "initiator"}


HIS = [
    ("تواصل إسرائيل خروقاتها. فقد استهدفت مسيراتها سيارة في بنت جبيل.", {"israel"}),
    ("واصلت قوات الدعم السريع حصار الفاشر. وقتل قصفها عشرين مدنياً.", {"rapid-support-forces"}),
    ("قتل حزب الله جنديين إسرائيليين. وقصفت مدفعيته مستعمرة المطلة.", {"hezbollah"}),
    ("قالت مصادر محلية إن قسد أرسلت تعزيزات إلى دير الزور. وداهمت عناصرها منازل في بلدة ذيبان.", {"sdf"}),
]


@pytest.mark.parametrize(("told", "expected"), HIS)
def test_arms_of_a_pronoun_are_of_the_side_it_means(told: str, expected: set[str]) -> None:
    assert doers(told) == expected


@pytest.mark.parametrize(
    "told",
    [
        "أطلق الحوثيون قذائف على تعز. وسقطت إحداها في السجن المركزي غرب المدينة وقتلت خمس نساء.",
        "قصفت طائرة مجهولة سيارة في بنت جبيل. وقال حزب الله إن الأهالي نقلوا جرحاهم.",
    ],
)
def test_other_pronouns_say_nothing_of_who_did_it(told: str) -> None:
    assert "hezbollah" not in doers(told)
