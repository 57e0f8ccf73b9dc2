"""How far a name reaches where quotation marks, a comma or a promise tell it."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.name_extent import promised_name, widened
from marsad.arabic.names import find_names
from marsad.arabic.tokens import span_of, tokenize


def promised(text: str, after: str) -> str | None:
    """The name promised right behind the word `after`."""
    tokens = tokenize(fold(text))
    at = next(i for i, token in enumerate(tokens) if token.text == after) + 1
    last = promised_name(tokens, at)
    return None if last is None else span_of(tokens, at, last).of(text)


def wide(text: str) -> list[str]:
    tokens = tokenize(fold(text))
    names = [widened(tokens, name) for name in find_names(tokens)]
    return [span_of(tokens, n.name_first, n.name_last).of(text) for n in names]


@pytest.mark.parametrize(
    ("text", "after", "name"),
    [
        ("مقتل سعد دوابشة وزوجته", "مقتل", "سعد دوابشة"),
        ("محافظ مأرب سلطان العرادة، في", "مارب", "سلطان العرادة"),
        ("الإرهابي ب. فيصل سلم نفسه", "الارهابي", "ب. فيصل"),
        ("المتهم م.ع أمام القاضي", "المتهم", "م.ع"),
        ("قتل حسان الشيخ، بعد", "قتل", "حسان الشيخ"),
        ("مقتل قيادي بارز في", "مقتل", None),
        ("مقتل ثلاثة مدنيين", "مقتل", None),
        ("اغتيال وتفجير في", "اغتيال", None),
        ("مقتل", "مقتل", None),
    ],
)
def test_a_promised_name_may_be_of_common_words(text: str, after: str, name: str | None) -> None:
    assert promised(text, after) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("شاب يدعى ناجي جمال محمد الزعانين (25 عاماً)", ["ناجي جمال محمد الزعانين"]),
        ("العريف أحمد جعفر حسن المجيشي والعريف سامي خالد عمر", ["أحمد جعفر حسن المجيشي", "سامي خالد عمر"]),
        ('بحياة "حمزة ايبو بريم" أمس', ["حمزة ايبو بريم"]),
        ('بحياة "نافخاش رشيد عليكو" أمس', ["نافخاش رشيد عليكو"]),
        ("قال “الملا أختر محمد منصور” إن", ["أختر محمد منصور"]),
        ("شكر أحمد محمود المحلفين على خدمتهم", ["أحمد محمود"]),
        ("عزل الرئيس محمد حسن المنتمي للجماعة", ["محمد حسن"]),
        ("أسماؤهم: عمر عجلة بن زكي وخالد", ["عمر عجلة بن زكي"]),
    ],
)
def test_marks_show_where_a_name_ends(text: str, names: list[str]) -> None:
    assert wide(text) == names


@pytest.mark.parametrize(
    "name",
    [
        "سالم ياسر عبد الهادي مهنا",
        "حسن فواز عبد العزيز الترك",
        "ريم عبد الجابر ذياب",
        "ماهر الحمد الله",
        "كريم عبد الناصر",
    ],
)
def test_a_servant_of_god_inside_a_name_does_not_end_it(name: str) -> None:
    assert wide(f"قتل المواطن {name} أمس في البلدة") == [name]
    assert wide(f"وقال الدكتور {name} إن الوضع صعب") == [name]
