"""Claims without a day: whom they are compared with in each of the ways that need none, and when a key is closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from marsad.incidents.all_days import WAYS, AllDays
from marsad.incidents.blocking import DATED_NAME, FIGURE, PROVINCE, TOWN
from marsad.incidents.coding import Coded
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import rules
from marsad.model.claim import Casualty, Claim, Place, When
from tests.tellings import HERE, claim, count, reading

ARMY = "syrian-government-forces"


def fact(id: str, one: Claim, published: str | None = None) -> Facts:
    told = reading(id, one, published=published)
    return facts_of(told.document, told.claims)[0]


def met(way: int, *claims: Claim, published: str | None = None) -> set[tuple[str, str]]:
    """The pairs of a way, each as the ids of the two claims' reports; the reports are a, b, c … in order."""
    coded = Coded(fact(chr(ord("a") + n), one, published) for n, one in enumerate(claims))
    asking = [n for n, start in enumerate(coded.start) if not start]
    if way in (TOWN, FIGURE, DATED_NAME):
        asking = [n for n in range(len(coded)) if not coded.is_settled(n)]
    found = AllDays(coded).pairs(way, asking)
    keys = coded.keys
    return {
        (min(keys[a].document, keys[b].document), max(keys[a].document, keys[b].document))
        for a, others in found
        for b in others
    }


def undated(**more: object) -> Claim:
    return claim(day=None, **more)  # type: ignore[arg-type]


def at(one: Claim, lat: float, lon: float, radius: float = 4.0) -> Claim:
    return replace(one, where=(Place(name="هنا", span=HERE, lat=lat, lon=lon, radius_km=radius),))


def on_weekday(text: str) -> Claim:
    return replace(undated(), when=When(text=text, span=HERE))


AB = {("a", "b")}
NO = set[tuple[str, str]]()
THURSDAY, FRIDAY = "2021-09-16", "2021-09-17"


@pytest.mark.parametrize(
    ("one", "other", "pairs"),
    [
        # an undated claim and any claim of its town
        (undated(), claim(), AB),
        (undated(), claim(day="2015-03-03"), AB),
        (undated(), undated(), AB),
        (undated(at="نوى"), claim(), NO),
        (undated(at=None), claim(), NO),
        # two dated ones are the sweep's
        (claim(), claim(), NO),
        # of the same or a neighbouring cell of a tenth of a degree
        (at(undated(), 35.15, 40.15), at(claim(), 35.15, 40.15), AB),
        (at(undated(), 35.15, 40.15), at(claim(), 35.29, 40.01), AB),
        (at(undated(), 35.15, 40.15), at(claim(), 35.31, 40.15), NO),
        (at(undated(), 35.15, 40.15), at(claim(), 35.15, 40.31), NO),
        # a province is no town
        (at(undated(), 35.15, 40.15), at(claim(), 35.15, 40.15, 80.0), NO),
        (undated(at="دير الزور"), undated(at="دير الزور"), NO),
        # where both know the day of the week, it is one
        (on_weekday("يوم الخميس"), claim(day=THURSDAY), AB),
        (on_weekday("يوم الخميس"), claim(day=FRIDAY), NO),
        (on_weekday("يوم الخميس"), claim(day=("2021-09-14", FRIDAY)), AB),
        (on_weekday("يوم الخميس"), on_weekday("يوم الخميس"), AB),
        (on_weekday("يوم الخميس"), on_weekday("يوم الجمعة"), NO),
        (on_weekday("يوم الخميس"), undated(), AB),
        # another kind of deed is another happening; what is denied may be any
        (undated(action="ambush"), claim(action="attack"), AB),
        (undated(action="ambush"), claim(action="agreement"), NO),
        (undated(action="agreement"), claim(action="shelling"), NO),
        (undated(action="ambush"), claim(action="agreement", assertion="denied"), AB),
        (undated(action="agreement", assertion="denied"), claim(action="ambush"), AB),
    ],
)
def test_claims_of_one_town(one: Claim, other: Claim, pairs: set[tuple[str, str]]) -> None:
    assert met(TOWN, one, other) == pairs
    assert met(TOWN, other, one) == pairs


SEVEN, EIGHT = (count("killed", 7),), (count("killed", 8),)


