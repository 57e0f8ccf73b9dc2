"""Whatever the agreed interchange schemas accept, ours accept too, and the types can hold it."""

from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from marsad.model.claim import Reading
from marsad.model.incident import Incident
from marsad.model.schema import SchemaName, schema
from tests.schemas import published, values

OURS = {name: Draft202012Validator(schema(name)) for name in ("claims", "incidents")}
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@pytest.mark.parametrize(("name", "kind"), [("claims", Reading), ("incidents", Incident)])
@given(data=st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=SLOW)
def test_what_the_agreed_schema_accepts_is_accepted_and_held(
    name: SchemaName, kind: type, data: st.DataObject
) -> None:
    agreed = published(name)
    line = data.draw(values(agreed, agreed))
    Draft202012Validator(agreed).validate(line)
    OURS[name].validate(line)
    held = msgspec.json.decode(msgspec.json.encode(line), type=kind)
    again: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(held))
    OURS[name].validate(again)
    Draft202012Validator(agreed).validate(again)
