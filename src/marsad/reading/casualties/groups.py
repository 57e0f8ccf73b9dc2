"""Who was harmed, how many: the phrase after a word of harm, read into groups of people (codebook §3, §8).

"ثلاثة من عناصر قسد بينهم قيادي ومدنيان" is a group of three with an actor, and one of two civilians.
"""

from __future__ import annotations

from marsad.arabic.number_quantifiers import quantifier_end
from marsad.model.claim import Quantity
from marsad.reading.casualties.belonging import (
    as_one_of,
    both_fates,
    is_adjective_of_people,
    leads,
    linked,
    name_people,
    owned_behind,
    take_affiliation,
)
from marsad.reading.casualties.counts_behind import count_behind, count_by_number_of, take_at_least
from marsad.reading.casualties.group import (
    CIVIL_ACTORS,
    CIVILIANS,
    Group,
    count_part,
    is_count,
    skip_quotes,
    take_number,
)
from marsad.reading.casualties.joined_groups import (
    MOST,
    are_of_whole,
    counted_with_article,
    counts_some,
    goes_on_behind_adjective,
    is_of_other_fate,
    is_one_person,
    is_subject,
    joins,
    kinds_at,
    named_among,
    of_one_fate,
    past_allies,
    past_kinds,
    past_opening,
    shares_count,
)
from marsad.reading.casualties.offices import (
    SERVICES,
    WITH,
    is_construct_dual,
    is_harmed_at_once,
    past_age,
    past_home,
    past_office,
    past_rank,
    past_time,
    serves_behind,
)
from marsad.reading.words.nouns import (
    BODY,
    PERSON,
    is_nationality,
    is_nisba,
    is_of_things,
    is_thing,
    person_at_token,
)
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention
from marsad.registry.place_words import role_of

__all__ = ["CIVILIANS", "WITH", "Group", "consists", "group_at", "groups_at"]

OF_SIDES = words("of_sides")
ADDING = words("adding")
MEMBERS = words("members")
ALL_OF_THEM = words("all_of_them")
OTHERS = words("groups_others")
MANY_OTHERS = words("many_others")
OPPOSITE = "مقابل"
ONE_OF_THEM = frozenset({"احدهم", "احدهما", "احداهن", "احداهما"})
BESIDES = frozenset({"بالاضافه", "اضافه", "وبالاضافه"})  # before "ل" and people
LATE = 16  # words between people and the groups that they are of
AROUND = (("(", ")"), (")", "("))  # a page turns its brackets: ")7( قتلى"
OF_THEM = words("groups_of_them")
FAMILY_REACH = 5
SOUND_PLURAL = ("يين", "يون")
SHORTEST_PLURAL = 6  # letters with the article


def group_at(text: Text, i: int, end: int, *, beside: bool = False) -> Group | None:
    """The group whose phrase begins at token i and ends at or before `end`; None if no people are named there.

    `beside`: joined to people who are harmed, so that the holder of an office is too.
    """
    if i not in text.people_at:
        return None
    if is_count(text, i):
        return _counted(text, i, end)
    if i in text.number_at or i in text.time_at or i in text.place_at:
        return None
    person = person_at_token(text, i)
    if person is not None and person.entry.value.noun.class_ == "other" and is_of_things(text, i):
        return None
    if person is not None:
        held = person.entry.value.noun.office and not beside and not is_harmed_at_once(text, i)
        return None if held else _headed(text, i, person, end)
    actor = _people_of_actor(text, i)
    if actor is not None and actor.plural_person:
        return _finish(text, _of_actor(text, actor), end)
    return _named(text, i, end)


def _people_of_actor(text: Text, i: int) -> ActorMention | None:
    """An adjective that stands for people of an actor: "حوثيين"."""
    actor = text.actor_at.get(i)
    if actor is None or actor.first != i or actor.actor is None or actor.actor in CIVIL_ACTORS:
        return None
    return actor if actor.adjective or actor.plural_person else None


def _of_actor(text: Text, actor: ActorMention) -> Group:
    group = Group(actor.first, actor.last, 2, None, "several", actor=actor)
    group.definite = (
        text.word(actor.first).lstrip("وفب").startswith("ال") or "لل" in text.word(actor.first)[:3]
    )
    return group


