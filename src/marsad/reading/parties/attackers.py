"""Those who did what was told before, taken up by a word for attackers: they did this too, or it is done to them."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.signs import SIGNS
from marsad.model.claim import Role
from marsad.reading.casualties.group import GUNMEN
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.words.families import family
from marsad.reading.words.text import Text, same_post
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import OF_STATES
from marsad.registry.actor_registry import actor

ATTACKERS = words("attackers_again")
_THEY = SIGNS.bit(lambda word: word.removeprefix("و") in ATTACKERS)
ATTACKS = family("done_by_attackers")
DEFINITE = ("ال", "لل", "وال", "بال")
UPON = words("attackers_upon")
THAT = words("attackers_that")
ROW_REACH = 3  # tokens from the last of a row to the word
SOME = words("attackers_some")


def take_attackers(text: Text, event: Event, earlier: Iterable[Event]) -> None:
    """Give an event that speaks of the attackers the doers of the attack told last (`earlier`: the last one first)."""
    earlier = list(earlier)
    _name_gunmen(text, event, earlier)
    at = _attackers_at(text, event)
    theirs = [row for row in event.rows if _are_attackers(text, row, at)]
    if at is None and not theirs:
        return
    near = (e for e in earlier if same_post(e.sentence, event.sentence) and e.action in ATTACKS)
    attacks = (e for e in near if _attackers_at(text, e) is None)  # none of those who answer them
    doers = next((d for d in map(_doers, attacks) if d), [])
    for row in theirs if len(doers) == 1 else ():
        event.parties = [p for p in event.parties if not (p.by_harm and p.actor == row.actor)]
        row.actor, row.name = doers[0].actor, doers[0].name
    if at is not None:
        _take_part(text, event, doers, at)


def _name_gunmen(text: Text, event: Event, earlier: list[Event]) -> None:
    """ "وقال شهود إن المسلحين انسحبوا": gunmen with the article are those of the side told last that is no state's."""
    meant = [p for p in event.parties if p.actor == GUNMEN and text.word(p.first).startswith(DEFINITE)]
    rows = [r for r in event.rows if r.actor == GUNMEN and _is_definite(text, r)]
    if not meant and not rows:
        return
    near = (e for e in earlier if same_post(e.sentence, event.sentence) and e.action in ATTACKS)
    side = next((found for e in near if (found := _irregulars(e))), [])
    if len(side) != 1 or any(p.actor == side[0].actor for p in event.parties):
        return
    for party in meant:
        party.actor, party.name = side[0].actor, side[0].name
    for row in rows:
        row.actor, row.name = side[0].actor, side[0].name


def _is_definite(text: Text, row: Row) -> bool:
    return any(text.word(k).startswith(DEFINITE) for k in range(row.first, row.last + 1))


def _irregulars(event: Event) -> list[Participant]:
    """Those named who fought or did it, without the forces of states."""
    told = [p for p in event.parties if p.role in ("initiator", "participant") and p.actor not in UNNAMED]
    return [p for p in told if p.actor is not None and actor(p.actor).kind not in OF_STATES]


def _doers(event: Event) -> list[Participant]:
    return [p for p in event.parties if p.role == "initiator"]


def _take_part(text: Text, event: Event, doers: list[Participant], at: int) -> None:
    role = _role_of_them(text, event, at)
    if role == "initiator":
        event.parties += doers if not event.actors("initiator") else []
    elif not event.harm_only:  # "قتل الجيش خمسة من المهاجمين": within the attack, whose doers they stay
        known = event.actors("target", "participant", "initiator")
        event.parties += [
            Participant(role, p.actor, p.name, p.first, p.last) for p in doers if p.actor not in known
        ]


def _are_attackers(text: Text, row: Row, at: int | None) -> bool:
    """ "تسعة من المهاجمين", "اشتبكت مع المهاجمين وقتلت اثنين منهم"."""
    if row.group is not None and row.group.actor is not None:
        return False  # whose they are is told
    if at is not None and row.first < at <= row.last + ROW_REACH:
        return True
    if row.group is None or not row.group.of_them:
        return False
    for k in range(row.first - 1, row.sentence - 1, -1):
        if k in text.actor_at or text.word(k) in ATTACKERS:
            return text.word(k) in ATTACKERS
    return False


def _attackers_at(text: Text, event: Event) -> int | None:
    return next(iter(text.marked(_THEY, *event.told[0])), None)


def _role_of_them(text: Text, event: Event, at: int) -> Role:
    """ "اشتبكت مع المهاجمين", "غارات على المهاجمين", "طارد الجيش المهاجمين"; else they are the doers."""
    before = text.word(at - 1)
    if before == "مع":
        mutual = any(t.deed is not None and t.deed.mutual for t in event.triggers if t.first < at)
        return "participant" if mutual else "target"
    if before in UPON or (before == "من" and (at - 2 in text.number_at or text.word(at - 2) in SOME)):
        return "target"
    if not text.word(at).endswith("ين") or before in THAT:
        return "initiator"
    hit = (t.deed for t in event.triggers if t.last == at - 1 and not t.passive)
    struck = any(d is not None and "target" in (d.object, d.of) for d in hit)
    return "target" if struck or at - 1 in text.actor_at else "initiator"
