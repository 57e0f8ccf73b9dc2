"""Reported, claimed, suspected, planned, denied: each with the scope of the deed it governs (codebook §3)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def assertions(raw: str) -> list[str]:
    return [
        str(c.assertion)
        for c in read(document("t", raw, published="2024-05-20")).claims
        if c.kind == "incident"
    ]


CASES = [
    ("قُتل جنديان في هجوم شنه تنظيم داعش على حاجز للجيش قرب السخنة أمس.", ["reported"]),
    ("أعلنت كتائب القسام أنها استهدفت دبابة إسرائيلية في مخيم جباليا اليوم.", ["claimed"]),
    ("زعم تنظيم داعش أنه قتل خمسة جنود في كمين قرب الرطبة.", ["claimed"]),
    ("أعلن الجيش الإسرائيلي أنه قصف مستودعات لحزب الله في صور أمس.", ["claimed"]),
    ("قالت جماعة الحوثي إنها أطلقت صاروخاً على مأرب أمس.", ["claimed"]),
    ("قصفت طائرات يعتقد أنها إسرائيلية مستودعاً في البوكمال فجر اليوم.", ["suspected"]),
    ("يرجح أن قوات الدعم السريع قصفت السوق في الفاشر أمس.", ["suspected"]),
    ("تستعد قوات النظام لشن هجوم على بلدة طفس.", ["planned"]),
    ("قال مصدر محلي إن الجيش الليبي سيشن هجوماً على مواقع المسلحين في سبها.", ["planned"]),
    ("نفى الجيش اليمني سيطرة الحوثيين على مدينة مأرب.", ["denied"]),
    ("قال مصدر طبي إن ثلاثة مدنيين قتلوا في قصف على الخرطوم أمس.", ["reported"]),
    ("أعلنت قوات سوريا الديمقراطية مقتل اثنين من مقاتليها في قصف تركي على تل تمر أمس.", ["reported"]),
    ("قال المرصد السوري لحقوق الإنسان إن الطيران الروسي قصف أطراف إدلب صباح اليوم.", ["reported"]),
    ("مسلحون مجهولون اغتالوا ضابطاً في درعا مساء أمس.", ["reported"]),
    ("قتل مدني في غارة على صنعاء أمس، ويخطط الحوثيون للرد.", ["reported"]),
    ("قصف الجيش السوداني مواقع لقوات الدعم السريع في بحري أمس، ونفت القوات وقوع خسائر.", ["reported"]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_how_the_report_puts_it(raw: str, expected: list[str]) -> None:
    assert assertions(raw)[:1] == expected


DEEDS = [
    "الطيران الروسي قصف مدينة نوى أمس",
    "مسلحين هاجموا حاجزاً في مدينة نوى أمس",
    "قوات النظام اعتقلت شابين في مدينة نوى أمس",
    "عبوة ناسفة انفجرت في مدينة نوى أمس",
]
PUT = [
    ("reported", "قال مصدر محلي إن {}."),
    ("reported", "أفاد مراسلنا بأن {}."),
    ("reported", "ذكرت مصادر طبية أن {}."),
    ("reported", "بحسب شهود عيان، {}."),
    ("suspected", "يُعتقد أن {}."),
    ("suspected", "من المرجح أن {}."),
    ("suspected", "يرجح أن {}."),
    ("suspected", "يُشتبه بأن {}."),
    ("denied", "نفى مصدر أمني أن {}."),
    ("claimed", "زعم تنظيم داعش أن {}."),
    ("claimed", "ادعت قسد أن {}."),
]


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize(("expected", "put"), PUT)
def test_what_stands_before_a_deed_says_how_sure_it_is(expected: str, put: str, deed: str) -> None:
    assert assertions(put.format(deed)) == [expected]


@pytest.mark.parametrize("deed", DEEDS)
def test_a_bare_deed_is_reported(deed: str) -> None:
    assert assertions(f"{deed}.") == ["reported"]


PARTIES = [
    ("claimed", "قالت خلية الإعلام الأمني إن عشرين عنصراً من تنظيم داعش قُتلوا في غارة على الحويجة."),
    ("reported", "قال عقيد في الجيش العراقي إن خمسة من عناصر الجيش العراقي قُتلوا في هجوم لمسلحين على حاجز."),
    ("reported", "وقال مركز عمليات الطوارئ بوزارة الصحة إن غارة إسرائيلية على صور قتلت ثلاثة مدنيين."),
    ("claimed", "تواصل قواتنا القتال في المدينة. ودمر الجيش الإسرائيلي نفقاً في رفح أمس."),
    ("reported", "قال القائد إن قواتنا صامدة. ودمر الجيش الإسرائيلي نفقاً في رفح أمس."),
]


@pytest.mark.parametrize(("expected", "raw"), PARTIES)
def test_a_party_claims_its_own_deed_and_its_enemys_loss_alone(expected: str, raw: str) -> None:
    assert assertions(raw)[-1] == expected


DOUBTED = [
    ("planned", "وقال مسؤول محلي إن إجلاء 200 مدني من البلدة سيبدأ الأحد المقبل."),
    (
        "suspected",
        "وقُتل حارس وأُصيب آخر في هجوم في ديار بكر شنه من يُشتبه بأنهم عناصر من حزب العمال الكردستاني.",
    ),
    ("suspected", "وأصيب ثلاثة في انفجار عبوة ناسفة في الرمادي نُسب إلى تنظيم داعش."),
    ("reported", "ونقلت وكالة (دوغان) التركية للأنباء عن شهود أن مسلحين هاجموا حاجزاً في سلوبي."),
]


@pytest.mark.parametrize(("expected", "raw"), DOUBTED)
def test_a_deed_to_come_and_a_doer_who_is_only_thought(expected: str, raw: str) -> None:
    assert expected in assertions(raw)


def test_what_nobody_owns_to_is_reported() -> None:
    raw = "ولم تعلن أي جهة مسؤوليتها عن الهجوم الذي قُتل فيه ثلاثة جنود في مقديشو."
    assert assertions(raw) == ["reported"]


OWN = [
    ("claimed", "قالت كتائب القسام إنها فجرت عبوة بقوة إسرائيلية في جباليا."),
    ("claimed", "قالت وزارة الدفاع التركية إنها قتلت عشرين مسلحاً من حزب العمال الكردستاني في دهوك."),
    ("planned", "من المقرر أن يتم تبادل مئة أسير بين الطرفين الأحد المقبل."),
    ("suspected", "قُتل خمسة في هجوم نسبته السلطات إلى حركة طالبان في كويتا."),
]


@pytest.mark.parametrize(("expected", "raw"), OWN)
def test_the_speaker_is_the_doer_by_a_pronoun_and_what_is_due_is_planned(expected: str, raw: str) -> None:
    assert assertions(raw) == [expected]
