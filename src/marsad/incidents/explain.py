"""Why claims were joined or kept apart: for each pair the evidence and its weight, in plain words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from msgspec import Struct

from marsad.errors import Language
from marsad.incidents.compare import forbidden, never, weighed
from marsad.incidents.facts import Facts
from marsad.incidents.judged import Rulings
from marsad.incidents.knowledge import rules, weights
from marsad.model.incident import Incident, Member
from marsad.model.judgement import Judgement
from marsad.registry.rows import folder, rows


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """What a finding means."""

    about: str
    finding: str
    en: str
    ar: str


class Evidence(Struct, frozen=True):
    """One finding of a comparison, with what it is worth in tenths of a bit."""

    about: str
    finding: str
    weight: int


class Decision(Struct, frozen=True):
    """What a person decided, when (UTC) and why; `judgement` is the row of the ledger."""

    judgement: str
    verdict: str
    author: str
    made: str
    reason: str


class Pair(Struct, frozen=True):
    """Two claims: whether they are in one incident, their score, and what it is made of.

    `forbidden` is the reason why they cannot be one, or None: inside an incident only what no third claim mends.
    `decided`: a person's word, which goes before both.
    """

    a: Member
    b: Member
    joined: bool
    score: int
    forbidden: str | None
    evidence: tuple[Evidence, ...]
    decided: Decision | None = None


class Explanation(Struct, frozen=True):
    """Every pair inside an incident, and the pairs that nearly made it larger.

    `decisions` are all that concern its claims.
    """

    incident: str
    grade: str
    rule: str
    join_at: int
    inside: tuple[Pair, ...]
    outside: tuple[Pair, ...]
    decisions: tuple[Decision, ...] = ()


Company = Callable[[Member, Member], bool]
_NO_RULINGS = Rulings({}, {})
_NEAREST = 5
_WORTH_TELLING = 40  # tenths of a bit below `join_at`: what scores less was never in question
# fmt: off
_HEADS: dict[Language, dict[str, str]] = {
    "en": {
        "inside": "joined", "outside": "kept apart", "sum": "sum", "needs": "needs", "grade": "grade",
        "merge": "one happening", "confirm": "confirmed", "split": "not one happening",
    },
    "ar": {
        "inside": "ضُمّا", "outside": "فُصلا", "sum": "المجموع", "needs": "المطلوب", "grade": "الدرجة",
        "merge": "حادثة واحدة", "confirm": "مؤكدة", "split": "ليست حادثة واحدة",
    },
}
# fmt: on


def _no_company(a: Member, b: Member) -> bool:
    return False


def explain(
    incident: Incident,
    claims: Mapping[Member, Facts],
    rule: str,
    near: Iterable[Member],
    ruled: Rulings = _NO_RULINGS,
    company: Company = _no_company,
) -> Explanation:
    """The explanation of an incident; `near` are claims outside that were compared with its own.

    `company` tells of two claims whether they gain by what else their reports tell.
    """
    members = incident.members
    inside = [pair(claims[a], claims[b], True, ruled, company) for a, b in combinations(members, 2)]
    outside = [_closest(claims[other], incident, claims, ruled, company) for other in sorted(set(near))]
    worth = rules()["join_at"] - _WORTH_TELLING
    told = [p for p in outside if p.score >= worth or p.forbidden or p.decided]
    told.sort(key=lambda p: (p.decided is None, p.forbidden is not None, -p.score, p.a, p.b))
    concerned = [row for both, row in ruled.pairs.items() if not set(both).isdisjoint(members)]
    concerned += [ruled.claims[member] for member in members if member in ruled.claims]
    rows = sorted({row.id: row for row in concerned}.values(), key=lambda row: (row.made, row.id))
    return Explanation(
        incident=incident.id,
        grade=incident.grade,
        rule=rule,
        join_at=rules()["join_at"],
        inside=tuple(inside),
        outside=tuple(told[: max(_NEAREST, sum(p.decided is not None for p in told))]),
        decisions=tuple(_decision(row) for row in rows),
    )


def pair(
    a: Facts, b: Facts, joined: bool, ruled: Rulings = _NO_RULINGS, company: Company = _no_company
) -> Pair:
    """What the comparison of two claims found, and what a person decided."""
    first, second = (a, b) if a.key < b.key else (b, a)
    evidence = tuple(Evidence(*found) for found in weighed(first, second))
    if company(first.key, second.key):
        evidence += (Evidence("told", "company", weights()["told"]["company"]),)
    row = ruled.pairs.get((first.key, second.key))
    return Pair(
        first.key,
        second.key,
        joined,
        sum(e.weight for e in evidence),
        never(first, second) if joined else forbidden(first, second),
        evidence,
        None if row is None else _decision(row),
    )


def _decision(row: Judgement) -> Decision:
    return Decision(row.id, row.verdict, row.author, row.made, row.reason)


def _closest(
    other: Facts, incident: Incident, claims: Mapping[Member, Facts], ruled: Rulings, company: Company
) -> Pair:
    """The pair of an outsider with the member that a person parted it from, or that it is most like."""
    pairs = [pair(claims[member], other, False, ruled, company) for member in incident.members]
    return max(pairs, key=lambda p: (p.decided is not None, p.forbidden is None, p.score))


@lru_cache(maxsize=1)
def words() -> dict[tuple[str, str], Words]:
    """The words for every finding."""
    found = (row.value for row in rows(folder("linking/words"), Words))
    return {(one.about, one.finding): one for one in found}


def in_words(about: str, finding: str, language: Language) -> str:
    """A finding in plain words."""
    return str(getattr(words()[about, finding], language))


def render(explanation: Explanation, language: Language = "en") -> str:
    """The explanation as text, a pair at a time."""
    heads = _HEADS[language]
    grade = in_words("grade", explanation.rule, language)
    lines = [f"{explanation.incident}", f"{heads['grade']}: {explanation.grade} ({grade})"]
    lines += [_told_by(one, heads) for one in explanation.decisions]
    for name, pairs in (("inside", explanation.inside), ("outside", explanation.outside)):
        for one in pairs:
            lines += ["", f"{_name(one.a)} + {_name(one.b)}: {heads[name]}"]
            lines += [f"      ! {_told_by(one.decided, heads)}"] if one.decided else []
            lines += _reasons(one, language)
            lines.append(f"  {one.score:+5} {heads['sum']} ({heads['needs']} {explanation.join_at})")
    return "\n".join(lines)


def _told_by(one: Decision, heads: Mapping[str, str]) -> str:
    return f"{heads[one.verdict]}: {one.author}, {one.made[:10]}: {one.reason} ({one.judgement})"


def _reasons(pair: Pair, language: Language) -> Sequence[str]:
    ordered = sorted(pair.evidence, key=lambda e: -abs(e.weight))
    told = [f"  {e.weight:+5} {in_words(e.about, e.finding, language)}" for e in ordered if e.weight]
    return (
        told
        if pair.forbidden is None
        else [f"      × {in_words('forbidden', pair.forbidden, language)}", *told]
    )


def _name(member: Member) -> str:
    return f"{member.document}:{member.claim}"
