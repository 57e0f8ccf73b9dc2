"""Counts beside a stretch that is counted: the latest of a day, and the lines that break up one of several."""

from __future__ import annotations

import pytest

from tests.counted import claims


@pytest.mark.parametrize(
    ("latest", "figures"),
    [
        ("حيث اختطف، أمس الأربعاء، 3 مدنيين من بلدة القريا", [7]),
        ("حيث قُتل، أمس، 3 مدنيين برصاص مجهولين في القريا", [7]),
        ("بينهم 3 مدنيين من بلدة القريا", [7, 3]),
    ],
)
def test_the_latest_of_those_counted_has_its_own_day(latest: str, figures: list[int]) -> None:
    text = f"ارتفع عدد المختطفين المدنيين خلال الأيام الثلاثة الماضية، إلى 7 أشخاص، {latest}."
    assert [claim.min for claim in claims(text) if claim.kind == "tally"] == figures


def test_whom_the_lines_break_up_is_said_before_the_colon() -> None:
    text = (
        "نفذت الطائرات 57 غارة منذ مطلع العام 2023، تسببت بمقتل 41 شخصاً، بالإضافة لإصابة أكثر من 30 من العسكريين، "
        "والقتلى هم:\n– 33 من قوات سوريا الديمقراطية\n– 6 من قوات النظام\n– 2 مدني"
    )
    found = {(claim.measure, claim.min) for claim in claims(text) if claim.kind == "tally"}
    assert {("killed", 33), ("killed", 6), ("killed", 2)} <= found
