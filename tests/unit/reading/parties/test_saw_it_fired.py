"""An army that says what was fired at it has not fired it; one that tells of its own shots has."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def doers(text: str) -> set[str | None]:
    claims = read(document("a", text, published="2024-02-15")).claims
    return {p.actor for c in claims if c.kind == "incident" for p in c.parties if p.role == "initiator"}


@pytest.mark.parametrize(
    "text",
    [
        "قال الجيش الإسرائيلي إن نحو 5 صواريخ أُطلقت من جنوبي قطاع غزة تجاه جنوب إسرائيل.",
        "أعلن الجيش الإسرائيلي رصد إطلاق عشرة صواريخ من قطاع غزة باتجاه عسقلان.",
        "أعلن الجيش الإسرائيلي أن صاروخا أطلق من غزة سقط في سديروت.",
    ],
)
def test_who_saw_it_fired(text: str) -> None:
    assert doers(text) == set()


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("أعلنت كتائب القسام إطلاق رشقة صاروخية على سديروت.", "qassam-brigades"),
        ("أعلن الجيش السوري قصف مواقع داعش بالصواريخ في بادية السخنة.", "syrian-government-forces"),
        ("قال الجيش الروسي إنه أطلق صواريخ على مواقع داعش في تدمر.", "russia"),
        ("أعلن الجيش الإسرائيلي اعتراض صاروخ أطلق من اليمن.", "israel"),
    ],
)
def test_who_tells_of_his_own(text: str, actor: str) -> None:
    assert doers(text) == {actor}
