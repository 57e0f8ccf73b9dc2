"""One voice of a report: who it is, where it is named, and whether two mentions are one (codebook §3 `sources`)."""

from __future__ import annotations

from marsad.arabic.folding import fold_word
from marsad.model.claim import SourceKind
from marsad.model.value import Value
from marsad.reading.voices.keys import KEYS
from marsad.reading.voices.voice_words import voice_words


class Voice(Value, frozen=True):
    """One voice: tokens first..last name it; `actor` if it is a party; `own` if it is the outlet itself."""

    first: int
    last: int
    kind: SourceKind
    name: str
    id: str | None = None
    actor: str | None = None
    own: bool = False
    person: bool = False

    @property
    def bare_party(self) -> bool:
        """The party itself speaks, not a person or source of it."""
        return self.id is None and not (set(fold_word(self.name).split()) & voice_words("officers"))

    @property
    def bare_outlet(self) -> bool:
        """The outlet or monitor itself."""
        return self.actor is None and not (set(fold_word(self.name).split()) & voice_words("officers"))

    @property
    def key(self) -> str:
        """What is one for two mentions of one voice."""
        return KEYS[self.name]
