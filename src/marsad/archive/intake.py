"""Taking reports in: the original to disk, then its documents and custody in one transaction for each batch."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from marsad.archive.originals import Originals
from marsad.collect.item import Item, Original, Refused
from marsad.errors import QUARANTINED, MarsadError
from marsad.storage.store import Arrival, Custody, Set, Store

_MOST_ITEMS = 100
_MOST_BYTES = 4 << 20


@dataclass
class Taken:
    """A batch that is in for good: ids of its documents, and what was refused or set aside."""

    documents: list[str] = field(default_factory=list)
    refused: list[MarsadError] = field(default_factory=list)


def take_in(found: Iterable[Item | Refused], store: Store, originals: Originals) -> Iterator[Taken]:
    """Take in what was collected, batch by batch; what is yielded is on the disk and in the database.

    Raises OSError or MarsadError `storage.…` if it can go no further; nothing that was yielded is lost by that.
    """
    who = _who()
    batch: list[Item | Refused] = []
    size = 0
    for one in found:
        batch.append(one)
        size += len(one.document.text) if isinstance(one, Item) else 0
        if len(batch) >= _MOST_ITEMS or size >= _MOST_BYTES:
            yield _take_batch(batch, store, originals, who)
            batch, size = [], 0
    if batch:
        yield _take_batch(batch, store, originals, who)


def _take_batch(batch: list[Item | Refused], store: Store, originals: Originals, who: str) -> Taken:
    brought = {one.original.origin: one.original for one in batch if one.original is not None}
    for original in brought.values():
        originals.keep(original.sha256, original.raw)
    custody = [Custody(o.sha256, len(o.raw), shown(o.origin), who) for o in brought.values()]
    items = [one for one in batch if isinstance(one, Item)]
    arrivals = [Arrival(i.document, i.original.sha256, i.extractor, i.line) for i in items]
    refused = [one for one in batch if isinstance(one, Refused)]
    aside = [_set(one.error, one.original) for one in refused if one.error.exit_code == QUARANTINED]
    clashing = set(map(id, store.add(custody, arrivals, aside)))
    clashes = [
        (_clash(item), item.original)
        for item, arrival in zip(items, arrivals, strict=True)
        if id(arrival) in clashing
    ]
    if clashes:
        store.set_aside([_set(error, original) for error, original in clashes])
    taken = [a.document.id for a in arrivals if id(a) not in clashing]
    return Taken(taken, [one.error for one in refused] + [error for error, _ in clashes])


def _clash(item: Item) -> MarsadError:
    return MarsadError(
        "archive.same_id", file=item.original.origin, line=item.line, document=item.document.id
    )


def _set(error: MarsadError, original: Original | None) -> Set:
    origin = shown(error.file or "")
    return Set("collect", error, origin, original=original.sha256 if original else None)


def shown(path: str) -> str:
    """A path as text: what is not UTF-8 in it becomes U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _who() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
