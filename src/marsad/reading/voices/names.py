"""What stands behind a voice and says who it is: an agency's short name, and the person who holds an office.

"وكالة الأنباء الرسمية (سانا)", "المسؤول في الحركة فلان على تويتر", "المتحدث باسم الجيش، فلان،". A person whom no list
of names has is known by his place: "وزير الدفاع غابرييل بوريك إن", "قال توم وارن المتحدث باسم الوزارة إن".
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.name_words import Fit, common_words, fit, is_attested
from marsad.arabic.names import title_at
from marsad.reading.voices.extent import BRACKETS, MARKS, QUOTES, NameReach
from marsad.reading.voices.voice_words import is_small, voice_words
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

LONG = 5  # words of an agency's whole name, from which on its short name stands alone
REACH = 9  # tokens from an office to the person who holds it
AGENCY = "وكاله"
STATE = words("names_state")
# Prepositions of what is told; those of an office ("لدى", "في") are none.
NO_OFFICE = words("no_office")
SPEAKS = words("names_speaks")
OTHER_OFFICES = words("other_offices")
OTHER = frozenset({"deed", "harm", "cue", "source"})  # frames whose words are no name
NAME = 4  # words of a person's name
SURNAME = 2
CALLED = words("names_called")
BEFORE_NAMES = frozenset({"rank", "religious", "profession"})
PLACES_IN_NAMES = words("places_in_names")
JOINS_NAMES = words("joins_names")
NO_PERSON = words("no_person")


def short_name(text: Text, first: int, end: int, last: int) -> tuple[int, int, int] | None:
    """The tokens of the short name behind an agency's long one at first..end, and the last token with its marks."""
    if AGENCY not in text.word(first):
        return None
    j = end + 2 if text.word(end + 1) in STATE else end + 1
    marked = text.word(j) in QUOTES | BRACKETS
    j += marked
    outlet = text.outlet_at.get(j)
    if outlet is not None and outlet.first == j and outlet.kind == "agency":
        stop = outlet.last
    elif marked and text.word(j + 1) in QUOTES | BRACKETS and _may_be_short(text, j):
        stop = j  # one word in marks
    else:
        return None
    if stop > last or (not marked and text.word(j).startswith(("ل", "و"))):
        return None
    return j, stop, stop + 1 if marked and text.word(stop + 1) in QUOTES | BRACKETS else stop


def _may_be_short(text: Text, j: int) -> bool:
    """One word in marks; behind "(كذا) ان "" speech opens."""
    return text.tokens[j].kind in ("word", "latin") and text.word(j) not in voice_words("that")


def agency_end(text: Text, first: int, end: int) -> int:
    """ "وكالة (دوغان) التركية للأنباء": behind the short name in marks, whose agency it is."""
    marked = any(text.word(k) in QUOTES | BRACKETS for k in range(first, end))
    if AGENCY not in text.word(first) or not marked or text.word(end + 1) not in QUOTES | BRACKETS:
        return end
    k = end + 2
    while text.word(k).startswith("ال") and text.word(k).endswith("يه"):
        k += 1
    return k if text.word(k) == "للانباء" else k - 1 if k > end + 2 else end


def before_platform(text: Text, end: int, first: int) -> int:
    """ "حسابات على تويتر قالت", "ناشطون على مواقع التواصل": the last token before where they write."""
    k = end
    while k > first and text.word(k) in voice_words("platforms") | QUOTES:
        k -= 1
    return k - 1 if first < k < end and text.word(k) in ("علي", "عبر", "في") else end


def person_behind(text: Text, reach: NameReach, first: int, end: int, last: int) -> tuple[int, int] | None:
    """The person's name behind an office at first..end: no verb, no time and nothing that is said stands between."""
    if text.word(end + 1) in CALLED and end + 2 <= last:
        return _called(text, end + 2, last)
    if not _is_office(text.word(first)):
        return None
    k = end + 1
    while k <= min(end + REACH, last):
        name, word = text.name_at.get(k), text.word(k)
        if name is not None:
            stop = min(name.name_last, last)
            return (max(name.name_first, k), stop) if _told_behind(text, reach, stop + 1, last) else None
        if word == "،":
            apposed = reach.apposed(k, last)
            if apposed is not None and apposed[1] is not None:
                return apposed[1], apposed[0]
            return _surnamed(text, reach, k + 1, last)
        if word not in QUOTES | BRACKETS and _stops(text, k):
            return None
        k += 1
    return None


