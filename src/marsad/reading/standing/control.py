"""Who holds what, where the verb stands first: "وتسيطر القوات على كامل المحافظة", "تخضع المدينة لسيطرة الجماعة"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.model.claim import Predicate
from marsad.reading.standing.ends import AUXILIARY, Who, end_of, place_end, skip_on
from marsad.reading.standing.entities import ATTRIBUTES, RELATIVE
from marsad.reading.standing.entity import QUOTES, End, Entity
from marsad.reading.standing.objects import holders
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.places import places_before, places_behind
from marsad.reading.standing.units import unit_behind
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

HOLDS = words("verbs_of_holding")
IS_HELD = words("verbs_of_being_held")
ON = "علي"
ON_THEM = words("on_them")
SPREADS = words("spreads_control")
UNDER = words("under_control")
HOLDER_REACH = 2  # words between the verb and who holds
ON_REACH = 3  # words between him and "على"
ON_DESCRIBED = 9  # the same, over "الموالية للرئيس فلان"
SHARE_REACH = 4  # words between "على" and the place
HELD_REACH = 14  # words between "تخضع" and "لسيطرة"
AREA_REACH = 3  # words before a phrase of control that may be an area without a name
OVER_REACH = 7  # words between "لم" and what is no more
ANY_MORE = words("any_more")
UNNAMED = words("unnamed_areas")
AREAS_OF, HOLD = words("areas_of"), frozenset({"سيطره", "نفوذ"})
STRONGHOLDS, THEIR_STRONGHOLD = words("strongholds_of"), words("their_stronghold")
DESCRIBES = words("describing_places")
NO_FACT = words("control_no_fact")


def control_of(who: Who, sentence: Sentence) -> list[RelationTold]:
    """The relations of control that a sentence tells with the verb before its subject, or as whose area a place is."""
    found = _areas(who, sentence)
    for i in who.text.marked(_HOLDING, sentence.first, sentence.last):
        lemma = _present(who.text.word(i))
        if lemma is None and _taken_since(who.text, i):
            found += _holds(who, sentence, i)
        whereas = who.text.word(i - 1) == "حين" and who.text.word(i - 2).removeprefix("و") == "في"
        if lemma is None or no_longer(who.text, i) or (who.text.word(i - 1) in NO_FACT and not whereas):
            continue
        found += _holds(who, sentence, i) if lemma in HOLDS else _is_held(who, sentence, i)
    return found


def _areas(who: Who, sentence: Sentence) -> list[RelationTold]:
    """ "مناطق سيطرة كذا في بلدة كذا", "معقل كذا في كذا", "معقلهم في كذا": whose area, and where it lies at once."""
    text = who.text
    found: list[RelationTold] = []
    for i in text.marked(_AREA, sentence.first, sentence.last):
        word = bare(text.word(i).removeprefix("و"))
        strong = word in STRONGHOLDS or word in THEIR_STRONGHOLD
        if not strong and text.word(i + 1) not in HOLD:
            continue
        behind = skip_on(text, i + (1 if strong else 2), sentence.last)
        owner = None if word in THEIR_STRONGHOLD else who.beginning.get(behind)
        last = _past_short(who, owner) if owner is not None else i
        owner = who.topic(sentence, i) if word in THEIR_STRONGHOLD else owner
        if owner is None or owner.outlet or owner.last > sentence.last or (strong and owner.proclitics):
            continue
        place = _place_in(text, last + 1)
        if place is not None:
            told: Predicate = "based_in" if strong else "controls"
            found.append(RelationTold(told, end_of(text, owner), place, i, place.last))
    return found


def _past_short(who: Who, owner: Entity) -> int:
    """ "قوات سوريا الديمقراطية (قسد)": behind the name and the short one in brackets."""
    text = who.text
    if text.word(owner.last + 1) == ")":
        return owner.last + 1  # the short name is part of the whole
    opens = skip_on(text, owner.last + 1, len(text.tokens) - 1)
    again = (
        who.beginning.get(skip_on(text, opens + 1, len(text.tokens) - 1)) if text.word(opens) == "(" else None
    )
    if again is None or again.id != owner.id:
        return owner.last
    closes = skip_on(text, again.last + 1, len(text.tokens) - 1)
    return closes if text.word(closes) == ")" else again.last


def _place_in(text: Text, j: int) -> End | None:
    """The place behind "في", over what describes the area ("الرئيسي")."""
    while text.word(j) in QUOTES or text.word(j) in DESCRIBES:
        j += 1
    j += text.word(j) == "في"
    place = text.place_at.get(j)
    inside = place is not None and (text.word(j - 1) == "في" or text.word(j).startswith("ب"))
    return place_end(text, place) if place is not None and inside and place.kind != "country" else None


def no_longer(text: Text, i: int) -> bool:
    """ "لم يعد لواء كذا ينتشر في كذا": what the word at token i tells is over."""
    for k in range(i - 2, max(-1, i - 2 - OVER_REACH), -1):
        if text.tokens[k + 1].kind in ("mark", "newline") and text.word(k + 1) not in QUOTES:
            return False
        if text.word(k).removeprefix("و") == "لم" and text.word(k + 1) in ANY_MORE:
            return True
    return False


def unnamed_area(text: Text, i: int) -> bool:
    """An area without a name stands before token i: "في مناطق يسيطر عليها ..."."""
    before = [text.word(k) for k in range(max(0, i - AREA_REACH), i)]
    return bool(before) and bool(UNNAMED & set(before))


def place_of_area(text: Text, sentence: Sentence, last: int) -> list[End]:
    """Where the area lies, told behind who holds it: "... يسيطر عليها التنظيم في ريف حماة"."""
    behind = last + 1
    while behind < sentence.last and text.word(behind) in QUOTES:
        behind += 1
    place = text.place_at.get(behind + 1 if text.word(behind) == "في" else behind)
    if place is None or place.kind == "country":
        return []
    return [place_end(text, place)]


def _present(word: str) -> str | None:
    """The lemma, if the word is a verb of holding in the present."""
    plain = word[1:] if word[:1] in ("و", "ف") else word
    if plain[:1] not in ("ي", "ت"):
        return None
    readings = (v for v in verb_readings(word) if v.tense == "present" and v.person == 3)
    return next((v.lemma for v in readings if v.lemma in HOLDS | IS_HELD), None)


def _taken_since(text: Text, i: int) -> bool:
    """ "منذ أن سيطرت القوات على المحافظة", "منذ بسط سيطرته": who took a place holds it since."""
    since = i - 1 - (text.word(i - 1) == "ان")
    return since >= 0 and text.word(since).removeprefix("و") == "منذ" and _took(text.word(i))


def _took(word: str) -> bool:
    return any(
        v.tense == "past" and v.person == 3 and v.lemma in HOLDS | SPREADS for v in verb_readings(word)
    )


_HOLDING = SIGNS.bit(lambda word: _present(word) is not None or _took(word))
_AREA = SIGNS.bit(lambda word: bare(word.removeprefix("و")) in AREAS_OF | STRONGHOLDS | THEIR_STRONGHOLD)


def _holds(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    if who.text.word(i + 1) in ON_THEM:
        return _holds_them(who, sentence, i)
    holder = _entity(who, i + 1, min(i + 1 + HOLDER_REACH, sentence.last))
    if holder is None:
        return []
    comma = who.text.word(holder.last + 1) in "،,"  # "تسيطر الحركة، المرتبطة بكذا، على كذا"
    described = bare(who.text.word(holder.last + 1 + comma)) in ATTRIBUTES
    reach = ON_DESCRIBED if described else ON_REACH
    behind = who.text.folded(holder.last + 1, min(holder.last + 1 + reach, sentence.last))
    if ON not in behind:
        return []
    on = holder.last + 1 + behind.index(ON)
    places = places_behind(who.text, sentence, on, SHARE_REACH, True)
    joined = [p for n, p in enumerate(places) if n == 0 or who.text.word(p.first).startswith("و")]
    return [RelationTold("controls", end_of(who.text, holder), p, i, max(on, p.last)) for p in joined]


def _holds_them(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "المدينة التي ما زالت القوات تسيطر عليها": who holds stands before the verb, behind "التي"."""
    holder = who.described(sentence, i)
    which = holder.first - 1 if holder is not None else i
    while which > sentence.first and who.text.word(which) in AUXILIARY:
        which -= 1
    if holder is None or who.text.word(which) not in RELATIVE:
        return []
    places = places_before(who.text, sentence, which)
    return [RelationTold("controls", end_of(who.text, holder), p, p.first, i + 1) for p in places]


