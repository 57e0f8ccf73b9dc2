"""Whose the people of a row are: the actor named, else by their noun and the parties of the happening."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.arabic.name_titles import title_at
from marsad.model.claim import Role
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.doers_told import is_told_as_doer
from marsad.reading.casualties.group import CIVIL_ACTORS, GUNMEN, has_pronoun
from marsad.reading.casualties.groups import CIVILIANS, Group
from marsad.reading.casualties.row import IRREGULARS, STATE_RANKS, has_civilian_part
from marsad.reading.deeds.event import Event, Participant, add_party
from marsad.reading.parties.role_words import role_ending
from marsad.reading.people.people import is_one_name, people_of, person_at
from marsad.reading.words.frames import PersonNoun
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES, OF_STATES
from marsad.registry.actor_registry import actor, is_part_of
from marsad.registry.actor_words import armies
from marsad.registry.actors import ActorMention, foe_of, resolve_actors

LAWLESS = ("الارهاب", "المسلح", "التكفير", "المتطرف", "التخريب", "المتمرد", "المطلوب", "الاجرام", "الخارج")
VICTIMS = words("victims")
CIVIL_VICTIMS = words("civil_victims")
HOSTAGE = "رهينة"
ATTACKERS_REACH = 3
TRIBES = words("victims_tribes")
CELLS = words("victims_cells")
CELL_OF = words("cell_of")
CELL_REACH = 10
HOLDING = words("holding")
FELLING = words("felling")
RANKS = words("victims_ranks")
RANKS_REACH = 18
OURS = "نا"
KILLED = frozenset({"وقتل", "واسر"})  # spelled like their nouns
OF_A_STATE = words("of_a_state")
ARMY_MEN = words("army_men")
ATTACKERS = words("victims_attackers")


def resolve_rows(text: Text, event: Event) -> None:
    """Give each row its actor: the one named, else by the class of its noun and the parties of the event."""
    previous: Row | None = None
    for row in event.rows:
        group = row.group
        if group is None or row.actor is not None:
            previous = row if row.part_of is None else previous
            continue
        if group.sides:
            pass
        elif group.actor is not None:
            named = _of_the_army(group, _there(text, event, group.actor))
            row.actor, row.name = named.actor, text.words(named.first, named.last)
            if named.actor is None and _are_of_a_tribe(text, group, named):
                row.actor = CIVILIANS
        elif (
            group.is_other
            or (previous is not None and _kin(group))
            or (group.noun is None and not group.people and previous is not None)
        ):
            shared = previous is not None and not (group.is_other and _follows_two_sides(event, row))
            row.actor, row.name = (previous.actor, previous.name) if previous and shared else (None, None)
            if previous is not None and row.status != previous.status and _is_family(group):
                # "مقتل الضابط وإصابة نجله"
                row.actor, row.name = CIVILIANS, text.words(group.first, group.first)
        elif group.opposite and group.possessive and previous is not None:
            told = [a for a in text.actors_in(row.sentence, row.first - 1) if a.actor not in CIVIL_ACTORS]
            other = next((a for a in reversed(told) if a.actor not in (None, previous.actor)), None)
            row.actor, row.name = (other.actor, text.name_of(other)) if other is not None else (None, None)
        elif (cell := _cell_of(text, row)) is not None:
            owner = next((a for a in text.actors_in(cell, row.first) if a.actor is not None), None)
            if owner is not None:
                row.actor, row.name = owner.actor, text.name_of(owner)
        elif group.civil or _are_civil(row, group):
            row.actor, row.name = CIVILIANS, text.words(group.first, group.first)
        elif group.of_them and _take_from_the_told(text, event, row):
            pass
        elif group.possessive or _is_of_a_party(group):
            _by_parties(text, event, row)
            if group.noun is not None and group.noun.noun in ATTACKERS:
                continue
        elif group.people and (side := _mourner(text, event, group)) is not None:
            row.actor, row.name = side.actor, text.name_of(side)
        elif group.people and group.noun is None and _is_plain_name(text, group):
            row.actor, row.name = CIVILIANS, text.words(*group.people[0])
        previous = row if row.part_of is None else previous
    for row in event.rows:
        if row.actor in (None, CIVILIANS) or row.status == "released" or row.part_of is not None:
            continue
        mention = row.group.actor if row.group is not None else None
        first, last = (mention.first, mention.last) if mention is not None else (row.first, row.last)
        role: Role = "initiator" if row.status == "defected" else "target"
        add_party(event, Participant(role, row.actor, row.name or "", first, last, by_harm=role == "target"))


def _cell_of(text: Text, row: Row) -> int | None:
    """ "خلية تابعة لكذا مكونة من خمسة أشخاص", "اعتقال عناصرها": where the cell is named whose men they are."""
    theirs = row.status == "captured" and row.group is not None and row.group.possessive
    if text.word(row.first - 1) not in CELL_OF and not theirs:
        return None
    for k in range(row.first - 1, max(row.sentence, row.first - CELL_REACH * (1 + theirs)) - 1, -1):
        if text.tokens[k].kind == "mark" and text.word(k) not in QUOTES and not theirs:
            return None
        if text.word(k) in CELLS:
            return k
    return None


def _follows_two_sides(event: Event, row: Row) -> bool:
    """ "مقتل عشرة من الأمن وثلاثة عمال وإصابة تسعة آخرين": the others may be of either."""
    before = [
        r for r in event.rows if r.sentence == row.sentence and r.first < row.first and r.part_of is None
    ]
    told = {r.actor for r in before if r.actor is not None and r.status != row.status}
    return len(told) > 1 and not any(r.status == row.status for r in before)


def _take_from_the_told(text: Text, event: Event, row: Row) -> bool:
    """ "رد عناصر الشرطة عليهم، وقتل ثلاثة منهم": some of the people told last in the sentence."""
    sentence = text.sentence_at(row.first)
    struck = False  # by somebody named on the way: none of his men are meant
    for j in range(row.first - 1, sentence.first - 1 if sentence is not None else row.first, -1):
        owner = text.actor_at.get(j)
        if (
            owner is not None
            and owner.actor is not None
            and owner.first == j
            and owner.actor not in CIVIL_ACTORS
        ):
            if owner.actor in event.actors("initiator") or is_told_as_doer(text, owner):
                struck = True
                continue
            row.actor, row.name = owner.actor, text.name_of(owner)
            return True
        person = person_at_token(text, j)
        if person is not None and person.entry.value.noun.noun in ATTACKERS and not struck:
            doer = next((p for p in event.parties if p.role == "initiator"), None)
            row.actor, row.name = (doer.actor, doer.name) if doer is not None else (None, None)
            return True  # "اقتحم مئة مهاجم المعسكر وقتل ستون منهم"
        several = person is not None and person.entry.value.counts.most is None
        if person is not None and several and person.entry.value.noun.class_ == "civilian":
            row.actor, row.name = CIVILIANS, text.words(person.first, person.last)
            return True
    return False


def _are_civil(row: Row, group: Group) -> bool:
    """Their noun says so, or they fled with nobody named: "هرب الآلاف"."""
    if group.noun is None:
        return row.status == "displaced" and not group.people
    if group.noun.noun == "رجل" and group.possessive:
        return False  # "اثنان من رجالنا", "ثلاثة من رجاله"
    return group.noun.class_ == "civilian" and not has_civilian_part(group)


def _are_of_a_tribe(text: Text, group: Group, mention: ActorMention) -> bool:
    """ "أحد أعيان القبائل", "ثلاثة من أبناء القبيلة": people of a tribe that is not named, who bear no arms."""
    unarmed = group.noun is None or group.noun.class_ == "civilian"
    return unarmed and bare(text.word(mention.first)) in TRIBES


def _there(text: Text, event: Event, mention: ActorMention) -> ActorMention:
    """ "مقتل شرطي" in another country than the report's: the police of that country."""
    countries = {p.country for p in event.places if p.country}
    if len(countries) != 1 or not mention.key or countries == {text.country}:
        return mention
    found = resolve_actors([mention], text.tokens, countries.pop(), text.day)[0]
    return found if found.actor is not None else mention


