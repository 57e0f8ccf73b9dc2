"""What the spelling of a word tells by itself: which of the passes over a text can find something where it stands.

Most words of a report begin nothing, and some thirty passes ask so of each of them. Each pass puts its question here
once, when its module is loaded, and gets a bit; the answers for a word are one number, its signs, worked out when the
word is first met. A text looks the signs of its words up once, and a pass looks at those words only that have its bit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from marsad.arabic.tokens import Token

_MOST = 60_000  # words whose signs are remembered


class Signs:
    """Questions about folded words, each with its bit, and the answers so far."""

    def __init__(self) -> None:
        self._questions: list[Callable[[str], object]] = []
        self._known: dict[str, int] = {}
        self._each: dict[int, tuple[int, ...]] = {}

    def bit(self, question: Callable[[str], object]) -> int:
        """The bit that words have of which the question is true."""
        self._questions.append(question)
        self._known.clear()
        return 1 << (len(self._questions) - 1)

    def of(self, words: Iterable[str]) -> list[int]:
        """The signs of folded words."""
        known = self._known
        return [found if (found := known.get(word)) is not None else self._ask(word) for word in words]

    def each(self, signs: int) -> tuple[int, ...]:
        """The bits of a word's signs, one by one."""
        found = self._each.get(signs)
        if found is None:
            bits = [1 << n for n in range(signs.bit_length())]
            found = self._each[signs] = tuple([bit for bit in bits if signs & bit])
        return found

    def _ask(self, word: str) -> int:
        signs = 0
        for n, question in enumerate(self._questions):
            if question(word):
                signs |= 1 << n
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[word] = signs
        return signs


SIGNS = Signs()


def by_sign(signs: Sequence[int]) -> dict[int, list[int]]:
    """Bit → the tokens whose word has it, in order; `signs` are those of the tokens."""
    found: dict[int, list[int]] = {}
    for i, held in enumerate(signs):
        if held:
            for bit in SIGNS.each(held):
                if bit in found:
                    found[bit].append(i)
                else:
                    found[bit] = [i]
    return found


def marked(bit: int, tokens: Sequence[Token], signs: Sequence[int] | None = None) -> list[int]:
    """The tokens whose word has a bit, in order; who has the `signs` of the tokens already gives them."""
    known = SIGNS.of([token.text for token in tokens]) if signs is None else signs
    return [i for i, found in enumerate(known) if found & bit]
