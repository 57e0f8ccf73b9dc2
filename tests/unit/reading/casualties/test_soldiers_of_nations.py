"""Soldiers of a nation are of its army, and its policemen of its police."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def rows(text: str) -> list[tuple[str, str | None, int | None]]:
    return [(r.status, r.actor, r.min) for claim in incidents(text) for r in claim.casualties or ()]


@pytest.mark.parametrize(
    ("text", "actor", "least"),
    [
        ("قتل جنديان عراقيان بهجوم في صلاح الدين.", "iraqi-army", 2),
        ("مقتل 14 عسكرياً عراقياً بهجوم لداعش في الأنبار.", "iraqi-army", 14),
        ("مقتل سبعة عسكريين عراقيين بانفجار عبوة في كركوك.", "iraqi-army", 7),
        ("قتل عسكري عراقي برصاص قناص في الموصل.", "iraqi-army", 1),
        ("مقتل شرطيين عراقيين اثنين بانفجار في كركوك.", "iraqi-police", 2),
        ("قُتل جنديان لبنانيان بانفجار لغم في عرسال.", "lebanese-army", 2),
        ("مقتل خمسة جنود يمنيين بقصف في تعز.", "yemeni-government-forces", 5),
        ("قُتل ثلاثة جنود أمريكيين بهجوم مسلح في تدمر.", "us-forces", 3),
    ],
)
def test_soldiers_are_of_the_army(text: str, actor: str, least: int) -> None:
    assert rows(text) == [("killed", actor, least)]
    assert {(p.actor, p.role) for c in incidents(text) for p in c.parties} >= {(actor, "target")}
