"""What somebody predicts, threatens, denies, accuses another of (codebook §5)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from marsad.arabic.folding import fold_word
from marsad.model.claim import StatementKind
from marsad.reading.attribution import Attribution
from marsad.reading.text import Sentence
from marsad.registry.rows import folder, rows_of


class StatementVerbs(Struct, frozen=True, forbid_unknown_fields=True):
    """A row of frames/statements.yaml; `experts`: verbs that predict only in the mouth of a person."""

    statement: StatementKind
    verbs: tuple[str, ...]
    experts: tuple[str, ...] = ()


class StatementTold(NamedTuple):
    """A statement of a voice; tokens first..last."""

    kind: StatementKind
    attribution: Attribution
    first: int
    last: int


@lru_cache(maxsize=1)
def _kinds() -> dict[str, tuple[StatementKind, bool]]:
    found: dict[str, tuple[StatementKind, bool]] = {}
    for row in rows_of(folder("frames").joinpath("statements.yaml"), StatementVerbs):
        found |= {fold_word(v): (row.value.statement, False) for v in row.value.verbs}
        found |= {fold_word(v): (row.value.statement, True) for v in row.value.experts}
    return found


def statements_of(sentence: Sentence, attributions: list[Attribution]) -> list[StatementTold]:
    """The statements of a sentence."""
    found = []
    for attribution in attributions:
        kind, expert = _kinds().get(attribution.lemma, (None, False))
        if kind is None or (
            expert and attribution.chain[0].kind in ("outlet", "agency", "monitor", "network")
        ):
            continue
        found.append(
            StatementTold(
                kind,
                attribution,
                min(attribution.at, attribution.chain[0].first),
                min(attribution.at + 25, sentence.last),
            )
        )
    return found
