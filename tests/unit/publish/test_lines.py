from pathlib import Path

import jsonschema
import msgspec
import pytest

from marsad.errors import MarsadError
from marsad.model.claim import Reading
from marsad.model.incident import Incident
from marsad.model.schema import schema
from marsad.publish.lines import claims_lines, incidents_lines, read_lines
from tests.reports import incidents, readings


def test_rows_are_sorted_whatever_the_order_they_come_in() -> None:
    assert claims_lines(readings()) == claims_lines(readings()[::-1])
    assert incidents_lines(incidents()) == incidents_lines(incidents()[::-1])
    assert [msgspec.json.decode(row)["id"] for row in incidents_lines(incidents()).splitlines()] == [
        "a-shelling",
        "b-ambush",
        "c-wave",
    ]


def test_rows_keep_the_schemas() -> None:
    for row in claims_lines(readings()).splitlines():
        jsonschema.validate(msgspec.json.decode(row), schema("claims"))
    for row in incidents_lines(incidents()).splitlines():
        jsonschema.validate(msgspec.json.decode(row), schema("incidents"))


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_bytes(claims_lines(readings()) + b"\n")
    assert list(read_lines(path, Reading)) == readings()
    path.write_bytes(incidents_lines(incidents()))
    assert {incident.id for incident in read_lines(path, Incident)} == {"a-shelling", "b-ambush", "c-wave"}


@pytest.mark.parametrize("broken", [b"{", b'{"id": 3}', b"\xff"])
def test_a_broken_line_is_named(tmp_path: Path, broken: bytes) -> None:
    path = tmp_path / "incidents.jsonl"
    path.write_bytes(incidents_lines(incidents()[:1]) + broken + b"\n")
    with pytest.raises(MarsadError) as raised:
        list(read_lines(path, Incident))
    assert (raised.value.code, raised.value.line) == ("publish.broken_line", 2)
