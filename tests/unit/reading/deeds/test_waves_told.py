"""What sums up a wave is told beside each of its deeds (codebook §8)."""

from __future__ import annotations

import pytest

from tests.happened import incidents

EACH = [
    (
        "نفذت خلايا داعش جملة هجمات على حواجز الأسايش في ريف الرقة.\n\n"
        "وقال مصدر إن الخلايا هاجمت حاجزاً في بلدة الكرامة فقتل عنصران من الأسايش.",
        [["الرقة"], ["الكرامة"]],
    ),
    (
        "قتل شخصان وجرح ثالث في ثلاث هجمات لمجهولين في محافظة درعا أمس.\n\n"
        "وأفاد ناشطون بأن مجهولين أطلقوا النار على شاب في مدينة نوى فقتل على الفور.",
        [["درعا"], ["نوى"]],
    ),
]


@pytest.mark.parametrize(("report", "where"), EACH)
def test_a_deed_of_a_wave_with_its_own_toll_is_told_apart(report: str, where: list[list[str]]) -> None:
    assert [[p.name for p in c.where] for c in incidents(report)] == where


def test_raids_on_a_city_of_which_more_is_told_are_one() -> None:
    told = incidents(
        "شنت طائرات حربية غارات على عدة محاور في مدينة بنغازي.\n\n"
        "وقال مصدر عسكري إن الطائرات استهدفت مخزن ذخيرة في حي الصابري."
    )
    assert len(told) == 1
