"""What a verb of saying governs: the words told behind it, and a speaker whom no list knows.

"قال ضابط ميداني إن", "كشف فلان، في مقابلة مع قناة كذا، أن": whoever stands between the verb and "أن" speaks.
"""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import forms
from marsad.arabic.name_words import common_words
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import Verb, is_shortened, verb_readings
from marsad.arabic.wordlists import particles
from marsad.reading.voices.extent import BRACKETS, MARKS, OWN_WORDS, QUOTES
from marsad.reading.voices.fronted import fronted
from marsad.reading.voices.hearers import Hearers
from marsad.reading.voices.papers import is_paper
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import is_accusative, is_small, names_voice, voice_words
from marsad.reading.voices.voices import VoiceFinder
from marsad.reading.words.text import TANWIN, Sentence, Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.outlet_words import form_of

THAT_REACH = 12  # tokens from a verb of saying to what is said
ASIDE = 14  # tokens of what stands between two commas in a sentence of saying
LONGEST = 9  # tokens of a speaker's description
BEFORE = 4  # words of a speaker before the verb
OFFICE = 4  # words of an office that may stand before a person's name
OPENS = 6  # tokens from a sentence's beginning, with a time or place, to its verb
QUOTED = 7  # tokens of a name in quotation marks
CLAIMS, ADMITS = "ادعي", words("admits")
HAD, PRECEDED = frozenset({"ان", "وان"}), frozenset({"سبق"})
SPREADS = words("saying_spreads")
DASHES = frozenset("-–—")
WHO, UNNAMED = words("saying_who"), words("unnamed_by_wish")
_LOOSE_PREPOSITIONS = words("loose_prepositions")
_OPENS_SPEECH = frozenset(':«"“')
_TO = words("saying_to")
_OF = words("saying_of")
_IN = words("spoken_in")
_NO_SPEAKER = words("no_speaker")
_OPENERS = words("openers")


