"""Standing facts of actors and persons: relations, by the words between the one and the other (codebook §5)."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.model.claim import Predicate
from marsad.reading.standing.affiliated import affiliations_of
from marsad.reading.standing.bases import bases_of, deployments_of
from marsad.reading.standing.control import ON_THEM, control_of, place_of_area, unnamed_area
from marsad.reading.standing.ends import (
    AUXILIARY,
    BOTH_ARE,
    HEADS,
    LISTED,
    Who,
    end_of,
    place_end,
    skip_back,
    skip_on,
)
from marsad.reading.standing.entity import QUOTES, End, Entity
from marsad.reading.standing.grip import grips_of
from marsad.reading.standing.introduced import introduced_in
from marsad.reading.standing.joining import joined_by
from marsad.reading.standing.leaders import leaders_listed, mourned_of
from marsad.reading.standing.leading import leading_of
from marsad.reading.standing.objects import (
    WITH_HIM,
    group_behind,
    holders,
    joined_to,
    men_of_nation,
    name_behind,
    owner_before,
    persons_behind,
    phrase_behind,
    year_behind,
)
from marsad.reading.standing.offices import relations_of_offices
from marsad.reading.standing.origin import origins_of
from marsad.reading.standing.people import RelationTold, relations_of_people
from marsad.reading.standing.persons import People
from marsad.reading.standing.places import places_before, places_behind, stretch
from marsad.reading.standing.presence import presences_of
from marsad.reading.standing.rules import BEGINS, Found, may_tell, rules
from marsad.reading.standing.support import support_of
from marsad.reading.standing.units import ORDINALS, arm_before, unit_behind, whole_of
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import GROUPS
from marsad.registry.actors import actor as known_actor

__all__ = ["End", "RelationTold", "key_of", "relations_of"]
TOLD_AGAIN = 3  # spans at most besides the first
OF_MEN = ("linked_to", "part_of", "allied_with")  # ties that a body may have to one man
NAMED_REACH = 5  # words from the places to "وكلتاهما"
BOTH_REACH = 4  # words between "وكلتاهما" and who holds
OTHERS, OTHER_REACH = words("standing_others"), 2
PRESENT = ("deployed_in", "based_in")  # "التي يوجد فيها مستشارون أميركيون"
NEAR = 14  # words over which `after` and `needs` look
ARMED, SOME_OF = word_set("armed"), word_set("some_of")
ANYBODY, SERVICES = word_set("anybody"), word_set("services")
QUOTED = "".join(QUOTES) + " ،."
OFFICES = word_set("bodies_with_offices")
GROUP_NOUNS = word_set("group_nouns") | word_set("bodies") | OFFICES
SINGLED, CAPITALS = word_set("singled_out"), word_set("capitals")


def relations_of(text: Text) -> list[RelationTold]:
    """All relations of a report, each once. Where the subject is not clear there is none."""
    who, people = Who(text), People(text)
    found: list[RelationTold] = []
    for sentence in text.sentences:
        found += _by_rules(who, people, sentence)
        found += relations_of_people(who, people, sentence)
        found += origins_of(people, sentence)
        found += introduced_in(who, people, sentence)
        found += joined_by(who, people, sentence)
        found += control_of(who, sentence) + grips_of(who, sentence)
        found += support_of(who, sentence)
        found += bases_of(who, sentence) + deployments_of(who, sentence) + presences_of(who, sentence)
        found += leading_of(who, people, sentence)
        found += leaders_listed(who, sentence) + mourned_of(who, people, sentence)
        found += relations_of_offices(who, people, sentence) + affiliations_of(who, people, sentence)
    return _each_once(found)


def _each_once(found: list[RelationTold]) -> list[RelationTold]:
    kept: dict[tuple[str, str, str], RelationTold] = {}
    for told in found:
        if told.subject.id is not None and told.subject.id == told.object.id:
            if _words(told.subject) == _words(told.object):
                continue
            if _has_number(told.subject):  # "اللواء 811 التابع للفيلق الخامس": the entry is the body's
                told = told._replace(subject=told.subject._replace(id=None))
            else:
                told = told._replace(object=told.object._replace(id=None))  # an arm and its body share one
        key = key_of(told)
        if key[1] != key[2] and told.subject.name and told.object.name:
            known = kept.get(key)
            if known is None:
                kept[key] = told
            elif len(known.again) < TOLD_AGAIN:
                kept[key] = known._replace(again=(*known.again, (told.first, told.last)))
    leads = {(unit, name) for predicate, unit, name in kept if predicate == "led_by"}
    backed = {(one, other) for predicate, one, other in kept if predicate == "backed_by"}
    return [
        t
        for (predicate, a, b), t in kept.items()
        if not (predicate == "member_of" and (b, a) in leads)
        and not (predicate == "part_of" and (a, b) in backed)  # "التابعة لإيران": whose it is by its backing
    ]


def _has_number(end: End) -> bool:
    words = [fold_word(w).removeprefix("ال") for w in end.name.split()]
    return any(w.isdigit() or w in ORDINALS for w in words[1:])


def key_of(told: RelationTold) -> tuple[str, str, str]:
    """What is one for two tellings of one fact."""
    return told.predicate, _key(told.subject), _key(told.object)


def _key(end: End) -> str:
    return end.id or _words(end)


def _words(end: End) -> str:
    return " ".join(bare(w) for w in fold_word(end.name).split())


def _by_rules(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    found: list[RelationTold] = []
    free = sentence.first  # the first token behind the phrases found
    for i in who.text.marked(BEGINS, sentence.first, sentence.last):
        match = rules().at(who.text.tokens, i) if i >= free else None
        if match is None or match.last > sentence.last or not may_tell(who.text, match):
            continue
        joined = match.form.proclitics in ("و", "ف")
        for rule, letter in match.value:
            if rule.object == "name" and not joined and match.form.proclitics:
                continue  # "بمسمى كذا"
            here = Found(rule, letter, match.first, match.last, joined)
            found += _apply(who, people, sentence, here)
        free = match.last + 1
    return found + _arms(who, sentence)


def _arms(who: Who, sentence: Sentence) -> list[RelationTold]:
    """ "وحدات الرد السريع بالشرطة الاتحادية": the arm and, behind ب, its body."""
    found = []
    for body in who.beginning_in(sentence.first, sentence.last):
        arm = who.ending.get(body.first - 1) or _numbered_in(who, sentence, body)
        if arm is None or not ("ب" in body.proclitics or arm.last < body.first - 1):
            continue
        other = body.id != arm.id or _counted(who.text, arm)
        if body.id is not None and other and _is_arm(who.text, arm.first):
            end, whole = end_of(who.text, arm), end_of(who.text, body)
            found.append(RelationTold("part_of", end, whole, arm.first, body.last))
    return found


def _numbered_in(who: Who, sentence: Sentence, body: Entity) -> Entity | None:
    """ "الفرقة 60 في الجيش السوري", "اللواء 24 ضمن الحشد الشعبي"."""
    text = who.text
    j = skip_back(text, body.first - 1, 0)
    if text.word(j) not in ("في", "ضمن", "لدي") or body.proclitics or body.outlet:
        return None
    at = skip_back(text, j - 1, 0)
    arm = who.ending.get(at)
    if arm is None and body.id is not None and known_actor(body.id).kind in GROUPS and text.word(j) == "في":
        return arm_before(text, at, sentence.first)
    return arm if arm is not None and _counted(text, arm) else None


def _counted(text: Text, arm: Entity) -> bool:
    words = [text.word(j) for j in range(arm.first, arm.last + 1)]
    return any(w.isdigit() or w.removeprefix("ال") in ORDINALS for w in words[1:])


def _is_arm(text: Text, first: int) -> bool:
    """ "وحدات كذا": the noun is in the name or stands before it."""
    return any(bare(text.word(j).lstrip("و").removeprefix("لل")) in ARMED for j in (first, first - 1))


def _apply(who: Who, people: People, sentence: Sentence, here: Found) -> list[RelationTold]:
    if not _in_place(who.text, sentence, here):
        return []
    if here.rule.subject == "place":
        return _controlled(who, sentence, here)
    entity = _subject(who, sentence, here)
    subject = _person(who, people, sentence, here) if here.rule.person else None
    if here.rule.object == "name" and entity is not None and who.governed(entity):
        return []  # "القيادي في كذا المعروف باسم كذا" is the man
    pair = who.pair(sentence, here.first) if here.rule.subject == "described" else ()
    if pair:
        ends = _objects(who, people, sentence, here, here.last)
        return [_told(here.rule.predicate, end_of(who.text, e), end, here) for e in pair for end in ends]
    subject = subject or (end_of(who.text, entity) if entity is not None else _country(who, sentence, here))
    if subject is None:
        return []
    after = entity.last if entity is not None and entity.first > here.last else here.last
    ends = _objects(who, people, sentence, here, after)
    if not here.letter and who.text.word(here.last) in WITH_HIM:
        ends = owner_before(who, sentence, here.last, entity) if entity is not None else []
    elif not ends and entity is not None and here.rule.predicate in ("part_of", "allied_with"):
        ends = owner_before(who, sentence, here.last, entity)
    if entity is not None and ends:
        who.told.append((sentence, entity, ends[-1].last))
    subjects = [subject]
    if here.rule.turned and entity is not None and entity.first > here.last:  # "تدعم كذا وكذا قوات كذا"
        more = joined_to(who, sentence, entity)
        subjects += [end_of(who.text, e) for e in more]
        ends = _actors(who, sentence, here, more[-1].last) if more else ends
    if here.rule.predicate == "controls" and who.text.word(after + 1) in ON_THEM:
        return []  # "منذ سيطرة قوات كذا عليها بدعم كذا"
    if here.rule.object == "name" and entity is not None and _some_of(who.text, sentence, entity):
        return [_told("part_of", end, subject, here) for end in ends]
    found = [_told(here.rule.predicate, one, end, here) for one in subjects for end in ends]
    return [t._replace(subject=t.object, object=t.subject) for t in found] if here.rule.turned else found


def _some_of(text: Text, sentence: Sentence, entity: Entity) -> bool:
    """ "مجموعة من قوات كذا تطلق على نفسها اسم "كذا"": some of the actor's men are called so, not he himself."""
    at = skip_back(text, entity.first - 1, sentence.first)
    return at > sentence.first and text.word(at) == "من" and bare(text.word(at - 1)) in SOME_OF


