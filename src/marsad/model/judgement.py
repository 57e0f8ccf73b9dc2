"""What a person decided about claims: immutable, authored, anchored to the text and not to a reader's claim."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

from marsad.model.span import Span

Verdict = Literal["merge", "split", "confirm", "reject"]


class Anchor(Struct, frozen=True, kw_only=True, order=True):
    """A place in a document's text; `document` is only its id at the time, the hash decides."""

    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    spans: Annotated[tuple[Span, ...], Meta(min_length=1)]
    document: str


class Judgement(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One row of the ledger, never changed: a later one revokes it by `revokes`.

    merge, confirm: the anchored claims are one happening · split: no two of them are · reject: they are no happening.
    `made` is an ISO time in UTC.
    """

    id: str
    verdict: Verdict
    anchors: Annotated[tuple[Anchor, ...], Meta(min_length=1)]
    author: Annotated[str, Meta(min_length=1)]
    made: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    reason: Annotated[str, Meta(min_length=1)]
    revokes: str | None = None
