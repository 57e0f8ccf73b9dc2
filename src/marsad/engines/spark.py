"""Linking on Spark (extra `spark`): claims meet at their keys in Spark, and are scored by the same pure function there.

What comes back are the pairs worth keeping; they are grouped here, as those of one process are. Full blocks of all days
are closed as `incidents.link` closes them.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec

from marsad.errors import MarsadError
from marsad.incidents.blocking import NAMES_OF_ALL_DAYS, OF_ALL_DAYS, SCOPES, homes, probes
from marsad.incidents.cluster import worth_keeping
from marsad.incidents.coding import Coded
from marsad.incidents.compare import score
from marsad.incidents.facts import Facts
from marsad.incidents.knowledge import rules

_NAMES = 100  # the scope of names: a full one is closed itself, and not the claims under it


def missing() -> str | None:
    """What is wanting for Spark here; None if nothing is."""
    for package in ("pyspark", "pandas", "pyarrow"):
        if find_spec(package) is None:
            return f"the package {package}"
    home = os.environ.get("JAVA_HOME")
    java = Path(home, "bin", "java").is_file() if home else shutil.which("java") is not None
    return None if java else "Java"


def session(workers: int = 1) -> Any:
    """A Spark of this machine alone, with so many processors. Raises MarsadError `engines.no_spark`."""
    lacking = missing()
    if lacking is not None:
        raise MarsadError("engines.no_spark", lacking=lacking)
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable  # else whatever is called python3 here
    builder = SparkSession.builder.master(f"local[{workers}]").appName("marsad")
    chosen = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": str(4 * workers)}
    for name, value in chosen.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def find_pairs(spark: Any, coded: Coded) -> Iterator[tuple[int, int, int]]:
    """The pairs worth keeping with their scores; `find` of `bulk.link_all` once the session is given."""
    encode = msgspec.msgpack.Encoder().encode
    rows = [(number, bytearray(encode(coded.claim(number)))) for number in range(len(coded))]
    claims = spark.createDataFrame(rows, "number long, body binary").repartition(
        spark.sparkContext.defaultParallelism
    )
    keys = claims.mapInPandas(_keys, "asks boolean, kind int, scope int, key long, number long").cache()
    pairs = _candidates(keys)
    a, b = claims.toDF("a", "body_a"), claims.toDF("b", "body_b")
    scored = pairs.join(a, "a").join(b, "b").mapInPandas(_scores, "a long, b long, score int")
    for row in scored.toLocalIterator():
        yield row.a, row.b, row.score
    keys.unpersist()


def _candidates(keys: Any) -> Any:
    """Claims that share a key, the lesser number first; none over a block that is too full."""
    stands, asks = keys.where("not asks").drop("asks"), keys.where("asks").drop("asks")
    sizes = stands.where("scope >= 0").groupBy("kind", "scope", "key").count()
    full = sizes.where(f"count > {rules()['most_in_block']}")
    names = full.where(f"scope = {_NAMES}").select("scope", "key").distinct()
    closed = stands.join(full.where(f"scope < {_NAMES}").select("kind", "key"), ["kind", "key"])
    closed = closed.select("scope", "number").distinct()

    def opened(side: Any) -> Any:
        return side.join(names, ["scope", "key"], "left_anti").join(closed, ["scope", "number"], "left_anti")

    ours = opened(stands).selectExpr("kind", "key", "number as a")
    theirs = opened(asks).selectExpr("kind", "key", "number as b")
    both = ours.join(theirs, ["kind", "key"]).where("a <> b")
    return both.selectExpr("least(a, b) as a", "greatest(a, b) as b").distinct()


def _keys(parts: Iterable[Any]) -> Iterator[Any]:
    import pandas

    decode = msgspec.msgpack.Decoder(Facts).decode
    for part in parts:
        rows = []
        for number, body in zip(part["number"], part["body"], strict=True):
            claim = decode(bytes(body))
            rows += [(False, kind, _scope(kind), key, number) for kind, key in homes(claim)]
            rows += [(True, k, _scope(k), key, number) for k, keys in probes(claim).items() for key in keys]
        yield pandas.DataFrame(rows, columns=["asks", "kind", "scope", "key", "number"])


def _scope(kind: int) -> int:
    """-1: a block of days, which is never full."""
    return _NAMES if kind in NAMES_OF_ALL_DAYS else SCOPES[kind] if kind in OF_ALL_DAYS else -1


def _scores(parts: Iterable[Any]) -> Iterator[Any]:
    import pandas

    decode = msgspec.msgpack.Decoder(Facts).decode
    for part in parts:
        rows = []
        columns = (part[name] for name in ("a", "b", "body_a", "body_b"))
        for a, b, body_a, body_b in zip(*columns, strict=True):
            one, other = decode(bytes(body_a)), decode(bytes(body_b))
            value = score(one, other)
            if value >= worth_keeping(one, other):
                rows.append((a, b, value))
        yield pandas.DataFrame(rows, columns=["a", "b", "score"])
