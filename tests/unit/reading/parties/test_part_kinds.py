"""What an actor is beside a happening: his kind, and whether he is at home (codebook §2 `parties`)."""

from __future__ import annotations

import pytest

from marsad.reading.parties.part_kinds import by_kind, kind_at


@pytest.mark.parametrize(
    ("who", "country", "kind"),
    [
        ("houthis", "YE", "2 here"),
        ("houthis", "SA", "2 foreign"),
        ("yemeni-government-forces", "YE", "1 here"),
        ("russia", "SY", "8 foreign"),
        ("international-coalition", "IQ", "8 anywhere"),
        ("17th-division", "SY", "1 here"),
        ("nobody-knows-them", "SY", "unknown"),
        ("houthis", None, "2 foreign"),
    ],
)
def test_the_kind_of_an_actor_and_where_he_is_from(who: str, country: str | None, kind: str) -> None:
    assert kind_at(who, country) == kind


def test_a_kind_weighs_by_itself_and_with_what_holds_anyway() -> None:
    told = set(by_kind("2 here", "airstrike", "none", "t", ["else target", "else target, now none", "any"]))
    assert "kind 2 here" in told
    assert "kind 2 here, airstrike, free t" in told
    assert "kind 2 here, else target" in told
    assert not any("else target, now none" in name or name.endswith(", any") for name in told)
