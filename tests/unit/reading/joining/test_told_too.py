"""What a report leads with, told again in a place that lies elsewhere in the table."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(text: str) -> list[Claim]:
    return [c for c in read(document("a", text, published="2024-05-22")).claims if c.kind == "incident"]


@pytest.mark.parametrize(
    "text",
    [
        "قصف بمسيّرة يستهدف حقل كورمور\n"
        "قال مراسلنا إن حقل كورمور تعرّض مساء اليوم لقصف بطائرة مسيّرة.\n"
        "ونقل عن مدير الناحية أن طائرة مسيّرة قصفت خزاناً للوقود في جمجمال.",
        "انفجار سيارة مفخخة قرب دياربكر\n"
        "انفجرت سيارة مفخخة أمس قرب دياربكر.\n"
        "وقال مكتب الوالي في بيان إن سيارة مفخخة انفجرت في ليجي عند مرور دورية.",
        "قصف تركي على قرى دهوك\n"
        "قصفت المدفعية التركية اليوم قرى في قضاء العمادية بمحافظة دهوك.\n"
        "وقال سكان إن القصف ألحق أضراراً بالمنازل.",
    ],
)
def test_another_voice_or_the_lede_tells_the_one_happening_of_the_report(text: str) -> None:
    assert len(incidents(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "انفجرت سيارة مفخخة أمس في دياربكر.\nوفي هجوم آخر، قال مكتب الوالي إن سيارة مفخخة انفجرت في أضنة.",
        "قُتل ثلاثة مدنيين بانفجار عبوة ناسفة في كركوك.\n"
        "وقالت الشرطة إن عبوة ناسفة انفجرت في بعقوبة وأدت إلى مقتل سبعة مدنيين.",
        "اندلعت اشتباكات بين قسد والجيش التركي في تل رفعت.\n"
        "وقال المرصد إن اشتباكات دارت بين قسد والجيش التركي في رأس العين.",
    ],
)
def test_another_toll_another_front_or_another_attack_is_another_happening(text: str) -> None:
    assert len(incidents(text)) == 2