def _of_the_army(group: Group, mention: ActorMention) -> ActorMention:
    """ "14 عسكرياً عراقياً": soldiers of a nation are of its army, whomever its adjective means else."""
    soldiers = group.noun is not None and group.noun.noun in ARMY_MEN
    if not (soldiers and mention.adjective and mention.actor is not None):
        return mention
    home = armies().get(actor(mention.actor).country or "")
    known = home is not None and is_part_of(home.army, mention.actor)
    return replace(mention, actor=home.army) if home is not None and known else mention


def _is_of_a_party(group: Group) -> bool:
    """Fighters, the dead, a bare numeral: whose they are the parties of the happening tell."""
    if group.noun is None:  # "10 بينهم 6 جنود": the others may be anybody
        return not group.people and not any(sub.actor is not None and sub.max != 1 for sub in group.among)
    if (
        group.noun.class_ == "status"
        and len({sub.actor is None for sub in group.among if not sub.people}) > 1
    ):
        return False  # "7 قتلى بينهم قاضيان و4 رجال شرطة"
    return group.noun.class_ in ("fighter", "own", "enemy", "status") or group.noun.noun in ATTACKERS


PLAIN = frozenset({"civil", "religious", "person"})


def _is_plain_name(text: Text, group: Group) -> bool:
    """A name without rank, office or nom de guerre is that of a person like others (codebook §8 "Civilians")."""
    first, last = group.people[0]
    name = text.name_at.get(first)
    title = title_at(text.tokens, name.first) if name is not None and name.first < name.name_first else None
    person = person_at_token(text, name.first) if name is not None and title is not None else None
    civil = person is not None and person.entry.value.noun.class_ == "civilian"  # "الطبيب", no "الخبير"
    alone = (group.max == 1 or len(group.people) > 1) and title is not None and (civil or title.kind in PLAIN)
    if alone and name is not None and title is not None and title.last < name.name_first:
        return True  # "العلامة فلان", "الشاب فلان"
    if name is not None and (name.title is not None or name.first < name.name_first or name.aka):
        return False
    full = last > first or _shares_family(text, last)
    return full and text.word(first) not in ("ابو", "ام", "ابا", "ابي")


