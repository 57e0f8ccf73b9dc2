"""What stands behind the words of a standing fact: persons, a year, a phrase, a name, a group without a name."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import common_words
from marsad.arabic.wordlists import particles
from marsad.reading.standing.ends import Who, end_of, place_end, skip_on
from marsad.reading.standing.entity import QUOTES, End, Entity
from marsad.reading.standing.persons import People
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

NAME = 7  # tokens of a name in quotation marks
TITLE_REACH = 9  # words of an office between the verb and who holds it
WITH_HIM = words("with_him")
TO_IT = words("to_it")
GROUP_WORDS = 4  # words of a group's description behind its noun
_LEADER, ADVERBS = word_set("its_leader"), word_set("adverbs_of_leading")
TITLES, NAMELESS = word_set("titles"), word_set("nameless_groups")
SENT = word_set("men_sent")
LOYAL, COMMON = word_set("loyal"), word_set("common_bodies")


def persons_behind(
    text: Text, people: People, sentence: Sentence, last: int, most: int, *, surname: bool = False
) -> list[End]:
    """The names that follow: at once, or over "كل من", "زعيمها" or a place."""
    found: list[End] = []
    j = last + 1
    while j <= sentence.last and len(found) < most:
        name = people.at(j) or people.guess(j)
        if name is not None and name.name_last <= sentence.last and not people.is_single(name):
            found.append(people.end(name))
            j = name.last + 1
            continue
        if not found and (titled := _behind_title(text, people, sentence, j)) is not None:
            j = titled
            continue
        if surname and not found and name is None and _is_surname(text, j):
            return [End(text.words(j, j), None, j, j)]
        place = text.place_at.get(j)
        word = text.word(j)
        if place is not None and not found:
            j = place.mention.last + 1
        elif (
            word in QUOTES
            or (not found and j == last + 1 and word.startswith("ال"))  # "يقود قوة الردع الخاصة فلان"
            or word in "،,"
            or word in ("كل", "من", "في", "و")
            or word in _LEADER
            or (word in ADVERBS and not found)
            or j in text.time_at
        ):
            j += 1
        else:
            break
    return found


def year_behind(text: Text, sentence: Sentence, last: int, reach: int) -> list[End]:
    for i in range(last + 1, min(last + reach, sentence.last) + 1):
        word = text.word(i)
        if text.tokens[i].kind == "number" and len(word) == 4 and word[:2] in ("19", "20"):
            return [End(word, None, i, i)]
    return []


def phrase_behind(who: Who, sentence: Sentence, last: int) -> list[End]:
    """The noun phrase that follows, at most four words; the place or actor it begins with."""
    text = who.text
    first = skip_on(text, last + 1, sentence.last, frozenset({"من", "سابقين", "سابقون"}))
    inside = who.beginning.get(first + 1) if text.word(first) == "في" else None
    if inside is not None:
        return [end_of(text, inside)]
    if first > sentence.last or text.tokens[first].kind != "word" or text.verbs(first):
        return []
    place = text.place_at.get(first)
    if place is not None:
        return [place_end(text, place)]
    end = first
    while end < min(first + 3, sentence.last) and _goes_on(text, end + 1):
        end += 1
    return [End(text.words(first, end).strip("".join(QUOTES) + " "), None, first, end)]


def name_behind(text: Text, sentence: Sentence, last: int, letter: str) -> list[End]:
    """The name that follows: between quotation marks, or one word with the article."""
    j = last + 1
    if text.word(j) in (letter, "ب"):
        j += 1
    if text.word(j) in QUOTES:
        close = next(
            (k for k in range(j + 1, min(j + NAME, sentence.last) + 1) if text.word(k) in QUOTES), None
        )
        return [End(text.words(j + 1, close - 1), None, j + 1, close - 1)] if close and close > j + 1 else []
    word = text.word(j).removeprefix(letter)
    if j > sentence.last or not word.startswith("ال") or text.tokens[j].kind != "word":
        return []
    name = text.words(j, j)
    return [End(name.removeprefix(letter) if text.word(j).startswith(letter) else name, None, j, j)]


def _goes_on(text: Text, i: int) -> bool:
    word = text.word(i)
    stops = word in ("الذين", "التي", "الذي", "في", "سابقين", "قتلوا", "من", "ل", "مكلفون")
    return text.tokens[i].kind == "word" and not stops and not (text.verbs(i) and not word.startswith("ال"))


def _behind_title(text: Text, people: People, sentence: Sentence, j: int) -> int | None:
    """ "يتزعمه رئيس الحكومة، فلان": the token of the name behind an office."""
    if text.word(j) not in TITLES:
        return None
    for k in range(j + 1, min(j + TITLE_REACH, sentence.last) + 1):
        if people.at(k) is not None:
            return k
        if text.verbs(k) or (
            text.tokens[k].kind == "mark" and text.word(k) not in QUOTES and text.word(k) not in "،,"
        ):
            return None
    return None


def _is_surname(text: Text, j: int) -> bool:
    """ "بقيادة حفتر": a word that is nothing else stands where a leader is expected."""
    word = text.word(j)
    plain = text.tokens[j].kind == "word" and not text.covered(j) and not text.found[j] and not text.verbs(j)
    small = word in common_words() or word in particles() or word.endswith("ا")
    return plain and not small and not word.startswith(("ال", "و", "ب", "ل"))


def group_behind(who: Who, sentence: Sentence, last: int) -> list[End]:
    """ "تحت سيطرة فصائل سورية موالية لأنقرة": a group told by what it is, with no name."""
    text, first = who.text, skip_on(who.text, last + 1, sentence.last)
    if text.word(first).removeprefix("ل") not in NAMELESS or first in who.beginning or first > sentence.last:
        return []
    end = first
    while end < min(first + GROUP_WORDS, sentence.last):
        actor = who.beginning.get(end + 1)
        if actor is not None:
            loyal = "ل" in actor.proclitics or text.word(end) in ("من", "ل", "مع")
            return [] if not loyal else _as_end(text, first, actor.last)
        if not _describes(text, end + 1):
            break
        end += 1
    return _as_end(text, first, end) if end > first else []


def _as_end(text: Text, first: int, last: int) -> list[End]:
    return [End(text.words(first, last).strip("".join(QUOTES) + " ،."), None, first, last)]


def _describes(text: Text, j: int) -> bool:
    """An adjective of an indefinite plural: "سورية", "مسلحة", "معارضة", "موالين", "من"."""
    word = text.word(j)
    if word in ("من", "ل", "مع"):
        return bare(text.word(j - 1)) in LOYAL
    return (
        not word.startswith(("ال", "و", "ب", "ل"))
        and word.endswith(("ه", "ين", "ون"))
        and not text.number_at.get(j)
    )


def men_of_nation(text: Text, j: int) -> End | None:
    """ "مئات المستشارين الأميركيين", "جنود أتراك": a nation's men, told by its adjective behind the noun."""
    if bare(text.word(j)) not in SENT and text.word(j) not in SENT:
        return None
    actor = text.actor_at.get(j + 1)
    if actor is None or actor.actor is None or not actor.adjective or actor.first != j + 1:
        return None
    return End(text.words(j, actor.last), actor.actor, j, actor.last)


