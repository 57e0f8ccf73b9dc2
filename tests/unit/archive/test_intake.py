"""Reports come in: the bytes first, then documents with custody; what clashes or is refused is told and kept aside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from marsad.archive.intake import Taken, shown, take_in
from marsad.archive.originals import Originals
from marsad.collect.item import Item, Original, Refused
from marsad.collect.items import Options, collect
from marsad.errors import MarsadError
from marsad.model.document import document
from marsad.storage.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(f"sqlite:///{tmp_path}/store/marsad.db", create=True) as opened:
        yield opened


@pytest.fixture
def originals(tmp_path: Path) -> Originals:
    return Originals(tmp_path / "originals")


def item(id: str, text: str, origin: str | None = None, **told: str | None) -> Item:
    original = Original.of(origin or f"{id}.txt", text.encode())
    return Item(document(id, text, **told), original, "text; utf-8")


def taken(found: list[Item | Refused], store: Store, originals: Originals) -> Taken:
    """All batches together."""
    total = Taken()
    for batch in take_in(found, store, originals):
        total.documents += batch.documents
        total.refused += batch.refused
    return total


def test_nothing_comes_of_nothing(store: Store, originals: Originals) -> None:
    assert list(take_in([], store, originals)) == []
    assert store.counts().documents == 0
    assert not originals.folder.exists()


def test_a_report_is_there_with_its_bytes_and_where_they_came_from(
    store: Store, originals: Originals
) -> None:
    one = item("a", "سقطت قذيفة.", "مجلد/تقرير.txt", title="قذيفة")
    assert taken([one], store, originals).documents == ["a"]
    assert list(store.documents()) == [one.document]
    assert store.originals() == [one.original.sha256]
    assert originals.bytes_of(one.original.sha256) == one.original.raw
    assert [held["origin"] for held in store.custody(one.original.sha256)] == ["مجلد/تقرير.txt"]
    assert list(originals.check(store.originals())) == []


def test_the_same_again_changes_nothing(store: Store, originals: Originals) -> None:
    found: list[Item | Refused] = [item("a", "نص أول"), item("b", "نص ثان")]
    first = taken(found, store, originals)
    before = store.counts()
    again = taken(found, store, originals)
    assert (again.documents, again.refused) == (first.documents, [])
    assert store.counts() == before


def test_another_text_under_a_known_id_is_refused_and_the_first_stays(
    store: Store, originals: Originals
) -> None:
    first, second = item("a", "نص أول", "one/a.txt"), item("a", "نص ثان", "two/a.txt")
    assert taken([first], store, originals).refused == []
    later = taken([second, item("b", "نص ثالث")], store, originals)
    assert later.documents == ["b"]
    assert [(e.code, e.file, e.values["document"]) for e in later.refused] == [
        ("archive.same_id", "two/a.txt", "a")
    ]
    assert [d.text for d in store.documents(["a"])] == ["نص أول"]
    assert [e.code for e in store.quarantine()] == ["archive.same_id"]
    assert originals.bytes_of(second.original.sha256) == "نص ثان".encode()


def test_two_texts_of_one_id_in_one_batch_are_one_and_a_clash(store: Store, originals: Originals) -> None:
    found = taken([item("a", "نص أول", "one"), item("a", "نص ثان", "two")], store, originals)
    assert found.documents == ["a"]
    assert [e.file for e in found.refused] == ["two"]
    assert [d.text for d in store.documents()] == ["نص أول"]


def test_one_text_under_two_ids_is_two_reports_of_one_original(store: Store, originals: Originals) -> None:
    assert taken([item("a", "نص واحد"), item("b", "نص واحد")], store, originals).documents == ["a", "b"]
    (original,) = store.originals()
    assert sorted(held["origin"] for held in store.custody(original)) == ["a.txt", "b.txt"]
    assert len([path for path in originals.folder.rglob("*") if path.is_file()]) == 1


def test_what_is_told_later_of_a_report_is_added(store: Store, originals: Originals) -> None:
    taken([item("a", "نص أول")], store, originals)
    assert taken([item("a", "نص أول", published="2021-03-04")], store, originals).refused == []
    assert [d.published for d in store.documents()] == ["2021-03-04"]


def test_a_broken_file_is_kept_and_a_missing_one_only_told(store: Store, originals: Originals) -> None:
    raw = Original.of("picture.txt", b"\x89PNG\0\0")
    broken = Refused(MarsadError("collect.not_text", file="picture.txt"), raw)
    missing = Refused(MarsadError("collect.missing_file", file="none.txt"))
    found = taken([broken, item("a", "نص"), missing], store, originals)
    assert found.documents == ["a"]
    assert [e.code for e in found.refused] == ["collect.not_text", "collect.missing_file"]
    assert [e.code for e in store.quarantine()] == ["collect.not_text"]
    assert originals.bytes_of(raw.sha256) == raw.raw


@pytest.mark.parametrize(
    ("number", "batches"), [(1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])]
)
def test_batches_are_bounded_in_number(
    number: int, batches: list[int], store: Store, originals: Originals
) -> None:
    raw = Original.of("t.jsonl", b"rows")
    rows = [Item(document(f"r{n:03}", f"نص {n}"), raw, "table; utf-8", n) for n in range(number)]
    assert [len(batch.documents) for batch in take_in(rows, store, originals)] == batches
    assert store.counts().documents == number


def test_and_in_size(store: Store, originals: Originals) -> None:
    long = "س" * (3 << 20)
    found = [item(name, f"{name} {long}") for name in "abc"]
    assert [batch.documents for batch in take_in(found, store, originals)] == [["a", "b"], ["c"]]


def test_what_a_batch_brought_stays_when_the_next_cannot_be_had(store: Store, originals: Originals) -> None:
    def broken_off() -> Iterator[Item]:
        for n in range(100):
            yield item(f"r{n}", f"نص {n}")
        raise OSError("the disk is gone")

    batches = take_in(broken_off(), store, originals)
    kept = next(batches).documents
    with pytest.raises(OSError, match="gone"):
        next(batches)
    assert len(kept) == store.counts().documents == 100


def test_a_folder_of_files_comes_in_as_it_lies(tmp_path: Path, store: Store, originals: Originals) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes("سقطت قذيفة على أطراف القرية.".encode("windows-1256"))
    (folder / "b.jsonl").write_text('{"id": "r1", "text": "نص"}\n{"id": "r1", "text": "غيره"}\n{\n', "utf-8")
    (folder / "c.bin").write_bytes(b"\0\1\2\3" * 30)
    found = taken(list(collect([folder], Options())), store, originals)
    assert found.documents == ["a", "r1"]
    assert sorted((e.code, e.line) for e in found.refused) == [
        ("archive.same_id", 2),
        ("collect.broken_json", 3),
        ("collect.not_text", None),
    ]
    assert {d.id: d.text for d in store.documents()} == {"a": "سقطت قذيفة على أطراف القرية.", "r1": "نص"}
    assert len(store.originals()) == 3
    assert list(originals.check(store.originals())) == []


@pytest.mark.parametrize(
    ("path", "text"), [("a.txt", "a.txt"), ("تقرير.txt", "تقرير.txt"), ("\udcff.txt", "\ufffd.txt"), ("", "")]
)
def test_a_path_is_shown_as_text(path: str, text: str) -> None:
    assert shown(path) == text
