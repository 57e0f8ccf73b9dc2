"""Readers that misbehave as the text of the document tells them; importable by worker processes."""

import os
import time
from pathlib import Path

from marsad.errors import MarsadError
from marsad.model.claim import Reader, Reading, Report
from marsad.model.document import Document


def read(document: Document) -> Reading:
    """Read nothing; or die, hang, fail, swallow memory, or die only the first time."""
    word, _, rest = document.text.partition(" ")
    match word:
        case "die":
            os._exit(7)
        case "die-once":
            if not Path(rest).exists():
                Path(rest).touch()
                os._exit(7)
        case "hang":
            time.sleep(600)
        case "fail":
            raise ValueError(rest)
        case "wrong-row":
            raise MarsadError("settings.unknown_knob", file="words.yaml", line=7)
        case "big-answer":
            return _reading(document, "x" * 5_000_000)
        case "swallow":
            bytearray(8 << 30)
        case "slow":
            time.sleep(0.05)
    return _reading(document, str(os.getpid()))


def _reading(document: Document, knowledge: str) -> Reading:
    report = Report(
        id=document.id, sha256=document.sha256, language="ar", published=None, published_basis=None
    )
    return Reading(document=report, claims=(), reader=Reader(version="test", knowledge=knowledge))


class Unloadable:
    """A reader that cannot be brought into another process."""

    def __call__(self, document: Document) -> Reading:
        return read(document)

    def __reduce__(self) -> tuple[type[int], tuple[str]]:
        return int, ("not a number",)
