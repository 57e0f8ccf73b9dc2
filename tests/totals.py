"""The tallies and strengths of a sentence of our own, in short; importable by the tests."""

from __future__ import annotations

from marsad.model.claim import Claim
from tests.counted import claims


def shown(claim: Claim) -> str:
    """ "tally killed 80 civilians by sdf part 2024-05-01..2024-05-31"; ".." behind a count is open above."""
    top = "" if claim.max == claim.min else ".." if claim.max is None else f"-{claim.max}"
    words = [claim.kind, str(claim.measure), f"{claim.min}{top}", claim.actor or "-"]
    words += ["by", claim.by] if claim.by else []
    words += ["part"] if isinstance(claim.part_of, str) else []
    when = claim.when
    return " ".join([*words, f"{when.start}..{when.end}"] if when is not None and when.start else words)


def counts(sentence: str) -> str:
    """All of them in their order, "none" if there are none."""
    return " | ".join(shown(c) for c in claims(sentence) if c.kind in ("tally", "strength")) or "none"
