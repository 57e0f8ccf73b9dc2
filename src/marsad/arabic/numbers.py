"""Numbers of a document: counts with how they are meant, and what they are if they are no counts.

The rules for min and max are the codebook's, section 3: "more than 20" is 21 and open, "at least 7" is 7 and open,
"about 9" is 9, dozens are 20 and open, "several" is 2 and open.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from marsad.arabic.date_grammar import find_times
from marsad.arabic.date_model import TimeExpression
from marsad.arabic.number_duals import dual_of, duals
from marsad.arabic.number_kinds import kind_of, stands_in_slashes, words
from marsad.arabic.number_ordinals import Ordinal, find_ordinals, ordinal_at, ordinal_words
from marsad.arabic.number_quantifiers import (
    amount_at,
    openers,
    quantifier_after,
    quantifier_around,
    quantifier_before,
)
from marsad.arabic.number_rows import NumberKind, Word
from marsad.arabic.number_words import ARTICLES, Numeral, atoms, fractions, numeral_at
from marsad.arabic.signs import SIGNS, marked
from marsad.arabic.tokens import Token
from marsad.model.claim import Quantity
from marsad.model.value import Value

__all__ = ["Number", "Ordinal", "dual_of", "duals", "find_numbers", "find_ordinals", "numeral_at"]
_DASHES = ("-", "–", "—", "ـ")
_CLOSERS = {
    "«": "»",
    "“": "”“",
    "”": "”“",
    '"': '"',
    "(": ")",
    "'": "'",
    "‹": "›",
    "„": "“”",
}  # by what opens
_NEARS = frozenset(
    c + w for c in ("", "و") for w in ("يقارب", "تقارب", "قارب", "قاربت", "يناهز", "تناهز", "ناهز")
)
_PRONOUNS = ("ه", "ها", "هم", "هن", "هما", "نا", "كم")


class Number(Value, frozen=True):
    """A number; first..last covers its quantifier, core_first..core_last the bare numeral; `max` None is open.

    `kind` says what it is: only a "count" counts things. `definite`: it has the article and so takes up what was
    said before ("العسكريين الستة"). `partitive`: أحد and إحدى before a noun ("أحد عناصرها").
    """

    first: int
    last: int
    min: int
    max: int | None
    quantity: Quantity
    core_first: int
    core_last: int
    kind: NumberKind = "count"
    definite: bool = False
    partitive: bool = False


def find_numbers(
    tokens: Sequence[Token],
    times: Sequence[TimeExpression] | None = None,
    signs: Sequence[int] | None = None,
) -> list[Number]:
    """All numbers of a document, in order, not overlapping; ordinals are left out.

    Numbers inside the document's expressions of time are of kind "time"; who has them already gives `times`.
    """
    numbers = _all_numbers(tokens, signs)
    return _of_times(numbers, find_times(tokens, signs) if times is None else times)


def _of_times(numbers: list[Number], times: Sequence[TimeExpression]) -> list[Number]:
    found, k = [], 0
    for number in numbers:
        while k < len(times) and times[k].last < number.core_first:
            k += 1
        inside = k < len(times) and times[k].first <= number.core_last
        found.append(replace(number, kind="time") if inside and number.kind in ("count", "label") else number)
    return found


def _all_numbers(tokens: Sequence[Token], signs: Sequence[int] | None) -> list[Number]:
    found: list[Number] = []
    free = 0  # the first token behind what was found
    for i in marked(_BEGINS, tokens, signs):
        if i < free or not (tokens[i].kind == "number" or _may_begin(tokens, i)):
            continue
        ordinal = ordinal_at(tokens, i) if tokens[i].kind == "word" else None
        if ordinal is not None:
            free = ordinal.last + 1
            continue
        number = _number_at(tokens, i)
        if number is not None:
            number = replace(number, last=_told_twice(tokens, number))
            found.append(number)
            free = number.last + 1
    return found


def _told_twice(tokens: Sequence[Token], number: Number) -> int:
    """ "خمسة (5) مدنيين", "5 (خمسة) مدنيين": the last token of the same number in brackets; else its own last."""
    i = number.last + 1
    if i + 1 >= len(tokens) or tokens[i].text != "(":
        return number.last
    told, again = numeral_at(tokens, number.core_first), numeral_at(tokens, i + 1)
    if told is None or again is None or told.value != again.value or again.last + 1 >= len(tokens):
        return number.last
    return again.last + 1 if tokens[again.last + 1].text == ")" else number.last


@cache
def _starts() -> frozenset[str]:
    return (
        frozenset(atoms()) | frozenset(fractions()) | openers() | ordinal_words() | _BETWEEN | _WHAT | _FROM
    )


_BEGINS = SIGNS.bit(lambda word: word[:1].isdigit() or word in _starts())


def _may_begin(tokens: Sequence[Token], i: int) -> bool:
    """من, بين and ما are common: a number must follow, or what they begin with in a quantifier."""
    if tokens[i].text not in _FROM:
        return tokens[i].text in _starts()
    return i + 1 < len(tokens) and (tokens[i + 1].kind == "number" or tokens[i + 1].text in _starts())


def _number_at(tokens: Sequence[Token], i: int) -> Number | None:
    quantified = quantifier_before(tokens, i) or quantifier_around(tokens, i)
    if quantified is not None:
        number = _quantified(tokens, i, *quantified)
        if number is not None:
            return number
    amount = amount_at(tokens, i)
    if amount is not None:
        return Number(i, amount.last, amount.least, None, amount.quantity, i, amount.last)
    return _range_at(tokens, i) or _exact_at(tokens, i)


def _quantified(tokens: Sequence[Token], i: int, last: int, word: Word) -> Number | None:
    """A quantifier at i..last and the number behind it."""
    following = tokens[last + 1].text if last + 1 < len(tokens) else ""
    if following == "و" or (following.startswith("و") and quantifier_before(tokens, last + 1) is not None):
        return None  # "30 قتيلاً على الأقل و100 جريح"
    j = _skip_opener(tokens, _skip_article(tokens, last + 1))
    second = quantifier_before(tokens, j)
    if second is not None:  # بأكثر من نحو
        j = _skip_opener(tokens, _skip_article(tokens, second[0] + 1))
    if j >= len(tokens):
        return None
    exceeds = word in ("more_than", "at_most") or tokens[i].text in _NEARS
    if exceeds and tokens[j].text in words("subject", "before"):
        j = _after_subject(tokens, j)
    amount = amount_at(tokens, j)
    if amount is not None and not tokens[j].text.startswith("و"):
        return Number(i, amount.last, amount.least, None, amount.quantity, j, amount.last)
    span = _range_at(tokens, j)
    if span is not None:
        return replace(span, first=i)
    core = numeral_at(tokens, j)
    if core is None or _joined(tokens, j):
        return None
    low, high, quantity = _bounds(int(core.value), word)
    least = quantifier_after(tokens, _past_closer(tokens, j, core.last)) if high == low else None
    if quantity == "approximate" and least is not None and least[1] == "at_least":
        low, high, quantity = _bounds(int(core.value), "at_least")  # "نحو 60 قتيلاً على الأقل"
    kind = kind_of(tokens, j, core.last, core.value)
    if kind == "label" and word == "exact":
        kind = "count"  # "ما مجموعه 12": no group that is called so
    return Number(i, _past_closer(tokens, j, core.last), low, high, quantity, j, core.last, kind)


def _joined(tokens: Sequence[Token], j: int) -> bool:
    atom = atoms().get(tokens[j].text)
    return atom is not None and atom.joined


def _bounds(value: int, word: Word) -> tuple[int, int | None, Quantity]:
    match word:
        case "at_least":
            return value, None, "at_least"
        case "more_than":
            return value + 1, None, "more_than"
        case "less_than":
            return 0, max(value - 1, 0), "at_most"
        case "at_most":
            return 0, value, "at_most"
        case "exact":
            return value, value, "exact"
        case _:
            return value, value, "approximate"


def _skip_article(tokens: Sequence[Token], j: int) -> int:
    """الـ20 and بـ20 are cut into two tokens."""
    glued = ("ال", "ب", "ل", "بال", "لل", "و")
    if j + 1 < len(tokens) and tokens[j].text in glued and tokens[j + 1].kind == "number":
        return j + 1
    return j


def _skip_opener(tokens: Sequence[Token], j: int) -> int:
    """ "أكثر من «70» عنصراً": the number behind the mark that opens."""
    marked = j + 1 < len(tokens) and tokens[j].text in _CLOSERS and tokens[j + 1].kind == "number"
    return j + 1 if marked else j


def _past_closer(tokens: Sequence[Token], first: int, last: int) -> int:
    """The mark that closes where the numeral stands alone between quotation marks or brackets: "«70» عنصراً"."""
    if stands_in_slashes(tokens, first, last):
        return last + 1
    closers = _CLOSERS.get(tokens[first - 1].text, "") if first else ""
    closed = bool(closers) and last + 1 < len(tokens) and tokens[last + 1].text in closers
    return last + 1 if closed and tokens[first].kind == "number" else last


def _after_subject(tokens: Sequence[Token], j: int) -> int:
    """تجاوز عدد القتلى 400: the number within four words."""
    for k in range(j + 1, min(j + 5, len(tokens))):
        if tokens[k].kind in ("mark", "newline"):
            break
        if numeral_at(tokens, k) is not None:
            return k
    return j


def _exact_at(tokens: Sequence[Token], i: int) -> Number | None:
    partitive = _partitive_at(tokens, i)
    if partitive is not None:
        return partitive
    core = numeral_at(tokens, i)
    if core is None or _no_numeral(tokens, i, core):
        return None
    value, last = int(core.value), _past_closer(tokens, i, core.last)
    kind = kind_of(tokens, i, core.last, core.value)
    after = quantifier_after(tokens, last)
    definite = core.definite or (i > 0 and tokens[i - 1].text in ARTICLES and tokens[i].kind == "number")
    if after is None:
        return Number(i, last, value, value, "exact", i, core.last, kind, definite)
    low, high, quantity = _bounds(value, after[1])
    return Number(i, after[0] or last, low, high, quantity, i, core.last, kind, definite)


def _no_numeral(tokens: Sequence[Token], i: int, core: Numeral) -> bool:
    """الواحد, "في آن واحد", "في المئة", and ألف where no noun follows it (it is a verb, too)."""
    if core.last > i:
        return False
    if core.value == 1:
        before = tokens[i - 1].text if i else ""
        return tokens[i].kind == "word" and (core.definite or before in words("nobody", "before"))
    if core.value == 100 and core.definite:  # في المئة
        return True
    if core.value == core.scale == 1000:
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        return following is None or following.kind != "word" or following.text.startswith("ال")
    return False


def _partitive_at(tokens: Sequence[Token], i: int) -> Number | None:
    """أحد عناصرها · إحدى الطالبات: one of them; never where nobody is meant ("لم يصب أحد")."""
    text = tokens[i].text
    if text.removeprefix("و") not in _ONE_OF and text not in ("واحد", "باحد", "لاحد", "باحدي", "لاحدي"):
        return None
    if numeral_at(tokens, i) is not None and not _before_whole(tokens, i, text):
        return None
    if i + 1 >= len(tokens) or tokens[i + 1].kind != "word":
        return None
    near = {tokens[k].text for k in range(max(0, i - 3), i)} - _LIKEWISE
    if near & words("nobody", "before") or atoms().get(tokens[i + 1].text, None):
        return None
    return Number(i, i, 1, 1, "exact", i, i, partitive=True)


_ONE_OF = frozenset(("احد", "احدي"))
# No "ما" that denies; and إن, spelled as آن is once both are folded ("قال إن أحد جنوده").
_LIKEWISE = frozenset(("كما", "بما", "لما", "عما", "مما", "فيما", "ان"))


def _before_whole(tokens: Sequence[Token], i: int, text: str) -> bool:
    """Whether واحد is و and أحد: what follows is a whole ("وأحد عناصره"), not the thing counted before."""
    if text not in ("واحد", "واحدي") or i + 1 >= len(tokens):
        return False
    following = tokens[i + 1].text
    return len(following) > 3 and following.endswith(_PRONOUNS)


def _range_at(tokens: Sequence[Token], i: int) -> Number | None:
    """بين 5 و8 · من 5 إلى 8 · 5-8 · 7 أو 8."""
    opener = tokens[i].text
    j = i
    if opener in _BETWEEN or opener in _FROM:
        j = _skip_article(tokens, i + 1)
    elif opener in _WHAT and i + 1 < len(tokens) and tokens[i + 1].text == "بين":
        j = _skip_article(tokens, i + 2)
    low = numeral_at(tokens, j) if j < len(tokens) else None
    if low is None or low.last + 1 >= len(tokens):
        return None
    high_at = _second(tokens, i, j, low)
    high = numeral_at(tokens, high_at) if high_at is not None and high_at < len(tokens) else None
    if high_at is None or high is None:
        return None
    shared = low.value * high.scale if low.scale == 1 and low.value < 1000 else low.value
    least = shared if shared < high.value else low.value  # "10 إلى 15 ألفاً", but "800 إلى ألف"
    if not 0 <= least < high.value or (tokens[low.last + 1].text in _TO and _changed(tokens, i)):
        return None
    kind = kind_of(tokens, high_at, high.last, high.value)
    if kind == "count":
        kind = kind_of(tokens, j, low.last, low.value)
    return Number(i, high.last, int(least), int(high.value), "range", j, high.last, kind)


_BETWEEN = frozenset(("بين", "وبين", "فبين"))
_WHAT = frozenset(("ما", "وما", "بما"))
_FROM = frozenset(("من", "ومن"))
_TO = frozenset(("الي", "حتي", "ل"))


def _second(tokens: Sequence[Token], i: int, j: int, low: Numeral) -> int | None:
    """Where the second number of a range begins, after the word or mark that the first asks for."""
    k = low.last + 1
    text = tokens[k].text
    if tokens[i].text in _BETWEEN or tokens[i].text in _WHAT:
        if text in ("و", "الي", "وبين"):
            return _skip_article(tokens, k + 1)
        atom = atoms().get(text)
        return k if (atom is not None and atom.joined) or text in ("وال",) else None
    year = len(tokens[low.last].text) == 4 and tokens[low.last].text.isdigit()
    if text in _TO and (tokens[i].text in _FROM or (text == "الي" and not year)):
        return _skip_article(tokens, k + 1)
    if text == "او":
        return k + 1
    dash = text in _DASHES and tokens[low.last].kind == "number" and i == j
    return k + 1 if dash and not _more_dashes(tokens, low.last, k) else None


def _more_dashes(tokens: Sequence[Token], last: int, dash: int) -> bool:
    """17-9-2021 and 011-223-445 are no ranges; nor is a dash that stands far from its number."""
    before = last > 0 and tokens[last - 1].text in _DASHES and tokens[last - 1].end == tokens[last].start
    k = dash + 2
    after = k < len(tokens) and tokens[k].text in _DASHES and tokens[k].start == tokens[k - 1].end
    return before or after


def _changed(tokens: Sequence[Token], i: int) -> bool:
    """ارتفع العدد من 5 إلى 8: the figure moved, it is no range."""
    return any(tokens[k].text in words("change", "before") for k in range(max(0, i - 7), i))
