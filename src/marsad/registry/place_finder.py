"""Finding the words of a report that name a place, without regard to the report's country and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.dates import Day, find_times
from marsad.arabic.name_words import common_words, is_given_name
from marsad.arabic.tokens import Token
from marsad.arabic.verbs import verb_readings
from marsad.model.claim import Relation
from marsad.registry.place_around import (
    Around,
    is_capitals_land,
    is_noun_of_list,
    look_after,
    look_before,
    proclitics_of,
)
from marsad.registry.place_gazetteer import Gazetteer, gazetteer
from marsad.registry.place_idioms import is_idiom
from marsad.registry.place_mentions import (
    BARE,
    GOVERNED,
    LIST_MARKS,
    LISTED,
    LOCATED,
    QUOTES,
    PlaceMention,
    is_joined,
    with_containers,
)
from marsad.registry.place_names import FoundName, Names
from marsad.registry.place_unknown import is_cut_short, listed_unknown, unknown_name
from marsad.registry.place_words import common, key_of, noun_named, place_words, role_of, turned

DATELINE_ENDS = frozenset("-–—:/|(")
_DASHES = frozenset("-–—/|")
_MARKS = 3  # tokens of marks between two names of a list
_JOINED = 6  # tokens, with quotation marks, from a name to one that is joined to it
_SIGNED = 5  # tokens of a line that an outlet and a place sign: "وكالة – حلب"
_DATED = 8  # tokens of the date behind the place in a dateline


def find_places(
    tokens: Sequence[Token], taken: Iterable[tuple[int, int]] = (), known: Gazetteer | None = None
) -> list[PlaceMention]:
    """Mentions in order, not overlapping. `taken`: token ranges, inclusive, of names of actors and persons."""
    others = frozenset(i for first, last in taken for i in range(first, last + 1))
    return _Finder(Names(tokens, others, known or gazetteer())).find()


class _Finder:
    """One pass over a document."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.tokens = names.tokens
        self.found: list[PlaceMention] = []
        self.least = 0  # tokens before this belong to the mention before

    def find(self) -> list[PlaceMention]:
        """A look is worth while at few words: the gazetteer remembers which may begin a place."""
        begins, taken = self.names.known.begins, self.names.taken
        for i, token in enumerate(self.tokens):
            if token.kind != "word" or i < self.least or i in taken:
                continue
            mention = self._mention(i) if begins(token.text) or self._is_next(i) else None
            if mention is not None:
                self.found.append(mention)
                self.least = mention.last + 1
        return with_containers(self.found, self.tokens)

    def _is_next(self, i: int) -> bool:
        """Whether only a comma or a و apart and quotation marks stand between the mention before and token i."""
        if not self.found or i - self.least > _MARKS:
            return False
        between = self.tokens[self.least : i]
        return all(t.text in QUOTES or t.text in LIST_MARKS or t.text == "و" for t in between)

    def _mention(self, i: int) -> PlaceMention | None:
        name = self.names.at(i)
        if name is not None and name.loose and self._is_next(i):
            word = self.tokens[i].text[1:]
            if word in place_words("head"):
                name = None  # "قرى كذا وشيخ حسن": no "الشيخ"
            elif name.last == i and word in place_words("locative"):
                return None  # "كذا وعند محور كذا": no "العند"
        if name is not None and self._is_next(i) and self._is_under_plural():
            marked = self.tokens[i - 1].text in QUOTES and name.proclitics  # "(زيرو) و(بانكا)": no "in Anka"
            name = None if marked or is_cut_short(self.names, i, name) else name
        if name is not None and (
            self._is_second_word(i, name) or self._ends_inside(i, name) or is_idiom(self.tokens, i, name)
        ):
            return None
        if name is not None and self._is_turned_on(i, name):
            return None  # the town behind is found with both its points of the compass
        if name is not None and (
            self._is_of_river(name) or self._is_road_onward(i, name) or self._is_capital(name)
        ):
            return None
        if name is not None and not (
            _is_cut_from_a_word(self.tokens[i].text, name) and self._is_alone(i, name)
        ):
            return self._known(i, name)
        role = role_of(self.tokens[i].text)
        if role is not None and role.noun is not None and not role.article:
            noun = role.noun
            if is_noun_of_list(self.tokens, i, i) and (first := role_of(self.tokens[i - 1].text)) is not None:
                noun = first.noun or noun  # "قرى ومزارع كذا"
            found = unknown_name(self.names, i, noun, self.least)
            if found is not None:
                return found
        return listed_unknown(self.names, i, self.found[-1]) if self._is_next(i) else None

    def _is_under_plural(self) -> bool:
        """Whether the mention before is one of "قرى كذا"."""
        before = self.found[-1]
        return before.plural and before.noun is not None and noun_named(before.noun).unknown == "yes"

    def _is_second_word(self, i: int, name: FoundName) -> bool:
        """ "دير حفير", "رسم سالم": what stands behind the first word of names is no name of its own."""
        if name.last > i or name.proclitics or name.key.startswith("ال") or i <= self.least:
            return False
        return self.names.is_free_word(i - 1) and self.tokens[i - 1].text in place_words("first_word")

    def _ends_inside(self, i: int, name: FoundName) -> bool:
        """ "قرية صيدا الحانوت" is no "قرية صيدا": the name behind its noun is the longer one."""
        role = role_of(self.tokens[i].text)
        if name.last == i or role is None or role.noun is None:
            return False
        at = i + 1
        while at < len(self.tokens) and self.tokens[at].text in QUOTES:
            at += 1
        behind = self.names.at(at) if self.names.is_free_word(at) else None
        return behind is not None and behind.last > name.last

    def _is_turned_on(self, i: int, name: FoundName) -> bool:
        """ "ريف إدلب الجنوبي الغربي" is no part of the known "ريف إدلب الجنوبي"."""
        if name.last == i or name.last + 1 >= len(self.tokens):
            return False
        first, last, after = (role_of(self.tokens[k].text) for k in (i, name.last, name.last + 1))
        if first is None or last is None or after is None or first.relation != "countryside":
            return False
        return last.adjective is not None and after.adjective is not None and not after.proclitics

    def _is_road_onward(self, i: int, name: FoundName) -> bool:
        """ "طريق حلب – اللاذقية" joins two towns, whatever else is called "طريق حلب"."""
        role = role_of(self.tokens[i].text)
        if name.last + 2 >= len(self.tokens) or role is None or role.noun is None or role.noun.kind != "road":
            return False
        town = self.names.at(i + 1)
        onward = self.tokens[name.last + 1].text in _DASHES and self.names.at(name.last + 2) is not None
        return onward and town is not None and town.last == name.last

    def _is_of_river(self, name: FoundName) -> bool:
        """ "الضفة الغربية لنهر الفرات", "الضفة الشرقية": a bank of a river, not the West Bank."""
        if name.key not in _banks():
            return False
        after = [t.text for t in self.tokens[name.last + 1 : name.last + 4]] + [""] * 3
        role = role_of(after[0])
        turned_away = (
            " " not in name.key and role is not None and role.adjective is not None and not role.proclitics
        )
        river = after[1] if turned_away else after[0]
        whose = "ا" + river[1:] if river.startswith("لل") else river[1:] if river.startswith("ل") else ""
        return turned_away or (whose in place_words("river") and "الاردن" not in after)

    def _is_capital(self, name: FoundName) -> bool:
        """ "العاصمة بغداد", "العاصمة العراقية بغداد": its name follows, which what stands before belongs to."""
        at = name.last + 1
        if name.key not in place_words("capital") or at >= len(self.tokens):
            return False
        at += is_capitals_land(self.tokens[at].text)
        town = self.names.at(at) if self.names.is_free_word(at) else None
        return town is not None and not town.loose and not town.proclitics

    def _is_alone(self, i: int, name: FoundName) -> bool:
        """Whether it is no further name of a list ("الفوعة وكفريا")."""
        return name.proclitics != "و" or not self._is_next(i)

    def _known(self, i: int, name: FoundName) -> PlaceMention | None:
        around = look_before(self.tokens, self.names.taken, self.least, (i, name.last), name.proclitics)
        if around.owned:
            return None
        before = self._joined_to(around, name)
        around = self._like(around, before)
        second = self._second(around)
        if second is None and not around.untouched:
            around = look_after(around, self.tokens)
        mention = self._told(i, name, around, second, before)
        return mention if _is_plausible(mention) else None

    def _joined_to(self, around: Around, name: FoundName) -> PlaceMention | None:
        """The mention before, if this one is joined to it."""
        if not self.found or around.between:
            return None
        if around.first - self.found[-1].last > _JOINED:
            return None
        proclitics = proclitics_of(self.tokens[around.first])
        here = PlaceMention(
            around.first, around.last, around.first, around.last, name.key, proclitics=proclitics
        )
        return self.found[-1] if is_joined(self.found[-1], here, self.tokens) else None

    def _like(self, around: Around, before: PlaceMention | None) -> Around:
        """A name joined to one under a plural noun, or "ريفي", stands under that too."""
        if before is None or not before.plural or not around.untouched:
            return around
        noun = noun_named(before.noun) if before.noun is not None else None
        return around._replace(noun=noun, relation=before.relation, plural=True)

    def _second(self, around: Around) -> tuple[int, str] | None:
        """Last token and key of the second place of "بين تدمر ودير الزور" or "طريق تدمر - السخنة"."""
        road = _is_road(around)
        if not around.between and not road:
            return None
        if not road and self._are_sides(around.first):
            return None
        joined = False
        for j in range(around.last + 1, min(around.last + 6, len(self.tokens))):
            token = self.tokens[j]
            if token.kind != "word":
                joined = joined or token.text in DATELINE_ENDS
                if token.text in QUOTES or token.text in DATELINE_ENDS:
                    continue
                return None
            name = self.names.at(j)
            if name is not None:
                if name.proclitics.endswith("ب"):
                    return None  # "شارع المطار بعدن" leads to no other place
                listed = road and around.plural and name.proclitics == "و"  # "شوارع كذا وكذا"
                return (
                    (name.last, name.key)
                    if not listed and (joined or road or "و" in name.proclitics)
                    else None
                )
            role = role_of(token.text)
            noun = role is not None and role.noun is not None
            joined = joined or token.text == "و" or (role is not None and "و" in role.proclitics)
            if not joined or (token.text not in ("و", "وبين") and not noun):
                return None
        return None

    def _are_sides(self, i: int) -> bool:
        """ "مواجهات عنيفة بين جبل محسن وباب التبانة": two quarters fight, and the fighting is in both."""
        before = (token.text.removeprefix("و").removeprefix("ال") for token in self.tokens[max(0, i - 2) : i])
        return any(word in place_words("fighting") for word in before)

    def _told(
        self,
        i: int,
        name: FoundName,
        around: Around,
        second: tuple[int, str] | None,
        before: PlaceMention | None,
    ) -> PlaceMention:
        last, until = second if second is not None else (around.last, None)
        relation: Relation | None = around.relation
        if until is not None:
            relation = "axis" if _is_road(around) else "area"
        dateline = self._is_dateline(around.first, last)
        mention = PlaceMention(
            around.first, last, i, last if until is not None else name.last, name.key,
            around.noun.word if around.noun is not None else None, relation, around.direction,
            proclitics_of(self.tokens[around.first]) if around.first < i else name.proclitics,
            _evidence(around, until, dateline, before), around.locative or (before is not None and before.locative),
            dateline, None, until, name.loose, around.plural, False, around.km,
        )  # fmt: skip
        return _by_its_words(mention, self.tokens)

    def _is_dateline(self, first: int, last: int) -> bool:
        """It opens its line before a dash, a colon or a whole date; or it closes a short line behind a dash."""
        tokens, start = self.tokens, first
        while start > 0 and tokens[start - 1].text in QUOTES:
            start -= 1
        if start == 0 or tokens[start - 1].kind == "newline":
            return last + 1 < len(tokens) and (
                tokens[last + 1].text in DATELINE_ENDS or _is_dated(tokens[last + 1 : last + 1 + _DATED])
            )
        ends = last + 1 == len(tokens) or tokens[last + 1].kind == "newline" or tokens[last + 1].text == "("
        if not ends or tokens[start - 1].text not in _DASHES:
            return False
        line = start - 1
        while line > 0 and tokens[line - 1].kind != "newline":
            line -= 1
        return start - line <= _SIGNED


