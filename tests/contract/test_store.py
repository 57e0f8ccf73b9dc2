"""What every database must do; see conftest.py for which they are."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import msgspec
import pytest
from sqlalchemy import create_engine, inspect, make_url, text

from marsad.errors import MarsadError
from marsad.model.claim import Claim, Reader, Reading, Report
from marsad.model.document import document
from marsad.model.incident import Incident, Member
from marsad.model.judgement import Anchor, Judgement
from marsad.model.span import Span
from marsad.storage.connect import HEAD
from marsad.storage.linking import Change, LinkStore
from marsad.storage.store import Arrival, Custody, Set, Store
from marsad.storage.tables import metadata

NewUrl = Callable[[], str]
ORIGINAL = "a" * 64
FIRST, SECOND = Reader(version="1", knowledge="k"), Reader(version="2", knowledge="k")
CUSTODY = Custody(ORIGINAL, 5, "مجلد/a.txt", "amal")
HARD = "قُتل\0 ثلاثة\r\n\u202eمدنيين\u2066 😀 ﷺ"


@pytest.fixture
def store(new_url: NewUrl) -> Iterator[Store]:
    with Store(new_url(), create=True) as opened:
        yield opened


def _arrival(id: str = "a", said: str = HARD, **told: str | None) -> Arrival:
    return Arrival(document(id, said, **told), ORIGINAL, "text; utf-8", None)


def _reading(id: str = "a", reader: Reader = FIRST, language: str = "ar", claims: int = 1) -> Reading:
    report = Report(id=id, sha256=ORIGINAL, language=language, published=None, published_basis=None)
    found = tuple(Claim(id=f"c{n}", kind="incident", evidence=(Span(0, 4),)) for n in range(claims))
    return Reading(document=report, claims=found, reader=reader)


def _incident(id: str) -> Incident:
    member = Member(document="a", claim="c0")
    return Incident(
        id=id, members=(member,), action="clash", casualties=(), independent_sources=1, grade="weak"
    )


def test_a_document_comes_back_as_it_was(store: Store) -> None:
    arrival = _arrival(publisher="وكالة", published="2020-01-02", url="https://example.org/", title="عنوان")
    assert store.add([CUSTODY], [arrival]) == []
    assert list(store.documents()) == [arrival.document]
    assert store.originals() == [ORIGINAL]
    (held,) = store.custody(ORIGINAL)
    assert (held["origin"], held["added_by"]) == ("مجلد/a.txt", "amal")


def test_adding_twice_changes_nothing(store: Store) -> None:
    aside = [Set("collect", MarsadError("collect.empty", file="b.txt"), "b.txt", original=ORIGINAL)]
    store.add([CUSTODY], [_arrival()], aside)
    store.keep_readings([_reading()])
    before = store.counts(), list(store.documents()), store.custody(ORIGINAL), list(store.readings())
    store.add([CUSTODY], [_arrival()], aside)
    store.keep_readings([_reading()])
    assert (
        store.counts(),
        list(store.documents()),
        store.custody(ORIGINAL),
        list(store.readings()),
    ) == before
    assert before[0].quarantined == 1


def test_the_same_bytes_from_elsewhere_are_one_original_with_two_origins(store: Store) -> None:
    store.add([CUSTODY, CUSTODY._replace(origin="b.txt")], [_arrival("a"), _arrival("b")])
    assert store.counts().originals == 1
    assert sorted(row["origin"] for row in store.custody(ORIGINAL)) == ["b.txt", "مجلد/a.txt"]


def test_an_id_that_another_text_has_is_refused_and_the_rest_taken(store: Store) -> None:
    store.add([CUSTODY], [_arrival("a")])
    clash = _arrival("a", "نص آخر")
    assert store.add([CUSTODY], [clash, _arrival("b")]) == [clash]
    assert [(d.id, d.text) for d in store.documents()] == [("a", HARD), ("b", HARD)]


def test_what_is_told_later_is_added_and_the_document_read_again(store: Store) -> None:
    store.add([CUSTODY], [_arrival(title="عنوان")])
    store.keep_readings([_reading()])
    store.add([CUSTODY], [_arrival(title="آخر", published="2020-01-02")])
    (known,) = store.documents()
    assert (known.title, known.published) == ("عنوان", "2020-01-02")
    assert list(store.unread(FIRST)) == [known]


def test_a_write_is_all_or_nothing(store: Store) -> None:
    orphan = Arrival(document("b", "x"), "f" * 64, "text", None)  # its original is unknown
    with pytest.raises(MarsadError):
        store.add([CUSTODY], [_arrival("a"), orphan])
    assert store.counts().documents == 0
    assert store.originals() == []


def test_unread_is_by_reader_and_the_last_reading_counts(store: Store) -> None:
    store.add([CUSTODY], [_arrival("b"), _arrival("a"), _arrival("c")])
    store.keep_readings([_reading("a", FIRST, claims=3), _reading("b", FIRST)])
    assert [d.id for d in store.unread(FIRST)] == ["c"]
    assert [d.id for d in store.unread(SECOND)] == ["a", "b", "c"]
    store.keep_readings([_reading("a", SECOND, claims=2)])
    assert [(r.document.id, r.reader.version) for r in store.readings()] == [("a", "2"), ("b", "1")]
    assert [r.document.id for r in store.readings(FIRST)] == ["b"]
    assert store.counts().claims == 3


def test_a_document_in_another_language_is_set_aside_and_not_quarantined(store: Store) -> None:
    store.add([CUSTODY], [_arrival("a")])
    store.keep_readings([_reading("a", language="fa", claims=0)])
    counts = store.counts()
    assert (counts.read, counts.set_aside, counts.quarantined) == (1, 1, 0)


def test_quarantine_tells_the_error_again_and_ends_when_the_document_is_read(store: Store) -> None:
    store.add([CUSTODY], [_arrival("a")])
    slow = MarsadError("engines.too_slow", document="a", seconds=60)
    broken = MarsadError("collect.broken_json", file="t.jsonl", line=3, reason="\0 x")
    store.set_aside([Set("read", slow, document="a"), Set("collect", broken, "t.jsonl", original=ORIGINAL)])
    told = store.quarantine()
    assert [(e.code, e.file, e.line) for e in told] == [
        ("engines.too_slow", None, None),
        ("collect.broken_json", "t.jsonl", 3),
    ]
    assert "longer than 60 s" in told[0].text()
    store.keep_readings([_reading("a")])
    assert [e.code for e in store.quarantine()] == ["collect.broken_json"]


def test_quarantine_of_a_file_ends_when_the_file_is_mended(store: Store) -> None:
    broken = Set("collect", MarsadError("collect.empty", file="b.txt"), "b.txt", original=ORIGINAL)
    store.add([CUSTODY._replace(origin="b.txt")], [], [broken])
    store.add([Custody("b" * 64, 9, "b.txt", "amal")], [])
    assert store.quarantine() == []


def _change(anew: bool, *rows: tuple[str, str, bytes | None], gone: str = "", new: str = "") -> Change:
    return Change(anew, rows, {}, gone, [_incident(id) for id in new])


def test_a_step_of_linking_changes_what_it_names_and_anew_everything(store: Store) -> None:
    kept = LinkStore(store)
    assert kept.keep(_change(True, ("s", "1", b"a"), ("s", "2", b"\0"), ("r", "1", b"c"), new="xy")) == 2
    assert kept.keep(_change(False, ("s", "1", b"b"), ("s", "2", None), gone="x", new="z")) == 2
    assert [incident.id for incident in store.incidents()] == ["y", "z"]
    assert kept.load("s", ["1", "2", "3"]) == {"1": b"b"}
    assert kept.load("r", ["1"]) == {"1": b"c"}
    assert kept.keep(_change(True, ("r", "2", b"d"), new="x")) == 1
    assert (kept.load("s", ["1"]), kept.load("r", ["1", "2"])) == ({}, {"2": b"d"})


def test_which_readings_are_not_linked(store: Store) -> None:
    kept = LinkStore(store)
    store.add([CUSTODY], [_arrival("a"), _arrival("b")])
    store.keep_readings([_reading("a")])
    first = kept.pending()
    assert first is not None
    assert list(first) == ["a"]
    kept.keep(_change(True)._replace(linked=first))
    assert kept.pending() == {}
    store.keep_readings([_reading("b")])
    assert list(kept.pending() or ()) == ["b"]
    assert kept.numbers().keys() == {"a", "b"}
    store.keep_readings([_reading("a", SECOND)])
    assert kept.pending() is None


def test_a_linked_reading_that_is_gone_is_noticed(store: Store) -> None:
    kept = LinkStore(store)
    store.add([CUSTODY], [_arrival("a")])
    store.keep_readings([_reading("a")])
    kept.keep(_change(True)._replace(linked=kept.numbers()))
    store.add([CUSTODY], [_arrival("a", published="2020-01-02")])
    assert kept.pending() is None


def test_it_is_noticed_though_the_document_is_read_again(store: Store) -> None:
    """SQLite gives the new reading the number of the one that is gone."""
    kept = LinkStore(store)
    store.add([CUSTODY], [_arrival("a"), _arrival("b")])
    store.keep_readings([_reading("a"), _reading("b")])
    kept.keep(_change(True)._replace(linked=kept.numbers()))
    assert kept.pending() == {}
    store.add([CUSTODY], [_arrival("b", published="2020-01-02")])
    store.keep_readings([_reading("b", claims=2)])
    assert kept.pending() is None
    kept.keep(_change(True)._replace(linked=kept.numbers()))
    assert kept.pending() == {}


def test_readings_and_documents_of_some(store: Store) -> None:
    kept = LinkStore(store)
    store.add([CUSTODY], [_arrival("b"), _arrival("a"), _arrival("c", "x")])
    store.keep_readings([_reading("b"), _reading("a"), _reading("a", SECOND)])
    assert [(r.document.id, r.reader.version) for r in kept.readings(["b", "a", "c"])] == [
        ("a", "2"),
        ("b", "1"),
    ]
    assert [d.id for d in kept.documents(["c", "a", "none"])] == ["a", "c"]
    assert kept.with_hashes([_arrival("a").document.sha256]) == ["a", "b"]


def test_judgements_are_only_ever_added(store: Store) -> None:
    late, early = _judgement("j-1", "2024-02-02T00:00:00Z"), _judgement("j-2", "2024-01-01T00:00:00Z")
    for row in (late, early, late, msgspec.structs.replace(late, reason="something else")):
        store.judge(row)
    assert store.judgements() == [early, late]


def _judgement(id: str, made: str) -> Judgement:
    anchor = Anchor(sha256=ORIGINAL, spans=(Span(0, 4),), document="a")
    return Judgement(id=id, verdict="confirm", anchors=(anchor,), author="أمل", made=made, reason="رأت")


def test_many_rows(store: Store) -> None:
    arrivals = [_arrival(f"{number:04}") for number in range(1203)]
    store.add([CUSTODY], arrivals)
    assert [d.id for d in store.documents()] == [a.document.id for a in arrivals]
    assert store.counts().documents == 1203


def test_documents_can_be_worked_upon_while_they_come(store: Store) -> None:
    store.add([CUSTODY], [_arrival(str(number)) for number in range(3)])
    for known in store.unread(FIRST):
        store.keep_readings([_reading(known.id)])
    assert list(store.unread(FIRST)) == []


def test_two_writers_wait_for_each_other(new_url: NewUrl) -> None:
    url = new_url()
    stores = [Store(url, create=True) for _ in range(2)]

    def fill(store: Store, name: str) -> None:
        for number in range(30):
            store.add([CUSTODY], [_arrival(f"{name}{number}"), _arrival("shared")])

    threads = [threading.Thread(target=fill, args=(s, n)) for s, n in zip(stores, "ab", strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert stores[0].counts().documents == 61
    for store in stores:
        store.close()


def test_steps_are_noted_in_order(store: Store) -> None:
    store.end_step("read", {"read": 3})
    store.end_step("link", {"incidents": 1})
    assert [(row["step"], row["outcome"]) for row in store.steps()] == [
        ("read", {"read": 3}),
        ("link", {"incidents": 1}),
    ]


def test_the_migrations_make_the_tables(new_url: NewUrl) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    url = new_url()
    Store(url, create=True).close()
    engine = create_engine(make_url(url).set(drivername=_driver(url)))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert set(inspect(connection).get_table_names()) == {*metadata.tables, "alembic_version"}
    engine.dispose()


def test_an_empty_or_newer_database_is_told(new_url: NewUrl) -> None:
    url = new_url()
    with pytest.raises(MarsadError) as caught:
        Store(url)
    assert caught.value.code == "storage.no_workspace"
    Store(url, create=True).close()
    Store(url).close()
    engine = create_engine(make_url(url).set(drivername=_driver(url)))
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(MarsadError) as caught:
        Store(url)
    assert (caught.value.code, caught.value.values["known"]) == ("storage.newer", HEAD)


def _driver(url: str) -> str:
    return "sqlite" if url.startswith("sqlite") else "postgresql+psycopg"


def test_the_store_finds_nothing_wrong_with_itself(store: Store) -> None:
    store.add([CUSTODY], [_arrival()])
    assert store.check() == []
