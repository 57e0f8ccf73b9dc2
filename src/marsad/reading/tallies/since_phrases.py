"""Phrases that say since what a total is counted: "منذ بدء العملية البرية في كذا", "منذ سيطرتهم على كذا".

The deed named in one is no happening that the clause tells, and its places are those of what is counted only where the
clause names no other.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.reading.casualties.group import skip_quotes
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.periods import is_beginning, is_compared_over
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_lexicon import lexicon
from marsad.registry.places import PlaceReading

SINCE = words("since_phrases_since")
CAMPAIGNS = words("wars_waged")
RELATIVE = frozenset({"التي", "الذي"})
NOUN_REACH = 2  # tokens from "حرب الإبادة" to "الإسرائيلية"
REACH = 14  # tokens that such a phrase holds
INCLUDING = words("including")
INCLUDED = 4  # tokens from "بما" to the part, and to the whole before it
PAIR_REACH = 6  # tokens from "بين" to the second of a pair


class Waging(NamedTuple):
    """Who wages a war, as it is named."""

    actor: str | None
    name: str


def since_phrases(text: Text, sentence: Sentence) -> list[tuple[int, int]]:
    """The tokens of each, up to a mark, a verb or a figure, or to the end of its date."""
    return [
        (i, _end(text, sentence, i))
        for i in range(sentence.first, sentence.last)
        if text.word(i) in SINCE and is_beginning(text.word(i + 1)) and not is_compared_over(text, i)
    ]


def _end(text: Text, sentence: Sentence, i: int) -> int:
    for j in range(i + 2, min(i + REACH, sentence.last) + 1):
        time = text.time_at.get(j)
        if time is not None:
            return time.last
        named = j in text.actor_at or j in text.place_at
        if text.tokens[j].kind != "word" or j in text.number_at or (text.verbs(j) and not named):
            return j - 1
    return min(i + REACH, sentence.last)


def tells_no_deed(text: Text, event: Event) -> bool:
    """What its people came to is all that is told; deeds named in such phrases date it."""
    if event.harm_only:
        return True
    deeds = [t for t in event.triggers if t.deed is not None and not t.deed.carrier]
    spans = since_phrases(text, event.sentence) if deeds else []
    return bool(spans) and all(any(a <= t.first <= b for a, b in spans) for t in deeds)


def counted_places(text: Text, sentence: Sentence, places: Iterable[PlaceReading]) -> list[PlaceReading]:
    """Without those of such a phrase where the clause names others."""
    told = [_whole_of(text, sentence, place) for place in places]
    spans = since_phrases(text, sentence)
    own = [p for p in told if not any(a <= p.mention.first <= b for a, b in spans)]
    return own or told


def _whole_of(text: Text, sentence: Sentence, place: PlaceReading) -> PlaceReading:
    """ "في الضفة الغربية، بما فيها القدس": all of it was counted, not the part named with it."""
    words_before = text.folded(max(sentence.first, place.mention.first - INCLUDED), place.mention.first - 1)
    if "بما" not in words_before or INCLUDING.isdisjoint(words_before[-1:]):
        return place
    start = place.mention.first - len(words_before) + words_before.index("بما")
    outer = text.places_in(max(sentence.first, start - INCLUDED), start - 1)
    return outer[-1] if outer else place


def is_of_a_pair(text: Text, i: int) -> bool:
    """ "الحرب بين كذا وكذا": an actor named as one of two who fight did not do alone what they came to."""
    for j in range(i - 1, max(0, i - PAIR_REACH), -1):
        if text.word(j) in ("بين", "ما بين"):
            return True
        if text.tokens[j].kind != "word" or (text.verbs(j) and j not in text.actor_at):
            return False
    return False


def whose_war(text: Text, sentence: Sentence) -> Waging | None:
    """ "أسفرت الحرب الإسرائيلية عن", "العدوان الذي تشنه كذا": who wages what they died of."""
    for j in range(sentence.first, sentence.last):
        if bare(text.word(j)) in CAMPAIGNS and (found := whose_deed(text, j)) is not None:
            return found
    return None


def whose_deed(text: Text, noun: int) -> Waging | None:
    """Who does what the noun names: an adjective of a side close behind it, or the subject of "التي تشنها"."""
    for j in range(noun + 1, min(noun + NOUN_REACH, len(text.tokens) - 1) + 1):
        actor = text.actor_at.get(j)
        if actor is not None and actor.adjective:
            return Waging(actor.actor, text.words(actor.first, actor.last))
        one = lexicon().adjectives.get(bare(text.word(j))) if text.word(j).startswith("ال") else None
        if one is not None and one.plain:
            return Waging(one.readings[0].actor, text.word(j))
        if text.word(j) in RELATIVE and text.verbs(j + 1) and text.word(j + 1).endswith(("ها", "ه")):
            doer = text.actor_at.get(skip_quotes(text, j + 2))
            return Waging(doer.actor, text.name_of(doer)) if doer is not None and doer.actor else None
    return None
