"""Sub-counts are no rows, people of another actor are parts, a total told in its groups is only the groups (§3, §8)."""

from __future__ import annotations

import pytest

from tests.counted import still, told

PARTS = [
    (
        "قُتل تسعة أشخاص بينهم عنصران من حزب الله في غارة على بلدة كفرا أمس.",
        "killed 9 civilians | killed 2 hezbollah part",
    ),
    (
        "قُتل تسعة أشخاص بينهم اثنان من عناصر حزب الله في غارة على بلدة كفرا أمس.",
        "killed 9 civilians | killed 2 hezbollah part",
    ),
    (
        "قُتل 9 من عناصر قوات النظام بينهم 2 من حزب الله في هجوم قرب بلدة الشولا أمس.",
        "killed 9 syrian-government-forces | killed 2 hezbollah part",
    ),
    (
        "قُتل 9 من قوات النظام، من بينهم عنصران من حزب الله، في هجوم قرب بلدة الشولا أمس.",
        "killed 9 syrian-government-forces | killed 2 hezbollah part",
    ),
    (
        "قُتل 9 عناصر من قوات النظام بينهم 3 ضباط في هجوم قرب بلدة الشولا أمس.",
        "killed 9 syrian-government-forces",
    ),
    (
        "قُتل 9 عناصر من قوات النظام بينهم ضابط برتبة عقيد في هجوم قرب بلدة الشولا أمس.",
        "killed 9 syrian-government-forces",
    ),
    ("قُتل 9 مدنيين بينهم 4 أطفال وامرأتان بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين، منهم 4 أطفال، بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين جلهم أطفال بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين نصفهم أطفال بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين معظمهم من عائلة واحدة بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين جميعهم نساء وأطفال بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين وهم 4 رجال و5 أطفال بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين (5 أطفال و4 نساء) بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين، 5 منهم أطفال، بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("قُتل 9 مدنيين، خمسة منهم أطفال، بقصف على بلدة سرمين أمس.", "killed 9 civilians"),
    ("أُصيب 9 مدنيين أحدهم بحالة خطرة بقصف على بلدة سرمين أمس.", "wounded 9 civilians"),
    ("أُصيب 9 مدنيين بينهم 3 في حالة خطيرة بقصف على بلدة سرمين أمس.", "wounded 9 civilians"),
    ("أُصيب 9 مدنيين، إصابة اثنين منهم خطيرة، بقصف على بلدة سرمين أمس.", "wounded 9 civilians"),
    (
        "قُتل 15 شخصاً هم 11 مدنياً و4 مسلحين بقصف على بلدة سرمين أمس.",
        "killed 11 civilians | killed 4 unidentified-gunmen",
    ),
    (
        "قُتل 15 شخصاً، 11 مدنياً و4 من فصائل المعارضة، بقصف على بلدة سرمين أمس.",
        "killed 11 civilians | killed 4 syrian-opposition",
    ),
    ("قُتل 15 عنصراً من تنظيم داعش بينهم 4 أجانب بغارة على مدينة هجين أمس.", "killed 15 islamic-state"),
    (
        "قُتل 15 عنصراً من تنظيم داعش بينهم القيادي أبو عمر العراقي بغارة على مدينة هجين أمس.",
        "killed 15 islamic-state",
    ),
    still(
        'the number of all of them stands behind "وعددهم"',
        "قُتل جميع أفراد الدورية وعددهم سبعة من قوات النظام في كمين قرب بلدة الشولا أمس.",
        "killed 7 syrian-government-forces",
    ),
    ("قُتل كامل طاقم الآلية من قوات النظام في كمين قرب بلدة الشولا أمس.", "none"),
]


@pytest.mark.parametrize(("sentence", "rows"), PARTS)
def test_the_parts_of_a_count(sentence: str, rows: str) -> None:
    assert told(sentence) == rows


ORDERS = [
    ("قُتل من قوات النظام سبعة عناصر في كمين قرب بلدة الشولا أمس.", "killed 7 syrian-government-forces"),
    ("قُتل من عناصر داعش 12 في غارة على مدينة هجين أمس.", "killed 12 islamic-state"),
    ("قتلت قوات النظام خمسة من عناصر داعش في كمين قرب بلدة الشولا أمس.", "killed 5 islamic-state"),
    ("قتل خمسة عناصر من داعش على يد قوات النظام في كمين قرب بلدة الشولا أمس.", "killed 5 islamic-state"),
    ("قتل عناصر من داعش خمسة مدنيين قرب بلدة الشولا أمس.", "killed 5 civilians"),
    ("قتل مسلحون مجهولون خمسة مدنيين قرب بلدة الشولا أمس.", "killed 5 civilians"),
    ("مسلحون مجهولون يقتلون خمسة مدنيين قرب بلدة الشولا", "killed 5 civilians"),
    ("خمسة مدنيين قتلوا على يد مسلحين مجهولين قرب بلدة الشولا أمس.", "killed 5 civilians"),
    ("خمسة قتلى من المدنيين بقصف على بلدة سرمين", "killed 5 civilians"),
    ("خمسة قتلى مدنيين بقصف على بلدة سرمين", "killed 5 civilians"),
    ("قتلى مدنيون بقصف على بلدة سرمين", "killed 2.. civilians"),
    ("قتيل وجريحان بقصف على بلدة سرمين", "killed 1 - | wounded 2 -"),
    ("قتيلان وجريح بقصف على بلدة سرمين", "killed 2 - | wounded 1 -"),
    ("قتيل و3 جرحى من المدنيين بقصف على بلدة سرمين", "killed 1 civilians | wounded 3 civilians"),
    ("شهيد و3 جرحى بغارة على بلدة عيترون", "killed 1 - | wounded 3 -"),
    ("3 شهداء بغارة على بلدة عيترون", "killed 3 -"),
    ("شهيدان وإصابات بقصف على خان يونس", "killed 2 - | wounded 2.. -"),
    ("ضحايا مدنيون بقصف على بلدة سرمين", "killed 2.. civilians"),
    ("وقوع 3 إصابات بين المدنيين بقصف على بلدة سرمين", "wounded 3 civilians"),
    ("سقوط 3 جرحى بينهم طفل بقصف على بلدة سرمين", "wounded 3 -"),
    ("لقي مدني حتفه وأصيب اثنان بقصف على بلدة سرمين أمس.", "killed 1 civilians | wounded 2 civilians"),
    ("فارق طفل الحياة متأثراً بجراحه بقصف على بلدة سرمين أمس.", "killed 1 civilians"),
    ("قضى مدنيان نحبهما بقصف على بلدة سرمين أمس.", "killed 2 civilians"),
    ("لفظ طفل أنفاسه الأخيرة بعد إصابته بقصف على بلدة سرمين أمس.", "killed 1 civilians"),
    still(
        "a young man behind a verb that is a noun too",
        "لفظ شاب أنفاسه الأخيرة في سرمين أمس.",
        "killed 1 civilians",
    ),
    ("توفي مدنيان بقصف على بلدة سرمين أمس.", "killed 2 civilians"),
    ("خلّف القصف على بلدة سرمين أمس قتيلين وخمسة جرحى.", "killed 2 - | wounded 5 -"),
    ("حصد القصف على بلدة سرمين أمس أرواح خمسة مدنيين.", "killed 5 civilians"),
    ("أزهق القصف على بلدة سرمين أمس أرواح خمسة مدنيين.", "killed 5 civilians"),
    ("أودى القصف على بلدة سرمين أمس بأرواح خمسة مدنيين.", "killed 5 civilians"),
    ("راح ضحية القصف على بلدة سرمين أمس خمسة مدنيين.", "killed 5 civilians"),
    ("ذهب ضحية القصف على بلدة سرمين أمس خمسة مدنيين.", "killed 5 civilians"),
    ("تسبب القصف على بلدة سرمين أمس بمقتل خمسة مدنيين وجرح 12.", "killed 5 civilians | wounded 12 civilians"),
    ("تسبب القصف على بلدة سرمين أمس بسقوط خمسة قتلى.", "killed 5 -"),
    ("نجم عن القصف على بلدة سرمين أمس مقتل خمسة مدنيين.", "killed 5 civilians"),
    ("نتج عن القصف على بلدة سرمين أمس سقوط خمسة شهداء.", "killed 5 -"),
    ("وبلغ عدد ضحايا القصف على بلدة سرمين أمس خمسة مدنيين.", "killed 5 civilians"),
    ("أُصيب مدني فقد ساقه بانفجار لغم قرب بلدة كفرنبل أمس.", "wounded 1 civilians"),
    still(
        "a lost limb is no word of harm",
        "بُترت ساق طفل بانفجار لغم قرب بلدة كفرنبل أمس.",
        "wounded 1 civilians",
    ),
    ("نُقل خمسة جرحى إلى المشفى إثر قصف على بلدة سرمين أمس.", "wounded 5 civilians"),
]


@pytest.mark.parametrize(("sentence", "rows"), ORDERS)
def test_the_count_wherever_it_stands(sentence: str, rows: str) -> None:
    assert told(sentence) == rows


VICTIMS = [
    ("بلغت حصيلة القصف على بلدة سرمين أمس خمسة قتلى و12 جريحاً.", "killed 5 - | wounded 12 -"),
    ("قتيل بقصف على بلدة سرمين", "killed 1 -"),
    ("قتيل وجرحى بقصف على بلدة سرمين", "killed 1 - | wounded 2.. -"),
    ("قتيل وجريح بقصف على بلدة سرمين", "killed 1 - | wounded 1 -"),
    ("جريح بقصف على بلدة سرمين", "wounded 1 -"),
    ("شهيد بغارة على بلدة عيترون", "killed 1 -"),
    ("قتيل وثلاثة جرحى بقصف على بلدة سرمين", "killed 1 - | wounded 3 -"),
    ("قتيل و 3 جرحى بقصف على بلدة سرمين", "killed 1 - | wounded 3 -"),
    ("شهيد وجريحان بغارة على بلدة عيترون", "killed 1 - | wounded 2 -"),
    ("سقط قتيل وجريحان بقصف على بلدة سرمين أمس.", "killed 1 - | wounded 2 -"),
    ("سقوط قتيل وعدة جرحى بقصف على بلدة سرمين", "killed 1 - | wounded 2.. -"),
    ("سقوط قتيل وعدد من الجرحى بقصف على بلدة سرمين", "killed 1 - | wounded 2.. -"),
    ("قتيل وعدد من الجرحى بقصف على بلدة سرمين", "killed 1 - | wounded 2.. -"),
    ("عاجل: قتيل و3 جرحى بقصف على بلدة سرمين", "killed 1 - | wounded 3 -"),
    ("غارة على بلدة عيترون: شهيد و3 جرحى", "killed 1 - | wounded 3 -"),
    ("قصف على بلدة سرمين.. قتيل و3 جرحى", "killed 1 - | wounded 3 -"),
    ("قصف على بلدة سرمين يخلف قتيلاً و3 جرحى", "killed 1 - | wounded 3 -"),
    ("قصف على بلدة سرمين يوقع قتيلا وجرحى", "killed 1 - | wounded 2.. -"),
    ("شيع الأهالي القتيل بعد قصف على بلدة سرمين", "none"),
]


@pytest.mark.parametrize(("sentence", "rows"), VICTIMS)
def test_a_noun_of_fate_counts_by_its_form(sentence: str, rows: str) -> None:
    assert told(sentence) == rows
