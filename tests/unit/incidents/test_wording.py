"""How far two claims are told in the same rarer words."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from marsad.incidents.coding import Coded
from marsad.incidents.compare import VETO, findings, score
from marsad.incidents.facts import Facts
from marsad.incidents.gathering import facts_of
from marsad.incidents.knowledge import rules
from marsad.incidents.scoring import Scorer
from marsad.incidents.synth import synth
from marsad.incidents.wording import NONE, WHOLE, finding_of, hundredths, packed, wording

TERMS = st.dictionaries(
    st.text(alphabet="ابتجحدرسعفقكلمنهوي", min_size=2, max_size=6), st.integers(1, 20), max_size=12
)
ORDER = ("hardly", "few", "some", "many", "most", "nearly_all")
WORDS = ["سجاد", "معمل", "مخبز", "سوق", "جسر", "مسجد", "حافلة", "صهريج", "مستودع", "محطة", "ميناء", "مزرعة"]


def of(*words: str, weight: int = 5) -> bytes:
    return packed(dict.fromkeys(words, weight))


@pytest.mark.parametrize(
    ("shared", "finding"),
    [
        (0, "hardly"),
        (1, "some"),
        (2, "many"),
        (3, "most"),
        (4, "most"),
        (5, "nearly_all"),
        (10, "nearly_all"),
    ],
)
def test_the_more_words_are_shared_the_more_is_found(shared: int, finding: str) -> None:
    ours, theirs = WORDS[:10], WORDS[:shared] + [f"{word}ات" for word in WORDS[shared:10]]
    assert wording(of(*ours), of(*theirs)) == finding


def test_one_word_in_twelve_is_few() -> None:
    assert wording(of(*WORDS), of(WORDS[0], *(f"{word}ات" for word in WORDS[1:]))) == "few"


def test_a_rare_word_says_more_than_a_common_one() -> None:
    ours = {"سجاد": 6, "جندي": 1, "بلد": 1}
    assert wording(packed(ours), packed({"سجاد": 6, "شهيد": 1})) == "nearly_all"
    assert wording(packed(ours), packed({"جندي": 1, "شهيد": 6})) in ORDER[:3]


def test_who_has_no_terms_says_nothing() -> None:
    assert wording(NONE, of("سجاد")) is None
    assert wording(of("سجاد"), NONE) is None
    assert packed({}) == packed({"سجاد": 0}) == NONE


@given(TERMS, TERMS)
def test_it_is_the_same_either_way_and_whole_of_itself(a: dict[str, int], b: dict[str, int]) -> None:
    ours, theirs = packed(a), packed(b)
    assert wording(ours, theirs) == wording(theirs, ours)
    assert wording(ours, ours) == ("nearly_all" if a else None)


@given(st.integers(1, 400), st.integers(1, 400), st.integers(0, 400))
def test_a_share_rounded_down_is_found_as_the_share_itself(ours: int, theirs: int, shared: int) -> None:
    shared = min(ours, theirs, shared)
    limits = [(finding, rules()[f"words_{finding}"] ** 2) for finding in ORDER[:-1]]
    exact = [f for f, limit in limits if WHOLE * shared * shared < limit * ours * theirs]
    assert finding_of(hundredths(shared, ours * theirs)) == (exact[0] if exact else "nearly_all")


@given(TERMS)
def test_the_order_of_the_terms_is_nothing(a: dict[str, int]) -> None:
    assert packed(a) == packed(dict(reversed(a.items())))
    assert len(packed(a)) == 4 * len(a)


@pytest.fixture(scope="module")
def claims() -> list[Facts]:
    """Claims of an invented collection, told in words of which neighbours share some."""
    made = [fact for one in synth(60, 1, 4) for fact in facts_of(one.reading.document, one.reading.claims)]
    return [
        replace(claim, terms=NONE if n % 5 == 0 else of(*WORDS[n % 7 : n % 7 + 4 + n % 3]))
        for n, claim in enumerate(made)
    ]


def test_coded_claims_score_as_the_claims_do(claims: list[Facts]) -> None:
    coded = Coded(claims).in_order()
    scorer = Scorer(coded)
    numbers = range(len(coded))
    seen = 0
    for a, b in combinations(numbers, 2):
        expected = score(coded.claim(a), coded.claim(b))
        assert scorer.score(a, b) == expected
        seen += expected > VETO
    assert seen > 100
    assert {claim.terms for claim in claims} == {coded.claim(n).terms for n in numbers}


@pytest.mark.parametrize("least", [0, 40, 75, 90])
def test_a_limit_leaves_out_what_is_below_it_and_nothing_else(claims: list[Facts], least: int) -> None:
    coded = Coded(claims).in_order()
    scorer, numbers = Scorer(coded), range(len(coded))
    for a in numbers:
        others = [b for b in numbers if b != a]
        everything = dict(scorer.scores(a, others, VETO + 1, VETO + 1))
        assert dict(scorer.scores(a, others, least, least)) == {
            b: s for b, s in everything.items() if s >= least
        }


def pair(claims: list[Facts]) -> tuple[Facts, Facts]:
    """Two claims of two reports, both of one day."""
    day = date(2021, 3, 4).toordinal()
    a, b = (replace(c, start=day, end=day, presumed=False) for c in claims[:2])
    assert a.key.document != b.key.document
    return a, b


def test_words_count_less_where_no_day_is_known(claims: list[Facts]) -> None:
    a, b = (replace(c, terms=of(*WORDS[:4])) for c in pair(claims))
    dated = dict(findings(a, b))
    assert dated["words"] == "nearly_all"
    undated = dict(findings(replace(a, start=0, end=0, weekday=None), b))
    assert "words" not in undated
    assert undated["words_undated"] == "nearly_all"


def test_the_words_of_one_report_are_its_own_everywhere(claims: list[Facts]) -> None:
    a, b = (replace(c, terms=of(*WORDS[:4])) for c in pair(claims))
    one = replace(b, key=replace(b.key, document=a.key.document, claim="i99"))
    assert not {"words", "words_undated"} & {about for about, _ in findings(a, one)}
