"""Borders by name, sides of a capital, homonyms in a neighbour's land or on the other side, capitals in lists."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def _where(text: str) -> list[tuple[str, float | None, float | None]]:
    claims = read(document("d", text, published="2024-05-05")).claims
    return [
        (p.name, p.lat, p.lon)
        for c in claims
        if c.kind == "incident" and isinstance(c.where, tuple)
        for p in c.where
    ]


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("اندلعت اشتباكات على الحدود بين سوريا ولبنان وقتل جنديان.", 34.4, 36.35),
        ("قتل ثلاثة مهربين باشتباكات على الحدود السورية اللبنانية.", 34.4, 36.35),
        ("قتل مهاجر برصاص حرس الحدود على الحدود السورية التركية.", 36.75, 38.3),
        ("قصفت طائرات شاحنة على الحدود العراقية السورية وقتل سائقها.", 34.7, 41.1),
        ("هاجم مسلحون دورية على الحدود الليبية التونسية وقتل جندي.", 32.6, 11.2),
        ("قتل خمسة جنود باشتباكات على الحدود السودانية التشادية.", 13.3, 22.4),
        ("قتل جنديان بقصف على الحدود اليمنية السعودية.", 16.9, 43.6),
        ("انفجر لغم بدورية على الحدود العراقية الإيرانية وقتل جندي.", 34.0, 45.7),
    ],
)
def test_a_border_is_a_place(text: str, lat: float, lon: float) -> None:
    assert [(la, lo) for _, la, lo in _where(text)] == [(lat, lon)]


def test_a_town_on_the_border_is_where_it_was() -> None:
    found = _where("قصفت طائرة شاحنة في مدينة البوكمال على الحدود السورية العراقية وقتل ثلاثة.")
    assert [name for name, _, _ in found] == ["البوكمال"]


@pytest.mark.parametrize(
    ("text", "city", "north", "east"),
    [
        ("قتل جنديان في انفجار عبوة شمال العاصمة بغداد.", (33.34, 44.4), 1, 0),
        ("قتل جنديان في انفجار عبوة جنوب العاصمة العراقية بغداد.", (33.34, 44.4), -1, 0),
        ("قتل خمسة حوثيين باشتباكات شرق العاصمة صنعاء.", (15.35, 44.2), 0, 1),
        ("قتل أربعة جنود بغارة غرب العاصمة دمشق.", (33.51, 36.29), 0, -1),
    ],
)
def test_a_side_of_a_capital(text: str, city: tuple[float, float], north: int, east: int) -> None:
    ((_, lat, lon),) = _where(text)
    assert lat is not None
    assert lon is not None
    if north:
        assert (lat - city[0]) * north > 0.02
    if east:
        assert (lon - city[1]) * east > 0.02


def test_the_capital_behind_a_town_is_not_where_it_was() -> None:
    found = _where("قتل جنديان في انفجار عبوة في قضاء الطارمية، شمالي العاصمة بغداد.")
    assert [name for name, _, _ in found] == ["الطارمية"]


def test_a_village_lies_in_the_land_that_its_phrase_names() -> None:
    text = "قتل جندي باشتباكات مع مسلحين داخل قرية بيت جن بجنوب سوريا، قال الجيش الإسرائيلي في إسرائيل."
    found = _where(text)
    assert found
    assert all(lon is not None and lon > 35.7 for _, _, lon in found)


def test_a_village_lies_on_the_side_that_is_told() -> None:
    found = _where("قصفت مسيرة سيارة في قرية تل شعير، شرقي عين العرب، وقتل مدني.")
    assert found
    assert all(lon is None or lon > 37.9 for _, _, lon in found)


def test_a_capital_in_a_list_with_commas_is_a_town() -> None:
    text = "شن الجيش الإسرائيلي حملة اعتقالات في جنين، ونابلس، ورام الله، والخليل."
    assert [name for name, _, _ in _where(text)] == ["جنين", "نابلس", "رام الله", "الخليل"]
