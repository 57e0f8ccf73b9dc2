"""How many were harmed and whose they were, in the plain sentences of news agencies (codebook §3, §8)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read

Told = list[tuple[str, int | None, int | None, str | None]]
SYRIA = "syrian-government-forces"
TOLD: list[tuple[str, Told]] = [
    (
        "أعلنت الوزارة أن جنديا تركيا قتل وأصيب آخر في هجوم في عفرين.",
        [("killed", 1, 1, "turkey"), ("wounded", 1, 1, "turkey")],
    ),
    (
        "قتل جنديان تركيان وأصيب آخر في قصف على عفرين.",
        [("killed", 2, 2, "turkey"), ("wounded", 1, 1, "turkey")],
    ),
    (
        "مسلح يقتل إسرائيليين ويجرح ثالثا في الضفة الغربية.",
        [("killed", 2, 2, "civilians"), ("wounded", 1, 1, "civilians")],
    ),
    (
        "قتل العشرات من جنود وضباط الجيش السوري في معركة في حرستا.",
        [("killed", 20, None, SYRIA)],
    ),
    (
        "قتل 12 من ضباط وعناصر قوات النظام في معركة في حرستا.",
        [("killed", 12, 12, SYRIA)],
    ),
    (
        "أسفرت الاشتباكات عن مقتل 12 من قوات النظام مقابل 7 من فصائل المعارضة في ريف إدلب.",
        [("killed", 12, 12, SYRIA), ("killed", 7, 7, "syrian-opposition")],
    ),
    (
        "أسفر التفجير عن استشهاد 26 شخصا وإصابة 227 آخرين في الكويت.",
        [("killed", 26, 26, "civilians"), ("wounded", 227, 227, "civilians")],
    ),
    (
        "أدت المعارك إلى مصرع وجرح أعداد كبيرة في صفوف الميليشيات الحوثية في الحديدة.",
        [("killed_or_wounded", 2, None, "houthis")],
    ),
    (
        "قتل ستة مدنيين هم أب وأم وأربعة أطفال بغارة على بلدة كنصفرة.",
        [("killed", 6, 6, "civilians")],
    ),
    (
        "قتل أربعة من عائلة واحدة، هم أب وثلاثة أطفال، بغارة على بلدة كنصفرة.",
        [("killed", 4, 4, "civilians")],
    ),
    (
        "اختطف مسلحون شرطيين وقرويا في قرية قرب كركوك.",
        [("captured", 2, 2, "iraqi-police"), ("captured", 1, 1, "civilians")],
    ),
    (
        "قتل مسلحون ثلاثة قرويين في قرية قرب كركوك.",
        [("killed", 3, 3, "civilians")],
    ),
    (
        "اغتال مجهولون شخصيتين بارزتين في مدينة درنة.",
        [("killed", 2, 2, "civilians")],
    ),
    (
        "قتل 10 أشخاص بينهم أربعة من الشرطة في هجوم في بغداد.",
        [("killed", 10, 10, "civilians"), ("killed", 4, 4, "iraqi-police")],
    ),
    (
        "القصف المدفعي على مدينة تعز لم يوقع أي ضحايا.",
        [],
    ),
    (
        "سقطت قذيفة على مدينة تعز ولم تخلف قتلى.",
        [],
    ),
]


def rows(text: str) -> Told:
    claims: list[Claim] = [
        c for c in read(document("a", text, published="2018-05-22")).claims if c.kind == "incident"
    ]
    assert not [c for c in read(document("a", text)).claims if c.kind == "tally"]
    return [(r.status, r.min, r.max, r.actor) for c in claims for r in c.casualties or ()]


@pytest.mark.parametrize(("sentence", "told"), TOLD)
def test_rows(sentence: str, told: Told) -> None:
    assert rows(sentence) == told


def test_two_armies_are_two_rows() -> None:
    found = rows("أصيب جنديان وخمسة مقاتلين سوريين بقذيفة هاون في هاتاي.")
    assert [(status, least) for status, least, _, _ in found] == [("wounded", 2), ("wounded", 5)]


def test_the_rebels_are_not_those_who_fight_them() -> None:
    text = (
        "ألقت الأجهزة الأمنية القبض على 5 إرهابيين وقتلت 3 آخرين في مدينة السلط، "
        "بعد هجوم على دورية لقوات الدرك أسفر عن إصابة 6."
    )
    assert all(actor is None for status, _, _, actor in rows(text) if status in ("captured", "killed"))


def test_one_figure_under_two_names_is_told_once() -> None:
    text = (
        "أسفرت المداهمة في مدينة السلط عن مقتل 4 عناصر من الأمن العام.\n\n"
        "وقالت الوزيرة إن المداهمة في السلط أسفرت عن مقتل أربعة من مرتبات القوة المشتركة."
    )
    assert [(status, least) for status, least, _, _ in rows(text)] == [("killed", 4)]


@pytest.mark.parametrize(
    ("raw", "dead", "wounded"),
    [
        ("أدى القصف على بلدة سرمين إلى 3 حالات وفاة و14 إصابة.", 3, 14),
        ("أدى القصف على بلدة سرمين إلى حالتي وفاة وتسع إصابات.", 2, 9),
        ("سجلت المشافي خمس وفيات وعشرين إصابة جراء انفجار السوق في الرقة.", 5, 20),
    ],
)
def test_cases_of_death_are_dead(raw: str, dead: int, wounded: int) -> None:
    found = next(c for c in read(document("x", raw, published="2021-09-02")).claims if c.kind == "incident")
    rows = [(row.status, row.min) for row in found.casualties or ()]
    assert rows == [("killed", dead), ("wounded", wounded)]
