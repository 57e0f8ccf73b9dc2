"""Who publishes: the name as it is signed at the head or the foot of a page, or as the report speaks of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.folding import fold
from marsad.arabic.tokens import span_of, tokenize
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading.page.lines import Line
from marsad.reading.page.words import plain
from marsad.reading.page.zones import Kind
from marsad.registry.outlet_words import form_of
from marsad.registry.outlets import find_outlets
from marsad.registry.places import is_place
from marsad.registry.publishers import PublisherName, publisher_in

Publisher = tuple[str, Span]
_SIGNING: tuple[Kind, ...] = ("dateline", "byline", "heading")
_PREFIX = 70  # letters of the first paragraph in which an outlet signs
_CUT = re.compile(r":|\s[-–—]\s")  # what stands between a place with its outlet and the first sentence
_ASIDE = re.compile(r"\s*\([^()]*\)?")
_CLOSED = re.compile(r'[»”"][\u200e\u200f\u202c\u2069]?\s')
_NAME = 50  # letters in which an outlet's name must stand
_TOLD = re.compile(
    r"(?:قال|أكد|أوضح|أضاف|أفاد|ذكر|صر[ّ]?ح|كشف|تصريح|حديث|خاص)\w{0,3}\s[^.\n]{0,80}?"
    r"\s(?:ل(?:ـ)?\s?(?:موقع\s)?[\"“«]?)(?=\w)|مراسل\s(?=\w)"
)


def publisher_of(document: Document, lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """The publisher's name and where it stands in the text; None where the page does not say it.

    Where the bringer named the publisher, only that name is looked for.
    """
    if document.publisher:
        return _named(document, lines, kinds)
    first = next((n for n, kind in enumerate(kinds) if kind == "body"), len(kinds))
    signing = [n for n, kind in enumerate(kinds) if kind in _SIGNING and (kind != "heading" or n < first)]
    furniture = [n for n, kind in enumerate(kinds) if kind == "chrome" and 1 < lines[n].words <= 10]
    return (
        _signed(lines, signing, True)
        or _prefixed(lines, kinds)
        or _itself(document.text, lines, kinds)
        or _signed(lines, furniture)
        or _appealing(lines, kinds)
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


def _signed(lines: Sequence[Line], chosen: list[int], trusting: bool = False) -> Publisher | None:
    best = max(publisher_in([lines[n].raw for n in chosen], _is_place), key=_trust, default=None)
    if best is None or (_trust(best) == 0 and not trusting):
        return None
    start = lines[chosen[best.line]].start + best.start
    name = _CLOSED.split(best.name)[0].strip()
    return name, Span(start, start + len(name))


def _trust(found: PublisherName) -> int:
    """A known outlet before a name with a form noun (شبكة) before any other name."""
    if found.id:
        return 2
    tokens = tokenize(fold(found.name))
    return int(bool(tokens) and form_of(tokens[0].text) is not None)


@lru_cache(maxsize=10_000)
def _is_place(name: str) -> bool:
    """Whether a part of a signing line is a place: درعا (سوريا)."""
    return is_place(_ASIDE.sub("", name))


def _prefixed(lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """درعا (سوريا) – المشرق برس: قُتل ..."""
    first = next((n for n, kind in enumerate(kinds) if kind == "body"), None)
    if first is None:
        return None
    raw = lines[first].raw
    head = raw[:_PREFIX]
    cut = max((match.start() for match in _CUT.finditer(head)), default=0)
    if cut <= 0:
        return None
    found = publisher_in([head[:cut]], _is_place)
    start = lines[first].start
    return next(((f.name, Span(start + f.start, start + f.end)) for f in found), None)


def _itself(text: str, lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """وقال المصدر لعنب بلدي: an outlet to which sources speak. Agencies are told things in everybody's reports."""
    for line, kind in zip(lines, kinds, strict=True):
        for match in _TOLD.finditer(line.raw) if kind == "body" else ():
            start = line.start + match.end()
            tokens = tokenize(fold(text[start : min(start + _NAME, line.end)]))
            found = find_outlets(tokens)
            if not found or found[0].first > 0:
                continue
            one = found[0]
            if (one.id and one.kind != "agency") or (one.id is None and one.quoted):
                first = one.first if one.id else one.first + 2  # without the form noun and the opening mark
                span = span_of(tokens, min(first, one.last), one.last)
                return text[start + span.start : start + span.end], Span(start + span.start, start + span.end)
    return None


def _appealing(lines: Sequence[Line], kinds: Sequence[Kind]) -> Publisher | None:
    """ادعم عنب بلدي: a known outlet in the furniture after the text."""
    last = max((n for n, kind in enumerate(kinds) if kind == "body"), default=0)
    for n in range(last + 1, len(lines)):
        if kinds[n] != "chrome" or not 1 < lines[n].words <= 10:
            continue
        tokens = tokenize(fold(lines[n].raw))
        found = next((f for f in find_outlets(tokens) if f.id), None)
        if found is not None:
            span = span_of(tokens, found.first, found.last)
            return span.of(lines[n].raw), Span(lines[n].start + span.start, lines[n].start + span.end)
    return None
