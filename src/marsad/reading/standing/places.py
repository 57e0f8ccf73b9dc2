"""The places of a standing fact: the list behind a verb, the one that a phrase describes."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.reading.standing.ends import AUXILIARY, LISTED, place_end, skip_back
from marsad.reading.standing.entities import RELATIVE
from marsad.reading.standing.entity import QUOTES, End
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import FOREIGN_FORCES
from marsad.registry.actors import actor as known_actor
from marsad.registry.places import PlaceReading

AREAS = word_set("areas")
MASCULINE = word_set("masculine")
_NOUNS = words("places_nouns")
WHOLLY = word_set("wholly")
SEVERAL = words("several")
ENDS_LIST, TURNS = word_set("ends_list"), word_set("turns_from_list")
VAGUE, VAST, SIDES = word_set("vague"), word_set("vast"), word_set("sides")
STRETCHES = word_set("stretches")
RIVERS = word_set("of_rivers")
APPOSED = 6  # words that say what a place is, between commas
LAST_OF = word_set("last_of")
SHARES, ADDED, KINDS = word_set("shares"), word_set("added"), word_set("kinds_of_place")


def places_behind(text: Text, sentence: Sentence, last: int, reach: int, several: bool) -> list[End]:
    """The place, or the list of places, that follows within `reach` words."""
    found: list[End] = []
    j = last + 1
    stop = min(last + 1 + reach, sentence.last)
    while j <= sentence.last and len(found) < LISTED:
        place = text.place_at.get(j)
        if place is not None and _is_vast(text, place):
            place = None
        if place is not None:
            if not (found and text.holds_another(place)):  # "في نوى بريف درعا" is نوى
                found.append(place_end(text, place))
            if not several:
                break
            j = place.mention.last + 1
            stop = j + 3
            continue
        loose = None if found else stretch(text, j) or _vague(text, sentence, j) or _its_kind(text, j)
        if loose is not None:
            return [loose]
        if j > stop or _ends_list(text, j, bool(found)) or _no_name_follows(text, j):
            break
        stop += _is_share(text, j)
        beyond = _past_apposition(text, j) if found and text.word(j) in "،," else None
        j = beyond or j + 1
        stop = max(stop, j) if beyond else stop
    return found


def _no_name_follows(text: Text, j: int) -> bool:
    """ "المنتشرة في المنطقة بلدة كذا": the place is not said, and what stands behind is another."""
    return text.word(j) == "المنطقه" and text.word(j + 1) in _NOUNS


def _past_apposition(text: Text, j: int) -> int | None:
    """ "عدن، كبرى مدن الجنوب، ومحافظات لحج": behind the comma that closes what the place is called."""
    if (j + 1) in text.place_at or text.word(j + 1).startswith("و"):
        return None
    for k in range(j + 2, min(j + APPOSED, len(text.tokens) - 1)):
        if text.verbs(k) or text.tokens[k].kind == "newline" or text.word(k) in "؛.:":
            return None
        if text.word(k) in "،,":
            return k + 1 if text.word(k + 1).startswith("و") and (k + 1) in text.place_at else None
    return None


def _is_share(text: Text, j: int) -> bool:
    """ "على أكثر من 80 في المئة من محافظة كذا", "على معظم أنحاء كذا": how much of the place."""
    return j in text.number_at or text.word(j) in SHARES


def _its_kind(text: Text, j: int) -> End | None:
    """ "على البلدة", "في المحافظة": the place told last that has that noun or can have it."""
    if text.word(j).removeprefix("و") not in KINDS or text.word(j + 1) in ("القديمه", "الصناعيه"):
        return None
    noun = bare(text.word(j).removeprefix("و"))
    if any(k in text.place_at for k in range(j, j + 3)):
        return None
    before = [p for p in text.places if p.mention.last < j and p.id is not None]
    named = [p for p in before if _noun(p) == noun]
    wide = [p for p in before if (p.kind in ("governorate", "region")) == (noun == "محافظه")]
    known = named or wide
    return place_end(text, known[-1])._replace(first=j, last=j) if known else None


def _noun(place: PlaceReading) -> str:
    """The noun of kind before it, spelt as the tokens are."""
    return fold_word(place.mention.noun or "")


def stretch(text: Text, j: int) -> End | None:
    """A country that an army is named by ("ومقره بريطانيا"), or a stretch without an entry ("الريف الغربي")."""
    actor = text.actor_at.get(j)
    alone = (actor is not None and actor.last == j) or text.word(j) in ("المملكه", "الولايات", "سلطنه")
    if actor is not None and actor.first == j and alone and _is_country(actor.actor):
        return End(text.words(j, actor.last), None, j, actor.last)
    if text.word(j) in SIDES and text.word(j + 1) in ("البلاد", "المدينه", "المحافظه"):
        return End(text.words(j, j + 1), None, j, j + 1)
    if text.word(j) in STRETCHES:
        last = j
        while (
            last < j + 2
            and text.word(last + 1).startswith("ال")
            and text.word(last + 1).endswith(("ي", "يه"))
        ):
            last += 1
        if text.word(last + 1) in RIVERS:  # "الضفة الشرقية للفرات"
            last += 1
        return End(text.words(j, last), None, j, last)
    return None


def _is_vast(text: Text, place: PlaceReading) -> bool:
    """ "مناطق كبيرة": an adjective that is a village's name elsewhere."""
    name = place.mention.name_first
    return text.word(name) in VAST and text.word(name - 1) in VAGUE


