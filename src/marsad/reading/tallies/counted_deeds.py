"""Counted deeds: "64 عملية منذ مطلع العام"; or many of no place in particular (codebook §4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from marsad.arabic.clitics import bare, forms
from marsad.arabic.dates import resolve
from marsad.arabic.numbers import Number
from marsad.reading.casualties.breakdowns import blamed_for
from marsad.reading.casualties.group import skip_quotes
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.tallies.periods import Period
from marsad.reading.tallies.since_phrases import whose_deed
from marsad.reading.tallies.tally import Tally, evidence
from marsad.reading.tallies.totals import MANY, RECORDING, is_short, narrow
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention
from marsad.registry.places import PlaceReading

ATTACK_NOUNS = words("attack_nouns")
WORKS, OF_VIOLENCE = words("works"), words("works_of_violence")
DOING, LED_TO = words("doing_deeds"), words("led_to")
NO_ATTACKS = words("counted_but_no_attacks")
THOSE = frozenset({"تلك", "هذه"})
LATELY = 3  # totals that end with the one whose deeds are taken up
VICTORIES, VIOLATIONS = words("victories"), words("violations")
SUMMED, DOING_ITSELF = words("summed_deeds"), words("doing_itself")
BY_REACH = 6  # words from the deeds to "ارتكبتها كذا"
TIMES = frozenset({"مره", "مرات"})
MANY_TIMES = 3
GROWN_REACH = 6  # words from "تضاعف" to how many times
STRIKES = family("strikes_counted")
OVER = words("counted_deeds_over")
ONE_OF_THEM = words("one_of_them")
PLACE_REACH = 4
WHEN = frozenset({"at", "within", "duration"})
DAY_REACH = 10  # tokens from deeds to their day
RECORD_REACH = 12  # tokens from "أحصى" to the figure
FEWEST = 10  # deeds of no place and period that are a total
FAR, NEAR = 20, 6  # words between "عدد الهجمات" and its figure, with and without إلى


def counted_deeds(text: Text, sentence: Sentence, events: list[Event], period: Period | None) -> list[Tally]:
    """The tallies of deeds that a sentence counts."""
    tallies = []
    for number in text.numbers_in(sentence.first, sentence.last):
        noun = _noun(text, number) or _several(text, sentence, number, period)
        toll = _toll_before(text, sentence, number) if noun is None else None
        if noun is None and toll is None:
            continue
        event = next((e for e in events if any(a <= number.first <= b for a, b in e.told)), None)
        if event is not None and toll is not None and any(t.first < toll for t in event.triggers):
            tallies.append(_running(text, sentence, event, number, toll))
        elif noun is not None and text.word(number.first - 1) in SUMMED:
            tallies.append(_sum(text, sentence, events, number, noun))
        elif (
            toll is not None
            or _is_total(text, number, event, period)
            or _is_recorded(text, sentence, number)
            or _deeds_before(text, sentence, number) is not None
        ):
            tallies.append(_of_deeds(text, sentence, events, event, number, noun or number.last, period))
    return tallies


def _sum(text: Text, sentence: Sentence, events: list[Event], number: Number, last: int) -> Tally:
    """ "شن كذا 4 غارات على كذا و8 على كذا، بإجمالي 12 غارة": the sum alone; what it adds up is told as it is."""
    told = evidence(text, sentence, number.first, last)
    found = Tally("attacks", number.min, number.max, number.quantity, number.first, last, told, sentence)
    doers = [p for e in events for p in e.parties if p.role == "initiator" and p.first < number.first]
    for doer in doers[:1]:
        found.by, found.by_name = doer.actor, doer.name
    return found


def of_deeds_before(text: Text, sentence: Sentence, known: Sequence[Tally]) -> tuple[int, Tally] | None:
    """ "وأدت تلك الهجمات إلى مقتل 78": where deeds are taken up that a total right before has counted, and it."""
    deeds = next((t for t in reversed(known[-LATELY:]) if t.measure == "attacks"), None)
    if deeds is None or known[-1].sentence is sentence:
        return None
    if any(known[-1].sentence.last < between.first < sentence.first for between in text.sentences):
        return None
    for j in range(sentence.first, sentence.last):
        nouns = (f for f in forms(text.word(j + 1)) if f.article and not f.proclitics)
        if text.word(j).removeprefix("و") in THOSE and any(f.stem in ATTACK_NOUNS for f in nouns):
            return j, deeds
    return None


def _noun(text: Text, number: Number) -> int | None:
    """The token of the deed's noun behind a number that counts several."""
    j = number.last + 1
    kind = "measure" if text.word(j) in TIMES else "count"
    if number.kind != kind or number.min < 2 or number.quantity == "several":
        return None
    if text.word(j) in ("من", "عدد"):  # "ارتفع إلى 16 عدد الغارات"
        j += 1
    if text.word(j) in TIMES and _counts_times(text, number):
        return j
    if any(f.stem in ATTACK_NOUNS for f in forms(text.word(j)) if not f.proclitics):
        return j
    return (
        j + 1 if text.word(j) in WORKS and bare(text.word(j + 1)) in OF_VIOLENCE else None
    )  # "24 عملاً مقاوماً"


