"""How the report puts a happening: reported, claimed, suspected, planned or denied (codebook §3 `assertion`).

A word of doubt, plan or denial holds for the deed it governs, close behind it, and for no other clause of the sentence.
"""

from __future__ import annotations

from marsad.model.claim import Assertion
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.voices.attribution import Attribution, Attributor, Voice
from marsad.reading.voices.voice_words import voice_words
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import REBELS
from marsad.registry.actors import actor

NOT = words("assertion_not")
FIGHTERS_MEDIA, KILLED = "حربي", "قتل"
BEGINS = 14  # tokens from a deed to the verb that says when it will begin
BEGINNING = words("beginning")
GOVERNS = 7  # tokens from a word of doubt, plan or denial to the deed it governs
DOER_REACH = 7  # tokens from "it is thought that" to the doer it doubts
CLAIMING = words("claiming")
SPEAKER = words("speaker")
ITS_MEN = words("its_men")
FOR_ITS_MEN = words("for_its_men")
NOT_THE_DEED = words("not_the_deed")


def is_ours(text: Text, attributor: Attributor) -> bool:
    """Fighters speak in the report itself: "قصفنا مواقعهم", "تواصل قواتنا", in no other voice's words."""
    ours = (k for k in range(len(text.tokens)) if text.word(k) in voice_words("we"))
    return any(_stands_alone(text, attributor, k) for k in ours)


def _stands_alone(text: Text, attributor: Attributor, k: int) -> bool:
    sentence = text.sentence_at(k)
    return sentence is not None and not attributor.of(sentence) and not attributor.stands(sentence)


def assertion_of(text: Text, event: Event, ours: bool = False) -> Assertion:
    """How the report puts it: the words of the clause first, then who says it. `ours`: fighters tell the report."""
    if is_denied(text, event):
        return "denied"
    if is_planned(text, event):
        return "planned"
    if _claiming(text, event):
        return "claimed"
    if is_suspected(text, event):
        return "suspected"
    told = (v for a in event.voices if a.lemma for v in a.chain)  # others only go on with the matter
    if ours and event.actors("initiator") and all(v.own for v in told):
        return "claimed"
    return "claimed" if _own_claim(text, event) else "reported"


def _triggers(event: Event) -> list[Trigger]:
    """The words that tell it in its first clause."""
    first, last = event.told[0]
    here = [t for t in event.triggers if first <= t.first <= last]
    own = [t for t in here if t.deed is not None and t.deed.action == event.action]
    return own or here


def _governed(text: Text, event: Event, purpose: str) -> bool:
    """A cue stands close before a word that tells the happening, with no end of clause between."""
    floor = event.sentence.first
    for trigger in _triggers(event):
        for k in range(trigger.first - 1, max(floor, trigger.first - GOVERNS) - 1, -1):
            if text.word(k) in ("،", "؛", ".", ":"):
                break
            if text.cue(k, purpose) is not None and not text.word(k).startswith("لل"):
                return True  # "وكالة كذا للأنباء عن" doubts nothing
    return False


def is_denied(text: Text, event: Event) -> bool:
    """The happening itself is denied; the denial of casualties or of responsibility is none of it."""
    if any((row.min or 0) > 1 for row in event.rows):
        return False
    first, last = event.told[0]
    if any(text.cue(k, "unfounded") is not None for k in range(first, last + 1)):
        return True
    if not _governed(text, event, "denied"):
        return False
    cues = text.cues(max(event.sentence.first, first - 4), last, "denied")
    behind = [text.word(k) for cue in cues for k in range(cue.last + 1, cue.last + 5)]
    return not NOT_THE_DEED & set(behind)


def is_planned(text: Text, event: Event) -> bool:
    if _governed(text, event, "due"):
        return True
    if any(_to_begin(text, t.last + 1) for t in _triggers(event) if t.verb is None):
        return True
    if any(row.counted for row in event.rows):
        return False
    if any(t.verb is not None and "س" in t.verb.proclitics for t in _triggers(event)):
        return True
    return _governed(text, event, "planned")


def _to_begin(text: Text, k: int) -> bool:
    """ "إخراج المدنيين من البلدتين سيبدأ السبت": the deed is still to come, whatever is counted in it."""
    for j in range(k, min(k + BEGINS, len(text.tokens))):
        if text.word(j) in ("،", "؛", ".", ":"):
            return False
        if any("س" in v.proclitics and v.lemma in BEGINNING for v in text.verbs(j)[:1]):
            return True
    return False


