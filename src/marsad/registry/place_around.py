"""What stands around a name and belongs to it: noun of kind, relation, points of the compass, adjectives."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from marsad.arabic.clitics import bare, forms
from marsad.arabic.tokens import Token
from marsad.model.claim import Direction, Relation
from marsad.registry.place_mentions import QUOTES
from marsad.registry.place_words import PlaceNoun, Role, place_words, role_of, turned

_FARTHEST = 500.0  # kilometres that a report measures from a town
_BACK = 8  # tokens before a name that may belong to it
_AND_TO = 10  # tokens from "إلى" to "وإلى"
_ITS_LAND = place_words("its_land")


class Around(NamedTuple):
    """Tokens first..last are the name with what belongs to it; `owned`: it names somebody or something else.

    `between`: "بين" stands before · `plural`: the noun or "ريفي" governs several names · `km`: the distance told ·
    `front`: "جبهة", "محور": what follows can only be a place.
    """

    first: int
    last: int
    noun: PlaceNoun | None = None
    relation: Relation | None = None
    direction: Direction | None = None
    locative: bool = False
    between: bool = False
    owned: bool = False
    plural: bool = False
    km: float | None = None
    front: bool = False

    @property
    def untouched(self) -> bool:
        return self.noun is None and self.relation is None and self.direction is None


def proclitics_of(token: Token) -> str:
    """The letters written onto a word that is known around places, or onto any other one."""
    role = role_of(token.text)
    if role is not None:
        return role.proclitics
    return next((f.proclitics for f in forms(token.text) if f.proclitics and not f.enclitic), "")


def look_before(
    tokens: Sequence[Token], taken: Collection[int], least: int, name: tuple[int, int], proclitics: str
) -> Around:
    """What stands before the name at tokens `name`, back to token `least` at most."""
    found = Around(*name, locative="ب" in proclitics)
    if "و" in proclitics or "ف" in proclitics:
        return found
    j = name[0] - 1
    if _is_between_slashes(tokens, name):
        j -= 1
    while j >= max(least, name[0] - _BACK):
        token = tokens[j]
        if token.text in QUOTES:
            j -= 1
            continue
        j = _sector_of(tokens, j, least) if not proclitics else j
        if found.untouched and (capital := _capital_at(tokens, j, least)) is not None:
            found, j = found._replace(first=capital), capital - 1
            continue
        token = tokens[j]
        word = "الي" if _is_and_to(tokens, j, least) else token.text
        role = role_of(word) if token.kind == "word" and j not in taken else None
        step = _step(found, tokens, j, role, least) if role is not None else None
        if step is None or role is None:
            break
        found = step
        if found.owned or found.first > j or role.proclitics or role.locative:
            break
        j = found.first - 1
    found = _with_highway(found, tokens, least) if found.untouched else found
    return _with_distance(_definite(found, tokens, least), tokens, least)


def _capital_at(tokens: Sequence[Token], j: int, least: int) -> int | None:
    """ "شمالي العاصمة بغداد", "العاصمة العراقية بغداد": where "العاصمة" stands, whose phrase ends at token j."""
    if tokens[j].text in place_words("capital"):
        return j
    land = j > least and is_capitals_land(tokens[j].text)
    return j - 1 if land and tokens[j - 1].text in place_words("capital") else None


def is_capitals_land(word: str) -> bool:
    """The adjective of a land as it stands behind "العاصمة"."""
    return word.startswith("ال") and word.endswith("يه")


def _sector_of(tokens: Sequence[Token], j: int, least: int) -> int:
    """ "قاطع قيادة عمليات كركوك": from the command at token j to the word of its sector, "محطة كهرباء كذا" to what is
    there, else token j."""
    if tokens[j].text in place_words("works") and j > least:
        role = role_of(tokens[j - 1].text)
        return j - 1 if role is not None and role.noun is not None and role.noun.own else j
    at = j
    while at > least and tokens[at].text in place_words("command"):
        at -= 1
    role = role_of(tokens[at].text) if at < j else None
    return (
        at
        if role is not None and bare(tokens[at].text[len(role.proclitics) :]) in place_words("sector")
        else j
    )


def is_ground(tokens: Sequence[Token], first: int, last: int, key: str) -> bool:
    """Whether what seems a name of somebody is places: "مزارع كذا", "قاطع عمليات كركوك", "في جبهة «كرش»".
    "دمشق وريفها" is no government.

    `key`: his entry, "" if he is in no list.
    """
    if is_noun_of_list(tokens, first, last):
        return True
    if last + 1 < len(tokens) and tokens[last + 1].text in _ITS_LAND:
        return True
    before = role_of(tokens[first - 1].text) if first else None
    cut = len(before.proclitics) if before is not None else 0
    if before is not None and bare(tokens[first - 1].text[cut:]) in place_words("sector"):
        return True
    role = role_of(tokens[first].text)
    if key or role is None or role.relation != "axis":
        return False
    return "ب" in role.proclitics or (before is not None and before.locative)


def _is_and_to(tokens: Sequence[Token], j: int, least: int) -> bool:
    """ "إلى الرقة وإلى حلب", where "والي حلب" is its governor: right behind a place, or "إلى" told before."""
    if tokens[j].text != "والي":
        return False
    if j == least > 0:
        return True
    for before in reversed(tokens[max(0, j - _AND_TO) : max(0, j - 1)]):
        if before.text == "الي" or before.kind == "newline":
            return before.text == "الي"
    return False


def _is_between_slashes(tokens: Sequence[Token], name: tuple[int, int]) -> bool:
    """Some agencies write "مخيم /الأمعري/"."""
    first, last = name
    return (
        first > 0
        and tokens[first - 1].text == "/"
        and last + 1 < len(tokens)
        and tokens[last + 1].text == "/"
    )


def _with_distance(found: Around, tokens: Sequence[Token], least: int) -> Around:
    """ "36 كم جنوب مدينة إدلب", "36 كم تقريباً جنوب إدلب": a number of kilometres before a point of the compass."""
    j = found.first - 1
    while j > least and (tokens[j].text in QUOTES or tokens[j].text in place_words("about")):
        j -= 1
    if found.direction is None or j <= least or tokens[j].text not in place_words("kilometre"):
        return found
    number = tokens[j - 1].text.replace(",", ".").replace("٫", ".")
    if tokens[j - 1].kind != "number" or number.count(".") > 1 or float(number) > _FARTHEST:
        return found
    return found._replace(first=j - 1, km=float(number))


def _step(found: Around, tokens: Sequence[Token], j: int, role: Role, least: int) -> Around | None:
    """The phrase with the word at token j taken in front of it; None if it does not belong."""
    placed = found.locative or "ب" in role.proclitics
    if role.between:
        return found._replace(first=j, between=True, locative=True)
    if role.noun is not None and not is_noun_at(tokens, j, role):
        return found._replace(owned=True) if role.own and found.untouched else None
    if role.noun is not None and not role.article and found.relation is None and found.direction is None:
        return _with_noun(found, role.noun, j, role)._replace(locative=placed)
    if role.direction is not None and not role.article and not role.locative:
        return found._replace(first=j, direction=turned(found.direction, role.direction), locative=True)
    if role.relation is not None and not role.article and not role.needs_preposition:
        relation = found.relation or role.relation
        front = found.front or bare(tokens[j].text[len(role.proclitics) :]) in place_words("front")
        plural = found.plural or role.plural
        return found._replace(first=j, relation=relation, locative=True, plural=plural, front=front)
    if role.locative:
        return _prepositional(found, tokens, j, least)
    if role.own and found.untouched and _is_town_centre(found, tokens, j, role):
        return found._replace(first=j, locative=True)
    return found._replace(owned=True) if role.own and found.untouched else None


def _is_town_centre(found: Around, tokens: Sequence[Token], j: int, role: Role) -> bool:
    """ "قصف على مركز سراقب": not "مركز حلب الإعلامي", "مركز دمشق للدراسات"."""
    if tokens[j].text.removeprefix(role.proclitics) not in place_words("centre"):
        return False
    before = role_of(tokens[j - 1].text) if j else None
    placed = "ب" in role.proclitics or (before is not None and bool(before.locative or before.relation))
    behind = tokens[found.last + 1].text if found.last + 1 < len(tokens) else ""
    of_its_kind = behind.startswith("ال") and behind.endswith(("ي", "يه"))
    return placed and not of_its_kind and not (behind.startswith("ل") and not behind.startswith("ليل"))


def is_noun_at(tokens: Sequence[Token], j: int, role: Role) -> bool:
    """Whether the word at token j is its noun: "مصادر محلية" is no "محلية كرري"."""
    if role.noun is None or not role.noun.located or set(role.proclitics) & set("بل"):
        return True
    before = role_of(tokens[j - 1].text) if j else None
    return before is not None and bool(before.locative or before.direction or before.relation)


def is_noun_of_list(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "قرى ومزارع كذا": the farms of a list of places, not a farmer."""
    if first != last or not first or not tokens[first].text.startswith("و"):
        return False
    roles = [role_of(tokens[k].text) for k in (first - 1, first)]
    return all(role is not None and role.noun is not None and role.plural for role in roles)


