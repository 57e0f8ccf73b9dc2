"""The rows of the actors: every name leads back to its actor in its own country and time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actor_resolver import MEDIATORS
from marsad.registry.actor_words import armies, generics, states
from marsad.registry.actors import KINDS, Actor, Name, actor, actors, find_actors, is_part_of, resolve_actors

COUNTRIES = ("SY", "IQ", "YE", "LY", "SD", "LB", "PS")


def names() -> Iterator[tuple[Actor, Name]]:
    for one in actors().values():
        for name in one.all_names():
            if not name.beside and one.id not in MEDIATORS:
                yield one, name


def meant(name: Name, country: str | None) -> str | None:
    text = f'أعلن "{name.name}" ذلك' if name.sign else f"أعلن {name.name} ذلك"
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, name.since or name.to)
    return found[0].actor if found else None


def test_every_name_leads_to_its_actor() -> None:
    wrong = [
        (one.id, name.name)
        for one, name in names()
        if meant(name, name.country[0] if name.country else one.country) != one.id
    ]
    assert wrong == []


def test_there_are_actors_for_every_war() -> None:
    known = actors().values()
    assert len(known) >= 250
    assert all(sum(one.country == country for one in known) >= 15 for country in COUNTRIES)
    assert {one.kind for one in known} == set(KINDS)


def test_lives_run_forward() -> None:
    dated = [d for one in actors().values() for d in (one, *one.all_names(), *one.parents, *one.backing)]
    assert all(d.since <= d.to for d in dated if d.since is not None and d.to is not None)


@pytest.mark.parametrize(
    ("group", "day", "under"),
    [
        ("sultan-murad-division", date(2023, 1, 1), "syrian-national-army"),
        ("sultan-murad-division", date(2025, 6, 1), "syrian-army"),
        ("ahrar-al-sharqiya", date(2025, 6, 1), "syrian-army"),
        ("manbij-military-council", date(2020, 1, 1), "sdf"),
        ("asaib-ahl-al-haq", date(2020, 1, 1), "popular-mobilisation-forces"),
        ("17th-division", date(2020, 1, 1), "syrian-government-forces"),
    ],
)
def test_groups_stand_under_others_at_a_time(group: str, day: date, under: str) -> None:
    assert is_part_of(group, under, day)


def test_a_merged_group_left_what_it_was_in() -> None:
    assert not is_part_of("sultan-murad-division", "syrian-national-army", date(2025, 6, 1))
    assert not is_part_of("sultan-murad-division", "syrian-army", date(2023, 1, 1))


def test_units_without_a_row_are_actors_too() -> None:
    assert actor("103rd-brigade").kind == 1
    with pytest.raises(KeyError):
        actor("no-such-group")


def test_common_words_mean_actors_that_are_there() -> None:
    named = [d.actor for g in generics() for d in g.defaults] + [a for g in generics() for a in g.about]
    named += [id for a in armies().values() for id in (a.army, a.other) if id is not None]
    named += [id for s in states().values() for id in (s.army, s.police) if id is not None]
    assert set(named) <= set(actors())
