"""Splink (Fellegi-Sunter, EM on DuckDB; extra `link-estimate`): estimates our weights, and is a peer in the benchmark.

The weights are estimated on the findings of our own comparison, among pairs that share a key, without any labels. A
comparison cannot be estimated among pairs that were chosen because they agree in it, so that days, places and all the
rest are estimated in three runs with other keys. How often strangers agree is counted on pairs that cannot be one
happening (another month, or another part of the country): EM left to itself drives it to nought for a shared name,
which Splink refuses. A finding that is hardly ever seen keeps the weight it had.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from math import log2
from typing import Any, NamedTuple

import duckdb
import splink
import splink.comparison_library as stock
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from marsad.incidents import compare
from marsad.incidents.blocking import COARSE, NARROW, cell_of
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules, weights
from marsad.model.incident import Member

VERSION = splink.__version__
MOST = 20_000  # claims that the estimate is made on
SEEN = 30  # pairs with a finding, below which its weight stays
_BOUND = 100  # tenths of a bit; no single finding decides alone
_PAIRS = 100_000
_PEER_AT = 0.5  # its best: 0.9 finds fewer, 0.2 joins the collection
_PEER_KM = ("spot_km", "city_km", "region_km")
Weights = dict[str, dict[str, int]]
Find = Callable[[Facts, Facts], Iterable[compare.Finding]]


class _Run(NamedTuple):
    """What pairs must share; what strangers share, and in what they differ; the comparisons it looks at, and is for."""

    key: tuple[str, ...]
    alike: str
    unlike: str
    looks_at: tuple[str, ...]
    for_: tuple[str, ...]


_REST = ("action", "doer", "victim", "killed", "others", "people", "means", "objects", "hour", "voice")
_RUNS = (
    _Run(("day", "coarse"), "coarse", "month", _REST, _REST),
    _Run(("narrow", "month"), "month", "coarse", ("date", *_REST), ("date",)),
    _Run(("day", "action"), "action", "month", ("place", *_REST[1:]), ("place",)),
)


def estimate(claims: Sequence[Facts]) -> Weights:
    """A table of weights like the one in force, made on these claims; the same for the same claims in any order."""
    known = sorted(claims, key=lambda claim: claim.key)
    step = max(1, len(known) // MOST)
    some = known[::step][:MOST]
    table = {about: dict(found) for about, found in weights().items()}
    for run in _RUNS:
        for about, estimated in _estimated(some, run).items():
            table[about].update((name, value) for name, value in estimated.items() if name in table[about])
    return table


def _estimated(claims: Sequence[Facts], run: _Run) -> Weights:
    """Of the comparisons a run is for: ten times the logarithm of m by u, for each finding seen often enough."""
    rows = [_row(number, claim) for number, claim in enumerate(claims)]
    strangers = _strangers(rows, run.alike, run.unlike)
    seen = {
        about: Counter(_found(about, claims[a], claims[b]) for a, b in strangers) for about in run.looks_at
    }
    linker = _linker(claims, rows, run, seen)
    linker.training.estimate_parameters_using_expectation_maximisation(
        block_on(*run.key), record_sample_proportion=1.0
    )
    model = linker.misc.save_model_to_json()
    table: Weights = {}
    for comparison in model["comparisons"]:
        about = comparison["output_column_name"]
        if about in run.for_:
            levels = comparison["comparison_levels"]
            weighed = {level["label_for_charts"]: _weight(level) for level in levels}
            table[about] = {
                name: weight
                for name, weight in weighed.items()
                if weight is not None and seen[about][name] >= SEEN
            }
    return table


def _weight(level: Mapping[str, Any]) -> int | None:
    m, u = level.get("m_probability"), level.get("u_probability")
    return max(-_BOUND, min(_BOUND, round(10 * log2(m / u)))) if m and u else None


def _strangers(rows: Sequence[Mapping[str, Any]], alike: str, unlike: str) -> list[tuple[int, int]]:
    """Pairs of numbers that share the one and differ in the other; each row with some that follow it."""
    groups: dict[Any, list[Mapping[str, Any]]] = {}
    for row in rows:
        if row[alike] is not None and row[unlike] is not None:
            groups.setdefault(row[alike], []).append(row)
    each = max(1, _PAIRS // max(1, len(rows)))
    return [
        (one["number"], group[(at + step) % len(group)]["number"])
        for group in groups.values()
        for at, one in enumerate(group)
        for step in range(1, min(each, len(group) - 1) + 1)
        if group[(at + step) % len(group)][unlike] != one[unlike]
    ]


def _levels(about: str) -> list[str]:
    """The findings of a comparison, the likeliest for one happening first, as EM is to begin."""
    return sorted(weights()[about], key=lambda finding: (-weights()[about][finding], finding))


def _linker(
    claims: Sequence[Facts],
    rows: Sequence[Mapping[str, Any]],
    run: _Run,
    seen: Mapping[str, Counter[str]],
) -> Any:
    connection = duckdb.connect(":memory:")
    connection.execute("SET threads = 1")
    for about in run.looks_at:
        connection.create_function(f"found_{about}", _level_of(claims, about), [int, int], int)
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="number",
        comparisons=[_comparison(about, seen[about]) for about in run.looks_at],
        blocking_rules_to_generate_predictions=[block_on(*run.key)],
        probability_two_random_records_match=0.1,
    )
    return _on(connection, rows, settings)


def _level_of(claims: Sequence[Facts], about: str) -> Callable[[int, int], int]:
    """For two claims the place of what is found in the list of findings; after the last if nothing is."""
    names = _levels(about)
    place_of = {name: place for place, name in enumerate(names)}
    return lambda a, b: place_of.get(_found(about, claims[a], claims[b]), len(names))


def _found(about: str, a: Facts, b: Facts) -> str:
    return next((finding for said, finding in _FIND[about](a, b) if said == about), "")


def _day(a: Facts, b: Facts) -> list[compare.Finding]:
    return [("date", compare.date(a, b))]


def _spot(a: Facts, b: Facts) -> list[compare.Finding]:
    return [("place", compare.place(a.spots, b.spots))]


def _figures(a: Facts, b: Facts) -> list[compare.Finding]:
    return compare.counts(a.counts, b.counts, False)


_FIND: dict[str, Find] = {
    "date": _day,
    "place": _spot,
    "action": compare.deed,
    "doer": compare.deed,
    "victim": compare.deed,
    "killed": _figures,
    "others": _figures,
    "people": compare.people,
    "voice": compare.voices,
    "means": compare.trimmings,
    "objects": compare.trimmings,
    "hour": compare.trimmings,
}


def _comparison(about: str, seen: Counter[str]) -> dict[str, Any]:
    """u is what was counted among strangers; m begins where the weights in force would have it."""
    names = _levels(about)
    u = [(seen[name] + 0.5) / (seen.total() + 0.5 * (len(names) + 1)) for name in [*names, ""]]
    odds = [u[place] * 2 ** (weights()[about][name] / 10) for place, name in enumerate(names)] + [u[-1]]
    found = f"found_{about}(number_l, number_r)"
    tests = [f"{found} = {place}" for place in range(len(names))] + ["ELSE"]
    levels = [
        {"sql_condition": t, "label_for_charts": n, "m_probability": o / sum(odds), "u_probability": p}
        for t, n, o, p in zip(tests, [*names, "untold"], odds, u, strict=True)
    ]
    return {"output_column_name": about, "comparison_levels": levels}


def _row(number: int, claim: Facts) -> dict[str, Any]:
    """What keys and Splink's stock comparisons look at. A presumed day is no key."""
    spot = next((spot for spot in claim.spots if spot.located), None)
    dated = claim.dated
    return {
        "number": number,
        "day": date.fromordinal(claim.start).isoformat() if dated else None,
        "month": claim.start // 30 if dated else None,
        "coarse": str(cell_of(spot, COARSE)) if spot else None,
        "narrow": str(cell_of(spot, NARROW)) if spot else None,
        "lat": spot.lat if spot else None,
        "lon": spot.lon if spot else None,
        "action": claim.action,
        "doer": min(claim.doers, default=None),
        "victim": min(claim.victims, default=None),
        "killed": claim.counts["killed"][0] if "killed" in claim.counts else None,
        "person": min(claim.names, default=None),
    }


