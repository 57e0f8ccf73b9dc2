"""What a report leads with, told again by another voice or below its headline, in a place that lies elsewhere.

"استهدفت مسيرة حقل كذا", then "ونقل عن قائمقام القضاء أن طائرة سقطت على": one of the two places is read amiss, or
named as widely as the region is.
"""

from __future__ import annotations

from marsad.arabic.verbs import verb_readings
from marsad.reading.deeds.event import Event
from marsad.reading.joining.same_parties import doers_of_both, hurt_of_both, voices_of
from marsad.reading.joining.same_tolls import counts_of_both, people_of_both
from marsad.reading.words.resuming import tells_background
from marsad.reading.words.vocabulary import vocabulary

SPREADING = "clash"  # fighting, which each voice tells of on its own front


def tells_the_first_too(earlier: Event, later: Event) -> bool:
    """The report has told of the earlier alone so far, and the later contradicts nothing of it but the place."""
    alone = earlier.order == 0 and earlier.tellings == later.order and later.sentence.kind == "body"
    if not alone or earlier.action != later.action or earlier.action == SPREADING:
        return False
    if not (earlier.only_title or (_is_said(later) and not voices_of(earlier) & voices_of(later))):
        return False
    return not (_is_told_apart(earlier, later) or _contradicts(earlier, later))


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
