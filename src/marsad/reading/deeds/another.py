"""Clauses that say themselves that they tell another happening than the ones told before.

"وفي هجوم آخر", "خُطف هو الآخر", "تلاه انفجار ثان", "جاء الهجوم بعد شهرين من تفجير كذا".
"""

from __future__ import annotations

from marsad.arabic.date_model import Elapsed, TimeExpression
from marsad.arabic.number_ordinals import Ordinal, ordinal_at
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.along import is_fire
from marsad.reading.deeds.clauses import RELATIVE, counts_from
from marsad.reading.deeds.earlier_on import was_harmed_earlier
from marsad.reading.deeds.latest import begins_latest
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.wanted import LED
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

HARMED = ("killed", "wounded", "killed_or_wounded")
LATER_REACH = 4  # words from a deed to the word that says it came later
PLACE_REACH = 3  # words from "in" to the name of the place
SAME_BEFORE = 6  # words from such a place to a noun: "شهدت البلدة ذاتها قبل يومين انفجارا"
SAME_REACH = 8  # words from a deed to the place that was told before
HUNTS = family("hunts")
AFTER = words("behind_a_blast")
CAME = words("coming_after")
BEHIND = 3  # words from a deed to the word that says it is another
LIKEWISE = (("هو", "الاخر"), ("هي", "الاخري"), ("هم", "الاخرون"), ("هما", "الاخران"), ("هن", "الاخريات"))
OTHERS = words("another_others")
THE_DAY_AFTER = "غداه"
THAT = words("untold_that")
SO = words("another_so")
OVER = words("another_over")
OF_ITS_KIND = frozenset({"نوعه", "نوعها"})


def tells_another(text: Text, first: int, last: int, triggers: list[Trigger]) -> bool:
    """The clause of tokens first..last, with the deeds and harm that it tells."""
    deeds = [t for t in triggers if t.deed is not None]
    return (
        any(_is_another(text, t, last) for t in deeds)
        or any(_followed(text, t) for t in triggers)
        or any(_is_other_unit(text, t.first - 2) for t in triggers if t.verb is not None)
        or any(t.verb is not None and _likewise(text, t, last) for t in triggers)
        or any(t.verb is not None and _by_another(text, t) for t in deeds)
        or any(t.verb is not None and _hits_one_more(text, t, last) for t in deeds)
        or _in_another(text, first, triggers)
        or any(_at_the_same_place(text, t, last) for t in deeds)
        or begins_latest(text, first)
        or any(_did_too(text, t, triggers) or _was_done_too(text, t) for t in deeds)
        or _there_too(text, last, triggers)
        or _before_that(text, first, deeds)
        or _in_return(text, first, triggers)
        or _and_then(text, first, deeds)
        or was_harmed_earlier(text, first, last, triggers)
        or (bool(triggers) and _long_before(text, first, triggers[0]))
    )


def _and_then(text: Text, first: int, deeds: list[Trigger]) -> bool:
    """ "هاجم مسلحون نقطة، لتقوم بعدها قوات كذا بحملة دهم": what others did then; a fight goes on with the attack."""
    led = text.word(first).startswith("ل") and text.word(first + 1) in words("and_then")
    fought = any(t.deed is not None and t.deed.mutual for t in deeds)
    return led and not fought and bool(text.verbs(first))


def hurts_another(text: Text, first: int, last: int, triggers: list[Trigger]) -> bool:
    """ "قُتل شاب آخر في قرية كذا": with a place of his own he fell elsewhere; "وأصيب آخر" says nothing of it.

    He may stand before his verb: "وأضاف أن مدنياً آخر من بلدة كذا فُقد".
    """
    if triggers and triggers[0].verb is not None and _begins_with_another(text, first, triggers[0].first):
        return True
    return any(
        text.word(k) in OTHERS
        and bool(text.entries(k - 1, "person"))
        and not text.word(k - 1).startswith("ال")
        for t in triggers
        if t.verb is not None and t.harm is not None
        for k in range(t.last + 2, min(t.last + BEHIND, last) + 1)
    )


