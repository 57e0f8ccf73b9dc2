"""The rows of the files in knowledge/frames: what words tell, and of whom."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from marsad.model.claim import Action, Hit, Means, SourceKind, Status

Argument = Literal["initiator", "target", "victim", "participant", "none"]
PersonClass = Literal["civilian", "fighter", "enemy", "own", "status", "any", "other"]
Part = Literal[
    "children", "women", "men", "elderly", "officers", "medical", "journalists", "humanitarian", "foreigners"
]


class Deed(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of frames/deeds.yaml; its header explains the fields."""

    action: Action
    rank: int
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    of: Argument = "initiator"
    upon: Argument = "target"
    subject: Argument = "initiator"
    object: Argument = "target"
    passive: Argument = "none"
    away: Argument = "none"
    to: Argument = "none"
    preposition: str = ""
    status: Status | None = None
    means: tuple[Means, ...] = ()
    needs: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    not_forms: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    weak: bool = False
    carrier: bool = False
    mutual: bool = False
    arms: bool = False
    past_only: bool = False
    people: bool = False
    place: bool = False
    taken_up: bool = False
    quoted: bool = False
    either_side: bool = False
    with_cue: str = ""
    without_cue: str = ""


class Harm(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of frames/harm.yaml."""

    status: Status
    nouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    subject: Argument = "initiator"
    object: Argument = "none"
    passive: Argument = "none"
    upon: Argument = "none"
    preposition: str = ""
    needs: tuple[str, ...] = ()
    not_forms: tuple[str, ...] = ()
    euphemism: bool = False
    weak: bool = False
    past_only: bool = False
    active_object: bool = False
    masdar: bool = False
    near: bool = False
    falls: bool = False


class PersonNoun(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename={"class_": "class"}):
    """A row of frames/persons.yaml."""

    noun: str
    class_: PersonClass
    plurals: tuple[str, ...] = ()
    duals: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    sound: bool = False
    status: Status | None = None
    part: Part | None = None
    loose: bool = False
    kin: bool = False
    families: bool = False
    ordinal: bool = False
    adjective: bool = False
    office: bool = False


class RoleWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/roles.yaml."""

    role: str
    words: tuple[str, ...]


class ObjectWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/objects.yaml."""

    object: Hit
    words: tuple[str, ...]
    civilian: bool = False


class MeansWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/means.yaml."""

    means: Means
    words: tuple[str, ...]


class Cue(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/cues.yaml."""

    purpose: str
    words: tuple[str, ...]


class SourceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/sources.yaml."""

    kind: SourceKind | Literal["expert"] | None = None
    heads: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    prepositions: tuple[str, ...] = ()
