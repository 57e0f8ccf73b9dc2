"""The JSON schemas of the interchange files, generated from the types, so that code and contract cannot part."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from marsad.model.claim import Reading
from marsad.model.incident import Incident

SchemaName = Literal["claims", "incidents"]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_HEADS: dict[SchemaName, tuple[type, str, str]] = {
    "claims": (
        Reading,
        "Marsad claims, version 1",
        "One line of JSON for each document read: the document and the claims found in it. A span is [start, end) "
        "in Unicode code points of the document's text. Every value stands on a span.",
    ),
    "incidents": (
        Incident,
        "Marsad incidents, version 1",
        "One incident a line, as concluded from claims. low, best and high are over independent voices; "
        "summaries and sub-counts are left out.",
    ),
}


def schema(name: SchemaName) -> dict[str, Any]:
    """The JSON schema (2020-12) of one line of the named file."""
    kind, title, description = _HEADS[name]
    (root,), definitions = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    body = definitions.pop(root["$ref"].rsplit("/", 1)[1])
    head = {"$schema": _DIALECT, "title": title, "description": description}
    return head | {key: value for key, value in body.items() if key not in head} | {"$defs": definitions}
