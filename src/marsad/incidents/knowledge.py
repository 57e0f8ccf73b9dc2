"""What linking knows: weights, action families and limits, all data of `knowledge/linking/`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Literal

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.errors import MarsadError
from marsad.registry.actors import is_part_of
from marsad.registry.rows import KnowledgeError, Row, folder, rows, rows_of

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


_own_file: Path | None = None


def use_weights(file: Path | None) -> None:
    """From now on the weights are those of this file, a version that was estimated; None: the package's own."""
    global _own_file
    if file != _own_file:
        _own_file = file
        weights.cache_clear()


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, int]]:
    """Weights by what is compared and what was found. Raises KnowledgeError for a finding given twice.

    Raises MarsadError `incidents.bad_weights` if a file of one's own is wrong or has not the findings of the package's.
    """
    given = _table(rows(folder("linking/weights"), Weight))
    if _own_file is None:
        return given
    try:
        own = _table(rows_of(_own_file, Weight))
    except (KnowledgeError, OSError) as error:
        raise MarsadError("incidents.bad_weights", file=_own_file, reason=error) from None
    unlike = {(a, f) for a in given for f in given[a]} ^ {(a, f) for a in own for f in own[a]}
    if unlike:
        told = ", ".join(" ".join(finding) for finding in sorted(unlike))
        raise MarsadError("incidents.bad_weights", file=_own_file, reason=told)
    return own


def _table(given: Iterable[Row[Weight]]) -> dict[str, dict[str, int]]:
    known: dict[str, dict[str, int]] = {}
    for row in given:
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


class Spokesman(Struct, frozen=True, forbid_unknown_fields=True):
    """A word for one who speaks for others."""

    word: str


@lru_cache(maxsize=1)
def spokesmen() -> frozenset[str]:
    """Words, folded, for those who speak for others."""
    return frozenset(fold_word(row.value.word) for row in rows(folder("linking/spokesmen"), Spokesman))


class Unnamed(Struct, frozen=True, forbid_unknown_fields=True):
    """The first word of a voice that is nobody in particular."""

    word: str


@lru_cache(maxsize=1)
def unnamed() -> frozenset[str]:
    """First words, folded, of voices without a name."""
    return frozenset(fold_word(row.value.word) for row in rows(folder("linking/voices"), Unnamed))


class Body(Struct, frozen=True, forbid_unknown_fields=True):
    """A body of a state that speaks; `local`: one happening knows only one."""

    word: str
    local: bool


@lru_cache(maxsize=1)
def bodies() -> dict[str, bool]:
    """By the folded first word of their names, whether one happening knows only one."""
    return {fold_word(row.value.word): row.value.local for row in rows(folder("linking/bodies"), Body)}
