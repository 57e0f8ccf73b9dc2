"""Deeds that a sentence names without telling them: described, feared, wanted, repeated, or part of a name of something
else (codebook §8 "Not claims"). What brings its own date, and people counted, is told all the same.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.dates import TimeExpression, resolve
from marsad.reading.deeds.busy import busy_with
from marsad.reading.deeds.charged import named_as_charge
from marsad.reading.deeds.general import by_mishap, in_circumstances, is_quoted_name, why_general
from marsad.reading.deeds.part_deeds import belonging_to_others
from marsad.reading.deeds.since import is_before, is_held_since, is_since
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.wanted import place_is_taken_up
from marsad.reading.words.families import family
from marsad.reading.words.negated import is_negated_verb, noun_kept_off
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

ENDS = frozenset({"،", ".", "؛", "\n", ":", "؟", "!", "»", "«", "(", ")"})
CLAUSE = 14  # tokens of a clause at most, from a word that steers it to the deed
CLOSE = 5
TERMS = 40  # tokens from the verb of an agreement to the last of its terms
FLYING = words("flying")
RELATIVE = words("untold_relative")
THAT = words("untold_that")
TO_DO = words("to_do")
BECAUSE = words("because")
ON = words("untold_on")
CROWDS = family("crowds")
TURNS = family("turns")
AFTER = words("untold_after")
DEVICES = family("devices")
HISTORY = 15  # years
RAIDS = family("raids_untold")
LEADS_OUT = frozenset({"ان", "ثم"})  # "قبل أن ينسحبوا", "ثم انسحبوا"
WHETHER = frozenset({"ما", "عما"})  # "لم يتضح ما إذا كان": the deed itself is told


def told_only(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """Without the deeds that the sentence names and does not tell, and without the aircraft and guns that do them."""
    aside = [
        *_given_as_reason(text, triggers),
        *_protested_against(text, triggers),
        *_gone_before(text, sentence, triggers),
        *_only_leave(text, sentence, triggers),
        *belonging_to_others(text, sentence, triggers),
        *busy_with(text, sentence, triggers),
        *_only_fly(text, sentence, triggers),
        *by_mishap(text, sentence, triggers),
        *in_circumstances(text, sentence, triggers),
        *named_as_charge(text, triggers),
    ]
    untold = [t for t in triggers if t in aside or why_untold(text, sentence, t) is not None]
    if not untold:
        return triggers
    told = [t for t in triggers if t not in untold]
    spoiled = {_stretch(text, sentence, t) for t in untold}
    spoiled -= {_stretch(text, sentence, t) for t in told if t.deed is not None and not t.deed.carrier}
    return [
        t for t in told if t.deed is None or not t.deed.carrier or _stretch(text, sentence, t) not in spoiled
    ]


def _only_fly(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "حلقت مروحيات فوق البلدة": aircraft that no deed is told of."""
    found: list[Trigger] = []
    for trigger in triggers:
        if trigger.deed is None or not trigger.deed.carrier:
            continue
        start, end = _stretch(text, sentence, trigger)
        flown = not FLYING.isdisjoint(w.removeprefix("و") for w in text.folded(start, end))
        before = text.word(trigger.first - 1).removeprefix("و")
        here = before in FLYING or before in words("are_hit")  # "وتحليق مروحيات", "تعرضت مروحية لإطلاق نار"
        if here or (flown and not any(start <= t.first <= end and _does_more(t) for t in triggers)):
            found.append(trigger)
    return found


def _does_more(trigger: Trigger) -> bool:
    return trigger.harm is not None or (trigger.deed is not None and not trigger.deed.carrier)


