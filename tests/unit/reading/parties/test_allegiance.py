"""Whose man a victim was, told behind the happening."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

KILLED = "قتل الشاب سامر الكنعان برصاص مجهولين في بلدة طفس بريف درعا أمس"


@pytest.mark.parametrize(
    ("behind", "target"),
    [
        ("، وهو ممن يعملون مع الفرقة الرابعة.", "fourth-division"),
        (".\n\nوقال ناشطون إن الكنعان يعمل ضمن مجموعة تتبع للأمن العسكري.", "military-intelligence"),
        (".\n\nوالقتيل ينتمي إلى اللواء الثامن.", "eighth-brigade"),
        (".\n\nوكان الكنعان يعمل سابقا في صفوف الجيش الحر.", "civilians"),
        (".\n\nوتعمل فرق الهندسة في قوات النظام على إزالة الألغام.", "civilians"),
        (".\n\nوهو أب لطفلين.", "civilians"),
    ],
)
def test_the_victim_is_of_whom_he_served(behind: str, target: str) -> None:
    claims = read(document("s", f"أخبار درعا\n\n{KILLED}{behind}", published="2023-03-04")).claims
    incident = next(c for c in claims if c.kind == "incident")
    assert {p.actor for p in incident.parties or () if p.role == "target"} == {target}
    assert [r.actor for r in incident.casualties or ()] == [target]


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("قال الجيش الإسرائيلي إن ضابطا أصيب بنيران من سوريا في الجولان أمس.", "israel"),
        ("أعلن الجيش الأردني مقتل جندي في اشتباك مع مهربين قرب الرمثا أمس.", "jordanian-army"),
    ],
)
def test_soldiers_an_army_speaks_of_are_its_own(sentence: str, target: str) -> None:
    claims = read(document("s", f"أخبار المنطقة\n\n{sentence}", published="2023-03-04")).claims
    incident = next(c for c in claims if c.kind == "incident")
    assert target in {p.actor for p in incident.parties or () if p.role == "target"}
