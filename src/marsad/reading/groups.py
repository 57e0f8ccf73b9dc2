"""Who was harmed, how many: the phrase after a word of harm, read into groups of people (codebook §3, §8).

"ثلاثة من عناصر قسد بينهم قيادي ومدنيان" is a group of three with an actor, and one of two civilians.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.arabic.names import name_at
from marsad.model.claim import Quantity, Status
from marsad.reading.text import Text
from marsad.reading.vocabulary import Found, PersonNoun
from marsad.registry.actors import ActorMention

AFFILIATION = frozenset(
    [
        "من",
        "في",
        "ضمن",
        "لدى",
        "تابعين",
        "تابعا",
        "تابعه",
        "التابعين",
        "التابع",
        "تابع",
        "مرتبات",
        "صفوف",
        "منتمين",
        "ينتمون",
        "ينتمي",
        "المنتمين",
        "بصفوف",
        "الي",
        "ابناء",
        "كوادر",
        "افراد",
        "بين",
        "ل",
    ]
)
STOPS = frozenset(
    [
        "ان",
        "انه",
        "قد",
        "الذي",
        "التي",
        "الذين",
        "حيث",
        "اثر",
        "جراء",
        "خلال",
        "بعد",
        "قبل",
        "عقب",
        "نتيجه",
        "بسبب",
        "اثناء",
        "علي",
        "عن",
        "قرب",
        "امس",
        "اليوم",
        "هم",
        "هو",
        "بعدما",
        "حين",
        "لكن",
        "كما",
        "فيما",
        "بينما",
    ]
)
CLOSERS = frozenset("،,؛.؟!:)")
WITH = frozenset({"مع", "برفقه", "رفقه"})  # "مع سبعة من مرافقيه"
CIVILIANS = "civilians"
APPOSITION = 12
_QUOTES = "\"'“”„‟«»‹›`"
REACH = 6  # words between a head noun and the actor its people belong to


@dataclass
class Group:
    """People told in one phrase: tokens first..last, counted min..max."""

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

    @property
    def is_civilian(self) -> bool:
        return self.noun is not None and self.noun.class_ == "civilian" and self.actor is None

    @property
    def is_other(self) -> bool:
        return self.noun is not None and self.noun.class_ == "other"


def group_at(text: Text, i: int, end: int) -> Group | None:
    """The group whose phrase begins at token i and ends at or before `end`; None if no people are named there."""
    number = text.number_at.get(i)
    if number is not None and number.first == i and _counts(number.kind):
        return _counted(text, i, end)
    if i in text.time_at or i in text.place_at:
        return None
    person = _person(text, i)
    if person is not None:
        return _headed(text, i, person, end)
    return _named(text, i, end)


def _counts(kind: str) -> bool:
    return kind == "count"


def _person(text: Text, i: int) -> Found | None:
    """The longest person noun at token i that is a noun here."""
    best: Found | None = None
    actor = text.actor_at.get(i)
    if actor is not None and not actor.adjective and actor.first != i:
        return None
    for found in text.entries(i, "person"):
        if found.form.proclitics in ("", "و", "ف", "ب", "ل", "وب", "ول") and (
            best is None or found.last > best.last
        ):
            best = found
    return best


def _counted(text: Text, i: int, end: int) -> Group | None:
    number = text.number_at[i]
    if number.last > end:
        return None
    group = Group(i, number.last, number.min, number.max, number.quantity)
    j = number.last + 1
    if text.word(j) == "من":
        j += 1
    j = _skip_quotes(text, j)
    person = _person(text, j) if j <= end else None
    if person is not None and not person.form.proclitics:
        _take_noun(text, group, person)
        group.last = person.last
    elif text.word(number.last + 1) != "من" and not _people_follow(text, number.last + 1, end):
        return None if _is_thing(text, j, end) else _finish(text, group, end)
    return _finish(text, group, end)


def _people_follow(text: Text, j: int, end: int) -> bool:
    return (
        j > end
        or text.word(j) in ("بينهم", "منهم", "اخرين", "في", "و", "بجروح")
        or text.tokens[j].kind == "mark"
    )


def _is_thing(text: Text, j: int, end: int) -> bool:
    """A word after the numeral that is no person: "12 آلية" counts things."""
    return (
        j <= end
        and text.tokens[j].kind == "word"
        and text.word(j) not in STOPS
        and j not in text.time_at
        and j not in text.place_at
    )


def _headed(text: Text, i: int, person: Found, end: int) -> Group | None:
    value = person.entry.value
    count = value.counts
    quantity: Quantity = "singular" if count.most == 1 else "dual" if count.most == 2 else "several"
    group = Group(i, person.last, count.least, count.most, quantity)
    _take_noun(text, group, person)
    number = text.number_at.get(person.last + 1)
    if number is not None and number.first == person.last + 1 and _counts(number.kind) and number.last <= end:
        group.min, group.max, group.quantity, group.last = (
            number.min,
            number.max,
            number.quantity,
            number.last,
        )
    return _finish(text, group, end)


def _take_noun(text: Text, group: Group, person: Found) -> None:
    value = person.entry.value
    group.noun = value.noun
    group.status = value.noun.status if value.noun.class_ == "status" else None
    group.possessive = bool(person.form.enclitic) and person.form.enclitic != "ا"
    group.definite = person.form.article
    group.nominative = text.word(person.last).endswith("ون")
    actor = text.actor_at.get(person.first)
    if (
        actor is not None and not actor.adjective and actor.actor != CIVILIANS
    ):  # "المتمردين": the noun names the actor
        group.actor, group.last = actor, max(group.last, actor.last)
    if value.noun.part and group.min is not None and group.min == group.max:
        group.parts[value.noun.part] = group.min


def _named(text: Text, i: int, end: int) -> Group | None:
    name = text.name_at.get(i)
    if name is not None and name.name_first >= i and name.name_last <= end:
        group = Group(i, name.name_last, 1, 1, "singular", people=[(name.name_first, name.name_last)])
        return _finish(text, group, end)
    return None


def _finish(text: Text, group: Group, end: int) -> Group:
    """Take what belongs to the head: its actor, its names, its second status, the ones told to be among them."""
    if group.noun is None or group.noun.class_ != "other":
        _second_status(text, group, end)
    if text.word(group.last + 1) in ("منها", "منهم", "منه") and group.noun is not None and group.last < end:
        group.possessive, group.last = True, group.last + 1
    _affiliate(text, group, end)
    _name_after(text, group, end)
    _among(text, group, end)
    return group


def _second_status(text: Text, group: Group, end: int) -> None:
    """ "قتيلاً وجريحاً", "بين قتيل وجريح", "قتلى وجرحى" with one quantifier over both."""
    j = group.last + 1
    numbered = (
        group.quantity not in ("several", "singular", "dual") or text.number_at.get(group.first) is not None
    )
    for k in range(j, min(j + 3, end + 1)):
        cue = text.cue(k, "both_status")
        if cue is not None:
            group.status, group.last = "killed_or_wounded", cue.last
            return
    if group.status != "killed" or not numbered or j > end:
        return
    person = _person(text, j)
    if (
        person is not None
        and person.form.proclitics == "و"
        and person.entry.value.noun.status == "wounded"
        and j not in text.number_at
    ):
        group.status, group.last = "killed_or_wounded", person.last


def _affiliate(text: Text, group: Group, end: int) -> None:
    """The actor the people belong to: within a few words of adjectives, من, في صفوف, تابع لـ."""
    if group.actor is not None:
        return
    j, linked = group.last + 1, False
    for _ in range(REACH):
        j = _skip_quotes(text, j)
        if j > end or text.tokens[j].kind in ("mark", "newline"):
            return
        actor = text.actor_at.get(j)
        if actor is not None:
            if actor.first == j and (not actor.proclitics or actor.proclitics in ("ل", "ب") or linked):
                group.actor, group.last = actor, _with_others(text, actor.last, end)
            return
        if text.entries(j, "deed") or text.entries(j, "harm"):
            return
        word = text.word(j)
        if word in AFFILIATION:
            linked = True
        elif (
            j in text.time_at
            or j in text.number_at
            or j in text.place_at
            or word in STOPS
            or word.startswith("و")
        ):
            return
        elif linked and _person(text, j) is not None:
            pass
        j += 1


def _with_others(text: Text, last: int, end: int) -> int:
    """ "من قوات النظام والميليشيات الموالية لها": the count is over both."""
    j = _skip_quotes(text, last + 1)
    other = text.actor_at.get(j)
    if other is None or not other.proclitics.startswith("و") or other.last > end:
        return last
    return other.last + 1 if text.word(other.last + 1) in ("لها", "له", "لهم") else other.last


def _name_after(text: Text, group: Group, end: int) -> None:
    """The name of the one person: after the noun or its unit, in apposition; a list of names after a colon."""
    if group.people or (group.max != 1 and not _list_follows(text, group.last + 1)):
        return
    j = group.last + 1
    for _ in range(4):
        j = _skip_quotes(text, j)
        if j > end or (text.tokens[j].kind == "mark" and text.word(j) not in '«»"“”()،:'):
            break
        run = _name_run(text, group, j, end)
        if run is not None:
            group.people.append(run)
            group.last = max(group.last, run[1])
            return
        if text.word(j) in STOPS or text.word(j).startswith("و") or text.word(j) in ("،", ":"):
            break
        j += 1
    _in_apposition(text, group, end)


def _name_run(text: Text, group: Group, j: int, end: int) -> tuple[int, int] | None:
    name = text.name_at.get(j)
    if name is not None and name.name_first == j:
        return name.name_first, name.name_last
    quoted = text.word(j - 1) in _QUOTES
    if not (group.definite or quoted) or j in text.actor_at or j in text.place_at or text.verbs(j):
        return None
    last = name_at(text.tokens, j)
    return (j, last) if last is not None and last <= end else None


def _in_apposition(text: Text, group: Group, end: int) -> None:
    """ "قُتل القيادي في كذا المدعوم من كذا، فلان، في ...": the name behind what describes him."""
    if not group.definite or group.max != 1 or group.noun is None:
        return
    for j in range(group.last + 1, min(group.last + APPOSITION, end) + 1):
        name = text.name_at.get(j)
        if name is not None and name.name_first == j:
            if text.word(j - 1) in ("،", ","):
                group.people.append((name.name_first, name.name_last))
                group.last = name.name_last
            return


def _list_follows(text: Text, j: int) -> bool:
    return text.word(j) in (":", "(")


def _among(text: Text, group: Group, end: int) -> None:
    """ "بينهم ثلاثة ضباط وامرأة": sub-counts, names, or people of another actor."""
    j = _skip_quotes(text, group.last + 1)
    if text.word(j) in ("،", ","):
        j += 1
    cue = text.cue(j, "among") if j <= end else None
    if cue is None:
        return
    inside = groups_at(text, cue.last + 1, end)
    if not inside:
        _named_among(text, group, cue.last + 1, end)
    for sub in inside:
        group.last = max(group.last, sub.last)
        for part, n in sub.parts.items():
            group.parts[part] = group.parts.get(part, 0) + n
        group.people += sub.people
        group.among.append(sub)
    if group.actor is None and group.noun is None and inside and inside[-1].actor is not None:
        group.actor = inside[-1].actor  # "سبعة بينهم قيادي من فصيل كذا"


def _named_among(text: Text, group: Group, i: int, end: int) -> None:
    """ "بينهم مسؤول التمويل فلان": a name behind a title that is no noun of people."""
    for j in range(i, min(i + 6, end) + 1):
        name = text.name_at.get(j)
        if name is not None and name.name_first == j:
            group.people.append((name.name_first, name.name_last))
            group.last = name.name_last
            return
        if text.word(j) in ("،", ".", "و"):
            return


def groups_at(text: Text, i: int, end: int) -> list[Group]:
    """The groups joined with و from token i on: "سبعة عناصر و11 مدنياً"."""
    found: list[Group] = []
    j = i
    while j <= end:
        j = _skip_quotes(text, j)
        group = group_at(text, j, end) if j <= end else None
        if group is None:
            break
        parts = consists(text, group, end)
        found += parts or [group]
        group = parts[-1] if parts else group
        j = group.last + 1
        if text.word(j) in ("،", ",") and text.word(j + 1).startswith("و"):
            j += 1
        if text.word(j) in WITH:
            j += 1
        elif not _joins(text, j, end):
            break
        if text.word(j) == "و":
            j += 1
    return found


def consists(text: Text, group: Group, end: int) -> list[Group]:
    """ "15 قتيلاً، هم 11 مدنياً وأربعة عناصر": a total that is told in its groups is no row (codebook §8)."""
    j = group.last + 1
    if text.word(j) in ("،", ",", ":", "("):
        j += 1
    if group.status is None or text.word(j) not in ("هم", "وهم", "هما") or j > end:
        return []
    parts = groups_at(text, j + 1, end)
    if not parts or sum(p.min or 0 for p in parts) != group.min:
        return []
    for part in parts:
        part.status = group.status
    return parts


def _joins(text: Text, j: int, end: int) -> bool:
    return (
        j <= end
        and text.word(j).startswith("و")
        and not any(
            v.proclitics.startswith("و")
            for v in text.verbs(j)
            if v.tense == "past" and v.person == 3 and len(text.word(j)) > 5
        )
    )


def _skip_quotes(text: Text, j: int) -> int:
    while j < len(text.tokens) and text.tokens[j].text in _QUOTES:
        j += 1
    return j
