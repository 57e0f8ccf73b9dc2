"""Whose words a verb of speech tells: the subject behind it, before it, or in the clause it describes."""

from __future__ import annotations

from marsad.arabic.name_words import common_words
from marsad.arabic.verbs import Verb
from marsad.model.claim import SourceKind
from marsad.reading.attribution import Attribution, Voice
from marsad.reading.frames import SourceWords
from marsad.reading.standing_ends import AUXILIARY, PREPOSITIONS, RELATIVE, Who, skip_back, skip_on
from marsad.reading.standing_entity import QUOTES, Entity
from marsad.reading.standing_words import word_set
from marsad.reading.text import Sentence, Text

OPENERS = word_set("clause_openers")
DEEDS = word_set("denied_deeds")
OWN_LETTER = word_set("own_letter")
PRONOUNS = word_set("subject_pronouns")
EMPHASIS = frozenset({"بشده", "بقوه", "باشد", "بحزم", "بوضوح", "العبارات"})
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
        joined = bool(verb.proclitics) and verb.proclitics[0] in "وف"
        if before in RELATIVE:
            return self._attribution(i, verb, self._known_before(sentence, i - 2))
        if not joined and not self._opens(sentence, i):
            voice = self._before(sentence, i - 1)
            if voice is not None:
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
        if self.text.word(j) in AUXILIARY:
            return False
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
            or any(self.text.verbs(k) or k in self.text.time_at for k in range(start, j))
            or self.text.word(start) in PREPOSITIONS
            or self.text.word(start).removeprefix("و") in AUXILIARY
        ):
            return None
        return Voice(start, j, self._kind(start), self._name(start, j))

    def _with_head(self, sentence: Sentence, voice: Voice) -> Voice:
        """ "محافظ درعا", "مصدر في الدفاع الوطني": the words of office before the name belong to the voice."""
        for k in range(voice.first - 1, max(sentence.first, voice.first - 5) - 1, -1):
            if self._is_border(k) or self.text.verbs(k):
                break
            if self._is_head(k):
                return Voice(k, voice.last, self._kind(k), self._name(k, voice.last), voice.id, voice.actor)
        return voice

    def _is_border(self, k: int) -> bool:
        return self.text.tokens[k].kind in ("mark", "newline") or self.text.word(k) in OPENERS

    def is_object(self, j: int, verb: Verb) -> bool:
        """The word behind the verb is its object: an accusative, a deed, "بـ", a feminine behind a masculine verb."""
        j = skip_on(self.text, j, len(self.text.tokens) - 1)
        word = self.text.word(j)
        if j in self.text.time_at or (self._is_head(j) and not word.startswith("ال")):
            return False
        if word in DEEDS or (word[:1] in ("ب", "ل") and _is_cut(word) and j not in self.who.beginning):
            return True
        if j in self.text.place_at:
            return False
        accusative = (word.endswith("ين") and word.startswith("ال")) or word in ("طرفي", "كلا")
        feminine = word.startswith("ال") and word.endswith("ه") and j not in self.text.name_at
        return accusative or (feminine and verb.gender == "m" and verb.number == "s")

    def _behind(self, sentence: Sentence, j: int, verb: Verb) -> Voice | None:
        """The subject that follows its verb: an actor, a person, or a noun phrase with its owner."""
        text = self.text
        if self.is_object(j, verb):
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
        end = self._extent(sentence, j)
        definite = text.word(j).startswith("ال") or self._is_head(j) or end > j
        return (
            Voice(j, end, self._kind(j), self._name(j, end), actor=self._owner(j, end)) if definite else None
        )

    def _extent(self, sentence: Sentence, j: int) -> int:
        """The last token of a noun phrase: until its owner's name ends, or a word that is no part of it."""
        text, end, placed = self.text, j, False
        for k in range(j + 1, min(j + LONGEST, sentence.last) + 1):
            entity, place = self.who.beginning.get(k), text.place_at.get(k)
            name = text.name_from(k)
            if entity is not None or name is not None:
                if placed and name is None and text.word(k - 1) not in PREPOSITIONS:
                    return end
                after = entity.last if entity is not None else name.name_last if name is not None else k
                return after if not (entity and set(entity.proclitics) & set("وب")) else end
            word = text.word(k)
            if place is not None and place.mention.first == k and not word.startswith(("ب", "و")):
                end, placed = place.mention.last, True
                continue
            if word in ("في", "باسم", "من") and (k + 1) in {**self.who.beginning, **text.place_at}:
                continue
            if k in text.place_at and k <= end:
                continue
            if text.word(k - 1).startswith("ال") and not word.startswith("ال"):
                return end
            if self._is_border(k) or word in PREPOSITIONS or text.verbs(k) or _is_cut(word):
                return end
            end = k
        return end

    def _owner(self, first: int, last: int) -> str | None:
        return next((e.id for e in self.who.entities if first <= e.first and e.last <= last), None)

    def _has_object(self, sentence: Sentence, last: int, verb: Verb) -> bool:
        """Something stands between the subject and "بـ": else the noun behind the verb is its object."""
        if verb.enclitic:
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

    def _is_head(self, k: int) -> bool:
        return any(
            isinstance(f.entry.value, SourceWords) and f.entry.value.heads
            for f in self.text.entries(k, "source")
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
