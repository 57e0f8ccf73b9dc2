"""An invented world for measuring linking: towns, outlets and happenings, drawn from a seed."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from math import ceil, sqrt
from random import Random
from typing import NamedTuple

from msgspec import Struct

from marsad.model.claim import Status
from marsad.registry.rows import folder, rows

CLAIMS_PER_TOWN_DAY = 0.06
FIRST_DAY = 736_000
YEARS = 4
_SYLLABLES = ("با", "تل", "رم", "زو", "سل", "شم", "عر", "قب", "كف", "مع", "نو", "حر")
_GIVEN = ("سامر", "رائد", "ماهر", "عمار", "باسل", "فادي", "زياد", "نادر", "وائل", "هاني", "كمال", "منذر")


class Scene(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of happening."""

    name: str
    share: int
    actions: tuple[str, ...]
    victim: str
    doer: str | None = None
    doer_as: tuple[str, ...] = ()
    victim_as: tuple[str, ...] = ()
    means: tuple[str, ...] = ()
    fate: Status = "killed"
    named: bool = False


class Town(NamedTuple):
    """Degrees and kilometres; `region` is the number of its province."""

    name: str
    lat: float
    lon: float
    radius: float
    region: int


class Happening(NamedTuple):
    """The truth. `twin` tells that it was made to be mistaken for another."""

    number: int
    day: int
    town: int
    scene: Scene
    killed: int
    wounded: int
    victim_name: str | None
    told_by: int
    twin: bool


class World(NamedTuple):
    """Towns, provinces (centres) and how many days there are."""

    towns: list[Town]
    regions: list[tuple[str, float, float]]
    days: int


@lru_cache(maxsize=1)
def scenes() -> tuple[Scene, ...]:
    """The kinds of happenings, in the order of their file."""
    return tuple(row.value for row in rows(folder("linking/synth"), Scene))


def world(claims: int, rng: Random, years: int = YEARS) -> World:
    """Over the years given, towns grow with the collection: claims per town and day stay the same whatever the size."""
    town_days = claims / CLAIMS_PER_TOWN_DAY
    towns = max(20, ceil(town_days / (years * 365)))
    number = ceil(towns / 20)
    side = ceil(sqrt(number))
    regions = [_region(n, side, rng) for n in range(number)]
    return World([_town(n, regions, rng) for n in range(towns)], regions, max(20, ceil(town_days / towns)))


def _region(number: int, side: int, rng: Random) -> tuple[str, float, float]:
    """Provinces lie in a square, so that a small collection has neighbours on all sides too."""
    row, column = divmod(number, side)
    return f"محافظة {_name(rng)} {number}", 12.0 + 0.9 * row, -10.0 + 1.1 * column


def _town(number: int, regions: list[tuple[str, float, float]], rng: Random) -> Town:
    region = number // 20
    _, lat, lon = regions[region]
    return Town(
        f"{_name(rng)} {number}",
        round(lat + rng.uniform(-0.4, 0.4), 4),
        round(lon + rng.uniform(-0.5, 0.5), 4),
        rng.choice((2.0, 3.0, 4.0, 5.0, 9.0)),
        region,
    )


def _name(rng: Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 3)))


def happenings(where: World, wanted: int, rng: Random) -> Iterator[Happening]:
    """Happenings without end in sight of `wanted` tellings; every fourth brings a near miss with it."""
    number, told = 0, 0
    bounds = list(accumulate(scene.share for scene in scenes()))
    while told < wanted:
        scene = scenes()[bisect(bounds, rng.randrange(bounds[-1]))]
        one = _happening(number, where, scene, rng)
        yield one
        number, told = number + 1, told + one.told_by
        if rng.random() < 0.25:
            twin = _twin(one, number, where, rng)
            yield twin
            number, told = number + 1, told + twin.told_by


def _happening(number: int, where: World, scene: Scene, rng: Random) -> Happening:
    killed = min(90, int(rng.paretovariate(1.1)))
    return Happening(
        number,
        FIRST_DAY + rng.randrange(where.days),
        _town_of(where, rng),
        scene,
        killed,
        int(killed * rng.uniform(0.3, 3.0)),
        _person(rng) if scene.named and rng.random() < 0.8 else None,
        min(14, int(rng.paretovariate(1.3))),
        False,
    )


def _town_of(where: World, rng: Random) -> int:
    """Every third happening falls on the first two towns of a province: fronts and big cities."""
    town = rng.randrange(len(where.towns))
    return (
        town - town % 20 + (rng.randrange(2) if town % 20 > 1 else town % 20) if rng.random() < 0.35 else town
    )


def _person(rng: Random) -> str:
    return f"{rng.choice(_GIVEN)} {rng.choice(_GIVEN)} ال{_name(rng)}"


def _twin(one: Happening, number: int, where: World, rng: Random) -> Happening:
    """The same again, but for the day, the town, the weeks between, or the kind of deed."""
    kind = rng.randrange(4)
    day = one.day + (rng.choice((-1, 1, 2)), 0, 7 * rng.randint(1, 6), 0)[kind]
    town = one.town
    if kind == 1:
        near = [
            n for n, t in enumerate(where.towns) if t.region == where.towns[one.town].region and n != town
        ]
        town = rng.choice(near) if near else (town + 1) % len(where.towns)
    scene = rng.choice(scenes()) if kind == 3 else one.scene
    killed = max(1, one.killed + rng.randint(-2, 3))
    name = _person(rng) if scene.named else None
    return one._replace(
        number=number, day=day, town=town, scene=scene, killed=killed, victim_name=name, twin=True,
        told_by=max(1, one.told_by - rng.randint(0, 3)),
    )  # fmt: skip
