"""What the words say nobody suffered is no row of casualties."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def statuses(text: str) -> list[tuple[str, int | None]]:
    """The rows of all incidents of a report."""
    claims = read(document("x", text, published="2024-03-05")).claims
    rows = [row for c in claims if isinstance(c.casualties, tuple) for row in c.casualties]
    return [(row.status, row.min) for row in rows]


@pytest.mark.parametrize(
    "ending",
    [
        "من دون أن يوقع الهجوم قتلى.",
        "دون أن يخلف القصف ضحايا.",
        "ولم يوقع القصف قتلى أو جرحى.",
        "ولم يتسبب القصف بوقوع إصابات.",
        "ولم ينجم عن القصف إصابات.",
        "دون أن يتم تسجيل إصابات.",
        "ولم تذكر الوكالة سقوط قتلى.",
        "ولم ترد تقارير عن إصابات.",
        "دون معرفة ما إذا سقط ضحايا.",
        "وما من ضحايا.",
        "من غير وقوع ضحايا.",
        "وخلا القصف من أي إصابات.",
    ],
)
def test_what_nobody_suffered_is_no_row(ending: str) -> None:
    assert statuses(f"قصفت المدفعية بلدة سراقب أمس، {ending}") == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("لم يوقع القصف سوى جرحى في سراقب.", [("wounded", 2)]),
        ("لم ينسحبوا فسقط قتلى في قصف سراقب.", [("killed", 2)]),
        ("لا يزال القصف على سراقب يوقع قتلى وجرحى.", [("killed", 2), ("wounded", 2)]),
        ("لم تتوقف الغارات على سراقب، وأوقعت قتلى بين المدنيين.", [("killed", 2)]),
        ("قصف الجيش سراقب ولم يكتف بذلك بل أوقع قتلى.", [("killed", 2)]),
    ],
)
def test_a_negation_of_something_else_denies_nothing(text: str, rows: list[tuple[str, int]]) -> None:
    assert statuses(text) == rows


def test_a_deed_that_was_not_done_is_not_told() -> None:
    read_of = read(
        document("x", "حلق الطيران الحربي فوق إدلب من دون أن يقصف أي موقع.", published="2024-03-05")
    )
    assert [c for c in read_of.claims if c.kind == "incident"] == []