def _with_noun(found: Around, noun: PlaceNoun, j: int, role: Role) -> Around:
    """A second noun, "بادية مدينة الميادين", rules if it makes another place of it.

    "سوق مدينة كذا" is in that town, and not called by it.
    """
    if found.noun is None:
        return found._replace(first=j, noun=noun, plural=role.plural)
    if noun.word in place_words("namesake"):
        return found._replace(first=j)
    return found._replace(first=j, noun=noun if noun.own else found.noun)


def _prepositional(found: Around, tokens: Sequence[Token], j: int, least: int) -> Around:
    """A preposition, and the word of relation that it belongs to: "بالقرب من"."""
    role = role_of(tokens[j - 1].text) if j > least else None
    if role is not None and role.needs_preposition:
        return found._replace(first=j - 1, relation=found.relation or role.relation, locative=True)
    return found._replace(locative=True)


def _with_highway(found: Around, tokens: Sequence[Token], least: int) -> Around:
    """ "الطريق الدولي دمشق - حمص": a road with its article and adjectives before the towns that it joins."""
    j = found.first - 1
    while j > least and tokens[j].text in place_words("highway"):
        j -= 1
    if not least <= j < found.first - 1:
        return found
    role = role_of(tokens[j].text)
    if role is None or role.noun is None or role.noun.kind != "road" or not role.article:
        return found
    return found._replace(first=j, noun=role.noun)


