"""What is one happening, what is not, and what is concluded from several tellings."""

from __future__ import annotations

import random

import msgspec
import pytest

from marsad.errors import MarsadError
from marsad.incidents.merge import merge
from marsad.model.claim import Reading
from tests.tellings import SOHR, claim, count, reading, source


def together(*readings: Reading) -> list[list[str]]:
    """The members of every incident, as document:claim."""
    return sorted(sorted(f"{m.document}:{m.claim}" for m in one.members) for one in merge(readings))


def test_two_reports_of_one_ambush_are_one_incident() -> None:
    found = merge(
        [reading("a", claim(hurt=(count("killed", 7),))), reading("b", claim(hurt=(count("killed", 9),)))]
    )
    assert len(found) == 1
    assert found[0].killed is not None
    assert (found[0].killed.low, found[0].killed.high) == (7, 9)
    assert found[0].independent_sources == 2
    assert found[0].grade == "fair"


def test_a_claim_alone_is_an_incident() -> None:
    (found,) = merge([reading("a", claim())])
    assert (found.independent_sources, found.grade) == (1, "weak")


def test_nothing_in_nothing_out() -> None:
    assert merge([]) == []
    assert merge([reading("a")]) == []


def test_the_same_ambush_words_on_two_days_are_two() -> None:
    week_before = claim(day="2021-09-09", hurt=(count("killed", 7),))
    same = claim(hurt=(count("killed", 7),))
    assert together(reading("a", same), reading("b", week_before)) == [["a:c1"], ["b:c1"]]


def test_the_next_day_in_the_next_village_is_another() -> None:
    other = claim(day="2021-09-17", at="كباجب", on="liwa-al-quds", hurt=(count("killed", 2),))
    assert together(reading("a", claim(hurt=(count("killed", 7),))), reading("b", other)) == [
        ["a:c1"],
        ["b:c1"],
    ]


def test_a_report_keeps_its_own_claims_apart() -> None:
    twice = reading("a", claim("c1"), claim("c2"))
    assert together(twice) == [["a:c1"], ["a:c2"]]
    assert len(together(twice, reading("b", claim()))) == 2


def test_a_province_can_hold_the_village_if_the_figures_agree() -> None:
    village = reading("a", claim(hurt=(count("killed", 7, actor="syrian-government-forces"),)))
    province = reading(
        "b", claim(at="دير الزور", hurt=(count("killed", 7, actor="syrian-government-forces"),))
    )
    assert len(merge([village, province])) == 1


def test_a_vague_claim_makes_no_chain_between_two_happenings() -> None:
    first = reading("a", claim(day="2021-09-16", hurt=(count("killed", 7),)))
    third = reading("c", claim(day="2021-09-19", hurt=(count("killed", 7),)))
    vague = reading("b", claim(day=("2021-09-14", "2021-09-20"), at="دير الزور", hurt=(count("killed", 7),)))
    assert all(not {"a:c1", "c:c1"} <= set(one) for one in together(first, vague, third))


def test_an_undated_claim_that_fits_two_days_joins_neither() -> None:
    one = reading("a", claim(hurt=(count("killed", 4),)))
    two = reading("b", claim(day="2021-10-20", hurt=(count("killed", 4),)))
    undated = reading("c", claim(day=None, hurt=(count("killed", 4),)), published=None)
    assert ["c:c1"] in together(one, two, undated)
    assert together(one, undated) == [["a:c1", "c:c1"]]


def test_a_denial_joins_what_it_denies() -> None:
    told = reading("a", claim(action="capture_territory", by="hayat-tahrir-al-sham"))
    denied = reading(
        "b",
        claim("attack", "attack", by="hayat-tahrir-al-sham"),
        claim("denial", "capture_territory", by="hayat-tahrir-al-sham", on=None, assertion="denied"),
    )
    (found,) = merge([told, denied])
    assert found.grade == "contested"
    assert found.assertion == "reported"


def test_a_plan_is_not_the_deed() -> None:
    plan = reading("a", claim(action="operation", assertion="planned"))
    assert len(merge([plan, reading("b", claim(action="operation"))])) == 2