def _first_word(who: Who, entity: Entity) -> str:
    return who.text.word(entity.first).removeprefix("و").removeprefix("لل")


def owner_before(who: Who, sentence: Sentence, last: int, entity: Entity) -> list[End]:
    """ "قوات كذا ومجلس كذا التابع لها": the pronoun is the actor told right before; of a body that has a name."""
    actor = who.text.actor_at.get(entity.first)
    listed = actor is not None and entity.id is not None
    unlisted = actor is None and (entity.outlet or entity.id is None)  # "مؤسسة “كذا” التابعة له"
    named = (listed or unlisted) and entity.last > entity.first
    told = who.text.word(last + 1) in TO_IT or who.text.word(last) in WITH_HIM
    common = actor is None or actor.generic or entity.last >= last  # "الميليشيات الموالية" may be a name
    if not told or not named or (common and bare(_first_word(who, entity)) in COMMON):
        return []
    before = [e for e in who.beginning_in(sentence.first, entity.first - 1) if not e.outlet and e.id]
    return [end_of(who.text, before[-1])] if before and before[-1].id != entity.id else []


def holders(who: Who, sentence: Sentence, entity: Entity) -> list[End]:
    """ "لسيطرة قوات كذا وميليشيات كذا": who holds it together; no new clause begins with the second."""
    more = joined_to(who, sentence, entity)
    while more and _tells(who, more[-1].last + 1):
        more.pop()
    return [end_of(who.text, e) for e in (entity, *more)]


def _tells(who: Who, j: int) -> bool:
    """A verb stands at token j: "وقوات كذا تقصفها"."""
    return bool(who.text.verbs(j)) and not who.text.word(j).startswith("ال") and j not in who.text.place_at


def joined_to(who: Who, sentence: Sentence, entity: Entity) -> list[Entity]:
    """Who is joined to an actor: "مصر والإمارات وروسيا"."""
    found = [entity]
    while (more := who.beginning.get(found[-1].last + 1)) is not None and "و" in more.proclitics:
        if more.last > sentence.last:
            break
        found.append(more)
    return found[1:]
