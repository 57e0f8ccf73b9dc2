"""Names that no gazetteer has and that only their noun makes places: "قرية كذا بريف حماة"."""

from __future__ import annotations

from marsad.arabic.clitics import bare, forms
from marsad.arabic.name_words import common_words
from marsad.arabic.verbs import verb_readings
from marsad.registry.place_around import is_noun_at, look_before
from marsad.registry.place_mentions import GOVERNED, LIST_MARKS, QUOTES, PlaceMention
from marsad.registry.place_names import FoundName, Names
from marsad.registry.place_words import PlaceNoun, Role, nouns, place_words, role_of

_AHEAD = 5  # tokens in which a container must follow
_LISTED = 10  # and behind the first name of a list
_AND = ("وو", "وال")  # how a further name of a list begins that surely has its و apart
_WORDS = 3  # of a name in a list
_OF_WORDS = ("ه", "ات", "ين", "ون")  # endings of adjectives and plurals


def unknown_name(names: Names, i: int, noun: PlaceNoun, least: int) -> PlaceMention | None:
    """The place that the noun at token i makes of the words behind it, if these can be a name.

    Without a known place that contains it, the name must be quoted, have the article, or open as names do.
    """
    tokens = names.tokens
    j = i + 1
    if j < len(tokens) and tokens[j].text in place_words("works"):
        j += 1  # "محطة كهرباء كذا"
    quoted = j < len(tokens) and tokens[j].text in QUOTES
    j += quoted
    if noun.unknown == "no" or not names.is_free_word(j):
        return None
    if _is_known(names, j) and not (quoted and _is_part_of_quoted(names, j)):
        return None
    role = role_of(tokens[i].text)
    last = _first_quoted(names, j, role) if quoted else _name_end(names, j, noun)
    if last is None or role is None or not is_noun_at(tokens, i, role) or _is_accusative(tokens[i].text):
        return None
    firm = noun.unknown == "yes" and (quoted or last > j or _is_like_a_name(tokens[j].text))
    firm = firm or _is_marked_place(names, i, last, noun)
    if not firm and not _is_contained(names, last, role.plural):
        return None
    around = look_before(tokens, names.taken, least, (i, last), role.proclitics)
    return PlaceMention(
        around.first, last, j, last, "", noun.word, around.relation, around.direction, role.proclitics, GOVERNED,
        around.locative, plural=role.plural,
    )  # fmt: skip


def _is_accusative(text: str) -> bool:
    """ "استهدف حيا سكنيا", "معبرا حدوديا": a noun written with its case is bound to no name behind it."""
    return text.endswith("ا") and text[:-1] in nouns()


def _is_marked_place(names: Names, i: int, last: int, noun: PlaceNoun) -> bool:
    """ "السيطرة على «تل كذا»": noun and name in marks, behind a preposition of place."""
    tokens = names.tokens
    if noun.own or i < 2 or last + 1 >= len(tokens):
        return False
    if tokens[i - 1].text not in QUOTES or tokens[last + 1].text not in QUOTES:
        return False
    before = role_of(tokens[i - 2].text)
    return before is not None and bool(before.locative or before.relation)


def _is_known(names: Names, j: int) -> bool:
    """Whether a known name begins at token j, which a word like "تل" or "شعب" alone before a further one is not."""
    name = names.at(j)
    if name is None or name.last > j or names.tokens[j].text not in place_words("head"):
        return name is not None
    after = names.tokens[j + 1].text if names.is_free_word(j + 1) else ""
    if len(after) < 3 or role_of(after) is not None or after[0] == "و" or after in place_words("not_name"):
        return True
    known = names.at(j + 1)
    return known is not None and not known.loose


def _is_like_a_name(text: str) -> bool:
    """ "قرية الشيحا", "قرية كايغا": with the article, or no word that news uses otherwise."""
    if text.startswith("ال"):
        return True
    return len(text) > 3 and not text.endswith(_OF_WORDS) and not _is_a_word(text) and not _is_nisba(text)


def _is_nisba(text: str) -> bool:
    """ "سكني", "صناعي": an adjective that news knows with its article or its other gender."""
    text = text[:-1] if text.endswith("يا") else text  # "حياً سكنياً"
    forms_of_it = (text + "ه", "ال" + text, "ال" + text + "ه")
    if not text.endswith("ي") or text in place_words("head"):
        return False
    return any(form in common_words() for form in forms_of_it)


def _is_a_word(text: str) -> bool:
    """An everyday word, "لهجوم" with its preposition too, a verb, or a word that is known around places: "جنوبها"."""
    if text in common_words() or bool(verb_readings(text)) or role_of(text) is not None:
        return True
    if _is_owned(text):
        return True
    return any(f.stem in common_words() for f in forms(text) if f.proclitics and not f.enclitic)


