"""What those who are hit were doing is no happening of its own (codebook §8)."""

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def told(raw: str) -> list[str]:
    claims = read(document("t", raw, published="2021-09-02")).claims
    return [c.action for c in claims if c.kind == "incident"]


@pytest.mark.parametrize(
    ("raw", "action"),
    [
        ("قتلت القوات العراقية ثلاثة إرهابيين كانوا يحاولون زرع عبوات ناسفة على طريق العظيم.", "attack"),
        ("أغار الطيران على مجموعة من المسلحين كانت تنصب كميناً قرب بلدة الطارمية.", "airstrike"),
        ("انفجرت عبوة ناسفة في آلية كانت تمشط طريقاً قرب بلدة نوى.", "ied"),
        ("استهدفت مسيرة دورية للجيش كانت تداهم منازل في بلدة الخيام.", "drone_strike"),
    ],
)
def test_what_they_were_doing_is_not_told(raw: str, action: str) -> None:
    assert told(raw) == [action]


@pytest.mark.parametrize(
    ("raw", "actions"),
    [
        ("أصيب جنديان باستهداف حافلة كانت تقلهم بعبوة ناسفة قرب بلدة اليادودة.", ["ied"]),
        ("كان الجيش يقصف بلدة حزارين حين أصيب ثلاثة مدنيين.", ["shelling"]),
    ],
)
def test_the_deed_itself_is_told(raw: str, actions: list[str]) -> None:
    assert told(raw) == actions
