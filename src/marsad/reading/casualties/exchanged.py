"""Who is handed over in an exchange of prisoners, where no word of harm or release governs the people.

"شملت عملية التبادل ضابطاً وجنديين مقابل أربعة من عناصرها", "تم خلالها تسليم تسعة عناصر واستلام 27 رجلاً".
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.casualties.group import Group, skip_quotes
from marsad.reading.casualties.groups import groups_at
from marsad.reading.casualties.joined_groups import share_owner
from marsad.reading.casualties.row import Row, joined, rows_of
from marsad.reading.words.nouns import BODY
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

EXCHANGES = words("exchanges")
COMPRISING = words("comprising")
HANDING = words("handing_over")
IN_EXCHANGE = words("in_exchange")
BACK = 40  # tokens from what is said to be an exchange to those exchanged
SUBJECT = 4  # words of the deal between the verb and the people: "شملت عملية تبادل الأسرى"
BEHIND = 14  # tokens from the one side's people to "مقابل": "كانوا محتجزين لدى كذا"


def exchanged(text: Text, first: int, last: int, used: list[tuple[int, int]], told: list[Row]) -> list[Row]:
    """The rows of those exchanged in first..last whom nothing else has `told`; `used` takes their tokens."""
    rows: list[Row] = []
    for i in range(first, last + 1):
        start = _people_from(text, i, last)
        if start is not None and not (rows and start <= rows[-1].last) and _in_a_deal(text, i):
            found = _rows(text, start, last, used)
            for row in found:
                row.apart = bool(rows)
            rows += found
    freed = [row for row in told if row.status in ("released", "captured") and _in_a_deal(text, row.first)]
    for row in sorted([*rows, *freed], key=lambda r: r.first):
        reach = range(row.last + 1, min(row.last + BEHIND, last) + 1)
        k = next((k for k in reach if text.word(k).removeprefix("و") in IN_EXCHANGE), None)
        if k is None or any(row.last < r.first <= k + 3 for r in (*rows, *told)):
            continue
        against = _rows(text, _past_giver(text, skip_quotes(text, k + 1)), last, used)
        for side in against:
            side.apart = True
        if against and against[0].group is not None:
            against[0].group.opposite = True
        rows += against
    return rows


def _people_from(text: Text, i: int, last: int) -> int | None:
    """Where the people begin whom the word at token i says to be of the exchange or handed over."""
    lemmas = {v.lemma for v in text.verbs(i)}
    hands = not lemmas.isdisjoint(HANDING) or bare(text.word(i).removeprefix("و")) in HANDING
    if not hands and lemmas.isdisjoint(COMPRISING):
        return None
    j = skip_quotes(text, i + 1)
    if hands:
        return _past_giver(text, j)
    for k in range(j, min(j + SUBJECT, last) + 1):
        if bare(text.word(k)) not in EXCHANGES:
            return k if text.word(k) != "كل" else k + 2  # "شملت كلاً من فلان وفلان"
    return None


def _past_giver(text: Text, j: int) -> int:
    """ "تسليم الهيئة سبعة أشخاص": behind who hands them over, where people follow."""
    at = j + (text.word(j) == "(")
    giver = text.actor_at.get(at)
    if giver is None or giver.first != at:
        return j
    behind = skip_quotes(text, giver.last + 1 + (at > j))
    return behind if behind in text.people_at else j


def _in_a_deal(text: Text, i: int) -> bool:
    sentence = text.sentence_at(i)
    begin = max(sentence.first if sentence is not None else i, i - BACK)
    return any(bare(text.word(k)) in words("exchange") for k in range(begin, i + SUBJECT))


def _rows(text: Text, i: int, last: int, used: list[tuple[int, int]]) -> list[Row]:
    groups = [g for g in groups_at(text, i, last) if not _is_told(g, used) and not _is_no_person(g)]
    if groups:
        share_owner(groups)
    found = joined([row for g in groups for row in rows_of(g, "released")])
    used += [(r.first, r.last) for r in found]
    return found


def _is_told(group: Group, used: list[tuple[int, int]]) -> bool:
    return any(a <= group.last and group.first <= b for a, b in used)


def _is_no_person(group: Group) -> bool:
    """A body; those whose noun says what became of them otherwise."""
    noun = group.noun
    return group.min is None or (
        noun is not None and (noun.noun == BODY or noun.status in ("killed", "wounded"))
    )
