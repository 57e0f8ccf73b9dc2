"""One happening told over days by voices that correct and quote each other: what is counted, and who vouches."""

from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.incidents.figures import Policy
from marsad.incidents.independence import Telling
from marsad.incidents.merge import conclude, merge
from marsad.incidents.people import Registered, register
from marsad.incidents.tallies import compare_tallies
from marsad.model.claim import Claim, Person, Reading, Source, When
from marsad.model.incident import Incident
from tests.tellings import HERE, SOHR, claim, count, place, reading, source

ARMY, CIVILIANS = "syrian-government-forces", "civilians"
NETWORK, AGENCY = source("شبكة وادي السمر"), source("وكالة السمر", "agency")
POLICIES: tuple[Policy, ...] = ("conservative", "representative", "informative")


def told(id: str, dead: int, day: str = "2021-09-17", by: Source | None = None, **more: object) -> Reading:
    """A report of the ambush with its toll, from a voice or on its own account."""
    chains = ((by,),) if by is not None else ()
    hurt = (count("killed", dead, actor=ARMY),)
    return reading(id, claim(hurt=hurt, sources=chains, **more), published=day)  # type: ignore[arg-type]


def only(readings: list[Reading], policy: Policy = "representative") -> Incident:
    (found,) = merge(readings, policy)
    return found


def dead(readings: list[Reading], policy: Policy = "representative") -> tuple[int | None, ...]:
    killed = only(readings, policy).killed
    assert killed is not None
    return killed.low, killed.best, killed.high


RISING = [
    told("a", 3, "2021-09-16", SOHR),
    told("b", 5, "2021-09-17", SOHR),
    told("c", 4, "2021-09-17"),
    told("d", 7, "2021-09-18", SOHR),
]


@pytest.mark.parametrize(
    ("policy", "range"),
    [("conservative", (4, 4, 7)), ("representative", (4, 4, 7)), ("informative", (4, 7, 7))],
)
def test_a_toll_that_rises_replaces_its_own_earlier_ones_only(
    policy: Policy, range: tuple[int, int, int]
) -> None:
    assert dead(RISING, policy) == range


def test_a_toll_that_is_taken_back_falls() -> None:
    readings = [told("a", 12, "2021-09-16", SOHR), told("b", 9, "2021-09-18", SOHR)]
    assert [dead(readings, policy) for policy in POLICIES] == [(9, 9, 9)] * 3


@pytest.mark.parametrize(
    ("tolls", "best"),
    [
        ((4, 4, 9), {"conservative": 4, "representative": 4, "informative": 9}),
        ((9, 9, 4), {"conservative": 4, "representative": 9, "informative": 4}),
        ((4, 6, 9), {"conservative": 4, "representative": 6, "informative": 9}),
        ((9, 6, 4), {"conservative": 4, "representative": 6, "informative": 4}),
        ((4, 4, 9, 9), {"conservative": 4, "representative": 4, "informative": 9}),
        ((8,), {"conservative": 8, "representative": 8, "informative": 8}),
        ((5, 5, 5), {"conservative": 5, "representative": 5, "informative": 5}),
    ],
)
def test_each_policy_has_its_own_best_between_the_same_bounds(
    tolls: tuple[int, ...], best: dict[Policy, int]
) -> None:
    """Voices speak one a day, in this order."""
    readings = [told(f"d{n}", toll, f"2021-09-{16 + n}") for n, toll in enumerate(tolls)]
    for policy in POLICIES:
        assert dead(readings, policy) == (min(tolls), best[policy], max(tolls))


def test_who_goes_on_to_the_wounded_takes_no_dead_back() -> None:
    later = reading(
        "b",
        claim(hurt=(count("wounded", 6, actor=ARMY),), sources=((SOHR,),)),
        published="2021-09-18",
    )
    found = only([told("a", 3, "2021-09-16", SOHR), later])
    rows = {(row.actor, row.status): (row.low, row.best, row.high) for row in found.casualties}
    assert rows == {(ARMY, "killed"): (3, 3, 3), (ARMY, "wounded"): (6, 6, 6)}
    assert found.killed is not None
    assert found.killed.best == 3


