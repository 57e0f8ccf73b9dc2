"""What a report tells of its parties only in passing is no relation."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def ties(raw: str) -> set[str | None]:
    return {c.predicate for c in read(document("x", raw)).claims if c.kind == "relation"}


@pytest.mark.parametrize(
    "raw",
    [
        "قال المتحدث باسم لواء القدس سامر الخالدي إن المعارك مستمرة.",
        "قال سامر الخالدي، الناطق الرسمي باسم هيئة تحرير الشام، إن المعارك مستمرة.",
        "دعا مجلس حقوق الإنسان التابع للأمم المتحدة إلى هدنة في حلب.",
        "تقدمت قوات الجيش اليمني، المسنودة بالتحالف العربي، في مديرية نهم.",
        "قصف الطيران الإسرائيلي القوات التابعة للنظام السوري في السويداء.",
        "رفض رئيس مجلس السيادة سالم البرهاني المقترح.",
        "قال مدير الأمن العام الفريق سالم المحرج إن التحقيق مستمر.",
        "تقدمت قوات النظام مدعمة بقوات الدفاع الوطني في ريف حلب.",
        "استعادت المقاومة بلدة صرواح التي كانت تحت سيطرة الحوثيين.",
        "وقال الأهالي إن تدمر باتت تحت سيطرة قوات النظام.",
    ],
)
def test_what_is_said_in_passing(raw: str) -> None:
    assert not ties(raw)


@pytest.mark.parametrize(
    ("raw", "tie"),
    [
        ("قال القيادي في لواء القدس سامر الخالدي إن المعارك مستمرة.", "member_of"),
        ("قال الناطق العسكري باسم لواء القدس سامر الخالدي إن المعارك مستمرة.", "member_of"),
        ("هاجم لواء القدس المدعوم من روسيا القرية.", "backed_by"),
        ("قتل عنصر من جيش العشائر التابع للحرس الثوري.", "part_of"),
        ("قال سامر الخالدي وهو متحدث باسم لواء القدس إن المعارك مستمرة.", "member_of"),
        ("أعلنت سرايا القدس، الجناح العسكري لحركة الجهاد الإسلامي، الهدنة.", "part_of"),
        ("هاجم لواء القدس المناهض للحكومة السورية القرية.", "opposed_to"),
    ],
)
def test_what_is_told_for_its_own_sake(raw: str, tie: str) -> None:
    assert tie in ties(raw)
