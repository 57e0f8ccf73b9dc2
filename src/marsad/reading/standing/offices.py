"""Who belongs to whom by an office or a pronoun: "مسؤول العلاقات في كذا فلان", "قائدها العام فلان".

That other groups of a sentence are loyal to an actor in it ("والفصائل الموالية لها") only says which are meant.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention
from marsad.arabic.signs import SIGNS
from marsad.reading.standing.ends import Who, end_of, skip_back, skip_on
from marsad.reading.standing.entity import BRACKETS, QUOTES, Entity
from marsad.reading.standing.people import BEEN, RelationTold
from marsad.reading.standing.persons import People
from marsad.reading.standing.units import unit_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import FOREIGN_FORCES, GROUPS, STATE_FORCES
from marsad.registry.actors import actor as known_actor

OFFICERS, ITS_LEADER, LEADERS_OF = word_set("officers"), word_set("its_leader"), word_set("leaders")
SO_CALLED, ATTRIBUTES = word_set("so_called"), word_set("attributes")
UNITS_OF = words("units_of")
ONE, NAMED = frozenset({"احد", "احدي"}), words("offices_named")
RANKS = words("offices_ranks")
STATES = words("offices_states")
LEADERS = words("offices_leaders")
INTO = words("offices_into")
GROUP_NOUNS, PREPOSITIONS = word_set("group_nouns"), word_set("prepositions")
TRIBES, BODIES_OF_RANKS = word_set("tribes"), word_set("bodies_of_ranks")
SHORTEST = 3  # letters of a noun
OFFICE_REACH = 6  # words of an office between its noun and the body
CADRES = words("offices_cadres")
BEEN_REACH = 3  # words between "كان" and the office
NAME_BEFORE = 3  # tokens between a name and its office
ARMED = GROUPS | {STATE_FORCES}  # whose men are told as members


_INTO = SIGNS.bit(lambda word: word in INTO)
_WITH_PRONOUN = SIGNS.bit(lambda word: len(word) > 4 and word.endswith(("ها", "ه", "هم")))
_ITS_LEADER = SIGNS.bit(lambda word: word.removeprefix("ل").removeprefix("و") in ITS_LEADER)


def relations_of_offices(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """The ties of a sentence by an office that no list of ties has, by "من", and by a pronoun."""
    found: list[RelationTold] = []
    for entity in who.known_in(sentence.first, sentence.last):
        if entity.outlet or entity.last > sentence.last:
            continue
        found += _of_office(who, people, sentence, entity) + _one_of(who, people, sentence, entity)
        found += _once_named(who, entity)
    for i in who.text.marked(_INTO, sentence.first, sentence.last - 1):
        group = who.of_kind(i + 1) if i + 1 not in who.beginning else None
        found += _of_office(who, people, sentence, group) if group is not None else []
    for name in who.text.names_in(sentence.first, sentence.last):
        found += _ranked_of(who, people, sentence, name)
    for i in who.text.marked(_ITS_LEADER, sentence.first, sentence.last):
        found += _its_leader(who, people, sentence, i)
    for i in who.text.marked(_WITH_PRONOUN, sentence.first + 1, sentence.last - 1):
        found += _its_officer(who, people, sentence, i)
    return found


def _its_officer(who: Who, people: People, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "مسؤول إعلامها فلان", "أحد قادتها فلان", "فلان، قائد فرقتها الخامسة": by a pronoun in an office."""
    text = who.text
    one_of = text.word(i - 1).removeprefix("و") in ("احد", "من") and _stem(text.word(i)) in LEADERS_OF
    head = i - 1 if _is_office(who, i - 1) else i if _stem(text.word(i)) in OFFICERS else None
    if text.word(i) in ITS_LEADER or text.words(i, i).endswith("ة") or not (one_of or head is not None):
        return []
    first = i - 1 if one_of or head is None else head
    name = _name_past(people, sentence, i + 1) or _name_ending(people, sentence, first)
    here = [e for e in who.beginning_in(sentence.first, first) if e.last < first and not e.outlet]
    unit = here[-1] if len({e.id for e in here}) == 1 else None
    if name is None or unit is None or people.is_single(name) or not _is_member_of(who, unit):
        return []
    told = (min(first, name.name_first), max(i, name.name_last))
    return [RelationTold("member_of", people.end(name), end_of(text, unit), *told)]


def _stem(word: str) -> str:
    """Without the pronoun: "مسؤولها", "قادته", "قياداتهم"."""
    plain = word.removesuffix("ها").removesuffix("هم").removesuffix("ه")
    return bare(plain.removesuffix("ت") + "ه" if plain.endswith("قادت") else plain)


