"""How the verbs and deeds of one clause stand to each other: whether a verb has its subject before it, or a deed's noun
its doer; and whether those whose side is only thought are the ones arrested or dead.
"""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.triggers import OBJECTS, Trigger
from marsad.reading.parties.role_words import (
    ALL_RELATIVES,
    QUOTES,
    Part,
    counts_men,
    ends_actor,
    light_at,
    plain,
    role_ending,
)
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found, vocabulary
from marsad.reading.words.walk import Walk
from marsad.reading.words.wordlists import words

PRONOUNS = words("that_with_pronouns")
BRINGS = "اوقع"
STILL = words("governed_still")
VERB_REACH = 9
CAMPAIGNS = words("governed_campaigns")
THEMSELVES = words("themselves")
ONE_OF, NAME_WORDS = "احد", 5


class Governed:
    """The verbs and deeds of the clause that begins at token `start`."""

    def __init__(self, text: Text, start: int, triggers: list[Trigger]) -> None:
        self.text, self.start, self.triggers = text, start, triggers
        self.by_last = {t.last: t for t in triggers}

    def subject_before(self, j: int, enclitic: str, number: str) -> bool:
        """The subject of the verb at j stands before it or in it, so that what follows is its object."""
        text = self.text
        before = text.word(j - 1)
        if enclitic == "نا":
            return True  # "استهدفنا قوة": we, not us
        if before in ALL_RELATIVES or j - 1 < self.start:
            return before in ALL_RELATIVES and not enclitic
        if number == "p" or before in PRONOUNS or before in STILL or _are_ours(before):
            return True
        if before == "ان" and ends_actor(text, j - 2):
            return True  # "سبق للتحالف أن استهدف كذا"
        if enclitic or text.word(j).startswith("و"):
            return False
        if before == "قد" and ends_actor(text, j - 2):
            return True  # "كانت قوات كذا قد أسقطت طائرة لكذا"
        if ends_actor(text, j - 1):
            return True
        if any(v.lemma in words("reaching") for v in text.verbs(j)) and self._strikes_before(j):
            return True  # "سلسلة مداهمات في 13 محافظة استهدفت عناصر كذا"
        return any(
            t.verb is None and 0 <= j - 1 - t.last <= 3 and plain(text, t.last + 1, j)
            for t in self.triggers
            if t.deed
        )

    def _strikes_before(self, j: int) -> bool:
        """A noun of a deed stands before the verb that says whom it reached, with no mark or verb between."""
        for k in range(j - 1, max(self.start, j - 1 - VERB_REACH) - 1, -1):
            if self.text.tokens[k].kind == "mark" or self.text.verbs(k):
                return False
            trigger = self.by_last.get(k)
            if trigger is not None:
                return trigger.verb is None and trigger.deed is not None
        return False

    def has_doer(self, trigger: Trigger) -> bool:
        """The noun is the object of a verb that has its doer: "نصبت المقاومة كمينا ل", "يشنون هجوماً على"."""
        text = self.text
        for j in range(trigger.first - 1, max(self.start, trigger.first - 1 - VERB_REACH) - 1, -1):
            if text.word(j) in "،؛:" and text.word(j):
                return False
            if bare(text.word(j).removeprefix("ب")) in words("holding_off"):
                return False  # "تمكنت قوات كذا من صد هجوم لكذا": another's
            light = light_at(text, j)
            if light is not None:
                brings = j == trigger.first - 1 and any(v.lemma == BRINGS for v in text.verbs(j))
                return (
                    light == "light_initiator" and not brings
                )  # "أوقع قصف لقوات كذا": the noun is its subject
            if j in self.by_last and self.by_last[j].verb is not None:
                return False
        return False

    def is_his_campaign(self, walk: Walk, trigger: Trigger) -> bool:
        """ "حملة مداهمات لقوات كذا طالت": whose campaign of arrests it is; none in "حملة اعتقالات لعناصر كذا"."""
        led = (
            bare(self.text.word(trigger.first)) in CAMPAIGNS
            or bare(self.text.word(trigger.first - 1)) in CAMPAIGNS
        )
        return led and walk.pending == "ل" and not (walk.person or walk.counted or walk.passed)

    def is_his_task(self, j: int) -> bool:
        """ "القوة الموكلة بملاحقة كذا": what a force is there for, and no deed of the happening."""
        if self._says_who_they_are(j):
            return True
        before = (bare(self.text.word(k)) for k in (j - 1, j - 2))
        return self.text.word(j).startswith("ب") and any(word in words("entrusted") for word in before)

    def taken_for_his(self, role: Found) -> bool:
        """ "اعتقال ثلاثة يشتبه بانتمائهم إلى كذا": those thought to be his are arrested or counted dead, no doers."""
        told = (w.removeprefix("ب") for w in self.text.folded(role.first, role.last))
        before = [t for t in self.triggers if t.last < role.first]
        if not before or words("thought_of").isdisjoint(told):
            return False
        deed, harm = before[-1].deed, before[-1].harm
        if before[-1].verb is not None and self.text.word(before[-1].last + 1).endswith("ون"):
            return False  # "خطف مسلحون يشتبه بانتمائهم إلى كذا ثلاثة"
        if deed is not None:
            return deed.status == "captured"
        counted = any(j in self.text.number_at for j in range(before[-1].last + 1, role.first))
        return harm is not None and (harm.status == "captured" or counted)

    def by_bomber(self, walk: Walk, trigger: Trigger) -> Part | None:
        """ "فجر انتحاريون من كذا أنفسهم" is theirs; "فجر انتحاري نفسه عند حاجز لكذا" is done to them."""
        if walk.thing:
            return "target" if all(part == "initiator" for part in walk.passed) else None
        return "initiator" if self._are_men_of(walk, trigger.last + 1) else None

    def is_his_bomber(self, walk: Walk, trigger: Trigger) -> bool:
        """ "فجر انتحاري من عناصر كذا سيارة": the man is one of his."""
        deed = trigger.deed
        bomber = deed is not None and deed.carrier and deed.action == "suicide_bombing"
        return (
            bomber and self.text.word(trigger.last + 1) == "من" and self._are_men_of(walk, trigger.last + 1)
        )

    def _are_men_of(self, walk: Walk, first: int) -> bool:
        """Only words for men, and small ones, stand between a token and the actor."""
        between = range(first, walk.actor.first)
        return len(between) > 0 and all(
            self.text.word(k) in ("من", "في")
            or self.text.word(k) in QUOTES
            or role_ending(self.text, k) is not None
            for k in between
        )

    def gives_up(self, walk: Walk, trigger: Trigger) -> Part:
        """ "سلم قائد في كذا نفسه لقوات كذا": to whom stands behind "himself"."""
        before = self.text.word(walk.actor.first - 1)
        if not walk.actor.proclitics.endswith("ل") and before != "الي":
            return "victim"
        if before in THEMSELVES and trigger.deed is not None and trigger.deed.action == "defection":
            return "target"
        return "none" if walk.passed else "victim"

    def hits(self, trigger: Trigger) -> bool:
        """The noun is the subject of a verb right before it that has an object."""
        before = self.by_last.get(trigger.first - 1)
        verb = before is not None and before.verb is not None and not before.passive
        return verb and before is not None and before.frame.object == "target"

    def is_pronoun_object(self, walk: Walk, trigger: Trigger) -> bool:
        at = walk.actor.first - 1
        upon = self.text.word(at) in ("عليه", "عليها", "عليهم", "عليهما")
        return upon and at - trigger.last in (0, 1)

    def has_pronoun(self, walk: Walk, trigger: Trigger) -> bool:
        """The verb has its object in it, and only what is the actor's stands between: who comes next is its subject."""
        verb = trigger.verb
        if verb is None or verb.enclitic not in OBJECTS or walk.passed or walk.pending:
            return False
        if walk.counted:
            return counts_men(self.text, trigger.last + 1, walk.actor.first)  # "اقتحمها 1500 مستوطن"
        return plain(self.text, trigger.last + 1, walk.actor.first)

    def acts(self, walk: Walk, trigger: Trigger) -> bool:
        """Men or a patrol right behind a verb that has no other subject."""
        if walk.pending or self.has_subject(walk, trigger):
            return False
        return walk.person or bare(self.text.word(trigger.last + 1)) in words("patrols")

    def has_subject(self, walk: Walk, trigger: Trigger) -> bool:
        """The verb has its subject before it, or an actor passed on the way to it is its subject."""
        verb = trigger.verb
        if walk.passed:
            return True
        return verb is not None and self.subject_before(trigger.first, verb.enclitic, verb.number)

    def is_other_verb(self, j: int) -> bool:
        """ "مقاتلون دربتهم الولايات المتحدة": he is the subject of a verb that is no deed of the happening."""
        verbs = self.text.verbs(j)
        return bool(verbs and verbs[0].enclitic) and not self.text.found[j] and j not in self.by_last

    def is_of_relative(self, j: int) -> bool:
        """ "قوة كذا التي دعمت حكومة كذا": the object of a verb behind "التي" that is no deed of the happening."""
        verbs = self.text.verbs(j)
        known = self.text.found[j] or j in self.by_last or not verbs or verbs[0].enclitic
        return not known and self.text.word(j - 1) in ALL_RELATIVES

    def _says_who_they_are(self, j: int) -> bool:
        """ "غارة على مقاتلين كانوا يهاجمون قوات كذا": what those who were hit used to do, and to whom."""
        if j in self.by_last or self.text.word(j - 1) not in words("used_to"):
            return False
        return any(v.tense == "present" and v.lemma in vocabulary().lemmas for v in self.text.verbs(j)[:1])

    def befell_one_of_his(self, j: int) -> bool:
        """ "قُتل فلان، أحد أبرز قادة كذا،": at token j begins whose man the one is whom the deed befell."""
        text = self.text
        before = [t for t in self.triggers if t.last < j]
        if text.word(j) != ONE_OF or text.word(j - 1) != "،" or not before:
            return False
        name = range(before[-1].last + 1, j - 1)
        harmed = before[-1].harm is not None or (
            before[-1].deed is not None and before[-1].deed.status is not None
        )
        return (
            harmed
            and 0 < len(name) <= NAME_WORDS
            and all(
                text.tokens[k].kind == "word" and k not in text.actor_at and k not in text.number_at
                for k in name
            )
        )

    def is_unknown_verb(self, j: int) -> bool:
        """ "تقدم الجيش وتلاحق قواته عناصر كذا": a verb led by و that is no deed governs who stands behind it."""
        verbs = self.text.verbs(j)
        if not verbs or self.text.found[j] or j in self.by_last or self.text.covered(j):
            return False
        led = verbs[0].proclitics in ("و", "ف") and verbs[0].person == 3
        return led and verbs[0].lemma not in words("auxiliaries")

    def is_fight(self, j: int) -> bool:
        """A deed of two sides is told before token j."""
        return any(t.deed is not None and t.deed.mutual for t in self.triggers if t.last < j)

    def are_taken(self) -> bool:
        """The deed of the clause takes people prisoner."""
        return any(t.deed is not None and t.deed.status == "captured" for t in self.triggers)

    def is_deed(self, j: int) -> bool:
        trigger = next((t for t in self.triggers if t.first <= j and j - t.last <= 2), None)
        return trigger is not None and trigger.verb is None and trigger.deed is not None


def _are_ours(word: str) -> bool:
    """ "إن قواتنا استهدفت سفينة أمريكية"."""
    return word.endswith("نا") and word.removesuffix("نا") in words("our_men")