def _shares_family(text: Text, last: int) -> bool:
    """ "خالد وسامر العلي": a given name before one that has the family's, joined by و."""
    following = text.name_at.get(last + 1)
    if following is None or following.clitic != "و":
        return False
    return following.name_last > following.name_first or _shares_family(text, following.last)


def _kin(group: Group) -> bool:
    return group.noun is not None and group.noun.kin


def _is_family(group: Group) -> bool:
    """His kin, and none who drives or guards him."""
    return _kin(group) and group.noun is not None and fold_word(group.noun.noun) not in words("attendants")


def refresh(text: Text, event: Event) -> None:
    """Work out the actors of rows and people again, after the event took in more."""
    resolve_rows(text, event)
    _fill_people(text, event)


def _fill_people(text: Text, event: Event) -> None:
    for person in people_of(text, event.rows):
        old = next((p for p in event.people if is_one_name(p, person)), None)
        if old is None:
            event.people.append(person)
        elif old.status is None:
            old.status = person.status
    for row in event.rows:
        named = next((p for p in event.people if (p.first, p.last) in row.people), None)
        if named is not None and named.actor and row.actor in (None, CIVILIANS) and row.max == 1:
            row.actor, row.name = named.actor, named.actor_name
    if event.action == "leadership_change" and not event.people:
        first, last = event.told[0]
        event.people = [
            person_at(text, n.name_first, n.name_last)
            for n in text.names
            if first <= n.name_first and n.name_last <= last
        ]


