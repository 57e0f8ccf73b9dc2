"""Finding the words of a report that name an actor, without regard to the report's place and date."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from msgspec.structs import replace

from marsad.arabic.clitics import bare, forms
from marsad.arabic.number_duals import duals
from marsad.arabic.number_words import numeral_at
from marsad.arabic.phrases import Match
from marsad.arabic.signs import marked
from marsad.arabic.tokens import Token
from marsad.arabic.verbs import verb_readings
from marsad.model.value import Value
from marsad.registry.actor_forces import branch_behind, find_force
from marsad.registry.actor_kinds import STATE_FORCES
from marsad.registry.actor_lexicon import BEGINS, QUOTES, Entry, Opening, in_quotes, lexicon, opening
from marsad.registry.actor_places import is_street, lies_in_land, stands_as_place
from marsad.registry.actor_registry import actor
from marsad.registry.actor_units import find_unit
from marsad.registry.actor_unknown import ClanName, find_unknown, two_clans
from marsad.registry.actor_words import is_definite, is_how, is_origin, is_word, kind_form, words

NAMING = ("word", "latin")
GUNMEN = "unidentified-gunmen"
TITLE_WORDS = 4
MODIFIERS = (
    3  # at most so many words stand between an arm and the adjective of its owner: طائرات إف 16 عراقية
)

BY = frozenset({"من", "علي"})
WHAT, AS = "ما", frozenset({"ب", "باسم"})
ALLY_WORDS = 2  # of a name before "والشباب المسلم"
OF_IT = words("no_arm")
SERVICES = {"شرطه": "الشرطه", "امن": "قوات امن"}  # behind "ضابط", "عنصر"
CIVIL = frozenset({"مدني", "مدنيه"})  # "عناصر الدفاع المدني السوري"
BASES = words("bases")
HYPHENS = "-–"  # "صواريخ أرض-أرض إسرائيلية"
MAKES = words("makes")
GUESSES = 4  # and so many more that only say it is a guess: "طائرة بدون طيار يرجح أنها أمريكية"

THAT_THEY_ARE = frozenset({"انهم", "بانهم", "انه", "بانه", "انهما", "بانهما"})


class ActorMention(Value, frozen=True):
    """Tokens first..last (inclusive) name an actor, with a word of kind before the name ("تنظيم", "ميليشيا").

    `actor`: id in the registry, None while unresolved · `generic`: a common noun ("التنظيم") ·
    `adjective`: an adjective that names the doer ("إسرائيلية") · `plural_person`: it says persons
    ("الحوثيين") · `proclitics`: the letters cut off before it · `key`: the entry, for the resolver; "" for a
    group that is in no list and is known by its words alone · `once`: whose former men are meant.
    A generic one that stays unresolved names nobody.
    """

    first: int
    last: int
    actor: str | None
    generic: bool
    adjective: bool
    plural_person: bool
    proclitics: str
    key: str = ""
    once: str | None = None


def find_actors(tokens: Sequence[Token], signs: Sequence[int] | None = None) -> list[ActorMention]:
    """Mentions in order, not overlapping; names with several owners carry the first of them."""
    found: list[ActorMention] = []
    free = 0  # the first token behind the names found
    for i in marked(BEGINS, tokens, signs):
        begins = opening(tokens[i].text) if i >= free and tokens[i].kind in NAMING else None
        if begins is None:
            continue
        clans = two_clans(tokens, i) if begins.group else None
        if clans is not None:
            found += [_clan(tokens, name) for name in clans]
            free = clans[-1].last + 1
            continue
        match = lexicon().phrases.at(tokens, i) if begins.name else None
        if match is not None and match.value.other:
            free = match.last + 1
            continue
        mention = _mention(tokens, i, begins, match)
        if mention is not None and mention.adjective and is_origin(tokens, mention.first, mention.last):
            continue
        if mention is not None and not (mention.actor == GUNMEN and is_how(tokens, i)):
            _add(tokens, found, _so_called(tokens, mention))
            free = mention.last + 1
    return found


def _so_called(tokens: Sequence[Token], mention: ActorMention) -> ActorMention:
    """ "ما يسمى كذا", "لما تعرف بـ"كذا"": the words before the name belong to it."""
    j = mention.first - 1
    while j > 0 and (tokens[j].text in QUOTES or tokens[j].text in AS):
        j -= 1
    if j < 1 or tokens[j].text not in words("so_called") or mention.generic or mention.adjective:
        return mention
    form = next((f for f in forms(tokens[j - 1].text) if f.stem == WHAT and not f.enclitic), None)
    return replace(mention, first=j - 1, proclitics=form.proclitics) if form is not None else mention


def _clan(tokens: Sequence[Token], name: ClanName) -> ActorMention:
    """One of two clans told together, by the entry of its name if there is one."""
    match = lexicon().phrases.at(tokens, name.first)
    proclitics = "و" if name.joined else ""
    if match is not None and match.last >= name.last and match.value.generic is None:
        known = _named(tokens, name.first, match.last, match.value, proclitics)
        if known is not None:
            return known
    return ActorMention(name.first, name.last, None, False, False, False, proclitics)


def _add(tokens: Sequence[Token], found: list[ActorMention], mention: ActorMention) -> None:
    """A mention takes in the word of kind ("عصابة") or the armed men found before as if by themselves."""
    if found and found[-1].first >= mention.first:
        found.pop()
    elif found and found[-1].last >= mention.first:
        mention = replace(mention, first=found[-1].last + 1)
    if found and _belongs(tokens, found[-1], mention):
        men = found.pop()
        mention = replace(
            mention, first=men.first, adjective=False, plural_person=True, proclitics=men.proclitics
        )
    found.append(mention)


def _belongs(tokens: Sequence[Token], men: ActorMention, mention: ActorMention) -> bool:
    """مسلحين من عشيرة … ، مسلحون ينتمون إلى تنظيم … ، مسلحين حوثيين: the men are the group's."""
    if men.actor != GUNMEN or men.generic or not 1 <= mention.first - men.last <= 4:
        return False
    between = [t for t in tokens[men.last + 1 : mention.first] if t.text not in QUOTES]
    if not between:
        if mention.adjective and mention.actor is not None and actor(mention.actor).kind == STATE_FORCES:
            return False  # "مسلحون لبنانيون": no men of that state
        people = mention.adjective or mention.plural_person
        return people and mention.actor != GUNMEN and not _is_object(tokens, men.last, mention.first)
    return all(t.kind == "word" and is_word(t.text, "belongs") for t in between)


