"""Several happenings told in one: "سلسلة تفجيرات", "بانفجار عبوتين في مدينتي كذا وكذا" (codebook §8: what sums up)."""

from __future__ import annotations

from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.joining.same_place import holds, is_same, meets
from marsad.reading.joining.same_tolls import takes_together
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

NEAR = 2  # happenings from the one to the other
BOTH, OF_BOTH = "killed_or_wounded", ("killed", "wounded")
SPREAD = family("spread_over_places")
BLOWS = family("blows_in_waves")


def is_wave(text: Text, clause: Clause, inside: list[Trigger]) -> bool:
    """ "سلسلة تفجيرات", "هجمات متفرقة": several deeds told in one."""
    return bool(text.cues(clause.first, clause.last, "wave")) and any(t.deed and not t.verb for t in inside)


def tell_several(text: Text, event: Event, inside: list[Trigger]) -> None:
    """Note that it tells several: "انفجار عبوتين", "ثلاثة هجمات", "تفجيرات", "سلسلة غارات"; not "الغارات"."""
    nouns = [t for t in inside if t.verb is None and t.deed is not None and not t.definite]
    if event.action in BLOWS:
        event.scattered = event.plural and bool(nouns)
        event.several = event.scattered or any(_is_of_several(text, t) for t in nouns)


def _is_of_several(text: Text, trigger: Trigger) -> bool:
    """A clash is told in the plural however often there was one."""
    if trigger.deed is not None and trigger.deed.action == "clash":
        return False
    number = text.number_at.get(trigger.first - 1)
    if number is not None and number.kind == "count" and not trigger.proclitics:
        return number.min >= 2
    word = text.word(trigger.first).removeprefix(trigger.proclitics)
    return word in words("several_deeds") or word in words("blows_of_several")


def is_one_of(wave: Event, event: Event) -> bool:
    """The later clause tells one of the deeds that the earlier tells together, by its number or in its own place."""
    if not wave.several:
        return False
    if _has_its_share(wave, event):
        return True
    if event.several or ((event.definite or takes_up_all(event)) and not event.nth):
        return False
    if not event.places:
        return bool(event.nth) and _counts_fewer(wave, event)
    if not wave.places:
        return _counts_fewer(wave, event)
    if len(wave.places) > 1:
        return event.nth > 0 or any(not any(_lies_there(q, p) for q in event.places) for p in wave.places)
    inside = all(holds(wave.places[0], place) for place in event.places)
    own_toll = bool(event.rows) and (wave.scattered or _tells_no_toll(wave))
    return inside and (event.nth > 0 or own_toll or _counts_fewer(wave, event))


def takes_up_all(event: Event) -> bool:
    """ "استهدفت الغارات مناطق كذا": all of them again, in more words on where they fell."""
    return event.taken_up and any(noun.endswith("ات") for noun in event.nouns)


def _has_its_share(wave: Event, event: Event) -> bool:
    """ "انفجار 8 سيارات في كذا وكذا", "حصيلة التفجير بسيارتين في كذا 9 جرحى": at fewer places, with fewer hurt."""
    fewer = 0 < len(event.places) < len(wave.places)
    return fewer and bool(event.rows) and _counts_fewer(wave, event)


def _tells_no_toll(wave: Event) -> bool:
    """ "نفذ التنظيم هجمات عدة في ريف كذا" in the report itself, and whoever fell is told of each."""
    return not wave.only_title and not any(row.max is not None for row in wave.rows)


def _lies_there(inner: PlaceReading, outer: PlaceReading) -> bool:
    """Of two provinces beside each other the one holds no place of the other, however near it lies."""
    if outer.kind == "governorate" and outer.id and inner.admin:
        return outer.id == inner.id or outer.id in inner.admin
    return meets(inner, outer)


def lists_places(earlier: Event, later: Event) -> bool:
    """ "مظاهرات في ريف كذا", then "وشهدت بلدات كذا وكذا مظاهرات": the later names the places of all of them."""
    near = later.order - earlier.last_order <= (NEAR if later.action == "protest" else 1)
    if (
        earlier.action != later.action
        or later.action not in SPREAD
        or not near
        or later.another
        or len(later.places) < 2
        or len(earlier.places) != 1
    ):
        return False
    if any(row.counted for row in later.rows):
        return False
    return all(holds(earlier.places[0], place) for place in later.places)


def is_other_number(earlier: Event, later: Event) -> bool:
    """ "الهجوم الأول", "الهجوم الثاني": each with a place of its own; blasts at one place are of one attack."""
    numbered = later.nth > 0 and earlier.nth > 0 and later.nth != earlier.nth
    one_place = any(is_same(p, q) for p in later.places for q in earlier.places)
    return numbered and bool(later.places) and not one_place


def _counts_fewer(wave: Event, event: Event) -> bool:
    """Fewer of one fate, if more of another: "ثلاثة هجمات أوقعت قتيلين", "قُتل شاب في مدينة كذا"."""
    return not takes_together(wave, event) and any(
        (x.status == y.status or (x.status == BOTH and y.status in OF_BOTH))
        and (x.counted or x.max is not None)
        and y.max is not None
        and y.max < (x.min or 0)
        for x in wave.rows
        for y in event.rows
    )
