"""The shares that a total falls into: by who did it, how, where, one behind the other (codebook §4).

"40 مدنياً خلال آب، قتل الحوثيون 22 منهم، والقوات الحكومية 8، فيما قضى 10 بانفجار ألغام". One share alone may be a
happening ("خمسة منهم في كمين"); a list of them that the total holds is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from marsad.arabic.numbers import Number
from marsad.reading.casualties.breakdowns import MEASURES, doer_behind, subcounts
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.group import CIVIL_ACTORS, CIVILIANS, Group, is_count
from marsad.reading.casualties.groups import group_at
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.tally import OF_THEM, Tally, evidence
from marsad.reading.words.frames import Deed, Harm
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention
from marsad.registry.places import PlaceReading

PIVOTS = words("total_shares_pivots")
SPREAD = words("spreads_over")
OTHERS = words("total_shares_others")
CASES = frozenset({"حاله", "حالات"})
WAYS = words("way_of_share")
IN = frozenset({"في", "ب"})
MARKS = frozenset("،؛:.")


class Share(NamedTuple):
    """A figure of the list with the last token that counts, who did it and where."""

    number: Number
    group: Group | None
    last: int
    doer: ActorMention | None
    places: list[PlaceReading]


def take_shares(text: Text, sentence: Sentence, events: list[Event], found: list[Tally]) -> list[Tally]:
    """The totals of a sentence with the shares they fall into, which no event tells then."""
    wholes = [t for t in found if t.part_of is None and t.measure != "attacks" and t.min is not None]
    for whole in wholes:
        if not any(whole is t for t in found):
            continue  # a share of the one before
        shares = list(_shares(text, sentence, whole))
        if not _are_shares(text, sentence, whole, shares):
            continue
        _leave_doer(text, sentence, whole, shares)
        spans = [(s.number.first, s.last) for s in shares]
        old = [t for t in found if t is not whole and _within(t.first, t.last, spans)]
        found = [t for t in found if not any(t is o for o in old)]
        for part in found:
            if part.part_of is whole and part.first < shares[0].number.first:
                part.by, part.by_name = whole.by, whole.by_name
        new = [_tally(text, sentence, whole, share) for share in shares]
        for part in found:
            if any(part.part_of is o for o in old):
                before = max((n for n in new if n.first < part.first), key=lambda n: n.first)
                part.part_of, part.by, part.by_name = before, before.by, before.by_name
        for share, part in zip(shares, new, strict=True):
            if not any(t.part_of is part for t in found):
                found += _among(text, sentence, share, part)
        found += new
        for event in events:
            _empty(event, spans)
    return found


def join_cases(text: Text, deeds: list[Tally], found: list[Tally]) -> None:
    """ "210 انتهاكات في كذا، منها 34 حالة قتل و50 حالة إصابة": of the deeds counted before, where they were done."""
    for deed in deeds:
        for tally in found:
            between = {text.word(k) for k in range(deed.last + 1, tally.first)}
            counted = {text.word(k) for k in range(tally.first, tally.last + 1)}
            if deed.sentence is tally.sentence and counted & CASES and between & (PIVOTS | SPREAD):
                tally.part_of = tally.part_of or deed
                tally.places = tally.places or list(deed.places)
                if tally.by is None:
                    tally.by, tally.by_name = deed.by, deed.by_name


def _are_shares(text: Text, sentence: Sentence, whole: Tally, shares: list[Share]) -> bool:
    """Two or more that the total holds; one of whom nothing is told but who did it."""
    if not shares or sum(s.number.min for s in shares) > (whole.min or 0):
        return False
    if len(shares) > 1:
        return True
    if shares[0].doer is None or (shares[0].group is not None and shares[0].group.among):
        return False
    for k in range(shares[0].last + 1, sentence.last + 1):
        if text.word(k) in MARKS:
            return True
        if k in text.place_at or k in text.time_at:
            return False
    return True


def nest(text: Text, found: list[Tally]) -> None:
    """ "أصابت كذا 19 منهم بينهم 3 نساء و6 أطفال": counted again of a share, and not of nobody."""
    for before, tally in pairwise(found):
        share = before if before.part_of is not None else None
        if share is None or tally.part_of is not None or tally.measure != share.measure:
            continue
        between = {text.word(k) for k in range(before.last + 1, tally.first + 1)}
        first = before.first - 1  # "بينهم امرأة وطفلان": the second goes on with the first
        again = text.word(first) in PIVOTS and text.word(tally.first).startswith("و")
        whole = share.part_of if again else share
        if whole is not None and (again or between & PIVOTS) and (tally.min or 0) <= (whole.min or 0):
            tally.part_of, tally.by, tally.by_name = whole, whole.by, whole.by_name


def _empty(event: Event, spans: list[tuple[int, int]]) -> None:
    kept = [r for r in event.rows if not _within(r.first, r.last, spans)]
    if len(kept) < len(event.rows) or any(_within(a, b, spans) for a, b in event.told):
        event.rows, event.emptied, event.plural = kept, True, True


def _within(first: int, last: int, spans: list[tuple[int, int]]) -> bool:
    return any(first <= b and a <= last for a, b in spans)


def _shares(text: Text, sentence: Sentence, whole: Tally) -> Iterator[Share]:
    """The first says that it is of the total; the others go on from it."""
    before = whole.last
    begun = False
    for number in text.numbers_in(whole.last + 1, sentence.last):
        if number.first <= before or not is_count(text, number.first) or number.quantity == "several":
            continue
        group = group_at(text, number.first, sentence.last)
        if group is not None and group.noun is not None and group.noun.part is not None:
            continue  # "بينهم 3 نساء": counted again
        last = _counted_to(text, number, group)
        if last is None or not _joined(text, whole, before, number, last, begun=begun):
            return
        doer = doer_behind(text, last + 1, sentence.last) or _doer_before(text, before, number)
        yield Share(number, group, last, doer, _places(text, last, sentence.last))
        begun, before = True, last


def _counted_to(text: Text, number: Number, group: Group | None) -> int | None:
    """The last token that says who or what is counted; None where it is something else."""
    last = number.last
    while text.word(last + 1) in CASES | OF_THEM | OTHERS:
        last += 1
    if group is not None and (group.noun is not None or group.actor is not None):
        last = max(last, group.last)
    if text.word(last + 1) in OF_THEM:
        last += 1
    behind = text.word(last + 1)
    ends = last > number.last or not behind or behind in MARKS or last + 1 in text.place_at
    return last if ends or _is_way(text, last + 1) else None


def _is_way(text: Text, j: int) -> bool:
    word = text.word(j)
    return word in WAYS or word in IN or word.startswith(("ب", "و")) or bool(text.verbs(j))


def _joined(text: Text, whole: Tally, before: int, number: Number, last: int, *, begun: bool) -> bool:
    """Behind the one before stands nothing but what joins, a verb of the same fate, and who did it."""
    between = range(before + 1, number.first)
    fates = {fate for k in between if (fate := _fate(text, k)) is not None}
    if fates - {whole.measure}:
        return False
    of_them = any(text.word(k) in OF_THEM for k in range(number.last + 1, last + 1)) or any(
        text.word(k) in OF_THEM and (text.verbs(k - 1) or text.word(k + 1) == "") for k in between
    )
    among = text.word(number.first - 1) in PIVOTS and last == number.last and bool(text.word(last + 1))
    if not begun:
        return of_them or (
            among and text.word(last + 1) not in MARKS and not text.word(last + 1).startswith("و")
        )
    told = any(text.verbs(k) and _fate(text, k) is None and k not in text.actor_at for k in between)
    joins = any(text.word(k).startswith("و") or text.word(k) in ("فيما", "بينما", "كما") for k in between)
    return of_them or (not told and (joins or text.word(number.first).startswith("و")))


def _fate(text: Text, k: int) -> str | None:
    """The measure of what a verb at token k says became of somebody."""
    if k in text.actor_at:
        return None
    frames = [f for verb in text.verbs(k)[:1] for f in vocabulary().lemmas.get(verb.lemma, [])]
    fates = [f.status for f in frames if isinstance(f, Deed | Harm) and f.status is not None]
    return MEASURES.get(fates[0]) if fates else None


def _doer_before(text: Text, before: int, number: Number) -> ActorMention | None:
    """ "قتل الحوثيون 22 منهم", "وقسد 48": who stands right before the figure."""
    doer = text.actor_at.get(number.first - 1)
    if doer is None or doer.first <= before or doer.actor in CIVIL_ACTORS:
        return None
    return doer if not set(doer.proclitics) & set("لب") else None


def _places(text: Text, last: int, end: int) -> list[PlaceReading]:
    """ "و10 في الناصرية": where, right behind the figure."""
    place = text.place_at.get(last + 1) or text.place_at.get(last + 2)
    led = text.word(last + 1) in IN or text.word(last + 1).startswith("ب")
    return [place] if place is not None and led and last < end else []


def _leave_doer(text: Text, sentence: Sentence, whole: Tally, shares: list[Share]) -> None:
    """Who did one share, and where, is no doer and no place of the whole."""
    first = shares[0].number.first
    by = {s.doer.actor for s in shares if s.doer is not None}
    if whole.by in by and not any(
        a.actor == whole.by for a in text.actors if sentence.first <= a.first <= whole.last
    ):
        whole.by = whole.by_name = None
    whole.places = [p for p in whole.places if not first <= p.mention.first <= sentence.last]


def _among(text: Text, sentence: Sentence, share: Share, part: Tally) -> list[Tally]:
    """ "و6 مدنيين بينهم 4 أطفال"."""
    group = share.group
    if group is None:
        return []
    row = Row("killed", group.min, group.max, group.quantity, group.first, group.last, group)
    return subcounts(text, sentence, row, part)


def _tally(text: Text, sentence: Sentence, whole: Tally, share: Share) -> Tally:
    number, group = share.number, share.group
    told = evidence(text, sentence, number.first, share.last)
    tally = Tally(
        whole.measure,
        number.min,
        number.max,
        number.quantity,
        number.first,
        share.last,
        told,
        sentence,
        whole.actor,
        whole.name,
        time=whole.time,
        resolved=whole.resolved,
        places=share.places or list(whole.places),
        voices=list(whole.voices),
        part_of=whole,
    )
    if group is not None and group.actor is not None:
        tally.actor, tally.name = group.actor.actor, text.name_of(group.actor)
    elif group is not None and group.is_civilian:
        tally.actor, tally.name = CIVILIANS, None
    if share.doer is not None:
        tally.by, tally.by_name = share.doer.actor, text.words(share.doer.first, share.doer.last)
    elif whole.by is not None:
        tally.by, tally.by_name = whole.by, whole.by_name
    return tally
