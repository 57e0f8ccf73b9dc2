"""Event and sub-event types of every action, as section 7 of the codebook has them, by who does it and to whom."""

from __future__ import annotations

import csv
import io
from typing import get_args

import pytest
from msgspec.structs import replace

from marsad.model.claim import Action
from marsad.model.incident import (
    Incident,
    IncidentCasualty,
    IncidentParty,
    IncidentPlace,
    Interval,
    Member,
    Range,
)
from marsad.publish.acled import acled_csv, types_of
from marsad.publish.ged import ged_csv
from marsad.publish.hxl import hxl_csv

IS, ARMY, CIVILIANS, GUNMEN = "islamic-state", "syrian-government-forces", "civilians", "unidentified-gunmen"
BATTLES, REMOTE, AGAINST = "Battles", "Explosions/Remote violence", "Violence against civilians"
STRATEGIC, PROTESTS, RIOTS = "Strategic developments", "Protests", "Riots"


def incident(action: str, by: str | None = IS, on: str | None = ARMY, **changes: object) -> Incident:
    roles = ((by, "initiator"), (on, "target"))
    one = Incident(
        id="i1",
        members=(Member(document="d", claim="c"),),
        action=action,
        casualties=(),
        independent_sources=1,
        grade="weak",
        when=Interval(start="2024-03-03", end="2024-03-03"),
        where=(IncidentPlace(name="السمر", lat=35.0, lon=40.0, radius_km=4),),
        parties=tuple(IncidentParty(actor=who, name="x", role=role) for who, role in roles if who),
    )
    return replace(one, **changes)


# The action; its types where a group does it to a state's forces, to civilians, and where a state does it to a group.
TYPES = [
    ("clash", (BATTLES, "Armed clash"), None, None),
    ("attack", (BATTLES, "Armed clash"), (AGAINST, "Attack"), None),
    ("ambush", (BATTLES, "Armed clash"), (AGAINST, "Attack"), None),
    ("assassination", (BATTLES, "Armed clash"), (AGAINST, "Attack"), None),
    (
        "capture_territory",
        (BATTLES, "Non-state actor overtakes territory"),
        None,
        (BATTLES, "Government regains territory"),
    ),
    ("withdrawal", (STRATEGIC, "Non-violent transfer of territory"), None, None),
    ("airstrike", (REMOTE, "Air/drone strike"), None, None),
    ("drone_strike", (REMOTE, "Air/drone strike"), None, None),
    ("shelling", (REMOTE, "Shelling/artillery/missile attack"), None, None),
    ("ied", (REMOTE, "Remote explosive/landmine/IED"), None, None),
    ("landmine", (REMOTE, "Remote explosive/landmine/IED"), None, None),
    ("vehicle_bomb", (REMOTE, "Remote explosive/landmine/IED"), None, None),
    ("suicide_bombing", (REMOTE, "Suicide bomb"), None, None),
    ("grenade", (REMOTE, "Grenade"), None, None),
    ("chemical", (REMOTE, "Chemical weapon"), None, None),
    ("abduction", (STRATEGIC, "Other"), (AGAINST, "Abduction/forced disappearance"), None),
    ("disappearance", (STRATEGIC, "Other"), (AGAINST, "Abduction/forced disappearance"), None),
    ("execution", (AGAINST, "Attack"), None, None),
    ("sexual_violence", (AGAINST, "Sexual violence"), None, None),
    ("torture", (AGAINST, "Attack"), None, None),
    ("arrest", (STRATEGIC, "Arrests"), None, None),
    ("death", (BATTLES, "Armed clash"), None, None),
    ("defection", (STRATEGIC, "Change to group/activity"), None, None),
    ("deployment", (STRATEGIC, "Change to group/activity"), None, None),
    ("operation", (STRATEGIC, "Change to group/activity"), None, None),
    ("leadership_change", (STRATEGIC, "Change to group/activity"), None, None),
    ("base_established", (STRATEGIC, "Headquarters or base established"), None, None),
    ("weapons_seizure", (STRATEGIC, "Disrupted weapons use"), None, None),
    ("looting", (STRATEGIC, "Looting/property destruction"), None, None),
    ("property_destruction", (STRATEGIC, "Looting/property destruction"), None, None),
    ("agreement", (STRATEGIC, "Agreement"), None, None),
    ("prisoner_exchange", (STRATEGIC, "Agreement"), None, None),
    ("release", (STRATEGIC, "Other"), None, None),
    ("displacement", (STRATEGIC, "Other"), None, None),
    ("siege", (STRATEGIC, "Other"), None, None),
    ("protest", (PROTESTS, "Peaceful protest"), None, None),
    ("riot", (RIOTS, "Mob violence"), None, None),
    ("other", (STRATEGIC, "Other"), None, None),
]  # fmt: skip
Coded = tuple[str, str]


