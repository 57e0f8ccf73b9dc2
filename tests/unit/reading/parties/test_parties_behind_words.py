"""Who takes part where small words between the actors say it: whose men the arrested are, who is beside whom, who only
stands near; each rule in the news of several countries.
"""

from __future__ import annotations

import pytest

from tests.happened import parties

Told = list[tuple[str, set[tuple[str, str]]]]

ARRESTED: list[tuple[str, Told]] = [
    (
        "أوقفت الشرطة العراقية في الموصل أمس أربعة أشخاص يشتبه بانتمائهم إلى تنظيم داعش.",
        [("arrest", {("initiator", "iraqi-police"), ("target", "islamic-state")})],
    ),
    (
        "ألقت قوات الأمن التركية أمس القبض على 17 شخصاً يشتبه في انتمائهم لحزب العمال الكردستاني في ديار بكر.",
        [("arrest", {("initiator", "turkey"), ("target", "pkk")})],
    ),
    (
        "اعتقلت قوات الأمن التونسي أمس ثلاثة يشتبه بانتمائهم إلى كتيبة عقبة بن نافع في القصرين.",
        [("arrest", {("initiator", "tunisian-forces"), ("target", "uqba-bin-nafi-brigade")})],
    ),
]

BESIDE: list[tuple[str, Told]] = [
    (
        "بسطت قوات سوريا الديمقراطية المدعومة من طائرات التحالف الدولي سيطرتها على بلدة هجين أمس.",
        [("capture_territory", {("initiator", "sdf"), ("supporter", "international-coalition")})],
    ),
    (
        "قصفت قوات حكومة الوفاق المدعومة من تركيا مواقع لقوات حفتر في عين زارة أمس.",
        [("shelling", {("initiator", "government-of-national-accord"), ("target", "libyan-national-army")})],
    ),
    (
        "قال ناشطون إن المقاومة الشعبية المسنودة بقوات من الجيش الوطني بسطت سيطرتها على بلدة صرواح في مأرب أمس.",
        [
            (
                "capture_territory",
                {("initiator", "popular-resistance"), ("supporter", "yemeni-government-forces")},
            )
        ],
    ),
    (
        "أعلنت كتائب القسام، الجناح العسكري لحركة حماس، استهداف دبابة إسرائيلية شرق خان يونس أمس.",
        [("attack", {("initiator", "qassam-brigades"), ("target", "israel")})],
    ),
]

STRUCK: list[tuple[str, Told]] = [
    (
        "أصيب خمسة من الجيش العراقي أمس بعد هجوم لتنظيم داعش بقذائف الهاون على نقطة تابعة للجيش جنوب كركوك.",
        [("shelling", {("initiator", "islamic-state"), ("target", "iraqi-army")})],
    ),
    (
        "استهدف تنظيم داعش أمس تمركزاً لقوات النظام قرب بلدة الشولا.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم تنظيم داعش أمس نقطة لقسد في بلدة ذيبان، فعمدت عناصر قسد إلى الرد عليهم.",
        [("attack", {("initiator", "islamic-state"), ("target", "sdf")})],
    ),
    (
        "أعلن وزير الداخلية اللبناني بسام مولوي أمس اعتقال خمسة أشخاص في صيدا.",
        [("arrest", {("initiator", "lebanese-internal-security-forces")})],
    ),
]

