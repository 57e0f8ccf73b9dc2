"""Who did it and to whom where a sentence names more than one: campaigns, announcements, mines, bombers, flight."""

from __future__ import annotations

import pytest

from tests.counted import claims

UNNAMED = {None, "civilians", "unidentified-gunmen"}
OLD = "2021-09-02"


def parties(sentence: str) -> set[tuple[str, str | None]]:
    """The first letter of the role, and the actor, of everybody named in what the sentence tells."""
    day = "2025-07-20" if "السويداء" in sentence else OLD
    told = [p for c in claims(sentence, day) if c.kind == "incident" for p in c.parties]
    return {(p.role[0], p.actor) for p in told if p.actor not in UNNAMED}


CAMPAIGNS = [
    ("شهدت البلدة حملة اعتقالات لقوات النظام طالت عدة منازل في طفس.", {("i", "syrian-government-forces")}),
    ("حملة دهم واسعة للجيش الإسرائيلي استهدفت قرية جباتا الخشب.", {("i", "israel")}),
    ("حملة مداهمات جديدة لقسد في بلدة الشحيل.", {("i", "sdf")}),
    ("اعتقالات لعناصر من تنظيم داعش في بلدة الشحيل.", {("t", "islamic-state")}),
]
ANNOUNCED = [
    (
        "أعلن الجيش العراقي مقتل خمسة من عناصر داعش بغارة للتحالف الدولي في الحضر.",
        {("i", "international-coalition"), ("t", "islamic-state")},
    ),
    (
        "أعلن الجيش الوطني مقتل عناصر من قسد في قصف مدفعي تركي على تل رفعت.",
        {("i", "turkey"), ("t", "sdf")},
    ),
    (
        "أكد الحوثيون مقتل ثلاثة من عناصر القاعدة بغارة أمريكية في أبين.",
        {("i", "us-forces"), ("t", "aqap")},
    ),
    (
        "أعلن الجيش العراقي مقتل خمسة من عناصر داعش في جبال حمرين.",
        {("i", "iraqi-army"), ("t", "islamic-state")},
    ),
    (
        "أعلن الجيش الإسرائيلي مقتل قيادي في حماس بغارة على خان يونس.",
        {("i", "israel"), ("t", "hamas")},
    ),
]
STRUCK = [
    (
        "أصيب جندي إسرائيلي بجروح بانفجار لغم قرب القنيطرة، في ظل تحليق طيران استطلاع إسرائيلي.",
        {("t", "israel")},
    ),
    (
        "قتل عنصران من الحشد الشعبي بانفجار لغم زرعه تنظيم داعش في جرف الصخر.",
        {("i", "islamic-state"), ("t", "popular-mobilisation-forces")},
    ),
    (
        "صدت قوات البيشمركة هجوماً لتنظيم داعش في مخمور وقتلت أربعة من عناصر التنظيم.",
        {("i", "islamic-state"), ("t", "peshmerga")},
    ),
    (
        "استهدفت غارات إسرائيلية مقرات للواء فاطميون في البوكمال، وأسفرت عن مقتل 21 عنصراً"
        " من الميليشيات الإيرانية، بينهم ستة من لواء فاطميون.",
        {("i", "israel"), ("t", "iranian-militias"), ("t", "liwa-fatemiyoun")},
    ),
]
BOMBERS = [
    (
        "فجر انتحاري من عناصر تنظيم داعش سيارة مفخخة عند نقطة عسكرية لقسد شمالي دير الزور.",
        {("i", "islamic-state"), ("t", "sdf")},
    ),
    (
        "فجر انتحاري من داعش نفسه عند نقطة لقسد في البصيرة، فأصيب ثلاثة من عناصر النقطة.",
        {("i", "islamic-state"), ("t", "sdf")},
    ),
    (
        "فجر انتحاري حزامه الناسف وسط عناصر من قسد في البصيرة.",
        {("t", "sdf")},
    ),
]
FLED = [
    ("نزح عشرات المدنيين من قرية تل تمر إثر قصف تركي على المنطقة.", set()),
    ("نزح أهالي قرى ريف إدلب الجنوبي جراء غارات شنها الطيران الروسي.", set()),
    ("هجرت الميليشيات الإيرانية مئات العائلات من بلدة القصير.", {("i", "iranian-militias")}),
    ("شردت غارات الطيران الروسي آلاف المدنيين من كفرنبل.", {("i", "russia")}),
]