def coded(one: Incident) -> Coded:
    types = types_of(one)
    return types.event, types.sub_event


@pytest.mark.parametrize(
    ("action", "plain", "on_civilians", "by_state"), TYPES, ids=[row[0] for row in TYPES]
)
def test_the_types_of_an_action(
    action: str, plain: Coded, on_civilians: Coded | None, by_state: Coded | None
) -> None:
    assert coded(incident(action)) == plain
    assert coded(incident(action, on=CIVILIANS)) == (on_civilians or plain)
    assert coded(incident(action, by=ARMY, on=IS)) == (by_state or plain)


def test_every_action_of_the_codebook_stands_in_the_table() -> None:
    assert {row[0] for row in TYPES} == set(get_args(Action))


@pytest.mark.parametrize(
    ("action", "by", "on", "types"),
    [
        # where nobody is told to have done it
        ("attack", None, CIVILIANS, (AGAINST, "Attack")),
        ("attack", None, ARMY, (BATTLES, "Armed clash")),
        ("attack", None, None, (BATTLES, "Armed clash")),
        ("abduction", None, None, (STRATEGIC, "Other")),
        ("capture_territory", None, ARMY, (BATTLES, "Non-state actor overtakes territory")),
        # a death is tied to fighting where an armed actor did it
        ("death", None, ARMY, (STRATEGIC, "Other")),
        ("death", None, CIVILIANS, (STRATEGIC, "Other")),
        ("death", CIVILIANS, ARMY, (STRATEGIC, "Other")),
        ("death", IS, None, (BATTLES, "Armed clash")),
        # gunmen nobody knows are no civilians
        ("attack", GUNMEN, CIVILIANS, (AGAINST, "Attack")),
        ("attack", IS, GUNMEN, (BATTLES, "Armed clash")),
        # an action that the codebook does not have
        ("sabotage", IS, ARMY, (STRATEGIC, "Other")),
    ],
)
def test_types_by_the_sides(action: str, by: str | None, on: str | None, types: Coded) -> None:
    assert coded(incident(action, by, on)) == types


def test_where_civilians_are_only_among_those_who_suffer_it_is_a_battle() -> None:
    parties = (*incident("attack").parties, IncidentParty(actor=CIVILIANS, name="x", role="target"))
    assert coded(incident("attack", parties=parties)) == (BATTLES, "Armed clash")


def acled(*given: Incident) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(acled_csv(given, []).decode("utf-8-sig"), newline="")))


def ged(*given: Incident) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ged_csv(given).decode("utf-8-sig"), newline="")))


def hxl(*given: Incident) -> list[dict[str, str]]:
    head, _, *body = list(csv.reader(io.StringIO(hxl_csv(given).decode("utf-8-sig"), newline="")))
    return [dict(zip(head, row, strict=True)) for row in body]


@pytest.mark.parametrize(
    ("action", "disorder"),
    [
        ("clash", "Political violence"),
        ("shelling", "Political violence"),
        ("execution", "Political violence"),
        ("protest", "Demonstrations"),
        ("riot", "Demonstrations"),
        ("arrest", "Strategic developments"),
        ("other", "Strategic developments"),
    ],
)
def test_the_kind_of_disorder(action: str, disorder: str) -> None:
    (row,) = acled(incident(action))
    assert row["disorder_type"] == disorder


@pytest.mark.parametrize(
    ("by", "on", "interaction", "targeting"),
    [
        (IS, ARMY, "2-1", ""),
        (ARMY, IS, "1-2", ""),
        (IS, CIVILIANS, "2-7", "Civilian targeting"),
        (None, CIVILIANS, "7", "Civilian targeting"),
        (IS, None, "2", ""),
        (None, None, "", ""),
        ("no-such-actor", ARMY, "0-1", ""),
    ],
)
def test_who_meets_whom(by: str | None, on: str | None, interaction: str, targeting: str) -> None:
    (row,) = acled(incident("attack", by, on))
    assert (row["interaction"], row["civilian_targeting"]) == (interaction, targeting)


