"""openeventdata/arabic_event_gsr: is a happening read in a sentence, and its verb, source and target.

The gold marks one kind of event in each file. What the sentence tells besides is neither asked nor held against the
reader; but of several events of that kind only one is marked, so that precision of spans is a lower bound.
"""

from __future__ import annotations

import csv
import itertools
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from tools.public_gold.coded import Coded, mapping, marsad_coded
from tools.public_gold.counts import Counts, Line, Row, Share, added, rows
from tools.public_gold.wording import Words, equal, overlap, phrases, words

NAMES = ("assault", "protest")
LABELS = ("yes", "ambiguous", "difficult no", "easy no")
_ROLES = {"verb": "verb", "source": "source_actor", "target": "target_actor"}
Coder = Callable[["Sentence"], Coded | None]


class Sentence(NamedTuple):
    """A sentence with marked spans; `agreed` and `marked` by role, the latter one phrase for each annotation."""

    id: str
    source: str
    text: str
    kind: str
    agreed: dict[str, Words]
    marked: dict[str, list[Words]]


def sentences(folder: Path, name: str) -> list[Sentence]:
    """The sentences of `NAME_spans.json`."""
    return [
        Sentence(
            id=row["_id"],
            source=row["source"],
            text=row["text"],
            kind=name.upper(),
            agreed={role: words(row[f"{role}_gold"]) for role in _ROLES},
            marked={
                role: [words(" ".join(span[key] or ())) for span in row["spans"]]
                for role, key in _ROLES.items()
            },
        )
        for row in json.loads((folder / f"{name}_spans.json").read_text("utf-8"))
    ]


def detection(folder: Path, name: str) -> Iterable[Line]:
    """Is an event of the kind read? All sentences of `NAME_gsr.csv`, by the label of the annotators."""
    with (folder / f"{name}_gsr.csv").open(encoding="utf-8", newline="") as file:
        labelled = [(row["id"], row["text"], row["label"]) for row in csv.DictReader(file)]
    kind = mapping().kind(name.upper())
    read = [(label, bool(marsad_coded(text, id, kind).events)) for id, text, label in labelled]
    for noes in (("easy no",), ("easy no", "difficult no")):
        yield Row(f"{name}: yes against {' and '.join(noes)}", detected(read, noes))
    for label in LABELS:
        of_label = [event for other, event in read if other == label]
        yield Share(f"{name}: read where the label is “{label}”", sum(of_label), len(of_label))


def detected(read: Iterable[tuple[str, bool]], noes: tuple[str, ...]) -> Counts:
    """Sentences with "yes" are to be read, those of `noes` not; the others are left out."""
    counts = Counts()
    for label, event in read:
        if label == "yes" or label in noes:
            right = int(event and label == "yes")
            counts += Counts(int(event), right, int(label == "yes"), right)
    return counts


def marsad_coder(sentence: Sentence) -> Coded:
    """The reader as a coder."""
    return marsad_coded(sentence.text, sentence.source, mapping().kind(sentence.kind))


def spans(name: str, gold: Iterable[Sentence], coder: Coder) -> Iterable[Line]:
    """Verb, source and target of the sentences that the coder can read at all (None: it cannot)."""
    pairs = [(s, c) for s in gold if (c := coder(s)) is not None]
    yield Share(f"{name}: an event of the kind is read", sum(c.events > 0 for _, c in pairs), len(pairs))
    for role in _ROLES:
        both = added(phrases(c.role(role), s.agreed[role], s.marked[role]) for s, c in pairs)
        yield from rows(f"{name}: {role}", both)


def crossed(name: str, others: Iterable[Sentence], coder: Coder) -> Iterable[Line]:
    """Events of this kind in the sentences that were marked for the other kind; few of them have one."""
    read = [c for s in others if (c := coder(s._replace(kind=name.upper()))) is not None]
    yield Share(
        f"{name}: read in the sentences of the other kind", sum(c.events > 0 for c in read), len(read)
    )


def agreement(name: str, gold: Iterable[Sentence]) -> Iterable[Line]:
    """How many pairs of annotations of one sentence mark the same, where both mark something."""
    pairs = {role: [] for role in _ROLES}  # type: dict[str, list[tuple[Words, Words]]]
    for sentence in gold:
        for role, marked in sentence.marked.items():
            pairs[role] += itertools.combinations([m for m in marked if m], 2)
    for role, both in pairs.items():
        for how, alike in (("exact", equal), ("overlap", overlap)):
            yield Share(
                f"{name}: {role}, two annotations alike, {how}", sum(alike(*p) for p in both), len(both)
            )
