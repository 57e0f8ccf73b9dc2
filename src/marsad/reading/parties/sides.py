"""Settles the parties of a happening once all that is told of it has been read: what single words leave open."""

from __future__ import annotations

from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.reading.casualties.group import CIVILIANS, GUNMEN, Group
from marsad.reading.casualties.row import STATE_RANKS, Row, is_of_state
from marsad.reading.casualties.victims import fell_attacking
from marsad.reading.deeds.event import Event, Participant, add_party
from marsad.reading.parties.exchanges import FREEING, exchange, one_for_each_side
from marsad.reading.parties.fell_trying import settle_who_came, settle_who_tried
from marsad.reading.parties.role_words import BORDERS, role_ending
from marsad.reading.parties.shared_doers import CROWDS, NOBODY
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES, POLITICAL_MILITIAS, STATE_FORCES
from marsad.registry.actors import actor, foe_of, force_of, is_part_of, related
from marsad.registry.places import PlaceReading

MUTUAL = family("mutual")
PEACEFUL = family("peaceful")
FROM_AFAR = family("fire_from_afar")
HARMED = frozenset({"killed", "wounded", "killed_or_wounded"})
STRUCK = family("struck_from_apart")  # where who did it stands apart from whom it hit
HIDDEN = family("done_unseen")
OF_ARMIES = frozenset({STATE_FORCES, POLITICAL_MILITIAS})  # who have soldiers, whoever struck them
FIRE = words("gunfire")
BETWEEN = "بين"
FIRES = "اطلق"
LEFT = words("sides_left")
LEFT_LATER, LEFT_REACH = family("left_behind"), 4
FACTIONS = words("factions")  # an armed side as a whole
SIDE, OTHER = words("sides_side"), words("sides_other")
OTHER_REACH = 3  # tokens behind those counted to "the other side"
JOINTLY, JOINT_REACH = words("jointly"), 4  # tokens before the first of two who act together
BESIDE = 3  # tokens between two that are told together
WITHIN = words("within_a_whole")
TITLES = 3  # sentences among which the title is
STATE_MEN = dict.fromkeys(STATE_RANKS, "الجيش") | {
    "شرطي": "الشرطة",
    "رجل شرطة": "الشرطة",
    "أمين شرطة": "الشرطة",
    "رجل أمن": "قوات الأمن",
    "مدير أمن": "الشرطة",
}
SERVICES = {"شرطه": "الشرطة", "امن": "قوات الأمن", "جيش": "الجيش"}
STATIONS = words("stations")


def settle(text: Text, event: Event) -> None:
    """Change the parties of a happening in place."""
    freed = event.action in FREEING
    event.parties = [
        p for p in event.parties if p.actor not in CROWDS or (p.role == "initiator" and not freed)
    ]
    event.parties = [p for p in event.parties if not (event.action in LEFT_LATER and _left_it(text, p))]
    _shot_down(text, event)
    _without_the_doers(event)
    _without_who_drove_out(event)
    spare_the_hit(event)
    _name_the_faction(text, event)
    _name_who_came(text, event)
    _name_foes(text, event)
    _name_others(event)
    _send_forces(event)
    _fought_with(text, event)
    _act_jointly(text, event)
    _without_whole_of_both(text, event)
    _name_other_side(text, event)
    _name_soldiers(text, event)
    _face_the_doer(event)
    settle_who_tried(text, event)
    settle_who_came(text, event)
    exchange(event)
    if event.action == "death" and event.harm_only and event.actors("initiator") - NOBODY:
        event.action = "attack"  # somebody did it (codebook §7 `death`)
    _single_out(text, event)
    event.parties = _each_once(text, event.parties)


