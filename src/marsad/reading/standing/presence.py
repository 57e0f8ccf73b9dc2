"""From where somebody acts: "قصفت القوات من مواقعها في كذا وكذا", "من نقاط تمركزها في كذا" (codebook §5)."""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.model.claim import Predicate
from marsad.reading.standing.ends import PRONOUNS, Who, end_of, without_pronoun
from marsad.reading.standing.entity import Entity
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.places import places_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

POSITIONS, BASES, STAY = word_set("positions"), word_set("own_bases"), word_set("their_stay")
INSIDE = words("presence_inside")
REACH = 2  # words between "في" and the first place
SAID_REACH = 3  # words between the positions and "في" that say what they are


def presences_of(who: Who, sentence: Sentence) -> list[RelationTold]:
    """The places in which a sentence tells somebody's own positions, behind "من"."""
    text = who.text
    found: list[RelationTold] = []
    for i in text.marked(_POSITIONS, sentence.first + 1, sentence.last - 1):
        inside = _inside(text, i, sentence.last) if text.word(i - 1) == "من" else None
        owner = _owner(who, sentence, i) if inside is not None else None
        if inside is None or owner is None:
            continue
        told: Predicate = "based_in" if _noun(text.word(i)) in BASES else "deployed_in"
        for place in places_behind(text, sentence, inside, REACH, True):
            found.append(RelationTold(told, end_of(text, owner), place, min(i, place.first), place.last))
    return found


def _noun(word: str) -> str:
    """Without the pronoun: "مواقعها", "نقاط", "قاعدتهم"."""
    plain = without_pronoun(word) or word
    return plain.removesuffix("ت") + "ه" if plain.endswith("دت") else plain


_POSITIONS = SIGNS.bit(lambda word: _noun(word) in POSITIONS | BASES)


def strikes_from(text: Text, told: RelationTold) -> bool:
    """The fact is one of these: it stands where a deed of his begins."""
    return text.word(told.first - 1) == "من" and _noun(text.word(told.first)) in POSITIONS | BASES


def _inside(text: Text, i: int, last: int) -> int | None:
    """The token of "في" behind positions that are somebody's own, by a pronoun at them or at his stay in them."""
    owned = text.word(i).endswith(PRONOUNS)
    for j in range(i + 1, min(i + 1 + SAID_REACH, last) + 1):
        if text.word(j) in INSIDE:
            return j if owned else None
        owned |= _noun(text.word(j)) in STAY and text.word(j).endswith(PRONOUNS)
        if (
            text.tokens[j].kind != "word"
            or j in text.actor_at
            or not (owned or text.word(j).startswith("ال"))
        ):
            return None
    return None


def _owner(who: Who, sentence: Sentence, i: int) -> Entity | None:
    """Who strikes: the one that the sentence is about."""
    here = [e for e in who.beginning_in(sentence.first, i) if e.last < i and not e.outlet]
    if len({e.id for e in here}) == 1:
        return here[0]
    return who.topic(sentence, i)
