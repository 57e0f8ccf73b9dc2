"""Names in quotation marks behind the noun of a thing are the thing's."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.names import find_names
from marsad.arabic.tokens import tokenize


@pytest.mark.parametrize(
    "raw",
    [
        'قصفت الطائرات مدرسة "وليد النجار" في المدينة.',
        'غارة على مدرستي "النصر وحسن سلامة" في المدينة.',
        "غارة على مدرستي « النصر » و »حسن سلامة » في المدينة.",
        'قال موقع "سمير حداد" إن القصف توقف.',
    ],
)
def test_a_thing_in_quotation_marks(raw: str) -> None:
    assert find_names(tokenize(fold(raw))) == []


@pytest.mark.parametrize(
    "raw", ['قصفت الطائرات مدرسة "النصر" وحسن سلامة قتل.', 'في المدرسة قتل "حسن سلامة" أمس.']
)
def test_a_person_beside_it(raw: str) -> None:
    assert len(find_names(tokenize(fold(raw)))) == 1
