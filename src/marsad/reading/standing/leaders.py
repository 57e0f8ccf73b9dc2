"""Leaders of a group who are told by a list: "قيادات حوثية، هم فلان وفلان"; and those whom it mourns (codebook §5)."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention
from marsad.arabic.signs import SIGNS
from marsad.reading.people.name_lists import names_after
from marsad.reading.standing.ends import Who, end_of, skip_on
from marsad.reading.standing.entity import BRACKETS, QUOTES, End
from marsad.reading.standing.people import AMONG, RelationTold
from marsad.reading.standing.persons import People
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import GROUPS
from marsad.registry.actors import actor as known_actor

LEADERS = word_set("leaders")
PIVOTS = words("list_pivot") | {":"}
MOURNING = words("mourns") | {"زف", "زفت", "شيع", "شيعت"}
FIGHTERS = word_set("men") | {"المجاهد", "المقاوم"}
TITLES_BEFORE = FIGHTERS | {"الشهيد"}
MOURNED_REACH = 7  # tokens from the mourners to the name
PIVOT_REACH = 9  # words from the leaders to what opens the list of their names
PAIR = 2  # "القياديان في كذا فلان وفلان"
BEFORE_REACH = 9  # words from the group to "بينهم"
OVER = words("leaders_over")


def leaders_listed(who: Who, sentence: Sentence) -> list[RelationTold]:
    """The memberships that a list of a group's leaders tells; its plain fighters are told as its losses only."""
    text = who.text
    found: list[RelationTold] = []
    for i in text.marked(_LEADERS, sentence.first, sentence.last):
        pivot = _pivot(text, sentence, i)
        group = _group(who, sentence, i, sentence.last if pivot is None else pivot)
        if group is None:
            continue
        names = names_after(text, (group.last if pivot is None else pivot) + 1)
        if not names or (pivot is None and (group.first < i or len(names) != PAIR)):
            continue
        for name in names:
            words = text.words(name.first, name.last).strip("".join(QUOTES | BRACKETS) + " ،.")
            words = words[1:] if name.joined else words
            person = End(words, None, name.first, name.last)
            found.append(RelationTold("member_of", person, group, min(i, group.first), names[-1].last))
    return found


_LEADERS = SIGNS.bit(lambda word: bare(word.removeprefix("و").removeprefix("لل")) in LEADERS)


def _pivot(text: Text, sentence: Sentence, i: int) -> int | None:
    """The token that opens the list: "هم", "وهم", a colon."""
    for j in range(i + 1, min(i + PIVOT_REACH, sentence.last) + 1):
        if text.word(j) in PIVOTS:
            return j + 1 if text.word(j + 1) == ":" else j
        if text.verbs(j) or text.word(j) in "؛.":
            return None
    return None


def _group(who: Who, sentence: Sentence, i: int, pivot: int) -> End | None:
    """Whose leaders: told by an adjective or behind the noun, else the one among whose men they are counted."""
    text = who.text
    for j in range(i + 1, pivot):
        actor = text.actor_at.get(j)
        if actor is not None and actor.adjective and actor.actor and known_actor(actor.actor).kind in GROUPS:
            return End(text.words(actor.first, actor.last), actor.actor, actor.first, actor.last)
    begin = skip_on(text, i + 1, sentence.last, OVER)
    near = range(begin, min(begin + 3, pivot))
    entity = next((e for j in near if (e := who.beginning.get(j) or who.of_kind(j)) is not None), None)
    among = next((k for k in range(i - 1, max(sentence.first, i - 4) - 1, -1) if text.word(k) in AMONG), None)
    if entity is None and among is not None:
        before = who.beginning_in(max(sentence.first, among - BEFORE_REACH), among - 1)
        entity = before[-1] if before else None
    if entity is None or entity.outlet or (entity.id and known_actor(entity.id).kind not in GROUPS):
        return None
    return end_of(text, entity)


def mourned_of(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """ "نعت حركة كذا القائد فلان": whom a group mourns by his title is one of its own."""
    text, found = who.text, list[RelationTold]()
    for i in text.marked(_MOURNS, sentence.first, sentence.last - 1):
        group = who.beginning.get(skip_on(text, i + 1, sentence.last))
        if group is None or group.outlet or group.id is None or known_actor(group.id).kind not in GROUPS:
            continue
        name = _titled(people, sentence, group.last + 1)
        if name is not None and not people.is_single(name):
            told = (i, max(group.last, name.name_last))
            found.append(RelationTold("member_of", people.end(name), end_of(text, group), *told))
    return found


_MOURNS = SIGNS.bit(lambda word: word.removeprefix("و") in MOURNING)


def _titled(people: People, sentence: Sentence, j: int) -> NameMention | None:
    """The name with a title behind the mourners, over the time and quotation marks."""
    text = people.text
    for k in range(j, min(j + MOURNED_REACH, sentence.last) + 1):
        name = people.at(k)
        if name is not None:
            titled = not FIGHTERS.isdisjoint(text.folded(j, name.name_first - 1))
            return name if titled and name.clitic != "و" else None
        if not (
            k in text.time_at
            or text.word(k) in QUOTES
            or text.word(k) in TITLES_BEFORE
            or text.word(k) in "،,"
        ):
            return None
    return None
