"""A place behind the letters that are written onto it: the same place, by its own name."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.registry.places import PlaceReading, find_places, resolve_places


def read(raw: str, country: str | None = None) -> list[PlaceReading]:
    tokens = tokenize(fold(raw))
    mentions = find_places(tokens)
    return [reading for reading in resolve_places(mentions, tokens, country) if reading is not None]


# A place, and how it is written behind ل.
NAMES = [
    ("حلب", "لحلب"),
    ("الرقة", "للرقة"),
    ("العراق", "للعراق"),
    ("اليمن", "لليمن"),
    ("السودان", "للسودان"),
    ("لبنان", "للبنان"),
    ("ليبيا", "لليبيا"),
    ("إيران", "لإيران"),
    ("الأردن", "للأردن"),
    ("دمشق", "لدمشق"),
    ("الحسكة", "للحسكة"),
    ("الخرطوم", "للخرطوم"),
    ("صنعاء", "لصنعاء"),
    ("دير الزور", "لدير الزور"),
    ("البوكمال", "للبوكمال"),
    ("القامشلي", "للقامشلي"),
    ("الموصل", "للموصل"),
    ("بغداد", "لبغداد"),
    ("غزة", "لغزة"),
    ("رفح", "لرفح"),
]


@pytest.mark.parametrize(("name", "to"), NAMES)
def test_a_place_behind_the_letter_for_to(name: str, to: str) -> None:
    (plain,) = read(f"وصل الرتل إلى {name} أمس")
    (joined,) = read(f"وصل الرتل {to} أمس")
    assert joined.id == plain.id is not None
    assert joined.name == plain.name == fold_word(name)


@pytest.mark.parametrize("name", [name for name, _ in NAMES])
@pytest.mark.parametrize("before", ["ب", "وب", "و"])
def test_a_place_behind_in_and_and(name: str, before: str) -> None:
    (plain,) = read(f"وصل الرتل إلى {name} أمس")
    (joined,) = read(f"وصل الرتل {before}{name} أمس")
    assert (joined.id, joined.name) == (plain.id, fold_word(name))


# What begins with ل behind its own article: of three ل two are written.
@pytest.mark.parametrize(
    ("name", "to", "country"),
    [
        ("اللطامنة", "للطامنة", "SY"),
        ("اللاذقية", "للاذقية", "SY"),
    ],
)
def test_a_name_that_begins_with_that_letter(name: str, to: str, country: str) -> None:
    plain = read(f"وصل الرتل إلى {name} قادماً من حلب وحماة", country)
    joined = read(f"وصل الرتل {to} قادماً من حلب وحماة", country)
    assert [r.id for r in joined] == [r.id for r in plain]
    assert len(plain) == 3


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("انسحبوا من الرقة للطامنة في ريف حماة", ["الرقه", "اللطامنه", "ريف حماه"]),
        ("توجهوا للرقة ولحلب", ["الرقه", "حلب"]),
        ("توجهوا من لبنان لليبيا", ["لبنان", "ليبيا"]),
        ("من حلب لإدلب", ["حلب", "ادلب"]),
    ],
)
def test_the_names_of_a_sentence(raw: str, names: list[str]) -> None:
    assert [reading.name for reading in read(raw)] == names


# "وإلى" and "والي" (governor) are one word once hamza is folded: where it stands tells them apart.
@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("توجهوا إلى الرقة وإلى حلب", ["الرقه", "حلب"]),
        ("توجهوا الى الرقة والى حلب", ["الرقه", "حلب"]),
        ("عادوا من حلب وإلى الرقة", ["حلب", "الرقه"]),
        ("توجهوا إلى الرقة، وإلى حلب", ["الرقه", "حلب"]),
        ("توجهوا إلى بلدات صغيرة بعيدة وإلى حلب", ["حلب"]),
        ("توجهوا إلى الرقة وإلى حلب وإلى حماة", ["الرقه", "حلب", "حماه"]),
        ("توجهوا إلى الرقة وإلى مدينة حلب", ["الرقه", "حلب"]),
        ("قتل والي الرقة بغارة", []),
        ("قتل والي حلب أبو فلان", []),
        ("اغتيل نائبه والي الرقة", []),
        ("إضافة إلى والي الرقة", []),
    ],
)
def test_and_to_is_no_governor(raw: str, names: list[str]) -> None:
    assert [reading.name for reading in read(raw)] == names
