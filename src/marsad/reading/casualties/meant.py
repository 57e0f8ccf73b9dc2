"""Victims whom only a pronoun names: "أطلقوا النار على الشاب فلان ما أدى إلى مقتله", "لعنصرين من كذا فقتلتهما"."""

from __future__ import annotations

from dataclasses import replace

from marsad.arabic.clitics import bare
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import WITH, group_at
from marsad.reading.casualties.meant_pairs import pair_at
from marsad.reading.casualties.row import Row
from marsad.reading.casualties.subjects import WHO_IS, is_doer
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

HEAD_REACH = 6  # words from a noun to the name behind it
US = "نا"
LIVES = frozenset({"بحياته", "بحياتها"})
ADDING = words("adding")
UPON = words("meant_upon")
SET_FREE = words("set_free")
PLURAL = ("هما", "هم", "هن")
# How many of those told before: some, or all that there were.
SOME = words("meant_some")
ALL = words("meant_all")
ONE_OF = words("meant_one_of")
LED = words("meant_led")
ONE = ("ته", "تها", "له", "لها", "ده", "دها", "عه", "اته", "ها", "ه")
# What may stand behind a verb of dying that has no subject of its own: "قبل أن يقضي متأثراً بجراحه".
NO_SUBJECT = frozenset(
    [
        "متاثرا",
        "متاثره",
        "لاحقا",
        "الحياه",
        "في",
        "بعد",
        "اثر",
        "جراء",
        "خلال",
        "داخل",
        "قبل",
        "فورا",
        "،",
        ".",
    ]
)
INJURED_BY = words("injured_by")
LEADING_TO = words("leading_to")
SHORTEST = 5  # letters of a noun of harm with a plural pronoun: "جرحهم"
RESULT_REACH = 3  # words between "أدى" and what it led to
HURT = frozenset({"killed", "wounded"})
WOUNDS = ("جراح", "جروح", "اصاب", "جرح")
WOUND_REACH = 4  # words from the wounds to the verb that goes back to them
FATES = HURT | {"captured", "killed_or_wounded", "released"}
MEETING = frozenset({"لقي", "لاقي"})
MEETING_REACH = 26
WITH_HIM = frozenset({"ومعه", "وبرفقته"})
GRAVE = words("grave")
HITS = ("اصابه", "اصابات")


def meant_by(text: Text, trigger: Trigger) -> Row | None:
    """The row of a word of harm whose people only a pronoun names: those its sentence told last."""
    if _hits_its_mark(text, trigger.first):
        return None
    status = trigger.status
    number = means(text, trigger) if status is not None else None
    if number is None and (
        _died_later(text, trigger) or _takes_a_life(text, trigger) or _hurt_later(text, trigger)
    ):
        number = "s"
    if status not in FATES or number is None:
        return None
    sentence = text.sentence_at(trigger.first)
    if sentence is None:
        return None
    known = trigger.verb is None or not (trigger.verb.enclitic or _takes_a_life(text, trigger))
    until = _until(text, trigger.first) and trigger.harm is not None and trigger.harm.subject != "victim"
    known = known and not (_is_result(text, trigger) or _follows_at_once(text, trigger) or until)
    group = (
        _one_before(text, sentence, trigger.first, known, until)
        if number == "s"
        else _several_before(text, sentence, trigger.first, number)
    )
    if group is None:
        return None
    people = list(group.people)
    share = _share(text, trigger)
    if share is not None and text.word(share) not in ALL:
        of_them = replace(group, first=share, last=share, people=[])
        if text.word(share) in ONE_OF:
            return Row(status, 1, 1, "singular", share, share, of_them)
        return Row(status, 2, None, "several", share, share, of_them)
    return Row(status, group.min, group.max, group.quantity, group.first, group.last, group, people=people)


def _hits_its_mark(text: Text, i: int) -> bool:
    """ "قصفوا الموقع وأصابوه إصابة مباشرة": a direct hit wounds nobody."""
    word = text.word(i).removeprefix("و")
    at = i if word in HITS else i + 1
    return word.startswith(HITS[0][:-1]) and text.word(at) in HITS and text.word(at + 1) in words("marks_hit")


def _share(text: Text, trigger: Trigger) -> int | None:
    """ "واعتقلت بعضهم", "أُفرج عن معظمهم", "إطلاق سراح جميعهم": the word for how many of them it befell."""
    j = trigger.last + 1
    while text.word(j) in LED and j <= trigger.last + 2:
        j += 1
    return j if text.word(j) in SOME | ALL | ONE_OF else None


def means(text: Text, trigger: Trigger) -> str | None:
    """Whether a pronoun stands for the people: for one ("s"), two ("d") or more ("p"); None if none does."""
    word = _with_pronoun(text, trigger)
    if word is None:
        return None
    if word.endswith("هما"):
        return "d"
    return "p" if word.endswith(("هم", "هن")) else "s"


