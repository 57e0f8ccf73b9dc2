"""Whom common nouns mean in a report: the enemy, the army, the forces; and two nations with one deed."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors


def named(text: str, country: str, day: str) -> list[tuple[str, str]]:
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, date.fromisoformat(day))
    return [
        (" ".join(t.text for t in tokens[m.first : m.last + 1]), m.actor)
        for m in found
        if m.actor is not None
    ]


def ids(text: str, country: str, day: str) -> list[str]:
    return [actor for _, actor in named(text, country, day)]


@pytest.mark.parametrize(
    ("text", "country", "day", "enemy"),
    [
        ("هزمت قوات الدعم السريع مليشيا البرهان، وخسر العدو عتاده", "SD", "2024-06-01", "sudanese-army"),
        ("صدت القوات المسلحة مليشيا آل دقلو، وخسر العدو عتاده", "SD", "2024-06-01", "rapid-support-forces"),
        ("صد الجيش الليبي قوات الوفاق، وخسر العدو عتاده", "LY", "2020-01-01", None),
        ("أطلق العدو النار على القرية", "LB", "2024-06-01", "israel"),
    ],
)
def test_the_enemy_is_whom_the_report_stands_against(
    text: str, country: str, day: str, enemy: str | None
) -> None:
    assert dict(named(text, country, day)).get("العدو") == enemy


@pytest.mark.parametrize(
    ("text", "country", "army"),
    [
        ("قصفت تركيا القرية ورد الجيش على المصدر", "SY", "syrian-government-forces"),
        ("هددت إسرائيل القرية وأخلى الجيش مركزا", "LB", "lebanese-army"),
        ("قصف الجيش التركي القرية، وقال الجيش إنه قتل تسعة", "SY", "turkey"),
    ],
)
def test_a_power_is_no_antecedent_of_the_army(text: str, country: str, army: str) -> None:
    assert dict(named(text, country, "2019-05-01"))["الجيش"] == army


def test_the_armed_forces_are_of_the_side_whose_words_are_used() -> None:
    plain = "قال متحدث القوات المسلحة إن الهجوم انتهى"
    assert ids(plain, "YE", "2019-05-01") == ["yemeni-government-forces"]
    assert ids(plain + "، فيما قصف طيران العدوان القرية", "YE", "2019-05-01")[0] == "houthis"


def test_a_noun_at_once_behind_a_name_is_somebody_else() -> None:
    told = ids("قاتل الجيش قوات الدعم السريع، واتهمت القوة المشتركة القوات بالنهب", "SD", "2025-10-27")
    assert told[-2:] == ["sudan-joint-force", "rapid-support-forces"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("شن الطيران الأمريكي البريطاني غارات على الميناء", ["us-forces", "united-kingdom"]),
        ("غارات أمريكية-بريطانية على الميناء", ["us-forces", "united-kingdom"]),
        ("العدوان الأمريكي البريطاني على الميناء", ["us-forces", "united-kingdom"]),
        ("نقلت الميليشيات الإيرانية العراقية عتادها", ["houthis"]),
    ],
)
def test_two_nations_act_together(text: str, meant: list[str]) -> None:
    assert ids(text, "YE", "2024-02-01") == meant
