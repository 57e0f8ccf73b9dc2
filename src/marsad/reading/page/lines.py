"""The lines of a page, with what can be told of each by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from marsad.arabic.folding import LETTER
from marsad.model.span import Span
from marsad.model.value import Value
from marsad.reading.page.words import WORD, anywhere, bared, first_words, softened
from marsad.reading.words.table_rows import Purpose

_BREAK = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_ARABIC = re.compile(f"[{LETTER}]+")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_BULLET = re.compile("[\u2022\u25a0-\u25ff\u2700-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff*·•–—-]")
_TERMINAL = re.compile(r"[.!؟?…:؛][\"'”»“’)\]\s]*$|[.!؟?…][\"'”»“’)\]]?\s*[^\w\s]{0,3}$")
_GAP = re.compile(r"[ \t\u00a0]{3,}")
_TICKER = re.compile(r"[ \t\u00a0]{3,}|\s[|•]\s")
_SENTENCE = re.compile(r"(?<=[.!؟?…])[\"”»]?\s+(?=\S)")
LONG_LINE = 300
_FEW = 4
_SHORT_LINE = 90
_MARKS = 3  # gaps or signs that make a line a ticker


class Line(Value, frozen=True):
    """One line, stripped: raw [start, end). `gap`: a blank line stands before it.

    `terminal`: it ends like a sentence, not like the name of a site ("It's Fine!") ·
    `vocabulary`: the folded words of a line that is not long · `arabic` and `latin` count letters (where there is
    no Latin letter, every character is taken for Arabic).
    """

    start: int
    end: int
    raw: str
    plain: str
    vocabulary: frozenset[str]
    words: int
    arabic: int
    latin: int
    terminal: bool
    bullet: bool
    gap: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


def lines_of(text: str, cuts: Iterable[Span] = ()) -> list[Line]:
    """The lines between the cuts, in order; a line that holds a ticker or a whole page is cut further."""
    return list(_lines(text, [*cuts]))


def line_at(text: str, start: int, end: int, gap: bool) -> Line:
    """The line at raw [start, end), stripped and not empty."""
    return _line(text, softened(text), start, end, gap)


def _lines(text: str, cuts: list[Span]) -> Iterator[Line]:
    at, gap, soft = 0, False, softened(text)
    for cut in [*cuts, Span(len(text), len(text))]:
        for start, end in _between(text, at, cut.start):
            for first, last in _pieces(text, start, end):
                left = first + _leading(text, first, last)
                right = left + len(text[left:last].rstrip())
                if left >= right:
                    gap = True
                    continue
                yield _line(text, soft, left, right, gap)
                gap = False
        at = cut.end


def _leading(text: str, start: int, end: int) -> int:
    piece = text[start:end]
    return len(piece) - len(piece.lstrip())


def _between(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Stretches between line ends; two line ends leave an empty stretch, which marks the gap."""
    for match in _BREAK.finditer(text, start, end):
        yield start, match.start()
        if match.end() - match.start() > 1 and len(match.group().replace("\r\n", "\n")) > 1:
            yield match.end(), match.end()
        start = match.end()
    yield start, end


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Tickers break at their gaps; a page without line ends breaks at its sentences."""
    if end - start < _SHORT_LINE:
        yield start, end
        return
    pattern = _GAP if end - start < LONG_LINE else _TICKER
    marks = [m.span() for m in pattern.finditer(text, start, end)]
    if len(marks) < _MARKS and end - start > len(text) * 0.6 and end - start > 2 * LONG_LINE:
        marks = [m.span() for m in _SENTENCE.finditer(text, start, end)]
    elif len(marks) < _MARKS:
        marks = []
    for _, right in marks:
        yield start, right
        start = right
    yield start, end


def _line(text: str, soft: str, start: int, end: int, gap: bool) -> Line:
    """The line at raw [start, end), which must be stripped and not empty; `soft` is the softened text."""
    raw = text[start:end]
    latin = sum(map(len, _LATIN.findall(raw))) if _LATIN.search(raw) else 0
    arabic = sum(map(len, _ARABIC.findall(raw))) if latin else len(raw)
    folded = bared(soft[start:end])
    words = WORD.findall(folded) if len(raw) < LONG_LINE else []
    count = len(words if len(raw) < LONG_LINE else raw.split())
    ended = _TERMINAL.search(raw[-12:]) is not None and not (latin and raw[-8:].isascii())
    return Line(
        start, end, raw, folded, frozenset(words), count, arabic, latin, ended, _BULLET.match(raw) is not None, gap,
    )  # fmt: skip


def found(line: Line, *purposes: Purpose) -> re.Match[str] | None:
    """The first phrase of the purposes in a line."""
    if first_words(*purposes).isdisjoint(line.vocabulary):
        return None
    return anywhere(*purposes).search(line.plain)


def bare_words(line: Line) -> int:
    """How many words stay when labels, numbers, signs and single letters are taken away."""
    if first_words("label").isdisjoint(line.vocabulary):
        return line.words if line.words > _FEW else sum(len(w) > 1 for w in line.vocabulary)
    return sum(len(w) > 1 for w in WORD.findall(anywhere("label").sub(" ", line.plain)))
