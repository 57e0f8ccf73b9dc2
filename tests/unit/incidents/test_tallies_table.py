"""A monitor's count beside the incidents: which fall under it, how many people they account for, and nobody twice."""

from __future__ import annotations

import pytest

from marsad.incidents.merge import merge
from marsad.incidents.tallies import Compared, compare_tallies
from marsad.model.claim import Casualty, Claim, When
from tests.tellings import HERE, claim, count, place, reading

ARMY, IS, SDF, CIVILIANS = "syrian-government-forces", "islamic-state", "sdf", "civilians"
MILITIAS, ONE = "iranian-militias", "liwa-fatemiyoun"


def tally(
    measure: str,
    low: int,
    high: int | None = -1,
    start: str = "2021-01-01",
    end: str = "2021-12-31",
    **more: object,
) -> Claim:
    """`high` left out is exact."""
    when = When(text="", span=HERE, start=start, end=end)
    top = low if high == -1 else high
    return Claim(
        id="t1", kind="tally", evidence=(HERE,), measure=measure, min=low, max=top, when=when, **more  # type: ignore[arg-type]
    )  # fmt: skip


def compared(one: Claim, *claims: Claim) -> Compared:
    readings = [reading(f"d{n}", c, published="2021-12-31") for n, c in enumerate(claims)]
    (found,) = compare_tallies([*readings, reading("z", one)], merge(readings))
    return found


def told(one: Claim, *claims: Claim) -> tuple[int, int, int, int]:
    """Found at least and at most, missing, exceeding."""
    found = compared(one, *claims)
    return found.found_low, found.found_high, found.missing, found.exceeding


def hurt(*rows: Casualty, **more: object) -> Claim:
    return claim(hurt=rows, **more)  # type: ignore[arg-type]


# The rows of one happening, the tally's measure and group, and how many of them it counts.
PEOPLE = [
    ((count("killed", 7, actor=ARMY),), "killed", None, (7, 7)),
    ((count("killed", 7, actor=ARMY),), "killed", ARMY, (7, 7)),
    ((count("killed", 7, actor=ARMY),), "killed", IS, (0, 0)),
    ((count("killed", 7, actor=ARMY),), "wounded", None, (0, 0)),
    ((count("killed", 7, None, ARMY),), "killed", ARMY, (7, 7)),
    ((count("killed", 5, 9, ARMY),), "killed", ARMY, (5, 9)),
    ((count("killed", 4, actor=ARMY), count("killed", 2, actor=IS)), "killed", None, (6, 6)),
    ((count("killed", 4, actor=ARMY), count("killed", 2, actor=IS)), "killed", ARMY, (4, 4)),
    ((count("killed", 4, actor=ARMY), count("wounded", 9, actor=ARMY)), "wounded", ARMY, (9, 9)),
    ((count("killed", 3, actor=CIVILIANS), count("killed", 2, actor=IS)), "killed", CIVILIANS, (3, 3)),
    # a sum told beside its groups is nobody more
    (
        (count("wounded", 6), count("wounded", 4, actor=ARMY), count("wounded", 2, actor=IS)),
        "wounded",
        None,
        (6, 6),
    ),
    (
        (count("killed", 6), count("killed", 4, actor=ARMY), count("killed", 2, actor=IS)),
        "killed",
        None,
        (6, 6),
    ),
    (
        (count("wounded", 9), count("wounded", 4, actor=ARMY), count("wounded", 2, actor=IS)),
        "wounded",
        None,
        (9, 9),
    ),
    # a part of a group is of the group
    ((count("killed", 6, actor=ONE),), "killed", MILITIAS, (6, 6)),
    ((count("captured", 5, actor=SDF),), "captured", SDF, (5, 5)),
    ((count("missing", 5, actor=CIVILIANS),), "missing", CIVILIANS, (5, 5)),
]


@pytest.mark.parametrize(("rows", "measure", "group", "people"), PEOPLE)
def test_the_people_of_one_happening(
    rows: tuple[Casualty, ...], measure: str, group: str | None, people: tuple[int, int]
) -> None:
    assert told(tally(measure, 0, None, actor=group), hurt(*rows))[:2] == people


