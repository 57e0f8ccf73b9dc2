"""Each voice in each wording of saying: before the verb, behind it, at the end, passing on another (§3)."""

from __future__ import annotations

import pytest

from tests.counted import still
from tests.heard import voices

DEED = "ثلاثة مدنيين قُتلوا بقصف على بلدة نوى"
NOUN = "مقتل ثلاثة مدنيين بقصف على بلدة نوى"

# a voice, and whether its verb is feminine
VOICES = [
    ("مصادر محلية", True),
    ("مصادر ميدانية", True),
    ("مصادر طبية", True),
    ("مصادر إعلامية", True),
    ("مصدر أمني", False),
    ("مصدر عسكري", False),
    ("مصدر في الشرطة", False),
    ("مصدر من الدفاع المدني", False),
    ("مسؤول محلي", False),
    ("شهود عيان", False),
    ("شاهد عيان", False),
    ("ناشطون", False),
    ("ناشط محلي", False),
    ("سكان محليون", False),
    ("أحد السكان", False),
    ("المرصد السوري لحقوق الإنسان", False),
    ("الشبكة السورية لحقوق الإنسان", True),
    ("الدفاع المدني السوري", False),
    ("وكالة سانا", True),
    ("وكالة رويترز", True),
    ("وكالة الأنباء السورية", True),
    ("وزارة الدفاع السورية", True),
    ("وزارة الصحة", True),
    ("قوات سوريا الديمقراطية", True),
    ("الجيش السوداني", False),
    ("محافظ درعا", False),
    ("المتحدث باسم الجيش", False),
]
SAID_THAT = [
    ("قال {v} إن {d}.", "قالت {v} إن {d}."),
    ("وقال {v} إن {d}.", "وقالت {v} إن {d}."),
    ("أكد {v} أن {d}.", "أكدت {v} أن {d}."),
    ("ذكر {v} أن {d}.", "ذكرت {v} أن {d}."),
    ("أوضح {v} أن {d}.", "أوضحت {v} أن {d}."),
    ("أضاف {v} أن {d}.", "أضافت {v} أن {d}."),
    ("أفاد {v} بأن {d}.", "أفادت {v} بأن {d}."),
    ("أعلن {v} أن {d}.", "أعلنت {v} أن {d}."),
    ("كشف {v} أن {d}.", "كشفت {v} أن {d}."),
    ("أشار {v} إلى أن {d}.", "أشارت {v} إلى أن {d}."),
    ("{v} قال إن {d}.", "{v} قالت إن {d}."),
    ("{v} أكد أن {d}.", "{v} أكدت أن {d}."),
    ("وأفاد {v} أمس بأن {d}.", "وأفادت {v} أمس بأن {d}."),
]
ACCORDING = [
    "بحسب {v}، {d}.",
    "وبحسب {v}، فإن {d}.",
    "وفق {v}، {d}.",
    "وفقاً لـ{v}، {d}.",
    "حسب {v}، {d}.",
    "{d}، بحسب {v}.",
    "{d}، وفق {v}.",
    "{d}، حسب {v}.",
    "{d} بحسب {v}.",
    "{d}، نقلاً عن {v}.",
    "{d}، بحسب ما أفادت به {v}.",
    "{d}، وفق ما ذكرت {v}.",
    "{d}، حسبما أفادت {v}.",
    "{d}، كما قالت {v}.",
    "{d}، على ما قالت {v}.",
]
each = pytest.mark.parametrize(("voice", "feminine"), VOICES, ids=[v for v, _ in VOICES])


@each
@pytest.mark.parametrize(("of_him", "of_her"), SAID_THAT, ids=[s for s, _ in SAID_THAT])
def test_with_a_verb_of_saying(of_him: str, of_her: str, voice: str, feminine: bool) -> None:
    assert voices((of_her if feminine else of_him).format(v=voice, d=DEED)) == [[voice]]


MASCULINE = [("أفادت", "أفاد"), ("ذكرت", "ذكر"), ("قالت", "قال")]


