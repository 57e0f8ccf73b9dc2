"""Parties of a happening told in several clauses."""

import pytest

from marsad.reading.deeds.event import Event, Participant, take_parties
from marsad.reading.words.text import Sentence


def event(paragraph: int, *parties: tuple[str, str]) -> Event:
    told = Event(Sentence(0, 1, "body", paragraph), [(0, 1)], "attack", 45)
    told.parties = [Participant(role, actor, actor, 0, 0) for role, actor in parties]  # type: ignore[arg-type]
    return told


def actors(into: Event) -> list[str | None]:
    return [p.actor for p in into.parties]


@pytest.mark.parametrize(
    ("paragraph", "party", "taken"),
    [
        (1, ("initiator", "b"), True),
        (3, ("initiator", "b"), False),
        (3, ("target", "b"), True),
        (3, ("initiator", "a"), True),
    ],
    ids=["near", "the part is taken", "the part is free", "known"],
)
def test_a_party_far_behind_whose_part_is_taken_waits(
    paragraph: int, party: tuple[str, str], taken: bool
) -> None:
    into = event(0, ("initiator", "a"))
    take_parties(into, event(paragraph, party))
    assert (party[1] in actors(into)) is taken


def test_who_is_told_again_is_a_party() -> None:
    into = event(0, ("initiator", "a"))
    take_parties(into, event(3, ("initiator", "b")))
    take_parties(into, event(4, ("initiator", "b")))
    assert actors(into) == ["a", "b"]


def test_after_many_tellings_nobody_new_joins_from_afar() -> None:
    into = event(0, ("initiator", "a"))
    for paragraph in (1, 2):
        take_parties(into, event(paragraph, ("initiator", "a")))
    take_parties(into, event(5, ("target", "b")))
    assert actors(into) == ["a"]


def test_unknown_men_take_no_part_from_anybody() -> None:
    into = event(0, ("initiator", "unidentified-gunmen"))
    take_parties(into, event(3, ("initiator", "b")))
    assert actors(into) == ["unidentified-gunmen", "b"]


def test_the_role_that_is_told_more_often_wins() -> None:
    into = event(0, ("target", "a"))
    take_parties(into, event(0, ("initiator", "a")))
    assert [p.role for p in into.parties] == ["target"]
    take_parties(into, event(1, ("initiator", "a")))
    assert [p.role for p in into.parties] == ["initiator"]
