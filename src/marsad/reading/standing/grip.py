"""Whose grip a place is in: "يفرض الجيش سيطرته على كذا", "تحتل تركيا كذا", "كذا الواقعة تحت سيطرتها" (codebook §5)."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.standing.control import ON_THEM, no_longer, place_of_area, unnamed_area
from marsad.reading.standing.ends import AUXILIARY, Who, end_of, place_end, without_pronoun
from marsad.reading.standing.entities import RELATIVE
from marsad.reading.standing.entity import QUOTES, End, Entity
from marsad.reading.standing.people import RelationTold
from marsad.reading.standing.places import places_before, places_behind
from marsad.reading.standing.words import word_set
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import CIVILIANS
from marsad.registry.actors import actor as known_actor

GRIPS, TIGHTENING = word_set("grips"), word_set("tightening")
OCCUPYING, GRASPING = word_set("occupying"), word_set("grasping")
ON, SINCE = "علي", words("grip_since")
VERB_REACH = 6  # words between "يفرض" and "سيطرته"
HOLDER_REACH = 2  # words between the verb and who holds
SHARE_REACH = 4  # words between "على" and the place
HELD_REACH = 7  # words between who occupies and the place: "منذ أكثر من سنة أجزاء واسعة من كذا"
PLACE_REACH = 24  # words from a place to the pronoun that stands for it
ADVERBS = 5  # words between "خاضعة" and "لسيطرة"
SINCE_HELD = words("since_held")
HELD = words("grip_held")
UNDER = words("under_control")


def grips_of(who: Who, sentence: Sentence) -> list[RelationTold]:
    """The relations of control told by a noun with a pronoun, or by a verb with the place behind it."""
    text, found = who.text, list[RelationTold]()
    for i in text.marked(_GRIP, sentence.first, sentence.last):
        if text.word(i + 1) == ON:
            found += _tightened(who, sentence, i)
        elif text.word(i - 1) in ("تحت", "ضمن") and unnamed_area(text, i):
            found += _area_under(who, sentence, i)
    for i in text.marked(_OCCUPIES, sentence.first, sentence.last):
        if not (no_longer(text, i) or text.word(i - 1) in ("لا", "لم", "لن", "ان", "ل")):
            found += _occupied(who, sentence, i)
    for i in text.marked(_HELD, sentence.first, sentence.last):
        found += _held_for_long(who, sentence, i)
    for i in text.marked(_ON_THEM, sentence.first + 1, sentence.last):
        found += _held_by_described(who, sentence, i) + _held_since(who, sentence, i)
    return found


_GRIP = SIGNS.bit(lambda word: without_pronoun(word) in GRIPS)
_OCCUPIES = SIGNS.bit(lambda word: _present(word) in OCCUPYING | GRASPING)
_HELD = SIGNS.bit(lambda word: word.removeprefix("و") in HELD)
_ON_THEM = SIGNS.bit(lambda word: word in ON_THEM)


def _present(word: str) -> str:
    """The lemma of a verb of holding in the present."""
    plain = word.removeprefix("و").removeprefix("ف")
    if plain[:1] not in ("ي", "ت"):
        return ""
    readings = (v for v in verb_readings(word) if v.tense == "present" and v.person == 3 and not v.enclitic)
    return next((v.lemma for v in readings if v.lemma in OCCUPYING | GRASPING), "")


def _tightened(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "تفرض قوات كذا سيطرتها على كذا", "منذ أن بسط الجيش سيطرته على كذا"; what is done today is a happening."""
    text = who.text
    verb = next(
        (k for k in range(i - 1, max(sentence.first, i - VERB_REACH) - 1, -1) if _tightens(text, k)), None
    )
    if verb is None or no_longer(text, verb):
        return []
    holder = _subject(who, sentence, verb, i - 1)
    places = places_behind(text, sentence, i + 1, SHARE_REACH, True) if holder is not None else []
    return _told(who, holder, places, verb)


def _tightens(text: Text, k: int) -> bool:
    readings = [v for v in verb_readings(text.word(k)) if v.lemma in TIGHTENING and v.person == 3]
    if any(v.tense == "present" and "س" not in v.proclitics for v in readings):
        return text.word(k - 1) not in ("ان", "لم", "لن", "لا") or text.word(k - 2) in SINCE
    return bool(readings) and text.word(k - 1) == "ان" and text.word(k - 2) in SINCE


def _subject(who: Who, sentence: Sentence, verb: int, last: int) -> Entity | None:
    """Behind the verb, before it as what it describes, or whom the sentence is about."""
    behind = next((e for e in who.beginning_in(verb + 1, last) if e.first <= verb + 1 + HOLDER_REACH), None)
    if behind is not None:
        return behind if _may_hold(behind) else None
    before = who.described(sentence, verb) or who.topic(sentence, verb)
    return before if before is not None and _may_hold(before) else None


