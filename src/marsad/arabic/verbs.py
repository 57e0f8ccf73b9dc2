"""What verb a written word can be, through its clitics, from the built table of forms (`tools/build_verbs.py`).

Folded text has no vowels, so many cells share one spelling: readings are possibilities, the likeliest first.
`is_verb_likely` judges a word in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import resources
from typing import Literal

from marsad.arabic.folding import fold_word
from marsad.arabic.number_words import numeral_at
from marsad.arabic.remembered import Remembered
from marsad.arabic.signs import SIGNS
from marsad.arabic.tokens import Token
from marsad.arabic.verbtable import Cell, verb_table
from marsad.arabic.wordlists import particles, words_of
from marsad.model.value import Value

Voice = Literal["active", "passive", "either"]
Tense = Literal["past", "present", "imperative"]
_OBJECTS = ("هما", "كما", "هم", "هن", "ها", "كم", "نا", "ني", "ه", "ك")
# The news tells of others: a cell of the first or second person is the less likely reading.
_PERSON_COST = {3: 0, 1: 3, 2: 4}
# Clitics make a reading less likely than a commoner verb that needs none.
_CLITIC_COST = {"": 0, "و": 1, "ف": 2, "س": 0, "ل": 2}
_ENCLITIC_COST = 1
DAMMA, FATHA, KASRA = "\u064f", "\u064e", "\u0650"
QUOTES = frozenset("\"'“”„«»‹›‘’()[];")
_MARKS = re.compile("[\u064b-\u065f\u0670]")
_HEAD = re.compile(f"^(?:[وف]{FATHA}?(?=[^{DAMMA}]))?(?:س{FATHA}?(?=[ينت]{DAMMA}))?")
_DOUBLED_INSIDE = re.compile("\u0651[\u064b-\u065f\u0670]*\\w")
_THIRD_DAMMA = re.compile(f"^[اأ]{KASRA}?[^{DAMMA}]\u0652?\\w{DAMMA}")
_AL_VERBS = frozenset(["الغي", "الزم", "الحق", "القي", "الهم", "الهب", "الصق", "الح", "الم", "الف"])
_UNLIKELY = 2  # below this score a reading is a rare verb or a long way from the spelling


def _and(words: Iterable[str]) -> frozenset[str]:
    plain = frozenset(words)
    return plain | {conjunction + word for conjunction in "وف" for word in plain}


_BEFORE_VERBS = _and(["قد", "لقد", "لم", "لن", "سوف", "الذي", "التي", "الذين", "حسبما", "وفقما", "مثلما"])
_WHAT = frozenset({"ما", "لما"})
_ACCORDING = _and(["حسب", "بحسب", "وفق", "وفقا"])
_OR_PARTICLE = frozenset({"فقد"})  # "فقد قتل": ف and قد; "فقد الجيش جنديا": a verb
_BEFORE_PRESENT = _and(["ان", "لا", "كي", "لكي", "حتي", "من", "كان", "كانت", "كانوا"])
_BEFORE_CLAUSES = _and(
    [
        "ما",
        "مما",
        "كما",
        "فيما",
        "بينما",
        "حيث",
        "عندما",
        "بعدما",
        "حين",
        "حينما",
        "ثم",
        "اذ",
        "اذا",
        "حتي",
        "منذ",
    ]
)
_BEFORE_NOUNS = (
    (
        _and(["كل", "بعض", "جميع", "كافه", "معظم", "عده", "احد", "احدي", "اي", "ايه", "عدد"])
        | _and(words_of("particles")["preposition"])
        | _and(words_of("particles")["demonstrative"])
    )
    - _BEFORE_CLAUSES
    - _and(["بعيد", "ل", "ب", "ك", "ذلك", "بذلك", "لذلك", "كذلك", "هنا", "هناك"])
)
_THAT = _and(["ان", "بان", "لان", "لكن"])
_DUALS = ("ان", "ين")
_FAR_SUBJECT = 9
_SUBJECT = 5  # words from it to the verb, the subject between
_TIMES = frozenset(
    ["اليوم", "امس", "غد", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت"]
)


class Verb(Value, frozen=True):
    """One reading. `lemma` is folded (3rd person masculine singular past); gender is "" where a form has none."""

    lemma: str
    voice: Voice
    person: int
    gender: Literal["m", "f", ""]
    number: Literal["s", "d", "p"]
    tense: Tense
    proclitics: str
    enclitic: str


def verb_readings(word: str) -> tuple[Verb, ...]:
    """All readings of a folded word, the likeliest first; () for what cannot be a verb."""
    return _SCORED[word][0]


VERBAL = SIGNS.bit(verb_readings)


def _scored(word: str) -> tuple[tuple[Verb, ...], int]:
    """The readings, and how likely the first is: the commonness of its verb less what speaks against it."""
    ranked: list[tuple[int, Verb]] = []
    for proclitics, rest, cost in _heads(word):
        for enclitic, form, more in _tails(rest):
            for lemma, rank, cells in verb_table().find(form):
                for cell in cells:
                    if _fits(cell, proclitics, enclitic):
                        score = rank - cost - more - _cost(cell)
                        ranked.append((score, _verb(lemma, cell, proclitics, enclitic)))
    ranked.sort(key=lambda pair: (pair[1].tense == "imperative", -pair[0]))
    return tuple(dict.fromkeys(verb for _, verb in ranked)), ranked[0][0] if ranked else 0


_SCORED = Remembered(_scored)


def _heads(word: str) -> Iterator[tuple[str, str, int]]:
    """Conjunction, then س of the future or ل of purpose; what remains; how unlikely that makes it."""
    for conjunction in ("", "و", "ف"):
        if not word.startswith(conjunction):
            continue
        rest, cost = word[len(conjunction) :], _CLITIC_COST[conjunction]
        if len(rest) < 2:
            continue
        yield conjunction, rest, cost
        if rest[0] in "سل" and len(rest) > 3:
            yield conjunction + rest[0], rest[1:], cost + _CLITIC_COST[rest[0]]


def _tails(rest: str) -> Iterator[tuple[str, str, int]]:
    """The form with and without an object pronoun, as it is spelled without one."""
    yield "", rest, 0
    if rest.endswith("و"):
        yield "", rest + "ا", 3  # عبرو, written without its silent alif
    for pronoun in _OBJECTS:
        bare = rest[: -len(pronoun)]
        if not rest.endswith(pronoun) or len(bare) < 2:
            continue
        yield pronoun, bare, _ENCLITIC_COST
        if bare.endswith("تمو"):
            yield pronoun, bare[:-1], _ENCLITIC_COST
        elif bare.endswith("و"):
            yield pronoun, bare + "ا", _ENCLITIC_COST
        elif bare.endswith("ا"):
            yield pronoun, bare[:-1] + "ي", _ENCLITIC_COST


def _cost(cell: Cell) -> int:
    number = 1 if cell.number == "d" else 2 if cell.gender == "f" and cell.number == "p" else 0
    return _PERSON_COST[cell.person] + number + (2 if cell.voice == "passive" else 0)


def _fits(cell: Cell, proclitics: str, enclitic: str) -> bool:
    """س and ل go before the present only; a passive takes no object pronoun."""
    if proclitics.endswith(("س", "ل")) and cell.tense != "present":
        return False
    return not (enclitic and cell.voice == "passive")


def _verb(lemma: str, cell: Cell, proclitics: str, enclitic: str) -> Verb:
    voice = "active" if enclitic else cell.voice
    return Verb(lemma, voice, cell.person, cell.gender, cell.number, cell.tense, proclitics, enclitic)  # type: ignore[arg-type]


def is_shortened(word: str, verb: Verb) -> bool:
    """ "يقل", "تفد": a present without the long vowel of its verb, as it is written behind "لم" and its like only."""
    form = word.removesuffix(verb.enclitic)
    hollow = len(verb.lemma) > 2 and verb.lemma[-2] == "ا"
    return hollow and verb.tense == "present" and verb.number == "s" and form[-2:-1] not in ("و", "ي", "ا")


def voice_marks(raw_word: str) -> Literal["passive"] | None:
    """ "passive" where the vowel marks of the raw word say so: قُتل، أُصيب، وقُتلت، اعتُقل، يُعتقد.

    A present of the patterns II, III and IV has its damma in both voices, so there only the next vowels tell.
    """
    if DAMMA not in raw_word:
        return None
    word = _HEAD.sub("", raw_word.replace("\u0640", ""))
    letters = _MARKS.sub("", word)
    if len(letters) < 2:
        return None
    if letters[0] in "اأ" and _THIRD_DAMMA.match(word):
        return "passive"
    if word[1] != DAMMA:
        return None
    return _passive_by_first_damma(word, fold_word(letters))


def _passive_by_first_damma(word: str, folded: str) -> Literal["passive"] | None:
    readings = [verb for verb in verb_readings(folded) if verb.person == 3]
    if {verb.voice for verb in readings} == {"passive"}:  # يُصاب
        return "passive"
    if any(verb.tense == "past" for verb in readings) or FATHA in word[2:] or word.endswith("ى"):
        return "passive"
    lemmas = {verb.lemma for verb in readings if not verb.proclitics}
    has_damma_anyway = any(
        (lemma[0] == "ا" and len(lemma) < 5) or (lemma[1:2] == "ا" and len(lemma) == 4) for lemma in lemmas
    )
    if has_damma_anyway or KASRA in word or _DOUBLED_INSIDE.search(word):  # يُدمّر
        return None
    return "passive" if lemmas else None


def with_masculine_subject(readings: tuple[Verb, ...]) -> tuple[Verb, ...]:
    """The readings where a masculine subject stands behind: "تسلم الجيش" took over, "تسلم القوات" hands over.

    A past of the patterns with ت is spelled like a feminine present of another verb.
    """
    if not readings or readings[0].gender != "f" or readings[0].tense != "present":
        return readings
    past = [v for v in readings if v.tense == "past" and v.person == 3 and v.gender == "m"]
    return (*past, *(v for v in readings if v not in past))


@cache
def _verblike() -> dict[str, str]:
    """Words spelled like a verb that news writes mostly as a noun ("noun") or as either ("both")."""
    source = resources.files("marsad.knowledge").joinpath("lexicon", "verblike.tsv")
    return dict(line.split("\t") for line in source.read_text("utf-8").splitlines())


def is_verb_likely(tokens: Sequence[Token], i: int) -> bool:
    """Whether the word at i is a verb in its place, judged by its spelling and the words beside it."""
    return tokens[i].kind == "word" and _is_spelled_as_verb(tokens[i].text) and is_verb_here(tokens, i)


def _is_spelled_as_verb(word: str) -> bool:
    readings = verb_readings(word)
    if not readings or readings[0].tense == "imperative" or _is_particle(word):
        return False
    lemma = readings[0].lemma
    return not word.startswith("ال") or lemma.startswith("الت") or lemma in _AL_VERBS


def _is_particle(word: str) -> bool:
    return word in particles() and word not in _OR_PARTICLE


SPELLED_AS_VERB = SIGNS.bit(_is_spelled_as_verb)


def is_verb_here(tokens: Sequence[Token], i: int) -> bool:
    """The same of a word that has the sign of one that is spelled as a verb."""
    word = tokens[i].text
    readings, score = _SCORED[word]
    verb = readings[0]
    before = _word_before(tokens, i)
    if word in _OR_PARTICLE and _leads_verb(tokens, i + 1):
        return False
    if before in _BEFORE_VERBS:
        return before not in _OR_PARTICLE or _leads_verb(tokens, i)
    if before in _WHAT and _word_before(tokens, i - 1) in _ACCORDING:
        return True  # "وفق ما نقله", where "نقله" is mostly "carrying him"
    if _is_dual_past(verb) and (before.endswith(_DUALS) or _has_dual_subject(tokens, i)):
        return True  # "شرطيين قتلا"
    if score < _UNLIKELY or _is_noun(word, verb) or _is_dual_past(verb):
        return False
    if before in _BEFORE_PRESENT and verb.tense == "present":
        return True
    if before in _BEFORE_NOUNS:
        return False
    if "both" in (_verblike().get(word), _verblike().get(word[len(verb.proclitics) :])):
        return _stands_as_verb(tokens, i, "" if before in _BEFORE_CLAUSES else before)
    return verb.person == 3 or before == "" or verb.tense == "present"


def _leads_verb(tokens: Sequence[Token], j: int) -> bool:
    """What stands at j can be a verb; a number and a word that is mostly a noun are none."""
    if j >= len(tokens) or tokens[j].kind != "word":
        return j >= len(tokens) or tokens[j].kind != "number"
    word = tokens[j].text
    if word.endswith("ت") and not word.endswith("ات"):
        return True  # "فقد بودلت": whatever its root
    if not _is_spelled_as_verb(word) or numeral_at(tokens, j):
        return word in particles() and not leads_noun(word)
    verb, score = verb_readings(word)[0], _SCORED[word][1]
    return score >= _UNLIKELY and not (_is_noun(word, verb) or _is_dual_past(verb))


def leads_noun(word: str) -> bool:
    """A word that no verb follows: a preposition, "كل", "هذا"."""
    return word in _BEFORE_NOUNS


def _word_before(tokens: Sequence[Token], i: int) -> str:
    """The word before in the same line; "" at the beginning of a clause. Quotation marks are stepped over."""
    for j in range(i - 1, -1, -1):
        if tokens[j].kind != "mark":
            return "" if tokens[j].kind == "newline" else tokens[j].text
        if tokens[j].text not in QUOTES:
            return ""
    return ""


def _is_noun(word: str, verb: Verb) -> bool:
    known = _verblike()
    if known.get(word) == "noun" or known.get(word[len(verb.proclitics) :]) == "noun":
        return True
    return bool(verb.proclitics) and known.get(word[1:]) == "noun"


def _is_dual_past(verb: Verb) -> bool:
    """It is one only behind its dual subject: elsewhere it is spelled like an accusative (بحثا, دعما)."""
    return verb.tense == "past" and verb.number == "d" and verb.gender == "m" and verb.person == 3


def _has_dual_subject(tokens: Sequence[Token], i: int) -> bool:
    """ "إن جنديين من قوات كذا قتلا": two stand right behind "that", and no mark before the verb."""
    for j in range(i - 1, max(-1, i - _FAR_SUBJECT), -1):
        if tokens[j].kind not in ("word", "number"):
            return False
        if tokens[j].text in _THAT:
            return tokens[j + 1].text.endswith(_DUALS)
    return False


def _stands_as_verb(tokens: Sequence[Token], i: int, before: str) -> bool:
    """قتل, تقدم, كشف: a verb at the head of a clause or after its definite subject, else a verbal noun.

    A verbal noun can stand at the head too (قتل المدنيين جريمة), but in news that is rare.
    """
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following is None or following.kind == "newline":
        return False
    if _only_dated(tokens, i + 1):
        return before == "" and _goes_on_dated(tokens, i + 1)
    if before == "" or tokens[i].text[0] in "وفي" or before.startswith("ال"):
        return True
    return before.endswith(("ا", "ين")) and _follows_that(tokens, i)


def _past_times(tokens: Sequence[Token], j: int) -> int:
    """The token behind the words of time that begin at j."""
    while j < len(tokens) and tokens[j].text in _TIMES:
        j += 1
    return j


def _only_dated(tokens: Sequence[Token], first: int) -> bool:
    """A day behind it and no count of people: "جريمة قتل اليوم", not "قتل الخميس 22 مقاتلا"."""
    j = _past_times(tokens, first)
    return j > first and not (j < len(tokens) and (tokens[j].kind == "number" or numeral_at(tokens, j)))


def _goes_on_dated(tokens: Sequence[Token], first: int) -> bool:
    """ "قتل أمس جندي", "خطف أمس الأول طفل": at the head of a clause somebody stands behind the day."""
    j = _past_times(tokens, first)
    return j + 1 < len(tokens) and tokens[j].kind == "word" and not leads_noun(tokens[j].text)


def _follows_that(tokens: Sequence[Token], i: int) -> bool:
    """ "إن مسلحاً قتل", "أن شرطيين قتلا": the subject of a clause that begins with "that" stands in the accusative."""
    return any(tokens[j].text in _THAT for j in range(max(0, i - _SUBJECT), i - 1))
