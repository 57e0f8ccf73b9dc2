"""Whom the words of a report mean: adjectives of states, numbered units, men of a group, nouns that look back.

One line for each: the country of the report, a sentence, and the ids in the order of the text ("-" for an unknown one).
"""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import ActorMention, find_actors, resolve_actors

WAR = date(2020, 6, 1)


def told(sentence: str, country: str | None, when: date | None = WAR) -> list[ActorMention]:
    tokens = tokenize(fold(sentence))
    return resolve_actors(find_actors(tokens), tokens, country, when)


def ids(sentence: str, country: str | None, when: date | None = WAR) -> str:
    return " ".join(mention.actor or "-" for mention in told(sentence, country, when))


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


STATES = """
SY | شنت طائرات إسرائيلية غارات على المطار | israel
SY | غارات إسرائيلية على المطار | israel
SY | قصف إسرائيلي على المطار | israel
SY | صواريخ إسرائيلية تستهدف المطار | israel
SY | الطيران الإسرائيلي قصف المطار | israel
SY | الجيش الإسرائيلي قصف المطار | israel
SY | غارات روسية على البلدة | russia
SY | طائرات حربية روسية قصفت البلدة | russia
SY | الطيران الحربي الروسي قصف البلدة | russia
SY | المقاتلات الروسية قصفت البلدة | russia
SY | القوات الروسية انسحبت من النقطة | russia
SY | الشرطة العسكرية الروسية سيرت دورية | russian-military-police
SY | مسيرة تركية استهدفت سيارة | turkey
SY | طائرة مسيرة تركية استهدفت سيارة | turkey
SY | قصف مدفعي تركي على القرية | turkey
SY | الجيش التركي قصف القرية | turkey
SY | القوات التركية قصفت القرية | turkey
SY | رتل تركي دخل البلدة | turkey
SY | القوات الأمريكية دخلت القاعدة | us-forces
SY | القوات الأميركية دخلت القاعدة | us-forces
SY | رتل أمريكي دخل القاعدة | us-forces
SY | طيران التحالف الدولي قصف الموقع | international-coalition
SY | التحالف الدولي قصف الموقع | international-coalition
SY | ميليشيات إيرانية انتشرت في البلدة | iranian-militias
SY | الميليشيات الإيرانية انتشرت في البلدة | iranian-militias
IQ | مسيرة تركية استهدفت سيارة في سنجار | turkey
IQ | طائرات إيرانية قصفت مقراً | iran
LB | مسيرة إسرائيلية استهدفت سيارة | israel
LB | غارة إسرائيلية على البلدة | israel
PS | قوات الاحتلال اقتحمت المخيم | israel
PS | جيش الاحتلال اقتحم المخيم | israel
PS | آليات الاحتلال توغلت في الحي | israel
PS | زوارق الاحتلال أطلقت النار على الصيادين | israel civilians
"""


@pytest.mark.parametrize(("country", "sentence", "expected"), rows(STATES))
def test_the_adjective_of_a_state_is_its_forces(country: str, sentence: str, expected: str) -> None:
    assert ids(sentence, country) == expected


MEN = """
SY | قتل ثلاثة من عناصر قسد قرب الحاجز | sdf
SY | عناصر قوات النظام انسحبوا | syrian-government-forces
SY | مقاتلو قسد انسحبوا | sdf
SY | مسلحو تنظيم الدولة انسحبوا | islamic-state
SY | عناصر من داعش هاجموا النقطة | islamic-state
SY | قيادي في قسد قتل أمس | sdf
SY | ضابط في قوات النظام قتل أمس | syrian-government-forces
SY | قائد في الحرس الثوري قتل أمس | irgc
SY | دورية لقسد تعرضت لهجوم | sdf
SY | حاجز لقوات النظام تعرض لهجوم | syrian-government-forces
SY | آلية تابعة لقسد تعرضت لهجوم | sdf
SY | مقر تابع لتنظيم الدولة تعرض لهجوم | islamic-state
SY | خلية تابعة لداعش هاجمت النقطة | islamic-state
SY | مسلحون مجهولون هاجموا النقطة | unidentified-gunmen
SY | مسلحون هاجموا النقطة | unidentified-gunmen
SY | مجهولون هاجموا النقطة | unidentified-gunmen
SY | مسلحون ينتمون إلى تنظيم الدولة هاجموا النقطة | islamic-state
SY | مسلحون من هيئة تحرير الشام هاجموا النقطة | hayat-tahrir-al-sham
SY | مسلحون يتبعون لقسد هاجموا النقطة | sdf
SY | ملثمون هاجموا النقطة | unidentified-gunmen
YE | مسلحو الحوثي هاجموا النقطة | houthis
YE | عناصر الحوثيين هاجموا النقطة | houthis
YE | مقتل عشرة حوثيين في مأرب | houthis
YE | قناص حوثي قتل طفلاً | houthis
YE | لغم حوثي قتل طفلاً | houthis
SD | عناصر من الدعم السريع هاجموا القرية | rapid-support-forces
SD | قوة من الجيش السوداني دخلت القرية | sudanese-army
LB | عناصر من حزب الله انتشروا في البلدة | hezbollah
LB | مقاتل في حزب الله قتل أمس | hezbollah
IQ | عناصر داعش هاجموا نقطة للجيش العراقي | islamic-state iraqi-army
PS | مقاوم من كتائب القسام استشهد | qassam-brigades
"""