def _may_hold(entity: Entity) -> bool:
    return not entity.outlet and (entity.id is None or known_actor(entity.id).kind != CIVILIANS)


def _told(who: Who, holder: Entity | None, places: list[End], first: int) -> list[RelationTold]:
    if holder is None:
        return []
    end = end_of(who.text, holder)
    return [RelationTold("controls", end, p, min(first, p.first), max(first, p.last)) for p in places]


def _area_under(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "في المناطق الواقعة تحت سيطرتها، بمديريتي كذا وكذا": where the area lies."""
    text = who.text
    places = place_of_area(text, sentence, i) or list(_at_once(text, sentence, i + 1))
    here = [e for e in who.beginning_in(sentence.first, i) if e.last < i and _may_hold(e)]
    plain = [e for e in here if who.is_plain(e)] or here
    return _told(who, plain[-1] if plain else None, places, i - 1)


def _at_once(text: Text, sentence: Sentence, j: int) -> Iterator[End]:
    """The places behind "في" or "ب" at token j, over a comma."""
    j += text.word(j) in "،," and text.tokens[j].kind == "mark"
    place = text.place_at.get(j)
    if place is not None and text.word(j).startswith("ب") and place.kind != "country":
        yield from places_behind(text, sentence, j - 1, 0, True)


def _described_by(who: Who, sentence: Sentence, verb: int) -> Entity | None:
    """Whom a relative clause with this verb describes: "التنظيم الذي كان يحتل"."""
    which = verb - 1
    while which > sentence.first and who.text.word(which) in AUXILIARY:
        which -= 1
    return who.described(sentence, which) if who.text.word(which) in RELATIVE else None


def _occupied(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "تحتل تركيا مدينة كذا", "التنظيم الذي يحتل أجزاء من كذا", "تقبض القوات على كذا"."""
    text = who.text
    behind = next((e for e in who.beginning_in(i + 1, min(i + 1 + HOLDER_REACH, sentence.last))), None)
    holder = behind or _described_by(who, sentence, i)
    holder = holder or who.ending.get(i - 1)  # "ولا تزال دولة كذا تحتل كذا"
    if holder is None or not _may_hold(holder) or not (holder.first > i or who.is_plain(holder)):
        return []
    last = max(i, holder.last)
    if _present(text.word(i)) in GRASPING:
        on = text.word(last + 1) == ON and last + 2 in text.place_at  # no "تقبض على مطلوبين في كذا"
        return _told(who, holder, places_behind(text, sentence, last + 1, 0, True) if on else [], i)
    return _told(who, holder, places_behind(text, sentence, last, HELD_REACH, True), i)


def _held_for_long(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "كذا الخاضعة كلياً لسيطرة كذا", "خاضعة منذ سنوات لسيطرة كذا"."""
    text = who.text
    under = next(
        (k for k in range(i + 2, min(i + ADVERBS, sentence.last) + 1) if text.word(k) in UNDER), None
    )
    if under is None or any(
        text.tokens[k].kind == "mark" and text.word(k) not in QUOTES for k in range(i, under)
    ):
        return []
    holder = next((e for e in who.beginning_in(under + 1, min(under + 2, sentence.last))), None)
    return _told(who, holder, places_before(text, sentence, i), i)


def _held_by_described(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "خلت المدينة من مقاتلي كذا، الذي كان يسيطر عليها": the pronoun is the place told before who holds it."""
    text, verb = who.text, i - 1
    if not any(
        v.lemma == "سيطر" and v.tense == "present" and v.person == 3 for v in verb_readings(text.word(verb))
    ):
        return []
    holder = _described_by(who, sentence, verb)
    if holder is None or not _may_hold(holder):
        return []
    near = range(holder.first - 1, max(sentence.first, holder.first - PLACE_REACH) - 1, -1)
    place = next((text.place_at[k] for k in near if k in text.place_at), None)
    return _told(who, holder, [place_end(text, place)] if place is not None else [], verb)


def _held_since(who: Who, sentence: Sentence, i: int) -> list[RelationTold]:
    """ "وتشهد محافظة كذا اغتيالات منذ سيطرة قوات كذا عليها": the place told before in the sentence."""
    text = who.text
    holder = who.ending.get(i - 1)
    if holder is None or not _may_hold(holder) or text.word(holder.first - 1) != "سيطره":
        return []
    held = holder.first - 1
    if text.word(held - 1).removeprefix("و") not in SINCE_HELD:
        return []
    near = range(held - 1, max(sentence.first, held - PLACE_REACH) - 1, -1)
    place = next((text.place_at[k] for k in near if k in text.place_at), None)
    return _told(who, holder, [place_end(text, place)] if place is not None else [], held)
