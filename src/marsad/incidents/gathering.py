"""The facts of a report's claims, worked out once: days, circles on the map, who, how many, which names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from msgspec import UNSET

from marsad.arabic.lookalikes import skeleton
from marsad.incidents.counting import OF_SIDE, Count, by_group, counted, together
from marsad.incidents.day_words import DayWords, day_words
from marsad.incidents.facts import CIVILIANS, Facts, Spot
from marsad.incidents.independence import far_end, own_voice
from marsad.incidents.knowledge import rules
from marsad.incidents.seats import is_site, land_of, province_of
from marsad.incidents.wording import NONE, packed
from marsad.model.claim import Claim, Person, Report
from marsad.model.incident import Member
from marsad.model.span import Span
from marsad.registry.actors import actor

NOBODY = frozenset({"unidentified-gunmen"})  # as a doer: no two reports mean the same ones
_NO_NAMES = frozenset[str]()
_ABOUT_A_TOWN = (None, "in", "near", "outskirts", "axis")


def facts_of(report: Report, claims: Iterable[Claim]) -> list[Facts]:
    """The facts of a report's incident claims; the one told first, or in the title, leads."""
    incidents = [claim for claim in claims if claim.kind == "incident"]
    if not incidents:
        return []
    first = min(_begins(claim) for claim in incidents)
    ids = [claim.id for claim in incidents]
    return [
        facts(report, claim, _begins(claim) == first, tuple(sorted(id for id in ids if id != claim.id)))
        for claim in incidents
    ]


def _begins(claim: Claim) -> int:
    return min(span.start for span in claim.evidence)


def facts(report: Report, claim: Claim, leads: bool = True, beside: tuple[str, ...] = ()) -> Facts:
    """The facts of one incident claim; `leads` if the report is first of all about it, `beside` its other ones."""
    start, end, presumed = _days(report, claim)
    since, until = _period(claim)
    doers, victims, supporters = _parties(claim)
    killed = [person for person in claim.people if person.status == "killed"]
    names, bynames = _names(claim.people) if claim.people else (_NO_NAMES, _NO_NAMES)
    dead = _names(killed)[0] if killed else _NO_NAMES
    counts = totals(claim)
    when = claim.when
    words = DayWords() if start else day_words("" if when is None else when.text, report.weekday)
    return Facts(
        key=Member(document=report.id, claim=claim.id),
        action=claim.action or "other",
        assertion=claim.assertion or "reported",
        start=start,
        end=end,
        presumed=presumed,
        weekday=words.weekday,
        hour=when.time_of_day if when is not None else None,
        spots=tuple(_spots(claim)),
        doers=doers,
        victims=victims,
        supporters=supporters,
        counts=counts,
        names=names,
        dead=dead,
        bynames=bynames,
        means=frozenset(claim.means),
        objects=frozenset(claim.objects),
        sums_up=bool(claim.summarises),
        leads=leads,
        speaks=own_voice(report, {}),
        cites=frozenset(voice for chain in claim.sources if (voice := far_end(chain)) is not None),
        known=frozenset(who for who in doers | victims if who != CIVILIANS and not who.startswith("?")),
        beside=beside,
        since=since,
        until=until,
        all_dead=bool(killed)
        and counts.get("killed") == (len(killed), len(killed))
        and all(map(_is_full, killed)),
        terms=packed(report.terms.get(claim.id, {})) if report.terms is not UNSET else NONE,
        yearday=words.yearday,
        news=report.weekday if leads and words.silent and not since else None,
    )


def totals(claim: Claim) -> dict[str, Count]:
    """For each status the sum over its groups, nobody counted twice, and the dead of each side by itself."""
    groups = by_group(counted(claim))
    sides = {f"killed{OF_SIDE}{side}": n for side, n in groups.get("killed", {}).items() if side is not None}
    return {status: together(told) for status, told in groups.items()} | sides


