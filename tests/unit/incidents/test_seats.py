"""Towns whose name may mean their province."""

from __future__ import annotations

import pytest

from marsad.incidents.seats import is_site, land_of


@pytest.mark.parametrize(("id", "least", "most"), [("sy-deir-ez-zor-city", 90, 130), ("ps-g281133", 22, 50)])
def test_a_town_of_its_provinces_name_may_stand_for_all_of_it(id: str, least: float, most: float) -> None:
    assert least <= land_of(id) <= most


@pytest.mark.parametrize("id", ["sy-tafas", "sy-deir-ez-zor", "sy", "nowhere"])
def test_other_towns_and_the_province_itself_do_not(id: str) -> None:
    assert land_of(id) == 0.0


def test_a_prison_is_a_site_and_a_town_is_none() -> None:
    assert is_site("sy-saydnaya-prison")
    assert not is_site("sy-tafas")
    assert not is_site("nowhere")
