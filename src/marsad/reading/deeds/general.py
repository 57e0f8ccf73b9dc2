"""Deeds in general: yet to come, weighed or warded off, with what would come of them, growing over months; mishaps.

None of them is a happening (codebook §8 "Not claims").
"""

from __future__ import annotations

from collections.abc import Iterable

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words

ADJECTIVES = 3  # tokens from a deed to the adjective that says it has not come
NEXT_TO_VERB = 3  # tokens from a verb of going on to what goes on
WEIGHED = 4  # tokens between the verb of weighing and the deed, at most
CONSEQUENCE = 6  # tokens from a deed to the verb of what would come of it
GROWS = 4  # tokens from a verb of growing to the deed
WHILE = 14  # tokens from a deed to the long while in which it grows
BARGAINS = frozenset({"agreement", "prisoner_exchange"})
QUOTED = 5  # words of a name in quotes
NAMED_BEFORE = 5  # tokens before it in which it is said that it is a name
CLOSING = frozenset("”»›")
MARKS = frozenset({"mark", "newline"})


def why_general(text: Text, start: int, end: int, trigger: Trigger) -> str | None:
    """Why the deed, which stands within start..end, is told in general; None if it is not."""
    if trigger.deed is None or trigger.deed.carrier:
        return None
    if _will_go_on(text, trigger, start):
        return "to go on"
    if trigger.verb is None:
        if _has_not_come(text, trigger, end):
            return "yet to come"
        if _is_weighed(text, trigger, start):
            return "weighed"
        if _is_bargained_for(text, trigger) or _is_called_for(text, trigger, end):
            return "wanted"
        if _brings_a_consequence(text, trigger, start, end) or _would_come_of(text, trigger, start):
            return "what would come of it"
    elif _says_which(text, trigger, start):
        return "says which is meant"
    if _grows(text, trigger, start, end):
        return "grows"
    return None


def _has_not_come(text: Text, trigger: Trigger, end: int) -> bool:
    """ "هجوماً وشيكاً", "لأي عملية برية محتملة": an adjective says that the deed is still ahead."""
    behind = range(trigger.last + 1, min(trigger.last + ADJECTIVES, end) + 1)
    return any(bare(text.word(k)) in words("yet_to_come") for k in behind)


def _will_go_on(text: Text, trigger: Trigger, start: int) -> bool:
    """ "سيواصل ضرب أهداف كذا", "ستستمر العمليات", "سنواصل قصف": a threat, and no deed that is planned."""
    verb = trigger.verb
    if verb is None:
        near = range(trigger.first - 1, max(start, trigger.first - NEXT_TO_VERB) - 1, -1)
        k = _verb_in(text, near)
        verb = text.verbs(k)[0] if k is not None else None
    return verb is not None and "س" in verb.proclitics and verb.lemma in words("verbs_of_going_on")


def _is_weighed(text: Text, trigger: Trigger, start: int) -> bool:
    """ "يدرس كذا إرسال تعزيزات", "ناقش الجانبان سبل وقف إطلاق النار", "رفض تسليم سلاحه"."""
    between = 0
    for k in range(trigger.first - 1, max(start, trigger.first - 2 * WEIGHED - 1) - 1, -1):
        if text.tokens[k].kind in MARKS or (text.entries(k, "deed") and k + 1 < trigger.first):
            return False
        verbs = text.verbs(k)
        if verbs:
            return verbs[0].lemma in words("verbs_of_weighing")
        named = k in text.actor_at or k in text.name_at or k in text.time_at
        between += not (named or bare(text.word(k)) in words("ways_of_doing"))
        if between > WEIGHED:
            return False
    return False


def _is_bargained_for(text: Text, trigger: Trigger) -> bool:
    """ "تضغط لإبرام هدنة", "للتوصل إلى اتفاق": what somebody is out for is not agreed."""
    if trigger.deed is None or trigger.deed.action not in BARGAINS:
        return False
    return any(text.word(trigger.first - k) in words("to_bargain") for k in (1, 2))


def _is_called_for(text: Text, trigger: Trigger, end: int) -> bool:
    """ "مظاهرات دعت إليها قوى كذا": people are called to it, which need not have come."""
    if trigger.deed is None or trigger.deed.action != "protest":
        return False
    behind = range(trigger.last + 1, min(trigger.last + ADJECTIVES, end) + 1)
    k = _verb_in(text, behind)
    if k is None or text.verbs(k)[0].lemma not in words("calling"):
        return False
    eve = text.word(trigger.first - 1).removeprefix("و") in words("on_the_eve")
    return eve or bare(text.word(trigger.first)) in words("called_marches")


