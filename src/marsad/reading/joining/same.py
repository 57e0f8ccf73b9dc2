"""Whether two clauses of one report tell the same happening (codebook §1, §8)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple, get_args

from marsad.arabic.date_meeting import can_meet
from marsad.arabic.date_model import Day, Month
from marsad.model.claim import Action
from marsad.reading.deeds.charged import OF_THE_LAW
from marsad.reading.deeds.event import Event, dates_of
from marsad.reading.deeds.known_blows import has_its_toll, names_it
from marsad.reading.deeds.raids import OF_RAIDS, RAIDS, is_of_raid, of_one_capture
from marsad.reading.deeds.replies import is_answer_to
from marsad.reading.deeds.waves import BLOWS, is_one_of, is_other_number, lists_places, takes_up_all
from marsad.reading.joining.background import dates_back, is_background, lies_around
from marsad.reading.joining.same_parties import NOBODY, doers_of_both, hurt_of_both, voices_of
from marsad.reading.joining.same_place import where
from marsad.reading.joining.same_tolls import counts_of_both, one_toll, people_of_both
from marsad.reading.joining.same_words import of_both, of_later
from marsad.reading.joining.told_too import reports_before, tells_it_again
from marsad.reading.words.families import family, told_of_one
from marsad.reading.words.resuming import FIGHTS, fights_on, lays_waste, takes_up
from marsad.reading.words.table_rows import JoiningWeight
from marsad.registry.rows import folder, rows

# What cannot be of one happening, whatever else speaks for it.
VETOES = frozenset({"other actions", "other place", "other date", "other time words"})
LYING_ABOUT = ("place within", "in one region", "next place", "seat of province")
SOMEWHERE = (("sentence: في",), ("sentence: وفي",))  # even where no table has the place
SAME_DOERS = frozenset({"one doer", "doer unknown", "one side does"})
IN_ADDITION = (
    ("sentence: كذلك",),
    ("sentence: كما",),
    ("sentence: وكذلك",),
)  # one more, in a place of its own
NEIGHBOURS = frozenset({"next place", "seat of province"})
OWN = ("ها", "هم")  # "جددت قصفها": whose it is, and no word that it was told
NEVER = -1000
SURE = 1000
MEETINGS = {
    "same": "same time words",
    "meet": "dates meet",
    "overlap": "one undated",
    "apart": "other time words",
    "unknown": "other time words",
}
NEXT_TO = (
    "definite",
    "taken up",
    "bare",
    "harm only",
    "harm only, no place",
    "voiced",
    "one action",
    "like actions",
)
SHARED = ("no word", "one word", "two words", "three words", "four words")
TIES = frozenset({"one town", "one count", "one person"})
BOMBS = ({"airstrike", "shelling"}, {"drone_strike", "shelling"})
GUNS = frozenset({"artillery", "mortar", "rocket", "missile"})
ADVANCES, FREEINGS = family("advances"), family("freeings")
OF_ONE_MAN = frozenset({"assassination", "death", "defection"})
SEARCHES = family("searches")  # in which people are arrested
BLOWS_OF_ONE = family("fire_or_attack")
FAR = 3  # paragraphs
ELSEWHERE_OR_NEAR = NEIGHBOURS | {"other place"}


@lru_cache(maxsize=4_096)
def compatible(a: str, b: str) -> bool:
    """The two actions can be words for one happening."""
    return a == b or any(a in told and b in told for told in told_of_one())


@lru_cache(maxsize=128)
def akin(action: Action) -> frozenset[str]:
    """The actions that can be of one happening with this one."""
    found = frozenset(other for other in get_args(Action) if _deeds(other, action) not in VETOES)
    if action == "attack":
        found |= {"abduction"}
    if action in FIGHTS:
        found |= FIGHTS
    if action in ADVANCES:
        found |= ADVANCES
    return found | RAIDS if action in OF_RAIDS else found


def likeness(earlier: Event, later: Event, one_sentence: bool = False) -> int:
    """Evidence in tenths of a bit of odds that both are one happening: above 0, of sentences with `leaning` added."""
    shared = _shared(earlier, later)
    if shared is None:
        return NEVER
    if _is_half_of_exchange(earlier, later) or _goes_on(earlier, later, shared.place):
        return SURE
    if later.sentence is not earlier.sentence and _is_told_on(earlier, later, shared):
        return SURE
    known = weights()["clause" if one_sentence else "sentence"]
    return sum(known.get(name, 0) for name in _features(earlier, later, shared, one_sentence))


def _goes_on(earlier: Event, later: Event, place: str) -> bool:
    """The same men do one thing more in the same raid, fight or capture."""
    raid = is_of_raid(earlier, later, place) or of_one_capture(earlier, later, place)
    return raid or fights_on(earlier, later) or lays_waste(earlier, later)


def _is_told_on(earlier: Event, later: Event, shared: _Shared) -> bool:
    """The later sentence takes up what the earlier brought in, is another voice on it, or names all its places."""
    if takes_up(earlier, later) or lists_places(earlier, later) or _goes_into(earlier, later, shared):
        return True
    there = (shared.place, shared.when) == ("one town", "dates meet") and shared.deeds != "bombs"
    there &= doers_of_both(earlier, later) in SAME_DOERS
    if names_it(earlier, later) or (there and has_its_toll(earlier, later)) or reports_before(earlier, later):
        return True
    if _tells_what_it_did(earlier, later, shared):
        return True
    return _tells_it_too(earlier, later, shared)


def _tells_what_it_did(earlier: Event, later: Event, shared: _Shared) -> bool:
    """ "كما أسفر الهجوم عن إصابة ثلاثة": what came of the deed told last, named with its article."""
    counted = later.joined or (not (later.places or later.time) and bool(later.nouns & earlier.nouns))
    if not (later.definite and counted and later.rows) or earlier.last_order + 1 != later.order:
        return False
    apart = later.another or later.several or earlier.several or shared.place in NEIGHBOURS
    return not apart and shared.deeds in ("one action", "like actions")


def _goes_into(earlier: Event, later: Event, shared: _Shared) -> bool:
    """Told next, with the same deed and nobody and nowhere new: it says more of what was told.

    Counted over the coding: of such pairs all but one in twenty are one happening.
    """
    opens = later.opened or later.topic or later.elsewhere or later.opening[:1] in SOMEWHERE
    if earlier.last_order + 1 != later.order or opens or later.another or later.several:
        return False
    if later.time is not None or people_of_both(earlier, later) == "other people":
        return False
    if shared.place in LYING_ABOUT and counts_of_both(earlier, later, one_sentence=False) == "other count":
        return False
    doers = doers_of_both(earlier, later)
    nowhere = shared.place in ("no place", "no own place") and doers == "doer unknown"
    if shared.deeds == "one action":
        return nowhere or (doers == "one doer" and not earlier.several)
    told = later.voices or earlier.several or not {earlier.action, later.action} <= BLOWS
    return nowhere and shared.deeds == "like actions" and not told


def _tells_it_too(earlier: Event, later: Event, shared: _Shared) -> bool:
    """ "من جهتها، أفادت الوزارة بأن": another voice on what was told last; not on what it did itself, or near by."""
    if not later.second_voice or not later.voices or earlier.last_order + 1 != later.order:
        return False
    speakers = {voice.actor for one in later.voices for voice in one.chain if voice.actor}
    own_deed = bool(speakers & later.actors("initiator"))
    if own_deed or later.several or shared.deeds == "bombs" or shared.place in NEIGHBOURS:
        return False
    return doers_of_both(earlier, later) in SAME_DOERS


def _is_half_of_exchange(earlier: Event, later: Event) -> bool:
    """ "عملية تبادل", "أفرجت عن 30", "أطلق في المقابل سراح 20": each side's release is half of the exchange."""
    actions = {earlier.action, later.action}
    if actions == {"release"}:
        return later.opened and released_by_turns(earlier, later)
    return actions == FREEINGS


