"""The people of a sentence of our own and what became of them; importable by the tests."""

from __future__ import annotations

from tests.counted import claims


def fates(sentence: str) -> dict[str, str | None]:
    """Name → casualty status of each person in a happening, in the order of the text."""
    return {p.name: p.status for c in claims(sentence) if c.kind == "incident" for p in c.people}
