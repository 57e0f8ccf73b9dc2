"""How many of whom: one happening in every numeral, noun and order that news uses, against the codebook's bounds.

The sentences are made of parts, so that each way of counting meets each way of telling a fate.
"""

from __future__ import annotations

import pytest

from marsad.model.claim import Casualty
from marsad.model.document import document
from marsad.reading.reader import read

Bounds = tuple[int, int | None]


def rows(sentence: str) -> list[Casualty]:
    text = f"أخبار المنطقة\n\n{sentence}\n"
    claims = read(document("a", text, published="2024-06-05")).claims
    return [row for claim in claims if claim.kind == "incident" for row in claim.casualties or ()]


# (words, low, high, approximate): codebook §3
COUNTS = [
    ("مدني", 1, 1, False),
    ("مدنيان", 2, 2, False),
    ("مدنيان اثنان", 2, 2, False),
    ("3 مدنيين", 3, 3, False),
    ("٣ مدنيين", 3, 3, False),
    ("ثلاثة مدنيين", 3, 3, False),
    ("أربع نساء", 4, 4, False),
    ("خمسة أطفال", 5, 5, False),
    ("ستة أشخاص", 6, 6, False),
    ("سبع فتيات", 7, 7, False),
    ("ثماني نساء", 8, 8, False),
    ("تسعة رجال", 9, 9, False),
    ("عشرة مدنيين", 10, 10, False),
    ("11 مدنياً", 11, 11, False),
    ("اثنا عشر مدنياً", 12, 12, False),
    ("خمسة عشر شخصاً", 15, 15, False),
    ("ثماني عشرة امرأة", 18, 18, False),
    ("عشرون مدنياً", 20, 20, False),
    ("خمسة وعشرون مدنياً", 25, 25, False),
    ("مئة مدني", 100, 100, False),
    ("مئة وعشرون مدنياً", 120, 120, False),
    ("مئتا مدني", 200, 200, False),
    ("1200 مدني", 1200, 1200, False),
    ("1,200 مدني", 1200, 1200, False),
    ("ألف ومئتا مدني", 1200, 1200, False),
    ("أكثر من 20 مدنياً", 21, None, False),
    ("أكثر من عشرين مدنياً", 21, None, False),
    ("ما يزيد عن 20 مدنياً", 21, None, False),
    ("ما لا يقل عن 7 مدنيين", 7, None, False),
    ("ما لا يقل عن سبعة مدنيين", 7, None, False),
    ("7 مدنيين على الأقل", 7, None, False),
    ("نحو 9 مدنيين", 9, 9, True),
    ("حوالي تسعة مدنيين", 9, 9, True),
    ("قرابة 30 مدنياً", 30, 30, True),
    ("زهاء ثلاثين مدنياً", 30, 30, True),
    ("بين 5 و8 مدنيين", 5, 8, False),
    ("ما بين خمسة وثمانية مدنيين", 5, 8, False),
    ("عدد من المدنيين", 2, None, False),
    ("عدة مدنيين", 2, None, False),
    ("بضعة مدنيين", 2, None, False),
    ("مدنيون", 2, None, False),
    ("عشرات المدنيين", 20, None, False),
    ("العشرات من المدنيين", 20, None, False),
    ("مئات المدنيين", 200, None, False),
    ("المئات من المدنيين", 200, None, False),
    ("آلاف المدنيين", 2000, None, False),
]
IDS = [row[0] for row in COUNTS]


def _bounds(found: list[Casualty]) -> list[tuple[str, int | None, int | None]]:
    return [(row.status, row.min, row.max) for row in found]


@pytest.mark.parametrize(("words", "low", "high", "approximate"), COUNTS, ids=IDS)
def test_counted_behind_a_passive_verb(words: str, low: int, high: int | None, approximate: bool) -> None:
    found = rows(f"قُتل {words} في قصف على بلدة سرمين أمس.")
    assert _bounds(found) == [("killed", low, high)]
    assert (found[0].quantity == "approximate") == approximate
    assert found[0].actor == "civilians"


def _genitive(words: str) -> str:
    """As the words stand behind a noun: مقتل مدنيين."""
    for nominative, other in (
        ("مدنيان اثنان", "مدنيين اثنين"), ("مدنيان", "مدنيين اثنين"), ("مدنيون", "عدد من المدنيين"),
        ("اثنا عشر", "اثني عشر"), ("خمسة وعشرون", "خمسة وعشرين"), ("مئة وعشرون", "مئة وعشرين"),
        ("عشرون", "عشرين"), ("مئتا", "مئتي"),
    ):  # fmt: skip
        words = words.replace(nominative, other)
    return words


@pytest.mark.parametrize(("words", "low", "high", "approximate"), COUNTS, ids=IDS)
def test_counted_behind_a_noun(words: str, low: int, high: int | None, approximate: bool) -> None:
    found = rows(f"أسفر القصف على بلدة سرمين أمس عن إصابة {_genitive(words)} بجروح.")
    assert _bounds(found) == [("wounded", low, high)]
    assert (found[0].quantity == "approximate") == approximate


@pytest.mark.parametrize(("words", "low", "high", "approximate"), COUNTS, ids=IDS)
def test_counted_in_a_headline(words: str, low: int, high: int | None, approximate: bool) -> None:
    found = rows(f"مقتل {_genitive(words)} بقصف على بلدة سرمين")
    assert _bounds(found) == [("killed", low, high)]


