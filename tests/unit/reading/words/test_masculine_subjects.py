"""A masculine subject tells which of two verbs a form with ت is."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text


def first_reading(raw: str) -> tuple[str, str]:
    report = document("a", raw)
    verb = Text(report, lay_out(report), date(2024, 3, 4)).verbs(0)[0]
    return verb.lemma, verb.tense


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("تسلم الجيش مواقع في المدينة.", ("تسلم", "past")),
        ("تحدث المرصد عن غارات على البلدة.", ("تحدث", "past")),
        ("تحدث ناشطون عن غارات على البلدة.", ("تحدث", "past")),
        ("تقدم المسلحون نحو القرية.", ("تقدم", "past")),
        ("تواصل الطائرات قصف القرية.", ("واصل", "present")),
    ],
)
def test_whose_gender_it_has(raw: str, wanted: tuple[str, str]) -> None:
    assert first_reading(raw) == wanted
