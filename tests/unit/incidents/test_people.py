"""One person in several reports is one row; two people with alike names are two."""

from __future__ import annotations

from marsad.incidents.merge import merge
from marsad.incidents.people import Registered, incident_matrix, matrix, register
from marsad.model.claim import Person, Reading
from tests.tellings import HERE, SOHR, claim, reading


def people(*readings: Reading) -> list[Registered]:
    return register(merge(readings), readings)


def test_two_spellings_in_one_incident_are_one_person() -> None:
    (found,) = people(
        reading("a", claim(named=("أحمد خليل الحسن",))), reading("b", claim(named=("احمد الخليل الحسن",)))
    )
    assert found.variants == ("أحمد خليل الحسن", "احمد الخليل الحسن")
    assert [m.document for m in found.mentions] == ["a", "b"]


def test_a_shorter_name_is_the_longer_one() -> None:
    (found,) = people(
        reading("a", claim(named=("أحمد خليل الحسن",))), reading("b", claim(named=("أحمد الحسن",)))
    )
    assert found.name == "أحمد خليل الحسن"


def test_brothers_are_two() -> None:
    found = people(
        reading("a", claim(named=("سامر خليل الحسن", "سامر خليل العلي"))),
        reading("b", claim(named=("سامر خليل الحسن",))),
    )
    assert sorted(len(one.mentions) for one in found) == [1, 2]


def test_nobody_dies_twice() -> None:
    first = reading("a", claim(named=("أحمد خليل الحسن",)))
    later = reading(
        "b", claim(named=("أحمد خليل الحسن",), day="2022-05-05", at="نوى"), published="2022-05-06"
    )
    assert len(people(first, later)) == 2


def test_captured_first_and_dead_later_with_a_full_name_is_one() -> None:
    taken = claim(action="abduction", people=(Person(name="أحمد خليل الحسن", span=HERE, status="captured"),))
    dead = claim(named=("أحمد خليل الحسن",), day="2021-10-05", at="نوى", action="execution")
    (found,) = people(reading("a", taken), reading("b", dead, published="2021-10-06"))
    assert found.statuses == ("captured", "killed")
    assert len(found.incidents) == 2


def test_a_short_name_across_incidents_is_not_enough() -> None:
    taken = claim(action="abduction", people=(Person(name="أحمد الحسن", span=HERE, status="captured"),))
    dead = claim(named=("أحمد الحسن",), day="2021-10-05", at="نوى", action="execution")
    assert len(people(reading("a", taken), reading("b", dead, published="2021-10-06"))) == 2


def test_matrices_hold_each_independent_voice_once() -> None:
    readings = [
        reading("a", claim(named=("أحمد خليل الحسن",), sources=((SOHR,),))),
        reading("b", claim(named=("أحمد خليل الحسن",), sources=((SOHR,),))),
        reading("c", claim(named=("أحمد خليل الحسن",))),
    ]
    incidents = merge(readings)
    rows = matrix(register(incidents, readings))
    assert [voice for _, voice in rows] == ["sohr", "شبكه c"]
    assert [voice for _, voice in incident_matrix(incidents)] == ["sohr", "شبكه c"]


def test_the_order_of_readings_changes_nothing() -> None:
    readings = [
        reading(f"d{n}", claim(named=("أحمد خليل الحسن", "سامر العلي")[: 1 + n % 2])) for n in range(6)
    ]
    incidents = merge(readings)
    assert register(incidents, readings) == register(incidents, readings[::-1])


def test_one_claim_names_two_people_of_one_name_as_two() -> None:
    found = people(reading("a", claim(named=("أحمد خليل الحسن", "أحمد خليل الحسن"))))
    assert len(found) == 2
    assert len({one.id for one in found}) == 2


def test_nobody_named_is_nobody_registered() -> None:
    assert people() == people(reading("a", claim())) == []


def test_what_is_told_of_one_person_is_gathered() -> None:
    first = Person(name="أحمد خليل الحسن", span=HERE, status="killed", age=24, origin="نوى", role="مقاتل")
    second = Person(
        name="أحمد خليل الحسن", span=HERE, status="killed", age=25, aka=("أبو خليل",), actor="sdf"
    )
    (found,) = people(reading("a", claim(people=(first,))), reading("b", claim(people=(second,))))
    assert (found.ages, found.origins, found.roles, found.actors) == (
        (24, 25),
        ("نوى",),
        ("مقاتل",),
        ("sdf",),
    )
    assert (found.aka, found.statuses, len(found.incidents)) == (("أبو خليل",), ("killed",), 1)


def test_fighters_of_two_rivals_with_one_name_are_two() -> None:
    def of(actor: str, day: str, at: str) -> Reading:
        person = Person(name="أحمد خليل الحسن", span=HERE, status="wounded", actor=actor)
        return reading(actor + at, claim(people=(person,), day=day, at=at), published="2021-12-01")

    taken = of("sdf", "2021-09-16", "الشولا")
    assert len(people(taken, of("islamic-state", "2021-11-11", "نوى"))) == 2
    assert len(people(taken, of("sdf", "2021-11-11", "نوى"))) == 1