def ranked_behind(text: Text, reach: NameReach, first: int, end: int, last: int) -> tuple[int, int] | None:
    """ "آمر غرفة العمليات العميد فلان الفلاني إن", "المتحدث باسم كذا، الكولونيل فلان،": behind an office at first..end,
    a title opens the name of who holds it; the name goes on to what he says, whatever its words are.
    """
    k = end + 2 if text.word(end + 1) == "،" else end + 1
    starts = (j for j in (k, end - 1, end) if first < j <= last and text.word(j).startswith("ال"))
    titles = (t for j in starts if (t := title_at(text.tokens, j)) is not None and t.last >= end)
    title = next((t for t in titles if t.kind in BEFORE_NAMES), None)
    if title is None:
        return None
    start, stop = title.last + 1, title.last
    while stop < last and stop - title.last < NAME + 1 and _may_stand_in_name(text, reach, stop + 1, last):
        stop += 1
    named = stop >= start and not text.word(start).startswith(("و", "ال"))
    return (start, stop) if named and _told_behind(text, reach, stop + 1, last) else None


def _may_stand_in_name(text: Text, reach: NameReach, k: int, last: int) -> bool:
    """Token k goes on with a name: no hearer, time, number, mark or preposition, no harm, no verb of saying."""
    if k in text.name_at and not text.word(k).startswith("ل"):
        return True
    closes = text.word(k) in PLACES_IN_NAMES and _told_behind(text, reach, k + 1, last)
    if text.tokens[k].kind not in ("word", "latin") or _told_behind(text, reach, k, last):
        return False
    if k in text.time_at or k in text.number_at or text.covered(k) or _says(text, k):
        return False
    return closes or not is_small(text.word(k)) or text.word(k) in JOINS_NAMES


def _surnamed(text: Text, reach: NameReach, k: int, last: int) -> tuple[int, int] | None:
    """ "، عبد الكريم خلف، في": a name in apposition whose surname no list knows."""
    name = text.name_at.get(k)
    if name is None or name.name_last >= last:
        return None
    stop = surname_behind(text, reach, name.name_last, last)
    return (max(name.name_first, k), stop) if stop > name.name_last else None


def _called(text: Text, k: int, last: int) -> tuple[int, int] | None:
    """ "ضابط شرطة يدعى فلان": the name that he is called by."""
    stop = k - 1
    while (
        stop < last
        and text.tokens[stop + 1].kind == "word"
        and text.word(stop + 1) not in voice_words("that")
    ):
        stop += 1
    return (k, stop) if k <= stop < k + NAME else None


def stranger_behind(text: Text, reach: NameReach, first: int, end: int, last: int) -> tuple[int, int] | None:
    """The unlisted name behind an office at first..end; its first words may have been taken for the office's."""
    if not _is_office(text.word(first)):
        return None
    start, stop = end + 1, _nameable_end(text, end + 1, last)
    while start - 1 > first and (_is_strange(text, start - 1) or _is_given(text, start - 1)):
        start -= 1
    named = stop > end and _is_name(text, start, stop) and _told_behind(text, reach, stop + 1, last)
    return (start, stop) if named else None


def stranger_before(text: Text, reach: NameReach, first: int, last: int) -> int | None:
    """The last token of the unlisted name at `first`, whose office stands right behind it."""
    stop = _nameable_end(text, first, last)
    office = stop + 2 if text.word(stop + 1) == "،" else stop + 1
    head = reach.head(office) if office <= last else None
    holds = head is not None and head.form.article and head.entry.value.kind in ("official", "party")
    return stop if holds and _is_office(text.word(office)) and _is_name(text, first, stop) else None


