"""Every code of the interchange is accepted where it belongs and nowhere else, by the schema and by the types alike."""

from __future__ import annotations

import copy
from typing import Any, get_args

import msgspec
import pytest
from jsonschema import Draft202012Validator

from marsad.model import claim as codes
from marsad.model.claim import Reading
from marsad.model.incident import Incident
from marsad.model.schema import schema

CLAIMS, INCIDENTS = (Draft202012Validator(schema(name)) for name in ("claims", "incidents"))
LINE: dict[str, Any] = {
    "document": {
        "id": "n1", "sha256": "0" * 64, "language": "ar", "published": None, "published_basis": None,
    },
    "reader": {"version": "1", "knowledge": "0" * 64},
    "claims": [
        {
            "id": "c1", "kind": "incident", "evidence": [[0, 9]], "action": "ambush", "assertion": "reported",
            "when": {"text": "أمس", "span": [0, 3], "start": "2021-01-01", "end": "2021-01-01", "precision": "day",
                     "time_of_day": "dawn"},
            "where": [{"name": "السمر", "span": [4, 9], "lat": 35.0, "lon": 40.0, "radius_km": 4, "relation": "near",
                       "direction": "n"}],
            "parties": [{"name": "قسد", "role": "initiator", "span": [0, 3], "actor": "sdf"}],
            "casualties": [{"status": "killed", "min": 1, "max": None, "quantity": "at_least", "span": [0, 3]}],
            "sources": [[{"name": "شبكة", "kind": "network"}]],
            "people": [{"name": "سامر", "span": [0, 4], "status": "killed"}],
            "means": ["mortar"],
            "objects": ["home"],
        },
    ],
}  # fmt: skip
INCIDENT: dict[str, Any] = {
    "id": "inc-1", "members": [{"document": "n1", "claim": "c1"}], "action": "ambush", "casualties": [],
    "independent_sources": 1, "grade": "weak",
}  # fmt: skip
OF_CLAIM = [
    ("action", ["action"], codes.Action),
    ("assertion", ["assertion"], codes.Assertion),
    ("precision", ["when", "precision"], codes.Precision),
    ("time of day", ["when", "time_of_day"], codes.TimeOfDay),
    ("relation", ["where", 0, "relation"], codes.Relation),
    ("direction", ["where", 0, "direction"], codes.Direction),
    ("role", ["parties", 0, "role"], codes.Role),
    ("status", ["casualties", 0, "status"], codes.Status),
    ("quantity", ["casualties", 0, "quantity"], codes.Quantity),
    ("source", ["sources", 0, 0, "kind"], codes.SourceKind),
    ("means", ["means", 0], codes.Means),
    ("object", ["objects", 0], codes.Hit),
]
VALUES = [(path, code) for _, path, kind in OF_CLAIM for code in get_args(kind)]


def changed(path: list[str | int], value: object) -> dict[str, Any]:
    """The line with one value of its claim changed."""
    line = copy.deepcopy(LINE)
    at: Any = line["claims"][0]
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return line


def accepted(line: object, by: Draft202012Validator = CLAIMS, kind: type = Reading) -> bool:
    """By the schema and by the type, which must agree."""
    sound = by.is_valid(line)
    try:
        held = msgspec.json.decode(msgspec.json.encode(line), type=kind)
    except msgspec.ValidationError:
        assert not sound
        return False
    assert sound
    again = msgspec.json.decode(msgspec.json.encode(held))
    assert by.is_valid(again)
    return True


def test_the_line_itself_is_sound() -> None:
    assert accepted(LINE)
    assert accepted(INCIDENT, INCIDENTS, Incident)


@pytest.mark.parametrize(("path", "code"), VALUES)
def test_each_code_is_accepted(path: list[str | int], code: str) -> None:
    assert accepted(changed(path, code))


@pytest.mark.parametrize("path", [path for _, path, _ in OF_CLAIM])
@pytest.mark.parametrize("value", ["", "Killed", "قتل", "ambush ", 1, True, ["killed"]])
def test_what_is_no_code_is_refused(path: list[str | int], value: object) -> None:
    assert not accepted(changed(path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["evidence"], []),
        (["evidence"], [[0]]),
        (["evidence"], [[0, 1, 2]]),
        (["evidence"], [[-1, 2]]),
        (["evidence"], [["0", "2"]]),
        (["evidence"], None),
        (["id"], None),
        (["id"], 7),
        (["where", 0, "lat"], "35"),
        (["where", 0, "name"], None),
        (["casualties", 0, "min"], "one"),
        (["casualties", 0, "min"], 1.5),
        (["casualties", 0, "quantity"], None),
        (["confidence"], 1.01),
        (["confidence"], -0.01),
        (["people", 0, "age"], "old"),
        (["unheard"], 1),
    ],
)
def test_wrong_values_are_refused(path: list[str | int], value: object) -> None:
    assert not accepted(changed(path, value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["when"], None),
        (["where"], []),
        (["where", 0, "lat"], None),
        (["casualties"], []),
        (["casualties", 0, "min"], None),
        (["casualties", 0, "max"], 0),
        (["confidence"], 0),
        (["confidence"], 1),
        (["sources"], []),
        (["evidence"], [[0, 0], [3, 4]]),
    ],
)
def test_limits_that_are_still_sound(path: list[str | int], value: object) -> None:
    assert accepted(changed(path, value))


@pytest.mark.parametrize("missing", ["document", "claims", "reader"])
def test_each_part_of_a_line_is_needed(missing: str) -> None:
    assert not accepted({name: part for name, part in LINE.items() if name != missing})


@pytest.mark.parametrize("missing", sorted(INCIDENT))
def test_each_part_of_an_incident_is_needed(missing: str) -> None:
    assert not accepted({k: v for k, v in INCIDENT.items() if k != missing}, INCIDENTS, Incident)


@pytest.mark.parametrize(
    ("change", "sound"),
    [
        ({"grade": "confirmed"}, True),
        ({"grade": "fair"}, True),
        ({"grade": "weak"}, True),
        ({"grade": "contested"}, True),
        ({"grade": "discounted"}, True),
        ({"grade": "strong"}, False),
        ({"members": []}, False),
        ({"members": [{"document": "n1"}]}, False),
        ({"independent_sources": 0}, True),
        ({"independent_sources": -1}, False),
        ({"independent_sources": 1.5}, False),
        ({"casualties": [{"status": "killed", "low": 1, "best": None, "high": None}]}, True),
        ({"casualties": [{"status": "killed", "low": 1}]}, False),
        ({"killed": None}, True),
        ({"killed": {"low": 1, "best": 2, "high": 3}}, True),
        ({"killed": 3}, False),
        ({"summarises": ["inc-2"]}, True),
        ({"summarises": [2]}, False),
        ({"unheard": 1}, None),
    ],
)
def test_incidents(change: dict[str, Any], sound: bool | None) -> None:
    found = accepted(INCIDENT | change, INCIDENTS, Incident)
    assert sound is None or found == sound


def test_not_told_and_nobody_hurt_are_two_things() -> None:
    nobody = msgspec.convert(changed(["casualties"], []), Reading)
    line = copy.deepcopy(LINE)
    del line["claims"][0]["casualties"]
    untold = msgspec.convert(line, Reading)
    assert nobody.claims[0].casualties == ()
    assert untold.claims[0].casualties is msgspec.UNSET
    assert b'"casualties":[]' in msgspec.json.encode(nobody)
    assert b"casualties" not in msgspec.json.encode(untold)
