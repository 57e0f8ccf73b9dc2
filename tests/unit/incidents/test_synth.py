"""Invented collections: the same seed the same bytes, the truth complete, linking good on the plain ones."""

from __future__ import annotations

import msgspec

from marsad.evaluate.linking import pairs, pairs_by
from marsad.incidents.bulk import link_all
from marsad.incidents.gathering import facts_of
from marsad.incidents.synth import DIFFICULTIES, synth
from marsad.incidents.synth_world import scenes
from marsad.registry.actors import actors


def test_the_same_seed_gives_the_same_bytes() -> None:
    first = [msgspec.json.encode(one.reading) for one in synth(200, 7)]
    assert first == [msgspec.json.encode(one.reading) for one in synth(200, 7)]
    assert first != [msgspec.json.encode(one.reading) for one in synth(200, 8)]


def test_every_claim_has_its_truth() -> None:
    made = list(synth(500, 3))
    claims = [(one.reading.document.id, c.id) for one in made for c in one.reading.claims]
    told = [(m.document, m.claim) for one in made for m in one.truth]
    assert claims == told
    assert len(claims) == 500
    assert {t.difficulty for one in made for t in one.truth.values()} == set(DIFFICULTIES)


def test_scenes_name_actors_of_the_registry() -> None:
    for scene in scenes():
        named = {scene.doer, scene.victim, *scene.doer_as, *scene.victim_as} - {None}
        assert named <= set(actors())


def test_linking_is_good_on_plain_claims_and_right_more_often_than_wrong_on_all() -> None:
    made = list(synth(1500, 5))
    truth = {m: t.happening for one in made for m, t in one.truth.items()}
    kind = {m: t.difficulty for one in made for m, t in one.truth.items()}
    groups = link_all(fact for one in made for fact in facts_of(one.reading.document, one.reading.claims))
    found = {member: number for number, group in enumerate(groups) for member in group}
    assert pairs(found, truth).precision > 0.75
    by = pairs_by(found, truth, kind)
    assert by["plain"].f1 > 0.75


def test_merging_nothing_scores_nothing() -> None:
    truth = {1: "a", 2: "a", 3: "b"}
    assert pairs({1: 1, 2: 2, 3: 3}, truth).f1 == 0
    assert pairs({1: 1, 2: 1, 3: 3}, truth) == (1, 0, 0)
    assert pairs({1: 1, 2: 1, 3: 1}, truth) == (1, 2, 0)
