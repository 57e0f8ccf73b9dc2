"""What became of a person who was aimed at, where the rest of the happening tells it without his name.

"أطلقوا النار على فلان ... وأردوه قتيلاً", "استهدفت سيارة فلان، ما أدى إلى مقتله".
"""

from __future__ import annotations

from marsad.arabic.clitics import forms
from marsad.arabic.folding import fold_word
from marsad.model.claim import Status
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.row import Row
from marsad.reading.casualties.victims import refresh
from marsad.reading.deeds.event import Event
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.people.involved import HARMED, fate_of, group_of_name, row_of_name
from marsad.reading.people.people import PersonTold
from marsad.reading.voices.attribution import Attribution, Voice
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

NEGATIONS = words("negations")
HIS = ("ه", "ها")
VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650"
DYING = words("dying")  # "قبل أن يقضي متأثراً بجراحه"
DYING_REACH = 6
NEGATED = 3  # words from a negation to the harm it denies


def settle_fates(text: Text, event: Event) -> None:
    """Give those who were aimed at or hurt the fate that the rest of the happening tells of one person."""
    waiting = [p for p in event.people if p.pending and p.status is None]
    if len(waiting) == 1:
        _settle_aimed(text, event, waiting[0])
    _bury_the_wounded(text, event)
    for person in event.people:
        if person.status == "wounded" and _died_later(text, person):
            person.status = "killed"
            for row in event.rows:
                if row.status == "wounded" and row.people == [(person.first, person.last)]:
                    row.status = "killed"


def _bury_the_wounded(text: Text, event: Event) -> None:
    """ "أصيب شاب ...", then "توفي الشاب متأثراً بجراحه": one person, who died."""
    for dead in event.rows:
        if dead.status != "killed" or not dead.min == dead.max == 1:
            continue
        sentence = text.sentence_at(dead.first)
        if sentence is None or not text.cues(dead.first, sentence.last, "later_death"):
            continue
        before = [r for r in event.rows if r.status == "wounded" and r.first < sentence.first]
        if len(before) == 1 and before[0].min == before[0].max == 1 and before[0].actor == dead.actor:
            event.rows.remove(before[0])
            return


def without_the_dead(event: Event) -> list[Attribution]:
    """The voices of an event but for those it tells as killed: "رهام", named among the dead, is no witness."""
    dead = [p for p in event.people if p.status == "killed"]
    return [a for a in event.voices if not any(_is_voice(p, v) for p in dead for v in a.chain)]


def _is_voice(person: PersonTold, voice: Voice) -> bool:
    if voice.first <= person.first <= voice.last:
        return True
    said = [w.removeprefix("ال") for w in fold_word(voice.name).split()]
    return len(person.words) > 1 and all(word in said for word in person.words)


def _settle_aimed(text: Text, event: Event, person: PersonTold) -> None:
    row = next((r for r in event.rows if _is_nameless(r, person)), None) or _only_victim(text, event)
    told = row.status if row is not None else _by_pronoun(text, event, person)
    if told is None:
        return
    person.status = told
    if row is not None:
        row.people.append((person.first, person.last))
        if row.group is None or row.group.noun is None:
            row.group = group_of_name(text, person.first, person.last) or row.group
    elif not any(r.status == told for r in event.rows):
        event.rows.append(row_of_name(text, person.first, person.last, told))
    refresh(text, event)


def _only_victim(text: Text, event: Event) -> Row | None:
    """ "مقتل قيادي بانفجار لغم … مرّت سيارة القيادي فلان فوق لغم": the one harmed is the one person aimed at."""
    if len(event.people) != 1 or len(event.rows) != 1:
        return None
    row = event.rows[0]
    other = row.first > event.people[0].last and row.group is not None and _is_his(text, row.group)
    one = row.status in HARMED and row.min == row.max == 1 and not row.people
    return row if one and not other else None


def _is_his(text: Text, group: Group) -> bool:
    """ "لكنه نجا وأُصيب سائقه": another one, told as his."""
    return any(found.form.enclitic for k in (group.first, group.last) for found in text.entries(k, "person"))


def _is_nameless(row: Row, person: PersonTold) -> bool:
    """One person harmed whom no name, and no other noun than one of fate, tells apart."""
    group = row.group
    plain = group is None or group.noun is None or group.noun.class_ == "status"
    behind = row.first > person.last and row.status in HARMED
    return plain and behind and row.min == row.max == 1 and not row.people


def _by_pronoun(text: Text, event: Event, person: PersonTold) -> Status | None:
    """The fate of the first word of harm behind the name that goes back to him."""
    for trigger in sorted(event.triggers, key=lambda t: t.first):
        status = fate_of(trigger)
        if trigger.first <= person.last or status not in HARMED or _is_negated(text, trigger):
            continue
        if _goes_back(text, event, trigger):
            return status
    return None


def _goes_back(text: Text, event: Event, trigger: Trigger) -> bool:
    """ "مقتله", "فقتلوه", "وفارق الحياة": a pronoun in the word, or a verb in the singular with nobody behind it."""
    verb = trigger.verb
    if verb is None:
        written = text.words(trigger.last, trigger.last).rstrip(VOWELS)
        cut = forms(text.word(trigger.last))[1:]
        return written[-1:] in ("ه", "ا") and any(form.enclitic in HIS for form in cut)
    if verb.enclitic in HIS and trigger.frame.object == "victim":
        return True
    alone = verb.number == "s" and not any(row.first > trigger.last for row in event.rows)
    return alone and (bool(trigger.passive) or trigger.frame.subject == "victim")


def _is_negated(text: Text, trigger: Trigger) -> bool:
    """Behind "لم يؤكد المسؤولون" too, whose subject stands between."""
    return any(text.word(k) in NEGATIONS for k in range(trigger.first - NEGATED, trigger.first))


def _died_later(text: Text, person: PersonTold) -> bool:
    """ "أصيب فلان ... قبل أن يقضي متأثراً بإصابته"; where others were hurt too, only close behind the name."""
    sentence = text.sentence_at(person.first)
    if sentence is None:
        return False
    behind = range(person.last + 1, sentence.last + 1)
    end = next((i for i in behind if text.name_from(i) is not None), sentence.last + 1)
    return any(
        cue.last < end and any(text.word(k) in DYING for k in range(cue.first - DYING_REACH, cue.first))
        for cue in text.cues(person.last + 1, sentence.last, "later_death")
    )
