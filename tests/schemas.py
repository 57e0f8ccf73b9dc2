"""Values that a JSON schema accepts, as a hypothesis strategy (the part of the language our schemas use)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

FIXTURES = Path(__file__).parent / "fixtures" / "schemas"


def published(name: str) -> dict[str, Any]:
    """The interchange schema as it was agreed."""
    loaded: dict[str, Any] = json.loads((FIXTURES / f"{name}.schema.json").read_text("utf-8"))
    return loaded


def values(schema: dict[str, Any], root: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Everything the schema accepts: each type it names, optional properties there or not."""
    if "$ref" in schema:
        return values(root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root)
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return st.one_of([_of_type(kind, schema, root) for kind in kinds])


def _of_type(kind: str, schema: dict[str, Any], root: dict[str, Any]) -> st.SearchStrategy[Any]:
    low, high = schema.get("minimum"), schema.get("maximum")
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(-(2**31) if low is None else low, 2**31)
        case "number":
            return st.floats(low, high, allow_nan=False, allow_infinity=False)
        case "string":
            return _strings(schema)
        case "array":
            least, most = schema.get("minItems", 0), schema.get("maxItems", 3)
            return st.lists(values(schema["items"], root), min_size=least, max_size=most)
    return _objects(schema, root)


def _strings(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True)
    return st.dates().map(str) if schema.get("format") == "date" else st.text(max_size=8)


def _objects(schema: dict[str, Any], root: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    properties = {name: values(part, root) for name, part in schema.get("properties", {}).items()}
    required = {name: properties[name] for name in schema.get("required", ())}
    optional = {name: value for name, value in properties.items() if name not in required}
    known = st.fixed_dictionaries(required, optional=optional)
    more = schema.get("additionalProperties", True)
    if more is False:
        return known
    names = st.text(min_size=1, max_size=5).filter(lambda name: name not in properties)
    extra = st.dictionaries(names, st.integers() if more is True else values(more, root), max_size=1)
    return st.builds(lambda first, second: second | first, known, extra)
