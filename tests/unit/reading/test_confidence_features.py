"""What is known of a claim, by name: each thing at its border, for each kind of claim."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.claim import Casualty, Claim, Party, Person, Place, Source, When
from marsad.model.span import Span
from marsad.reading.confidence import Setting, chance, confidence_of, features, rated, weights

HERE = Span(0, 10)
SETTING = Setting(starts=(0,), claims=1, dated=True, title=None)


def incident(**more: Any) -> Claim:
    given_fields: dict[str, Any] = {"evidence": (HERE,), "action": "attack", "assertion": "reported"} | more
    return Claim(id="i1", kind="incident", **given_fields)


def names(claim: Claim, setting: Setting = SETTING) -> set[str]:
    found = list(features(claim, None, setting))
    assert len(found) == len(set(found))
    return set(found)


def place(lat: float | None = 35.0, radius: float | None = 5.0) -> Place:
    return Place(name="نوى", span=HERE, lat=lat, lon=lat, radius_km=radius)


def row(
    status: str = "killed", quantity: str = "exact", actor: str | None = None, name: str | None = None
) -> Casualty:
    return Casualty(status=status, min=2, max=2, quantity=quantity, span=HERE, actor=actor, name=name)  # type: ignore[arg-type]


def party(role: str, actor: str | None = "sdf") -> Party:
    return Party(name="قسد", actor=actor, role=role, span=HERE)  # type: ignore[arg-type]


def when(start: str | None, end: str | None) -> When:
    return When(text="أمس", span=HERE, start=start, end=end)


BARE = {"incident", "incident: attack", "incident: no point", "incident: no time", "incident: nobody"}


def test_a_claim_of_which_nothing_is_known() -> None:
    assert names(incident()) == BARE


ACTIONS = ["clash", "ambush", "airstrike", "shelling", "ied", "death", "arrest", "other", "protest"]


@pytest.mark.parametrize("action", ACTIONS)
def test_the_action_is_named(action: str) -> None:
    assert names(incident(action=action)) == BARE - {"incident: attack"} | {f"incident: {action}"}


VAGUE = [
    ("exact", False),
    ("singular", False),
    ("dual", False),
    ("at_least", False),
    ("more_than", False),
    ("at_most", False),
    ("range", False),
    ("approximate", True),
    ("several", True),
    ("dozens", True),
    ("hundreds", True),
    ("thousands", True),
    ("unstated", True),
]


@pytest.mark.parametrize(("quantity", "vague"), VAGUE)
def test_a_figure_counts_the_harmed_or_leaves_them_uncounted(quantity: str, vague: bool) -> None:
    found = names(incident(casualties=(row(quantity=quantity),)))
    assert ("incident: hurt uncounted" in found) is vague
    assert ("incident: counted" in found) is not vague


@pytest.mark.parametrize(("quantity", "vague"), VAGUE)
def test_a_tally_has_a_vague_figure_or_not(quantity: str, vague: bool) -> None:
    claim = Claim(
        id="t1",
        kind="tally",
        evidence=(HERE,),
        measure="killed",
        min=3,
        max=3,
        quantity=quantity,  # type: ignore[arg-type]
    )
    assert ("tally: vague figure" in names(claim)) is vague


TOLLS = [
    ((), set()),
    (None, set()),
    ((row(),), {"incident: counted"}),
    ((row(quantity="several"),), {"incident: hurt uncounted"}),
    ((row(quantity="several"), row(status="wounded")), {"incident: counted"}),
    ((row(actor="civilians"),), {"incident: counted", "incident: victims named"}),
    ((row(name="عمال"),), {"incident: counted", "incident: victims named"}),
    ((row(), row(status="wounded")), {"incident: counted"}),
    (
        (row(), row(status="wounded"), row(status="missing")),
        {"incident: counted", "incident: many rows"},
    ),
]


@pytest.mark.parametrize(("casualties", "wanted"), TOLLS)
def test_what_the_toll_tells(casualties: tuple[Casualty, ...] | None, wanted: set[str]) -> None:
    assert names(incident(casualties=casualties)) == BARE | wanted


PLACES = [
    ((), {"incident: no point"}),
    ((place(),), set()),
    ((place(radius=25.0),), set()),
    ((place(radius=25.1),), {"incident: wide place"}),
    ((place(radius=80.0),), {"incident: wide place"}),
    ((place(radius=80.0), place(radius=5.0)), {"incident: several places"}),
    ((place(radius=80.0), place(radius=90.0)), {"incident: several places", "incident: wide place"}),
    ((place(radius=None),), set()),
    ((place(lat=None),), {"incident: no point", "incident: place unknown"}),
    ((place(), place(lat=None)), {"incident: several places", "incident: place unknown"}),
    (
        (place(lat=None), place(lat=None)),
        {"incident: several places", "incident: place unknown", "incident: no point"},
    ),
]


@pytest.mark.parametrize(("where", "wanted"), PLACES)
def test_what_the_places_tell(where: tuple[Place, ...], wanted: set[str]) -> None:
    assert names(incident(where=where)) == BARE - {"incident: no point"} | wanted


TIMES = [
    (None, {"no time"}),
    (when(None, None), {"time unresolved"}),
    (when("2024-05-01", "2024-05-01"), set()),
    (when("2024-05-01", "2024-05-02"), {"longer than a day"}),
    (when("2024-05-01", "2024-05-31"), {"longer than a day"}),
    (when("2024-05-01", None), {"longer than a day"}),
    (when(None, "2024-05-01"), {"time unresolved"}),
]


@pytest.mark.parametrize(("time", "wanted"), TIMES)
def test_what_the_time_tells_of_a_happening(time: When | None, wanted: set[str]) -> None:
    assert names(incident(when=time)) == BARE - {"incident: no time"} | {f"incident: {w}" for w in wanted}


@pytest.mark.parametrize(("time", "wanted"), TIMES)
def test_what_the_time_tells_of_a_tally(time: When | None, wanted: set[str]) -> None:
    claim = Claim(
        id="t1", kind="tally", evidence=(HERE,), measure="killed", min=3, max=3, quantity="exact", when=time
    )
    assert names(claim) == {"tally", "tally: killed"} | {f"tally: {w}" for w in wanted}


PARTIES = [
    ((), {"nobody"}),
    ((party("initiator"),), set()),
    ((party("target"),), set()),
    ((party("initiator"), party("target")), {"doer and target"}),
    ((party("target"), party("initiator")), {"doer and target"}),
    ((party("participant"), party("participant")), set()),
    ((party("initiator"), party("supporter")), set()),
    ((party("initiator", None),), {"party unknown"}),
    ((party("initiator"), party("target", None)), {"doer and target", "party unknown"}),
    ((party("participant"),) * 3, set()),
    ((party("participant"),) * 4, {"many parties"}),
]


@pytest.mark.parametrize(("parties", "wanted"), PARTIES)
def test_what_the_parties_tell(parties: tuple[Party, ...], wanted: set[str]) -> None:
    assert names(incident(parties=parties)) == BARE - {"incident: nobody"} | {
        f"incident: {w}" for w in wanted
    }


ASSERTIONS = [
    ("reported", set()),
    ("claimed", set()),
    ("suspected", {"incident: not told as a fact"}),
    ("planned", {"incident: not told as a fact"}),
    ("denied", {"incident: not told as a fact"}),
]


@pytest.mark.parametrize(("assertion", "wanted"), ASSERTIONS)
def test_what_the_assertion_tells(assertion: str, wanted: set[str]) -> None:
    assert names(incident(assertion=assertion)) == BARE | wanted


SOURCE = Source(name="المرصد", kind="monitor", span=HERE)
REST = [
    ({"people": (Person(name="سامر", span=HERE),)}, {"incident: people named"}),
    ({"sources": ((SOURCE,),)}, {"incident: voices named"}),
    ({"evidence": (HERE, HERE)}, {"incident: several clauses"}),
    ({"evidence": (HERE,) * 3}, {"incident: several clauses", "incident: many clauses"}),
    ({"people": (), "sources": ()}, set()),
]


@pytest.mark.parametrize(("fields", "wanted"), REST)
def test_what_else_is_told(fields: dict[str, Any], wanted: set[str]) -> None:
    assert names(incident(**fields)) == BARE | wanted


TITLES = [
    (None, False),
    (Span(0, 10), True),
    (Span(5, 30), True),
    (Span(9, 30), True),
    (Span(10, 30), False),
    (Span(40, 60), False),
]


@pytest.mark.parametrize(("title", "inside"), TITLES)
def test_a_claim_in_the_title(title: Span | None, inside: bool) -> None:
    found = names(incident(), SETTING._replace(title=title))
    assert ("incident: in the title" in found) is inside


MANY = [(1, 0), (6, 0), (7, 1), (12, 1), (13, 2), (25, 2), (26, 3), (400, 3)]


@pytest.mark.parametrize(("claims", "steps"), MANY)
def test_how_many_claims_the_report_has(claims: int, steps: int) -> None:
    found = names(incident(), SETTING._replace(claims=claims)) - BARE
    assert found == {f"incident: more than {n} claims in the report" for n in (6, 12, 25)[:steps]}


LONG = [(1, 0), (6, 0), (7, 1), (12, 1), (13, 2), (24, 2), (25, 3), (400, 3)]


@pytest.mark.parametrize(("sentences", "steps"), LONG)
def test_how_long_the_report_is(sentences: int, steps: int) -> None:
    found = names(incident(), SETTING._replace(starts=range(0, 10 * sentences, 10))) - BARE
    assert found == {f"report longer than {n} sentences" for n in (6, 12, 24)[:steps]}


FAR = [(0, 0), (10, 0), (20, 0), (21, 1), (30, 1), (60, 1), (61, 2), (90, 2), (91, 2)]


@pytest.mark.parametrize(("start", "steps"), FAR)
def test_how_far_down_the_claim_stands(start: int, steps: int) -> None:
    """Ten sentences of ten characters: the third begins behind a quarter, the seventh behind six tenths."""
    setting = SETTING._replace(starts=range(0, 100, 10))
    found = names(incident(evidence=(Span(start, start + 5),)), setting)
    wanted = {f"incident: after {share} of the text" for share in (0.25, 0.6)[:steps]}
    assert {name for name in found if "of the text" in name} == wanted


@pytest.mark.parametrize(
    ("at", "share"), [(0, 0.0), (1, 0.25), (10, 0.25), (11, 0.5), (29, 0.75), (31, 1.0), (999, 1.0)]
)
def test_the_share_of_a_report_before_a_character(at: int, share: float) -> None:
    assert SETTING._replace(starts=(0, 10, 20, 30)).share(at) == share


def test_a_report_without_sentences_has_nothing_before() -> None:
    assert SETTING._replace(starts=()).share(50) == 0.0


@pytest.mark.parametrize("kind", ["incident", "tally", "strength", "relation", "statement"])
def test_a_report_of_unknown_day(kind: str) -> None:
    claim = Claim(id="c1", kind=kind, evidence=(HERE,), action="other", assertion="reported")  # type: ignore[arg-type]
    added = names(claim, SETTING._replace(dated=False)) - names(claim)
    assert added == {f"{kind}: report of unknown day"}


COUNTS = [
    ({}, set()),
    ({"actor": "sdf"}, {"group named"}),
    ({"name": "مقاتلون"}, {"group named"}),
    ({"by": "sdf"}, {"doer named"}),
    ({"by_name": "قسد"}, {"doer named"}),
    ({"part_of": "t0"}, {"part of another"}),
    ({"sources": ((SOURCE,),)}, {"voices named"}),
    ({"actor": "sdf", "by": "russia"}, {"group named", "doer named"}),
]


@pytest.mark.parametrize(("fields", "wanted"), COUNTS)
@pytest.mark.parametrize("kind", ["tally", "strength"])
def test_what_is_told_of_a_count(kind: str, fields: dict[str, Any], wanted: set[str]) -> None:
    measure = "killed" if kind == "tally" else "fighters"
    claim = Claim(
        id="t1", kind=kind, evidence=(HERE,), measure=measure, min=3, max=3, quantity="exact", **fields
    )  # type: ignore[arg-type]
    plain = {kind, f"{kind}: {measure}"} | ({"tally: no time"} if kind == "tally" else set())
    assert names(claim) == plain | {f"{kind}: {w}" for w in wanted}


@pytest.mark.parametrize(("kind", "placed"), [("tally", True), ("strength", False)])
def test_where_a_count_is_told(kind: str, placed: bool) -> None:
    claim = Claim(id="t1", kind=kind, evidence=(HERE,), measure="other", min=3, max=3, where=(place(),))  # type: ignore[arg-type]
    assert ("tally: placed" in names(claim)) is placed


ENDS = [
    (None, None, {"relation: subject unknown", "relation: object unknown"}),
    ("sdf", None, {"relation: object unknown"}),
    (None, "sdf", {"relation: subject unknown"}),
    ("sdf", "usa", set()),
]


@pytest.mark.parametrize(("subject", "object", "wanted"), ENDS)
@pytest.mark.parametrize("predicate", ["controls", "led_by", "member_of", "backed_by"])
def test_which_ends_of_a_relation_are_known(
    predicate: str, subject: str | None, object: str | None, wanted: set[str]
) -> None:
    claim = Claim(
        id="r1",
        kind="relation",
        evidence=(HERE,),
        predicate=predicate,  # type: ignore[arg-type]
        subject="قسد",
        object="كذا",
        subject_id=subject,
        object_id=object,
    )
    assert names(claim) == {"relation", f"relation: {predicate}"} | wanted


@pytest.mark.parametrize(("speaker", "wanted"), [(None, set()), ("sdf", {"statement: known speaker"})])
@pytest.mark.parametrize(
    "statement", ["denial", "threat", "prediction", "accusation", "justification", "other"]
)
def test_who_makes_a_statement(statement: str, speaker: str | None, wanted: set[str]) -> None:
    claim = Claim(id="s1", kind="statement", evidence=(HERE,), statement=statement, speaker_id=speaker)  # type: ignore[arg-type]
    assert names(claim) == {"statement", f"statement: {statement}"} | wanted


def test_what_the_table_does_not_know_adds_nothing() -> None:
    known = sum(weights().get(name, 0) for name in names(incident()))
    assert confidence_of(incident(), None, SETTING) == chance(known)


def test_a_rated_claim_differs_in_its_confidence_alone() -> None:
    claim = incident(where=(place(),))
    done = rated(claim, None, SETTING)
    assert done.confidence == confidence_of(claim, None, SETTING)
    assert done != claim
    assert (done.where, done.evidence, done.action) == (claim.where, claim.evidence, claim.action)


@given(st.integers(-2000, 2000))
def test_a_chance_is_never_certain_and_has_two_digits(tenths: int) -> None:
    assert 0.01 <= chance(tenths) <= 0.99
    assert round(chance(tenths), 2) == chance(tenths)


@given(st.integers(-200, 200), st.integers(0, 50))
def test_more_tenths_never_make_it_less_sure(tenths: int, more: int) -> None:
    assert chance(tenths) <= chance(tenths + more)


@given(st.integers(-60, 60))
def test_what_speaks_against_is_as_strong_as_what_speaks_for(tenths: int) -> None:
    assert chance(tenths) + chance(-tenths) == pytest.approx(1, abs=0.011)
