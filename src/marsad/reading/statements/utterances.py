"""What somebody says in so many words: each clause behind a verb of saying, condemning, warning, calling for.

Which of them a coder would note as a statement is decided elsewhere; here nothing is left out that may be one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from marsad.arabic.signs import SIGNS
from marsad.model.claim import StatementKind
from marsad.reading.standing.words import word_set
from marsad.reading.statements.words import LONGEST, NOT, STATES, word_told
from marsad.reading.voices.attribution import Attribution, Attributor
from marsad.reading.voices.speakers import Speakers
from marsad.reading.words.text import Sentence, Text

SAYING_SO = word_set("saying_so")
_TELLS = STATES | SIGNS.bit(lambda word: word.removeprefix("و") in SAYING_SO)
CARRIED = 1  # paragraphs behind a voice in which it may still speak
BEFORE = 2  # tokens before its word from which on a voice speaks of what stands there


class Utterance(NamedTuple):
    """What a voice says; tokens first..last, of which said_first..said_last are its words.

    `kind` is what the word at token `at` tells of itself, if it tells anything.
    """

    sentence: Sentence
    attribution: Attribution
    how: str
    kind: StatementKind | None
    at: int
    first: int
    last: int
    said_first: int
    said_last: int


class _Anchor(NamedTuple):
    at: int
    attribution: Attribution
    how: str
    kind: StatementKind | None


def utterances(text: Text, attributor: Attributor) -> list[Utterance]:
    """All that is said in a report, in its order."""
    speakers = Speakers(text)
    found: list[Utterance] = []
    paragraph = -9
    for sentence in text.sentences:
        anchors = _anchors(text, attributor, sentence, speakers)
        if not anchors and speakers.last is not None and sentence.paragraph - paragraph <= CARRIED:
            found.append(_carried(sentence, speakers.last))
        if anchors:
            found += _between(sentence, anchors)
            speakers.last = anchors[-1].attribution
            paragraph = sentence.paragraph
    return found


def _carried(sentence: Sentence, last: Attribution) -> Utterance:
    first, end = sentence.first, sentence.last
    return Utterance(sentence, last, "carried", None, first, first, end, first, end)


def _anchors(text: Text, attributor: Attributor, sentence: Sentence, speakers: Speakers) -> list[_Anchor]:
    """The words of a sentence that tell that somebody says something, one for each token."""
    voices = [one for one in attributor.of(sentence) if not one.joined]
    stands = attributor.stands(sentence)
    found = {one.at: _Anchor(one.at, one, "voice", None) for one in voices}
    found |= {one.at: _Anchor(one.at, one, "stand", None) for one in stands}
    everyone = [*attributor.of(sentence), *stands]
    for i in text.marked(_TELLS, sentence.first, sentence.last):
        told = word_told(text, sentence, i, everyone, speakers)
        if told is not None:
            how = found[i].how if i in found else "word"
            found[i] = _Anchor(i, _with_end(told.attribution, i), how, told.kind)
        elif i not in found and text.word(i).removeprefix("و") in SAYING_SO and not _describes(text, i):
            speaking = [one for one in everyone if one.at < i] or [a for a in (speakers.last,) if a]
            if speaking:
                found[i] = _Anchor(i, speaking[-1], "participle", None)
    return [found[i] for i in sorted(found) if text.word(i - 1) not in NOT]


def _describes(text: Text, i: int) -> bool:
    """ "حرب معلنة", "هدنة غير معلنة": what is called so, and nobody who says it."""
    before = text.word(i - 1)
    return text.word(i).startswith("معلن") and (before.endswith("ه") or before == "غير")


def _with_end(one: Attribution, i: int) -> Attribution:
    """Its words begin behind the verb at token i, or behind the voice where that follows."""
    last = one.chain[0].last
    return replace(one, end=last if one.at == i < last <= i + LONGEST else max(one.end, i))


def _between(sentence: Sentence, anchors: list[_Anchor]) -> Iterator[Utterance]:
    """Each as far as the next."""
    starts = [_start(sentence, anchor) for anchor in anchors]
    for n, anchor in enumerate(anchors):
        one, at = anchor.attribution, anchor.at
        until = starts[n + 1] - 1 if n + 1 < len(anchors) else sentence.last
        since = max((a.at for a in anchors[:n]), default=sentence.first - 1) + 1
        own = one.at == at
        if own and (one.backward or sentence.first <= one.first < starts[n] - BEFORE):
            first = max(since, min(starts[n], max(one.first, sentence.first)))
            last = max(at, min(until, one.end)) if one.backward else max(at, until)
            yield Utterance(
                sentence, one, f"{anchor.how} behind", anchor.kind, at, first, last, first, max(first, at - 1)
            )
            continue
        last = max(at, until)
        said = min(last, max(at, one.end if own else at) + 1)
        yield Utterance(sentence, one, anchor.how, anchor.kind, at, min(starts[n], at), last, said, last)


def _start(sentence: Sentence, anchor: _Anchor) -> int:
    """Where it begins: at its word, or at the voice that stands close before it."""
    voice = anchor.attribution.chain[0]
    near = sentence.first <= voice.first < anchor.at and anchor.at - voice.first <= LONGEST
    return voice.first if near and anchor.attribution.at == anchor.at else anchor.at
