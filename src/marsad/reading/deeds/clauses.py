"""Cutting a sentence into clauses: stretches that tell one happening unless they are joined again."""

from __future__ import annotations

from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.arabic.dates import TimeExpression
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import verb_readings
from marsad.model.value import Value
from marsad.reading.deeds.along import ALONG, THAT_TOO, finds, goes_along, is_in_company, is_while
from marsad.reading.deeds.charged import told_apart
from marsad.reading.deeds.circumstance import verb_behind
from marsad.reading.deeds.fell_together import fell_together
from marsad.reading.deeds.headlines import goes_on_in_headline, subjects_in_headline, tells_apart
from marsad.reading.deeds.latest import OF_LATEST, begins_latest, tells_latest
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.people.apposition import begins_before_aside
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES, vocabulary
from marsad.reading.words.wordlists import words

AMID = "وسط"  # also "in the middle of": "غارات وسط المدينة"
ANAPHORS = words("places_again")
RELATIVE = words("relatives")
DURING = words("clauses_during")
BREAKS_OUT = words("breaks_out")  # "واندلعت اشتباكات"
BREAKS = frozenset("،,؛;:-–—")
FRONTS = words("clauses_fronts")
AGAINST = frozenset({"اما", "واما"})  # "أما في بلدة كذا، فقد قُتل"
FRONTED_BY = frozenset({"ثم", *AGAINST, *("و" + word for word in FRONTS)})
_FRONTED = SIGNS.bit(lambda word: word in FRONTED_BY)
AND_THAT = words("and_that")
LED_TO = words("clauses_led_to")
_TOO = SIGNS.bit(lambda word: word in AND_THAT or word in LED_TO)
PEOPLE_REACH = 9  # tokens before a comma among which people stand
TAKEN_REACH = 12  # tokens from a verb of taking away to its day
SAID_REACH = 8  # tokens from "and that" to the verb of a deed
TAKEN, FREED = family("captures"), family("freeings")
FRONTED = 9  # tokens from a fronted place or time to its verb


class Clause(Value, frozen=True):
    """Tokens first..last. `result`: what came of the clause before. `topic`: opens another matter.

    `after`: what came before the deed of the sentence ("عقب مقتل ..."). `charged`: what somebody is arrested for.
    `apart`: what a headline joins with "and" to another happening.
    """

    first: int
    last: int
    result: bool
    topic: bool
    after: bool
    charged: bool = False
    apart: bool = False


def clauses(text: Text, sentence: Sentence, triggers: list[Trigger]) -> list[Clause]:
    """The clauses of a sentence, in order, without gaps."""
    heads = {t.first for t in triggers if t.verb is not None or text.tokens[t.first].kind == "mark"}
    nouns = {t.first for t in triggers if t.verb is None and t.proclitics.startswith("و")}
    starts = [sentence.first]
    charged = told_apart(text, sentence, triggers)
    main = verb_behind(text, sentence)  # behind what goes on around it
    for i in _borders(text, sentence, triggers, main):
        verb = i in heads and text.tokens[i].kind == "word"
        subject = _subject_before(text, i, sentence.first, triggers) if verb else None
        if subject is not None:
            starts = [start for start in starts if start <= subject]
            continue
        own = i in charged or i == main or tells_latest(text, sentence, i, triggers)
        if own or _is_fronted(text, i, sentence.last, triggers):
            starts.append(i)
            continue
        if starts[-1] != sentence.first and i <= _verb_behind(text, starts[-1], sentence.last, triggers):
            continue  # the verb of what is fronted
        if fell_together(text, sentence, i, starts[-1], triggers):
            continue
        if goes_on_in_headline(text, sentence, i, starts[-1], triggers) or (
            i - starts[-1] >= 2
            and (
                _begins(text, i, heads, nouns)
                or _goes_back(text, i, starts[-1], triggers)
                or _told_beside(text, i, starts[-1], triggers)
                or _taken_before(text, i, starts[-1], triggers)
                or _besides(text, sentence, i, starts[-1], triggers)
                or _goes_on_to(text, i, triggers)
                or _says_that_too(text, i, starts[-1], triggers)
                or _has_both_places(text, i, starts[-1], sentence.last, triggers)
                or _comes_of(text, i, starts[-1], sentence.last, triggers)
                or goes_along(text, i, starts[-1], sentence.last, triggers)
            )
        ):
            starts.append(i)
    starts = _with_trigger(text, starts, sentence.last, triggers)
    starts = [s for n, s in enumerate(starts) if n == 0 or not _is_verb_of(text, starts[n - 1], s, triggers)]
    ends = [s - 1 for s in starts[1:]] + [sentence.last]
    found = [
        _clause(text, first, last, first > sentence.first, first in charged, heads)
        for first, last in zip(starts, ends, strict=True)
    ]
    found = [replace(c, apart=True) if tells_apart(text, sentence, c.first, triggers) else c for c in found]
    return [replace(c, after=True) if main in starts and c.last < main else c for c in found]


