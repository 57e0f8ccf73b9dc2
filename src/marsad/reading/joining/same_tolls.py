"""Whether two clauses of one report count the same people and name the same ones."""

from __future__ import annotations

from marsad.reading.casualties.casualties import Row
from marsad.reading.deeds.event import Event

BOTH, OF_BOTH = "killed_or_wounded", ("killed", "wounded")
MANY = 3  # people: by chance two happenings seldom have a toll as large


def counts_of_both(a: Event, b: Event, one_sentence: bool) -> str:
    """The same toll, one that can be, or one that cannot."""
    found = "no common count"
    for x in a.rows:
        for y in b.rows:
            if x.status != y.status or not _same_people(x, y) or (one_sentence and x.actor != y.actor):
                continue
            if x.counted and y.counted and (x.min, x.max) == (y.min, y.max):
                return "one count"
            if _can_be(x, y):
                found = "loose count"
            elif x.counted and y.counted and found != "loose count":
                found = "corrected count" if x.correction or y.correction else "other count"
    if takes_together(a, b) or takes_together(b, a):
        return "one count"
    return "one count" if found == "other count" and _adds_up(a, b) else found


def takes_together(whole: Event, parts: Event) -> bool:
    """ "ستة بين قتيل وجريح", then "مقتل ثلاثة وإصابة ثلاثة": the killed and the wounded are those of the one figure."""
    joint = [r.min for r in whole.rows if r.status == BOTH and r.told_exactly and (r.min or 0) >= MANY]
    told = [[r.min or 0 for r in parts.rows if r.status == s and r.told_exactly] for s in OF_BOTH]
    return len(joint) == 1 and all(told) and joint[0] == sum(map(sum, told))


def _adds_up(a: Event, b: Event) -> bool:
    """The total of the one is the sum of the groups that the other tells."""
    for whole, parts in ((a, b), (b, a)):
        for row in whole.rows:
            groups = [r for r in parts.rows if r.status == row.status and r.counted]
            if len(groups) > 1 and row.counted and sum(r.min or 0 for r in groups) == row.min == row.max:
                return True
    return False


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


def people_of_both(a: Event, b: Event) -> str:
    x, y = a.person_keys(), b.person_keys()
    if not x or not y:
        return "nobody named"
    return "one person" if any(p <= q or q <= p for p in x for q in y if p and q) else "other people"


def one_toll(a: Event, b: Event) -> bool:
    """The same people counted, more than a few of them, and no other figure for them."""
    tolls = [
        {(row.status, row.min, row.max) for row in e.rows if row.counted and (row.min or 0) >= MANY}
        for e in (a, b)
    ]
    return bool(tolls[0] & tolls[1]) and counts_of_both(a, b, one_sentence=False) == "one count"
