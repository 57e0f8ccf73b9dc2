import json

import pytest

from marsad.collect.metadata import Metadata
from marsad.collect.table import Row, rows, told_beside
from marsad.errors import MarsadError


def _read(text: str, ending: str = ".jsonl") -> list[Row | tuple[str, int | None]]:
    return [
        (row.code, row.line) if isinstance(row, MarsadError) else row for row in rows(text, ending, "reports")
    ]


def _lines(*values: object) -> str:
    return "\n".join(json.dumps(value, ensure_ascii=False) for value in values)


def test_a_row_of_json() -> None:
    row = {
        "id": 7,
        "text": "نص\nثانٍ",
        "published": "2021-03-04T10:00:00Z",
        "title": " عنوان\n",
        "tags": ["x"],
    }
    assert _read(_lines(row)) == [Row("7", "نص\nثانٍ", Metadata(published="2021-03-04", title="عنوان"), 1)]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{", "collect.broken_json"),
        ("[1]", "collect.broken_json"),
        ("[" * 100_000, "collect.broken_json"),
        (_lines({"id": "a"}), "collect.missing_column"),
        (_lines({"text": "x"}), "collect.missing_column"),
        (_lines({"id": "a", "txt": "x"}), "collect.unknown_column"),
        (_lines({"id": "a", "text": "x", "Published": "2021-01-01"}), "collect.unknown_column"),
        (_lines({"id": "a", "text": 5}), "collect.bad_value"),
        (_lines({"id": "", "text": "x"}), "collect.bad_value"),
        (_lines({"id": True, "text": "x"}), "collect.bad_value"),
        (_lines({"id": "a", "text": "x", "published": "yesterday"}), "collect.bad_value"),
        (_lines({"id": "a", "text": "x", "published": "2021-02-30"}), "collect.bad_value"),
        (_lines({"id": "a", "text": "x", "url": {}}), "collect.bad_value"),
    ],
)
def test_a_broken_line_is_told_with_its_number_and_the_rest_goes_on(line: str, code: str) -> None:
    good = _lines({"id": "good", "text": "x"})
    assert _read(f"{good}\n\n{line}\n{good}") == [
        Row("good", "x", Metadata(), 1),
        (code, 3),
        Row("good", "x", Metadata(), 4),
    ]


def test_half_an_emoji_becomes_a_replacement_character() -> None:
    (row,) = _read('{"id": "a", "text": "x\\ud83d y"}')
    assert isinstance(row, Row)
    assert row.text == "x\ufffd y"


@pytest.mark.parametrize(("mark", "ending"), [(",", ".csv"), (";", ".csv"), ("\t", ".csv"), ("\t", ".tsv")])
def test_csv_with_every_delimiter_and_lines_inside_a_field(mark: str, ending: str) -> None:
    text = mark.join(["id", "text", "published"]) + "\r\n" + mark.join(["a", '"one\r\ntwo"', ""]) + "\r\n"
    text += mark.join(["b", '"x ""y"""', "2020-01-02"]) + "\r\n"
    assert _read(text, ending) == [
        Row("a", "one\r\ntwo", Metadata(), 2),
        Row("b", 'x "y"', Metadata(published="2020-01-02"), 4),
    ]


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("id,body", "collect.missing_column"),
        ("name,text", "collect.missing_column"),
        ("id,texts", "collect.unknown_column"),
    ],
)
def test_a_fault_of_the_header_names_the_line(header: str, code: str) -> None:
    found = _read(f"{header}\na,x\nb,y\n", ".csv")
    assert found == [(code, 1)]


def test_a_row_that_does_not_fit_is_told_and_the_rest_goes_on() -> None:
    text = "id,text\na,x\nb,y,z\n\nc,w\n"
    assert _read(text, ".csv") == [
        Row("a", "x", Metadata(), 2),
        ("collect.broken_row", 3),
        Row("c", "w", Metadata(), 5),
    ]


def test_a_quote_that_is_never_closed_is_no_silent_loss() -> None:
    found = _read('id,text\na,x\nb,"y\nc,z\n', ".csv")
    assert found == [Row("a", "x", Metadata(), 2), ("collect.broken_row", 3)]


def test_metadata_beside_needs_no_text() -> None:
    text = _lines({"id": "a", "publisher": "وكالة"}, {"publisher": "x"})
    first, second = told_beside(text, ".jsonl", "meta")
    assert first == ("a", Metadata(publisher="وكالة"))
    assert isinstance(second, MarsadError)
    assert second.line == 2
