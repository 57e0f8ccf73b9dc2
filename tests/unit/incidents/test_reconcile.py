"""From several tellings to one record: what, when, where and by whom, when the tellings differ."""

from __future__ import annotations

from itertools import permutations

import pytest
from msgspec.structs import replace

from marsad.incidents.independence import Telling
from marsad.incidents.reconcile import action, affirming, assertion, parties, when, where
from marsad.model.claim import Claim, Party, Place
from marsad.model.incident import IncidentParty, IncidentPlace, Interval
from tests.tellings import HERE, claim, place, reading


def told(*claims: Claim) -> list[Telling]:
    return [Telling(reading(f"d{n}", one).document, one) for n, one in enumerate(claims)]


def at(name: str, lat: float, lon: float, radius: float | None, id: str | None = None) -> Place:
    return Place(name=name, span=HERE, id=id, lat=lat, lon=lon, radius_km=radius)


def placed(*places: Place) -> Claim:
    return replace(claim(), where=places)


def test_the_action_most_tellings_give_wins() -> None:
    assert action(told(claim(action="ied"), claim(action="ambush"), claim(action="ied"))) == "ied"


def test_of_actions_told_as_often_the_more_specific_wins() -> None:
    assert action(told(claim(action="attack"), claim(action="ied"))) == "ied"
    assert action(told(claim(action="other"), claim(action="shooting"))) == "shooting"


def test_a_broad_action_told_more_often_stays() -> None:
    assert action(told(claim(action="attack"), claim(action="attack"), claim(action="ied"))) == "attack"


def test_a_claim_without_an_action_counts_as_other() -> None:
    bare = Claim(id="c1", kind="incident", evidence=(HERE,))
    assert action(told(bare)) == "other"
    assert assertion(told(bare)) == "reported"


def test_a_denial_has_no_say_beside_one_who_affirms() -> None:
    both = told(claim(action="airstrike", assertion="denied"), claim(action="ied"))
    assert affirming(both) == [both[1]]
    assert action(both) == "ied"


def test_where_all_deny_the_denials_tell_what_is_denied() -> None:
    denials = told(claim(action="airstrike", assertion="denied"))
    assert affirming(denials) == denials
    assert action(denials) == "airstrike"


@pytest.mark.parametrize(
    ("given", "firmest"),
    [
        (("denied", "planned"), "planned"),
        (("planned", "suspected"), "suspected"),
        (("suspected", "claimed"), "claimed"),
        (("claimed", "reported"), "reported"),
        (("denied", "denied"), "denied"),
    ],
)
def test_the_firmest_assertion_wins(given: tuple[str, str], firmest: str) -> None:
    for order in permutations(given):
        assert assertion(told(*(claim(assertion=one) for one in order))) == firmest


def test_the_days_are_those_all_can_share() -> None:
    wide, narrow = claim(day=("2021-09-10", "2021-09-20")), claim(day=("2021-09-15", "2021-09-25"))
    assert when(told(wide, narrow)) == Interval(start="2021-09-15", end="2021-09-20")


def test_days_that_only_touch_leave_one_day() -> None:
    first, second = claim(day=("2021-09-10", "2021-09-15")), claim(day=("2021-09-15", "2021-09-25"))
    assert when(told(first, second)) == Interval(start="2021-09-15", end="2021-09-15")


def test_days_nobody_shares_fall_to_the_most_told() -> None:
    days = [claim(day=d) for d in ("2021-09-16", "2021-09-17", "2021-09-17")]
    assert when(told(*days)) == Interval(start="2021-09-17", end="2021-09-17")


def test_of_days_told_as_often_the_narrower_then_the_earlier() -> None:
    month, day = claim(day=("2021-10-01", "2021-10-31")), claim(day="2021-09-16")
    assert when(told(month, day)) == Interval(start="2021-09-16", end="2021-09-16")
    late, early = claim(day="2021-09-17"), claim(day="2021-09-16")
    assert when(told(late, early)) == Interval(start="2021-09-16", end="2021-09-16")