def _is_dated(behind: Sequence[Token]) -> bool:
    """ "جنين 29-1-2025 وكالة-", "بيروت 6 مارس آذار (وكالة) -": a day of a month stands at once behind the place."""
    if not behind or behind[0].kind != "number":
        return False
    time = next((t for t in find_times(behind) if t.first == 0), None)
    return (
        time is not None and isinstance(time.moment, Day) and None not in (time.moment.day, time.moment.month)
    )


@lru_cache(maxsize=1)
def _banks() -> frozenset[str]:
    return frozenset(key_of(name) for name in place_words("bank"))


def _is_road(around: Around) -> bool:
    return around.noun is not None and around.noun.kind == "road"


def _evidence(around: Around, until: str | None, dateline: bool, before: PlaceMention | None) -> int:
    if until is not None:
        return LOCATED
    if around.noun is not None or around.front:
        return GOVERNED
    if around.locative or around.relation or around.direction or dateline:
        return LOCATED
    if before is None:
        return BARE
    return LOCATED if before.evidence >= LOCATED else LISTED


def _by_its_words(mention: PlaceMention, tokens: Sequence[Token]) -> PlaceMention:
    """A longer name may begin with a noun of kind, "ريف" or a point of the compass: these are told too."""
    role = role_of(tokens[mention.name_first].text)
    if role is None or role.article or " " not in mention.key or mention.until is not None:
        return mention
    if role.noun is not None and mention.noun is None:
        return replace(mention, noun=role.noun.word, evidence=GOVERNED)
    if mention.relation is not None or mention.direction is not None:
        return mention
    if role.relation is None and role.direction is None:
        return mention
    direction = role.direction
    for token in tokens[mention.name_first + 1 : mention.name_last + 1]:
        more = role_of(token.text)
        if more is not None and not more.proclitics:
            direction = turned(direction, more.adjective or more.direction)
    return replace(
        mention,
        relation=role.relation,
        direction=direction,
        named_so=True,
        evidence=max(mention.evidence, LOCATED),
    )


def _is_cut_from_a_word(word: str, name: FoundName) -> bool:
    """ "ورقة", "لقاح", "كسرت", "فاطمة" are not "and Raqqa", "for Qah", "like Sirte", "so Atme".

    A letter before the article is one.
    """
    if not name.proclitics or " " in name.key or name.key.startswith("ال"):
        return False
    if name.proclitics == "ف" and is_given_name(word):
        return True
    return word in common_words() or ("ك" in name.proclitics and bool(verb_readings(word)))


def _is_plausible(mention: PlaceMention) -> bool:
    """Names that may be everyday words need something around them; the rest is the resolver's to judge."""
    if mention.loose and mention.evidence < GOVERNED and " " not in mention.key:
        return False
    if mention.proclitics.endswith("ك"):
        return False  # "كميناً" is no "like Minna"
    words = mention.key.split(" ")
    if (
        mention.loose
        and len(words) == 2
        and words[0] in place_words("site")
        and not words[1].startswith("ال")
    ):
        return False  # "سوق شعبي" is any market, "السوق الشعبي" is one
    return mention.evidence >= LISTED or mention.key not in common("noun")
