"""The West Bank, and the banks of rivers, which are no West Bank."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.places import find_places


def keys(raw: str) -> list[str]:
    return [mention.key for mention in find_places(tokenize(fold(raw)))]


WEST_BANK = [
    "في الضفة الغربية",
    "في الضفة",
    "في الضفة الغربية المحتلة",
    "في الضفة وقطاع غزة",
    "في الضفة الغربية للمرة الثانية",
    "في الضفة الغربية لليوم الثالث",
    "في الضفة الغربية لاعتقال شبان",
    "في الضفة لليوم الرابع",
    "شمال الضفة الغربية",
    "في الضفة الغربية لنهر الأردن",
    "مدن الضفة الغربية",
]


@pytest.mark.parametrize("raw", WEST_BANK)
def test_the_west_bank(raw: str) -> None:
    assert any("ضفه" in key for key in keys(f"اعتقل الجيش الإسرائيلي شاباً {raw}."))


BANKS = [
    "على الضفة الغربية لنهر الفرات",
    "على الضفة الشرقية لنهر الفرات",
    "على الضفة الشرقية للفرات",
    "على الضفة الغربية للفرات",
    "على الضفة الغربية للنهر",
    "على الضفة الغربية لدجلة",
    "على الضفة الغربية لنهر دجلة",
    "على الضفة الغربية لنهر النيل",
    "على الضفة الغربية للنيل",
    "على الضفة الغربية لنهر العاصي",
    "على الضفة الغربية للخابور",
    "على الضفة الشمالية لنهر الليطاني",
    "على الضفة الشرقية",
    "على الضفة الشرقية من النهر",
    "على الضفة الغربية لبحيرة الأسد",
    "على الضفة الغربية لقناة السويس",
]


@pytest.mark.parametrize("raw", BANKS)
def test_the_bank_of_a_river(raw: str) -> None:
    assert not any("ضفه" in key for key in keys(f"قصفت الطائرات مواقع {raw} أمس."))