@lru_cache(maxsize=1 << 16)
def ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _days(report: Report, claim: Claim) -> tuple[int, int, bool]:
    when = claim.when
    if when is not None and when.start is not None:
        start = ordinal(when.start)
        end = ordinal(when.end) if when.end is not None else start
        if end - start > rules()["vague_interval_days"]:
            return 0, 0, False
        if _tells(claim, when.span):
            return start, end, False
        return _of_its_story(report, claim, start, end)
    if report.published is None or claim.assertion == "planned":
        return 0, 0, False
    published = ordinal(report.published)
    told = when is not None and bool(when.text)
    back = rules()["presumed_vague_days" if told else "presumed_days"]
    return published - back, published, True


def _of_its_story(report: Report, claim: Claim, start: int, end: int) -> tuple[int, int, bool]:
    """Days that the report tells elsewhere only: no surer than those before the report, and no narrower."""
    if claim.assertion == "planned":
        return 0, 0, False
    if report.published is None:
        return start, end, True
    published = ordinal(report.published)
    if published - end > rules()["presumed_vague_days"]:
        return start, end, True
    return min(start, published - rules()["presumed_days"]), max(end, published), True


def _tells(claim: Claim, words: Span) -> bool:
    """Whether the claim itself tells this. What the reader has taken from its story may be of other days."""
    return any(span.start <= words.start < span.end for span in claim.evidence)


def _period(claim: Claim) -> tuple[int, int]:
    """A time told that is too long to be a day: a year, a season; zeros where it is not."""
    when = claim.when
    if when is None or when.start is None or when.end is None:
        return 0, 0
    start, end = ordinal(when.start), ordinal(when.end)
    return (start, end) if end - start > rules()["vague_interval_days"] else (0, 0)


def _spots(claim: Claim) -> Iterator[Spot]:
    for place in claim.where:
        if place.lat is None or place.lon is None:
            yield Spot(skeleton(place.name))
        else:
            radius = 5.0 if place.radius_km is None else place.radius_km
            about = place.relation in _ABOUT_A_TOWN and radius <= rules()["city_km"]
            town = place.id if about and place.id is not None else ""
            along, land = place.relation == "axis", 0.0
            if town and place.relation in (None, "in"):
                land = land_of(town)
            site = bool(town) and is_site(town)
            province, whole = province_of(place)
            yield Spot(
                skeleton(place.name), True, place.lat, place.lon, radius,
                town, along, land, site, province, whole,
            )  # fmt: skip


def _parties(claim: Claim) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    doers: set[str] = set()
    victims: set[str] = set()
    supporters: set[str] = set()
    roles = {"initiator": (doers,), "target": (victims,), "supporter": (supporters,)}
    for party in claim.parties:
        who = _who(party.actor, party.name)
        for group in roles.get(party.role, (doers, victims)):
            group.add(who)
    if claim.casualties is not UNSET:
        victims.update(row.actor for row in claim.casualties if row.actor is not None)
    return frozenset(doers - NOBODY), frozenset(victims - NOBODY), frozenset(supporters)


@lru_cache(maxsize=1 << 14)
def _who(id: str | None, name: str) -> str:
    """The registry's id, or the written name after "?" where nobody knows him."""
    if id is not None:
        try:
            return actor(id).id
        except KeyError:
            pass
    return "?" + skeleton(id or name)


def _names(people: Iterable[Person]) -> tuple[frozenset[str], frozenset[str]]:
    full: set[str] = set()
    short: set[str] = set()
    for person in people:
        for name in (person.name, *person.aka):
            keys = name_keys(name)
            whole = bool(keys) and " " in keys[0] and not keys[0].startswith("ابو ")
            (full if whole else short).update(keys)
    return frozenset(full), frozenset(short)


def _is_full(person: Person) -> bool:
    """Whether he is named with two words or more, by no kunya alone."""
    return bool(_names([person])[0])


@lru_cache(maxsize=1 << 14)
def name_keys(name: str) -> tuple[str, ...]:
    """What two spellings of a name share: its first word with the second, and with the last."""
    words = skeleton(name).split()
    if len(words) < 2:
        return tuple(words)
    return tuple(dict.fromkeys((f"{words[0]} {words[1]}", f"{words[0]} {words[-1]}")))
