"""The sequence: collect → archive → reading → incidents → report, over a workspace.

Each step works in small batches that are in for good once they are yielded, goes on where it stopped, and gives the
same result whatever the order of files and the number of processes. Who reads is handed in as an engine.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from msgspec import json
from msgspec.structs import replace

from marsad import __version__
from marsad.archive.copies import near_copies, repeated_wordings
from marsad.archive.intake import Taken, take_in
from marsad.archive.originals import Originals
from marsad.collect.items import Options, collect
from marsad.errors import MarsadError
from marsad.incidents import weights_file
from marsad.incidents.bulk import Find
from marsad.incidents.counting import Count
from marsad.incidents.gathering import facts_of, totals
from marsad.incidents.independence import Telling
from marsad.incidents.judged import Judged, Orphan, attach
from marsad.incidents.knowledge import use_weights, weights
from marsad.incidents.link import LinkState
from marsad.incidents.merge import Copies, advance, merge
from marsad.incidents.shelf import Shelves
from marsad.model.claim import Reader, Reading
from marsad.model.document import Document
from marsad.model.incident import Incident
from marsad.model.span import Span
from marsad.publish import report
from marsad.registry.knowledge import knowledge_hash
from marsad.settings import FILE_NAME, Settings
from marsad.storage.linking import Change, LinkStore
from marsad.storage.store import Set, Store

Engine = Callable[[Iterable[Document]], Iterator[tuple[Document, Reading | None, MarsadError | None]]]

LEAST_TO_ESTIMATE = 1000  # claims; fewer tell more of chance than of reports
_BATCH = 32  # outcomes that are committed together …
_BATCH_SECONDS = 1.0  # … unless they come slowly

_FIRST_SETTINGS = """\
# Settings of this workspace. `marsad config show --origin` lists every one and where its value comes from.
"""


class Done(NamedTuple):
    """Readings that are in for good: the ids of their documents, and what could not be read."""

    documents: list[str]
    failed: list[MarsadError]


def make_workspace(settings: Settings, database: str | None = None) -> bool:
    """Make the folder, its settings file and its database where they are not there yet; True if anything was made."""
    folder = Path(settings.workspace)
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / FILE_NAME
    made = not file.exists()
    if made:
        line = f'database = "{database}"\n' if database else ""
        file.write_text(_FIRST_SETTINGS + line, "utf-8")
    settings.originals.mkdir(parents=True, exist_ok=True)
    Store(settings.database_url, create=True).close()
    return made


def add(
    store: Store, settings: Settings, paths: Iterable[str], options: Options | None = None
) -> Iterator[Taken]:
    """Take reports in; each batch is in for good once it is yielded."""
    options = options or Options(max_file_mb=settings.max_file_mb)
    yield from take_in(collect(paths, options), store, Originals(settings.originals))


def read_new(store: Store, reader: Reader, engine: Engine) -> Iterator[Done]:
    """Read what this reader has not read; each batch is in for good once it is yielded.

    What was read before an interruption is kept: the next call reads the rest.
    """
    pending = _Pending(store)
    try:
        for document, reading, error in engine(store.unread(reader)):
            if pending.take(document, reading, error):
                yield pending.keep()
    except (KeyboardInterrupt, GeneratorExit):
        pending.keep()
        raise
    if pending.readings or pending.aside:
        yield pending.keep()


class _Pending:
    """Outcomes that are not in the database yet."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._clear()

    def _clear(self) -> None:
        self.readings: list[Reading] = []
        self.aside: list[Set] = []
        self._since = time.monotonic()

    def take(self, document: Document, reading: Reading | None, error: MarsadError | None) -> bool:
        """True when it is time to keep them."""
        if reading is not None:
            self.readings.append(reading)
        if error is not None:
            self.aside.append(Set("read", error, document=document.id))
        full = len(self.readings) + len(self.aside) >= _BATCH
        return full or time.monotonic() - self._since >= _BATCH_SECONDS

    def keep(self) -> Done:
        self._store.keep_readings(self.readings, self.aside)
        done = Done([r.document.id for r in self.readings], [row.error for row in self.aside])
        self._clear()
        return done


def estimate(store: Store, settings: Settings) -> Path:
    """Estimate the weights of linking on all claims; returns the file of the new version, which is then in force.

    Raises MarsadError `pipeline.no_splink` where the extra is not installed, `pipeline.too_few_claims`.
    """
    try:
        from marsad.incidents import with_splink
    except ImportError as error:
        raise MarsadError("pipeline.no_splink", reason=error) from None
    facts = [fact for reading in store.readings() for fact in facts_of(reading.document, reading.claims)]
    if len(facts) < LEAST_TO_ESTIMATE:
        raise MarsadError("pipeline.too_few_claims", claims=len(facts), least=LEAST_TO_ESTIMATE)
    made_by = f"estimated by Splink {with_splink.VERSION} on {len(facts)} claims"
    file = weights_file.write(settings.weights, with_splink.estimate(facts), made_by)
    use_weights_of(settings)
    return file


