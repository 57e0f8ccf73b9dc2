"""Which of the deeds that a clause names is the one it tells, and the action that it gives the happening."""

from __future__ import annotations

from marsad.model.claim import Action
from marsad.reading.casualties.casualties import Row
from marsad.reading.deeds.charged import charges
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

STRIKES = family("strikes_to_choose")
FROM_AFAR = family("fire_or_attack")
FOUGHT_WITH = family("fought_with")
FLIGHT = family("flights")
FLED = frozenset({"displaced", "defected"})
WITH = 3  # tokens from a deed to what it was done with
SUPPORT_REACH = 5
FIRED_REACH = 3
HEARD = 21  # the rank of a bang: any other word for what happened says more
WERE = words("choosing_were")
FOUND_WITH = 6  # tokens from an arrest to what the arrested had with them
AIMING = frozenset({"استهدف", "طال"})
AIMED = 7  # tokens from an operation to the verb that tells whom it was aimed at
CAPTIVES = 44  # the rank of taking prisoners
HARM_ACTIONS: dict[str, Action] = {
    "captured": "arrest",
    "missing": "disappearance",
    "lost": "other",
    "displaced": "displacement",
    "defected": "defection",
    "released": "release",
    "wounded": "attack",
    "killed": "death",
    "killed_or_wounded": "attack",
}


def told_here(text: Text, inside: list[Trigger]) -> list[Trigger]:
    """Without deeds that only date another ("بعد انسحابه شن هجوماً") or help it ("بإسناد من الطيران").

    What flies over a place ("تحليق الطيران") strikes nothing, and what those who were struck had tried did not happen.
    """
    tried = only_tried(text, inside)
    inside = [t for t in inside if t not in tried]
    later = [t for t in inside if t.verb is None and (_is_past(text, t) or _is_support(text, t))]
    by_noun = not any(
        t.verb and not _is_aim_of(text, t, [d for d in inside if d not in later]) for t in inside
    )
    if later[:1] == inside[:1] and later and later[0].harm is not None and by_noun:
        later = later[1:]  # "بعد مقتل ثلاثة في هجوم استهدف منزلاً": the toll is that of the deed behind it
    later += charges(text, inside)
    later += [t for t in inside if _searched_before(text, t) or _is_aim_of_operation(text, t, inside)]
    flown = [t for t in inside if text.word(t.first).removeprefix("و") in words("flying")]
    later += [
        t for t in inside if _is_carrier(t) and any(0 < t.first - p.last <= WITH for p in later + flown)
    ]
    rest = [t for t in inside if t not in later]
    told = rest if any(t.deed and not t.deed.carrier for t in rest) else inside
    plain = [t.deed for t in told if t.deed is not None and not t.deed.carrier]
    if plain and all(
        d.action not in STRIKES for d in plain
    ):  # aircraft over an arrest make no air raid of it
        return [t for t in told if t.deed is None or not t.deed.carrier or t.deed.action not in STRIKES]
    return told


def _is_aim_of_operation(text: Text, trigger: Trigger, inside: list[Trigger]) -> bool:
    """ "عملية أمنية في كذا استهدفت خلايا كذا": whom the operation is aimed at, not a deed beside it."""
    return _is_aim_of(
        text, trigger, [t for t in inside if t.deed is not None and t.deed.action == "operation"]
    )


def _is_aim_of(text: Text, verb: Trigger, deeds: list[Trigger]) -> bool:
    """ "في قصف استهدف منزلاً": the verb says what one of these, told by a noun right before it, was aimed at."""
    if verb.verb is None or verb.verb.lemma not in AIMING or verb.proclitics:
        return False
    return any(t.verb is None and t.deed is not None and _are_one_phrase(text, t, verb) for t in deeds)


def _are_one_phrase(text: Text, noun: Trigger, verb: Trigger) -> bool:
    """The verb stands close behind the noun, and no mark or further verb between."""
    between = range(noun.last + 1, verb.first)
    if verb.first <= noun.last or len(between) > AIMED:
        return False
    return all(text.tokens[k].kind == "word" and text.word(k) not in ("التي", "ثم") for k in between)


