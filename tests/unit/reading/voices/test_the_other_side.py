""" "بين كذا من جهة، وبين الأهالي": the other side of a fight, and no "وبيّن الأهالي أن"."""

from __future__ import annotations

from marsad.model.document import document
from marsad.reading.reader import read


def sources(text: str) -> list[str]:
    claims = read(document("a", text, published="2024-02-15")).claims
    return [v.name for c in claims if c.kind == "incident" for chain in c.sources for v in chain]


def test_the_other_side_says_nothing() -> None:
    assert sources("دارت مواجهات بين جيش الاحتلال من جهة، وبين الأهالي في قرية ياسوف.") == []
    assert sources("وقعت اشتباكات بين مسلحين من حي البياضة، وبين عناصر الأمن في حمص.") == []


def test_who_makes_clear_speaks() -> None:
    text = "وقعت اشتباكات بين عشيرتين في الميادين، وبيّن الدفاع المدني أن الاشتباكات أوقعت ثلاثة قتلى."
    assert "الدفاع المدني" in sources(text)
