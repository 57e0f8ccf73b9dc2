"""How likely two claims tell of one happening: findings, each with a frozen integer weight, added up.

Pure functions of the two claims' facts and the knowledge files: the same in one process, an increment and Spark.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Protocol

from marsad.incidents.counting import OF_SIDE, Count
from marsad.incidents.days_told import told_days
from marsad.incidents.facts import CIVILIANS, Facts, Spot
from marsad.incidents.geo import kilometres
from marsad.incidents.knowledge import action_tie, rules, told_for_each_other, weights
from marsad.incidents.wording import wording
from marsad.model.claim import TimeOfDay
from marsad.registry.actors import actors, is_part_of, related

VETO = -100_000
Finding = tuple[str, str]
_HOURS: tuple[TimeOfDay, ...] = ("dawn", "morning", "noon", "afternoon", "evening", "night")
_STEPS = (("spot_km", "spot"), ("town_km", "town"), ("city_km", "city"), ("district_km", "district"))
_ALIKE = ("place", "action", "doer", "victim")
THINGS = ("means", "objects")
_FEW = 3
_OF_LARGE = {
    "equal_many": "equal_large",
    "meets": "meets_large",
    "close": "close_large",
    "differs": "differs_large",
}
_MANY = ("equal_many", "equal_large")
_LARGE = 15  # one happening in twenty or fewer has as many
NO_DAY = ("unknown", "weekday", "news", "news_apart", "period")
_ANOTHER = ("next_weekday", "other_weekday", "next_yearday", "other_yearday")
WITHOUT_DAYS = (*NO_DAY, "yearday", *_ANOTHER)  # where one of two claims has no day
_OTHER_DAY = ("next_day", "other_day", "presumed_apart", *_ANOTHER)
# In one report, where figures do not grow.
_OTHER_NUMBER = ("close", "close_few", "close_large", "differs", "differs_large", "far")
_OWN_WORDS = (None, "hardly")  # what two claims of one report have in common that tell of two happenings
OTHER_PLACE = ("apart", "close_by", "neighbours")


def score(a: Facts, b: Facts) -> int:
    """Tenths of a bit for "one happening"; VETO where it cannot be. Symmetric."""
    if forbidden(a, b) is not None:
        return VETO
    return _worth(a, b)


def score_in_group(a: Facts, b: Facts) -> int:
    """The same of two that a third brings together, which may know the day: what forbids them only while no day is
    known is then a mistake that costs its weight.
    """
    return VETO if never(a, b) is not None else _worth(a, b)


def _worth(a: Facts, b: Facts) -> int:
    return sum(weight for _, _, weight in weighed(a, b))


def weighed(a: Facts, b: Facts) -> list[tuple[str, str, int]]:
    """The findings of a comparison, each with its weight; the last may be what is taken back of them.

    Without a day what all happenings of a town are alike in, its place, the kind of deed, both sides, the weapon, is
    worth no more together than a limit: it tells no two of them apart.
    """
    worth = weights()
    found = [(about, finding, worth[about][finding]) for about, finding in findings(a, b)]
    if a.key.document != b.key.document and not (a.start and b.start):
        alike = sum(w for about, _, w in found if about in _ALIKE)
        things = sum(w for about, _, w in found if about in THINGS and w > 0)
        if (over := alike + things - rules()["most_alike_undated"]) > 0:
            found.append(("alike", "undated", -over))
    return found


def forbidden(a: Facts, b: Facts) -> str | None:
    """Why the two can never be one happening: `one_report`, `dates`, `places` or `deeds`; None if they can.

    A place far off or another kind of deed can be one reporter's mistake where the day agrees, not where it is not
    even known.
    """
    if (reason := never(a, b)) is not None:
        return reason
    if not (a.start and b.start) or strays(a, b):
        if place(a.spots, b.spots) == "apart":
            return "places"
        if action_tie(a.action, b.action) == "other" and (a.assertion == "denied") == (
            b.assertion == "denied"
        ):
            return "deeds"
    return None


def never(a: Facts, b: Facts) -> str | None:
    """Of these the reasons that hold whatever others tell: `one_report` and `dates`."""
    if a.key.document == b.key.document and _kept_apart(a, b):
        return "one_report"
    return "dates" if cannot_meet(a, b) else None


def cannot_meet(a: Facts, b: Facts) -> bool:
    """Whether the two cannot be of one day."""
    return days_apart(a, b) and not one_death(a, b)


def days_apart(a: Facts, b: Facts) -> bool:
    """Whether their days cannot be one, and not only by a mistake of a day."""
    return _is_after(a, b) or _is_after(b, a)


def _is_after(a: Facts, b: Facts) -> bool:
    """Where the last day of `b` is that of its report it is sure: no report tells of what is yet to come."""
    return a.earliest > b.latest + (0 if b.presumed else rules()["day_tolerance"])


def one_death(a: Facts, b: Facts) -> bool:
    """Whether both name one of the dead: a man dies once, and a day of the week may have been taken for the next."""
    if not (a.dated and b.dated) or a.dead.isdisjoint(b.dead):
        return False
    return day_gap(a, b) <= rules()["death_days"]


def strays(a: Facts, b: Facts) -> bool:
    """Whether one of two with days can be of the other's only because it is told in passing and no day with it."""
    return (a.aside or b.aside) and day_gap(a, b) > rules()["day_tolerance"]


