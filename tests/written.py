"""Invented reports and a reader for the tests of the pipeline; importable by worker processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from marsad.errors import MarsadError
from marsad.model.claim import Claim, Reader, Reading, Report
from marsad.model.document import Document
from marsad.model.span import Span

READER = Reader(version="test", knowledge="none")

_TOWNS = ("الرابية", "السنديان", "عين الوادي", "تل النخيل", "الجسر الأبيض")
_DEEDS = (
    "أصيب {n} مدنيين بجروح إثر سقوط قذائف على الأطراف الشرقية من بلدة {town} مساء الأحد.",
    "قتل {n} أشخاص في انفجار لغم أرضي بسيارة كانت تقلهم على الطريق المؤدي إلى {town}.",
    "اندلعت اشتباكات بين مجموعتين مسلحتين في محيط {town} وأسفرت عن مقتل {n} عناصر.",
    "شنت طائرة مسيرة غارة على سيارة قرب {town} ما أدى إلى مقتل {n} من ركابها.",
)


def text(number: int) -> str:
    """A short report, another for each number."""
    deed = _DEEDS[number % len(_DEEDS)].format(n=3 + number % 7, town=_TOWNS[number % len(_TOWNS)])
    return f"{deed}\nوقال مراسلنا رقم {number} إن فرق الإسعاف وصلت إلى المكان بعد {number} دقيقة من الحادث.\n"


def write(folder: Path, number: int) -> Path:
    """A folder with so many reports."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in range(number):
        (folder / f"r{each:03}.txt").write_text(text(each), "utf-8")
    return folder


def read(document: Document) -> Reading:
    """One claim for each document; none if it is English."""
    language = "en" if document.text.isascii() else "ar"
    claim = Claim(id="i1", kind="incident", action="other", assertion="reported", evidence=(Span(0, 5),))
    report = Report(
        id=document.id,
        sha256=document.sha256,
        language=language,
        published=document.published,
        published_basis="metadata" if document.published else None,
        publisher=document.publisher,
    )
    return Reading(document=report, claims=(claim,) if language == "ar" else (), reader=READER)


def engine(documents: Iterable[Document]) -> Iterator[tuple[Document, Reading | None, MarsadError | None]]:
    """Reads here and now; a document that says `slow` cannot be read."""
    for document in documents:
        if document.text.startswith("slow"):
            yield document, None, MarsadError("engines.too_slow", document=document.id, seconds=1)
        else:
            yield document, read(document), None
