"""A sheet beside the incidents: found, missing, differing."""

from __future__ import annotations

import pytest

from marsad.errors import MarsadError
from marsad.incidents.match import Columns, Result, match
from marsad.incidents.merge import merge
from tests.tellings import claim, count, reading

COLUMNS = Columns(
    columns={
        "id": "event",
        "start": "date",
        "lat": "y",
        "lon": "x",
        "action": "type",
        "killed": "dead",
        "initiator": "by",
    },
    actions={"Armed clash": "ambush"},
    actors={"IS": "islamic-state"},
)
ROW = {
    "event": "E1",
    "date": "2021-09-16",
    "y": "35.18",
    "x": "39.85",
    "type": "Armed clash",
    "dead": "7",
    "by": "IS",
}
READINGS = [
    reading("a", claim(hurt=(count("killed", 7),))),
    reading("b", claim(hurt=(count("killed", 9),))),
    reading("c", claim(day="2021-09-16", at="نوى", action="ied", by=None)),
]


def compared(*rows: dict[str, str], columns: Columns = COLUMNS) -> Result:
    return match(rows, columns, merge(READINGS), READINGS)


def test_a_row_is_found_and_the_rest_is_only_here() -> None:
    result = compared(ROW)
    holder = {m.document: one.id for one in merge(READINGS) for m in one.members}
    assert [(r.row, r.incident, r.differs) for r in result.rows] == [("E1", holder["a"], ())]
    assert result.only_here == (holder["c"],)


def test_what_differs_is_named() -> None:
    assert compared({**ROW, "dead": "30"}).rows[0].differs == ("killed",)
    assert compared({**ROW, "date": "2021-09-17", "dead": "9"}).rows[0].differs == ("date",)


def test_a_row_of_another_time_is_missing() -> None:
    assert compared({**ROW, "date": "2021-11-16"}).rows[0].incident is None


@pytest.mark.parametrize("wrong", [{"date": "16.9.2021"}, {"dead": "many"}, {"y": "north"}])
def test_a_row_that_cannot_be_read_is_told_with_its_line(wrong: dict[str, str]) -> None:
    with pytest.raises(MarsadError) as error:
        compared(ROW, {**ROW, **wrong})
    assert (error.value.code, error.value.line) == ("incidents.bad_row", 3)


def test_a_mapping_of_unknown_fields_is_told() -> None:
    with pytest.raises(MarsadError, match="bad_mapping"):
        compared(ROW, columns=Columns(columns={"start": "date", "deaths": "dead"}))