def _by_parties(text: Text, event: Event, row: Row) -> None:
    """Fighters of nobody named are the party that suffers; an enemy's losses are those of the other side."""
    group = row.group
    if group is None:
        return
    if group.possessive and text.word(group.last).endswith(OURS):
        _by_speakers(text, event, row)
        return
    if group.possessive and (owner := _owner(text, event, group)) is not None:
        row.actor, row.name = owner.actor, text.name_of(owner)
        return
    if (same := _called_so(event, group)) is not None:
        row.actor, row.name = same.actor, same.name
        return
    attacked = fell_attacking(text, event, row) and not _side_told_before(event, row)
    for side in ("initiator",) if attacked else _sides(text, event, row, group):
        found = [p for p in event.parties if p.role == side and _can_be(group, p)]
        if found:
            row.actor, row.name = found[0].actor, found[0].name
            return
    if (
        group.noun is not None
        and group.noun.class_ == "status"
        and (
            _are_civilians(event, group.noun.noun)
            or _beside_civilians(event, row)
            or _of_civilian_victims(text, row)
        )
    ):
        row.actor, row.name = CIVILIANS, text.words(group.first, group.last)
    elif _is_of_the_told(text, group) and (owner := _owner(text, event, group)) is not None:
        if owner.actor != GUNMEN:  # "هاجم مسلحون دورية فاستشهد الملازم فلان"
            row.actor, row.name = owner.actor, text.name_of(owner)
    elif group.noun is not None and group.noun.class_ == "enemy" and group.head is not None:
        row.name = text.words(*group.head)


def _side_told_before(event: Event, row: Row) -> bool:
    """ "صدوا الهجوم وقتلوا 45 عنصراً من قوات كذا وجرحوا 70 عنصراً": whose they are is told before."""
    return any(
        r.sentence == row.sentence
        and r.last < row.first
        and r.part_of is None
        and r.group is not None
        and r.group.actor is not None
        for r in event.rows
    )


def _called_so(event: Event, group: Group) -> Participant | None:
    """ "هاجم المرتزقة كذا فقُتل 20 مرتزقاً": the enemy's men have the noun that a party of the happening is called by."""
    noun = group.noun
    if noun is None or noun.class_ != "enemy":
        return None
    forms = {bare(fold_word(form)) for form in (noun.noun, *noun.plurals, *noun.variants)}
    called = (
        p
        for p in event.parties
        if p.actor not in CIVIL_ACTORS and bare(fold_word(p.name.split(" ")[0])) in forms
    )
    return next(called, None)


def _by_speakers(text: Text, event: Event, row: Row) -> None:
    """ "أربعة من عناصرنا": those who speak, told as who was hit; none of those whom they name."""
    ours = [p for p in event.parties if p.role == "target" and p.first in text.voiced]
    if ours:
        row.actor, row.name = ours[0].actor, ours[0].name


def fell_attacking(text: Text, event: Event, row: Row) -> bool:
    """ "تصدت قوات كذا لهجوم كذا وقتلت 12 عنصرا", "خمسة قتلى في صفوف المهاجمين": who held off killed those who came."""
    before = [t for t in event.triggers if t.last < row.first]
    if not words("attackers").isdisjoint(text.folded(row.first, row.last + ATTACKERS_REACH)):
        doers = [p for p in event.parties if p.role == "initiator"] if before and before[-1].verb else []
        return not any(before[-1].last < p.first < row.first for p in doers)  # "قتل الجيش ثلاثة من المهاجمين"
    if not before or before[-1].passive:
        return False
    if not _fell_in_ranks(text, row):
        if row.first != before[-1].last + 1:
            return False
        if before[-1].verb is None and text.word(before[-1].first) not in KILLED:
            return False
        if before[-1].frame.subject != "initiator":
            return False
    held = [
        t for t in before[:-1] if t.deed is not None and t.frame.subject == "target" and t.verb is not None
    ]
    start = min((first for first, _ in event.told), default=row.first)
    told = range(start, before[-1].first + 1)
    nouns = any(bare(text.word(k)) in words("holding_off") for k in told)
    return bool(held or nouns) or any(v.lemma in HOLDING for k in told for v in text.verbs(k)[:1])