def test_two_voices_that_differ_in_groups_count_nobody_twice() -> None:
    by_group = hurt(count("killed", 4, actor=ARMY), count("killed", 2, actor=IS))
    in_all = hurt(count("killed", 6))
    assert told(tally("killed", 6), by_group, in_all) == (6, 6, 0, 0)


SEVEN, NINE = count("killed", 7, actor=ARMY), count("killed", 9, actor=ARMY)
FIRST, SECOND = hurt(SEVEN, day="2021-03-03"), hurt(NINE, day="2021-06-06", at="كباجب")


@pytest.mark.parametrize(
    ("one", "missing", "exceeding"),
    [
        (tally("killed", 16), 0, 0),
        (tally("killed", 20), 4, 0),
        (tally("killed", 10), 0, 6),
        (tally("killed", 10, None), 0, 0),
        (tally("killed", 20, None), 4, 0),
        (tally("killed", 10, 15), 0, 1),
        (tally("killed", 10, 20), 0, 0),
        (tally("attacks", 2), 0, 0),
        (tally("attacks", 5), 3, 0),
        (tally("attacks", 1), 0, 1),
        (tally("attacks", 1, None), 0, 0),
        (tally("wounded", 3), 3, 0),
    ],
)
def test_what_is_missing_and_what_exceeds(one: Claim, missing: int, exceeding: int) -> None:
    found = compared(one, FIRST, SECOND)
    assert (found.missing, found.exceeding) == (missing, exceeding)


@pytest.mark.parametrize(
    ("start", "end", "attacks"),
    [
        ("2021-01-01", "2021-12-31", 2),
        ("2021-03-03", "2021-06-06", 2),
        ("2021-03-04", "2021-06-06", 1),
        ("2021-03-03", "2021-06-05", 1),
        ("2021-03-03", "2021-03-03", 1),
        ("2021-04-01", "2021-05-01", 0),
        ("2020-01-01", "2020-12-31", 0),
    ],
)
def test_the_period(start: str, end: str, attacks: int) -> None:
    found = compared(tally("attacks", 0, None, start=start, end=end), FIRST, SECOND)
    assert len(found.incidents) == attacks


@pytest.mark.parametrize(
    ("where", "attacks"),
    [
        ((), 2),
        (("دير الزور",), 2),
        (("الشولا",), 1),
        (("كباجب",), 1),
        (("الشولا", "كباجب"), 2),
        (("غزة",), 0),
    ],
)
def test_the_area(where: tuple[str, ...], attacks: int) -> None:
    far_apart = hurt(NINE, day="2021-06-06", at="كباجب")
    found = compared(tally("attacks", 0, None, where=tuple(map(place, where))), FIRST, far_apart)
    assert len(found.incidents) == attacks


@pytest.mark.parametrize(
    ("by", "attacks"), [(None, 2), (IS, 1), (SDF, 1), ("turkey", 0), ("no-such-actor", 0)]
)
def test_the_doer(by: str | None, attacks: int) -> None:
    other = hurt(NINE, day="2021-06-06", at="كباجب", by=SDF)
    assert len(compared(tally("attacks", 0, None, by=by), FIRST, other).incidents) == attacks


@pytest.mark.parametrize(
    ("assertion", "attacks"),
    [("reported", 1), ("claimed", 1), ("suspected", 1), ("planned", 0), ("denied", 0)],
)
def test_only_what_happened(assertion: str, attacks: int) -> None:
    one = hurt(SEVEN, day="2021-03-03", assertion=assertion)
    assert len(compared(tally("attacks", 0, None), one).incidents) == attacks


def test_an_incident_without_a_day_falls_under_no_period() -> None:
    undated = claim(day=None, hurt=(SEVEN,))
    readings = [reading("a", undated, published=None)]
    (found,) = compare_tallies([reading("z", tally("attacks", 1))], merge(readings))
    assert (found.found_low, found.missing) == (0, 1)


def test_what_a_tally_is_compared_by_is_told_again() -> None:
    found = compared(tally("killed", 10, 15), FIRST)
    assert (found.document, found.claim, found.measure) == ("z", "t1", "killed")
    assert (found.told_low, found.told_high) == (10, 15)
