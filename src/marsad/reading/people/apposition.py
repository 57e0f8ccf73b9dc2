"""One named before an aside that says who he is, then what became of him: "إن فلان، وهو شرطي، قُتل" (codebook §3)."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention
from marsad.arabic.quoted_things import CLOSERS
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import group_at
from marsad.reading.deeds.triggers import Trigger, called_at
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

ASIDE = 24  # tokens of an aside
OFFICE = 8  # tokens of an office before a comma
ENDS = frozenset(".؛:؟!")
COMMAS = frozenset("،,")
WHO_ARE = words("who_are")
OPENS = words("opens_aside")  # وهو, الذي, أحد
THAT = words("that")
OFFICES = words("offices")
OF_THEM = words("groups_of_them")
OF_SEVERAL = words("begins_aside")


def named_before_aside(text: Text, at: int, first: int) -> NameMention | None:
    """The person whose aside ends right before token `at`; the clause since token `first` begins with his name."""
    if text.word(at - 1) not in COMMAS:
        name = _ending_in_byname(text, at - 1, first)
        return name if name is not None and _begins_clause(text, name, first) else None
    for k in range(at - 2, max(first, at - ASIDE) - 1, -1):
        if text.word(k) in ENDS or text.tokens[k].kind == "newline":
            return None
        if text.word(k) in COMMAS and _opens_aside(text, k + 1):
            name = _ending(text, k - 1)
            if name is not None:
                return name if _begins_clause(text, name, first) else None
    return None


def begins_title(text: Text, comma: int, first: int) -> bool:
    """ "بينهم قائد الحملة على كذا، العقيد في كذا فلان": the comma before one more title of who has an office."""
    titled = text.word(comma + 1).startswith("ال") and bool(text.entries(comma + 1, "person"))
    before = range(comma - 1, max(first, comma - OFFICE) - 1, -1)
    stop = next((k for k in before if text.tokens[k].kind != "word" or text.verbs(k)), first - 1)
    return titled and any(bare(text.word(k)) in OFFICES for k in before if k > stop)


def begins_before_aside(text: Text, at: int, first: int) -> int | None:
    """Where he begins, with a name or without."""
    if any(verb.number in ("d", "p") for verb in text.verbs(at)[:1]):
        counted = _somebody_before_aside(text, at, first, many=True)
        return None if counted is None else counted.first
    told = named_before_aside(text, at, first) or _somebody_before_aside(text, at, first)
    return None if told is None else told.first


def told_before_aside(text: Text, trigger: Trigger, first: int) -> Group | None:
    """The same person as the one whom a verb tells of; whose man he is the aside may tell."""
    if trigger.verb is not None and trigger.verb.number in ("d", "p"):
        return _several_before_aside(text, trigger.first, first) or _somebody_before_aside(
            text, trigger.first, first, many=True
        )
    if trigger.verb is None or trigger.verb.number != "s":
        return None
    at = trigger.first
    name = named_before_aside(text, at, first)
    if name is None:
        return _somebody_before_aside(text, at, first)
    group = group_at(text, name.first, name.last) or group_at(text, name.name_first, name.last)
    if group is None:
        return None
    for i in text.people_in(name.last + 1, at - 1):
        inside = group_at(text, i, at - 1)
        if inside is not None and inside.noun is not None and not inside.possessive:
            group.actor, group.noun = group.actor or inside.actor, group.noun or inside.noun
            break
    return group


def _somebody_before_aside(text: Text, at: int, first: int, *, many: bool = False) -> Group | None:
    """ "إن عنصرا في كذا، وهي قوة كذا، قُتل": somebody without a name, at the head of the clause.

    `many`: people who are counted: "إن خمسة مدنيين، ثلاثة منهم من أسرة واحدة، لقوا حتفهم".
    """
    if text.word(at - 1) not in COMMAS:
        return None
    for k in range(at - 2, max(first, at - ASIDE) - 1, -1):
        if text.word(k) in ENDS or text.tokens[k].kind == "newline":
            return None
        if text.word(k) not in COMMAS or not (
            _is_of_them(text, k + 1) if many else _opens_aside(text, k + 1)
        ):
            continue
        for i in text.people_in(first, k - 1):
            group = group_at(text, i, k - 1) if i == first or text.word(i - 1) in THAT else None
            if group is None or group.possessive:
                continue
            if _is_counted(text, group) if many else group.max == 1:
                return group
        return None
    return None


def _is_counted(text: Text, group: Group) -> bool:
    return group.max != 1 and (group.first in text.number_at or group.quantity == "dual")


def _is_of_them(text: Text, i: int) -> bool:
    """ "ثلاثة منهم", "معظمهم", "كانوا": the aside tells of some of the people, or what they were doing."""
    number = text.number_at.get(i)
    if number is not None:
        return text.word(number.last + 1) in OF_THEM
    return text.word(i).removeprefix("و") in OF_SEVERAL


def _several_before_aside(text: Text, at: int, first: int) -> Group | None:
    """ "العميد فلان، والمساعد فلان، وهم من منتسبي كذا، قتلوا": those named, whose men the aside tells."""
    opens = range(max(first, at - ASIDE), at - 1)
    k = next((k for k in opens if text.word(k) in WHO_ARE and text.word(k - 1) in COMMAS), None)
    if k is None or text.word(at - 1) not in COMMAS:
        return None
    names: list[NameMention] = []
    j = k - 2
    while (name := text.name_around(j)) is not None and name.last == j and name.first >= first:
        names.insert(0, name)
        joined = text.word(name.first).startswith("و") or text.word(name.first - 1) in COMMAS
        j = name.first - 1 - (text.word(name.first - 1) in COMMAS)
        if not joined:
            break
    if len(names) < 2:
        return None
    people = [(name.name_first, name.name_last) for name in names]
    group = Group(names[0].first, k - 2, len(names), len(names), "exact", people=people)
    group.actor = next(iter(text.actors_in(k + 1, at - 1)), None)
    return group


def _ending_in_byname(text: Text, last: int, first: int) -> NameMention | None:
    """ "إن القيادي فلان الملقب بـ"أبي فلان" قُتل": the name whose byname ends at a token, or in the quotes there."""
    name = called_at(text, _before_closers(text, last))
    return name if name is not None and name.last >= first else None


def _ending(text: Text, last: int) -> NameMention | None:
    """The name that ends at a token, or in the quotation marks there."""
    name = text.name_at.get(_before_closers(text, last))
    return name if name is not None and name.first < name.last else None


def _before_closers(text: Text, last: int) -> int:
    while text.word(last) in CLOSERS:
        last -= 1
    return last


def _opens_aside(text: Text, i: int) -> bool:
    word = text.word(i)
    if word in OPENS or bare(word) in OFFICES or i in text.number_at:
        return True
    return any(found.first == i for found in text.entries(i, "person"))


def _begins_clause(text: Text, name: NameMention, first: int) -> bool:
    """ "إن الشاب فلان": nothing but a title stands before him in the clause or behind the word that opens it."""
    k = name.first - 1
    while k > first and _is_of_him(text, k):
        k -= 1
    return k < first or text.word(k) in THAT or (k in (first, name.first - 1) and text.word(k) in COMMAS)


def _is_of_him(text: Text, k: int) -> bool:
    """A title, an office and what it is of, a byname or a quotation mark before a name."""
    marked = text.word(k) in CLOSERS
    named = any(k in at for at in (text.name_at, text.place_at, text.actor_at))
    office = not OFFICES.isdisjoint((bare(text.word(k)), bare(text.word(k - 1)))) and not text.verbs(k)
    return marked or named or office or any(f.last == k for f in text.entries(k, "person"))