def _without_the_doers(event: Event) -> None:
    """ "اغتالت مجموعة من كذا ضابطاً": who stands behind a verb that only is active is none of the dead."""
    doers = event.actors("initiator") - NOBODY
    active = {t.last + 1 for t in event.triggers if t.verb is not None and t.passive is False and t.deed}
    hurt = [r for r in event.rows if r.first in active and r.actor in doers]
    if hurt and event.actors("target") - doers:
        event.rows = [r for r in event.rows if r not in hurt]


def _left_it(text: Text, party: Participant) -> bool:
    """ "لغم من مخلفات كذا", "من مخلفات قصف سابق لكذا": whose war it is left from did nothing now."""
    before = text.folded(max(0, party.first - LEFT_REACH), party.first - 1)
    return party.role == "initiator" and any(bare(word) in LEFT for word in before)


def _without_who_drove_out(event: Event) -> None:
    """ "نزح العشرات إثر قصف كذا": whose fire they fled is told in another deed than that of fleeing."""
    if event.action != "displacement" or any(row.status in HARMED for row in event.rows):
        return
    told = [t.deed for t in event.triggers if t.deed is not None and t.deed.action == event.action]
    drives = any(d.subject not in ("victim", "none") and d.of != "victim" for d in told)
    if told and not drives:
        event.parties = [p for p in event.parties if p.role != "initiator"]


def spare_the_hit(event: Event) -> None:
    """ "أصيب جندي من كذا بانفجار لغم وسط تحليق طيران كذا": whose men a mine or a strike hurt is who was struck."""
    hurt = {row.actor for row in event.rows if row.status in HARMED} - NOBODY
    doers = event.actors("initiator") - NOBODY
    foes = {p.actor for p in event.parties if p.role == "target" and not p.by_harm} - NOBODY
    if foes and len(doers) == 1:
        return  # "ردّ كذا بقصف مواقع كذا بعد مقتل جنوده": they fell before
    for party in event.parties if event.action in STRUCK else ():
        if party.role == "initiator" and party.actor in hurt:
            party.role = "target"


def _shot_down(text: Text, event: Event) -> None:
    """ "اعترضت دفاعات كذا صاروخاً أطلقه كذا", "إسقاط مسيرة لكذا": whose arms are shot down suffers it."""
    if event.action != "weapons_seizure":
        return
    downing = [t.first for t in event.triggers if t.deed is not None and t.deed.action == event.action]
    arms = [t.first for t in event.triggers if t.verb is None and t.deed is not None and _is_fired(t.deed)]
    behind = [at for at in arms if downing and at > min(downing)]
    for party in event.parties:
        role = role_ending(text, party.first - 1)
        told = role is not None and role.entry.value.role == "initiator"
        theirs = bool(behind) and party.first > min(behind) and not told
        if party.role == "initiator" and (theirs or _fired_it(text, party, downing)):
            party.role = "target"


def _fired_it(text: Text, party: Participant, downing: list[int]) -> bool:
    """ "اعتراض صاروخ أطلقه كذا": behind the downing the verb with the thing in it is that of whose it is."""
    verbs = text.verbs(party.first - 1) if downing and party.first - 1 > min(downing) else ()
    return any(v.lemma == FIRES and v.enclitic in ("ه", "ها") for v in verbs)


def _is_fired(deed: Deed) -> bool:
    return deed.carrier or deed.arms or deed.action in FROM_AFAR


def _name_the_faction(text: Text, event: Event) -> None:
    """A headline says "المقاومة", "الفصائل"; which of them did it, the report names."""
    doers = [p for p in event.parties if p.role == "initiator" and p.actor not in NOBODY]
    for party in doers:
        mention = text.actor_at.get(party.first)
        if mention is None or not mention.generic or bare(text.word(mention.first)) not in FACTIONS:
            continue
        headed = any(s.kind == "title" and s.first <= party.first <= s.last for s in text.sentences[:TITLES])
        if headed and any(_is_of_its_side(p, party) for p in doers):
            event.parties.remove(party)


