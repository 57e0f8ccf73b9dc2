import csv
import io
from pathlib import Path

import msgspec
import pytest

from marsad.model.incident import Incident, IncidentCasualty, IncidentParty, Interval, Range
from marsad.publish.ged import (
    NON_STATE,
    ONE_SIDED,
    STATE_BASED,
    check_ged,
    date_prec,
    ged_csv,
    type_of_violence,
    where_prec,
)
from marsad.publish.places import Spot
from marsad.publish.sides import Side
from tests.reports import incidents

AMBUSH = incidents()[0]


def _rows(*given: Incident) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ged_csv(given).decode("utf-8-sig"), newline="")))


def _with(doer: str, target: str, **changes: object) -> Incident:
    parties = (IncidentParty(actor=doer, role="initiator"), IncidentParty(actor=target, role="target"))
    return msgspec.structs.replace(AMBUSH, parties=parties, **changes)


def test_a_row_has_sides_range_and_sources() -> None:
    (row,) = _rows(AMBUSH)
    assert (row["side_a"], row["side_b"], row["type_of_violence"]) == (
        "Islamic State",
        "Syrian government forces",
        "1",
    )
    assert (row["low"], row["best"], row["high"], row["high_open"]) == ("7", "9", "9", "0")
    assert (row["deaths_a"], row["deaths_b"], row["deaths_civilians"], row["deaths_unknown"]) == (
        "0",
        "9",
        "0",
        "0",
    )
    assert (row["number_of_sources"], row["event_clarity"], row["date_prec"], row["where_prec"]) == (
        "2",
        "1",
        "1",
        "1",
    )


@pytest.mark.parametrize(
    ("doer", "target", "kind"),
    [
        ("islamic-state", "civilians", "3"),
        ("islamic-state", "hayat-tahrir-al-sham", "2"),
        ("russia", "islamic-state", "1"),
    ],
)
def test_the_sides_decide_the_type_of_violence(doer: str, target: str, kind: str) -> None:
    assert _rows(_with(doer, target))[0]["type_of_violence"] == kind


def test_an_open_end_is_written_as_best_and_said() -> None:
    (row,) = _rows(msgspec.structs.replace(AMBUSH, killed=Range(low=20, best=25, high=None)))
    assert (row["low"], row["best"], row["high"], row["high_open"]) == ("20", "25", "25", "1")


def test_deaths_by_side_never_exceed_the_total() -> None:
    rows = (
        IncidentCasualty(actor="civilians", status="killed", low=4, best=4, high=4),
        IncidentCasualty(actor="islamic-state", status="killed", low=9, best=9, high=9),
        IncidentCasualty(actor=None, status="killed", low=1, best=1, high=1),
    )
    (row,) = _rows(
        _with("islamic-state", "civilians", casualties=rows, killed=Range(low=9, best=10, high=14))
    )
    assert (row["deaths_civilians"], row["deaths_a"], row["deaths_unknown"]) == ("4", "6", "0")


def test_what_is_not_deadly_not_placed_not_dated_or_without_a_doer_is_left_out() -> None:
    nobody = msgspec.structs.replace(AMBUSH, casualties=(), killed=None)
    unharmed = msgspec.structs.replace(AMBUSH, killed=Range(low=0, best=0, high=0))
    changes = [{"when": None}, {"where": ()}, {"parties": ()}]
    others = [msgspec.structs.replace(AMBUSH, **change) for change in changes]  # type: ignore[arg-type]
    assert _rows(nobody, unharmed, *others, incidents()[2]) == []


def test_precisions_follow_length_and_radius() -> None:
    days = ["03", "04", "12", "31"]
    assert [date_prec(Interval(start="2024-03-03", end=f"2024-03-{day}")) for day in days] == [1, 2, 3, 4]
    assert date_prec(Interval(start="2003-01-01", end="9999-12-31")) == 5
    assert date_prec(Interval(start="2024-03-03", end="2024-12-31")) == 5
    assert [where_prec(Spot("س", 35, 39, radius)) for radius in (None, 25, 50, 120, 200)] == [1, 2, 3, 4, 6]


def test_a_good_file_passes_its_check_and_a_bad_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "ged.csv"
    good = ged_csv(incidents())
    path.write_bytes(good)
    assert check_ged(path) == []
    path.write_bytes(good.replace(b",9,9,7,0", b",9,8,7,0").replace(b",2024-03-03,2024", b",2024-03-04,2024"))
    assert check_ged(path) == ["row 2: the range is upside down", "row 2: the period ends before it begins"]
    path.write_bytes(b"a,b\r\n")
    assert check_ged(path) == ["wrong columns"]


@pytest.mark.parametrize(
    ("end", "code"),
    [("2024-03-01", 1), ("2024-03-02", 2), ("2024-03-06", 2), ("2024-03-07", 3), ("2024-03-13", 3),
     ("2024-03-14", 4), ("2024-03-31", 4), ("2024-04-01", 5), ("2030-01-01", 5)],
)  # fmt: skip
def test_the_precision_of_a_period_at_its_limits(end: str, code: int) -> None:
    assert date_prec(Interval(start="2024-03-01", end=end)) == code


def test_a_start_without_an_end_is_a_day() -> None:
    assert date_prec(Interval(start="2024-03-01")) == 1


@pytest.mark.parametrize(
    ("radius", "code"),
    [(None, 1), (0, 1), (10, 1), (10.1, 2), (25, 2), (50, 3), (50.5, 4), (120, 4), (121, 6), (9000, 6)],
)
def test_the_precision_of_a_place_at_its_limits(radius: float | None, code: int) -> None:
    assert where_prec(Spot("مكان", 35.0, 40.0, radius)) == code


CIVILIAN, STATE, GROUP = (
    Side("Civilians", 7, "civilians"),
    Side("State", 1, "state"),
    Side("Group", 2, "group"),
)


@pytest.mark.parametrize(
    ("doers", "targets", "kind"),
    [
        ([STATE], [GROUP], STATE_BASED),
        ([GROUP], [STATE], STATE_BASED),
        ([GROUP], [GROUP], NON_STATE),
        ([STATE], [CIVILIAN], ONE_SIDED),
        ([], [CIVILIAN], ONE_SIDED),
        ([GROUP], [CIVILIAN, GROUP], NON_STATE),
        ([GROUP, STATE], [CIVILIAN, GROUP], STATE_BASED),
        ([], [], NON_STATE),
    ],
)
def test_the_type_of_violence_follows_the_sides(doers: list[Side], targets: list[Side], kind: int) -> None:
    assert type_of_violence(doers, targets) == kind
