"""Several who say one thing: "مصدر أمني ومصدر طبي", "المرصد والدفاع المدني", each a chain of its own."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.reading.voices.chains import Attribution
from marsad.reading.voices.hearers import Hearers
from marsad.reading.voices.saying import Saying
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import names_voice
from marsad.reading.voices.voices import VoiceFinder
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

OTHERS, NISBA = words("attribution_others"), ("ي", "يه", "يون", "يين")


class Joining:
    """Finds the voices of one text that another one is joined to."""

    def __init__(self, text: Text, voices: VoiceFinder, saying: Saying, hearers: Hearers) -> None:
        self.text = text
        self.voices = voices
        self.saying = saying
        self.hearers = hearers

    def joined(self, one: Attribution, last: int) -> list[Attribution]:
        """ "قال مصدر أمني ومصدر طبي لرويترز", "بحسب المرصد والدفاع المدني": each its own chain, over the same words."""
        found: list[Attribution] = []
        end, text = one.end, self.text
        while end < last and text.word(end + 1).startswith("و") and one.chain[-1].last < end + 1:
            if self.saying.verb(end + 1) is not None:
                break
            known = (end + 1) in text.outlet_at or names_voice(text, end + 1)
            voice = self.voices.at(end + 1, last) if known else self._others(one, end + 1, last)
            if voice is None and not known:
                voice = self.saying.another(one.lemma, end + 1, last)
            if voice is None or voice.last <= end:
                break
            voice = self._without_told(one.lemma, voice)
            end = voice.last
            found.append(replace(one, chain=(voice,), end=end, joined=True))
        told = (
            self.hearers.told_to(one.lemma, end + 1) or self.hearers.after(end + 1, last) if found else None
        )
        if told is None:
            return [one, *found]
        return [replace(a, chain=(told, *a.chain), end=max(a.end, told.last)) for a in (one, *found)]

    def _without_told(self, lemma: str, voice: Voice) -> Voice:
        """ "أفادت مصادر وشهود "كذا" بأن": the outlet behind is told."""
        alone = self.hearers.without_told(lemma, voice)
        if alone.last == voice.last:
            return voice
        return replace(alone, name=self.voices.plain(alone.first, alone.last, "و"))

    def _others(self, one: Attribution, j: int, last: int) -> Voice | None:
        """ "مصادر أمنية وأخرى محلية": others of the same kind, by their adjective."""
        text, first = self.text, one.chain[-1].first
        if text.word(j) not in OTHERS or j >= last or text.tokens[j + 1].kind != "word":
            return None
        adjective = text.word(j + 1)
        if not adjective.endswith(NISBA) or adjective.startswith("ال") or text.verbs(j + 1):
            return None
        head = first + (text.word(first) in OTHERS)
        noun, kind = self.voices.plain(head, head), one.chain[-1].kind
        return Voice(j, j + 1, kind, f"{noun} {self.voices.plain(j + 1, j + 1)}")