TOLD_BY: list[tuple[str, Told]] = [
    (
        "أعلن الجيش العراقي مقتل عشرة من تنظيم داعش في ناحية العظيم شمالي ديالى أمس.",
        [("attack", {("initiator", "iraqi-army"), ("target", "islamic-state")})],
    ),
    (
        "أعلنت وزارة الدفاع التركية أمس تحييد أربعة من عناصر حزب العمال الكردستاني شمال العراق.",
        [("attack", {("initiator", "turkey"), ("target", "pkk")})],
    ),
    (
        "أعلنت وزارة الدفاع التركية أمس مقتل خمسة جنود في هجوم لحزب العمال الكردستاني شمال العراق.",
        [("attack", {("initiator", "pkk"), ("target", "turkey")})],
    ),
    (
        "فجر انتحاريون من تنظيم داعش أنفسهم أمس عند حاجز لقوات النظام في مدينة تدمر.",
        [("suicide_bombing", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
]

ASIDE: list[tuple[str, Told]] = [
    (
        "استهدف الحوثيون أمس ناقلة نفط قرب مدينة ينبع الساحلية السعودية.",
        [("attack", {("initiator", "houthis")})],
    ),
    (
        "قصف الجيش المصري أمس موقعاً لتنظيم ولاية سيناء جنوب رفح بعد أن تلقت أجهزة الأمن معلومات عن وجود خلية فيه.",
        [("shelling", {("initiator", "egyptian-army"), ("target", "sinai-province")})],
    ),
    (
        "هاجم الحوثيون أمس مناطق قبائل حجور في مديرية كشر.",
        [("attack", {("initiator", "houthis"), ("target", "yemeni-tribes")})],
    ),
    (
        "اشتبكت الفصائل المعارضة أمس مع قوات النظام التي يدعمها حزب الله قرب بلدة دير العدس في درعا.",
        [
            (
                "clash",
                {
                    ("participant", "syrian-opposition"),
                    ("participant", "syrian-government-forces"),
                    ("supporter", "hezbollah"),
                },
            )
        ],
    ),
]

TAKEN: list[tuple[str, Told]] = [
    (
        "استعادت القوات العراقية أمس بمساندة البيشمركة السيطرة على ناحية البغدادي من داعش.",
        [
            (
                "capture_territory",
                {
                    ("initiator", "iraqi-security-forces"),
                    ("target", "islamic-state"),
                    ("supporter", "peshmerga"),
                },
            )
        ],
    ),
    (
        "سلم قيادي في حركة أحرار الشام نفسه لقوات النظام في مدينة حماة أمس.",
        [("defection", {("initiator", "ahrar-al-sham"), ("target", "syrian-government-forces")})],
    ),
    (
        "أسقط مقاتلو المعارضة أمس طائرة حربية للنظام في ريف حماة.",
        [("weapons_seizure", {("initiator", "syrian-opposition"), ("target", "syrian-government-forces")})],
    ),
    (
        "توصلت قسد وقوات النظام أمس إلى اتفاق بوساطة روسية في مدينة عين عيسى.",
        [
            (
                "agreement",
                {
                    ("participant", "sdf"),
                    ("participant", "syrian-government-forces"),
                    ("supporter", "russia"),
                },
            )
        ],
    ),
    (
        "عثر الأهالي أمس على جثة شاب قتل على يد تنظيم داعش في مدينة منبج.",
        [("attack", {("initiator", "islamic-state")})],
    ),
]

BASES: list[tuple[str, Told]] = [
    ("تعرضت قاعدة التنف الأمريكية أمس لهجوم بطائرات مسيرة.", [("drone_strike", {("target", "us-forces")})]),
    ("استهدفت صواريخ أمس قاعدة حميميم الروسية في ريف اللاذقية.", [("shelling", {("target", "russia")})]),
    (
        "تعرض رتل للقوات التركية أمس لإطلاق نار من قبل قوات النظام قرب بلدة تل العيس.",
        [("attack", {("initiator", "syrian-government-forces"), ("target", "turkey")})],
    ),
    (
        "أعلن التحالف العربي أمس اعتراض صاروخ باليستي أطلقه الحوثيون باتجاه الرياض.",
        [("weapons_seizure", {("initiator", "arab-coalition"), ("target", "houthis")})],
    ),
]

EXCHANGED: list[tuple[str, Told]] = [
    (
        "نجحت وساطة أمس في تبادل للأسرى بين الجيش الوطني وجماعة الحوثي في الجوف، "
        "أفرجت الجماعة فيه عن 30 أسيراً من الجيش الوطني.",
        [("prisoner_exchange", {("participant", "yemeni-government-forces"), ("participant", "houthis")})],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), ARRESTED)
def test_those_arrested_are_whose_they_are_thought_to_be(sentence: str, told: Told) -> None:
    assert parties(sentence) == told


@pytest.mark.parametrize(("sentence", "told"), BESIDE)
def test_who_is_beside_the_doer_supports_him_and_who_only_backs_him_does_not(
    sentence: str, told: Told
) -> None:
    assert parties(sentence) == told


@pytest.mark.parametrize(("sentence", "told"), STRUCK)
def test_the_doer_and_the_struck_are_told_apart(sentence: str, told: Told) -> None:
    assert parties(sentence) == told


@pytest.mark.parametrize(("sentence", "told"), EXCHANGED)
def test_both_sides_of_an_exchange_do_the_same(sentence: str, told: Told) -> None:
    assert parties(sentence) == told


def test_the_same_hand_takes_the_others() -> None:
    told = parties("اعتقلت القوات الإسرائيلية أمس شاباً في نابلس، فيما اعتُقل ثلاثة آخرون في جنين.")
    assert [("initiator", "israel") in who for _, who in told] == [True, True]


@pytest.mark.parametrize(("sentence", "told"), TOLD_BY)
def test_who_tells_of_dead_foes_killed_them_and_of_dead_soldiers_lost_them(sentence: str, told: Told) -> None:
    assert parties(sentence) == told


@pytest.mark.parametrize(("sentence", "told"), ASIDE)
def test_who_stands_near_or_is_told_something_is_no_target(sentence: str, told: Told) -> None:
    assert parties(sentence) == told


@pytest.mark.parametrize(("sentence", "told"), TAKEN)
def test_from_whom_to_whom_and_by_whose_hand(sentence: str, told: Told) -> None:
    assert parties(sentence) == told


def test_of_an_armed_side_as_a_whole_the_report_names_the_faction() -> None:
    told = parties(
        "المقاومة تستهدف دبابة إسرائيلية شرق رفح\n\nأعلنت كتائب القسام أمس استهداف دبابة إسرائيلية بقذيفة شرق رفح."
    )
    assert [who for _, who in told] == [{("initiator", "qassam-brigades"), ("target", "israel")}]


@pytest.mark.parametrize(("sentence", "told"), BASES)
def test_whose_base_column_or_missile_it_is_suffers_it(sentence: str, told: Told) -> None:
    assert parties(sentence) == told
