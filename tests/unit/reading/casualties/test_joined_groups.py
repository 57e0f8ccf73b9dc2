"""One numeral over two nouns, and an owner told behind the last of the groups."""

from __future__ import annotations

import pytest

from marsad.model.claim import Casualty
from marsad.model.document import document
from marsad.reading.reader import read


def rows(text: str) -> list[Casualty]:
    claims = read(document("a", text, published="2024-03-05")).claims
    return [row for claim in claims for row in claim.casualties or () if claim.kind == "incident"]


@pytest.mark.parametrize(
    ("people", "actor"),
    [
        ("21 جنديا وضابطا مصريا", "egyptian-army"),
        ("15 ضابطا وجنديا تركيا", "turkey"),
        ("30 جنديا وضابطا", None),
    ],
)
def test_a_numeral_is_over_both_nouns_wherever_they_are_from(people: str, actor: str | None) -> None:
    (row,) = rows(f"فجر مسلحون عبوة ناسفة وقتلوا {people} في كمين أمس.")
    assert (row.min, row.max) == (int(people.split()[0]),) * 2
    assert actor in (None, row.actor)


@pytest.mark.parametrize("people", ["سبعة قتلى و23 جريحا من النازحين", "سبعة قتلى و23 جريحا من المدنيين"])
def test_whose_they_are_is_told_once_for_all(people: str) -> None:
    assert {row.actor for row in rows(f"أوقع القصف على مدينة خان يونس {people}.")} == {"civilians"}
