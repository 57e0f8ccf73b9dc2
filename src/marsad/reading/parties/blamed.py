"""Who is said, behind a happening, to have done it: "وتبنى تنظيم كذا الهجوم", "واتهم ناشطون كذا بالوقوف وراء الاغتيال".

The sentence tells no deed of its own: it takes the last one up by a noun with the article or a pronoun. A doer that
is only suspected is the doer all the same (codebook §8).
"""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.parties.role_words import (
    NOT_OBJECT,
    before_quotes,
    denies,
    names_somebody,
    past_quotes,
    says_at,
)
from marsad.reading.voices.attribution import Attributor
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

DEEDS = family("blamed_on_others")
ACCUSES, CLAIMS, BLAMES, ASCRIBES = "اتهم", "تبني", "حمل", "نسب"
BEHIND = words("behind_a_deed")
WITH = words("blamed_with")
FINGERS, ACCUSATION = words("fingers"), frozenset({"الاتهام", "اتهام"})
RESPONSIBLE, COPULAS = words("responsible_for_it"), words("copulas")
ABOUT_IT, UPON = words("blamed_about_it"), frozenset({"الي", "علي"})
MARKS_OF_NAMES = frozenset("\"'“”«»()")
TAKEN = frozenset({"ه", "ها"})
REACH = 12  # tokens from the verb to what somebody is accused of
NOUN_REACH = 4  # tokens from there to the noun that takes the deed up
NAME_REACH = 8  # behind a name, over another of his in brackets
PARAGRAPHS = 4  # between the deed and who is said to have done it
NOT = words("blamed_not")
PLANNING, DOERS, SHARING = words("planning"), words("the_doers"), words("sharing_in_it")
TELLING = FINGERS | RESPONSIBLE | BEHIND | PLANNING | DOERS | SHARING


def take_the_blamed(text: Text, attributor: Attributor, events: list[Event]) -> None:
    """Give a happening that names no doer the one who is said to have done it, and the voice of whoever says so."""
    for sentence in text.sentences:
        for at, who in _blamed(text, sentence):
            event = _told_before(events, sentence, at)
            if event is None:
                continue
            said = [one for one in attributor.of(sentence) if one.at == at]
            event.voices += [one for one in said if one not in event.voices]
            if who.actor is None or who.actor in event.actors("target", "participant"):
                continue
            known = event.actors("initiator", "target", "participant")
            event.parties += [
                Participant("initiator", one.actor, text.name_of(one), one.first, one.last)
                for one in (*_joined_before(text, who), who)
                if one.actor not in known
            ]


def _joined_before(text: Text, who: ActorMention) -> Iterator[ActorMention]:
    """ "اتهمت الوزارة كذا وكذا بالوقوف وراءه": who is accused together with him."""
    if not who.proclitics.startswith("و"):
        return
    before = text.actor_at.get(before_quotes(text, who.first - 1))
    if before is not None and _names(before):
        yield before


def _told_before(events: list[Event], sentence: Sentence, at: int) -> Event | None:
    """The deed told last before a token, where nobody named has done it."""
    near = [
        e
        for e in events
        if any(first <= at for first, _ in e.told)
        and same_post(e.sentence, sentence)
        and sentence.paragraph - e.sentence.paragraph <= PARAGRAPHS + e.since
    ]
    last = max(near, key=lambda e: max(first for first, _ in e.told if first <= at), default=None)
    if last is None or last.action not in DEEDS or last.actors("initiator") - UNNAMED:
        return None
    return last


def _blamed(text: Text, sentence: Sentence) -> Iterator[tuple[int, ActorMention]]:
    for i in text.marked(_BLAMES, sentence.first, sentence.last):
        if text.word(i - 1) in NOT:
            continue
        lemmas = {v.lemma for v in text.verbs(i) if v.person == 3}
        found = None
        if text.word(i) in FINGERS and text.word(i + 1) in ACCUSATION:
            found = _pointed_at(text, i + 2)
        elif ACCUSES in lemmas:
            found = _accused(text, sentence, i) if not _is_usual(text, i, sentence.last) else None
        elif BLAMES in lemmas:
            found = _held_responsible(text, sentence, i)
        elif CLAIMS in lemmas:
            found = _claimant(text, sentence, i)
        elif (
            text.word(i) in RESPONSIBLE and text.word(i + 1) == "عن" and _takes_up(text, i + 1, sentence.last)
        ):
            found = _named_before(text, _past_copula(text, i)) or _who_owns_up(text, sentence, i)
        elif text.word(i) in BEHIND and _takes_up(text, i - 1, sentence.last):
            found = _standing_behind(text, i)
        elif text.word(i) in SHARING:
            found = _sharing(text, sentence, i)
        elif ASCRIBES in lemmas or text.word(i).removeprefix("و") == ASCRIBES:
            found = _ascribed(text, sentence, i)
        elif text.word(i) in PLANNING and text.word(i - 1) == "من":
            found = _planned_by(text, sentence, i)
        elif text.word(i) in DOERS:
            found = _doers_are_of(text, i)
        if found is not None and not _is_denied(text, sentence, i):
            yield i, found


