"""The linker's working state: fetched when asked for, put away only where it changed."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from marsad.incidents.gathering import facts
from marsad.incidents.shelf import Load, Row, Shelf, Shelves, Size
from marsad.model.incident import Member
from tests.tellings import claim, reading


class Away:
    """What is put away, and which keys were asked for."""

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], bytes] = {}
        self.asked: list[list[str]] = []

    def load(self, shelf: str, keys: list[str]) -> Mapping[str, bytes]:
        self.asked.append(sorted(keys))
        return {key: self.rows[shelf, key] for key in keys if (shelf, key) in self.rows}

    def keep(self, rows: list[Row]) -> None:
        for shelf, key, body in rows:
            self.rows.pop((shelf, key), None)
            if body is not None:
                self.rows[shelf, key] = body


def shelf(load: Load | None) -> Shelf[int, list[int]]:
    return Shelf("numbers", str, list[int], load)


def kept(**rows: list[int]) -> Away:
    away = Away()
    away.rows = {("numbers", key.strip("n")): msgspec.msgpack.encode(value) for key, value in rows.items()}
    return away


def test_in_memory_there_is_nothing_to_fetch_and_all_is_new() -> None:
    one = shelf(None)
    one.fetch([1, 2])
    assert dict(one) == {}
    one[1] = [5]
    assert [(name, key) for name, key, _ in one.changes()] == [("numbers", "1")]


def test_only_what_is_asked_for_comes_and_only_once() -> None:
    away = kept(n1=[5], n2=[6], n3=[7])
    one = shelf(away.load)
    one.fetch([1, 2])
    one.fetch([1, 2])
    one.fetch([2, 4])
    one.fetch([4])
    assert dict(one) == {1: [5], 2: [6]}
    assert away.asked == [["1", "2"], ["4"]]


def test_what_is_in_memory_is_not_overwritten_by_what_is_put_away() -> None:
    one = shelf(kept(n1=[5]).load)
    one[1] = [9]
    one.fetch([1])
    assert one[1] == [9]


def test_what_was_only_looked_at_is_not_written_again() -> None:
    one = shelf(kept(n1=[5], n2=[6]).load)
    one.fetch([1, 2])
    assert list(one.changes()) == []


def test_changed_new_and_dropped_rows_are_told() -> None:
    away = kept(n1=[5], n2=[6], n3=[7])
    one = shelf(away.load)
    one.fetch([1, 2, 3])
    one[1].append(50)
    del one[2]
    one[4] = []
    away.keep(list(one.changes()))
    assert {key: msgspec.msgpack.decode(body) for (_, key), body in away.rows.items()} == {
        "1": [5, 50],
        "3": [7],
        "4": [],
    }


def test_dropping_what_was_never_there_changes_nothing() -> None:
    one = shelf(kept().load)
    one.fetch([1])
    one.pop(1, None)
    assert list(one.changes()) == []


def test_all_shelves_come_back_as_they_were_put_away() -> None:
    away, first = Away(), Shelves()
    told = facts(reading("a", claim()).document, claim())
    first.claims[0], first.numbers[told.key], first.edges[0] = told, 0, {1: 70}
    first.groups[told.key] = (told.key,)
    first.blocks[3][99] = [0]
    first.crowded(3).add(99)
    first.size.count = 1
    away.keep(list(first.changes()))

    again = Shelves(away.load)
    again.claims.fetch([0])
    again.numbers.fetch([told.key])
    again.groups.fetch([told.key])
    again.edges.fetch([0])
    again.blocks[3].fetch([99])
    assert again.partly
    assert (again.claims[0], again.numbers[told.key], again.edges[0]) == (told, 0, {1: 70})
    assert (again.groups[told.key], again.blocks[3][99]) == ((told.key,), [0])
    assert (again.crowded(3), again.size) == ({99}, Size(1))
    assert list(again.changes()) == []


def test_ids_with_a_colon_do_not_meet() -> None:
    away, first = Away(), Shelves()
    for number, member in enumerate([Member(document="a:b", claim="c"), Member(document="a", claim="b:c")]):
        first.numbers[member] = number
    away.keep(list(first.changes()))
    assert sum(name == "number" for name, _ in away.rows) == 2
