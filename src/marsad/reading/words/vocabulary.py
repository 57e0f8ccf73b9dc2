"""The words of the frames, in one trie, so that a word of a report costs one look-up.

An entry says what a phrase is for; the same phrase may have several (a drone is a deed's carrier and a means).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Literal, TypeVar

from marsad.arabic.clitics import Form, bare, forms, later_stems
from marsad.arabic.folding import fold_word
from marsad.arabic.remembered import Remembered
from marsad.arabic.signs import SIGNS
from marsad.arabic.tokens import Token, words_in
from marsad.model.value import Value
from marsad.reading.words.frames import (
    Cue,
    Deed,
    Harm,
    MeansWords,
    ObjectWords,
    PersonNoun,
    RoleWords,
    SourceWords,
)
from marsad.registry.rows import Row, folder, rows_of

T = TypeVar("T")


class Count(Value, frozen=True):
    """How a person noun is counted by its form alone: its least and most, None open; None, None needs a numeral.

    `possessed`: the form stands only before a pronoun ("طفليها").
    """

    least: int | None
    most: int | None
    possessed: bool = False


class Person(Value, frozen=True):
    """A form of a person noun."""

    noun: PersonNoun
    counts: Count


class Entry(Value, frozen=True):
    """What a phrase is for: `value` is the row of that kind. `words`: of the phrase, so that the longest can win."""

    kind: Literal["deed", "harm", "person", "role", "object", "means", "cue", "source"]
    value: Any
    words: int


class Found(Value, frozen=True):
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
        self._starts = Remembered(lambda word: tuple(self._begin(word)), _MOST_WORDS)

    def add(self, phrase: str, kind: str, value: object) -> None:
        words = words_in(phrase)
        node = self.root
        for word in words:
            node = node.next.setdefault(bare(word), _Node())
        self._starts.clear()
        node.entries.append(Entry(kind, value, len(words)))  # type: ignore[arg-type]

    def begins(self, stem: str) -> bool:
        """Some phrase begins with the stem, as a word without clitics."""
        return stem in self.root.next

    def may_begin(self, word: str) -> bool:
        """Some phrase begins with the word, behind any clitics."""
        return bool(self._starts[word])

    def at(self, tokens: Sequence[Token], i: int) -> list[Found]:
        """Every entry that begins at token i, of every length."""
        found: list[Found] = []
        if tokens[i].kind not in ("mark", "newline"):
            for form, node in self._starts[tokens[i].text]:
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
        to_come = form.proclitics.endswith("س")  # of verbs only: "سامر" is no commander to come
        for entry in node.entries:
            if not to_come or entry.kind == "cue":
                found.append(Found(i, i, entry, form))
        j = i + 1
        while node.next and j < len(tokens):
            text = tokens[j].text
            if text in QUOTES:
                j += 1
                continue
            step = node.next.get(bare(text)) or _tail(node, text)
            if step is None:
                return
            node = step
            found += [Found(i, j, entry, form) for entry in node.entries]
            j += 1


_MOST_WORDS = 50_000  # words whose beginnings are remembered
QUOTES = frozenset("\"'“”„‟«»‹›`")


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
        for dual in _dual_things(word) if row.role in ("head", "thing", "carrier") else ():
            found.add(dual, "role", row)


def _person_forms(row: PersonNoun) -> Iterator[tuple[str, Count]]:
    """Each form with what it counts by itself (codebook §3): one, two, several."""
    singular, several = Count(1, 1), Count(2, None)
    yield row.noun, singular
    for plural in row.plurals:
        yield plural, several
        if plural.endswith("اء"):  # the hamza before a pronoun: أبناؤه, أبنائه
            yield plural[:-1] + "ؤ", Count(2, None, possessed=True)
            yield plural[:-1] + "ئ", Count(2, None, possessed=True)
    for variant in row.variants:
        yield variant, several if variant.endswith(("ون", "ين")) else singular
    known = {fold_word(p) for p in row.plurals}
    for dual in (*row.duals, *_duals(row.noun)):
        if fold_word(dual) not in known:  # مدنيين may be two or many, عنصرين is two
            yield dual, Count(2, 2)
    for stem in _possessed(row.noun) if not row.office else ():  # "آمراه" is spelled like "امرأة"
        if fold_word(stem) not in known:
            many = row.sound and stem.endswith("ي")  # "مرافقيه" may be two or many, "طفليه" are two
            yield stem, Count(2, None if many else 2, possessed=True)


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


def _dual_things(word: str) -> Iterator[str]:
    """ "قاعدتين", "موقعي كذا": two of what an actor has, before its owner too."""
    stem = fold_word(word)
    if " " in stem or stem.endswith(("ات", "ين", "ون", "و", "ي", "ا")):
        return
    stem = stem[:-1] + "ت" if stem.endswith("ه") else stem
    yield from (stem + ending for ending in ("ين", "ان", "ي", "ا"))


def _duals(noun: str) -> tuple[str, ...]:
    stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
    return stem + "ان", stem + "ين", stem + "ا" if noun.endswith("ة") else stem + "ان"


BEGINS = SIGNS.bit(lambda word: vocabulary().may_begin(word))
