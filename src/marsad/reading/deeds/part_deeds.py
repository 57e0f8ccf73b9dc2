"""Deeds that belong to another deed of their sentence or say who somebody is, and are none of their own.

A checkpoint set up in the course of a raid, and what somebody is answerable for in general (codebook §1: one claim for
one happening).
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.wanted import place_is_object
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

STRIKES = family("strikes_on_a_part")
CLOSE = 5
SET_UP = words("set_up")
POSTS = words("part_deeds_posts")
POST_REACH = 2
COMES_IN = family("comings_in")
USES = frozenset({"استخدم", "استعمل"})
UPON = words("part_deeds_upon")
HIT_REACH = 6
TAKES = words("part_deeds_takes")
GOODS_REACH = 9
AT_POSTS = words("at_posts")
HITS = words("part_deeds_hits")
HITTING = words("verbs_of_hitting")
FLARE_REACH = 7
SIEGE = 39  # the rank of cutting a place off; roads closed and people kept out rank lower
AMID = words("part_deeds_amid")
RELATIVE = frozenset({"الذي", "التي"})
ANSWERABLE = 3  # words from "مسؤول عن" to the deed


def belonging_to_others(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """The deeds of a sentence that are part of another, or say who somebody is."""
    return [
        *_posts_of_a_raid(text, triggers),
        *_closed_in_a_raid(text, sentence, triggers),
        *_amid(text, triggers),
        *[t for t in triggers if _only_come(text, t)],
        *_only_hit(text, triggers),
        *[t for t in triggers if _is_answered_for(text, sentence, t)],
        *_arms_of_a_raid(text, sentence, triggers),
        *[t for t in triggers if _takes_goods(text, sentence, t)],
        *[t for t in triggers if _is_checkpoint(text, t) or _only_lights(text, t)],
    ]


def _posts_of_a_raid(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "توغلت دورية في القرية وأقامت حاجزا": by whoever came in, with no place of its own."""
    found: list[Trigger] = []
    raid = False
    for trigger in triggers:
        if raid and trigger.proclitics.startswith("و") and _sets_up_a_post(text, trigger):
            found.append(trigger)
        raid |= trigger.deed is not None and trigger.deed.action in COMES_IN and trigger.verb is not None
    return found


