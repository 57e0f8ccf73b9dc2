"""A voice behind a preposition: "بحسب المرصد", "وفق ما أعلنت فرق الإنقاذ", "طبقا لما جاء في بيان للوزارة"."""

from __future__ import annotations

from marsad.arabic.name_words import common_words
from marsad.arabic.wordlists import particles
from marsad.reading.voices.chains import Attribution
from marsad.reading.voices.extent import PRESS
from marsad.reading.voices.hearers import TAKES_OVER, Hearers
from marsad.reading.voices.saying import Saying
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import names_voice, voice_words
from marsad.reading.voices.voices import VoiceFinder
from marsad.reading.words.frames import SourceWords
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import Found, longest
from marsad.reading.words.wordlists import words

WHICH = words("cited_which")  # "بحسب قناة كذا التي نقلت عن شهود"
IN_SPITE = words("in_spite_of")
OPENING = 4  # tokens from the start of a sentence within which "according to" speaks of what follows
LONG_NAME = 7  # words of a speaker's office and name in a line of its own


class According:
    """Finds the voices behind prepositions in one text."""

    def __init__(self, text: Text, voices: VoiceFinder, saying: Saying, hearers: Hearers) -> None:
        self.text = text
        self.voices = voices
        self.saying = saying
        self.hearers = hearers

    def preposition(self, i: int) -> Found | None:
        """The longest words at token i that a voice follows."""
        best = longest(
            found
            for found in self.text.entries(i, "source")
            if isinstance(found.entry.value, SourceWords) and found.entry.value.prepositions
        )
        known = self.text.word(i - 1) in IN_SPITE  # "رغم إعلان كذا القضاء على كذا"
        return best if best is not None and not known and self.text.word(i) not in ("عن", "كما") else None

    def behind(self, i: int, found: Found, sentence: Sentence) -> tuple[Attribution | None, int]:
        """Whose words follow or stand before the preposition at token i, and the first token behind them."""
        text, j = self.text, found.last + 1
        while j <= sentence.last:
            if j in text.time_at:
                j = text.time_at[j].last + 1
            elif self._leads_to_voice(j, sentence.last):
                j += 1
            else:
                break
        voice = self.voices.at(j, sentence.last, after_verb=True)
        cut = voice is None or self._is_cut(voice, sentence.last - 1)
        cut &= text.word(j) not in voice_words("no_speakers")  # "وفقاً لما يلي:"
        if cut and text.word(sentence.last) == ":" and 0 < sentence.last - j <= LONG_NAME:
            voice = Voice(j, sentence.last - 1, "unnamed", self.voices.plain(j, sentence.last - 1))
        voice = voice or self._stranger(j, sentence.last)
        if voice is None and self._may_be_anyone(j, found):
            voice = self.saying.speaker_of(j, sentence.last)
        if voice is None:
            return None, found.last + 1
        lemma = self.saying.verb(j - 1) or ""
        voice = self.hearers.without_told(lemma, voice)
        told = self.hearers.told_to(lemma, voice.last + 1)
        chain, end = self.voices.with_body(voice), voice.last
        hearer = told or self.hearers.after(end + 1, sentence.last)
        if hearer is not None:
            chain.insert(0, hearer)
            end = max(end, hearer.last)
        passes = text.word(end + 1) in WHICH and self.saying.verb(end + 2) == TAKES_OVER
        origin = self.hearers.origin(TAKES_OVER, end + 3 if passes else end + 1, sentence.last)
        if origin is not None:
            chain.append(origin)
            end = max(end, origin.last)
        closes = end >= sentence.last - 1  # nothing follows that it could say
        backward = (closes or i - sentence.first > OPENING) and self.tells_before(i, sentence)
        return Attribution(tuple(chain), i, "بحسب", end=end, backward=backward), end + 1

    def _is_cut(self, voice: Voice, last: int) -> bool:
        """ "بحسب المستشار الثقافي لأمير الإقليم:": nothing but words of an office goes on to the colon."""
        rest = range(voice.last + 1, last + 1)
        plain = all(self.text.tokens[k].kind == "word" and not self.text.verbs(k) for k in rest)
        return bool(rest) and plain and voice.id is None and not any(map(self.voices.reach.is_hearer, rest))

    def _stranger(self, j: int, last: int) -> Voice | None:
        """ "في إيجاز صحفي لأليكسي ماكاروف، نائب رئيس ...": two words behind a paper's letter are a name."""
        j += self.text.word(j) in PRESS
        text, word = self.text, self.text.word(j)
        paper = any(text.word(k) in voice_words("papers") for k in (j - 1, j - 2))
        known = any(text.covered(k) or text.found[k] or text.verbs(k) for k in (j, j + 1) if k <= last)
        if not paper or not word.startswith("ل") or text.word(j + 2) not in "،,:" or j + 2 > last or known:
            return None
        plain = not any(one in common_words() or one in particles() for one in (word[1:], text.word(j + 1)))
        named = plain and not text.word(j + 1).startswith(("ال", "و")) and not self.voices.reach.is_hearer(j)
        return Voice(j, j + 1, "unnamed", self.voices.plain(j, j + 1)[1:], person=True) if named else None

    def _may_be_anyone(self, j: int, found: Found) -> bool:
        """Behind a verb, or a word for people: whoever it is speaks."""
        verb = j > found.last + 1 and self.saying.verb(j - 1) is not None
        told = verb or (j > found.last + 1 and self.saying.is_what_says(j - 1))
        return told or any(not f.form.enclitic for f in self.text.entries(j, "person"))

    def tells_before(self, i: int, sentence: Sentence) -> bool:
        """Something was told before the word in its sentence: what stands before is what the voice says."""
        return any(
            f.entry.kind in ("deed", "harm") for k in range(sentence.first, i) for f in self.text.found[k]
        ) or any(self.text.verbs(k) for k in range(sentence.first, i))

    def _leads_to_voice(self, j: int, last: int) -> bool:
        """ "ما أعلن", "ما جاء في بيان لـ": words between "according to" and the voice."""
        if self.saying.verb(j) is not None or self.saying.is_what_says(j):
            return not names_voice(self.text, j)
        return self.text.word(j) in voice_words("according") and not self._is_voice_here(j, last)

    def _is_voice_here(self, j: int, last: int) -> bool:
        """ "بيان" and its like are passed over where their issuer follows, and are the voice where none does."""
        if not names_voice(self.text, j):
            return False
        k = j + 1
        while k <= last and self.text.word(k) in voice_words("according"):
            k += 1
        return self.voices.at(k, last) is None
