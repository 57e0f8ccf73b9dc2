"""What a frame asks for around its word: other words, people, a place, a name in quotes; arms that are not kept."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold_word
from marsad.arabic.remembered import Remembered
from marsad.reading.words.frames import Deed, Harm
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words

NEEDS_REACH = 9
BASE_REACH = 5  # "أنشئ المركز ... ومقره قاعدة كذا"
HARM_REACH = 25  # "لقي 28 شخصاً من عناصر كذا، بينهم ثلاثة من كذا، مصرعهم"
BOTH_REACH = 14  # "تبادل كذا وجماعة كذا المدعومة من كذا إطلاق النار": behind both sides
SUBJECT_REACH = 4
FAR_SUBJECT = 14  # the same with the places between
LEAD_REACH = 7  # from a subject to its verb behind it
OBJECT_REACH = 8
PASSED = frozenset({"،", *QUOTES})
CALLED = frozenset({"يدعي", "تدعي", "اسمه", "اسمها"})  # "لقي عنصر، يدعى فلان، حتفه"
AN_ASIDE = frozenset({"،", "؛"})
LED = words("wanted_led")
NAME_REACH = 5  # words of a name in quotes
KEPT_REACH = 12  # from a word of finding or keeping to the arms
STOPS = frozenset({".", "؛", "و", "ثم"})
PARTS_REACH = 5  # "معظم مناطق ريف كذا"
PLURAL = ("ين", "ون")
RELATIVE = words("wanted_relative")
OF_PLACES = frozenset({"ه", "ها", "هما"})  # the pronouns that take a place up
TAKEN_REACH = 3  # "التي كانت قد دخلتها"


def reach_of(frame: Deed | Harm) -> int:
    """How many words behind its verb a frame may have the word that it needs."""
    if isinstance(frame, Harm):
        return HARM_REACH if frame.subject == "victim" else NEEDS_REACH
    if frame.action == "base_established":
        return BASE_REACH
    return BOTH_REACH if frame.mutual else NEEDS_REACH


def needed(text: Text, i: int, end: int, needs: tuple[str, ...], reach: int) -> bool:
    """One of the words stands behind; only an aside that tells who is among the people may part them.

    Quotation marks and what says when bring them no farther off.
    """
    wanted = _bare(needs)
    aside, far = False, reach > NEEDS_REACH
    for j in range(i + 1, end + 1):
        if text.word(j) not in QUOTES and j not in text.time_at:
            reach -= 1
        if reach < 0:
            return False
        word = text.word(j)
        if j not in text.time_at and not _inside_place(text, j) and not wanted.isdisjoint(_told(text, j)):
            return True  # not "نفسه" of "في اليوم نفسه"
        if word == "،" and (j + 1 in text.time_at or j - 1 in text.time_at):
            continue
        if word == "،" and j < end and not wanted.isdisjoint(_told(text, j + 1)):
            continue  # "فقد عنصر من كذا، حياته"
        if word in AN_ASIDE and not aside:
            called = text.word(j + 1).removeprefix("و") in CALLED or j + 1 in text.name_at
            tells_who = called or text.cue(j + 1, "among") is not None or text.word(j + 1).startswith("ال")
            aside = far and tells_who
            if not aside:
                return False
    return False


def _inside_place(text: Text, j: int) -> bool:
    """A later word of a place's name: no civilian is in "ود مدني"."""
    place = text.place_at.get(j)
    return place is not None and place.mention.name_first < j <= place.mention.name_last


def needed_subject(text: Text, i: int, end: int, needs: tuple[str, ...]) -> bool:
    """One of the words is the subject of the verb at token i: close behind it, or before it.

    Where they went may part it from its verb ("وصلت إلى بلدة كذا قوات من"), and how many they are ("غادر قسم من").
    """
    wanted, free, counted = _bare(needs), 0, 0
    for j in range(i + 1, min(i + FAR_SUBJECT, end) + 1):
        if _tells_where(text, j) or (text.word(j) == "من" and _counts_them(text, j - 1)):
            continue
        number = text.number_at.get(j)
        counted = number.last if number is not None else counted
        if j > counted:  # no word of "أكثر من 80", which may be the subject itself ("الآلاف")
            free += 1
            if free > SUBJECT_REACH or text.word(j) in LED or text.word(j) in AN_ASIDE:
                break
        if not wanted.isdisjoint(_told(text, j)):
            return True
    return needed_before(text, i, needs)


