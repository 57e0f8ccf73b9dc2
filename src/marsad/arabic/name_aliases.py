"""What else a person is called: الملقب بـ"أبو جعفر", المعروف باسم فلان, (أبو مهند)."""

from __future__ import annotations

from collections.abc import Sequence

from marsad.arabic.name_looks import is_byname
from marsad.arabic.name_runs import kunya_run, name_at
from marsad.arabic.name_titles import title_at
from marsad.arabic.name_words import Fit, company, fit
from marsad.arabic.quoted_things import CLOSERS, OPENERS
from marsad.arabic.tokens import Token

_BEFORE_ALIAS = OPENERS | {":"}


def alias_after(tokens: Sequence[Token], i: int) -> tuple[int, int, int] | None:
    """First and last token of an alias that begins at i or after a comma or bracket there, and where it is over."""
    j = i
    while j < len(tokens) and (tokens[j].text in CLOSERS or tokens[j].text == "،"):
        j += 1
    bracket = j < len(tokens) and tokens[j].text == "("
    named = alias_at(tokens, j + 1 if bracket else j)
    if named is not None:
        return named[0], named[1], _past_closers(tokens, named[1])
    start = j
    while start < len(tokens) and tokens[start].text in OPENERS:
        start += 1
    if (
        start < len(tokens)
        and tokens[start].text in company("kunya")
        and not any(t.text == "،" for t in tokens[i:start])
    ):
        run = kunya_run(tokens, start)
        if run is not None:
            return start, run.last, _past_closers(tokens, run.last)
    return None


def alias_at(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """الملقب بـ X, المعروف باسم "X": the range of X."""
    if i >= len(tokens):
        return None
    phrase = tokens[i].text in company("own_name") and i + 1 < len(tokens)
    if not (phrase and tokens[i + 1].text in company("assumed")) and tokens[i].text not in company("alias"):
        return None
    j = i + 2 if phrase else i + 1
    while j < len(tokens) and (tokens[j].text in company("alias_link") or tokens[j].text in _BEFORE_ALIAS):
        j += 1
    if j >= len(tokens):
        return None
    if tokens[j - 1].text in OPENERS:
        closing = next((n for n in range(j, min(j + 6, len(tokens))) if tokens[n].text in CLOSERS), None)
        if (
            closing is not None
            and closing > j
            and all(t.kind in ("word", "latin") for t in tokens[j:closing])
        ):
            return j, closing - 1
    start = j
    if tokens[j].kind == "word" and tokens[j].text[0] == "ب" and tokens[j].text[1:] in company("kunya"):
        run = kunya_run(tokens, j)
        return (j, run.last) if run is not None else None
    title = title_at(tokens, j)
    last = name_at(tokens, title.last + 1 if title is not None else j)
    promised = phrase and fit(tokens[j].text) > Fit.NO
    if last is None and (promised or (tokens[i].text in company("byname") and is_byname(tokens, i, j))):
        last = j
    return (start, last) if last is not None else None


def _past_closers(tokens: Sequence[Token], last: int) -> int:
    while last + 1 < len(tokens) and tokens[last + 1].text in CLOSERS:
        last += 1
    return last
