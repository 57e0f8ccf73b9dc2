"""Whose words a verb of speech tells: the subject behind it, before it, or in the clause it describes."""

from __future__ import annotations

from marsad.arabic.name_words import common_words
from marsad.arabic.verbs import Verb
from marsad.arabic.wordlists import particles
from marsad.model.claim import SourceKind
from marsad.reading.standing.ends import AUXILIARY, Who, skip_back, skip_on
from marsad.reading.standing.entities import PREPOSITIONS, RELATIVE
from marsad.reading.standing.entity import QUOTES, Entity
from marsad.reading.standing.words import word_set
from marsad.reading.voices.attribution import Attribution, Voice
from marsad.reading.voices.voice_words import names_voice
from marsad.reading.words.frames import SourceWords
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

OPENERS = word_set("clause_openers")
DEEDS = word_set("denied_deeds")
OWN_LETTER = word_set("own_letter")
PRONOUNS = word_set("subject_pronouns")
BUT_HE, LEADS_IN, THINGS = word_set("but_he"), word_set("leads_in"), word_set("things")
EMPHASIS = words("emphasis")
THAT = words("speakers_that")
OBJECT_WITH_BA = words("object_with_ba")
CALLED_UPON = word_set("called_upon")
SINGULAR = frozenset({"الامين", "اليمين"})  # whose ending is no plural's
LONGEST = 8  # tokens of a speaker's description


