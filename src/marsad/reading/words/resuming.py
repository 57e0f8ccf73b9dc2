"""Nouns that one clause brings in and a later one takes up with the article: "حاجز", then "الحاجز"."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Action
from marsad.reading.deeds.event import Event
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words

CONCRETE = ("object", "means", "role", "person")
FIGHTS = family("fights")
UNHARMING = family("unharming")
WASTE = family("waste")
DOERS: dict[str, frozenset[Action]] = {
    "attackers_again": family("fights_of_attackers"),
    "protesters_again": family("crowds"),
    "shells_again": frozenset({"shelling"}),
}
_AGAIN = SIGNS.bit(lambda word: any(word in words(kind) for kind in DOERS))
BACKGROUND = {(f"sentence: {was}",) for was in ("كان", "كانت", "وكان", "وكانت")}
UNNAMED_MEN = frozenset({None, "unidentified-gunmen"})
CASES = ("ون", "ين")
OBLIQUE = ("ين", "ا")  # of people whom a verb takes: "طفلين", "شابا"


def note_nouns(text: Text, event: Event) -> None:
    """The things and men that its clause brings in, and those that it takes to be known."""
    first, last = event.told[0]
    told = [found for i in range(first, last + 1) if text.found[i] for found in _thing_at(text, i)]
    event.brought = frozenset(noun for noun, known in told if not known) | _doers_of(event)
    event.known = frozenset(noun for noun, known in told if known) | _doers_again(text, first, last)
    event.same_subject = _has_same_subject(text, first, last)


def _doers_of(event: Event) -> frozenset[str]:
    return frozenset(kind for kind, actions in DOERS.items() if event.action in actions)


def _doers_again(text: Text, first: int, last: int) -> frozenset[str]:
    """ "المتظاهرون", "المهاجمون": known from the deed, in whatever words it was told."""
    told = {text.word(k) for k in text.marked(_AGAIN, first, last) if _is_subject(text, k)}
    return frozenset(kind for kind in DOERS if not told.isdisjoint(words(kind)))


def _is_subject(text: Text, k: int) -> bool:
    """ "أن المهاجمين استهدفوا", "وأطلق المهاجمون", "سقطت القذائف"; not "قصف مواقع المهاجمين"."""
    if text.word(k) in words("shells_again") and any(v.number == "s" for v in text.verbs(k - 1)):
        return True
    return text.word(k).endswith("ون") or text.word(k - 1) in ("ان", "بان")


def _has_same_subject(text: Text, first: int, last: int) -> bool:
    """ "وفجروا عبوة": the clause begins with a verb led by "and", and nobody is told as its subject."""
    if first >= last or not text.word(first).startswith(("و", "ف")):
        return False
    verb = next(iter(text.verbs(first)), None)
    if verb is None or not verb.proclitics or verb.person != 3 or verb.tense != "past":
        return False
    if verb.number == "p":
        return True  # a plural verb has its subject before it: "وقتلوا اثنين"
    following = first + 1
    if text.entries(following, "person") and text.word(following).endswith(OBLIQUE):
        return True  # "واختطفت طفلين", "وقتلت ثلاثة": whom he took
    return not (
        following in text.actor_at or text.entries(following, "person") or following in text.number_at
    )


def _thing_at(text: Text, i: int) -> Iterator[tuple[str, bool]]:
    actor = text.actor_at.get(i)
    if i in text.place_at or i in text.time_at or (actor is not None and actor.actor not in UNNAMED_MEN):
        return
    if i - 1 in text.number_at or text.entries(i, "harm") or bare(text.word(i - 1)) != text.word(i - 1):
        return  # "مئات المسلحين", "القتلى", "الدستور الليبي"
    found = next((f for kind in CONCRETE for f in text.entries(i, kind) if _is_concrete(f)), None)
    if found is not None and not found.form.enclitic.strip("ا"):
        stem = found.form.stem
        yield stem[:-2] if stem.endswith(CASES) and len(stem) > 4 else stem, found.form.article


def _is_concrete(found: Found) -> bool:
    """A thing hit, men, or one piece of arms: "العبوة", not "الرصاص"."""
    if found.entry.kind == "means":
        return found.form.stem.endswith("ه") or found.form.stem in words("single_arms")
    if found.entry.kind == "person":
        return bool(found.entry.value.counts.most == 1 and found.entry.value.noun.class_ != "status")
    return found.entry.kind == "object" or getattr(found.entry.value, "role", "") == "head"


def takes_up(earlier: Event, later: Event) -> bool:
    """The later clause is told next and takes up what the earlier brought in."""
    told_next = earlier.last_order + 1 == later.order and not (later.elsewhere or tells_background(later))
    if _hurts(later) and not _hurts(earlier) and earlier.action in UNHARMING:
        return False  # "داهمت قوة منازل", "وتعرضت القوة لإطلاق نار فأصيب جنديان"
    return told_next and not earlier.brought.isdisjoint(later.known)


def _hurts(event: Event) -> bool:
    return any(row.status in ("killed", "wounded") for row in event.rows)


def tells_background(event: Event) -> bool:
    """ "وكانت الدورية تشارك في حملة"."""
    return event.opening[:1] in BACKGROUND


def lays_waste(earlier: Event, later: Event) -> bool:
    """ "اجتاحت القوات القرية ونهبت الممتلكات": looting and burning in an attack belong to it (codebook §8)."""
    if earlier.action in WASTE and later.harm_only:  # "نهبوا الأبقار وقتلوا اثنين من الرعاة"
        alone = not (later.places or later.time or later.another)
        return later.sentence is earlier.sentence and later.same_subject and alone
    if later.action not in WASTE or later.sentence is not earlier.sentence or not later.same_subject:
        return False
    violent = earlier.action in FIGHTS | {"capture_territory", "airstrike", "drone_strike", "execution"}
    return violent and not (later.rows or later.places or later.time or later.another)


def fights_on(earlier: Event, later: Event) -> bool:
    """ "كمين نصبه مسلحون", then "أطلق المسلحون قذائف وفجروا عبوة": in the same fight, with whatever arms."""
    if not {earlier.action, later.action} <= FIGHTS or later.places or later.another or later.topic:
        return False
    if later.sentence is earlier.sentence:
        return later.same_subject and later.time is None
    return takes_up(earlier, later)
