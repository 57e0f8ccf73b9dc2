"""Which of the days that a report names is that of a happening: those that the weights find likely, or none."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from marsad.model.claim import When
from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.dates.moments import Setting, candidates
from marsad.reading.deeds.event import Event
from marsad.reading.reader import read
from marsad.reading.words.fitted import table
from marsad.reading.words.table_rows import FittedWeight
from marsad.reading.words.text import Text
from marsad.registry.rows import folder, rows
from tests.interpreted import needs_python

PUBLISHED = "2024-06-05"  # a Wednesday
BOMBED = "قصفت قوات النظام بلدة سرمين بالمدفعية {}، ما أسفر عن مقتل ثلاثة مدنيين."


def whens(*paragraphs: str, published: str | None = PUBLISHED) -> list[When | None]:
    text = "\n\n".join(("أخبار المنطقة", *paragraphs)) + "\n"
    claims = read(document("s", text, published=published)).claims
    return [c.when or None for c in claims if c.kind == "incident"]


def days(*paragraphs: str, published: str | None = PUBLISHED) -> list[tuple[str | None, str | None]]:
    """First and last day of each happening, None for one without days."""
    return [(w.start, w.end) if w else (None, None) for w in whens(*paragraphs, published=published)]


def test_the_table_names_each_feature_once() -> None:
    found = [row.value.feature for row in rows(folder("reading/moments"), FittedWeight)]
    assert len(found) == len(set(found)) == len(table("moments/moments"))


def test_a_time_of_its_own_clause_speaks_for_the_days() -> None:
    known = table("moments/moments")
    assert known["clause, told"] > known.get("sentence behind, told", 0)


@pytest.mark.parametrize(
    ("when", "day"), [("أمس", "2024-06-04"), ("يوم الأحد", "2024-06-02"), ("في 20 أيار الماضي", "2024-05-20")]
)
def test_the_time_of_the_clause_stays(when: str, day: str) -> None:
    assert days(BOMBED.format(when)) == [(day, day)]


def test_what_goes_with_a_dated_happening_has_its_day() -> None:
    found = days(
        BOMBED.format("اليوم الأربعاء"),
        "وبالتزامن مع ذلك شنت طائرات حربية غارات على بلدة كفرنبل، ما أدى إلى إصابة طفلين.",
    )
    assert found == [("2024-06-05", "2024-06-05")] * 2


def test_the_day_rests_on_words_of_the_report() -> None:
    found = whens(
        BOMBED.format("اليوم الأربعاء"),
        "وبالتزامن مع ذلك شنت طائرات حربية غارات على بلدة كفرنبل، ما أدى إلى إصابة طفلين.",
    )
    assert [w.text if w else None for w in found] == ["اليوم الأربعاء"] * 2
    assert found[1] is not None
    assert found[1].rule == "day of the text"


def test_a_report_that_names_no_day_dates_nothing() -> None:
    assert days(BOMBED.format("").replace(" ،", "،")) == [(None, None)]


def test_a_report_of_unknown_day_has_no_days_for_relative_words() -> None:
    assert days(BOMBED.format("أمس"), published=None) == [(None, None)]


def test_the_news_of_a_report_is_not_of_the_past_that_it_goes_on_to_tell() -> None:
    past = "وكان انفجار مماثل في سوق بلدة سرمين قد أوقع قتلى في كانون الأول 2012."
    found = days("قتل ثلاثة مدنيين في انفجار سيارة مفخخة في سوق بلدة سرمين.", "والانفجار هو الأعنف.", past)
    assert found[0] == (None, None)
    assert days("قتل ثلاثة مدنيين في انفجار سيارة مفخخة في بلدة سرمين في كانون الأول 2012.")[0] == (
        "2012-12-01",
        "2012-12-31",
    )


@needs_python
@pytest.mark.parametrize(
    ("sentences", "offered"),
    [
        ("قصفت مدفعية النظام بلدة سرمين الأحد والاثنين الماضيين.", ("2024-06-02", "2024-06-03")),
        ("قصفت مدفعية النظام بلدة سرمين ليل الأحد وباكرا صباح الاثنين.", ("2024-06-02", "2024-06-03")),
        ("قصفت مدفعية النظام بلدة سرمين أمس غداة اشتباكات في البلدة.", ("2024-06-03", "2024-06-03")),
        ("قصفت مدفعية النظام بلدة سرمين أمس بعد عام من سيطرتها على البلدة.", ("2023-01-01", "2023-12-31")),
        (
            "يخص التقرير هجمات آذار 2017. وفي 30 آذار قصفت مدفعية النظام بلدة سرمين.",
            ("2017-03-30", "2017-03-30"),
        ),
    ],
)
def test_days_that_no_time_names_by_itself_are_weighed_too(sentences: str, offered: tuple[str, str]) -> None:
    assert offered in offers_of(sentences)


@pytest.mark.parametrize(
    "sentence",
    [
        "قال مصدر محلي اليوم إن مدفعية النظام قصفت بلدة سرمين.",
        "أفاد ناشطون أمس بأن المدفعية قصفت بلدة سرمين.",
    ],
)
def test_the_day_on_which_somebody_says_that_it_happened_is_not_offered(sentence: str) -> None:
    assert not any(day.startswith("2024-06") for day, _ in offers_of(sentence))


@needs_python
def test_the_day_on_which_a_deed_is_announced_is_weighed() -> None:
    found = offers_of("أعلن الجيش، أمس، سيطرته على بلدة سرمين بعد معارك مع الفصائل.")
    assert ("2024-06-04", "2024-06-04") in found


def offers_of(sentences: str) -> set[tuple[str, str]]:
    """The days that are weighed for the happenings of a text."""
    found: set[tuple[str, str]] = set()

    def record(text: Text, events: list[Event]) -> None:
        setting = Setting.of(text, events)
        found.update((str(a), str(b)) for e in events for (a, b), *_ in candidates(setting, e))

    with patch.object(assembling, "settle_moments", record):
        read(document("s", f"أخبار المنطقة\n\n{sentences}\n", published=PUBLISHED))
    return found
