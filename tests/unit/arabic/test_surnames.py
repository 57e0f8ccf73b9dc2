"""A man named in full is named again by his family name."""

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.names import find_names
from marsad.arabic.surnames import named_again
from marsad.arabic.tokens import tokenize


def again(text: str) -> list[str]:
    tokens = tokenize(fold(text))
    return [tokens[n.name_first].span.of(text) for n in named_again(tokens, find_names(tokens))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("عُين القيادي خالد المرعي قائداً. ثم أُعلن مقتل المرعي في اليوم نفسه.", ["المرعي"]),
        ("أُعلن مقتل المرعي. وكان القيادي خالد المرعي قائداً.", []),
        ("تحدث القيادي خالد المرعي، ثم تحدث القيادي أحمد المرعي.", []),
        ("تحدث خالد مرعي، ثم أُعلن مقتل مرعي.", []),
    ],
)
def test_only_the_family_name_of_one_told_before(text: str, found: list[str]) -> None:
    assert again(text) == found
