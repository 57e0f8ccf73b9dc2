"""Figures told again: by another voice, of some of the wounded, of men whose side the headline leaves out."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.harmed import Rows, rows


@pytest.mark.parametrize(
    ("text", "fallen"),
    [
        (
            "كسرت قوات الجيش الوطني هجوما للمليشيات الحوثية وأوقعت في صفوفها أكثر من 30 قتيلا بينهم "
            "القيادي سالم الجرادي وعشرات الجرحى غرب مأرب.",
            [("killed", "houthis", 31, None), ("wounded", "houthis", 20, None)],
        ),
        (
            "أحبط الجيش السوري أمس هجوما شنه إرهابيو جبهة النصرة على محور الحماميات بريف حماة "
            "وأوقع بينهم قتلى ومصابين.",
            [("killed", "hayat-tahrir-al-sham", 2, None), ("wounded", "hayat-tahrir-al-sham", 2, None)],
        ),
        (
            "هاجم مسلحو داعش نقطة للجيش العراقي قرب الرطبة وأوقعوا في صفوفه 5 قتلى.",
            [("killed", "iraqi-army", 5, 5)],
        ),
    ],
)
def test_the_dead_in_the_ranks_of_those_held_off(text: str, fallen: Rows) -> None:
    assert rows(text) == fallen


def test_two_brothers_in_one_pair_of_quotation_marks() -> None:
    (claim,) = [
        c
        for c in read(
            document("page", 'اعتقلت الشرطة في بغداد خمسة أشخاص بينهم الأخوان "ياسر وأحمد الحداد".')
        ).claims
        if c.kind == "incident"
    ]
    assert [p.name for p in claim.people] == ["ياسر", "أحمد الحداد"]


def test_a_voice_goes_on_against_the_first() -> None:
    told = rows(
        "قال مصدر في الشرطة إن أربعة مدنيين قتلوا وجرح ثمانية بتفجير سيارة مفخخة في كركوك أمس. من جهتها، أفادت وزارة "
        "الداخلية بأن السيارة انفجرت في كركوك. وتابعت الداخلية أن حصيلة التفجير استشهاد مدنيين اثنين وإصابة 9 آخرين."
    )
    assert [(status, least) for status, _, least, _ in told] == [
        ("killed", 4),
        ("wounded", 8),
        ("killed", 2),
        ("wounded", 9),
    ]


def test_how_a_dead_man_was_hit_makes_nobody_wounded() -> None:
    assert rows(
        "قتل متظاهران بالرصاص خلال احتجاجات أم درمان اليوم. "
        "وأضافت اللجنة أن الشهيد محمد يوسف أصيب برصاصة في الرأس."
    ) == [("killed", "civilians", 2, 2)]