def _counted(text: Text, i: int, end: int) -> Group | None:
    number = text.number_at[i]
    if number.last > end:
        return None
    group = Group(i, number.last, number.min, number.max, number.quantity, definite=number.definite)
    j = number.last + 1
    if (text.word(i - 1), text.word(j)) in AROUND:
        j += 1
    j += text.word(j) == "من"
    j += text.word(j) in words("foremost")  # "أحد أخطر عناصر كذا"
    j = skip_quotes(text, j)
    person = person_at_token(text, j) if j <= end else None
    actor = _people_of_actor(text, j) if j <= end else None
    of_family = person is not None and person.entry.value.noun.families and text.word(j - 1) == "من"
    if person is not None and not person.form.proclitics and person.last <= end and not of_family:
        _take_noun(text, group, person)
        group.known = person.form.article and (number.partitive or text.word(i).endswith("بعض"))
        group.of_the = person.form.article and person.entry.value.noun.class_ == "status"
        group.last, group.definite = max(group.last, person.last), number.definite
        if person.form.article and is_count(text, group.last + 1) and text.number_at[group.last + 1].definite:
            group.last = text.number_at[group.last + 1].last  # "ثمانية من العناصر الـ54"
        if group.families:  # at least one of each
            group.quantity = "at_least" if group.max is not None else group.quantity
            group.max = None
    elif actor is not None and actor.last <= end:
        group.actor, group.last = actor, actor.last
    elif (kinds := kinds_at(text, number.last + 1, end)) is not None:
        _take_noun(text, group, kinds[0])  # "45 بين عنصر وضابط"
        group.last = kinds[1]
    elif number.partitive and (j in text.place_at or not _of_people(text, j, end)):
        return None  # "في إحدى ضواحي كذا", "إحدى الأحياء الشرقية"
    elif text.word(number.last) == "عده" and actor is None:
        return None  # "أحياء عدة": it describes what stands before
    elif j == number.last + 1 and j <= end and is_nationality(text, j):
        group.noun, group.last = PERSON, j
    elif (text.word(number.last + 1) != "من" and is_thing(text, number.last + 1, end)) or (
        text.word(number.last + 1) == "من" and not _of_people(text, number.last + 2, end)
    ):
        return None
    return _finish(text, group, end)


def _of_people(text: Text, j: int, end: int) -> bool:
    """After "ثلاثة من": an actor, people, a word that leads to them; not "ثلاثة من المنازل"."""
    j = skip_quotes(text, j)
    if j > end or j in text.actor_at or j in text.place_at or j in text.name_at or text.entries(j, "person"):
        return True
    word = text.word(j)
    if word.startswith("ال") and word.endswith(SOUND_PLURAL) and len(word) > SHORTEST_PLURAL:
        return True  # "عشرات من السلفيين"
    return bool(text.entries(j, "role")) or word in OF_SIDES or word in OF_THEM or leads(text, j)


def _headed(text: Text, i: int, person: Found, end: int) -> Group | None:
    value = person.entry.value
    count = value.counts
    quantity: Quantity = "singular" if count.most == 1 else "dual" if count.most == 2 else "several"
    group = Group(i, person.last, count.least, count.most, quantity)
    _take_noun(text, group, person)
    if is_construct_dual(text, person):
        group.min, group.max, group.quantity, group.possessive = 2, 2, "dual", False
        if text.word(group.last + 1) in SERVICES and group.last + 1 not in text.actor_at:
            group.last += 1  # "ضابطي شرطة"
    behind = _number_behind(text, person.last + 1, end)
    if behind is not None:
        number = text.number_at[behind]
        beyond = number.last + 1
        theirs = group.nominative and text.word(beyond) == "من"  # "قتل مسلحون ثلاثة من رجال كذا"
        if not text.word(beyond) or not (theirs or _counts_what_follows(text, beyond, end)):
            take_number(group, number)
    if group.families and not _members(text, group, end):
        return None
    whole = _finish(text, group, end)
    count_behind(text, whole, end)
    if (
        whole.quantity == "several"
        and (behind := counted_with_article(text, person.last + 1, end)) is not None
    ):
        take_number(whole, text.number_at[behind])  # "جنود الدورية الأربعة", "أفرادها الـ12"
    if whole.quantity == "several":
        count_by_number_of(text, whole)
    take_at_least(text, whole, end)
    return whole


