"""Whom the mentions of one report mean: names by country and date, common nouns by what was named before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from marsad.arabic.clitics import bare, forms
from marsad.arabic.folding import fold_word
from marsad.arabic.tokens import Token
from marsad.registry.actor_clients import with_clients
from marsad.registry.actor_finder import ActorMention
from marsad.registry.actor_kinds import ARMED_SIDES, FOREIGN_FORCES, OF_STATES, POLITICAL_MILITIAS, REBELS
from marsad.registry.actor_lexicon import NOBODY, QUOTES, Company, Entry, key_of, lexicon
from marsad.registry.actor_registry import When, actor, formers, is_part_of, related
from marsad.registry.actor_words import Generic, armies, default_of, is_word, kind_form, words

NEGATING = frozenset({"غير", "شبه"})  # before an adjective: "القوات غير النظامية"
COMMAND = "القياده عامه"  # as the finder keys "القيادة العامة"
OWNER_REACH = 5  # tokens between a common noun and the name of whose it is
HELP_REACH = 4  # tokens from a word of help to the helper
PATTERNS = ("#", "~", "@")  # keys of numbered units, of adjectives, of forces with an adjective of nation
JOINED = " وال"  # "الجيش واللجان": of one that is called so nobody says "الجيش"
MEDIATORS = frozenset({"united-nations", "unsmil", "icrc"})  # named in every other report
BODIES = words("bodies")
MEDIATING_REACH = 3  # tokens: "بإشراف مباشر من"
MILITIAS = words("militias")
FORMER = "سابق"
WITHIN = frozenset({"في", "من", "ضمن", "لدي"})
OF_UNIT = frozenset({"في", "من", "ضمن"})  # between a numbered unit and what it is of
BANDS = frozenset({REBELS, POLITICAL_MILITIAS})
BRIGADE = "-brigade"  # bodies beside an army have brigades, no divisions


def resolve_actors(
    mentions: Sequence[ActorMention], tokens: Sequence[Token], country: str | None, when: When | None
) -> list[ActorMention]:
    """The same mentions, in order, with whom each means.

    `country` (ISO 3166 alpha-2) and `when` are those of the report's happenings, None if unknown; an unknown
    country is inferred from the actors that only one country has.
    """
    here = country or _country_of(mentions)
    sides = frozenset(actor(m.actor).side for m in mentions if m.actor and not m.adjective)
    report = _Report(here, when, sides, _against(mentions))
    resolved = [report.resolve(mention, tokens) for mention in _taking_part(mentions, tokens)]
    return _owned(with_clients(resolved, tokens, here, when), tokens)


def _taking_part(mentions: Sequence[ActorMention], tokens: Sequence[Token]) -> list[ActorMention]:
    """The mentions without those of who only mediates, where no word says that he does so."""
    found: list[ActorMention] = []
    for mention in mentions:
        beside = bool(found) and found[-1].last == mention.first - 1 and mention.proclitics.startswith("و")
        if mention.actor not in MEDIATORS or beside or _mediates(mention, tokens):
            found.append(mention)
    return found


def _mediates(mention: ActorMention, tokens: Sequence[Token]) -> bool:
    """ "برعاية كذا", "بإشراف مباشر من كذا"."""
    before = [t.text for t in reversed(tokens[max(0, mention.first - MEDIATING_REACH) : mention.first])]
    if before[:1] == ["من"]:
        return any(is_word(word, "mediating") for word in before[1:])
    return bool(before) and is_word(before[0], "mediating")


def _owned(mentions: list[ActorMention], tokens: Sequence[Token]) -> list[ActorMention]:
    """ "الميليشيات المتطرفة التابعة للتنظيم": a common noun or a number whose owner follows means no one else."""
    found = list(mentions)
    for n in range(len(found) - 2, -1, -1):
        mention, owner = found[n], found[n + 1]
        between = tokens[mention.last + 1 : owner.first]
        told = bool(between) and len(between) <= OWNER_REACH and is_word(between[-1].text, "is_of")
        if mention.key.startswith("#"):  # "اللواء 52 في الحشد", "اللواء 52 بالحشد"
            told = told or (bool(between) and len(between) == 1 and is_word(between[0].text, "loyal"))
            told = told or _holds_unit(owner, [t.text for t in between])
        elif mention.key == COMMAND:  # "القيادة العامة لكذا" is of whom it leads
            told = owner.first == mention.last + 1 and owner.proclitics == "ل"
        elif not mention.generic:
            continue
        elif not all(t.text.startswith("ال") or t.text in NEGATING for t in between[:-1]):
            continue  # "هاجم التنظيم نقطة الجسر التابعة لكذا": a thing between them is what is owned
        if told and owner.actor is not None and not _is_of(mention.actor, owner.actor):
            found[n] = replace(mention, actor=owner.actor)
    return found


def _holds_unit(owner: ActorMention, between: list[str]) -> bool:
    """ "اللواء 52 في الحشد", "اللواء 52 بالحشد"; of the unit behind it: "الفوج 4 ضمن اللواء 52"."""
    if between:
        return len(between) == 1 and between[0] in OF_UNIT and owner.proclitics == ""
    return owner.proclitics == "ب" or (owner.key.startswith("#") and owner.proclitics == "")


def foe_of(words: Sequence[str], country: str | None, when: When | None) -> str | None:
    """Whom a report of that country and day means by a noun of foes ("متمرد": its plurals are `words`)."""
    for word in words:
        entry = lexicon().entries.get("ال" + fold_word(word))
        if entry is None or country is None:
            continue
        if entry.generic is None:
            return entry.pick(country, when)
        return default_of(entry.generic, country, when)
    return None


def force_of(phrase: str, country: str | None, when: When | None) -> str | None:
    """The force of that country and day that a common noun means: "الجيش", "الشرطة", "قوات الأمن"."""
    entry = lexicon().entries.get(key_of(fold_word(phrase)))
    if entry is None or entry.generic is None or country is None:
        return None
    return default_of(entry.generic, country, when)


def moved(mention: ActorMention, home: str | None, here: str, when: When | None) -> ActorMention:
    """A common noun that means somebody only by the report's country, read in the country of its sentence."""
    if not mention.generic or mention.actor is None or not mention.key or mention.key[:1] in PATTERNS:
        return mention
    generic = _entry(mention).generic
    if generic is None:
        return mention
    there = default_of(generic, here, when)
    as_at_home = mention.actor == default_of(generic, home, when)
    return replace(mention, actor=there) if there is not None and as_at_home else mention


