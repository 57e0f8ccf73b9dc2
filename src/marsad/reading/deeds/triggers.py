"""The words of a sentence that tell a deed or harm to people, and how they stand there."""

from __future__ import annotations

from functools import lru_cache

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.arabic.name_titles import title_at
from marsad.arabic.names import NameMention
from marsad.arabic.signs import SIGNS
from marsad.arabic.verbs import Verb, is_shortened, leads_noun, verb_readings, with_masculine_subject
from marsad.model.claim import Status
from marsad.model.value import Value
from marsad.reading.deeds.named_first import is_one_of_his, is_verb_of_name
from marsad.reading.deeds.struck_stores import is_struck_store
from marsad.reading.deeds.wanted import (
    NEEDS_REACH,
    goes_on,
    is_kept,
    needed,
    needed_before,
    needed_subject,
    people_follow,
    place_follows,
    place_is_object,
    place_is_taken_up,
    preposition_follows,
    quote_follows,
    reach_of,
    takes_up_a_place,
)
from marsad.reading.deeds.wished import THREATS, is_purpose, is_wished
from marsad.reading.words.frames import Deed, Harm
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import QUOTES, Found, vocabulary
from marsad.reading.words.wordlists import words

NEED_OF_HARM = 10  # words from "فقدان" over the people to "لحياتهم"
NEED_OF_NOUN = 3
THEIRS = frozenset({"هم", "هما", "هن"})  # "تحريرهم": of people, and no town
OBJECTS = frozenset({"ه", "ها", "هم", "هما", "هن"})
WAS_DONE = words("was_done")
DOERS = ("ه", "ها", "هم")  # of a deed: "قتلها لأربعة"
READINGS = 4  # of a word that may be several verbs ("سير": he went, he sent out)
TOOK_PART = 5
DESCRIBES = words("triggers_describes")
CUE_REACH = 15
BYNAME = 8  # tokens from the end of a byname to the name
NAMES_REACH = 10
AFTER_NAME = frozenset({"،", '"', "”", "“", "»", "«", "'"})
THAT = words("triggers_that")
THAT_REACH = 6
THAT_HE = words("that_he")
FAMILIES = "اسر"  # with the article the families, or captivity
# Behind a verb whose people come later: "اشتباكات قتل فيها 35", "قتل وأصيب العشرات".
TELLS_BACK = words("tells_back")
WHOLLY = words("triggers_wholly")
# "تدك", "يفرون", "تشن", "تدور", "ترد على", "تسير دورية" are no forms of a rare verb, or of another, in the news
SURE = words("triggers_sure")
FACING = frozenset({"بمواجهه", "لمواجهه"})  # "عملية لمواجهة كذا": no fight
SHADDA = "\u0651"
ON_IT = frozenset({"عليها", "عليه", "عليهما"})


class Trigger(Value, frozen=True):
    """Tokens first..last tell the frame; `verb` is the reading if it is a verb, `passive` if its voice shows."""

    first: int
    last: int
    frame: Deed | Harm
    verb: Verb | None
    definite: bool
    proclitics: str
    passive: bool | None

    @property
    def deed(self) -> Deed | None:
        return self.frame if isinstance(self.frame, Deed) else None

    @property
    def harm(self) -> Harm | None:
        return self.frame if isinstance(self.frame, Harm) else None

    @property
    def status(self) -> Status | None:
        """What became of those whom it tells of, where it says that."""
        return self.frame.status


def find_triggers(text: Text, sentence: Sentence) -> list[Trigger]:
    """Triggers in order; at one place a deed and a harm may both stand (اعتقال: an arrest, and people captured)."""
    found: list[Trigger] = []
    free = sentence.first  # the first token that no trigger has taken
    for i in _starts(text, sentence):
        if i < free:
            continue
        if text.cue(i, "took_part") is not None:  # what somebody once did is a relation
            free = i + TOOK_PART
        elif not (_inside_name(text, i) or _begins_time(text, i)):
            if found and is_struck_store(text, i, found[-1].last, found[-1].deed):
                continue
            here = _at(text, i, sentence.last, found[-1] if found else None)
            found += here
            free = max((t.last for t in here), default=i) + 1
    return found


