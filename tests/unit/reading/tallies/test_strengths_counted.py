"""How many there are: fighters, civilians, vehicles, aircraft and land, by figure, noun and wording (§5)."""

from __future__ import annotations

import pytest

from tests.happened import incidents
from tests.totals import counts

FIGURES = [
    ("3000", "3000"),
    ("٣٠٠٠", "3000"),
    ("3,000", "3000"),
    ("3 آلاف", "3000"),
    ("ثلاثة آلاف", "3000"),
    ("نحو 3000", "3000"),
    ("حوالي 3000", "3000"),
    ("قرابة 3000", "3000"),
    ("ما يقارب 3000", "3000"),
    ("أكثر من 3000", "3001.."),
    ("ما يزيد عن 3000", "3001.."),
    ("ما لا يقل عن 3000", "3000.."),
    ("بين 2000 و3000", "2000-3000"),
    ("ما بين ألفين وثلاثة آلاف", "2000-3000"),
    ("1500", "1500"),
    ("ألف", "1000"),
    ("ألفي", "2000"),
    ("خمسة عشر ألف", "15000"),
    ("مئة ألف", "100000"),
    ("مئتي", "200"),
    ("450", "450"),
]
OWNERS = [
    ("يضم لواء القدس {} مقاتل.", "liwa-al-quds"),
    ("ويضم لواء القدس في صفوفه {} مقاتل.", "liwa-al-quds"),
    ("يمتلك حزب الله {} مقاتل في سوريا.", "hezbollah"),
    ("لدى حزب الله {} مقاتل في سوريا.", "hezbollah"),
    ("يتألف لواء القدس من {} مقاتل.", "liwa-al-quds"),
    ("ينتشر {} مقاتل من لواء القدس في المدينة.", "liwa-al-quds"),
    ("ويتحصن {} مقاتل من تنظيم داعش في المدينة.", "islamic-state"),
]


@pytest.mark.parametrize(("figure", "wanted"), FIGURES)
@pytest.mark.parametrize(("sentence", "actor"), OWNERS)
def test_fighters_by_figure_and_wording(sentence: str, actor: str, figure: str, wanted: str) -> None:
    assert counts(sentence.format(figure)) == f"strength fighters {wanted} {actor}"


NOUNS = [
    ("مقاتل", "fighters"),
    ("عنصر", "fighters"),
    ("مسلح", "fighters"),
    ("جندي", "fighters"),
    ("عسكري", "fighters"),
]


@pytest.mark.parametrize(("noun", "measure"), NOUNS)
def test_fighters_by_any_noun(noun: str, measure: str) -> None:
    assert counts(f"تنشر روسيا نحو 3000 {noun} في سوريا.") == f"strength {measure} 3000 russia"


BEFORE = [
    "يبلغ عدد مقاتلي لواء القدس {}.",
    "يبلغ عدد عناصر لواء القدس {}.",
    "ويقدر عدد مقاتلي لواء القدس بـ{}.",
    "ويقدر عدد مقاتلي لواء القدس بنحو {}.",
    "عدد مقاتلي لواء القدس {} تقريباً.",
]


@pytest.mark.parametrize("sentence", BEFORE)
def test_the_noun_before_the_figure(sentence: str) -> None:
    assert counts(sentence.format("3000")) == "strength fighters 3000 liwa-al-quds"


CIVILIANS = [
    ("يعيش في المخيم نحو 40 ألف مدني.", "40000"),
    ("يعيش في المدينة 40 ألف شخص.", "40000"),
    ("يقطن المدينة نحو 40 ألف مدني.", "40000"),
    ("يقيم في المخيم أكثر من 40 ألف نازح.", "40001.."),
    ("ويؤوي المخيم نحو 40 ألف نازح.", "40000"),
    ("ويضم المخيم نحو 40 ألف نازح.", "40000"),
    ("ويضم المخيم 40 ألف لاجئ.", "40000"),
    ("وهناك نحو 40 ألف مدني محاصرون في المدينة.", "40000"),
    ("نحو 40 ألف مدني محاصرون داخل المدينة.", "40000"),
    ("ولا يزال 40 ألف مدني عالقين في المدينة.", "40000"),
]


