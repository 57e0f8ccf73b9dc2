"""Who says so (codebook §3 `sources`): which of the voices of a report tell a happening or a figure.

The rules give each clause the voice that tells it or goes on; whether that voice tells this happening, and whether
another one of the report does, only the whole report says. A logistic sum over named features, fitted on coded reports
(`tools/fit_voices.py` makes the weights, in tenths of a bit of odds).
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.reading.deeds.event import Event
from marsad.reading.tallies.tally import Tally
from marsad.reading.voices.attribution import Attribution, Attributor
from marsad.reading.voices.chains import identity
from marsad.reading.voices.features import Heard, Weighed, weighed
from marsad.reading.voices.voice import Voice
from marsad.reading.words.fitted import table, total
from marsad.reading.words.text import Text
from marsad.registry.outlets import Outlet, outlets

# Tenths of a bit: a voice that the rules know stays from here on, another comes from there on.
KEPT, GIVEN = -14, -6
BODIES = ("official", "party")  # others pass on what they hear, among what the outlet knows
RECENT = 2  # days before the report


def settle_voices(text: Text, attributor: Attributor, events: list[Event], tallies: list[Tally]) -> None:
    """Give each happening and figure the voices that tell it."""
    told: list[Event | Tally] = [*events, *tallies]
    heard = Heard(text, attributor)
    chosen = [_voices(one) for one in weighed(heard, told)]
    for one, voices in zip(told, chosen, strict=True):
        one.voices = voices
    _by_its_mouthpiece(heard, told)
    if attributor.issuer is not None:
        _by_the_issuer(attributor.issuer, attributor, told)
    _by_the_one_body(heard, attributor, told)


def _by_its_mouthpiece(heard: Heard, told: list[Event | Tally]) -> None:
    """ "تبنى التنظيم الهجوم. وقالت وكالته إن": a party is no voice beside its own agency or spokesman, nor for what it
    owns to in the name of its agency.
    """
    agencies: dict[str, Voice] = {}
    for tellings in heard.tellings.values():
        voice = tellings[0].voice
        known = _speaks_for(voice)
        if known is not None and known.form != "body":
            agencies.setdefault(str(known.party), voice)
    for one in told:
        spoken_for = {str(k.party) for a in one.voices for v in a.chain if (k := _speaks_for(v)) is not None}
        found: list[Attribution] = []
        for attribution in one.voices:
            voice = attribution.chain[0]
            alone = len(attribution.chain) == 1 and voice.kind == "party" and voice.bare_party
            party = voice.actor if alone else None
            if party in spoken_for:
                continue
            if party in agencies:
                attribution = replace(attribution, chain=(agencies[party],))
                spoken_for.add(party)
            found.append(attribution)
        one.voices = found


def _speaks_for(voice: Voice) -> Outlet | None:
    """What is known of a voice in which a party speaks."""
    known = outlets().get(voice.id) if voice.id is not None and voice.kind == "party" else None
    return known if known is not None and known.party else None


def _by_the_issuer(issuer: Voice, attributor: Attributor, told: list[Event | Tally]) -> None:
    """A statement is the word of who issued it, in all that no other voice tells."""
    for one in told:
        if not (one.voices or attributor.is_aside(one.sentence.first)):
            lemma = "قال" if issuer.kind == "party" else ""
            one.voices = [Attribution((issuer,), issuer.first, lemma, end=issuer.last)]


def _by_the_one_body(heard: Heard, attributor: Attributor, told: list[Event | Tally]) -> None:
    """A body that opens the report and is its only voice tells all of it, but for other days and reminders."""
    if len(heard.tellings) != 1:
        return
    (tellings,) = heard.tellings.values()
    opens = tellings[0].sentence <= (heard.lede if heard.lede < len(heard.text.sentences) else 0)
    if not opens or tellings[0].voice.kind not in BODIES:
        return
    fully = max(tellings, key=lambda telling: len(telling.voice.name.split()))
    lemma = fully.told.lemma if fully.voice.kind == "party" else ""  # a party claims what it goes on to tell
    for one in told:
        reminder = attributor.is_aside(one.sentence.first)
        if not (one.voices or reminder or _of_another_day(heard.text, one)):
            one.voices = [replace(fully.told, chain=(fully.voice,), lemma=lemma)]


def _of_another_day(text: Text, one: Event | Tally) -> bool:
    start = one.resolved.start if one.resolved is not None else None
    return start is not None and text.published is not None and (text.published - start).days > RECENT


def _voices(one: Weighed) -> list[Attribution]:
    known = table("voices/voices")
    held = {
        key
        for key in one.offers
        if one.may_tell(key) and total(known, one.features(key)) > (GIVEN if one.now[key] == "none" else KEPT)
    }
    found: list[Attribution] = []
    for told in one.matter.voices:
        chain = tuple(v for v in told.chain if v.own or identity(v) in held)
        if chain:
            found.append(replace(told, chain=chain))
    for key in one.offers:
        near = one.nearest[key]
        if key in held and one.now[key] == "none" and near is not None:
            found.append(replace(near[2].told, chain=(near[2].voice,)))
    return found
