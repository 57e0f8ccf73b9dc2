"""What each side of a war calls the others, unit names with whose they are, and everyday words that stay words."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors


def ids(text: str, country: str, day: str) -> list[str]:
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, date.fromisoformat(day))
    return [m.actor for m in found if m.actor is not None]


NAMES = """
SY 2016-05-10 syrian-government-forces: الجيش النصيري، النصيرية
SY 2016-05-10 islamic-state: جنود الخلافة، تنظيم البغدادي، خوارج العصر
SY 2016-05-10 international-coalition: التحالف الصليبي، الطيران الصليبي
SY 2016-05-10 russia: العدو الروسي، المحتل الروسي
SY 2016-05-10 abu-amara-brigades: كتائب أبو عمارة، سرية أبو عمارة
SY 2025-07-20 syrian-army: قوات سلطة دمشق، فصائل دمشق، مسلحو حكومة دمشق، قوات وزارة الدفاع
SY 2025-07-20 assad-remnants: جيش النظام البائد، مجموعات الفلول، أيتام الأسد
SY 2025-07-20 assad-remnants: مسلحين من جيش النظام البائد، عناصر من النظام السابق، مسلحين موالين للنظام المخلوع
IQ 2015-06-10 iraqi-army: الجيش الصفوي، الجيش الرافضي
IQ 2015-06-10 popular-mobilisation-forces: الحشد الرافضي، اللواء 52 في الحشد الشعبي، اللواء 30 حشد شعبي
IQ 2024-02-04 iraqi-resistance-factions: تشكيل الوارثين، المقاومة الإسلامية بالعراق
YE 2021-11-20 houthis: الزينبيات، عصابة الحوثي، قوى الانقلاب، ذراع إيران
YE 2021-11-20 arab-coalition: قوات العدوان، قوى الغزو، الغزاة
YE 2021-11-20 giants-brigades: اللواء الثاني عمالقة
LY 2019-05-20 government-of-national-accord: طيران الوفاق، مليشيات طرابلس
LY 2024-08-15 government-of-national-unity: مليشيات طرابلس، حكومة طرابلس
LY 2024-08-15 zuwara-forces: قوات زوارة، كتائب زوارة
SD 2023-09-10 rapid-support-forces: القوات المتمردة، مليشيا آل دقلو المتمردة، عناصر التمرد
SD 2023-09-10 sudanese-islamists: فلول النظام البائد، الفلول
SD 2025-04-15 sudan-joint-force: حركات الارتزاق، مليشيا المشتركة
SD 2025-08-15 colombian-mercenaries: مرتزقة كولومبيين، المرتزقة الكولومبيين
SS 2024-09-10 spla-io: قوات رياك مشار، المعارضة المسلحة
LB 2024-10-20 hezbollah: حزب اللات، وحدة نصر
PS 2024-01-15 israel: الكيان، جيش الكيان، وحدة يهلوم
PS 2023-07-04 israeli-settlers: المستعمرون، عصابات تدفيع الثمن
EG 2017-03-20 sinai-militants: المتشددين، العناصر الإرهابية
TR 2016-03-20 pkk: المنظمة الإرهابية الانفصالية، التنظيم الانفصالي
IR 2022-10-05 iran: نظام الملالي، نظام ولاية الفقيه
SO 2022-08-21 al-shabaab: مليشيات الخوارج، مليشيا الشباب الإرهابية
ML 2024-07-27 azawad-movements: الجيش الأزوادي، الحركات الأزوادية
ML 2024-07-27 jnim: جماعة النصرة، جماعة نصرة الإسلام والمسلمين
"""
ROWS = [
    (name.strip(), *line.partition(":")[0].split())
    for line in NAMES.strip().splitlines()
    for name in line.partition(":")[2].split("،")
]


@pytest.mark.parametrize(("name", "country", "day", "actor"), ROWS)
def test_the_names_of_all_sides(name: str, country: str, day: str, actor: str) -> None:
    assert ids(f"وبحسب البيان قُتل ثلاثة من {name} أمس", country, day)[:1] == [actor]


@pytest.mark.parametrize(
    ("text", "country", "day"),
    [
        ("فاز فريق الشباب على ضيفه في الدوري", "SO", "2022-08-21"),
        ("وصلت الباخرة التي تقل مهاجرين إلى الميناء المحتل", "YE", "2021-11-20"),
        ("حسم الفريق المباراة في شوطها الأول", "EG", "2017-03-20"),
        ("الزراعة المشتركة تزيد دخل الأسر", "SD", "2025-04-15"),
        ("أصيب اثنان بسهم ناري في الحفل", "PS", "2024-01-15"),
    ],
)
def test_everyday_words_stay_words(text: str, country: str, day: str) -> None:
    assert ids(text, country, day) == []


def test_a_unit_keeps_its_number_in_its_own_army() -> None:
    assert ids("قُتل عنصر من الفرقة 17 في الجيش السوري", "SY", "2019-01-01")[0] == "17th-division"
    assert ids("قُتل عنصر من الفرقة 20 في الجيش الوطني", "SY", "2019-01-01")[0] == "syrian-national-army"
    assert ids("قُتل جنود من الكتيبة 21 حرس حدود", "LY", "2014-11-01")[0] == "saiqa-special-forces"
