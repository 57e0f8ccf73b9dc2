"""The words of the frames, in one trie, so that a word of a report costs one look-up.

An entry says what a phrase is for; the same phrase may have several (a drone is a deed's carrier and a means).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal, TypeVar

from msgspec import Struct

from marsad.arabic.clitics import Form, bare, forms, later_stems
from marsad.arabic.folding import fold_word
from marsad.arabic.tokens import Token, words_in
from marsad.model.claim import Action, Hit, Means, SourceKind, Status
from marsad.registry.rows import Row, folder, rows_of

Argument = Literal["initiator", "target", "victim", "none"]
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
    weak: bool = False
    carrier: bool = False
    mutual: bool = False
    arms: bool = False
    past_only: bool = False
    people: bool = False


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


T = TypeVar("T")


class Count(Struct, frozen=True, gc=False):
    """How a person noun is counted by its form alone: its least and most, None open; None, None needs a numeral.

    `possessed`: the form stands only before a pronoun ("طفليها").
    """

    least: int | None
    most: int | None
    possessed: bool = False


class Person(Struct, frozen=True, gc=False):
    """A form of a person noun."""

    noun: PersonNoun
    counts: Count


class Entry(Struct, frozen=True, gc=False):
    """What a phrase is for: `value` is the row of that kind. `words`: of the phrase, so that the longest can win."""

    kind: Literal["deed", "harm", "person", "role", "object", "means", "cue", "source"]
    value: Any
    words: int


class Found(Struct, frozen=True, gc=False):
    """Tokens first..last (inclusive) are the phrase of the entry; `form` is how the first word was cut."""

    first: int
    last: int
    entry: Entry
    form: Form


def longest(found: Iterable[Found]) -> Found | None:
    """The one that reaches furthest, the first of those that reach as far; None if there is none."""
    return max(found, key=lambda one: one.last, default=None)


class _Node:
    __slots__ = ("entries", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.entries: list[Entry] = []


class Vocabulary:
    """All phrases; `lemmas` has the verbs of deeds and harm, `saying` those of speech."""

    def __init__(self) -> None:
        self.root = _Node()
        self.lemmas: dict[str, list[Deed | Harm]] = {}
        self.light: dict[str, str] = {}
        self.saying: frozenset[str] = frozenset()
        self._starts = lru_cache(_MOST_WORDS)(lambda word: tuple(self._begin(word)))

    def add(self, phrase: str, kind: str, value: object) -> None:
        words = words_in(phrase)
        node = self.root
        for word in words:
            node = node.next.setdefault(bare(word), _Node())
        self._starts.cache_clear()
        node.entries.append(Entry(kind, value, len(words)))  # type: ignore[arg-type]

    def everywhere(self, tokens: Sequence[Token]) -> list[list[Found]]:
        """For each token every entry that begins there, of every length; none begins at most."""
        starts = self._starts
        return [self.at(tokens, i) if starts(token.text) else [] for i, token in enumerate(tokens)]

    def at(self, tokens: Sequence[Token], i: int) -> list[Found]:
        """Every entry that begins at token i, of every length."""
        found: list[Found] = []
        if tokens[i].kind not in ("mark", "newline"):
            for form, node in self._starts(tokens[i].text):
                self._follow(tokens, i, form, node, found)
        return found

    def _begin(self, word: str) -> Iterator[tuple[Form, _Node]]:
        seen: set[int] = set()
        for form in forms(word):
            node = self.root.next.get(form.stem)
            if node is not None and id(node) not in seen:
                seen.add(id(node))
                yield form, node

    def _follow(self, tokens: Sequence[Token], i: int, form: Form, node: _Node, found: list[Found]) -> None:
        for entry in node.entries:
            found.append(Found(i, i, entry, form))
        j = i + 1
        while node.next and j < len(tokens):
            text = tokens[j].text
            if text in _QUOTES:
                j += 1
                continue
            step = node.next.get(bare(text)) or _tail(node, text)
            if step is None:
                return
            node = step
            found += [Found(i, j, entry, form) for entry in node.entries]
            j += 1


_MOST_WORDS = 50_000  # words whose beginnings are remembered
_QUOTES = frozenset("\"'“”„‟«»‹›`")


def _tail(node: _Node, text: str) -> _Node | None:
    """A later word of a phrase may carry tanween, a pronoun or ل."""
    return next((node.next[stem] for stem in later_stems(text) if stem in node.next), None)


def _rows(name: str, kind: type[T]) -> Iterable[Row[T]]:
    return rows_of(folder("frames").joinpath(name), kind)


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary of the package's own frames."""
    found = Vocabulary()
    frames: list[tuple[str, Any]] = [("deeds.yaml", Deed), ("harm.yaml", Harm)]
    for name, kind in frames:
        for row in _rows(name, kind):
            _add_frame(found, row.value)
    for row in _rows("persons.yaml", PersonNoun):
        for phrase, count in _person_forms(row.value):
            found.add(phrase, "person", Person(row.value, count))
    for row in _rows("roles.yaml", RoleWords):
        _add_role(found, row.value)
    listed: list[tuple[str, Any, str]] = [
        ("objects.yaml", ObjectWords, "object"),
        ("means.yaml", MeansWords, "means"),
        ("cues.yaml", Cue, "cue"),
    ]
    for name, rows_kind, label in listed:
        for row in _rows(name, rows_kind):
            for word in row.value.words:
                found.add(word, label, row.value)
    for row in _rows("sources.yaml", SourceWords):
        for word in (*row.value.heads, *row.value.prepositions):
            found.add(word, "source", row.value)
        found.saying |= {fold_word(v) for v in row.value.says}
    return found