def _given_as_reason(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "دعت إلى التصعيد ردا على استشهاد الفتى": the death of one known, where no deed is told."""
    if any(t.deed is not None and not t.deed.carrier for t in triggers):
        return []
    return [
        t
        for t in triggers
        if t.harm is not None
        and t.verb is None
        and any(text.cue(t.first - k, "reason") for k in (1, 2) if t.first >= k)
        and (text.word(t.last + 1).startswith("ال") or t.last + 1 in text.name_at)
        and t.last + 1 not in text.number_at
    ]


def _protested_against(text: Text, triggers: list[Trigger]) -> list[Trigger]:
    """ "تظاهر السكان احتجاجا على ... وقصف مدينتهم": nouns behind the reason of a protest, without people counted."""
    protests = [t for t in triggers if t.deed is not None and t.deed.action == "protest"]
    if not protests:
        return []
    behind = [t for t in triggers if t.first > protests[0].last and t.deed is not None]
    reasons = text.cues(protests[0].first, behind[-1].first, "reason") if behind else []
    if not reasons:
        return []
    return [
        t
        for t in behind
        if t.first > reasons[0].last
        and (t.verb is None or text.entries(t.first, "deed"))  # "وقصفه" is spelt like a verb
        and t.deed is not None
        and t.deed.action not in CROWDS
        and not any(i in text.number_at for i in range(t.last + 1, t.last + 3))
    ]


def _gone_before(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "نهبت القوات المنازل بعدما سيطرت عليها": what had become of a place says when, without a place of its own."""
    found: list[Trigger] = []
    for trigger in triggers:
        if trigger.deed is None or trigger.deed.action not in TURNS:
            continue
        start, end = _stretch(text, sentence, trigger)
        near = range(max(start, trigger.first - CLOSE), trigger.first)
        cues = [k for k in near if text.word(k) in AFTER and k not in text.time_at]
        if not cues or any(
            i in text.place_at or i in text.number_at for i in range(trigger.last + 1, end + 1)
        ):
            continue
        if cues[-1] == start and text.word(start - 1) == "،":
            start = _stretch_before(text, sentence, start)  # "شرعت في الانتشار، بعدما طُردت منها كذا"
        main = (t for t in triggers if start <= t.first < cues[-1] and t.deed is not None)
        if any(t.deed is not None and not t.deed.carrier and t.deed.action not in TURNS for t in main):
            found.append(trigger)
    return found


def _only_leave(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Trigger]:
    """ "هاجموا الحاجز ثم انسحبوا": raiders who go again, with no word of who they are or which place they leave."""
    found: list[Trigger] = []
    before: Trigger | None = None
    for trigger in triggers:
        if trigger.deed is None or trigger.deed.action != "withdrawal" or trigger.verb is None:
            before = trigger if trigger.deed is not None and not trigger.deed.carrier else before
            continue
        raid = before is not None and before.deed is not None and before.deed.action in RAIDS
        led = trigger.proclitics[:1] in ("و", "ف") or text.word(trigger.first - 1) in LEADS_OUT
        behind = range(trigger.last + 1, _stretch(text, sentence, trigger)[1] + 1)
        named = text.word(trigger.last + 1) in ("من", "عن") or any(
            i in text.actor_at or i in text.place_at or i in text.number_at for i in behind
        )
        subject = bool(text.entries(trigger.last + 1, "person") or text.entries(trigger.last + 1, "role"))
        if led and not named and not subject and (raid or (before is None and trigger.verb.number == "p")):
            found.append(trigger)
    return found


def why_untold(text: Text, sentence: Sentence, trigger: Trigger) -> str | None:
    """The rule by which a deed is none that happened, None if it is told."""
    if trigger.deed is None or trigger.deed.carrier:
        return None
    start, end = _stretch(text, sentence, trigger)
    if _is_part_of_a_name(text, trigger) or is_quoted_name(text, trigger):
        return "part of a name"
    if _is_cleared(text, trigger):
        return "cleared"
    if _is_driven_nowhere(text, trigger):
        return "driven nowhere"
    if trigger.deed.action == "operation" and not words("rescuing").isdisjoint(text.folded(start, end)):
        return "rescue"  # "تفتش فرق الإنقاذ عن عالقين"
    if _is_of_the_dead(text, start, trigger):
        return "of the dead"
    if _is_framework(text, start, trigger):
        return "framework"
    if _is_commented_on(text, trigger):
        return "commented on"
    if _is_heard(text, trigger):
        return "heard"
    if _is_ground(text, trigger):
        return "ground"
    if _is_unreal(text, start, trigger):
        return "unreal"
    if _is_term(text, sentence, trigger):
        return "term"
    if _is_negated(text, trigger):
        return "negated"
    if _is_asked(text, sentence):
        return "asked"
    if _is_fled_from(text, trigger):
        return "fled from"
    if (general := why_general(text, start, end, trigger)) is not None:
        return general
    times = [t for t in text.times_in(start, end) if not t.vague]
    if any(_is_history(text, t) for t in times):
        return "history"
    if times and not is_held_since(text, start, trigger):
        return None
    if is_since(text, start, trigger):
        return "since"
    if times:
        return None
    if is_before(text, trigger):
        return "before"
    if _fills_a_while(text, trigger):
        return "fills a while"
    if _is_described(text, start, trigger):
        return "described"
    if _is_repeated(text, start, end, trigger):
        return "repeated"
    return None


def _stretch(text: Text, sentence: Sentence, trigger: Trigger) -> tuple[int, int]:
    """The words around it up to the next mark on either side."""
    start = trigger.first
    while start > sentence.first and not _ends(text, start - 1):
        start -= 1
    end = trigger.last
    while end < sentence.last and not _ends(text, end + 1):
        end += 1
    return start, end


def _stretch_before(text: Text, sentence: Sentence, start: int) -> int:
    """Where the words begin that end in the mark before `start`."""
    first = start - 1
    while first > sentence.first and not _ends(text, first - 1):
        first -= 1
    return first


def _ends(text: Text, i: int) -> bool:
    """A mark that ends a stretch; quotation marks around a name («داعش») end none."""
    if text.word(i) not in ENDS:
        return False
    return text.word(i) not in "»«" or not (i - 1 in text.actor_at or i + 1 in text.actor_at)


def _is_asked(text: Text, sentence: Sentence) -> bool:
    """A question tells nothing; as a headline it doubts what the report goes on to tell."""
    return sentence.kind != "title" and text.word(sentence.last) == "؟"


def _is_history(text: Text, time: TimeExpression) -> bool:
    """ "احتلت عام 1967": long before the conflict that is reported."""
    found = resolve(time, text.published)
    day = found.end or found.start
    return text.published is not None and day is not None and text.published.year - day.year >= HISTORY


def _is_part_of_a_name(text: Text, trigger: Trigger) -> bool:
    """ "مكان الاحتجاز", "قائد عملية", "وسائل مكافحة الشغب": the noun says which place, office or thing is meant."""
    if trigger.verb is not None or trigger.proclitics:
        return False
    before = text.word(trigger.first - 1)
    return before in words("named_by_deeds") or bare(before) in words("named_by_deeds")


def _stems(text: Text, trigger: Trigger) -> set[str]:
    return {found.form.stem for found in text.entries(trigger.first, "deed")}


def _is_cleared(text: Text, trigger: Trigger) -> bool:
    """ "تفكيك 15 عبوة ناسفة", "رفع المتفجرات والألغام": what is found and taken away does not go off."""
    if trigger.verb is not None or trigger.deed is None or trigger.deed.action not in DEVICES:
        return False
    for k in range(trigger.first - 1, max(-1, trigger.first - CLOSE), -1):
        if text.word(k) in ENDS or text.word(k) in words("going_off"):
            return False
        if not words("clearing").isdisjoint((text.word(k), text.word(k)[1:])):
            return True
    return False


def _is_driven_nowhere(text: Text, trigger: Trigger) -> bool:
    """ "قتل وطرد ونهب", "دحر المتسللين": nobody takes a place who drives others out of none."""
    lemma = {trigger.verb.lemma} if trigger.verb is not None else _stems(text, trigger)
    if lemma.isdisjoint(words("driving_out")):
        return False
    behind = range(trigger.last + 1, min(trigger.last + CLAUSE, len(text.tokens)))
    stop = next((k for k in behind if text.word(k) in ENDS), behind.stop)
    out = next((k for k in range(behind.start, stop) if text.word(k) in words("away")), None)
    return out is None or not any(
        k in text.place_at or bare(text.word(k)) in words("out_of") for k in range(out, stop)
    )


def _is_of_the_dead(text: Text, start: int, trigger: Trigger) -> bool:
    """ "نقلت الجثث", "تشييع جثمانه": those who are known to be dead; bodies that are found tell of a death."""
    if trigger.verb is not None or _stems(text, trigger).isdisjoint(words("bodies")):
        return False
    if not (
        trigger.definite or text.word(trigger.last + 1).startswith("ال") or trigger.last + 1 in text.name_at
    ):
        return False
    return not any(
        text.word(k) in words("finding") or any(v.lemma in words("finding") for v in text.verbs(k))
        for k in range(start, min(trigger.last + CLOSE, len(text.tokens)))
    )


def _is_framework(text: Text, start: int, trigger: Trigger) -> bool:
    """ "خلال الهدنة", "خرق وقف إطلاق النار", "تنفيذ الاتفاق": an agreement that the report knows, and no new one."""
    if trigger.deed is None or trigger.deed.action != "agreement" or trigger.verb is not None:
        return False
    if not (trigger.definite or text.word(trigger.last).startswith("ال")):
        return False
    if text.word(trigger.last + 1) in RELATIVE and text.times_in(trigger.last + 2, trigger.last + CLAUSE):
        return False  # "صمود الهدنة التي دخلت حيز التنفيذ في 27 شباط"
    near = text.folded(max(start, trigger.first - 3), trigger.first - 1)
    return any(not words("around_agreements").isdisjoint((w, bare(w), w[1:])) for w in near)


def _is_commented_on(text: Text, trigger: Trigger) -> bool:
    """ "يأتي الهجوم في إطار", "وصفت الهجوم بأنه": what is known is taken up, and something said of it."""
    known = trigger.definite or text.word(trigger.first).startswith("ال")
    if trigger.verb is not None or not known or trigger.proclitics:
        return False
    if _names_its_foe(text, trigger):
        return False
    k = trigger.first - 1
    if text.word(k) in words("these"):
        k -= 1
    verb = next((v.lemma for v in text.verbs(k)), None)
    if verb in words("verbs_of_company"):  # "تزامن القصف مع وصول تعزيزات"
        return bool(text.begins("deed", trigger.last + 2, trigger.last + CLOSE))
    return verb in words("verbs_of_comment")


def _names_its_foe(text: Text, trigger: Trigger) -> bool:
    """ "تأتي الحملة بحثاً عن خلايا كذا", "يأتي الهجوم ضد كذا": the comment says on whom."""
    for k in range(trigger.last + 1, trigger.last + CLOSE):
        if text.tokens[k : k + 1] and text.word(k) in words("against_whom"):
            return any(j in text.actor_at for j in range(k + 1, k + 1 + CLOSE))
    return False


def _is_heard(text: Text, trigger: Trigger) -> bool:
    """ "سُمع دوي انفجارات": a sound, whose cause is told beside it or nowhere."""
    if trigger.verb is not None or text.word(trigger.first - 1) not in words("sounds"):
        return False
    return not text.words(trigger.first - 1, trigger.first - 1).endswith("ى")  # "دوى انفجار" tells it


def _is_ground(text: Text, trigger: Trigger) -> bool:
    """ "من مناطق المواجهات", "خطوط القتال": the ground that is fought over, named for the fighting."""
    return (
        trigger.verb is None
        and trigger.first == trigger.last
        and text.word(trigger.first).startswith("ال")
        and bare(text.word(trigger.first - 1).lstrip("بل")) in words("grounds")
    )


def _is_unreal(text: Text, start: int, trigger: Trigger) -> bool:
    """ "ما لم تنسحب", "خشية من إطلاق سراحهم", "ضرورة الإفراج عن", "لأي هجوم": a condition, a fear or a demand."""
    if trigger.verb is None and text.word(trigger.first - 1).lstrip("لبوف") == "اي":
        return True
    if text.word(trigger.first - 1) in TO_DO and not text.cues(start, trigger.first, "planned"):
        return text.word(trigger.last).endswith("ات")  # "ينطلقون منها لتنفيذ هجمات"
    for k in range(trigger.first - 1, max(start, trigger.first - CLAUSE) - 1, -1):
        word = text.word(k)
        if word in words("conditions") and text.word(k - 1) not in WHETHER:
            return True
        if word == "لم" and text.word(k - 1) == "ما":
            return True
        if trigger.first - k <= CLOSE and word in words("fears_and_demands"):
            return True
    return False


def _is_term(text: Text, sentence: Sentence, trigger: Trigger) -> bool:
    """ "ينص الاتفاق على أن تنسحب", "يقضي بخروج المقاتلين": what has been agreed is yet to be done."""
    if _has_been_done(text, trigger):
        return False
    for k in range(trigger.first - 1, max(sentence.first, trigger.first - TERMS) - 1, -1):
        verbs = text.verbs(k)
        if verbs and verbs[0].lemma in words("verbs_of_terms") and verbs[0].tense == "present":
            led = text.folded(k + 1, trigger.first)
            return any(w in THAT or w == "علي" or w.startswith("ب") for w in led)
        if text.word(k) in (".", "؛") or text.cue(k, "opens") is not None:
            return False
    return False


def _has_been_done(text: Text, trigger: Trigger) -> bool:
    """ "فهاجم المسلحون", "لم تفرج إلا عن ثلاثة": a past that no "that" leads."""
    verb = trigger.verb
    if verb is None or text.word(trigger.first - 1) in THAT | RELATIVE:
        return False
    return verb.tense == "past" or text.word(trigger.first - 1) == "لم"


def _is_negated(text: Text, trigger: Trigger) -> bool:
    """ "دون تهجير", "عدم استهداف", "لن تنسحب"."""
    if trigger.verb is not None:
        return is_negated_verb(text, trigger.first)
    before = text.word(noun_kept_off(text, trigger.first))
    if before in ("عمليات", "اعمال"):
        before = text.word(trigger.first - 2)  # "منع عمليات السلب"
    without = any(
        text.word(k) == "ان" and text.word(k - 1) == "دون"
        for k in range(trigger.first - CLOSE, trigger.first)
    )
    return without or not words("prevented").isdisjoint((before, before.removeprefix("و")))


def _fills_a_while(text: Text, trigger: Trigger) -> bool:
    """ "بعد ليلة من القصف", "خلال أيام من القتال": how long a while was, which only dates something else."""
    k = trigger.first - 1
    if trigger.verb is not None or not trigger.definite or text.word(k) != "من":
        return False
    whiles = words("parts_of_days")
    return text.word(k - 1) in whiles and text.word(k - 2) in AFTER | {"خلال", "طوال"}


def _is_fled_from(text: Text, trigger: Trigger) -> bool:
    """ "هرباً من القصف", "للحماية من الغارات": why they went, and no deed of its own."""
    k = trigger.first - 1
    known = trigger.verb is None and trigger.definite
    return known and text.word(k) == "من" and text.word(k - 1) in words("for_fear")


def _is_described(text: Text, start: int, trigger: Trigger) -> bool:
    """ "الذين يسيطرون على", "التي تتعرض لقصف", "لمسلحين يشنون هجمات": a present that says who or what is meant."""
    if trigger.verb is not None:
        siege = (
            trigger.deed is not None
            and trigger.deed.action == "siege"
            and place_is_taken_up(text, trigger.first)
        )
        present = _is_present(text, trigger.first) and not siege
        return (present and _qualifies(text, start, trigger.first)) or _says_who(text, trigger)
    light = vocabulary().light
    for k in range(trigger.first - 1, max(start, trigger.first - CLOSE) - 1, -1):
        verbs = text.verbs(k)
        if verbs:
            return _is_present(text, k) and verbs[0].lemma in light and _qualifies(text, start, k)
    return False


def _says_who(text: Text, trigger: Trigger) -> bool:
    """ "تنظيم الدولة الذي سيطر على مناطق واسعة": what a party once did says who it is."""
    if (
        trigger.deed is None
        or trigger.deed.action not in TURNS
        or text.word(trigger.first - 1) not in RELATIVE
    ):
        return False
    return trigger.first - 2 in text.actor_at


def _is_present(text: Text, i: int) -> bool:
    """ "تقاتل" may be either; behind a relative pronoun it is a present."""
    return any(v.tense == "present" and v.person == 3 and "س" not in v.proclitics for v in text.verbs(i))


def _qualifies(text: Text, start: int, i: int) -> bool:
    """The verb at token i opens a clause on the noun right before."""
    before = text.word(i - 1)
    if before in RELATIVE or (before in ("لا", "كان", "كانت") and text.word(i - 2) in RELATIVE):
        return True
    plural = text.verbs(i)[0].number == "p" if text.verbs(i) else False
    people = text.entries(i - 1, "person") if i > start and not before.startswith("ال") else []
    if any(v.enclitic for v in text.verbs(i)[:1]):  # "جهاديين تأسرهم"
        return bool(people)
    return plural and bool(people) and before.endswith("ين")


def _is_repeated(text: Text, start: int, end: int, trigger: Trigger) -> bool:
    """ "تراجعت هجمات التنظيم", "اعتمد على هجمات خاطفة", "مع استمرار الهجمات": deeds in general."""
    if trigger.verb is not None:
        return False
    for k in range(trigger.first - 1, max(start, trigger.first - CLOSE) - 1, -1):
        if text.word(k) in BECAUSE:
            return False
        if any(v.lemma in words("of_habits") for v in text.verbs(k)):
            return True
        if trigger.first - k > 2:
            continue
        if text.word(k) in words("kinds_of_wrong"):
            return True
        if text.word(k) in words("going_on") and not text.verbs(k):
            return not any(i in text.place_at or text.word(i) in ON for i in range(trigger.last + 1, end + 1))
    return False
