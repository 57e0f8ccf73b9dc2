"""What follows a colon speaks for nobody."""

from marsad.model.document import document
from marsad.reading.reader import read


def test_what_follows_is_no_voice() -> None:
    raw = "أوقفت وحدات الجيش 40 شخصا وفقا لما يلي:\n- توقيف 30 سوريا عند حاجز شدرا."
    claims = read(document("t", raw, published="2024-03-05")).claims
    assert [v.name for c in claims for chain in c.sources or () for v in chain] == []
