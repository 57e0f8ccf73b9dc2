"""The figures of an English post: how many were killed or wounded, how many are there (codebook §3, §8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from marsad.model.claim import Measure, Quantity, Status
from marsad.model.span import Span
from marsad.reading.page.english_words import english_words
from marsad.reading.words.table_rows import EnglishWords

HALTS = frozenset(".,;:!?")
LONGEST = 4  # words of a phrase
AFTER = 4  # words between a figure and what it counts
VERB = 2  # and more of them up to the verb: "5 members of the SDF were killed"
TOLL = 9  # words between "toll" and its figure
LINKS = (["and"], [","], [",", "and"])
PARTS = frozenset({"including", "them", "whom"})  # "among them 2", "of whom 2": counted already
REACHING = frozenset({"to", "at", "reached", "reaches", "is", "now", "stands"})
FLOORS: dict[str, tuple[int, int | None]] = {
    "several": (2, None),
    "dozens": (20, None),
    "hundreds": (200, None),
    "thousands": (2000, None),
}


class CountTold(NamedTuple):
    """A figure: people harmed (`status`) or people who are there (`status` None); `max` None is open."""

    status: Status | None
    measure: Measure | None
    min: int
    max: int | None
    quantity: Quantity
    span: Span


class Word(NamedTuple):
    """A word, number or mark of a post; `span` in the document's text."""

    text: str
    span: Span

    @property
    def lower(self) -> str:
        return self.text.lower().lstrip("#")


class _Figure(NamedTuple):
    """Words first..last tell it."""

    first: int
    last: int
    min: int
    max: int | None
    quantity: Quantity


class _Told(NamedTuple):
    """A figure with what it counts; `harm` is the word that tells the status, -1 if none does; last word of it all."""

    figure: _Figure
    people: Measure | None
    status: Status | None
    harm: int
    last: int


def counts_of(words: list[Word]) -> list[CountTold]:
    """The figures of a post that count people, in order; those joined to one group are one (codebook §8)."""
    told: list[_Told] = []
    figures = list(_figures(words))
    for n, figure in enumerate(figures):
        told.append(_of_figure(words, figure, figures[n + 1 :], told[-1].harm if told else -1))
    told = [one for one in told if one.figure.max != 0 and not _is_part(words, one.figure)]
    joined = _joined(words, told)
    return [
        CountTold(
            one.status, one.people, one.figure.min, one.figure.max, one.figure.quantity,
            Span(words[one.figure.first].span.start, words[one.last].span.end),
        )
        for one in joined
        if one.status is not None or (one.people is not None and one.figure.quantity != "singular")
    ]  # fmt: skip


def phrase(words: list[Word], i: int) -> tuple[EnglishWords, int] | None:
    """The longest listed phrase that begins at word i, with its last word."""
    for n in range(min(LONGEST, len(words) - i), 0, -1):
        row = english_words().get(" ".join(w.lower for w in words[i : i + n]))
        if row is not None:
            return row, i + n - 1
    return None


def _figures(words: list[Word]) -> Iterator[_Figure]:
    i = 0
    while i < len(words):
        figure = _range(words, i) or _figure(words, i) or _singular(words, i)
        if figure is None:
            i += 1
            continue
        age = figure.last + 1 < len(words) and words[figure.last + 1].lower.startswith("year")
        if not age:
            yield figure
        i = figure.last + 1


def _range(words: list[Word], i: int) -> _Figure | None:
    """ "between 5 and 8", "5-8", "5 to 8"."""
    between = words[i].lower == "between"
    one = _number(words, i + 1 if between else i, hundreds=not between)
    if one is None or one[1] + 1 >= len(words):
        return None
    link = words[one[1] + 1].lower
    step = 1 if (link == "and" and between) or link == "to" or link in "–—-" else 0
    glued = words[one[1] + 1].span.start == words[one[1]].span.end + 1 and words[one[1] + 1].text.isdigit()
    two = _number(words, one[1] + 1 + step) if step or glued else None
    if two is None or two[0] <= one[0] or (glued and not words[one[1]].text.isdigit()):
        return None
    return _Figure(i, two[1], one[0], two[0], "range")


def _figure(words: list[Word], i: int) -> _Figure | None:
    """A figure with the words before it that change it."""
    found = phrase(words, i)
    row, last = found if found is not None else (None, i - 1)
    quantity = row.quantity if row is not None else None
    if quantity in FLOORS:
        least, most = FLOORS[quantity]
        return _Figure(i, last, least, most, quantity)
    number = _number(words, last + 1 if quantity is not None else i)
    if number is None:
        return None
    value, end = number
    match quantity:
        case "at_least":
            return _Figure(i, end, value, None, quantity)
        case "more_than":
            return _Figure(i, end, value + 1, None, quantity)
        case "at_most":
            return _Figure(i, end, 0, value, quantity)
        case _:
            return _Figure(i, end, value, value, quantity or "exact")


def _singular(words: list[Word], i: int) -> _Figure | None:
    """ "a man", "a 12-year-old boy": one of them."""
    if words[i].lower not in ("a", "an"):
        return None
    for word in words[i + 1 : i + 2 + AFTER]:
        row = english_words().get(word.lower)
        if row is not None and row.one:
            return _Figure(i, i, 1, 1, "singular")
        if word.text in HALTS or (row is not None and row.number is None):
            return None
    return None


