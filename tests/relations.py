"""The relations that a text of our own tells, for comparing; importable by the tests."""

from __future__ import annotations

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.standing.standing import relations_of
from marsad.reading.words.text import Text

Told = tuple[str, str, str]


def told(text: str) -> set[Told]:
    """(predicate, subject's id or name, object's id or name) of each relation of a text."""
    given = document("t", text)
    found = relations_of(Text(given, lay_out(given), None))
    return {(r.predicate, r.subject.id or r.subject.name, r.object.id or r.object.name) for r in found}


def objects(text: str, predicate: str) -> list[str]:
    """The names of the objects of one predicate, in the order in which the text tells them."""
    given = document("t", text)
    found = relations_of(Text(given, lay_out(given), None))
    return [r.object.name for r in found if r.predicate == predicate]
