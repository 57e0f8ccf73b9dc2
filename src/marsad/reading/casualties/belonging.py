"""Whose the people of a phrase are, what they are called, and the second fate one numeral is over."""

from __future__ import annotations

from collections.abc import Callable

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.arabic.name_words import Fit, fit
from marsad.arabic.names import name_at
from marsad.reading.casualties.group import CIVIL_ACTORS, GUNMEN, STOPS, Group, skip_quotes
from marsad.reading.casualties.row import IRREGULARS
from marsad.reading.parties.role_words import by_means
from marsad.reading.words.frames import PersonNoun
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import OF_STATES, STATE_FORCES
from marsad.registry.actor_registry import actor
from marsad.registry.actors import ActorMention

LINKS = words("links")
PRISONERS = frozenset({"اسير", "اسيره"})
PALESTINE = "PS"
HELD_BY = frozenset({"لدي", "عند"})
THAT_WHICH = words("that_which")
HEADS = words("heads")
OWN = words("own")
SIDES = words("sides")
FAMILY = words("family")
CAMPAIGNS = words("campaigns")
ATTENDANTS, SHOTS = words("attendants"), words("shots")
BELIEVED = words("believed")
THOUGHT = words("thought_of")
CIVILIAN = PersonNoun(noun="مدني", class_="civilian")
ANY = PersonNoun(noun="شخص", class_="any")
APPOSITION = 12
ADJECTIVES = 3  # between the noun and what it is linked with
CLOSE = 6  # words a link may reach

LEADING = words("leaders")  # among men of theirs they are of the same side
ONE_OF = frozenset({"احد", "احدي"})
BRACKETS = frozenset("()")


def both_fates(text: Text, group: Group, end: int) -> None:
    """ "قتيلاً وجريحاً", "بين قتيل وجريح", "قتلى وجرحى" with one quantifier over both."""
    j = group.last + 1
    numbered = group.quantity not in ("several", "singular", "dual") or group.first in text.number_at
    for k in range(j, min(j + 3, end + 1)):
        cue = text.cue(k, "both_status")
        if cue is not None:
            group.status, group.last = "killed_or_wounded", cue.last
            return
    if group.status is None and group.noun is not None and numbered and _dead_or_hurt(text, group, j, end):
        return
    if group.status != "killed" or not numbered or j > end or j in text.number_at:
        return
    person = person_at_token(text, j)
    if group.max == 1:
        return  # "شهيداً واحداً وجريحين"
    if person is not None and person.form.proclitics == "و" and person.entry.value.noun.status == "wounded":
        if text.entries(j, "harm") and _governs(text, person.last + 1):
            return  # "خمسة شهداء وإصابة 18": harm with people of its own
        group.status, group.last = "killed_or_wounded", person.last


def _dead_or_hurt(text: Text, group: Group, j: int, end: int) -> bool:
    """ "سقوط ثلاثة مدنيين قتلى": the noun behind says what became of them, and is no people besides."""
    person = person_at_token(text, j) if j <= end else None
    if person is None or person.form.proclitics or person.form.article:
        return False
    noun = person.entry.value.noun
    if (
        noun.class_ != "status"
        or noun.status not in ("killed", "wounded")
        or person.form.enclitic not in ("", "ا")
    ):
        return False
    group.status, group.last = noun.status, person.last
    return True


def _governs(text: Text, j: int) -> bool:
    return j in text.number_at or j in text.actor_at or person_at_token(text, j) is not None


def leads(text: Text, j: int) -> bool:
    """ "مئات من قوى الأمن العام": a word that only leads to whose they are."""
    return text.word(j) in HEADS and j + 1 in text.actor_at


