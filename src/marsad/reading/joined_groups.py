"""Groups beside each other: those one numeral is over, two offices of one man, an owner told behind the last."""

from __future__ import annotations

from marsad.reading.group import Group, is_count
from marsad.reading.text import Text

TEENS = 11


def is_one_person(text: Text, before: Group, group: Group) -> bool:
    """ "العضو في كذا والقيادي في كذا فلان": two offices and the name of one man."""
    both = before.definite and group.definite and before.quantity == group.quantity == "singular"
    return both and not before.people and bool(group.people) and not group.is_civilian


def shares_count(text: Text, before: Group, group: Group) -> bool:
    """ "عشرات العناصر والضباط", "العشرات من جنود وضباط الجيش", "25 امرأة وطفلاً": one numeral over both nouns."""
    if _counted_with(text, before, group):
        return True
    if group.quantity != "several" or not is_count(text, before.first) or group.people:
        return False
    alike = before.noun is not None and group.noun is not None and before.noun.class_ == group.noun.class_
    return group.definite or ((before.min or 0) > 2 and alike and not group.is_other)


def _counted_with(text: Text, before: Group, group: Group) -> bool:
    """ "25 امرأة وطفلاً": from 11 on the thing counted is a singular in -an, and so is a second one."""
    many = before.quantity == "exact" and (before.min or 0) >= TEENS and is_count(text, before.first)
    one = group.quantity == "singular" or (group.quantity == "at_least" and group.min == 1)
    second = one and group.head == (group.first, group.first) and not group.people
    counted = many and second and text.word(group.first).endswith("ا") and not group.is_other
    if counted and before.actor is None:
        before.actor = group.actor  # "21 جنديا وضابطا مصريا"
    if counted and group.quantity == "at_least":
        before.quantity, before.max = "at_least", None  # "13 جنديا وشرطيا على الأقل"
    return counted


def share_owner(groups: list[Group]) -> None:
    """ "سبعة قتلى و23 جريحاً من النازحين": what is said behind the last is said of all."""
    last = groups[-1]
    for group in groups[:-1]:
        nameless = group.noun is None or group.noun.class_ == "status"
        if nameless and group.actor is None and not group.civil and (last.actor is not None or last.civil):
            group.actor, group.civil = last.actor, last.civil
