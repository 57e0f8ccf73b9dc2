"""Doers that only a pronoun names: the speaker of "أنه أطلق", the subject carried on, "بينهما"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.remembered import Remembered
from marsad.arabic.verbs import Verb, verb_readings
from marsad.model.claim import Role
from marsad.reading.casualties.group import skip_quotes
from marsad.reading.deeds.event import UNNAMED, Event, Participant, add_party
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.page.signing import signed_for
from marsad.reading.parties.condemned import is_condemned
from marsad.reading.parties.headings import heading_actor, titled_actor
from marsad.reading.parties.not_known import is_by_unknown
from marsad.reading.parties.own_men import (
    acts,
    are_the_speakers,
    is_own,
    nearest_first,
    of_voice,
    own_losses,
    own_men,
)
from marsad.reading.parties.pairs import take_both
from marsad.reading.parties.role_words import ALL_RELATIVES, NOT_OBJECT, is_word_of
from marsad.reading.voices.attribution import Attribution, Voice
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.outlets import outlet, outlets

OUR_MEN = frozenset(men + "نا" for men in words("our_men"))
PRONOUNS = ("ه", "ها", "هم", "هما")
DEED_REACH = 6  # words from a verb that carries a deed to its noun
NOBODY_DOES = family("of_no_doer")
SUBJECT_REACH = 5  # words from a verb past its subject to the deed
POSSESSED = ("ها", "هم")
HEADING = 4  # tokens of a sign and a label before the one who is named, and from the colon to the deed
SUFFERING = frozenset({"light_target", "light_repel", "light_place"})
ARMS_REACH = 3  # words from arms to their verb
OPENING = 4  # tokens of a clause among which its verb is
TWO_SIDES = words("two_sides")
BOTH = TWO_SIDES | {"بينهم", "طرف"}
THEY = "وا"


REGIME = "syrian-government-forces"
REGIME_FELL = date(2024, 12, 8)
REGIME_AIR = words("regime_air")


def complete_parties(
    text: Text,
    event: Event,
    before: Event | None,
    earlier: Event | None,
    voices: list[Attribution],
    told: Iterable[Event] = (),
) -> None:
    """Give an event without a doer the one its pronoun means.

    `before`: of the same sentence; `earlier`: of any; `told`: all before it, the last one first.
    """
    voices = [_with_actor(text, one) for one in voices]
    are_the_speakers(text, event, voices)
    if event.action in ("airstrike", "shelling") and not event.actors("initiator"):
        _take_regime(text, event)
    if _speaks_of_both(text, event) and earlier is not None:
        take_both(text, event, earlier, told)
    if (headed := _headed(text, event)) is not None:
        add_party(event, headed)
    own = own_men(text, event, voices) or own_losses(event, voices, text)
    if own is not None:
        event.parties.append(own)
    event.parties += _tells_on(event, before, voices)
    if is_by_unknown(text, event) or is_condemned(text, event):
        return
    if (event.actors("initiator") and not _only_joined(text, event)) or not (
        _has_active_verb(text, event)
        or _carries_on(text, event)
        or _we_did(text, event)
        or _they_did(text, event)
        or _is_deed_of_pronoun(text, event)
    ):
        return
    speaker = _own_deed(text, event, voices)
    if speaker is not None:
        speaker.meant = True
        event.parties.append(speaker)
    if speaker is not None or event.action in NOBODY_DOES:
        return
    if (he := _antecedent(text, event)) is not None:
        event.parties.append(he)
        return
    if earlier is not None and _we_did(text, event):
        event.parties += [p for p in _doers_of(earlier) if p.actor not in event.actors("target")]
        return
    if earlier is not None and before is None and _carries_on(text, event):
        event.parties += [
            p for p in earlier.parties if p.role == "initiator" and p.actor not in event.actors("target")
        ]
        return
    meant = False
    if before is None and earlier is not None and _opens_with_his_verb(event, earlier, text):
        before = earlier
        if not _subjects(text, earlier) and _opens_with_they_did(text, event):
            before = next((e for e in told if _told_of_them(event, e)), earlier)
        meant = _opens_with_they_did(text, event)
    if before is not None and not event.harm_only and not event.topic:
        event.parties += [
            _as_meant(p) if meant else p
            for p in _subjects(text, before)
            if p.actor not in event.actors("target")
        ]


def _subjects(text: Text, before: Event) -> list[Participant]:
    """Who did what was told before: "خرقت كذا وقف إطلاق النار وقصفت", with one alone who takes part, no two."""
    if _held_off_another(text, before):
        return [
            _as_doer(p) for p in before.parties if p.role == "target" and not p.by_harm
        ]  # "صدت كذا الهجوم ودمرت"
    doers = [p for p in before.parties if p.role == "initiator"]
    beside = [p for p in before.parties if p.role == "participant" and p.actor not in UNNAMED]
    one = not doers and len(beside) == 1 and before.action == "agreement"
    return [_as_doer(beside[0])] if one else doers


def _held_off_another(text: Text, before: Event) -> bool:
    """Its first verb is one of holding off, so that its subject is who was attacked."""
    first = next((t for t in before.triggers if t.verb is not None), None)
    if first is not None and not first.passive and first.frame.subject == "target":
        return True
    start, last = before.told[0]
    opening = range(start, min(start + OPENING, last + 1))
    return any("light_repel" in _roles(text.verbs(k)[:1]) for k in opening)


def _as_meant(party: Participant) -> Participant:
    return Participant("initiator", party.actor, party.name, party.first, party.last, meant=True)


def _as_doer(party: Participant) -> Participant:
    """As the doer whom no word names, so that what words say of him in the same happening counts for more."""
    untold: Counter[Role] = Counter({"initiator": 0})
    return Participant("initiator", party.actor, party.name, party.first, party.last, told=untold)


def _antecedent(text: Text, event: Event) -> Participant | None:
    """ "سلموه إلى قوات كذا، التي أوقفت اثنين": whom a clause is about that begins with a relative."""
    first = event.told[0][0]
    k = first - 1 if text.word(first - 1) != "،" else first - 2
    mention = text.actor_at.get(k)
    if text.word(first) not in ALL_RELATIVES or mention is None or mention.actor is None:
        return None
    trigger = next((t for t in event.triggers if t.first == first + 1 and _is_active(text, t)), None)
    if (
        trigger is None
        or trigger.verb is None
        or trigger.verb.enclitic
        or mention.actor in event.actors("target")
    ):
        return None
    return Participant("initiator", mention.actor, text.name_of(mention), mention.first, mention.last)


def _doers_of(event: Event) -> list[Participant]:
    """Who did what was told before, as the ones that go on with "we"."""
    return [_as_doer(p) for p in event.parties if p.role == "initiator" and p.actor not in UNNAMED]


def _only_joined(text: Text, event: Event) -> bool:
    """ "أنها قصفت بالاشتراك مع كذا": those named did it with another, whom a pronoun means."""
    doers = [p for p in event.parties if p.role == "initiator"]
    return all(not words("joint_with").isdisjoint(text.folded(p.first - 2, p.first - 1)) for p in doers)


def _tells_on(event: Event, before: Event | None, voices: list[Attribution]) -> list[Participant]:
    """ "شنت حركة كذا هجمات، وأعلنت مقتل العشرات": who goes on to tell of the dead of the other side did it."""
    if before is None or not event.harm_only or event.actors("initiator"):
        return []
    told = {
        a.chain[0].actor for a in voices if a.at == event.told[0][0] and a.chain[0].last < before.told[0][1]
    }
    return [
        p
        for p in before.parties
        if p.role == "initiator" and p.actor in told and p.actor not in event.actors("target")
    ]


def _with_actor(text: Text, one: Attribution) -> Attribution:
    """Its first voice as an actor too, where it is one."""
    voice = _as_actor(text, one.chain[0])
    return one if voice is one.chain[0] else replace(one, chain=(voice, *one.chain[1:]))


def _as_actor(text: Text, voice: Voice) -> Voice:
    """ "أعلنت وزارة الدفاع التركية": one that is known as a source is an actor too, where the words name one."""
    mention = text.actor_at.get(voice.first)
    if voice.actor is None and voice.id in outlets() and (party := outlet(voice.id).party) is not None:
        return replace(voice, actor=party)  # "المتحدث باسم الجيش كذا"
    if voice.actor is not None or mention is None or mention.last > voice.last or mention.adjective:
        return voice
    return replace(voice, actor=mention.actor)


def _opens_with_his_verb(event: Event, earlier: Event, text: Text) -> bool:
    """ ". واعتقلت ثلاثة شبان": a sentence that begins with a verb of the form that the doer before had."""
    if _opens_with_they_did(text, event):
        return _is_near(event, earlier, 1)
    first = next((t for t in event.triggers if t.verb is not None and t.deed is not None), None)
    told = next((t for t in earlier.triggers if t.verb is not None and t.deed is not None), None)
    if first is None or told is None or first.verb is None or told.verb is None:
        return False
    verb, start = first.verb, event.sentence.first
    opens = first.first == start or (first.first == start + 1 and text.word(start) == "كما")
    alike = (verb.gender, verb.number, verb.tense) == (told.verb.gender, told.verb.number, told.verb.tense)
    plain = verb.gender == "f" and not (first.passive or told.passive or verb.enclitic)
    return opens and alike and plain and _is_near(event, earlier)


def _told_of_them(event: Event, earlier: Event) -> bool:
    """ ". واستهدفوا حاجزاً. وفجروا عبوة": over a deed that names nobody, the one before that does."""
    return bool(earlier.actors("initiator") - UNNAMED) and _is_near(event, earlier, 2)


def _is_near(event: Event, earlier: Event, paragraphs: int = 0) -> bool:
    apart = event.sentence.paragraph - earlier.last_paragraph
    return apart <= paragraphs and same_post(event.sentence, earlier.sentence)


def _opens_with_they_did(text: Text, event: Event) -> bool:
    """ ". وخطفوا القنصل", "كما ألقوا عبوة": a plural verb that opens a sentence goes on with those told."""
    start = event.sentence.first
    k = _past_when(text, start + (text.word(start) == "كما"), event.told[0][1])
    verbs = text.verbs(k)
    return (
        text.word(k).endswith(THEY)
        and bool(verbs)
        and (verbs[0].number, verbs[0].gender, verbs[0].tense) == ("p", "m", "past")
        and event.told[0][0] <= k + 1
    )


def _past_when(text: Text, k: int, last: int) -> int:
    """The token behind the time or the place that opens a sentence: "وعند الساعة 13:00 استهدفوا"."""
    first = k
    while k < last and (
        k in text.time_at or k in text.place_at or text.word(k).removeprefix("و") in words("when_and_where")
    ):
        k += 1
    return k if k == first or k - 1 in text.time_at or k - 1 in text.place_at else first


def _take_regime(text: Text, event: Event) -> None:
    """Barrel bombs and "الطيران المروحي" are of the Syrian government, where the report names it at all."""
    if text.country != "SY" or (text.published is not None and text.published > REGIME_FELL):
        return
    if not any(a.actor == REGIME for a in text.actors):
        return
    for first, last in event.told:
        for i in range(first, last + 1):
            if text.word(i) in REGIME_AIR:
                event.parties.append(Participant("initiator", REGIME, text.words(i, i), i, i))
                event.action, event.rank = "airstrike", max(event.rank, 64)
                return


def _speaks_of_both(text: Text, event: Event) -> bool:
    first, last = event.told[0]
    return (
        not BOTH.isdisjoint(text.folded(first, last))
        and len(event.actors("participant", "initiator", "target")) < 2
    )


def _carries_on(text: Text, event: Event) -> bool:
    """A verb that takes a deed as its object, its subject only in the pronoun: "شن هجوماً", "يخوضها"."""
    first, last = event.told[0]
    return any(
        "light_initiator" in light_roles(word)
        and "light_initiator" in _roles(text.verbs(i))
        and not _names_subject(text, i)
        and _has_its_deed(text, i)
        for i, word in enumerate(text.folded(first, last), first)
    )


def _has_its_deed(text: Text, i: int) -> bool:
    """ "شن هجوماً", "يخوضها"; none in the passives "عملية نُفذت", "عبوة زُرعت", nor in "بدأ سريانه"."""
    if any(v.enclitic for v in text.verbs(i)[:1]):
        return True
    return any(text.entries(k, "deed") for k in range(i + 1, i + DEED_REACH + 1))


def _names_subject(text: Text, i: int) -> bool:
    """ "صعدت مقاومة كذا هجماتها": between the verb and the deed's noun with its pronoun stands who does it."""
    for k in range(i + 1, i + SUBJECT_REACH):
        if text.tokens[k : k + 1] and text.tokens[k].kind != "word":
            return False
        if text.entries(k, "deed"):
            return k > i + 1 and text.word(k).endswith(POSSESSED)
    return False


