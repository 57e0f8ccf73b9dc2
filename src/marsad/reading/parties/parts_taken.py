"""Which part an actor that a report names takes in a happening (codebook §2 `parties`).

The rules of the clause say who did what to whom where the words say it; often only the report as a whole does: who was
told to attack a line before, who fights whom here, whose men the dead are. A logistic sum for each role over how the
actor stands to the happening, fitted on coded reports (`tools/fit_parts.py` makes the weights, in tenths of a bit of
odds). Actors count by their part in the report and never by their names.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import get_args

from marsad.arabic.clitics import bare
from marsad.model.claim import Role
from marsad.reading.deeds.event import UNNAMED, Event, Participant
from marsad.reading.parties.condemned import condemns
from marsad.reading.parties.not_known import is_by_unknown
from marsad.reading.parties.part_kinds import by_kind, kind_at
from marsad.reading.parties.role_words import is_word_of, role_ending
from marsad.reading.parties.sides import LEFT
from marsad.reading.words.families import family
from marsad.reading.words.fitted import Together, by_feature, odds_as_share
from marsad.reading.words.table_rows import PartWeight
from marsad.reading.words.text import Text
from marsad.reading.words.units import named_at, unit_at, units_between
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import OF_STATES, REBELS
from marsad.registry.actor_registry import actors, is_part_of
from marsad.registry.actor_resolver import MEDIATORS
from marsad.registry.actors import ActorMention
from marsad.registry.rows import folder, rows

ROLES: tuple[Role, ...] = get_args(Role)
# The shares of all roles together, from which on an actor that the rules know keeps a part, or another gets one; and so
# much better, in tenths of a bit, must another role fit than the one that the rules say.
KEPT, GIVEN, BETTER = 0.25, 0.7, 35
# The same as KEPT where the report tells so many happenings that it says who is who.
KEPT_AMONG, MANY = 0.35, 3
SUFFERS = 0.05  # the same as KEPT for one whose men are harmed
PLACES = ("capitals", "countries")
UNDER_ARMS = OF_STATES | {REBELS}
NEAR = 3  # units between a deed and an actor that are told apart
SENTENCES_BACK = 3
BEFORE_THE_SHOT = 3  # tokens from a word of falling to what fell


class Cast:
    """Who is named in a report, where, and in which parts its happenings have them."""

    def __init__(self, text: Text, events: list[Event]) -> None:
        self.text = text
        self.events = events
        self.mentions: dict[str, list[ActorMention]] = defaultdict(list)
        for mention in text.actors:
            if mention.actor is not None and mention.actor not in UNNAMED | MEDIATORS:
                self.mentions[mention.actor].append(mention)
        self.governments: dict[str, list[ActorMention]] = defaultdict(list)  # by who fights for them
        for who, mentions in self.mentions.items():
            if (forces := _forces_of(who)) is not None:
                self.governments[forces] += mentions
        self.most = [who for who, _ in Counter({w: len(m) for w, m in self.mentions.items()}).most_common(3)]
        self.title = next((s for s in text.sentences if s.kind == "title"), None)
        self.played: dict[str, Counter[str]] = defaultdict(Counter)
        for event in events:
            for party in event.parties:
                if party.actor is not None and party.actor not in UNNAMED:
                    self.played[party.actor][party.role] += 1
        self.voices = [
            {voice.actor for a in event.voices for voice in a.chain if voice.actor is not None}
            for event in events
        ]

    def told(self, who: str) -> list[ActorMention]:
        """Where it is named, if only by its government ("غارات النظام")."""
        return self.mentions.get(who) or self.governments.get(who, [])

    def candidates(self, number: int) -> list[str]:
        """The actors that can take part in a happening: those of it now, and all that the report names."""
        own = {p.actor for p in self.events[number].parties if p.actor is not None and p.actor not in UNNAMED}
        return sorted(own | self.mentions.keys())


@lru_cache(maxsize=4096)
def _forces_of(who: str) -> str | None:
    """Who does what a government is told to do (`sides`)."""
    known = actors()
    return known[who].forces if who in known else None


def features(cast: Cast, number: int, who: str) -> set[str]:
    """The names of what holds for an actor and a happening."""
    event = cast.events[number]
    now = next((p.role for p in event.parties if p.actor == who), None) or "none"
    found = {"any", f"now {now}", f"action {event.action}", f"now {now}, action {event.action}"}
    if any(p.by_harm for p in event.parties if p.actor == who):
        found.add("now by harm")
    if any(p.actor == who for p in event.late):
        found.add("named late")
    vacant = "".join(
        r[0]
        for r in ("initiator", "target")
        if not any(p.role == r and p.actor not in UNNAMED and p.actor != who for p in event.parties)
    )
    found |= {f"free {vacant}", f"now {now}, free {vacant}"}
    where = list(_stands(cast, event, who))
    place = where[0]
    found |= {*where, f"now {now}, {place}", f"{place}, free {vacant}"}
    before = _before(cast, number, who)
    found |= {
        before,
        f"now {now}, {before}",
        f"{before}, free {vacant}",
        f"{before}, {place}",
        f"{before}, free {vacant}, now {now}",
    }
    found |= set(_in_report(cast, who, now, vacant))
    side = list(_sides(event, who))
    found |= {
        *side,
        *(f"now {now}, {s}" for s in side),
        *(f"{s}, {place}" for s in side),
        *(f"{s}, free {vacant}" for s in side),
    }
    rows_ = _harm(event, who)
    found |= {rows_, f"now {now}, {rows_}", f"{rows_}, {place}"}
    for name in _deed(event):
        found |= {f"{name}, free {vacant}", f"{name}, now {now}", f"{name}, {place}"}
    if who in cast.voices[number]:
        found |= {"speaks", f"speaks, now {now}", f"speaks, free {vacant}"}
    found.update([*by_kind(kind_at(who, cast.text.country), event.action, now, vacant, found)])
    return found


def _stands(cast: Cast, event: Event, who: str) -> Iterator[str]:
    """Where the actor is named, nearest first; details if it is in the clauses that tell of it."""
    text = cast.text
    told = cast.told(who)
    inside = [m for m in told for first, last in event.told if first <= m.first <= last]
    if inside:
        deed = event.triggers[0] if event.triggers else None
        m = inside[0]
        if deed is None:
            yield "in clause"
        else:
            side = "before" if m.first < deed.first else "behind"
            yield f"in clause {side}"
            low, high = (m.last + 1, deed.first) if side == "before" else (deed.last + 1, m.first)
            units = units_between(text, low, high, NEAR)
            yield f"{side}, {min(units, NEAR)} between"
            yield f"{side}, verb" if deed.verb is not None else f"{side}, noun"
            yield from (f"{side} with {w}" for w in _between(text, low, high))
            if any(low <= other.first < high for other in text.actors):
                yield f"{side}, other actor between"
        yield f"after {unit_at(text, m.first - 1)}"
        if (role := role_ending(text, m.first - 1)) is not None:
            yield f"role word {' '.join(text.folded(role.first, role.last))}"
        yield from (f"named as {kind}" for kind in PLACES if is_word_of(text, m, kind))
        yield f"led by {m.proclitics}"
        yield f"then {unit_at(text, m.last + 1)}"
        for name in ("generic", "adjective", "plural_person"):
            if getattr(m, name):
                yield f"{name}"
        if len(inside) > 1:
            yield "in clause twice"
        if any(row.first <= m.first <= row.last for row in event.rows):
            yield "among the counted"
        return
    sentence = event.sentence
    same = [m for m in told if sentence.first <= m.first <= sentence.last]
    if same:
        yield "in sentence before" if same[0].first < event.told[0][0] else "in sentence behind"
        yield f"sentence after {unit_at(text, same[-1].first - 1)}"
        return
    starts = text.sentence_starts
    here = bisect_left(starts, sentence.first)
    earlier = [m for m in told if m.first < sentence.first]
    if earlier:
        back = here - (bisect_left(starts, earlier[-1].first + 1) - 1)
        yield f"{back} sentences back" if back <= SENTENCES_BACK else "far back"
        return
    yield "named later" if told else "not named"


def _between(text: Text, low: int, high: int) -> Iterator[str]:
    """The plain words between, nearest to the actor or not, and what is named there."""
    for i in range(low, high):
        if named_at(text, i)[1] == i:
            yield unit_at(text, i)


def _before(cast: Cast, number: int, who: str) -> str:
    """The part it had in the happening told right before, if it had one."""
    for back in (1, 2):
        if number - back >= 0:
            role = next((p.role for p in cast.events[number - back].parties if p.actor == who), None)
            if role is not None:
                return f"{back} before {role}"
    return "no part before"


def _in_report(cast: Cast, who: str, now: str, vacant: str) -> Iterator[str]:
    """How much the report is about it."""
    played = dict(cast.played[who])
    if now != "none":
        played[now] = played.get(now, 0) - 1
    most = max(played, key=lambda r: (played[r], r), default=None)
    told = f"else {most}" if most is not None and played[most] > 0 else "else no part"
    if most is not None and played[most] > 1:
        told = f"else often {most}"
    yield told
    yield f"{told}, now {now}"
    yield f"{told}, free {vacant}"
    if who in cast.most:
        yield f"named most: {cast.most.index(who) + 1}"
        yield f"named most: {cast.most.index(who) + 1}, free {vacant}"
    many = len(cast.told(who))
    yield f"named {min(many, 5)} times"
    title = cast.title
    if title is not None and any(title.first <= m.first <= title.last for m in cast.told(who)):
        yield "in title"
        yield f"in title, free {vacant}"
    if len(cast.mentions) <= 2:
        yield f"two actors at most, free {vacant}"


@lru_cache(maxsize=4096)
def _side_of(who: str) -> str | None:
    known = actors()
    return known[who].side if who in known else None


def _sides(event: Event, who: str) -> Iterator[str]:
    """How it stands to those who take part."""
    mine = _side_of(who)
    for role in ("initiator", "target"):
        others = [
            p.actor for p in event.parties if p.role == role and p.actor not in UNNAMED and p.actor != who
        ]
        if not others:
            continue
        if any(o is not None and (is_part_of(who, o) or is_part_of(o, who)) for o in others):
            yield f"part of {role}"
            yield (
                f"whole of {role}"
                if any(o is not None and is_part_of(o, who) for o in others)
                else f"under {role}"
            )
        elif any(o is not None and _side_of(o) == mine for o in others):
            yield f"on the side of {role}"
        else:
            yield f"against {role}"


def _harm(event: Event, who: str) -> str:
    hurt = [row for row in event.rows if row.actor == who]
    if hurt:
        return f"its men {hurt[0].status}"
    return (
        "others hurt"
        if any(row.actor for row in event.rows)
        else "hurt unknown"
        if event.rows
        else "nobody hurt"
    )


def _deed(event: Event) -> Iterator[str]:
    deed = next((t for t in event.triggers if t.deed is not None), None)
    if deed is None:
        yield "harm alone"
    elif deed.verb is None:
        yield "deed a noun"
    else:
        yield "deed passive" if deed.passive else f"deed {deed.verb.tense}"
        yield f"deed {deed.verb.number}{deed.verb.gender}"


@lru_cache(maxsize=1)
def weights() -> dict[Role, dict[str, int]]:
    """The fitted tables by role; a feature that is not there adds nothing."""
    found: dict[Role, dict[str, int]] = {role: {} for role in ROLES}
    for row in rows(folder("reading/parts"), PartWeight):
        found[row.value.role][row.value.feature] = row.value.weight
    return found


@lru_cache(maxsize=1)
def _known() -> Together[Role]:
    return Together(ROLES, by_feature(weights()))


def settle_parts(text: Text, events: list[Event]) -> None:
    """Give each happening the actors that take part in it, in the role that fits best."""
    cast = Cast(text, events)
    known = _known()
    chosen: list[list[Participant]] = []
    for number, event in enumerate(events):
        kept = [p for p in event.parties if p.actor is None or p.actor in UNNAMED]
        for who in cast.candidates(number):
            held = features(cast, number, who)
            speaks = who in cast.voices[number]
            role = _role(event, who, known.totals(held), speaks, len(events))
            if role is not None and not (role == "initiator" and _has_not_done_it(cast, event, who, speaks)):
                kept.append(_participant(cast, event, who, role))
        chosen.append([p for p in kept if not _sends_forces(p, kept)])
    for event, parties in zip(events, chosen, strict=True):
        event.parties = parties


def _role(event: Event, who: str, scores: dict[Role, int], speaks: bool, many: int) -> Role | None:
    """The part that fits best, None for none; who tells of another's deed (`speaks`) has not done it with him."""
    best = max(ROLES, key=lambda role: scores[role])
    share = sum([odds_as_share(score) for score in scores.values()])
    known = next((p for p in event.parties if p.actor == who), None)
    if known is not None:
        if known.meant:
            return known.role
        kept = KEPT_AMONG if many >= MANY else KEPT
        if share < (SUFFERS if known.by_harm else kept):
            return None
        return known.role if scores[known.role] > scores[best] - BETTER else best
    if share < GIVEN:
        return None
    if best == "initiator":
        told_by_him = speaks and any(p.role == "initiator" for p in event.parties)
        return None if _is_by_nobody(event) or told_by_him else best
    return best


