"""Whether a folded word is one that Arabic news uses: for mending words that their writer has broken."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import forms
from marsad.arabic.name_words import common_words, is_attested
from marsad.arabic.verbs import Verb, verb_readings
from marsad.arabic.verbtable import is_built
from marsad.arabic.wordlists import particles, words_of


@lru_cache(maxsize=20_000)
def knows(word: str) -> bool:
    """A common word, a word of grammar, a verb, a name, or one that is often written in pieces, behind any clitics."""
    if (
        word in particles()
        or word.startswith("عبد")
        or is_attested(word)
        or (is_built() and verb_readings(word))
    ):
        return True
    known, often = common_words(), _often_broken()
    for form in forms(word):
        if form.stem in often or form.defined in known or (len(form.stem) > 2 and form.stem in known):
            return True
    return False


@lru_cache(maxsize=20_000)
def is_often_broken(word: str) -> bool:
    """A word that platforms punish, so that writers break it; through clitics."""
    often = _often_broken()
    return any(form.stem in often for form in forms(word)) or any(v.lemma in often for v in _verbs(word))


def _verbs(word: str) -> tuple[Verb, ...]:
    return verb_readings(word) if is_built() else ()


def _often_broken() -> frozenset[str]:
    return frozenset[str]().union(*words_of("broken_words").values())
