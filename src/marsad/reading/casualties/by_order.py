"""Two named before, and told of by their order: "على فلان وفلان، فأصيب الأول وقضى الآخر"."""

from __future__ import annotations

from marsad.arabic.names import NameMention
from marsad.model.claim import Status
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Text

ORDER = {"الاول": 0, "الاولي": 0, "الثاني": 1, "الثانيه": 1, "الاخر": 1, "الاخري": 1}
BACK = 45  # tokens from the two to the word of harm
TITLE = 9  # words before a name that say who he is


def by_order(text: Text, trigger: Trigger, status: Status) -> Row | None:
    """The row of the first or the second of two whom the sentence named last."""
    at = trigger.last + 1
    place = ORDER.get(text.word(at))
    sentence = text.sentence_at(trigger.first)
    if place is None or sentence is None:
        return None
    begin = max(sentence.first, trigger.first - BACK)
    named = [n for n in text.names if begin <= n.name_first and n.name_last < trigger.first]
    if len(named) != 2:
        return None
    name = named[place]
    people = [(name.name_first, name.name_last)]
    told = _told_with(text, name, begin)
    group = Group(at, at, 1, 1, "singular", people=people)
    if told is not None:
        group.noun, group.actor, group.head = told.noun, told.actor, told.head
    return Row(status, 1, 1, "singular", *people[0], group, people=people)


def _told_with(text: Text, name: NameMention, begin: int) -> Group | None:
    """Who he is said to be: the group that holds his name."""
    for i in range(max(begin, name.name_first - TITLE), name.name_first):
        group = group_at(text, i, name.name_last) if i in text.people_at else None
        if group is not None and (name.name_first, name.name_last) in group.people and group.max == 1:
            return group
    return None
