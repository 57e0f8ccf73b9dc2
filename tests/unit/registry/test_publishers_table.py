"""Signing lines as pages have them, one a line: who publishes, and what signs nothing.

A row is the line, the name as it stands there, and the registry's id ("-" for one that it does not know).
"""

from __future__ import annotations

import pytest

from marsad.registry.places import is_place
from marsad.registry.publishers import FOOT, HEAD, LONGEST, PublisherName, publisher_in

SIGNED = """
سانا = سانا = sana
دمشق - سانا = سانا = sana
دمشق - سانا: = سانا = sana
دمشق (سانا) = سانا = sana
(سانا) دمشق = سانا = sana
سانا - دمشق = سانا = sana
دمشق/سانا = سانا = sana
دمشق | سانا = سانا = sana
دمشق • سانا = سانا = sana
دمشق ــ سانا = سانا = sana
دمشق ـ سانا = سانا = sana
وكالة سانا = وكالة سانا = sana
المصدر: سانا = سانا = sana
المصدر : رويترز = رويترز = reuters
المصدر: وكالة رويترز = وكالة رويترز = reuters
بيروت (رويترز) - = رويترز = reuters
عواصم - رويترز = رويترز = reuters
القدس - وكالة وفا = وكالة وفا = wafa
غزة - شبكة قدس الإخبارية = شبكة قدس الإخبارية = quds-news
عنب بلدي = عنب بلدي = enab-baladi
عنب بلدي - خاص = عنب بلدي = enab-baladi
خاص - عنب بلدي = عنب بلدي = enab-baladi
خاص عنب بلدي = عنب بلدي = enab-baladi
خاص شبكة شام = شبكة شام = shaam-network
مراسل عنب بلدي = عنب بلدي = enab-baladi
عنب بلدي – درعا = عنب بلدي = enab-baladi
«عنب بلدي» = عنب بلدي = enab-baladi
#عنب_بلدي = عنب_بلدي = enab-baladi
المرصد السوري لحقوق الإنسان = المرصد السوري لحقوق الإنسان = sohr
نورث برس - الرقة = نورث برس = north-press
الحسكة - هاوار = هاوار = hawar-news
الجزيرة نت = الجزيرة نت = al-jazeera
الجزيرة.نت = الجزيرة.نت = al-jazeera
العربية.نت = العربية.نت = al-arabiya
دبي - العربية.نت = العربية.نت = al-arabiya
سكاي نيوز عربية - أبوظبي = سكاي نيوز عربية = sky-news-arabia
بي بي سي عربي = بي بي سي عربي = bbc
BBC News عربي = BBC News عربي = bbc
DW عربية = DW عربية = dw
RT Arabic = RT Arabic = rt-arabic
فرانس 24 = فرانس 24 = france24
فرانس24 = فرانس24 = france24
مونت كارلو الدولية = مونت كارلو الدولية = mcd
إدلب / الأناضول = الأناضول = anadolu
لندن: «الشرق الأوسط» = الشرق الأوسط = asharq-al-awsat
تلفزيون سوريا - خاص = تلفزيون سوريا = syria-tv
تجمع أحرار حوران = تجمع أحرار حوران = ahrar-horan
درعا 24 = درعا 24 = daraa-24
صنعاء - سبأنت = سبأنت = saba
وكالة تسنيم الدولية للأنباء = وكالة تسنيم الدولية للأنباء = tasnim
المصدر أونلاين = المصدر أونلاين = almasdar-online
السومرية نيوز / بغداد = السومرية نيوز = alsumaria
بغداد/ شفق نيوز = شفق نيوز = shafaq-news
بغداد اليوم - بغداد = بغداد اليوم = baghdad-today
أربيل (كوردستان 24) = كوردستان 24 = kurdistan24
الخرطوم - سودان تربيون = سودان تربيون = sudan-tribune
بوابة الوسط - طرابلس = بوابة الوسط = alwasat-ly
النهار العربي = النهار العربي = annahar
شبكة وادي السمر = شبكة وادي السمر = -
حلب - شبكة وادي السمر = شبكة وادي السمر = -
حلب – رواق التل = رواق التل = -
خاص - رواق التل = رواق التل = -
""".strip().splitlines()
NOTHING = """
دمشق
دمشق - حلب
دمشق - خاص
خاص
خاص - متابعات
عواصم - وكالات
رام الله - وكالات
وكالات
المصدر: وكالات
المصدر - متابعات
الرئيسية
أخبار الشرق الأوسط
الأخبار
رواق التل
1 أيار 2021
دمشق - 1 أيار 2021
كتب: سامر العبد
بقلم: سامر العبد
إعداد - سامر العبد
رام الله - سامر حداد
رام الله ـ سامر حداد
سامر حداد - رام الله
حلب | خالد أحمد العلي
السمر - 12 قتيلاً
تابعونا على تلغرام
شارك الخبر
آخر تحديث
وقالت مصادر محلية من السمر إن الطريق أغلق منذ ساعات الصباح الأولى - خاص
""".strip().splitlines()


def signed(line: str) -> PublisherName | None:
    names = publisher_in([line], is_place)
    return names[0] if names else None


@pytest.mark.parametrize("row", SIGNED, ids=lambda row: row.split(" = ")[0])
def test_who_signs(row: str) -> None:
    line, name, id = row.split(" = ")
    found = signed(line)
    assert found is not None
    assert (found.name, found.id or "-") == (name, id)
    assert line[found.start : found.end] == name


@pytest.mark.parametrize("line", NOTHING)
def test_what_signs_nothing(line: str) -> None:
    assert signed(line) is None


def test_a_line_that_is_too_long_signs_nothing() -> None:
    place = "دمشق - "
    short = place + "شبكة " + "السمر " * (LONGEST - 3)
    assert len(short.split()) == LONGEST
    assert signed(short) is not None
    assert signed(short + "السمر") is None


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        (0, 30, True),
        (HEAD - 1, 30, True),
        (HEAD, 30, False),
        (30, FOOT - 1, True),
        (30, FOOT, False),
        (30, 30, False),
        (3, 0, True),
    ],
)
def test_only_the_head_and_the_foot_of_a_page_sign(before: int, after: int, found: bool) -> None:
    filler = "سطر من الخبر لا يوقع فيه أحد"
    lines = [filler] * before + ["دمشق - سانا"] + [filler] * after
    names = publisher_in(lines, is_place)
    assert [(name.line, name.id) for name in names] == ([(before, "sana")] if found else [])


def test_empty_lines_are_not_counted() -> None:
    lines = ["", " ", "\t"] * 20 + ["دمشق - سانا"] + [""] * 40 + ["نص"] * 30
    assert [(name.line, name.id) for name in publisher_in(lines, is_place)] == [(60, "sana")]


def test_the_head_comes_before_the_foot_and_nobody_twice() -> None:
    lines = ["حلب - شبكة وادي السمر", *["نص"] * 20, "دمشق - سانا"]
    assert [name.name for name in publisher_in(lines, is_place)] == ["شبكة وادي السمر", "سانا"]
    assert len(publisher_in(["دمشق - سانا"] * 2, is_place)) == 2
    assert publisher_in([], is_place) == []


def test_without_knowing_places_only_known_outlets_and_nouns_sign() -> None:
    assert [name.id for name in publisher_in(["دمشق - سانا"])] == ["sana"]
    assert [name.name for name in publisher_in(["السمر - شبكة التل"])] == ["شبكة التل"]
    assert publisher_in(["حلب – رواق التل"]) == []
