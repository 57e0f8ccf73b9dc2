"""A body that opens a report and is its only voice tells all of it; statements whose issuer stands in a line above."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[tuple[str, list[list[str]]]]:
    """How each happening is put, and by whom."""
    found = read(document("t", raw, published="2024-03-05")).claims
    return [(c.assertion, [[v.name for v in ch] for ch in c.sources]) for c in found if c.kind == "incident"]


MINISTRY = (
    "أعلنت وزارة الدفاع أن مفارزها أوقفت خمسة مهربين في منطقة عين الصفا.\n\n"
    "وفي ولاية الوادي، قصف الطيران معسكرا للمسلحين قرب بلدة الرمال.\n\n"
    "من جهة أخرى، دمرت دورية مخبأ للأسلحة في منطقة تبسة."
)


def test_what_the_only_body_tells_is_all_its_own() -> None:
    assert [sources for _, sources in told(MINISTRY)] == [[["وزارة الدفاع"]]] * len(told(MINISTRY))
    assert len(told(MINISTRY)) > 1


def test_what_was_long_before_is_the_outlets_own() -> None:
    raw = MINISTRY + "\n\nوفي 12 يناير 2023 قتل مسلحون ثلاثة جنود في كمين بولاية باتنة."
    assert told(raw)[-1] == ("reported", [])


def test_activists_do_not_tell_what_the_outlet_knows() -> None:
    raw = MINISTRY.replace("أعلنت وزارة الدفاع أن", "قال ناشطون إن")
    assert [] in [sources for _, sources in told(raw)]


STATEMENTS = [
    ("صدر عن كتائب القسام البيان التالي:", "كتائب القسام"),
    ("بيان صادر عن القوات المسلحة اليمنية:", "القوات المسلحة اليمنية"),
]


@pytest.mark.parametrize(("head", "issuer"), STATEMENTS)
def test_lines_below_a_statement_s_head_are_its_issuers(head: str, issuer: str) -> None:
    raw = f"{head}\nاستهدف مجاهدونا صباح اليوم موقعا للعدو الإسرائيلي قرب بلدة المالكية بالصواريخ."
    (one,) = told(raw)
    assert one == ("claimed", [[issuer]])
