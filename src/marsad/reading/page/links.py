"""Links to other reports that stand among the paragraphs without a head, and what tells a paragraph from a link."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from marsad.reading.page.lines import Line
from marsad.reading.page.words import one_of, phrases

SHORTEST, LONGEST = 3, 16  # words of a link
_OF_ITS_KIND = " ذات "  # "أخبار ذات صلة"
_TELLING = 9  # words of at least one link of a group: lists of names and headings have shorter lines
_THEMED = 5  # words of a link that names its theme: "معارك الشمال: خارطة الأعداء والحلفاء"
_LEADS, _CUT, _LEAD = 3, 2, 90  # leads of other reports at least · of them cut off · words of the longest
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


@lru_cache(maxsize=1)
def _related() -> re.Pattern[str]:
    """The head of a list of other reports, in two words or more, before the name of one."""
    heads = "|".join(r"\s+".join(map(re.escape, p.split())) for p in phrases("foot") if _OF_ITS_KIND in p)
    return re.compile(rf"[\W\d_]*(?:{heads})(?!\w)")


def points_away(line: Line) -> bool:
    """ "شاهد: …", "أخبار ذات علاقة …" on a line of its own."""
    if line.words > LONGEST + SHORTEST:
        return False
    if _pointer().match(line.plain) is not None:
        return True
    head = None if line.terminal else _related().match(line.plain)
    return head is not None and len(line.plain[head.end() :].split()) >= SHORTEST


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
    if not any(_are_links(lines, group) for group in groups):
        return []
    alone = [group[0] for group in groups if len(group) == 1]
    more = [i for i in alone if _is_told(lines[i]) and not lines[i].terminal]
    return sorted(more + [i for group in groups if _are_links(lines, group) for i in group])


def _is_bare(line: Line) -> bool:
    open_end = not line.terminal or line.raw.endswith(("؟", "?"))
    plain_start = not line.bullet and line.raw[0].isalpha()
    return SHORTEST <= line.words <= LONGEST and open_end and plain_start and not goes_on(line.raw)


def _are_links(lines: Sequence[Line], group: Sequence[int]) -> bool:
    if not 2 <= len(group) <= _GROUP or lines[group[0] - 1].raw.endswith(":"):
        return False
    told = any(_is_told(lines[i]) for i in group)
    return told and any(not lines[i].terminal for i in group)


def _is_told(line: Line) -> bool:
    return line.words >= _TELLING or (line.words >= _THEMED and ": " in line.raw)


def strays_from(lines: Sequence[Line], told: Sequence[int]) -> int:
    """At which of the paragraphs `told` leads of other reports begin; how many there are if none does.

    They stand below the last paragraph, none of them goes on with what stands before, and the page has cut some of
    them off, while the report's own paragraphs end well.
    """
    start = len(told)
    while start > 0 and _may_lead(lines[told[start - 1]]):
        start -= 1
    start = max(start, 1)
    head, tail = told[:start], told[start:]
    pointed = sum(lines[i].terminal for i in head)
    joined = sum(goes_on(lines[i].raw) for i in head[1:])
    cut = sum(not lines[i].terminal for i in tail)
    whole = len(head) >= _LEADS and 5 * pointed >= 4 * len(head) and 2 * joined >= len(head) - 1
    return start if whole and len(tail) >= _LEADS and cut >= _CUT else len(told)


def _may_lead(line: Line) -> bool:
    short = _TELLING <= line.words <= _LEAD
    return short and line.raw[0].isalpha() and not line.raw.endswith(":") and not goes_on(line.raw)
