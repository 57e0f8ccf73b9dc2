"""Floors of quality: what each slot reached on a corpus, pinned with its hash, so that nobody loses it unseen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from marsad.evaluate.gold import Sample
from marsad.evaluate.slots import Count

SLACK = 0.005  # F1 that a slot may fall below its floor


class Lowering(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A floor that somebody took down, and why."""

    slot: str
    old: float
    new: float
    reason: str


class Floors(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The floors on one corpus: `corpus` its hash, `f1` by slot; each floor ever lowered is kept on record."""

    corpus: str
    f1: dict[str, float]
    lowered: tuple[Lowering, ...] = ()


def corpus_hash(samples: Iterable[Sample]) -> str:
    """SHA-256 (hex) over the texts and gold files in the order of their names."""
    total = hashlib.sha256()
    for sample in sorted(samples, key=lambda s: s.path.name):
        for raw in (sample.text.encode(), sample.path.read_bytes()):
            total.update(hashlib.sha256(raw).digest())
    return total.hexdigest()


def fallen(floors: Floors, counts: Mapping[str, Count]) -> list[str]:
    """A line for each slot that is below its floor by more than the slack; a slot that is gone has fallen."""
    found = []
    for slot, floor in floors.f1.items():
        f1 = counts[slot].f1 if slot in counts else 0.0
        if f1 < floor - SLACK:
            found.append(f"{slot}: F1 {f1:.3f}, floor {floor:.3f}")
    return found


def pinned(
    old: Floors | None,
    corpus: str,
    counts: Mapping[str, Count],
    margin: float = 0.0,
    reason: str | None = None,
) -> Floors:
    """The floors raised to what is reached less a margin. A floor goes down only with a reason, which is recorded.

    Slots that nothing was asked of have no floor. On another corpus the floors are made anew, with a reason too.
    Raises ValueError for a floor or a corpus that would change without a reason.
    """
    reached = {slot: _under(count, margin) for slot, count in counts.items() if count.given or count.gold}
    if old is None:
        return Floors(corpus=corpus, f1=reached)
    if old.corpus != corpus and reason is None:
        raise ValueError("the corpus has changed; give a reason to pin its floors anew")
    below = {slot.split(":")[0] for slot in fallen(old, counts)}
    if below and reason is None:
        raise ValueError(f"would lower {', '.join(sorted(below))}; give a reason to do so")
    lowered = [
        Lowering(slot=slot, old=old.f1[slot], new=reached.get(slot, 0.0), reason=reason or "")
        for slot in sorted(below)
    ]
    kept = {slot: floor for slot, floor in old.f1.items() if slot not in below and old.corpus == corpus}
    f1 = {slot: max(value, kept.get(slot, 0.0)) for slot, value in reached.items()}
    return Floors(corpus=corpus, f1=f1, lowered=(*old.lowered, *lowered))


def _under(count: Count, margin: float) -> float:
    """A little under what is reached: by the margin, or by one filler where there are few."""
    one_less = count._replace(hit=max(0, count.hit - 1)) if margin else count
    return round(max(0.0, min(count.f1 - margin, one_less.f1)), 3)


def load_floors(file: Path) -> dict[str, Floors]:
    """The floors by the name of the corpus; none if the file is not there."""
    return msgspec.yaml.decode(file.read_bytes(), type=dict[str, Floors]) if file.exists() else {}
