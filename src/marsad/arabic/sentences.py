"""Sentences of Arabic news, as token ranges.

News writes its ends in many ways: full stops, "..", none at all in headlines and lists, and stops that end nothing
("د. فلان", "أ.ف.ب", "3.5"). A line end always ends a sentence; the rest is decided inside one line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.tokens import Token

STOPS = frozenset(".؟?!…۔")
_MAY_STOP = STOPS | {"؛"}
BULLETS = frozenset("•▪■◾◼⬛🔹🔸🔷🔶🔵🔴🟠🟡🟢🟣⭕◆◇●○★☆✦➤►▶⏺✅📌❖🔻🔺🛑")
ITEM_MARKS = BULLETS | frozenset("-–—ـ*·")  # a bullet begins an item anywhere, these where a line does
_CLOSERS = frozenset("\"'”’»)]›")
_PAIRS = {"“": "”„", "«": "»", "(": ")", "[": "]", "‹": "›", "„": "“”"}
# What follows "؛" with these words still belongs to the clause before it: a cause, a result, an explanation.
_CONTINUERS = frozenset(
    ["ما", "مما", "حيث", "اذ", "وذلك", "بسبب", "لان", "لانه", "لانها", "بحسب", "وفق", "وفقا", "حسب", "اي"]
)
# Behind a pause in a headline these go on with it: "استشهاد 13 شخصاً .. في غارات على الجنوب".
_GOES_ON = frozenset(["في", "من", "علي", "عن", "اثر", "جراء", "خلال", "بينهم", "بينها", "ضمن", "داخل", "قرب"])
_HEADLINE = 30  # tokens
_LONG_QUOTE = 60
_SHORT = 12  # tokens of a line that pictures do not part
_SCORED = 3  # items from which "_" begins each
_LONG_CLAUSE = 8


def sentences(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Inclusive token ranges in order; each token but the line ends is in exactly one."""
    found: list[tuple[int, int]] = []
    for first, last in _lines(tokens):
        start = first
        for end in _ends(tokens, first, last):
            if start <= end < last:
                found.append((start, end))
                start = end + 1
        found.append((start, last))
    return found


