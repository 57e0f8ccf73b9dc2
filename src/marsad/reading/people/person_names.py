"""The personal names of a report: those that stand by themselves, and those that the words around promise.

A person is promised by a word of harm ("مقتل …"), by a kin word ("وزوجته …"), by an office ("محافظ مأرب …") and by a
comma behind a person ("الرهينة الفرنسي، …، بناء على").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.arabic.name_extent import promised_name, widened
from marsad.arabic.name_runs import PROMISES
from marsad.arabic.name_words import Fit, common_words, company, fit, is_attested, is_given_name, is_surname
from marsad.arabic.names import NameMention, title_at
from marsad.arabic.quoted_things import OPENERS
from marsad.arabic.signs import SIGNS
from marsad.arabic.wordlists import particles
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed, Harm
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words

if TYPE_CHECKING:
    from marsad.reading.words.text import Text

OFFICES = words("offices")
HARM_UPON = words("harm_upon")
UPON_REACH = 5  # words between what is done and the "upon" of whom it is done to
OFFICE_REACH = 7  # words between an office and the name of who holds it
BEHIND = "خلف"  # "behind", "left behind", and a name
UPON = "علي"  # the preposition, which the name علي is spelled like
FOREIGN = 3  # words of a name that no list has
KIN_ENDS = ("ه", "ها", "هما", "هم")
WITHIN = words("person_names_within")
ALIAS = company("alias")
PATRONYMICS = company("patronymic")
PLACES = company("place_noun")


def names_of(text: Text, found: list[NameMention]) -> list[NameMention]:
    """`found` (in order) as far as they reach, without prepositions read as names; and the promised ones."""
    kept = [n for name in found if (n := _without_preposition(text, name)) is not None]
    kept = [n for n in kept if not (_is_place(text, n) or _is_foremost(text, n))]
    kept = _tagged(text, kept)
    kept = _apart([_initialled(text, _within(text, name, widened(text.tokens, name))) for name in kept])
    covered = {i for n in kept for i in range(n.first, n.last + 1)}
    return _with_aliases(text, sorted(kept + _promised(text, covered)))


def _is_foremost(text: Text, name: NameMention) -> bool:
    """ "أحد أكبر قياديي كذا": a superlative before people, which some bear as a name."""
    behind = name.name_first + 1
    return text.word(name.name_first) in words("foremost") and bool(text.entries(behind, "person"))


def _tagged(text: Text, names: list[NameMention]) -> list[NameMention]:
    """ "#الشيخ_سالم_بن_عبدالله بن راشد": a name goes on to the end of its hashtag, and over the name there."""
    found: list[NameMention] = []
    for name in names:
        if found and name.name_first <= found[-1].name_last:
            found[-1] = replace(found[-1], last=name.last, name_last=name.name_last)
            continue
        last = name.name_last
        while text.raw[text.tokens[last].end : text.tokens[last].end + 1] == "_" and text.word(last + 1):
            last += 1
        wider = last > name.name_last and not any(_is_other(text, i) for i in range(name.name_last, last + 1))
        found.append(replace(name, last=last, name_last=last) if wider else name)
    return found


def _apart(names: list[NameMention]) -> list[NameMention]:
    """Without those that a wider name before has taken in."""
    found: list[NameMention] = []
    for name in names:
        if not found or name.name_first > found[-1].last:
            found.append(name)
    return found


def _initialled(text: Text, name: NameMention) -> NameMention:
    """ "الإرهابي م.عمر": behind a person the letter is of his name, no title."""
    before = name.first - 1
    while before >= 0 and text.word(before) in OPENERS:
        before -= 1
    if name.first < name.name_first and _is_initial(text, name.first) and _is_person(text, before):
        return replace(name, name_first=name.first, title=None)
    return name


def _with_aliases(text: Text, names: list[NameMention]) -> list[NameMention]:
    """A nom de guerre told right behind a promised name is another name of that person."""
    found: list[NameMention] = []
    for name in names:
        before = found[-1] if found else None
        if (
            before is not None
            and before.last + 1 == name.first < name.name_first
            and text.word(name.first) in ALIAS
        ):
            found[-1] = replace(before, last=name.last, aka=(*before.aka, (name.name_first, name.name_last)))
        else:
            found.append(name)
    return found


def _within(text: Text, name: NameMention, wide: NameMention) -> NameMention:
    """The wider name, unless it would take in an actor, a time or a number."""
    more = [*range(wide.name_first, name.name_first), *range(name.name_last + 1, wide.name_last + 1)]
    return name if any(_is_other(text, i) for i in more) else wide


def _is_other(text: Text, i: int) -> bool:
    return i in text.actor_at or i in text.time_at or i in text.number_at


def _is_place(text: Text, name: NameMention) -> bool:
    """ "بين الزرارية وأبو الأسود" is another place, "قريتي ظليم" are villages, "وقفة" is no "و" with a name."""
    if text.word(name.name_first) in PLACES:
        return True
    joined = bool(name.clitic) and name.title is None and not name.aka
    word = text.word(name.first)
    beside = name.first - 1 in text.place_at and word[1:] in company("kunya")
    return joined and (beside or (word in common_words() and fit(word[1:]) < Fit.KNOWN))


# -- the preposition على


def _without_preposition(text: Text, name: NameMention) -> NameMention | None:
    """ "أطلقوا النار على سلامة القداح": where the report spells the name with ي, its على is the preposition."""
    if name.title is not None or not _is_preposition(text, name.name_first):
        inside = range(name.name_first + 1, name.name_last + 1)
        cut = next((k for k in inside if _is_preposition(text, k)), None)  # "بإمرة فلان على كذا"
        return name if cut is None else replace(name, last=cut - 1, name_last=cut - 1)
    first = text.word(name.name_first + 1)
    alone = fit(first) == Fit.GIVEN or (fit(first) >= Fit.KNOWN and is_surname(text.word(name.name_last)))
    if name.name_last - name.name_first < 2 or not alone:
        return None
    return replace(name, first=name.name_first + 1, name_first=name.name_first + 1)


def _is_preposition(text: Text, i: int) -> bool:
    return text.word(i) == UPON and text.words(i, i).endswith("\u0649") and not text.spells_yeh_alike


# -- promised names


def _promised(text: Text, covered: set[int]) -> list[NameMention]:
    found: list[NameMention] = []
    end = -1
    for i in _starts(text):
        if text.tokens[i].kind != "word" or i <= end or i in covered or _is_other(text, i):
            continue
        name = _joined_at(text, i, covered) or _promised_at(text, i)
        if name is None or any(k in covered or _is_other(text, k) for k in range(i, name.last + 1)):
            continue
        found.append(name)
        covered.update(range(name.first, name.last + 1))
        end = name.last
    return found


_OPENS = SIGNS.bit(OPENERS.__contains__)


def _starts(text: Text) -> list[int]:
    """The words that can be somebody's name, and those that a quotation mark may mark as such: a quick look."""
    end = len(text.tokens) - 1
    starts, opened = set(text.marked(PROMISES, 0, end)), text.marked(_OPENS, 0, end)
    starts.update(j for i in opened for j in (i + 1, i + 2) if j < len(text.tokens))
    return sorted(starts)


