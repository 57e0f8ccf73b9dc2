"""To whom a voice speaks, and from whom an outlet has it: the other links of a chain (codebook §3 `sources`)."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.reading.voices.extent import BRACKETS, QUOTES
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import voice_words
from marsad.reading.voices.voices import VoiceFinder
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

HEARER_REACH = 8
ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
PASSED = 5  # tokens of an outlet nobody knows, before "عن"
LONGEST = 9  # tokens of a speaker's description
HIS_WORDS = words("his_words")
ORIGINS = words("origins")
TAKES_OVER = "نقل"
SAYS_THAT = words("says_that")
HIS_TELLING = words("his_telling")
LEARNS = "علم"  # "علمت كذا من مصادر أن"
TELLING = words("telling")


class Hearers:
    """Finds the links of a chain beside the voice that speaks."""

    def __init__(self, text: Text, voices: VoiceFinder) -> None:
        self.text = text
        self.voices = voices

    def origin(self, lemma: str, j: int, last: int) -> Voice | None:
        """ "نقلت الشبكة عن شهود", "نسب التلفزيون إلى مصدر", "نقلت الوكالة تأكيد فلان": the voice behind the voice."""
        marker = "من" if lemma == LEARNS else "عن" if lemma in ORIGINS else "الي"
        if lemma not in ORIGINS | voice_words("traces") | {LEARNS}:
            return None
        j = self._past_pages(j, last)
        for k in range(j, min(j + 5, last + 1)):
            if k in self.text.number_at:
                return None  # "أحصت القوات ما لا يقل عن عشرة قتلى"
            if k == j and lemma == TAKES_OVER and self.text.word(k) in HIS_TELLING:
                return self.voices.at(k + 1, last) or self._before_that(k + 1, last)
            if self.text.word(k) == marker:
                return self.voices.at(k + 1, last) or self._quoted(k + 1, last)
            if self.text.word(k) not in voice_words("talks") | QUOTES and k not in self.text.time_at:
                return None
        return None

    def _past_pages(self, j: int, last: int) -> int:
        """ "نقلت الغرفة على صفحتها الرسمية عبر فيسبوك، عن": behind where she writes."""
        pages = voice_words("pages") | voice_words("platforms")
        if self.text.word(j) not in ("علي", "عبر", "في") or self.text.word(j + 1) not in pages:
            return j
        for k in range(j + 2, min(j + LONGEST, last) + 1):
            if self.text.word(k) == "عن":
                return k
            if self.text.verbs(k) or self.text.tokens[k].kind == "newline":
                break
        return j

    def _before_that(self, j: int, last: int) -> Voice | None:
        """ "نقلت الوكالة تأكيد المكلف بالإعلام في الوزارة فلان أنه": the name right before what is said."""
        that = next(
            (k for k in range(j, min(j + LONGEST, last) + 1) if self.text.word(k) in voice_words("that")),
            None,
        )
        name = self.text.name_around(that - 1) if that is not None else None
        if name is None or that is None or name.name_last != that - 1 or name.first < j:
            return None
        return Voice(j, that - 1, "unnamed", self.voices.plain(name.name_first, that - 1), person=True)

    def passed_on(self, j: int, last: int) -> Voice | None:
        """ "ونقل موقع المدينة عن شهود قولهم": who passed it on is nobody known, who said it is."""
        for k in range(j, min(j + PASSED, last) + 1):
            if self.text.word(k) == "عن":
                voice = self.voices.at(k + 1, last) or self._quoted(k + 1, last)
                quoted = voice is not None and self.text.word(voice.last + 1) in HIS_WORDS
                return voice if quoted else None
            if self.text.tokens[k].kind != "word" or self.text.word(k) in voice_words("that"):
                return None
        return None

    def learnt_from(self, j: int, last: int) -> Voice | None:
        """ "علم «موقع كذا» من مصادر عسكرية أن": the outlet itself learnt it."""
        for k in range(j, min(j + PASSED, last) + 1):
            if self.text.word(k) == "من":
                return self.voices.at(k + 1, last)
        return None

    def _quoted(self, j: int, last: int) -> Voice | None:
        """ "عن الفريق في الشرطة فلان قوله", "عن نازح من المدينة أن": whoever stands before what he says."""
        for k in range(j + 1, min(j + LONGEST, last) + 1):
            own = k == j + 1 and self.text.word(j).endswith(("ها", "نا", "ه"))  # "عن مصادرها أن"
            if self.text.word(k) in HIS_WORDS or (self.text.word(k) in SAYS_THAT and not own):
                return Voice(j, k - 1, "unnamed", self.voices.plain(j, k - 1))
            if self.text.tokens[k].kind != "word" or self.text.word(k) in voice_words("that"):
                return None
        return None

    def without_told(self, lemma: str, voice: Voice) -> Voice:
        """ "أخبر طبيب في مستشفى كذا وكالة كذا أن": the outlet behind the speaker is told, no part of his name."""
        text = self.text
        if lemma not in TELLING or voice.kind in ("agency", "network", "outlet", "monitor"):
            return voice
        for k in range(voice.first + 2, voice.last + 1):
            outlet, before = text.outlet_at.get(k), text.word(k - 1)
            heard = outlet is not None and outlet.first == k and outlet.kind in ("agency", "outlet")
            owner = {before, before[1:]} & (
                voice_words("reporters") | voice_words("offices") | {"في", "من", "باسم"}
            )
            if outlet is not None and heard and not owner:
                end = k - 2 if before in QUOTES else k - 1
                own_id = None if voice.id == outlet.id else voice.id
                return replace(voice, last=end, name=self.voices.plain(voice.first, end), id=own_id)
        return voice

    def is_object(self, lemma: str, k: int) -> bool:
        """ "أبلغ متطوع في الغرفة وكالة كذا أن": the outlet at token k is who was told."""
        outlet = self.text.outlet_at.get(k) if lemma in TELLING else None
        return outlet is not None and outlet.first == k and outlet.kind in ("agency", "outlet", "network")

    def by_way_of(self, j: int, last: int) -> Voice | None:
        """ "تبنى التنظيم الهجوم عبر وكالة كذا", "أعلنت الحركة عبر إذاعة كذا أن": through which a party speaks."""
        j += self.text.word(j).startswith("ال")  # what it owns to
        outlet = self.text.outlet_at.get(j + 1 + (self.text.word(j + 1) in QUOTES))
        if self.text.word(j) != "عبر" or outlet is None or outlet.last > last:
            return None
        heard = self.voices.at(outlet.first, outlet.last)
        return heard if heard is not None and not heard.own else None

    def told_to(self, lemma: str, j: int) -> Voice | None:
        """ "أفاد مسؤول وكالة كذا": the hearer as the object of the verb."""
        j = j + 1 if self.text.word(j) in QUOTES else j
        outlet = self.text.outlet_at.get(j)
        if (
            lemma not in TELLING
            or outlet is None
            or outlet.first != j
            or outlet.kind not in ("agency", "outlet")
        ):
            return None
        heard = self.voices.at(j, outlet.last)
        return heard if heard is not None and self.counts(heard) else None

    def after(self, j: int, last: int) -> Voice | None:
        """The outlet that a voice spoke to, a link of the chain: "لرويترز", "في تصريح لوكالة كذا"."""
        j = self._past_office(self._past_body(j, last), last)
        for k in range(j, min(j + HEARER_REACH, last) + 1):
            heard = self.at(k, last)
            if heard is not None:
                return heard if self.counts(heard) else None
            word = self.text.word(k)
            if (
                word not in voice_words("talks")
                and word not in QUOTES | BRACKETS | {"ل", "،"}
                and k not in self.text.time_at
                and k not in self.text.place_at
                and not (self.text.word(k - 1) == "في" and word.startswith("ال"))  # "مصدر في المخيم"
            ):
                return None
        return None

    def _past_office(self, j: int, last: int) -> int:
        """Behind the office of a man who is named, "فلان، مدير صحة المدينة، لوكالة كذا"."""
        comma = self.text.word(j) == "،"
        head = (
            self.voices.reach.head(j + comma) if j + comma <= last and (j - 1) in self.text.name_at else None
        )
        if head is None or head.form.proclitics or head.last >= last:
            return j
        end, person = self.voices.reach.extent(head.last, last)
        return j if person is not None else end + 1 + (comma and self.text.word(end + 1) == "،")

    def _past_body(self, j: int, last: int) -> int:
        """Behind the body of a man who is named, "فلان من شرطة المدينة لوكالة كذا"."""
        if self.text.word(j) not in ("من", "في") or (j - 1) not in self.text.name_at:
            return j
        if bare(self.text.word(j + 1)) in voice_words("talks") | voice_words("papers"):
            return j
        end, person = self.voices.reach.extent(j - 1, last)
        return end + 1 if person is None and end > j else j

    def before(self, i: int, first: int) -> Voice | None:
        """ "وفي تصريح لوكالة كذا، قال مسؤول": the outlet spoken to, told before the verb at token i."""
        last = i - 2 if self.text.word(i - 1) == "،" else i - 1
        for k in range(last, max(first, last - PASSED), -1):
            if self.text.word(k - 1).removeprefix("و") in voice_words("talks"):
                heard = self.at(k, last)
                ends = heard is not None and all(
                    self.text.word(j) in QUOTES for j in range(heard.last + 1, last + 1)
                )
                return heard if heard is not None and ends and self.counts(heard) else None
        return None

    def at(self, j: int, last: int) -> Voice | None:
        """The outlet after لـ or إلى at token j."""
        text = self.text
        k = j
        if text.word(j) in ("ل", "الي", "مع"):
            k += 1
            while k <= last and text.word(k) in QUOTES:
                k += 1
        elif not text.word(j).startswith("ل"):
            return None
        if text.word(k)[:1] == "ل" and text.word(k)[1:] in voice_words("reporters"):
            return self.voices.at(k, last)
        outlet = text.outlet_at.get(k)
        if k > last or (outlet is not None and outlet.first > k):
            return None
        if outlet is not None and k == j and not self.voices.clitic_of(j):
            return None  # "لجان كذا": the letter is its own
        if outlet is None:
            if k > j:
                return self._unlisted(k, last) if text.word(k - 1) in QUOTES else None
            return self._unknown(k, last) if self.voices.reach.is_hearer(j) else None
        if outlet.kind in ("official", "party", "monitor"):
            return None
        return self.voices.at(outlet.first, last)

    def _unlisted(self, j: int, last: int) -> Voice | None:
        """ "لـ"سودان تريبيون"": an unlisted outlet in quotation marks; none where it may be the report's own."""
        text, publisher = self.text, self.voices.publisher
        end = next((k - 1 for k in range(j + 1, min(j + PASSED, last) + 1) if text.word(k) in QUOTES), None)
        if end is None or any(text.covered(k) for k in range(j, end + 1)) or not ARABIC & set(publisher):
            return None
        name = self.voices.plain(j, end)
        return None if self.voices.is_own(name) else Voice(j, end, "network", name)

    def _unknown(self, j: int, last: int) -> Voice | None:
        """ "للإذاعة العامة الإسرائيلية": an outlet that no list has, by its form and adjectives."""
        end = j
        while (
            end < min(last, j + 3)
            and self.text.word(end + 1).startswith("ال")
            and self.text.word(end + 1) not in voice_words("ends")
        ):
            end += 1
        if end == j:
            return None
        name = self.text.words(j, end)
        full = "ال" + name[2:] if name.startswith("لل") else name.removeprefix("ل").lstrip("ـ")
        return Voice(j, end, "network", full)

    def counts(self, heard: Voice) -> bool:
        """The outlet itself is no link; where it is not known which it is, only an agency surely is another."""
        listed = heard.id is not None
        return not heard.own and (bool(self.voices.publisher) or heard.kind == "agency" or not listed)