def take_affiliation(text: Text, group: Group, end: int) -> None:
    """The actor the people belong to: behind adjectives, as one himself, or linked by من, في صفوف, تابع لـ."""
    j, adjectives = group.last + 1, 0
    if text.word(j) in CAMPAIGNS:
        return  # "ضحايا العدوان الإسرائيلي": what they died of, and not whose they are
    while j <= end and adjectives <= ADJECTIVES:
        j = skip_quotes(text, j)
        if j > end or text.tokens[j].kind in ("mark", "newline"):
            return
        actor = text.actor_at.get(j)
        if actor is not None and actor.first == j and actor.proclitics in ("", "ال"):
            if actor.adjective and _only_from(group, actor):
                group.last = max(group.last, actor.last)
                group.civil |= _are_captives(group) and not _may_be_soldiers(group, actor)
                return
            if group.actor is None and (actor.adjective or adjectives == 0 or actor.plural_person):
                group.actor, group.last = actor, _with_others(text, actor.last, end)
            elif group.actor is not None and group.actor.generic and _is_of_state(actor):
                group.actor = actor  # "شرطيين تركيين": whose police they are stands behind
            elif group.actor is None or not actor.adjective:
                return
            group.last = max(group.last, actor.last)
            return
        if (
            text.word(j) in FAMILY
            and j == group.last + 1
            and group.noun is not None
            and group.noun.noun == "فرد"
        ):
            group.noun = CIVILIAN  # "عدد من أفراد أسرته", "من أفراد عائلة واحدة"
            group.last = j + text.word(j + 1).startswith("واحد")
            return
        if text.word(j) in HELD_BY and (_are_captives(group) or _are_women(group)):
            return  # "12 أسيراً لدى كذا", "20 معتقلاً بينهم سيدة لدى كذا": who holds them
        if text.word(j) == "الي" and adjectives == 0:
            return  # "فر مئات السكان إلى تركيا": where they go, and not whose they are
        if (named := _behind_so_called(text, j)) is not None and group.actor is None:
            group.actor, group.last = named, named.last  # "ضابطاً فيما يسمى كذا"
            return
        if text.word(j) in LINKS or (actor is not None and _leads_to_body(group, actor)):
            linked(text, group, j, end)
            return
        if text.word(j) in BELIEVED:
            _believed(text, group, j + 1, end)
            return
        if j == group.last + 1 and _are_nationals(text, group, j):
            group.civil, group.last = True, j  # "62 قتيلا فلسطينيا"
            return
        if text.word(j) in HEADS or not (is_adjective_of_people(text, j) or _is_office_of(text, group, j)):
            return
        adjectives += 1
        j += 1


def _behind_so_called(text: Text, i: int) -> ActorMention | None:
    """The actor behind "فيما يسمى", "مما يعرف بـ", "ما يدعى باسم" at token i."""
    if text.word(i) not in THAT_WHICH or text.word(i + 1) not in words("is_called"):
        return None
    for j in range(i + 2, i + 2 + CLOSE):
        named = text.actor_at.get(j)
        if named is not None:
            return named if named.first == j and named.actor not in CIVIL_ACTORS else None
        if text.word(j) not in words("is_called") | HEADS and text.word(j) not in QUOTES | {"ب", "ـ"}:
            return None
    return None


def _leads_to_body(group: Group, mention: ActorMention) -> bool:
    """ "عنصر لكذا"; "ضابط بقوات كذا", "قيادي بحركة كذا": of armed men "ب" says in what body they are, as "في" does."""
    if mention.proclitics == "ل":
        return True
    serves = group.noun is not None and (group.noun.class_ == "fighter" or group.noun.office)
    return serves and mention.proclitics == "ب" and not mention.adjective


def _only_from(group: Group, mention: ActorMention) -> bool:
    """ "عمال سوريون", "مقاتلون سوريون": where they are from, not whose they are; soldiers are their state's."""
    if group.noun is None:
        return False
    of_state = mention.actor is not None and actor(mention.actor).kind == STATE_FORCES
    loose = group.noun.noun in IRREGULARS or _are_captives(group)  # "30 أسيراً فلسطينياً"
    return group.noun.class_ == "civilian" or (loose and of_state)


def _are_captives(group: Group) -> bool:
    """Prisoners and hostages, of whom another word tells whose they are or who holds them."""
    return group.noun is not None and fold_word(group.noun.noun) in words("held_people")


def _are_women(group: Group) -> bool:
    return group.noun is not None and group.noun.part in ("women", "children")


def _may_be_soldiers(group: Group, mention: ActorMention) -> bool:
    """ "100 أسير روسي" are of an army; those of a land whose forces wage no war ("أسيراً فلسطينياً") are not."""
    prisoners = group.noun is not None and fold_word(group.noun.noun) in PRISONERS
    return prisoners and actor(mention.actor or "").country != PALESTINE


def _is_of_state(mention: ActorMention) -> bool:
    """ "تركيين", "الليبية": an adjective that names a state or its forces."""
    named = mention.actor if mention.adjective else None
    return named is not None and actor(named).kind in OF_STATES


