"""Where in a document's text something stands."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from msgspec import Meta

Offset = Annotated[int, Meta(ge=0)]


class Span(NamedTuple):
    """[start, end) in Unicode code points of the document's text, in logical order."""

    start: Offset
    end: Offset

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words that stand there."""
        return text[self.start : self.end]


def hull(spans: list[Span]) -> Span:
    """The smallest span that covers all of them (at least one must be given)."""
    return Span(min(s.start for s in spans), max(s.end for s in spans))
