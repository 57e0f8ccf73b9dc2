"""Making judgements: a row says who decided what, when and why, and stands on the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256

import msgspec

from marsad.errors import MarsadError
from marsad.model.claim import Reading
from marsad.model.incident import Member
from marsad.model.judgement import Anchor, Judgement, Verdict

_LEAST = {"merge": 2, "split": 2, "confirm": 1, "reject": 1}


def judge(
    verdict: Verdict,
    members: Iterable[Member],
    readings: Sequence[Reading],
    author: str,
    reason: str,
    revokes: str | None = None,
    made: datetime | None = None,
) -> Judgement:
    """A new row of the ledger. Its id is a function of all it says.

    Raises MarsadError `review.no_author`, `review.too_few` or `review.no_claim`.
    """
    author, reason = _as_text(author), _as_text(reason)
    if not author.strip() or not reason.strip():
        raise MarsadError("review.no_author")
    anchors = tuple(sorted(_anchor(member, readings) for member in set(members)))
    if len(anchors) < _LEAST[verdict]:
        raise MarsadError("review.too_few", verdict=verdict, needed=_LEAST[verdict])
    time = (made or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    row = Judgement(
        id="", verdict=verdict, anchors=anchors, author=author, made=time, reason=reason, revokes=revokes
    )
    return msgspec.structs.replace(row, id="j-" + sha256(msgspec.json.encode(row)).hexdigest()[:16])


def _as_text(words: str) -> str:
    """What a terminal sent in another encoding than UTF-8 shows as U+FFFD, as in the ids of documents."""
    whole = "".join("\ufffd" if "\ud800" <= c < "\udc80" or "\udd00" <= c <= "\udfff" else c for c in words)
    return whole.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _anchor(member: Member, readings: Sequence[Reading]) -> Anchor:
    for reading in readings:
        if reading.document.id == member.document:
            for claim in reading.claims:
                if claim.id == member.claim and claim.kind == "incident":
                    report = reading.document
                    return Anchor(sha256=report.sha256, spans=claim.evidence, document=report.id)
    raise MarsadError("review.no_claim", document=member.document, claim=member.claim)
