import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from marsad.engines.local import Limits, machine_workers, read_all
from marsad.errors import MarsadError
from marsad.model.document import Document, document
from tests.readers import Unloadable, read

QUICK = Limits(workers=2, seconds=2)


def _documents(*texts: str) -> list[Document]:
    return [document(f"n{number:03}", text) for number, text in enumerate(texts)]


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_answers_keep_the_order_of_the_documents(workers: int) -> None:
    texts = ["slow" if random.Random(number).random() < 0.2 else "x" for number in range(60)]
    outcomes = list(read_all(_documents(*texts), read, Limits(workers=workers)))
    assert [outcome.document.id for outcome in outcomes] == [f"n{number:03}" for number in range(60)]
    assert all(outcome.reading and outcome.reading.document.id == outcome.document.id for outcome in outcomes)
    assert len({outcome.reading.reader.knowledge for outcome in outcomes if outcome.reading}) <= workers


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("die", "engines.worker_died"),
        ("hang", "engines.too_slow"),
        ("fail oh", "engines.reader_failed"),
        ("swallow", "engines.worker_died"),
    ],
)
def test_a_bad_document_alone_is_reported_and_the_rest_is_read(word: str, code: str) -> None:
    outcomes = list(read_all(_documents("x", word, "x", "x", "x"), read, QUICK))
    assert [outcome.reading is not None for outcome in outcomes] == [True, False, True, True, True]
    error = outcomes[1].error
    assert error is not None
    assert (error.code, error.exit_code, error.values["document"]) == (code, 3, "n001")


def test_many_bad_documents_in_a_row() -> None:
    outcomes = list(read_all(_documents(*["die"] * 5, "x"), read, QUICK))
    assert [outcome.error and outcome.error.code for outcome in outcomes] == ["engines.worker_died"] * 5 + [
        None
    ]


def test_a_process_that_another_program_killed_does_not_cost_its_document(tmp_path: Path) -> None:
    (outcome,) = read_all(_documents(f"die-once {tmp_path / 'seen'}"), read, QUICK)
    assert outcome.reading is not None


def test_documents_are_taken_as_needed_and_not_all_at_once() -> None:
    taken = []

    def endless() -> Iterator[Document]:
        for number in range(10_000):
            taken.append(number)
            yield document(str(number), "x")

    outcomes = read_all(endless(), read, Limits(workers=1))
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert len(taken) < 200


def test_leaving_early_ends_the_workers() -> None:
    outcomes = read_all(_documents(*["hang"] * 4), read, Limits(workers=2, seconds=60))
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        outcomes.throw(KeyboardInterrupt)  # type: ignore[attr-defined]
    assert time.monotonic() - started < 5


def test_nothing_to_read_starts_nothing() -> None:
    assert list(read_all([], read)) == []


def test_a_worker_that_cannot_start_is_an_error_and_no_endless_loop() -> None:
    with pytest.raises(MarsadError) as caught:
        list(read_all(_documents("x"), Unloadable(), Limits(workers=1)))
    assert caught.value.code == "engines.cannot_start"


def test_a_wrong_row_in_the_knowledge_stops_the_run_and_blames_no_document() -> None:
    with pytest.raises(MarsadError) as caught:
        list(read_all(_documents("x", "wrong-row"), read, QUICK))
    assert (caught.value.file, caught.value.line) == ("words.yaml", 7)


def test_large_documents_and_large_answers_do_not_block_each_other() -> None:
    texts = ["big-answer " + "و" * 3_000_000] * 6
    outcomes = list(read_all(_documents(*texts), read, Limits(workers=2)))
    assert [len(outcome.reading.reader.knowledge) for outcome in outcomes if outcome.reading] == [
        5_000_000
    ] * 6


def test_the_machine_bears_at_least_one_worker() -> None:
    assert 1 <= machine_workers() <= 1024


def test_handing_out_the_work_loads_no_reader() -> None:
    """Its tables are large, and each worker loads its own."""
    script = (
        "import sys, marsad.cli.reading; print([m for m in sys.modules if m.startswith('marsad.reading')])"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "[]"


def test_what_a_worker_has_loaded_is_no_garbage_to_look_for() -> None:
    script = "import gc; gc.disable(); from marsad.engines.worker import keep_tables; keep_tables(); "
    script += "print(gc.isenabled(), gc.get_freeze_count() > 1000)"
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert shown.split() == ["True", "True"]
