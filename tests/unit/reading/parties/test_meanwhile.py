"""Actors beside the happening: who hunts the attackers, who was passing, whom somebody blames for it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

NOBODY = {None, "civilians", "unidentified-gunmen"}


def parties(text: str) -> set[tuple[str, str | None]]:
    """The roles of all happenings of a report, of those who are somebody."""
    claims = read(document("m", text, published="2024-03-05")).claims
    incidents = [c for c in claims if c.kind == "incident"]
    assert incidents
    return {(p.role, p.actor or p.name) for c in incidents for p in c.parties or () if p.actor not in NOBODY}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # who goes after the attackers has not done it
        ("فجر انتحاري نفسه في بغداد أمس أثناء ملاحقته من قبل قوات الأمن، فقتل ثلاثة مدنيين.", ""),
        ("هاجم مسلحون فندقا في مقديشو أمس وقتلوا سبعة أشخاص، ولا تزال قوات الأمن تقاتل المهاجمين.", ""),
        (
            "قتل خمسة أشخاص في هجوم على قرية قرب خانقين أمس، والقرية محاصرة الآن من قبل القوات الأمنية"
            " التي تبحث عن المهاجمين.",
            "",
        ),
        (
            "حاول انتحاري اقتحام مقر حكومي في عدن أمس قبل أن تفتح قوات الأمن النار عليه فانفجرت سيارته"
            " وقتل أربعة أشخاص.",
            "",
        ),
        ("انفجرت سيارة مفخخة في حي الكرادة أمس فقتل سبعة أشخاص، وهرعت قوات الأمن إلى مكان الحادث.", ""),
        # but who kills them, where nothing else is told, has done that
        ("قتل الجيش العراقي خمسة من المهاجمين في كمين نصبه لهم قرب كركوك أمس.", "initiator iraqi-army"),
        ("قتلت قوات الأمن العراقية المهاجمين بعد اشتباك في الرمادي أمس.", "initiator iraqi-security-forces"),
        ("هاجم مسلحون فندقا في مقديشو أمس. وقتلت قوات الأمن الصومالية المهاجمين الأربعة.", ""),
        # who strikes the place of a deed has not come to look at it
        ("ضربت القوات الإسرائيلية موقع الهجوم في جنين أمس وقتلت ثلاثة مدنيين.", "initiator israel"),
        # whom the blast meets on his way
        ("انفجرت عبوة ناسفة لدى مرور رتل لقوات حرس الحدود الأردنية قرب الرمثا أمس.", "target jordanian-army"),
        # what is to come later
        (
            "سيطر تنظيم داعش أمس على قرية قرب الحدود حيث تعتزم تركيا إقامة منطقة آمنة.",
            "initiator islamic-state",
        ),
        # who is said to have done it
        (
            "انفجرت عبوة ناسفة في حي المنصور ببغداد أمس، ورجحت الشرطة وقوف تنظيم داعش وراء التفجير.",
            "initiator islamic-state",
        ),
        (
            "قتل 20 شخصا في تفجير بكابل أمس، وألقت الحكومة باللوم على حركة طالبان.",
            "initiator afghan-taliban",
        ),
        (
            "شهدت مدينة عدن أمس تفجيرين أوقعا قتلى، اتهمت مصادر أمنية عناصر من تنظيم القاعدة بتنفيذهما.",
            "initiator aqap",
        ),
        (
            "ولم توجه وزارة الداخلية العراقية أصابع الاتهام إلى أي جهة بالوقوف وراء الانفجار الذي قتل سبعة"
            " أشخاص في بغداد أمس.",
            "",
        ),
        (
            "هاجم مسلحون مقهى في بلدة تلعفر أمس وقتلوا ثلاثة مدنيين، والمهاجمون من الحشد الشعبي وفق مصادر"
            " محلية.",
            "initiator popular-mobilisation-forces",
        ),
        (
            "أعلنت حركة الشباب، في بيان نشرته على مواقعها أمس، مسؤوليتها عن تفجير مقهى في مقديشو.",
            "initiator al-shabaab",
        ),
        (
            "وأعلنت حركة الشباب، التي تهدف إلى فرض تفسيرها المتشدد، مسؤوليتها عن الهجوم على فندق في مقديشو"
            " أمس الذي قتل فيه تسعة أشخاص.",
            "initiator al-shabaab",
        ),
    ],
)
def test_beside_the_happening(text: str, wanted: str) -> None:
    assert parties(text) == ({tuple(wanted.split())} if wanted else set())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "أقدم انتحاري ينتمي لحركة الشباب على تفجير نفسه داخل مطعم في مدينة كيسمايو، ما أدى إلى مقتل خمسة"
            " مدنيين.",
            "initiator al-shabaab",
        ),
        ("هاجمت مجموعة مرتبطة بتنظيم القاعدة أمس فندقا في واغادوغو وقتلت 15 شخصا.", "initiator al-qaeda"),
        (
            "اعتقلت دورية للمخابرات العسكرية على طريق درعا دمشق أمس شابين من بلدة نوى.",
            "initiator military-intelligence",
        ),
        ("استهدفت غارة عناصر من تنظيم داعش في بادية السخنة أمس.", "target islamic-state"),
        ("تلقى الجيش المالي ضربة موجعة بعد اغتيال أحد أبرز ضباطه في غاو أمس.", "target malian-forces"),
        (
            "وأضافت الوزارة أن أربعة من الضحايا سقطوا في العريش أمس، وآخرون قتلهم تنظيم داعش في رفح.",
            "initiator islamic-state",
        ),
    ],
)
def test_whose_men_they_are(text: str, wanted: str) -> None:
    assert parties(text) == {tuple(wanted.split())}


def test_whom_one_gives_himself_up_to() -> None:
    found = parties("سلم قائد ميداني في حركة الشباب نفسه للجيش الصومالي في بيدوا أمس.")
    assert found == {("initiator", "al-shabaab"), ("target", "somali-forces")}


@pytest.mark.parametrize(
    ("text", "publisher", "wanted"),
    [
        ("قمنا بتوسيع العملية في خان يونس أمس وقصفت طائراتنا عشرة أهداف.", "أفيخاي أدرعي", "israel"),
        ("استهدفنا أمس بالمدفعية تجمعات للعدو في محور البقع.", "موقع أنصار الله", "houthis"),
        (
            "قال المتحدث باسم الجيش السوداني إن قواتنا قتلت عشرة من عناصر العصابات في بحري أمس.",
            None,
            "sudanese-army",
        ),
    ],
)
def test_we_are_who_publishes_or_speaks(text: str, publisher: str | None, wanted: str) -> None:
    claims = read(document("m", text, published="2024-03-05", publisher=publisher)).claims
    doers = {
        p.actor for c in claims if c.kind == "incident" for p in c.parties or () if p.role == "initiator"
    }
    assert doers == {wanted}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "قتل القيادي السابق في الجيش الحر فلان الحريري برصاص مجهولين في مدينة طفس أمس.",
            "former-opposition-fighters",
        ),
        ("اغتال مجهولون قيادياً سابقاً في فصائل المعارضة بريف درعا أمس.", "former-opposition-fighters"),
        ("هاجم مجهولون مقرا للجيش الحر في مدينة طفس أمس وقتلوا مقاتلا من الجيش الحر.", "free-syrian-army"),
    ],
)
def test_former_men_of_a_side_are_no_more_of_it(text: str, wanted: str) -> None:
    assert {actor for role, actor in parties(text) if role == "target"} == {wanted}


def test_homes_and_vehicles_are_peoples() -> None:
    text = "وأضرموا النيران بمنازل ومركبات فلسطينية، في اعتداء نفذه مستوطنون على بلدة قصرة أمس."
    assert parties(text) == {("initiator", "israeli-settlers")}


def test_who_only_mediates_helps() -> None:
    assert parties("توصلت قبيلتان في شبوة أمس إلى صلح برعاية الأمم المتحدة.") == {
        ("supporter", "united-nations")
    }


def test_a_leader_stands_for_his_men_behind_whose_they_are() -> None:
    found = parties("سقطت قذائف على حي سكني في طرابلس أمس أطلقها مسلحون تابعون لحفتر.")
    assert found == {("initiator", "libyan-national-army")}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("أفاد سكان عن فرار مئات المسلحين من صفوف الحوثيين من كرش إلى تعز أمس.", "initiator houthis"),
        ("أكدت مصادر انسحاب عشرات المقاتلين من حزب الله من بلدة القصير أمس.", "initiator hezbollah"),
        ("المخيم هاجمه أربعة مسلحين من تنظيم داعش أمس قرب الحسكة.", "initiator islamic-state"),
        ("استهدف قصف مماثل للحوثيين منزل شيخ قبلي في مأرب أمس بصاروخ.", "initiator houthis"),
        (
            "أعلنت قوات الدعم السريع أمس هدنة إنسانية من جانب واحد لثلاثة أشهر.",
            "initiator rapid-support-forces",
        ),
    ],
)
def test_who_leaves_storms_and_ceases_fire(text: str, wanted: str) -> None:
    assert parties(text) == {tuple(wanted.split())}


def test_a_unit_and_its_whole_suffer_once() -> None:
    found = parties(
        "استهدفت عبوة ناسفة حافلة لقوات النظام قرب نوى أمس. وقالت مصادر محلية إن العبوة استهدفت حافلة تقل"
        " عناصر من الفرقة الرابعة فقتل ثلاثة منهم."
    )
    assert {actor for role, actor in found if role == "target"} == {"fourth-division"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "وأعلن الجيش السوداني التصدي لهجوم كبير من قبل مليشيا الدعم السريع على مدينة الأبيض أمس.",
            {("initiator", "rapid-support-forces"), ("target", "sudanese-army")},
        ),
        (
            "شنت قوات الدعم السريع هجوماً على بابنوسة أمس، وتم صد الهجوم من قبل القوات المسلحة.",
            {("initiator", "rapid-support-forces"), ("target", "sudanese-army")},
        ),
        (
            "استشهد ثلاثة عناصر من مركز شرطة العظيم برصاص مسلحي تنظيم داعش أمس.",
            {("initiator", "islamic-state"), ("target", "iraqi-police")},
        ),
        (
            "فجر مقاومون عبوات محلية الصنع في آليات الاحتلال بطوباس أمس فأصيب ستة جنود.",
            {("initiator", "palestinian-factions"), ("target", "israel")},
        ),
        (
            "اغتيل مدير أمن محافظة البيضاء العميد أحمد علي في انفجار استهدف سيارته أمس.",
            {("target", "yemeni-police")},
        ),
    ],
)
def test_who_holds_off_and_whose_men_fall(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("تصدت قوات الجيش اليمني لهجوم شنه الحوثيون في مأرب أمس وقتلت 12 عنصرا.", "houthis"),
        (
            "أحبطت القوات الحكومية هجوما للقاعدة في أبين أمس وأوقعت خمسة قتلى في صفوف المهاجمين.",
            "aqap",
        ),
        (
            "تمكنت قوات سوريا الديمقراطية من صد هجوم لداعش على الشدادي أمس وقتلت أربعة عناصر.",
            "islamic-state",
        ),
        ("صد الجيش العراقي هجوما لتنظيم داعش قرب سنجار أمس وقتل سبعة مسلحين.", "islamic-state"),
    ],
)
def test_who_held_off_an_attack_killed_those_who_came(text: str, wanted: str) -> None:
    claims = read(document("m", text, published="2021-01-15")).claims
    rows = [r for c in claims if c.kind == "incident" and c.casualties for r in c.casualties]
    assert {r.actor for r in rows} == {wanted}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "وأضاف البيان أن قوات «قسد» تمكنت من صد هجمات شنتها القوات التركية على جبهة منبج أمس.",
            {("initiator", "turkey"), ("target", "sdf")},
        ),
        (
            "تمكن الجيش السوداني من صد هجوم شنته قوات الدعم السريع على الفولة أمس وقتل 20 من عناصرها.",
            {("initiator", "rapid-support-forces"), ("target", "sudanese-army")},
        ),
        (
            "سلمت عشرات العناصر من اللواء 444 أنفسها لجهاز الردع أمس في طرابلس.",
            {("initiator", "444th-brigade"), ("target", "special-deterrence-force")},
        ),
    ],
)
def test_who_manages_to_hold_off_was_attacked(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "دخلت قوة من الأمن العام السوري بلدة صحنايا أمس.\n\nواعتقلت القوة 12 مطلوباً.",
            {("initiator", "general-security")},
        ),
        (
            "داهمت قوة تابعة للجيش اللبناني منازل في بعلبك أمس.\n\nوتعرضت القوة لإطلاق نار فأصيب جنديان.",
            {("initiator", "lebanese-army"), ("target", "lebanese-army")},
        ),
    ],
)
def test_a_body_of_men_is_whose_it_was_told_to_be(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted
