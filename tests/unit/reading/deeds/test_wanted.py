"""What a frame asks for around its word."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.deeds.wanted import (
    needed,
    needed_before,
    needed_subject,
    people_follow,
    place_follows,
    place_is_object,
    quote_follows,
)
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text


def read_text(sentence: str) -> Text:
    whole = document("t", "أخبار المنطقة\n\n" + sentence)
    return Text(whole, lay_out(whole), None)


def at(text: Text, word: str) -> int:
    return next(i for i in range(len(text.tokens)) if text.words(i, i) == word)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("أخلت القوات مقرها في البلدة.", True),
        ("أخلت القوات مقرات في البلدة.", True),
        ("أخلت القوات المقر.", True),
        ("أخلت القوات مقراً لها.", True),
        ("أخلت القوات، في المساء، مقرها.", False),
        ("أخلت القوات مكانها.", False),
    ],
)
def test_a_needed_word_may_carry_article_tanween_or_pronoun(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert needed(text, at(text, "أخلت"), len(text.tokens) - 1, ("مقر", "مقرات"), 9) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("قوات من الجيش توجهت إلى الجبهة.", True),
        ("إن القوات كلها توجهت إلى الجبهة.", True),
        ("انتشرت القوات، ثم توجهت الوفود إلى المعبر.", False),
        ("القوات التي توجهت إلى الجبهة.", False),
    ],
)
def test_the_needed_word_may_be_the_subject_before(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert needed_before(text, at(text, "توجهت"), ("قوات",)) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("توجهت قوات من الجيش إلى الجبهة.", True),
        ("توجهت أمس قوات من الجيش إلى الجبهة.", True),
        ("قوات من الجيش توجهت إلى الجبهة.", True),
        ("توجهت العائلة إلى مناطق قوات الحكومة.", False),
        ("توجهت العائلة، وقوات الحكومة بقيت.", False),
    ],
)
def test_the_needed_word_is_the_subject(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert needed_subject(text, at(text, "توجهت"), len(text.tokens) - 1, ("قوات",)) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("تمكن الجيش من استعادة بلدة معلولا.", True),
        ("تمكن الجيش من استعادة الموصل.", True),
        ("تمكن الجيش من استعادة زمام الأمور في تدمر.", False),
    ],
)
def test_a_place_right_behind_the_noun(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert place_follows(text, at(text, "استعادة") + 1) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("اجتاح مقاتلو التنظيم مدينة الموصل.", True),
        ("اجتاح الغضب الشارع في مدينة الموصل.", False),
        ("اجتاح الذعر السكان، ومدينة الموصل خالية.", False),
    ],
)
def test_a_place_as_the_object(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert place_is_object(text, at(text, "اجتاح"), len(text.tokens) - 1) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("انطلقت عملية «فجر الجبال» في المحافظة.", True),
        ('انطلقت عملية "فجر الجبال" في المحافظة.', True),
        ("انطلقت عملية واسعة في المحافظة.", False),
        ("انطلقت عملية «قال القائد إنها ستكون الأخيرة في هذه الناحية».", False),
    ],
)
def test_a_name_in_quotes(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert quote_follows(text, at(text, "عملية") + 1) is found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("قام مسلحون بتصفية مدنيين في الحي.", True),
        ("قام مسلحون بتصفية ثلاثة شبان في الحي.", True),
        ("قام الشركاء بتصفية الحسابات في الحي.", False),
    ],
)
def test_people_behind_the_noun(sentence: str, found: bool) -> None:
    text = read_text(sentence)
    assert people_follow(text, at(text, "بتصفية") + 1) is found