def _number_behind(text: Text, j: int, end: int) -> int | None:
    """The numeral that counts the noun before it: "ضحايا 12", "عسكريين سوريين اثنين"; none joined with و."""
    if j <= end and is_nisba(text, j) and _is_one_or_two(text, j + 1):
        j += 1
    if not is_count(text, j) or text.number_at[j].last > end:
        return None
    if text.word(text.number_at[j].last + 1) in OF_THEM:
        return None  # "13 جنديا وشرطيا ثلاثة منهم في كمين"
    word = text.word(j)
    return j if not word.startswith("و") or word.startswith("واحد") else None


def _is_one_or_two(text: Text, j: int) -> bool:
    return is_count(text, j) and text.number_at[j].max in (1, 2) and text.tokens[j].kind == "word"


def _counts_what_follows(text: Text, j: int, end: int) -> bool:
    """ "طفل 8 سنوات", "اللواء 35 مدرع", "سكان ثلاث قرى": the numeral behind the noun counts another noun."""
    role = role_of(text.word(j)) if j <= end else None
    if role is not None and role.noun is not None and not role.proclitics:
        return True
    person = person_at_token(text, j) if j <= end else None
    return person is not None and not person.form.proclitics


def _members(text: Text, group: Group, end: int) -> bool:
    """ "عائلة من خمسة أفراد": as many people as members are told, else some."""
    several = group.quantity in ("several", "dual") or group.min is None
    for j in range(group.last + 1, min(group.last + FAMILY_REACH, end) + 1):
        if is_count(text, j):
            number = text.number_at[j]
            group.min, group.max, group.quantity = number.min, number.max, number.quantity
            person = person_at_token(text, number.last + 1)
            group.last = person.last if person is not None and person.last <= end else number.last
            return True
        if text.word(j - 1) in MEMBERS and _add_members(group, groups_at(text, j, end)):
            return True  # "عائلة مكونة من أب وأم وثلاثة أطفال"
        if text.word(j) not in MEMBERS:
            break
    group.min, group.max, group.quantity = 2, None, "several"
    return not several


def _add_members(family: Group, members: list[Group]) -> bool:
    """The members told one by one are counted together."""
    if len(members) < 2 or any(m.max is None or m.max != m.min for m in members):
        return False
    family.min = family.max = sum(m.max or 0 for m in members)
    family.quantity, family.last = "exact", members[-1].last
    return True


def _take_noun(text: Text, group: Group, person: Found) -> None:
    value = person.entry.value
    group.head = (person.first, person.last)
    group.noun, group.is_other = value.noun, value.noun.class_ == "other"
    group.status = value.noun.status if value.noun.class_ == "status" else None
    group.possessive = bool(person.form.enclitic) and person.form.enclitic != "ا"
    group.definite = person.form.article and text.word(person.last) not in MANY_OTHERS
    group.nominative = text.word(person.last).endswith("ون")
    group.families = value.noun.families
    actor = text.actor_at.get(person.first)
    if (
        actor is not None
        and not actor.adjective
        and actor.actor is not None
        and actor.actor not in CIVIL_ACTORS
        and actor.first == person.first
    ):
        group.actor, group.last = actor, max(group.last, actor.last)  # "المتمردين": the noun names the actor
    count_part(group)


def _named(text: Text, i: int, end: int) -> Group | None:
    name = text.name_at.get(i)
    if name is not None and name.name_first >= i and name.name_last <= end:
        group = Group(i, name.name_last, 1, 1, "singular", people=[(name.name_first, name.name_last)])
        return as_one_of(text, _finish(text, group, end), lambda k: group_at(text, k, end))
    return None


def _finish(text: Text, group: Group, end: int) -> Group:
    """Take what belongs to the head: its actor, its names, its second status, the ones told to be among them."""
    _besides(text, group, end)
    if serves_behind(text, group, end):
        group.last += 1
    if group.noun is None or group.noun.class_ != "other":
        both_fates(text, group, end)
    _bodies_of(text, group, end)
    past_kinds(text, group, end)
    if group.first in text.number_at and (after := quantifier_end(text.tokens, group.last + 1)) is not None:
        group.last = after if after < end else group.last
    of_them = text.word(group.last + 1) in ("منها", "منهم", "منه") and group.last < end
    if of_them and group.noun is not None and not counts_some(text, group, group.last + 2, end):
        group.possessive, group.last = True, group.last + 1
    bodies = group.noun is not None and group.noun.noun == BODY  # "التنكيل بجثث خمسة منهم"
    group.of_them = (bodies or group.noun is None) and not OF_THEM.isdisjoint(
        (text.word(group.last), text.word(group.last + 1))
    )
    take_affiliation(text, group, end)
    name_people(text, group, end)
    if text.cue(group.last + 1, "both_status") is not None:
        both_fates(text, group, end)  # "145 من ميليشيات كذا بين قتيل وجريح"
    _among(text, group, end)
    owned_behind(text, group, end)
    return group