def _counts_times(text: Text, number: Number) -> bool:
    """ "قصفت كذا خمس مرات"; not "كل ثلاث مرات", nor "تضاعف عدد القتلى ثلاث مرات", where a figure grew."""
    before = range(max(0, number.first - GROWN_REACH), number.first)
    growing = words("verbs_of_growing") | {"زاد"}
    i = number.first - 1
    other = i < 0 or i in text.place_at or text.ends_in_ta(i)
    at_once = () if other else text.verb_readings(i)  # "تضاعف" is a noun too
    grew = any(v.lemma in growing for v in (*at_once, *(v for k in before for v in text.verbs(k)[:1])))
    return number.min >= MANY_TIMES and text.word(i) != "كل" and not grew


def _several(text: Text, sentence: Sentence, number: Number, period: Period | None) -> int | None:
    """ "شن التنظيم عدة هجمات خلال الأيام الثلاثة الماضية": the noun of deeds that are several over days told beside."""
    time = period.time if period is not None else None
    if number.kind != "count" or number.quantity != "several" or time is None or period is None:
        return None
    here = sentence.first <= time.first <= sentence.last and time.role in ("within", "duration", "since")
    if any(v.lemma in vocabulary().saying for k in range(number.last, time.first) for v in text.verbs(k)):
        return None  # "شن عدة هجمات، وأعلن خلال الأسابيع الماضية مقتل العشرات"
    j = number.last + 1 + (text.word(number.last + 1) == "من")
    of = text.word(j - 1) == "من"  # "عدد من الهجمات"
    noun = any(f.stem in ATTACK_NOUNS and f.article == of for f in forms(text.word(j)) if not f.proclitics)
    return j if here and noun else None


def _toll_before(text: Text, sentence: Sentence, number: Number) -> int | None:
    """ "يرتفع عدد الهجمات التي نفذتها كذا منذ كذا إلى 539", "ليصبح عدد عمليات الاغتيال 3 خلال يومين".

    The token of the word for a toll. Few are a total only over a stretch that stands right behind.
    """
    behind = number.last + 1
    over = behind in text.time_at or text.word(behind) in OVER
    ends = text.word(behind) in "،.؛," or bool(text.verbs(behind))  # "أكثر من 20 طالت بلدات كذا"
    if number.kind != "count" or not (over or ends):
        return None
    if number.min < (2 if over else FEWEST):
        return None
    words_of_toll = text.cues(max(sentence.first, number.first - FAR), number.first - 1, "toll")
    for cue in reversed(words_of_toll):
        counts = any(f.stem in ATTACK_NOUNS for f in forms(text.word(cue.last + 1)) if not f.proclitics)
        near = number.first - cue.last <= NEAR or text.word(number.first - 1) in ("الي", "نحو")
        if counts and near:
            return cue.first
    return None


def _is_recorded(text: Text, sentence: Sentence, number: Number) -> bool:
    """ "وأحصى أكثر من 12 هجوما", "وثّق أمس أربع غارات": somebody counts them."""
    first = max(sentence.first, number.first - RECORD_REACH)
    others = [j for j in range(first, number.first) if j in text.number_at or text.word(j) in "،؛:."]
    before = range(others[-1] + 1 if others else first, number.first)
    return any(text.word(j).removeprefix("و") in RECORDING and text.verbs(j) for j in before)