def _begins_with_another(text: Text, first: int, end: int) -> bool:
    """ "أن مدنياً آخر": right behind "that", or at the head of the clause."""
    that = next((k for k in range(end - 1, first - 1, -1) if text.word(k) in THAT), first - 1)
    known = text.entries(that + 1, "person")
    return text.word(that + 2) in OTHERS and any(not f.form.article and not f.form.enclitic for f in known)


def looks_back(text: Text, first: int, time: TimeExpression | None, deeds: list[Trigger]) -> bool:
    """ "وقبل يومين، تسلمت القوات مواقع في": at the head of a sentence, what came before the news told so far."""
    if time is None or time.first - first > 1 or not isinstance(time.moment, Elapsed):
        return False
    past = text.word(first) == "وقبل" and not time.moment.ahead and time.role in ("at", "ago")
    return past and bool(deeds) and not any(t.definite for t in deeds)


def told_later(text: Text, first: int, last: int, deeds: list[Trigger], rows: list[Row]) -> bool:
    """ "دارت بعد ذلك مواجهات أدت إلى مقتل": with a toll, what came after; not who died of his wounds later on."""
    harmed = any(row.status in HARMED for row in rows)
    told = [t for t in deeds if t.deed is not None and not t.deed.carrier and not t.definite]
    if not harmed or not told:
        return False
    return any(
        text.word(k) in words("later_on") or (text.word(k), text.word(k + 1)) == ("بعد", "ذلك")
        for k in range(first, min(told[0].last + LATER_REACH, last) + 1)
    )


def fought_behind_a_blast(text: Text, first: int, deeds: list[Trigger]) -> bool:
    """ "واندلعت عقب التفجير اشتباكات", "أعقبت الانفجار مواجهات", "تلته اشتباكات": a fight is no part of a blast."""
    fights = [t for t in deeds if t.deed is not None and t.deed.mutual and not t.definite]
    if not fights:
        return False
    close = range(max(first, fights[0].first - LATER_REACH), fights[0].first)
    if any(text.word(k).removeprefix("و").removeprefix("ل") in words("came_after") for k in close):
        return True
    return any(
        text.word(k + 1) in words("blasts_told") and (text.word(k) in AFTER or _comes_after(text, k))
        for k in range(first, fights[0].first - 1)
    )


def came_after(text: Text, first: int, told: list[Trigger]) -> bool:
    """ "وجاء ذلك بعد ساعات على محاولة كذا": what stands behind "after" came before the one told so far."""
    follows = text.cue(first, "follows")
    if follows is None or not told:
        return False
    return any(text.cue(k, "after") is not None for k in range(follows.last + 1, told[0].first))


def _comes_after(text: Text, k: int) -> bool:
    return any(verb.lemma in CAME for verb in text.verbs(k)[:1])


def number_of(text: Text, first: int, last: int, triggers: list[Trigger]) -> int:
    """The how-manieth of the deeds told together: "الهجوم الأول استهدف", "أما الثانية ف"; 0 where none is told."""
    for trigger in triggers:
        if trigger.verb is None and trigger.definite and trigger.last < last:
            ordinal = ordinal_at(text.tokens, trigger.last + 1)
            if ordinal is not None and _tells_which(text, ordinal, trigger.first):
                return ordinal.value
    at = first + 1 if text.word(first) in ("اما", "واما", "فيما", "بينما") else first
    ordinal = ordinal_at(text.tokens, at) if at < last else None
    return ordinal.value if ordinal is not None and _tells_which(text, ordinal, at) else 0


def _tells_which(text: Text, ordinal: Ordinal, first: int) -> bool:
    """Not "وهو الهجوم الثاني من نوعه", "الهجوم الثاني خلال شهر", which count what is told."""
    if not ordinal.definite or not SO.isdisjoint((text.word(first - 1), text.word(first - 2))):
        return False
    behind = ordinal.last + 1
    timed = text.word(behind) in OVER and behind + 1 in text.time_at
    return not (timed or behind in text.time_at or text.word(behind + 1) in OF_ITS_KIND)


def fronts_place(text: Text, first: int) -> bool:
    """ "وفي مدينة كذا، انفجرت", "أما في كذا فقد": the place stands before the verb, against the places told before."""
    at = first + 1 if text.word(first).removeprefix("و") == "اما" else first
    if text.word(at) not in ("وفي", "في"):  # "ففي" goes on with what is told
        return False
    return any(k in text.place_at for k in range(at + 1, at + 1 + PLACE_REACH))