def owned_behind(text: Text, group: Group, end: int) -> None:
    """ "12 عنصراً بينهم ضابطان من كذا", "12 عنصراً، بينهم ضابطان، من كذا": whose they are stands behind some of them."""
    known = group.actor is not None and group.actor.actor != GUNMEN
    if known or group.noun is None or group.noun.class_ != "fighter" or not group.among:
        return
    leaders = group.among[-1]
    if leaders.actor is not None:
        ranked = leaders.noun is not None and fold_word(leaders.noun.noun) in LEADING
        group.actor = leaders.actor if ranked and len(group.among) == 1 else group.actor
    elif text.word(j := group.last + 1) in ("،", ")", "-", "–") and text.word(j + 1) in LINKS and j < end:
        mentioned, group.actor = group.actor, None
        linked(text, group, j + 1, end)
        group.actor = _whose(group) or mentioned


def _whose(group: Group) -> ActorMention | None:
    """What the group says now: a call may have told it since it was set, which a type checker does not see."""
    return group.actor


def is_adjective_of_people(text: Text, j: int) -> bool:
    """A word that may only describe the people."""
    word = text.word(j)
    if (
        not word
        or word in STOPS
        or word.startswith("و")
        or j in text.number_at
        or j in text.time_at
        or j in text.place_at
    ):
        return False
    if text.tokens[j].kind != "word" or text.verbs(j) or _is_named(text, j):
        return False
    if any(not f.entry.value.noun.adjective for f in text.entries(j, "person")):
        return False  # "مستوطنون فتى": other people
    if by_means(text, j):
        return False  # "إصابات بضربة تركية"
    return not any(f.form.proclitics for f in text.found[j]) and not text.entries(j, "deed")


def _is_named(text: Text, j: int) -> bool:
    """A word of an actor's name; "العناصر الإرهابية" names nobody."""
    named = text.actor_at.get(j)
    people = named is not None and named.actor is None and named.first < j
    return named is not None and not (people and text.entries(named.first, "person"))


def _are_nationals(text: Text, group: Group, j: int) -> bool:
    """ "62 قتيلا فلسطينيا", "الشهداء الفلسطينيين": people of whom only a land is told are civilians (codebook §8)."""
    if group.noun is None or group.noun.class_ != "status" or group.actor is not None:
        return False
    found = [f for f in text.entries(j, "person") if f.entry.value.noun.class_ == "civilian"]
    return any(
        f.entry.value.noun.adjective and not f.form.proclitics and f.form.article == group.definite
        for f in found
    )


def _believed(text: Text, group: Group, i: int, end: int) -> None:
    """ "أربعة مسلحين يعتقد أنهم أعضاء في كذا", "يشتبه بانتمائهم إلى كذا": whose they are thought to be."""
    for j in range(i, min(i + CLOSE, end) + 1):
        actor = text.actor_at.get(j)
        if actor is not None and actor.first == j and actor.actor not in CIVIL_ACTORS:
            group.actor, group.last = actor, actor.last
            return
        word = text.word(j)
        if not (word in THOUGHT or word in LINKS or word in HEADS or text.entries(j, "person")):
            return


def _is_office_of(text: Text, group: Group, j: int) -> bool:
    """ "نائب رئيس المكتب لحركة كذا": the office that an office is under."""
    under = any(f.entry.value.noun.office and not f.form.proclitics for f in text.entries(j, "person"))
    return under and group.noun is not None and group.noun.office


def linked(text: Text, group: Group, i: int, end: int) -> None:
    """What stands behind من, في صفوف, تابع لـ: an actor, a pronoun for one, a family, a kind of people."""
    for j in range(i, min(i + CLOSE, end) + 1):
        j = skip_quotes(text, j)
        actor = text.actor_at.get(j)
        if actor is not None and actor.first == j and actor.actor not in CIVIL_ACTORS:
            if group.actor is None:
                group.actor, group.last = actor, _with_others(text, actor.last, end)
            return
        if text.word(j) in ("لها", "له", "لهم") and text.word(j - 1) in LINKS:
            group.possessive, group.last = True, j  # "يتبعان لها"
            return
        word = text.word(j)
        bare = word.removeprefix("ل") if j > i else word
        if word in SIDES:
            group.sides, group.noun, group.last = True, group.noun or ANY, j
            return
        if word in OWN:
            group.possessive, group.own, group.last = True, True, j
            return
        if bare in FAMILY:
            group.noun, group.last = _civil(group), j + text.word(j + 1).startswith("واحد")
            return
        person = person_at_token(text, j) if word not in LINKS else None
        if person is not None and j > i:
            possessed = bool(person.form.enclitic.strip("ا"))
            if _kind_of_people(group, person.entry.value.noun, possessed):
                group.last = person.last
                group.possessive |= possessed and group.noun is not CIVILIAN
            if person.entry.value.noun.class_ == "civilian":
                return
        elif word not in LINKS and word not in HEADS and j > i and not _of_unit(text, j):
            return