def released_by_turns(earlier: Event, later: Event) -> bool:
    """Two sides release people, each its own prisoners."""
    doers = earlier.actors("initiator") - NOBODY, later.actors("initiator") - NOBODY
    return earlier.action == later.action == "release" and all(doers) and not doers[0] & doers[1]


def leaning(later: Event) -> int:
    """Evidence in how a sentence tells the later one, the same whichever happening it is compared with."""
    known = weights()["sentence"]
    return sum(known.get(name, 0) for name in of_later(later))


def features(earlier: Event, later: Event, one_sentence: bool = False) -> list[str]:
    """What speaks for and against one happening: names of the weights in `joining.yaml`; a vetoed pair has none."""
    shared = _shared(earlier, later)
    if shared is None:
        return []
    alone = [] if one_sentence else of_later(later)
    return _features(earlier, later, shared, one_sentence) + alone


class _Shared(NamedTuple):
    """The features that can be vetoes."""

    deeds: str
    when: str
    place: str


def _shared(earlier: Event, later: Event) -> _Shared | None:
    """None if one is a veto: most happenings of a report are told apart so."""
    toll_of_it = earlier.harm_only and earlier.sentence is later.sentence  # "قُتل كذا وأصيب كذا بهجوم آخر"
    headed = earlier.only_heading and earlier.last_order + 1 == later.order
    if later.another and not (earlier.another or earlier.only_title or toll_of_it or headed):
        return None
    if _is_charge_of(earlier, later) or _is_charge_of(later, earlier) or lies_around(earlier, later):
        return None
    if is_one_of(earlier, later) or is_other_number(earlier, later) or is_answer_to(earlier, later):
        return None
    if is_background(earlier, later) or _is_set_against(earlier, later) or _is_counterblow(earlier, later):
        return None
    place = _place(earlier, later)
    if later.other_man and earlier.places and later.places and place != "one town":
        return None
    of_one = _broke_in(earlier, later) or _goes_on(earlier, later, place) or names_it(earlier, later)
    deeds = "like actions" if of_one else _deeds(earlier.action, later.action)
    if deeds in VETOES:
        return None
    when = _dates(earlier, later)
    if when in VETOES or (when == "one undated" and _has_own_day_and_toll(earlier, later)):
        return None
    if place in VETOES or (place in NEIGHBOURS and not _may_lie_beside(earlier, later)):
        return None
    if later.elsewhere and place == "place within" and not (earlier.only_title or one_toll(earlier, later)):
        return None
    if _turns_elsewhere(earlier, later, place) or dates_back(earlier, later):
        return None
    if _is_of_other_men(earlier, later):
        return None
    if later.only_heading and later.places and place != "one town" and not earlier.only_title:
        return None  # what a heading tells stands below it
    if deeds == "bombs" and (is_mere_bombing(earlier) or is_mere_bombing(later)):
        deeds = "like actions"
    return _Shared(deeds, when, place)


