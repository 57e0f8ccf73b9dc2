"""The rows of the outlets: every name leads back to its outlet in its own country."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.outlets import Outlet, OutletName, find_outlets, outlets


def meant(one: Outlet, name: OutletName) -> str | None:
    text = f'وقال مصدر "{name.name}" ذلك' if name.sign else f"وقال مصدر {name.name} ذلك"
    found = find_outlets(tokenize(fold(text)), name.country[0] if name.country else one.country)
    return found[0].id if found else None


def test_every_name_leads_to_its_outlet() -> None:
    wrong = [
        (one.id, n.name) for one in outlets().values() for n in one.all_names() if meant(one, n) != one.id
    ]
    assert wrong == []


def test_there_are_voices_of_every_kind_and_party() -> None:
    known = outlets().values()
    assert len(known) >= 150
    assert {one.kind for one in known} >= {"outlet", "agency", "monitor", "network", "official", "party"}
    parties = {one.party for one in known if one.kind == "party"}
    assert {"islamic-state", "houthis", "hezbollah", "sdf", "israel", "us-forces"} <= parties


@pytest.mark.parametrize(
    ("country", "id"),
    [
        ("SY", "syrian-health-ministry"),
        ("PS", "gaza-health-ministry"),
        ("LB", "lebanese-health-ministry"),
        ("SD", "sudanese-health-ministry"),
    ],
)
def test_a_ministry_is_the_countrys(country: str, id: str) -> None:
    (found,) = find_outlets(tokenize(fold("قالت وزارة الصحة في بيان")), country)
    assert found.id == id