def _lines(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for i, token in enumerate(tokens):
        if token.kind == "newline":
            if i > start:
                yield start, i - 1
            start = i + 1
    if start < len(tokens):
        yield start, len(tokens) - 1


def _ends(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """The last tokens of the sentences of a line, its own end left out."""
    quoted = _quoted(tokens, first, last)
    items = _numbered_items(tokens, first, last) | _scored_items(tokens, first, last)
    pictures = last - first > _SHORT
    ends: list[int] = []
    i = first
    while i < last:
        following = tokens[i + 1].text
        if following in BULLETS or i + 1 in items or (pictures and _is_picture(following)):
            ends.append(i)
        elif tokens[i].text in _MAY_STOP and i not in quoted and _stops_at(tokens, i, first, last):
            i = _closing(tokens, i, last)
            ends.append(i)
        i += 1
    return ends


def _stops_at(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    text = tokens[i].text
    if text == ".":
        return _is_full_stop(tokens, i, first, last)
    if text == "؛":
        return _is_strong_semicolon(tokens, i, first, last)
    return text in STOPS


def _is_full_stop(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """False for the stop of an abbreviation, an initial, an item's number, an address or a file name."""
    following = tokens[i + 1] if i < last else None
    if following is not None and following.text == ".":
        return False  # the last of several stops decides
    before = tokens[i - 1] if i > first else None
    if before is None or before.text == ".":
        return not _is_pause(tokens, i, first, last)
    tight = before.end == tokens[i].start
    joined = tight and following is not None and tokens[i].end == following.start
    if before.kind == "word" and tight and len(before.text.removeprefix("و")) <= 1:
        return _is_era(tokens, i - 1, first)
    if before.kind == "number":
        return i - 1 != first and not (joined and following is not None and following.kind == "number")
    if joined and following is not None and following.kind != "mark":
        ends = before.kind == "word" or before.text in _CLOSERS
        return ends and following.kind == "word" and len(following.text) > 1
    return before.kind != "latin" or len(before.text) > 1


def _is_pause(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """Several stops inside a headline, which has no full stop at its end."""
    headline = last - first < _HEADLINE and tokens[last].text not in STOPS
    return headline and i < last and tokens[i + 1].text in _GOES_ON


def _is_era(tokens: Sequence[Token], i: int, first: int) -> bool:
    """ "2020 م." and "1444 هـ." can end a sentence, "م." before a name cannot."""
    return tokens[i].text in "مهق" and i > first and tokens[i - 1].kind == "number"


def _is_strong_semicolon(tokens: Sequence[Token], i: int, first: int, last: int) -> bool:
    """True when a whole new statement follows: long on both sides, and not a cause or a result."""
    if i - first < _LONG_CLAUSE or last - i < _LONG_CLAUSE:
        return False
    length = next((n - i for n in range(i + 1, last + 1) if tokens[n].text in STOPS), last - i)
    return length >= _LONG_CLAUSE and tokens[i + 1].text not in _CONTINUERS


def _closing(tokens: Sequence[Token], i: int, last: int) -> int:
    """Further stops, and the quotation mark or bracket that closes right after a stop, belong to its sentence."""
    while i < last and (tokens[i + 1].text in STOPS or _closes(tokens, i)):
        i += 1
    return i


def _closes(tokens: Sequence[Token], i: int) -> bool:
    after = tokens[i + 1]
    return after.text in _CLOSERS and after.start == tokens[i].end


def _quoted(tokens: Sequence[Token], first: int, last: int) -> set[int]:
    """Tokens inside quotation marks or brackets that close on the same line and are not too long."""
    inside: set[int] = set()
    opened: dict[str, int] = {}
    straight: int | None = None
    for i in range(first, last + 1):
        text = tokens[i].text
        if text == '"':
            if straight is not None and i - straight <= _LONG_QUOTE:
                inside.update(_within(tokens, straight, i))
                straight = None
            else:
                straight = i
        elif text in opened:
            start = opened.pop(text)
            if i - start <= _LONG_QUOTE:
                inside.update(_within(tokens, start, i))
        elif text in _PAIRS:
            opened.update(dict.fromkeys(_PAIRS[text], i))
    return inside


def _within(tokens: Sequence[Token], opening: int, closing: int) -> range:
    """A stop right before the closing mark is left out: it ends the sentence around the quotation too."""
    return range(opening, closing - 1 if tokens[closing - 1].text in STOPS else closing)


def begins_item(text: str) -> bool:
    """A sign or picture that only opens what stands behind it."""
    return text in BULLETS or text == "_" or _is_picture(text)


def _is_picture(text: str) -> bool:
    """A flag, hand or other picture: in a post it begins the next thing that is said."""
    return len(text) == 1 and "\U0001f1e6" <= text <= "\U0001faff"


def _scored_items(tokens: Sequence[Token], first: int, last: int) -> set[int]:
    """Where "_" stands before the items of a line: three at least, each behind a space."""
    items = {
        i + 1 for i in range(first, last) if tokens[i + 1].text == "_" and tokens[i + 1].start > tokens[i].end
    }
    return items if len(items) >= _SCORED else set()


def _numbered_items(tokens: Sequence[Token], first: int, last: int) -> set[int]:
    """Where "2-", "3-" … stand in a line that counts its items up from 1."""
    items: list[int] = []
    for i in range(first, last):
        sign = tokens[i + 1]
        if sign.text in ("-", ")", "–", "_") and tokens[i].end == sign.start and tokens[i].kind == "number":
            spaced = i + 2 > last or tokens[i + 2].kind != "number"
            if spaced and tokens[i].text == str(len(items) + 1):
                items.append(i)
    return set(items) if len(items) > 1 else set()
