"""Grades, each with the rule that gave it; the first rule that holds decides."""

from __future__ import annotations

from itertools import permutations

import pytest

from marsad.incidents.grading import grade
from marsad.incidents.independence import Telling
from marsad.model.claim import Claim
from marsad.registry.outlets import outlets
from tests.tellings import claim, reading, source


def told(*claims: Claim) -> list[Telling]:
    return [Telling(reading(f"d{n}", one).document, one) for n, one in enumerate(claims)]


IS = claim(by="islamic-state")
OF_A_PARTY = sorted((one.id, one.party) for one in outlets().values() if one.party)


def test_one_voice_is_weak_and_two_are_fair() -> None:
    assert grade(told(IS), 1) == ("weak", "one_voice")
    assert grade(told(IS, IS), 2) == ("fair", "two_voices")


def test_two_reports_of_one_voice_stay_weak() -> None:
    assert grade(told(IS, IS), 1) == ("weak", "one_voice")


def test_what_all_deny_is_discounted_however_many_they_are() -> None:
    denial = claim(assertion="denied")
    assert grade(told(denial, denial), 2) == ("discounted", "all_deny")


def test_one_denial_contests() -> None:
    for order in permutations([IS, IS, claim(assertion="denied")]):
        assert grade(told(*order), 3) == ("contested", "some_deny")


def test_doers_who_have_nothing_to_do_with_each_other_contest() -> None:
    for order in permutations([IS, claim(by="sdf")]):
        assert grade(told(*order), 2) == ("contested", "rival_doers")


def test_a_telling_without_a_doer_is_no_rival() -> None:
    assert grade(told(IS, claim(by=None)), 2) == ("fair", "two_voices")


def test_rival_victims_do_not_contest() -> None:
    assert grade(told(claim(on="sdf"), claim(on="syrian-government-forces")), 2).grade == "fair"


@pytest.mark.parametrize(("outlet", "party"), OF_A_PARTY)
def test_a_deed_its_doers_own_voice_tells_is_confirmed(outlet: str, party: str) -> None:
    owned = claim(by=party, on=None, sources=((source("الإعلام", "party", outlet),),))
    assert grade(told(owned), 1) == ("confirmed", "doer_says_so")


def test_a_partys_voice_that_tells_of_others_confirms_nothing() -> None:
    outlet, _ = next(one for one in OF_A_PARTY if one[1] == "islamic-state")
    other = claim(by="sdf", on=None, sources=((source("الإعلام", "party", outlet),),))
    assert grade(told(other), 1) == ("weak", "one_voice")


def test_a_denial_outweighs_the_doers_own_word() -> None:
    outlet, party = OF_A_PARTY[0]
    owned = claim(by=party, on=None, sources=((source("الإعلام", "party", outlet),),))
    assert grade(told(owned, claim(by=party, assertion="denied")), 2).rule == "some_deny"