class Speakers:
    """Finds the speaker of a verb in a report."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.who = Who(text)
        self.last: Attribution | None = None  # the voice of the sentences before

    def of(self, sentence: Sentence, i: int, verb: Verb, strict: bool) -> Attribution | None:
        """The subject of the verb at token i. `strict`: what follows may be its object."""
        before = self.text.word(i - 1) if i > sentence.first else ""
        if before in PRONOUNS:
            return self._attribution(i, verb, self._last_named(sentence, i - 1))
        if before in BUT_HE:
            return None if self.last is None else Attribution(self.last.chain, i, verb.lemma)
        joined = bool(verb.proclitics) and verb.proclitics[0] in "وف"
        if before in RELATIVE:
            return self._attribution(i, verb, self._known_before(sentence, i - 2))
        if not joined and not self._opens(sentence, i):
            voice = self._before(sentence, i - 1)
            if voice is not None or self._describes(sentence, i):
                return self._attribution(i, verb, voice)
        if verb.number == "p":  # a plural verb stands behind its subject
            return None
        voice = self._behind(sentence, i + 1, verb)
        if voice is None or (strict and not self._has_object(sentence, voice.last, verb)):
            return None
        return self._attribution(i, verb, voice)

    def _last_named(self, sentence: Sentence, j: int) -> Voice | None:
        """Whom "وهو" means: the last one named before."""
        for k in range(j - 1, sentence.first - 1, -1):
            name = self.text.name_at.get(k)
            if k in self.who.ending or (name is not None and name.name_last == k):
                return self._known_before(sentence, k)
        return None

    def _attribution(self, i: int, verb: Verb, voice: Voice | None) -> Attribution | None:
        return None if voice is None else Attribution((voice,), i, verb.lemma)

    def _opens(self, sentence: Sentence, i: int) -> bool:
        j = i - 1
        if self.text.word(j) in AUXILIARY and self.text.word(j) not in LEADS_IN:
            return False
        while j >= sentence.first and (self.text.word(j) in LEADS_IN or j in self.text.time_at):
            j -= 1  # "ومن جانبه دعا البابا", "هذا وقد نفت الوزارة"
        return j < sentence.first or self.text.tokens[j].kind == "mark" or self.text.word(j) in OPENERS

    def _known_before(self, sentence: Sentence, j: int) -> Voice | None:
        """The actor or person who ends at token j."""
        j = skip_back(self.text, j, sentence.first, AUXILIARY)
        entity = self.who.ending.get(j) or self.who.ending.get(j + 1)
        if entity is not None and entity.first >= sentence.first:
            return self._of_entity(entity)
        name = self.text.name_around(j)
        if name is None or j < name.name_last or name.first < sentence.first:
            return None
        return Voice(name.first, name.name_last, "unnamed", self._name(name.name_first, name.name_last))

    def _before(self, sentence: Sentence, j: int) -> Voice | None:
        """The subject that stands before its verb: known, or the whole noun phrase from the clause's beginning."""
        known = self._known_before(sentence, j)
        if known is not None:
            return self._with_head(sentence, known)
        j = skip_back(self.text, j, sentence.first, AUXILIARY)
        start = j
        while start > sentence.first and not self._is_border(start - 1):
            start -= 1
        plain = self.text.tokens[j].kind == "word" and j - start < LONGEST
        if (
            not plain
            or not self._may_speak(start, j)
            or any(self.text.verbs(k) or k in self.text.time_at for k in range(start, j))
            or self.text.word(start) in PREPOSITIONS
            or self.text.word(start).removeprefix("و") in AUXILIARY
        ):
            return None
        return Voice(start, j, self._kind(start), self._name(start, j))

    def _describes(self, sentence: Sentence, i: int) -> bool:
        """ "عقبات تعترض", "لافتات تندد": the verb says which, behind a noun without the article."""
        text, j = self.text, i - 1
        if (
            j < sentence.first
            or text.tokens[j].kind != "word"
            or text.covered(j)
            or text.word(j) in AUXILIARY
        ):
            return False
        word = text.word(j)
        small = word in PREPOSITIONS or word in LEADS_IN or word in OPENERS or word in particles()
        return not (small or word.startswith("ال") or text.verbs(j) or self._is_strange(j))

    def _is_strange(self, j: int) -> bool:
        """A word of no list may be a foreigner's name: "ماتيس يحذر"."""
        word = self.text.word(j)
        small = word in common_words() or word in particles() or _is_cut(word)
        return not (small or self.text.found[j] or self.text.verbs(j))

    def _may_speak(self, first: int, last: int) -> bool:
        """A phrase without the article speaks only if it is somebody: "لافتات تندد" says which banners."""
        word = self.text.word(first)
        if any(self.text.word(k).removeprefix("و") in THINGS for k in (first, last)):
            return False
        if word.startswith("ال") or (first == last and self._is_strange(first)):
            return True
        return self._owner(first, last) is not None or any(
            names_voice(self.text, k) or self.text.entries(k, "person")
            for k in range(first, min(first + 2, last + 1))
        )

    def _with_head(self, sentence: Sentence, voice: Voice) -> Voice:
        """ "محافظ درعا", "مصدر في الدفاع الوطني": the words of office before the name belong to the voice."""
        for k in range(voice.first - 1, max(sentence.first, voice.first - 5) - 1, -1):
            if self._is_border(k) or self.text.verbs(k):
                break
            if names_voice(self.text, k):
                return Voice(k, voice.last, self._kind(k), self._name(k, voice.last), voice.id, voice.actor)
        return voice

    def _is_border(self, k: int) -> bool:
        return self.text.tokens[k].kind in ("mark", "newline") or self.text.word(k) in OPENERS

    def is_object(self, j: int, verb: Verb) -> bool:
        """The word behind the verb is its object: an accusative, a deed, "بـ", a feminine behind a masculine verb."""
        j = skip_on(self.text, j, len(self.text.tokens) - 1)
        word = self.text.word(j)
        if j in self.text.time_at or (names_voice(self.text, j) and not word.startswith("ال")):
            return False
        if word in DEEDS or (word[:1] in ("ب", "ل") and _is_cut(word) and j not in self.who.beginning):
            return True
        if j in self.text.place_at:
            return False
        if self._is_thing(j):
            return True
        plural = word.endswith("ين") and word.startswith("ال") and word not in SINGULAR
        accusative = plural or word in ("طرفي", "كلا")
        feminine = word.startswith("ال") and word.endswith("ه") and j not in self.text.name_at
        return accusative or (feminine and verb.gender == "m" and verb.number == "s")

    def _is_thing(self, j: int) -> bool:
        """ "ووصف الهجوم بأنه", "ودان القصف": a deed or a state of things speaks to nobody."""
        word = self.text.word(j)
        if word in THINGS:
            return True
        deed = word.startswith("ال") and any(self.text.entries(j, k) for k in ("deed", "harm"))
        return (
            bool(deed)
            and not word.endswith(("ون", "ين"))
            and not (self.text.entries(j, "person") or self.text.entries(j, "source"))
        )

    def _behind(self, sentence: Sentence, j: int, verb: Verb) -> Voice | None:
        """The subject that follows its verb: an actor, a person, or a noun phrase with its owner."""
        text = self.text
        if self.is_object(j, verb) or text.word(j) in THAT:
            return None
        j = skip_on(text, j, sentence.last)
        while j in text.time_at and j <= sentence.last:
            j = text.time_at[j].last + 1
        entity = self.who.beginning.get(j)
        if entity is not None and not set(entity.proclitics) & set("لبك"):
            return self._of_entity(entity)
        name = text.name_around(j)
        if name is not None and j <= name.name_first:
            return Voice(j, name.name_last, self._kind(j), self._name(j, name.name_last))
        if j > sentence.last or text.tokens[j].kind != "word" or text.word(j) in PREPOSITIONS:
            return None
        end = self._extent(sentence, j, verb)
        known = text.word(j).startswith("ال") or names_voice(self.text, j) or end > j
        if not known and self._is_strange(j):
            return self._full_name(j)
        return Voice(j, end, self._kind(j), self._name(j, end), actor=self._owner(j, end)) if known else None

    def _full_name(self, j: int) -> Voice:
        """A lone surname; whoever was named in full before."""
        word = self.text.word(j)
        same = (n for n in self.text.names if n.name_last < j and self.text.word(n.name_last) == word)
        name = next(same, None)
        full = self._name(j, j) if name is None else self._name(name.name_first, name.name_last)
        return Voice(j, j, "unnamed", full)

    def _extent(self, sentence: Sentence, j: int, verb: Verb) -> int:
        """The last token of a noun phrase: until its owner's name ends, or a word that is no part of it."""
        text, end, placed = self.text, j, False
        for k in range(j + 1, min(j + LONGEST, sentence.last) + 1):
            entity, place = self.who.beginning.get(k), text.place_at.get(k)
            name = text.name_from(k)
            if self._is_next_noun(k, verb) and (name is None or entity is not None):
                return end
            if entity is not None or name is not None:
                if placed and name is None and text.word(k - 1) not in PREPOSITIONS:
                    return end
                after = entity.last if entity is not None else name.name_last if name is not None else k
                if entity is not None and (man := text.name_from(entity.last + 1)) is not None:
                    after = man.name_last  # "القيادي في كذا فلان"
                return after if not (entity and set(entity.proclitics) & set("وب")) else end
            word = text.word(k)
            if place is not None and place.mention.first == k and not word.startswith(("ب", "و")):
                end, placed = place.mention.last, True
                continue
            if word in ("في", "باسم", "من") and (k + 1) in {**self.who.beginning, **text.place_at}:
                continue
            if (k in text.place_at and k <= end) or (word == "باسم" and text.word(k + 1).startswith("ال")):
                continue
            if text.word(k - 1).startswith("ال") and not word.startswith("ال"):
                return end
            if self._is_border(k) or word in PREPOSITIONS or text.verbs(k) or _is_cut(word):
                return end
            end = k
        return end

    def _is_next_noun(self, k: int, verb: Verb) -> bool:
        """A definite noun behind a definite word is the object: "اتهمت الوزارة المجتمع الدولي", no adjective."""
        word, before = self.text.word(k), self.text.word(k - 1)
        if not before.startswith("ال"):
            return self._is_thing(k)
        if word in CALLED_UPON:
            return True  # "طالبت الحكومة المجتمع الدولي ب"
        if (entity := self.who.beginning.get(k)) is not None and before not in PREPOSITIONS:
            return not set(entity.proclitics) & set("لب")
        if not word.startswith("ال") or word.endswith(("ي", "يه", "يون", "يين")):
            return False
        other = word.endswith("ه") if verb.gender == "m" and verb.number == "s" else before.endswith("ه")
        return self._is_thing(k) or word.endswith(("ات", "ين")) or (other and verb.gender == "m")

    def _owner(self, first: int, last: int) -> str | None:
        return next((e.id for e in self.who.entities if first <= e.first and e.last <= last), None)

    def _has_object(self, sentence: Sentence, last: int, verb: Verb) -> bool:
        """Something stands between the subject and "بـ": else the noun behind the verb is its object."""
        if verb.enclitic or verb.lemma in OBJECT_WITH_BA:
            return True
        j = skip_on(self.text, last + 1, sentence.last)
        if verb.lemma in ("توعد", "هدد", "حذر", "انذر", "تعهد", "اقسم", "لوح"):
            return verb.lemma not in ("توعد", "هدد") or j <= sentence.last
        while self.text.word(j) in EMPHASIS and j < sentence.last:
            j += 1
        word = self.text.word(j)
        ends = j > sentence.last or (self.text.tokens[j].kind == "mark" and word not in "،,()")
        return not ends and not (
            word.startswith("ب") and j not in self.who.beginning and j not in self.text.place_at
        )

    def _kind(self, k: int) -> SourceKind:
        for found in self.text.entries(k, "source"):
            value = found.entry.value
            if isinstance(value, SourceWords) and value.heads and value.kind not in (None, "expert"):
                return value.kind  # type: ignore[return-value]
        return "unnamed"

    def _of_entity(self, entity: Entity) -> Voice:
        kind: SourceKind = "outlet" if entity.outlet else "party"
        name = self._name(entity.first, entity.last)
        actor = None if entity.outlet else entity.id
        return Voice(entity.first, entity.last, kind, name, entity.id if entity.outlet else None, actor)

    def _name(self, first: int, last: int) -> str:
        return self.text.words(first, last).strip("".join(QUOTES) + " ،()")


def _is_cut(word: str) -> bool:
    """The word begins with و, ب or ل of the sentence, not of its own: وجهاء is one word."""
    return word[:1] in ("و", "ب", "ل") and word not in common_words() and word not in OWN_LETTER
