"""Behind a day stands what was hit; who stands before the day did it."""

from __future__ import annotations

import pytest

from tests.happened import incidents


def sides(text: str) -> set[tuple[str, str | None]]:
    return {(p.role, p.actor) for claim in incidents(text) for p in claim.parties}


@pytest.mark.parametrize("when", ["", "أمس ", "، مساء أمس، "])
def test_who_stands_before_the_day_did_it(when: str) -> None:
    text = f"جاء ذلك في أعقاب استهداف مسلحين من داعش {when}سيارة لقسد في الصبحة، ما تسبب بإصابة عنصر."
    assert {("initiator", "islamic-state"), ("target", "sdf")} <= sides(text)
    assert ("target", "islamic-state") not in sides(text)


@pytest.mark.parametrize(
    "text",
    [
        "مقتل عنصر من قسد أمس بانفجار سيارة في الشدادي.",
        "اغتيال عنصر من قسد أمس على طريق الحسكة بإطلاق النار على سيارة.",
    ],
)
def test_who_was_killed_on_a_day_did_nothing(text: str) -> None:
    assert sides(text) == {("target", "sdf")}
