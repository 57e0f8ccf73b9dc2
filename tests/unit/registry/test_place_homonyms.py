"""Places of one name in several countries: the words behind the name decide, before any guess at the report's country.

A row is the phrase and the country in which the place lies. Each phrase stands alone in its sentence, so that nothing
else helps, and once more in a report of another country, which must not mislead.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, find_places, resolve_places

PHRASES = """
مدينة طرابلس شمال لبنان = LB
مدينة طرابلس في لبنان = LB
مدينة طرابلس في ليبيا = LY
مدينة طرابلس غرب ليبيا = LY
مدينة صيدا جنوب لبنان = LB
مدينة صيدا في لبنان = LB
بلدة صيدا بريف درعا = SY
بلدة صيدا في محافظة درعا = SY
مدينة الناصرية بمحافظة ذي قار = IQ
مدينة الناصرية في العراق = IQ
بلدة الناصرية بريف دمشق = SY
مدينة البيضاء في ليبيا = LY
مدينة البيضاء في اليمن = YE
مدينة البيضاء بمحافظة البيضاء في اليمن = YE
قرية البيضاء في سوريا = SY
قرية البيضاء بمحافظة اللاذقية = SY
مدينة البيرة في الضفة الغربية = PS
قرية البيرة في سوريا = SY
بلدة سنجار بريف إدلب = SY
بلدة سنجار في سوريا = SY
بلدة سنجار بمحافظة نينوى = IQ
بلدة سنجار في العراق = IQ
مدينة أريحا بمحافظة إدلب = SY
مدينة أريحا في سوريا = SY
مدينة أريحا في الضفة الغربية = PS
مدينة أريحا في فلسطين = PS
مخيم البريج في قطاع غزة = PS
مخيم البريج وسط قطاع غزة = PS
مدينة جبلة بريف اللاذقية = SY
مدينة جبلة في سوريا = SY
مدينة جبلة بمحافظة إب = YE
مدينة جبلة في اليمن = YE
مدينة صور جنوب لبنان = LB
بلدة الصور بريف دير الزور = SY
مدينة الفاو بمحافظة البصرة = IQ
مدينة الفاو في العراق = IQ
بلدة الفاو بولاية القضارف = SD
مدينة المحمودية في العراق = IQ
بلدة المحمودية جنوب لبنان = LB
مدينة يبرود بريف دمشق = SY
مدينة يبرود في سوريا = SY
مدينة حجة في اليمن = YE
بلدة حجة في الضفة الغربية = PS
بلدة عتيل بمحافظة السويداء = SY
بلدة عتيل في الضفة الغربية = PS
بلدة الناقورة جنوب لبنان = LB
بلدة العبيدية في السودان = SD
مدينة الغيضة في اليمن = YE
مدينة الغيضة بمحافظة المهرة = YE
""".strip().splitlines()
ROWS = [tuple(part.strip() for part in line.split("=")) for line in PHRASES]


def meant(sentence: str, country: str | None = None) -> PlaceReading:
    """The first place of the sentence."""
    tokens = tokenize(fold(sentence))
    reading = resolve_places(find_places(tokens), tokens, country)[0]
    assert reading is not None
    return reading


@pytest.mark.parametrize(("phrase", "country"), ROWS, ids=[phrase for phrase, _ in ROWS])
def test_what_contains_a_place_tells_which_it_is(phrase: str, country: str) -> None:
    found = meant(f"وقع انفجار في {phrase} أمس.")
    assert found.country == country
    assert found.id is not None


@pytest.mark.parametrize(("phrase", "country"), ROWS, ids=[phrase for phrase, _ in ROWS])
def test_whatever_country_the_report_is_about(phrase: str, country: str) -> None:
    for other in ("SY", "IQ", "YE", "LY", "SD", "LB", "PS"):
        assert meant(f"وقع انفجار في {phrase} أمس.", other).country == country, other


# Where nothing is told beside the name, the report's country decides.
@pytest.mark.parametrize(
    ("name", "countries"),
    [
        ("مدينة طرابلس", ("LB", "LY")),
        ("مدينة صيدا", ("LB", "SY")),
        ("مدينة البيضاء", ("LY", "YE")),
        ("مدينة أريحا", ("SY", "PS")),
        ("مدينة جبلة", ("SY", "YE")),
        ("بلدة سنجار", ("SY", "IQ")),
        ("بلدة عتيل", ("SY", "PS")),
        ("بلدة الناقورة", ("LB",)),
    ],
)
def test_the_reports_country_decides_where_nothing_else_does(name: str, countries: tuple[str, ...]) -> None:
    for country in countries:
        assert meant(f"وقع انفجار في {name} أمس.", country).country == country


# Of two places in one report each is its own.
@pytest.mark.parametrize(
    ("sentence", "countries"),
    [
        ("وقع انفجار في مدينة طرابلس في ليبيا، وآخر في مدينة طرابلس شمال لبنان.", ["LY", "LB"]),
        ("سافر من مدينة أريحا بريف إدلب إلى مدينة أريحا في الضفة الغربية.", ["SY", "PS"]),
    ],
)
def test_two_of_one_name_in_one_sentence(sentence: str, countries: list[str]) -> None:
    tokens = tokenize(fold(sentence))
    readings = resolve_places(find_places(tokens), tokens)
    outer = {one.within for one in readings if one is not None}
    inner = [one.country for n, one in enumerate(readings) if one is not None and n not in outer]
    assert inner == countries


@pytest.mark.parametrize(
    "sentence",
    [
        "سيطرت القوات على مناطق جديدة في محافظة تعز.",
        "نزح آلاف السكان من مناطق القتال في محافظة تعز.",
        "قصفت المدفعية باكرا صباح الاثنين أحياء في مدينة تعز.",
    ],
)
def test_everyday_words_behind_areas_name_no_village(sentence: str) -> None:
    tokens = tokenize(fold(sentence))
    mentions = find_places(tokens)
    named = [p.name for p in resolve_places(mentions, tokens) if p is not None and p.id is not None]
    assert not {"جديده", "القتال", "اكرا"} & set(named)
    assert any("تعز" in name for name in named)


def countries_named(sentence: str) -> set[str | None]:
    tokens = tokenize(fold(sentence))
    return {one.id for one in resolve_places(find_places(tokens), tokens) if one is not None}


@pytest.mark.parametrize(
    "sentence",
    [
        "بدأ الهجوم قبل إقامة صلاة المغرب.",
        "قُتل رجل بعد أذان المغرب.",
        "خرجت مظاهرة بعد صلاتي المغرب والعشاء.",
    ],
)
def test_the_prayer_at_sunset_is_no_country(sentence: str) -> None:
    assert "ma" not in countries_named(sentence)


def test_the_country_is_one() -> None:
    assert "ma" in countries_named("اعتقلت السلطات في المغرب ثلاثة مشتبه بهم.")
