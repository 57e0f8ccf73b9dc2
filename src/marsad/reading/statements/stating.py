"""Whether what somebody says is noted as a statement, and of which kind (codebook §5 `statement`).

A logistic sum over who says it, how, and what is said, and one for each kind, fitted on coded reports: the weights in
tenths of a bit of odds (`tools/fit_statements.py` makes them). Parties, places and harm count by their kind and never
by their words, so that each side's own words change nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import get_args

from marsad.arabic.clitics import bare
from marsad.arabic.remembered import Remembered
from marsad.model.claim import StatementKind
from marsad.reading.standing.words import word_set
from marsad.reading.statements.utterances import Utterance
from marsad.reading.words.fitted import Together, by_feature, odds_as_share, table, total
from marsad.reading.words.text import Text
from marsad.reading.words.units import named_at, unit_at

FOLDER = "statements"
KINDS: tuple[StatementKind, ...] = get_args(StatementKind)

SETS = ("accusing_words", "plain_facts", "stances", "strikes", "knowing", "possible")
ENDINGS = ("تها", "تهم", "هما", "ها", "هم", "ات", "ون", "ين", "يه", "ته", "نا", "ان", "وا", "ه", "ي", "ا")
WORD = "word "
WORDS = 30  # of what is said whose words count; a long name is as one
BESIDE = frozenset(
    {
        *("tells a happening", "deed", "in title", "long"),
        *("spoke before", "spoke right before", "stated right before", "more than 12 utterances"),
    }
)
OPENS = 4  # words with which it opens
MANY = (0, 1, 3, 6, 12, 24)  # utterances before it
SHORT = ((3, "a few words"), (8, "short"), (16, "middling"))


def noted(found: Collection[str]) -> float:
    """How likely features make it that an utterance is noted as a statement at all (0 to 1)."""
    return chance(table(f"{FOLDER}/told"), found)


def likeliest(found: Collection[str]) -> tuple[float, StatementKind]:
    """The kind of statement that features speak for, and how likely it is noted as one of that kind (0 to 1)."""
    likely, kind = max((odds_as_share(tenths), kind) for kind, tenths in _kinds().totals(found).items())
    return noted(found) * likely, kind


@lru_cache(maxsize=1)
def _kinds() -> Together[StatementKind]:
    return Together(KINDS, by_feature({kind: table(f"{FOLDER}/{kind}") for kind in KINDS}))


def chance(weights: dict[str, int], found: Collection[str]) -> float:
    """What the weights of features make of odds, as a share."""
    return odds_as_share(total(weights, found))


def features(text: Text, told: Sequence[Utterance], n: int, taken: Sequence[tuple[int, int]]) -> set[str]:
    """The names of what holds for utterance n of a report; `taken`: the tokens that tell happenings and tallies."""
    one = told[n]
    alone = {
        "any",
        f"how {one.how}",
        *_of_report(told),
        *_of_place(told, n),
        *_of_voice(told, n),
        *_of_verb(text, one),
        *_of_words(text, one),
        *_of_happenings(text, one, taken),
    }
    return {*alone, *_together(one, alone)}


def _together(one: Utterance, alone: Collection[str]) -> Iterator[str]:
    """What weighs more or less by how and with which word it is told."""
    beside = [name for name in alone if name in BESIDE or name.startswith("voice ")]
    tells = [f"how {one.how}", f"kind {one.kind}", *(n for n in alone if n.startswith("told by "))]
    yield from (f"{way} & {other}" for way in tells for other in beside)


def _of_report(told: Sequence[Utterance]) -> Iterator[str]:
    stated = sum(u.kind is not None for u in told)
    yield from (f"more than {most} utterances" for most in MANY if len(told) > most)
    yield from (f"more than {most} of them stated" for most in MANY if stated > most)


def _of_place(told: Sequence[Utterance], n: int) -> Iterator[str]:
    """Where it stands in the report."""
    one = told[n]
    yield f"in {one.sentence.kind}"
    yield from (f"behind more than {most}" for most in MANY if n > most)
    same = [u for u in told if u.sentence == one.sentence]
    if len(same) > 1:
        yield "first of its sentence" if same[0] is one else "later in its sentence"
    if n:
        before = told[n - 1]
        if before.sentence.paragraph == one.sentence.paragraph:
            yield "same paragraph as before"
    if n + 1 < len(told) and told[n + 1].how == "carried":
        yield "goes on behind"
    if one.kind is not None:
        yield f"told {one.kind}"
        if sum(u.kind == one.kind for u in told) > 1:
            yield "kind told again"


def _of_voice(told: Sequence[Utterance], n: int) -> Iterator[str]:
    """Who says it."""
    one = told[n]
    chain = one.attribution.chain
    yield f"voice {chain[-1].kind}"
    if word_set("experts") & set(chain[-1].key.split()):
        yield "an expert's voice"
    if len(chain) > 1:
        yield f"through {chain[0].kind}"
    if chain[-1].own:
        yield "the outlet's own voice"
    if chain[-1].person:
        yield "a person"
    if chain[-1].actor:
        yield "an actor's voice"
    key = chain[-1].key
    before = [u for u in told[:n] if u.attribution.chain[-1].key == key]
    if before:
        yield "spoke before"
        if before[-1] is told[n - 1]:
            yield "spoke right before"
            if before[-1].kind is not None:
                yield "stated right before"
    behind = told[n + 1 : n + 2]
    if behind and behind[0].attribution.chain[-1].key == key:
        yield "speaks on"
        if behind[0].kind is not None:
            yield "states right behind"


def _of_verb(text: Text, one: Utterance) -> Iterator[str]:
    at = one.at
    if one.how == "carried":
        yield f"opens with {unit_at(text, at)}"
        return
    word = one.attribution.lemma if one.attribution.at == at else bare(text.word(at))
    yield f"told by {word}"
    if one.kind is not None:
        yield f"{one.kind} by {word}"
    for verb in text.verbs(at)[:1]:
        yield f"tense of telling {verb.tense}"
        yield f"led by {verb.proclitics}"
    yield f"behind {unit_at(text, at - 1)}"
    yield f"before {unit_at(text, at + 1)}"


def _of_words(text: Text, one: Utterance) -> Iterator[str]:
    """What is said."""
    starts = _starts(text, one.said_first, one.said_last)[:WORDS]
    length = len(_starts(text, one.first, one.last))
    words = [_unit(text, i) for i in starts]
    yield next((name for most, name in SHORT if length <= most), "long")
    yield from words
    yield from [f"opens: {name}" for name in words[:OPENS]]
    for i, name in zip(starts, words, strict=True):
        if name.startswith(WORD):
            yield from _ABOUT[name.removeprefix(WORD)]
            yield from _of_verb_at(text, i)
    yield from (f"{a} + {b}" for a, b in pairwise(words) if a.startswith("is") or b.startswith("is"))


def _about(word: str) -> tuple[str, ...]:
    return (f"stem {_stem(word)}", *[f"of {kind}" for kind in SETS if word in word_set(kind)])


_ABOUT = Remembered(_about, 20_000)


def _verb_of(lemma: str) -> tuple[str, ...]:
    return tuple([f"verb of {kind}" for kind in SETS if lemma in word_set(kind)])


_VERB_OF = Remembered(_verb_of, 20_000)


def _of_verb_at(text: Text, i: int) -> Iterator[str]:
    for verb in text.verbs(i)[:1]:
        yield f"verb {verb.lemma}"
        yield f"person {verb.person} {verb.tense}"
        yield from _VERB_OF[verb.lemma]
        if "س" in verb.proclitics:
            yield "verb of the future"


def _of_happenings(text: Text, one: Utterance, taken: Sequence[tuple[int, int]]) -> Iterator[str]:
    """What is told in it beside."""
    if any(text.entries(i, "deed") for i in range(one.said_first, one.said_last + 1)):
        yield "deed"
    if any(first <= one.said_last and last >= one.said_first for first, last in taken):
        yield "tells a happening"
    if sum(first <= one.last and last >= one.first for first, last in taken) > 1:
        yield "tells happenings"


def _stem(word: str) -> str:
    """Without the ending of number, gender or owner."""
    return next(
        (word[: -len(end)] for end in ENDINGS if word.endswith(end) and len(word) - len(end) >= 3), word
    )


def _starts(text: Text, first: int, last: int) -> list[int]:
    """Where the words of a stretch begin; names of one kind that stand together are one."""
    found: list[int] = []
    before: str | None = None
    for i in range(first, last + 1):
        kind, _ = named_at(text, i)
        if kind is None or kind != before:
            found.append(i)
        before = kind
    return found


def _unit(text: Text, i: int) -> str:
    kind, _ = named_at(text, i)
    if kind is not None:
        return f"is {kind}"
    return f"{WORD}{bare(text.word(i))}" if text.tokens[i].kind == "word" else f"mark {unit_at(text, i)}"
