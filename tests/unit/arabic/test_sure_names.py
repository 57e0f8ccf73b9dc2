"""Given names that are no words begin a name, though few of the attested bear them."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.names import find_names
from marsad.arabic.tokens import tokenize


@pytest.mark.parametrize("given", ["نجيبة", "رغد", "هيفين", "شفان", "قتيبة", "بابكر", "حذيفة", "زهراء"])
def test_a_rare_given_name_begins_a_name(given: str) -> None:
    tokens = tokenize(fold(f"أصيبت سلمى الدباري و{given} محمد عبيد في القصف"))
    names = [" ".join(t.text for t in tokens[n.name_first : n.name_last + 1]) for n in find_names(tokens)]
    assert len(names) == 2
    assert names[1].endswith("محمد عبيد")
    assert len(names[1].split()) == 3
