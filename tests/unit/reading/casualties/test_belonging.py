"""Whose the people of a phrase are, by every word that ties them to a side; families told by their members."""

from __future__ import annotations

import pytest

from tests.counted import told

FORCES = [
    ("قُتل عنصر من قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل عنصر في قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل عنصر تابع لقوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل عنصر يتبع لقوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل عنصر ينتمي إلى قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل عنصر لقوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل أحد عناصر قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل عنصران من قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 2 syrian-government-forces"),
    ("قُتل عنصران اثنان من قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 2 syrian-government-forces"),
    ("قُتل اثنان من عناصر قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 2 syrian-government-forces"),
    ("قُتل اثنان من قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 2 syrian-government-forces"),
    ("قُتل ضابط وعنصران من قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 3 syrian-government-forces"),
    ("قُتل ضابط برتبة ملازم وعنصران من قوات النظام قرب بلدة كفرنبل أمس.", "killed 3 syrian-government-forces"),
    ("قُتل ضابط في صفوف قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("سقط قتيل في صفوف قوات النظام برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("سقط ستة قتلى في صفوف قوات النظام باشتباكات قرب بلدة كفرنبل أمس.", "killed 6 syrian-government-forces"),
    (
        "سقط قتلى وجرحى في صفوف قوات النظام باشتباكات قرب بلدة كفرنبل أمس.",
        "killed 2.. syrian-government-forces | wounded 2.. syrian-government-forces",
    ),
    ("سقط قتلى وجرحى من الطرفين باشتباكات قرب بلدة كفرنبل أمس.", "killed 2.. - | wounded 2.. -"),
    ("قُتل جندي تركي برصاص قناص قرب بلدة كفرنبل أمس.", "killed 1 turkey"),
    ("قُتل جنديان تركيان برصاص قناص قرب بلدة كفرنبل أمس.", "killed 2 turkey"),
    ("قُتل ثلاثة جنود أتراك برصاص قناص قرب بلدة كفرنبل أمس.", "killed 3 turkey"),
    ("قُتل ثلاثة جنود من الجيش التركي برصاص قناص قرب بلدة كفرنبل أمس.", "killed 3 turkey"),
    (
        "قُتل ضابط روسي وثلاثة جنود سوريين في انفجار لغم قرب بلدة كفرنبل أمس.",
        "killed 1 russia | killed 3 syrian-government-forces",
    ),
    ("قُتل خمسة مقاتلين أكراد في قصف تركي قرب بلدة عين عيسى أمس.", "killed 5 ypg"),
    ("قُتل ثلاثة عناصر من الشرطة في انفجار عبوة ناسفة قرب مدينة بعقوبة أمس.", "killed 3 iraqi-police"),
    ("قُتل عنصران من الحشد الشعبي في هجوم قرب مدينة بعقوبة أمس.", "killed 2 popular-mobilisation-forces"),
    ("قُتل سبعة من مسلحي التنظيم في غارة للتحالف الدولي على مدينة هجين أمس.", "killed 7 islamic-state"),
    ("قُتل سبعة دواعش في غارة للتحالف الدولي على مدينة هجين أمس.", "killed 7 islamic-state"),
    ("قُتل سبعة حوثيين في غارة للتحالف العربي على مدينة ميدي أمس.", "killed 7 houthis"),
    ("قُتل قيادي حوثي في غارة للتحالف العربي على مدينة ميدي أمس.", "killed 1 houthis"),
    ("قُتل قيادي في حزب الله في غارة إسرائيلية على بلدة كفرا أمس.", "killed 1 hezbollah"),
    (
        "قُتل عنصر من حزب الله وعنصر من حركة أمل في غارة إسرائيلية على بلدة كفرا أمس.",
        "killed 1 hezbollah | killed 1 amal-movement",
    ),
    (
        "قُتل ثلاثة أشخاص بينهم عنصران من حزب الله في غارة إسرائيلية على بلدة كفرا أمس.",
        "killed 3 civilians | killed 2 hezbollah part",
    ),
    ("قُتل تسعة عناصر، بينهم قيادي، من تنظيم داعش في غارة على مدينة هجين أمس.", "killed 9 islamic-state"),
    (
        "قُتل 9 أشخاص، منهم 6 من عناصر داعش و3 مدنيين، في غارة على مدينة هجين أمس.",
        "killed 6 islamic-state | killed 3 civilians",
    ),
    (
        "قُتل رجل أمن وأصيب آخران في هجوم قرب مدينة سبها أمس.",
        "killed 1 libyan-police | wounded 2 libyan-police",
    ),
]


@pytest.mark.parametrize(("sentence", "rows"), FORCES)
def test_whose_fighters_they_are(sentence: str, rows: str) -> None:
    assert told(sentence) == rows


FAMILIES = [
    ("قُتل طفل من عائلة العلي بقصف على بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتل ثلاثة أطفال من عائلة واحدة بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتلت عائلة كاملة مؤلفة من سبعة أشخاص بقصف على بلدة كفرنبل أمس.", "killed 7 civilians"),
    ("قُتل سبعة أفراد من عائلة واحدة بقصف على بلدة كفرنبل أمس.", "killed 7 civilians"),
    ("قُتل أب وأبناؤه الثلاثة بقصف على بلدة كفرنبل أمس.", "killed 4 civilians"),
    ("قُتل رجل مع ابنه بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتلت أم وطفلتها بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتلت امرأة وأطفالها الأربعة بقصف على بلدة كفرنبل أمس.", "killed 5 civilians"),
    ("قُتل شقيقان بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتل ثلاثة أشقاء بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتلت ثلاث شقيقات بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتل شاب وخطيبته بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتلت طفلتان وجدتهما بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتل مسعف ومتطوع في الدفاع المدني بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتل صحفي وأصيب مصوره بقصف على بلدة كفرنبل أمس.", "killed 1 civilians | wounded 1 civilians"),
    ("قُتل راعٍ بانفجار لغم قرب بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتل سائق شاحنة بقصف على بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتل عامل إغاثة بقصف على بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتل ثلاثة من عمال الإغاثة بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتل ثلاثة من موظفي الأمم المتحدة بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتل ثلاثة لاجئين سوريين بقصف على بلدة شبعا أمس.", "killed 3 civilians"),
    ("قُتل خمسة فلسطينيين بينهم طفلة بغارة على مخيم النصيرات أمس.", "killed 5 civilians"),
    ("قُتل خمسة مواطنين بغارة على مخيم النصيرات أمس.", "killed 5 civilians"),
    (
        "استشهد خمسة مواطنين وأصيب آخرون بغارة على مخيم النصيرات أمس.",
        "killed 5 civilians | wounded 2.. civilians",
    ),
    (
        "استشهد خمسة مواطنين وأصيب العشرات بغارة على مخيم النصيرات أمس.",
        "killed 5 civilians | wounded 20.. civilians",
    ),
    ("قُتل ضابط برتبة ملازم أول من قوات النظام قرب بلدة كفرنبل أمس.", "killed 1 syrian-government-forces"),
    ("قُتل ضابط برتبة عميد ركن وثلاثة من مرافقيه قرب بلدة كفرنبل أمس.", "killed 4 syrian-government-forces"),
    (
        "قُتلت عائلة مكونة من أب وأم وثلاثة أطفال بقصف على بلدة كفرنبل أمس.",
        "killed 5 civilians",
    ),
    ("قُتلت عائلة بأكملها بقصف على بلدة كفرنبل أمس.", "killed 2.. civilians"),
    ("مقتل أب وأطفاله الثلاثة بقصف على بلدة كفرنبل", "killed 4 civilians"),
    ("مقتل أب وابنه بقصف على بلدة كفرنبل", "killed 2 civilians"),
    ("قُتل أب وابنته وأُصيبت الأم بقصف على بلدة كفرنبل أمس.", "killed 2 civilians | wounded 1 civilians"),
    ("قُتل الأب وطفلاه بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتل شاب وابن عمه بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتل ثلاثة مدنيين في آب الماضي بقصف على بلدة كفرنبل.", "killed 3 civilians"),
    ("قُتل من قوات النظام 12 عنصراً في كمين قرب بلدة الشولا أمس.", "killed 12 syrian-government-forces"),
    ("قُتل عنصر من داعش وخمسة مدنيين قرب بلدة الشولا أمس.", "killed 1 islamic-state | killed 5 civilians"),
    ("قُتل جدّ وحفيدته بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتل زوجان وطفلهما بقصف على بلدة كفرنبل أمس.", "killed 3 civilians"),
    ("قُتل الزوجان وأطفالهما الأربعة بقصف على بلدة كفرنبل أمس.", "killed 6 civilians"),
    ("قُتل أربعة إخوة بقصف على بلدة كفرنبل أمس.", "killed 4 civilians"),
    ("قُتل أخوان بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتلت أختان بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتل جنين وأمه بقصف على بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتلت امرأة حامل بقصف على بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتل رجل مسن بقصف على بلدة كفرنبل أمس.", "killed 1 civilians"),
    ("قُتل مسنّ ورضيعة بقصف على بلدة كفرنبل أمس.", "killed 2 civilians"),
    ("قُتلت عائلة مكونة من أم وثلاثة أطفال بقصف على بلدة كفرنبل أمس.", "killed 4 civilians"),
    ("اختُطف خمسة مدنيين قرب بلدة كفرنبل أمس وقُتل اثنان منهم.", "captured 5 civilians | killed 2 civilians"),
    ("أُصيب خمسة مدنيين قرب بلدة كفرنبل أمس وتوفي اثنان منهم.", "wounded 5 civilians | killed 2 civilians"),
]


@pytest.mark.parametrize(("sentence", "rows"), FAMILIES)
def test_civilians_by_kin_age_and_trade(sentence: str, rows: str) -> None:
    assert told(sentence) == rows
