"""Utterances that are statements by their own words, and those that are none: a vow, a refusal, a claim of a deed.

Which of the others a coder would note is weighed (`stating`); these need no weights (codebook §5).
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.arabic.wordlists import particles
from marsad.model.claim import StatementKind
from marsad.reading.standing.entity import QUOTES
from marsad.reading.standing.words import word_set
from marsad.reading.statements.utterances import Utterance
from marsad.reading.voices.extent import MARKS
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import FOREIGN_FORCES, GROUPS, STATE_FORCES
from marsad.registry.actors import actor as known_actor

BY_THE_WORD: frozenset[StatementKind] = frozenset({"threat", "denial", "prediction"})
LEAST = 0.05  # how likely one told by its word must be all the same
PLEDGED, OWNING, JUDGING = word_set("pledged"), word_set("owning_up"), word_set("judging")
NEVER = words("sure_never")
ABOUT_IT = words("about_it")
BEHIND = frozenset({"وراء", "خلف"})
THAT_HE = words("sure_that_he")
STANDS = words("sure_stands")
ANSWERS, OFFICES = words("who_answers"), frozenset({"المسوول", "المسووله"})
DESCRIBES = "وصف"
IT_IS = frozenset({"هو", "هي", "هم"})  # "إسرائيل هي المسؤولة عن"
CRIMES, TOLLS, RISING = word_set("crimes"), word_set("tolls"), word_set("rising")
DEED_REACH = 4  # words between "وراء" and the deed
BESIDE = 3  # tokens between a toll and its rising
NUMBERS = frozenset({"عدد", "اعداد"})
_OWNS_UP = SIGNS.bit(lambda word: word in OWNING or word in STANDS)
PARTNERS, SCHEMES = words("sure_partners"), words("sure_schemes")
LEAVES, REASONS = words("sure_leaves"), words("sure_reasons")
FEARS = words("sure_fears")
DENIED = words("words_not") | words("sure_denied")
AIMS, OPENS = words("sure_aims"), words("sure_opens")
ARMED = GROUPS | {STATE_FORCES}
WARNS, ACCUSES = "حذر", "اتهم"
WHOSE = 12  # tokens from an actor to his part in a wrong
NEAR = 3  # tokens from where it begins to what he did
FAR = 6  # tokens from the responsibility to what it is for


def is_sure(text: Text, told: Utterance, chance: float) -> bool:
    """It is told by its verb as a threat, a denial or a prediction, or says what will be done or never will."""
    if told.kind in BY_THE_WORD or _accuses(told):
        return chance >= LEAST
    if plain_kind(text, told) is not None or judges(text, told):
        return True
    said = range(told.said_first, told.said_last + 1)
    return told.how != "carried" and any(_will_never(text, j) or _is_pledged(text, j) for j in said)


def _accuses(told: Utterance) -> bool:
    """ "اتهم": who accuses by that verb."""
    return told.kind == "accusation" and told.attribution.lemma == ACCUSES and told.attribution.at == told.at


def judges(text: Text, told: Utterance) -> bool:
    """ "رأت الحركة أن", "وصف السكان الحملة بالجائرة": a voice that is named says what it thinks of something."""
    one, at = told.attribution, told.at
    if one.at != at or told.how not in ("voice", "stand"):
        return False
    if one.lemma == DESCRIBES:  # not "في عملية وصفها البيان بالخاطفة"
        opens = text.word(at).startswith("و") or text.word(at - 1) in particles() | MARKS
        return opens or not any(v.enclitic for v in text.verbs(at))
    return one.lemma in JUDGING and told.kind == "other"


def _will_never(text: Text, j: int) -> bool:
    """ "لن تنسحب", "لن يثقوا"."""
    return text.word(j) in NEVER and any(v.tense == "present" for v in verb_readings(text.word(j + 1)))


def _is_pledged(text: Text, j: int) -> bool:
    """ "ستلاحقهم وتحاسبهم", "ستواصل مهاجمة القواعد"."""
    verb = next((v for v in verb_readings(text.word(j)) if "س" in v.proclitics), None)
    return verb is not None and verb.tense == "present" and verb.lemma in PLEDGED


def plain_kind(text: Text, told: Utterance) -> StatementKind | None:
    """What is said is of this kind by its own words, whatever weighs for another."""
    if told.how == "carried" or text.word(told.at - 1) in NEVER:
        return None
    if lays_it_on(text, told):
        return "accusation"
    if _warns_off(text, told):
        return "threat"
    if told.kind in BY_THE_WORD:  # "نفت أن تكون متورطة"
        fears = any(v.lemma in FEARS for v in verb_readings(text.word(told.at)))
        return "prediction" if fears and told.kind == "prediction" else None
    if _alleges(text, told):
        return "accusation"
    return "justification" if _gives_reason(text, told) or _tells_aim(text, told) else None


def _alleges(text: Text, told: Utterance) -> bool:
    """ "أن قوات كذا متورطة في المجزرة", "أن التنظيم لفق التهم": a wrong that an armed actor is said to have part in."""
    for j in range(told.said_first + 1, told.said_last):
        near = range(j - 1, max(told.said_first, j - 1 - WHOSE), -1)
        actor = next((text.actor_at[k] for k in near if k in text.actor_at), None)
        if actor is None or actor.actor is None or known_actor(actor.actor).kind not in ARMED:
            continue
        if actor.adjective or text.word(j - 1) in DENIED:
            continue
        has_part = bare(text.word(j)) in PARTNERS and _is_a_crime(text, j + 1, told.said_last)
        lemmas = {text.word(j), *(v.lemma for v in text.verbs(j) if v.person == 3)}
        schemes = actor.last == j - 1 and not SCHEMES.isdisjoint(lemmas)
        if has_part or schemes:
            return True
    return False


def _gives_reason(text: Text, told: Utterance) -> bool:
    """ "قال إنه انشق بسبب كذا", "قالت إنها انسحبت حفاظاً على كذا": why he left, gave up or refused."""
    for j in range(told.said_first, min(told.said_first + NEAR, told.said_last) + 1):
        own = text.word(j - 1) in THAT_HE and any(v.lemma in LEAVES and v.person == 3 for v in text.verbs(j))
        if own:
            return not REASONS.isdisjoint(text.folded(j + 1, min(j + FAR, told.last)))
    return False


def _tells_aim(text: Text, told: Utterance) -> bool:
    """ "أن العملية تهدف إلى كذا": what it is meant for, in the words of those who speak for it."""
    if told.attribution.chain[-1].own:
        return False
    for j in range(told.said_first + 1, min(told.said_first + FAR, told.said_last) + 1):
        aims = text.word(j) in AIMS and text.word(j + 1) in ("الي", "منها", "منه")
        before = j - 2 - (text.word(j - 2) in QUOTES)
        opens = text.word(before) in OPENS or before < told.said_first
        if aims and text.word(j - 1).startswith("ال") and opens:
            return True
    return False


def _warns_off(text: Text, told: Utterance) -> bool:
    """ "حذرت حركة كذا قوات كذا من": an armed group to those whom it fights."""
    if told.attribution.lemma != WARNS or told.attribution.at != told.at:
        return False
    speaker = next((text.actor_at[k] for k in (told.at + 1, told.at + 2) if k in text.actor_at), None)
    warned = text.actor_at.get(speaker.last + 1) if speaker is not None else None
    return (
        speaker is not None
        and warned is not None
        and not warned.proclitics
        and None not in (speaker.actor, warned.actor)
        and known_actor(str(speaker.actor)).kind in GROUPS
        and known_actor(str(warned.actor)).kind in ARMED | {FOREIGN_FORCES}
    )


def lays_it_on(text: Text, told: Utterance) -> bool:
    """ "المجموعة تقف وراء عمليات كذا", "الخلية مسؤولة عن عدة جرائم": whose deed the speaker says that it was."""
    for j in range(told.said_first + 1, told.said_last - 1):
        himself = text.word(j - 1) in THAT_HE
        stands = text.word(j) in STANDS and text.word(j + 1) in BEHIND
        office = text.word(j) in OFFICES and text.word(j - 1) not in IT_IS
        answers = bare(text.word(j)) in ANSWERS and not office and text.word(j + 1) == "عن"
        if not himself and (stands or answers) and _is_a_crime(text, j + 2, told.said_last):
            return True
    return False


def _is_a_crime(text: Text, first: int, last: int) -> bool:
    """A deed, or a word for a crime, is told within reach of the token."""
    end = min(first + DEED_REACH, last)
    what = text.folded(first, end)
    deed = any(text.entries(k, "deed") for k in range(first, end + 1))
    return deed or any(word in CRIMES or word.removeprefix("ال") in CRIMES for word in what)


def expects_more_dead(text: Text, told: Utterance) -> bool:
    """ "مرجحاً أن ترتفع الحصيلة", "العدد مرشح للزيادة": of the toll, and no judgement."""
    first = max(told.sentence.first, told.first - FAR)
    rising = [j for j in range(first, told.last + 1) if text.word(j) in RISING]
    return any(_is_toll(text, k, told.last) for j in rising for k in range(j - BESIDE, j + BESIDE + 1))


def _is_toll(text: Text, k: int, last: int) -> bool:
    """ "الحصيلة", "عدد الضحايا"; not "عدد الهجمات"."""
    if text.word(k) not in TOLLS:
        return False
    bare_number = text.word(k) in NUMBERS and k < last
    return not bare_number or any(f.entry.kind in ("person", "harm") for f in text.found[k + 1])


def claims_the_deed(text: Text, told: Utterance) -> bool:
    """ "تبنى التنظيم الهجوم", "أعلنت الحركة مسؤوليتها عنه", "قالت إنها تقف وراءه": whose deed it is, no judgement."""
    if told.kind in BY_THE_WORD:
        return False
    if any(v.lemma == "تبني" for v in verb_readings(text.word(told.at))):
        return True
    for j in text.marked(_OWNS_UP, told.first, told.last):
        behind = text.folded(j + 1, min(j + FAR, told.last))
        if text.word(j) in OWNING and not ABOUT_IT.isdisjoint(behind):
            return True
        if text.word(j) in STANDS and text.word(j + 1) in BEHIND and text.word(j - 1) in THAT_HE:
            return True
    return False
