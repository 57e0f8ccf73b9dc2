"""Two of each noun, in every case and with every clitic: the singular is told, and the likeliest one first."""

from __future__ import annotations

import pytest

from marsad.arabic.folding import fold_word
from marsad.arabic.number_duals import dual_of, duals

# The singular; the two as subject, as object, before what they belong to (subject and object).
NOUNS = """
عنصر عنصران عنصرين عنصرا عنصري
جندي جنديان جنديين جنديا جنديي
مدني مدنيان مدنيين مدنيا مدنيي
ضابط ضابطان ضابطين ضابطا ضابطي
مقاتل مقاتلان مقاتلين مقاتلا مقاتلي
طفل طفلان طفلين طفلا طفلي
طفلة طفلتان طفلتين طفلتا طفلتي
امرأة امرأتان امرأتين امرأتا امرأتي
سيدة سيدتان سيدتين سيدتا سيدتي
رجل رجلان رجلين رجلا رجلي
شاب شابان شابين شابا شابي
شقيق شقيقان شقيقين شقيقا شقيقي
أخ أخان أخين أخا أخي
طبيب طبيبان طبيبين طبيبا طبيبي
مسعف مسعفان مسعفين مسعفا مسعفي
صحفي صحفيان صحفيين صحفيا صحفيي
قتيل قتيلان قتيلين قتيلا قتيلي
جريح جريحان جريحين جريحا جريحي
شهيد شهيدان شهيدين شهيدا شهيدي
أسير أسيران أسيرين أسيرا أسيري
معتقل معتقلان معتقلين معتقلا معتقلي
قائد قائدان قائدين قائدا قائدي
قيادي قياديان قياديين قياديا قياديي
شرطي شرطيان شرطيين شرطيا شرطيي
مسلح مسلحان مسلحين مسلحا مسلحي
شخص شخصان شخصين شخصا شخصي
جثة جثتان جثتين جثتا جثتي
غارة غارتان غارتين غارتا غارتي
قذيفة قذيفتان قذيفتين قذيفتا قذيفتي
صاروخ صاروخان صاروخين صاروخا صاروخي
عبوة عبوتان عبوتين عبوتا عبوتي
سيارة سيارتان سيارتين سيارتا سيارتي
دبابة دبابتان دبابتين دبابتا دبابتي
طائرة طائرتان طائرتين طائرتا طائرتي
منزل منزلان منزلين منزلا منزلي
بيت بيتان بيتين بيتا بيتي
قرية قريتان قريتين قريتا قريتي
بلدة بلدتان بلدتين بلدتا بلدتي
مدينة مدينتان مدينتين مدينتا مدينتي
نقطة نقطتان نقطتين نقطتا نقطتي
حاجز حاجزان حاجزين حاجزا حاجزي
يوم يومان يومين يوما يومي
ساعة ساعتان ساعتين ساعتا ساعتي
مرة مرتان مرتين مرتا مرتي
آلية آليتان آليتين آليتا آليتي
مشفى مشفيان مشفيين مشفيا مشفيي
عصا عصوان عصوين عصوا عصوي
"""
ROWS = [line.split() for line in NOUNS.strip().splitlines()]
IDS = [row[0] for row in ROWS]


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_the_full_dual_of_a_noun(row: list[str]) -> None:
    singular, subject, object_, *_ = (fold_word(word) for word in row)
    for two in (subject, object_):
        for before in ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ك", "ف"):
            assert singular in set(duals(before + two)), before + two


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_the_dual_before_what_it_belongs_to(row: list[str]) -> None:
    singular, _, _, subject, object_ = (fold_word(word) for word in row)
    for two in (subject, object_):
        for before in ("", "و", "ب", "ل", "وب"):
            assert singular in set(duals(before + two)), before + two


# With the article the construct is no dual: "القريتا", "العنصرا" are not written.
@pytest.mark.parametrize("row", [row for row in ROWS if len(row[0]) > 3], ids=lambda row: row[0])
def test_no_construct_behind_an_article(row: list[str]) -> None:
    singular = fold_word(row[0])
    stems = set(duals("ال" + fold_word(row[3])))
    assert singular not in stems or singular.endswith("ي")


# Those of the table whose full ending leaves one singular: of a t the feminine comes first.
LIKELIEST = [row for row in ROWS if row[0] not in ("بيت", "أخ", "عصا", "مشفى")]


@pytest.mark.parametrize("row", LIKELIEST, ids=[row[0] for row in LIKELIEST])
def test_the_likeliest_singular(row: list[str]) -> None:
    singular, subject, object_, *_ = (fold_word(word) for word in row)
    for two in (subject, object_, "ال" + subject, "ال" + object_):
        assert dual_of(two) == singular, two


@pytest.mark.parametrize(
    "word",
    ["", "ان", "ين", "من", "قتل", "جرحى", "مدينة", "قريتا", "قريتي", "عنصرا", "بين", "اين", "كان", "لان"],
)
def test_what_has_no_full_ending_is_no_dual(word: str) -> None:
    assert dual_of(fold_word(word)) is None


@pytest.mark.parametrize(
    ("word", "singulars"),
    [
        ("طفلتان", ["طفله", "طفلت"]),
        ("عنصران", ["عنصر"]),
        ("وطفلان", ["وطفل", "طفل"]),
        ("لبنان", ["لبن", "بن"]),
        ("قرى", ["قر"]),
        ("", []),
        ("ان", []),
    ],
)
def test_every_singular_there_could_be(word: str, singulars: list[str]) -> None:
    assert list(duals(fold_word(word))) == singulars