def _turns_elsewhere(earlier: Event, later: Event, place: str) -> bool:
    """ "إلى ذلك، اغتال مسلحون امرأة بحي كذا": behind words that leave the matter, in a place named anew."""
    if not later.topic or later.definite or later.taken_up or earlier.only_title:
        return False
    exchanged = {earlier.action, later.action} <= FREEINGS  # "وفي المقابل أفرج الحوثيون عن"
    return bool(later.places) and place != "one town" and not exchanged


def _is_of_other_men(earlier: Event, later: Event) -> bool:
    """ "أعلن الرائد فلان انشقاقه", "كما أعلن العميد فلان انشقاقه": a deed of one man each."""
    one_each = earlier.action == later.action and later.action in OF_ONE_MAN
    opened = later.opened or later.topic or later.another
    return one_each and opened and people_of_both(earlier, later) == "other people"


def _is_set_against(earlier: Event, later: Event) -> bool:
    """ "قُتل عدد في غارات، في حين أقر الجيش بقتل ستة في رفح": beside the one told, in a place of its own."""
    if later.sentence is not earlier.sentence or not later.opened or later.joined or earlier.harm_only:
        return False
    return bool(later.places) and where(earlier, later) != "one town" and bool(later.rows or later.deeds)


def _is_counterblow(earlier: Event, later: Event) -> bool:
    """ "وفي المقابل شن الطيران غارات على": the blows of the other side, not those it took."""
    if not later.countered or later.definite or later.taken_up or earlier.is_title:
        return False
    ours, theirs = earlier.actors("initiator") - NOBODY, later.actors("initiator") - NOBODY
    return {earlier.action, later.action} <= BLOWS_OF_ONE and bool(theirs) and not ours & theirs


def _is_charge_of(law: Event, deed: Event) -> bool:
    """The one is an arrest or a trial, the other what somebody is arrested or tried for."""
    if law.action not in OF_THE_LAW:
        return False
    return deed.charged or (law.charges and deed.action not in SEARCHES)


