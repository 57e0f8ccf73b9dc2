"""IDRISI's Arabic tweets: are mentions of places found, and how far from OpenStreetMap's point are they placed?

Finding is measured on the recognition set (random split, train and dev), placing on the disambiguation set. Its point
of a country or governorate is OpenStreetMap's, which differs from any other gazetteer's by the way a middle is chosen.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from marsad.arabic.folding import fold
from marsad.arabic.tokens import span_of, tokenize
from marsad.model.span import Span
from marsad.registry.place_shapes import great_circle
from marsad.registry.places import PlaceReading, find_places, resolve_places
from tools.public_gold.counts import Counts, Line, Share, added, extents, rows

RECOGNITION = "LMR/data/AR/gold-random-json"
DISAMBIGUATION = "LMD/data/AR"
WITHIN = (10, 50, 161)  # km


class Placed(NamedTuple):
    """A mention that was read: with its noun and without, and where it was put."""

    whole: Span
    name: Span
    reading: PlaceReading


class Linked(NamedTuple):
    """A mention of the gold with its point."""

    span: Span
    type: str
    lat: float
    lon: float


def tweets(folder: Path) -> Iterable[dict[str, Any]]:
    """All tweets below a folder."""
    for file in sorted(folder.rglob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def placed(text: str) -> list[Placed]:
    """What the places of the registry read in a tweet."""
    tokens = tokenize(fold(text))
    mentions = find_places(tokens)
    return [
        Placed(span_of(tokens, m.first, m.last), span_of(tokens, m.name_first, m.name_last), reading)
        for m, reading in zip(mentions, resolve_places(mentions, tokens), strict=True)
        if reading is not None
    ]


def measure(folder: Path, missed: list[str]) -> Iterable[Line]:
    """The lines of the result; `missed` takes what is not right."""
    yield from _finding(folder / RECOGNITION, missed)
    yield from _placing(folder / DISAMBIGUATION, missed)


def _finding(folder: Path, missed: list[str]) -> Iterable[Line]:
    both: list[tuple[Counts, Counts]] = []
    bare: list[tuple[Counts, Counts]] = []
    of_type: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for tweet in tweets(folder):
        text, read = tweet["text"], placed(tweet["text"])
        gold = {Span(m["startIdx"], m["endIdx"]): m["type"] for m in tweet["location_mentions"]}
        given = [p.whole if p.whole in gold else p.name for p in read]
        both.append(extents(given, list(gold)))
        bare.append(extents(*([s for s in some if not in_hashtag(text, s)] for some in (given, gold))))
        for span, type in gold.items():
            met = any(p.whole.overlaps(span) for p in read)
            of_type[type][0] += met
            of_type[type][1] += 1
            if not met:
                missed.append(f"{type}\tnot found\t{_marked(text, span)}")
        missed += [
            f"\ttoo many\t{_marked(text, p.whole)}"
            for p in read
            if not any(p.whole.overlaps(s) for s in gold)
        ]
    yield from rows("mentions", added(both))
    yield from rows("mentions outside hashtags", added(bare))
    for type, (part, whole) in sorted(of_type.items()):
        yield Share(f"{type}: found, overlap", part, whole)


def in_hashtag(text: str, span: Span) -> bool:
    """The gold leaves out most names in hashtags (#سيول_كذا) and marks some."""
    return re.search(r"#\S*$", text[: span.start]) is not None


def linked(tweet: dict[str, Any]) -> list[Linked]:
    """The mentions of a tweet that have a point."""
    return [
        Linked(
            Span(m["start_offset"], m["end_offset"]),
            m["type"],
            float(m["osm_json"]["lat"]),
            float(m["osm_json"]["lon"]),
        )
        for m in tweet["location_mentions"]
        if m.get("osm_json") and m["osm_json"].get("lat")
    ]


def _placing(folder: Path, missed: list[str]) -> Iterable[Line]:
    far: dict[str, list[float | None]] = defaultdict(list)
    for tweet in tweets(folder):
        read = placed(tweet["text"])
        for gold in linked(tweet):
            km, name = _kilometres(gold, read)
            far[gold.type].append(km)
            if km is not None and km > WITHIN[-1]:
                missed.append(f"{gold.type}\t{km:.0f} km\t{_marked(tweet['text'], gold.span)}\t{name}")
    everything = [km for some in far.values() for km in some]
    yield from _shares("linked mentions", everything)
    for type, some in sorted(far.items()):
        yield from _shares(type, some)


def _kilometres(gold: Linked, read: Iterable[Placed]) -> tuple[float | None, str]:
    """From the gold's point to the best of the readings that share its words."""
    found = [
        (great_circle(gold.lat, gold.lon, p.reading.lat, p.reading.lon), p.reading.id or "")
        for p in read
        if p.whole.overlaps(gold.span) and p.reading.lat is not None and p.reading.lon is not None
    ]
    return min(found, default=(None, ""))


def _shares(what: str, far: list[float | None]) -> Iterable[Line]:
    known = [km for km in far if km is not None]
    yield Share(f"{what}: given a point", len(known), len(far))
    for limit in WITHIN:
        yield Share(f"{what}: of those within {limit} km", sum(km <= limit for km in known), len(known))


def _marked(text: str, span: Span) -> str:
    around = f"{text[max(0, span.start - 50) : span.start]}[{span.of(text)}]{text[span.end : span.end + 40]}"
    return " ".join(around.split())
