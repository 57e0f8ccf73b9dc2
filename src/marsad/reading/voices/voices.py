"""Who speaks: the one voice that begins or ends at a word, and how far its name reaches (codebook §3 `sources`)."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from msgspec.structs import replace

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold_word
from marsad.arabic.names import name_at
from marsad.model.claim import SourceKind
from marsad.reading.voices.extent import BRACKETS, QUOTES, NameReach
from marsad.reading.voices.keys import KEYS, OF_QUOTED, balanced, words_of
from marsad.reading.voices.known_men import same_person
from marsad.reading.voices.names import (
    LONG,
    agency_end,
    before_platform,
    person_behind,
    ranked_behind,
    short_name,
    stranger_before,
    stranger_behind,
    surname_behind,
)
from marsad.reading.voices.paper_issuers import issuer_behind, last_body
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import is_accusative, voice_words
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found, vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.outlet_words import form_of
from marsad.registry.outlets import OutletMention, outlets

LONG_OFFICE = 5  # words of an office behind which a bare name may stand
OFFICE = 4  # words of an office that may stand before a person's name
EACH, SAME = frozenset({"كل", "كلا"}), words("the_very_same")
ONE_OF = frozenset({"احد", "احدي"})
WAS = words("was")
OWN_WAW = ("والد", "والي", "واليه")  # no "and" and an article
BODIES = frozenset({"مكتب", "مركز", "قسم", "فريق", "هيئه", "دائره"})  # no person's office
CREWED = ("official", "monitor", "network")  # whose crews speak for them
BACK = 14  # tokens looked back from a verb for the voice before it


@lru_cache(maxsize=1)
def _outlet_openers() -> frozenset[str]:
    return frozenset(fold_word(n.name).split()[0] for o in outlets().values() for n in o.all_names())


class VoiceFinder:
    """Finds voices by their words; remembers those told, so that "المصدر" and a surname find theirs again."""

    def __init__(self, text: Text, publisher: str | None) -> None:
        self.text = text
        self.publisher = fold_word(publisher or "")
        self.reach = NameReach(text)
        self.known: list[Voice] = []

    def remember(self, voice: Voice) -> None:
        """The voice told last stands last."""
        if voice in self.known:
            self.known.remove(voice)
        self.known.append(voice)

    def at(self, j: int, last: int, *, after_verb: bool = False) -> Voice | None:
        """The voice whose name begins at token j and ends at or before `last`.

        `after_verb`: a verb of saying stands before, so that a word that names nobody known may be a person's name.
        """
        voice = self._at(j, last, after_verb)
        return None if voice is None else self._completed(voice, last)

    def _completed(self, voice: Voice, last: int) -> Voice:
        """With the short name of an agency, and the person who holds the office, where they stand behind."""
        if voice.kind == "agency" and (short := short_name(self.text, voice.first, voice.last, last)):
            name = self.plain(short[0], short[1])
            if len(voice.name.split()) < LONG and name not in voice.name:
                name = f"{voice.name} {name}"
            outlet = self.text.outlet_at.get(short[0])
            return replace(voice, last=short[2], name=name, id=outlet.id if outlet is not None else voice.id)
        named = voice.person or voice.last in self.text.name_at
        if named and (end := surname_behind(self.text, self.reach, voice.last, last)) > voice.last:
            return replace(voice, last=end, name=f"{voice.name} {self.plain(voice.last + 1, end)}")
        if voice.person or voice.own or voice.kind not in ("official", "party", "unnamed"):
            return voice
        named_so = self.text.outlet_at.get(voice.last + 1)
        if named_so is not None and voice.id is not None and named_so.id == voice.id:
            name = f"{voice.name} {self.plain(named_so.first, named_so.last)}"
            return replace(voice, last=named_so.last, name=name)  # the spokesman, and his name
        if self.reach.mourns(voice.first):
            return voice
        person = (
            ranked_behind(self.text, self.reach, voice.first, voice.last, last)
            or person_behind(self.text, self.reach, voice.first, voice.last, last)
            or stranger_behind(self.text, self.reach, voice.first, voice.last, last)
        )
        if person is None:
            return voice
        office = words_of(self.text, voice.first, person[0] - 1)
        clitic = self.clitic_of(voice.first)
        name = (
            self.plain(person[0], person[1])
            if office > OFFICE
            else self.plain(voice.first, person[1], clitic)
        )
        return replace(voice, last=person[1], name=name, person=True)

    def _at(self, j: int, last: int, after_verb: bool) -> Voice | None:
        text = self.text
        j += 2 * (text.word(j) in EACH and text.word(j + 1) == "من")  # "كل من كذا وكذا"
        j += text.word(j) in SAME and text.word(j + 1).startswith("ال")  # "ذات المصادر"
        while j <= last and text.word(j) in QUOTES | BRACKETS:
            j += 1
        if j > last or text.tokens[j].kind not in ("word", "latin", "number"):
            return None
        if self._is_reporter(j):
            return self._reporter(j, last)
        if bare(text.word(j)) in voice_words("crews") and (body := self._whose_crews(j, last)) is not None:
            return body
        outlet, head = text.outlet_at.get(j), self.reach.head(j)
        if outlet is not None and outlet.first == j and (head is None or head.last <= outlet.last):
            return self._outlet(outlet)
        if head is not None:
            return self._headed(head, last)
        if (several := self._several(j, last) or self._one_of(j, last)) is not None:
            return several
        return self._party(j, last) or self._person(j, last, after_verb)

    def _whose_crews(self, j: int, last: int) -> Voice | None:
        """ "فرق الدفاع المدني", "طواقم الهلال الأحمر": they speak for their body."""
        outlet = self.text.outlet_at.get(j + 1)
        if outlet is None or outlet.first != j + 1 or outlet.last > last:
            return None
        return replace(self._outlet(outlet), first=j) if outlet.kind in CREWED else None

    def before(self, i: int, first: int) -> Voice | None:
        """The voice that ends right before token i: "مصادر محلية قالت", over قد and the like."""
        end = i - 1
        while end > first and self.text.word(end) in (
            "قد",
            "لم",
            "لا",
            "التي",
            "الذي",
            "الذين",
            "كان",
            "كانت",
        ):
            end -= 1
        if self.text.word(end) == "،" and self.text.word(first) in WAS and end > first + 1:
            end -= 1  # "وكان مصدر عسكري، أفاد"
        end = before_platform(self.text, end, first)
        while end > first and self.text.word(end) in QUOTES | BRACKETS:
            end -= 1
        for j in range(max(first, end - BACK), end + 1):
            if j > first and self.text.tokens[j - 1].kind == "word" and self._is_inside(j):
                continue
            voice = self.at(j, end)
            if voice is not None and voice.last == end:
                paper = self.text.word(j).removesuffix("ا") in voice_words("papers")
                object_ = j == end and (paper or is_accusative(self.text, j))
                return None if object_ else voice  # "نشرت الوزارة بياناً قالت فيه"
        return None

    def _is_inside(self, j: int) -> bool:
        """Token j stands under a preposition: no subject."""
        word = self.text.word(j - 1).removeprefix("و")
        return word in ("في", "من", "علي", "الي", "عن", "مع", "ضد", "بين", "بحق", "تجاه")

    def _several(self, j: int, last: int) -> Voice | None:
        """ "أكثر من مصدر", "عدد من سكان الحي", "بعض الشهود", "ثلاثة من الأهالي"."""
        text, k = self.text, j + 1
        number = text.number_at.get(j)
        counted = number is not None and number.min > 1
        if not counted and bare(text.word(j).lstrip("ل")) not in voice_words("several"):
            return None
        k = number.last + 1 if number is not None else k
        head = self.reach.head(k + 1 if text.word(k) == "من" else k)
        if (
            head is None
            or head.first > last
            or head.entry.value.kind not in ("unnamed", "witness", "official")
        ):
            return None
        voice = self._headed(head, last)
        if voice is None or voice.last < j:
            return None
        return replace(
            voice, first=j, name=self.plain(j, voice.last, "ل" if text.word(j).startswith("لع") else "")
        )

    def _one_of(self, j: int, last: int) -> Voice | None:
        """ "أحد الجرحى", "إحدى النازحات": one of some people."""
        if self.text.word(j).removeprefix("ل") not in ONE_OF or j >= last:
            return None
        if not self.text.entries(j + 1, "person"):
            return None
        end, _ = self.reach.extent(j + 1, last)
        return Voice(j, end, "unnamed", self.plain(j, end, "ل" if self.text.word(j)[0] == "ل" else ""))

    # -- outlets

    def _is_reporter(self, j: int) -> bool:
        word = self.text.word(j)
        reporters = voice_words("reporters")
        return (
            bare(word) in reporters
            or word.removeprefix("ل") in reporters
            or word.removeprefix("و") in reporters
        )

    def _reporter(self, j: int, last: int) -> Voice:
        """A correspondent of the outlet itself is the outlet (codebook §8), one of another speaks for that other."""
        k = j + 1
        while k <= last and self.text.word(k) in QUOTES:
            k += 1
        outlet = self.text.outlet_at.get(k)
        if outlet is None or k > last:
            return Voice(j, j, "outlet", self.text.words(j, j), own=True)
        voice = self._outlet(outlet)
        speaks = not self.text.word(j).startswith("ل")
        own = voice.own or (not self.publisher and not (speaks and voice.kind == "agency"))
        return Voice(j, outlet.last, voice.kind, voice.name, voice.id, own=own)

    def _outlet(self, outlet: OutletMention) -> Voice:
        end = self._branch_end(outlet)
        name = self.plain(outlet.first, end, self.clitic_of(outlet.first))
        earlier = next((v for v in self.known if v.id is not None and v.id == outlet.id), None)
        earlier = earlier or self._meant(name)
        if earlier is None and outlet.same_as is not None:
            earlier = next((v for v in self.known if v.first == outlet.same_as), None)
        meant = self.text.outlet_at.get(outlet.same_as) if outlet.same_as is not None else None
        if earlier is None and meant is not None and outlet.first == outlet.last:
            name = self.plain(meant.first, meant.last, self.clitic_of(meant.first))  # "المنظمة"
        vague = {bare(word) for word in voice_words("vague")}
        if outlet.kind == "official" and vague & {bare(word) for word in KEYS[name].split()}:
            name = self._most_fully(outlet, name)
        part = earlier is not None and set(KEYS[name].split()) - vague < set(earlier.key.split())
        if earlier is not None and part and earlier.name.count(" ") < 5:
            name = earlier.name
        own = self.is_own(name) or (
            outlet.kind == "outlet" and self.is_own(self.text.words(outlet.last, outlet.last))
        )
        kind: SourceKind = "network" if outlet.kind == "outlet" and not own else outlet.kind
        known = outlets().get(outlet.id) if outlet.id is not None else None
        speaks_for = known.party if known is not None and kind == "party" else None
        end = agency_end(self.text, outlet.first, end)
        return Voice(outlet.first, end, kind, name, id=outlet.id, actor=speaks_for, own=own)

    def _most_fully(self, outlet: OutletMention, name: str) -> str:
        """ "البعثة الأممية", which is told in full elsewhere in the report."""
        same = [o for o in self.text.outlets if outlet.id is not None and o.id == outlet.id]
        longest = max(same, key=lambda o: o.last - o.first, default=outlet)
        if longest.last - longest.first <= outlet.last - outlet.first:
            return name
        return self.plain(longest.first, longest.last, self.clitic_of(longest.first))

    def _seat(self, j: int) -> int | None:
        """ "مديرية الصحة في حلب أعلنت", "... في غزة إن": the place of an office, before what is said or its verb."""
        place = self.text.place_at.get(j + 1)
        if self.text.word(j) != "في" or place is None or place.mention.first != j + 1:
            return None
        behind = place.mention.last + 1
        saying = vocabulary().saying
        says = any(v.lemma in saying and v.person == 3 for v in self.text.verbs(behind)[:1])
        return place.mention.last if says or self.text.word(behind) in voice_words("that") else None

    def _meant(self, name: str) -> Voice | None:
        """ "البعثة الأممية": the body told before, where the adjective does not say which."""
        form, *rest = KEYS[name].split() or [""]
        vague = {bare(word) for word in voice_words("vague")}
        if not rest or not set(rest) <= vague or bare(form) not in voice_words("bodies"):
            return None
        return next(
            (v for v in reversed(self.known) if v.key.split()[0] == form and v.key != KEYS[name]), None
        )

    def _branch_end(self, outlet: OutletMention) -> int:
        """ "غرفة طوارئ أم درمان": the place right behind names the branch."""
        place = self.text.place_at.get(outlet.last + 1)
        if outlet.kind == "official" and (seat := self._seat(outlet.last + 1)) is not None:
            return seat
        if place is None or outlet.kind not in ("network", "official") or place.mention.noun is not None:
            return outlet.last
        word = self.text.word(outlet.last + 1)
        return outlet.last if word.startswith(("ب", "و", "ل")) else place.mention.last

    def clitic_of(self, i: int) -> str:
        """The و, ل or ب written together with the outlet's first word."""
        word = self.text.word(i)
        if word in _outlet_openers():
            return ""
        for form in forms(word):
            known = {form.defined, form.stem} & _outlet_openers() or form_of(form.stem)
            if form.proclitics and not form.enclitic and known:
                return form.proclitics
        return ""

    def is_own(self, name: str) -> bool:
        """The name is that of the report's own outlet."""
        folded = " ".join(re.sub(r"[^\w\s]", " ", fold_word(name)).split())
        words = [w for w in folded.split() if form_of(w) is None and bare(w)]
        core = " ".join(words) or folded
        return bool(self.publisher) and (core in self.publisher or self.publisher in folded)

    # -- heads: "مصدر", "المتحدث باسم", "وزارة"

    def _headed(self, head: Found, last: int) -> Voice | None:
        text, value = self.text, head.entry.value
        if (
            head.form.stem.removesuffix("ا") in voice_words("papers")
            and not (head.form.article and text.word(head.last + 1) in QUOTES)
            and (issuer := self.issuer(head.last + 1, last)) is not None
        ):
            return replace(issuer, first=head.first)
        quoted = head.form.article and text.word(head.last + 1) in QUOTES
        if quoted and head.form.stem in voice_words("papers"):
            last = head.last  # "بحسب البيان «القطعات كذا»"
        end, person = self.reach.extent(head.last, last)
        person = person if person is not None else self._closing_name(head.last, end)
        body = bare(head.form.stem.split()[0]) in BODIES
        if body and person is not None and person > head.last + 1:
            end, person = person - 1, None  # "المكتب الإعلامي لرئيس الوزراء فلان": he speaks not
        if person is None and head.form.article and (earlier := self._earlier(head, end)) is not None:
            return Voice(head.first, end, earlier.kind, earlier.name, earlier.id, earlier.actor, earlier.own)
        inside = next((text.outlet_at[k] for k in range(head.first, end + 1) if k in text.outlet_at), None)
        outlet = inside.id if inside is not None else None
        if inside is not None and body and self.is_own(text.words(inside.first, inside.last)):
            return replace(self._outlet(inside), first=head.first, last=end)  # "مكتب التوثيق في شبكة كذا"
        if person is None and outlet is not None and value.kind in ("official", "party"):
            again = next((v for v in reversed(self.known) if v.id == outlet and v.person), None)
            if again is not None:  # "مدير المرصد" again
                return replace(again, first=head.first, last=end)
        actor = next((text.actor_at[k].actor for k in range(head.first, end + 1) if k in text.actor_at), None)
        kind: SourceKind = "unnamed" if value.kind in (None, "expert") else value.kind
        if kind == "official" and outlet is not None and "مرصد" in fold_word(text.words(head.first, end)):
            kind = "monitor"
        if kind == "unnamed" and actor is not None and head.form.stem in ("مصدر", "مصادر"):
            kind = "party"
        name = self.plain(head.first, end, head.form.proclitics)
        if person is not None and words_of(text, head.first, person - 1) > OFFICE:
            name = self.plain(person, end)  # a long office stands in the span, the name is the person's
        actor = None if actor == "civilians" else actor
        return Voice(head.first, end, kind, name, id=outlet, actor=actor, person=person is not None)

    def _closing_name(self, first: int, end: int) -> int | None:
        """ "مسؤول فرع كذا في المدينة فلان العودي": two bare words that close a long office are a name."""
        long = words_of(self.text, first, end) > LONG_OFFICE
        if not long or any(self.text.tokens[k].kind != "word" for k in (end - 1, end)):
            return None
        before = end - 2
        closed = self.text.word(before).startswith("ال") or before in self.text.place_at
        closed = closed or before in self.text.actor_at
        known = self.text.covered(end - 1) or self.text.covered(end) or self.text.found[end - 1]
        named = not known and name_at(self.text.tokens, end - 1) == end
        return end - 1 if closed and named and not self.text.word(end - 1).startswith(("ال", "و")) else None

    def issuer(self, j: int, last: int) -> Voice | None:
        """Who issued the paper whose word stands before token j."""
        return issuer_behind(self, j, last)

    def _earlier(self, head: Found, end: int) -> Voice | None:
        """ "المصدر" again, "المصدر الأمني", "البيان": the voice named before with the same words."""
        text, stem = self.text, head.form.stem
        if stem in voice_words("papers") and head.first == end:
            return last_body(self.known) or (self.known[-1] if self.known else None)
        said = (text.word(k) for k in range(head.first + 1, end + 1))
        vague = voice_words("vague") if stem in voice_words("bodies") else frozenset()
        wanted = {bare(word) for word in said if word not in vague | voice_words("asides") | QUOTES | {"ل"}}
        for voice in reversed(self.known):
            words = {bare(w.text) for w in text.tokens[voice.first : voice.last + 1]}
            if (stem in words or (stem == "مصدر" and "مصادر" in words)) and wanted <= words:
                return voice
        if stem in voice_words("sources") and head.first == end:
            return next((v for v in reversed(self.known) if v.actor is None or not v.bare_party), None)
        return None

    # -- parties and persons

    def _party(self, j: int, last: int) -> Voice | None:
        text = self.text
        actor = text.actor_at.get(j)
        if (
            actor is None
            or actor.first != j
            or actor.adjective
            or actor.actor == "civilians"
            or actor.last > last
        ):
            return None
        if actor.actor == "unidentified-gunmen" or (actor.generic and actor.actor is None):
            return None
        name = self.plain(j, actor.last, actor.proclitics)
        return Voice(j, actor.last, "party", name, actor=actor.actor)

    def _person(self, j: int, last: int, after_verb: bool) -> Voice | None:
        text = self.text
        around = (text.name_at[k] for k in range(j, min(j + 4, last + 1)) if k in text.name_at)
        name = next((n for n in around if n.first <= j), None)
        if name is not None:
            first, end = max(name.name_first, j), min(name.name_last, last)
            return self._one_person(first, end, last, name.clitic)
        bare_name = self._bare_name(j, last) if after_verb else None
        if bare_name is None and after_verb:
            bare_name = stranger_before(text, self.reach, j, last)
        return None if bare_name is None else self._one_person(j, bare_name, last)

    def _bare_name(self, j: int, last: int) -> int | None:
        """The last token of a name that only stands where a speaker is expected."""
        text = self.text
        other = ("deed", "harm", "cue", "person", "object")
        if text.covered(j) or is_accusative(text, j) or any(f.entry.kind in other for f in text.found[j]):
            return None
        end = name_at(text.tokens, j)
        if end is None or end > last:
            return None
        small = text.word(j) in voice_words("ends") | voice_words("between") | voice_words("no_speakers")
        ali = text.words(j, j) == "علي" and end > j  # spelled like على
        return end if ali or not small else None

    def _one_person(self, first: int, end: int, last: int, clitic: str = "") -> Voice:
        end = min(self.reach.name_end(end), last)
        voice = Voice(first, end, "unnamed", self.plain(first, end, clitic))
        return self._same_person(self._with_office(voice, last))

    def _with_office(self, voice: Voice, last: int) -> Voice:
        """ "فلان، الناطق باسم الجيش،": the office behind the name says for whom he speaks."""
        j = voice.last + 1
        head = self.reach.head(j + 1 if self.text.word(j) == "،" else j)
        if head is None or head.first > last or head.form.proclitics:
            return voice
        office = self._headed(head, last)
        if office is None or office.kind in ("unnamed", "witness") or office.person:
            return voice
        return replace(voice, kind=office.kind, actor=office.actor)

    def with_body(self, voice: Voice) -> list[Voice]:
        """ "مدير المرصد فلان": the monitor, and behind it the man; without a name he is the monitor itself."""
        if voice.kind != "monitor" or voice.id is None:
            return [voice]
        if not voice.person and voice.bare_outlet:
            return [voice]
        body = next((o for o in self.text.outlets if o.id == voice.id and o.last > o.first), None)
        if body is None:
            return [voice]
        named = self._outlet(body)
        return [named, voice] if voice.person else [replace(named, first=voice.first, last=voice.last)]

    def again(self, voice: Voice) -> Voice:
        """ "الشبكة", "المجموعة": one definite word is the voice before whose name has it."""
        words = voice.key.split()
        if len(words) != 1 or not self.text.word(voice.first).removeprefix("و").startswith("ال"):
            return self._same_person(voice)
        old = next((v for v in reversed(self.known) if words[0] in v.key.split()), None)
        return voice if old is None else replace(old, first=voice.first, last=voice.last)

    def _same_person(self, voice: Voice) -> Voice:
        """ "ديفيس" after "جيف ديفيس": the one named in full before."""
        return same_person(self.text, self.known, voice)

    def plain(self, first: int, last: int, clitic: str = "") -> str:
        """The raw words without the conjunction or preposition written together with the first, and without marks."""
        text = self.text
        word = text.word(first)
        raw = normalize("NFKC", text.words(first, last))  # letters in the shapes they are printed in
        if (
            not clitic
            and word.startswith("و")
            and text.actor_at.get(first) is None
            and bare(word[1:]) != word[1:]
            and not word.startswith(OWN_WAW)
        ):
            clitic = "و"
        if clitic and len(word) > len(clitic) + 1 and raw.startswith(clitic[0]):
            raw = raw[len(clitic) :].lstrip("ـ")
            if clitic.endswith("ل") and word[len(clitic) - 1 :].startswith("لل"):
                raw = "ال" + raw.removeprefix("ل")
        raw = OF_QUOTED.sub(r"\1", raw)
        return balanced(raw.strip("\"“”„«»‹›‘’'`()[] ،:ـ"))
