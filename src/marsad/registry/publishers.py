"""The publisher's name as it stands at the head or the foot of a page: "خاص - شبكة ضفاف الفرات"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.names import find_names
from marsad.arabic.tokens import tokenize
from marsad.model.claim import SourceKind
from marsad.registry.outlet_finder import find_outlets
from marsad.registry.outlet_registry import Outlet, outlets
from marsad.registry.outlet_words import form_of, outlet_words

HEAD, FOOT = 8, 8  # lines of a page, empty ones not counted, where a publisher signs
LONGEST = 10  # words of a signing line
_SIGNS = "\u2190-\u2bff\ufe0f\U0001f000-\U0001faff"
_PARTS = re.compile(rf"\s\u0640+\s|\s[-–—|/•·]\s?|\s?[|/:•·]\s|[|/{_SIGNS}]+")
_TIGHT = re.compile(r"[-–—|/•·()]+")  # دمشق-سانا ، أربيل (كوردستان 24)-
# Blanks, marks and the signs that turn the direction of writing stand around a name and are none of it.
_EDGE = r"\s:،\"'“”«»()\[\]#@.*\-–—\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_NAME = re.compile(rf"[^{_EDGE}](?:.*[^{_EDGE}])?", re.DOTALL)


class PublisherName(NamedTuple):
    """[start, end) of line number `line` is the name of who publishes; `id` None for an unknown outlet."""

    line: int
    start: int
    end: int
    name: str
    id: str | None
    kind: SourceKind


def _nowhere(name: str) -> bool:
    return False


def publisher_in(lines: Sequence[str], is_place: Callable[[str], bool] = _nowhere) -> list[PublisherName]:
    """Names in signing lines, the head's first.

    A signing line is short; its parts between dashes are a place (`is_place` knows), a date, "خاص", or the
    name. A name that neither is known nor has a form noun ("شبكة") counts only beside a place or "خاص".
    """
    written = [n for n, line in enumerate(lines) if line.strip()]
    near = dict.fromkeys(written[:HEAD] + written[-FOOT:])
    return [name for n in near if (name := _signed(n, lines[n], is_place)) is not None]


def _signed(number: int, line: str, is_place: Callable[[str], bool]) -> PublisherName | None:
    if len(line.split()) > LONGEST:
        return None
    parts = list(_parts(line))
    for start, end, name in parts:
        known = _recognised(name, several=len(parts) > 1)
        if known is not None:
            return PublisherName(number, start, end, name, known[1], known[0])
    for start, end, name in _behind_own_words(parts):
        known = _recognised(name, several=False)
        if known is not None and known[1] is not None:
            return PublisherName(number, start, end, name, known[1], known[0])
    for start, end, name in _parts(line, _TIGHT):
        known = _recognised(name, several=False)
        if known is not None and known[1] is not None:
            return PublisherName(number, start, end, name, known[1], known[0])
    others = [p for p in parts if not (_is_own(p[2]) or is_place(p[2]))]
    if len(others) == len(parts) or len(others) != 1 or any(c.isdigit() for c in others[0][2]):
        return None
    if fold_word(parts[0][2].split()[0]) in outlet_words("byline"):
        return None
    known_as = _known_as(others[0][2])
    if known_as is None and _is_person(others[0][2]):
        return None  # "رام الله - سامر حداد": its correspondent
    return PublisherName(
        number, *others[0], *((known_as.id, known_as.kind) if known_as else (None, "outlet"))
    )


def _known_as(name: str) -> Outlet | None:
    """The outlet of that very name, everyday word or not, if there is only one."""
    found = _by_name().get(fold_word(name), {})
    return next(iter(found.values())) if len(found) == 1 else None


def _is_person(name: str) -> bool:
    tokens = tokenize(fold(name))
    return any(m.name_first == 0 and m.name_last == len(tokens) - 1 for m in find_names(tokens))


@lru_cache(maxsize=1)
def _by_name() -> dict[str, dict[str, Outlet]]:
    """The outlets of each folded name, by their ids."""
    known: dict[str, dict[str, Outlet]] = {}
    for one in outlets().values():
        for name in one.all_names():
            known.setdefault(fold_word(name.name), {})[one.id] = one
    return known


def _parts(line: str, between: re.Pattern[str] = _PARTS) -> Iterator[tuple[int, int, str]]:
    at = 0
    cuts = [(m.start(), m.end()) for m in between.finditer(line)]
    for cut, after in [*cuts, (len(line), len(line))]:
        name = _NAME.search(line, at, cut)
        if name:
            yield name.start(), name.end(), name[0]
        at = after


def _behind_own_words(parts: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """ "خاص عنب بلدي": the name behind the word."""
    for _, end, name in parts:
        first, _, rest = name.partition(" ")
        if rest.strip() and _is_own(first):
            rest = rest.lstrip()
            yield end - len(rest), end, rest


def _is_own(part: str) -> bool:
    words = [t.text for t in tokenize(fold(part))]
    return bool(words) and all(w in outlet_words("own") for w in words)


def _recognised(part: str, several: bool) -> tuple[SourceKind, str | None] | None:
    """A part that is an outlet's name and nothing more, or begins with a form noun."""
    tokens = tokenize(fold(part))
    found = find_outlets(tokens)
    if found and found[0].first == 0 and found[0].last >= len(tokens) - 2:
        return found[0].kind, found[0].id
    form = form_of(tokens[0].text) if tokens else None
    return (form.kind, None) if form is not None and (form.plain or several) and len(tokens) > 1 else None