def _subject_before(text: Text, i: int, first: int, triggers: list[Trigger]) -> int | None:
    """ "إن فلان، وهو أحد عناصر كذا، قُتل": where he begins who is told before the aside and is the verb's."""
    told = begins_before_aside(text, i, first) if not is_led(text.word(i)) else None
    if told is None or any(t.verb is not None and told < t.first < i for t in triggers):
        return None
    return told


def _borders(text: Text, sentence: Sentence, triggers: list[Trigger], main: int | None) -> list[int]:
    """The tokens behind the first at which a clause can begin, in order."""
    first, last = sentence.first + 1, sentence.last
    found = {main} if main is not None else set()
    found.update(i for i in text.marked(OF_LATEST, first, last) if begins_latest(text, i))
    found.update(text.marked(_BEGINS, first, last))
    found.update(
        c.first for c in text.cues(first, last, "result", "opens", "other_topic", "aside", "after", "besides")
    )
    found.update(t.first for t in triggers if t.first >= first)
    found.update(subjects_in_headline(text, sentence))
    found.update(i for i in text.marked(_FRONTED, first, last))
    found.update(i for i in text.marked(_TOO, first, last))
    found.update(i for i in text.marked(ALONG, first, last) if _says_along(text, i))
    return sorted(i for i in found if not _is_inside_name(text, i))


def _says_along(text: Text, i: int) -> bool:
    return text.word(i) in THAT_TOO or is_while(text, i) or finds(text, i) or is_in_company(text, i)


def _is_inside_name(text: Text, i: int) -> bool:
    """ "منزل الشيخ فلان القبلي": a word of a name that is spelt like another word."""
    name = text.name_at.get(i)
    return name is not None and name.name_first < i <= name.name_last


def _is_fronted(text: Text, i: int, last: int, triggers: list[Trigger]) -> bool:
    """ "..، وفي مدينة كذا، انفجرت": where or when the next deed was done stands before its verb."""
    return text.word(i - 1) in BREAKS and _verb_behind(text, i, last, triggers) > i


def _verb_behind(text: Text, i: int, last: int, triggers: list[Trigger]) -> int:
    """The verb whose place or time is fronted at token i, else i."""
    word = text.word(i)
    lead = i + 1 if word == "ثم" or word in AGAINST else i
    if not (lead > i or word.startswith("و")) or not _says_where(text, lead):
        return i
    heads = {t.first for t in triggers if t.verb is not None or (t.harm is not None and not t.definite)}
    for k in range(lead + 1, min(lead + FRONTED, last) + 1):
        if k in heads or _light_with_deed(text, k):
            return k if text.tokens[k - 1].kind == "mark" or not text.word(k).startswith("و") else i
        quoted = text.word(k) in QUOTES  # "وفي "كذا" قُتل"
        comma = text.word(k) == "،" and _is_verb_next(text, k + 1, heads)
        ends = text.tokens[k].kind == "mark" and not (quoted or comma)
        if ends or any(t.first == k for t in triggers) or text.word(k) in RELATIVE or text.cue(k, "opens"):
            return i
    return i


def _says_where(text: Text, i: int) -> bool:
    return text.word(i).removeprefix("و") in FRONTS or (
        i in text.time_at and text.time_at[i].first == i and text.word(i).startswith("و")
    )


def _is_verb_next(text: Text, i: int, heads: set[int]) -> bool:
    at = i + 1 if text.word(i) == "فقد" else i
    return at in heads or _light_with_deed(text, at)


def _may_begin(word: str) -> bool:
    """A word that can begin a clause by itself, whatever stands around it."""
    if word in RELATIVE or word in "؛;":
        return True
    known = vocabulary()
    opening = (known.light, known.saying, BREAKS_OUT)
    return any(v.lemma in lemmas for v in verb_readings(word) for lemmas in opening)


_BEGINS = SIGNS.bit(_may_begin)


def _tells_where(text: Text, first: int, last: int) -> bool:
    """ "انتشرت القوات في الساحل، لا سيما في مدن كذا وكذا": where in it, which belongs to the deed told before."""
    if text.word(first + 1) not in words("especially"):
        return False
    at = last + 1 + (text.word(last + 1) in words("prepositions"))
    return at in text.place_at


