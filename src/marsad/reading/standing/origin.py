"""Where persons come from: "فلان من بلدة كذا", "وهو من أبناء كذا", "والاثنان من محافظة كذا" (codebook §5 `origin`)."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.names import NameMention
from marsad.arabic.phrases import Match
from marsad.arabic.signs import SIGNS
from marsad.reading.parties.role_words import before_quotes
from marsad.reading.people.name_lists import names_after
from marsad.reading.standing.ends import place_end
from marsad.reading.standing.entity import BRACKETS, QUOTES, End
from marsad.reading.standing.people import RelationTold, ties
from marsad.reading.standing.persons import People
from marsad.reading.standing.words import word_set
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed
from marsad.reading.words.table_rows import Tie
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

HE, BOTH, ALL = word_set("he_is"), word_set("both_are"), word_set("all_are")
THEIR_ORIGIN, BORN = word_set("their_origin"), word_set("born")
NOUNS = word_set("nouns_of_origin")
NEAR = 45  # tokens from whom the words are about
TAKEN, TAKEN_REACH = family("captures"), 5
TAKING = words("origin_taking")
GAP = 9  # tokens between names that are told together


_BORN = SIGNS.bit(lambda word: word in BORN)
_BEGINS = SIGNS.bit(lambda word: ties().begins(word))


def origins_of(people: People, sentence: Sentence) -> list[RelationTold]:
    """The origins that a sentence tells."""
    text = people.text
    found: list[RelationTold] = []
    free = sentence.first  # the first token behind those found
    for i in text.marked(_BEGINS, sentence.first, sentence.last):
        match = ties().at(text.tokens, i) if i >= free else None
        if match is None or match.value[0] != "origin" or match.last > sentence.last:
            continue
        place = _place(text, match, sentence.last)
        ends = _ends(people, sentence, match, place.last) if place is not None else []
        if place is None or not ends:
            continue
        here = [end for end in ends if sentence.first <= end.first and end.last <= sentence.last]
        first = min([match.first, *(end.first for end in here)])
        last = max([place.last, *(end.last for end in here)])
        found += [RelationTold("origin", end, place, first, last) for end in ends]
        free = match.last + 1
    return found + _born(people, sentence) + _from_there(people, sentence)


def _from_there(people: People, sentence: Sentence) -> list[RelationTold]:
    """ "نعت مقاتليها فلان من بلدة وفلان من أخرى": "من" and a town at once behind each of two names at least."""
    text = people.text
    found: list[RelationTold] = []
    for name in people.names:
        if not (sentence.first <= name.name_first and name.name_last <= sentence.last) or people.is_single(
            name
        ):
            continue
        at = name.last + 1 + (text.word(name.last + 1) in "،,")
        while text.word(at) in QUOTES | BRACKETS:
            at += 1
        place = text.place_at.get(at + 1) if text.word(at) == "من" else None
        if place is None or place.mention.first != at + 1 or place.kind in ("country", "region"):
            continue
        if not _was_taken(text, name):
            end = place_end(text, place)
            found.append(RelationTold("origin", people.end(name), end, name.name_first, place.mention.last))
    return found if len(found) > 1 else []


def _born(people: People, sentence: Sentence) -> list[RelationTold]:
    """ "ولد فلان عام كذا في بلدة كذا", "فلان المولود في كذا"."""
    text = people.text
    found: list[RelationTold] = []
    for i in text.marked(_BORN, sentence.first, sentence.last):
        near = range(i + 1, min(i + GAP, sentence.last) + 1)
        at = next((j for j in near if text.word(j) == "في" and j + 1 in text.place_at), None)
        named = next((people.at(j) for j in (i + 1, i + 2) if people.at(j) is not None), None)
        name = named or people.before(sentence, i) or people.topic(sentence, i)
        if at is None or name is None or people.is_single(name) or name.first > at:
            continue
        place = place_end(text, text.place_at[at + 1])
        found.append(RelationTold("origin", people.end(name), place, min(i, name.first), place.last))
    return found


def _place(text: Text, match: Match[tuple[Tie, str]], end: int) -> End | None:
    """The place behind the words, also one that no list has."""
    j = match.last + 1
    while text.word(j) in QUOTES:
        j += 1
    place = text.place_at.get(j) or text.place_at.get(match.last)
    if place is not None:
        fits = match.last < place.mention.last <= end
        return place_end(text, place)._replace(last=place.mention.last) if fits else None
    unlisted = next(
        (m for m in text.mentions if m.first in (j, match.last) and match.last < m.last <= end), None
    )
    if unlisted is None or unlisted.noun is None:
        return None
    return End(text.words(unlisted.name_first, unlisted.name_last), None, unlisted.first, unlisted.last)


def _ends(people: People, sentence: Sentence, match: Match[tuple[Tie, str]], last: int) -> list[End]:
    """Who comes from there: named right before the words, meant by what stands before them, or named behind."""
    text, before = people.text, people.text.word(match.first - 1)
    plain = text.word(match.first) == "من" and text.word(match.first + 1) in NOUNS
    name = people.before(sentence, match.first)
    beside = match.first - 1 - (before in "،,")  # "فلان، من بلدة كذا"
    if plain and name is not None:
        if before_quotes(text, name.last) != before_quotes(text, beside):
            name = None
        elif _was_taken(text, name):
            return []
    if name is None and text.word(match.first) == "من" and not plain:
        name = people.just_before(sentence, match.first)
    if name is None:
        names = _meant(people, match.first, before, text.word(match.first))
        return [people.end(n) for n in names if not people.is_single(n)] or _behind(text, match, last)
    return [] if people.is_single(name) else [people.end(name)]


def _was_taken(text: Text, name: NameMention) -> bool:
    """ "اعتقلت الشاب فلان من مخيم كذا": from where he was taken."""
    near = range(max(0, name.first - TAKEN_REACH), name.first)
    deeds = (f.entry.value for k in near for f in text.found[k] if isinstance(f.entry.value, Deed))
    return any(deed.action in TAKEN for deed in deeds) or any(
        v.lemma in TAKING for k in near for v in text.verbs(k)[:1]
    )


def _meant(people: People, at: int, before: str, word: str) -> list[NameMention]:
    """Those told before whom a pronoun, "the two" or a noun with the article means."""
    told = _told_before(people, at)
    if before in HE or _is_one(people.text, at - 1):
        return told[-1:]
    if before in BOTH:
        return told[-2:] if len(told) > 1 else []
    if before in ALL or word in THEIR_ORIGIN:
        return told if len(told) > 1 else []
    return []


def _told_before(people: People, at: int) -> list[NameMention]:
    """The names told last before token `at`, together; nobody who speaks."""
    text = people.text
    near = [n for n in people.names if at - NEAR <= n.name_first and n.name_last < at]
    near = [n for n in near if not any(k in text.voiced for k in range(n.name_first, n.name_last + 1))]
    told: list[NameMention] = near[-1:]
    for name in reversed(near[:-1]):
        between = range(name.last + 1, told[0].first)
        if len(between) > GAP or any(text.verbs(k) and k not in text.name_at for k in between):
            break
        told.insert(0, name)
    return told


def _is_one(text: Text, j: int) -> bool:
    """ "والشاب", "الضحية": one person told before."""
    return any(
        f.form.article and f.last == j and f.entry.value.counts.most == 1 for f in text.entries(j, "person")
    )


def _behind(text: Text, match: Match[tuple[Tie, str]], last: int) -> list[End]:
    """ "السوريين من بلدة كذا وهما فلان وفلان": those told by a noun in the plural, named behind."""
    if not _are_several(text, match.first - 1):
        return []
    j = last + 1
    while text.word(j) in QUOTES or text.word(j) in (":", "،", ","):
        j += 1
    if text.word(j) not in BOTH | ALL:
        return []
    return [
        End(text.words(n.first, n.last).removeprefix("و" if n.joined else ""), None, n.first, n.last)
        for n in names_after(text, j + 1)
    ]


def _are_several(text: Text, j: int) -> bool:
    word = bare(text.word(j))
    return word.endswith(("ين", "ان", "ون")) or any(
        f.last == j and f.entry.value.counts.most != 1 for f in text.entries(j, "person")
    )
