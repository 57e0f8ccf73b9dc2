"""Names of the gazetteer in a run of tokens, the longest at each place, through what is written onto them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from marsad.arabic.clitics import bare
from marsad.arabic.tokens import Token
from marsad.model.value import Value
from marsad.registry.place_gazetteer import Gazetteer
from marsad.registry.place_mentions import QUOTES
from marsad.registry.place_words import compass, later_key, role_of


class FoundName(Value, frozen=True):
    """A name that ends at token `last`; `loose`: its article was gained or lost."""

    last: int
    key: str
    proclitics: str
    loose: bool

    @property
    def rank(self) -> tuple[int, bool]:
        """The longest is the best; of two cuts of a word ("للاذقية") that whose name has its article."""
        return self.last, not self.loose


class Names:
    """The names in one document; `taken` tokens belong to names of actors and persons."""

    def __init__(self, tokens: Sequence[Token], taken: Collection[int], known: Gazetteer) -> None:
        self.tokens = tokens
        self.taken = taken
        self.known = known

    def is_free_word(self, i: int) -> bool:
        """Whether token i is there, is a word, and no part of another name."""
        return i < len(self.tokens) and self.tokens[i].kind == "word" and i not in self.taken

    def _is_free_latin(self, j: int) -> bool:
        """ "مطار T4": Latin letters go on with a name."""
        return j < len(self.tokens) and self.tokens[j].kind == "latin" and j not in self.taken

    def at(self, i: int) -> FoundName | None:
        """The longest name that begins at token i; a lone noun of kind or point of the compass is none."""
        best: FoundName | None = None
        for opening in self.known.openings(self.tokens[i].text):
            found = self._longest(i, opening.key, opening.words, opening.proclitics)
            if found is not None and (best is None or found.rank > best.rank):
                best = found
        if best is not None and best.last == i:
            role = role_of(self.tokens[i].text)
            if (
                role is not None
                and not role.article
                and (role.noun or role.direction or role.relation or role.locative)
            ):
                return None
        return best

    def _goes_with_the_next(self, key: str, j: int) -> bool:
        """Whether the point of the compass at token j opens what follows: "الباب شرقي حلب", "محافظة شمال سيناء"."""
        if key.startswith("ال"):
            return True
        role = role_of(key)
        if role is None or role.noun is None or not self.is_free_word(j + 1):
            return False
        return self.at(j) is not None or self.at(j + 1) is not None

    def _longest(self, i: int, key: str, words: int, proclitics: str) -> FoundName | None:
        """The longest one; with an article that the gazetteer's name lacks, "الباب شرقي", only if nothing else is."""
        loosest: FoundName | None = None
        for end, name in reversed(self._beginnings(i, key, words)):
            found = FoundName(end, name, proclitics, not self.known.named(name))
            if not (found.loose and key.startswith("ال")):
                return found
            loosest = loosest or found
        return loosest

    def _beginnings(self, i: int, key: str, words: int) -> list[tuple[int, str]]:
        """The last token and the key of each run of words from token i that is a name, article apart."""
        start, found, j = bare(key), [], i + 1
        if self.known.is_whole(start):
            found.append((i, key))
        for _ in range(words - 1):
            while j < len(self.tokens) and self.tokens[j].text in QUOTES:
                j += 1
            if not (self.is_free_word(j) or self._is_free_latin(j)):
                break
            text = self.tokens[j].text
            if text in compass("nouns") and self._goes_with_the_next(key, j):
                break
            word = later_key(text)
            start, key = f"{start} {word}", f"{key} {word}"
            if not self.known.goes_on(start):
                break
            if self.known.is_whole(start):
                found.append((j, key))
            j += 1
        return found
