"""Voices in the sentences of reports: agencies and papers of every country, unknown ones by their noun, and chains."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import span_of, tokenize
from marsad.registry.outlets import OutletMention, find_outlets, resolve_outlets


def told(text: str, country: str | None = "SY") -> list[tuple[str, OutletMention]]:
    tokens = tokenize(fold(text))
    found = resolve_outlets(find_outlets(tokens, country), country)
    return [(span_of(tokens, m.first, m.last).of(text), m) for m in found]


def ids(text: str, country: str | None = "SY") -> list[str | None]:
    return [mention.id for _, mention in told(text, country)]


KNOWN = [
    ("SY", "وكالة الأنباء السورية سانا", "sana"), ("SY", "وكالة الأنباء السورية", "sana"),
    ("SY", "وكالة «سانا»", "sana"),
    ("SY", "وكالة رويترز للأنباء", "reuters"), ("SY", "وكالة فرانس برس", "afp"),
    ("SY", "وكالة الصحافة الفرنسية", "afp"),
    ("SY", "وكالة أسوشيتد برس", "ap"), ("SY", "الأسوشيتد برس", "ap"), ("SY", "وكالة الأناضول التركية", "anadolu"),
    ("SY", "وكالة سبوتنيك", "sputnik"), ("SY", "قناة الجزيرة", "al-jazeera"), ("SY", "قناة العربية", "al-arabiya"),
    ("SY", "قناة الحدث", "al-hadath"), ("SY", "قناة الميادين", "almayadeen"), ("SY", "قناة المنار", "almanar"),
    ("SY", "صحيفة الشرق الأوسط", "asharq-al-awsat"), ("SY", "موقع عنب بلدي", "enab-baladi"),
    ("SY", "المرصد السوري لحقوق الإنسان", "sohr"), ("SY", "الشبكة السورية لحقوق الإنسان", "snhr"),
    ("SY", "منظمة العفو الدولية", "amnesty"), ("SY", "هيومن رايتس ووتش", "hrw"), ("SY", "منظمة أطباء بلا حدود", "msf"),
    ("IQ", "وكالة الأنباء العراقية", "ina-iraq"), ("IQ", "شفق نيوز", "shafaq-news"), ("IQ", "قناة رووداو", "rudaw"),
    ("YE", "وكالة سبأ", "saba"), ("YE", "قناة المسيرة", "almasirah"), ("SD", "راديو دبنقا", "dabanga"),
    ("SD", "شبكة أطباء السودان", "sudan-doctors-network"), ("PS", "وكالة وفا", "wafa"), ("PS", "وكالة معا", "maan"),
    ("LB", "الوكالة الوطنية للإعلام", "nna-lebanon"), ("LY", "بوابة الوسط", "alwasat-ly"),
]  # fmt: skip
SENTENCES = [
    "قالت {} إن الطريق مغلق",
    "وقالت {}، أمس، إن الطريق مغلق",
    "نقلت {} عن شهود أن الطريق مغلق",
    "الطريق مغلق، بحسب {}",
    "الطريق مغلق وفق ما ذكرت {}",
    "وأفاد مراسل {} بأن الطريق مغلق",
    "وفي حديث مع {} قال إن الطريق مغلق",
    "نقلاً عن {}",
    "{}: الطريق مغلق",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_known_voices(sentence: str) -> None:
    read = {name: ids(sentence.format(name), country) for country, name, _ in KNOWN}
    assert read == {name: [id] for _, name, id in KNOWN}


@pytest.mark.parametrize("clitic", ["ل", "و", "ب", "ول"])
def test_behind_clitics(clitic: str) -> None:
    for name, id in (
        ("وكالة رويترز", "reuters"),
        ("قناة الجزيرة", "al-jazeera"),
        ("شفق نيوز", "shafaq-news"),
    ):
        ((written, mention),) = told(f"قال مصدر {clitic}{name} إن الطريق مغلق")
        assert (mention.id, written) == (id, f"{clitic}{name}")


# The noun, and the kind of voice that it makes of an unknown name.
NOUNS = [
    ("وكالة", "agency"),
    ("صحيفة", "outlet"),
    ("جريدة", "outlet"),
    ("قناة", "outlet"),
    ("موقع", "outlet"),
    ("إذاعة", "outlet"),
    ("شبكة", "network"),
    ("مرصد", "monitor"),
]


@pytest.mark.parametrize(("noun", "kind"), NOUNS)
@pytest.mark.parametrize("marks", ["«{}»", '"{}"', "“{}”"])
def test_an_unknown_voice_between_marks(noun: str, kind: str, marks: str) -> None:
    name = marks.format("ضفاف الوادي")
    for sentence in ("ذكرت {} أن الطريق مغلق", "نقلاً عن {} أمس", "بحسب {}، فإن الطريق مغلق"):
        ((written, mention),) = told(sentence.format(f"{noun} {name}"))
        assert (mention.id, mention.kind, mention.quoted) == (None, kind, True)
        assert written.rstrip('»”"') == f"{noun} {name}".rstrip('»”"')


CHAINS = [
    ("نقلت رويترز عن سانا أن الطريق مغلق", ["reuters", "sana"]),
    ("قالت رويترز نقلاً عن وكالة سانا إن الطريق مغلق", ["reuters", "sana"]),
    ("بحسب المرصد السوري والشبكة السورية لحقوق الإنسان", ["sohr", "snhr"]),
    ("نقلت قناة الجزيرة عن وكالة رويترز عن مصدر أمني", ["al-jazeera", "reuters"]),
    ("قالت وكالة سانا إن الطريق مغلق. وأضافت الوكالة أن الجسر مغلق", ["sana", "sana"]),
    ("قال المرصد السوري إن الطريق مغلق. وأضاف المرصد أن الجسر مغلق", ["sohr", "sohr"]),
    ("ذكرت قناة الجزيرة أن الطريق مغلق، وقالت القناة إن الجسر مغلق", ["al-jazeera", "al-jazeera"]),
    ("ذكرت صحيفة الشرق الأوسط أن الطريق مغلق، وقالت الصحيفة إن الجسر مغلق", ["asharq-al-awsat"] * 2),
]


@pytest.mark.parametrize(("text", "expected"), CHAINS)
def test_chains_and_nouns_that_look_back(text: str, expected: list[str]) -> None:
    assert ids(text) == expected


NO_VOICE = [
    "قناة السويس مغلقة", "قناة المياه مكسورة", "شبكة المياه مقطوعة", "شبكة الكهرباء مقطوعة", "شبكة تهريب كبيرة",
    "شبكة من الأنفاق", "شبكة طرق جديدة", "موقع عسكري في التل", "موقع الانفجار قرب الجسر", "مواقع القوات في الريف",
    "وكالة سفر في المدينة", "وكيل السيارات في المدينة", "مركز المدينة مغلق", "مركز صحي في القرية",
    "الجزيرة السورية منطقة واسعة", "جزيرة في النهر", "اللغة العربية جميلة", "الدول العربية اجتمعت",
    "الحدث الأبرز أمس", "الشرق والغرب", "الوطن غالٍ على أهله", "النهار طويل في الصيف", "الحياة صعبة في المخيم",
    "في الميادين العامة", "بوابة المدينة القديمة", "راديو السيارة معطل", "الأخبار سيئة اليوم",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_VOICE)
def test_everyday_words_are_no_voice(text: str) -> None:
    assert ids(text, None) == []