def _brings_a_consequence(text: Text, trigger: Trigger, start: int, end: int) -> bool:
    """ "إن اجتياح كذا سيؤدي إلى": what a deed would bring, which stands at the head of its clause."""
    if trigger.first > start and text.word(trigger.first - 1) not in ("ان", "اي", "بان"):
        return False
    k = _verb_in(text, range(trigger.last + 1, min(trigger.last + CONSEQUENCE, end) + 1))
    return k is not None and _is_ahead(text, k) and _is_of_consequence(text, k)


def _would_come_of(text: Text, trigger: Trigger, start: int) -> bool:
    """ "سيؤدي إلى موجة نزوح", "قد يفضي إلى اشتباكات": what a deed would bring, or may."""
    k = _verb_in(text, range(trigger.first - 1, max(start, trigger.first - CONSEQUENCE) - 1, -1))
    if k is None:
        return False
    may = text.verbs(k)[0].tense == "present" and text.word(k - 1) in ("قد", "وقد", "ان")
    return (_is_ahead(text, k) or may) and _is_of_consequence(text, k)


def _verb_in(text: Text, tokens: Iterable[int]) -> int | None:
    """The first of the tokens that is a verb."""
    return next((k for k in tokens if text.verbs(k)), None)


def _is_ahead(text: Text, verb: int) -> bool:
    return "س" in text.verbs(verb)[0].proclitics


def _is_of_consequence(text: Text, verb: int) -> bool:
    return text.verbs(verb)[0].lemma in words("verbs_of_consequence")


def _says_which(text: Text, trigger: Trigger, start: int) -> bool:
    """ "موقعاً يتحصن فيه مسلحو كذا", "بلدة تحاصرها قوات كذا": a present that says which thing is meant."""
    i, verb = trigger.first, trigger.verb
    if i <= start or verb is None or verb.tense != "present" or verb.proclitics:
        return False
    before = text.word(i - 1)
    named = any(i - 1 in at for at in (text.actor_at, text.name_at, text.place_at, text.time_at))
    if text.tokens[i - 1].kind != "word" or before.startswith("ال") or named or text.verbs(i - 1):
        return False
    if before in words("parts_of_days"):
        return False  # "في وقت تحشد فيه كذا قواتها"
    return text.word(i + 1) in words("taking_it_up")


def _grows(text: Text, trigger: Trigger, start: int, end: int) -> bool:
    """ "تصاعدت في الآونة الأخيرة هجمات كذا", "كثف المسلحون هجماتهم في الأشهر الأخيرة"."""
    growing = words("verbs_of_growing")
    near = range(max(start, trigger.first - GROWS - 2), trigger.first + 1)
    if not any(v.lemma in growing for k in near for v in text.verbs(k)[:1]):
        return False
    around = range(max(start, trigger.first - WHILE), min(end, trigger.last + WHILE) + 1)
    return any(text.word(k) in words("long_whiles") for k in around) and not any(
        k in text.number_at for k in around if k not in text.time_at
    )


def in_circumstances(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "أجلت موظفيها على خلفية المعارك": a known deed that alone is named in a sentence, as why something else is."""
    told = [t for t in triggers if t.harm is not None or (t.deed is not None and not t.deed.carrier)]
    if len(told) != 1 or told[0].verb is not None or not text.word(told[0].last).startswith("ال"):
        return []
    first, last = told[0].first, told[0].last
    near = range(max(sentence.first, first - 2), first)
    if not any(text.word(k) in words("circumstances") for k in near):
        return []
    closed = last >= sentence.last or text.tokens[last + 1].kind in MARKS
    return told if closed else []


def by_mishap(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "توفي ثلاثة في حادث سير", "مات طفلان غرقاً": harm of a sentence that tells no deed, which nobody did."""
    if any(t.deed is not None for t in triggers):
        return []
    for k in range(sentence.first, sentence.last + 1):
        if text.word(k).lstrip("بل") not in words("mishaps") or k in text.name_at or k in text.place_at:
            continue
        alone = bare(text.word(k)) not in words("mishaps_with_a_noun")
        before = text.word(k - 1)
        if alone or not words("before_mishaps").isdisjoint((before, bare(before))):
            return [t for t in triggers if t.harm is not None]
    return []


def is_quoted_name(text: Text, trigger: Trigger) -> bool:
    """ "عملية أطلق عليها «قطع رأس الأفعى»": the deed in the quotation marks is what an operation is called."""
    opens = next(
        (k for k in range(trigger.first - 1, trigger.first - QUOTED, -1) if text.word(k) in QUOTES), None
    )
    if opens is None or text.word(opens) in CLOSING:  # "اسم “كذا” وقعت في كمين": the name ends before it
        return False
    if all(text.word(k) not in QUOTES for k in range(trigger.last + 1, opens + 2 + QUOTED)):
        return False
    return not words("before_names").isdisjoint(
        bare(w) for w in text.folded(max(0, opens - NAMED_BEFORE), opens - 1)
    )
