"""Links among the paragraphs, and last paragraphs that are none; all texts are the tests' own."""

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.page.links import goes_on

TITLE = "مقتل أربعة جنود بهجوم على نقطة تفتيش"
FIRST = "قُتل أربعة جنود وأصيب اثنان آخران، أمس الأربعاء، في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
SECOND = "وقال مصدر طبي إن المصابين نُقلوا إلى المستشفى العام، فيما فرضت قوات الأمن طوقاً حول المكان."
THIRD = "ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى ساعة إعداد الخبر."
FOURTH = "ويأتي الهجوم بعد أيام من تفجير مماثل في البلدة المجاورة أوقع قتيلين."
FIFTH = "وتشهد المدينة منذ مطلع العام توتراً متزايداً بين السكان والفصائل المسيطرة عليها."
BODY = (TITLE, FIRST, SECOND, THIRD)


def kinds(*lines: str) -> dict[str, str]:
    text = "\n\n".join(lines)
    return {s.span.of(text): s.kind for s in lay_out(document("page", text)).segments}


@pytest.mark.parametrize(
    "last",
    [
        "والسبت، قُتل حارسان بنيران مسلح في سوق البلدة، ونسب ناشطون الهجوم إلى التنظ",
        "ووثق الدفاع المدني منذ مطلع العام مقتل 96 مدنياً بالمخلفات بينهم 25 طف",
        "وكانت القذائف قد أصابت خلال اليومين الماضيين ثلاثة منازل في الأحيا",
        "يذكر أن البلدة شهدت في الشهر الماضي هجوما مماثلا قتل فيه جنديان",
        "كما أصيب ثلاثة من المارة بجروح طفيفة ونقلوا إلى المشفى الوطني في المدينة",
    ],
)
def test_a_last_paragraph_that_goes_on_is_read_though_it_is_cut_off(last: str) -> None:
    assert kinds(*BODY, last)[last] == "body"


@pytest.mark.parametrize(
    "other",
    [
        "وزير الدفاع يزور الجبهة الشمالية ويلتقي قادة الألوية في مقر القيادة",
        "وفاة معتقل تحت التعذيب في سجن المدينة المركزي بعد عام من توقيفه",
        "وكالة دولية تحذر من مجاعة في الإقليم خلال أسابيع قليلة",
        "غارة تقتل تسعة مدنيين في قرية بعيدة عن خطوط القتال",
    ],
)
def test_a_title_below_the_text_stays_unread(other: str) -> None:
    assert kinds(*BODY, other)[other] == "teaser"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("وأضاف المصدر", True),
        ("وفي سياق متصل", True),
        ("وقتل جنديان", True),
        ("بدورها أعلنت", True),
        ("وفيات جديدة في المخيم", False),
        ("والي الولاية يتفقد السوق", False),
        ("واشنطن تعلق", False),
        ("وسط مخاوف", False),
        ("مقتل جنديين", False),
    ],
)
def test_what_goes_on(raw: str, expected: bool) -> None:
    assert goes_on(raw) is expected


LINKS = (
    "تعرف على أبرز الفصائل التي تتقاسم السيطرة على مدن الإقليم الشمالي",
    "من يقف وراء الهجمات الأخيرة؟",
)


def test_links_between_paragraphs_are_no_text() -> None:
    found = kinds(TITLE, FIRST, SECOND, *LINKS, THIRD, FOURTH, FIFTH)
    assert [found[link] for link in LINKS] == ["teaser", "teaser"]
    assert found[THIRD] == found[FOURTH] == "body"


@pytest.mark.parametrize(
    "lines",
    [
        (
            "وهذه أبرز الهجمات التي شهدها الإقليم في الشهر الماضي:",
            "هجوم على حاجز للشرطة عند المدخل الشمالي لبلدة الرمل",
            "تفجير عبوة بدورية في السوق القديم وسط المدينة",
        ),
        ("سالم عبد الله الراوي", "حسان محمود العمر", "وليد ناصر الحسن"),
        ("قصف على الحي الغربي في بلدة الرمل صباحا بخمس قذائف هاون",),
        (
            "وسقط أربعة قتلى بحسب الأهالي في الحي الغربي من البلدة",
            "ونقل الجرحى إلى المشفى الميداني في القرية المجاورة",
        ),
    ],
)
def test_lists_names_and_single_lines_are_no_links(lines: tuple[str, ...]) -> None:
    found = kinds(TITLE, FIRST, SECOND, *lines, THIRD, FOURTH, FIFTH)
    assert "teaser" not in found.values()


