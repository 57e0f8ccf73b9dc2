"""How many: casualties over independent voices.

Each voice speaks once, with its latest figure; sub-counts and summaries add nobody.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from marsad.incidents.counting import NOBODY, Count, both, by_group, counted, larger, part_of, together
from marsad.incidents.facts import CIVILIANS
from marsad.incidents.gathering import ordinal
from marsad.incidents.independence import Telling, voice_of_row
from marsad.model.claim import Casualty
from marsad.model.incident import IncidentCasualty, Range

Policy = Literal["conservative", "representative", "informative"]


class Figure(NamedTuple):
    """What one voice last said: how many, and when it said so (the report's day as an ordinal, 0 unknown)."""

    voice: str
    number: Count
    told: int


Groups = dict[str | None, Count]  # by group


def casualties(
    tellings: Sequence[Telling], originals: Mapping[str, str], policy: Policy
) -> tuple[IncidentCasualty, ...]:
    """A row for each group and status, low to high over the voices that tell of it."""
    latest = _latest(tellings, originals)
    figures: dict[tuple[str | None, str], list[Figure]] = defaultdict(list)
    alias = _broadest({actor for said in latest.values() for _, groups in said.values() for actor in groups})
    for voice, said in sorted(latest.items()):
        for status, (told, groups) in said.items():
            for actor, count in _merged(groups, alias).items():
                figures[actor, status].append(Figure(voice, count, told))
    keys = sorted(figures, key=lambda k: (k[1], k[0] or "~"))
    return tuple(_row(actor, status, figures[actor, status], policy) for actor, status in keys)


def killed(tellings: Sequence[Telling], originals: Mapping[str, str], policy: Policy) -> Range | None:
    """The dead of all groups together; None if nobody tells of any."""
    figures = []
    for voice, said in sorted(_latest(tellings, originals).items()):
        if "killed" in said:
            told, groups = said["killed"]
            figures.append(Figure(voice, together(groups), told))
    if not figures:
        return None
    low, best, high = _range(figures, policy)
    return Range(low=low, best=best, high=high)


def _row(actor: str | None, status: str, figures: list[Figure], policy: Policy) -> IncidentCasualty:
    low, best, high = _range(figures, policy)
    return IncidentCasualty(status=status, low=low, best=best, high=high, actor=actor)


def _range(figures: list[Figure], policy: Policy) -> tuple[int, int, int]:
    """Lowest, best and highest figure. "At least n" and "more than n" count with their minimum."""
    lows = sorted(f.number[0] for f in figures)
    highs = [f.number[0] if f.number[1] is None else f.number[1] for f in figures]
    return lows[0], _BEST[policy](figures, lows), max(highs)


def _most_given(figures: list[Figure], lows: list[int]) -> int:
    """The figure most voices give; if several do, the middle one of all."""
    votes = Counter(lows).most_common()
    alone = len(votes) == 1 or votes[0][1] > votes[1][1]
    return votes[0][0] if alone else lows[(len(lows) - 1) // 2]


def _last_told(figures: list[Figure], lows: list[int]) -> int:
    return max(figures, key=lambda f: (f.told, f.number[0])).number[0]


def _lowest(figures: list[Figure], lows: list[int]) -> int:
    return lows[0]


_BEST: dict[Policy, Callable[[list[Figure], list[int]], int]] = {
    "conservative": _lowest,
    "representative": _most_given,
    "informative": _last_told,
}


def _latest(
    tellings: Sequence[Telling], originals: Mapping[str, str]
) -> dict[str, dict[str, tuple[int, Groups]]]:
    """What each voice last said of the dead, the wounded …, each by group: who goes on to tell of the wounded takes
    no dead back."""
    said: dict[tuple[str, str], dict[tuple[int, str], list[Casualty]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for telling in tellings:
        report = telling.report
        told = ordinal(report.published) if report.published else 0
        for row in counted(telling.claim):
            said[voice_of_row(telling, row, originals), row.status][told, report.id].append(row)
    found: dict[str, dict[str, tuple[int, Groups]]] = defaultdict(dict)
    for (voice, status), reports in said.items():
        groups = {key: by_group(rows)[status] for key, rows in reports.items()}
        last = max(
            groups, key=lambda key: (key[0], together(groups[key])[0], key[1])
        )  # tolls rise within a day
        found[voice][status] = last[0], groups[last]
    return found


def _broadest(named: set[str | None]) -> dict[str | None, str | None]:
    """For each group the name it goes under: a part under its whole; the unnamed under the only group there is."""
    known = sorted(name for name in named if name is not None)
    alias: dict[str | None, str | None] = {name: name for name in known}
    for a in known:
        for b in known:
            if a != b and alias[a] == a and alias[b] == b and _within(a, b):
                alias = {name: b if whole == a else whole for name, whole in alias.items()}
    alias[None] = alias[known[0]] if len({alias[k] for k in known}) == 1 else None
    return alias


def _within(a: str, b: str) -> bool:
    return CIVILIANS not in (a, b) and part_of(a, b)


def _merged(
    groups: Mapping[str | None, Count], alias: Mapping[str | None, str | None]
) -> dict[str | None, Count]:
    """Figures under the names of the wholes: parts add up, unless the whole itself is told and is larger."""
    sums: dict[str | None, Count] = {}
    wholes: dict[str | None, Count] = {}
    for group, count in groups.items():
        name = alias[group]
        if group == name or group is None:
            wholes[name] = larger(wholes[name], count) if name in wholes else count
        else:
            sums[name] = both(sums.get(name, NOBODY), count)
    names = [*wholes, *(name for name in sums if name not in wholes)]
    return {name: larger(wholes.get(name, NOBODY), sums.get(name, NOBODY)) for name in names}
