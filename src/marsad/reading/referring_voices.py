"""One more voice on a happening told before: "وذكرت صحيفة كذا أن المهاجمين كانوا ملثمين", "وقال مسعف إن القصف استمر".

A sentence of saying that tells no happening of its own, and names one that the report knows, is on that one.
"""

from __future__ import annotations

from msgspec.structs import replace

from marsad.reading.attribution import Attribution, Attributor
from marsad.reading.event import Event
from marsad.reading.frames import Deed
from marsad.reading.text import Sentence, Text
from marsad.reading.voice_extent import voice_words

REACH = 12  # tokens behind the voice within which what was told is named again
FAR = 4  # sentences from a happening to who speaks of it again


def add_referring_voices(text: Text, attributor: Attributor, events: list[Event]) -> None:
    """Gives the happenings those who go on about them without telling anything new."""
    at = [(number, event) for event in events for number in _numbers(text, event)]
    for number, sentence in enumerate(text.sentences):
        for voice in attributor.of(sentence):
            if all(v.own for v in voice.chain) or _tells(events, voice):
                continue
            near = [(n, e) for n, e in at if number - FAR <= n <= number]
            event = _meant(text, voice, sentence, [e for _, e in sorted(near, key=lambda one: -one[0])])
            if event is not None:
                event.voices.append(replace(voice, lemma=""))


def _numbers(text: Text, event: Event) -> set[int]:
    """The numbers of the sentences that tell it."""
    starts = text.sentence_starts
    return {
        number for number, first in enumerate(starts) for a, _ in event.told if _within(starts, number, a)
    }


def _within(starts: list[int], number: int, token: int) -> bool:
    return starts[number] <= token and (number + 1 == len(starts) or token < starts[number + 1])


def _tells(events: list[Event], voice: Attribution) -> bool:
    return any(voice.covers(first, last) for event in events for first, last in event.tokens())


def _meant(text: Text, voice: Attribution, sentence: Sentence, events: list[Event]) -> Event | None:
    """The happening that the words of the voice name again, the nearest first."""
    first = voice.first if voice.backward else voice.end + 1
    for k in range(first, min(first + REACH, voice.last, sentence.last) + 1):
        if text.word(k).lstrip("وبل") in voice_words("hurt_or_doing") and events:
            return events[0]
        actions = {
            f.entry.value.action
            for f in text.entries(k, "deed")
            if f.form.article and isinstance(f.entry.value, Deed)
        }
        event = next((e for e in events if e.action in actions), None)
        if event is not None:
            return event
    return None
