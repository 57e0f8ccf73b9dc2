"""What a named voice thinks of a thing, whom it holds guilty, and words that only look like it (codebook §5)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

DEED = "قتل ثلاثة أشخاص في هجوم على حاجز أمس الثلاثاء.\n"


def kinds(text: str) -> list[str]:
    claims = read(document("x", DEED + text, published="2021-09-02", publisher="موقع الراصد")).claims
    return [claim.statement for claim in claims if claim.kind == "statement"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قالت حماس إن إسرائيل هي المسؤولة عن انفجار المستودع.", {"accusation"}),
        ("وقال شيخ العشيرة إن المهاجمين لا صلة لهم بالقبيلة.", {"denial"}),
        ("وأكد الناطق أن قواته لا علاقة لها بالهجوم.", {"denial"}),
        ("ووصف السكان الحملة بأنها طائفية.", {"accusation", "other"}),
        ("ورأت حركة حماس أن الهجوم محاولة يائسة.", {"accusation", "other"}),
    ],
)
def test_it_is_a_statement(text: str, kind: set[str]) -> None:
    assert kind & set(kinds(text))


@pytest.mark.parametrize(
    "text",
    [
        "حكم القضاء بإعدام أربعة أدينوا بتفجير سيارة في الأنبار.",
        "قال طبيب رفض كشف اسمه إن المستشفى استقبل سبعة قتلى.",
        "أسقطت الدفاعات طائرة تحمل أجهزة متطورة فوق حمص.",
        "رفض المسلحون تسليم أسلحتهم وأطلقوا النار على القوات.",
    ],
)
def test_it_is_none(text: str) -> None:
    assert kinds(text) == []
