"""Groups, units, tribes and services that reports of each land name, by the names they are called there."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors

CALLED = [
    ("SY", "2015-06-01", "fastaqim", ["تجمع فاستقم كما أمرت", "حركة فاستقم كما أمرت"]),
    ("SY", "2018-06-01", "northern-storm", ["لواء عاصفة الشمال", "عاصفة الشمال", "مجموعة عاصفة الشمال"]),
    ("SY", "2019-06-01", "muhammad-al-fatih", ["فرقة السلطان محمد الفاتح", "لواء محمد الفاتح"]),
    ("SY", "2017-06-01", "wrath-of-euphrates", ["غضب الفرات", "قوات غضب الفرات"]),
    ("SY", "2017-06-01", "1st-division", ["الفرقة الأولى"]),
    ("SY", "2018-06-01", "isis-hunters", ["صائدو داعش", "صائدو الدواعش"]),
    ("SY", "2018-06-01", "qaterji-militia", ["ميليشيا القاطرجي", "قوات القاطرجي"]),
    ("SY", "2018-06-01", "baath-party", ["حزب البعث", "حزب البعث العربي الاشتراكي"]),
    ("SY", "2025-06-01", "asayish", ["قوات الأمن الداخلي الكردية", "الأسايش"]),
    ("IQ", "2020-06-01", "rubu-allah", ["ربع الله", "جماعة ربع الله"]),
    ("IQ", "2008-06-01", "hamas-iraq", ["حماس العراق", "حركة حماس العراق"]),
    ("YE", "2018-06-01", "security-belt", ["قوات الحزام", "قوات الحزام الأمني", "الحزام الأمني"]),
    ("YE", "2018-06-01", "yemeni-tribes", ["قبيلة الزرانيق", "قبائل نهم", "قبيلة أرحب"]),
    ("SO", "2025-03-01", "puntland-forces", ["قوات دفاع بونتلاند", "قوات دفاع بونتلاند الصومالية"]),
    ("SO", "2025-03-01", "somali-forces", ["وحدة دنب", "قوات دناب"]),
    ("ML", "2024-06-01", "jnim", ["النصرة", "نصرة الإسلام والمسلمين"]),
    ("ML", "2024-06-01", "aqim", ["تنظيم القاعدة في المغرب الإسلامي"]),
    ("BF", "2024-06-01", "volunteers-defence-homeland", ["المتطوعون للدفاع عن الوطن"]),
    ("LB", "2024-06-01", "lebanese-clans", ["آل زعيتر", "آل المقداد"]),
]


@pytest.mark.parametrize(
    ("country", "day", "id", "name"), [(c, d, id, name) for c, d, id, names in CALLED for name in names]
)
def test_called_so(country: str, day: str, id: str, name: str) -> None:
    tokens = tokenize(fold(f"أصيب عنصر من {name} في الهجوم"))
    found = resolve_actors(find_actors(tokens), tokens, country, date.fromisoformat(day))
    assert [m.actor for m in found] == [id]
