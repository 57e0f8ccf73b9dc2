"""The error report as text and as one HTML page that needs nothing beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from marsad.evaluate.calibration import Bin
from marsad.evaluate.misses import Case, Piece, Row
from marsad.evaluate.slots import Count

_TEXT_MARKS = {"": ("", ""), "gold": ("⟦", "⟧"), "given": ("‹", "›"), "both": ("⟦‹", "›⟧")}
_STYLE = """
body{font:16px/1.6 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}td,th{border:1px solid #ccc;padding:.2rem .5rem;
text-align:start;vertical-align:top}.figures td{text-align:end}.figures td:first-child{text-align:start}
blockquote{margin:.4rem 0;padding:.3rem .8rem;border-inline-start:4px solid #bbb}mark{background:#fff3b0}
mark.gold{background:#ffd6d6}mark.both{background:#d3f0d3}tr.bad td{background:#fff0f0}
section.right{opacity:.75}h3 span{font-weight:normal;color:#555}
"""


class Document(NamedTuple):
    """A report with its cases."""

    id: str
    cases: Sequence[Case]


def figures(counts: Mapping[str, Count]) -> Iterator[str]:
    """The table of slots, a line each."""
    yield f"{'slot':24} {'P':>6} {'R':>6} {'F1':>6}  hit/pred/gold"
    for slot, count in counts.items():
        shares = (count.precision, count.recall, count.f1)
        there = count.given or count.gold
        shown = " ".join(f"{share:6.3f}" if there else f"{'-':>6}" for share in shares)
        yield f"{slot:24} {shown}  {count.hit}/{count.given}/{count.gold}"


def calibration(bins: Iterable[Bin], error: float, claims: int) -> Iterator[str]:
    """The calibration error and what stands behind it."""
    yield f"calibration error of confidence {error:.3f} over {claims} claims"
    for one in bins:
        yield (
            f"  {one.low:.1f}-{one.high:.1f}  said {one.confidence:.2f}  right {one.right:.2f}  {one.claims}"
        )


def text_lines(documents: Iterable[Document]) -> Iterator[str]:
    """Everything that is not right, as text; in the sentence ⟦gold⟧ ‹reader› ⟦‹both›⟧."""
    for document in documents:
        yield f"== {document.id}"
        for case in document.cases:
            if case.verdict != "right":
                yield from _text_case(case)


def _text_case(case: Case) -> Iterator[str]:
    yield f"-- {case.kind} {case.name}: {case.verdict}"
    for sentence in case.sentences:
        yield "   " + " ".join("".join(map(_text_piece, sentence)).split())
    for row in case.rows:
        if row.wrong:
            yield f"   {row.field} ({', '.join(row.wrong)})"
            yield f"      gold:   {row.gold or '-'}"
            yield f"      reader: {row.given or '-'}"


def _text_piece(piece: Piece) -> str:
    before, after = _TEXT_MARKS[piece.mark]
    return f"{before}{piece.text}{after}"


def html_page(documents: Iterable[Document], summary: Iterable[str]) -> str:
    """The whole report, right claims too."""
    body = "".join(map(_html_document, documents))
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Marsad: error report</title>'
        f"<style>{_STYLE}</style><h1>Error report</h1><pre>{escape(chr(10).join(summary))}</pre>"
        '<p>In the sentences: <mark class="both">both</mark>, <mark class="gold">only the gold</mark>, '
        f"<mark>only the reader</mark>.</p>{body}</html>"
    )


def _html_document(document: Document) -> str:
    return f"<h2>{escape(document.id)}</h2>" + "".join(map(_html_case, document.cases))


def _html_case(case: Case) -> str:
    quotes = "".join(
        f'<blockquote dir="rtl" lang="ar">{"".join(map(_html_piece, sentence))}</blockquote>'
        for sentence in case.sentences
    )
    rows = "".join(map(_html_row, case.rows))
    return (
        f'<section class="{case.verdict}"><h3>{escape(case.name)} <span>{case.kind}: {case.verdict}</span></h3>'
        f"{quotes}<table><tr><th>slot<th>gold<th>reader{rows}</table></section>"
    )


def _html_piece(piece: Piece) -> str:
    return f'<mark class="{piece.mark}">{escape(piece.text)}</mark>' if piece.mark else escape(piece.text)


def _html_row(row: Row) -> str:
    kind = ' class="bad"' if row.wrong else ""
    wrong = f" ✗ {', '.join(row.wrong)}" if row.wrong else ""
    cells = f'<td dir="auto">{escape(row.gold)}<td dir="auto">{escape(row.given)}'
    return f"<tr{kind}><td>{row.field}{wrong}{cells}"