def test_one_name_brings_two_loose_tellings_together() -> None:
    a = reading("a", claim(action="ied", at="نوى", by=None, on=None, named=("نضال الكايد",)))
    b = reading(
        "b", claim(action="assassination", day=None, at="نوى", by=None, on=None, named=("نضال الكايد",))
    )
    assert len(merge([a, b])) == 1


def test_who_cites_the_monitor_is_the_monitors_voice() -> None:
    monitor = reading("sohr", claim(hurt=(count("killed", 9),)), publisher="المرصد السوري لحقوق الإنسان")
    outlets = [
        reading(f"o{n}", claim(hurt=(count("killed", 9),), sources=((source("رويترز", "agency"), SOHR),)))
        for n in range(4)
    ]
    (found,) = merge([monitor, *outlets])
    assert found.independent_sources == 1
    assert [len(voice.documents) for voice in found.sources] == [5]


def test_a_voice_counts_with_its_latest_figure() -> None:
    early = reading("a", claim(hurt=(count("killed", 7),), sources=((SOHR,),)))
    late = reading("b", claim(hurt=(count("killed", 12),), sources=((SOHR,),)), published="2021-09-18")
    own = reading("c", claim(hurt=(count("killed", 9),)))
    (found,) = merge([early, late, own])
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (9, 12)


def test_policies_differ_in_the_best_figure() -> None:
    told = [
        reading("a", claim(hurt=(count("killed", 7),))),
        reading("b", claim(hurt=(count("killed", 9),))),
        reading("c", claim(hurt=(count("killed", 9),))),
        reading("d", claim(hurt=(count("killed", 12),)), published="2021-09-19"),
    ]
    best = {
        policy: merge(told, policy)[0].killed
        for policy in ("conservative", "representative", "informative")  # type: ignore[arg-type]
    }
    assert [r.best for r in best.values() if r is not None] == [7, 9, 12]
    assert {(r.low, r.high) for r in best.values() if r is not None} == {(7, 12)}


def test_nobody_is_counted_twice() -> None:
    whole = count("killed", 20, None, "iranian-militias")
    part = count("killed", 6, actor="liwa-fatemiyoun", part_of=0)
    (found,) = merge([reading("a", claim(hurt=(whole, part)))])
    assert found.killed is not None
    assert (found.killed.low, found.killed.high) == (20, 20)


def test_a_lede_points_at_the_incidents_it_sums_up() -> None:
    detail = claim("c2", at="نوى", action="shelling", by=None, on=None, starts=50)
    lede = claim("c1", at="دير الزور", action="shelling", by=None, on=None, summarises=("c2",))
    found = merge([reading("a", lede, detail)])
    by_member = {one.members[0].claim: one for one in found}
    assert by_member["c1"].summarises == (by_member["c2"].id,)


def test_the_order_of_readings_changes_nothing() -> None:
    readings = [
        reading(f"d{n}", claim(day=f"2021-09-{14 + n % 4}", hurt=(count("killed", 5 + n % 3),)))
        for n in range(12)
    ]
    expected = msgspec.json.encode(merge(readings))
    for seed in range(5):
        random.Random(seed).shuffle(readings)
        assert msgspec.json.encode(merge(readings)) == expected


def test_one_document_with_two_readings_is_refused() -> None:
    with pytest.raises(MarsadError, match="two_readings"):
        merge([reading("a", claim()), reading("a", claim("c2"))])


def test_a_near_copy_is_no_voice_of_its_own() -> None:
    both = [reading("a", claim(hurt=(count("killed", 7),))), reading("b", claim(hurt=(count("killed", 7),)))]
    (alone,) = merge(both)
    (echoed,) = merge(both, copies_among=lambda told: {told[1].report.id: told[0].report.id})
    assert (alone.independent_sources, echoed.independent_sources) == (2, 1)
    assert [voice.documents for voice in echoed.sources] == [("a", "b")]


def test_a_copy_of_a_copy_carries_the_voices_of_the_first() -> None:
    told = [reading("a", claim(sources=((SOHR,),))), reading("b", claim()), reading("c", claim())]
    (one,) = merge(told, copies_among=lambda _: {"c": "b", "b": "a"})
    assert {voice.voice: voice.documents for voice in one.sources}["sohr"] == ("a", "b", "c")
