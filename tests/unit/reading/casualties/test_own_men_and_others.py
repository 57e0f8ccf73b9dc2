"""Whose the counted are, beside others; who was only there before; one man told again; people joined over words."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

Rows = list[tuple[str, int, int | None, str | None]]

TOLD: list[tuple[str, Rows]] = [
    (
        "مقتل خلف وهاب العمر واثنين من أبنائه، بالإضافة لشخص يعتقد بانتمائه لتنظيم داعش في البصيرة.",
        [("killed", 3, 3, "civilians"), ("killed", 1, 1, "islamic-state")],
    ),
    (
        "أطلق الجيش سراح نادر حمود، بالإضافة لكل من نسرين حداد ومحمد حداد في الباب.",
        [("released", 3, 3, "civilians")],
    ),
    ("اغتال مسلحون قحطان يوسف القداح والد مذيعة القناة في درعا.", [("killed", 1, 1, "civilians")]),
    ("قتل رئيس البلدية ووزير الصحة بانفجار في عدن.", [("killed", 2, 2, "civilians")]),
    (
        "قتلت اثنين من الحوثيين، إلى جانب مصرع ستة من مرافقيهم في تعز.",
        [("killed", 8, 8, "houthis")],
    ),
    (
        "اغتال مسلحون الضابط نبيل حسون في المكلا، ما أسفر عن مقتله وإصابة نجله.",
        [("killed", 1, 1, "yemeni-government-forces"), ("wounded", 1, 1, "civilians")],
    ),
    (
        "وأفادت الوكالة بأن القيادي في حركة فتح أبو سمير النعيمي قتل، بعد تعرضه لكمين مسلح مع مرافقيه في حي البساتين.",
        [("killed", 1, 1, "fatah")],
    ),
    (
        "نقل العقيد نادر حمود مع ثلاثة جنود إلى المشفى في حمص إلا أنه فارق الحياة متأثراً بإصابته.",
        [("killed", 1, 1, "syrian-government-forces")],
    ),
    (
        "استشهد الفتى سامي النجار متأثراً بجروحه خلال اقتحام قوات إسرائيلية مخيم بلاطة.\n\n"
        "وأوضحت الوزارة أن الفتى كان أصيب بالرصاص الحي في الرأس.",
        [("killed", 1, 1, "civilians")],
    ),
    (
        "وقُتل في المعارك 7 من عناصر قسد وجُرح 8، أما مقاتلو العشائر فقُتل منهم 5 بنيران “قسد” في ذيبان.",
        [("killed", 7, 7, "sdf"), ("wounded", 8, 8, "sdf"), ("killed", 5, 5, "tribal-fighters")],
    ),
    (
        "تحدثت السلطات السورية عن مقتل ثلاثة من أفراد الأمن في درعا.",
        [("killed", 3, 3, "syrian-security-services")],
    ),
    (
        "شنت قوات الأسايش، حملة دهم واعتقال، طالت أكثر من 200 شخص بينهم أطفال، في مدن الحسكة.",
        [("captured", 201, None, "civilians")],
    ),
]


@pytest.mark.parametrize(("report", "rows"), TOLD)
def test_how_many_and_whose(report: str, rows: Rows) -> None:
    claims = read(document("t", report, published="2024-05-22")).claims
    found = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert [(r.status, r.min, r.max, r.actor or None) for r in found] == rows


def test_figures_of_an_army_and_of_gunmen_stand_apart() -> None:
    report = "ارتفع عدد القتلى في صفوف الجيش إلى 12 جنديا، فيما قتل 12 مسلحا على الأقل في القتال في عرسال."
    claims = read(document("t", report, published="2014-08-04")).claims
    found = [r for c in claims if c.kind == "incident" for r in c.casualties or ()]
    assert [(r.status, r.min, r.max) for r in found] == [("killed", 12, 12), ("killed", 12, None)]
