"""What a happening cannot be, seen by who did it to whom: no air raid by artillery, no abduction by the police."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.model.claim import Action
from marsad.reading.casualties.group import GUNMEN
from marsad.reading.deeds.event import UNNAMED, Event
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import IDENTITY_MILITIAS, OF_STATES
from marsad.registry.actor_registry import actors

FLOWN = family("air_raids")
SHOT_REACH = 9  # tokens from a verb of hitting to the aircraft, over what it was hit with
BRINGS_DOWN = words("brings_down")


def is_ruled_out(text: Text, event: Event, action: Action) -> bool:
    """Another code than the rules gave it says what those who are told of did not do."""
    if event.action in ("shelling", "attack") and action == "airstrike":
        return strikes_from_the_ground(text, event) or raids_on_foot(text, event)
    if action == "clash" and event.harm_only and not any(p.actor not in UNNAMED for p in event.parties):
        return True  # "لقي ثلاثة مدنيين مصرعهم": nobody is told to have fought
    if (event.action, action) == ("capture_territory", "clash"):
        return any(part.is_title and part.action == event.action for part in event.parts)
    if (event.action, action) == ("attack", "property_destruction"):
        return _hits_fighters(text, event)
    return (event.action, action) == ("arrest", "abduction")  # the rules know soldiers who hold people


def _hits_fighters(text: Text, event: Event) -> bool:
    """Dens and gatherings of an armed side are destroyed, and nobody's home."""
    hit = {p.actor for p in event.parties if p.role == "target"}
    if not hit or hit & UNNAMED or event.civilian_objects or not event.actors("initiator"):
        return False
    told = (bare(word) for first, last in event.told for word in text.folded(first, last))
    return not words("dens").isdisjoint(told)


def strikes_from_the_ground(text: Text, event: Event) -> bool:
    """Strikes, with no word of aircraft, by units, artillery, or men of a group that has no air force."""
    strikes = [t for t in event.triggers if t.deed is not None and t.deed.action == "airstrike"]
    if not all(t.deed is not None and t.deed.weak and not t.deed.carrier for t in strikes):
        return False
    if not {"aircraft", "drone"}.isdisjoint(event.means):
        return False
    for first, last in event.told:
        if not words("ground_units").isdisjoint(map(bare, text.folded(first, last))):
            return True
    doers = [actors()[p.actor] for p in event.parties if p.role == "initiator" and p.actor in actors()]
    return bool(doers) and all(actor.kind not in OF_STATES for actor in doers)


def raids_on_foot(text: Text, event: Event) -> bool:
    """ "غارة لمسلحين من قبيلة كذا": neither tribesmen nor gunmen of no name come by air."""
    raids = [t for t in event.triggers if t.deed is not None and t.deed.action == "airstrike"]
    plain = all(t.deed is not None and not t.deed.carrier and t.verb is None for t in raids)
    told = {bare(word) for first, last in event.told for word in text.folded(first, last)}
    if not raids or not plain or not told.isdisjoint(words("words_of_aircraft")):
        return False
    doers = event.actors("initiator")
    return bool(doers) and all(
        doer == GUNMEN or (doer in actors() and actors()[doer].kind == IDENTITY_MILITIAS) for doer in doers
    )


def is_downed(text: Text, event: Event) -> bool:
    """ "دمرت قوات كذا طائرة مسيرة", "استهدفوا بالمضادات مروحية": the aircraft was brought down and raids nobody."""
    craft = [t.first for t in event.triggers if t.deed is not None and t.deed.action in FLOWN]
    for trigger in event.triggers:
        if trigger.verb is None:
            continue
        behind = [k for k in craft if 0 < k - trigger.last <= SHOT_REACH]
        if behind and any(text.word(k) in words("anti_aircraft") for k in range(trigger.last + 1, behind[0])):
            return True
        if trigger.verb.lemma not in BRINGS_DOWN:
            continue
        if _counted_behind(text, trigger.last + 1) in craft:
            return True  # "قواتها دمرت أربع طائرات مسيرة"
        if trigger.last + 1 not in text.actor_at:
            continue
        subject = text.actor_at[trigger.last + 1]
        flies = any(
            t.first <= k <= t.last for t in event.triggers for k in range(subject.first, subject.last + 1)
        )
        if not flies and subject.last + 1 in craft:
            return True
    return False


def _counted_behind(text: Text, k: int) -> int:
    """The token behind a number that stands at token k, -1 where none does."""
    return text.number_at[k].last + 1 if k in text.number_at else -1
