"""Which knowledge a reading was made with: one hash over all of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

# None changes what is read: the package's messages to its user, the report page, what Python leaves behind, the stamp
# of an editable install's build, other forms of the very files that count.
NOT_READ_BY = frozenset(
    {"messages", "web", "__pycache__", "__init__.py", ".sources", "rows.bin", "places.bin"}
)


@lru_cache(maxsize=1)
def knowledge_hash() -> str:
    """SHA-256 (hex) over the names and bytes of all knowledge files and of the built tables, in order of name."""
    package = resources.files("marsad")
    return hash_of([package.joinpath("knowledge"), package.joinpath("built")])


def hash_of(folders: list[Traversable]) -> str:
    """SHA-256 (hex) over the files under the folders; a folder that is not there counts as empty."""
    total = hashlib.sha256()
    for folder in folders:
        for name, source in sorted(_files(folder, folder.name), key=lambda pair: pair[0]):
            digest = hashlib.sha256(source.read_bytes()).hexdigest()
            total.update(f"{name}\0{digest}\n".encode())
    return total.hexdigest()


def _files(folder: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    if not folder.is_dir():
        return
    for item in folder.iterdir():
        if item.name in NOT_READ_BY:
            continue
        name = f"{path}/{item.name}"
        if item.is_dir():
            yield from _files(item, name)
        else:
            yield name, item
