"""What ties a person to his unit, his place and his other names (codebook §5, §8)."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention, name_at
from marsad.arabic.phrases import Match, Phrases
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Predicate
from marsad.model.span import Span
from marsad.reading.standing_ends import HEADS, Who, end_of, skip_on
from marsad.reading.standing_entity import BRACKETS, QUOTES, End, Entity
from marsad.reading.standing_units import ARMS, unit_behind
from marsad.reading.standing_words import word_set
from marsad.reading.table_rows import Tie, TieWords
from marsad.reading.text import Sentence, Text
from marsad.registry.actor_kinds import GROUPS
from marsad.registry.actors import actor as known_actor
from marsad.registry.rows import folder, rows_of

_DEPUTY = word_set("deputy")
_KIN = word_set("kin")
_ACCUSED = word_set("accused")
_BETWEEN = word_set("between")
_MEN = word_set("men")
_MINISTRY = word_set("ministry")
ATTRIBUTES = word_set("attributes")
AMONG = word_set("among")
ORIGIN = word_set("of_origin")
PARTS = word_set("parts")
STRETCHES = word_set("stretches")
SO_CALLED = word_set("so_called")
BEEN = frozenset({"كان", "وكان", "يعد", "ويعد", "يعتبر"})  # "كان فلان أميراً لكذا": no appointment
BYNAME = 3  # words of a byname in quotation marks
FAR = 9  # tokens between a person and what is told of him


class RelationTold(NamedTuple):
    """A relation and the tokens that tell it; `again`: where the report tells it once more.

    `caption`: the words under a picture that tell it too.
    """

    predicate: Predicate
    subject: End
    object: End
    first: int
    last: int
    again: tuple[tuple[int, int], ...] = ()
    caption: Span | None = None


class _Unit(NamedTuple):
    """A tie to a unit; `region`: only in a region of it; `end`: the last token of its words."""

    entity: Entity
    region: bool
    end: int


@lru_cache(maxsize=1)
def ties() -> Phrases[tuple[Tie, str]]:
    found: list[tuple[str, tuple[Tie, str]]] = []
    for row in rows_of(folder("frames").joinpath("ties.yaml"), TieWords):
        for words in row.value.phrases():
            head, _, tail = words.rpartition(" ")
            found.append((words, (row.value.tie, "")))
            if tail in ("ل", "ب"):
                found.append((head, (row.value.tie, tail)))
    return Phrases(found)


_BEGINS = SIGNS.bit(lambda word: ties().begins(word))


class People:
    """The persons of a report: short names and bynames find the full name again."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.names = sorted([*text.names, *_family_names(text)])
        self.begins = {i: n for n in self.names for i in range(n.first, n.name_first + 1)}
        self.full: dict[frozenset[str], NameMention] = {}
        for name in text.names:
            words = self._words(name.name_first, name.name_last, name.clitic)
            if len(words) > len(self._words(*self._range(self.full.get(words)))):
                self.full[words] = name
        for name in text.names:
            for first, last in name.aka:
                self.full[self._words(first, last, "")] = name
        self._by_word: defaultdict[str, list[NameMention]] = defaultdict(list)
        for words, name in self.full.items():
            if words == self._of(name):
                for word in words:
                    self._by_word[word].append(name)

    def _range(self, name: NameMention | None) -> tuple[int, int, str]:
        return (name.name_first, name.name_last, name.clitic) if name is not None else (0, -1, "")

    def _words(self, first: int, last: int, clitic: str) -> frozenset[str]:
        words = [self.text.word(i) for i in range(first, last + 1) if self.text.tokens[i].kind != "mark"]
        if words and clitic:
            words[0] = words[0].removeprefix(clitic)
        return frozenset(bare(w) for w in words)

    def whole(self, name: NameMention) -> NameMention:
        """The mention of the same person with the fullest name."""
        words = self._words(name.name_first, name.name_last, name.clitic)
        known = self.full.get(words)
        if known is not None and known is not name and not words <= self._of(known):
            return self.whole(known)
        longer = [n for n in self._by_word.get(next(iter(words), ""), ()) if words < self._of(n)]
        return longer[0] if len({self._of(n) for n in longer}) == 1 else name

    def _of(self, name: NameMention) -> frozenset[str]:
        return self._words(name.name_first, name.name_last, name.clitic)

    def is_single(self, name: NameMention) -> bool:
        """A bare given name is nobody in particular; a family name, a kunya or a name told in full before is."""
        whole = self.whole(name)
        one = whole.name_first == whole.name_last
        return one and not (self.text.word(whole.name_first).lstrip("ولب").startswith("ال") or whole.aka)

    def end(self, name: NameMention) -> End:
        whole = self.whole(name)
        words = self.text.words(whole.name_first, whole.name_last).strip("".join(QUOTES | BRACKETS) + " ،")
        words = words.removeprefix(whole.clitic) if whole.clitic else words
        return End(words.lstrip("ـ\"“«' "), None, name.name_first, name.name_last)

    def at(self, j: int) -> NameMention | None:
        """The name whose titles or words begin at token j."""
        name = self.begins.get(j)
        return name if name is not None and j <= name.name_first else None

    def guess(self, j: int) -> NameMention | None:
        """A name that only its place in the sentence shows, of two words at least."""
        text = self.text
        if any(j in at for at in (text.actor_at, text.place_at, text.time_at, text.outlet_at)):
            return None
        last = name_at(text.tokens, j)
        first = j + 1 if text.word(j) in QUOTES else j
        return NameMention(j, last, first, last, (), None) if last is not None and last > first else None

    def before(self, sentence: Sentence, first: int) -> NameMention | None:
        """The name before token `first`, over brackets, commas and small words."""
        j, floor = first - 1, first - FAR
        while j >= max(sentence.first, floor):
            found = next((n for n in self.names if n.name_last <= j <= n.last), None)
            if found is not None:
                return found
            word = self.text.word(j)
            if word in QUOTES and (opening := self._byname_before(j)) is not None:
                j = opening
                continue
            if j in self.text.place_at and (before := self._before_origin(j)) is not None:
                j, floor = before, before - FAR
                continue
            mark = self.text.tokens[j].kind == "mark" and word not in "؛.:"
            if not (mark or word in _BETWEEN or j in self.text.number_at):
                return None
            j -= 1
        return None

    def _byname_before(self, j: int) -> int | None:
        """ "فلان "أبو كذا"،": the token before what he is called in quotation marks that close at token j."""
        for k in range(j - 2, j - 2 - BYNAME, -1):
            if self.text.word(k) in QUOTES:
                return k - 1 if any(n.last == k - 1 for n in self.names) else None
        return None

    def before_and(self, sentence: Sentence, first: int) -> NameMention | None:
        """ "فلان، ابن عم الرئيس وقائد كذا": the name before the comma that opens what is said of him."""
        for j in range(first - 1, max(sentence.first, first - FAR) - 1, -1):
            if self.text.word(j) in "،,":
                return next((n for n in self.names if n.name_last <= j - 1 <= n.last), None)
            if self.text.tokens[j].kind != "word" or self.text.verbs(j):
                return None
        return None

    def _before_origin(self, j: int) -> int | None:
        """ "فلان، المنحدر من بلدة كذا والعامل ...": the token before the words of origin."""
        first = self.text.place_at[j].mention.first
        while (place := self.text.place_at.get(first - 1)) is not None and place.mention.first < first:
            first = place.mention.first
        stem = bare(self.text.word(first - 2).removeprefix("و"))
        return first - 3 if self.text.word(first - 1) == "من" and stem in ORIGIN else None

    def topic(self, sentence: Sentence, first: int) -> NameMention | None:
        """The person whom the sentence is about: named before any verb of its own but the one that says so."""
        here = [n for n in self.names if sentence.first <= n.first and n.name_last < first]
        if not here or (len(here) > 2 and here[0].name_first - sentence.first > 3):
            return None
        return here[0] if here[0].first - sentence.first <= 5 else None


