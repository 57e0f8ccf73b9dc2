"""The happenings of a sentence of our own, slot by slot; importable by the tests."""

from __future__ import annotations

from marsad.model.claim import Claim
from tests.counted import claims

UNLISTED = ("civilians", "unidentified-gunmen")  # left out where parties are compared (codebook §8)


def incidents(sentence: str) -> list[Claim]:
    return [claim for claim in claims(sentence) if claim.kind == "incident"]


def parties(sentence: str) -> list[tuple[str, set[tuple[str, str]]]]:
    """(action, {(role, actor)}) of each happening."""
    return [
        (str(c.action), {(p.role, p.actor or p.name) for p in c.parties if p.actor not in UNLISTED})
        for c in incidents(sentence)
    ]


def places(sentence: str) -> list[tuple[str, str | None, str | None]]:
    """(name, relation, direction) of each place of each happening, in the order of the text."""
    return [(p.name, p.relation, p.direction) for c in incidents(sentence) for p in c.where]


def assertions(sentence: str) -> list[tuple[str, str]]:
    """(action, assertion) of each happening."""
    return [(str(c.action), str(c.assertion)) for c in incidents(sentence)]
