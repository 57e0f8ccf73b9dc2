"""After which day a report without a date was written, by whom and what it names: "منذ سقوط نظام الأسد"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from marsad.arabic.folding import fold_word
from marsad.arabic.phrases import Phrases
from marsad.arabic.tokens import Token
from marsad.registry.actor_finder import ActorMention
from marsad.registry.actor_lexicon import lexicon, trie_of
from marsad.registry.actor_registry import NotBefore
from marsad.registry.actor_words import eras

PATTERNS = ("", "#", "~", "@")  # keys that stand for no name


def era_of(
    mentions: Sequence[ActorMention], tokens: Sequence[Token], days: Iterable[date]
) -> NotBefore | None:
    """The latest beginning of what it names, or of the days that it tells."""
    told = [_since(m) for m in mentions] + [_since_word(tokens, i) for i in range(len(tokens))]
    begun = [*(day for day in told if day is not None), *days]
    return NotBefore(max(begun)) if begun else None


def _since(mention: ActorMention) -> date | None:
    """When an actor of that name alone began."""
    if mention.adjective or mention.generic or mention.key[:1] in PATTERNS:
        return None
    readings = lexicon().entries[mention.key].readings
    name = readings[0].name if len(readings) == 1 else None
    return name.since if name is not None and not (name.sign or name.beside) else None


def _since_word(tokens: Sequence[Token], i: int) -> date | None:
    if tokens[i].text not in _first_words():
        return None
    match = _phrases().at(tokens, i)
    return match.value if match is not None else None


@lru_cache(maxsize=1)
def _phrases() -> Phrases[date]:
    return trie_of([(fold_word(phrase), one.since) for one in eras() for phrase in one.phrases])


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(fold_word(phrase).split(" ", 1)[0] for one in eras() for phrase in one.phrases)
