"""Texts that end anywhere: cut posts, half sentences, pieces run together. Reading them neither raises nor stalls."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

ARTICLES = sorted((Path(__file__).parents[2] / "fixtures/reports/articles").glob("*.txt"))
SLOWEST = 10.0  # seconds that no single piece may take, however slow the machine


@pytest.fixture(autouse=True, scope="module")
def loaded() -> None:
    """The tables are read once, before any piece is timed."""
    read(document("cut", "قتل رجل.", published="2021-09-02"))


@pytest.mark.parametrize(
    "text",
    [
        "لروسيا قاعدتا",
        "اعتقالات طالت خمسة",
        "حملة اعتقالات طالت 30",
        "قتل العقيد وزير الدفاع ، قريتي",
        "اللواء 30 ، مدن",
        "30 حادثة تعدى بحسب المرصد شهداء",
        "قتل سوريون من بلدة عندان",
        "قتل شابان سوريان من بلدة عندان،",
        "مقتل مقاتليها",
        "باحتجاز العسكريين",
        "مسلحون مجهولون قتلوا بالرصاص",
        "عناصر التنظيم قتلت بقذيفة",
    ],
)
def test_a_text_that_ends_in_the_middle_is_read(text: str) -> None:
    read_in_time(text)


def test_pieces_of_reports_are_read() -> None:
    for piece in pieces(seed=1, count=400):
        read_in_time(piece)


@pytest.mark.soak
@pytest.mark.timeout(3000)
def test_many_pieces_of_reports_are_read() -> None:
    for piece in pieces(seed=2, count=100_000):
        read_in_time(piece)


def read_in_time(text: str) -> None:
    begin = time.monotonic()
    reading = read(document("cut", text, published="2021-09-02"))
    assert time.monotonic() - begin < SLOWEST, text
    for claim in reading.claims:
        assert all(0 <= span.start < span.end <= len(text) for span in claim.evidence), text


def pieces(*, seed: int, count: int) -> list[str]:
    """Stretches of the reports cut anywhere, run together, thinned out or shuffled."""
    chance = random.Random(seed)
    reports = [path.read_text(encoding="utf-8").split() for path in ARTICLES]
    return [_piece(chance, reports) for _ in range(count)]


def _piece(chance: random.Random, reports: list[list[str]]) -> str:
    words = _stretch(chance, reports)
    kind = chance.randrange(4)
    if kind == 1:
        words += _stretch(chance, reports)
    elif kind == 2:
        words = [word for word in words if chance.random() > 0.25]
    elif kind == 3:
        chance.shuffle(words)
    return " ".join(words)


def _stretch(chance: random.Random, reports: list[list[str]]) -> list[str]:
    report = chance.choice(reports)
    first = chance.randrange(len(report))
    return report[first : first + chance.choice((2, 3, 5, 8, 15, 30))]
