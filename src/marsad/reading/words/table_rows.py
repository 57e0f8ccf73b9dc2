"""The rows of the tables that the readers of this room look up, as their YAML files have them.

They stand apart from what reads by them: a class with settings of its own stays Python when the rest is compiled.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from marsad.model.claim import Action, Measure, Predicate, Quantity, Relation, Role, StatementKind, Status

Tie = Literal["leader", "member", "linked", "origin"]
Purpose = Literal[
    "label", "notice", "foot", "inline", "comments", "tags", "published", "updated", "byline", "credit", "caption",
    "age", "say", "empty", "forwarded", "boiler", "pointer",
]  # fmt: skip
Script = Literal["arabic", "latin", "hebrew", "cyrillic"]


class WordList(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/wordlists.yaml or of a file of frames/words/."""

    kind: str
    words: tuple[str, ...]


class WordSet(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/standing_words.yaml."""

    set: str
    words: tuple[str, ...]


class SaidAlike(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of frames/said_alike.yaml: what a word, or several, of one side is read as."""

    words: str
    read_as: str
    passive: bool = False
    not_near: tuple[str, ...] = ()


class DeedFamily(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of reading/deeds/families.yaml: deeds that one rule treats alike."""

    family: str
    actions: tuple[Action, ...]
    of: tuple[str, ...] = ()


class ToldAs(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of reading/deeds/one_happening.yaml: deeds of which any two can be words for one happening."""

    actions: tuple[Action, ...]


class JoiningWeight(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a feature adds, in tenths of a bit, when clauses of one sentence or sentences are compared."""

    of: Literal["clause", "sentence"]
    feature: str
    weight: int


class FittedWeight(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a feature adds, in tenths of a bit."""

    feature: str
    weight: int


class CommonWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Stems that about as many reports use, and what it says that two reports share one; 0 says nothing."""

    weight: int
    stems: tuple[str, ...]


class PartWeight(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a feature adds for a role, in tenths of a bit."""

    role: Role
    feature: str
    weight: int


class StatementWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/statements.yaml; its header explains the fields."""

    statement: StatementKind = "other"
    verbs: tuple[str, ...] = ()
    participles: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    outcome: bool = False
    that: bool = False
    agent: bool = False


class StrengthWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/strengths.yaml; its header explains the fields."""

    measure: Measure
    nouns: tuple[str, ...] = ()
    present: tuple[str, ...] = ()


class TieWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/ties.yaml; its header explains the kinds."""

    tie: Tie
    words: tuple[str, ...]
    behind: tuple[str, ...] = ()

    def phrases(self) -> list[str]:
        """The words themselves, or each with each of those behind."""
        return [f"{w} {b}" for w in self.words for b in self.behind] if self.behind else list(self.words)


class RelationRule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of frames/relations.yaml; its header explains the fields."""

    predicate: Predicate
    words: tuple[str, ...]
    subject: Literal["described", "doer", "topic", "next", "place"]
    object: Literal[
        "actor", "partner", "leader", "person", "people", "place", "places", "year", "phrase", "name"
    ]
    reach: int
    needs: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    person: bool = False
    turned: bool = False


class VoiceWords(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/voices.yaml."""

    purpose: str
    words: tuple[str, ...]


class PageWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases of one purpose; the purposes are told in the data file."""

    purpose: Purpose
    words: tuple[str, ...]


class MonthNames(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One month and its names."""

    month: int
    names: tuple[str, ...]


class LanguageMarks(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One language: ISO 639 code, its script, letters its neighbours lack, its small words."""

    code: str
    script: Script
    letters: str = ""
    words: tuple[str, ...] = ()


class EnglishWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of frames/english_post.yaml; its header explains the fields."""

    words: tuple[str, ...]
    action: Action | None = None
    rank: int = 0
    harm: Status | None = None
    before: bool = False
    people: Measure | None = None
    one: bool = False
    number: int | None = None
    times: bool = False
    quantity: Quantity | None = None
    relation: Relation | None = None


class ActionWeights(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of a table of codes: what holds, and what it adds to the sum of each code."""

    feature: str
    weights: dict[Action, int]
