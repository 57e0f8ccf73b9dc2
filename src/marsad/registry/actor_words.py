"""The common words around actors: generic nouns ("التنظيم"), words of kind, numbered units, arms and men.

The data stands in knowledge/actors/words/: `generic.yaml`, `lists.yaml`, `units.yaml`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from marsad.arabic.clitics import Form, forms
from marsad.arabic.folding import fold_word
from marsad.arabic.tokens import Token
from marsad.registry.actor_registry import Country, Dated, Id, Text, When
from marsad.registry.rows import folder, rows_of

Purpose = Literal[
    "kind",  # "تنظيم" داعش: belongs to the name that follows
    "partisan",  # ميليشيا قسد: the same, and takes sides
    "persons",  # مرتزقة داعش: the same, and says persons
    "arms",  # غارة، جنود: an adjective of nation after it names the doer
    "voices",  # مصدر، بيان: before such a word of arms ("مصدر عسكري عراقي") it is one who speaks
    "before_place",  # في، ريف: what follows is a place
    "before_land",  # شمال، أجواء: what follows is a country, not the power that rules it
    "street",  # شارع، مدرسة: what follows it is called by, and no actor
    "men",  # عناصر، مسلحي: after them an everyday word is a group's name
    "deeds_of_men",  # أعدم، خطف: an everyday word before such a verb is a group's name
    "so_called",  # يسمى: between "ما" and a name
    "before_name",  # عناصر، قيادي: what follows is a unit, no rank
    "after_party",  # قال، في: may follow a party, so that the word before is no rank
    "epithet",  # الإرهابي، المسلحة: may follow a generic noun without changing whom it means
    "copula",  # ستكون: what follows is said of its subject
    "not_epithet",  # القرية: looks like an adjective but is a noun
    "group",  # لواء، حركة: a definite name after it is an armed group's
    "quoted_group",  # تجمع، تنظيم: the same for a name in quotation marks only
    "clan",  # عشيرة: any name after it
    "two_clans",  # عشيرتي: two names follow
    "name_head",  # شهداء، أنصار: begins a group's name and needs another word
    "name_link",  # بن، أبو: joins the words of a name
    "capital",  # العاصمة: what follows is a town, not a government
    "borders",  # الحدود: the lands that it names have it between them
    "anybody",  # العدو: whose it is, the adjective of nation after it says
    "belongs",  # من، ينتمون إلى: between armed men and whose men they are
    "tells_support",  # مدعومة من قبل: between a word of support and whose it is
    "pronoun_of_power",  # موالية له: whose men they are was told before
    "bands_of_power",  # مجموعات: armed, with a power's name before them
    "no_arm",  # مشتبه به: an adjective of nation behind it is no arm's
    "bases",  # قاعدة: a name may stand between it and the adjective of its owner
    "makes",  # إف، ميغ: stands before the number of a make
    "arm_of_unit",  # مدرع، مشاة: behind the number of a unit
    "militias",  # ميليشيات: many bands, none of which alone is "الميليشيا"
    "bodies",  # قوة، خلية: a body of men, whose they are follows
    "loyal_indefinite",  # موالية، مدعومة: said as often without the article
    "is_of",  # التابعة، المنتمية: between a common noun and whose it is
    "perhaps",  # يرجح أنها: before an adjective of nation that is only guessed
    "bystanders",  # ومواطن: joined to arms or men, the adjective of nation after it is his
    "homes",  # منازل ومركبات: the adjective of nation says whose they are
    "harmed",  # قتيلا، جرحى: the adjective of an armed group behind it says whose they are
    "allies",  # الحوثي: behind it "وصالح" is a side
    "mediating",  # برعاية، بوساطة: what follows helps two sides to agree
    "blows",  # هجوم، كمين: with ل before whose it is
    "backing",  # داعم، مساند: what follows with ل is helped
    "tied_to",  # الموالية ل، التابعة ل: what follows is whose another is
    "help",  # بإسناد، بدعم: what follows backs another
    "agents",  # مرتزقة، أدوات: they fight for the power whose name follows
    "bands",  # مسلحون، مجموعات: so do they where a word of loyalty stands between
    "loyal",  # الموالية، المدعومة: such a word
    "rule",  # النظام: whose it is, the adjective of nation behind it says
    "armed_deeds",  # هجوم، اعتداء: "مسلح" behind one says how it was done
    "former",  # السابق، المخلوع: the power before it is gone
    "no_group",  # السير، الإطفاء: after "حركة", "فرقة" no group's name
]
S = TypeVar("S", bound=Struct)
ARMED = frozenset({"مسلح", "مسلحا"})
ORIGINS = frozenset({"الجنسيه", "الاصل", "المولد", "المنشا"})
OF_NATION = frozenset({"جنسيه", "بجنسيه"})  # before the adjective: "من جنسية تركية"
HE_IS = frozenset({"هو", "وهو", "هي", "وهي"})
PEOPLES = frozenset(
    {"كردي", "كرديه", "عربي", "عربيه", "تركماني", "تركمانيه"}
)  # his people, and behind it his land
STATE_WORDS = {"army": "الجيش", "police": "الشرطة"}


class Default(Dated, frozen=True, kw_only=True):
    """Whom a generic word means in a country at a time, where nothing in the report says it.

    `against`: only in a report that calls somebody of that side by a word that takes sides.
    """

    actor: Id
    country: tuple[Country, ...] = ()
    against: Text | None = None

    def fits(self, country: str | None, when: When | None, against: frozenset[str] = frozenset()) -> bool:
        if self.against is not None and self.against not in against:
            return False
        return (not self.country or country in self.country) and self.holds(when)


class Generic(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A common noun that stands for an actor named before.

    `heads`: the antecedent is called so ("تنظيم" for "التنظيم") · `about`: or it is one of these actors ·
    `named`: only what this very report calls so, not what is called so elsewhere · `rank`: a rank too ·
    `person`: it says persons · `state`: a state's army or police, of whatever country the report is ·
    `foe`: where nobody is called so, whoever is not of the side that is named first ("العدو") ·
    `band`: where nobody is called so, whatever band was named last ("التنظيم").
    """

    word: Text
    variants: tuple[Text, ...] = ()
    heads: tuple[Text, ...] = ()
    about: tuple[Id, ...] = ()
    defaults: tuple[Default, ...] = ()
    named: bool = False
    rank: bool = False
    last: bool = False
    feminine: bool = False
    person: bool = False
    state: Literal["army", "police"] | None = None
    foe: bool = False
    band: bool = False


