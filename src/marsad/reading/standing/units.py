"""Units in no list: by their number ("اللواء 135 مشاة"), inside another's name, or by the noun of a body."""

from __future__ import annotations

from collections.abc import Container

from marsad.arabic.clitics import Form, bare, forms
from marsad.arabic.signs import SIGNS
from marsad.reading.standing.entity import BRACKETS, QUOTES, End, Entity
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_units import TEN, TENS

NUMBERED = word_set("numbered")
BODIES = word_set("bodies")
ARMS = word_set("arms")
ORDINALS = word_set("ordinals")
WINGS = word_set("wings")
OF_STATES = word_set("of_states")
GROUPS, COMMANDED = word_set("group_nouns"), word_set("commanded")
SPOKEN_FOR = COMMANDED | BODIES | word_set("bodies_with_offices")
PREPOSITIONS, RELATIVE = word_set("prepositions"), word_set("relative")
ARM_NOUNS, OFFICERS = word_set("arm_nouns"), word_set("officers")
LOYAL = word_set("loyal")
KINDS = word_set("heads") | word_set("group_kinds") | word_set("named_kinds")
COPULA = words("subjects_who_is")
KIND_REACH = 3  # words from what kind of body it is to the phrase: "وهي ميليشيا عراقية مسلحة تابعة"
ITEM = 3  # words of a group's name behind its noun
LONGEST = 6  # tokens of a body's name
COUNCILS = frozenset({"مجلس"})
AL_QAEDA = "al-qaeda"
BRANCHES, BRANCH_REACH = words("branches"), 2  # "تنظيم القاعدة"


def _form(word: str) -> Form | None:
    return next((f for f in forms(word) if f.stem in NUMBERED and not f.enclitic), None)


_BEGINS = SIGNS.bit(_form)


def numbered_units(text: Text, taken: set[int]) -> list[Entity]:
    """ "اللواء 135 مشاة", "الفرقة السادسة", "اللواء الـ28": a unit and its number."""
    found = []
    for i in text.marked(_BEGINS, 0, len(text.tokens) - 2):
        form = _form(text.word(i))
        if form is None or i in taken or i in text.place_at:
            continue
        j = i + 1
        if text.word(j) == "ال" and j + 1 < len(text.tokens):
            j += 1
        number = text.tokens[j].kind == "number" and text.word(j).isdigit() and j not in text.time_at
        if not number and not (text.word(j).removeprefix("ال") in ORDINALS and j not in taken):
            continue
        last = _past_arm(text, j if number else _past_tens(text, j))
        found.append(Entity(i, last, None, form.proclitics))
    return found


def _past_tens(text: Text, j: int) -> int:
    """ "الثاني عشر", "السابع والعشرين": the last token of the ordinal that begins at token j."""
    behind = text.word(j + 1)
    return j + 1 if behind in TEN or behind.removeprefix("وال") in TENS else j


def _past_arm(text: Text, j: int) -> int:
    """ "135 مشاة", "135 دفاع جوي": the last token of what the unit is armed with."""
    if f"{text.word(j + 1)} {text.word(j + 2)}" in ARMS:
        return j + 2
    return j + 1 if text.word(j + 1) in ARMS else j


def with_arm(text: Text, last: int) -> int:
    """ "اللواء 811 مشاة": where the name ends of a unit that is numbered at token `last`."""
    word = text.word(last)
    return _past_arm(text, last) if word.isdigit() or word.removeprefix("ال") in ORDINALS else last


def after_wings(text: Text, taken: set[int]) -> list[Entity]:
    """ "جناح القاعدة", "فرع القاعدة": the word alone is a base, behind these it is the organisation."""
    return [
        Entity(i, i, AL_QAEDA, "ل" if token.text.startswith("لل") else "")
        for i, token in enumerate(text.tokens)
        if token.text in ("القاعده", "للقاعده")
        and i not in taken
        and i not in text.place_at
        and (
            bare(text.word(i - 1)) in WINGS
            or (token.text == "للقاعده" and bare(text.word(i - 1)) in WINGS | LOYAL)
        )
    ]


def whole_of(text: Text, first: int, end: End) -> End:
    """ "الفرع اليمني لتنظيم القاعدة": behind the word for a branch the whole organisation is meant."""
    branch = bare(text.word(first).removeprefix("و")) in BRANCHES
    alone = bare(text.word(end.last)) == "قاعده" and end.last - end.first < BRANCH_REACH
    return end._replace(id=AL_QAEDA) if branch and alone else end


def body_before(text: Text, j: int, floor: int) -> Entity | None:
    """The body whose name ends at token j: "مركز المصالحة بين الأطراف المتنازعة", "قوات “التدخل السريع”"."""
    for i in range(j - 1, max(floor, j - LONGEST) - 1, -1):
        word = text.word(i)
        noun = word if word in BODIES else word.removeprefix("و")  # "وحدة" has its own letter
        if word in "،؛.:" or (text.verbs(i) and noun not in BODIES) or i in text.actor_at:
            return None
        if noun in BODIES and i + 1 <= j and text.word(i - 1) not in QUOTES | BRACKETS:
            return Entity(i, j, None, "و" if noun != word else "")
    return None


def before_copula(text: Text, j: int, floor: int, named: Container[int]) -> int:
    """ "لواء كذا، وهو فصيل تابع ل": the token before "وهو" where only what kind of body it is ends at token j."""
    for k in range(j, max(floor, j - KIND_REACH), -1):
        if text.word(k) in KINDS and text.word(k - 1) in COPULA and k - 1 > floor:
            return k - 2
        if text.tokens[k].kind != "word" or k in named or text.verbs(k):
            return j
    return j