def surname_behind(text: Text, reach: NameReach, end: int, last: int) -> int:
    """The last token of a name that ends at `end` by what lists know, with an unlisted surname: "أبو بكر غامندي"."""
    told = text.word(end + 2) in voice_words("that") or any(
        not f.form.article for kind in ("deed", "harm") for f in text.entries(end + 2, kind)
    )
    known = is_attested(text.word(end + 1)) or text.word(end + 1) not in common_words()
    told = told or (known and _told_behind(text, reach, end + 2, last))
    given = fit(text.word(end)) == Fit.GIVEN and told and end + 1 not in text.time_at
    if given and end < last and _is_nameable(text, end + 1):
        return end + 1  # "يحيى سريع إن": a surname that is a word too
    if end < last and text.word(end + 1) in PLACES_IN_NAMES and _told_behind(text, reach, end + 2, last):
        return end + 1
    stop = end
    while stop < min(end + SURNAME, last) and not reach.is_hearer(stop + 1):
        if not (_is_strange(text, stop + 1) or _is_ali(text, stop + 1)):
            break
        stop += 1
    return stop if stop > end and _told_behind(text, reach, stop + 1, last) else end


def _is_name(text: Text, first: int, last: int) -> bool:
    """Two words and more, one of them no word of the language, or the first a given name."""
    run = range(first, last + 1)
    named = _is_given(text, first) or any(_is_strange(text, k) or _is_ali(text, k) for k in run)
    return 2 <= len(run) <= NAME and named


def _is_given(text: Text, k: int) -> bool:
    return fit(text.word(k)) == Fit.GIVEN and not text.covered(k)


def _nameable_end(text: Text, k: int, last: int) -> int:
    while k <= last and _is_nameable(text, k):
        k += 1
    return k - 1


def _is_ali(text: Text, k: int) -> bool:
    """علي, spelled like على, closes a name before what is said, or opens one before another name."""
    if text.words(k, k) != "علي" or k + 1 >= len(text.tokens):
        return False
    behind = text.word(k + 1)
    told = behind in voice_words("that") or any(not f.form.article for f in text.entries(k + 1, "harm"))
    name = text.tokens[k + 1].kind == "word" and not text.covered(k + 1) and fit(behind) >= Fit.KNOWN
    return told or name


def _is_strange(text: Text, k: int) -> bool:
    return _is_nameable(text, k) and text.word(k) not in common_words()


def _is_nameable(text: Text, k: int) -> bool:
    """Nothing but a name is known of token k, though it may be spelt like a word."""
    word = text.word(k)
    if _is_ali(text, k):
        return True
    skipped = _goes_round_a_name(word) or word.startswith(("ال", "لل"))
    if text.tokens[k].kind != "word" or skipped or text.covered(k):
        return False
    if k in text.number_at or any(f.entry.kind in OTHER for f in text.found[k]):
        return False
    return not _says(text, k)


def _says(text: Text, k: int) -> bool:
    women = ("f", "p")  # "شون راين" is a name, no women who saw
    readings = (v for v in text.verbs(k) if (v.gender, v.number) != women)
    return any(v.person == 3 and v.lemma in vocabulary().saying for v in readings)


def _goes_round_a_name(word: str) -> bool:
    """A word of the grammar, or one that stands before or behind a voice."""
    return is_small(word) or word in voice_words("between") or word in voice_words("that")


def _is_office(word: str) -> bool:
    """The first word names one who holds an office, as a man or as a woman."""
    plain = bare(word.removeprefix("و"))
    offices = words("offices") | voice_words("officers") | OTHER_OFFICES
    return plain not in NO_PERSON and (plain in offices or plain.removesuffix("ه") in offices)


def _stops(text: Text, k: int) -> bool:
    word = text.word(k)
    if word in MARKS | voice_words("that") or k in text.time_at:
        return True
    if text.covered(k) or word.startswith("ال"):
        return False
    return k in text.number_at or word in NO_OFFICE or any(v.person == 3 for v in text.verbs(k)[:1])


def _told_behind(text: Text, reach: NameReach, k: int, last: int) -> bool:
    """Behind the name stands what he says, to whom, where or when."""
    word = text.word(k)
    if k > last or word in MARKS | QUOTES | SPEAKS | voice_words("that") or k in text.time_at:
        return True
    return reach.is_hearer(k) or any(not f.form.article for f in text.entries(k, "harm"))
