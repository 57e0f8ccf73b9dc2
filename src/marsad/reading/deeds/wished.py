"""Deeds that somebody is out for, tries, asks for, promises or threatens: none of them has happened."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.wanted import NEEDS_REACH
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found, vocabulary
from marsad.reading.words.wordlists import words

WISHES = words("wishing")
THREATS = words("threats")
WISH_REACH = 20
AIMED_AT = family("aimed_at")
AIMS = words("aims")
TO_TAKE = words("to_take")
CALLED = frozenset({"يدعي", "تدعي"})
TRIED = words("wished_tried")
TRIED_REACH = 9


def is_purpose(text: Text, found: Found, frame: Deed) -> bool:
    """ "للسيطرة على البلدة", "محاولة السيطرة": what somebody is out for has not happened."""
    if frame.action not in AIMED_AT:
        return False
    before = text.word(found.first - 1)
    if before in TO_TAKE or before.removeprefix("ل") in AIMS or _is_aim_of_verb(text, found.first):
        return True
    if _is_attempted(text, found.first):
        return True
    if not found.form.proclitics.endswith("ل") or bare(before) in words("pictures"):
        return False  # "مشاهد لانسحاب القوات": pictures show what was done
    light = vocabulary().light
    return not any(
        light.get(v.lemma) == "light_target"
        for k in range(max(0, found.first - NEEDS_REACH), found.first)
        for v in text.verbs(k)
    )


def _is_attempted(text: Text, first: int) -> bool:
    """ "محاولة مجموعة تتبع لكذا اعتقال شاب": who tried it stands between."""
    for k in range(first - 1, max(-1, first - 1 - TRIED_REACH), -1):
        if text.word(k) in TRIED:
            return True
        if text.tokens[k].kind == "newline" or text.word(k) in ".،؛:" or text.entries(k, "deed"):
            return False
    return False


def _is_aim_of_verb(text: Text, first: int) -> bool:
    """ "تهدف إلى طرد", "يسعى لاستعادة": the verb of an aim stands before إلى or ل."""
    to = first - 1 if text.word(first - 1) == "الي" else first if text.word(first).startswith("ل") else None
    return to is not None and any(v.lemma in words("verbs_of_aiming") for v in text.verbs(to - 1))


def is_wished(text: Text, first: int, verbs_of: frozenset[str] = WISHES) -> bool:
    """ "دعا إلى الإفراج عن", "أدان اختطاف": the noun is what somebody asks for or condemns."""
    if verbs_of is WISHES and _is_told_on(text, first):
        verbs_of = WISHES - words("condemning")  # "أدان الهجوم الذي استهدف كذا"
    for k in range(first - 1, max(-1, first - WISH_REACH), -1):
        if text.tokens[k].kind == "newline" or text.word(k) in (".", ":", "؛", "ان", "التي", "الذي"):
            return False
        if text.word(k) == "،" and k + 1 not in text.name_at and k - 1 not in text.name_at:
            return False
        is_name = (
            k in text.place_at or text.word(k) in CALLED
        )  # "وعدن" promises nothing, "يُدعى فلان" asks nothing
        verbs = text.verbs(k) if not is_name and not _is_considered(text, k, first) else ()
        if any(v.lemma in verbs_of for v in verbs):
            return True
        if verbs and not text.found[k] and k != first - 1:
            return False
    return False


def _is_considered(text: Text, k: int, first: int) -> bool:
    """ "تعد الاشتباكات الأعنف": is held to be, and neither promised nor prepared ("تعد لهجوم")."""
    return text.word(k).removeprefix("و") in ("تعد", "يعد") and not text.word(first).startswith("ل")


def _is_told_on(text: Text, first: int) -> bool:
    """The noun goes on with what it did: "الهجوم الذي أوقع", "التفجير الانتحاري الذي استهدف"."""
    return any(
        text.word(k) in ("الذي", "التي") and bool(text.verbs(k + 1)) for k in range(first + 1, first + 4)
    )
