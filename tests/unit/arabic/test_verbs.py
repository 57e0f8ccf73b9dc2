"""Verb forms: sixty verbs that news uses, in many forms, and verbs told from nouns in sentences."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.arabic.verbs import Verb, is_shortened, is_verb_likely, leads_noun, verb_readings, voice_marks

FORMS = """
قتل: قتل قتلت قتلوا يقتل تقتل يقتلون قتلوه قتلهم سيقتل وقتلت فقتلت لتقتل قتلا قتلنا
أصاب: أصاب أصيب أصيبت أصيبوا يصاب تصيب أصابهم وأصيب
جرح: جرح جرحت يجرح جرحوا | خطف: خطف خطفت يخطف خطفوه | اختطف: اختطفت يختطفون اختطفه
اعتقل: اعتقل اعتقلت اعتقلوا تعتقل اعتقلته يعتقلون | احتجز: احتجز يحتجز احتجزتهم
استهدف: استهدف استهدفت يستهدف واستهدفت استهدفها | انفجر: انفجر انفجرت تنفجر | فجر: فجر فجروا يفجر
قصف: قصف قصفت تقصف قصفوا | أغار: أغار أغارت تغير | هاجم: هاجم هاجمت يهاجمون هاجموا
شن: شن شنت تشن شنوا شنها شنته | نصب: نصب نصبوا نصبه | سيطر: سيطر سيطرت يسيطر تسيطر
دخل: دخل دخلوا يدخل | خرج: خرج خرجت يخرج | وصل: وصل وصلت يصل وصلوا تصل
أعلن: أعلن أعلنت يعلن أعلنوا وأعلنت | قال: قال قالت يقول قالوا وقال تقول | ذكر: ذكر ذكرت يذكر
أكد: أكد أكدت يؤكد وأكد | أفاد: أفاد أفادت يفيد | أشار: أشار أشارت يشير | نفى: نفى نفت ينفي نفاه
هلك: هلك وهلك هلكوا | جاب: جابت يجوب | أعفى: أعفي أعفت | فتش: وفتشت فتشوا | استرد: واسترد واستردت
نعى: نعى نعت تنعى نعاه | توفي: توفي توفيت توفوا | استشهد: استشهد استشهدت استشهدوا يستشهد
ارتقى: ارتقى ارتقت ارتقوا يرتقي | قضى: قضى قضت قضوا يقضي | لقي: لقي لقيت لقوا يلقى
نجا: نجا نجت ينجو | فر: فر فرت فروا يفر | هرب: هرب هربوا يهرب | نزح: نزح نزحت نزحوا ينزح
انسحب: انسحب انسحبت ينسحبون | انشق: انشق انشقوا ينشق | سلم: سلم سلمت سلموا يسلم سلمتها
أطلق: أطلق أطلقت أطلقوا يطلق أطلقته | أسر: أسر أسرت يأسر أسروا | أعدم: أعدم أعدمت أعدموا يعدم
حاصر: حاصر حوصر حاصرت يحاصر | داهم: داهم دوهم داهمت يداهم | صادر: صادر صادرت تصادر
دمر: دمر دمرت يدمر | أحرق: أحرق أحرقوا يحرق | نهب: نهب نهبوا ينهب | اغتال: اغتال اغتيل يغتال اغتالت
أسفر: أسفر أسفرت يسفر | أدى: أدى أدت يؤدي | تسبب: تسبب تسببت يتسبب | عثر: عثر عثرت عثروا يعثر
فقد: فقد فقدت فقدوا يفقد | عاد: عاد عادت يعود عادوا | بدأ: بدأ بدأت بدؤوا بدأوا يبدأ
تأسس: تأسس تأسست يتأسس | عين: عين عينت يعين | تصدى: تصدى تصدت تصدوا يتصدى
أسقط: أسقط أسقطت يسقط أسقطوا | أفرج: أفرج أفرجت يفرج | توعد: توعد توعدت يتوعد | فخخ: فخخ فخخوا
تمركز: تمركز يتمركز تمركزت | جاء: جاء جاءت جاؤوا | رأى: رأى رأت يرى رأوا | كان: كان كانت يكون كانوا
"""
PAIRS = [
    (lemma.strip(), form)
    for entry in FORMS.replace("\n", "|").split("|")
    if entry.strip()
    for lemma, _, forms in [entry.partition(":")]
    for form in forms.split()
]


@pytest.mark.parametrize(("lemma", "form"), PAIRS)
def test_the_lemma_is_among_the_readings(lemma: str, form: str) -> None:
    assert fold_word(lemma) in {verb.lemma for verb in verb_readings(fold_word(form))}


def test_a_reading_tells_person_tense_voice_and_clitics() -> None:
    first = verb_readings(fold_word("وسيقتلونهم"))[0]
    assert first == Verb("قتل", "active", 3, "m", "p", "present", "وس", "هم")
    assert verb_readings(fold_word("أصيبت"))[0].voice == "passive"
    assert verb_readings("قتل")[0].voice == "either"
    exploded = verb_readings(fold_word("انفجرت"))[0]
    assert (exploded.person, exploded.gender, exploded.number, exploded.tense) == (3, "f", "s", "past")


@pytest.mark.parametrize("word", ["مدرسون", "الكتاب", "", "ق", "abc", "12", "سيارتهم", "المسلحين"])
def test_what_cannot_be_a_verb_has_no_reading(word: str) -> None:
    assert verb_readings(fold_word(word)) == ()


def test_the_first_reading_is_the_common_verb_in_the_third_person() -> None:
    assert (verb_readings("شن")[0].lemma, verb_readings("شن")[0].person) == ("شن", 3)
    assert all(verb_readings(w)[0].person == 3 for w in ("نفق", "تقتل", "استهدفت", "شنت", "نجا"))


PASSIVES = "قُتل وقُتلت فقُتل أُصيب وأُصيب يُعتقد سيُقتل تُوفي نُقل يُقدَّر استُشهد اعتُقل يُدعى قُـتل"


@pytest.mark.parametrize("raw", PASSIVES.split())
def test_a_damma_tells_the_passive(raw: str) -> None:
    assert voice_marks(raw) == "passive"


@pytest.mark.parametrize("raw", ["قتل", "قَتَلَ", "يُعلن", "يُعدم", "", "ُ", "محمدُ", "تُشير"])
def test_other_marks_tell_nothing(raw: str) -> None:
    assert voice_marks(raw) is None


SENTENCES = [
    "*قتل ثلاثة أشخاص في حادث سير قرب الجسر",
    "كما *نشر المكتب صوراً من السوق",
    "بعد قتل الرجل *خرج أهله إلى الساحة",
    "*انفجرت عبوة ناسفة قرب مركز المدينة وقد *قتل سائق",
    "*قال شاهد إن المهاجم *فر عبر النهر إلى قرية بعيدة",
    "الجيش الوطني *يعزز قواته في محيط المدينة بحثاً عن السائق",
    "التنظيم *خطف العمال قبل أن *يفرج عنهم",
    "وزير الدفاع *زار القاعدة الجوية يوم أمس",
    "أبو أحمد *عاد من السفر وفي يده كتاب",
    "العمال الذين *يعملون في المنجم *طالبوا برفع الأجور",
    "لم *يصل أحد إلى مكان الحادث",
    "مقتل عنصر وإصابة آخر بانفجار لغم أرضي",
    "ارتفاع عدد سكان المنطقة الجنوبية",
    "فجر اليوم *وصلت حافلة إلى حاجز البلدة",
    "*دخلت الدورية القرية *وفتشت المنازل *وأرغمت الأهالي على البقاء",
    "*تقدمت القوات *واستردت النقطة *وحطمت الحواجز *وأضرمت النار في الخيام",
    "*هتف المشيعون *وقمعت الشرطة المسيرة",
    "بعد قمع المسيرة وزحف القوات إلى القرية",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_verbs_are_told_from_nouns_by_the_words_beside_them(marked: str) -> None:
    tokens = tokenize(fold(marked.replace("*", "")))
    expected = [fold_word(word[1:]) for word in marked.split() if word.startswith("*")]
    assert [token.text for i, token in enumerate(tokens) if is_verb_likely(tokens, i)] == expected


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("أعلنت الوزارة أن مسلحا قتل في المدينة", "قتل"),
        ("ذكرت الوكالة إن ضابطا جرح في المدينة", "جرح"),
        ("ذكرت الوكالة أن شرطيين قتلا في المدينة", "قتلا"),
        ("قال مصدر إن جنديين من القوات الحكومية قتلا في القصف", "قتلا"),
    ],
)
def test_a_verb_follows_its_subject_behind_that(sentence: str, word: str) -> None:
    tokens = tokenize(fold(sentence))
    at = next(i for i, token in enumerate(tokens) if token.text == word)
    assert is_verb_likely(tokens, at)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [("حكم عليه بالإعدام قتلا بالرصاص", "قتلا"), ("استنكر البيان جريمة قتل مدنيين", "قتل")],
)
def test_a_noun_of_the_same_spelling_is_none(sentence: str, word: str) -> None:
    tokens = tokenize(fold(sentence))
    at = next(i for i, token in enumerate(tokens) if token.text == word)
    assert not is_verb_likely(tokens, at)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("قتل الخميس 22 مقاتلا", True),
        ("قتل امس ثلاثة جنود", True),
        ("جريمة قتل اليوم", False),
        ("قتل اليوم", False),
    ],
)
def test_a_day_parts_a_verb_from_those_it_counts(sentence: str, verb: bool) -> None:
    tokens = tokenize(fold(sentence))
    at = next(i for i, token in enumerate(tokens) if token.text == "قتل")
    assert is_verb_likely(tokens, at) is verb


@pytest.mark.parametrize(
    ("word", "lemma", "shortened"),
    [("تقلهم", "قال", True), ("يقل", "قال", True), ("يقول", "قال", False), ("تقلهم", "اقل", False)],
)
def test_a_present_without_the_long_vowel_of_its_verb_is_shortened(
    word: str, lemma: str, shortened: bool
) -> None:
    verb = next(verb for verb in verb_readings(word) if verb.lemma == lemma)
    assert is_shortened(word, verb) is shortened


def test_a_preposition_leads_a_noun_and_a_conjunction_may_lead_a_verb() -> None:
    assert all(leads_noun(word) for word in ("علي", "في", "كل", "هذا"))
    assert not any(leads_noun(word) for word in ("ثم", "ان", "الذي", ""))
