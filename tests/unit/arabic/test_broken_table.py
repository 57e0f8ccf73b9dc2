"""Words that platforms punish, in each way that writers break them, and texts whose signs mean what they say."""

from __future__ import annotations

import pytest

from marsad.arabic.broken import breaks, may_hold_breaks
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize

# A word that is often broken, as it is folded.
PUNISHED = """
قتل قتلى مقتل جرح شهيد شهداء استشهاد اغتيال انفجار تفجير قصف صاروخ
غارة اشتباكات هجوم معارك إرهابي داعش نصرة قسد مجاهدين ميليشيات احتلال إسرائيل
صهيوني اعتقال اختطاف تعذيب إعدام أسلحة رصاص مجزرة انتحاري كمين استهداف مظاهرات
مقاومة حماس تهريب مخدرات غزة فلسطين
"""
# How it is broken: behind its first letter, in its middle, before its last letter.
BREAKS = {
    "a stop": ".",
    "a star": "*",
    "a dot in the middle": "·",
    "a bullet": "•",
    "a tilde": "~",
    "a caret": "^",
    "a bar": "|",
    "a plus": "+",
    "a slash": "/",
    "an underscore": "_",
    "an apostrophe": "'",
    "tatweel": "ـ",
    "a stop between tatweels": "ـ.ـ",
    "a space between tatweels": "ـ ـ",
    "tatweel and a stop": "ـ.",
    "tatweel and a star": "ـ*",
    "a long tatweel": "ـــــ",
    "a long tatweel about a stop": "ــ.ــ",
}


def whole(text: str) -> str:
    return fold(text).text


@pytest.mark.parametrize("word", PUNISHED.split())
def test_a_broken_word_is_read_whole(word: str) -> None:
    for sign in BREAKS.values():
        for cut in (1, len(word) // 2, len(word) - 1):
            raw = f"أخبار {word[:cut]}{sign}{word[cut:]} هنا"
            assert whole(raw) == whole(f"أخبار {word} هنا"), raw


@pytest.mark.parametrize("sign", BREAKS.values(), ids=BREAKS)
@pytest.mark.parametrize("word", ["مقتل", "انفجار", "داعش", "استشهاد", "اعتقال", "إسرائيل"])
def test_and_points_at_all_that_was_written(word: str, sign: str) -> None:
    broken = f"{word[:2]}{sign}{word[2:]}"
    raw = f"أخبار {broken} هنا"
    _, token, last = tokenize(fold(raw))
    assert raw[token.start : token.end] == broken
    assert raw[last.start : last.end] == "هنا"


@pytest.mark.parametrize("before", ["و", "ال", "وال", "بال", "لل", "ب", "ف"])
@pytest.mark.parametrize("sign", ["ـ.ـ", "*", ".", "ـ ـ"])
@pytest.mark.parametrize("word", ["قصف", "قتل", "انفجار", "اغتيال", "هجوم"])
def test_behind_a_clitic(before: str, sign: str, word: str) -> None:
    raw = f"{before}{word[:2]}{sign}{word[2:]}"
    assert whole(f"{raw} في البلدة") == whole(f"{before}{word} في البلدة")


@pytest.mark.parametrize(
    "word", ["قتل", "قصف", "جرح", "شهيد", "داعش", "مقتل", "انفجار", "غارة", "صاروخ", "اغتيال"]
)
def test_letter_by_letter(word: str) -> None:
    for between in (" ", ".", "*", "ـ ", "ـ.ـ", "ـ ـ", "·"):
        raw = between.join(word)
        assert whole(f"أخبار: {raw}، هنا") == whole(f"أخبار: {word}، هنا"), raw


# What is written and how a reader takes it.
WHOLE = [
    ("مق.تل مدني", "مقتل مدني"),
    ("مق.تل وإص.ابة مدنيين", "مقتل واصابه مدنيين"),
    ("ق.صف ص.اروخي", "قصف صاروخي"),
    ("الإر*ها*ب", "الارهاب"),
    ("د|اعش", "داعش"),
    ("د^اعش", "داعش"),
    ("الاح.تلال", "الاحتلال"),
    ("الاحـ.ـتلال", "الاحتلال"),
    ("العـ..ـدو", "العدو"),
    ("انفـ...ـجار", "انفجار"),
    ("اسـ.ـتهداف دبـ.ـابة", "استهداف دبابه"),
    ("عبـ.ـوة ناسـ.ـفة", "عبوه ناسفه"),
    ("الحـ.ـرس الثـ.ـوري", "الحرس الثوري"),
    ("هيـ.ـئة تحـ.ـرير الشـ.ـام", "هييه تحرير الشام"),
    ("قـ ـسـ ـد", "قسد"),
    ("المـُـقـ.ـاومة", "المقاومه"),
    ("قُـ.ـتِل", "قتل"),
    ("بـ.قسد", "بقسد"),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "folded"), WHOLE)
