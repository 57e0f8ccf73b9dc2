"""A figure of a list of places that a word of another harm leads is of that harm."""

from __future__ import annotations

from marsad.model.document import document
from marsad.reading.reader import read


def tallies(sentence: str) -> list[tuple[str, int | None]]:
    claims = read(document("t", sentence, published="2024-03-05")).claims
    return [(c.measure, c.min) for c in claims if c.kind == "tally"]


def test_each_has_the_harm_that_leads_it() -> None:
    found = tallies(
        "وأشار المرصد إلى مقتل متظاهرين بواقع ثلاثة في محافظة كربلاء، وواحد في بابل، وإصابة 90 متظاهرا في بغداد."
    )
    assert found == [("killed", 3), ("killed", 1), ("wounded", 90)]


def test_without_one_all_share_it() -> None:
    found = tallies("وثق المرصد مقتل 12 شخصا خلال الشهر، سبعة في حلب، وثلاثة في حمص، واثنان في درعا.")
    assert {measure for measure, _ in found} == {"killed"}
