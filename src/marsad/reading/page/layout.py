"""The parts of a page: what is the report, what is around it (codebook §1, "Not read", and §6)."""

from __future__ import annotations

import re
from functools import partial
from typing import NamedTuple

from marsad.model.claim import Post
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading.page.channel import parting
from marsad.reading.page.cuts import Cut, apart, cuts_in
from marsad.reading.page.language import language_of
from marsad.reading.page.lines import Line, line_at, lines_of
from marsad.reading.page.posts import QuotedPost, find_posts
from marsad.reading.page.publisher import publisher_of
from marsad.reading.page.signs import Sign, sign_of
from marsad.reading.page.stamps import stamps
from marsad.reading.page.words import anywhere, plain
from marsad.reading.page.wraps import unwrapped
from marsad.reading.page.zones import Kind, kinds_of

SegmentKind = Kind
_PREFIX = re.compile(
    r"(?P<place>[^.:–—\n\"“«]{2,45}?)\s*"
    r"(?:\s[–—-]\s*(?P<who>[^.:–—\n-]{2,40}?)\s*(?:[:–—]|\s-)\s*|\s[–—-]\s+|(?P<colon>:)\s+)(?=[^\s\"“«])"
)

_STAMP_WITHIN, _SENTENCE = 40, 25  # letters
_POST = 4  # words


class Segment(NamedTuple):
    """A stretch of the page. `other_language`: a line in another language that is no quoted post."""

    kind: SegmentKind
    span: Span


class Layout(NamedTuple):
    """The page's parts. `segments` are in order, disjoint, and cover every character that is not blank.

    `title`: the title's span · `publisher`: the name as written in the page and where · `posts`: quoted posts, each
    of them a segment too · `language`: ISO 639 code of the page's main language · `parts`: where the posts of a
    channel's page begin, behind the first; each is a report of its own.
    """

    segments: tuple[Segment, ...]
    posts: tuple[Post, ...]
    title: Span | None
    publisher: tuple[str, Span] | None
    language: str
    parts: tuple[int, ...] = ()

    def spans(self, *kinds: SegmentKind) -> list[Span]:
        """The spans of the given kinds, in order."""
        return [s.span for s in self.segments if s.kind in kinds]


def lay_out(document: Document) -> Layout:
    """The parts of a document's text. Never raises."""
    text = document.text
    language = language_of(text)
    posts = find_posts(text)
    cuts = apart([Cut(p.span, "post") for p in posts] + cuts_in(text))
    lines = unwrapped(lines_of(text, [c.span for c in cuts]), partial(line_at, text))
    signs = [sign_of(line) for line in lines]
    if language != "ar":
        signs = [None if sign == "other_language" else sign for sign in signs]
    parted = parting(lines)
    signs = ["chrome" if i in parted else sign for i, sign in enumerate(signs)]
    kinds = kinds_of(lines, signs, document.title)
    if parted:
        kinds = [_in_channel(*each) for each in zip(lines, signs, kinds, strict=True)]
    if language not in ("ar", "und"):
        kinds = ["other_language" if kind in ("body", "heading") else kind for kind in kinds]
    segments = _segments(text, lines, kinds, cuts)
    title = next((s.span for s in segments if s.kind == "title"), None)
    return Layout(
        tuple(segments),
        tuple(_as_post(p) for p in posts),
        title,
        publisher_of(document, lines, kinds),
        language,
        tuple(lines[i].start for i in sorted(parted)),
    )


def _in_channel(line: Line, sign: Sign | None, kind: Kind) -> Kind:
    """A post of a channel may be one bare line; the page around the posts has few words to a line."""
    told = kind in ("chrome", "byline") and sign is None and line.words >= _POST
    return "body" if told or kind in ("heading", "teaser") else kind


def _as_post(post: QuotedPost) -> Post:
    return Post(span=post.span, author=post.author, published=post.date.isoformat() if post.date else None)


def _segments(text: str, lines: list[Line], kinds: list[Kind], cuts: list[Cut]) -> list[Segment]:
    found = [Segment(cut.kind, span) for cut in cuts if (span := _stripped(text, cut.span)).start < span.end]
    begun = False
    for line, kind in zip(lines, kinds, strict=True):
        split = None if begun else _head_end(line, kind, first=line is lines[0])
        begun = begun or kind == "body"
        if split is not None:
            found.append(Segment("dateline", _stripped(text, Span(line.start, line.start + split))))
            found.append(Segment(kind, _stripped(text, Span(line.start + split, line.end))))
        else:
            found.append(Segment(kind, line.span))
    return _joined(text, sorted(found, key=lambda s: s.span))


def _stripped(text: str, span: Span) -> Span:
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))


def _joined(text: str, found: list[Segment]) -> list[Segment]:
    """Sentences of one line that were looked at one by one become one segment again."""
    joined: list[Segment] = []
    for one in found:
        before = joined[-1] if joined else None
        same = before is not None and before.kind == one.kind and one.kind != "post"
        if before is not None and same and not _parted(text, before.span.end, one.span.start):
            joined[-1] = Segment(one.kind, Span(before.span.start, one.span.end))
        else:
            joined.append(one)
    return joined


def _parted(text: str, start: int, end: int) -> bool:
    return end - start > 2 or bool(text[start:end].strip(" \t\u00a0"))


def _head_end(line: Line, kind: Kind, *, first: bool) -> int | None:
    """Where a line before the text goes on behind the report's own date, or behind its dateline."""
    if kind == "title" or (kind == "chrome" and first):
        return _labelled_end(line)
    return _dateline_end(line) if kind == "body" else None


def _labelled_end(line: Line) -> int | None:
    """Where the title begins after "date 2025-11-05", or what the page says to its readers."""
    found = stamps(line.raw[:_STAMP_WITHIN])
    before = plain(line.raw[: found[0].span.start]).strip(" :-–—") if found else ""
    labelled = bool(before) and not anywhere("published").sub("", before).strip()
    goes_on = bool(found) and line.raw[found[0].span.end :].strip() != ""
    return found[0].span.end if labelled and goes_on else None


def _dateline_end(line: Line) -> int | None:
    """Where the report's first sentence begins after "درعا (سوريا) – المشرق برس:"."""
    stamped = _stamp_end(line)
    if stamped is not None:
        return stamped
    match = _PREFIX.match(line.raw)
    if match is None:
        return None
    place, who = match["place"], match["who"] or ""
    most = 3 if match["colon"] else 5
    if len(place.split()) > most or len(who.split()) > 5 or len(line.raw) - match.end() < _SENTENCE:
        return None
    return None if anywhere("say").search(plain(place + " " + who)) else match.end()


def _stamp_end(line: Line) -> int | None:
    """Where the sentence begins after "date 2025-11-05"."""
    found = stamps(line.raw[:_STAMP_WITHIN])
    if not found or len(line.raw) - found[0].span.end < _SENTENCE:
        return None
    before = anywhere("published").sub("", plain(line.raw[: found[0].span.start]))
    return found[0].span.end if not before.strip(" :-–—") else None
