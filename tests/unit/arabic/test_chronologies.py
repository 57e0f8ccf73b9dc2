"""Chronologies whose rows begin with their date, the year told once for several."""

import pytest

from marsad.arabic.chronologies import with_years
from marsad.arabic.date_model import Day
from marsad.arabic.dates import find_times
from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize


def years(*rows: str) -> list[int | None]:
    tokens = tokenize(fold("\n".join(rows)))
    times = with_years(find_times(tokens), tokens)
    return [t.moment.year for t in times if isinstance(t.moment, Day)]


def test_rows_take_the_year_of_the_row_before() -> None:
    rows = (
        "30 يناير 2013: غارة",
        "3 مايو: غارة ثانية",
        "7 ديسمبر: غارة ثالثة",
        "18 يناير 2015: قصف",
        "29 يوليو: قصف",
    )
    assert years(*rows) == [2013, 2013, 2013, 2015, 2015]


def test_a_row_earlier_in_the_calendar_keeps_no_year() -> None:
    assert years("30 يوليو 2013: غارة", "3 مايو: غارة ثانية", "7 مايو: غارة") == [2013, None, None]


def test_a_month_with_its_year_begins_the_count() -> None:
    assert years("مارس 2009: غارة", "12 أبريل: غارة", "20 مايو: قصف") == [2009, 2009]


@pytest.mark.parametrize(
    "rows",
    [
        ("30 يناير 2013: غارة", "3 مايو: غارة"),
        ("30 يناير 2013 وقعت غارة", "3 مايو وقعت غارة", "7 مايو وقعت غارة"),
        ("3 مايو: غارة", "4 مايو: غارة", "7 مايو: غارة"),
    ],
    ids=["two rows", "no rows", "no year"],
)
def test_what_is_no_chronology_stays_as_it_was(rows: tuple[str, ...]) -> None:
    tokens = tokenize(fold("\n".join(rows)))
    assert with_years(find_times(tokens), tokens) == find_times(tokens)


def test_bullets_may_stand_before_the_date() -> None:
    assert years("- 30 يناير 2013: غارة", "- 3 مايو: غارة", "- 9 يونيو: غارة") == [2013, 2013, 2013]
