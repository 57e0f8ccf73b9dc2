"""Posts and towns along a border are found by the noun before their name, everyday words are none."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(raw: str) -> list[tuple[str, float]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [(p.name, round(p.lat or 0, 1)) for c in claims if c.kind == "incident" for p in c.where]


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ("استهدف حزب الله تجمعا لقوات الاحتلال في موقع المطلة، شمالي إسرائيل.", ("موقع المطلة", 33.3)),
        ("استهدفت المقاومة جنودا في المالكية المحتلة بصاروخ.", ("المالكية المحتلة", 33.1)),
        ("استهدف حزب الله مستوطنة شتولا بالصواريخ أمس.", ("مستوطنة شتولا", 33.1)),
        ("قتل مدني في التلة المطلة على بلدة كفرنبل بقصف مدفعي.", ("كفرنبل", 35.6)),
    ],
)
def test_place(raw: str, place: tuple[str, float]) -> None:
    assert places(raw) == [place]


def test_that_it_is_no_town() -> None:
    assert places("قتل عشرة جنود في هجوم وصف بأنه الأعنف منذ انهيار الهدنة في مايو الماضي.") == []
