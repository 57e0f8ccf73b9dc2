"""Rows of one happening told more than once become one row each (codebook §8)."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.group import CIVIL_ACTORS, GUNMEN
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.casualties.row import SOLDIERS, add, are_losses, is_of_state
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import OF_STATES
from marsad.registry.actor_registry import actor

UNKNOWN = "?"
OF_A_SIDE = frozenset({"fighter", "own", "enemy", "civilian"})  # classes of nouns that say whose people are
ORDINALS = {"ثالث": 3, "رابع": 4, "خامس": 5, "سادس": 6, "سابع": 7, "ثامن": 8, "تاسع": 9, "عاشر": 10}
ATTACKERS = words("victims_attackers") | words("rows_attackers")
LOOSE = frozenset({"range", "more_than", "at_least"})
ARMED = frozenset({"مسلح", "متمرد", "متشدد"})
VAGUE = frozenset({"several", "dozens", "hundreds", "thousands"})


def merged(rows: list[Row]) -> list[Row]:
    """The rows in the order of the text; a later one that says more takes the place of the earlier."""
    found: list[Row] = []
    _count_by_next(rows)
    for row in _without_survivals(rows):
        if any(_is_part_again(old, row) for old in found) or _adds_up(found, row):
            continue
        same = next((old for old in found if _one_count(old, row)), None)
        told = next((old for old in found if _repeats(old, row)), None)
        vaguer = next((old for old in found if _repeats(row, old)), None)
        if told is not None:
            _keep_open(told, row)
        elif vaguer is not None:
            _keep_open(row, vaguer)
            found[found.index(vaguer)] = row
        elif same is None:
            found.append(row)
        elif _is_besides(same, row):
            add(same, row)
        elif _says_more(same, row):
            _replace(found, same, row)
        elif same is not row:
            same.people += [p for p in row.people if p not in same.people]
            same.correction |= row.correction and row.min == same.min
            same.actor, same.name = same.actor or row.actor, same.name or row.name
    return found


def without_joint(rows: list[Row]) -> list[Row]:
    """ "مقتل وإصابة شخصين ... مقتل صياد وإصابة آخر": dead and hurt told together, and then apart."""
    joint = [r for r in rows if r.status == "killed_or_wounded" and r.part_of is None]
    for row in joint:
        if are_losses(row):  # "خسائر بشرية بلغت 20 قتيلاً"
            fallen = [r for r in rows if r.status in ("killed", "wounded") and row.actor in (r.actor, None)]
            rows = [r for r in rows if r is not row] if fallen else rows
            continue
        parts = [r for r in rows if r.status in ("killed", "wounded") and r.sentence != row.sentence]
        if row.quantity == "several":  # "وقع عناصر بين قتيل وجريح ... قُتل واحد وجُرح آخرون"
            theirs = {r.status for r in parts if r.actor in (row.actor, None)}
            if theirs == {"killed", "wounded"}:
                rows = [r for r in rows if r is not row]
            continue
        known = all(r.max is not None and r.part_of is None for r in parts)
        both = {r.status for r in parts} == {"killed", "wounded"}
        told = sum(r.max or 0 for r in parts)
        least = (row.min or 0) - (row.quantity == "more_than")
        if known and both and least <= told <= (row.max if row.max is not None else told):
            rows = [r for r in rows if r is not row]
    return rows


def _count_by_next(rows: list[Row]) -> None:
    """ "يقتل إسرائيليين ويجرح ثالثا": the third tells that those before him, of no number, were two."""
    for before, row in pairwise(rows):
        noun = row.group.noun if row.group is not None else None
        nth = ORDINALS.get(noun.noun) if noun is not None and noun.ordinal else None
        if nth is None or before.sentence != row.sentence or before.quantity != "several":
            continue
        before.min = before.max = nth - 1
        before.quantity = "dual" if nth == 3 else "exact"


def _repeats(old: Row, row: Row) -> bool:
    """A bare numeral is the figure told with its people: "مقتل 16 شخصا على الأقل ... مما أدى إلى مقتل 16"."""
    if _are_people_again(old, row):
        return True
    bare = row.group is not None and row.group.noun is None and row.group.actor is None and not row.people
    if not bare or row.quantity in VAGUE or row.part_of is not None or old.part_of is not None:
        return False
    told = old.group is not None and old.group.noun is not None
    return told and old.status == row.status and old.min == row.min and old.clause != row.clause


def _are_people_again(old: Row, row: Row) -> bool:
    """ "مقتل خمسة جنود", "خمسة أشخاص": as many people of whom nothing is said are those whose side is told."""
    people = row.group.noun if row.group is not None else None
    theirs = old.group.noun if old.group is not None else None
    if people is None or theirs is None or not people.loose or people.adjective or row.people:
        return False
    if theirs.loose or theirs.class_ not in OF_A_SIDE:
        return False
    if row.quantity in VAGUE or old.sentence == row.sentence or (old.part_of, row.part_of) != (None, None):
        return False
    return old.status == row.status and (old.min, old.max) == (row.min, row.max)


def _adds_up(found: list[Row], row: Row) -> bool:
    """ "قُتل قياديان من كذا وطفلان ... مقتل أربعة أشخاص": people of more than one side, told together once more."""
    noun = row.group.noun if row.group is not None else None
    if noun is None or not noun.loose or row.max is None or row.max != row.min or row.correction:
        return False
    parts = [r for r in found if r.status == row.status and r.part_of is None]
    exact = all(r.max is not None and r.max == r.min and r.sentence != row.sentence for r in parts)
    return exact and len({_told_of(r) for r in parts}) > 1 and sum(r.max or 0 for r in parts) == row.max


def _is_part_again(old: Row, row: Row) -> bool:
    """ "أصيب تسعة، إصابة اثنين منهم خطيرة", "قُتل الثلاثة الآخرون": some of those told before with the same fate."""
    if row.group is None or old.status != row.status:
        return False
    if row.group.of_the and row.counted and old.quantity == "several" and not row.correction:
        return old.sentence != row.sentence  # "وأصيب آخرون ... أربعة من الجرحى في حالة حرجة"
    if (old.min or 0) < (row.min or 0):
        return False
    if row.group.grave and (old.min or 0) > (row.min or 0):
        return True
    if row.group.of_the and row.counted and old.counted and not row.correction:
        return (old.min or 0) > (row.min or 0)  # "أسماء ستة من الشهداء"
    if row.group.is_other and row.group.definite and row.counted:
        return (old.min or 0) > (row.min or 0)
    return row.group.of_them and (old.sentence == row.sentence or (old.min or 0) > (row.min or 0))


def _keep_open(row: Row, again: Row) -> None:
    """ "18 على الأقل" stays open where the figure alone is told again, and whose they are stays known."""
    row.actor, row.name = row.actor or again.actor, row.name or again.name
    if again.max is None:
        row.max, row.quantity = None, again.quantity


def _without_survivals(rows: list[Row]) -> list[Row]:
    """ "أصيب فلان ... قبل أن يقضي متأثراً بجراحه": the wounded who died is one of the dead."""
    dead = [r for r in rows if r.status == "killed"]
    spans = {(r.first, r.last) for r in dead}
    return [
        r
        for r in rows
        if r.status != "wounded" or ((r.first, r.last) not in spans and not any(_is_he(d, r) for d in dead))
    ]


def _is_he(dead: Row, row: Row) -> bool:
    """ "استشهد الفتى فلان متأثراً بجروحه ... وكان الفتى أصيب في رأسه": the one man told again, and how he died."""
    a, b = dead.group, row.group
    if a is None or b is None or dead.max != 1 or row.max != 1 or dead.sentence >= row.sentence:
        return False
    again = b.definite and not b.more and not b.is_other and not b.people
    return again and a.definite and a.noun is not None and a.noun is b.noun


def _one_count(old: Row, row: Row) -> bool:
    if old.status != row.status or (old.part_of is None) != (row.part_of is None) or old.over != row.over:
        return False
    if _of_two_voices(old, row) or is_attacker(old) != is_attacker(row):
        return False
    if _is_unknown(old) != _is_unknown(row) and None not in (_told_of(old), _told_of(row)):
        return _is_named_anew(old, row)
    civil = old.actor in CIVIL_ACTORS and row.actor in CIVIL_ACTORS
    if old.actor == row.actor or civil or old.actor is None or row.actor is None:
        return not _beside(old, row) and not _of_others(old, row) and not _of_enemies(old, row)
    if _is_one_side(old, row):
        return True
    if CIVILIANS in (old.actor, row.actor) or (_is_numbered(old) and _is_numbered(row)):
        return False
    return "several" in (old.quantity, row.quantity) or not _are_opponents(old.actor, row.actor)


def is_attacker(row: Row) -> bool:
    """ "قُتل ثلاثة سياح. وقتلت الشرطة المهاجم": he is none of those whom he killed."""
    group = row.group
    if group is None or group.noun is None or group.max != 1 or not group.definite:
        return False
    return group.noun.noun in ATTACKERS


def _are_opponents(one: str, other: str) -> bool:
    """Men of two sides are two counts: a leader of the one, and dozens of the other."""
    sides = {actor(one).side, actor(other).side}
    return len(sides) > 1 and GUNMEN not in (one, other)


def _of_two_voices(old: Row, row: Row) -> bool:
    """ "مقتل ستة ... لكن كذا تحدث عن 25": another voice, set against the first, counts otherwise (codebook §8)."""
    if row.voice is None or not row.against or old.voice == row.voice or old.title:
        return False
    if row.correction and (row.min or 0) > (old.min or 0):
        return False
    numbered = old.counted and row.counted and not {old.quantity, row.quantity} & VAGUE
    return numbered and old.min != row.min


def _is_one_side(old: Row, row: Row) -> bool:
    """ "16 عنصراً من القاعدة", and later "16 من عناصر القاعدة في المغرب": as many of one side, by a nearer name."""
    exact = _is_numbered(old) and _is_numbered(row) and old.min == row.min and old.quantity not in VAGUE
    if not exact or old.sentence == row.sentence or old.actor is None or row.actor is None:
        return False
    if old.title and old.group is not None and old.group.actor is None and row.actor != CIVILIANS:
        return old.actor != CIVILIANS  # "مقتل جنديين", and below: "جنديان من قوات كذا"
    return old.counted and row.counted and actor(old.actor).side == actor(row.actor).side


def _is_numbered(row: Row) -> bool:
    """A numeral counts them, or the noun itself does ("جنديان")."""
    return row.counted or row.quantity == "dual"


def _is_named_anew(old: Row, row: Row) -> bool:
    """ "4 من الأمن العام ... أربعة من مرتبات القوة المشتركة": one figure under a name that no list knows."""
    exact = old.counted and row.counted and (old.min, old.max) == (row.min, row.max)
    return exact and old.sentence != row.sentence and CIVILIANS not in (_told_of(old), _told_of(row))


def _is_besides(old: Row, row: Row) -> bool:
    """ "قُتل الممرض فلان، إضافة إلى مقتل طفل آخر": one more, told close behind."""
    own = row.group is not None and row.group.own and not (old.group is not None and old.group.possessive)
    more = row.group is not None and row.group.more and not own and old.quantity not in VAGUE
    return more and old.sentence == row.sentence and row.first > old.last


def _of_others(old: Row, row: Row) -> bool:
    """One of them fighters of an actor, the other civilians, before the parties are known."""
    a, b = (_told_of(r) for r in (old, row))
    return a is not None and b is not None and a != b and old.clause == row.clause


def _of_enemies(old: Row, row: Row) -> bool:
    """One counts the "terrorists", the other soldiers of a state: they fought each other."""
    for a, b in ((old, row), (row, old)):
        noun = a.group.noun if a.group is not None else None
        ranked = b.group is not None and b.group.noun is not None and b.group.noun.noun in SOLDIERS
        if noun is not None and noun.class_ == "enemy" and a.actor is None and (is_of_state(b) or ranked):
            return True
        armed = noun is not None and noun.noun in ARMED and a.actor in (None, GUNMEN)
        if armed and (is_of_state(b) or ranked):
            return True  # "قتلى الجيش 11 جنديا، فيما قتل 11 مسلحا"
        soldiers = noun is not None and noun.noun in SOLDIERS
        if ranked and b.actor is None and _is_irregular(a) and not soldiers:
            return True  # "مقتل 7 عناصر تكفيرية ونال شرف الشهادة ضابط و4 جنود"
    return False


def _is_irregular(row: Row) -> bool:
    return row.actor not in (None, CIVILIANS) and actor(row.actor).kind not in OF_STATES


def _is_unknown(row: Row) -> bool:
    """They belong to somebody named whom no list knows."""
    return _told_of(row) == UNKNOWN


def _told_of(row: Row) -> str | None:
    if row.actor is not None or row.group is None:
        return row.actor
    if row.group.actor is not None:
        return row.group.actor.actor or UNKNOWN
    return CIVILIANS if row.group.is_civilian else None


def _beside(old: Row, row: Row) -> bool:
    """Both stand in one list: two groups, not one told twice."""
    if row.apart:
        again = old.apart and old.sentence != row.sentence and (old.min, old.max) == (row.min, row.max)
        return not again
    return old.clause == row.clause and 0 < row.first - old.last <= 3


def _says_more(old: Row, row: Row) -> bool:
    """A numeral beats a bare noun, a corrected or later figure of the body an earlier one (codebook §8)."""
    if row.counted != old.counted:
        return row.counted
    if old.quantity == "several" and (row.max == 2 or (row.max == 1 and old.title and not row.title)):
        return True  # "قتلى وجرحى من كذا", and below: "قتل عنصر وأصيب اثنان"
    if row.quantity in VAGUE and old.quantity not in VAGUE and old.counted:
        return False  # "مئات الضحايا" behind a figure speaks of others
    if row.correction != old.correction:
        closes = old.quantity == "at_least" and row.quantity == "exact" and row.min == old.min
        return row.correction and not closes  # "26 على الأقل ... ارتفعت الحصيلة إلى 26"
    if _tells_less(old, row):
        return False
    return row.counted or (row.min or 0) > (old.min or 0)


def _tells_less(old: Row, row: Row) -> bool:
    """Some of the counted by name; the figure again, without "على الأقل" or as a witness puts it ("20 أو 30")."""
    if row.people and row.max is not None and row.max < (old.min or 0) and not row.counted:
        return True
    if old.quantity == "at_least" and row.quantity == "exact" and row.min == old.min:
        return True
    return row.quantity in LOOSE and old.quantity not in LOOSE and _holds(row, old.min)


def _holds(row: Row, figure: int | None) -> bool:
    """The figure lies above the least and up to the most of the row; "أكثر من 20" says no more than 20."""
    least = (row.min or 0) - 2 * (row.quantity == "more_than")
    return figure is not None and least < figure <= (row.max if row.max is not None else figure)


def _replace(rows: list[Row], old: Row, row: Row) -> None:
    row.actor, row.name = row.actor or old.actor, row.name or old.name
    row.parts = row.parts or old.parts
    row.people += [p for p in old.people if p not in row.people]
    rows[rows.index(old)] = row


def copied(rows: list[Row]) -> list[Row]:
    """The rows as they are now, apart from what becomes of them; parts point to their copies."""
    known = {id(row): replace(row) for row in rows}
    for copy in known.values():
        copy.part_of = known.get(id(copy.part_of), copy.part_of)
    return list(known.values())
