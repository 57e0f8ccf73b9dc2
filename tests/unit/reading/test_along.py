"""What a sentence tells beside its deed is a happening of its own; what goes on with it is none (codebook §1, §8)."""

from __future__ import annotations

import pytest

from tests.happened import incidents

BESIDE = [
    (
        "ذكر التقرير أن قذيفة سقطت على سوق في مدينة نوى، وأن مجهولين خطفوا مهندساً في بلدة جاسم.",
        [("shelling", ["نوى"]), ("abduction", ["جاسم"])],
    ),
    (
        "قال سكان إن مسلحين هاجموا حاجزاً قرب مدينة الرقة وإن طائرات حربية أغارت على أطراف مدينة الطبقة.",
        [("attack", ["الرقة"]), ("airstrike", ["الطبقة"])],
    ),
    (
        "دارت اشتباكات بين الجيش والدعم السريع في الأبيض، تزامنت مع قصف نفذته مسيّرات على مطار مروي.",
        [("clash", ["الأبيض"]), ("drone_strike", ["مطار مروي"])],
    ),
    (
        "قصفت مدفعية الجيش بلدة كنصفرة، ترافقها غارات جوية على بلدة الفطيرة.",
        [("shelling", ["كنصفرة"]), ("airstrike", ["الفطيرة"])],
    ),
    (
        "قصف الجيش بلدة عيترون بالمدفعية، في وقت أغارت فيه طائرات إسرائيلية على بلدة بليدا.",
        [("shelling", ["عيترون"]), ("airstrike", ["بليدا"])],
    ),
]


@pytest.mark.parametrize(("sentence", "told"), BESIDE)
def test_what_goes_along_with_a_deed_is_told_apart(sentence: str, told: list[tuple[str, list[str]]]) -> None:
    assert [(c.action, [p.name for p in c.where]) for c in incidents(sentence)] == told


@pytest.mark.parametrize(
    "sentence",
    [
        "قال الأهالي إن القصف أصاب منزلاً وإن القصف استمر ساعة كاملة.",
        "أفاد ناشطون بأن طائرة مسيرة استهدفت سيارة قرب أعزاز وأنها احترقت.",
        "هاجم مسلحون ثكنة للجيش قرب مدينة سنجار في وقت سابق من يوم أمس.",
        "شن داعش هجوماً على نقطة للجيش قرب مدينة السخنة، أعقبته اشتباكات عنيفة.",
    ],
)
def test_what_is_said_on_of_a_deed_is_not(sentence: str) -> None:
    assert len(incidents(sentence)) == 1
