"""A happening told before its source (codebook §3 `sources`)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def sources(raw: str) -> list[list[str]]:
    """The names of the sources of each incident."""
    claims = read(document("t", raw)).claims
    return [[s.name for chain in c.sources or () for s in chain] for c in claims if c.kind == "incident"]


LATE = [
    "قُتل ثلاثة مدنيين في انفجار عبوة ناسفة بمدينة كركوك.\nوقال مصدر أمني إن العبوة زرعت على جانب الطريق.",
    "قُتل ثلاثة مدنيين في هجوم مسلح بمدينة كركوك، وقال مصدر أمني إن الحادثة وقعت فجراً.",
]


@pytest.mark.parametrize("raw", LATE)
def test_the_voice_right_behind_goes_on_with_the_happening(raw: str) -> None:
    assert sources(raw)[0] == ["مصدر أمني"]


def test_a_voice_of_another_matter_tells_nothing_before_it() -> None:
    first = "قُتل ثلاثة مدنيين في انفجار عبوة ناسفة بمدينة كركوك."
    other = "\nفي سياق منفصل، قالت شرطة ديالى إنها اعتقلت مطلوباً في بعقوبة."
    assert sources(first + other)[0] == []


def test_who_tells_it_himself_needs_nobody_behind() -> None:
    raw = "أعلنت وزارة الصحة السورية مقتل ثلاثة مدنيين في انفجار لغم بدرعا. وقال شهود عيان إن سيارة احترقت."
    assert "شهود عيان" not in sources(raw)[0]


def test_a_voice_carried_on_gives_way_to_one_that_tells_it() -> None:
    raw = (
        "قال مصدر طبي إن خمسة جرحى وصلوا إلى المشفى. وأصيب طفل في قصف على بلدة تلبيسة."
        "\nوبحسب الدفاع المدني، قتل رجل وأصيب طفل في قصف على بلدة تلبيسة."
    )
    assert all("الدفاع المدني" in s or "مصدر طبي" in s for s in sources(raw) if s)