def test_no_day_told_is_no_day() -> None:
    assert when(told(claim(day=None), claim(day=None))) is None


def test_the_day_of_a_denial_does_not_count() -> None:
    both = told(claim(day="2021-09-01", assertion="denied"), claim(day="2021-09-16"))
    assert when(both) == Interval(start="2021-09-16", end="2021-09-16")


def test_a_start_without_an_end_is_one_day() -> None:
    open_end = claim(day="2021-09-16")
    assert open_end.when is not None
    open_end = replace(open_end, when=replace(open_end.when, end=None))
    assert when(told(open_end)) == Interval(start="2021-09-16", end="2021-09-16")


def test_a_town_is_told_before_the_province_that_holds_it() -> None:
    (found,) = where(told(claim(at="دير الزور"), claim(at="الشولا")))
    assert (found.name, found.radius_km) == ("الشولا", 5.0)


def test_a_place_far_from_most_tellings_is_left_out() -> None:
    (found,) = where(told(claim(at="الشولا"), claim(at="الشولا"), claim(at="نوى")))
    assert found.name == "الشولا"


def test_a_place_told_beside_by_half_stays() -> None:
    two = placed(place("الشولا"), place("نوى"))
    assert {p.name for p in where(told(two, claim(at="الشولا")))} == {"الشولا", "نوى"}


def test_places_without_a_radius_meet_within_ten_kilometres() -> None:
    here, near, far = (at(n, lat, 40.0, None) for n, lat in (("أ", 35.0), ("ب", 35.08), ("ج", 35.2)))
    assert len(where(told(placed(here, near)))) == 1
    assert len(where(told(placed(here, far)))) == 2


def test_an_unlocated_place_gives_way_to_a_located_one() -> None:
    unknown = Place(name="وادي الغبار", span=HERE)
    (found,) = where(told(placed(unknown), placed(unknown), claim(at="نوى")))
    assert found.name == "نوى"


def test_only_unlocated_places_leave_the_name_told_most() -> None:
    rare, often = Place(name="أم الطيور", span=HERE), Place(name="وادي الغبار", span=HERE)
    assert where(told(placed(rare), placed(often), placed(often))) == (IncidentPlace(name="وادي الغبار"),)


def test_no_place_at_all_is_none() -> None:
    assert where(told(claim(at=None))) == ()


def test_an_actor_stands_once_for_each_role_under_his_commonest_name() -> None:
    def named(name: str) -> Claim:
        who = Party(name=name, actor="islamic-state", role="initiator", span=HERE)
        return replace(claim(), parties=(who,))

    found = parties(told(named("التنظيم"), named("داعش"), named("داعش")))
    assert found == (IncidentParty(name="داعش", role="initiator", actor="islamic-state"),)


def test_parties_named_by_more_reports_come_first() -> None:
    found = parties(told(claim(by="sdf"), claim(by="islamic-state"), claim(by="islamic-state")))
    assert [p.actor for p in found if p.role == "initiator"] == ["islamic-state", "sdf"]


def test_an_unknown_party_stands_under_its_written_name() -> None:
    band = Party(name="عصابة الوادي", role="initiator", span=HERE)
    (found,) = parties(told(replace(claim(), parties=(band,))))
    assert (found.name, found.actor) == ("عصابة الوادي", None)


def test_the_party_of_a_denial_is_not_a_party() -> None:
    found = parties(told(claim(by="sdf", assertion="denied"), claim(by="islamic-state")))
    assert "sdf" not in {p.actor for p in found}


def test_the_order_of_tellings_changes_nothing() -> None:
    claims = [
        claim(action="ied", at="الشولا"),
        claim(day="2021-09-17", at="كباجب", by="sdf"),
        claim(at="دير الزور", on=None),
    ]
    outcomes = {
        (action(t), when(t), where(t), parties(t)) for order in permutations(claims) for t in [told(*order)]
    }
    assert len(outcomes) == 1
