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


def test_a_second_blast_is_a_happening_though_nothing_else_is_told_of_it() -> None:
    told = incidents(
        "قُتل ثلاثة جنود في تفجير عند قاعدة للجيش في بنغازي أمس.\n\n"
        "وأوضح مصدر طبي أن تفجيراً ثانياً وقع خارج القاعدة."
    )
    assert len(told) == 2


def test_what_a_raid_blew_up_is_of_the_raid() -> None:
    told = incidents(
        "شهدت قرية بقرص غارة جوية لطيران التحالف الدولي أمس استهدفت مستودع سلاح لداعش، حدثت على إثرها انفجارات عدة."
    )
    assert [c.action for c in told] == ["airstrike"]


def test_the_countryside_of_a_city_is_another_place_than_its_quarters() -> None:
    told = incidents(
        "قصفت طائرات حربية أحياء الكنامات والعرفي في مدينة دير الزور فجر أمس.\n\n"
        "وقصفت طائرات التحالف الدولي عدة بلدات في ريف دير الزور الشرقي وقُتل رجلان."
    )
    assert len(told) == 2