def _vague(text: Text, sentence: Sentence, j: int) -> End | None:
    """ "مناطق واسعة", "مساحات من البلاد": where no place follows that says which."""
    if text.word(j) not in VAGUE or any(k in text.place_at for k in range(j, min(j + 6, sentence.last) + 1)):
        return None
    last = j
    while last < min(j + 3, sentence.last) and text.word(last + 1) in VAST:
        last += 1
    return End(text.words(j, last), None, j, last) if last > j else None


def _is_country(id: str | None) -> bool:
    return id is not None and known_actor(id).kind == FOREIGN_FORCES


def _ends_list(text: Text, j: int, begun: bool) -> bool:
    word = text.word(j)
    if word in ENDS_LIST or word in "؛.:" or (j in text.actor_at and begun):
        return True
    if begun and word in TURNS and text.word(j - 1) not in ADDED:
        return True  # "من مواقعه في كذا على بلدة كذا"
    if word in "،," and begun and text.word(j + 1) in ADDED:
        return False  # "، بالإضافة إلى قرى كذا"
    if word in "،," and begun and _past_apposition(text, j) is not None:
        return False
    if word in "،," and begun:
        return (
            not (text.word(j + 1).startswith("و") and (j + 1) in text.place_at)
            and (j + 1) not in text.place_at
        )
    return begun and bool(text.verbs(j)) and j not in text.place_at


def places_before(text: Text, sentence: Sentence, first: int) -> list[End]:
    """The place that the phrase describes: the nearest of its gender; both of a pair for the dual."""
    j = skip_back(text, first - 1, sentence.first, RELATIVE | AUXILIARY | WHOLLY)
    if text.word(first - 1) in ("هي", "هو") and text.word(first - 2) in "،,":
        j = _opening(text, sentence, first - 2) or j
    j = _over_pocket(text, _over_bracket(text, sentence, j))
    described = next(
        (text.word(k) for k in range(j + 1, first) if text.word(k) in RELATIVE), text.word(first)
    )
    chain = list(_chain(text, sentence, j))
    if not chain:
        return _area(text, sentence, j)
    if described.startswith(("اللت", "اللذ")) or described.endswith("ين"):
        return [place_end(text, p) for p in reversed(chain[:2])]
    masculine = described.removeprefix("و") == "الذي" or bare(described) in ("خاضع", "واقع")
    if described.removeprefix("و") == "المسيطر":
        masculine = text.word(first + 1) == "عليه"
    elif not _shows(described):  # "في الباب بريف حلب تحت سيطرة": the narrower
        return [place_end(text, next((p for p in chain if not text.holds_another(p)), chain[0]))]
    fitting = [p for p in chain if _is_masculine(text, p) == masculine]
    return [place_end(text, (fitting or chain)[0])]


