"""What a single word can be in a personal name: known, plausible, or surely something else."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from importlib import resources

from marsad.arabic.remembered import Remembered
from marsad.arabic.tokens import Token
from marsad.arabic.verbs import is_verb_likely
from marsad.arabic.wordlists import particles, words_of

_DIVINE = frozenset(
    ["الله", "الدين", "الحق", "النبي", "الرسول", "الزهراء", "الاسلام", "الدوله", "ربه", "الله"]
)
_CLITICS = "وفبلك"
_ARTICLE_BEHIND_CLITIC = ("وال", "بال", "لل", "فال", "كال")
_PLURALS = ("ين", "ون", "ات")
_DUALS = ("تين", "تان")
_SHORTEST_PURPOSE = 6
_SHORTEST_DUAL = 6
_MUCH_RARER = 4  # bits
_PRONOUNS = ("هما", "ها", "هم", "نا", "كم", "ه")


class Fit(IntEnum):
    """How well a word fits into a personal name."""

    NO = 0
    POSSIBLE = 1  # nothing speaks against it
    KNOWN = 2  # attested, as a given name or a surname
    GIVEN = 3  # a common given name, enough to begin a name without any other sign


_COMPANY: dict[str, frozenset[str]] = {}  # filled at the first look; asked so often that a cache costs more


def company(kind: str) -> frozenset[str]:
    """Words around names, by use (`knowledge/lexicon/name_company.yaml`)."""
    if not _COMPANY:
        _COMPANY.update(words_of("name_company"))
    return _COMPANY[kind]


@cache
def _attested() -> dict[str, tuple[int, int]]:
    """Name units with how often they are given names and surnames, in bits.

    `given_names.tsv` is by hand: names that the counts hardly have, as most of the Kurds', Yazidis' and Syriacs'.
    """
    found = {}
    for line in [*_lines("names.tsv"), *_lines("given_names.tsv")]:
        name, given, family = line.split("\t")
        found[name] = (int(given), int(family))
    return found


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(_lines("ambiguous_names.txt"))


@cache
def common_words() -> frozenset[str]:
    """Words that news uses often and hardly ever as a name."""
    return frozenset(_lines("common_words.txt"))


def _lines(name: str) -> list[str]:
    source = resources.files("marsad.knowledge").joinpath("lexicon", name)
    return source.read_text("utf-8").splitlines()


def fit(word: str) -> Fit:
    """How a folded word fits, seen alone."""
    return _FITS[word]


def _fit(word: str) -> Fit:
    if word in company("sure_given"):
        return Fit.GIVEN
    if (word in particles() and word != "علي") or word in company("manner") or _joins_a_name(word):
        return Fit.NO
    if word == "عبد" or (word.startswith("عبد") and len(word) > 5):
        return Fit.GIVEN
    given, family = _attested().get(word, (0, 0))
    if given + family and word not in common_words():
        if given >= 4 and given + 2 >= family and not is_ambiguous(word):
            return Fit.GIVEN
        if given + family > 1 or not _is_derived(word):
            return Fit.KNOWN
    if len(word) < 3 or _is_common(word) or word.startswith(_ARTICLE_BEHIND_CLITIC) or _is_inflected(word):
        return Fit.NO
    return Fit.NO if word.startswith("ال") and word.endswith(_PLURALS) else Fit.POSSIBLE


_FITS = Remembered(_fit)


def is_ambiguous(word: str) -> bool:
    """Attested as a name and as common as a word: أسد, جمال, باسم."""
    return word in _ambiguous()


def is_family_name(word: str, least: int = 1) -> bool:
    """Attested as a surname (2 ** least times), more than as a given name or a common word."""
    given, family = _attested().get(word, (0, 0))
    return family > given and family >= least and word not in common_words() and not is_ambiguous(word)


def is_given_name(word: str, least: int = 3) -> bool:
    """Attested as a given name (2 ** least times), though it may be a word or a surname too."""
    return _attested().get(word, (0, 0))[0] >= least


def is_attested(word: str) -> bool:
    """Some person bears it, though it may be a common word too."""
    return word in _attested() and word not in particles() and not _joins_a_name(word)


def _joins_a_name(word: str) -> bool:
    """وعمر, وعيسى: somebody may be called so, but nearly always it is "and" and a name that many bear."""
    if not word.startswith("و") or not is_given_name(word[1:]):
        return False
    return sum(_attested().get(word, (0, 0))) + _MUCH_RARER <= sum(_attested()[word[1:]])


def _is_common(word: str) -> bool:
    return word in common_words() or _is_derived(word)


def _is_derived(word: str) -> bool:
    """A common word behind a conjunction or preposition: بريف, ومرافقه, للعميد."""
    for cut in (1, 2):
        head, rest = word[:cut], word[cut:]
        if len(rest) < 2 or any(letter not in _CLITICS for letter in head):
            return False
        if rest in common_words() or rest in particles():
            return True
    return False


def _is_inflected(word: str) -> bool:
    """مقربتين, حتفها, لفحصها, قضائه: a dual of women or things, or a common word with a pronoun; كريستين is none."""
    if len(word) >= _SHORTEST_DUAL and word.endswith(_DUALS) and not word.endswith("ستين"):
        return True
    if word.startswith("ل") and len(word) >= _SHORTEST_PURPOSE and word.endswith("ه") and word[1] != "و":
        return True  # "لاستحصاله على", "لقيامه ب": what he is held for
    for pronoun in _PRONOUNS:
        stem = word.removesuffix(pronoun)
        if stem != word and len(stem) >= (3 if len(pronoun) > 1 else 4):
            whole = stem[:-1] + "ه" if stem.endswith("ت") else stem
            if whole in common_words() or (len(stem) > 3 and _is_derived(whole)):
                return True
    return False


def is_name_word(tokens: Sequence[Token], i: int, word: str | None = None) -> Fit:
    """How the word at i (`word`: without its clitic) fits in its place: a likely verb does not, unless it is a common
    given name."""
    token = tokens[i]
    if token.kind != "word":
        return Fit.NO
    fits = fit(word if word is not None else token.text)
    if word is not None and word != token.text and fits >= Fit.KNOWN:
        return fits
    if fits < Fit.GIVEN and is_verb_likely(tokens, i):
        return Fit.NO
    return fits


def completes(word: str) -> bool:
    """The second half of عبد الكريم, سيف الدين, ضيف الله."""
    return word in _DIVINE or (word.startswith("ال") and len(word) > 3)


def is_surname(word: str) -> bool:
    """With the article, as most surnames of the region are."""
    return word.startswith("ال") and len(word) > 4
