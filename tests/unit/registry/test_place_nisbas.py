"""The adjective of a country behind a name says where it lies; among cities an everyday word is one of them."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.place_nisbas import country_said
from marsad.registry.places import PlaceReading, find_places, resolve_places


def readings(text: str, country: str | None) -> list[PlaceReading]:
    tokens = tokenize(fold(text))
    return [r for r in resolve_places(find_places(tokens), tokens, country) if r is not None]


SAID = [
    ("YE", "استهدف الزورق ناقلة قرب مدينة ينبع الساحلية السعودية", "SA"),
    ("SY", "أوقفت السلطات رجلا في مدينة طرابلس اللبنانية", "LB"),
    ("LB", "وصلت القافلة إلى مدينة طرابلس الليبية", "LY"),
    ("IQ", "قُتل جنديان في مدينة القامشلي السورية", "SY"),
    ("SY", "قُتل جنديان في مدينة الفلوجة العراقية", "IQ"),
    ("EG", "اعتقل صيادون قبالة مدينة صفاقس التونسية", "TN"),
]


@pytest.mark.parametrize(("country", "text", "wanted"), SAID)
def test_the_adjective_tells_the_country(country: str, text: str, wanted: str) -> None:
    assert wanted in {r.country for r in readings(text, country)}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("حلب السورية", "SY"),
        ("ينبع الساحلية السعودية", "SA"),
        ("عدن العاصمة المؤقتة", None),
        ("حلب الطائرات الروسية", None),
        ("حلب", None),
    ],
)
def test_only_adjectives_are_looked_through(words: str, wanted: str | None) -> None:
    assert country_said(tokenize(fold(words)), 0) == wanted


LISTED = [
    ("YE", "قصفت الطائرات صنعاء وتعز والحديدة ومأرب", 4),
    ("SY", "قصفت الطائرات حلب والباب ومنبج", 3),
    ("IQ", "استهدفت الهجمات بغداد والموصل والقائم", 3),
]


@pytest.mark.parametrize(("country", "text", "count"), LISTED)
def test_an_everyday_word_among_cities_is_one(country: str, text: str, count: int) -> None:
    assert [r.country for r in readings(text, country)] == [country] * count
