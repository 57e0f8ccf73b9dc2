"""Single lines of a page: what is furniture, whose line it is, and what is text whatever words it has (§1)."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out

TITLE = "مقتل أربعة جنود بهجوم على نقطة تفتيش"
FIRST = "قُتل أربعة جنود وأصيب اثنان آخران، أمس الأربعاء، في هجوم شنه مسلحون على نقطة تفتيش شمال المدينة."
SECOND = "وقال مصدر طبي إن المصابين نُقلوا إلى المستشفى العام، فيما فرضت قوات الأمن طوقاً حول المكان."
LAST = "ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى ساعة إعداد الخبر."
READ = ("title", "heading", "body", "post")


def read(*lines: str) -> list[str]:
    """The lines of a page that are read as the report's own text."""
    text = "\n\n".join(lines)
    return [s.span.of(text) for s in lay_out(document("page", text)).segments if s.kind in READ]


ABOVE = [
    "الرئيسية",
    "الرئيسية > أخبار > سوريا",
    "الرئيسية / أخبار / سوريا",
    "تسجيل الدخول",
    "بحث",
    "من نحن | اتصل بنا | سياسة الخصوصية",
    "القائمة",
    "مشاركة",
    "طباعة",
    "حجم الخط",
    "مدة القراءة: دقيقتان",
    "3 دقائق قراءة",
    "1,254 مشاهدة",
    "تم النشر في 5 حزيران 2024",
    "آخر تحديث: 5 حزيران 2024 - 10:30",
    "Facebook Twitter WhatsApp Telegram",
    "شارك هذا المقال",
    "استمع إلى المقال",
    "Skip to main content",
]
BELOW = [
    "شارك",
    "انسخ الرابط",
    "الوسوم: سوريا، درعا، جنود",
    "كلمات مفتاحية: سوريا - درعا",
    "اقرأ أيضاً",
    "مواضيع ذات صلة",
    "أخبار ذات صلة",
    "الأكثر قراءة",
    "اترك تعليقاً",
    "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
    "التعليقات",
    "جميع الحقوق محفوظة © 2024",
    "تابعنا على فيسبوك",
    "اشترك في النشرة البريدية",
    "تابعوا قناتنا على تلغرام",
    "حمّل تطبيقنا",
    "تصميم وتطوير",
    "سياسة الخصوصية",
    "شروط الاستخدام",
    "#درعا #سوريا",
    "المصدر: وكالات",
]
TEXT = [
    "وأغلقت قوات الأمن الطريق العام المؤدي إلى المدينة حتى إشعار آخر.",
    "وشارك في عمليات الإسعاف متطوعون من فرق الدفاع المدني.",
    "وطالب الأهالي بمتابعة منفذي الهجوم ومحاسبتهم.",
    "وبحث المجلس المحلي مع الأهالي سبل حماية الطريق العام.",
    "وقال رئيس البلدية: «لم نتلق أي تهديد قبل الهجوم».",
    "«لم نتلق أي تهديد»، قال رئيس البلدية بعد الهجوم.",
    "– أصيب جنديان بجروح متوسطة ونقلا إلى المستشفى العسكري.",
    "1. قُتل الجندي الأول عند مدخل النقطة وقت تبديل الحراسة.",
    "وبلغت حصيلة الهجمات منذ مطلع الشهر 12 قتيلاً و30 جريحاً.",
    "وسجلت كاميرات المراقبة لحظة الهجوم على النقطة.",
    "وتداول ناشطون على فيسبوك وتويتر صوراً لمكان الهجوم.",
    "وقالت مصادر لتلفزيون محلي إن المهاجمين فروا نحو الجبل.",
]


@pytest.mark.parametrize("line", ABOVE)
def test_furniture_above_the_report_is_not_read(line: str) -> None:
    assert read(line, TITLE, FIRST, SECOND, LAST) == [TITLE, FIRST, SECOND, LAST]


@pytest.mark.parametrize("line", ABOVE)
def test_nor_is_it_between_title_and_text(line: str) -> None:
    assert read(TITLE, line, FIRST, SECOND, LAST) == [TITLE, FIRST, SECOND, LAST]


@pytest.mark.parametrize("line", BELOW)
def test_furniture_below_the_report_is_not_read(line: str) -> None:
    assert read(TITLE, FIRST, SECOND, LAST, line) == [TITLE, FIRST, SECOND, LAST]


@pytest.mark.parametrize("line", TEXT)
def test_a_paragraph_is_read_whatever_words_of_furniture_it_has(line: str) -> None:
    assert read(TITLE, FIRST, line, SECOND, LAST) == [TITLE, FIRST, line, SECOND, LAST]


@pytest.mark.parametrize("line", TEXT)
def test_the_last_paragraph_too(line: str) -> None:
    assert read(TITLE, FIRST, SECOND, line) == [TITLE, FIRST, SECOND, line]


@pytest.mark.parametrize(
    "head", ["اقرأ أيضاً", "مواضيع ذات صلة", "أخبار ذات صلة", "الأكثر قراءة", "قد يعجبك أيضاً"]
)
def test_the_headlines_under_such_a_heading_are_of_other_reports(head: str) -> None:
    others = ["غارة تقتل تسعة مدنيين في قرية بعيدة", "انفجار لغم يودي بحياة راعيين"]
    assert read(TITLE, FIRST, SECOND, LAST, head, *others) == [TITLE, FIRST, SECOND, LAST]


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\n \n", "\u2028", "\n\u00a0\n"])
def test_the_ends_of_lines_change_nothing(gap: str) -> None:
    text = gap.join([TITLE, FIRST, SECOND, LAST])
    found = [s.span.of(text) for s in lay_out(document("page", text)).segments if s.kind in READ]
    assert " ".join(found).split() == " ".join([TITLE, FIRST, SECOND, LAST]).split()
