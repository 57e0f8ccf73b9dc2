"""Where sentences end, on lines as news and channels write them."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.sentences import sentences
from marsad.arabic.tokens import tokenize


def cut(raw: str) -> list[str]:
    tokens = tokenize(fold(raw))
    return [raw[tokens[first].start : tokens[last].end] for first, last in sentences(tokens)]


@pytest.mark.parametrize(
    "parts",
    [
        ["وصل الوفد صباحاً.", "وغادر مساءً."],
        ["هل عاد الأهالي؟", "لا أحد يعلم!", "ننتظر…"],
        ["الاجتماع يفشل..", "والوفد يغادر المدينة"],
        ["انتظرنا ساعات....", "ثم عدنا"],
        ["قال: «لن نعود. لن نبيع.»", "ثم خرج."],
        ['كتبت الصحيفة "سقط المطر. فاض النهر" وأغلقت الطرق.', "وفتحت لاحقاً."],
        ["وصل د. سامي وم. رامي إلى المقر.", "وبدأ اللقاء."],
        ["نقلت أ.ف.ب عن شهود.", "وأكدت أ. ف. ب. الخبر لاحقاً"],
        ["بلغت النسبة 3.5 بالمئة.", "وكانت 2.1 سابقاً."],
        ["وصلوا إلى القرية.", "وقال أحدهم إنهم متعبون."],
        ["يمكن زيارة www.example.org للمزيد.", "شكراً."],
        ["بدأ ذلك سنة 1444 هـ.", "ولم ينته."],
        ["1- وصول قافلة", "2- عودة الكهرباء", "3- افتتاح سوق"],
        ["أخبار اليوم", "• وصول قافلة", "• عودة الكهرباء", "🔹 افتتاح سوق"],
        ["▪️ وصول قافلة إلى البلدة 💔", "▪️ عودة الكهرباء"],
    ],
)
def test_ends(parts: list[str]) -> None:
    assert [s.strip() for s in cut(" ".join(parts))] == parts


@pytest.mark.parametrize(
    "parts", [["عنوان بلا نقطة", "سطر آخر بلا نقطة"], ["1. وصول قافلة", "2. عودة الكهرباء"]]
)
def test_lines_are_sentences_and_the_stop_after_the_number_of_an_item_ends_nothing(parts: list[str]) -> None:
    assert cut("\n\n".join(parts)) == parts


def test_a_missing_space_after_a_full_stop_still_ends_a_sentence() -> None:
    assert cut("وصلوا إلى القرية.وقال أحدهم شيئاً") == ["وصلوا إلى القرية.", "وقال أحدهم شيئاً"]


def test_a_full_stop_behind_a_closing_mark_ends_a_sentence_without_a_space() -> None:
    assert cut("هاجموا موقع «الشرقية».وقال المصدر إنهم فروا") == [
        "هاجموا موقع «الشرقية».",
        "وقال المصدر إنهم فروا",
    ]


def test_a_quotation_that_never_closes_hides_no_end() -> None:
    assert len(cut('قال الرجل "لن نعود. ثم خرج من الباب. ولم يلتفت')) == 3


def test_a_line_end_ends_a_sentence_even_inside_a_quotation() -> None:
    assert len(cut("قال «لن نعود\nأبداً» ثم خرج")) == 2


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("أغلقت البلدية السوق القديم في وسط المدينة صباح اليوم؛ ما أدى إلى ازدحام كبير في الشوارع المجاورة كلها", 1),
        ("أغلقت البلدية السوق القديم في وسط المدينة صباح اليوم؛ وفتحت المدارس أبوابها أمام الطلاب بعد عطلة طويلة", 2),
        ("وصل الوفد؛ وغادر", 1),
    ],
)  # fmt: skip
def test_a_semicolon_ends_only_before_a_long_new_statement(raw: str, count: int) -> None:
    assert len(cut(raw)) == count


def test_nothing_gives_nothing() -> None:
    assert cut("") == []
    assert cut("\n\n") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("أخبار الصباح _قصف على البلدة _اشتباكات في الحي _عودة الكهرباء إلى المدينة", 4),
        ("اسم_الملف و_شيء في السطر", 1),
        ("🇸🇾 قصف مدفعي على أطراف البلدة فجر اليوم من دون أنباء 🚨 ثم غارة جوية على الحي نفسه", 2),
    ],
)
def test_items_of_a_post(text: str, count: int) -> None:
    tokens = tokenize(fold(text))
    assert len([1 for first, last in sentences(tokens) if last > first]) == count


@pytest.mark.parametrize(
    ("raw", "count"),
    [
        ("استشهاد 13 شخصا .. في غارات على الجنوب", 1),
        ("مقتل خمسة ... بينهم طفل ... في قصف على البلدة", 1),
        ("سوريا.. مقتل ثلاثة جنود", 2),
        ("انتهت الجولة .. في القاعة بقي الوفد.", 2),
    ],
)
def test_stops_inside_a_headline_that_goes_on_are_a_pause(raw: str, count: int) -> None:
    assert len(cut(raw)) == count