def _add_frame(found: Vocabulary, frame: Deed | Harm) -> None:
    kind = "deed" if isinstance(frame, Deed) else "harm"
    for noun in frame.nouns:
        found.add(noun, kind, frame)
        for dual in _dual_phrases(noun):
            found.add(dual, kind, frame)
    for verb in frame.verbs:
        found.lemmas.setdefault(fold_word(verb), []).append(frame)


def _add_role(found: Vocabulary, row: RoleWords) -> None:
    if row.role.startswith("light_"):
        found.light |= {fold_word(word): row.role for word in row.words}
        return
    for word in row.words:
        found.add(word.removesuffix(" ل").removesuffix(" ب"), "role", row)  # written onto the actor's name


def _person_forms(row: PersonNoun) -> Iterator[tuple[str, Count]]:
    """Each form with what it counts by itself (codebook §3): one, two, several."""
    singular, several = Count(1, 1), Count(2, None)
    yield row.noun, singular
    for plural in row.plurals:
        yield plural, several
    for variant in row.variants:
        yield variant, several if variant.endswith(("ون", "ين")) else singular
    known = {fold_word(p) for p in row.plurals}
    for dual in (*row.duals, *_duals(row.noun)):
        if fold_word(dual) not in known:  # مدنيين may be two or many, عنصرين is two
            yield dual, Count(2, 2)
    for stem in _possessed(row.noun):
        if fold_word(stem) not in known:
            yield stem, Count(2, 2, possessed=True)


def _possessed(noun: str) -> tuple[str, ...]:
    """The dual before a pronoun has lost its ن: طفليها, زوجتاه."""
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    return stem + "ا", stem + "ي"


def _dual_phrases(phrase: str) -> Iterator[str]:
    """ "غارة جوية" as غارتان جويتان and غارتين جويتين, where its words can be counted."""
    words = [fold_word(w) for w in phrase.split()]
    if len(words) > 2 or any(w.endswith(("ات", "ين", "ان", "ون")) or w.startswith("ال") for w in words):
        return
    for ending in ("ان", "ين"):
        yield " ".join((w[:-1] + "ت" if w.endswith("ه") else w) + ending for w in words)


def _duals(noun: str) -> tuple[str, ...]:
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    return stem + "ان", stem + "ين", stem + "ا" if noun.endswith("ة") else stem + "ان"
