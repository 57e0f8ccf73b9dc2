"""What is said in a report: by whom, with which word, and how far it goes."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.statements.stating import features
from marsad.reading.statements.utterances import Utterance, utterances
from marsad.reading.voices.attribution import Attributor
from marsad.reading.words.text import Text


def said(raw: str) -> tuple[Text, list[Utterance]]:
    given = document("t", raw)
    text = Text(given, lay_out(given), None)
    return text, utterances(text, Attributor(text, None))


def shown(raw: str) -> list[tuple[str, str | None]]:
    """How each is told, and what its word tells of itself."""
    return [(one.how, one.kind) for one in said(raw)[1]]


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("وقال سامر الخالدي إن الوضع صعب.", [("voice", None)]),
        ("وأدانت حركة حماس القصف على المخيم.", [("stand", "other")]),
        ("وقال سامر الخالدي إن الوضع صعب، مؤكداً أن الهدنة هشة.", [("voice", None), ("word", None)]),
        ("وقال سامر الخالدي إن الوضع صعب، مشيراً إلى الهدنة.", [("voice", None), ("participle", None)]),
        ("وقال سامر الخالدي إن المعارك مستمرة. والمدينة خالية.", [("voice", None), ("carried", None)]),
        ("وصلت القافلة إلى المدينة.", []),
    ],
)
def test_who_says_something_is_found_however_it_is_told(
    raw: str, found: list[tuple[str, str | None]]
) -> None:
    assert shown(raw) == found


def test_each_goes_on_as_far_as_the_next() -> None:
    text, (first, second) = said("وقال سامر الخالدي إن الوضع صعب، مؤكداً أن الهدنة هشة.")
    assert text.words(first.first, first.last) == "وقال سامر الخالدي إن الوضع صعب،"
    assert text.words(second.said_first, second.said_last) == "أن الهدنة هشة."
    assert second.attribution.chain[-1].name == "سامر الخالدي"


def names(raw: str) -> set[str]:
    text, told = said(raw)
    return features(text, told, 0, [])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("وقال سامر الخالدي إن الهجوم على بلدة سرمين خطير.", "وقال سامر الخالدي إن الهجوم على بلدة حاس خطير."),
        (
            "وقال سامر الخالدي إن قوات سوريا الديمقراطية ترفض الهدنة.",
            "وقال سامر الخالدي إن قسد ترفض الهدنة.",
        ),
    ],
)  # fmt: skip
def test_names_of_places_and_parties_count_as_one_word_whatever_they_are(one: str, other: str) -> None:
    assert names(one) == names(other)


def test_what_is_said_and_how_it_is_told_counts() -> None:
    found = names("وقال سامر الخالدي إن الهدنة ستنهار.")
    assert {"how voice", "told by قال", "verb of the future"} <= found


def test_a_happening_told_in_it_counts() -> None:
    text, told = said("وقال سامر الخالدي إن طائرة قصفت المدينة.")
    assert "tells a happening" not in features(text, told, 0, [])
    assert "tells a happening" in features(text, told, 0, [(told[0].said_first, told[0].said_last)])
