"""Spellings of one name share a skeleton; other names do not."""

from __future__ import annotations

import pytest

from marsad.arabic.lookalikes import skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أسامة الدعيس", "اسامه الدعيس"),
        ("عبد الكريم الخلف", "عبدالكريم خلف"),
        ("محمد بن علي", "محمد علي"),
        ("نور الدين حداد", "نورالدين الحداد"),
        ("نصر الله", "نصرالله"),
        ("أبو علاء", "ابوعلاء"),
        ("أبي علاء", "أبو علاء"),
        ("مصطفى", "مصطفا"),
        ("هيثم", "هيتم"),
        ("ظافر", "ضافر"),
        ("معاذ", "معاد"),
        ("فـ.ـادي", "فادي"),
        ("محمّد", "محمد"),
        ("آل سعود", "سعود"),
        ("  خالد   العلي ", "خالد العلي"),
        ("ﺧﺎﻟﺪ", "خالد"),
        ("John SMITH", "john smith"),
    ],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("حسن", "حسين"),
        ("محمد", "محمود"),
        ("خالد العلي", "خالد"),
        ("عمر", "عمرو"),
        ("عبد الله", "عبد الكريم"),
    ],
)
def test_other_names_are_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize("name", ["", " ", "؟", "بن"])
def test_what_names_nobody_has_no_skeleton(name: str) -> None:
    assert skeleton(name) == ""


@pytest.mark.parametrize(
    "name", ["عبد الكريم الخلف", "نور الدين حداد", "أبو علاء", "آل سعود", "هيثم", "الله"]
)
def test_a_skeleton_is_its_own(name: str) -> None:
    assert skeleton(skeleton(name)) == skeleton(name)
