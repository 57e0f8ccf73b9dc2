"""Furniture inside a line: mark-up, lists glued into a paragraph, pointers to other reports between two sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.folding import DROPPED
from marsad.model.span import Span
from marsad.reading.page.words import WORD, phrases, plain
from marsad.reading.page.zones import Kind

LONGEST_TEASER = 180  # letters
_FEW_LINES = 3  # a page with fewer has lost its line ends
_TAIL = 1500
_TAG = re.compile(r"</?[a-zA-Z!][^<>\n]{0,600}>|&nbsp;")
_STYLE = re.compile(
    r"(?:@[A-Za-z-]{2,20}[^{}\n\u0600-\u06ff]{0,80}\{\s*)?"  # "@media print { .x { ... } }"
    r"[#.@]?[A-Za-z][^{}\n\u0600-\u06ff]{0,80}\{[^{}\u0600-\u06ff]{0,600}\}(?:\s*\})*"
)
_LISTED = re.compile(r"قائمة القصص الموصى بها.{0,1500}?نهاية القائمة", re.S)
_GLUED_DATE = re.compile(r"(?:نشر في|Published On)\s?[^\n]{6,24}?20\d\d(?:[^\n]{4,16}?20\d\d)?(?=انقر|Click)")
_GLUED_BUTTONS = re.compile(
    r"(?:انقر هنا للمشاركة|Click here to share)[^\n.]{0,60}?(?:facebook|copylink)\w{0,60}?"
    r"(?:copylink|whatsapp|حفظ|Save)+"
)
_LINK_BACK = re.compile(r"رابط (?:الخبر|المقال|التقرير|الموضوع)(?: (?:الأصلي|في|على|ب)?[^\n:]{0,40})?:[^\n]*")
_FEED_FOOT = re.compile(
    r"(?:ظهرت (?:المقالة|التدوينة|المشاركة) [^\n]{3,300}? [أا]ول(?:اً|ًا|ا) على|The post [^\n]{3,300}? appeared first on)"
    r" [^\n]{2,60}"
)
_GLUED_TAGS = re.compile(
    r"(?<=[.!؟»”…])[\t \u00a0]+((?:سمات|الوسوم|وسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية))\s*:?\s[^\n.!؟:]{2,300})$",
    re.M,
)
_LIKE = {"ا": "[اأإآ]", "ي": "[يىئ]", "ه": "[هة]", "و": "[وؤ]"}


class Cut(NamedTuple):
    """A stretch that is no text, inside a line or over several."""

    span: Span
    kind: Kind


def cuts_in(text: str) -> list[Cut]:
    """The stretches in order, not overlapping."""
    found: list[Cut] = []
    if "<" in text or "&" in text:
        found += [Cut(Span(*m.span()), "chrome") for m in _TAG.finditer(text)]
    if "{" in text:
        found += [Cut(Span(*m.span()), "chrome") for m in _STYLE.finditer(text)]
    if "القصص الموصى" in text:
        found += [Cut(Span(*m.span()), "teaser") for m in _LISTED.finditer(text)]
    if "للمشاركة" in text or "to share" in text:
        found += [Cut(Span(*m.span()), "dateline") for m in _GLUED_DATE.finditer(text)]
        found += [Cut(Span(*m.span()), "chrome") for m in _GLUED_BUTTONS.finditer(text)]
    if text.count("\n") < _FEW_LINES:
        found += [Cut(span, "teaser") for span in _glued_list(text)]
    if "رابط" in text:
        found += [Cut(Span(*m.span()), "chrome") for m in _LINK_BACK.finditer(text)]
    if "ظهرت ال" in text or "appeared first" in text:
        found += [Cut(Span(*m.span()), "chrome") for m in _FEED_FOOT.finditer(text)]
    if any(word in text for word in ("سمات", "وسوم", "الكلمات ال", "كلمات ")):
        found += [Cut(Span(*m.span(1)), "chrome") for m in _GLUED_TAGS.finditer(text)]
    found += [Cut(span, "teaser") for span in _pointers(text)]
    return apart(found)


def apart(found: list[Cut]) -> list[Cut]:
    """In order, without those that overlap an earlier one."""
    kept: list[Cut] = []
    for cut in sorted(found):
        if cut.span.start < cut.span.end and (not kept or kept[-1].span.end <= cut.span.start):
            kept.append(cut)
    return kept


def _standing(known: Iterable[str], text: str) -> list[str]:
    """Those whose words all stand in the text. Patterns are made of these alone, since they are slow to make."""
    words = set(WORD.findall(plain(text)))
    return [p for p in known if not p.isascii() and words.issuperset(WORD.findall(p))]


@lru_cache(maxsize=256)
def _pointer(words: tuple[str, ...]) -> re.Pattern[str]:
    """After the end of a sentence, "read also:" and what follows to the end of the sentence or line."""
    loose = "|".join(map(_loose, words))
    aside = "|".join(_loose(w) for w in words if w in phrases("inline")) or "(?!)"
    return re.compile(
        rf"(\((?:{aside})(?!\w)[^()\n]{{3,{LONGEST_TEASER}}}\))|"
        rf"(?<=[.!؟?…»”\"])[ \t]*((?:{loose})\s*[:：|.]{{1,3}}[^\n.!؟?]{{3,{LONGEST_TEASER}}}(?:[.!؟?…]+|(?=\n)|$)?)"
    )


def _loose(phrase: str) -> str:
    """A folded phrase as it may stand in the raw text."""
    marks = f"[{DROPPED}]*"
    return r"\s+".join(
        marks.join(_LIKE.get(c, re.escape(c)) for c in word) + marks for word in phrase.split()
    )


@lru_cache(maxsize=128)
def _foot(phrase: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[.!؟»”])\s*({_loose(phrase)}(?!\w)[^.؟\n]*)$")


def _glued_list(text: str) -> list[Span]:
    """A list of other reports at the end of a page that has lost its line ends."""
    near = _standing((p for p in phrases("foot") if " " in p), text[-_TAIL:])
    found = [match.span(1) for p in near if (match := _foot(p).search(text, max(0, len(text) - _TAIL)))]
    return [Span(*min(found))] if found else []


@lru_cache(maxsize=1)
def _roots() -> tuple[str, ...]:
    """Letters that stand in every pointer, for a quick look: most texts have none."""
    return (
        "قرأ",
        "قرا",
        "طالع",
        "شاهد",
        "تابع",
        "نظر",
        "راجع",
        "كمل",
        "مكنك",
        "مزيد",
        "تصفح",
        "يهمك",
        "يعجبك",
        "صلة",
    )


def _pointers(text: str) -> list[Span]:
    if not any(root in text for root in _roots()):
        return []
    words = sorted(_standing((*phrases("inline"), *phrases("pointer")), text), key=len, reverse=True)
    return [Span(*m.span(m.lastindex or 0)) for m in _pointer(tuple(words)).finditer(text)] if words else []
