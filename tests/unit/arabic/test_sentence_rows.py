"""More places where a sentence ends or goes on: marks beside marks, initials, lists, figures, posts, speech.

"|" stands where one sentence ends and the next begins.
"""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.sentences import sentences
from marsad.arabic.tokens import tokenize


def parted(raw: str) -> list[str]:
    tokens = tokenize(fold(raw))
    return [raw[tokens[first].start : tokens[last].end] for first, last in sentences(tokens)]


MARKS = """
توقف القصف!!!| وعاد الناس.
توقف القصف؟!| لا أحد يعلم.
توقف القصف.".| وعاد الناس.
توقف القصف».| وعاد الناس.
توقف القصف (أمس).| وعاد الناس.
(توقف القصف أمس.)| وعاد الناس.
«توقف القصف.»| وعاد الناس.
"توقف القصف؟"| سأل الناس.
توقف القصف ….| وعاد الناس.
توقف القصف..| وعاد الناس..| وفتح السوق
توقف القصف .| وعاد الناس .
"""
GOES_ON = """
توقف القصف، وعاد الناس
توقف القصف: لا أحد يعلم متى
توقف القصف - بحسب الأهالي - وعاد الناس
توقف القصف (بحسب الأهالي) وعاد الناس
قال الرجل: "عدنا إلى بيوتنا" وبكى
قال الرجل: "عدنا إلى بيوتنا. لم نجد شيئاً" وبكى
قال «هل عدتم؟ نعم عدنا» ثم صمت
قال د. سامي حداد للصحفيين
قال أ.د. سامي حداد للصحفيين
قال م. سامي حداد للصحفيين
قالت د. ريم حداد للصحفيين
قال الشاهد س. ح. للصحفيين
قال الشاهد (س.ح) للصحفيين
نقلت وكالة ب.ب.س الخبر
نقلت وكالة أ ف ب الخبر
سار 3.5 كم نحو البلدة
ارتفع السعر إلى 1.250.000 ليرة
في 3.4.2020 وقع الحادث
عند الساعة 7.30 صباحاً وقع الحادث
عند الساعة 7:30 صباحاً وقع الحادث
الفصل 2.1 من التقرير
زار الموقع t.me/example ثم عاد
زار الموقع example.com/a.html ثم عاد
الطراز 2.0 من الجهاز
"""


def rows(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("row", rows(MARKS))
def test_marks_beside_a_stop_stay_with_their_sentence(row: str) -> None:
    assert parted(row.replace("|", "")) == [part.strip() for part in row.split("|")]


@pytest.mark.parametrize("row", rows(GOES_ON))
def test_no_end(row: str) -> None:
    assert parted(row) == [row]
    assert parted(f"{row}. وعاد الناس.") == [f"{row}.", "وعاد الناس."]


LISTS = [
    ["1- توقف القصف", "2- عاد الناس", "3- فتح السوق"],
    ["1. توقف القصف", "2. عاد الناس", "3. فتح السوق"],
    ["1) توقف القصف", "2) عاد الناس", "3) فتح السوق"],
    ["١- توقف القصف", "٢- عاد الناس", "٣- فتح السوق"],
    ["أولاً: توقف القصف.", "ثانياً: عاد الناس.", "ثالثاً: فتح السوق."],
    ["- توقف القصف", "- عاد الناس", "- فتح السوق"],
    ["• توقف القصف", "• عاد الناس", "• فتح السوق"],
    ["* توقف القصف", "* عاد الناس", "* فتح السوق"],
    ["🔴 توقف القصف", "🔴 عاد الناس", "🔴 فتح السوق"],
    ["◾ توقف القصف", "◾ عاد الناس", "◾ فتح السوق"],
    ["#عاجل توقف القصف", "#عاجل عاد الناس", "#عاجل فتح السوق"],
]


@pytest.mark.parametrize("items", LISTS)
@pytest.mark.parametrize("between", ["\n", "\n\n", " \n", "\r\n"])
def test_each_line_of_a_list_is_a_sentence(items: list[str], between: str) -> None:
    assert [sentence.strip() for sentence in parted(between.join(items))] == items


@pytest.mark.parametrize(
    "items", [items for items in LISTS if items[0][0] in "•🔴◾" or items[0].startswith("أولاً")]
)
def test_items_of_a_list_in_one_line(items: list[str]) -> None:
    assert [sentence.strip() for sentence in parted(" ".join(items))] == items


@pytest.mark.parametrize(
    "raw",
    ["", " ", "\n", "\n \n", "\u200f", "ـــ"],
)
def test_where_nothing_is_said_there_is_no_sentence(raw: str) -> None:
    assert parted(raw) == []


@pytest.mark.parametrize("raw", ["قتل", ".", "5", "abc", "«»", "...", "قتل رجل في الحي"])
def test_one_piece_is_one_sentence(raw: str) -> None:
    assert parted(raw) == [raw]


@pytest.mark.parametrize("words", [40, 400, 4000])
def test_a_sentence_may_be_long(words: int) -> None:
    assert len(parted("قتل رجل " * words)) == 1
