"""From scored pairs to groups: strongest pair first, and nothing joins that cannot be one happening.

The outcome for a connected component of pairs depends on its claims alone, so that adding a claim can change only the
component it falls into.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import product
from typing import Any, Generic, NamedTuple, TypeVar

from marsad.incidents.compare import OTHER_PLACE, VETO, place, score_in_group
from marsad.incidents.facts import Facts, Spot
from marsad.incidents.judged import NOTHING, Judged
from marsad.incidents.knowledge import rules, weights
from marsad.incidents.wording import wording
from marsad.model.incident import Member

C = TypeVar("C", bound=Any)  # a claim: its key, or a number in the order of keys


class Edge(NamedTuple, Generic[C]):
    """Two claims (a < b) and their score."""

    score: int
    a: C
    b: C


class Option(NamedTuple, Generic[C]):
    """A dated claim that an undated one may join: score, its days, whether they are only its report's."""

    score: int
    claim: C
    start: int
    end: int
    aside: bool = False


_UNLIKE = ("hardly", "few", "some")  # how far the words of two tellings agree that say nothing
SURE = 1_000_000  # the score of a pair that a person joined


def cluster(
    claims: Mapping[Member, Facts], edges: Iterable[Edge[Member]], judged: Judged = NOTHING
) -> list[list[Member]]:
    """Groups of claims, each sorted; claims in no edge are left out. The edges are those that may join."""

    def scored(a: Member, b: Member) -> int:
        return VETO if (a, b) in judged.apart else score_in_group(claims[a], claims[b])

    return [group for part in components(edges) for group in join(part, scored)]


def components(edges: Iterable[Edge[Member]]) -> list[list[Edge[Member]]]:
    """The edges of each connected component."""
    parent: dict[Member, Member] = {}

    def root(member: Member) -> Member:
        while (up := parent.setdefault(member, member)) != member:
            parent[member] = parent[up]
            member = up
        return member

    listed = sorted(edges, key=lambda e: (e.a, e.b))
    for edge in listed:
        a, b = root(edge.a), root(edge.b)
        parent[max(a, b)] = min(a, b)
    parts: dict[Member, list[Edge[Member]]] = defaultdict(list)
    for edge in listed:
        parts[root(edge.a)].append(edge)
    return list(parts.values())


def worth_keeping(a: Facts, b: Facts) -> int:
    """The least score of a pair that matters: between the dated and the undated it may still be a rival."""
    same = a.key.document == b.key.document
    return least(bool(a.start), bool(b.start), same, bool(a.beside and b.beside) and not same)


def least(a_dated: bool, b_dated: bool, one_report: bool, company: bool = False) -> int:
    """The same of what it depends on. What no day brings together needs more, unless it is one report's day.

    `company`: of two reports that tell of more than this, so that they may be of one story.
    """
    if company:
        return min(least(a_dated, b_dated, one_report), rules()["join_at"] - weights()["told"]["company"])
    if a_dated != b_dated:
        return rules()["join_alone_at"] - rules()["undated_margin"]
    return rules()["join_at" if a_dated or one_report else "join_undated_at"]


def of_one_day(options: Sequence[Option[C]], in_one_town: Callable[[C], bool]) -> list[Option[C]]:
    """Of the dated claims that an undated one may join those that it does: of the only day that fits.

    None if another day fits nearly as well. An undated claim whose town knows one day alone that fits needs less:
    nothing else in the collection can be meant. `in_one_town`: whether both are placed in one town, see `one_town`.
    """
    of_days = [o for o in options if not o.aside] or options  # what is told in passing is no other day
    best = max(of_days, key=lambda o: (o.score, o.claim))
    limits = rules()
    tolerance = limits["day_tolerance"]
    rivals = False
    for option in of_days:
        if _of_two_days(best, option, tolerance):
            if option.score >= best.score - limits["undated_margin"]:
                return []
            rivals = True
    enough = limits["join_at"]
    least = enough if rivals else limits["join_alone_at"]
    here = [o for o in options if o.aside or not _of_two_days(best, o, tolerance)]
    return [o for o in here if o.score >= enough or (o.score >= least and in_one_town(o.claim))]


def mean_two_days(ours: Iterable[Option[C]], theirs: Iterable[Option[C]]) -> bool:
    """Whether two undated claims are of two days, by the dated ones that each of them joins.

    They may be as like each other as each is like its own; what is told in passing is no day.
    """
    days, others = [o for o in ours if not o.aside], [o for o in theirs if not o.aside]
    if not days or not others:
        return False
    tolerance = rules()["day_tolerance"]
    return all(_of_two_days(a, b, tolerance) for a in days for b in others)


def _of_two_days(a: Option[C], b: Option[C], tolerance: int) -> bool:
    return a.start - b.end > tolerance or b.start - a.end > tolerance