class Service(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a service of any state is called, and the common noun whose meaning it has where nobody bears the name.

    `lands`: nouns that are it with a country's name behind them ("جيش النيجر").
    """

    like: Text
    words: tuple[Text, ...]
    lands: tuple[Text, ...] = ()


class WordList(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Plain words that serve one purpose."""

    purpose: Purpose
    words: tuple[Text, ...]


class Others(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases that contain an actor's words and name none; `why` says what they are."""

    why: Text
    phrases: tuple[Text, ...]


class Era(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Phrases that only a report on or after `since` can have."""

    since: date
    phrases: tuple[Text, ...]


class Unit(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A noun of numbered units."""

    word: Text
    unit: Literal["corps", "division", "brigade", "regiment", "battalion"]


class Client(Dated, frozen=True, kw_only=True):
    """Who fights for a power in a country.

    `called`: the name of `patron` itself means them there · `former`: only where it is told to be gone, and so do
    men "of" it ("مسلحون من النظام السابق").
    """

    patron: Id
    country: Country
    client: Id
    called: bool = False
    former: bool = False


class Army(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whose a numbered unit is in a country where units have no ids of their own; it is `other`'s where that, or
    a part of it, was named last.
    """

    country: Country
    army: Id
    other: Id | None = None


class State(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom a state's army and its police are read as; the police is the army's where it has no id of its own."""

    country: Country
    army: Id
    police: Id | None = None


def _file(name: str, kind: type[S]) -> list[S]:
    return [row.value for row in rows_of(folder("actors/words").joinpath(name), kind)]


@lru_cache(maxsize=1)
def generics() -> tuple[Generic, ...]:
    return tuple(_file("generic.yaml", Generic))


@lru_cache(maxsize=1)
def services() -> dict[str, Generic]:
    """What a state's service is called → the common noun that it is read as."""
    known = {g.word: g for g in generics()}
    rows = _file("services.yaml", Service)
    return {w: replace(known[r.like], word=w, variants=(), heads=()) for r in rows for w in r.words}


@lru_cache(maxsize=1)
def of_lands() -> dict[str, str]:
    """Folded noun ("جيش") → the common noun that it is before a country's name."""
    return {fold_word(w): r.like for r in _file("services.yaml", Service) for w in r.lands}


@lru_cache(maxsize=1)
def eras() -> tuple[Era, ...]:
    return tuple(_file("eras.yaml", Era))


@lru_cache(maxsize=1)
def units() -> dict[str, str]:
    """Folded noun without article → kind of unit."""
    return {fold_word(u.word): u.unit for u in _file("units.yaml", Unit)}


@lru_cache(maxsize=1)
def clients() -> tuple[Client, ...]:
    return tuple(_file("clients.yaml", Client))


@lru_cache(maxsize=1)
def armies() -> dict[str, Army]:
    """Country → the actor its numbered units are read as."""
    return {a.country: a for a in _file("armies.yaml", Army)}


@lru_cache(maxsize=1)
def states() -> dict[str, State]:
    """Country → its forces, where no row of generic.yaml tells them."""
    return {s.country: s for s in _file("states.yaml", State)}


@cache
def default_of(
    generic: Generic, country: str | None, when: When | None, against: frozenset[str] = frozenset()
) -> str | None:
    """Whom the word means in a country at a time: by its own row, or as that country's army or police."""
    found = _listed_default(generic, country, when, against)
    if found is not None or generic.state is None or country is None:
        return found
    head = next((g for g in generics() if g.word == STATE_WORDS[generic.state]), None)
    found = _listed_default(head, country, when, against) if head is not None else None
    if found is not None or (state := states().get(country)) is None:
        return found
    return (state.police or state.army) if generic.state == "police" else state.army


def _listed_default(
    generic: Generic, country: str | None, when: When | None, against: frozenset[str]
) -> str | None:
    return next((d.actor for d in generic.defaults if d.fits(country, when, against)), None)


@lru_cache(maxsize=1)
def other_phrases() -> tuple[str, ...]:
    """Phrases that contain an actor's words and name none."""
    return tuple(phrase for row in _file("others.yaml", Others) for phrase in row.phrases)


@cache
def words(purpose: Purpose) -> frozenset[str]:
    """The folded words of a purpose."""
    lists = _file("lists.yaml", WordList)
    return frozenset(fold_word(w) for one in lists if one.purpose == purpose for w in one.words)


@lru_cache(maxsize=100_000)
def is_word(text: str, purpose: Purpose) -> bool:
    """Whether a folded word, through its clitics, serves the purpose."""
    listed = words(purpose)
    return any(form.stem in listed or form.defined in listed for form in forms(text))


def is_origin(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "قيادي سعودي الجنسية", "من جنسية تركية", "وهو كردي إيراني": where he is from, and no state."""
    if last + 1 < len(tokens) and tokens[last + 1].text in ORIGINS:
        return True
    before = [token.text for token in tokens[max(0, first - 2) : first]]
    if before and before[-1] in OF_NATION:
        return True
    return len(before) == 2 and before[0] in HE_IS and before[1] in PEOPLES


def is_how(tokens: Sequence[Token], i: int) -> bool:
    """ "هجوم مسلح": the word says how it was done, and is no gunman."""
    return i > 0 and tokens[i].text in ARMED and is_word(tokens[i - 1].text, "armed_deeds")


@lru_cache(maxsize=100_000)
def kind_form(text: str) -> Form | None:
    """How a folded word is cut into a word of kind without article ("ولتنظيم"), if it is one."""
    listed = words("kind")
    cuts = (f for f in forms(text) if not f.article and f.stem in listed and f.enclitic in ("", "ا"))
    return next(cuts, None)


@lru_cache(maxsize=100_000)
def group_form(text: str, purpose: Purpose) -> Form | None:
    """How a folded word is cut into a noun of groups without article ("ولواء"), if it is one."""
    listed = words(purpose)
    return next((f for f in forms(text) if not f.article and not f.enclitic and f.stem in listed), None)


@lru_cache(maxsize=100_000)
def is_group(text: str) -> bool:
    """Whether a group's name may follow the folded word."""
    return any(group_form(text, purpose) for purpose in ("group", "quoted_group", "clan", "two_clans"))


@lru_cache(maxsize=100_000)
def is_definite(text: str) -> bool:
    """Whether a folded word can carry the article."""
    return any(form.article for form in forms(text))
