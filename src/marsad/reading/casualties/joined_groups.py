"""Groups beside each other: whether another one is joined, and what two of them share.

One numeral may be over both, two offices may be of one man, an owner told behind the last may be that of all.
"""

from __future__ import annotations

from marsad.reading.casualties.belonging import is_adjective_of_people
from marsad.reading.casualties.group import Group, is_count
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words

TEENS = 11
MOST = words("groups_most")
OPENING = frozenset({":", "("})
BANDS = words("bands_of_men")  # whose men are told with one numeral behind both: "جنود الدورية الأربعة"


def is_one_person(before: Group, group: Group) -> bool:
    """ "العضو في كذا والقيادي في كذا فلان": two offices and the name of one man."""
    both = before.definite and group.definite and before.quantity == group.quantity == "singular"
    return both and not before.people and bool(group.people) and not group.is_civilian


def shares_count(text: Text, before: Group, group: Group) -> bool:
    """ "عشرات العناصر والضباط", "العشرات من جنود وضباط الجيش", "25 امرأة وطفلاً": one numeral over both nouns."""
    if _counted_with(text, before, group):
        return True
    if group.quantity != "several" or not is_count(text, before.first) or group.people:
        return False
    if group.first in text.number_at:
        return False  # "أربعة شهداء وعدد من الجرحى"
    alike = before.noun is not None and group.noun is not None and before.noun.class_ == group.noun.class_
    return group.definite or ((before.min or 0) > 2 and alike and not group.is_other)


def is_of_other_fate(before: Group, group: Group) -> bool:
    """ "عشرات الجرحى والأسرى": one numeral over people of two fates, who are told apart."""
    fates = {before.status, group.status}
    if None in fates or len(fates) < 2 or fates == {"killed", "wounded"}:
        return False
    group.min, group.max, group.quantity, group.definite = before.min, before.max, before.quantity, False
    group.actor = None
    return True


def _counted_with(text: Text, before: Group, group: Group) -> bool:
    """ "25 امرأة وطفلاً": from 11 on the thing counted is a singular in -an, and so is a second one."""
    next_to = before.quantity == "exact" or (before.head is not None and before.head[1] + 1 == group.first)
    many = (
        next_to
        and before.quantity in ("exact", "at_least")
        and (before.min or 0) >= TEENS
        and is_count(text, before.first)
    )
    second = group.quantity == "singular" and group.head == (group.first, group.first) and not group.people
    counted = many and second and text.word(group.first).endswith("ا") and not group.is_other
    if counted and before.actor is None:
        before.actor = group.actor  # "21 جنديا وضابطا مصريا"
    return counted


def share_owner(groups: list[Group]) -> None:
    """ "سبعة قتلى و23 جريحاً من النازحين": what is said behind the last is said of all."""
    last = groups[-1]
    for group in groups[:-1]:
        nameless = (group.noun is None and not group.people) or (
            group.noun is not None and group.noun.class_ == "status"
        )
        if nameless and group.actor is None and not group.civil and (last.actor is not None or last.civil):
            group.actor, group.civil = last.actor, last.civil


def past_allies(text: Text, group: Group, j: int) -> int:
    """ "148 مسلحاً من قوات كذا وحلفائها و125 عنصراً": those beside whose they are; the next count follows.

    "عشرة من تنظيم كذا (داعش) و12 مدنياً": the bracket that a byname has opened.
    """
    if text.word(j) == ")" and "(" in (text.word(k) for k in range(group.first, j)):
        return j + 1
    word = text.word(j)
    beside = word.startswith("و") and word.endswith(("ه", "ها", "هم")) and not text.ends_in_ta(j)
    apart = text.word(j + 1) == "و"
    following = is_count(text, j + 1 + apart) and text.word(j + 1).startswith("و")
    return j + 1 if group.actor is not None and beside and following else j


def counts_some(text: Text, group: Group, j: int, end: int) -> bool:
    """ "17 شخصاً منهم 5 أطفال": some of those counted follow; "17 شاباً منهم في كذا" are of a people told before."""
    if j > end or group.first not in text.number_at:
        return False
    person = person_at_token(text, j)
    return is_count(text, j) or (person is not None and not person.form.article)


def goes_on_behind_adjective(text: Text, j: int, end: int) -> bool:
    """ "امرأة حامل وطفلتها", "متطوعان أجنبيان وفلسطينيان": others behind what describes the first."""
    if j >= end or not is_adjective_of_people(text, j) or not text.word(j + 1).startswith("و"):
        return False
    person = person_at_token(text, j + 1)
    if person is None:
        return False
    kin = person.entry.value.noun.kin or bool(person.form.enclitic.strip("ا"))
    return kin or (person.entry.value.counts.most is not None and not person.form.article)


