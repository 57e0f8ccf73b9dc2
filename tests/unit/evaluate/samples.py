"""A small report of our own with its gold, for the tests of measuring."""

from __future__ import annotations

from pathlib import Path

from marsad.evaluate.gold import Sample, load_sample
from marsad.evaluate.names import Actors
from marsad.model.claim import Casualty, Claim, Party, Place, Reader, Reading, Report, Source, When
from marsad.model.document import text_hash
from marsad.model.span import Span

TEXT = (
    "قُتل ثلاثة من قوات الحكومة في كمين قرب بلدة الرابية أمس الأحد، بحسب شبكة النهر.\n"
    "وفي السنديان سقطت قذائف على السوق.\n"
)
GOLD = """\
document: a
published: {date: 2024-03-04, basis: metadata}
incidents:
  - id: ambush
    action: [ambush, attack]
    assertion: reported
    when: {start: 2024-03-03}
    where: [{name: [الرابية], lat: 35.0, lon: 40.0, km: 10}]
    parties: {target: [government], initiator: [civilians]}
    casualties: [{actor: government, status: killed, min: 3, max: 3}]
    sources: [شبكة النهر]
    evidence: ["في كمين قرب بلدة الرابية"]
  - id: shelling
    action: shelling
    casualties: []
    evidence: ["سقطت قذائف على السوق"]
"""
ACTORS = Actors({"government": ["قوات الحكومة"]})


def span(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def sample(folder: Path, gold: str = GOLD, text: str = TEXT) -> Sample:
    (folder / "a.txt").write_text(text, "utf-8")
    file = folder / "a.yaml"
    file.write_text(gold, "utf-8")
    return load_sample(file, folder)


def ambush(**changes: object) -> Claim:
    """All right by the gold."""
    values: dict[str, object] = {
        "id": "i1",
        "kind": "incident",
        "evidence": (span("قُتل ثلاثة من قوات الحكومة في كمين"),),
        "confidence": 0.9,
        "action": "ambush",
        "assertion": "reported",
        "when": When(text="أمس الأحد", span=span("أمس الأحد"), start="2024-03-03", end="2024-03-03"),
        "where": (Place(name="الرابية", span=span("الرابية"), lat=35.01, lon=40.01),),
        "parties": (Party(name="قوات الحكومة", role="target", span=span("قوات الحكومة")),),
        "casualties": (
            Casualty(
                status="killed", min=3, max=3, quantity="exact", span=span("ثلاثة"), name="قوات الحكومة"
            ),
        ),
        "sources": ((Source(name="شبكة النهر", kind="network"),),),
    }
    return Claim(**(values | changes))  # type: ignore[arg-type]


def shelling() -> Claim:
    return Claim(
        id="i2",
        kind="incident",
        evidence=(span("سقطت قذائف"),),
        confidence=0.4,
        action="shelling",
        casualties=(),
    )


def reading(*claims: Claim, published: str | None = "2024-03-04") -> Reading:
    report = Report(
        id="a", sha256=text_hash(TEXT), language="ar", published=published, published_basis="metadata"
    )
    return Reading(document=report, claims=claims, reader=Reader(version="0", knowledge="0"))
