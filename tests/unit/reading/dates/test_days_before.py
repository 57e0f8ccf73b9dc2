"""A happening that another is told to have come so long after (codebook §3 `when`)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read

FIRST = "قتل جنديان أمس بانفجار لغم على طريق معرة النعمان في إدلب."


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("وأتت الحادثة بعد يوم واحد فقط من انفجار سيارتين مفخختين في مدينة تدمر.", 20),
        ("وذلك بعد يوم واحد على مقتل أربعة مدنيين بانفجار سيارة في الباب.", 20),
        ("وجاءت الحادثة بعد 24 ساعة من هجوم مسلح في مدينة تدمر أدى إلى مقتل ثلاثة مدنيين.", 20),
        ("وذلك بعد 48 ساعة من مقتل أربعة مدنيين بانفجار سيارة في الباب.", 19),
        ("ويأتي ذلك بعد يومين اثنين من مقتل أربعة مدنيين بانفجار سيارة في الباب.", 19),
        ("وجاء هذا بعد ساعات من مقتل ثلاثة مدنيين بقصف استهدف مدينة تدمر.", 21),
        ("ويأتي ذلك بعد ثلاثة أيام تقريباً من خطف طبيب في مدينة جبلة.", 18),
    ],
)
def test_it_is_counted_back_from_what_is_told_before(told: str, wanted: int) -> None:
    claims = read(document("t", f"{FIRST}\n\n{told}", published="2024-05-22")).claims
    days = [claim.when.start for claim in claims if claim.kind == "incident" and claim.when]
    assert days == ["2024-05-21", f"2024-05-{wanted}"]
