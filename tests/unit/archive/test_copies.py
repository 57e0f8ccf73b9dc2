import random
import time

import pytest

from marsad.archive.copies import near_copies, repeated_wordings
from marsad.model.document import Document, document

WORDS = [f"كلمة{number}" for number in range(400)]


def _text(seed: int, length: int = 120) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def _edited(text: str, every: int) -> str:
    """The text as an outlet edits it: one word in so many is another."""
    words = text.split()
    words[::every] = ["غيرها"] * len(words[::every])
    return " ".join(words)


def _made(**texts: str) -> list[Document]:
    days = {"a": "2021-03-02", "b": "2021-03-01", "c": None, "d": "2021-03-03", "e": "2021-02-01"}
    return [document(id, text, published=days[id]) for id, text in texts.items()]


def test_edited_copies_go_back_to_the_earliest_and_others_stand_alone() -> None:
    first = _text(1)
    documents = _made(a=_edited(first, 12), b=first, c=first, d=_edited(first, 9), e=_text(2))
    assert near_copies(documents) == {"a": "b", "c": "b", "d": "b"}


def test_order_plays_no_part() -> None:
    first = _text(1)
    documents = _made(a=first, b=_edited(first, 10), c=_edited(first, 15), d=_text(3), e=_text(4))
    found = near_copies(documents)
    assert all(near_copies(random.Random(seed).sample(documents, 5)) == found for seed in range(5))


def test_vowel_marks_and_hamza_do_not_hide_a_copy() -> None:
    text = "أعلنت إدارة المدينة إصابة أربعة أشخاص في انفجار لغم أرضي قرب الطريق المؤدية إلى المزرعة مساءً"
    bare = text.replace("أ", "ا").replace("إ", "ا").replace("ً", "")
    assert near_copies(_made(a=text, b=bare)) == {"a": "b"}


@pytest.mark.parametrize("text", ["", "نص", "قصف على البلدة"])
def test_short_texts_are_copies_only_if_they_are_the_same(text: str) -> None:
    assert near_copies(_made(a=text, b=text + " مساء")) == {}
    assert near_copies(_made(a=text, b=text)) == {"a": "b"}


def test_one_agency_sentence_in_two_reports_makes_no_copy() -> None:
    shared = _text(9, 15)
    assert near_copies(_made(a=_text(1) + " " + shared, b=shared + " " + _text(2))) == {}


@pytest.mark.timing
def test_speed() -> None:
    documents = [document(str(number), _text(number, 300)) for number in range(2000)]
    started = time.process_time()
    assert near_copies(documents) == {}
    assert len(documents) / (time.process_time() - started) > 400


def test_a_passage_that_repeats_a_good_part_of_an_earlier_one_goes_back_to_it() -> None:
    told, more = _text(1, 30), _text(2, 30)
    passages = _made(a=told + " " + more, b=told, c=_text(3, 30), d=more)
    assert repeated_wordings(passages) == {"a": "b", "d": "a"}


def test_a_few_words_in_common_are_no_repetition() -> None:
    stock = _text(5, 9)
    assert repeated_wordings(_made(a=stock, b=stock)) == {}
    assert repeated_wordings(_made(a=_text(6, 10), b=_text(6, 10))) == {"a": "b"}
    assert (
        repeated_wordings(_made(a=_text(6, 12) + " " + _text(7, 40), b=_text(6, 12) + " " + _text(8, 40)))
        == {}
    )