def _broke_in(earlier: Event, later: Event) -> bool:
    """ "خطف مسلحون 80 تلميذا", "اقتحم المسلحون المدرسة": how those came who took people away, without a toll."""
    if (earlier.action, later.action) == ("attack", "abduction") and later.sentence is earlier.sentence:
        return later.same_subject and not (earlier.rows or earlier.people or later.places or later.time)
    if (earlier.action, later.action) != ("abduction", "attack") or later.rows or later.people:
        return False
    return bool(earlier.actors("initiator") & later.actors("initiator"))


def _has_own_day_and_toll(earlier: Event, later: Event) -> bool:
    """ "إذ خُطف 136 طالبا في 30 مايو": told with a calendar day and another figure than what has no day."""
    moment = later.time.moment if later.time is not None else None
    by_calendar = isinstance(moment, (Day, Month)) and moment.month is not None
    return (
        earlier.time is None
        and by_calendar
        and not later.definite
        and counts_of_both(earlier, later, one_sentence=False) == "other count"
    )


def _place(earlier: Event, later: Event) -> str:
    """How the places of both lie; what the report tells first names its place as widely as a headline does.

    The toll of the headline or the lede, told again with a place that lies elsewhere, is of one happening: one of the
    two places is read amiss.
    """
    place = where(earlier, later)
    opens = earlier.is_title or _opens_report(earlier, later)
    if place == "other place" and opens and one_toll(earlier, later):
        return "place unknown"
    apart = later.countered and {earlier.action, later.action} <= FREEINGS  # each side frees its own
    if place == "other place" and (apart or _goes_on_about(earlier, later)):
        return "place unknown"
    if place in ELSEWHERE_OR_NEAR and tells_it_again(earlier, later):
        return "place unknown"
    return place


def _goes_on_about(earlier: Event, later: Event) -> bool:
    """Told next and with the same noun and its article: "شنت غارات", "وطالت الغارات قرية كذا"."""
    told_next = earlier.last_order + 1 == later.order and not later.elsewhere
    nouns = [noun for noun in earlier.nouns & later.nouns if not noun.endswith(OWN)]
    return told_next and (later.definite or later.taken_up) and bool(nouns)


def _may_lie_beside(earlier: Event, later: Event) -> bool:
    """Told as what was told before, or as the whole wave of it: its place may be a neighbouring one."""
    return _is_taken_up(earlier, later) or (takes_up_all(later) and _goes_on_about(earlier, later))


def _is_taken_up(earlier: Event, later: Event) -> bool:
    """Told as what the report told before, so that a neighbouring place can be the same told otherwise."""
    return later.opening[:1] not in IN_ADDITION and (
        later.definite
        or people_of_both(earlier, later) == "one person"
        or (
            (earlier.is_title or _opens_report(earlier, later))
            and where(earlier, later) == "seat of province"
        )
    )


def _opens_report(earlier: Event, later: Event) -> bool:
    """The earlier is of what the report tells first, in a sentence before."""
    return earlier.leads and earlier.sentence.first < later.sentence.first


def _features(earlier: Event, later: Event, shared: _Shared, one_sentence: bool) -> list[str]:
    deeds, when, place = shared
    doers, hurt = doers_of_both(earlier, later), hurt_of_both(earlier, later)
    counts, people = counts_of_both(earlier, later, one_sentence), people_of_both(earlier, later)
    found = ["any", deeds, place, when, doers, hurt, counts, people, *_told(earlier, later)]
    if later.definite:
        found += [f"definite {place}", f"definite {deeds}"]
    if later.taken_up and not later.definite:
        found += ["taken up", f"taken up {place}", f"taken up {deeds}"]
    if (later.taken_up or later.definite) and later.nouns & earlier.nouns:
        found.append("same noun")
    if earlier.is_title:
        found += [f"title {place}", f"title {deeds}"]
    if sums_up(earlier, later):
        found += ["sums up", f"sums up {counts}"]
    if not (
        {place, counts, people} & TIES
        or later.definite
        or later.joined
        or "bare" in found
        or earlier.only_title
    ) and not (later.harm_only and not later.places):
        found.append("nothing in common")
    if "last told" in found:
        found += [f"last told {name}" for name in NEXT_TO if name in found] + [f"last told {place}"]
    found.append(_shared_words(earlier, later))
    found.append(f"{place}, {counts}")
    found.append(f"{place}, {deeds}")
    found.append(f"{place}, {when}")
    if not one_sentence:  # the clauses of one sentence are too few to fit the words of each
        found += of_both(earlier, later)
    return found


