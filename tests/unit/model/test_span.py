"""Spans: code points in logical order, whatever the script; a hull covers all and nothing more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.document import document, text_hash
from marsad.model.span import Span, hull

SPANS = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda ends: Span(min(ends), max(ends)))


@pytest.mark.parametrize(
    ("a", "b", "overlap", "covers"),
    [
        (Span(0, 5), Span(0, 5), True, True),
        (Span(0, 5), Span(5, 9), False, False),
        (Span(0, 5), Span(4, 9), True, False),
        (Span(0, 9), Span(3, 4), True, True),
        (Span(3, 4), Span(0, 9), True, False),
        (Span(0, 5), Span(7, 9), False, False),
        (Span(2, 2), Span(2, 2), False, True),
    ],
)
def test_two_spans(a: Span, b: Span, overlap: bool, covers: bool) -> None:
    assert (a.overlaps(b), b.overlaps(a), a.covers(b)) == (overlap, overlap, covers)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قُتل سامر أمس", "سامر"),
        ("📰 قُتل سامر", "سامر"),
        ("😀😀 سامر", "😀 سامر"),
        ("a\r\nسامر\u2028ب", "سامر"),
        ("سامر", "سامر"),
    ],
)
def test_the_words_of_a_span_are_counted_in_code_points(text: str, words: str) -> None:
    start = text.index(words)
    assert Span(start, start + len(words)).of(text) == words


@given(st.lists(SPANS, min_size=1, max_size=6))
def test_a_hull_covers_each_and_touches_the_outermost(spans: list[Span]) -> None:
    whole = hull(spans)
    assert all(whole.covers(span) for span in spans)
    assert whole.start in {span.start for span in spans}
    assert whole.end in {span.end for span in spans}
    assert hull([whole]) == whole


@given(SPANS, SPANS)
def test_what_overlaps_shares_a_sign(a: Span, b: Span) -> None:
    shared = set(range(*a)) & set(range(*b))
    if shared:
        assert a.overlaps(b)
    elif a.start < a.end and b.start < b.end:
        assert not a.overlaps(b)
    assert a.overlaps(b) == b.overlaps(a)


def test_nothing_has_no_hull() -> None:
    with pytest.raises(ValueError, match="empty"):
        hull([])


@pytest.mark.parametrize(
    ("text", "digest"),
    [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ],
)
def test_the_hash_is_that_of_the_utf8(text: str, digest: str) -> None:
    assert text_hash(text) == document("a", text).sha256 == digest


@given(st.text(), st.text())
def test_two_texts_have_two_hashes(one: str, other: str) -> None:
    assert (text_hash(one) == text_hash(other)) == (one == other)


def test_half_a_sign_has_a_hash_too() -> None:
    assert len(text_hash("\ud83d")) == 64
    assert text_hash("\ud83d") != text_hash("\ufffd")
