"""A monitor's count against the incidents of its period, area and group."""

from __future__ import annotations

from marsad.incidents.merge import merge
from marsad.incidents.tallies import Compared, compare_tallies
from marsad.model.claim import Claim, Reading, When
from tests.tellings import HERE, claim, count, place, reading


def tally(measure: str, low: int, high: int | None, **more: object) -> Claim:
    when = When(text="", span=HERE, start="2021-01-01", end="2021-09-17")
    return Claim(
        id="t1", kind="tally", evidence=(HERE,), measure=measure, min=low, max=high, when=when, **more
    )  # type: ignore[arg-type]


FOUND = [
    reading("a", claim(hurt=(count("killed", 7, actor="syrian-government-forces"),))),
    reading("b", claim(hurt=(count("killed", 9, actor="syrian-government-forces"),))),
    reading(
        "c", claim(day="2021-03-03", at="نوى", hurt=(count("killed", 2, actor="civilians"),), on="civilians")
    ),
    reading("d", claim(day="2020-03-03", hurt=(count("killed", 50),)), published="2020-03-04"),
]


def compared(one: Claim) -> Compared:
    readings: list[Reading] = [*FOUND, reading("z", one)]
    return compare_tallies(readings, merge(readings))[0]


def test_the_dead_of_the_period_are_accounted_for() -> None:
    found = compared(tally("killed", 30, 30))
    assert (found.found_low, found.found_high, found.missing, found.exceeding) == (9, 11, 19, 0)
    assert len(found.incidents) == 2


def test_only_the_group_that_is_counted() -> None:
    found = compared(tally("killed", 5, 5, actor="syrian-government-forces"))
    assert (found.found_low, found.found_high, found.missing, found.exceeding) == (7, 9, 0, 2)


def test_only_the_area() -> None:
    found = compared(tally("attacks", 3, 3, where=(place("دير الزور"),)))
    assert (found.found_low, found.missing) == (1, 2)


def test_only_the_doer() -> None:
    assert compared(tally("attacks", 2, 2, by="islamic-state")).missing == 0
    assert compared(tally("attacks", 2, 2, by="turkey")).missing == 2


def test_an_open_maximum_is_never_exceeded() -> None:
    assert compared(tally("attacks", 1, None)).exceeding == 0


def test_a_tally_without_a_period_is_left_out() -> None:
    lone = Claim(id="t1", kind="tally", evidence=(HERE,), measure="killed", min=3, max=3)
    assert compare_tallies([reading("z", lone)], []) == []


def with_one_more(assertion: str) -> Compared:
    more = reading("e", claim(day="2021-05-05", at="كباجب", assertion=assertion, hurt=(count("killed", 4),)))
    readings = [*FOUND, more, reading("z", tally("attacks", 3, 3))]
    return compare_tallies(readings, merge(readings))[0]


def test_what_is_only_planned_or_denied_accounts_for_nothing() -> None:
    assert with_one_more("claimed").missing == 0
    assert with_one_more("planned").missing == with_one_more("denied").missing == 1


def test_an_incident_must_lie_within_the_period_as_a_whole() -> None:
    def missing(day: tuple[str, str]) -> int:
        one = reading("e", claim(day=day, at="كباجب"))
        return compare_tallies([reading("z", tally("attacks", 1, 1))], merge([one]))[0].missing

    assert missing(("2021-01-01", "2021-01-02")) == missing(("2021-09-16", "2021-09-17")) == 0
    assert missing(("2020-12-31", "2021-01-01")) == missing(("2021-09-17", "2021-09-18")) == 1


def test_another_fate_is_another_count() -> None:
    found = compared(tally("wounded", 5, 9))
    assert (found.found_low, found.found_high, found.missing, found.incidents) == (0, 0, 5, ())


def test_tallies_come_in_the_order_of_documents_and_claims() -> None:
    readings = [reading(id, tally("attacks", 1, 1)) for id in ("z", "y")]
    assert [one.document for one in compare_tallies(readings, [])] == ["y", "z"]
