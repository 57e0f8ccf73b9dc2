"""One person or two: two namings, in one happening or in two, and what they say of the named."""

from __future__ import annotations

import pytest

from marsad.incidents.merge import merge
from marsad.incidents.people import Registered, register
from marsad.model.claim import Person, Reading
from tests.tellings import HERE, claim, reading


def person(name: str, status: str | None = "killed", **more: object) -> Person:
    return Person(name=name, span=HERE, status=status, **more)  # type: ignore[arg-type]


def registered(*readings: Reading) -> list[Registered]:
    return register(merge(readings), readings)


def in_one_happening(one: Person, other: Person) -> list[Registered]:
    readings = [reading("a", claim(people=(one,))), reading("b", claim(people=(other,)))]
    assert len(merge(readings)) == 1
    return registered(*readings)


def in_two(one: Person, other: Person) -> list[Registered]:
    later = claim(people=(other,), day="2022-05-05", at="نوى", action="execution")
    readings = [reading("a", claim(people=(one,))), reading("b", later, published="2022-05-06")]
    assert len(merge(readings)) == 2
    return registered(*readings)


# Two names of the dead of one happening, and how many people they are.
ONE_HAPPENING = [
    # one name in two spellings
    ("أحمد خليل الحسن", "أحمد خليل الحسن", 1),
    ("أحمد خليل الحسن", "احمد خليل الحسن", 1),
    ("أحمد خليل الحسن", "أحمد الخليل الحسن", 1),
    ("عبد الله خليل الحسن", "عبدالله خليل الحسن", 1),
    ("نور الدين الحسن", "نورالدين الحسن", 1),
    ("أسامة خليل الحسن", "اسامه خليل الحسن", 1),
    ("مصطفى خليل الحسن", "مصطفي خليل الحسن", 1),
    ("محمد بن خليل الحسن", "محمد خليل الحسن", 1),
    ("هيثم خليل الحسن", "هيتم خليل الحسن", 1),
    # a name and a shorter one in it
    ("أحمد خليل الحسن", "أحمد الحسن", 1),
    ("أحمد خليل الحسن", "أحمد خليل", 1),
    ("أحمد خليل سعيد الحسن", "أحمد الحسن", 1),
    ("أحمد خليل سعيد الحسن", "أحمد خليل الحسن", 1),
    # other people
    ("أحمد خليل الحسن", "محمد خليل الحسن", 2),
    ("أحمد خليل الحسن", "أحمد سعيد العلي", 2),
    ("أحمد خليل الحسن", "أحمد خليل العلي", 2),
    ("أحمد خليل الحسن", "أحمد سعيد الحسن", 2),
    ("علي خليل الحسن", "علاء خليل الحسن", 2),
    ("حسن خليل الحسن", "حسين خليل الحسن", 2),
    ("أحمد خليل الحسن", "خليل أحمد الحسن", 2),
    ("سامر نزار العلي", "رامز نزار العلي", 2),
]


@pytest.mark.parametrize(("one", "other", "people"), ONE_HAPPENING)
def test_two_names_of_one_happening(one: str, other: str, people: int) -> None:
    assert len(in_one_happening(person(one), person(other))) == people
    assert len(in_one_happening(person(other), person(one))) == people


# The same in two happenings: what became of him in each.
TWO_HAPPENINGS = [
    ("captured", "killed", 1),
    ("wounded", "killed", 1),
    ("missing", "killed", 1),
    ("captured", "released", 1),
    ("wounded", "wounded", 1),
    ("captured", "captured", 1),
    (None, "killed", 1),
    (None, None, 1),
    ("killed", "killed", 2),
]


@pytest.mark.parametrize(("first", "second", "people"), TWO_HAPPENINGS)
def test_one_full_name_in_two_happenings(first: str | None, second: str | None, people: int) -> None:
    name = "أحمد خليل الحسن"
    assert len(in_two(person(name, first), person(name, second))) == people
    assert len(in_two(person(name, second), person(name, first))) == people


