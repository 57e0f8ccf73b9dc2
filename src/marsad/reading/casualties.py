"""Rows of casualties in a clause: which groups a word of harm governs, and what became of them (codebook §3, §8)."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.model.claim import Quantity, Status
from marsad.reading.groups import WITH, Group, consists, group_at, groups_at
from marsad.reading.text import Text
from marsad.reading.triggers import Trigger
from marsad.reading.vocabulary import Found, Harm, Person
from marsad.registry.actors import ActorMention

REACH = 14  # words between a verb of harm and its people: "قُتل أمس في بلدة كذا ثلاثة"
UNKNOWN_DOERS = frozenset(
    [
        "مسلحون",
        "مجهولون",
        "المهاجمون",
        "المسلحون",
        "ملثمون",
        "الخاطفون",
        "المجهولون",
        "عصابه",
        "مجهول",
        "مسلح",
        "اخرون",
    ]
)
TOLL_REACH = 9
SUPERSEDED_REACH = 8
NOBODY_REACH = 7
DENIED_REACH = 9
BEFORE_REACH = 8


@dataclass
class Row:
    """People with one fate, as one phrase tells them. `correction`: the figure replaces earlier ones."""

    status: Status
    min: int | None
    max: int | None
    quantity: Quantity
    first: int
    last: int
    group: Group | None
    actor: str | None = None
    name: str | None = None
    parts: dict[str, int] = field(default_factory=dict)
    people: list[tuple[int, int]] = field(default_factory=list)
    euphemism: bool = False
    correction: bool = False
    superseded: bool = False
    title: bool = False
    voice: tuple[int, int] | None = None
    part_of: Row | None = None
    joined: bool = False

    @property
    def counted(self) -> bool:
        """A numeral stands there, not a bare noun."""
        return self.quantity not in ("several", "singular", "dual") or (self.max is not None and self.max > 2)


def rows_in(text: Text, first: int, last: int, triggers: list[Trigger]) -> list[Row]:
    """All rows of tokens first..last, in the order of the text."""
    rows: list[Row] = []
    used: list[tuple[int, int]] = []
    nobody = text.cues(first, last, "no_casualties")
    for trigger in triggers:
        status = _status(trigger)
        if status is None or any(cue.first <= trigger.first <= cue.last + 2 for cue in nobody):
            continue
        stop = _stop(trigger, triggers, last)
        for row in _governed(text, trigger, status, first, stop, used):
            rows.append(row)
            used.append((row.first, row.last))
    rows += _tolls(text, first, last, used)
    rows += _counted_by_status(text, first, last, used)
    rows = [r for r in rows if not any(0 <= r.first - cue.first <= NOBODY_REACH for cue in nobody)]
    denied = text.cues(first, last, "denied")
    rows = [r for r in rows if not any(cue.first < r.first <= cue.first + DENIED_REACH for cue in denied)]
    old = text.cues(first, last, "superseded")
    rows = [r for r in rows if not any(0 <= r.first - cue.last <= SUPERSEDED_REACH for cue in old)]
    return sorted(rows, key=lambda r: r.first)


def _status(trigger: Trigger) -> Status | None:
    if trigger.harm is not None:
        return trigger.harm.status
    return trigger.deed.status if trigger.deed else None


def _stop(trigger: Trigger, triggers: list[Trigger], last: int) -> int:
    """Where the next word of harm or the next verb begins."""
    later = [
        t.first
        for t in triggers
        if t.first > trigger.last and (t.harm is not None or t.verb is not None or (t.deed and t.deed.status))
    ]
    return min(later, default=last + 1) - 1


def _governed(
    text: Text, trigger: Trigger, status: Status, first: int, stop: int, used: list[tuple[int, int]]
) -> list[Row]:
    victim_is_subject = _intransitive(trigger)
    groups = _after(text, trigger, stop, victim_is_subject)
    if not groups and (
        status in ("displaced", "defected")
        or (trigger.verb is not None and (victim_is_subject or trigger.passive is not False))
    ):
        groups = _before(text, trigger, first, used)
    if not groups:
        return []
    if trigger.verb is not None and victim_is_subject and text.word(groups[0].first - 1) in WITH:
        _count_subject(trigger, groups[0])
    euphemism = isinstance(trigger.frame, Harm) and trigger.frame.euphemism
    rows = joined([row for group in groups for row in _rows_of(group, status) if not _refers(row)])
    for row in rows:
        row.euphemism = euphemism
    return rows


def _count_subject(trigger: Trigger, group: Group) -> None:
    """ "فقضى مع اثنين من مرافقيه": he is one of them, though only the verb names him."""
    if trigger.verb is not None and trigger.verb.number == "s" and group.min is not None:
        group.min, group.max = group.min + 1, group.max + 1 if group.max is not None else None


def _intransitive(trigger: Trigger) -> bool:
    return getattr(trigger.frame, "subject", "") == "victim"


def _after(text: Text, trigger: Trigger, stop: int, victim_is_subject: bool) -> list[Group]:
    """The groups after the trigger, past its subject, times and places."""
    start = _start(text, trigger.last + 1, stop)
    if start is None:
        return []
    groups = groups_at(text, start, stop)
    if trigger.verb is not None and not victim_is_subject and groups and _is_doer(text, groups[0]):
        beyond = _start(text, groups[0].last + 1, stop)
        more = groups_at(text, beyond, stop) if beyond is not None else []
        if more:
            return more
    return groups


def _is_doer(text: Text, group: Group) -> bool:
    return (
        text.word(group.first).removeprefix("ال") in UNKNOWN_DOERS or text.word(group.first) in UNKNOWN_DOERS
    )


def _start(text: Text, i: int, stop: int) -> int | None:
    """Where the first group begins; commas close the search once something else than time and place came."""
    j, commas = i, 0
    while j <= min(i + REACH, stop):
        mention = text.time_at.get(j)
        if mention is not None:
            j = mention.last + 1
            continue
        group = (
            None
            if text.word(j).startswith("و")
            and j > i
            and j not in text.number_at
            and not text.entries(j, "person")
            else group_at(text, j, stop)
        )
        if group is not None:
            return j
        place = text.place_at.get(j)
        if place is not None:
            j = max(place.mention.last, j) + 1
            continue
        actor = text.actor_at.get(j)
        if actor is not None:
            j = actor.last + 1
            continue
        if text.tokens[j].kind == "mark" and text.word(j) in "،,.؛:":
            commas += 1
            if commas > 2 or text.word(j) in ".؛":
                return None
        j += 1
    return None


def _before(text: Text, trigger: Trigger, first: int, used: list[tuple[int, int]]) -> list[Group]:
    """The groups of the subject that stands before its verb; the nearest that reaches up to the verb."""
    for i in range(max(first, trigger.first - 25), trigger.first):
        if any(a <= i <= b for a, b in used) or (text.word(i - 1) in ("بينهم", "منهم") and i > first):
            continue
        groups = groups_at(text, i, trigger.first - 1)
        if (
            groups
            and trigger.first - groups[-1].last <= BEFORE_REACH
            and not _is_doer(text, groups[0])
            and _in_one_phrase(text, groups[-1].last + 1, trigger.first)
        ):
            return groups
    return []


def _in_one_phrase(text: Text, i: int, j: int) -> bool:
    return all(text.word(k) not in ("ان", "؛", ".", "حيث") for k in range(i, j))


def joined(rows: list[Row]) -> list[Row]:
    """ "أربعة أطفال وامرأة" is one row of five (codebook §8): neighbours of one kind and fate are added."""
    found: list[Row] = []
    for row in rows:
        before = found[-1] if found else None
        if before is not None and row.part_of is None and before.part_of is None and _one_kind(before, row):
            _add(before, row)
        else:
            found.append(row)
    return found


def _one_kind(a: Row, b: Row) -> bool:
    x, y = a.group, b.group
    if x is None or y is None or a.status != b.status or y.is_other:
        return False
    if y.noun is not None and y.noun.kin and y.actor is None:
        return True
    if x.actor is not None and y.actor is not None:
        return x.actor.actor == y.actor.actor
    if y.actor is not None:
        return False
    if x.people and y.people and y.noun is None:
        return True
    return (
        x.noun is not None
        and y.noun is not None
        and x.noun.class_ == y.noun.class_
        and x.noun.class_ in ("civilian", "fighter")
    )


def _add(a: Row, b: Row) -> None:
    a.min = (a.min or 0) + (b.min or 0)
    a.max = a.max + b.max if a.max is not None and b.max is not None else None
    a.quantity = "exact" if a.max == a.min else "at_least"
    a.last, a.people = b.last, a.people + b.people
    for part, n in b.parts.items():
        a.parts[part] = a.parts.get(part, 0) + n


def _refers(row: Row) -> bool:
    """A definite plural without a numeral only takes up people told before ("العناصر")."""
    group = row.group
    return (
        group is not None
        and group.definite
        and row.quantity == "several"
        and group.actor is None
        and not group.people
    )


def _rows_of(group: Group, status: Status) -> list[Row]:
    """The row of a group, and rows for the people among it who belong to another actor."""
    own: Status = group.status if group.status in ("killed_or_wounded",) else status
    row = Row(
        own,
        group.min,
        group.max,
        group.quantity,
        group.first,
        group.last,
        group,
        parts=dict(group.parts),
        people=list(group.people),
    )
    rows = [row]
    for sub in group.among:
        if (
            sub.actor is not None
            and group.actor is not None
            and sub.actor.actor != group.actor.actor
            and not sub.people
        ):
            rows.append(Row(own, sub.min, sub.max, sub.quantity, sub.first, sub.last, sub, part_of=row))
    return rows


def _tolls(text: Text, first: int, last: int, used: list[tuple[int, int]]) -> list[Row]:
    """ "بلغ عدد الجرحى 13", "ارتفعت إلى 9 حصيلة القتلى": a toll word, a status, a numeral that stands alone."""
    rows = []
    for cue in _toll_words(text, first, last):
        status = _toll_status(text, cue.last + 1, last)
        number = _toll_number(text, cue.first, first, last, used)
        if status is None or number is None:
            continue
        group = group_at(text, number, last) or _bare(text, number)
        parts = consists(text, group, last)
        if parts:
            rows += joined([row for part in parts for row in _rows_of(part, status)])
            used += [(r.first, r.last) for r in rows]
            continue
        if group.noun is not None and group.noun.class_ == "status" and group.status is not None:
            status = group.status
        row = Row(
            status,
            group.min,
            group.max,
            group.quantity,
            group.first,
            group.last,
            group,
            parts=dict(group.parts),
            correction=True,
        )
        if group.actor is None:
            group.actor = _actor_after(text, cue.last + 1, min(cue.last + 8, last))
        rows.append(row)
        used.append((row.first, row.last))
    return rows


def _bare(text: Text, i: int) -> Group:
    """A numeral whose people the toll word told already."""
    number = text.number_at[i]
    return Group(number.first, number.last, number.min, number.max, number.quantity)


def _toll_words(text: Text, first: int, last: int) -> list[Found]:
    """ "حصيلة", "عدد"; or a word of rising before the fate itself: "ارتفاع قتلى الهجوم إلى 15"."""
    rising = text.cues(first, last, "correction")
    return text.cues(first, last, "toll") + [
        c for c in rising if _toll_status(text, c.last + 1, min(c.last + 2, last)) is not None
    ]


def _toll_status(text: Text, i: int, last: int) -> Status | None:
    for j in range(i, min(i + 4, last + 1)):
        for found in text.entries(j, "person"):
            value = found.entry.value
            if isinstance(value, Person) and value.noun.class_ == "status":
                return value.noun.status
        if text.word(j) in ("الخسائر", "خسائر", "الوفيات", "الضحايا"):
            return "killed"
    return None


def _toll_number(text: Text, at: int, first: int, last: int, used: list[tuple[int, int]]) -> int | None:
    """The numeral after the toll word, or before it after إلى."""
    free = [
        n
        for n in text.numbers
        if first <= n.first
        and n.last <= last
        and n.kind == "count"
        and not any(a <= n.first <= b for a, b in used)
    ]
    after = [n.first for n in free if at < n.first <= at + TOLL_REACH + 4]
    before = [n.first for n in free if at - 4 <= n.first < at and text.word(n.first - 1) in ("الي",)]
    return before[0] if before else after[0] if after else None


def _actor_after(text: Text, i: int, last: int) -> ActorMention | None:
    return next((text.actor_at[j] for j in range(i, last + 1) if j in text.actor_at), None)


def _counted_by_status(text: Text, first: int, last: int, used: list[tuple[int, int]]) -> list[Row]:
    """Counts whose noun says the fate: "7 قتلى", "شهداء وجرحى", "سقوط ضحايا"."""
    rows: list[Row] = []
    i = first
    while i <= last:
        if any(a <= i <= b for a, b in used):
            i += 1
            continue
        group = group_at(text, i, last)
        if group is None or not _tells_fate(text, group) or group.status is None:
            i += 1
            continue
        found = [
            row
            for g in [group, *_more(text, group, last)]
            for row in _rows_of(g, g.status or "killed")
            if g.status
        ]
        for row in found:
            row.status = row.group.status or row.status if row.group else row.status
            rows.append(row)
            used.append((row.first, row.last))
        i = max(r.last for r in found) + 1
    return rows


def _more(text: Text, group: Group, last: int) -> list[Group]:
    j = group.last + 1
    return (
        [g for g in groups_at(text, j, last) if g.status is not None] if text.word(j).startswith("و") else []
    )


def _tells_fate(text: Text, group: Group) -> bool:
    """A definite plural without a numeral only refers back ("القتلى"); so does a displaced or captured noun alone."""
    numbered = group.first in text.number_at
    if numbered and group.noun is not None and group.noun.status == "displaced":
        group.status = "displaced"
        return True
    if (
        group.noun is None
        or group.noun.class_ != "status"
        or (numbered and text.number_at[group.first].definite)
    ):
        return False
    if not numbered and group.definite:
        return False
    if group.status in ("captured", "defected", "missing") and not numbered:
        return False
    return numbered or (not group.definite and not group.possessive and group.quantity in ("several", "dual"))