def _is_owned(text: str) -> bool:
    """ "جنوبها", "سيطرتهم": an everyday word with a pronoun that says whose it is."""
    pronouns = (f for f in forms(text) if len(f.enclitic) > 1 and not f.proclitics)
    return any(role_of(f.stem) is not None or f.stem in common_words() for f in pronouns)


def _is_part_of_quoted(names: Names, j: int) -> bool:
    """ "قرية «جفر منصور»": the marks hold more than the known name at token j, and no list of names."""
    name, last = names.at(j), _quoted_end(names, j)
    if name is None or last is None or last <= name.last:
        return False
    return not any(names.tokens[k].text.startswith("و") for k in range(name.last + 1, last + 1))


def is_cut_short(names: Names, i: int, name: FoundName) -> bool:
    """ "قرى كذا ورجم جعرة": in a list a lone known word with one behind it that is no other word is half a name."""
    if name.last > i or name.key.startswith("ال") or not names.is_free_word(i + 1):
        return False
    return not _closes(names, i + 1) and _item_end(names, i) > i


def _first_quoted(names: Names, j: int, role: Role | None) -> int | None:
    """The last token of the name that begins in quotation marks at token j: all in them, or the first of a list."""
    if names.tokens[j].text in place_words("not_name"):
        return None
    last = _quoted_end(names, j) or _item_end(names, j)
    if role is None or not role.plural:
        return last
    joined = (k for k in range(j + 1, last + 1) if names.tokens[k].text.startswith("و"))
    return next(joined, last + 1) - 1


def _name_end(names: Names, j: int, noun: PlaceNoun) -> int | None:
    """The last token of an unknown name that begins at token j."""
    text, heads = names.tokens[j].text, place_words("head")
    if _is_no_name(text, noun) or (role_of(text) is not None and bare(text) not in heads):
        return None
    last = j
    while names.tokens[last].text in heads and names.is_free_word(last + 1) and not _is_noun(names, last + 1):
        last += 1
    if names.tokens[last].text in place_words("not_name") or (last == j and text in heads):
        return None
    return _with_adjective(names, last)


def _is_noun(names: Names, j: int) -> bool:
    """ "حي الشيخ ببلدة كذا": the noun of the place that contains it."""
    role = role_of(names.tokens[j].text)
    return role is not None and role.noun is not None and bool(role.proclitics)


def _is_no_name(text: str, noun: PlaceNoun) -> bool:
    """Function words; adjectives: "قرية كردية", and behind "منطقة" any that agrees: "منطقة واسعة"."""
    if text in place_words("not_name") or (len(text) < 3 and text not in place_words("head")):
        return True
    if (text.endswith(("ه", "ات")) and text in common_words()) or _is_nisba(text):
        return True  # "أحياء واسعة", "منطقة عمليات", "حي سكني"
    if _is_owned(text):
        return True  # "مناطق سيطرتهم"
    endings = ("يه",) if noun.unknown == "yes" else ("ه",)
    return text.endswith(endings) and not text.startswith("ال") and text not in place_words("head")


def _with_adjective(names: Names, last: int) -> int:
    """ "الشرقية", "الكبيرة", "الفوقاني" behind a name belong to it."""
    if not names.is_free_word(last + 1):
        return last
    text = names.tokens[last + 1].text
    role = role_of(text)
    turned = role is not None and role.adjective is not None and not role.proclitics
    return last + 1 if turned or text in place_words("name_tail") else last


def _is_contained(names: Names, last: int, plural: bool = False) -> bool:
    """Whether a preposition or a relation and a known place come next; further names of a list may stand before."""
    tokens, j = names.tokens, last + 1
    while j < min(last + 1 + (_LISTED if plural else _AHEAD), len(tokens)):
        token = tokens[j]
        if token.kind != "word":
            if token.text in QUOTES or token.text in LIST_MARKS:
                j += 1
                continue
            return False
        name = names.at(j)
        if name is not None and plural and name.loose and token.text[1:] in place_words("head"):
            name = None  # "وشيخ حسن" is no "الشيخ"
        if name is not None and (j > last + 1 or "ب" in name.proclitics):
            return True
        end = _further_end(names, j) if plural and name is None else None
        role = role_of(token.text)
        leads = (role is not None and _can_lead(role)) or token.text in place_words("linking")
        if end is None and not leads:
            return False
        j = j + 1 if end is None else end + 1
    return False


def _can_lead(role: Role) -> bool:
    """Whether the word can stand between a name and the place that contains it."""
    return bool(
        role.relation or role.direction or role.noun or role.locative or role.adjective or role.between
    )


