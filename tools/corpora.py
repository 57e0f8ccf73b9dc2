"""The coded reports that the tools learn from: GOLD_DIR:ARTICLES_DIR[:PATTERN]."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from marsad.evaluate.gold import Sample, documents, load_actors, load_samples
from marsad.evaluate.names import Actors
from marsad.model.document import Document


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
