"""Two people told one by one, whom one pronoun means; "إصابة" before a count is what befell those counted."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.counted import told

PAIRS = [
    ("أطلق مجهولون النار على رجل وابنه في مدينة بنش أمس، ما أدى إلى مقتلهما.", "killed 2 civilians"),
    ("أطلق مجهولون النار على شاب وخطيبته في مدينة درعا أمس، ما أسفر عن إصابتهما.", "wounded 2 civilians"),
    ("أطلق مجهولون النار على شابين في مدينة درعا أمس، ما أدى إلى مقتلهما.", "killed 2 civilians"),
    ("أطلق مجهولون النار على شاب في مدينة درعا أمس، ما أدى إلى مقتله.", "killed 1 civilians"),
    (
        "خطف مسلحون تاجرا وابنه في مدينة جبلة أمس ثم أفرجوا عنهما.",
        "captured 2 civilians | released 2 civilians",
    ),
    ("أدى القصف على بلدة كفر عمة أمس إلى قتيل و3 إصابات.", "killed 1 - | wounded 3 -"),
]


@pytest.mark.parametrize(("text", "expected"), PAIRS)
def test_both_are_meant(text: str, expected: str) -> None:
    assert told(text) == expected


def test_the_harm_before_a_count_is_nobody() -> None:
    text = "منذ بداية عام 2024 بلغ عدد القتلى المدنيين جراء الألغام في سوريا 91 قتيلًا، بالإضافة إلى إصابة 120 آخرين."
    found = read(document("s", text, published="2024-09-02")).claims
    assert [(c.measure, c.min) for c in found if c.kind == "tally"] == [("killed", 91), ("wounded", 120)]


def test_targets_that_are_hit_and_destroyed_are_nobody() -> None:
    text = "أسفرت الغارات الإسرائيلية أمس على مدينة درعا عن إصابة وتدمير نحو 20 هدفاً."
    found = [c for c in read(document("s", text, published="2024-09-02")).claims if c.kind == "incident"]
    assert all(not c.casualties for c in found)