@pytest.mark.parametrize(("sentence", "wanted"), CIVILIANS)
def test_civilians_who_are_there(sentence: str, wanted: str) -> None:
    assert counts(sentence) == f"strength civilians {wanted} civilians"


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in CIVILIANS])
def test_who_lives_there_has_not_fled(sentence: str) -> None:
    assert incidents(sentence) == []


THINGS = [
    ("دخل رتل تركي مؤلف من 15 آلية إلى بلدة سرمين.", "strength vehicles 15 turkey"),
    ("دخل رتل تركي يضم 15 آلية إلى بلدة سرمين.", "strength vehicles 15 turkey"),
    ("رتل للقوات الروسية مؤلف من 15 عربة وصل إلى عين عيسى.", "strength vehicles 15 russia"),
    ("دخل رتل تركي مكون من 20 دبابة إلى بلدة سرمين.", "strength vehicles 20 turkey"),
    ("يسيطر تنظيم داعش على نحو 200 كيلومتر مربع.", "strength area_km2 200 islamic-state"),
    ("ويسيطر تنظيم داعش على 200 كم مربع.", "strength area_km2 200 islamic-state"),
]


@pytest.mark.parametrize(("sentence", "wanted"), THINGS)
def test_vehicles_and_land(sentence: str, wanted: str) -> None:
    assert counts(sentence) == wanted


NONE = [
    "قتل 400 مقاتل من تنظيم داعش أمس في الرقة.",
    "أصيب 400 مقاتل من تنظيم داعش أمس في الرقة.",
    "اعتقل الجيش 400 مقاتل من تنظيم داعش أمس في الرقة.",
    "أسر الجيش 400 مقاتل من تنظيم داعش أمس في الرقة.",
    "استسلم 400 مقاتل من تنظيم داعش أمس في الرقة.",
    "انشق 400 مقاتل عن تنظيم داعش أمس في الرقة.",
    "نزح 40 ألف مدني من المدينة أمس.",
    "فر 40 ألف مدني من المدينة أمس.",
    "عاد 40 ألف نازح إلى المدينة أمس.",
    "دمر الجيش 12 آلية للتنظيم قرب تدمر أمس.",
    "زار 40 طبيباً المدينة أمس.",
    "وصلت 40 شاحنة مساعدات إلى المدينة أمس.",
    "بلغ سعر الليتر 3000 ليرة.",
    "يبعد الموقع 200 كيلومتر عن المدينة.",
    "يعود تاريخ القلعة إلى 3000 عام.",
    "خرج 400 متظاهر في المدينة أمس.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_strength(sentence: str) -> None:
    assert "strength" not in counts(sentence)


ACTING = [
    ("هاجم 400 من الانفصاليين القوات الأوكرانية قرب ماريوبول.", "strength fighters 400 ukraine-separatists"),
    ("أكثر من 300 مستوطن مسلح هاجموا القرية وأحرقوا منازل.", "strength fighters 301.. israeli-settlers"),
    ("نفذ حوالي 5000 من أفراد الشرطة التركية مداهمات في إسطنبول.", "strength fighters 5000 turkey"),
    ("اقتحم 200 جندي إسرائيلي مخيم جنين فجر اليوم.", "strength fighters 200 israel"),
    ("وصل موكب فيه أكثر من 120 مقاتلاً من تنظيم داعش.", "strength fighters 121.. islamic-state"),
    ("أرسل التحالف الدولي 300 شاحنة تحوي معدات إلى قاعدته.", "strength vehicles 300 international-coalition"),
    ("وطهر الجيش السوداني أكثر من 320 كم2 في الولاية.", "strength area_km2 321.. sudanese-army"),
]


@pytest.mark.parametrize(("sentence", "wanted"), ACTING)
def test_so_many_who_do_something(sentence: str, wanted: str) -> None:
    assert counts(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "هاجم 10 مسلحين حاجزاً في ريف درعا.",  # a band
        "قتلت القوات 300 مسلح هاجموا المدينة.",
        "ضم الموكب سبع حافلات و22 سيارة إسعاف.",  # they carry people away
        "أقلعت ثلاث مقاتلات من قاعدة في ديار بكر وقصفت مقرين.",
    ],
)
def test_a_band_the_dead_and_what_carries_people_are_no_strength(sentence: str) -> None:
    assert "strength" not in counts(sentence)
