"""Utterances that are statements by their own words, and those that are none: a vow, a refusal, a claim of a deed.

Which of the others a coder would note is weighed (`stating`); these need no weights (codebook §5).
"""

from __future__ import annotations

from marsad.arabic.verbs import verb_readings
from marsad.model.claim import StatementKind
from marsad.reading.standing_words import word_set
from marsad.reading.text import Text
from marsad.reading.utterances import Utterance

BY_THE_WORD: frozenset[StatementKind] = frozenset({"threat", "denial", "prediction"})
LEAST = 0.05  # how likely one told by its word must be all the same
PLEDGED, OWNING = word_set("pledged"), word_set("owning_up")
NEVER = frozenset({"لن", "ولن", "فلن"})
ABOUT_IT = frozenset({"عن", "عنه", "عنها", "عنهما"})
BEHIND = frozenset({"ورا", "خلف"})
THAT_HE = frozenset({"انه", "انها", "انهم", "بانه", "بانها", "اننا"})
STANDS = frozenset({"تقف", "يقف", "نقف", "يقفون"})
FAR = 6  # tokens from the responsibility to what it is for


def is_sure(text: Text, told: Utterance, chance: float) -> bool:
    """It is told by its verb as a threat, a denial or a prediction, or says what will be done or never will."""
    if told.kind in BY_THE_WORD:
        return chance >= LEAST
    said = range(told.said_first, told.said_last + 1)
    return told.how != "carried" and any(_will_never(text, j) or _is_pledged(text, j) for j in said)


def _will_never(text: Text, j: int) -> bool:
    """ "لن تنسحب", "لن يثقوا"."""
    return text.word(j) in NEVER and any(v.tense == "present" for v in verb_readings(text.word(j + 1)))


def _is_pledged(text: Text, j: int) -> bool:
    """ "ستلاحقهم وتحاسبهم", "ستواصل مهاجمة القواعد"."""
    verb = next((v for v in verb_readings(text.word(j)) if "س" in v.proclitics), None)
    return verb is not None and verb.tense == "present" and verb.lemma in PLEDGED


def claims_the_deed(text: Text, told: Utterance) -> bool:
    """ "تبنى التنظيم الهجوم", "أعلنت الحركة مسؤوليتها عنه", "قالت إنها تقف وراءه": whose deed it is, no judgement."""
    if told.kind in BY_THE_WORD:
        return False
    if any(v.lemma == "تبني" for v in verb_readings(text.word(told.at))):
        return True
    for j in range(told.first, told.last + 1):
        behind = text.folded(j + 1, min(j + FAR, told.last))
        if text.word(j) in OWNING and not ABOUT_IT.isdisjoint(behind):
            return True
        if text.word(j) in STANDS and text.word(j + 1) in BEHIND and text.word(j - 1) in THAT_HE:
            return True
    return False
