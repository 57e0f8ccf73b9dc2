"""Pages of the tests' own making, with the clutter that news pages carry."""

from pathlib import Path

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import Layout, lay_out

FIRST = "قُتل أربعة جنود وأصيب اثنان آخران، أمس الأربعاء، في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
SECOND = "وقال مصدر طبي إن المصابين نُقلوا إلى المستشفى العام، فيما فرضت قوات الأمن طوقاً حول المكان."
THIRD = "ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى ساعة إعداد الخبر."
TITLE = "مقتل أربعة جنود بهجوم على نقطة تفتيش"
OTHER = "غارة تقتل تسعة مدنيين في قرية بعيدة"


def parts(text: str, **metadata: str) -> list[tuple[str, str]]:
    return [(s.kind, s.span.of(text)) for s in laid(text, **metadata).segments]


def laid(text: str, **metadata: str) -> Layout:
    return lay_out(document("page", text, **metadata))


def of(kind: str, text: str) -> list[str]:
    return [words for k, words in parts(text) if k == kind]


def page(*lines: str) -> str:
    return "\n\n".join(lines)


def test_title_byline_and_paragraphs() -> None:
    assert parts(page(TITLE, "المدينة – خاص", FIRST, SECOND, THIRD)) == [
        ("title", TITLE),
        ("byline", "المدينة – خاص"),
        ("body", FIRST),
        ("body", SECOND),
        ("body", THIRD),
    ]


@pytest.mark.parametrize(
    "clutter",
    [
        "Skip to content",
        "fbpx",
        "الرئيسية » أخبار » محليات",
        "شارك على فيسبوك | تويتر | واتساب",
        "حجم الخط: A A A",
        "القائمة ☰ | سياسة | اقتصاد | رأي",
        "اختر لغتك: العربية | English | Türkçe",
        "#ad { width: 72px; height: 9px; }",
        "×",
        "0",
    ],
)
def test_menus_and_buttons_before_the_title(clutter: str) -> None:
    assert parts(page(clutter, TITLE, FIRST, SECOND))[:2] == [("chrome", clutter), ("title", TITLE)]


def test_a_repeated_title_is_a_title_once() -> None:
    assert [k for k, _ in parts(page(TITLE, TITLE, FIRST, SECOND))] == ["title", "caption", "body", "body"]


def test_an_opening_sentence_printed_twice_is_read_once() -> None:
    told = [kind for kind, words in parts(page(TITLE, FIRST, FIRST, SECOND, THIRD)) if words == FIRST]
    assert told == ["body", "caption"]
    assert of("body", page(TITLE, FIRST, FIRST)) == [FIRST]


def test_a_caption_printed_twice_is_none_of_the_text() -> None:
    caption = "دخان يتصاعد من مبنى في أطراف المدينة بعد الهجوم على النقطة"
    assert of("body", page(TITLE, FIRST, caption, caption, SECOND)) == [FIRST, SECOND]


def test_a_lead_in_tags_is_read_before_the_text_that_begins_with_it() -> None:
    lines = (
        "<DOC>",
        "<TITLE>",
        TITLE,
        "</TITLE>",
        "<ABSTRACT>",
        FIRST,
        "</ABSTRACT>",
        "<TEXT>",
        FIRST,
        SECOND,
    )
    told = [(kind, line) for kind, line in parts("\n".join(lines)) if line in (FIRST, SECOND)]
    assert told == [("body", FIRST), ("caption", FIRST), ("body", SECOND)]


def test_the_title_is_the_line_that_the_text_takes_up() -> None:
    text = page("آخر الأخبار\n" + OTHER + "\n" + "وزير يفتتح مدرسة جديدة في العاصمة", TITLE, FIRST, SECOND)
    assert of("title", text) == [TITLE]
    assert OTHER in of("teaser", text)


