"""A state's services, forces with a country's name, and forces called by who leads them."""

from __future__ import annotations

from datetime import date

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.actors import find_actors, resolve_actors


def ids(text: str, country: str | None, day: str) -> list[str]:
    tokens = tokenize(fold(text))
    found = resolve_actors(find_actors(tokens), tokens, country, date.fromisoformat(day))
    return [m.actor for m in found if m.actor is not None]


@pytest.mark.parametrize(
    ("name", "country", "day", "actor"),
    [
        ("حرس الحدود", "NE", "2023-05-01", "niger-forces"),
        ("حرس الحدود", "IQ", "2019-05-01", "iraqi-border-guards"),
        ("حرس الحدود", "SY", "2014-05-01", "syrian-border-guards"),
        ("الدرك", "SY", "2025-05-01", "syrian-police"),
        ("القوات الخاصة", "LY", "2017-05-01", "saiqa-special-forces"),
        ("القوات الخاصة", "TR", "2016-05-01", "turkey"),
        ("الحرس الرئاسي", "BF", "2022-05-01", "burkina-forces"),
        ("الدرك", "ML", "2022-05-01", "malian-forces"),
        ("المخابرات", "SD", "2023-05-01", "sudanese-police"),
        ("الأمن الوطني", "LB", "2017-05-01", "palestinian-security-forces"),
        ("الشرطة", "JO", "2017-05-01", "jordanian-police"),
        ("المجلس العسكري", "ML", "2022-05-01", "malian-forces"),
        ("قوات الدفاع والأمن", "NE", "2022-05-01", "niger-forces"),
    ],
)
def test_a_service_is_of_the_state_it_is_told_of(name: str, country: str, day: str, actor: str) -> None:
    assert ids(f"قُتل ثلاثة من عناصر {name} في كمين", country, day) == [actor]
    assert ids(f"أعلنت قيادة {name} انتهاء المهمة", country, day)[0] == actor


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("جيش النيجر", "niger-forces"),
        ("قوات تشاد", "chad"),
        ("شرطة كينيا", "kenyan-forces"),
        ("سلطات بوركينا فاسو", "burkina-forces"),
        ("جيش أفريقيا الوسطى", "central-african-forces"),
    ],
)
def test_the_force_of_a_country_told_by_its_name(name: str, actor: str) -> None:
    assert ids(f"شن {name} هجوما على البلدة", None, "2023-05-01") == [actor]


@pytest.mark.parametrize(
    "text", ["وصلت رحلة طيران الإمارات في موعدها", "قرأ ديوان جيش الكلمات", "حرس المدرسة أغلق الباب"]
)
def test_airlines_and_guards_are_no_forces(text: str) -> None:
    assert ids(text, "LB", "2023-05-01") == []


@pytest.mark.parametrize(
    ("name", "country", "day", "actor"),
    [
        ("مليشيات الدبيبة", "LY", "2024-05-01", "government-of-national-unity"),
        ("قوات السراج", "LY", "2019-05-01", "government-of-national-accord"),
        ("مليشيا غنيوة", "LY", "2022-05-01", "ghnewa-forces"),
        ("قوات الجولاني", "SY", "2019-05-01", "hayat-tahrir-al-sham"),
        ("قوات الجولاني", "SY", "2025-05-01", "syrian-army"),
        ("مجموعات الهجري", "SY", "2025-07-20", "suwayda-national-guard"),
        ("مليشيات الزبيدي", "YE", "2025-12-05", "southern-transitional-council"),
        ("قوات بن حبريش", "YE", "2025-12-05", "hadramawt-tribal-alliance"),
        ("عصابات آل دقلو", "SD", "2024-05-01", "rapid-support-forces"),
        ("جيش البرهان", "SD", "2024-05-01", "sudanese-army"),
    ],
)
def test_forces_are_called_by_who_leads_them(name: str, country: str, day: str, actor: str) -> None:
    assert ids(f"هاجمت {name} البلدة فجرا", country, day) == [actor]


@pytest.mark.parametrize(
    "text", ["باع البقرة في السوق", "طبخت الحلو للعيد", "خبير في القانون والشرع", "شركة عقار كبيرة"]
)
def test_what_leaders_are_called_stays_a_word(text: str) -> None:
    for country in ("LY", "SY", "SD"):
        assert ids(text, country, "2024-12-20") == []


@pytest.mark.parametrize(
    ("name", "country", "actor"),
    [
        ("حرس الحدود السوداني", "YE", "sudanese-police"),
        ("سلاح الجو اللبناني", "LB", "lebanese-army"),
        ("القوات الخاصة البوروندية", "SO", "burundian-forces"),
        ("النظام المصري", "LY", "egyptian-army"),
        ("خفر السواحل المالطي", "LY", "maltese-forces"),
        ("الاستخبارات الأمريكية", "SY", "us-forces"),
        ("جنود صهاينة", "LB", "israel"),
    ],
)
def test_an_adjective_of_nation_tells_whose_service_it_is(name: str, country: str, actor: str) -> None:
    assert ids(f"وبحسب البيان قُتل ثلاثة من {name} أمس", country, "2022-05-01") == [actor]
