"""Words that their writer has broken to escape a platform's filter: where the breaks are.

قـ.ـتل · م ـقـ ـتـ ـل · إر*هابي · د.اعش · ق.تل · ا.لنظام · ق ت ل: tatweel beside a sign or space always tells. A bare
sign between letters can be a missing space (القرية.وقال), initials (أ.ف.ب), a title (د.محمد) or a list
(الثاني/يناير), so the words decide: a break joins pieces that are no words into one that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LETTER = "\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u0671"
_MARK = "\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069"
_STRONG = ".*·•~^|+°"
_WEAK = "/،'’-_"
_SIGNS = re.escape(_STRONG + _WEAK)
_TATWEEL = rf"\u0640[{_MARK}]*"
# With tatweel on both sides anything may stand between; on one side only signs, without a space. Marks that nobody
# sees, as those of direction around a sign, may stand anywhere.
_DRAWN = (
    rf"(?<=[{_LETTER}{_MARK}])(?:(?:{_TATWEEL})+[ {_SIGNS}{_MARK}\u0640]*\u0640+(?=[{_LETTER}])"
    rf"|(?:{_TATWEEL})+[{_SIGNS}][{_SIGNS}{_MARK}]*(?=[{_LETTER}])"
    rf"|[{_SIGNS} ][{_SIGNS}{_MARK} ]*\u0640+(?=[{_LETTER}]))"
)
_PIECE = f"[{_LETTER}][{_LETTER}{_MARK}]*"
_PIECES = rf"(?<![{_LETTER}{_SIGNS}#@]){_PIECE}(?:[{_SIGNS}]{{1,2}}{_PIECE})+(?![{_SIGNS}][{_LETTER}])"
_SPACED = rf"(?<![{_LETTER}])[{_LETTER}](?: [{_LETTER}]){{2,}}(?![{_LETTER}])"
_TIGHT_SIGN = re.compile(rf"[{_SIGNS}]+[{_LETTER}]")
_LONE_LETTERS = re.compile(rf" [{_LETTER}] [{_LETTER}] ")
_DRAWN_BREAK = re.compile(_DRAWN)
_CHUNK = re.compile(f"{_PIECES}|{_SPACED}")
_SIGN = re.compile(rf"[{_SIGNS} ]+")
_TITLES = frozenset(["د", "م", "ا", "أ", "ص", "ج", "س", "ش", "ت", "ق"])
_LONE = frozenset(["ب", "ل", "ك", "و", "ف", "ه"])  # قال لـ. is no broken word


def may_hold_breaks(text: str) -> bool:
    """False for most texts, and cheap."""
    if "\u0640" in text or _LONE_LETTERS.search(text):
        return True
    return any(m.start() > 0 and not text[m.start() - 1].isspace() for m in _TIGHT_SIGN.finditer(text))


def breaks(text: str) -> Iterator[tuple[int, int]]:
    """The spans to drop, in order: what stands between the pieces of broken words."""
    found = [m.span() for m in _DRAWN_BREAK.finditer(text) if not _is_other(text, m)]
    taken = {i for start, end in found for i in range(start, end)}
    for chunk in _CHUNK.finditer(text):
        signs = [(chunk.start() + m.start(), chunk.start() + m.end()) for m in _SIGN.finditer(chunk.group())]
        if not any(start in taken for start, _ in signs) and _is_broken(chunk.group()):
            found += signs
    return iter(sorted(found))


def _is_other(text: str, match: re.Match[str]) -> bool:
    """بـ.قسد, 1444هـ/2022: a letter that stands alone before a single tatweel is a word."""
    between, start = match.group(), match.start()
    alone = start < 2 or not re.match(f"[{_LETTER}{_MARK}]", text[start - 2])
    if between[0] == " ":  # م ـقتل is broken, من ـبناء is not
        return not alone
    return alone and not between.endswith("\u0640") and text[start - 1] in _LONE


def _is_broken(chunk: str) -> bool:
    signs = "".join(_SIGN.findall(chunk))
    pieces = [_plain(piece) for piece in _SIGN.split(chunk)]
    whole = "".join(pieces)
    from marsad.arabic.vocabulary import is_often_broken, knows

    if all(len(piece) == 1 for piece in pieces):
        return len(pieces) > 2 and is_often_broken(whole)
    if ".." in signs or " " in signs:
        return False
    if len(whole) > 2 and is_often_broken(whole):
        return True
    if len(pieces) == 2 and pieces[0] in _TITLES:
        return False
    known = [len(piece) > 1 and knows(piece) for piece in pieces]
    if all(known) or "و" in pieces or any(piece.startswith("ال") for piece in pieces[1:]):
        return False
    if any(sign in _WEAK for sign in signs):
        return knows(whole) and not any(known)
    return knows(whole) or (not any(known) and not any(piece[0] == "و" for piece in pieces[1:]))


def _plain(piece: str) -> str:
    """The folded spelling of a piece that holds no sign."""
    from marsad.arabic.folding import fold_word

    return fold_word(piece)