def _country(who: Who, sentence: Sentence, here: Found) -> End | None:
    """ "السودان هي إحدى الدول المشاركة في كذا": a country is named as a place."""
    if here.rule.subject != "described" or here.rule.predicate != "part_of":
        return None
    j = skip_back(who.text, here.first - 1, sentence.first, AUXILIARY)
    place = who.text.place_at.get(j)
    return place_end(who.text, place) if place is not None and place.kind == "country" else None


def _in_place(text: Text, sentence: Sentence, here: Found) -> bool:
    """The words that the rule wants before or behind the phrase are there."""
    before = {text.word(j).lstrip("وف") for j in range(max(sentence.first, here.first - NEAR), here.first)}
    behind = {text.word(j) for j in range(here.last + 1, min(sentence.last, here.last + NEAR) + 1)}
    rule = here.rule
    if rule.after and not before & {fold_word(w) for w in rule.after}:
        return False
    wanted = {fold_word(w) for w in rule.needs}
    return not wanted or bool(behind & wanted or {w.removesuffix("ا") for w in behind} & wanted)


def _told(predicate: Predicate, subject: End, object: End, here: Found) -> RelationTold:
    near = here.first - 12 <= subject.first <= here.last + 12
    ends = [
        here.first,
        here.last,
        object.first,
        object.last,
        *((subject.first, subject.last) if near else ()),
    ]
    return RelationTold(predicate, subject, object, min(ends), max(ends))


