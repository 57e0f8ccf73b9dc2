"""The report of a run: the interchange files, a table, a map file and a page, each saying that it is internal."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from marsad.model.claim import Reading
from marsad.model.document import Document
from marsad.model.incident import Incident
from marsad.publish.acled import acled_csv
from marsad.publish.csv_table import incidents_csv
from marsad.publish.files import prepare, write
from marsad.publish.ged import ged_csv
from marsad.publish.geojson import incidents_geojson
from marsad.publish.hxl import hxl_csv
from marsad.publish.lines import claims_lines, incidents_lines
from marsad.publish.notice import NOTICE_AR, NOTICE_EN
from marsad.publish.page import report_page
from marsad.settings import Settings

NOTICE_FILE = "NOTICE.txt"
PAGE_FILE = "report.html"


def write_report(
    folder: Path,
    readings: Sequence[Reading],
    documents: Sequence[Document],
    incidents: Sequence[Incident],
    settings: Settings,
) -> None:
    """Write the files of the report into the folder, each whole or not at all; the same input gives the same bytes.

    The page comes last, so that a copy without its built parts still gives all the data.
    Raises MarsadError `publish.cannot_write` or `publish.page_not_built`.
    """
    files = {
        "claims.jsonl": claims_lines(readings),
        "incidents.jsonl": incidents_lines(incidents),
        "incidents.csv": incidents_csv(incidents),
        "incidents.geojson": incidents_geojson(incidents),
        "incidents.acled.csv": acled_csv(incidents, readings),
        "incidents.ged.csv": ged_csv(incidents),
        "incidents.hxl.csv": hxl_csv(incidents),
    }
    prepare(folder)
    for name, content in files.items():
        write(folder / name, content)
    try:
        page = report_page(readings, documents, incidents, settings)
        write(folder / PAGE_FILE, page)
        files[PAGE_FILE] = page
    finally:
        write(folder / NOTICE_FILE, _notice(files))


def _notice(files: dict[str, bytes]) -> bytes:
    """The note beside the files, of which most have no room for one, with the hash of each."""
    sums = [f"{hashlib.sha256(content).hexdigest()}  {name}" for name, content in sorted(files.items())]
    rows = [
        NOTICE_EN.upper(),
        NOTICE_AR,
        "",
        "All files of this folder hold names and places of private people as reports told them, unreviewed.",
        "The tables in the columns of ACLED, UCDP GED and HXL are made by Marsad, not by those projects.",
        "تضم ملفات هذا المجلد أسماء أشخاص وأماكن كما أوردتها التقارير، من غير مراجعة.",
        "",
        *sums,
    ]
    return ("\n".join(rows) + "\n").encode("utf-8")
