"""Numbered units: every number as it is spelled, in figures and in words, with and without what stands around it."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.tokens import Token, tokenize
from marsad.registry.actor_units import english_ordinal, find_unit
from marsad.registry.actors import find_actors, resolve_actors

# A number as a masculine unit (اللواء, الفوج) has it, and as a feminine one (الفرقة, الكتيبة).
ORDINALS = """
1 الأول الأولى
2 الثاني الثانية
3 الثالث الثالثة
4 الرابع الرابعة
5 الخامس الخامسة
6 السادس السادسة
7 السابع السابعة
8 الثامن الثامنة
9 التاسع التاسعة
10 العاشر العاشرة
11 الحادي_عشر الحادية_عشرة
12 الثاني_عشر الثانية_عشرة
13 الثالث_عشر الثالثة_عشرة
14 الرابع_عشر الرابعة_عشرة
15 الخامس_عشر الخامسة_عشرة
16 السادس_عشر السادسة_عشرة
17 السابع_عشر السابعة_عشرة
18 الثامن_عشر الثامنة_عشرة
19 التاسع_عشر التاسعة_عشرة
20 العشرون العشرين
21 الحادي_والعشرون الحادية_والعشرين
22 الثاني_والعشرون الثانية_والعشرين
25 الخامس_والعشرون الخامسة_والعشرين
30 الثلاثون الثلاثين
33 الثالث_والثلاثون الثالثة_والثلاثين
40 الأربعون الأربعين
46 السادس_والأربعون السادسة_والأربعين
50 الخمسون الخمسين
54 الرابع_والخمسون الرابعة_والخمسين
60 الستون الستين
65 الخامس_والستون الخامسة_والستين
70 السبعون السبعين
80 الثمانون الثمانين
90 التسعون التسعين
99 التاسع_والتسعون التاسعة_والتسعين
"""
ROWS = [row.replace("_", " ", 0).split() for row in ORDINALS.strip().splitlines()]


def unit(raw: str, kind: str) -> tuple[str, str] | None:
    """(id, as written) of the unit whose noun is the first word."""
    tokens: list[Token] = tokenize(fold(raw))
    found = find_unit(tokens, 0, kind)
    return None if found is None else (found.id, raw[: tokens[found.last].end])


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_number_in_words(row: list[str]) -> None:
    number, masculine, feminine = (part.replace("_", " ") for part in row)
    ordinal = english_ordinal(int(number))
    assert unit(f"اللواء {masculine} في الجيش", "brigade") == (f"{ordinal}-brigade", f"اللواء {masculine}")
    assert unit(f"الفرقة {feminine} في الجيش", "division") == (f"{ordinal}-division", f"الفرقة {feminine}")


@pytest.mark.parametrize(
    "number", [1, 2, 3, 4, 9, 10, 11, 12, 13, 17, 21, 22, 23, 46, 54, 101, 104, 111, 112, 121, 555, 999]
)
def test_a_number_in_figures(number: int) -> None:
    ordinal = english_ordinal(number)
    eastern = "".join(chr(0x660 + int(digit)) for digit in str(number))
    persian = "".join(chr(0x6F0 + int(digit)) for digit in str(number))
    for written in (str(number), eastern, persian, f"الـ{number}", f"الـ {number}"):
        assert unit(f"الفوج {written} في الجيش", "regiment") == (f"{ordinal}-regiment", f"الفوج {written}")


@pytest.mark.parametrize(
    ("number", "ordinal"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (10, "10th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (14, "14th"),
        (20, "20th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (24, "24th"),
        (100, "100th"),
        (101, "101st"),
        (102, "102nd"),
        (103, "103rd"),
        (111, "111th"),
        (112, "112th"),
        (113, "113th"),
        (121, "121st"),
        (999, "999th"),
    ],
)
def test_english_ordinals(number: int, ordinal: str) -> None:
    assert english_ordinal(number) == ordinal


@pytest.mark.parametrize(
    "raw",
    [
        "اللواء",
        "اللواء في الجيش",
        "اللواء سامر حداد",
        "اللواء المدرع",
        "اللواء، 12 قتيلاً",
        "اللواء 2020",
        "اللواء 12.5",
        "اللواء 1234",
        "اللواء أول",
        "اللواء ال",
        "اللواء وعشرون",
        "الفرقة كلها",
    ],
)
def test_no_number_no_unit(raw: str) -> None:
    assert unit(raw, "brigade") is None


@pytest.mark.parametrize(
    ("raw", "proclitics"),
    [
        ("اللواء 12", ""),
        ("للواء 12", "ل"),
        ("واللواء 12", "و"),
        ("باللواء 12", "ب"),
        ("الفرقة 12", ""),
        ("للفرقة 12", "ل"),
        ("والفرقة 12", "و"),
        ("بالفرقة 12", "ب"),
        ("وللفرقة 12", "ول"),
        ("فالفرقة 12", "ف"),
    ],
)
def test_what_is_written_before_its_noun(raw: str, proclitics: str) -> None:
    found = find_unit(tokenize(fold(raw)), 0, "x")
    assert found is not None
    assert (found.proclitics, found.last, found.id, found.key) == (proclitics, 1, "12th-x", "#12th-x")


# The same unit told in two ways is one actor.
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الفرقة الرابعة", "الفرقة 4"),
        ("الفرقة السابعة عشرة", "الفرقة 17"),
        ("الفرقة الخامسة والعشرين", "الفرقة 25"),
        ("اللواء الرابع", "اللواء الـ4"),
        ("الفوج السادس والأربعون", "الفوج ٤٦"),
        ("الفرقة الثامنة عشرة", "للفرقة 18"),
        ("اللواء الثاني عشر", "واللواء 12"),
    ],
)
def test_one_unit_told_in_two_ways(one: str, other: str) -> None:
    ids = []
    for name in (one, other):
        tokens = tokenize(fold(f"وصلت تعزيزات من {name} إلى المدينة"))
        (mention,) = resolve_actors(find_actors(tokens), tokens, "SY", None)
        ids.append(mention.actor)
    assert ids[0] == ids[1] is not None


@pytest.mark.parametrize("country", ["IQ", "EG", "SD"])
def test_elsewhere_a_numbered_division_is_the_armys(country: str) -> None:
    tokens = tokenize(fold("وصلت تعزيزات من الفرقة 17 إلى المدينة"))
    (unit_,) = resolve_actors(find_actors(tokens), tokens, country, None)
    tokens = tokenize(fold("وصلت تعزيزات من الجيش إلى المدينة"))
    (army,) = resolve_actors(find_actors(tokens), tokens, country, None)
    assert unit_.actor == army.actor is not None
