"""A group of people as one phrase tells them: the working noun between a phrase and a row of casualties."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.arabic.numbers import Number
from marsad.model.claim import Quantity, Status
from marsad.reading.words.frames import PersonNoun
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

CIVILIANS = "civilians"
GUNMEN = "unidentified-gunmen"
# Whom the registry knows as a party of their own and who are civilians where harm comes to them (codebook §8).
CIVIL_ACTORS = frozenset({CIVILIANS, "protesters", "israeli-settlers", "prisoners"})
STOPS = words("stops")
FOR_THE_DAY = "لليوم"


@dataclass(slots=True)
class Group:
    """People told in one phrase: tokens first..last, counted min..max.

    `possessive`: a pronoun says whose they are ("عناصرها"). `sides`: they are of several sides ("من الطرفين").
    `civil`: the phrase says that they are civilians ("ثلاثة قتلى من النازحين").
    `more`: they are besides the ones told before ("طفل آخر", "4 ضباط آخرين").
    `known`: a part of people told before ("أحد المصابين", "بعض الجرحى"). `of_them`: "اثنان منهم".
    `opposite`: set against those before ("12 عنصراً من كذا مقابل 9 من مقاتليها"). `head`: the tokens of its noun.
    `grave`: said to be in a grave state ("15 جريحا ما زالوا في حالة حرجة").
    `doer`: an indefinite noun with another person right behind ("قناص حوثي المصور فلان"): who did it.
    `own`: men of somebody's own ("من عناصرها").
    `parts_told`: those that add up to it.
    `total`: the count of which this group is a part, where the parts add up to it.
    """

    first: int
    last: int
    min: int | None
    max: int | None
    quantity: Quantity
    noun: PersonNoun | None = None
    actor: ActorMention | None = None
    possessive: bool = False
    status: Status | None = None
    people: list[tuple[int, int]] = field(default_factory=list)
    parts: dict[str, int] = field(default_factory=dict)
    among: list[Group] = field(default_factory=list)
    nominative: bool = False
    definite: bool = False
    sides: bool = False
    families: bool = False
    civil: bool = False
    is_other: bool = False
    more: bool = False
    known: bool = False
    of_the: bool = False
    of_them: bool = False
    own: bool = False
    opposite: bool = False
    doer: bool = False
    grave: bool = False
    head: tuple[int, int] | None = None
    total: Group | None = None
    parts_told: list[Group] = field(default_factory=list)

    @property
    def is_civilian(self) -> bool:
        return self.noun is not None and self.noun.class_ == "civilian" and self.actor is None


def skip_quotes(text: Text, j: int) -> int:
    """The first token from j on that is no quotation mark."""
    while j < len(text.tokens) and text.tokens[j].text in QUOTES:
        j += 1
    return j


def has_pronoun(text: Text, j: int) -> bool:
    """The word at token j ends as one with whose it is: "صفوفها", "قتلاه"."""
    return text.word(j).endswith(("ه", "ها", "هم", "هما", "هن")) and not text.ends_in_ta(j)


def bare_count(text: Text, i: int) -> Group:
    """The number at token i as people of whom only the count is told here."""
    number = text.number_at[i]
    return Group(number.first, number.last, number.min, number.max, number.quantity)


def take_number(group: Group, number: Number) -> None:
    """The numeral behind a noun counts it."""
    group.min, group.max, group.quantity = number.min, number.max, number.quantity
    group.last = number.last
    count_part(group)


def count_part(group: Group) -> None:
    """ "خمسة أطفال": all of them are of the part that the noun says."""
    part = group.noun.part if group.noun is not None else None
    if part and group.min is not None and group.min == group.max:
        group.parts[part] = group.min


def is_count(text: Text, i: int) -> bool:
    """A number that counts begins at token i; none of cattle: "نفوق أربعين رأساً من المواشي"."""
    number = text.number_at.get(i)
    if number is None or number.first != i or number.kind != "count" or _is_day(text, i):
        return False
    return text.word(number.last + 1) not in words("heads_of_cattle")


def _is_day(text: Text, i: int) -> bool:
    """ "لليوم 401", "في اليوم الـ 401": the how-manieth day; none in "حتى اليوم 1117 فلسطينياً"."""
    if text.word(i - 1) == "ال":
        return text.word(i - 2) in ("اليوم", FOR_THE_DAY)
    return text.word(i - 1) == FOR_THE_DAY
