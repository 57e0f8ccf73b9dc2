"""The rows of idioms.yaml: what makes the name of a place another word."""

from __future__ import annotations

from msgspec import Struct

from marsad.registry.place_words import Text


class Idiom(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The fields are explained at the head of idioms.yaml."""

    name: Text
    after: tuple[Text, ...] = ()
    before: tuple[Text, ...] = ()
    joined: str | None = None
