"""The sample of Wojood in SinaLab/ArabicNER: persons, places, times, cardinals and ordinals by extent.

Wojood marks every name of anybody and any number written in digits too; organisations, occupations, nationalities,
laws, money and languages have no counterpart here (the reader names parties to a conflict by its list of actors), and
are not measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from marsad.arabic.dates import find_times
from marsad.arabic.folding import fold
from marsad.arabic.names import find_names
from marsad.arabic.numbers import find_numbers, find_ordinals
from marsad.arabic.tokens import Token, span_of, tokenize
from marsad.model.span import Span
from marsad.registry.places import find_places, resolve_places
from tools.public_gold.counts import Line, added, extents, rows

FILES = ("train.txt", "val.txt", "test.txt")


class Tagged(NamedTuple):
    """A sentence, and its stretches by tag."""

    text: str
    spans: dict[str, list[Span]]


def tagged(folder: Path) -> list[Tagged]:
    """The sentences of the files; each line is a word and its tags, an empty line ends a sentence."""
    found: list[Tagged] = []
    for name in FILES:
        for block in (folder / "data" / name).read_text("utf-8").split("\n\n"):
            lines = [line.split() for line in block.splitlines() if line.strip()]
            if lines:
                found.append(_sentence(lines))
    return found


def _sentence(lines: list[list[str]]) -> Tagged:
    text, spans = "", {}  # type: str, dict[str, list[Span]]
    for word, *tags in lines:
        start, end = len(text), len(text) + len(word)
        for tag in tags:
            place, _, kind = tag.partition("-")
            if place == "B":
                spans.setdefault(kind, []).append(Span(start, end))
            elif place == "I" and spans.get(kind):
                spans[kind][-1] = Span(spans[kind][-1].start, end)
        text += word + " "
    return Tagged(text, spans)


def _persons(tokens: list[Token]) -> list[Span]:
    """Without title, with an alias that follows at once ("كذا أبو فلان"), which is a surname for Wojood."""
    return [
        span_of(tokens, n.name_first, max(n.name_last, *(a[1] for a in n.aka if a[0] == n.name_last + 1), 0))
        for n in find_names(tokens)
    ]


def _places(tokens: list[Token]) -> list[Span]:
    """With its noun ("قرية كذا"), as Wojood has it; without its relation ("شمال كذا")."""
    mentions = find_places(tokens)
    return [
        span_of(tokens, m.first if m.noun and not m.relation and not m.direction else m.name_first, m.last)
        for m, place in zip(mentions, resolve_places(mentions, tokens), strict=True)
        if place is not None
    ]


def _times(tokens: list[Token]) -> list[Span]:
    """With the preposition, as Wojood has it."""
    return [span_of(tokens, told.first, told.last) for told in find_times(tokens)]


def _cardinals(tokens: list[Token]) -> list[Span]:
    """Bare counts, without what quantifies them."""
    found = find_numbers(tokens)
    return [
        span_of(tokens, n.core_first, n.core_last)
        for n in found
        if n.kind == "count" and n.quantity != "several" and not n.partitive
    ]


def _ordinals(tokens: list[Token]) -> list[Span]:
    """Ordinals in words, and numbers that name what they stand with ("رقم 62")."""
    within = {i for told in find_times(tokens) for i in range(told.first, told.last + 1)}
    labels = [(n.core_first, n.core_last) for n in find_numbers(tokens) if n.kind == "label"]
    words = [(o.first, o.last) for o in find_ordinals(tokens) if o.first not in within]
    return [span_of(tokens, *ends) for ends in sorted({*labels, *words})]


KINDS: dict[str, tuple[Sequence[str], Callable[[list[Token]], list[Span]]]] = {
    "persons (PERS)": (("PERS",), _persons),
    "places (GPE, LOC)": (("GPE", "LOC"), _places),
    "times (DATE, TIME)": (("DATE", "TIME"), _times),
    "cardinals (CARDINAL)": (("CARDINAL",), _cardinals),
    "ordinals (ORDINAL)": (("ORDINAL",), _ordinals),
}


def measure(folder: Path, missed: list[str]) -> Iterable[Line]:
    """The lines of the result; `missed` takes what is not right."""
    sentences = [(s, tokenize(fold(s.text))) for s in tagged(folder)]
    for what, (tags, find) in KINDS.items():
        pairs = [
            (s, find(tokens), [x for tag in tags for x in s.spans.get(tag, ())]) for s, tokens in sentences
        ]
        yield from rows(what, added(extents(given, gold) for _, given, gold in pairs))
        for s, given, gold in pairs:
            missed += [f"{what}\tnot found\t{_marked(s.text, g)}" for g in gold if not _met(g, given)]
            missed += [f"{what}\ttoo many\t{_marked(s.text, g)}" for g in given if not _met(g, gold)]
            missed += [
                f"{what}\textent\t{_marked(s.text, g)}" for g in gold if _met(g, given) and g not in given
            ]


def _met(span: Span, others: Iterable[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _marked(text: str, span: Span) -> str:
    return f"{text[max(0, span.start - 50) : span.start]}[{span.of(text)}]{text[span.end : span.end + 40]}"