def test_each_fate_is_corrected_by_itself() -> None:
    def both(id: str, killed: int, wounded: int | None, day: str) -> Reading:
        hurt = [count("killed", killed, actor=ARMY)]
        hurt += [count("wounded", wounded, actor=ARMY)] if wounded is not None else []
        return reading(id, claim(hurt=tuple(hurt), sources=((SOHR,),)), published=day)

    found = only([both("a", 3, 9, "2021-09-16"), both("b", 5, None, "2021-09-17")])
    assert [(row.status, row.best) for row in found.casualties] == [("killed", 5), ("wounded", 9)]


def test_ten_reports_of_one_monitor_are_one_voice_and_one_figure() -> None:
    readings = [told(f"d{n}", 7, by=SOHR) for n in range(10)]
    found = only(readings)
    assert (found.independent_sources, found.grade) == (1, "weak")
    assert [(v.voice, len(v.documents)) for v in found.sources] == [("sohr", 10)]
    assert dead([*readings, told("x", 2), told("y", 2)]) == (2, 2, 7)


@pytest.mark.parametrize(
    ("chains", "voices"),
    [
        (((SOHR,),), {"sohr"}),
        (((NETWORK, SOHR),), {"sohr"}),
        (((SOHR, NETWORK),), {"شبكه وادي السمر"}),
        (((AGENCY, NETWORK, SOHR),), {"sohr"}),
        (((SOHR,), (NETWORK,)), {"sohr", "شبكه وادي السمر"}),
        (((SOHR,), (NETWORK, SOHR)), {"sohr"}),
        (((source("مصدر محلي", "unnamed"),),), {"شبكه a"}),
        (((source("شاهد", "witness"),), (SOHR,)), {"شبكه a", "sohr"}),
        (((NETWORK, source("سكان القرية", "unnamed")),), {"شبكه وادي السمر"}),
        ((), {"شبكه a"}),
    ],
)
def test_who_stands_behind_a_report_is_the_far_end_of_each_chain(
    chains: tuple[tuple[Source, ...], ...], voices: set[str]
) -> None:
    found = only([reading("a", claim(sources=chains))])
    assert {voice.voice for voice in found.sources} == voices
    assert found.independent_sources == len(voices)


def test_two_outlets_that_quote_each_other_are_the_two_quoted() -> None:
    first = reading("a", claim(sources=((AGENCY,),)), publisher="شبكة وادي السمر")
    second = reading("b", claim(sources=((NETWORK,),)), publisher="وكالة السمر")
    assert {v.voice: v.documents for v in only([first, second]).sources} == {
        "وكاله السمر": ("a",),
        "شبكه وادي السمر": ("b",),
    }


def test_an_outlet_and_those_who_quote_it_are_one() -> None:
    first = reading("a", claim(), publisher="وكالة السمر")
    others = [reading(f"q{n}", claim(sources=((AGENCY,),))) for n in range(4)]
    found = only([first, *others])
    assert (found.independent_sources, found.grade) == (1, "weak")
    assert found.sources[0].documents == ("a", "q0", "q1", "q2", "q3")


@pytest.mark.parametrize(
    ("assertions", "grade", "assertion"),
    [
        (("reported",), "weak", "reported"),
        (("reported", "reported"), "fair", "reported"),
        (("claimed", "reported"), "fair", "reported"),
        (("suspected", "claimed"), "fair", "claimed"),
        (("reported", "denied"), "contested", "reported"),
        (("claimed", "claimed", "denied"), "contested", "claimed"),
        (("denied",), "discounted", "denied"),
        (("denied", "denied"), "discounted", "denied"),
    ],
)
def test_how_it_is_told_makes_the_grade(assertions: tuple[str, ...], grade: str, assertion: str) -> None:
    hurt = (count("killed", 7, actor=ARMY),)
    readings = [reading(f"d{n}", claim(assertion=one, hurt=hurt)) for n, one in enumerate(assertions)]
    found = merge(readings)
    assert (found[0].grade, found[0].assertion, len(found)) == (grade, assertion, 1)


def test_the_order_of_reports_changes_no_byte() -> None:
    found = {tuple(merge(order)) for order in map(list, permutations(RISING))}
    assert len(found) == 1


TOLLS = st.lists(st.tuples(st.integers(0, 60), st.integers(14, 20), st.booleans()), min_size=1, max_size=5)