def _besides(text: Text, group: Group, end: int) -> None:
    """ "طفل آخر", "4 ضباط آخرين": people besides those told before."""
    if group.noun is None or group.is_other:
        return
    for j in (group.last + 1, group.last + 2):
        if (
            j <= end
            and text.word(j) in OTHERS
            and (j == group.last + 1 or is_adjective_of_people(text, j - 1))
        ):
            group.more, group.last = True, j
            return


def _bodies_of(text: Text, group: Group, end: int) -> None:
    """ "جثتين لعنصرين من كذا", "جثث خمسة مدنيين": whose bodies they are, and how many where only that is counted."""
    if group.noun is None or group.noun.noun != "جثة" or group.possessive or group.last >= end:
        return
    found = groups_at(text, group.last + 1, end)
    if not found or text.word(found[0].first).startswith("و"):
        return
    if found[0].is_other:
        if group.quantity == "several" and is_count(text, found[0].first):  # "جثث 5 آخرين"
            group.min, group.max, group.quantity = found[0].min, found[0].max, found[0].quantity
            group.last, group.more = found[0].last, True
        return
    whose = found[0]
    group.actor, group.possessive, group.people = whose.actor, whose.possessive, whose.people
    group.civil, group.last = whose.is_civilian, whose.last
    if group.quantity == "dual" and len(found) > 1 and whose.people:
        group.people = [name for g in found for name in g.people]  # "جثتي فلانة وابنتها فلانة"
        group.last = found[-1].last
    if group.quantity != "several" or group.first in text.number_at:
        return
    family = [g for g in found if g.is_civilian and g.max is not None]
    if family == found:  # "جثث أم وابنتيها"
        group.min = group.max = sum(g.max or 0 for g in found)
        group.quantity, group.last = "exact", found[-1].last
    elif is_count(text, whose.first) or is_count(text, whose.last):  # "جثث خمسة", "جثامين القتلى التسعة"
        group.min, group.max, group.quantity = whose.min, whose.max, whose.quantity


def _among(text: Text, group: Group, end: int) -> None:
    """ "بينهم ثلاثة ضباط وامرأة": sub-counts, names, or people of another actor."""
    j = past_time(text, skip_quotes(text, group.last + 1))
    for k in (j, j + 1):
        if text.word(k) in ALL_OF_THEM and text.word(k + 1) == "من":
            linked(text, group, k + 1, end)
            return
    if text.word(j) in ("،", "(", "-", "–"):
        j += 1
    cue = text.cue(j, "among") if j <= end else None
    if cue is None:
        return
    inside = of_one_fate(group, groups_at(text, cue.last + 1, end))
    if not inside:
        named_among(text, group, cue.last + 1, end)
    for sub in inside:
        if None not in (sub.status, group.status) and sub.status != group.status:
            break  # "11 شهيدا بينهم امرأة وعدد من الجرحى"
        group.last = max(group.last, sub.last)
        for part, n in sub.parts.items():
            group.parts[part] = group.parts.get(part, 0) + n
        group.people += sub.people
        group.among.append(sub)
    if text.word(cue.first) in MOST and inside and all(sub.is_civilian for sub in inside):
        group.civil |= group.actor is None  # "14 قتيلا، معظمهم نساء وأطفال"
    leader = inside[-1] if inside else None
    one = text.word(cue.first) in ONE_OF_THEM  # "أربعة أحدهم عنصر في كذا": he alone
    if group.actor is None and group.noun is None and leader is not None and leader.max == 1 and not one:
        group.actor = leader.actor  # "سبعة بينهم قيادي من فصيل كذا"


