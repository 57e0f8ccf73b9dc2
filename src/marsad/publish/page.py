"""The report page: one file that opens from disk, with everything in it and no way out to the network.

The page itself (map, timeline, table, the highlighted words) is built from `web/` into `built/web/report.html`;
here the data of one report is put in. Data goes into a script element that no browser runs, so that a report's
text can never become part of the page's markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import msgspec

from marsad.errors import MarsadError
from marsad.model.claim import Reading
from marsad.model.document import Document
from marsad.model.incident import Incident
from marsad.publish.csv_table import by_date
from marsad.publish.names import actor_names, outlet_names, place_names
from marsad.publish.totals import counts
from marsad.settings import Settings

MAX_TEXT_BYTES = 24_000_000  # of report texts in one page: what a browser still opens in a few seconds
BUILT = resources.files("marsad") / "built" / "web" / "report.html"
_DATA = b"__MARSAD_DATA__"
_TILES = b"__MARSAD_TILE_HOST__"
_SURROGATES = re.compile("[\ud800-\udfff]")
# These could end a script element or begin another state of the HTML parser; the last two end lines in JavaScript.
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def report_page(
    readings: Sequence[Reading],
    documents: Sequence[Document],
    incidents: Sequence[Incident],
    settings: Settings,
) -> bytes:
    """The page as UTF-8. Raises MarsadError `publish.page_not_built`."""
    page = _built_page()
    origin = tile_origin(settings.tile_url)
    data = {
        "incidents": [_incident(incident) for incident in sorted(incidents, key=by_date)],
        "readings": sorted(readings, key=lambda reading: reading.document.id),
        "documents": _documents(readings, documents),
        "places": place_names(incidents),
        "actors": actor_names(readings, incidents),
        "outlets": outlet_names(incidents),
        "tiles": settings.tile_url if origin else None,
        "lang": settings.lang,
    }
    page = page.replace(_TILES, f" {origin}".rstrip().encode())
    return page.replace(_DATA, embeddable(data))


def embeddable(data: Any) -> bytes:
    """JSON that is safe inside a script element."""
    text = msgspec.json.encode(_encodable(data)).decode("utf-8")
    for sign, escape in _ESCAPES.items():
        text = text.replace(sign, escape)
    return text.encode("utf-8")


def tile_origin(url: str) -> str:
    """Scheme and host of the tile server, for the page's content policy; empty if none is set or it is not http(s)."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not re.fullmatch(r"[A-Za-z0-9.:\[\]-]+", parts.netloc):
        return ""
    return f"{parts.scheme}://{parts.netloc}"


def _built_page() -> bytes:
    try:
        return BUILT.read_bytes()
    except OSError:
        raise MarsadError("publish.page_not_built", file=BUILT) from None


def _incident(incident: Incident) -> dict[str, Any]:
    built: dict[str, Any] = msgspec.to_builtins(incident)
    return built | {"counts": counts(incident)}


def _documents(readings: Iterable[Reading], documents: Iterable[Document]) -> list[dict[str, Any]]:
    """Texts of the reports that carry claims, in the order of their ids, as far as they fit."""
    wanted = {reading.document.id for reading in readings if reading.claims}
    rows, room = [], MAX_TEXT_BYTES
    for document in sorted(documents, key=lambda document: document.id):
        if document.id not in wanted:
            continue
        room -= len(document.text.encode("utf-8", "replace"))
        rows.append({"id": document.id, "text": document.text if room >= 0 else None, "url": document.url})
    return rows


def _encodable(data: Any) -> Any:
    """Plain values whose text UTF-8 can hold: a lone surrogate becomes the replacement sign, one for one."""
    if isinstance(data, str):
        return _SURROGATES.sub("\ufffd", data)
    if isinstance(data, dict):
        return {key: _encodable(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_encodable(value) for value in data]
    return _encodable(msgspec.to_builtins(data)) if isinstance(data, msgspec.Struct) else data
