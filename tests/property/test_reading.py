"""Whatever the words, reading never fails, and all that it says points into the raw text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.model.claim import Claim, Reading
from marsad.model.document import document
from marsad.model.span import Span
from marsad.reading.reader import read

DEEDS = [
    "قصفت",
    "قتل",
    "مقتل",
    "اعتقلت",
    "انفجرت عبوة",
    "هاجم",
    "غارة",
    "اشتباكات بين",
    "خطف",
    "نفت",
    "سيطرت على",
]
WHO = ["قوات النظام", "تنظيم داعش", "الحوثيون", "الطيران الروسي", "مسلحون مجهولون", "قسد", "الجيش"]
WHOM = ["ثلاثة مدنيين", "12 عنصراً", "طفلة", "شابين", "العشرات", "أكثر من 20 شخصاً", "القائد سالم الرشدان"]
WHERE = ["في مدينة إدلب", "قرب تدمر", "ريف حلب الشمالي", "شمال الخرطوم", "في المدينة", "من دمشق إلى درعا"]
WHEN = ["أمس", "يوم الأحد", "في 3 أيار 2023", "منذ عام 2015", "صباح اليوم", "بعد يومين من", "1445/9/3"]
SAYS = ["قال مصدر محلي إن", "وأضاف المرصد:", "زعم أنه", "بحسب وكالة سانا", "«", "»", "بينهم", "ما أدى إلى"]
MARKS = [".", "،", ":", "\n", "\n\n", "...", "؟", "(", ")", "🔴", "-", "\u200f", "ـ", "RT @x", "http://a.b/c"]
WORDS = st.sampled_from(DEEDS + WHO + WHOM + WHERE + WHEN + SAYS + MARKS)
NEWS = st.lists(WORDS, max_size=40).map(" ".join)
ANY = st.text(max_size=80) | st.text(st.sampled_from("قتلومبأسرحدعن \n.،:«»3٤"), max_size=80)
DATES = st.sampled_from(["2024-05-22", None])


def spans(reading: Reading) -> Iterator[Span]:
    for claim in reading.claims:
        yield from _spans_of(claim)
    yield from (skipped.span for skipped in reading.document.skipped)
    yield from (post.span for post in reading.document.posts)


def _spans_of(claim: Claim) -> Iterator[Span]:
    yield from claim.evidence
    for evidence in claim.grounds.values():
        yield from evidence
    yield from (place.span for place in claim.where)
    yield from (party.span for party in claim.parties)
    yield from (row.span for row in claim.casualties or ())
    yield from (person.span for person in claim.people)
    if claim.when is not None:
        yield claim.when.span


@given(NEWS | ANY, DATES)
@settings(max_examples=150, deadline=None)
def test_all_points_into_the_raw_text(text: str, published: str | None) -> None:
    reading = read(document("a", text, published=published))
    assert all(0 <= span.start < span.end <= len(text) for span in spans(reading))


REPORTS = sorted(Path("tests/fixtures/reports").rglob("*.txt"))


@given(st.sampled_from(REPORTS), st.floats(0, 1))
@settings(max_examples=80, deadline=None)
def test_a_report_cut_off_anywhere_is_read(file: Path, share: float) -> None:
    whole = file.read_text("utf-8")
    text = whole[: round(len(whole) * share)]
    assert all(span.end <= len(text) for span in spans(read(document("a", text))))


@given(NEWS, DATES)
@settings(max_examples=80, deadline=None)
def test_what_is_quoted_stands_where_it_says(text: str, published: str | None) -> None:
    for claim in read(document("a", text, published=published)).claims:
        if claim.when is not None:
            assert text[claim.when.span.start : claim.when.span.end] == claim.when.text


@given(NEWS, DATES)
@settings(max_examples=80, deadline=None)
def test_counts_and_days_are_in_order(text: str, published: str | None) -> None:
    for claim in read(document("a", text, published=published)).claims:
        for row in claim.casualties or ():
            assert row.min is None or row.max is None or 0 <= row.min <= row.max
        if claim.when is not None and claim.when.start is not None:
            assert claim.when.start <= (claim.when.end or claim.when.start)


@given(NEWS, DATES)
@settings(max_examples=60, deadline=None)
def test_ids_are_apart_and_links_hold(text: str, published: str | None) -> None:
    claims = read(document("a", text, published=published)).claims
    ids = [claim.id for claim in claims]
    assert len(ids) == len(set(ids))
    assert all(target in ids and target != claim.id for claim in claims for target in claim.summarises)


@given(NEWS, DATES)
@settings(max_examples=40, deadline=None)
def test_read_twice_is_read_the_same(text: str, published: str | None) -> None:
    assert read(document("a", text, published=published)) == read(document("a", text, published=published))
