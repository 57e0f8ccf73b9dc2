"""Where and when a happening is said to have been by a word for any happening: "الحادثة", "العملية", "ذلك"."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

BLAST = "أصيب مدنيان بانفجار لغم في سراقب."
RAID = "قُتل ثلاثة عناصر بهجوم مسلح في ريف إدلب أمس."


def told(*paragraphs: str) -> tuple[list[str], str | None]:
    """The places and the first day of the only happening of a report."""
    claims = read(document("t", "\n\n".join(paragraphs), published="2024-05-22")).claims
    (one,) = (claim for claim in claims if claim.kind == "incident")
    return [p.name for p in one.where or ()], one.when.start if one.when else None


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("وقعت الحادثة مساء الاثنين بحسب الدفاع المدني.", "2024-05-20"),
        ("وجرت العملية فجر اليوم.", "2024-05-22"),
        ("وبحسب شهود، حدث ذلك صباح أمس.", "2024-05-21"),
        ("وقال المصدر إن الحادث وقع الأحد الماضي.", "2024-05-19"),
    ],
)
def test_the_day_of_what_was_told_before(behind: str, day: str) -> None:
    assert told(f"{BLAST} {behind}") == (["سراقب"], day)


@pytest.mark.parametrize(
    ("behind", "place"),
    [
        ("ووقعت الحادثة في بلدة سرمين.", "سرمين"),
        ("وقال شهود إن الحادث وقع على أطراف بلدة سرمين.", "سرمين"),
        ("وجرت العملية قرب مدينة أريحا، بحسب مصدر محلي.", "أريحا"),
        ("وأوضح المصدر أن الواقعة حدثت في قرية الفطيرة.", "الفطيرة"),
        ("ووقعت الحادثة في مدينة درعا.", "إدلب"),  # which lies in another province
    ],
)
def test_the_closer_place_of_what_was_told_before(behind: str, place: str) -> None:
    assert told(RAID, behind) == ([place], "2024-05-21")


def test_what_is_told_far_before_is_not_taken_up() -> None:
    places, day = told(BLAST, "وتشهد المنطقة توتراً.", "ويشكو السكان من الفقر.", "وحدث ذلك صباح أمس.")
    assert (places, day) == (["سراقب"], None)
