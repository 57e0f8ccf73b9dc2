"""Chains of voices: which of several are one, which is only a part of another, and which name counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.reading.voices.chains import Attribution, distinct
from marsad.reading.voices.voice import Voice

SOHR = Voice(0, 3, "monitor", "المرصد السوري لحقوق الإنسان", id="sohr")
SOHR_SHORT = Voice(9, 9, "monitor", "المرصد", id="sohr")
SANA = Voice(0, 1, "agency", "وكالة سانا", id="sana")
SANA_BARE = Voice(5, 5, "agency", "سانا", id="sana")
REUTERS = Voice(0, 1, "agency", "وكالة رويترز", id="reuters")
SANA_FULL = Voice(0, 4, "agency", "الوكالة العربية السورية للأنباء", id="sana")
LOCALS = Voice(0, 1, "unnamed", "مصادر محلية")
MEDICS = Voice(0, 1, "unnamed", "مصدر طبي")
SOURCE = Voice(0, 0, "unnamed", "مصدر")
WITNESSES = Voice(0, 1, "witness", "شهود عيان")
ARMY = Voice(0, 1, "party", "الجيش السوري", actor="syrian-army")
ARMY_SHORT = Voice(4, 4, "party", "الجيش", actor="syrian-army")
ARMY_MAN = Voice(0, 3, "party", "مصدر في الجيش السوري", actor="syrian-army")
MINISTRY = Voice(0, 2, "official", "وزارة الدفاع التركية")
MINISTRY_SHORT = Voice(5, 6, "official", "الدفاع التركية")
SPOKESMAN = Voice(0, 2, "party", "المتحدث سامر الخالدي", actor="sdf", person=True)
SDF = Voice(0, 2, "party", "قوات سوريا الديمقراطية", actor="sdf")
OWN = Voice(0, 0, "outlet", "مراسلنا", own=True)
NAMELESS = Voice(0, 0, "unnamed", "")


def said(*chain: Voice, lemma: str = "قال") -> Attribution:
    return Attribution(chain, 0, lemma)


def names(*attributions: Attribution) -> list[list[str]]:
    return [[voice.name for voice in chain] for chain in distinct(attributions)]


ALONE = [SOHR, SANA, REUTERS, LOCALS, MEDICS, WITNESSES, ARMY, ARMY_MAN, MINISTRY, SPOKESMAN, SDF, SOURCE]


@pytest.mark.parametrize("voice", ALONE, ids=lambda voice: voice.name)
def test_one_voice_is_one_chain(voice: Voice) -> None:
    assert names(said(voice)) == [[voice.name]]
    assert names(said(voice), said(voice), said(voice)) == [[voice.name]]


NOBODY = [
    [],
    [said(OWN)],
    [said(NAMELESS)],
    [said()],
    [said(OWN), said(NAMELESS), said()],
    [said(OWN, NAMELESS)],
]


@pytest.mark.parametrize("attributions", NOBODY, ids=range(len(NOBODY)))
def test_the_outlet_itself_and_the_nameless_are_no_chain(attributions: list[Attribution]) -> None:
    assert names(*attributions) == []


LONGEST = [
    ([SOHR, SOHR_SHORT], SOHR),
    ([SOHR_SHORT, SOHR], SOHR),
    ([SANA, SANA_BARE], SANA),
    ([SANA_BARE, SANA], SANA),
    ([SANA, SANA_FULL], SANA_FULL),
    ([SANA_FULL, SANA, SANA_BARE], SANA_FULL),
    ([ARMY, ARMY_SHORT], ARMY),
    ([ARMY_SHORT, ARMY], ARMY),
    ([MINISTRY, MINISTRY_SHORT], MINISTRY),
    ([MINISTRY_SHORT, MINISTRY], MINISTRY),
]


@pytest.mark.parametrize(("told", "kept"), LONGEST)
def test_a_voice_named_twice_has_the_longest_of_its_names(told: list[Voice], kept: Voice) -> None:
    assert names(*(said(voice) for voice in told)) == [[kept.name]]


APART = [
    [SOHR, SANA],
    [SANA, REUTERS],
    [LOCALS, MEDICS],
    [LOCALS, WITNESSES],
    [ARMY, ARMY_MAN],
    [SDF, SPOKESMAN],
    [MINISTRY, ARMY],
    [SOURCE, MEDICS],
    [SOURCE, LOCALS],
    [SOHR, LOCALS, WITNESSES],
]


@pytest.mark.parametrize("told", APART, ids=lambda told: " + ".join(v.name for v in told))
def test_voices_that_are_not_one_stay_apart(told: list[Voice]) -> None:
    assert names(*(said(voice) for voice in told)) == [[voice.name] for voice in told]


PASSED_ON = [
    ([(REUTERS, LOCALS)], [[REUTERS, LOCALS]]),
    ([(OWN, LOCALS)], [[LOCALS]]),
    ([(REUTERS, OWN)], [[REUTERS]]),
    ([(REUTERS, NAMELESS, LOCALS)], [[REUTERS, LOCALS]]),
    ([(REUTERS, LOCALS), (REUTERS,)], [[REUTERS, LOCALS]]),
    ([(REUTERS,), (REUTERS, LOCALS)], [[REUTERS, LOCALS]]),
    ([(REUTERS, LOCALS), (LOCALS,)], [[REUTERS, LOCALS]]),
    ([(REUTERS, LOCALS), (REUTERS, MEDICS)], [[REUTERS, LOCALS], [REUTERS, MEDICS]]),
    ([(REUTERS, LOCALS), (SANA, LOCALS)], [[REUTERS, LOCALS], [SANA, LOCALS]]),
    ([(REUTERS, LOCALS), (SANA,)], [[REUTERS, LOCALS], [SANA]]),
    ([(REUTERS, SOHR, LOCALS), (REUTERS, SOHR)], [[REUTERS, SOHR, LOCALS]]),
    ([(REUTERS, SOHR), (REUTERS, SOHR_SHORT)], [[REUTERS, SOHR]]),
    ([(REUTERS, SOHR_SHORT), (REUTERS, SOHR)], [[REUTERS, SOHR]]),
    ([(REUTERS, LOCALS), (REUTERS, LOCALS)], [[REUTERS, LOCALS]]),
]


@pytest.mark.parametrize(("told", "kept"), PASSED_ON)
def test_what_one_passes_on_from_another(told: list[tuple[Voice, ...]], kept: list[list[Voice]]) -> None:
    assert names(*(said(*chain) for chain in told)) == [[voice.name for voice in chain] for chain in kept]


COVERS = [
    (5, 9, 5, 9, True),
    (5, 9, 1, 4, False),
    (5, 9, 10, 12, False),
    (5, 9, 1, 5, True),
    (5, 9, 9, 12, True),
    (5, 9, 6, 7, True),
    (5, 9, 1, 20, True),
    (5, 5, 5, 5, True),
    (0, 0, 0, 0, True),
    (0, 0, 1, 1, False),
]


@pytest.mark.parametrize(("first", "last", "from_", "to", "covered"), COVERS)
def test_the_words_that_rest_on_a_voice(first: int, last: int, from_: int, to: int, covered: bool) -> None:
    assert Attribution((SOHR,), 0, "قال", first, last).covers(from_, to) is covered


EVERY = [
    SOHR,
    SOHR_SHORT,
    SANA,
    SANA_BARE,
    REUTERS,
    LOCALS,
    MEDICS,
    WITNESSES,
    ARMY,
    ARMY_SHORT,
    MINISTRY,
    OWN,
]
CHAINS = st.lists(st.lists(st.sampled_from(EVERY), min_size=1, max_size=3), max_size=6)


@given(CHAINS)
def test_no_chain_is_told_twice_nor_has_the_outlet_itself(chains: list[list[Voice]]) -> None:
    found = distinct([said(*chain) for chain in chains])
    told = [[voice.key for voice in chain] for chain in found]
    assert len(told) == len({tuple(chain) for chain in told})
    assert not any(voice.own for chain in found for voice in chain)
    assert all(chain for chain in found)


@given(CHAINS)
def test_to_tell_it_all_again_changes_nothing(chains: list[list[Voice]]) -> None:
    told = [said(*chain) for chain in chains]
    assert distinct(told + told) == distinct(told)