def _name_past(people: People, sentence: Sentence, j: int) -> NameMention | None:
    """The name behind adjectives with the article: "السياسي", "العسكري في المنطقة"."""
    text = people.text
    while (
        j < sentence.last
        and people.at(j) is None
        and (text.word(j).startswith("ال") or text.word(j) in QUOTES)
    ):
        j += 1
    name = people.at(j)
    return name if name is not None and name.name_last <= sentence.last and name.clitic != "و" else None


def _is_member_of(who: Who, entity: Entity) -> bool:
    """An armed body or a party; a state's minister is no member of it."""
    first = who.text.word(entity.first).removeprefix(entity.proclitics)
    if {bare(first), bare(first.removeprefix("ل"))} & STATES:
        return False
    return entity.id is None or known_actor(entity.id).kind in ARMED


def _of_office(who: Who, people: People, sentence: Sentence, entity: Entity) -> list[RelationTold]:
    """ "مسؤول مكتب العلاقات في كذا فلان", "فلان، الرئيس المشترك لكذا"."""
    text, before = who.text, entity.first - 1
    while text.word(before) in QUOTES or text.word(before) in SO_CALLED - INTO - {"ب"}:
        before -= 1  # "في ما يسمى كذا"
    if not _is_member_of(who, entity):
        return []
    head = next(
        (k for k in range(before, max(sentence.first, before - OFFICE_REACH) - 1, -1) if _is_office(who, k)),
        None,
    )
    led = text.word(before) in INTO or bool(set(entity.proclitics) & set("لب"))
    led |= text.word(before) in UNITS_OF and text.word(before - 1) in ONE and text.word(before - 2) in INTO
    led |= text.word(before) == "من" and head == before - 1 and text.word(entity.last + 1) in NAMED
    if head is None or not (led or _in_construct(who, head, entity)) or _is_whose(who, head, entity):
        return []
    if bare(text.word(head)) in LEADERS and "ل" in entity.proclitics:
        return []  # "القائد العام للجيش": he leads it
    inside = range(head + 1, before + 1)
    if any(text.tokens[k].kind == "mark" or text.verbs(k) or k in text.name_at for k in inside):
        return []
    name = _name_at(people, sentence, entity.last + 1) or _name_ending(people, sentence, head)
    if name is None or people.is_single(name):
        return []
    first, last = min(head, name.name_first), max(entity.last, name.name_last)
    return [RelationTold("member_of", people.end(name), end_of(text, entity), first, last)]


def _is_whose(who: Who, head: int, entity: Entity) -> bool:
    """ "القيادي في لواء كذا التابع لكذا": whose the unit is that stands between."""
    attribute = bare(who.text.word(entity.first - 1)) in ATTRIBUTES
    return attribute and skip_back(who.text, entity.first - 2, head) in who.ending


def _in_construct(who: Who, head: int, entity: Entity) -> bool:
    """ "رئيس لجنة أسرى جماعة كذا": bare nouns lead from the office to the body."""
    between = who.text.folded(head + 1, entity.first - 1)
    plain = not any(word.startswith("ال") or word in INTO or len(word) < SHORTEST for word in between)
    return bool(between) and plain and not entity.proclitics and not _is_unit_noun(between[-1])


def _is_unit_noun(word: str) -> bool:
    """The noun belongs to the name behind it: "قائد كتيبة كذا" leads it."""
    return word in GROUP_NOUNS or word in PREPOSITIONS


def _is_office(who: Who, k: int) -> bool:
    text, word = who.text, who.text.word(k)
    was = {text.word(j) for j in range(max(0, k - BEEN_REACH), k)} & BEEN
    plain = word.removesuffix("ا") if was else word  # "كان مسؤولاً عن كذا"; "عيّن مسؤولاً" appoints
    one_of = text.word(k - 1).removeprefix("و") in ONE and bare(word) in CADRES  # "أحد الكوادر العسكرية لكذا"
    return one_of or bare(plain.removeprefix("و")) in OFFICERS or bare(plain) in OFFICERS


def _name_at(people: People, sentence: Sentence, j: int) -> NameMention | None:
    j = skip_on(people.text, j, sentence.last, frozenset({")"}))
    j += 2 * (people.text.word(j) == "في" and people.text.word(j + 2) in NAMED)  # "في المدينة ويدعى فلان"
    j += people.text.word(j) in NAMED
    place = people.text.place_at.get(j) or people.text.place_at.get(j + 1)
    if place is not None and place.mention.first == j + (people.text.word(j) == "في"):
        j = place.mention.last + 1  # "الرئيس المشترك لهيئة كذا في كذا بمدينة كذا فلان"
    apposed = people.at(j + 1) if people.text.word(j) in "،," else None  # "رئيس كذا في كذا، فلان، إن"
    name = people.at(j) or people.guess(j) or apposed
    return name if name is not None and name.name_last <= sentence.last and name.clitic != "و" else None


