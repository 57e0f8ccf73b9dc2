"""Names in quotation marks: those of a school, a paper, a unit (مدرسة "فلان"), and what a person is called."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from marsad.arabic.name_words import common_words, company
from marsad.arabic.remembered import Remembered
from marsad.arabic.tokens import Token
from marsad.arabic.verbs import is_verb_likely, verb_readings
from marsad.arabic.wordlists import particles

OPENERS = frozenset("\"'“”„«‹‘’([;")
CLOSERS = frozenset("\"'“”«»›‘’)];")
QUOTES = (OPENERS | CLOSERS) - set("()[];")
REACH = 8  # tokens from the noun of a thing to the last of its names


def _names_a_thing(word: str) -> bool:
    things = company("place_noun") | company("unit_noun")
    return word in things or (word[:1] in ("و", "ب", "ل") and word[1:] in things)


NAMES_A_THING = Remembered(_names_a_thing)


@lru_cache(maxsize=20_000)
def names_a_place(word: str) -> bool:
    places = company("place_noun")
    return word in places or (word[:1] in ("و", "ب", "ل") and word[1:] in places)


def names_quoted_thing(tokens: Sequence[Token], i: int) -> bool:
    """لواء "فلان", مدرستي "النصر" و"حسن سلامة": token i stands in the quotation marks behind the noun of a thing."""
    marks = 0
    for j in range(i - 1, max(0, i - REACH), -1):
        if tokens[j].text not in QUOTES:
            if tokens[j].kind != "word":
                return False
            continue
        marks += 1
        if NAMES_A_THING[tokens[j - 1].text]:
            return marks % 2 == 1
    return False


def quoted_byname(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """ "فلان فلان "ساجد"": one word in quotation marks behind a name, first..last, that stands in none itself."""
    at = last + 2
    if at + 1 >= len(tokens) or tokens[at - 1].text not in QUOTES or tokens[at + 1].text not in QUOTES:
        return None
    word = tokens[at].text
    opened = first > 0 and tokens[first - 1].text in QUOTES
    said = word in common_words() or word in particles() or is_verb_likely(tokens, at)
    coming = (v for v in verb_readings(word)[:1] if "س" in v.proclitics)
    said = said or any(v.person == 3 or v.number == "p" for v in coming)
    name = tokens[at].kind == "word" and len(word) > 2 and word[0] != "و"
    return at if name and not (opened or said) else None
