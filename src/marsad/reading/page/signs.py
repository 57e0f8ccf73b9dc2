"""What a line shows by itself: a button, a date, a byline, the head of a list of other reports."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from marsad.reading.page.language import language_of
from marsad.reading.page.lines import Line, bare_words, found
from marsad.reading.page.stamps import stamps, without
from marsad.reading.page.words import anywhere, first_words, one_of, phrases
from marsad.reading.words.table_rows import Purpose

Sign = Literal[
    "chrome", "dateline", "byline", "caption", "other_language", "age", "foot", "inline", "inline_head", "comments",
    "tags",
]  # fmt: skip
LONGEST_NOTICE, LONGEST_BYLINE, LONGEST_CAPTION = 16, 10, 28
LONGEST_BOILER = 600  # letters
_EDGE = r"[\W\d_]*"
_CODE = re.compile(r"[A-Za-z][^{}\u0600-\u06ff]{0,200}\{|\{[^{}\u0600-\u06ff]{0,200}[:;=]|function\s?\(")
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*$")
_TAGS_ONLY = re.compile(r"^(?:\W*#\w+)+\W*$")
_FOREIGN = re.compile("[پچژگڤۆێڕڵەٹڈڑںےښځړټ]")
_SEPARATOR = re.compile(r"[»›☰|•·>\\]|\s/\s")
_DIGIT_OR_TAG = re.compile(r"[\d#»›☰>\\]")
_CREDITED = re.compile(r"\s*\([^()]{2,60}\)$")
_KIND_OF_PIECE = re.compile(r"[\W\d_]*(?:تقرير|تحقيق|خاص|حصري|متابعة|متابعات)\s*[:|–—-]")
_HEADLINE = 6  # words behind "report:" that make a title
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")


def sign_of(line: Line) -> Sign | None:
    """What the line is, as far as it shows by itself; None for what may be text."""
    if line.words == 0:
        return "dateline" if stamps(line.raw) else "chrome"
    if line.words <= LONGEST_CAPTION and not _is_plain(line):
        sign = _head_of(line) or _short(line)
        if sign is not None:
            return sign
    if len(line.raw) < LONGEST_BOILER and any(phrase in line.plain for phrase in phrases("boiler")):
        return "chrome"
    if _ADDRESS.match(line.raw) or (("{" in line.raw or "(" in line.raw) and _CODE.search(line.raw)):
        return "chrome"
    return _foreign(line)


def _is_plain(line: Line) -> bool:
    """Whether no word or sign of furniture stands in the line, as in most sentences."""
    return _telling().isdisjoint(line.vocabulary) and _DIGIT_OR_TAG.search(line.raw) is None


@lru_cache(maxsize=1)
def _telling() -> frozenset[str]:
    return first_words(
        "label", "notice", "foot", "inline", "comments", "tags", "byline", "forwarded", "credit", "caption", "age",
        "empty",
    )  # fmt: skip


@lru_cache(maxsize=1)
def _heads() -> tuple[tuple[Sign, Purpose, re.Pattern[str]], ...]:
    """Patterns of whole lines that head a part of the page."""
    foot, inline, tags, age = one_of("foot"), one_of("inline"), one_of("tags"), one_of("age")
    more = one_of("foot", "label")
    return (
        ("comments", "comments", re.compile(rf"{_EDGE}{one_of('comments')}{_EDGE}$")),
        ("foot", "foot", re.compile(rf"{_EDGE}{foot}{_EDGE}(?:{more}{_EDGE})*$")),
        ("inline_head", "inline", re.compile(rf"{_EDGE}{inline}{_EDGE}$")),
        ("inline", "inline", re.compile(rf"{_EDGE}{inline}(?!\w)")),
        ("tags", "tags", re.compile(rf"{_EDGE}{tags}{_EDGE}$|{_EDGE}{tags}\s*:")),
        ("age", "age", re.compile(rf"{_EDGE}(?:(?:منذ|قبل)\s|\d).{{0,30}}{age}(?:\s+(?:ago|مضت))?{_EDGE}$")),
        ("age", "age", re.compile(rf"{_EDGE}(?:منذ|قبل)\s+{age}")),
    )


@lru_cache(maxsize=1)
def _foot_start() -> re.Pattern[str]:
    return re.compile(_EDGE + one_of("foot"))


def _head_of(line: Line) -> Sign | None:
    for sign, purpose, pattern in _heads():
        if first_words(purpose).isdisjoint(line.vocabulary):
            continue
        if pattern.match(line.plain) and (sign != "age" or line.words <= 8):
            return sign
    if line.words <= 5 and not line.terminal and found(line, "foot") and _foot_start().match(line.plain):
        return "foot"
    return None


def _short(line: Line) -> Sign | None:
    bare = bare_words(line)
    if bare == 0:
        return "dateline" if stamps(line.raw) else "chrome"
    if _TAGS_ONLY.match(line.raw) or _is_menu(line, bare):
        return "chrome"
    if line.words <= LONGEST_NOTICE and found(line, "notice"):
        return "chrome"
    if _is_dateline(line):
        return "dateline"
    if line.words <= LONGEST_BYLINE and not line.raw.endswith(".") and _is_byline(line):
        return "byline"
    if _is_caption(line):
        return "caption"
    if found(line, "empty") and len(anywhere("empty").sub(" ", line.plain).split()) <= 2:
        return "chrome"
    return None


def _is_menu(line: Line, bare: int) -> bool:
    """الرئيسية » أخبار » دير الزور"""
    marks = len(_SEPARATOR.findall(line.raw))
    labels = line.words - bare
    return marks > 0 and not line.terminal and bare <= 3 and labels > 0 and (marks > 1 or labels >= bare)


@lru_cache(maxsize=1)
def _about_dates() -> re.Pattern[str]:
    days = "السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|sat|sun|mon|tue|wed|thu|fri"
    small = (
        "am|pm|ص|م|هـ?|gmt|utc|منذ|قبل|الموافق|محرم|صفر|ربيع|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي|القعده|الحجه"
    )
    words = one_of("published", "updated", "label", "age")
    return re.compile(rf"{words}|(?<!\w)(?:{days})\w*|(?<!\w)(?:{small})(?!\w)")


def _is_dateline(line: Line) -> bool:
    """A date with little beside it: a place, an outlet, an hour, the words for "published"."""
    if line.words > 14 or not stamps(line.raw):
        return False
    rest = " ".join(without(line.plain, stamps(line.plain)))
    rest = _about_dates().sub(" ", _CLOCK.sub(" ", rest))
    words = re.findall(r"[^\W\d_]+", rest)
    return len(words) <= 5 and not anywhere("say").search(rest)


@lru_cache(maxsize=1)
def _byline() -> re.Pattern[str]:
    words = one_of("byline")
    starts = rf"^[\W\d_]*{words}(?:\s*[:/|–—-]|{_EDGE}$|\s+[–—-])"
    return re.compile(rf"^[\W\d_]*{one_of('forwarded')}|{starts}|.*[–—/|-]\s*{words}{_EDGE}$")


@lru_cache(maxsize=1)
def _credited() -> re.Pattern[str]:
    return re.compile(rf"[-–—/(|،]\s*(?:\w+\s+)?{one_of('credit')}{_EDGE}$")


def _is_byline(line: Line) -> bool:
    if found(line, "caption") and _caption_start().match(line.plain):
        return False  # صورة تعبيرية (رويترز)
    if found(line, "credit") is not None and _agency().match(line.plain):
        return True
    kind = _KIND_OF_PIECE.match(line.plain)
    if kind is not None and len(line.plain[kind.end() :].split()) >= _HEADLINE:
        return False  # تقرير: 40 حالة اعتقال في آذار في محافظة درعا
    return found(line, "byline", "forwarded") is not None and _byline().match(line.plain) is not None


@lru_cache(maxsize=1)
def _agency() -> re.Pattern[str]:
    """أ ف ب (إدلب)"""
    return re.compile(rf"{_EDGE}{one_of('credit')}\s*\([^()]*\){_EDGE}$")


def _is_caption(line: Line) -> bool:
    if line.plain.startswith("camera icon") or (
        found(line, "caption") and _caption_start().match(line.plain)
    ):
        return True
    if line.words < 3 or line.raw.endswith("."):
        return False
    if line.raw.endswith(")") and any(_CREDITED.match(line.raw[s.span.end :]) for s in stamps(line.raw)):
        return True  # قوات في درعا- 15 من تموز 2022 (تجمع أحرار حوران)
    if not found(line, "credit"):
        return False
    return _credited().search(line.plain) is not None


@lru_cache(maxsize=1)
def _caption_start() -> re.Pattern[str]:
    return re.compile(_EDGE + one_of("caption"))


def _foreign(line: Line) -> Sign | None:
    if line.latin > 2 * line.arabic:
        return "other_language" if line.words >= 4 else "chrome"
    if line.words >= 5 and _FOREIGN.search(line.raw) and language_of(line.raw) != "ar":
        return "other_language"
    return None


def is_say(line: Line) -> bool:
    """Whether the line tells that somebody did or said something."""
    return found(line, "say") is not None