@given(TOLLS)
@settings(max_examples=80, deadline=None)
def test_every_bound_is_a_figure_that_somebody_last_told(tolls: list[tuple[int, int, bool]]) -> None:
    readings = [
        told(f"d{n}", toll, f"2021-09-{day}", SOHR if quoted else None)
        for n, (toll, day, quoted) in enumerate(tolls)
    ]
    last: dict[str, tuple[int, int]] = {}
    for n, (toll, day, quoted) in enumerate(tolls):
        voice = "sohr" if quoted else f"d{n}"
        last[voice] = max(last.get(voice, (0, 0)), (day, toll))
    figures = sorted(toll for _, toll in last.values())
    tellings = [Telling(one.document, one.claims[0]) for one in readings]
    for policy in POLICIES:
        killed = conclude(tellings, policy, {}).killed
        assert killed is not None
        assert (killed.low, killed.high) == (figures[0], figures[-1])
        assert killed.best in figures
    assert conclude(tellings, "conservative", {}).killed.best == figures[0]  # type: ignore[union-attr]


def person(name: str, status: str = "killed", **more: object) -> Person:
    return Person(name=name, span=HERE, status=status, **more)  # type: ignore[arg-type]


def naming(id: str, *people: Person, day: str = "2021-09-16", **more: object) -> Reading:
    return reading(id, claim(people=people, day=day, **more), published="2022-12-01")  # type: ignore[arg-type]


def registered(*readings: Reading) -> list[Registered]:
    return register(merge(list(readings)), readings)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("سالم ناصر العبد", "سالم ناصر العبد", True),
        ("سالم ناصر العبد", "سالم العبد", True),
        ("سالم ناصر العبد", "سالم ناصر", True),
        ("سالم ناصر العبد", "سالم الناصر العبد", True),
        ("أسامة إبراهيم علي", "اسامه ابراهيم علي", True),
        ("عبد الكريم يوسف", "عبدالكريم يوسف", True),
        ("سالم ناصر العبد", "سالم ناصر الخلف", False),
        ("سالم ناصر العبد", "ناصر سالم العبد", False),
        ("سالم العبد", "سليم العبد", False),
        ("سالم العبد", "هاشم درويش", False),
    ],
)
def test_two_names_within_one_happening(one: str, other: str, same: bool) -> None:
    hurt = (count("killed", 7, actor=ARMY),)
    found = registered(naming("a", person(one), hurt=hurt), naming("b", person(other), hurt=hurt))
    assert len(found) == (1 if same else 2)
    assert sum(len(each.mentions) for each in found) == 2


def test_nobody_dies_twice_through_a_third_report() -> None:
    """He was captured, then two reports of two days have him dead: one of the two deaths is another man's."""
    name = "سالم ناصر العبد"
    found = registered(
        naming("a", person(name, "captured"), day="2021-03-03", action="abduction"),
        naming("b", person(name), day="2021-06-06", at="نوى"),
        naming("c", person(name), day="2022-01-01", at="كباجب"),
    )
    assert len(found) == 2
    dead = [one for one in found if "killed" in one.statuses]
    assert sorted(len(one.mentions) for one in found) == [1, 2]
    assert len(dead) == 2


def test_two_of_one_name_stay_two_though_another_report_names_one() -> None:
    name = "سالم ناصر العبد"
    hurt = (count("killed", 7, actor=ARMY),)
    found = registered(
        naming("a", person(name, age=20), person(name, age=45), hurt=hurt),
        naming("b", person(name), hurt=hurt),
    )
    assert len(found) == 2
    assert sorted(one.ages for one in found) == [(20,), (45,)]
    assert sorted(len(one.mentions) for one in found) == [1, 2]


STATUSES = st.sampled_from(["killed", "wounded", "captured", "missing"])
NAMES = st.sampled_from(["سالم ناصر العبد", "سالم العبد", "سالم ناصر", "هاشم درويش", "هاشم علي درويش"])
PEOPLE = st.lists(st.builds(person, NAMES, STATUSES), min_size=1, max_size=3)


