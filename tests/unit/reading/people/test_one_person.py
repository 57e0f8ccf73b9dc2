"""A man of a nation is not the nation; the men of a cell are whose the cell is (codebook §3 `parties`, §8)."""

from __future__ import annotations

import pytest

from tests.happened import incidents, parties


def test_a_man_of_a_nation_is_not_the_nation() -> None:
    told = [("attack", set())]
    assert parties("قتل ثلاثة أمس في عملية إطلاق نار نفذها فلسطيني قرب حوارة.") == told
    told = [("attack", {("initiator", "israel")})]
    assert parties("أردى جندي إسرائيلي أمس شابا فلسطينيا قتيلا عند حاجز زعترة.") == told


@pytest.mark.parametrize("of", ["مؤلفة من", "مكونة من", "قوامها", "من"])
def test_the_men_of_a_cell_are_whose_the_cell_is(of: str) -> None:
    (arrest,) = incidents(f"اعتقلت قوات الأمن أمس خلية تابعة لتنظيم داعش {of} خمسة أشخاص في القصرين.")
    assert [(r.status, r.actor, r.min) for r in arrest.casualties or ()] == [("captured", "islamic-state", 5)]
    assert ("target", "islamic-state") in {(p.role, p.actor) for p in arrest.parties or ()}


def test_persons_of_no_cell_are_civilians() -> None:
    (arrest,) = incidents("اعتقلت قوات الأمن أمس خمسة أشخاص من سكان القصرين.")
    assert [(r.actor, r.min) for r in arrest.casualties or ()] == [("civilians", 5)]