def _joined_at(text: Text, i: int, covered: set[int]) -> NameMention | None:
    """ "حمزة الأسمر وزكريا العرب": joined to a name, a given name and a surname that is a common word too."""
    word, following = text.word(i)[1:], i + 1
    if i - 1 not in covered or not text.word(i).startswith("و") or text.verbs(i) or _is_word(text, i):
        return None
    if fit(word) < Fit.GIVEN or not is_surname(text.word(following)) or _is_other(text, following):
        return None
    attested = is_attested(text.word(following)) and title_at(text.tokens, following) is None
    return NameMention(i, following, i, following, (), None, "و") if attested else None


def _promised_at(text: Text, i: int) -> NameMention | None:
    before = i - 1
    while before >= 0 and text.word(before) in OPENERS:
        before -= 1
    if before < i - 1 and before in text.time_at:
        before = text.time_at[before].first - 1  # "خطفت في وقت سابق "فلان""
    marked = before < i - 1  # "مقتل "خلف الجاسم"", "مقتل "يزيد العلي"": in marks no verb stands
    if before < 0 or i in text.place_at or (text.verbs(i) and not marked) or _is_preposition(text, i):
        return None
    if _is_word(text, i) and not (_is_initial(text, i) or (marked and text.word(i) == BEHIND)):
        return None
    last = _last_of(text, i, before)
    if last is None or any(_is_word(text, k) for k in range(i + 1, last + 1)):
        return None
    if text.word(last) in PATRONYMICS or text.word(i) in PATRONYMICS | PLACES:
        return None
    if any(_is_preposition(text, k) for k in range(i, last + 1)):
        return None
    feminine = text.words(i, i).endswith("ة") and text.words(last, last).endswith("ة")
    if feminine and not is_given_name(text.word(i)):
        return None  # "مداهمات ليلية مفزعة"
    if all(text.word(k) in common_words() for k in range(i, last + 1)) and not is_surname(text.word(last)):
        return None
    return NameMention(i, last, i, last, (), None)


def _last_of(text: Text, i: int, before: int) -> int | None:
    """The last token of the name at i, as far as the words up to `before` promise one."""
    given = fit(text.word(i)) >= Fit.KNOWN or is_given_name(text.word(i)) or text.word(i) == UPON
    if given and _is_kin(text, before):
        return promised_name(text.tokens, i) or i
    if _harms(text, before) or _harms_in(text, before) or _harms_upon(text, before):
        last = promised_name(text.tokens, i)
        alone = last == i and not any(f.entry.value.noun.kin for f in text.entries(i + 1, "person"))
        return None if alone else last
    last = promised_name(text.tokens, i)
    if last is None or last == i:
        return _between_commas(text, i) if _in_apposition(text, before) else None
    if text.cue(before, "among") is not None or _holds_office(text, before) or _is_person(text, before):
        known = fit(text.word(i)) >= Fit.KNOWN or is_given_name(text.word(i), 2)
        return last if known or i - 1 > before or _is_initial(text, i) else None
    marked = not text.word(last + 1) or text.tokens[last + 1].kind != "word"
    return last if marked and _in_apposition(text, before) else None


