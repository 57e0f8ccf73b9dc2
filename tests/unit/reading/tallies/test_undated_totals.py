"""Counts that nobody ties to a period and that are totals all the same."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def kinds(text: str, published: str | None = "2018-03-14") -> list[tuple[str, int | None]]:
    """(kind, least) of the tallies and of the casualties of incidents."""
    found: list[tuple[str, int | None]] = []
    for claim in read(document("a", text, published=published)).claims:
        if claim.kind == "tally":
            found.append(("tally", claim.min))
        found += [("incident", row.min) for row in claim.casualties or ()]
    return found


@pytest.mark.parametrize(
    ("sentence", "least"),
    [
        ("قالت الشبكة إن 289 مدنياً قتلوا في المعارك في عفرين.", 289),
        ("أدى القتال في تعز إلى مقتل 310 مدنيين.", 310),
        ("أقر التحالف بقتل 892 مدنياً في سوريا والعراق.", 892),
        ("أوقعت الحرب 3800 قتيل في اليمن.", 3800),
        ("أكدت المجموعة أنها وثقت حتى اليوم 97 لاجئاً قضوا في مخيم اليرموك.", 97),
        ("وثقت المجموعة مقتل 214 لاجئاً من أبناء مخيم درعا.", 214),
        ("تبنى التنظيم عدة هجمات في عدن وأسفرت عن مقتل مئات الجنود.", 200),
        ("أعلن الجيش مقتل 88 مسلحاً في سيناء في 12 يوماً.", 88),
        ("أعلن الجيش أن 88 مسلحاً قتلوا في سيناء في الفترة بين 20 و31 يوليو.", 88),
        ("تسببت الغارات الروسية في مقتل 1450 مدنياً في دوما.", 1450),
        ("خسر النظام 260 قتيلاً خلال 30 يوماً من المعارك في بادية البوكمال.", 260),
        ("قُتل 79 عنصراً من قوات النظام في المدينة خلال الفترة ذاتها.", 79),
        ("قُتل 40 جندياً في الاشتباكات في بنغازي منذ بداية الشهر الجاري.", 40),
    ],
)
@pytest.mark.parametrize("published", ["2015-08-02", None])
def test_a_count_without_a_period_is_a_total(sentence: str, least: int, published: str | None) -> None:
    assert kinds(sentence, published) == [("tally", least)]


@pytest.mark.parametrize(
    ("sentence", "least"),
    [
        ("قُتل 120 جندياً في المعارك في عفرين أمس.", 120),  # of one day
        ("أدى الهجوم على القاعدة في بنغازي إلى مقتل 140 جندياً.", 140),  # one attack
        ("وثق ناشطون مقتل 12 مدنياً في قصف على بلدة نوى.", 12),  # few, and of one place
        ("قتل 15 مدنياً في سوريا في غارة أميركية.", 15),
        ("أعدم التنظيم نحو ألفي مواطن في الموصل.", 2000),
    ],
)
def test_the_toll_of_one_happening_is_none(sentence: str, least: int) -> None:
    assert ("incident", least) in kinds(sentence)


def test_a_total_told_again_is_one() -> None:
    text = (
        "مقتل 415 مسلحاً من حزب العمال الكردستاني\n\n"
        "قُتل 415 مسلحاً من حزب العمال الكردستاني خلال أسبوعين في شمال العراق، وفق الجيش.\n\n"
        "ولم يعلق الحزب على البيان.\n\nوقالت الوزارة إن 415 مسلحاً قتلوا."
    )
    assert kinds(text) == [("tally", 415)]


def test_people_joined_to_a_total_are_no_happening() -> None:
    assert kinds("تقول الوحدات إنها قتلت المئات من القوات التركية ومسلحي المعارضة.") == [("tally", 200)]


def test_a_small_figure_that_comes_twice_may_be_two_happenings() -> None:
    text = "قُتل ثلاثة جنود في المحافظة خلال أسبوعين.\n\nوفي بلدة نوى قُتل ثلاثة جنود بانفجار لغم أمس."
    assert ("incident", 3) in kinds(text)


def test_a_stretch_of_another_verb_makes_no_total_of_a_toll() -> None:
    text = "قُتل ستة مدنيين في غارة على سرمين، فيما تعهدت الحكومة بنشر نتائج التحقيق في 10 أيام."
    assert [kind for kind, _ in kinds(text)] != ["tally"]
