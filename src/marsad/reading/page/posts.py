"""Posts quoted inside a report: "… — Idlib Watch (@idlibwatch) March 3, 2024"."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice
from typing import NamedTuple

from marsad.arabic.folding import LETTER
from marsad.model.span import Span
from marsad.reading.page.stamps import stamps

MOST_POSTS = 500
MOST_LINES = 8  # lines of one post
MOST_LETTERS = 1200
_SIGN = re.compile(r"[—–―-]{1,2}\s*(?P<author>[^\n—–―@()]{0,80}?)\s*\(@(?P<handle>\w{1,40})\)\s*")
_ARABIC = re.compile(f"[{LETTER}]")
_SWITCH = re.compile(rf"[{LETTER}][^{LETTER}A-Za-z\n]*(?=[A-Za-z#@][^{LETTER}\n]{{12,}}$)")
_LINK = re.compile(r"(?:pic\.twitter\.com/\w*|https?://\S+|#\w+)")
_END = (".", ":", "؟", "!", "»", "”", "…", '"')


class QuotedPost(NamedTuple):
    """`author` as written with its handle; `date` of the post itself."""

    span: Span
    author: str | None
    date: date | None


def find_posts(text: str) -> list[QuotedPost]:
    """Signed posts in order, not overlapping; a post ends with the date of its signature."""
    if "(@" not in text:
        return []
    found: list[QuotedPost] = []
    for match in islice(_SIGN.finditer(text), MOST_POSTS):
        after = found[-1].span.end if found else 0
        tail = text[match.end() : match.end() + 40].split("\n", 1)[0]
        dated = [s for s in stamps(tail) if s.span.start <= 2]
        end = match.end() + dated[0].span.end if dated else match.start() + len(match.group().rstrip())
        start = _start(text, max(after, match.start() - MOST_LETTERS), match.start())
        author = f"{match['author'].strip()} (@{match['handle']})".strip()
        found.append(QuotedPost(Span(start, end), author, dated[0].day if dated else None))
    return found


def _start(text: str, floor: int, sign: int) -> int:
    """Where the words of a post begin, given where it is signed."""
    line = max(text.rfind("\n", floor, sign) + 1, floor)
    own = text[line:sign]
    if len(own.strip()) >= 2:
        line += _inside(own)
    foreign = not _ARABIC.search(own)
    if line == floor or text[line - 1] == "\n":
        line = _upwards(text, floor, line, foreign, bool(own.strip()))
    while line < sign and text[line].isspace():
        line += 1
    return line


def _inside(own: str) -> int:
    """A post glued to the report's own sentence begins where the script changes or after its colon."""
    switch = _SWITCH.search(_LINK.sub(lambda m: "0" * len(m.group()), own))
    if switch is not None:
        return switch.end()
    colon = own.rfind(":", 0, -1)
    glued = len(own) > 300 and 0 < colon < len(own) - 12 and own[colon + 1 : colon + 3] != "//"
    return colon + 1 if glued else 0


def _upwards(text: str, floor: int, line: int, foreign: bool, has_words: bool) -> int:
    """Lines above that belong to the post: of the same foreign script, or unfinished."""
    for _ in range(MOST_LINES):
        if line <= floor:
            break
        above = max(text.rfind("\n", floor, line - 1) + 1, floor)
        words = text[above : line - 1].strip()
        if not words:
            break
        arabic = bool(_ARABIC.search(words))
        mine = (
            not arabic
            if foreign
            else not words.endswith(_END) and (bool(_LINK.search(words)) or len(words) < 120)
        )
        if foreign and arabic and not has_words:
            mine = not words.endswith(_END)
        if not mine:
            break
        line, has_words = above, True
    return line
