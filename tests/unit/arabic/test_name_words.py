"""Names of every country's making: what belongs to a name, where it ends, and what is no name at all."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold
from marsad.arabic.names import find_names, name_at
from marsad.arabic.tokens import tokenize


def after(raw: str) -> str:
    """The longest name that can begin at the word behind "مقتل"; nothing if none can."""
    tokens = tokenize(fold(raw))
    start = next(i for i, token in enumerate(tokens) if token.text == "مقتل") + 1
    last = name_at(tokens, start)
    return "" if last is None else raw[tokens[start].start : tokens[last].end]


def found(raw: str) -> list[tuple[str, str]]:
    """(title, name) of each mention as written."""
    tokens = tokenize(fold(raw))
    return [
        (m.title or "", raw[tokens[m.name_first].start : tokens[m.name_last].end].removeprefix(m.clitic))
        for m in find_names(tokens)
    ]


PLAIN = [
    # of father and grandfather, with and without بن
    "سالم الرشدان", "خالد أحمد العبيد", "محمد بن سالم القحطاني", "علي ناصر محمد صالح", "أحمد ولد الشيخ",
    "فاطمة بنت سعيد", "زينب عبد الله الحسن", "مريم الخليل", "نورة سالم", "عائشة محمد إبراهيم",
    # of God and of religion
    "عبد الرحمن الخطيب", "عبدالله السالم", "عبد العزيز بن فهد", "نور الدين الحلاق", "صلاح الدين الكردي",
    "سيف الإسلام الورفلي", "عز الدين قاسم", "بهاء الدين الأمين", "هبة الله سعيد",
    # of a father's or a son's name
    "أبو خالد الشامي", "أبو بكر الحموي", "أم محمد", "ابن عيسى", "بن علي الزروق",
    # of tribes and towns
    "حمود الشمري", "صدام الدليمي", "ياسر العنزي", "جاسم الجبوري", "مروان البشير", "مصطفى التكريتي",
    # of Yemen
    "صادق القرشي", "حمود عبده المخلافي", "عبد ربه الهادي", "فيصل باعوم", "عوض بن بريك",
    # of Sudan
    "آدم إسحق أبكر", "عثمان الطيب البشير", "الأمين عوض", "تاج الدين هارون", "مدثر عبد الماجد",
    # of Libya and the Maghreb
    "المهدي الورفلي", "عبد السلام الزنتاني", "يوسف بوعلام", "بوجمعة العياشي", "رشيد بن يوسف",
    # of Kurds
    "شيركو أحمد", "آزاد حسين", "دلوفان مراد", "نسرين محمود", "روژين محمد",
    # of Christians and others
    "جورج حداد", "إلياس خوري", "ميشيل عيسى", "سركيس بدروس", "مارون نصر",
    # of Lebanon and Palestine
    "رامي شعبان", "إسماعيل عوض الله", "أسامة أبو ليلى", "جهاد شحادة", "ربحي عودة",
]  # fmt: skip


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize(
    "rest",
    ["في بلدة بعيدة", "برصاص مجهولين", "وإصابة آخرين", "أمس", "، وهو أب لثلاثة", "(35 عاماً)", "جراء القصف"],
)
def test_a_name_behind_the_word_for_its_death(name: str, rest: str) -> None:
    assert after(f"مقتل {name} {rest}") == name


NO_NAME = [
    "ثلاثة مدنيين", "المدني وإصابة آخر", "عنصر من الجيش", "قيادي بارز", "العشرات", "طفلين", "عدد من الجنود",
    "12 شخصاً", "ما لا يقل عن 7", "أكثر من عشرين", "شاب برصاص مجهولين", "امرأة وطفلها", "رجل مسن",
    "جندي تركي", "ضابط برتبة عقيد", "عائلة كاملة", "معظم ركابها", "كل من في المنزل", "جميع أفراد الدورية",
    "أحد وجهاء البلدة", "بعض عناصرها", "القائد الجديد", "زوجته", "والده", "هؤلاء", "الصحفي",
]  # fmt: skip


@pytest.mark.parametrize("words", NO_NAME)
def test_people_who_are_not_named_have_no_name(words: str) -> None:
    assert after(f"مقتل {words} في بلدة بعيدة") == ""


TITLES = [
    "العقيد", "العميد الركن", "اللواء", "الملازم أول", "النقيب", "الرائد", "المقدم", "الفريق أول", "المشير",
    "الجندي", "الرقيب", "المساعد أول", "الشيخ", "الدكتور", "الدكتورة", "المهندس", "المحامي", "الأستاذ",
    "الصحفي", "الصحافي", "الإعلامي", "المصور", "الناشط", "الناشطة", "الطبيب", "المسعف", "القاضي",
    "الوزير", "النائب", "المحافظ", "الرئيس", "المدعو", "الشهيد", "الطفل", "الطفلة", "الشاب", "السيدة",
    "الحاج", "القيادي", "القائد الميداني", "المعتقل", "الأسير", "المختطف", "الطالب", "المعلم",
]  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_a_title_announces_a_name_and_is_none_of_it(title: str) -> None:
    (one,) = found(f"وفي البلدة شيّع الأهالي {title} سليم حداد أمس")
    assert one[1] == "سليم حداد"
    assert one[0]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("قتل العقيد سليم حداد والرائد نزار العلي", ["سليم حداد", "نزار العلي"]),
        ("شيّع الأهالي الشهيدين خالد الأحمد ومحمد السعيد", ["خالد الأحمد", "محمد السعيد"]),
        ("أسماء الضحايا: خالد الأحمد، محمد السعيد، سليم حداد", ["خالد الأحمد", "محمد السعيد", "سليم حداد"]),
        ("التقى الوزير سامر الخطيب نظيره كريم النجار", ["سامر الخطيب", "كريم النجار"]),
        ("قال المتحدث باسم الجيش العميد يحيى الصالح إن القصف توقف", ["يحيى الصالح"]),
        ("المدعو خالد الأحمد الملقب أبو رامي", ["خالد الأحمد"]),
        ("نعت العائلة ابنها الشاب خالد الأحمد", ["خالد الأحمد"]),
        ("اعتقل الناشط خالد الأحمد من منزله", ["خالد الأحمد"]),
        ("قتل الطفل خالد محمد الأحمد البالغ من العمر 12 عاماً", ["خالد محمد الأحمد"]),
        ('الشاب "خالد الأحمد" من أبناء البلدة', ["خالد الأحمد"]),
        ("الشاب خالد الأحمد (24 عاماً)", ["خالد الأحمد"]),
        ("العقيد المنشق خالد الأحمد", ["خالد الأحمد"]),
        ("القيادي السابق في التنظيم خالد الأحمد", ["خالد الأحمد"]),
    ],
)
def test_names_of_a_sentence(raw: str, names: list[str]) -> None:
    assert [name for _, name in found(raw)] == names


@pytest.mark.parametrize(
    "raw",
    [
        "العقيد في الجيش قال إن القصف توقف",
        "وصل الوزير إلى البلدة",
        "القائد العام للقوات المسلحة",
        "أصيب الطفل بجروح بالغة",
        "حي الشيخ مقصود في حلب",
        "وزارة الدكتور",
        "كتيبة الشهيد",
        "يوم الشهيد",
        "مدرسة المعلم القديمة",
    ],
)
def test_a_title_without_a_name_makes_none(raw: str) -> None:
    assert found(raw) == []
