"""Whose men were harmed, by each way that a phrase says it: genitive, adjective, preposition, pronoun, place (§3)."""

from __future__ import annotations

import pytest

from tests.counted import told

ARMY, SDF, IS = "syrian-government-forces", "sdf", "islamic-state"

OWNERS = [
    ("قوات النظام", "لقوات النظام", ARMY),
    ("قوات سوريا الديمقراطية", "لقوات سوريا الديمقراطية", SDF),
    ("قسد", "لقسد", SDF),
    ("تنظيم داعش", "لتنظيم داعش", IS),
    ("تنظيم الدولة الإسلامية", "لتنظيم الدولة الإسلامية", IS),
    ("هيئة تحرير الشام", "لهيئة تحرير الشام", "hayat-tahrir-al-sham"),
    ("الجيش الوطني السوري", "للجيش الوطني السوري", "syrian-national-army"),
    ("حزب الله", "لحزب الله", "hezbollah"),
    ("الفرقة الرابعة", "للفرقة الرابعة", "fourth-division"),
    ("لواء القدس", "للواء القدس", "liwa-al-quds"),
    ("اللواء الثامن", "للواء الثامن", "eighth-brigade"),
]
# "{}" is whose they are, "{l}" with the letter ل
MEN = [
    ("قُتل ثلاثة عناصر من {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل ثلاثة من عناصر {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل 3 عناصر من {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل ثلاثة مقاتلين من {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل ثلاثة من مقاتلي {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل عنصران من {} بكمين قرب بلدة نوى أمس.", "killed 2 {}"),
    ("قُتل عنصر من {} بكمين قرب بلدة نوى أمس.", "killed 1 {}"),
    ("قُتل أحد عناصر {} بكمين قرب بلدة نوى أمس.", "killed 1 {}"),
    ("قُتل قيادي في {} بكمين قرب بلدة نوى أمس.", "killed 1 {}"),
    ("قُتل القيادي في {} سامر الخالدي بكمين قرب بلدة نوى أمس.", "killed 1 {}"),
    ("قُتل ثلاثة عناصر تابعين {l} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل ثلاثة من {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("قُتل وأصيب عشرة عناصر من {} بكمين قرب بلدة نوى أمس.", "both 10 {}"),
    ("قُتل ثلاثة وأصيب خمسة من عناصر {} بكمين قرب بلدة نوى أمس.", "killed 3 {} | wounded 5 {}"),
    ("مقتل ثلاثة عناصر من {} بكمين قرب بلدة نوى", "killed 3 {}"),
    ("مقتل وإصابة عدد من عناصر {} بكمين قرب بلدة نوى", "both 2.. {}"),
    ("سقط ثلاثة قتلى من {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("سقط ثلاثة قتلى في صفوف {} بكمين قرب بلدة نوى أمس.", "killed 3 {}"),
    ("سقوط قتلى وجرحى في صفوف {} بكمين قرب بلدة نوى", "killed 2.. {} | wounded 2.. {}"),
    ("أصيب خمسة عناصر من {} بكمين قرب بلدة نوى أمس.", "wounded 5 {}"),
    ("أُسر خمسة عناصر من {} بكمين قرب بلدة نوى أمس.", "captured 5 {}"),
]


@pytest.mark.parametrize(("name", "with_letter", "actor"), OWNERS, ids=[o[0] for o in OWNERS])
@pytest.mark.parametrize(("sentence", "wanted"), MEN)
def test_whose_men_they_are(sentence: str, wanted: str, name: str, with_letter: str, actor: str) -> None:
    assert told(sentence.format(name, l=with_letter)) == wanted.format(actor, actor)


ADJECTIVES = [
    ("قُتل ثلاثة جنود أتراك بهجوم قرب بلدة نوى أمس.", "killed 3 turkey"),
    ("قُتل جندي تركي بهجوم قرب بلدة نوى أمس.", "killed 1 turkey"),
    ("قُتل جنديان تركيان بهجوم قرب بلدة نوى أمس.", "killed 2 turkey"),
    ("قُتل ثلاثة جنود روس بهجوم قرب بلدة نوى أمس.", "killed 3 russia"),
    ("قُتل ضابط روسي بهجوم قرب بلدة نوى أمس.", "killed 1 russia"),
    ("قُتل جندي أميركي بهجوم قرب بلدة نوى أمس.", "killed 1 us-forces"),
    ("قُتل جندي إسرائيلي بهجوم قرب بلدة نوى أمس.", "killed 1 israel"),
    ("قُتل ثلاثة جنود إسرائيليين بهجوم قرب بلدة نوى أمس.", "killed 3 israel"),
    ("قُتل مستشار إيراني بهجوم قرب بلدة نوى أمس.", "killed 1 iran"),
    ("قُتل ثلاثة مقاتلين حوثيين بهجوم قرب مأرب أمس.", "killed 3 houthis"),
    ("قُتل عشرات الحوثيين بهجوم قرب مأرب أمس.", "killed 20.. houthis"),
    ("قُتل ثلاثة من الحوثيين بهجوم قرب مأرب أمس.", "killed 3 houthis"),
]


@pytest.mark.parametrize(("sentence", "wanted"), ADJECTIVES)
def test_whose_men_by_an_adjective(sentence: str, wanted: str) -> None:
    assert told(sentence) == wanted


CIVILIANS = [
    "قُتل ثلاثة مدنيين بقصف لقوات النظام على بلدة نوى أمس.",
    "قُتل ثلاثة مدنيين برصاص قوات النظام في بلدة نوى أمس.",
    "قُتل ثلاثة أشخاص من عائلة واحدة بقصف على بلدة نوى أمس.",
    "قُتل ثلاثة نازحين من ريف حماة بقصف على بلدة نوى أمس.",
    "قُتل ثلاثة من أهالي بلدة نوى بقصف أمس.",
    "قُتل ثلاثة من أبناء بلدة نوى بقصف على البلدة أمس.",
    "قُتل ثلاثة من سكان بلدة نوى بقصف أمس.",
    "قُتل ثلاثة عمال في مزرعة بقصف على بلدة نوى أمس.",
    "قُتل ثلاثة مدنيين قرب حاجز لقوات النظام في بلدة نوى أمس.",
    "قُتل ثلاثة مدنيين على يد قوات سوريا الديمقراطية في بلدة ذيبان أمس.",
    "قتلت قوات سوريا الديمقراطية ثلاثة مدنيين في بلدة ذيبان أمس.",
]


@pytest.mark.parametrize("sentence", CIVILIANS)
def test_civilians_are_nobodys_men(sentence: str) -> None:
    assert told(sentence) == "killed 3 civilians"


BOTH_SIDES = [
    (
        "قُتل ثلاثة عناصر من قوات النظام وخمسة من تنظيم داعش باشتباكات قرب بلدة الشولا أمس.",
        f"killed 3 {ARMY} | killed 5 {IS}",
    ),
    (
        "قُتل ثلاثة عناصر من قوات النظام ومدنيان بقصف على بلدة نوى أمس.",
        f"killed 3 {ARMY} | killed 2 civilians",
    ),
    (
        "قُتل ثلاثة عناصر من قوات النظام وأصيب خمسة من تنظيم داعش باشتباكات قرب بلدة الشولا أمس.",
        f"killed 3 {ARMY} | wounded 5 {IS}",
    ),
    (
        "قُتل مدنيان وثلاثة عناصر من قوات سوريا الديمقراطية بقصف على بلدة عين عيسى أمس.",
        f"killed 2 civilians | killed 3 {SDF}",
    ),
    (
        "قُتل تسعة عناصر من قوات النظام بينهم اثنان من حزب الله بكمين قرب بلدة نوى أمس.",
        f"killed 9 {ARMY} | killed 2 hezbollah part",
    ),
]


@pytest.mark.parametrize(("sentence", "wanted"), BOTH_SIDES)
def test_men_of_two_sides(sentence: str, wanted: str) -> None:
    assert told(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("قُتل ضابط بقوات الدفاع الوطني في حمص أمس برصاص مجهولين.", "national-defence-forces"),
        ("اغتال مجهولون قيادياً بحركة حماس في صيدا أمس.", "hamas"),
        ("اغتال مسلحون مجهولون أمس ضابطاً فيما يسمى قوات الحزام الأمني في عدن.", "security-belt"),
        ("قتل قيادي فيما يعرف بلواء القدس في حلب أمس برصاص مجهولين.", "liwa-al-quds"),
    ],
)
def test_in_what_body_a_man_is(sentence: str, wanted: str) -> None:
    assert told(sentence) == f"killed 1 {wanted}"
