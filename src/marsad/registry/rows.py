"""Rows of knowledge: readable YAML lists, checked against a type; a wrong row is an error with its line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from marsad.arabic.yaml_files import parsed, parsed_before

T = TypeVar("T")


class KnowledgeError(ValueError):
    """A row of knowledge is wrong. The message begins with `file:line:`."""


class Row(NamedTuple, Generic[T]):
    """One checked row and where it stands: `number` counts the rows of its file from 0."""

    value: T
    source: Traversable
    number: int

    def error(self, message: str) -> KnowledgeError:
        return _error(self.source, self.number, message)


def folder(name: str) -> Traversable:
    """A folder of the package's own knowledge."""
    return resources.files("marsad.knowledge").joinpath(name)


def rows(place: Traversable, kind: type[T]) -> Iterator[Row[T]]:
    """The rows of every .yaml file that lies directly in the folder, in the order of the files' names.

    Raises KnowledgeError for what is not YAML, not a list, or does not fit the type.
    """
    for source in sorted(place.iterdir(), key=lambda f: f.name):
        if source.name.endswith(".yaml"):
            yield from rows_of(source, kind)


def rows_of(source: Traversable, kind: type[T]) -> list[Row[T]]:
    """The rows of one file."""
    text = source.read_text(encoding="utf-8")
    known = parsed_before(text)
    if known is not None:
        with suppress(msgspec.ValidationError):  # a wrong row is looked for one by one
            values = msgspec.msgpack.decode(known, type=list[kind])  # type: ignore[valid-type]
            return [Row(value, source, number) for number, value in enumerate(values)]
    return list(_checked(source, _listed(source, text), kind))


def once(found: Iterable[Row[T]], key: Callable[[T], str]) -> Iterator[T]:
    """The values; KnowledgeError at a row whose key another row has, since one would silently hide the other."""
    seen: set[str] = set()
    for row in found:
        name = key(row.value)
        if name in seen:
            raise row.error(f"`{name}` stands twice")
        seen.add(name)
        yield row.value


def _listed(source: Traversable, text: str) -> list[Any]:
    import yaml

    try:
        given = parsed(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise KnowledgeError(f"{source.name}:{line}: not YAML: {error.problem}") from error
    if not isinstance(given, list):
        raise KnowledgeError(f"{source.name}:1: must be a list of rows")
    return given


def _checked(source: Traversable, given: list[Any], kind: type[T]) -> Iterator[Row[T]]:
    for number, item in enumerate(given):
        try:
            yield Row(msgspec.convert(item, kind), source, number)
        except msgspec.ValidationError as error:
            raise _error(source, number, str(error)) from error


def _error(source: Traversable, number: int, message: str) -> KnowledgeError:
    """Lines are looked up only when something is wrong, since that needs a second, slow parse."""
    import yaml

    document = yaml.compose(source.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    line = document.value[number].start_mark.line + 1 if document else 1
    return KnowledgeError(f"{source.name}:{line}: {message}")
