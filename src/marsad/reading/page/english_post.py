"""An English post that an Arabic report quotes: action, counts and places (codebook §1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from marsad.model.claim import Action, Relation
from marsad.model.span import Span
from marsad.reading.page.english_figures import LONGEST, CountTold, Word, counts_of, phrase
from marsad.reading.page.english_words import (
    SHORTEST,
    english_words,
    place_names,
    plain_name,
    skeleton,
)
from marsad.reading.page.posts import find_posts
from marsad.reading.words.table_rows import EnglishWords
from marsad.registry.places import Place

_WORD = re.compile(r"https?://\S+|pic\.twitter\.com/\S+|[@#]?[A-Za-z][\w'’-]*|\d[\d,]*(?:\.\d+)?|[.,;:!?—–]")
_SIGN = re.compile(r"[—–-]{1,2}\s*[^\n—–@()]{0,80}\(@\w+\)")
UNITS = frozenset({"governorate", "district", "subdistrict"})  # a town is meant where one bears the name too
BESIDE = 0.5  # degrees


class PostPlace(NamedTuple):
    """A place of the gazetteer as the post writes it."""

    place: Place
    name: str
    relation: Relation
    span: Span


class PostTold(NamedTuple):
    """What a post tells. `evidence` is its words without the signature; None and () for what it does not tell."""

    action: Action | None
    action_span: Span | None
    killed: tuple[CountTold, ...]
    wounded: tuple[CountTold, ...]
    strengths: tuple[CountTold, ...]
    places: tuple[PostPlace, ...]
    evidence: Span
    author: str | None
    published: date | None


class _Named(NamedTuple):
    """Words first..last name one of the places; `weak`: so few consonants that only a place beside it tells."""

    places: tuple[Place, ...]
    first: int
    last: int
    weak: bool


def read_post(text: str, span: Span) -> PostTold:
    """What the post at `span` of a document's text tells. Spans are offsets into that text. Never raises."""
    raw = span.of(text)
    sign = _SIGN.search(raw)
    told = raw[: sign.start()] if sign is not None else raw
    evidence = _trimmed(span.start, told)
    words = [
        Word(m.group(), Span(span.start + m.start(), span.start + m.end()))
        for m in _WORD.finditer(told)
        if not m.group().startswith(("http", "pic.", "@"))
    ]
    action = _action(words)
    counts = counts_of(words)
    posts = find_posts(text)
    signed = next((p for p in posts if p.span.start < span.end and span.start < p.span.end), None)
    return PostTold(
        action[0] if action else None,
        action[1] if action else None,
        tuple(c for c in counts if c.status == "killed"),
        tuple(c for c in counts if c.status == "wounded"),
        tuple(c for c in counts if c.status is None),
        tuple(_places(words)),
        evidence,
        signed.author if signed else None,
        signed.date if signed else None,
    )


def _trimmed(start: int, raw: str) -> Span:
    begin = len(raw) - len(raw.lstrip())
    return Span(start + begin, start + max(begin, len(raw.rstrip())))


def _action(words: list[Word]) -> tuple[Action, Span] | None:
    """The action of the highest rank, the first of its rank."""
    best: tuple[int, Action, Span] | None = None
    for i in range(len(words)):
        found = phrase(words, i)
        if found is None:
            continue
        row, last = found
        if row.action is not None and (best is None or row.rank > best[0]):
            best = (row.rank, row.action, Span(words[i].span.start, words[last].span.end))
    return (best[1], best[2]) if best is not None else None


def _places(words: list[Word]) -> Iterator[PostPlace]:
    """Places in the order of the post; of several of one name the one nearest to the others."""
    found: list[_Named] = []
    i = 0
    while i < len(words):
        named = _place_at(words, i)
        found += [named] if named is not None else []
        i = named.last + 1 if named is not None else i + 1
    firm = [p for named in found if not named.weak for p in named.places if p.kind not in UNITS]
    for named in found:
        others = [p for p in firm if p not in named.places]
        place = min(named.places, key=lambda p: (p.kind in UNITS, round(_far(p, others)), -p.population))
        if named.weak and not (others and _far(place, others) <= BESIDE):
            continue
        span = Span(words[named.first].span.start, words[named.last].span.end)
        name = " ".join(w.text for w in words[named.first : named.last + 1])
        yield PostPlace(place, name, _relation(words, named.first, named.last), span)


def _place_at(words: list[Word], i: int) -> _Named | None:
    """The places of the longest name that begins at word i: written so, or with the same consonants after "in"."""
    if not words[i].text.lstrip("#")[:1].isalpha() or (
        phrase(words, i) is not None and words[i].text.islower()
    ):
        return None
    names = place_names()
    for n in range(min(LONGEST, len(words) - i), 0, -1):
        part = [w.text.lstrip("#") for w in words[i : i + n]]
        if not part[0][:1].isupper() and not part[0].lower().startswith(("al-", "el-")):
            continue
        if not part[-1][:1].isupper() and "-" not in part[-1]:
            continue
        name = plain_name(" ".join(part))
        bones = skeleton(name)
        exact = names.plain.get(name)
        if exact is not None and (n > 1 or _located(words, i)):
            return _Named(exact, i, i + n - 1, False)
        alike = names.skeleton.get(bones, ())
        if len(bones) >= 2 and alike and _located(words, i):
            return _Named(alike, i, i + n - 1, len(bones) < SHORTEST)
    return None


def _located(words: list[Word], i: int) -> bool:
    """A word that leads to a place stands before."""
    return any(
        (row := _ending_at(words, i - 1, n)) is not None and row.relation is not None for n in (3, 2, 1)
    )


def _ending_at(words: list[Word], last: int, n: int) -> EnglishWords | None:
    first = last - n + 1
    return english_words().get(" ".join(w.lower for w in words[first : last + 1])) if first >= 0 else None


def _relation(words: list[Word], first: int, last: int) -> Relation:
    """What the words before the name say, or "countryside" behind it."""
    if last + 1 < len(words) and words[last + 1].lower == "countryside":
        return "countryside"
    for n in (4, 3, 2, 1):
        row = _ending_at(words, first - 1, n)
        if row is not None and row.relation is not None:
            return row.relation
    return "in"


def _far(place: Place, others: list[Place]) -> float:
    """Degrees to the nearest of the others, 0 where there are none; enough to tell a country from another."""
    distances = (abs(place.lat - p.lat) + abs(place.lon - p.lon) for p in others)
    return min(distances, default=0.0)