def _is_another(text: Text, trigger: Trigger, last: int) -> bool:
    """ "هجوم آخر", "عبوة ناسفة ثانية", "قصف مماثل"; not "الهجوم الآخر", which takes one up."""
    if trigger.verb is not None or trigger.definite:
        return False
    for k in range(trigger.last + 1, min(trigger.last + BEHIND, last) + 1):
        if text.word(k) in words("one_more"):
            of_people = bool(text.entries(k - 1, "person")) or k - 1 in text.number_at
            return not of_people and not _is_last_of(text, k)
        if text.tokens[k].kind != "word" or text.word(k) in words("stops") or text.verbs(k):
            return False
    return False


def _is_last_of(text: Text, k: int) -> bool:
    """ "قطع آخر طريق": before a noun the word means the last one."""
    behind = text.word(k + 1)
    if text.word(k) != "اخر" or k + 1 >= len(text.tokens) or text.tokens[k + 1].kind != "word":
        return False
    goes_on = behind in LED or behind in words("stops") or behind.startswith(("ال", "و", "ب", "ل"))
    return not (goes_on or text.verbs(k + 1))


def _at_the_same_place(text: Text, trigger: Trigger, last: int) -> bool:
    """ "هاجمت البلدة ذاتها": where another was told before it; not "الهجوم استهدف المدينة نفسها"."""
    if trigger.definite or text.word(trigger.first - 1).startswith("ال"):
        return False
    before = range(trigger.first - SAME_BEFORE, trigger.first) if trigger.verb is None else ()
    reach = [*before, *range(trigger.last + 1, min(trigger.last + SAME_REACH, last) + 1)]
    return any(
        text.word(k) in words("places_told")
        and text.word(k + 1) in words("the_same")
        and text.word(k + 2) not in RELATIVE  # "في المنطقة نفسها التي شهدت هجوما"
        for k in reach
    )


def _followed(text: Text, trigger: Trigger) -> bool:
    """ "تلاه هجوم", "سبقها بساعات مقتل فلان": behind or before one told; "تبعها إطلاق نار" goes on with it."""
    first = trigger.first - 1
    while first in text.time_at or text.word(first) in words("parts_of_an_hour"):
        first -= 1
    before = text.word(first - 1)
    if trigger.deed is not None and trigger.deed.action in HUNTS and before in words("came_next"):
        return text.word(first).startswith("ال")  # "وأعقب الهجوم حملة تمشيط"
    came = text.word(first).removeprefix("و")
    if trigger.verb is not None or is_fire(text, trigger):
        return False
    return came in words("came_after") or came in words("came_before")


def _likewise(text: Text, trigger: Trigger, last: int) -> bool:
    """ "خُطف هو الآخر", "تعرضت هي الأخرى", "دخلت قوة أخرى"."""
    behind = range(trigger.last + 1, min(trigger.last + BEHIND, last) + 1)
    strikes = trigger.deed is not None and trigger.status is None  # who is taken as well is of the same raid
    also = strikes and text.word(trigger.last + 1) in words("also")  # "هاجموا أيضاً سيارة"
    return also or any(
        (text.word(k), text.word(k + 1)) in LIKEWISE or _is_other_unit(text, k) for k in behind
    )


def _by_another(text: Text, trigger: Trigger) -> bool:
    """ "فيما فجر آخر نفسه", "وأطلق ثانٍ النار", "كما تعرض آخر للاختطاف": one more man who did or suffered it.

    He may be told by what he is: "ونفذ شاب آخر هجوما", with no ending of an object.
    """
    at = trigger.first + 1
    if _is_doer(text, trigger, at) and text.word(at + 1) in OTHERS:
        return True
    return text.word(at) in OTHERS and text.word(at + 1) != "من"  # "آخر من كذا" is the last of them


