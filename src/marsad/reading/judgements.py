"""What somebody says that is no happening: how things are, will be or should be seen (codebook §5 `statement`).

"قال فلان إن هذه العصابات تحظى بغطاء", "وتقول الحكومة إنها تتوخى الحذر": a clause without a verb, or with one of the
present or the future, that tells no deed, count or tie of its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from marsad.model.claim import StatementKind
from marsad.reading.attribution import Attribution, Attributor
from marsad.reading.standing_words import word_set
from marsad.reading.text import Sentence, Text
from marsad.reading.voice_extent import QUOTES

SAYING = word_set("judging")
ACCUSES = word_set("accusing_words")
STATES = word_set("plain_facts")
RELATIVE = frozenset({"الذي", "التي", "الذين", "اللذين", "اللتين", "ما", "من", "مما"})
NEGATIONS = frozenset({"لا", "ليس", "ليست", "لم"})
TO_THAT = 5  # tokens from a voice to the word that opens what is said
JUDGED = 14  # tokens of what is said that decide
LEAST = 3  # words of a judgement
FACTUAL = frozenset({"monitor", "agency", "network", "outlet", "witness"})


def judgement(
    text: Text, attributor: Attributor, sentence: Sentence, one: Attribution, taken: Iterable[tuple[int, int]]
) -> StatementKind | None:
    """The kind of statement a voice of a body sentence makes; None where it tells facts."""
    if sentence.kind != "body" or one.lemma not in SAYING or one.joined or one.chain[-1].own:
        return None
    if one.chain[-1].kind in FACTUAL:
        return None
    first = _opens_at(text, attributor, one, sentence.last)
    if first is None or any(a <= one.last and b >= first for a, b in taken):
        return None
    return _kind(text, first, min(one.last, first + JUDGED))


def _opens_at(text: Text, attributor: Attributor, one: Attribution, last: int) -> int | None:
    """The first token of what is said."""
    for k in range(one.end, min(one.end + TO_THAT, last) + 1):
        if attributor.saying.is_that(k, one.lemma) and text.word(k) not in ("الي", "عن"):
            return k if text.word(k)[-1:] in ("ه", "ا", "م") else k + 1
    return None


def _kind(text: Text, first: int, last: int) -> StatementKind | None:
    said = range(first, last + 1)
    words = [text.word(k) for k in said if text.word(k) not in QUOTES]
    if sum(text.tokens[k].kind == "word" for k in said) < LEAST or any(
        k in text.number_at and text.word(k) != "بعض" for k in said
    ):
        return None
    if STATES & set(words) or any(text.entries(k, "harm") for k in said):
        return None
    tenses = [
        (v.tense, "س" in v.proclitics)
        for k in said
        if text.word(k - 1) not in RELATIVE
        for v in text.verbs(k)[:1]
        if v.person == 3
    ]
    if any(tense == "past" for tense, _ in tenses):
        return None
    if "لن" in words[:4] or (tenses and tenses[0][1]):
        return "prediction"
    if ACCUSES & set(words):
        return "accusation"
    return "denial" if NEGATIONS & set(words[:2]) else "other"
