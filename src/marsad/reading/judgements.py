"""What somebody says that is no happening: how things are, will be or should be seen (codebook §5 `statement`).

"قال فلان إن هذه العصابات تحظى بغطاء", "وتقول الحكومة إنها تتوخى الحذر": a clause without a verb, or with one of the
present or the future, that tells no deed, count or tie of its own.
"""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.clitics import bare
from marsad.arabic.verbs import Verb
from marsad.model.claim import StatementKind
from marsad.reading.attribution import Attribution, Attributor
from marsad.reading.standing_words import word_set
from marsad.reading.text import Sentence, Text
from marsad.reading.voice_extent import QUOTES

SAYING = word_set("judging")
ACCUSES = word_set("accusing_words")
STATES = word_set("plain_facts")
RELATIVE = frozenset({"الذي", "التي", "الذين", "اللذين", "اللتين", "ما", "من", "مما"})
LASTS = frozenset({"يزال", "تزال", "يزالون", "زال", "زالت", "زالوا"})
NEGATIONS = frozenset({"لا", "ليس", "ليست", "لم"})
TO_QUOTE = 5  # tokens from a voice to the mark that opens direct speech
TO_THAT = 16  # tokens from a voice to the word that opens what is said
JUDGED = 14  # tokens of what is said that decide
ENDS = frozenset(".؛")
LEAST = 3  # words of a judgement
NEAR = 8  # tokens of what is said within which it is put as possible
STANCES = word_set("stances")
STRIKES = word_set("strikes")
KNOWS = word_set("knowing")
EXPERTS = word_set("experts")
POSSIBLE = word_set("possible")
OF_HIMSELF = frozenset(
    {"انه", "انها", "انهم", "بانه", "بانها", "بانهم", "بلاده", "بلادها", "حكومته", "قواته"}
)
PLAINLY = frozenset({"denial", "accusation", "prediction"})
FACTUAL = frozenset({"monitor", "agency", "network", "outlet", "witness"})


def judgement(
    text: Text, attributor: Attributor, sentence: Sentence, one: Attribution, taken: Iterable[tuple[int, int]]
) -> StatementKind | None:
    """The kind of statement a voice of a body sentence makes; None where it tells facts."""
    voice = one.chain[-1]
    if sentence.kind != "body" or one.lemma not in SAYING or one.joined or voice.own:
        return None
    first = _opens_at(text, attributor, one, sentence.last)
    if first is None:
        return None
    last = min(one.last, first + JUDGED)
    said = _in_first_person(text, first, last)
    threatens = said is not None and "س" in said.proclitics and said.lemma in STRIKES
    if said is not None and (threatens or said.lemma in STANCES or not _is_taken(taken, first, one.last)):
        return "threat" if threatens else "other"
    kind = _kind(text, first, last)
    if voice.kind in FACTUAL or (kind not in PLAINLY and _is_taken(taken, first, one.last)):
        return None
    return kind or ("other" if EXPERTS & set(voice.key.split()) else None)


def _is_taken(taken: Iterable[tuple[int, int]], first: int, last: int) -> bool:
    return any(a <= last and b >= first for a, b in taken)


def _in_first_person(text: Text, first: int, last: int) -> Verb | None:
    """ "ندعو الجميع إلى", "سنرد بقوة": what the speakers want or will do, in their own words."""
    for k in range(first, last + 1):
        for verb in text.verbs(k)[:1]:
            ours = verb.person == 1 and verb.number == "p" and verb.tense == "present"
            if ours and verb.lemma not in KNOWS and text.word(k - 1) not in ("لا", "لم"):
                return verb
    return None


def _opens_at(text: Text, attributor: Attributor, one: Attribution, last: int) -> int | None:
    """The first token of what is said; an office or the place of saying may stand before it."""
    for k in range(one.end, min(one.end + TO_THAT, last) + 1):
        if attributor.saying.is_that(k, one.lemma) and text.word(k) not in ("الي", "عن"):
            return k if text.word(k)[-1:] in ("ه", "ا", "م") else k + 1
        quoted = text.word(k) in QUOTES and text.word(k - 1) not in QUOTES and k <= one.end + TO_QUOTE
        if text.word(k) == ":" or quoted:
            return k + 1
        if k > one.end and (text.word(k) in ENDS or _tells_on(text, k)):
            return None
    return None


def _tells_on(text: Text, k: int) -> bool:
    """A finite verb of the clause itself: what follows is its own, not what is said."""
    return text.word(k - 1) not in RELATIVE and any(v.person == 3 for v in text.verbs(k)[:1])


def _kind(text: Text, first: int, last: int) -> StatementKind | None:
    said = range(first, last + 1)
    words = [text.word(k) for k in said if text.word(k) not in QUOTES]
    unknown = any(v.person == 1 and v.lemma in KNOWS for k in said[:LEAST] for v in text.verbs(k)[:1])
    if unknown and NEGATIONS & set(words[:2]):
        return None
    if sum(text.tokens[k].kind == "word" for k in said) < LEAST or any(
        k in text.number_at and text.word(k) != "بعض" for k in said
    ):
        return None
    denies = bool(_denies(words) or "لن" in words[:3])
    if not denies and (STATES & set(words) or any(text.entries(k, "harm") for k in said)):
        return None
    tenses = [
        (v.tense, "س" in v.proclitics)
        for k in said
        if text.word(k - 1) not in RELATIVE
        for v in text.verbs(k)[:1]
        if v.person == 3
    ]
    if _may_come(text, first, last):
        return "prediction"
    if any(tense == "past" for tense, _ in tenses):
        return None
    if "لن" in words[:4] or (tenses and tenses[0][1]):
        return "other" if text.word(first) in OF_HIMSELF else "prediction"
    if ACCUSES & set(words):
        return "accusation"
    return "denial" if _denies(words) else "other"


def _denies(words: list[str]) -> bool:
    """ "إنه لا يستهدف مدنيين", but not "لا يزال القصف مستمراً"."""
    return any(
        word in NEGATIONS and words[n + 1 : n + 2] != [] and words[n + 1] not in LASTS
        for n, word in enumerate(words[:2])
    )


def _may_come(text: Text, first: int, last: int) -> bool:
    """ "قد يشن هجمات", "من المتوقع أن", "يمكن أن"."""
    for k in range(first, min(first + NEAR, last)):
        may = text.word(k) == "قد" and any(v.tense == "present" for v in text.verbs(k + 1)[:1])
        if may or bare(text.word(k)) in POSSIBLE:
            return True
    return False
