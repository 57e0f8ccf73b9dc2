"""What goes on around the deed of a sentence, told before it: "مع تواصل المعارك في كذا، دفع الجيش بتعزيزات"."""

from __future__ import annotations

from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

WITH = words("circumstance_with")
IN_SHADE = frozenset({("في", "ظل"), ("وفي", "ظل"), ("بالتزامن", "مع"), ("وبالتزامن", "مع")})


def verb_behind(text: Text, sentence: Sentence) -> int | None:
    """The verb of the sentence, behind the comma that ends such words at its head; None where it has none."""
    first = sentence.first
    if text.word(first) in WITH:
        begin = first + 1
    elif (text.word(first), text.word(first + 1)) in IN_SHADE:
        begin = first + 2
    else:
        return None
    if text.word(begin) not in words("going_on"):
        return None
    for k in range(begin + 1, sentence.last):
        if text.word(k) == "،" and any(v.person == 3 and not v.proclitics for v in text.verbs(k + 1)[:1]):
            return k + 1
    return None
