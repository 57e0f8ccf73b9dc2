"""Places of a clause that belong to something else told in it: what went on meanwhile, a deed told before."""

from __future__ import annotations

from collections.abc import Iterator

from marsad.arabic.clitics import bare
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.event import Event
from marsad.reading.places.passing import first_of_list
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

BRACKETED = 4  # tokens from a place to the list that says which of its places are meant
TO_A_CAUSE = 10  # tokens from "رداً على" to the place of what is answered
FOR_A_DEED = 8  # words from "المتهمين" to what they are accused of
_BREAKS = frozenset("،؛.:")


def beside_the_deed(text: Text, event: Event, clause: Clause, here: list[PlaceReading]) -> list[PlaceReading]:
    """The places of the clause without those of its other parts, as long as any is left."""
    for belongs in (_in_part_of_deed, _of_no_deed_before, _of_no_funeral, _of_no_cause):
        here = [p for p in here if belongs(text, event, clause, p)] or here
    return here


def _in_part_of_deed(text: Text, event: Event, clause: Clause, place: PlaceReading) -> bool:
    """ "في الوقت الذي حطت فيه طائرة في كذا، ..", ".. فيما أكدت مصادر دخول كذا"."""
    parts = list(_parts(text, clause))
    mine = {_part(parts, t.first) for t in event.triggers if clause.first <= t.first <= clause.last}
    return not mine or _part(parts, place.mention.first) in mine


def _parts(text: Text, clause: Clause) -> Iterator[int]:
    """The tokens at which another part of the clause begins."""
    opened = False  # the clause begins with what went on meanwhile, up to a comma
    for i in range(clause.first, clause.last + 1):
        if _means_meanwhile(text, i):
            opened = i - clause.first <= 1
            yield i
        elif opened and text.word(i) == "،":
            opened = False
            yield i


def _means_meanwhile(text: Text, i: int) -> bool:
    word = text.word(i).removeprefix("و")
    if word == "في":
        return text.word(i + 1) == "حين" or (
            text.word(i + 1) in ("الوقت", "وقت") and text.word(i + 2) != "سابق"
        )
    return word in words("meanwhile")


def _part(parts: list[int], i: int) -> int:
    return sum(at <= i for at in parts)


def _of_no_deed_before(text: Text, event: Event, clause: Clause, place: PlaceReading) -> bool:
    """ "قُتلوا بعمليات في كذا، كان آخرهم فلان بكمين في كذا": the first place is that of the first deed."""
    told = [t.first for t in event.triggers if t.deed is not None and clause.first <= t.first <= clause.last]
    last = place.mention.last
    if not told or last > min(told):
        return True
    before = text.begins("deed", clause.first, place.mention.first - 1)
    return not before or all(text.word(i) != "،" for i in range(last + 1, min(told)))


def _of_no_funeral(text: Text, event: Event, clause: Clause, place: PlaceReading) -> bool:
    """ "شيعت مدينة كذا ثلاثة قُتلوا في كذا": who buries the dead, or where, is not where they fell."""
    first, last = place.mention.first, place.mention.last
    told = [t for t in event.triggers if clause.first <= t.first <= clause.last]
    buried = any(t.last < first and text.word(t.first).removeprefix("و") in words("funerals") for t in told)
    return not (buried and any(t.first > last and t.harm is not None and t.verb is not None for t in told))


def _of_no_cause(text: Text, event: Event, clause: Clause, place: PlaceReading) -> bool:
    """ "تقدمت الفصائل في كذا رداً على قصف كذا وكذا": where that was to which the deed replies."""
    deed = False
    for k in range(first_of_list(text, place).mention.first - 1, clause.first, -1):
        if text.word(k) in _BREAKS or clause.last - k > TO_A_CAUSE + clause.last - place.mention.first:
            return True
        if deed and bare(text.word(k)) in words("in_reply"):
            return not any(t.first < k for t in event.triggers)
        deed = deed or bool(text.entries(k, "deed"))
    return True


def which_of_it(text: Text, outer: PlaceReading, inner: PlaceReading) -> bool:
    """ "في القطاع الغربي (كذا، كذا)", "مدن عدة شمال كذا، من بينها كذا", "في كذا، لا سيما في كذا".

    The list behind an area says where in it.
    """
    gap = range(outer.mention.last + 1, inner.mention.first)
    if not 0 < len(gap) <= BRACKETED:
        return False
    said = [text.word(i) for i in gap if text.word(i) != "،" and text.word(i) not in words("prepositions")]
    return bool(said) and (said[-1] in ("(", ":") or said[-1] in words("among_them"))


def of_deed_charged(text: Text, event: Event, place: PlaceReading) -> bool:
    """ "اعتقال المتورطين بتفجير كذا", "خال منفذ هجوم كذا": where they did what they are arrested for."""
    if event.action not in family("custody"):
        return False
    first = place.mention.first
    sentence = text.sentence_at(first)
    for i in range(max(sentence.first if sentence else 0, first - FOR_A_DEED), first):
        if text.word(i).removeprefix("ال").removeprefix("لل") in words("charged"):
            return bool(text.begins("deed", i + 1, first - 1))
    return False
