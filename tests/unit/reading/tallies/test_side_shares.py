"""The sides that a count falls to, those still held, and the deeds of a toll with their doer (codebook §4)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def tallies(raw: str, published: str = "2019-09-02") -> list[Claim]:
    return [c for c in read(document("x", raw, published=published)).claims if c.kind == "tally"]


def test_sides_listed_without_a_fate_share_the_count_before_them() -> None:
    whole, *sides = tallies(
        "وثقت الشبكة السورية مقتل 73 مدنياً في سوريا خلال آب. وتوزع الضحايا على النحو التالي: "
        "40 على يد قوات النظام، و11 على يد تنظيم داعش، و6 على يد القوات الروسية."
    )
    assert (whole.measure, whole.min) == ("killed", 73)
    assert [(c.measure, c.min, c.by) for c in sides] == [
        ("killed", 40, "syrian-government-forces"),
        ("killed", 11, "islamic-state"),
        ("killed", 6, "russia"),
    ]
    assert {c.part_of for c in sides} == {whole.id}


def test_the_dead_of_two_happenings_are_no_list() -> None:
    assert tallies("قتل 4 أشخاص على يد قوات النظام في درعا اليوم و3 على يد تنظيم داعش في السويداء.") == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("لا يزال 96 ألف شخص مختفين قسرياً في سوريا.", ("missing", 96000)),
        ("ولا يزال 340 مدنياً قيد الاعتقال في سجون الحوثيين بصنعاء.", ("captured", 340)),
    ],
)
def test_those_still_held_are_a_total(raw: str, expected: tuple[str, int]) -> None:
    assert [(c.measure, c.min) for c in tallies(raw)] == [expected]


@pytest.mark.parametrize(
    ("raw", "least", "by", "where"),
    [
        (
            "ارتفع عدد الخروقات التركية للهدنة في ريف عين عيسى إلى 41 خرقاً خلال أسبوع.",
            41,
            "turkey",
            "عين عيسى",
        ),
        ("عدد الغارات الإسرائيلية على سوريا بلغ 52 غارة منذ مطلع العام.", 52, "israel", "سوريا"),
        ('سجل المركز "رصد" 24 عملاً مقاوماً في الضفة الغربية.', 24, None, "الضفة الغربية"),
    ],
)
def test_a_toll_of_deeds_has_the_doer_and_the_place_of_its_noun(
    raw: str, least: int, by: str | None, where: str
) -> None:
    (tally,) = tallies(raw)
    assert (tally.measure, tally.min, tally.by) == ("attacks", least, by)
    assert [p.name for p in tally.where] == [where]


def test_the_war_is_waged_by_the_side_of_its_adjective() -> None:
    found = tallies("أسفرت الحرب الإسرائيلية على غزة عن استشهاد أكثر من 41 ألف فلسطيني وإصابة نحو 95 ألفاً.")
    assert [(c.measure, c.by) for c in found] == [("killed", "israel"), ("wounded", "israel")]


def test_the_toll_of_a_campaign_in_one_place_is_a_total_and_that_of_a_blast_is_none() -> None:
    (tally,) = tallies("تصل حصيلة قتلى العملية الأمنية في مخيم جنين إلى 9 فلسطينيين.")
    assert (tally.measure, tally.min) == ("killed", 9)
    assert tallies("ارتفعت حصيلة ضحايا العملية الانتحارية في سوق الصدرية إلى 60 قتيلاً.") == []


def test_a_day_on_which_people_fell_all_over_a_land_is_a_total_there() -> None:
    (tally,) = tallies("قتل 61 شخصاً أمس في سوريا، غالبيتهم في حمص وريف دمشق.")
    assert (tally.min, [p.name for p in tally.where]) == (61, ["سوريا"])


def test_a_capital_among_provinces_is_ranked_with_them() -> None:
    found = tallies("جاءت بغداد أولاً بسقوط 84 قتيلاً، تلتها نينوى بـ60 قتيلاً، خلال آب.")
    assert [(c.min, [p.name for p in c.where]) for c in found] == [(84, ["بغداد"]), (60, ["نينوى"])]


def test_of_whom_the_dead_are_told_before_which_died() -> None:
    (tally,) = tallies("وبذلك يرتفع إلى 98 عدد الجنود الأميركيين الذين قتلوا في العراق خلال الشهر الجاري.")
    assert (tally.min, tally.actor) == (98, "us-forces")


def test_lines_by_side_below_a_heading_are_of_its_fate_and_period() -> None:
    found = tallies("حصيلة القتلى المدنيين خلال آب:\n- قوات النظام: 42 مدنياً.\n- القوات الروسية: 18 مدنياً.\n")
    assert [(c.measure, c.min, c.by) for c in found] == [
        ("killed", 42, "syrian-government-forces"),
        ("killed", 18, "russia"),
    ]
    assert {str(c.when.start) for c in found if c.when is not None} == {"2019-08-01"}


def test_whom_counted_deeds_hurt_their_doer_has_hurt() -> None:
    found = tallies(
        "أحصى المرصد 64 هجوماً نفذتها خلايا داعش منذ مطلع العام، وأسفرت عن مقتل 31 عسكرياً و12 مدنياً."
    )
    assert [(c.measure, c.min, c.by) for c in found] == [
        ("killed", 31, "islamic-state"),
        ("killed", 12, "islamic-state"),
        ("attacks", 64, "islamic-state"),
    ]


@pytest.mark.parametrize(
    "raw",
    [
        "ارتكبت إسرائيل 30 خرقاً للهدنة في لبنان منذ بدئها.",
        "كشف التقرير ارتكاب إسرائيل 30 خرقاً منذ مطلع العام.",
    ],
)
def test_the_subject_before_the_figure_does_the_deeds(raw: str) -> None:
    assert [(c.min, c.by) for c in tallies(raw)] == [(30, "israel")]


def test_some_of_those_counted_in_the_sentence_before_are_part_of_them() -> None:
    whole, part = tallies("وثقت الشبكة السورية مقتل 94 مدنياً خلال آب. وأضافت أن قوات النظام قتلت 38 منهم.")
    assert (part.min, part.by, part.part_of) == (38, "syrian-government-forces", whole.id)
