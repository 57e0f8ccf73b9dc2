"""The one door to what is kept. Each write is one transaction; writing the same thing twice changes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple, Self

import msgspec
from sqlalchemy import Connection, Select, Table, and_, delete, func, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from marsad import __version__
from marsad.errors import MarsadError
from marsad.model.claim import Reader, Reading
from marsad.model.document import Document
from marsad.model.incident import Incident
from marsad.model.judgement import Judgement
from marsad.storage import tables as t
from marsad.storage.connect import WAIT_SECONDS, faults, open_engine

_TOLD = ("published", "publisher", "url", "title")
GONE = 0  # the number of no reading
AT_ONCE = 500  # rows that one statement asks for or brings


class Arrival(NamedTuple):
    """A document, and where it was taken from: the hash of an original, by what, the row of a table."""

    document: Document
    original: str
    extractor: str
    line: int | None


class Custody(NamedTuple):
    """An original, its size, where it came from and who brought it."""

    sha256: str
    size: int
    origin: str
    added_by: str


class Set(NamedTuple):
    """What was set aside: at which stage (collect, read), why, and the original's hash if there is one."""

    stage: str
    error: MarsadError
    origin: str | None = None
    document: str | None = None
    original: str | None = None


class Counts(msgspec.Struct, frozen=True):
    """What is there. `set_aside` are documents in another language than Arabic."""

    originals: int
    documents: int
    read: int
    set_aside: int
    claims: int
    quarantined: int
    incidents: int


