"""Units that no list has: by their number, behind a wing's noun, inside another's name, by the noun of a body."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.standing.units import after_wings, body_before, group_item, numbered_units, unit_behind
from marsad.reading.words.text import Text
from tests.relations import Told, told


def read(raw: str) -> Text:
    given = document("t", raw)
    return Text(given, lay_out(given), None)


def units(raw: str) -> list[str]:
    """The words of the numbered units of a text."""
    text = read(raw)
    return [text.words(e.first, e.last) for e in numbered_units(text, set())]


NOUNS = ["اللواء", "الفرقة", "الفوج", "الكتيبة", "الفيلق", "السرية", "القطاع"]
BARE = ["لواء", "فرقة", "فوج", "كتيبة", "فيلق", "سرية", "قطاع"]
NUMBERS = ["7", "12", "135", "٧", "١٣٥", "۱۳۵", "الـ28", "الـ 28", "ال28"]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("noun", NOUNS + BARE)
def test_a_unit_and_its_number(noun: str, number: str) -> None:
    assert units(f"قصفت الطائرات مواقع {noun} {number} قرب البلدة.") == [f"{noun} {number}"]


ORDINALS = [
    ("الأول", "الأولى"),
    ("الثاني", "الثانية"),
    ("الثالث", "الثالثة"),
    ("الرابع", "الرابعة"),
    ("الخامس", "الخامسة"),
    ("السادس", "السادسة"),
    ("السابع", "السابعة"),
    ("الثامن", "الثامنة"),
    ("التاسع", "التاسعة"),
    ("العاشر", "العاشرة"),
    ("الحادي عشر", "الحادية عشرة"),
    ("الثاني عشر", "الثانية عشرة"),
    ("الخامس عشر", "الخامسة عشرة"),
    ("السابع والعشرين", "السابعة والعشرين"),
    ("الخامس والعشرون", "الخامسة والعشرون"),
]


@pytest.mark.parametrize(("masculine", "feminine"), ORDINALS)
def test_a_unit_and_its_ordinal(masculine: str, feminine: str) -> None:
    assert units(f"قصفت الطائرات مواقع اللواء {masculine} قرب البلدة.") == [f"اللواء {masculine}"]
    assert units(f"قصفت الطائرات مواقع الفرقة {feminine} قرب البلدة.") == [f"الفرقة {feminine}"]


ARMS = [
    "مشاة",
    "مدرع",
    "مدرعة",
    "مدرعات",
    "دبابات",
    "ميكا",
    "مدفعية",
    "صواريخ",
    "حرس",
    "محمول",
    "محمولة",
    "دفاع جوي",
    "قوات خاصة",
    "مغاوير",
    "دعم",
    "إسناد",
    "حماية",
    "دروع",
    "حدود",
]


@pytest.mark.parametrize("arm", ARMS)
def test_the_arm_belongs_to_the_name(arm: str) -> None:
    assert units(f"قصفت الطائرات مواقع اللواء 135 {arm} قرب البلدة.") == [f"اللواء 135 {arm}"]


LEADING = [
    ("استهدف القصف اللواء 135 أمس.", ["اللواء 135"]),
    ("استهدف القصف مقراً للواء 135 أمس.", ["للواء 135"]),
    ("قتل ضابط باللواء 135 أمس.", ["باللواء 135"]),
    ("قتل ضابط من الفوج 46 أمس.", ["الفوج 46"]),
    ("استهدف القصف الفوج 46 واللواء 135 أمس.", ["الفوج 46", "واللواء 135"]),
    ("استهدف القصف الفوج 46، والفرقة السابعة أمس.", ["الفوج 46", "والفرقة السابعة"]),
    ("قال قائد الكتيبة 20 إن المعارك مستمرة.", ["الكتيبة 20"]),
    ("اللواء 135", ["اللواء 135"]),
    ("اللواء: 135", []),
]


@pytest.mark.parametrize(("raw", "wanted"), LEADING)
def test_what_is_written_onto_the_noun(raw: str, wanted: list[str]) -> None:
    assert units(raw) == wanted


NO_UNITS = [
    "قال اللواء سامر الخالدي إن المعارك مستمرة.",
    "قال اللواء الركن سامر الخالدي إن المعارك مستمرة.",
    "وصلت فرقة الإطفاء إلى المكان.",
    "وصلت الفرقة إلى المكان في 7 آذار.",
    "انتشر اللواء 7 آذار الماضي.",
    "تضم الكتيبة نحو 300 مقاتل.",
    "هاجمت الكتيبة في 2014 البلدة.",
    "وصل قطاع الكهرباء إلى 20 ساعة.",
    "سار الفوج في المقدمة.",
    "",
    "اللواء",
    "سرية تامة أحاطت بالاجتماع.",
    "قتل 7 من اللواء.",
    "لواء",
    "الأول اللواء",
]


@pytest.mark.parametrize("raw", NO_UNITS)
def test_what_is_no_numbered_unit(raw: str) -> None:
    assert units(raw) == []


def test_what_is_taken_is_no_unit_again() -> None:
    text = read("استهدف القصف الفوج 46 واللواء 135 أمس.")
    assert [text.words(e.first, e.last) for e in numbered_units(text, {2})] == ["واللواء 135"]


WINGS = [
    ("قتل زعيم جناح القاعدة في اليمن.", ["القاعدة"]),
    ("قتل زعيم فرع القاعدة في اليمن.", ["القاعدة"]),
    ("قتل مسلح من ذراع القاعدة في اليمن.", ["القاعدة"]),
    ("قتل مسلح من تنظيم القاعدة في اليمن.", ["القاعدة"]),
    ("قتل زعيم القاعدة في اليمن.", ["القاعدة"]),
    ("قتل عدد من عناصر القاعدة في اليمن.", ["القاعدة"]),
    ("قتل عدد من مقاتلي القاعدة في اليمن.", ["القاعدة"]),
    ("قتل عدد من قيادات القاعدة في اليمن.", ["القاعدة"]),
    ("قتل مسلحون تابعون للقاعدة في اليمن.", ["للقاعدة"]),
    ("قتل مسلح تابع للقاعدة في اليمن.", ["للقاعدة"]),
    ("قصفت الطائرات القاعدة الجوية.", []),
    ("وصلت التعزيزات إلى القاعدة.", []),
    ("دخل الجنود القاعدة العسكرية.", []),
    ("هذه هي القاعدة لا الاستثناء.", []),
    ("تبع القائد القاعدة.", []),
]


@pytest.mark.parametrize(("raw", "wanted"), WINGS)
def test_the_base_is_the_organisation_behind_a_wing(raw: str, wanted: list[str]) -> None:
    text = read(raw)
    found = [text.words(e.first, e.last) for e in after_wings(text, set())]
    known = [text.words(a.first, a.last) for a in text.actors if a.actor == "al-qaeda"]
    assert bool(found or known) == bool(wanted)
    if found:
        assert found == wanted


def body(raw: str, end: str) -> str | None:
    """The words of the body whose name ends with the word `end`."""
    text = read(raw)
    j = next(i for i, token in enumerate(text.tokens) if text.words(i, i) == end)
    found = body_before(text, j, 0)
    return text.words(found.first, found.last) if found is not None else None


BODIES = [
    ("قال مركز المصالحة التابع للجيش ذلك.", "المصالحة", "مركز المصالحة"),
    ("قال مركز المصالحة بين الأطراف التابع للجيش ذلك.", "الأطراف", "مركز المصالحة بين الأطراف"),
    ("قالت لجنة الخدمات التابعة للحركة ذلك.", "الخدمات", "لجنة الخدمات"),
    ("قالت هيئة الإغاثة التابعة للحركة ذلك.", "الإغاثة", "هيئة الإغاثة"),
    ("قالت قناة الأمل التابعة للحركة ذلك.", "الأمل", "قناة الأمل"),
    ("قالت كتيبة النخبة التابعة للحركة ذلك.", "النخبة", "كتيبة النخبة"),
    ("وقال مكتب الإعلام التابع للحركة ذلك.", "الإعلام", "مكتب الإعلام"),
    ("وقالت ومحكمة الصلح التابعة للحركة ذلك.", "الصلح", "ومحكمة الصلح"),
    ("وصلت سيارة الإسعاف التابعة للحركة.", "الإسعاف", None),
    ("قال رجل طويل من الحي ذلك.", "الحي", None),
    ("قالت لجنة، والخدمات التابعة للحركة.", "والخدمات", None),
    ("قال مكتب. الخدمات التابعة للحركة.", "الخدمات", None),
]


@pytest.mark.parametrize(("raw", "end", "wanted"), BODIES)
def test_a_body_is_named_from_its_noun_on(raw: str, end: str, wanted: str | None) -> None:
    assert body(raw, end) == wanted


def behind(raw: str, begin: str) -> str | None:
    """The words of the commanded unit that begins with the word `begin`."""
    text = read(raw)
    i = next(i for i, token in enumerate(text.tokens) if text.words(i, i) == begin)
    found = unit_behind(text, i, len(text.tokens) - 1)
    return text.words(found.first, found.last) if found is not None else None


COMMANDED = [
    ("قائد قوى الأمن العام في البلدة.", "قوى", "قوى الأمن العام"),
    ("قائد قوى الشرطة والأمن العام في البلدة.", "قوى", "قوى الشرطة والأمن العام"),
    ("قائد كتيبة النخبة في البلدة.", "كتيبة", "كتيبة النخبة"),
    ("قائد لواء النخبة سامر الخالدي.", "لواء", "لواء النخبة"),
    ("قائد عمليات «صقور الوادي» في البلدة.", "عمليات", "عمليات «صقور الوادي"),
    ('قائد عمليات "صقور الوادي" في البلدة.', "عمليات", 'عمليات "صقور الوادي'),
    ("قائد لواء في البلدة.", "لواء", None),
    ("قائد كتيبة سامر الخالدي.", "كتيبة", None),
    ("رئيس مجلس الوزراء سامر الخالدي.", "مجلس", None),
    ("رئيس مجلس النواب سامر الخالدي.", "مجلس", None),
    ("رئيس المجلس المحلي في البلدة.", "المجلس", None),
    ("رئيس المجلس العسكري في البلدة.", "المجلس", "المجلس العسكري"),
    ("قائد سيارة الإسعاف في البلدة.", "سيارة", None),
    ("قائد قوة المهام الخاصة في البلدة.", "قوة", "قوة المهام الخاصة"),
    ("القائد العام لقوات النخبة سامر الخالدي.", "لقوات", "لقوات النخبة"),
]


@pytest.mark.parametrize(("raw", "begin", "wanted"), COMMANDED)
def test_a_commanded_unit_is_named_by_its_noun(raw: str, begin: str, wanted: str | None) -> None:
    assert behind(raw, begin) == wanted


def item(raw: str, begin: str) -> str | None:
    text = read(raw)
    i = next(i for i, token in enumerate(text.tokens) if text.words(i, i) == begin)
    found = group_item(text, i, len(text.tokens) - 1)
    return text.words(found.first, found.last) if found is not None else None


ITEMS = [
    ("لواء المجد وجبهة الوادي وكتائب النور", "لواء", "لواء المجد"),
    ("لواء المجد وجبهة الوادي وكتائب النور", "وجبهة", "وجبهة الوادي"),
    ("لواء المجد وجبهة الوادي وكتائب النور", "وكتائب", "وكتائب النور"),
    ("لواء المجد وجبهة أنصار الوادي", "وجبهة", "وجبهة أنصار الوادي"),
    ("لواء المجد وجبهة في البلدة", "وجبهة", None),
    ("لواء المجد وسيارة الإسعاف", "وسيارة", None),
    ("لواء المجد وجبهة", "وجبهة", None),
    ("لواء المجد وحركة، والنور", "وحركة", None),
]


@pytest.mark.parametrize(("raw", "begin", "wanted"), ITEMS)
def test_a_group_of_a_list(raw: str, begin: str, wanted: str | None) -> None:
    assert item(raw, begin) == wanted


TOLD: list[tuple[str, set[Told]]] = [
    ("قتل ضابط من اللواء 811 التابع للفيلق الخامس.", {("part_of", "811th-brigade", "5th-corps")}),
    ("قتل ضابط من اللواء ٨١١ التابع للفيلق الخامس.", {("part_of", "811th-brigade", "5th-corps")}),
    ("قتل ضابط من اللواء الـ811 التابع للفيلق الخامس.", {("part_of", "811th-brigade", "5th-corps")}),
    ("قتل ضابط من اللواء 811 مشاة التابع للفيلق الخامس.", {("part_of", "811th-brigade", "5th-corps")}),
    ("قتل ضابط من اللواء 811 دفاع جوي التابع للفيلق الخامس.", {("part_of", "811th-brigade", "5th-corps")}),
    ("قتل ضابط من الفوج 811 المدعوم من إيران.", {("backed_by", "811th-regiment", "iran")}),
    ("قتل ضابط من الفوج 811 مدفعية المدعوم من إيران.", {("backed_by", "811th-regiment", "iran")}),
    ("ينتشر الفوج 811 في مدينة تدمر.", {("deployed_in", "811th-regiment", "sy-tadmur")}),
    ("ينتشر الفوج 811 مشاة في مدينة تدمر.", {("deployed_in", "811th-regiment", "sy-tadmur")}),
    ("يقود سامر الخالدي الفوج 811.", {("led_by", "811th-regiment", "سامر الخالدي")}),
    ("يقود سامر الخالدي الفوج 811 مشاة.", {("led_by", "811th-regiment", "سامر الخالدي")}),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD)
def test_a_numbered_unit_has_standing_facts(text: str, wanted: set[Told]) -> None:
    assert told(text) == wanted
