"""When a report was published (codebook §6): told by the caller, written in the page, or worked out by rule.

Never today's date. Where two answers are possible there is none.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from marsad.model.claim import Basis
from marsad.model.document import Document
from marsad.model.span import Span
from marsad.reading.page.layout import Layout, Segment
from marsad.reading.page.report_clues import FIRST, LAST, Clues, Tie
from marsad.reading.page.report_words import weekday_pattern, weekdays
from marsad.reading.page.stamps import Stamp, stamps, without
from marsad.reading.page.words import anywhere, plain
from marsad.registry.places import is_place

_IN_PATH = re.compile(r"/(20[0-2]\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_PACKED = re.compile(r"(?<!\d)(20[0-2]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(r"/(0?[1-9]|[12]\d|3[01])([/-])(0?[1-9]|1[0-2])\2(20[0-2]\d)(?=[/_.-]|$)")
_ASKED = re.compile(r"(?:^|&)[a-z_]*date=(?:(20[0-2]\d)-?(\d\d)-?(\d\d)|(\d\d)-?(\d\d)-?(20[0-2]\d))(?!\d)")
_NAMED = re.compile(  # july-24,-2024
    r"((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})-(\d{1,2}),?-(20[0-2]\d)(?!\d)"
)
_DATELINE = 90  # letters an agency's dateline is found in
_PLACE = re.compile(r"\s*(?:[^\W\d_]+[\s،,/–-]+){1,4}\W*")  # the place, at most four words
_AGENCY = re.compile(r"\s*(?:\([^()\d]{2,30}\)|[^\W\d_]*(?:\s[^\W\d_]+){0,2}\s?[-–—:])")
_OTHER_WEEK = re.compile(r"\s+ال(?:ماضي|فايت|منصرم|مقبل|قادم|سابق)")
_AROUND = " \t\n#_:|/-–—•◾🔴"
_POST_LASTS = 2  # days after which a post is no longer news
_PICTURE_LASTS = 31  # days after which a picture is an old one
_LEDE = 200  # letters of the text in which an agency names the day of its news
_DATED_LEDE = 300  # letters of the text in which one names it with its year
_NEAR = 3  # parts between a date line and the title or the text
_SUBTITLE = 160  # letters of a line between the title and the date line
_EVENING = ("مساء", "ليل")  # what happened then is told on the day after


class ReportDate(NamedTuple):
    """`span`: the characters the date rests on · `rule`: how it was worked out, where it was."""

    date: date | None
    basis: Basis | None
    span: Span | None
    rule: str | None


UNKNOWN = ReportDate(None, None, None, None)


def report_date(document: Document, layout: Layout) -> ReportDate:
    """The report's date and what it rests on."""
    told = _told(document.published)
    if told is not None:
        return ReportDate(told, "metadata", None, None)
    in_url = _in_url(document.url)
    if in_url is not None:
        return ReportDate(in_url, "metadata", None, "url")
    clues = _clues_of(document, layout)
    written = _written(document.text, layout, clues)
    if written is not None:
        return ReportDate(written.day, "explicit", written.span, None)
    return _worked_out(document.text, layout, clues) or UNKNOWN


def day_of_writing(document: Document, layout: Layout, dated: ReportDate) -> date | None:
    """The day that "today" is in the text: the report's, or the one before where it went out after midnight.

    "اليوم السبت" in a report of Sunday says so for each other "today" and "yesterday" of the text too.
    """
    if dated.date is None or dated.basis != "metadata":
        return dated.date
    weekday = _clues_of(document, layout).weekday
    eve = dated.date - timedelta(days=1)
    return eve if weekday == eve.weekday() else dated.date


def weekday_of_writing(document: Document, layout: Layout) -> int | None:
    """The day of the week that "today" is in the text of a report, or that of its news, where it names one."""
    clues = _clues_of(document, layout)
    if clues.disputed:
        return None
    return _opening_weekday(document.text, layout) if clues.weekday is None else clues.weekday


def _clues_of(document: Document, layout: Layout) -> Clues:
    return _clues(document.text, tuple(layout.spans("title", "heading", "body")))


