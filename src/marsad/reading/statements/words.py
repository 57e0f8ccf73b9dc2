"""The words that tell of themselves that somebody predicts, threatens, denies, accuses (codebook §5)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import forms
from marsad.arabic.folding import fold_word
from marsad.arabic.phrases import Phrases
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import Verb, verb_readings
from marsad.model.claim import StatementKind
from marsad.reading.standing.words import word_set
from marsad.reading.voices.attribution import Attribution
from marsad.reading.voices.speakers import Speakers
from marsad.reading.words.table_rows import StatementWords
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.rows import folder, rows_of

DAMMA = "\u064f"
LONGEST = 25  # tokens of a statement after its verb
CONDEMNS = "ادان"
NOT = words("words_not")
_WHICH = words("words_which")
MINDS = frozenset({"اعتقد", "ظن"})
CALLED = words("words_called")
HOLDS_TO_BE = "اعتبر"
_WHAT = words("words_what")
ALWAYS_VERBS = words("always_verbs")
ATTENTION = words("attention")
_THERE = words("words_there")
_THAT = words("words_that")


class Told(NamedTuple):
    """`kind` is None where the words that a row wants are not there."""

    kind: StatementKind | None
    attribution: Attribution


class Lexicon(NamedTuple):
    verbs: dict[str, list[StatementWords]]
    participles: dict[str, list[StatementWords]]
    phrases: Phrases[StatementWords]
    outcomes: frozenset[str]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    verbs: dict[str, list[StatementWords]] = {}
    participles: dict[str, list[StatementWords]] = {}
    phrases: list[tuple[str, StatementWords]] = []
    outcomes: frozenset[str] = frozenset()
    for row in (r.value for r in rows_of(folder("frames").joinpath("statements.yaml"), StatementWords)):
        for verb in row.verbs:
            verbs.setdefault(fold_word(verb), []).append(row)
        for participle in row.participles:
            participles.setdefault(fold_word(participle), []).append(row)
        phrases += [(phrase, row) for phrase in row.phrases]
        outcomes |= {fold_word(verb) for verb in row.outcomes}
    return Lexicon(verbs, participles, Phrases(phrases), outcomes)


def _may_state(word: str) -> bool:
    """Most words of a report begin no statement whatever stands around them."""
    known = lexicon()
    if known.phrases.begins(word) or word.removeprefix("و") in known.participles:
        return True
    return word in known.participles or any(v.lemma in known.verbs for v in verb_readings(word))


STATES = SIGNS.bit(_may_state)


def word_told(
    text: Text, sentence: Sentence, i: int, voices: list[Attribution], speakers: Speakers
) -> Told | None:
    """What token i tells of itself, and whose words these are; None where it is no word of a statement."""
    if (
        not text.has(STATES, i)
        or i in text.name_at
        or text.tokens[i].kind != "word"
        or text.word(i - 1) in NOT
    ):
        return None
    known = lexicon()
    phrase = known.phrases.at(text.tokens, i)
    if phrase is not None and phrase.last <= sentence.last:
        before = None if phrase.value.agent else speakers.last
        return _told(phrase.value, voices[-1] if voices else before)
    if any((p := known.phrases.at(text.tokens, k)) and p.last >= i for k in range(max(0, i - 2), i)):
        return None  # "الأمر الذي نفاه" is told by its first word
    word = text.word(i)
    rows = known.participles.get(word) or known.participles.get(word.removeprefix("و"))
    if rows and not _is_counted(text, i):
        speaking = [v for v in voices if v.at < i]
        row = next((r for r in rows if _fits(text, sentence, r, i)), None)
        return _told(row, speaking[-1] if speaking else speakers.last)
    return _verb_told(text, sentence, i, voices, speakers)


def _told(row: StatementWords | None, attribution: Attribution | None) -> Told | None:
    return None if attribution is None else Told(row.statement if row is not None else None, attribution)


def _verb_told(
    text: Text, sentence: Sentence, i: int, voices: list[Attribution], speakers: Speakers
) -> Told | None:
    readings = _verbs(text, i)
    spoken = {v.lemma for v in voices if v.at == i}  # whose subject shows which of the readings it is
    first = [v for v in readings if v.person == 3][:1]  # "تتخوف" is no address
    likely = readings if text.word(i + 1) in _THAT else [v for v in readings if v.lemma in spoken] or first
    for verb in likely:
        rows = lexicon().verbs.get(verb.lemma, ())
        if not rows or verb.person != 3 or _only_describes(text, i, verb):
            continue
        if verb.lemma == "لفت" and text.word(i + 1) in ATTENTION:
            continue  # "وما يلفت النظر هو"
        if verb.lemma == "راي" and "س" in verb.proclitics:
            continue  # "سيرى العدو": will see
        if verb.lemma in MINDS and text.word(i + 1) in _THAT:
            continue  # "يُعتقد أن": nobody's words
        row = next((r for r in rows if _fits(text, sentence, r, i)), None)
        if _is_called(text, i) or (row is None and (verb.lemma in MINDS or _is_held_to_be(text, i, verb))):
            continue  # "يدعى فلان", "يعتقد انتماؤهم": nobody's words
        if _is_tried(text, i, verb) or (row is None and verb.lemma in word_set("mute")):
            continue
        if _is_passive(text, i, verb):  # by whoever speaks in the sentence
            return _told(row, next((v for v in voices if v.at != i), None))
        return _told(row, _speaker(text, sentence, i, verb, row, voices, speakers))
    return None


def _speaker(
    text: Text,
    sentence: Sentence,
    i: int,
    verb: Verb,
    row: StatementWords | None,
    voices: list[Attribution],
    speakers: Speakers,
) -> Attribution | None:
    """Whose words the verb at token i tells."""
    strict = row is not None and (row.agent or row.statement == "accusation")
    speaker = speakers.of(sentence, i, verb, strict=strict)
    if speaker is None and verb.number != "p" and not speakers.is_object(i + 1, verb):
        speaker = next((v for v in voices if v.at == i), None)
    if speaker is None and verb.number == "p":  # "قال سكان اتهموا كذا": those who speak do it
        speaker = next((v for v in voices if v.at < i and i - 1 in (v.chain[0].last, v.end)), None)
    before = [v for v in voices if v.at < i]
    if speaker is None and before and "و" in verb.proclitics and _has_no_subject(text, i):
        speaker = Attribution(before[-1].chain, i, verb.lemma)  # "وقالت كذا إن ... وتوعدت بالرد"
    if speaker is None and speakers.last is not None:
        # "وتوقع أن ...", "ونفى مقتل ...", "ودعا الحكومة إلى ...": the voice before goes on
        speaker = Attribution(speakers.last.chain, i, verb.lemma)
    return speaker


def _has_no_subject(text: Text, i: int) -> bool:
    """What the verb at token i governs stands right behind it."""
    behind = text.word(i + 1)
    return behind in _THAT or behind in ("من", "علي", "الي") or behind[:1] == "ب"


def _only_describes(text: Text, i: int, verb: Verb) -> bool:
    """ "القوات التي تتهمها بكذا", "منطقة يتهم فيها النظام": who or what is meant, nobody's words of today."""
    which = text.word(i - 1) in _WHICH and bool(verb.enclitic) and text.word(i - 2) not in ("الامر", "وهو")
    named = (
        text.word(i - 1) in _WHAT and bool(verb.enclitic) and verb.lemma == "وصف"
    )  # "رداً على ما وصفته بالعدوان"
    return which or named or text.word(i + 1) in _THERE


