"""How far a personal name reaches where other signs than its words tell: quotation marks, commas, a promise before it.

`names.py` reads names by their words alone. Here the context has said already that a person comes ("مقتل …"), or the
name is marked off, so that rare names count, and surnames that are common words too.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.name_titles import title_at
from marsad.arabic.name_words import Fit, common_words, company, fit, is_attested, is_given_name, is_surname
from marsad.arabic.names import NameMention, name_at
from marsad.arabic.quoted_things import CLOSERS, OPENERS
from marsad.arabic.tokens import Token
from marsad.arabic.verbs import is_verb_likely
from marsad.arabic.wordlists import particles

__all__ = ["promised_name", "widened"]

LONGEST = 6  # words of a name
_RELATED = ("ه", "ين", "ون", "ات", "يه", "ا")


def promised_name(tokens: Sequence[Token], i: int) -> int | None:
    """The last token of the name that begins at i, where a person is promised; None if the words cannot be one.

    Besides what `name_at` reads: initials ("ب. فيصل"), all that quotation marks enclose, two words of which the first
    is somebody's given name and nothing marks the second as another word.
    """
    if i >= len(tokens):
        return None
    initial = _initialled(tokens, i)
    if initial is not None:
        return initial
    enclosed = _enclosed(tokens, i)
    if enclosed is not None:
        return enclosed
    if tokens[i].text.startswith("ال") or (tokens[i].text[0] == "و" and fit(tokens[i].text) < Fit.KNOWN):
        return None
    last = name_at(tokens, i)
    if last is not None and last > i:
        return _with_surname(tokens, i, last)
    if last is None and not _may_begin(tokens, i):
        return None
    return i + 1 if _may_follow(tokens, i + 1) else last


def widened(tokens: Sequence[Token], name: NameMention) -> NameMention:
    """The name with the words that quotation marks or an ending mark show to be part of it."""
    first, last = name.name_first, name.name_last
    if (tagged := _tagged(tokens, last)) > last:
        return replace(name, name_last=tagged, last=max(name.last, tagged))
    start = first
    while start > 0 and first - start < LONGEST and _is_rare(tokens, start - 1):
        start -= 1
    end = _enclosed(tokens, start)
    if end is not None and end >= last:
        return replace(
            name, first=min(name.first, start), name_first=start, name_last=end, last=max(name.last, end)
        )
    if name.aka or name.last > last:
        return name
    end = _with_surname(tokens, first, last)
    return replace(name, name_last=end, last=end) if end > last else name


def _tagged(tokens: Sequence[Token], last: int) -> int:
    """The name as far as a hashtag goes on with it, and what its last بن adds: "#الحبيب_علي_بن عبدالله"."""
    end = last
    while end + 2 < len(tokens) and tokens[end + 1].text == "_" and tokens[end + 2].kind == "word":
        end += 2
    if end == last:
        return last
    while end + 2 < len(tokens) and tokens[end + 1].text in company("patronymic"):
        end += 2
    return end


def _initialled(tokens: Sequence[Token], i: int) -> int | None:
    """ "ب. فيصل", "م.ع": letters with a stop, then a name or the last letter."""
    j = i
    while j + 1 < len(tokens) and _is_letter(tokens[j]) and tokens[j + 1].text == ".":
        j += 2
    if j == i or j >= len(tokens) or tokens[j].kind != "word" or tokens[j].start - tokens[j - 1].end > 1:
        return None
    if _is_letter(tokens[j]):
        return j
    return j if fit(tokens[j].text) >= Fit.POSSIBLE else None


def _is_letter(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 1


def _enclosed(tokens: Sequence[Token], i: int) -> int | None:
    """The last of two to six words from i up to a closing quotation mark; the opening one is before i or a title."""
    if i == 0 or not _opened(tokens, i):
        return None
    j = i
    while j < len(tokens) and j - i <= LONGEST and tokens[j].kind in ("word", "latin"):
        j += 1
    if j >= len(tokens) or tokens[j].text not in CLOSERS or not 2 <= j - i <= LONGEST:
        return None
    words = [token.text for token in tokens[i:j]]
    if any(word in particles() and word not in ("علي", "خلف") for word in words) or words[0] in (
        company("place_noun") | company("unit_noun")
    ):
        return None
    if words[0] in common_words() and not is_given_name(words[0]):
        return None
    if any(word.startswith("و") and fit(word[1:]) == Fit.GIVEN > fit(word) for word in words[1:]):
        return None  # "ياسر وأحمد العلي": two brothers
    return j - 1 if any(fit(word) >= Fit.KNOWN or word in company("kunya") for word in words) else None


def _opened(tokens: Sequence[Token], i: int) -> bool:
    """A quotation mark right before i, or before the title of the name."""
    for j in range(i - 1, max(-1, i - 3), -1):
        if tokens[j].text in OPENERS:
            return tokens[j].text != "("
        if title_at(tokens, j) is None:
            return False
    return False


def _is_rare(tokens: Sequence[Token], i: int) -> bool:
    """A word that no list has: at the head of a quoted name it is part of it."""
    return (
        title_at(tokens, i) is None
        and tokens[i].kind == "word"
        and tokens[i].text not in common_words()
        and fit(tokens[i].text) > Fit.NO
    )


def _with_surname(tokens: Sequence[Token], first: int, last: int) -> int:
    """The name with a surname behind it that is a common word too: "محمد جعفر حسن المجيشي"."""
    j = last + 1
    if is_surname(tokens[last].text) and last > first:
        return last
    if j >= len(tokens) or last == first or not is_surname(tokens[j].text) or is_verb_likely(tokens, j):
        return last
    word = tokens[j].text
    if title_at(tokens, j) is not None or word in company("title_adjective") or word in company("nation"):
        return last
    if fit(word) > Fit.NO:
        return j
    return j if not _has_relations(word) and _ends(tokens, j + 1, nisba=word.endswith("ي")) else last


def _has_relations(word: str) -> bool:
    """Other forms of the word are common too, as those of a surname are not: العسكري, عسكرية."""
    stem, common = word.removeprefix("ال"), common_words()
    if stem != word and stem in common:
        return True
    return any(form in common for end in _RELATED for form in (stem + end, word + end) if form != word)


def _ends(tokens: Sequence[Token], i: int, *, nisba: bool = True) -> bool:
    """A mark or a line end ends the phrase; behind a nisba a word of grammar or a joined word does too."""
    if i >= len(tokens) or tokens[i].kind != "word":
        return True
    word = tokens[i].text
    return nisba and (word in particles() or word[0] == "و")


def _may_begin(tokens: Sequence[Token], i: int) -> bool:
    """A given name, though it may be a common word as well."""
    word = tokens[i].text
    if tokens[i].kind != "word" or word in particles() or title_at(tokens, i) is not None:
        return False
    return is_given_name(word, 2) or (is_attested(word) and fit(word) >= Fit.KNOWN)


def _may_follow(tokens: Sequence[Token], j: int) -> bool:
    """Behind a given name: an attested name, or a rare word that a mark ends."""
    if j >= len(tokens) or tokens[j].kind != "word" or is_verb_likely(tokens, j):
        return False
    word = tokens[j].text
    if word in particles():
        return False
    title = title_at(tokens, j)
    if title is not None:
        return title.last == j and title.kind == "religious" and _ends(tokens, j + 1)  # "حسان الشيخ"
    if word in company("title_adjective") or word in company("nation"):
        return False
    if fit(word) >= Fit.KNOWN:
        return True
    return (is_attested(word) or is_surname(word)) and not _has_relations(word) and _ends(tokens, j + 1)