def _of_unit(text: Text, j: int) -> bool:
    """ "التابعة للوحدة الصاروخية في كذا": a unit that no list knows, of an actor told behind it."""
    unit = j if text.word(j).startswith("ل") else j - 1
    heads = any(f.entry.value.role == "head" for f in text.entries(unit, "role"))
    return heads and text.word(unit).startswith("ل") and (unit == j or text.word(j).startswith("ال"))


def _civil(group: Group) -> PersonNoun | None:
    known = group.noun
    return CIVILIAN if known is None or known.class_ in ("any", "other", "civilian", "status") else known


def _kind_of_people(group: Group, noun: PersonNoun, possessed: bool) -> bool:
    """ "ثلاثة جرحى من النازحين", "سبعة آخرون من مرافقيه"."""
    if group.noun is None:
        group.noun = noun
        return True
    if noun.class_ == "status" and group.noun.class_ in ("civilian", "fighter") and not possessed:
        return True  # "ستة أشخاص من القتلى"
    if noun.class_ == "civilian" and group.noun.class_ in ("any", "status", "civilian"):
        if group.noun.class_ != "civilian":
            group.noun = CIVILIAN if group.noun.class_ == "any" else group.noun
            group.civil = True
        return True
    return group.noun.class_ == "other" and possessed


def _with_others(text: Text, last: int, end: int) -> int:
    """ "من قوات النظام والميليشيات الموالية لها": the count is over both."""
    j = skip_quotes(text, last + 1)
    other = text.actor_at.get(j)
    if other is None or not other.proclitics.startswith("و") or other.last > end:
        return last
    if other.actor in CIVIL_ACTORS and not text.word(j).startswith("وال"):
        return last  # "من قوات النظام ومدنيان": other people
    return other.last + 1 if text.word(other.last + 1) in ("لها", "له", "لهم") else other.last


def name_people(text: Text, group: Group, end: int) -> None:
    """The name of the one person: after the noun or its unit, in apposition; a list of names after a colon."""
    if is_anothers(text, group):
        return
    if _names_listed(text, group, end):
        return
    if group.people or (group.max != 1 and text.word(group.last + 1) not in (":", "(")):
        return
    if group.max == 1 and group.head is not None and group.head[1] < group.last:
        name = text.name_at.get(group.head[1] + 1)
        if name is not None and name.name_first == group.head[1] + 1 and name.name_last < group.last:
            group.people.append((name.name_first, name.name_last))  # "العقيد فلان عن قوات كذا"
            return
    j = group.last + 1
    for _ in range(4):
        j = skip_quotes(text, _past_names_of(text, group, j))
        if j > end or (text.tokens[j].kind == "mark" and text.word(j) not in '«»"“”()،:'):
            break
        if _is_another(text, group, j):
            group.doer = True
            return
        run = _name_run(text, group, j, end)
        if run is not None:
            group.people.append(run)
            group.last = max(group.last, run[1])
            return
        if text.word(j) in STOPS | SHOTS or text.word(j).startswith("و") or text.word(j) in ("،", ":"):
            break
        j += 1
    _in_apposition(text, group, end)


def _is_another(text: Text, group: Group, j: int) -> bool:
    """ "قتل قناص حوثي المصور فلان": a definite person behind an indefinite one of an actor is somebody else."""
    adjective = group.actor is not None and group.actor.adjective and group.actor.last == j - 1
    if group.definite or not adjective or group.quantity != "singular":
        return False
    person = person_at_token(text, j)
    return person is not None and person.form.article and person.entry.value.noun.class_ == "civilian"


def _names_listed(text: Text, group: Group, end: int) -> bool:
    """ "الشبان فلان وفلان وفلان", "القياديين: "فلان" و"فلان"": the names behind a definite noun are all of them."""
    several, two = group.quantity == "several", group.quantity == "dual"
    if not (several or two) or not group.definite or group.people or group.noun is None:
        return False
    names = _names_from(text, group.last + 1, end)
    if len(names) < 2 or (two and len(names) > 2):
        return False
    group.min = group.max = len(names)
    group.quantity, group.people, group.last = "exact", names, names[-1][1]
    return True


