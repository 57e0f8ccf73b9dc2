"""Which part an actor has in a happening: read off the words before his name, from the nearest outwards."""

from __future__ import annotations

from typing import Literal, NamedTuple

from marsad.model.claim import Role
from marsad.reading.clauses import Clause
from marsad.reading.text import Text
from marsad.reading.triggers import Trigger
from marsad.reading.vocabulary import Deed, Found, RoleWords, vocabulary
from marsad.registry.actors import ActorMention

Part = Literal["initiator", "target", "supporter", "participant", "victim", "speaker", "none"]
QUOTES = "\"'“”„‟«»‹›`()"
THINGS_ARE_HIT = frozenset(
    [
        "موقع",
        "مواقع",
        "مقر",
        "مقرات",
        "حاجز",
        "حواجز",
        "نقطه",
        "نقاط",
        "دوريه",
        "دوريات",
        "رتل",
        "ارتال",
        "سياره",
        "سيارات",
        "حافله",
        "حافلات",
        "اليه",
        "اليات",
        "عربه",
        "عربات",
        "معسكر",
        "معسكرات",
        "قاعده",
        "قواعد",
        "ثكنه",
        "تجمع",
        "تجمعات",
        "معقل",
        "معاقل",
        "وكر",
        "اوكار",
        "مخبا",
        "مخابئ",
        "مستودع",
        "مستودعات",
        "مخزن",
        "مخازن",
        "تحصينات",
        "موكب",
        "صهريج",
        "صهاريج",
        "مبني",
        "مركز",
        "مراكز",
        "هدف",
        "اهداف",
        "مناطق",
        "محور",
        "دبابه",
        "دبابات",
        "منشاه",
        "منشات",
        "زورق",
        "شاحنه",
        "شاحنات",
    ]
)
OF_ANOTHER = frozenset({"التابع", "التابعه", "التابعين", "تابع", "تابعه"})
STEPS = 12


class Filled(NamedTuple):
    """An actor with his part."""

    actor: ActorMention
    part: Part


def parts_of(text: Text, clause: Clause, triggers: list[Trigger]) -> list[Filled]:
    """The part of each actor of the clause, in order; an actor joined with و has the part of the one before."""
    filled: list[Filled] = []
    by_last = {t.last: t for t in triggers}
    for actor in _actors(text, clause):
        before = filled[-1] if filled else None
        if before and _joined(text, before.actor, actor):
            filled.append(Filled(actor, before.part))
            continue
        filled.append(Filled(actor, _part(text, actor, clause, by_last, triggers)))
    return filled


def _names(actor: ActorMention) -> bool:
    """A common noun that was not resolved names nobody."""
    return actor.actor != "civilians" and not (actor.generic and actor.actor is None)


def _ends_actor(text: Text, j: int) -> bool:
    while text.word(j) in QUOTES and text.word(j):
        j -= 1
    return j in text.actor_at


def _joined(text: Text, before: ActorMention, actor: ActorMention) -> bool:
    """Only و, quotation marks and a word of kind stand between the two: "لواء القدس" و"الدفاع الوطني"."""
    between = [text.word(j) for j in range(before.last + 1, actor.first) if text.word(j) not in QUOTES]
    conjunction = actor.proclitics.startswith("و") or bool(between and between[0].startswith("و"))
    return conjunction and len(between) <= 1


def _actors(text: Text, clause: Clause) -> list[ActorMention]:
    """The actors of a clause; civilians are read with the casualties."""
    return [a for a in text.actors if clause.first <= a.first and a.last <= clause.last and _names(a)]


def _part(
    text: Text, actor: ActorMention, clause: Clause, by_last: dict[int, Trigger], triggers: list[Trigger]
) -> Part:
    j, thing, person, passed, cleared = actor.first - 1, False, False, False, False
    pending = actor.proclitics[-1:] if actor.proclitics[-1:] in ("ل", "ب") else ""
    for _ in range(STEPS):
        while j >= clause.first and text.word(j) in QUOTES:
            j -= 1
        if j < clause.first:
            break
        trigger = by_last.get(j)
        if trigger is not None:
            if actor.adjective and trigger.deed and not trigger.verb:
                return "initiator"
            if cleared and trigger.deed is not None and trigger.deed.action == "operation":
                return "target"  # "تمشيط المنطقة من خلايا التنظيم"
            found = _by_trigger(text, trigger, pending, thing, person, passed)
            if found is not None:
                return found
        role = _role_ending(text, j)
        if role is not None:
            value = role.entry.value
            assert isinstance(value, RoleWords)
            if value.role != "head":
                return "participant" if value.role == "participant" else value.role  # type: ignore[return-value]
            stem = role.form.stem
            thing = thing or stem in THINGS_ARE_HIT
            person = person or stem not in THINGS_ARE_HIT
            pending = role.form.proclitics[-1:] if role.form.proclitics[-1:] in ("ل", "ب") else ""
            j = role.first - 1
            continue
        other = text.actor_at.get(j)
        if other is not None:
            passed = True
            j = other.first - 1
            continue
        word = text.word(j)
        if word in OF_ANOTHER and _ends_actor(text, j - 1):
            return "none"
        if word == "بتهمه":
            return "none"
        light = _light(text, j)
        if light is not None:
            return _by_light(light, thing, passed, pending)
        if _says(text, j):
            return "speaker"
        cleared = cleared or word == "من"
        part = _by_word(word, thing, pending)
        if part == "go":
            j -= 1
            continue
        if part is not None:
            return part
        if text.tokens[j].kind == "mark" and word in "،؛:-–":
            break
        j -= 1
    return _as_subject(text, actor, clause, triggers)


