"""Ties told by a noun with a pronoun, a participle behind a name, a nation's base, by taking part (codebook §5)."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.standing.ends import HEADS, PRONOUNS, Who, end_of, place_end, skip_back, skip_on
from marsad.reading.standing.entity import BRACKETS, QUOTES, End, Entity
from marsad.reading.standing.people import PARTS, RelationTold
from marsad.reading.standing.persons import People
from marsad.reading.standing.units import unit_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import GROUPS, STATE_FORCES
from marsad.registry.actors import actor as known_actor

ITS_ARM, BELONGING = word_set("its_arm"), word_set("belonging_to")
ARMS_OF = word_set("arms_of")
ITS_DEPUTY, TAKES_PART = word_set("its_deputy"), word_set("takes_part")
THEIR_PART = word_set("their_part")
BATTLES, BASES = word_set("battles"), word_set("own_bases")
RANKS_OF = PARTS | word_set("ranks_of")
INSIDE = words("affiliated_inside")
ARMED = GROUPS | {STATE_FORCES}
ADJECTIVES = 2  # words between "جناحها" and the name of the arm: "العسكري"
OWNER_REACH = 14  # tokens from whose arm it is to the pronoun
UNIT_REACH = 4  # words between the participle and the unit
BATTLE_REACH = 8  # tokens between the verb and the battle
PLACE_REACH = 3  # words between the battle and its place
BASE_REACH = 3  # words between the base and its nation


def affiliations_of(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """What a sentence tells in these ways."""
    text, found = who.text, list[RelationTold]()
    for i in text.marked(_ITS_ARM, sentence.first, sentence.last):
        found += _its_arm(who, sentence, i)
    for i in text.marked(_ARM_OF, sentence.first, sentence.last):
        found += _arm_of(who, sentence, i)
    for i in text.marked(_BELONGING, sentence.first + 1, sentence.last):
        found += _belonging(who, people, sentence, i)
    for i in text.marked(_ITS_DEPUTY, sentence.first + 1, sentence.last):
        found += _deputy(who, people, sentence, i)
    for i in text.marked(_TAKES_PART, sentence.first, sentence.last):
        found += _took_part(who, sentence, i)
    for i in text.marked(_BASE, sentence.first, sentence.last):
        found += _nations_base(text, sentence, i)
    return found


_ITS_ARM = SIGNS.bit(lambda word: word.removeprefix("و") in ITS_ARM)
_ARM_OF = SIGNS.bit(lambda word: word.removeprefix("و") in ARMS_OF)
_BELONGING = SIGNS.bit(lambda word: word.removeprefix("و") in BELONGING)
_ITS_DEPUTY = SIGNS.bit(lambda word: word.removeprefix("و") in ITS_DEPUTY)
_BASE = SIGNS.bit(
    lambda word: word.removeprefix("و").startswith("ال") and bare(word.removeprefix("و")) in BASES
)


def _takes_part(word: str) -> bool:
    return word in THEIR_PART or any(v.person == 3 and v.lemma in TAKES_PART for v in verb_readings(word)[:2])


_TAKES_PART = SIGNS.bit(_takes_part)


def _is_group(entity: Entity) -> bool:
    return not entity.outlet and (entity.id is None or known_actor(entity.id).kind in ARMED)


def _its_arm(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "الحركة وجناحها العسكري "كتائب كذا"", "كتائب كذا، جناحها العسكري": the pronoun is the group told before."""
    text, j = who.text, skip_on(who.text, i + 1, sentence.last)
    while (
        j <= min(i + 1 + ADJECTIVES, sentence.last)
        and text.word(j).startswith("ال")
        and j not in who.beginning
    ):
        j = skip_on(text, j + 1, sentence.last)
    j += text.word(j) in "،,"
    behind = who.beginning.get(skip_on(text, j, sentence.last))
    here = [
        e for e in who.beginning_in(max(sentence.first, i - OWNER_REACH), i) if e.last < i and _is_group(e)
    ]
    arm = behind if behind is not None and not behind.proclitics else None
    if arm is None and here and here[-1].last >= i - PLACE_REACH:
        arm, here = here[-1], here[:-1]
    owner = next((e for e in reversed(here) if e.first != getattr(arm, "first", -1)), None)
    if arm is None or owner is None or not _is_group(arm) or arm.last > sentence.last:
        return []
    first, last = min(owner.first, arm.first), max(i, arm.last)
    return [RelationTold("part_of", end_of(text, arm), end_of(text, owner), first, last)]


