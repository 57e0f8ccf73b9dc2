"""What came in: the immutable text of one report and what its bringer said of it."""

from __future__ import annotations

import hashlib

import msgspec


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One report. `text` is never changed; `sha256` is of its UTF-8.

    `published` is an ISO date only if the caller or the page's own metadata gave it.
    """

    id: str
    text: str
    sha256: str
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    title: str | None = None


def text_hash(text: str) -> str:
    """SHA-256 of the text's UTF-8 (lone surrogates kept), in lower-case hex."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def document(id: str, text: str, **metadata: str | None) -> Document:
    """A Document with its hash worked out."""
    return Document(id=id, text=text, sha256=text_hash(text), **metadata)