def _shared_words(earlier: Event, later: Event) -> str:
    """How many words that the report uses rarely both tellings have."""
    return SHARED[min(len(earlier.words & later.words), len(SHARED) - 1)]


@lru_cache(maxsize=4_096)
def _deeds(earlier: str, later: str) -> str:
    if earlier == later:
        return "one action"
    if compatible(earlier, later):
        return "like actions"
    if {earlier, later} in BOMBS:
        return "bombs"
    return "other actions"


def is_mere_bombing(event: Event) -> bool:
    """ "القصف": bombs fell, and no word says whether from guns or from the air."""
    return event.action == "shelling" and not GUNS & set(event.means)


def _nearness(earlier: Event, later: Event) -> str:
    """How far behind the last that was told of the earlier one the later clause stands."""
    if earlier.told[-1][0] >= later.sentence.first:
        return "same sentence"
    gap = later.sentence.paragraph - earlier.last_paragraph
    return {0: "same paragraph", 1: "next paragraph"}.get(gap, "near" if gap <= FAR else "far")


def _told(earlier: Event, later: Event) -> list[str]:
    """How the later clause is told: takes the earlier up, goes on, stands right behind."""
    bare = not (later.places or later.time or later.rows)
    voices = voices_of(earlier), voices_of(later)
    told = {
        "last told": earlier.last_order + 1 == later.order,
        "first told": earlier.order == 0,
        "alone so far": earlier.tellings == later.order,
        "voiced": bool(later.voices),
        "title": earlier.is_title and later.sentence.kind != "title",
        "two titles": earlier.is_title and later.sentence.kind == "title",
        "only title": earlier.only_title,
        "bare": bare,
        "bare before": not (earlier.places or earlier.time or earlier.rows),
        "definite": later.definite,
        "joined": later.joined,
        "harm only": later.harm_only,
        "harm only, no place": later.harm_only and not later.places,
        "harm only before": earlier.harm_only,
        "harm for harm": earlier.harm_only and later.harm_only,
        "opened": later.opened,
        "topic": later.topic,
        "after": later.after,
        "after before": earlier.after,
        "wave": later.plural,
        "wave before": earlier.plural,
        "weak": later.weak,
        "opinion": later.opinion,
        "rows, none before": bool(later.rows) and not earlier.rows,
        "rows behind rows": bool(later.rows) and bool(earlier.rows),
        "correction": any(row.correction for row in later.rows),
        "heading": later.sentence.kind == "heading",
        "one voice": bool(voices[0] & voices[1]),
        "other voice": all(voices) and not voices[0] & voices[1],
        "one means": bool(set(earlier.means) & set(later.means)),
        "other means": bool(earlier.means and later.means) and not set(earlier.means) & set(later.means),
        "one object": bool(set(earlier.objects) & set(later.objects)),
    }
    return [_nearness(earlier, later), *(name for name, holds in told.items() if holds)]


def sums_up(earlier: Event, later: Event) -> bool:
    """The earlier tells a wave of deeds, the later one of them (codebook §8: a lede that sums up)."""
    if (
        not (earlier.plural or is_one_of(earlier, later))
        or later.plural
        or later.definite
        or later.order < earlier.order
        or later is earlier
    ):
        return False
    return (
        bool(later.rows or later.places)
        and compatible(earlier.action, later.action)
        and where(earlier, later) != "other place"
    )


def _dates(a: Event, b: Event) -> str:
    x, y = dates_of(a), dates_of(b)
    if x is None or y is None:
        if a.time is not None and b.time is not None and x is None and y is None:
            return MEETINGS[can_meet(a.time, b.time)]
        return "undated" if a.time is None and b.time is None else "one undated"
    return "dates meet" if x[0] <= y[1] and y[0] <= x[1] else "other date"


@lru_cache(maxsize=1)
def weights() -> dict[str, dict[str, int]]:
    """The fitted tables: of clauses in one sentence, and of sentences. A feature that is not there adds nothing."""
    found: dict[str, dict[str, int]] = {"clause": {}, "sentence": {}}
    for row in rows(folder("reading/joining"), JoiningWeight):
        found[row.value.of][row.value.feature] = row.value.weight
    return found
