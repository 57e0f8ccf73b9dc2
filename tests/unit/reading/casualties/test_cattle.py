"""Animals that are counted by head are no casualties (codebook §3)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def rows(raw: str) -> list[tuple[str, int | None]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [(r.status, r.min) for c in claims if c.kind == "incident" for r in c.casualties or ()]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("سقطت خمس قذائف على القرية مسببة نفوق أربعين رأساً من المواشي.", []),
        ("أدى القصف على بلدة حاس إلى نفوق 30 رأساً من الأغنام وإصابة مدنيين اثنين.", [("wounded", 2)]),
        ("قتل ثلاثة رعاة و60 رأساً من الإبل في هجوم على قرية أم كدادة.", [("killed", 3)]),
    ],
)
def test_heads_of_cattle_are_no_people(raw: str, told: list[tuple[str, int]]) -> None:
    assert rows(raw) == told
