"""One name on different days, in different countries and beside different company: whom it means."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import actor, actors, find_actors, is_part_of, resolve_actors

LAST_DAY = date(2024, 12, 8)
FIRST_DAY = LAST_DAY + timedelta(days=1)


def ids(text: str, country: str | None = "SY", when: date | None = None) -> list[str | None]:
    tokens = tokenize(fold(text))
    return [m.actor for m in resolve_actors(find_actors(tokens), tokens, country, when)]


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("الجيش", "syrian-government-forces", "syrian-army"),
        ("الجيش السوري", "syrian-government-forces", "syrian-army"),
        ("الجيش العربي السوري", "syrian-government-forces", "syrian-army"),
        ("القوات الحكومية", "syrian-government-forces", "syrian-army"),
        ("قوات الحكومة", "syrian-government-forces", "syrian-army"),
        ("وزارة الدفاع", "syrian-government-forces", "syrian-army"),
        ("وزارة الدفاع السورية", "syrian-government-forces", "syrian-army"),
        ("الحكومة", "syrian-government", "syrian-transitional-government"),
        ("السلطات السورية", "syrian-government", "syrian-transitional-government"),
        ("الرئاسة السورية", "syrian-government", "syrian-transitional-government"),
        ("الدولة السورية", "syrian-government", "syrian-transitional-government"),
        ("الأجهزة الأمنية", "syrian-security-services", "general-security"),
        ("قوات الأمن", "syrian-security-services", "general-security"),
    ],
)
@pytest.mark.parametrize("sentence", ["أعلن {} ذلك مساءً.", "وبحسب شهود فإن {} أغلق الطريق.", "{} ينفي النبأ"])
def test_the_night_of_the_eighth_of_december_changes_whom_it_means(
    name: str, before: str, after: str, sentence: str
) -> None:
    text = sentence.format(name)
    assert ids(text, when=LAST_DAY) == ids(text, when=date(2016, 1, 1)) == [before]
    assert ids(text, when=FIRST_DAY) == ids(text, when=date(2025, 11, 1)) == [after]


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("قوات النظام", "syrian-government-forces"),
        ("قوات الأسد", "syrian-government-forces"),
        ("فلول النظام", "assad-remnants"),
        ("هيئة تحرير الشام", "hayat-tahrir-al-sham"),
        ("الجيش الوطني السوري", "syrian-national-army"),
        ("قسد", "sdf"),
        ("داعش", "islamic-state"),
        ("المخابرات الجوية", "air-force-intelligence"),
        ("الأمن العام", "general-security"),
    ],
)
@pytest.mark.parametrize("when", [None, date(2018, 3, 3), LAST_DAY, FIRST_DAY, date(2025, 8, 8)])
def test_a_name_that_says_which_side_means_it_on_every_day(name: str, id: str, when: date | None) -> None:
    assert ids(f"نصب {name} حاجزاً على الطريق", when=when) == [id]


@pytest.mark.parametrize("when", [date(2019, 5, 5), date(2025, 5, 5)])
@pytest.mark.parametrize("country", ["IQ", "YE", "LY", "SD", "LB", "PS", "EG", "TN"])
def test_only_syrias_army_changed(country: str, when: date) -> None:
    text = "وقال الجيش في بيان إن جنوده انسحبوا"
    (army,) = ids(text, country, when)
    assert army == ids(text, country, None)[0]
    assert army is not None
    assert actor(army).country == ("IL" if country == "PS" else country)


COMMON: dict[str, dict[str, str | None]] = {
    "الحكومة": {"IQ": "iraqi-government", "YE": "yemeni-government", "SD": "sudanese-government"},
    "الشرطة": {"IQ": "iraqi-police", "YE": "yemeni-police", "LY": "libyan-police", "EG": "egyptian-police"},
    "قوات الأمن": {
        "IQ": "iraqi-security-forces",
        "PS": "palestinian-security-forces",
        "SD": "sudanese-police",
    },
    "وزارة الداخلية": {"PS": "gaza-authorities", "LY": "libyan-interior-ministry", "YE": "yemeni-police"},
    "الميليشيا": {"YE": "houthis", "SD": "rapid-support-forces", "SY": None, "LB": None},
    "الجماعة": {"YE": "houthis", "SY": None, "IQ": None},
    "الحركة": {"PS": "hamas", "SY": None, "SD": None},
    "الحزب": {"LB": "hezbollah"},
    "التنظيم": {"SY": "islamic-state", "IQ": "islamic-state", "YE": "aqap", "SD": None},
    "التحالف": {"SY": "international-coalition", "IQ": "international-coalition", "YE": "arab-coalition"},
    "المقاومة": {"LB": "hezbollah", "PS": "palestinian-factions", "YE": "popular-resistance", "SY": None},
    "الاحتلال": {"PS": "israel", "LB": "israel", "SY": "israel", "SD": None, "YE": None},
    "الحرس الجمهوري": {"SY": "republican-guard", "YE": "saleh-forces"},
    "الأسايش": {"SY": "asayish", "IQ": "kurdistan-asayish"},
    "القوات": {"SY": None, "IQ": None, "YE": None},
}


@pytest.mark.parametrize(
    ("name", "country", "owner"),
    [(name, country, owner) for name, owners in COMMON.items() for country, owner in owners.items()],
)
def test_a_common_word_without_company_is_the_countrys(name: str, country: str, owner: str | None) -> None:
    assert ids(f"وذكر شهود أن {name} أغلق الطريق", country) == [owner]


@pytest.mark.parametrize("word", ["الجيش", "الشرطة", "القوات", "وزارة الداخلية", "القوات الحكومية"])
def test_in_no_country_a_common_word_means_nobody(word: str) -> None:
    assert ids(f"وذكر شهود أن {word} أغلق الطريق", None) == [None]


@pytest.mark.parametrize(
    ("text", "country", "meant"),
    [
        ("قال الجيش الأردني إنه أحبط تسللاً، وأضاف الجيش أن", "SY", "jordanian-army"),
        ("أعلن جيش الإسلام انسحابه، ثم قصف الجيش التلة", "SY", "jaysh-al-islam"),
        ("دخلت القوات التركية القرية ليلاً، ثم عادت القوات", "SY", "turkey"),
        ("تقدمت قوات الدعم السريع، وقالت القوات إنها سيطرت", "SD", "rapid-support-forces"),
        ("دخل تنظيم القاعدة البلدة، وبعد ساعة انسحب التنظيم", "YE", "aqap"),
        ("هاجمت هيئة تحرير الشام النقطة ثم انسحبت الهيئة", "SY", "hayat-tahrir-al-sham"),
        ("قال حزب العمال الكردستاني إنه رد، وتوعد الحزب", "LB", "pkk"),
        ("أعلنت حركة الشباب هجوماً، وقالت الحركة إنها", "SO", "al-shabaab"),
        ("أعلنت حركة طالبان هدنة، وقالت الحركة إنها", "AF", "afghan-taliban"),
    ],
)
def test_a_common_word_means_the_one_named_before(text: str, country: str, meant: str) -> None:
    assert ids(text, country)[-1] == meant


def test_the_last_one_called_so_is_meant_and_not_the_first() -> None:
    army, other = "الجيش اللبناني", "الجيش الأردني"
    assert ids(f"التقى {army} وفداً من {other} ثم قال الجيش إنه", "SY")[-1] == "jordanian-army"
    assert ids(f"التقى {other} وفداً من {army} ثم قال الجيش إنه", "SY")[-1] == "lebanese-army"


def test_company_of_another_noun_changes_nothing() -> None:
    assert ids("اشتبك حزب الله مع مسلحين، وقال الجيش إنه", "IQ")[-1] == "iraqi-army"
    assert ids("قال الجيش الأردني إنه رد، وأعلن الحزب", "LB")[-1] == "hezbollah"


@pytest.mark.parametrize(
    ("name", "country", "id"),
    [
        ("قوات حفتر", "LY", "libyan-national-army"),
        ("حكومة الوفاق", "LY", "government-of-national-accord"),
        ("بركان الغضب", "LY", "volcano-of-rage"),
        ("المجلس الانتقالي الجنوبي", "YE", "southern-transitional-council"),
        ("قوات الحزام الأمني", "YE", "security-belt"),
        ("ألوية العمالقة", "YE", "giants-brigades"),
        ("كتائب عز الدين القسام", "PS", "qassam-brigades"),
        ("سرايا القدس", "PS", "islamic-jihad"),
        ("مستوطنون", "PS", "israeli-settlers"),
        ("حركة العدل والمساواة", "SD", "jem"),
        ("الحشد الشعبي", "IQ", "popular-mobilisation-forces"),
        ("الحشد العشائري", "IQ", "tribal-mobilisation"),
        ("قوات البيشمركة", "IQ", "peshmerga"),
        ("اليونيفيل", "LB", "unifil"),
        ("لواء فاطميون", "SY", "liwa-fatemiyoun"),
        ("الحرس الثوري الإيراني", "SY", "irgc"),
        ("حراس الدين", "SY", "hurras-al-din"),
    ],
)
@pytest.mark.parametrize("before", ["", "و", "ل", "ب"])
def test_letters_written_onto_a_name_change_nothing(name: str, country: str, id: str, before: str) -> None:
    joined = "لل" + name[2:] if before == "ل" and name.startswith("ال") else before + name
    assert ids(f"شوهد أمس رتل {joined} قرب النهر", country) == [id]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("أصيب ثلاثة مدنيين", "civilians"),
        ("تظاهر أهالي القرية", "civilians"),
        ("أطلق مجهولون النار", "unidentified-gunmen"),
        ("هاجم مسلحون مجهولون الحافلة", "unidentified-gunmen"),
        ("اعترض قطاع طرق القافلة", "unidentified-gunmen"),
    ],
)
@pytest.mark.parametrize("country", ["SY", "YE", "SD", None])
def test_the_unarmed_and_the_unknown_are_the_same_everywhere(text: str, id: str, country: str | None) -> None:
    assert ids(text, country) == [id]


@pytest.mark.parametrize(
    "text",
    ["زارت لجنة من الصليب الأحمر المخيم", "أجلت فرق الهلال الأحمر الجرحى", "وصل وزير الدفاع إلى العاصمة"],
)
def test_who_helps_or_visits_is_no_party(text: str) -> None:
    assert ids(text) == []


def test_nobody_is_part_of_himself_through_others() -> None:
    known = actors()
    for id in known:
        for parent in (tie.actor for tie in known[id].parents):
            assert not is_part_of(parent, id), (parent, id)


def test_a_name_shared_within_one_country_has_one_owner_on_each_day() -> None:
    days = [date(2012, 1, 1), date(2017, 1, 1), LAST_DAY, FIRST_DAY, date(2025, 9, 1)]
    for day in days:
        first = ids("وقالت وزارة الدفاع السورية إنها", None, day)
        assert first == ids("وقالت وزارة الدفاع السورية إنها", "SY", day)
