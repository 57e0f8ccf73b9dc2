"""What the words say of an actor who does something beside the happening.

Who hunts the attackers or comes to the scene, who was just passing, for whose sake it was done, who is blamed for it.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare, forms
from marsad.reading.deeds.charged import OF_THE_LAW
from marsad.reading.deeds.clauses import RELATIVE, Clause
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.role_words import Part, denies, role_ending
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

BLASTS = family("blasts")
STRIKES = family("strikes_meanwhile")
PRONOUNS = ("ه", "ها", "هم", "هما")
HIM = frozenset({"ه", "ها", "هم", "هما", "هن"})
WHERE = RELATIVE | {"حيث"}
BREAKS = frozenset("،؛:.-–")
BEHIND = words("behind_a_deed")
SHARE = words("meanwhile_share")
STANDING = frozenset({"وقوف", "بوقوف"})
SCENE_REACH = 12
ANNOUNCED = words("announced")
NEAR = 6  # tokens from an actor to the word that says what he does there
ON_THE_WAY = frozenset({"مرور", "عبور"})
KNOWN_OF = "معلومات"
PRESENT = words("present")
KNOWN_REACH = 9
IN_THE_AIR = words("in_the_air")
FIRE = words("meanwhile_fire")
UPON_HIM = words("upon_him")


def beside_it(text: Text, clause: Clause, triggers: list[Trigger], actor: ActorMention) -> Part | None:
    """The part of an actor whom the words set beside the deed of the clause, None where they do not."""
    if _hunts(text, clause, triggers, actor):
        return "none"
    if _held_off(text, clause, actor) or _is_faced_within(text, clause, triggers, actor):
        return "target"
    if _is_there(text, clause, triggers, actor):
        return "target"
    if bare(text.word(_before_men(text, actor.first - 1))) in words("judging"):
        return "speaker"  # "بعد رفض مجلس كذا", "عقب تحذير كذا من"
    if _is_wished(text, clause, actor) or _is_known_of(text, clause, actor):
        return "none"
    return "initiator" if _is_blamed(text, clause, actor) or _is_whose(text, clause, actor) else None


def _is_faced_within(text: Text, clause: Clause, triggers: list[Trigger], actor: ActorMention) -> bool:
    """ "استهدفت دبابة، ضمن تصديها لتوغل كذا": the deed held off only frames what was done to its doer."""
    for k in range(clause.first, actor.first):
        if frames_another(text, triggers, k):
            return not any(t.verb is not None and k < t.first < actor.first for t in triggers)
    return False


def frames_another(text: Text, triggers: list[Trigger], k: int) -> bool:
    """At token k a noun of holding off with the pronoun of who has done the deed told before it: "ضمن تصديها"."""
    if text.word(k - 1) not in words("within") or bare(text.word(k)) not in words("holding_off"):
        return False
    if not text.word(k).endswith(PRONOUNS):
        return False
    done = (t for t in triggers if t.last < k and t.verb is not None and t.deed is not None)
    return any(t.frame.subject == "initiator" for t in done)


def _hunts(text: Text, clause: Clause, triggers: list[Trigger], actor: ActorMention) -> bool:
    """Who goes after those who did it."""
    return (
        _in_pursuit(text, triggers, actor)
        or _after_the_attackers(text, clause, triggers, actor)
        or _fires_back(text, clause, actor)
        or _comes_to_the_scene(text, clause, actor)
    )


def _in_pursuit(text: Text, triggers: list[Trigger], actor: ActorMention) -> bool:
    """ "أثناء ملاحقته من قبل قوات كذا", "القرية محاصرة الآن من قبل قوات كذا": no doer of the attack before."""
    role = role_ending(text, _before_men(text, actor.first - 1))
    if role is None or role.entry.value.role != "initiator":
        return False
    for k in (role.first - 1, role.first - 2):
        told = any(t.first <= k <= t.last for t in triggers)
        if text.word(k) in words("surrounded") and not told:
            return True
        if any(f.enclitic in HIM and f.stem in words("pursuit") for f in forms(text.word(k))):
            return not told or any(t.deed is not None and t.deed.action in STRIKES for t in triggers)
    return False


def _before_men(text: Text, j: int) -> int:
    """The token before the men of an actor, if any stand before him: "عناصر من قوات كذا"."""
    while text.word(j) in ("من", "في") and (role := role_ending(text, j - 1)) is not None:
        if role.entry.value.role != "head":
            break
        j = role.first - 1
    role = role_ending(text, j)
    return role.first - 1 if role is not None and role.entry.value.role == "head" else j


def _after_the_attackers(text: Text, clause: Clause, triggers: list[Trigger], actor: ActorMention) -> bool:
    """ "لا تزال قوات الأمن تقاتل المهاجمين", "القوات التي تبحث عن المهاجمين"; not "اعتقلت الشرطة منفذي الهجوم"."""
    behind = range(actor.last + 1, min(actor.last + NEAR, clause.last) + 1)
    at = next((k for k in behind if text.word(k) in words("attackers")), None)
    if at is None or any(text.word(k) in BREAKS for k in range(actor.last + 1, at)):
        return False
    before = [k for k in (actor.first - 1, actor.first - 2) if k >= clause.first]
    near = [*range(actor.last + 1, at), *before]
    hunts = [k for k in near if any(v.lemma in words("hunting") for v in text.verbs(k))]
    return any(_is_told_of_the_attack(text, clause, triggers, k) for k in hunts)


def _is_told_of_the_attack(text: Text, clause: Clause, triggers: list[Trigger], k: int) -> bool:
    """The verb at token k is no deed of its own: no arrest, and no killing where nothing was told before it."""
    deed = next((t for t in triggers if t.first == k), None)
    if deed is None:
        return True
    of_the_law = deed.deed is not None and deed.deed.action in OF_THE_LAW
    return not of_the_law and any(_may_tell_deed(text, j) for j in range(clause.first))


def _may_tell_deed(text: Text, j: int) -> bool:
    return bool(text.entries(j, "deed")) or any(v.lemma in vocabulary().lemmas for v in text.verbs(j)[:1])


def _fires_back(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "قبل أن تفتح قوات كذا النار عليه", "أطلقت قوات كذا الرصاص في الهواء"."""
    last = min(actor.last + NEAR, clause.last)
    behind = text.folded(actor.last + 1, last)
    if not behind or FIRE.isdisjoint(behind[:3]):
        return False
    before = text.folded(max(clause.first, actor.first - 4), actor.first - 1)
    stopped = "قبل" in before and not UPON_HIM.isdisjoint(behind)
    return stopped or not IN_THE_AIR.isdisjoint(behind)


