"""Who was hurt in the happenings of a text, as tests compare it."""

from __future__ import annotations

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

Rows = list[tuple[str, str | None, int | None, int | None]]


def _incidents(text: str) -> list[Claim]:
    return [claim for claim in read(document("page", text)).claims if claim.kind == "incident"]


def rows(text: str) -> Rows:
    """Status, whose people, least and most, in the order of the text."""
    return [
        (row.status, row.actor, row.min, row.max)
        for claim in _incidents(text)
        for row in (claim.casualties if isinstance(claim.casualties, tuple) else ())
    ]


def tolls(text: str) -> list[tuple[str, tuple[tuple[str, int | None], ...]]]:
    """(action, (status and least of each row)) of each happening."""
    return [
        (str(claim.action), tuple((row.status, row.min) for row in claim.casualties or ()))
        for claim in _incidents(text)
    ]


def rows_and_people(text: str) -> tuple[list[tuple[str, int | None]], set[tuple[str, str | None]]]:
    """Status and least of each row, sorted; and who is named, with what became of him."""
    people = {(person.name, person.status) for claim in _incidents(text) for person in claim.people or ()}
    return sorted((status, least) for status, _, least, _ in rows(text)), people
