"""Names of the gazetteer in a run of tokens, the longest at each place, through what is written onto them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.arabic.tokens import Token
from marsad.registry.place_gazetteer import Gazetteer
from marsad.registry.place_mentions import QUOTES
from marsad.registry.place_words import role_of, word_key


class FoundName(NamedTuple):
    """A name that ends at token `last`; `loose`: its article was gained or lost."""

    last: int
    key: str
    proclitics: str
    loose: bool


class Names:
    """The names in one document; `taken` tokens belong to names of actors and persons."""

    def __init__(self, tokens: Sequence[Token], taken: Collection[int], known: Gazetteer) -> None:
        self.tokens = tokens
        self.taken = taken
        self.known = known

    def is_free_word(self, i: int) -> bool:
        """Whether token i is there, is a word, and no part of another name."""
        return i < len(self.tokens) and self.tokens[i].kind == "word" and i not in self.taken

    def at(self, i: int) -> FoundName | None:
        """The longest name that begins at token i; a lone noun of kind or point of the compass is none."""
        best: FoundName | None = None
        for opening in self.known.openings(self.tokens[i].text):
            found = self._longest(i, opening.key, opening.words, opening.proclitics)
            if found is not None and (best is None or found.last > best.last):
                best = found
        if best is not None and best.last == i:
            role = role_of(self.tokens[i].text)
            if role is not None and not role.article and (role.noun or role.direction or role.relation):
                return None
        return best

    def _longest(self, i: int, key: str, words: int, proclitics: str) -> FoundName | None:
        for end, name in reversed(self._beginnings(i, key, words)):
            if self.known.named(name):
                return FoundName(end, name, proclitics, False)
            if self.known.loosely_named(name):
                return FoundName(end, name, proclitics, True)
        return None

    def _beginnings(self, i: int, key: str, words: int) -> list[tuple[int, str]]:
        """The last token and the key of each run of words from token i that may be a name."""
        found, start, j = [(i, key)], bare(key), i + 1
        while len(found) < words and j < len(self.tokens):
            token = self.tokens[j]
            if token.kind == "word" and j not in self.taken:
                word = word_key(bare(token.text))
                start = f"{start} {word}"
                if not self.known.goes_on(start):
                    break
                found.append((j, f"{found[-1][1]} {word}"))
            elif token.text not in QUOTES:
                break
            j += 1
        return found
