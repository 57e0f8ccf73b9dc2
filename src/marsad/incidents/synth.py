"""Invented collections of claims with known truth: outlets that quote, round, err, come late and name places loosely.

The same seed gives the same bytes. `truth` tells for each claim which happening it is about, and how hard it is made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any, Literal, NamedTuple

from marsad.incidents.day_words import WEEKDAYS
from marsad.incidents.synth_words import Terms, terms
from marsad.incidents.synth_world import YEARS, Happening, World, happenings, world
from marsad.model.claim import (
    Casualty,
    Chain,
    Claim,
    Party,
    Person,
    Place,
    Quantity,
    Reader,
    Reading,
    Report,
    Source,
    Status,
    When,
)
from marsad.model.document import text_hash
from marsad.model.incident import Member
from marsad.model.span import Span

Difficulty = Literal["plain", "vague_place", "no_date", "vague_both", "twin"]
DIFFICULTIES: tuple[Difficulty, ...] = ("plain", "vague_place", "no_date", "vague_both", "twin")
OUTLETS = 130
_READER = Reader(version="synth", knowledge="0")
_MONITORS = (
    ("sohr", "المرصد السوري لحقوق الإنسان"),
    ("ain-al-furat", "عين الفرات"),
    ("suwayda-24", "السويداء 24"),
)
_HERE = Span(0, 1)
_COUNTRY = "synth"
_ID = "c1"  # a report tells of one happening


class Truth(NamedTuple):
    """Which happening a claim is about."""

    happening: int
    difficulty: Difficulty


class Telling(NamedTuple):
    """A reading with the truth of its claims."""

    reading: Reading
    truth: dict[Member, Truth]


def synth(claims: int, seed: int = 1, years: int = YEARS) -> Iterator[Telling]:
    """About `claims` claims, a report at a time; the longer the years, the harder are claims without a day."""
    rng, words = Random(seed), Random(f"words {seed}")
    where = world(claims, rng, years)
    made, number = 0, 0
    for happening in happenings(where, claims, rng):
        figure = max(1, happening.killed - rng.randint(0, happening.killed // 2))
        told: Terms | None = None
        for turn in range(happening.told_by):
            if made >= claims:
                return
            figure = min(happening.killed, figure + rng.randint(0, 1 + happening.killed // 4))
            told = terms(happening, told, words)
            yield _report(number, turn, happening, figure, where, told, rng)
            made, number = made + 1, number + 1


def _report(
    number: int, turn: int, of: Happening, figure: int, where: World, words: Terms, rng: Random
) -> Telling:
    outlet = rng.randrange(OUTLETS)
    appeared = of.day + rng.choice((0, 0, 1, 1, 1, 2)) + turn // 6
    dated = rng.random() < 0.75
    id = f"s{number:07}"
    report = Report(
        id=id,
        sha256=text_hash(id),
        language="ar",
        published=date.fromordinal(appeared).isoformat() if dated else None,
        published_basis="metadata" if dated else None,
        publisher=f"صحيفة رقم {outlet}",
        terms={_ID: words},
    )
    claim, vague = _claim(of, figure, dated, where, rng)
    undated = claim.when is None or claim.when.start is None
    member = Member(document=id, claim=claim.id)
    return Telling(
        Reading(document=report, claims=(claim,), reader=_READER),
        {member: Truth(of.number, _difficulty(of, undated, vague))},
    )


def _difficulty(of: Happening, undated: bool, vague: bool) -> Difficulty:
    if of.twin:
        return "twin"
    return ("vague_both" if vague else "no_date") if undated else "vague_place" if vague else "plain"


def _claim(of: Happening, figure: int, dated: bool, where: World, rng: Random) -> tuple[Claim, bool]:
    place, vague = _place(of, where, rng)
    scene = of.scene
    action = scene.actions[0] if rng.random() < 0.72 else rng.choice(scene.actions)
    more: dict[str, Any] = {"action": action}
    return Claim(
        id=_ID,
        kind="incident",
        evidence=(_HERE,),
        assertion="reported",
        when=_when(of, dated, rng),
        where=() if place is None else (place,),
        parties=tuple(_parties(of, rng)),
        casualties=tuple(_hurt(of, figure, rng)),
        people=tuple(_people(of, rng)),
        means=scene.means if rng.random() < 0.4 else (),  # type: ignore[arg-type]
        sources=_sources(rng),
        **more,
    ), vague


def _when(of: Happening, dated: bool, rng: Random) -> When | None:
    """The day; without a report date only the day of the week, or nothing; now and then a day off or a range."""
    day = of.day + (rng.choice((-1, 1)) if rng.random() < 0.03 else 0)
    weekday = WEEKDAYS[(day + 6) % 7]
    if not dated:
        return When(text=f"يوم ال{weekday}", span=_HERE) if rng.random() < 0.6 else None
    if rng.random() < 0.15:
        return None
    spread = 1 if rng.random() < 0.08 else 0
    start, end = date.fromordinal(day - spread), date.fromordinal(day)
    return When(text="أمس", span=_HERE, start=start.isoformat(), end=end.isoformat(), precision="day")


def _place(of: Happening, where: World, rng: Random) -> tuple[Place | None, bool]:
    town = where.towns[of.town]
    draw = rng.random()
    if draw < 0.04:
        return None, True
    if draw < 0.16:
        name, lat, lon = where.regions[town.region]
        return Place(
            name=name,
            span=_HERE,
            id=_province(town.region),
            lat=lat,
            lon=lon,
            radius_km=60.0,
            admin=(_COUNTRY,),
        ), True
    admin = (_COUNTRY, _province(town.region))
    if draw < 0.24:  # the gazetteer's other point, or the farm beside it
        off = rng.uniform(-0.06, 0.06)
        return Place(
            name=town.name, span=_HERE, lat=town.lat + off, lon=town.lon, radius_km=town.radius, admin=admin
        ), False
    return Place(
        name=town.name, span=_HERE, lat=town.lat, lon=town.lon, radius_km=town.radius, admin=admin
    ), False


def _province(region: int) -> str:
    return f"synth-{region}"


def _parties(of: Happening, rng: Random) -> Iterator[Party]:
    scene = of.scene
    if scene.doer is not None and rng.random() < 0.8:
        doer = rng.choice(scene.doer_as) if scene.doer_as and rng.random() < 0.12 else scene.doer
        yield Party(name=doer, actor=doer, role="initiator", span=_HERE)
    if rng.random() < 0.6:
        yield Party(name=scene.victim, actor=_victim(of, rng), role="target", span=_HERE)


def _victim(of: Happening, rng: Random) -> str:
    others = of.scene.victim_as
    return rng.choice(others) if others and rng.random() < 0.15 else of.scene.victim


def _hurt(of: Happening, figure: int, rng: Random) -> Iterator[Casualty]:
    if rng.random() < 0.12:
        return
    yield _count(of.scene.fate, figure, _victim(of, rng) if rng.random() < 0.8 else None, rng)
    if of.wounded and of.scene.fate == "killed" and rng.random() < 0.6:
        yield _count("wounded", max(1, of.wounded - rng.randint(0, of.wounded // 3)), None, rng)


def _count(status: Status, figure: int, actor: str | None, rng: Random) -> Casualty:
    draw = rng.random()
    low: int = figure
    high: int | None = figure
    kind: Quantity = "exact"
    if draw < 0.12 and figure > 2:
        low, high, kind = figure - rng.randint(0, figure // 3), None, "at_least"
    elif draw < 0.17:
        low, high, kind = 20 if figure >= 20 else 2, None, "several"
    elif draw < 0.21:
        low = high = max(1, figure + rng.randint(-3, 3))
    return Casualty(status=status, min=low, max=high, quantity=kind, span=_HERE, actor=actor)


def _people(of: Happening, rng: Random) -> Iterator[Person]:
    if of.victim_name is not None and rng.random() < 0.6:
        words = of.victim_name.split()
        name = of.victim_name if rng.random() < 0.7 else f"{words[0]} {words[-1]}"
        yield Person(name=name, span=_HERE, status=of.scene.fate)


def _sources(rng: Random) -> tuple[Chain, ...]:
    draw = rng.random()
    if draw < 0.55:
        return ()
    if draw < 0.7:
        return ((Source(name="مصادر محلية", kind="unnamed"),),)
    id, name = rng.choice(_MONITORS)
    return ((Source(name=name, kind="monitor", id=id),),)
