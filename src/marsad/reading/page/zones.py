"""Which lines are the report and which are the page around it.

General signs only: how long a line is, whether it ends like a sentence, where it stands, whether it repeats another,
and the heads of lists and comments. A full sentence inside the main block is body.
"""

from __future__ import annotations

import re
from typing import Literal

from marsad.reading.page.lines import Line
from marsad.reading.page.links import goes_on, linked, points_away, strays_from
from marsad.reading.page.signs import Sign, is_say
from marsad.reading.page.title import STRANGE, title_at

Kind = Literal[
    "title", "dateline", "byline", "heading", "body", "post", "caption", "chrome", "teaser", "comment",
    "other_language",
]  # fmt: skip
LONG = 22  # words of a line that is text whatever it ends with
SENTENCE = 6  # words of a line that is text if it ends like a sentence
DECK = 12  # words of a line under the title that tells something, though it ends without a point
TITLE = 24  # words of the longest title of another report
LEAD = 90  # words of the longest lead of another report
HEADING = 8  # words of the longest heading inside the text
_ARTICLE = 5  # paragraphs of a page that sets links among them; a short bulletin has bare lines that are news
_PARTED = re.compile(r"\s[-–—|/]\s|/\s")  # a place from an outlet
_SENTENCES = re.compile(r"(?<!\.)\.\s")  # a sentence that another follows; a title has ".. "
_COUNTS = re.compile(r"[^:.؟!]{2,50}:\s*\d")  # the label of a figure
_KINDS: dict[Sign, Kind] = {
    "chrome": "chrome", "dateline": "dateline", "byline": "byline", "caption": "caption", "age": "chrome",
    "other_language": "other_language", "foot": "teaser", "inline": "teaser", "inline_head": "teaser",
    "comments": "chrome", "tags": "chrome",
}  # fmt: skip


def kinds_of(lines: list[Line], signs: list[Sign | None], title: str | None) -> list[Kind]:
    """The kind of each line. `title` is the title the page's bringer gave, if any."""
    page = _Page(lines, signs)
    page.mark_lists()
    page.mark_main(title)
    return page.done()