def _is_doer(text: Text, trigger: Trigger, at: int) -> bool:
    """Right behind a verb of doing in the past stands one man, and nothing in his ending says that he suffers it."""
    deed, verb = trigger.deed, trigger.verb
    if deed is None or deed.subject != "initiator" or verb is None or trigger.passive:
        return False
    if (verb.tense, verb.number) != ("past", "s") or text.word(at).endswith(("ا", "ين")):
        return False
    return any(not (f.form.article or f.form.enclitic) and f.last == at for f in text.entries(at, "person"))


def _hits_one_more(text: Text, trigger: Trigger, last: int) -> bool:
    """ "هدمت جرافات كذا منزلاً آخر في بلدة كذا": one more home, with a place of its own behind it."""
    for k in range(trigger.last + 1, last):
        if text.verbs(k) and not text.entries(k, "object"):
            return False
        things = (f for f in text.entries(k, "object") if f.last == k)
        if text.word(k + 1) in OTHERS and any(not (f.form.article or f.form.proclitics) for f in things):
            return any(j in text.place_at for j in range(k + 2, last + 1))
    return False


def _did_too(text: Text, trigger: Trigger, told: list[Trigger]) -> bool:
    """ "واختطفت أيضاً المواطن فلاناً", "وداهمت القوات كذلك بلدة كذا"; not "ودمر القصف أيضاً منازل"."""
    if trigger.verb is None or any(t.definite for t in told):
        return False
    near = (trigger.last + 1, trigger.last + 2)
    return any(text.word(k) in words("did_too") for k in near) and trigger.last + 1 not in text.number_at


def _there_too(text: Text, last: int, told: list[Trigger]) -> bool:
    """ "وقتل أمس عنصران في هجوم في محافظة كذا أيضا": in the place told before, or as there."""
    while last > 0 and text.tokens[last].kind != "word":
        last -= 1
    placed = last - 1 in text.place_at and text.word(last) in words("did_too")
    return placed and not any(t.definite and t.deed is not None for t in told)


def _before_that(text: Text, first: int, deeds: list[Trigger]) -> bool:
    """ "وقبل ذلك، استهدفت كذا موقع كذا": another, that came before the one told."""
    before = text.word(first).removeprefix("و") == "قبل" and text.word(first + 1) == "ذلك"
    return before and bool(deeds) and not deeds[0].definite


def _was_done_too(text: Text, trigger: Trigger) -> bool:
    """ "تم أيضا تحرير قرية كذا", "وجرى كذلك اعتقال فلان"."""
    before = trigger.first - 1
    bare_noun = trigger.verb is None and not trigger.definite and not trigger.proclitics
    return bare_noun and text.word(before) in words("did_too") and bool(text.verbs(before - 1))


def _is_other_unit(text: Text, k: int) -> bool:
    return text.word(k) in words("patrols") and text.word(k + 1) in words("one_more")


def _in_another(text: Text, first: int, triggers: list[Trigger]) -> bool:
    """ "وفي حادثة أخرى قُتل", "في تطور منفصل": before the first deed of the clause."""
    told = (t.first for t in triggers if t.deed is None or not t.deed.carrier)
    end = next(told, first)
    return any(
        text.word(k + 1) in words("one_more")
        and text.word(k).removeprefix("ب").removeprefix("ال") in words("happenings")
        for k in range(first, end)
    )


def _in_return(text: Text, first: int, triggers: list[Trigger]) -> bool:
    """ "وردا على ذلك هاجم مسلحون سوق كذا": what stands behind it answers what was told."""
    if text.word(first) not in words("in_return") or text.word(first + 1) not in words("returned_for"):
        return False
    dated = any(k in text.time_at for k in range(first + 3, first + 3 + SAME_REACH))
    return any(t.first > first + (1 if dated else 2) and not t.definite for t in triggers)


def _long_before(text: Text, first: int, trigger: Trigger) -> bool:
    """ "بعد شهرين من هجوم كذا", "غداة تفجير كذا": what the happening that is told came after, as nothing told yet."""
    if trigger.definite or trigger.verb is not None:
        return False
    before = trigger.first - 1
    if text.word(before) == THE_DAY_AFTER:
        return before >= first
    if text.word(before) in words("outbreak"):
        before -= 1  # "بعد ساعات على اندلاع مواجهات"
    stretch = text.time_at.get(before - 1)
    return stretch is not None and stretch.first >= first and counts_from(text, stretch)