def _claiming(text: Text, event: Event) -> bool:
    """ "زعم أن", "تبنى الهجوم": the verb itself says that it is a claim, and nobody else tells the happening."""
    others = [a for a in event.voices if a.lemma not in CLAIMING]
    if any(_stands_apart(v) for a in others for v in a.chain):
        return False
    return len(others) < len(event.voices) or (
        _governed(text, event, "claimed") and not _unclaimed(text, event)
    )


def _unclaimed(text: Text, event: Event) -> bool:
    """ "ولم تعلن أي جهة مسؤوليتها عن الهجوم": nobody has owned to it."""
    first = min(t.first for t in _triggers(event))
    return any(text.word(k) in NOT for k in range(max(event.sentence.first, first - GOVERNS), first))


def is_suspected(text: Text, event: Event) -> bool:
    """The deed, or who did it, is only thought."""
    if _governed(text, event, "suspected"):
        return True
    doers = [p.first for p in event.parties if p.role == "initiator"]
    cues = [cue for first, last in event.told for cue in text.cues(first, last, "suspected")]
    doubts = [cue.last for cue in cues if not text.word(cue.first).startswith("لل")]
    if any(_doubts(text, cue, doer) for cue in doubts for doer in doers):
        return True
    return event.only_title and text.word(event.sentence.last) == "؟"


def _doubts(text: Text, cue: int, doer: int) -> bool:
    return 0 < doer - cue <= DOER_REACH and not any(text.word(k) in ("،", "؛", ".") for k in range(cue, doer))


def _own_claim(text: Text, event: Event) -> bool:
    """A party alone tells its own deed or its enemy's loss; what it suffered itself, or what only stands behind its
    words ("وفجر اليوم، أغارت ..."), is no claim.
    """
    voices = [(a, v) for a in event.voices for v in a.chain if not v.own]
    speaking = [(a, v) for a, v in voices if a.lemma and _speaks_for_party(v)]
    if not speaking or any(_stands_apart(v) for _, v in voices):
        return False
    return any(_about_itself(text, event, a, v) for a, v in speaking)


def _stands_apart(voice: Voice) -> bool:
    """A voice that is no party and does not only pass on what others say."""
    return not (voice.own or _speaks_for_party(voice) or voice.kind in ("agency", "network", "outlet"))


def _speaks_for_party(voice: Voice) -> bool:
    """The party itself or its spokesman; a source inside it is no party."""
    words = set(voice.key.split())
    if words & {"مصدر", "مصادر"}:
        return False
    return voice.kind == "party" or (
        bool(words & voice_words("war_media")) and not words & voice_words("tasks")
    )


def _about_itself(text: Text, event: Event, attribution: Attribution, voice: Voice) -> bool:
    if attribution.lemma == "نفي":
        return False
    doers, hurt = event.actors("initiator"), {r.actor for r in event.rows if r.actor}
    if any(_speaks_of_itself(text, t) for t in _triggers(event)):
        return True
    if voice.actor is None:
        media = bool(set(voice.key.split()) & voice_words("war_media"))
        return media and any(map(_is_rebel, hurt | (doers if FIGHTERS_MEDIA in voice.key.split() else set())))
    if voice.actor in doers:
        return voice.actor not in hurt
    if not doers - {voice.actor} and any(_own_word(text, t) for t in _triggers(event)):
        return True
    return not event.actors("initiator", "participant") and bool(hurt - {voice.actor, "civilians"})


def _is_rebel(who: str) -> bool:
    """An army tells the loss of its enemy, not its own."""
    return actor(who).kind == REBELS


def _speaks_of_itself(text: Text, trigger: Trigger) -> bool:
    """ "أنه أطلق", "أن مقاتليه قتلوا": the speaker is the doer by its pronoun; not "استشهاد أحد مقاتليه بغارة"."""
    deed = trigger.deed is not None or (trigger.verb is not None and trigger.verb.lemma == KILLED)
    before = text.word(trigger.first - 1)
    return deed and (before in SPEAKER or (trigger.verb is not None and before in ITS_MEN))


def _own_word(text: Text, trigger: Trigger) -> bool:
    """ "سيطرتها على", "هجوم لقواته": the deed is the speaker's own by its ending, or by that of its men behind it."""
    word = text.word(trigger.last)
    if trigger.verb is not None or trigger.deed is None or word.startswith("ال"):
        return False
    own = word.endswith(("تها", "ته", "تهم", "تنا", "هم", "لها", "له"))
    return own or text.word(trigger.last + 1) in FOR_ITS_MEN
