"""People who fell "between dead and wounded" and whom no numeral counts: "أوقعوا أفرادها بين قتيل وجريح"."""

from __future__ import annotations

from marsad.reading.casualties.group import Group, skip_quotes
from marsad.reading.casualties.row import Row
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words

BETWEEN = "بين"
WHO = "من"
THEM = ("هم", "هما", "هن")
FELLED = tuple(sorted(words("begin_felling")))
BACK = 6  # words from the people to what became of them: "جنودها المتوغلين في البلدة بين قتيل وجريح"


def between_fates(text: Text, first: int, last: int, rows: list[Row]) -> list[Row]:
    """The rows as told, with one for people between both fates whom nothing counts; its words are no people besides."""
    for cue in text.cues(first, last, "both_status"):
        told = any(r.status == "killed_or_wounded" and first <= r.first <= cue.last for r in rows)
        if told or BETWEEN not in text.folded(cue.first, cue.last):
            continue
        group = _whom(text, first, cue.first)
        if group is None:
            continue
        group.last, group.status = cue.last, "killed_or_wounded"
        row = Row("killed_or_wounded", group.min, group.max, group.quantity, group.first, cue.last, group)
        rows = [*(r for r in rows if r.last < group.first or r.first > cue.last), row]
    return rows


def _whom(text: Text, first: int, cue: int) -> Group | None:
    """The noun of people or the crew before it, or the pronoun of the verb: "وأوقعهم", "وقع طاقمها"."""
    for j in range(cue - 1, max(first, cue - BACK) - 1, -1):
        if text.tokens[j].kind in ("mark", "newline") or j in text.number_at:
            return None
        person = person_at_token(text, j)
        if person is not None and person.last < cue and person.entry.value.counts.most != 1:
            return _several(text, j, person)
        if text.word(j) in words("crews") or (text.word(j) == WHO and text.word(j + 1) in words("aboard")):
            return Group(j, j, 2, None, "several", possessive=True, head=(j, j))
        if j == cue - 1 and text.word(j).endswith(THEM) and text.word(j).lstrip("وف").startswith(FELLED):
            return Group(j, j, 2, None, "several", possessive=True, head=(j, j))
        if text.verbs(j):
            return None
    return None


def _several(text: Text, j: int, person: Found) -> Group | None:
    noun = person.entry.value.noun
    if noun.class_ == "status":
        return None
    group = Group(j, person.last, 2, None, "several", noun=noun, head=(person.first, person.last))
    group.possessive = bool(person.form.enclitic) and person.form.enclitic != "ا"
    group.actor = text.actor_at.get(skip_quotes(text, person.last + 1))
    return group
