"""Where a man is from is no party to what befell him, and no place of it."""

from __future__ import annotations

import pytest

from tests.happened import incidents


@pytest.mark.parametrize("who", ["من جنسية تركية", "تركي الجنسية", "وهو كردي تركي يدعى هفال"])
def test_where_a_man_is_from_is_no_party(who: str) -> None:
    told = incidents(f"قُتل أمس قيادي في قسد {who}، بقصف طائرة مسيرة على قرية أم الكيف.")
    assert not any(p.actor == "turkey" for claim in told for p in claim.parties)
    assert [place.name for claim in told for place in claim.where] == ["أم الكيف"]


def test_a_nation_that_strikes_is_a_party() -> None:
    told = incidents("قصفت طائرات تركية مواقع لقوات كردية في سنجار.")
    assert [p.actor for claim in told for p in claim.parties if p.role == "initiator"] == ["turkey"]