def _is_passive(text: Text, i: int, verb: Verb) -> bool:
    """ "اتُّهمت", "يُتهم": where its vowels show that somebody else said so of the subject."""
    start = text.words(i, i).removeprefix("و").removeprefix("ف")[:3]
    form_two = verb.tense == "present" and not verb.lemma.startswith("ا")  # "يُحمّل" is active
    return DAMMA in start and not form_two


def _is_called(text: Text, i: int) -> bool:
    """ "رجل يدعى كذا": spelt with the letter that only the passive has, no name of a speaker behind "أن"."""
    return text.word(i).removeprefix("و") in CALLED and text.words(i, i).endswith("ى")


def _is_held_to_be(text: Text, i: int, verb: Verb) -> bool:
    """ "المنطقة تعتبر منطقة عمليات": the passive behind its subject."""
    held = verb.lemma == HOLDS_TO_BE and verb.tense == "present" and not verb.proclitics
    return held and text.tokens[i - 1].kind == "word" and text.word(i + 1) not in _THAT


def _is_tried(text: Text, i: int, verb: Verb) -> bool:
    """ "أدينوا بتفجير", "سيدان": found guilty, though the letters are those of condemning, too."""
    word = text.word(i)
    return verb.lemma == CONDEMNS and ("دان" in word if verb.tense == "present" else "دين" in word)


def _is_counted(text: Text, i: int) -> bool:
    """ "27 متهماً": the participle is a noun of persons."""
    return i - 1 in text.number_at or text.tokens[i - 1].kind == "number"


def _verbs(text: Text, i: int) -> tuple[Verb, ...]:
    """The readings as a verb; نفى, written with ى, is no noun, nor is تنفي."""
    raw, word = text.words(i, i), text.word(i)
    sure = (raw.endswith("ى") and len(raw) > 2) or word.removeprefix("و") in ALWAYS_VERBS
    return text.verbs(i) or (verb_readings(word) if sure else ())


def _fits(text: Text, sentence: Sentence, row: StatementWords, i: int) -> bool:
    """The words that the row wants behind its verb are there."""
    behind = range(i + 1, min(i + LONGEST, sentence.last) + 1)
    if row.that and not any(text.word(j) in _THAT for j in range(i + 1, min(i + 12, sentence.last) + 1)):
        return False
    near = {text.word(j) for j in range(i, i + 4) if j not in text.actor_at}  # "دعا حزب الله" is no prayer
    if row.never and {fold_word(w) for w in row.never} & near:
        return False
    if row.needs:
        wanted = {fold_word(w) for w in row.needs}
        return any(
            text.word(j) in wanted or any(f.defined in wanted for f in forms(text.word(j))) for j in behind
        )
    return not row.outcome or any(_comes(text, j) or _may_come(text, j) for j in behind)


def _comes(text: Text, j: int) -> bool:
    """Token j is a verb of the future that tells an outcome."""
    word = text.word(j).removeprefix("و")
    return word[:2] in ("سي", "ست") and any(
        v.lemma in lexicon().outcomes and v.person == 3 and "س" in v.proclitics for v in text.verbs(j)
    )


def _may_come(text: Text, j: int) -> bool:
    """ "رجح أن تتسع المعارك": a verb of an outcome in the present right behind "أن"."""
    if text.word(j - 1) != "ان":
        return False
    outcomes = lexicon().outcomes - {"كان"}
    return any(v.tense == "present" and v.person == 3 and v.lemma in outcomes for v in text.verbs(j))
