"""A state's forces by a common noun and whose they are: "قوات الأمن التونسية", "جيش النيجر"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import forms
from marsad.arabic.folding import fold_word
from marsad.arabic.phrases import Match
from marsad.arabic.tokens import Token
from marsad.registry.actor_lexicon import Entry, Opening, key_of, lexicon, opening
from marsad.registry.actor_words import default_of, is_definite, is_word
from marsad.registry.place_gazetteer import gazetteer
from marsad.registry.place_words import word_key

BRANCH_WORDS = 2
LAND_WORDS = 3  # a country's name has at most so many


class Force(NamedTuple):
    """Up to token `last`; `key` holds the noun and whose it is, for the resolver."""

    last: int
    id: str | None
    key: str
    proclitics: str
    person: bool = False


def find_force(tokens: Sequence[Token], i: int, begins: Opening, match: Match[Entry] | None) -> Force | None:
    """The force whose noun is token i, if a nation or a country follows it."""
    if match is not None:
        return _of_nation(tokens, match)
    return _of_land(tokens, i, begins.land) if begins.land is not None else None


def _of_nation(tokens: Sequence[Token], match: Match[Entry]) -> Force | None:
    """ "قوات الأمن التونسية": a common noun of a state's force with the adjective of whose it is."""
    generic = match.value.generic
    last = tokens[match.last].text
    anybody = is_word(last, "anybody") or is_word(last, "rule")  # "العدو الروسي", "النظام المصري"
    if generic is None or not (generic.state or anybody):
        return None
    nation = _nation_behind(tokens, match.last)
    if nation is None:
        return None
    key = f"@{match.value.key}@{nation.key}" if generic.state else "~" + nation.key
    return Force(match.last + 1, nation.pick(None, None), key, match.form.proclitics, generic.person)


def _nation_behind(tokens: Sequence[Token], last: int) -> Entry | None:
    """ "قوات الأمن التونسية", "شرطيان مصريان": whose force it is, where the adjective agrees in its article."""
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is None or after.kind != "word" or after.text.startswith("و"):
        return None
    begins = opening(after.text)
    if begins is None or begins.adjective is None or begins.adjective.of_group:
        return None
    return begins.adjective if begins.definite == is_definite(tokens[last].text) else None


def _of_land(tokens: Sequence[Token], i: int, like: str) -> Force | None:
    """ "جيش النيجر", "شرطة كينيا": the noun with the name of a country."""
    for last in range(min(i + LAND_WORDS, len(tokens) - 1), i, -1):
        land = _land(" ".join(t.text for t in tokens[i + 1 : last + 1]))
        generic = lexicon().entries[key_of(fold_word(like))].generic
        who = default_of(generic, land, None) if generic is not None and land is not None else None
        if who is not None:
            cut = next((f.proclitics for f in forms(tokens[i].text) if not f.article), "")
            return Force(last, who, f"@{key_of(fold_word(like))}@={land}", cut)
    return None


@lru_cache(maxsize=10_000)
def _land(name: str) -> str | None:
    """The country of that very name."""
    lands = {p.country for p in gazetteer().named(word_key(name)) if p.kind == "country"}
    return lands.pop() if len(lands) == 1 else None


def branch_behind(tokens: Sequence[Token], last: int) -> Force | None:
    """ "اللواء الثاني عمالقة", "اللواء 30 حشد شعبي": whose a numbered unit is, told without the article."""
    words = [t.text for t in tokens[last + 1 : last + 1 + BRANCH_WORDS] if t.kind == "word"]
    if not words or words[0].startswith("ال"):
        return None
    for count in range(len(words), 0, -1):
        entry = lexicon().entries.get(key_of("ال" + " ".join(words[:count])))
        if entry is not None and any(not r.name.sign for r in entry.readings):
            return Force(last + count, entry.pick(None, None), entry.key, "")
    return None
