"""A voice that opens the sentence behind tells what that sentence tells (codebook §3 `sources`)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def voices(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2023-06-11")).claims
    return [
        " ".join(v.name for chain in c.sources or () for v in chain) for c in claims if c.kind == "incident"
    ]


LEDE = "قصف الجيش السوداني اليوم سوقاً في الفاشر فقتل تسعة مدنيين.\n\n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            LEDE + "وغرب الموصل قطع الحشد الشعبي طريق تلعفر.\n\n"
            "وقالت الأمم المتحدة إن داعش أعدم أربعين مدنياً في الرقة يوم السبت.",
            ["", "", "الأمم المتحدة"],
        ),
        (
            LEDE + "وقضى 23 جندياً نيجرياً في كمين بمنطقة تيلابيري ليل الأحد.\n\n"
            "واتهمت هيومن رايتس ووتش جيش بوركينا فاسو بإعدام 220 مدنياً في قرية سورو.",
            ["", "", "هيومن رايتس ووتش"],
        ),
    ],
)
def test_a_voice_of_the_next_matter_is_no_voice_of_this(raw: str, expected: list[str]) -> None:
    assert voices(raw) == expected


def test_a_voice_that_goes_on_with_the_matter_is_its_voice() -> None:
    assert voices("قتل ثلاثة جنود في انفجار قرب كركوك. وقال مصدر أمني إن العبوة كانت مزروعة على الطريق.") == [
        "مصدر أمني"
    ]
    raw = LEDE + "وقتل ثلاثة جنود في انفجار قرب كركوك. وقال مصدر أمني إن الانفجار وقع على الطريق الدولي."
    assert voices(raw)[-1] == "مصدر أمني"


def test_behind_the_lede_a_voice_tells_it_too() -> None:
    raw = (
        "أطلقت عصابة سراح تاجر في السويداء اليوم.\n\n"
        "وأفاد مصدر مطلع بأن العصابة التي خطفت التاجر قبل أسبوع تركته مقابل فدية."
    )
    assert voices(raw)[0] == "مصدر مطلع"
