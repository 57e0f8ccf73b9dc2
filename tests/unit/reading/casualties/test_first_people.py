"""Who of the people behind a word of harm suffers it: its subject, its object, those named on the way (codebook §3)."""

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
        (
            "خطف مرتزقة السلطان مراد يوم الاثنين 4 مواطنين من أهالي كفرجنة بريف عفرين.",
            ("captured", "civilians", 4, 4),
        ),
        ("خطف عناصر من داعش في بلدة هجين خمسة مدنيين.", ("captured", "civilians", 5, 5)),
        ("قتل عنصر من الجيش مدنيين اثنين في بلدة منبج.", ("killed", "civilians", 2, 2)),
        ("قتل عناصر الجيش في بلدة منبج بانفجار لغم.", ("killed", "syrian-government-forces", 2, None)),
        (
            "وأصيب في قرية الدردارة من جراء هجمات جيش الاحتلال التركي ومرتزقته ثلاثة مدنيين.",
            ("wounded", "civilians", 3, 3),
        ),
        (
            "قتل في البلدة التي يسيطر عليها تنظيم داعش ثلاثة مدنيين بقصف مدفعي.",
            ("killed", "civilians", 3, 3),
        ),
        ("اغتيال مسلحين الشيخ سامح الدسوقي في مدينة هجين.", ("killed", "civilians", 1, 1)),
        ("اغتيال عناصر من داعش في مدينة هجين.", ("killed", "islamic-state", 2, None)),
    ],
)
def test_whom_it_befell(sentence: str, row: tuple[str, str, int, int]) -> None:
    assert rows(sentence) == [row]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("أدى القصف إلى فقدان أربعة مدنيين لحياتهم في تل رفعت.", "killed"),
        ("وأسفر الانفجار عن فقدان أربعة مدنيين من أهالي تل رفعت حياتهم.", "killed"),
        ("أدى غرق القارب إلى فقدان أربعة مدنيين قبالة طرطوس.", "missing"),
    ],
)
def test_lost_lives_and_lost_people(sentence: str, status: str) -> None:
    assert rows(sentence) == [(status, "civilians", 4, 4)]


def test_how_the_dead_got_their_wounds_is_no_second_toll() -> None:
    told = "استشهد مقاتل من قسد متأثراً بجراحه التي أصيب بها في هجوم شنه داعش على نقطة في دير حافر أمس."
    assert rows(told) == [("killed", "sdf", 1, 1)]
    others = "توفي مقاتل من قسد متأثراً بجراحه في هجوم أصيب به ثلاثة مدنيين في دير حافر أمس."
    assert rows(others) == [("killed", "sdf", 1, 1), ("wounded", "civilians", 3, 3)]


@pytest.mark.parametrize(
    "sentence",
    [
        "مقتل خمسة من عناصر قسد وجرح سادس في ريف الرقة.",
        "مقتل خمسة من عناصر قسد وإصابة سادس في هجوم بريف الرقة.",
    ],
)
def test_a_sixth_is_one_more(sentence: str) -> None:
    assert rows(sentence) == [("killed", "sdf", 5, 5), ("wounded", "sdf", 1, 1)]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        ("خطف مرتزقة السلطان مراد في الـ 22 من أيار 5 مواطنين من كفرجنة.", ("captured", "civilians", 5, 5)),
        (
            "قال مصدر إن الشيخ منير السامعي قضى إثر انفجار عبوة كان مجهولون قد زرعوها في سيارته.",
            ("killed", "civilians", 1, 1),
        ),
    ],
)
def test_who_stands_behind_another_verb_is_not_harmed(sentence: str, row: tuple[str, str, int, int]) -> None:
    assert rows(sentence) == [row]