def _kept_apart(a: Facts, b: Facts) -> bool:
    """Whether the report they share tells of two happenings.

    It does as soon as they differ in what a happening has one of, as both are placed and not alike enough to join by
    themselves, or as both have a day and a place of their own and hardly a rarer word in common. A claim that lacks
    either may be the same one told on; a denial is always of something.
    """
    if (a.assertion == "denied") != (b.assertion == "denied"):
        return False
    if a.assertion != b.assertion or (_full(a) and _full(b) and wording(a.terms, b.terms) in _OWN_WORDS):
        return True
    day = date(a, b)
    return (
        day in _OTHER_DAY
        or action_tie(a.action, b.action) == "other"
        or place(a.spots, b.spots) in OTHER_PLACE
        or "other" in (_actors(a.doers, b.doers), _victims(a.victims, b.victims))
        or _towns_differ(a.spots, b.spots)
        or any(finding in _OTHER_NUMBER for _, finding in counts(a.counts, b.counts, day in NO_DAY))
        or (bool(a.spots and b.spots) and not _of_one_site(a, b) and _worth(a, b) < rules()["join_at"])
    )


def _full(a: Facts) -> bool:
    """Whether a claim itself tells day and place."""
    return a.dated and a.placed


def _of_one_site(a: Facts, b: Facts) -> bool:
    """Whether both are of one building, which is seldom hit twice in one report."""
    return place(a.spots, b.spots) == "site"


def _towns_differ(ours: tuple[Spot, ...], theirs: tuple[Spot, ...]) -> bool:
    """Whether both name towns, and not the same ones: one report has one name for one place."""
    a, b = ({spot.town for spot in spots if spot.town} for spots in (ours, theirs))
    return bool(a and b) and a != b


def day_gap(a: Facts, b: Facts) -> int:
    """Days between two intervals: 0 if they meet, 1 for the next day. Both must have days."""
    return max(a.start - b.end, b.start - a.end, 0)


def findings(a: Facts, b: Facts) -> list[Finding]:
    """Everything the comparison found, in a fixed order; `score` is the sum of its weights."""
    day = date(a, b)
    found: list[Finding] = [("date", day), ("place", place(a.spots, b.spots)), *deed(a, b)]
    return [
        *found,
        *counts(a.counts, b.counts, day in NO_DAY),
        *trimmings(a, b),
        *people(a, b),
        *voices(a, b),
        *words(a, b, day in NO_DAY),
    ]


class Doing(Protocol):
    """What was done by whom to whom: a claim's facts, or the part of them that is kept once."""

    @property
    def action(self) -> str: ...
    @property
    def doers(self) -> frozenset[str]: ...
    @property
    def victims(self) -> frozenset[str]: ...


class Naming(Protocol):
    """Who is named: likewise."""

    @property
    def names(self) -> frozenset[str]: ...
    @property
    def dead(self) -> frozenset[str]: ...
    @property
    def bynames(self) -> frozenset[str]: ...
    @property
    def all_dead(self) -> bool: ...


def deed(a: Doing, b: Doing) -> list[Finding]:
    """Kind of deed, doers and victims."""
    return [
        ("action", action_tie(a.action, b.action)),
        ("doer", _actors(a.doers, b.doers)),
        ("victim", _victims(a.victims, b.victims)),
    ]


def date(a: Facts, b: Facts) -> str:
    """How the days agree."""
    if not (a.start and b.start):
        return "period" if (a.since and b.earliest) or (b.since and a.earliest) else told_days(a, b)
    gap = day_gap(a, b)
    if a.presumed or b.presumed:
        return _presumed(a, b, gap)
    if gap:
        return "next_day" if gap <= rules()["day_tolerance"] else "other_day"
    longest = max(_days(a), _days(b))
    return (
        "same_day"
        if longest == 1
        else "meets"
        if longest < rules()["long_interval_days"]
        else "meets_loosely"
    )


