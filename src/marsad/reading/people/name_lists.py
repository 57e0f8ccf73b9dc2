"""Lists of the people of a group: "وهم فلان وفلان", "والأربعة هم: ...", "عُرف منهم (فلان - فلان)" (codebook §3)."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import Fit, fit, is_attested
from marsad.arabic.names import name_at, title_at
from marsad.arabic.quoted_things import CLOSERS, OPENERS, QUOTES
from marsad.arabic.sentences import ITEM_MARKS
from marsad.arabic.wordlists import particles
from marsad.model.claim import Action, Status
from marsad.reading.casualties.group import Group
from marsad.reading.casualties.row import Row, row_of
from marsad.reading.casualties.tolls import fate_of_verb
from marsad.reading.casualties.victims import refresh
from marsad.reading.deeds.event import Event
from marsad.reading.people.people import PersonTold, add_person, has_own_waw, person_at
from marsad.reading.words.families import family
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

PIVOTS = words("list_pivot")  # هم, وهما, كل من
FATES: dict[Status, frozenset[str]] = {
    "killed": words("fate_killed"),
    "wounded": words("fate_wounded"),
    "missing": words("fate_missing"),
    "captured": words("fate_captured"),
    "released": words("fate_released"),
}
DOES: dict[Status, frozenset[Action]] = {
    "captured": family("captures"),
    "released": family("freeings"),
    "missing": family("disappearances"),
}
EACH_OF = frozenset({"كل من", "كلا من"})
SOME_OF = words("some_of")
ACCORDING = words("according")
LIST_MARKS = ITEM_MARKS | {"."}  # "1." too
OPENS_NAMES = frozenset({"،", ",", "؛", ":", "(", "-", "–"})
SEPARATORS = frozenset("،,-–—؛|•/")
BRACKET = 12  # tokens a note on one of the list may take
TWO = 2
NAMELESS = 1  # lines of a list whose name nothing knows
LINES = 30  # at most, of a list
APART = 6  # words from how many they are to the pivot
TOWARDS = words("towards")
HOME = 4  # words from "من" to the place: "من أبناء بلدة كذا"
WHENCE = 7  # words of whose men they are, or of what town
TRADE = 6  # words of what somebody lives from
BYNAME = 9  # tokens of a byname, or of an office, in quotation marks
AGE = 3  # words of an age without brackets: "28 عاماً"
LONGEST = 5  # words of a name
ALI_TOO = words("ali_too")
RANK_OR_NAME = words("rank_or_name")
AGES, OF_AGE = words("name_lists_ages"), words("words_of_age")
ONE = words("subjects_who_is")
ASIDE = 12  # tokens from the noun to the pivot, an aside between them
BEFORE = 6  # words before the pivot that say whose names follow
REACH = 40  # from the group to its list
NEAR = 4  # happenings told since


class Listed(NamedTuple):
    """A name in a list: its tokens, and whether its first word begins with the و that joins it."""

    first: int
    last: int
    joined: bool


def add_listed(text: Text, sentence: Sentence, found: list[Event]) -> None:
    """Give the people of a list of names in this sentence to the group they make up."""
    for pivot, word in enumerate(text.folded(sentence.first, sentence.last), sentence.first):
        one = word in ONE and _fate_before(text, sentence, pivot, 2) is not None  # "والقتيل هو فلان"
        told = word == ":" and _fate_before(text, sentence, pivot, 1) is not None  # "سمى القتلى: فلان، فلان"
        if word not in PIVOTS and not one and not told:
            continue
        names = names_after(text, pivot + 1)
        lines = [] if one else _heads_of_lines(text, sentence, pivot)
        names = lines if len(lines) > len(names) else names
        if not names or (one and len(names) > 1):
            continue
        event, row = _group_of(text, sentence, pivot, len(names), found)
        if event is None or row is None:
            event, row = _new_group(text, sentence, pivot, names, found)
        if event is None or row is None:
            continue
        _give(text, event, row, names)
        event.told.append((pivot, names[-1].last))


def add_both(text: Text, sentence: Sentence, found: list[Event]) -> None:
    """ "استشهد المواطنان فلان وفلان": the names right behind a noun of two persons, though no list has them."""
    for event in found[-NEAR:]:
        for row in event.rows:
            noun = row.group.head if row.group is not None and row.group.definite else None
            if noun is None or row.people or row.min != TWO or row.max != TWO:
                continue
            if not sentence.first <= noun[1] <= sentence.last or noun[1] in text.number_at:
                continue
            names = names_after(text, noun[1] + 1, promised=True)
            if len(names) == TWO and names[-1].last <= sentence.last:
                _give(text, event, row, names)


def add_behind(text: Text, sentence: Sentence, found: list[Event]) -> None:
    """ "مقتل عنصرين من الشرطة؛ الرقيب فلان، والعريف فلان", "ثلاثة شبان (فلان، فلان وفلان)": as many names as people."""
    for event in found[-NEAR:]:
        for row in event.rows:
            counted = row.min is not None and row.min == row.max and row.min >= TWO
            if not counted or row.people or not sentence.first <= row.last < sentence.last:
                continue
            opens = _opens_names(text, row.last + 1)
            if opens is None or any(p.status == row.status for p in event.people):
                continue
            names = names_after(text, opens + 1)
            if len(names) == row.min:
                _give(text, event, row, names)
                event.told.append((opens, names[-1].last))


def _opens_names(text: Text, i: int) -> int | None:
    """The mark behind people counted and whose or whence they are ("من رجال الأمن", "من بلدة كذا")."""
    if text.word(i) == "من":
        i = next((k for k in range(i, min(i + WHENCE, len(text.tokens))) if _ends_phrase(text, k)), i)
    return i if text.word(i) in OPENS_NAMES else None


def _ends_phrase(text: Text, k: int) -> bool:
    return text.tokens[k].kind != "word" or bool(text.verbs(k))


def add_lines(text: Text, found: list[Event]) -> None:
    """ "قتل 3 قادة:" and a line for each, with a name at its head and who he was behind it."""
    for event in found:
        for row in event.rows:
            known = any(person.status == row.status for person in event.people)
            if known or row.min is None or row.min != row.max or row.min < TWO:
                continue
            at = bisect_right(text.sentence_starts, row.first) - 1
            if text.word(text.sentences[at].last) != ":":
                continue
            lines = text.sentences[at + 1 : at + 1 + row.min]
            names = [name for line in lines if (name := _at_head(text, line)) is not None]
            if len(names) >= TWO and len(lines) - len(names) <= NAMELESS:
                _give(text, event, row, names)


def _heads_of_lines(text: Text, sentence: Sentence, pivot: int) -> list[Listed]:
    """ "وهم:" and a line for each of them, with who he was behind his name."""
    if text.word(sentence.last) != ":" or sentence.last - pivot > 1:
        return []
    found: list[Listed] = []
    for line in text.sentences[bisect_right(text.sentence_starts, pivot) :][:LINES]:
        begins = text.tokens[line.first - 1].kind == "newline" if line.first else False
        name = _at_head(text, line) if begins else None
        if name is not None:
            found.append(name)
        elif begins:
            break
    return found if len(found) >= TWO else []


def _at_head(text: Text, line: Sentence) -> Listed | None:
    start, _ = _start(text, line.first, listed=False)
    last = _known_name(text, start, joined=False) if start is not None and start <= line.last else None
    return Listed(start, last, joined=False) if start is not None and last is not None else None


def names_after(text: Text, i: int, *, promised: bool = False) -> list[Listed]:
    """The names listed from token i on; one at least is a name by itself, or may be where names are `promised`."""
    found: list[Listed] = []
    evident = False
    j: int | None = i + 2 * (f"{text.word(i)} {text.word(i + 1)}" in EACH_OF)
    while j is not None and j < len(text.tokens):
        start, joined = _start(text, j, listed=bool(found))
        if start is None:
            break
        last = _known_name(text, start, joined)
        evident |= last is not None
        up_to_mark = _rare_name(text, start)
        if up_to_mark is not None:
            last = max(last or start, up_to_mark)
        if last is None:
            break
        found.append(Listed(start, last, joined))
        evident |= promised and is_attested(text.word(start)) and not text.word(start).startswith("ال")
        j = past_separator(text, _past_byname(text, start, last) + 1)
    return found if evident else []


def _past_byname(text: Text, first: int, last: int) -> int:
    """ "فلان “أبو غزة”، وفلان": where what he is called in quotation marks is over."""
    if text.word(last + 1) not in QUOTES or text.word(first - 1) in QUOTES:
        return last
    behind = range(last + 2, min(last + 2 + BYNAME, len(text.tokens)))
    return next((k for k in behind if text.word(k) in QUOTES), last)


def _start(text: Text, j: int, *, listed: bool) -> tuple[int | None, bool]:
    """Where the name at j begins, past colons, bullets, numbers, quotation marks and a title."""
    while j < len(text.tokens) and (
        text.word(j) in OPENERS
        or text.word(j) in LIST_MARKS
        or text.word(j) in (":", ")")
        or text.tokens[j].kind in ("newline", "number")
    ):
        j += 1
    if j >= len(text.tokens) or text.tokens[j].kind not in ("word", "latin"):
        return None, False
    joined = text.word(j) == "و"
    if joined:
        return _start(text, j + 1, listed=False)[0], False
    title = title_at(text.tokens, j)
    if title is not None:
        return _start(text, title.last + 1, listed=False)
    his = text.word(j).endswith(("ه", "ها", "هم")) and not text.ends_in_ta(j)
    if his and any(f.form.enclitic and f.last == j for f in text.entries(j, "person")):
        return _start(text, j + 1, listed=False)  # "وشقيقه فلان", "ومساعده فلان"
    word = text.word(j)
    joins = word.startswith("و") and not has_own_waw(word) and (len(word) > 3 or _joins_name(word))
    return j, listed and joins


def _known_name(text: Text, i: int, joined: bool) -> int | None:
    name = text.name_at.get(i)
    if name is not None and name.name_first == i:
        return name.name_last
    if i in text.actor_at or text.verbs(i):
        return None
    last = None if joined else name_at(text.tokens, i)
    return last if last is not None and last > i else None


def _rare_name(text: Text, i: int) -> int | None:
    """Two to five words that a mark of the list ends, none of them a number, a time or a word of the frames."""
    last = i + _is_titled(text, i)
    while last - i < LONGEST and may_name(text, last) and not (last > i and _joins_name(text.word(last))):
        last += 1
    last -= 1
    ends = text.word(last + 1)
    closed = ends in SEPARATORS or ends in CLOSERS or ends in ("(", ".", "") or ends.startswith("و")
    closed |= _past_home(text, last + 1) > last + 1 or _is_age(text, last + 1)
    return last if last > i and closed else None


def _is_titled(text: Text, i: int) -> bool:
    """ "والشابة تحرير فلان": what stands behind a title is a name, though it be a word for a deed too."""
    titles = (title_at(text.tokens, k) for k in range(max(0, i - 3), i))
    behind = any(title is not None and title.last == i - 1 for title in titles)
    return behind and text.tokens[i].kind == "word" and is_attested(text.word(i))


def _joins_name(word: str) -> bool:
    """و before a name that the list goes on with, not the first letter of a name."""
    known = word.startswith("و") and fit(word[1:]) >= Fit.KNOWN > fit(word)
    return known or word in ALI_TOO


def may_name(text: Text, i: int) -> bool:
    """A word that can stand in a name: no number, time, actor, particle, nor a word of deeds, harm and people."""
    if i >= len(text.tokens) or text.tokens[i].kind != "word":
        return False
    if i in text.number_at or i in text.time_at or i in text.actor_at or text.entries(i, "deed"):
        return False
    if text.word(i) in particles() and text.word(i).removeprefix("و") != "علي":
        return False
    person = bool(text.entries(i, "person")) and text.word(i).removeprefix("و") not in RANK_OR_NAME
    return not (text.entries(i, "harm") or person) and len(text.word(i)) > 1


def past_separator(text: Text, j: int) -> int | None:
    """Where the next name may begin, behind a note in brackets, an age, a comma; None where the list ends."""
    while text.word(j) in CLOSERS:
        j += 1
    j = _past_trade(text, _past_home(text, j))
    if text.word(j) == "،" and (home := _past_home(text, j + 1)) > j + 1:
        j = home  # "فلان، من بلدة كذا، وفلان"
    if text.word(j) == "(":
        close = next((k for k in range(j, min(j + BRACKET, len(text.tokens))) if text.word(k) == ")"), None)
        if close is None:
            return None
        j = close + 1
    if _numbered(text, j) and text.word(j + 1) in LIST_MARKS | {")"}:
        return j  # "1- فلان 2- فلان"
    if text.word(j) in "،," and _is_age(text, _to_age(text, j + 1)):
        j += 1  # "فلان، 28 عاماً، وفلان"
    j = _to_age(text, j)
    if j in text.number_at and text.number_at[j].last + 1 < len(text.tokens):
        j = min(text.number_at[j].last + 2, j + AGE)
    if text.word(j) in SEPARATORS:
        return j + 1
    if j < len(text.tokens) and text.tokens[j].kind == "newline":
        return j + 1 if text.word(j + 1) in LIST_MARKS or _numbered(text, j + 1) else None
    return j if text.word(j).startswith("و") else _next_line(text, j)


def _past_home(text: Text, j: int) -> int:
    """ "فلان من بلدة كذا، وفلان في كذا": where each is from, or was taken."""
    if text.word(j) not in ("من", "في"):
        return j
    place = next((text.place_at[k] for k in range(j + 1, j + HOME) if k in text.place_at), None)
    if place is None or _has_verb(text, j, place.mention.first):
        return j
    behind = place.mention.last + 1
    return behind + 1 if text.word(behind) in TOWARDS else behind


def _past_trade(text: Text, j: int) -> int:
    """ "فلان صاحب محل كذا، وفلان": what he lives from, behind his name."""
    if not any(not f.form.proclitics and not f.form.article for f in text.entries(j, "person")):
        return j
    comma = next((k for k in range(j + 1, j + TRADE) if text.word(k) == "،"), None)
    return comma if comma is not None and not _has_verb(text, j + 1, comma) else j


def _has_verb(text: Text, first: int, last: int) -> bool:
    return any(text.verbs(k) or text.tokens[k].kind != "word" for k in range(first, last))


def _next_line(text: Text, j: int) -> int | None:
    """ "- فلان من بلدة كذا" and the next line with its bullet: where that begins."""
    end = next((k for k in range(j, min(j + BRACKET, len(text.tokens) - 1)) if _ends_line(text, k)), None)
    return end + 1 if end is not None and text.word(end + 1) in LIST_MARKS else None


def _ends_line(text: Text, k: int) -> bool:
    return text.tokens[k].kind == "newline"


def _numbered(text: Text, j: int) -> bool:
    return j < len(text.tokens) and text.tokens[j].kind == "number"


def _to_age(text: Text, j: int) -> int:
    """ "فلان ويبلغ من العمر 3 سنوات", "فلان البالغ 40 عاماً": where the years stand."""
    k = j
    while text.word(k).removeprefix("و") in OF_AGE:
        k += 1
    return k if k > j and _is_age(text, k) else j


def _is_age(text: Text, j: int) -> bool:
    number = text.number_at.get(j)
    return number is not None and text.word(number.last + 1) in AGES


def _group_of(
    text: Text, sentence: Sentence, pivot: int, listed: int, found: list[Event]
) -> tuple[Event | None, Row | None]:
    """Whose names follow: those of the fate or number just before the pivot, else the nearest group told before."""
    recent = found[-NEAR:]
    fate = _fate_before(text, sentence, pivot)
    number = next(
        (text.number_at[k].min for k in range(max(sentence.first, pivot - 2), pivot) if k in text.number_at),
        None,
    ) or _counted_apart(text, sentence, pivot, listed)
    told = [
        (event, row)
        for event in reversed(recent)
        for row in event.rows
        if _is_of(row, fate) or (number and row.min == number == row.max)
        if listed > 1 or row.max == 1
    ] or _of_noun(text, sentence, pivot, listed, recent)
    if told:  # the group as it was told first, rather than a pronoun for it ("أطلقوا سراحهم")
        latest = next((r for _, r in told if r.first in text.number_at), told[0][1])
        return next((e, r) for e, r in reversed(told) if r.first == latest.first)
    if fate or (number and number != listed):
        return None, None
    opens = pivot <= sentence.first + 1  # "قتل ثلاثة. وهم فلان وفلان"
    near = [
        (row.last, event, row)
        for event in recent
        for row in event.rows
        if (sentence.first <= row.first or (opens and row.min == listed))
        and row.last < pivot
        and row.max != 1
        and pivot - row.last < REACH
    ]
    best = max(near, key=lambda item: item[0], default=None)
    return (best[1], best[2]) if best is not None else (None, None)


def _is_of(row: Row, fate: Status | None) -> bool:
    """ "سراح أربعة كانوا أسرى لديها وهم": who is free again was a captive."""
    return fate is not None and (row.status == fate or (row.status, fate) == ("released", "captured"))


def _counted_apart(text: Text, sentence: Sentence, pivot: int, listed: int) -> int | None:
    """ "ثلاث قيادات ميدانية بارزة، هم": as many as the names, words of theirs between."""
    near = range(max(sentence.first, pivot - APART), pivot)
    counts = (
        text.number_at[k].min for k in near if k in text.number_at and text.number_at[k].kind == "count"
    )
    return next((n for n in counts if n == listed), None)


def _new_group(
    text: Text, sentence: Sentence, pivot: int, names: list[Listed], found: list[Event]
) -> tuple[Event | None, Row | None]:
    """ "حملة اعتقالات في كذا ... ومن أبرز من اعتُقلوا: فلان وفلان": those named are all that is known of them."""
    fate = _fate_before(text, sentence, pivot)
    event = found[-1] if found else None
    if fate is None or event is None or event.action not in DOES.get(fate, ()) or len(names) < TWO:
        return None, None
    if event.last_order < found[-1].order or any(row.status == fate for row in event.rows):
        return None, None
    some = not SOME_OF.isdisjoint(text.folded(max(sentence.first, pivot - BEFORE), pivot))
    people = [(name.first, name.last) for name in names]
    group = Group(
        names[0].first, names[-1].last, len(names), None if some else len(names), "exact", people=people
    )
    row = row_of(group, fate)
    row.quantity = "at_least" if some else "exact"
    event.rows.append(row)
    refresh(text, event)
    return event, row


def _of_noun(
    text: Text, sentence: Sentence, pivot: int, listed: int, recent: list[Event]
) -> list[tuple[Event, Row]]:
    """ "والأطفال، بحسب المصادر، هم فلان وفلان": those of this noun, as many as the names."""
    told = [f for f in text.entries(sentence.first, "person") if f.form.article]
    behind = told[0].last + 1 if told else pivot
    if behind in text.number_at and text.number_at[behind].definite:
        behind = text.number_at[behind].last + 1  # "والأطفال الثلاثة"
    aside = text.word(behind) in "،," and text.word(pivot - 1) in "،,"
    aside |= text.word(behind) in ACCORDING
    if not told or pivot - sentence.first > ASIDE or not (aside or pivot - behind <= 1):
        return []
    nouns = {f.entry.value.noun.noun for f in told}
    return [
        (event, row)
        for event in reversed(recent)
        for row in event.rows
        if row.group is not None and row.group.noun is not None and row.group.noun.noun in nouns
        if row.min == listed == row.max
    ]


def _fate_before(text: Text, sentence: Sentence, pivot: int, reach: int = BEFORE) -> Status | None:
    before = pivot - 1 if text.word(pivot - 1) not in ("،", ",") else pivot - 2  # "أسماء القتلى، وهم"
    for k in range(before, max(sentence.first, pivot - reach) - 1, -1):
        if text.word(k) in "،,؛" and text.word(k):
            return None
        word = bare(text.word(k).removeprefix("و"))
        for status, nouns in FATES.items():
            if word in nouns:
                return status
        told = fate_of_verb(text, k) if text.word(k - 1) in ("من", "ممن", "الذين") else None
        if told is not None:
            return told  # "أبرز من اعتُقلوا"
    return None


def _give(text: Text, event: Event, row: Row, names: list[Listed]) -> None:
    """The people of a group by their names."""
    for name in names:
        add_person(event.people, _person(text, name, row))


def _person(text: Text, name: Listed, row: Row) -> PersonTold:
    person = person_at(text, name.first, name.last, row.status, row.actor, row.name)
    if name.joined and text.words(name.first, name.last).startswith(person.name):  # not yet without its "and"
        person.name = person.name.removeprefix("و")
    return person
