"""Finding the outlets, agencies and monitors a report names, the unknown ones by their form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from marsad.arabic.clitics import forms
from marsad.arabic.folding import fold, fold_word
from marsad.arabic.phrases import Match, Phrases
from marsad.arabic.signs import SIGNS, marked
from marsad.arabic.tokens import Token, tokenize
from marsad.model.claim import SourceKind
from marsad.model.value import Value
from marsad.registry.actor_lexicon import QUOTES, in_quotes, spelled, trie_of
from marsad.registry.outlet_registry import outlets
from marsad.registry.outlet_words import (
    OutletForm,
    asks,
    bare_form,
    form_of,
    is_name_end,
    is_outlet_word,
    is_plain_adjective,
)

NAMING = ("word", "latin", "number")  # kinds of tokens a name may begin with: 963+
UNKNOWN_WORDS = 3  # an unknown outlet's name outside quotation marks is at most so long
QUOTED_WORDS = 7
HANDS_ON = frozenset({"عن", "ان"})  # behind who hands it on or tells it
SPEAKER_WORDS = 4  # who speaks to an outlet stands at most so many words before it


class OutletMention(Value, frozen=True):
    """Tokens first..last (inclusive) name a voice, with its form noun ("شبكة").

    `id` is None for an outlet that is in no list, and for a body of several countries ("وزارة الصحة") while
    the country is unknown · `quoted`: the name stands in quotation marks · `key`: the entry, for the resolver ·
    `same_as`: for a bare noun ("وأضافت الشبكة"), the first token of the mention it stands for.
    """

    first: int
    last: int
    id: str | None
    kind: SourceKind
    quoted: bool
    key: str = ""
    same_as: int | None = None


class _Known(NamedTuple):
    id: str
    kind: SourceKind
    sign: bool
    country: tuple[str, ...]


class _Entry(NamedTuple):
    key: str
    known: tuple[_Known, ...]


@lru_cache(maxsize=1)
def _entries() -> dict[str, _Entry]:
    found: dict[str, list[_Known]] = defaultdict(list)
    for one in outlets().values():
        for name in one.all_names():
            known = _Known(one.id, one.kind, name.sign, name.country)
            for phrase in {fold_word(name.name), *spelled(fold_word(name.name))}:
                found[phrase].append(known)
    return {key: _Entry(key, tuple(known)) for key, known in found.items()}


@lru_cache(maxsize=1)
def _phrases() -> Phrases[_Entry]:
    return trie_of(_entries().items())


def _opens(word: str) -> bool:
    begins = _phrases().root.next
    return any(form.defined in begins for form in forms(word) if not form.enclitic)


def _may_begin(word: str) -> bool:
    return _opens(word) or form_of(word) is not None or bare_form(word) is not None


_BEGINS = SIGNS.bit(_may_begin)


def find_outlets(
    tokens: Sequence[Token], country: str | None = None, signs: Sequence[int] | None = None
) -> list[OutletMention]:
    """Mentions in order, not overlapping. `country` (ISO 3166 alpha-2) tells apart bodies of one name."""
    found: list[OutletMention] = []
    for i in marked(_BEGINS, tokens, signs):
        if tokens[i].kind not in NAMING or (found and i <= found[-1].last):
            continue
        mention = _at(tokens, i, country) or _again(tokens, i, found)
        if mention is not None:
            found.append(mention)
    return found


def resolve_outlets(mentions: Sequence[OutletMention], country: str | None) -> list[OutletMention]:
    """The same mentions, those of bodies of several countries ("وزارة الصحة") given to this country's."""
    return [_resolved(mention, country) for mention in mentions]


@lru_cache(maxsize=1024)
def party_of(name: str) -> str | None:
    """The actor for whom the publisher of that name speaks."""
    found = find_outlets(tokenize(fold(name)))
    known = outlets().get(found[0].id or "") if found else None
    return known.party if known is not None else None


def _resolved(mention: OutletMention, country: str | None) -> OutletMention:
    entry = _entries().get(mention.key)
    here = [k for k in entry.known if country in k.country] if entry is not None else []
    return replace(mention, id=here[0].id, kind=here[0].kind) if here else mention


