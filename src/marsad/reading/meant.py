"""Victims whom only a pronoun names: "أطلقوا النار على الشاب فلان ما أدى إلى مقتله"."""

from __future__ import annotations

from marsad.reading.group import Group
from marsad.reading.groups import group_at
from marsad.reading.row import Row
from marsad.reading.text import Sentence, Text
from marsad.reading.triggers import Trigger

HEAD_REACH = 6  # words from a noun to the name behind it


def meant_by(text: Text, trigger: Trigger) -> Row | None:
    """The row of a noun of harm with a pronoun: the last single person its sentence told before."""
    harm = trigger.harm
    if harm is None or trigger.verb is not None or not _has_pronoun(text, trigger.last):
        return None
    sentence = next((s for s in text.sentences if s.first <= trigger.first <= s.last), None)
    group = _one_before(text, sentence, trigger.first) if sentence is not None else None
    if group is None:
        return None
    people = list(group.people)
    return Row(harm.status, 1, 1, "singular", group.first, group.last, group, people=people)


def _has_pronoun(text: Text, i: int) -> bool:
    word = text.word(i)
    return word.endswith(
        ("ته", "تها", "له", "لها", "ده", "دها", "عه", "اته", "ها", "ه")
    ) and not word.endswith("ابه")


def _one_before(text: Text, sentence: Sentence, before: int) -> Group | None:
    """The last single person told before, who is not the doer."""
    best: Group | None = None
    for i in range(before - 1, sentence.first - 1, -1):
        if best is not None and best.first - i > HEAD_REACH:
            break
        group = group_at(text, i, before - 1)
        if group is None or group.max != 1 or group.is_other or not (group.people or group.definite):
            continue
        if best is None or group.last >= best.last:
            best = group  # "الشاب فلان": the noun before the name
    return best
