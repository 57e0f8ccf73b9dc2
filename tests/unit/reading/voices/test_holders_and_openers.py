"""Who holds an office, by the title or the comma before his name; verbs of saying behind an opener without a comma."""

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.voices.attribution import Attributor, distinct
from marsad.reading.words.text import Text


def voices(raw: str) -> list[list[str]]:
    """The names of the chains of a text, each once."""
    given = document("t", raw)
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, None)
    return [[v.name for v in c] for c in distinct(a for s in text.sentences for a in attributor.of(s))]


HOLDERS = [
    (
        "وأعلن {}، أمس الأحد، مقتل ثلاثة جنود.",
        "آمر غرفة عمليات الشاطئ الكبرى اللواء عمران بوسديرة",
        "عمران بوسديرة",
    ),
    (
        "وقال {} في تصريح صحفي إن القصف أوقع ثلاثة قتلى.",
        "والي ولاية النيل الأبيض العميد يحيى رميح",
        "يحيى رميح",
    ),
    ("وأفاد {}، لوكالة رويترز، بمقتل جنديين.", "قائد اللواء 71، المقدم لون دارسي", "لون دارسي"),
    ("في المقابل، أكد {} أن الهجوم فشل.", "المبعوث الأممي إلى اليمن هارون المعمري", "هارون المعمري"),
    ("قُتل جنديان، بحسب {} للصحفيين.", "محافظ مأرب، سالم عبد الكريم خلف", "سالم عبد الكريم خلف"),
    ("وأوضح {} أن القصف أوقع قتيلين.", "المدير التنفيذي للشبكة الدكتور هاني البرغوثي", "هاني البرغوثي"),
    ("وقال {} إن مسلحين هاجموا القرية.", "شيخ قبيلة العوالق صالح الكازمي", "صالح الكازمي"),
    ("وقال {} لوكالة فرانس برس إن مسلحين هاجموا القرية.", "مشرف مخيم الرحمة سعيد الدوسري", "سعيد الدوسري"),
]


@pytest.mark.parametrize(("frame", "who", "person"), HOLDERS)
def test_names_who_holds_the_office(frame: str, who: str, person: str) -> None:
    (names,) = voices(frame.format(who))
    assert any(name.endswith(person) for name in names)


OPENERS = [
    ("وعلى صعيد آخر ذكر شهود عيان ان طائرات قصفت معسكرا في الضالع.", [["شهود عيان"]]),
    ("وفي الأثناء، بيّن مدير المشفى أن القصف أوقع ثلاثة قتلى.", [["مدير المشفى"]]),
    ("وفي وقت لاحق كشف مصدر أمني عن أن مسلحين هاجموا القرية.", [["مصدر أمني"]]),
    ("وفي تعز ذكر مصدر طبي ان القصف أوقع ثلاثة قتلى.", [["مصدر طبي"]]),
    ("وكان نقل الدفاع المدني عن مصدر طبي قوله إن القصف أوقع ثلاثة قتلى.", [["الدفاع المدني", "مصدر طبي"]]),
    ("لكن حسابات على تويتر أشارت إلى أن طائرات قصفت القرية.", [["حسابات"]]),
    ("وقبل ذلك، رجل من سكان الحي قال إن عبوة انفجرت وقتلت جنديين.", [["رجل من سكان الحي"]]),
]


@pytest.mark.parametrize(("raw", "expected"), OPENERS)
def test_hears_the_voice_behind_an_opener(raw: str, expected: list[list[str]]) -> None:
    assert voices(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "قصفت قوات النظام القرية، دون أنباء عن إصابات.",  # no verb "wrote"
        "ألقت القوات القبض على ثلاثة من الخلية، بينهم مسؤول التمويل.",  # no verb "made clear"
    ],
)
def test_hears_nobody_in_small_words(raw: str) -> None:
    assert voices(raw) == []


SAYS_SO = [
    ("وزاد مصدر طبي أن مسلحين هاجموا القرية وقتلوا جنديين.", [["مصدر طبي"]]),
    ("ونبّه مدير المشفى إلى أن القصف أوقع ثلاثة قتلى.", [["مدير المشفى"]]),
    ("وادعى الجيش أن مسلحين هاجموا القرية وقتلوا جنديين.", [["الجيش"]]),
    ("واختتم مصدر محلي بأن العبوة قتلت جنديين.", [["مصدر محلي"]]),
    ("هاجم مسلحون القرية وقتلوا جنديين، بحسب مؤسسات محلية ودولية.", [["مؤسسات محلية ودولية"]]),
    ("ونقلت صحيفة الوطن عن نازح من المدينة أن مسلحين قتلوا جنديين.", [["صحيفة الوطن", "نازح من المدينة"]]),
    ("قال مصدر أمني إن القصف أوقع قتيلا. وزاد أن مسلحين هاجموا القرية.", [["مصدر أمني"]]),
]


@pytest.mark.parametrize(("raw", "expected"), SAYS_SO)
def test_knows_who_says_so_by_what_follows(raw: str, expected: list[list[str]]) -> None:
    assert voices(raw) == expected


def test_says_nothing_where_nothing_is_told() -> None:
    assert voices("وزادت القوات من غاراتها على القرية، وعلّق المجلس جلساته.") == []


LINKS = [
    (
        "وأضاف مصدر عسكري، في حديثه لوكالة رويترز، أن مسلحين هاجموا القرية.",
        [["وكالة رويترز", "مصدر عسكري"]],
    ),
    (
        "هاجم مسلحون القرية وقتلوا جنديين، بحسب وكالة سانا التي نقلت عن مصادر طبية.",
        [["وكالة سانا", "مصادر طبية"]],
    ),
    (
        "وقالت وكالة رويترز إن شهود عيان أكدوا لها أن مسلحين هاجموا القرية.",
        [["وكالة رويترز", "شهود عيان"]],
    ),
    (
        "وأخبر نازح من المنطقة وكالة فرانس برس أن مسلحين هاجموا القرية.",
        [["وكالة فرانس برس", "نازح من المنطقة"]],
    ),
    (
        "أعلنت حركة الشباب عبر إذاعة الأندلس أن مقاتليها قتلوا ضابطا في مقديشو.",
        [["إذاعة الأندلس", "حركة الشباب"]],
    ),
    ("في غضون ذلك، هاجمت حركة الشباب ثكنة في مقديشو، وأعلنت مقتل خمسة جنود.", [["حركة الشباب"]]),
    (
        "وقال المتحدث باسم التحالف الكولونيل شون راين إن الطائرات لم تقصف القرية.",
        [["المتحدث باسم التحالف الكولونيل شون راين"]],
    ),
]


@pytest.mark.parametrize(("raw", "expected"), LINKS)
def test_links_who_told_whom(raw: str, expected: list[list[str]]) -> None:
    assert voices(raw) == expected
