"""Reports of those who count: what they tell on in them they counted over the one period told first (codebook §4).

"وثقت الشبكة مقتل 214 مدنياً خلال آب. وأشارت إلى أن 40 من المقاتلين قتلوا بقصف قوات النظام، ... وقضى 18 تحت التعذيب":
none of these is one happening, as long as the same voice goes on and gives neither a day nor a small place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import names_a_province
from marsad.reading.tallies.periods import REPORTS, Period
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import HURT, RECORDING, STATES, WIDE, lasts_a_week
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.text import Sentence, Text


class CountReport:
    """Follows a report sentence by sentence: who counts, and over what."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.over: Period | None = None
        self.counting: frozenset[str] = frozenset()
        self.speaking = False
        self.voices: list[Attribution] = []

    def follow(self, sentence: Sentence, voices: Sequence[Attribution]) -> Period | None:
        """What a sentence is over that they tell, or in which somebody counts and nobody else speaks."""
        if voices:
            self.speaking = not self.counting.isdisjoint(_speakers(voices))
        return self.over if (self.speaking if voices else _counts(self.text, sentence)) else None

    def is_on(self) -> bool:
        """Who counts still speaks."""
        return self.over is not None and self.speaking

    def begin(self, sentence: Sentence, found: Iterable[Tally], voices: Sequence[Attribution]) -> None:
        """The first total over a week or more that somebody tells who counts or reports."""
        if not self.counting.isdisjoint(_speakers(voices)):
            return
        if not voices or not (_counts(self.text, sentence) or _reports(self.text, sentence)):
            return
        for tally in found:
            told_here = tally.time is not None and sentence.first <= tally.time.first <= sentence.last
            period = Period(tally.time, tally.resolved)
            if told_here and tally.part_of is None and lasts_a_week(period):
                self.over, self.counting, self.speaking = period, _speakers(voices), True
                self.voices = list(tally.voices)
                return

    def announce(self, over: Period, voices: list[Attribution]) -> None:
        """ "أعلنت كذا حصيلة عملياتها خلال كذا", before the first figure."""
        if voices and lasts_a_week(over):
            self.over, self.counting, self.speaking, self.voices = over, _speakers(voices), True, voices


def is_of_report(event: Event, row: Row) -> bool:
    """Nothing makes one happening of it: no day, no place smaller than a province."""
    counted = row.counted and row.status in HURT | STATES and not row.people
    wide = all(names_a_province(place) or (place.radius_km or 0) >= WIDE for place in event.places)
    return counted and event.time is None and wide


def _speakers(voices: Iterable[Attribution]) -> frozenset[str]:
    return frozenset(link.id or link.key for voice in voices for link in voice.chain)


def _counts(text: Text, sentence: Sentence) -> bool:
    return not RECORDING.isdisjoint(text.folded(sentence.first, sentence.last))


def _reports(text: Text, sentence: Sentence) -> bool:
    return not REPORTS.isdisjoint(text.folded(sentence.first, sentence.last))