@pytest.mark.parametrize("head", ["شاهد", "طالعوا", "المزيد", "تصفح أيضاً", "لمشاهدة الفيديو"])
def test_a_word_with_a_colon_points_to_another_report(head: str) -> None:
    line = f"{head}: غارة تقتل تسعة مدنيين في قرية بعيدة"
    assert kinds(TITLE, FIRST, line, SECOND, THIRD)[line] == "teaser"


@pytest.mark.parametrize(
    "line",
    ["شاهد عيان قال إن المسلحين فروا نحو الشمال بعد الهجوم.", "المزيد من الجرحى وصلوا إلى المشفى ليلاً."],
)
def test_the_same_words_without_a_colon_are_text(line: str) -> None:
    assert kinds(TITLE, FIRST, line, SECOND, THIRD)[line] == "body"


def test_a_title_may_begin_with_watch() -> None:
    title = "شاهد: مقتل أربعة جنود بهجوم على نقطة تفتيش"
    assert kinds(title, FIRST, SECOND, THIRD)[title] == "title"


@pytest.mark.parametrize(
    "tags",
    [
        "سمات الجيش المدينة انفجار",
        "الوسوم: الشمال | هجمات",
        "كلمات دلالية: هجوم، جنود",
        "الكلمات المفتاحية هجوم جنود",
    ],
)
def test_tags_behind_the_last_sentence(tags: str) -> None:
    found = kinds(TITLE, FIRST, SECOND, f"{THIRD} {tags}")
    assert found[tags] == "chrome"
    assert found[THIRD] == "body"


def test_a_sentence_about_traits_is_text() -> None:
    line = f"{THIRD} سمات الهجوم تشبه ما فعله التنظيم من قبل."
    assert kinds(TITLE, FIRST, SECOND, line)[line] == "body"


@pytest.mark.parametrize(
    "foot",
    [
        "ظهرت المقالة مقتل أربعة جنود بهجوم أولاً على موقع الشمال.",
        "The post مقتل أربعة جنود بهجوم appeared first on موقع الشمال.",
    ],
)
def test_the_foot_of_a_feed_item(foot: str) -> None:
    assert kinds(TITLE, FIRST, SECOND, f"{THIRD} {foot}")[foot] == "chrome"


def test_a_report_named_as_one_is_a_title_not_a_signature() -> None:
    title = "تقرير: 40 حالة اعتقال تعسفي في محافظة الشمال خلال آذار"
    found = kinds(title, FIRST, SECOND, THIRD)
    assert found[title] == "title"
    assert kinds(TITLE, "تقرير: سالم الراوي", FIRST, SECOND)["تقرير: سالم الراوي"] == "byline"


def test_the_last_posts_of_a_channel_are_read() -> None:
    posts = ("قصف مدفعي على أطراف بلدة الرمل", "الجيش: بدء عملية في ريف المدينة")
    lines = ["قناة الشمال", "👁️ 12K · 📅 10:00 · 07 آذار 2024"]
    for post in (FIRST, SECOND, *posts):
        lines += [post, "👁️ 12K · 📅 10:00 · 07 آذار 2024"]
    found = kinds(*lines)
    assert [found[post] for post in posts] == ["body", "body"]


def test_bare_lines_of_a_short_bulletin_are_news() -> None:
    lines = ("إدلب: قصف مدفعي على أطراف بلدة الرمل", "حماة: غارتان على قرية التل الغربي")
    found = kinds(TITLE, FIRST, *lines, SECOND, THIRD, FOURTH)
    assert "teaser" not in found.values()


THEMED = ("معارك الشمال: خارطة الأعداء والحلفاء المتحركة", "أزمة الشمال: موجة نزوح كبيرة")
ALONE = "نزوح الشمال: موجة جديدة من المدنيين نحو الحدود الغربية"


