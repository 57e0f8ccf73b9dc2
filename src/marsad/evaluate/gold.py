"""Gold files: what a careful coder read out of a report, checked when loaded; a wrong file is an error with its line.

A slot that is absent was not coded and is not scored; one that is there but empty says that nothing is told.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import yaml
from msgspec import UNSET, Struct, UnsetType

from marsad.collect.items import read_metadata
from marsad.errors import MarsadError
from marsad.evaluate.names import Actors, Listed, Value
from marsad.model.claim import Kind
from marsad.model.document import Document, document
from marsad.model.span import Span

NOT_GOLD = ("actors.yaml", "incidents.yaml")
KINDS: dict[str, Kind] = {
    "incidents": "incident",
    "tallies": "tally",
    "strengths": "strength",
    "relations": "relation",
    "statements": "statement",
}
_Safe: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Safe):  # type: ignore[misc]
    """Leaves dates as text, so that one that cannot be is told with its line like any other value."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Safe.yaml_implicit_resolvers.items()
}


class _Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What all rows share."""


class GoldWhen(_Row, frozen=True, kw_only=True):
    """Both days inclusive; without an end it is one day."""

    start: date | None
    end: date | None = None


class GoldPlace(_Row, frozen=True, kw_only=True):
    """A point and how far from it (km) an answer may lie."""

    name: Listed
    lat: float
    lon: float
    km: float


class GoldCasualty(_Row, frozen=True, kw_only=True):
    """A row of casualties; actor null means nobody in particular."""

    actor: Listed
    status: Listed
    min: int | None
    max: int | None
    approximate: bool = False
    part_of: int | None = None


class GoldPerson(_Row, frozen=True, kw_only=True):
    """A named individual."""

    name: str
    aka: tuple[str, ...] = ()
    actor: Listed = None
    role: Listed = None
    status: Listed = None


class GoldClaim(_Row, frozen=True, kw_only=True):
    """What the five kinds share. `evidence` are stretches of the text, letter for letter."""

    evidence: tuple[str, ...]
    id: str | None = None


class _Happening(GoldClaim, frozen=True, kw_only=True):
    when: GoldWhen | UnsetType | None = UNSET
    where: tuple[GoldPlace, ...] | UnsetType = UNSET
    sources: tuple[str, ...] | UnsetType = UNSET


class GoldIncident(_Happening, frozen=True, kw_only=True):
    """Several actions or assertions: each of them is right."""

    action: Listed
    assertion: Listed | UnsetType = UNSET
    parties: dict[str, tuple[Listed, ...]] | UnsetType = UNSET
    casualties: tuple[GoldCasualty, ...] | UnsetType = UNSET
    people: tuple[GoldPerson, ...] = ()
    means: Listed = None
    objects: Listed = None
    summarises: Listed = None


class GoldCount(_Happening, frozen=True, kw_only=True):
    """A tally or a strength."""

    measure: str
    min: int | None
    max: int | None
    actor: Listed = None
    by: Listed = None
    approximate: bool = False
    part_of: Value | bool = None


class GoldRelation(GoldClaim, frozen=True, kw_only=True):
    """Several objects: each of them is right."""

    subject: Listed
    predicate: Listed
    object: Listed


class GoldStatement(GoldClaim, frozen=True, kw_only=True):
    kind: Listed = None
    by: Listed = None


class Published(_Row, frozen=True, kw_only=True):
    """The report's own day; null where it cannot be known."""

    date: date | None = None
    basis: str | None = None


class Gold(_Row, frozen=True, kw_only=True):
    """One gold file. A kind that is absent was not coded."""

    document: str
    published: Published | UnsetType = UNSET
    publisher: tuple[str, ...] | None = None
    incidents: tuple[GoldIncident, ...] | UnsetType | None = UNSET
    tallies: tuple[GoldCount, ...] | UnsetType | None = UNSET
    strengths: tuple[GoldCount, ...] | UnsetType | None = UNSET
    relations: tuple[GoldRelation, ...] | UnsetType | None = UNSET
    statements: tuple[GoldStatement, ...] | UnsetType | None = UNSET
    not_read: tuple[str, ...] | None = None

    def claims(self) -> Iterator[tuple[Kind, tuple[GoldClaim, ...]]]:
        """The coded kinds with their claims."""
        for plural, kind in KINDS.items():
            rows = getattr(self, plural)
            if rows is not UNSET:
                yield kind, rows or ()


