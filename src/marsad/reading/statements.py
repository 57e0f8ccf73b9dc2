"""What somebody predicts, threatens, denies, accuses another of (codebook §5)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold_word
from marsad.arabic.phrases import Phrases
from marsad.arabic.verbs import Verb, verb_readings
from marsad.model.claim import StatementKind
from marsad.reading.attribution import Attribution, Attributor
from marsad.reading.judgements import judgement
from marsad.reading.speakers import Speakers
from marsad.reading.table_rows import StatementWords
from marsad.reading.text import Sentence, Text
from marsad.registry.rows import folder, rows_of

DEED_REACH = 6  # tokens behind "accuses" within which the deed stands
LONGEST = 25  # tokens of a statement after its verb
_NOT = frozenset({"لم", "لا", "لن", "ولم", "ولا", "لما", "دون"})
_WHICH = frozenset({"التي", "الذي", "الذين", "اللذين"})
MINDS = frozenset({"اعتقد", "ظن"})
_WHAT = frozenset({"ما", "مما", "بما", "لما", "عما", "فيما", "كما"})
ALWAYS_VERBS = frozenset({"تنفي", "ينفي", "لوح", "لوحت", "فند", "فندت"})
_THERE = frozenset({"فيها", "فيه", "بها"})
_THAT = frozenset({"ان", "بان", "انه", "بانه", "انها", "بانها", "انهم", "ل"})


class StatementTold(NamedTuple):
    """A statement of a voice; tokens first..last."""

    kind: StatementKind
    attribution: Attribution
    first: int
    last: int


class _Lexicon(NamedTuple):
    verbs: dict[str, list[StatementWords]]
    participles: dict[str, list[StatementWords]]
    phrases: Phrases[StatementWords]
    outcomes: frozenset[str]


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
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
    return _Lexicon(verbs, participles, Phrases(phrases), outcomes)


def statements_of(sentence: Sentence, attributions: list[Attribution]) -> list[StatementTold]:
    """A first look, without the words around: verbs of opinion among the voices of a sentence."""
    rows = ((a, r) for a in attributions for r in _lexicon().verbs.get(a.lemma, ())[:1])
    return [
        StatementTold(r.statement, a, min(a.at, a.chain[0].first), min(a.at + LONGEST, sentence.last))
        for a, r in rows
        if r.statement != "other" and (not r.outcome or a.lemma == "رجح")
    ]


def statements_in(
    text: Text, attributor: Attributor, taken: Sequence[tuple[int, int]] = ()
) -> list[StatementTold]:
    """The statements of a report; a headline that the report repeats is none of its own.

    `taken`: the token ranges that tell happenings and tallies, where no judgement is looked for.
    """
    speakers = Speakers(text)
    found: list[StatementTold] = []
    for sentence in text.sentences:
        voices = attributor.of(sentence)
        here = _in_sentence(text, sentence, [*voices, *attributor.stands(sentence)], speakers)
        found += [told for told in here if not _accuses_of_deed(text, told, taken)]
        found += _judgements(text, attributor, sentence, found, taken)
        speakers.last = voices[-1] if voices else speakers.last
    return _each_once(text, _weightier(found))


def _accuses_of_deed(text: Text, told: StatementTold, taken: Sequence[tuple[int, int]]) -> bool:
    """ "دمشق تتهم إسرائيل بقصف مطار كذا": the source of the happening; "نفى الجيش قصف كذا": its denial (§8)."""
    if told.attribution.lemma not in ("اتهم", "زعم", "ادعي", "نفي"):
        return False
    at = told.attribution.at
    deeds = [j for j in range(at + 1, min(at + DEED_REACH, told.last) + 1) if text.entries(j, "deed")]
    return any(a <= j <= b for j in deeds for a, b in taken)


def _judgements(
    text: Text,
    attributor: Attributor,
    sentence: Sentence,
    before: list[StatementTold],
    taken: Sequence[tuple[int, int]],
) -> list[StatementTold]:
    """What its voices say of how things are, where no verb of opinion tells it already."""
    if any(sentence.first <= told.attribution.at <= sentence.last for told in before):
        return []
    voices = [
        one for one in attributor.of(sentence) if not (before and _goes_on(before[-1].attribution, one))
    ]
    judged = ((one, judgement(text, attributor, sentence, one, taken)) for one in voices)
    found = [
        _told(text, sentence, StatementWords(kind), one.at, one) for one, kind in judged if kind is not None
    ]
    return _apart([told for told in found if told is not None])


def _goes_on(before: Attribution, one: Attribution) -> bool:
    """ "أدان الوزير الهجوم ... وأضاف أن القتيل من دعاة السلم": still the same statement."""
    return one.lemma in ("اضاف", "تابع") and one.chain[-1].key == before.chain[-1].key


def _each_once(text: Text, found: list[StatementTold]) -> list[StatementTold]:
    """Without a headline whose statement the body tells again, and without one told twice (codebook §1)."""
    title = next((s for s in text.sentences if s.kind == "title"), None)
    begin = title.last if title is not None else -1
    body = {t.kind for t in found if t.first > begin}
    kept: list[StatementTold] = []
    for told in found:
        repeated = told.first <= begin and told.kind in body
        if not repeated and not any(t.kind == told.kind and _same(text, t, told) for t in kept):
            kept.append(told)
    return kept


def _same(text: Text, one: StatementTold, other: StatementTold) -> bool:
    """Most words of weight behind the one's verb stand behind the other's."""
    mine, theirs = (
        {bare(text.word(j)) for j in range(t.attribution.at + 1, t.last + 1) if len(text.word(j)) > 3}
        for t in (one, other)
    )
    return len(mine & theirs) * 5 >= min(len(mine), len(theirs)) * 3


def _in_sentence(
    text: Text, sentence: Sentence, voices: list[Attribution], speakers: Speakers
) -> list[StatementTold]:
    inside = enumerate(text.folded(sentence.first, sentence.last), sentence.first)
    starts = [i for i, word in inside if _may_state(word)]
    found = [_at(text, sentence, i, voices, speakers) for i in starts]
    return _apart([told for told in found if told is not None])


@lru_cache(maxsize=60_000)
def _may_state(word: str) -> bool:
    """Most words of a report begin no statement whatever stands around them."""
    lexicon = _lexicon()
    if lexicon.phrases.begins(word) or word.removeprefix("و") in lexicon.participles:
        return True
    return word in lexicon.participles or any(v.lemma in lexicon.verbs for v in verb_readings(word))


def _weightier(found: list[StatementTold]) -> list[StatementTold]:
    """ "طالب المجلس بالحماية وحمّل الوزارة المسؤولية": a demand beside a blame of the same breath is part of it."""
    return [
        told
        for told in found
        if told.kind != "other"
        or not any(
            other.kind != "other" and told.attribution.at < other.attribution.at <= told.last
            for other in found
        )
    ]


def _apart(found: list[StatementTold]) -> list[StatementTold]:
    """One statement of a kind where two words tell the same one: "حذر ... متوقعاً"."""
    kept: list[StatementTold] = []
    for told in found:
        before = kept[-1] if kept else None
        if (
            before is None
            or before.kind != told.kind
            or told.attribution.at - before.attribution.at > LONGEST
        ):
            kept.append(told)
    return kept


def _at(
    text: Text, sentence: Sentence, i: int, voices: list[Attribution], speakers: Speakers
) -> StatementTold | None:
    """The statement whose word is token i."""
    if i in text.name_at or text.tokens[i].kind != "word" or text.word(i - 1) in _NOT:
        return None
    lexicon = _lexicon()
    phrase = lexicon.phrases.at(text.tokens, i)
    if (
        phrase is not None
        and phrase.last <= sentence.last
        and not _denies_deed(text, phrase.value, phrase.last)
    ):
        return _told(text, sentence, phrase.value, i, voices[-1] if voices else speakers.last)
    word = text.word(i)
    rows = lexicon.participles.get(word) or lexicon.participles.get(word.removeprefix("و"))
    if rows and not _is_counted(text, i):
        row = next((r for r in rows if _fits(text, sentence, r, i)), None)
        speaking = [v for v in voices if v.at < i]
        return _told(text, sentence, row, i, speaking[-1]) if row is not None and speaking else None
    readings = _verbs(text, i)
    spoken = {v.lemma for v in voices if v.at == i}  # whose subject shows which of the readings it is
    likely = (
        readings if text.word(i + 1) in _THAT else [v for v in readings if v.lemma in spoken] or readings[:1]
    )
    for verb in likely:
        row = next((r for r in lexicon.verbs.get(verb.lemma, ()) if _fits(text, sentence, r, i)), None)
        if row is None or verb.person != 3 or _only_describes(text, i, verb):
            continue
        if verb.lemma in MINDS and text.word(i + 1) in _THAT:
            continue  # "يُعتقد أن": nobody's words
        speaker = speakers.of(sentence, i, verb, strict=row.agent or row.statement == "accusation")
        if speaker is None and verb.number != "p" and not speakers.is_object(i + 1, verb):
            speaker = next((v for v in voices if v.at == i), None)
        goes_on = text.word(i + 1) in _THAT or speakers.is_object(i + 1, verb)
        if speaker is None and speakers.last is not None and goes_on:
            # "وتوقع أن ...", "ونفى مقتل ...", "ودعا الحكومة إلى ...": the voice before goes on
            speaker = Attribution(speakers.last.chain, i, verb.lemma)
        return _told(text, sentence, row, i, speaker)
    return None


def _only_describes(text: Text, i: int, verb: Verb) -> bool:
    """ "القوات التي تتهمها بكذا", "منطقة يتهم فيها النظام": who or what is meant, nobody's words of today."""
    which = text.word(i - 1) in _WHICH and bool(verb.enclitic) and text.word(i - 2) not in ("الامر", "وهو")
    named = (
        text.word(i - 1) in _WHAT and bool(verb.enclitic) and verb.lemma == "وصف"
    )  # "رداً على ما وصفته بالعدوان"
    return which or named or text.word(i + 1) in _THERE