def _has_not_done_it(cast: Cast, event: Event, who: str, speaks: bool) -> bool:
    """ "مسلحون تدعمهم كذا", "بلدة محاصرة من قبل كذا", "لغم من مخلفات كذا": words say what he is to another.

    Forces under arms hold no protest, but are named in what is protested against.
    """
    if event.action == "protest" and _is_under_arms(who):
        return True
    if any(p.actor == who for p in event.parties):
        return False
    if speaks and (_tells_what_fell(cast.text, event) or _saw_it_fired(cast.text, event, who)):
        return True
    if any(p.role == "initiator" and p.actor and is_part_of(p.actor, who) for p in event.parties):
        return True  # "كتائب كذا، الجناح العسكري لحركة كذا": the wing has done it
    if is_by_unknown(cast.text, event):
        return True
    inside = (m for m in cast.told(who) for first, last in event.told if first <= m.first <= last)
    for mention in inside:
        if condemns(cast.text, event, mention):
            return True
        role = role_ending(cast.text, mention.first - 1)
        if role is not None and (role.entry.value.role in ("none", "initiator") or _is_between(event, role)):
            return True
        if bare(cast.text.word(mention.first - 1)) in LEFT:
            return True
    return False


def _tells_what_fell(text: Text, event: Event) -> bool:
    """ "أعلن الجيش سقوط قذائف على", "قال إن صاروخين سقطا في": who tells where shots fell has not fired them."""
    fired = [t for t in event.triggers if t.deed is not None and t.deed.arms]
    return any(
        text.word(k).removeprefix("و") in words("falls")
        for trigger in fired
        for k in range(max(0, trigger.first - BEFORE_THE_SHOT), trigger.last + 2)
    )


