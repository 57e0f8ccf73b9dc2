"""Ties told by a list of leaders, of both of two, by a chain of nouns, by bases that somebody has."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> set[tuple[str, str, str]]:
    """Subject, predicate and object of each relation; an id where there is one."""
    claims = read(document("t", raw, published="2024-03-01")).claims
    return {
        (str(c.subject_id or c.subject), str(c.predicate), str(c.object_id or c.object))
        for c in claims
        if c.kind == "relation"
    }


HOUTHIS, HEZBOLLAH = "houthis", "hezbollah"
TIES = [
    (
        "أكد رئيس لجنة أسرى جماعة الحوثي عبدالكريم الشرفي إتمام الصفقة.",
        {("عبدالكريم الشرفي", "member_of", HOUTHIS)},
    ),
    (
        "قال رئيس لجنة الأسرى في جماعة الحوثي، عبدالقادر الشرفي، إن الصفقة تأجلت.",
        {("عبدالقادر الشرفي", "member_of", HOUTHIS)},
    ),
    (
        "قتل ثلاثة قياديين حوثيين هم: صالح ناجي العمري، وحمود محسن الصبري، وأبو زيد المطري.",
        {(n, "member_of", HOUTHIS) for n in ("صالح ناجي العمري", "حمود محسن الصبري", "أبو زيد المطري")},
    ),
    (
        "سقط قتلى من الميليشيا الحوثية، بينهم قياديان بارزان، هما: «صالح ناجي العمري، وحمود محسن الصبري».",
        {(n, "member_of", HOUTHIS) for n in ("صالح ناجي العمري", "حمود محسن الصبري")},
    ),
    (
        "وأسفرت الغارة عن مقتل القياديين في حزب الله ماجد سليم وخالد عودة.",
        {(n, "member_of", HEZBOLLAH) for n in ("ماجد سليم", "خالد عودة")},
    ),
    (
        "استهدفت الغارة عناصر تابعين للوحدة الصاروخية في حزب الله.",
        {("الوحدة الصاروخية", "part_of", HEZBOLLAH)},
    ),
    (
        "دارت اشتباكات بين اللواء 444 وجهاز الردع، وكلاهما موالٍ لحكومة الوحدة الوطنية في طرابلس.",
        {
            ("444th-brigade", "allied_with", "government-of-national-unity"),
            ("special-deterrence-force", "allied_with", "government-of-national-unity"),
        },
    ),
    (
        "وترفض حكومة الاستقرار برئاسة أسامة حماد ومقرها بنغازي الاتفاق.",
        {("government-of-national-stability", "based_in", "ly-g88319")},
    ),
    (
        "وتقدمت قوات الدعم السريع تساندها الحركة الشعبية نحو المدينة.",
        {("rapid-support-forces", "backed_by", "splm-n-al-hilu")},
    ),
    (
        "تتواصل الانتهاكات منذ سيطرة ميليشيا الحوثي على محافظة ذمار.",
        {(HOUTHIS, "controls", "ye-dhamar")},
    ),
    (
        "ارتكبت ميليشيا الحوثي مئات الانتهاكات منذ سيطرتها على مدينة الحديدة.",
        {(HOUTHIS, "controls", "ye-g79415")},
    ),
    ("ولا تزال للقوات الأمريكية قاعدة في التنف.", {("us-forces", "based_in", "sy-at-tanf")}),
    (
        "وتحتفظ تركيا بقاعدة عسكرية في بعشيقة.",
        {("turkey", "based_in", "iq-bashiqa")},
    ),
    (
        "أطلقت القوات التركية القذائف على القرى من قاعدتها في مارع.",
        {("turkey", "based_in", "sy-marea")},
    ),
]


@pytest.mark.parametrize(("raw", "wanted"), TIES)
def test_it_is_told(raw: str, wanted: set[tuple[str, str, str]]) -> None:
    assert wanted <= told(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "حاولت ميليشيات إيرانية التوغل باتجاه قاعدة التنف.",  # nobody's base
        "قصف حزب الله قاعدة ميرون شمالي فلسطين.",
        "قتل أربعة من عناصر الجيش هم: سالم ناصر وفهد عامر وحسن علي وماهر عيسى.",  # its losses
        "انسحب الجيش من المدينة بعد سيطرته على تدمر.",  # a happening
        "التقى قادة الفصائل بوفد المدينة: عبد الله الحسن ومحمد العمر.",
        "اشتبك لواء الحق مع فصيل آخر، وكلاهما ضحية للتحريض.",
    ],
)
def test_nothing_is_told(raw: str) -> None:
    assert not told(raw)


def test_a_leader_is_not_told_as_a_member_too() -> None:
    assert told("وقال أمين عام حزب الله نعيم قاسم إن المقاومة مستمرة.") == {
        (HEZBOLLAH, "led_by", "نعيم قاسم")
    }


PERSONS = [
    (
        "وينشر الاتحاد الإفريقي أكثر من 20 ألف جندي في الصومال.",
        ("amisom", "deployed_in", "so"),
    ),
    ("وينتشر نحو 2000 جندي إسرائيلي في جنوب سوريا.", ("israel", "deployed_in", "sy-southern-syria")),
    ("استهدفت الغارة عناصر من وحدة النبراس التابعة لحزب الله.", ("وحدة النبراس", "part_of", HEZBOLLAH)),
    (
        "قال مظلوم شاهين، القائد العام لقوات سوريا الديمقراطية، إن الاتفاق قائم.",
        ("sdf", "led_by", "مظلوم شاهين"),
    ),
    (
        "قال محمد حمدان ناصر، المعروف بحميدان، قائد قوات الدعم السريع، إن قواته باقية.",
        ("rapid-support-forces", "led_by", "محمد حمدان ناصر"),
    ),
    (
        "وقال العميد سالم صالح عضو مجلس القيادة الرئاسي قائد المقاومة الوطنية.",
        ("national-resistance-forces", "led_by", "سالم صالح"),
    ),
    (
        'قتل "حسين الراوي" متزعم مجموعة تابعة للفرقة الرابعة.',
        ("حسين الراوي", "member_of", "fourth-division"),
    ),
    ("نعت سرايا القدس أحد قادتها سالم الجابري.", ("سالم الجابري", "member_of", "islamic-jihad")),
    (
        "نفت حركة حماس على لسان عضو مكتبها السياسي سامي حمدان الأنباء.",
        ("سامي حمدان", "member_of", "hamas"),
    ),
    ("لحزب العمال الكردستاني وجود خصوصا في جبال قنديل.", ("pkk", "deployed_in", "iq-qandil-mountains")),
    ("لحزب العمال الكردستاني معسكرات في جبال قنديل.", ("pkk", "based_in", "iq-qandil-mountains")),
    ("تنتشر نقاط للجيش التركي في جبل الزاوية.", ("turkey", "deployed_in", "sy-jabal-az-zawiyah")),
    ("أقامت القوات الأمريكية قاعدة جديدة في التنف.", ("us-forces", "based_in", "sy-at-tanf")),
]


@pytest.mark.parametrize(("raw", "wanted"), PERSONS)
def test_whose_man_he_is(raw: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in told(raw)


JOINED = [
    (
        "تدعم مصر والإمارات قوات خليفة حفتر.",
        {
            ("libyan-national-army", "backed_by", "egypt"),
            ("libyan-national-army", "backed_by", "uae"),
        },
    ),
    (
        "تضم الجبهة الوطنية للتحرير فيلق الشام وأحرار الشام.",
        {
            ("faylaq-al-sham", "part_of", "national-front-for-liberation"),
            ("ahrar-al-sham", "part_of", "national-front-for-liberation"),
        },
    ),
    (
        "كتائب سيد الشهداء، وهي فصيل عراقي مقرب من إيران، هددت بالرد.",
        {("kataib-sayyid-al-shuhada", "linked_to", "iran")},
    ),
    ("يقود العمليات اللواء سامر الحسن الملقب بالنمر.", {("سامر الحسن", "also_known_as", "النمر")}),
]


@pytest.mark.parametrize(("raw", "wanted"), JOINED)
def test_both_who_are_joined(raw: str, wanted: set[tuple[str, str, str]]) -> None:
    assert told(raw) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "ليس لحزب العمال وجود في سنجار.",
        "قصف الطيران مواقع لتنظيم داعش في جبال حمرين.",
        "سمحت القوات العراقية للقوات الأمريكية بسبب وجود مدنيين في الفلوجة بالانسحاب.",
        "زار الرئيس زوجها سالم ناصر في المستشفى.",
        "سلم نفسه لقوات الدعم السريع وللعميد سالم ناصر قائد منطقة البطانة.",
    ],
)
def test_he_is_nobodys(raw: str) -> None:
    assert not told(raw)


def test_a_militia_named_in_quotation_marks_is_no_army() -> None:
    raw = 'انشق قيادي من ميليشيا "جيش العشائر" التابع للحرس الثوري.'
    assert ("jaysh-al-ashair", "part_of", "irgc") in told(raw)


def test_two_bases_and_who_holds_the_land_of_both() -> None:
    raw = "وبقيت للقوات الأمريكية قاعدتا قسرك والرميلان فقط، وكلتاهما في مناطق تسيطر عليها قوات سوريا الديمقراطية."
    found = told(raw)
    assert ("us-forces", "based_in", "sy-qasrak") in found
    assert len([one for one in found if one[1] == "based_in"]) == 2
    assert any(one[:2] == ("sdf", "controls") for one in found)


def test_a_pronoun_takes_up_who_was_held_somewhere() -> None:
    raw = (
        'فككت القوات خلية تسمى "سرايا الجواد".\n'
        "وأفضت العمليات إلى توقيف سالم حيدر ناصر في الحفة، وهو المسؤول عن التمويل ضمن الخلية."
    )
    assert ("سالم حيدر ناصر", "member_of", "saraya-al-jawad") in told(raw)
