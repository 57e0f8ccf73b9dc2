"""Named individuals of a happening, what became of them and to whom they belong (codebook §3 `people`)."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.arabic.name_words import Fit, fit
from marsad.model.claim import Status
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.group import GUNMEN
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

REACH = 7  # words between a title and the name, over the unit: "القيادي في لواء الباقر أسعد الحسين"
MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640"  # vowels and the dash that stretches
UNIT_REACH = 8  # words from an office to the unit: "قائد قطاع وسط كذا في قوات كذا"
PARTS = words("people_parts")
KUNYAS = words("people_kunyas")
HEADS_OF = words("heads_of")


@dataclass(slots=True)
class PersonTold:
    """A person as one clause names him."""

    name: str
    first: int
    last: int
    status: Status | None = None
    actor: str | None = None
    actor_name: str | None = None
    role: str | None = None
    unit: ActorMention | None = None
    aka: list[str] = field(default_factory=list)
    age: int | None = None
    origin: str | None = None
    pending: bool = False  # aimed at; what became of him may be told further on

    @property
    def words(self) -> list[str]:
        """The words of the name without article, in order."""
        return [w.removeprefix("ال") for w in fold_word(self.name).split() if len(w) > 1]

    @property
    def keys(self) -> frozenset[str]:
        """The words of the name without article, for comparing."""
        return frozenset(self.words)


def people_of(text: Text, rows: list[Row]) -> list[PersonTold]:
    """The people that the rows name."""
    found = []
    for row in rows:
        for first, last in row.people:
            found.append(person_at(text, first, last, row.status, row.actor, row.name))
    return found


def person_at(
    text: Text,
    first: int,
    last: int,
    status: Status | None = None,
    actor: str | None = None,
    actor_name: str | None = None,
) -> PersonTold:
    """The person named by tokens first..last; his unit is read off the words before, else it is the row's."""
    name = text.name_at.get(first)
    person = PersonTold(_bare_name(text, first, last), first, last, status, actor, actor_name)
    if name is not None and name.name_first == first:
        person.aka = [text.words(a, b).strip("\"“”«»' ") for a, b in name.aka]
        if name.first < first:
            role = text.words(name.first, first - 1)
            person.role = role[1:] if role.startswith("وال") else role
    unit = _unit_after(text, last) or _unit_before(
        text, name.first if name is not None and name.name_first == first else first
    )
    if unit is not None and unit.actor:
        person.unit, person.actor, person.actor_name = unit, unit.actor, text.words(unit.first, unit.last)
    return person


def add_person(people: list[PersonTold], person: PersonTold) -> None:
    """Add a person unless one of the same name is there; what is told of him goes to that one."""
    for old in people:
        if is_one_name(old, person):
            old.aka = old.aka or person.aka
            old.status = old.status or person.status
            old.pending |= person.pending
            return
    people.append(person)


def is_one_name(a: PersonTold, b: PersonTold) -> bool:
    """The words of one name stand in the other, in their order ("محسن الفضلي", "محسن فاضل عاشور الفضلي")."""
    short, long = sorted((a.words, b.words), key=len)
    if len(short) == 1 and len(long) > 1:
        return short[0] in (long[0], long[-1])  # his father's name in the middle may be his brother's
    rest = iter(long)
    return all(word in rest for word in short)


def _bare_name(text: Text, first: int, last: int) -> str:
    """The name without quotes and without the letter joined to it (و, ل, ب)."""
    name = text.words(first, last).strip("\"“”«»' ")
    mention = text.name_at.get(first)
    if mention is not None and mention.name_first == first and mention.clitic:
        return name[len(mention.clitic) :].lstrip(MARKS)
    if text.word(first) in KUNYAS:
        return name[1:].lstrip(MARKS)  # "المعروف بأبي فلان"
    listed = text.word(first - 1) in ("،", ":") or first - 1 in text.name_at
    word = text.word(first)
    joined = listed and len(word) > 4 and name.startswith("و") and not has_own_waw(word)
    joined |= word == "وعلي" and first < last  # "فلان وعلي عدنان": no name of its own
    return name[1:] if joined else name


def has_own_waw(word: str) -> bool:
    """ "وليد", "وسام": the letter belongs to the name, and is no "and" before one."""
    return word.startswith("و") and fit(word) >= max(Fit.KNOWN, fit(word[1:]))


def _unit_after(text: Text, last: int) -> ActorMention | None:
    """ "فلان، القيادي السابق في فصائل المعارضة": the unit in apposition, behind a comma and a title."""
    j = last + 1
    while text.word(j) in "\"”»'" and text.word(j):
        j += 1
    if text.word(j) in HEADS_OF and (unit := _named_within(text, j + 1)) is not None:
        return unit
    if text.word(j) != "،" or not text.word(j + 1).startswith("ال"):
        return None
    for k in range(j + 1, j + 6):
        actor = text.actor_at.get(k)
        if actor is not None:
            return (
                actor if k == j + 1 or text.word(k - 1) in ("في", "ل", "من", "باسم", '"', "“", "«") else None
            )
        if text.word(k) in ("،", ".") or k in text.number_at:
            return None
    return None


def _named_within(text: Text, i: int) -> ActorMention | None:
    """ "فلان زعيم مجموعة كذا", "قائد قطاع كذا في قوات كذا": the actor behind the office, far from it only with "in"."""
    for k in range(i, i + UNIT_REACH):
        found = text.actor_at.get(k)
        if found is not None:
            near = k <= i + 2 or text.word(k - 1) in ("في", "ضمن", "لدي", "ب")
            return found if near and not found.adjective else None
        if text.tokens[k : k + 1] == [] or text.tokens[k].kind != "word" or text.verbs(k):
            return None
        if k in text.place_at and bare(text.word(i)) not in PARTS:
            return None
    return None


def _unit_before(text: Text, first: int) -> ActorMention | None:
    """The unit between the title and the name; none across a mark or a verb."""
    for j in range(first - 1, max(-1, first - REACH), -1):
        if j in text.actor_at:
            actor = text.actor_at[j]
            if actor.adjective and not text.word(j).startswith("ال") and text.word(first).startswith("ال"):
                return None  # "قناص حوثي المصور فلان": an indefinite word goes with no definite one
            return None if actor.actor == GUNMEN or _is_subject(text, actor) else actor
        if text.tokens[j].kind == "newline" or text.word(j) in "،,؛:.؟!" or j in text.number_at:
            return None
        if text.word(j) not in "\"“”«»'()" and text.word(j) not in (
            "في",
            "ال",
            "السابق",
            "العسكري",
            "الميداني",
        ):
            return None
    return None


def _is_subject(text: Text, actor: ActorMention) -> bool:
    """ "اعتقلت قوات كذا الشاب فلان": the actor right behind a verb did it, and the man is none of his."""
    k = actor.first - 1
    while k in text.time_at or (text.word(k) in "\"“”«»'" and text.word(k)):
        k -= 1
    return bool(text.verbs(k)) and not actor.proclitics
