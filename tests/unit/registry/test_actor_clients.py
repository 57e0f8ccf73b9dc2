"""Who fights for a power: its mercenaries, its tools, bands loyal to it, "and its mercenaries"."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors


def ids(text: str, country: str, day: str) -> list[str]:
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, date.fromisoformat(day))
    return [m.actor for m in found if m.actor is not None]


@pytest.mark.parametrize(
    ("text", "country", "day", "meant"),
    [
        ("قُتل خمسة من مرتزقة النظام التركي في كمين", "SY", "2020-01-01", ["syrian-national-army"]),
        ("هاجمت فصائل مدعومة من تركيا القرية", "SY", "2020-01-01", ["syrian-national-army"]),
        ("هاجمت فصائل سورية مقربة من تركيا القرية", "SY", "2020-01-01", ["syrian-national-army"]),
        ("دخل مقاتلون قريبون من أنقرة القرية", "SY", "2020-01-01", ["syrian-national-army"]),
        ("استهدفت الغارة جماعات مسلحة تدعمها إيران", "SY", "2020-01-01", ["iranian-militias"]),
        ("استهدفت الغارة ميليشيات مقربة من إيران", "SY", "2020-01-01", ["iranian-militias"]),
        ("هاجمت مجموعات مسلحة موالية لأنقرة القرية", "SY", "2020-01-01", ["syrian-national-army"]),
        ("أُصيب عنصر من المجموعات الإرهابية التابعة لتركيا", "SY", "2020-01-01", ["syrian-national-army"]),
        ("استهدفت الغارة مسلحين موالين لإيران", "SY", "2020-01-01", ["iranian-militias"]),
        ("هاجمت فصائل مسلحة موالية لإيران القاعدة", "IQ", "2020-01-01", ["iraqi-resistance-factions"]),
        ("قصفت المليشيا المدعومة من إيران حيا سكنيا", "YE", "2020-01-01", ["houthis"]),
        ("مصرع عدد من مرتزقة السعودية في الجبهة", "YE", "2020-01-01", ["yemeni-government-forces"]),
        ("قوات مدعومة من الإمارات تدخل البلدة", "YE", "2020-01-01", ["southern-transitional-council"]),
        ("قوات مدعومة إماراتيا تدخل البلدة", "YE", "2020-01-01", ["southern-transitional-council"]),
        ("قصفت مليشيا الإمارات المدينة", "SD", "2024-01-01", ["rapid-support-forces"]),
        ("قصف الاحتلال التركي ومرتزقته القرية", "SY", "2020-01-01", ["turkey", "syrian-national-army"]),
        (
            "قصف العدو السعودي ومرتزقته القرية",
            "YE",
            "2020-01-01",
            ["saudi-arabia", "yemeni-government-forces"],
        ),
    ],
)
def test_a_powers_men_are_who_fights_for_it_there(
    text: str, country: str, day: str, meant: list[str]
) -> None:
    assert ids(text, country, day) == meant


@pytest.mark.parametrize(
    ("text", "country", "day", "meant"),
    [
        ("سيطرت ألوية العمالقة المدعومة من الإمارات على البلدة", "YE", "2022-01-10", "giants-brigades"),
        ("قُتل قيادي في ميليشيا لواء فاطميون الموالية لإيران", "SY", "2020-01-01", "liwa-fatemiyoun"),
        ("قصفت تركيا وميليشياتها القرية", "IQ", "2020-01-01", "turkey"),
        ("وصل وفد شركات من تركيا إلى المدينة", "SY", "2020-01-01", "turkey"),
    ],
)
def test_a_group_of_its_own_name_stays_itself(text: str, country: str, day: str, meant: str) -> None:
    assert ids(text, country, day)[0] == meant
