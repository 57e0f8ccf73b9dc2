"""Holders of an office among the people harmed, and two men told by the service they are of."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.casualties.group import STOPS, Group, is_count, skip_quotes
from marsad.reading.words.nouns import BODY, person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES, Found, vocabulary
from marsad.reading.words.wordlists import words

SERVICES = words("services")
WITH = words("with")  # "مع سبعة من مرافقيه"
AGED = frozenset({"البالغ", "البالغه", "ذي", "ذو", "ذات", "عمره", "عمرها", "وعمره", "وعمرها", "("})
AGE_REACH = 4  # words from such a word to the number of years
OFFICE_REACH = 5  # words of what an office is of
OF_SIDE = frozenset({"من", "في"})
RANK_REACH = 4  # words of a rank
LIVES = frozenset({"بحياه", "بارواح"})
TAKING = 2  # words of a phrase that tells a deed, before its last
BROKEN_PLURALS = frozenset({"رؤسا", "زعما"})


def is_harmed_at_once(text: Text, i: int) -> bool:
    """ "مقتل زعيم كذا", "اعتقل الجيش مسؤولاً": the word before an office is one of harm, or it stands as an object."""
    word = text.word(i)
    if word.endswith("ا") and word not in BROKEN_PLURALS:
        return True
    j = i - 1
    while text.word(j) in QUOTES:
        j -= 1
    actor, time = text.actor_at.get(j), text.time_at.get(j)
    if actor is not None or time is not None:
        j = (actor or time).first - 1  # type: ignore[union-attr]
    if any(f.last == j for k in (j, j - 1) for f in text.entries(k, "harm") if k >= 0):
        return True
    if text.word(j) in LIVES:
        return True  # "أودى بحياة آمر الفوج"
    taken = (f for k in range(max(0, j - TAKING), j + 1) for f in text.entries(k, "deed"))
    if any(f.last == j and f.entry.value.status for f in taken):
        return True  # "اعتقال", "إلقاء القبض على"
    frames = (f for v in text.verbs(j) for f in vocabulary().lemmas.get(v.lemma, ()))
    return any(f.status is not None for f in frames)


def past_office(text: Text, group: Group, j: int, end: int) -> int:
    """ "محافظ عدن ومدير مكتبه", "آمر الفوج وجنديان": what the office is of parts its holder from nobody.

    So it is with what or whose any noun of one without the article is: "زوجة المهاجم وطفلاه", "قائد الحملة وضابطان".
    """
    if text.word(j).startswith("و") or (group.noun is None and not group.people):
        return j
    if group.people:
        if bare(text.word(j)) not in words("offices"):
            return j  # "العميد فلان قائد الفوج وعدد من الجنود"
    elif group.noun is None or not (group.noun.office or _is_of_the(text, group, j)):
        return j
    body = text.actor_at.get(j)
    if body is not None and body.first == j and not (body.proclitics or body.adjective) and not group.people:
        group.actor, j = body, body.last + 1  # "آمر اللواء الثاني حرس الحدود": the wider body
    for k in range(j, min(j + OFFICE_REACH, end + 1)):
        if (
            text.word(k) == "،"
            and text.word(k + 1).startswith("و")
            and person_at_token(text, k + 1) is not None
        ):
            return k + 1  # "آمر الفوج في كذا، وسائق سيارته"
        if text.tokens[k].kind == "number" and k == j + 2:
            continue  # "قائد الفوج 137"
        if text.tokens[k].kind != "word" or text.word(k) in STOPS or text.verbs(k):
            return j
        if text.word(k).startswith("و") and (is_count(text, k) or person_at_token(text, k) is not None):
            return k
    return j


def _is_of_the(text: Text, group: Group, j: int) -> bool:
    """A noun of one person with a definite word right behind: "قائد الحملة", "سائق السيارة", "زوجة المهاجم"."""
    one = group.quantity == "singular" and group.head == (group.first, group.last) and j == group.last + 1
    told = group.definite or group.possessive or (group.noun is not None and group.noun.adjective)
    return one and not told and text.word(j).startswith("ال") and j not in text.time_at


def serves_behind(text: Text, group: Group, end: int) -> bool:
    """ "منتسبي الأمن", "عناصر الشرطة": the service that no list knows as an actor."""
    j = group.last + 1
    fighter = group.noun is not None and group.noun.class_ in ("fighter", "own") and group.head is not None
    return fighter and j <= end and j not in text.actor_at and text.word(j).removeprefix("ال") in SERVICES


def past_rank(text: Text, group: Group, j: int, end: int) -> int:
    """ "ضابط برتبة ملازم أول من كذا وعنصران": the rank, and whose man he is, parts its holder from nobody."""
    if text.word(j) != "برتبه":
        return j
    for k in range(j + 1, min(j + RANK_REACH, end) + 1):
        if text.word(k) in OF_SIDE:
            return _past_side(text, group, k, j)
        if text.tokens[k].kind != "word" or text.word(k) in STOPS or k in text.actor_at:
            return j
        if text.word(k).startswith("و") and (is_count(text, k) or person_at_token(text, k) is not None):
            return k
    return j


def _past_side(text: Text, group: Group, k: int, j: int) -> int:
    """Behind the side named at "من" or "في صفوف", and a comma that others are joined over; else token j."""
    k += 1 + (text.word(k + 1) == "صفوف")
    while text.word(k) in QUOTES and text.word(k):
        k += 1
    actor = text.actor_at.get(k)
    if actor is None or actor.first != k or actor.proclitics:
        return j
    group.actor = group.actor or actor
    k = actor.last + 1
    while text.word(k) in QUOTES and text.word(k):
        k += 1
    return k + 1 if text.word(k) == "،" and text.word(k + 1).startswith("و") else k


def is_construct_dual(text: Text, person: Found) -> bool:
    """ "عنصرا أمن", "ضابطي شرطة", "قياديا التنظيم": two, before the service or group they are of."""
    if person.form.enclitic not in ("ا", "ي") or person.form.article or person.entry.value.counts.most != 1:
        return False
    behind = person.last + 1
    actor = text.actor_at.get(behind)
    of_actor = actor is not None and actor.first == behind and not (actor.adjective or actor.proclitics)
    if person.form.enclitic == "ا" and text.word(behind).endswith("يا"):
        of_actor = False  # "جنديا تركيا": one Turkish soldier as an object, and no two of Turkey's
    if person.entry.value.noun.noun == BODY and behind in text.name_at:
        return True  # "جثتي فلانة وابنتها"
    two = person_at_token(text, behind)
    of_two = two is not None and two.entry.value.counts.least == 2 and not two.form.proclitics
    if person.form.enclitic == "ا" and text.word(behind) in words("of_a_trade"):
        return True  # "راعيا أغنام", "سائقا شاحنتين": no single one has this ending before a noun
    return text.word(behind) in SERVICES or of_actor or of_two  # "جثتي رجلين"


def past_time(text: Text, j: int) -> int:
    """ "قُتل 20 خلال الشهر الماضي، بينهم ثلاثة أطفال": the time between changes nothing."""
    time = text.time_at.get(j)
    behind = time.last + 1 if time is not None else j
    return behind if text.word(behind) == "،" or text.cue(behind, "among") is not None else j


def past_age(text: Text, j: int, end: int) -> int:
    """ "محمد البالغ من العمر 22 عاماً وشقيقه", "شقيقه ذي الأربع سنوات ووالداه": behind the age."""
    aged = skip_quotes(text, j)
    if text.word(aged) not in AGED:
        return j
    for k in range(aged + 1, min(aged + AGE_REACH, end) + 1):
        number = text.number_at.get(k)
        if number is None or number.last + 1 > end:
            continue
        behind = number.last + 2 + (text.word(number.last + 1) == "/")  # "/13/ عاماً"
        if text.word(aged) == "(" and text.word(behind) == ")":
            behind += 1
        return behind + 1 if text.word(behind) == "،" and text.word(behind + 1).startswith("و") else behind
    return j


def past_home(text: Text, j: int, end: int) -> int:
    """ "المواطنة فلانة من قرية كذا مع عدد من الأهالي": where people are from parts them from nobody."""
    place = text.place_at.get(j + 1)
    if text.word(j) != "من" or place is None or place.mention.last + 1 > end:
        return j
    behind = place.mention.last + 1
    return behind if text.word(behind) in WITH or is_count(text, behind) else j