def _starts(text: Text, sentence: Sentence) -> list[int]:
    """The tokens at which a trigger can begin, or that keep one from beginning, in order."""
    first, last = sentence.first, sentence.last
    starts = {i for i in text.marked(_BEGINS, first, last) if not text.ends_in_ta(i)}
    starts.update(text.begins("deed", first, last), text.begins("harm", first, last))
    starts.update(found.first for found in text.cues(first, last, "took_part"))
    return sorted(starts)


def _inside_name(text: Text, i: int) -> bool:
    """Inside the name of an actor, outlet or person; an adjective of an actor is no name."""
    actor = text.actor_at.get(i)
    place = text.place_at.get(i)
    if (
        place is not None
        and place.mention.name_first <= i <= place.mention.name_last
        and place.id is not None
    ):
        return True
    if actor is not None and actor.first == i and _is_carrier(text, i):
        return False  # "طائرات التحالف", "سلاح الجو": whose they are, and that it came from the air
    return (actor is not None and not actor.adjective) or i in text.name_at or i in text.outlet_at


def _stands_behind(text: Text, first: int, noun: str) -> bool:
    """The noun stands before the word, or before an adjective that stands there: "مسيّرة تركية مفخخة"."""
    before, second = text.word(first - 1), text.word(first - 2)
    like = text.word(first).startswith("ال") == before.startswith("ال")  # not "نفى الجيش اليمني سيطرة"
    adjective = like and before.endswith(("يه", "ي")) and first - 1 not in text.time_at
    return noun in (before, bare(before)) or (adjective and noun in (second, bare(second)))


def _begins_time(text: Text, i: int) -> bool:
    """ "فجر اليوم" is dawn, and nothing is blown up; "فجرا" alone may be what two did."""
    time = text.time_at.get(i)
    return time is not None and time.last > time.first


def _is_carrier(text: Text, i: int) -> bool:
    return any(f.entry.value.carrier for f in text.entries(i, "deed"))


def _at(text: Text, i: int, end: int, before: Trigger | None) -> list[Trigger]:
    verb = _verb(text, i, end)
    nouns = [t for t in (_noun(text, i, end, "deed"), _noun(text, i, end, "harm")) if t is not None]
    longer = any(t.last > i for t in nouns)  # "قصف مدفعي" is no verb
    if verb is not None and nouns and (longer or _goes_on_as_noun(text, i, before) or _is_his_deed(text, i)):
        return nouns
    return [verb] if verb is not None else nouns


def _is_his_deed(text: Text, i: int) -> bool:
    """ "أعلنت قتلها لأربعة جنود": whom a deed with its doer's pronoun befell stands behind "to"."""
    behind = i + 1
    if not text.word(i).endswith(DOERS) or not text.word(behind).startswith("ل"):
        return False
    return behind in text.number_at or any(
        f.form.proclitics.endswith("ل") for f in text.entries(behind, "person")
    )


def _goes_on_as_noun(text: Text, i: int, before: Trigger | None) -> bool:
    """ "تحرير البلدة وطرد المسلحين": joined to a noun close before, the word that may be either is a noun."""
    if before is None or before.verb is not None or not text.word(i).startswith("و"):
        return False
    between = range(before.last + 1, i)
    return len(between) <= 5 and all(text.tokens[k].kind != "mark" for k in between)


def _noun(text: Text, i: int, end: int, kind: str) -> Trigger | None:
    best: Found | None = None
    for found in text.entries(i, kind):
        if (
            found.last <= end
            and found.form.enclitic != "ي"
            and not (found.form.stem == FAMILIES and _are_families(text, found))
            and text.word(found.last) not in WHOLLY
            and _stands(text, found)
            and (best is None or _says_more(found, best))
        ):
            best = found
    if best is None:
        return None
    definite = (
        best.form.article
        or text.word(best.last).startswith("ال")
        or bool(best.form.enclitic and best.form.enclitic != "ا")
    )
    return Trigger(best.first, best.last, best.entry.value, None, definite, best.form.proclitics, None)


def _are_families(text: Text, found: Found) -> bool:
    """ "الأسر", "المقاتلون وأسرهم", "أفراد أسرهم", "مع أسرهم": no capture."""
    theirs = found.form.enclitic == "هم"
    joined = found.form.proclitics == "و" or bare(text.word(found.first - 1)) in words("before_families")
    return found.form.article or (theirs and joined)


