"""What is cut out of a line: mark-up, glued lists and buttons, pointers to other reports; and what stays (§1)."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.model.span import Span
from marsad.reading.page.cuts import Cut, apart, cuts_in

FIRST = "قُتل أربعة جنود في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
SECOND = "وقال مصدر طبي إن المصابين نُقلوا إلى المستشفى العام."
OTHER = "غارة تقتل تسعة مدنيين في قرية بعيدة"
LINES = "\n\nوأغلقت القوات الطريق.\n\nولم تعلن أي جهة مسؤوليتها.\n"  # so that the page has its line ends


def cut(text: str) -> list[tuple[str, str]]:
    """The kind and the words of each stretch."""
    return [(c.kind, c.span.of(text)) for c in cuts_in(text)]


def left(text: str) -> str:
    """What stays of a text, one space between its words."""
    kept, at = [], 0
    for c in cuts_in(text):
        kept.append(text[at : c.span.start])
        at = c.span.end
    return " ".join(" ".join([*kept, text[at:]]).split())


TAGS = [
    "<p>",
    "</p>",
    "<br>",
    "<br/>",
    "<br />",
    '<p dir="RTL">',
    '<a href="https://example.org/a?b=1&c=2">',
    "</a>",
    "<strong>",
    "<div class='text'>",
    "<!-- إعلان -->",
    '<img src="a.jpg" alt="صورة من المكان">',
    '<span style="font-size: 12px">',
    "<H2>",
    "&nbsp;",
    "<iframe src='x'></iframe>",
    "<script>",
]


@pytest.mark.parametrize("tag", TAGS)
def test_mark_up_is_cut(tag: str) -> None:
    text = f"{FIRST} {tag} {SECOND}{LINES}"
    assert left(text) == " ".join(f"{FIRST} {SECOND}{LINES}".split())
    assert {kind for kind, _ in cut(text)} == {"chrome"}


@pytest.mark.parametrize("tag", TAGS)
def test_mark_up_inside_a_word_is_cut(tag: str) -> None:
    text = f"{FIRST}{tag}{SECOND}{LINES}"
    assert "".join(left(text).split()) == "".join(f"{FIRST}{SECOND}{LINES}".split())


NO_TAGS = [
    "وكان عدد القتلى < عشرة بحسب المصدر.",
    "سقط 3 < 5 قتلى بحسب المصدر.",
    "قال «الناطق» إن الهجوم فشل.",
    "<غير معروف> هاجم النقطة بحسب الشهود.",
    "a < b > c",
    "نشرت وكالة رويترز & فرانس برس الخبر.",
    "<",
    "<>",
    "< p >",
    "&",
    "AT&T",
]


@pytest.mark.parametrize("text", NO_TAGS)
def test_what_is_no_mark_up_stays(text: str) -> None:
    assert cut(f"{text}{LINES}") == []


STYLES = [
    ".title { color: red }",
    "#main { margin: 0; padding: 0 }",
    ".a { b: c } .d { e: f }",
    "@media print { .x { display: none } }",
    "p{color:red}",
    ".post-body a:hover{text-decoration:underline}",
    "body { font: 12px }\n.y { top: 0 }",
]


@pytest.mark.parametrize("style", STYLES)
def test_a_style_sheet_is_cut(style: str) -> None:
    text = f"{FIRST}\n{style}\n{SECOND}{LINES}"
    assert left(text) == " ".join(f"{FIRST} {SECOND}{LINES}".split())


NO_STYLES = ["قال {المصدر} إن الهجوم فشل.", "{ a }", "العدد {12} من المجلة", "نص { بين } قوسين"]


@pytest.mark.parametrize("text", NO_STYLES)
def test_braces_in_arabic_text_are_no_style_sheet(text: str) -> None:
    assert cut(f"{text}{LINES}") == []


POINTERS = [
    f"اقرأ أيضاً: {OTHER}.",
    f"اقرأ أيضا: {OTHER}.",
    f"إقرأ أيضاً: {OTHER}.",
    f"اقرأ ايضاً: {OTHER}.",
    f"اقرأ أيضاً : {OTHER}.",
    f"اقرأ أيضًا: {OTHER}.",
    f"اقرأ أيضاً:{OTHER}.",
    f"اقرأ أيضاً.. {OTHER}.",
    f"اقرأ المزيد: {OTHER}.",
    f"اقرأ كذلك: {OTHER}.",
    f"شاهد أيضاً: {OTHER}.",
    f"شاهد: {OTHER}.",
    f"شاهدوا: {OTHER}.",
    f"طالع أيضاً: {OTHER}.",
    f"للمزيد: {OTHER}.",
    f"لمزيد من التفاصيل: {OTHER}.",
    f"قد يهمك: {OTHER}.",
    f"قد يهمك أيضاً: {OTHER}.",
    f"قد يعجبك أيضاً: {OTHER}.",
    f"انظر أيضاً: {OTHER}.",
    f"راجع أيضاً: {OTHER}.",
    f"تابع أيضاً: {OTHER}.",
    f"أخبار ذات صلة: {OTHER}.",
    f"مواضيع ذات صلة: {OTHER}.",
    f"المزيد: {OTHER}.",
    f"اقرأ أيضاً: {OTHER}؟",
    f"اقرأ أيضاً: {OTHER}!",
    f"اقرأ أيضاً: {OTHER}...",
    f"اقرأ أيضاً | {OTHER}.",
    f"اقرأ/ي أيضاً: {OTHER}.",
    f"يمكنك قراءة: {OTHER}.",
]


@pytest.mark.parametrize("pointer", POINTERS)
def test_a_pointer_between_two_sentences_is_cut(pointer: str) -> None:
    text = f"{FIRST} {pointer} {SECOND}{LINES}"
    assert cut(text) == [("teaser", pointer)]
    assert left(text) == " ".join(f"{FIRST} {SECOND}{LINES}".split())


@pytest.mark.parametrize("pointer", POINTERS)
def test_a_pointer_at_the_end_of_a_paragraph_is_cut(pointer: str) -> None:
    assert cut(f"{FIRST} {pointer}\n{SECOND}{LINES}") == [("teaser", pointer)]


@pytest.mark.parametrize("before", [".", "!", "؟", "?", "…", "»", "”", '"'])
def test_a_pointer_stands_behind_the_end_of_a_sentence(before: str) -> None:
    pointer = f"اقرأ أيضاً: {OTHER}."
    assert cut(f"قُتل أربعة جنود في هجوم{before} {pointer} {SECOND}{LINES}") == [("teaser", pointer)]


@pytest.mark.parametrize("word", ["اقرأ أيضاً", "شاهد أيضاً", "طالع أيضاً", "اقرأ المزيد"])
def test_a_pointer_in_brackets_is_cut(word: str) -> None:
    aside = f"({word}: {OTHER})"
    assert cut(f"قُتل أربعة جنود في هجوم {aside} شمال المدينة.{LINES}") == [("teaser", aside)]


NO_POINTERS = [
    "قال الشاهد: رأيت المسلحين يهربون نحو الجبل.",
    "قُتل أربعة جنود. شاهد عيان قال إن المسلحين هربوا.",
    "قُتل أربعة جنود. وشاهد الأهالي المسلحين يهربون.",
    "قُتل أربعة جنود. المزيد من الجنود وصلوا إلى المكان.",
    "قُتل أربعة جنود. تابع الجيش تقدمه نحو المدينة.",
    "قُتل أربعة جنود. اقرأ أيضاً ما كتبه المصدر.",
    "وطالب الأهالي بالتحقيق: لا نريد حرباً.",
    "قُتل أربعة جنود (شاهد عيان: رأيتهم) في الهجوم.",
    "وقال القائد: اقرأ أيضاً: كتابي الجديد عن الحرب.",
    "قُتل أربعة جنود. وقال شاهد: رأيت المسلحين يهربون.",
]


@pytest.mark.parametrize("text", NO_POINTERS)
def test_a_sentence_with_the_words_of_a_pointer_stays(text: str) -> None:
    assert cut(f"{text}{LINES}") == []


LINKS = [
    "رابط الخبر: https://example.org/a",
    "رابط المقال: example.org/a",
    "رابط التقرير: https://example.org/a",
    "رابط الموضوع: https://example.org/a",
    "رابط الخبر الأصلي: https://example.org/a",
    "رابط الخبر في الموقع: https://example.org/a",
    "رابط الخبر على تويتر: https://example.org/a",
]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_back_is_cut_to_the_end_of_its_line(link: str) -> None:
    text = f"{FIRST} {link}\n{SECOND}{LINES}"
    assert cut(text) == [("chrome", link)]


@pytest.mark.parametrize(
    "text",
    [
        "وقال المصدر إن رابط الخبر ليس صحيحاً.",
        "لا رابط بين الهجومين: قال المصدر.",
        "رابطة الأهالي: نطالب بالتحقيق.",
    ],
)
def test_other_links_stay(text: str) -> None:
    assert cut(f"{text}{LINES}") == []


FEET = [
    "ظهرت المقالة مقتل أربعة جنود أولاً على شبكة النهر",
    "ظهرت المقالة مقتل أربعة جنود أولا على شبكة النهر",
    "ظهرت التدوينة مقتل أربعة جنود أولاً على شبكة النهر",
    "ظهرت المشاركة مقتل أربعة جنود أولاً على شبكة النهر",
    "The post مقتل أربعة جنود appeared first on River News",
    "The post Four soldiers killed appeared first on River News",
]


@pytest.mark.parametrize("foot", FEET)
def test_the_foot_of_a_feed_is_cut(foot: str) -> None:
    assert cut(f"{FIRST} {foot}{LINES}") == [("chrome", foot)]


@pytest.mark.parametrize("text", ["ظهرت المقاتلة في الجو أولاً.", "ظهرت المقالة في الصحيفة أمس."])
def test_what_appeared_elsewhere_stays(text: str) -> None:
    assert cut(f"{text}{LINES}") == []


TAGGED = [
    "الوسوم: درعا، جنود، هجوم",
    "وسوم: درعا - جنود",
    "الوسوم درعا جنود هجوم",
    "سمات: درعا، جنود",
    "كلمات مفتاحية: درعا، جنود",
    "الكلمات المفتاحية: درعا، جنود",
    "كلمات دلالية: درعا، جنود",
    "الكلمات الدلالية درعا جنود",
]


@pytest.mark.parametrize("tags", TAGGED)
def test_tags_glued_behind_the_last_sentence_are_cut(tags: str) -> None:
    assert cut(f"{FIRST} {SECOND} {tags}") == [("chrome", tags)]


NO_TAGS_LISTED = [
    "وقال المصدر: كلمات مفتاحية كثيرة قيلت أمس.",
    f"{FIRST} كلمات التعزية وصلت من كل مكان.",
    f"{FIRST} سمات المهاجمين غير معروفة. {SECOND}",
]


@pytest.mark.parametrize("text", NO_TAGS_LISTED)
def test_a_sentence_with_the_words_of_tags_stays(text: str) -> None:
    assert cut(f"{text}{LINES}") == []


def test_a_recommended_list_is_cut_from_its_head_to_its_end() -> None:
    listed = f"قائمة القصص الموصى بها\n\n{OTHER}\n\nانفجار لغم يودي بحياة راعيين\n\nنهاية القائمة"
    text = f"{FIRST}\n\n{listed}\n\n{SECOND}"
    assert cut(text) == [("teaser", listed)]


def test_a_recommended_list_without_an_end_stays() -> None:
    assert cut(f"{FIRST}\n\nقائمة القصص الموصى بها\n\n{OTHER}\n\n{SECOND}") == []


def test_glued_buttons_are_cut_and_the_date_before_them_is_a_dateline() -> None:
    text = "نشر في 12 مارس 2023انقر هنا للمشاركة على facebookcopylinkحفظ " + FIRST + LINES
    assert [kind for kind, _ in cut(text)] == ["dateline", "chrome"]
    assert left(text) == " ".join(f"{FIRST}{LINES}".split())


GLUED = [
    f"{FIRST} {SECOND} مواضيع ذات صلة {OTHER} انفجار لغم يودي بحياة راعيين",
    f"{FIRST} {SECOND} أخبار ذات صلة {OTHER}",
    f"{FIRST} {SECOND} مقالات ذات صلة {OTHER}",
    f"{FIRST} {SECOND} الأكثر قراءة {OTHER}",
]


@pytest.mark.parametrize("text", GLUED)
def test_a_list_at_the_end_of_a_page_without_line_ends_is_cut(text: str) -> None:
    ((kind, words),) = cut(text)
    assert kind == "teaser"
    assert left(text) == f"{FIRST} {SECOND}"
    assert words.endswith(text[-20:])


@pytest.mark.parametrize("text", GLUED)
def test_where_the_page_has_its_line_ends_the_lines_are_told_apart_later(text: str) -> None:
    assert cut(LINES + text) == []


def test_nothing_is_cut_out_of_a_plain_report() -> None:
    assert cut(f"{FIRST} {SECOND}{LINES}") == []
    assert cut("") == []


APART = [
    ([], []),
    ([(0, 5)], [(0, 5)]),
    ([(5, 9), (0, 5)], [(0, 5), (5, 9)]),
    ([(0, 5), (3, 9)], [(0, 5)]),
    ([(0, 9), (3, 5)], [(0, 9)]),
    ([(3, 5), (0, 9)], [(0, 9)]),
    ([(4, 4)], []),
    ([(0, 5), (5, 5), (5, 6)], [(0, 5), (5, 6)]),
    ([(0, 5), (4, 6), (6, 8)], [(0, 5), (6, 8)]),
    ([(0, 5), (0, 5)], [(0, 5)]),
    ([(0, 3), (0, 5)], [(0, 3)]),
]


@pytest.mark.parametrize(("found", "kept"), APART)
def test_cuts_are_kept_apart(found: list[tuple[int, int]], kept: list[tuple[int, int]]) -> None:
    cuts = [Cut(Span(start, end), "chrome") for start, end in found]
    assert [(c.span.start, c.span.end) for c in apart(cuts)] == kept


PIECES = [
    FIRST,
    SECOND,
    *TAGS[:6],
    *POINTERS[:4],
    *LINKS[:2],
    *FEET[:1],
    *TAGGED[:2],
    "\n",
    "<",
    "(",
    ")",
    "{",
    "}",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_cuts_are_in_order_and_inside_the_text(text: str) -> None:
    found = cuts_in(text)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(0 <= c.span.start < c.span.end <= len(text) for c in found)
