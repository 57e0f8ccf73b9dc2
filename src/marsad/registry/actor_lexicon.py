"""Every name under which an actor is found, with the variants of spelling and inflection, as one trie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from marsad.arabic.clitics import Form, bare, forms
from marsad.arabic.folding import fold, fold_word
from marsad.arabic.phrases import Phrases
from marsad.arabic.remembered import Remembered
from marsad.arabic.signs import SIGNS
from marsad.arabic.tokens import Token, tokenize
from marsad.model.value import Value
from marsad.registry.actor_kinds import POLITICAL_MILITIAS, REBELS
from marsad.registry.actor_registry import Actor, Name, When, actor, actors
from marsad.registry.actor_units import find_unit
from marsad.registry.actor_words import (
    Generic,
    generics,
    is_group,
    of_lands,
    other_phrases,
    services,
    units,
    words,
)

QUOTES = frozenset("\"'“”„‟«»‹›‘’`()[]*;")
MILITIA = ("ميليشيا", "مليشيا", "ميليشيات", "مليشيات", "ميلشيا", "ميلشيات")
# Pairs of spellings that folding keeps apart.
SPELLINGS = (
    ("امريك", "اميرك"),
    ("ديمقراط", "ديموقراط"),
    ("سوريا", "سوريه"),
    ("كرد", "كورد"),
)
LOYAL = words("loyal_indefinite")
COUNTRIES = frozenset({"سوريا", "ليبيا"})
NISBA = ("", "ه", "ين", "ون", "ان", "تين", "تان", "ات", "ا")


V = TypeVar("V")


class Reading(NamedTuple):
    """One actor that a name can mean, where and when."""

    actor: str
    name: Name


class Company(NamedTuple):
    """Who else is in a report: the ids named so far, and the sides named anywhere in it."""

    actors: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()


NOBODY = Company()


class Entry(NamedTuple):
    """What one phrase of the lexicon can mean; `generic` is set for a common noun.

    `other`: the phrase contains an actor's words and names none ("مجلس الأمن") · `service`: where none of
    `readings` is meant it is what such a service is of any state ("حرس الحدود").
    """

    key: str
    readings: tuple[Reading, ...]
    generic: Generic | None = None
    other: bool = False
    service: Generic | None = None

    @property
    def of_group(self) -> bool:
        """The adjective of an armed group ("حوثي"), which says its men; a nation's says anybody."""
        return all(actor(r.actor).kind in (REBELS, POLITICAL_MILITIAS) for r in self.readings)

    @property
    def plain(self) -> bool:
        """One actor's everywhere and always."""
        first = self.readings[0].name
        return len(self.readings) == 1 and not (first.country or first.beside or first.sign)

    @property
    def foreign(self) -> bool:
        """Every name is only for some countries: elsewhere the words are common ones."""
        return bool(self.readings) and all(r.name.country for r in self.readings)

    def pick(self, country: str | None, when: When | None, company: Company = NOBODY) -> str | None:
        """The actor meant, or None where it is somebody else's name in that country, or could be several."""
        if self.plain:
            return self.readings[0].actor
        fit = [r for r in self.readings if not r.name.beside or actor(r.actor).side in company.sides]
        fit = [r for r in fit if not r.name.sign or _may_be_in(r.actor, country)]
        fit = _in_country(fit, country, company)
        fit = [r for r in fit if r.name.holds(when)] or fit
        fit = [r for r in fit if country in r.name.country] or fit
        if len({r.actor for r in fit}) > 1:
            fit = _in_company(fit, company) or ([] if country is None and fit[0].name.country else fit)
        return fit[0].actor if fit else None


def _may_be_in(id: str, country: str | None) -> bool:
    """Whether an actor can be looked for in a country: an everyday word in quotation marks is nobody's elsewhere."""
    one = actor(id)
    return country is None or one.country in (None, country) or country in one.also_in


def _in_country(fit: list[Reading], country: str | None, company: Company) -> list[Reading]:
    anywhere = [r for r in fit if not r.name.country]
    if country is None:
        return anywhere or fit
    here = [r for r in fit if country in r.name.country]
    return here + anywhere or [r for r in fit if r.actor in company.actors]


def _in_company(fit: list[Reading], company: Company) -> list[Reading]:
    """The readings whose actor, else whose side, is named; where both sides are, who is called so by himself."""
    named = [r for r in fit if r.actor in company.actors]
    sides = company.sides | {actor(one).side for one in company.actors}
    beside = [r for r in fit if actor(r.actor).side in sides]
    return named or [r for r in beside if not r.name.beside] or beside


class Lexicon(NamedTuple):
    """`phrases` finds entries, `entries` holds them by key, `adjectives` by folded word without article.

    `units`: id of a numbered unit → the entry of an actor who is called so ("8th-brigade").
    """

    phrases: Phrases[Entry]
    entries: dict[str, Entry]
    adjectives: dict[str, Entry]
    first_words: frozenset[str]
    units: dict[str, Entry]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    return build(actors())


def build(known: dict[str, Actor]) -> Lexicon:
    """The lexicon of a registry."""
    adjectives = _adjectives(known)
    phrases: dict[str, str] = {}
    grouped: dict[str, list[Reading]] = defaultdict(list)
    for one in known.values():
        for name in one.all_names():
            for phrase in variants(name.name, adjectives):
                phrases.setdefault(key_of(phrase), phrase)
                _group(grouped[key_of(phrase)], Reading(one.id, name))
    entries = {key: Entry(key, tuple(found)) for key, found in grouped.items()}
    for generic in generics():
        for word in map(fold_word, (generic.word, *generic.variants)):
            phrases[key_of(word)] = word
            entries[key_of(word)] = Entry(key_of(word), (), generic)
    for word, generic in services().items():
        phrases.setdefault(key := key_of(fold_word(word)), fold_word(word))
        known_as = entries.get(key)
        entries[key] = known_as._replace(service=generic) if known_as else Entry(key, (), generic)
    for phrase in map(fold_word, other_phrases()):
        phrases[key_of(phrase)] = phrase
        entries[key_of(phrase)] = Entry(key_of(phrase), (), other=True)
    trie = trie_of([(phrases[key], entry) for key, entry in entries.items()])
    first_words = frozenset(key.split(" ", 1)[0] for key in entries)
    return Lexicon(trie, entries, adjectives, first_words, _units(entries, phrases))


