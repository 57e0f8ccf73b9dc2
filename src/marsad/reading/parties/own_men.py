"""What was done to those who speak and to their men: "تعرض قواتها لهجوم", "كميناً لقواتنا", "إنها صدت هجوماً"."""

from __future__ import annotations

from marsad.arabic.clitics import bare, forms
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.model.claim import Role
from marsad.reading.casualties.groups import CIVILIANS
from marsad.reading.casualties.row import STATE_RANKS
from marsad.reading.deeds.event import Event, Participant
from marsad.reading.deeds.held_off import repels
from marsad.reading.parties.meanwhile import frames_another
from marsad.reading.parties.role_words import past_quotes
from marsad.reading.voices.attribution import Attribution, Voice
from marsad.reading.words.families import family
from marsad.reading.words.frames import PersonNoun
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import OF_STATES
from marsad.registry.actor_registry import actor
from marsad.registry.actors import ActorMention

OWN = words("own_men_own")
OWN_MEN = words("own_men")
OWNERS = frozenset({"ه", "ها", "نا", "هم"})
UPON = words("own_men_upon")
HITS = family("hits")
FORCES = words("own_men_forces")
MANAGING = words("own_men_managing")
JOINTS = frozenset({"،", "قد", "و"})
MEETS_WITH = frozenset({"تعرض", "وقع"})
ADMITS = words("own_men_admits")
OWN_FATES = frozenset({"killed", "wounded", "killed_or_wounded", "missing"})


def is_own(word: str) -> bool:
    """ "أنه", "قواتها", "ومقاتليه": who speaks, or his men."""
    return word in OWN or word.removeprefix("و") in OWN  # "وحداتها" itself begins with the letter


def own_men(text: Text, event: Event, voices: list[Attribution]) -> Participant | None:
    """ "تعرض قواتها لهجوم": who speaks is who was hit, where the deed is another's."""
    if event.action not in HITS:
        return None
    voice = next((a.chain[0] for a in nearest_first(event, voices) if acts(a.chain[0])), None)
    if voice is None or voice.actor in event.actors("initiator", "target"):
        return None
    known = event.actors("target") - {CIVILIANS}
    first, last = event.told[0]
    if (not known or _with_others(text, event)) and _we_repelled(text, event):
        return of_voice("target", voice, text)
    if known:
        return None
    if _he_suffered(text, event):
        return of_voice("target", voice, text)
    for i in range(first, last + 1):
        theirs = [f for f in forms(text.word(i)) if f.stem in OWN_MEN and f.enclitic in OWNERS]
        if theirs and not frames_another(text, event.triggers, i):
            hit = bool(event.actors("initiator")) or any(_is_suffered(text, k) for k in range(first, i + 2))
            ours = any(f.enclitic == "نا" and f.proclitics.endswith("ل") for f in theirs)
            hit |= ours or (text.word(i).endswith("نا") and text.word(i - 1) in UPON)
            return of_voice("target", voice, text) if hit else None
    return None


def _we_repelled(text: Text, event: Event) -> bool:
    """ "إنها صدت هجوماً لكذا", "أنها وقوات كذا قد تصدت", "قواته تمكنت من صد الهجوم": who speaks held a deed off."""
    first, last = event.told[0]
    held = [t.first for t in event.triggers if t.verb is not None and t.frame.subject == "target" and t.deed]
    for k in range(max(event.sentence.first, first - 3), last):
        if not is_own(text.word(k)):
            continue
        at = _past_joined(text, k + 1)
        if any(k < h <= max(k + 2, at) for h in held):
            return True
        if any(v.lemma in MANAGING for v in text.verbs(at)) and repels(text, event.triggers, at):
            return True
    return False


def _with_others(text: Text, event: Event) -> bool:
    """ "أنها وقوات كذا": others held it off with the one who speaks."""
    first, last = event.told[0]
    return any(
        is_own(text.word(k)) and k + 1 in text.actor_at and text.word(k + 1).startswith("و")
        for k in range(max(event.sentence.first, first - 3), last)
    )


def _past_joined(text: Text, k: int) -> int:
    """Over those who are joined to "أنها", on to the verb of them all."""
    while k in text.actor_at or text.word(k) in JOINTS:
        k = text.actor_at[k].last + 1 if k in text.actor_at else k + 1
    return k


def _he_suffered(text: Text, event: Event) -> bool:
    """ "قالت كذا إنها تعرضت لهجوم": who speaks is the subject of a verb of suffering."""
    first, last = event.told[0]
    for i in range(max(event.sentence.first, first - 3), last):
        if is_own(text.word(i)):
            verbs = text.verbs(i + 1 + (text.word(i + 1) == "قد"))
            if any(v.lemma in MEETS_WITH and v.tense == "past" and not v.enclitic for v in verbs):
                return True
    return False


