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


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("dead", "inf"),
        ("dead", "nan"),
        ("dead", "many"),
        ("dead", "-4"),
        ("y", "nan"),
        ("x", "inf"),
        ("y", "north"),
        ("y", "91"),
        ("x", "-181"),
        ("date", "16 Sept"),
        ("date", ""),
        ("date", "2021-02-30"),
    ],
)
def test_a_cell_that_cannot_be_meant_is_told_with_its_line(cell: str, value: str) -> None:
    with pytest.raises(MarsadError) as caught:
        compared(ROW, {**ROW, cell: value})
    assert (caught.value.code, caught.value.line) == ("incidents.bad_row", 3)


def test_a_period_that_ends_before_it_begins_is_told_with_its_line() -> None:
    columns = Columns(columns={"start": "from", "end": "to"})
    assert compared({"from": "2021-09-16", "to": "2021-09-16"}, columns=columns).rows[0].row == "2"
    with pytest.raises(MarsadError) as caught:
        compared({"from": "2021-09-16", "to": "2021-09-15"}, columns=columns)
    assert (caught.value.code, caught.value.line) == ("incidents.bad_row", 2)


@pytest.mark.parametrize(
    ("columns", "told"), [({"start": "d", "weather": "w"}, "weather"), ({"id": "d"}, "start")]
)
def test_a_mapping_with_a_field_nobody_knows_or_without_a_day_is_told(
    columns: dict[str, str], told: str
) -> None:
    with pytest.raises(MarsadError) as caught:
        compared(columns=Columns(columns=columns))
    assert (caught.value.code, caught.value.values["names"]) == ("incidents.bad_mapping", told)


def test_an_empty_sheet_finds_nothing_and_misses_nothing() -> None:
    assert compared() == Result(rows=(), only_here=())


def test_a_row_without_an_id_is_known_by_its_line() -> None:
    assert [row.row for row in compared({**ROW, "event": ""}, {**ROW, "event": " "}).rows] == ["2", "3"]


def test_a_day_with_an_hour_and_a_figure_with_a_point_are_read() -> None:
    (row,) = compared({**ROW, "date": "2021-09-16T08:00", "dead": "7.0"}).rows
    assert (row.incident is not None, row.differs) == (True, ())


def test_an_action_or_an_actor_the_mapping_does_not_know_is_no_difference() -> None:
    (row,) = compared({**ROW, "type": "Something else", "by": "Somebody else"}).rows
    assert row.differs == ()
