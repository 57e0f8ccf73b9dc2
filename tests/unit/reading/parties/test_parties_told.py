"""Who did it to whom and where, by every wording of one deed; what is only said, thought or wanted (codebook §3)."""

from __future__ import annotations

import pytest

from tests.happened import assertions, parties, places

DOERS = [
    ("قصفت قوات النظام بلدة سرمين أمس.", [("shelling", {("initiator", "syrian-government-forces")})]),
    (
        "تعرضت بلدة سرمين لقصف من قوات النظام أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "تعرضت بلدة سرمين أمس لقصف مدفعي مصدره قوات النظام.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "استهدفت قوات النظام بالمدفعية بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    ("قصف مدفعي لقوات النظام على بلدة سرمين", [("shelling", {("initiator", "syrian-government-forces")})]),
    ("قُصفت بلدة سرمين من قبل قوات النظام أمس.", [("shelling", {("initiator", "syrian-government-forces")})]),
    ("طال قصف قوات النظام بلدة سرمين أمس.", [("shelling", {("initiator", "syrian-government-forces")})]),
    ("شنت طائرات روسية غارات على بلدة سرمين أمس.", [("airstrike", {("initiator", "russia")})]),
    ("شن الطيران الروسي غارات على بلدة سرمين أمس.", [("airstrike", {("initiator", "russia")})]),
    ("أغار الطيران الإسرائيلي على بلدة عيترون أمس.", [("airstrike", {("initiator", "israel")})]),
    ("غارة إسرائيلية على بلدة عيترون", [("airstrike", {("initiator", "israel")})]),
    ("استهدفت غارة إسرائيلية بلدة عيترون أمس.", [("airstrike", {("initiator", "israel")})]),
    (
        "نفذت مسيرة إسرائيلية غارة على سيارة في بلدة عيترون أمس.",
        [("drone_strike", {("initiator", "israel")})],
    ),
    (
        "هاجم تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "شن تنظيم داعش هجوماً على قوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "تعرضت قوات النظام لهجوم من تنظيم داعش قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هجوم لتنظيم داعش على قوات النظام قرب بلدة الشولا",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "وقعت قوات النظام في كمين لتنظيم داعش قرب بلدة الشولا أمس.",
        [("ambush", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "نصب تنظيم داعش كميناً لقوات النظام قرب بلدة الشولا أمس.",
        [("ambush", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "كمين نصبه تنظيم داعش لقوات النظام قرب بلدة الشولا",
        [("ambush", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "اندلعت اشتباكات بين قوات النظام وتنظيم داعش قرب بلدة الشولا أمس.",
        [("clash", {("participant", "islamic-state"), ("participant", "syrian-government-forces")})],
    ),
    (
        "اشتبكت قوات النظام مع تنظيم داعش قرب بلدة الشولا أمس.",
        [("clash", {("participant", "islamic-state"), ("participant", "syrian-government-forces")})],
    ),
    (
        "دارت معارك بين الجيش السوداني وقوات الدعم السريع في مدينة الفاشر أمس.",
        [("clash", {("participant", "rapid-support-forces"), ("participant", "sudanese-army")})],
    ),
    ("اعتقلت قوات النظام شاباً في مدينة درعا أمس.", [("arrest", {("initiator", "syrian-government-forces")})]),
    (
        "اعتُقل شاب على يد قوات النظام في مدينة درعا أمس.",
        [("arrest", {("initiator", "syrian-government-forces")})],
    ),
    (
        "اعتقال شاب من قبل قوات النظام في مدينة درعا",
        [("arrest", {("initiator", "syrian-government-forces")})],
    ),
    (
        "انفجرت عبوة ناسفة بدورية لقوات النظام قرب بلدة نصيب أمس.",
        [("ied", {("target", "syrian-government-forces")})],
    ),
    (
        "استهدفت عبوة ناسفة دورية لقوات النظام قرب بلدة نصيب أمس.",
        [("ied", {("target", "syrian-government-forces")})],
    ),
    (
        "انفجر لغم بسيارة لقوات النظام قرب بلدة نصيب أمس.",
        [("landmine", {("target", "syrian-government-forces")})],
    ),
    (
        "سيطرت قوات النظام على بلدة سرمين أمس.",
        [("capture_territory", {("initiator", "syrian-government-forces")})],
    ),
    (
        "استعادت قوات النظام بلدة سرمين من تنظيم داعش أمس.",
        [("capture_territory", {("initiator", "syrian-government-forces"), ("target", "islamic-state")})],
    ),
    ("انسحبت قوات النظام من بلدة سرمين أمس.", [("withdrawal", {("initiator", "syrian-government-forces")})]),
    (
        "أفرجت قوات سوريا الديمقراطية عن خمسة معتقلين في مدينة الرقة أمس.",
        [("release", {("initiator", "sdf")})],
    ),
    ("دخل رتل عسكري تركي إلى بلدة سرمين أمس.", [("deployment", {("initiator", "turkey")})]),
    (
        "أرسلت قوات النظام تعزيزات عسكرية إلى بلدة سرمين أمس.",
        [("deployment", {("initiator", "syrian-government-forces")})],
    ),
    (
        "قالت قوات النظام إنها قصفت مواقع تنظيم داعش قرب بلدة الشولا أمس.",
        [("shelling", {("initiator", "syrian-government-forces"), ("target", "islamic-state")})],
    ),
    (
        "أعلن تنظيم داعش مسؤوليته عن هجوم على قوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    ("نفت قوات النظام قصف بلدة سرمين أمس.", [("shelling", {("initiator", "syrian-government-forces")})]),
    (
        "يعتقد أن تنظيم داعش نفذ الهجوم على قوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون يُرجح انتماؤهم لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    ("تستعد قوات النظام لشن هجوم على بلدة سرمين.", [("attack", {("initiator", "syrian-government-forces")})]),
    ("قصفت قوات النظام محيط بلدة سرمين أمس.", [("shelling", {("initiator", "syrian-government-forces")})]),
    (
        "قصفت قوات النظام السوري محيط بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    ("قصف الجيش السوداني محيط مدينة الفاشر أمس.", [("shelling", {("initiator", "sudanese-army")})]),
    ("استهدفت قوات النظام محيط بلدة سرمين أمس.", [("attack", {("initiator", "syrian-government-forces")})]),
    (
        "قصفت قوات النظام بالمدفعية محيط بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "قصفت مدفعية قوات النظام محيط بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "قصفت قوات النظام الأحياء السكنية في بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "قصفت قوات النظام منازل المدنيين في بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    ("قصفت قوات النظام سوقاً في بلدة سرمين أمس.", [("shelling", {("initiator", "syrian-government-forces")})]),
    (
        "قصفت قوات النظام مخيماً للنازحين قرب بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "قصفت قوات النظام السوق الشعبي في بلدة سرمين أمس.",
        [("shelling", {("initiator", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون يُعتقد أنهم من تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون يُعتقد أنهم ينتمون لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون يُعتقد انتماؤهم لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون يُشتبه بانتمائهم لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون يُشتبه بانتمائهم إلى تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "هاجم مسلحون مجهولون نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("target", "syrian-government-forces")})],
    ),
    (
        "قُتل مدني برصاص مسلحين يُرجح انتماؤهم لتنظيم داعش قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state")})],
    ),
    (
        "هاجم مسلحون يُرجح أنهم ينتمون إلى تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state"), ("target", "syrian-government-forces")})],
    ),
    (
        "قُتل مدني برصاص مسلحين يُشتبه بانتمائهم إلى تنظيم داعش قرب بلدة الشولا أمس.",
        [("attack", {("initiator", "islamic-state")})],
    ),
    (
        "اغتال مسلحون يُعتقد أنهم ينتمون إلى تنظيم داعش مختار بلدة ذيبان أمس.",
        [("assassination", {("initiator", "islamic-state")})],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), DOERS)
def test_who_did_it_to_whom(sentence: str, told: list[tuple[str, set[tuple[str, str]]]]) -> None:
    assert parties(sentence) == told


PLACES = [
    ("قصفت قوات النظام محيط بلدة سرمين أمس.", [("سرمين", "near", None)]),
    ("قصفت قوات النظام أطراف بلدة سرمين أمس.", [("سرمين", "outskirts", None)]),
    ("قصفت قوات النظام ريف إدلب الجنوبي أمس.", [("ريف إدلب الجنوبي", "countryside", "s")]),
    ("قصفت قوات النظام قرى في ريف إدلب الجنوبي أمس.", [("ريف إدلب الجنوبي", "countryside", "s")]),
    ("قصفت قوات النظام بلدة سرمين في ريف إدلب الشرقي أمس.", [("سرمين", "in", None)]),
    ("قصفت قوات النظام بلدتي سرمين وكفرنبل أمس.", [("سرمين", "in", None), ("كفرنبل", "in", None)]),
    (
        "قصفت قوات النظام بلدات سرمين وكفرنبل ومعرة مصرين أمس.",
        [("سرمين", "in", None), ("كفرنبل", "in", None), ("معرة مصرين", "in", None)],
    ),
    ("قصفت قوات النظام محور بلدة سرمين أمس.", [("سرمين", "axis", None)]),
    ("اندلعت اشتباكات على محور كفرنبل أمس.", [("كفرنبل", "axis", None)]),
    ("قصفت قوات النظام السوري محيط بلدة سرمين أمس.", [("سرمين", "near", None)]),
    ("قصف الجيش السوداني محيط مدينة الفاشر أمس.", [("الفاشر", "near", None)]),
    ("استهدفت قوات النظام محيط بلدة سرمين أمس.", [("سرمين", "near", None)]),
    ("قصفت قوات النظام بالمدفعية محيط بلدة سرمين أمس.", [("سرمين", "near", None)]),
    ("قصفت مدفعية قوات النظام محيط بلدة سرمين أمس.", [("سرمين", "near", None)]),
]


@pytest.mark.parametrize(("sentence", "told"), PLACES)
def test_where_it_fell(sentence: str, told: list[tuple[str, str | None, str | None]]) -> None:
    assert places(sentence) == told


SAID = [
    ("قالت قوات النظام إنها قصفت مواقع تنظيم داعش قرب بلدة الشولا أمس.", [("shelling", "claimed")]),
    ("أعلن تنظيم داعش مسؤوليته عن هجوم على قوات النظام قرب بلدة الشولا أمس.", [("attack", "claimed")]),
    ("نفت قوات النظام قصف بلدة سرمين أمس.", [("shelling", "denied")]),
    ("يعتقد أن تنظيم داعش نفذ الهجوم على قوات النظام قرب بلدة الشولا أمس.", [("attack", "suspected")]),
    (
        "هاجم مسلحون يُرجح انتماؤهم لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    ("تستعد قوات النظام لشن هجوم على بلدة سرمين.", [("attack", "planned")]),
    (
        "هاجم مسلحون يُعتقد أنهم من تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    (
        "هاجم مسلحون يُعتقد أنهم ينتمون لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    (
        "هاجم مسلحون يُعتقد انتماؤهم لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    (
        "هاجم مسلحون يُشتبه بانتمائهم لتنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    (
        "هاجم مسلحون يُشتبه بانتمائهم إلى تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    ("قُتل مدني برصاص مسلحين يُرجح انتماؤهم لتنظيم داعش قرب بلدة الشولا أمس.", [("attack", "suspected")]),
    (
        "هاجم مسلحون يُرجح أنهم ينتمون إلى تنظيم داعش نقطة لقوات النظام قرب بلدة الشولا أمس.",
        [("attack", "suspected")],
    ),
    ("قُتل مدني برصاص مسلحين يُشتبه بانتمائهم إلى تنظيم داعش قرب بلدة الشولا أمس.", [("attack", "suspected")]),
    ("اغتال مسلحون يُعتقد أنهم ينتمون إلى تنظيم داعش مختار بلدة ذيبان أمس.", [("assassination", "suspected")]),
]


@pytest.mark.parametrize(("sentence", "told"), SAID)
def test_how_sure_the_report_is(sentence: str, told: list[tuple[str, str]]) -> None:
    assert assertions(sentence) == told


BESIDE_AND_BEFORE = [
    (
        'قال مصدر إن الجيش العراقي و"الحشد الشعبي" خسرا عدداً من مقاتليهما في كمين لداعش قرب كركوك.',
        {
            ("initiator", "islamic-state"),
            ("target", "iraqi-army"),
            ("target", "popular-mobilisation-forces"),
        },
    ),
    (
        "وتأتي عقب غارات أعلن عنها التحالف الدولي لفصائل عراقية حاولت استهداف قاعدة عين الأسد.",
        {("initiator", "international-coalition"), ("target", "iraqi-resistance-factions")},
    ),
    (
        "قصفت مدفعية الجيش اللبناني مجموعة لداعش حاولت التسلل إلى بلدة عرسال.",
        {("initiator", "lebanese-army"), ("target", "islamic-state")},
    ),
    (
        "بدأ الجيش العراقي عملية جديدة بهدف تطهير مناطق غرب الأنبار من خلايا وفلول تنظيم داعش.",
        {("initiator", "iraqi-army"), ("target", "islamic-state")},
    ),
    (
        "يتزامن ذلك مع إطلاق قوات النظام برعاية روسيا لعملية جديدة بهدف تمشيط مناطق البادية من خلايا تنظيم داعش.",
        {
            ("initiator", "syrian-government-forces"),
            ("supporter", "russia"),
            ("target", "islamic-state"),
        },
    ),
]


@pytest.mark.parametrize(("sentence", "told"), BESIDE_AND_BEFORE)
def test_who_stands_beside_and_what_was_only_tried(sentence: str, told: set[tuple[str, str]]) -> None:
    ((_, found),) = parties(sentence)
    assert found == told


def test_what_the_struck_had_tried_does_not_name_the_deed() -> None:
    sentence = "وتأتي عقب غارات أعلن عنها التحالف الدولي لفصائل عراقية حاولت استهداف قاعدة عين الأسد."
    assert [action for action, _ in parties(sentence)] == ["airstrike"]


LEAVING = [
    ("انشقاقات في صفوف قسد بدير الزور", {("initiator", "sdf")}),
    ("انشقاق عشرة جنود من صفوف الجيش السوداني في نيالا.", {("initiator", "sudanese-army")}),
]


@pytest.mark.parametrize(("sentence", "told"), LEAVING)
def test_whose_ranks_are_left_leaves(sentence: str, told: set[tuple[str, str]]) -> None:
    assert parties(sentence) == [("defection", told)]


def test_what_it_was_done_with_stands_before_whom_it_hit() -> None:
    sentence = "قالت وكالة أعماق إن مسلحي التنظيم استهدفوا بالأسلحة الرشاشة عنصراً من قسد ببلدة ذيبان."
    assert parties(sentence) == [("attack", {("initiator", "islamic-state"), ("target", "sdf")})]


def test_who_buries_the_dead_is_not_where_they_fell() -> None:
    sentence = "شيعت مدينة مصياف خمسة من عناصر الدفاع الوطني، قتلوا على يد فصائل المعارضة في ريف إدلب."
    assert parties(sentence) == [
        ("attack", {("initiator", "syrian-opposition"), ("target", "national-defence-forces")})
    ]
    assert [name for name, _, _ in places(sentence)] == ["إدلب"]


def test_a_byname_is_no_place() -> None:
    sentence = 'قالت الشبكة إن القيادي جاسم العبدو الملقب "أبو حسن" قتل جراء انفجار لغم أرضي في ريف الرقة.'
    assert [name for name, _, _ in places(sentence)] == ["الرقة"]


AGAINST = [
    (
        "بدأ الجيش الصومالي حملة تمشيط واسعة في إقليم هيران. وتأتي الحملة بحثاً عن خلايا حركة الشباب، بحسب الوزارة.",
        ("operation", {("initiator", "somali-forces"), ("target", "al-shabaab")}),
    ),
    (
        "تعرضت بلدة الباغوز لقصف عنيف من قاعدة حقل العمر بمشاركة قوات فرنسية استهدفت البلدة.",
        ("shelling", {("initiator", "french-forces")}),
    ),
]


@pytest.mark.parametrize(("sentence", "told"), AGAINST)
def test_against_whom_and_by_whom_else(sentence: str, told: tuple[str, set[tuple[str, str]]]) -> None:
    assert parties(sentence) == [told]


def test_what_the_arrested_had_with_them_or_planned_did_not_happen() -> None:
    found = parties("ألقت الأسايش القبض على سائق دراجة مفخخة جنوب مدينة الحسكة.")
    assert found == [("arrest", {("initiator", "asayish")})]
    found = parties(
        "أعلنت الأسايش القبض على أربعة أشخاص في الحسكة، كانوا يخططون لاستهداف قواعد تابعة للتحالف الدولي."
    )
    assert found == [("arrest", {("initiator", "asayish")})]
