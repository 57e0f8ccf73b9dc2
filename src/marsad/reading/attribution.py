"""Who says so: one chain of voices for each source of a sentence, nearest first (codebook §3 `sources`)."""

from __future__ import annotations

from dataclasses import dataclass

from marsad.arabic.clitics import bare
from marsad.model.claim import SourceKind
from marsad.reading.text import Sentence, Text
from marsad.reading.vocabulary import Found, SourceWords, vocabulary

ENDS = frozenset(
    [
        "ان",
        "بان",
        "انه",
        "انها",
        "انهم",
        "بانه",
        "بانها",
        "قوله",
        "قولها",
        "قولهم",
        "عن",
        "علي",
        "عبر",
        "الي",
        "خلال",
        "امس",
        "اليوم",
        "ب",
        "حول",
        "بعد",
        "قبل",
        "مساء",
        "صباح",
        "فجر",
        "ليل",
        "مشيرا",
        "مشيره",
        "موضحا",
        "موضحه",
        "مؤكدا",
        "التي",
        "الذي",
        "ومقره",
        "ل",
        "لدي",
        "مقتل",
        "اصابه",
        "مساءا",
        "ضمن",
        "لوسائل",
        "لوكاله",
        "لموقع",
        "لصحيفه",
        "لقناه",
        "لشبكه",
        "هذا",
        "قد",
        "كانت",
        "كان",
        "فان",
    ]
)
MARKS = frozenset('،,؛;:.؟!…«»"“”()[]/|\n-–—')
LONGEST = 8
CORRESPONDENTS = ("مراسل", "مراسلنا", "مراسلو", "مراسلتنا", "مراسلة", "مراسلها", "موفد")
_QUOTES = "\"“”«»'"


@dataclass(frozen=True)
class Voice:
    """One voice: tokens first..last name it; `actor` if it is a party; `own` if it is the outlet itself."""

    first: int
    last: int
    kind: SourceKind
    name: str
    id: str | None = None
    actor: str | None = None
    own: bool = False


@dataclass(frozen=True)
class Attribution:
    """A chain that a sentence (or its part from token `at` on) rests on."""

    chain: tuple[Voice, ...]
    at: int
    lemma: str


