"""Reports of those who count: what they tell on in them they counted over the one period told first (codebook §4).

"وثقت الشبكة مقتل 214 مدنياً خلال آب. وأشارت إلى أن 40 من المقاتلين قتلوا بقصف قوات النظام، ... وقضى 18 تحت التعذيب":
none of these is one happening, as long as the same voice goes on and gives neither a day nor a small place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from marsad.arabic.folding import fold_word
from marsad.model.claim import Measure
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import names_a_province
from marsad.reading.tallies.periods import REPORTS, Period
from marsad.reading.tallies.tally import Tally
from marsad.reading.tallies.totals import HURT, RECORDING, STATES, WIDE, lasts_a_week
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

APART = frozenset({"اما", "واما"})
THE_REPORT = words("the_report")
SHARES_OUT = words("shares_out")  # a sentence of a report on many goes on with one of these


class CountReport:
    """Follows a report sentence by sentence: who counts, and over what."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.over: Period | None = None
        self.counting: frozenset[str] = frozenset()
        self.speaking = False
        self.voices: list[Attribution] = []
        self.places: list[PlaceReading] = []
        self.most: dict[Measure, int] = {}  # the largest figure of each fate so far
        self.last: Sentence | None = None  # of the report

    def follow(self, sentence: Sentence, voices: Sequence[Attribution]) -> Period | None:
        """What a sentence is over that they tell, or in which somebody counts and nobody else speaks."""
        others = [voice for voice in voices if not _is_the_report(voice)]
        if others:
            self.speaking = not self.counting.isdisjoint(_speakers(others))
            return self.over if self.speaking else None
        told_on = bool(voices) and self.speaking
        return self.over if told_on or _counts(self.text, sentence) or self._goes_on(sentence) else None

    def told(self, sentence: Sentence, found: Iterable[Tally], *, opening: bool) -> None:
        """What a sentence of the report has counted; `opening`: over a time of its own."""
        if self.over is None:
            return
        for tally in found:
            if not opening and not any(
                sentence.first <= p.mention.first <= sentence.last for p in tally.places
            ):
                tally.places = list(self.places)  # those of the sentence before were of its figures alone
            self.most[tally.measure] = max(self.most.get(tally.measure, 0), tally.min or 0)
            self.last = sentence

    def _goes_on(self, sentence: Sentence) -> bool:
        """ "أما الغارات فقد خلفت 5 قتلى", "ونتج عن الألغام": the next sentence shares out what was counted."""
        text = self.text
        if self.last is None or not self.speaking or not _is_next(text, self.last, sentence):
            return False
        opening = text.word(sentence.first)
        if opening not in SHARES_OUT or text.times_in(sentence.first, sentence.last):
            return False
        figures = (n.min for n in text.numbers_in(sentence.first, sentence.last) if n.kind == "count")
        return max(figures, default=0) <= max(self.most.values(), default=0)

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
            period = Period(tally.time, tally.resolved)
            if tally.time is not None and tally.part_of is None and lasts_a_week(period):
                self.over, self.counting, self.speaking = period, _speakers(voices), True
                self.voices, self.places = list(tally.voices), list(tally.places)
                self.most = {}
                return

    def announce(self, over: Period, voices: list[Attribution]) -> None:
        """ "أعلنت كذا حصيلة عملياتها خلال كذا", before the first figure."""
        if voices and lasts_a_week(over):
            self.over, self.counting, self.speaking, self.voices = over, _speakers(voices), True, voices
            self.places = []


def is_of_report(text: Text, event: Event, row: Row) -> bool:
    """Nothing makes one happening of it: no day, no place smaller than a province.

    "أما في كذا فقد قتل 3", "وسجلت في كذا مقتل 3": a town is one of those that the report goes through.
    """
    counted = row.counted and row.status in HURT | STATES and not row.people
    wide = all(names_a_province(place) or (place.radius_km or 0) >= WIDE for place in event.places)
    sentence = event.sentence
    apart = text.word(sentence.first) in APART or _counts(text, sentence)
    return counted and event.time is None and (wide or (event.harm_only and apart))


def _is_the_report(voice: Attribution) -> bool:
    """ "بحسب التقرير", "وفق الإحصائية": no other voice than who counts."""
    return all(
        link.id is None and not THE_REPORT.isdisjoint(fold_word(link.name).split()[:1])
        for link in voice.chain
    )


def _is_next(text: Text, before: Sentence, sentence: Sentence) -> bool:
    """No other sentence stands between them but one without a word of its own."""
    return not any(
        before.last < between.first and between.last < sentence.first and between.last > between.first
        for between in text.sentences
    )


def _speakers(voices: Iterable[Attribution]) -> frozenset[str]:
    return frozenset(link.id or link.key for voice in voices for link in voice.chain)


def _counts(text: Text, sentence: Sentence) -> bool:
    return not RECORDING.isdisjoint(text.folded(sentence.first, sentence.last))


def _reports(text: Text, sentence: Sentence) -> bool:
    return not REPORTS.isdisjoint(text.folded(sentence.first, sentence.last))