def _fell_in_ranks(text: Text, row: Row) -> bool:
    """ "وأوقعت في صفوفها 30 قتيلاً وعشرات الجرحى", "وأوقعوا بينهم قتلى": men of those whom the subject fought."""
    for k in range(row.first - 1, max(row.sentence, row.first - RANKS_REACH) - 1, -1):
        if any(v.lemma in FELLING for v in text.verbs(k)):
            return not RANKS.isdisjoint(text.folded(k + 1, min(k + 3, row.first - 1)))
    return False


def _are_civilians(event: Event, noun: str) -> bool:
    return event.civilian_objects or noun == HOSTAGE


def _beside_civilians(event: Event, row: Row) -> bool:
    """ "62 قتيلا فلسطينيا، فضلا عن آلاف الجرحى": all others of whom it is known in that sentence are civilians."""
    near = [r for r in event.rows if r is not row and r.sentence == row.sentence and r.actor]
    others = [r for r in near if r.part_of is not row]  # "20 قتيلا بينهم 3 مدنيين": the others are none
    return row.counted and {r.actor for r in others} == {CIVILIANS} and any(map(_are_surely_civil, others))


def _of_civilian_victims(text: Text, row: Row) -> bool:
    """ "بلغ عدد الضحايا المدنيين رقما قياسيا ... 1592 قتيلاً و3329 جريحاً"."""
    told = text.folded(row.sentence, row.first)
    return any(word in VICTIMS and after in CIVIL_VICTIMS for word, after in pairwise(told))


def _are_surely_civil(row: Row) -> bool:
    """Told by more than a word for anybody ("13 شخصا")."""
    group = row.group
    return group is not None and (group.civil or (group.noun is not None and not group.noun.loose))


def _is_of_the_told(text: Text, group: Group) -> bool:
    """ "عدد من الجنود": soldiers with the article are those of a force told before."""
    ranked = group.noun is not None and group.noun.noun in STATE_RANKS | {"عنصر", "منتسب"}
    if not ranked or group.head is None or not text.word(group.head[0]).startswith("ال"):
        return False
    return not text.word(group.head[1] + 1).startswith(LAWLESS)


def _sides(text: Text, event: Event, row: Row, group: Group) -> tuple[str, ...]:
    """The roles whose bearers the people can be."""
    noun = group.noun
    if noun is not None and noun.noun in ATTACKERS:
        return ("initiator",)
    if _man_a_post(text, group):
        return ("target",)
    if row.status == "captured" and event.action == "defection":
        return ("initiator",)  # who gave himself up was taken by those told as the other side
    if row.status == "defected":
        return ("initiator", "target")
    either = noun is not None and (
        noun.class_ == "own" or (noun.class_ == "enemy" and _may_act(text, event, noun))
    )
    return ("target", "initiator") if either else ("target",)


def _man_a_post(text: Text, group: Group) -> bool:
    """ "ثلاثة من عناصر الحاجز": men of what was hit, and none of those who hit it."""
    behind = text.entries(group.head[1] + 1, "role") if group.head is not None else ()
    return any(f.entry.value.role == "thing" and f.form.article for f in behind)


def _may_act(text: Text, event: Event, noun: PersonNoun) -> bool:
    """No state calls its own men terrorists; of whom such a noun means in that country nobody else's are."""
    foe = foe_of(noun.plurals, text.country, text.day)
    return foe is None or foe in event.actors("initiator")


