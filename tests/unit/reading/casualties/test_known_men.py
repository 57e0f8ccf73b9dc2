"""Whom a verb befell behind its preposition, and how many the article takes up (codebook §3)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def rows(text: str) -> list[tuple[str, str | None, int | None, int | None]]:
    claims = read(document("x", text, published="2021-09-02")).claims
    found = [row for c in claims if c.kind == "incident" for row in c.casualties or ()]
    return sorted((str(r.status), r.actor, r.min, r.max) for r in found)


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("ألقى عناصر الأمن القبض على ثلاثة مدنيين في نوى أمس.", ("captured", "civilians", 3, 3)),
        ("ألقى جنود من قسد القبض على ثلاثة مدنيين في منبج أمس.", ("captured", "civilians", 3, 3)),
        ("أفرج الخاطفون عن خمسة مدنيين في نوى أمس.", ("released", "civilians", 5, 5)),
        ("أفرجت العصابة عن شاب في السويداء أمس.", ("released", "civilians", 1, 1)),
    ],
)
def test_people_stand_behind_the_preposition(sentence: str, row: tuple[str, str, int, int]) -> None:
    assert rows(sentence) == [row]


def test_the_article_takes_up_the_count() -> None:
    told = "خطف مسلحون خمسة مدنيين في بلدة نوى الأحد. وأفرج الخاطفون عن المدنيين أمس."
    assert rows(told) == [("captured", "civilians", 5, 5), ("released", "civilians", 5, 5)]
    assert rows("وأفرج الخاطفون عن المدنيين في نوى أمس.") == []


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("أسفر الهجوم عن جرح ثلاثة مدنيين جراحهم بليغة.", ("wounded", "civilians", 3, 3)),
        ("أسفر الهجوم على قسد في الرقة عن جرح ثلاثة جراحهم بليغة.", ("wounded", "sdf", 3, 3)),
        ("قتل نحو 60 مدنياً على الأقل في تفجير شاحنة في زليتن.", ("killed", "civilians", 60, None)),
        ("قتل ثمانية مدنيين في الأقل بانفجار في مقديشو.", ("killed", "civilians", 8, None)),
        ("قتل نحو 60 مدنياً في تفجير شاحنة في زليتن.", ("killed", "civilians", 60, 60)),
    ],
)
def test_how_many_there_were(sentence: str, row: tuple[str, str, int, int | None]) -> None:
    assert rows(sentence) == [row]


def test_the_enemy_has_the_noun_of_a_party() -> None:
    told = "هاجم المرتزقة نقطة لقسد قرب عين عيسى أمس، وقُتل في الهجوم 20 مرتزقاً."
    actors = {row[1] for row in rows(told)}
    assert "sdf" not in actors