def use_weights_of(settings: Settings) -> None:
    """Compare claims with the workspace's own weights, if any were estimated."""
    use_weights(weights_file.latest(settings.weights))


def link(store: Store, workers: int = 1) -> int:
    """Merge what has been read since into the incidents; returns how many there are.

    The outcome is that of merging all claims anew, which is done where a document was read again, where people judged,
    and where the knowledge or the weights are others.
    """
    kept = LinkStore(store)
    judged, _ = judgements_of(store)
    mark = _mark(judged)
    pending = kept.pending()
    anew = pending is None or kept.load("mark", ["mark"]).get("mark") != mark
    numbers = kept.numbers() if anew or pending is None else pending
    shelves = Shelves(None if anew else kept.load)
    state = LinkState(judged, shelves)
    advanced = advance(
        state,
        judged,
        kept.readings(numbers),
        kept.readings,
        copies_among=_copies_in(kept.documents),
        workers=workers,
    )
    rows = chain(shelves.changes(), [("mark", "mark", mark)])
    return kept.keep(Change(anew, rows, numbers, advanced.gone, advanced.new))


def judgements_of(store: Store) -> tuple[Judged, list[Orphan]]:
    """What people judged as claims of the last readings, and the judgements that have lost an anchor."""
    ledger, kept = store.judgements(), LinkStore(store)
    hashes = {anchor.sha256 for judgement in ledger for anchor in judgement.anchors}
    return attach(ledger, kept.readings(kept.with_hashes(hashes)))


def _mark(judged: Judged) -> bytes:
    """What the working state depends on beside the claims; block keys are hashes of this Python."""
    pairs = [sorted(pair) for pair in (judged.together, judged.apart)]
    python = [sys.implementation.name, *sys.version_info[:2], sys.hash_info.width]
    parts = [__version__, knowledge_hash(), weights(), python, pairs, sorted(judged.rejected)]
    return sha256(json.encode(parts)).digest()


def incidents_of(
    readings: Sequence[Reading], documents: Iterable[Document], workers: int = 1, find: Find | None = None
) -> list[Incident]:
    """The incidents that the readings tell of; a report that copies another is no voice of its own.

    `find`: another way to find pairs of claims than these processes (`engines.spark`).
    """
    known = {document.id: document for document in documents}
    copies = _copies_in(lambda ids: [known[id] for id in ids if id in known])
    return merge(readings, copies_among=copies, workers=workers, find=find)


def _copies_in(find: Callable[[Iterable[str]], Iterable[Document]]) -> Copies:
    def among(tellings: Sequence[Telling]) -> dict[str, str]:
        days = {telling.report.id: telling.report.published for telling in tellings}
        documents = [replace(document, published=days[document.id]) for document in find(days)]
        told: dict[str, list[Span]] = {}
        for telling in tellings:
            told.setdefault(telling.report.id, []).extend(telling.claim.evidence)
        passages = [
            replace(document, text="\n".join(span.of(document.text) for span in told[document.id]))
            for document in documents
        ]
        repeated = repeated_wordings(passages)
        tolls = _tolls(tellings)
        same = {a: b for a, b in repeated.items() if not (tolls[a] and tolls[b]) or tolls[a] & tolls[b]}
        return {**same, **near_copies(documents)}

    return among


def _tolls(tellings: Sequence[Telling]) -> dict[str, set[Count]]:
    """The numbers of dead that each report tells; who tells other ones than those he quotes speaks for himself."""
    found: dict[str, set[Count]] = {telling.report.id: set() for telling in tellings}
    for telling in tellings:
        if (killed := totals(telling.claim).get("killed")) is not None:
            found[telling.report.id].add(killed)
    return found


def write_report(store: Store, settings: Settings, folder: Path) -> None:
    """Write the report and its exports into the folder."""
    publish(folder, list(store.readings()), list(store.documents()), list(store.incidents()), settings)


def publish(
    folder: Path,
    readings: Sequence[Reading],
    documents: Sequence[Document],
    incidents: Sequence[Incident],
    settings: Settings,
) -> None:
    """Write the report of these readings and incidents, without any workspace."""
    report.write_report(folder, readings, documents, incidents, settings)


def check(store: Store, settings: Settings) -> list[MarsadError]:
    """What is wrong with the workspace: the database, or originals that are missing or changed."""
    faults = [MarsadError("pipeline.database_faulty", reason=told) for told in store.check()]
    return faults + list(Originals(settings.originals).check(store.originals()))
