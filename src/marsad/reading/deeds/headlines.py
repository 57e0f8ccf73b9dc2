"""Where a headline goes on to another happening, which in a headline needs no comma.

"غارات على كذا ومقتل جندي في كمين", "اشتباكات في كذا وفلان يقصف كذا", "مقتل جنديين واغتيال ضابط".
"""

from __future__ import annotations

from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.families import family
from marsad.reading.words.items import is_item
from marsad.reading.words.text import Sentence, Text

VERB_REACH = 4  # tokens from the first of a subject to its verb
ANOTHER = frozenset({"واخر", "واخري"})
ESCAPES = frozenset({"ونجاه"})
# Done to others than those whose death the headline tells.
APART = family("deeds_apart_from_deaths")

# What a report that leads with it tells of, whatever words it goes on in.
OF_ITS_OWN = family("leading_deeds")


def without_summaries(text: Text, events: list[Event]) -> list[Event]:
    """The happenings without those that a headline alone tells: it sums up what stands below it (codebook §1).

    A deed of another kind than all below, which the report then tells in words of its own, stays; so does the first
    item of a bulletin, which has no headline.
    """
    if all(is_item(text, sentence) for sentence in text.sentences if sentence.kind == "body"):
        return events
    below = [event for event in events if not event.only_title]
    kinds = {event.action for event in below}
    return [
        e
        for e in events
        if not (below and e.only_title) or (e.action in OF_ITS_OWN and e.action not in kinds)
    ]


def subjects_in_headline(text: Text, sentence: Sentence) -> list[int]:
    """The tokens of a headline at which another one is said to do something, or another happening to be."""
    if sentence.kind != "title":
        return []
    inside = range(sentence.first + 1, sentence.last + 1)
    return [i for i in inside if _is_subject(text, sentence, i) or text.word(i) in ANOTHER | ESCAPES]


def goes_on_in_headline(text: Text, sentence: Sentence, i: int, start: int, triggers: list[Trigger]) -> bool:
    """Token i of a headline begins another happening than the one told from `start` on."""
    if sentence.kind != "title":
        return False
    before = [t for t in triggers if start <= t.first < i]
    behind = [t for t in triggers if t.first >= i]
    if not before or not behind or all(t.deed is not None and t.deed.carrier for t in behind):
        return False
    word = text.word(i)
    if _is_subject(text, sentence, i):
        return True
    if word in ANOTHER:
        return _is_verb(text, i + 1)
    here = [t for t in behind if t.first == i and t.verb is None and t.proclitics == "و"]
    if any(t.harm is not None for t in here) and any(t.harm is not None and t.last == i - 1 for t in before):
        return False  # "مقتل وإصابة سبعة": both count the same people
    if word in ESCAPES or (here and not any(t.deed is not None for t in before)):
        return _has_own_place(text, start, i, sentence.last) or _kills_apart(here)
    return bool(here)


def tells_apart(text: Text, sentence: Sentence, i: int, triggers: list[Trigger]) -> bool:
    """What begins at token i is another happening for sure; "وإصابة آخرين", "والجيش يصد الهجوم" may go on."""
    if sentence.kind != "title" or i == sentence.first:
        return False
    behind = [t for t in triggers if t.first >= i]
    if _is_subject(text, sentence, i):
        deeds = [t for t in behind if t.deed is not None and not t.deed.carrier]
        return bool(deeds) and not any(t.verb is None and t.definite for t in deeds)
    word, here = text.word(i), [t for t in behind if t.first == i]
    apart = word in ANOTHER | ESCAPES or _kills_apart(here)
    return apart or _has_own_place(text, sentence.first, i, sentence.last)


def _is_subject(text: Text, sentence: Sentence, i: int) -> bool:
    """ "والجيش يقصف", "ومستوطنون يحرقون": who does the next deed stands before its verb."""
    if not text.word(i).startswith("و") or i in text.time_at:
        return False
    end = _end_of_party(text, i)
    if end is None or (_is_second_of_two(text, i) and not _has_verb(text, sentence.first, i)):
        return False
    return _is_verb(text, end + 1) or (end + 1 in text.actor_at and _is_verb(text, end + 2))


def _end_of_party(text: Text, i: int) -> int | None:
    actor = text.actor_at.get(i)
    if actor is not None:
        return actor.last if actor.first == i else None
    found = text.entries(i, "person")
    return found[0].last if found and found[0].form.proclitics == "و" else None


def _is_second_of_two(text: Text, i: int) -> bool:
    """ "اشتباكات بين كذا والجيش توقع قتلى": one more name behind a name has not done it alone."""
    return i - 1 in text.actor_at or (i in text.place_at and i - 1 in text.place_at)


def _is_verb(text: Text, i: int) -> bool:
    return any(v.tense == "present" and not v.proclitics for v in text.verbs(i)[:1])


def _has_verb(text: Text, first: int, end: int) -> bool:
    return any(_is_verb(text, k) for k in range(first, end))


def _has_own_place(text: Text, start: int, i: int, last: int) -> bool:
    """ "مقتل شرطي في كذا واعتقال ثلاثة في كذا"."""
    return any(k in text.place_at for k in range(start, i)) and any(
        k in text.place_at for k in range(i, last + 1)
    )


def _kills_apart(here: list[Trigger]) -> bool:
    """ "مقتل جنديين واغتيال ضابط"."""
    return any(t.deed is not None and t.deed.action in APART for t in here)
