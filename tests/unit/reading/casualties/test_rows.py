"""One count in many sentences: the same row whatever the verb, the noun or the place of the number."""

from __future__ import annotations

import pytest

from marsad.model.claim import Casualty
from marsad.model.document import document
from marsad.reading.reader import read

COUNTS = [
    ("7 مدنيين", 7, 7, "exact"),
    ("سبعة مدنيين", 7, 7, "exact"),
    ("١٤ مدنياً", 14, 14, "exact"),
    ("أحد عشر مدنياً", 11, 11, "exact"),
    ("مئة وخمسة مدنيين", 105, 105, "exact"),
    ("خمسة مدنيين من عائلة واحدة", 5, 5, "exact"),
    ("مدني واحد", 1, 1, "exact"),
    ("مدني", 1, 1, "singular"),
    ("مدنيان", 2, 2, "dual"),
    ("أكثر من عشرة مدنيين", 11, None, "more_than"),
    ("ما لا يقل عن 12 مدنياً", 12, None, "at_least"),
    ("11 مدنياً على الأقل", 11, None, "at_least"),
    ("نحو 20 مدنياً", 20, 20, "approximate"),
    ("قرابة ثلاثين مدنياً", 30, 30, "approximate"),
    ("بين 5 و8 مدنيين", 5, 8, "range"),
    ("عدد من المدنيين", 2, None, "several"),
    ("عدة مدنيين", 2, None, "several"),
    ("عشرات المدنيين", 20, None, "dozens"),
    ("مئات المدنيين", 200, None, "hundreds"),
]
KILLED = [
    "قتل {} بقصف على مدينة نوى.",
    "مقتل {} بقصف على مدينة نوى",
    "أدى القصف على مدينة نوى إلى مقتل {}.",
    "قصفت قوات النظام مدينة نوى، ما أسفر عن مقتل {}.",
    "استشهد {} جراء قصف على مدينة نوى.",
]


def rows(text: str) -> list[Casualty]:
    claims = read(document("t", text, published="2024-05-22")).claims
    return [row for c in claims if c.kind == "incident" for row in c.casualties or ()]


@pytest.mark.parametrize("sentence", KILLED)
@pytest.mark.parametrize(("count", "least", "most", "quantity"), COUNTS)
def test_a_count_is_the_same_in_every_sentence(
    sentence: str, count: str, least: int, most: int | None, quantity: str
) -> None:
    (row,) = rows(sentence.format(count))
    assert (row.status, row.min, row.max, row.quantity) == ("killed", least, most, quantity)
    assert row.actor == "civilians"


@pytest.mark.parametrize("sentence", KILLED)
@pytest.mark.parametrize("count", [c[0] for c in COUNTS])
def test_a_row_rests_on_the_words_that_count(sentence: str, count: str) -> None:
    text = sentence.format(count)
    (row,) = rows(text)
    assert 0 <= row.span.start < row.span.end <= len(text)
    assert row.span.start < text.index(count) + len(count)
    assert row.span.end > text.index(count)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "قُتل 14 جندياً في هجوم على المقر أمس. وقُتل 11 منهم بالرصاص، بينما قُتل الثلاثة الآخرون لاحقاً.",
            [(14, 14)],
        ),
        (
            "سقط قتلى وجرحى من قوات النظام في هجوم قرب تدمر أمس. وأدى الهجوم إلى سقوط العديد من القتلى والجرحى.",
            [(2, None), (2, None)],
        ),
    ],
)
def test_some_of_those_told_are_no_new_row(sentence: str, wanted: list[tuple[int, int | None]]) -> None:
    rows = [
        row
        for c in read(document("t", sentence, published="2024-05-20")).claims
        for row in c.casualties or ()
    ]
    assert [(row.min, row.max) for row in rows] == wanted


def test_officers_among_the_dead_are_no_unknown_gunmen() -> None:
    sentence = "اشتبك مسلحون مجهولون مع رتل في البادية أمس، وانتهت الاشتباكات بمقتل خمسة عناصر بينهم ضابطان."
    rows = [
        row
        for c in read(document("t", sentence, published="2024-05-20")).claims
        for row in c.casualties or ()
    ]
    assert [row.min for row in rows] == [5]
    assert rows[0].actor != "unidentified-gunmen"
