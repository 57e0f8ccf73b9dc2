"""`marsad evaluate`: hold what is read against gold files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from marsad.cli.app import App, command, workers_option
from marsad.errors import MarsadError

if TYPE_CHECKING:
    from marsad.evaluate.gold import Sample
    from marsad.model.claim import Reading


@click.command()
@click.argument("gold_dir", metavar="GOLD_DIR")
@click.option("--claims", metavar="FILE", help="Score this claims file; else the articles are read now.")
@click.option("--articles", metavar="DIR", help="The texts (default: `articles` beside GOLD_DIR).")
@click.option("--metadata", metavar="FILE", help="Default: `meta.jsonl` among the articles, if it is there.")
@click.option("--actors", multiple=True, metavar="FILE", help="Names of actors beside GOLD_DIR/actors.yaml.")
@click.option("--only", default="*", metavar="PATTERN", help="Only gold files whose names match, as 'd*'.")
@click.option("--misses", is_flag=True, help="Show what is not right in its sentence.")
@click.option("--report", "page", metavar="FILE.html", help="Write the error report as a page.")
@workers_option
@command
def evaluate(
    app: App,
    gold_dir: str,
    claims: str | None,
    articles: str | None,
    metadata: str | None,
    actors: tuple[str, ...],
    only: str,
    misses: bool,
    page: str | None,
) -> None:
    """Measure what is read against gold files: precision, recall, F1 of each slot, and the calibration error.

    The gold format is that of the files in docs/quality.md; the texts are `<document>.txt`.
    """
    from marsad.evaluate import report
    from marsad.evaluate.calibration import bins, expected_calibration_error, judged
    from marsad.evaluate.gold import load_actors, load_samples
    from marsad.evaluate.misses import cases
    from marsad.evaluate.score import Score, score_sample

    folder = Path(gold_dir)
    texts = Path(articles) if articles else folder.absolute().parent / "articles"
    samples = load_samples(folder, texts, only)
    own = folder / "actors.yaml"
    names = load_actors([*([own] if own.is_file() else []), *map(Path, actors)])
    readings = _given(app, claims) if claims else _read(app, samples, texts, metadata)
    total, documents = Score(), []
    for sample in samples:
        score = score_sample(sample, _reading_of(app, sample, readings), names)
        documents.append(report.Document(sample.gold.document, cases(score.outcomes, sample.text)))
        total.merge(score)
    counts, said = total.counts(), judged(total.outcomes)
    error = expected_calibration_error(said)
    summary = [*report.figures(counts), "", *report.calibration(bins(said), error, len(said))]
    if page:
        Path(page).write_text(report.html_page(documents, summary), encoding="utf-8")
    shown = [*report.text_lines(documents), ""] if misses else []
    rounded = {slot: _row(*count, count.precision, count.recall, count.f1) for slot, count in counts.items()}
    result = {"documents": len(samples), "slots": rounded, "calibration_error": round(error, 3)}
    app.result(result, "\n".join(shown + summary))


def _row(hit: int, given: int, gold: int, *shares: float) -> dict[str, float]:
    precision, recall, f1 = (round(share, 3) for share in shares)
    return {"P": precision, "R": recall, "F1": f1, "hit": hit, "pred": given, "gold": gold}


def _given(app: App, file: str) -> dict[str, Reading]:
    """The readings of a claims file; broken lines are told."""
    from marsad.collect.claims_file import read_claims

    readings: dict[str, Reading] = {}
    for _, found in read_claims(file, app.settings.max_file_mb):
        if isinstance(found, MarsadError):
            app.problem(found)
        else:
            readings[found.document.id] = found
    return readings


def _read(app: App, samples: Iterable[Sample], articles: Path, metadata: str | None) -> dict[str, Reading]:
    """What the reader makes of the samples' articles now."""
    from marsad.cli.progress import progress
    from marsad.cli.reading import gather, read_documents

    beside = articles / "meta.jsonl"
    told = metadata or (str(beside) if beside.is_file() else None)
    documents = gather(app, [str(articles / f"{s.gold.document}.txt") for s in samples], told)
    readings: dict[str, Reading] = {}
    for outcome in progress(read_documents(app, documents), "reading", len(documents), app.quiet):
        if outcome.error is not None:
            app.problem(outcome.error)
        if outcome.reading is not None:
            readings[outcome.reading.document.id] = outcome.reading
    return readings


def _reading_of(app: App, sample: Sample, readings: dict[str, Reading]) -> Reading | None:
    """The reading of a sample; if there is none, or it is of another text, that is told."""
    from marsad.model.document import text_hash

    name = sample.gold.document
    reading = readings.get(name)
    if reading is None:
        app.problem(MarsadError("evaluate.no_claims", file=sample.path, document=name))
    elif reading.document.sha256 != text_hash(sample.text):
        app.problem(MarsadError("evaluate.other_text", file=sample.path, document=name))
    return reading