def _is_counted(text: Text, i: int) -> bool:
    """ "27 متهماً": the participle is a noun of persons."""
    return i - 1 in text.number_at or text.tokens[i - 1].kind == "number"


def _denies_deed(text: Text, row: StatementWords, last: int) -> bool:
    """The denial of a happening is an incident that is denied, no statement (codebook §8)."""
    behind = range(last + 1, min(last + 14, len(text.tokens)))
    return row.statement == "denial" and any(text.entries(j, "deed") for j in behind)


def _verbs(text: Text, i: int) -> tuple[Verb, ...]:
    """The readings as a verb; نفى, written with ى, is no noun, nor is تنفي."""
    raw, word = text.words(i, i), text.word(i)
    sure = (raw.endswith("ى") and len(raw) > 2) or word.removeprefix("و") in ALWAYS_VERBS
    return text.verbs(i) or (verb_readings(word) if sure else ())


def _told(
    text: Text, sentence: Sentence, row: StatementWords, i: int, attribution: Attribution | None
) -> StatementTold | None:
    if attribution is None:
        return None
    voice = attribution.chain[0]
    near = sentence.first <= voice.first and i - voice.first <= LONGEST
    last = min(i + LONGEST, sentence.last)
    stop = next((j for j in range(i + 4, last) if text.word(j) == "؛"), last)
    return StatementTold(row.statement, attribution, min(i, voice.first) if near else i, stop)


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
        v.lemma in _lexicon().outcomes and v.person == 3 and "س" in v.proclitics for v in text.verbs(j)
    )


def _may_come(text: Text, j: int) -> bool:
    """ "رجح أن تتسع المعارك": a verb of an outcome in the present right behind "أن"."""
    if text.word(j - 1) != "ان":
        return False
    outcomes = _lexicon().outcomes - {"كان"}
    return any(v.tense == "present" and v.person == 3 and v.lemma in outcomes for v in text.verbs(j))