def _presumed(a: Facts, b: Facts, gap: int) -> str:
    """At least one has no day but that of its report, which says much of what leads it and little of the rest.

    Where neither has one their days hold all that is likely, so that none beside them may be meant.
    """
    both = a.presumed and b.presumed
    if gap > (0 if both or (a.leads and b.leads) else rules()["day_tolerance"]):
        return "presumed_apart"
    if (a.presumed and not a.leads) or (b.presumed and not b.leads):
        return "presumed_aside"
    if both:
        return ("presumed_both_news", "presumed_both_eve", "presumed_both")[min(2, abs(a.end - b.end))]
    undated, dated = (a, b) if a.presumed else (b, a)
    return ("presumed_news", "presumed_eve", "presumed")[min(2, max(0, undated.end - dated.end))]


def _days(a: Facts) -> int:
    return a.end - a.start + 1


def place(ours: tuple[Spot, ...], theirs: tuple[Spot, ...]) -> str:
    """The best pair of places decides: one happening may be told with several."""
    if len(ours) == len(theirs) == 1:
        return _spots(ours[0], theirs[0])[1]
    best = (11, "unknown")
    for a in ours:
        for b in theirs:
            best = min(best, _spots(a, b))
    return best[1]


def _spots(a: Spot, b: Spot) -> tuple[int, str]:
    """Rank (lower is better) and finding for two places."""
    if not (a.located and b.located):
        return (4, "same_name") if a.name == b.name else (11, "unknown")
    limits = rules()
    distance = kilometres(a.lat, a.lon, b.lat, b.lon)
    reach = max(a.radius, b.radius)
    if a.town and b.town:
        if a.town == b.town and a.site:
            return 0, "site"
        if a.town == b.town:
            return (0, "spot") if reach <= limits["spot_km"] else (1, "town")
        if not (a.along or b.along) and limits["town_km"] < distance <= reach:
            return 5, "neighbours"
    # Where one is all of a province the other lies in it or not, whatever the circles say.
    known = (a.whole or b.whole) and a.province and b.province
    if known and a.province == b.province:
        return min(_within(max(distance, reach)), (6, "region"))
    if known or distance > max(reach, limits["town_km"]):
        if distance <= max(a.land, b.land):
            return 8, "seat"
        near = distance <= a.radius + b.radius + limits["close_by_km"]
        return (9, "close_by") if near else (10, "apart")
    return _within(max(distance, reach))


def _within(width: float) -> tuple[int, str]:
    """Two places that can be the same, so many kilometres wide."""
    limits = rules()
    for rank, (limit, finding) in enumerate(_STEPS):
        if width <= limits[limit]:
            return rank, finding
    return (6, "region") if width <= limits["region_km"] else (7, "country")


@lru_cache(maxsize=1 << 16)
def _actors(ours: frozenset[str], theirs: frozenset[str]) -> str:
    if not ours or not theirs:
        return "unknown"
    if not ours.isdisjoint(theirs):
        return "same"
    ties = {actor_tie(a, b) for a in ours for b in theirs}
    return next(tie for tie in ("part", "tied", "unknown", "other") if tie in ties)


@lru_cache(maxsize=1 << 16)
def _victims(ours: frozenset[str], theirs: frozenset[str]) -> str:
    """Civilians on both sides say little; a dead man is often a civilian for one and a fighter for the other."""
    if not ours or not theirs:
        return "unknown"
    armed, others = ours - {CIVILIANS}, theirs - {CIVILIANS}
    if armed and others:
        return _actors(armed, others)
    return "civilians" if (not armed and not others) or CIVILIANS in ours & theirs else "disputed"


@lru_cache(maxsize=1 << 16)
def actor_tie(a: str, b: str) -> str:
    """How two actors stand to each other, whatever the day: same, part, tied, unknown or other."""
    if a == b:
        return "same"
    if a.startswith("?") or b.startswith("?"):
        return "part" if a.strip("?") in b or b.strip("?") in a else "unknown"
    if is_part_of(a, b) or is_part_of(b, a):
        return "part"
    return "tied" if related(a, b) or _one_side(a, b) or told_for_each_other(a, b) else "other"


def _one_side(a: str, b: str) -> bool:
    known = actors()
    return a in known and b in known and known[a].side == known[b].side


def counts(ours: Mapping[str, Count], theirs: Mapping[str, Count], undated: bool) -> list[Finding]:
    """Where the day is not known to be one, figures have to carry more, for and against."""
    if not ours or not theirs:
        return []
    killed, others = ("killed_undated", "others_undated") if undated else ("killed", "others")
    return [
        (killed, tie_of_all_dead(ours, theirs))
        if status == "killed"
        else (others, count_tie(ours[status], theirs[status]))
        for status in sorted(ours.keys() & theirs.keys())
        if OF_SIDE not in status
    ]


