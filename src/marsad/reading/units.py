"""The words of a text as units: a name of any length is one, and words of harm and quotation marks are all alike.

What is fitted on coded reports looks at these, so that each side's own words change nothing.
"""

from __future__ import annotations

from marsad.reading.frames import Harm
from marsad.reading.text import Text
from marsad.reading.vocabulary import vocabulary
from marsad.reading.wanted import QUOTES


def named_at(text: Text, i: int) -> tuple[str | None, int]:
    """What a token names, if it is no plain word, and where that begins: a long name is as one word."""
    known = text.named.get(i)
    if known is None:
        known = text.named[i] = _named_at(text, i)
    return known


def unit_at(text: Text, i: int) -> str:
    """The kind of what a token names, else its word; quotation marks are all one."""
    word = text.word(i)
    return named_at(text, i)[0] or ("quote" if word in QUOTES else word)


def units_between(text: Text, low: int, high: int, most: int) -> int:
    """Units of the tokens low to before high, counted up to one more than `most`."""
    count, i = 0, high - 1
    while i >= low and count <= most:
        i = named_at(text, i)[1] - 1
        count += 1
    return count


def _named_at(text: Text, i: int) -> tuple[str | None, int]:
    if (place := text.place_at.get(i)) is not None:
        return "place", place.mention.first
    for kind, known in (
        ("actor", text.actor_at),
        ("time", text.time_at),
        ("number", text.number_at),
        ("name", text.name_at),
        ("voice", text.outlet_at),
    ):
        if i in known:
            return kind, known[i].first
    return ("harm" if _is_harm(text, i) else None), i


def _is_harm(text: Text, i: int) -> bool:
    """A word for harm to people: each side has its own."""
    if not 0 <= i < len(text.tokens):
        return False
    lemmas = vocabulary().lemmas
    return any(f.entry.kind == "harm" for f in text.found[i]) or any(
        isinstance(frame, Harm) for verb in text.verbs(i) for frame in lemmas.get(verb.lemma, ())
    )
