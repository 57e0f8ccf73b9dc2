"""Names of places that other words make something else, and the same names where they are places."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.tokens import tokenize
from marsad.registry.places import find_places, resolve_places


def names(sentence: str) -> set[str]:
    tokens = tokenize(fold(sentence))
    return {r.name for r in resolve_places(find_places(tokens), tokens) if r is not None}


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("دُفن القتيل في مسقط رأسه بمدينة تعز في اليمن", "مسقط"),
        ("اغتيل في مسقط رأسها بمديرية مودية في اليمن", "مسقط"),
        ("داهم المسلحون المنازل بحجة البحث عن أسلحة في مدينة الحديدة", "حجة"),
        ("اعتقلوا شابين بحجة أنهما من أنصار الحكومة في مدينة ذمار", "حجة"),
        ("تعرضت المنطقة لقصف بري في ريف إدلب", "بري"),
        ("اندلعت اشتباكات على الحدود الشمالية قرب بلدة رميش في لبنان", "الحدود الشمالية"),
        ("شن الجيش هجوماً جوياً بعد توغل بري في شمال قطاع غزة", "بري"),
        ("تصدت الدفاعات لهجوم بحري قرب ميناء بورتسودان", "بحري"),
        ("ظهر الأسرى في صور نشرها مقاتلون في مدينة سرمين", "صور"),
        ("رصدت منظمات الدمار عبر صور فضائية لمدينة الفاشر", "صور"),
    ],
)
def test_other_words_make_it_no_place(sentence: str, word: str) -> None:
    assert fold_word(word) not in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("وصلت الباخرة إلى مسقط عاصمة سلطنة عمان", "مسقط"),
        ("انفجر لغم في مديرية حرض بحجة، وقتل راع", "حجة"),
        ("انفجر لغم في مديرية عبس بمحافظة حجة شمال غربي اليمن", "محافظة حجة"),
        ("اندلعت اشتباكات في مدينة بحري شمال الخرطوم", "بحري"),
        ("سقطت قذائف على حي بري شرق الخرطوم", "بري"),
        ("أغارت مسيرة على سيارة في مدينة صور جنوبي لبنان", "صور"),
    ],
)
def test_where_it_is_one(sentence: str, word: str) -> None:
    assert fold(word).text in names(sentence)


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("قصف على مدينة الحديدة. وأطلق مسلح النار في سوق مدينة بيت الفقيه في اليمن", "بيت الفقيه"),
        ("اشتباكات في الخرطوم. وسقطت قذيفة على سوق مدينة الحصاحيصا في السودان", "الحصاحيصا"),
        ("غارة على مدينة إدلب. وانفجار في سوق بلدة سلقين في سوريا", "سلقين"),
    ],
)
def test_the_market_of_a_town_is_in_it(sentence: str, word: str) -> None:
    assert fold(word).text in names(sentence)