def speaks_alone(count: Count) -> bool:
    """Whether it says much by itself if another is equal to it."""
    return count[1] is not None and count[0] > _FEW


def count_tie(a: Count, b: Count) -> str:
    """How two figures stand to each other; a large number twice is no chance."""
    if a == b and a[1] is not None:
        return "equal_one" if a[0] <= 1 else "equal_few" if a[0] <= _FEW else "equal_many"
    if (a[1] is None or b[0] <= a[1]) and (b[1] is None or a[0] <= b[1]):
        return "meets"
    small, large = (a, b) if a[0] <= b[0] else (b, a)
    top = small[1] if small[1] is not None else small[0]
    if large[0] <= _FEW:
        return "close_few"
    if large[0] - top <= 2 or top >= 0.6 * large[0]:
        return "close"
    return "differs" if top >= 0.3 * large[0] else "far"


def tie_of_all_dead(ours: Mapping[str, Count], theirs: Mapping[str, Count]) -> str:
    """Of the dead together, or of those of one side, if they are as many: one may leave out the other side's."""
    for status in sorted(ours.keys() & theirs.keys()):
        if OF_SIDE in status and (tie := tie_of_dead(ours[status], theirs[status])) in _MANY:
            return tie
    return tie_of_dead(ours["killed"], theirs["killed"])


def tie_of_dead(a: Count, b: Count) -> str:
    """The same of the dead: few happenings have many, so that two of one town are likely one, whatever the number."""
    tie = count_tie(a, b)
    return _OF_LARGE.get(tie, tie) if min(a[0], b[0]) >= _LARGE else tie


def trimmings(a: Facts, b: Facts) -> list[Finding]:
    """What few claims tell, and how it is told."""
    found: list[Finding] = []
    if a.supporters and not a.supporters.isdisjoint(b.supporters):
        found.append(("supporter", "same"))
    if a.hour is not None and b.hour is not None:
        found.append(("hour", _hours(a.hour, b.hour)))
    if a.means and b.means:
        found.append(("means", "other" if a.means.isdisjoint(b.means) else "same"))
    if a.objects and b.objects:
        found.append(("objects", "other" if a.objects.isdisjoint(b.objects) else "same"))
    if a.assertion != b.assertion or a.sums_up != b.sums_up or a.key.document == b.key.document:
        found.extend(_told(a, b))
    return found


def voices(a: Facts, b: Facts) -> list[Finding]:
    """Whether one report quotes the other, or both a third."""
    found = quoting(a.speaks, a.cites, b.speaks, b.cites)
    return [] if found is None else [("voice", found)]


def words(a: Facts, b: Facts, undated: bool) -> list[Finding]:
    """How far two reports tell it in the same rarer words; one report's words are its own everywhere.

    Some of them are common to all ambushes, so that they say less where the day is not known to be one.
    """
    found = wording(a.terms, b.terms) if a.key.document != b.key.document else None
    return [] if found is None else [("words_undated" if undated else "words", found)]


def quoting(ours: str, our_cites: frozenset[str], theirs: str, their_cites: frozenset[str]) -> str | None:
    """`cites`, `common` or nothing."""
    if ours in their_cites or theirs in our_cites:
        return "cites"
    return None if our_cites.isdisjoint(their_cites) else "common"


def _told(a: Facts, b: Facts) -> Iterator[Finding]:
    if a.sums_up != b.sums_up:
        yield "told", "summary"
    if (a.assertion == "denied") != (b.assertion == "denied"):
        yield "told", "denial_in_report" if a.key.document == b.key.document else "denial"
    elif a.key.document == b.key.document:
        yield "told", "one_report"
    if (a.assertion == "planned") != (b.assertion == "planned"):
        yield "told", "plan"


def _hours(a: str, b: str) -> str:
    if a == b:
        return "same"
    apart = abs(_HOURS.index(a) - _HOURS.index(b))
    return "near" if min(apart, len(_HOURS) - apart) == 1 else "apart"


def people(a: Naming, b: Naming) -> list[Finding]:
    """Who is named, if both name anybody."""
    if not a.names.isdisjoint(b.names):
        return [("people", "shared")]
    if not a.bynames.isdisjoint(b.bynames):
        return [("people", "kunya")]
    if not (a.dead and b.dead):
        return []
    return [("people", "apart" if a.all_dead and b.all_dead and _unlike(a.dead, b.dead) else "others")]


def _unlike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether the names share no word: no other spelling, no brothers."""
    words = {word for name in ours for word in name.split()}
    return not any(word in words for name in theirs for word in name.split())