def test_the_title_that_the_bringer_gave() -> None:
    text = page("كلمات من القسم الخاص بالمدينة", TITLE, FIRST, SECOND)
    assert laid(text, title=TITLE).title == laid(text).title
    assert laid(text, title="كلمات من القسم الخاص بالمدينة").title == (0, 29)


@pytest.mark.parametrize(
    "caption",
    [
        "camera iconنقطة تفتيش في المدينة - (رويترز)",
        "نقطة تفتيش شمال المدينة (صورة أرشيفية)",
        "عناصر أمن قرب المدينة - أ ف ب",
        "صورة تعبيرية",
    ],
)
def test_captions(caption: str) -> None:
    assert ("caption", caption) in parts(page(TITLE, caption, FIRST, SECOND))


@pytest.mark.parametrize(
    "head", ["مقالات متعلقة", "مواد ذات صلة", "الأكثر قراءة", "قد يعجبك أيضاً", "اقرأ أيضاً"]
)
def test_lists_of_other_reports_at_the_foot(head: str) -> None:
    text = page(TITLE, FIRST, SECOND, THIRD, head, OTHER, "مقتل قيادي بانفجار سيارته وسط البلدة")
    assert of("teaser", text) == [head, OTHER, "مقتل قيادي بانفجار سيارته وسط البلدة"]
    assert of("body", text) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("pointer", ["اقرأ أيضاً: " + OTHER, "إقرأ المزيد: " + OTHER, "شاهد أيضاً | " + OTHER])
def test_a_pointer_inside_the_text_drops_its_own_line_only(pointer: str) -> None:
    text = page(TITLE, FIRST, pointer, SECOND, THIRD)
    assert of("teaser", text) == [pointer]
    assert of("body", text) == [FIRST, SECOND, THIRD]


def test_a_pointer_whose_title_stands_on_the_next_line() -> None:
    text = page(TITLE, FIRST, "اقرأ أيضاً", OTHER, SECOND, THIRD)
    assert of("teaser", text) == ["اقرأ أيضاً", OTHER]
    assert of("body", text) == [FIRST, SECOND, THIRD]


def test_a_pointer_between_two_sentences_of_a_line() -> None:
    text = f"{FIRST} اقرأ أيضاً: {OTHER}. {SECOND}"
    assert of("teaser", text) == [f"اقرأ أيضاً: {OTHER}."]
    assert of("body", text) == [FIRST, SECOND]


def test_comments_and_their_ages() -> None:
    text = page(
        TITLE, FIRST, SECOND, "التعليقات (2)\nسامي\nمنذ سنتين و3 أشهر\nقتلوا عشرين في حارتنا ولا أحد يحكي."
    )
    assert of("body", text) == [FIRST, SECOND]
    assert of("comment", text) == ["سامي", "قتلوا عشرين في حارتنا ولا أحد يحكي."]


def test_a_count_of_comments_above_the_text_heads_nothing() -> None:
    assert of("body", page("تعليقات (0)", TITLE, FIRST, SECOND)) == [FIRST, SECOND]


def test_appeals_and_rights_at_the_foot() -> None:
    feet = [
        "اشترك في نشرتنا البريدية",
        "تابعونا على تلغرام",
        "جميع الحقوق محفوظة © 2021",
        "تبرعوا لنا بفنجان قهوة",
    ]
    text = page(TITLE, FIRST, SECOND, *feet)
    assert of("chrome", text) == feet


def test_joining_a_group_is_no_appeal() -> None:
    line = "وكان القتيل قد انضم إلى الفصيل قبل عامين."
    assert line in of("body", page(TITLE, FIRST, line, SECOND))


def test_headings_inside_the_text() -> None:
    assert of("heading", page(TITLE, FIRST, "طوق أمني", SECOND, THIRD)) == ["طوق أمني"]


def test_a_dateline_at_the_head_of_the_first_sentence() -> None:
    text = page(TITLE, "المدينة (البلد) – نبأ برس: " + FIRST, SECOND)
    assert of("dateline", text) == ["المدينة (البلد) – نبأ برس:"]
    assert of("body", text) == [FIRST, SECOND]


