"""A count of people in a clause as a total: who did it, where and over what time (codebook §4)."""

from __future__ import annotations

from marsad.arabic.clitics import forms
from marsad.arabic.dates import Resolved, TimeExpression
from marsad.reading.casualties.breakdowns import (
    MEASURES,
    blamed_for,
    died_of,
    doer_behind,
    is_done_by_others,
    who_took_them,
)
from marsad.reading.casualties.group import CIVILIANS, skip_quotes
from marsad.reading.casualties.joined_groups import MOST
from marsad.reading.casualties.row import Row
from marsad.reading.deeds.event import Event
from marsad.reading.places.passing import first_of_list
from marsad.reading.tallies.periods import BEGINNINGS, Period
from marsad.reading.tallies.several_deeds import whose_deeds
from marsad.reading.tallies.since_phrases import counted_places, is_of_a_pair, whose_war
from marsad.reading.tallies.tally import OF_THEM, Tally, evidence
from marsad.reading.tallies.totals import TOLL_REACH, is_running, is_short, land_all_over, mostly_there
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention
from marsad.registry.places import PlaceReading

CONTRAST = words("contrast")
DEAD_OF = words("victims")
IN = frozenset({"في", "ب"})
WHICH = frozenset({"التي", "الذي", "والتي", "والذي"})
ITS = frozenset({"ه", "ها", "هم"})
OWN_DEEDS = words("own_deeds")
OWN_REACH = 10  # words from "عملياته" to the figure


def tally_of_row(text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None) -> Tally:
    tally = Tally(
        MEASURES[row.status],
        row.min,
        row.max,
        row.quantity,
        row.first,
        row.last,
        evidence(text, sentence, row.first, row.last),
        sentence,
        row.actor,
        row.name,
        voices=list(event.voices),
        places=counted_places(text, sentence, [p for p in event.places if not _is_of_most(text, p)]),
    )
    if (there := _of_its_clause(text, sentence, event, row)) is not None:
        tally.places = counted_places(text, sentence, there)
    heading = text.place_at.get(row.first - 2) if text.word(row.first - 1) == ":" else None
    if heading is not None:
        tally.places = [heading]  # "حمص: 321 قتيلاً"
    elif (area := _whose_dead(text, row) or land_all_over(text, event)) is not None:
        tally.places = [area]
    mostly = mostly_there(text, row)
    if mostly is not None and mostly[1] in event.places:
        tally.places = [mostly[0]]
    since = [p for p in event.parties if _dates_period(text, p.first)]
    if (row.group is None or row.group.actor is None) and any(p.actor == tally.actor for p in since):
        tally.actor = tally.name = None
    _take_doer(text, event, row, tally)
    if period is not None and is_short(period) and is_running(text, row):
        return tally
    if period is not None:
        tally.time, tally.resolved = period.time, period.resolved
    elif event.time is not None and not row.over:
        tally.time, tally.resolved = event.time, _that_day(event.time, event.resolved)
    return tally


def _of_its_clause(text: Text, sentence: Sentence, event: Event, row: Row) -> list[PlaceReading] | None:
    """ "في كذا قتل 3 وأصيب 7، فيما قتل 9 في كذا": the places between two words of contrast, if those are of another."""
    turns = [j for j in range(sentence.first, sentence.last) if text.word(j) in CONTRAST]
    first = max((j for j in turns if j < row.first), default=sentence.first)
    last = min((j for j in turns if j > row.last), default=sentence.last)
    own = text.places_in(first, last)
    others = [p for p in event.places if sentence.first <= p.mention.first <= sentence.last]
    apart = bool(others) and not any(first <= p.mention.first <= last for p in event.places)
    return own if own and apart else None


def _whose_dead(text: Text, row: Row) -> PlaceReading | None:
    """ "يرتفع عدد شهداء الضفة منذ كذا إلى 460": the place whose dead they are, in the toll."""
    if not row.correction:
        return None
    for j in range(row.first - 1, max(0, row.first - TOLL_REACH), -1):
        place = text.place_at.get(j)
        if place is not None and place.mention.first == j and text.word(j - 1) in DEAD_OF:
            return place
        if text.tokens[j].kind == "mark":
            return None
    return None


def _is_of_most(text: Text, place: PlaceReading) -> bool:
    """ "52 شخصاً أكثرهم في درعا": where most of them fell is not where all were counted."""
    first = first_of_list(text, place).mention.first
    return text.word(first - 1) in IN and text.word(first - 2) in MOST


def _that_day(time: TimeExpression, found: Resolved | None) -> Resolved | None:
    """ "وثقت كذا حتى مساء أمس 108 قتلى": the count of that day so far."""
    if time.role != "until" or found is None or found.start is not None or found.time_of_day is None:
        return found
    return found._replace(start=found.end, precision="day")


