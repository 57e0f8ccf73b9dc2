"""Titles and ranks before names: where they stand and of what kind they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold
from marsad.arabic.lexicon import lexicon
from marsad.arabic.name_words import common_words, company
from marsad.arabic.remembered import Remembered
from marsad.arabic.title_rows import TitleKind, TitleRow
from marsad.arabic.tokens import Token, tokenize
from marsad.model.value import Value


class TitleMention(Value, frozen=True):
    """Tokens first..last are titles, adjectives and following titles included; `kind` is that of the first title
    that is no mere honour (الشهيد العميد is a rank)."""

    first: int
    last: int
    kind: TitleKind
    text: str


class _Entry(Value, frozen=True):
    words: tuple[str, ...]
    kind: TitleKind
    bare: bool


@cache
def _titles() -> dict[str, list[_Entry]]:
    """Entries by the first word without its article, the longest first."""
    found: dict[str, list[_Entry]] = {}
    for row in lexicon("titles", TitleRow):
        for title in row.words:
            written = [t.text for t in tokenize(fold(title)) if t.kind == "word"]
            words = (bare(written[0]), *(written[1:] if row.bare else map(bare, written[1:])))
            found.setdefault(words[0], []).append(_Entry(words, row.kind, row.bare))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry.words))
    return found


def find_titles(tokens: Sequence[Token]) -> list[TitleMention]:
    """All titles in order, chains of them as one (الشهيد العميد الركن). A name need not follow."""
    found, i = [], 0
    while i < len(tokens):
        mention = title_at(tokens, i)
        if mention is None:
            i += 1
        else:
            found.append(mention)
            i = mention.last + 1
    return found


def title_at(tokens: Sequence[Token], i: int) -> TitleMention | None:
    """The chain of titles that begins at token i, with the adjectives inside and behind it; None past the end."""
    one = _one(tokens, i) if i < len(tokens) else None
    if one is None:
        return None
    last, kind = one
    while last + 1 < len(tokens):
        following = _one(tokens, last + 1)
        if following is not None:
            last, kind = following[0], following[1] if kind in ("late", "person", "religious") else kind
        elif _is_adjective(tokens[last + 1].text):
            last += 1
        else:
            break
    return TitleMention(i, last, kind, " ".join(t.text for t in tokens[i : last + 1]))


def may_be_title(word: str) -> bool:
    """Whether a title begins with a folded word."""
    return bool(_ENTRIES[word])


def _entries(word: str) -> tuple[_Entry, ...]:
    """The titles that a folded word can begin, with the article or as a title that needs none."""
    return tuple(
        entry
        for form in forms(word)
        if not form.enclitic
        for entry in _titles().get(form.stem, ())
        if form.article or (entry.bare and form.proclitics in ("", "و"))
    )


_ENTRIES = Remembered(_entries)


def _one(tokens: Sequence[Token], i: int) -> tuple[int, TitleKind] | None:
    if tokens[i].kind != "word":
        return None
    for entry in _ENTRIES[tokens[i].text]:
        last = _follow(tokens, i, entry)
        if last is not None:
            return last, entry.kind
    return None


def _follow(tokens: Sequence[Token], i: int, entry: _Entry) -> int | None:
    if len(entry.words[0]) == 1:  # د. سامي: the initial needs its stop or slash
        return i + 1 if i + 1 < len(tokens) and tokens[i + 1].text in "./" else None
    end = i + len(entry.words)
    if end > len(tokens):
        return None
    same = all(
        (tokens[i + n].text if entry.bare else bare(tokens[i + n].text)) == entry.words[n]
        for n in range(1, len(entry.words))
    )
    return end - 1 if same else None


def _is_adjective(word: str) -> bool:
    """السابق, البارز, السوري: between a title and the name."""
    if word in company("title_adjective") or word in company("nation"):
        return True
    return word.startswith("ال") and word.endswith("ي") and word in common_words()
