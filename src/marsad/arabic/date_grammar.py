"""Finding the expressions of time of a document: what stands before a day or a stretch, and ranges of two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from msgspec.structs import replace

from marsad.arabic.date_days import DayMention, day_at
from marsad.arabic.date_explicit import textual_date_at
from marsad.arabic.date_lengths import length_at
from marsad.arabic.date_model import (
    Between,
    Clock,
    Day,
    Discourse,
    Elapsed,
    Moment,
    Month,
    Part,
    Role,
    Season,
    TimeExpression,
    Vague,
    Week,
    Year,
)
from marsad.arabic.date_periods import period_at, whole_at
from marsad.arabic.date_words import kinds_of, openings, time_words
from marsad.arabic.number_kinds import words
from marsad.arabic.sentences import ITEM_MARKS
from marsad.arabic.tokens import Token
from marsad.arabic.verbs import verb_readings
from marsad.arabic.wordlists import particles
from marsad.model.claim import TimeOfDay

_AT = frozenset(
    ("في", "من", "يوم", "خلال", "بين", "عن", "الي", "وفي", "ومن", "ب", "مع", "عند", "لدي", "قبيل", "بعيد")
)
SATURDAY = 5
_VAGUE = frozenset(("vague", "hours_ago"))
_RANGES = frozenset(("between", "from", "days_word"))
_BEFORE_AGES = ITEM_MARKS | frozenset("|:0123456789")


def find_times(tokens: Sequence[Token], signs: Sequence[int] | None = None) -> list[TimeExpression]:
    """All expressions of time, in order, not overlapping."""
    found: list[TimeExpression] = []
    free = 0  # the first token behind the expressions found
    for i in openings(tokens, signs):
        expression = _expression_at(tokens, i) if i >= free else None
        if expression is not None:
            found.append(expression)
            free = expression.last + 1
    return found


def _expression_at(tokens: Sequence[Token], i: int) -> TimeExpression | None:
    kinds = kinds_of(tokens[i])
    vague = _vague_at(tokens, i) if kinds & _VAGUE else None
    plain = _plain_at(tokens, i) if vague is not None else None  # في وقت سابق الأحد
    if plain is not None and vague is not None and plain.last > vague.last:
        return plain
    expression = (
        vague
        or (_with_preposition(tokens, i) if "preposition" in kinds else None)
        or _range_at(tokens, i)
        or _plain_at(tokens, i)
    )
    if expression is not None and expression.role in ("since", "ago") and _is_age(tokens, expression):
        return replace(expression, role="age")
    return expression


def _vague_at(tokens: Sequence[Token], i: int) -> TimeExpression | None:
    found = time_words("hours_ago").at(tokens, i)
    part = time_words("part").at(tokens, found[0]) if found is not None else None
    if found is not None and part is None:  # "منذ ساعات الفجر" is of a part of the day
        told = found[0] + 1 < len(tokens) and tokens[found[0] + 1].text == "من"  # hours before what is told
        moment = Vague() if told else Elapsed(24, "hour")
        return TimeExpression(i, found[0], moment, "within", tokens[i].text)
    found = time_words("vague").at(tokens, i)
    return None if found is None else TimeExpression(i, found[0], Vague(), preposition=tokens[i].text)


def _with_preposition(tokens: Sequence[Token], i: int) -> TimeExpression | None:
    """منذ, حتى, قبل, بعد, خلال, لمدة and what they govern."""
    word = time_words("preposition").at(tokens, i)
    if word is None or word[0] + 1 >= len(tokens) or _is_phrase(tokens, i):
        return None
    role = cast(Role, word[1].value)
    text = " ".join(token.text for token in tokens[i : word[0] + 1])
    j = word[0] + 1
    dated = None if role == "duration" else _dated_at(tokens, j, bare_year=True)
    if dated is not None:
        last, moment, part = dated
        return _until(tokens, TimeExpression(i, last, moment, _dated_role(role, moment), text, part))
    hours = _since_hours(tokens, i, j, text) if role == "since" else None
    length = length_at(tokens, j) if hours is None else None
    if length is None:
        return hours
    last, moment = length
    return TimeExpression(i, last, moment, _length_role(tokens, role, j), text)


def _since_hours(tokens: Sequence[Token], i: int, j: int, text: str) -> TimeExpression | None:
    """منذ الفجر, منذ ساعات الصباح الأولى: a part of the day that is not called by its day."""
    part = time_words("part").at(tokens, j)
    if part is None or not (tokens[j].text.startswith("ال") or part[0] > j):
        return None
    return TimeExpression(i, part[0], Clock(), "since", text, cast(TimeOfDay, part[1].value))


def _is_phrase(tokens: Sequence[Token], i: int) -> bool:
    """بعد ظهر, بعد منتصف ليل, قبل أمس, قبل ذلك بيوم: here the preposition belongs to a word of time."""
    return (
        time_words("part").at(tokens, i) is not None
        or time_words("after_midnight").at(tokens, i) is not None
        or time_words("relative").at(tokens, i) is not None
        or time_words("discourse").at(tokens, i) is not None
    )


def _dated_role(role: Role, moment: Moment) -> Role:
    if role == "ago":  # قبل عام 2011: before it
        return "before"
    return "within" if role == "duration" else role


def _length_role(tokens: Sequence[Token], role: Role, j: int) -> Role:
    """خلال الـ48 ساعة looks back from the report; خلال 24 ساعة is only a length."""
    if role != "within":
        return role
    return "within" if tokens[j].text.startswith("ال") else "duration"


def _until(tokens: Sequence[Token], expression: TimeExpression) -> TimeExpression:
    """منذ أيلول حتى تشرين الثاني: one stretch."""
    to = time_words("to").at(tokens, expression.last + 1)
    if expression.role != "since" or to is None:
        return expression
    end = _dated_at(tokens, to[0] + 1, bare_year=True)
    if end is None:
        return expression
    both = _between(expression.moment, end[1])
    return replace(expression, last=end[0], moment=both, role="at")


def _dated_at(
    tokens: Sequence[Token], j: int, bare_year: bool
) -> tuple[int, Moment, TimeOfDay | None] | None:
    """A day or a stretch that begins at token j, whichever is longer."""
    if j >= len(tokens):
        return None
    between = _range_at(tokens, j)
    day = day_at(tokens, j)
    period = period_at(tokens, j) or (whole_at(tokens, j, bare_year=True) if bare_year else None)
    if between is not None and between.last > max(day[0] if day else -1, period[0] if period else -1):
        return between.last, between.moment, None
    if period is not None and (day is None or period[0] > day[0] or isinstance(day[1].moment, Clock)):
        return period[0], period[1], None
    return None if day is None else (day[0], day[1].moment, day[1].time_of_day)


def _plain_at(tokens: Sequence[Token], i: int) -> TimeExpression | None:
    dated = _dated_at(tokens, i, bare_year=False)
    if dated is None:
        dated = _bare_year_at(tokens, i)
    if dated is None:
        return None
    last, moment, part = dated
    if isinstance(moment, Elapsed):
        return TimeExpression(i, last, moment, "within", _before(tokens, i))
    if (of_week := _of_week(tokens, last, moment)) is not None:
        return TimeExpression(i, *of_week, "at", _before(tokens, i), part)
    if (both := _both_days(tokens, last, moment)) is not None:
        return TimeExpression(i, *both, "at", _before(tokens, i))
    return TimeExpression(i, last, moment, "at", _before(tokens, i), part)


def _of_week(tokens: Sequence[Token], last: int, moment: Moment) -> tuple[int, Part] | None:
    """الخميس من الأسبوع الماضي: of that week, which begins on Monday or, as others count, two days before."""
    if not isinstance(moment, Day) or moment.weekday is None or moment.weekday >= SATURDAY:
        return None
    if moment._replace(weekday=None) != Day() or last + 2 >= len(tokens) or tokens[last + 1].text != "من":
        return None
    week = whole_at(tokens, last + 2)
    if week is None or not isinstance(week[1], Week):
        return None
    return week[0], Part(week[1], slice="day", nth=moment.weekday + 1)


def _both_days(tokens: Sequence[Token], last: int, moment: Moment) -> tuple[int, Between] | None:
    """ليلة أمس وصباح اليوم · السبت والأحد الماضيين · السبت أو الأحد المقبلين: two days on end, no verb behind."""
    j = last + 1
    if not isinstance(moment, Day) or j >= len(tokens):
        return None
    either = tokens[j].text == "او"
    second = day_at(tokens, j + 1 if either else j)
    if second is None or not (either or tokens[j].text.startswith("و")):
        return None
    other = second[1].moment
    if not isinstance(other, Day) or not _are_on_end(moment, other) or _is_verb_behind(tokens, second[0]):
        return None
    if tokens[second[0]].text.endswith("ين"):
        moment = moment._replace(which=other.which)
    return second[0], Between(moment, other)


def _are_on_end(one: Day, other: Day) -> bool:
    if one.offset is not None and other.offset is not None:
        return other.offset - one.offset == 1
    if one.weekday is None or other.weekday is None or one.weekday_end is not None:
        return False
    return (one.weekday + 1) % 7 == other.weekday


def _is_verb_behind(tokens: Sequence[Token], last: int) -> bool:
    """ "وصباح اليوم قصفت": the second day opens another clause."""
    following = tokens[last + 1].text if last + 1 < len(tokens) else ""
    return following not in particles() and bool(verb_readings(following))


def _bare_year_at(tokens: Sequence[Token], i: int) -> tuple[int, Moment, None] | None:
    """في 2014 · 2017 الماضي · (2014)"""
    if tokens[i].kind != "number" or len(tokens[i].text) != 4:
        return None
    if _in_brackets(tokens, i):
        year = whole_at(tokens, i, bare_year=True)
        return (*year, None) if year is not None and year[0] == i else None
    found = whole_at(tokens, i, bare_year=True)
    if found is None or (not (tokens[i - 1].text in ("في", "وفي") and i) and found[0] == i):
        return None
    following = tokens[found[0] + 1] if found[0] + 1 < len(tokens) else None
    counted = (
        found[0] == i
        and following is not None
        and following.kind == "word"
        and following.start - tokens[i].end == 1
    )
    return None if counted and _may_be_counted(following.text if following else "") else (*found, None)


def _in_brackets(tokens: Sequence[Token], i: int) -> bool:
    """A number alone between brackets that names no paragraph ("المادة (1973)") and counts nothing."""
    if not 0 < i < len(tokens) - 1 or tokens[i - 1].text not in "([" or tokens[i + 1].text not in ")]":
        return False
    after = tokens[i + 2] if i + 2 < len(tokens) else None
    counts = after is not None and after.kind == "word" and _may_be_counted(after.text)
    return not counts and (i < 2 or tokens[i - 2].text not in words("label", "before"))


def _may_be_counted(word: str) -> bool:
    """في 2000 منزل: a noun without the article in the singular follows; after a year it is rarely so."""
    if word in particles():
        return False
    short = len(word) <= 4 or word.endswith("ه")
    return word.endswith("ا") or (short and not word.startswith(("ال", "و", "من", "في", "علي", "ب")))


def _before(tokens: Sequence[Token], i: int) -> str:
    return tokens[i - 1].text if i and tokens[i - 1].text in _AT else ""


def _range_at(tokens: Sequence[Token], i: int) -> TimeExpression | None:
    """بين 5 و8 آذار · من الخميس إلى السبت · يومي الجمعة والسبت · شهري آب وأيلول · بين أيلول 2020 وآذار 2021"""
    if not kinds_of(tokens[i]) & _RANGES:
        return None
    opener = time_words("between").at(tokens, i) or time_words("from").at(tokens, i)
    days = time_words("days_word").at(tokens, opener[0] + 1 if opener else i)
    if (opener is None and days is None) or (days or opener or (0,))[0] + 1 >= len(tokens):
        return None
    start = (days or opener or (0,))[0] + 1
    if days is not None and "month_word" in kinds_of(tokens[days[0]]):
        start = days[0]  # the word itself makes a month of what follows: شهري آب
    start += tokens[start].text == "ال" and start + 1 < len(tokens)
    found = textual_date_at(tokens, start)
    if found is not None and found[1].day_end is not None:
        return TimeExpression(i, found[0], found[1], preposition=tokens[i].text)
    return _two_moments(tokens, i, start)


def _two_moments(tokens: Sequence[Token], i: int, start: int) -> TimeExpression | None:
    first = _moment_at(tokens, start)
    if first is None or first[0] + 1 >= len(tokens) or isinstance(first[1], Vague | Clock | Discourse):
        return None
    if isinstance(first[1], Between):
        return TimeExpression(i, first[0], first[1], preposition=tokens[i].text)
    j = first[0] + 1
    to = time_words("to").at(tokens, j + (tokens[j].text == "،"))  # "من 7 يوليو، وحتى 5 آب"
    if to is not None:
        j = to[0] + 1
    elif time_words("from").at(tokens, i) is not None or not tokens[j].text.startswith("و"):
        return None
    else:
        j += tokens[j].text == "و"
    second = _moment_at(tokens, j)
    if second is None or isinstance(second[1], Vague | Clock | Discourse):
        return None
    if tokens[start - 1].text.endswith("ايام"):
        second = _last_of_list(tokens, second)
    return TimeExpression(i, second[0], _between(first[1], second[1]), preposition=tokens[i].text)


def _last_of_list(tokens: Sequence[Token], told: tuple[int, Moment]) -> tuple[int, Moment]:
    """أيام الأحد والاثنين والثلاثاء: the last of the days of the week that are joined."""
    while _is_weekday(told[1]) and told[0] + 1 < len(tokens) and tokens[told[0] + 1].text.startswith("و"):
        following = _moment_at(tokens, told[0] + 1)
        if following is None or not _is_weekday(following[1]):
            break
        told = following
    return told


def _is_weekday(moment: Moment) -> bool:
    return isinstance(moment, Day) and moment.weekday is not None


def _moment_at(tokens: Sequence[Token], j: int) -> tuple[int, Moment] | None:
    if j >= len(tokens):
        return None
    day: tuple[int, DayMention] | None = day_at(tokens, j)
    period = period_at(tokens, j) or whole_at(tokens, j, bare_year=True)
    if period is not None and (day is None or period[0] >= day[0]):
        return period
    return None if day is None else (day[0], day[1].moment)


def _between(start: Moment, end: Moment) -> Between:
    """The first takes the year (and the month) that only the second names."""
    if isinstance(start, Day | Month | Season) and isinstance(end, Day | Month | Season | Year):
        if start.year is None and start.year_offset is None and isinstance(end, Day | Month | Season):
            start = start._replace(year=end.year, year_offset=end.year_offset)
        bare = isinstance(start, Day) and start.day is not None and start.month is start.month_offset is None
        if bare and isinstance(start, Day) and isinstance(end, Day):
            start = start._replace(month=end.month, month_offset=end.month_offset)
    return Between(start, end)


def _is_age(tokens: Sequence[Token], expression: TimeExpression) -> bool:
    """A line that says nothing else ("منذ سنتين"), or an update: the age of a comment or of the page."""
    k = expression.first - 1
    while k >= 0 and tokens[k].text in _BEFORE_AGES:
        k -= 1
    after = tokens[expression.last + 1].kind if expression.last + 1 < len(tokens) else "newline"
    if k >= 0 and time_words("update").at(tokens, k) is not None:
        return True
    return (
        after == "newline"
        and (k < 0 or tokens[k].kind == "newline")
        and isinstance(expression.moment, Elapsed | Vague)
    )
