"""Two people told one by one whom one pronoun means: "النار على شاب وخطيبته، ما أدى إلى مقتلهما"."""

from __future__ import annotations

from dataclasses import replace

from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import group_at
from marsad.reading.casualties.subjects import is_doer
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text


def pair_at(text: Text, i: int, end: int) -> Group | None:
    """One person at token i and one more joined right behind, whoever is no doer; they count as two."""
    one = group_at(text, i, end)
    if one is None or not _is_single(text, one):
        return None
    other = group_at(text, one.last + 1, end) if text.word(one.last + 1).startswith("و") else None
    if other is None or not _is_single(text, other) or not _are_alike(text, one, other):
        return None
    return replace(
        one, last=other.last, min=2, max=2, quantity="exact", people=[*one.people, *other.people], among=[]
    )


def _is_single(text: Text, group: Group) -> bool:
    one = group.min == group.max == 1 and group.quantity == "singular"
    return one and not (group.is_other or group.nominative or group.doer or is_doer(text, group))


def _are_alike(text: Text, one: Group, other: Group) -> bool:
    """Of one side, or the second is kin of the first: "جندي ومدني" are two rows."""
    person = person_at_token(text, other.first)
    if person is not None and (person.entry.value.noun.kin or person.form.enclitic.strip("ا")):
        return True
    side, side_of_other = (g.actor.actor if g.actor is not None else None for g in (one, other))
    kind, kind_of_other = (g.noun.class_ if g.noun is not None else None for g in (one, other))
    return side == side_of_other and kind == kind_of_other