def _is_of_its_side(one: Participant, all_: Participant) -> bool:
    if one.actor is None or all_.actor is None or one.actor == all_.actor:
        return False
    return actor(one.actor).side == actor(all_.actor).side


def _name_who_came(text: Text, event: Event) -> None:
    """The army "repelled an attack of X and killed 35 terrorists": they are of X, told as the doer."""
    doers = event.actors("initiator") - NOBODY
    for row in event.rows if len(doers) == 1 else ():
        if row.actor == GUNMEN and fell_attacking(text, event, row):
            row.actor = next(iter(doers))
    others = {row.actor for row in event.rows if row.status in HARMED and is_of_state(row)}
    if len(doers) != 1 or not others or others & doers:
        return
    for row in event.rows:
        noun = row.group.noun if row.group is not None else None
        if noun is not None and noun.class_ == "enemy" and row.actor is None and row.status in HARMED:
            row.actor = next(iter(doers))


def _name_foes(text: Text, event: Event) -> None:
    """ "مصرع 12 متمردا": whom such a noun means in that country suffers, where nobody else is told to."""
    if event.actors("target") - NOBODY:
        return
    for row in event.rows:
        noun = row.group.noun if row.group is not None else None
        if noun is None or noun.class_ != "enemy" or row.actor is not None or row.status not in HARMED:
            continue
        foe = foe_of(noun.plurals, text.country, text.day)
        if foe is not None and foe not in NOBODY and foe not in event.actors("initiator"):
            row.actor, row.name = foe, text.words(row.first, row.last)
            add_party(event, Participant("target", foe, row.name, row.first, row.last, by_harm=True))


def _name_others(event: Event) -> None:
    """ "مصرع 16 متمرداً وإصابة 20 آخرين": the others are of those whose side became known after them."""
    before: Row | None = None
    for row in event.rows:
        noun = row.group.noun if row.group is not None else None
        if noun is not None and noun.class_ == "enemy":
            before = row if row.actor is not None else None
        elif before is None or row.group is None or row.actor is not None or row.part_of is not None:
            before = None
        elif row.group.is_other or (noun is None and not row.people):
            row.actor, row.name = before.actor, before.name


def _name_soldiers(text: Text, event: Event) -> None:
    """ "مقتل ثلاثة جنود وإصابة آخرين": where nobody says whose, they are the state's in whose country they fell."""
    before: Row | None = None  # the soldiers named here, while others like them follow
    for row in event.rows:
        noun = row.group.noun if row.group is not None else None
        if row.actor is not None or row.name is not None or row.group is None or row.group.sides:
            before = None
        elif (force := _force_of(text, row)) is not None:
            row.actor = _state_force(text, event, force)
            row.name = text.words(row.first, row.last) if row.actor is not None else None
            before = row if row.actor is not None else None
            fighting = event.actors("participant")
            if row.actor and row.name and row.status in HARMED and row.actor not in fighting:
                add_party(
                    event, Participant("target", row.actor, row.name, row.first, row.last, by_harm=True)
                )
        elif before is not None and (noun is None or row.group.is_other) and not row.people:
            row.actor, row.name = before.actor, before.name


def _force_of(text: Text, row: Row) -> str | None:
    """What a state's men are of, by the service behind the noun for them or by that noun: "عنصرا أمن", "شرطي"."""
    group = row.group
    if group is None or group.noun is None:
        return None
    return _service(text, group) or STATE_MEN.get(group.noun.noun)


def _service(text: Text, group: Group) -> str | None:
    """ "عنصرا أمن", "ثلاثة عناصر من مركز شرطة كذا": the service behind the noun for the men."""
    if group.head is None:
        return None
    j = group.head[1] + 1
    if text.word(j) in ("من", "في"):
        j += 1
        j += text.word(j) in STATIONS
    return SERVICES.get(text.word(j))


