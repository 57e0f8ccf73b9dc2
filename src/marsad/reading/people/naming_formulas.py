"""Set phrases that name those harmed in a sentence of their own, after the deed (codebook §3 `people`).

"وعُرف من القتلى "فلان" و"فلان"", "إن بين المفرج عنهم العقيد فلان", "الضحية هو بائع الخضار فلان",
"ونعت الهيئة العضو فلاناً", "وهو من أهالي كذا واسمه فلان": the noun of a fate, or the verb that mourns, says what
became of them; the happening is the last one told that has people of that fate.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import Fit, common_words, fit
from marsad.arabic.names import title_at
from marsad.arabic.quoted_things import CLOSERS, OPENERS, QUOTES, names_quoted_thing
from marsad.arabic.signs import SIGNS
from marsad.model.claim import Status
from marsad.reading.casualties.row import Row
from marsad.reading.casualties.victims import refresh
from marsad.reading.deeds.event import Event
from marsad.reading.people.involved import HARMED, speaking
from marsad.reading.people.name_lists import FATES, NEAR, may_name
from marsad.reading.people.people import PersonTold, is_one_name, person_at
from marsad.reading.voices.attribution import Attribution
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

AMONG = words("of_the_harmed")  # من, بين, أحد, أسماء, هوية: before the noun of a fate
IS = words("is_named")  # هو, هما, هم: between the noun of a fate and the name
BELONGING = words("whose_unit")  # التابع, المدعوم
CALLED = words("called_by_name")  # يدعى, واسمه
MOURNS = words("mourns")
OFFICES = words("offices")
WHO_ARE = words("relatives") | words("relative_of_two")
SEVERAL_HARMED = ("لي", "حي", "ري", "ين", "ون", "دا", "ايا")  # قتلى, جرحى, أسرى, مصابين, شهداء, ضحايا
RELATED = 12  # the same, over a clause: "القتيل الذي سقط بالغارة هو"
DESCRIBED = 3  # words of the noun of a fate before its هو: "القتيل المدني الثاني هو"
STRANGE = 3  # words on the way to a name that are no title, office, actor or place
LEAD = 14  # tokens from a phrase to its first name
NOTE = 14  # tokens from one name to the next, over an age, an origin, a byname
BEHIND = 10  # tokens from the people counted to the word that names them
THEY = words("list_pivot") | words("some_of_them")
ALSO: dict[Status, tuple[Status, ...]] = {  # rows whose people may have the fate
    "killed": ("killed", "killed_or_wounded", "lost"),
    "wounded": ("wounded", "killed_or_wounded"),
}
MEMBERS = frozenset({"fighter", "own", "enemy", "status", "any"})
ONE_OF = words("one_of_those")
SEVERAL_CALLED = ("ان", "ون", "هما", "هم")  # "يدعيان", "أسماؤهم": more than one is named
WAYS = words("naming_formulas_ways")
ONE_IS = frozenset({"هو", "هي", "وهو", "وهي", "يدعي", "تدعي", "ويدعي", "وتدعي"})  # of one
ENDS = frozenset(".؛؟!")
BOMBINGS = family("car_bombs")
QUOTED = 5  # words of a name in quotation marks


class Formula(NamedTuple):
    """A phrase that ends at token `last`; names follow. `sure`: it says itself what became of them."""

    first: int
    last: int
    fate: Status
    sure: bool = True


def add_by_formula(text: Text, sentence: Sentence, found: list[Event], voices: list[Attribution]) -> None:
    """Give the people named by the set phrases of a sentence to the happening told before, or in it."""
    said = speaking(text, voices)
    for formula in [*_formulas(text, sentence), *_of_rows(text, sentence, found)]:
        names = _names_behind(text, formula.last + 1, sentence.last, said)
        if not names:
            continue
        target = _happening(text, sentence, formula, found, len(names))
        if target is None:
            continue
        event, row = target
        for first, last in names:
            _tell(event, _person(text, first, last, formula.fate, row), sure=formula.sure)
        event.told.append((formula.first, names[-1][1]))
        _take_from_others(text, sentence, formula, event, found)
    _add_called(text, sentence, found, said)
    _add_bomber(text, sentence, found, said)
    _add_who_he_is(text, sentence, found, said)


def _person(text: Text, first: int, last: int, fate: Status, row: Row) -> PersonTold:
    person = person_at(text, first, last, fate, row.actor, row.name)
    if first not in text.name_at and text.word(first).startswith("و") and person.name.startswith("و"):
        person.name = person.name[1:] if fit(text.word(first)) < Fit.KNOWN else person.name
    return person


def _take_from_others(
    text: Text, sentence: Sentence, formula: Formula, event: Event, found: list[Event]
) -> None:
    """The people named belong to one happening; what tells only that they were harmed is no other."""
    for other in [e for e in found if e is not event]:
        if _only_names(text, other, sentence, formula):
            found.remove(other)
        spans = [(p.first, p.last) for p in event.people if formula.last < p.first <= sentence.last]
        other.people = [p for p in other.people if (p.first, p.last) not in spans]


def _formulas(text: Text, sentence: Sentence) -> Iterator[Formula]:
    for i in text.marked(_MOURNS | _OF_FATE, sentence.first, sentence.last):
        if text.has(_MOURNS, i):
            yield Formula(i, i, "killed")
            continue
        fate = _fate_at(text, i)
        if fate is None:
            continue
        if text.word(i - 1) in AMONG:
            yield Formula(i - 1, i, fate)
        elif (pivot := _pivot(text, i)) is not None:
            yield Formula(i, pivot, fate)
        elif not CALLED.isdisjoint((text.word(i - 1), text.word(i - 2))):
            yield Formula(i, i, fate)  # "فيما يدعى الناشط المختطف فلان"
        elif _names_at_once(text, i):
            yield Formula(i, i, fate)  # "وما زال الجرحى فلان وفلان"


def _of_rows(text: Text, sentence: Sentence, found: list[Event]) -> Iterator[Formula]:
    """ "اعتقل ثلاثة هم: الأسير المحرر فلان", "51 قتيلاً بينهم العميد "فلان"": of the row told right before."""
    rows = [r for e in found for r in e.rows if sentence.first <= r.first <= sentence.last]
    for i in text.marked(_THEY, sentence.first, sentence.last):
        near = [r for r in rows if r.last < i <= r.last + BEHIND and r.max != 1]
        row = max(near, key=lambda r: r.last, default=None)
        if row is not None and row.status in HARMED:
            yield Formula(i, i, row.status, sure=False)


def _fate_at(text: Text, i: int) -> Status | None:
    """The fate that a noun with the article, or one that goes on to whose it is, tells: "القتلى", "قتلى القصف"."""
    word = text.word(i)
    definite = word.removeprefix("و").startswith("ال") or text.word(i + 1).startswith("ال")
    return _fate_of(word) if definite else None


def _fate_of(word: str) -> Status | None:
    noun = bare(word.removeprefix("و"))
    return next((fate for fate, nouns in FATES.items() if noun in nouns), None)


def _names_at_once(text: Text, i: int) -> bool:
    """Several of them, with a name right behind, or behind a mark."""
    j = i + 1
    while text.word(j) in OPENERS and text.word(j):
        j += 1
    name = text.name_at.get(j)
    several = text.word(i).endswith(SEVERAL_HARMED) or text.word(i + 1) == ":"
    return several and name is not None and name.name_first == j


def _pivot(text: Text, i: int) -> int | None:
    """The هو or "called" behind the noun of a fate and what describes it: "القتيل الذي سقط في الغارة هو"."""
    reach = DESCRIBED
    for k in range(i + 1, i + RELATED + 2):
        if text.word(k) in IS or text.word(k) in CALLED:
            return k
        if text.word(k) in WHO_ARE:
            reach = RELATED
        marked = text.word(k) in OPENERS or text.word(k) in CLOSERS
        plain = reach == RELATED and text.tokens[k : k + 1] and (marked or text.tokens[k].kind == "word")
        if k - i > reach or not (plain or text.word(k).startswith("ال")):
            return None
    return None


# -- the names that follow


def _names_behind(text: Text, i: int, end: int, said: set[int]) -> list[tuple[int, int]]:
    first = _next_name(text, i, min(end, i + LEAD), said, joined=False)
    listed = text.word(i - 1) not in ONE_IS  # "هم كل من فلان، فلان"
    names = []
    while first is not None:
        names.append(first)
        start = first[1] + 1
        first = _next_name(text, start, min(end, start + NOTE), said, joined=True, listed=listed)
    return names


def _next_name(
    text: Text, i: int, end: int, said: set[int], *, joined: bool, listed: bool = False
) -> tuple[int, int] | None:
    """The next name from token i on; behind a name (`joined`) only one that و or a comma and a title joins.

    `listed`: of several, whom a comma alone parts.
    """
    strange, linked, k = 0, not joined, i
    while k <= end and strange <= STRANGE:
        linked |= text.word(k).startswith("و") or (listed and text.word(i) == "،" and k == i + 1)
        if not joined and text.word(k) == "،" and not {text.word(k + 1), text.word(k + 2)} & THEY:
            if (past := _past_attribute(text, k, end)) is None:
                return None
            k = past
            continue
        if text.word(k) in QUOTES and names_quoted_thing(text.tokens, k + 1):
            k = next((j for j in range(k + 1, end + 1) if text.word(j) in QUOTES), k) + 1
            continue  # "مدير موقع "كذا" فلان"
        name = _name_from(text, k, joined)
        if name is not None:
            return name if linked and name[0] not in said else None
        known = _known_to(text, k)
        if known is None and (text.tokens[k].kind == "newline" or text.word(k) in ENDS):
            return None
        if known is None and text.verbs(k) and text.word(k - 1) not in IS:
            return None
        strange += known is None and text.tokens[k].kind == "word"
        k = (k if known is None else known) + 1
    return None


def _past_attribute(text: Text, k: int, end: int) -> int | None:
    """ "القيادي في كتيبة كذا، التابعة لكذا، فلان": the token behind the comma that a name follows."""
    if bare(text.word(k + 1)) in BELONGING:
        k = next((j for j in range(k + 1, end + 1) if text.word(j) == "،"), k)
    named = text.name_around(k + 1)
    return k + 1 if named is not None and named.first == k + 1 else None


def _name_from(text: Text, k: int, joined: bool) -> tuple[int, int] | None:
    name = text.name_at.get(k)
    if name is not None and name.name_first == k:
        return k, name.name_last
    if text.word(k - 1) in OPENERS and text.word(k - 1) not in "([;":
        return _quoted(text, k)
    if text.word(k - 1) in CALLED and _is_rare(text, k):
        return k, k  # "القتيل يدعى شيار، وهو من كذا"
    given = text.word(k).removeprefix("و") if fit(text.word(k)) < Fit.KNOWN else text.word(k)
    if joined and fit(given) == Fit.GIVEN and (_is_people(text, k - 1) or given != text.word(k)):
        return k, _given_to(text, k)  # "والأطفال مهند ووسيم"
    return None


def _is_rare(text: Text, k: int) -> bool:
    """A word that is nothing else, with a mark behind it."""
    word = text.word(k)
    if text.tokens[k].kind != "word" or word in common_words() or word.startswith("ال") or text.covered(k):
        return False
    return text.word(k + 1) in ("،", ".", "(", "") and not text.verbs(k)


def _given_to(text: Text, k: int) -> int:
    """The last word of a name that begins with the given name k: known names, and one with the article."""
    last = k
    while last - k < QUOTED and may_name(text, last + 1) and not text.place_at.get(last + 1):
        word = text.word(last + 1)
        if fit(word) < Fit.KNOWN and not word.startswith("ال"):
            break
        last += 1
    return last


def _is_people(text: Text, k: int) -> bool:
    return any(found.last == k for found in text.entries(k, "person"))


def _quoted(text: Text, k: int) -> tuple[int, int] | None:
    """Two to five words in quotation marks that are no actor and do not begin as a place does."""
    close = next(
        (j for j in range(k, min(k + QUOTED + 1, len(text.tokens))) if text.word(j) in CLOSERS), None
    )
    if close is None or close == k or not all(may_name(text, j) for j in range(k, close)):
        return None
    if k in text.place_at or all(fit(text.word(j)) == Fit.NO for j in range(k, close)):
        return None  # "عبر "فيس بوك"": its words are common ones
    return (k, close - 1) if close - k > 1 or fit(text.word(k)) >= Fit.KNOWN else None


def _known_to(text: Text, k: int) -> int | None:
    """The last token of a title, office, actor, place, number, adjective at token k; None where it is none of them."""
    title = title_at(text.tokens, k)
    if title is not None:
        return title.last
    for mention in (text.actor_at.get(k), text.number_at.get(k), text.time_at.get(k)):
        if mention is not None:
            return max(k, mention.last)
    word = text.word(k)
    named = word in CALLED or word in IS or bare(word.removeprefix("و")) in OFFICES or word in WAYS | THEY
    known = named or k in text.place_at or text.entries(k, "person") or word.startswith(("ال", "وال"))
    return k if known else None


# -- whose names they are


def _happening(
    text: Text, sentence: Sentence, formula: Formula, found: list[Event], names: int
) -> tuple[Event, Row] | None:
    """The last happening told that has as many people of the fate, those that only this phrase tells left out."""
    rows = [
        (event, row)
        for event in sorted(found, key=lambda e: e.last_order)[-NEAR:]
        if not _only_names(text, event, sentence, formula)
        for row in event.rows
        if row.status in ALSO.get(formula.fate, (formula.fate,))
        if row.part_of is None and row.first < formula.first
    ]
    enough = [(e, r) for e, r in rows if r.max is None or r.max >= names]
    return enough[-1] if enough else None


def _only_names(text: Text, event: Event, sentence: Sentence, formula: Formula) -> bool:
    """Harm without a deed that only the clause of the phrase tells."""
    inside = all(sentence.first <= a and formula.first <= b <= sentence.last for a, b in event.told)
    fates = {row.status for row in event.rows} <= {formula.fate}
    counted = any(k in text.number_at for row in event.rows for k in range(row.first, row.last + 1))
    return (
        event.harm_only and inside and fates and not counted and all(a <= formula.last for a, _ in event.told)
    )


def _tell(event: Event, person: PersonTold, *, sure: bool) -> None:
    """The phrase says what became of him, whatever the words around him were taken for."""
    old = next((p for p in event.people if is_one_name(p, person)), None)
    if old is None:
        event.people.append(person)
        return
    if sure or old.status is None:
        old.status, old.pending = person.status, False
    if len(old.words) < len(person.words):
        old.name, old.first, old.last = person.name, person.first, person.last


# -- "يدعى فلان"


def _add_called(text: Text, sentence: Sentence, found: list[Event], said: set[int]) -> None:
    """ "كما قُتل سائق، وهو من أهالي كذا واسمه فلان": the one person told just before has this name."""
    for i in text.marked(_CALLED, sentence.first, sentence.last):
        several = text.word(i).endswith(SEVERAL_CALLED)
        names = _names_behind(text, i + 1, sentence.last, said) if several else []
        name = names[0] if names else _next_name(text, i + 1, min(sentence.last, i + 3), said, joined=False)
        told = (
            _one_called(text, sentence, found, i)
            or _some_called(text, sentence, found, i)
            or _member_called(text, sentence, found, i)
            if name
            else None
        )
        if name is None or told is None:
            continue
        event, row = told
        for one in names or [name]:
            _tell(event, person_at(text, *one, row.status, row.actor, row.name), sure=True)
        refresh(text, event)


def _add_bomber(text: Text, sentence: Sentence, found: list[Event], said: set[int]) -> None:
    """ "الانتحاري أبو فلان", "الانتحاري الذي قام بالتفجير يدعى فلان": he died in the bombing told last."""
    bombing = next((e for e in reversed(found[-NEAR:]) if e.action in BOMBINGS), None)
    for i in text.marked(_BOMBER, sentence.first, sentence.last) if bombing is not None else ():
        at = _pivot(text, i) or i
        name = _next_name(text, at + 1, min(sentence.last, at + BEHIND), said, joined=False)
        if bombing is not None and name is not None and (at > i or name[0] <= i + 1 + QUOTED):
            _tell(bombing, person_at(text, *name, "killed"), sure=True)


def _add_who_he_is(text: Text, sentence: Sentence, found: list[Event], said: set[int]) -> None:
    """ "وذكرت مصادر أن القيادي هو فلان": the one of that noun told last, whom nobody has named."""
    for i in text.marked(_IS, sentence.first + 1, sentence.last):
        nouns = [f for f in text.entries(i - 1, "person") if f.form.article and f.last == i - 1]
        name = _next_name(text, i + 1, min(sentence.last, i + BEHIND), said, joined=False) if nouns else None
        if name is None:
            continue
        called = [f.entry.value.noun for f in nouns]
        single = ((e, row) for e, row in _lately_harmed(found) if row.max == 1 and not row.people)
        told = next(((e, r) for e, r in single if r.group is not None and r.group.noun in called), None)
        if told is not None:
            event, row = told
            _tell(event, person_at(text, *name, row.status, row.actor, row.name), sure=True)


def _one_called(text: Text, sentence: Sentence, found: list[Event], i: int) -> tuple[Event, Row] | None:
    """The one person told just before, with no other name between."""
    near = [
        (row.last, event, row)
        for event in found
        for row in event.rows
        if row.max == 1 and not row.people and sentence.first <= row.first <= row.last < i <= row.last + NOTE
    ]
    if not near:
        return None
    _, event, row = max(near, key=lambda item: item[0])
    named = any(row.last < n.name_first < i for n in text.names_in(row.last, i))
    return None if named else (event, row)


def _some_called(text: Text, sentence: Sentence, found: list[Event], i: int) -> tuple[Event, Row] | None:
    """ "أربعة قتلى، الأول عقيد اسمه فلان والآخر رائد اسمه فلان", "على عنصر اسمه فلان" of whom it was told before."""
    here = [e for e in found if any(a <= i <= b for a, b in e.told)]
    counted = [
        (row.last, event, row)
        for event in here
        for row in event.rows
        if row.status in HARMED and row.part_of is None and _has_unnamed(event, row)
        if row.max == 1
        or sentence.first <= row.first <= row.last < i
        or _names_one_of(text, sentence, i, row)
    ]
    best = max(counted, key=lambda item: item[0], default=None)
    return (best[1], best[2]) if best is not None else None


def _member_called(text: Text, sentence: Sentence, found: list[Event], i: int) -> tuple[Event, Row] | None:
    """ "وكان أحد أفراد الخلية، ويدعى فلان": one of several told in a sentence before."""
    one = next((k for k in range(max(sentence.first, i - RELATED), i) if text.word(k) in ONE_OF), None)
    nouns = {f.entry.value.noun.class_ for f in text.entries(one + 1, "person")} if one is not None else set()
    if one is None or not (nouns & MEMBERS or text.word(one).endswith(("هم", "هن", "هما"))):
        return None  # "أحد الشهود ويدعى فلان"
    several = ((e, row) for e, row in _lately_harmed(found) if row.part_of is None and row.max != 1)
    return next(several, None)


def _lately_harmed(found: list[Event]) -> Iterator[tuple[Event, Row]]:
    """The harmed of the happenings told last, the last first, of whom not all are named."""
    for event in sorted(found, key=lambda e: -e.last_order)[:NEAR]:
        for row in reversed(event.rows):
            if row.status in HARMED and _has_unnamed(event, row):
                yield event, row


def _names_one_of(text: Text, sentence: Sentence, i: int, row: Row) -> bool:
    """ "وكان من بين قتلى الغارة رجل اسمه فلان": one of the row's, told before the word at token i."""
    told = (k for k in range(sentence.first + 1, i) if text.word(k - 1) in AMONG)
    return any(_fate_at(text, k) == row.status for k in told)


def _has_unnamed(event: Event, row: Row) -> bool:
    """It counts more people than are named with its fate."""
    named = sum(person.status == row.status for person in event.people)
    return row.max is None or row.max > named


_MOURNS, _THEY, _CALLED, _IS = (SIGNS.bit(words.__contains__) for words in (MOURNS, THEY, CALLED, IS))
_OF_FATE = SIGNS.bit(_fate_of)
_BOMBER = SIGNS.bit(lambda word: word.removeprefix("و") == "الانتحاري")
