"""Statements: what kind, and whose."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.statements.statements import statements_in
from marsad.reading.voices.attribution import Attributor
from marsad.reading.words.text import Text
from tests.counted import nearly


def told(text: str) -> list[tuple[str, str]]:
    """(kind, the speaker's id or name) of each statement."""
    given = document("t", text)
    prepared = Text(given, lay_out(given), None)
    found = statements_in(prepared, Attributor(prepared, None))
    return [(s.kind, s.attribution.chain[0].actor or s.attribution.chain[0].name) for s in found]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("وتوعدت قوات سوريا الديمقراطية بالرد على القصف.", ("threat", "sdf")),
        (
            "واتهم الجيش الوطني السوري قوات سوريا الديمقراطية بزرع العبوة.",
            ("accusation", "syrian-national-army"),
        ),
        ("حركة حماس تتهم إسرائيل بخرق الهدنة في غزة.", ("accusation", "hamas")),
        ("ونفى المجلس المحلي وقوع إصابات في البلدة.", ("denial", "المجلس المحلي")),
        ("غير أن محافظ درعا نفى ذلك في تصريح.", ("denial", "محافظ درعا")),
        ("وحمّل مجلس وجهاء السويداء الحكومة مسؤولية التقصير.", ("accusation", "مجلس وجهاء السويداء")),
        (
            "ويتوقع الخبير العسكري سامر الخالدي أن تتسع الهجمات.",
            ("prediction", "الخبير العسكري سامر الخالدي"),
        ),
        ("وقال سامر الخالدي إن مقتله سيضعف التنظيم كثيراً.", ("prediction", "سامر الخالدي")),
        ("وحذر المبعوث الأممي من أن الهدنة هشة.", ("prediction", "المبعوث الأممي")),
        ("وأدانت حركة حماس القصف على المخيم.", ("other", "hamas")),
    ],
)
def test_tells(text: str, wanted: tuple[str, str]) -> None:
    assert told(text) == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "تحمل السيدة آثار ضربة على رأسها.",
        "جرائم تهدد أمن واستقرار دول الخليج على كافة الأصعدة.",
        "وتعتبر محافظة إب حلقة الوصل بين صنعاء وتعز.",
        "ولم تتهم وزارة الداخلية أي طرف بالتفجير.",
        "وقال المتحدث إن القصف أوقع ثلاثة قتلى.",
        "سيارات الإسعاف تحمل الجرحى إلى المشفى.",
    ],
)
def test_tells_nothing(text: str) -> None:
    assert told(text) == []


def test_plural_verb_stands_behind_its_subject() -> None:
    assert ("accusation", "الحكومة") not in told("ونشر كتاب مقالات ويتهمون الحكومة بالتقاعس عن ملاحقته.")


def test_a_headline_that_the_body_repeats_is_one_statement() -> None:
    text = (
        "قسد تتوعد بالرد على القصف التركي\n\nتوعدت قوات سوريا الديمقراطية، اليوم، بالرد على القصف التركي.\n"
    )
    assert len(told(text)) == 1


def test_the_voice_goes_on() -> None:
    text = "وقال سامر الخالدي إن المعارك مستمرة. وتوقع أن تمتد إلى المدينة."
    assert told(text) == [("prediction", "سامر الخالدي")]


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        ("ونفى مقتل أي مدنيين في الهجوم.", "denial"),
        ("ودعا الحكومة إلى وقف القصف.", "other"),
    ],
)
def test_what_stands_behind_the_verb_may_be_its_object(after: str, kind: str) -> None:
    assert told("وقال سامر الخالدي إن المعارك مستمرة. " + after) == [(kind, "سامر الخالدي")]


@pytest.mark.parametrize("text", ["أصيب شاب يدعى محمد وابل في القصف.", "وختم داعياً الله أن يرحم الشهداء."])
def test_names_and_prayers_are_no_call(text: str) -> None:
    assert told(text) == []


