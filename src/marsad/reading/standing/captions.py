"""Standing facts that the caption of a picture tells once more: "القيادي في لواء كذا، فلان (أرشيفية)".

A caption tells nothing of its own (codebook §1), but who stands in the picture is often told there most fully, so
that it is evidence for what the report tells.
"""

from __future__ import annotations

from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading.page.layout import Layout
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.standing import key_of, relations_of
from marsad.reading.words.text import Text


def retold_in_captions(
    document: Document, layout: Layout, relations: list[RelationTold]
) -> list[RelationTold]:
    """The relations, each with the captions that tell it too."""
    captions = tuple(s._replace(kind="body") for s in layout.segments if s.kind == "caption")
    if not captions or not relations:
        return relations
    text = Text(document, layout._replace(segments=captions, posts=(), parts=()), None)
    told = {key_of(found): _span(text, found) for found in relations_of(text)}
    return [r._replace(caption=told.get(key_of(r))) for r in relations]


def _span(text: Text, told: RelationTold) -> Span:
    return Span(text.span(told.first, told.first).start, text.span(told.last, told.last).end)
