"""Finding the words of a report that name a place, without regard to the report's country and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from marsad.arabic.clitics import bare, forms
from marsad.arabic.tokens import Token
from marsad.model.claim import Direction, Relation
from marsad.registry.place_gazetteer import Gazetteer, gazetteer
from marsad.registry.place_words import Role, common, place_words, role_of, turned, word_key

QUOTES = frozenset("\"'“”„‟«»‹›‘’`()[]*;#")
DATELINE_ENDS = frozenset("-–—:/|(")
LIST_MARKS = frozenset("،,")
# How firmly the words around a name say that it is a place.
BARE, LISTED, LOCATED, GOVERNED = 0, 1, 2, 3
_BACK = 7  # tokens before a name that may belong to it
_GAP = 4  # most tokens between a place and the unit that contains it


class PlaceMention(NamedTuple):
    """Tokens first..last (inclusive) name a place, with noun of kind, relation and points of the compass.

    `key`: the name in the gazetteer, "" for a name that only its noun makes a place · `until`: the second name
    of "بين تدمر ودير الزور" · `noun`: the noun of kind, folded · `evidence`: BARE to GOVERNED · `locative`: a
    preposition or relation says that something is there · `dateline`: it opens a report ("دمشق – سانا") ·
    `within`: index of the mention that contains it in the same phrase · `loose`: article gained or lost ·
    `plural`: its noun governs several names · `named_so`: relation and direction are part of the name itself.
    """

    first: int
    last: int
    name_first: int
    name_last: int
    key: str
    noun: str | None = None
    relation: Relation | None = None
    direction: Direction | None = None
    proclitics: str = ""
    evidence: int = BARE
    locative: bool = False
    dateline: bool = False
    within: int | None = None
    until: str | None = None
    loose: bool = False
    plural: bool = False
    named_so: bool = False


class _Name(NamedTuple):
    last: int
    key: str
    proclitics: str
    loose: bool


class _Before(NamedTuple):
    """What stands before a name and belongs to it."""

    first: int
    role: Role | None = None
    relation: Relation | None = None
    direction: Direction | None = None
    locative: bool = False
    between: bool = False
    owned: bool = False
    plural: bool = False


def find_places(
    tokens: Sequence[Token], taken: Iterable[tuple[int, int]] = (), known: Gazetteer | None = None
) -> list[PlaceMention]:
    """Mentions in order, not overlapping. `taken`: token ranges, inclusive, of names of actors and persons."""
    return _Finder(tokens, taken, known or gazetteer()).find()


class _Finder:
    """One pass over a document."""

    def __init__(self, tokens: Sequence[Token], taken: Iterable[tuple[int, int]], known: Gazetteer) -> None:
        self.tokens = tokens
        self.known = known
        self.taken = {i for first, last in taken for i in range(first, last + 1)}
        self.found: list[PlaceMention] = []
        self.least = 0  # tokens before this belong to the mention before

    def find(self) -> list[PlaceMention]:
        i = 0
        while i < len(self.tokens):
            mention = self._mention(i) if self._is_free_word(i) else None
            if mention is not None:
                self.found.append(mention)
                self.least = i = mention.last + 1
            else:
                i += 1
        return _with_containers(self.found, self.tokens)

    def _is_free_word(self, i: int) -> bool:
        return self.tokens[i].kind == "word" and i not in self.taken

    def _mention(self, i: int) -> PlaceMention | None:
        name = self._name(i)
        if name is not None:
            return self._known(i, name)
        role = role_of(self.tokens[i].text)
        if role is not None and role.noun is not None and not role.article:
            return self._unknown(i, role)
        return self._listed_unknown(i)

    # names of the gazetteer

    def _name(self, i: int) -> _Name | None:
        best: _Name | None = None
        for opening in self.known.openings(self.tokens[i].text):
            found = self._longest(i, opening.key, opening.words, opening.proclitics)
            if found is not None and (best is None or found.last > best.last):
                best = found
        if best is not None and best.last == i:
            role = role_of(self.tokens[i].text)
            if role is not None and not role.article and (role.noun or role.direction or role.relation):
                return None
        return best

    def _longest(self, i: int, key: str, words: int, proclitics: str) -> _Name | None:
        ends, keys, j = [i], [key], i + 1
        while len(keys) < words and j < len(self.tokens):
            token = self.tokens[j]
            if token.kind == "word" and j not in self.taken:
                keys.append(f"{keys[-1]} {word_key(bare(token.text))}")
                ends.append(j)
            elif token.text not in QUOTES:
                break
            j += 1
        for end, name in zip(reversed(ends), reversed(keys), strict=True):
            if self.known.named(name):
                return _Name(end, name, proclitics, False)
            if self.known.loosely_named(name):
                return _Name(end, name, proclitics, True)
        return None

    def _known(self, i: int, name: _Name) -> PlaceMention | None:
        before = self._before(i, name.proclitics)
        if before.owned:
            return None
        last, direction, until = name.last, before.direction, None
        if (before.between or _is_road(before)) and (
            second := self._second(last, _is_road(before))
        ) is not None:
            last, until = second
        elif before.role is not None or before.relation is not None:
            last, direction = self._after(last, before)
        dateline = self._is_dateline(before.first, last)
        evidence = LOCATED if before.locative or before.relation or direction or dateline else BARE
        if before.role is not None:
            evidence = GOVERNED
        if until is not None:
            evidence = LOCATED
        mention = PlaceMention(
            before.first,
            last,
            i,
            name.last if until is None else last,
            name.key,
            before.role.noun.word if before.role and before.role.noun else None,
            ("axis" if before.role and before.role.noun and before.role.noun.kind == "road" else "area")
            if until is not None
            else before.relation,
            direction,
            name.proclitics if before.first == i else _proclitics(self.tokens[before.first]),
            evidence,
            before.locative,
            dateline,
            None,
            until,
            name.loose,
            before.plural,
        )
        mention = self._by_its_words(self._as_listed(mention))
        return mention if self._is_plausible(mention) else None

    def _by_its_words(self, mention: PlaceMention) -> PlaceMention:
        """A longer name may begin with a noun of kind, "ريف" or a point of the compass: these are told too."""
        role = role_of(self.tokens[mention.name_first].text)
        if role is None or role.article or " " not in mention.key or mention.until is not None:
            return mention
        if role.noun is not None and mention.noun is None:
            level = max(mention.evidence, GOVERNED)
            return mention._replace(noun=role.noun.word, evidence=level)
        if mention.relation is not None or mention.direction is not None:
            return mention
        direction = role.direction
        for token in self.tokens[mention.name_first + 1 : mention.name_last + 1]:
            more = role_of(token.text)
            if more is not None and not more.proclitics and (role.direction or role.relation):
                direction = turned(direction, more.adjective or more.direction)
        if role.relation is None and direction is None:
            return mention
        return mention._replace(
            relation=role.relation,
            direction=direction,
            named_so=True,
            evidence=max(mention.evidence, LOCATED),
        )

    def _is_plausible(self, mention: PlaceMention) -> bool:
        """Names that may be everyday words need something around them; the rest is the resolver's to judge."""
        if mention.loose and mention.evidence < GOVERNED and " " not in mention.key:
            return False
        if mention.key in common("noun"):
            return mention.evidence >= LISTED
        return True

    def _before(self, i: int, proclitics: str) -> _Before:
        found = _Before(i, locative="ب" in proclitics)
        j = i - 1
        if "و" in proclitics or "ف" in proclitics:
            return found
        while j >= max(self.least, i - _BACK):
            token = self.tokens[j]
            if token.text in QUOTES:
                j -= 1
                continue
            role = role_of(token.text) if token.kind == "word" and j not in self.taken else None
            if role is None:
                break
            step = self._step(found, j, role)
            if step is None:
                break
            found = step
            if found.owned or found.first > j or role.proclitics or role.locative:
                break
            j = found.first - 1
        return self._definite(found)

    def _step(self, found: _Before, j: int, role: Role) -> _Before | None:
        """The phrase with the word at token j taken in front of it; None if it does not belong."""
        placed = found.locative or "ب" in role.proclitics
        untouched = found.role is None and found.relation is None and found.direction is None
        if role.noun is not None and not role.article and untouched:
            return found._replace(first=j, role=role, locative=placed, plural=role.plural)
        if role.direction is not None and not role.article and not role.locative:
            return found._replace(
                first=j, direction=turned(found.direction, role.direction), locative=placed or True
            )
        if role.relation is not None and not role.article and not role.needs_preposition:
            plural = found.plural or self.tokens[j].text.endswith("ريفي")
            return found._replace(
                first=j, relation=found.relation or role.relation, locative=True, plural=plural
            )
        if self.tokens[j].text in place_words("between"):
            return found._replace(first=j, between=True, locative=True)
        if role.locative:
            return self._prepositional(found, j)
        if role.own and untouched:
            return found._replace(owned=True)
        return None

    def _prepositional(self, found: _Before, j: int) -> _Before:
        """A preposition, and the word of relation that it belongs to: "بالقرب من"."""
        role = role_of(self.tokens[j - 1].text) if j > self.least else None
        if role is not None and role.needs_preposition:
            return found._replace(first=j - 1, relation=found.relation or role.relation, locative=True)
        return found._replace(locative=True)

    def _definite(self, found: _Before) -> _Before:
        """ "بالريف الشرقي لمحافظة دير الزور", "إلى الشرق من تدمر": the noun with its article stands first."""
        start = found.first
        joined = _proclitics(self.tokens[start]).endswith("ل")
        j = start - 1
        if not joined:
            if j < self.least or self.tokens[j].text not in ("من", "في"):
                return found
            j -= 1
        direction: Direction | None = None
        while j >= self.least and (role := role_of(self.tokens[j].text)) is not None:
            if role.adjective is not None and not role.proclitics:
                direction = turned(direction, role.adjective)
                j -= 1
                continue
            if role.article and role.relation == "countryside":
                return found._replace(first=j, relation="countryside", direction=direction, locative=True)
            if role.article and role.direction is not None and direction is None and not joined:
                return found._replace(first=j, direction=role.direction, locative=True)
            break
        return found

    def _after(self, last: int, before: _Before) -> tuple[int, Direction | None]:
        """Adjectives behind the name: of kind ("العسكري") and of the compass ("ريف حمص الشرقي")."""
        direction = before.direction
        j = last + 1
        while j < len(self.tokens):
            token = self.tokens[j]
            if before.role is not None and token.text in place_words("tail"):
                last = j
            elif self._turns(before):
                role = role_of(token.text) if token.kind == "word" else None
                if role is None or role.adjective is None or role.proclitics not in ("", "و"):
                    break
                if role.proclitics == "و" and not before.plural:
                    break
                direction, last = turned(direction, role.adjective), j
            else:
                break
            j += 1
        return last, direction

    def _turns(self, before: _Before) -> bool:
        noun = before.role.noun if before.role is not None else None
        return before.relation in ("countryside", "axis") or (noun is not None and noun.kind == "desert")

    def _second(self, last: int, road: bool) -> tuple[int, str] | None:
        """The second place of "بين تدمر ودير الزور", with its noun of kind, or of "طريق تدمر - السخنة"."""
        j = last + 1
        while j < len(self.tokens) and j <= last + 4:
            token = self.tokens[j]
            if token.kind == "word":
                name = self._name(j)
                if name is not None:
                    joined = "و" in name.proclitics or j > last + 1 or (road and not name.proclitics)
                    return (name.last, name.key) if joined else None
                role = role_of(token.text)
                if role is None or role.noun is None or (j == last + 1 and "و" not in role.proclitics):
                    return None
            elif token.text not in QUOTES and token.text not in DATELINE_ENDS:
                return None
            j += 1
        return None

    # names that only their noun makes places

    def _unknown(self, i: int, role: Role) -> PlaceMention | None:
        noun = role.noun
        if noun is None or noun.unknown == "no":
            return None
        j = i + 1
        quoted = j < len(self.tokens) and self.tokens[j].text in QUOTES
        j += quoted
        if j >= len(self.tokens) or not self._is_free_word(j) or self._name(j) is not None:
            return None
        last = self._name_end(j)
        if last is None:
            return None
        firm = noun.unknown == "yes" and (quoted or self.tokens[j].text.startswith("ال") or last > j)
        if not firm and not self._container_follows(last):
            return None
        before = self._before(i, role.proclitics)
        return PlaceMention(
            before.first,
            last,
            j,
            last,
            "",
            noun.word,
            before.relation,
            before.direction,
            role.proclitics,
            GOVERNED,
            before.locative,
            plural=role.plural,
        )

    def _name_end(self, j: int) -> int | None:
        """The last token of an unknown name that begins at token j."""
        text = self.tokens[j].text
        role = role_of(text)
        if (
            text in place_words("not_name")
            or len(text) < 3
            or (text.endswith("يه") and not text.startswith("ال"))
        ):
            return None
        heads = place_words("head")
        if role is not None and bare(text) not in heads:
            return None
        last = j
        while (
            self.tokens[last].text in heads and last + 1 < len(self.tokens) and self._is_free_word(last + 1)
        ):
            last += 1
        if self.tokens[last].text in place_words("not_name") or (last == j and text in heads):
            return None
        return last

    def _container_follows(self, last: int) -> bool:
        """A preposition or a relation and a known place come next."""
        j = last + 1
        while j < len(self.tokens) and j <= last + 5 and self.tokens[j].kind != "newline":
            token = self.tokens[j]
            if token.kind == "word":
                role = role_of(token.text)
                name = self._name(j)
                if name is not None and (j > last + 1 or "ب" in name.proclitics):
                    return True
                if role is None or not (role.relation or role.direction or role.noun or role.locative):
                    return False
            elif token.text not in QUOTES and token.text not in LIST_MARKS:
                return False
            j += 1
        return False

    def _listed_unknown(self, i: int) -> PlaceMention | None:
        """The further names of "قرى الناقوس والخندق": joined by و to a place under a plural noun."""
        before = self.found[-1] if self.found else None
        text = self.tokens[i].text
        if before is None or before.last != i - 1 or not before.plural or before.evidence < GOVERNED:
            return None
        if before.relation is not None or not text.startswith("وال") or before.noun is None:
            return None
        if text[1:] in place_words("not_name") or role_of(text) is not None or len(text) < 6:
            return None
        return PlaceMention(
            i, i, i, i, "", before.noun, None, None, "و", GOVERNED, before.locative, plural=True
        )

    # lists and datelines

    def _as_listed(self, mention: PlaceMention) -> PlaceMention:
        """A name joined by و or a comma to a place takes over what the words before that one say."""
        before = self.found[-1] if self.found else None
        if before is None or not self._is_joined(before, mention) or mention.until is not None:
            return mention
        if mention.noun is None and mention.relation is None and before.plural:
            mention = mention._replace(noun=before.noun, relation=before.relation, plural=True)
            if before.noun is not None:
                mention = mention._replace(evidence=max(mention.evidence, before.evidence))
        level = min(before.evidence, LOCATED) if before.evidence >= LOCATED else LISTED
        return mention._replace(
            evidence=max(mention.evidence, level), locative=mention.locative or before.locative
        )

    def _is_joined(self, before: PlaceMention, mention: PlaceMention) -> bool:
        gap = [t.text for t in self.tokens[before.last + 1 : mention.first] if t.text not in QUOTES]
        return (not gap and "و" in mention.proclitics) or gap in (["،"], [","], ["و"], ["،", "و"], ["او"])

    def _is_dateline(self, first: int, last: int) -> bool:
        """The place opens its line and a dash, a colon or a stroke follows; or it stands after "خاص –"."""
        start = first
        while start > 0 and self.tokens[start - 1].text in QUOTES:
            start -= 1
        if start > 0 and self.tokens[start - 1].kind != "newline":
            return False
        if last + 1 >= len(self.tokens):
            return False
        return self.tokens[last + 1].text in DATELINE_ENDS


