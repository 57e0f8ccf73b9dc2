"""An earlier figure of the happening that a report leads with, told as what a voice had said before."""

from __future__ import annotations

import pytest

from tests.counted import shown
from tests.happened import incidents


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        (
            "قُتل 13 عنصرا من الشرطة في هجوم لتنظيم داعش جنوب كركوك.\n\n"
            "وكان مصدر أمني أفاد مساء السبت بمقتل خمسة من عناصر الشرطة في هجوم مسلح في محافظة كركوك.",
            "killed 13 iraqi-police",
        ),
        (
            "قتل تسعة جنود في انفجار عبوة ناسفة قرب قرية الصفرة جنوب غرب كركوك.\n\n"
            "وكانت وكالة الأنباء العراقية قد أفادت بمقتل ضابط وعدد من الجنود بانفجار عبوة ناسفة في كركوك.",
            "killed 9 iraqi-army",
        ),
        (
            "قتل عشرة في غارة على مدينة دير البلح وسط قطاع غزة.\n\n"
            "وكانت وزارة الصحة أعلنت في وقت سابق مقتل ستة في غارة على دير البلح.",
            "killed 10 -",
        ),
    ],
)
def test_what_had_been_counted_before_is_of_the_same_happening(text: str, toll: str) -> None:
    (claim,) = incidents(text)
    assert " | ".join(shown(row) for row in claim.casualties or ()) == toll


@pytest.mark.parametrize(
    "text",
    [
        "قتل عشرة في غارة على مدينة دير البلح وسط قطاع غزة.\n\n"
        "وكانت وزارة الصحة أعلنت في وقت سابق مقتل ستة في غارة على خان يونس.",
        "قتل جنديان في هجوم على حاجز في مدينة درعا.\n\n"
        "وكان المرصد أفاد بمقتل أربعة مدنيين في هجوم في مدينة نوى.",
        "قتل ثلاثة مدنيين بغارة على بلدة حولا.\n\n"
        "وكانت الوكالة ذكرت أن غارة أخرى على حولا أدت إلى مقتل اثنين.",
    ],
)
def test_another_place_a_higher_toll_or_its_own_words_make_another(text: str) -> None:
    assert len(incidents(text)) == 2
