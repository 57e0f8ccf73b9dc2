"""The tokens of those parts of a page that are read."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.folding import fold
from marsad.arabic.tokens import Token, tokenize
from marsad.reading.page.layout import Segment

HASHTAG = frozenset("#_")  # "#حركة_كذا" reads as the words of its sentence


def tokens_of(raw: str, segments: Sequence[Segment]) -> list[Token]:
    """The tokens of the segments that are read, a line end between one segment and the next."""
    spans = [s.span for s in segments]
    found: list[Token] = []
    at = 0
    for token in tokenize(fold(raw)):
        start = token.start
        while at < len(spans) and start >= spans[at].end:
            at += 1
            if found and found[-1].kind != "newline":
                found.append(Token("\n", start, start, "newline"))
        if at == len(spans):
            break
        if token.kind == "newline" and spans[at].start <= start and segments[at].kind == "body":
            continue  # the sentence goes on in the next line of its segment
        joined = token.text == "#" or raw[start - 1 : start].strip() != ""
        if start >= spans[at].start and not (token.text in HASHTAG and joined):
            found.append(token)
    return found