@each
@pytest.mark.parametrize("according", ACCORDING)
def test_with_words_for_according_to(according: str, voice: str, feminine: bool) -> None:
    if not feminine:
        for of_her, of_him in MASCULINE:
            according = according.replace(of_her, of_him)
    if "لـ" in according and voice.startswith("ال"):
        according, spoken = according.replace("لـ{v}", "{v}"), "لل" + voice[2:]
        assert voices(according.format(v=spoken, d=DEED)) == [[voice]]
        return
    assert voices(according.format(v=voice, d=DEED)) == [[voice]]


PASSED_ON = [
    ("نقلت وكالة رويترز عن مصدر أمني أن {d}.", [["وكالة رويترز", "مصدر أمني"]]),
    ("نقلت وكالة رويترز عن مصدر أمني قوله إن {d}.", [["وكالة رويترز", "مصدر أمني"]]),
    ("ونقلت وكالة سانا عن مصدر عسكري أن {d}.", [["وكالة سانا", "مصدر عسكري"]]),
    (
        "نقل المرصد السوري لحقوق الإنسان عن مصادر محلية أن {d}.",
        [["المرصد السوري لحقوق الإنسان", "مصادر محلية"]],
    ),
    ("قال مصدر أمني لوكالة رويترز إن {d}.", [["وكالة رويترز", "مصدر أمني"]]),
    ("قالت مصادر محلية لوكالة سانا إن {d}.", [["وكالة سانا", "مصادر محلية"]]),
    ("وأكد مصدر طبي لوكالة فرانس برس أن {d}.", [["وكالة فرانس برس", "مصدر طبي"]]),
    ("قالت وكالة رويترز نقلاً عن مصدر أمني إن {d}.", [["وكالة رويترز", "مصدر أمني"]]),
    ("{d}، بحسب ما نقلت وكالة رويترز عن مصدر أمني.", [["وكالة رويترز", "مصدر أمني"]]),
    ("{d}، وفق ما قال مصدر أمني لوكالة رويترز.", [["وكالة رويترز", "مصدر أمني"]]),
    still(
        "a second voice between commas",
        "قال مصدر أمني، ومصدر طبي، إن {d}.",
        [["مصدر أمني"], ["مصدر طبي"]],
    ),
    ("قال مصدر أمني ومصدر طبي إن {d}.", [["مصدر أمني"], ["مصدر طبي"]]),
    ("{d}، بحسب مصدر أمني ومصدر طبي.", [["مصدر أمني"], ["مصدر طبي"]]),
    (
        "{d}، بحسب المرصد السوري لحقوق الإنسان ومصادر محلية.",
        [["المرصد السوري لحقوق الإنسان"], ["مصادر محلية"]],
    ),
]


@pytest.mark.parametrize(("raw", "chains"), PASSED_ON)
def test_one_passes_on_another_or_two_say_it(raw: str, chains: list[list[str]]) -> None:
    assert voices(raw.format(d=DEED)) == chains


NOBODY = [
    "{d} أمس.",
    "يذكر أن {d} قبل أيام.",
    "ومن المتوقع أن ترتفع الحصيلة بعد أن علم أن {d}.",
    "وقال مراسلنا إن {d}.",
    "علمت صحيفة الأفق أن {d}.",
    "قال مراسل صحيفة الأفق إن {d}.",
]


@pytest.mark.parametrize("raw", NOBODY)
def test_nobody_and_the_outlet_itself_are_no_voice(raw: str) -> None:
    assert voices(raw.format(d=DEED)) == []


WITH_NOUN = [
    ("أعلن المرصد السوري لحقوق الإنسان {n}.", "المرصد السوري لحقوق الإنسان"),
    ("أكد مصدر طبي {n}.", "مصدر طبي"),
    ("أفادت مصادر محلية بـ{n}.", "مصادر محلية"),
    ("وثق المرصد السوري لحقوق الإنسان {n}.", "المرصد السوري لحقوق الإنسان"),
    ("أعلنت وزارة الصحة {n}.", "وزارة الصحة"),
    ("المرصد السوري لحقوق الإنسان: {n}", "المرصد السوري لحقوق الإنسان"),
    ("وأكدت الشبكة السورية لحقوق الإنسان {n}.", "الشبكة السورية لحقوق الإنسان"),
]


@pytest.mark.parametrize(("raw", "voice"), WITH_NOUN)
def test_a_noun_told_behind_the_verb(raw: str, voice: str) -> None:
    assert voices(raw.format(n=NOUN)) == [[voice]]