def test_a_sentence_that_begins_with_who_says_it_keeps_its_head() -> None:
    line = "وقال المصدر: نُقل المصابون إلى المستشفى العام وسط إجراءات مشددة."
    assert of("body", page(TITLE, line, SECOND)) == [line, SECOND]


def test_a_signed_post_in_another_language() -> None:
    post = "Explosion heard near the town\nMore to follow — Town Watch (@town_watch) March 3, 2024"
    text = page(TITLE, FIRST + "\n" + post + "\n" + SECOND)
    found = laid(text)
    assert of("post", text) == [post]
    assert [(p.author, p.published) for p in found.posts] == [("Town Watch (@town_watch)", "2024-03-03")]
    assert of("body", text) == [FIRST, SECOND]


def test_a_signed_post_in_arabic() -> None:
    post = "دوي انفجار قوي يُسمع في أرجاء البلدة #عاجل pic.twitter.com/AbC— سالم (@salem1) ٣ مارس ٢٠٢٤"
    text = page(TITLE, FIRST, post, SECOND)
    assert of("post", text) == [post]
    assert laid(text).posts[0].published == "2024-03-03"


def test_a_line_in_another_language() -> None:
    line = "Three soldiers were reported killed in the attack on the checkpoint"
    assert of("other_language", page(TITLE, FIRST, line, SECOND)) == [line]


def test_a_text_on_one_line() -> None:
    assert parts(f"{FIRST} {SECOND} {THIRD}") == [("body", f"{FIRST} {SECOND} {THIRD}")]


def test_a_flash_without_a_full_stop() -> None:
    assert parts("سماع دوي انفجارات في محيط المدينة") == [("body", "سماع دوي انفجارات في محيط المدينة")]


def test_markup_left_in_the_text() -> None:
    text = f'{TITLE}\n<p dir="RTL">{FIRST}</p>\n<p dir="RTL">{SECOND}</p>'
    assert of("body", text) == [FIRST, SECOND]
    assert '<p dir="RTL">' in of("chrome", text)


def test_the_publisher_at_the_head_and_at_the_foot() -> None:
    head = laid(page(TITLE, "شبكة نهر الشرق – المدينة", FIRST, SECOND))
    foot = laid(page(TITLE, FIRST, SECOND, "تابعونا على تلغرام ◽️ شبكة نهر الشرق"))
    assert head.publisher is not None
    assert foot.publisher is not None
    assert head.publisher[0] == foot.publisher[0] == "شبكة نهر الشرق"


def test_no_publisher_where_none_is_signed() -> None:
    assert laid(page(TITLE, FIRST, SECOND)).publisher is None


HEADLINES = [
    OTHER,
    "انفجار لغم يودي بحياة راعيين",
    "وزير يعلن موعد الامتحانات",
    "أجواء باردة في أغلب المناطق",
]


@pytest.mark.parametrize("gap", ["   ", "    ", "\u00a0\u00a0\u00a0"])
def test_a_ticker_of_headlines_on_one_line(gap: str) -> None:
    text = page("آخر الأخبار\n" + gap.join(HEADLINES), TITLE, FIRST, SECOND)
    assert of("title", text) == [TITLE]
    assert of("body", text) == [FIRST, SECOND]


def test_the_headline_of_another_report_above_the_text_is_no_title() -> None:
    text = page(
        "ترامب يوقع أمراً تنفيذياً يجيز فرض عقوبات اقتصادية", FIRST, SECOND, FIRST[:60] + "حي آخر من الأحياء."
    )
    assert of("title", text) == []
    assert len(of("teaser", text)) == 1


def test_the_title_without_the_name_of_the_site() -> None:
    assert of("title", page(TITLE + " - Site Name!", TITLE, FIRST, SECOND)) == [TITLE]


def test_a_list_of_names_under_the_title_is_text() -> None:
    names = ["1- سعيد الأحمد", "2- خالد الحسن", "3- محمود العلي"]
    assert of("body", page(TITLE, *names, FIRST, SECOND)) == [*names, FIRST, SECOND]


