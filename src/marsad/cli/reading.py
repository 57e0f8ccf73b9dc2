"""Paths → documents → readings, for the commands that need no workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from marsad import __version__
from marsad.cli.app import App
from marsad.cli.progress import progress
from marsad.collect.item import Refused
from marsad.collect.items import Options, collect, read_metadata
from marsad.engines.local import Limits, Outcome, read_all
from marsad.engines.reader import read
from marsad.errors import MarsadError
from marsad.model.claim import Reader
from marsad.model.document import Document
from marsad.registry.knowledge import knowledge_hash


def collect_options(app: App, metadata: str | None) -> Options:
    """How to collect, with what the metadata file tells; its broken rows are told and the rest is used."""
    most = app.settings.max_file_mb
    if metadata is None:
        return Options(max_file_mb=most)
    told, broken = read_metadata(metadata, most)
    for error in broken:
        app.problem(error)
    return Options(told, metadata, most)


def gather(app: App, paths: Sequence[str], metadata: str | None, only_texts: bool = False) -> list[Document]:
    """The documents under the paths in the order of their ids; what is refused is told."""
    documents: dict[str, Document] = {}
    found = collect(paths, replace(collect_options(app, metadata), only_texts=only_texts))
    for item in progress(found, "collecting", quiet=app.quiet):
        if isinstance(item, Refused):
            app.problem(item.error)
            continue
        document = item.document
        if documents.setdefault(document.id, document) != document:
            error = MarsadError(
                "collect.same_id", file=item.original.origin, line=item.line, document=document.id
            )
            app.problem(error)
    return [documents[id] for id in sorted(documents)]


def read_documents(app: App, documents: Sequence[Document]) -> Iterator[Outcome]:
    """Outcomes in the order of the documents."""
    settings = app.settings
    workers = min(settings.workers, len(documents)) if settings.workers else 0
    limits = Limits(workers, settings.document_seconds, settings.worker_memory_mb)
    return read_all(documents, read, limits)


def engine(app: App) -> Callable[[Iterable[Document]], Iterator[Outcome]]:
    """The process pool as the pipeline wants it: documents in, outcomes in their order."""
    settings = app.settings
    limits = Limits(settings.workers, settings.document_seconds, settings.worker_memory_mb)
    return lambda documents: read_all(documents, read, limits)


def reader_identity() -> Reader:
    """Which reader, with which knowledge, will read."""
    return Reader(version=__version__, knowledge=knowledge_hash())
