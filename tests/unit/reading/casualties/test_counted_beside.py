"""Who is counted with whom: over kin, offices, adjectives and dates, and beside one whom only a pronoun names."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

Rows = list[tuple[str, int, int | None, str | None]]

BESIDE: list[tuple[str, Rows]] = [
    ("اعتقلت الشرطة زوجة المهاجم وطفليه في بغداد.", [("captured", 3, 3, "civilians")]),
    ("أصيب متطوعان أجنبيان وفلسطينيان في هجوم لمستوطنين بقرية بورين.", [("wounded", 4, 4, "civilians")]),
    ("قتل عاملان سوريان ولبنانيان بغارة على صور.", [("killed", 4, 4, "civilians")]),
    (
        "قتل مقاتلو الفصيل أكثر من 80 عنصراً لقوات الأسد من بينهم قائد الحملة وأربعة ضباط برتبة نقيب في الغوطة.",
        [("killed", 81, None, "syrian-government-forces")],
    ),
    (
        "وأصيب 9 أشخاص، بينهم ضابط وجندي من الجيش اللبناني في طرابلس.",
        [("wounded", 9, 9, "civilians"), ("wounded", 2, 2, "lebanese-army")],
    ),
    (
        "هاجم مسلحون منزل القيادي سمير الخالد ما أدى لمقتله ومقتل أربعة أشخاص كانوا برفقته في نوى.",
        [("killed", 5, 5, None)],
    ),
    (
        "انفجر لغم بسيارة الناشط وليد العمر ما أدى إلى إصابته وإصابة اثنين من رفاقه في سرمين.",
        [("wounded", 3, 3, "civilians")],
    ),
    (
        "ألقى مسلحون قنبلة على منزل سالم الزعبي ما أودى بحياته على الفور إلى جانب ابنته “هدى” البالغة من العمر "
        "/9/ أعوام، والشاب “رامي العودة” في نوى.",
        [("killed", 3, 3, "civilians")],
    ),
    ("أدى القصف إلى مقتله مع اثنين من مرافقيه في الباب.", [("killed", 3, 3, None)]),
]
APART: list[tuple[str, Rows]] = [
    (
        "قتل أربعة أشخاص وجرح آخرون بهجوم مسلح لمجهولين في درعا.",
        [("killed", 4, 4, "civilians"), ("wounded", 2, None, "civilians")],
    ),
    ("اغتيل أمس في حادثة أخرى شرطي يمني في عدن.", [("killed", 1, 1, "yemeni-police")]),
    ("اعتقل 12 شخصاً في إحدى الأحياء الشرقية لمدينة حلب.", [("captured", 12, 12, "civilians")]),
    (
        "اغتال مسلحون مجهولون ضابطاً رفيع المستوى فيما يسمى قوات الحزام الأمني في عدن.",
        [("killed", 1, 1, "security-belt")],
    ),
    (
        'اختطف عناصر تابعة لما يسمى فصيل "العمشات" خلال الساعات الماضية امرأة وطفلتها من قرية معبطلي.',
        [("captured", 2, 2, "civilians")],
    ),
    (
        "عشرات الجنود قتلوا أمس في كمين لعناصر التنظيم قرب السخنة.",
        [("killed", 20, None, "syrian-government-forces")],
    ),
    ("هاجم مسلحو التنظيم القرية وقتلوا في الهجوم أربعة مدنيين من أهاليها.", [("killed", 4, 4, "civilians")]),
    (
        "قتلت امرأة وأصيبت أخرى بقصف على صنعاء.",
        [("killed", 1, 1, "civilians"), ("wounded", 1, 1, "civilians")],
    ),
    ("شهدت المدينة اغتيال أمين فرقة حزب البعث في درعا.", [("killed", 1, 1, "baath-party")]),
]


@pytest.mark.parametrize(("sentence", "rows"), BESIDE + APART)
def test_how_many_and_whose(sentence: str, rows: Rows) -> None:
    claims = read(document("t", sentence, published="2024-05-22")).claims
    found = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert [(r.status, r.min, r.max, r.actor or None) for r in found] == rows
