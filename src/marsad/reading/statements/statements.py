"""What somebody predicts, threatens, denies, accuses another of (codebook §5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from marsad.arabic.verbs import verb_readings
from marsad.model.claim import StatementKind
from marsad.reading.standing.words import word_set
from marsad.reading.statements.stating import features, likeliest
from marsad.reading.statements.sure import claims_the_deed, expects_more_dead, is_sure, plain_kind
from marsad.reading.statements.utterances import Utterance, utterances
from marsad.reading.statements.words import LONGEST, lexicon
from marsad.reading.voices.attribution import Attribution, Attributor
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

THREATENING, OWN_SIDE = word_set("threatening"), word_set("own_side")
GOING_ON = words("statements_going_on")
PEACEFUL = words("peaceful_ends")
COMING = words("statements_coming")
LEAST = 0.17  # how likely one must be: what is fitted with a stronger hand seldom says more
CLOSE = 2  # utterances within which a voice's statements of a kind are one


class StatementTold(NamedTuple):
    """A statement of a voice; tokens first..last, and where it says it again."""

    kind: StatementKind
    attribution: Attribution
    first: int
    last: int
    again: tuple[tuple[int, int], ...] = ()


class _Likely(NamedTuple):
    chance: float
    number: int
    kind: StatementKind
    told: Utterance


def statements_of(sentence: Sentence, attributions: list[Attribution]) -> list[StatementTold]:
    """A first look, without the words around: verbs of opinion among the voices of a sentence."""
    rows = ((a, r) for a in attributions for r in lexicon().verbs.get(a.lemma, ())[:1])
    return [
        StatementTold(r.statement, a, min(a.at, a.chain[0].first), min(a.at + LONGEST, sentence.last))
        for a, r in rows
        if r.statement != "other" and (not r.outcome or a.lemma == "رجح")
    ]


def statements_in(
    text: Text, attributor: Attributor, taken: Sequence[tuple[int, int]] = ()
) -> list[StatementTold]:
    """The statements of a report; `taken`: the token ranges that tell its happenings and tallies."""
    told = utterances(text, attributor)
    held = {n: features(text, told, n, taken) for n in range(len(told))}
    said = [(*likeliest(held[n]), n) for n in held if not claims_the_deed(text, told[n])]
    said = [
        (c, k, n) for c, k, n in said if told[n].kind != "prediction" or not expects_more_dead(text, told[n])
    ]
    likely = [
        _Likely(chance, n, _kind(text, told[n], kind), told[n])
        for chance, kind, n in said
        if chance > LEAST or is_sure(text, told[n], chance)
    ]
    kept: list[list[_Likely]] = []
    for one in sorted(likely, key=lambda s: (-s.chance, s.number)):
        same = next((others for others in kept if _is_one(one, others[0])), None)
        if same is None:
            kept.append([one])
        else:
            same.append(one)
    return [_told(*same) for same in sorted(kept, key=lambda same: same[0].number)]


def _kind(text: Text, told: Utterance, likeliest: StatementKind) -> StatementKind:
    """What the speaker says that his own side will do to the other is a threat, whatever else he says."""
    if told.kind == "justification" and likeliest == "accusation":
        return "justification"
    plain = plain_kind(text, told)
    if plain is not None:
        return plain
    mild = likeliest in ("other", "prediction")
    said = range(told.said_first, told.said_last + 1)
    return "threat" if mild and any(_threatens(text, j) for j in said) else likeliest


def _threatens(text: Text, j: int) -> bool:
    """ "سنهاجم", "لن نتوقف حتى ننتقم", "بلاده سترد على": what is only asked or was done is none."""
    readings = verb_readings(text.word(j))  # "فسنهاجم" is a verb whatever stands around it
    goes_on = any(v.lemma in GOING_ON and "س" in v.proclitics for v in readings)
    if goes_on and text.entries(j + 1, "deed"):
        return text.word(j + 1) not in PEACEFUL
    verb = next((v for v in readings if v.lemma in THREATENING and v.tense == "present"), None)
    if verb is None or (verb.lemma == "رد" and text.word(j + 1) != "علي"):
        return False
    coming = "س" in verb.proclitics or text.word(j - 1) in COMING
    ours = verb.person == 1 and verb.number == "p"
    return coming and (ours or (verb.person == 3 and text.word(j - 1) in OWN_SIDE))


def _told(one: _Likely, *others: _Likely) -> StatementTold:
    told = one.told
    again = tuple((other.told.first, other.told.last) for other in others)
    return StatementTold(one.kind, told.attribution, told.first, told.last, again)


def _is_one(one: _Likely, other: _Likely) -> bool:
    """The voice goes on with its statement, or the headline has it already (codebook §1: one claim)."""
    if one.kind != other.kind:
        return False
    voices = {_key(s.told.attribution) for s in (one, other)}
    titles = {s.told.sentence.kind == "title" for s in (one, other)}
    return len(titles) > 1 or (len(voices) == 1 and abs(one.number - other.number) <= CLOSE)


def _key(attribution: Attribution) -> str:
    """Who speaks; a state by whichever of its names."""
    voice = attribution.chain[-1]
    return voice.actor or voice.key