@pytest.mark.parametrize(
    ("ours", "theirs", "pairs"),
    [
        (SEVEN, SEVEN, AB),
        (SEVEN, EIGHT, NO),
        (SEVEN, (), NO),
        ((count("killed", 3),), (count("killed", 3),), NO),
        ((count("killed", 4),), (count("killed", 4),), AB),
        ((count("killed", 7, None),), (count("killed", 7, None),), NO),
        ((count("killed", 7, 9),), (count("killed", 7, 9),), NO),
        (SEVEN, (count("wounded", 7),), NO),
        ((count("wounded", 12),), (count("wounded", 12), count("killed", 1)), AB),
        # the sum of the groups
        ((count("killed", 4, actor="sdf"), count("killed", 3, actor=ARMY)), SEVEN, AB),
    ],
)
def test_the_same_exact_figure_of_one_town(
    ours: tuple[Casualty, ...], theirs: tuple[Casualty, ...], pairs: set[tuple[str, str]]
) -> None:
    assert met(FIGURE, undated(hurt=ours), claim(hurt=theirs)) == pairs
    assert met(FIGURE, undated(hurt=ours), undated(hurt=theirs)) == pairs


def test_a_figure_of_another_town_is_another() -> None:
    assert met(FIGURE, undated(hurt=SEVEN), claim(hurt=SEVEN, at="نوى")) == NO
    assert met(FIGURE, undated(hurt=SEVEN, at=None), claim(hurt=SEVEN, at=None)) == NO


def test_what_is_told_in_passing_without_its_day_asks_for_its_town_among_all_days() -> None:
    passing = replace(fact("a", undated(), "2021-10-20"), leads=False)
    for told in ([passing, fact("b", claim())], [fact("A", claim()), passing]):
        coded = Coded(told)
        asking = [n for n in range(2) if not coded.is_settled(n)]
        assert [len(mates) for _, mates in AllDays(coded).pairs(TOWN, asking)] == [1]


@pytest.mark.parametrize(
    ("one", "other", "pairs"),
    [
        # one known actor in cells of two degrees
        (undated(), claim(), AB),
        (undated(by="sdf", on=None), claim(by="islamic-state", on="sdf"), AB),
        (
            undated(by="sdf", on=None, action="attack"),
            claim(by="islamic-state", on=None, action="attack"),
            NO,
        ),
        (
            undated(by=None, on="civilians", action="attack"),
            claim(by=None, on="civilians", action="attack"),
            NO,
        ),
        # or one kind of deed that is not of every day
        (undated(by=None, on="civilians"), claim(by=None, on="civilians"), AB),
        (undated(by=None, action="riot"), claim(by=None, on=None, action="riot"), AB),
        (undated(by=None, action="riot"), claim(by=None, on=None, action="protest"), NO),
        (at(undated(), 34.5, 40.5), at(claim(), 35.5, 41.5), AB),
        (at(undated(), 34.5, 40.5), at(claim(), 36.5, 40.5), NO),
        # a province reaches into the cells that its circle touches
        (at(undated(), 35.9, 40.5, 100.0), at(claim(), 36.5, 40.5), AB),
        (at(undated(), 35.9, 40.5, 100.0), at(claim(), 39.5, 40.5), NO),
        (undated(at="دير الزور"), claim(at="الشولا"), AB),
        (undated(at="دير الزور"), claim(at="غزة"), NO),
        # a whole country is no place here
        (at(undated(), 35.0, 39.0, 300.0), at(claim(), 35.0, 39.0), NO),
        (undated(at=None), claim(), NO),
    ],
)
def test_an_actor_or_a_rare_deed_in_a_province(one: Claim, other: Claim, pairs: set[tuple[str, str]]) -> None:
    assert met(PROVINCE, one, other) == pairs
    assert met(PROVINCE, other, one) == pairs


NAME = ("أحمد خليل الحسن",)


