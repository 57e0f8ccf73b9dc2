"""Tables as people make them: half rows, wrong columns, odd values; each told with its line, the rest kept."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.collect.metadata import NAMES, Metadata, cleaned, iso_day, metadata
from marsad.collect.table import Row, rows, told_beside
from marsad.errors import MarsadError

GOOD = {"id": "n1", "text": "سقطت قذيفة على أطراف السمر."}


def read(text: str, ending: str = ".jsonl") -> tuple[list[Row], list[tuple[str, int | None]]]:
    found = list(rows(text, ending, "reports"))
    kept = [row for row in found if isinstance(row, Row)]
    return kept, [(error.code, error.line) for error in found if isinstance(error, MarsadError)]


def line(**more: object) -> str:
    return json.dumps(GOOD | more, ensure_ascii=False)


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ("{", "broken_json"),
        ('{"id": "x", "text": "y"', "broken_json"),
        ("{'id': 'x', 'text': 'y'}", "broken_json"),
        ('{"id": "x", "text": "y",}', "broken_json"),
        ("null", "broken_json"),
        ("7", "broken_json"),
        ('"text"', "broken_json"),
        ('[{"id": "x", "text": "y"}]', "broken_json"),
        ("{}", "missing_column"),
        (line(id=None), "missing_column"),
        (line(id=""), "bad_value"),
        (line(id="  \n "), "bad_value"),
        (line(id=True), "bad_value"),
        (line(id=1.5), "bad_value"),
        (line(id=["a"]), "bad_value"),
        (line(text=None), "bad_value"),
        (line(text=7), "bad_value"),
        (line(text=["نص"]), "bad_value"),
        (line(text={"a": "b"}), "bad_value"),
        (line(published="yesterday"), "bad_value"),
        (line(published="2021-02-30"), "bad_value"),
        (line(published="04/03/2021"), "bad_value"),
        (line(published=["2021-01-01"]), "bad_value"),
        (line(title={"ar": "خبر"}), "bad_value"),
        (line(url=False), "bad_value"),
        (line(publishd="2021-01-01"), "unknown_column"),
        (line(Title="خبر"), "unknown_column"),
        (line(texts="نص"), "unknown_column"),
    ],
)
def test_a_broken_line_is_told_and_its_neighbours_are_kept(broken: str, code: str) -> None:
    kept, errors = read("\n".join([line(id="a"), broken, line(id="b")]))
    assert [row.id for row in kept] == ["a", "b"]
    assert [row.line for row in kept] == [1, 3]
    assert errors == [(f"collect.{code}", 2)]


@pytest.mark.parametrize("between", ["\n", "\r\n", "\n\n\n", "\n \t\n"])
def test_empty_lines_count_and_hold_no_report(between: str) -> None:
    text = between.join([line(id="a"), line(id="b")])
    kept, errors = read(text)
    assert ([row.id for row in kept], errors) == (["a", "b"], [])
    assert kept[1].line == 1 + between.count("\n")


@pytest.mark.parametrize("name", ["tags", "author", "lang", "views", "source_file", "معرف"])
def test_columns_of_other_peoples_making_are_left_alone(name: str) -> None:
    kept, errors = read(line(**{name: {"anything": [1, 2]}}))
    assert (len(kept), errors) == (1, [])


def test_a_separator_of_lines_inside_a_text_is_no_new_line() -> None:
    kept, errors = read(line(text="أول\u2028ثان\x85ثالث\x0bرابع"))
    assert errors == []
    assert kept[0].text == "أول\u2028ثان\x85ثالث\x0bرابع"


def test_half_an_emoji_is_marked_and_a_whole_one_kept() -> None:
    kept, _ = read('{"id": "a", "text": "\\ud83d نص"}\n{"id": "b", "text": "\\ud83d\\ude00 نص"}')
    assert [row.text for row in kept] == ["� نص", "😀 نص"]


def test_a_number_may_be_an_id() -> None:
    kept, errors = read('{"id": 7, "text": "x"}\n{"id": 0, "text": "y"}\n{"id": -3, "text": "z"}')
    assert ([row.id for row in kept], errors) == (["7", "0", "-3"], [])


@pytest.mark.parametrize(
    ("table", "errors"),
    [
        ("id,text\na\n", [("broken_row", 2)]),
        ("id,text\na,b,c\n", [("broken_row", 2)]),
        ("id,text\na,b\nc\nd,e\n", [("broken_row", 3)]),
        ('id,text\na,"b\n', [("broken_row", 2)]),
        ('id,text\n"a"x,b\n', [("broken_row", 2)]),
        ("id,txt\na,b\n", [("unknown_column", 1)]),
        ("id\na\n", [("missing_column", 1)]),
        ("text\na\n", [("missing_column", 1)]),
        ("Id,text\na,b\nc,d\n", [("unknown_column", 1)]),
        ("id,text,text\na,b,c\n", [("broken_row", 1)]),
        ("id,text,id\na,b,c\n", [("broken_row", 1)]),
        ("id,text,title, title \na,b,c,d\n", [("broken_row", 1)]),
        ("id,text,tags,tags\na,b,c,d\n", []),
        ("id,text\n,b\n", [("missing_column", 2)]),
        ("id,text\na,\n", [("bad_value", 2)]),
        ("id,text,published\na,b,soon\nc,d,2021-01-01\n", [("bad_value", 2)]),
        ("", []),
        ("id,text\n", []),
        ("id,text\n\n\n", []),
    ],
)
def test_a_broken_sheet(table: str, errors: list[tuple[str, int]]) -> None:
    assert read(table, ".csv")[1] == [(f"collect.{code}", at) for code, at in errors]


@pytest.mark.parametrize(("mark", "ending"), [(",", ".csv"), (";", ".csv"), ("\t", ".csv"), ("\t", ".tsv")])
def test_sheets_are_parted_by_what_their_header_is_parted_by(mark: str, ending: str) -> None:
    table = mark.join(["id", "text", "title"]) + "\n" + mark.join(["a", "قصف، ثم هدوء", "خبر"]) + "\n"
    kept, errors = read(table, ending)
    assert errors == []
    assert kept == [Row("a", "قصف، ثم هدوء", Metadata(title="خبر"), 2)]


def test_a_field_over_many_lines_keeps_them_and_the_next_row_its_line() -> None:
    kept, errors = read('id,text\na,"أول\nثان\r\n\nرابع"\nb,x\n', ".csv")
    assert errors == []
    assert [(row.id, row.text, row.line) for row in kept] == [("a", "أول\nثان\r\n\nرابع", 2), ("b", "x", 6)]


def test_headers_with_blanks_and_doubled_quotes_inside_a_field() -> None:
    kept, errors = read(' id , text \na,"قال ""لا"" ومضى"\n', ".csv")
    assert (kept[0].text, errors) == ('قال "لا" ومضى', [])


CELL = st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=30)


@given(
    st.lists(st.tuples(st.integers(1, 999).map(str), CELL), min_size=1, max_size=8), st.sampled_from(",;\t")
)
def test_what_a_spreadsheet_writes_is_read_back(table: list[tuple[str, str]], mark: str) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=mark, quoting=csv.QUOTE_ALL)
    writer.writerows([("id", "text"), *table])
    kept, errors = read(written.getvalue(), ".csv")
    assert errors == []
    assert [(row.id, row.text) for row in kept] == table


@given(st.lists(st.text(max_size=60), max_size=6))
def test_no_lines_break_it_and_each_row_is_told_once(lines: list[str]) -> None:
    text = "\n".join(lines)
    kept, errors = read(text)
    full = [n for n, one in enumerate(text.split("\n"), 1) if one.strip()]
    assert sorted([row.line for row in kept] + [at or 0 for _, at in errors]) == full


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2021-03-04", "2021-03-04"),
        (" 2021-03-04 ", "2021-03-04"),
        ("2021-03-04T23:59:59-12:00", "2021-03-04"),
        ("2021-03-04 10:00", "2021-03-04"),
        ("2021-03-04Z", "2021-03-04"),
        ("2020-02-29", "2020-02-29"),
        ("2021-02-29", None),
        ("2021-13-01", None),
        ("2021-00-10", None),
        ("0000-01-01", None),
        ("2021-03-041", None),
        ("2021-3-4", None),
        ("04-03-2021", None),
        ("20210304", None),
        ("٢٠٢١-٠٣-٠٤", None),
        ("published 2021-03-04", None),
        ("", None),
    ],
)
def test_a_day_is_what_begins_as_one(value: str, day: str | None) -> None:
    assert iso_day(value) == day


@pytest.mark.parametrize(
    ("value", "clean"),
    [
        ("عنوان", "عنوان"),
        ("  عنوان \n طويل\t", "عنوان طويل"),
        ("a\x00b\x1bc", "a b c"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("\ud800", None),
        (" \r\n", None),
        ("", None),
        ("علامة\u200cخفية", "علامة\u200cخفية"),
    ],
)
def test_one_line_without_control_characters(value: str, clean: str | None) -> None:
    assert cleaned(value) == clean
    assert clean is None or cleaned(clean) == clean


@given(st.text())
def test_cleaning_is_done_once_and_for_all(value: str) -> None:
    clean = cleaned(value)
    if clean is not None:
        assert cleaned(clean) == clean
        assert clean == clean.strip()
        assert len(clean.splitlines()) == 1
        clean.encode("utf-8")


WORDS = st.one_of(st.none(), st.just("2021-01-01"), st.just("2022-02-02"))
TOLD = st.builds(Metadata, published=WORDS, publisher=WORDS, url=WORDS, title=WORDS)


@given(TOLD, TOLD, TOLD)
def test_what_is_told_over_another_takes_nothing_away(a: Metadata, b: Metadata, c: Metadata) -> None:
    both = a.over(b)
    for name in NAMES:
        mine, theirs = getattr(a, name), getattr(b, name)
        assert getattr(both, name) == (mine if mine is not None else theirs)
    assert a.over(a) == a.over(Metadata()) == Metadata().over(a) == a
    assert a.over(b).over(c) == a.over(b.over(c))


def test_metadata_beside_needs_no_text_and_tells_its_broken_rows() -> None:
    text = "\n".join(
        [
            '{"id": "a", "published": "2021-01-01"}',
            '{"published": "2021-01-01"}',
            '{"id": "b", "published": "x"}',
        ]
    )
    found = list(told_beside(text, ".jsonl", "meta"))
    assert found[0] == ("a", Metadata(published="2021-01-01"))
    assert [(e.code, e.line) for e in found[1:] if isinstance(e, MarsadError)] == [
        ("collect.missing_column", 2),
        ("collect.bad_value", 3),
    ]


def test_an_error_holds_no_more_than_the_head_of_a_value() -> None:
    with pytest.raises(MarsadError) as caught:
        metadata({"published": "س" * 5000}, "reports", 3)
    assert (caught.value.line, len(str(caught.value.values["value"]))) == (3, 40)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, '""'),
        (5, '"5"'),
        (True, '"true"'),
        (["x", None], '"["x", null]"'),
        ({"نص": 1.5}, '"{"نص": 1.5}"'),
    ],
)
def test_a_wrong_value_is_told_as_its_file_writes_it(value: object, told: str) -> None:
    (error,) = rows(json.dumps({"id": "a", "text": value}), ".jsonl", "f")
    assert isinstance(error, MarsadError)
    assert f'{told} cannot stand in the column "text"' in error.text()


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ("[" * 100_000, "nested too deep"),
        ('{"id": ' + "9" * 5000 + "}", "Exceeds the limit"),
        ('{"id": "a"', "Expecting"),
        ('{"id": "a\tb"}', "Invalid control character"),
        ("'a'", "Expecting value"),
    ],
)
def test_what_is_broken_in_a_line_is_said_in_words(broken: str, reason: str) -> None:
    (error,) = rows(broken, ".jsonl", "f")
    assert isinstance(error, MarsadError)
    assert reason in error.text()
    assert "Error" not in error.text()