def _subject(who: Who, sentence: Sentence, here: Found) -> Entity | None:
    match here.rule.subject:
        case "described" if here.joined and _is_verb_with_object(who.text.word(here.first)):
            return None  # "تقودها السعودية وتدعمها ...": what both are about stands further back
        case "described":
            found = who.described(sentence, here.first, here.joined)
            if found is not None:
                return None if _says_which(who.text, found, here) else found
            bodies = here.rule.predicate in ("part_of", "based_in") and not here.joined
            return who.body(sentence, here.first) if bodies and _is_plain(who.text.word(here.first)) else None
        case "doer" if here.rule.object == "name":  # "وغيرت اسمها إلى كذا": what follows is the name
            return who.described(sentence, here.first) or who.topic(sentence, here.first)
        case "doer":
            return who.doer(sentence, here.first, here.last, here.joined)
        case "next":
            return who.next(sentence, here.last)
        case _:
            return who.topic(sentence, here.first)


def _is_plain(word: str) -> bool:
    """ "التابع", "ومقره"; not "تابع", which may go back to anything."""
    return word.startswith(("ال", "ومقر"))


def _says_which(text: Text, entity: Entity, here: Found) -> bool:
    """ "الميليشيات المدعومة من كذا", "الشرطة التابعة لكذا": the words only say which are meant."""
    plain = [w.removeprefix("ال") for w in (text.word(j) for j in range(entity.first, entity.last + 1))]
    if here.rule.predicate in ("backed_by", "allied_with", "linked_to"):
        return len(plain) == 1 and plain[0].removeprefix("وال").removeprefix("لل") in ANYBODY
    first = plain[0].removeprefix("وال")
    service = first in SERVICES or (len(plain) > 1 and f"{first} {text.word(entity.first + 1)}" in SERVICES)
    return here.rule.predicate == "part_of" and service


