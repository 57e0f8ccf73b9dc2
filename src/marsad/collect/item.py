"""What collecting yields: a report with the bytes it came from, or the reason why there is none."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from marsad.errors import MarsadError
from marsad.model.document import Document


@dataclass(frozen=True, slots=True)
class Original:
    """The bytes of one file as they came, and where they came from."""

    origin: str
    raw: bytes = field(repr=False)
    sha256: str

    @classmethod
    def of(cls, origin: str, raw: bytes) -> Original:
        return cls(origin, raw, hashlib.sha256(raw).hexdigest())


@dataclass(frozen=True, slots=True)
class Item:
    """One report: its document, the original it was taken from (a row of a table has a line), and by what."""

    document: Document
    original: Original
    extractor: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """What could not be made into a Document; without an original if not even its bytes could be had."""

    error: MarsadError
    original: Original | None = None
