"""Those whose fate is unknown, counted people far before their verb, and people whom only a pronoun tells."""

from __future__ import annotations

import pytest

from tests.unit.reading.casualties.test_whose_and_whether import REGIME, Row, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لا يزال مصير ثلاثة جنود مجهولاً بعد الهجوم على حافلة في بادية الميادين.", ("missing", REGIME, 3, 3)),
        ("ما زال مصير عشرة مدنيين مجهولاً في بلدة الشحيل.", ("missing", "civilians", 10, 10)),
        ("ولم يُعرف مصير خمسة عناصر من قسد في بلدة الشحيل.", ("missing", "sdf", 5, 5)),
        (
            "قال المرصد إن عشرات الجنود الأتراك لا يزالون في عداد المفقودين بعد القصف على سراقب.",
            ("missing", "turkey", 20, None),
        ),
        ("وأشار إلى أن 11 شخصاً ما زالوا مفقودين في مدينة إدلب بعد القصف.", ("missing", "civilians", 11, 11)),
    ],
)
def test_fate_unknown(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


def test_fate_of_those_told_before_is_no_other_row() -> None:
    text = "خطف مسلحون ثلاثة مدنيين من بلدة الحراك أمس، ولم يعرف مصيرهم بعد."
    assert rows(text) == [("captured", "civilians", 3, 3)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('عنصران من "الأسايش" قتلا بانفجار عبوة ناسفة في حي غويران.', ("killed", "asayish", 2, 2)),
        (
            "أعلن متحدث أن خمسة مدنيين، ثلاثة منهم من أسرة واحدة، لقوا حتفهم في قصف على حي الميدان.",
            ("killed", "civilians", 5, 5),
        ),
        (
            "وذكرت الوكالة أن أربعة من عناصر قسد، كانوا في مهمة استطلاع، قتلوا بانفجار لغم في بلدة الشحيل.",
            ("killed", "sdf", 4, 4),
        ),
        ("ثلاثة من الجنود سقطوا جرحى في كمين قرب بلدة السخنة.", ("wounded", REGIME, 3, 3)),
        ("عشرة من الجنود سقطوا قتلى في كمين قرب بلدة السخنة.", ("killed", REGIME, 10, 10)),
    ],
)
def test_people_before_their_verb(text: str, expected: Row) -> None:
    assert rows(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "اختطف مسلحون ثلاثة مهندسين في مدينة طرابلس قبل أن يتم تحريرهم أمس.",
            [("captured", "civilians", 3, 3), ("released", "civilians", 3, 3)],
        ),
        (
            "اعتقل الأمن السياسي أربعة شبان في قدسيا. وأضافت المصادر أن اثنين منهم أُفرج عنهما بعد يومين.",
            [("captured", "civilians", 4, 4), ("released", "civilians", 2, 2)],
        ),
    ],
)
def test_people_of_a_pronoun(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قتل جميع ركاب الحافلة وعددهم 14 مدنياً بانفجار لغم في ريف حماة.",
            [("killed", "civilians", 14, 14)],
        ),
        (
            "أسرت الفصائل عناصر الحاجز البالغ عددهم سبعة من قوات النظام في بلدة خان طومان.",
            [("captured", REGIME, 7, 7)],
        ),
        (
            "قتل ركاب السيارة الأربعة بغارة من طائرة مسيرة على طريق بلدة حارم.",
            [("killed", "civilians", 4, 4)],
        ),
        (
            "قتل في الغارة خمسة أشخاص وجرح ستة غيرهم في مدينة سراقب.",
            [("killed", "civilians", 5, 5), ("wounded", "civilians", 6, 6)],
        ),
        (
            "ارتقى القيادي في فيلق الشام سالم الحموي في معارك خناصر، وقتل عشرات العناصر من قوات النظام.",
            [("killed", "faylaq-al-sham", 1, 1), ("killed", REGIME, 20, None)],
        ),
    ],
)
def test_counts_behind_and_counts_apart(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


def test_where_he_is_from_is_no_side() -> None:
    text = (
        "صدت قوات البشمركة هجوماً شنه تنظيم داعش على ناحية جلولاء، وقتلت 14 من مسلحي التنظيم بينهم قيادي سعودي "
        "الجنسية، فيما قتل أربعة من عناصر البشمركة وأصيب تسعة آخرون."
    )
    assert not [row for row in rows(text) if row[1] == "saudi-arabia"]
