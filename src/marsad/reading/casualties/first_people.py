"""Who of the people behind a word of harm suffers it: past its subject, past who is named on the way."""

from __future__ import annotations

from marsad.reading.casualties.belonging import is_adjective_of_people, is_anothers
from marsad.reading.casualties.group import Group, is_count, skip_quotes
from marsad.reading.casualties.groups import OF_THEM, group_at, groups_at
from marsad.reading.casualties.subjects import UNKNOWN_DOERS, WHO_IS, is_doer
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES, vocabulary
from marsad.reading.words.wordlists import words

REACH = 14  # words between a verb of harm and its people: "قُتل أمس في بلدة كذا ثلاثة"
CLAUSES = words("clauses")
BUT = words("first_people_but")
RELATIVE = words("relatives")
WAS = words("first_people_was")
# Whom a vehicle carries or a house holds is told of the thing, not of the harm.
CARRYING = words("carrying")


def objects_of(text: Text, trigger: Trigger, groups: list[Group], end: int) -> list[Group]:
    """Behind an active verb the first people may be its subject: "قتل مسلحون شابين", "أصاب قناص طفلة"."""
    subject = groups[0]
    if subject.doer or is_doer(text, subject):
        more, last = groups, subject.last
        while more and (more[0].doer or is_doer(text, more[0])):  # "مجهولون ملثمون يستقلون دراجة"
            beyond = find_start(text, last + 1, end)
            more = groups_at(text, beyond, end) if beyond is not None else []
            last = more[0].last if more else last
        return more if more and not is_preposed(text, more[0]) else groups
    if len(groups) > 1 or subject.first != trigger.last + 1 or subject.first in text.number_at:
        return groups
    behind = skip_quotes(text, subject.last + 1)
    begin = _past_circumstances(text, behind, end)
    second = groups_at(text, _past_title(text, begin, end), end)
    if begin > behind and not (second and _is_whom(text, second[0])):
        return groups
    return second if second and _is_object(text, subject, second[0]) else groups


def is_preposed(text: Text, group: Group) -> bool:
    """ "جُرح آخرون بهجوم لمجهولين", "قتلوا في كمين لعناصر كذا": whom a preposition leads is no object of the verb."""
    if text.word(group.first - 1) in words("prepositions_of_people") or _is_of_a_thing(text, group):
        return True
    actor, person = text.actor_at.get(group.first), person_at_token(text, group.first)
    led = (actor.proclitics if actor is not None else "") + (person.form.proclitics if person else "")
    return any(letter in "لب" for letter in led)


def _is_of_a_thing(text: Text, group: Group) -> bool:
    """ "غارة على مواقع الحوثيين": whose the thing right before them is."""
    k = group.first - 1
    things = (f for f in text.entries(k, "object") if f.last == k and not f.form.article)
    return group.definite and any(things)


def objects_of_noun(text: Text, trigger: Trigger, groups: list[Group], end: int) -> list[Group]:
    """ "اغتيال مسلحين النقيب فلان", "إصابة جنود الاحتلال فتى": a noun of a deed has its doer before its object."""
    doer = groups[0]
    unnumbered = (
        doer.quantity == "several" and doer.first == trigger.last + 1 and doer.first not in text.number_at
    )
    noun = doer.noun.class_ if doer.noun is not None else ""
    armed = doer.actor is not None or noun in ("enemy", "fighter")
    if len(groups) > 1 or not (unnumbered and armed) or doer.people or doer.among:
        return groups
    begin = doer.last + 1
    if begin not in text.people_at and is_adjective_of_people(text, begin):
        begin += 1  # "اغتيال عناصر متطرفة النقيب فلان"
    second = groups_at(text, _past_title(text, begin, end), end)
    whom = second and _is_whom(text, second[0]) and not text.word(second[0].first).startswith("و")
    return second if whom else groups


def _past_title(text: Text, i: int, end: int) -> int:
    """ "الشيخ فلان", "الشاب فلان": a title that is no noun of people stands before the name."""
    named = text.name_at.get(i + 1)
    titled = named is not None and named.first == i and group_at(text, i, end) is None
    return named.name_first if named is not None and titled else i


def _past_circumstances(text: Text, i: int, end: int) -> int:
    """The token behind times and places: "خطف عناصر كذا يوم الاثنين في بلدة كذا خمسة"."""
    j = i
    while j <= end:
        mention, place = text.time_at.get(j), text.place_at.get(j)
        led = text.place_at.get(j + 1) if text.word(j) in ("في", "ب", "قرب", "علي") else None
        if mention is not None:
            j = mention.last + 1
        elif place is not None:
            j = place.mention.last + 1
        elif led is not None:
            j = led.mention.last + 1
        elif text.word(j) == "في" and (at := j + 1 + (text.word(j + 1) == "ال")) in text.time_at:
            j = text.time_at[at].last + 1  # "في الـ 22 من أيلول"
        else:
            break
    return j


def _is_whom(text: Text, group: Group) -> bool:
    """A count with its noun, or one person: people who stand for themselves behind the subject."""
    if group.first in text.number_at:
        return group.noun is not None and text.word(group.last + 1) not in OF_THEM
    one = group.max == 1 and not group.is_other
    return one and (bool(group.people) or (group.noun is not None and not group.noun.adjective))


