"""Bytes → text, once, without translating newlines.

Arabic pages of the last twenty years come as UTF-8, windows-1256, seldom ISO 8859-6 or UTF-16; and some as UTF-8 that
somebody read as windows-1252 or -1256 and saved again ("Ø§Ù„", "ط§ظ„"). That last is mended only when unmistakable.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]{3,30})""", re.IGNORECASE)
_HEAD = 4096  # bytes of a page in which a declaration must stand (HTML says 1024; real pages break that)
_ARABIC = re.compile("[\u0621-\u064a]")
# Words that make up a fifth of Arabic prose; in the wrong encoding they do not arise.
_COMMON = re.compile(
    "(?<![\u0621-\u064a])(?:ال|وال|بال|(?:في|من|على|إلى|الى|أن|ان|عن|التي|الذي)(?![\u0621-\u064a]))"
)
_LEAST_HIGH = 12  # characters beyond ASCII below which no guess at mojibake is unmistakable
_MOST_BROKEN = 0.01  # share of broken bytes up to which a text is UTF-8 that was damaged
_MOST_NULS = 0.1  # share of NUL characters from which a file is no text
_UNDEFINED_1252 = {code: code for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


class Decoded(NamedTuple):
    """The text, and how it was had: `windows-1256`, `utf-8 read as windows-1252`, …"""

    text: str
    encoding: str


def decode(raw: bytes, page: bool = False) -> Decoded | None:
    """The text of a file; None if it is no text or its encoding is past telling. `page` heeds what HTML declares."""
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return Decoded(raw[len(mark) :].decode(encoding, "replace"), encoding)
    for attempt in (_unicode, _declared if page else _nothing, _single_byte, _damaged):
        decoded = attempt(raw)
        if decoded is not None:
            return decoded
    return None


def mended(text: str) -> Decoded | None:
    """The text as it was before its UTF-8 was read as a single-byte encoding; None unless that is unmistakable."""
    for encoding in ("windows-1252", "windows-1256"):
        raw = _encoded(text, encoding)
        if raw is None:
            continue
        try:
            better = raw.decode("utf-8")
        except UnicodeDecodeError:
            continue
        if len(raw) - len(better) >= _LEAST_HIGH / 2 and _arabic_share(better) > 0.5:
            return Decoded(better, f"utf-8 read as {encoding}")
    return None


def _encoded(text: str, encoding: str) -> bytes | None:
    """The bytes; those that windows-1252 leaves undefined are control characters of the same number."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        pass
    if encoding != "windows-1252":
        return None
    try:
        return b"".join(bytes([ord(c)]) if ord(c) in _UNDEFINED_1252 else c.encode(encoding) for c in text)
    except UnicodeEncodeError:
        return None


def _unicode(raw: bytes) -> Decoded | None:
    wide = _wide(raw)
    if wide is not None:
        return wide
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if text.count("\x00") > _MOST_NULS * len(text):
        return None
    return mended(text) or Decoded(text, "utf-8")


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte is 0 (Latin) or 6 (Arabic)."""
    sample = raw[: 1 << 16]
    if len(sample) < 8:
        return None
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if (high.count(0) + high.count(6)) / len(high) > 0.9 and high.count(6) + high.count(0) > len(
            high
        ) / 2:
            other = sample[0::2] if encoding == "utf-16-le" else sample[1::2]
            if (other.count(0) + other.count(6)) / len(other) < 0.5:
                try:
                    return Decoded(raw.decode(encoding), encoding)
                except UnicodeDecodeError:
                    return None
    return None


def _nothing(raw: bytes) -> Decoded | None:
    return None


def _declared(raw: bytes) -> Decoded | None:
    """What the page says of itself, unless its bytes contradict it."""
    match = _DECLARED.search(raw[:_HEAD])
    if match is None:
        return None
    name = match[1].decode("ascii").lower()
    if name in ("utf-8", "utf8"):
        return None
    try:
        return Decoded(raw.decode(name), codecs.lookup(name).name)
    except (LookupError, UnicodeDecodeError):
        return None


def _single_byte(raw: bytes) -> Decoded | None:
    """Windows-1256 or ISO 8859-6, whichever gives more of the words that all Arabic prose has; else Latin prose."""
    if b"\x00" in raw:
        return None
    guesses = []
    for encoding in ("windows-1256", "iso-8859-6"):
        text = raw.decode(encoding, "replace")
        if text.count("\ufffd") <= _MOST_BROKEN * len(text) and _arabic_share(text) > 0.5:
            guesses.append((len(_COMMON.findall(text)), text, encoding))
    if guesses:
        count, text, encoding = max(guesses, key=lambda guess: guess[0])
        if count:
            return Decoded(text, encoding)
    text = raw.decode("windows-1252", "replace")
    high = sum(character > "\x7f" for character in text)
    if "\ufffd" not in text and high <= len(text) / 20:
        return Decoded(text, "windows-1252")
    return None


def _damaged(raw: bytes) -> Decoded | None:
    """UTF-8 with a few broken bytes, such as a file that was cut off."""
    text = raw.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if b"\x00" not in raw and broken <= max(1, _MOST_BROKEN * len(text)) and _arabic_share(text) > 0.2:
        return Decoded(text, "utf-8, damaged")
    return None


def _arabic_share(text: str) -> float:
    """How many of the characters beyond ASCII are Arabic letters."""
    high = sum(character > "\x7f" for character in text)
    return len(_ARABIC.findall(text)) / high if high else 0.0