def _definite(found: Around, tokens: Sequence[Token], least: int) -> Around:
    """ "بالريف الشرقي لمحافظة دير الزور", "إلى الشرق من تدمر": the noun with its article stands first."""
    joined = proclitics_of(tokens[found.first]).endswith("ل")
    j = found.first - 1
    if not joined:
        if j < least or tokens[j].text not in ("من", "في"):
            return found
        j -= 1
    direction: Direction | None = None
    while j >= least and (role := role_of(tokens[j].text)) is not None:
        if role.adjective is not None and not role.proclitics:
            direction = turned(direction, role.adjective)
            j -= 1
            continue
        stands = role.article and (role.relation is not None or role.noun is not None)
        if stands and (direction is not None or role.relation == "countryside"):
            return found._replace(first=j, relation=role.relation, direction=direction, locative=True)
        if role.article and role.direction is not None and direction is None and not joined:
            return found._replace(first=j, direction=role.direction, locative=True)
        break
    return found


def look_after(found: Around, tokens: Sequence[Token]) -> Around:
    """With the adjectives behind the name: of kind ("العسكري") and of the compass ("ريف حمص الشرقي")."""
    turns = found.relation in ("countryside", "axis") or (
        found.noun is not None and found.noun.kind == "desert"
    )
    direction, last = found.direction, found.last
    for j in range(last + 1, len(tokens)):
        token = tokens[j]
        if token.kind != "word":
            break
        if found.noun is not None and token.text in place_words("tail"):
            last = j
            continue
        role = role_of(token.text) if turns else None
        if role is None or role.adjective is None or role.proclitics not in ("", "و"):
            break
        if role.proclitics == "و" and not found.plural:
            break
        direction, last = turned(direction, role.adjective), j
    return found._replace(last=last, direction=direction)