def _is_object(tokens: Sequence[Token], men: int, other: int) -> bool:
    """ "هاجم مسلحون الحوثيين", "خطف مسلحون شرطيين", "شرطيا": definite, or in another case than the men: another."""
    whole = tokens[men].text.endswith(("ون", "ين")) and not tokens[men].text.startswith("ال")
    other_case = tokens[men].text.endswith("ون") and tokens[other].text.endswith(("ين", "ا"))
    return whole and (tokens[other].text.startswith("ال") or other_case)


def _mention(
    tokens: Sequence[Token], i: int, begins: Opening, match: Match[Entry] | None
) -> ActorMention | None:
    unit = find_unit(tokens, i, begins.unit) if begins.unit else None
    whole = unit is not None and is_word(
        tokens[unit.last].text, "arm_of_unit"
    )  # "الفرقة الأولى مدرع" is a name
    if unit is not None and (match is None or match.last < unit.last + (not whole)):
        if (branch := branch_behind(tokens, unit.last)) is not None:
            return ActorMention(i, branch.last, branch.id, False, False, False, unit.proclitics, branch.key)
        entry = lexicon().units.get(unit.id)
        id = entry.pick(None, None) if entry is not None else unit.id
        return ActorMention(i, unit.last, id, False, False, False, unit.proclitics, unit.key)
    force = find_force(tokens, i, begins, match)
    if force is not None:
        return ActorMention(i, force.last, force.id, False, False, force.person, force.proclitics, force.key)
    if match is not None and _is_pair(tokens, i, match.last):
        inner = _name_inside(tokens, match.last)
        if inner is not None:
            return inner
    if match is not None and match.value.generic is None and (inner := _reaching_further(tokens, i, match)):
        return inner
    if match is not None and match.value.generic is None:
        named = _named(tokens, i, match.last, match.value, match.form.proclitics)
        if named is not None:
            return named
    if begins.group and (unknown := _unknown(tokens, i, match)) is not None:
        return unknown
    if match is not None and match.value.generic is not None:
        if (title := _title(tokens, i, match.last)) is not None:
            return ActorMention(i, title, None, False, False, False, match.form.proclitics, "")
        return _generic(tokens, i, match.last, match.value, match.form.proclitics)
    if begins.adjective is None:
        return None
    entry = begins.adjective
    if not (_is_people(tokens[i].text) or _counts_people(tokens, i)) and _owns_arms(tokens, i):
        service = None if entry.of_group else _service(tokens, i)
        key = f"@{service}@{entry.key}" if service is not None else "~" + entry.key
        return ActorMention(i, i, entry.pick(None, None), False, True, False, "", key)
    if entry.of_group and (_is_counted(tokens, i) or (i > 0 and is_word(tokens[i - 1].text, "harmed"))):
        return ActorMention(i, i, entry.pick(None, None), False, False, True, "", "~" + entry.key)
    return None


