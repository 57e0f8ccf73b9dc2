"""What a report leads with, told again by another voice or below its headline, in a place that lies elsewhere.

"استهدفت مسيرة حقل كذا", then "ونقل عن قائمقام القضاء أن طائرة سقطت على": one of the two places is read amiss, or
named as widely as the region is.
"""

from __future__ import annotations

from marsad.arabic.verbs import verb_readings
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_parties import doers_of_both, hurt_of_both, voices_of
from marsad.reading.joining.same_place import holds, is_same
from marsad.reading.joining.same_tolls import counts_of_both, people_of_both
from marsad.reading.words.families import told_of_one
from marsad.reading.words.resuming import tells_background
from marsad.reading.words.vocabulary import vocabulary

HARM = ("killed", "wounded")
SPREADING = "clash"  # fighting, which each voice tells of on its own front


def tells_it_again(earlier: Event, later: Event) -> bool:
    """The later is the earlier, wherever the table has its place."""
    return tells_the_first_too(earlier, later) or reports_before(earlier, later)


def tells_the_first_too(earlier: Event, later: Event) -> bool:
    """The report has told of the earlier alone so far, and the later contradicts nothing of it but the place."""
    alone = earlier.order == 0 and earlier.tellings == later.order and later.sentence.kind == "body"
    if not alone or earlier.action != later.action or earlier.action == SPREADING:
        return False
    if not (earlier.only_title or (_is_said(later) and not voices_of(earlier) & voices_of(later))):
        return False
    return not (_is_told_apart(earlier, later) or _contradicts(earlier, later))


def reports_before(earlier: Event, later: Event) -> bool:
    """ "وكان مصدر أمني أفاد بمقتل خمسة في هجوم في محافظة كذا": an earlier figure, and no earlier happening.

    A voice had said so, of the place told so far or of one that holds it, and it had counted fewer, or as many.
    """
    if not (later.voices and tells_background(later)) or later.sentence is earlier.sentence:
        return False
    if later.another or later.several or earlier.several or later.nth or later.time is not None:
        return False
    like = any({earlier.action, later.action} <= set(told) for told in told_of_one())
    if not (like or earlier.action == later.action) or not _counted_no_more(earlier, later):
        return False
    if doers_of_both(earlier, later) == "other doer" or hurt_of_both(earlier, later) == "other target":
        return False
    there = (any(is_same(p, q) or holds(p, q) for q in earlier.places) for p in later.places)
    return bool(later.places) and all(there)


def _counted_no_more(earlier: Event, later: Event) -> bool:
    """Both tell a toll, and the later of no fate a higher one."""
    told = [(row.status, row.min or 0) for row in later.rows if row.status in HARM]
    if not told:
        return False
    return all(sum(r.min or 0 for r in earlier.rows if r.status == status) >= count for status, count in told)


def _is_told_apart(earlier: Event, later: Event) -> bool:
    """Its own words say that it is another, or one of several."""
    if later.another or later.several or earlier.several or later.nth or later.other_man:
        return True
    return later.elsewhere or later.opened or later.topic or tells_background(later)


def _contradicts(earlier: Event, later: Event) -> bool:
    """Other doers, other people or another toll."""
    if doers_of_both(earlier, later) == "other doer" or hurt_of_both(earlier, later) == "other target":
        return True
    if people_of_both(earlier, later) == "other people":
        return True
    tolls = bool(earlier.rows) and bool(later.rows)
    return tolls and counts_of_both(earlier, later, one_sentence=False) in ("other count", "no common count")


def _is_said(event: Event) -> bool:
    """Its sentence begins with a verb of saying, or with a second voice."""
    if not event.voices:
        return False
    word = "".join(event.opening[:1]).removeprefix("sentence: ")
    return event.second_voice or any(v.lemma in vocabulary().saying for v in verb_readings(word))