def _says_more(found: Found, best: Found) -> bool:
    """The longer phrase, or one that asks for people and has them ("تحرير رهينة")."""
    if found.last != best.last:
        return found.last > best.last
    frame = found.entry.value
    if not isinstance(frame, Deed):
        return bool(frame.needs)  # "فقدان أربعة لحياتهم"
    return bool(frame.people or frame.place or frame.quoted or frame.needs)


def _stands(text: Text, found: Found) -> bool:
    frame = found.entry.value
    if not isinstance(frame, Deed):
        following = found.last + 1
        if is_wished(text, found.first, THREATS) or _counts_cases(text, found):
            return False
        if frame.needs and frame.nouns:
            return needed(text, found.last, len(text.tokens) - 1, frame.needs, NEED_OF_HARM)
        return (
            not frame.weak
            or _was_done_to_him(text, found)
            or following in text.actor_at
            or following in text.number_at
            or bool(text.entries(following, "person"))
            or title_at(text.tokens, following) is not None
        )
    if not _has_company(text, found, frame):
        return False
    if (
        frame.needs
        and frame.nouns
        and not needed(
            text, _behind_number(text, found.last), len(text.tokens) - 1, frame.needs, NEED_OF_NOUN
        )
    ):
        return False
    if _is_form(text, found.first, frame.not_forms) or not _cued(text, found.first, frame):
        return False
    if any(goes_on(text, found.last + 1, following) for following in frame.not_before):
        return False
    if frame.unless and needed(text, found.last, len(text.tokens) - 1, frame.unless, NEED_OF_NOUN):
        return False
    if frame.not_after and any(_stands_behind(text, found.first, fold_word(w)) for w in frame.not_after):
        return False
    by = frame.action == "deployment" and found.form.proclitics.endswith("ب")
    if by and found.form.stem.startswith("عرب"):
        return False  # "انفجرت عبوة بعربة عسكرية", not "دفع برتل عسكري"
    if frame.arms and is_kept(text, found.first):
        return False
    if frame.mutual and text.word(found.first) in FACING:
        return False
    return not (is_purpose(text, found, frame) or is_wished(text, found.first))


def _counts_cases(text: Text, found: Found) -> bool:
    """ "3 حالات وفاة و14 إصابة": a word of those counted, which makes nothing befall those behind it."""
    return any(f.last >= found.last for f in text.entries(found.first - 1, "person"))


def _behind_number(text: Text, last: int) -> int:
    """ "خروج أكثر من 2500 من المسلحين": how many they are parts a noun from its people no further."""
    number = text.number_at.get(last + 1)
    return number.last if number is not None else last


def _has_company(text: Text, found: Found, frame: Deed) -> bool:
    """The people, the place or the quoted name that the frame asks for stands behind the noun."""
    behind = found.last + 1
    return (
        (
            not frame.people
            or people_follow(text, behind)
            or found.form.enclitic in THEIRS
            or (
                _was_done_to_him(text, found) and not takes_up_a_place(text, found.first, found.form.enclitic)
            )
        )
        and (not frame.place or (place_follows(text, behind) and text.word(found.first - 1) not in QUOTES))
        and (not frame.quoted or quote_follows(text, behind))
    )


def _was_done_to_him(text: Text, found: Found) -> bool:
    """ "تم قتله", "جرت تصفيتها": what was done, and by the pronoun to whom."""
    whom = found.form.enclitic in OBJECTS and found.form.proclitics == ""
    return whom and text.word(found.first - 1).lstrip("وف") in WAS_DONE


def _cued(text: Text, i: int, frame: Deed) -> bool:
    """A word that may tell two things: other words of the line say which ("مسيرة": a drone or a march)."""
    if not (frame.with_cue or frame.without_cue):
        return True
    first, last = max(0, i - CUE_REACH), min(len(text.tokens) - 1, i + CUE_REACH)
    line = [k for k in range(first, last + 1) if text.tokens[k].kind == "newline"]
    first = max([first, *(k for k in line if k < i)])
    last = min([last, *(k for k in line if k > i)])
    if frame.with_cue and not text.cues(first, last, frame.with_cue):
        return False
    return not (frame.without_cue and text.cues(first, last, frame.without_cue))


