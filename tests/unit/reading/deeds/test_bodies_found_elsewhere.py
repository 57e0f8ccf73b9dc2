"""Bodies found elsewhere are a happening of their own; what was only tried killed nobody; a truce over is none."""

from __future__ import annotations

import pytest

from tests.harmed import tolls


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "انفجرت سيارة مفخخة في كركوك أسفرت عن مقتل 5 أشخاص وإصابة 11، وعثر على 6 جثث غرب الموصل.",
            [("vehicle_bomb", (("killed", 5), ("wounded", 11))), ("death", (("killed", 6),))],
        ),
        (
            "انفجرت عبوة في الحلة أمس فقتل شرطي، كما عثرت الشرطة على ثلاث جثث في بعقوبة.",
            [("ied", (("killed", 1),)), ("death", (("killed", 3),))],
        ),
        ("انفجرت عبوة في الحلة أمس فقتل شرطي، وعثر على جثته لاحقا.", [("ied", (("killed", 1),))]),
        ("وجاء التفجير بعد يومين من محاولة فاشلة لقتل أحد القضاة في صيدا.", []),
        ("أدى الهجوم إلى قتل ثلاثة جنود في كركوك.", [("attack", (("killed", 3),))]),
        (
            "تجدد النزاع بين عشيرتي الجوابر والظوالم في ناحية الوركاء بسبب انتهاء الهدنة بينهما.",
            [("clash", ())],
        ),
        ("أعلنت هدنة بين الطرفين في صيدا أمس.", [("agreement", ())]),
        (
            "أوقفت دورية المواطن كمال ناصيف لإقدامه على تهريب أشخاص في بلدة بريتال.",
            [("arrest", (("captured", 1),))],
        ),
    ],
)
def test_what_is_told(sentence: str, expected: list[tuple[str, tuple[tuple[str, int], ...]]]) -> None:
    assert tolls(sentence) == expected
