import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.page.stamps import stamps

LINES = [
    "قُتل ثلاثة جنود وأصيب آخرون في هجوم شمال المدينة، وفق مصدر محلي.",
    "اقرأ أيضاً: غارة تقتل تسعة مدنيين في قرية بعيدة",
    "مواد ذات صلة",
    "التعليقات (3)",
    "منذ سنتين",
    "تابعونا على تلغرام",
    "12 مارس، 2023 | آخر تحديث منذ ساعتين",
    "Blast near the town — Watch (@watch) March 3, 2024",
    "<p>",
    "#عاجل",
    "طوق أمني",
    "x { y: z }",
    "\u202bدرعا – \u202c شبكة نهر الشرق\u202c",
    "\u200f",
    "\u202b— \u202c",
    "خاص - \u200e\u2067",
    "دير الزور | \ufeff |",
]
pages = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), max_size=20).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", " ", "   ", "\r\n", ". "]).map(lambda gap: gap.join(lines))
)


@settings(max_examples=300, deadline=None)
@given(pages)
def test_segments_are_in_order_and_cover_all_that_is_written(text: str) -> None:
    at = 0
    for _, span in lay_out(document("page", text)).segments:
        assert at <= span.start < span.end
        assert not text[at : span.start].strip()
        at = span.end
    assert not text[at:].strip()


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y"]))
def test_every_date_is_read_back(day: date, shape: str) -> None:
    found = stamps("دمشق – " + day.strftime(shape))
    assert [s.day for s in found] == [day]


@pytest.mark.timing
@pytest.mark.parametrize(
    "unit", [LINES[0] + " ", LINES[0] + "\n", "\n".join(LINES) + "\n", "(@a) — ", "< ", "اقرأ أيضاً "]
)
def test_the_time_grows_no_faster_than_the_page(unit: str) -> None:
    """Four times the page may take eight times as long on a busy machine; what grows with the square takes sixteen."""
    taken = []
    for size in (150_000, 600_000):
        page = document("page", unit * (size // len(unit)))
        started = time.process_time()
        lay_out(page)
        taken.append(time.process_time() - started)
    assert taken[1] < 8 * max(taken[0], 0.05)
