"""One reading process: documents in, readings out, one at a time, so that its death names the culprit."""

from __future__ import annotations

import faulthandler
import gc
import os
import pickle
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection

import msgspec

from marsad.errors import MarsadError
from marsad.limits import limit_memory
from marsad.model.claim import Reading
from marsad.model.document import Document

Read = Callable[[Document], Reading]
READY = b"ready"
TOO_SLOW = 1  # the status with which the watchdog ends a process
DIED = 70
_YOUNG = 20_000  # objects made since the last collection: about those of one document


class Answer(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """What became of one document: its reading, or in words why there is none.

    `fatal` is a pickled MarsadError that no document is to blame for: a wrong row in the knowledge files.
    """

    reading: Reading | None = None
    failure: str = ""
    fatal: bytes = b""


def serve(pipe: Connection, read: Read, seconds: int, memory_mb: int) -> None:
    """Answer each document of each batch that comes through the pipe until it is closed.

    A document that takes longer than `seconds`, or more memory than allowed, ends this process: that stops
    even code that never returns to the interpreter, and the other side sees which document was under way.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that owns the work
    limit_memory(memory_mb)
    pipe.send_bytes(READY)
    try:
        _answer_all(pipe, read, seconds)
    except BaseException:  # the pipe broke or memory ran out: what is left of this process cannot be trusted
        os._exit(DIED)


def _answer_all(pipe: Connection, read: Read, seconds: int) -> None:
    gc.disable()  # the first document loads the tables: much is made and nothing thrown away
    decoder, encoder = msgspec.msgpack.Decoder(list[Document]), msgspec.msgpack.Encoder()
    with open(os.devnull, "w") as nowhere:
        while True:
            for document in decoder.decode(pipe.recv_bytes()):
                faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
                answer = encoder.encode(answer_of(document, read))
                faulthandler.cancel_dump_traceback_later()
                pipe.send_bytes(answer)
                if not gc.isenabled():
                    keep_tables()


def keep_tables() -> None:
    """Tell the collector of garbage that what is there now stays, and not to run at every few tokens."""
    gc.freeze()
    gc.set_threshold(_YOUNG)
    gc.enable()


def answer_of(document: Document, read: Read) -> Answer:
    try:
        return Answer(reading=read(document))
    except MemoryError:
        raise
    except MarsadError as error:
        return Answer(fatal=pickle.dumps(error))
    except Exception as error:  # a reader never raises; if one does, its document alone is set aside
        return Answer(failure=f"{type(error).__name__}: {error}")
