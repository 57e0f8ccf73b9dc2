"""Who publishes: the name as it is signed at the head or the foot of a page, or as the report speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from marsad.arabic.folding import fold
from marsad.arabic.tokens import span_of, tokenize
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading.layout_lines import Line
from marsad.reading.layout_words import plain
from marsad.reading.layout_zones import Kind
from marsad.registry.outlet_words import form_of
from marsad.registry.outlets import find_outlets
from marsad.registry.publishers import PublisherName, publisher_in

Publisher = tuple[str, Span]
_SIGNING: tuple[Kind, ...] = ("dateline", "byline", "heading")
_PREFIX = 70  # letters of the first paragraph in which an outlet signs
_NAME = 50  # letters in which an outlet's name must stand
_TOLD = re.compile(
    r"(?:قال|أكد|أوضح|أضاف|أفاد|ذكر|صر[ّ]?ح|كشف|تصريح|حديث|خاص)\w{0,3}\s[^.\n]{0,80}?"
    r"\s(?:ل(?:ـ)?\s?[\"“«]?(?:موقع\s|وكالة\s|شبكة\s|صحيفة\s|قناة\s)?[\"“«]?)(?=\w)"
)


def publisher_of(document: Document, lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """The publisher's name and where it stands in the text; None where the page does not say it."""
    if document.publisher and (told := _named(document, lines, kinds)) is not None:
        return told
    signing = [n for n, kind in enumerate(kinds) if kind in _SIGNING]
    furniture = [n for n, kind in enumerate(kinds) if kind == "chrome" and 1 < lines[n].words <= 10]
    return (
        _signed(lines, signing)
        or _prefixed(lines, kinds)
        or _itself(document.text, lines, kinds)
        or _signed(lines, furniture)
    )


def _named(document: Document, lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """The name the bringer gave, where the page has it outside other people's words."""
    name = document.publisher or ""
    for line, kind in zip(lines, kinds, strict=True):
        if kind not in ("teaser", "comment", "post") and plain(name) in line.plain:
            at = line.raw.find(name)
            if at >= 0:
                return name, Span(line.start + at, line.start + at + len(name))
    return None


def _signed(lines: Sequence[Line], chosen: list[int]) -> Publisher | None:
    found = publisher_in([lines[n].raw for n in chosen])
    best = max(found, key=_trust, default=None)
    if best is None or _trust(best) == 0:
        return None
    start = lines[chosen[best.line]].start
    return best.name, Span(start + best.start, start + best.end)


def _trust(found: PublisherName) -> int:
    """A known outlet before a name with a form noun (شبكة) before any other name."""
    return 2 if found.id else int(form_of(tokenize(fold(found.name))[0].text) is not None)


def _prefixed(lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """درعا (سوريا) – المشرق برس: قُتل ..."""
    first = next((n for n, kind in enumerate(kinds) if kind == "body"), None)
    if first is None:
        return None
    raw = lines[first].raw
    head = raw[:_PREFIX]
    cut = max(head.rfind(":"), head.rfind(" – "), head.rfind(" - "), head.rfind(" — "))
    if cut <= 0:
        return None
    found = publisher_in([head[:cut]])
    start = lines[first].start
    return next(((f.name, Span(start + f.start, start + f.end)) for f in found), None)


def _itself(text: str, lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """وقال المصدر لعنب بلدي: a known outlet to which sources speak."""
    for line, kind in zip(lines, kinds, strict=True):
        for match in _TOLD.finditer(line.raw) if kind == "body" else ():
            start = line.start + match.end()
            tokens = tokenize(fold(text[start : min(start + _NAME, line.end)]))
            found = find_outlets(tokens)
            if found and found[0].id and found[0].first == 0:
                span = span_of(tokens, 0, found[0].last)
                return text[start + span.start : start + span.end], Span(start + span.start, start + span.end)
    return None
