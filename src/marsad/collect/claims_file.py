"""Claims as they are exchanged: JSON lines back into Readings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from marsad.collect.folder import STDIN
from marsad.errors import MarsadError
from marsad.model.claim import Reading


def read_claims(path: str, max_mb: int) -> Iterator[tuple[int, Reading | MarsadError]]:
    """The readings of a claims file with their lines; a broken line as its error.

    Raises MarsadError `collect.missing_file` or `collect.unreadable`. `max_mb` bounds one line.
    """
    decoder = msgspec.json.Decoder(Reading)
    most = max_mb << 20
    try:
        with open(0 if path == STDIN else path, "rb", closefd=path != STDIN) as file:
            number = 0
            while line := file.readline(most):
                number += 1
                if not line.strip():
                    continue
                try:
                    yield number, _with_days(decoder.decode(line))
                except (msgspec.DecodeError, ValueError, RecursionError) as error:
                    yield number, MarsadError("collect.not_claims", file=path, line=number, reason=error)
    except FileNotFoundError:
        raise MarsadError("collect.missing_file", file=path) from None
    except OSError as error:
        raise MarsadError("collect.unreadable", file=path, reason=error.strerror) from None


def _with_days(reading: Reading) -> Reading:
    """The reading, if its days are some: linking counts with them. Raises ValueError."""
    times = (claim.when for claim in reading.claims if claim.when is not None)
    for day in (reading.document.published, *(day for when in times for day in (when.start, when.end))):
        if day is not None and date.fromisoformat(day).isoformat() != day:
            raise ValueError(f"{day} is no day as in 2021-09-16")
    return reading
