"""Tolls: a word for a total and a fate, the figure apart from them ("بلغ عدد الجرحى 13"), and later corrections."""

from __future__ import annotations

from marsad.arabic.verbs import verb_readings
from marsad.arabic.wordlists import particles
from marsad.model.claim import Status
from marsad.reading.casualties.belonging import take_affiliation
from marsad.reading.casualties.group import Group, bare_count, is_count
from marsad.reading.casualties.groups import consists, group_at
from marsad.reading.casualties.row import Row, joined, rows_of
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found, vocabulary
from marsad.reading.words.wordlists import words

EXCEEDING = words("exceeding")
NEAR_FATE = 4  # words from the verb of exceeding to the fate
CLOSE = 5  # words between a fate and its figure without إلى
FAR = 20  # and with it: "ارتفع عدد ضحايا القصف على مخيم كذا إلى 40"
LOSSES = words("losses")
BOTH = frozenset({"killed", "wounded"})
TO = frozenset({"الي", "عند"})
HELD = words("held")
NEGATIONS = words("negations")
NUMBER = words("how_many")
FREED = words("no_longer_held")
BECOME = words("tolls_become")
REACHED = BECOME | {"بلغ", "بلغت"}
THEIR_NUMBER = frozenset({"عددهم", "عددهن"})
WHO = words("tolls_who")


def tolls(text: Text, first: int, last: int, used: list[tuple[int, int]]) -> list[Row]:
    """The rows of the tolls in first..last; `used` takes their tokens and those of the fates they are about."""
    rows: list[Row] = []
    fates = _fates(text, first, last)
    bare: tuple[int, Status] | None = None  # the last token of a fate without a figure
    for fate, status, noun in fates:
        stop = next((j for j, _, _ in fates if j > noun), last + 1)
        number = _figure(text, fate, noun, range(first, last + 1), stop, used)
        used.append((fate, noun))
        if number is None:
            bare = (noun, status)
            continue
        if bare is not None and bare[0] + 1 == fate and {bare[1], status} == BOTH:
            status = "killed_or_wounded"  # "عدد القتلى والجرحى 415"
        found = _row(text, number, status, fate, noun, last)
        if _exceeds(text, first, fate):
            _open_above(found)
        rows += found
        used += [(r.first, r.last) for r in rows]
    return rows


def _exceeds(text: Text, first: int, fate: int) -> bool:
    """ "تجاوز عدد القتلى في كذا 80", "تجاوز ضحايا القتال 80"."""
    for j in range(max(first, fate - NEAR_FATE), fate):
        if text.word(j).lstrip("وف") in EXCEEDING or text.word(j) in EXCEEDING:
            return text.word(j - 1) not in NEGATIONS
    return False


def _open_above(rows: list[Row]) -> None:
    for row in rows[:1]:
        if row.quantity == "exact" and row.min is not None:
            row.min, row.max, row.quantity = row.min + 1, None, "more_than"


def corrects(text: Text, first: int, last: int) -> bool:
    """A word of rising or of a toll stands there: its figures are the later ones."""
    return bool(text.cues(first, last, "toll"))


def _fates(text: Text, first: int, last: int) -> list[tuple[int, Status, int]]:
    """Each fate a toll is about, as (first token, status, last token), in order."""
    stated = _stated(text, first, last)
    words = _toll_words(text, first, last)
    if not words or (stated and all(text.word(w.first) in THEIR_NUMBER for w in words)):
        return stated
    found: list[tuple[int, Status, int]] = []
    for j in range(min(w.first for w in words), last + 1):
        status, end = _fate_at(text, j)
        if status is None and any(w.last + 1 == j for w in words):
            status, end = _flight_at(text, j)
        if status is None or (found and j <= found[-1][2]):
            continue
        near = any(w.last < j <= w.last + 4 for w in words)
        if near or (found and text.word(j).startswith("وال")):
            found.append((j, status, end))
    return found


def _stated(text: Text, first: int, last: int) -> list[tuple[int, Status, int]]:
    """ "ضحايا الاغتيالات في كذا بلغوا 210", "من قتلتهم كذا بلغ عددهم 90": without a word for a toll before the fate."""
    found: list[tuple[int, Status, int]] = []
    if (REACHED | THEIR_NUMBER).isdisjoint(text.folded(first, last)):
        return found
    for j in range(first, last):
        status, end = _fate_at(text, j)
        if status is not None and _reaches(text, end, last):
            found.append((j, status, end))
    return found


def _reaches(text: Text, i: int, last: int) -> bool:
    """ "... بلغوا 210 أشخاص", "... وصل عددهم إلى 90" behind the fate, with no other numeral and no clause between."""
    for j in range(i + 1, min(i + FAR, last)):
        theirs = text.word(j + 1) in THEIR_NUMBER and bool(text.verbs(j))
        if theirs or text.word(j) in REACHED:
            k = j + 1 + theirs
            k += theirs and text.word(k) in TO
            number = text.number_at.get(k)
            return number is not None and number.kind == "count" and number.first == k
        if (j in text.number_at and j not in text.time_at) or text.tokens[j].kind == "mark":
            return False
    return False


