"""Armed groups that are in no list, found by their form: لواء "صقور النهر" · كتيبة الفاروق · عشيرة البوعلي."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from marsad.arabic.clitics import forms
from marsad.arabic.tokens import Token
from marsad.registry.actor_lexicon import QUOTES, opening
from marsad.registry.actor_words import group_form, is_definite, is_word

QUOTED_WORDS = 6  # a name in quotation marks has at most so many words
NAME_WORDS = 4  # and one without has at most so many
COUNCIL, MILITARY, COUNCIL_WORDS = "مجلس", "العسكري", 3


class ClanName(NamedTuple):
    """The name of one of two clans, tokens first..last; "و" may be written onto it."""

    first: int
    last: int
    joined: bool


class UnknownGroup(NamedTuple):
    """Up to token `last`, the name; `proclitics` are the letters cut off before the noun."""

    last: int
    proclitics: str


def find_unknown(tokens: Sequence[Token], i: int) -> UnknownGroup | None:
    """The group whose noun is token i, if a name follows it."""
    if (council := _council(tokens, i)) is not None:
        return council
    text = tokens[i].text
    clan = group_form(text, "clan")
    noun = clan or group_form(text, "group")
    if i + 1 < len(tokens) and tokens[i + 1].text in QUOTES:
        last, noun = _quoted(tokens, i + 1), noun or group_form(text, "quoted_group")
    else:
        last = _bare(tokens, i + 1, clan is not None) if noun is not None else None
    return UnknownGroup(last, noun.proclitics) if noun is not None and last is not None else None


def two_clans(tokens: Sequence[Token], i: int) -> tuple[ClanName, ClanName] | None:
    """ "عشيرتي بني مالك والسواعد": the names of both behind their noun at token i."""
    if group_form(tokens[i].text, "two_clans") is None:
        return None
    last = _clan_name(tokens, i + 1, "")
    and_ = last + 1 if last is not None else len(tokens)
    if last is None or and_ >= len(tokens) or not tokens[and_].text.startswith("و"):
        return None
    alone = tokens[and_].text == "و"
    first = and_ + 1 if alone else and_
    end = _clan_name(tokens, first, "" if alone else "و")
    return (ClanName(i + 1, last, False), ClanName(first, end, not alone)) if end is not None else None


def _clan_name(tokens: Sequence[Token], i: int, written_on: str) -> int | None:
    """The last word of the name that begins at token i, behind what is written onto it."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return None
    text = tokens[i].text.removeprefix(written_on)
    if len(text) < 3 or is_word(text, "no_group") or is_word(text, "before_place"):
        return None
    if is_word(text, "name_head"):
        return i + 1 if i + 1 < len(tokens) and tokens[i + 1].kind == "word" else None
    return _joined(tokens, i)


def _council(tokens: Sequence[Token], i: int) -> UnknownGroup | None:
    """مجلس + a place + العسكري"""
    noun = next((f for f in forms(tokens[i].text) if f.stem == COUNCIL and not f.enclitic), None)
    if noun is None or noun.article:
        return None
    for j in range(i + 2, min(len(tokens), i + COUNCIL_WORDS + 2)):
        if tokens[j - 1].kind != "word":
            return None
        if tokens[j].text == MILITARY:
            return UnknownGroup(j, noun.proclitics)
    return None


def _quoted(tokens: Sequence[Token], opens: int) -> int | None:
    """The last word before the closing mark."""
    for j in range(opens + 1, min(len(tokens), opens + QUOTED_WORDS + 2)):
        if tokens[j].text in QUOTES:
            return j - 1 if j > opens + 1 else None
        if tokens[j].kind not in ("word", "number", "latin"):
            return None
    return None


def _bare(tokens: Sequence[Token], i: int, clan: bool) -> int | None:
    """The last word of a name that begins at token i without quotation marks."""
    if not _may_name(tokens, i):
        return None
    text = tokens[i].text
    if text.startswith(("وال", "بال", "لل")) or is_word(text, "before_place") or is_word(text, "after_party"):
        return None
    if is_word(text, "name_head"):
        return _joined(tokens, i + 1) if _may_name(tokens, i + 1) else None
    if not text.startswith("ال"):
        return _joined(tokens, i) if _is_clan_name(text, clan) else None
    last = _joined(tokens, i)
    return last + 1 if _is_adjective(tokens, last + 1) else last


def _is_clan_name(text: str, clan: bool) -> bool:
    return clan and len(text) > 2 and not text.endswith(("ه", "ات", "ين", "ون"))


def _joined(tokens: Sequence[Token], i: int) -> int:
    """On from token i through the links of a name: خالد بن الوليد ، أبي الفضل العباس."""
    last, end = i, min(len(tokens), i + NAME_WORDS)
    if is_word(tokens[i].text, "name_link") and i + 1 < end and tokens[i + 1].kind == "word":
        last = i + 1
    while last + 2 < end and is_word(tokens[last + 1].text, "name_link") and tokens[last + 2].kind == "word":
        last += 2
    return last


def _may_name(tokens: Sequence[Token], i: int) -> bool:
    """Not the end, and nothing that is known or never names a group."""
    if i >= len(tokens) or tokens[i].kind != "word" or is_word(tokens[i].text, "no_group"):
        return False
    begins = opening(tokens[i].text)
    return begins is None or not (begins.adjective or begins.unit)


def _is_adjective(tokens: Sequence[Token], i: int) -> bool:
    """الإسلامية after حركة النهضة; no epithet, no place or time."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return False
    text = tokens[i].text
    if len(text) < 6 or not text.startswith("ال") or not is_definite(text):
        return False
    return text.endswith(("يه", "ي")) and not (is_word(text, "epithet") or is_word(text, "not_epithet"))
