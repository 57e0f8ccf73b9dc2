"""Sentences of many constructions: who did it, to whom, and who has no part in it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

UNNAMED = {None, "civilians", "unidentified-gunmen"}


def parties(text: str, published: str = "2021-09-02") -> set[tuple[str, str]]:
    """The role and the actor of everybody named who takes part in anything that the text tells."""
    found = read(document("s", text, published=published)).claims
    told = [p for claim in found if claim.kind == "incident" for p in claim.parties]
    return {(p.role[0], p.actor) for p in told if p.actor is not None and p.actor not in UNNAMED}


HELD_OFF = [
    (
        "كسر الجيش السوداني هجوماً على مواقعه في مدينة الأبيض شنته قوات الدعم السريع.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army")},
    ),
    (
        "نجحت القوات المسلحة السودانية، تساندها القوة المشتركة، في كسر هجوم للدعم السريع على الفاشر.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army"), ("s", "sudan-joint-force")},
    ),
    (
        "إحباط تسلل لقوات النظام على محور كبانة من قبل هيئة تحرير الشام.",
        {("i", "syrian-government-forces"), ("t", "hayat-tahrir-al-sham")},
    ),
]
ORDER = [
    (
        "هاجم معسكر الجيش الصومالي في بيدوا انتحاريون من حركة الشباب.",
        {("i", "al-shabaab"), ("t", "somali-forces")},
    ),
    (
        "قوات النظام قصفتها الفصائل بالمدفعية الثقيلة في معسكر جورين.",
        {("i", "syrian-opposition"), ("t", "syrian-government-forces")},
    ),
    ("سيارة للحشد الشعبي استهدفتها طائرة مسيرة مجهولة في القائم.", {("t", "popular-mobilisation-forces")}),
    ("قصفت طائرات حربية قوات حفتر التي كانت تتقدم نحو غريان.", {("t", "libyan-national-army")}),
    ("هاجمت الشرطة العراقية وكراً لداعش في الحويجة.", {("i", "iraqi-police"), ("t", "islamic-state")}),
]
DESCRIBED = [
    (
        "هاجمت كتيبة من الجيش الوطني السوري تتبع لفيلق الشام نقطة لقسد في مرعناز.",
        {("i", "syrian-national-army"), ("t", "sdf")},
    ),
    ("أطلق الحوثيون صاروخاً إيراني الصنع على مطار أبها الدولي.", {("i", "houthis")}),
    ("دمر مسلحو داعش أبراجاً لنقل الكهرباء المستوردة من إيران قرب بلدة جلولاء.", {("i", "islamic-state")}),
    ("اعتقال قيادي في داعش متهم بالهجوم على الحشد الشعبي في ديالى.", {("t", "islamic-state")}),
    ("اعتقلت قسد شاباً بتهمة قتل عنصر من الجيش الوطني في منبج.", {("i", "sdf")}),
]
SIDES = [
    (
        "تجددت الاشتباكات بين الجيش السوداني مسنوداً بالقوة المشتركة وقوات الدعم السريع في محور الصحراء.",
        {("p", "sudanese-army"), ("p", "rapid-support-forces"), ("s", "sudan-joint-force")},
    ),
    (
        "دارت مواجهات بين قوة من اللواء 444 قتال من جهة وقوات غنيوة الككلي من جهة أخرى في طرابلس.",
        {("p", "444th-brigade"), ("p", "ghnewa-forces")},
    ),
]
OURS = [
    (
        "وقال قائد ميداني في الجيش السوداني إن قواتنا صدت هجوم الدعم السريع على بابنوسة.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army")},
    ),
    ("وقال مصدر محلي: إن قواتنا استهدفت سفينة أمريكية في خليج عدن.", {("t", "us-forces")}),
    ("وجاء في بيان للجيش المالي: نصب إرهابيون كميناً لقواتنا قرب ميناكا.", {("t", "malian-forces")}),
]


@pytest.mark.parametrize(("text", "wanted"), [*HELD_OFF, *ORDER, *DESCRIBED, *SIDES, *OURS])
def test_roles(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "قصفت طائرات مسيرة تابعة لقوات الدعم السريع مواقع للجيش السوداني في كوستي.",
            {("i", "rapid-support-forces"), ("t", "sudanese-army")},
        ),
        (
            "هاجمت حركة الشباب الصومالية قاعدة يتمركز فيها جنود بورونديون وقتلت مقاتلين من الجيش الصومالي.",
            {("i", "al-shabaab"), ("t", "somali-forces")},
        ),
        (
            "اعتقلت قوات الأمن العراقية أربعة متهمين بالانتماء لتنظيم داعش في الموصل.",
            {("i", "iraqi-security-forces"), ("t", "islamic-state")},
        ),
        (
            "دارت اشتباكات بين الجيش السوداني وقوات الدعم السريع مسنودة بالحركة الشعبية شمال في كادقلي.",
            {("p", "sudanese-army"), ("p", "rapid-support-forces"), ("s", "splm-n-al-hilu")},
        ),
        (
            "شنت إسرائيل غارة على مواقع لحزب الله من قبل طائراتها في بعلبك.",
            {("i", "israel"), ("t", "hezbollah")},
        ),
    ],
)
def test_what_looks_alike(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


TOPIC = [
    (
        "قوات الدعم السريع تجتاح قرية في غرب كردفان\n\nهاجمت قوات الدعم السريع قرية أم سعدون، وقتلت قوات الدعم السريع "
        "عشرة مدنيين.\n\nواختُطف تسعة شبان من القرية.",
        ("abduction", "rapid-support-forces"),
    ),
    (
        "اندلعت مواجهات بين جهاز دعم الاستقرار واللواء 444 قتال في طرابلس.\n\nوسقطت قذيفة على منزل في عين زارة فقتلت "
        "امرأة.\n\nواتفق الجانبان فجر اليوم على وقف إطلاق النار.",
        ("agreement", "444th-brigade"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), TOPIC)
def test_who_the_report_is_about(text: str, wanted: tuple[str, str]) -> None:
    found = read(document("s", text, published="2024-06-01")).claims
    told = [c for c in found if c.kind == "incident" and c.action == wanted[0]]
    assert [wanted[1] in {p.actor for p in c.parties} for c in told] == [True]


def test_an_abduction_beside_one_strike_of_somebody_has_no_doer() -> None:
    text = "قصفت قوات النظام بلدة سرمين أمس.\n\nوفي سياق منفصل، اختُطف شاب في مدينة درعا."
    found = read(document("s", text, published="2021-06-01")).claims
    taken = [c for c in found if c.kind == "incident" and c.action == "abduction"]
    assert [p.actor for c in taken for p in c.parties if p.role == "initiator"] == []


def test_a_word_that_nothing_knows_is_hit_by_who_stands_before_it() -> None:
    assert parties("قصفت سرايا القدس عسقلان برشقة صاروخية.", "2023-11-15") == {("i", "islamic-jihad")}


SPEAKERS = [
    (
        "أعلن الجيش السوداني أن قواته تمكنت من التصدي للهجوم على الفاشر وكبدت الدعم السريع خسائر كبيرة.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army")},
    ),
    (
        "أعلنت القوة المشتركة السودانية أنها والقوات المسلحة قد تصدت لهجوم كبير شنته الدعم السريع على مدينة الفاشر.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army"), ("t", "sudan-joint-force")},
    ),
    (
        "قال مصدر عسكري إن القوات المسلحة السودانية والقوة المشتركة مسنودة بالمدفعية والطيران، صدت هجوماً شنته الدعم "
        "السريع على الفاشر.",
        {("i", "rapid-support-forces"), ("t", "sudanese-army"), ("t", "sudan-joint-force")},
    ),
    (
        "أقرت مليشيا الحوثي بمقتل 15 قيادياً ميدانياً في قصف للجيش اليمني بمأرب.",
        {("t", "houthis"), ("i", "yemeni-government-forces")},
    ),
    (
        "اعترفت مليشيا الحوثي الموالية لإيران بمقتل أحد قادتها في غارة للتحالف العربي بصعدة.",
        {("t", "houthis"), ("i", "arab-coalition")},
    ),
]
ASIDES = [
    (
        "اندلع القتال بعد احتجاز قوة الردع الخاصة، التي تسيطر على مطار معيتيقة، لقائد اللواء 444 في طرابلس.",
        ("i", "special-deterrence-force"),
    ),
    ("داهمت دوريات قسد بلدة الشحيل واعتقلت سبعة مطلوبين.", ("i", "sdf")),
    ("شنت مقاتلات التحالف العربي غارات على تجمعات حوثية في صعدة.", ("t", "houthis")),
]


@pytest.mark.parametrize(("text", "wanted"), SPEAKERS)
def test_who_speaks_suffered(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), ASIDES)
def test_part_told_over_an_aside_or_an_adjective(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in parties(text)


def test_whom_a_force_backs_has_no_part() -> None:
    text = "اشتباكات بين اللواء 444 وقوة الردع الخاصة، اللتين دعمتا حكومة الوحدة الوطنية، في طرابلس."
    assert parties(text) == {("p", "444th-brigade"), ("p", "special-deterrence-force")}


def test_an_army_that_admits_dead_civilians_did_not_lose_them() -> None:
    assert ("t", "al-shabaab") not in parties("اعترفت حركة الشباب بمقتل أربعة مدنيين في تفجير مقديشو.")


MORE = [
    ("هاجم عشرات المستوطنين، فجر اليوم، قرية دوما جنوب نابلس.", {("i", "israeli-settlers")}),
    ("اقتحمت قوة كبيرة من الجيش الإسرائيلي بلدات في الخليل.", {("i", "israel")}),
    (
        "أعلن الجيش المالي القضاء على 20 إرهابياً قرب ميناكا.",
        {("i", "malian-forces"), ("t", "islamist-militants")},
    ),
    ("استشهد شاب بإطلاق نار إسرائيلي في الخليل.", {("i", "israel")}),
    (
        "عثرت قوات الأمن العراقية على مخبأ أسلحة لداعش في صحراء الأنبار.",
        {("i", "iraqi-security-forces"), ("t", "islamic-state")},
    ),
    (
        "دارت اشتباكات بين قوات المجلس الانتقالي وقوات المنطقة العسكرية الأولى في سيئون، قبل أن تنسحب هذه الأخيرة.",
        {
            ("p", "southern-transitional-council"),
            ("p", "yemeni-government-forces"),
            ("i", "yemeni-government-forces"),
        },
    ),
    (
        "تعيش حضرموت تصعيداً بين قوات المجلس الانتقالي وقوات حلف قبائل حضرموت، التي سيطرت السبت على حقول نفطية.",
        {("i", "hadramawt-tribal-alliance")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), MORE)
def test_more_roles(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


def test_a_cell_is_the_body_that_it_is_called() -> None:
    text = 'تفكيك خلية إرهابية تسمى "سرايا الجواد" في ريف جبلة على يد قوى الأمن الداخلي.'
    assert parties(text, "2025-06-02") == {("i", "general-security"), ("t", "saraya-al-jawad")}


def test_gunmen_with_the_article_are_those_told_last() -> None:
    text = "هاجم مقاتلون من حركة الشباب قاعدة عسكرية في بلدة جلعد.\n\nوقال شهود إن المسلحين أحرقوا منازل في البلدة."
    found = read(document("s", text, published="2022-06-01")).claims
    assert {p.actor for c in found if c.kind == "incident" for p in c.parties if p.role == "initiator"} == {
        "al-shabaab"
    }


FIGHTS = [
    (
        "قتل شخصان إثر اشتباكات وقعت داخل سوق عفرين، بين عناصر من الجبهة الشامية من جهة وعناصر من جيش الإسلام.",
        {("p", "levant-front"), ("p", "jaysh-al-islam")},
    ),
    (
        "اندلعت اشتباكات بين مسلحي الجبهة الشامية وأحرار الشام، التابعين لتركيا، في مدينة الباب.",
        {("p", "levant-front"), ("p", "ahrar-al-sham")},
    ),
    (
        "قُتل أكثر من عشرة من جيش العدو الإسرائيلي في كمين أعدته كتائب القسام في خان يونس.",
        {("i", "qassam-brigades"), ("t", "israel")},
    ),
    (
        "فجرت كتائب القسام عبوة ناسفة بقوة من عشرة جنود إسرائيليين في عبسان.",
        {("i", "qassam-brigades"), ("t", "israel")},
    ),
    ("استهدف الهجوم قوات الجيش المصري قرب رفح.", {("t", "egyptian-army")}),
]


@pytest.mark.parametrize(("text", "wanted"), FIGHTS)
def test_sides_of_fights_and_bombs(text: str, wanted: set[tuple[str, str]]) -> None:
    assert parties(text) == wanted


def test_the_two_sides_are_who_took_a_town_and_from_whom() -> None:
    text = (
        "استعاد الجيش السوداني مدينة بارا من سيطرة قوات الدعم السريع.\n\n"
        "واندلعت معارك عنيفة بين الطرفين في إقليم دارفور."
    )
    found = read(document("s", text, published="2025-09-12")).claims
    fights = [c for c in found if c.kind == "incident" and c.action == "clash"]
    assert [{(p.role, p.actor) for p in c.parties} for c in fights] == [
        {("participant", "sudanese-army"), ("participant", "rapid-support-forces")}
    ]


def test_forces_that_only_help_are_none_told_before() -> None:
    text = "هاجم الجيش السوداني مواقع الدعم السريع في بارا مدعوماً بالقوات المساندة له."
    assert parties(text, "2025-09-12") == {("i", "sudanese-army"), ("t", "rapid-support-forces")}


@pytest.mark.parametrize(
    ("raw", "doer", "hit"),
    [
        ("ردت قوات الشرعية على مصادر نيران الحوثيين في جبهة الضالع.", "yemeni-government-forces", "houthis"),
        ("قصفت مدفعية الجيش السوري مرابض مدفعية قسد قرب دير حافر.", "syrian-government-forces", "sdf"),
    ],
)
def test_whose_guns_are_answered(raw: str, doer: str, hit: str) -> None:
    claims = read(document("t", raw, published="2021-09-02")).claims
    (one,) = (c for c in claims if c.kind == "incident")
    assert {(p.role, p.actor) for p in one.parties} == {("initiator", doer), ("target", hit)}