def _further_end(names: Names, i: int) -> int | None:
    """The last token of a further name of a list, "وسمكة", "وتل خطرة", "ورجم جعرة", that opens at token i with و."""
    text = names.tokens[i].text
    if len(text) < 3 or text[0] != "و" or text[1:] in place_words("not_name"):
        return None
    if text[1:] not in place_words("head"):
        return _item_end(names, i) if len(text) > 3 and role_of(text) is None else None
    after = names.tokens[i + 1].text if names.is_free_word(i + 1) else ""
    if not after and len(text) > 4:
        return i  # "ودوير" at the end
    known = names.at(i + 1) if after else None
    if (
        (known is not None and not known.loose)
        or len(after) < 3
        or after[0] == "و"
        or after in place_words("not_name")
    ):
        return None
    return _with_adjective(names, i + 1) if role_of(after) is None else None


def _item_end(names: Names, i: int) -> int:
    """The last of the few words that begin at token i and that no other list has, up to what closes a name."""
    for last in range(i, i + _WORDS):
        after = names.tokens[last + 1].text if names.is_free_word(last + 1) else ""
        if _closes(names, last + 1):
            return last
        if not (_is_tail(names, last + 1) or _goes_on(after)):
            break
    return i


def _is_tail(names: Names, j: int) -> bool:
    """ "الشرقية", "كبيرة", "شمالي" as the end of a name."""
    text = names.tokens[j].text
    role = role_of(text)
    if role is not None and not role.proclitics and role.adjective is not None:
        return True
    if text in place_words("name_tail") or text in place_words("bare_tail"):
        return True
    return role is not None and role.direction is not None and not role.proclitics and _ends(names, j + 1)


def _ends(names: Names, j: int) -> bool:
    """The end, a mark, or a further name joined by و."""
    return not names.is_free_word(j) or names.tokens[j].text.startswith("و")


def _goes_on(word: str) -> bool:
    """Whether a word can be the second of an unknown name: "عوينات كبيرة", "رجم جعرة"."""
    return len(word) > 2 and word not in place_words("not_name") and not _is_a_word(word)


def _closes(names: Names, j: int) -> bool:
    """The end, a mark, a further name or what tells where the name is."""
    if not names.is_free_word(j):
        return j >= len(names.tokens) or names.tokens[j].kind != "word"
    text = names.tokens[j].text
    role = role_of(text)
    return text.startswith("و") or (role is not None and _can_lead(role) and not _is_tail(names, j))


def listed_unknown(names: Names, i: int, before: PlaceMention) -> PlaceMention | None:
    """A further name of "قرى الناقوس والخندق", of "قرى «الناقوس»، «الخندق»": in a list under a plural noun."""
    if not before.plural or before.noun is None or before.relation is not None:
        return None
    tokens = names.tokens
    role = role_of(tokens[i].text)
    if len(tokens[i].text) < 3 or (role is not None and (role.relation or role.direction or role.locative)):
        return None  # "ومحيط", "وقرب"
    if tokens[i - 1].text in QUOTES and before.name_first and tokens[before.name_first - 1].text in QUOTES:
        last = _quoted_end(names, i)
    elif before.last == i - 1:
        last = _joined_end(names, i)
    else:
        last = _item_end(names, i) if _is_item(names, i) else None
    if last is None:
        return None
    text = tokens[i].text
    proclitics = "و" if before.last == i - 1 or text.startswith(_AND) else ""
    return PlaceMention(
        i, last, i, last, "", before.noun, None, None, proclitics, GOVERNED, before.locative, plural=True
    )  # fmt: skip


def _quoted_end(names: Names, i: int) -> int | None:
    """The last word before the closing mark of a name that begins at token i."""
    for j in range(i, min(i + _AHEAD, len(names.tokens))):
        if names.tokens[j].text in QUOTES:
            return j - 1
        if not names.is_free_word(j):
            return None
    return None


def _joined_end(names: Names, i: int) -> int | None:
    """Joined by و: with the article, or in a list that ends in a known place or that one contains."""
    last = _further_end(names, i)
    if last is None or names.tokens[i].text.startswith("وال") or _is_contained(names, last, plural=True):
        return last
    name = names.at(last + 1) if names.is_free_word(last + 1) else None
    return last if name is not None and "و" in name.proclitics else None


def _is_item(names: Names, i: int) -> bool:
    """After a comma: a word with the article, or that is no other, which the next comma or a further name closes."""
    text = names.tokens[i].text
    text = text[1:] if text.startswith(_AND) else text
    if text in place_words("not_name") or role_of(text) is not None:
        return False
    last = _item_end(names, i)
    if not (_is_like_a_name(text) or (last > i and not _is_a_word(text))):
        return False
    after = names.tokens[last + 1] if last + 1 < len(names.tokens) else None
    if after is None or after.text in LIST_MARKS or after.text in QUOTES:
        return after is not None
    return after.text.startswith("وال") or (
        after.text.startswith("و") and _further_end(names, last + 1) is not None
    )