def _closed_in_a_raid(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "اقتحموا البلدة وأغلقوا مداخلها", "حاصروا منزلاً ومنعوا الإسعاف": by those who came in or stand around it."""
    found: list[Trigger] = []
    before = False
    for trigger in triggers:
        deed = trigger.deed
        if deed is None or trigger.verb is None:
            continue
        closes = deed.action == "siege" and deed.rank < SIEGE and trigger.proclitics.startswith("و")
        own = trigger.last + 1 in text.actor_at or place_is_object(text, trigger.first, sentence.last)
        if before and closes and not own:
            found.append(trigger)
        before |= deed.action in COMES_IN or deed.action == "siege"
    return found


def _amid(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "اقتحموا البلدة وسط تعزيزات عسكرية": what goes along with a raid and comes to no place of its own."""
    found: list[Trigger] = []
    raid = False
    for trigger in triggers:
        deed = trigger.deed
        if deed is None or deed.carrier:
            continue
        amid = text.word(trigger.first - 1) in AMID
        placed = any(k in text.place_at for k in range(trigger.last + 1, trigger.last + 1 + CLOSE))
        if raid and amid and deed.action == "deployment" and trigger.verb is None and not placed:
            found.append(trigger)
        raid |= deed.action in COMES_IN
    return found


def _sets_up_a_post(text: Text, trigger: Trigger) -> bool:
    if trigger.verb is None or trigger.verb.lemma not in SET_UP:
        return False
    behind = range(trigger.last + 1, trigger.last + 1 + POST_REACH)
    return any(text.word(k) in POSTS for k in behind) and not any(k in text.actor_at for k in behind)


def _is_answered_for(text: Text, sentence: Sentence, trigger: Trigger) -> bool:
    """ "الوحدة مسؤولة عن إطلاق الصواريخ نحو كذا": what they do all the time, where no day and no number stands."""
    if trigger.verb is not None or trigger.deed is None:
        return False
    near = range(max(sentence.first, trigger.first - ANSWERABLE), trigger.first)
    if not any(text.word(k) in words("answerable") and text.word(k + 1) == "عن" for k in near):
        return False
    behind = range(trigger.first, min(trigger.last + ANSWERABLE * 4, sentence.last) + 1)
    told = any(k in text.time_at or k in text.number_at or text.word(k) in RELATIVE for k in behind)
    return not told and (trigger.deed.arms or text.word(trigger.last).endswith("ات"))


def _arms_of_a_raid(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "استخدم المهاجمون رشاشات وقذائف": what those of a known attack had with them, where nobody is said to be hit."""
    if any(t.harm is not None or (t.deed and not (t.deed.arms or t.deed.carrier)) for t in triggers):
        return []
    used = [
        k for k in range(sentence.first, sentence.last) if any(v.lemma in USES for v in text.verbs(k)[:1])
    ]
    if not used or not triggers or triggers[0].first < used[0]:
        return []
    last = triggers[-1].last
    hit = any(text.word(k) in UPON for k in range(used[0], min(last + HIT_REACH, sentence.last) + 1))
    known = any(text.word(k) in words("the_attackers") for k in range(used[0] - ANSWERABLE, last))
    return triggers if known and not hit else []


def _takes_goods(text: Text, sentence: Sentence, trigger: Trigger) -> bool:
    """ "استولوا على أسلحة وآليات", "استعاد الجيش دوريتين": arms and cars, and no place."""
    if trigger.verb is None or trigger.verb.lemma not in TAKES or trigger.deed is None:
        return False
    if trigger.deed.action != "capture_territory":
        return False
    for k in range(trigger.last + 1, min(trigger.last + GOODS_REACH, sentence.last) + 1):
        if k in text.actor_at or text.word(k) in ("علي", "من", "و") or text.entries(k, "person"):
            continue
        if k in text.place_at or text.tokens[k].kind == "mark":
            return False
        return not words("goods").isdisjoint((bare(text.word(k)), text.word(k)))
    return False


def _is_checkpoint(text: Text, trigger: Trigger) -> bool:
    """ "استهدفوا كمين الرفاعي", "هجوم على كمين للشرطة": a post of soldiers, as it is called on the Nile; no ambush."""
    if trigger.verb is not None or trigger.deed is None or trigger.deed.action != "ambush":
        return False
    k = trigger.first - 1
    if text.word(k) in AT_POSTS or bare(text.word(k)) in HITS:
        return True
    near = range(k, max(-1, k - ANSWERABLE * 3), -1)
    hit = next((j for j in near if any(v.lemma in HITTING for v in text.verbs(j)[:1])), None)
    if hit is None or any(text.word(j) in ("في", "من", "،", "خلال") for j in range(hit, trigger.first)):
        return False
    return text.word(trigger.first).endswith("ا") or text.word(trigger.last + 1).startswith(("ل", "ال"))


def _only_lights(text: Text, trigger: Trigger) -> bool:
    """ "ألقى الجيش قنابل مضيئة", "أطلق قنبلة مضيئة": flares hit nobody."""
    behind = range(trigger.first, trigger.last + 1 + FLARE_REACH)
    return any(bare(text.word(k)) in words("flares") and text.word(k - 1) in words("bombs") for k in behind)


def _only_hit(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "نصبوا كميناً لرتل", "دمرت القوات رتلاً": a column that the deed before it hits moves nowhere."""
    found: list[Trigger] = []
    deed: Trigger | None = None
    for trigger in triggers:
        if trigger.deed is None:
            continue
        column = deed is not None and _is_column(text, trigger) and _is_governed(text, deed, trigger)
        if column or _is_taken(text, trigger):
            found.append(trigger)
        elif not trigger.deed.carrier:
            deed = trigger if trigger.deed.action in STRIKES else None
    return found


def _is_column(text: Text, trigger: Trigger) -> bool:
    word = text.word(trigger.first)
    return trigger.verb is None and not words("columns").isdisjoint(
        (word, word.removeprefix(trigger.proclitics))
    )


def _is_taken(text: Text, trigger: Trigger) -> bool:
    """ "اغتنام عربة عسكرية", "تدمير رتل": a vehicle that is taken or destroyed moves nowhere."""
    deployed = trigger.verb is None and trigger.deed is not None and trigger.deed.action == "deployment"
    return deployed and bare(text.word(trigger.first - 1).removeprefix("و")) in words("done_to_vehicles")


def _is_governed(text: Text, deed: Trigger, trigger: Trigger) -> bool:
    """Between the deed and what it hits stands at most its subject: no mark, no other verb, nothing joined by و."""
    between = range(deed.last + 1, trigger.first)
    if len(between) > CLOSE or trigger.proclitics.startswith(("و", "ف")):
        return False
    return not any(text.tokens[k].kind == "mark" or (text.verbs(k) and not text.found[k]) for k in between)


def _only_come(text: Text, trigger: Trigger) -> bool:
    """ "إن المسلحين وصلوا على متن دراجات": how those came whose raid is told, and no troops on the move."""
    if trigger.deed is None or trigger.deed.action != "deployment" or trigger.verb is None:
        return False
    near = text.folded(max(0, trigger.first - 1), trigger.last + 1)
    return not words("the_attackers").isdisjoint(near)
