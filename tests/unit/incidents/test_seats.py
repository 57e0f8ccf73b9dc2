"""Towns whose name may mean their province."""

from __future__ import annotations

import pytest

from marsad.incidents.seats import is_site, land_of, province_of
from marsad.model.claim import Place
from marsad.registry.place_gazetteer import gazetteer
from tests.tellings import HERE


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


def at(id: str | None, *admin: str, **more: object) -> Place:
    return Place(name="هنا", span=HERE, id=id, lat=35.0, lon=38.0, admin=admin, **more)  # type: ignore[arg-type]


def test_a_province_is_the_second_of_what_holds_a_place() -> None:
    assert province_of(at("sy-tafas", "sy", "sy-daraa", "sy-daraa-daraa")) == ("sy-daraa", False)
    assert province_of(at(None, "sy", "sy-daraa")) == ("sy-daraa", False)
    assert province_of(at("sy-daraa", "sy")) == ("sy-daraa", True)


@pytest.mark.parametrize(
    "place",
    [
        at("sy-syrian-desert", "sy"),  # a desert lies in several
        at("sy-daraa", "sy", relation="near"),  # what is near one lies in another
        at("sy"),
        at(None, "sy"),
    ],
)
def test_what_is_no_province_is_in_none(place: Place) -> None:
    assert province_of(place) == ("", False)


def test_the_countryside_of_a_province_is_all_of_it_and_its_south_is_a_part() -> None:
    assert province_of(at("sy-daraa", "sy", relation="countryside")) == ("sy-daraa", True)
    assert province_of(at("iq-diyala", "iq", relation="area")) == ("iq-diyala", True)
    assert province_of(at("sy-daraa", "sy", relation="countryside", direction="s")) == ("sy-daraa", False)


def test_provinces_of_the_gazetteer_are_known_as_such() -> None:
    found = [p for p in gazetteer().places.values() if p.kind == "governorate" and p.country == "SY"]
    assert len(found) == 14
    assert all(province_of(at(p.id, "sy")) == (p.id, True) for p in found)
