"""Who says so: one chain of voices for each source of a sentence, nearest first (codebook §3 `sources`).

A voice covers what it says: from its verb on to the next voice of the sentence, or, told at the end ("بحسب ..."), what
stands before it. A sentence without a voice goes on with that of the sentence before it in the same paragraph.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.reading.voices.according import OPENING, According
from marsad.reading.voices.chains import Attribution, distinct
from marsad.reading.voices.doers import doer
from marsad.reading.voices.extent import MARKS, QUOTES
from marsad.reading.voices.hearers import LEARNS, TAKES_OVER, Hearers
from marsad.reading.voices.issued import issuer_of
from marsad.reading.voices.joined import Joining
from marsad.reading.voices.papers import is_paper
from marsad.reading.voices.saying import SAYS, Saying
from marsad.reading.voices.scope import NESTED, scoped
from marsad.reading.voices.titled_voices import Titled
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import is_accusative, names_voice, voice_words
from marsad.reading.voices.voices import WAS, VoiceFinder
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import names_hospital, words

BRACKETED = 8  # tokens of a source in brackets
SPOKEN, SAYING = 10, words("attribution_saying")
HEADED = 4  # paragraphs that go on with the voice in the line above them
HOLDS = "اعتبر"
PUBLISHES, SHOWS = words("publishes"), "عرض"
RELATIVE = words("attribution_relative")
AND_THAT = words("and_that")
TELLS_THAT = words("tells_that")
NOT = words("attribution_not")
TO_IT, PASSES = words("told_to_it"), ("agency", "network", "outlet", "monitor")
OF_HIM = words("of_him")
IN_IT = words("attribution_in_it")
COUNTING = words("attribution_counting")

__all__ = ["Attribution", "Attributor", "Voice", "distinct"]


class Attributor:
    """Goes through the sentences in order and remembers the voices, so that "وأضاف المصدر" finds them again."""

    def __init__(self, text: Text, publisher: str | None) -> None:
        self.text = text
        self.voices = VoiceFinder(text, publisher)
        self.hearers = Hearers(text, self.voices)
        self.saying = Saying(text, self.voices, self.hearers)
        self.titled = Titled(text, self.voices, self.hearers)
        self.joining = Joining(text, self.voices, self.saying, self.hearers)
        self.according = According(text, self.voices, self.saying, self.hearers)
        self.issuer = issuer_of(text, self.voices)  # whose statement the whole report is
        self.last: tuple[Voice, ...] = ()
        self.last_paragraph = -9
        self.behind = False  # the last voice stood behind what it says
        self.heads = False  # the last voice stood in a line of its own, over what it says
        self._carried: Attribution | None = None
        self._told: dict[Sentence, list[Attribution]] = {}
        self._stands: dict[Sentence, list[Attribution]] = {}
        self._headed: dict[Sentence, list[Attribution]] = {}

    def of(self, sentence: Sentence) -> list[Attribution]:
        """The chains of a sentence, in the order of the text."""
        if sentence not in self._told:
            self._told[sentence] = self._read(sentence)
        return self._told[sentence]

    def stands(self, sentence: Sentence) -> list[Attribution]:
        """Who takes a stand in a sentence on what was told: "أدان الوزير القصف"."""
        self.of(sentence)
        return self._stands[sentence]

    def _read(self, sentence: Sentence) -> list[Attribution]:
        found: list[Attribution] = []
        stands = self._stands[sentence] = []
        carried = self._carry(sentence)
        i = sentence.first
        for start in self._starts(sentence):
            if start < i or self.is_aside(start):
                continue
            attribution, i = self._at(start, sentence)
            if attribution is None:
                continue
            stands_only = attribution.lemma in voice_words("stands") and not self._in_words(
                attribution, sentence
            )
            if stands_only or attribution.lemma == SHOWS:
                stands.append(attribution)
                self._remember(attribution)
                if stands_only and (told := self._tells_on(attribution, sentence)) is not None:
                    found.append(told)
                    i = told.end + 1
                continue
            if found and self._is_nested(found[-1], attribution):
                outer = found.pop()
                attribution = replace(outer, chain=outer.chain + attribution.chain, end=attribution.end)
            if found and (link := self._link(found[-1], attribution)) is not None:
                found[-1] = replace(found[-1], chain=link + found[-1].chain, end=attribution.end)
                self._remember(found[-1])
                continue
            attribution, *joined = self.joining.joined(attribution, sentence.last)
            found += [attribution, *joined]
            i = max(i, *(one.end + 1 for one in joined)) if joined else i
            self._remember(attribution, *joined)
        if not found and (bracketed := self._bracketed(sentence)) is not None:
            found.append(bracketed)
            self._remember(bracketed)
        opening = any(one.at - sentence.first <= OPENING for one in stands)
        self._carried = carried if not (found or opening) else None
        if found or stands:
            self.last_paragraph, self.behind = sentence.paragraph, bool(found) and found[-1].backward
            self.heads = bool(found) and self._is_head_line(found, sentence)
        self._headed[sentence] = [self._carried] if self.heads and self._carried is not None else []
        return scoped(self.text, found, sentence)

    def _in_words(self, one: Attribution, sentence: Sentence) -> bool:
        """ "وصف شاهد ما حدث قائلا إن": who takes a stand tells something, too."""
        reach = range(one.end + 1, min(one.end + SPOKEN, sentence.last) + 1)
        return any(self.text.word(k) in SAYING for k in reach)

    def _tells_on(self, one: Attribution, sentence: Sentence) -> Attribution | None:
        """ "أدان الوزير القصف، مبيناً أن سبعة قضوا فيه": who takes a stand goes on to tell."""
        for k in range(one.end + 1, sentence.last):
            if self.text.word(k) in voice_words("telling_on") and self.text.word(k + 1) in TELLS_THAT:
                return Attribution(one.chain, k, "قال", end=k + 1)
        return None

    def _remember(self, *told: Attribution) -> None:
        self.last = told[0].chain
        for voice in (v for one in told for v in one.chain):
            self.voices.remember(voice)
            # Officials mostly speak of the place they hold office in; a hospital, of who was brought there.
            office = voice.kind == "official" and not names_hospital(
                self.text.folded(voice.first, voice.last)
            )
            named = self.text.of_offices if office else self.text.voiced
            named.update(range(voice.first, voice.last + 1))

    def covering(
        self, attributions: list[Attribution], tokens: Iterable[tuple[int, int]]
    ) -> list[Attribution]:
        """Those that say one of the token ranges; the voice carried on where the sentence has none."""
        if not attributions:
            return [self._carried] if self._carried is not None else []
        ranges = list(tokens)
        return [a for a in attributions if any(a.covers(first, last) for first, last in ranges)]

    def headed(self, sentence: Sentence) -> list[Attribution]:
        """The voice of the line above, where the sentence has none of its own."""
        self.of(sentence)
        return self._headed[sentence]

    def is_aside(self, i: int) -> bool:
        """ "يذكر أن", "يشار إلى أن": the outlet's own reminder, nobody's words."""
        text = self.text
        return text.word(i) in voice_words("reminders") and text.word(i + 1) in ("ان", "الي", "بان")

    def _link(self, source: Attribution, outlet: Attribution) -> tuple[Voice, ...] | None:
        """The outlet that only passes on what the source before it said; () for one who only shares it."""
        if self._publishes(outlet):
            return () if outlet.lemma == "تداول" else outlet.chain
        return outlet.chain if self._hands_on(source, outlet) or self._quotes(source, outlet) else None

    def _quotes(self, source: Attribution, outlet: Attribution) -> bool:
        """ "قال مسؤول نقلت عنه وكالة كذا إن": the outlet behind the man."""
        of_him = outlet.lemma == TAKES_OVER and self.text.word(outlet.at + 1) in OF_HIM
        return of_him and 0 < outlet.at - source.end <= 2

    def _publishes(self, one: Attribution) -> bool:
        """ "قال فلان، في تصريح نشرته الوزارة": a link of the chain, no voice of its own."""
        word = self.text.word(one.at)
        published = one.lemma in ("نشر", "بث", "اورد", "نقل", "تداول") and word.endswith(("ه", "ها"))
        return published and self.text.word(one.at - 1) in voice_words("published")

    def _is_nested(self, outer: Attribution, inner: Attribution) -> bool:
        """ "قال فلان نقلا عن شهود", "وفقا لوكالة كذا، فقد قال مسؤول": the voice behind the voice."""
        gap = inner.at - outer.end
        if outer.lemma == "بحسب" and not outer.backward and inner.lemma != "بحسب" and len(outer.chain) == 1:
            passes = outer.chain[0].kind in ("agency", "network", "outlet") and not outer.chain[0].person
            between = (
                self.text.word(k) in QUOTES | {"،", "فقد", "قد"} for k in range(outer.end + 1, inner.at)
            )
            return passes and 0 < gap <= NESTED and all(between) and inner.chain[0].first > inner.at
        if self.text.word(inner.at + 1) in TO_IT and outer.chain[0].kind in PASSES:
            told = inner.chain[0].first - outer.end
            return (
                not outer.backward and len(outer.chain) == 1 and 0 < told <= NESTED
            )  # "إن شهودا أكدوا لها أن"
        return self.text.word(inner.at) == "نقلا" and 0 < gap <= NESTED

    def _hands_on(self, source: Attribution, outlet: Attribution) -> bool:
        """ "وقالت مصادر بحسب قناة كذا إن": the outlet passes on what they said."""
        near = outlet.lemma == "بحسب" and 0 < outlet.at - source.end <= 2 and not source.backward
        passes = outlet.chain[0].kind in ("agency", "network", "outlet", "monitor")
        behind = outlet.end + 2 if self.text.word(outlet.end + 1) in QUOTES else outlet.end + 1
        return near and passes and self.text.word(behind) in voice_words("that") | {"،"}

    def _carry(self, sentence: Sentence) -> Attribution | None:
        """The voice of the sentence before goes on in its paragraph, unless another matter begins."""
        if not self.last or (sentence.kind in ("title", "heading") and not self.heads):
            return None
        if self.text.word(sentence.first) in AND_THAT and self.last_paragraph > sentence.paragraph - 3:
            return Attribution(self.last, sentence.first, "", sentence.first, sentence.last)
        gap = sentence.paragraph - self.last_paragraph
        opener = self.text.cue(sentence.first, "other_topic") is not None or self.is_aside(sentence.first)
        joined = self.text.word(sentence.first).startswith(("و", "ف", "كما", "كذلك", "هذه", "هذا"))
        elsewhere = (gap > 0 or self.behind) and not self.heads and self._is_elsewhere(sentence)
        if gap > (HEADED if self.heads else 1 if joined else 0) or opener or elsewhere:
            return None
        return Attribution(
            self.last, sentence.first, "قال" if self.heads else "", sentence.first, sentence.last
        )

    def _is_elsewhere(self, sentence: Sentence) -> bool:
        """ "وفي مدينة كذا": a paragraph that opens with another place."""
        text, first = self.text, sentence.first
        if text.word(first).removeprefix("و") not in ("في", "اما") or first >= sentence.last:
            return False
        return any(k in text.place_at for k in (first + 1, first + 2))

    def _is_head_line(self, found: list[Attribution], sentence: Sentence) -> bool:
        """ "متحدث القوات فلان:" in a line of its own: what the lines below tell is his."""
        voice = min(found[-1].chain, key=lambda v: v.first)
        signs = voice.kind == "agency" or voice.first > sentence.first
        if not self.text.has_posts and signs and voice.kind in ("agency", "outlet", "network"):
            return False  # "القاهرة – رويترز:" signs the report
        return self.text.word(sentence.last) == ":" and found[-1].end >= sentence.last - 2

    # -- finding the voices

    def _starts(self, sentence: Sentence) -> list[int]:
        """The tokens at which a voice may be told: after a preposition, at a verb of saying, before a colon."""
        text, first, last = self.text, sentence.first, sentence.last
        starts = set(text.marked(SAYS, first, last))
        starts.update(text.begins("source", first, last))
        starts.update(range(first, min(first + OPENING, last) + 1))
        return sorted(starts)

    def _at(self, i: int, sentence: Sentence) -> tuple[Attribution | None, int]:
        preposition = self.according.preposition(i)
        if preposition is not None:
            return self.according.behind(i, preposition, sentence)
        if (titled := self.titled.at(i, sentence)) is not None:
            return titled, titled.end + 1
        lemma = self.saying.verb(i)
        silent = self.text.word(i - 1) in NOT or self._is_meanwhile(i)  # "ولم تؤكد الوزارة الحصيلة"
        return (None, i + 1) if lemma is None or silent else self._said(i, lemma, sentence)

    def _is_meanwhile(self, i: int) -> bool:
        """ "في الوقت الذي يتحدث فيه الجيش عن كذا": what somebody says of other things meanwhile."""
        return self.text.word(i - 1) in RELATIVE and self.text.word(i - 2) in ("الوقت", "وقت")

    def _said(self, i: int, lemma: str, sentence: Sentence) -> tuple[Attribution | None, int]:
        if lemma == HOLDS and self._on_whom(i):
            return None, i + 1  # "الذي تعتبره الحكومة كذا"
        voice, hearer = self._subject_before(i, lemma, sentence), None
        if voice is None:
            voice, hearer = self._subject(i + 1, sentence.last, lemma)
        if (
            voice is not None
            and lemma in PUBLISHES
            and any(is_paper(self.text, k) for k in (voice.last - 1, voice.last))
        ):
            voice = None  # "وأصدرت كذلك عدة بيانات قصيرة"
        if voice is not None and not self._speaks(i, lemma, voice, sentence.last, after=True):
            if lemma in PUBLISHES and voice.kind not in ("unnamed", "witness"):
                return Attribution((voice,), i, SHOWS, end=max(voice.last, i)), voice.last + 1
            voice = None
        voice = voice or self._named_before(i, lemma, sentence)
        if voice is None and self._goes_on(i, lemma, sentence.last):
            return Attribution(self.last, i, lemma, end=i), i + 1
        if voice is None and lemma == LEARNS:
            return self._learnt(i, sentence)
        if voice is None and lemma == "نقل":
            voice = self.hearers.passed_on(i + 1, sentence.last)
        voice = voice or self._topic(i, sentence) or self._unlisted(i, lemma, sentence)
        return (None, i + 1) if voice is None else self._chained(i, lemma, voice, hearer, sentence)

    def _named_before(self, i: int, lemma: str, sentence: Sentence) -> Voice | None:
        """Who is named before the verb and speaks: he published it, stands before it, or did the deed told first."""
        voice = self._published(i, lemma, sentence)
        voice = voice or self.saying.fronted(lemma, i, sentence.first, sentence.last)
        if voice is None:
            voice = self.voices.before(i, sentence.first)
            paper = voice is not None and self.text.word(i + 1) in IN_IT and is_paper(self.text, i - 1)
            if voice is not None and (paper or not self._speaks(i, lemma, voice, sentence.last, after=False)):
                voice = None
        voice = voice or self.saying.had_before(i)
        return voice or doer(self.saying, i, lemma, sentence.first, sentence.last)

    def _learnt(self, i: int, sentence: Sentence) -> tuple[Attribution | None, int]:
        voice = self.hearers.learnt_from(i + 1, sentence.last)
        if voice is None:
            return None, i + 1
        return Attribution((voice,), i, LEARNS, end=voice.last), voice.last + 1

    def _chained(
        self, i: int, lemma: str, voice: Voice, hearer: Voice | None, sentence: Sentence
    ) -> tuple[Attribution | None, int]:
        """The voice with its body, who hears it and from whom it has what it says."""
        voice = self.hearers.without_told(lemma, voice)
        chain, end = self.voices.with_body(voice), max(voice.last, i)
        hearer = hearer or self.hearers.told_to(lemma, end + 1) or self.hearers.after(end + 1, sentence.last)
        hearer = (
            hearer or self.hearers.before(i, sentence.first) or self.hearers.by_way_of(end + 1, sentence.last)
        )
        if hearer is not None:
            chain.insert(0, hearer)
            end = max(end, hearer.last)
        origin = self.hearers.origin(lemma, end + 1, sentence.last)
        if origin is None and (lemma == LEARNS or (lemma in voice_words("traces") and not self._on_whom(i))):
            return None, end + 1
        if origin is not None:
            chain.append(origin)
            end = origin.last
        return Attribution(tuple(chain), i, lemma, end=end), end + 1

    def _published(self, i: int, lemma: str, sentence: Sentence) -> Voice | None:
        """ "نشر ناشطون تسجيلا مصورا قالوا إنه": who published it says so."""
        text, j = self.text, i - 1
        while j > sentence.first and (is_accusative(text, j) or is_paper(text, j)):
            j -= 1
        paper = any(is_paper(text, k) for k in range(j + 1, i))
        inside = text.word(i + 1) in IN_IT  # "أعلنت فيها ضرب مواقع كذا"
        if not paper or not (inside or self.saying.told_next(lemma, i + 1, sentence.last)):
            return None
        verb = next((k for k in range(j, sentence.first - 1, -1) if self.saying.verb(k) in PUBLISHES), None)
        if verb is None:
            return None
        voice = self.voices.at(verb + 1, j, after_verb=True) or self.saying.phrase(verb + 1, j)
        goes_on = (
            self.text.word(verb).startswith("و") and self.last
        )  # "نعت الحركة ...، وأصدرت بياناً قالت فيه"
        return voice or (self.last[-1] if goes_on else None)

    def _on_whom(self, i: int) -> bool:
        """ "هجوم نسبه مصدر في الشرطة إلى كذا": who lays it on somebody is the voice."""
        return any(v.enclitic for v in self.text.verbs(i))

    def _topic(self, i: int, sentence: Sentence) -> Voice | None:
        """ "أما الوكالة الوطنية، فأعلنت أن": named first, with "فـ" before the verb."""
        if self.text.word(sentence.first) not in ("اما", "واما") or not self.text.word(i).startswith("ف"):
            return None
        return self.voices.at(sentence.first + 1, i - 1) or self.saying.quoted(sentence.first + 1, i - 1)

    def _subject_before(self, i: int, lemma: str, sentence: Sentence) -> Voice | None:
        """ "دمشق تتهم إسرائيل ب", "صحيفة كذا نقلت عن مصادر": behind the verb stands somebody else."""
        joined = self.text.word(i)[:1] in ("و", "ف") and i > sentence.first
        passes = lemma == "نقل" and self.text.word(i + 1) == "عن"
        passes = passes or self.hearers.is_object(lemma, i + 1)  # "مصادر قبلية أفادت وكالة كذا أن"
        if joined or not (passes or lemma in voice_words("accuses")):
            return None
        voice = self.voices.before(i, sentence.first)
        return voice if voice is not None and i - voice.last <= 2 else None

    def _bracketed(self, sentence: Sentence) -> Attribution | None:
        """ "قتل ثلاثة في القصف (المرصد السوري).": the source in brackets behind what it tells."""
        text = self.text
        end = sentence.last
        while end > sentence.first and text.word(end) in MARKS:
            end -= 1
        floor = max(sentence.first, end - BRACKETED)
        first = next((k + 1 for k in range(end - 1, floor, -1) if text.word(k) == "("), end)
        if text.word(end) != ")" or not (first in text.outlet_at or names_voice(text, first)):
            return None
        voice = self.voices.at(first, end - 1)
        if voice is None or voice.last != end - 1 or not self.according.tells_before(first, sentence):
            return None
        return Attribution((voice,), first, "بحسب", end=end, backward=True)

    def _unlisted(self, i: int, lemma: str, sentence: Sentence) -> Voice | None:
        """A speaker that no list knows, by his place between the verb and what is said."""
        if any(lemma in voice_words(p) for p in ("acts", "owns", "stands", "traces")):
            return None
        if (voice := self._after_was(i, lemma, sentence)) is not None:
            return voice
        if lemma in voice_words("loose") and lemma not in voice_words("minds"):
            return None
        if lemma == HOLDS and self.text.word(i - 1) in RELATIVE:
            return None  # "والتي تعتبر بوابة المدينة"
        if is_paper(self.text, i - 1) and self.text.word(i + 1) in IN_IT:
            return None  # "وأصدرت عدة بيانات قالت فيها إن"
        voice = self.saying.speaker_after(lemma, i + 1, sentence.last)
        return voice or self.saying.speaker_before(lemma, i, sentence.first, sentence.last)

    def _after_was(self, i: int, lemma: str, sentence: Sentence) -> Voice | None:
        """ "وكانت الجمعية كذا قد قالت إن", "وكان المدير السابق، فلان، كشف أن": whoever stands between."""
        text, first = self.text, sentence.first
        told = self.saying.told_next(lemma, i + 1, sentence.last) or self.saying.harm_next(i + 1)
        counts = lemma in COUNTING and self.saying.counts_next(i + 1, sentence.last)
        if text.word(first) not in WAS or not (told or counts):
            return None
        end = i - 1
        while end > first and text.word(end) in ("قد", "،"):
            end -= 1
        voice = self.voices.at(first + 1, end)
        begin = first + 1 + (text.word(first + 1) in QUOTES)
        return voice if voice is not None and voice.last == end else self.saying.phrase(begin, end)

    def _subject(self, j: int, last: int, lemma: str) -> tuple[Voice | None, Voice | None]:
        """The voice behind the verb, over times, marks and the hearer: "قال أمس لرويترز مصدر"."""
        text, hearer, stop = self.text, None, j + 9
        while j <= min(last, stop):
            if j in text.time_at:
                j = text.time_at[j].last + 1
                continue
            heard = self.hearers.at(j, last)
            if heard is not None:
                hearer, j = heard if self.hearers.counts(heard) else hearer, heard.last + 1
                continue
            issued = text.word(j + 1) in ("صادر", "صدر", "عن", "ل") or text.word(j + 1).startswith("لل")
            paper = text.word(j) in voice_words("papers") and (text.word(j - 1) == "في" or issued)
            if paper and issued and text.word(j - 1) != "في" and text.word(j + 1) not in ("ل", "صدر"):
                j += 1
                continue
            object_ = lemma not in voice_words("stands") and self._is_blamed(j)
            voice = None if paper or object_ else self.voices.at(j, last, after_verb=True)
            if voice is not None and not (text.word(j - 1) == "في" and j in text.place_at):
                return voice, hearer  # not "سجل في محافظة كذا"
            if text.word(j) not in voice_words("between") | {"،"}:
                return None, hearer
            j += 1
        return None, hearer

    def _is_blamed(self, j: int) -> bool:
        """ "أطقم تحمل مسلحين حوثيين": people in the oblique case are the object."""
        text, word = self.text, self.text.word(j)
        if not word.endswith("ين") or word.endswith("تين"):
            return False
        return word.endswith("يين") if j in text.actor_at else bool(text.entries(j, "person"))

    def _speaks(self, i: int, lemma: str, voice: Voice, last: int, *, after: bool) -> bool:
        """A verb with another meaning ("تابعت القوات", "نقل المصاب") says something only where it shows."""
        if voice.name in ("", "ها") or (not after and voice.last < i - 4):
            return False
        if voice.first == voice.last and self.text.word(voice.first) in voice_words("no_speakers"):
            return False  # "تفيد الإحصاءات بأن"
        told = bare(self.text.word(voice.last).removeprefix("لل"))
        if self.text.word(i - 1) in RELATIVE and f"ال{told}" in voice_words("no_speakers"):
            return False  # "لا صحة للأنباء التي تتحدث عن"
        if lemma in voice_words("owns"):
            return voice.kind == "party"
        if after and lemma in voice_words("stands") and not self.saying.first_in_clause(i):
            return False
        if lemma in voice_words("seldom_says"):
            return self.saying.told_next(lemma, max(i, voice.last) + 1, last)
        if lemma not in voice_words("loose"):
            return True
        if self.saying.tells(lemma, max(i, voice.last) + 1, last):
            return True
        j = voice.last + 1
        if after and lemma == TAKES_OVER and self.hearers.origin(lemma, j, last) is not None:
            return True
        if lemma in PUBLISHES and self.text.word(j).removesuffix("ا") in voice_words("published"):
            return self.text.word(j + 1) == "عن"  # "بثت القناة خبرا عن مقتل ثلاثة"
        if lemma in COUNTING and voice.kind in ("agency", "monitor", "network"):
            return True
        if (
            lemma in COUNTING
            and voice.kind in ("official", "unnamed")
            and self.saying.counts_next(max(i, voice.last) + 1, last)
        ):
            return True
        return (
            after
            and voice.kind in ("agency", "monitor", "network", "outlet", "unnamed", "witness")
            and lemma != "حمل"
        )

    def _goes_on(self, i: int, lemma: str, last: int) -> bool:
        """ "وأضاف أن": the voice before, not named again; "أضافت قوات كذا" has a subject of its own."""
        text = self.text
        if not self.last or lemma not in voice_words("carries") | voice_words("seldom_says") | COUNTING:
            return False
        if self.saying.told_next(lemma, i + 1, last):
            return True
        if lemma in COUNTING and text.word(i - 1) == "كما" and self.saying.counts_next(i + 1, last):
            return True  # "كما وثق مقتل ثلاثة"
        j = i + 1
        while j <= last and (
            j in text.time_at or text.word(j) in voice_words("between") | {"،", "قايلا", "قايله"}
        ):
            j += 1
        return text.word(j) in voice_words("that") or text.word(j) in QUOTES | {":"}
