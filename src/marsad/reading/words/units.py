"""The words of a text as units: a name of any length is one, and words of harm and quotation marks are all alike.

What is fitted on coded reports looks at these, so that each side's own words change nothing.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.words.frames import Harm
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES, vocabulary


def named_at(text: Text, i: int) -> tuple[str | None, int]:
    """What a token names, if it is no plain word, and where that begins: a long name is as one word."""
    named = text.named or _fill(text)
    return named[i] if 0 <= i < len(named) else (None, i)


def unit_at(text: Text, i: int) -> str:
    """The kind of what a token names, else its word; quotation marks are all one."""
    named = text.named or _fill(text)
    return text.units[i] if 0 <= i < len(named) else ""


def plain_words(text: Text, first: int, last: int) -> list[str]:
    """The words of tokens first..last, without article, that name nothing."""
    if not text.named:
        _fill(text)
    return [word for word in text.plain[max(0, first) : last + 1] if word]


def units_between(text: Text, low: int, high: int, most: int) -> int:
    """Units of the tokens low to before high, counted up to one more than `most`."""
    count, i = 0, high - 1
    while i >= low and count <= most:
        i = named_at(text, i)[1] - 1
        count += 1
    return count


def _fill(text: Text) -> list[tuple[str | None, int]]:
    """Work out all units of a text: they are asked for again and again."""
    named: list[tuple[str | None, int]] = [(None, i) for i in range(len(text.tokens))]
    for i in _harm(text):
        named[i] = "harm", i
    for i, outlet in text.outlet_at.items():
        named[i] = "voice", outlet.first
    for i, name in text.name_at.items():
        named[i] = "name", name.first
    for i, number in text.number_at.items():
        named[i] = "number", number.first
    for i, time in text.time_at.items():
        named[i] = "time", time.first
    for i, actor in text.actor_at.items():
        named[i] = "actor", actor.first
    for i, place in text.place_at.items():
        named[i] = "place", place.mention.first
    text.named = named
    text.units = [
        kind or ("quote" if token.text in QUOTES else token.text)
        for token, (kind, _) in zip(text.tokens, named, strict=True)
    ]
    text.plain = [
        bare(token.text) if kind is None and token.kind == "word" else ""
        for token, (kind, _) in zip(text.tokens, named, strict=True)
    ]
    return named


def _harm(text: Text) -> list[int]:
    """The words for harm to people: each side has its own."""
    last = len(text.tokens) - 1
    verbs = [i for i in text.marked(_HARMS, 0, last) if any(_is_harm(verb.lemma) for verb in text.verbs(i))]
    return [*text.begins("harm", 0, last), *verbs]


def _is_harm(lemma: str) -> bool:
    return any(isinstance(frame, Harm) for frame in vocabulary().lemmas.get(lemma, ()))


_HARMS = SIGNS.bit(lambda word: any(_is_harm(verb.lemma) for verb in verb_readings(word)))