@pytest.mark.parametrize(
    ("one", "other", "people"),
    [
        # three words, and no other spelling than of the same name
        ("أحمد خليل الحسن", "أحمد خليل الحسن", 1),
        ("أحمد خليل الحسن", "احمد الخليل الحسن", 1),
        ("أحمد خليل الحسن", "أحمد الحسن", 2),
        ("أحمد خليل سعيد الحسن", "أحمد خليل الحسن", 2),
        ("أحمد الحسن", "أحمد الحسن", 2),
        ("أبو خليل", "أبو خليل", 2),
        ("أحمد", "أحمد", 2),
    ],
)
def test_which_names_are_enough_across_happenings(one: str, other: str, people: int) -> None:
    assert len(in_two(person(one, "captured"), person(other, "released"))) == people


@pytest.mark.parametrize(
    ("aka", "other_aka", "people"),
    [
        (("أبو خليل",), ("أبو خليل",), 1),
        (("أبو خليل",), ("ابو خليل",), 1),
        (("أبو خليل", "الصقر"), ("الصقر",), 1),
        (("أبو خليل",), ("أبو سعيد",), 2),
        (("أبو خليل",), (), 2),
        ((), (), 2),
    ],
)
def test_a_short_name_with_its_kunya(aka: tuple[str, ...], other_aka: tuple[str, ...], people: int) -> None:
    one, other = person("أحمد الحسن", "captured", aka=aka), person("أحمد الحسن", "released", aka=other_aka)
    assert len(in_two(one, other)) == people


@pytest.mark.parametrize(
    ("one", "other", "people"),
    [
        ("sdf", "sdf", 1),
        ("sdf", None, 1),
        (None, None, 1),
        ("sdf", "islamic-state", 2),
        ("islamic-state", "syrian-government-forces", 2),
        ("syrian-government-forces", "national-defence-forces", 1),
    ],
)
def test_whose_men_they_are(one: str | None, other: str | None, people: int) -> None:
    name = "أحمد خليل الحسن"
    found = in_two(person(name, "captured", actor=one), person(name, "released", actor=other))
    assert len(found) == people


def test_within_one_happening_whose_man_he_is_may_be_told_in_two_ways() -> None:
    name = "أحمد خليل الحسن"
    found = in_one_happening(person(name, actor="sdf"), person(name, actor="islamic-state"))
    assert [one.actors for one in found] == [("islamic-state", "sdf")]


def test_the_fullest_name_is_shown_and_of_equals_the_commonest() -> None:
    readings = [
        reading("a", claim(people=(person("احمد خليل الحسن"),))),
        reading("b", claim(people=(person("أحمد خليل الحسن"),))),
        reading("c", claim(people=(person("أحمد خليل الحسن"),))),
        reading("d", claim(people=(person("أحمد الحسن"),))),
    ]
    (found,) = registered(*readings)
    assert found.name == "أحمد خليل الحسن"
    assert found.variants == ("أحمد الحسن", "أحمد خليل الحسن", "احمد خليل الحسن")
    assert [(m.document, m.claim, m.number) for m in found.mentions] == [
        ("a", "c1", 0),
        ("b", "c1", 0),
        ("c", "c1", 0),
        ("d", "c1", 0),
    ]


def test_two_brothers_of_one_report_stay_two_whoever_else_names_them() -> None:
    both = (person("أحمد خليل الحسن"), person("محمد خليل الحسن"))
    readings = [
        reading("a", claim(people=both)),
        reading("b", claim(people=both[::-1])),
        reading("c", claim(people=(person("محمد الحسن"), person("أحمد الحسن")))),
    ]
    found = registered(*readings)
    assert sorted(one.name for one in found) == ["أحمد خليل الحسن", "محمد خليل الحسن"]
    assert [len(one.mentions) for one in found] == [3, 3]


def test_people_of_a_claim_that_is_in_no_incident_are_not_registered() -> None:
    told = reading("a", claim(people=(person("أحمد خليل الحسن"),)))
    assert register([], [told]) == []


def test_an_id_depends_on_the_mentions_alone() -> None:
    first = registered(reading("a", claim(people=(person("أحمد خليل الحسن"),))))
    renamed = registered(reading("a", claim(people=(person("سامر نزار العلي", "wounded"),))))
    other = registered(reading("b", claim(people=(person("أحمد خليل الحسن"),))))
    assert first[0].id == renamed[0].id != other[0].id
    assert first[0].id.startswith("per-")
    assert len(first[0].id) == len("per-") + 16
