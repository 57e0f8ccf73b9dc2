"""Lines broken by the width of a page go on in the next; a title and a paragraph without its full stop do not."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.reader import read

TITLE = "نزوح من مدينة درنة مع اقتراب القتال منها"


def body(text: str) -> list[str]:
    source = document("w", text)
    return [s.span.of(source.text) for s in lay_out(source).segments if s.kind == "body"]


def test_lines_broken_by_hand_are_one() -> None:
    told = (
        "بدأت عائلات من أحياء المدينة الشرقية في\nالنزوح نحو القرى المجاورة خوفاً من القصف.\n"
        "وأرسلت القوات تعزيزات من مدينة أجدابيا إلى\nمحاور القتال الجنوبية من المدينة ومحيط\nالمطار القديم فيها."
    )
    assert [part.count("\n") for part in body(f"{TITLE}\n{told}")] == [1, 2]


def test_one_line_that_ends_in_a_word_of_grammar_goes_on() -> None:
    told = "وصلت تعزيزات عسكرية كبيرة إلى المدينة من\nقاعدة الوطية أمس السبت.\nوقال مسؤول محلي إن الوضع هادئ."
    assert [part.count("\n") for part in body(f"{TITLE}\n{told}")] == [1, 0]


@pytest.mark.parametrize(
    "told",
    [
        "وقع الهجوم فجر اليوم على حاجز قرب البلدة\nوأدى إلى مقتل جنديين وإصابة ثالث بجروح.",
        "قتل جنديان في الهجوم على الحاجز قرب\n\nالمطار القديم في المدينة أمس السبت.",
        "قائمة القرى التي تعرضت للقصف أمس في\n• سرمين\n• بنش",
    ],
)
def test_other_lines_stay_apart(told: str) -> None:
    assert all("\n" not in part for part in body(f"{TITLE}\n{told}"))


def test_a_happening_told_over_a_broken_line_is_read_whole() -> None:
    told = (
        "وفي السياق ذاته نزحت مئات العائلات أمس من مدينة درنة في\nالنزوح الأكبر منذ أشهر.\n"
        "وقتل ثلاثة مدنيين أمس بقصف على مدينة درنة، وفق مصادر من\nالهلال الأحمر في المدينة."
    )
    claims = [
        c for c in read(document("w", f"{TITLE}\n{told}", published="2018-05-06")).claims if c.casualties
    ]
    source = next(v.name for c in claims for chain in c.sources for v in chain)
    assert "الهلال الأحمر" in source
