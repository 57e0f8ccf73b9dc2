"""Whose force it is: a noun for an army or a police with an adjective of nation, whatever the report's country."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors


def ids(sentence: str, country: str | None = None) -> list[str | None]:
    tokens = tokenize(fold(sentence))
    return [m.actor for m in resolve_actors(find_actors(tokens), tokens, country, None)]


FORCES = [
    ("أوقفت قوات الأمن التركية أربعة أشخاص", None, "turkey"),
    ("أوقفت قوات الأمن التونسي أربعة أشخاص", None, "tunisian-forces"),
    ("الشرطة البريطانية تعتقل مشتبها به", "SY", "united-kingdom"),
    ("نصبت قوى الأمن اللبنانية كمينا", "SY", "lebanese-internal-security-forces"),
    ("قال شرطيان مصريان", "LY", "egyptian-police"),
    ("أصيب ضابطا شرطة مصريان", "LY", "egyptian-police"),
    ("قتل عنصرا أمن لبنانيان", "SY", "lebanese-internal-security-forces"),
    ("قتل جنديان مصريان", "LY", "egyptian-army"),
    ("داهمت عناصر شرطة عراقيون منزلا", "SY", "iraqi-police"),
    ("اعتقلت المخابرات الأردنية رجلا", "SY", "jordanian-intelligence"),
    ("السلطات الصومالية تفرض حظر تجول", None, "somali-forces"),
]


@pytest.mark.parametrize(("sentence", "country", "who"), FORCES)
def test_the_adjective_of_nation_says_whose_force_it_is(sentence: str, country: str | None, who: str) -> None:
    assert ids(sentence, country) == [who]


def test_an_adjective_that_does_not_agree_is_of_another() -> None:
    assert ids("قتل الجيش فلسطينيا في إدلب", "SY")[0] == "syrian-government-forces"
    assert ids("سلمت الشرطة والتركية", "IQ")[0] == "iraqi-police"


LONGER = [
    ("DZ", "قتلت قوات الجيش الوطني الشعبي رجلين", ["algerian-army"]),
    ("TN", "فككت وحدات الحرس الوطني التونسي خلية", ["tunisian-national-guard"]),
    (
        "YE",
        "طرد الحوثيين على يد الجيش والمقاومة",
        ["houthis", "yemeni-government-forces", "popular-resistance"],
    ),
    ("LY", "قصف سلاح الجو مواقع", ["libyan-national-army"]),
    ("LB", "قصف سلاح الجو مواقع", ["israel"]),
    ("ML", "قتل ثلاثة من جنود حفظ السلام", ["minusma"]),
    ("CD", "قتل ثلاثة من جنود حفظ السلام", ["un-peacekeepers"]),
]


@pytest.mark.parametrize(("country", "sentence", "who"), LONGER)
def test_the_longer_name_and_the_nearer_country_decide(country: str, sentence: str, who: list[str]) -> None:
    assert ids(sentence, country) == who


def test_the_adjective_of_a_bystander_is_of_no_force() -> None:
    assert "egyptian-army" not in ids("أصيب ضابط ومواطن مصري في انفجار", "LY")


FAR = [
    ("ML", "جماعة نصرة الإسلام والمسلمين", "jnim"),
    ("ML", "المتمردين", "azawad-movements"),
    ("SO", "بعثة الاتحاد الإفريقي", None),
    ("SO", "قوات الاتحاد الأفريقي", "amisom"),
    ("ET", "قوات تيغراي", "tplf"),
    ("CD", "متمردو حركة 23 مارس", "m23"),
    ("PK", "حركة طالبان", "pakistani-taliban"),
    ("AF", "حركة طالبان", "afghan-taliban"),
    ("PH", "جماعة أبو سياف", "abu-sayyaf"),
    ("UA", "الانفصاليين", "ukraine-separatists"),
    ("SD", "قبيلة المعاليا", "maalia"),
    ("TR", "متشددين أكرادا", "kurdish-militants"),
    ("NG", "المتشددين", "boko-haram"),
    ("IQ", "أتباع الصرخي", "sarkhi-followers"),
    ("JO", "جماعة مسلحة مدعومة من إيران", "iranian-militias"),
]


@pytest.mark.parametrize(("country", "name", "who"), [row for row in FAR if row[2] is not None])
def test_groups_of_wars_far_away_are_known(country: str, name: str, who: str) -> None:
    assert ids(f"هاجم {name} البلدة", country) == [who]


def test_the_resistance_of_yemen_is_another_in_another_year() -> None:
    tokens = tokenize(fold("تقدمت المقاومة اليمنية"))
    early = resolve_actors(find_actors(tokens), tokens, "YE", date(2015, 8, 1))
    late = resolve_actors(find_actors(tokens), tokens, "YE", date(2019, 8, 1))
    assert [m.actor for m in early + late] == ["popular-resistance", "west-coast-joint-forces"]
