"""The rows of the table of titles."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

TitleKind = Literal["rank", "role", "civil", "religious", "profession", "person", "late", "called"]


class TitleRow(Struct, frozen=True, forbid_unknown_fields=True):
    """Titles of one kind; `bare` when they need no article."""

    kind: TitleKind
    words: list[str]
    bare: bool = False
