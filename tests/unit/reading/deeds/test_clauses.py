"""Clauses hold every word of their sentence, and are cut where another matter begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.arabic.folding import fold_word
from marsad.model.document import document
from marsad.reading.deeds.clauses import Clause, clauses, is_led
from marsad.reading.deeds.triggers import find_triggers
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text

PIECES = [
    "قتل",
    "مدنيان",
    "بقصف",
    "على",
    "نوى",
    "،",
    "فيما",
    "التي",
    "عقب",
    "مقتل",
    "وأصيب",
    "ثلاثة",
    "إضافة إلى",
    "ثم",
]


def cut(raw: str) -> list[tuple[Text, list[Clause]]]:
    given_document = document("t", raw, published="2024-05-22")
    text = Text(given_document, lay_out(given_document), None)
    return [(text, clauses(text, s, find_triggers(text, s))) for s in text.sentences]


def parts(raw: str) -> list[str]:
    """The words of each clause."""
    return [" ".join(text.folded(c.first, c.last)) for text, found in cut(raw) for c in found]


@given(st.lists(st.sampled_from([*PIECES, ".", "\n"]), max_size=30).map(" ".join))
@settings(max_examples=80, deadline=None)
def test_every_word_of_a_sentence_is_in_one_clause(raw: str) -> None:
    for text, found in cut(raw):
        assert all(a.last < b.first for a, b in pairwise(found))
        assert all(clause.first <= clause.last for clause in found)
        (sentence,) = [s for s in text.sentences if s.first <= found[0].first <= s.last]
        held = {i for clause in found for i in range(clause.first, clause.last + 1)}
        left = set(range(sentence.first, sentence.last + 1)) - held
        assert not [i for i in left if text.tokens[i].kind == "word"]


@pytest.mark.parametrize(
    "raw",
    [
        "قتل مدنيان بقصف على مدينة نوى.",
        "قصفت قوات النظام مدينة نوى بالمدفعية الثقيلة والصواريخ.",
        "مقتل مدنيين بقصف لقوات النظام على مدينة نوى",
        "وصل الوفد إلى مدينة نوى صباح اليوم.",
    ],
)
def test_one_deed_is_one_clause(raw: str) -> None:
    assert len(parts(raw)) == 1


@pytest.mark.parametrize(
    ("raw", "second"),
    [
        ("قصفت قوات النظام مدينة نوى، واعتقلت ثلاثة شبان في بلدة طفس.", "واعتقلت"),
        ("قصفت قوات النظام مدينة نوى، كما اعتقلت ثلاثة شبان في بلدة طفس.", "كما"),
        ("قصفت قوات النظام مدينة نوى، فيما انفجرت عبوة في بلدة طفس.", "فيما"),
        ("قصفت قوات النظام مدينة نوى، في حين انفجرت عبوة في بلدة طفس.", "في حين"),
        ("قصفت قوات النظام مدينة نوى، بينما انفجرت عبوة في بلدة طفس.", "بينما"),
        ("قصفت قوات النظام مدينة نوى، ما أدى إلى مقتل مدنيين.", "ما ادي"),
        ("قصفت قوات النظام مدينة نوى، مما أسفر عن مقتل مدنيين.", "مما اسفر"),
        ("قصفت قوات النظام مدينة نوى عقب مقتل جنديين في بلدة طفس.", "عقب"),
        ("قصفت قوات النظام مدينة نوى بعد مقتل جنديين في بلدة طفس.", "بعد"),
    ],
)
def test_another_matter_is_another_clause(raw: str, second: str) -> None:
    found = parts(raw)
    assert len(found) == 2
    assert second in " ".join(found[1].split()[:3])


@pytest.mark.parametrize("link", ["ما أدى إلى", "مما أسفر عن", "ما تسبب في"])
def test_what_came_of_it_is_marked(link: str) -> None:
    ((_, found),) = cut(f"قصفت قوات النظام مدينة نوى، {link} مقتل مدنيين.")
    assert [clause.result for clause in found] == [False, True]


@pytest.mark.parametrize("link", ["عقب", "بعد", "إثر"])
def test_what_came_before_it_is_marked_at_most_behind(link: str) -> None:
    ((_, found),) = cut(f"قصفت قوات النظام مدينة نوى {link} مقتل جنديين في بلدة طفس.")
    assert not found[0].after


def test_an_empty_text_has_no_clause() -> None:
    assert cut("") == []


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("تعرض حي المزة وسط دمشق لغارات عنيفة.", 1),
        ("وقع انفجار في حي المزة، وسط المدينة، وقتل مدنيان.", 2),
        ("قصفت المدفعية بلدة نوى، وسط اشتباكات عنيفة في محيطها.", 2),
        ("أصيب عشرة مدنيين بقصف على بلدة نوى، لافتة إلى أن أربعة آخرين أصيبوا بقصف على داعل.", 2),
    ],
)
def test_the_middle_of_a_place_is_no_circumstance(raw: str, count: int) -> None:
    assert [len(found) for _, found in cut(raw)] == [count]


def test_what_happened_during_a_deed_belongs_to_it() -> None:
    [(_, found)] = cut("نفذت القوات عملية أمنية في البلدة، وألقت خلالها القبض على مطلوب.")
    assert [c.result for c in found] == [False, True]


@pytest.mark.parametrize(
    "word", ["وقع", "وقعت", "وصل", "وصلت", "وجد", "وضع", "وزع", "فجر", "فجرت", "فتح", "فقد", "فرض"]
)
def test_a_verb_that_begins_with_waw_or_fa_is_led_by_nothing(word: str) -> None:
    assert not is_led(fold_word(word))


@pytest.mark.parametrize("word", ["وقتل", "وأصيب", "فقتلت", "ووقع", "فوقعت", "واعتقلت", "وفجر"])
def test_a_verb_with_and_before_it_is_led(word: str) -> None:
    assert is_led(fold_word(word))


def test_what_happens_to_a_convoy_is_told_of_it() -> None:
    ((_, found),) = cut("وقالت مصادر محلية إن رتلاً لقوات النظام وقع في كمين قرب بلدة عقيربات.")
    assert len(found) == 1
