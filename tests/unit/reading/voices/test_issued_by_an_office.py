"""A statement that an office of a body gives out: the body speaks, not the word for the paper."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

TOLD = "أوقفت دورية في بلدة شمسطار مواطنا."


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("صدر عن قيادة الجيش – مديرية التوجيه البيان الآتي:\n", "قيادة الجيش"),
        ("صدر عن قيادة الجيش البيان التالي:\n", "قيادة الجيش"),
        ("صدر عن قيادة الجيش - مديرية التوجيه، بيان جاء فيه: ", "قيادة الجيش"),
        (
            "صدر عن المديرية العامة لقوى الأمن الداخلي – شعبة العلاقات العامة البلاغ التالي: ",
            "المديرية العامة لقوى الأمن الداخلي",
        ),
        ("صدر عن المكتب الإعلامي لعشيرة الظوالم البيان التالي: ", "المكتب الإعلامي لعشيرة الظوالم"),
    ],
)
def test_the_body_speaks(head: str, name: str) -> None:
    claims = read(document("t", head + TOLD, published="2024-03-05")).claims
    names = [[v.name for v in chain] for c in claims if c.kind == "incident" for chain in c.sources or ()]
    assert names == [[name]]
