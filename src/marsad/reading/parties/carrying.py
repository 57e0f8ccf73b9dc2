"""What an actor is beside a verb that only carries a deed ("شن هجوماً", "تعرض لقصف", "ألقى باللوم على")."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.deeds.governed import Governed
from marsad.reading.deeds.held_off import repels
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.behind import Behind
from marsad.reading.parties.role_words import (
    ALL_RELATIVES,
    Part,
    follows_upon,
    of_other_deed,
    signs,
)
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.walk import Walk
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

TAKES_PART = "شارك"
MANAGING = words("carrying_managing")
BLAMING = words("blaming")
HANDS_OVER, HANDING_OVER = "سلم", "تسليم"
JOINING = ("انضمام", "التحاق")
BLAME_REACH = 4  # words from the verb's subject to the blame


class Carrying:
    """The verbs of one clause that carry a deed."""

    def __init__(self, text: Text, triggers: list[Trigger], behind: Behind, governed: Governed) -> None:
        self.text, self.triggers = text, triggers
        self.behind, self.governed = behind, governed

    def part(self, walk: Walk, light: str, j: int) -> Part | None:
        if (
            light == "light_initiator"
            and not walk.passed
            and repels(self.text, self.triggers, walk.actor.last)
        ):
            if any(v.lemma == TAKES_PART for v in self.text.verbs(j)):
                return "supporter"  # "شاركت طائرات كذا في صد الهجوم"
            return "target"  # "تمكنت قوات كذا من صد هجوم"
        if light == "light_repel" and not walk.passed and walk.carrier:
            return "initiator"
        if of_other_deed(self.text, j, self.triggers):
            return "none"
        verb = next((v for v in self.text.verbs(j) if v.lemma in vocabulary().light and v.person == 3), None)
        if verb is None:  # "بتعرض نقطة لكذا لهجوم"
            return "target" if not walk.pending or walk.thing else "initiator"
        if verb.lemma in BLAMING and not walk.passed and self._blames(walk.actor):
            return "speaker"
        known = walk.doer_passed or self.governed.subject_before(j, verb.enclitic, verb.number)
        resumed = verb.lemma in MANAGING and follows_upon(self.text, walk.actor)
        if self.text.word(j - 1) in ALL_RELATIVES and (resumed or self.behind.deed_follows(walk.actor)):
            known = False  # "البلدة التي فرضت قوات كذا طوقا حولها"
        if light == "light_target" and signs(verb.lemma, self.triggers):
            return "participant"  # "وقعت روسيا وتركيا اتفاقاً"
        if light == "light_target":
            return "target" if not walk.pending or walk.thing else "initiator"
        if verb.enclitic and self._are_shot_down(j):
            return "target"  # "إسقاط ثلاث مسيرات أطلقتها قوات كذا"
        if light == "light_repel":
            return "target" if not (walk.passed or known or walk.pending == "ل") else "initiator"
        if light == "light_place":
            return "none"
        return "target" if known or (walk.thing and walk.pending == "ب") else "initiator"

    def _are_shot_down(self, j: int) -> bool:
        """What was launched is what the deed before it brings down."""
        before = [t for t in self.triggers if t.first < j and t.deed is not None]
        return any(t.deed is not None and t.deed.action == "weapons_seizure" for t in before)

    def hands_over(self, j: int) -> bool:
        """The deed told last before a token is that of giving a place into another's hands, or of going over to him."""
        before = [t for t in self.triggers if t.last < j]
        told = before[-1] if before else None
        if told is not None and told.deed is not None and told.deed.action == "defection":
            return self._joins(j - 1)  # "انشق ضابط من كذا وانضم إلى كذا"
        if told is None or told.deed is None or told.deed.action != "withdrawal":
            return False
        lemma = told.verb.lemma if told.verb is not None else ""
        return lemma == HANDS_OVER or bare(self.text.word(told.first)).startswith(HANDING_OVER)

    def _joins(self, j: int) -> bool:
        joined = any(v.lemma in words("joining_a_side") for v in self.text.verbs(j))
        return joined or bare(self.text.word(j).removeprefix("و")).startswith(JOINING)

    def _blames(self, actor: ActorMention) -> bool:
        """ "ألقت الحكومة باللوم على", "لم توجه الوزارة أصابع الاتهام إلى": who only says who did it."""
        behind = range(actor.last + 1, actor.last + 1 + BLAME_REACH)
        return any(self.text.word(k) in words("accusing") for k in behind)
