"""What can suffer a deed, read off what stands behind the actors of a clause: their objects."""

from __future__ import annotations

from marsad.arabic.name_words import common_words
from marsad.arabic.wordlists import particles
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.role_words import (
    ALL_RELATIVES,
    NOT_OBJECT,
    QUOTES,
    by_means,
    is_accusative,
    past_quotes,
    preposition_in,
)
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention
from marsad.registry.place_words import role_of
from marsad.registry.places import PlaceReading

SUBJECT_REACH = 7
SURROUNDINGS = frozenset({"محيط", "جوار"})  # nouns, unlike "قرب": what lies around is hit
GOES_ON = words("objects_behind_goes_on")
ASIDE = 16  # tokens of what is told of an actor between commas
SHORTEST_NAME = 3
JOINED = ("ال", "لل", "و", "ف", "ب", "ل", "ك")  # letters with which no name of a place is told apart
ENDINGS = ("ا", "ون", "ين", "ه")
AMONG = words("objects_behind_among")
DASHES = frozenset("-–—")


class ObjectsBehind:
    """What stands as an object behind the actors of one clause."""

    def __init__(self, text: Text, clause: Clause, triggers: list[Trigger]) -> None:
        self.text, self.clause, self.triggers = text, clause, triggers

    def object_follows(self, actor: ActorMention) -> bool:
        """ "استهداف التحالف لمواقع": what suffers stands behind with ل, so that the actor is the doer."""
        text = self.text
        j = self._past_relative(past_quotes(text, actor.last + 1))
        if j > self.clause.last:
            return False
        mention = text.actor_at.get(j)
        if mention is not None:
            return mention.first == j and mention.proclitics.endswith("ل")
        if (place := text.place_at.get(j)) is not None:
            return place.mention.first == j and place.mention.proclitics.endswith("ل")
        if text.tokens[j].kind != "word":
            return False
        if text.word(j).startswith("لل") or (text.word(j)[:1] == "ل" and j in text.name_at):
            return True
        return any(
            f.form.proclitics.endswith("ل")
            for kind in ("role", "person", "object")
            for f in text.entries(j, kind)
        )

    def _past_relative(self, j: int) -> int:
        """ "احتجاز قوة كذا، التي تسيطر على المطار، لفلان": the token behind the aside."""
        text = self.text
        if text.word(j) != "،" or text.word(j + 1) not in ALL_RELATIVES:
            return j
        ends = range(j + 2, min(j + ASIDE, self.clause.last))
        return next((k + 1 for k in ends if text.word(k) == "،"), j)

    def may_have_object(self, actor: ActorMention) -> bool:
        """Behind the actor stands something that the verb can have as its object: "استهدف الجيش بلدة كذا"."""
        text = self.text
        behind = past_quotes(text, actor.last + 1)
        if self._may_be_name(behind) or self._is_bare_noun(actor, behind):
            return True
        for k in range(actor.last + 1, self.clause.last + 1):
            if text.word(k) in GOES_ON:
                return False  # "استهدف الجيش كذا، وذلك خلال"
            if self._is_verb(k):
                return False
            if text.word(k - 1) in NOT_OBJECT or text.tokens[k].kind == "mark" or k in text.time_at:
                continue
            if k in text.number_at or k in text.name_at:
                return True
            if k in text.place_at and (_may_be_hit(text.place_at[k]) or text.word(k) in SURROUNDINGS):
                return True
            if k in text.actor_at and not preposition_in(text.actor_at[k].proclitics):
                return True
            if _is_place_noun(text.word(k)):
                return True
            kinds = ("role", "person", "object", "deed", "means")
            if any(not f.form.proclitics for kind in kinds for f in text.entries(k, kind)):
                return True
        return False

    def _is_verb(self, k: int) -> bool:
        """A verb of a deed: what stands behind it is its own object. "تمركزا" is spelt like a dual, and is a noun."""
        if self.text.word(k).endswith("ا"):
            return False
        return any(t.last == k and t.verb is not None for t in self.triggers)

    def _may_be_name(self, k: int) -> bool:
        """ "قصفت سرايا كذا عسقلان": a word that nothing knows, as the names of places are."""
        text = self.text
        word = text.word(k)
        if k > self.clause.last or text.tokens[k].kind != "word" or len(word) < SHORTEST_NAME:
            return False
        known = word in common_words() or word in particles() or text.verbs(k) or text.covered(k)
        return not (known or k in text.time_at or word.startswith(JOINED) or word.endswith(ENDINGS))

    def _is_bare_noun(self, actor: ActorMention, k: int) -> bool:
        """ "استهدف داعش أنبوب غاز", "دمر الجيش ورشة": right behind a definite name an indefinite word is hit."""
        text, named = self.text, not (actor.adjective or actor.generic)
        if not (named or text.word(actor.last).startswith(("ال", "لل"))) or k > self.clause.last:
            return False
        word = text.word(k)
        whole = word in common_words() or word in words("begins_with_waw")
        joined = word.startswith(("ال", "لل")) or (word.startswith(JOINED) and not whole)
        if text.tokens[k].kind != "word" or len(word) < SHORTEST_NAME or joined:
            return False
        led = (
            word in particles() or word in NOT_OBJECT or word in words("adverbs_behind") or k in text.time_at
        )
        return not (led or text.verbs(k) or text.covered(k) or any(text.found[k]))

    def has_object(self, actor: ActorMention, place: bool = False) -> bool:
        """What suffers stands behind, so that the actor is the doer; with `place` a place or a thing too."""
        known = self.object_follows(actor) or self.bare_object_follows(actor)
        return known or (place and self._meets_what_is_hit(actor))

    def _meets_what_is_hit(self, actor: ActorMention) -> bool:
        """ "حصار قوات كذا حي كذا", "استهداف طيران كذا مواقع كذا": a place or a thing right behind, led by nothing."""
        j = past_quotes(self.text, actor.last + 1)
        if j > self.clause.last:
            return False
        place = self.text.place_at.get(j)
        named = place is not None and place.mention.first == j and _may_be_hit(place)
        return (
            named
            or self._is_thing(j)
            or (_is_place_noun(self.text.word(j)) and not _is_definite(self.text.word(j)))
            or self._are_the_people_hit(actor, j)
        )

    def _are_the_people_hit(self, actor: ActorMention, j: int) -> bool:
        """ "استهداف قوات كذا المدنيين", "قصف كذا الأحياء": people or things with the article, which describe no force.

        "استهداف قوات كذا المدنية" is hers, and so may be a single one: "استهداف حزب كذا المدني".
        """
        if actor.adjective or actor.generic or j > self.clause.last:
            return False
        many = any(
            f.form.article
            and not f.form.proclitics
            and f.entry.value.counts.most is None
            and f.entry.value.noun.class_ == "civilian"
            for f in self.text.entries(j, "person")
        )
        return many or self.text.word(j) in words("the_things_hit")

    def deed_follows(self, actor: ActorMention) -> bool:
        """A deed's noun stands behind the actor as what he does: "فرضت قوات كذا طوقا"."""
        for k in range(actor.last + 1, min(actor.last + SUBJECT_REACH, self.clause.last) + 1):
            if self.text.tokens[k].kind == "mark" or self.text.word(k) in NOT_OBJECT:
                return False
            trigger = next((t for t in self.triggers if t.first == k), None)
            if trigger is not None and not trigger.proclitics:
                return trigger.verb is None or self.text.word(k).endswith("ا")
        return False

    def bare_object_follows(self, actor: ActorMention) -> bool:
        """Another counted group or person stands right behind, so that the first are the doers."""
        text = self.text
        j = past_quotes(text, actor.last + 1)
        j = self._behind_aside(j)
        if text.word(j) == "،" and self._is_thing(j + 1):
            return True  # "استهداف ميليشيا كذا، سيارة تابعة ل"
        if j > self.clause.last or j in text.time_at:
            return False
        if text.word(j).startswith("و") and not text.word(j).startswith("واحد"):
            return False
        if text.word(j).removesuffix("ا") in words("charged"):
            return False  # "اعتقال قيادي في كذا متهم بالهجوم على"
        if (
            text.word(j).startswith("ب") and j in text.number_at
        ):  # "بتسع ضربات": with what, before what is hit
            behind = text.number_at[j].last + 2
            return behind in text.place_at and not text.place_at[behind].mention.proclitics
        if j in text.number_at and text.number_at[j].min in (1, 2) and text.tokens[j].kind == "word":
            return False  # "جندي سوري واحد"
        return j in text.number_at or any(
            f.form.proclitics == "" and not f.form.article
            for kind in ("person", "object")
            for f in text.entries(j, kind)
        )

    def is_brought_down(self, actor: ActorMention) -> bool:
        """ "أسقطت الدفاعات مسيرة روسية": whose arms they are, where nothing behind them is what they brought down."""
        indefinite = not self.text.word(actor.first).startswith("ال")
        return actor.adjective and indefinite and not self.bare_object_follows(actor)

    def comes_to_object(self, actor: ActorMention) -> bool:
        """ "قتل جندي من كذا طفلة", "قتل جندي كذا أمس شابا"."""
        return self.bare_object_follows(actor) or self.object_comes(actor, people=True)

    def meets_object(self, actor: ActorMention) -> bool:
        """ "داهمت دوريات كذا بلدة كذا", "اعتقلت دورية لكذا أمس شابين"."""
        at = past_quotes(self.text, actor.last + 1)
        place = self.text.place_at.get(at)
        hit = place is not None and place.mention.first == at and _may_be_hit(place)
        return hit or self.object_comes(actor)

    def object_comes(self, actor: ActorMention, people: bool = False) -> bool:
        """ "اعتقلت دورية لكذا على طريق كذا أمس شابين": behind times and places an object that its ending shows."""
        text = self.text
        for k in range(actor.last + 1, self.clause.last + 1):
            if text.word(k) in DASHES and k + 1 in text.place_at:
                continue  # "في بلدة كذا - بعلبك"
            if text.tokens[k].kind == "mark" and text.word(k) not in QUOTES:
                return False
            if self._is_verb(k):
                return False  # "قتل جنود من كذا في هجوم استهدف مقرا": the object of another verb
            if k in text.time_at or k in text.place_at or role_of(text.word(k)) is not None:
                continue
            if text.word(k) in ALL_RELATIVES or text.word(k) in AMONG:
                return False
            if text.word(k - 1) in NOT_OBJECT or text.word(k) in NOT_OBJECT:
                continue
            if text.verbs(k) and not text.found[k]:
                return False
            if not people and k - 1 in text.time_at and is_accusative(text.word(k)):
                return True
            if self._is_named_man(k):
                return True
            if self._is_construct_end(k):
                continue
            hit = text.entries(k, "person") + text.entries(k, "object")
            if any(not (f.form.proclitics or f.form.article) for f in hit) and is_accusative(text.word(k)):
                return True
        return False

    def _is_construct_end(self, k: int) -> bool:
        """ "برصاص مسلحين", "على يد مسلحين", "في هجوم مسلحين": whose that is behind a preposition, and no object."""
        text, noun = self.text, k - 1
        if not text.word(k).endswith("ين") or text.word(noun).startswith("ال") or noun in text.place_at:
            return False
        led = text.word(noun - 1) in NOT_OBJECT and noun not in text.time_at
        return led or by_means(text, noun)

    def _is_named_man(self, k: int) -> bool:
        """ "اعتقلت دورية في كذا المواطن فلاناً", "المواطن (ع. م.)": one man with the article before his name."""
        text = self.text
        men = (f for f in text.entries(k, "person") if f.form.article and not f.form.proclitics)
        named = k + 1 in text.name_at or text.word(k + 1) == "("
        return named and any(f.entry.value.counts.most == 1 for f in men)

    def _behind_aside(self, j: int) -> int:
        """ "دورية للأمن، ظهر أمس، منزلاً", "مسلحين أمس دراجة": the token behind a time, else j itself."""
        text, bare_time = self.text, j in self.text.time_at
        k = j if bare_time else j + 1
        if not bare_time and (text.word(j) != "،" or k not in text.time_at):
            return j
        while k <= self.clause.last and k in text.time_at:
            k = text.time_at[k].last + 1
        if bare_time:
            return k if self._is_thing(k) else j
        return k + 1 if text.word(k) == "،" and k < self.clause.last else j

    def _is_thing(self, j: int) -> bool:
        """A thing without article or preposition, as the object of a noun of a deed stands."""
        found = self.text.entries(j, "role") if j <= self.clause.last else []
        return any(f.entry.value.role == "thing" and not (f.form.article or f.form.proclitics) for f in found)


def _may_be_hit(place: PlaceReading) -> bool:
    """No place that only says where: "قرب كذا", "بكذا"."""
    return place.mention.relation != "near" and not preposition_in(place.mention.proclitics)


def _is_definite(word: str) -> bool:
    return word.removeprefix("و").startswith(("ال", "لل"))


def _is_place_noun(word: str) -> bool:
    """ "بلدات وقرى": places without a name."""
    role = role_of(word)
    return role is not None and role.noun is not None and not preposition_in(role.proclitics)
