"""The people who stand before the verb that tells what became of them: "ثلاثة مدنيين قُتلوا"."""

from __future__ import annotations

from marsad.reading.casualties.group import Group
from marsad.reading.casualties.groups import group_at, groups_at
from marsad.reading.deeds.named_first import name_behind_that
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.people.apposition import told_before_aside
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

BEFORE = 25  # words between a subject and its verb
BEFORE_REACH = 8
WHO_IS, RELATIVE = words("subjects_who_is"), words("relative_of_two")
UNKNOWN_DOERS = words("unknown_doers")
HE = words("that_he")  # "مع مرافقيه إلا أنه فارق الحياة": one man's verb


def subject_before(text: Text, trigger: Trigger, first: int, used: list[tuple[int, int]]) -> list[Group]:
    """The groups of the subject that stands before its verb: the nearest one, from its first word on."""
    if (apart := told_before_aside(text, trigger, first)) is not None:
        return [apart]
    if (named := _named_behind_that(text, trigger, first)) is not None:
        return [named]
    best: list[Group] = []
    of_one = trigger.verb is not None and trigger.verb.number == "s" and text.word(trigger.first - 1) in HE
    for i in range(max(first, trigger.first - BEFORE), trigger.first):
        if any(a <= i <= b for a, b in used) or (text.word(i - 1) in ("بينهم", "منهم") and i > first):
            continue
        groups = _of_relative(text, trigger, groups_at(text, i, trigger.first - 1), first)
        if groups and text.word(i - 1) == "من" and text.word(i - 2) in WHO_IS:
            _make_one(groups[0])
        if (
            groups
            and (not best or groups[-1].last > best[-1].last)
            and trigger.first - groups[-1].last - _aside(text, groups[-1].last, trigger.first) <= BEFORE_REACH
            and not is_doer(text, groups[0])
            and not text.word(i).startswith(("ب", "ل")) | (i in text.actor_at and groups[0].noun is None)
            and _in_one_phrase(text, groups[-1].last + 1, trigger.first)
            and _agrees(trigger, groups)
            and not (of_one and groups[-1].max != 1)
        ):
            best = groups
    told = any(j in text.number_at for j in range(best[0].first, best[0].last + 1)) if best else True
    if trigger.verb is not None and trigger.verb.number == "d" and len(best) == 1 and not told:
        best[0].min = best[0].max = 2  # "مدنيين قتلا": the verb tells two from many
        best[0].quantity = "dual"
    return best


def _named_behind_that(text: Text, trigger: Trigger, first: int) -> Group | None:
    """ "إن فلاناً من سكان كذا، القائد في كذا قُتل": who is named first is meant, whatever tells who he is."""
    verb = trigger.verb
    if verb is None or verb.number != "s" or trigger.passive is False or verb.proclitics:
        return None
    name = name_behind_that(text, trigger.first, first)
    return None if name is None else group_at(text, name.first, name.last)


def counted_before(text: Text, trigger: Trigger, first: int, used: list[tuple[int, int]]) -> list[Group]:
    """ "14 مدنياً على الأقل قتلوا عندما ...": people with a numeral right before the verb are who was killed."""
    groups = subject_before(text, trigger, first, used)
    near = groups and trigger.first - groups[-1].last <= 3 and groups[0].first in text.number_at
    return groups if near else []


def is_told_before(text: Text, trigger: Trigger, groups: list[Group]) -> bool:
    """ "289 مدنياً قتلوا في المعارك بينهم 43 طفلاً": a plural verb has its people before it, some of them behind."""
    verb, before = trigger.verb, groups[0].first
    if verb is None or verb.number not in ("d", "p"):
        return False
    return any(cue.last in (before - 1, before - 2) for cue in text.cues(trigger.last, before, "among"))


def follows_its_people(text: Text, trigger: Trigger, groups: list[Group]) -> bool:
    """A plural verb that can be passive, and whose object does not stand right behind it."""
    verb = trigger.verb
    if verb is None or verb.number not in ("d", "p") or trigger.passive is False:
        return False
    time = text.time_at.get(trigger.last + 1)
    if text.word(groups[0].first).startswith("و") and groups[0].first in text.number_at:
        return True  # "40 مقاتلا قتلوا والعشرات جرحوا"
    return groups[0].first > (time.last if time is not None else trigger.last) + 1


def is_doer(text: Text, group: Group) -> bool:
    """ "مسلحون", "المهاجمون": who is named only by what he did."""
    return not UNKNOWN_DOERS.isdisjoint((text.word(group.first), text.word(group.first).removeprefix("ال")))


def _make_one(group: Group) -> None:
    """ "وهو من قادة كذا، قد اغتيل": one of them."""
    group.min = group.max = 1
    group.quantity = "singular"


def _of_relative(text: Text, trigger: Trigger, groups: list[Group], first: int) -> list[Group]:
    """ "بينهم 8 أطفال وشخص قضى تحت التعذيب", "منهم 4 سيدات و17 شخصاً قضوا": the last of a list has the verb to itself.

    So it is with one man behind others before a verb of one.
    """
    if len(groups) < 2 or trigger.verb is None:
        return groups
    one = trigger.verb.number == "s" and groups[-1].max == 1
    among = any(
        not any(text.verbs(k) for k in range(cue.last + 1, groups[0].first))
        for cue in text.cues(max(first, groups[0].first - BEFORE_REACH), groups[0].first - 1, "among")
    )
    return groups[-1:] if one or among else groups


def _aside(text: Text, first: int, last: int) -> int:
    """The words of an aside that says who he is: "ضابط في كذا، وهو من قادة كذا، قد اغتيل"."""
    for j in range(first + 1, last):
        if text.word(j) in WHO_IS | RELATIVE and (text.word(j - 1) == "،" or text.word(j) in RELATIVE):
            ends = next((k for k in range(j, last) if text.word(k) == "،"), None)
            return 0 if ends is None else ends - j + 2
    return 0


def _agrees(trigger: Trigger, groups: list[Group]) -> bool:
    """A dual verb has two as its subject, a plural one more than one."""
    number = trigger.verb.number if trigger.verb is not None else ""
    most = None if any(g.max is None for g in groups) else sum(g.max or 0 for g in groups)
    if number == "d":
        return most is None or most == 2
    return number != "p" or most is None or most > 1


def _in_one_phrase(text: Text, i: int, j: int) -> bool:
    return all(text.word(k) not in ("ان", "؛", ".", "حيث") for k in range(i, j))


def people_before(text: Text, i: int) -> bool:
    """People stand right before token i, as the subject of its verb can."""
    reach = i - 4
    for k in range(i - 1, max(-1, i - 8), -1):
        if text.tokens[k].kind in ("mark", "newline"):
            return False
        if text.entries(k, "person") or k in text.name_at:
            return True
        if k in text.number_at or text.word(k) in ("الاقل", "علي", "الاكثر"):
            reach -= 1  # "شخصاً واحداً على الأقل قُتل"
        if k <= reach + 1:
            return False
    return False
