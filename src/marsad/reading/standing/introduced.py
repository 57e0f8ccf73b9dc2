"""Persons told by what they are before their names: "عنصر من لواء كذا يدعى فلان", "شابان من كذا هما فلان وفلان"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import company
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Predicate
from marsad.reading.people.name_lists import Listed, names_after
from marsad.reading.standing.ends import HEADS, Who, end_of, place_end, skip_back
from marsad.reading.standing.entity import BRACKETS, QUOTES, End, Entity
from marsad.reading.standing.origin import TAKEN, TAKING
from marsad.reading.standing.people import AMONG, RelationTold
from marsad.reading.standing.persons import People
from marsad.reading.standing.words import word_set
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

IS_CALLED, IS_HE = words("introduced_called"), words("introduced_he")
ONE, WHO_IS = words("introduced_one"), words("subjects_who_is")
MEN = word_set("officers") | words("offices_ranks") | words("introduced_men")
LEADS_TO, OF_HOME = words("introduced_leads_to"), words("introduced_of_home")
LOYAL, BELONGS = words("introduced_loyal"), word_set("belonging_to") | words("introduced_belongs")
RANKED = words("introduced_ranked")
COMING = words("introduced_coming")
REACH = 18  # tokens from what they are to the word before the names
OVER = 3  # words for men and ranks between what leads to a body and the body
GROUP_REACH = 11  # tokens from the group to "بينهم"
ASIDE = 2  # words from "وهو" to what is only said beside
PAIR = 2


class _Told:
    """The names behind a word for being called, and where it is said what they are."""

    def __init__(self, people: People, sentence: Sentence, head: int, cue: int, names: list[Listed]) -> None:
        self.text, self.sentence = people.text, sentence
        self.head, self.cue, self.last = head, cue, names[-1].last
        self.ends = [_end(people, name, names) for name in names]

    def relations(self, predicate: Predicate, object: End, first: int, last: int) -> list[RelationTold]:
        last = max(last, self.last)
        return [RelationTold(predicate, end, object, min(first, end.first), last) for end in self.ends]


def introduced_in(who: Who, people: People, sentence: Sentence) -> list[RelationTold]:
    """What is told of persons by the noun that stands before their names."""
    text, found = people.text, list[RelationTold]()
    for i in text.marked(_CUES, sentence.first + 1, sentence.last - 1):
        names = [n for n in names_after(text, i + 1) if n.last <= sentence.last]
        if names and "ال" + text.word(names[0].first) in company("nation"):
            continue  # "وهو عراقي الجنسية"
        head = _head(who, sentence, i, len(names)) if names else None
        if head is None:
            continue
        told = _Told(people, sentence, head, i, names)
        members = _members(who, told) or _among(who, told)
        found += members + _homes(told)
        found += _home_behind(told)
    return found


_CUES = SIGNS.bit(lambda word: word.removeprefix("و") in IS_CALLED | IS_HE)


def _end(people: People, listed: Listed, names: list[Listed]) -> End:
    text, name = people.text, people.text.name_at.get(listed.first)
    if name is not None and name.name_first == listed.first and not people.is_single(name):
        return people.end(name)
    told = text.words(listed.first, listed.last).strip("".join(QUOTES | BRACKETS) + " ،.")
    told = told.removeprefix("و") if listed.joined else told
    shares = listed.first == listed.last and listed is names[0] and len(names) == PAIR
    if shares and names[1].first == listed.last + 1 and names[1].last > names[1].first:
        told = f"{told} {text.words(names[1].last, names[1].last)}"  # "شقيقان هما يحيى ومحمد كذا"
    return End(told, None, listed.first, listed.last)


def _head(who: Who, sentence: Sentence, cue: int, names: int) -> int | None:
    """The noun that says what as many as these are: nearest before the names, in their clause."""
    text = who.text
    for k in range(cue - 1, max(sentence.first, cue - REACH) - 1, -1):
        if text.word(k) in "؛.:" or text.word(k) in IS_CALLED:
            return None
        actor = text.actor_at.get(k)
        if text.covered(k) and (actor is None or actor.first < actor.last):
            continue
        if text.word(k) in ONE and names == 1:
            return k
        if not WHO_IS.isdisjoint(text.folded(max(sentence.first, k - ASIDE), k - 1)):
            continue  # "أحد قادة كذا وهو عراقي الجنسية يدعى فلان"
        if _is_head(text, k, names):
            one = text.word(k - 1).removeprefix("و") in ONE
            return k - 1 if one else k
    return None


def _is_head(text: Text, k: int, names: int) -> bool:
    if text.word(k - 1) in RANKED:
        return False  # "ضابط برتبة مقدم يدعى فلان"
    found = [f for f in text.entries(k, "person") if f.last == k and not f.form.enclitic.strip("ا")]
    if any(_counts(f.entry.value.counts.most, names) for f in found):
        return text.word(k - 1) not in LEADS_TO
    word = text.word(k)
    return names == 1 and (word in MEN or word.removesuffix("ا") in MEN) and text.word(k - 1) not in ONE


def _counts(most: int | None, names: int) -> bool:
    return most == names if names <= PAIR else most is None or most > PAIR


def _members(who: Who, told: _Told) -> list[RelationTold]:
    """The body that they are told to be of."""
    text = who.text
    for entity in who.known_in(told.head + 1, told.cue - 1):
        if entity.outlet or entity.last >= told.cue:
            continue
        tie = _tie(who, told, entity)
        if tie is not None:
            return told.relations(tie, end_of(text, entity), told.head, entity.last)
    return []


def _tie(who: Who, told: _Told, entity: Entity) -> Predicate | None:
    text = who.text
    j = entity.first - 1
    for _ in range(OVER + 1):
        word = text.word(j)
        if j <= told.head:
            break
        if word in QUOTES or (word in HEADS and word not in LEADS_TO) or word in ("ما", "يسمي", "تسمي"):
            j -= 1
            continue
        break
    word, plain = text.word(j), bare(text.word(j)).removesuffix("ا")
    lettered = bool(set(entity.proclitics) & set("لب"))
    behind = text.word(j - 1)
    if word in LOYAL or plain in LOYAL or behind in LOYAL or bare(behind).removesuffix("ا") in LOYAL:
        return "linked_to"
    if word in LEADS_TO and not who.is_state(entity):
        known = (
            bare(behind) in BELONGS or behind in BELONGS or j - 1 == told.head or _describes(text, told, j)
        )
        return "member_of" if known else None
    if lettered and not who.is_state(entity) and (plain in BELONGS or word in BELONGS):
        return "member_of"
    one_of = text.word(told.head) in ONE and entity.first - told.head <= OVER + 1
    return "member_of" if one_of and not lettered else None


def _describes(text: Text, told: _Told, j: int) -> bool:
    """Nothing but adjectives and marks of quotation stand between the noun and what leads on at token j."""
    return all(
        text.tokens[k].kind != "word"
        or not (text.verbs(k) or k in text.place_at or bare(text.word(k)) in COMING)
        for k in range(told.head + 1, j)
    )


def _among(who: Who, told: _Told) -> list[RelationTold]:
    """ "خمسة أسرى من قوات كذا، بينهم ضابط برتبة مقدم يدعى فلان": a fighter among the men of a group."""
    text = who.text
    word = text.word(told.head)
    cue = told.head - 1
    if not (word in MEN or word.removesuffix("ا") in MEN) or text.word(cue) not in AMONG:
        return []
    first = max(told.sentence.first, cue - GROUP_REACH)
    here = [e for e in who.known_in(first, cue) if e.last < cue and not e.outlet]
    if not here or any(j in text.place_at for j in range(here[-1].last + 1, cue)):
        return []
    return told.relations("member_of", end_of(text, here[-1]), here[-1].first, told.cue)


def _homes(told: _Told) -> list[RelationTold]:
    """The place that they are told to be from: "من بلدة كذا", "من أهالي كذا", "ينحدر من كذا"."""
    text = told.text
    for place in text.places:
        first = place.mention.first
        if not told.head < first < told.cue:
            continue
        at = skip_back(text, first - 1, told.head)
        at -= text.word(at) in OF_HOME
        if text.word(at) == "من" and (at - 1 == told.head or _describes(text, told, at)):
            return told.relations("origin", place_end(text, place), told.head, place.mention.last)
    return []


def _home_behind(told: _Told) -> list[RelationTold]:
    """ "يدعيان فلان وفلان من كذا": nobody was taken from there."""
    text, behind = told.text, told.last + 1
    while text.word(behind) in QUOTES | BRACKETS or text.word(behind) in "،,":
        behind += 1
    at = behind + 1 + (text.word(behind + 1) in OF_HOME)
    place = text.place_at.get(at) if text.word(behind) == "من" else None
    if place is None or place.mention.first != at or place.mention.last > told.sentence.last:
        return []
    before = range(told.sentence.first, told.cue)
    taken = any(
        isinstance(f.entry.value, Deed) and f.entry.value.action in TAKEN
        for k in before
        for f in text.found[k]
    ) or any(v.lemma in TAKING for k in before for v in text.verbs(k)[:1])
    return [] if taken else told.relations("origin", place_end(text, place), told.cue, place.mention.last)