def _name_ending(people: People, sentence: Sentence, head: int) -> NameMention | None:
    """The name before an office: "فلان، الناطق باسم ...", "فلان، وهو عضو في ..."."""
    name = people.before(sentence, head) or people.promised(sentence, head)
    near = name is not None and (
        head - name.last <= NAME_BEFORE or people.text.word(head - 1) in ("وهو", "وهي")
    )
    return name if near else None


def _one_of(who: Who, people: People, sentence: Sentence, entity: Entity) -> list[RelationTold]:
    """ "فلان من جيش كذا": nothing stands between the name and "من"."""
    text, at = who.text, skip_back(who.text, entity.first - 1, sentence.first)
    tribe = bare(text.word(entity.first)) in TRIBES
    armed = tribe or (entity.id is not None and _is_armed(who, entity))
    if text.word(at) != "من" or entity.proclitics or not armed:
        return []
    ending = skip_back(text, at - 1, sentence.first)
    name = next((n for n in people.names if n.name_last == ending), None) or _ranked(people, at)
    name = name or (people.before(sentence, at) if tribe else None)
    if name is None or people.is_single(name) or name.name_first < sentence.first:
        return []
    return [RelationTold("member_of", people.end(name), end_of(text, entity), name.name_first, entity.last)]


def _ranked_of(who: Who, people: People, sentence: Sentence, name: NameMention) -> list[RelationTold]:
    """ "العميد فلان من إدارة كذا": a man with a rank, of a body that no list has."""
    text, at = who.text, name.last + 1
    ranked = any(bare(text.word(k)) in OFFICERS | RANKS for k in range(name.first, name.name_first))
    if not ranked or text.word(at) != "من" or at + 1 in who.beginning or people.is_single(name):
        return []
    unit = unit_behind(text, at + 1, sentence.last, BODIES_OF_RANKS)
    place = text.place_at.get(at + 2) if text.word(at + 1) in BODIES_OF_RANKS else None
    if unit is None and place is not None:  # "من قيادة كذا"
        unit = Entity(at + 1, place.mention.last, None, "")
    if unit is None or who.known_in(unit.first, unit.last):
        return []
    return [RelationTold("member_of", people.end(name), end_of(text, unit), name.name_first, unit.last)]


def _once_named(who: Who, entity: Entity) -> list[RelationTold]:
    """ "جبهة فتح الشام (النصرة سابقاً)": the name that it had."""
    text = who.text
    old = who.beginning.get(entity.last + 2) or who.beginning.get(entity.last + 3)
    marked = (
        text.word(entity.last + 1) in QUOTES | BRACKETS or text.word(entity.last + 2) in QUOTES | BRACKETS
    )
    if old is None or old.outlet or not marked or text.word(old.last + 1) not in ("سابقا", "السابقه"):
        return []
    return [
        RelationTold("also_known_as", end_of(text, entity), end_of(text, old), entity.first, old.last + 1)
    ]


def _ranked(people: People, at: int) -> NameMention | None:
    """ "الرقيب مات تونرو من": two words behind a rank are a name that no list knows."""
    if bare(people.text.word(at - 3)) not in OFFICERS | RANKS:
        return None
    name = people.guess(at - 2)
    return name if name is not None and name.name_last == at - 1 else None


def _is_armed(who: Who, entity: Entity) -> bool:
    kind = known_actor(entity.id).kind if entity.id is not None else FOREIGN_FORCES
    return kind in ARMED or bare(who.text.word(entity.first)) in ("جيش", "قوات", "شرطه", "لواء", "كتيبه")


def _its_leader(who: Who, people: People, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "وقال قائده العام فلان": he leads the one that the sentence named before."""
    text, j = who.text, i + 1
    while (
        j <= sentence.last
        and (text.word(j).startswith("ال") or text.word(j) in QUOTES)
        and people.at(j) is None
    ):
        j += 1
    name = people.at(j)
    if name is None or people.is_single(name) or name.name_last > sentence.last:
        return []
    here = [e for e in who.beginning_in(sentence.first, i) if e.last < i]
    led = [e for e in here if not (e.outlet or who.is_state(e))]
    unit = led[-1] if led and len({e.id for e in led}) == 1 else None
    if not led:  # "أعلنت دولة كذا مقتل زعيمه": of the one whom the text goes on about
        unit = who.earlier(sentence)
    if unit is None or unit.outlet or who.is_state(unit):
        return []
    return [RelationTold("led_by", end_of(text, unit), people.end(name), i, name.name_last)]
