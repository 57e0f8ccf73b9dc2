"""Counts behind which only kinds stand, losses of life without a number, kin that somebody lost, and sums of groups."""

from __future__ import annotations

import pytest

from tests.harmed import rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "قُتل 45 بين عنصر وضابط من قوات النظام السوري أمس في معارك ريف اللاذقية.",
            [("killed", "syrian-government-forces", 45, 45)],
        ),
        (
            "أعلنت الفصائل مقتل 30 ما بين ضابط وعنصر من ميليشيا الدفاع الوطني في هجوم على تلة غرب حلب أمس.",
            [("killed", "national-defence-forces", 30, 30)],
        ),
        (
            "أصيب أكثر من 30 بين طفل وامرأة بقصف على مدينة دوما أمس.",
            [("wounded", "civilians", 31, None)],
        ),
        (
            "سقط 50 بين قتيل وجريح من قوات النظام السوري أمس في تدمر.",
            [("killed_or_wounded", "syrian-government-forces", 50, 50)],
        ),
    ],
)
def test_kinds_behind_a_numeral(text: str, expected: list[object]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "هاجم مسلحون دورية من الشرطة العراقية في ديالى أمس ما أوقع خسائر بشرية في صفوفها.",
            [("killed_or_wounded", "iraqi-police", 2, None)],
        ),
        (
            "هاجم مسلحون دورية من الشرطة العراقية في ديالى أمس وأوقعوا قتلى في صفوفها.",
            [("killed", "iraqi-police", 2, None)],
        ),
        (
            "استهدفت المدفعية تجمعاً لقوات الدعم السريع شمال الخرطوم أمس وألحقت بها خسائر كبيرة في الأرواح.",
            [("killed_or_wounded", "rapid-support-forces", 2, None)],
        ),
        (
            "صدت قوات الجيش السوداني هجوماً على الفاشر أمس وكبدت قوات الدعم السريع خسائر في الأرواح"
            " بلغت أكثر من 250 قتيلاً.",
            [("killed", "rapid-support-forces", 251, None)],
        ),
        ("قصفت إسرائيل موقعاً قرب حمص أمس دون وقوع خسائر بشرية.", []),
        ("استهدفت طائرة مسيرة مستودعاً في المكلا أمس، ولم تسجل خسائر بشرية.", []),
    ],
)
def test_losses_of_life(text: str, expected: list[object]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "خسر الرجل زوجته وأطفاله الثلاثة أمس في غارة روسية على معرة النعمان.",
            [("killed", "civilians", 4, 4)],
        ),
        (
            "وفقدت السيدة زوجها واثنين من أبنائها أمس في قصف للنظام السوري على بلدة زملكا.",
            [("killed", "civilians", 3, 3)],
        ),
        ("فُقد طفلان أمس خلال القصف على الغوطة الشرقية.", [("missing", "civilians", 2, 2)]),
    ],
)
def test_kin_that_somebody_lost(text: str, expected: list[object]) -> None:
    assert rows(text) == expected


def test_people_counted_as_souls() -> None:
    assert rows("نزح أكثر من 5 آلاف نسمة أمس من بلدات ريف إدلب الجنوبي.") == [
        ("displaced", "civilians", 5001, None)
    ]


def test_groups_told_together_once_more() -> None:
    text = (
        "قُتل قياديان من قسد وطفلان أمس بقصف لطائرة مسيرة تركية في القامشلي.\n"
        "وقالت مصادر إن المسيرة استهدفت سيارة ما أدى إلى مقتل أربعة أشخاص بينهم طفلان."
    )
    assert rows(text) == [("killed", "sdf", 2, 2), ("killed", "civilians", 2, 2)]


def test_both_fates_together_and_then_apart() -> None:
    text = (
        "تبنى تنظيم داعش كميناً لقوات النظام السوري في بادية حمص أمس أدى لمقتل وجرح أكثر من 25 عنصراً.\n"
        "وقالت وكالة أعماق إن الكمين استهدف حافلة للنظام قرب حميمة ما أدى لمقتل 10 جنود وإصابة 15 آخرين."
    )
    side = "syrian-government-forces"
    assert rows(text) == [("killed", side, 10, 10), ("wounded", side, 15, 15)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "وقعت دورية للجيش الصومالي أمس في كمين نصبه مسلحو حركة الشباب، ما أدى إلى مقتل سبعة من عناصرها.",
            "somali-forces",
        ),
        (
            "تعرضت دورية لقوات النظام السوري أمس لهجوم شنه عناصر داعش في السخنة، أسفر عن مقتل خمسة من عناصرها.",
            "syrian-government-forces",
        ),
        (
            "طاردت قوة من الجيش المالي المهاجمين أمس ثم وقعت في كمين نصبه تنظيم القاعدة، فقتل عشرة منهم.",
            "malian-forces",
        ),
        (
            "تعرض حاجز لقسد أمس لهجوم من خلايا داعش في دير الزور ما أدى إلى مقتل عنصرين منهم.",
            "sdf",
        ),
    ],
)  # fmt: skip
def test_who_laid_the_ambush_has_not_fallen_in_it(text: str, side: str) -> None:
    assert [who for _, who, _, _ in rows(text)] == [side]


@pytest.mark.parametrize(
    "text",
    [
        "فجر مقاتلون عبوة ناسفة في نقطة حراسة أمس، حيث قُتل في العملية عنصران من فرقة الحمزة.",
        "فجر مقاتلون عبوة ناسفة في نقطة حراسة أمس، حيث قُتل في الانفجار عنصران من فرقة الحمزة.",
    ],
)
def test_the_deed_between_the_harm_and_the_people(text: str) -> None:
    assert rows(text) == [("killed", "hamza-division", 2, 2)]
