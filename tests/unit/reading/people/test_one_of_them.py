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


@pytest.mark.parametrize(
    ("raw", "whose"),
    [
        ("قال الجيش إن عنصراً في «قوة الرضوان»، وهي نخبة «حزب الله»، قُتل في غارة على عيترون.", "radwan-force"),
        (
            "قال المتحدث إن جندياً من لواء المشاة، الذي ينتشر هناك، قُتل بعبوة قرب مأرب.",
            "yemeni-government-forces",
        ),
    ],
)
def test_somebody_before_an_aside(raw: str, whose: str) -> None:
    claims = read(document("t", raw, published="2021-09-02")).claims
    (one,) = (c for c in claims if c.kind == "incident")
    assert [(r.status, r.actor, r.min) for r in one.casualties] == [("killed", whose, 1)]


def test_an_aside_behind_another_verb_is_none_of_it() -> None:
    raw = "قال الشاهد إن رجلاً، كان في السوق، رأى الطائرة، وقُتلت طفلة في قصف على عيترون."
    claims = read(document("t", raw, published="2021-09-02")).claims
    assert [r.min for c in claims if c.kind == "incident" for r in c.casualties] == [1]
