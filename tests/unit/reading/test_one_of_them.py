"""Whose man somebody is whom only an apposition describes: "فلان، أحد عناصر كذا"."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    ("raw", "whose"),
    [
        ("أدت الغارة إلى مقتل حسن علي ناصيف، أحد عناصر حزب الله، في عيترون.", "hezbollah"),
        ("أدت الغارة إلى مقتل حسن علي ناصيف، أحد عناصر القوة الخاصة في حزب الله، في عيترون.", "hezbollah"),
        ("أسفر الهجوم عن مقتل سالم العولقي، أحد أفراد اللواء الثالث عمالقة، في بيحان.", "giants-brigades"),
        ("أسفر القصف عن مقتل سالم العولقي، أحد سكان القرية، قرب بيحان.", "civilians"),
        ("أسفر القصف عن مقتل سالم العولقي، أحد أبرز تجار المدينة، قرب بيحان.", "civilians"),
    ],
)
def test_one_of_them(raw: str, whose: str) -> None:
    claims = read(document("t", raw, published="2024-05-22")).claims
    (one,) = (c for c in claims if c.kind == "incident")
    assert [(r.status, r.actor, r.min) for r in one.casualties] == [("killed", whose, 1)]