def _dates_period(text: Text, i: int) -> bool:
    """ "منذ سقوط النظام": who is named there only says since when."""
    return text.word(i - 1) in BEGINNINGS and text.word(i - 2) in ("منذ", "ومنذ")


def _take_doer(text: Text, event: Event, row: Row, tally: Tally) -> None:
    """Who did it: told close behind the figure, else the doer of the clause, the last one named before the figure."""
    behind = doer_behind(text, row.last + 1, tally.sentence.last) or whose_deeds(text, row)
    if behind is not None and behind.actor is not None:
        tally.by, tally.by_name = behind.actor, text.words(behind.first, behind.last)
        return
    if behind is None and is_done_by_others(text, row.last + 1, tally.sentence.last):
        return
    hurt = (r.actor for r in (*event.counts, *event.rows) if r.actor not in (None, CIVILIANS))
    harmed = {"prisoners", row.actor, *hurt}
    named = [p for p in event.parties if p.role == "initiator" and p.actor not in harmed]
    doers = [p for p in named if not is_of_a_pair(text, p.first)]
    before = [p for p in doers if p.first < row.first and not _in_contrast(text, p.first, row.first)]
    blamed = blamed_for(text, tally.sentence, row.first) if not before else None
    blamed = blamed or died_of(text, tally.sentence, row.first)
    blamed = blamed or who_took_them(text, tally.sentence, row.first)
    hit = [p.actor for p in event.parties if p.role == "target"]
    if blamed is not None and (is_of_a_pair(text, blamed.first) or blamed.actor in hit):
        blamed = None
    if blamed is not None and blamed.actor not in harmed:
        tally.by, tally.by_name = blamed.actor, text.words(blamed.first, blamed.last)
        return
    if not doers and (waging := whose_war(text, tally.sentence)) is not None and waging.actor not in harmed:
        tally.by, tally.by_name = waging
    behind_it = [p for p in doers if p.first > row.first][:1]
    for doer in before[-1:] or [p for p in behind_it if not _of_next(text, row, p.first)]:
        tally.by, tally.by_name = doer.actor, doer.name
    if tally.by is None and tally.by_name is None:
        did = _laid_by(text, tally.sentence, row.first) or _whose_own(text, tally.sentence, row.first)
        if did is not None and did.actor not in harmed:
            tally.by, tally.by_name = did.actor, text.words(did.first, did.last)


def _laid_by(text: Text, sentence: Sentence, figure: int) -> ActorMention | None:
    """ "الألغام التي زرعتها كذا", "القصف الذي شنته كذا": whose deed it was, in a clause that takes it up."""
    for j in range(figure - 1, sentence.first, -1):
        verb = text.word(j)
        if text.word(j - 1) in WHICH and verb.endswith(("ه", "ها")) and text.verbs(j):
            doer = text.actor_at.get(skip_quotes(text, j + 1))
            fit = doer is not None and doer.actor != CIVILIANS and not set(doer.proclitics) & set("لب")
            return doer if fit else None
        if j in text.number_at and j not in text.time_at:
            return None
    return None


def _whose_own(text: Text, sentence: Sentence, figure: int) -> ActorMention | None:
    """ "قال كذا إن عملياته أسفرت عن مقتل": the deeds are of the one named before."""
    for j in range(max(sentence.first, figure - OWN_REACH), figure):
        own = any(
            f.stem.removesuffix("ت") in OWN_DEEDS or f.stem in OWN_DEEDS
            for f in forms(text.word(j))
            if f.enclitic in ITS
        )
        if not own or j in text.actor_at:
            continue
        named = [a for a in text.actors if sentence.first <= a.first and a.last < j and not a.adjective]
        return named[-1] if named and named[-1].actor not in (None, CIVILIANS) else None
    return None


def _in_contrast(text: Text, doer: int, figure: int) -> bool:
    """ "قتلت كذا 6، بينما قتل مسلحون 4": who did the first did not do the other."""
    return any(text.word(k) in CONTRAST and text.verbs(k + 1) for k in range(doer, figure))


def _of_next(text: Text, row: Row, doer: int) -> bool:
    """The doer named there did something else: "فيما قتلت كذا 60", "وقتلت كذا 60", "..., 40 منهم على يد كذا"."""
    between = range(row.last + 1, doer)
    share = any(
        text.word(k) in OF_THEM and (k - 1 in text.number_at or bool(text.verbs(k - 1))) for k in between
    )
    verb = doer - 1 if text.word(doer - 1) not in QUOTES else doer - 2
    clause = verb in between and text.word(verb).startswith("و") and bool(text.verbs(verb))
    return share or clause or any(text.word(k) in CONTRAST for k in between)