def _is_object(text: Text, subject: Group, second: Group) -> bool:
    """A second noun right behind the first is the object, unless it only describes the first."""
    if is_count(text, second.first):
        return True
    if subject.quantity == "several" and second.max == 1 and second.people:
        return not text.word(second.first).startswith("و")  # "قتل الحوثيون الشاب فلان": no one of them
    word = text.word(second.first)
    if (word.startswith(("و", "ب", "ل")) and second.noun is None) or is_anothers(text, subject):
        return False  # "قتل نجل القيادي فلان"
    if word.endswith("ا") or second.max not in (None, 1, subject.max):
        return True  # "قتل عنصر من كذا مدنيين اثنين": no adjective of one counts two
    describes = second.noun is None or second.noun.adjective or second.noun.loose
    return not describes and not (subject.definite and second.definite)


def find_start(text: Text, i: int, stop: int) -> int | None:
    """Where the first group begins; commas close the search once something else than time and place came."""
    j, commas, timed = i, 0, 0
    while j <= min(i + timed + REACH, stop, len(text.tokens) - 1):
        if text.word(j) in CLAUSES or f"{text.word(j)} {text.word(j + 1)}" in BUT:
            return None  # "عملية توقيف في كذا، إلا أن مسلحي كذا": who they are is told of something else
        if j > i and text.word(j) in WAS and text.word(j - 1) not in RELATIVE:
            return None  # "قضى بعبوة كان مجهولون قد زرعوها"
        step = _passed(text, j, stop)
        if step is not None:
            timed += step - j if j in text.time_at else 0  # a long date parts no verb from its people
            j = step
            continue
        group = None if _only_joined(text, j, i) or _is_ally(text, j, i) else group_at(text, j, stop)
        if group is not None and not (j > i and _owns(text, group)):
            return j
        if group is not None:
            j = group.last + 1
            continue
        place, actor = text.place_at.get(j), text.actor_at.get(j)
        if place is not None:
            j = max(place.mention.last, j) + 1
            continue
        if actor is not None:
            j = actor.last + 1
            continue
        if text.tokens[j].kind == "mark" and text.word(j) in "،,.؛:":
            commas += 1
            if commas > 2 or text.word(j) in ".؛":
                return None
        j += 1
    return None


def _owns(text: Text, group: Group) -> bool:
    """ "أصابت قذيفة منزل المواطن فلان", "ضريح السيد فلان": the thing before him is his, and only that is told of."""
    k = group.first - 1
    while text.word(k) in QUOTES and text.word(k):
        k -= 1
    single = group.max == 1 and (group.definite or bool(group.people)) and group.first not in text.number_at
    things = [
        f for f in text.entries(k, "object") if f.last == k and not f.form.article and not f.form.enclitic
    ]
    return single and bool(things)


def _only_joined(text: Text, j: int, i: int) -> bool:
    """A word with و goes on with something else; a name that begins with the letter does not ("وسيم")."""
    name = text.name_at.get(j)
    if name is not None and name.name_first == j and name.clitic != "و":
        return False
    return (
        text.word(j).startswith("و") and j > i and j not in text.number_at and not text.entries(j, "person")
    )


def _is_ally(text: Text, j: int, i: int) -> bool:
    """ "من جراء هجمات جيش كذا ومرتزقته": men joined to an actor on the way to the people are his, and no victims."""
    joined = j > i and text.word(j).startswith("و") and j not in text.number_at
    return joined and j - 1 in text.actor_at and text.word(j).endswith(("ه", "ها", "هم"))


def _passed(text: Text, j: int, stop: int) -> int | None:
    """The token behind a time, behind who did it ("برصاص قناص"), behind whom a thing carries."""
    if (mention := text.time_at.get(j)) is not None:
        return mention.last + 1
    if text.word(j) in WHO_IS and text.word(j + 1).startswith("الاخر"):
        return j + 2  # "أصيب هو الآخر": he too, and no other one
    doing = [
        f for f in text.entries(j, "role") if f.entry.value.role == "initiator" and not f.form.article
    ]  # none in "قتل في العملية ثلاثة"
    if doing:
        k = max(f.last for f in doing) + 1
        if text.word(k - 1).endswith(("يدها", "يده", "يدهم", "بنيرانها", "برصاصها")):
            return k  # "قضى على يدها 63 مدنياً"
    elif text.word(j) in CARRYING or _has_doer(text, j) or _is_of_relative(text, j):
        k = j + 1
    else:
        return None
    actor = text.actor_at.get(k)
    if actor is not None:
        return actor.last + 1
    group = group_at(text, k, stop) if k <= stop else None
    return group.last + 1 if group is not None else k


def _is_of_relative(text: Text, j: int) -> bool:
    """ "الحكومة التي يديرها كذا", "البلدة التي يسيطر عليها كذا": who stands behind the pronoun is its subject."""
    if text.word(j - 1) in RELATIVE:
        return any(v.enclitic for v in text.verbs(j))
    led = text.word(j - 2) in RELATIVE and bool(text.verbs(j - 1))
    return led and text.word(j) in ("عليها", "عليه", "فيها", "فيه", "منها", "منه", "بها", "به")


def _has_doer(text: Text, j: int) -> bool:
    """ "كمين نصبه مسلحون", "عبوة وضعها مجهولون": a verb that goes back to a noun and has its doer behind it."""
    light = vocabulary().light
    unknown = text.word(j + 1) in UNKNOWN_DOERS
    return any(v.enclitic and (unknown or light.get(v.lemma) == "light_initiator") for v in text.verbs(j))