def _is_verb_with_object(word: str) -> bool:
    plain = word[1:] if word[:1] in ("و", "ف") else word
    return plain[:1] in ("ي", "ت") and plain.endswith(("ها", "هم", "ه")) and not plain.startswith("تابع")


def _person(who: Who, people: People, sentence: Sentence, here: Found) -> End | None:
    """A person who opens the sentence before any actor: "أبو كسار من قادة اللواء، وشارك في معارك ..."."""
    name = people.topic(sentence, here.first)
    if name is None:
        return None
    first = next((e.first for e in who.beginning_in(sentence.first, here.first)), sentence.last)
    behind = who.beginning.get(skip_on(who.text, here.last + 1, sentence.last))
    return people.end(name) if name.name_first < first and behind is None else None


def _controlled(who: Who, sentence: Sentence, here: Found) -> list[RelationTold]:
    """The actor behind the phrase holds the place before it."""
    unnamed = group_behind(who, sentence, here.last)
    actors = unnamed or _actors(who, sentence, here, here.last) or _holder(who, sentence, here)
    places = places_before(who.text, sentence, here.first)
    if (not places or not places[0].id) and actors and unnamed_area(who.text, here.first):
        places = place_of_area(who.text, sentence, actors[0].last) or _of_both(who, sentence, here) or places
    if len(actors) == 1 and actors[0].id is not None:
        one = who.beginning.get(actors[0].first)
        more = (
            holders(who, sentence, one)[1:] if one is not None and here.rule.predicate == "controls" else []
        )
        actors = [*actors, *more, *_others(who, sentence, actors[0].last)]
    return [_told(here.rule.predicate, end, place, here) for end in actors for place in places]


def _others(who: Who, sentence: Sentence, last: int) -> list[End]:
    """ "تتمركز فيها قوات كذا وأخرى من كذا", "وأخرى تابعة لكذا": who else is there."""
    text = who.text
    if text.word(last + 1) not in OTHERS:
        return []
    behind = range(last + 2, min(last + 2 + OTHER_REACH, sentence.last) + 1)
    other = next((who.beginning[j] for j in behind if j in who.beginning), None)
    return [end_of(text, other)] if other is not None and "و" not in other.proclitics else []


def _of_both(who: Who, sentence: Sentence, here: Found) -> list[End]:
    """ "قاعدتا كذا وكذا، وكلتاهما في مناطق تسيطر عليها ...": the places that the pronoun takes up."""
    reach = range(max(sentence.first, here.first - BOTH_REACH), here.first)
    both = next((k for k in reach if who.text.word(k) in BOTH_ARE), None)
    if both is None:
        return []
    named = range(both, max(sentence.first, both - NAMED_REACH), -1)
    behind = next((k for k in named if k - 1 in who.text.place_at), None)
    return places_before(who.text, sentence, behind) if behind is not None else []


def _holder(who: Who, sentence: Sentence, here: Found) -> list[End]:
    """ "في القطاع الذي تديره يوم الأربعاء": the one the text goes on about, where no subject follows the verb."""
    text, behind = who.text, here.last + 1
    verb = next((j for j in range(here.first, here.last + 1) if text.word(j)[:1] in "يت"), None)
    over = behind > sentence.last or text.tokens[behind].kind == "mark" or behind in text.time_at
    if (
        verb is None
        or text.word(behind) in QUOTES
        or not (over or text.word(behind) in ("في", "وعند", "منذ"))
    ):
        return []
    topic = who.topic(sentence, here.first)
    return [end_of(text, topic)] if topic is not None else []


def _actors(who: Who, sentence: Sentence, here: Found, last: int) -> list[End]:
    """The entity within reach; nothing but quotation marks, words of kind and prepositions stand between."""
    text, steps = who.text, here.rule.reach
    kind = who.beginning.get(here.last) if last == here.last > here.first and not here.letter else None
    if kind is not None and kind.last > kind.first:  # "أحد فصائل كذا": the noun begins the name
        return [end_of(text, kind)]
    j = last + 1
    while j <= sentence.last and steps >= 0:
        entity = who.beginning.get(j)
        if entity is not None:
            fits = not here.letter or j > last + 1 or here.letter in entity.proclitics
            joined = bool(set(entity.proclitics) & {"و", "ف"})
            return [whole_of(text, here.first, end_of(text, entity))] if fits and not joined else []
        men = men_of_nation(text, j)
        if men is not None and here.rule.predicate in PRESENT:
            return [men]
        country = text.place_at.get(j)
        if country is not None and country.kind == "country" and j not in text.actor_at:
            return [place_end(text, country)]
        if text.word(j).removeprefix(here.letter) in CAPITALS:  # "المدعومة من واشنطن"
            return [End(text.words(j, j).removeprefix(here.letter), None, j, j)]
        if text.word(j) not in QUOTES:
            if not _may_stand_between(text, j):
                return []
            steps -= 1
        j += 1
    return []


