"""How far a voice reaches: which words of a sentence each of its voices says."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.reading.voices.chains import Attribution
from marsad.reading.words.text import Sentence, Text

NESTED = 4  # "قالت مصادر بحسب قناة كذا": tokens between the two voices


def scoped(text: Text, found: list[Attribution], sentence: Sentence) -> list[Attribution]:
    """The attributions of a sentence, in order, each over the tokens that it says."""
    told: list[Attribution] = []
    for n, one in enumerate(found):
        if one.joined:
            told.append(replace(one, first=told[-1].first, last=max(told[-1].last, one.end)))
            continue
        following = next((f for f in found[n + 1 :] if not f.joined), None)
        limit = _limit(text, one, following, told, sentence)
        start = _begin(one, sentence)
        if one.backward:
            start = _back_to(text, told, one, sentence)
        elif n == 0 and limit - one.end < 3:
            start = sentence.first  # "...، قال المصدر"
        elif following is not None and following.backward and following.at - one.end < NESTED:
            limit = sentence.last
        told.append(replace(one, first=start, last=max(limit, one.end)))
    return told


def _limit(
    text: Text, one: Attribution, following: Attribution | None, before: list[Attribution], sentence: Sentence
) -> int:
    """The last token before what the next voice of the sentence says."""
    if following is None:
        return sentence.last
    if following.backward and not one.backward:
        begin = _back_to(text, [*before, one], following, sentence)
        if begin > one.end + 1:
            return begin - 1
    return _begin(following, sentence) - 1


def _back_to(text: Text, before: list[Attribution], one: Attribution, sentence: Sentence) -> int:
    """Where what a voice told behind begins: after the voice before, at the last clause that opens a matter."""
    if not before:
        return sentence.first
    floor = before[-1].end + 1
    for k in range(one.at - 1, floor, -1):
        if text.cue(k, "opens", "other_topic") is not None or text.word(k) in ("؛", ";"):
            return k
    return floor if before[-1].backward else _begin(before[-1], sentence)


def _begin(one: Attribution, sentence: Sentence) -> int:
    """Its first token in the sentence: the voice's, or the verb's where the voice was named before."""
    named = one.chain[0].first
    return min(one.at, named) if named >= sentence.first else one.at
