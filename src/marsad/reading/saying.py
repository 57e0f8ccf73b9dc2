"""What a verb of saying governs: the words told behind it, and a speaker whom no list knows.

"قال ضابط ميداني إن", "كشف فلان، في مقابلة مع قناة كذا، أن": whoever stands between the verb and "أن" speaks.
"""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import forms
from marsad.arabic.name_words import common_words
from marsad.arabic.verbs import verb_readings
from marsad.arabic.wordlists import particles
from marsad.reading.hearers import Hearers
from marsad.reading.text import Text
from marsad.reading.vocabulary import vocabulary
from marsad.reading.voice_extent import BRACKETS, MARKS, QUOTES, voice_words
from marsad.reading.voices import Voice, VoiceFinder

THAT_REACH = 12  # tokens from a verb of saying to what is said
ASIDE = 14  # tokens of what stands between two commas in a sentence of saying
LONGEST = 9  # tokens of a speaker's description
BEFORE = 4  # words of a speaker before the verb
_OPENS_SPEECH = frozenset(':«"“')
_TO = frozenset({"اشار", "لفت", "نوه", "المح", "خلص", "ذهب"})
_OF = frozenset({"اعلن", "كشف", "تحدث", "افصح", "نقل", "عبر", "اعرب", "اخبر", "ابلغ", "افاد"})
_IN = frozenset({"في", "خلال", "عبر", "علي"})
_NO_SPEAKER = frozenset({"من", "الي", "عن", "علي", "في", "مع", "بعد", "قبل", "حول", "بين", "منذ", "حتي"})
_OPENERS = frozenset({"لكن", "ولكن", "الا", "غير", "فيما", "بينما", "كما", "حين", "رغم", "ان", "بان", "حيث"})
_TANWIN = "\u064b"


