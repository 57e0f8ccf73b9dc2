"""Whatever incidents there are: each format is what it says it is, and says what the incidents say."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marsad.model.claim import Action
from marsad.model.incident import (
    Grade,
    Incident,
    IncidentCasualty,
    IncidentParty,
    IncidentPlace,
    Interval,
    Member,
    Range,
    Voice,
)
from marsad.publish.acled import acled_csv, check_acled
from marsad.publish.csv_table import check_csv, incidents_csv, is_formula
from marsad.publish.ged import check_ged, ged_csv
from marsad.publish.geojson import check_geojson, incidents_geojson
from marsad.publish.hxl import check_hxl, hxl_csv
from marsad.publish.lines import incidents_lines, read_lines
from marsad.publish.page import embeddable
from marsad.publish.totals import counts, of_status, sum_ranges

CALM = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
HOSTILE = st.sampled_from(
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200f=1", "＝1", "|calc", '"quoted"', "a,b;c\td",
        "سطر\nسطر", "</script><script>alert(1)</script>", "<!--", "]]>", "&amp;", "\u2028", "📰", "\0",
        "'", "\\", "%00", "قُتل", "", " ",
    ]
)  # fmt: skip


COUNT = st.none() | st.integers(0, 5000)
ACTORS = st.sampled_from([None, "civilians", "islamic-state", "syrian-government-forces", "no-such-actor"])


@st.composite
def _range(draw: st.DrawFn, kind: type[Any], **more: Any) -> Any:
    """Bounds in order, each known or not."""
    low, best, high = sorted(draw(st.tuples(*[st.integers(0, 5000)] * 3)))
    return kind(low=low, best=best, high=draw(st.sampled_from([high, None])), **more)


@st.composite
def _casualty(draw: st.DrawFn) -> IncidentCasualty:
    status = draw(
        st.sampled_from(["killed", "wounded", "killed_or_wounded", "missing", "captured", "displaced"])
    )
    row: IncidentCasualty = draw(_range(IncidentCasualty, status=status, actor=draw(ACTORS)))
    return row


@st.composite
def incident(draw: st.DrawFn) -> Incident:
    """What linking may give, its names whatever a report may hold."""
    days = sorted(draw(st.tuples(st.dates(date(2003, 1, 1)), st.dates(date(2003, 1, 1)))))
    when = Interval(start=str(days[0]), end=str(days[1]))
    place = st.builds(
        IncidentPlace, name=HOSTILE, lat=st.none() | st.floats(-100, 100), lon=st.none() | st.floats(-200, 200),
        radius_km=st.none() | st.floats(0, 500),
    )  # fmt: skip
    party = st.builds(
        IncidentParty, actor=ACTORS, name=HOSTILE, role=st.sampled_from(["initiator", "target", "supporter"])
    )
    return Incident(
        id="i",
        members=(Member(document=draw(HOSTILE), claim="c1"),),
        action=draw(st.sampled_from(get_args(Action))),
        assertion=draw(st.sampled_from(["reported", "claimed", "denied", "planned"])),
        when=draw(st.sampled_from([when, None])),
        where=tuple(draw(st.lists(place, max_size=3))),
        parties=tuple(draw(st.lists(party, max_size=3))),
        casualties=tuple(draw(st.lists(_casualty(), max_size=3))),
        killed=draw(st.none() | _range(Range)),
        sources=(Voice(voice=draw(HOSTILE), documents=("a",)),),
        independent_sources=draw(st.integers(0, 9)),
        grade=draw(st.sampled_from(get_args(Grade))),
        summarises=draw(st.sampled_from([(), ("x",)])),
    )


def _apart(found: list[Incident]) -> list[Incident]:
    """With ids of their own, as the linker gives them."""
    return [msgspec.structs.replace(one, id=f"i{number}") for number, one in enumerate(found)]


SEVERAL = st.lists(incident(), max_size=3).map(_apart)
FORMATS: dict[str, tuple[Callable[[list[Incident]], bytes], Callable[[Path], list[str]]]] = {
    "csv": (incidents_csv, check_csv),
    "geojson": (incidents_geojson, check_geojson),
    "ged": (ged_csv, check_ged),
    "acled": (lambda found: acled_csv(found, []), check_acled),
    "hxl": (hxl_csv, check_hxl),
}


def _rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("format", FORMATS)
@CALM
@given(found=SEVERAL)
def test_what_is_written_holds_to_its_own_format(
    format: str, found: list[Incident], tmp_path_factory: pytest.TempPathFactory
) -> None:
    write, check = FORMATS[format]
    path = tmp_path_factory.mktemp("out") / f"x.{format}"
    path.write_bytes(write(found))
    assert check(path) == []


@pytest.mark.parametrize("format", FORMATS)
@CALM
@given(found=SEVERAL)
def test_the_order_in_which_incidents_come_changes_no_byte(format: str, found: list[Incident]) -> None:
    write, _ = FORMATS[format]
    assert write(found) == write(found[::-1])


@pytest.mark.parametrize("format", ["csv", "ged", "acled", "hxl"])
@CALM
@given(found=SEVERAL)
def test_no_cell_of_a_sheet_can_be_run(format: str, found: list[Incident]) -> None:
    write, _ = FORMATS[format]
    table = list(csv.reader(io.StringIO(write(found).decode("utf-8-sig"), newline="")))
    for row in table[2 if format == "hxl" else 1 :]:
        for cell in row:
            assert not is_formula(cell) or _is_number(cell)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


@CALM
@given(found=SEVERAL)
def test_the_table_has_every_incident_and_its_figures(found: list[Incident]) -> None:
    rows = {row["id"]: row for row in _rows(incidents_csv(found))}
    assert set(rows) == {one.id for one in found}
    for one in found:
        killed = of_status(one, "killed")
        row = rows[one.id]
        assert row["killed_low"] == ("" if killed is None or killed.low is None else str(killed.low))
        assert row["killed_high"] == ("" if killed is None or killed.high is None else str(killed.high))
        assert row["independent_sources"] == str(one.independent_sources)
        assert "internal" in row["notice"].lower()


@CALM
@given(found=SEVERAL)
def test_lines_are_read_back_as_they_were(
    found: list[Incident], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("out") / "incidents.jsonl"
    path.write_bytes(incidents_lines(found))
    assert list(read_lines(path, Incident)) == sorted(found, key=lambda one: one.id)
    assert path.read_bytes().count(b"\n") == len(found)


@CALM
@given(found=SEVERAL)
def test_what_sums_leave_out_is_in_no_sheet_that_others_sum(found: list[Incident]) -> None:
    """Every row of ACLED, GED and HXL may be added up, and nobody is counted twice."""
    summed = {one.id for one in found if counts(one)}
    for format, column in (("acled", "event_id_cnty"), ("ged", "id"), ("hxl", "id")):
        rows = _rows(FORMATS[format][0](found))
        told = {row.get(column, "") for row in rows} - {"#event+id"}
        assert {id for id in told if id in {one.id for one in found}} <= summed


@CALM
@given(found=SEVERAL)
def test_a_sum_is_never_below_what_it_sums(found: list[Incident]) -> None:
    rows = [row for one in found for row in one.casualties]
    total = sum_ranges(rows)
    assert (total.low or 0) >= max((row.low or 0 for row in rows), default=0)
    if total.high is not None and rows:
        assert total.high >= (total.low or 0) or any((row.high or 0) < (row.low or 0) for row in rows)


@CALM
@given(found=SEVERAL)
def test_a_position_on_the_map_is_on_earth(found: list[Incident]) -> None:
    collection = json.loads(incidents_geojson(found))
    for feature in collection["features"]:
        geometry = feature["geometry"]
        points = (
            []
            if geometry is None
            else [geometry["coordinates"]]
            if geometry["type"] == "Point"
            else geometry["coordinates"]
        )
        for lon, lat in points:
            assert -180 <= lon <= 180
            assert -90 <= lat <= 90


class _Scripts(HTMLParser):
    """How many elements a browser sees in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)


@CALM
@given(
    data=st.recursive(
        HOSTILE, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(HOSTILE, inner, max_size=3)
    )
)
def test_no_data_of_the_page_ends_its_script(data: Any) -> None:
    parser = _Scripts()
    written = embeddable(data).decode("utf-8")
    parser.feed(f'<script type="application/json">{written}</script>')
    parser.close()
    assert parser.tags == ["script"]
    json.loads(written)
