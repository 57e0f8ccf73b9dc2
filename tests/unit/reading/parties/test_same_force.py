"""One force makes all the raids of a report: men and vehicles without a name are its own (codebook §3 `parties`)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

LEDE = "توغلت قوات الاحتلال الإسرائيلي صباح اليوم في بلدة الرفيد بريف القنيطرة وفتشت عدداً من المنازل."


def doers(text: str) -> list[set[str | None]]:
    """Who did each happening of the report, in order."""
    found = read(document("s", text, published="2025-03-05")).claims
    return [{p.actor for p in c.parties if p.role == "initiator"} for c in found if c.kind == "incident"]


AGAIN = [
    "وفي قرية عين زيوان دخلت قوة مؤلفة من خمس آليات وأقامت حاجزاً مؤقتاً.",
    "وكانت دورية عسكرية قد اعتقلت أمس شاباً من بلدة كودنا أثناء رعيه الأغنام.",
    "كما شهدت قرية بريقة دخول قوة ثانية بعشر سيارات عسكرية.",
    "كما جرفت آليات عسكرية أراضي زراعية شرق بلدة كودنا.",
    "وفي بلدة كودنا اعتُقل شابان مساء أمس.",
    "وأُفرج عن شابين من بلدة كودنا مساء أمس.",
]


@pytest.mark.parametrize("told", AGAIN)
def test_men_without_a_name_are_of_the_one_force_that_raids(told: str) -> None:
    assert doers(f"{LEDE}\n\n{told}\n")[-1] == {"israel"}


OTHERS = [
    "وفي بلدة نوى قُتل شاب برصاص مجهولين مساء أمس.",
    "وفي محافظة أخرى، هاجم مسلحون مجهولون حافلة قرب تدمر.",
    "وفي دير الزور قتل جنود في انفجار لغم قرب الميادين.",
]


@pytest.mark.parametrize("told", OTHERS)
def test_deeds_of_others_stay_theirs(told: str) -> None:
    assert "israel" not in doers(f"{LEDE}\n\n{told}\n")[-1]


def test_of_two_forces_that_raid_nobody_is_chosen() -> None:
    other = "واعتقلت قوات سوريا الديمقراطية خمسة أشخاص في الشحيل."
    assert doers(f"{LEDE}\n\n{other}\n\nوفي بلدة ذيبان اعتُقل ثلاثة أشخاص.\n")[-1] != {"israel"}