def test_supporters_and_further_actors_are_associates() -> None:
    parties = (
        IncidentParty(actor=ARMY, name="x", role="initiator"),
        IncidentParty(actor="russia", name="x", role="supporter"),
        IncidentParty(actor=IS, name="x", role="target"),
        IncidentParty(name="كتيبة الوادي", role="target"),
    )
    (row,) = acled(incident("attack", parties=parties))
    assert (row["actor1"], row["actor2"]) == ("Syrian government forces", "Islamic State")
    assert row["assoc_actor_1"] != ""
    assert row["assoc_actor_2"] == "كتيبة الوادي"


# The position and the name of a row are of one place, the first that has a position.
UNKNOWN = IncidentPlace(name="تل السمر", lat=35.5, lon=40.5, radius_km=4)
LOST = IncidentPlace(name="وادي السمر")
KNOWN = IncidentPlace(id="sy-tabni", name="التبني", lat=35.6128, lon=39.8158, radius_km=4)


@pytest.mark.parametrize(
    ("where", "name", "lat"),
    [
        ((KNOWN,), "Tabni", "35.6128"),
        ((KNOWN, UNKNOWN), "Tabni", "35.6128"),
        ((UNKNOWN, KNOWN), "تل السمر", "35.5"),
        ((LOST, KNOWN), "Tabni", "35.6128"),
        ((LOST, UNKNOWN), "تل السمر", "35.5"),
        ((UNKNOWN,), "تل السمر", "35.5"),
    ],
)
def test_name_and_position_are_of_one_place(where: tuple[IncidentPlace, ...], name: str, lat: str) -> None:
    one = incident("attack", where=where, killed=Range(low=3, best=3, high=3))
    (in_acled,), (in_ged,), (in_hxl,) = acled(one), ged(one), hxl(one)
    assert (in_acled["location"], in_acled["latitude"]) == (name, lat)
    assert (in_ged["where_coordinates"], in_ged["latitude"]) == (name, lat)
    assert in_hxl["lat"] == lat
    assert in_hxl["place_en"] == ("" if name == "تل السمر" else name)
    assert in_hxl["place"] == ("تل السمر" if name == "تل السمر" else "التبني")


@pytest.mark.parametrize("where", [(UNKNOWN, KNOWN), (KNOWN, UNKNOWN)])
def test_the_country_is_that_of_the_first_place_that_is_known(where: tuple[IncidentPlace, ...]) -> None:
    one = incident("attack", where=where, killed=Range(low=3, best=3, high=3))
    assert {row["country"] for row in (*acled(one), *ged(one), *hxl(one))} == {"Syria"}


def test_without_a_position_a_humanitarian_table_still_names_the_place() -> None:
    (row,) = hxl(incident("attack", where=(LOST,)))
    assert (row["place"], row["place_en"], row["lat"], row["lon"]) == ("وادي السمر", "", "", "")
    assert acled(incident("attack", where=(LOST,))) == ged(incident("attack", where=(LOST,))) == []


@pytest.mark.parametrize(
    ("killed", "figures"),
    [
        (Range(low=3, best=3, high=3), ("3", "3", "3", "0")),
        (Range(low=3, best=4, high=9), ("3", "4", "9", "0")),
        (Range(low=3, best=None, high=9), ("3", "3", "9", "0")),
        (Range(low=3, best=4, high=None), ("3", "4", "4", "1")),
        (Range(low=None, best=None, high=4), ("0", "0", "4", "0")),
    ],
)
def test_figures_of_the_dead(killed: Range, figures: tuple[str, str, str, str]) -> None:
    one = incident("attack", killed=killed)
    (row,) = ged(one)
    assert (row["low"], row["best"], row["high"], row["high_open"]) == figures
    (row,) = acled(one)
    assert row["fatalities"] == figures[0]


def test_the_dead_of_each_side_and_of_civilians_make_the_best_figure() -> None:
    rows = (
        IncidentCasualty(actor=IS, status="killed", low=1, best=1, high=1),
        IncidentCasualty(actor=ARMY, status="killed", low=5, best=5, high=5),
        IncidentCasualty(actor=CIVILIANS, status="killed", low=2, best=2, high=2),
        IncidentCasualty(actor=None, status="killed", low=1, best=1, high=1),
        IncidentCasualty(actor=ARMY, status="wounded", low=9, best=9, high=9),
    )
    (row,) = ged(incident("attack", casualties=rows, killed=Range(low=9, best=9, high=9)))
    assert (row["deaths_a"], row["deaths_b"], row["deaths_civilians"], row["deaths_unknown"]) == (
        *("1", "5", "2", "1"),
    )