def _trigger_near(text: Text, i: int) -> bool:
    """A deed's noun stands within the next two words."""
    return any(f.entry.kind == "deed" for k in (i + 1, i + 2) if k < len(text.tokens) for f in text.found[k])


def _told_beside(text: Text, i: int, start: int, triggers: list[Trigger]) -> bool:
    """ "المدينة التي كان استولى عليها": a deed told of a noun that is no deed lies behind the one of the sentence."""
    if text.word(i) not in RELATIVE:
        return False
    near = [t for t in triggers if i < t.first <= i + 3 and t.verb is not None]
    before = [t for t in triggers if start <= t.first < i]
    return bool(near and before) and not any(t.last >= i - 3 and t.deed is not None for t in before)


def _taken_before(text: Text, i: int, start: int, triggers: list[Trigger]) -> bool:
    """ "الإفراج عن عشرة تلاميذ خُطفوا من": who is free again had been taken, on a day of its own; no relative."""
    taken = next((t for t in triggers if t.first == i and t.verb is not None), None)
    if taken is None or taken.deed is None or taken.deed.action not in TAKEN or taken.proclitics:
        return False
    if not any(k in text.time_at for k in range(i + 1, i + 1 + TAKEN_REACH)):
        return False
    return any(
        start <= t.first < i and t.deed is not None and t.deed.action in FREED and "ل" not in t.proclitics
        for t in triggers
    )


def _besides(text: Text, sentence: Sentence, i: int, start: int, triggers: list[Trigger]) -> bool:
    """ "إضافة إلى مقتل امرأة في قرية كذا": a further happening, where both have a place of their own."""
    cue = text.cue(i, "besides")
    if cue is None or not any(t.first == cue.last + 1 for t in triggers):
        return False
    return _has_place(text, start, i) and _has_place(
        text, cue.last + 1, _break_behind(text, i, sentence.last)
    )


def _has_both_places(text: Text, i: int, start: int, last: int, triggers: list[Trigger]) -> bool:
    """ "مقتل ثلاثة في مواجهات بمدينة كذا، وإصابة خمسة بانفجار لغم في كذا": harm with a deed and a place of its own."""
    harm = next((t for t in triggers if t.first == i and t.harm is not None and t.proclitics == "و"), None)
    if harm is None or text.word(i - 1) not in BREAKS:
        return False
    return all(
        _has_place(text, begin, end)
        and any(begin <= t.first < end and t.deed is not None and not t.definite for t in triggers)
        for begin, end in ((start, i), (i + 1, _break_behind(text, i, last)))
    )


def _comes_of(text: Text, i: int, start: int, last: int, triggers: list[Trigger]) -> bool:
    """ "اندلعت اشتباكات في كذا إثر استهداف حاجز في كذا": a deed elsewhere that led to the one told."""
    if text.word(i) not in LED_TO or not _has_place(text, start, i):
        return False
    told = [t for t in triggers if start <= t.first < i and t.deed is not None and not t.deed.carrier]
    deed = next((t for t in triggers if i < t.first <= i + 2 and t.verb is None and not t.definite), None)
    if not told or deed is None or deed.deed is None:
        return False
    return _has_place(text, deed.last + 1, _break_behind(text, i, last))


def _has_place(text: Text, first: int, end: int) -> bool:
    return any(k in text.place_at for k in range(first, end))


def _break_behind(text: Text, i: int, last: int) -> int:
    """The first comma or the like behind token i, else the end of the sentence."""
    return next((k for k in range(i + 1, last + 1) if text.word(k) in BREAKS), last + 1)


def _says_that_too(text: Text, i: int, start: int, triggers: list[Trigger]) -> bool:
    """ "قال إن مسلحين قتلوا رجلا في كذا، وإن عبوة انفجرت في كذا": one more thing that is said."""
    if text.word(i) not in AND_THAT or not any(start <= t.first < i for t in triggers):
        return False
    reach = range(i + 1, i + 1 + SAID_REACH)
    end = next((k for k in reach if text.word(k) in BREAKS or text.word(k) in RELATIVE), i + 1 + SAID_REACH)
    return any(i < t.first < end and t.deed is not None and t.verb is not None for t in triggers)


def _goes_on_to(text: Text, i: int, triggers: list[Trigger]) -> bool:
    """ "قبل أن يسيطر على كذا": a deed that followed the one of the sentence; what became of people goes on with it."""
    cue = text.cue(i, "opens")
    return cue is not None and any(
        t.first == cue.last + 1 and t.verb is not None and t.deed is not None for t in triggers
    )


