"""Actors told side by side: joined with "و", the wing of another, known by whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.behind import OF_ANOTHER
from marsad.reading.parties.role_words import (
    OF_THEM,
    QUOTES,
    Part,
    ends_actor,
    light_at,
    names_somebody,
    role_ending,
)
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.walk import Walk
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import OF_STATES
from marsad.registry.actor_registry import actor
from marsad.registry.actors import ActorMention

OTHERS = words("beside_others")
TAKING = family("captures")
POSTS = words("beside_posts")
UPON_A_MAN = family("deeds_upon_a_man")
WING = 6  # tokens from a group to the one whose wing it is
WINGS = words("wings")
BETWEEN = "بين"
THAT_THEY = words("that_they")


def took_at_post(text: Text, triggers: list[Trigger], j: int) -> bool:
    """ "اعتقال شاب على حاجز لقوات كذا": whose checkpoint it is, behind the "على" at token j, took him."""
    deeds = [t.deed.action for t in triggers if t.deed is not None and t.last < j]
    return bare(text.word(j + 1)) in POSTS and bool(deeds) and deeds[-1] in TAKING


class Filled(NamedTuple):
    """An actor with his part."""

    actor: ActorMention
    part: Part


def described(text: Text, filled: list[Filled]) -> Part | None:
    """ "كتائب كذا الجناح العسكري لحركة كذا وسرايا كذا": the last only described the one before it."""
    if len(filled) < 2 or filled[-1].part != "none" or filled[-1].actor.first - filled[-2].actor.last > WING:
        return None
    between = text.folded(filled[-2].actor.last + 1, filled[-1].actor.first - 1)
    return filled[-2].part if not WINGS.isdisjoint(between) else None


def is_other_side(text: Text, triggers: list[Trigger], filled: list[Filled], actor: ActorMention) -> bool:
    """ "معارك بين الجيش مسنوداً بقوات كذا وقوات كذا": the one led by "و" behind what only describes the first side."""
    sides = [f.actor for f in filled if f.part == "participant"]
    mutual = [t for t in triggers if t.verb is None and t.deed is not None and t.deed.mutual]
    if len(sides) != 1 or not mutual or filled[-1].part not in ("supporter", "none", "participant"):
        return False
    between = range(mutual[0].last + 1, sides[0].first)
    if not any(text.word(k) == BETWEEN for k in between) or sides[0].proclitics.startswith("و"):
        return False
    at = actor.first
    while not text.word(at).startswith("و") and at > sides[0].last + 1 and _is_his(text, at - 1):
        at -= 1
    led = actor.proclitics.startswith("و") if at == actor.first else _is_led(text, at)
    return led and not any(t.verb is not None and sides[0].last < t.first < at for t in triggers)


def _is_his(text: Text, at: int) -> bool:
    """A word for men of somebody, or one between it and his name."""
    return text.word(at) in QUOTES or text.word(at) == "من" or bool(text.entries(at, "role"))


def actors_of(text: Text, clause: Clause) -> list[ActorMention]:
    """The actors of a clause; civilians are read with the casualties."""
    named = [a for a in text.actors_in(clause.first, clause.last) if names_somebody(a)]
    return [a for n, a in enumerate(named) if not (n and describes_before(text, named[n - 1], a))]


def describes_before(text: Text, before: ActorMention, actor: ActorMention) -> bool:
    """ "فصيل "أحرار كذا" المعارضة": a definite word right behind the quotation marks of a name is its adjective."""
    between = text.folded(before.last + 1, actor.first - 1)
    quoted = bool(between) and all(word in QUOTES and word not in "()" for word in between)
    alone = actor.first == actor.last and not actor.proclitics and text.word(actor.first).startswith("ال")
    return quoted and alone and not actor.plural_person


def are_hit_arms(walk: Walk, trigger: Trigger, filled: list[Filled], triggers: list[Trigger]) -> bool:
    """ "أصابت فصائل كذا راجمة صواريخ لقوات كذا": arms that no preposition leads, which somebody told before has hit."""
    deed = trigger.deed
    moves = deed is not None and deed.action == "deployment" and _hits_before(triggers, trigger)
    arms = deed is not None and (deed.carrier or deed.arms or moves)
    if not arms or trigger.proclitics or trigger.definite or walk.pending != "ل" or walk.passed:
        return False
    return any(f.part == "initiator" and f.actor.last < trigger.first for f in filled)


def is_only_arm(text: Text, role: Found, whose: ActorMention) -> bool:
    """ "بسلاح القنص عنصرين من كذا", "بسلاح مضاد للدروع دبابة لكذا": by what it was done; who was hit is behind."""
    if role.first != role.last or text.word(role.last) not in words("shots"):
        return False
    at = role.last + 1
    return at < whose.first and not text.entries(at, "role") and text.word(at) not in OF_THEM


def are_led_by_men(text: Text, j: int) -> bool:
    """ "قوة كبيرة من كذا": men of his before "من" at token j, and no other actor ("انتزعتها قوات كذا من كذا")."""
    heads = (role_ending(text, k) for k in (j - 1, j - 2))
    men = any(role is not None and role.entry.value.role == "head" for role in heads)
    return men and not ends_actor(text, j - 1)


def _hits_before(triggers: list[Trigger], noun: Trigger) -> bool:
    """A verb of hitting or bringing down stands before the noun: "أسقطت كذا طائرة شحن لكذا"."""
    before = [t for t in triggers if t.last < noun.first and t.verb is not None and not t.passive]
    return bool(before) and before[-1].frame.object == "target"


def says_how(text: Text, walk: Walk, j: int, by_last: Mapping[int, Trigger]) -> bool:
    """ "قصف صاروخي ومدفعي إسرائيلي": one more adjective of the deed before that of a nation."""
    word = text.word(j).removesuffix("ا")
    return (
        walk.actor.adjective
        and j == walk.actor.first - 1
        and word.startswith("و")
        and word.endswith(("ي", "يه"))
        and text.word(j - 1).removesuffix("ا").endswith(("ي", "يه"))
        and j - 1 in by_last
    )


def together(text: Text, triggers: list[Trigger], filled: list[Filled], word: str, j: int) -> Part:
    """ "اشتباكات مع كذا"; "بدأت قوات كذا مع قوات كذا حملة": without a deed of two sides both do the same."""
    before = [t for t in triggers if t.last < j]
    near = [t for t in before if t is before[-1] or t.verb is not None] or triggers
    if any(t.deed is not None and t.deed.mutual for t in near):
        return "participant"
    at = j - 2 if light_at(text, j - 1) == "light_initiator" else j - 1
    return filled[-1].part if word == "مع" and ends_actor(text, at) and filled else "none"


def is_his_man(text: Text, role: Found, tied: ActorMention, triggers: list[Trigger]) -> bool:
    """ "خطف مسلحون الوزير فلان المحسوب على كذا": one man who is taken or killed, described by whose he is."""
    if text.word(role.first) not in words("counted_among") or tied.actor is None:
        return False
    if actor(tied.actor).kind in OF_STATES:
        return False
    at = role.first - 1
    man = at in text.name_at or any(f.entry.value.counts.most == 1 for f in text.entries(at, "person"))
    return man and any(t.deed is not None and t.deed.action in UPON_A_MAN for t in triggers if t.first < at)


def faces(role: Found, trigger: Trigger) -> bool:
    """ "بمواجهة كذا" is whom it is against, no fight."""
    mutual = trigger.deed is not None and trigger.deed.mutual
    return mutual and role.entry.value.role == "target"


def before_head(text: Text, walk: Walk) -> int:
    """The token before the actor, or before one word of his men or vehicles."""
    at = walk.actor.first - 1
    return at - 1 if role_ending(text, at) is not None else at


def is_nisba(word: str) -> bool:
    """ "لواء كذا" الأفغاني التابع ل: an adjective of nation between."""
    return word.startswith("ال") and word.endswith(("ي", "يه"))


def owner_link(text: Text, before: ActorMention, actor: ActorMention) -> bool:
    """ "قوات التدخل السريع" ضمن قوات كذا: a group in no list is known by whose it is."""
    between = [word for word in text.folded(before.last + 1, actor.first - 1) if word not in QUOTES]
    if actor.actor is None or len(between) > 1:
        return False
    link = between[0] if between else ""
    if before.generic and link in OF_ANOTHER and actor.proclitics.endswith("ل"):
        return True  # "قوة أمنية تابعة لقوات كذا"
    if before.actor is not None or before.generic:
        return False
    return link in ("ضمن", "من") or link in OF_ANOTHER


def joined(text: Text, before: ActorMention, actor: ActorMention) -> bool:
    """Only و, quotation marks and a word of kind stand between the two: "لواء القدس" و"الدفاع الوطني"."""
    between = [word for word in text.folded(before.last + 1, actor.first - 1) if word not in QUOTES]
    if not between and actor.adjective:
        both = text.word(before.last).startswith("ال") and text.word(actor.first).startswith("ال")
        return before.adjective or both  # "هجوم حوثي إيراني", "الطيران الأمريكي البريطاني"
    if between and between[0] in OTHERS and all(word in OF_ANOTHER or word == "ل" for word in between[1:]):
        return len(between) > 1 or actor.adjective or actor.proclitics.endswith("ل")
    if between == ["،"] and actor.proclitics == "و":
        return actor.last + 1 < len(text.tokens) and not text.verbs(actor.last + 1)
    conjunction = actor.proclitics.startswith("و") or (bool(between) and _is_led(text, before.last + 1))
    if between and between[0].removeprefix("ب") in THAT_THEY:
        return False  # "أعلنت كذا أنها وقوات كذا صدت"
    return conjunction and len(between) <= 1 and not any(w in "،؛:.-" for w in between)


def begins_anew(text: Text, triggers: list[Trigger], before: ActorMention, actor: ActorMention) -> bool:
    """ "مقتل قائد بغارة لكذا وقوات كذا تتقدم": behind the "و" a verb of his own says what the second one does."""
    verbs = text.verbs(actor.last + 1)[:1]
    his = any(v.tense == "present" and v.number == "s" and v.person == 3 and not v.proclitics for v in verbs)
    noun_before = any(t.first < before.first and t.verb is None for t in triggers)
    return his and noun_before and joined(text, before, actor)


def _is_led(text: Text, at: int) -> bool:
    """ "وعناصر", not "وقوف", "وكراً": the letter is the word's own where it is a noun of that spelling."""
    while text.word(at) in QUOTES:
        at += 1
    word = text.word(at)
    if not word.startswith("و") or word in words("begins_with_waw"):
        return False
    known = (f for kind in ("role", "person", "object") for f in text.entries(at, kind))
    return all(f.form.proclitics.startswith("و") for f in known)


def against(text: Text, filled: list[Filled], triggers: list[Trigger]) -> list[Filled]:
    """ "معارك الجيش ضد كذا": who fights against somebody is the doer."""
    against = any(f.part == "target" and _is_faced(text, f.actor) for f in filled)
    if not against or not any(t.deed is not None and t.deed.mutual for t in triggers):
        return filled
    return [f._replace(part="initiator") if f.part == "participant" else f for f in filled]


def _is_faced(text: Text, actor: ActorMention) -> bool:
    return any(text.word(j) == "ضد" for j in range(max(0, actor.first - 4), actor.first))