@pytest.mark.parametrize(
    ("one", "other", "pairs"),
    [
        (undated(named=NAME), claim(named=NAME), AB),
        (undated(named=NAME), claim(named=NAME, at="غزة", day="2015-03-03"), AB),
        (undated(named=NAME), claim(named=("أحمد الحسن",)), AB),
        (undated(named=NAME), claim(named=("سامر نزار العلي",)), NO),
        (undated(named=("أحمد",)), claim(named=("أحمد",)), NO),
        (undated(named=("أبو خليل",)), claim(named=("أبو خليل",)), NO),
        # an actor and an exact figure
        (undated(hurt=SEVEN), claim(hurt=SEVEN, at="غزة"), AB),
        (undated(hurt=SEVEN), claim(hurt=EIGHT, at="غزة"), NO),
        (
            undated(hurt=SEVEN, by="sdf", on=None),
            claim(hurt=SEVEN, at="غزة", by="islamic-state", on=None),
            NO,
        ),
        # or a cell of two degrees and an exact figure
        (undated(hurt=SEVEN, by=None, on="civilians"), claim(hurt=SEVEN, by=None, on="civilians"), AB),
        (undated(hurt=SEVEN, by=None, at="دير الزور"), claim(hurt=SEVEN, by="sdf", on=None), AB),
        (undated(hurt=SEVEN, by=None), claim(hurt=EIGHT, by="sdf", on=None), NO),
        (undated(hurt=SEVEN, by=None), claim(hurt=SEVEN, by="sdf", on=None, at="غزة"), NO),
        (undated(hurt=SEVEN, by=None, at=None), claim(hurt=SEVEN, by="sdf", on=None), NO),
    ],
)
def test_a_name_or_an_actors_or_a_provinces_figure(
    one: Claim, other: Claim, pairs: set[tuple[str, str]]
) -> None:
    assert met(DATED_NAME, one, other) == pairs
    assert met(DATED_NAME, other, one) == pairs


def test_what_is_told_in_passing_is_asked_for_by_figure_and_name() -> None:
    """Its report has a day, it has none: it may be of any day before."""
    passing = reading("b", claim("c1", day=None, starts=50, hurt=SEVEN, named=NAME), claim("c2", at="غزة"))
    facts = [fact("a", claim(day="2015-03-03", hurt=SEVEN, named=NAME))]
    facts += facts_of(passing.document, passing.claims)
    coded = Coded(facts)
    asking = [n for n in range(len(coded)) if not coded.is_settled(n)]
    assert asking == [1]
    for way in (FIGURE, DATED_NAME):
        assert dict(AllDays(coded).pairs(way, asking)) == {1: {0}}


@pytest.fixture
def two_in_a_block() -> Iterator[None]:
    before = rules()["most_in_block"]
    rules()["most_in_block"] = 2
    yield
    rules()["most_in_block"] = before


@pytest.mark.usefixtures("two_in_a_block")
def test_a_town_with_too_many_of_one_day_of_the_week_says_nothing() -> None:
    thursdays = [claim(day=day) for day in ("2021-09-16", "2021-09-23", "2021-09-30")]
    assert met(TOWN, undated(), *thursdays[:2]) == {("a", "b"), ("a", "c")}
    assert met(TOWN, undated(), *thursdays) == NO
    assert met(TOWN, undated(), *thursdays, claim(day="2021-09-17")) == {("a", "e")}


@pytest.mark.usefixtures("two_in_a_block")
def test_a_name_that_too_many_bear_says_nothing_of_anybody() -> None:
    named = [claim(named=NAME, day=day, at=None) for day in ("2015-03-03", "2017-03-03", "2019-03-03")]
    assert met(DATED_NAME, undated(named=NAME), *named[:2]) == {("a", "b"), ("a", "c")}
    assert met(DATED_NAME, undated(named=NAME), *named) == NO
    assert met(DATED_NAME, undated(named=NAME, at=None), undated(named=NAME, at=None), *named) == NO


@pytest.mark.usefixtures("two_in_a_block")
def test_too_many_undated_claims_of_a_town_are_closed_to_all() -> None:
    assert met(TOWN, undated(), undated(), claim()) == {("a", "b"), ("a", "c"), ("b", "c")}
    assert met(TOWN, undated(), undated(), undated(), claim()) == NO


@pytest.mark.parametrize("way", WAYS)
def test_nothing_comes_of_nothing(way: int) -> None:
    assert list(AllDays(Coded()).pairs(way, [])) == []
    assert met(way, undated()) == NO
