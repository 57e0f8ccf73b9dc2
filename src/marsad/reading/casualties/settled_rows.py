"""Which rows of casualties a happening has (codebook §3 `casualties`).

The rules of the clause find a figure, its fate and its people; whether that is a toll of this happening, or of another
one, of a condition or of a manner of speaking, only the report as a whole tells. A logistic sum over named features,
fitted on coded reports (`tools/fit_rows.py` makes the weights, in tenths of a bit of odds).
"""

from __future__ import annotations

from marsad.reading.casualties.between_fates import BETWEEN
from marsad.reading.casualties.row import Row
from marsad.reading.casualties.row_features import about_row
from marsad.reading.deeds.event import Event
from marsad.reading.words.families import family
from marsad.reading.words.fitted import table, total
from marsad.reading.words.text import Text

# Tenths of a bit up to which a row is left out: a toll that is missed costs more than one too many.
LEAST = -12
FREEING = family("freeings")


def settle_rows(text: Text, events: list[Event]) -> None:
    """Leave out rows that are no toll of their happening; those of a report that tells of one alone are its tolls."""
    if len(events) > 1:
        for event in events:
            event.rows = _tolls(text, event)
    for event in events:
        if event.action in FREEING:
            event.rows = _set_free(event.rows)


def _set_free(rows: list[Row]) -> list[Row]:
    """ "تبادل 181 أسيراً": the noun tells what they were, the deed what became of them; as many are the same again."""
    found: list[Row] = []
    for row in rows:
        was = row.status
        row.status = "released" if was == "captured" else was
        again = was == "captured" and any(
            (r.status, r.min, r.max) == ("released", row.min, row.max) and row.actor in (r.actor, None)
            for r in found
        )
        if not again:
            found.append(row)
    return found


def _tolls(text: Text, event: Event) -> list[Row]:
    known = table("rows/kept")
    kept = [
        row
        for row in event.rows
        if _is_surely(text, row) or total(known, about_row(text, row, event)) > LEAST
    ]
    for row in kept:
        if row.part_of is not None and not any(row.part_of is other for other in kept):
            row.part_of = None
    return kept


def _is_surely(text: Text, row: Row) -> bool:
    """ "سقط طاقمها بين قتيل وجريح": said of nothing but a toll."""
    return row.status == "killed_or_wounded" and BETWEEN in text.folded(row.first, row.last)
