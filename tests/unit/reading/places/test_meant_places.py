"""Places that are meant without being named: the last one named before that the noun can mean."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.places.meant_places import meant_in
from marsad.reading.words.text import Text


def meant(told: str) -> list[tuple[str, str]]:
    """The nouns that mean a place in a report of one paragraph, and the name of what they mean."""
    source = document("s", f"أخبار اليوم\n\n{told}\n", published="2024-06-05")
    text = Text(source, lay_out(source), None)
    return [(m.noun, m.place.name) for m in meant_in(text, 0, len(text.tokens) - 1)]


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("وصلت التعزيزات إلى سرمين أمس. ثم تعرضت المدينة لقصف.", [("مدينه", "سرمين")]),
        ("وصلوا إلى مدينة الباب شرقي حلب أمس. ثم تعرضت المدينة لقصف.", [("مدينه", "الباب")]),
        ("وصلت التعزيزات إلى سرمين أمس. وقُتل اثنان بالمدينة.", [("مدينه", "سرمين")]),
        ("وصلوا إلى سرمين ثم إلى سراقب. ثم تعرضت المدينة لقصف.", [("مدينه", "سراقب")]),
        ("وصلوا إلى محافظة إدلب ثم إلى سراقب. وشهدت المحافظة قصفاً.", [("محافظه", "ادلب")]),
        ("وصلوا إلى العراق ثم إلى الموصل. وقُتل اثنان في البلاد.", [("بلاد", "العراق")]),
    ],
)
def test_the_last_one_of_that_kind_is_meant(told: str, wanted: list[tuple[str, str]]) -> None:
    assert [(noun, name.removeprefix("محافظة ")) for noun, name in meant(told)] == wanted


def test_a_noun_that_names_its_place_means_no_other() -> None:
    assert meant("وصلوا إلى سراقب. ثم تعرضت مدينة سرمين لقصف.") == []


def test_nothing_is_meant_before_a_place_is_named() -> None:
    assert meant("تعرضت المدينة لقصف. ثم وصلوا إلى سراقب.") == []


def test_an_indefinite_noun_means_no_place() -> None:
    assert meant("وصلوا إلى سراقب. ثم تعرضت مدينة لقصف.") == []
