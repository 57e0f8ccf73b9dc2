"""A line that heads and names another report is none of this one's text; nobody speaks in "أكد حصول"."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

LEDE = "أعلنت قوى الأمن، اليوم الخميس، اعتقال خلية لتنظيم داعش في بلدة الشحيل بريف دير الزور الشرقي."
REST = "وأضافت في بيان أن العملية نفذت فجراً بعد رصد ومتابعة استمرا أياماً، وأن المعتقلين نقلوا إلى التحقيق."


def incidents(*lines: str) -> list[Claim]:
    found = read(document("a", "\n\n".join(lines), published="2021-09-02")).claims
    return [claim for claim in found if claim.kind == "incident"]


@pytest.mark.parametrize("head", ["أخبار ذات علاقة", "أخبار ذات صلة", "مواضيع ذات صلة", "مقالات ذات صلة"])
def test_a_line_that_heads_and_names_another_report_is_not_read(head: str) -> None:
    found = incidents(LEDE, f"{head} مقتل عنصر أمن إثر هجوم انتحاري لداعش في ريف حلب", REST)
    assert [str(claim.action) for claim in found] == ["arrest"]


def test_a_sentence_that_begins_so_is_read() -> None:
    found = incidents(
        LEDE, "أخبار ذات صلة بالحادث أكدت مقتل ثلاثة مدنيين بانفجار عبوة ناسفة في مدينة الباب.", REST
    )
    assert "ied" in [str(claim.action) for claim in found]


def test_what_is_affirmed_to_have_happened_speaks_to_nobody() -> None:
    found = incidents('قال مصدر أمني إن مسلحين هاجموا بلدة بيدوا. وأكد حصول "تبادل لإطلاق النار" في البلدة.')
    assert "حصول" not in {voice.name for claim in found for chain in claim.sources for voice in chain}
