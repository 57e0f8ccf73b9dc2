"""How well an incident is attested, after Airwars' grades, with the rule that gave the grade."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from marsad.incidents.compare import actor_tie
from marsad.incidents.independence import Telling, far_end
from marsad.model.incident import Grade
from marsad.registry.outlets import outlets

_RELATED = ("same", "part")


class Graded(NamedTuple):
    """A grade and the rule that gave it."""

    grade: Grade
    rule: str


def grade(tellings: Sequence[Telling], voices: int) -> Graded:
    """Rules in order; the first that holds decides.

    discounted: every telling denies it · contested: some deny it, or tellings name doers who have nothing to do with
    each other · confirmed: the party held responsible says so itself · fair: two or more independent voices ·
    weak: one voice.
    """
    denying = [t for t in tellings if t.claim.assertion == "denied"]
    if len(denying) == len(tellings):
        return Graded("discounted", "all_deny")
    if denying:
        return Graded("contested", "some_deny")
    if _rival_doers(tellings):
        return Graded("contested", "rival_doers")
    if any(_owned(t) for t in tellings):
        return Graded("confirmed", "doer_says_so")
    return Graded("fair", "two_voices") if voices > 1 else Graded("weak", "one_voice")


def _rival_doers(tellings: Sequence[Telling]) -> bool:
    doers = [d for t in tellings if (d := _doers(t))]
    return any(
        all(actor_tie(x, y) == "other" for x in a for y in b)
        for n, a in enumerate(doers)
        for b in doers[n + 1 :]
    )


def _doers(telling: Telling) -> set[str]:
    return {p.actor for p in telling.claim.parties if p.role == "initiator" and p.actor is not None}


def _owned(telling: Telling) -> bool:
    """Whether a voice of a doer tells of the deed as its own."""
    doers = _doers(telling)
    speakers = {p for chain in telling.claim.sources if (p := _party(far_end(chain))) is not None}
    return any(actor_tie(s, d) in _RELATED for s in speakers for d in doers)


def _party(voice: str | None) -> str | None:
    known = outlets().get(voice) if voice is not None else None
    return known.party if known is not None else None