def _is_road(before: _Before) -> bool:
    return before.role is not None and before.role.noun is not None and before.role.noun.kind == "road"


def _proclitics(token: Token) -> str:
    role = role_of(token.text)
    if role is not None:
        return role.proclitics
    return next((f.proclitics for f in forms(token.text) if f.proclitics and not f.enclitic), "")


def _with_containers(found: list[PlaceMention], tokens: Sequence[Token]) -> list[PlaceMention]:
    """Mark for each mention the next one if that says where it lies; joined names share it."""
    result = list(found)
    for k in range(len(found) - 2, -1, -1):
        mention, after = found[k], found[k + 1]
        gap = [t.text for t in tokens[mention.last + 1 : after.first] if t.text not in QUOTES]
        if mention.until is not None:
            continue
        if (not gap and "و" in after.proclitics) or (gap in (["،"], ["و"]) and _is_plain(after)):
            if mention.relation is None and mention.direction is None:
                result[k] = mention._replace(within=result[k + 1].within)
        elif _contains(gap, after):
            result[k] = mention._replace(within=k + 1)
    return result


def _is_plain(mention: PlaceMention) -> bool:
    return mention.relation is None and mention.direction is None and not mention.proclitics


def _contains(gap: list[str], after: PlaceMention) -> bool:
    if len(gap) > _GAP or "و" in after.proclitics:
        return False
    words = [word for word in gap if word not in LIST_MARKS]
    if any(word not in place_words("linking") for word in words):
        return False
    if words:
        return True
    placed = after.relation is not None or after.direction is not None or "ب" in after.proclitics
    return placed or (after.noun is not None and not gap)
