"""The reader as a worker runs it: loaded there, so that the process that hands out the work needs no tables."""

from __future__ import annotations

from marsad.model.claim import Reading
from marsad.model.document import Document


def read(document: Document) -> Reading:
    """The claims of a document, as `marsad.reading.reader.read` finds them."""
    from marsad.reading import reader

    return reader.read(document)
