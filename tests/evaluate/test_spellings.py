"""However a report is typed, copied or saved, it says the same: spellings, digits, signs, blanks, directions.

The written reports are typed anew in each way and must give the claims they gave before.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from marsad.arabic.folding import fold
from marsad.model.document import document
from marsad.reading.reader import read
from tests.evaluate.test_rewording import OWN, REPORTS, TOLD, meaning

ASCII, ARABIC, PERSIAN = "0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
JOINING = "بتثجحخسشصضطظعغفقكلمنهي"
MARKS = "[\u064b-\u0652]"
QUOTED = r'"([^"\n]*)"'


def _digits(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.translate(str.maketrans(old, new))


def _each(pattern: str, new: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, new, text)


WAYS: dict[str, Callable[[str], str]] = {
    "Arabic digits": _digits(ASCII, ARABIC),
    "Latin digits": _digits(ARABIC, ASCII),
    "Persian digits": _digits(ASCII, PERSIAN),
    "digits kept apart": _each(r"(\d+)", "\u2068\\1\u2069"),
    "drawn-out words": _each(rf"(?<=[{JOINING}])(?=[{JOINING}][ء-ي]*\b)", "ـ"),
    "no vowel marks": _each(MARKS, ""),
    "alif without hamza": _each("[أإآ]", "ا"),
    "ta marbuta as ha": _each(r"ة\b", "ه"),
    "ya without dots": _each(r"ي\b", "ى"),
    "alif maqsura with dots": _each(r"ى\b", "ي"),
    "a Persian keyboard": _digits("يك", "یک"),
    "letters and hamza apart": lambda text: unicodedata.normalize("NFD", text),
    "ligatures of a printed page": lambda text: text.replace("لا", "ﻻ"),
    "blanks that do not break": lambda text: text.replace(" ", "\u00a0"),
    "thin blanks": lambda text: text.replace(" ", "\u2009"),
    "doubled blanks": lambda text: text.replace(" ", "  "),
    "blanks at line ends": lambda text: text.replace("\n", " \t\n"),
    "lines of Windows": lambda text: text.replace("\r\n", "\n").replace("\n", "\r\n"),
    "more empty lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "a mark at the beginning": lambda text: "\ufeff" + text,
    "marks of direction at signs": _each("([.،:؛])", "\u200f\\1\u200f"),
    "lines that are set from the right": _each("(?m)^(.+)$", "\u202b\\1\u202c"),
    "no joining at the ends of words": _each("(?<=[ء-ي]) ", "\u200c "),
    "quotes «so»": _each(QUOTED, r"«\1»"),
    "quotes “so”": _each(QUOTED, r"“\1”"),
    "quotes „so“": _each(QUOTED, r"„\1“"),
    'quotes "so"': _each("[«»“”„]", '"'),
    "Latin commas": lambda text: text.replace("،", ","),
    "a blank before the comma": _each(r"(?<=\w)،", " ،"),
    "no blank behind the comma": lambda text: text.replace("، ", "،"),
    "a blank before the stop": _each(r"\.(?=\n|$)", " ."),
    "long dashes": lambda text: text.replace(" - ", " — "),
}
# Where the way of writing takes something away that the reader needs, and a person too.
LOST = {
    ("no vowel marks", "d06"),  # قُتل or قَتل
    ("no vowel marks", "d20"),
    ("alif maqsura with dots", "d05"),  # نفى, denied, becomes نفي, denial
    ("ta marbuta as ha", "d18"),
    # A fault that is left: whom somebody blames ("حمّل تنظيم "داعش" المسؤولية") is taken for a voice in one of them.
    ("quotes «so»", "d05"),
    ("quotes “so”", "d05"),
}
TEXTS = {file.stem: file.read_text("utf-8") for file in sorted(REPORTS.glob("*.txt"))}
TEXTS |= {f"own{number}": text for number, text in enumerate(OWN)}
SIGNS = re.compile(r"[\s\"«»“”„،,.\-\u200e\u200f\u202b\u202c\u2066-\u2069]+")


def plain(value: Any) -> Any:
    """Names and words as they are compared: in one spelling, without signs."""
    if isinstance(value, str):
        return SIGNS.sub(" ", fold(value).text).strip()
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, list | tuple) else value


def said(name: str, text: str) -> list[dict[str, Any]]:
    known = TOLD[name].as_dict() if name in TOLD else {"published": "2021-09-16"}
    claims = read(document("a", text, **known)).claims
    return [plain({slot: v for slot, v in meaning(one).items() if slot != "confidence"}) for one in claims]


@cache
def as_it_was(name: str) -> list[dict[str, Any]]:
    return said(name, TEXTS[name])


@pytest.mark.parametrize("way", WAYS)
def test_a_report_says_the_same_however_it_is_written(way: str) -> None:
    anew = {name: WAYS[way](text) for name, text in TEXTS.items() if (way, name) not in LOST}
    changed = {name: text for name, text in anew.items() if text != TEXTS[name]}
    assert changed, "the way must touch some of the texts"
    differing = {}
    for name, text in changed.items():
        before, after = as_it_was(name), said(name, text)
        if before != after:
            differing[name] = [pair for pair in zip(before, after, strict=False) if pair[0] != pair[1]]
    assert differing == {}


@pytest.mark.parametrize(("way", "name"), sorted(LOST))
def test_what_is_lost_is_little(way: str, name: str) -> None:
    """Most claims of the report stand, and it is still read."""
    before, after = said(name, TEXTS[name]), said(name, WAYS[way](TEXTS[name]))
    for one in before + after:
        one.pop("id", None)  # those behind a claim that is gone are counted anew
    same = sum(one in after for one in before)
    assert same >= len(before) - 2


@pytest.mark.parametrize("way", WAYS)
def test_evidence_points_into_the_text_as_it_was_typed(way: str) -> None:
    """In the typed text stand the words from which the claim was had, not only some words."""
    for name in ("d16", "own0", "own1"):
        text = WAYS[way](TEXTS[name])
        known = TOLD[name].as_dict() if name in TOLD else {"published": "2021-09-16"}
        for claim in read(document("a", text, **known)).claims:
            for place in claim.where:
                assert plain(place.span.of(text)).endswith(plain(place.name).removeprefix("و"))
            for party in claim.parties:
                assert plain(party.name) in plain(party.span.of(text))
            if claim.when is not None:
                assert claim.when.span.of(text) == claim.when.text
