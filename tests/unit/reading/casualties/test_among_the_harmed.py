"""Those of another actor among the harmed, in a sentence of their own; a figure told again; how it ended for one."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

Rows = list[tuple[str, int, int | None, str | None, bool]]

TOLD: list[tuple[str, Rows]] = [
    (
        "مقتل 28 عنصراً من القوات السورية جراء هجوم لتنظيم داعش استهدف حافلة في ريف حمص.\n\n"
        'وذكر المرصد أن من بين القتلى تسعة مقاتلين من "لواء القدس".',
        [("killed", 28, 28, "syrian-government-forces", False), ("killed", 9, 9, "liwa-al-quds", True)],
    ),
    (
        "أصيب 15 شخصاً بانفجار سيارة في عدن. وبين الجرحى ثلاثة جنود من الجيش اليمني.",
        [("wounded", 15, 15, "civilians", False), ("wounded", 3, 3, "yemeni-government-forces", True)],
    ),
    (
        "مقتل 28 شخصاً جراء هجوم لداعش استهدف حافلة في ريف حمص. وبين القتلى طفلان.",
        [("killed", 28, 28, "civilians", False)],
    ),
    (
        "قتل 26 جندياً على الأقل في هجوم لداعش على حافلة عسكرية في السخنة أمس.\n\n"
        "وقال المرصد إن حصيلة القتلى ارتفعت إلى 26 جندياً.",
        [("killed", 26, None, "syrian-government-forces", False)],
    ),
    (
        "قتل 12 مدنياً على الأقل أمس في قصف جوي استهدف بلدة دركوش.\n\n"
        "وقال المرصد إن حصيلة قتلى القصف على بلدة دركوش ارتفعت إلى 14 مدنيا.",
        [("killed", 14, 14, "civilians", False)],
    ),
    (
        "هاجم مسلح حاجزاً للجيش في بعلبك وأصاب جنديين قبل أن يقتل.",
        [("killed", 1, 1, "unidentified-gunmen", False), ("wounded", 2, 2, "lebanese-army", False)],
    ),
    (
        "هاجم مسلح حاجزاً للجيش في بعلبك وأصاب جنديين قبل أن يقتل ثلاثة مدنيين.",
        [("wounded", 2, 2, "lebanese-army", False), ("killed", 3, 3, "civilians", False)],
    ),
]


@pytest.mark.parametrize(("report", "rows"), TOLD)
def test_rows_of_the_happening(report: str, rows: Rows) -> None:
    claims = read(document("t", report, published="2024-05-22")).claims
    found = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    given = [(r.status, r.min, r.max, r.actor or None, isinstance(r.part_of, int)) for r in found]
    assert given == rows
