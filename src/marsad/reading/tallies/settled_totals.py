"""Whether a count of people is a total, told apart from the toll of one happening (codebook §4, §8).

What the rules of totals find of it counts beside the words around, the period and the happening that tells it: a
logistic sum over named features, fitted on coded reports (`tools/fit_totals.py` makes the weights, in tenths of a bit
of odds).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from marsad.arabic.clitics import bare, forms
from marsad.arabic.dates import TimeExpression, resolve
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.row_features import about_row
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.periods import Period, is_same_period, told_over
from marsad.reading.tallies.since_phrases import tells_no_deed
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import (
    MONTH,
    RECORDING,
    TOWN,
    WEEK,
    counting,
    has_day,
    is_intake,
    is_short,
    is_total,
    narrow,
    of_scattered,
    of_several,
    some_of_them,
)
from marsad.reading.tallies.undated_totals import is_undated_total, told_before
from marsad.reading.words.fitted import table, total
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

ATTACK_NOUNS = words("attack_nouns")
MANY_DEEDS = 10  # deeds that are no one happening
IN_IT = words("settled_totals_in_it")
ONE = frozenset({"واحده", "واحد"})
ONE_DEED = words("one_deed")
SPREAD = frozenset({"قصف", "قصفا"})  # of one day as of a month
OF_MANY = words("of_many")
TOLD_OF = words("told_of")
AMONG = words("settled_totals_among")
INTO = words("settled_totals_into")
OVER = ("since", "within", "duration")
ONE_REACH = 12  # words between the deed and whom it killed
TABLE = "totals/taken"
BANDS = (9, 29, 99, 199, 499, 999, 4999)  # of the least that it counts
BY_RULE = frozenset({"a total", "an undated total", "told before"})
HARM = frozenset({"killed", "wounded", "killed_or_wounded"})  # of others too few are coded
SURE = 5  # tenths of a bit of odds
DAYS = (1, 3, 7, 31, 366)  # that a period lasts
MANY = (1, 2, 4, 8)  # sentences before it, and totals


class Counted:
    """A count in its sentence: `own` says that the period stands there too, `known` are the totals told before."""

    def __init__(
        self,
        text: Text,
        sentence: Sentence,
        event: Event,
        row: Row,
        period: Period | None,
        own: bool,
        known: Sequence[Tally],
    ) -> None:
        self.text, self.sentence, self.event, self.row = text, sentence, event, row
        self.period, self.own, self.known = period, own, known

    def by_rule(self) -> bool:
        """What the rules alone say."""
        return not BY_RULE.isdisjoint(self._of_rules())

    def is_certain(self) -> bool:
        """ "حصيلة الهجومين", "خلال الفترة ذاتها", "خلال العام الماضي", "في الأيام الماضية"."""
        scattered = of_scattered(self.text, self.event, self.row)
        taken_in = is_intake(
            self.text, self.sentence, self.event, self.row, self.period if self.own else None
        )
        if (
            scattered
            or taken_in
            or self.row.over
            or self._is_line_of_place()
            or self._of_many_deeds()
            or of_several(self.text, self.row)
            or is_same_period(self.text, self.sentence)
        ):
            return True
        if self.period is None or not self.own:
            return False
        if some_of_them(self.text, self.row) is not None:
            return True
        over = self.period.over
        if over is None or over.start is None or over.end is None:
            return tells_no_deed(self.text, self.event)
        return over.end - over.start > MONTH

    def features(self) -> set[str]:
        """The names of what holds for it."""
        rules = list(self._of_rules())
        plain = "nothing by rule" if not rules else " and ".join(rules)
        told = about_row(self.text, self.row, self.event)
        return {
            *(name for name in told if not name.startswith("harm ")),  # each side has its own words for it
            *rules,
            plain,
            *self._of_figure(),
            *self._of_period(),
            *self._of_place(),
        }

    def _of_rules(self) -> Iterator[str]:
        text, event, row = self.text, self.event, self.row
        if (
            is_total(text, self.sentence, event, row, self.period, self.own)
            or self._is_line_of_place()
            or self._of_many_deeds()
        ):
            yield "a total"
        if is_undated_total(text, self.sentence, event, row):
            yield "an undated total"
        if not has_day(event, self.period) and told_before(row, self.known):
            yield "told before"

    def _of_many_deeds(self) -> bool:
        """ "63 عملية أسفرت عن اعتقال 166": whom so many deeds killed or took, over a land."""
        row, before = self.row, self.sentence.first
        if not row.counted or row.status not in HARM | {"captured"} or narrow(self.event) or row.people:
            return False
        numbers = self.text.numbers_in(before, row.first - 1)
        return any(
            n.kind == "count"
            and n.min >= MANY_DEEDS
            and any(f.stem in ATTACK_NOUNS for f in forms(self.text.word(n.last + 1)) if not f.proclitics)
            for n in numbers
        )

    def _is_line_of_place(self) -> bool:
        """ "حمص: 321 قتيلاً", below a total of more."""
        text, row = self.text, self.row
        if text.word(row.first - 1) != ":" or row.first - 2 not in text.place_at or not row.counted:
            return False
        return any(t.measure == row.status and (t.min or 0) > (row.min or 0) for t in self.known)

    def _of_figure(self) -> Iterator[str]:
        row = self.row
        yield from (f"more than {most} {row.status}" for most in BANDS if (row.min or 0) > most)
        if of_several(self.text, row):
            yield "a toll of several"
        if counting(self.text, self.sentence):
            yield "somebody counts"
        if any(word in RECORDING for word in self.text.folded(self.sentence.first, self.sentence.last)):
            yield "somebody records"
        if any((known.min, known.max) == (row.min, row.max) for known in self.known):
            yield "the figure of a total before"
        yield from (f"behind more than {most} totals" for most in MANY if len(self.known) > most)

    def _of_period(self) -> Iterator[str]:
        if has_day(self.event, self.period):
            yield "a day of its own"
        if self.period is None:
            yield "no period"
            return
        whose = "its period" if self.own else "a period before"
        yield whose
        if is_short(self.period):
            yield f"{whose} is short"
        time, over = self.period.time, self.period.over
        yield f"{whose} {time.role}" if time is not None else f"{whose} without a date"
        if time is not None:
            yield f"{whose} by {time.preposition}"
        if over is None or over.start is None or over.end is None:
            yield f"{whose} unknown"
            return
        long = (over.end - over.start).days
        yield from (f"{whose} longer than {most} days" for most in DAYS if long > most)

    def _of_place(self) -> Iterator[str]:
        yield "narrow" if narrow(self.event) else "wide"
        yield from (f"in {place.kind}" for place in self.event.places[:2])
        number = self.text.sentences.index(self.sentence)
        yield "first sentence" if number == 0 else "second sentence" if number == 1 else "later"
        yield from (f"more than {most} sentences before" for most in MANY if number > most)


def is_taken(one: Counted) -> bool:
    """It is a total; the rules decide where they are sure, or the weights hardly say so or otherwise."""
    if one.row.status not in HARM or one.is_certain():
        return one.by_rule()
    held = one.features()
    value = total(table(TABLE), held)
    return value > 0 if abs(value) >= SURE else not BY_RULE.isdisjoint(held)


def is_of_one_deed(text: Text, row: Row) -> bool:
    """ "مجزرة ارتكبتها كذا، قُتل فيها 5", "قُتل 58 في هجوم على كنيسة": whom one deed killed, in whatever stretch."""
    if _killed_in_one(text, row) or _toll_of_one(text, row):
        return True
    if text.word(row.first - 1) not in IN_IT and text.word(row.first - 2) not in IN_IT:
        return False
    for j in range(row.first - 2, max(0, row.first - ONE_REACH), -1):
        if text.word(j) in ONE_DEED or (text.word(j) in ONE and text.word(j - 1) in ONE_DEED):
            return j - 1 not in text.number_at and text.word(j - 1) not in ("كل", "اي")
        if text.word(j) == "." or text.tokens[j].kind == "newline" or j in text.number_at:
            return False
    return False


def _killed_in_one(text: Text, row: Row) -> bool:
    """The deed stands behind them as one noun that tells its kind, its doer or whom it hit; no stretch is told."""
    if row.status not in HARM | {"lost"}:
        return False
    at = text.sentence_at(row.first)
    end = min(row.last + ONE_REACH, at.last if at is not None else row.last)
    for j in range(row.last + 1, end):
        word = text.word(j)
        others = j in text.number_at and text.word(j - 1) not in AMONG and j - 1 not in text.number_at
        if word in "؛:." or text.verbs(j) or others:
            return False  # "سقط أربعة بالقذائف، واثنان في انفجار", "قُتل 13 ثلاثة منهم في كمين"
        deed = word.removeprefix("ب") if word.startswith("ب") else word
        led = deed != word or text.word(j - 1) in INTO
        if led and deed in ONE_DEED - SPREAD and text.word(j + 1) not in OF_MANY:
            if at is None:
                return True
            stretch = [t for t in text.times_in(at.first, at.last) if t.role in OVER]
            if stretch:
                return _some_days_in_a_town(text, at, stretch)
            return "خلال" not in text.folded(j, at.last)
    return False


def _some_days_in_a_town(text: Text, sentence: Sentence, stretch: Sequence[TimeExpression]) -> bool:
    """ "في هجوم على قرية كذا خلال اليومين الماضيين": it was on one of them."""
    small = any((p.radius_km or 0) < TOWN for p in text.places_in(sentence.first, sentence.last))
    over = [told_over(time, resolve(time, text.published)) for time in stretch]
    days = [f.end - f.start for f in over if f is not None and f.start is not None and f.end is not None]
    return small and len(days) == len(stretch) and max(days) < WEEK


def _toll_of_one(text: Text, row: Row) -> bool:
    """ "ارتفع إلى ثمانين عدد قتلى هجوم كذا", "حصيلة ضحايا انفجار المرفأ": the toll of a deed that is told as one."""
    at = text.sentence_at(row.first)
    if not row.correction or at is None or row.status not in HARM:
        return False
    for k in range(max(at.first, row.first - ONE_REACH), min(at.last, row.last + ONE_REACH)):
        if text.word(k) in TOLD_OF and bare(text.word(k + 1)) in ONE_DEED:
            stretch = [t for t in text.times_in(at.first, at.last) if t.role in OVER]
            return not stretch and "منذ" not in text.folded(at.first, at.last)
    return False


def refers_back(text: Text, row: Row, totals: Sequence[Row]) -> bool:
    """ "وبارتقاء الشهيدين يرتفع عدد الشهداء إلى 121": the dual with an article counts nobody anew."""
    group = row.group
    if row.status == "displaced" and text.word(row.first - 1) == "(" and text.word(row.last + 1) == ")":
        return any(j in text.number_at for j in range(row.first - 5, row.first - 1))  # "127 فرداً (28 أسرة)"
    known = row.quantity == "dual" and group is not None and group.head is not None and group.definite
    return known and any(t.correction and t.first > row.last and t.status == row.status for t in totals)


def taken_together(counts: Sequence[Counted]) -> list[Row]:
    """The rows that are totals; the wounded that a sentence counts beside the dead of one happening are what these are.

    Of the dead the weights know most ("لقي 46 مصرعهم وأصيب 44 على مدى يومين").
    """
    verdicts = [is_taken(one) or _whole_is_taken(one) for one in counts]
    for told in {one.row.sentence for one in counts}:
        beside = [n for n, one in enumerate(counts) if _is_one_of_a_toll(one, told)]
        dead = {verdicts[n] for n in beside if counts[n].row.status == "killed"}
        if len(dead) == 1:
            verdict = dead.pop()
            for n in beside:
                verdicts[n] = verdict
    return [one.row for one, taken in zip(counts, verdicts, strict=True) if taken]


def _whole_is_taken(one: Counted) -> bool:
    """ "1400 شخص سقطوا في كذا، هم 900 مدني و500 مسلح": the parts of a total are parts of it, however few."""
    row = one.row
    whole = row.group.total if row.group is not None else None
    if whole is None or whole.min is None:
        return False
    row = replace(row, min=whole.min, max=whole.max, quantity=whole.quantity)
    return is_taken(Counted(one.text, one.sentence, one.event, row, one.period, one.own, one.known))


def _is_one_of_a_toll(one: Counted, sentence: int) -> bool:
    row = one.row
    return row.sentence == sentence and row.status in HARM and row.counted and row.part_of is None