def _by_trigger(
    text: Text, trigger: Trigger, pending: str, thing: bool, person: bool, passed: bool
) -> Part | None:
    deed, verb = trigger.deed, trigger.verb
    if deed is None:
        harm = trigger.harm
        if verb is None:
            return "victim"
        if harm is not None and (harm.subject == "victim" or trigger.passive):
            return "victim"
        return "victim" if person or thing or passed else "initiator"
    if verb is not None:
        if trigger.passive:
            return _argument(deed.passive)
        return (
            _argument(deed.object)
            if thing or passed or (person and deed.object == "victim")
            else _argument(deed.subject)
        )
    if deed.mutual:
        return "participant"
    if (thing and not pending) or pending == "ب":
        return "target" if thing else _argument(deed.of)
    return _argument(deed.of)


def _argument(argument: str) -> Part | None:
    return None if argument == "none" else argument  # type: ignore[return-value]


def _role_ending(text: Text, j: int) -> Found | None:
    """The longest phrase of a role that ends at token j."""
    for i in range(max(0, j - 3), j + 1):
        for found in text.entries(i, "role"):
            if found.last == j:
                return found
    return None


def _light(text: Text, j: int) -> str | None:
    light = vocabulary().light
    for verb in text.verbs(j):
        if verb.lemma in light and verb.person == 3:
            return light[verb.lemma]
    return None


def _by_light(light: str, thing: bool, passed: bool, pending: str) -> Part:
    if light == "light_target":
        return "target" if not pending or thing else "initiator"
    if light == "light_repel":
        return "target" if not passed else "initiator"
    if light == "light_place":
        return "none"
    return "initiator" if not passed and not (thing and pending == "ب") else "target"


def _says(text: Text, j: int) -> bool:
    saying = vocabulary().saying
    return any(v.lemma in saying for v in text.verbs(j))


def _by_word(word: str, thing: bool, pending: str) -> Part | Literal["go"] | None:
    if word == "علي":
        return "target"
    if word in ("من", "و", "ال"):
        return "go"
    if word == "بين":
        return "participant"
    if word == "مع":
        return "participant"
    if word in ("الي", "نحو", "باتجاه"):
        return "none"
    return None


def _as_subject(text: Text, actor: ActorMention, clause: Clause, triggers: list[Trigger]) -> Part:
    """An actor before his verb: "القوات الروسية استقدمت"."""
    after = [t for t in triggers if t.first > actor.last]
    for j in range(actor.last + 1, min(actor.last + 8, clause.last) + 1):
        trigger = next((t for t in after if t.first == j and t.verb is not None), None)
        if trigger is not None:
            return _subject_of(trigger)
        light = _light(text, j)
        if light is not None and text.word(j - 1) not in ("الذي", "التي"):
            return {"light_target": "target", "light_repel": "target", "light_place": "none"}.get(
                light, "initiator"
            )  # type: ignore[return-value]
        if _says(text, j):
            return "speaker"
        if (
            j in text.actor_at
            and text.actor_at[j] is not actor
            and not text.actor_at[j].proclitics.startswith("و")
        ):
            break
    if any(isinstance(t.frame, Deed) and t.frame.mutual for t in triggers):
        return "participant"
    return "none"


def _subject_of(trigger: Trigger) -> Part:
    frame = trigger.frame
    if trigger.passive:
        return _argument(frame.passive) or "none"
    if frame.subject == "victim":
        return "victim"
    return _argument(frame.subject) or "none"


ROLES: dict[Part, Role] = {
    "initiator": "initiator",
    "target": "target",
    "supporter": "supporter",
    "participant": "participant",
    "victim": "target",
}
