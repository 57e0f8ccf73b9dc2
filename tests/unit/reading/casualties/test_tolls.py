"""A toll is the same rows whether it rises, is reached, left behind, or stands in a headline."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

BOTH = [
    ("shelling", "ارتفعت حصيلة القصف على مدينة نوى إلى {dead} قتلى و{hurt} جريحاً."),
    ("shelling", "بلغت حصيلة القصف على مدينة نوى {dead} قتلى و{hurt} جريحاً."),
    ("shelling", "حصيلة القصف على مدينة نوى: {dead} قتلى و{hurt} جريحاً."),
    ("shelling", "{dead} قتلى و{hurt} جريحا حصيلة القصف على مدينة نوى"),
    ("ied", "خلّف الانفجار في مدينة نوى {dead} قتلى و{hurt} جريحاً."),
    ("ied", "أوقع الانفجار في مدينة نوى {dead} قتلى و{hurt} جريحاً."),
    ("ied", "{dead} قتلى و{hurt} جريحاً في انفجار بمدينة نوى"),
]
DEAD = [
    ("shelling", "ارتفاع حصيلة قتلى القصف على مدينة نوى إلى {}"),
    ("shelling", "ارتفع عدد ضحايا القصف على مدينة نوى إلى {} قتلى."),
    ("ied", "وصل عدد قتلى الانفجار في مدينة نوى إلى {}."),
]


def told(text: str) -> list[tuple[str, list[tuple[str, int | None, int | None]]]]:
    claims = read(document("a", text, published="2024-05-22")).claims
    return [
        (str(c.action), [(r.status, r.min, r.max) for r in c.casualties or ()])
        for c in claims
        if c.kind == "incident"
    ]


@pytest.mark.parametrize(("dead", "hurt"), [(9, 20), (3, 11), (5, 60)])
@pytest.mark.parametrize(("action", "toll"), BOTH)
def test_the_dead_and_the_wounded_of_a_toll(action: str, toll: str, dead: int, hurt: int) -> None:
    rows = [("killed", dead, dead), ("wounded", hurt, hurt)]
    assert told(toll.format(dead=dead, hurt=hurt)) == [(action, rows)]


@pytest.mark.parametrize(("number", "value"), [("9", 9), ("٩", 9), ("تسعة", 9), ("5", 5)])
@pytest.mark.parametrize(("action", "toll"), DEAD)
def test_the_dead_of_a_toll(action: str, toll: str, number: str, value: int) -> None:
    assert told(toll.format(number)) == [(action, [("killed", value, value)])]
