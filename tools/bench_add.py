"""Measure adding 100 reports to a workspace of many, through its database: from their readings to the incidents.

    python tools/bench_add.py 100000 [--database URL] [--seed 1]

Seconds of this process and by the clock. The collection is invented and its reports hold no text worth comparing.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from itertools import islice

from marsad import pipeline
from marsad.incidents.synth import synth
from marsad.model.claim import Reading
from marsad.model.document import document
from marsad.settings import Settings
from marsad.storage.store import Arrival, Custody, Store

ADDED = 100


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("reports", type=int)
    ask.add_argument("--database", default="")
    ask.add_argument("--seed", type=int, default=1)
    given = ask.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(workspace=folder, database=given.database)
        pipeline.make_workspace(settings)
        with Store(settings.database_url) as store:
            made = (one.reading for one in synth(given.reports + ADDED, given.seed))
            while some := list(islice(made, 1000)):
                _keep(store, some)
                if (known := store.counts().read) >= given.reports:
                    break
            _timed(store, f"{known} reports linked")
        with Store(settings.database_url) as store:  # as a new process would: nothing is in memory
            _keep(store, list(islice(made, ADDED)))
            _timed(store, f"{store.counts().read - known} more")


def _timed(store: Store, what: str) -> None:
    clock, own = time.perf_counter(), time.process_time()
    incidents = pipeline.link(store)
    spent = time.process_time() - own
    print(
        f"{what}: {time.perf_counter() - clock:.1f} s by the clock, {spent:.1f} s cpu, {incidents} incidents"
    )


def _keep(store: Store, readings: Sequence[Reading]) -> None:
    arrivals = [
        Arrival(document(reading.document.id, reading.document.id), "0" * 64, "text", None)
        for reading in readings
    ]
    store.add([Custody("0" * 64, 1, "invented", "bench")], arrivals)
    store.keep_readings(readings)


if __name__ == "__main__":
    main()