def light_roles(word: str) -> frozenset[str]:
    """What a folded word can do as a verb that carries a deed; nothing for most words."""
    return _LIGHT[word]


def _light_roles(word: str) -> frozenset[str]:
    return _roles(verb_readings(word))


_LIGHT = Remembered(_light_roles)


def _roles(verbs: Iterable[Verb]) -> frozenset[str]:
    light = vocabulary().light
    return frozenset(light[v.lemma] for v in verbs if v.lemma in light)


def _has_active_verb(text: Text, event: Event) -> bool:
    return any(_is_active(text, t) for t in event.triggers)


def _is_active(text: Text, trigger: Trigger) -> bool:
    """An active verb of doing; one of harm in the singular may as well be passive (قتل), unless its subject is told."""
    frame = trigger.frame
    if trigger.verb is None or trigger.passive or frame.subject != "initiator":
        return False
    told = is_own(text.word(trigger.first - 1))
    return isinstance(frame, Deed) or trigger.verb.number == "p" or told


def _they_did(text: Text, event: Event) -> bool:
    """ "أعلنت أنها شددت الحصار", "نفت دخول قواتها": the deed's noun has the speaker, or his men, for its subject."""
    first, last = event.told[0]
    if any(_is_of_own_men(text, t) for t in event.triggers):
        return True
    nouns = {t.first for t in event.triggers if t.deed is not None and t.verb is None and not t.deed.mutual}
    for i in range(max(event.sentence.first, first - 3), last):
        if not is_own(text.word(i)) or not {i + 2, i + 3, i + 4} & nouns:
            continue
        verbs = text.verbs(skip_quotes(text, i + 1))
        if verbs and verbs[0].tense == "past" and not _roles(verbs) & SUFFERING:
            return True
    return False


