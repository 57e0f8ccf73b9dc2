"""Statements by every speaker, verb and order: the kind, the speaker's whole name, and what is no statement (§5)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read
from marsad.reading.statements.utterances import utterances
from marsad.reading.voices.attribution import Attributor
from marsad.reading.words.text import Text

Said = tuple[str, str | None]


def statements(sentence: str) -> list[Said]:
    """(kind, speaker as written) of each utterance whose word tells its kind."""
    given = document("a", f"أخبار المنطقة\n\n{sentence}\n", published="2024-06-05")
    text = Text(given, lay_out(given), None)
    told = utterances(text, Attributor(text, None))
    return [(str(u.kind), u.attribution.chain[0].name) for u in told if u.kind is not None]


# what is said, with the verb for a man and for a body ("{}" is who says it), and its kind
WORDINGS = [
    ("نفى {} مسؤوليته عن الهجوم.", "نفت {} مسؤوليتها عن الهجوم.", "denial"),
    ("نفى {} أي علاقة له بالهجوم.", "نفت {} أي علاقة لها بالهجوم.", "denial"),
    ("نفى {} الاتهامات.", "نفت {} الاتهامات.", "denial"),
    ("نفى {} صحة هذه الأنباء.", "نفت {} صحة هذه الأنباء.", "denial"),
    ("أنكر {} صلته بالهجوم.", "أنكرت {} صلتها بالهجوم.", "denial"),
    ("فند {} هذه المزاعم.", "فندت {} هذه المزاعم.", "denial"),
    ("اتهم {} تركيا بخرق الاتفاق.", "اتهمت {} تركيا بخرق الاتفاق.", "accusation"),
    ("اتهم {} إسرائيل بتقويض الهدنة.", "اتهمت {} إسرائيل بتقويض الهدنة.", "accusation"),
    ("حمّل {} تركيا مسؤولية التصعيد.", "حمّلت {} تركيا مسؤولية التصعيد.", "accusation"),
    ("حمل {} إسرائيل المسؤولية الكاملة.", "حملت {} إسرائيل المسؤولية الكاملة.", "accusation"),
    ("ألقى {} باللوم على تركيا.", "ألقت {} باللوم على تركيا.", "accusation"),
    ("وصف {} الهجوم بأنه جريمة حرب.", "وصفت {} الهجوم بأنه جريمة حرب.", "accusation"),
    ("هدد {} بالرد على القصف.", "هددت {} بالرد على القصف.", "threat"),
    ("هدد {} إسرائيل برد قاس.", "هددت {} إسرائيل برد قاس.", "threat"),
    ("توعد {} بالرد على القصف.", "توعدت {} بالرد على القصف.", "threat"),
    ("توعد {} إسرائيل بالثأر.", "توعدت {} إسرائيل بالثأر.", "threat"),
    ("لوح {} باستهداف المطار.", "لوحت {} باستهداف المطار.", "threat"),
    ("توقع {} أن تستمر المعارك.", "توقعت {} أن تستمر المعارك.", "prediction"),
    ("توقع {} استمرار المعارك.", "توقعت {} استمرار المعارك.", "prediction"),
    ("رجح {} أن تتسع المعارك.", "رجحت {} أن تتسع المعارك.", "prediction"),
    ("حذر {} من كارثة إنسانية.", "حذرت {} من كارثة إنسانية.", "prediction"),
    ("حذر {} من أن الوضع خطير.", "حذرت {} من أن الوضع خطير.", "prediction"),
    ("قال {} إن الحرب ستنتهي قريباً.", "قالت {} إن الحرب ستنتهي قريباً.", "prediction"),
    ("أكد {} أن المعركة ستستمر.", "أكدت {} أن المعركة ستستمر.", "prediction"),
    ("برر {} العملية بحماية الحدود.", "بررت {} العملية بحماية الحدود.", "justification"),
    ("أدان {} القصف.", "أدانت {} القصف.", "other"),
    ("دان {} القصف.", "دانت {} القصف.", "other"),
    ("استنكر {} القصف.", "استنكرت {} القصف.", "other"),
    ("ندد {} بالقصف.", "نددت {} بالقصف.", "other"),
    ("شجب {} القصف.", "شجبت {} القصف.", "other"),
    ("دعا {} إلى وقف القتال.", "دعت {} إلى وقف القتال.", "other"),
    ("طالب {} بوقف القتال.", "طالبت {} بوقف القتال.", "other"),
    ("ناشد {} الأطراف وقف القتال.", "ناشدت {} الأطراف وقف القتال.", "other"),
    ("رحب {} باتفاق الهدنة.", "رحبت {} باتفاق الهدنة.", "other"),
    ("انتقد {} قرار مجلس الأمن.", "انتقدت {} قرار مجلس الأمن.", "other"),
    ("أشاد {} بجهود الوسطاء.", "أشادت {} بجهود الوسطاء.", "other"),
    ("رفض {} المبادرة.", "رفضت {} المبادرة.", "other"),
    ("أعرب {} عن قلقه.", "أعربت {} عن قلقها.", "other"),
    ("شدد {} على ضرورة وقف القتال.", "شددت {} على ضرورة وقف القتال.", "other"),
    ("جدد {} تمسكه بالهدنة.", "جددت {} تمسكها بالهدنة.", "other"),
]
each = pytest.mark.parametrize(("of_him", "of_her", "kind"), WORDINGS, ids=[w[0] for w in WORDINGS])

HE = ["حزب الله", "الجيش السوداني", "وزير الدفاع", "الرئيس التركي", "المتحدث باسم الحكومة", "سامر الخالدي"]
SHE = ["حركة حماس", "قوات سوريا الديمقراطية", "وزارة الدفاع التركية", "الأمم المتحدة", "الحكومة السورية"]


@each
@pytest.mark.parametrize("speaker", HE)
def test_a_man_or_a_body_of_masculine_name(of_him: str, of_her: str, kind: str, speaker: str) -> None:
    assert statements(of_him.format(speaker)) == [(kind, speaker)]


@each
@pytest.mark.parametrize("speaker", SHE)
def test_a_body_of_feminine_name(of_him: str, of_her: str, kind: str, speaker: str) -> None:
    assert statements(of_her.format(speaker)) == [(kind, speaker)]


@each
def test_the_speaker_before_the_verb(of_him: str, of_her: str, kind: str) -> None:
    verb, _, rest = of_him.partition(" {} ")
    assert statements(f"حزب الله {verb} {rest}") == [(kind, "حزب الله")]
    verb, _, rest = of_her.partition(" {} ")
    assert statements(f"حركة حماس {verb} {rest}") == [(kind, "حركة حماس")]


@each
def test_with_and_before_it(of_him: str, of_her: str, kind: str) -> None:
    assert statements("و" + of_him.format("حزب الله")) == [(kind, "حزب الله")]
    assert statements("و" + of_her.format("حركة حماس")) == [(kind, "حركة حماس")]
    assert statements("ومن جانبها " + of_her.format("حركة حماس")) == [(kind, "حركة حماس")]


@pytest.mark.parametrize("of_her", [w[1] for w in WORDINGS if "قالت" not in w[1]])
def test_denied_it_is_none(of_her: str) -> None:
    verb, _, rest = of_her.partition(" {} ")
    assert statements(f"لم {jussive(verb)} حركة حماس {rest}") == []


JUSSIVE = {
    "نفت": "تنف", "أنكرت": "تنكر", "فندت": "تفند", "اتهمت": "تتهم", "حمّلت": "تحمّل", "حملت": "تحمل", "ألقت": "تلق",
    "وصفت": "تصف", "هددت": "تهدد", "توعدت": "تتوعد", "لوحت": "تلوح", "توقعت": "تتوقع", "رجحت": "ترجح", "حذرت": "تحذر",
    "قالت": "تقل", "أكدت": "تؤكد", "بررت": "تبرر", "أدانت": "تدن", "دانت": "تدن", "استنكرت": "تستنكر", "نددت": "تندد",
    "شجبت": "تشجب", "دعت": "تدع", "طالبت": "تطالب", "ناشدت": "تناشد", "رحبت": "ترحب", "انتقدت": "تنتقد",
    "أشادت": "تشد", "رفضت": "ترفض", "أعربت": "تعرب", "شددت": "تشدد", "جددت": "تجدد",
}  # fmt: skip


def jussive(verb: str) -> str:
    return JUSSIVE[verb]


NAMES = [
    "الناطق باسم الحكومة السورية",
    "المتحدث العسكري باسم الجيش السوداني",
    "وزير الخارجية التركي",
    "وزير الدفاع التركي خلوصي الأحمد",
    "الأمين العام للأمم المتحدة",
    "رئيس الوزراء اللبناني",
    "قائد الجيش اللبناني",
    "رئيس المجلس المحلي في مدينة الباب",
    "محافظ درعا",
    "القيادي في حركة حماس سامر الخالدي",
    "المرصد السوري لحقوق الإنسان",
    "الخبير العسكري سامر الخالدي",
    "مجلس الأمن الدولي",
    "الاتحاد الأوروبي",
    "البيت الأبيض",
    "مصدر عسكري",
    "مسؤول أميركي",
]


@pytest.mark.parametrize("speaker", NAMES)
def test_the_whole_name_and_office_of_the_speaker(speaker: str) -> None:
    assert statements(f"أدان {speaker} القصف على المدنيين.") == [("other", speaker)]
    assert statements(f"توقع {speaker} أن تستمر المعارك.") == [("prediction", speaker)]
    assert statements(f"وحذر {speaker} من كارثة إنسانية.") == [("prediction", speaker)]


NONE = [
    "هدد القصف حياة المدنيين.",
    "تهدد الألغام حياة المزارعين.",
    "حملت السيارة عشرة ركاب.",
    "حمل الأهالي جثامين القتلى إلى المقبرة.",
    "دعت الحاجة إلى مساعدات.",
    "رفض المسؤول الكشف عن اسمه.",
    "وصفت إصابته بالخطيرة.",
    "وصف الأطباء حالته بالحرجة.",
    "قال مصدر طبي إن ثلاثة مدنيين قُتلوا أمس في بلدة نوى.",
    "قال الوزير إنه وصل إلى دمشق.",
    "أكد مصدر محلي مقتل مدنيين بقصف على بلدة نوى أمس.",
    "أدانت المحكمة المتهم بالقتل.",
    "طالب الخاطفون بفدية.",
    "طلاب الجامعة في المدينة.",
    "شدد الجيش إجراءاته عند الحواجز.",
    "جدد الطيران قصفه على بلدة نوى أمس.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_statement(sentence: str) -> None:
    assert statements(sentence) == []


def test_a_headline_and_its_paragraph_are_one_statement_in_two_places() -> None:
    raw = "أوكرانيا تتهم الانفصاليين بقصف مواقعها\nاتهمت الحكومة الأوكرانية الانفصاليين بقصف مواقعها في دونيتسك."
    told = [c for c in read(document("t", raw)).claims if c.kind == "statement"]
    assert [(c.statement, len(c.evidence)) for c in told] == [("accusation", 2)]
