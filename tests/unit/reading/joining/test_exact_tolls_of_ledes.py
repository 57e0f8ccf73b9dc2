"""A lede that tells the toll of its one detail is that detail, also where a bare noun counts (codebook §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def happenings(raw: str) -> list[tuple[str, list[str]]]:
    claims = read(document("t", raw, published="2024-03-05")).claims
    return [(c.action, [p.name for p in c.where]) for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    ("lede", "detail"),
    [
        ("استشهد مواطنان، اليوم الثلاثاء، جراء غارة للطيران على محافظة صعدة.", "إلى استشهاد مواطنين اثنين"),
        ("قتلت امرأة، اليوم الثلاثاء، جراء غارة للطيران على محافظة صعدة.", "إلى مقتل امرأة"),
    ],
)
def test_the_toll_of_the_lede_told_again_in_a_narrower_place(lede: str, detail: str) -> None:
    told = happenings(
        f"{lede}\n\nوأوضح المراسل أن الطيران استهدف بغارة الطريق العام في مديرية غمر، ما أدى {detail}.\n\n"
        "إلى ذلك شن الطيران غارة على منطقة الأزهور بمديرية رازح."
    )
    assert told[0] == ("airstrike", ["غمر"])
    assert len(told) == 2
