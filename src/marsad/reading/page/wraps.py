"""Lines that only the width of a page has broken: their sentence goes on in the next one.

Old sites and copied mails break their lines by hand. A line that ends in a word of grammar ("... من مدينة درنة في")
goes on for sure; where a page has several such lines, its other long lines that end no sentence go on too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from marsad.arabic.folding import fold_word
from marsad.arabic.wordlists import words_of
from marsad.reading.page.lines import Line

GRAMMAR = (
    "preposition",
    "relative",
    "demonstrative",
    "conjunction",
    "negation",
    "verbal_particle",
)  # of particles.yaml
SURE = 2  # such lines, from which on a page is broken by hand
LONG = 24  # letters of a line that a width has broken
COMMAS = "،,"


def unwrapped(lines: Sequence[Line], joined: Callable[[int, int, bool], Line]) -> list[Line]:
    """The lines, with those that go on made one; `joined` makes the line from raw start to end, and its gap."""
    sure = [_goes_on_surely(one, other) for one, other in pairwise(lines)]
    by_hand = sum(sure) >= SURE
    found: list[Line] = []
    for n, line in enumerate(lines):
        goes_on = n > 1 and (sure[n - 1] or (by_hand and _may_go_on(lines[n - 1], line)))  # a title does not
        if goes_on:
            found[-1] = joined(found[-1].start, line.end, found[-1].gap)
        else:
            found.append(line)
    return found


def _goes_on_surely(line: Line, following: Line) -> bool:
    return _may_go_on(line, following) and fold_word(line.raw.split()[-1]) in _grammar()


def _may_go_on(line: Line, following: Line) -> bool:
    """Neither ends its sentence, nor is short, nor stands before a gap or an item of a list."""
    if line.terminal or following.gap or following.bullet or line.bullet or len(line.raw) < LONG:
        return False
    if following.start - line.end > len("\r\n"):
        return False
    return line.arabic > line.latin and following.arabic > following.latin


def _grammar() -> frozenset[str]:
    """Words that end no line of their own."""
    kinds = words_of("particles")
    return frozenset[str]().union(*(kinds.get(kind, frozenset()) for kind in GRAMMAR))