def _fate_at(text: Text, j: int) -> tuple[Status | None, int]:
    """A plural noun of fate without a numeral of its own."""
    if text.word(j).removeprefix("و") in LOSSES:
        return "killed", j
    if text.word(j - 1) in WHO and (fate := fate_of_verb(text, j)) is not None:
        return fate, j
    inside = _before_core(text, j)
    if not inside and (j in text.number_at or (j - 1 in text.number_at and not text.word(j).startswith("و"))):
        return None, j
    if (
        text.word(j) in HELD
        and text.word(j - 1).removeprefix("و") in NUMBER
        and text.word(j + 1) not in FREED
    ):
        return "captured", j
    person = person_at_token(text, j)
    if person is None or person.entry.value.noun.class_ != "status":
        return None, j
    plural = person.entry.value.counts.most is None or person.form.article
    return (person.entry.value.noun.status, person.last) if plural else (None, j)


def _flight_at(text: Text, j: int) -> tuple[Status | None, int]:
    """ "عدد النازحين": people who are told by it that they fled, where they are what is counted."""
    person = person_at_token(text, j)
    noun = person.entry.value.noun if person is not None and person.form.article else None
    return (noun.status, j) if noun is not None and noun.status == "displaced" else (None, j)


def _before_core(text: Text, j: int) -> bool:
    """ "تجاوز عدد القتلى 80": the words between the verb of exceeding and its numeral."""
    number = text.number_at.get(j)
    return number is not None and number.first < j < number.core_first


def fate_of_verb(text: Text, j: int) -> Status | None:
    """ "عدد من قتلوا", "عدد الذين اعتقلوا": the fate is a verb; "سقطوا" tells none without a word that it needs."""
    frames = (f for v in verb_readings(text.word(j)) for f in vocabulary().lemmas.get(v.lemma, []))
    return next((f.status for f in frames if f.status is not None and not f.needs), None)


def _toll_words(text: Text, first: int, last: int) -> list[Found]:
    """ "حصيلة", "عدد"; or a word of rising before the fate itself: "ارتفاع قتلى الهجوم إلى 15"."""
    rising = [
        c
        for c in text.cues(first, last, "correction")
        if any(_fate_at(text, k)[0] for k in range(c.last + 1, min(c.last + 3, last + 1)))
    ]
    told = text.cues(first, last, "toll")
    return [c for c in told if _is_toll_word(text, c.first)] + rising


def _is_toll_word(text: Text, j: int) -> bool:
    """ "عدد من" is "some", but for "عدد من قتلوا"."""
    whose = text.word(j + 1) in WHO and fate_of_verb(text, j + 2) is not None
    return j not in text.number_at or _before_core(text, j) or whose


def _figure(
    text: Text, fate: int, noun: int, clause: range, stop: int, used: list[tuple[int, int]]
) -> int | None:
    """The numeral of a fate: behind إلى, close behind the noun and before `stop`, or before both after إلى."""
    free = [
        n.first
        for n in text.numbers_in(clause[0], clause[-1])
        if is_count(text, n.first)
        and not any(a <= n.first <= b for a, b in used)
        and _may_be_people(text, n.last + 1)
    ]
    linked = [i for i in free if noun < i < min(stop, noun + FAR) and text.word(i - 1) in TO]
    close = [i for i in free if noun < i < stop and _words_between(text, noun, i) < CLOSE]
    before = [i for i in free if fate - 6 <= i < fate and text.word(i - 1) in TO]
    opening = [i for i in free if i == clause[0] and fate - i < FAR]
    told = [
        i
        for i in free
        if noun < i < stop
        and (person_at_token(text, text.number_at[i].last + 1) or text.word(i - 1) in REACHED)
    ]
    around = [i for i in free if i < fate and noun < text.number_at[i].core_first]
    return next(iter(around or linked or close or before or opening or told), None)


def _words_between(text: Text, a: int, b: int) -> int:
    """The words between two tokens that belong to no time, place or actor."""
    known = (text.time_at, text.place_at, text.actor_at)
    return sum(1 for j in range(a + 1, b) if not any(j in at for at in known))


def _may_be_people(text: Text, j: int) -> bool:
    """No noun of things follows the numeral."""
    if text.tokens[j].kind != "word" if j < len(text.tokens) else True:
        return True
    return (
        person_at_token(text, j) is not None
        or bool(text.found[j])
        or j in text.place_at
        or j in text.time_at
        or len(text.word(j)) < 4
        or text.word(j) in particles()
    )


def _row(text: Text, number: int, status: Status, fate: int, noun: int, last: int) -> list[Row]:
    group = group_at(text, number, last) or bare_count(text, number)
    whose = _whose(text, fate, noun, number if number > noun else last)
    parts = consists(text, group, last)
    for part in parts or [group]:
        part.actor = part.actor or whose.actor
        part.civil |= whose.civil
    if parts:
        return joined([row for part in parts for row in rows_of(part, part.status or status)])
    if group.noun is not None and group.noun.class_ == "status" and group.status is not None:
        status = group.status
    found = rows_of(group, status)
    for row in found:
        row.correction = True
    return found


def _whose(text: Text, fate: int, noun: int, end: int) -> Group:
    """The group of the fate's own noun, for the actor it names: "قتلى قوات النظام", "عدد جنود كذا الذين قتلوا"."""
    who = range(fate - 2, max(0, fate - 2 - CLOSE), -1) if text.word(fate - 1) in WHO else range(0)
    people = next((p for j in who if (p := person_at_token(text, j)) is not None), None)
    if people is not None:
        fate, noun, end = people.first, people.last, fate - 1
    group = Group(fate, noun, None, None, "several")
    person = person_at_token(text, fate)
    group.noun = person.entry.value.noun if person is not None else None
    if not any(verb.enclitic for verb in verb_readings(text.word(fate))[:1]):
        take_affiliation(text, group, end)  # "عدد من قتلتهم كذا": who did it stands behind the verb
    return group
