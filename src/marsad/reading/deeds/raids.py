"""What men do where they have come to search: they enter, set up posts, take people and things along, and leave.

It is one raid, and where people were taken an arrest (codebook §7, §8: seizure inside a raid is part of it).
"""

from __future__ import annotations

from marsad.model.claim import Action
from marsad.reading.deeds.event import UNNAMED, Event
from marsad.reading.joining.same_place import TOWN
from marsad.reading.words.families import family
from marsad.reading.words.wordlists import words

RAIDS = family("raids")
OF_RAIDS = family("deeds_of_raids")
ADVANCES = family("advances")  # which take a place, together
LESSER = family("lesser_deeds_of_raids")
THERE = frozenset({"no own place", "no place", "one town"})
DISTRICT = 30  # km: up to this radius a place is one that men come to
ELSEWHERE = frozenset({"sentence: في", "sentence: وفي"})  # even a place that no table has
ENTERED = "دخل"
FEW = 2
NEXT = 1  # paragraphs from the one to the other


def is_of_raid(earlier: Event, later: Event, place: str) -> bool:
    """The later clause goes on with what the men did who came in the earlier one; `place`: how both places lie."""
    if later.another or later.elsewhere or later.topic or later.several or not later.deeds:
        return False
    if opens_fire(earlier, later):
        return True
    if earlier.action not in RAIDS or later.action not in OF_RAIDS or not _may_go_on(earlier, later):
        return False
    deeds = words("deeds_of_raids")
    came = earlier.action == "deployment" and goes_on_there(earlier, later)  # "دفع بآليات إلى كذا، حيث فتشت"
    searched = earlier.action in ("operation", "arrest") or not deeds.isdisjoint(earlier.deeds)
    if not (searched or came) or not deeds.issuperset(later.deeds):
        return False
    if any(row.status != "captured" for row in later.rows) or _are_others(earlier, later):
        return False
    quarter = not later.rows and all(p.kind == "neighbourhood" for p in later.places)
    narrower = place == "place within" and (quarter or goes_on_there(earlier, later) or not _takes(earlier))
    return place in THERE or narrower


def goes_on_there(earlier: Event, later: Event) -> bool:
    """In its sentence, or in one that begins with "حيث"."""
    told_next = earlier.last_order + 1 == later.order
    return later.sentence is earlier.sentence or (told_next and later.opening[:1] == ("sentence: حيث",))


def opens_fire(earlier: Event, later: Event) -> bool:
    """ "دخلت القوة البلدة وأطلقت النار على المحتجين": with a toll or without, an attack by those who came."""
    if earlier.action != "deployment" or later.action != "attack" or later.sentence is not earlier.sentence:
        return False
    comes = not words("comings").isdisjoint(earlier.deeds)
    return comes and later.same_subject and not (later.another or later.places or later.time or later.topic)


def _may_go_on(earlier: Event, later: Event) -> bool:
    """In its sentence; behind it what was done in one place, or, told next, in one region."""
    if goes_on_there(earlier, later):
        return True
    if later.sentence.paragraph - earlier.last_paragraph > NEXT or later.opening[0] in ELSEWHERE:
        return False
    wide = any((place.radius_km or DISTRICT) > DISTRICT for place in earlier.places)
    told_next = earlier.last_order + 1 == later.order
    return 0 < len(earlier.places) <= FEW if not wide else len(earlier.places) == 1 and told_next


def _are_others(earlier: Event, later: Event) -> bool:
    """Each has a doer of its own."""
    doers = earlier.actors("initiator") - UNNAMED, later.actors("initiator") - UNNAMED
    return all(doers) and not doers[0] & doers[1]


def _takes(event: Event) -> bool:
    return any(row.status == "captured" for row in event.rows)


def action_of_raid(into: Event, event: Event) -> Action:
    """An arrest where people were taken and nobody fell."""
    if opens_fire(into, event):
        return event.action
    harmed = any(row.status != "captured" for row in into.rows)
    if "arrest" in (into.action, event.action) and (_takes(into) or _takes(event)) and not harmed:
        return "arrest"
    return event.action if into.action in LESSER and event.action in ("attack", "operation") else into.action


def of_one_capture(earlier: Event, later: Event, place: str) -> bool:
    """Who takes a town takes parts of it and enters them: "دخلت القصر في كذا وسيطرت عليه"."""
    both = {earlier.action, later.action}
    if "capture_territory" not in both or not both <= ADVANCES or later.rows:
        return False
    if any(e.action == "deployment" and ENTERED not in e.deeds for e in (earlier, later)):
        return False
    if later.another or later.several or later.elsewhere:
        return False
    if later.sentence is earlier.sentence:
        return later.same_subject and place in THERE
    near = later.sentence.paragraph - earlier.last_paragraph <= NEXT
    town = len(earlier.places) == 1 and (earlier.places[0].radius_km or DISTRICT) <= TOWN
    return not _are_others(earlier, later) and near and town and place in ("one town", "place within")
