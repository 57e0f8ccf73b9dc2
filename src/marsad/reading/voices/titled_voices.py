"""A voice and a colon at the start of a title, a post or a line: "وزارة الصحة: مقتل ثلاثة"."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.reading.voices.according import LONG_NAME, OPENING
from marsad.reading.voices.chains import Attribution
from marsad.reading.voices.extent import MARKS, QUOTES
from marsad.reading.voices.hearers import Hearers
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import voice_words
from marsad.reading.voices.voices import VoiceFinder
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

ISSUED, PAPERS = words("issued_by"), words("issued_papers")
PARTS = frozenset({"-", "–", "—", "ـ", "،"})  # between a body and its office
LONGEST_HEAD = 16  # tokens of a line that says whose statement follows


class Titled:
    """Finds the voices before colons in one text."""

    def __init__(self, text: Text, voices: VoiceFinder, hearers: Hearers) -> None:
        self.text = text
        self.voices = voices
        self.hearers = hearers

    def at(self, i: int, sentence: Sentence) -> Attribution | None:
        """ "وزارة الصحة: مقتل ثلاثة": a voice and a colon at the start of a title or post."""
        if i == sentence.first and (issued := self._issued(sentence)) is not None:
            return issued
        if i != sentence.first and self.text.word(i - 1) not in MARKS | {"عاجل"}:
            return None
        if i != sentence.first and self._issued(sentence) is not None:
            return None  # "صدر عن قيادة الجيش – مديرية التوجيه البيان الآتي:" has told whose it is
        if i - sentence.first > OPENING:
            return None
        behind = self.text.folded(i + 1, min(i + 12, sentence.last))
        if ":" not in behind:
            return self._from(i, sentence) if i == sentence.first else None
        colon = i + 1 + behind.index(":")
        voice = self.voices.at(i, colon - 1, after_verb=True)
        if voice is not None and (chain := self._passed_in_title(voice, colon - 1)) is not None:
            return Attribution(chain, i, "قال", end=colon)
        if voice is not None and (colon == sentence.last or sentence.kind == "title"):
            voice = self._to_the_end(voice, colon - 1)
        if voice is None and i == sentence.first and sentence.kind == "title":
            voice = self._anyone(i, colon - 1)
        quoted = voice is not None and voice.last == colon - 2 and self.text.word(colon - 1) in QUOTES
        if (
            voice is None
            or not (voice.last == colon - 1 or quoted)
            or self.text.word(i) in voice_words("topics")
        ):
            return None  # "مصر: مقتل ثلاثة" tells where
        if sentence.kind != "title" and self._is_province(i, colon):
            return None
        return Attribution((voice,), i, "قال", end=colon)

    def _from(self, i: int, sentence: Sentence) -> Attribution | None:
        """ "سانا عن مصدر عسكري "تصدت دفاعاتنا"": an outlet, from whom it has it, and the words said."""
        outlet = self.text.outlet_at.get(i)
        if outlet is None or self.text.word(outlet.last + 1) != "عن":
            return None
        voice, origin = self.voices.at(i, outlet.last), self.voices.at(outlet.last + 2, sentence.last)
        if voice is None or origin is None or self.text.word(origin.last + 1) not in QUOTES:
            return None
        return Attribution((voice, origin), i, "قال", end=origin.last)

    def _issued(self, sentence: Sentence) -> Attribution | None:
        """ "صدر عن القيادة البيان التالي:", "بيان رقم 5 صادر عن الجيش:": whose words the lines below are.

        Behind the body may stand an office of it and the paper ("قيادة الجيش - مديرية التوجيه، بيان جاء فيه:"),
        which are no part of its name.
        """
        text, first = self.text, sentence.first
        head = range(first + 1, min(first + LONGEST_HEAD, sentence.last) + 1)
        colon = next((k for k in head if text.word(k) == ":"), None)
        if colon is None:
            return None
        papers = [k for k in range(first, colon) if text.word(k).removeprefix("ال") in PAPERS]
        for k in range(first + 1, colon):
            before = text.word(k - 1).removeprefix("و")
            if before in ISSUED and text.word(k) in ("عن", "من"):
                paper = next((j for j in papers if j > k), None)
                if not papers or (paper is None and colon != sentence.last):
                    return None
                end = next((j for j in range(k + 1, paper or colon) if text.word(j) in PARTS), paper or colon)
                voice = self.voices.at(k + 1, end - 1)
                return Attribution((voice,), first, "قال", end=colon) if voice is not None else None
        return None

    def _anyone(self, first: int, last: int) -> Voice | None:
        """ "وجهاء محليون: ", "نازح من الموصل: ": people or a body that no list has, all the way to the colon."""
        text, run = self.text, range(first, last + 1)
        people = any(f.entry.kind == "person" and not f.form.proclitics for f in text.found[first])
        body = bare(text.word(first)) in voice_words("bodies")
        if not (people or body) or not 2 <= len(run) <= LONG_NAME:
            return None
        other = any(text.tokens[k].kind != "word" or k in text.time_at or k in text.number_at for k in run)
        tells = any(text.entries(k, kind) for k in run for kind in ("deed", "harm"))
        return None if other or tells else Voice(first, last, "unnamed", self.voices.plain(first, last))

    def _passed_in_title(self, voice: Voice, last: int) -> tuple[Voice, ...] | None:
        """ "مصدر أمني لرويترز:", "رويترز عن مسؤول:": who heard it, or from whom it is, up to the colon."""
        j = voice.last + 1 + (self.text.word(voice.last + 1) in QUOTES)
        if self.text.word(j) == "عن" and (origin := self.voices.at(j + 1, last)) is not None:
            return (voice, origin) if origin.last == last else None
        heard = self.hearers.at(j, last) if j <= last else None
        if heard is None or not last - 1 <= heard.last <= last:
            return None
        return (heard, voice) if self.hearers.counts(heard) else (voice,)

    def _is_province(self, i: int, colon: int) -> bool:
        """ "محافظة دير الزور: ارتفعت": in the running text it tells where, in a title the province may speak."""
        place = self.text.place_at.get(i)
        return place is not None and self.text.word(i) == "محافظه" and place.mention.last == colon - 1

    def _to_the_end(self, voice: Voice, last: int) -> Voice:
        """ "متحدث القوات المسلحة العميد فلان:": in a line of its own the name goes on to the colon."""
        rest = range(voice.last + 1, last + 1)
        if len(rest) > LONG_NAME or any(
            self.text.tokens[k].kind != "word" or self.text.verbs(k) for k in rest
        ):
            return voice
        name = self.voices.plain(voice.first, last)
        return replace(voice, last=last, name=name, person=voice.person or bool(rest))