def _between_commas(text: Text, i: int) -> int | None:
    """ "الرهينة الفرنسي، ألان كوما، بناء على": two or three words of another tongue."""
    j = i
    while j - i < FOREIGN and _is_foreign(text, j):
        j += 1
    rare = any(text.word(k) not in common_words() for k in range(i, j))
    return j - 1 if j - i > 1 and rare and text.word(j) in ("،", "(") else None


def _is_foreign(text: Text, i: int) -> bool:
    word = text.word(i)
    if i >= len(text.tokens) or text.tokens[i].kind != "word":
        return False
    if word in particles() or word.startswith(("ال", "لل")):
        return False
    return not (text.verbs(i) or _is_other(text, i) or i in text.place_at or _is_word(text, i))


def _is_initial(text: Text, i: int) -> bool:
    """ "ب. فيصل": the first name is only a letter."""
    return len(text.word(i)) == 1 and text.word(i + 1) == "."


def _is_word(text: Text, i: int) -> bool:
    """A word of the frames that can be no name: of people, deeds, harm, things."""
    return any(text.entries(i, kind) for kind in ("person", "harm", "deed", "object", "cue", "role"))


def _harms(text: Text, i: int) -> bool:
    """A noun or verb whose next words are who was harmed."""
    for kind in ("harm", "deed"):
        for found in text.entries(i, kind):
            if found.last == i and not found.form.article and _names_victim(found.entry.value):
                return True
    lemmas = vocabulary().lemmas
    return any(
        verb.person == 3 and verb.number == "s" and not verb.enclitic and _names_victim(frame)
        for verb in text.verbs(i)
        for frame in lemmas.get(verb.lemma, ())
    )


def _harms_in(text: Text, i: int) -> bool:
    """ "الغارة التي استشهد فيها فلان"."""
    return text.word(i) in WITHIN and i > 0 and _harms(text, i - 1)


def _harms_upon(text: Text, i: int) -> bool:
    """ "القبض في مدينة كذا على فلان", "أطلقوا النار على فلان": the preposition, a place or a time between."""
    if text.word(i) != UPON:
        return False
    return not HARM_UPON.isdisjoint(text.folded(max(0, i - UPON_REACH), i - 1))


def _names_victim(frame: Deed | Harm) -> bool:
    if frame.needs:
        return False
    if isinstance(frame, Harm):
        return frame.status not in ("displaced", "lost")
    return frame.status is not None or frame.action in family("deeds_upon_a_man")


def _is_kin(text: Text, i: int) -> bool:
    """ "وزوجته رهام", "ابنهما الرضيع علي": kin with a pronoun, an adjective behind it."""
    title = title_at(text.tokens, i)
    if title is not None and title.last == i:
        i -= 1
    return any(
        found.entry.value.noun.kin and found.form.enclitic in KIN_ENDS and found.last == i
        for found in text.entries(i, "person")
    ) and not text.words(i, i).endswith("ة")


def _is_person(text: Text, i: int) -> bool:
    """ "الإرهابي", "الرهينة": one person, with the article."""
    return i >= 0 and any(
        found.form.article
        and not found.form.enclitic
        and found.last == i
        and found.entry.value.counts.most == 1
        for found in text.entries(i, "person")
    )


def _holds_office(text: Text, before: int) -> bool:
    """ "محافظ مأرب …", "قائد الفرقة 11 دبابات …": an office, and what it is of, right before."""
    if not (_is_known(text, before)):
        return False
    for j in range(before, max(-1, before - OFFICE_REACH), -1):
        if text.tokens[j].kind not in ("word", "number") and j not in text.actor_at:
            return False
        if bare(text.word(j)) in OFFICES:
            return j < before and text.word(j - 1) not in PLACES
        if text.verbs(j) or text.entries(j, "deed") or text.entries(j, "harm"):
            return False
    return False


def _is_known(text: Text, i: int) -> bool:
    """No rare word, which would be the beginning of the name."""
    word = text.word(i)
    return word in common_words() or word.startswith("ال") or i in text.place_at or _is_other(text, i)


def _in_apposition(text: Text, comma: int) -> bool:
    """ "الرهينة الفرنسي، …": a person or an office, then a comma."""
    if text.word(comma) != "،":
        return False
    return (
        _holds_office(text, comma - 1)
        or _is_person(text, comma - 1)
        or (text.word(comma - 1).startswith("ال") and _is_person(text, comma - 2))
    )