BESIDE = [
    (
        "كثفت المدفعية التركية والفصائل التابعة لها قصف قرى عين عيسى.",
        {("i", "turkey"), ("i", "syrian-national-army")},
    ),
    (
        "شنت القوات التركية ومجموعاتها هجوماً على قرى عين عيسى.",
        {("i", "turkey"), ("i", "syrian-national-army")},
    ),
    (
        "استعادت قوات النظام بالتعاون مع مجموعات الدفاع الوطني السيطرة على قرية الطيبة من تنظيم داعش.",
        {("i", "syrian-government-forces"), ("i", "national-defence-forces"), ("t", "islamic-state")},
    ),
    (
        "قصفت قوات النظام نقطة المراقبة التركية في شير مغار.",
        {("i", "syrian-government-forces"), ("t", "turkey")},
    ),
    (
        "دارت اشتباكات بين عشائر بدوية ومجموعات درزية في السويداء.",
        {("p", "bedouin-tribes"), ("p", "druze-gunmen")},
    ),
]
WITHIN = [
    (
        "دارت معارك بين الجيش السوري وغرفة عمليات الفتح المبين المكونة من هيئة تحرير الشام وفيلق الشام.",
        {("p", "syrian-government-forces"), ("p", "fatah-al-mubin")},
    ),
    (
        "أغار طيران حفتر على منازل قرب سرت، حيث القوة الموكلة بملاحقة فلول تنظيم الدولة.",
        {("i", "libyan-national-army")},
    ),
]
NOT_KNOWN = [
    "قصفت طائرة تركية مقراً لقسد في القامشلي. وقبل أيام، استهدفت طائرة مسيرة لم تعرف هويتها سيارة في عين عيسى.",
    "قصفت طائرة تركية مقراً لقسد في القامشلي. وفي عين عيسى استهدفت غارة سيارة دون أن تتبنى جهة ما الغارة.",
]


@pytest.mark.parametrize("told", NOT_KNOWN)
def test_who_is_said_to_be_unknown_is_nobody_of_the_report(told: str) -> None:
    last = [c for c in claims(told, OLD) if c.kind == "incident"][-1]
    assert "turkey" not in {p.actor for p in last.parties}


@pytest.mark.parametrize(
    ("sentence", "expected"), CAMPAIGNS + ANNOUNCED + STRUCK + BOMBERS + FLED + BESIDE + WITHIN
)
def test_who_did_it_to_whom(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert parties(sentence) == expected


@pytest.mark.parametrize("post", ["الحاجز", "النقطة", "الدورية"])
def test_men_of_the_post_that_was_hit_are_not_the_attackers(post: str) -> None:
    found = claims(
        f"فجر انتحاري من داعش نفسه عند {post.removeprefix('ال')} لقسد، فأصيب ثلاثة من عناصر {post}."
    )
    rows = [row for c in found if c.kind == "incident" for row in c.casualties or ()]
    assert [(row.actor, row.min) for row in rows] == [("sdf", 3)]


def test_who_fights_beside_the_doer_is_not_hit_by_him() -> None:
    told = (
        "قرى زركان تحت قصف الجيش التركي\n\nشهدت قرى زركان قصفاً متبادلاً بين الجيش التركي ومجموعاته من جهة"
        " وقوات سوريا الديمقراطية من جهة أخرى.\n"
    )
    found = [p for c in claims(told, OLD) if c.kind == "incident" for p in c.parties]
    assert ("target", "syrian-national-army") not in {(p.role, p.actor) for p in found}
