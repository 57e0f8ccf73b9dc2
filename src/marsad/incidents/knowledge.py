"""What linking knows: weights, action families and limits, all data of `knowledge/linking/`."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.registry.actors import is_part_of
from marsad.registry.rows import folder, rows

Tie = Literal["same", "same_rare", "near", "other"]


class Weight(Struct, frozen=True, forbid_unknown_fields=True):
    """What a finding is worth, in tenths of a bit."""

    about: str
    finding: str
    weight: int


class Family(Struct, frozen=True, forbid_unknown_fields=True):
    """Action codes under which one happening may be told."""

    family: str
    actions: tuple[str, ...]


class Rule(Struct, frozen=True, forbid_unknown_fields=True):
    """One limit."""

    name: str
    value: int


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, int]]:
    """Weights by what is compared and what was found. Raises KnowledgeError for a finding given twice."""
    known: dict[str, dict[str, int]] = {}
    for row in rows(folder("linking/weights"), Weight):
        about = known.setdefault(row.value.about, {})
        if row.value.finding in about:
            raise row.error(f"{row.value.about} {row.value.finding} is given twice")
        about[row.value.finding] = row.value.weight
    return known


@lru_cache(maxsize=1)
def _families() -> dict[str, frozenset[str]]:
    """The families of each action."""
    of: dict[str, set[str]] = {}
    for row in rows(folder("linking/actions"), Family):
        for action in row.value.actions:
            of.setdefault(action, set()).add(row.value.family)
    return {action: frozenset(families) for action, families in of.items()}


class Everyday(Struct, frozen=True, forbid_unknown_fields=True):
    """An action code that is told every day."""

    action: str


@lru_cache(maxsize=1)
def everyday() -> frozenset[str]:
    """The action codes that are told every day."""
    return frozenset(row.value.action for row in rows(folder("linking/everyday"), Everyday))


@lru_cache(maxsize=4096)
def action_tie(a: str, b: str) -> Tie:
    """Whether two action codes can tell of one happening. "other" fits all things a little."""
    if a == b:
        return "same" if a in everyday() else "same_rare"
    families = _families()
    if "other" in (a, b) or families.get(a, frozenset()) & families.get(b, frozenset()):
        return "near"
    return "other"


@lru_cache(maxsize=1)
def rules() -> dict[str, int]:
    """The limits by name."""
    return {row.value.name: row.value.value for row in rows(folder("linking/rules"), Rule)}


class ToldAs(Struct, frozen=True, forbid_unknown_fields=True):
    """Actors that outlets name for each other."""

    group: str
    actors: tuple[str, ...]


@lru_cache(maxsize=1)
def told_as() -> dict[str, frozenset[str]]:
    """The groups that name an actor, by the actor."""
    of: dict[str, set[str]] = {}
    for row in rows(folder("linking/told_as"), ToldAs):
        for one in row.value.actors:
            of.setdefault(one, set()).add(row.value.group)
    return {one: frozenset(groups) for one, groups in of.items()}


@lru_cache(maxsize=4096)
def _groups_of(actor: str) -> frozenset[str]:
    """The groups that name the actor or what he is a part of."""
    named = [groups for whole, groups in told_as().items() if whole == actor or is_part_of(actor, whole)]
    return frozenset().union(*named)


def told_for_each_other(a: str, b: str) -> bool:
    """Whether outlets name the two actors for each other."""
    return not _groups_of(a).isdisjoint(_groups_of(b))


class Unnamed(Struct, frozen=True, forbid_unknown_fields=True):
    """The first word of a voice that is nobody in particular."""

    word: str


@lru_cache(maxsize=1)
def unnamed() -> frozenset[str]:
    """First words, folded, of voices without a name."""
    return frozenset(fold_word(row.value.word) for row in rows(folder("linking/voices"), Unnamed))