def _again(tokens: Sequence[Token], i: int, found: Sequence[OutletMention]) -> OutletMention | None:
    """The bare noun of one named before, after a word that asks: "وأضافت الشبكة"."""
    if not found or i == 0:
        return None
    noun = bare_form(tokens[i].text)
    if noun is None or not asks(tokens[i - 1].text):
        return None
    for one in reversed(found):
        head = form_of(tokens[one.first].text) or bare_form(tokens[one.first].text)
        if one.same_as is None and head is not None and head.word == noun.word:
            return OutletMention(i, i, one.id, one.kind, False, one.key, one.first)
    return None


def _at(tokens: Sequence[Token], i: int, country: str | None) -> OutletMention | None:
    text = tokens[i].text
    match = _phrases().at(tokens, i) if _opens(text) else None
    form = form_of(text)
    if form is None:
        return _known(tokens, match, False, country) if match is not None else None
    if match is not None and match.last > i:
        return _known(tokens, match, True, country)
    named = _after(tokens, i, country)
    return named or _unknown(tokens, i, form)


def _known(
    tokens: Sequence[Token], match: Match[_Entry], after_form: bool, country: str | None
) -> OutletMention | None:
    quoted = in_quotes(tokens, match.first, match.last)
    sure = after_form or quoted or _vouched(tokens, match)
    fit = [k for k in match.value.known if sure or not k.sign]
    here = [k for k in fit if country in k.country] or [k for k in fit if not k.country]
    if here:
        return OutletMention(match.first, match.last, here[0].id, here[0].kind, quoted, match.value.key)
    if not fit or country is not None:
        return None
    return OutletMention(match.first, match.last, None, fit[0].kind, quoted, match.value.key)


def _after(tokens: Sequence[Token], i: int, country: str | None) -> OutletMention | None:
    """A known name after the form noun, in quotation marks or not."""
    j = i + 1
    while j < len(tokens) and tokens[j].text in QUOTES:
        j += 1
    if j >= len(tokens) or tokens[j].kind not in NAMING or not _opens(tokens[j].text):
        return None
    match = _phrases().at(tokens, j)
    if match is None or match.form.proclitics:
        return None
    known = _known(tokens, match, True, country)
    return replace(known, first=i) if known is not None else None


def _unknown(tokens: Sequence[Token], i: int, form: OutletForm) -> OutletMention | None:
    """شبكة "نهر الخبر" anywhere, تجمع "…" and names without quotation marks only after a word that asks."""
    if i + 1 >= len(tokens) or form.again:
        return None
    if tokens[i + 1].text in QUOTES:
        if not form.plain and not _asked(tokens, i):
            return None
        last = _closing(tokens, i + 1)
        return OutletMention(i, last - 1, None, form.kind, True) if last is not None else None
    if not form.plain or not _asked(tokens, i):
        return None
    last = i
    while last + 1 < len(tokens) and last - i < UNKNOWN_WORDS and not is_name_end(tokens[last + 1]):
        last += 1
    if last == i or all(is_plain_adjective(t.text) for t in tokens[i + 1 : last + 1]):
        return None
    return OutletMention(i, last, None, form.kind, False)


def _closing(tokens: Sequence[Token], opening: int) -> int | None:
    for j in range(opening + 2, min(len(tokens), opening + QUOTED_WORDS + 2)):
        if tokens[j].text in QUOTES:
            return j
        if tokens[j].kind == "newline":
            return None
    return None


def _asked(tokens: Sequence[Token], i: int) -> bool:
    """بحسب شبكة ، قال مصدر لشبكة"""
    return (i > 0 and asks(tokens[i - 1].text)) or bool(i and tokens[i].text.startswith("ل"))


def _vouched(tokens: Sequence[Token], match: Match[_Entry]) -> bool:
    """An everyday word is an outlet after مراسل, and with ل after one who speaks: قالت مصادر للجزيرة.

    So it is where it hands on or tells: "نقلت العربية عن", "ذكرت الجزيرة أن", and last in its sentence "بحسب الجزيرة".
    """
    before = tokens[max(0, match.first - SPEAKER_WORDS) : match.first]
    if before and is_outlet_word(before[-1].text, "vouches"):
        return True
    behind = tokens[match.last + 1].text if match.last + 1 < len(tokens) else ""
    if before and behind in HANDS_ON and is_outlet_word(before[-1].text, "tells"):
        return True
    ends = match.last + 1 == len(tokens) or behind == "." or tokens[match.last + 1].kind == "newline"
    if before and ends and is_outlet_word(before[-1].text, "cites"):
        return True
    return match.form.proclitics.endswith("ل") and any(is_outlet_word(t.text, "speaks") for t in before)
