"""Whatever the text, the Arabic layer never fails and its offsets always point into the raw text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from marsad.arabic.folding import fold, fold_word
from marsad.arabic.name_extent import promised_name
from marsad.arabic.name_runs import may_be_name
from marsad.arabic.names import find_names, name_at
from marsad.arabic.quoted_things import OPENERS
from marsad.arabic.sentences import sentences
from marsad.arabic.tokens import tokenize, words_in
from marsad.arabic.verbs import is_verb_likely, verb_readings, voice_marks

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةـ"
SIGNS = " \n.،؛:؟!…\"«»()[]“”-–•▪️🔹*/_·'٣5\u064e\u0651\u200c\u200f\u202bﻻﷲپکیA"
texts = st.text(st.sampled_from(LETTERS + SIGNS), max_size=120) | st.text(max_size=60)


@given(texts)
def test_sentences_hold_every_token_but_the_line_ends_once(raw: str) -> None:
    tokens = tokenize(fold(raw))
    held = [i for first, last in sentences(tokens) for i in range(first, last + 1)]
    assert held == [i for i, token in enumerate(tokens) if token.kind != "newline"]


@given(texts | st.text(st.sampled_from(LETTERS + " "), max_size=20))
def test_a_phrase_of_a_lexicon_is_folded_like_any_text(phrase: str) -> None:
    assert fold_word(phrase) == fold(phrase).text.strip()
    assert words_in(phrase) == [t.text for t in tokenize(fold(phrase)) if t.kind != "newline"]


@given(texts)
def test_tokens_point_into_the_raw_text_in_order(raw: str) -> None:
    tokens = tokenize(fold(raw))
    assert all(0 <= t.start < t.end <= len(raw) for t in tokens)
    assert all(a.start <= b.start for a, b in pairwise(tokens))


@given(texts)
def test_no_word_is_too_odd_for_the_verbs(raw: str) -> None:
    tokens = tokenize(fold(raw))
    for i, token in enumerate(tokens):
        assert not is_verb_likely(tokens, i) or verb_readings(token.text)
        voice_marks(raw[token.start : token.end])


@given(texts)
def test_names_are_in_order_and_inside_the_tokens(raw: str) -> None:
    tokens = tokenize(fold(raw))
    mentions = find_names(tokens)
    assert all(0 <= m.first <= m.name_first <= m.name_last <= m.last < len(tokens) for m in mentions)
    assert all(a.last < b.first for a, b in pairwise(mentions))
    for i in range(len(tokens)):
        last = name_at(tokens, i)
        assert last is None or i <= last < len(tokens)


@given(texts)
def test_folding_what_is_folded_changes_nothing(raw: str) -> None:
    folded = fold(raw)
    assert fold(folded.text).text == folded.text
    assert len(folded.text) == len(folded.origin) == len(folded.ends)


@given(texts)
def test_each_folded_character_comes_from_its_own_raw_place(raw: str) -> None:
    folded = fold(raw)
    assert all(0 <= a < b <= len(raw) for a, b in zip(folded.origin, folded.ends, strict=True))
    assert all(a <= b for a, b in pairwise(folded.origin))


@given(texts)
def test_no_name_is_promised_where_the_quick_look_sees_none(raw: str) -> None:
    tokens = tokenize(fold(raw))
    for i, token in enumerate(tokens):
        marked = any(tokens[j].text in OPENERS for j in range(max(0, i - 2), i))
        if token.kind == "word" and not marked and not may_be_name(token.text):
            assert promised_name(tokens, i) is None
