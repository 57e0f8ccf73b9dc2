"""What linking keeps: its working state, which readings it stands on, and the incidents that change with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple, TypeVar

import msgspec
from sqlalchemy import and_, bindparam, delete, select

from marsad.model.claim import Reading
from marsad.model.document import Document
from marsad.model.incident import Incident
from marsad.storage import tables as t
from marsad.storage.store import AT_ONCE, Store, last_readings

T = TypeVar("T")
Row = tuple[str, str, bytes | None]  # shelf, key, body; None: no more


class Change(NamedTuple):
    """What a step of linking does to what is kept; `anew`: nothing of before stays."""

    anew: bool
    rows: Iterable[Row]
    linked: Mapping[str, int]  # documents with the number of their reading
    gone: Iterable[str]  # ids of incidents
    new: Iterable[Incident]


class LinkStore:
    """The part of a store that linking works upon. Every method raises MarsadError `storage.…` as the store's do."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self, shelf: str, keys: Sequence[str]) -> dict[str, bytes]:
        """Bodies of the working state by their keys."""
        found: dict[str, bytes] = {}
        s = t.link_state.c
        with self._store.reading() as connection:
            for some in _portions(keys):
                wanted = select(s.key, s.body).where(s.shelf == shelf, s.key.in_(some))
                found.update((key, body) for key, body in connection.execute(wanted))
        return found

    def pending(self) -> dict[str, int] | None:
        """Documents with a reading that is not linked, and its number; None if one that is linked is no more."""
        last = last_readings(t.readings.c.number).subquery()
        both = select(last.c.document, last.c.number, t.linked.c.reading).outerjoin(
            t.linked, t.linked.c.document == last.c.document
        )
        lost = select(t.linked.c.document).outerjoin(t.readings, t.readings.c.number == t.linked.c.reading)
        with self._store.reading() as connection:
            rows = connection.execute(both).all()
            gone = connection.execute(lost.where(t.readings.c.number.is_(None)).limit(1)).first()
        if gone is not None or any(reading not in (None, number) for _, number, reading in rows):
            return None
        return {document: number for document, number, reading in sorted(rows) if reading is None}

    def numbers(self) -> dict[str, int]:
        """The number of the last reading of every document."""
        with self._store.reading() as connection:
            rows = connection.execute(last_readings(t.readings.c.number)).all()
        return {document: number for document, _, _, number in rows}

    def readings(self, documents: Iterable[str]) -> list[Reading]:
        """The last readings of these documents, in the order of documents."""
        decoder = msgspec.json.Decoder(Reading)
        found = []
        with self._store.reading() as connection:
            for some in _portions(sorted(documents)):
                rows = connection.execute(last_readings(t.readings.c.body, documents=some)).all()
                found += [decoder.decode(body) for *_, body in rows]
        return sorted(found, key=lambda reading: reading.document.id)

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """These documents, in the order of ids."""
        return list(self._store.documents(ids))

    def with_hashes(self, hashes: Iterable[str]) -> list[str]:
        """The ids of the documents whose text has one of these hashes, sorted."""
        c = t.documents.c
        with self._store.reading() as connection:
            return sorted(
                id
                for some in _portions(sorted(set(hashes)))
                for id in connection.execute(select(c.id).where(c.sha256.in_(some))).scalars()
            )

    def keep(self, change: Change) -> int:
        """Keep what a step of linking did, all or nothing; returns how many incidents there are then."""
        with self._store.writing() as connection:
            if change.anew:
                for table in (t.link_state, t.linked, t.incidents):
                    connection.execute(delete(table))
            s = t.link_state.c
            dropped = delete(t.link_state).where(and_(s.shelf == bindparam("s"), s.key == bindparam("k")))
            for some in _portions(change.rows):
                if not change.anew:
                    connection.execute(dropped, [{"s": shelf, "k": key} for shelf, key, _ in some])
                kept = [{"shelf": r, "key": k, "body": body} for r, k, body in some if body is not None]
                if kept:
                    connection.execute(t.link_state.insert(), kept)
            rows = [{"document": document, "reading": number} for document, number in change.linked.items()]
            self._store.new_rows(connection, t.linked, rows)
            for gone in _portions(sorted(change.gone)):
                connection.execute(delete(t.incidents).where(t.incidents.c.id.in_(gone)))
            new = [{"id": incident.id, "body": msgspec.json.encode(incident)} for incident in change.new]
            self._store.new_rows(connection, t.incidents, new)
        return self._store.counts().incidents


def _portions(things: Iterable[T]) -> Iterator[list[T]]:
    left = iter(things)
    while some := list(islice(left, AT_ONCE)):
        yield some