def only_tried(text: Text, inside: list[Trigger]) -> list[Trigger]:
    """The deeds that those who were struck or taken had tried or planned."""
    return [t for t in inside if _is_tried(text, t, inside)]


def _is_tried(text: Text, trigger: Trigger, inside: list[Trigger]) -> bool:
    """ "غارات على مسلحين حاولوا مهاجمة كذا", "القبض على أربعة، كانوا يخططون ل": said of the people of another deed."""
    trying = words("verbs_of_trying")
    near = (trigger.first - 1, trigger.first - 2)
    first = next((k for k in near if any(v.lemma in trying for v in text.verbs(k))), 0)
    if trigger.verb is not None or trigger.deed is None or not first:
        return False
    if text.word(first).startswith(("و", "ف")) or text.word(first - 1) == "ان":
        return False
    struck = [t.last for t in inside if t.deed and not t.deed.carrier and t.last < first]
    parted = struck and any(text.tokens[k].kind == "mark" for k in range(struck[-1] + 1, first))
    return bool(struck) and (not parted or text.word(first - 1) in WERE)


def done_there(inside: list[Trigger], told: list[Trigger]) -> list[Trigger]:
    """The deeds that say who did it: with "قُتلوا بعد هجوم لكذا بقذيفة" the attack too, where only arms are told."""
    if any(t.deed is not None and not (t.deed.carrier or t.deed.arms) for t in told):
        return told
    return inside


def _is_past(text: Text, trigger: Trigger) -> bool:
    before = text.word(trigger.first - 1)
    if text.cue(trigger.first - 1, "after") is not None and trigger.first - 1 not in text.time_at:
        return True
    if before in words("came_next") and trigger.verb is None and trigger.definite:
        return True  # "وأعقب الهجوم حملة تمشيط"
    if text.word(trigger.last + 1) in words("came_after") and trigger.verb is None and trigger.definite:
        return True  # "الهجوم تلته اشتباكات"
    if any(text.cue(trigger.first - k, "reason") for k in (1, 2) if trigger.first >= k):
        return True
    if (
        trigger.deed is not None
        and trigger.deed.action == "capture_territory"
        and trigger.proclitics.endswith("ل")
    ):
        return True  # "لاستعادة المدينة" tells the aim
    return before == "اثر" and trigger.definite and text.word(trigger.last + 1) not in ("الذي", "التي")


def _searched_before(text: Text, trigger: Trigger) -> bool:
    """ "اعتقلوا شاباً بعد أن داهموا منزله": the search of his house is of the arrest."""
    before = text.word(trigger.first - 1) == "ان" and text.cue(trigger.first - 2, "after") is not None
    return before and trigger.verb is not None and text.word(trigger.last + 1) in words("his_house")


def _is_carrier(trigger: Trigger) -> bool:
    return trigger.deed is not None and trigger.deed.carrier


def _is_support(text: Text, trigger: Trigger) -> bool:
    """ "بدعم من غارات التحالف", "مسنودة بالمدفعية": by whose help or fire another deed is done."""
    if trigger.deed is None or trigger.deed.action not in FROM_AFAR:
        return False
    if text.word(trigger.last + 1) in words("relatives") and text.verbs(trigger.last + 2):
        return False  # "ساندت الطائرات القوات بعشرات الضربات التي طالت"
    for k in range(trigger.first, max(-1, trigger.first - SUPPORT_REACH), -1):
        if text.tokens[k].kind in ("mark", "newline"):
            return False
        if k < trigger.first and text.word(k) in words("supporting"):
            return True
    return False


def _fought_with(text: Text, trigger: Trigger) -> bool:
    """ "اشتباكات بالقذائف", "استخدمت المدافع في المواجهات": what is fought with, if no word says that it was fired."""
    deed = trigger.deed
    if deed is None or deed.action not in FOUGHT_WITH or not (deed.arms or deed.carrier):
        return False
    before = range(max(0, trigger.first - FIRED_REACH), trigger.first)
    return not any(
        text.word(k) in words("firing") or any(v.lemma in words("arms_fired") for v in text.verbs(k))
        for k in before
    )


