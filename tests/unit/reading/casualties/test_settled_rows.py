"""Which rows of casualties a happening has (codebook §3 `casualties`)."""

from __future__ import annotations

import pytest

from marsad.model.claim import Casualty, Claim
from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.casualties import settled_rows
from marsad.reading.casualties.row_features import FIGURES, about_row, figure_of
from marsad.reading.deeds.event import Event
from marsad.reading.reader import read
from marsad.reading.words.fitted import table
from marsad.reading.words.text import Text
from tests.interpreted import needs_python

NEWS = (
    "مقتل ستة من الحوثيين في نهم\n\nقُتل ستة من عناصر ميليشيا الحوثي وأصيب 11 آخرون في غارات شنتها طائرات التحالف "
    "العربي على مواقعهم في مديرية نهم شرقي صنعاء يوم الأحد.\nكما قُتل مدنيان بقصف للحوثيين على مدينة تعز يوم الاثنين.\n"
)


def incidents(text: str) -> list[Claim]:
    claims = read(document("a", text, published="2018-05-20")).claims
    return [claim for claim in claims if claim.kind == "incident"]


def casualties(text: str) -> list[Casualty]:
    return [row for claim in incidents(text) for row in claim.casualties or ()]


def told(text: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Text, list[Event]]:
    """The happenings of a text before their rows are settled."""
    found: list[tuple[Text, list[Event]]] = []
    monkeypatch.setattr(assembling, "settle_rows", lambda text, events: found.append((text, events)))
    incidents(text)
    return found[0]


def test_a_toll_stands_with_those_whose_people_fell() -> None:
    rows = casualties(NEWS)
    assert ("killed", 6, 6, "houthis") in [(r.status, r.min, r.max, r.actor) for r in rows]
    assert ("wounded", 11, 11, "houthis") in [(r.status, r.min, r.max, r.actor) for r in rows]
    assert ("killed", 2, 2, "civilians") in [(r.status, r.min, r.max, r.actor) for r in rows]


def test_the_table_holds_weights() -> None:
    assert len(table("rows/kept")) > 100
    assert all(table("rows/kept").values())


@needs_python
def test_the_tolls_of_the_only_happening_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    text, events = told(NEWS, monkeypatch)
    rows = list(events[0].rows)
    monkeypatch.setattr(settled_rows, "LEAST", 10_000)
    settled_rows.settle_rows(text, events[:1])
    assert events[0].rows == rows
    settled_rows.settle_rows(text, events)
    assert not events[0].rows


@needs_python
def test_a_part_whose_whole_is_left_out_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    text, events = told(NEWS, monkeypatch)
    part, whole = events[0].rows[0], events[-1].rows[0]
    part.part_of = whole
    settled_rows.settle_rows(text, events)
    assert part.part_of is None


@needs_python
def test_no_feature_holds_the_name_of_an_actor_or_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    text, events = told(NEWS, monkeypatch)
    held = {
        word
        for event in events
        for row in event.rows
        for name in about_row(text, row, event)
        for word in name.replace(",", " ").split()
    }
    assert held.isdisjoint(
        {"الحوثي", "حوثي", "الحوثيين", "التحالف", "houthis", "arab-coalition", "نهم", "تعز"}
    )


@needs_python
def test_figures_fall_into_bands(monkeypatch: pytest.MonkeyPatch) -> None:
    _, events = told(NEWS, monkeypatch)
    row = events[0].rows[0]
    assert figure_of(row) == "3-9"
    for most, name in FIGURES:
        row.min = most
        assert figure_of(row) == name
    row.min = 1000
    assert figure_of(row) == "200 or more"
    row.min = None
    assert figure_of(row) == "1"


def test_every_row_stands_on_its_words() -> None:
    for row in casualties(NEWS):
        assert NEWS[row.span.start : row.span.end].strip()
