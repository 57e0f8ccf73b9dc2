"""What the caption of a picture tells once more is evidence too; what it alone tells is not read (codebook §1)."""

from __future__ import annotations

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

CAPTION = "القائد في حركة الشباب عثمان الجيلاني أبو يوسف - (وسائل إعلام)"
PAGE = """مقتل قائد بارز في حركة الشباب جنوبي الصومال

{caption}

camera icon{caption}

قُتل القائد في حركة الشباب، عثمان الجيلاني، في غارة أمريكية قرب بلدة جنالي جنوبي الصومال.

وقال مصدر أمني إن الجيلاني، الملقب بـ"أبو يوسف"، كان يقود مقاتلي الحركة في المنطقة منذ سنوات.
"""


def relations(raw: str) -> list[Claim]:
    return [c for c in read(document("a", raw, published="2024-03-05")).claims if c.kind == "relation"]


def test_a_caption_is_one_more_span_of_what_the_text_tells() -> None:
    raw = PAGE.format(caption=CAPTION)
    (member,) = [c for c in relations(raw) if c.predicate == "member_of"]
    told = [span.of(raw) for span in member.evidence]
    assert told[0] == "القائد في حركة الشباب عثمان الجيلاني"
    assert len(told) == 2
    assert list(member.evidence) == sorted(member.evidence)


def test_what_the_caption_alone_tells_is_not_read() -> None:
    told = {(c.predicate, c.subject, c.object) for c in relations(PAGE.format(caption="صورة من البلدة"))}
    assert told == {(c.predicate, c.subject, c.object) for c in relations(PAGE.format(caption=CAPTION))}