def _is_known_attack(trigger: Trigger) -> bool:
    """ "دار قتال في اليوم الثاني من الهجوم": the attack that the fight belongs to."""
    deed = trigger.deed
    return deed is not None and deed.action == "attack" and trigger.verb is None and trigger.definite


def action_of(text: Text, deeds: list[Trigger], rows: list[Row]) -> tuple[Action, int]:
    """The deed with the highest rank; harm alone takes its action from the fate."""
    if any(t.deed is not None and t.deed.action == "clash" for t in deeds):
        deeds = [t for t in deeds if not _fought_with(text, t)]
        if deeds[0].deed is not None and deeds[0].deed.action == "clash":
            deeds = [t for t in deeds if not _is_known_attack(t)]
    told = [t.deed for t in deeds if t.deed is not None]
    killed = any(r.status in ("killed", "killed_or_wounded") for r in rows)
    if killed and told and all(d.action == "arrest" and d.rank == CAPTIVES for d in told):
        return "clash", CAPTIVES  # "مقتل عشرة وأسر خمسة": who takes prisoners fights
    if any(d.action == "arrest" and not d.weak for d in told):
        told = [d for d in told if d.action != "suicide_bombing"]  # bombers who are arrested did not strike
        told = [d for d in told if d.action != "vehicle_bomb"] if _found_with(text, deeds) else told
        if not killed:
            told = [d for d in told if d.action != "ambush"]  # "ألقت القبض عليه بعد أن نصبت له كمينا"
    if _fled_from(deeds, rows):
        told = told[:1]
    told = _driven_out(deeds, rows) or told
    best = max(told, key=lambda d: (not d.weak, d.rank), default=None)
    if best is not None and best.action == "ied" and _only_heard(text, deeds):
        return best.action, HEARD
    if best is not None:
        return best.action, best.rank
    first = next((r for r in rows if r.part_of is None), rows[0])
    return HARM_ACTIONS[first.status], 10


def _only_heard(text: Text, deeds: list[Trigger]) -> bool:
    """ "سُمعت انفجارات قوية", "هزت انفجارات المدينة": a sound, whose cause is told before or behind."""
    first = deeds[0].first
    heard = any(v.lemma in words("verbs_of_sounds") for k in range(first - 2, first) for v in text.verbs(k))
    return heard and all(t.deed is not None and t.verb is None and t.deed.action == "ied" for t in deeds)


def _found_with(text: Text, deeds: list[Trigger]) -> bool:
    """ "القبض على سائق دراجة مفخخة": what the arrested drove or carried did not go off."""
    taken = next((t for t in deeds if t.deed is not None and t.deed.action == "arrest"), None)
    bomb = next((t for t in deeds if t.deed is not None and t.deed.action == "vehicle_bomb"), None)
    if taken is None or bomb is None or not 0 < bomb.first - taken.last <= FOUND_WITH:
        return False
    return not any(text.tokens[k].kind == "mark" or text.verbs(k) for k in range(taken.last + 1, bomb.first))


def _fled_from(deeds: list[Trigger], rows: list[Row]) -> bool:
    """ "نزحت مئات العائلات جراء القصف", "فروا تحت الغارات": what they fled from is a passing phrase."""
    if not deeds or deeds[0].deed is None or deeds[0].deed.action not in FLIGHT:
        return False
    others = [t for t in deeds[1:] if t.deed is not None and t.deed.action not in FLIGHT]
    return not any(t.verb for t in others) and all(row.status in FLED for row in rows)


def _driven_out(deeds: list[Trigger], rows: list[Row]) -> list[Deed]:
    """ "أدت الاشتباكات إلى نزوح الأهالي": what is known already only says from what they fled."""
    fleeing = (n for n, t in enumerate(deeds) if t.deed is not None and t.deed.action == "displacement")
    at = next(fleeing, 0)
    known = at > 0 and all(t.verb is None and t.definite for t in deeds[:at])
    flight = deeds[at].deed if known else None
    alone = not any(t.deed is not None for t in deeds[at + 1 :])
    return [flight] if flight is not None and alone and all(row.status in FLED for row in rows) else []