def _verb(text: Text, i: int, end: int) -> Trigger | None:
    readings = _readings(text.word(i), text.has_masculine_subject(i)) if not text.ends_in_ta(i) else ()
    if not readings or (leads_noun(text.word(i - 1)) and not text.verbs(i)):  # "على متن" is no dying
        return None
    written = text.words(i, i)
    likely = (
        bool(text.verbs(i))
        or SHADDA in written
        or text.shows_passive(i)
        or text.word(i + 1) in TELLS_BACK
        or _subject_follows(text, i + 1)
        or _subject_right_before(text, i)
        or is_verb_of_name(text, i)
        or text.word(i - 1) in THAT_HE
    )
    for n, verb, frame in _offered(readings):
        if n > 0 and not frame.needs:
            continue  # a reading that is less likely asks for the words that go with it
        if _is_rarer(text.word(i), verb) and not needed(text, i, end, frame.needs, NEED_OF_NOUN):
            continue
        if _fits(text, i, end, verb, frame) and (likely or frame.needs or not _is_noun_too(text, i)):
            return Trigger(i, i, frame, verb, False, verb.proclitics, _passive(text, i, verb))
    return None


def _offered(readings: tuple[Verb, ...]) -> list[tuple[int, Verb, Deed | Harm]]:
    """The frames of all readings, those that ask for other words first ("تسقط مسيرة": shoots down, not falls)."""
    offered = [(n, verb, frame) for n, verb in enumerate(readings) for frame in _frames(verb.lemma)]
    return sorted(offered, key=lambda one: not one[2].needs)


def _is_rarer(word: str, verb: Verb) -> bool:
    """ "وصفته", "وفرت": what can be one verb is no other verb with "and" before it, unless its company says so."""
    return bool(verb.proclitics) and verb_readings(word)[0].proclitics == ""


def _subject_follows(text: Text, i: int) -> bool:
    """ "خطف مستوطنون فتى": people in the nominative stand behind no noun of a deed."""
    return text.word(i).endswith("ون") and bool(text.entries(i, "person"))


def _subject_right_before(text: Text, i: int) -> bool:
    """ "إن فلاناً وفلاناً، قتلا", "شابين قتلا": behind a name or people the word is their verb, no noun."""
    k = i - 1
    while k >= 0 and text.word(k) in AFTER_NAME:
        k -= 1
    if k < 0 or text.tokens[k].kind != "word" or text.word(i).startswith(("ال", "و", "ل", "ب")):
        return False
    people = [
        f for f in text.entries(k, "person") if f.last == k and not f.form.enclitic and not f.form.article
    ]
    dual = text.word(i).endswith("ا") and any(f.entry.value.counts.most == 2 for f in people)
    dual |= text.word(i).endswith("ا") and is_one_of_his(text, k)
    if (called := called_at(text, k)) is not None:
        k = called.name_last
    return dual or (k in text.name_at and _in_that(text, k))


def called_at(text: Text, k: int) -> NameMention | None:
    """ "إن فلاناً الملقب بـ"أبي فلان" قُتل": the name whose byname ends at token k."""
    name = next((text.name_at[j] for j in range(k, max(-1, k - BYNAME), -1) if j in text.name_at), None)
    return name if name is not None and any(last == k for _, last in name.aka) else None


def _in_that(text: Text, k: int) -> bool:
    """The name ending at k stands, alone or with others, right behind "that"."""
    for j in range(k, max(-1, k - NAMES_REACH), -1):
        if text.word(j) in ("ان", "بان", "وان"):
            return True
        joined = text.word(j).startswith("و") or text.word(j) in AFTER_NAME or j in text.name_at
        if not (joined or title_at(text.tokens, j) is not None or text.entries(j, "person")):
            return False
    return False


def _frames(lemma: str) -> list[Deed | Harm]:
    """The frames of a verb, those that need other words first."""
    return sorted(
        vocabulary().lemmas[lemma],
        key=lambda f: (not f.needs, not f.preposition, not getattr(f, "place", False)),
    )


@lru_cache(maxsize=60_000)
def _readings(word: str, masculine: bool = False) -> tuple[Verb, ...]:
    """The readings with a frame, of the third person or of "we": a present only if it is the likeliest."""
    lemmas = vocabulary().lemmas
    readings = with_masculine_subject(verb_readings(word)) if masculine else verb_readings(word)
    article = word.startswith("ال")  # but for "ألقى", "ألقت"
    return tuple(
        v
        for n, v in enumerate(readings)
        if (v.person == 3 or (v.person == 1 and v.number == "p" and word.endswith("نا")))
        and v.lemma in lemmas
        and (n == 0 or v.tense == "past" or v.lemma in SURE)
        and (not article or v.lemma.startswith("ال"))
        and not (v.number == "d" and v.enclitic)  # "أسراهم" are prisoners
        and not (
            v.enclitic and is_shortened(word, v)
        )  # "سيارة يستقلها قيادي": he rides in it and does not resign
    )[:READINGS]


