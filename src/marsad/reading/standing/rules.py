"""The rules by which words between two ends tell a relation: `knowledge/frames/relations.yaml`."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.phrases import Match, Phrases
from marsad.arabic.signs import SIGNS
from marsad.reading.standing.control import no_longer
from marsad.reading.standing.words import word_set
from marsad.reading.words.table_rows import RelationRule
from marsad.reading.words.text import Text
from marsad.registry.rows import folder, rows_of

_NOT = word_set("not")


class Way(NamedTuple):
    """A rule and the letter that its object must carry where the phrase ends in it ("التابع ل")."""

    rule: RelationRule
    letter: str


class Found(NamedTuple):
    """A phrase of a rule in a sentence."""

    rule: RelationRule
    letter: str
    first: int
    last: int
    joined: bool


@lru_cache(maxsize=1)
def rules() -> Phrases[tuple[Way, ...]]:
    """Every phrase of the rules, with the rules that it may be of. Raises KnowledgeError for a wrong row."""
    by_phrase: dict[str, tuple[Way, ...]] = {}
    for row in rows_of(folder("frames").joinpath("relations.yaml"), RelationRule):
        for told in row.value.words:
            for phrase, letter in _variants(told):
                by_phrase[phrase] = (*by_phrase.get(phrase, ()), Way(row.value, letter))
    return Phrases(by_phrase.items())


BEGINS = SIGNS.bit(lambda word: rules().begins(word))


def _variants(words: str) -> list[tuple[str, str]]:
    """ "التابع ل" stands before its object as a word or as a letter of it."""
    head, _, tail = words.rpartition(" ")
    return [(words, ""), (head, tail)] if tail in ("ل", "ب") else [(words, "")]


def may_tell(text: Text, match: Match[tuple[Way, ...]]) -> bool:
    """The first word is not cut into another word, and the phrase is not denied."""
    cut = match.form.proclitics
    if match.form.enclitic not in ("", "ا") or text.word(match.first - 1) in _NOT:
        return False
    if no_longer(text, match.first):
        return False
    verb = match.form.stem[:1] in ("ي", "ت")
    return cut in ("", "و", "ف") or (not verb and cut in ("ل", "ب", "ول", "وب"))
