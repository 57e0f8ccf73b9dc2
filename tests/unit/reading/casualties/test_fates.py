"""What became of whom: each fate in many wordings, with each kind of people."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

FATES = [
    ("wounded", "أصيب {} بقصف على مدينة نوى."),
    ("wounded", "إصابة {} بقصف على مدينة نوى"),
    ("wounded", "جُرح {} بانفجار عبوة في مدينة نوى."),
    ("wounded", "أدى القصف على مدينة نوى إلى جرح {}."),
    ("captured", "اعتقلت قوات النظام {} في مدينة نوى."),
    ("captured", "اعتقال {} في مدينة نوى على يد قوات النظام"),
    ("captured", "خطف مسلحون مجهولون {} في مدينة نوى."),
    ("captured", "أوقفت الشرطة {} في مدينة نوى."),
    ("released", "أفرجت قوات النظام عن {} في مدينة نوى."),
    ("killed", "لقي {} حتفهم بقصف على مدينة نوى."),
    ("killed", "عُثر على جثث {} في مدينة نوى."),
    ("killed", "اغتال مجهولون {} في مدينة نوى."),
    ("killed", "أعدم تنظيم داعش {} في مدينة نوى."),
    ("killed", "قضى {} بقصف على مدينة نوى."),
]
PEOPLE = [
    ("ثلاثة مدنيين", 3, "civilians"),
    ("أربعة شبان", 4, "civilians"),
    ("خمسة أطفال", 5, "civilians"),
    ("ثلاث نساء", 3, "civilians"),
    ("ثلاثة صحفيين", 3, "civilians"),
    ("ستة عمال", 6, "civilians"),
    ("أربعة مزارعين", 4, "civilians"),
    ("ثلاثة معلمين", 3, "civilians"),
    ("أربعة من عناصر قسد", 4, "sdf"),
    ("ثلاثة عناصر من تنظيم داعش", 3, "islamic-state"),
    ("خمسة من عناصر الفرقة الرابعة", 5, "fourth-division"),
    ("ثلاثة مقاتلين من حزب الله", 3, "hezbollah"),
    ("أربعة جنود أتراك", 4, "turkey"),
    ("ثلاثة مسلحين", 3, "unidentified-gunmen"),
]
PAIRS = [
    ("قتل ثلاثة مدنيين وأصيب خمسة آخرون بقصف على مدينة نوى.", [("killed", 3), ("wounded", 5)]),
    ("مقتل ثلاثة مدنيين وجرح خمسة بقصف على مدينة نوى", [("killed", 3), ("wounded", 5)]),
    ("ثلاثة قتلى وخمسة جرحى بقصف على مدينة نوى", [("killed", 3), ("wounded", 5)]),
    ("أوقع القصف على مدينة نوى ثلاثة قتلى وخمسة جرحى.", [("killed", 3), ("wounded", 5)]),
    ("خلّف القصف على مدينة نوى ثلاثة قتلى، فيما أصيب خمسة آخرون.", [("killed", 3), ("wounded", 5)]),
    ("أدى القصف على مدينة نوى إلى مقتل مدني وإصابة اثنين.", [("killed", 1), ("wounded", 2)]),
    ("أدى القصف على مدينة نوى إلى مقتل رجل وزوجته.", [("killed", 2)]),
    ("قتل طفل وأصيبت شقيقته بانفجار لغم قرب مدينة نوى.", [("killed", 1), ("wounded", 1)]),
]


def rows(text: str) -> list[tuple[str, int | None, str | None]]:
    claims = read(document("t", text, published="2024-05-22")).claims
    return [(r.status, r.min, r.actor) for c in claims if c.kind == "incident" for r in c.casualties or ()]


@pytest.mark.parametrize(("status", "sentence"), FATES)
@pytest.mark.parametrize(("people", "count", "group"), PEOPLE)
def test_a_fate_is_the_same_whoever_has_it(
    status: str, sentence: str, people: str, count: int, group: str
) -> None:
    assert rows(sentence.format(people)) == [(status, count, group)]


@pytest.mark.parametrize(("sentence", "expected"), PAIRS)
def test_the_dead_and_the_wounded_are_told_apart(sentence: str, expected: list[tuple[str, int]]) -> None:
    assert [(status, count) for status, count, _ in rows(sentence)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "قصفت قوات النظام مدينة نوى دون وقوع إصابات.",
        "انفجرت عبوة ناسفة في مدينة نوى ولم تسفر عن ضحايا.",
        "سقطت قذائف على مدينة نوى واقتصرت الأضرار على الماديات.",
        "هاجم مسلحون حاجزاً في مدينة نوى، ولم ترد معلومات عن خسائر بشرية.",
    ],
)
def test_nobody_is_hurt_where_nobody_is_told(sentence: str) -> None:
    assert rows(sentence) == []