def _with_pronoun(text: Text, trigger: Trigger) -> str | None:
    """The word that ends in the pronoun: the verb itself, the preposition it needs, a noun of harm."""
    frame, verb = trigger.frame, trigger.verb
    following = text.word(trigger.last + 1)
    if (share := _share(text, trigger)) is not None and trigger.status in FATES:
        return text.word(share)
    if verb is not None:
        if verb.enclitic == US:
            return None  # "قتلنا خمسة": we killed them
        if verb.enclitic and frame.object == "victim" and not trigger.passive:
            return text.word(trigger.last)
        near = (following, text.word(trigger.last + 2))
        return next((w for w in near if w in (UPON | SET_FREE if frame.object == "victim" else ())), None)
    if following in UPON and text.word(trigger.last) in ("القضاء", "القبض", "الافراج", "قضاء", "افراج"):
        return following
    if text.word(trigger.last) in SET_FREE | UPON:
        return text.word(trigger.last)
    freed = trigger.deed is not None and trigger.deed.status == "released"
    if freed and text.word(trigger.last).endswith(PLURAL):
        return text.word(trigger.last)  # "جرى تحريرهم"
    if trigger.harm is None or trigger.harm.status not in HURT:
        return None
    if _tells_doer(text, trigger) or _has_its_verb(text, trigger.first):
        return None
    word = text.word(trigger.last)
    if word.endswith(PLURAL) and len(word) >= SHORTEST:
        return word
    return word if word.endswith(ONE) and not word.endswith("ابه") else None


def describes(text: Text, trigger: Trigger) -> bool:
    """ "جروحهم بليغة", "إصابته خطرة", "لقوا مصرعهم": the word only goes with harm told already."""
    theirs = text.word(trigger.last).endswith(("ه", "ها", "هم", "هما", "هن"))
    has_pronoun = theirs and not text.ends_in_ta(trigger.last)
    if trigger.verb is not None:
        return _tells_the_wound(text, trigger)
    if not has_pronoun:
        return False
    fate = text.word(trigger.last).startswith(("مصرع", "حتف")) and _has_its_verb(text, trigger.first)
    return fate or text.word(trigger.last + 1) in GRAVE


def _tells_the_wound(text: Text, trigger: Trigger) -> bool:
    """ "متأثراً بجراحه التي أصيب بها في هجوم": how the one got them who is told before."""
    of_it = text.word(trigger.last + 1) in ("بها", "به") and trigger.status == "wounded"
    near = range(max(0, trigger.first - WOUND_REACH), trigger.first)
    wound = any(bare(text.word(k).removeprefix("ب")).startswith(WOUNDS) for k in near)
    behind = trigger.last + 2
    others = (
        behind in text.number_at or text.word(behind) in WHO_IS or person_at_token(text, behind) is not None
    )
    return of_it and wound and not others


def _tells_doer(text: Text, trigger: Trigger) -> bool:
    """ "وقتلها عشرات من عناصر كذا": the pronoun is who did it, whom it befell stands behind."""
    i = trigger.last + 1
    return not text.word(i).startswith("و") and (i in text.number_at or person_at_token(text, i) is not None)


def _has_its_verb(text: Text, i: int) -> bool:
    """ "لقي ثلاثة مصرعهم": the noun belongs to its verb."""
    near = range(max(0, i - MEETING_REACH), i)
    return any(v.lemma in MEETING for k in near for v in text.verbs(k)[:1])  # "ألقى" is no "لقي"


def himself_too(text: Text, trigger: Trigger) -> bool:
    """ "أودى بحياته وحياة اثنين من أسرته", "استشهاده برفقة اثنين": others stand beside him whom the pronoun means."""
    near = [text.word(k) for k in range(trigger.last + 1, trigger.last + 4)]
    if "وحياه" in near or near[0] in WITH_HIM:
        return True
    i = _past_at_once(text, trigger)
    if f"{text.word(i)} {text.word(i + 1)}" in ADDING and (
        i + 2 in text.number_at or person_at_token(text, i + 2) is not None
    ):
        return True  # "أودى بحياته على الفور إلى جانب ابنته"
    i = trigger.last + 1
    joined = near[0].startswith("و") and (i in text.number_at or person_at_token(text, i) is not None)
    return trigger.verb is None and trigger.harm is not None and (near[0] in WITH or joined)


def _past_at_once(text: Text, trigger: Trigger) -> int:
    """Behind the pronoun that means him, and behind how soon he died."""
    i = trigger.last + 1
    i += text.word(i) in LIVES
    return i + 2 if text.word(i) == "علي" and text.word(i + 1) == "الفور" else i + (text.word(i) == "فورا")


