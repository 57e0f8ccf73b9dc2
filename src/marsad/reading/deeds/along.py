"""Where a sentence goes on to what went along with its deed, came after it, or is said beside it.

"اشتباكات في كذا تزامنت مع قصف على كذا", "غارة أعقبها هجوم", "في وقت دارت فيه", "قال إن كذا هاجموا وإن طائرات أغارت".
"""

from __future__ import annotations

from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

REACH = 3  # words from the verb that says so to the deed
WHILE = 8  # words from "في وقت" to the deed
THAT_TOO = words("that_too")
TIMES = (("في", "وقت"), ("في", "الوقت"))
GOES_ON = family("fighting_on")
SHOTS = "اطلاق"
FOUND = frozenset({"وعثر", "وعثرت", "وعثروا"})
TOO = frozenset({"كما", "فيما", "بينما"})
BODIES_REACH = 6  # tokens from the verb of finding to the dead
WITH = words("along_with")


def _may_go_along(word: str) -> bool:
    """A word that can begin what says so."""
    if (
        word in THAT_TOO | FOUND
        or word in TOO
        or word == TIMES[0][0]
        or word.removeprefix("و") in words("came_after")
    ):
        return True
    return any(verb.lemma in words("going_along") for verb in verb_readings(word)[:1])


ALONG = SIGNS.bit(_may_go_along)


def goes_along(text: Text, i: int, start: int, last: int, triggers: list[Trigger]) -> bool:
    """Behind the deed of the clause that begins at `start`, another is told from token i on."""
    if not any(start <= t.first < i and _is_deed(t) for t in triggers):
        return False
    if finds(text, i):
        return _finds_the_dead(text, i, last, triggers)
    if text.word(i) in THAT_TOO:
        return any(i < t.first <= _end_of_that(text, i, last) for t in triggers)
    behind = next((t for t in triggers if t.first > i), None)
    if behind is None or not _is_new(text, behind):
        return False
    if is_while(text, i):
        return behind.first <= i + WHILE
    goes_on = _came_after(text, i) and _is_more_of_it(text, behind)
    return behind.first <= i + REACH and is_in_company(text, i) and not goes_on


def finds(text: Text, i: int) -> bool:
    """ "وعثر على", "كما عثرت"."""
    return text.word(i) in FOUND or (text.word(i) in TOO and "و" + text.word(i + 1) in FOUND)


def _finds_the_dead(text: Text, i: int, last: int, triggers: list[Trigger]) -> bool:
    """ "انفجار في كذا، وعثر على ست جثث غرب كذا": bodies that nobody knows, elsewhere."""
    dead = next((t for t in triggers if i < t.first <= i + BODIES_REACH), None)
    if dead is None or dead.deed is None or dead.deed.action != "death" or dead.definite:
        return False
    end = next((k for k in range(dead.last, last + 1) if text.word(k) in "،؛."), last + 1)
    return any(k in text.place_at for k in range(dead.last + 1, end))


def is_while(text: Text, i: int) -> bool:
    """ "في وقت دارت فيه", "في الوقت الذي تقصف فيه": a verb stands behind; not "في وقت سابق"."""
    if (text.word(i), text.word(i + 1)) not in TIMES:
        return False
    return text.word(i + 2) == "الذي" or any(v.person == 3 for v in text.verbs(i + 2)[:1])


def is_in_company(text: Text, i: int) -> bool:
    """ "تزامنت مع", "يرافقها", "أعقبه"."""
    if _came_after(text, i):
        return True
    verb = next(iter(text.verbs(i)), None)
    if verb is None or verb.lemma not in words("going_along"):
        return False
    return bool(verb.enclitic) or text.word(i + 1) in WITH or text.word(i + 2) in WITH


def _is_more_of_it(text: Text, trigger: Trigger) -> bool:
    """ "هجوم أعقبه توغل", "أعقبته اشتباكات", "تبعه إطلاق نار"."""
    goes_on = trigger.deed is not None and trigger.deed.action in GOES_ON
    return goes_on or is_fire(text, trigger)


def _came_after(text: Text, i: int) -> bool:
    return text.word(i).removeprefix("و") in words("came_after")


def _is_deed(trigger: Trigger) -> bool:
    return trigger.deed is not None and not trigger.deed.carrier


def _is_new(text: Text, trigger: Trigger) -> bool:
    """Not "تزامنت مع القصف", which only takes up what was told."""
    if trigger.verb is not None or not trigger.definite:
        return True
    return trigger.last + 1 < len(text.tokens) and text.tokens[trigger.last + 1].kind == "word"


def _end_of_that(text: Text, i: int, last: int) -> int:
    """Up to where the next thing is said."""
    return next((k - 1 for k in range(i + 1, last + 1) if text.word(k) in THAT_TOO), last)


def is_fire(text: Text, trigger: Trigger) -> bool:
    """ "إطلاق نار", "إطلاق قذائف"; not "إطلاق سراح"."""
    return text.word(trigger.first).startswith(SHOTS) and not text.word(trigger.first + 1).startswith("سراح")
