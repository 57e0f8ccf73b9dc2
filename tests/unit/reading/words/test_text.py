"""The prepared text: words of the frames by kind and purpose, wherever they stand."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.casualties.groups import group_at
from marsad.reading.page.layout import lay_out
from marsad.reading.words.text import Text

REPORT = """قتل مدنيان بقصف مدفعي على بلدة سرمين، وقال مصدر طبي إن بينهم طفلاً.

وبحسب المرصد السوري، فقد أصيب سبعة آخرون في تفجير عبوة ناسفة قرب مدينة الباب، فيما لم ترد أنباء عن خسائر."""


@pytest.fixture
def text() -> Text:
    given = document("t", REPORT)
    return Text(given, lay_out(given), None)


def test_no_word_stands_outside_the_text(text: Text) -> None:
    last = len(text.tokens) - 1
    assert (text.word(-1), text.word(last + 1)) == ("", "")
    assert [text.word(i) for i in range(last + 1)] == [token.text for token in text.tokens]


@pytest.mark.parametrize("kind", ["deed", "harm", "person", "cue", "source", "means"])
def test_words_of_a_kind_are_those_found_at_their_tokens(text: Text, kind: str) -> None:
    every = range(-1, len(text.tokens) + 1)
    begins = [i for i in every if text.entries(i, kind)]
    assert begins == text.begins(kind, 0, len(text.tokens))
    assert begins == [i for i, found in enumerate(text.found) if any(f.entry.kind == kind for f in found)]
    first = text.sentences[0]
    assert text.begins(kind, first.first, first.last) == [i for i in begins if i <= first.last]
    assert text.found_any(first, kind) == any(i <= first.last for i in begins)


def test_the_longest_cue_of_the_purposes_is_taken(text: Text) -> None:
    every = range(len(text.tokens))
    purposes = {f.entry.value.purpose for found in text.found for f in found if f.entry.kind == "cue"}
    assert purposes
    for i in every:
        here = [f for f in text.found[i] if f.entry.kind == "cue"]
        best = text.cue(i, *purposes)
        assert (best.last if best else None) == max((f.last for f in here), default=None)
        assert text.cue(i, "no such purpose") is None
    assert text.cues(0, every[-1], *purposes) == [c for i in every if (c := text.cue(i, *purposes))]


def test_mentions_within_a_stretch_are_whole(text: Text) -> None:
    every = range(len(text.tokens))
    assert text.numbers
    assert text.actors_in(0, every[-1]) == text.actors
    for first in every:
        for last in (first, first + 3, every[-1]):
            wanted = [n for n in text.numbers if first <= n.first and n.last <= last]
            assert text.numbers_in(first, last) == wanted
            inside = [p for p in text.places if first <= p.mention.first and p.mention.last <= last]
            assert text.places_in(first, last) == inside
            assert text.times_in(first, last) == [
                t for t in text.times if first <= t.first and t.last <= last
            ]


def test_folded_words_outside_the_text_are_left_out(text: Text) -> None:
    last = len(text.tokens) - 1
    assert text.folded(-2, 1) == [text.word(0), text.word(1)]
    assert text.folded(last, last + 4) == [text.word(last)]
    assert text.folded(3, 2) == []


def test_people_begin_only_at_their_words(text: Text) -> None:
    groups = {i for i in range(len(text.tokens)) if group_at(text, i, len(text.tokens) - 1) is not None}
    assert groups
    assert groups <= text.people_at


def test_a_hashtag_reads_as_its_words() -> None:
    given = document("t", "وتبنت #حركة_الشباب الهجوم في مقديشو.")
    text = Text(given, lay_out(given), None)
    actor = text.actors[0]
    assert (actor.actor, text.words(actor.first, actor.last)) == ("al-shabaab", "حركة الشباب")
    assert text.span(actor.first, actor.last).of(given.text) == "حركة_الشباب"


def test_the_sentence_of_a_token_and_none_between_sentences() -> None:
    given = document("t", "قال الشاهد إن الطريق مغلق.\n• وقال آخر إنه مفتوح.")
    text = Text(given, lay_out(given), None)
    first, second = text.sentences
    assert [text.sentence_at(i) for i in (first.first, first.last, second.last)] == [first, first, second]
    assert text.sentence_at(second.first - 1) is None
    assert text.sentence_at(-1) is None
