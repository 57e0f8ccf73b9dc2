from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, ValidationError

from marsad.model.claim import Reading
from marsad.model.schema import SchemaName, schema
from tests.schemas import published

Schema = dict[str, Any]
OURS = {"/document": ["terms", "weekday"]}  # what we add to objects that the agreed format leaves open
CLAIM = {"id": "c1", "kind": "incident", "evidence": [[0, 9]], "action": "ambush", "casualties": []}
LINE: Schema = {
    "document": {
        "id": "d00",
        "sha256": "0" * 64,
        "language": "ar",
        "published": "2021-09-17",
        "published_basis": "metadata",
    },
    "claims": [CLAIM],
    "reader": {"version": "1", "knowledge": "0" * 64},
}


def _resolved(part: Schema, root: Schema) -> Schema:
    """The part itself, through references and "or null"."""
    while "$ref" in part or "anyOf" in part:
        if "$ref" in part:
            part = root["$defs"][part["$ref"].rsplit("/", 1)[1]]
        else:
            (part,) = [choice for choice in part["anyOf"] if choice.get("type") != "null"]
    return part


def _promises(part: Schema, root: Schema, path: str = "") -> dict[str, tuple[list[str], bool, list[str]]]:
    """By path: of each object what is required, whether it is closed, its properties; of each enum its values."""
    part = _resolved(part, root)
    found = {}
    if "enum" in part:
        found[path] = (sorted(value for value in part["enum"] if value), True, [])
    if "properties" in part:
        closed = part.get("additionalProperties") is False
        found[path] = (sorted(part.get("required", [])), closed, sorted(part["properties"]))
        for name, inner in part["properties"].items():
            found |= _promises(inner, root, f"{path}/{name}")
    if isinstance(part.get("items"), dict) and "prefixItems" not in part:
        found |= _promises(part["items"], root, f"{path}[]")
    return found


@pytest.mark.parametrize("name", ["claims", "incidents"])
def test_same_objects_required_fields_closedness_and_codes_as_agreed(name: SchemaName) -> None:
    agreed, ours = published(name), schema(name)
    expected = _promises(agreed, agreed)
    for path, more in OURS.items() if name == "claims" else ():
        required, closed, properties = expected[path]
        assert not closed, path
        expected[path] = required, closed, sorted(properties + more)
    assert _promises(ours, ours) == expected


def test_a_line_is_accepted_by_both_and_held_by_the_type() -> None:
    for rules in (schema("claims"), published("claims")):
        Draft202012Validator(rules).validate(LINE)
    assert msgspec.convert(LINE, Reading).claims[0].casualties == ()


@pytest.mark.parametrize(
    "change",
    [
        {"extra": 1},
        {"claims": [CLAIM | {"evidence": []}]},
        {"claims": [CLAIM | {"unknown": 1}]},
        {"claims": [CLAIM | {"kind": "rumour"}]},
        {"claims": [CLAIM | {"confidence": 1.5}]},
        {"claims": [CLAIM | {"evidence": [[0, -1]]}]},
        {"document": LINE["document"] | {"sha256": "abc"}},
        {"document": {"id": "d00"}},
    ],
)
def test_what_the_agreed_schema_refuses_is_refused(change: Schema) -> None:
    for rules in (schema("claims"), published("claims")):
        with pytest.raises(ValidationError):
            Draft202012Validator(rules).validate(LINE | change)
