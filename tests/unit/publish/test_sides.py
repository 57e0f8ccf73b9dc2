"""Who does and who suffers, and the names in both languages of all that a report speaks of."""

from __future__ import annotations

from importlib import resources

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from marsad.model.incident import Incident, IncidentParty, IncidentPlace, Voice
from marsad.publish.names import actor_names, outlet_names, place_names
from marsad.publish.sides import Side, is_civilian, is_state, known_actor, sides
from marsad.publish.where import first_place, known_place, unit, written_name
from marsad.registry.places import gazetteer
from tests.reports import incidents, readings

gazetteer_built = pytest.mark.skipif(
    not (resources.files("marsad") / "built" / "gazetteer.tsv").is_file(), reason="the gazetteer is not built"
)


def of(*parties: tuple[str | None, str]) -> Incident:
    """An incident of these actors in their roles."""
    made = tuple(IncidentParty(actor=actor, name="اسم", role=role) for actor, role in parties)
    return replace(incidents()[0], parties=made)


def ids(side: list[Side]) -> list[str | None]:
    return [one.id for one in side]


def at(*ids: str | None) -> Incident:
    return replace(incidents()[0], where=tuple(IncidentPlace(name="مكان", id=id) for id in ids))


def test_doers_come_before_those_who_support_them() -> None:
    doers, targets = sides(of(("sdf", "supporter"), ("islamic-state", "target"), ("us-forces", "initiator")))
    assert ids(doers) == ["us-forces", "sdf"]
    assert ids(targets) == ["islamic-state"]


def test_participants_fill_the_sides_that_are_empty() -> None:
    doers, targets = sides(of(("sdf", "participant"), ("islamic-state", "participant")))
    assert (ids(doers), ids(targets)) == (["sdf"], ["islamic-state"])


def test_a_participant_beside_a_doer_is_the_target() -> None:
    doers, targets = sides(of(("sdf", "initiator"), ("islamic-state", "participant")))
    assert (ids(doers), ids(targets)) == (["sdf"], ["islamic-state"])


def test_nobody_is_on_both_sides_or_twice_on_one() -> None:
    doers, targets = sides(of(("sdf", "participant")))
    assert (ids(doers), ids(targets)) == (["sdf"], [])
    doers, _ = sides(of(("sdf", "initiator"), ("sdf", "supporter")))
    assert ids(doers) == ["sdf"]


def test_an_incident_without_parties_has_two_empty_sides() -> None:
    assert sides(of()) == ([], [])


def test_an_unknown_actor_stands_with_his_written_name_and_no_kind() -> None:
    doers, _ = sides(of((None, "initiator"), ("no-such-actor", "initiator")))
    assert doers == [Side("اسم", None, None), Side("اسم", None, "no-such-actor")]
    nameless = IncidentParty(name=UNSET, actor=None, role="initiator")
    assert sides(replace(incidents()[0], parties=(nameless,)))[0] == [Side("", None, None)]


def test_kinds_tell_civilians_and_states() -> None:
    doers, targets = sides(of(("syrian-government-forces", "initiator"), ("civilians", "target")))
    assert is_state(doers[0])
    assert is_civilian(targets[0])
    assert not is_civilian(doers[0])
    assert not is_state(targets[0])
    assert not is_state(Side("اسم", None, None))


def test_an_actor_nobody_knows_is_none() -> None:
    assert known_actor(None) is known_actor("") is known_actor("no-such-actor") is None


def test_names_hold_each_known_actor_once_in_both_languages() -> None:
    found = actor_names(readings(), incidents())
    assert list(found) == sorted(found)
    assert {"islamic-state", "syrian-government-forces"} <= set(found)
    assert all(names["ar"] and names["en"] for names in found.values())
    assert actor_names([], [replace(of(("no-such-actor", "target")), casualties=())]) == {}


def test_names_of_outlets_are_those_of_known_voices() -> None:
    heard = replace(incidents()[0], sources=(Voice(voice="sohr"), Voice(voice="شبكة ما"), Voice(voice=UNSET)))
    assert list(outlet_names([heard])) == ["sohr"]
    assert outlet_names([]) == {}


@gazetteer_built
def test_a_place_this_gazetteer_does_not_have_is_passed_over() -> None:
    real = next(iter(gazetteer().places))
    assert known_place(None) is known_place("") is known_place("no-such-place") is None
    found = first_place(at(None, "no-such-place", real))
    assert found is not None
    assert found.id == real
    assert first_place(at(None)) is None
    assert list(place_names([at("no-such-place", real)])) == [real]


@gazetteer_built
def test_a_unit_contains_the_place_or_is_it() -> None:
    town = next(p for p in gazetteer().places.values() if p.kind == "town" and gazetteer().ancestors(p.id))
    country = unit(town, "country")
    assert country is not None
    assert unit(country, "country") == country
    assert unit(country, "governorate") is None
    assert unit(town, "no-such-kind") is unit(None, "country") is None


def test_the_written_name_is_the_first_that_is_written() -> None:
    nameless = replace(incidents()[0], where=(IncidentPlace(lat=35.0, lon=40.0), IncidentPlace(name="مكان")))
    assert written_name(nameless) == "مكان"
    assert written_name(replace(nameless, where=())) is None
