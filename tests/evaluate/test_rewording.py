"""Partisan and plain words for the same thing change nothing but the words that are kept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from marsad.collect.items import read_metadata
from marsad.model.claim import Claim, Source
from marsad.model.document import document
from marsad.model.span import Span
from marsad.reading.reader import read

REPORTS = Path(__file__).parent.parent / "fixtures" / "reports" / "articles"
SHARED = Path(__file__).parents[3] / "shared" / "articles"
TOLD = read_metadata(str(REPORTS / "meta.jsonl"))[0]

_NOT_BESIDE = r"(?<![\w\u064b-\u0652(])"
# Each way keeps gender and number, so that the verbs around still agree.
SWAPS = {
    "the state's forces": [
        (r"قوات النظام السوري(?!\w)", "قوات الحكومة السورية"),
        (r"قوات النظام(?!\w)", "قوات الحكومة"),
    ],
    "the state's forces, back": [
        (r"قوات الحكومة السورية(?!\w)", "قوات النظام السوري"),
        (r"قوات الحكومة(?! \w+ية)(?!\w)", "قوات النظام"),
    ],
    "fell for was killed": [
        (_NOT_BESIDE + r"(?P<c>[وف]?)(?:قُتِلَ|قُتِل|قُتل)(?P<e>ت|وا|ا)?(?![\w\u064b-\u0652])", r"\g<c>استُشهد\g<e>")
    ],
    "was killed for fell": [
        (_NOT_BESIDE + r"(?P<c>[وف]?)استُ?شهد(?P<e>ت|وا|ا)?(?![\w\u064b-\u0652])", r"\g<c>قُتل\g<e>")
    ],
    "fell for was killed, unmarked": [
        (_NOT_BESIDE + r"(?P<c>[وف]?)قتل(?P<e>ت)?(?= (?:\d|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|عنصر|مدني|شخص|جندي))",
         r"\g<c>استشهد\g<e>")
    ],
    "falling for killing": [(_NOT_BESIDE + r"(?P<c>[وفبل]?)مقتل(?!\w)", r"\g<c>استشهاد")],
    "daesh": [
        (r'تنظيم (?P<q>["“”«]?)الدولة(?: الإسلامية)?(?P<r>["“”»]?)(?: الإسلامية)?(?!\w)', r"تنظيم \g<q>داعش\g<r>")
    ],
    "daesh, back": [(r'تنظيم (?P<q>["“”«]?)داعش(?!\w)', r"تنظيم \g<q>الدولة")],
    "sdf in full": [(_NOT_BESIDE + r"(?P<c>[وف]?[بل]?)قسد(?!\w)(?!\))", r"\g<c>قوات سوريا الديمقراطية")],
    "sdf in short": [(r'قوات سوريا الديمقراطية(?!["”»]?\s*[(\[])(?!\w)', "قسد")],
}  # fmt: skip

OWN = (
    "اشتباكات في ريف دير الزور\n\nقُتل أربعة عناصر من قوات النظام وأُصيب آخران، مساء أمس الأربعاء، في هجوم لتنظيم الدولة "
    "على حاجز قرب مدينة الميادين شرقي دير الزور، بحسب المرصد السوري لحقوق الإنسان.\nوفي سياق متصل، قُتلت امرأة وطفلها "
    "جراء قصف مدفعي لقوات النظام على أطراف بلدة حاس جنوب إدلب.\n",
    'قسد تعلن اعتقال قيادي\n\nاعتقلت "قسد" قيادياً في تنظيم الدولة الإسلامية خلال عملية أمنية في بلدة البصيرة '
    "يوم الثلاثاء، فيما قُتل عنصران من التنظيم بعد اشتباك مع قوات سوريا الديمقراطية في بلدة ذيبان.\n",
    "استُشهد ثلاثة مدنيين بينهم طفلة صباح اليوم بقصف صاروخي لقوات النظام السوري على مدينة أريحا في ريف إدلب "
    "الجنوبي، وقالت مصادر محلية إن القصف طال السوق.\n",
    "أعلنت قوات سوريا الديمقراطية مقتل خمسة من عناصر تنظيم داعش في حملة تمشيط بريف الحسكة الجنوبي أول أمس، وقال "
    "مصدر في قسد إن الحملة مستمرة.\n",
    "قصفت قوات الحكومة السورية بالمدفعية قرية الفطيرة جنوب إدلب صباح الاثنين، ما أدى إلى مقتل رجل وإصابة طفلين.\n",
)  # fmt: skip


class Reworded(NamedTuple):
    """The text after the swap, and where its characters were before."""

    text: str
    cuts: list[tuple[int, int]]  # (place in the new text, how far it stands from the old one)

    def before(self, span: Span) -> Span:
        return Span(*(at - self.cuts[bisect_right(self.cuts, (at, 10**9)) - 1][1] for at in span))


def swapped(text: str, swaps: list[tuple[str, str]]) -> Reworded:
    """All swaps in one pass, so that none undoes another."""
    edits: list[tuple[int, int, str]] = []
    for pattern, new in swaps:
        for found in re.finditer(pattern, text):
            if not any(start < found.end() and found.start() < end for start, end, _ in edits):
                edits.append((*found.span(), found.expand(new)))
    parts, cuts, at, off = [], [(0, 0)], 0, 0
    for start, end, new in sorted(edits):
        parts += [text[at:start], new]
        at, off = end, off + len(new) - (end - start)
        cuts.append((end + off, off))
    return Reworded("".join([*parts, text[at:]]), cuts)


def meaning(claim: Claim) -> dict[str, Any]:
    """All that a claim says, without the words it keeps."""
    when = claim.when
    return {
        "id": claim.id, "kind": claim.kind, "action": claim.action, "assertion": claim.assertion,
        "confidence": claim.confidence,
        "when": when and (when.start, when.end, when.precision, when.time_of_day, when.text),
        "where": [(p.id, p.name, p.lat, p.lon, p.relation, p.direction) for p in claim.where],
        "parties": sorted((p.role, p.actor or p.name) for p in claim.parties),
        "casualties": [
            (c.status, c.min, c.max, c.quantity, c.actor or c.name, c.part_of) for c in claim.casualties or ()
        ],
        "people": [(p.name, p.aka, p.status, p.actor) for p in claim.people],
        "means": claim.means, "objects": claim.objects, "measure": claim.measure, "min": claim.min, "max": claim.max,
        "by": claim.by, "actor": claim.actor, "predicate": claim.predicate, "statement": claim.statement,
        "ends": (claim.subject_id or claim.subject, claim.object_id or claim.object),
        "speaker": claim.speaker_id or claim.speaker,
        "sources": [[_voice(link) for link in chain] for chain in claim.sources],
    }  # fmt: skip


def _voice(link: Source) -> tuple[str, str]:
    """A voice without an id is named in words that may hold the swapped ones: then its kind must do."""
    named = re.search(r"قوات|قسد|داعش|الدولة", link.name)
    return link.kind, link.id or ("" if named else link.name)


def differences(text: str, swaps: list[tuple[str, str]], **known: str | None) -> list[str]:
    """What the swap changes: a line for each claim and slot."""
    reworded = swapped(text, swaps)
    if reworded.text == text:
        return []
    old = read(document("a", text, **known)).claims
    new = read(document("a", reworded.text, **known)).claims
    if len(old) != len(new):
        return [f"{len(old)} claims become {len(new)}"]
    return [line for before, after in zip(old, new, strict=True) for line in _differing(before, after)]


def _differing(before: Claim, after: Claim) -> Iterator[str]:
    was, is_ = meaning(before), meaning(after)
    for slot in was:
        if was[slot] != is_[slot]:
            yield f"{before.id} {slot}: {was[slot]!r} becomes {is_[slot]!r}"


@pytest.mark.parametrize("swap", SWAPS)
@pytest.mark.parametrize("file", sorted(REPORTS.glob("*.txt")), ids=lambda f: f.stem)
def test_the_written_reports_read_the_same(file: Path, swap: str) -> None:
    known = TOLD[file.stem].as_dict() if file.stem in TOLD else {}
    assert differences(file.read_text("utf-8"), SWAPS[swap], **known) == []


@pytest.mark.parametrize("swap", SWAPS)
@pytest.mark.parametrize("text", OWN, ids=range(len(OWN)))
def test_reports_of_our_own_read_the_same(text: str, swap: str) -> None:
    assert differences(text, SWAPS[swap], published="2021-09-16") == []


@pytest.mark.shared
@pytest.mark.parametrize("swap", SWAPS)
def test_the_real_reports_read_the_same(swap: str) -> None:
    files = sorted(SHARED.glob("0*.txt"))
    if not files:
        pytest.skip("the real reports do not lie beside the project")
    found = {file.stem: differences(file.read_text("utf-8"), SWAPS[swap]) for file in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_swap_keeps_what_stands_around_it() -> None:
    reworded = swapped(
        "وقُتل جندي من قوات النظام أمس", SWAPS["the state's forces"] + SWAPS["fell for was killed"]
    )
    assert reworded.text == "واستُشهد جندي من قوات الحكومة أمس"
    at = reworded.text.index("أمس")
    assert reworded.before(Span(at, at + 3)).of("وقُتل جندي من قوات النظام أمس") == "أمس"


@pytest.mark.parametrize("swap", SWAPS)
def test_each_swap_finds_something_to_swap(swap: str) -> None:
    texts = [file.read_text("utf-8") for file in REPORTS.glob("*.txt")] + list(OWN)
    assert any(swapped(text, SWAPS[swap]).text != text for text in texts)
