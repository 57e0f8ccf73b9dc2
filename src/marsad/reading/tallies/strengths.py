"""How many fighters, civilians, vehicles there are, or how large an area is (codebook §5)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold_word
from marsad.arabic.numbers import Number
from marsad.model.claim import Measure
from marsad.reading.casualties.group import GUNMEN
from marsad.reading.deeds.wanted import NEEDS_REACH, needed
from marsad.reading.standing.ends import Who
from marsad.reading.standing.words import word_set
from marsad.reading.tallies.vehicles import are_ridden, pairs
from marsad.reading.words.frames import Deed, Harm
from marsad.reading.words.table_rows import StrengthWords
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import Person, vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import GROUPS
from marsad.registry.actors import ActorMention
from marsad.registry.actors import actor as known_actor
from marsad.registry.rows import folder, rows_of

FEWEST = 50  # so many who act are a strength
ACTING_REACH = 9  # words from a figure to what its people do
MANY = 300  # so many fighters are a strength by themselves
LIVE_NEAR = 5  # tokens around a figure of persons where they are said to live
NEAR = (9, 7)  # tokens before and behind a figure where the words of presence stand
CARRYING = frozenset({"حافله", "حافلات", "حافلتين", "حافلتان"})
AMBULANCES = frozenset({"اسعاف", "الاسعاف"})
ARMED = words("strengths_armed")
UNARMED = frozenset({"civilians", "protesters", "prisoners"})
UNARMED_OR_UNKNOWN: frozenset[str | None] = UNARMED | {None}
COLUMN = 5  # words from "رتل كذا" to its figure
COLUMNS, OF_COLUMNS = words("strengths_columns"), words("strengths_of_columns")
INSIDE = frozenset({"داخل", "في"})
SOULS = "نسمه"  # counts nobody but those who live somewhere
HALTS = frozenset("،؛.:")
WHERE_REACH = 6  # words from "شارك في كذا" to the figure
WHERE = frozenset({"في", "الي", "من", "علي", "اليها", "فيها", "اليه", "فيه"})
LED_REACH = 14  # words from "هاجمت" to "بـ35 مركبة"
DEEDS = words("strengths_deeds")


class StrengthTold(NamedTuple):
    """A strength: tokens first..last tell it."""

    measure: Measure
    number: Number
    actor: ActorMention | None
    civilian: bool
    first: int
    last: int


@lru_cache(maxsize=1)
def _nouns() -> dict[str, Measure]:
    rows = [r.value for r in rows_of(folder("frames").joinpath("strengths.yaml"), StrengthWords)]
    return {fold_word(noun): row.measure for row in rows for noun in row.nouns}


@lru_cache(maxsize=1)
def _present_words() -> dict[Measure, frozenset[str]]:
    rows = [r.value for r in rows_of(folder("frames").joinpath("strengths.yaml"), StrengthWords)]
    return {row.measure: frozenset(map(fold_word, row.present)) for row in rows}


def strengths_of(text: Text, taken: list[tuple[int, int]]) -> list[StrengthTold]:
    """The strengths of a report; figures in `taken` token ranges are casualties or tallies already."""
    who = Who(text)
    found: list[StrengthTold] = []
    for sentence in text.sentences:
        vehicles = (noun for noun, measure in _nouns().items() if measure in ("vehicles", "aircraft"))
        figures = [*text.numbers_in(sentence.first, sentence.last), *pairs(text, sentence, vehicles)]
        for number in sorted(figures, key=lambda n: n.first):
            if not any(a <= number.core_first <= b for a, b in taken):
                told = _strength(text, who, sentence, number)
                if told is not None and not any(_same(told, t) for t in found):
                    found.append(told)
    return found


def _same(one: StrengthTold, other: StrengthTold) -> bool:
    same = (one.measure, one.number.min, one.number.max) == (
        other.measure,
        other.number.min,
        other.number.max,
    )
    return same and (one.actor is None or other.actor is None or one.actor.actor == other.actor.actor)


def _strength(text: Text, who: Who, sentence: Sentence, number: Number) -> StrengthTold | None:
    if number.quantity == "several" or number.max == 1:
        return None
    counted = _counted_behind(text, sentence, number) or _counted_before(text, sentence, number)
    if counted is None:
        return None
    measure, noun = counted
    if measure != "area_km2" and not _tells_how_many(text, sentence, number, measure, noun):
        return None
    actor = None if measure == "civilians" else _actor(text, who, sentence, number, noun)
    last = max(noun, number.last, actor.last if actor is not None and actor.first == noun + 1 else 0)
    return StrengthTold(measure, number, actor, measure == "civilians", min(number.first, noun), last)


def _tells_how_many(text: Text, sentence: Sentence, number: Number, measure: Measure, noun: int) -> bool:
    """They do something, or are there and nothing befalls them."""
    if _is_part(text, number):
        return False
    if _acts(text, sentence, number, measure, noun):
        return True
    if measure in ("vehicles", "aircraft") and are_ridden(text, sentence, number):
        return True
    return not _is_harmed(text, sentence, number, noun) and _is_there(text, sentence, number, measure, noun)


def _counted_behind(text: Text, sentence: Sentence, number: Number) -> tuple[Measure, int] | None:
    """The noun behind the figure and what it measures."""
    j = number.last + 1
    if text.word(j) == "من":
        j += 1
    if j > sentence.last:
        return None
    stems = {form.stem for form in forms(text.word(j)) if not form.proclitics}
    if _is_square_km(text, j, stems):
        return "area_km2", j
    if number.kind != "count":
        return None
    if number.quantity == "dual" and number.first == number.last and number.first not in text.number_at:
        return _pair(text, number.first)
    if SOULS in stems:
        return "civilians", j
    measure = next((m for noun, m in _nouns().items() if noun in stems), None) or _of_person(text, j)
    if measure == "vehicles" and (stems & CARRYING or text.word(j + 1) in AMBULANCES):
        return None  # they carry people away
    if measure is None and stems & PEOPLE and _live_there(text, sentence, number):
        measure = "civilians"
    if measure in (None, "civilians") and _of_armed_group(text, j):
        measure = "fighters"
    if measure == "fighters" and stems & {"مقاتله", "مقاتلات"}:
        measure = "aircraft"
    return (measure, j) if measure is not None else None


def _pair(text: Text, j: int) -> tuple[Measure, int] | None:
    """ "سيارتين", "دبابتان": the noun is its own figure."""
    stems = [form.stem for form in forms(text.word(j))]
    told = (m for noun, m in _nouns().items() if any(s[:-2] in (noun, noun[:-1] + "ت") for s in stems))
    measure = next(told, None)
    if measure is None or CARRYING.intersection(stems) or text.word(j + 1) in AMBULANCES:
        return None
    return measure, j


def _of_armed_group(text: Text, j: int) -> bool:
    """ "400 من الانفصاليين", "300 مستوطن مسلح", "5000 من أفراد الشرطة": people of an actor who bears arms."""
    actor = text.actor_at.get(j)
    if actor is not None and actor.first == j and (actor.plural_person or actor.adjective):
        return actor.actor not in UNARMED_OR_UNKNOWN
    if text.word(j + 1) in ARMED:
        return True
    behind = text.actor_at.get(j + 1)
    member = any(f.entry.value.noun.noun == "فرد" for f in text.entries(j, "person"))
    return member and behind is not None and behind.actor not in UNARMED_OR_UNKNOWN


def _is_square_km(text: Text, j: int, stems: set[str]) -> bool:
    """ "320 كيلومتراً مربعاً", "320 كم مربع", "320 كم2"."""
    word, after = text.word(j), text.word(j + 1)
    if word in ("كم2", "كم²"):
        return True
    return bool(stems & {"كيلومتر", "كيلومترا", "كم", "كيلو"}) and (
        "مربع" in after + text.word(j + 2) or (word == "كم" and after in ("2", "²"))
    )


def _live_there(text: Text, sentence: Sentence, number: Number) -> bool:
    """ "يعيش نحو 400 ألف شخص تحت حصار", "نحو 100 ألف شخص محاصرون": persons are counted who are there."""
    near = range(
        max(sentence.first, number.first - LIVE_NEAR), min(sentence.last, number.last + LIVE_NEAR) + 1
    )
    return any(text.word(j) in LIVE for j in near)


def _of_person(text: Text, j: int) -> Measure | None:
    for found in text.entries(j, "person"):
        value = found.entry.value
        if isinstance(value, Person) and not value.noun.kin and not value.noun.loose:
            if value.noun.class_ in ("fighter", "enemy", "own"):
                return "fighters"
            if value.noun.class_ == "civilian" and value.noun.part is None:
                return "civilians"
    return None


def _counted_before(text: Text, sentence: Sentence, number: Number) -> tuple[Measure, int] | None:
    """ "عدد مقاتليه بنحو 1500": the noun stands before the figure, behind a word for number."""
    if number.kind != "count":
        return None
    for j in range(number.first - 1, max(sentence.first, number.first - 6), -1):
        if text.word(j) in HALTS:
            return None
        if text.word(j - 1).lstrip("و") in COUNT_WORDS:
            own = any(f.stem in FORCE_WORDS for f in forms(text.word(j)))
            measure: Measure | None = "fighters" if own else _of_person(text, j)
            return (measure, j) if measure is not None else None
    return None


def _is_part(text: Text, number: Number) -> bool:
    """ "بينهم 80 مدنياً" counts again who are counted."""
    before = [text.word(j).lstrip("و") for j in range(max(0, number.first - 3), number.first)]
    return any(word in AMONG or word in ("بينها", "منها") for word in before)


def _is_harmed(text: Text, sentence: Sentence, number: Number, noun: int) -> bool:
    """The clause tells what became of them: they are casualties, whatever their number."""
    first, last = min(number.first, noun), max(number.last, noun)
    start, end = first, last
    while start > sentence.first and text.word(start - 1) not in HALTS:
        start -= 1
    while end < sentence.last and text.word(end + 1) not in HALTS:
        end += 1
    others = [j for j in range(start, end + 1) if not first <= j <= last]
    return any(_harms(text, j) or bare(text.word(j)) in GIVEN_UP for j in others)


def _harms(text: Text, j: int) -> bool:
    frames = [f.entry.value for f in text.found[j] if f.entry.kind in ("deed", "harm")]
    for verb in text.verbs(j)[:1]:
        known = vocabulary().lemmas.get(verb.lemma, [])
        frames += [
            f for f in known if not f.needs or needed(text, j, len(text.tokens) - 1, f.needs, NEEDS_REACH)
        ]
    return any(
        isinstance(f, Harm) or (isinstance(f, Deed) and f.status is not None and not f.weak) for f in frames
    )


def _acts(text: Text, sentence: Sentence, number: Number, measure: Measure, noun: int) -> bool:
    """ "هاجم 400 من الانفصاليين", "300 مسلح اقتحموا القرية": so many fighters do something, or vehicles move."""
    if measure in ("vehicles", "aircraft"):
        carrying = not AID.isdisjoint(text.folded(noun + 1, noun + 2))
        return not carrying and _moves(text, sentence, number, PUSHING if measure == "aircraft" else MOVING)
    if measure != "fighters" or number.min < FEWEST:
        return False
    if _begins_with_acting(text, sentence, number):
        return True
    first, last = max(noun, number.last) + 1, min(max(noun, number.last) + ACTING_REACH, sentence.last)
    for j in range(first, last + 1):
        if text.verbs(j) and j not in text.actor_at:
            return any(v.lemma in ACTING and v.number == "p" for v in text.verbs(j))
    return False


def _begins_with_acting(text: Text, sentence: Sentence, number: Number) -> bool:
    """ "هاجم 400", "شارك في الهجوم نحو 150", "وصل إلى القاعدة 200": nothing but where it was stands between."""
    for j in range(number.first - 1, max(sentence.first, number.first - WHERE_REACH) - 1, -1):
        if text.verbs(j) and j not in text.actor_at:
            led = j == number.first - 1 or text.word(j + 1) in WHERE
            return led and any(v.lemma in ACTING and v.number == "s" for v in text.verbs(j))
        if text.word(j) in HALTS or j in text.number_at or (j in text.actor_at and j not in text.place_at):
            return False
    return False


def _moves(text: Text, sentence: Sentence, number: Number, moving: frozenset[str]) -> bool:
    """ "دخلت 20 آلية", "دفع الجيش بـ4 آليات", "هاجمت المليشيا المدينة بـ35 مركبة"."""
    if any(v.lemma in moving and v.number == "s" for v in text.verbs(number.first - 1)[:1]):
        return True
    led = text.word(number.first - 1) == "ب" or text.word(number.first)[:1] == "ب"
    if not led:
        return False
    for j in range(number.first - 1, max(sentence.first, number.first - LED_REACH) - 1, -1):
        if text.word(j) in HALTS:
            return False
        deed = text.word(j).removeprefix("ب").removeprefix("ال")
        if any(v.lemma in moving for v in text.verbs(j)[:1]) or deed in DEEDS:
            return True
    return False


def _is_there(text: Text, sentence: Sentence, number: Number, measure: Measure, noun: int) -> bool:
    """Words that count those who are there; fighters in hundreds need none in a sentence without harm."""
    if measure == "fighters" and noun < number.first:
        return True
    many = number.min >= MANY and number.quantity not in ("hundreds", "dozens")
    if (
        measure == "fighters"
        and many
        and not any(_harms(text, j) for j in range(sentence.first, sentence.last + 1))
    ):
        return True
    if measure == "civilians" and text.word(noun) == SOULS:
        return True
    whole = number.quantity in ("hundreds", "dozens") or number.min >= MANY
    if measure in ("fighters", "civilians") and whole and _inside_a_place(text, sentence, number, noun):
        return True
    near = range(max(sentence.first, number.first - NEAR[0]), min(sentence.last, number.last + NEAR[1]) + 1)
    present = _present_words().get(measure, frozenset())
    return any(text.word(j) in present or text.word(j).lstrip("وف") in present for j in near)


def _inside_a_place(text: Text, sentence: Sentence, number: Number, noun: int) -> bool:
    """ "40 ألف مدني داخل كذا", "المئات من مقاتلي كذا في كذا", where no verb says what they do or did."""
    last = max(noun, number.last)
    actor = text.actor_at.get(last) or text.actor_at.get(last + 1)
    last = max(last, actor.last) if actor is not None else last
    inside = text.word(last + 1) in INSIDE and (last + 2 in text.place_at or text.word(last + 1) == "داخل")
    return inside and not text.verbs(number.first - 1)


def _actor(text: Text, who: Who, sentence: Sentence, number: Number, noun: int) -> ActorMention | None:
    """Whose they are: named by the noun itself, behind it, else the one the text goes on about."""
    themselves = text.actor_at.get(noun)
    if themselves is not None and themselves.first == noun and _is_side(themselves):
        return _meant(text, themselves)
    behind = max(noun, number.last)
    for actor in text.actors:
        near = behind < actor.first <= behind + 4 and actor.last <= sentence.last
        between = text.folded(behind + 1, actor.first - 1) if near else []
        if near and not any(word in HALTS or word in STRANGERS for word in between):
            return _meant(text, actor)
    before = [
        a for a in text.actors if sentence.first <= a.first and a.last < number.first and not a.adjective
    ]
    topic = who.topic(sentence, number.first) if not before else None
    known = [a for a in text.actors if topic is not None and a.first == topic.first]
    found: ActorMention | None = (
        before[-1] if before else known[0] if known else _of_column(text, sentence, number)
    )
    return found if found is None else _meant(text, found)


def _is_side(actor: ActorMention) -> bool:
    return not actor.generic and actor.actor not in UNARMED_OR_UNKNOWN | {GUNMEN}


def _of_column(text: Text, sentence: Sentence, number: Number) -> ActorMention | None:
    """ "رتل تركي مؤلف من 15 آلية": whose it is told by an adjective close before."""
    near = [
        a
        for a in text.actors
        if max(sentence.first, number.first - COLUMN) <= a.first and a.last < number.first
    ]
    if not near:
        return None
    head = near[-1].first - 1
    while text.word(head) in OF_COLUMNS and head > sentence.first:
        head -= 1
    return near[-1] if text.word(head).lstrip("وبل") in COLUMNS else None


def _meant(text: Text, actor: ActorMention) -> ActorMention:
    """ "عدد مقاتلي هذه الجماعة": a group told by its noun alone is the last one that has a name."""
    word = text.word(actor.last)
    nameless = actor.actor == GUNMEN or (actor.actor is None and bare(word) in GROUP_NOUNS)
    if not nameless or not word.startswith("ال"):
        return actor
    named = [a for a in text.actors if a.last < actor.first and a.actor not in (None, GUNMEN, "civilians")]
    groups = [a for a in named if not a.adjective and known_actor(str(a.actor)).kind in GROUPS]
    return groups[-1] if groups else actor


GROUP_NOUNS = word_set("group_nouns")
ACTING = word_set("acting")
PUSHING, AID = word_set("pushing"), word_set("aid")
MOVING = ACTING | PUSHING
LIVE, PEOPLE, GIVEN_UP = word_set("live_there"), word_set("people"), word_set("given_up")
AMONG = word_set("among")
COUNT_WORDS = word_set("count_words")
FORCE_WORDS = word_set("force_words")
STRANGERS = word_set("not_whose")
