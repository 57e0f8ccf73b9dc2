"""Days: "مساء أمس السبت 23 كانون الثاني", "فجر اليوم", "ليل السبت – الأحد", "يوم الخميس الماضي"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple, cast

from marsad.arabic.date_explicit import numeric_date_at, textual_date_at
from marsad.arabic.date_model import Clock, Day, Discourse, Which
from marsad.arabic.date_words import kinds_of, kinds_of_word, time_words
from marsad.arabic.number_ordinals import ordinal_at
from marsad.arabic.number_words import numeral_at
from marsad.arabic.tokens import Token
from marsad.model.claim import TimeOfDay

_BETWEEN_PARTS = frozenset(("،", "(", "-", "–", "—", ":", "/", "|", '"', "“", "«", "ال"))
_OPENING = frozenset(("(", '"', "“", "«"))
_CLOSING = frozenset((")", '"', "”", "»"))
_SMALL_WORDS = frozenset(("من", "في"))
_NOT_TONIGHT = frozenset(("الفاصله", "نفسها", "ذاتها", "التي"))  # the night between, that very night
_UP_TO = frozenset(("الي", "علي"))


class DayMention(NamedTuple):
    """A day, the next day of the text, or only a time of day."""

    moment: Day | Discourse | Clock
    time_of_day: TimeOfDay | None = None


class _Reader:
    """Takes one part of the expression after the other; each part may come once, in any order."""

    def __init__(self, tokens: Sequence[Token], i: int) -> None:
        self.tokens = tokens
        self.first = i
        self.last: int | None = None
        self.day = Day()
        self.discourse: Discourse | None = None
        self.part: TimeOfDay | None = None
        self.clock = False
        self.opened = False

    def read(self) -> tuple[int, DayMention] | None:
        j = self.first
        while j < len(self.tokens) and self._step(j):
            j = cast(int, self.last) + 1
        return self._result()

    def _step(self, j: int) -> bool:
        if self._take(j):
            return True
        text = self.tokens[j].text
        if self.last is None or j + 1 >= len(self.tokens):
            return False
        if text in _CLOSING and self.opened:
            self.opened, self.last = False, j
            return True
        if text in _BETWEEN_PARTS and self._take(j + 1, after_mark=True):
            self.opened = self.opened or text in _OPENING
            return True
        if text in _UP_TO and self.part == "night" and self.day.weekday is not None:
            return j + 1 < len(self.tokens) and self._take_weekday(
                j + 1
            )  # "ليل الخميس إلى الجمعة", "ليلة الخميس على الجمعة"
        return text in _SMALL_WORDS and self._only_part() and self._take(j + 1)

    def _only_part(self) -> bool:
        """So far only "ساعة متأخرة من …": the day is still to come."""
        return (self.part is not None or self.clock) and self.day == Day() and self.discourse is None

    def _take(self, j: int, after_mark: bool = False) -> bool:
        steps = _steps_for(kinds_of(self.tokens[j]), after_mark)
        if not steps or (self.last is not None and self._joined(j)):
            return False
        return any(step(self, j) for step in steps)

    def _joined(self, j: int) -> bool:
        """الخميس والجمعة: و begins another day."""
        text = self.tokens[j].text
        return text[0] in "وف" and bool(kinds_of_word(text[1:]))

    def _take_midnight(self, j: int) -> bool:
        found = time_words("after_midnight").at(self.tokens, j)
        if found is None or self.part is not None:
            return False
        self.last, self.part, self.day = found[0], "night", self.day._replace(after_midnight=True)
        return True

    def _take_loose(self, j: int) -> bool:
        """في وقت سابق، في ساعة متأخرة من: only with the day that follows."""
        found = time_words("loose").at(self.tokens, j)
        if found is None or self.last is not None or found[0] + 1 >= len(self.tokens):
            return False
        k = found[0] + 1
        k += self.tokens[k].text in _SMALL_WORDS and k + 1 < len(self.tokens)
        self.last = found[0]
        if not self._take(k):
            self.last = None
            return False
        if self.part is None and found[1].value:
            self.part = cast(TimeOfDay, found[1].value)
        return True

    def _take_part(self, j: int) -> bool:
        found = time_words("part").at(self.tokens, j)
        if found is None or self.part is not None:
            return False
        self.last, self.part = found[0], cast(TimeOfDay, found[1].value)
        return True

    def _take_discourse(self, j: int) -> bool:
        found = time_words("discourse").at(self.tokens, j)
        if found is None or self.day != Day() or self.discourse is not None:
            return False
        self.last, self.discourse = found[0], Discourse(int(found[1].value))
        return True

    def _take_relative(self, j: int) -> bool:
        found = time_words("relative").at(self.tokens, j)
        if (
            found is None
            or self.day.offset is not None
            or self.discourse is not None
            or self._no_today(j, found[0])
        ):
            return False
        if self.tokens[j].text.endswith("الليله") and _text_at(self.tokens, found[0] + 1) in _NOT_TONIGHT:
            return self._take_night_between(found[0])
        self.last, self.day = found[0], self.day._replace(offset=int(found[1].value))
        if any("ليله" in token.text for token in self.tokens[j : found[0] + 1]) and self.part is None:
            self.part = "night"
        return True

    def _take_night_between(self, j: int) -> bool:
        """ "الليلة الفاصلة بين الثلاثاء والأربعاء": the night of both."""
        if [token.text for token in self.tokens[j + 1 : j + 3]] != [
            "الفاصله",
            "بين",
        ] or self.last is not None:
            return False
        first, second = (time_words("weekday").at(self.tokens, k) for k in (j + 3, j + 4))
        if first is None or second is None or not self.tokens[j + 4].text.startswith("و"):
            return False
        days = int(first[1].value), int(second[1].value)
        if (days[0] + 1) % 7 != days[1]:
            return False
        self.last, self.part = second[0], "night"
        self.day = self.day._replace(weekday=days[0], weekday_end=days[1])
        return True

    def _no_today(self, j: int, last: int) -> bool:
        """اليوم السابع, لليوم الثالث, روسيا اليوم, اليوم العالمي: no day."""
        if not self.tokens[j].text.endswith(("اليوم", "لليوم")):
            return False
        before = time_words("no_today_after").at(self.tokens, j - 1) if j else None
        numbered = last + 1 < len(self.tokens) and (
            ordinal_at(self.tokens, last + 1) is not None
            or self.tokens[last + 1].text == "ال"
            or time_words("no_today_before").at(self.tokens, last + 1) is not None
        )
        return before is not None or numbered or self.tokens[j].text.startswith(("لليوم", "ولليوم"))

    def _take_weekday(self, j: int) -> bool:
        found = time_words("weekday").at(self.tokens, j)
        if found is None or (j and time_words("no_weekday_after").at(self.tokens, j - 1) is not None):
            return False
        if (
            not found[1].definite
            and not (j and self.tokens[j - 1].text.endswith("يوم"))
            and self.tokens[j].kind == "word"
        ):
            return False
        value = int(found[1].value)
        if self.day.weekday is None:
            self.last, self.day = found[0], self.day._replace(weekday=value)
            return True
        if self.part == "night" and self.day.weekday_end is None and (self.day.weekday + 1) % 7 == value:
            self.last, self.day = found[0], self.day._replace(weekday_end=value)
            return True
        return False

    def _take_date(self, j: int) -> bool:
        loose = self.day.weekday is not None or (
            j > 0 and time_words("day_word").at(self.tokens, j - 1) is not None
        )
        found = numeric_date_at(self.tokens, j, loose) or textual_date_at(self.tokens, j)
        if found is None or (j and time_words("no_date_after").at(self.tokens, j - 1) is not None):
            return False
        old, (last, new) = self.day, found
        if old.day is not None:
            return self._take_other_calendar(last, new)
        self.last = last
        self.day = new._replace(
            weekday=old.weekday, weekday_end=old.weekday_end, offset=old.offset,
            which=new.which or old.which, after_midnight=old.after_midnight,
        )  # fmt: skip
        return True

    def _take_other_calendar(self, last: int, new: Day) -> bool:
        """14 ربيع الأول 1445 الموافق 29 سبتمبر 2023: the Gregorian date is the exact one."""
        old = self.day
        if old.hijri == new.hijri:
            return False
        self.last = last
        if old.hijri:
            self.day = new._replace(weekday=old.weekday, offset=old.offset)
        return True

    def _take_clock(self, j: int) -> bool:
        """الساعة 12:30 · الساعة الخامسة"""
        word = time_words("clock").at(self.tokens, j)
        if word is None or self.clock or word[0] + 1 >= len(self.tokens):
            return False
        k = word[0] + 1
        ordinal, numeral = ordinal_at(self.tokens, k), numeral_at(self.tokens, k)
        last = ordinal.last if ordinal is not None else numeral.last if numeral is not None else None
        if last is None:
            return False
        if (
            last + 2 < len(self.tokens)
            and self.tokens[last + 1].text == ":"
            and self.tokens[last + 2].kind == "number"
        ):
            last += 2
        self.last, self.clock = last, True
        return True

    def _take_hour(self, j: int) -> bool:
        """الثلاثاء 12:55"""
        if self.last is None or self.clock or j + 2 >= len(self.tokens) or self.tokens[j + 1].text != ":":
            return False
        if self.tokens[j].kind != "number" or self.tokens[j + 2].kind != "number":
            return False
        self.last, self.clock = j + 2, True
        return True

    def _take_which(self, j: int) -> bool:
        found = time_words("which").at(self.tokens, j)
        if found is None or self.day.which is not None or self.day.weekday is None:
            return False
        self.last, self.day = found[0], self.day._replace(which=cast(Which, found[1].value))
        return True

    def _take_word(self, j: int) -> bool:
        """يوم, بتاريخ, الموافق: only if a day follows."""
        found = time_words("day_word").at(self.tokens, j)
        if found is None or found[0] + 1 >= len(self.tokens):
            return False
        k = found[0] + 1
        k += self.tokens[k].text in ("ل", ":") and k + 1 < len(self.tokens)
        return self._take_relative(k) or self._take_weekday(k) or self._take_date(k)

    def _result(self) -> tuple[int, DayMention] | None:
        if self.last is None:
            return None
        if self.discourse is not None:
            return self.last, DayMention(self.discourse, self.part)
        if self.day._replace(after_midnight=False) != Day():
            return self.last, DayMention(self.day, self.part)
        alone = time_words("part_alone").at(self.tokens, self.first)
        if self.clock or (alone is not None and alone[0] == self.last):
            return self.last, DayMention(Clock(), self.part)
        return None


def _text_at(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].text if i < len(tokens) else ""


# What a phrase does, whether it may follow a mark ("اليوم، الأحد"), and how it is taken.
_STEPS: tuple[tuple[str, bool, Callable[[_Reader, int], bool]], ...] = (
    ("loose", False, _Reader._take_loose),
    ("after_midnight", False, _Reader._take_midnight),
    ("discourse", True, _Reader._take_discourse),
    ("relative", True, _Reader._take_relative),
    ("weekday", True, _Reader._take_weekday),
    ("number", False, _Reader._take_hour),
    ("number", True, _Reader._take_date),
    ("month", True, _Reader._take_date),
    ("part", False, _Reader._take_part),
    ("clock", False, _Reader._take_clock),
    ("which", False, _Reader._take_which),
    ("day_word", False, _Reader._take_word),
)


@lru_cache(maxsize=1_000)
def _steps_for(kinds: frozenset[str], after_mark: bool) -> tuple[Callable[[_Reader, int], bool], ...]:
    return tuple(step for does, allowed, step in _STEPS if does in kinds and (allowed or not after_mark))


def day_at(tokens: Sequence[Token], i: int) -> tuple[int, DayMention] | None:
    """(last token, day) of the longest expression of a day that begins at token i."""
    return _Reader(tokens, i).read() if i < len(tokens) else None