@pytest.mark.parametrize(("country", "sentence", "expected"), rows(MEN))
def test_men_and_things_of_a_group_are_the_groups(country: str, sentence: str, expected: str) -> None:
    assert ids(sentence, country) == expected


SEVERAL = """
SY | اندلعت اشتباكات بين قسد وتنظيم الدولة قرب البلدة | sdf islamic-state
SY | اشتباكات بين قوات النظام من جهة وهيئة تحرير الشام من جهة أخرى | syrian-government-forces hayat-tahrir-al-sham
SY | قتل عنصر من قسد في هجوم لداعش | sdf islamic-state
SY | قصفت قوات النظام مواقع لهيئة تحرير الشام | syrian-government-forces hayat-tahrir-al-sham
SY | نفذ التحالف الدولي وقسد عملية ضد داعش | international-coalition sdf islamic-state
YE | اندلعت معارك بين الحوثيين والقوات الحكومية | houthis yemeni-government-forces
YE | قصف التحالف العربي مواقع الحوثيين | arab-coalition houthis
SD | معارك بين الجيش السوداني وقوات الدعم السريع | sudanese-army rapid-support-forces
SD | معارك بين الجيش والدعم السريع | sudanese-army rapid-support-forces
LB | قصف الجيش الإسرائيلي مواقع لحزب الله | israel hezbollah
"""


@pytest.mark.parametrize(("country", "sentence", "expected"), rows(SEVERAL))
def test_several_in_one_sentence(country: str, sentence: str, expected: str) -> None:
    assert ids(sentence, country) == expected


LOOKING_BACK = """
SY | هاجم تنظيم الدولة النقطة. وقال التنظيم إن عناصره انسحبوا | islamic-state islamic-state
SY | قصفت هيئة تحرير الشام النقطة، ثم أعلنت الهيئة انسحابها | hayat-tahrir-al-sham hayat-tahrir-al-sham
LB | قصف حزب الله الموقع. وأعلن الحزب ذلك | hezbollah hezbollah
PS | أعلنت حركة حماس ذلك، وقالت الحركة إن الوفد عاد | hamas hamas
YE | هاجمت جماعة الحوثي النقطة، وقالت الجماعة إنها انسحبت | houthis houthis
YE | هاجمت مليشيا الحوثي النقطة، ثم انسحبت المليشيا | houthis houthis
IQ | أعلن حزب العمال الكردستاني ذلك، وقال الحزب إنه انسحب | pkk pkk
"""


@pytest.mark.parametrize(("country", "sentence", "expected"), rows(LOOKING_BACK))
def test_a_common_noun_looks_back(country: str, sentence: str, expected: str) -> None:
    assert ids(sentence, country) == expected


UNITS = """
SY | قصف اللواء 52 | 52nd-brigade
SY | قصف اللواء الثاني والخمسون | 52nd-brigade
SY | تقدمت الفرقة 17 | 17th-division
SY | تقدمت الفرقة السابعة عشرة | 17th-division
SY | تقدمت الفرقة الرابعة | fourth-division
SY | تقدمت الفرقة 25 | 25th-division
SY | الفوج 46 قصف البلدة | 46th-regiment
SY | الفيلق الخامس انتشر في البلدة | 5th-corps
SY | الفيلق الثالث انتشر في البلدة | sna-third-corps
"""


@pytest.mark.parametrize(("country", "sentence", "expected"), rows(UNITS))
def test_numbered_units(country: str, sentence: str, expected: str) -> None:
    assert ids(sentence, country) == expected


NOBODY = [
    ("SY", "ارتفعت أسعار الخضار في السوق"),
    ("SY", "توقفت حركة السير في المدينة"),
    ("SY", "قال الخبير التركي في الاقتصاد إن الليرة تراجعت"),
    ("SY", "تعلم الأطفال اللغة الروسية"),
    ("SY", "وصلت شحنة قمح روسية إلى المرفأ"),
    ("SY", "الليرة التركية تراجعت أمام الدولار"),
    ("SY", "المسلسل التركي ينتهي الليلة"),
    ("SY", "نظام التدفئة معطل في المدرسة"),
    ("SY", "قاعدة البيانات معطلة"),
    ("SY", "هيئة الطرق أغلقت الجسر"),
    ("SY", "فاز فريق الجيش بالمباراة"),
    ("LB", "حزب العمال البريطاني فاز بالانتخابات"),
    ("PS", "المقاومة الكهربائية للسلك"),
    ("IQ", "الحشد الجماهيري في الملعب"),
    ("YE", "التحالف بين الشركتين انتهى"),
    ("SY", "حزب العمال التونسي فاز بالانتخابات"),
    ("SD", "الدعم الغذائي وصل سريعاً"),
]


@pytest.mark.parametrize(("country", "sentence"), NOBODY)
def test_nobody_armed_is_told(country: str, sentence: str) -> None:
    assert ids(sentence, country).replace("-", "").strip() == ""


@pytest.mark.parametrize(
    ("words", "person", "adjective"),
    [
        ("الحوثيون هاجموا النقطة", True, False),
        ("جماعة الحوثي هاجمت النقطة", False, False),
        ("غارات إسرائيلية على المطار", False, True),
        ("الجيش الإسرائيلي قصف المطار", False, False),
        ("مقتل عشرة حوثيين في مأرب", True, False),
    ],
)
def test_the_signs_of_a_mention(words: str, person: bool, adjective: bool) -> None:
    (one,) = told(words, "YE")
    assert (one.plural_person, one.adjective) == (person, adjective)
