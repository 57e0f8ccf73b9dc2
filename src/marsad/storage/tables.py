"""The tables. A report's text is kept as UTF-8 bytes: it is never changed, and PostgreSQL's text holds no NUL."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

# The bytes that came in; they themselves lie in files named by their hash.
originals = Table(
    "originals",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
)

# Who brought an original in, when, from where and with which version: the chain of custody.
custody = Table(
    "custody",
    metadata,
    Column("original", Text, ForeignKey("originals.sha256"), nullable=False),
    Column("origin", Text, nullable=False),
    Column("added_at", Text, nullable=False),  # UTC, ISO 8601
    Column("added_by", Text, nullable=False),
    Column("tool", Text, nullable=False),
    PrimaryKeyConstraint("original", "origin"),
)

documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sha256", Text, nullable=False),  # of the text's UTF-8
    Column("text", LargeBinary, nullable=False),
    Column("published", Text),
    Column("publisher", Text),
    Column("url", Text),
    Column("title", Text),
    Column("original", Text, ForeignKey("originals.sha256"), nullable=False),
    Column("line", Integer),  # the row of a table
    Column("extractor", Text, nullable=False),
    Index(None, "sha256"),
)

# What could not become a document or could not be read, and why.
quarantine = Table(
    "quarantine",
    metadata,
    Column("key", Text, primary_key=True),  # hash of stage, code, document, origin and line
    Column("stage", Text, nullable=False),  # collect or read
    Column("code", Text, nullable=False),
    Column("document", Text),
    Column("origin", Text),
    Column("line", Integer),
    Column("details", Text, nullable=False),  # the values of the message, JSON
    Column("original", Text, ForeignKey("originals.sha256")),
    Column("since", Text, nullable=False),
    Index(None, "origin"),
)

# What a reader found in a document; one row for each version of reader and knowledge.
readings = Table(
    "readings",
    metadata,
    Column("number", Integer, primary_key=True),  # in the order in which they came
    Column("document", Text, ForeignKey("documents.id"), nullable=False),
    Column("version", Text, nullable=False),
    Column("knowledge", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("claims", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),  # a line of the claims schema
    UniqueConstraint("document", "version", "knowledge"),
)

incidents = Table(
    "incidents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),  # a line of the incidents schema
)

# One row for each step that was completed.
runs = Table(
    "runs",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("step", Text, nullable=False),
    Column("ended_at", Text, nullable=False),
    Column("tool", Text, nullable=False),
    Column("outcome", Text, nullable=False),  # JSON
)

# What people decided: a ledger, rows are only ever added.
judgements = Table(
    "judgements",
    metadata,
    Column("id", Text, primary_key=True),
    Column("made", Text, nullable=False),  # UTC, ISO 8601
    Column("author", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),  # the judgement, JSON
)

# Which reading of a document the incidents stand on.
linked = Table(
    "linked",
    metadata,
    Column("document", Text, primary_key=True),
    Column("reading", Integer, nullable=False),  # readings.number
)

# The linker's working state, so that adding a report touches its neighbourhood only. Can be thrown away.
link_state = Table(
    "link_state",
    metadata,
    Column("shelf", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    PrimaryKeyConstraint("shelf", "key"),
)
