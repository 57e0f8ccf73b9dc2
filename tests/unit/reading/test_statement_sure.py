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
