"""Clauses that tell one happening become one claim: headline, lede and detail together (codebook §1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from marsad.arabic.dates import TimeExpression
from marsad.reading.casualties.aftermath import settle_fates, without_the_dead
from marsad.reading.casualties.among_the_harmed import add_among_the_harmed
from marsad.reading.casualties.late_victims import settle_victims
from marsad.reading.casualties.others_too import are_others_too, take_others
from marsad.reading.casualties.rows import merged, without_joint
from marsad.reading.casualties.settled_rows import settle_rows
from marsad.reading.casualties.victims import refresh
from marsad.reading.dates.dating import anchor_time
from marsad.reading.dates.digests import date_by_digest, date_by_labels
from marsad.reading.dates.hours import date_by_hours
from marsad.reading.dates.lasting import extend_lasting
from marsad.reading.dates.same_day import date_by_the_one_day, date_what_adds
from marsad.reading.dates.settled_moments import settle_moments
from marsad.reading.deeds.action_code import settle_actions
from marsad.reading.deeds.assertion import is_denied
from marsad.reading.deeds.clauses import clauses
from marsad.reading.deeds.event import Event, add_party, dates_of, snapshot, take_parties
from marsad.reading.deeds.events import build
from marsad.reading.deeds.headlines import without_summaries
from marsad.reading.deeds.last_of_them import take_from_those_before
from marsad.reading.deeds.next_victims import is_next_victim, take_from_first, with_next_victims
from marsad.reading.deeds.nothing_new import with_something_new
from marsad.reading.deeds.raids import action_of_raid, is_of_raid
from marsad.reading.deeds.replies import comes_of, goes_with
from marsad.reading.deeds.telling import is_told, with_what_they_follow
from marsad.reading.deeds.triggers import find_triggers
from marsad.reading.deeds.untold import told_only
from marsad.reading.joining.details import Pairs, details_apart, details_of
from marsad.reading.joining.finer_places import is_finer
from marsad.reading.joining.halves import join_halves
from marsad.reading.joining.one_death import once_dead
from marsad.reading.joining.same import akin, is_mere_bombing, leaning, likeness, released_by_turns, sums_up
from marsad.reading.joining.same_place import where
from marsad.reading.joining.told_too import reports_before
from marsad.reading.parties.allegiance import take_allegiances
from marsad.reading.parties.arms_of_his import take_owner
from marsad.reading.parties.attackers import take_attackers
from marsad.reading.parties.blamed import take_the_blamed
from marsad.reading.parties.carried_subjects import carry_subjects
from marsad.reading.parties.given_up import take_who_left
from marsad.reading.parties.only_foe import name_the_foe
from marsad.reading.parties.parts_taken import settle_parts
from marsad.reading.parties.pronouns import complete_parties
from marsad.reading.parties.same_force import share_force
from marsad.reading.parties.shared_doers import FROM_THE_AIR, share_doers
from marsad.reading.parties.sides import settle, spare_the_hit, without_wholes
from marsad.reading.people.involved import add_involved
from marsad.reading.people.name_lists import add_behind, add_both, add_lines, add_listed
from marsad.reading.people.naming import add_names, add_survivors, pronoun_victim, without_totals
from marsad.reading.people.naming_formulas import add_by_formula
from marsad.reading.people.people import add_person
from marsad.reading.places.item_places import keep_items_apart
from marsad.reading.places.other_days import leave_places_of_the_news
from marsad.reading.places.placing import place_by_headings, place_by_story
from marsad.reading.places.said_where import place_as_said
from marsad.reading.places.settled_places import settle_places
from marsad.reading.statements.statements import StatementTold, statements_of
from marsad.reading.tallies.distinct_totals import apart_from, distinct
from marsad.reading.tallies.tallies import Tally, Totals
from marsad.reading.tallies.undated_totals import without_totals_again
from marsad.reading.tallies.whole_area import place_totals
from marsad.reading.voices.attribution import Attribution, Attributor
from marsad.reading.voices.late_voices import add_late_voices
from marsad.reading.voices.settled_voices import settle_voices
from marsad.reading.words.text import Sentence, Text, same_post
from marsad.reading.words.wordlists import words

SURELY = 20  # tenths of a bit from which on names belong to the deed of their sentence
DEATH_RANK = 20  # of a death without a cause, which what came before it can tell
ROUND = frozenset({"dozens", "hundreds", "thousands"})
GENERIC_RANK = 51  # an action of at most this rank gives way to one that says more


class Told(NamedTuple):
    """What a report tells of happenings: each of them, and totals over several."""

    events: list[Event]
    tallies: list[Tally]


def assemble(text: Text, attributor: Attributor) -> Told:
    """The happenings of a report, each told once, in the order of their first mention; and its tallies."""
    drawn = _draw(text, attributor, frozenset())
    apart = details_apart(drawn.found)
    if apart:
        drawn = _draw(text, attributor, apart)
    found, aside, tallies = drawn
    add_lines(text, found)
    _take_aside(aside, found)
    take_allegiances(text, found)
    place_by_headings(text, found)
    for event in found:
        settle_fates(text, event)
        event.voices = without_the_dead(event)
        event.rows = without_joint(without_totals(event.rows))
        settle(text, event)
    found = once_dead(found, partial(_take_in, text))
    _compare(found)
    told = with_what_they_follow(found, [e for e in found if is_told(text, e, len(found))])
    kept = without_totals_again(with_something_new(text, told), tallies)
    settle_actions(text, kept)
    share_doers(text, kept)
    place_by_story(kept)
    settle_parts(text, kept)
    share_force(text, kept)
    carry_subjects(text, kept)
    take_the_blamed(text, attributor, kept)
    name_the_foe(text, kept)
    for event in kept:
        spare_the_hit(event)
    without_wholes(text, kept)
    settle_places(text, kept)
    place_as_said(text, kept)
    keep_items_apart(text, kept)
    settle_rows(text, kept)
    settle_victims(text, kept)
    add_late_voices(text, attributor, kept)
    for event in kept:
        parts = details_of(event, kept)
        event.summarises = [e for e in kept if sums_up(event, e) or e in parts]
    settle_moments(text, kept)
    extend_lasting(text, kept)
    date_by_digest(text, kept)
    date_by_labels(text, kept)
    date_what_adds(text, kept)
    date_by_the_one_day(text, kept, tallies)
    date_by_hours(text, kept)
    leave_places_of_the_news(text, kept)
    counted = distinct(apart_from(kept, tallies))
    place_totals(text, kept, counted)
    settle_voices(text, attributor, kept, counted)
    kept = join_halves(kept, absorb, text.published)
    shown = without_summaries(text, kept)
    for event in shown:
        event.summarises = [e for e in event.summarises if e in shown]
    return Told(shown, counted)


class _Drawn(NamedTuple):
    """What the sentences of a report tell, before it is settled."""

    found: list[Event]
    aside: list[Event]
    tallies: list[Tally]


def _draw(text: Text, attributor: Attributor, apart: Pairs) -> _Drawn:
    """Sentence by sentence; `apart` are pairs of happenings that are not to be joined."""
    found: list[Event] = []
    aside: list[Event] = []
    tallies: list[Tally] = []
    totals = Totals(text, attributor)
    order = 0
    opposed: set[str] = set()  # voices set against those before
    for sentence in text.sentences:
        voices = attributor.of(sentence)
        opinions = statements_of(sentence, voices)
        named = _of_sentence(text, sentence, found, voices or attributor.headed(sentence))
        events = [event for event in named if not event.habit]
        for event in named:
            event.voices = attributor.covering(voices, event.tokens())
            _tell_who_counts(text, event, opposed)
            add_involved(text, event, voices, _free_until(event, named, sentence))
            event.opinion = (
                _is_opinion(event, opinions)
                and event.action not in ("weapons_seizure",)
                and not is_denied(text, event)
            )
        if not any(is_told(text, event, len(found) + len(events), SURELY) for event in events):
            with _names_by(attributor, voices, found):
                add_names(text, sentence, found, voices)
        tallies += totals.of(sentence, events)
        leads = not found or all(e.is_title for e in found)
        for event in named:
            event.order = event.last_order = order
            event.leads = leads
            if event.is_aside:
                aside.append(event)
                continue
            order += 1
            _place_in(text, event, found, apart)
        with _names_by(attributor, voices, found):
            add_listed(text, sentence, found)
            add_both(text, sentence, found)
            add_behind(text, sentence, found)
            add_by_formula(text, sentence, found, voices)
            add_among_the_harmed(text, sentence, found)
    return _Drawn(found, aside, tallies)


@contextmanager
def _names_by(attributor: Attributor, voices: list[Attribution], found: list[Event]) -> Iterator[None]:
    """Who names the people of a happening in a sentence of its own is one more voice of it."""
    known = [(event, len(event.told)) for event in found]
    yield
    for event, count in known:  # a list of names may have made one of two
        if event.told[count:]:
            names = attributor.covering(voices, event.told[count:])
            event.voices += [voice for voice in names if voice not in event.voices]


def _is_opinion(event: Event, opinions: list[StatementTold]) -> bool:
    """What stands in a clause before the one that accuses, warns or predicts is told all the same."""
    return any(last >= told.first for told in opinions for _, last in event.tokens())


def _free_until(event: Event, events: list[Event], sentence: Sentence) -> int:
    """The last token behind an event before another one of its sentence begins."""
    end = max(last for _, last in event.told)
    later = [first for other in events for first, _ in other.told if first > end]
    return min(later, default=sentence.last + 1) - 1


def _of_sentence(
    text: Text, sentence: Sentence, earlier: list[Event], voices: list[Attribution]
) -> list[Event]:
    """The events of a sentence; harm without a deed of its own goes to the event before."""
    told = told_only(text, sentence, find_triggers(text, sentence))
    triggers = with_next_victims(text, sentence, told)
    previous = earlier[-1] if earlier and same_post(earlier[-1].sentence, sentence) else None
    found: list[Event] = []
    for clause in clauses(text, sentence, triggers):
        event = build(text, sentence, clause, triggers)
        if event is None:
            continue
        before = found[-1] if found and not event.charged else None
        if before is not None and is_next_victim(text, clause):
            take_from_first(text, event, before)
        anchor_time(text, event, next((e for e in _last_first(earlier, found) if dates_of(e)), None))
        take_from_those_before(text, event, before)
        take_attackers(text, event, _last_first(earlier, found))
        complete_parties(text, event, before, before or previous, voices, _last_first(earlier, found))
        take_who_left(event, before)
        take_owner(text, event, _last_first(earlier, found))
        pronoun_victim(text, event, sentence)
        add_survivors(text, event)
        refresh(text, event)
        behind = [] if clause.apart else _goes_on_with(found)
        goes_on = next((e for e in behind if _continues(e, event)), None)
        if goes_on is None and before is not None and comes_of(text, before, event):
            goes_on, event.rank, event.parties = before, 0, []  # it gives the whole no action and no doer
        if goes_on is None and before is not None and are_others_too(before, event):
            goes_on = before
        if goes_on is not None:
            absorb(goes_on, event)
            refresh(text, goes_on)
            continue
        if before is not None:
            take_others(before, event)
        if before is not None and not event.topic:
            _inherit(before, event)
            if text.cue(clause.first, "besides") is not None:
                _share_doer(before, event)
        found.append(event)
    for event in found:
        event.habit = _is_habit(text, event)
    return [event for event in found if not (event.habit and event.time is not None)]


def _last_first(earlier: list[Event], found: list[Event]) -> Iterator[Event]:
    yield from reversed(found)
    yield from reversed(earlier)


def _goes_on_with(found: list[Event]) -> list[Event]:
    """The clause before, and the one that it dates: "خطف العشرات، بعد سيطرته على كذا، وأوضح أن المخطوفين"."""
    aside = len(found) > 1 and found[-1].after
    return [found[-1], found[-2]] if aside else found[-1:]


def _continues(before: Event, event: Event) -> bool:
    """The clause goes on with the happening of the clause before."""
    return likeness(before, event, one_sentence=True) > 0


def _inherit(before: Event, event: Event) -> None:
    """A clause without place or time of its own stands in those of its sentence."""
    own_place = bool(event.places)
    if not own_place:
        event.places, event.containers = list(before.places), list(before.containers)
    if event.time is None and not before.after and not event.after and not own_place:
        event.time, event.resolved = before.time, before.resolved


def _share_doer(before: Event, event: Event) -> None:
    """ "إضافة إلى قتل امرأة في": one more harm by the same hand and in the same way."""
    if not event.harm_only or event.actors("initiator"):
        return
    event.action, event.rank = before.action, before.rank
    for party in before.parties:
        if party.role == "initiator":
            add_party(event, party)


def _tell_who_counts(text: Text, event: Event, opposed: set[str]) -> None:
    """Who gives each figure, where one voice alone does; against others behind "لكن", "من جهتها"."""
    first = event.sentence.first
    for a in event.voices:
        if not words("against_others").isdisjoint(text.folded(first, a.chain[0].first)):
            opposed.add(a.chain[0].key)
    for row in event.rows:
        told = [a.chain[0] for a in event.voices if a.covers(row.first, row.last) and not a.chain[0].own]
        if len({teller.key for teller in told}) == 1:
            row.voice = told[0].key
            row.against = told[0].key in opposed


def _place_in(text: Text, event: Event, found: list[Event], apart: Pairs) -> None:
    begins = event.told[0][0]
    event.several |= any(lede == begins for lede, _ in apart)
    others = [e for e in found if (e.told[0][0], begins) not in apart] if apart else found
    into = _same_as(event, others)
    if into is None and found:
        last = max(found, key=lambda e: (e.last_order, e.order))
        if goes_with(text, last, event):
            into, event.rank, event.parties = last, 0, []
    if into is None:
        found.append(event)
    else:
        _take_in(text, into, event)


def _take_aside(aside: list[Event], found: list[Event]) -> None:
    """What is named aside and told nowhere else stands for itself; a count over several is a tally alone."""
    for event in aside:
        if not (event.emptied and event.plural) and _same_as(event, found) is None:
            found.append(event)
    found.sort(key=lambda event: event.order)


def _compare(found: list[Event]) -> None:
    """How each stands to the others: whether they share its sentence, and whether one before is of its kind."""
    sentences = Counter(event.sentence.first for event in found)
    known: set[object] = set()
    for event in found:
        there = {(event.action, place.id or place.name) for place in event.places}
        event.shares_sentence = sentences[event.sentence.first] > 1
        event.of_one_kind = event.action in known
        event.of_one_kind_there = not there.isdisjoint(known)
        known |= {event.action, *there}


def _take_in(text: Text, into: Event, event: Event) -> None:
    if reports_before(into, event):
        event.rows, event.counts = [], []  # what had been counted by then
    into.parts = [*(into.parts or [snapshot(into)]), event]
    absorb(into, event)
    refresh(text, into)


def _same_as(event: Event, found: list[Event]) -> Event | None:
    """The happening that the event tells again, the last of those that are as likely."""
    alike = akin(event.action)
    scored = [(likeness(e, event), e.order, e) for e in found if e.action in alike]
    best = max(scored, key=lambda s: (s[0], s[1]), default=None)
    return best[2] if best is not None and best[0] + leaning(event) > 0 else None


def absorb(into: Event, event: Event) -> None:
    """Take what the other clause tells of the same happening."""
    of_raid, raided = is_of_raid(into, event, where(into, event)), action_of_raid(into, event)
    if released_by_turns(into, event):
        into.action, into.rank = "prisoner_exchange", event.rank
    into.told += [t for t in event.told if t not in into.told]
    into.triggers += event.triggers
    into.deeds += tuple(deed for deed in event.deeds if deed not in into.deeds)
    into.words |= event.words
    into.terms |= event.terms
    into.nouns |= event.nouns
    into.brought |= event.brought
    into.last_order = max(into.last_order, event.last_order)
    into.since = max(into.since, event.sentence.paragraph - into.sentence.paragraph)
    says_more = (
        (into.rank <= GENERIC_RANK or into.weak) and event.rank > into.rank and not _only_burns(into, event)
    )
    only_before = event.after and into.rank > DEATH_RANK
    if (says_more and not event.harm_only and not only_before) or (
        (into.harm_only and not event.harm_only) or (is_mere_bombing(into) and event.action in FROM_THE_AIR)
    ):
        into.action, into.rank = event.action, event.rank
    elif _says_how(into, event):
        into.action = event.action
    if of_raid:
        into.action = raided
    into.several |= into.only_title and event.several
    into.scattered |= into.only_title and event.scattered
    if into.harm_only and not event.harm_only:
        into.several, into.scattered, into.another = event.several, event.scattered, event.another
    into.nth = into.nth or event.nth
    into.harm_only &= event.harm_only
    into.weak &= event.weak
    take_parties(into, event)
    if not into.places or (into.only_title and event.places) or is_finer(event, into):
        into.places = list(event.places) or into.places
    into.only_title &= event.only_title
    into.only_heading &= event.only_heading
    into.opinion &= event.opinion
    into.after &= event.after
    into.plural &= event.plural
    if (into.resolved is None or into.resolved.start is None) and event.time is not None:
        into.time, into.resolved = event.time, event.resolved
    into.means += [m for m in event.means if m not in into.means]
    into.objects += [o for o in event.objects if o not in into.objects]
    into.voices += [v for v in event.voices if v not in into.voices]
    into.no_casualties |= event.no_casualties
    for person in event.people:
        add_person(into.people, person)
    into.rows = merged([*into.rows, *event.rows])
    into.counts += event.counts


def _says_how(into: Event, event: Event) -> bool:
    """ "ضربة جوية", then "طائرة بدون طيار": a drone; "كمين", then "ألقي القبض عليه": an arrest, if nobody fell."""
    if (into.action, event.action) == ("airstrike", "drone_strike"):
        return True
    harmed = any(r.status in ("killed", "wounded", "killed_or_wounded") for r in into.rows + event.rows)
    return (into.action, event.action) == ("ambush", "arrest") and not harmed


def _only_burns(into: Event, event: Event) -> bool:
    """What burns or razes a place and hurts nobody is no more for being called an attack later on."""
    return (
        into.action == "property_destruction" and event.action == "attack" and not (into.rows or event.rows)
    )


def _is_habit(text: Text, event: Event) -> bool:
    """What happens all the time is no happening (codebook §8), unless it is dated or counted.

    Dozens whom blasts "now and then" have killed are no count of one.
    """
    if any(r.counted and r.quantity not in ROUND for r in event.rows) or event.people:
        return False
    first, last = event.told[0]
    cues = text.cues(first, last, "habit")
    often = any(_is_habit_cue(text, c.first, c.form.proclitics) for c in cues)
    if event.time is not None:
        return _in_those_years(text, event.time) or (often and event.time.vague)
    if often:
        return True
    if any(r.counted for r in event.rows):
        return False
    return text.cue(first, "habit_verb") is not None and not _is_fight(text, event)


def _in_those_years(text: Text, time: TimeExpression) -> bool:
    """ "في السنوات القليلة الماضية": what went on then, and no day of it."""
    return time.vague and not words("years").isdisjoint(text.folded(time.first, time.last))


def _is_habit_cue(text: Text, i: int, proclitics: str) -> bool:
    """Not the city of دوما for "always", nor سعادة for "usually"."""
    return proclitics in ("", "و", "ف", "ب") and i not in text.place_at and i not in text.name_at


def _is_fight(text: Text, event: Event) -> bool:
    """ "تشهد البلدة معارك بين كذا وكذا": fighting there, now, between sides that are named."""
    led = any(v.lemma == "شهد" for v in text.verbs(event.told[0][0]))
    return led and event.action == "clash" and bool(event.actors("participant", "initiator"))