def _arm_of(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "الجناح العسكري لحركة كذا "كتائب كذا"": the arm's name right behind whose it is."""
    text = who.text
    owner = next(iter(who.beginning_in(i + 1, min(i + 1 + ADJECTIVES, sentence.last))), None)
    if owner is None or "ل" not in owner.proclitics or not _is_group(owner):
        return []
    behind = owner.last + 1 + (text.word(owner.last + 1) == ")")
    arm = who.beginning.get(skip_on(text, behind + (text.word(behind) in "،,"), sentence.last))
    before = who.ending.get(skip_back(text, i - 1, sentence.first))  # "كتائب كذا، الجناح العسكري لكذا"
    if arm is None or before is not None or arm.proclitics or not _is_group(arm) or arm.last > sentence.last:
        return []
    return [RelationTold("part_of", end_of(text, arm), end_of(text, owner), i, arm.last)]


def _belonging(who: Who, people: People, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "النقيب فلان التابع لمرتبات الفرقة الرابعة": a participle at once behind the name."""
    text = who.text
    at = skip_back(text, i - 1, sentence.first)
    name = next((n for n in people.names if n.name_last == at or n.last == at), None)
    if name is None or people.is_single(name) or name.name_first < sentence.first:
        return []
    unit = _unit_behind(who, sentence, i)
    if unit is None:
        return []
    return [RelationTold("member_of", people.end(name), end_of(text, unit), name.name_first, unit.last)]


def _unit_behind(who: Who, sentence: Sentence, i: int) -> Entity | None:
    text = who.text
    for j in range(i + 1, min(i + 1 + UNIT_REACH, sentence.last) + 1):
        entity = who.beginning.get(j) or (unit_behind(text, j, sentence.last) if j > i + 1 else None)
        if entity is not None:
            known = not entity.outlet and not who.is_state(entity) and entity.last <= sentence.last
            return entity if known and "و" not in entity.proclitics else None
        word = text.word(j)
        plain = bare(word.removeprefix("ل").removeprefix("ب"))
        if not (
            word in QUOTES or word in HEADS or plain in RANKS_OF or word in ("الي", "في", "ضمن", "ل", "ب")
        ):
            return None
    return None


def _deputy(who: Who, people: People, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "قائد كذا فلان ونائبه فلان": the deputy of who leads or is of a body is of it too."""
    text = who.text
    name = people.at(skip_on(text, i + 1, sentence.last, BRACKETS)) or people.guess(i + 1)
    leader = people.before(sentence, i)
    if name is None or leader is None or people.is_single(name) or name.name_last > sentence.last:
        return []
    unit = _unit_of(who, sentence, leader)
    if unit is None or not _is_group(unit):
        return []
    return [RelationTold("member_of", people.end(name), end_of(text, unit), unit.first, name.name_last)]


def _unit_of(who: Who, sentence: Sentence, leader: NameMention) -> Entity | None:
    """The body that is named last before him, nothing but a place between."""
    here = [
        e
        for e in who.known_in(max(sentence.first, leader.first - OWNER_REACH), leader.first)
        if e.last < leader.first
    ]
    if not here:
        return None
    between = range(here[-1].last + 1, leader.first)
    broken = any(who.text.verbs(k) and k not in who.text.place_at for k in between)
    return None if broken else here[-1]


def _took_part(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "شارك لواء كذا في معركة كذا", "لواء كذا الذي شارك في معارك كذا"."""
    text = who.text
    battle = next(
        (j for j in range(i + 1, min(i + BATTLE_REACH, sentence.last) + 1) if _is_battle(text, j)), None
    )
    if battle is None:
        return []
    subject = who.next(sentence, i)
    if text.word(i).endswith(PRONOUNS):  # "أعلن حزب كذا مشاركته في معركة كذا"
        subject = who.topic(sentence, i)
    if subject is None and text.word(i + 1) in INSIDE:
        subject = who.doer(sentence, i, i, text.word(i).startswith("و"))
    place = next(
        (
            text.place_at[j]
            for j in range(battle + 1, min(battle + PLACE_REACH, sentence.last) + 1)
            if j in text.place_at
        ),
        None,
    )
    if subject is None or place is None or not _is_group(subject):
        return []
    first, last = min(i, subject.first), place.mention.last
    return [RelationTold("participated_in", end_of(text, subject), place_end(text, place), first, last)]


def _is_battle(text: Text, j: int) -> bool:
    return bare(text.word(j)) in BATTLES and text.word(j - 1) in INSIDE


def _nations_base(text: Text, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "القاعدة التركية في قرية كذا", "القاعدة العسكرية الروسية في كذا"."""
    several = bare(text.word(i).removeprefix("و")) in ("قواعد", "معسكرات", "مقرات", "مقار")
    near = range(i + 1, i + 1) if several else range(i + 1, min(i + BASE_REACH, sentence.last) + 1)
    actor = next((text.actor_at[j] for j in near if j in text.actor_at), None)
    if (
        actor is None
        or not actor.adjective
        or actor.actor is None
        or not text.word(actor.first).startswith("ال")
    ):
        return []
    if any(not text.word(j).startswith("ال") for j in range(i + 1, actor.first)):
        return []
    at = actor.last + 1 + (text.word(actor.last + 1) in INSIDE)
    place = text.place_at.get(at)
    inside = text.word(at - 1) in ("في", "داخل") or text.word(at).startswith("ب")
    if place is None or place.kind == "country" or not inside or place.mention.last > sentence.last:
        return []
    owner = End(text.words(actor.first, actor.last), actor.actor, actor.first, actor.last)
    return [RelationTold("based_in", owner, place_end(text, place), i, place.mention.last)]