class Attributor:
    """Goes through the sentences in order and remembers the voices, so that "وأضاف المصدر" finds them again."""

    def __init__(self, text: Text, publisher: str | None) -> None:
        self.text = text
        self.publisher = publisher or ""
        self.known: list[Voice] = []
        self.last: tuple[Voice, ...] = ()

    def of(self, sentence: Sentence) -> list[Attribution]:
        """The chains of a sentence, in the order of the text."""
        found: list[Attribution] = []
        i = sentence.first
        while i <= sentence.last:
            attribution, i = self._at(i, sentence)
            if attribution is not None:
                found.append(attribution)
                self.last = attribution.chain
                self.known += [v for v in attribution.chain if v not in self.known]
        return found

    def _at(self, i: int, sentence: Sentence) -> tuple[Attribution | None, int]:
        preposition = self._preposition(i)
        if preposition is not None:
            return self._after_preposition(i, preposition, sentence)
        lemma = self._saying(i)
        if lemma is None:
            return None, i + 1
        voice = self._voice(i + 1, sentence.last) or self._before(i, sentence)
        if voice is None:
            if lemma in _CARRIES and self.last and not self._object_follows(i):
                return Attribution(self.last, i, lemma), i + 1
            return None, i + 1
        chain, end = [voice], max(voice.last, i)
        origin = self._origin(end + 1, sentence.last)
        if origin is not None and lemma in ("نقل", "قال", "اورد", "ذكر"):
            chain.append(origin)
            end = origin.last
        return Attribution(tuple(chain), i, lemma), end + 1

    def _object_follows(self, i: int) -> bool:
        """ "وأضاف" alone carries the voice on; "أضافت قوات كذا" does not."""
        return (i + 1) in self.text.actor_at or (i + 1) in self.text.name_at

    def _preposition(self, i: int) -> Found | None:
        best: Found | None = None
        for found in self.text.entries(i, "source"):
            value = found.entry.value
            if (
                isinstance(value, SourceWords)
                and value.prepositions
                and (best is None or found.last > best.last)
            ):
                best = found
        return best if best is not None and self.text.word(i) not in ("عن", "كما") else None

    def _after_preposition(self, i: int, found: Found, sentence: Sentence) -> tuple[Attribution | None, int]:
        j = found.last + 1
        while j <= sentence.last and (
            self.text.word(j) in ("ما", "لما", "ل", "كلام", "افاده", "بيان", "تصريحات") or self._saying(j)
        ):
            j += 1
        voice = self._voice(j, sentence.last)
        if voice is None:
            return None, found.last + 1
        return Attribution((voice,), i, "بحسب"), voice.last + 1

    def _origin(self, j: int, last: int) -> Voice | None:
        """ "نقلت الشبكة عن شهود": the voice behind the voice."""
        for k in range(j, min(j + 4, last + 1)):
            if self.text.word(k) == "عن":
                return self._voice(k + 1, last)
        return None

    def _saying(self, i: int) -> str | None:
        if i in self.text.name_at or self.text.tokens[i].kind != "word":
            return None
        saying = vocabulary().saying
        return next((v.lemma for v in self.text.verbs(i) if v.lemma in saying and v.person == 3), None)

    def _before(self, i: int, sentence: Sentence) -> Voice | None:
        """The voice that stands before its verb: "مصادر محلية قالت"."""
        for j in range(max(sentence.first, i - LONGEST), i):
            voice = self._voice(j, i - 1)
            if voice is not None and voice.last == i - 1:
                return voice
        return None

    def _voice(self, j: int, last: int) -> Voice | None:
        """The voice whose name begins at token j."""
        text = self.text
        while j <= last and text.word(j) in _QUOTES:
            j += 1
        if j > last:
            return None
        if bare(text.word(j)) in CORRESPONDENTS or text.word(j).removeprefix("ل") in CORRESPONDENTS:
            end = text.outlet_at[j + 1].last if j + 1 in text.outlet_at else j
            return Voice(j, end, "outlet", text.words(j, end), own=True)
        outlet = text.outlet_at.get(j)
        head = self._head(j)
        if outlet is not None and outlet.first == j and (head is None or head.last <= outlet.last):
            return self._outlet_voice(j)
        if head is not None:
            return self._headed(head, last)
        return self._party_or_person(j, last)

    def _outlet_voice(self, j: int) -> Voice:
        outlet = self.text.outlet_at[j]
        name = self.text.words(outlet.first, outlet.last)
        earlier = next((v for v in self.known if v.id is not None and v.id == outlet.id), None)
        if earlier is not None and len(earlier.name) > len(name):
            name = earlier.name
        return Voice(outlet.first, outlet.last, outlet.kind, name, id=outlet.id, own=self._is_own(name))

    def _is_own(self, name: str) -> bool:
        return bool(self.publisher) and (bare(name) in self.publisher or self.publisher in name)

    def _head(self, j: int) -> Found | None:
        best: Found | None = None
        for found in self.text.entries(j, "source"):
            value = found.entry.value
            if (
                isinstance(value, SourceWords)
                and value.heads
                and found.form.proclitics in ("", "ل", "ب")
                and (best is None or found.last > best.last)
            ):
                best = found
        return best

    def _headed(self, head: Found, last: int) -> Voice:
        text = self.text
        value = head.entry.value
        assert isinstance(value, SourceWords)
        end = self._extent(head.last, last)
        name = text.words(head.first, end)
        if head.first == end and head.form.article and (earlier := self._earlier(head)) is not None:
            return Voice(head.first, end, earlier.kind, earlier.name, earlier.id, earlier.actor, earlier.own)
        actor = next((text.actor_at[k].actor for k in range(head.first, end + 1) if k in text.actor_at), None)
        kind: SourceKind = "unnamed" if value.kind in (None, "expert") else value.kind  # type: ignore[assignment]
        if value.kind == "unnamed" and actor is not None and head.form.stem in ("مصدر", "مصادر"):
            kind = "party"
        return Voice(head.first, end, kind, name.strip(_QUOTES + " "), actor=actor)

    def _earlier(self, head: Found) -> Voice | None:
        """ "المصدر" again: the last voice named with the same word."""
        stem = head.form.stem
        for voice in reversed(self.known):
            words = [bare(w.text) for w in self.text.tokens[voice.first : voice.last + 1]]
            if stem in words or (stem == "مصدر" and "مصادر" in words):
                return voice
        return None

    def _extent(self, i: int, last: int) -> int:
        """The last token of the voice's name: its adjectives and what it belongs to."""
        end, j = i, i + 1
        while j <= min(i + LONGEST, last):
            party = self._party_end(j)
            if party is not None:
                end, j = party, party + 1
                continue
            if self._ends_name(i, j):
                break
            if self.text.word(j) not in _QUOTES:
                end = j
            j += 1
        return end

    def _party_end(self, j: int) -> int | None:
        """The last token of the actor or outlet whose name goes on at token j; one after لـ is the hearer."""
        actor, outlet = self.text.actor_at.get(j), self.text.outlet_at.get(j)
        if actor is not None and not actor.proclitics.startswith(("ل", "و")):
            return actor.last
        if outlet is not None and not self.text.word(j).startswith(("ل", "و")):
            return outlet.last
        return None

    def _ends_name(self, i: int, j: int) -> bool:
        text, word = self.text, self.text.word(j)
        if word in _QUOTES:
            return self._party_end(j + 1) is None
        if word in ENDS or word in MARKS or text.tokens[j].kind != "word" or j in text.time_at:
            return True
        if (word.startswith("و") and j > i + 1) or self._saying(j) is not None:
            return True
        if word.startswith("ل") and (j in text.outlet_at or text.word(j + 1) in _QUOTES):
            return True
        return word == "في" and not (self._party_end(j + 1) or (j + 1) in text.place_at)

    def _party_or_person(self, j: int, last: int) -> Voice | None:
        text = self.text
        actor = text.actor_at.get(j)
        if actor is not None and actor.first == j and not actor.adjective:
            return Voice(
                j, min(actor.last, last), "party", text.words(j, actor.last).strip(_QUOTES), actor=actor.actor
            )
        name = text.name_at.get(j)
        if name is not None and name.first <= j:
            return Voice(
                name.name_first, name.name_last, "unnamed", text.words(name.name_first, name.name_last)
            )
        return None


_CARRIES = frozenset({"اضاف", "تابع", "اوضح", "اشار", "اكد", "لفت", "بين", "ذكر", "قال", "نوه", "استطرد"})
