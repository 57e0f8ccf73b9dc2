"""A happening as one clause tells it, before clauses are put together to claims."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.model.claim import Role
from marsad.reading.casualties.casualties import rows_in
from marsad.reading.casualties.group import GUNMEN
from marsad.reading.casualties.rows import copied, merged
from marsad.reading.casualties.victims import refresh
from marsad.reading.dates.dating import fill_time
from marsad.reading.deeds.another import (
    came_after,
    fought_behind_a_blast,
    fronts_place,
    hurts_another,
    looks_back,
    number_of,
    tells_another,
    told_later,
)
from marsad.reading.deeds.backward import came_behind, had_been_done, is_exchange
from marsad.reading.deeds.charged import OF_THE_LAW, charges
from marsad.reading.deeds.choosing import action_of, done_there, only_tried, told_here
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.event import UNNAMED, Event, Participant, add_party
from marsad.reading.deeds.known_blows import blows_known
from marsad.reading.deeds.replies import answers_fire, is_sweep
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.wanted import place_is_object
from marsad.reading.deeds.waves import is_wave, tell_several
from marsad.reading.joining.same_words import deeds_of, noun_of, opening_of, without_case
from marsad.reading.parties.beside import Filled
from marsad.reading.parties.doings import FLOWN, is_downed, raids_on_foot, strikes_from_the_ground
from marsad.reading.parties.role_words import role_ending
from marsad.reading.parties.roles import ROLES, parts_of
from marsad.reading.places.placing import fill_places
from marsad.reading.terms import weights_of
from marsad.reading.words.families import family
from marsad.reading.words.frames import MeansWords, ObjectWords
from marsad.reading.words.resuming import note_nouns
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import names_hospital, words
from marsad.registry.actor_kinds import OF_STATES
from marsad.registry.actor_registry import actors
from marsad.registry.places import PlaceReading

UNKNOWN = words("unknown_men")
HELD = words("events_held")
UNSUPPORTED = family("befalling")  # nobody helps along what befalls
LAWLESS = frozenset({GUNMEN, "israeli-settlers"})
OWNED = "تبني"  # to say that a deed was one's own
PLANTED = "زرع"
GOING_OVER = family("retreats")  # who goes over or runs does it himself
ENTERS = "دخل"
FOUGHT_REACH = 14  # tokens from a verb of entering to the fight before it
SUFFERED = 9  # tokens from "تعرض" to the noun of what was suffered


def build(text: Text, sentence: Sentence, clause: Clause, triggers: list[Trigger]) -> Event | None:
    """The event of a clause, None if its words tell none."""
    named = [t for t in triggers if clause.first <= t.first <= clause.last]
    inside = told_here(text, named)
    told = rows_in(text, clause.first, clause.last, inside)
    counts, rows = copied(told), merged(told)
    deeds = [t for t in inside if t.deed is not None]
    if not deeds and not rows:
        return None
    action, rank = action_of(text, deeds, rows)
    event = Event(
        sentence,
        [(clause.first, clause.last)],
        action,
        rank,
        rows=rows,
        counts=counts,
        triggers=inside,
        topic=clause.topic,
        joined=clause.result,
        after=clause.after,
        charged=clause.charged,
    )
    event.after |= text.cue(clause.first, "follows") is not None
    event.opened = text.cue(clause.first, "opens") is not None
    event.plural = is_wave(text, clause, inside)
    tell_several(text, event, inside)
    event.charges = event.action in OF_THE_LAW and bool(charges(text, named))
    event.elsewhere = fronts_place(text, clause.first)
    event.answers = answers_fire(text, clause.first, clause.last, inside)
    event.another = tells_another(text, clause.first, clause.last, inside)
    event.other_man = hurts_another(text, clause.first, clause.last, inside)
    event.nth = number_of(text, clause.first, clause.last, inside)
    event.only_title = sentence.kind == "title"
    event.only_heading = sentence.kind == "heading"
    event.harm_only = not [t for t in deeds if t.deed and not t.deed.carrier]
    event.definite = (
        bool(deeds)
        and all(t.definite for t in deeds if t.verb is None)
        and not any(t.verb for t in deeds)
        and not _suffered_anew(text, deeds)
    )
    event.sweeps = is_sweep(text, clause.first, clause.last, deeds)
    event.taken_up = _takes_up(text, deeds)
    event.another |= not (event.definite or event.taken_up) and came_after(text, clause.first, inside)
    if event.sweeps and event.action != "operation":
        event.action, event.taken_up = "operation", False  # "وتمشط القوات المنطقة بحثا عن منفذي الهجوم"
    if clause.first == sentence.first and not event.taken_up:
        event.another |= told_later(text, clause.first, clause.last, deeds, rows)
    event.another |= fought_behind_a_blast(text, clause.first, deeds)
    plain = text.plain_words(clause.first, clause.last)
    event.words, event.terms = text.rare(plain), weights_of(plain)
    of_deeds = [t for t in deeds if t.verb is None and t.deed is not None and not t.deed.carrier]
    event.nouns = frozenset(without_case(noun_of(text, t)) for t in of_deeds)
    event.blows = blows_known(text, deeds)
    event.weak = (
        bool(deeds)
        and not rows
        and all(t.deed is not None and (t.deed.weak or t.deed.carrier) for t in deeds)
    )
    tried = [t.last for t in only_tried(text, named)]
    _fill_parties(text, event, clause, done_there(named, inside), tried)
    fill_places(text, event, clause, opens=not any(t.first < clause.first for t in triggers))
    if text.cues(clause.first, clause.last, "later_death"):
        event.places = [p for p in event.places if not _is_hospital(text, p)]  # where he died of his wounds
    event.another |= bool(event.places) and came_behind(text, sentence, triggers) in deeds
    fill_time(text, event, clause)
    if clause.first == sentence.first:
        event.another |= looks_back(text, clause.first, event.time, deeds)
    if event.definite and (_was_planted(text, clause) or _is_owned(text, clause, deeds)):
        event.time = event.resolved = None
    begins = text.folded(sentence.first, sentence.first + 1)
    event.pluperfect = had_been_done(text, sentence.first, deeds)
    event.exchanged = is_exchange(text, clause.first, deeds)
    event.countered = not words("counter").isdisjoint(begins)
    event.second_voice = text.cue(sentence.first, "second_voice") is not None
    _fill_things(text, event, clause)
    refresh(text, event)
    if event.exchanged and event.action == "attack":
        event.action = "clash"  # "تتبادل القوات وكذا إطلاق النار"
        for party in event.parties:
            party.role = "participant"
    _settle_action(text, event)
    event.deeds, event.opening = deeds_of(text, inside), opening_of(text, event)
    note_nouns(text, event)
    return event


def _break_in(event: Event) -> bool:
    """Gunmen and settlers who raid a house arrest nobody."""
    doers = event.actors("initiator")
    verb = event.triggers[0].verb if event.triggers else None
    if verb is None or verb.lemma not in words("raiding") or not doers:
        return False
    return doers <= LAWLESS and not any(row.status == "captured" for row in event.rows)


def _is_hospital(text: Text, place: PlaceReading) -> bool:
    return names_hospital(text.folded(place.mention.first, place.mention.last))


def _was_planted(text: Text, clause: Clause) -> bool:
    """ "العبوة زُرعت ليلة أمس": when it was laid, and not when it went off."""
    return any(v.lemma == PLANTED for k in range(clause.first, clause.last + 1) for v in text.verbs(k)[:1])


def _is_owned(text: Text, clause: Clause, deeds: list[Trigger]) -> bool:
    """ "وتبنى تنظيم كذا الهجوم الجمعة": when somebody said that it was his, and not when it was done."""
    said = range(clause.first, deeds[0].first)
    return any(v.lemma == OWNED for k in said for v in text.verbs(k)[:1])


def _takes_up(text: Text, deeds: list[Trigger]) -> bool:
    """ "إن الهجوم استهدف كذا", "استهدف الهجوم": the first deed is a noun with the article, told before."""
    first = min(deeds, key=lambda t: t.first, default=None)
    if first is not None and first.verb is not None:
        first = next((t for t in deeds if t.first == first.last + 1 and t.verb is None), first)
    return first is not None and first.verb is None and first.definite and not _suffered_anew(text, [first])


def _suffered_anew(text: Text, deeds: list[Trigger]) -> bool:
    """ "تعرضت البلدة للقصف": behind such a verb the article takes nothing up."""
    light = vocabulary().light
    return any(
        t.proclitics.endswith("ل")
        and any(
            light.get(v.lemma) == "light_target"
            for k in range(max(0, t.first - SUFFERED), t.first)
            for v in text.verbs(k)
        )
        for t in deeds
    )


def _fill_parties(
    text: Text, event: Event, clause: Clause, triggers: list[Trigger], tried: list[int]
) -> None:
    """`tried`: where deeds end that were only planned; who is named behind one has no part in what was done."""
    for filled in parts_of(text, clause, triggers):
        first = filled.actor.first
        planned = max((last for last in tried if last < first), default=None)
        if planned is not None and not any(planned < t.first < first for t in triggers):
            continue
        role = ROLES.get(filled.part)
        if filled.part == "victim" and event.action in GOING_OVER:
            role = "initiator"
        if role is not None and not (role == "supporter" and event.action in UNSUPPORTED):
            add_party(event, _participant(text, role, filled))


def _participant(text: Text, role: Role, filled: Filled) -> Participant:
    actor = filled.actor
    name = text.name_of(actor)
    return Participant(role, actor.actor, name, actor.first, actor.last, filled.part == "victim")


def _fill_things(text: Text, event: Event, clause: Clause) -> None:
    for trigger in event.triggers:
        if trigger.deed:
            event.means += [m for m in trigger.deed.means if m not in event.means]
    for i in text.begins("means", clause.first, clause.last):
        for found in text.entries(i, "means"):
            value = found.entry.value
            if isinstance(value, MeansWords) and value.means not in event.means:
                event.means.append(value.means)
    for i in text.begins("object", clause.first, clause.last):
        for found in text.entries(i, "object"):
            value = found.entry.value
            if (
                isinstance(value, ObjectWords)
                and value.object not in event.objects
                and found.last <= clause.last
            ):
                event.objects.append(value.object)
                event.civilian_objects |= value.civilian and i not in text.place_at
    event.no_casualties = bool(text.cues(clause.first, clause.last, "no_casualties"))


def _by_unknown_men(text: Text, event: Event) -> bool:
    """ "قتل مسلحون مجهولون شرطيين": somebody did it, whoever it was."""
    return any(
        t.harm is not None and t.verb is not None and text.word(t.last + k) in UNKNOWN
        for t in event.triggers
        for k in (1, 2)
    )


def _only_fighters(event: Event) -> bool:
    """Those who leave are men of a party, and no civilians."""
    gone = {p.actor for p in event.parties if p.role == "target"} | {r.actor for r in event.rows}
    return bool(gone) and not gone & UNNAMED


def _is_detention(text: Text, event: Event) -> bool:
    """Soldiers or police hold people or lead them away: the word is the same for gunmen who take hostages."""
    doers = [actors()[p.actor] for p in event.parties if p.role == "initiator" and p.actor in actors()]
    taken = [t for t in event.triggers if t.deed is not None and t.deed.action == "abduction"]
    words_for_it = {t.verb.lemma if t.verb is not None else noun_of(text, t) for t in taken}
    return bool(doers) and all(actor.kind in OF_STATES for actor in doers) and words_for_it <= HELD


def _foils(text: Text, event: Event) -> bool:
    seizing = (t for t in event.triggers if t.deed is not None and t.deed.action == "weapons_seizure")
    return any(bare(text.word(t.first)) in words("foiling") for t in seizing)


def _is_of_a_state(party: Participant) -> bool:
    return party.actor in actors() and actors()[party.actor].kind in OF_STATES


def _is_named_as_doer(text: Text, party: Participant) -> bool:
    """ "جثة شاب قتل على يد كذا", "جثث رعاة قتلتهم قوات كذا"."""
    role = role_ending(text, party.first - 1)
    if role is not None:
        return bool(role.entry.value.role == "initiator")
    verbs = text.verbs(party.first - 1)[:1]
    return bool(text.entries(party.first - 1, "harm")) and any(v.enclitic for v in verbs)


def _buries(text: Text, trigger: Trigger) -> bool:
    """A verb of a funeral: the death itself was told in other words."""
    return trigger.verb is not None and text.word(trigger.first).removeprefix("و") in words("funerals")


def _enters_after_a_fight(text: Text, event: Event) -> bool:
    """Who comes into a place behind a fight for it, or those who fled it, has taken it."""
    for trigger in event.triggers:
        end = event.sentence.last
        if (
            trigger.verb is None
            or trigger.verb.lemma != ENTERS
            or not place_is_object(text, trigger.first, end)
        ):
            continue
        behind = range(trigger.last + 1, min(trigger.last + FOUGHT_REACH, end) + 1)
        fought = [k for k in behind if text.cue(k, "after") is not None and k not in text.time_at]
        if any(text.word(k + n) in words("fights_and_flights") for k in fought for n in (1, 2)):
            return True
    return False


def _settle_action(text: Text, event: Event) -> None:
    """Harm without a deed: an attack where somebody did it, else a death or what the fate says."""
    if (
        any(t.deed is not None and t.deed.action == "death" for t in event.triggers)
        and event.action == "death"
    ):
        event.parties = [p for p in event.parties if p.role != "initiator" or _is_named_as_doer(text, p)]
        if event.actors("initiator") and any(_buries(text, t) for t in event.triggers):
            event.action, event.rank = "attack", 41  # "شيعت البلدة شاباً قُتل على يد كذا"
        return  # who found the bodies did not kill
    if event.action == "defection" and event.rows and all(r.status == "displaced" for r in event.rows):
        event.action = "displacement"  # "هرب الآلاف من البلدة"
    if event.action == "abduction" and _is_detention(text, event):
        event.action = "arrest"  # "احتجزت الشرطة خمسة عمال"
    if event.action == "arrest" and _break_in(event):
        event.action, event.rank = "attack", 41  # "داهم مسلحون دار موظف"
    if event.action == "deployment" and _enters_after_a_fight(text, event):
        event.action, event.rank = "capture_territory", 48  # "دخل الجيش المدينة بعد معارك مع كذا"
    if event.action == "displacement" and _only_fighters(event):
        event.action = "withdrawal"  # "دفع المتمردين إلى الفرار"
    if event.action == "weapons_seizure" and _foils(text, event):
        for party in event.parties:
            if party.role == "target" and not party.by_harm and _is_of_a_state(party):
                party.role = "initiator"  # "أعلن الجيش إحباط محاولة تهريب"
    hurt = any(r.status in ("killed", "wounded", "killed_or_wounded") for r in event.rows)
    if event.action == "protest" and hurt and "small_arms" in event.means:
        event.action, event.rank = "attack", 41  # "مقتل أربعة برصاص الجيش خلال مسيرة"
    if event.action in FLOWN and is_downed(text, event):
        event.action, event.rank = "weapons_seizure", 91
    if event.action == "airstrike" and raids_on_foot(text, event):
        event.action = "attack"
    if event.action == "airstrike" and strikes_from_the_ground(text, event):
        event.action = "shelling"  # "نفذت وحدات الجيش ضربات"
    if event.rank > 20:
        return
    if event.action == "death" and (event.actors("initiator") or _by_unknown_men(text, event)):
        event.action = "attack"
    if hurt and "small_arms" in event.means:
        event.action, event.rank = "attack", 41