WHO = [
    ("جنود من الجيش العراقي", "iraqi-army"),
    ("عناصر من قوات النظام", "syrian-government-forces"),
    ("عناصر من تنظيم داعش", "islamic-state"),
    ("مقاتلين من قسد", "sdf"),
    ("عناصر من الحوثيين", "houthis"),
    ("جنود أتراك", "turkey"),
    ("جنود إسرائيليين", "israel"),
    ("عناصر من حزب الله", "hezbollah"),
    ("عناصر من الدعم السريع", "rapid-support-forces"),
    ("عناصر من هيئة تحرير الشام", "hayat-tahrir-al-sham"),
    ("عناصر من البيشمركة", "peshmerga"),
    ("رعاة أغنام", "civilians"),
    ("مزارعين", "civilians"),
    ("نازحين", "civilians"),
    ("عمال", "civilians"),
    ("طلاب", "civilians"),
    ("صحفيين", "civilians"),
    ("مسعفين", "civilians"),
]
FATES = [
    ("killed", "قُتل خمسة {} في هجوم قرب بلدة الشولا أمس."),
    ("killed", "لقي خمسة {} مصرعهم في هجوم قرب بلدة الشولا أمس."),
    ("killed", "مقتل خمسة {} في هجوم قرب بلدة الشولا"),
    ("killed", "أودى هجوم قرب بلدة الشولا أمس بحياة خمسة {}."),
    ("wounded", "أُصيب خمسة {} في هجوم قرب بلدة الشولا أمس."),
    ("wounded", "إصابة خمسة {} بجروح في هجوم قرب بلدة الشولا"),
    ("wounded", "جُرح خمسة {} في هجوم قرب بلدة الشولا أمس."),
    ("captured", "أُسر خمسة {} في هجوم قرب بلدة الشولا أمس."),
    ("captured", "اختطف مجهولون خمسة {} قرب بلدة الشولا أمس."),
]


@pytest.mark.parametrize(("words", "actor"), WHO)
@pytest.mark.parametrize(("status", "sentence"), FATES)
def test_whose_people_they_are_and_what_became_of_them(
    status: str, sentence: str, words: str, actor: str
) -> None:
    found = rows(sentence.format(words))
    assert [(row.status, row.min, row.max, row.actor) for row in found] == [(status, 5, 5, actor)]


BOTH = [
    ("قُتل {a} وأُصيب {b} في قصف على بلدة سرمين أمس.", "n"),
    ("مقتل {a} وإصابة {b} في قصف على بلدة سرمين", "g"),
    ("أدى القصف على بلدة سرمين أمس إلى مقتل {a} وإصابة {b}.", "g"),
]
PAIRS = [
    ("ثلاثة مدنيين", (3, 3), "خمسة آخرون", "خمسة آخرين", (5, 5)),
    ("مدني", (1, 1), "ثلاثة آخرون", "ثلاثة آخرين", (3, 3)),
    ("امرأة", (1, 1), "طفلاها", "طفليها", (2, 2)),
    ("طفل", (1, 1), "آخر", "آخر", (1, 1)),
    ("12 مدنياً", (12, 12), "أكثر من 20", "أكثر من 20", (21, None)),
    ("أربعة أشخاص", (4, 4), "عدد آخر", "عدد آخر", (2, None)),
]


@pytest.mark.parametrize(("dead", "killed", "hurt", "hurt_behind", "wounded"), PAIRS)
@pytest.mark.parametrize(("sentence", "case"), BOTH)
def test_dead_and_wounded_are_two_rows(
    sentence: str,
    case: str,
    dead: str,
    killed: Bounds,
    hurt: str,
    hurt_behind: str,
    wounded: Bounds,
) -> None:
    found = rows(sentence.format(a=dead, b=hurt if case == "n" else hurt_behind))
    assert _bounds(found) == [("killed", *killed), ("wounded", *wounded)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("سقط قتلى وجرحى في قصف على بلدة سرمين أمس.", [("killed", 2, None), ("wounded", 2, None)]),
        ("سقوط قتلى وجرحى في قصف على بلدة سرمين", [("killed", 2, None), ("wounded", 2, None)]),
        ("سقط عشرات القتلى والجرحى في قصف على بلدة سرمين أمس.", [("killed_or_wounded", 20, None)]),
        ("سقط ثلاثة بين قتيل وجريح في قصف على بلدة سرمين أمس.", [("killed_or_wounded", 3, 3)]),
        ("سقط أكثر من عشرة مدنيين بين قتيل وجريح في قصف على سرمين أمس.", [("killed_or_wounded", 11, None)]),
        ("قُتل أربعة أطفال وامرأة في قصف على بلدة سرمين أمس.", [("killed", 5, 5)]),
        ("قُتل رجل وزوجته وطفلاهما في قصف على بلدة سرمين أمس.", [("killed", 4, 4)]),
        ("قُتل تسعة مدنيين بينهم طفلان في قصف على بلدة سرمين أمس.", [("killed", 9, 9)]),
        ("قُتل تسعة مدنيين، معظمهم أطفال، في قصف على بلدة سرمين أمس.", [("killed", 9, 9)]),
        ("لم تقع إصابات في القصف على بلدة سرمين أمس.", []),
        ("اقتصرت أضرار القصف على بلدة سرمين أمس على الماديات.", []),
        ("نجا مدني من القصف على بلدة سرمين أمس.", []),
        ("قصفت قوات النظام بلدة سرمين أمس بعشر قذائف.", []),
        ("دمر القصف على بلدة سرمين أمس خمسة منازل.", []),
        ("ارتفعت حصيلة القصف على بلدة سرمين إلى ثمانية قتلى.", [("killed", 8, 8)]),
        ("قُتل خمسة مدنيين وعنصران من قوات النظام في قصف على سرمين أمس.", [("killed", 5, 5), ("killed", 2, 2)]),
    ],
)  # fmt: skip
def test_hard_cases_of_the_codebook(sentence: str, expected: list[tuple[str, int, int | None]]) -> None:
    assert _bounds(rows(sentence)) == expected