def homes_of(mentions: Sequence[ActorMention]) -> list[str]:
    """The countries of the actors found, once for each, that fight at home only and whose names nobody shares."""
    sure = (m for m in mentions if m.actor and not m.adjective and m.key[:1] not in ("", "#", "@"))
    named = {m.actor for m in sure if m.actor and _entry(m).plain}
    return sorted(home for id in named if (home := _home(id)) is not None)


def _country_of(mentions: Sequence[ActorMention]) -> str | None:
    """The country most mentions speak of; powers that fight abroad say nothing on that."""
    votes = Counter(c for m in mentions if m.actor and not m.adjective and (c := _home(m.actor)) is not None)
    return max(votes, key=lambda c: (votes[c], c)) if votes else None


def _home(id: str) -> str | None:
    one = actor(id)
    return None if one.kind == FOREIGN_FORCES or one.also_in else one.country


class _Named(NamedTuple):
    """An actor a report has named, None for one in no list, with the words it was called by."""

    actor: str | None
    words: frozenset[str]
    helps: bool = False  # told as who backs another
    owns: bool = False  # told as whom another is loyal to or part of
    last: int = -1  # the last token of the name


class _Report:
    """What was named so far in one report."""

    def __init__(
        self, country: str | None, when: When | None, sides: frozenset[str], against: frozenset[str]
    ) -> None:
        self.country = country
        self.when = when
        self.sides = sides
        self.against = against
        self.named: list[_Named] = []  # in order

    def resolve(self, mention: ActorMention, tokens: Sequence[Token]) -> ActorMention:
        meant = self._meant(mention)
        if meant is None and _is_common(mention):
            mention = replace(mention, generic=True)
            meant = self._service(mention) or self._first_word(mention)
        if meant is None and mention.adjective:  # "معادية" where nobody is meant by it
            mention = replace(mention, generic=True)
        if not mention.adjective and (meant is not None or not mention.generic):
            called = _called(mention, tokens)
            if meant is not None and _has_heads(mention, meant):
                called |= heads_of(meant)  # "قسد" is called قوات as its full name is
            owns = mention.first > 0 and is_word(tokens[mention.first - 1].text, "tied_to")
            self.named.append(_Named(meant, called, _helps(mention, tokens), owns, mention.last))
        former = self._once(mention, meant, tokens)
        return replace(mention, actor=former or meant, once=meant if former is not None else None)

    def _once(self, mention: ActorMention, meant: str | None, tokens: Sequence[Token]) -> str | None:
        """ "قيادي سابق في كذا", "القيادات السابقة لكذا": who stands for the former men of that side."""
        former = formers().get(actor(meant).side) if meant is not None else None
        if former is None or not former.holds(self.when):
            return None
        j = mention.first - 1
        while j >= 0 and (tokens[j].text in QUOTES or tokens[j].text in WITHIN):
            j -= 1
        return former.id if j >= 0 and bare(tokens[j].text).startswith(FORMER) else None

    def _meant(self, mention: ActorMention) -> str | None:
        if mention.key == "":
            return None
        if mention.key.startswith("#"):
            return self._unit(mention.key[1:])
        if mention.key.startswith("@"):
            return self._force(*mention.key[1:].split("@"))
        entry = _entry(mention)
        if entry.generic is not None:
            return self._common(entry.generic, mention.first, mention.key)
        return entry.pick(self.country, self.when, NOBODY if entry.plain else self._company())

    def _force(self, noun: str, nation: str) -> str | None:
        """ "قوات الأمن التونسية", "جيش النيجر": the police or army of that country, else whom the adjective means."""
        known = lexicon()
        if nation.startswith("="):
            entry, land = known.entries[noun], nation[1:]
            if entry.generic is None:
                return entry.pick(land, self.when, self._company())
            return default_of(entry.generic, land, self.when)
        whose = known.adjectives[nation].pick(self.country, self.when, self._company())
        generic = known.entries[noun].generic
        home = actor(whose).country if whose is not None else None
        if generic is None or home is None:
            return whose
        meant = default_of(generic, home, self.when)
        abroad = meant is not None and actor(meant).country not in (None, home)  # "سلاح الجو" over Lebanon
        return whose if meant is None or abroad else meant

    def _service(self, mention: ActorMention) -> str | None:
        """ "حرس الحدود" where nobody is called so: what it is of any state."""
        service = _entry(mention).service if mention.key and mention.key[:1] not in PATTERNS else None
        return default_of(service, self.country, self.when) if service is not None else None

    def _first_word(self, mention: ActorMention) -> str | None:
        """ "المليشيا المتمردة" where no group is called so: as "المليشيا"; "قوات الجيش" as "الجيش"."""
        for word in (mention.key.split(" ", 1)[0], "ال" + mention.key.rsplit(" ", 1)[-1]):
            entry = lexicon().entries.get(word)
            if entry is not None and entry.generic is not None:
                return self._common(entry.generic, mention.first)
        return None

    def _company(self) -> Company:
        return Company(frozenset(n.actor for n in self.named if n.actor is not None), self.sides)

    def _unit(self, id: str) -> str | None:
        """A numbered unit: the army's where units have no ids, a listed actor, or by the pattern in Syria."""
        army = armies().get(self.country or "")
        if army is not None:
            last = next((n.actor for n in reversed(self.named) if n.actor is not None), None)
            return army.other if id.endswith(BRIGADE) and _is_of(last, army.other) else army.army
        entry = lexicon().units.get(id)
        listed = entry.pick(self.country, self.when, self._company()) if entry is not None else None
        return listed or (id if self.country in (None, "SY") else None)

    def _common(self, generic: Generic, first: int, key: str = "") -> str | None:
        antecedent = self._antecedent(generic, first, key)
        if antecedent is not None and (home := self._rather_default(generic, antecedent)) is not None:
            return home
        if antecedent is None and generic.band and self._default(generic) is None:
            antecedent = self._last_band(first)
        return antecedent.actor if antecedent is not None else self._default(generic)

    def _antecedent(self, generic: Generic, first: int, key: str = "") -> _Named | None:
        """The last one called so; ("لواء" + a name in no list counts, and leaves the noun unresolved).

        None that the noun follows at once: "اتهمت قوات كذا القوات بقصف …" speaks of two.
        """
        if generic.last:
            last = [n for n in reversed(self.named) if n.actor is not None]
            return next((n for n in last if not n.owns), last[0] if last else None)
        before = [n for n in self.named if n.last != first - 1]
        whole = frozenset(map(bare, key.split(" "))) if " " in key else frozenset()
        longer = [n for n in before if whole and whole <= n.words and n.actor is not None]
        if longer and generic.state is not None:
            return longer[-1]  # "قوى الأمن" behind "قوى الأمن الداخلي": the same by the beginning of its name
        heads = _folded(generic.heads)
        so_called = [n for n in before if not heads.isdisjoint(n.words)]
        doing = [n for n in so_called if not n.helps] or so_called
        called = doing[-1] if doing else None
        if called is not None or generic.named:
            return called
        known = [n for n in reversed(before) if n.actor is not None]
        if generic.person:  # "المسلحون" after "وزارة الدفاع" are none of its men
            known = [n for n in known if n.actor in generic.about or not _is_of_state(n)]
        return next((n for n in known if n.actor in generic.about or heads & heads_of(n.actor or "")), None)

    def _rather_default(self, generic: Generic, antecedent: _Named) -> str | None:
        """Whom the word means at home, where the report has named him and it is hardly the one called so last.

        "الجيش" behind "الجيش الحر" and "قوات النظام", "الحشد" behind "الحشد الشعبي" and one of its parts, "المليشيا"
        behind somebody's "مليشيات".
        """
        meant = default_of(generic, self.country, self.when, self.against)
        one = antecedent.actor
        if meant is None or one is None or one == meant or meant not in {n.actor for n in self.named}:
            return None
        rebels = generic.state is not None and actor(one).kind not in OF_STATES
        several = _is_one(generic) and not antecedent.words.isdisjoint(MILITIAS)
        return meant if rebels or several or is_part_of(one, meant) else None

    def _last_band(self, first: int) -> _Named | None:
        """The last one named that is neither of a state nor people without arms."""
        bands = (
            n for n in reversed(self.named) if n.actor is not None and n.last != first - 1 and not n.helps
        )
        return next((n for n in bands if actor(n.actor or "").kind in BANDS), None)

    def _foe(self) -> str | None:
        """The first one named who is not of the side of whom the report names first, if one of a state tells it
        or takes sides against him.
        """
        known = [n.actor for n in self.named if n.actor is not None]
        sure = bool(known) and actor(known[0]).kind in OF_STATES
        foes = (id for id in known if sure or actor(id).side in self.against)
        return next((id for id in foes if _may_be_foes(known[0], id)), None)

    def _default(self, generic: Generic) -> str | None:
        """In an unknown country only what the word means everywhere."""
        found = default_of(generic, self.country, self.when, self.against)
        if found is None and generic.foe:
            return self._foe()
        if found is None and self.country is None and len({d.actor for d in generic.defaults}) == 1:
            return generic.defaults[0].actor
        return found


def _against(mentions: Sequence[ActorMention]) -> frozenset[str]:
    """The sides that a report calls by words that take sides: "قوات العدوان"; of two foes it takes none."""
    named = (m for m in mentions if m.key and m.key[:1] not in PATTERNS and not m.adjective)
    readings = [_entry(m).readings for m in named]
    return frozenset(actor(r.actor).side for found in readings for r in found if r.name.partisan)


def _is_one(generic: Generic) -> bool:
    return not generic.word.endswith("ات")


def _is_of_state(named: _Named) -> bool:
    return named.actor is not None and actor(named.actor).kind in OF_STATES


def _has_heads(mention: ActorMention, meant: str) -> bool:
    """A name of one word; "تركيا" is no army of the report's country."""
    return mention.first == mention.last and not mention.generic and actor(meant).kind != FOREIGN_FORCES


def _may_be_foes(one: str, other: str) -> bool:
    a, b = actor(one), actor(other)
    return a.side != b.side and {a.kind, b.kind} <= ARMED_SIDES and not related(one, other)


def _is_of(one: str | None, whole: str | None) -> bool:
    return one is not None and whole is not None and (one == whole or is_part_of(one, whole))


def _entry(mention: ActorMention) -> Entry:
    known = lexicon()
    return known.adjectives[mention.key[1:]] if mention.key[:1] == "~" else known.entries[mention.key]


def _is_common(mention: ActorMention) -> bool:
    """A name of another country only, or an everyday word, is a common noun here."""
    if mention.generic or not mention.key or mention.key.startswith(PATTERNS):
        return False
    entry = _entry(mention)
    return entry.foreign or all(r.name.sign for r in entry.readings)


def _helps(mention: ActorMention, tokens: Sequence[Token]) -> bool:
    """ "بإسناد كامل من قوات كذا": whom the common noun behind does not mean where another is called so."""
    before = tokens[max(0, mention.first - HELP_REACH) : mention.first]
    return any(is_word(t.text, "help") for t in before)


@lru_cache(maxsize=1024)
def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(fold_word, words))


def _called(mention: ActorMention, tokens: Sequence[Token]) -> frozenset[str]:
    """The words of a mention without what is written onto them: "للجيش الوطني" is called جيش and وطني."""
    first = _bare(tokens[mention.first].text, mention.proclitics)
    body = _body_before(mention, tokens)
    return frozenset([first, *body, *(bare(t.text) for t in tokens[mention.first + 1 : mention.last + 1])])


def _body_before(mention: ActorMention, tokens: Sequence[Token]) -> list[str]:
    """ "قوة من الأمن العام": what stands before whose it is, so that "القوة" is the same."""
    j = mention.first - 1
    if j > 0 and tokens[j].text in WITHIN:
        j -= 1
    elif not mention.proclitics.endswith("ل"):
        return []
    stems = [f.stem for f in forms(tokens[j].text) if not f.article] if j >= 0 else []
    return [stem for stem in stems if stem in BODIES][:1]


@lru_cache(maxsize=100_000)
def _bare(word: str, proclitics: str) -> str:
    kind = kind_form(word)
    if kind is not None:
        return kind.stem
    return next((f.stem for f in forms(word) if f.article and not f.enclitic), word[len(proclitics) :])


@lru_cache(maxsize=4096)
def heads_of(id: str) -> frozenset[str]:
    """The first words of an actor's names; those that take sides, or name two bodies, are no common ground."""
    return frozenset(
        bare(fold_word(name.name).split(" ", 1)[0])
        for name in actor(id).all_names()
        if not (name.partisan or JOINED in name.name)
    )