def _died_later(text: Text, trigger: Trigger) -> bool:
    """ "قبل أن يقضي متأثراً بجراحه", "فقُتل ومعه عنصر": who was told before died."""
    verb, harm = trigger.verb, trigger.harm
    if verb is None or harm is None or verb.number != "s" or harm.status != "killed":
        return False
    following = text.word(trigger.last + 1)
    at_once = following == "علي" and text.word(trigger.last + 2) in ("الفور", "اثرها", "اثره")
    if harm.subject == "victim":
        return at_once or following in NO_SUBJECT
    if _until(text, trigger.first) and following in NO_SUBJECT:
        return True  # "وتبادل إطلاق النار معهم حتى قُتل", "قبل أن يقتل"
    if at_once and verb.proclitics == "و":
        return True
    return verb.proclitics == "ف" and (at_once or following in WITH_HIM or following in NO_SUBJECT)


def _until(text: Text, i: int) -> bool:
    """ "حتى", "قبل أن", "إلى أن" right before a verb: how it ended for him."""
    before, second = text.word(i - 1), text.word(i - 2)
    return before == "حتي" or (before == "ان" and second in ("قبل", "الي", "حتي"))


def _hurt_later(text: Text, trigger: Trigger) -> bool:
    """ "فأصيب بجروح": who was told before was hurt."""
    verb, harm = trigger.verb, trigger.harm
    if (
        verb is None
        or harm is None
        or harm.status != "wounded"
        or verb.number != "s"
        or verb.voice == "active"
    ):
        return False
    return verb.proclitics in ("و", "ف") and text.word(trigger.last + 1) in INJURED_BY


def _follows_at_once(text: Text, trigger: Trigger) -> bool:
    """ "فأصيب بجروح", "وتوفي على الفور": what befell the one whom the words before tell of."""
    if trigger.verb is not None and text.word(trigger.first - 1) == "ثم":
        return True
    joined = trigger.verb is not None and trigger.verb.proclitics in ("و", "ف")
    near = {text.word(k) for k in range(trigger.last + 2, trigger.last + 4)}
    if joined and text.word(trigger.last + 1).startswith("متاثر"):
        return True
    return joined and (_hurt_later(text, trigger) or not near.isdisjoint(("الفور", "اثرها", "اثره")))


def _is_result(text: Text, trigger: Trigger) -> bool:
    """ "ما أدى إلى مقتله", "ما تسبب بإصابته": it came of what was done to him."""
    before = [text.word(k) for k in range(max(0, trigger.first - RESULT_REACH), trigger.first)]
    return trigger.verb is None and any(word.lstrip("وف") in LEADING_TO for word in before)


def _takes_a_life(text: Text, trigger: Trigger) -> bool:
    """ "ما أودى بحياته", "أودت بحياتها"."""
    takes = trigger.verb is not None and trigger.harm is not None and trigger.verb.lemma == "اودي"
    near = (text.word(k) for k in range(trigger.last + 1, trigger.last + 4))
    return takes and any(word in LIVES for word in near)


def _one_before(text: Text, sentence: Sentence, before: int, known: bool, until: bool) -> Group | None:
    """The last single person told before, `known`: by name or with the article; the doer where there is nobody else."""
    best: Group | None = None
    doer: Group | None = None
    for i in range(before - 1, sentence.first - 1, -1):
        if best is not None and best.first - i > HEAD_REACH:
            break
        group = group_at(text, i, before - 1)
        if group is None or group.max != 1 or group.is_other:
            continue
        if is_doer(text, group):
            doer = doer or group  # "فتح مسلح النار فقتل ثلاثة، قبل أن تقتله الشرطة"
            continue
        if known and not (group.people or group.definite):
            continue
        if best is None or group.last >= best.last:
            best = group  # "الشاب فلان": the noun before the name
    if until and doer is not None:
        return doer  # "هاجم مسلح الحاجز حتى قُتل": it ended so for him who began
    return best or (None if known else doer)


def _several_before(text: Text, sentence: Sentence, before: int, number: str) -> Group | None:
    """The people told last that the pronoun can stand for: two, or more."""
    best: Group | None = None
    for i in range(before - 1, sentence.first - 1, -1):
        if best is not None and best.first - i > HEAD_REACH:
            break
        pair = pair_at(text, i, before - 1) if number == "d" and best is None else None
        group = pair or group_at(text, i, before - 1)
        if group is None or group.is_other or is_doer(text, group) or group.nominative:
            continue
        if group.noun is None and not group.of_them:
            continue
        fits = group.max == 2 if number == "d" else group.max is None or group.max > 2
        if fits and (best is None or group.last >= best.last):
            best = group
    return best
