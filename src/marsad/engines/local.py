"""Read many documents in a pool of processes on this machine.

Answers come in the order of the documents whatever the number of workers. A worker gets a batch and answers document
by document, so that if it dies, the one under way is known: it is tried once more in a fresh process (another program
may have used up the memory) and then reported as failed. The rest goes on.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, NamedTuple

import msgspec

from marsad.engines.worker import READY, TOO_SLOW, Answer, Read, serve
from marsad.errors import MarsadError
from marsad.model.claim import Reading
from marsad.model.document import Document

_BATCH = 8  # large enough that a worker rarely waits for this process, small enough to share out evenly
_BATCH_CHARACTERS = 200_000
_AHEAD = 64  # documents under way or waiting for their turn, for each worker: bounds the memory
_TRIES = 2
_MB_EACH = 512  # a loaded reader takes about 400 MB


class Outcome(NamedTuple):
    """A document with its reading, or with the reason why it has none."""

    document: Document
    reading: Reading | None
    error: MarsadError | None


@dataclass(frozen=True)
class Limits:
    """How much a pool may take; `workers` 0 is what the machine can bear."""

    workers: int = 0
    seconds: int = 60
    memory_mb: int = 2048


def machine_workers() -> int:
    """One worker for each core this process may use, as far as the memory carries."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if not hasattr(os, "sysconf"):
        return cores
    megabytes = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >> 20
    return max(1, min(cores, megabytes // _MB_EACH))


def read_all(documents: Iterable[Document], read: Read, limits: Limits | None = None) -> Iterator[Outcome]:
    """Outcomes in the order of the documents; `read` must be importable by name.

    Raises MarsadError `engines.cannot_start` if a worker dies before it has read anything, and whatever MarsadError
    `read` raises, since that is about the knowledge files and not about one document.
    """
    pool = _Pool(iter(documents), read, limits or Limits())
    try:
        yield from pool.outcomes()
    finally:
        pool.close()


@dataclass
class _Job:
    number: int
    document: Document
    tries: int = 0


@dataclass
class _Worker:
    pipe: Connection
    process: BaseProcess
    jobs: deque[_Job] = field(default_factory=deque)
    ready: bool = False

    def give(self, jobs: list[_Job]) -> None:
        """Send a batch. Only an idle worker is given one: two that both send would wait for each other for ever."""
        self.jobs.extend(jobs)
        with suppress(OSError):  # it died in the meantime: found out when its answer is awaited
            self.pipe.send_bytes(msgspec.msgpack.encode([job.document for job in jobs]))

    def stop(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


class _Pool:
    def __init__(self, documents: Iterator[Document], read: Read, limits: Limits) -> None:
        self._fresh = enumerate(documents)
        self._again: deque[_Job] = deque()
        self._read, self._limits = read, limits
        self._most = limits.workers or machine_workers()
        self._workers: dict[Any, _Worker] = {}
        self._done: dict[int, Outcome] = {}
        self._given = self._yielded = 0

    def outcomes(self) -> Iterator[Outcome]:
        self._hand_out()
        while any(worker.jobs for worker in self._workers.values()):
            self._take_answers()
            self._hand_out()
            while self._yielded in self._done:
                yield self._done.pop(self._yielded)
                self._yielded += 1
                self._hand_out()

    def close(self) -> None:
        for worker in self._workers.values():
            worker.stop()

    def _hand_out(self) -> None:
        """Give each idle worker a batch; start another worker while there may be more of them."""
        idle = [worker for worker in self._workers.values() if not worker.jobs]
        while (idle or len(self._workers) < self._most) and (batch := self._next_batch()):
            worker = idle.pop() if idle else self._start()
            worker.give(batch)

    def _next_batch(self) -> list[_Job]:
        if self._again:
            return [self._again.popleft()]
        room = min(_BATCH, _AHEAD * self._most - (self._given - self._yielded))
        batch: list[_Job] = []
        characters = 0
        for number, document in islice(self._fresh, max(room, 0)):
            batch.append(_Job(number, document))
            characters += len(document.text)
            if characters >= _BATCH_CHARACTERS:
                break
        self._given += len(batch)
        return batch

    def _start(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        limits = (self._limits.seconds, self._limits.memory_mb)
        process = context.Process(target=serve, args=(theirs, self._read, *limits), daemon=True)
        process.start()
        theirs.close()
        worker = self._workers[ours] = _Worker(ours, process)
        return worker

    def _take_answers(self) -> None:
        for pipe in wait(list(self._workers)):
            worker = self._workers[pipe]
            try:
                message = worker.pipe.recv_bytes()
            except (EOFError, OSError):
                self._bury(worker)
            else:
                self._take(worker, message)

    def _take(self, worker: _Worker, message: bytes) -> None:
        if not worker.ready:
            worker.ready = message == READY
            return
        answer = msgspec.msgpack.decode(message, type=Answer)
        if answer.fatal:
            raise pickle.loads(answer.fatal)
        job = worker.jobs.popleft()
        if answer.failure:
            self._fail(job, "engines.reader_failed", reason=answer.failure)
        else:
            self._done[job.number] = Outcome(job.document, answer.reading, None)

    def _bury(self, worker: _Worker) -> None:
        """A worker died: its document under way is tried again or given up, the others of its batch go to others."""
        del self._workers[worker.pipe]
        worker.process.join()
        status = worker.process.exitcode
        if not worker.ready:
            raise MarsadError("engines.cannot_start", status=status)
        if not worker.jobs:
            return
        culprit = worker.jobs.popleft()
        culprit.tries += 1
        self._again.extendleft(reversed(worker.jobs))
        if status == TOO_SLOW:
            self._fail(culprit, "engines.too_slow", seconds=self._limits.seconds)
        elif culprit.tries < _TRIES:
            self._again.appendleft(culprit)
        else:
            self._fail(culprit, "engines.worker_died", status=status)

    def _fail(self, job: _Job, code: str, **values: Any) -> None:
        self._done[job.number] = Outcome(
            job.document, None, MarsadError(code, document=job.document.id, **values)
        )
