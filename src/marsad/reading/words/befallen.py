"""Verbs spelled like their verbal noun, behind the one whom it befell: "شاب قتل برصاص", "عنصر من كذا خطف في كذا"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marsad.arabic.verbs import verb_readings, voice_marks
from marsad.reading.words.wordlists import words

if TYPE_CHECKING:
    from marsad.reading.words.text import Text

OF_WHOM = frozenset({"من", "في"})
REACH = 6  # words from the person over whose he is, or where from, to the verb
NO_MEANS = words("no_means")


def is_passive(text: Text, i: int) -> bool:
    """ "مسلح قُتل": its vowels say that it is a verb."""
    readings = verb_readings(text.tokens[i].text)
    past = bool(readings) and readings[0].tense == "past" and readings[0].person == 3
    return past and voice_marks(text.words(i, i)) == "passive"


def is_befallen(text: Text, i: int) -> bool:
    """One man stands before the word, and behind it by what, where or when it befell him: no noun of a deed."""
    if text.word(i) not in words("befalls_one") or not _says_how(text, i + 1):
        return False
    return _is_one(text, i - 1) or _is_described(text, i - 1)


def _says_how(text: Text, j: int) -> bool:
    word = text.word(j)
    if j in text.time_at or word in words("how_it_befell"):
        return True
    return len(word) > 3 and word.startswith("ب") and word not in NO_MEANS and j not in text.place_at


def _is_one(text: Text, j: int) -> bool:
    """An indefinite noun of one person, or a name."""
    name = text.name_at.get(j)
    if name is not None:
        return name.name_last == j > name.name_first
    return any(
        f.last == j and f.entry.value.counts.most == 1 and not (f.form.article or f.form.enclitic)
        for f in text.entries(j, "person")
    )


def _is_described(text: Text, j: int) -> bool:
    """ "عنصر من قسد", "شاب من أبناء البلدة", "قيادي في كذا": whose he is, or where he is from."""
    if j not in text.actor_at and j not in text.place_at and not text.entries(j, "person"):
        return False
    for k in range(j, max(0, j - REACH), -1):
        if text.tokens[k].kind != "word":
            return False
        if text.word(k) in OF_WHOM:
            return _is_one(text, k - 1)
    return False
