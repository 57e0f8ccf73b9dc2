"""Verbs spelled like their verbal noun, behind the one whom it befell: "شاب قتل برصاص", "عنصر من كذا خطف في كذا"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marsad.arabic.verbs import verb_readings
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words

if TYPE_CHECKING:
    from marsad.reading.words.text import Text

FOR_TWO = 4  # letters of such a verb with the ending of two
OF_WHOM = frozenset({"من", "في"})
REACH = 6  # words from the person over whose he is, or where from, to the verb
NO_MEANS = words("no_means")


def is_passive(text: Text, i: int) -> bool:
    """ "مسلح قُتل": its vowels say that it is a verb."""
    if not text.shows_passive(i):
        return False
    readings = verb_readings(text.tokens[i].text)
    return bool(readings) and readings[0].tense == "past" and readings[0].person == 3


def is_befallen(text: Text, i: int) -> bool:
    """One or two stand before the word, and behind it by what, where or when it befell them: no noun of a deed."""
    word, many = text.word(i), 1
    if word.endswith("ا") and len(word) == FOR_TWO:
        word, many = word.removesuffix("ا"), 2  # "عنصران من كذا قتلا بانفجار"
    if word not in words("befalls_one") or not _says_how(text, i + 1):
        return False
    return _are(text, i - 1, many) or _are_described(text, i - 1, many)


def _says_how(text: Text, j: int) -> bool:
    word = text.word(j)
    if j in text.time_at or word in words("how_it_befell"):
        return True
    return len(word) > 3 and word.startswith("ب") and word not in NO_MEANS and j not in text.place_at


def _are(text: Text, j: int, many: int) -> bool:
    """An indefinite noun of so many persons; or a name; or "two of"."""
    name, number = text.name_at.get(j), text.number_at.get(j)
    if name is not None:
        return many == 1 and name.name_last == j > name.name_first
    if number is not None and many > 1:
        return number.kind == "count" and number.max == many
    return any(
        f.last == j and f.entry.value.counts.most == many and not (f.form.article or f.form.enclitic)
        for f in text.entries(j, "person")
    )


def _are_described(text: Text, j: int, many: int) -> bool:
    """ "عنصر من قسد", "شاب من أبناء البلدة", "قيادي في كذا": whose they are, or where they are from."""
    if text.word(j) in QUOTES:
        j -= 1
    if j not in text.actor_at and j not in text.place_at and not text.entries(j, "person"):
        return False
    for k in range(j, max(0, j - REACH), -1):
        if text.tokens[k].kind != "word" and text.word(k) not in QUOTES:
            return False
        if text.word(k) in OF_WHOM:
            return _are(text, k - 1, many)
    return False
