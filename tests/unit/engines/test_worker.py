"""One reading process from inside: what it answers, and how the pool is called."""

from __future__ import annotations

import pickle

import msgspec
import pytest

from marsad.engines.local import Limits, read_all
from marsad.engines.worker import Answer, answer_of
from marsad.errors import MarsadError
from marsad.model.document import document
from tests.readers import read


def test_a_document_that_is_read_has_its_reading_and_no_failure() -> None:
    answer = answer_of(document("n1", "نص"), read)
    assert answer.reading is not None
    assert (answer.reading.document.id, answer.failure, answer.fatal) == ("n1", "", b"")


def test_a_reader_that_fails_is_told_in_words_with_its_kind() -> None:
    answer = answer_of(document("n1", "fail لا شيء"), read)
    assert (answer.reading, answer.failure) == (None, "ValueError: لا شيء")


def test_a_wrong_row_of_knowledge_comes_back_with_its_place() -> None:
    error = pickle.loads(answer_of(document("n1", "wrong-row"), read).fatal)
    assert isinstance(error, MarsadError)
    assert (error.code, error.file, error.line) == ("settings.unknown_knob", "words.yaml", 7)


def test_want_of_memory_ends_the_process_and_is_noanswer_of() -> None:
    def hungry(_: object) -> None:
        raise MemoryError

    with pytest.raises(MemoryError):
        answer_of(document("n1", "x"), hungry)  # type: ignore[arg-type]


def test_an_answer_goes_through_the_pipe_unchanged() -> None:
    for answer in (answer_of(document("n1", "نص"), read), Answer(failure="no"), Answer(fatal=b"\x80")):
        assert msgspec.msgpack.decode(msgspec.msgpack.encode(answer), type=Answer) == answer


def test_more_workers_than_documents_read_each_once() -> None:
    outcomes = list(read_all([document("n1", "نص"), document("n2", "نص")], read, Limits(workers=6)))
    assert [outcome.document.id for outcome in outcomes] == ["n1", "n2"]
    assert all(outcome.error is None for outcome in outcomes)
