"""Whether two clauses of one report tell the same happening (codebook §1, §8)."""

from __future__ import annotations

from marsad.reading.casualties import Row
from marsad.reading.event import Event, dates_of
from marsad.reading.groups import CIVILIANS
from marsad.reading.space import km
from marsad.registry.actor_registry import actors
from marsad.registry.places import PlaceReading

# Actions that can be told of one happening with different words.
FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"ambush", "attack", "ied", "clash", "death", "assassination", "other"}),
    frozenset(
        {
            "ied",
            "vehicle_bomb",
            "suicide_bombing",
            "attack",
            "assassination",
            "death",
            "landmine",
            "grenade",
            "other",
        }
    ),
    frozenset({"vehicle_bomb", "suicide_bombing", "attack", "clash", "other"}),
    frozenset({"airstrike", "drone_strike", "attack", "assassination", "death", "other"}),
    frozenset({"airstrike", "attack", "chemical", "death"}),
    frozenset({"shelling", "attack", "death"}),
    frozenset({"capture_territory", "clash", "attack", "operation"}),
    frozenset({"execution", "death", "attack", "assassination"}),
    frozenset({"arrest", "operation", "attack", "clash", "ambush", "capture_territory"}),
    frozenset({"abduction", "disappearance", "other", "death", "arrest"}),
    frozenset({"ambush", "attack", "clash", "disappearance"}),
    frozenset({"prisoner_exchange", "release", "agreement"}),
    frozenset({"operation", "deployment"}),
    frozenset({"protest", "riot"}),
    frozenset({"looting", "property_destruction", "attack"}),
    frozenset({"weapons_seizure", "operation", "arrest"}),
    frozenset({"siege", "clash", "attack"}),
    frozenset({"displacement", "other"}),
)
ENOUGH = 3
# Weights, set by trying each on the written reports and on human gold of newspaper articles.
W = {
    "town": 3,
    "area": 1,
    "within": 1,
    "date": 1,
    "count": 3,
    "loose_count": 1,
    "person": 4,
    "bare": 2,
    "anaphor": 3,
    "definite": 1,
    "joined": 3,
    "harm": 2,
    "action": 1,
    "near": 1,
    "far": 1,
    "title": 2,
    "opened": 1,
    "side": 2,
}
REGION = 60  # km: a place as coarse as this says nothing
NOBODY = frozenset({CIVILIANS, "unidentified-gunmen"})
FAR = 3  # paragraphs
TOWN = 16  # km: up to this radius a shared place says much


def compatible(a: str, b: str) -> bool:
    """The two actions can be words for one happening."""
    return a == b or any(a in family and b in family for family in FAMILIES)


def likeness(earlier: Event, later: Event, one_sentence: bool = False) -> int:
    """Evidence that both are one happening; negative where they cannot be."""
    if (later.topic and not later.definite) or not _one_deed(earlier, later):
        return -1
    place, when = _places(earlier, later), _dates(earlier, later)
    doers, counts = _doers(earlier, later), _counts(earlier, later, one_sentence)
    if min(place, when, counts) < 0 or doers == -1 or (sums_up(earlier, later) and counts < W["count"]):
        return -1
    people = _people(earlier, later)
    bare = not (later.places or later.time or later.rows)
    if earlier.only_title and place + when + doers + counts + people <= 0 and not bare:
        return 0
    if not (place >= W["town"] or counts >= W["count"] or people or _goes_on(earlier, later, bare)):
        return 0
    known = place + when + doers + counts + people
    return known + _told(earlier, later, bare, known)


def _one_deed(earlier: Event, later: Event) -> bool:
    """The actions can be of one happening; a bare "القصف" takes up an air raid too."""
    if compatible(earlier.action, later.action):
        return True
    bombs = {earlier.action, later.action}
    return bombs in ({"airstrike", "shelling"}, {"drone_strike", "shelling"}) and (
        later.definite or earlier.only_title
    )


def _goes_on(earlier: Event, later: Event, bare: bool) -> bool:
    """The later clause is told as one that takes up the earlier happening."""
    return (
        bare or later.definite or later.joined or earlier.only_title or (later.harm_only and not later.places)
    )


def _told(earlier: Event, later: Event, bare: bool, known: int) -> int:
    """Evidence from how the later clause is told: takes it up, goes on, stands right behind."""
    gap = later.sentence.paragraph - earlier.last_paragraph
    score = 0
    score += W["bare"] if bare and gap <= 1 else 0
    score += W["anaphor"] if later.definite and not later.rows else 0
    score += W["definite"] if later.definite else 0
    score += W["joined"] if later.joined else 0
    score += W["harm"] if later.harm_only and not later.places and not later.time else 0
    score += W["action"] if earlier.action == later.action else 0
    score += W["near"] if gap <= 1 else 0
    score -= W["far"] if gap > FAR and not earlier.is_title else 0
    score += W["title"] if earlier.is_title and later.sentence.kind != "title" and known + score > 1 else 0
    score -= W["opened"] if later.opened and not later.definite else 0
    return score