def _light_with_deed(text: Text, i: int) -> bool:
    """ "وتعرضت لقصف", "وشن غارات": a verb that carries the noun of a deed opens a happening."""
    light = vocabulary().light
    if not any(v.lemma in light or v.lemma in BREAKS_OUT for v in text.verbs(i)):
        return False
    return any(
        f.entry.kind == "deed" for k in range(i + 1, min(i + 6, len(text.tokens))) for f in text.found[k]
    )


def _suffers(text: Text, i: int) -> bool:
    """ "البلدة التي تعرضت لقصف": a happening of its own, at the place before."""
    light = vocabulary().light
    return i < len(text.tokens) and any(light.get(v.lemma) == "light_target" for v in text.verbs(i))


def _with_trigger(text: Text, starts: list[int], last: int, triggers: list[Trigger]) -> list[int]:
    """Stretches without a word of deed or harm go with their neighbours: a time before, a detail behind."""
    ends = [s - 1 for s in starts[1:]] + [last]
    kept = [
        s
        for s, e in zip(starts, ends, strict=True)
        if any(s <= t.first <= e for t in triggers) or text.cue(s, "aside")
    ]
    return [starts[0], *(s for s in kept if s != kept[0] or text.cue(s, "aside"))] if kept else starts[:1]


def _is_verb_of(text: Text, start: int, i: int, triggers: list[Trigger]) -> bool:
    """ "طائرات كذا، نفذت ضربة": a comma between the aircraft and their verb parts nothing."""
    if text.tokens[i].kind != "word" or text.word(i - 1) != "،" or text.word(i).startswith(("و", "ف")):
        return False
    inside = [t for t in triggers if start <= t.first < i]
    carriers = bool(inside) and all(t.deed is not None and t.deed.carrier for t in inside)
    return (
        carriers and bool(text.verbs(i)) and not any(text.verbs(k) for k in range(inside[0].last + 1, i - 1))
    )


def _begins(text: Text, i: int, heads: set[int], nouns: set[int]) -> bool:
    word = text.word(i)
    if text.tokens[i].kind != "word":
        return word in "؛;" or i in heads
    if text.cue(i, "result") is not None and _after_break(text, i):
        return True
    if word == AMID and _names_middle(text, i):
        return False
    if word in ("فيما", "كما") and text.word(i + 1) in words("is_called"):
        return False  # "فيما يسمى قوات كذا"
    if text.cue(i, "opens", "other_topic") is not None and (
        _after_break(text, i) or word in ("فيما", "بينما", "كما", "ثم")
    ):
        return True
    if (cue := text.cue(i, "opens")) is not None and _trigger_near(text, cue.last):
        return True
    if (cue := text.cue(i, "aside")) is not None and text.word(i - 1) in BREAKS:
        return not _tells_where(text, cue.first, cue.last)
    if i in nouns and text.word(i - 1) in BREAKS and not _in_and_list(text, i):
        return True
    if word in RELATIVE and _suffers(text, i + 1):
        return True
    led = is_led(word) or text.word(i - 1) in words("and_has")
    if (led or _after_break(text, i)) and _light_with_deed(text, i):
        return True
    if i in heads and _says_how_they_fell(text, i):
        return False
    if i in heads and i - 1 in heads and word.startswith("و"):
        return False  # "قُتل وأصيب العشرات": two verbs over the same people
    if i in heads and (_after_break(text, i) or led) and not _in_and_list(text, i):
        return True
    return _says(text, i) and word.startswith("و") and _after_break(text, i)


@lru_cache(maxsize=60_000)
def is_led(word: str) -> bool:
    """Whether the word begins with و or ف for "and", "so", which in وقع and فجر belong to the verb."""
    if not word.startswith(("و", "ف")):
        return False
    readings = verb_readings(word)
    return not readings or readings[0].proclitics.startswith(word[0])


def _names_middle(text: Text, i: int) -> bool:
    """ "في حي كذا، وسط المدينة", "فجر نفسه وسط جنود": the middle of a place or of people, no circumstance."""
    people = text.entries(i + 1, "person") or text.word(i + 1) in words("bombed_crowds")
    if people and text.word(i - 1) not in BREAKS:
        return True
    return text.word(i - 1) == "في" or i + 1 in text.place_at or text.word(i + 1) in ANAPHORS


