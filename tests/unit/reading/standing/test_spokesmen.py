"""Who speaks for armed forces or leads them by an office, and whose allies are named beside them (codebook §5)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def relations(raw: str) -> list[Claim]:
    return [c for c in read(document("x", raw)).claims if c.kind == "relation"]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (
            "أعلن المتحدث باسم القوات المسلحة المصرية العقيد غريب عبد الحافظ أن القوات قتلت إرهابيين.",
            ("غريب عبد الحافظ", "member_of", "egyptian-army"),
        ),
        (
            "أعلن المتحدث باسم القوات المسلحة اليمنية، العميد يحيى سريع، أن القوات استهدفت سفينة.",
            ("يحيى سريع", "member_of", "houthis"),
        ),
        (
            "قال المتحدث باسم وزارة الدفاع السورية، حسن عبد الغني، إن الجيش دخل المدينة.",
            ("حسن عبد الغني", "member_of", "syrian-government-forces"),
        ),
        (
            "وأكد قائد القيادة المركزية الأميركية، الأدميرال براد كوبر، أن واشنطن ستواصل ملاحقة التنظيم.",
            ("us-forces", "led_by", "براد كوبر"),
        ),
        (
            "قصفت القوات التركية وفصائل المعارضة المسلحة الموالية لها قرى بريف تل تمر.",
            ("syrian-opposition", "allied_with", "turkey"),
        ),
        (
            "استهدف التنظيم قوات النظام والميليشيات الإيرانية المساندة لها في البادية.",
            ("iranian-militias", "allied_with", "syrian-government-forces"),
        ),
        (
            "هاجم الجيش الإثيوبي ومليشيا فانو الحليفة له مدينة ديسي.",
            ("fano", "allied_with", "ethiopian-forces"),
        ),
    ],
)
def test_told(raw: str, told: tuple[str, str, str]) -> None:
    (found,) = relations(raw)
    assert (found.subject_id or found.subject, found.predicate, found.object_id or found.object) == told


@pytest.mark.parametrize(
    "raw",
    [
        "قصفت قوات النظام والميليشيات المساندة لها بلدة النيرب.",
        "انسحب الجيش السوداني والقوات المساندة له من بلدة أم سيالة.",
        "أعلن المتحدث باسم الجيش السوداني مقتل 12 من عناصر الدعم السريع.",
        "طلب قائد الجيش اللبناني وقف إطلاق النار، ودعا إلى الهدوء.",
        "قال المتحدث باسم وزارة الصحة اللبنانية وسام غزيل إن ثلاثة أصيبوا.",
    ],
)
def test_only_says_which(raw: str) -> None:
    assert not relations(raw)
