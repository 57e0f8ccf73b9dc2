"""Links to other reports that stand among the paragraphs without a head, and what tells a paragraph from a link."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.reading.layout_lines import Line
from marsad.reading.layout_words import one_of

SHORTEST, LONGEST = 3, 16  # words of a link
_TELLING = 9  # words of at least one link of a group: lists of names and headings have shorter lines
_GROUP, _BARE = 3, 4  # links of a group at most · lines of a page that could be links: with more it is a list
_PARTICLES = (
    "في|على|عن|من|مع|منذ|ما|قد|لم|لا|لن|لكن|لقد|هو|هي|هم|هذا|هذه|ذلك|بعد|قبل|خلال|بين|بحسب|حسب|كذلك|عقب"
)
_VERBS = (  # what a verb behind "and" begins with, as far as no noun that heads a title begins so
    "[أإآتوينس]|ال|لل|كان|ق(?:ال|تل|تي|صف|ام)|ذكر|شدد|هاجم|بلغ|دعا|دعت|حذر|جاء|خلف|طالب|حم[لّ]|رد[ّ ]|ظهر"
    "|ا(?:ست|ته|عت|ند|نت|ضاف|كد|علن|شار|وضح)"
)
_PHRASES = (
    "كما|لكن|غير أن|إلا أن|الا ان|إلى ذلك|بينما|فيما|في حين|من جه|من جان|بدور|ي[ُ]?ذكر ?أن|يذكر ان|ي[ُ]?شار|جدير|الجدير"
    "|تجدر|هذا و|ثم "
)
_GOES_ON = re.compile(rf"[\W_]*(?:و(?:(?:{_PARTICLES})(?!\w)|{_VERBS})|{_PHRASES})")
_NAMES_IN_W = re.compile(
    r"[\W_]*(?:والي|والد|والدة|والده|والدته|ويلز|ونش|وتر|وتيرة|وسط|وسائل|وسيط|وسام|وين)(?!\w)"
)


def goes_on(raw: str) -> bool:
    """Whether a line begins as a later paragraph of a report does: "وكانت …", "يذكر أن …"; no headline does."""
    return _GOES_ON.match(raw) is not None and _NAMES_IN_W.match(raw) is None


@lru_cache(maxsize=1)
def _pointer() -> re.Pattern[str]:
    return re.compile(rf"[\W\d_]*{one_of('pointer')}\s*[:：|]")


def points_away(line: Line) -> bool:
    """ "شاهد: …" on a line of its own."""
    return line.words <= LONGEST + SHORTEST and _pointer().match(line.plain) is not None


def linked(lines: Sequence[Line], first: int, last: int, free: Sequence[bool]) -> list[int]:
    """Lines between two paragraphs of a page with well ended paragraphs that are names of other reports.

    `first` and `last`: the first and last paragraph · `free`: whether nothing has claimed the line yet.
    """
    bare = [i for i in range(first + 1, last) if free[i] and _is_bare(lines[i])]
    if not 2 <= len(bare) <= _BARE:
        return []
    groups: list[list[int]] = []
    for i in bare:
        if groups and groups[-1][-1] == i - 1:
            groups[-1].append(i)
        else:
            groups.append([i])
    return [i for group in groups if _are_links(lines, group) for i in group]


def _is_bare(line: Line) -> bool:
    open_end = not line.terminal or line.raw.endswith(("؟", "?"))
    plain_start = not line.bullet and line.raw[0].isalpha()
    return SHORTEST <= line.words <= LONGEST and open_end and plain_start and not goes_on(line.raw)


def _are_links(lines: Sequence[Line], group: Sequence[int]) -> bool:
    if not 2 <= len(group) <= _GROUP or lines[group[0] - 1].raw.endswith(":"):
        return False
    told = any(lines[i].words >= _TELLING for i in group)
    return told and any(not lines[i].terminal for i in group)