def _goes_back(text: Text, i: int, start: int, triggers: list[Trigger]) -> bool:
    """ "بعد مقتل ..." behind a deed tells an earlier happening; behind harm alone it tells its cause."""
    cue = text.cue(i, "after")
    if cue is None:
        return False
    last = cue.last
    if (stretch := text.time_at.get(i)) is not None:  # "بعد يومين من مقتل"
        last = stretch.last + 1
        if stretch.first != i or not counts_from(text, stretch):
            return False
    behind = [t for t in triggers if last < t.first <= last + 2]
    carried = _light_with_deed(
        text, last + 1 + (text.word(last + 1) == "ان")
    )  # "بعد أن شن طيرانها ثلاث غارات"
    if not carried and (not behind or _is_known_time(text, behind[0])):
        return False
    if behind and _is_his_house(text, behind[0]) and _takes_men(start, i, triggers):
        return False  # where it was searched he was taken
    return any(start <= t.first < i and t.deed is not None and not t.deed.carrier for t in triggers)


def _is_his_house(text: Text, trigger: Trigger) -> bool:
    """ "عقب اقتحام منزله في", "بعد أن داهمت منازلهم": the house of the people told before is searched."""
    verb = trigger.verb.lemma if trigger.verb is not None else None
    searched = verb in words("raiding") if verb else bare(text.word(trigger.first)) in words("searching")
    return searched and text.word(trigger.last + 1) in words("his_house")


def _takes_men(start: int, i: int, triggers: list[Trigger]) -> bool:
    return any(start <= t.first < i and t.deed is not None and t.deed.action in TAKEN for t in triggers)


def _is_known_time(text: Text, trigger: Trigger) -> bool:
    """ "استقدمت بعد الهجوم تعزيزات": the deed that the report knows, without a word more, says when."""
    following = text.word(trigger.last + 1)
    return trigger.verb is None and trigger.definite and not _tells_more(following)


@lru_cache(maxsize=60_000)
def _tells_more(word: str) -> bool:
    """A word that goes on with the deed before it: whose, on whom, where."""
    return word in RELATIVE or word in words("complements") or word.startswith(("ال", "ب", "ل"))


def _says_how_they_fell(text: Text, i: int) -> bool:
    """ "خمسة من عناصر كذا، قُتلوا على يد": a plural verb without an object, of the people right before the comma."""
    verb = next(iter(text.verbs(i)), None)
    if (
        verb is None
        or (verb.number, verb.tense, verb.proclitics) != ("p", "past", "")
        or text.word(i - 1) != "،"
    ):
        return False
    behind = text.word(i + 1)
    return bool(text.people_in(max(0, i - PEOPLE_REACH), i - 2)) and (
        behind in words("led_by_what") or behind.startswith("ب")
    )


def _in_and_list(text: Text, i: int) -> bool:
    """ "مقتل ثلاثة وإصابة أربعة": a harm noun joined with و goes on with the same clause."""
    harm = any(f.entry.kind == "harm" for f in text.found[i])
    return harm and (not text.verbs(i) or bool(text.entries(i - 1, "harm")))


def _after_break(text: Text, i: int) -> bool:
    before, word = text.word(i - 1), text.word(i)
    return before in BREAKS or (word.startswith("و") and is_led(word))


def _says(text: Text, i: int) -> bool:
    saying = vocabulary().saying
    return any(v.lemma in saying for v in text.verbs(i))


def _clause(text: Text, first: int, last: int, behind: bool, charged: bool, heads: set[int]) -> Clause:
    mark = text.tokens[first].kind == "mark" and first not in heads
    start = first + 1 if mark and first < last else first
    result = text.cue(start, "result") is not None or any(
        text.cue(k, "result") or text.word(k) in DURING for k in range(start, min(start + 3, last + 1))
    )
    return Clause(
        start,
        last,
        result,
        text.cue(start, "other_topic") is not None,
        behind
        and (
            text.word(start) in RELATIVE or (text.cue(start, "after") is not None and not _dates(text, start))
        ),
        charged,
    )


def _dates(text: Text, i: int) -> bool:
    """ "بعد يومين" is a time; "بعد يومين من مقتل" tells an earlier happening."""
    stretch = text.time_at.get(i)
    return stretch is not None and not counts_from(text, stretch)


def counts_from(text: Text, stretch: TimeExpression) -> bool:
    """ "بعد يومين من مقتل", "بعد أسبوع فقط على": what the stretch of time is counted from is named behind it."""
    behind = stretch.last + 1
    behind += text.word(behind) in words("how_exactly")
    return text.word(behind) in ("من", "علي")
