"""Personal names with titles, kunyas, aliases and lists, and the words that must not be swallowed."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.name_titles import find_titles
from marsad.arabic.names import find_names
from marsad.arabic.tokens import Token, tokenize


def tokens_of(raw: str) -> list[Token]:
    return tokenize(fold(raw))


def names(raw: str) -> list[str]:
    """The names as written, without clitics."""
    tokens = tokens_of(raw)
    found = []
    for m in find_names(tokens):
        text = raw[tokens[m.name_first].start : tokens[m.name_last].end]
        found.append(text[len(m.clitic) :])
    return found


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("وصل العقيد الركن سليم حداد إلى البلدة", ["سليم حداد"]),
        ("قال الملازم أول نزار العلي لوسائل الإعلام", ["نزار العلي"]),
        ("التقى الوزير بالدكتور سامر الخطيب وبالشيخ حمود الرفاعي", ["سامر الخطيب", "حمود الرفاعي"]),
        ("عاد محمد السعيد قال أهله", ["محمد السعيد"]),
        ("زار خالد بن يوسف النجار من بلدة بعيدة", ["خالد بن يوسف النجار"]),
        ("كتب عبد الكريم العلي رسالة", ["عبد الكريم العلي"]),
        ("خرج سيف الدين حداد مساء", ["سيف الدين حداد"]),
        ("القيادي الميداني البارز نزار العلي", ["نزار العلي"]),
        ("المدعو وسيم دلّول من سكان الحي", ["وسيم دلّول"]),
        ("الشاب رامي زهير الفلسطيني", ["رامي زهير"]),
        ("قال عبد الملك الحوثي في كلمته", ["عبد الملك الحوثي"]),
        ("أصيب العقيد فراس الأردني برصاصة", ["فراس الأردني"]),
        ("قال علاء السوري الجنسية إنه بخير", []),
        ("ودعا سامر الريمي الزعيم الجديد للفرع", ["سامر الريمي"]),
        ("ثم حضر اللواء سليم الحاج علي.", ["سليم الحاج علي"]),
        ("عاد مع ناديه الفرنسي أمس", []),
        ("المهندسان طارق النجار - حمد الحسن - أسامة العلي", ["طارق النجار", "حمد الحسن", "أسامة العلي"]),
        ("كل من ياسين الحلبي وخالد المصري وأسعد الحسن", ["ياسين الحلبي", "خالد المصري", "أسعد الحسن"]),
        (
            "أسماء اللاعبين الثلاثة: جوان ديريك، وهيفان كوباني، وسربست شيرو",
            ["جوان ديريك", "هيفان كوباني", "سربست شيرو"],
        ),
        ("رسالة لمحمد الحسن من أخيه", ["محمد الحسن"]),
        ("د. سامي الحكيم طبيب", ["سامي الحكيم"]),
        ("الرئيس السوري السابق هاشم الأتاسي", ["هاشم الأتاسي"]),
        ("محمد حسن أبو غنام ووالده", ["محمد حسن أبو غنام"]),
        ("قتل أبو علي بن يحيى العامري وقياديان", ["أبو علي بن يحيى العامري"]),
        ("الصحفي John Smith من الوكالة", ["John Smith"]),
    ],
)
def test_names_are_found_whole_and_no_longer(raw: str, expected: list[str]) -> None:
    assert names(raw) == expected


@pytest.mark.parametrize(
    "raw",
    [
        "أغلقت البلدية شارع خالد بن الوليد وساحة سعد الله الجابري",
        "افتتح مستشفى كمال عدوان قسماً جديداً",
        "دخل اللواء الثامن إلى المدينة",
        "وصلت المساعدات إلى معسكر أبو شوك ومدينة أبو ظبي",
        "قال الناطق باسم البلدية",
        "ارتفاع أسعار الخضار في السوق المركزي على نحو كبير",
        "سيطر بشكل كامل على المدينة",
        "القيادي في الحزب",
        "",
    ],
)
def test_what_is_no_person_is_left_alone(raw: str) -> None:
    assert names(raw) == []


def test_titles_are_found_with_their_kind_and_in_chains() -> None:
    found = find_titles(tokens_of("القيادي في الحزب ثم العميد الركن فلان والدكتور علان، والشهيد العقيد سالم"))
    assert [(t.kind, t.text) for t in found] == [
        ("role", "القيادي"),
        ("rank", "العميد الركن"),
        ("profession", "والدكتور"),
        ("rank", fold_word("والشهيد العقيد")),
    ]


def test_the_title_of_a_name_is_told() -> None:
    [mention] = find_names(tokens_of("التقى الملازم أول نزار العلي"))
    assert mention.title == fold_word("الملازم أول")
    assert mention.first < mention.name_first
