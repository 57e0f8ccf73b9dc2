"""The time a total is over: a stretch of time and not a day (codebook §4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.date_model import Day, Part
from marsad.arabic.dates import Resolved, TimeExpression, resolve
from marsad.arabic.signs import SIGNS
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

LONG, BEGINNINGS, SEASONS = words("long"), words("beginnings"), words("seasons")
REPORTS, MONITORS = words("reports"), words("monitors")
OVER = words("periods_over")
STRETCHES = words("stretches")
SAME_ONE = words("same_one")
BEGUN_REACH = 12  # words between "منذ انطلاق" and its date
SINCE_REACH = 8  # the same behind any other deed
SPANNING = words("spanning")
UNITS = words("periods_units")
SUPERLATIVES = words("superlatives")
KINDS = words("periods_kinds")
SUMMARIES = words("periods_summaries")
_SINCE = SIGNS.bit(lambda word: word in ("منذ", "ومنذ"))
_SUMMARY = SIGNS.bit(lambda word: word in SUMMARIES)
_REPORTS = SIGNS.bit(lambda word: word.removeprefix("و") in REPORTS)
_MONITORS = SIGNS.bit(lambda word: word.removeprefix("و") in MONITORS)
DOCUMENTING = "توثيق"  # which only those who count do
REPORT_REACH = 4  # words between a report and who wrote it
COMPARED = 8  # words from a superlative to the stretch that it holds for
NIGHT = "ليل"
STATE_REACH = 4  # words from "بعد اعتقالهم" to since when
AFTER, THEIR_STATE, IN_STATE = words("after_a_state"), words("their_state"), words("in_a_state")
OF_WHOM = frozenset({"ممن"})
DAYS = frozenset({"48", "72", "96"})  # "خلال 48 ساعة"
EARLIER_IN = ("سابق", "من")
ANY_DAY = date(
    2099, 12, 31
)  # stands for the day of a report without a date, where only the length of a stretch counts


@dataclass(frozen=True)
class Period:
    """The time a total is over; without an expression where the words hold no date ("منذ بدء الحملة")."""

    time: TimeExpression | None
    resolved: Resolved | None

    @property
    def over(self) -> Resolved | None:
        """As `resolved`; in a report without a date the days that the words would tell in any year."""
        return told_over(self.time, self.resolved) if self.time is not None else self.resolved


def told_over(time: TimeExpression, found: Resolved | None) -> Resolved | None:
    """How long "في حزيران الماضي" is does not hang on the day of the report."""
    if found is None or (found.start is not None and found.end is not None) or time.duration_only:
        return found
    return resolve(time, ANY_DAY)


def period_of(text: Text, sentence: Sentence) -> Period | None:
    """The period told in a sentence: since something, a month, a year, some days; a single day is none."""
    begun = begun_on(text, sentence)
    told = [begun] if begun is not None else []
    for time in text.times_in(sentence.first, sentence.last):
        if time.role == "age" or is_compared_over(text, time.first) or _is_of_state(text, time):
            continue
        if begun is not None and begun.time is not None and time.last <= begun.time.last:
            continue
        found = resolve(time, text.published)
        if is_stretch(text, time) if time.duration_only else is_long(text, time, found):
            told.append(Period(time, found))
    if told:
        return _nearest(text, told)
    words_tell = (
        so_many(text, sentence)
        or since_begun(text, sentence)
        or _season(text, sentence)
        or _sums_up(text, sentence)
        or _report(text, sentence)
    )
    return Period(None, None) if words_tell else None


def _is_of_state(text: Text, time: TimeExpression) -> bool:
    """ "أعدم 11 بعد اعتقالهم منذ شهر", "المعتقل منذ 2019", "ممن أجروا تسوية عام 2018": since when they are so."""
    before = text.folded(max(0, time.first - STATE_REACH), time.first - 1)
    if any(word in AFTER and after in THEIR_STATE for word, after in pairwise(before)):
        return True
    if time.role == "since" and not IN_STATE.isdisjoint(before[-1:]):
        return True
    return any(
        text.word(j) in OF_WHOM and text.verbs(j + 1) and not text.entries(j + 1, "harm")
        for j in range(max(0, time.first - STATE_REACH), time.first - 1)
    )


def _nearest(text: Text, told: list[Period]) -> Period:
    """ "منذ خسارته كذا في آذار 2019، نفذ خلال الأشهر الفائتة عشرات ...": the one that the figures stand behind."""
    first = told[0]
    for other in told[1:2]:
        before, behind = first.time, other.time
        if before is None or behind is None or behind.preposition not in OVER:
            continue
        counts = any(n.kind == "count" for n in text.numbers_in(before.last + 1, behind.first - 1))
        if not counts and any(text.tokens[j].kind == "mark" for j in range(before.last + 1, behind.first)):
            return other
    return first


def is_compared_over(text: Text, i: int) -> bool:
    """ "الأعنف من نوعه منذ مطلع العام", "في أكبر حصيلة خلال الحرب": how long there was none like it, and no total."""
    for j in range(i - 1, max(0, i - COMPARED), -1):
        word = text.word(j)
        if word in SUPERLATIVES:
            than = text.word(j + 1) == "من" and text.word(j + 2) not in KINDS and not word.startswith("ال")
            return text.word(j + 1) != "امس" and not than
        if j in text.number_at or text.tokens[j].kind != "word":
            return False
    return False


def is_same_period(text: Text, sentence: Sentence) -> bool:
    """ "خلال الفترة نفسها", "في المدة ذاتها": the stretch told before."""
    found = text.folded(sentence.first, sentence.last)
    return any(
        (word in STRETCHES and after in SAME_ONE) or (word in SAME_ONE and after in STRETCHES)
        for word, after in pairwise(found)
    )


def begun_on(text: Text, sentence: Sentence) -> Period | None:
    """ "منذ انطلاق المسيرات في 30 آذار", "منذ اجتاحت القوات البلاد في 2003": the date begins the stretch."""
    for i in text.marked(_SINCE, sentence.first, sentence.last - 1):
        if i + 1 in text.time_at or is_compared_over(text, i):
            continue
        named = is_beginning(text.word(i + 1))
        for j in range(i + 2, min(i + (BEGUN_REACH if named else SINCE_REACH), sentence.last) + 1):
            time = text.time_at.get(j)
            if time is not None and time.role == "at" and (named or "في" in (text.word(j), text.word(j - 1))):
                since = replace(time, first=i, role="since")
                return Period(since, resolve(since, text.published))
            if time is not None or text.word(j) in "،؛:" or (not named and j in text.number_at):
                break
    return None


def is_stretch(text: Text, time: TimeExpression) -> bool:
    """ "خلال أسبوعين", "على مدى شهر", "خلال 48 ساعة"."""
    if time.preposition not in OVER:
        return False
    found = {text.word(i) for i in range(time.first, time.last + 1)}
    return bool((found & LONG) - {"ساعه"}) or bool(found & DAYS)


def is_long(text: Text, time: TimeExpression, found: Resolved) -> bool:
    """A stretch of time and not a day."""
    if time.preposition == "بين" and isinstance(time.moment, Day | Part) and found.start is None:
        return True  # of a report without a date
    if time.role == "at" and NIGHT in {text.word(i) for i in range(time.first, time.last + 1)}:
        return False  # "ليل السبت/الأحد" is one night
    if (text.word(time.first - 2), text.word(time.first - 1)) == EARLIER_IN:
        return False  # "في وقت سابق من هذا الأسبوع" is one moment of it
    if found.start is not None and found.end is not None:
        return (found.end - found.start).days >= 1 and (
            time.role == "since" or found.precision not in ("day",)
        )
    if found.start is None and text.published is None and not time.vague:
        found = resolve(time, ANY_DAY)
        return is_long(text, time, found) if found.start is not None and found.end is not None else False
    told = {text.word(i) for i in range(time.first, time.last + 1)}
    return bool(told & LONG) and (
        time.role == "since"
        or text.word(time.first) in ("خلال", "طوال", "في")
        or text.word(time.first - 1) in ("خلال", "طوال", "في")
    )


def so_many(text: Text, sentence: Sentence, since: int | None = None) -> bool:
    """ "في 12 يوماً", "خلال ثلاثة أشهر"; no verb may stand between token `since` and it."""
    return any(
        n.kind in ("count", "time")
        and text.word(n.first - 1) in SPANNING
        and text.word(n.last + 1) in UNITS
        and (since is None or not any(text.verbs(k) for k in range(since + 1, n.first - 1)))
        for n in text.numbers_in(sentence.first, sentence.last)
    )


def is_beginning(word: str) -> bool:
    """A word for how something began: "بدء", "الغزو", "سيطرتهم"."""
    if word in BEGINNINGS or word.removeprefix("ال") in BEGINNINGS:
        return True
    stem = next((word.removesuffix(own) for own in ("هم", "ها", "ه") if word.endswith(own)), word)
    return stem in BEGINNINGS or (stem.endswith("ت") and stem[:-1] + "ه" in BEGINNINGS)


def since_begun(text: Text, sentence: Sentence) -> bool:
    """ "منذ اندلاع الحرب"."""
    return any(
        is_beginning(text.word(i + 1)) and not is_compared_over(text, i)
        for i in text.marked(_SINCE, sentence.first, sentence.last - 1)
    )


def _season(text: Text, sentence: Sentence) -> bool:
    """ "خلال أيام العيد", "طوال الشهر الفضيل"."""
    told = text.folded(sentence.first, sentence.last)
    return not SEASONS.isdisjoint(told) and any(
        word in ("خلال", "طوال", "في") and not SEASONS.isdisjoint(told[i : i + 2])
        for i, word in enumerate(told, 1)
    )


def _sums_up(text: Text, sentence: Sentence) -> bool:
    """ "حصيلة أسبوع", "حصاد عام", "محصلة الشهر"."""
    told = text.marked(_SUMMARY, sentence.first, sentence.last - 1)
    return any(text.word(i + 1) in LONG - {"ساعه"} for i in told)


def _report(text: Text, sentence: Sentence) -> bool:
    """A report of those who count: its figures are totals; "تقرير ... مركز الإيواء" is of no centre that counts."""
    reports = text.marked(_REPORTS, sentence.first, sentence.last)
    counting = text.marked(_MONITORS, sentence.first, sentence.last) if reports else []
    return any(
        abs(i - k) <= REPORT_REACH or text.word(i).removeprefix("و") == DOCUMENTING
        for i in reports
        for k in counting
    )