def _service(tokens: Sequence[Token], i: int) -> str | None:
    """ "ضابطا شرطة مصريان", "عنصر أمن لبناني": the service behind the noun of men, as a common noun of its own."""
    near = (bare(tokens[j].text) for j in range(i - 1, max(-1, i - 1 - MODIFIERS), -1))
    return next((SERVICES[word] for word in near if word in SERVICES), None)


def _is_another(arm: str, adjective: str) -> bool:
    """ "قتل الجيش فلسطينياً": behind a noun with the article an adjective without it describes another."""
    return _is_definite_arm(arm) and not is_definite(adjective)


@lru_cache(maxsize=50_000)
def _is_definite_arm(text: str) -> bool:
    """ "الجيش", "للقوات", and not "آليات", "آليتين", which are folded as if they had the article."""
    return is_definite(text) and words("arms").isdisjoint({text, *duals(text)})


def _is_pair(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Two words, with a quotation mark between them or not: "ميليشيا "جيش"."""
    return last == i + 1 or (last == i + 2 and tokens[i + 1].text in QUOTES)


def _name_inside(tokens: Sequence[Token], i: int) -> ActorMention | None:
    """ "قوات جيش الفتح": the last word of a common noun begins the name of a group."""
    match = lexicon().phrases.at(tokens, i)
    if match is None or match.last == i or match.value.generic is not None or match.value.other:
        return None
    if match.form.proclitics or match.form.article:
        return None
    return _named(tokens, i, match.last, match.value, match.form.proclitics)


def _reaching_further(tokens: Sequence[Token], i: int, match: Match[Entry]) -> ActorMention | None:
    """ "قوات" + "الجيش الوطني الشعبي", not "قوات الجيش الوطني": the name behind the word of kind is the longer one."""
    overlaps = match.last > i and _is_arm(tokens[i].text)
    further = lexicon().phrases.at(tokens, i + 1) if overlaps else None
    if (
        further is None
        or further.last <= match.last
        or further.value.generic is not None
        or further.value.other
    ):
        return None
    return _named(tokens, i + 1, further.last, further.value, further.form.proclitics)


def _is_counted(tokens: Sequence[Token], i: int) -> bool:
    """ "15 داعشياً", "«15» داعشياً", "ثمانية عشر حوثياً": a numeral stands before it, over the mark that closes it."""
    j = i - 1
    if j > 0 and (tokens[j].text in QUOTES or tokens[j].text == ")"):
        j -= 1
    return j >= 0 and (tokens[j].kind == "number" or numeral_at(tokens, j) is not None)


def _counts_people(tokens: Sequence[Token], i: int) -> bool:
    """ "اعتقلت قوات كذا 12 فلسطينياً": people of a nation, no adjective of the arms before.

    Behind the number of a make it is one: "طائرات إف 16 عراقية".
    """
    if not _is_counted(tokens, i):
        return False
    j = i - 1
    while j > 0 and (tokens[j].kind == "number" or tokens[j].text in QUOTES or tokens[j].text in HYPHENS):
        j -= 1
    return tokens[j].kind != "latin" and tokens[j].text not in MAKES


def _title(tokens: Sequence[Token], i: int, last: int) -> int | None:
    """«الجيش الموحد»: a common noun that goes on with a definite word to the closing mark is a name."""
    if i == 0 or tokens[i - 1].text not in QUOTES:
        return None
    j = last + 1
    while j < len(tokens) and j - i < TITLE_WORDS and tokens[j].text.startswith(("ال", "وال")):
        j += 1
    return j - 1 if last + 1 < j < len(tokens) and tokens[j].text in QUOTES else None


def _unknown(tokens: Sequence[Token], i: int, match: Match[Entry] | None) -> ActorMention | None:
    """A group in no list, unless a listed one follows ("ميليشيا" + "لواء القدس") or its words are longer."""
    j = i + 1
    while j < len(tokens) and tokens[j].text in QUOTES:
        j += 1
    begins = opening(tokens[j].text) if j < len(tokens) and tokens[j].kind in NAMING else None
    if begins is not None and begins.name and lexicon().phrases.at(tokens, j) is not None:
        return None
    group = find_unknown(tokens, i)
    if group is None or (match is not None and match.last >= group.last):
        return None
    return ActorMention(i, group.last, None, False, False, False, group.proclitics, "")


def _named(tokens: Sequence[Token], i: int, last: int, entry: Entry, proclitics: str) -> ActorMention | None:
    name = entry.readings[0].name
    kind = _kind_before(tokens, i)
    known = in_quotes(tokens, i, last) or _after_men(tokens, i) or _after_ally(tokens, i)
    known = known or _acts(tokens, last)
    if name.sign and kind is None and not known:
        return None
    backs = i > 1 and tokens[i - 1].text in BY and is_word(tokens[i - 2].text, "loyal")
    if name.place and not backs and (proclitics.endswith("ب") or stands_as_place(tokens, i, last)):
        return None  # بدمشق, and not "مدعومة من دمشق"
    if proclitics == "" and (lies_in_land(tokens, i, entry.key) or (kind is None and is_street(tokens, i))):
        return None  # "في جنوب تركيا", "ساحة عقبة بن نافع"
    first, persons = i, any(r.name.person for r in entry.readings)
    if kind is not None:
        form = kind_form(tokens[kind].text)
        first, proclitics = kind, form.proclitics if form else ""
        persons = persons or is_word(tokens[kind].text, "persons")
    whole = _with_nation(tokens, i, last)
    after = tokens[last + 1] if entry.service and last + 1 < len(tokens) else None
    behind = after.text if after is not None and whole == last and after.kind == "word" else ""
    if behind and _changes_meaning(tokens[last].text, behind):
        return None  # "خفر السواحل" + an adjective of another state
    owner, key = _owner(tokens, last, whole, entry)
    who = (owner or entry).pick(None, None)
    return ActorMention(first, whole, who, False, False, persons, proclitics, key)


def _acts(tokens: Sequence[Token], last: int) -> bool:
    """ "القاعدة أعدمتهم": with the article and before a verb of what only men do."""
    if last + 1 >= len(tokens) or not tokens[last].text.startswith("ال") or tokens[last + 1].kind != "word":
        return False
    deeds = words("deeds_of_men")
    return any(v.lemma in deeds and v.gender == "f" for v in verb_readings(tokens[last + 1].text))


def _owner(tokens: Sequence[Token], last: int, whole: int, entry: Entry) -> tuple[Entry | None, str]:
    """ "جيش العدو السعودي", "القوات الخاصة الروسية": behind what anybody, or each state's army, is called, the
    adjective of nation says who it is; the key is for the resolver.
    """
    anybody = entry.foreign or is_word(tokens[last].text, "anybody")
    begins = opening(tokens[whole].text) if whole > last and anybody else None
    nation = begins.adjective if begins is not None else None
    if nation is None:
        return None, entry.key
    home = actor(nation.readings[0].actor).country
    known = {country for r in entry.readings for country in r.name.country}
    if home in known:  # "وحدات الحرس الوطني التونسي": the name is that country's
        return None, f"@{entry.key}@={home}"
    return nation, "~" + nation.key


def _kind_before(tokens: Sequence[Token], i: int) -> int | None:
    """The word of kind that governs the name at token i; one with the article does not: "الحزب" وداعش."""
    j = i - 1
    while j >= 0 and tokens[j].text in QUOTES:
        j -= 1
    if j < 0 or tokens[j].kind != "word":
        return None
    return j if kind_form(tokens[j].text) is not None else None


def _after_men(tokens: Sequence[Token], i: int) -> bool:
    """ "عناصر القاعدة", "قيادي كبير في القاعدة": the men stand before it, or before "في" and what describes them.

    Or the word that says whose they are: "مسلحون تابعون لحفتر".
    """
    j = i - 1
    led = j >= 0 and tokens[i].text.startswith("ل") and tokens[j].kind == "word"
    if led and any(is_word(tokens[j].text, purpose) for purpose in ("belongs", "is_of", "backing", "blows")):
        return True
    if j > 0 and tokens[j].text == "الي":
        return is_word(tokens[j - 1].text, "belongs")  # "يشتبه بانتمائهم إلى القاعدة"
    if j > 0 and tokens[j].text in ("في", "من"):
        j -= 1
        if tokens[j].text in THAT_THEY_ARE:
            return True  # "يعتقد أنهم من القاعدة"
        return any(
            tokens[k].kind == "word" and is_word(tokens[k].text, "men") for k in range(max(0, j - 1), j + 1)
        )
    construct = j >= 0 and tokens[j].kind == "word" and not tokens[j].text.endswith(("ون", "ين"))
    return construct and is_word(tokens[j].text, "men")


def _after_ally(tokens: Sequence[Token], i: int) -> bool:
    """ "ميليشيات الحوثي وصالح", "عناصر فتح والشباب المسلم"."""
    if i == 0 or not tokens[i].text.startswith("و"):
        return False
    if is_word(tokens[i - 1].text, "allies"):
        return True
    for k in range(i - 1, max(0, i - 1 - ALLY_WORDS), -1):
        match = lexicon().phrases.at(tokens, k)
        if match is not None and match.last == i - 1 and match.value.readings:
            return _after_men(tokens, k)
    return False


def _with_nation(tokens: Sequence[Token], i: int, last: int) -> int:
    """ "لواء فاطميون" الأفغاني: a definite adjective of nation after the name belongs to it."""
    j = last + 1
    while j < len(tokens) and tokens[j].text in QUOTES:
        j += 1
    if j >= len(tokens) or tokens[j].kind != "word":
        return last
    begins = opening(tokens[j].text)
    joined = not tokens[j].text.startswith("ال")  # "القوات الحكومية" والحوثيين: another actor
    if begins is None or begins.adjective is None or not begins.definite or joined:
        return last
    whose = begins.adjective.of_group and tokens[j].text.endswith("ين")  # "اتهم الأهالي الحوثيين": whom
    band = is_word(tokens[i].text, "agents")  # "الميليشيات الإيرانية العراقية": Iraqi ones of Iran
    return last if whose or (not band and _is_of_two(tokens, last, begins.adjective)) else j


def _is_of_two(tokens: Sequence[Token], last: int, other: Entry) -> bool:
    """ "العدوان الأمريكي البريطاني": the name ends with another nation already."""
    begins = opening(tokens[last].text)
    one = begins.adjective if begins is not None and begins.definite else None
    if one is None or one.of_group or other.of_group:
        return False
    return {r.actor for r in one.readings}.isdisjoint(r.actor for r in other.readings)


def _generic(
    tokens: Sequence[Token], i: int, last: int, entry: Entry, proclitics: str
) -> ActorMention | None:
    generic = entry.generic
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if generic is None:
        return None
    if after is not None and after.kind == "word":
        if generic.rank and _is_rank(tokens, i, after.text):
            return None
        if _changes_meaning(tokens[last].text, after.text):
            return None
    if generic.last and not _refers_back(tokens, i):
        return None
    return ActorMention(i, last, None, True, False, generic.person, proclitics, entry.key)


def _is_rank(tokens: Sequence[Token], i: int, after: str) -> bool:
    """Before a name or ركن it is a rank; after "عناصر" or before a preposition it is a unit."""
    if i and is_word(tokens[i - 1].text, "before_name"):
        return False
    return not is_word(after, "after_party")


def _changes_meaning(word: str, after: str) -> bool:
    """A definite adjective that agrees makes it another body: "الجيش المصري", "الهيئة العامة"."""
    if (
        len(after) < 5
        or not after.startswith("ال")
        or is_word(after, "epithet")
        or is_word(after, "not_epithet")
    ):
        return False
    return after.endswith("يه" if word.endswith(("ه", "ات", "ا")) else "ي") or after in (
        "العام",
        "العامه",
        "الخاصه",
    )


def _refers_back(tokens: Sequence[Token], i: int) -> bool:
    """As in "نفت الأخيرة", not in "المعركة الأخيرة" (a definite noun before it) nor "ستكون الأخيرة"."""
    if i == 0 or tokens[i - 1].kind != "word" or is_word(tokens[i - 1].text, "copula"):
        return False
    before = tokens[i - 1].text
    if before == "هذه":
        return True  # "قبل أن تنسحب هذه الأخيرة"
    return not before.endswith(("ه", "ها", "هم", "ات")) and not is_definite(before)


def _is_people(text: str) -> bool:
    """ "بين الجيش والفلسطينيين": with its own article behind و it is a noun, no adjective of the arms before it."""
    return text.startswith("وال") and text.endswith(("ين", "ون"))


@lru_cache(maxsize=50_000)
def _is_arm(text: str) -> bool:
    """ "آلية", "آليتين"."""
    return is_word(text, "arms") or (
        text.endswith(("ان", "ين")) and any(is_word(w, "arms") for w in duals(text))
    )


def _owns_arms(tokens: Sequence[Token], i: int) -> bool:
    """Arms or men stand before the adjective; words between share the article: طائرات حربية روسية."""
    between: list[bool] = []
    for j in range(i - 1, max(-1, i - 2 - MODIFIERS - GUESSES), -1):
        if len(between) > MODIFIERS:
            return False
        token = tokens[j]
        if token.kind == "newline" or (
            token.kind == "mark" and token.text not in QUOTES and token.text not in HYPHENS
        ):
            return False
        if token.kind != "word" or is_word(token.text, "perhaps"):
            continue
        if token.text.startswith("و") and is_word(token.text, "bystanders"):
            return False  # "ضابط ومواطن مصري": his
        if token.text.startswith("و") and j > 0 and is_word(tokens[j - 1].text, "homes"):
            return False  # "منازل ومركبات فلسطينية": people's
        definite = is_definite(token.text)
        if _is_arm(token.text):
            speaks = j > 0 and is_word(tokens[j - 1].text, "voices")
            named = bare(token.text) in BASES and not definite and 0 < len(between) < MODIFIERS
            return not (speaks or _is_another(token.text, tokens[i].text)) and (
                named or all(d == definite for d in between)
            )
        if is_word(token.text, "before_place") or token.text in OF_IT or bare(token.text) in CIVIL:
            return False
        between.append(definite)
    return False