def trie_of(entries: Iterable[tuple[str, V]]) -> Phrases[V]:
    """The trie of folded phrases; the plain ones, nearly all, are not folded a second time."""
    trie: Phrases[V] = Phrases((), strict=True)
    for phrase, value in entries:
        if phrase.replace(" ", "").isalpha():
            trie.add_words(phrase.split(), value)
        else:
            trie.add(phrase, value)
    return trie


def _units(entries: dict[str, Entry], phrases: dict[str, str]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for key, entry in entries.items():
        unit = units().get(bare(key.split(" ", 1)[0]))
        if unit is None or entry.generic is not None:
            continue
        tokens = tokenize(fold(phrases[key]))
        numbered = find_unit(tokens, 0, unit)
        if numbered is not None and numbered.last == len(tokens) - 1:
            found[numbered.id] = entry
    return found


def _group(found: list[Reading], reading: Reading) -> None:
    """Variants of one name, or of two names with the same life, are one reading."""
    if all(_life(r) != _life(reading) for r in found):
        found.append(reading)


def _life(reading: Reading) -> tuple[object, ...]:
    name = reading.name
    return reading.actor, name.since, name.to, name.country, name.person


@lru_cache(maxsize=100_000)
def key_of(phrase: str) -> str:
    """A folded phrase as the trie tells phrases apart: only the first word with its article."""
    first, *rest = phrase.split()
    return " ".join([first, *map(bare, rest)])


def variants(name: str, adjectives: dict[str, Entry]) -> list[str]:
    """All forms of a name: spellings, ون/ين, militia's forms, no article before an adjective of nation."""
    found = [fold_word(name)]
    if found[0].isascii():
        return [found[0], found[0].lower()]
    found += [other for one in list(found) for other in spelled(one)]
    found += [other for one in list(found) for other in _militias(one)]
    found += [" ".join(map(_oblique, one.split())) for one in found if "ون" in one]
    found += [other for one in list(found) for other in _indefinite(one, adjectives)]
    return list(dict.fromkeys(found))


def spelled(key: str) -> Iterator[str]:
    """A folded phrase in its other usual spellings."""
    for one, other in SPELLINGS:
        if one in key:
            yield key.replace(one, other)


def _militias(key: str) -> Iterator[str]:
    for word in key.split() if "ليشيا" in key else ():
        if bare(word) in MILITIA:
            article = word[: -len(bare(word))]
            yield from (key.replace(word, article + other) for other in MILITIA)
            return


def _oblique(word: str) -> str:
    return word[:-2] + "ين" if len(word) > 4 and word.endswith("ون") else word


def _indefinite(phrase: str, adjectives: dict[str, Entry]) -> Iterator[str]:
    if not phrase.startswith("ال") or " " not in phrase:
        return
    first, *rest = phrase.split()
    if first == bare(first):
        return
    if bare(rest[-1]) in adjectives or any(bare(word) in LOYAL for word in rest):
        yield " ".join([bare(first), *rest])


def _adjectives(known: dict[str, Actor]) -> dict[str, Entry]:
    found: dict[str, list[Reading]] = defaultdict(list)
    for one in known.values():
        for life in map(one.lived, one.adjectives):
            for stem in {fold_word(life.name), *spelled(fold_word(life.name))}:
                for ending in NISBA:
                    found[stem + ending].append(Reading(one.id, life))
    return {word: Entry(word, tuple(readings)) for word, readings in found.items()}


class Opening(Value, frozen=True):
    """What may begin at a word, so that most words cost one look-up."""

    name: bool
    unit: str | None
    adjective: Entry | None
    definite: bool
    group: bool
    land: str | None = None  # what the noun is with a country's name behind it


def _describes(form: Form) -> bool:
    """An adjective has no preposition; "سوريا" and "ليبيا" are countries."""
    return form.proclitics[-1:] not in ("ب", "ل", "ك") and form.defined not in COUNTRIES


def opening(word: str) -> Opening | None:
    """What may begin at a folded word."""
    return _OPENINGS[word]


def _opening(word: str) -> Opening | None:
    known, unit_words = lexicon(), units()
    cuts = [form for form in forms(word) if not form.enclitic]
    name = any(form.defined in known.first_words for form in cuts)
    unit = next((unit_words[form.stem] for form in cuts if form.stem in unit_words), None)
    adjective = next((f for f in cuts if f.stem in known.adjectives and _describes(f)), None)
    group = is_group(word)
    land = next((of_lands()[f.stem] for f in cuts if not f.article and f.stem in of_lands()), None)
    if not (name or unit or adjective or group or land):
        return None
    entry = known.adjectives[adjective.stem] if adjective else None
    return Opening(name, unit, entry, bool(adjective and adjective.article), group, land)


_OPENINGS = Remembered(_opening, 200_000)
BEGINS = SIGNS.bit(_opening)


def in_quotes(tokens: Sequence[Token], first: int, last: int) -> bool:
    """A quotation mark stands before the tokens first..last and one behind them."""
    before = first > 0 and tokens[first - 1].text in QUOTES
    return before and last + 1 < len(tokens) and tokens[last + 1].text in QUOTES
