"""Totals that lines below break up, those who have disappeared since, and the how-manieth deed (codebook §4)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def totals(raw: str) -> list[str]:
    """Measure and figure of each total of a report of 2025-03-05."""
    claims = read(document("t", raw, published="2025-03-05")).claims
    return [f"{c.measure} {c.min}" for c in claims if c.kind == "tally"]


def test_lines_below_a_total_say_who_is_among_those_counted() -> None:
    told = totals(
        "بلغ عدد القتلى منذ بدء التصعيد في 12 كانون الأول 120 شخصاً، بينهم:\n"
        "15 مدنياً.\n"
        "70 عنصراً من الفصائل الموالية لتركيا.\n"
        "35 عنصراً من قوات سوريا الديمقراطية."
    )
    assert told == ["killed 120", "killed 15", "killed 70", "killed 35"]


def test_lines_with_dashes_and_parts_of_their_own() -> None:
    told = totals(
        "وثق المرصد السوري مقتل 90 شخصاً خلال شهر شباط، توزعوا على النحو التالي:\n"
        "- 40 مدنياً بينهم 6 أطفال\n"
        "- 30 من عناصر قوات النظام\n"
        "- 20 من عناصر تنظيم الدولة"
    )
    assert told == ["killed 90", "killed 40", "killed 6", "killed 30", "killed 20"]


def test_lines_below_another_sentence_are_no_parts_of_a_total() -> None:
    told = totals(
        "وثق المرصد السوري مقتل 90 شخصاً خلال شهر شباط.\nأخبار متعلقة:\n- 40 مدنياً في مخيم الهول يعودون إلى العراق"
    )
    assert told == ["killed 90"]


@pytest.mark.parametrize(
    "raw",
    [
        "وثقت الشبكة 120 حالة اعتقال تعسفي خلال شهر شباط، تحول 80 منهم إلى مختفين قسرياً.",
        "وثقت الشبكة 120 حالة اعتقال تعسفي خلال شهر شباط، وقالت إن 80 حالة منها تحولت إلى اختفاء قسري.",
        "وثقت الشبكة 120 حالة اعتقال تعسفي خلال شهر شباط، تحولت 80 منها إلى حالات اختفاء قسري.",
        "وثقت الشبكة اعتقال 120 شخصاً خلال شهر شباط، مشيرة إلى أن 80 شخصاً منهم تحولوا إلى “مختفين قسرياً”.",
    ],
)
def test_those_of_the_detained_who_have_disappeared(raw: str) -> None:
    assert totals(raw) == ["captured 120", "missing 80"]


NTH = [
    ("ويعد هذا الهجوم الرابع من نوعه منذ السبت الماضي في المنطقة.", ["attacks 4"]),
    ("وهذه هي محاولة الاغتيال السابعة التي يتعرض لها الشاكر خلال العام الحالي.", ["attacks 7"]),
    (
        "والتفجير هو الرابع الذي يستهدف البلدة في أقل من شهر، والسابع منذ مطلع العام.",
        ["attacks 4", "attacks 7"],
    ),
    ("وقال الجيش الأميركي إن هذا هو الهجوم الـ23 على سفن تجارية منذ 19 نوفمبر.", ["attacks 23"]),
    ("استهدفت مسيرة حقل خورمور أمس، في تاسع هجوم من نوعه منذ بداية العام.", ["attacks 9"]),
    ("قصفت طائرة مسيرة مقراً في دهوك أمس، وهي الضربة الخامسة خلال أسبوع.", ["attacks 5"]),
    ("وهذه هي الجولة الثالثة من المحادثات منذ مطلع العام.", []),
    ("قصفت الطائرات البلدة لليوم السابع على التوالي منذ انهيار الهدنة مطلع الشهر.", []),
    ("عقد الوزير اجتماعه الثاني منذ مطلع العام بعد الهجوم.", []),
]


@pytest.mark.parametrize(("raw", "told"), NTH)
def test_the_how_manieth_deed_of_a_stretch_of_time(raw: str, told: list[str]) -> None:
    assert totals(raw) == told
