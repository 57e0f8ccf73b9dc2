"""What is a statement by its own words, and what is none."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [str(c.statement) for c in claims if c.kind == "statement"]


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        ("وقال الناطق العسكري إن قواته لن تنسحب من المدينة.", {"prediction", "threat", "other"}),
        ("ولفت البيان إلى أن القوات تراقب تحركات الخلايا وستلاحقها أينما كانت.", {"threat"}),
        ("وأضاف البيان: سنواصل عملياتنا حتى طرد الاحتلال.", {"threat"}),
        ("وشدد الوزير على أن العملية ستستمر حتى القضاء على الإرهاب.", {"threat", "other", "prediction"}),
        ("ألقى الرئيس على المعارضة مسؤولية فشل المفاوضات.", {"accusation"}),
        ("هدد المحتجون بالتصعيد إذا لم تستجب الحكومة.", {"threat"}),
        ('وفي تعليق له قال محافظ كركوك سامي عبد الرحمن إن "هجوم اليوم يحمل بصمات داعش".', {"accusation"}),
    ],
)
def test_it_is_a_statement(raw: str, kinds: set[str]) -> None:
    assert set(told(raw)) <= kinds
    assert len(told(raw)) == 1


@pytest.mark.parametrize(
    "raw",
    [
        "تبنى تنظيم داعش الهجوم.",  # whose deed it is
        "وأعلنت حركة الشباب مسؤوليتها عن التفجير.",
        "قالت الجماعة إنها تقف وراء الهجوم على الثكنة.",
        "اتُّهمت العصابة نفسها قبل أيام بسرقة مواش من مزرعة.",  # the vowels show that others said so
        "ويُتهم الفصيل بقتل ثلاثة من أبناء البلدة.",
        "وأوضح المصدر أن القافلة ستصل غدا إلى المعبر.",
    ],
)
def test_it_is_none(raw: str) -> None:
    assert not told(raw)


def test_a_phrase_and_the_verb_in_it_are_one() -> None:
    assert told("وقال الجيش إن القرية قصفت، الأمر الذي نفته الوزارة في بيان.") == ["denial"]


def test_an_accusation_in_the_passive_is_by_whoever_tells_it() -> None:
    raw = "واتُّهمت العصابة بالوقوف وراء الخطف."
    assert not told(raw)


@pytest.mark.parametrize(
    "raw",
    [
        "وقالت وزارة الداخلية إن الخلية تقف وراء عدد من العمليات الإرهابية التي طالت الدوريات.",
        "وأكد المحافظ أن المجموعتين تقفان خلف تفجير السوق.",
        "وقال قائد الجيش إن الدعم السريع مسؤول عن قصف السوق.",
        "وقالت أجهزة الأمن إن هذه المجموعة مسؤولة عن عدة جرائم في المدينة.",
    ],
)
def test_whose_deed_another_says_it_was(raw: str) -> None:
    assert told(raw) == ["accusation"]


@pytest.mark.parametrize(
    "raw",
    [
        "وقالت مصادر طبية إن 18 شخصا قتلوا في سوق تسيل، مرجحة أن ترتفع الأعداد.",
        "وذكر مدير المشفى أن 31 شخصاً أصيبوا في تسيل، متوقعاً أن تزداد حصيلة القتلى.",
        "وقال الدفاع المدني إن الحصيلة مرشحة للارتفاع.",
        "قال تنظيم داعش إنه يقف وراء الهجوم.",
        "وما يلفت النظر في العملية هو الاستعانة ببالونات متقدمة.",
        "ولوح المتظاهرون بأعلام الثورة.",
    ],
)
def test_a_toll_a_claim_of_a_deed_and_a_look_are_none(raw: str) -> None:
    assert not told(raw)


def test_more_attacks_are_no_toll() -> None:
    assert told("ورجح المتحدث أن يزداد عدد الهجمات على القوات.") == ["prediction"]


@pytest.mark.parametrize(
    "raw",
    [
        "وقالت الفصائل إنها ستواصل مهاجمة قواعد الأعداء.",
        "وكان الرئيس التركي قد لوح بشن عملية عسكرية على مناطق سيطرة قسد.",
    ],
)
def test_who_goes_on_with_his_deeds_threatens(raw: str) -> None:
    assert told(raw) == ["threat"]