@given(st.lists(PEOPLE, min_size=1, max_size=5), st.randoms())
@settings(max_examples=60, deadline=None)
def test_each_naming_is_one_persons_and_nobody_has_two_deaths(
    people: list[list[Person]], chance: Random
) -> None:
    days = ["2021-03-03", "2021-06-06", "2021-09-09", "2021-12-12", "2022-03-03"]
    readings = [naming(f"d{n}", *each, day=days[n]) for n, each in enumerate(people)]
    incidents = merge(readings)
    found = register(incidents, readings)
    mentions = [mention for one in found for mention in one.mentions]
    assert len(mentions) == len(set(mentions)) == sum(map(len, people))
    told_of = {(f"d{n}", k): one for n, each in enumerate(people) for k, one in enumerate(each)}
    for one in found:
        assert len({(m.document, m.claim) for m in one.mentions}) == len(one.mentions)
        deaths = {m.document for m in one.mentions if told_of[m.document, m.number].status == "killed"}
        assert len(deaths) <= 1
    chance.shuffle(readings)
    assert register(incidents, readings) == found


def tally(measure: str, low: int, high: int | None, period: tuple[str, str], **more: object) -> Reading:
    when = When(text="", span=HERE, start=period[0], end=period[1])
    one = Claim(
        id="t1", kind="tally", evidence=(HERE,), measure=measure, min=low, max=high, when=when, **more
    )  # type: ignore[arg-type]
    return reading("zz", one, published="2022-01-01")


YEAR = ("2021-01-01", "2021-12-31")
MONTHS = [
    reading(
        f"m{n}",
        claim(day=f"2021-{n:02}-10", at=at, hurt=(count("killed", n, actor=group),), on=group),
        published=f"2021-{n:02}-11",
    )
    for n, (at, group) in enumerate(
        [("الشولا", ARMY), ("نوى", CIVILIANS), ("كباجب", ARMY), ("غزة", CIVILIANS)], 1
    )
]


@pytest.mark.parametrize(
    ("measure", "low", "high", "more", "missing", "exceeding", "found"),
    [
        ("killed", 10, 10, {}, 0, 0, 4),
        ("killed", 14, 14, {}, 4, 0, 4),
        ("killed", 6, 6, {}, 0, 4, 4),
        ("killed", 6, None, {}, 0, 0, 4),
        ("killed", 0, 0, {}, 0, 10, 4),
        ("killed", 4, 4, {"actor": ARMY}, 0, 0, 2),
        ("killed", 6, 6, {"actor": CIVILIANS}, 0, 0, 2),
        ("killed", 3, 3, {"actor": "sdf"}, 3, 0, 0),
        ("wounded", 3, 3, {}, 3, 0, 0),
        ("attacks", 4, 4, {}, 0, 0, 4),
        ("attacks", 2, 2, {"by": "islamic-state"}, 0, 2, 4),
        ("attacks", 2, 2, {"by": "turkey"}, 2, 0, 0),
        ("attacks", 1, 1, {"where": (place("نوى"),)}, 0, 0, 1),
        ("attacks", 5, 5, {"where": (place("غزة"), place("نوى"))}, 3, 0, 2),
    ],
)
def test_a_years_count_against_what_was_found(
    measure: str,
    low: int,
    high: int | None,
    more: dict[str, object],
    missing: int,
    exceeding: int,
    found: int,
) -> None:
    readings = [*MONTHS, tally(measure, low, high, YEAR, **more)]
    (one,) = compare_tallies(readings, merge(readings))
    assert (one.missing, one.exceeding, len(one.incidents)) == (missing, exceeding, found)
    assert one.found_low <= one.found_high


@pytest.mark.parametrize(
    ("period", "found"),
    [
        (("2021-01-10", "2021-01-10"), 1),
        (("2021-01-11", "2021-12-31"), 3),
        (("2021-02-10", "2021-03-10"), 2),
        (("2021-02-11", "2021-03-09"), 0),
        (("2020-01-01", "2020-12-31"), 0),
    ],
)
def test_the_ends_of_a_period_belong_to_it(period: tuple[str, str], found: int) -> None:
    readings = [*MONTHS, tally("attacks", 9, 9, period)]
    (one,) = compare_tallies(readings, merge(readings))
    assert (len(one.incidents), one.missing) == (found, 9 - found)


@given(st.integers(0, 30), st.one_of(st.none(), st.integers(0, 30)))
@settings(max_examples=40, deadline=None)
def test_nothing_is_missing_and_exceeding_at_once(low: int, more: int | None) -> None:
    readings = [*MONTHS, tally("killed", low, None if more is None else low + more, YEAR)]
    (one,) = compare_tallies(readings, merge(readings))
    assert one.missing == max(0, low - 10)
    assert one.exceeding == (0 if more is None else max(0, 10 - low - more))
    assert not (one.missing and one.exceeding)