@lru_cache(maxsize=1)
def _clues(text: str, spans: tuple[Span, ...]) -> Clues:
    """Looked for once, though a report without a date of its own asks twice."""
    return Clues(text, spans)


def _told(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def _in_url(url: str | None) -> date | None:
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    path = unquote(parts.path)
    named = _NAMED.search(path.lower())
    if named is not None:
        return next((s.day for s in stamps("{1} {0} {2}".format(*named.groups()))), None)
    match = _IN_PATH.search(path) or _PACKED.search(path)
    if match is not None:
        return _told("{}-{:0>2}-{:0>2}".format(*match.groups()))
    match = _DAY_FIRST.search(path)
    if match is not None:
        return _told("{3}-{2:0>2}-{0:0>2}".format(*match.groups()))
    asked = _ASKED.search(parts.query.lower())  # "view.aspx?cdate=27012026"
    if asked is None:
        return None
    return _told("{}-{}-{}".format(*asked.groups()) if asked[1] else "{5}-{4}-{3}".format(*asked.groups()))


# Written in the page.


class _Candidate(NamedTuple):
    """A date line's date: labelled as published or updated, or beside the title."""

    day: date
    span: Span
    labelled: bool
    near: bool
    updated: bool
    under: bool  # between the title and the text, where no page writes the day of the visit
    bare: bool  # nothing but the date above the title, where many pages do


def _written(text: str, layout: Layout, clues: Clues) -> Stamp | None:
    dated = [n for n, segment in enumerate(layout.segments) if segment.kind in _DATED]
    found = [c for n in dated for c in _dates_of(text, layout, n, clues)]
    found = [c for c in found if not c.bare or clues.names(c.day, True) or clues.leads_to(c.day)]
    fitting = [
        c for c in found if clues.fits(c.day) or (c.labelled and c.near) or (c.under and clues.allows(c.day))
    ]
    firm = [c for c in fitting if (c.labelled or c.near) and not c.updated]
    if not firm:
        firm = [c for c in fitting if clues.names(c.day, c.updated)]
    best = min(firm, key=lambda c: (not c.labelled, not c.under, c.day), default=None)
    if best is not None:
        return Stamp(best.span, best.day)
    return _in_dateline(text, layout, clues) or _tied(clues)


def _in_dateline(text: str, layout: Layout, clues: Clues) -> Stamp | None:
    """A dateline at the head of the text: "بغداد 16 أغسطس 2025 (وكالة) ", "رام الله 22-10-2024 وكالة- ".

    The networks of towns sign their posts without an agency: "#درعا 12-3-2019".
    """
    head = next((s.span for s in layout.segments if s.kind == "body"), None)
    if head is None:
        return None
    words = head.of(text)[:_DATELINE]
    for stamp in stamps(words)[:1]:
        before, after = words[: stamp.span.start], words[stamp.span.end :]
        signed = _PLACE.fullmatch(before) is not None and _AGENCY.match(after) is not None
        if not before.strip() or not (signed or is_place(before.strip(_AROUND))):
            return None
        day = _checked(stamp, words, clues)
        if day is not None and FIRST <= day <= LAST and clues.fits(day):
            return Stamp(Span(head.start + stamp.span.start, head.start + stamp.span.end), day)
    return None


_DATED = ("title", "dateline", "byline", "chrome")


def _dates_of(text: str, layout: Layout, n: int, clues: Clues) -> list[_Candidate]:
    segment = layout.segments[n]
    words = segment.span.of(text)
    if len(words) > 200 or _among_others(layout.segments, n):
        return []
    found = []
    for stamp in stamps(words):
        before = plain(words[: stamp.span.start])[-30:]
        if segment.kind == "title" and len(words) - stamp.span.end > 1:
            continue  # a title may name the day of a happening, but a page stamps its own day after it
        day = _checked(stamp, words, clues)
        if day is not None and FIRST <= day <= LAST:
            span = Span(segment.span.start + stamp.span.start, segment.span.start + stamp.span.end)
            updated = anywhere("updated").search(before) is not None
            labelled = not updated and anywhere("published").search(before) is not None
            near = _is_near(layout.segments, n)
            bare = not labelled and _is_above(layout.segments, n) and _is_bare(words)
            found.append(_Candidate(day, span, labelled, near, updated, _is_under(layout.segments, n), bare))
    return found


def _among_others(segments: tuple[Segment, ...], n: int) -> bool:
    """Whether the date is another report's, or a comment's."""
    return any(s.kind in ("teaser", "comment") for s in segments[max(0, n - 2) : n])


def _is_near(segments: tuple[Segment, ...], n: int) -> bool:
    """Beside the title, between it and the text, or right after the text's end."""
    kinds = [s.kind for s in segments]
    body = [i for i, kind in enumerate(kinds) if kind in ("body", "post")]
    if not body:
        return True
    title = kinds.index("title") if "title" in kinds else body[0]
    if len(body) > 1 and body[0] < n < body[1]:  # "title, what it says more closely, date, text"
        head = segments[body[0]].span
        return n - body[0] <= _NEAR and head.end - head.start <= _SUBTITLE
    if n < title:
        return all(kind in ("dateline", "byline") for kind in kinds[n:title]) or (title - n == 2 and n == 0)
    return n < body[0] or 0 < n - body[-1] <= _NEAR


def _is_above(segments: tuple[Segment, ...], n: int) -> bool:
    return any(s.kind == "title" for s in segments[n + 1 :])


def _is_bare(words: str) -> bool:
    rest = "".join(without(words, stamps(words)))
    return not re.search(r"[^\W\d_]{2}", weekday_pattern().sub("", plain(rest)))


def _is_under(segments: tuple[Segment, ...], n: int) -> bool:
    kinds = [s.kind for s in segments]
    return "title" in kinds[:n] and "body" not in kinds[:n] and "body" in kinds[n:]


def _checked(stamp: Stamp, words: str, clues: Clues) -> date | None:
    """The reading of the stamp that its weekday and the text allow; None if the weekday beside it is another."""
    around = plain(words[max(0, stamp.span.start - 14) : stamp.span.end + 12])
    named = {weekdays()[m[1]] for m in weekday_pattern().finditer(around)}
    readings = [day for day in (stamp.day, stamp.swapped) if day is not None]
    right = [day for day in readings if not named or day.weekday() in named]
    if len(right) == 2 and not clues.fits(right[0]) and clues.weekday == right[1].weekday():
        return right[1]
    return right[0] if right else None


def _tied(clues: Clues) -> Stamp | None:
    """ "Today, Thursday 5 December 2024", in the text itself."""
    days = {t.reports(t.year): t for t in clues.ties if t.year is not None}
    days.pop(None, None)
    if len(days) != 1:
        return None
    day, tie = days.popitem()
    return Stamp(tie.span, day) if day is not None else None


# Worked out.


def _worked_out(text: str, layout: Layout, clues: Clues) -> ReportDate | None:
    if clues.disputed:
        return None
    return (
        _from_post(text, layout, clues)
        or _from_picture(text, layout, clues)
        or _from_month_and_day(clues)
        or _from_day_before(text, layout, clues)
        or _from_lede(text, layout, clues)
    )


def _from_day_before(text: str, layout: Layout, clues: Clues) -> ReportDate | None:
    """ "Yesterday, Tuesday" and "Tuesday, April 19, 2016": the latest day the text names is the one of its news."""
    if clues.weekday is None or clues.year is not None:
        return None
    days: dict[date, Span] = {}
    for span in layout.spans("body", "other_language"):
        for stamp in stamps(span.of(text)):
            around = plain(span.of(text)[max(0, stamp.span.start - 14) : stamp.span.start])
            if any(weekdays()[m[1]] == stamp.day.weekday() for m in weekday_pattern().finditer(around)):
                days[stamp.day] = Span(span.start + stamp.span.start, span.start + stamp.span.end)
    last = max(days, default=None)
    if last is None or (clues.since is not None and clues.since > last):
        return None
    day = last + timedelta(days=(clues.weekday - last.weekday()) % 7)
    if not clues.allows(day):
        return None
    return ReportDate(day, "inferred", days[last], "weekday, last day named")


def _from_lede(text: str, layout: Layout, clues: Clues) -> ReportDate | None:
    """ "أعلن الجيش، الثلاثاء (2 آذار 2021)، أنه": the lede names the day of its news with its year, and no later one.

    What happened in the evening went out that day or the next.
    """
    head = next((s.span for s in layout.segments if s.kind == "body"), None)
    if head is None or clues.ties:
        return None
    lede = head.of(text)[:_DATED_LEDE]
    stamp = next(iter(stamps(lede)), None)
    if stamp is None or stamp.day != clues.since or not FIRST <= stamp.day <= LAST:
        return None
    before = plain(lede[: stamp.span.start])[-20:]
    named = [weekdays()[m[1]] for m in weekday_pattern().finditer(before)]
    if named[-1:] != [stamp.day.weekday()] or any(word in before for word in _EVENING):
        return None
    span = Span(head.start + stamp.span.start, head.start + stamp.span.end)
    return ReportDate(stamp.day, "inferred", span, "day of the lede")


def _from_picture(text: str, layout: Layout, clues: Clues) -> ReportDate | None:
    """ "Today, Friday 15 July" under a picture of 15 July 2022. An old picture's year does not fit the weekday."""
    tied = [t for t in clues.ties if t.month is not None and t.weekday is not None]
    days: dict[date, Span] = {}
    for span in layout.spans("caption") if tied else ():
        for stamp in stamps(span.of(text)):
            for tie in tied:
                day = tie.reports(stamp.day.year)
                if day is not None and 0 <= (day - stamp.day).days <= _PICTURE_LASTS and clues.allows(day):
                    days.setdefault(day, Span(span.start + stamp.span.start, span.start + stamp.span.end))
    if len(days) != 1:
        return None
    day, at = days.popitem()
    return ReportDate(day, "inferred", at, "weekday, month and day, year of the picture")


def _from_post(text: str, layout: Layout, clues: Clues) -> ReportDate | None:
    """A quoted post of Sunday 3 March and "yesterday, Sunday" give Monday the 4th; with "Sunday" alone, the 3rd."""
    dated = [(date.fromisoformat(p.published), p) for p in layout.posts if p.published]
    if not dated:
        return None
    last, post = max(dated, key=lambda d: d[0])
    if clues.weekday is None:
        days = [last] if last.weekday() == _opening_weekday(text, layout) else []
    else:
        days = [last + timedelta(days=n) for n in range(_POST_LASTS + 1)]
    right = [day for day in days if clues.weekday in (None, day.weekday())]
    if len(right) != 1 or not clues.fits(right[0]):
        return None
    return ReportDate(right[0], "inferred", post.span, "post date and weekday")


def _opening_weekday(text: str, layout: Layout) -> int | None:
    """The weekday that an agency's lede names, which is that of its news: "شرع الجيش الأربعاء، في"."""
    head = next((s.span for s in layout.segments if s.kind == "body"), None)
    lede = plain(head.of(text)[:_LEDE]) if head is not None else ""
    named = next((n for n in weekday_pattern().finditer(lede) if n[1].startswith("ال")), None)  # not "two"
    if named is None or _OTHER_WEEK.match(lede, named.end()):
        return None
    return weekdays()[named[1]]


def _from_month_and_day(clues: Clues) -> ReportDate | None:
    """ "Yesterday, Saturday 23 January" and "last year, 2020" give 24 January 2021."""
    dated = [t for t in clues.ties if t.month is not None]
    if not dated:
        return None
    years = [clues.year] if clues.year is not None else list(range(FIRST.year, LAST.year + 1))
    right = [set(_days(tie, years, clues)) for tie in dated]
    left = set.intersection(*right)
    weekday = any(t.weekday is not None for t in dated)
    if len(left) != 1 or not (clues.year is not None or (clues.since is not None and weekday)):
        return None
    rule = (
        "month and day, year told" if clues.year is not None else "weekday, month and day, only one year fits"
    )
    return ReportDate(left.pop(), "inferred", dated[0].span, rule)


def _days(tie: Tie, years: list[int], clues: Clues) -> list[date]:
    """The days on which the report can have said so, in the given years of its own."""
    named = {tie.year} if tie.year is not None else {y - n for y in years for n in (0, 1)}
    found = [tie.reports(year) for year in sorted(named)]
    return [d for d in found if d is not None and d.year in years and (clues.since or FIRST) <= d <= LAST]
