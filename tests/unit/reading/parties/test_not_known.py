"""Who did a thing is said to be unknown: nobody of the report is taken for him."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

RAID = "اقتحم الجيش الإسرائيلي مخيم جنين."


def doers(text: str, action: str) -> set[str | None]:
    """Whoever is named as the doer of the last happening of that kind."""
    found = read(document("s", text, published="2021-09-02")).claims
    last = [c for c in found if c.kind == "incident" and c.action == action][-1]
    return {p.actor for p in last.parties if p.role == "initiator"}


@pytest.mark.parametrize(
    ("told", "action"),
    [
        ("واستهدفت غارة مجهولة المصدر موقعاً في بلدة عرابة وأوقعت قتيلين.", "airstrike"),
        ("وقُتل رجل بتفجير عبوة في بلدة عرابة دون أن تتبنى أي جهة العملية.", "ied"),
        ("وقُتل رجل بتفجير عبوة في بلدة عرابة ولم تعلن أي جهة مسؤوليتها عنه.", "ied"),
    ],
)
def test_a_deed_of_unknown_hands_is_not_that_of_who_was_named_before(told: str, action: str) -> None:
    assert "israel" not in doers(f"{RAID} {told}", action)


@pytest.mark.parametrize(
    "told",
    [
        "واعتقلت القوة شاباً مجهول الهوية في بلدة عرابة.",
        "واعتقلت القوة شابين من تنظيم الجهاد في بلدة عرابة دون أن تعلن التفاصيل.",
    ],
)
def test_what_is_not_known_of_others_says_nothing_of_the_doer(told: str) -> None:
    assert doers(f"{RAID}\n\n{told}", "arrest") == {"israel"}