def _state_force(text: Text, event: Event, phrase: str) -> str | None:
    """The state's force that takes part, else the one that the noun means in the country of the happening."""
    fighting = [p.actor for p in event.parties if p.role == "participant" and p.actor]
    own = next((id for id in fighting if actor(id).kind == STATE_FORCES), None) or _only_hit(event)
    countries = {p.country for p in event.places if p.country and not _borders(text, p)}
    country = countries.pop() if len(countries) == 1 else text.country
    return own or force_of(phrase, country, text.day)


def _only_hit(event: Event) -> str | None:
    """ "انفجار عبوة بدورية لكذا أدى إلى جرح جنديين": the soldiers are of the one armed side whose patrol was hit."""
    hit = {p.actor for p in event.parties if p.role == "target" and not p.by_harm} - NOBODY
    only = next(iter(hit)) if len(hit) == 1 else None
    if only is None:
        return None
    kind = actor(only).kind
    return only if kind in OF_ARMIES or (kind in ARMED_SIDES and event.action in HIDDEN) else None


def _borders(text: Text, place: PlaceReading) -> bool:
    """ "قرب الحدود مع العراق": on this side of it."""
    first = place.mention.first
    return text.word(first - 1) == "مع" and text.word(first - 2) in BORDERS


def _send_forces(event: Event) -> None:
    """A government that fights does so with its forces: "غارات النظام"."""
    if event.action in PEACEFUL:
        return
    for party in event.parties:
        if party.actor is not None and (forces := actor(party.actor).forces) is not None:
            party.actor = forces
    for row in event.rows:
        fighters = row.group is None or row.group.noun is None or row.group.noun.class_ != "civilian"
        if row.actor is not None and fighters and (forces := actor(row.actor).forces) is not None:
            row.actor = forces  # "مقتل 3 ضباط من النظام"


def _fought_with(text: Text, event: Event) -> None:
    """ "قُتل ثلاثة من الحشد في اشتباك مع داعش": whom the dead fought is who killed them."""
    harmed = {r.actor for r in event.rows if r.status in HARMED} - NOBODY
    others = [p for p in event.parties if p.role == "participant" and p.actor not in harmed]
    if others and any(BETWEEN in text.folded(p.first - 2, p.first) for p in others):
        return  # "معارك بين كذا وكذا": they fought each other
    if event.action == "clash" and not others and len(harmed) > 1 and not event.actors("initiator"):
        both = any(w in words("two_sides") for first, last in event.told for w in text.folded(first, last))
        for party in event.parties:  # "قتلى من كذا وكذا باشتباك بين الطرفين"
            fought = party.actor in harmed and (party.by_harm or both)
            party.role = "participant" if fought else party.role
        return
    alone = len(others) == 1 and not harmed and any(r.actor == CIVILIANS for r in event.rows)
    if (len(harmed) == 1 or alone) and others and not event.actors("initiator"):
        for party in others:
            party.role = "initiator"


def _act_jointly(text: Text, event: Event) -> None:
    """ "عملية مشتركة بين كذا وكذا": where no fight is told, both between whom it is did it."""
    both = [p for p in event.parties if p.role == "participant"]
    if event.action in MUTUAL or len(both) < 2:
        return
    before = text.folded(max(0, min(p.first for p in both) - JOINT_REACH), min(p.first for p in both) - 1)
    if BETWEEN in before and not JOINTLY.isdisjoint(before):
        for party in both:
            party.role = "initiator"


def _name_other_side(text: Text, event: Event) -> None:
    """ "مقتل عنصرين من كذا وأربعة من الطرف الآخر": of two who fight, the one whose losses are not told by name."""
    others = [row for row in event.rows if _is_of_other_side(text, row)]
    told = {row.actor for row in event.rows if row not in others}
    left = event.actors("participant", "initiator", "target") - NOBODY - told
    for row in others:
        row.actor = next(iter(left)) if len(left) == 1 else None
        row.name = text.words(row.first, row.last) if row.actor is not None else None


