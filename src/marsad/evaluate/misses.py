"""What went wrong, to be looked at: each gold claim in its sentence, the reader's values beside the gold's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from marsad.evaluate.gold import spans_of
from marsad.evaluate.names import Listed, listed
from marsad.evaluate.score import Outcome
from marsad.model.claim import Claim, Kind
from marsad.model.span import Span

# the values shown in one row → the slots that they are counted in
FIELDS = {
    "action": ("action",),
    "assertion": ("assertion",),
    "when": ("date",),
    "where": ("place",),
    "parties": ("actor", "role"),
    "casualties": ("casualty", "victim", "count"),
    "people": ("person", "fate"),
    "sources": ("source",),
    "figure": ("figure",),
    "group": ("group",),
    "by": ("by",),
    "relation": ("relation",),
    "statement": ("statement",),
}
_AROUND = 160  # characters shown on each side of the evidence where no sentence ends
_ENDS = ".!?؟\n"


class Row(NamedTuple):
    """One kind of value: what the gold has, what the reader gave, and which slots are wrong."""

    field: str
    gold: str
    given: str
    wrong: tuple[str, ...]


class Piece(NamedTuple):
    """A stretch of the sentence and who rests on it: `gold`, `given`, `both` or nobody ("")."""

    text: str
    mark: str


class Case(NamedTuple):
    """One gold claim, or one claim that is not in the gold: its sentences and its rows."""

    kind: Kind
    name: str
    verdict: str  # right, wrong, missed, extra
    sentences: tuple[tuple[Piece, ...], ...]
    rows: tuple[Row, ...]


def cases(outcomes: Iterable[Outcome], text: str) -> list[Case]:
    """One for each outcome of a report, in their order."""
    return [_case(outcome, text) for outcome in outcomes]


def _case(outcome: Outcome, text: str) -> Case:
    kind, gold, given, slots = outcome
    wrong = slots.wrong()
    verdict = "extra" if gold is None else "missed" if given is None else "wrong" if wrong else "right"
    rows = [
        Row(field, _gold(field, gold), _given(field, given), tuple(s for s in names if s in wrong))
        for field, names in FIELDS.items()
        if any(name in slots for name in names)
    ]
    name = (gold.id if gold else given.id if given else None) or ""
    return Case(kind, name, verdict, tuple(_sentences(outcome, text)), tuple(r for r in rows if _tells(r)))


def _tells(row: Row) -> bool:
    return bool(row.gold or row.given or row.wrong)


def _sentences(outcome: Outcome, text: str) -> Iterator[tuple[Piece, ...]]:
    """The sentences around all evidence of both; those that meet are one."""
    gold = spans_of(outcome.gold.evidence, text) if outcome.gold else []
    given = list(outcome.given.evidence) if outcome.given else []
    merged: list[Span] = []
    for span in sorted(_around(s, text) for s in gold + given):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return (tuple(_pieces(whole, gold, given, text)) for whole in merged)


def _around(span: Span, text: str) -> Span:
    start, end = span
    while start > max(0, span.start - _AROUND) and text[start - 1] not in _ENDS:
        start -= 1
    while end < min(len(text), span.end + _AROUND) and text[end] not in _ENDS:
        end += 1
    return Span(start, end)


def _pieces(whole: Span, gold: list[Span], given: list[Span], text: str) -> Iterator[Piece]:
    cuts = {whole.start, whole.end}
    cuts |= {cut for span in gold + given for cut in span if whole.start < cut < whole.end}
    sides = (("gold", gold), ("given", given))
    for start, end in pairwise(sorted(cuts)):
        here = Span(start, end)
        resting = [name for name, spans in sides if any(s.covers(here) for s in spans)]
        yield Piece(here.of(text), "both" if len(resting) == len(sides) else "".join(resting))


def _gold(field: str, gold: Any) -> str:
    """The gold's values in words."""
    if gold is None:
        return ""
    match field:
        case "when":
            when = gold.when or None
            return _days(when.start, when.end) if when else ""
        case "where":
            return _list(f"{_either(p.name)} ±{p.km:g} km" for p in gold.where or ())
        case "parties":
            roles = gold.parties or {}
            return _list(f"{role}: {_either(keys)}" for role, rows in roles.items() for keys in rows)
        case "casualties":
            rows = gold.casualties or ()
            return _list(f"{_either(r.status)} {_figure(r.min, r.max)} {_either(r.actor)}" for r in rows)
        case "people":
            return _list(f"{p.name} ({_either(p.status)})" for p in gold.people)
        case "sources":
            return _list(gold.sources or ())
        case "figure":
            return f"{gold.measure} {_figure(gold.min, gold.max)}"
        case "group":
            return _either(gold.actor)
        case "relation":
            return f"{_either(gold.subject)} · {_either(gold.predicate)} · {_either(gold.object)}"
        case "statement":
            return _either(gold.kind)
        case _:
            return _either(getattr(gold, field, None) or None)


def _given(field: str, claim: Claim | None) -> str:
    """The reader's values in words."""
    if claim is None:
        return ""
    match field:
        case "when":
            return f"{_days(claim.when.start, claim.when.end)} [{claim.when.text}]" if claim.when else ""
        case "where":
            return _list(f"{p.name} ({p.lat}, {p.lon})" for p in claim.where)
        case "parties":
            return _list(f"{p.role}: {p.actor or p.name}" for p in claim.parties)
        case "casualties":
            rows = claim.casualties or ()
            return _list(f"{r.status} {_figure(r.min, r.max)} {r.actor or r.name or ''}" for r in rows)
        case "people":
            return _list(f"{p.name} ({p.status or '-'})" for p in claim.people)
        case "sources":
            return _list(" ← ".join(link.name for link in chain) for chain in claim.sources)
        case "figure":
            return f"{claim.measure} {_figure(claim.min, claim.max)}"
        case "group":
            return claim.actor or claim.name or ""
        case "by":
            return claim.by or claim.by_name or ""
        case "relation":
            ends = (claim.subject_id or claim.subject, claim.object_id or claim.object)
            return f"{ends[0]} · {claim.predicate} · {ends[1]}"
        case _:
            return str(getattr(claim, field) or "")


def _days(start: object, end: object) -> str:
    if start is None:
        return "-"
    return str(start) if end in (None, start) else f"{start} … {end}"


def _figure(low: int | None, high: int | None) -> str:
    if low == high:
        return "?" if low is None else str(low)
    return f"{low}+" if high is None else f"{low}-{high}"


def _either(value: Listed) -> str:
    return " | ".join("-" if one is None else str(one) for one in listed(value)) or "-"


def _list(values: Iterable[str]) -> str:
    return "; ".join(values)
