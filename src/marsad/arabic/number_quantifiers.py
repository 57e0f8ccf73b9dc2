"""Words that say how a number is meant: ما لا يقل عن، أكثر من، نحو، على الأقل، عشرات، عدد من."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from marsad.arabic.folding import fold_word
from marsad.arabic.lexicon import lexicon
from marsad.arabic.number_kinds import words
from marsad.arabic.number_rows import QuantifierRow, Word
from marsad.arabic.tokens import Token
from marsad.model.claim import Quantity

# The least that an amount without a number stands for, and its code (codebook, section 3).
AMOUNTS: dict[Word, tuple[int, Quantity]] = {
    "several": (2, "several"),
    "dozens": (20, "dozens"),
    "hundreds": (200, "hundreds"),
    "thousands": (2_000, "thousands"),
    "ten_thousands": (20_000, "thousands"),
    "hundred_thousands": (200_000, "thousands"),
    "millions": (2_000_000, "thousands"),
}
_CLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب", "ع", "م")
_PREPOSITIONS = ("علي", "عن")
V = TypeVar("V")


class Openers(Generic[V]):
    """Phrases by their first word, clitics included; the longest first."""

    def __init__(self, entries: Iterable[tuple[str, V]], clitics: Sequence[str] = _CLITICS) -> None:
        self.table: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        for phrase, value in entries:
            first, *rest = fold_word(phrase).split()
            article = phrase.startswith("ال")  # not so آلاف, which folds to the same letters
            for clitic in clitics:
                if clitic in ("ع", "م") and first not in ("ما", "من"):  # عما لا يقل عن · مما يزيد على
                    continue
                spellings = self.table.setdefault(_attach(clitic, first, article), [])
                if all(known != tuple(rest) for known, _ in spellings):
                    spellings.append((tuple(rest), value))
        for spellings in self.table.values():
            spellings.sort(key=lambda entry: -len(entry[0]))

    def at(self, tokens: Sequence[Token], i: int) -> tuple[int, V] | None:
        """(last token, value) of the longest phrase at token i."""
        if i >= len(tokens):
            return None
        text = tokens[i].text
        for rest, value in self.table.get(text.lower() if tokens[i].kind == "latin" else text, ()):
            if not rest:
                return i, value
            last = i + len(rest)
            if last >= len(tokens) or tokens[i + 1].text != rest[0]:
                continue
            if all(tokens[i + n].text == word for n, word in enumerate(rest, 1)):
                return last, value
        return None


def _attach(clitic: str, word: str, article: bool) -> str:
    return clitic + word[1:] if article and clitic.endswith("ل") else clitic + word


class Amount(NamedTuple):
    """An amount without a number: at least `least`."""

    last: int
    least: int
    quantity: Quantity


@cache
def _before() -> Openers[Word]:
    rows = lexicon("quantifiers", QuantifierRow)
    return Openers((p, r.quantity) for r in rows if r.quantity not in AMOUNTS for p in r.before)


@cache
def _parted() -> Openers[Word]:
    """The verbs of the quantifiers that end in على or عن: their subject may stand between ("يزيد عددهم على")."""
    rows = lexicon("quantifiers", QuantifierRow)
    phrases = ((fold_word(p).split(), r.quantity) for r in rows for p in r.before)
    return Openers((" ".join(p[:-1]), q) for p, q in phrases if len(p) > 1 and p[-1] in _PREPOSITIONS)


@cache
def _after() -> Openers[Word]:
    rows = lexicon("quantifiers", QuantifierRow)
    return Openers(((p, r.quantity) for r in rows if r.quantity not in AMOUNTS for p in r.after), ("",))


@cache
def _amounts() -> Openers[Word]:
    rows = lexicon("quantifiers", QuantifierRow)
    return Openers((p, r.quantity) for r in rows if r.quantity in AMOUNTS for p in r.before)


@cache
def openers() -> frozenset[str]:
    """Every word that can begin a quantifier or an amount."""
    return frozenset(_before().table) | frozenset(_amounts().table)


def quantifier_before(tokens: Sequence[Token], i: int) -> tuple[int, Word] | None:
    """(last token, quantity) of a quantifier that begins at token i."""
    return _before().at(tokens, i)


def quantifier_around(tokens: Sequence[Token], i: int) -> tuple[int, Word] | None:
    """The same where what is counted stands inside the quantifier: "لا يقل عدد القتلى عن"."""
    verb = _parted().at(tokens, i)
    if (
        verb is None
        or verb[0] + 1 >= len(tokens)
        or tokens[verb[0] + 1].text not in words("subject", "before")
    ):
        return None
    for j in range(verb[0] + 2, min(verb[0] + 5, len(tokens))):
        if tokens[j].text in _PREPOSITIONS:
            return j, verb[1]
    return None


_AMONG = frozenset(("بينهم", "بينها", "بينهن", "منهم", "منها", "منهن"))


def quantifier_after(tokens: Sequence[Token], last: int, reach: int = 4) -> tuple[int | None, Word] | None:
    """A quantifier behind the number that ends at `last`, at once or behind the noun that is counted.

    The first value is its last token where it follows at once, else None.
    """
    for j in range(last + 1, min(last + 2 + reach, len(tokens))):
        if tokens[j].kind != "word" or tokens[j].text in _AMONG:
            return None  # "16 جريحاً بينهم اثنان على الأقل": of two, not of all
        found = _after().at(tokens, j)
        if found is None:
            continue
        following = tokens[min(found[0] + 1, len(tokens) - 1)].text
        if not (tokens[j].text.startswith("و") and following == "من"):  # "13 وأكثر من 30"
            return (found[0] if j == last + 1 else None), found[1]
    return None


def quantifier_end(tokens: Sequence[Token], i: int) -> int | None:
    """The last token of a quantifier for what stands before it ("على الأقل") that begins at token i."""
    found = _after().at(tokens, i)
    return found[0] if found is not None and not tokens[i].text.startswith("و") else None


def amount_at(tokens: Sequence[Token], i: int) -> Amount | None:
    """An amount without a number that begins at token i."""
    found = _amounts().at(tokens, i)
    if found is None:
        return None
    return Amount(found[0], *AMOUNTS[found[1]])