def _is_of_other_side(text: Text, row: Row) -> bool:
    behind = text.folded(row.first, row.last + OTHER_REACH)
    return any(one in SIDE and two in OTHER for one, two in pairwise(behind))


def _face_the_doer(event: Event) -> None:
    """ "استعاد الجيش البلدة بعد معارك مع كذا": whom the doer fought suffers the deed."""
    if event.action in MUTUAL or not event.actors("initiator") or event.actors("target") - NOBODY:
        return
    doers = event.actors("initiator") - NOBODY
    for party in event.parties:
        if party.role == "participant":
            beside = party.actor is not None and any(related(party.actor, one) for one in doers)
            party.role = "initiator" if beside else "target"


def _single_out(text: Text, event: Event) -> None:
    """One man named, shot by nobody knows whom: a targeted killing (codebook §7 `assassination`)."""
    if event.action != "attack" or event.actors("initiator") - NOBODY:
        return
    killed = [r for r in event.rows if r.status == "killed"]
    named = [p for p in event.people if p.status == "killed"]
    shot = any(text.word(i) in FIRE for first, last in event.told for i in range(first, last + 1))
    if len(killed) == 1 and killed[0].min == killed[0].max == 1 and len(named) == 1 and shot:
        event.action = "assassination"


def _each_once(text: Text, parties: list[Participant]) -> list[Participant]:
    """One row for each actor; a nation that only describes gives way to its part ("سيارة عراقية", حرس الحدود)."""
    kept: list[Participant] = []
    for party in parties:
        same = next((p for p in kept if (p.actor or p.name) == (party.actor or party.name)), None)
        if same is None:
            kept.append(party)
        elif same.role == "participant":
            same.role = party.role
    return [p for p in kept if not any(_is_whole_of(text, p, q) for q in kept)]


def without_wholes(text: Text, events: list[Event]) -> None:
    """Who suffers is told once, as the part of a force ("اللواء الثامن") where the report calls it by the whole too."""
    for event in events:
        suffer = [p for p in event.parties if p.role == "target" and p.actor]
        within = {(r.part_of.actor, r.actor) for r in event.rows if r.part_of is not None}
        wholes = {
            p.actor for p in suffer for q in suffer if _holds(text, p, q) and (p.actor, q.actor) not in within
        }  # "21 من كذا، بينهم 6 من لواء كذا": both are told as who was hit
        event.parties = [p for p in event.parties if p.role != "target" or p.actor not in wholes]
        _without_whole_of_both(text, event)
        one_for_each_side(event)


def _without_whole_of_both(text: Text, event: Event) -> None:
    """ "اشتباك بين فصيلين من كذا هما كذا وكذا": whose both are does not fight."""
    fight = {p.actor for p in event.parties if p.role == "participant" and p.actor}
    wholes = {w for w in fight if sum(is_part_of(p, w, text.published) for p in fight - {w}) > 1}
    event.parties = [p for p in event.parties if p.actor not in wholes]


def _holds(text: Text, whole: Participant, part: Participant) -> bool:
    """Another whose part suffers; two that are joined by words ("الجيش والشرطة") are two."""
    if whole.actor is None or part.actor is None or whole.actor == part.actor:
        return False
    apart = min(abs(whole.first - part.last), abs(part.first - whole.last)) > BESIDE
    within = text.word(whole.first - 1) in WITHIN  # "الفرقة كذا في قوات كذا", "لواء كذا التابع لقوات كذا"
    return (apart or within) and is_part_of(part.actor, whole.actor, text.published)


def _is_whole_of(text: Text, whole: Participant, part: Participant) -> bool:
    mention = text.actor_at.get(whole.first)
    if mention is None or not mention.adjective or whole.role != part.role or whole.actor == part.actor:
        return False
    return whole.actor is not None and part.actor is not None and is_part_of(part.actor, whole.actor)
