"""The tables of places: the schema, and that each point lies where its row says."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.registry.place_gazetteer import built_places, own_places
from marsad.registry.place_rows import Place, fault_of, read_places
from marsad.registry.place_shapes import distance
from marsad.registry.rows import KnowledgeError

HEAD = "id\tnames_ar\tname_en\tkind\tparent\tlat\tlon\tradius_km\tsource\n"
# The steppe: its subdistricts are so large that their middles tell nothing, and the points are well known.
STEPPE = {
    "sy-dibsi-afnan", "sy-dibsi-faraj", "sy-al-kadir", "sy-al-rukban-camp", "sy-at-tanf", "sy-jabal-omar",
    "sy-jabal-shair", "sy-shair-gas-field", "sy-kum", "sy-az-zalaf-dam", "sy-az-zalaf", "sy-tulul-as-safa",
}  # fmt: skip
REACH = 25.0  # km from the middle of a subdistrict of the same governorate
WIDE = {"sy-homs": 95.0}  # its two steppe subdistricts measure 200 km across


def centres_of(known: dict[str, Place]) -> list[tuple[Place, str]]:
    units = ("district", "subdistrict")
    return [(p, governorate(p, known)) for p in known.values() if p.kind in units and p.country == "SY"]


def governorate(place: Place, known: dict[str, Place]) -> str:
    while place.kind != "governorate" and place.parent in known:
        place = known[place.parent]
    return place.id


def test_there_are_enough_rows_and_none_twice() -> None:
    ids = [place.id for place in own_places()]
    assert len(ids) == len(set(ids))
    assert len(ids) >= 1500


def test_every_parent_is_a_known_unit() -> None:
    known = {place.id: place for place in [*own_places(), *built_places()]}
    assert {p.parent for p in known.values() if p.kind != "country"} - set(known) == set()


def test_the_built_table_keeps_the_schema() -> None:
    assert [fault for place in built_places() if (fault := fault_of(place))] == []


def test_each_measured_syrian_point_lies_in_its_governorate() -> None:
    known = {place.id: place for place in own_places()}
    centres = centres_of(known)
    outside = []
    for place in known.values():
        if place.source != "ucdp-ged-19.1" or place.id in STEPPE:
            continue
        near = [(distance(place.lat, place.lon, c.lat, c.lon), unit) for c, unit in centres]
        mine = [km for km, unit in near if unit == governorate(place, known)]
        if min(near)[1] != governorate(place, known) and min(mine) >= REACH:
            outside.append(place.id)
    assert outside == []


def test_recalled_points_of_syria_are_near_their_governorate() -> None:
    known = {place.id: place for place in own_places()}
    centres = centres_of(known)
    far = []
    for place in known.values():
        unit = governorate(place, known)
        mine = [distance(place.lat, place.lon, c.lat, c.lon) for c, u in centres if u == unit]
        if place.source == "recalled" and mine and min(mine) > WIDE.get(unit, REACH) + place.radius_km:
            far.append(place.id)
    assert far == []


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("xx1\tا\tA\ttown\tsy\t1\t2\t3\tgeonames", "country's two letters"),
        ("sy-a\tأَب\tA\ttown\tsy\t1\t2\t3\tgeonames", "vowel marks"),
        ("sy-a\tأب\tA\tplanet\tsy\t1\t2\t3\tgeonames", "no kind of place"),
        ("sy-a\tأب\tA\ttown\t\t1\t2\t3\tgeonames", "no parent"),
        ("sy-a\tأب\tA\ttown\tsy\t91\t2\t3\tgeonames", "outside the world"),
        ("sy-a\tأب\tA\ttown\tsy\tnorth\t2\t3\tgeonames", "could not convert"),
        ("sy-a\tأب\tA\ttown\tsy\t1\t2\t3\trecalled", "at least 10 km"),
        ("sy-a\tأب\tA\ttown\tsy\t1\t2\t0\tgeonames", "no radius"),
        ("sy-a\tأب\tA", "3 cells"),
    ],
)
def test_a_wrong_row_is_told_with_file_and_line(tmp_path: Path, row: str, told: str) -> None:
    table = tmp_path / "mine.tsv"
    table.write_text("# a comment\n" + HEAD + row + "\n", "utf-8")
    with pytest.raises(KnowledgeError, match=rf"^mine\.tsv:3: .*{told}"):
        list(read_places(table))


def test_a_table_without_its_columns_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "mine.tsv"
    table.write_text("name,lat,lon\n", "utf-8")
    with pytest.raises(KnowledgeError, match=r"^mine\.tsv:1: the columns must be"):
        list(read_places(table))