def _on(connection: Any, rows: Sequence[Mapping[str, Any]], settings: Any) -> Any:
    import pyarrow

    logging.getLogger("splink").setLevel(logging.ERROR)
    database = DuckDBAPI(connection=connection)
    table = pyarrow.Table.from_pylist(list(rows), schema=_schema(pyarrow))
    return Linker(database.register(table), settings, log_level=logging.ERROR)


def _schema(pyarrow: Any) -> Any:
    kinds = {"number": pyarrow.int64(), "month": pyarrow.int64(), "killed": pyarrow.int64()}
    kinds |= {name: pyarrow.float64() for name in ("lat", "lon")}
    names = (
        "number",
        "day",
        "month",
        "coarse",
        "narrow",
        "lat",
        "lon",
        "action",
        "doer",
        "victim",
        "killed",
        "person",
    )
    return pyarrow.schema([(name, kinds.get(name, pyarrow.string())) for name in names])


def link_with_splink(claims: Sequence[Facts]) -> list[tuple[Member, ...]]:
    """The peer: Splink's stock comparisons and its own clustering, trained on the claims themselves."""
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="number",
        comparisons=[
            stock.AbsoluteDateDifferenceAtThresholds(
                "day", input_is_string=True, metrics=["day", "day"], thresholds=[1, 3]
            ),
            stock.DistanceInKMAtThresholds("lat", "lon", [float(rules()[k]) for k in _PEER_KM]),
            *(stock.ExactMatch(name) for name in ("action", "doer", "victim", "killed", "person")),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("day", "coarse"), block_on("narrow", "action", "killed"), block_on("person"),
        ],
    )  # fmt: skip
    linker = _on(duckdb.connect(":memory:"), [_row(n, claim) for n, claim in enumerate(claims)], settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("day", "narrow", "action")], recall=0.3
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=_PAIRS * 10, seed=1)
    for key in (("day", "action"), ("narrow", "month")):
        linker.training.estimate_parameters_using_expectation_maximisation(
            block_on(*key), record_sample_proportion=1.0
        )
    found = linker.inference.predict(threshold_match_probability=_PEER_AT)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(found, _PEER_AT)
    groups: dict[int, list[Member]] = {}
    for row in clusters.as_record_list():
        groups.setdefault(row["cluster_id"], []).append(claims[row["number"]].key)
    return sorted(tuple(sorted(group)) for group in groups.values())