def _is_of_own_men(text: Text, trigger: Trigger) -> bool:
    deed = trigger.deed
    theirs = (
        deed is not None and trigger.verb is None and deed.of in ("initiator", "none") and not deed.mutual
    )
    return theirs and is_own(text.word(trigger.last + 1))


def _is_deed_of_pronoun(text: Text, event: Event) -> bool:
    """ "بعد سيطرتها على", "استيلائه على": the noun of the deed has its doer in its pronoun."""
    return any(
        t.deed is not None
        and t.verb is None
        and t.deed.of == "initiator"
        and not t.deed.mutual
        and text.word(t.first).endswith(PRONOUNS)
        and not text.ends_in_ta(t.first)
        and not text.word(t.first).removeprefix("و").startswith("ال")
        for t in event.triggers
    )


def _we_did(text: Text, event: Event) -> bool:
    first, last = event.told[0]
    return any(
        _is_we(text, i)
        for i, word in enumerate(text.folded(first, last), first)
        if word.endswith("نا") or word[:1] == "ن"
    )


def _is_we(text: Text, i: int) -> bool:
    """ "استهدفنا", "نخوض اشتباكات", "دك مجاهدونا": the speakers tell what they and their men do."""
    word = text.word(i)
    if text.covered(i):
        return False
    if word.endswith("نا"):
        if word in OUR_MEN:
            return text.word(i - 1) not in NOT_OBJECT  # none in "هجوم على قواتنا", "اثنان من رجالنا"
        known = (f for kind in ("deed", "harm", "object") for f in text.entries(i, kind))
        noun = any(f.form.enclitic in ("", "ا") for f in known)  # "كمينا"
        return not noun and any(
            r.person == 1 and r.number == "p" and r.tense == "past" for r in verb_readings(word)
        )
    return word[:1] == "ن" and i - 1 not in text.number_at and _is_we_now(word)


