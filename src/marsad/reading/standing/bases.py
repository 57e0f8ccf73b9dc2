"""Where somebody has his bases and his arms: "لأمريكا قاعدة في كذا", "بقيت للقوات الروسية قاعدتا كذا وكذا"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import common_words
from marsad.arabic.signs import SIGNS
from marsad.arabic.wordlists import particles
from marsad.model.claim import Predicate
from marsad.reading.standing.ends import Who, end_of
from marsad.reading.standing.entity import QUOTES, End
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.places import places_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import CIVILIANS
from marsad.registry.actors import actor as known_actor

NOT, STILL = word_set("not"), words("bases_still")
BASES, HAVING, PREPOSITIONS = word_set("bases"), word_set("having"), word_set("prepositions")
PRESENCE = words("presence_nouns")
OF_TWO = frozenset({"قاعدتا", "قاعدتي"})  # their names follow
OWNER_REACH = 9  # words from who has it to the base
POSTED_REACH = 12  # words from "ينشر" to how many
POSTING = words("posting")
TROOPS = words("bases_troops")
SAID_REACH = 3  # words of what kind of base it is


def deployments_of(who: Who, sentence: Sentence) -> list[RelationTold]:
    """ "وينشر الاتحاد الإفريقي أكثر من 20 ألف جندي في الصومال": a standing presence, told in the present."""
    text = who.text
    found: list[RelationTold] = []
    for i in text.marked(_POSTS, sentence.first, sentence.last):
        numbers = text.numbers_in(i + 1, min(i + POSTED_REACH, sentence.last))
        men = next((n for n in numbers if n.kind == "count" and text.word(n.last + 1) in TROOPS), None)
        at = men.last + 1 if men is not None else 0
        owner = _poster(who, i, at) if men is not None else None
        if owner is None:
            continue
        at = owner.last if owner.last > at else at
        led = next((j for j in (at + 1, at + 2) if text.word(j) == "في"), None)
        for place in places_behind(text, sentence, led, 1, True) if led is not None else []:
            found.append(RelationTold("deployed_in", owner, place, i, place.last))
    return found


def _poster(who: Who, i: int, men: int) -> End | None:
    """Whose men: who is named behind the verb, else an adjective behind the noun at token `men`."""
    text = who.text
    subject = next((who.beginning[j] for j in (i + 1, i + 2) if j in who.beginning), None)
    if subject is not None:
        return end_of(text, subject)
    actor = text.actor_at.get(men + 1) or text.actor_at.get(men)
    known = actor is not None and actor.actor is not None and actor.last > men
    if actor is None or not known:
        return None
    return End(text.words(actor.first, actor.last), actor.actor, actor.first, actor.last)


_POSTS = SIGNS.bit(lambda word: word.removeprefix("و") in POSTING)


def bases_of(who: Who, sentence: Sentence) -> list[RelationTold]:
    """The bases that a sentence says somebody has: behind "ل" or a verb of having."""
    text = who.text
    found: list[RelationTold] = []
    for i in text.marked(_BASES, sentence.first, sentence.last):
        if text.word(i - 1) in PREPOSITIONS or text.word(i - 1) in words("around_bases"):
            continue  # "تجمع لجنود كذا في محيط ثكنة كذا"
        owner = _owner(who, sentence, i)
        presence = bare(text.word(i)) in PRESENCE
        if owner is None or (presence and owner.last != i - 1):
            continue
        several = bare(text.word(i)) != "قاعده"
        begin = i
        while (
            begin - i < SAID_REACH and text.word(begin + 1) not in ("في", "ب") and _describes(who, begin + 1)
        ):
            begin += 1
        begin += text.word(begin + 1) == "في"
        places = places_behind(text, sentence, begin, 1, several)
        if text.word(i).removeprefix("ب") in OF_TWO and _names_base(text, i + 1, sentence):
            places = [End(text.words(i + 1, i + 1), None, i + 1, i + 1), *places]  # a base that no list has
        other = places[0].last + 1 if len(places) == 1 else 0
        if text.word(i).removeprefix("ب") in OF_TWO and other and text.word(other).startswith("وال"):
            places.append(End(text.words(other, other)[1:], None, other, other))
        told: Predicate = "deployed_in" if presence else "based_in"
        for place in places:
            found.append(RelationTold(told, owner, place, min(owner.first, i), place.last))
    return found


def _names_base(text: Text, k: int, sentence: Sentence) -> bool:
    """A word that can be the name of a base no list has: none of the language, and inside the sentence."""
    if k > sentence.last or k in text.place_at or text.tokens[k].kind != "word":
        return False
    return text.word(k) not in common_words() and text.word(k) not in particles()


_BASES = SIGNS.bit(lambda word: bare(word.removeprefix("ب")) in BASES)


def _describes(who: Who, j: int) -> bool:
    """ "عسكرية", "جوية", "أمريكية", "جديدة في كذا", "خصوصاً"."""
    text = who.text
    if text.word(j + 1) == "في" and text.tokens[j].kind == "word":
        return True
    return j not in text.place_at and bare(text.word(j)).endswith("يه") and not text.verbs(j)


def _owner(who: Who, sentence: Sentence, i: int) -> End | None:
    text = who.text
    first = max(sentence.first, i - OWNER_REACH)
    for j in range(i - 1, first - 1, -1):
        if text.tokens[j].kind == "mark" and text.word(j) not in QUOTES:
            return None
        if text.verbs(j) and j not in text.actor_at and j not in text.place_at:
            return None
        actor = text.actor_at.get(j)
        if actor is None or actor.first != j or actor.actor is None:
            continue
        if known_actor(actor.actor).kind == CIVILIANS:
            return None
        before = text.folded(max(sentence.first, j - SAID_REACH), j - 1)
        has = "ل" in actor.proclitics or text.word(j - 1) == "لدي"
        plain = {w.removeprefix("و") for w in before}
        if (plain & NOT and not plain & STILL) or not (has or plain & HAVING):
            return None
        entity = who.beginning.get(j)
        if entity is not None:
            return end_of(text, entity)
        word = text.words(actor.first, actor.last)
        return End(word.removeprefix("ل") if has else word, actor.actor, actor.first, actor.last)
    return None