def group_item(text: Text, i: int, last: int) -> Entity | None:
    """A group in a list of them: "ولواء الحق", "وجبهة أنصار الدين"."""
    noun = text.word(i).removeprefix("و")
    if noun not in GROUPS:
        return None
    j = i
    while j < min(i + ITEM, last) and _is_of_name(text, j + 1):
        j += 1
    return Entity(i, j, None, "و" if noun != text.word(i) else "") if j > i else None


def _is_of_name(text: Text, j: int) -> bool:
    word = text.word(j)
    plain = text.tokens[j].kind == "word" and not word.startswith("و") and word not in PREPOSITIONS
    return plain and not (text.verbs(j) and not word.startswith("ال"))


def unit_behind(text: Text, i: int, last: int, also: frozenset[str] = frozenset()) -> Entity | None:
    """The unit whose name begins at token i, by its noun, of `also` too: "قوى الشرطة والأمن العام", "عمليات «كذا»"."""
    noun, nouns = text.word(i), COMMANDED | also
    letter = noun[:1] if noun[:1] in ("ل", "ب") and noun[1:] in nouns else ""
    plain = noun.removeprefix(letter)
    if plain not in nouns and not (noun.removeprefix("ال") in nouns and _has_article(text, i + 1)):
        return None
    if plain.removeprefix("ال") == "مجلس" and text.word(i + 1) in OF_STATES:
        return None
    place = text.place_at.get(i)
    if plain == "اقليم" and place is not None:  # the government of a region is named by it
        return Entity(i, place.mention.last, None, letter)
    j = max(_plainly_named(text, i, last), _bare_noun(text, i, last, also))
    while j < min(i + LONGEST, last) and (text.word(j + 1) in QUOTES or _names_it(text, i, j + 1)):
        j += 1
        if text.word(j) in QUOTES and j > i + 1:
            break
    while j > i and text.word(j) in QUOTES:
        j -= 1
    return Entity(i, j, None, letter) if j > i else None


def _plainly_named(text: Text, i: int, last: int) -> int:
    """ "لواء حرب 1": the number of a unit behind the one word that it is called; else where its noun stands."""
    numbered = i + 2 <= last and text.tokens[i + 2].kind == "number" and bare(text.word(i)) in NUMBERED
    plain = numbered and text.tokens[i + 1].kind == "word" and text.word(i + 1) not in PREPOSITIONS
    return i + 2 if plain and not text.verbs(i + 1) else i


def _bare_noun(text: Text, i: int, last: int, also: frozenset[str]) -> int:
    """ "مجلس شورى المجاهدين": the bare noun between the unit's own and one with the article; else where that stands."""
    j = i + 1
    plain = j < last and text.tokens[j].kind == "word" and text.word(j) not in PREPOSITIONS
    if (
        not plain
        or (text.word(i).removeprefix("ل") not in GROUPS | COUNCILS | also)
        or text.word(i).startswith("ال")
        or _has_article(text, j)
        or text.word(j).startswith("و")
    ):
        return i
    free = (
        j not in text.place_at and not text.verbs(j) and not _in_a_name(text, j) and j not in text.number_at
    )
    actor = text.actor_at.get(j + 1)
    named = _in_a_name(text, j + 1) or (actor is not None and actor.actor is not None)
    follows = _has_article(text, j + 1) and not named
    return j if free and follows else i


def spoken_for(text: Text, i: int, last: int) -> Entity | None:
    """ "المتحدث باسم الغرفة الأمنية كذا، فلان": whatever body stands behind "باسم", up to a mark, a verb or a name."""
    j = i
    while j <= min(i + LONGEST, last) and _goes_on(text, j):
        j += 1
    return Entity(i, j - 1, None, "") if j > i and text.word(i).removeprefix("ال") in SPOKEN_FOR else None


def _goes_on(text: Text, j: int) -> bool:
    word = text.word(j)
    plain = text.tokens[j].kind == "word" and word not in PREPOSITIONS and not _in_a_name(text, j)
    return plain and word not in ("ان", "بان", "انه") and not (text.verbs(j) and not word.startswith("ال"))


def _has_article(text: Text, j: int) -> bool:
    return text.word(j).startswith("ال")


def _names_it(text: Text, i: int, j: int) -> bool:
    """A word with the article, or one between quotation marks."""
    word = text.word(j)
    if word in RELATIVE:
        return False
    quoted = any(text.word(k) in QUOTES for k in range(i + 1, j))
    if _in_a_name(text, j) or j in text.place_at or text.tokens[j].kind != "word":
        return quoted and text.tokens[j].kind == "word"
    return quoted or word.removeprefix("و").startswith("ال")


def _in_a_name(text: Text, j: int) -> bool:
    """Token j belongs to a person's name or to the rank before it."""
    return any(n.first <= j <= n.last for n in text.names)


def arm_before(text: Text, j: int, floor: int) -> Entity | None:
    """An arm of a group that its kind of troops names, ending at token j: "الوحدة الصاروخية", "وحدة الرضوان"."""
    for i in range(j - 1, max(floor, j - ITEM) - 1, -1):
        word = text.word(i)
        if not all(text.word(k).startswith("ال") and not text.verbs(k) for k in range(i + 1, j + 1)):
            return None
        form = next((f for f in forms(word) if f.stem in ARM_NOUNS and not f.enclitic), None)
        actor = text.actor_at.get(i)
        if form is not None and (actor is None or actor.actor is None):
            officer = bare(text.word(i - 1)) in OFFICERS
            return None if officer else Entity(i, j, None, "ل" if word.startswith("لل") else form.proclitics)
    return None
