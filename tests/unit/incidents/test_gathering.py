"""What linking takes from a claim: days, circles, parties, names, figures."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from marsad.incidents.facts import Facts, Spot
from marsad.incidents.gathering import facts, facts_of, name_keys, ordinal, totals
from marsad.incidents.knowledge import rules
from marsad.model.claim import Casualty, Claim, Party, Person, Place, When
from marsad.model.span import Span
from tests.tellings import HERE, SOHR, claim, count, reading


def told(one: Claim, published: str | None = "2021-09-17") -> Facts:
    return facts(reading("a", one, published=published).document, one)


def days(found: Facts) -> tuple[str | None, str | None]:
    start, end = (date.fromordinal(n).isoformat() if n else None for n in (found.start, found.end))
    return start, end


def timed(text: str, **more: str) -> Claim:
    return replace(claim(), when=When(text=text, span=HERE, **more))  # type: ignore[arg-type]


def at(**more: object) -> tuple[Spot, ...]:
    where = Place(name="النهر", span=HERE, id="nahr", lat=35.0, lon=40.0)
    return told(replace(claim(), where=(replace(where, **more),))).spots


def test_told_days_are_the_claims_own() -> None:
    found = told(claim(day=("2021-09-10", "2021-09-12")))
    assert days(found) == ("2021-09-10", "2021-09-12")
    assert found.dated
    assert not found.presumed


def test_a_start_alone_is_one_day() -> None:
    assert days(told(timed("أمس", start="2021-09-16"))) == ("2021-09-16", "2021-09-16")


def test_an_interval_that_is_too_long_is_no_day() -> None:
    longest = rules()["vague_interval_days"]
    start = ordinal("2021-01-01")
    for more, known in ((0, True), (1, False)):
        end = date.fromordinal(start + longest + more).isoformat()
        assert told(claim(day=("2021-01-01", end))).dated is known


def elsewhere(first: str, last: str, **more: str) -> Claim:
    """A claim with days that its report tells behind its evidence."""
    span = Span(100, 110)
    return replace(claim(), when=When(text="السبت", span=span, start=first, end=last), **more)  # type: ignore[arg-type]


def test_days_of_the_story_are_no_surer_than_those_of_the_report() -> None:
    found = told(elsewhere("2021-09-16", "2021-09-16"))
    assert found.presumed
    assert days(found) == ("2021-09-14", "2021-09-17")
    assert days(told(elsewhere("2021-09-12", "2021-09-12"))) == ("2021-09-12", "2021-09-17")


def test_days_of_an_old_story_are_its_own_but_presumed() -> None:
    found = told(elsewhere("2019-04-01", "2019-04-03"))
    assert found.presumed
    assert days(found) == ("2019-04-01", "2019-04-03")
    assert days(told(elsewhere("2021-09-16", "2021-09-16"), published=None)) == ("2021-09-16", "2021-09-16")


def test_what_is_planned_has_no_days_of_its_story() -> None:
    assert days(told(elsewhere("2021-09-16", "2021-09-16", assertion="planned"))) == (None, None)


def test_no_day_told_is_that_of_the_report_and_a_little_before() -> None:
    found = told(claim(day=None))
    assert found.presumed
    assert not found.dated
    assert found.end == ordinal("2021-09-17")
    assert found.end - found.start == rules()["presumed_days"]


def test_vague_words_reach_further_back() -> None:
    found = told(timed("مؤخراً"))
    assert found.presumed
    assert found.end - found.start == rules()["presumed_vague_days"]


def test_a_plan_and_an_undated_report_presume_nothing() -> None:
    assert days(told(claim(day=None, assertion="planned"))) == (None, None)
    assert days(told(claim(day=None), published=None)) == (None, None)


@pytest.mark.parametrize(
    ("text", "weekday"), [("يوم الاثنين", 0), ("الأحد", 6), ("الخميس أو الجمعة", None), ("مساءً", None)]
)
def test_a_day_of_the_week_is_kept_where_no_date_is_known(text: str, weekday: int | None) -> None:
    assert told(timed(text), published=None).weekday == weekday


def test_a_day_of_the_week_beside_a_date_is_not_needed() -> None:
    assert told(timed("الخميس", start="2021-09-16")).weekday is None


def test_a_circle_without_a_radius_has_five_kilometres() -> None:
    (found,) = at()
    assert (found.located, found.radius) == (True, 5.0)
    assert at(radius_km=0.0)[0].radius == 0.0


def test_half_a_position_is_none() -> None:
    for missing in ("lat", "lon"):
        (found,) = at(**{missing: None})
        assert not found.located
        assert found.town == ""


@pytest.mark.parametrize(
    ("relation", "town", "along"),
    [(None, "nahr", False), ("in", "nahr", False), ("axis", "nahr", True), ("countryside", "", False)],
)
def test_a_relation_tells_whether_it_is_the_town(relation: str | None, town: str, along: bool) -> None:
    (found,) = at(relation=relation)
    assert (found.town, found.along) == (town, along)


def test_a_province_is_no_town_and_does_not_place_a_claim() -> None:
    wide = rules()["city_km"] + 1.0
    assert at(radius_km=wide)[0].town == ""
    assert not told(claim(at="دير الزور")).placed
    assert told(claim(at="الشولا")).placed


def test_parties_fall_to_their_sides() -> None:
    roles = [("sdf", "initiator"), ("islamic-state", "target"), ("us-forces", "supporter")]
    parties = tuple(Party(name=a, actor=a, role=r, span=HERE) for a, r in roles)  # type: ignore[arg-type]
    found = told(replace(claim(), parties=parties))
    assert (found.doers, found.victims) == ({"sdf"}, {"islamic-state"})
    assert len(found.supporters) == 1


def test_a_participant_is_on_both_sides() -> None:
    party = Party(name="قسد", actor="sdf", role="participant", span=HERE)
    found = told(replace(claim(), parties=(party,)))
    assert found.doers == found.victims == {"sdf"}


def test_an_unknown_party_keeps_its_written_name_and_is_not_known() -> None:
    party = Party(name="كتيبة الوادي", role="initiator", span=HERE)
    found = told(replace(claim(on=None), parties=(party,)))
    (who,) = found.doers
    assert who.startswith("?")
    assert found.known == frozenset()


def test_whose_dead_are_counted_is_a_victim() -> None:
    assert told(claim(on=None, hurt=(count("killed", 3, actor="sdf"),))).victims == {"sdf"}


def test_civilians_and_gunmen_tell_nothing_of_who_it_was() -> None:
    found = told(claim(by="unidentified-gunmen", on="civilians"))
    assert found.doers == frozenset()
    assert found.victims == {"civilians"}
    assert found.known == frozenset()


@pytest.mark.parametrize(
    ("name", "keys"),
    [("سامر", 1), ("سامر العلي", 1), ("سامر خليل العلي", 2), ("سامر خليل محمود العلي", 2), ("", 0)],
)
def test_a_name_has_a_key_for_its_second_and_its_last_word(name: str, keys: int) -> None:
    assert len(name_keys(name)) == keys


def test_a_longer_and_a_shorter_form_share_a_key() -> None:
    assert set(name_keys("سامر خليل العلي")) & set(name_keys("سامر العلي"))
    assert set(name_keys("سامر خليل العلي")) & set(name_keys("سامر خليل"))
    assert not set(name_keys("سامر خليل العلي")) & set(name_keys("نزار خليل العلي"))


def test_names_of_the_dead_stand_apart_and_kunyas_with_the_single_words() -> None:
    people = (
        Person(name="سامر العلي", span=HERE, status="killed"),
        Person(name="نزار الأحمد", span=HERE, aka=("أبو الوليد",), status="wounded"),
        Person(name="الوحش", span=HERE),
    )
    found = told(claim(people=people))
    assert len(found.names) == 2
    assert len(found.dead) == 1
    assert found.dead < found.names
    assert len(found.bynames) == 2


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((), {}),
        ((count("killed", 4), count("wounded", 2)), {"killed": (4, 4), "wounded": (2, 2)}),
        (
            (count("killed", 4, actor="sdf"), count("killed", 3, actor="islamic-state")),
            {"killed": (7, 7), "killed of sdf": (4, 4), "killed of islamic-state": (3, 3)},
        ),
        ((count("killed", 4, None), count("killed", 2, part_of=0)), {"killed": (4, None)}),
    ],
)
def test_totals_count_nobody_twice(
    rows: tuple[Casualty, ...], expected: dict[str, tuple[int, int | None]]
) -> None:
    assert totals(claim(hurt=rows)) == expected


def test_the_claim_told_first_leads_and_only_incidents_have_facts() -> None:
    first, second = claim("c2", starts=5), claim("c1", starts=50)
    tally = Claim(id="c3", kind="tally", evidence=(HERE,))
    one = reading("a", second, tally, first)
    assert {f.key.claim: f.leads for f in facts_of(one.document, one.claims)} == {"c1": False, "c2": True}
    assert facts_of(one.document, [tally]) == []


def test_the_named_voices_are_cited_and_the_report_speaks() -> None:
    found = told(claim(sources=((SOHR,),)))
    assert (found.speaks, found.cites) == ("شبكه a", {"sohr"})