def own_losses(event: Event, voices: list[Attribution], text: Text) -> Participant | None:
    """ "قال الجيش إن ضابطاً أصيب", "أقرت كذا بمقتل 15 قيادياً": who tells or admits losses of nobody named has them."""
    admitting = _admitting(text, event)
    voice = next((a.chain[0] for a in nearest_first(event, voices) if acts(a.chain[0])), None)
    who = admitting.actor if admitting is not None else voice.actor if voice is not None else None
    if who is None or who in event.actors("initiator"):
        return None
    if admitting is None and actor(who).kind not in OF_STATES:
        return None
    hurt = [r for r in event.rows if r.group is not None and r.group.actor is None and r.status in OWN_FATES]
    hurt = [r for r in hurt if admitting is None or not (r.group and r.group.is_other)]
    lost = [r for r in hurt if r.group and r.group.noun and _may_be_his(r.group.noun, admitting is not None)]
    mention = admitting
    if mention is None and voice is not None:
        mention = text.actor_at.get(voice.first) or text.actor_at.get(voice.last)
    for row in lost:
        if row.group is not None and mention is not None and mention.first < row.first:
            row.group.actor, row.actor = mention, None
    if not lost or event.actors("target") - {CIVILIANS}:
        return None
    if admitting is not None:
        return Participant("target", who, text.name_of(admitting), admitting.first, admitting.last)
    return of_voice("target", voice, text) if voice is not None else None


_ADMITS = SIGNS.bit(lambda word: any(v.lemma in ADMITS for v in verb_readings(word)))


def _admitting(text: Text, event: Event) -> ActorMention | None:
    """ "أقرت كذا بمقتل": the armed side that stands right behind the verb, before the dead."""
    first, last = event.told[0]
    for k in text.marked(_ADMITS, first, last - 1):
        if any(v.lemma in ADMITS and v.person == 3 for v in text.verbs(k)):
            mention = text.actor_at.get(past_quotes(text, k + 1))
            return mention if mention is not None and mention.actor is not None else None
    return None


def _may_be_his(noun: PersonNoun, admitted: bool) -> bool:
    return noun.noun in STATE_RANKS or (admitted and noun.class_ in ("fighter", "own"))


def _is_suffered(text: Text, i: int) -> bool:
    light = vocabulary().light
    if bare(text.word(i)).removesuffix("ه").removesuffix("ها") in ("تعرض", "تصدي", "احباط"):
        return True
    return any(light.get(v.lemma) in ("light_target", "light_repel") for v in text.verbs(i))


def nearest_first(event: Event, voices: list[Attribution]) -> list[Attribution]:
    """ "أعلن كذا مقتل جنوده، فيما أكدت كذا أن مقاتليها استهدفوا": who speaks last before the deed comes first."""
    first, last = event.told[0]
    return sorted(
        voices, key=lambda a: (not a.covers(first, last), a.at > last, -a.at if a.at <= last else a.at)
    )


def of_voice(role: Role, voice: Voice, text: Text) -> Participant:
    return Participant(role, voice.actor, text.words(voice.first, voice.last), voice.first, voice.last)


def acts(voice: Voice) -> bool:
    """ "قالت الجماعة إنها", "قالت وزارة الداخلية إنها ألقت القبض": a party, or an office that has forces."""
    if not voice.actor:
        return False
    return voice.kind == "party" or (voice.kind == "official" and actor(voice.actor).kind in OF_STATES)


def are_the_speakers(text: Text, event: Event, voices: list[Attribution]) -> None:
    """ "أضاف بيان الجيش أن القوات أسقطت": where an army speaks, "the forces" are its own, whoever was told last."""
    voice = next((a.chain[0] for a in nearest_first(event, voices) if acts(a.chain[0])), None)
    if voice is None or voice.actor is None:
        return
    first = max(event.sentence.first, voice.last + 1)
    for party in event.parties:
        mention = text.actor_at.get(party.first)
        if mention is None or not mention.generic or party.actor == voice.actor:
            continue
        named = [a for a in text.actors_in(first, mention.first - 1) if a.actor != voice.actor]
        if not named and (_is_his_service(text, party, mention) or _are_forces(text, event, voice, mention)):
            party.actor, party.name = voice.actor, text.words(voice.first, voice.last)


def _is_his_service(text: Text, party: Participant, mention: ActorMention) -> bool:
    """ "أعلن المتحدث باسم كذا أن القوة الصاروخية قصفت": an arm of the army that speaks."""
    told = " ".join(text.folded(mention.first, mention.last)).removeprefix("و")
    return party.role == "initiator" and told in words("own_men_services")


def _are_forces(text: Text, event: Event, voice: Voice, mention: ActorMention) -> bool:
    """ "القوات", where an army speaks and nobody else is told of."""
    if mention.first != mention.last or bare(text.word(mention.first)) not in FORCES:
        return False
    speaks = voice.actor is not None and actor(voice.actor).kind in OF_STATES
    return speaks and event.actors("initiator", "target") <= {mention.actor}
