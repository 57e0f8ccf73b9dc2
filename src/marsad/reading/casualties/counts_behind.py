"""How many the people of a phrase are, where the numeral stands behind the rest of it."""

from __future__ import annotations

from marsad.arabic.number_quantifiers import quantifier_after
from marsad.reading.casualties.group import Group, is_count, take_number
from marsad.reading.words.nouns import is_thing
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

NUMBER_OF = words("their_number")
LEADING_TO_IT = words("leads_to_number")
OF_THEM = 3  # words that say whose they are: "عناصر الحاجز", "ركاب حافلة النقل"
MARKS = frozenset("،(-–")
REACH = 8


def count_behind(text: Text, group: Group, end: int) -> None:
    """ "قُتل من عناصر داعش 12": the numeral stands behind whose they are."""
    j = group.last + 1
    bare = group.quantity == "several" and group.actor is not None and not group.among and not group.people
    if not bare or text.word(group.first - 1) != "من" or not is_count(text, j):
        return
    number = text.number_at[j]
    if number.last <= end and not text.word(j).startswith("و") and not is_thing(text, number.last + 1, end):
        take_number(group, number)


def count_by_number_of(text: Text, group: Group) -> None:
    """ "عناصر الحاجز البالغ عددهم 12", "ركاب الحافلة، وعددهم نحو 30": the number of all of them."""
    others = 0
    for j in range(group.last + 1, min(group.last + 1 + REACH, len(text.tokens) - 1)):
        word = text.word(j)
        if word in NUMBER_OF:
            if is_count(text, j + 1):
                last = group.last
                take_number(group, text.number_at[j + 1])
                group.last = last  # whose they are may stand before it
            return
        if word in MARKS or word in LEADING_TO_IT:
            continue
        others += 1
        if others > OF_THEM or text.tokens[j].kind != "word" or text.verbs(j) or j in text.number_at:
            return


def take_at_least(text: Text, group: Group, end: int) -> None:
    """ "شخصان على الأقل", "جندي سوري على الأقل": one or two without a numeral, and perhaps more."""
    # "41 مدنيا على الأقل", "13 جنديا وشرطيا على الأقل": the numeral has taken it
    counted = group.first - 1 in text.number_at or text.word(group.first).startswith("و")
    if counted or group.quantity not in ("singular", "dual") or group.max is None or group.people:
        return
    behind = quantifier_after(text.tokens, group.last, reach=1)
    if behind is None or behind[1] != "at_least" or (behind[0] or group.last) > end:
        return
    group.max, group.quantity = None, "at_least"
    group.last = behind[0] or group.last