def _is_held(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    behind = who.text.folded(i + 1, min(i + 1 + HELD_REACH, sentence.last))
    under = next((i + 1 + n for n, word in enumerate(behind) if word in UNDER), None)
    places = places_behind(who.text, sentence, i, SHARE_REACH, False)
    if under is None and places:
        return _held_by(who, sentence, i, places[0])
    if under is None or under == i + 1:
        return []
    holder = _entity(who, under + 1, min(under + 1 + HOLDER_REACH, sentence.last))
    if holder is None or not places or places[0].last >= under:
        return []
    held = holders(who, sentence, holder)
    return [RelationTold("controls", end, places[0], i, max(holder.last, end.last)) for end in held]


def _held_by(who: Who, sentence: Sentence, i: int, place: End) -> list[RelationTold]:
    """ "وتخضع مدينة كذا لقوات كذا": the holder follows the place with its letter."""
    holder = who.beginning.get(place.last + 1) or unit_behind(who.text, place.last + 1, sentence.last)
    if holder is None or "ل" not in holder.proclitics or holder.last > sentence.last:
        return []
    held = holders(who, sentence, holder)
    return [RelationTold("controls", end, place, i, max(holder.last, end.last)) for end in held]


def _entity(who: Who, first: int, last: int) -> Entity | None:
    """Who is named at token `first`, over quotation marks and words like "مقاتلو" and "جماعات"."""
    for j in range(first, last + 1):
        found = next(iter(who.beginning_in(j, j)), None)
        if found is not None:
            return found
        if who.text.word(j) not in QUOTES and (j in who.text.place_at or who.text.tokens[j].kind == "mark"):
            return None
    return None