@lru_cache(maxsize=60_000)
def _is_we_now(word: str) -> bool:
    """ "نستهدف", "نخوض": of a verb that tells a deed or carries one."""
    words = vocabulary()
    return any(
        r.person == 1 and r.number == "p" and (r.lemma in words.lemmas or r.lemma in words.light)
        for r in verb_readings(word)[:1]
    )


def _headed(text: Text, event: Event) -> Participant | None:
    """ "كتائب القسام: استهداف دبابة", "الجيش: اشتباكات مع كذا": who is named before the colon does it."""
    first, last = event.told[0]
    inside = next((j for j in range(first, last) if text.word(j) == ":"), None)
    colon = inside if inside is not None else first - 1
    head = text.actor_at.get(colon - 1) if inside is not None else heading_actor(text, first)
    if head is None or head.adjective or (inside is not None and head.first - first > HEADING):
        return None
    trigger = next((t for t in event.triggers if 0 < t.first - colon <= HEADING), None)
    deed = trigger.deed if trigger is not None and trigger.verb is None else None
    if trigger is None or deed is None or deed.carrier or is_word_of(text, head, "countries"):
        return None
    doer = text.actor_at.get(trigger.last + 1)
    if any(_roles(text.verbs(k)) for k in range(colon + 1, trigger.first)):
        return None  # "الجيش: نصب إرهابيون كميناً"
    if event.actors("initiator") or (doer is not None and deed.of == "initiator"):
        return None
    role: Role = "participant" if deed.mutual else "initiator"
    return Participant(role, head.actor, text.name_of(head), head.first, head.last)


