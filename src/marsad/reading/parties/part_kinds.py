"""What an actor is beside the happening: a state at home fights otherwise than one from abroad (codebook §2).

Of the registry only the kind and the country count, never which actor it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from marsad.arabic.remembered import Remembered
from marsad.registry.actor_registry import actor

# What else holds for him that weighs otherwise for another kind of actor, by how the feature's name begins.
TOLD = (
    "else ",
    "named most",
    "its men ",
    "deed ",
    "speaks",
    "1 before ",
    "2 before ",
    "after ",
    "before with ",
    "behind with ",
    "in clause",
    "in sentence",
    "far back",
    "named later",
    "not named",
    "1 sentences",
    "2 sentences",
    "3 sentences",
)


@lru_cache(maxsize=4096)
def kind_at(who: str, country: str | None) -> str:
    """The registry's kind of an actor, and whether he is of the country of the report: "2 here", "8 foreign"."""
    try:
        one = actor(who)
    except KeyError:
        return "unknown"
    if one.country is None:
        return f"{one.kind} anywhere"
    return f"{one.kind} here" if one.country == country else f"{one.kind} foreign"


def by_kind(kind: str, action: str, now: str, vacant: str, held: Iterable[str]) -> Iterator[str]:
    """Features of an actor of a kind; `held`: what holds for him anyway."""
    yield f"kind {kind}"
    yield f"kind {kind}, now {now}"
    yield f"kind {kind}, free {vacant}"
    yield f"kind {kind}, now {now}, free {vacant}"
    yield f"kind {kind}, {action}"
    yield f"kind {kind}, {action}, now {now}"
    yield f"kind {kind}, {action}, free {vacant}"
    yield from [f"kind {kind}, {name}" for name in held if _WEIGHS[name]]


_WEIGHS = Remembered(lambda name: name.startswith(TOLD) and "," not in name)
