"""What a comparison of two claims finds, part by part, at the limits of each part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from marsad.incidents.compare import (
    VETO,
    actor_tie,
    count_tie,
    counts,
    date,
    day_gap,
    findings,
    forbidden,
    people,
    place,
    quoting,
    score,
    strays,
    trimmings,
    weighed,
)
from marsad.incidents.counting import Count
from marsad.incidents.facts import Facts, Spot
from marsad.incidents.gathering import facts
from marsad.incidents.knowledge import rules, weights
from marsad.model.claim import Claim
from tests.tellings import SOHR, claim, count, reading

TOLERANCE = rules()["day_tolerance"]


def told(one: Claim, id: str = "a", published: str | None = "2021-09-17") -> Facts:
    return facts(reading(id, one, published=published).document, one)


def pair(ours: Claim, theirs: Claim) -> tuple[Facts, Facts]:
    return told(ours, "a"), told(theirs, "b")


def spot(km_north: float = 0.0, radius: float = 2.0, **more: object) -> Spot:
    return Spot("هنا", True, 35.0 + km_north / 111.2, 40.0, radius, **more)  # type: ignore[arg-type]


def day(number: int) -> str:
    return f"2021-09-{number:02}"


def test_the_gap_of_intervals_is_counted_in_days_between_them() -> None:
    for first, second, gap in (("2021-09-16", "2021-09-16", 0), ("2021-09-16", "2021-09-18", 2)):
        a, b = pair(claim(day=first), claim(day=second))
        assert day_gap(a, b) == day_gap(b, a) == gap
    a, b = pair(claim(day=("2021-09-10", "2021-09-12")), claim(day=("2021-09-12", "2021-09-14")))
    assert day_gap(a, b) == 0


def test_days_beyond_the_tolerance_can_never_be_one() -> None:
    a, near = pair(claim(), claim(day=day(16 + TOLERANCE)))
    assert forbidden(a, near) is None
    far = told(claim(day=day(17 + TOLERANCE)), "b")
    assert forbidden(a, far) == forbidden(far, a) == "dates"
    assert score(a, far) == VETO


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        ("2021-09-16", "2021-09-16", "same_day"),
        ("2021-09-16", "2021-09-17", "next_day"),
        (("2021-09-15", "2021-09-16"), "2021-09-16", "meets"),
        (("2021-09-01", "2021-09-20"), "2021-09-16", "meets_loosely"),
    ],
)
def test_how_told_days_agree(ours: str | tuple[str, str], theirs: str | tuple[str, str], found: str) -> None:
    a, b = pair(claim(day=ours), claim(day=theirs))
    assert date(a, b) == date(b, a) == found


def test_a_day_taken_from_the_report_says_less_than_a_told_one() -> None:
    a, b = pair(claim(day=None), claim(day=None))
    assert date(a, b) == "presumed_both_news"
    assert date(a, told(claim(day="2021-09-17"), "b")) == "presumed_news"
    assert date(a, told(claim(day="2021-09-16"), "b")) == "presumed_eve"
    assert date(a, told(claim(day="2021-09-14"), "b")) == "presumed"
    assert date(a, told(claim(day="2021-09-13"), "b")) == "presumed_apart"
    worth = weights()["date"]
    assert worth["same_day"] > worth["presumed_news"] > worth["presumed_eve"] > worth["presumed"]


def test_the_news_of_two_days_is_less_likely_one_happening() -> None:
    a = told(claim(day=None))
    found = [
        date(a, told(claim(day=None), "b", published=day))
        for day in ("2021-09-17", "2021-09-18", "2021-09-19", "2021-09-21")
    ]
    assert found == ["presumed_both_news", "presumed_both_eve", "presumed_both", "presumed_apart"]


@pytest.mark.parametrize(
    ("day", "why"), [("2021-09-17", None), ("2021-09-18", "dates"), ("2021-11-17", "dates")]
)
def test_no_report_tells_of_what_is_yet_to_come(day: str, why: str | None) -> None:
    reported, later = told(claim(day=None)), told(claim(day=day), "b")
    assert forbidden(reported, later) == forbidden(later, reported) == why
    aside = replace(reported, leads=False)
    assert forbidden(aside, later) == forbidden(later, aside) == why


@pytest.mark.parametrize(
    ("day", "why"), [("2021-09-23", None), ("2021-09-30", None), ("2021-10-01", "dates")]
)
def test_a_man_dies_once_and_his_day_may_be_misread_by_a_week(day: str, why: str | None) -> None:
    a, b = pair(claim(named=("خلدون السرحان",)), claim(day=day, named=("خلدون محمد السرحان",)))
    assert date(a, b) == "other_day"
    assert forbidden(a, b) == forbidden(b, a) == why
    other = told(claim(day=day, named=("سامر الحريري",)), "b")
    assert forbidden(a, other) == "dates"
    alive = replace(b, dead=frozenset())
    assert forbidden(a, alive) == "dates"


def test_a_year_is_no_day_but_holds_all_its_days_and_no_other() -> None:
    year = told(claim(day=("2021-01-01", "2021-12-31")))
    assert (year.start, year.end) == (0, 0)
    within = told(claim(day="2021-09-16"), "b")
    assert date(year, within) == date(within, year) == "period"
    assert forbidden(year, within) is None
    before = told(claim(day="2019-09-16"), "b")
    assert forbidden(year, before) == forbidden(before, year) == "dates"
    undated = told(claim(day=None), "b", published=None)
    assert (date(year, undated), forbidden(year, undated)) == ("unknown", None)
    reported_before = told(claim(day=None), "b", published="2020-09-17")
    assert forbidden(year, reported_before) == "dates"
    reported_since = told(claim(day=None), "b", published="2022-09-17")
    assert forbidden(year, reported_since) is None


def test_a_claim_told_aside_has_little_of_its_reports_day() -> None:
    aside = replace(told(claim(day=None)), leads=False)
    assert date(aside, told(claim(), "b")) == "presumed_aside"


def test_what_is_told_aside_can_be_of_any_day_before_unless_place_or_deed_forbids() -> None:
    aside = replace(told(claim(day=None)), leads=False)
    before = told(claim(day="2021-07-16"), "b")
    assert strays(aside, before)
    assert strays(before, aside)
    assert not strays(replace(aside, leads=True), before)
    assert not strays(aside, told(claim(), "b"))
    assert forbidden(aside, before) is None
    assert forbidden(aside, replace(before, action="agreement")) == "deeds"
    assert forbidden(aside, replace(before, spots=(spot(300),))) == "places"
    assert forbidden(replace(aside, leads=True), replace(before, spots=(spot(300),))) is None


def test_without_any_day_nothing_is_known_of_it() -> None:
    a, b = (told(claim(day=None), id, published=None) for id in "ab")
    assert date(a, b) == "unknown"


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [(0, 0, "weekday"), (0, 1, "next_weekday"), (0, 6, "next_weekday"), (0, 3, "other_weekday")],
)
def test_days_of_the_week_stand_in_a_circle(ours: int, theirs: int, found: str) -> None:
    bare = told(claim(day=None), published=None)
    a, b = replace(bare, weekday=ours), replace(bare, weekday=theirs)
    assert date(a, b) == date(b, a) == found


def test_a_told_day_has_its_day_of_the_week() -> None:
    thursday = told(claim(day="2021-09-16"))
    undated = replace(told(claim(day=None), "b", published=None), weekday=3)
    assert date(thursday, undated) == "weekday"


@pytest.mark.parametrize(("km", "found"), [(0.0, "spot"), (200.0, "apart")])
def test_two_small_circles(km: float, found: str) -> None:
    assert place((spot(),), (spot(km),)) == place((spot(km),), (spot(),)) == found


def test_a_wide_circle_is_never_a_spot() -> None:
    steps = [place((spot(),), (spot(radius=r),)) for r in (2.0, 9.0, 19.0, 45.0, 110.0, 400.0)]
    assert steps == sorted(steps, key=["spot", "town", "city", "district", "region", "country"].index)
    assert steps[-1] == "country"


def test_a_town_may_stand_for_the_province_of_its_name() -> None:
    seat = spot(land=90.0)
    assert place((seat,), (spot(80),)) == place((spot(80),), (seat,)) == "seat"
    assert place((seat,), (spot(95),)) == place((spot(),), (spot(80),)) == "apart"
    assert place((seat,), (spot(),)) == "spot"


def test_the_best_of_several_places_decides() -> None:
    assert place((spot(300), spot()), (spot(), spot(-300))) == "spot"


def test_one_building_is_more_than_one_town() -> None:
    church = spot(0, 10, town="a-church", site=True)
    assert place((church,), (church,)) == "site"
    assert place((church,), (spot(0, 10, town="a-town"),)) == "town"
    assert weights()["place"]["site"] > weights()["place"]["spot"]


def test_a_town_is_in_its_own_province_and_in_no_other_whatever_the_circles_say() -> None:
    province = spot(0, 60, province="sy-homs", whole=True)
    assert place((province,), (spot(120, province="sy-homs"),)) == "region"
    assert place((province,), (spot(40, province="sy-hama"),)) == "close_by"
    assert place((province,), (spot(120, province="sy-hama"),)) == "apart"
    assert place((province,), (spot(40),)) == "region"
    assert place((spot(40, province="sy-homs"),), (spot(40, province="sy-hama"),)) == "spot"


def test_two_of_one_day_in_two_places_need_more_than_like_figures() -> None:
    many = count("killed", 26, actor="syrian-government-forces")
    here, there = pair(claim(hurt=(many,)), claim(at="نوى", hurt=(many,)))
    assert place(here.spots, there.spots) == "apart"
    assert score(here, there) < rules()["join_at"]


def test_no_place_is_unknown_and_a_bare_name_the_same_name() -> None:
    assert place((), (spot(),)) == "unknown"
    assert place((Spot("وادي الغبار"),), (Spot("وادي الغبار"),)) == "same_name"
    assert place((Spot("وادي الغبار"),), (Spot("ام الطيور"),)) == "unknown"
    assert place((Spot("هنا"),), (spot(),)) == "same_name"


@pytest.mark.parametrize(
    ("a", "b", "tie"),
    [
        ((1, 1), (1, 1), "equal_one"),
        ((3, 3), (3, 3), "equal_few"),
        ((4, 4), (4, 4), "equal_many"),
        ((5, None), (9, 9), "meets"),
        ((5, None), (5, None), "meets"),
        ((4, 8), (8, 12), "meets"),
        ((1, 1), (3, 3), "close_few"),
        ((10, 10), (12, 12), "close"),
        ((60, 60), (100, 100), "close"),
        ((59, 59), (100, 100), "differs"),
        ((30, 30), (100, 100), "differs"),
        ((29, 29), (100, 100), "far"),
    ],
)
def test_how_two_figures_stand_to_each_other(a: Count, b: Count, tie: str) -> None:
    assert count_tie(a, b) == count_tie(b, a) == tie


def test_only_fates_both_tell_of_are_compared() -> None:
    ours, theirs = {"killed": (4, 4), "wounded": (2, 2)}, {"killed": (4, 4), "missing": (2, 2)}
    assert counts(ours, theirs, undated=False) == [("killed", "equal_many")]
    assert counts(ours, theirs, undated=True) == [("killed_undated", "equal_many")]
    assert counts(ours, {}, undated=False) == []


@pytest.mark.parametrize(
    ("a", "b", "tie"),
    [
        ((20, None), (25, 25), "meets_large"),
        ((22, 22), (35, None), "close_large"),
        ((80, 80), (180, None), "differs_large"),
        ((14, None), (25, 25), "meets"),
        ((15, 15), (100, 100), "far"),
    ],
)
def test_many_dead_in_both_say_more_than_few(a: Count, b: Count, tie: str) -> None:
    assert counts({"killed": a}, {"killed": b}, undated=True) == [("killed_undated", tie)]
    assert counts({"killed": b}, {"killed": a}, undated=False) == [("killed", tie)]
    assert counts({"wounded": a}, {"wounded": b}, undated=False) == [("others", tie.removesuffix("_large"))]
    for about in ("killed", "killed_undated"):
        assert weights()[about][tie] >= weights()[about][tie.removesuffix("_large")]


def test_the_same_large_number_of_dead_says_more_than_the_same_small_one() -> None:
    assert counts({"killed": (14, 14)}, {"killed": (14, 14)}, undated=True) == [
        ("killed_undated", "equal_many")
    ]
    assert counts({"killed": (18, 18)}, {"killed": (18, 18)}, undated=True) == [
        ("killed_undated", "equal_large")
    ]
    assert counts({"wounded": (18, 18)}, {"wounded": (18, 18)}, undated=True) == [
        ("others_undated", "equal_many")
    ]
    for about in ("killed", "killed_undated"):
        assert weights()[about]["equal_large"] > weights()[about]["equal_many"]


@pytest.mark.parametrize(
    ("a", "b", "tie"),
    [
        ("sdf", "sdf", "same"),
        ("?كتيبه الوادي", "?كتيبه الوادي", "same"),
        ("?كتيبه الوادي", "?الوادي", "part"),
        ("?كتيبه الوادي", "?سريه النهر", "unknown"),
        ("?كتيبه الوادي", "sdf", "unknown"),
        ("liwa-fatemiyoun", "iranian-militias", "part"),
        ("islamic-state", "sdf", "other"),
    ],
)
def test_how_two_actors_stand_to_each_other(a: str, b: str, tie: str) -> None:
    assert actor_tie(a, b) == actor_tie(b, a) == tie


def found(ours: Claim, theirs: Claim) -> dict[str, str]:
    return dict(findings(*pair(ours, theirs)))


def test_civilians_on_both_sides_say_little_and_one_against_a_fighter_is_disputed() -> None:
    civilians, army = claim(on="civilians"), claim()
    assert found(civilians, civilians)["victim"] == "civilians"
    assert found(civilians, army)["victim"] == "disputed"
    assert found(army, army)["victim"] == "same"
    assert found(claim(on=None), army)["victim"] == "unknown"


def test_unidentified_gunmen_are_no_doer() -> None:
    gunmen = claim(by="unidentified-gunmen")
    assert found(gunmen, gunmen)["doer"] == "unknown"


@pytest.mark.parametrize(
    ("ours", "theirs", "tie"),
    [
        ("dawn", "dawn", "same"),
        ("night", "dawn", "near"),
        ("noon", "morning", "near"),
        ("noon", "night", "apart"),
    ],
)
def test_hours_stand_in_a_circle(ours: str, theirs: str, tie: str) -> None:
    a, b = (replace(one, hour=hour) for one, hour in zip(pair(claim(), claim()), (ours, theirs), strict=True))
    assert ("hour", tie) in trimmings(a, b)


def test_means_are_compared_only_where_both_tell_them() -> None:
    drone, gun, bare = claim(means=("drone",)), claim(means=("small_arms",)), claim()
    assert found(drone, drone)["means"] == "same"
    assert found(drone, gun)["means"] == "other"
    assert "means" not in found(drone, bare)


def test_a_plan_and_a_denial_are_told_otherwise() -> None:
    assert found(claim(), claim(assertion="planned"))["told"] == "plan"
    assert found(claim(), claim(assertion="denied"))["told"] == "denial"
    assert "told" not in found(claim(), claim())


def test_names_count_only_where_both_name_somebody() -> None:
    a, b = pair(claim(named=("خلدون سعيد الأحمد",)), claim(named=("خلدون الأحمد",)))
    assert people(a, b) == [("people", "shared")]
    assert people(a, told(claim(named=("نزار فهد العلي",)), "b")) == [("people", "others")]
    assert people(a, told(claim(), "b")) == []
    one, other = pair(claim(named=("أبو الوليد",)), claim(named=("ابو الوليد",)))
    assert people(one, other) == [("people", "kunya")]


def test_who_quotes_whom() -> None:
    nobody: frozenset[str] = frozenset()
    assert quoting("a", frozenset({"b"}), "b", nobody) == "cites"
    assert quoting("a", nobody, "b", frozenset({"a"})) == "cites"
    assert quoting("a", frozenset({"sohr"}), "b", frozenset({"sohr"})) == "common"
    assert quoting("a", nobody, "b", nobody) is None


def test_without_a_day_another_place_or_deed_forbids() -> None:
    def bare(id: str, **more: object) -> Facts:
        return told(claim(day=None, **more), id, published=None)  # type: ignore[arg-type]

    assert forbidden(bare("a"), bare("b", at="غزة")) == "places"
    assert forbidden(bare("a"), bare("b", action="protest")) == "deeds"
    assert forbidden(bare("a"), bare("b")) is None


def test_with_one_day_another_place_only_weighs() -> None:
    a, b = pair(claim(), claim(at="غزة"))
    assert forbidden(a, b) is None
    assert VETO < score(a, b) < score(*pair(claim(), claim()))


COUNTS = st.tuples(st.integers(0, 300), st.one_of(st.none(), st.integers(0, 300))).map(
    lambda c: (c[0], None if c[1] is None else c[0] + c[1])
)
CLAIMS = st.builds(
    claim,
    action=st.sampled_from(["ambush", "ied", "attack", "protest", "other"]),
    day=st.sampled_from([None, "2021-09-16", "2021-09-17", "2021-10-01", ("2021-09-10", "2021-09-20")]),
    at=st.sampled_from([None, "الشولا", "كباجب", "دير الزور", "غزة"]),
    by=st.sampled_from([None, "islamic-state", "sdf", "unidentified-gunmen"]),
    on=st.sampled_from([None, "civilians", "syrian-government-forces"]),
    hurt=st.one_of(st.just(()), COUNTS.map(lambda c: (count("killed", *c),))),
    sources=st.sampled_from([(), ((SOHR,),)]),
    named=st.sampled_from([(), ("خلدون سعيد الأحمد",), ("أبو الوليد",)]),
    assertion=st.sampled_from(["reported", "denied", "planned"]),
)


@given(CLAIMS, CLAIMS, st.sampled_from("ab"), st.sampled_from([None, "2021-09-17"]))
def test_a_score_is_symmetric_and_the_sum_of_what_was_found(
    ours: Claim, theirs: Claim, document: str, published: str | None
) -> None:
    a, b = told(ours, "a", published), told(theirs, document, published)
    assert score(a, b) == score(b, a)
    assert sorted(findings(a, b)) == sorted(findings(b, a))
    worth = sum(weight for _, _, weight in weighed(a, b))
    assert score(a, b) == (worth if forbidden(a, b) is None else VETO)


@given(COUNTS, COUNTS)
def test_figures_are_compared_alike_from_both_sides(a: Count, b: Count) -> None:
    assert count_tie(a, b) == count_tie(b, a)


def test_two_that_tell_no_day_are_of_days_that_both_reports_can_mean() -> None:
    """Each may be of its report's day or of a few before, so that no day beside them is left."""
    lead, aside = told(claim(day=None), published="2021-09-17"), claim(day=None, starts=40)
    for published, found in (("2021-09-20", "presumed_aside"), ("2021-09-21", "presumed_apart")):
        other = facts(reading("b", aside, published=published).document, aside, leads=False)
        assert date(lead, other) == date(other, lead) == found
    dated = told(claim(day="2021-09-16"))
    other = facts(reading("b", aside, published="2021-09-20").document, aside, leads=False)
    assert date(dated, other) == "presumed_aside"  # a day that is told may be told a day late


def test_as_many_dead_of_one_side_are_as_many_though_one_leaves_out_the_other() -> None:
    soldiers, fighters = (count("killed", n, actor=who) for n, who in ((18, "sdf"), (7, "islamic-state")))
    both, one = pair(claim(hurt=(soldiers, fighters)), claim(hurt=(soldiers,)))
    assert counts(both.counts, one.counts, False) == [("killed", "equal_large")]
    other = told(claim(hurt=(count("killed", 7, actor="sdf"),)))
    assert counts(both.counts, other.counts, False) == [("killed", "far")]


def test_without_a_day_what_is_alike_everywhere_is_worth_no_more_than_a_limit() -> None:
    ours, theirs = pair(claim(day=None), claim(day=None))
    ours, theirs = (replace(one, start=0, end=0, presumed=False) for one in (ours, theirs))
    whole = sum(weights()[about][finding] for about, finding in findings(ours, theirs))
    alike = sum(w for about, _, w in weighed(ours, theirs) if about in ("place", "action", "doer", "victim"))
    assert alike > rules()["most_alike_undated"]
    assert score(ours, theirs) == whole - alike + rules()["most_alike_undated"]
