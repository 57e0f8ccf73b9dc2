import msgspec
import pytest

from marsad.model.incident import IncidentCasualty, Range
from marsad.publish.totals import counts, of_status, sum_ranges
from tests.reports import incidents


def test_low_best_and_high_are_summed_and_one_open_end_opens_the_sum() -> None:
    rows = [Range(low=2, best=3, high=4), IncidentCasualty(status="killed", low=5, best=5, high=None)]
    assert sum_ranges(rows) == Range(low=7, best=8, high=None)
    assert sum_ranges(rows[:1]) == Range(low=2, best=3, high=4)


def test_a_missing_best_counts_as_low_and_a_missing_low_as_none() -> None:
    rows = [Range(low=None, best=None, high=3), Range(low=2, best=None, high=2)]
    assert sum_ranges(rows) == Range(low=2, best=2, high=5)


def test_the_killed_are_the_incidents_own_range_where_it_has_one() -> None:
    ambush, shelling, _ = incidents()
    assert of_status(ambush, "killed") == Range(low=7, best=9, high=9)
    assert of_status(shelling, "killed") == Range(low=2, best=2, high=None)
    assert of_status(ambush, "wounded") == Range(low=1, best=1, high=None)
    assert of_status(ambush, "missing") is None


def test_a_summary_enters_no_sum() -> None:
    assert [counts(incident) for incident in incidents()] == [True, True, False]


@pytest.mark.parametrize(
    "change", [{"assertion": "planned"}, {"assertion": "denied"}, {"grade": "discounted"}]
)
def test_what_is_planned_denied_or_discounted_enters_no_sum(change: dict[str, str]) -> None:
    assert not counts(msgspec.structs.replace(incidents()[0], **change))


def test_what_a_party_claims_enters_the_sums() -> None:
    assert counts(msgspec.structs.replace(incidents()[0], assertion="claimed"))


def row(low: int, high: int | None, actor: str | None, status: str = "wounded") -> IncidentCasualty:
    return IncidentCasualty(status=status, low=low, best=low, high=high, actor=actor)


ARMY, IS = "syrian-government-forces", "islamic-state"


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        ((row(4, 4, ARMY), row(2, 2, IS)), (6, 6)),
        ((row(6, 6, None),), (6, 6)),
        # what is told of nobody in particular beside groups is their sum
        ((row(4, 4, ARMY), row(2, 2, IS), row(6, 6, None)), (6, 6)),
        ((row(4, 4, ARMY), row(2, 2, IS), row(9, 9, None)), (9, 9)),
        ((row(4, 4, ARMY), row(2, 2, IS), row(5, 5, None)), (6, 6)),
        ((row(4, 7, ARMY), row(2, 2, IS), row(6, 8, None)), (6, 9)),
        ((row(4, None, ARMY), row(2, 2, IS), row(6, 6, None)), (6, None)),
        ((row(4, 4, ARMY), row(2, 2, IS), row(2, None, None)), (6, None)),
        ((row(0, 0, ARMY), row(3, 3, None)), (3, 3)),
        # another fate is another count
        ((row(4, 4, ARMY), row(6, 6, None, "captured")), (4, 4)),
    ],
)
def test_persons_of_one_status_are_counted_once(
    rows: tuple[IncidentCasualty, ...], total: tuple[int, int | None]
) -> None:
    one = msgspec.structs.replace(incidents()[0], casualties=rows)
    found = of_status(one, "wounded")
    assert found is not None
    assert (found.low, found.best, found.high) == (total[0], total[0], total[1])
