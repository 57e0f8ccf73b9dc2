"""Where a total was counted that names no place: a war's in its country, a period's where the total before it was.

Codebook §4 `where`: the area. Measured on coded reports, four in five totals of a war without a place are of the
report's country; those over a period are seldom of the place that most of its happenings have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_place import names_a_province
from marsad.reading.tallies.lands_by_adjective import its_land, land_of_voice
from marsad.reading.tallies.tally import Tally
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading, find_places, resolve_places

RANKING = words("ranking")
THOUSAND = 1000
VOICE_REACH = 3  # tokens from who counts to "في كذا"


def place_totals(text: Text, events: Sequence[Event], tallies: Iterable[Tally]) -> None:
    """Give each total of people without a place the area that it is over, where that is clear."""
    placed: list[Tally] = []
    counting: dict[str, PlaceReading] = {}  # where each voice counts
    for tally in tallies:
        ranked = _in_a_ranking(text, tally)
        if ranked is not None:
            tally.places = [ranked]
        if not tally.places:
            area = (
                its_land(text, tally)
                or _of_war(text, tally)
                or _in_its_sentence(text, tally)
                or _of_voice(text, tally, counting)
                or _of_total_before(placed, tally)
            )
            area = area or _of_land(text, events, tally)
            area = area or land_of_voice(text, tally)
            tally.places = [area] if area is not None else []
        if tally.places:
            placed.append(tally)


def _in_a_ranking(text: Text, tally: Tally) -> PlaceReading | None:
    """ "كانت بغداد الأكثر تضرراً بـ31 قتيلاً، تلتها الأنبار بـ15، ثم صلاح الدين": the province before each figure."""
    sentence = tally.sentence
    if RANKING.isdisjoint(text.folded(sentence.first, sentence.last)):
        return None
    behind = text.place_at.get(tally.last + 2) if text.word(tally.last + 1) == "في" else None
    if behind is not None and names_a_province(behind):
        return behind
    before = [p for j in range(sentence.first, tally.first) if (p := _ranked_at(text, j)) is not None]
    return before[-1] if before and names_a_province(before[-1]) else None


def _ranked_at(text: Text, j: int) -> PlaceReading | None:
    """The place at token j; a capital among provinces is no government ("تلتها بغداد")."""
    actor = text.actor_at.get(j)
    capital = actor is not None and actor.first == actor.last == j
    return text.place_at.get(j) or (_in_a_name(text, j, j) if capital else None)


def _of_total_before(placed: list[Tally], tally: Tally) -> PlaceReading | None:
    """ "94 انتهاكاً في محافظة كذا خلال حزيران. ووثق المركز مقتل 13": of one period and one area."""
    if tally.resolved is None:
        return None
    same = [o for o in placed if o.resolved == tally.resolved and o.sentence is not tally.sentence]
    return next((o.places[0] for o in same if len(o.places) == 1), None)  # the later ones may be shares


def _of_voice(text: Text, tally: Tally, counting: dict[str, PlaceReading]) -> PlaceReading | None:
    """ "وزارة الصحة في قطاع غزة", "مكتب التوثيق في درعا": what those who count there count."""
    for voice in (link for one in tally.voices for link in one.chain):
        for j in range(voice.first + 1, voice.last + VOICE_REACH):
            if text.word(j - 1) != "في":
                continue
            place = text.place_at.get(j) or (_in_a_name(text, j, voice.last) if j <= voice.last else None)
            if place is not None and place.mention.first == j:
                return counting.setdefault(voice.name, place)
        known = next((p for name, p in counting.items() if name.startswith(voice.name)), None)
        if known is not None:  # "وأضافت الوزارة"
            return known
    return None


def _in_a_name(text: Text, first: int, last: int) -> PlaceReading | None:
    """The place whose name ends that of a body, and is read as no place of its own."""
    tokens = text.tokens[first : last + 1]
    found = resolve_places(find_places(tokens), tokens, text.country)
    place = next((p for p in found if p is not None), None)
    if place is None:
        return None
    here, by = place.mention, first
    shifted = replace(
        here,
        first=here.first + by,
        last=here.last + by,
        name_first=here.name_first + by,
        name_last=here.name_last + by,
        within=None,
    )
    return replace(place, mention=shifted, within=None)


def _of_war(text: Text, tally: Tally) -> PlaceReading | None:
    """ "قُتل في الحرب أكثر من 350 ألفاً": the country that the report is about."""
    sentence = tally.sentence
    wars = words("whole_wars") | (words("wars") if (tally.min or 0) >= THOUSAND else frozenset())
    if not any(bare(word) in wars for word in text.folded(sentence.first, sentence.last)):
        return None
    return _country(text)


def _country(text: Text) -> PlaceReading | None:
    """The country that the report is about, where it is named."""
    countries = (p for p in text.places if p.kind == "country" and p.direction is None)
    return next((p for p in countries if p.country == text.country), None)


def _in_its_sentence(text: Text, tally: Tally) -> PlaceReading | None:
    """ "... أعمال العنف التي وقعت في العراق بما في ذلك الأنبار": the country named beside the figure."""
    for j in range(tally.first, tally.sentence.last):
        place = text.place_at.get(j)
        if place is not None and place.kind == "country" and text.word(place.mention.first - 1) == "في":
            return place
    return None


def _of_land(text: Text, events: Sequence[Event], tally: Tally) -> PlaceReading | None:
    """A report of nothing but totals is of its country."""
    if tally.resolved is None or tally.measure == "attacks" or any(event.places for event in events):
        return None
    return _country(text)