def of_one_place(
    options: Sequence[Option[C]], elsewhere: Callable[[C, C], bool], alike: Callable[[C], bool]
) -> list[Option[C]]:
    """Of the placed claims that one without a place may join those of the place that fits best.

    None if another place fits nearly as well, or if nothing but day, deed and figures speaks for it: the larger a
    collection, the more happenings of a day are alike in all but their places. `elsewhere`: whether two claims are of
    two places; `alike`: whether a claim is told in the rarer words of the one without a place, see `told_alike`.
    """
    limits = rules()
    best = max(options, key=lambda o: (o.score, o.claim))
    least = best.score - limits["placeless_margin"]
    here: list[Option[C]] = []
    for option in options:
        if not elsewhere(best.claim, option.claim):
            here.append(option)
        elif option.score >= least:
            return []
    if best.score < limits["placeless_sure"] and not any(alike(option.claim) for option in here):
        return []
    return here


def told_alike(ours: bytes, theirs: bytes) -> bool:
    """Whether two claims have many of their rarer words in common, or one's are not known."""
    return wording(ours, theirs) not in _UNLIKE


def placed(spots: Iterable[Spot]) -> bool:
    """Whether it is known where on the map a claim is."""
    return any(spot.located for spot in spots)


def two_places(ours: tuple[Spot, ...], theirs: tuple[Spot, ...]) -> bool:
    """Whether two claims are of two places."""
    return place(ours, theirs) in OTHER_PLACE


def one_town(ours: tuple[Spot, ...], theirs: tuple[Spot, ...]) -> bool:
    """Whether both are placed in one town or city, and not only in one province."""
    return place(ours, theirs) in ("site", "spot", "town", "city")


def join(edges: Iterable[Edge[C]], score: Callable[[C, C], int]) -> list[list[C]]:
    """The groups of one component, each sorted. `score` is asked for pairs that are no edge, the lesser first."""
    listed = list(edges)
    if len(listed) == 1 and (score_of_all := listed[0].score) != SURE:  # as with most components
        a, b = listed[0].a, listed[0].b
        return [[a, b]] if score_of_all > VETO and score_of_all >= _mean_needed(1) else [[a], [b]]
    scores = {(e.a, e.b): e.score for e in listed}

    def scored(a: C, b: C) -> int:
        pair = (a, b) if a < b else (b, a)
        if pair not in scores:
            scores[pair] = score(*pair)
        return scores[pair]

    group = {member: [member] for edge in listed for member in (edge.a, edge.b)}
    for edge in sorted(listed, key=lambda e: (-e.score, e.a, e.b)):
        ours, theirs = group[edge.a], group[edge.b]
        if ours is not theirs and (edge.score == SURE or _may_join(ours, theirs, scored)):
            ours.extend(theirs)
            for member in theirs:
                group[member] = ours
    _move(group, listed, scored)
    return [sorted(one) for one in {id(g): g for g in group.values()}.values()]


def _move(group: dict[C, list[C]], edges: list[Edge[C]], scored: Callable[[C, C], int]) -> None:
    """A claim that could be of another group too goes where it is most like all, if it is so by far.

    Its strongest pair may have brought it to the telling of a report that told the happening twice, and so parted it
    from the others. Each move makes the whole more alike, so that it ends.
    """
    for _ in range(rules()["rounds_of_moves"]):
        moved = False
        for member, mates in sorted(_between(group, edges).items()):
            home = group[member]
            others = {min(group[mate]): group[mate] for mate in mates if group[mate] is not home}
            best = max(
                (others[first] for first in sorted(others)),
                key=partial(_likeness, member, scored),
                default=home,
            )
            better = (
                _likeness(member, scored, best) > _likeness(member, scored, home) + rules()["move_margin"]
            )
            if better and _may_join([member], best, scored):
                home.remove(member)
                best.append(member)
                group[member] = best
                moved = True
        if not moved:
            return


def _between(group: dict[C, list[C]], edges: list[Edge[C]]) -> dict[C, list[C]]:
    """The claims with pairs to another group, and whom they have them with; none that a person joined to anybody."""
    judged = {member for edge in edges if edge.score == SURE for member in (edge.a, edge.b)}
    found: dict[C, list[C]] = defaultdict(list)
    for edge in edges:
        if group[edge.a] is not group[edge.b]:
            for member, mate in ((edge.a, edge.b), (edge.b, edge.a)):
                if member not in judged:
                    found[member].append(mate)
    return found


def _likeness(member: C, scored: Callable[[C, C], int], others: list[C]) -> int:
    """By how much its pairs with a group are above what they need, all together; VETO where one cannot be."""
    needed, total = rules()["move_mean"], 0
    for other in others:
        if other != member:
            value = scored(member, other)
            if value <= VETO:
                return VETO
            total += value - needed
    return total


def _may_join(ours: list[C], theirs: list[C], scored: Callable[[C, C], int]) -> bool:
    """Every claim must be able to be every other, and on average they must look alike: no chain through a vague one."""
    total = 0
    for a, b in product(ours, theirs):
        value = scored(a, b)
        if value <= VETO:
            return False
        total += value
    pairs = len(ours) * len(theirs)
    return total >= _mean_needed(pairs) * pairs


def _mean_needed(pairs: int) -> int:
    """Tenths of a bit: the more pairs two groups make, the less is chance, and the more their mean has to say."""
    limits = rules()
    if pairs > limits["very_many_pairs"]:
        return limits["mean_of_very_many"]
    return limits["mean_of_many" if pairs > limits["many_pairs"] else "cluster_mean"]
