"""Gold against given, kind by kind: what each slot costs, and what is deliberately not scored."""

from __future__ import annotations

from pathlib import Path

import pytest

from marsad.evaluate.score import score_sample
from marsad.evaluate.slots import Count
from marsad.model.claim import Claim, Party, Person, Place, Source
from marsad.model.span import Span
from tests.unit.evaluate.samples import ACTORS, GOLD, ambush, reading, sample, shelling, span

OTHERS = """\
tallies:
  - measure: killed
    min: 3
    max: null
    actor: government
    evidence: ["قُتل ثلاثة من قوات الحكومة"]
relations:
  - subject: شبكة النهر
    predicate: [based_in, linked_to]
    object: [الرابية, السنديان]
    evidence: ["بحسب شبكة النهر"]
statements:
  - kind: [other, denial]
    evidence: ["بحسب شبكة النهر"]
"""
AT = span("قُتل ثلاثة من قوات الحكومة")
BY = span("بحسب شبكة النهر")


def counts(folder: Path, *claims: Claim, gold: str = GOLD) -> dict[str, Count]:
    return score_sample(sample(folder, gold), reading(*claims), ACTORS).counts()


def tally(**changes: object) -> Claim:
    values: dict[str, object] = {
        "id": "t1",
        "kind": "tally",
        "evidence": (AT,),
        "measure": "killed",
        "min": 3,
        "max": None,
        "name": "قوات الحكومة",
    }
    return Claim(**(values | changes))  # type: ignore[arg-type]


def relation(**changes: object) -> Claim:
    values: dict[str, object] = {
        "id": "r1",
        "kind": "relation",
        "evidence": (BY,),
        "subject": "شبكة النهر",
        "predicate": "based_in",
        "object": "السنديان",
    }
    return Claim(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "figure", "group"),
    [
        ({}, 1, 1),
        ({"max": 3}, 0, 1),
        ({"min": 4}, 0, 1),
        ({"measure": "wounded"}, 0, 1),
        ({"name": "جبهة التل"}, 1, 0),
        ({"actor": "government", "name": "جبهة التل"}, 1, 1),
    ],
)
def test_a_tally_is_its_figure_and_its_group(
    tmp_path: Path, changes: dict[str, object], figure: int, group: int
) -> None:
    found = counts(tmp_path, tally(**changes), gold=GOLD + OTHERS)
    assert found["tally.figure"] == Count(figure, 1, 1)
    assert found["tally.group"] == Count(group, 1, 1)


@pytest.mark.parametrize(
    ("changes", "hit"),
    [
        ({}, 1),
        ({"object": "الرابية"}, 1),
        ({"predicate": "linked_to"}, 1),
        ({"predicate": "led_by"}, 0),
        ({"object": "التل"}, 0),
        ({"subject": "شبكة التل"}, 0),
        ({"subject": "السنديان", "object": "شبكة النهر"}, 0),
    ],
)
def test_a_relation_is_right_as_a_whole(tmp_path: Path, changes: dict[str, object], hit: int) -> None:
    assert counts(tmp_path, relation(**changes), gold=GOLD + OTHERS)["relation.relation"] == Count(hit, 1, 1)


@pytest.mark.parametrize(("kind", "hit"), [("other", 1), ("denial", 1), ("threat", 0)])
def test_each_of_several_kinds_of_statement_is_right(tmp_path: Path, kind: str, hit: int) -> None:
    one = Claim(id="s1", kind="statement", evidence=(BY,), statement=kind)  # type: ignore[arg-type]
    assert counts(tmp_path, one, gold=GOLD + OTHERS)["statement.statement"] == Count(hit, 1, 1)


def test_a_kind_that_was_not_coded_costs_nothing(tmp_path: Path) -> None:
    found = counts(tmp_path, ambush(), shelling(), tally(), relation())
    assert found["all"].f1 == 1.0
    assert not any(slot.startswith(("tally.", "relation.")) for slot in found)


def named_place(lat: float, name: str = "الرابية") -> Place:
    return Place(name=name, span=span("الرابية"), lat=lat, lon=40.0)


@pytest.mark.parametrize(
    ("places", "count"),
    [
        ((named_place(35.0),), Count(1, 1, 1)),
        ((named_place(35.089),), Count(1, 1, 1)),
        ((named_place(35.091),), Count(0, 1, 1)),
        ((named_place(35.0), named_place(35.01)), Count(1, 1, 1)),
        ((named_place(35.0), named_place(35.01, "السنديان")), Count(1, 2, 1)),
        ((named_place(35.0), named_place(36.0)), Count(1, 2, 1)),
        ((), Count(0, 0, 1)),
    ],
)
def test_a_place_within_the_tolerance_and_told_twice_counts_once(
    tmp_path: Path, places: tuple[Place, ...], count: Count
) -> None:
    assert counts(tmp_path, ambush(where=places), shelling())["incident.place"] == count