def _counts_them(text: Text, j: int) -> bool:
    """ "عدد من", "أعداد كبيرة من"."""
    shares = words("shares_of_men")
    qualified = bare(text.word(j - 1)) in shares and not text.entries(j, "person")
    return bare(text.word(j)) in shares or qualified


def _tells_where(text: Text, j: int) -> bool:
    """Token j belongs to a place, leads to one or parts it from the next."""
    if j in text.place_at:
        return True
    if text.word(j) in LED or bare(text.word(j)) in words("parts_of_places"):
        return j + 1 in text.place_at or j + 2 in text.place_at
    return text.word(j) == "،" and j - 1 in text.place_at


def needed_before(text: Text, i: int, needs: tuple[str, ...]) -> bool:
    """One of the words stands before token i, with no mark between."""
    wanted = _bare(needs)
    for j in range(i - 1, max(-1, i - 1 - LEAD_REACH), -1):
        if text.tokens[j].kind in ("mark", "newline") or text.word(j) in ("ان", "التي", "الذي"):
            return False
        if not wanted.isdisjoint(_told(text, j)):
            return True
    return False


def _ways(word: str) -> frozenset[str]:
    """The word as a row may have it: without article, preposition, tanween or pronoun ("مقرها", "لقواته")."""
    plain = {word, bare(word), word.lstrip("لب"), bare(word.removeprefix("ب")), word.removesuffix("ا")}
    cut = {
        f.stem
        for f in forms(word)
        if f.enclitic not in ("", "ي", "ا", "ك") and f.proclitics in ("", "ب", "ل")
    }
    return frozenset(plain | cut)


_WAYS = Remembered(_ways)


def _told(text: Text, j: int) -> frozenset[str]:
    """The ways of the word at token j; a family is none of captivity ("منزل أسرة كذا" is no "أسره")."""
    word = text.word(j)
    ways = _WAYS[word]
    if not text.ends_in_ta(j) or not any(f.entry.value.noun.families for f in text.entries(j, "person")):
        return ways
    return ways - {word[:-1], bare(word[:-1])}


@lru_cache(maxsize=4_000)
def _bare(needs: tuple[str, ...]) -> frozenset[str]:
    folded = {fold_word(word) for word in needs}
    return frozenset(folded | {bare(word) for word in folded})  # "ألغام" begins like the article


def preposition_follows(text: Text, i: int, end: int, preposition: str) -> bool:
    """The preposition of the verb stands close behind it, or behind a force that is its subject and the time told."""
    wanted = fold_word(preposition)
    if i + 1 in text.number_at:
        return False  # "قضى ثلاثة على الطريق"
    near = range(i + 1, min(i + 3, end) + 1)
    return any(_is_said(text, j, wanted) for j in near) or _behind_force(text, i, end, wanted)


def _is_said(text: Text, j: int, wanted: str) -> bool:
    return text.word(j) == wanted and text.word(j + 1) not in words("at_once")


def _is_of_force(text: Text, j: int) -> bool:
    """A word of the men before the name of their force."""
    kinds = words("nameless_forces") | words("patrols")
    return text.word(j) == "من" or text.word(j) in kinds or bool(text.entries(j, "person"))


def _behind_force(text: Text, i: int, end: int, wanted: str) -> bool:
    """ "قضت قوات كذا، مساء الأربعاء، على", "قضت مفرزة لكذا على": whom it struck stands behind who struck."""
    j, force = i + 1, False
    while j <= min(end, i + FAR_SUBJECT):
        if j in text.actor_at:
            j, force = text.actor_at[j].last + 1, True
        elif j in text.time_at:
            j = text.time_at[j].last + 1
        elif text.word(j) in PASSED or (not force and _is_of_force(text, j)):
            j += 1
        else:
            by_hand = bare(text.word(j + 1)) in words("by_a_hand")  # "قضى جندي من كذا على يد"
            people = not by_hand and j + 1 not in text.place_at  # "تقبض قوات كذا على المدينة"
            return force and people and _is_said(text, j, wanted)
    return False


def stands_before(text: Text, first: int, trigger_last: int, preposition: str) -> bool:
    """ "قبضت قوات كذا، أمس، على": who is told between a verb and its preposition is its subject."""
    wanted = fold_word(preposition)
    return bool(wanted) and all(text.word(k) != wanted for k in range(trigger_last + 1, first))