def _is_total(text: Text, number: Number, event: Event | None, period: Period | None) -> bool:
    if text.word(number.last + 1) in TIMES and (event is None or event.action not in STRIKES):
        return False
    if period is not None:
        since = period.time is not None and period.time.role == "since"
        return not (since and is_short(period) and event is not None and narrow(event))
    if number.min >= FEWEST and any(f.stem in VIOLATIONS for f in forms(text.word(number.last + 1))):
        return True
    if event is None:
        return number.quantity in MANY
    dated = event.time is not None and not event.time.vague
    return number.min >= FEWEST and not narrow(event) and not dated


def _running(text: Text, sentence: Sentence, event: Event, number: Number, toll: int) -> Tally:
    """Behind one more deed: "اغتيل فلان في كذا، ليصبح عدد الاغتيالات 3 خلال يومين"."""
    told = evidence(text, sentence, toll, number.last)
    found = Tally(
        "attacks", number.min, number.max, number.quantity, number.first, number.last, told, sentence
    )
    found.time = text.time_at.get(number.last + 1)
    if found.time is not None:
        found.resolved = resolve(found.time, text.published)
    found.places, found.voices = list(event.places), list(event.voices)
    return found


def _of_deeds(
    text: Text,
    sentence: Sentence,
    events: list[Event],
    event: Event | None,
    number: Number,
    last: int,
    period: Period | None,
) -> Tally:
    tally = Tally(
        "attacks" if NO_ATTACKS.isdisjoint(text.folded(last, last + 1)) else "other",  # "94 واقعة انتهاك"
        number.min,
        number.max,
        number.quantity,
        number.first,
        last,
        evidence(text, sentence, number.first, last),
        sentence,
    )
    if period is not None:
        tally.time, tally.resolved = period.time, period.resolved
    elif event is not None:
        tally.time, tally.resolved = event.time, event.resolved
    near = [p for e in ([event] if event else events) for p in e.parties if p.role == "initiator"]
    doer = _committed_by(text, sentence, last) or _won_by(text, sentence, number, last)
    doer = doer or _does_them(text, sentence, number)
    head = _deeds_before(text, sentence, number)
    waging = whose_deed(text, last) or (whose_deed(text, head) if head is not None else None)
    if doer is None and waging is None and not near:
        doer = blamed_for(text, sentence, number.first) or _breaks_by(text, sentence, number)
    if doer is not None:
        tally.by, tally.by_name = doer.actor, text.words(doer.first, doer.last)
    elif waging is not None:
        tally.by, tally.by_name = waging
    elif near:
        tally.by, tally.by_name = near[0].actor, near[0].name
    if event is not None:
        near_it = _places_behind(text, sentence, last)
        several = len(event.places) > 1 and bool(near_it)  # "أربع هجمات في كذا، ومثلها في كذا"
        tally.places, tally.voices = near_it if several else list(event.places), list(event.voices)
        if not (_tells_one(text, event, last) or _has_own_day(event, tally)):
            event.emptied = event.plural = True
        if text.word(last) in VICTORIES:
            tally.places = [p for p in tally.places if sentence.first <= p.mention.first <= sentence.last]
    else:
        far = period is not None or text.word(last + 1) == "في"
        tally.places = _places_behind(text, sentence, last, FAR if far else PLACE_REACH)
        if not tally.places and head is not None:
            tally.places = _places_behind(text, sentence, head, number.first - head - 1)
    if tally.time is None and event is None:
        days = text.times_in(last + 1, min(last + DAY_REACH, sentence.last))
        tally.time = next((t for t in days if t.role in WHEN and "،" not in text.folded(last, t.first)), None)
        tally.resolved = resolve(tally.time, text.published) if tally.time is not None else None
    return tally


def _deeds_before(text: Text, sentence: Sentence, number: Number) -> int | None:
    """ "عدد الغارات الإسرائيلية على كذا بلغ 52": the noun of the deeds behind the word for their number."""
    for cue in reversed(text.cues(max(sentence.first, number.first - FAR), number.first - 1, "toll")):
        if any(f.stem in ATTACK_NOUNS for f in forms(text.word(cue.last + 1)) if not f.proclitics):
            return cue.last + 1
    return None


def _has_own_day(event: Event, tally: Tally) -> bool:
    """ "عاد فجر اليوم ليضرب المطار، وقد تلقى عشرات الضربات منذ كذا": told of a day, and they of a longer time."""
    days = dates_of(event)
    return days is not None and (days[1] - days[0]).days <= 1 and tally.resolved != event.resolved


