"""What ties a person to his unit, his place and his other names (codebook §5, §8)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention
from marsad.arabic.phrases import Match, Phrases
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Predicate
from marsad.model.span import Span
from marsad.reading.standing.ends import HEADS, Who, end_of, skip_on
from marsad.reading.standing.entity import BRACKETS, QUOTES, End, Entity
from marsad.reading.standing.persons import CALLED, FAR, People
from marsad.reading.standing.units import ARMS, spoken_for, unit_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.table_rows import Tie, TieWords
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import GROUPS
from marsad.registry.actors import actor as known_actor
from marsad.registry.rows import folder, rows_of

_DEPUTY = word_set("deputy")
_KIN = word_set("kin")
_ACCUSED = word_set("accused")
_MEN, _SMALL = word_set("men"), word_set("small_groups")
_MINISTRY = word_set("ministry")
ATTRIBUTES = word_set("attributes")
AMONG = word_set("among")
PARTS = word_set("parts")
STRETCHES = word_set("stretches")
FORCES = words("people_forces")
SO_CALLED, TRIBES = word_set("so_called"), word_set("tribes")
IN_THE_NAME_OF = "باسم"
BEEN = words("people_been")
DEFENCE = words("of_defence")


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
    plain: list[tuple[str, tuple[Tie, str]]] = []
    lettered: list[tuple[str, tuple[Tie, str]]] = []
    for row in rows_of(folder("frames").joinpath("ties.yaml"), TieWords):
        for phrase in row.value.phrases():
            head, _, tail = phrase.rpartition(" ")
            plain.append((phrase, (row.value.tie, "")))
            if tail in ("ل", "ب"):
                lettered.append((head, (row.value.tie, tail)))
    return Phrases(plain + lettered)  # what needs no letter comes first: it stays


_BEGINS = SIGNS.bit(lambda word: ties().begins(word))


def relations_of_people(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """What a sentence tells of its persons."""
    found: list[RelationTold] = []
    free = sentence.first  # the first token behind the ties found
    for i in who.text.marked(_BEGINS, sentence.first, sentence.last):
        match = ties().at(who.text.tokens, i) if i >= free else None
        if match is None or match.last > sentence.last or match.form.enclitic not in ("", "ا"):
            continue
        told = _of_tie(who, people, sentence, match)
        while not told and (shorter := _shorter(who.text, match)) is not None:
            match = shorter
            told = _of_tie(who, people, sentence, match)
        found += told
        free = match.last + 1 if told else i + 1
    here = [n for n in people.names if sentence.first <= n.name_first <= sentence.last]
    for name in here:
        found += _by_adjective(people, name) + _among(who, people, sentence, name)
        found += _by_nisba(people, name) + _bynames(people, name)
    return found


def _shorter(text: Text, match: Match[tuple[Tie, str]]) -> Match[tuple[Tie, str]] | None:
    """ "قائد كتيبة كذا", "المتحدث باسم القوات المسلحة" where the longer "قائد كتيبة ب", "المتحدث باسم قوات" told
    nothing: the words of a tie inside it.
    """
    inside = ties().at(text.tokens[match.first : match.last], 0) if match.last > match.first else None
    if inside is None:
        return None
    if inside.value[0] != "leader" and text.word(match.first + inside.last) != IN_THE_NAME_OF:
        return None
    return Match(match.first, match.first + inside.last, inside.value, inside.form)


def _of_tie(
    who: Who, people: People, sentence: Sentence, match: Match[tuple[Tie, str]]
) -> list[RelationTold]:
    tie, letter = match.value
    text = who.text
    if any(text.word(j) in _ACCUSED for j in range(max(sentence.first, match.first - 4), match.last + 1)):
        return []
    if tie == "origin" and bare(text.word(match.last + 1)) not in TRIBES:
        return []  # `standing_origin`
    unit = _unit(who, sentence, match, letter)
    if unit is None:
        return []
    before = text.word(match.first - 1)
    was = not BEEN.isdisjoint(text.folded(max(sentence.first, match.first - FAR), match.first))
    appointed = tie == "leader" and match.form.enclitic == "ا" and not was  # "عيّن فلان قائداً لـ"
    if appointed or unit.entity.outlet or before in _KIN or _is_ministry(text, unit.entity):
        return []
    force = bare(text.word(unit.entity.first)) in FORCES  # "قائد القوات الأميركية في كذا"
    if tie == "leader" and who.is_state(unit.entity) and not force:
        return []
    name = _behind(who, people, sentence, unit) or _ahead(who, people, sentence, match)
    if name is None or people.is_single(name):
        return []
    person, end = people.end(name), end_of(text, unit.entity)
    first, last = min(match.first, name.name_first), max(unit.end, name.name_last)
    part = not _SMALL.isdisjoint(
        text.folded(match.last + 1, unit.entity.first - 1)
    )  # "متزعم خلية تابعة لكذا"
    whole = force and who.is_state(unit.entity)
    if tie == "leader" and not ((unit.region and not whole) or part) and before not in _DEPUTY:
        return [RelationTold("led_by", end, person, first, last)]
    return [RelationTold("linked_to" if tie == "linked" else "member_of", person, end, first, last)]


def _is_ministry(text: Text, entity: Entity) -> bool:
    """A minister or his spokesman is no member of an armed actor; a ministry of defence speaks for its forces."""
    return text.word(entity.first) in _MINISTRY and text.word(entity.first + 1) not in DEFENCE


def _unit(who: Who, sentence: Sentence, match: Match[tuple[Tie, str]], letter: str) -> _Unit | None:
    """The unit that follows the words at once; a region of it may follow."""
    text = who.text
    begin = skip_on(text, match.last + 1, sentence.last, SO_CALLED)
    j = _over_heads(who, sentence, begin)
    headed = letter if j > begin and text.word(begin)[:1] == letter else ""  # "لفرع القاعدة"
    entity = (
        who.beginning.get(match.last + 1)  # "زعيم ما يسمى كذا"
        or who.beginning.get(j)
        or _general(text, j)
        or _body(text, match, begin, sentence.last)
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
    inside = who.beginning.get(end + 2) if text.word(end + 1) == "في" else None
    if whole is not None and "ب" in whole.proclitics:  # "القوات الخاصة بالجيش"
        end = whole.last
    elif inside is not None and not inside.outlet and entity.id is not None:  # "فيلق كذا في الجيش"
        end = inside.last
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


def _body(text: Text, match: Match[tuple[Tie, str]], begin: int, last: int) -> Entity | None:
    """A body that no list has; the whole of it where somebody speaks for it."""
    body = unit_behind(text, begin, last)
    whole = spoken_for(text, begin, last) if text.word(match.last) == IN_THE_NAME_OF else None
    return whole if whole is not None and (body is None or whole.last > body.last) else body


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


def _behind(who: Who, people: People, sentence: Sentence, unit: _Unit) -> NameMention | None:
    """The name behind the unit: at once, after a comma or after "وهو"."""
    text = people.text
    j = _over_attributes(who, sentence, skip_on(text, unit.end + 1, sentence.last))
    for _ in range(4):
        name = people.at(j) or (people.guess(j) if text.word(j - 1) not in "،,:" else _promised(people, j))
        if name is None or people.is_single(name):
            name = people.stranger(j) or name
        if name is not None:
            joined = name.clitic == "و" or (j < name.name_first and text.word(j).startswith("وال"))
            return None if joined or name.name_last > sentence.last else name
        word = text.word(j)
        if j > sentence.last or not (
            word in QUOTES or word in BRACKETS or word in "،,:-–" or word in ("وهو", "هو")
        ):
            return None
        j += 1
    return None


def _promised(people: People, j: int) -> NameMention | None:
    """ "المتحدث باسم كذا، فلان فلان، إن": between commas a name that only its place shows."""
    name = people.guess(j)
    closed = name is not None and people.text.word(name.name_last + 1) in ("،", ",", "ان")
    return name if closed else None


def _over_attributes(who: Who, sentence: Sentence, j: int) -> int:
    """ "القيادي في لواء كذا المدعوم من كذا، فلان": the comma behind what only describes the unit."""
    text = who.text
    if bare(text.word(j)) not in ATTRIBUTES:
        return j
    comma = next((k for k in range(j, min(j + 10, sentence.last)) if text.word(k) in "،,"), None)
    return comma if comma is not None else _past_whose(who, sentence, j)


def _past_whose(who: Who, sentence: Sentence, j: int) -> int:
    """ "القيادي في لواء كذا التابع لكذا فلان": behind whose the unit is."""
    whose = next((e for e in who.beginning_in(j + 1, min(j + 2, sentence.last))), None)
    return whose.last + 1 if whose is not None else j


def _ahead(who: Who, people: People, sentence: Sentence, match: Match[tuple[Tie, str]]) -> NameMention | None:
    """The name before the words: beside them, or the one whom the sentence is about."""
    name = people.before(sentence, match.first)
    name = name or people.promised(sentence, match.first) or people.in_office(who, sentence, match.first)
    if name is None and match.form.proclitics == "و":
        name = people.before_and(sentence, match.first)
    if name is not None:
        return name
    opened = who.text.word(match.first - 1)
    if opened in ("وكان", "كان", "انه", "بانه", "وهو", "يعتبر"):
        return people.topic(sentence, match.first)
    return None


def _by_adjective(people: People, name: NameMention) -> list[RelationTold]:
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
    if not here:  # "من عناصر التنظيم بينهم القيادي فلان"
        near = range(cue - 1, max(sentence.first, cue - 11) - 1, -1)
        here = [e for k in near if (e := who.of_kind(k)) is not None][:1]
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


def _byname(text: Text, first: int, last: int) -> str:
    """What he is called, without the letter of "الملقب بالنمر"."""
    words = text.words(first, last).strip("".join(QUOTES | BRACKETS) + " ")
    led = text.word(first).startswith(("بال", "بابي", "بابو")) and text.word(first - 1) in CALLED
    return words.removeprefix("ب") if led else words


def _bynames(people: People, name: NameMention) -> list[RelationTold]:
    me, text = people.end(name), people.text
    return [
        RelationTold(
            "also_known_as",
            me,
            End(_byname(text, first, last), None, first, last),
            name.name_first,
            last,
        )
        for first, last in name.aka
    ]
