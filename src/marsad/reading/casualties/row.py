"""A row of casualties: people with one fate, as one phrase tells them (codebook §3, §8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from marsad.arabic.folding import fold_word
from marsad.model.claim import Quantity, Status
from marsad.reading.casualties.group import Group
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import STATE_FORCES
from marsad.registry.actor_registry import actor
from marsad.registry.actors import ActorMention

STATE_RANKS = frozenset(
    [
        "جندي",
        "ضابط",
        "شرطي",
        "عسكري",
        "مجند",
        "صف ضابط",
        "عقيد",
        "نقيب",
        "ملازم",
        "رقيب",
        "عريف",
        "آمر",
        "مساعد",
    ]
)
STATE_MEN = STATE_RANKS | {"عنصر", "منتسب", "فرد"}
MAN = "فرد"
SOLDIERS = words("soldiers")
OPEN_CLASSES = ("status", "any", "enemy", "fighter")
LOSSES = "خسارة بشرية"
ANYBODY = words("anybody")
IRREGULARS = frozenset({"مقاتل", "مقاتلة", "مسلح", "قيادي", "متمرد", "متشدد", "جهادي"})


@dataclass(slots=True)
class Row:
    """People with one fate, as one phrase tells them. `correction`: the figure replaces earlier ones.

    `over`: a later figure that is over the stretch told behind it, beside the one of a day ("ليرتفع إلى 46 منذ كذا").
    `voice`: who alone gives the figure, where it is not the outlet; `against`: set against those before.
    `apart`: told at another place than the rows before it. `clause`, `sentence`: their first tokens.
    """

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
    voice: str | None = None
    against: bool = False
    part_of: Row | None = None
    joined: bool = False
    apart: bool = False
    over: bool = False
    clause: int = -1
    sentence: int = -1

    @property
    def told_exactly(self) -> bool:
        """A numeral, or the noun itself says how many: "مواطنان", "جندي"."""
        return self.counted or self.quantity in ("singular", "dual")

    @property
    def counted(self) -> bool:
        """A numeral stands there, not a bare noun."""
        return self.quantity not in ("several", "singular", "dual") or (self.max is not None and self.max > 2)


def rows_of(group: Group, status: Status) -> list[Row]:
    """The row of a group, and rows for the people among it who belong to another actor."""
    own: Status = "killed_or_wounded" if group.status == "killed_or_wounded" else status
    row = row_of(group, own)
    dead = [sub for sub in group.among if own == "killed_or_wounded" and sub.status in ("killed", "wounded")]
    others: list[Row] = []
    for sub in _whose_men(group, own):
        if sub in dead or not _of_another(group, sub):
            continue
        part, before = _inside(row, sub, own), others[-1] if others else None
        if before is not None and _is_of_one(before.group, sub):
            add(before, part)  # "بينهم ضابط وجندي من كذا"
        else:
            others.append(part)
    return [row, *(_inside(row, sub, sub.status or own) for sub in dead if sub.min), *others]


def _whose_men(group: Group, status: Status) -> list[Group]:
    """Those among a group; an owner told behind the last of one kind is that of those before him too."""
    for before, sub in reversed(list(pairwise(group.among))):
        ownerless = group.actor is None and before.actor is None and not before.people
        if ownerless and sub.actor is not None and _one_kind(row_of(before, status), row_of(sub, status)):
            before.actor = sub.actor
    return group.among


def _is_of_one(before: Group | None, sub: Group) -> bool:
    owners = (before.actor if before is not None else None, sub.actor)
    return None not in owners and owners[0].actor == owners[1].actor  # type: ignore[union-attr]


def row_of(group: Group, status: Status) -> Row:
    """The row of the group itself."""
    return Row(
        status,
        group.min,
        group.max,
        group.quantity,
        group.first,
        group.last,
        group,
        parts=dict(group.parts),
        people=list(group.people),
    )


def _of_another(group: Group, sub: Group) -> bool:
    """People of an actor among people of another one, or among those of nobody in particular; civilians among these."""
    if sub.people:
        return False
    if sub.actor is None:
        return _are_the_civilians(sub) and _is_anybody(group)
    if group.actor is not None:
        return sub.actor.actor != group.actor.actor
    return group.noun is None or group.noun.class_ in OPEN_CLASSES or group.noun.noun in ANYBODY


def _is_anybody(group: Group) -> bool:
    """ "54 شخصا", "54 قتيلا": nothing says who they are."""
    noun = group.noun
    told = group.actor is not None or group.civil or group.possessive
    return not told and (noun is None or noun.class_ == "status" or noun.noun in ANYBODY)


def _are_the_civilians(sub: Group) -> bool:
    """ "بينهم 28 مدنيا": told apart from those who are none."""
    return sub.noun is not None and sub.noun.noun == "مدني" and sub.quantity != "several"


def has_civilian_part(group: Group) -> bool:
    """ "54 شخصا بينهم 28 مدنيا": the whole are not all civilians."""
    return _is_anybody(group) and any(_are_the_civilians(s) and s.min != group.min for s in group.among)


def _inside(row: Row, sub: Group, status: Status) -> Row:
    return Row(status, sub.min, sub.max, sub.quantity, sub.first, sub.last, sub, part_of=row)


def are_losses(row: Row) -> bool:
    """ "خسائر بشرية": nothing says how many, nor what became of them."""
    return row.group is not None and row.group.noun is not None and row.group.noun.noun == LOSSES


def refers(row: Row) -> bool:
    """A definite plural without a numeral only takes up people told before ("العناصر")."""
    group = row.group
    if group is not None and row.status == "defected" and row.quantity == "several":
        return group.definite  # "فرار المتمردين": who fled is known, and no number
    if group is None or not group.definite or group.actor is not None or group.people:
        return False
    return row.quantity == "several" or (row.quantity == "exact" and group.noun is None)


def joined(rows: list[Row]) -> list[Row]:
    """ "أربعة أطفال وامرأة" is one row of five (codebook §8): neighbours of one kind and fate are added."""
    found: list[Row] = []
    for row in rows:
        before = found[-1] if found else None
        if before is not None and row.part_of is None and before.part_of is None and _one_kind(before, row):
            add(before, row)
        else:
            found.append(row)
    return found


def _attends_him(group: Group) -> bool:
    """ "ضابط وسائقه": who drives or guards a man is counted with him."""
    return group.possessive and group.noun is not None and fold_word(group.noun.noun) in words("attendants")


def _one_kind(a: Row, b: Row) -> bool:
    x, y = a.group, b.group
    if x is None or y is None or a.status != b.status or x.sides or y.sides or y.of_them or y.opposite:
        return False
    if y.more and y.own and not x.possessive:
        return False  # "إصابة 7، فضلا عن إصابة 63 من عناصرها": her own, of who tells it
    if y.is_other or y.more:
        return y.actor is None or x.actor is None or x.actor.actor == y.actor.actor
    if y.noun is not None and y.actor is None and (y.noun.kin or _attends_him(y)):
        return True
    if y.possessive and y.actor is None and (x.people if x.noun is None else x.noun.class_ == "fighter"):
        return y.noun is None or y.noun.class_ in ("fighter", "any")
    if x.actor is not None and y.actor is not None:
        return x.actor.actor == y.actor.actor
    if x.people and y.people and y.noun is None and y.actor is None:
        return True
    if _is_plain_name(x) != _is_plain_name(y):
        return x.is_civilian or y.is_civilian  # "فلان وطفلان": a name without a title is a civilian's
    if x.noun is None or y.noun is None:
        return False
    if x.noun.noun in words("officers") and y.noun.noun == MAN:
        return True  # "3 ضباط و7 أفراد من الجيش"
    if x.noun.class_ != y.noun.class_:
        return False
    if x.actor is None and y.actor is None and x.noun.noun in STATE_RANKS and y.noun.noun in IRREGULARS:
        return False  # "جنديان وخمسة مقاتلين": an army, and those who fight beside it
    if y.actor is None and y.noun.noun in SOLDIERS and x.noun.noun in IRREGULARS - {"قيادي"}:
        return False  # "18 مسلحا من كذا و5 جنود": they fought each other
    if y.actor is not None:
        return x.noun.class_ == "fighter" and (
            _one_army(x.noun.noun, y.noun.noun) or (_is_state(y.actor) and x.noun.noun in STATE_MEN)
        )
    return x.noun.class_ in ("civilian", "fighter")


def _is_plain_name(group: Group) -> bool:
    return bool(group.people) and group.noun is None and group.actor is None


def _one_army(a: str, b: str) -> bool:
    """ "ضابط وجنديان من الجيش": both have ranks of an army, or neither."""
    return (a in STATE_RANKS) == (b in STATE_RANKS)


def _is_state(mention: ActorMention) -> bool:
    """ "ضابط وثلاثة عناصر من قوات النظام": men of a state's forces, whose officers have ranks."""
    if mention.actor is None or mention.adjective:
        return False  # "خمسة مقاتلين سوريين": where they are from
    return actor(mention.actor).kind == STATE_FORCES


def is_of_state(row: Row) -> bool:
    """Its people are told to be a state's forces."""
    told = row.actor or (row.group.actor.actor if row.group is not None and row.group.actor else None)
    return told is not None and told != "civilians" and actor(told).kind == STATE_FORCES


def count_him(row: Row) -> None:
    """One more, whom only a pronoun names, is counted with the people beside him."""
    row.min, row.max = (row.min or 0) + 1, None if row.max is None else row.max + 1
    row.quantity = "exact" if row.min == row.max else row.quantity


def add(a: Row, b: Row) -> None:
    """Count the people of `b` with those of `a`."""
    a.min = (a.min or 0) + (b.min or 0)
    a.max = a.max + b.max if a.max is not None and b.max is not None else None
    a.quantity = "exact" if a.max == a.min else "at_least"
    a.last, a.people = b.last, a.people + b.people
    for part, n in b.parts.items():
        a.parts[part] = a.parts.get(part, 0) + n
    if a.group is not None and b.group is not None:
        a.group.actor = a.group.actor or b.group.actor
        a.group.possessive |= b.group.possessive and a.group.noun is None
        if a.group.noun is None and b.group.noun is not None and b.group.noun.class_ != "other":
            a.group.noun = b.group.noun
