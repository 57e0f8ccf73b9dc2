"""Whether a count is a total: over a period, over several happenings, or of hundreds anywhere (codebook §4, §8)."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.arabic.dates import Between, Month, Season, TimeExpression, Year
from marsad.arabic.numbers import Number
from marsad.arabic.signs import SIGNS
from marsad.reading.casualties.casualties import Row
from marsad.reading.casualties.joined_groups import MOST
from marsad.reading.deeds.event import Event
from marsad.reading.tallies.periods import BEGINNINGS, Period, since_begun, told_over
from marsad.reading.tallies.several_deeds import of_counted_deeds
from marsad.reading.tallies.since_phrases import tells_no_deed
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words
from marsad.registry.places import PlaceReading

TOTALS, COUNTING, RECORDING = words("totals"), words("counting"), words("recording")
STATES = frozenset({"missing", "captured", "released", "displaced"})  # "since" tells their beginning
TAKING = family("captures")
CARRIED = family("causes_counted_with_deaths")
STARTS = words("totals_starts")
MANY = frozenset({"hundreds", "thousands"})
HURT = frozenset({"killed", "wounded", "killed_or_wounded", "defected"})
TOLL_REACH = 22  # words between a toll and its figure
WIDE = 50  # km: a place of this radius holds many happenings
TOWN = 20  # km
THOUSAND = 1000
WAR = 5000  # so many are hurt in no one happening
MILLION = 1_000_000  # so many flee in no one happening
CITY = 100_000  # so many who fled left over months
FEW = 10  # so few in a month that nobody says to have counted are one happening
SHORT = timedelta(days=1)
GOES_ON, ONE_OPERATION = words("campaigns_in_a_place"), words("of_one_operation")
WEEK = timedelta(days=6)
MONTH = timedelta(days=31)
UNITS = frozenset({"country", "region", "governorate", "district", "city"})
HELD = 100
FIGHTING = words("fighting_in_the_plural")
SCATTERED, APART = words("scattered"), words("apart")
BOTH_DEEDS = words("both_deeds")
_COUNTS = SIGNS.bit(lambda word: word in COUNTING or word.removeprefix("و") in COUNTING)
_RECORDS = SIGNS.bit(lambda word: word.removeprefix("و") in RECORDING)
_OF_BOTH = SIGNS.bit(lambda word: word.removeprefix("ب") in BOTH_DEEDS)
HOSPITALS, WHOLE_WARS = words("hospitals_of_a_land"), words("whole_wars")
SEVERAL_DEEDS = words("several_deeds")
LANDS = frozenset({"country", "region", "governorate"})
FROM_AFAR = family("fire_from_afar")  # a wave of them is told as one
OF_THEM = frozenset({"منهم", "منهن"})
SOME_REACH = 10  # words between people counted and "ثلاثة منهم في كمين"
INCIDENTS = frozenset({"حوادث"})
AREAS = words("totals_areas")
AREA_REACH = 4  # words between deeds and the areas that they spread over
ALL_OVER = words("all_over")
WHOLE_LANDS = words("whole_lands")
RUNNING = words("running")
MOST_REACH = 16  # tokens from people to where most of them fell
SUM_REACH = 10  # words between such a word and the figure
SUMS = frozenset({"مجموع", "اجمالي"})
WHO_ARE_HELD = words("held_or_missing")


def is_total(
    text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None, own: bool
) -> bool:
    """The row is no toll of one happening. `own`: the period stands in this sentence."""
    harm_only = tells_no_deed(text, event)
    if of_several(text, row) or (row.status in HURT and (row.min or 0) >= WAR):
        return True
    if (
        row.status == "displaced"
        and (row.min or 0) >= MILLION
        and (_have_fled(row) or _of_war(text, sentence))
    ):
        return True
    if (
        row.over
        or of_scattered(text, event, row)
        or is_intake(text, sentence, event, row, period if own else None)
    ):
        return True
    if own and period is not None and some_of_them(text, row) is not None:
        return True
    if has_day(event, period) or (row.people and row.first not in text.number_at):
        return False
    if _is_vast(text, sentence, event, row, period if own else None):
        return True
    if period is None or not (row.counted or row.part_of is not None or (own and row.quantity == "several")):
        return False
    if not own:
        return _same_period(text, sentence) or (
            (harm_only or event.action in CARRIED)
            and (not event.places or _share_of_place(event, row, period))
        )
    counts = counting(text, sentence)
    since = period.time is None or period.time.role == "since"
    if row.status == "displaced":
        return counts or (since and (row.min or 0) >= THOUSAND and not _one_flight(event, row, period))
    if row.quantity == "several":
        return counts
    if period.time is None:
        counted = harm_only or event.action in CARRIED | TAKING
        begun = (row.min or 0) >= FEW and counted and since_begun(text, sentence)
        return row.counted and (not narrow(event) or counts or begun)
    if (is_short(period) and not _from_start(text, period.time)) or (
        _one_month(period) and (row.min or 0) < FEW
    ):
        return counts or (_lasts(period) and _in_several_deeds(text, event))
    if _one_month(period) and not (harm_only or event.plural or _in_several_deeds(text, event)):
        return any(text.word(i) in RECORDING for i in range(sentence.first, sentence.last + 1))
    if (narrow(event) or not harm_only) and not _inside(event, period.time) and not counts:
        return False
    lasting = period.time.role == "since" and row.status in STATES and not _from_start(text, period.time)
    return not lasting or counts


def _of_war(text: Text, sentence: Sentence) -> bool:
    """ "خلفت الحرب 12 مليون نازح"."""
    return any(bare(word) in WHOLE_WARS for word in text.folded(sentence.first, sentence.last))


def _have_fled(row: Row) -> bool:
    """ "نزوح 14 مليون شخص"; "مليونا نازح في مأرب" says who lives there."""
    noun = row.group.noun if row.group is not None else None
    return row.quantity not in MANY and (noun is None or noun.status != "displaced")


def _share_of_place(event: Event, row: Row, period: Period) -> bool:
    """ "... تليها محافظة كذا التي قتل فيها 566": the share of a town or province in what was counted over weeks."""
    if not lasts_a_week(period):
        return False
    own = event.time is not None or not event.harm_only or (row.min or 0) < FEW
    return not own and all(p.kind in UNITS for p in event.places)


def lasts_a_week(period: Period) -> bool:
    """By its days, or by its words where the report has no date."""
    over, time = period.over, period.time
    if over is not None and over.start is not None and over.end is not None:
        return over.end - over.start >= WEEK
    return time is not None and isinstance(time.moment, Month | Season | Year)


def _is_vast(text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None) -> bool:
    """Hundreds killed are a total, unless in a happening with its own place and time."""
    thousand = (row.min or 0) >= THOUSAND and row.status in HURT | STATES - {"displaced"}
    if not thousand and not (row.status in HURT and row.quantity in MANY):
        return False
    if narrow(event) and not event.plural:
        return False
    if period is None:
        return not is_on_days(event)
    since = period.time is None or period.time.role == "since"
    return since or event.harm_only or not event.places or counting(text, sentence)


def is_held(text: Text, row: Row) -> bool:
    """ "عدد المعتقلين في كذا بلغ 1800": how many are held or missing by now, whenever it came to that."""
    if row.status not in ("captured", "missing") or not row.correction or (row.min or 0) < HELD:
        return False
    return any(text.word(j) in WHO_ARE_HELD for j in range(max(0, row.first - TOLL_REACH), row.first))


def is_recorded(text: Text, sentence: Sentence) -> bool:
    """Somebody documents in this sentence."""
    return bool(text.marked(_RECORDS, sentence.first, sentence.last - 1))


def is_running(text: Text, row: Row) -> bool:
    """ "ليرتفع العدد الإجمالي إلى 1772": over more than the day that the report tells."""
    reach = range(max(0, row.first - SUM_REACH), row.first)
    return any(text.word(j).removeprefix("ب") in RUNNING for j in reach)


def counts_since(text: Text, row: Row, period: Period) -> bool:
    """ "ما يرفع عدد المعتقلين منذ كذا إلى 18500": the stretch stands within the toll itself."""
    time = period.time
    if not row.correction:
        return False
    if time is None:
        reach = range(max(0, row.first - TOLL_REACH), row.first)
        return any(text.word(j) == "منذ" and text.word(j + 1) in BEGINNINGS for j in reach)
    return time.role == "since" and row.first - TOLL_REACH < time.first < row.first


def is_short(period: Period) -> bool:
    """A day and a night: more than one happening only where somebody counts, or two days are named."""
    found, time = period.over, period.time
    if time is not None and isinstance(time.moment, Between) and time.time_of_day is None:
        return False  # "منذ مساء أمس وحتى صباح اليوم" is a night
    return (
        found is not None
        and found.start is not None
        and found.end is not None
        and found.end - found.start <= SHORT
    )


def _one_flight(event: Event, row: Row, period: Period) -> bool:
    """ "نزح الآلاف من البلدة منذ الاثنين": who fled in one month, or one place with it, fled in one happening."""
    if event.harm_only:
        return False
    over = period.over
    if (
        over is not None
        and over.start is not None
        and over.end is not None
        and over.end - over.start <= MONTH
    ):
        return True
    return narrow(event) and (row.min or 0) < CITY


def _lasts(period: Period) -> bool:
    over = period.over
    return over is None or over.start is None or over.end is None or over.end - over.start >= WEEK


def _in_several_deeds(text: Text, event: Event) -> bool:
    """ "في هجمات مماثلة في كركوك الشهر الماضي": over weeks, blows in the plural are several happenings."""
    blows = SEVERAL_DEEDS - FIGHTING
    return any(t.deed is not None and text.word(t.first).removeprefix("ب") in blows for t in event.triggers)


def _inside(event: Event, time: TimeExpression) -> bool:
    """The period stands in the clauses of the event, or was told in an earlier sentence."""
    if time.last < event.sentence.first:
        return True
    return any(first <= time.last <= last for first, last in event.told)


def _one_month(period: Period) -> bool:
    """ "في نيسان 2017": the month of a happening as well as one of totals; "خلال" makes it a stretch."""
    time = period.time
    return time is not None and time.role == "at" and time.preposition.removeprefix("و") in ("", "في")


def _from_start(text: Text, time: TimeExpression) -> bool:
    """ "منذ مطلع العام" counts, "منذ الخميس" tells when it began."""
    return any(text.word(i) in STARTS for i in range(time.first, time.last + 1))


def has_day(event: Event, period: Period | None) -> bool:
    """A clause with a day of its own tells that day, whatever period stands beside it."""
    return (
        event.time is not None
        and (period is None or period.time is None or event.time.last != period.time.last)
        and (day := told_over(event.time, event.resolved)) is not None
        and day.precision == "day"
    )


def is_on_days(event: Event) -> bool:
    """A time told in it says on which days it was, or would say so in a report with a date."""
    found = told_over(event.time, event.resolved) if event.time is not None else None
    return found is not None and found.start is not None


def narrow(event: Event) -> bool:
    """A place no larger than a city with its land."""
    return any((place.radius_km or 0) < WIDE for place in event.places)


def _same_period(text: Text, sentence: Sentence) -> bool:
    """ "خلال الفترة نفسها"."""
    return any(
        text.word(i) in ("الفتره", "المده") and text.word(i + 1) in ("نفسها", "ذاتها")
        for i in range(sentence.first, sentence.last)
    )


def counting(text: Text, sentence: Sentence) -> bool:
    """Somebody counts in this sentence."""
    told = text.marked(_COUNTS, sentence.first, sentence.last)
    return any(text.word(i + 1) != "من" for i in told)  # "عدد من" is "some"


def of_several(text: Text, row: Row) -> bool:
    """ "حصيلة قتلى الأمس ثمانية": a toll of a day or of several attacks."""
    if not row.correction:
        return False
    last = len(text.tokens) - 1
    cues = text.cues(max(0, row.first - TOLL_REACH), min(row.last + 4, last), "toll")
    behind = [text.word(j) for cue in cues for j in range(cue.last + 1, cue.last + 4)]
    going_on = not GOES_ON.isdisjoint(behind) and ONE_OPERATION.isdisjoint(behind)
    if going_on and not any(t.role == "at" for t in text.times_in(row.first - 1, row.last)):
        return True
    if _in_one_place(text, row):
        return False
    if any(text.word(cue.first).removeprefix("و").removeprefix("ب") in SUMS for cue in cues):
        return (row.min or 0) >= HELD
    return not TOTALS.isdisjoint(behind)


def of_scattered(text: Text, event: Event, row: Row) -> bool:
    """ "مقتل 37 مسلحا في هجمات متفرقة بالعراق", "تفجيرات في أنحاء البلاد": deeds at several places of a land."""
    if row.status not in HURT or row.people:
        return False
    if (row.counted or row.told_exactly) and of_counted_deeds(text, row):
        return True
    if not row.counted:
        return False
    if event.action in FROM_AFAR:
        return False
    if any(text.marked(_OF_BOTH, a, b) for a, b in event.told):
        return True  # "أحد عشر قتيلاً في الهجومين"
    if event.harm_only and (land_all_over(text, event) is not None or _all_over_it(text, event)):
        return True
    if event.harm_only and (row.min or 0) >= FEW and mostly_there(text, row):
        return True
    wide = bool(event.places) and all(_is_wide(place) for place in event.places)
    return any(
        _are_scattered(text, j, last, wide=wide) for first, last in event.told for j in range(first, last + 1)
    )


def mostly_there(text: Text, row: Row) -> tuple[PlaceReading, PlaceReading] | None:
    """ "103 أشخاص قتلوا أمس في سوريا، معظمهم في حمص ودمشق": the land, and the first of its places where most fell."""
    at = text.sentence_at(row.first)
    for j in range(row.last + 1, min(row.last + MOST_REACH, at.last if at is not None else row.last)):
        if text.word(j) in MOST and text.word(j + 1) == "في":
            land = next((p for p in reversed(text.places_in(row.last + 1, j)) if p.kind in LANDS), None)
            first = text.place_at.get(j + 2)
            joined = first is not None and text.word(first.mention.last + 1).startswith("و")
            return (land, first) if land is not None and first is not None and joined else None
    return None


def _are_scattered(text: Text, j: int, last: int, *, wide: bool) -> bool:
    """Deeds told to be apart; "متفرقة" alone may be said of one deed in a town, but not of "حوادث"."""
    word = text.word(j)
    if word not in SEVERAL_DEEDS:
        return False
    told = SCATTERED if wide or word.removeprefix("ب") in INCIDENTS else APART
    if not told.isdisjoint(text.folded(j + 1, j + 3)):
        return True
    areas = (
        k for k in range(j + 2, min(j + AREA_REACH, last) + 1) if text.word(k).removeprefix("ب") in AREAS
    )
    return wide and any(text.word(k + 1) in SCATTERED for k in areas)  # "أعمال عنف عمت مناطق متفرقة"


def land_all_over(text: Text, event: Event) -> PlaceReading | None:
    """ "لقوا مصرعهم في عموم سوريا": the land in all of which they fell."""
    for first, last in event.told:
        for j in range(first, last):
            place = text.place_at.get(j + 1)
            if text.word(j) in ALL_OVER and place is not None and place.kind in LANDS:
                return place
    return None


def _all_over_it(text: Text, event: Event) -> bool:
    """ "في أنحاء البلاد"."""
    return any(
        text.word(j) in ALL_OVER and text.word(j + 1) in WHOLE_LANDS
        for first, last in event.told
        for j in range(first, last)
    )


def _is_wide(place: PlaceReading) -> bool:
    """A land, a province or a side of one: "شمالي العراق"."""
    return place.kind in LANDS or (place.radius_km or 0) >= WIDE


def some_of_them(text: Text, row: Row) -> Number | None:
    """ "... قتل 13 جنديا منذ كذا، ثلاثة منهم في كمين": how many of a total the deed behind has killed."""
    for number in text.numbers_in(row.last, min(row.last + SOME_REACH, len(text.tokens) - 1)):
        behind = number.last + 2
        if number.kind == "count" and text.word(number.last + 1) in OF_THEM:
            led = text.word(behind) in ("في", "خلال", "اثر") or text.word(behind).startswith("ب")
            return (
                number if led and not any(text.verbs(j) for j in range(row.last + 1, number.first)) else None
            )
    return None


def is_intake(text: Text, sentence: Sentence, event: Event, row: Row, period: Period | None) -> bool:
    """ "استقبلت مستشفيات القطاع 37 شهيداً خلال 24 ساعة": whom the hospitals of a land took in, however they died."""
    if not event.harm_only or row.status not in HURT or not row.told_exactly:
        return False
    told = text.folded(sentence.first, sentence.last)
    if HOSPITALS.isdisjoint(word.lstrip("وبل") for word in told):
        return False
    return is_short(period) if period is not None else ("24", "ساعه") in pairwise(told)


def _in_one_place(text: Text, row: Row) -> bool:
    """ "ضحايا التفجيرات التي ضربت سوق كذا": as many blasts as there are, they are one happening."""
    found = set()
    for j in range(row.first - 1, max(0, row.first - TOLL_REACH), -1):
        if text.word(j) == "." or text.tokens[j].kind == "newline":
            break
        place = text.place_at.get(j)
        if place is not None and (place.radius_km or 0) < TOWN:
            found.add(place.id)
    return len(found) == 1
