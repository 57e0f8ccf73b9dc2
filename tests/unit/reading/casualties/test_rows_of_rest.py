"""How many of those told before, who stood beside one, whose things were hit, and what a court only says."""

import pytest

from tests.harmed import Rows, rows


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "وفتشت قوات الاحتلال منازل المواطنين في قرية المغير شرق رام الله واعتقلت بعضهم.",
            [("captured", "civilians", 2, None)],
        ),
        (
            "خطف المسلحون سبعة عمال قرب مدينة الرطبة ثم أطلقوا سراح جميعهم.",
            [("captured", "civilians", 7, 7), ("released", "civilians", 7, 7)],
        ),
        ("أصيب 12 شخصا في التفجير وسط بغداد، معظمهم من النساء.", [("wounded", "civilians", 12, 12)]),
    ],
)
def test_a_share_of_those_told_before(text: str, expected: Rows) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "لقي القيادي الحوثي سالم الصعدي مصرعه مع خمسة من مرافقيه في جبهة رغوان.",
            [("killed", "houthis", 6, 6)],
        ),
        ("قتل فلاح الحداد مع زوجته وطفليه بقصف على مدينة إدلب.", [("killed", "civilians", 4, 4)]),
        (
            "لقي أمس أربعة من مسلحي ما تسمى قوات سوريا الديمقراطية المدعومة أمريكيا مصرعهم في ريف الحسكة.",
            [("killed", "sdf", 4, 4)],
        ),
        (
            "قتل الجندي سامر الحداد في اشتباك مع ثلاثة مسلحين آخرين في درعا.",
            [("killed", "syrian-government-forces", 1, 1)],
        ),
    ],
)
def test_those_beside_him(text: str, expected: Rows) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "أصابت قذيفة منزل المواطن سعيد الحداد في حي الكمب بمدينة تعز.",
        "أصابت الغارات ضريح السيد حسين الحداد في مدينة صعدة.",
        "حكمت محكمة في بغداد بالإعدام على 12 متهما بالانتماء لتنظيم داعش.",
        "أصدرت محكمة الجنايات حكما بإعدام خمسة من عناصر داعش في الموصل.",
        "انفجرت عبوة ناسفة في عدن أمس، ولم يخلف انفجارها أي ضحايا أو إصابات.",
        "تقدمت قوة من الشرطة لتنفيذ عملية توقيف قرب الزاوية، إلا أن مسلحي الكتيبة تصدوا لها.",
    ],
)
def test_nobody_was_harmed(text: str) -> None:
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أصابت قذيفة المواطن سعيد الحداد في حي الكمب بمدينة تعز.", [("wounded", "civilians", 1, 1)]),
        ("نفذت السلطات في بغداد حكم الإعدام بحق 11 مداناً.", [("killed", None, 11, 11)]),
        ("تنفيذ حكم الإعدام بثلاثة مدانين في صنعاء.", [("killed", None, 3, 3)]),
        ("لم تتبن أي جهة الهجوم الذي أوقع 3 قتلى في كركوك.", [("killed", None, 3, 3)]),
        (
            "شنت الشرطة حملة اعتقالات واسعة في مدن الضفة الغربية طالت 30 مواطناً.",
            [("captured", "civilians", 30, 30)],
        ),
        (
            "كتائب القسام: قتلنا 5 جنود من مسافة صفر شرق خان يونس.",
            [("killed", "israel", 5, 5)],
        ),
        (
            "سلّم 14 مسلحاً أنفسهم إلى الجيش السوري في بلدة كناكر لتسوية أوضاعهم.",
            [("captured", None, 14, 14)],
        ),
        (
            "مقتل سبعة عشر عنصرا وأربعة ضباط من الجيش اللبناني في معارك طرابلس.",
            [("killed", "lebanese-army", 21, 21)],
        ),
        (
            "اعتقلت قوات الاحتلال في بلدة دورا عشرة مواطنين بينهم طفلان وأسير محرر.",
            [("captured", "civilians", 10, 10)],
        ),
        (
            "فقدان 17 مهاجراً وانتشال جثث 5 آخرين بعد غرق قارب قبالة سواحل زوارة.",
            [("missing", "civilians", 17, 17), ("killed", "civilians", 5, 5)],
        ),
    ],
)
def test_who_was_harmed_and_how_many(text: str, expected: Rows) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "شنت مجموعات مسلحة هجوما أدى إلى مقتل مئات من قوى الأمن العام والمدنيين في طرطوس.",
            [("killed", "general-security", 200, None)],
        ),
        (
            "شن الجيش الإسرائيلي غارات قتل فيها عدداً من العناصر الإرهابية التابعة للوحدة الصاروخية في حزب الله "
            "قرب بعلبك.",
            [("killed", "hezbollah", 2, None)],
        ),
        (
            "وقع عدد من عناصر قوات النظام بين قتيل وجريح في كمين لتنظيم داعش قرب السخنة. "
            "وبيّنت المصادر أن العناصر كانوا على متن سيارة، فقُتل واحد منهم وجُرح آخرون.",
            [("killed", "syrian-government-forces", 1, 1), ("wounded", "syrian-government-forces", 2, None)],
        ),
        (
            "إصابة 11 شخصاً باستهداف حافلة للجيش في الأنبار\n"
            "أُصيب 11 عنصراً من الجيش العراقي باستهداف حافلة عسكرية بعبوة ناسفة قرب الرمادي.",
            [("wounded", "iraqi-army", 11, 11)],
        ),
        (
            "قُتل خمسة جنود من القوات الحكومية بكمين في مدينة تعز. وذكر سكان أن الكمين أسفر عن مقتل خمسة أشخاص.",
            [("killed", "yemeni-government-forces", 5, 5)],
        ),
        (
            "وأصيب عدد من أهالي طرابلس إصابات طفيفة في اشتباكات ليل الاثنين.",
            [("wounded", "civilians", 2, None)],
        ),
        (
            "سقط عشرات القتلى والمفقودين في غارات على مدينة درنة.",
            [("killed", None, 20, None), ("missing", None, 20, None)],
        ),
    ],
)
def test_whose_they_are_and_what_became_of_them(text: str, expected: Rows) -> None:
    assert rows(text) == expected


def test_prisoners_exchanged_are_told_once() -> None:
    assert (
        rows(
            "أفرجت جماعة الحوثي والجيش اليمني عن أسرى في صفقة تبادل بمحافظة مأرب، وجرى الإفراج عن 31 أسيرا من "
            "مسلحي جماعة الحوثي. وقال قيادي حوثي إنه جرى تحرير 31 أسيرا من الجماعة عبر عملية تبادل في مأرب."
        ).count(("released", "houthis", 31, 31))
        == 1
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "أطلقت قسد سراح 12 عنصراً من الجيش السوري مقابل 9 من مقاتليها في عملية تبادل بمدينة حلب.",
            [("released", "syrian-government-forces", 12, 12), ("released", "sdf", 9, 9)],
        ),
        (
            "قتل شاب وأصيب ثلاثة من أفراد عائلة واحدة بإطلاق نار في مدينة حمص.",
            [("killed", "civilians", 1, 1), ("wounded", "civilians", 3, 3)],
        ),
    ],
)
def test_who_is_set_against_whom(text: str, expected: Rows) -> None:
    assert rows(text) == expected
