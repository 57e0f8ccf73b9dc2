"""The parts of a total: those told to be among it, and those listed by their side or by who did it (codebook §4)."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.numbers import Number
from marsad.arabic.verbs import verb_readings
from marsad.model.claim import Measure
from marsad.reading.casualties.belonging import take_affiliation
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.group import CIVILIANS, Group, is_count, skip_quotes
from marsad.reading.casualties.groups import group_at, groups_at
from marsad.reading.tallies.tally import OF_THEM, Tally, evidence
from marsad.reading.words.nouns import PERSON
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES, vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

MEASURES: dict[str, Measure] = {
    "killed": "killed",
    "wounded": "wounded",
    "killed_or_wounded": "killed_or_wounded",
    "missing": "missing",
    "captured": "captured",
    "released": "released",
    "defected": "defected",
    "displaced": "displaced",
    "lost": "killed",
}
GOES_ON = words("goes_on")
VICTIMS = words("victims")
DEAD_OF = VICTIMS | words("losses") | {"حصيله"}
RELATIVE = words("breakdowns_relative")
BLAME = words("made_the_doer")
BESIDES = words("besides")
HANDS = words("breakdowns_hands")
WHOLE = words("breakdowns_whole")
BLAME_REACH = 10
DOER_REACH = 4
PIVOTS = words("breakdowns_pivots")
PIVOT_REACH = 14  # words between people counted and "هم", behind what befell them
DIED_REACH = 20  # words between those who died of a deed and their figure
CAMPAIGNS = words("campaigns")


def subcounts(text: Text, sentence: Sentence, row: Row, whole: Tally) -> list[Tally]:
    """ "بينهم 12 مدنياً": its own tally, part of the other."""
    found = []
    for sub in row.group.among if row.group is not None else []:
        if sub.among and sub.quantity == "several" and sub.first not in text.number_at:
            inner = Row("killed", sub.min, sub.max, sub.quantity, sub.first, sub.last, sub)
            found += subcounts(text, sentence, inner, whole)  # "بينهم نساء وأطفال، منهم 402 في كذا"
            continue
        numbered = any(j in text.number_at for j in range(sub.first, sub.last + 2))
        if sub.people or sub.min is None or not (numbered or is_few(sub)) or (_is_rank(sub) and not numbered):
            continue
        measure = MEASURES[sub.status] if sub.status in ("killed", "wounded") else whole.measure
        tally = tally_of_group(text, sentence, sub, measure, (sub.first, sub.last))
        if tally.actor is None:
            tally.actor = whole.actor
        doer = doer_behind(text, sub.last + 1, sentence.last)
        if doer is not None:
            tally.by, tally.by_name = doer.actor, text.words(doer.first, doer.last)
            of_all = sub.noun is not None and sub.noun.part is not None  # "ستة بينهم طفلان على يد كذا"
            if whole.by == doer.actor and not of_all and not _names(text, sentence, doer.actor, whole.last):
                whole.by = whole.by_name = None  # of these alone
        else:
            tally.by, tally.by_name = whole.by, whole.by_name
        take_over(tally, whole)
        tally.part_of = whole
        found.append(tally)
        inner = Row("killed", sub.min, sub.max, sub.quantity, sub.first, sub.last, sub)
        found += subcounts(text, sentence, inner, tally)
    if {"killed", "wounded"} <= {t.measure for t in found if t.part_of is whole}:
        whole.measure = "killed_or_wounded"  # "156 ضحية، منهم 62 قتيلاً و94 جريحاً"
    return found


def _is_rank(group: Group) -> bool:
    """ "بينهم عميد": one who is told by his rank is noted, and not counted."""
    part = group.noun.part if group.noun is not None else None
    return group.quantity == "singular" and part == "officers"


def _names(text: Text, sentence: Sentence, actor: str | None, last: int) -> bool:
    """The sentence names the actor before token `last` already."""
    return any(a.actor == actor for a in text.actors if sentence.first <= a.first <= last)


def is_few(group: Group) -> bool:
    """ "بينهم طفل وسيدتان": the noun itself counts."""
    return group.quantity in ("singular", "dual") and group.noun is not None


def tally_of_group(
    text: Text, sentence: Sentence, group: Group, measure: Measure, told: tuple[int, int]
) -> Tally:
    tally = Tally(measure, group.min, group.max, group.quantity, group.first, group.last, told, sentence)
    if group.actor is not None:
        tally.actor, tally.name = group.actor.actor, text.name_of(group.actor)
    elif group.is_civilian or group.civil:
        tally.actor = CIVILIANS
    return tally


def take_over(tally: Tally, other: Tally) -> None:
    """The part is over the same time and area, and told by the same voices."""
    tally.time, tally.resolved, tally.voices = other.time, other.resolved, other.voices
    tally.places = tally.places or list(other.places)


def breakdowns(text: Text, sentence: Sentence, told: list[Tally]) -> list[Tally]:
    """The figures of a list that goes on behind a total: "... و20 على يد كذا، و12 من كذا"."""
    if not told:
        return []
    found: list[Tally] = []
    for number in text.numbers_in(sentence.first, sentence.last):
        known = sorted([*told, *found], key=lambda t: t.first)
        before = next((t for t in reversed(known) if t.first < number.first), None)
        if before is None or any(t.first <= number.first <= t.last for t in known):
            continue
        if before.measure == "attacks":
            continue
        doer = _gapped(text, before, number)
        if doer is None and not _goes_on(text, before, number):
            continue
        listed = part_of_list(text, sentence, before, number)
        if doer is not None:
            listed = [replace(t, by=doer.actor, by_name=text.words(doer.first, doer.last)) for t in listed]
        found += listed
        if len(listed) == 1:
            found += _few_behind(text, sentence, listed[0])
    return found + _few_besides(text, sentence, [*told, *found])


def _few_besides(text: Text, sentence: Sentence, told: list[Tally]) -> list[Tally]:
    """ "... بينهم 13 طفلاً، إضافة إلى شخصين تحت التعذيب": one or two who are counted besides, by their noun."""
    found: list[Tally] = []
    for j in range(told[0].last + 1, sentence.last - 1):
        if text.word(j) not in BESIDES or text.word(j + 1) not in ("الي", "عن", "علي"):
            continue
        before = max((t for t in told if t.first < j), key=lambda t: t.first, default=None)
        few = group_at(text, j + 2, sentence.last)
        if before is None or few is None or not is_few(few) or few.people or (j + 2) in text.number_at:
            continue
        if before.measure == "attacks" or any(text.verbs(k) for k in range(before.last + 1, j)):
            continue
        measure = MEASURES[few.status] if few.status is not None else before.measure
        told_at = evidence(text, sentence, few.first, few.last)
        tally = tally_of_group(text, sentence, few, measure, (few.first, told_at[1]))
        take_over(tally, before)
        found.append(tally)
    return found


def _few_behind(text: Text, sentence: Sentence, before: Tally) -> list[Tally]:
    """ "بينهم 9 أطفال وسيدتان": the noun that joins the figure counts one or two itself."""
    group = group_at(text, before.first, sentence.last)
    joined = group.last + 1 if group is not None else sentence.last
    few = group_at(text, joined, sentence.last) if text.word(joined).startswith("و") else None
    if few is None or few.noun is None or few.noun.part is None or not is_few(few) or few.people:
        return []
    if before.first <= few.last <= before.last:
        return []
    told = evidence(text, sentence, few.first, few.last)
    tally = tally_of_group(text, sentence, few, before.measure, (few.first, told[1]))
    tally.actor, tally.name = tally.actor or before.actor, tally.name or before.name
    tally.by, tally.by_name, tally.part_of = before.by, before.by_name, before.part_of
    take_over(tally, before)
    return [tally]


def _gapped(text: Text, before: Tally, number: Number) -> ActorMention | None:
    """ "اعتقلت كذا 60 شخصاً، وكذا 37 منهم سيدة": who did as much to the next, the verb left out."""
    if before.by is None or not is_count(text, number.first) or number.quantity == "several":
        return None
    j = number.first - 1
    while text.word(j) in QUOTES and j > before.last:
        j -= 1
    doer = text.actor_at.get(j)
    if doer is None or doer.first <= before.last or doer.actor == CIVILIANS:
        return None
    joined = "و" in (
        doer.proclitics[:1],
        text.word(doer.first)[:1],
        text.word(doer.first - 1),
        text.word(doer.first - 2),
    )
    told = any(text.verbs(k) and k not in text.actor_at for k in range(before.last + 1, doer.first))
    return doer if joined and not told else None


def told_in_parts(text: Text, sentence: Sentence, whole: Tally) -> list[Tally]:
    """ "1400 شخص سقطوا في المجازر، هم 900 مدني و500 مسلح": parts that add up to a total, behind what befell it."""
    if whole.measure == "attacks" or whole.min is None or whole.part_of is not None:
        return []
    reach = range(whole.last + 1, min(whole.last + PIVOT_REACH, sentence.last))
    pivot = next((j for j in reach if text.word(j) in PIVOTS), None)
    if pivot is None:
        return []
    parts = groups_at(text, pivot + 1 + (text.word(pivot + 1) in (":", "علي")), sentence.last)
    if len(parts) < 2 or sum(p.min or 0 for p in parts) != whole.min:
        return []
    found = [tally_of_group(text, sentence, g, whole.measure, (g.first, g.last)) for g in parts]
    for tally in found:
        take_over(tally, whole)
        tally.by, tally.by_name, tally.part_of = whole.by, whole.by_name, whole
    if any(t.actor != CIVILIANS for t in found):
        whole.actor = whole.name = None
    return found


def _goes_on(text: Text, before: Tally, number: Number) -> bool:
    """The number stands in the list of the tally before: nothing is told between that has a verb of its own."""
    if not is_count(text, number.first) or number.quantity == "several":
        return False
    lead = text.word(number.first - 1)
    if not (text.word(number.first).startswith("و") or lead in GOES_ON):
        return False
    if lead == ":":
        return True
    return not any(
        text.verbs(k) and not text.entries(k, "role") for k in range(before.last + 1, number.first)
    )


def part_of_list(text: Text, sentence: Sentence, before: Tally, number: Number) -> list[Tally]:
    group = group_at(text, number.first, sentence.last)
    if group is None and text.word(number.last + 1) == "من" and before.sentence is not sentence:
        group = Group(number.first, number.last, number.min, number.max, number.quantity, PERSON)
    if group is None:
        return []
    behind = group.last + 1
    if text.word(behind) in OF_THEM:
        group.last = behind
        take_affiliation(text, group, sentence.last)
        behind += 1
    doer = doer_behind(text, behind, sentence.last)
    if group.noun is None and group.actor is None and doer is None and text.word(behind - 1) not in OF_THEM:
        return []
    fate = group.status or (group.noun.status if group.noun is not None else None)
    measure = MEASURES[fate] if fate is not None else before.measure
    told = evidence(text, sentence, group.first, group.last)
    tally = tally_of_group(
        text, sentence, group, measure, (group.first, max(group.last, min(told[1], group.last + 5)))
    )
    if tally.actor is None and group.noun is None and text.word(behind) != "من":
        tally.actor, tally.name = before.actor, before.name
    if doer is not None:
        tally.by, tally.by_name = doer.actor, text.words(doer.first, doer.last)
    take_over(tally, before)
    besides = not BESIDES.isdisjoint(text.folded(before.last + 1, number.first - 1))
    tally.part_of = None if besides else before.part_of
    between = {text.word(k) for k in range(before.last + 1, number.first)}
    if (
        text.word(behind - 1) in OF_THEM
        or text.cues(before.last + 1, number.first - 1, "among")
        or "هم" in between
    ):
        tally.part_of = before
    if tally.part_of is before and doer is None and before.sentence is sentence:
        tally.by, tally.by_name = before.by, before.by_name
    row = Row("killed", group.min, group.max, group.quantity, group.first, group.last, group)
    return [tally, *subcounts(text, sentence, row, tally)]


def doer_behind(text: Text, i: int, end: int) -> ActorMention | None:
    """Who did it, told close behind the figure: "على يد كذا", "بنيران كذا", "في هجمات روسية"."""
    for j in range(i, min(i + DOER_REACH, end + 1)):
        if text.word(j) in ("،", "؛", ":"):
            return None
        if text.word(j).endswith("هم") and _kills(text, j):  # "15 مدنياً قتلهم كذا"
            subject = text.actor_at.get(skip_quotes(text, j + 1))
            return subject if subject is not None and not set(subject.proclitics) & set("ولب") else None
        roles = [f.last for f in text.entries(j, "role") if f.entry.value.role == "initiator"]
        deeds = [f.last for f in text.entries(j, "deed") if j not in text.actor_at]
        if roles or deeds:
            k = skip_quotes(text, max([*roles, *deeds]) + 1)
            k = k + 2 if roles and text.word(k + 1) == "من" and text.entries(k, "person") else k
            while text.word(k) in WHOLE and roles:
                k += 1  # "على يد جميع الفصائل"
            actor = text.actor_at.get(skip_quotes(text, k))  # "على يد أفراد من الجيش"
            if (
                actor is not None
                and actor.actor != CIVILIANS
                and (roles or not set(actor.proclitics) & set("ب"))
            ):
                return actor
    return None


def is_done_by_others(text: Text, i: int, end: int) -> bool:
    """ "على يد أطراف النزاع", "على يد مجهولين": who did it is told close behind the figure, and is no one actor."""
    for j in range(i, min(i + DOER_REACH, end + 1)):
        if text.word(j) in "،؛:":
            return False
        if text.word(j) == "علي" and text.word(j + 1) in HANDS:
            return True
    return False


def _kills(text: Text, j: int) -> bool:
    """The verb at token j tells what became of somebody."""
    frames = (f for v in verb_readings(text.word(j))[:1] for f in vocabulary().lemmas.get(v.lemma, ()))
    return any(f.status in MEASURES for f in frames if f.status is not None)


def blamed_for(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """The actor close before a figure whom words of blame or a verb of killing make the doer."""
    for j in range(i - 1, max(sentence.first, i - BLAME_REACH) - 1, -1):
        actor = text.actor_at.get(j)
        if text.word(j) in "،؛:":
            return None
        if actor is None or actor.actor == CIVILIANS:
            continue
        between = {text.word(k) for k in range(actor.last + 1, i)}
        return actor if between & BLAME and not set(actor.proclitics) & set("ل") else None
    return None


def died_of(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "ضحايا العدوان الإسرائيلي منذ كذا بلغ 62": whose deed the people died of who are counted."""
    for j in range(i - 1, max(sentence.first, i - DIED_REACH), -1):
        actor = text.actor_at.get(j)
        if actor is None or actor.first != j or actor.actor == CIVILIANS:
            continue
        deed = j if text.word(j) in CAMPAIGNS else j - 1  # the deed may belong to its name
        if text.word(deed) in CAMPAIGNS and text.word(deed - 1) in DEAD_OF:
            return actor
    return None


def who_took_them(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "من قتلتهم كذا بلغ عددهم 90", "عدد الذين اعتقلتهم كذا": the subject of the verb that tells who is counted."""
    for j in range(i - 1, max(sentence.first, i - DIED_REACH), -1):
        if text.word(j).endswith(("هم", "هن")) and text.word(j - 1) in RELATIVE and _kills(text, j):
            actor = text.actor_at.get(skip_quotes(text, j + 1))
            return actor if actor is not None and not set(actor.proclitics) & set("بلو") else None
    return None
