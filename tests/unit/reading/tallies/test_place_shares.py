"""Totals told by their places: in one sentence, or in a list with a line for each."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(text: str) -> list[Claim]:
    return list(read(document("a", text, published="2024-03-05")).claims)


def shown(claim: Claim) -> tuple[str | None, int | None, str]:
    return claim.measure, claim.min, " ".join(place.name for place in claim.where)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "ووثقت الشبكة مقتل 27 مدنياً أمس في ريف إدلب، هم 20 في معرة النعمان و7 في سراقب، و9 مدنيين في محافظة"
            " حلب، هم: 5 في منبج و4 في الباب.",
            [(27, "إدلب"), (20, "معرة النعمان"), (7, "سراقب"), (9, "حلب"), (5, "منبج"), (4, "الباب")],
        ),
        (
            "قالت وزارة الصحة إن 33 شخصا استشهدوا أمس: 21 في غزة و8 في خان يونس و4 في رفح.",
            [(33, ""), (21, "غزة"), (8, "خان يونس"), (4, "رفح")],
        ),
        (
            "وأحصى المرصد أمس مقتل 15 شخصاً في محافظة درعا، بينهم 9 في نوى و6 في جاسم.",
            [(15, "درعا"), (9, "نوى"), (6, "جاسم")],
        ),
    ],
)
def test_a_total_and_its_share_of_each_place(text: str, told: list[tuple[int, str]]) -> None:
    assert [shown(claim) for claim in claims(text)] == [("killed", *one) for one in told]


def test_the_shares_are_part_of_their_total() -> None:
    whole, *parts = claims("قتل 19 شخصا في السودان أمس، بينهم 12 في الفاشر و7 في نيالا.")
    assert {part.part_of for part in parts} == {whole.id}
    assert {claim.actor for claim in (whole, *parts)} == {"civilians"}


@pytest.mark.parametrize("bullet", ["–", "-"])
def test_lines_below_a_heading_have_its_period_and_voice(bullet: str) -> None:
    found = claims(
        f"بلغت حصيلة القتلى منذ 3 شباط وفق المرصد السوري:\n{bullet} 120 في حلب\n{bullet} 64 في إدلب\n\nوقصفت"
        " طائرات بلدة سرمين."
    )
    tallies = [claim for claim in found if claim.kind == "tally"]
    assert [shown(claim) for claim in tallies] == [("killed", 120, "حلب"), ("killed", 64, "إدلب")]
    assert {claim.when and claim.when.start for claim in tallies} == {"2024-02-03"}
    assert {chain[0].name for claim in tallies for chain in claim.sources} == {"المرصد السوري"}


def test_a_line_without_a_heading_of_people_counts_nobody() -> None:
    found = claims("افتتحت الوزارة مدارس جديدة هذا العام:\n– 120 في حلب\n– 64 في إدلب")
    assert [claim for claim in found if claim.kind == "tally"] == []
