from pathlib import Path

import pytest

from marsad.evaluate.score import Score, score_sample
from marsad.evaluate.slots import Count
from marsad.model.claim import Casualty, Place, When
from marsad.model.span import Span
from tests.unit.evaluate.samples import ACTORS, GOLD, ambush, reading, sample, shelling, span


def scored(folder: Path, *claims: object, gold: str = GOLD, published: str | None = "2024-03-04") -> Score:
    return score_sample(sample(folder, gold), reading(*claims, published=published), ACTORS)  # type: ignore[arg-type]


def test_what_is_all_right_counts_full(tmp_path: Path) -> None:
    score = scored(tmp_path, ambush(), shelling())
    counts = score.counts()
    assert {slot for slot, count in counts.items() if not count.right} == {"incident.assertion"} - {
        "incident.assertion"
    }
    assert counts["incident.claim"] == Count(2, 2, 2)
    assert counts["incident.casualty"] == Count(1, 1, 1)
    assert counts["document.published"] == Count(1, 1, 1)
    assert counts["all"].f1 == 1.0


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"action": "clash"}, {"action"}),
        ({"assertion": "claimed"}, {"assertion"}),
        ({"when": None}, {"date"}),
        ({"when": When(text="أمس", span=Span(3, 3), start="2024-03-03")}, {"date"}),
        ({"where": ()}, {"place"}),
        ({"where": (Place(name="الرابية", span=span("الرابية")),)}, {"place"}),
        ({"where": (Place(name="الرابية", span=span("الرابية"), lat=35.2, lon=40.0),)}, {"place"}),
        ({"parties": ()}, {"actor", "role"}),
        ({"sources": ()}, {"source"}),
        (
            {"casualties": (Casualty(status="killed", min=4, max=4, quantity="exact", span=span("ثلاثة")),)},
            {"victim", "count"},
        ),
        ({"casualties": ()}, {"casualty", "victim", "count"}),
    ],
)
def test_a_wrong_value_costs_its_own_slot(
    tmp_path: Path, changes: dict[str, object], wrong: set[str]
) -> None:
    score = scored(tmp_path, ambush(**changes), shelling())
    assert set(score.outcomes[0].slots.wrong()) == wrong


def test_values_that_stand_on_nothing_do_not_count(tmp_path: Path) -> None:
    nowhere = Place(name="الرابية", span=Span(10**6, 10**6 + 3), lat=35.0, lon=40.0)
    assert scored(tmp_path, ambush(where=(nowhere,))).counts()["incident.place"] == Count(0, 0, 1)


def test_evidence_too_long_points_at_nothing(tmp_path: Path) -> None:
    outcomes = scored(tmp_path, ambush(evidence=(Span(0, 501),))).outcomes
    assert [(o.gold is not None, o.given is not None) for o in outcomes] == [
        (True, False),
        (True, False),
        (False, True),
    ]


def test_a_claim_told_twice_is_one_too_many(tmp_path: Path) -> None:
    counts = scored(tmp_path, ambush(), ambush(id="i3"), shelling()).counts()
    assert counts["incident.claim"] == Count(2, 3, 2)
    assert counts["incident.action"] == Count(2, 3, 2)


def test_without_a_reading_all_is_missed(tmp_path: Path) -> None:
    counts = score_sample(sample(tmp_path), None, ACTORS).counts()
    assert counts["incident.claim"] == Count(0, 0, 2)
    assert counts["all"].f1 == 0.0


def test_where_the_day_cannot_be_known_a_day_is_wrong(tmp_path: Path) -> None:
    gold = GOLD.replace("{date: 2024-03-04, basis: metadata}", "{date: null}").replace(
        "    when: {start: 2024-03-03}\n", ""
    )
    counts = scored(tmp_path, ambush(), gold=gold).counts()
    assert counts["incident.date"] == Count(0, 1, 0)
    assert counts["document.published"] == Count(0, 1, 0)
    assert scored(tmp_path, published=None, gold=gold).counts()["document.published"].f1 == 1.0
