"""Measure Marsad on gold that other people made.

    PYTHONPATH=src python -m tools.public_gold [--events DIR] [--times DIR] [--entities DIR] [--places DIR]
        [--petrarch DIR --petrarch-python PYTHON]

Each DIR is a checkout that you fetched: openeventdata/arabic_event_gsr (events),
dahmri/Enhancing-HeidelTime-for-Time-expression-Annotation-in-Arabic-News (times), SinaLab/ArabicNER (entities),
rsuwaileh/IDRISI (places), openeventdata/UniversalPetrarch, branch `arabic` (petrarch; needs --events too, and a Python
3.7 with networkx 1.11 and python-dateutil). What is not given is not measured. Nothing is fetched and nothing written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from tools.public_gold import entities, events, petrarch, places, times
from tools.public_gold.counts import Line, table


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("events", "times", "entities", "places", "petrarch"):
        ask.add_argument(f"--{name}", type=Path, metavar="DIR")
    ask.add_argument("--petrarch-python", type=Path, metavar="PYTHON")
    ask.add_argument("--misses", action="store_true", help="print what is not right, one a line")
    given = ask.parse_args()
    if given.events:
        for name, other in (events.NAMES, events.NAMES[::-1]):
            _events(given, name, other)
    for what, folder, measure in (
        ("HeidelTime corpus", given.times, times.measure),
        ("Wojood sample", given.entities, entities.measure),
        ("IDRISI, Arabic", given.places, places.measure),
    ):
        if folder:
            missed: list[str] = []
            _show(what, measure(folder, missed))
            if given.misses:
                print("\n".join(missed))


def _events(given: argparse.Namespace, name: str, other: str) -> None:
    """One kind of event; `other` is the other kind, whose sentences show what is read too often."""
    _show(f"arabic_event_gsr, {name}: is an event read", events.detection(given.events, name))
    gold, others = events.sentences(given.events, name), events.sentences(given.events, other)
    coders = [("Marsad", events.marsad_coder, events.marsad_coder)]
    if given.petrarch:
        call = given.petrarch, given.petrarch_python
        here = petrarch.coder(petrarch.petrarch_coded(*call, name))
        there = petrarch.coder(petrarch.petrarch_coded(*call, other, name.upper()))
        coders.append(("UniversalPetrarch", here, there))
    for who, coder, crossing in coders:
        lines = [*events.spans(name, gold, coder), *events.crossed(name, others, crossing)]
        _show(f"{name}: spans, {who}", lines)
    _show(f"{name}: annotators among themselves", events.agreement(name, gold))


def _show(title: str, lines: Iterable[Line]) -> None:
    print(f"\n## {title}\n\n{table(lines)}", flush=True)


if __name__ == "__main__":
    main()