def _opening(text: Text, sentence: Sentence, comma: int) -> int | None:
    """ "ومنطقة كذا، التي تضم كذا وكذا، هي معقل كذا": the token at which the place ends that the sentence is about."""
    place = next((text.place_at[k] for k in (sentence.first, sentence.first + 1) if k in text.place_at), None)
    beside = place is not None and place.mention.last < comma - 1
    return place.mention.last if place is not None and beside else None


def _over_bracket(text: Text, sentence: Sentence, j: int) -> int:
    """ "الباب (40 كلم شرق حلب)، التي": the token before the bracket, if a place ends there."""
    if text.word(j + 1) != ")":
        return j
    opens = next((k for k in range(j, sentence.first - 1, -1) if text.word(k) == "("), None)
    return opens - 1 if opens is not None and opens - 1 in text.place_at else j


def _over_pocket(text: Text, j: int) -> int:
    """ "دوما آخر جيب تحت سيطرة ...", "كذا وكذا من آخر المناطق التي ...": the token of the place itself."""
    named = (j - 2) in text.place_at or any(m.first <= j - 2 <= m.last for m in text.mentions)
    if text.word(j) in SEVERAL and text.word(j - 1) == "من" and named:
        return j - 2  # "وحي كذا من الأحياء الخاضعة لسيطرة كذا"
    for k in (j - 1, j - 2):
        if text.word(k) in LAST_OF and j not in text.place_at:
            return k - 2 if text.word(k - 1) == "من" else k - 1
    return j


def _shows(word: str) -> bool:
    return word.removeprefix("و") in ("الذي", "التي") or bare(word) in ("خاضع", "خاضعه", "واقع", "واقعه")


def _is_masculine(text: Text, place: PlaceReading) -> bool:
    mention = place.mention
    if mention.relation == "countryside" or mention.direction is not None:
        return True
    return any(bare(text.word(k)) in MASCULINE for k in (mention.first, mention.name_first))


def _chain(text: Text, sentence: Sentence, j: int) -> Iterator[PlaceReading]:
    """Places before token j, the nearest first, as long as hardly a word stands between."""
    gap = 0
    while j >= sentence.first and gap <= 2:
        if text.word(j) == ")":  # "كذا (120 كلم جنوب شرق العاصمة) في منطقة ينشط فيها"
            j = next((k for k in range(j, sentence.first - 1, -1) if text.word(k) == "("), j) - 1
            continue
        place = text.place_at.get(j)
        if place is not None:
            yield place
            j, gap = place.mention.first - 1, 0
            continue
        if text.word(j) not in QUOTES and text.word(j) not in ("في", "،", "و"):
            gap += 1
            if text.word(j) in AREAS and text.word(j - 1) in ("في", ")", "،"):
                j -= 1
                continue  # "كذا في منطقة ينشط فيها"
            if not text.word(j).startswith("ال"):
                return
        j -= 1


def _area(text: Text, sentence: Sentence, j: int) -> list[End]:
    """ "المحافظة، الخاضعة لسيطرة ...": the place is named by its kind alone, or is one that no list has."""
    unlisted = next((m for m in text.mentions if m.first <= j <= m.last and m.first >= sentence.first), None)
    if unlisted is not None and not any(k in text.actor_at or k in text.name_at for k in (j, j - 1)):
        return [End(text.words(unlisted.name_first, unlisted.name_last), None, unlisted.first, unlisted.last)]
    if text.word(j - 1) in VAGUE and j - 1 >= sentence.first and not text.verbs(j):
        return [End(text.words(j - 1, j), None, j - 1, j)]  # "مناطق ساحلية تسيطر عليها ..."
    for k in (j, j - 1):
        word = text.word(k)
        if k < sentence.first or bare(word.lstrip("وب") if bare(word) not in AREAS else word) not in AREAS:
            continue
        if word.startswith("ال"):
            return [End(text.words(k, k), None, k, k)]
        known = [p for p in text.places if p.mention.last < k and _noun(p) == word]
        return [place_end(text, known[-1])._replace(first=k, last=k)] if known else []
    return []
