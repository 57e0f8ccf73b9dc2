"""A speaker at the head of his sentence, parted from his verb by an aside between commas."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("مدير الشبكة السورية، ماهر الحسن، قال إن رجلا قتل في الميادين.", "مدير الشبكة السورية، ماهر الحسن"),
        ("المتحدث باسم الشرطة، سالم ناصر، أعلن مقتل جنديين في كركوك.", "المتحدث باسم الشرطة، سالم ناصر"),
        (
            "قائد العمليات، اللواء حسن الجبوري، أكد أن الجيش قتل سبعة مسلحين في سنجار.",
            "قائد العمليات، اللواء حسن الجبوري",
        ),
        ("مصدر طبي، طلب عدم ذكر اسمه، قال إن رجلا قتل في انفجار في عدن.", "مصدر طبي"),
    ],
)
def test_who_stands_before_the_aside_says_so(text: str, voice: str) -> None:
    assert [[one.name for one in chain] for claim in incidents(text) for chain in claim.sources] == [[voice]]


def test_he_and_not_the_voice_of_the_line_before() -> None:
    text = (
        "مصادر حقوقية ذكرت أن قوات الأمن فرقت بعنف مظاهرة في بانياس.\n\n"
        "مدير الشبكة السورية، ماهر الحسن، قال إن شابا قتل في دير الزور برصاص الأمن العسكري."
    )
    assert [[one.name for one in chain] for chain in incidents(text)[-1].sources] == [
        ["مدير الشبكة السورية، ماهر الحسن"]
    ]


def test_an_aside_before_a_deed_is_no_voice() -> None:
    (claim,) = incidents("الانفجار الذي وقع في بعقوبة، صباح اليوم، أسفر عن مقتل جنديين.")
    assert claim.sources == ()


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        (
            "من جانبها، وكالة هاوار، المقربة من الإدارة الذاتية، أكدت مقتل جندي بقصف على عامودا.",
            "وكالة هاوار",
        ),
        (
            'من جهتها؛ وكالة "هاوار"، المقربة من "الإدارة الذاتية" أكدت مقتل جندي بقصف على عامودا.',
            "وكالة هاوار",
        ),
        ("وكالة هاوار المقربة من قسد أكدت مقتل جندي بقصف تركي على عامودا.", "وكالة هاوار"),
        (
            "قوات الدفاع الوطني الموالية للنظام أعلنت مقتل ثلاثة من عناصرها بهجوم في السخنة.",
            "قوات الدفاع الوطني الموالية للنظام",
        ),
    ],
)
def test_an_outlet_speaks_and_not_whom_it_is_close_to(text: str, voice: str) -> None:
    assert [[one.name for one in chain] for claim in incidents(text) for chain in claim.sources] == [[voice]]
