"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Originals and their custody, documents, quarantine, readings, incidents, runs."""
    op.create_table(
        "originals",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_originals"),
    )
    op.create_table(
        "custody",
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Text(), nullable=False),
        sa.Column("tool", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("original", "origin", name="pk_custody"),
        sa.ForeignKeyConstraint(["original"], ["originals.sha256"], name="fk_custody_original"),
    )
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("published", sa.Text()),
        sa.Column("publisher", sa.Text()),
        sa.Column("url", sa.Text()),
        sa.Column("title", sa.Text()),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer()),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.ForeignKeyConstraint(["original"], ["originals.sha256"], name="fk_documents_original"),
    )
    op.create_index("ix_documents_sha256", "documents", ["sha256"])
    _results()


def _results() -> None:
    op.create_table(
        "quarantine",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("document", sa.Text()),
        sa.Column("origin", sa.Text()),
        sa.Column("line", sa.Integer()),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("original", sa.Text()),
        sa.Column("since", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_quarantine"),
        sa.ForeignKeyConstraint(["original"], ["originals.sha256"], name="fk_quarantine_original"),
    )
    op.create_index("ix_quarantine_origin", "quarantine", ["origin"])
    op.create_table(
        "readings",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("knowledge", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_readings"),
        sa.UniqueConstraint("document", "version", "knowledge", name="uq_readings_document"),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name="fk_readings_document"),
    )
    op.create_table(
        "incidents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_incidents"),
    )
    op.create_table(
        "runs",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=False),
        sa.Column("tool", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_runs"),
    )
