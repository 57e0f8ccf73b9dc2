"""The ends of a standing fact: which actor, person or place stands where the words of the fact expect one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold_word
from marsad.reading.standing.entities import BACKED, PREPOSITIONS, RELATIVE, by_number, entities, short
from marsad.reading.standing.entity import BRACKETS, QUOTES, End, Entity
from marsad.reading.standing.units import (
    COPULA,
    before_copula,
    body_before,
    group_item,
)
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.registry.actor_kinds import FOREIGN_FORCES, GROUPS
from marsad.registry.actors import actor as known_actor
from marsad.registry.places import PlaceReading

LISTED = 8  # places in one list at the most
PERSONS = frozenset({"الذين", "والذين"})
AUXILIARY = word_set("auxiliary")
HEADS = word_set("heads")
MEN, PRONOUNS = HEADS | word_set("most_of"), ("ها", "هم", "ه")  # "يتحصن معظمهم", "تنشط خلاياه"


ONE_OF, MEDIA = word_set("one_of"), word_set("media")
NOUNS = frozenset({"محافظة", "مدينة", "بلدة", "قرية", "العاصمة"})  # said before a name, no part of it
OF_NAMES = frozenset({"تل", "جبل", "وادي", "خربة", "عين", "دير", "رأس"})  # part of a name that no list has
TITLES, GROUP_KINDS = word_set("titles"), word_set("group_kinds")
NAMED_KINDS = word_set("named_kinds")  # a noun that the name itself begins with
BOTH_ARE = word_set("both_are")
PAIR = 2
LEADS_LIST = frozenset({"كلا", "كل", "من", ":", "فصائل", "فصيلي"})


def end_of(text: Text, entity: Entity) -> End:
    """The entity as an end, its name without what is cut off."""
    told = _fullest(text, entity)
    name = text.words(*told).strip("".join(QUOTES | BRACKETS) + " ،.:")
    if entity.outlet:
        name = _called(name)
    return End(_uncut(name, entity.proclitics), entity.id, entity.first, entity.last)


def _called(name: str) -> str:
    """ "وكالة «كذا»" without the noun, where its name is one word."""
    noun, _, rest = name.partition(" ")
    rest = rest.strip("".join(QUOTES) + " ")
    return rest if rest and " " not in rest and fold_word(noun).removeprefix("ل") in MEDIA else name


def _fullest(text: Text, entity: Entity) -> tuple[int, int]:
    """Where an outlet is named most fully: "المرصد" is told in full somewhere."""
    same = [o for o in text.outlets if entity.outlet and o.id == entity.id and o.same_as is None]
    longest = max(same, key=lambda o: o.last - o.first, default=None)
    if (
        longest is None
        or longest.last - longest.first <= entity.last - entity.first
        or entity.last > entity.first
    ):
        return entity.first, entity.last
    return longest.first, short(text, longest.first, longest.last)


def _uncut(name: str, proclitics: str) -> str:
    for letter in proclitics:
        if name.startswith(letter):
            name = name[1:].lstrip("ـ\"“«' ")
            if letter == "ل" and name.startswith("ل"):
                name = "ا" + name
    return name


def is_dual(word: str) -> bool:
    """ "المنضويان", "تدينان", "التابعتان": the nominative, which no plural is like."""
    return word.endswith("ان") and len(word) > 5


def place_end(text: Text, place: PlaceReading) -> End:
    """A place as an end, by its bare name."""
    mention = place.mention
    first = mention.first if place.id is None and mention.noun in OF_NAMES else mention.name_first
    name = text.words(first, mention.name_last).strip("".join(QUOTES) + " ،.:")
    proclitics = mention.proclitics if mention.first == mention.name_first else ""
    name = _uncut(name, proclitics)
    noun, _, rest = name.partition(" ")
    name = rest.lstrip("#") if rest and noun in NOUNS else name
    return End(name, place.id, mention.name_first, mention.name_last)


def skip_back(text: Text, j: int, floor: int, also: frozenset[str] = frozenset()) -> int:
    """The first token at or before j that is no quotation mark, bracket or comma."""
    while j >= floor and (
        text.word(j) in QUOTES or text.word(j) in BRACKETS or text.word(j) in "،,-–" or text.word(j) in also
    ):
        j -= 1
    return j


def skip_on(text: Text, j: int, last: int, also: frozenset[str] = frozenset()) -> int:
    """The first token at or behind j that is no quotation mark."""
    while j <= last and (text.word(j) in QUOTES or text.word(j) in also):
        j += 1
    return j


def without_pronoun(word: str) -> str:
    """ "مواقعها" is "مواقع"; "" where no pronoun ends the word."""
    return next((word.removesuffix(end) for end in PRONOUNS if word.endswith(end)), "")


def _is_of_his_men(word: str) -> bool:
    """ "معظمهم", "خلاياه", "عناصرها"."""
    return without_pronoun(word) in MEN


def _begin(entity: Entity) -> int:
    return entity.first


class Who:
    """Finds the subject of a phrase; remembers the facts told so far, so that a pronoun finds its noun."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.entities = entities(text)
        known = [*by_number(text), *self.entities]  # units by number alone are no topic
        self.ending = {e.last: e for e in known}
        self.beginning = {e.first: e for e in known}
        self._begins = sorted(self.beginning)
        self.told: list[tuple[Sentence, Entity, int]] = []  # subject and the object's last token

    def beginning_in(self, first: int, last: int) -> tuple[Entity, ...]:
        """The entities that begin within tokens first..last."""
        start = bisect_left(self.entities, first, key=_begin)
        return self.entities[start : bisect_right(self.entities, last, key=_begin)]

    def known_in(self, first: int, last: int) -> list[Entity]:
        """The same, units that are known by their number alone too."""
        begins = self._begins
        return [self.beginning[i] for i in begins[bisect_left(begins, first) : bisect_right(begins, last)]]

    def described(self, sentence: Sentence, first: int, joined: bool = False) -> Entity | None:
        """The entity directly before token `first`; adjectives with an article may stand between."""
        j = skip_back(self.text, first - 1, sentence.first, RELATIVE | AUXILIARY | COPULA | {"و"})
        goes_on = joined or self.text.word(first).startswith("ومقر")
        kind = before_copula(self.text, j, sentence.first, self.ending)
        j = self._over_leader(j, sentence.first) if goes_on else skip_back(self.text, kind, sentence.first)
        for _ in range(3):
            found = self._ending_at(j)
            if found is not None and found.first >= sentence.first:
                return self._of_chain(sentence, found, joined)
            if j < sentence.first or not self._is_adjective(j):
                return None
            j = skip_back(self.text, j - 1, sentence.first)
        return None

    def body(self, sentence: Sentence, first: int) -> Entity | None:
        """A body in no list directly before token `first`: "مركز المصالحة، التابع ل"."""
        return body_before(
            self.text, skip_back(self.text, first - 1, sentence.first, RELATIVE), sentence.first
        )

    def of_kind(self, j: int) -> Entity | None:
        """ "المسؤول ضمن الخلية": the group of that kind is the last one that has a name."""
        word = self.text.word(j)
        kind = word.removeprefix("لل") if word.startswith("لل") else word.removeprefix("ال")
        alone = kind != word and not self.text.word(j + 1).startswith("ال")
        if not alone or kind not in GROUP_KINDS | NAMED_KINDS:
            return None
        named = [e for e in self.entities if e.last < j and e.id is not None and not e.outlet]
        group = next((e for e in reversed(named) if self._begins_with(e, bare(kind))), None)
        if kind in GROUP_KINDS:
            groups = (e for e in reversed(named) if known_actor(str(e.id)).kind in GROUPS)
            group = group or next(groups, None)
        return Entity(j, j, group.id, "ل" if word.startswith("لل") else "") if group is not None else None

    def _over_leader(self, j: int, floor: int) -> int:
        """ "حكومة كذا برئاسة فلان ومقرها": the token before who leads it, where his name ends at token j."""
        name = next((n for n in self.text.names if n.name_last == j), None)
        if name is None:
            return j
        k = name.first - 1
        while k >= floor and (bare(self.text.word(k)) in TITLES or self.text.word(k) == "الوزراء"):
            k -= 1
        return k - 1 if self.text.word(k) in ("بقياده", "بزعامه", "برياسه", "بامره") else k

    def pair(self, sentence: Sentence, first: int) -> tuple[Entity, ...]:
        """Both of two that are joined, where a dual or "وكلاهما" says that both are meant."""
        text, j = self.text, skip_back(self.text, first - 1, sentence.first, AUXILIARY)
        if text.word(j) in BOTH_ARE:
            j = skip_back(text, j - 1, sentence.first)
        elif not (is_dual(text.word(first)) or text.word(j) in ("اللذان", "اللذين", "اللتان", "اللتين")):
            return ()
        here = [e for e in self.known_in(sentence.first, j) if e.last <= j]
        if len(here) < PAIR or j - here[-1].last > PAIR:
            return ()
        one, other = here[-2:]
        joined = "و" in other.proclitics or text.word(other.first - 1).startswith("و")
        return (one, other) if joined and other.first - one.last <= PAIR else ()

    def _ending_at(self, j: int) -> Entity | None:
        return self.ending.get(j) or next((e for e in (self.ending.get(j + 1),) if e and e.first <= j), None)

    def _is_adjective(self, j: int) -> bool:
        text = self.text
        if j in text.place_at or j in text.name_at or j in text.number_at or text.tokens[j].kind != "word":
            return False
        return text.word(j).startswith("ال") and text.word(j) not in RELATIVE

    def _of_chain(self, sentence: Sentence, found: Entity, joined: bool) -> Entity | None:
        """ "X المدعوم من Y والمساند لـ Z": the second adjective still describes X."""
        before = found.first - 1
        if self.text.word(before) in COPULA and found.id is None:
            named = self._ending_at(skip_back(self.text, before - 1, sentence.first))
            return named or found  # "كتائب كذا، وهي فصيل مقرب من كذا"
        if bare(self.text.word(before)) in BACKED and self.is_state(found):
            return self.described(sentence, before) or found  # "لواء كذا المدعوم روسياً بقيادة فلان"
        if self.text.word(before) in ONE_OF:
            return next((e for k in (before - 1, before - 2, before - 3) if (e := self.ending.get(k))), None)
        if joined or (self.is_state(found) and self.text.word(self._behind_of(found)) in PERSONS):
            for told, subject, last in reversed(self.told):
                if told == sentence and found.first <= last <= found.last:
                    return subject
        return found

    def is_state(self, entity: Entity) -> bool:
        """A state is named, not one of its arms."""
        return entity.id is not None and not entity.outlet and known_actor(entity.id).kind == FOREIGN_FORCES

    def _behind_of(self, entity: Entity) -> int:
        return skip_on(self.text, entity.last + 1, len(self.text.tokens) - 1, frozenset("،,"))

    def next(self, sentence: Sentence, last: int) -> Entity | None:
        """The entity directly behind the phrase, over words for its men that are no part of its name."""
        j = skip_on(self.text, last + 1, sentence.last)
        while j not in self.beginning and j < sentence.last and self.text.word(j) in HEADS:
            j = skip_on(self.text, j + 1, sentence.last)
        return self.beginning.get(j)

    def doer(self, sentence: Sentence, first: int, last: int, joined: bool) -> Entity | None:
        """The subject of the verb at token `first`."""
        if self.text.word(first - 1) in RELATIVE or self.text.word(first) in RELATIVE:
            found = self.described(sentence, first)
            goes_on = self.text.word(first - 1).startswith("وال") and self.text.word(first - 2) in "،,"
            return found or (self.topic(sentence, first) if goes_on else None)
        behind = self._behind(sentence, last)
        if behind is not None:
            return behind
        if (
            not joined
            and (before := self.described(sentence, first)) is not None
            and not self._oblique(before)
        ):
            return before
        if self._opens(sentence, first, joined) and (last > first or self._goes_on(last)):
            his = self._whose_men(sentence, first) if _is_of_his_men(self.text.word(last + 1)) else None
            return his or self.topic(sentence, first)
        return None

    def _whose_men(self, sentence: Sentence, first: int) -> Entity | None:
        """ "عدد مقاتلي كذا ...، ينتشر معظمهم": the actor whose men are told last."""
        here = [e for e in self.beginning_in(sentence.first, first) if e.last < first]
        named = (e for e in reversed(here) if self.text.word(skip_back(self.text, e.first - 1, 0)) in MEN)
        return next(named, None)

    def _behind(self, sentence: Sentence, last: int) -> Entity | None:
        """The subject that follows its verb, over a place: "تنشط في الريف الغربي خلايا لتنظيم ..."."""
        text, j, headed = self.text, last + 1, False
        while j <= min(last + 9, sentence.last):
            found = self.beginning.get(j)
            if found is not None:
                return found if headed or not set(found.proclitics) & set("لبك") else None
            if j in text.place_at:
                j = text.place_at[j].mention.last + 1
                continue
            word = text.word(j)
            headed = word in HEADS or (headed and word in QUOTES)
            if not (headed or word in QUOTES or word in ("في", "اليوم", "ايضا")):
                return None
            j += 1
        return None

    def _opens(self, sentence: Sentence, first: int, joined: bool) -> bool:
        j = first - 1
        while j >= sentence.first and self.text.word(j) in AUXILIARY:
            joined = joined or self.text.word(j).startswith("و")
            j -= 1
        return joined or j < sentence.first or self.text.tokens[j].kind == "mark"

    def _goes_on(self, last: int) -> bool:
        """No noun follows that would be the subject itself."""
        text, j = self.text, skip_on(self.text, last + 1, len(self.text.tokens) - 1)
        word = text.word(j)
        return (
            word in PREPOSITIONS
            or j in text.time_at
            or j in text.name_at
            or j in text.number_at
            or word[:1] in ("ل", "ب")
            or text.word(last) in PREPOSITIONS
            or text.word(last).endswith("ه")
            or _is_of_his_men(word)
        )

    def topic(self, sentence: Sentence, first: int) -> Entity | None:
        """Whom the text goes on about: the subject of the fact before, else the first who is named."""
        if self.told and self.told[-1][0] == sentence:
            return self.told[-1][1]
        here = [e for e in self.beginning_in(sentence.first, first) if e.last < first]
        pointed = self._pointed_at(sentence, first)
        if pointed is not None:
            return pointed
        plain = [e for e in here if not self._oblique(e)]
        if plain or here:
            return (plain or here)[0] if plain or len(here) == 1 else None
        return self.earlier(sentence)

    def _pointed_at(self, sentence: Sentence, first: int) -> Entity | None:
        """ "هذا الفرع": the last one whose name begins with that word."""
        for j in range(first - 1, sentence.first - 1, -1):
            if self.text.word(j) in ("هذا", "هذه", "وهذا", "وهذه"):
                noun = bare(self.text.word(j + 1))
                return next(
                    (e for e in reversed(self.entities) if e.last < j and self._begins_with(e, noun)), None
                )
        return None

    def _begins_with(self, entity: Entity, noun: str) -> bool:
        return any(f.stem == noun for f in forms(self.text.word(entity.first)))

    def earlier(self, sentence: Sentence) -> Entity | None:
        """Whom the sentences before are about."""
        at = bisect_left(self.text.sentence_starts, sentence.first)
        for previous in reversed(self.text.sentences[max(0, at - 2) : at]):
            if sentence.paragraph - previous.paragraph > 1:
                return None
            told = next((s for t, s, _ in reversed(self.told) if t == previous), None)
            if told is not None:
                return told
            here = [e for e in self.beginning_in(previous.first, previous.last) if e.last <= previous.last]
            plain = [e for e in here if not self._oblique(e)]
            if plain and previous.paragraph == sentence.paragraph:
                return plain[0]
            if here:
                return None
        return None

    def governed(self, entity: Entity) -> bool:
        """It is named as that in which somebody is: "القيادي في كذا"."""
        return "ب" in entity.proclitics or self.text.word(entity.first - 1) in ("في", "ضمن", "لدي", "صفوف")

    def listed(self, sentence: Sentence, last: int) -> list[Entity]:
        """The actors of a list behind token `last`: "فتح الشام وجيش السنة ولواء الحق"."""
        text, found = self.text, list[Entity]()
        j = skip_on(text, last + 1, sentence.last, LEADS_LIST)
        while j <= sentence.last and len(found) < LISTED:
            entity = self.beginning.get(j)
            if found and (entity is None or entity.id is None):
                entity = group_item(text, j, sentence.last) or entity
            if entity is None or (found and text.word(j)[:1] != "و" and text.word(j - 1) not in "،,"):
                break
            found.append(entity)
            j = skip_on(text, entity.last + 1, sentence.last, frozenset("،,"))
        return found

    def is_plain(self, entity: Entity) -> bool:
        """It may be a subject."""
        return not self._oblique(entity)

    def _oblique(self, entity: Entity) -> bool:
        """Governed by a preposition, so no subject."""
        if set(entity.proclitics) & set("لبك"):
            return True
        j = entity.first - 1
        while j >= 0 and self.text.word(j) in QUOTES:
            j -= 1
        return self.text.word(j) in PREPOSITIONS or self.text.word(j) in HEADS
