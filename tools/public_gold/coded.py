"""What a coder, Marsad or another, reads in one sentence of arabic_event_gsr."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.model.span import Span
from marsad.reading.reader import read
from tools.public_gold.wording import Words, words

Wordings = list[Words]
_DAY = re.compile(r"_((?:19|20)\d\d)(\d\d)(\d\d)\.")


class Kind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The action codes and CAMEO roots that are one kind of event of the gold."""

    actions: frozenset[str]
    cameo: frozenset[str]


class Mapping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`actions.yaml`."""

    ASSAULT: Kind
    PROTEST: Kind
    assertions: frozenset[str]

    def kind(self, name: str) -> Kind:
        return self.ASSAULT if name == "ASSAULT" else self.PROTEST


class Coded(NamedTuple):
    """Events of the kind that is asked for; each phrase may have several wordings."""

    events: int
    verbs: list[Wordings]
    sources: list[Wordings]
    targets: list[Wordings]

    def role(self, name: str) -> list[Wordings]:
        """The phrases of "verb", "source" or "target"."""
        return {"verb": self.verbs, "source": self.sources, "target": self.targets}[name]


@cache
def mapping() -> Mapping:
    """The table of codes."""
    return msgspec.yaml.decode(Path(__file__).with_name("actions.yaml").read_bytes(), type=Mapping)


def published_of(source: str) -> str | None:
    """The day in an id like AAW_ARB_20071026.0026-2."""
    day = _DAY.search(source)
    return "-".join(day.groups()) if day else None


def marsad_coded(text: str, source: str, kind: Kind) -> Coded:
    """What the reader makes of a sentence that stands alone."""
    reading = read(document(source, text, published=published_of(source)))
    claims = [
        c
        for c in reading.claims
        if c.kind == "incident" and c.action in kind.actions and c.assertion in mapping().assertions
    ]
    verbs = [s for c in claims for s in c.grounds.get("action", ())]
    sources = [p.span for c in claims for p in c.parties if p.role in ("initiator", "participant")]
    targets = [s for c in claims for s in _harmed(c)]
    return Coded(len(claims), *(_wordings(text, spans) for spans in (verbs, sources, targets)))


def _harmed(claim: Claim) -> list[Span]:
    """Who was hit: targets, the people of casualty rows, persons with a fate. A participant may be either side."""
    found = [p.span for p in claim.parties if p.role in ("target", "participant")]
    found += [row.span for row in claim.casualties] if claim.casualties else []
    return found + [p.span for p in claim.people if p.status]


def _wordings(text: str, spans: list[Span]) -> list[Wordings]:
    """Stretches that overlap are wordings of one phrase ("خمسة" of "خمسة مدنيين")."""
    groups: list[list[Span]] = []
    for span in sorted(set(spans)):
        if groups and any(span.overlaps(other) for other in groups[-1]):
            groups[-1].append(span)
        else:
            groups.append([span])
    return [[words(span.of(text)) for span in group] for group in groups]
