"""As many as those told before; two sides under one noun; people with their fate behind them (codebook §3)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def rows(text: str) -> list[tuple[str, str | None, int | None, int | None]]:
    claims = read(document("x", text, published="2021-09-02")).claims
    found = [row for c in claims if c.kind == "incident" for row in c.casualties or ()]
    return sorted((str(r.status), r.actor, r.min, r.max) for r in found)


@pytest.mark.parametrize(
    ("sentence", "actor", "count"),
    [
        ("أسفر الهجوم عن مقتل ثلاثة أشخاص، وإصابة مثلهم.", "civilians", 3),
        ("لقي 5 عناصر من قسد مصرعهم وأصيب مثلهم في هجوم بريف الرقة.", "sdf", 5),
        ("أدى القصف إلى مقتل جنديين من قسد وجرح مثلهما في الرقة.", "sdf", 2),
    ],
)
def test_as_many_were_hurt(sentence: str, actor: str, count: int) -> None:
    assert rows(sentence) == [("killed", actor, count, count), ("wounded", actor, count, count)]


def test_what_is_compared_otherwise_counts_nobody() -> None:
    told = "لم تشهد البلدة قتالاً مثله من قبل، وقتل جندي من قسد في منبج."
    assert rows(told) == [("killed", "sdf", 1, 1)]


@pytest.mark.parametrize(
    "sentence",
    [
        "وهجوم السجن الذي شنه التنظيم خلف 121 قتيلاً في صفوف قسد و374 من داعش.",
        'وهجوم السجن الذي شنه التنظيم خلف (121) قتيلاً في صفوف "قسد" و(374) من "داعش".',
    ],
)
def test_the_second_side_leaves_out_its_noun(sentence: str) -> None:
    assert rows(sentence) == [("killed", "islamic-state", 374, 374), ("killed", "sdf", 121, 121)]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("قصف مدفعي على القرية خلّف خمسة أطفال مصابين بجروح متباينة.", ("wounded", "civilians", 5, 5)),
        ("ترك القصف ثلاثة مدنيين قتلى في بلدة كفرنبل.", ("killed", "civilians", 3, 3)),
        ("وصل إلى المشفى طفلان مصابان بشظايا بعد قصف بلدة سرمين.", ("wounded", "civilians", 2, 2)),
    ],
)
def test_their_fate_stands_behind_the_counted(sentence: str, row: tuple[str, str, int, int]) -> None:
    assert rows(sentence) == [row]


def test_people_who_only_stand_there_have_no_fate() -> None:
    assert rows("وصل إلى القرية خمسة أطفال بعد القصف، ولم يصب أحد.") == []