def _may_stand_between(text: Text, j: int) -> bool:
    word = text.word(j)
    if (
        j in text.time_at
        or j in text.number_at
        or word.removeprefix("ل") in HEADS
        or word in ("من", "الي", "قبل", "في", "ل", "ب", "مع", "كل", "بشكل", "عليها")
        or word.removeprefix("ل") in GROUP_NOUNS
    ):
        return True
    return word in (
        "الكامله",
        "كامله",
        "الفعليه",
        "ماليا",
        "وعسكريا",
        "عسكريا",
        "وماليا",
        "السابق",
        "منفصل",
        "ضمن",
    ) or (word.endswith("ا") and not text.verbs(j) and j not in text.place_at)


def _objects(who: Who, people: People, sentence: Sentence, here: Found, last: int) -> list[End]:
    text, rule = who.text, here.rule
    match rule.object:
        case "actor":
            listed = who.listed(sentence, last) if rule.turned else []
            found = [end_of(text, e) for e in listed] or _actors(who, sentence, here, last)
            men = rule.predicate in OF_MEN and (not here.letter or text.word(last + 1)[:1] == here.letter)
            found = found or (persons_behind(text, people, sentence, last, 1) if men else [])
            return found or _body_behind(text, sentence, here, last)
        case "partner":
            return _partner(who, sentence, here, last)
        case "leader":
            led = text.word(here.first).endswith(("بقياده", "بزعامه", "برياسه", "بامره"))
            leader = persons_behind(text, people, sentence, last, 1, surname=led)
            return leader or _actors(who, sentence, here, last)
        case "person":
            return persons_behind(text, people, sentence, last, 1)
        case "people":
            return persons_behind(text, people, sentence, last, LISTED)
        case "place" | "places":
            area = (
                [] if rule.subject == "described" or rule.object == "place" else _before_doer(who, here, last)
            )
            return area or places_behind(text, sentence, last, rule.reach, rule.object == "places")
        case "year":
            return year_behind(text, sentence, last, rule.reach)
        case "phrase":
            return phrase_behind(who, sentence, last)
        case "name":
            return name_behind(text, sentence, last, here.letter)


def _body_behind(text: Text, sentence: Sentence, here: Found, last: int) -> list[End]:
    """ "التابعة للجنة أمن كذا", "التابع لغرفة عمليات كذا": a body that no list has."""
    if here.rule.predicate != "part_of" or here.letter != "ل" or here.last != last:
        return []
    body = unit_behind(text, last + 1, sentence.last, OFFICES)
    known = body is None or body.proclitics != "ل" or body.last in text.place_at
    if known or body is None:
        return []
    return [End(text.words(body.first, body.last)[1:].strip(QUOTED), None, body.first, body.last)]


def _partner(who: Who, sentence: Sentence, here: Found, last: int) -> list[End]:
    """ "العلاقة بين X وباقي التشكيلات، وخاصة Y": the next one named, behind و or words that single it out."""
    text = who.text
    for j in range(last + 1, min(last + 1 + here.rule.reach, sentence.last) + 1):
        entity = who.beginning.get(j)
        if entity is not None and entity.id is not None:
            singled = {text.word(k) for k in range(j - 3, j)} & SINGLED
            if singled or "و" in entity.proclitics:
                return [end_of(text, entity)]
        if text.word(j) in "؛.:" or text.verbs(j):
            return []
    return []


def _before_doer(who: Who, here: Found, last: int) -> list[End]:
    """Places between a verb and its subject: "تنشط في الريف الغربي خلايا ..."."""
    if last == here.last:
        return []
    text = who.text
    found = [text.place_at[j] for j in range(here.last + 1, last) if j in text.place_at]
    ends = [place_end(text, p) for p in dict.fromkeys(found) if p.mention.last < last]
    return ends or [s for j in range(here.last + 1, last) if (s := stretch(text, j)) is not None]
