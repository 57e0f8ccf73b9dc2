"""Who is meant: names of armed parties as reports of each country use them, short and whole, in every case and place.

Each row is a name in a sentence of a report from that country, and the actor it must be, or none.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import ActorMention, actor, find_actors, resolve_actors


def told(sentence: str, country: str | None) -> list[ActorMention]:
    tokens = tokenize(fold(sentence))
    return resolve_actors(find_actors(tokens), tokens, country, None)


def ids(sentence: str, country: str | None) -> list[str | None]:
    return [mention.actor for mention in told(sentence, country)]


NAMES = [
    ("SY", "قوات النظام", "syrian-government-forces"),
    ("SY", "قوات النظام السوري", "syrian-government-forces"),
    ("SY", "قوات الأسد", "syrian-government-forces"),
    ("SY", "الجيش السوري", "syrian-government-forces"),
    ("SY", "قوات سوريا الديمقراطية", "sdf"),
    ("SY", "قسد", "sdf"),
    ("SY", "هيئة تحرير الشام", "hayat-tahrir-al-sham"),
    ("SY", "تنظيم الدولة الإسلامية", "islamic-state"),
    ("SY", "تنظيم داعش", "islamic-state"),
    ("SY", "لواء القدس", "liwa-al-quds"),
    ("SY", "الدفاع الوطني", "national-defence-forces"),
    ("SY", "الحرس الثوري الإيراني", "irgc"),
    ("SY", "القوات التركية", "turkey"),
    ("SY", "القوات الروسية", "russia"),
    ("SY", "حزب الله اللبناني", "hezbollah"),
    ("IQ", "الجيش العراقي", "iraqi-army"),
    ("IQ", "الشرطة الاتحادية العراقية", None),
    ("IQ", "قوات البيشمركة", "peshmerga"),
    ("IQ", "حزب العمال الكردستاني", "pkk"),
    ("IQ", "تنظيم داعش", "islamic-state"),
    ("YE", "جماعة الحوثي", "houthis"),
    ("YE", "مليشيا الحوثي", "houthis"),
    ("YE", "الحوثيين", "houthis"),
    ("YE", "التحالف العربي", "arab-coalition"),
    ("YE", "القوات الحكومية اليمنية", "yemeni-government-forces"),
    ("SD", "الجيش السوداني", "sudanese-army"),
    ("SD", "قوات الدعم السريع", "rapid-support-forces"),
    ("SD", "الدعم السريع", "rapid-support-forces"),
    ("LY", "الجيش الوطني الليبي", "libyan-national-army"),
    ("LY", "حكومة الوحدة الوطنية", "government-of-national-unity"),
    ("PS", "قوات الاحتلال الإسرائيلي", "israel"),
    ("PS", "جيش الاحتلال", "israel"),
    ("PS", "حركة الجهاد الإسلامي", "islamic-jihad"),
    ("LB", "الجيش اللبناني", None),
    ("LB", "حزب الله", "hezbollah"),
]
KNOWN = [row for row in NAMES if row[2] is not None]
PLACED = [
    "هاجمت {} حاجزاً في المدينة أمس",
    "هاجم مسلحون {} في المدينة أمس",
    "اندلعت اشتباكات مع {} في المدينة أمس",
    "قالت مصادر في {} إن الهجوم فشل",
    "قُتل عنصر من {} في المدينة أمس",
    'أعلنت "{}" مسؤوليتها عن الهجوم',
    "اتهم الأهالي {} بالهجوم",
]


@pytest.mark.parametrize("sentence", PLACED)
@pytest.mark.parametrize(("country", "name", "id"), KNOWN)
def test_a_name_is_known_wherever_it_stands(country: str, name: str, id: str, sentence: str) -> None:
    assert id in ids(sentence.format(name), country)


CLITICS = ["ل{}", "ب{}", "و{}", "ول{}", "وب{}"]


@pytest.mark.parametrize("clitic", CLITICS)
@pytest.mark.parametrize(("country", "name", "id"), [row for row in KNOWN if not row[1].startswith("ال")])
def test_a_name_is_known_behind_a_clitic(country: str, name: str, id: str, clitic: str) -> None:
    (found,) = told(f"رسالة {clitic.format(name)} من المدينة", country)
    assert found.actor == id
    assert found.proclitics == clitic.removesuffix("{}")


@pytest.mark.parametrize(("country", "name", "id"), [row for row in KNOWN if row[1].startswith("ال")])
@pytest.mark.parametrize(("written", "proclitics"), [("لل{}", "ل"), ("بال{}", "ب"), ("وال{}", "و")])
def test_and_the_article_behind_it(country: str, name: str, id: str, written: str, proclitics: str) -> None:
    (found,) = told(f"رسالة {written.format(name[2:])} من المدينة", country)
    assert (found.actor, found.proclitics) == (id, proclitics)


@pytest.mark.parametrize("id", sorted({row[2] for row in KNOWN if row[2] is not None}))
def test_an_actor_that_is_named_has_names_and_a_kind(id: str) -> None:
    known = actor(id)
    assert known is not None
    assert known.name_ar
    assert known.name_en
    assert 1 <= known.kind <= 8


@pytest.mark.parametrize(
    "sentence",
    [
        "نظام التعليم في المدينة", "قوات حفظ السلام انتشرت", "الدولة التي تستقبل اللاجئين", "حزب الأغلبية في البرلمان",
        "جيش من المتطوعين ينظف الشوارع", "لواء متقاعد يكتب مذكراته", "تنظيم الوقت", "حركة السير في المدينة",
        "هيئة الأرصاد الجوية", "قوات الإطفاء أخمدت الحريق", "التحالف بين الشركتين", "مقاومة الآفات الزراعية",
    ],
)  # fmt: skip
def test_everyday_words_name_no_armed_party(sentence: str) -> None:
    armed = {row[2] for row in KNOWN}
    assert not armed & set(ids(sentence, "SY"))


@pytest.mark.parametrize(
    "men", ["مسلحون حوثيون", "مسلحين حوثيين", "المسلحون الحوثيون", "المسلحين الحوثيين", "مسلحو الحوثيين"]
)
def test_armed_men_of_a_party_are_the_partys(men: str) -> None:
    assert ids(f"وصل {men} إلى المدينة", "YE") == ["houthis"]


@pytest.mark.parametrize(
    ("country", "sentence", "first"),
    [
        ("YE", "وأفادت الوكالة أن الميليشيات المتطرفة التابعة لتنظيم داعش أعلنت مسؤوليتها", "islamic-state"),
        ("YE", "هاجمت الميليشيات التابعة للحوثيين القرية", "houthis"),
        ("YE", "هاجمت الميليشيات القرية وقال تنظيم داعش ذلك", "houthis"),
    ],
)
def test_a_common_noun_means_the_one_whose_it_is_said_to_be(country: str, sentence: str, first: str) -> None:
    assert ids(sentence, country)[0] == first
