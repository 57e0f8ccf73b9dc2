"""Whole pages, line by line: what is the report and what stands around it, by where a line stands and how it ends."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out

TITLE = "مقتل أربعة جنود بهجوم على نقطة تفتيش"
FIRST = "قُتل أربعة جنود وأصيب اثنان آخران، أمس الأربعاء، في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
SECOND = "وقال مصدر طبي إن المصابين نُقلوا إلى المستشفى العام، فيما فرضت قوات الأمن طوقاً حول المكان."
THIRD = "وأضاف المصدر أن اثنين من المصابين في حال خطرة، وأن المستشفى طلب متبرعين بالدم."
FOURTH = "وأغلقت قوات الأمن الطريق العام المؤدي إلى المدينة حتى إشعار آخر."
LAST = "ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى ساعة إعداد الخبر."
OTHERS = [
    "غارة تقتل تسعة مدنيين في قرية بعيدة",
    "انفجار لغم يودي بحياة راعيين",
    "اشتباكات بين فصيلين على طريق السوق",
    "اعتقال ثلاثة شبان عند حاجز المدخل",
]
COMMENT = "الله يرحم الشهداء ويصبر أهلهم"
ANSWER = "متى تنتهي هذه الحرب يا ناس"

Page = list[tuple[str, str]]


def kinds(page: Page, gap: str = "\n\n", title: str | None = None) -> Page:
    text = gap.join(line for _, line in page)
    return [(s.kind, s.span.of(text)) for s in lay_out(document("page", text, title=title)).segments]


BODY: Page = [("body", FIRST), ("body", SECOND), ("body", THIRD), ("body", LAST)]
REPORT: Page = [("title", TITLE), *BODY]

HEADS: list[Page] = [
    [("chrome", "الرئيسية"), *REPORT],
    [("chrome", "الرئيسية"), ("chrome", "سياسة"), ("chrome", "اقتصاد"), *REPORT],
    [("chrome", "الرئيسية » أخبار"), *REPORT],
    [("chrome", "أخبار محلية"), *REPORT],
    [("chrome", "بحث"), ("chrome", "القائمة"), *REPORT],
    [("chrome", "شبكة النهر"), *REPORT],
    [("title", TITLE), ("dateline", "5 حزيران 2024"), *BODY],
    [("title", TITLE), ("dateline", "نشر في 5 حزيران 2024"), *BODY],
    [("title", TITLE), ("dateline", "آخر تحديث: 5 حزيران 2024 - 10:30"), *BODY],
    [("title", TITLE), ("byline", "بقلم سامر الخالدي"), *BODY],
    [("title", TITLE), ("byline", "سامر الخالدي"), *BODY],
    [("title", TITLE), ("byline", "خاص - شبكة النهر"), *BODY],
    [("title", TITLE), ("byline", "المصدر: وكالات"), *BODY],
    [("title", TITLE), ("dateline", "درعا – «شبكة النهر»"), *BODY],
    [("title", TITLE), ("dateline", "درعا / شبكة النهر"), *BODY],
    [("title", TITLE), ("dateline", "درعا | شبكة النهر"), *BODY],
    [("title", TITLE), ("byline", "سامر الخالدي"), ("dateline", "5 حزيران 2024"), *BODY],
    [("title", TITLE), ("dateline", "5 حزيران 2024"), ("byline", "سامر الخالدي"), *BODY],
    [("title", TITLE), ("chrome", "شارك"), ("chrome", "طباعة"), *BODY],
    [("title", TITLE), ("chrome", "فيسبوك"), ("chrome", "تويتر"), ("chrome", "واتساب"), *BODY],
    [("title", TITLE), ("caption", "صورة أرشيفية"), *BODY],
    [("title", TITLE), ("caption", "صورة تعبيرية (رويترز)"), *BODY],
    [("title", TITLE), ("caption", TITLE), *BODY],
    [
        ("title", TITLE),
        ("body", "أصيب جنديان آخران وفر المهاجمون نحو الجبل بعد تبادل لإطلاق النار دام ساعة"),
        *BODY,
    ],
]


@pytest.mark.parametrize("page", HEADS, ids=range(len(HEADS)))
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n"], ids=["line", "blank", "windows"])
def test_what_stands_above_the_text(page: Page, gap: str) -> None:
    assert kinds(page, gap) == page


TAILS: list[Page] = [
    [("chrome", "شارك")],
    [("chrome", "انسخ الرابط"), ("chrome", "طباعة")],
    [("chrome", "الوسوم: درعا، جنود")],
    [("chrome", "الوسوم"), ("chrome", "درعا"), ("chrome", "جنود")],
    [("chrome", "كلمات مفتاحية"), ("chrome", "درعا"), ("chrome", "هجوم")],
    [("byline", "سامر الخالدي")],
    [("byline", "المصدر: وكالات")],
    [("byline", "تحرير: سامر الخالدي")],
    [("teaser", "اقرأ أيضاً"), *(("teaser", line) for line in OTHERS)],
    [("teaser", "أخبار ذات صلة"), *(("teaser", line) for line in OTHERS)],
    [("teaser", "مواضيع ذات صلة"), *(("teaser", line) for line in OTHERS[:1])],
    [("teaser", "الأكثر قراءة"), *(("teaser", line) for line in OTHERS)],
    [("teaser", "قد يعجبك أيضاً"), *(("teaser", line) for line in OTHERS)],
    [("teaser", "اقرأ أيضاً: " + OTHERS[0])],
    [("teaser", "شاهد أيضاً: " + OTHERS[0])],
    [("chrome", "التعليقات"), ("comment", COMMENT)],
    [("chrome", "التعليقات (2)"), ("comment", COMMENT), ("comment", ANSWER)],
    [("chrome", "اترك تعليقاً"), ("comment", COMMENT)],
    [("chrome", "شارك"), ("chrome", "التعليقات"), ("comment", COMMENT)],
    [("chrome", "جميع الحقوق محفوظة © 2024")],
    [("chrome", "تابعنا على فيسبوك")],
    [("chrome", "اشترك في النشرة البريدية")],
    [("chrome", "الوسوم"), ("chrome", "درعا"), ("teaser", "أخبار ذات صلة"), ("teaser", OTHERS[0])],
]


@pytest.mark.parametrize("tail", TAILS, ids=range(len(TAILS)))
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n\r\n"], ids=["line", "blank", "windows"])
def test_what_stands_below_the_text(tail: Page, gap: str) -> None:
    assert kinds([*REPORT, *tail], gap) == [*REPORT, *tail]


@pytest.mark.parametrize("tail", TAILS, ids=range(len(TAILS)))
def test_what_stands_below_a_page_whose_title_is_given(tail: Page) -> None:
    assert kinds([*REPORT, *tail], title=TITLE) == [*REPORT, *tail]


MIDDLES: list[Page] = [
    [("teaser", "اقرأ أيضاً"), ("teaser", OTHERS[0])],
    [("teaser", "اقرأ أيضاً: " + OTHERS[0])],
    [("teaser", "شاهد أيضاً: " + OTHERS[0])],
    [("chrome", "شارك")],
    [("chrome", "إعلان")],
    [("caption", "صورة من مكان الهجوم (رويترز)")],
    [("heading", "خلفية الهجوم")],
    [("heading", "ردود الفعل")],
    [("body", "- أربعة قتلى من الجنود"), ("body", "- جريحان في حال خطرة")],
    [("body", "1- أربعة قتلى من الجنود"), ("body", "2- جريحان في حال خطرة")],
    [("body", "وطالب الأهالي بحماية الطريق.")],
    [("body", "«لن نترك دماءهم»، قال قائد القطعة.")],
]


@pytest.mark.parametrize("middle", MIDDLES, ids=range(len(MIDDLES)))
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["line", "blank"])
def test_what_stands_between_two_paragraphs(middle: Page, gap: str) -> None:
    page: Page = [
        ("title", TITLE),
        ("body", FIRST),
        ("body", SECOND),
        *middle,
        ("body", THIRD),
        ("body", LAST),
    ]
    assert kinds(page, gap) == page


UNTITLED: list[Page] = [
    BODY,
    [("body", FIRST)],
    [("title", TITLE), ("body", FIRST)],
    [("body", FIRST), ("body", SECOND)],
    [("chrome", "شارك"), ("body", FIRST), ("body", SECOND)],
]


@pytest.mark.parametrize("page", UNTITLED, ids=range(len(UNTITLED)))
def test_short_pages(page: Page) -> None:
    assert kinds(page) == page


ENDINGS = ["", ".", "..", "...", "…", "؟", "!", ".»", "”.", '."', ").", " ."]


@pytest.mark.parametrize("end", ENDINGS)
def test_the_last_sentence_is_read_with_or_without_its_point(end: str) -> None:
    last = LAST.rstrip(".") + end
    page: Page = [*REPORT[:-1], ("body", last)]
    assert kinds(page) == page


@pytest.mark.parametrize("end", [".", "..", "...", "…", "؟", "!"])
@pytest.mark.parametrize("place", [1, 2, 3])
def test_a_paragraph_is_read_whatever_mark_ends_it(place: int, end: str) -> None:
    page = list(REPORT)
    page[place] = ("body", page[place][1].rstrip(".") + end)
    assert kinds(page) == page


GIVEN = [
    (TITLE, TITLE),
    (TITLE, TITLE + " - شبكة النهر"),
    (TITLE, TITLE + " | شبكة النهر"),
    (TITLE + " - شبكة النهر", TITLE),
    (TITLE, "مقتل أربعة جنود بهجوم على نقطة تفتيش "),
    (TITLE, "مَقتل أربعة جنود بهجوم على نقطة تفتيش"),
]


@pytest.mark.parametrize(("line", "given_title"), GIVEN)
def test_the_title_that_the_page_brings_is_found_among_its_lines(line: str, given_title: str) -> None:
    page: Page = [("chrome", "أخبار محلية"), ("title", line), *BODY]
    assert kinds(page, title=given_title) == page


def test_two_comments_with_their_ages() -> None:
    tail: Page = [
        ("comment", "أبو سليم"),
        ("chrome", "منذ سنتين"),
        ("comment", COMMENT),
        ("comment", "أم خالد"),
        ("chrome", "منذ 3 سنوات"),
        ("comment", ANSWER),
    ]
    page = [*REPORT, ("chrome", "التعليقات"), *tail]
    assert kinds(page) == page


def test_comments_without_a_head_are_known_by_their_ages() -> None:
    tail: Page = [
        ("comment", "أبو سليم"),
        ("chrome", "منذ سنتين"),
        ("comment", COMMENT),
        ("comment", "أم خالد"),
        ("chrome", "منذ 3 سنوات"),
        ("comment", ANSWER),
    ]
    assert kinds([*REPORT, *tail]) == [*REPORT, *tail]


SHORT = ["وفر المهاجمون نحو الجبل.", "والتحقيقات مستمرة حتى الآن.", "ولم يعلق الجيش."]


@pytest.mark.parametrize("line", SHORT)
def test_a_short_last_sentence_is_read(line: str) -> None:
    page: Page = [*REPORT, ("body", line)]
    assert kinds(page) == page
    assert kinds([*page, ("chrome", "شارك")]) == [*page, ("chrome", "شارك")]


def test_a_comment_is_none_of_the_report_even_as_a_full_sentence() -> None:
    comment = "قُتل ابن عمي في هذا الهجوم وأصيب أخوه بجروح بليغة ولم يسأل عنه أحد."
    page = [*REPORT, ("chrome", "التعليقات"), ("comment", comment)]
    assert kinds(page) == page


LATE = [
    ("body", "وكان مسلحون هاجموا النقطة نفسها قبل شهر وقتلوا جندياً."),
    ("body", "ويأتي الهجوم بعد أيام من انسحاب القوات من القرى المجاورة."),
    ("body", "وشيع الأهالي القتلى في مسقط رأسهم بعد ظهر أمس وسط حضور كبير من أبناء القرى المجاورة."),
    ("body", "ونشرت الوزارة أسماء القتلى الأربعة على موقعها الرسمي."),
    ("body", "وتبعد النقطة عشرة كيلومترات عن مركز المدينة من جهة الشمال."),
]


def test_the_report_goes_on_behind_a_list_in_its_middle() -> None:
    for head in ("اقرأ أيضاً", "أخبار ذات صلة", "مواضيع ذات صلة"):
        aside: Page = [("teaser", head), ("teaser", OTHERS[0]), ("teaser", OTHERS[1])]
        page: Page = [*REPORT, *aside, *LATE]
        assert kinds(page) == page


def test_the_leads_of_other_reports_behind_a_list_head_are_none_of_this_one() -> None:
    leads = [
        "قُتل تسعة مدنيين بغارة على قرية بعيدة عن مركز المدينة.",
        "أودى انفجار لغم بحياة راعيين في البادية.",
    ]
    page = [*REPORT, ("teaser", "أخبار ذات صلة"), *(("teaser", line) for line in leads)]
    assert kinds(page) == page


def test_a_page_of_one_word() -> None:
    assert [kind for kind, _ in kinds([("body", "درعا")])] == ["body"]


def test_the_same_page_with_its_title_twice() -> None:
    page: Page = [("title", TITLE), ("caption", TITLE), *BODY]
    assert kinds(page) == page


def test_lines_of_a_label_and_a_figure_below_a_colon_are_of_the_report() -> None:
    heading = "وتوزعت أعداد القتلى بحسب الأشهر كالآتي:"
    lines = ["كانون الثاني: 14 قتيلاً", "شباط: 12 قتيلاً، بينهم طفلان", "آذار: 9"]
    page = [("title", TITLE), *[("body", line) for line in (FIRST, heading, *lines)]]
    assert [kind for kind, _ in kinds(page)] == ["title", "body", "body", "body", "body", "body"]


def test_a_label_and_a_figure_below_no_colon_are_furniture() -> None:
    page = [("title", TITLE), ("body", FIRST), ("body", SECOND), ("byline", "عدد القراءات: 14")]
    assert kinds(page)[-1][0] != "body"