def _saw_it_fired(text: Text, event: Event, who: str) -> bool:
    """ "قال الجيش إن صواريخ أُطلقت من", "رصد إطلاق قذائف": an army says of its own shots who fired them."""
    known = actors()
    if who not in known or known[who].kind not in OF_STATES:
        return False
    fired = (t for t in event.triggers if t.deed is not None and t.deed.arms)
    return any(
        text.word(t.last + 1) in words("fired_away")
        or not words("spotted").isdisjoint(text.folded(max(0, t.first - BEFORE_THE_SHOT), t.first - 1))
        for t in fired
    )


def _sends_forces(party: Participant, parties: list[Participant]) -> bool:
    """A government beside its own forces, which do what it does."""
    known = actors()
    forces = known[party.actor].forces if party.actor in known else None
    return forces is not None and any(p.actor == forces and p.role == party.role for p in parties)


def _is_between(event: Event, role: Found) -> bool:
    """ "تصعيد بين كذا وكذا، التي سيطرت على": one of two between whom something is, where another has done it."""
    return role.entry.value.role == "participant" and any(p.role == "initiator" for p in event.parties)


def _is_under_arms(who: str) -> bool:
    known = actors()
    return who in known and known[who].kind in UNDER_ARMS


def _is_by_nobody(event: Event) -> bool:
    """ "مجهولون", "اعتُقل", a bomb that nobody claims: who did it is said to be unknown, or not said."""
    deed = next((t for t in event.triggers if t.deed is not None), None)
    return (
        event.action in family("bombs")
        or any(p.role == "initiator" and p.actor in UNNAMED for p in event.parties)
        or (deed is not None and bool(deed.passive))
    )


def _participant(cast: Cast, event: Event, who: str, role: Role) -> Participant:
    now = next((p for p in event.parties if p.actor == who), None)
    if now is not None:
        now.role = role
        return now
    told = cast.mentions[who]
    last = max(end for _, end in event.told)
    mention = next((m for m in reversed(told) if m.first <= last), told[0])
    return Participant(role, who, cast.text.name_of(mention), mention.first, mention.last)
