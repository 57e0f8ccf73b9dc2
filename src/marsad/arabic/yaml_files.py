"""YAML texts of the knowledge, which the package's build has parsed: `built/rows.bin`, since parsing YAML is slow."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

import msgspec


def parsed(text: str) -> Any:
    """What a YAML text holds. Raises yaml.YAMLError, for a key given twice too: the second would hide the first."""
    import yaml  # here, since a package that was built has nothing left to parse

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        node = loader.get_single_node()
        twice = next(_keys_given_twice(node), None)
        if twice is not None:
            problem = f"the key {twice.value} is given twice"
            raise yaml.constructor.ConstructorError(None, None, problem, twice.start_mark)
        return None if node is None else loader.construct_document(node)
    finally:
        loader.dispose()


def _keys_given_twice(node: Any) -> Iterator[Any]:
    """The nodes of keys that stand before in the same mapping, everywhere below a node."""
    if node is None or isinstance(node.value, str):
        return
    seen: set[Any] = set()
    for item in node.value:
        if not isinstance(item, tuple):
            yield from _keys_given_twice(item)
            continue
        key, value = item
        if key.value in seen:
            yield key
        seen.add(key.value if isinstance(key.value, str) else id(key))
        yield from _keys_given_twice(value)


def parsed_before(text: str) -> msgspec.Raw | None:
    """The same as msgpack, if the build has met this very text."""
    return _table().get(hash_of(text))


def hash_of(text: str) -> str:
    """What tells one text from another in the table of parsed files."""
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _table() -> dict[str, msgspec.Raw]:
    """By the hash of the text; nothing where the package was not built."""
    table = resources.files("marsad").joinpath("built", "rows.bin")
    return msgspec.msgpack.decode(table.read_bytes(), type=dict[str, msgspec.Raw]) if table.is_file() else {}
