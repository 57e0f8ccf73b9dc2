"""How the places of two clauses lie to each other: one, inside, beside, far, unknown; each pair both ways."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import province_of, where
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Sentence, Text


def event(*places: str) -> Event:
    """A happening at the places, each written as in a report from Syria."""
    told = Event(Sentence(0, 1, "body", 0), [(0, 1)], "attack", 45)
    for place in places:
        given = document("t", f"سقطت قذيفة {place} في سوريا.")
        text = Text(given, lay_out(given), None)
        told.places.append(next(p for p in text.places if p.kind != "country" or "سوريا" in place))
    return told


PAIRS = [
    ("في بلدة نوى", "في بلدة نوى", "one town"),
    ("في بلدة نوى", "في نوى", "one town"),
    ("في بلدة نوى", "قرب بلدة نوى", "one town"),
    ("في بلدة نوى", "في مدينة نوى", "one town"),
    ("في مدينة تدمر", "في محيط مدينة تدمر", "one town"),
    ("في إدلب", "في ادلب", "one town"),
    ("في محافظة إدلب", "في محافظة ادلب", "one area"),
    ("في محافظة درعا", "في محافظة درعا", "one area"),
    ("في محافظة دير الزور", "في محافظة دير الزور", "one region"),
    ("في محافظة حمص", "في محافظة حمص", "one region"),
    ("في بلدة نوى", "في مدينة جاسم", "next place"),
    ("في بلدة طفس", "في مدينة درعا", "next place"),
    ("في مدينة حماة", "في مدينة محردة", "next place"),
    ("في بلدة نوى", "في مدينة تدمر", "other place"),
    ("في بلدة نوى", "في مدينة الباب", "other place"),
    ("في مدينة الرقة", "في مدينة تدمر", "other place"),
    ("في مدينة الباب", "في مدينة إدلب", "other place"),
    ("في محافظة درعا", "في محافظة حلب", "other place"),
    ("في محافظة درعا", "في بلدة نوى", "place within"),
    ("في محافظة دير الزور", "في مدينة البوكمال", "in one region"),
    ("في ريف درعا الغربي", "في بلدة نوى", "place within"),
    ("في ريف درعا", "في بلدة نوى", "place within"),
    ("غرب درعا", "في بلدة نوى", "place within"),
    ("في ريف حلب الشرقي", "في مدينة الباب", "place within"),
    ("في ريف حلب", "في مدينة الباب", "in one region"),
    ("في محافظة درعا", "في مدينة تدمر", "other place"),
    ("في ريف درعا الغربي", "في مدينة تدمر", "other place"),
    ("في ريف حلب الغربي", "في مدينة الباب", "other place"),
    ("في ريف حمص الغربي", "في مدينة تدمر", "other place"),
    ("في ريف حمص الشرقي", "في مدينة القريتين", "in one region"),
    ("في ريف حمص الشرقي", "في مدينة تدمر", "in one region"),
    ("شرق حمص", "في مدينة القريتين", "place within"),
    ("غرب حمص", "في مدينة القريتين", "other place"),
    ("في ريف حماة الغربي", "في مدينة محردة", "place within"),
    ("في ريف حماة الشرقي", "في مدينة محردة", "other place"),
    ("في ريف السويداء الشرقي", "في مدينة شهبا", "other place"),
    ("في درعا", "في بلدة نوى", "seat of province"),
    ("في حماة", "في مدينة محردة", "seat of province"),
    ("في مدينة درعا", "في بلدة نوى", "other place"),
    ("في درعا", "في مدينة تدمر", "other place"),
]


@pytest.mark.parametrize(("one", "other", "wanted"), PAIRS)
def test_how_two_places_lie_to_each_other(one: str, other: str, wanted: str) -> None:
    assert where(event(one), event(other)) == wanted


@pytest.mark.parametrize(("one", "other", "wanted"), PAIRS)
def test_it_is_the_same_the_other_way_round(one: str, other: str, wanted: str) -> None:
    assert where(event(other), event(one)) == wanted


def test_where_a_clause_names_no_place() -> None:
    assert where(event(), event()) == "no place"
    assert where(event(), event("في بلدة نوى")) == "no place before"
    assert where(event("في بلدة نوى"), event()) == "no own place"


UNKNOWN = "في قرية خربة القصب المهجورة"


def test_a_place_that_no_list_has_lies_nowhere() -> None:
    assert event(UNKNOWN).places[0].lat is None
    assert where(event(UNKNOWN), event("في بلدة نوى")) == "place unknown"
    assert where(event("في بلدة نوى"), event(UNKNOWN)) == "place unknown"
    assert where(event(UNKNOWN), event(UNKNOWN)) == "one town"


SEVERAL = [
    (("في بلدة نوى", "في مدينة تدمر"), ("في مدينة تدمر",), "one town"),
    (("في بلدة نوى", "في مدينة تدمر"), ("في مدينة جاسم",), "next place"),
    (("في مدينة الرقة", "في مدينة تدمر"), ("في بلدة نوى",), "other place"),
    (("في محافظة درعا", "في مدينة تدمر"), ("في بلدة نوى",), "place within"),
    (("في محافظة درعا", "في بلدة نوى"), ("في محافظة درعا", "في بلدة نوى"), "one town"),
    ((UNKNOWN, "في بلدة نوى"), ("في مدينة جاسم",), "next place"),
]


@pytest.mark.parametrize(("one", "other", "wanted"), SEVERAL)
def test_the_nearest_of_several_places_tells(
    one: tuple[str, ...], other: tuple[str, ...], wanted: str
) -> None:
    assert where(event(*one), event(*other)) == wanted
    assert where(event(*other), event(*one)) == wanted


PROVINCES = [
    ("في بلدة نوى", "sy-daraa"),
    ("في مدينة الباب", "sy-aleppo"),
    ("في مدينة تدمر", "sy-homs"),
    ("في مدينة البوكمال", "sy-deir-ez-zor"),
    ("في مدينة درعا", "sy-daraa"),
    ("في محافظة درعا", "sy-daraa"),
    (UNKNOWN, None),
]


@pytest.mark.parametrize(("place", "province"), PROVINCES)
def test_the_province_of_a_place(place: str, province: str | None) -> None:
    found = province_of(event(place).places[0])
    assert (found.id if found is not None else None) == province
