"""The sweep day after day finds exactly the pairs that the blocks of days bring together, neither more nor fewer."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from marsad.incidents.blocking import OF_DAYS, homes, probes
from marsad.incidents.coding import Coded
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import rules
from marsad.incidents.sweep import Sweep, ground
from marsad.incidents.synth import synth
from marsad.incidents.wording import packed
from marsad.model.claim import Claim, Place
from tests.tellings import HERE, claim, reading

DAY = date(2021, 9, 16)
WORDS = [f"كلمة{n}" for n in range(40)]


def dated(coded: Coded) -> list[int]:
    starts = coded.start
    return sorted((n for n, start in enumerate(starts) if start), key=lambda n: (starts[n], n))


def swept(claims: list[Facts], first: int = 0) -> set[tuple[int, int]]:
    """The pairs of the sweep, the lesser number first."""
    coded = Coded(claims)
    found = Sweep(coded).pairs(dated(coded), first)
    return {(min(a, b), max(a, b)) for a, others in found for b in others}


def by_blocks(claims: list[Facts]) -> set[tuple[int, int]]:
    """The pairs of the blocks: a home key of days of one is a probe key of the other."""
    standing = [{key for key in homes(claim) if key[0] in OF_DAYS} for claim in claims]
    asking = [
        {(kind, key) for kind, keys in probes(claim).items() if kind in OF_DAYS for key in keys}
        for claim in claims
    ]
    return {(a, b) for a in range(len(claims)) for b in range(a + 1, len(claims)) if asking[a] & standing[b]}


def collection(seed: int, number: int = 60) -> list[Facts]:
    found = [f for one in synth(number, seed) for f in facts_of(one.reading.document, one.reading.claims)]
    random = Random(seed)
    return [
        replace(f, terms=packed(dict.fromkeys(random.sample(WORDS, random.randint(0, 6)), 9))) for f in found
    ]


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6))
def test_the_sweep_and_the_blocks_agree(seed: int) -> None:
    claims = collection(seed)
    assert swept(claims) == by_blocks(claims)


@settings(max_examples=8, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 60))
def test_a_stretch_finds_the_pairs_of_its_own_claims(seed: int, first: int) -> None:
    claims = collection(seed)
    coded = Coded(claims)
    order = dated(coded)
    every = list(Sweep(coded).pairs(order))
    assert list(Sweep(coded).pairs(order, first)) == every[first:]


def fact(id: str, one: Claim) -> Facts:
    told = reading(id, one, published=None)
    return facts_of(told.document, told.claims)[0]


def on(day: int, length: int = 1, **more: object) -> Claim:
    start = DAY + timedelta(days=day)
    end = start + timedelta(days=length - 1)
    return claim(day=(start.isoformat(), end.isoformat()), **more)  # type: ignore[arg-type]


def meet(one: Claim, other: Claim) -> bool:
    """Whether the two are compared, whichever comes first."""
    pairs = swept([fact("a", one), fact("b", other)])
    assert pairs == swept([fact("a", other), fact("b", one)])
    return pairs == {(0, 1)}


@pytest.mark.parametrize(
    ("apart", "together"), [(0, True), (1, True), (2, False), (3, False), (30, False), (365, False)]
)
def test_days_of_one_place(apart: int, together: bool) -> None:
    assert rules()["day_tolerance"] == 1
    assert meet(on(0), on(apart)) is together
    assert meet(on(apart), on(0)) is together


@pytest.mark.parametrize(
    ("start", "length", "together"),
    [(-5, 5, True), (-5, 4, False), (-5, 11, True), (1, 6, True), (2, 6, False), (0, 1, True)],
)
def test_an_interval_meets_a_day_that_it_nearly_touches(start: int, length: int, together: bool) -> None:
    assert meet(on(start, length), on(0)) is together


def at(lat: float, lon: float, radius: float = 4.0, day: int = 0, **more: object) -> Claim:
    more.setdefault("by", None)
    more.setdefault("on", None)
    where = Place(name="هنا", span=HERE, lat=lat, lon=lon, radius_km=radius)
    return replace(on(day, at=None, **more), where=(where,))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # towns: cells of a quarter of a degree and those around
        ((35.1, 40.1), (35.1, 40.1), True),
        ((35.1, 40.1), (35.3, 40.3), True),
        ((35.1, 40.1), (35.49, 40.1), True),
        ((35.1, 40.1), (35.51, 40.1), False),
        ((35.1, 40.1), (35.1, 40.49), True),
        ((35.1, 40.1), (35.1, 40.51), False),
        ((35.1, 40.1), (36.1, 40.1), False),
        # across the equator and the meridian
        ((0.01, 0.01), (-0.01, -0.01), True),
        ((0.01, 0.01), (-0.51, 0.01), False),
    ],
)
def test_towns(one: tuple[float, float], other: tuple[float, float], together: bool) -> None:
    assert meet(at(*one), at(*other)) is together


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # a town in a province, or a little beside it
        (at(35.3, 40.1), at(35.0, 40.0, 100.0), True),
        (at(35.9, 40.1), at(35.0, 40.0, 100.0), True),
        (at(35.3, 40.1, day=1), at(35.0, 40.0, 100.0), True),
        (at(35.3, 40.1, day=2), at(35.0, 40.0, 100.0), False),
        # far from it
        (at(31.0, 36.0), at(35.0, 40.0, 100.0), False),
        (at(35.0, 46.1), at(35.0, 40.0, 100.0), False),
        # two provinces that touch, two that do not
        (at(35.0, 40.0, 100.0), at(36.0, 41.0, 100.0), True),
        (at(35.0, 40.0, 100.0), at(12.0, 44.0, 100.0), False),
        # a country
        (at(35.0, 39.0, 300.0), at(35.3, 40.1), True),
    ],
)
def test_towns_and_provinces(one: Claim, other: Claim, together: bool) -> None:
    assert meet(one, other) is together


def nowhere(day: int = 0, **more: object) -> Claim:
    return on(day, at=None, **more)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # where no place is told, a known actor brings claims together
        (nowhere(by="sdf"), nowhere(by="sdf"), True),
        (nowhere(by="sdf", on=None), nowhere(by="islamic-state", on="sdf"), True),
        (nowhere(by="sdf"), at(35.0, 40.0, by="sdf"), True),
        (nowhere(by="sdf"), at(35.0, 40.0, 100.0, by="sdf"), True),
        (nowhere(by="sdf"), nowhere(day=1, by="sdf"), True),
        (nowhere(by="sdf"), nowhere(day=2, by="sdf"), False),
        (nowhere(by="sdf", on=None), nowhere(by="islamic-state", on=None), False),
        # nobody known: nothing to go by
        (nowhere(by=None, on="civilians"), nowhere(by=None, on="civilians"), False),
        (nowhere(by="unidentified-gunmen", on=None), nowhere(by="unidentified-gunmen", on=None), False),
        (nowhere(by="كتيبة الوادي", on=None), nowhere(by="كتيبة الوادي", on=None), False),
        # an actor alone brings no two places together
        (at(35.0, 40.0, by="sdf"), at(31.0, 36.0, by="sdf"), False),
    ],
)
def test_claims_without_a_place(one: Claim, other: Claim, together: bool) -> None:
    assert meet(one, other) is together


NAME = ("أحمد خليل الحسن",)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        (nowhere(by=None, on=None, named=NAME), nowhere(by=None, on=None, named=NAME), True),
        (nowhere(by=None, on=None, named=NAME), nowhere(day=10, by=None, on=None, named=NAME), True),
        (at(35.0, 40.0, named=NAME), at(31.0, 36.0, named=NAME), True),
        (at(35.0, 40.0, named=NAME), at(31.0, 36.0, named=("أحمد الحسن",)), True),
        (at(35.0, 40.0, named=NAME), at(31.0, 36.0, named=("سامر خليل الحسن",)), False),
        (nowhere(by=None, on=None, named=NAME), nowhere(day=60, by=None, on=None, named=NAME), False),
        (at(35.0, 40.0, named=("أحمد",)), at(31.0, 36.0, named=("أحمد",)), False),
    ],
)
def test_names_bring_together_within_some_weeks(one: Claim, other: Claim, together: bool) -> None:
    assert meet(one, other) is together


RARE, COMMON = {"بارود": 15, "مئذنة": 14, "خابور": 13, "فرن": 12}, {"قصف": 3}


@pytest.mark.parametrize(
    ("ours", "theirs", "day", "together"),
    [
        ({"بارود": 15}, {"بارود": 15}, 0, True),
        ({"بارود": 15}, {"بارود": 15}, 1, True),
        ({"بارود": 15}, {"بارود": 15}, 2, False),
        ({"بارود": 15}, {"مئذنة": 15}, 0, False),
        ({**RARE, **COMMON}, {"فرن": 12, "قصف": 3}, 0, True),
        ({**RARE, **COMMON}, COMMON, 0, False),  # it is asked for by the rarest four
        (RARE, {}, 0, False),
    ],
)
def test_rare_words_bring_together_whatever_the_places(
    ours: dict[str, int], theirs: dict[str, int], day: int, together: bool
) -> None:
    assert rules()["telling_words"] == len(RARE)
    one = replace(fact("a", at(35.0, 40.0, by=None, on=None)), terms=packed(ours))
    other = replace(fact("b", nowhere(day=day, by=None, on=None)), terms=packed(theirs))
    assert (swept([one, other]) == by_blocks([one, other]) == {(0, 1)}) is together


def test_what_has_no_day_is_not_swept() -> None:
    undated = fact("a", claim(day=None))
    assert dated(Coded([undated])) == []
    assert swept([undated, undated]) == set()


def test_the_cells_of_a_place_are_numbers_in_order() -> None:
    (here,) = fact("a", at(35.1, 40.1)).spots
    cells = ground((here,))
    assert (len(cells.fine), len(cells.around), len(cells.coarse), len(cells.wide)) == (1, 9, 1, 0)
    assert cells.around == tuple(sorted(cells.around))
    assert cells.placed
    assert not ground(()).placed
    (wide,) = fact("b", at(35.0, 40.0, 100.0)).spots
    assert ground((wide,)).fine == ()
    assert ground((wide,)).placed