def test_a_list_of_counts_inside_the_text_is_text() -> None:
    counts = ["– 25 من القوات العسكرية", "– 3 من قوات الشرطة", "– 1 مدني"]
    assert of("body", page(TITLE, FIRST, *counts, SECOND)) == [FIRST, *counts, SECOND]


def test_a_page_that_lost_its_line_ends() -> None:
    text = f"{FIRST} {SECOND} {THIRD} مواد ذات صلة {OTHER} {HEADLINES[1]}"
    assert of("body", text) == [f"{FIRST} {SECOND} {THIRD}"]
    assert of("teaser", text) == [f"مواد ذات صلة {OTHER} {HEADLINES[1]}"]


def test_a_verse_in_braces_is_text() -> None:
    line = "وجاء في البيان: قال الله تعالى {ولكم في القصاص حياة} وقد نُفذ الحكم أمس في المدينة."
    assert of("body", page(TITLE, FIRST, line)) == [FIRST, line]


def test_a_last_sentence_without_its_point_is_text() -> None:
    last = "ويشار إلى أن المدينة شهدت هجمات مشابهة. وقد أغلقت السلطات الطريق أمام حركة المرور"
    assert of("body", page(TITLE, FIRST, SECOND, THIRD, last))[-1] == last


def test_a_date_glued_before_the_text() -> None:
    assert parts(" date 2025-11-05 " + FIRST)[0] == ("dateline", "date 2025-11-05")


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("وقفة في ساحة المدينة- 15 من تموز 2022 (تجمع أهلي)", "caption"),
        ("وزارة الداخلية تفرج عن محتجزين - 22 أيلول 2025 (الشبكة/ فيسبوك)", "caption"),
        (
            "نحن نستخدم ملفات تعريف الارتباط (Cookies) لضمان حصولك على أفضل تجربة على موقعنا. من خلال الاستمرار توافق"
            " على استخدامنا لها في كل صفحات الموقع من دون استثناء.",
            "chrome",
        ),
        ("أ ف ب (إدلب)", "byline"),
        ("Forwarded from شبكة النهر", "byline"),
        ("إعداد: سعيد الأحمد – تحرير: خالد الحسن", "byline"),
        ("اقرأ/ي أيضًا: " + OTHER, "teaser"),
        ("الرئيسة \\ ملفات \\ محليات", "chrome"),
        ("https://example.org/a/b", "chrome"),
        ("رمز الخبر: ۴۳۱۷۴", "chrome"),
    ],
)
def test_single_lines(line: str, kind: str) -> None:
    assert (kind, line) in parts(page(TITLE, line, FIRST, SECOND))


@pytest.mark.parametrize("text", ["", " \n\n ", "0", "\ud800", "…", "(@a) (@b)", "<" * 50, "\x00\r\n\u2028"])
def test_texts_that_are_none(text: str) -> None:
    assert all(s.span.of(text).strip() for s in laid(text).segments)


SHARED = Path(__file__).parents[4].parent / "shared"


@pytest.mark.shared
@pytest.mark.parametrize("name", [f"00{n}" for n in range(5)] + [f"d{n:02}" for n in range(30)])
def test_nothing_is_read_that_must_not_be(name: str) -> None:
    import yaml

    if not SHARED.exists():
        pytest.skip("the shared articles do not lie beside the project")
    text = next((SHARED / "articles").glob(f"{name}*.txt")).read_text(encoding="utf-8")
    gold = yaml.safe_load((SHARED / "gold" / f"{name}.yaml").read_text(encoding="utf-8"))
    read = "\n".join(span.of(text) for span in laid(text).spans("title", "heading", "body", "post"))
    assert [words for words in gold.get("not_read", []) if words in read] == []
    evidence = [words for item in gold["incidents"] for words in item.get("evidence", [])]
    assert [words for words in evidence if words not in read] == []
