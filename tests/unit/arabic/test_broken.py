"""Words broken to escape a filter are joined; signs that mean something are left."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.broken import breaks, may_hold_breaks
from marsad.arabic.folding import fold


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("قـ.ـتل", "قتل"),
        ("م ـقـ ـتـ ـل", "مقتل"),
        ("د.اعش", "داعش"),
        ("ق.تل", "قتل"),
        ("ق ت ل مدني", "قتل مدني"),
        ("إر*هابي", "ارهابي"),
        ("ا.لنظام", "النظام"),
        ("قـــصف", "قصف"),
        ("انفـ ـجار", "انفجار"),
        ("اغتيـ.ـال", "اغتيال"),
        ("الخـ\u200f.\u200fـسائر", "الخساير"),
        ("قـ\u200f.\u200fتل", "قتل"),
    ],
)
def test_a_broken_word_is_joined(text: str, whole: str) -> None:
    assert fold(text).text == whole


@pytest.mark.parametrize(
    "text", ["القرية.وقال", "د.محمد", "الثاني/يناير", "قال.ثم", "دمشق - حلب", "12/5", "من و إلى"]
)
def test_a_sign_that_means_something_stays(text: str) -> None:
    assert list(breaks(text)) == []


@pytest.mark.parametrize("text", ["", "قتل مدني في درعا.", "قال، ثم مضى", "في 12.5 كم"])
def test_plain_text_needs_no_closer_look(text: str) -> None:
    assert not may_hold_breaks(text)


@given(st.text(st.sampled_from("قتلداعشمنو ـ.*/\n"), max_size=40))
def test_what_is_dropped_holds_no_letter(text: str) -> None:
    found = list(breaks(text))
    assert found == sorted(found)
    for start, end in found:
        assert 0 <= start < end <= len(text)
        assert not set(text[start:end]) & set("قتلداعشمنو")


@given(st.text(st.sampled_from("قتلداعشمن .*/"), max_size=30))
def test_no_break_is_missed_by_the_quick_look(text: str) -> None:
    assert may_hold_breaks(text) or not list(breaks(text))
