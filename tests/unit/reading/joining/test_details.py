"""A lede that sums up several happenings stands beside them; a detail of the only one is told of it."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def incidents(text: str) -> list[Claim]:
    """The happenings of a report."""
    return [c for c in read(document("x", text, published="2021-09-02")).claims if c.kind == "incident"]


SUMS = [
    (
        "قُتل سبعة مدنيين وأصيب آخرون، أمس الأربعاء، بقصف مدفعي على ريف إدلب الجنوبي.\n\n"
        "وقال الدفاع المدني إن أربعة مدنيين قُتلوا بقصف على بلدة البارة.\n\n"
        "وأضاف أن ثلاثة مدنيين قُتلوا بقصف على بلدة كفرنبل.",
        3,
    ),
    (
        "شن الطيران الحربي غارات على ريف حلب الغربي أوقعت قتلى وجرحى.\n\n"
        "وقال مراسلنا إن غارة على بلدة دارة عزة قتلت طفلين.\n\n"
        "وأصيب خمسة مدنيين بغارة على بلدة الأتارب.",
        3,
    ),
]
ONES = [
    "قُتل سبعة مدنيين بقصف مدفعي على ريف إدلب الجنوبي.\n\nوقال الدفاع المدني إن القصف استهدف سوق بلدة البارة.",
    "قُتل سبعة مدنيين بقصف على ريف إدلب.\n\nوقال الدفاع المدني إن سبعة مدنيين قُتلوا بقصف على بلدة البارة.",
    "قُتل شاب برصاص مجهولين في ريف درعا الغربي.\n\nوقال تجمع أحرار حوران إن الشاب قُتل في بلدة تسيل.",
]


@pytest.mark.parametrize(("text", "number"), SUMS)
def test_a_lede_that_sums_up_stands_beside_its_details(text: str, number: int) -> None:
    found = incidents(text)
    assert len(found) == number
    assert len({tuple(place.name for place in claim.where) for claim in found}) == number


@pytest.mark.parametrize("text", ONES)
def test_a_detail_of_the_only_one_is_told_of_it(text: str) -> None:
    assert len(incidents(text)) == 1


def test_no_total_counts_a_sum_beside_its_details() -> None:
    lede, *details = incidents(SUMS[0][0])
    assert list(lede.summarises) == [claim.id for claim in details]


@pytest.mark.parametrize(
    "lede",
    [
        "انفجرت عبوة ناسفة بسيارة عسكرية في ريف درعا اليوم.",
        "استهدف مجهولون سيارة عسكرية بعبوة ناسفة في ريف درعا اليوم.",
    ],
)
def test_one_blast_sums_up_no_attacks_elsewhere(lede: str) -> None:
    text = (
        f"{lede}\n\nوذكرت شبكة محلية أن مجهولين فجروا عبوة ناسفة قرب حاجز في مدينة طفس ما أدى لجرح عنصرين.\n\n"
        "وهاجم شبان حواجز لقوات النظام في بلدتي الحراك وجاسم، ما أسفر عن مقتل ثلاثة عناصر."
    )
    assert [claim.action for claim in incidents(text)] == ["ied", "attack"]


def test_a_quarter_is_a_part_of_its_city_however_roughly_it_is_known() -> None:
    found = incidents(
        "قُتل 21 شخصاً اليوم الخميس بسقوط قذائف أطلقها مسلحو المعارضة على مدينة حلب.\n\nوذكرت مصادر أن قذائف سقطت على حي "
        "الميدان ما أدى إلى مقتل 16 شخصاً.\n\nوقال مصدر في الشرطة إن مسلحين أطلقوا قذائف على حي الزيتونة الغربية ما أدى "
        "إلى مقتل خمسة أشخاص.\n"
    )
    assert [[row.min for row in claim.casualties or ()] for claim in found] == [[21], [16], [5]]
    assert set(found[0].summarises) == {found[1].id, found[2].id}