def party(name: str, role: str, actor: str | None = None) -> Party:
    return Party(name=name, role=role, span=AT, actor=actor)  # type: ignore[arg-type]


ARMY = party("قوات الحكومة", "target")


@pytest.mark.parametrize(
    ("parties", "actor", "role"),
    [
        ((ARMY,), Count(1, 1, 1), Count(1, 1, 1)),
        ((party("قوات الحكومة", "initiator"),), Count(1, 1, 1), Count(0, 1, 1)),
        ((ARMY, party("مدنيون", "target", "civilians")), Count(1, 1, 1), Count(1, 1, 1)),
        ((ARMY, party("مسلحون", "initiator", "unidentified-gunmen")), Count(1, 1, 1), Count(1, 1, 1)),
        ((ARMY, party("جبهة التل", "initiator")), Count(1, 2, 1), Count(1, 2, 1)),
        ((ARMY, ARMY), Count(1, 2, 1), Count(1, 2, 1)),
        ((), Count(0, 0, 1), Count(0, 0, 1)),
    ],
)
def test_parties_and_those_who_are_not_scored(
    tmp_path: Path, parties: tuple[Party, ...], actor: Count, role: Count
) -> None:
    found = counts(tmp_path, ambush(parties=parties), shelling())
    assert (found["incident.actor"], found["incident.role"]) == (actor, role)


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        (("شبكة النهر",), Count(1, 1, 1)),
        (("ناشطون في شبكة النهر",), Count(1, 1, 1)),
        (("شبكة النهر", "شبكة التل"), Count(1, 2, 1)),
        (("شبكة",), Count(1, 1, 1)),
        (("شبكة التل",), Count(0, 1, 1)),
        (("،",), Count(0, 0, 1)),
    ],
)
def test_voices_by_their_names(tmp_path: Path, sources: tuple[str, ...], count: Count) -> None:
    chains = tuple((Source(name=name, kind="network"),) for name in sources)
    assert counts(tmp_path, ambush(sources=chains), shelling())["incident.source"] == count


def test_the_outlet_of_the_report_itself_is_no_source_to_be_scored(tmp_path: Path) -> None:
    chains = ((Source(name="شبكة النهر", kind="network"),), (Source(name="مرايا", kind="outlet"),))
    assert counts(tmp_path, ambush(sources=chains), shelling())["incident.source"] == Count(1, 1, 1)


@pytest.mark.parametrize(
    ("people", "person", "fate"),
    [
        ((), Count(0, 0, 1), Count(0, 0, 1)),
        ((("سامر العلي", "killed"),), Count(1, 1, 1), Count(1, 1, 1)),
        ((("العقيد سامر العلي", "killed"),), Count(1, 1, 1), Count(1, 1, 1)),
        ((("أبو النهر", "killed"),), Count(0, 1, 1), Count(0, 1, 1)),
        ((("أبو التل الكبير", "killed"),), Count(1, 1, 1), Count(1, 1, 1)),
        ((("سامر العلي", "wounded"),), Count(1, 1, 1), Count(0, 1, 1)),
        ((("سامر العلي", "killed"), ("سامر العلي", "killed")), Count(1, 2, 1), Count(1, 2, 1)),
    ],
)
def test_people_by_name_or_byname_with_their_fate(
    tmp_path: Path, people: tuple[tuple[str, str], ...], person: Count, fate: Count
) -> None:
    coded = "    people: [{name: سامر العلي, aka: [أبو التل الكبير], status: killed}]\n"
    gold = GOLD.replace("    sources: [شبكة النهر]\n", coded + "    sources: [شبكة النهر]\n")
    given = tuple(Person(name=name, span=AT, status=status) for name, status in people)  # type: ignore[arg-type]
    found = counts(tmp_path, ambush(people=given), shelling(), gold=gold)
    assert (found["incident.person"], found["incident.fate"]) == (person, fate)


def test_a_claim_elsewhere_is_no_counterpart(tmp_path: Path) -> None:
    far = ambush(evidence=(Span(AT.end + 40, AT.end + 45),))
    assert counts(tmp_path, far)["incident.claim"].hit <= 1
    nowhere = ambush(evidence=(Span(5000, 5009),))
    assert counts(tmp_path, nowhere)["incident.claim"] == Count(0, 1, 2)
