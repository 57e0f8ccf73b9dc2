"""A channel's page: many posts under one another, each a report of its own.

Between two posts stands a line that is the same for all but for its figures ("👁 12K · 10:15", "رقم المنشور 97"), or a
row of signs. A page with at least three such lines is read post by post.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from marsad.reading.page.lines import Line

FEWEST = 3  # lines of one shape that part posts
LONGEST = 60  # letters
_FIGURES = re.compile(r"\d+(?:[.,:/-]\d+)*\s?[KMkm]?")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SIGNS = re.compile(r"[^\w\s«»\"“”().!؟?…،:]")
_ROW = re.compile(r"([^\w\s.…])(?:\s*\1){2,}|_{3,}|(?:ـ){3,}")
FEW_WORDS = 4


def parting(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of the lines that part one post of the page from the next."""
    shapes = {i: shape for i, line in enumerate(lines) if (shape := _shape(line)) is not None}
    counted = Counter(shapes.values())
    return frozenset(i for i, shape in shapes.items() if counted[shape] >= FEWEST)


def _shape(line: Line) -> str | None:
    """The line without its figures, None for one that cannot part posts."""
    raw = line.raw.strip()
    if len(raw) > LONGEST:
        return None
    if _ROW.fullmatch(raw):
        return "row"
    shape = _FIGURES.sub("#", raw)
    words = _LETTERS.findall(shape)
    if shape == raw or len(words) > FEW_WORDS:
        return None
    clock = _CLOCK.search(raw) is not None
    sign = _SIGNS.search(_FIGURES.sub("", raw)) is not None
    told = (sign and (clock or not words or "#" in shape[-2:])) or (clock and len(words) < FEW_WORDS)
    return shape if told else None
