"""The common words around places: nouns of kind, relations, points of the compass, and names that are everyday
words. The data stands in knowledge/places/words/.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Annotated, Literal, TypeVar

from msgspec import Meta, Struct

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import LETTERS, fold_word
from marsad.arabic.remembered import Remembered
from marsad.model.claim import Direction, Relation
from marsad.model.value import Value
from marsad.registry.rows import folder, rows_of

Text = Annotated[str, Meta(pattern=r"^\S(.*\S)?$")]
Word = TypeVar("Word", bound=Struct)
CLITICS = frozenset(("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "فل"))


class PlaceNoun(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A noun of kind. The fields are explained at the head of nouns.yaml."""

    word: Text
    kinds: tuple[str, ...]
    kind: str
    unknown: Literal["yes", "contained", "no"]
    forms: tuple[Text, ...] = ()
    own: bool = False
    located: bool = False
    countries: tuple[str, ...] = ()


class PlaceRelation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words of one relation; `after`: a preposition stands between them and the place; `plural`: several."""

    relation: Relation
    words: tuple[Text, ...]
    after: bool = False
    plural: bool = False


class Compass(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One point of the compass."""

    direction: Direction
    nouns: tuple[Text, ...]
    adjectives: tuple[Text, ...]


class WordList(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A list of words for one purpose."""

    purpose: str
    words: tuple[Text, ...]


class Role(Value, frozen=True):
    """What a word of a report can be around a place name; `plural`: it governs several names."""

    noun: PlaceNoun | None
    plural: bool
    relation: Relation | None
    needs_preposition: bool
    direction: Direction | None
    adjective: Direction | None
    locative: bool
    own: bool
    between: bool
    proclitics: str
    article: bool


def _rows(name: str, kind: type[Word]) -> list[Word]:
    return [row.value for row in rows_of(folder("places/words").joinpath(name), kind)]


@lru_cache(maxsize=1)
def nouns() -> dict[str, tuple[PlaceNoun, bool]]:
    """Folded form → the noun, and whether the form is a plural or dual."""
    found: dict[str, tuple[PlaceNoun, bool]] = {}
    for noun in _rows("nouns.yaml", PlaceNoun):
        found.setdefault(fold_word(noun.word), (noun, False))
        for form in noun.forms:
            found.setdefault(fold_word(form), (noun, True))
    return found


@lru_cache(maxsize=256)
def noun_named(word: str) -> PlaceNoun:
    """The row of a noun, by the word as its row writes it."""
    return nouns()[fold_word(word)][0]


@lru_cache(maxsize=1)
def relations() -> dict[str, PlaceRelation]:
    """Folded word → its relation."""
    return {fold_word(w): row for row in _rows("relations.yaml", PlaceRelation) for w in row.words}


@lru_cache(maxsize=2)
def compass(part: Literal["nouns", "adjectives"]) -> dict[str, Direction]:
    """Folded noun or adjective → point of the compass."""
    return {
        fold_word(w): row.direction for row in _rows("directions.yaml", Compass) for w in getattr(row, part)
    }


@cache
def place_words(purpose: str) -> frozenset[str]:
    """The folded words of a purpose in lists.yaml."""
    return frozenset(
        fold_word(w) for row in _rows("lists.yaml", WordList) if row.purpose == purpose for w in row.words
    )


@lru_cache(maxsize=2)
def common(purpose: Literal["noun", "locative"]) -> frozenset[str]:
    """Names that are everyday words, as keys of the gazetteer, by what they need."""
    listed = (w for row in _rows("common.yaml", WordList) if row.purpose == purpose for w in row.words)
    return frozenset(key_of(w) for w in listed)


def word_key(word: str) -> str:
    """A folded word as the gazetteer writes it: صنعاء and صنعا are one."""
    return word[:-1] if len(word) > 3 and word.endswith("اء") else word


@lru_cache(maxsize=100_000)
def later_key(word: str) -> str:
    """A folded word as a key has it behind the first: without its article."""
    return word_key(bare(word))


@lru_cache(maxsize=50_000)
def key_of(name: str) -> str:
    """A name as the gazetteer keeps names apart: folded, only the first word with its article.

    Names of rows have no vowel marks (the schema sees to that), so folding is a matter of letters.
    """
    first, *rest = name.translate(LETTERS).replace("-", " ").split()
    return " ".join([word_key(first), *map(later_key, rest)])


def role_of(word: str) -> Role | None:
    """What the folded word can be around a place name; None for most words."""
    return _ROLES[word]


def _role_of(word: str) -> Role | None:
    best: Role | None = None
    if len(word) == 3 and word[0] in "وف":  # too short for the clitic cutter: وفي، وحي، وتل
        best = _role(word[0], False, word[1:])
    for form in forms(word):
        if form.enclitic or form.proclitics not in CLITICS:
            continue
        role = _role(form.proclitics, form.article, form.stem)
        if role is not None and (best is None or len(role.proclitics) < len(best.proclitics)):
            best = role
    return best


_ROLES = Remembered(_role_of)


def _role(proclitics: str, article: bool, stem: str) -> Role | None:
    written = "ال" + stem if article else stem
    noun, plural = nouns().get(stem, (None, False))
    relation = relations().get(written) or (relations().get(stem) if article else None)
    direction = compass("nouns").get(stem)
    adjective = compass("adjectives").get(written)
    locative = written in place_words("locative")
    own = written in place_words("own")
    between = written in place_words("between")
    if not (noun or relation or direction or adjective or locative or own or between):
        return None
    return Role(
        noun,
        plural or bool(relation and relation.plural),
        relation.relation if relation else None,
        bool(relation and relation.after),
        direction,
        adjective,
        locative,
        own,
        between,
        proclitics,
        article,
    )


_TURN: dict[tuple[Direction, Direction], Direction] = {
    ("n", "e"): "ne",
    ("n", "w"): "nw",
    ("s", "e"): "se",
    ("s", "w"): "sw",
}


# How the keys of countrysides write a point of the compass.
ADJECTIVES: dict[Direction, str] = {
    "n": "شمالي", "s": "جنوبي", "e": "شرقي", "w": "غربي",
    "ne": "شمالي شرقي", "nw": "شمالي غربي", "se": "جنوبي شرقي", "sw": "جنوبي غربي",
}  # fmt: skip


def turned(one: Direction | None, other: Direction | None) -> Direction | None:
    """Two points of the compass as one: north and east is north-east; opposite ones cancel out."""
    if one is None or other is None or one == other:
        return one or other
    return _TURN.get((one, other)) or _TURN.get((other, one))
