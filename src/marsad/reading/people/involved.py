"""Persons named in a clause who are no part of a counted group: what governs the name says what became of them.

A name is read from its first word to the left, over titles, offices and names joined with it, up to a word that says
whether he was harmed ("تشييع …"), aimed at ("النار على …", "منزل …"), led the deed ("بقيادة …"), or is one of those
told before ("أحدهما …", "وهو …").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import Fit, fit
from marsad.arabic.names import NameMention, title_at
from marsad.model.claim import Status
from marsad.reading.casualties.denied import was_only_tried
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.row import Row, add, row_of
from marsad.reading.casualties.subjects import WHO_IS
from marsad.reading.casualties.victims import refresh
from marsad.reading.deeds.clauses import RELATIVE
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.people.apposition import begins_title
from marsad.reading.people.name_lists import FATES, names_after, past_separator
from marsad.reading.people.owners import THINGS, is_one_of, is_thing_of
from marsad.reading.people.people import PersonTold, add_person, person_at
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words

STEPS = 18  # words from a name to what governs it
RELATIVE_REACH = 3  # words from "الذي" to the verb
STRANGE = 3  # words on the way that are no title, office, actor or place
OFFICES = words("offices")
CARRIES = words("carries_persons")
LEADING = words("leading")
FIRED = words("fired")  # what is shot, thrown or launched at ("على") somebody
AGAINST = words("against")
OF_LEADERS = words("of_leaders")
RELATED = words("related")  # the name only says whose relative, town or follower another is
FUNERALS = words("funerals")
NAMED = words("named")  # "وهو فلان", "يدعى فلان"
BESIDE = words("beside")
BEHIND_ONE_OF_SEVERAL = frozenset({"،", "و", '"', "”", "("})
LISTS = words("involved_lists")
ONE_OF = words("one_of")
ASIDE = 14  # tokens of what is said of one behind a comma
THEREBY = frozenset({"حيث", "وقد", "اذ"})  # "فلان، حيث أصيب بجروح"
JOINED = 8  # tokens from one listed name to the next, over an age or a note
COLON_REACH = 8
ATTENDANTS = words("attendants")
UNCLES = words("involved_uncles")
BY = words("involved_by")
SHOTS = words("shots")
HANDS_OVER, DARES = frozenset({"سلم"}), frozenset({"اقدم"})  # lemmas
FREEING = family("freeings")
HARMED: frozenset[str] = frozenset({"killed", "wounded", "captured", "missing", "released"})


class Governor(NamedTuple):
    """What governs a name: `status` where that says what became of him; `pending` where what follows may say it."""

    at: int
    status: Status | None
    pending: bool = False
    among: bool = False  # one of people counted elsewhere
    beside: bool = False  # joined to a person named before


def add_involved(text: Text, event: Event, voices: list[Attribution], until: int) -> None:
    """Add the persons that the clauses of an event name, and an aside behind them up to token `until` ("وهو فلان").

    Voices and bystanders are left out.
    """
    said, told = speaking(text, voices), max(last for _, last in event.told)
    _add_continued(text, event)
    for name in _names_in(text, event.told, until):
        if name.name_first in said or _is_told(event, name):
            continue
        governor = governor_of(text, name, event)
        if governor is None or (name.name_first > told and not governor.among):
            continue
        person = person_at(text, name.name_first, name.name_last, governor.status)
        person.pending = governor.pending
        add_person(event.people, person)
        if governor.status is not None and not governor.among:
            _count(text, event, name.name_first, name.name_last, governor)
            refresh(text, event)
    _add_continued(text, event)


def _add_continued(text: Text, event: Event) -> None:
    """ "مقتل فلان 45 عاماً، فلان 35 عاماً وفلان": the names that go on behind one harmed, over ages and notes."""
    for person in list(event.people):
        mention = text.name_at.get(person.first)
        if mention is None or person.status not in HARMED:
            continue
        start = past_separator(text, mention.last + 1)
        behind = _past_aside(text, start) if start is not None else None
        if start is None or behind is None:
            continue
        if behind != start:
            _count_his(text, event, person, behind)
            start = behind
        for listed in names_after(text, start):
            fathers = listed.joined and (
                fit(text.word(listed.first + 1)) == Fit.GIVEN or text.word(listed.first + 1) == "علي"
            )
            if not (listed.first in text.name_at or listed.last + 1 in text.number_at or fathers):
                break
            if any(p.first <= listed.last and listed.first <= p.last for p in event.people):
                continue
            add_person(event.people, person_at(text, listed.first, listed.last, person.status))
            _count(text, event, listed.first, listed.last, Governor(start, person.status, beside=True))


def _past_aside(text: Text, i: int) -> int | None:
    """ "فلان في كذا، وهو المسؤول عن كذا، وفلان في كذا": where one more is named behind what is said of the first."""
    if text.word(i) not in WHO_IS and text.word(i) not in RELATIVE and text.word(i) not in ONE_OF:
        return i
    ends = (k for k in range(i, min(i + ASIDE, len(text.tokens))) if text.word(k) in ("،", ".", ""))
    end = next(ends, None)
    return end + 1 if end is not None and text.word(end) == "،" and text.word(end + 1)[:1] == "و" else None


def _count_his(text: Text, event: Event, person: PersonTold, i: int) -> None:
    """ "فلان، أحد وجهاء كذا، وسائقه": who is his, behind what is said of him."""
    row = next((r for r in event.rows if (person.first, person.last) in r.people), None)
    group = group_at(text, i, min(i + ASIDE, len(text.tokens) - 1))
    if row is None or group is None or group.noun is None or group.max is None:
        return
    if row.last < i and (group.possessive or group.noun.kin):
        add(row, row_of(group, row.status))
        refresh(text, event)


def _count(text: Text, event: Event, first: int, last: int, governor: Governor) -> None:
    """A person of a fate that no row has is a row; one beside persons whom only their names count is one more."""
    row = next((r for r in event.rows if r.status == governor.status), None)
    if row is None:
        assert governor.status is not None
        event.rows.append(row_of_name(text, first, last, governor.status))
    elif governor.beside and row.people and row.min == row.max == len(row.people) and not _has_noun(row):
        row.people.append((first, last))
        row.min, row.max, row.quantity = len(row.people), len(row.people), "exact"
        row.last = max(row.last, last)


def _has_noun(row: Row) -> bool:
    """A noun counts them; that of one man alone ("الشاب فلان") only says who he is."""
    group = row.group
    return group is not None and group.noun is not None and group.quantity != "singular"


def speaking(text: Text, voices: Iterable[Attribution]) -> set[int]:
    """The tokens of those who say something in the sentence, with a name in apposition.

    "قال الناطق باسم كذا، فلان، إن": the name between commas is his.
    """
    found = {k for one in voices for v in one.chain for k in range(v.first, v.last + 1)}
    for one in voices:
        for voice in one.chain:
            name = text.name_from(voice.last + 2) if text.word(voice.last + 1) == "،" else None
            if name is not None and text.word(name.last + 1) == "،":
                found.update(range(name.first, name.last + 1))
    return found


def _names_in(text: Text, told: list[tuple[int, int]], until: int) -> list[NameMention]:
    end = max(last for _, last in told)
    spans = [*told, (end + 1, until)]
    return [name for first, last in spans for name in text.names_in(first, last)]


def _is_told(event: Event, name: NameMention) -> bool:
    return any((p.first, p.last) == (name.name_first, name.name_last) for p in event.people)


def row_of_name(text: Text, first: int, last: int, status: Status) -> Row:
    """The row of one person named by tokens first..last; his title tells whose he is."""
    group = group_of_name(text, first, last)
    return Row(status, 1, 1, "singular", first, last, group, people=[(first, last)])


def group_of_name(text: Text, first: int, last: int) -> Group | None:
    """The group that a name makes up, with its title where that is a noun of people ("الشاب فلان")."""
    name = text.name_at.get(first)
    titled = group_at(text, name.first, last) if name is not None else None
    return titled or group_at(text, first, last)


def fate_of(trigger: Trigger) -> Status | None:
    """The status that a word of harm, or of a deed that harms, gives to people."""
    return trigger.harm.status if trigger.harm else trigger.deed.status if trigger.deed else None


# -- what governs a name


def governor_of(text: Text, name: NameMention, event: Event) -> Governor | None:
    """The governor of a name, None where nothing makes him part of the happening."""
    floor = max(first for first, _ in event.told if first <= name.name_first)
    return _by_relative(text, name, event) or _Walk(text, event, floor).up_from(name.first)


def _by_relative(text: Text, name: NameMention, event: Event) -> Governor | None:
    """ "فلان الذي أُلقي القبض عليه", "فلان الذي قضى": harm told of him right behind the name."""
    j = name.last + 1
    while text.word(j) in QUOTES or text.word(j) == "،":
        j += 1
        if j > name.last + 3:
            return None
    if text.word(j) in words("suffers_blows"):
        return Governor(j, None, pending=True)  # "العقيد فلان، تعرض لمحاولة اغتيال"
    if text.word(j) not in RELATIVE and not (text.word(j) in THEREBY and text.word(j - 1) == "،"):
        return None
    for trigger in event.triggers:
        if (
            j < trigger.first <= j + RELATIVE_REACH
            and trigger.verb is not None
            and trigger.verb.number == "s"
        ):
            status = fate_of(trigger)
            suffered = trigger.passive is not False or trigger.frame.subject == "victim"
            if status in HARMED and suffered and not trigger.verb.enclitic:
                return Governor(trigger.first, status)
    return None


def _names_a_body(text: Text, j: int) -> bool:
    """ "الحركة الشعبية بقيادة فلان": which of the bodies of that name it is, and who leads it, at all times."""
    return text.word(j) in OF_LEADERS and j - 1 in text.actor_at


class _Walk:
    """From a name to the left, to the word that governs it."""

    def __init__(self, text: Text, event: Event, floor: int) -> None:
        self.text, self.event, self.floor = text, event, floor
        self.triggers = {t.last: t for t in event.triggers}
        self.strange = 0
        self.timed = False
        self.carried = False  # in the thing before
        self.within = False  # behind في, من: part of an office, or of nothing

    def up_from(self, first: int) -> Governor | None:
        j, steps = first - 1, 0
        while j >= self.floor and steps < STEPS and self.strange <= STRANGE:
            steps += 1
            if self.text.word(j) in QUOTES or self.text.word(j) in ("(", ")", "/"):
                j -= 1
                continue
            done, result, j = self._step(j, first)
            if done:
                return result
        return None

    def _step(self, j: int, first: int) -> tuple[bool, Governor | None, int]:
        text, word = self.text, self.text.word(j)
        if _names_a_body(text, j):
            return True, None, j
        governor = self._governs(j, first)
        if governor is not None or word in words("belongs_to"):
            return True, governor, j
        known = text.name_at.get(j) or self._byname_at(j)
        if known is not None:
            behind = text.word(j + 1)
            if "و" not in (text.word(first)[0], behind[0]) and behind not in BEHIND_ONE_OF_SEVERAL:
                return True, None, j
            return self._beside_name(known)
        if word == "،":
            return j != first - 1 and not (self._joins(j) or begins_title(text, j, self.floor)), None, j - 1
        if text.tokens[j].kind == "mark" or text.tokens[j].kind == "newline":
            return True, None, j
        related = is_one_of(word, RELATED) and not _is_his_own(text, j)
        if related or _is_followers(text, j) or (word in ATTENDANTS and j == first - 1):
            return True, None, j
        if (actor := text.actor_at.get(j)) is not None:
            return False, None, actor.first - 1
        if (place := text.place_at.get(j)) is not None:
            return False, None, min(place.mention.first, j) - 1
        if self._describes(j) or j in text.number_at or j in text.time_at:
            self.timed |= j in text.time_at
            return False, None, j - 1
        if word in ("في", "من", "ل", "لدي", "عن", "الي", "بين"):
            self.within = True
        elif word in CARRIES:
            self.carried = True  # "سيارة تقل فلاناً"
        elif text.verbs(j):
            return True, None, j
        else:
            self.strange += 1
        return False, None, j - 1

    def _byname_at(self, j: int) -> NameMention | None:
        """ "فلان المعروف بـ"كذا"": what he is called is his name too."""
        around = self.text.name_around(j)
        return around if around is not None and around.aka and j > around.name_last else None

    def _beside_name(self, known: NameMention) -> tuple[bool, Governor | None, int]:
        """A name joined with this one: both have one governor."""
        told = next((p for p in self.event.people if p.first == known.name_first), None)
        if told is not None:
            return True, Governor(known.first, told.status, told.pending, beside=True), known.first
        return False, None, known.first - 1

    def _joins(self, j: int) -> bool:
        return self.text.word(j + 1).startswith("و") or j - 1 in self.text.name_at

    def _describes(self, j: int) -> bool:
        """A title, an office, a person noun: between the governor and the name."""
        text = self.text
        office = bare(text.word(j)) in OFFICES or _is_uncle(text, j)
        if office or any(f.last == j for f in text.entries(j, "person")):
            self.within = False
            return True
        return False

    def _governs(self, j: int, first: int) -> Governor | None:
        text, word = self.text, self.text.word(j)
        trigger = self.triggers.get(j)
        if trigger is not None and not self.within and (found := _by_trigger(text, trigger)) is not None:
            return found if not _gave_up_to(text, trigger, first) else Governor(j, None)
        lemmas = {v.lemma for v in text.verbs(j)}
        if lemmas & HANDS_OVER and self.event.action in FREEING and not self.within:
            return Governor(j, "released", among=True)
        if lemmas & DARES and text.word(j + 1) not in ("علي", "ب"):
            return Governor(j, None)  # "أقدم فلان على قتل كذا"
        if word in LEADING and not self.timed and self.strange < 2 and text.word(j - 1) not in RELATIVE:
            return Governor(j, None)
        if is_one_of(word, THINGS) and (self.carried or not self._has_driver(j)):
            return Governor(j, None, pending=True) if self._is_hit() else None
        if self._is_hit() and is_thing_of(self.text, j, self.floor):
            return Governor(j, None, pending=True)  # "جراراً زراعياً يعود للمواطن فلان"
        fate = _fate_named(bare(word))
        if fate is not None and not self.within and (text.word(j - 1) == "بين" or j == first - 1):
            return Governor(j, fate, among=True)  # "من بين المصابين العقيد فلان"
        if _is_doer(text, j) or (word in SHOTS and j == first - 1):
            return Governor(j, None)
        if word in NAMED or text.cue(j, "one_of") is not None or _among(text, j, first):
            return self._one_of_them(j)
        if word in AGAINST and not self.within:
            return Governor(j, self._meant(), pending=True)
        if word == "علي" and not self.within and any(text.word(k) in FIRED for k in range(self.floor, j)):
            return Governor(j, None, pending=True)
        if is_one_of(word, FUNERALS):
            return Governor(j, "killed")
        return None

    def _has_driver(self, j: int) -> bool:
        """ "سائق الدراجة فلان": the name is that of the man, not of whose the thing is."""
        before = self.text.word(j - 1)
        return bare(before) in OFFICES or any(f.last == j - 1 for f in self.text.entries(j - 1, "person"))

    def _meant(self) -> Status | None:
        """ "اغتيالات كان آخرها بحق فلان": the deed is one that kills."""
        tried = any("محاول" in self.text.word(k) for t in self.event.triggers for k in (t.first, t.first - 1))
        return "killed" if self.event.action in ("assassination", "execution") and not tried else None

    def _is_hit(self) -> bool:
        """The clause tells a deed against things."""
        return self.event.action not in ("arrest", "deployment", "operation", "withdrawal")

    def _one_of_them(self, j: int) -> Governor | None:
        """One of those told before: what became of them became of him."""
        before = [r for r in self.event.rows if r.first < j]
        row = max(before, key=lambda r: r.last, default=None)
        if row is not None:
            return Governor(j, row.status, among=True) if row.status in HARMED else None
        for k in range(j - 1, self.floor - 1, -1):
            fate = _fate_named(bare(self.text.word(k)))
            if fate is not None:
                return Governor(j, fate, among=True)
        return None


def _gave_up_to(text: Text, trigger: Trigger, first: int) -> bool:
    """ "استسلم للعميد فلان": he took the surrender."""
    gave_up = trigger.verb is not None and trigger.verb.lemma in ("استسلم", "سلم")
    return gave_up and text.word(first).startswith("ل")


def _is_his_own(text: Text, j: int) -> bool:
    """ "وابن عمه فلان": with a pronoun behind it the name is that of the relative himself."""
    kin = any(f.entry.value.noun.kin and f.form.enclitic for f in text.entries(j + 1, "person"))
    return kin or _is_uncle(text, j) or _is_uncle(text, j + 1)


def _is_uncle(text: Text, j: int) -> bool:
    return text.word(j) in UNCLES and not text.ends_in_ta(j)


def _is_doer(text: Text, j: int) -> bool:
    """ "من قبل فلان", "على يد فلان": who did it."""
    return text.word(j) in BY and any(
        found.last == j and found.entry.value.role == "initiator"
        for k in (j, j - 1)
        for found in text.entries(k, "role")
    )


def _is_followers(text: Text, j: int) -> bool:
    """ "عناصر الرئيس فلان": people in the plural, whose leader the name is."""
    return any(
        found.last == j
        and found.entry.value.counts.most is None
        and not (found.form.article or found.form.enclitic)
        for found in text.entries(j, "person")
    )


def _fate_named(word: str) -> Status | None:
    return next((status for status, nouns in FATES.items() if word in nouns), None)


def _among(text: Text, j: int, first: int) -> bool:
    return (
        any((cue := text.cue(k, "among")) is not None and cue.last == j for k in range(max(0, j - 2), j + 1))
        or text.word(j) in BESIDE
    )


def _by_trigger(text: Text, trigger: Trigger) -> Governor | None:
    """The fate that a word of harm or a deed gives to whom it governs."""
    status = fate_of(trigger)
    if status == "captured" and was_only_tried(text, trigger):
        return Governor(trigger.first, None)
    if status is not None and status in HARMED:
        return Governor(trigger.first, status) if _takes(trigger) else None
    deed = trigger.deed
    if deed is None or (trigger.verb is None and deed.of not in ("target", "victim")):
        return None
    if deed.action == "assassination" and "محاول" not in text.words(trigger.first, trigger.last):
        return Governor(trigger.first, "killed")
    if deed.object == "target" or deed.action == "assassination":
        return Governor(trigger.first, None, pending=True)
    return None


def _takes(trigger: Trigger) -> bool:
    """Who stands behind the word is harmed: a noun, a passive or intransitive verb, an active one with its subject."""
    if trigger.verb is None:
        return True
    if isinstance(trigger.frame, Deed):
        return True
    return trigger.passive is not False or trigger.frame.subject == "victim"


# -- sentences without a happening of their own


def listed_names(text: Text, first: int, last: int, event: Event, said: set[int]) -> Iterator[NameMention]:
    """The names of tokens first..last that the words around count among those of the event's fates.

    "عُرف من بين القتلى فلان وفلان", "أسماء القتلى: فلان، وفلان", "الشهيد فلان".
    """
    before: NameMention | None = None
    for name in text.names_in(first, last):
        if name.name_first in said:
            continue
        joined = before is not None and name.first - before.last <= JOINED and _is_joined(text, before, name)
        if (
            joined
            or _is_listed(text, name, first)
            or _Walk(text, event, first).up_from(name.first) is not None
        ):
            before = name
            yield name


def _is_joined(text: Text, before: NameMention, name: NameMention) -> bool:
    return not any(text.verbs(k) for k in range(before.last + 1, name.first)) and (
        name.clitic == "و"
        or any(text.word(k) in ("،", "و", "-", "–") for k in range(before.last + 1, name.first))
    )


def _is_listed(text: Text, name: NameMention, first: int) -> bool:
    """Behind a colon, or with a title of the dead or one that only says what he is called."""
    title = title_at(text.tokens, name.first) if name.first < name.name_first else None
    if title is not None and title.kind in ("late", "called"):
        return True
    before = name.first - 1
    while before > first and (text.word(before) in QUOTES or text.tokens[before].kind == "newline"):
        before -= 1
    return text.word(before) == ":" and any(
        is_one_of(text.word(k), LISTS) or _fate_named(bare(text.word(k))) is not None
        for k in range(max(first, before - COLON_REACH), before)
    )