def goes_on(text: Text, i: int, wording: str) -> bool:
    """The words stand from token i on, with or without the article."""
    wanted = _folded(wording)
    return all(word in (text.word(i + k), bare(text.word(i + k))) for k, word in enumerate(wanted))


@lru_cache(maxsize=2_000)
def _folded(wording: str) -> tuple[str, ...]:
    return tuple(fold_word(word) for word in wording.split())


def people_follow(text: Text, i: int) -> bool:
    """A noun of people, or a numeral before one; an adjective of people only in the plural ("تصفية مدنيين")."""
    number = text.number_at.get(i)
    j = number.last + 1 if number is not None else i
    counted = number is not None or text.word(j).endswith(PLURAL)
    if text.word(j).lstrip("ل") == "اخر" and number is None:
        return False  # "تحريرها لآخر معقل": the last one of its kind
    return any(not f.entry.value.noun.adjective or counted for f in text.entries(j, "person"))


def place_follows(text: Text, i: int) -> bool:
    """A place stands at token i, or a part of one: "استعادة بلدة كذا", "استعادة معظم أحياء المدينة"."""
    place = text.place_at.get(i)
    if place is not None:
        return place.mention.first == i
    parts = words("parts_of_places")
    if bare(text.word(i)) not in parts:
        return False
    k = next((k for k in range(i, i + PARTS_REACH) if bare(text.word(k)) not in parts), i)
    return k in text.place_at or text.word(k) in words("places_again")


def place_is_object(text: Text, i: int, end: int) -> bool:
    """A place behind the verb at token i that no preposition leads: "اجتاح مقاتلو كذا مدينة كذا"."""
    for j in range(i + 1, min(i + OBJECT_REACH, end) + 1):
        if text.word(j) in AN_ASIDE:
            return False
        if place_follows(text, j) and j not in text.actor_at:
            place = text.place_at.get(j)  # none at "معظم أحياء المدينة"
            led = not LED.isdisjoint((text.word(j - 1), text.word(j)))  # "قرب" may belong to the place
            led |= j - 1 > i and bool(text.entries(j - 1, "deed"))  # "خسروا رفاقهم في معارك كذا"
            return not led and not (place is not None and place.mention.proclitics)
    return False


def place_is_taken_up(text: Text, i: int) -> bool:
    """A place stands before the verb at token i, which has its pronoun: "البلدة التي اجتاحها مقاتلو كذا"."""
    if not any(v.enclitic in OF_PLACES for v in text.verbs(i)[:1]):
        return False
    near = range(i - 1, max(0, i - 1 - TAKEN_REACH), -1)
    led = next((k for k in near if text.word(k) in RELATIVE), None)
    if led is None or any(text.tokens[k].kind == "mark" for k in range(led, i)):
        return False
    k = led - 1
    while k > 0 and text.tokens[k].kind == "mark":
        k -= 1  # "مدينة «كذا» التي", "كذا، التي"
    kinds = words("parts_of_places") | words("places_again")
    return k in text.place_at or text.word(k) in kinds or bare(text.word(k - 1)) in kinds


def takes_up_a_place(text: Text, i: int, pronoun: str) -> bool:
    """ "حي كذا، الذي تم تحريره أمس": the pronoun of what was done stands for a place, and for nobody."""
    k = i - 2  # before "تم"
    while k > 0 and (text.tokens[k].kind == "mark" or text.word(k) in RELATIVE or k in text.time_at):
        k -= 1
    kinds = words("parts_of_places") | words("places_again")
    return pronoun in ("ه", "ها") and (k in text.place_at or text.word(k) in kinds)


def quote_follows(text: Text, i: int) -> bool:
    """A name in quotation marks stands at token i: "عملية «كذا»"."""
    ends = (k for k in range(i + 2, min(i + 2 + NAME_REACH, len(text.tokens))) if text.word(k) in QUOTES)
    return text.word(i) in QUOTES and next(ends, None) is not None


def is_kept(text: Text, first: int) -> bool:
    """ "ضبطت 42 صاروخاً", "قاعدة لإطلاق الصواريخ": arms found, kept, moved or made are not fired."""
    for k in range(first - 1, max(-1, first - KEPT_REACH), -1):
        word = text.word(k)
        if word in STOPS or text.tokens[k].kind == "newline":
            return False
        if word in words("arms_kept") or bare(word) in words("arms_kept"):
            return True
        if any(v.lemma in words("arms_fired") for v in text.verbs(k)):
            return False
        if any(v.lemma in words("arms_kept") for v in text.verbs(k)):
            return True
    return False