def joins(text: Text, j: int, end: int) -> bool:
    """A word with و that begins one more group, and no clause: "ثلاثة جنود وطفل", not "ثلاثة جنود وقُتل"."""
    if j > end or not text.word(j).startswith("و") or text.word(j).startswith("واحد"):
        return False
    person = person_at_token(text, j)
    if person is not None and not person.form.proclitics and j not in text.name_at:
        return False  # "فلان والد كذا", "وزير كذا": the letter is the word's own
    return (
        not any(
            v.proclitics.startswith("و")
            for v in text.verbs(j)
            if v.tense == "past" and v.person == 3 and len(text.word(j)) > 5
        )
        or person is not None
    )


def is_subject(text: Text, group: Group) -> bool:
    """ "ثمانية قتلى وسبعة أصيبوا": a bare numeral before a verb of several is its subject."""
    behind = text.verbs(group.last + 1)
    return (
        group.noun is None
        and not group.people
        and any(v.number == "p" and v.tense == "past" for v in behind[:1])
    )


def past_kinds(text: Text, group: Group, end: int) -> None:
    """ "20 مدنياً بين طفل وامرأة ورجل": kinds of the people counted, no people besides."""
    if group.first in text.number_at and (kinds := kinds_at(text, group.last + 1, end)) is not None:
        group.last = kinds[1]


def kinds_at(text: Text, j: int, end: int) -> tuple[Found, int] | None:
    """ "بين طفل وامرأة ورجل", "ما بين ضابط وعنصر": the first noun, and the last token; none of what became of them."""
    k = j + (text.word(j) == "ما")
    if k >= end or text.word(k) != "بين":
        return None
    first, last = None, k
    while last < end and (person := person_at_token(text, last + 1)) is not None:
        single = person.entry.value.counts.most == 1 and person.entry.value.noun.class_ != "status"
        if not single or (first is not None and not person.form.proclitics):
            break
        first, last = first or person, person.last
    return (first, last) if first is not None and last > first.last else None


def past_opening(text: Text, j: int) -> int:
    """The first token behind a colon or a bracket: "هم: 213 رجلاً", "هم (264 رجلاً"."""
    while text.word(j) in OPENING and j + 1 < len(text.tokens):
        j += 1
    return j


def are_of_whole(group: Group, parts: list[Group]) -> bool:
    """ "227 شخصاً، هم: 213 رجلاً و13 سيدة وطفل": civilians of civilians are told of the whole, which is the row.

    So are men and women of an actor's: "9 عناصر من كذا (7 رجال وسيدتان)".
    """
    ours = group.actor is not None and group.noun is not None and group.noun.class_ == "fighter"
    told = len(parts) > 1 and (is_counted_civil(group) or ours) and not any(p.people for p in parts)
    if not told or not all(is_counted_civil(p) for p in parts):
        return False
    if sum(p.min or 0 for p in parts) > (group.min or 0):
        return False
    for part in parts:
        for kind, n in part.parts.items():
            group.parts[kind] = group.parts.get(kind, 0) + n
    group.among += parts
    group.last = max(group.last, parts[-1].last)
    return True


def is_counted_civil(group: Group) -> bool:
    return group.is_civilian and group.min is not None and group.min == group.max


def counted_with_article(text: Text, j: int, end: int) -> int | None:
    """The numeral with the article that counts a plural before it, over the noun of whose they are."""
    if text.word(j) in BANDS:
        j += 1
    if text.word(j) == "ال":
        j += 1  # "الـ12"
    number = text.number_at.get(j)
    counts = j <= end and is_count(text, j) and number is not None and number.definite and number.last <= end
    return j if counts else None


def named_among(text: Text, group: Group, i: int, end: int) -> None:
    """ "بينهم مسؤول التمويل فلان": a name behind a title that is no noun of people."""
    for j in range(i, min(i + 6, end) + 1):
        name = text.name_at.get(j)
        if name is not None and name.name_first == j:
            group.people.append((name.name_first, name.name_last))
            group.last = name.name_last
            return
        if text.word(j) in ("،", ".", "و"):
            return


def of_one_fate(group: Group, inside: list[Group]) -> list[Group]:
    """ "54 قتيلاً بينهم أطفال و158 جريحاً": with another fate the list of those among them is at its end."""
    for n, sub in enumerate(inside):
        fated = sub.noun is not None and sub.noun.class_ == "status" and sub.status != group.status
        first = inside[0].noun
        if n and fated and not (first is not None and first.class_ == "status"):
            return inside[:n]
    return inside
