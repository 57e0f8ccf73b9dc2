"""What no sensible person would bring: the store keeps it or refuses it in words, on every database."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from marsad.cli.main import main
from marsad.errors import MarsadError
from marsad.model.claim import Reading
from marsad.model.document import document
from marsad.model.judgement import Anchor, Judgement
from marsad.model.span import Span
from marsad.storage.store import Arrival, Custody, Set, Store
from tests.schemas import published, values

NewUrl = Callable[[], str]
ORIGINAL = "b" * 64
ODD = {
    "quotes": 'it\'s "so"',
    "SQL": "'; DROP TABLE documents; --",
    "parameters": ":id %s ? $1 {x}",
    "backslashes": "C:\\تقارير\\n",
    "lines": "سطر\nسطر\r\nسطر",
    "tabs": "a\tb",
    "directions": "\u202eمقلوب\u2066",
    "beyond the plane": "📰𐎀",
    "long": "ط" * 3000,
    "blanks": "  ",
    "folding": "ﻻ",
    "a decomposed letter": "e\u0301",
    "escape": "\x1b[31m",
}


@pytest.fixture
def store(new_url: NewUrl) -> Iterator[Store]:
    with Store(new_url(), create=True) as opened:
        yield opened


def _arrival(id: str, text: str = "نص", **told: str | None) -> Arrival:
    return Arrival(document(id, text, **told), ORIGINAL, "text; utf-8", None)


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_id_is_found_again(store: Store, odd: str) -> None:
    name = ODD[odd]
    custody = Custody(ORIGINAL, 1, name, name)
    arrival = _arrival(name, f"نص {name}", publisher=name, title=name, url=name)
    assert store.add([custody], [arrival]) == []
    assert list(store.documents()) == [arrival.document]
    assert list(store.documents([name])) == [arrival.document]
    assert [row["origin"] for row in store.custody(ORIGINAL)] == [name]
    assert store.check() == []


def test_ids_that_look_alike_are_apart(store: Store) -> None:
    """Two spellings of a letter, a capital, a blank at the end: no database may take them for one."""
    names = ["e\u0301", "\u00e9", "a", "A", "a ", " a", "ا", "أ", "ﻻ", "لا", "١", "1"]
    assert store.add([Custody(ORIGINAL, 1, "x", "y")], [_arrival(name, f"نص {name}") for name in names]) == []
    assert {one.id for one in store.documents()} == set(names)
    assert [one.id for one in store.documents(["a"])] == ["a"]


def test_documents_come_in_one_order_on_every_database(store: Store) -> None:
    names = ["b", "B", "a", "ب", "أ", "ا", "10", "9", "a/b", "a-b", "é", "z", "_", "📰"]
    store.add([Custody(ORIGINAL, 1, "x", "y")], [_arrival(name, f"نص {name}") for name in names])
    assert [one.id for one in store.documents()] == sorted(names)


@pytest.mark.parametrize("odd", [*ODD, "a NUL", "half a letter"])
def test_a_value_that_was_refused_is_told_again(store: Store, odd: str) -> None:
    value = ODD.get(odd, {"a NUL": "a\0b", "half a letter": "a\udcffb"}.get(odd, ""))
    name = ODD.get(odd, "a.jsonl")
    error = MarsadError("collect.bad_value", file=name, line=3, column="published", value=value)
    store.add([Custody(ORIGINAL, 1, name, "y")], [])
    store.set_aside([Set("collect", error, name, original=ORIGINAL)])
    (told,) = store.quarantine()
    assert (told.code, told.line) == ("collect.bad_value", 3)
    assert (told.file, told.values["value"]) == (name, value)
    assert told.render()


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_reason_of_a_judgement_is_kept(store: Store, odd: str) -> None:
    anchor = Anchor(document="a", sha256=ORIGINAL, spans=(Span(0, 2),))
    row = Judgement(
        id="j1",
        verdict="reject",
        anchors=(anchor,),
        author=ODD[odd],
        reason=ODD[odd],
        made="2024-01-01T00:00:00Z",
    )
    store.judge(row)
    assert store.judgements() == [row]


READING = published("claims")
INCIDENT = published("incidents")


@pytest.mark.parametrize("kind", ["sqlite"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(value=values(READING, READING))
def test_whatever_the_schema_of_claims_allows_comes_back(
    kind: str, value: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    reading = msgspec.convert(value, Reading, strict=False)
    with Store(f"sqlite:///{tmp_path_factory.mktemp('s')}/m.db", create=True) as store:
        store.add([Custody(ORIGINAL, 1, "x", "y")], [_arrival(reading.document.id)])
        store.keep_readings([reading])
        (back,) = store.readings()
    assert msgspec.json.encode(back) == msgspec.json.encode(reading)


def test_a_reading_of_a_report_that_was_never_added_is_refused_and_nothing_kept(store: Store) -> None:
    reading = msgspec.convert(
        {
            "document": {
                "id": "nowhere",
                "sha256": ORIGINAL,
                "language": "ar",
                "published": None,
                "published_basis": None,
            },
            "claims": [],
            "reader": {"version": "1", "knowledge": "k"},
        },
        Reading,
    )
    with pytest.raises(MarsadError):
        store.keep_readings([reading])
    assert list(store.readings()) == []


def test_an_empty_change_changes_nothing(store: Store) -> None:
    before = store.counts()
    assert store.add([], []) == []
    store.set_aside([])
    store.keep_readings([])
    assert store.counts() == before


def test_reports_with_names_that_are_no_text_go_all_the_way(new_url: NewUrl, tmp_path: Path) -> None:
    """A file name of other bytes than UTF-8, brought in, read, linked, told in custody and exported."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / os.fsdecode(b"\xc7\xe1.txt")).write_text("قُتل ثلاثة مدنيين في قصف على مدينة إدلب أمس.", "utf-8")
    (folder / os.fsdecode(b"\xff.txt")).write_bytes(b"")
    workspace = tmp_path / "ws"
    assert main(["init", "--workspace", str(workspace), "--database", new_url(), "--quiet"]) == 0
    assert main(["run", str(folder), "--workspace", str(workspace), "--quiet", "--workers", "1"]) == 3
    for what in ("documents", "claims", "incidents", "custody"):
        assert main(["export", what, "--workspace", str(workspace)]) == 0
    assert main(["doctor", "--workspace", str(workspace), "--quiet"]) == 0
    assert main(["status", "--workspace", str(workspace)]) == 0


def test_an_author_whose_name_is_no_text_is_told_or_kept(
    new_url: NewUrl, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("قُتل ثلاثة مدنيين في قصف على مدينة إدلب أمس.", "utf-8")
    workspace = str(tmp_path / "ws")
    main(["init", "--workspace", workspace, "--database", new_url(), "--quiet"])
    main(["run", str(tmp_path / "a.txt"), "--workspace", workspace, "--quiet", "--workers", "1"])
    code = main(
        [
            "judge",
            "reject",
            "a:i1",
            "--by",
            os.fsdecode(b"\xff"),
            "--reason",
            "b",
            "--workspace",
            workspace,
            "--json",
        ]
    )
    said = capsys.readouterr().err
    assert (code, said) == (0, "")
    main(["judgements", "--workspace", workspace, "--json"])
    assert json.loads(capsys.readouterr().out)["judgements"][0]["author"] == "\ufffd"
