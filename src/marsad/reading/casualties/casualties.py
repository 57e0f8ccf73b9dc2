"""Rows of casualties in a clause: all that words of harm, tolls and nouns of fate tell (codebook §3, §8)."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from marsad.arabic.clitics import bare
from marsad.arabic.dates import resolve
from marsad.model.claim import Status
from marsad.reading.casualties.as_many import as_many
from marsad.reading.casualties.between_fates import between_fates
from marsad.reading.casualties.by_order import by_order
from marsad.reading.casualties.denied import (
    DENIED_REACH,
    denied_harm,
    killing_was_tried,
    result_denied,
    was_only_tried,
)
from marsad.reading.casualties.exchanged import exchanged
from marsad.reading.casualties.fates import FALLING, by_fate, take_loser
from marsad.reading.casualties.governing import governed
from marsad.reading.casualties.group import is_count
from marsad.reading.casualties.meant import describes, himself_too, means, meant_by
from marsad.reading.casualties.row import Row, add, count_him, joined
from marsad.reading.casualties.subjects import people_before
from marsad.reading.casualties.tolls import BECOME, corrects, tolls
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.tallies.periods import is_long, is_stretch
from marsad.reading.words.nouns import person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words

__all__ = ["Row", "rows_in"]

SUPERSEDED_REACH = 8
EARLIER_REACH = 12
PROVISIONAL = "نهاييه"
STRETCH_REACH = 6  # words between a figure and the stretch it is over
RAISING = words("raising")
CAMPAIGNS = words("campaigns")
BEGINNINGS = words("beginnings")
SINCE = "منذ"
ADDING = words("adding")
ADDED_REACH = 4  # words from "إلى جانب" over a word of harm to the people
NOBODY_REACH = 7
UNKNOWN_FATES = words("their_fates")
EXECUTION = "اعدام"
JUDGED_REACH = 6  # words from who judges to the judgement
JUDGING = words("casualties_judging")
JUDGEMENTS = words("judgements")
CARRIED_OUT = words("carried_out")


def rows_in(text: Text, first: int, last: int, triggers: list[Trigger]) -> list[Row]:
    """All rows of tokens first..last, in the order of the text."""
    rows: list[Row] = []
    used: list[tuple[int, int]] = []
    skip: set[int] = set()
    triggers = [
        t
        for t in triggers
        if t.status is None
        or not (describes(text, t) or _is_judgement(text, t, first) or _is_counted(text, t))
    ]
    for at, trigger in enumerate(triggers):
        status = trigger.status
        if status is None or at in skip:
            continue
        both = _double(text, triggers, at, status) if means(text, trigger) is None else None
        if both is not None:
            skip.add(both)
            trigger, status = triggers[both], "killed_or_wounded"
        stop = _stop(trigger, triggers, last)
        if status == "missing" and not UNKNOWN_FATES.isdisjoint(text.folded(trigger.first, trigger.last + 3)):
            continue  # "ولم يُعرف مصيرهم": of those told before
        if status == "captured" and was_only_tried(text, trigger):
            continue
        if status == "killed" and killing_was_tried(text, trigger):
            continue
        if not _is_still(trigger, status) and denied_harm(text, trigger.first, first):
            used.append((trigger.first, min(trigger.last + 3, stop)))
            continue
        found = governed(text, trigger, status, first, stop, used)
        meant = None if found and not himself_too(text, trigger) else meant_by(text, trigger)
        again = by_order(text, trigger, status)
        if again is None and not found and meant is None:
            again = as_many(text, trigger, status)
        found = [again] if again is not None else found
        if trigger.verb is not None and found and found[0].last < trigger.first:
            _fell_as(text, trigger, found, used)
        if meant is None and found and trigger.harm is not None and means(text, trigger) == "s":
            count_him(found[0])  # "أدى إلى مقتله مع اثنين من مرافقيه": he whom nothing near names
        if found and rows and _adds_to(text, rows[-1], status, triggers, at):
            add(rows[-1], found[0])
            used.append((found[0].first, found[0].last))
            found = found[1:]
        for row in joined([meant, *found]) if meant else found:
            rows.append(row)
            used += [(row.first, row.last), (trigger.first, trigger.last)]
        if meant is not None and trigger.last + 1 in text.people_at and text.word(trigger.last) in FALLING:
            used.append((trigger.last + 1, trigger.last + 1))  # "فأردوه قتيلاً": he is told already
    counted = tolls(text, first, last, used)
    for row in counted:
        take_loser(text, [row.group] if row.group is not None else [])
    rows += counted
    fates = [row for row in by_fate(text, first, last, used) if not _says_how(row, rows)]
    for row in fates:
        row.correction = corrects(text, first, row.first)
    fates += exchanged(text, first, last, used, rows + fates)
    told = _standing(text, first, last, between_fates(text, first, last, rows + fates))
    for row in told:
        row.over = row.correction and (_sums_up(text, first, row, told) or _runs_on(text, first, row, told))
        row.over |= _has_become(text, first, row)
    _part_the_sides(text, told)
    starts = text.sentence_starts
    sentence = text.sentence_at(first)
    for row in told:
        if row.group is not None and _is_added(text, first, row):
            row.group.more = True
        row.title = sentence is not None and sentence.kind == "title"
        if row.group is not None and text.cues(first, row.first, "after"):
            row.group.more = False  # "بعد أيام من خطفها 8 آخرين": another happening
        row.clause, row.sentence = first, starts[bisect_right(starts, first) - 1]
    return sorted(told, key=lambda r: r.first)


def _adds_to(text: Text, before: Row, status: Status, triggers: list[Trigger], at: int) -> bool:
    """ "لمقتله ومقتل خمسة كانوا معه", "إصابته وإصابة اثنين": the word said again is of others beside him."""
    if at == 0 or triggers[at].proclitics != "و" or triggers[at].first != triggers[at - 1].last + 1:
        return False
    him = triggers[at - 1].verb is None and means(text, triggers[at - 1]) == "s"
    return him and before.status == status == triggers[at - 1].status and before.max == 1


def _part_the_sides(text: Text, rows: list[Row]) -> None:
    """ "أفرج كذا عن 12 مقابل إطلاق كذا سراح 40": each side frees its own, however many the other has freed."""
    freed = sorted((row for row in rows if row.status == "released"), key=lambda row: row.first)
    for before, row in pairwise(freed):
        row.apart |= not words("in_exchange").isdisjoint(text.folded(before.last, row.first))


def _fell_as(text: Text, trigger: Trigger, rows: list[Row], used: list[tuple[int, int]]) -> None:
    """ "عشرة من الجنود سقطوا قتلى": the bare noun behind the verb says what became of those before it."""
    j, harm = trigger.last + 1, trigger.harm
    told = person_at_token(text, j) if harm is not None and harm.falls else None
    status = told.entry.value.noun.status if told is not None and not told.form.article else None
    if harm is None or told is None or status is None:
        return
    for row in rows:
        row.status = status if row.status == harm.status else row.status
    used.append((j, told.last))


def _is_still(trigger: Trigger, status: Status) -> bool:
    """ "لا يزالون في عداد المفقودين", "لم يعرف مصير ثلاثة": the negation is of the verb, and denies no harm."""
    return status == "missing" and trigger.verb is not None


def _is_added(text: Text, first: int, row: Row) -> bool:
    """ "قتلت اثنين من كذا، إلى جانب مصرع ستة من مرافقيهم": they are besides the ones told before."""
    near = range(max(first + 1, row.first - ADDED_REACH), row.first - 1)
    return any(f"{text.word(k).removeprefix('و')} {text.word(k + 1)}" in ADDING for k in near)


def _sums_up(text: Text, first: int, row: Row, rows: list[Row]) -> bool:
    """ "قتل 14 الثلاثاء ليرتفع العدد إلى 46 منذ 17 يونيو": the larger figure is over the stretch behind it."""
    if not any(r.status == row.status and not r.correction and (r.min or 0) < (row.min or 0) for r in rows):
        return False
    cue = next(iter(text.cues(first, row.first, "toll")), None)
    begin = cue.first if cue is not None else row.last + 1  # "لترتفع الحصيلة منذ مطلع العام إلى 26"
    for time in text.times_in(begin, row.last + STRETCH_REACH):
        found = resolve(time, text.published)
        if (
            is_stretch(text, time)
            if time.duration_only
            else time.role == "since" and is_long(text, time, found)
        ):
            return True
    return False


def _runs_on(text: Text, first: int, row: Row, rows: list[Row]) -> bool:
    """ "قتلت غارات 12 شخصا اليوم، ليرتفع عدد ضحايا العدوان إلى 95 قتيلاً و410 جرحى": that of the whole so far."""
    cue = next(iter(text.cues(first, row.first, "toll")), None)
    if cue is None or not any(text.word(j) in RAISING for j in range(max(first, cue.first - 2), cue.first)):
        return False
    of_now = [r for r in rows if r.last < cue.first and r.max is not None and not r.correction]
    more = any(r.status == "killed" and r.correction and _more_than(r, of_now) for r in rows)
    whole = not CAMPAIGNS.isdisjoint(text.folded(first, row.first))
    return more and (whole or _since_it_began(text, cue.first, row.first))


def _since_it_began(text: Text, first: int, last: int) -> bool:
    """ "ليصل عدد شهداء المدينة منذ بدء التصعيد إلى 21"."""
    begun = (k for k in range(first, last) if text.word(k) == SINCE)
    return any(text.word(k + 1) in BEGINNINGS for k in begun)


def _has_become(text: Text, first: int, row: Row) -> bool:
    """ "قتلى الاحتجاجات صاروا 88", "شهداء ما بعد الانقلاب أصبحوا (61) شهيداً": how many by now."""
    before = next(
        (text.word(j) for j in (row.first - 1, row.first - 2) if text.word(j) not in ("(", ")")), ""
    )
    told = {word if word.startswith("ال") else "ال" + word for word in text.folded(first, row.first)}
    return row.counted and before in BECOME and not CAMPAIGNS.isdisjoint(told)


def _more_than(row: Row, others: list[Row]) -> bool:
    return any(r.status == row.status and (r.min or 0) < (row.min or 0) for r in others)


def _says_how(row: Row, rows: list[Row]) -> bool:
    """ "ارتقى ثلاثة من الجنود شهداء": the bare noun right behind says what became of them, and tells of no others."""
    bare = row.quantity == "several" and row.first == row.last and row.group is not None
    return bare and any(r.status == row.status and r.last == row.first - 1 for r in rows)


def _is_counted(text: Text, trigger: Trigger) -> bool:
    """ "سقط 50 شهيداً و228 إصابة", "6 إصابات": the counted word says what became of those it counts."""
    if trigger.verb is not None or trigger.first != trigger.last or trigger.proclitics:
        return False
    number = text.number_at.get(trigger.first - 1)
    told = person_at_token(text, trigger.first)
    counted = number is not None and is_count(text, number.first)
    return counted and told is not None and told.entry.value.noun.class_ == "status"


def _is_judgement(text: Text, trigger: Trigger, first: int) -> bool:
    """ "قضت محكمة بإعدام 28", "أحكام بالإعدام على 12": what a court says; "نفذت حكم الإعدام" is what was done."""
    if trigger.verb is not None or EXECUTION not in text.word(trigger.first):
        return False
    near = range(max(first, trigger.first - JUDGED_REACH), trigger.first)
    if any(bare(text.word(k)) in CARRIED_OUT or any(v.lemma == "نفذ" for v in text.verbs(k)) for k in near):
        return False
    return any(
        bare(text.word(k)) in JUDGEMENTS or any(v.lemma in JUDGING for v in text.verbs(k)) for k in near
    )


def _double(text: Text, triggers: list[Trigger], at: int, status: Status) -> int | None:
    """ "مقتل وإصابة 12", "قُتل وجُرح العشرات", "قتلوا وأصيبوا": the trigger behind that shares the people."""
    verb = triggers[at].verb
    if verb is not None and verb.number == "s" and people_before(text, triggers[at].first):
        return None  # "شرطياً قُتل وجُرح آخر": its people stand before it
    for after in range(at + 1, min(at + 3, len(triggers))):
        other = triggers[after]
        fates = {status, other.status}
        together = other.proclitics == "و" or text.word(other.first - 1) in ("او", "و")
        gap = other.first - triggers[at].last
        if (
            verb is not None
            and verb.number != "s"
            and (other.verb is None or other.verb.number != verb.number)
        ):
            return None
        if fates == {"killed", "wounded"} and together and gap <= (1 if other.proclitics == "و" else 2):
            return after
    return None


def _stop(trigger: Trigger, triggers: list[Trigger], last: int) -> int:
    """Where the next word of harm or the next verb begins."""
    later = [
        t.first
        for t in triggers
        if t.first > trigger.last and (t.harm is not None or t.verb is not None or (t.deed and t.deed.status))
    ]
    return min(later, default=last + 1) - 1


def _earlier_toll(text: Text, first: int, last: int) -> list[Found]:
    """Words for a toll that was given before, in the clause; "حصيلة غير نهائية ... أفادت عن" also in that before it."""
    before = [
        cue
        for cue in text.cues(max(0, first - EARLIER_REACH), first - 1, "superseded")
        if text.word(cue.last) == PROVISIONAL and "." not in text.folded(cue.last, first)
    ]
    return before + text.cues(first, last, "superseded")


def _standing(text: Text, first: int, last: int, rows: list[Row]) -> list[Row]:
    """Without what is denied, what nobody suffered, and figures that others have taken the place of."""
    if not rows:
        return []
    nobody = text.cues(first, last, "no_casualties")
    denied = text.cues(first, last, "denied")
    old = _earlier_toll(text, first, last)
    return [
        r
        for r in rows
        if not denied_harm(text, r.first, first)
        and not result_denied(text, r)
        and not any(0 <= r.first - cue.first <= NOBODY_REACH for cue in nobody)
        and not any(cue.first < r.first <= cue.first + DENIED_REACH for cue in denied)
        and not any(
            0
            <= r.first - cue.last
            <= (EARLIER_REACH if text.word(cue.last) == PROVISIONAL else SUPERSEDED_REACH)
            for cue in old
        )
    ]
