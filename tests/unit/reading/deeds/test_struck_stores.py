"""Arms in a store that is struck: one strike, whose arms they are is hit; a store that is found is a find."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

TOLD = [
    (
        "قصف جيش الاحتلال الإسرائيلي مستودع أسلحة تابع لحركة حماس في بلدة دير علي.",
        "shelling",
        "hamas",
        "israel",
    ),
    (
        "زعم جيش الاحتلال الإسرائيلي أنه قصف مستودع أسلحة تابع لحركة حماس في دير علي.",
        "shelling",
        "hamas",
        "israel",
    ),
    (
        "قال الجيش الإسرائيلي إنه دمر مخزن صواريخ تابع لحزب الله في بلدة الخيام.",
        "airstrike",
        "hezbollah",
        "israel",
    ),
    ("قوات الأمن تصادر مستودع أسلحة في ريف درعا.", "weapons_seizure", None, "general-security"),
    ("داهمت قوات الأمن منزلا في القصير وضبطت مستودع أسلحة.", "weapons_seizure", None, "general-security"),
]


@pytest.mark.parametrize(("text", "action", "target", "doer"), TOLD)
def test_a_store_is_struck_or_found(text: str, action: str, target: str | None, doer: str) -> None:
    found = [c for c in read(document("s", text, published="2025-05-07")).claims if c.kind == "incident"]
    assert [c.action for c in found] == [action]
    parts = {(p.role, p.actor) for p in found[0].parties}
    assert ("initiator", doer) in parts
    assert {a for role, a in parts if role == "target"} == ({target} if target else set())