class Sample(NamedTuple):
    """A gold file with the text that it was made on."""

    path: Path
    gold: Gold
    text: str


def load_samples(folder: Path, articles: Path, only: str = "*") -> list[Sample]:
    """The gold files whose names (without ending) match, in their order, each with its text.

    Raises MarsadError `evaluate.no_gold`, `evaluate.bad_gold`, `evaluate.no_text` or `evaluate.no_evidence`.
    """
    found = [f for f in sorted(folder.glob("*.yaml")) if f.name not in NOT_GOLD]
    chosen = [f for f in found if fnmatch.fnmatchcase(f.stem, only)]
    if not chosen:
        raise MarsadError("evaluate.no_gold", file=folder, only=only)
    return [load_sample(file, articles) for file in chosen]


def documents(samples: Iterable[Sample], articles: Path) -> Iterator[Document]:
    """The text of each sample as it came in: with what the articles' `meta.jsonl` tells of it, where there is one."""
    meta = articles / "meta.jsonl"
    told = read_metadata(str(meta))[0] if meta.is_file() else {}
    for sample in samples:
        name = sample.gold.document
        yield document(name, sample.text, **(told[name].as_dict() if name in told else {}))


def load_sample(file: Path, articles: Path) -> Sample:
    """One gold file and its text."""
    gold = _converted(file, _parsed(file), Gold)
    article = articles / f"{gold.document}.txt"
    if not article.is_file():
        raise MarsadError("evaluate.no_text", file=article, gold=file)
    sample = Sample(file, gold, _text(article))
    _check_evidence(sample)
    return sample


def load_actors(files: Iterable[Path]) -> Actors:
    """The names under which actors may be given, of all files together."""
    names: dict[str, list[str]] = {}
    for file in files:
        for key, more in _converted(file, _parsed(file), dict[str, list[str]]).items():
            names.setdefault(key, []).extend(more)
    return Actors(names)


def spans_of(evidence: Iterable[str], text: str) -> list[Span]:
    """Where the stretches stand, each at its first occurrence; one that stands nowhere is left out."""
    found = ((words, text.find(words)) for words in evidence)
    return [Span(at, at + len(words)) for words, at in found if at >= 0]


def _parsed(file: Path) -> Any:
    try:
        return yaml.load(_text(file), Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise MarsadError("evaluate.bad_gold", file=file, line=line, reason=error.problem) from None


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise MarsadError("evaluate.bad_gold", file=file, reason="not UTF-8") from None
    except OSError as error:
        raise MarsadError("evaluate.bad_gold", file=file, reason=error.strerror) from None


def _converted(file: Path, given: Any, kind: Any) -> Any:
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at `$")
        keys = re.findall(r"\.(\w+)|\[(\d+)\]", path)
        line = _line(file, [name or int(number) for name, number in keys])
        raise MarsadError("evaluate.bad_gold", file=file, line=line, reason=reason) from None


def _check_evidence(sample: Sample) -> None:
    for plural in KINDS:
        for number, claim in enumerate(getattr(sample.gold, plural) or ()):
            for at, words in enumerate(claim.evidence):
                _check(sample, words, [plural, number, "evidence", at])
    for at, words in enumerate(sample.gold.not_read or ()):
        _check(sample, words, ["not_read", at])


def _check(sample: Sample, words: str, path: Sequence[str | int]) -> None:
    if words not in sample.text:
        line = _line(sample.path, path)
        raise MarsadError("evaluate.no_evidence", file=sample.path, line=line, words=words[:80])


def _line(file: Path, path: Sequence[str | int]) -> int:
    """The line of a value; looked up only when something is wrong, since that needs a second, slow parse."""
    node = yaml.compose(file.read_text(encoding="utf-8"), Loader=_Loader)
    for step in path:
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == step), node)
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
    return int(node.start_mark.line) + 1 if node is not None else 1