def _tells_one(text: Text, event: Event, last: int) -> bool:
    """ "... أربع غارات، إحداها استهدفت كذا": what is told of one of them is a happening."""
    end = max((t.last for t in event.triggers), default=last)
    ones = [j for j in range(last + 1, end) if text.word(j) in ONE_OF_THEM]
    return any(t.first > j for t in event.triggers for j in ones)


def _committed_by(text: Text, sentence: Sentence, last: int) -> ActorMention | None:
    """ "94 انتهاكاً ارتكبتها كذا", "34 هجوماً شنه كذا": the verb takes up the deeds."""
    for j in range(last + 1, min(last + BY_REACH, sentence.last) + 1):
        if text.word(j) in "،,؛.":
            return None
        if text.verbs(j) and text.word(j).endswith(("ها", "ه")) and j not in text.actor_at:
            doer = text.actor_at.get(skip_quotes(text, j + 1))
            return doer if doer is not None and not doer.proclitics else None
    return None


def _does_them(text: Text, sentence: Sentence, number: Number) -> ActorMention | None:
    """ "ارتكبت كذا 30 خرقاً", "ارتكاب كذا 94 انتهاكاً": the subject right before the figure."""
    for j in range(number.first - 1, max(sentence.first, number.first - BY_REACH) - 1, -1):
        actor = text.actor_at.get(j)
        if actor is not None:
            return (
                actor
                if text.word(actor.first - 1) in DOING and not set(actor.proclitics) & set("ولب")
                else None
            )
        beside_time = j - 1 in text.time_at or j + 1 in text.time_at  # "ارتكب كذا، الخميس، 7 خروقات"
        if text.tokens[j].kind == "mark" and text.word(j) in "،؛:" and not beside_time:
            return None
    return None


def _breaks_by(text: Text, sentence: Sentence, number: Number) -> ActorMention | None:
    """ "صعّدت كذا خروقاتها بارتكاب 230 خرقاً": the noun of doing has no subject but that of the sentence."""
    if text.word(number.first - 1) not in DOING_ITSELF:
        return None
    before = [
        a for a in text.actors if sentence.first <= a.first and a.last < number.first and not a.adjective
    ]
    return next((a for a in before if not set(a.proclitics) & set("لب") and a.actor is not None), None)


def _won_by(text: Text, sentence: Sentence, number: Number, last: int) -> ActorMention | None:
    """ "أحرزت كذا ثلاثة انتصارات": whose victories they are stands before them."""
    if text.word(last) not in VICTORIES:
        return None
    own = [a for a in text.actors if sentence.first <= a.first and a.last < number.first and not a.adjective]
    return next((a for a in own if not set(a.proclitics) & set("ولبف")), None)


def _places_behind(text: Text, sentence: Sentence, last: int, reach: int = PLACE_REACH) -> list[PlaceReading]:
    """ "أربع هجمات وقعت في محافظة كذا"."""
    for j in range(last + 1, min(last + reach, sentence.last) + 1):
        if j in text.place_at:
            return list(_joined(text, text.place_at[j]))
        if text.word(j) in "،,؛.":
            break
    return []


def _joined(text: Text, place: PlaceReading) -> Iterator[PlaceReading]:
    """ "في الضفة والقدس": the place with those that nothing but a و joins to it."""
    yield place
    behind = text.place_at.get(place.mention.last + 1)
    if behind is not None and behind is not place and text.word(behind.mention.first).startswith("و"):
        yield from _joined(text, behind)


def harmed_by_deeds(text: Text, deeds: Sequence[Tally], found: Sequence[Tally]) -> None:
    """ "132 عملية نفذتها كذا في كذا، أسفرت عن مقتل 58": who did the deeds, and where, goes for whom they hurt."""
    for tally in found:
        before = [d for d in deeds if d.sentence is tally.sentence and d.last < tally.first]
        deed = max(before, key=lambda d: d.first, default=None)
        if deed is None or tally.part_of is not None:
            continue
        between = text.folded(deed.last + 1, tally.first - 1)
        if LED_TO.isdisjoint(between) or (tally.actor is not None and tally.actor == deed.by):
            continue
        named = deed.by_name is not None and deed.by_name in text.words(tally.sentence.first, tally.first)
        if tally.by is None and tally.by_name is None and named:
            tally.by, tally.by_name = deed.by, deed.by_name
        tally.places = tally.places or list(deed.places)
