"""Another man hurt in a place of his own, and villages that no table has (codebook §8: one happening or several)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def tolls(raw: str) -> list[int | None]:
    """How many were hurt in each happening."""
    claims = read(document("t", raw, published="2024-05-22")).claims
    return [row.min for c in claims if c.kind == "incident" for row in c.casualties]


TWO = [
    "قُتل شاب برصاص مجهولين في قرية الخضيرية بريف حمص، كما قُتل شاب آخر في قرية بيت دلول بريف اللاذقية.",
    "قُتل مدني بقصف على سرمين، وقُتل مدني آخر بقصف على بنش.",
    "قُتل شاب برصاص مجهولين في تلبيسة، كما قُتل شاب آخر في سلمى.",
]
ONE = [
    ("قُتل مدني وأصيب مدني آخر بقصف على سرمين.", [1, 1]),
    ("قُتل جندي في انفجار عبوة قرب مأرب وأصيب آخر.", [1, 1]),
]


@pytest.mark.parametrize("raw", TWO)
def test_another_man_elsewhere_is_another_happening(raw: str) -> None:
    assert tolls(raw) == [1, 1]
    claims = read(document("t", raw, published="2024-05-22")).claims
    assert len([c for c in claims if c.kind == "incident"]) == 2


@pytest.mark.parametrize(("raw", "counts"), ONE)
def test_another_man_in_the_same_place_is_of_it(raw: str, counts: list[int]) -> None:
    assert tolls(raw) == counts
    claims = read(document("t", raw, published="2024-05-22")).claims
    assert len([c for c in claims if c.kind == "incident"]) == 1