class _Page:
    def __init__(self, lines: list[Line], signs: list[Sign | None]) -> None:
        self.lines = lines
        self.signs = signs
        self.kinds: list[Kind | None] = [None if s is None else _KINDS[s] for s in signs]
        self.before = self._words_before()

    def strong(self, i: int) -> bool:
        """Whether line i is a sentence or a paragraph that nothing has claimed."""
        line = self.lines[i]
        if self.kinds[i] is not None:
            return False
        return (
            line.words >= LONG
            or (line.words >= SENTENCE and line.terminal)
            or (line.bullet and line.words > HEADING)
        )

    def _words_before(self) -> list[int]:
        """How many words of sentences stand before each line, and in all."""
        sums = [0]
        for i, line in enumerate(self.lines):
            sums.append(sums[-1] + (line.words if self.strong(i) else 0))
        return sums

    # Lists of other reports, and comments.

    def mark_lists(self) -> None:
        """Comments run to the end; a list runs to the end or to the sentence that goes on with the report."""
        self._mark_comments()
        for i, line in enumerate(self.lines):
            if self.kinds[i] is None and self.before[i] > 0 and points_away(line):
                self.kinds[i] = "teaser"
        for i, sign in enumerate(self.signs):
            if self.kinds[i] == "comment":
                break
            if sign == "foot":
                self._mark_foot(i)
            elif sign == "inline_head":
                self._mark_next(i, 3, "teaser")
            elif sign == "tags":
                self._mark_next(i, 30, "chrome")

    def _mark_comments(self) -> None:
        start = next((i for i, s in enumerate(self.signs) if s == "comments" and self._late(i)), None)
        if start is None:
            aged = next((i for i, s in enumerate(self.signs) if s == "age" and self._late(i)), None)
            if aged is None or len(self.lines) - aged < 2 or not self._strong_after(aged):
                return
            start = aged - 2 if self.kinds[aged - 1] is None and not self.strong(aged - 1) else aged - 1
        listed = False
        for i in range(start + 1, len(self.lines)):
            listed = listed or self.signs[i] in ("foot", "inline_head", "inline")
            if self.kinds[i] in (None, "caption", "byline", "dateline", "other_language"):
                self.kinds[i] = "teaser" if listed else "comment"

    def _late(self, i: int) -> bool:
        """Whether enough of the report stands before line i."""
        seen, total = self.before[i], self.before[-1]
        return seen > 0 and (seen >= 60 or 3 * seen >= total)

    def _strong_after(self, i: int) -> bool:
        return any(self.lines[j].words > 2 for j in range(i + 1, len(self.lines)))

    def _mark_foot(self, head: int) -> None:
        if not self._late(head):
            self._mark_block(head)
            return
        back = self._return(head)
        for i in range(head + 1, back):
            if self.kinds[i] in (None, "byline", "caption"):
                self.kinds[i] = "teaser"

    def _mark_block(self, head: int) -> None:
        """A list at the head of a page: its lines follow without a blank one."""
        end = head + 1
        while end < len(self.lines) and not self.lines[end].gap and not self.strong(end):
            end += 1
        if end - head < 3:
            return
        for i in range(head + 1, end):
            if self.kinds[i] is None:
                self.kinds[i] = "teaser"

    def _return(self, head: int) -> int:
        """Where the report goes on after a list in its middle; the end of the page if it does not."""
        strong = [i for i in range(head + 1, len(self.lines)) if self.strong(i) and self.lines[i].terminal]
        left = sum(self.lines[i].words for i in strong)
        goes_on = len(strong) >= 2 and strong[0] - head <= 5 and 4 * left >= self.before[-1]
        return strong[0] if goes_on and left >= 50 else len(self.lines)

    def _mark_next(self, head: int, most: int, kind: Kind) -> None:
        """The lines after a head, up to a sentence or a list; to the end of the page if none follows."""
        below = range(head + 1, len(self.lines))
        later = next((i for i in below if self.strong(i) or self.signs[i] == "foot"), len(self.lines))
        told = [i for i in range(head + 1, later) if self.lines[i].words]
        end = later if (later == len(self.lines) and self._late(head)) or len(told) <= most else told[most]
        for i in range(head + 1, end):
            if self.kinds[i] in (None, "byline", "caption"):
                self.kinds[i] = kind

    # The main block.

    def mark_main(self, title: str | None) -> None:
        block = [i for i in range(len(self.lines)) if self.strong(i)] or self._weak_block()
        if not block:
            return
        chosen = title_at(self.lines, self.kinds, block, title)
        if chosen is not None:
            self.kinds[chosen] = "title"
            block = [i for i in block if i > chosen] or [i for i in block if i != chosen]
        if not block:
            return
        first, last = block[0], block[-1]
        self._mark_head(chosen, first)
        if self._strict(block) and len(block) >= _ARTICLE:
            for i in linked(self.lines, first, last, [kind is None for kind in self.kinds]):
                self.kinds[i] = "teaser"
        strong = set(block)
        for i in range(first, last + 1):
            if self.kinds[i] is None:
                self.kinds[i] = self._inside(i, i in strong)
        self._mark_tail(block)
        self._mark_strays(first)

    def _mark_strays(self, first: int) -> None:
        """Leads of other reports below the last paragraph: a block of its own, some of them cut off in mid-word."""
        told = [i for i, kind in enumerate(self.kinds) if kind == "body" and i >= first]
        for i in told[strays_from(self.lines, told) :]:
            self.kinds[i] = "teaser"
        told = [i for i in told if self.kinds[i] == "body"]
        start = next((n for n in range(len(told) - 1, 0, -1) if self.lines[told[n]].gap), None)
        if start is None or any(self.lines[i].gap for i in told[1:start]):
            return
        head, tail = told[:start], told[start:]
        cut = [i for i in tail if not self.lines[i].terminal]
        leads = all(HEADING < self.lines[i].words <= LEAD for i in tail)
        pointed = sum(self.lines[i].terminal for i in head)
        if len(head) >= 3 and len(tail) >= 3 and len(cut) >= 2 and leads and 5 * pointed >= 4 * len(head):
            for i in tail:
                self.kinds[i] = "teaser"

    def _weak_block(self) -> list[int]:
        """A page without a sentence: the lines of eight words and more, or else the longest one."""
        free = [i for i, kind in enumerate(self.kinds) if kind is None]
        long = [i for i in free if self.lines[i].words >= HEADING]
        if len(long) > 1 and long[0] == free[0] and len(free) > 1:
            return long[1:]
        return long or sorted(free, key=lambda i: -self.lines[i].words)[:1]

    def _mark_head(self, title: int | None, first: int) -> None:
        """What stands before the text: menus before the title, then deck, place, outlet, author, caption."""
        for i in range(first):
            if self.kinds[i] is not None:
                continue
            if title is not None and i < title:
                self.kinds[i] = "dateline" if self._signs(i) and i == title - 1 else "chrome"
            elif self._repeats(i):
                self.kinds[i] = "caption"
            elif title is None and self.lines[i].words >= STRANGE:
                self.kinds[i] = "teaser"
            elif title is not None and self.lines[i].raw[0].isdigit() and self.lines[i].words > 1:
                self.kinds[i] = "body"  # a numbered list, of names most often
            elif title is not None and self.lines[i].words >= DECK:
                self.kinds[i] = "body"
            elif self._signs(i):
                self.kinds[i] = "dateline"
            elif self._is_name(i, title):
                self.kinds[i] = "byline"
            else:
                self.kinds[i] = "heading"

    def _is_name(self, i: int, title: int | None) -> bool:
        """A few words under the title: the author, most often."""
        line = self.lines[i]
        return title is not None and line.words <= 4 and not line.bullet and not is_say(line)

    def _signs(self, i: int) -> bool:
        """بيروت – «ضفاف المتوسط»"""
        line = self.lines[i]
        parted = _PARTED.search(line.raw) or line.raw.endswith(":")
        return line.words <= 9 and bool(parted) and not is_say(line)

    def _repeats(self, i: int) -> bool:
        """Says what a line close by says; an opening sentence printed twice, as summary and in the text, does once."""
        line, mine = self.lines[i], self.lines[i].plain
        near = [j for j in range(max(0, i - 6), min(len(self.lines), i + 3)) if j != i]
        twins = [j for j in near if self.lines[j].plain == mine]
        if twins and min(twins) > i and (line.words >= DECK or (line.terminal and line.words > HEADING)):
            return False
        return bool(twins) or (len(mine) > 20 and any(mine in self.lines[j].plain for j in near))

    def _inside(self, i: int, strong: bool) -> Kind:
        line = self.lines[i]
        if i > 0 and not line.bullet and self._repeats(i) and line.words <= 30:
            return "caption"
        if strong or line.words > HEADING or line.terminal or self._goes_on_listing(i):
            return "body"
        if line.bullet or line.raw[0].isdigit():
            listed = any(
                0 <= j < len(self.lines)
                and self.lines[j].bullet == line.bullet
                and self.lines[j].words <= HEADING
                for j in (i - 1, i + 1)
            )
            return "body" if listed or line.words > 3 else "heading"
        return "heading"

    def _strict(self, block: list[int]) -> bool:
        """Whether the paragraphs of the page end with their point."""
        pointed = sum(self.lines[i].terminal for i in block)
        return len(block) >= 3 and 5 * pointed >= 4 * len(block)

    def _mark_tail(self, block: list[int]) -> None:
        """After the last sentence: a last sentence without its point, a signature, then furniture."""
        strict = self._strict(block)
        last = block[-1]
        joined = True
        for i in range(last + 1, len(self.lines)):
            line = self.lines[i]
            if self.kinds[i] is not None:
                joined = joined and self.kinds[i] in ("post", "caption")
                continue
            if (line.terminal and line.words >= 3 and joined) or self._goes_on_listing(i):
                self.kinds[i] = "body"
            elif line.words > HEADING:
                alien = (
                    line.words <= TITLE
                    and not _SENTENCES.search(line.raw)
                    and (strict or not joined or self._repeats(i))
                    and not (joined and goes_on(line.raw))
                )
                self.kinds[i] = "teaser" if alien else "body"
            else:
                self.kinds[i] = "byline" if i <= last + 3 and not is_say(line) else "chrome"

    def _goes_on_listing(self, i: int) -> bool:
        """ "وهم:" and a name in each line, "توزعوا كالآتي:" and a figure in each."""
        if i == 0 or self.kinds[i - 1] != "body" or not _lists(self.lines[i]):
            return False
        return self.lines[i - 1].raw.endswith(":") or _lists(self.lines[i - 1])

    def done(self) -> list[Kind]:
        return [kind or "chrome" for kind in self.kinds]


def _lists(line: Line) -> bool:
    """A line of a list: with a bullet, its number, or a label and a figure ("شباط: 120 قتيلاً")."""
    return line.bullet or line.raw[0].isdigit() or _COUNTS.match(line.raw) is not None
