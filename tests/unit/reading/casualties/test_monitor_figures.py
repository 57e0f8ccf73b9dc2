"""Figures as monitors and ministries of health write them: parts of a whole, counted words, numerals behind nouns."""

from __future__ import annotations

import pytest

from marsad.model.claim import Claim
from marsad.model.document import document
from marsad.reading.reader import read


def claims(text: str) -> list[Claim]:
    return list(read(document("a", text, published="2021-09-02")).claims)


def tallies(text: str) -> list[tuple[str, int | None, str | None]]:
    return [(str(c.measure), c.min, c.by) for c in claims(text) if c.kind == "tally"]


def rows(text: str) -> list[tuple[str, int | None, int | None, str | None]]:
    (claim,) = [c for c in claims(text) if c.kind == "incident"]
    return [(str(r.status), r.min, r.max, r.actor) for r in claim.casualties or ()]


@pytest.mark.parametrize(
    "listed",
    [
        "213 رجلاً، و13 سيدة، وطفل واحد",  # they add up
        "203 رجال، و5 سيدات، وطفل واحد",  # they do not
    ],
)
@pytest.mark.parametrize("opening", ["هم: {}", "هم ({})", "هم {}"])
def test_parts_of_a_whole_are_not_added_to_it(listed: str, opening: str) -> None:
    found = tallies(f"راح ضحية العمليات منذ مطلع العام في سوريا 227 شخصاً، {opening.format(listed)}.")
    assert next(n for _, n, _ in found) == 227
    assert all(n is not None and n <= 227 for _, n, _ in found)


def test_parts_behind_the_rest_of_the_clause_are_of_the_whole() -> None:
    found = tallies("وثق المرصد مقتل 227 شخصاً خلال شهر آب، هم: 213 رجلاً، و13 سيدة، وطفل واحد.")
    assert [n for _, n, _ in found] == [227, 213, 13, 1]


@pytest.mark.parametrize(
    "text",
    [
        "سقط 50 شهيدًا و228 إصابة في قصف على غزة.",
        "وصل 50 شهيدا و228 إصابة إلى المستشفيات بعد قصف على غزة.",
    ],
)
def test_counted_injuries_behind_the_dead_are_wounded(text: str) -> None:
    assert [(status, n) for status, n, _, _ in rows(text)] == [("killed", 50), ("wounded", 228)]


def test_one_that_is_counted_is_a_row() -> None:
    assert rows("أوقع القصف شهيدا واحدا وجريحين في خان يونس.") == [
        ("killed", 1, 1, None),
        ("wounded", 2, 2, None),
    ]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("قتل أفراد الدورية الخمسة في كمين قرب تدمر.", 5),
        ("قتل جنود الدورية الأربعة في كمين قرب تدمر.", 4),
        ("فككت الشرطة خلية إرهابية واعتقلت جميع أفرادها الـ12 في كركوك.", 12),
        ("أفرجت قسد عن المعتقلين الـ14 في الرقة.", 14),
    ],
)
def test_a_numeral_with_the_article_counts_the_plural_before_it(text: str, figure: int) -> None:
    assert [(low, high) for _, low, high, _ in rows(text)] == [(figure, figure)]


def test_the_men_of_a_cell_are_not_those_of_who_took_it_apart() -> None:
    assert rows("فككت الشرطة خلية إرهابية واعتقلت عناصرها الستة في كركوك.") == [("captured", 6, 6, None)]


@pytest.mark.parametrize(
    "text",
    [
        "قُتل خلال شهر آب 3 مدنيين على يد القوات الحكومية، و6 مدنيين على يد قسد.",
        "قالت الشبكة إن 3 مدنيين قُتلوا خلال آب على يد القوات الحكومية، و6 على يد قسد.",
    ],
)
def test_each_figure_has_its_own_doer(text: str) -> None:
    assert [(n, by) for _, n, by in tallies(text)] == [(3, "syrian-government-forces"), (6, "sdf")]


def test_figures_of_one_doer_are_added_as_before() -> None:
    assert [n for _, n, _ in tallies("قُتل خلال شهر آب أربعة أطفال وامرأة على يد القوات الحكومية.")] == [5]


@pytest.mark.parametrize("day", ["لليوم ال 401", "لليوم الـ401", "في اليوم الـ 401"])
def test_the_how_manieth_day_counts_nobody(day: str) -> None:
    found = rows(f"استشهد 53 مواطنا جراء القصف المستمر {day} على خان يونس.")
    assert [(n, status) for status, n, _, _ in found] == [(53, "killed")]


def test_a_figure_up_to_today_is_one() -> None:
    assert [n for _, n, _ in tallies("وثقت المجموعة منذ بداية العام حتى اليوم 1117 قتيلاً في حلب.")] == [1117]


def test_some_of_the_injured_are_no_more_of_them() -> None:
    found = rows("واندلعت اشتباكات في نابلس أسفرت عن 6 إصابات بالرصاص، ثلاثة منها بحالة خطيرة.")
    assert [(status, n) for status, n, _, _ in found] == [("wounded", 6)]


def test_kinds_without_a_number_are_no_figure_but_what_is_counted_of_them_is() -> None:
    text = "بلغ عدد الضحايا منذ مطلع العام 611 شخصًا، بينهم رجال ونساء وأطفال، منهم 402 في حمص."
    assert [n for _, n, _ in tallies(text)] == [611, 402]


def test_the_doer_behind_the_children_among_them_is_that_of_all() -> None:
    found = tallies("قُتل خلال آب 3 مدنيين على يد القوات الحكومية، و6 مدنيين بينهم طفلان على يد قسد.")
    assert [(n, by) for _, n, by in found] == [(3, "syrian-government-forces"), (6, "sdf"), (2, "sdf")]