def _family_names(text: Text) -> list[NameMention]:
    """The family name alone, of somebody named in full before: "السرحان من أبناء طفس"."""
    known: dict[str, int] = {}
    found = []
    for name in text.names:
        word = text.word(name.name_last)
        if name.name_last > name.name_first and word.startswith("ال") and len(word) > 4:
            known.setdefault(word, name.name_last)
    if not known:
        return []
    taken = {j for n in text.names for j in range(n.first, n.last + 1)}
    for i, token in enumerate(text.tokens):
        word = token.text if token.text.startswith("ال") else token.text[1:]
        if known.get(word, i) >= i or i in taken or i in text.actor_at or i in text.place_at:
            continue
        found.append(NameMention(i, i, i, i, (), None, token.text.removesuffix(word)))
    return found


def relations_of_people(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """What a sentence tells of its persons."""
    found: list[RelationTold] = []
    free = sentence.first  # the first token behind the ties found
    for i in who.text.marked(_BEGINS, sentence.first, sentence.last):
        match = ties().at(who.text.tokens, i) if i >= free else None
        if match is None or match.last > sentence.last or match.form.enclitic not in ("", "ا"):
            continue
        told = _of_tie(who, people, sentence, match)
        found += told
        free = match.last + 1 if told else i + 1
    here = [n for n in people.names if sentence.first <= n.name_first <= sentence.last]
    for name in here:
        found += _by_adjective(who, people, name) + _among(who, people, sentence, name)
        found += _by_nisba(people, name) + _bynames(people, name)
    return found


def _of_tie(
    who: Who, people: People, sentence: Sentence, match: Match[tuple[Tie, str]]
) -> list[RelationTold]:
    tie, letter = match.value
    text = who.text
    if any(text.word(j) in _ACCUSED for j in range(max(sentence.first, match.first - 4), match.last + 1)):
        return []
    if tie == "origin":
        return []  # `standing_origin`
    unit = _unit(who, sentence, match, letter)
    if unit is None:
        return []
    before = text.word(match.first - 1)
    was = not BEEN.isdisjoint(text.folded(max(sentence.first, match.first - FAR), match.first))
    appointed = tie == "leader" and match.form.enclitic == "ا" and not was  # "عيّن فلان قائداً لـ"
    if appointed or unit.entity.outlet or before in _KIN or _is_ministry(text, unit.entity):
        return []
    if tie == "leader" and who.is_state(unit.entity):
        return []
    name = _behind(people, sentence, unit) or _ahead(text, people, sentence, match, unit)
    if name is None or people.is_single(name):
        return []
    person, end = people.end(name), end_of(text, unit.entity)
    first, last = min(match.first, name.name_first), max(unit.end, name.name_last)
    if tie == "leader" and not unit.region and before not in _DEPUTY:
        return [RelationTold("led_by", end, person, first, last)]
    return [RelationTold("linked_to" if tie == "linked" else "member_of", person, end, first, last)]


def _is_ministry(text: Text, entity: Entity) -> bool:
    """A minister or his spokesman is no member of an armed actor."""
    return text.word(entity.first) in _MINISTRY


def _unit(who: Who, sentence: Sentence, match: Match[tuple[Tie, str]], letter: str) -> _Unit | None:
    """The unit that follows the words at once; a region of it may follow."""
    text = who.text
    begin = skip_on(text, match.last + 1, sentence.last, SO_CALLED)
    j = _over_heads(who, sentence, begin)
    headed = letter if j > begin and text.word(begin)[:1] == letter else ""  # "لفرع القاعدة"
    entity = (
        who.beginning.get(j)
        or _general(text, j)
        or unit_behind(text, begin, sentence.last)
        or who.of_kind(begin)
    )
    if (
        entity is None
        or entity.last > sentence.last
        or j - begin > 5
        or (letter and letter not in entity.proclitics and letter != headed)
    ):
        return None
    if not letter and set(entity.proclitics) & {"و", "ف"}:
        return None
    end = skip_on(text, entity.last + 1, sentence.last, ARMS) - 1
    whole = who.beginning.get(end + 1)
    if whole is not None and "ب" in whole.proclitics:  # "القوات الخاصة بالجيش"
        end = whole.last
    if text.word(end + 1) == "،" and text.word(end + 2) == "في" and end + 3 in text.place_at:
        return _Unit(
            entity, True, _last_place(text, text.place_at[end + 3].mention.last)
        )  # "، في محافظة كذا، فلان"
    place = text.place_at.get(end + 2) or text.place_at.get(end + 1)
    if text.word(end + 1).startswith("بال") and text.word(end + 1)[1:] in STRETCHES:
        return _Unit(entity, True, end + 1)
    if place is not None and (text.word(end + 1) == "في" or place.mention.first == end + 1):
        whole_of_it = text.word(end + 1).startswith("ل")  # "المجلس العسكري لمدينة كذا"
        return _Unit(entity, not whole_of_it, _last_place(text, place.mention.last))
    return _Unit(entity, False, end)


def _over_heads(who: Who, sentence: Sentence, j: int) -> int:
    """The first token of the unit, over words for its men and parts: "عناصر كذا", "غرفة عمليات كذا"."""
    text = who.text
    while j < sentence.last and j not in who.beginning:
        word = text.word(j)
        part = bare(word.removeprefix("ل") if word.startswith("ل") else word) in PARTS
        if not (word in HEADS - {"من", "كل"} or word in QUOTES or word == "العمليات" or part):
            break
        j += 1
    return j


def _last_place(text: Text, last: int) -> int:
    """ "في مدينة بزاعة بريف حلب الشرقي": the end of the places that follow one another."""
    while (place := text.place_at.get(last + 1)) is not None and place.mention.last > last:
        last = place.mention.last
    return last


def _general(text: Text, j: int) -> Entity | None:
    """ "القوات الخاصة", "القوات الجوية": a unit that many armies have."""
    actor = text.actor_at.get(j)
    several = actor is not None and actor.last > actor.first
    if actor is None or actor.first != j or actor.actor is not None or actor.adjective or not several:
        return None
    return Entity(actor.first, actor.last, None, actor.proclitics)


def _behind(people: People, sentence: Sentence, unit: _Unit) -> NameMention | None:
    """The name behind the unit: at once, after a comma or after "وهو"."""
    text = people.text
    j = _over_attributes(text, sentence, unit.end + 1)
    for _ in range(4):
        name = people.at(j) or (people.guess(j) if text.word(j - 1) not in "،,:" else None)
        if name is not None:
            joined = name.clitic == "و" or (j < name.name_first and text.word(j).startswith("وال"))
            return None if joined or name.name_last > sentence.last else name
        word = text.word(j)
        if j > sentence.last or not (
            word in QUOTES or word in BRACKETS or word in "،,:" or word in ("وهو", "هو")
        ):
            return None
        j += 1
    return None


def _over_attributes(text: Text, sentence: Sentence, j: int) -> int:
    """ "القيادي في لواء كذا المدعوم من كذا، فلان": the comma behind what only describes the unit."""
    if bare(text.word(j)) not in ATTRIBUTES:
        return j
    return next((k for k in range(j, min(j + 10, sentence.last)) if text.word(k) in "،,"), j)


def _ahead(
    text: Text, people: People, sentence: Sentence, match: Match[tuple[Tie, str]], unit: _Unit
) -> NameMention | None:
    """The name before the words: beside them, or the one whom the sentence is about."""
    name = people.before(sentence, match.first)
    if name is None and match.form.proclitics == "و":
        name = people.before_and(sentence, match.first)
    if name is not None:
        return name
    opened = text.word(match.first - 1)
    if opened in ("وكان", "كان", "انه", "بانه", "وهو", "يعتبر"):
        return people.topic(sentence, match.first)
    return None


def _by_adjective(who: Who, people: People, name: NameMention) -> list[RelationTold]:
    """ "القيادي الحوثي فلان": the adjective names the group; a nation's is no membership."""
    text = people.text
    for j in range(name.first, name.name_first):
        actor = text.actor_at.get(j)
        if actor is None or actor.actor is None or known_actor(actor.actor).kind not in GROUPS:
            continue
        if any(text.word(k) in _MEN for k in range(max(0, j - 2), j)) and not people.is_single(name):
            unit = End(text.words(j, j), actor.actor, j, j)
            return [RelationTold("member_of", people.end(name), unit, name.first, name.name_last)]
    return []


def _among(who: Who, people: People, sentence: Sentence, name: NameMention) -> list[RelationTold]:
    """ "فقد اللواء خمسة عناصر بينهم القيادي فلان": one of the actor's men, by his title."""
    text = people.text
    cue = next(
        (j for j in range(name.name_first - 1, name.name_first - 4, -1) if text.word(j) in AMONG), None
    )
    if cue is None or bare(text.word(cue + 1)) not in {bare(w) for w in _MEN} or people.is_single(name):
        return []
    here = [e for e in who.entities if sentence.first <= e.first and cue - 11 <= e.last < cue]
    between = range(here[-1].last + 1, cue) if here else range(0)
    if not here or any(j in text.place_at for j in between):
        return []
    return [
        RelationTold("member_of", people.end(name), end_of(text, here[-1]), here[-1].first, name.name_last)
    ]


def _by_nisba(people: People, name: NameMention) -> list[RelationTold]:
    """ "الفضلي الكويتي الأصل"."""
    text = people.text
    j = next(
        (k for k in (name.name_last, name.name_last + 1) if text.word(k + 1) in ("الاصل", "المولد")), None
    )
    if j is None or j == name.name_first or people.is_single(name):
        return []
    origin = End(text.words(j, j), None, j, j)
    return [RelationTold("origin", people.end(name), origin, name.name_first, j + 1)]


def _bynames(people: People, name: NameMention) -> list[RelationTold]:
    me, text = people.end(name), people.text
    return [
        RelationTold(
            "also_known_as",
            me,
            End(text.words(first, last).strip("".join(QUOTES | BRACKETS) + " "), None, first, last),
            name.name_first,
            last,
        )
        for first, last in name.aka
    ]