_BEGINS = SIGNS.bit(_readings)


def _is_noun_too(text: Text, i: int) -> bool:
    """The word can be a noun of the frames, of people or of time as well."""
    return bool(text.found[i]) or i in text.time_at or i in text.number_at


def _fits(text: Text, i: int, end: int, verb: Verb, frame: Deed | Harm) -> bool:
    if isinstance(frame, Deed) and frame.either_side:
        if not needed_subject(text, i, end, frame.needs):
            return False
    elif frame.needs and not needed(text, i, end, frame.needs, reach_of(frame)):
        return False
    if isinstance(frame, Deed) and frame.action in ("deployment", "defection") and verb.enclitic:
        return False  # "طائرة أرسلتها قوات كذا"
    if frame.past_only and verb.tense != "past" and not _happens(text, i):
        return False
    if isinstance(frame, Harm):
        fits = not frame.preposition or preposition_follows(text, i, end, frame.preposition)
        return fits and not _is_form(text, i, frame.not_forms)
    if frame.preposition and not preposition_follows(text, i, end, frame.preposition):
        return False
    if frame.unless and needed(text, i, end, frame.unless, NEEDS_REACH):
        return False
    if _only_says(text, i, end, verb, frame.needs):
        return False
    if frame.action == "deployment" and _is_carried_there(text, i, end):
        return False
    if _is_form(text, i, frame.not_forms):
        return False
    taken_up = frame.subject == "initiator" and place_is_taken_up(text, i)
    if frame.place and not (taken_up or place_is_object(text, i, end)):
        return False
    if frame.taken_up and not (taken_up and i + 1 in text.actor_at):
        return False
    return not frame.not_before or text.word(i + 1) not in map(fold_word, frame.not_before)


def _only_says(text: Text, i: int, end: int, verb: Verb, needs: tuple[str, ...]) -> bool:
    """ "وتابع المتحدث أن العمليات", "ونقلت مصادر أنه تم": what the deed asks for stands in what somebody says."""
    if not needs or verb.lemma not in vocabulary().saying:
        return False
    for k in range(i + 1, min(i + NEEDS_REACH, end) + 1):
        if text.word(k) in words("untold_that"):
            return not needed(text, i, k - 1, needs, NEEDS_REACH)
        if text.word(k) == "،":
            return False
    return False


def _is_carried_there(text: Text, i: int, end: int) -> bool:
    """ "وصل تسعة قتلى من قوات كذا إلى المستشفى", "أن جثث جنود وصلت إليه": the dead and the wounded."""
    hurt = tuple(words("carried_there"))
    return needed(text, i, end, hurt, NEED_OF_NOUN) or needed_before(text, i, hurt)


def _happens(text: Text, i: int) -> bool:
    """A present that tells news: "داعش يسيطر على بلدة", not "التي يسيطر عليها", "علماً أن الحركة تسيطر على"."""
    if text.word(i - 1) == "ان" and text.word(i - 2) in ("قبل", "بعد"):
        return text.word(i - 2) == "قبل" or text.word(i + 1).startswith(("متاثر", "نحبه"))
    if text.word(i - 1) in words("come_to_be"):
        return text.word(i + 1) not in ON_IT  # "بات يسيطر على البلدة"
    if any(text.word(k) in THAT for k in range(max(0, i - THAT_REACH), i)):
        return False
    if any(text.word(k) in DESCRIBES for k in (i - 1, i - 2)):
        return False
    before = i - 2 if text.word(i - 1) in QUOTES else i - 1
    return text.word(i + 1) not in ON_IT and before in text.actor_at


def _is_form(text: Text, i: int, wanted: tuple[str, ...]) -> bool:
    """The word is written as one of these."""
    return bool(wanted) and text.word(i).removeprefix("و") in map(fold_word, wanted)


def _passive(text: Text, i: int, verb: Verb) -> bool | None:
    if text.shows_passive(i):
        return True
    return True if verb.voice == "passive" else False if verb.voice == "active" else None
