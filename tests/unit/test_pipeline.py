import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from marsad import pipeline
from marsad.collect.items import Options
from marsad.collect.metadata import Metadata
from marsad.errors import MarsadError
from marsad.incidents.knowledge import use_weights, weights
from marsad.incidents.weights_file import write
from marsad.model.document import Document
from marsad.settings import Settings
from marsad.storage.linking import LinkStore
from marsad.storage.store import Store
from tests import written


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(workspace=str(tmp_path / "ws"))
    assert pipeline.make_workspace(made)
    return made


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with Store(settings.database_url) as opened:
        yield opened


def _add(store: Store, settings: Settings, *paths: Path, **told: Metadata) -> list[str]:
    """Codes of what was refused."""
    batches = list(pipeline.add(store, settings, map(str, paths), Options(told)))
    return [error.code for batch in batches for error in batch.refused]


def _read(store: Store) -> list[str]:
    """Ids of what was read."""
    return [id for done in pipeline.read_new(store, written.READER, written.engine) for id in done.documents]


def test_a_workspace_is_made_once_and_what_is_there_stays(settings: Settings) -> None:
    file = Path(settings.workspace) / "marsad.toml"
    file.write_text("workers = 3\n", "utf-8")
    assert not pipeline.make_workspace(settings)
    assert file.read_text("utf-8") == "workers = 3\n"


def test_from_files_to_incidents(store: Store, settings: Settings, tmp_path: Path) -> None:
    assert _add(store, settings, written.write(tmp_path / "in", 40)) == []
    assert len(_read(store)) == 40
    assert pipeline.link(store) == 40
    assert pipeline.check(store, settings) == []
    counts = store.counts()
    assert (counts.documents, counts.read, counts.claims, counts.incidents) == (40, 40, 40, 40)


def test_doing_it_again_changes_nothing(store: Store, settings: Settings, tmp_path: Path) -> None:
    folder = written.write(tmp_path / "in", 5)
    (folder / "broken.jsonl").write_text("{\n", "utf-8")
    states = []
    for _ in range(2):
        _add(store, settings, folder)
        _read(store)
        pipeline.link(store)
        states.append((store.counts(), list(store.readings()), list(store.incidents())))
    assert states[0] == states[1]
    assert _read(store) == []


def test_the_order_in_which_files_come_plays_no_part(tmp_path: Path) -> None:
    files = sorted(written.write(tmp_path / "in", 30).iterdir())
    results = set()
    for seed in range(3):
        settings = Settings(workspace=str(tmp_path / f"ws{seed}"))
        pipeline.make_workspace(settings)
        with Store(settings.database_url) as store:
            for file in random.Random(seed).sample(files, len(files)):
                _add(store, settings, file)
            _read(store)
            pipeline.link(store)
            results.add(msgspec.json.encode([list(store.readings()), list(store.incidents())]))
    assert len(results) == 1


def test_what_is_refused_is_quarantined_with_its_original(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(" ", "utf-8")
    (folder / "t.csv").write_text("id,text\na\nb,نص\n", "utf-8")
    codes = _add(store, settings, folder, tmp_path / "none")
    assert codes == ["collect.empty", "collect.broken_row", "collect.missing_file"]
    assert [(e.code, e.line) for e in store.quarantine()] == [
        ("collect.empty", None),
        ("collect.broken_row", 2),
    ]
    assert len(store.originals()) == 2
    (folder / "a.txt").write_text("نص", "utf-8")
    _add(store, settings, folder / "a.txt")
    assert [e.code for e in store.quarantine()] == ["collect.broken_row"]


def test_a_second_text_with_the_same_id_is_quarantined(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    _add(store, settings, written.write(tmp_path / "one", 1))
    other = tmp_path / "two" / "r000.txt"
    other.parent.mkdir()
    other.write_text("نص آخر", "utf-8")
    assert _add(store, settings, other) == ["archive.same_id"]
    assert [d.text for d in store.documents()] == [written.text(0)]
    assert [e.code for e in store.quarantine()] == ["archive.same_id"]
    assert len(store.originals()) == 2


def test_a_document_that_cannot_be_read_is_quarantined_and_tried_again(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    folder = written.write(tmp_path / "in", 3)
    (folder / "slow.txt").write_text("slow", "utf-8")
    _add(store, settings, folder)
    (done,) = pipeline.read_new(store, written.READER, written.engine)
    assert len(done.documents) == 3
    assert [error.code for error in done.failed] == ["engines.too_slow"]
    assert store.counts().quarantined == 1
    (again,) = pipeline.read_new(store, written.READER, written.engine)
    assert (again.documents, len(again.failed)) == ([], 1)
    assert store.counts().quarantined == 1


def test_another_language_is_set_aside_without_quarantine(
    store: Store, settings: Settings, tmp_path: Path
) -> None:
    file = tmp_path / "english.txt"
    file.write_text("Three people were wounded.", "utf-8")
    _add(store, settings, file)
    _read(store)
    counts = store.counts()
    assert (counts.set_aside, counts.quarantined, counts.claims) == (1, 0, 0)


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, GeneratorExit])
def test_an_interruption_keeps_what_was_read(
    store: Store, settings: Settings, tmp_path: Path, interruption: type[BaseException]
) -> None:
    _add(store, settings, written.write(tmp_path / "in", 50))

    def interrupted(documents: Iterator[Document]) -> Iterator[tuple[Document, object, None]]:
        for number, outcome in enumerate(written.engine(documents)):
            if number == 40:
                raise interruption
            yield outcome  # type: ignore[misc]

    with pytest.raises(interruption):
        list(pipeline.read_new(store, written.READER, interrupted))  # type: ignore[arg-type]
    assert store.counts().read == 40
    assert _read(store) == [f"r{number:03}" for number in range(40, 50)]


def test_what_is_told_beside_reaches_the_documents(store: Store, settings: Settings, tmp_path: Path) -> None:
    folder = written.write(tmp_path / "in", 2)
    _add(store, settings, folder, r000=Metadata(published="2021-01-02", publisher="وكالة"))
    first, second = store.documents()
    assert (first.published, first.publisher, second.published) == ("2021-01-02", "وكالة", None)


def test_damage_to_an_original_is_found(store: Store, settings: Settings, tmp_path: Path) -> None:
    _add(store, settings, written.write(tmp_path / "in", 2))
    first, second = (settings.originals / sha[:2] / sha for sha in store.originals())
    first.unlink()
    second.chmod(0o644)
    second.write_bytes(b"forged")
    assert {error.code for error in pipeline.check(store, settings)} == {
        "archive.original_missing",
        "archive.original_changed",
    }


def test_weights_of_ones_own_link_all_anew(store: Store, settings: Settings, tmp_path: Path) -> None:
    _add(store, settings, written.write(tmp_path / "in", 4))
    _read(store)
    before = pipeline.link(store)
    table = {about: dict(found) for about, found in weights().items()}
    table["date"]["same_day"] = 90
    try:
        write(settings.weights, table, "by hand")
        pipeline.use_weights_of(settings)
        kept = LinkStore(store).load("mark", ["mark"])
        assert pipeline.link(store) == before
        assert LinkStore(store).load("mark", ["mark"]) != kept
    finally:
        use_weights(None)


def test_estimating_needs_the_extra_and_enough_claims(store: Store, settings: Settings) -> None:
    with pytest.raises(MarsadError, match=r"pipeline\.(no_splink|too_few_claims)"):
        pipeline.estimate(store, settings)