def _names_from(text: Text, j: int, end: int) -> list[tuple[int, int]]:
    """The names from token j on, each behind its title and quotation mark, joined by commas and و."""
    names: list[tuple[int, int]] = []
    j += text.word(j) == ":"
    while j <= end:
        j = _past_marks(text, j)
        name = text.name_around(j)
        if name is None or name.first != j or name.last > end:
            break
        names.append((name.name_first, name.name_last))
        j = _past_marks(text, name.last + 1)
        if text.word(j) == "،" and text.word(j + 1) != "":
            j += 1
        elif not text.word(j).startswith("و"):
            break
        j += text.word(j) == "و"
    return names


def _past_marks(text: Text, j: int) -> int:
    """Behind quotation marks and brackets: "المواطنين (فلان) و (فلان)"."""
    while j < len(text.tokens) and (text.word(j) in QUOTES or text.word(j) in BRACKETS):
        j += 1
    return j


def _past_names_of(text: Text, group: Group, j: int) -> int:
    """ "مدير أمن مديرية كذا العقيد فلان": on to the name, behind its title, over the place that the office is of."""
    noun = group.noun
    if noun is None or not (noun.office or noun.noun == "مدير"):
        return j
    place, name = text.place_at.get(j), text.name_at.get(j)
    if place is not None and place.mention.first == j:
        return place.mention.last + 1
    titled = text.name_around(j) if name is None else None
    return titled.name_first if titled is not None and titled.first == j < titled.name_first else j


def is_anothers(text: Text, group: Group) -> bool:
    """The name behind is that of whose son, brother, driver he is."""
    last = group.head[1] if group.head is not None else -1
    his = group.head is not None and last > group.head[0] and text.word(last).endswith(("ه", "ها"))
    return (_is_relation(group) and not (his and not text.ends_in_ta(last))) or _attends(text, group)


def _is_relation(group: Group) -> bool:
    """ "نجل القيادي فلان", "زوجة فلان": the name is that of another, not of who is told."""
    noun = group.noun
    bare = not (group.definite or group.possessive)
    return noun is not None and noun.kin and noun.class_ == "civilian" and bare and not group.people


def _attends(text: Text, group: Group) -> bool:
    """ "مرافق فلان", "سائق القيادي فلان": the name behind is that of whom he attends."""
    if group.definite or group.head is None or bare(text.word(group.head[0])) not in ATTENDANTS:
        return False
    name = text.name_around(group.head[1] + 1)
    return name is not None and name.first == group.head[1] + 1


def _name_run(text: Text, group: Group, j: int, end: int) -> tuple[int, int] | None:
    name = text.name_at.get(j)
    if name is not None and name.name_first == j:
        return name.name_first, name.name_last
    if text.word(j) == "علي" and j + 1 in text.place_at:
        return None  # "مقتل أحد قياديي كذا بغارة على النبطية"
    known = fit(text.word(j)) >= Fit.KNOWN or text.word(j) == "علي"
    told = group.definite or text.word(j - 1) in QUOTES or (group.possessive and known)
    if not told or text.tokens[j].kind == "mark" or j in text.actor_at or j in text.place_at or text.verbs(j):
        return None
    titled = text.name_around(j)
    if titled is not None and titled.first <= j < titled.name_first:
        return None  # "الزعيم الناظر فلان": one more title
    last = name_at(text.tokens, j)
    return (j, last) if last is not None and last <= end else None


def _in_apposition(text: Text, group: Group, end: int) -> None:
    """ "قُتل القيادي في كذا المدعوم من كذا، فلان، في ...": the name behind what describes him."""
    if not group.definite or group.max != 1 or group.noun is None:
        return
    for j in range(group.last + 1, min(group.last + APPOSITION, end) + 1):
        name = text.name_at.get(j)
        if name is not None and name.name_first == j:
            if text.word(j - 1) == "،":
                group.people.append((name.name_first, name.name_last))
                group.last = name.name_last
            return


def as_one_of(text: Text, group: Group, told_at: Callable[[int], Group | None]) -> Group:
    """ "فلان، أحد عناصر كذا": of whom nothing else says whose man he is the apposition does."""
    k = group.last + 1
    if group.actor is None and group.noun is None and text.word(k) in "،," and text.word(k + 1) in ONE_OF:
        told = told_at(k + 2)
        if told is not None:
            group.actor, group.noun = told.actor, told.noun
    return group