class Store:
    """An open database. Every method raises MarsadError `storage.…` for a fault of the database."""

    def __init__(self, url: str, *, create: bool = False, wait_seconds: float = WAIT_SECONDS) -> None:
        self._engine = open_engine(url, create, wait_seconds)
        self._insert: Any = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}[
            self._engine.dialect.name
        ]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._engine.dispose()

    def add(
        self, custody: Sequence[Custody], arrivals: Sequence[Arrival], aside: Sequence[Set] = ()
    ) -> list[Arrival]:
        """Take in originals with their documents and what of them was set aside, all or nothing.

        Returns the arrivals whose id another text already has; they are not taken. A document that is there already
        gets what its row did not tell before (its date, its publisher …) and is then to be read again.
        """
        with self.writing() as connection:
            self._add_custody(connection, custody)
            clashing = [arrival for arrival in arrivals if not self._add_document(connection, arrival)]
            self._set_aside(connection, aside)
        return clashing

    def set_aside(self, rows: Sequence[Set]) -> None:
        """Note what could not be taken in or read."""
        with self.writing() as connection:
            self._set_aside(connection, rows)

    def documents(self, ids: Iterable[str] | None = None) -> Iterator[Document]:
        """Every document, or those with these ids, in the order of ids."""
        yield from self._documents(select(t.documents.c.id) if ids is None else sorted(ids))

    def unread(self, reader: Reader) -> Iterator[Document]:
        """Documents that this reader has not read, in the order of ids."""
        by_reader = and_(
            t.readings.c.document == t.documents.c.id,
            t.readings.c.version == reader.version,
            t.readings.c.knowledge == reader.knowledge,
        )
        yield from self._documents(
            select(t.documents.c.id).outerjoin(t.readings, by_reader).where(t.readings.c.document.is_(None))
        )

    def keep_readings(self, readings: Sequence[Reading], aside: Sequence[Set] = ()) -> None:
        """Keep what a reader found, and note the documents that it could not read."""
        rows = [
            {
                "document": reading.document.id,
                "version": reading.reader.version,
                "knowledge": reading.reader.knowledge,
                "language": reading.document.language,
                "claims": len(reading.claims),
                "body": msgspec.json.encode(reading),
            }
            for reading in readings
        ]
        read = [reading.document.id for reading in readings]
        with self.writing() as connection:
            self.new_rows(connection, t.readings, rows)
            was_aside = and_(t.quarantine.c.stage == "read", t.quarantine.c.document.in_(read))
            connection.execute(delete(t.quarantine).where(was_aside))
            self._set_aside(connection, aside)

    def readings(self, reader: Reader | None = None) -> Iterator[Reading]:
        """What was found, in the order of documents: by this reader, or for each document by the last that read it."""
        bodies = self._bodies(reader)
        decoder = msgspec.json.Decoder(Reading)
        yield from (decoder.decode(body) for body in bodies)

    def judge(self, judgement: Judgement) -> None:
        """Write a judgement into the ledger. The same one twice is one."""
        row = {name: getattr(judgement, name) for name in ("id", "made", "author")}
        with self.writing() as connection:
            self.new_rows(connection, t.judgements, [row | {"body": msgspec.json.encode(judgement)}])

    def judgements(self) -> list[Judgement]:
        """The ledger, in the order in which it was written, then of ids."""
        j = t.judgements.c
        with self.reading() as connection:
            rows = connection.execute(select(j.made, j.id, j.body)).all()
        return [msgspec.json.decode(body, type=Judgement) for _, _, body in sorted(rows)]

    def incidents(self) -> Iterator[Incident]:
        """Every incident, in the order of ids."""
        decoder = msgspec.json.Decoder(Incident)
        with self.reading() as connection:
            bodies = connection.execute(select(t.incidents.c.id, t.incidents.c.body)).all()
        yield from (decoder.decode(body) for _, body in sorted(bodies))

    def quarantine(self) -> list[MarsadError]:
        """What is set aside, each as the error that told of it, in the order of origins."""
        q = t.quarantine.c
        with self.reading() as connection:
            rows = connection.execute(select(q.code, q.origin, q.line, q.details, q.key)).all()
        rows = sorted(rows, key=lambda row: (row.origin or "", row.line or 0, row.key))
        return [MarsadError(r.code, file=r.origin, line=r.line, **json.loads(r.details)) for r in rows]

    def custody(self, original: str) -> list[dict[str, str]]:
        """Who brought an original in, when and from where."""
        wanted = select(t.custody).where(t.custody.c.original == original).order_by(t.custody.c.added_at)
        with self.reading() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]

    def originals(self) -> list[str]:
        """The hashes of all originals, sorted."""
        with self.reading() as connection:
            return sorted(connection.execute(select(t.originals.c.sha256)).scalars())

    def end_step(self, step: str, outcome: Mapping[str, object]) -> None:
        """Note that a step was completed."""
        row = {"step": step, "ended_at": _now(), "tool": __version__, "outcome": json.dumps(outcome)}
        with self.writing() as connection:
            connection.execute(t.runs.insert().values(**row))

    def steps(self) -> list[dict[str, Any]]:
        """The steps that were completed, in order."""
        with self.reading() as connection:
            rows = connection.execute(select(t.runs).order_by(t.runs.c.number)).mappings().all()
        return [dict(row) | {"outcome": json.loads(row["outcome"])} for row in rows]

    def counts(self) -> Counts:
        """How much there is of everything."""
        with self.reading() as connection:

            def count(table: Table) -> int:
                return connection.execute(select(func.count()).select_from(table)).scalar_one()

            last = connection.execute(last_readings(t.readings.c.language, t.readings.c.claims)).all()
            return Counts(
                originals=count(t.originals),
                documents=count(t.documents),
                read=len(last),
                set_aside=sum(language != "ar" for _, _, _, language, _ in last),
                claims=sum(claims for *_, claims in last),
                quarantined=count(t.quarantine),
                incidents=count(t.incidents),
            )

    def check(self) -> list[str]:
        """What the database finds wrong with itself; empty if nothing."""
        if self._engine.dialect.name != "sqlite":
            return []
        with self.reading() as connection:
            told = [str(row[0]) for row in connection.execute(text("PRAGMA integrity_check"))]
            loose = connection.execute(text("PRAGMA foreign_key_check")).all()
        return [row for row in told if row != "ok"] + [f"{row[0]}: row without {row[2]}" for row in loose]

    def _documents(self, wanted: Select[Any] | Sequence[str]) -> Iterator[Document]:
        """By ids first, so that no transaction stays open while documents are being worked upon."""
        ids = wanted if isinstance(wanted, Sequence) else self._ids(wanted)
        for start in range(0, len(ids), AT_ONCE):
            some = select(t.documents).where(t.documents.c.id.in_(ids[start : start + AT_ONCE]))
            with self.reading() as connection:
                rows = connection.execute(some).mappings().all()
            for row in sorted(rows, key=lambda row: str(row["id"])):
                told = {name: row[name] for name in ("id", "sha256", *_TOLD)}
                yield Document(text=row["text"].decode("utf-8"), **told)

    def _ids(self, wanted: Select[Any]) -> list[str]:
        with self.reading() as connection:
            return sorted(connection.execute(wanted).scalars())

    def _bodies(self, reader: Reader | None) -> list[bytes]:
        with self.reading() as connection:
            rows = connection.execute(last_readings(t.readings.c.body)).all()
        if reader is not None:
            rows = [row for row in rows if (row[1], row[2]) == (reader.version, reader.knowledge)]
        return [row[3] for row in sorted(rows, key=lambda row: str(row[0]))]

    def _add_custody(self, connection: Connection, rows: Sequence[Custody]) -> None:
        originals = {row.sha256: {"sha256": row.sha256, "size": row.size} for row in rows}
        self.new_rows(connection, t.originals, list(originals.values()))
        now = _now()
        self.new_rows(
            connection,
            t.custody,
            [
                {
                    "original": r.sha256,
                    "origin": r.origin,
                    "added_at": now,
                    "added_by": r.added_by,
                    "tool": __version__,
                }
                for r in rows
            ],
        )
        for row in rows:  # the file has changed since: what was wrong with the older one is settled
            older = and_(t.quarantine.c.origin == row.origin, t.quarantine.c.original != row.sha256)
            connection.execute(delete(t.quarantine).where(older))

    def _add_document(self, connection: Connection, arrival: Arrival) -> bool:
        """False if another text has the id."""
        document = arrival.document
        told = {name: getattr(document, name) for name in _TOLD}
        row = told | {
            "id": document.id,
            "sha256": document.sha256,
            "text": document.text.encode("utf-8"),
            "original": arrival.original,
            "line": arrival.line,
            "extractor": arrival.extractor,
        }
        if self.new_rows(connection, t.documents, [row]):
            return True
        c = t.documents.c
        known = connection.execute(select(t.documents).where(c.id == document.id)).mappings().one()
        if known["sha256"] != document.sha256:
            return False
        news = {name: value for name, value in told.items() if value and not known[name]}
        if news:
            connection.execute(update(t.documents).where(c.id == document.id).values(**news))
            connection.execute(delete(t.readings).where(t.readings.c.document == document.id))
            # SQLite gives the next reading the number of the one that is gone, if that was the last
            was_linked = update(t.linked).where(t.linked.c.document == document.id)
            connection.execute(was_linked.values(reading=GONE))
        return True

    def _set_aside(self, connection: Connection, rows: Sequence[Set]) -> None:
        now = _now()
        self.new_rows(connection, t.quarantine, [_aside_row(row, now) for row in rows])

    def new_rows(self, connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> int:
        """Insert what is not there yet; returns how many rows that were (of one row at least exactly)."""
        added = 0
        for start in range(0, len(rows), AT_ONCE):
            statement = self._insert(table).on_conflict_do_nothing()
            added += max(connection.execute(statement, rows[start : start + AT_ONCE]).rowcount, 0)
        return added

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, all or nothing. For this room only, as `reading` and `new_rows` are."""
        with (
            faults(self._engine.url),
            self._engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read with."""
        with faults(self._engine.url), self._engine.connect() as connection:
            yield connection


def last_readings(*columns: Any, documents: Sequence[str] | None = None) -> Select[Any]:
    """One row for each document (of these): id, version, knowledge and the columns, of the reading that came last."""
    r = t.readings.c
    order = func.row_number().over(partition_by=r.document, order_by=r.number.desc()).label("place")
    rows = select(r.document, r.version, r.knowledge, *columns, order)
    if documents is not None:
        rows = rows.where(r.document.in_(documents))
    ranked = rows.subquery()
    wanted = [column for column in ranked.c if column.key != "place"]
    return select(*wanted).where(ranked.c.place == 1)


def _aside_row(row: Set, now: str) -> dict[str, object]:
    error = row.error
    parts = (row.stage, error.code, row.document, row.origin, error.line)
    details = {name: str(value) for name, value in error.values.items()}
    return {
        "key": hashlib.sha256(json.dumps(parts).encode()).hexdigest(),
        "stage": row.stage,
        "code": error.code,
        "document": row.document,
        "origin": row.origin,
        "line": error.line,
        "details": json.dumps(details),
        "original": row.original,
        "since": now,
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
