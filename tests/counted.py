"""The casualty rows of a sentence, in short: "killed 3 civilians | wounded 2.. -"; importable by the tests."""

from __future__ import annotations

from typing import Any

import pytest

from marsad.model.claim import Casualty, Claim
from marsad.model.document import document
from marsad.reading.reader import read

DAY = "2024-06-05"  # a Wednesday


def claims(sentence: str, published: str | None = DAY) -> list[Claim]:
    """The claims of a report that has the sentence below a title that tells nothing."""
    return list(read(document("a", f"أخبار المنطقة\n\n{sentence}\n", published=published)).claims)


def rows(sentence: str) -> list[Casualty]:
    """The casualty rows of all its happenings."""
    return [row for c in claims(sentence) if c.kind == "incident" for row in c.casualties or ()]


def shown(row: Casualty) -> str:
    """Status, bounds (".." is open above) and actor; "part" if another row counts its people already."""
    top = "" if row.max == row.min else ".." if row.max is None else f"-{row.max}"
    status = "both" if row.status == "killed_or_wounded" else row.status
    return f"{status} {row.min}{top} {row.actor or '-'}" + (" part" if isinstance(row.part_of, int) else "")


def told(sentence: str) -> str:
    """The rows in the order of the text, "none" if there are none; totals as well, with "tally" before them."""
    found = claims(sentence)
    happened = [shown(row) for c in found if c.kind == "incident" for row in c.casualties or ()]
    totals = [f"tally {c.measure} {c.min}" for c in found if c.kind == "tally"]
    return " | ".join(happened + totals) or "none"


def still(reason: str, *values: Any) -> Any:
    """A case that is read wrongly still, and why."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))


def nearly(*values: Any) -> Any:
    """A case that coders note nearly as often as not: the fitted weights may fall on either side."""
    return pytest.param(
        *values,
        marks=pytest.mark.xfail(strict=False, reason="nearly as often noted as not, or as another kind"),
    )