def _held_off(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "أعلن الجيش التصدي لهجوم كذا", "تم صد الهجوم من قبل قوات كذا": whose lines were attacked."""
    said = [v.lemma for k in (actor.first - 1, actor.first - 2) for v in text.verbs(k)]
    if not ANNOUNCED.isdisjoint(said):
        j = actor.last + 1
        while j in text.time_at or text.word(j) in ("،", "عن"):
            j += 1
        return bare(text.word(j)) in words("holding_off")
    role = role_ending(text, _before_men(text, actor.first - 1))
    if role is None or role.entry.value.role != "initiator" or text.word(role.last) != "قبل":
        return False
    before = text.folded(max(clause.first, role.first - NEAR), role.first - 1)
    return any(bare(word) in words("holding_off") for word in before)


def _comes_to_the_scene(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "وتوجه قائد في قوات كذا إلى موقع الانفجار", "هرعت الشرطة إلى مكان الحادث", "طوقت قوات كذا مكان الهجوم"."""
    last = min(actor.last + SCENE_REACH, clause.last)
    behind = range(actor.last + 1, last)
    if not any(text.word(k) in words("scene") and text.word(k + 1) in words("what_befell") for k in behind):
        return False
    near = [*range(max(clause.first, actor.first - 3), actor.first), actor.last + 1]
    return any(v.lemma in words("coming") for k in near for v in text.verbs(k))


def _is_there(text: Text, clause: Clause, triggers: list[Trigger], actor: ActorMention) -> bool:
    """ "انفجر لغم لدى مرور رتل لقوات كذا", "أثناء قيام قوة من كذا بتفتيش": whom the blast meets."""
    if not any(t.deed is not None and t.deed.action in BLASTS for t in triggers):
        return False
    for k in range(actor.first - 1, max(clause.first, actor.first - NEAR) - 1, -1):
        if text.tokens[k].kind == "mark" and text.word(k) in BREAKS:
            return False
        if text.word(k - 1) in words("while") and (
            text.word(k) in ON_THE_WAY or text.word(k) in words("busy")
        ):
            return True
    return False


def _is_wished(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "حيث تنوي كذا إقامة منطقة", "تمهيداً لتقدم قوات كذا": what is to come later."""
    verbs = text.verbs(actor.first - 1)
    if text.word(actor.first - 2) in WHERE and any(v.lemma in words("intending") for v in verbs):
        return True
    for k in range(actor.first - 1, max(clause.first, actor.first - NEAR) - 1, -1):
        if text.word(k) in words("in_preparation"):
            return k > clause.first
        if text.tokens[k].kind == "mark" or text.word(k) in WHERE:
            return False
    return False


def _is_known_of(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "تلقت أجهزة كذا معلومات عن وجود خلايا من جماعة كذا"."""
    before = text.folded(max(clause.first, actor.first - KNOWN_REACH), actor.first - 1)
    if KNOWN_OF not in before:
        return False
    between = before[before.index(KNOWN_OF) + 1 :]
    return not PRESENT.isdisjoint(between) and BREAKS.isdisjoint(between)


def _is_blamed(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "رجحت كذا وقوف تنظيم كذا وراء التفجير", "ضلوع جماعة كذا في الهجوم"."""
    noun = text.word(_before_men(text, actor.first - 1))
    if denies(text, clause.first, actor.first):
        return False
    behind = text.folded(actor.last + 1, min(actor.last + 4, clause.last))
    if noun in STANDING:
        return not BEHIND.isdisjoint(behind)
    return noun in SHARE and "في" in behind


def _is_whose(text: Text, clause: Clause, actor: ActorMention) -> bool:
    """ "والمهاجمون من جهاز كذا", "المسلحون الذين هاجموا القرية هم من تنظيم كذا"."""
    at = _before_men(text, actor.first - 1)
    if text.word(at) in ("الي", "ل") or actor.proclitics.endswith("ل"):
        at -= text.word(at) == "الي"
        at -= text.word(at) in words("belonging")
    elif text.word(at) == "من" or text.word(at) in words("belonging"):
        at -= 1
    if at == actor.first - 1 or at < clause.first:
        return False
    if text.word(at) in ("هم", "كانوا"):
        return any(_names_doers(text.word(k)) for k in range(clause.first, at))
    return _names_doers(text.word(at))


def _names_doers(word: str) -> bool:
    return word.removeprefix("و") in words("the_doers")
