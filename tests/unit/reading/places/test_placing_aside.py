"""Places that only tell where another is, or where somebody went; what a sentence begins with."""

from __future__ import annotations

import pytest

from tests.happened import incidents

TOLD = [
    ("سيطرت القوات على بلدة سرمين التي تشرف نارياً على قريتي النيرب وقميناس.", ["سرمين"]),
    ("قصفت المدفعية بلدة عيترون المقابلة لمستوطنة المالكية.", ["عيترون"]),
    ("قُتل 27 مدنياً في بلدة بارا بحسب ناجين وصلوا إلى مدينة الأبيض.", ["بارا"]),
    ("أصيب طفلان، ونقلا إلى مشفى الباب بعد انفجار لغم في بلدة بزاعة.", ["بزاعة"]),
    ("شن الطيران غارة على وكر لداعش في قاطع عمليات كركوك.", ["كركوك"]),
    ("شهدت إدلب قصفاً مدفعياً قتل فيه طفل في بلدة سرمين.", ["سرمين"]),
    ("انفجرت عبوة ناسفة بحافلة على الطريق الذي يربط سرمين وسراقب.", ["سرمين", "سراقب"]),
    ("وكان التنظيم قد سيطر عام 2014 على مساحات واسعة من سوريا والعراق.", ["سوريا", "العراق"]),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_where_it_happened(text: str, wanted: list[str]) -> None:
    found = {p.name for claim in incidents(text) for p in claim.where}
    assert found == set(wanted)


def test_where_the_displaced_arrive_stays_theirs() -> None:
    found = [c for c in incidents("وصل مئات النازحين إلى مدينة الأبيض.") if c.action == "displacement"]
    assert [p.name for c in found for p in c.where] == ["الأبيض"]


LATER = [
    (
        "هاجم مسلحون قرية الزغرورية في مديرية ناطع بمحافظة البيضاء.\nوقُتل مدني بقصف على القرية.",
        ["قرية الزغرورية"],
    ),
    ("قُتل ثلاثة في بلدة سرمين.\nوهاجم مسلحون البلدة الواقعة شرق إدلب وقتلوا رجلاً.", ["سرمين"]),
    ("قُتل مدني بهجوم قرب قرية عقيربات في ناحية السعن.", ["عقيربات"]),
    ("وفي الساحل السوري، قُتل عنصران بكمين في محيط بلدة بيت عانا.", ["بيت عانا"]),
    ("وفي مدينة غزة، قصفت المدفعية حيي الزيتون والصبرة.", ["الزيتون", "الصبرة"]),
    ("وفي دير الزور نفذ الطيران غارات على محيط المطار وحويجة صكر وبلدة البغيلية.", ["حويجة صكر", "البغيلية"]),
]


@pytest.mark.parametrize(("text", "wanted"), LATER)
def test_the_narrowest_place_that_is_meant(text: str, wanted: list[str]) -> None:
    assert [p.name for claim in incidents(text) for p in claim.where] == wanted


OF_VOICES = [
    ("أعلنت القوات تحرير مناطق الفازة والجاح والدريهمي جنوبي الحديدة.", ["الفازة", "الجاح", "الدريهمي"]),
    ("أعلنت وزارة الصحة في غزة استشهاد خمسة في رفح.", ["رفح"]),
    ("هاجم مستوطنو شيلو مزارعين في قرية قريوت.", ["قريوت"]),
]


@pytest.mark.parametrize(("text", "wanted"), OF_VOICES)
def test_where_a_voice_sits_is_not_where_its_deed_was(text: str, wanted: list[str]) -> None:
    assert [p.name for claim in incidents(text) for p in claim.where] == wanted


TAKEN = [
    ("اعتقل جنود أربعة شبان في بلدة الرفيد.\nثم اقتادوهم إلى مدينة القنيطرة.", ["الرفيد"]),
    ("نزحت عشرات العائلات من مدينة بارا إلى مدينة الرهد.", ["بارا"]),
    ("قُتل ستة في بلدة كفريا. وأُجلي سكان البلدة إلى مدينة حلب.", ["كفريا", "كفريا"]),
    ("خُطف تاجر ينحدر من بلدة الزبداني بريف دمشق على طريق شهبا.", ["شهبا"]),
    ("اعتقل الأمن ثلاثة شبان في بلدة سرمين.\nوأُفرج عن أحدهم لاحقاً.", ["سرمين"]),
    ("قتلت مجموعات مسلحة في الساحل السوري 16 عنصراً في طرطوس واللاذقية.", ["طرطوس", "اللاذقية"]),
]


@pytest.mark.parametrize(("text", "wanted"), TAKEN)
def test_where_somebody_is_taken_to_or_comes_from(text: str, wanted: list[str]) -> None:
    assert [p.name for claim in incidents(text) for p in claim.where] == wanted


def test_all_of_a_land_is_the_land() -> None:
    found = incidents("وفي 2017 أعلن العراق النصر بعد أن استعاد الجيش كل أراضيه من داعش.")
    assert {p.name for c in found if c.action == "capture_territory" for p in c.where} == {"العراق"}


def test_a_town_stands_for_its_base() -> None:
    found = incidents(
        "نُقل جنود من قاعدتي حقل العمر والشدادي.\nوانتهى الوجود الأميركي في الشدادي أمس.\n"
        "ثم تسلم الجيش السوري القاعدة وانسحب منها الأميركيون."
    )
    assert [p.name for p in found[-1].where] == ["الشدادي"]


def test_where_a_cargo_was_bound_for_is_not_where_it_was_seized() -> None:
    found = incidents("ضبطت القوات في مدينة المكلا شحنة أسلحة كانت في طريقها إلى صنعاء.")
    assert [p.name for c in found for p in c.where] == ["المكلا"]
    assert not [p for c in incidents("ضُبطت شحنة أسلحة كانت في طريقها إلى صنعاء.") for p in c.where]


STATIONED = [
    ("تعرضت بلدة حاس لقصف مدفعي مصدره قوات النظام المتمركزة في تلمنس والحامدية قرب معرة النعمان.", ["حاس"]),
    ("قصفت قوات النظام من نقاط تمركزها في معسكر جورين قرية العنكاوي بالصواريخ.", ["العنكاوي"]),
    ("أطلقت قوات النظام المتواجدة في بلدة نبل قذائف على بلدة بيانون.", ["بيانون"]),
    ("استهدفت المدفعية التركية المتمركزة في بلدة كلجبرين بلدة حربل شمال حلب.", ["حربل"]),
    # they are shot at
    ("استهدفت طائرة مسيرة قوات النظام المتمركزة في بلدة كفرنبل.", ["كفرنبل"]),
    ("قصف مقاتلو المعارضة قوات النظام المتمركزة في معسكر جورين.", ["معسكر جورين"]),
    ("اشتبكت الفصائل مع قوات النظام المتمركزة في بلدة كفرنبل.", ["كفرنبل"]),
    ("بدأ الجيش بقصف مواقع تنظيم “قسد” المتمركز في مدينة دير حافر.", ["دير حافر"]),
]


@pytest.mark.parametrize(("text", "wanted"), STATIONED)
def test_where_the_gun_stood_is_not_where_it_hit(text: str, wanted: list[str]) -> None:
    assert [p.name for claim in incidents(text) for p in claim.where] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("نعى الحزب أحد مقاتليه الذي ارتقى شهيداً على طريق القدس.", []),
        ("وأفاد مراسل وكالة ستيب الإخبارية في إدلب بأن طائرات روسية أغارت على بلدة سرجة.", ["سرجة"]),
        ("قصفت المدفعية محطة مياه عين التنور في ريف حمص الغربي.", ["ريف حمص الغربي"]),
        ("انفجرت عبوة ناسفة بسيارة على طريق القدس.", ["القدس"]),
    ],
)
def test_causes_and_reporters_are_no_places(text: str, wanted: list[str]) -> None:
    assert [p.name for claim in incidents(text) for p in claim.where] == wanted