def test_phrases(raw: str, folded: str) -> None:
    assert whole(raw) == folded


# Signs that are no breaks: each text keeps every sign that it has.
MEANT = [
    # a missing space behind a stop
    "عاد الأهالي.وقال المصدر إنهم بخير", "انتهى الاجتماع.ثم عادوا", "في المدينة.وأضاف المصدر",
    "غادروا القرية.والطريق مفتوح", "بقي في بيته.لم يغادر",
    # initials and abbreviations
    "وكالة أ.ف.ب قالت", "وكالة د.ب.أ قالت", "أ.ب", "ص.ب", "ق.م", "ب.ي.د", "م.ع",
    # titles
    "د.محمد الخطيب", "أ.حمد", "م.راد", "م.سامر حداد", "أ.خالد العلي", "د.سليم", "أ.د.محمد",
    # either one or the other
    "كانون الثاني/يناير", "آذار/مارس", "تشرين الأول/أكتوبر", "شباط/فبراير 2020", "ريف حلب/إدلب",
    "دمشق/درعا", "طريق دمشق/حمص", "الذكور/الإناث", "قتيل/جريح", "و/أو",
    # a dash with its spaces, a list
    "دمشق - حلب", "حلب – إدلب", "السبت - الأحد", "- قتل رجل", "* قتل رجل", "• قصف القرية", "+ جرح طفل",
    # numbers and dates
    "12/5/2020", "3.5 كم", "بين 5-8 أشخاص", "الساعة 12.30", "12*5",
    # words of one letter
    "من و إلى", "هو و هي", "قال ل أخيه",
    # two words that are words
    "سوريا_العراق", "حلب_إدلب", "قتل_رجل",
]  # fmt: skip


@pytest.mark.parametrize("text", MEANT)
def test_signs_that_mean_something_stay(text: str) -> None:
    assert list(breaks(text)) == []


# Words of two parts, tags, addresses: nothing that a person reads as one word of a news text.
@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("#سوريا_اليوم", 4),
        ("#قصف_إدلب", 4),
        ("@قناة_الأخبار", 4),
        ("رئيس/وزير", 3),
        ("(حلب/إدلب)", 5),
        ("1444هـ/2022", 4),
        ("قال لـ.", 3),
    ],
)
def test_the_parts_stay_tokens_of_their_own(raw: str, count: int) -> None:
    assert len(tokenize(fold(raw))) == count


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("قـ.ـتل", [(1, 4)]),
        ("ق.تل", [(1, 2)]),
        ("ق ت ل", [(1, 2), (3, 4)]),
        ("ق.ت.ل", [(1, 2), (3, 4)]),
        ("إر*هابي", [(2, 3)]),
        ("مق.تل وإص.ابة", [(2, 3), (9, 10)]),
        ("قتل", []),
        ("", []),
    ],
)
def test_the_spans_between_the_pieces(text: str, spans: list[tuple[int, int]]) -> None:
    assert list(breaks(text)) == spans


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("قتل رجل في البلدة", False),
        ("قتل رجل.", False),
        ("قتل رجل، وجرح آخر.", False),
        ("قتل رجل (35 عاماً)", False),
        ("*قتل رجل", False),
        ("قتل *رجل", False),
        ("ق.تل رجل", True),
        ("قتـل رجل", True),
        ("ق ت ل رجل", True),
        ("قتل رجل.وقال", True),
        ("حلب/إدلب", True),
        ("\n.قتل", False),
    ],
)
def test_the_quick_look(text: str, holds: bool) -> None:
    assert may_hold_breaks(text) is holds