SPEAKERS = [
    ("قوات سوريا الديمقراطية", "sdf"),
    ("حركة حماس", "hamas"),
    ("جماعة الحوثي", "houthis"),
    ("وزارة الدفاع التركية", "turkey"),
    ("حكومة الوفاق", "government-of-national-accord"),
    ("هيئة تحرير الشام", "hayat-tahrir-al-sham"),
]
SAID = [
    ("threat", "توعدت {} بالرد على القصف."),
    ("threat", "هددت {} باستهداف المطار."),
    ("accusation", "اتهمت {} تركيا بخرق الاتفاق."),
    ("accusation", "حملت {} إسرائيل مسؤولية الهجوم."),
    ("denial", "نفت {} مسؤوليتها عن الهجوم."),
    ("denial", "نفت {} الاتهامات الموجهة إليها."),
    ("prediction", "توقعت {} أن يستمر التصعيد."),
    ("prediction", "حذرت {} من هجوم جديد."),
    ("other", "أدانت {} القصف على المدنيين."),
    ("other", "دعت {} إلى وقف إطلاق النار."),
]


@pytest.mark.parametrize(("speaker", "id"), SPEAKERS)
@pytest.mark.parametrize(("kind", "sentence"), SAID)
def test_a_statement_is_its_speakers_whoever_it_is(kind: str, sentence: str, speaker: str, id: str) -> None:
    claims = read(document("t", sentence.format(speaker), published="2024-05-22")).claims
    assert [(c.statement, c.speaker_id) for c in claims if c.kind == "statement"] == [(kind, id)]


@pytest.mark.parametrize(
    "text",
    [
        nearly("دمشق تتهم إسرائيل بقصف مطار المزة العسكري أمس."),
        "قصف الجيش القوات التي تتهمها إسرائيل بمهاجمة القرى.",
        "وهي منطقة يتهم فيها النظام بتطوير أسلحة.",
        "أشاد به أهله تحملاً للمسؤولية ووفاء لدمائه.",
    ],
)
def test_who_says_that_a_deed_happened_only_tells_it(text: str) -> None:
    claims = read(document("t", text, published="2024-05-22")).claims
    assert [c.statement for c in claims if c.kind == "statement" and c.statement == "accusation"] == []


SPEAKS = [
    ("ومن جانبه دعا الوزير سالم الحداد إلى وقف القتال.", "الوزير سالم الحداد"),
    ("هذا وقد نفت وزارة الدفاع التركية الاتهامات.", "turkey"),
    nearly("وفي سياق متصل استنكرت نقابة الصحفيين الاعتداء.", "نقابة الصحفيين"),
    ("لطالما نفت دمشق استخدام الغاز.", "syrian-government"),
    ("واتهم وزير الخارجية الأوكراني روسيا بابتزاز العالم.", "وزير الخارجية الأوكراني"),
    ("وحملت الوزارة الحكومة الإسرائيلية المسؤولية الكاملة.", "الوزارة"),
    ("ونفت السلطات البريطانية الاتهامات الروسية.", "united-kingdom"),
    ("ماتيس يحذر من هجوم جديد.", "ماتيس"),
    nearly("قال وزير الدفاع جيم ماتيس إن الوضع صعب. وانتقد ماتيس القرار.", "وزير الدفاع جيم ماتيس"),
    ("دعا المبعوث الأممي إلى هدنة ووصف الوضع في المدينة بأنه كارثي.", "المبعوث الأممي"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKS)
def test_the_speaker_is_no_small_word_and_no_object(text: str, speaker: str) -> None:
    assert {who for _, who in told(text)} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "ورفع المشاركون لافتات تندد بالحرب.",
        "وهناك عقبات تعترض سير المشاورات.",
        "سلم القرية رداً على ما وصفه بالعدوان.",
        "والأمر يدعو إلى إجراءات عاجلة.",
    ],
)
def test_things_say_nothing(text: str) -> None:
    assert told(text) == []
