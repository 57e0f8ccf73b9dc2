"""The coded reports that the tools learn from: GOLD_DIR:ARTICLES_DIR[:PATTERN]."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from marsad.evaluate.gold import Sample, documents, load_actors, load_samples
from marsad.evaluate.names import Actors
from marsad.model.document import Document
from marsad.reading.words.table_rows import FittedWeight
from marsad.registry.rows import rows_of
from tools.logistic import ANEW, Since, write
from tools.logistic import rows_of as rows_of_weights


def arguments(
    about: str | None,
    written: Path,
    *,
    check: bool = False,
    actors: bool = False,
    onward: bool = False,
    mean: bool = False,
) -> Namespace:
    """What a tool that learns from coded reports is given: `corpora`, `write`, and the others where asked."""
    parser = ArgumentParser(description=about, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", metavar="GOLD:ARTICLES[:PATTERN]")
    if actors:
        names = "names of actors for all corpora"
        parser.add_argument("--actors", action="append", default=[], type=Path, help=names)
    if check:
        parser.add_argument("--check", action="store_true", help="how well it is known, left out")
    if mean:
        half = "write the mean of the weights in force and of those that are fitted anew"
        parser.add_argument("--mean", action="store_true", help=half)
    if onward:
        goes_on = "go on from what is in force, fitted on TIMES as many reports; 0: fit anew"
        parser.add_argument("--onward", type=float, default=0.0, metavar="TIMES", help=goes_on)
    parser.add_argument("--write", action="store_true", help=f"write {written}")
    return parser.parse_args()


def reports_of(corpus: str) -> Iterator[tuple[Sample, Document]]:
    """Each coded report of a corpus, and the document as it is read, with its metadata where there are some."""
    gold, articles, pattern = _parts(corpus)
    samples = load_samples(gold, articles, pattern)
    return zip(samples, documents(samples, articles), strict=True)


def actors_of(corpus: str, names: list[Path]) -> Actors:
    """The names of actors in its gold: those of all corpora, and its own where it has them."""
    own = _parts(corpus)[0] / "actors.yaml"
    return load_actors([*names, *([own] if own.is_file() else [])])


def _parts(corpus: str) -> tuple[Path, Path, str]:
    gold, articles, pattern = [*corpus.split(":"), "*"][:3]
    return Path(gold), Path(articles), pattern


def since(given: Namespace, known: Path | Mapping[str, int]) -> Since:
    """Where the fit begins: with the weights in force, or those of the table, if it is told to go on from them."""
    if not given.onward:
        return ANEW
    weights = known if isinstance(known, Mapping) else in_force(known)
    return Since(weights, given.onward)


def renew(given: Namespace, table: Path, header: str, fitted: Callable[[Since], dict[str, int]]) -> None:
    """Write the table anew, where that is asked for: what is fitted from where the fit is to begin."""
    if given.write:
        write(table, header, rows_of_weights(_settled(given, table, fitted(since(given, table)))))


def _settled(given: Namespace, table: Path, fitted: Mapping[str, int]) -> dict[str, int]:
    """The weights to write: those fitted, or half of them and half of those in force, which err in other places."""
    if not given.mean:
        return dict(fitted)
    known = in_force(table)
    return {
        name: round((known.get(name, 0) + fitted.get(name, 0)) / 2) for name in known.keys() | fitted.keys()
    }


def in_force(table: Path) -> dict[str, int]:
    """The weights of a written table."""
    return {row.value.feature: row.value.weight for row in rows_of(table, FittedWeight)}