class Saying:
    """Looks behind and before the verbs of saying of one text."""

    def __init__(self, text: Text, voices: VoiceFinder, hearers: Hearers) -> None:
        self.text = text
        self.voices = voices
        self.hearers = hearers

    def verb(self, i: int) -> str | None:
        """The lemma of the verb of saying at token i."""
        if not self.text.has(SAYS, i) or i in self.text.name_at or i in self.text.place_at:
            return None
        words = verbs_of_speech()
        dotless = self.text.words(i, i).endswith("ى")  # "روى", "نفى" are no nouns
        readings = (
            self.text.verbs(i)
            or ((dotless or self._opens(i) or self._is_led(i)) and verb_readings(self.text.word(i)))
            or ()
        )
        lemma = next(
            (v.lemma for v in readings if v.lemma in words and v.person == 3 and self._fits(i, v)), None
        )
        if lemma in ("ابلغ", "بلغ") and (
            self.text.word(i + 1) in ("من", "عدد") or (i + 1) in self.text.number_at
        ):
            return None  # "ويبلغ من العمر 30 عاما"
        if lemma in (CLAIMS, "دعا") and self.text.word(i)[-2:] == "عي":
            claimed = self.text.word(i).removeprefix("و").startswith("ا")  # "ادعى", but not "شاب يُدعى فلان"
            return lemma if lemma == CLAIMS and (claimed or not dotless) else None
        return lemma

    def _fits(self, i: int, verb: Verb) -> bool:
        """ "لم يقل" says; "الحافلة التي تقلهم" carries them; "شون راين" is a name, no women who saw."""
        if (verb.gender, verb.number) == ("f", "p"):
            return False
        return self.text.word(i - 1) in ("لم", "ولم", "لا") or not is_shortened(self.text.word(i), verb)

    def _is_led(self, i: int) -> bool:
        """ "حسبما ذكر", "من جانبه كشف": a verb stands there, though its letters are a noun's too."""
        text, before = self.text, self.text.word(i - 1)
        seldom = text.word(i) in voice_words("seldom_verbs")
        if text.word(i) in particles() and not seldom:
            return False
        if before in voice_words("leads"):
            return True
        sentence = text.sentence_at(i)
        if sentence is None or i <= sentence.first:
            return False
        if self._names_other_side(i, sentence):
            return False
        if before == "،":  # "، بيّن مدير كذا أن"
            named = i + 1 + (text.word(i + 1) in QUOTES)
            return seldom and (names_voice(self.text, named) or named in text.outlet_at)
        opening = range(sentence.first, i)
        placed = (i - 1) in text.time_at or (i - 1) in text.place_at
        return placed and i - sentence.first <= OPENS and not any(text.verbs(k) for k in opening)

    def _names_other_side(self, i: int, sentence: Sentence) -> bool:
        """ "بين كذا من جهة، وبين الأهالي": the other side of what is between two; nothing is told behind it."""
        if self.text.word(i) != "وبين" or "بين" not in self.text.folded(sentence.first, i - 1):
            return False
        return not self.tells("بين", i + 1, sentence.last)

    def _opens(self, i: int) -> bool:
        """ "وبيّن مصدر", "ونسب التلفزيون": words that are mostly nouns or particles, where a sentence begins."""
        text = self.text
        if text.word(i - 1) == "هذا" and text.word(i).startswith("و"):
            return True  # "هذا وقالت الوزارة"
        first = i == 0 or text.tokens[i - 1].kind == "newline" or text.word(i - 1) == "."
        return first and (text.word(i) in voice_words("seldom_verbs") or self._opens_speech(i))

    def _opens_speech(self, i: int) -> bool:
        """ "وشرح المصدر أن", "ونبّه إلى أن": letters of a noun, too, but what is said follows."""
        sentence = self.text.sentence_at(i)
        if sentence is None or not self.text.word(i).startswith("و"):
            return False
        lemmas = (v.lemma for v in verb_readings(self.text.word(i)) if v.lemma in verbs_of_speech())
        return any(self.tells(lemma, i + 1, sentence.last) for lemma in lemmas)

    def first_in_clause(self, i: int) -> bool:
        """The verb's subject does not stand before it: "القصف يهدد أمن البلاد"."""
        before = self.text.word(i - 1)
        joined = self.text.word(i)[:1] in ("و", "ف")
        return joined or i == 0 or self.text.tokens[i - 1].kind != "word" or before in particles()

    def is_what_says(self, j: int) -> bool:
        """ "وفق ماذكرت": written together."""
        word = self.text.word(j)
        return word.startswith("ما") and any(v.lemma in vocabulary().saying for v in verb_readings(word[2:]))

    def tells(self, lemma: str, j: int, last: int) -> bool:
        """What is said begins within reach of token j, before any other clause; asides between commas are no clause."""
        stop, k = j + THAT_REACH, j
        while k <= min(stop, last):
            word = self.text.word(k)
            if self.is_that(k, lemma) or word in _OPENS_SPEECH:
                return True
            if lemma in SPREADS and k > j and word in voice_words("shows"):
                return True  # "نشر ناشطون تسجيلا مصورا يظهر مقتل جندي"
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
        if (quoted := self._quoted_name(lemma, j, last)) is not None:
            return quoted
        if not self._may_begin(j, last):
            return None
        end = self._end(lemma, j, last)
        told = end is not None and (self.told_next(lemma, end + 1, last) or self.harm_next(end + 1))
        if end is None or not (told or self.admits_next(lemma, end + 1)):
            return None
        return self.voices.again(self._speaker(j, end))

    def admits_next(self, lemma: str, j: int) -> bool:
        """ "اعترف المتهم بضلوعه في تفجير كذا": what somebody did and owns to."""
        if lemma not in ADMITS:
            return False
        return any(
            f.proclitics == "ب" and {f.stem, f.defined} & voice_words("admitted")
            for f in forms(self.text.word(j))
        )

    def harm_next(self, j: int) -> bool:
        """ "أكد نقيب الصيادين مقتل ثلاثة", "أفاد حارس بإصابة": what was done to whom is the object."""
        return any(
            f.form.proclitics in ("", "ب") and not f.form.article for f in self.text.entries(j, "harm")
        )

    def counts_next(self, j: int, last: int) -> bool:
        """ "وثق مكتب كذا خلال الشهر الماضي 44 عملية", "سجل المشفى مقتل ثلاثة": a figure or a harm comes next."""
        text = self.text
        while j < last and (
            j in text.time_at or j in text.place_at or text.word(j) in voice_words("between") | {"ل"}
        ):
            times = text.time_at.get(j)
            j = times.last + 1 if times is not None else j + 1
        return j in self.text.number_at or bool(self.text.entries(j, "harm"))

    def _speaker(self, j: int, end: int) -> Voice:
        """The voice of a phrase; one that ends in a person's name after a long office is named by the person."""
        name = self.text.name_at.get(end)
        if name is None or name.name_last != end or name.name_first <= j:
            return Voice(j, end, "unnamed", self.voices.plain(j, end), person=False)
        first = name.name_first if name.name_first - j > OFFICE else j
        return Voice(j, end, "unnamed", self.voices.plain(first, end), person=True)

    def _quoted_name(self, lemma: str, j: int, last: int) -> Voice | None:
        """ "وأفاد «مكتب كذا» المحلي بأن": a short name in quotation marks that no list knows."""
        quoted = self.quoted(j, last)
        behind = quoted.last + 2 if quoted is not None else last
        while self.text.word(behind).startswith("ال") and behind < last:
            behind += 1
        return quoted if self.told_next(lemma, behind, last) else None

    def quoted(self, j: int, last: int) -> Voice | None:
        """The voice of a short name in quotation marks at token j; speech has a verb or a number."""
        if self.text.word(j) not in QUOTES:
            return None
        closing = next(
            (k for k in range(j + 2, min(j + QUOTED, last) + 1) if self.text.word(k) in QUOTES), None
        )
        if closing is None or any(
            self._is_finite(k) or k in self.text.number_at for k in range(j + 2, closing)
        ):
            return None
        return self.voices.again(Voice(j + 1, closing - 1, "unnamed", self.voices.plain(j + 1, closing - 1)))

    def another(self, lemma: str, j: int, last: int) -> Voice | None:
        """ "قال الجيش وقوة المهام المشتركة إن": one more who speaks, unlisted, right before what is said."""
        end = next(
            (k - 1 for k in range(j + 1, min(j + BEFORE + 1, last) + 1) if self._opens_told(lemma, k)), None
        )
        return None if end is None or j in self.text.place_at else self.phrase(j, end)

    def speaker_of(self, j: int, last: int) -> Voice | None:
        """ "وفق ما أعلنت فرق الإنقاذ": whoever stands behind the verb, up to the next mark."""
        end = self._end("", j, last) if self._may_begin(j, last) else None
        return None if end is None else self.voices.again(self._speaker(j, end))

    def speaker_before(self, lemma: str, i: int, first: int, last: int) -> Voice | None:
        """ "لكن منتقدين يقولون إن", "وجهاء محليون يؤكدون مقتل": the whole phrase from the clause's beginning on."""
        text, j = self.text, i
        harm = i - first <= BEFORE and lemma in voice_words("announces") and self.harm_next(i + 1)
        if not (harm or self.told_next(lemma, i + 1, last)):
            return None
        while j > first and text.tokens[j - 1].kind in ("word", "latin") and text.word(j - 1) not in _OPENERS:
            j -= 1
        if not 0 < i - j <= BEFORE or not self._may_begin(j, i - 1):
            return None
        inside = range(j, i)
        small = (_is_particle(text.word(k)) and text.word(k) not in ("من", "في") for k in inside)
        if any(small) or any(text.verbs(k) or k in text.time_at for k in inside):
            return None
        if any(is_accusative(text, k) for k in inside):
            return None  # "بثت الوزارة تسجيلا مصورا قالت إنه"
        return self.voices.again(Voice(j, i - 1, "unnamed", self.voices.plain(j, i - 1)))

    def fronted(self, lemma: str, i: int, first: int, last: int) -> Voice | None:
        """ "مدير الشبكة، فلان، قال إن": who speaks stands at the head, before an aside."""
        return fronted(self, lemma, i, first, last)

    def had_before(self, i: int) -> Voice | None:
        """ "سبق لجيش كذا أن أعلن", "سبق لمنظمة كذا أن وثقت": the subject stands before "أن" and its verb."""
        text, that = self.text, i - 1
        if text.word(that) not in HAD:
            return None
        for k in range(that - 2, max(that - LONGEST, 0) - 1, -1):
            if text.word(k).removeprefix("و").removeprefix("ي") in PRECEDED:
                voice = self.voices.at(k + 1, that - 1)
                led = text.word(k + 1).startswith("ل")
                return voice if voice is not None and led and voice.last == that - 1 else None
        return None

    def phrase(self, j: int, end: int) -> Voice | None:
        """The noun phrase j..end as a speaker, if it has no verb and is no longer than one."""
        inside = range(j, end + 1)
        if not 0 < end - j < LONGEST or not self._may_begin(j, end):
            return None
        if any(self._is_finite(k) or self.text.word(k) in MARKS or k in self.text.time_at for k in inside):
            return None
        return self.voices.again(self._speaker(j, end))

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
        number = text.number_at.get(j)
        if number is not None and j == number.core_first > number.first:
            return False  # "أحصت القوات ما لا يقل عن عشرة قتلى"
        if _is_particle(word) or word in voice_words("between") | voice_words("no_speakers"):
            return False
        if any(f.entry.kind in ("deed", "harm", "cue") and not f.form.article for f in text.found[j]):
            return False
        adverb = TANWIN in text.words(j, j)[-2:] or is_accusative(text, j)
        cut = word[0] in "بلك" and word[1:] in common_words() and word not in common_words()
        hearer = word.startswith("لل") or cut
        feminine = text.words(j, j).endswith("ة") or word.startswith("ال")  # no pronoun: "جمعية", "الوكاله"
        owned = word.endswith(("ها", "ه", "هم")) and not feminine and any(f.enclitic for f in forms(word))
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
                or (k > j and (self._ends(j, k) or text.verbs(k) or self._is_told(k, last)))
                or (k > j and (self.hearers.is_object(lemma, k) or self.admits_next(lemma, k)))
                or (
                    word in _IN
                    and text.word(k + 1)
                    in voice_words("talks") | voice_words("media") | voice_words("papers")
                )
            )
            if stops:
                end = k - 1
                while end > j and self.text.word(end) in _NO_SPEAKER:
                    end -= 1
                return end if k > j else None
        return None

    def _ends(self, j: int, k: int) -> bool:
        """A word that no name goes over, but one of a body's or outlet's own: "موقع خبر ترك"."""
        word = self.text.word(k)
        own = k == j + 1 and word in OWN_WORDS and form_of(self.text.word(j)) is not None
        return word in voice_words("ends") and not own

    def _is_told(self, k: int, last: int) -> bool:
        """Those who are told stand here: "لرويترز", "للصحافيين"."""
        return self.hearers.at(k, last) is not None or self.voices.reach.is_hearer(k)

    def told_next(self, lemma: str, j: int, last: int) -> bool:
        """What is said comes next, over the time of saying, those who are told, and asides."""
        while j <= last:
            if self._opens_told(lemma, j):
                return True
            behind = self._past(lemma, j, last)
            if behind is None:
                return False
            j = behind
        return False

    def _opens_told(self, lemma: str, j: int) -> bool:
        """ "إن", a colon, or the mark that opens direct speech."""
        word = self.text.word(j)
        if word == ":" or (self.is_that(j, lemma) and word[0] != "و"):
            return True
        return (
            word in QUOTES and self.text.tokens[j + 1 if j + 1 < len(self.text.tokens) else j].kind == "word"
        )

    def _past(self, lemma: str, j: int, last: int) -> int | None:
        """Behind what may stand between a speaker and what he says, if it begins at token j."""
        text, word = self.text, self.text.word(j)
        heard = self.hearers.at(j, last)
        if word == "نقلا" and (origin := self.hearers.origin("نقل", j + 1, last)) is not None:
            return origin.last + 1
        if heard is not None:
            return self._past_marks(heard.last + 1, last)
        if self.hearers.is_object(lemma, j):
            return text.outlet_at[j].last + 1 + (text.word(text.outlet_at[j].last + 1) in QUOTES)
        if self.voices.reach.is_hearer(j):
            return j + 1
        if j in text.time_at:
            return text.time_at[j].last + 1
        if word in "،,":
            return self._past_aside(j, last) or (
                j + 1 if self._is_between(lemma, j) else self._past_comma(lemma, j, last)
            )
        if word in DASHES:
            return self._past_dashes(j, last)
        if self._is_finite(j) and any(is_paper(self.text, k) for k in (j - 1, j - 2)):
            return self._up_to(
                lemma, j + 1, last, speech=True
            )  # "في بيان أصدره أمس", "في بيان تلقت كذا نسخة منه"
        if word in WHO:
            return self._up_to(lemma, j + 1, last, speech=word in UNNAMED)
        behind = self._up_to(lemma, j + 1, last, plain=True) if word in _LOOSE_PREPOSITIONS else None
        return j + 1 if behind is None and self._is_between(lemma, j) else behind

    def _past_marks(self, j: int, last: int) -> int:
        """Behind the mark that closes who was told: "لـ«العربية/الحدث»، الجمعة، أن"."""
        if self.text.word(j) == "/":
            j += 2
        closes = self.text.word(j) in QUOTES and j < last and self.text.tokens[j + 1].kind != "word"
        return j + closes

    def _past_comma(self, lemma: str, j: int, last: int) -> int | None:
        """ "فلان، عضو المنظومة، إن", "فلان، الذي يقود كذا، إن": behind the comma that closes an apposition."""
        k = self._up_to(lemma, j + 2, last, plain=self.text.word(j + 1) not in WHO)
        if k is None:
            return None
        return k + 1 if self.text.word(k) in "،," else k

    def _past_dashes(self, j: int, last: int) -> int | None:
        """ "فلان -وهو مبعوث كذا- إن"."""
        return next(
            (k + 1 for k in range(j + 2, min(j + ASIDE, last) + 1) if self.text.word(k) in DASHES), None
        )

    def _up_to(
        self, lemma: str, j: int, last: int, *, plain: bool = False, speech: bool = False
    ) -> int | None:
        """The next token that opens what is said or a comma; `plain`: no finite verb may stand before it.

        `speech`: what opens it may be a quotation mark.
        """
        for k in range(j, min(j + ASIDE, last) + 1):
            if self.text.tokens[k].kind == "newline" or self.text.word(k) in (".", "؛"):
                return None
            opens = self._opens_told(lemma, k) and (speech or self.text.word(k) not in QUOTES)
            if opens or self.text.word(k) in "،,":
                return k
            if plain and self._is_finite(k):
                return None
        return None

    def _is_finite(self, k: int) -> bool:
        return any(v.person == 3 for v in self.text.verbs(k)[:1])

    def _is_between(self, lemma: str, j: int) -> bool:
        word = self.text.word(j)
        if word in voice_words("talks") | voice_words("between") | BRACKETS:
            return True
        return word in "،," and (self.is_that(j + 1, lemma) or (j + 1) in self.text.time_at)


def _is_particle(word: str) -> bool:
    """A small word of the sentence, with its conjunction or without: no name and no noun."""
    return _is_small(word) or (word[:1] in ("و", "ف") and _is_small(word[1:]))


def _is_small(word: str) -> bool:
    return is_small(word) or word in _NO_SPEAKER


def _may_say(word: str) -> bool:
    """A folded word that can be a verb of saying, of the third person."""
    return any(v.lemma in verbs_of_speech() and v.person == 3 for v in verb_readings(word))


SAYS = SIGNS.bit(_may_say)


@lru_cache(maxsize=1)
def verbs_of_speech() -> frozenset[str]:
    """The lemmas of saying, of owning to a deed, and of taking a stand on one."""
    others = (voice_words(purpose) for purpose in ("owns", "stands", "traces", "seldom_says"))
    return vocabulary().saying.union(*others)