def _are_his_arms(text: Text, event: Event, k: int) -> bool:
    """ "قال المتحدث باسم كذا إن طائرات حربية دمرت": arms of nobody named, behind "that" and before their verb."""
    if text.word(k - 1) not in words("roles_that") or text.word(k) not in words("arms_of_who_speaks"):
        return False
    return any(
        k < t.first <= k + ARMS_REACH and _is_active(text, t) and t.passive is not True
        for t in event.triggers
    )


def _is_speaker(text: Text, i: int) -> bool:
    """ "أنه أطلق", none in "أنه عُثر": before a passive the pronoun means nobody."""
    return is_own(text.word(i)) and not any(v.voice == "passive" for v in text.verbs(i + 1)[:1])


def _is_of_voice(text: Text, voice: Voice, span: range) -> bool:
    """ "قال ضابط في كذا إنهم استولوا": they are not the one man who speaks."""
    they = any(text.word(i).removeprefix("ب") == "انهم" for i in span)
    own = any(
        (text.word(i).removeprefix("ب") != "انهم" and _is_speaker(text, i)) or _is_we(text, i) for i in span
    )
    several = text.word(voice.last).endswith(("ون", "ين")) or text.word(voice.first).endswith(("ون", "و"))
    return own or several or not they


def _own_deed(text: Text, event: Event, voices: list[Attribution]) -> Participant | None:
    """The voice of the sentence tells what it did itself."""
    first, last = event.told[0]
    span = range(max(event.sentence.first, first - 3), last + 1)
    arms = any(_are_his_arms(text, event, i) for i in span)
    if not arms and not any(_is_speaker(text, i) or _is_we(text, i) for i in span):
        return None
    for attribution in nearest_first(event, voices):
        voice = attribution.chain[0]
        if acts(voice) and voice.actor not in event.actors("target"):
            if not _is_of_voice(text, voice, span):
                continue
            both = any(t.deed is not None and t.deed.mutual and t.verb is not None for t in event.triggers)
            return of_voice("participant" if both else "initiator", voice, text)
    we = next((i for i in span if _is_we(text, i)), None)
    if we is None:
        return None
    speaker = text.speaks_for or signed_for(text)
    if speaker is not None and speaker not in event.actors("target"):
        return Participant("initiator", speaker, text.words(we, we), we, we)
    headed = heading_actor(text, first) or titled_actor(text)
    if headed is not None and headed.actor not in event.actors("target"):
        return Participant("initiator", headed.actor, text.name_of(headed), headed.first, headed.last)
    return None