class Saying:
    """Looks behind and before the verbs of saying of one text."""

    def __init__(self, text: Text, voices: VoiceFinder, hearers: Hearers) -> None:
        self.text = text
        self.voices = voices
        self.hearers = hearers

    def tells(self, lemma: str, j: int, last: int) -> bool:
        """What is said begins within reach of token j, before any other clause; asides between commas are no clause."""
        stop, k = j + THAT_REACH, j
        while k <= min(stop, last):
            word = self.text.word(k)
            if self.is_that(k, lemma) or word in _OPENS_SPEECH:
                return True
            if word in "،,":
                behind = self._past_aside(k, last)
                if behind is None:
                    if k > j + 1:
                        return False
                else:
                    stop += behind - k
                    k = behind
                    continue
            if word in (".", "؛"):
                return False
            k += 1
        return False

    def is_that(self, k: int, lemma: str) -> bool:
        """Token k is the word that opens what is said; "إلى" and "عن" do so behind some verbs alone."""
        word = self.text.word(k)
        if word == "الي":
            return lemma in _TO
        if word == "عن":
            return lemma in _OF
        if word == "ان" and self.text.word(k - 1) in voice_words("before_that"):
            return False
        return word in voice_words("that")

    def speaker_after(self, lemma: str, j: int, last: int) -> Voice | None:
        """The noun phrase between the verb and what is said, whoever it is."""
        while j <= last and (j in self.text.time_at or self.text.word(j) in voice_words("between")):
            if self.text.word(j) == "في":
                return None
            j = self.text.time_at[j].last + 1 if j in self.text.time_at else j + 1
        if not self._may_begin(j, last):
            return None
        end = self._end(lemma, j, last)
        if end is None or not self._told_next(lemma, end + 1, last):
            return None
        return self.voices.again(Voice(j, end, "unnamed", self.voices.plain(j, end)))

    def speaker_before(self, lemma: str, i: int, first: int, last: int) -> Voice | None:
        """ "لكن منتقدين يقولون إن": the whole phrase from the clause's beginning to the verb."""
        text, j = self.text, i
        if not self._told_next(lemma, i + 1, last):
            return None
        while j > first and text.tokens[j - 1].kind in ("word", "latin") and text.word(j - 1) not in _OPENERS:
            j -= 1
        if not 0 < i - j <= BEFORE or not self._may_begin(j, i - 1):
            return None
        inside = range(j, i)
        if any(text.verbs(k) or k in text.time_at or _is_particle(text.word(k)) for k in inside):
            return None
        return self.voices.again(Voice(j, i - 1, "unnamed", self.voices.plain(j, i - 1)))

    def _past_aside(self, k: int, last: int) -> int | None:
        """Behind the comma that closes what the comma at k opens: "، في تصريح لقناة كذا، أن"."""
        if self.text.word(k + 1) not in _IN and (k + 1) not in self.text.time_at:
            return None
        for n in range(k + 2, min(k + ASIDE, last) + 1):
            if self.text.word(n) in "،,":
                return n + 1
            if self.text.tokens[n].kind == "newline" or self.text.word(n) in voice_words("that"):
                return None
        return None

    def _may_begin(self, j: int, last: int) -> bool:
        text = self.text
        word = text.word(j)
        if j > last or text.tokens[j].kind not in ("word", "latin") or text.verbs(j):
            return False
        if _is_particle(word) or word in voice_words("between") | voice_words("no_speakers"):
            return False
        if any(f.entry.kind in ("deed", "harm", "cue") and not f.form.article for f in text.found[j]):
            return False
        adverb = _TANWIN in text.words(j, j)[-2:]
        hearer = word.startswith("لل") or (word[0] in "بلك" and word[1:] in common_words())
        owned = word.endswith(("ها", "ه", "هم")) and any(f.enclitic for f in forms(word))
        return not (adverb or hearer or (owned and not text.found[j] and not text.covered(j)))

    def _end(self, lemma: str, j: int, last: int) -> int | None:
        """The last token of the phrase that begins at j; None where it is no noun phrase of a speaker's length."""
        text = self.text
        for k in range(j, min(j + LONGEST, last) + 1):
            word = text.word(k)
            stops = (
                self.is_that(k, lemma)
                or word in QUOTES | BRACKETS | MARKS
                or k in text.time_at
                or (k > j and (word in voice_words("ends") or text.verbs(k) or self._is_told(k, last)))
                or (word in _IN and text.word(k + 1) in voice_words("talks") | voice_words("media"))
            )
            if stops:
                end = k - 1
                while end > j and self.text.word(end) in _NO_SPEAKER:
                    end -= 1
                return end if k > j else None
        return None

    def _is_told(self, k: int, last: int) -> bool:
        """Those who are told stand here: "لرويترز", "للصحافيين"."""
        return self.hearers.at(k, last) is not None or self.voices.reach.is_hearer(k)

    def _told_next(self, lemma: str, j: int, last: int) -> bool:
        """What is said comes next, over the time of saying, those who are told, and asides."""
        text = self.text
        while j <= last:
            word = text.word(j)
            if (self.is_that(j, lemma) and word[0] != "و") or word == ":":
                return True
            heard = self.hearers.at(j, last)
            told = heard.last if heard is not None else j if self.voices.reach.is_hearer(j) else None
            behind = self._past_aside(j, last) if word in "،," else None
            if word == "نقلا" and (origin := self.hearers.origin("نقل", j + 1, last)) is not None:
                j = origin.last + 1
            elif told is not None:
                j = told + 1
            elif j in text.time_at:
                j = text.time_at[j].last + 1
            elif behind is not None:
                j = behind
            elif self._is_between(lemma, j):
                j += 1
            else:
                return False
        return False

    def _is_between(self, lemma: str, j: int) -> bool:
        word = self.text.word(j)
        if word in voice_words("talks") | voice_words("between") | BRACKETS:
            return True
        return word in "،," and (self.is_that(j + 1, lemma) or (j + 1) in self.text.time_at)


def _is_particle(word: str) -> bool:
    """A small word of the sentence, with its conjunction or without: no name and no noun."""
    small = particles() | voice_words("ends") | _NO_SPEAKER
    return word in small or (word[:1] in ("و", "ف") and word[1:] in small)


@lru_cache(maxsize=60_000)
def may_say(word: str) -> bool:
    """A folded word that can be a verb of saying, of the third person."""
    return any(v.lemma in verbs_of_speech() and v.person == 3 for v in verb_readings(word))


@lru_cache(maxsize=1)
def verbs_of_speech() -> frozenset[str]:
    """The lemmas of saying, of owning to a deed, and of taking a stand on one."""
    return vocabulary().saying | voice_words("owns") | voice_words("stands") | voice_words("traces")
