"""Places on the way, beside a desert, behind "باتجاه", and what "المحافظة" takes up (codebook §3, §8)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def places(raw: str) -> list[list[str]]:
    claims = read(document("t", raw, published="2024-05-22")).claims
    return [[p.name for p in c.where] for c in claims if c.kind == "incident"]


CASES = [
    ("اختطف مسلحون شاباً من بلدة سلحب أثناء توجهه إلى عمله قرب قرية جورين في سهل الغاب.", ["جورين"]),
    ("اعتقلت قوات الاحتلال شابين من بلدة يعبد أثناء عودتهما قرب بلدة عرابة جنوب جنين.", ["عرابة"]),
    ("خطف مجهولون تاجراً من مدينة نوى خلال عودته من دمشق قرب بلدة الشيخ سعد غربي درعا.", ["الشيخ سعد"]),
    ("خطف مجهولون تاجراً من مدينة نوى غربي درعا.", ["نوى"]),
    ("قتل طفلان بانفجار لغم خلال رعي الأغنام في البادية قرب مدينة تدمر.", ["تدمر"]),
    ("قتل خمسة عناصر بكمين في البادية السورية قرب بلدة الشولا.", ["الشولا"]),
    ("فر عدد كبير من المسلحين من يبرود باتجاه رنكوس وفليطا بعد هجوم للجيش.", ["يبرود"]),
    ("هاجم مسلحون شاحنة نقل عسكرية في بلدة الشحيل في ريف دير الزور الشرقي.", ["الشحيل"]),
    ("استهدفت عبوة ناسفة حافلة نقل جنود في مدينة المكلا.", ["المكلا"]),
    ("سيطرت القوات على قرى في محيط الأبيض، بينها كازقيل والدبيبات.", ["كازقيل", "الدبيبات"]),
]  # fmt: skip


@pytest.mark.parametrize(("raw", "expected"), CASES)
def test_the_place_of_the_deed(raw: str, expected: list[str]) -> None:
    assert places(raw)[:1] == [expected]


def test_the_province_again_is_what_was_called_one() -> None:
    raw = (
        "شهدت محافظة السويداء وكذلك درعا المجاورة مظاهرات يوم أمس.\n\n"
        "وداهم المتظاهرون مكاتب الحزب في أنحاء المحافظة وأحرقوها."
    )
    assert places(raw)[-1] == ["السويداء"]