def sums_up(earlier: Event, later: Event) -> bool:
    """The earlier tells a wave of deeds, the later one of them (codebook §8: a lede that sums up)."""
    if (
        not earlier.plural
        or later.plural
        or later.definite
        or later.order < earlier.order
        or later is earlier
    ):
        return False
    return (
        bool(later.rows or later.places)
        and compatible(earlier.action, later.action)
        and _places(earlier, later) >= 0
    )


def _places(a: Event, b: Event) -> int:
    if not a.places or not b.places:
        return 0
    shared = [p for p in a.places for q in b.places if _same_name(p, q)]
    if shared:
        return W["town"] if min(p.radius_km or 5 for p in shared) <= TOWN else W["area"]
    known = [(x, y) for x in a.places for y in b.places if x.lat is not None and y.lat is not None]
    if not known:
        return 0
    if any(_within(x, y) or _within(y, x) for x, y in known):
        coarse = all(max(x.radius_km or 5, y.radius_km or 5) > REGION for x, y in known)
        return 0 if coarse else W["within"]
    return -1


def _same_name(p: PlaceReading, q: PlaceReading) -> bool:
    return (
        (bool(p.mention.key) and p.mention.key == q.mention.key)
        or (p.id is not None and p.id == q.id)
        or p.name == q.name
    )


def _within(inner: PlaceReading, outer: PlaceReading) -> bool:
    """A coarse place that can hold the other."""
    if (inner.id and inner.id in outer.admin) or (outer.id and outer.id in inner.admin):
        return True
    return km(inner, outer) <= max(inner.radius_km or 2, outer.radius_km or 2, 6)


def _dates(a: Event, b: Event) -> int:
    x, y = dates_of(a), dates_of(b)
    if x is None or y is None:
        if a.time is not None and b.time is not None and x is None and y is None:
            return W["date"] if _same_words(a, b) else -1
        return 0
    if x[0] <= y[1] and y[0] <= x[1]:
        return W["date"]
    return -1


def _same_words(a: Event, b: Event) -> bool:
    return a.time is not None and b.time is not None and a.time.moment == b.time.moment


def _doers(a: Event, b: Event) -> int:
    """The same doer or sufferer; another doer, or sufferers of another side, part the two."""
    doers = a.actors("initiator") - NOBODY, b.actors("initiator") - NOBODY
    hurt = a.actors("target") - {CIVILIANS}, b.actors("target") - {CIVILIANS}
    score = 0
    if all(doers):
        if not doers[0] & doers[1] and not _crossed(a, b) and not _one_side(*doers):
            return -1
        score += 1 if doers[0] & doers[1] else 0
    if all(hurt):
        score += 1 if hurt[0] & hurt[1] else 0 if _one_side(*hurt) else -W["side"]
    return score


def _crossed(a: Event, b: Event) -> bool:
    """In fighting, each side is told as doer in turn."""
    return bool(
        a.actors("initiator") & b.actors("target", "participant")
        or b.actors("initiator") & a.actors("target", "participant")
    )


def _one_side(x: set[str], y: set[str]) -> bool:
    known = actors()
    sides = {known[i].side for i in x if i in known}, {known[i].side for i in y if i in known}
    return bool(sides[0] & sides[1])


def _counts(a: Event, b: Event, one_sentence: bool) -> int:
    score = 0
    for x in a.rows:
        for y in b.rows:
            if x.status != y.status or not _same_people(x, y) or (one_sentence and x.actor != y.actor):
                continue
            if x.counted and y.counted:
                if (x.min, x.max) == (y.min, y.max):
                    score += W["count"]
                elif not _can_be(x, y) and not y.correction and not x.correction and not a.is_title:
                    return -1
            elif _can_be(x, y):
                score += W["loose_count"]
    return min(score, 6)


def _same_people(x: Row, y: Row) -> bool:
    return x.actor is None or y.actor is None or x.actor == y.actor


def _can_be(x: Row, y: Row) -> bool:
    """The two figures can be of one toll: intervals that meet, open ones not far apart."""
    low = max(x.min or 0, y.min or 0)
    high = min(x.max if x.max is not None else 10**9, y.max if y.max is not None else 10**9)
    if low > high:
        return False
    least = min(x.min or 0, y.min or 0)
    return not (x.counted and y.counted) or low <= least * 1.5 + 1


def _people(a: Event, b: Event) -> int:
    x, y = a.person_keys(), b.person_keys()
    return W["person"] if any(p <= q or q <= p for p in x for q in y if p and q) else 0
