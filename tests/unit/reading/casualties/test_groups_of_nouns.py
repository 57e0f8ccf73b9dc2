"""Nouns of people in all their numbers: one, two, some, and counted; who they are and of which part (§3, §8)."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.counted import rows, told


class Noun(NamedTuple):
    """One, two (as subject and as object), some, who they are, and the part of the breakdown they belong to."""

    one: str
    two: str
    both: str
    some: str
    of: str
    part: str | None = None
    feminine: bool = False


CIVIL = "civilians"
ARMY = "syrian-government-forces"  # whose soldiers a report from Syria of that year means
NOUNS = [
    Noun("مدني", "مدنيان", "مدنيين اثنين", "مدنيون", CIVIL),
    Noun("شخص", "شخصان", "شخصين", "أشخاص", CIVIL),
    Noun("رجل", "رجلان", "رجلين", "رجال", CIVIL, "men"),
    Noun("شاب", "شابان", "شابين", "شبان", CIVIL),
    Noun("شابة", "شابتان", "شابتين", "شابات", CIVIL, "women", feminine=True),
    Noun("طفل", "طفلان", "طفلين", "أطفال", CIVIL, "children"),
    Noun("طفلة", "طفلتان", "طفلتين", "طفلات", CIVIL, "children", feminine=True),
    Noun("فتى", "فتيان اثنان", "فتيين", "فتية", CIVIL, "children"),
    Noun("فتاة", "فتاتان", "فتاتين", "فتيات", CIVIL, "children", feminine=True),
    Noun("رضيع", "رضيعان", "رضيعين", "رضع", CIVIL, "children"),
    Noun("امرأة", "امرأتان", "امرأتين", "نساء", CIVIL, "women", feminine=True),
    Noun("سيدة", "سيدتان", "سيدتين", "سيدات", CIVIL, "women", feminine=True),
    Noun("مسن", "مسنان", "مسنين اثنين", "مسنون", CIVIL, "elderly"),
    Noun("عجوز", "عجوزان", "عجوزين", "عجائز", CIVIL, "elderly"),
    Noun("نازح", "نازحان", "نازحين اثنين", "نازحون", CIVIL),
    Noun("لاجئ", "لاجئان", "لاجئين اثنين", "لاجئون", CIVIL),
    Noun("مزارع", "مزارعان", "مزارعين اثنين", "مزارعون", CIVIL),
    Noun("راعي أغنام", "راعيان", "راعيين", "رعاة", CIVIL),
    Noun("صياد", "صيادان", "صيادين اثنين", "صيادون", CIVIL),
    Noun("عامل", "عاملان", "عاملين اثنين", "عمال", CIVIL),
    Noun("موظف", "موظفان", "موظفين اثنين", "موظفون", CIVIL),
    Noun("سائق", "سائقان", "سائقين اثنين", "سائقون", CIVIL),
    Noun("طالب", "طالبان", "طالبين", "طلاب", CIVIL),
    Noun("طالبة", "طالبتان", "طالبتين", "طالبات", CIVIL, "women", feminine=True),
    Noun("معلم", "معلمان", "معلمين اثنين", "معلمون", CIVIL),
    Noun("معلمة", "معلمتان", "معلمتين", "معلمات", CIVIL, "women", feminine=True),
    Noun("طبيب", "طبيبان", "طبيبين", "أطباء", CIVIL, "medical"),
    Noun("ممرض", "ممرضان", "ممرضين اثنين", "ممرضون", CIVIL, "medical"),
    Noun("ممرضة", "ممرضتان", "ممرضتين", "ممرضات", CIVIL, "medical", feminine=True),
    Noun("مسعف", "مسعفان", "مسعفين اثنين", "مسعفون", CIVIL, "medical"),
    Noun("صحفي", "صحفيان", "صحفيين اثنين", "صحفيون", CIVIL, "journalists"),
    Noun("صحافي", "صحافيان", "صحافيين اثنين", "صحافيون", CIVIL, "journalists"),
    Noun("صحفية", "صحفيتان", "صحفيتين", "صحفيات", CIVIL, "journalists", feminine=True),
    Noun("مصور", "مصوران", "مصورين اثنين", "مصورون", CIVIL, "journalists"),
    Noun("ناشط", "ناشطان", "ناشطين اثنين", "ناشطون", CIVIL),
    Noun("مواطن", "مواطنان", "مواطنين اثنين", "مواطنون", CIVIL),
    Noun("قروي", "قرويان", "قرويين اثنين", "قرويون", CIVIL),
    Noun("تاجر", "تاجران", "تاجرين", "تجار", CIVIL),
    Noun("محام", "محاميان", "محاميين", "محامون", CIVIL),
    Noun("مهندس", "مهندسان", "مهندسين اثنين", "مهندسون", CIVIL),
    Noun("شقيق", "شقيقان", "شقيقين", "أشقاء", CIVIL),
    Noun("متظاهر", "متظاهران", "متظاهرين اثنين", "متظاهرون", CIVIL),
    Noun("جندي", "جنديان", "جنديين", "جنود", ARMY),
    Noun("عنصر", "عنصران", "عنصرين", "عناصر", "-"),
    Noun("مقاتل", "مقاتلان", "مقاتلين اثنين", "مقاتلون", "-"),
    Noun("مسلح", "مسلحان", "مسلحين اثنين", "مسلحون", "unidentified-gunmen"),
    Noun("ضابط", "ضابطان", "ضابطين", "ضباط", ARMY, "officers"),
    Noun("عسكري", "عسكريان", "عسكريين اثنين", "عسكريون", ARMY),
    Noun("مجند", "مجندان", "مجندين اثنين", "مجندون", ARMY),
    Noun("قيادي", "قياديان", "قياديين اثنين", "قياديون", "-"),
    Noun("متطوع", "متطوعان", "متطوعين اثنين", "متطوعون", CIVIL, "humanitarian"),
]
IDS = [noun.one for noun in NOUNS]
each = pytest.mark.parametrize("noun", NOUNS, ids=IDS)


def killed(noun: Noun) -> str:
    return "قُتلت" if noun.feminine else "قُتل"


def wounded(noun: Noun) -> str:
    return "وأصيبت" if noun.feminine else "وأصيب"


@each
def test_one(noun: Noun) -> None:
    assert told(f"{killed(noun)} {noun.one} بقصف على بلدة نوى.") == f"killed 1 {noun.of}"
    assert told(f"مقتل {noun.one} بقصف على بلدة نوى.") == f"killed 1 {noun.of}"


@each
def test_two_as_subject(noun: Noun) -> None:
    assert told(f"{killed(noun)} {noun.two} بقصف على بلدة نوى.") == f"killed 2 {noun.of}"


@each
def test_two_behind_a_noun_or_a_preposition(noun: Noun) -> None:
    assert told(f"مقتل {noun.both} بقصف على بلدة نوى.") == f"killed 2 {noun.of}"
    assert told(f"أدى قصف على بلدة نوى إلى مقتل {noun.both}.") == f"killed 2 {noun.of}"


@each
def test_some(noun: Noun) -> None:
    assert told(f"{killed(noun)} {noun.some} بقصف على بلدة نوى.") == f"killed 2.. {noun.of}"


@each
def test_one_and_another(noun: Noun) -> None:
    other = "أخرى" if noun.feminine else "آخر"
    sentence = f"{killed(noun)} {noun.one} {wounded(noun)} {other} بقصف على بلدة نوى."
    assert told(sentence) == f"killed 1 {noun.of} | wounded 1 {noun.of}"


PLURALS = [
    ("مدنيين", CIVIL, "خمسة"),
    ("أشخاص", CIVIL, "خمسة"),
    ("رجال", CIVIL, "خمسة"),
    ("شبان", CIVIL, "خمسة"),
    ("أطفال", CIVIL, "خمسة"),
    ("فتيات", CIVIL, "خمس"),
    ("نساء", CIVIL, "خمس"),
    ("نازحين", CIVIL, "خمسة"),
    ("مزارعين", CIVIL, "خمسة"),
    ("رعاة", CIVIL, "خمسة"),
    ("عمال", CIVIL, "خمسة"),
    ("طلاب", CIVIL, "خمسة"),
    ("معلمات", CIVIL, "خمس"),
    ("أطباء", CIVIL, "خمسة"),
    ("مسعفين", CIVIL, "خمسة"),
    ("صحفيين", CIVIL, "خمسة"),
    ("متطوعين", CIVIL, "خمسة"),
    ("مواطنين", CIVIL, "خمسة"),
    ("أشقاء", CIVIL, "خمسة"),
    ("جنود", ARMY, "خمسة"),
    ("عناصر", "-", "خمسة"),
    ("مقاتلين", "-", "خمسة"),
    ("مسلحين", "unidentified-gunmen", "خمسة"),
    ("ضباط", ARMY, "خمسة"),
    ("عسكريين", ARMY, "خمسة"),
]


@pytest.mark.parametrize(("plural", "of", "word"), PLURALS)
def test_counted_in_words_and_in_digits(plural: str, of: str, word: str) -> None:
    assert told(f"قُتل {word} {plural} بقصف على بلدة نوى.") == f"killed 5 {of}"
    assert told(f"قُتل 5 {plural} بقصف على بلدة نوى.") == f"killed 5 {of}"
    assert told(f"مقتل ٥ {plural} بقصف على بلدة نوى.") == f"killed 5 {of}"
    assert told(f"قُتل ما لا يقل عن {word} {plural} بقصف على بلدة نوى.") == f"killed 5.. {of}"


@pytest.mark.parametrize("noun", [n for n in NOUNS if n.part], ids=[n.one for n in NOUNS if n.part])
def test_the_part_of_the_breakdown(noun: Noun) -> None:
    (row,) = rows(f"{killed(noun)} {noun.two} بقصف على بلدة نوى.")
    assert getattr(row.breakdown, noun.part or "") == 2


DESCRIBED = [
    ("طفل رضيع", "killed 1 civilians"),
    ("طفلة رضيعة", "killed 1 civilians"),
    ("رجل مسن", "killed 1 civilians"),
    ("امرأة مسنة", "killed 1 civilians"),
    ("امرأة حامل", "killed 1 civilians"),
    ("شاب عشريني", "killed 1 civilians"),
    ("شاب في العشرين من عمره", "killed 1 civilians"),
    ("طفل في العاشرة من عمره", "killed 1 civilians"),
    ("طفل (10 أعوام)", "killed 1 civilians"),
    ("طفل عمره 10 أعوام", "killed 1 civilians"),
    ("رجل يبلغ من العمر 60 عاماً", "killed 1 civilians"),
    ("رجل من أهالي طفس", "killed 1 civilians"),
    ("راعي أغنام من أهالي طفس", "killed 1 civilians"),
    ("مدني من عائلة واحدة", "killed 1 civilians"),
    ("ثلاثة أشخاص من عائلة واحدة", "killed 3 civilians"),
    ("ثلاثة مدنيين من عائلة واحدة", "killed 3 civilians"),
    ("خمسة أفراد من عائلة واحدة", "killed 5 civilians"),
    ("أربعة مدنيين، جميعهم أطفال", "killed 4 civilians"),
    ("أربعة مدنيين معظمهم أطفال", "killed 4 civilians"),
    ("أربعة مدنيين بينهم طفل", "killed 4 civilians"),
    ("أربعة مدنيين بينهم طفلان وامرأة", "killed 4 civilians"),
    ("أربعة مدنيين من بينهم طفلان", "killed 4 civilians"),
    ("أربعة مدنيين، بينهم طفلان", "killed 4 civilians"),
    ("أربعة مدنيين منهم طفلان", "killed 4 civilians"),
    ("أربعة مدنيين (بينهم طفلان)", "killed 4 civilians"),
    ("أربعة مدنيين، أحدهم طفل", "killed 4 civilians"),
    ("رجل وامرأة", "killed 2 civilians"),
    ("رجل وزوجته", "killed 2 civilians"),
    ("رجل وزوجته وطفلهما", "killed 3 civilians"),
    ("رجل وزوجته وأطفالهما الثلاثة", "killed 5 civilians"),
    ("امرأة وطفلها", "killed 2 civilians"),
    ("امرأة وطفلاها", "killed 3 civilians"),
    ("أم وأطفالها الأربعة", "killed 5 civilians"),
    ("أب وثلاثة من أبنائه", "killed 4 civilians"),
    ("أربعة أطفال وامرأة", "killed 5 civilians"),
    ("امرأة وأربعة أطفال", "killed 5 civilians"),
    ("طفلان وامرأتان ورجل", "killed 5 civilians"),
    ("شاب وشقيقه", "killed 2 civilians"),
    ("شقيقان", "killed 2 civilians"),
    ("ثلاثة أشقاء", "killed 3 civilians"),
    ("طبيب وممرضة", "killed 2 civilians"),
    ("مدنيان وثلاثة جنود", "killed 2 civilians | killed 3 syrian-government-forces"),
    ("ثلاثة جنود ومدنيان", "killed 3 syrian-government-forces | killed 2 civilians"),
    ("جندي وطفل", "killed 1 syrian-government-forces | killed 1 civilians"),
]


@pytest.mark.parametrize(("who", "wanted"), DESCRIBED)
def test_who_is_described_or_joined(who: str, wanted: str) -> None:
    assert told(f"قُتل {who} بقصف على بلدة نوى.") == wanted


@pytest.mark.parametrize(("who", "wanted"), DESCRIBED)
def test_the_same_behind_a_noun_of_harm(who: str, wanted: str) -> None:
    nominative = (
        who.replace("مدنيان", "مدنيين اثنين").replace("طفلان و", "طفلين و").replace("امرأتان", "امرأتين")
    )
    nominative = nominative.replace("شقيقان", "شقيقين").replace("وطفلاها", "وطفليها")
    assert told(f"مقتل {nominative} بقصف على بلدة نوى.") == wanted


PARTS = [
    ("أربعة مدنيين بينهم طفلان وامرأة", {"children": 2, "women": 1}),
    ("أربعة أطفال وامرأة", {"children": 4, "women": 1}),
    ("رجل وزوجته وطفلهما", {"men": 1, "women": 1, "children": 1}),
    ("طبيب وممرضة", {"medical": 2}),
    ("ثمانية أشخاص بينهم صحفي ومسعفان", {"journalists": 1, "medical": 2}),
    ("عشرة مدنيين بينهم ثلاث نساء وخمسة أطفال", {"women": 3, "children": 5}),
    ("عشرة مدنيين، منهم ثلاث نساء وخمسة أطفال", {"women": 3, "children": 5}),
    ("خمسة أطفال", {"children": 5}),
]


@pytest.mark.parametrize(("who", "parts"), PARTS)
def test_the_parts_of_those_counted(who: str, parts: dict[str, int]) -> None:
    (row,) = rows(f"قُتل {who} بقصف على بلدة نوى.")
    told_parts = {name: getattr(row.breakdown, name) for name in row.breakdown.__struct_fields__}
    assert {name: n for name, n in told_parts.items() if isinstance(n, int)} == parts


@pytest.mark.parametrize(("numeral", "count"), [("الثلاثة", 3), ("السبعة", 7), ("التسعة", 9)])
def test_whose_bodies_they_are_may_be_counted_behind_the_noun(numeral: str, count: int) -> None:
    sentence = f"وقال مدير المشفى إنه استقبل جثامين القتلى {numeral}، وجميعهم قضوا بطلقات في الرأس."
    assert told(sentence) == f"killed {count} civilians"