def groups_at(text: Text, i: int, end: int) -> list[Group]:
    """The groups joined with و from token i on: "سبعة عناصر و11 مدنياً"."""
    found: list[Group] = []
    j = i
    while j <= end:
        j = skip_quotes(text, j)
        group = group_at(text, j, end, beside=bool(found)) if j <= end else None
        if group is None or (found and is_subject(text, group)):
            break
        group.opposite = bool(found) and text.word(group.first - 1) == OPPOSITE
        parts = consists(text, group, end)
        if found and not parts and shares_count(text, found[-1], group):
            if is_of_other_fate(found[-1], group):
                found.append(group)
            found[-1].last = group.last
        elif found and not parts and is_one_person(found[-1], group):
            found[-1].last, found[-1].people = group.last, group.people
        else:
            found += parts or [group]
        group = parts[-1] if parts else group
        j = group.last + 1
        if text.word(behind := skip_quotes(text, j)).startswith("و"):
            j = behind  # "فلان" و"فلان", "فلان" والشاب "فلان"
        if text.word(j) == "،" and text.word(j + 1).startswith("و"):
            j += 1
        j = past_rank(text, group, past_age(text, j, end), end)
        j = past_allies(text, group, past_office(text, group, past_home(text, j, end), end))
        if (added := _past_added(text, j, end)) is not None:
            j = added
            continue
        if text.word(j) in WITH or goes_on_behind_adjective(text, j, end):
            j += 1
        elif not joins(text, j, end):
            break
        if text.word(j) == "و":
            j += 1
    return found


def _past_added(text: Text, j: int, end: int) -> int | None:
    """ "ستة عناصر من كذا إضافة إلى ضابط في كذا": the people behind words of adding, where people follow at once."""
    if text.word(j) == "،":
        j += 1
    if text.word(j) == OPPOSITE and is_count(text, j + 1):
        return j + 1  # "12 من قوات كذا مقابل 7 من فصائل كذا"
    if text.word(j) in BESIDES and text.word(j + 1).startswith("ل"):
        led = j + 1 + 2 * (text.word(j + 1) == "لكل" and text.word(j + 2) == "من")
        return led if led <= end and group_at(text, led, end) is not None else None  # "بالإضافة لشخص"
    if f"{text.word(j).removeprefix('و')} {text.word(j + 1)}" not in ADDING:
        return None
    return j + 2 if j + 2 <= end and group_at(text, j + 2, end) is not None else None


def consists(text: Text, group: Group, end: int) -> list[Group]:
    """ "15 قتيلاً، هم 11 مدنياً وأربعة عناصر": a total that is told in its groups is no row (codebook §8).

    So is a total whose parts of several actors stand after "بينهم" and add up.
    """
    if group.min is None or group.quantity in ("several", "singular"):
        return []
    actors = {sub.actor.actor if sub.actor else sub.is_civilian for sub in group.among}
    if len(actors) > 1 and sum(sub.min or 0 for sub in group.among) == group.min:
        return _with_fate(group, group.among)
    j = group.last + 1
    listed = text.word(j) in ("،", ":", "(", "-", "–")
    if listed:
        j += 1
    if listed and j <= end and (is_count(text, j) or text.word(j - 1) == "("):
        j -= 1  # "9 مدنيين (5 أطفال و4 نساء)"
    elif text.word(j) not in ("هم", "وهم", "هما", "وهما", "عباره", "منهم", "بواقع", ":") or j > end:
        return []
    parts = groups_at(text, past_opening(text, j + 1), end)
    only_named = group.noun is not None and all(p.people and p.noun is None for p in parts)
    if are_of_whole(group, parts):
        return []
    if len(parts) < 2 or only_named or sum(p.min or 0 for p in parts) != group.min:
        return []  # "ثلاثة مقاومين وهم فلان وفلان وفلان": who they are, and no kinds of them
    return _with_fate(group, parts)


def late_parts(text: Text, group: Group, end: int) -> list[Group]:
    """ "قتل 60 في قصف على المخيم، هم 30 مدنياً و20 مقاتلاً و10 جنود": the groups stand behind the rest of the clause."""
    if group.min is None or group.quantity in ("several", "singular", "dual"):
        return []
    reach = range(group.last + 2, min(group.last + LATE, end))
    pivot = next((j for j in reach if text.word(j) in ("هم", "وهم") and text.word(j - 1) == "،"), None)
    parts = groups_at(text, past_opening(text, pivot + 1), end) if pivot is not None else []
    named = any(p.people for p in parts)
    if len(parts) < 2 or named or are_of_whole(group, parts) or sum(p.min or 0 for p in parts) != group.min:
        return []
    return _with_fate(group, parts)


def _with_fate(group: Group, parts: list[Group]) -> list[Group]:
    group.parts_told = parts
    for part in parts:
        part.status, part.total = part.status or group.status, group
        if part.actor is None and part.noun is not None and part.noun.class_ in ("fighter", "status"):
            part.actor = group.actor
    return parts