def _is_denied(text: Text, sentence: Sentence, i: int) -> bool:
    """ "نفى المحافظ وقوف كذا وراء الهجوم"; "واتهم الجيش كذا، بينما نفت كذا أي صلة به"."""
    return bool(text.cues(i + 1, sentence.last, "denied")) or denies(text, sentence.first, i)


def _may_blame(word: str) -> bool:
    verbs = (ACCUSES, BLAMES, CLAIMS, ASCRIBES)
    if word.removeprefix("و") == ASCRIBES or word in TELLING:
        return True
    return any(v.lemma in verbs for v in verb_readings(word))


_BLAMES = SIGNS.bit(_may_blame)


def _accused(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "اتهم ناشطون فرقة كذا بالوقوف وراء التفجير": who stands right before what he is accused of."""
    for j in range(i + 1, min(i + REACH, sentence.last) + 1):
        if text.word(j) in WITH:
            return _named_before(text, j) if _takes_up(text, j, sentence.last) else None
        if text.word(j) in words("accused_of_it"):
            return _named_before(text, j)  # "اتهمت اللجنة كذا بإطلاقها"
        if text.tokens[j].kind == "mark" and text.word(j) not in MARKS_OF_NAMES:
            return None
    return None


def _is_usual(text: Text, i: int, last: int) -> bool:
    """ "وتتهم أنقرة كذا بالوقوف وراء التفجيرات": what is said of many deeds, again and again."""
    present = any(v.lemma == ACCUSES and v.tense == "present" for v in text.verbs(i)[:1])
    behind = text.folded(i + 1, min(i + REACH + NOUN_REACH, last))
    return present and any(w.endswith("ات") and bare(w) in words("deeds_taken_up") for w in behind)


def _held_responsible(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "حملت الوزارة كذا مسؤولية الهجوم"."""
    for j in range(i + 1, min(i + REACH, sentence.last) + 1):
        if text.word(j) in words("blame"):
            if not (_takes_up(text, j, sentence.last) or text.word(j + 1) in ABOUT_IT):
                return None
            subject = past_quotes(text, i + 1)
            before = _named_before(text, j)
            return _burdened(text, j, sentence.last) or (
                before if before is not None and before.first > subject else None
            )
        if text.tokens[j].kind == "mark" and text.word(j) not in MARKS_OF_NAMES:
            return None
    return None


def _burdened(text: Text, j: int, last: int) -> ActorMention | None:
    """ "مسؤولية التفجير إلى كذا", "المسؤولية عنه لكذا"."""
    for k in range(j + 1, min(j + REACH, last) + 1):
        mention = text.actor_at.get(k)
        if mention is not None and ("ل" in mention.proclitics or text.word(mention.first - 1) in UPON):
            return mention if _names(mention) else None
    return None


def _pointed_at(text: Text, i: int) -> ActorMention | None:
    """ "ووجهت السلطات أصابع الاتهام إلى كذا"."""
    mentions = (text.actor_at.get(past_quotes(text, k)) for k in (i, i + 1))
    return next((m for m in mentions if m is not None and _names(m)), None)


def _claimant(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "تبنى تنظيم كذا الهجوم", "تبنى الهجوم تنظيم كذا"."""
    j = past_quotes(text, i + 1)
    mention = text.actor_at.get(j)
    if mention is not None:
        taken = _is_it_claimed(text, i) or _takes_up(text, mention.last, sentence.last)
        return mention if _names(mention) and taken else None
    if not _is_taken_up(text, j):
        return None
    mention = text.actor_at.get(past_quotes(text, j + 1))
    return mention if mention is not None and _names(mention) and not mention.proclitics else None


def _standing_behind(text: Text, i: int) -> ActorMention | None:
    """ "يكون تنظيم كذا وراء الهجوم", "كذا تقف خلفه": right before the word, or before his verb."""
    stands = any(v.lemma == "وقف" for v in text.verbs(i - 1))
    return _named_before(text, i - 1 if stands else i)


def _who_owns_up(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "أعلن تنظيم كذا، الذي خسر كذا، مسؤوليته عن الهجوم", "قال كذا في بيان إنه مسؤول عنه"."""
    his = text.word(i).endswith(("ه", "ها", "هم")) or text.word(i - 1) in words("that_they")
    for k in range(i - 1, sentence.first - 1, -1) if his else ():
        mention = text.actor_at.get(past_quotes(text, k + 1)) if says_at(text, k) is not None else None
        if mention is not None:
            return mention if _names(mention) else None
    return None


def _sharing(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "تورط خلايا تنظيم كذا في هذه العملية", "ضلوع كذا في الهجوم"."""
    who = _his_men(text, i + 1, sentence.last)
    if who is None:
        return None
    behind = range(who.last + 1, min(who.last + NAME_REACH, sentence.last) + 1)
    return who if any(text.word(k) == "في" and _takes_up(text, k, sentence.last) for k in behind) else None


def _ascribed(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "نسب المسؤولون الهجوم إلى كذا", "نُسبت العملية لعناصر كذا"."""
    end = min(i + REACH, sentence.last)
    deed = next((k for k in range(i + 1, end + 1) if _is_taken_up(text, k)), None)
    return _pointed_to(text, deed, sentence.last) if deed is not None else None


def _pointed_to(text: Text, deed: int, last: int) -> ActorMention | None:
    """Whom "إلى" or "ل" behind the deed leads to, past a word for his men."""
    for k in range(deed + 1, min(deed + NOUN_REACH, last) + 1):
        led = text.word(k) in UPON or text.word(k).startswith("ل")
        if led:
            return _his_men(text, k + (text.word(k) in UPON), last)
    return None


def _his_men(text: Text, k: int, last: int) -> ActorMention | None:
    """The actor at token k or behind words for his men there: "عناصر من تنظيم كذا"."""
    for j in range(k, min(k + NOUN_REACH, last) + 1):
        mention = text.actor_at.get(j)
        if mention is not None:
            return mention if _names(mention) else None
        if text.tokens[j].kind == "mark" and text.word(j) not in MARKS_OF_NAMES:
            return None
        men = text.entries(j, "role") or text.entries(j, "person") or text.word(j) in MARKS_OF_NAMES | {"من"}
        if not men:
            return None
    return None


def _planned_by(text: Text, sentence: Sentence, i: int) -> ActorMention | None:
    """ "أن يكون التفجير من تدبير كذا", "العملية من تنفيذ خلايا كذا"."""
    before = range(max(sentence.first, i - NOUN_REACH), i)
    return _his_men(text, i + 1, sentence.last) if any(_is_taken_up(text, k) for k in before) else None


def _doers_are_of(text: Text, i: int) -> ActorMention | None:
    """ "أن المسلحين من تنظيم كذا", "المنفذون ينتمون إلى كذا"."""
    j = i + 1 + (text.word(i + 1) in COPULAS)
    if text.word(j) == "من":
        return _his_men(text, j + 1, j + NOUN_REACH)
    if text.word(j) not in words("belonging"):
        return None
    return _his_men(text, j + 1 + (text.word(j + 1) in UPON), j + NOUN_REACH)


def _is_it_claimed(text: Text, i: int) -> bool:
    """ "وتبنته كذا": the deed stands in the pronoun of the verb."""
    return any(v.lemma == CLAIMS and v.enclitic in TAKEN for v in text.verbs(i))


def _named_before(text: Text, i: int) -> ActorMention | None:
    mention = text.actor_at.get(before_quotes(text, i - 1))
    if mention is None or not _names(mention) or text.word(mention.first - 1) in NOT_OBJECT - {"من"}:
        return None
    return mention


def _past_copula(text: Text, i: int) -> int:
    """ "إن تنظيم كذا هو المسؤول عن", "أقر تنظيم كذا بمسؤوليته عن": where what is said of him begins."""
    while text.word(i - 1) in COPULAS:
        i -= 1
    return i


def _names(mention: ActorMention) -> bool:
    return names_somebody(mention) and mention.actor not in UNNAMED and not mention.adjective


def _takes_up(text: Text, i: int, last: int) -> bool:
    """ "وراء الهجوم", "بالوقوف وراءه", "عن عملية الاغتيال": what is meant is the deed told before."""
    if any(text.word(k) in BEHIND and text.word(k).endswith(tuple(TAKEN)) for k in (i, i + 1)):
        return True
    return any(_is_taken_up(text, k) for k in range(i + 1, min(i + NOUN_REACH, last) + 1))


def _is_taken_up(text: Text, k: int) -> bool:
    word = text.word(k)
    return word.startswith(("ال", "بال")) and bare(word) in words("deeds_taken_up")
