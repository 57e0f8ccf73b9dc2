"""Estimating the weights without labels: near those chosen by hand on the same kind of collection."""

from __future__ import annotations

import pytest

from marsad.evaluate.linking import pairs
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import weights
from marsad.incidents.synth import synth
from marsad.model.incident import Member

with_splink = pytest.importorskip(
    "marsad.incidents.with_splink", reason="the extra link-estimate is not installed"
)


@pytest.fixture(scope="module")
def collection() -> tuple[list[Facts], dict[Member, int]]:
    made = list(synth(3000, 1))
    facts = [fact for one in made for fact in facts_of(one.reading.document, one.reading.claims)]
    return facts, {member: told.happening for one in made for member, told in one.truth.items()}


def test_the_estimate_tells_likeness_from_difference(
    collection: tuple[list[Facts], dict[Member, int]],
) -> None:
    facts, _ = collection
    table = with_splink.estimate(facts)
    assert {about: set(found) for about, found in table.items()} == {a: set(f) for a, f in weights().items()}
    assert table["date"]["same_day"] > 20 > -10 > table["date"]["next_day"]
    assert table["place"]["spot"] > table["place"]["region"] > table["place"]["apart"]
    assert table["killed"]["equal_many"] > table["killed"]["equal_one"] > table["killed"]["far"]
    assert table["told"] == weights()["told"]  # never seen here, so they stay


def test_the_estimate_does_not_depend_on_the_order(collection: tuple[list[Facts], dict[Member, int]]) -> None:
    some = collection[0][:1200]
    assert with_splink.estimate(some) == with_splink.estimate(some[::-1])


def test_the_peer_links_something_rightly(collection: tuple[list[Facts], dict[Member, int]]) -> None:
    facts, truth = collection
    groups = with_splink.link_with_splink(facts)
    score = pairs({member: number for number, group in enumerate(groups) for member in group}, truth)
    assert score.precision > 0.5
    assert score.recall > 0.1
