import json
from pathlib import Path

import msgspec
import pytest

from marsad.model.incident import Incident, IncidentPlace
from marsad.publish.geojson import check_geojson, feature, incidents_geojson
from marsad.publish.notice import NOTICE
from tests.reports import incidents


def _at(*places: tuple[float | None, float | None]) -> Incident:
    where = tuple(IncidentPlace(name="س", lat=lat, lon=lon, radius_km=1) for lat, lon in places)
    return msgspec.structs.replace(incidents()[0], where=where)


def test_one_feature_an_incident_and_the_file_says_that_it_is_internal() -> None:
    collection = json.loads(incidents_geojson(incidents()))
    assert [one["id"] for one in collection["features"]] == ["c-wave", "b-ambush", "a-shelling"]
    assert collection["notice"] == NOTICE
    assert all(one["properties"]["notice"] == NOTICE for one in collection["features"])


def test_longitude_stands_before_latitude() -> None:
    assert feature(_at((35.6, 39.83)))["geometry"] == {"type": "Point", "coordinates": [39.83, 35.6]}


def test_several_places_make_a_multipoint_with_a_radius_each() -> None:
    given = feature(_at((35.6, 39.83), (36, 40)))
    assert given["geometry"] == {"type": "MultiPoint", "coordinates": [[39.83, 35.6], [40, 36]]}
    assert given["properties"]["radius_km"] == [1, 1]


@pytest.mark.parametrize("place", [(None, None), (91, 39), (35, 181), (0, 0), (float("nan"), 39)])
def test_what_is_no_position_makes_a_null_geometry(place: tuple[float | None, float | None]) -> None:
    assert feature(_at(place))["geometry"] is None


def test_ranges_are_told_and_unknown_ones_are_null() -> None:
    ambush, shelling, _ = (feature(incident)["properties"] for incident in incidents())
    assert ambush["killed"] == {"low": 7, "best": 9, "high": 9}
    assert shelling["wounded"] is None


def test_a_good_file_passes_its_check_and_a_bad_one_does_not(tmp_path: Path) -> None:
    path = tmp_path / "incidents.geojson"
    path.write_bytes(incidents_geojson(incidents()))
    assert check_geojson(path) == []
    collection = json.loads(path.read_text("utf-8"))
    collection["features"][1]["geometry"]["coordinates"] = [39.8, 135.6]
    collection["features"][0] = {"type": "Feature"}
    del collection["notice"]
    path.write_text(json.dumps(collection), "utf-8")
    assert check_geojson(path) == [
        "the notice is missing",
        "feature 0: not a Feature",
        "feature 1: no position on the Earth: [39.8, 135.6]",
    ]
    path.write_text("[", "utf-8")
    assert check_geojson(path)[0].startswith("not JSON")
    path.write_text("{}", "utf-8")
    assert check_geojson(path) == ["not a FeatureCollection"]
