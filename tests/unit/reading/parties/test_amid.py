"""Amid whom a bomb goes off is whom it hits; whose arms strike is told by "التابع ل"."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def parts(text: str) -> list[set[tuple[str, str | None]]]:
    found = read(document("s", text, published="2017-05-10")).claims
    return [{(p.role, p.actor) for p in c.parties or ()} for c in found if c.kind == "incident"]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("فجّر انتحاري نفسه وسط عناصر من الشرطة العراقية في بغداد أمس.", "iraqi-police"),
        ("فجر انتحاري حزامه الناسف بين جنود من الجيش اليمني في عدن أمس.", "yemeni-government-forces"),
        ("انفجرت سيارة مفخخة وسط رتل للجيش التركي قرب إدلب أمس.", "turkey"),
        ("انفجرت عبوة ناسفة بين عناصر من الشرطة الليبية في بنغازي أمس.", "libyan-police"),
        ("انفجرت قنبلة يدوية وسط جنود من الجيش الصومالي في مقديشو أمس.", "somali-forces"),
    ],
)
def test_a_bomb_amid_men_hits_them(sentence: str, who: str) -> None:
    assert parts(sentence) == [{("target", who)}]


def test_a_fight_between_two_stays_one() -> None:
    said = "اندلعت اشتباكات بين عناصر من الشرطة الليبية ومسلحين في بنغازي أمس بعد انفجار عبوة."
    assert ("participant", "libyan-police") in parts(said)[0]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("قصف الطيران المروحي التابع لقوات النظام بلدة داريا أمس.", "syrian-government-forces"),
        ("قصفت المدفعية التابعة لقوات الدعم السريع حي الأزهري في الخرطوم أمس.", "rapid-support-forces"),
    ],
)
def test_arms_of_somebody_strike_for_him(sentence: str, who: str) -> None:
    assert parts(sentence) == [{("initiator", who)}]