def _number(words: list[Word], i: int, hundreds: bool = True) -> tuple[int, int] | None:
    """A numeral or a number in words: "7,000", "seven thousand", "twenty-five", "2.5 million"."""
    total, last, j = 0, i, i
    current: float | None = None
    article = i + 1 < len(words) and words[i].lower == "a"
    if article and (many := _value(words, i + 1)) is not None and many[1] and words[i + 1].lower != "k":
        j = i + 1  # "kills a hundred"
    start = j
    while j < min(i + 7, len(words)):
        if words[j].lower == "and" and hundreds and total and j + 1 < len(words) and j == last + 1:
            tail = _value(words, j + 1)  # "one hundred and twenty"
            if tail is None or tail[1] or not words[j + 1].text[0].isalpha() or tail[0] == 0:
                break
            j += 1
        value = _value(words, j)
        if value is None or (j == start and value[1] and words[j].lower == "k"):
            break
        amount, times, end = value
        if times:
            total, current = total + int((current or 1) * amount), 0
        elif current and current >= 20 and amount < 10 and not words[j].lower[:1].isdigit():
            current += amount
        elif current is not None and (current or not total):
            break
        else:
            current = amount
        last, j = end, end + 1
    if current is None or current != int(current):
        return None
    return int(total + current), last


def _value(words: list[Word], j: int) -> tuple[float, bool, int] | None:
    """What the word is worth, whether it multiplies the one before, its last word."""
    word = words[j].lower
    if word[:1].isdigit():
        digits = word.replace(",", "")
        return (float(digits), False, j) if len(digits) <= 9 else None
    found = phrase(words, j)
    if found is not None and found[0].number is not None:
        return found[0].number, found[0].times, found[1]
    parts = [english_words().get(part) for part in word.split("-")]
    if any(row is None or row.number is None for row in parts):
        return None
    rows = [row for row in parts if row is not None]
    return sum(row.number or 0 for row in rows), rows[0].times, j


def _of_figure(words: list[Word], figure: _Figure, later: list[_Figure], spent: int) -> _Told:
    """What is counted: people, and the harm before or behind the figure that `spent`, the last one told, is not."""
    following = later[0].first if later else len(words)
    people, last = _people_behind(words, figure, following)
    before = figure.first - 1
    row = english_words().get(words[before].lower) if before >= 0 else None
    if row is not None and row.harm is not None and before != spent:
        return _Told(figure, people, row.harm, before, last)
    harm = _harm_behind(words, figure.last, following)
    if harm is not None and harm[1] + 1 == following and later:
        after = later[1].first if len(later) > 1 else len(words)
        if _harm_behind(words, later[0].last, after) is None:  # "3 gunmen killed 2 civilians": not the gunmen
            harm = None
    if harm is not None:
        return _Told(figure, people, harm[0], harm[1], max(last, harm[1]))
    if people is None and _of_toll(words, figure):
        return _Told(figure, None, "killed", -1, last)
    return _Told(figure, people, None, -1, last)


def _people_behind(words: list[Word], figure: _Figure, following: int) -> tuple[Measure | None, int]:
    for j in _reach(words, figure.last, following):
        row = english_words().get(words[j].lower)
        if row is not None and row.people is not None:
            return row.people, j
    return None, figure.last


def _harm_behind(words: list[Word], last: int, following: int) -> tuple[Status, int] | None:
    for j in _reach(words, last, following, AFTER + VERB):
        row = english_words().get(words[j].lower)
        if row is not None and row.harm is not None:
            return row.harm, j
    return None


def _reach(words: list[Word], last: int, following: int, most: int = AFTER) -> Iterator[int]:
    """The words behind a figure that it may count: up to a mark, "and", another figure or a deed."""
    aged = any(w.lower.startswith("year") for w in words[last + 1 : last + 3])
    for j in range(last + 1, min(last + 1 + most * (2 if aged else 1), following)):
        row = english_words().get(words[j].lower)
        if words[j].text in HALTS or words[j].lower == "and":
            return
        if row is not None and row.action is not None and row.people is None:
            return
        yield j


def _of_toll(words: list[Word], figure: _Figure) -> bool:
    """ "the death toll rises to 12"."""
    before = [w.lower for w in words[max(0, figure.first - TOLL) : figure.first]]
    return bool(before) and before[-1] in REACHING and "toll" in before and not HALTS.intersection(before)


def _is_part(words: list[Word], figure: _Figure) -> bool:
    """ "including 2 children": people who are counted already."""
    return figure.first > 0 and words[figure.first - 1].lower in PARTS


def _joined(words: list[Word], told: list[_Told]) -> list[_Told]:
    """ "1 woman and 2 children", "four children and a woman were killed": one harm over both, civilians one count."""
    found: list[_Told] = []
    for one in told:
        before = found[-1] if found else None
        if before is None or before.people is None or one.people is None or not _linked(words, before, one):
            found.append(one)
            continue
        status = before.status or one.status
        if (before.status is None) == (one.status is None):
            found.append(one)
        elif before.people == one.people:
            found[-1] = _Told(_sum(before.figure, one.figure), one.people, status, one.harm, one.last)
        else:
            found[-1:] = [before._replace(status=status), one._replace(status=status)]
    return found


def _linked(words: list[Word], one: _Told, other: _Told) -> bool:
    return [w.lower for w in words[one.last + 1 : other.figure.first]] in LINKS


def _sum(one: _Figure, other: _Figure) -> _Figure:
    top = None if one.max is None or other.max is None else one.max + other.max
    exact = {one.quantity, other.quantity} <= {"exact", "singular"}
    quantity = "exact" if exact else one.quantity if one.quantity != "singular" else other.quantity
    return _Figure(one.first, other.last, one.min + other.min, top, quantity)