def test_links_that_name_their_theme_and_a_later_one_by_itself() -> None:
    found = kinds(TITLE, FIRST, SECOND, *THEMED, THIRD, ALONE, FOURTH, FIFTH)
    assert {found[link] for link in (*THEMED, ALONE)} == {"teaser"}


def test_one_line_by_itself_is_a_heading_where_no_group_of_links_stands() -> None:
    assert kinds(TITLE, FIRST, SECOND, ALONE, THIRD, FOURTH, FIFTH)[ALONE] != "teaser"


LEADS = (
    "كشف وزير المالية في بلد بعيد أن الموازنة الجديدة تلحظ خفضا في الإنفاق العام خلال السنوات المقب",
    "أعلنت شركة الطيران وقف رحلاتها إلى ثلاث مدن بسبب إضراب عمال المطارات، بحسب ما نقلته",
    "نفى رئيس البرلمان تلقيه أي طلب لعقد جلسة طارئة حول الانتخابات.",
)


def test_leads_of_other_reports_below_the_text() -> None:
    found = kinds(TITLE, FIRST, SECOND, THIRD, FOURTH, *LEADS)
    assert [found[lead] for lead in LEADS] == ["teaser"] * 3
    assert found[FOURTH] == "body"


@pytest.mark.parametrize(
    "leads", [(LEADS[0], LEADS[2]), (LEADS[0], LEADS[2], LEADS[2] + " "), tuple(f"و{x}" for x in LEADS)]
)
def test_too_few_leads_or_whole_ones_or_ones_that_go_on_stay_text(leads: tuple[str, ...]) -> None:
    text = "\n".join((TITLE, FIRST, SECOND, THIRD, FOURTH, *leads))
    found = lay_out(document("page", text)).segments
    assert "teaser" not in {s.kind for s in found}


def test_a_list_whose_items_have_dashes_on_lines_of_their_own() -> None:
    others = ("غارة تقتل تسعة مدنيين في قرية بعيدة", "لا تعرف أيهما تودع.. مشهد مؤلم لأم فقدت طفليها")
    text = "\n".join((TITLE, FIRST, "اقرأ أيضاً:", "-", others[0], "-", others[1], SECOND, THIRD))
    found = {s.span.of(text): s.kind for s in lay_out(document("page", text)).segments}
    assert [found[other] for other in others] == ["teaser", "teaser"]
    assert found[SECOND] == "body"


def test_a_pointer_in_brackets_or_between_sentences() -> None:
    aside = "(اقرأ أيضاً: غارة تقتل تسعة مدنيين)"
    between = "شاهد: لحظة انفجار في سوق قرية بعيدة."
    found = kinds(TITLE, f"{FIRST} {aside}", f"{SECOND} {between} {THIRD}")
    assert found[aside] == found[between] == "teaser"
    assert found[SECOND] == found[THIRD] == "body"


@pytest.mark.parametrize("head", ["استطلاع رأي", "عن الكاتب", "حول الموقع", "مواضيع مرتبطة", "أخبار متصلة"])
def test_heads_of_what_is_no_text(head: str) -> None:
    other = "هل تؤيد وقف إطلاق النار بعد قصف الأحياء ومقتل عشرة مدنيين؟"
    found = kinds(*BODY, head, other)
    assert found[head] == found[other] == "teaser"


@pytest.mark.parametrize("head", ["المقال السابق", "قد يهمك أيضاً", "الأكثر قراءة", "أخبار ذات صلة"])
def test_a_head_with_the_other_title_on_its_line(head: str) -> None:
    line = f"{head}: غارة تقتل تسعة مدنيين في قرية بعيدة"
    assert kinds(*BODY, line)[line] == "teaser"


def test_a_night_between_two_days_is_no_dateline() -> None:
    line = "دوت انفجارات ليلة السبت – الأحد في مطار عسكري غرب المدينة، ورجح ناشطون أن يكون سببها قصف جوي."
    assert kinds(line, SECOND, THIRD)[line] == "body"
