"""People named in a sentence after the deed by whom they are, and attackers who were killed in turn."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.unit.reading.casualties.test_whose_and_whether import Row, rows


def named(text: str) -> list[tuple[str, str | None]]:
    claims = read(document("x", text, published="2024-03-05")).claims
    return [(p.name, p.status) for c in claims if c.kind == "incident" for p in c.people or ()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ألقت قسد القبض على خلية لداعش من ثلاثة أشخاص في الرقة. "
            "وأضافت أن أحد أفراد الخلية، ويدعى خليل السليمان، كان مسؤولاً عن نقل الأسلحة.",
            ("خليل السليمان", "captured"),
        ),
        (
            "قتلت القوات الصومالية أكثر من أربعين عنصراً من حركة الشباب في عيل طير. "
            "ومن بين القتلى خمسة قياديين، أبرزهم محمود طاهر عثمان المسؤول عن جمع الأموال.",
            ("محمود طاهر عثمان", "killed"),
        ),
        (
            "اغتال مجهولون ضابطاً في الأمن العام أمام منزله في مدينة جاسم. "
            "وقال مصدر إن الضابط هو الملازم سامر خالد العمري.",
            ("سامر خالد العمري", "killed"),
        ),
    ],
)
def test_named_by_whom_he_is(text: str, expected: tuple[str, str]) -> None:
    assert named(text) == [expected]


def test_one_of_the_witnesses_is_none_of_the_wounded() -> None:
    text = "أصيب ثلاثة مدنيين بقصف على بلدة بنش أمس. وقال أحد الشهود ويدعى سامر الحلبي إن القصف استهدف السوق."
    assert ("سامر الحلبي", "wounded") not in named(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قتل ثلاثة سياح بهجوم مسلح في مدينة سوسة. وقتلت الشرطة المهاجم.",
            [("killed", "civilians", 3, 3), ("killed", None, 1, 1)],
        ),
        (
            "فتح مسلح النار على سياح في مدينة سوسة فقتل ثلاثة منهم، قبل أن تقتله الشرطة.",
            [("killed", "civilians", 3, 3), ("killed", "unidentified-gunmen", 1, 1)],
        ),
    ],
)
def test_the_attacker_is_none_of_those_he_killed(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected
