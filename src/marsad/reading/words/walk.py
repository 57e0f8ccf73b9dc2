"""What is met on the way from an actor to the words that govern him."""

from __future__ import annotations

from dataclasses import dataclass, field

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.role_words import Part, preposition_in
from marsad.reading.words.families import family
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

LATEST = words("walk_latest")
BLOWS = family("fire_or_attack")
NOUN_REACH = 3  # tokens from a verb's subject to the noun that it carries
THEIRS = ("ها", "ه", "هم")
PLURALS = ("ات", "ه", "ان")  # of aircraft, as they end


@dataclass(slots=True)
class Walk:
    """What was met on the way from an actor to the words that govern him.

    `pending`: the preposition of the nearest phrase · `thing`/`person`: it is a thing or the men of his ·
    `counted`: a numeral before him · `passed`: parts of the actors passed · `away`: "من" before him ·
    `out`: "من" before him or his people ·
    `carrier`: his aircraft or guns.
    """

    actor: ActorMention
    pending: str = ""
    thing: bool = False
    person: bool = False
    counted: bool = False
    away: bool = False
    out: bool = False
    carrier: bool = False
    passed: list[Part] = field(default_factory=list)

    @property
    def doer_passed(self) -> bool:
        return "initiator" in self.passed

    def meets(self, text: Text, role: Found) -> None:
        """A word for men, a thing or what carries arms, which is his unless it is a subject by itself."""
        kind = getattr(role.entry.value, "role", "")
        if kind == "head" and self._is_apart(text, role):
            self.passed.append("initiator")
            return
        if kind == "carrier" and self.is_described(text, role.last):
            return
        self.thing |= kind == "thing"
        self.person |= kind == "head"
        self.carrier |= kind == "carrier"
        self.pending = preposition_in(role.form.proclitics)

    def past_arms(self, arms: Trigger | None, j: int) -> int:
        """ "الطيران المروحي التابع لسلاح الجو": the owner stands for what is his; the token before it."""
        self.pending = ""
        if arms is None or not is_carrier(arms) or arms.proclitics:
            return j - 1
        self.carrier = True
        return arms.first - 1

    def _is_apart(self, text: Text, role: Found) -> bool:
        """ "هاجم مسلحون قوات كذا": a plural that keeps its noon is no construct, so that they are not the force's."""
        if not text.word(role.last).endswith("ون") or role.last + 1 != self.actor.first:
            return False
        told = self.thing or self.person or self.actor.adjective or self.actor.proclitics
        return not (told or text.word(self.actor.first).endswith("ون"))

    def goes_over(self, text: Text, j: int) -> bool:
        """ "استهدفت الفصائل بصاروخ، مدفعاً لقوات النظام": the object stands behind the comma."""
        last = text.word(j + 1) in LATEST  # "سيطر على المدينة، آخر معقل لكذا"
        noun = next((f for f in text.entries(j + 1 + last, "role")), None)
        return text.word(j) == "،" and self.thing and noun is not None and noun.form.proclitics == ""

    def is_described(self, text: Text, last: int) -> bool:
        """ "قصفت طائرات حربية قوات كذا": with an adjective behind token `last` they are no construct."""
        at = last + 1
        if self.pending or self.actor.adjective or at >= self.actor.first:
            return False
        if not (text.word(last).endswith(PLURALS) and text.word(at).endswith("ه")):
            return False
        own = text.entries(at, "role") or text.entries(at, "person")
        return not own and all(k == at or text.entries(k, "role") for k in range(at, self.actor.first))


def is_in_name(text: Text, role: Found) -> bool:
    """ "اللواء 444 قتال": a word of the name that elsewhere says what part an actor has."""
    name = text.actor_at.get(role.last)
    kind = getattr(role.entry.value, "role", "")
    if name is None and text.tokens[role.first - 1].kind == "number" and role.first - 1 in text.actor_at:
        return True  # "اللواء «444 قتال»"
    return name is not None and name.first < role.first and kind not in ("head", "thing", "carrier")


def is_carrier(trigger: Trigger) -> bool:
    return trigger.verb is None and trigger.deed is not None and trigger.deed.carrier


def breaks(text: Text, j: int) -> bool:
    """A mark that parts what stands before it from what stands behind."""
    return text.tokens[j].kind == "mark" and text.word(j) in "،؛:-–"


def is_about(text: Text, role: Found) -> bool:
    """ "اقتحم نحو مئة مستوطن": before a number the word of direction says how many."""
    return role.first == role.last and text.word(role.last) == "نحو" and role.last + 1 in text.number_at


def dealt(triggers: list[Trigger], j: int) -> bool:
    """ "ضربات إلى كذا": the noun of a blow stands last before token j."""
    last = max((t for t in triggers if t.last < j), key=lambda t: t.last, default=None)
    deed = last.deed if last is not None and last.verb is None else None
    return deed is not None and deed.of == "initiator" and deed.action in BLOWS


def has_its_noun(triggers: list[Trigger], verb: Trigger, actor: ActorMention) -> bool:
    """ "ألقت دورية كذا القبض على": the noun that the verb carries stands behind the actor, who is its subject."""
    return any(
        t.verb is None
        and not t.proclitics
        and t.deed is not None
        and verb.deed is not None
        and t.deed.action == verb.deed.action
        and actor.last < t.first <= actor.last + NOUN_REACH
        for t in triggers
    )


def is_own_post(text: Text, j: int) -> bool:
    """ "من مراكزها في كذا": from where it was fired, as the pronoun of who did it says."""
    own = text.word(j) in words("own_positions") and text.word(j).endswith(THEIRS)
    return own and text.word(j - 1) == "من"


def ends_name(text: Text, j: int, actor: ActorMention) -> bool:
    """ "تنظيم القاعدة": the last word of another's name is no base of anybody."""
    other = text.actor_at.get(j)
    if other is None or other is actor or other.last != j or other.generic or other.plural_person:
        return False
    return other.actor is not None and other.first < other.last
