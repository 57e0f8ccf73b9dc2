import csv
import io
from importlib import resources
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from marsad.model.claim import Action, Casualty, Quantity, Reading
from marsad.model.incident import Incident, IncidentParty, IncidentPlace, Interval
from marsad.publish.acled import acled_csv, check_acled, codings, geo_precision, time_precision, types_of
from marsad.publish.notice import NOTICE
from marsad.publish.places import Spot
from tests.reports import incidents, readings

AMBUSH = incidents()[0]
gazetteer_built = pytest.mark.skipif(
    not (resources.files("marsad") / "built" / "gazetteer.tsv").is_file(), reason="the gazetteer is not built"
)


def _rows(given: list[Incident], told: list[Reading] | None = None) -> list[dict[str, str]]:
    content = acled_csv(given, readings() if told is None else told).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content, newline="")))


def _against(actor: str, action: str, doer: str = "islamic-state") -> Incident:
    parties = (IncidentParty(actor=doer, role="initiator"), IncidentParty(actor=actor, role="target"))
    return msgspec.structs.replace(AMBUSH, action=action, parties=parties)


def test_every_action_has_its_types() -> None:
    assert set(codings()) == set(get_args(Action))


def test_a_row_has_date_actors_place_and_the_lowest_figure() -> None:
    (row,) = _rows(incidents())
    assert (row["notice"], row["event_date"], row["year"], row["time_precision"]) == (
        NOTICE,
        "2024-03-03",
        "2024",
        "1",
    )
    assert (row["event_type"], row["sub_event_type"]) == ("Battles", "Armed clash")
    assert (row["actor1"], row["actor2"]) == ("Islamic State", "Syrian government forces")
    assert (row["inter1"], row["inter2"], row["interaction"]) == ("2", "1", "2-1")
    assert (row["location"], row["latitude"], row["geo_precision"]) == ("التبني", "35.6", "1")
    assert row["fatalities"] == "7"


def test_what_has_no_day_or_place_or_enters_no_sum_is_left_out() -> None:
    undated = msgspec.structs.replace(AMBUSH, when=None)
    unplaced = msgspec.structs.replace(AMBUSH, where=())
    assert _rows([undated, unplaced, incidents()[2]]) == []


@pytest.mark.parametrize(
    ("incident", "event", "sub_event"),
    [
        (_against("civilians", "attack"), "Violence against civilians", "Attack"),
        (_against("syrian-army", "attack"), "Battles", "Armed clash"),
        (_against("civilians", "abduction"), "Violence against civilians", "Abduction/forced disappearance"),
        (_against("syrian-army", "abduction"), "Strategic developments", "Other"),
        (
            _against("islamic-state", "capture_territory", "syrian-army"),
            "Battles",
            "Government regains territory",
        ),
        (_against("syrian-army", "capture_territory"), "Battles", "Non-state actor overtakes territory"),
        (_against("civilians", "never heard of"), "Strategic developments", "Other"),
    ],
)
def test_the_target_and_the_doer_decide_between_types(incident: Incident, event: str, sub_event: str) -> None:
    types = types_of(incident)
    assert (types.event, types.sub_event) == (event, sub_event)


@pytest.mark.parametrize(
    ("quantity", "deaths"), [("several", 3), ("dozens", 12), ("hundreds", 100), ("at_least", 7)]
)
def test_words_without_a_figure_count_as_acled_counts_them(quantity: Quantity, deaths: int) -> None:
    reading = readings()[0]
    claim = reading.claims[0]
    row: Casualty = msgspec.structs.replace(claim.casualties[0], quantity=quantity)  # type: ignore[index]
    told = msgspec.structs.replace(reading, claims=(msgspec.structs.replace(claim, casualties=(row,)),))
    assert _rows([AMBUSH], [told])[0]["fatalities"] == str(deaths)


def test_precisions_follow_length_and_radius() -> None:
    lengths = [("2024-03-03", "2024-03-03"), ("2024-03-01", "2024-03-05"), ("2024-03-01", "2024-03-31")]
    assert [time_precision(Interval(start=a, end=b)) for a, b in lengths] == [1, 2, 3]
    assert [geo_precision(Spot("س", 35, 39, radius)) for radius in (None, 10, 11, 51)] == [1, 1, 2, 3]


@gazetteer_built
def test_the_gazetteer_gives_the_units() -> None:
    where = (IncidentPlace(id="sy-tabni", name="التبني", lat=35.6128, lon=39.8158, radius_km=4),)
    (row,) = _rows([msgspec.structs.replace(AMBUSH, where=where)])
    assert (row["country"], row["admin1"], row["location"]) == ("Syria", "Deir ez-Zor", "Tabni")


def test_a_good_file_passes_its_check_and_a_bad_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "acled.csv"
    good = acled_csv(incidents(), readings())
    path.write_bytes(good)
    assert check_acled(path) == []
    path.write_bytes(good.replace(b"Armed clash", b"Armed attack").replace(b",35.6,", b",135.6,"))
    assert check_acled(path) == ["row 2: no such event and sub-event type", "row 2: no position on the Earth"]
    path.write_bytes(good.replace(b"event_date", b"date"))
    assert check_acled(path) == ["wrong columns"]


@pytest.mark.parametrize(
    ("end", "code"), [(None, 1), ("2024-03-01", 1), ("2024-03-02", 2), ("2024-03-07", 2), ("2024-03-08", 3)]
)
def test_the_precision_of_days_at_its_limits(end: str | None, code: int) -> None:
    assert time_precision(Interval(start="2024-03-01", end=end)) == code


@pytest.mark.parametrize(("radius", "code"), [(None, 1), (10, 1), (10.1, 2), (50, 2), (50.1, 3), (5000, 3)])
def test_the_precision_of_circles_at_its_limits(radius: float | None, code: int) -> None:
    assert geo_precision(Spot("مكان", 35.0, 40.0, radius)) == code