def _can_be(group: Group, party: Participant) -> bool:
    """Nobody calls a state's own men terrorists, rebels or attackers; soldiers are a state's."""
    id = party.actor
    if id is None and group.noun is not None and group.noun.class_ == "enemy":
        return bare(fold_word(party.name).split(" ")[0]) not in OF_A_STATE
    if id in (CIVILIANS, "prisoners"):
        return False
    if id == GUNMEN and (group.noun is None or group.noun.class_ != "fighter" or _has_officers(group)):
        return False
    if group.noun is None or id is None:
        return True
    kind = actor(id).kind
    if group.noun.noun in ATTACKERS:
        return kind not in OF_STATES
    if group.noun.noun in STATE_RANKS:
        return kind in OF_STATES
    irregular = group.noun.class_ == "enemy" or group.noun.noun in IRREGULARS - {"قيادي", "مقاتلة"}
    return not irregular or kind not in OF_STATES


def _has_officers(group: Group) -> bool:
    """ "خمسة عناصر بينهم ضابطان": men of a force that has ranks."""
    return any(sub.noun is not None and sub.noun.noun in STATE_RANKS for sub in group.among)


def _owner(text: Text, event: Event, group: Group) -> ActorMention | None:
    """ "ثلاثة من عناصرها": the nearest actor before who is not the one that harms."""
    doers = event.actors("initiator") if event.action != "defection" else set()
    before = [a for a in text.actors if event.sentence.first <= a.first < group.first]
    told = [a for a in before if not _only_describes(text, a)] or before
    doers |= {a.actor for a in told if a.actor is not None and is_told_as_doer(text, a)}
    others = {None, CIVILIANS, *doers}
    near = [a for a in told if a.actor not in others]
    agreeing = [a for a in near if _agrees(text, a, group)]
    if not agreeing and (event.action == "clash" if near else _has_pronoun(text, group)):
        # Who fights loses men too; "أعدم التنظيم ثلاثة من عناصره": with nobody else told they are the doer's.
        theirs = doers - {GUNMEN}  # nobody's own men fall to unknown gunmen's attack on another's convoy
        agreeing = [a for a in told if a.actor in theirs and _agrees(text, a, group)]
    return (agreeing or near)[-1] if agreeing or near else None


def _has_pronoun(text: Text, group: Group) -> bool:
    """ "عناصره", "قادتها", and not "منفذي هجوم", whose ending is of the construct."""
    return group.head is not None and has_pronoun(text, group.head[1])


def _only_describes(text: Text, mention: ActorMention) -> bool:
    """ "اعترفت ميليشيا كذا المدعومة من كذا بمقتل أحد قادتها": who only says what another is owns nobody."""
    role = role_ending(text, mention.first - 1)
    return role is not None and role.entry.value.role == "none"


def _agrees(text: Text, owner: ActorMention, group: Group) -> bool:
    """ "يتبع لواء كذا لجبهة كذا، وقُتل من عناصره": the pronoun is of the gender of the noun of its owner."""
    word = text.word(group.head[1]) if group.head is not None else ""
    if text.word(owner.first - 1) == "من" or text.entries(owner.first - 1, "role"):
        return True  # "دورية من كذا، ما أدى لمقتل أربعة من عناصرها": of the patrol
    first = bare(text.word(owner.first).removeprefix("لل").removeprefix("ل"))
    if word.endswith("ها"):
        return first not in words("masculine_bodies")
    return not (word.endswith("ه") and (text.ends_in_ta(owner.first) or first in words("feminine_bodies")))


def _mourner(text: Text, event: Event, group: Group) -> ActorMention | None:
    """ "نعى لواء كذا العناصر فلاناً وفلاناً": an armed side mourns its own."""
    for trigger in event.triggers:
        if trigger.first > group.first or text.word(trigger.first) not in words("mourns"):
            continue
        at = trigger.last + 1 + (text.word(trigger.last + 1) in QUOTES)
        mention = text.actor_at.get(at)
        if mention is not None and mention.actor is not None and actor(mention.actor).kind in ARMED_SIDES:
            return mention
    return None
