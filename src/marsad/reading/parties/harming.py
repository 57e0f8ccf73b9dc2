"""What an actor is beside a word of harm: who was hurt ("قتل عنصر من كذا"), or who did it ("قتلت قوات كذا ثلاثة")."""

from __future__ import annotations

from marsad.reading.deeds.governed import Governed
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.wanted import stands_before
from marsad.reading.parties.behind import Behind
from marsad.reading.parties.role_words import QUOTES, Part, argument, by_means, harmed_before, is_a_man
from marsad.reading.words.text import Text
from marsad.reading.words.walk import Walk

THING_REACH = 8  # tokens from the subject to what was hit, over what it was hit with


class Harming:
    """The words of harm of one clause."""

    def __init__(self, text: Text, behind: Behind, governed: Governed) -> None:
        self.text, self.behind, self.governed = text, behind, governed

    def part(self, walk: Walk, trigger: Trigger) -> Part | None:
        harm = trigger.harm
        if (
            walk.actor.adjective
            and not (walk.person or walk.thing)
            and by_means(self.text, walk.actor.first - 1)
        ):
            return "initiator"  # "إصابات بضربة تركية"
        if trigger.verb is None:
            if harmed_before(self.text, trigger, walk.actor):
                return "initiator"  # "وآخرون قتلهم تنظيم كذا"
            direct = not walk.person and not walk.thing and not walk.counted and not walk.pending
            return "initiator" if direct and self.behind.object_follows(walk.actor) else "victim"
        if harm is not None and (harm.subject == "victim" or trigger.passive):
            return "victim"
        if harm is not None and self.governed.has_pronoun(walk, trigger):
            return argument(harm.subject)  # "قتله عناصر كذا"
        if self.text.word(walk.actor.first - 1) == "في":
            return "victim"  # "قتل مساعد في الأمن العسكري"
        if harm is not None and stands_before(self.text, walk.actor.first, trigger.last, harm.preposition):
            return argument(harm.subject)  # "قضت قوات كذا، مساء الأربعاء، على"
        loses = harm is not None and harm.subject == "target" and not (walk.passed or walk.counted)
        if loses and trigger.last == walk.actor.first - 1:
            return "victim"  # "خسرت قوات كذا عشرات العناصر"
        persons = walk.person or walk.actor.plural_person or is_a_man(self.text, walk.actor)
        if persons and not walk.passed and self.behind.comes_to_object(walk.actor):
            return "initiator"
        if persons and not walk.passed and self._harms_a_man(walk, trigger):
            return "initiator"
        if trigger.passive is False and self._hits_things(walk, trigger):
            return "initiator"  # "أصابت فصائل كذا بصاروخ دبابة لقوات كذا"
        if persons or walk.thing or walk.counted or walk.passed or self.governed.has_subject(walk, trigger):
            return "victim"
        if trigger.passive is None and not self.behind.may_have_object(walk.actor):
            return "victim"  # "قتل مستوطن في هجوم"
        return "initiator"

    def _harms_a_man(self, walk: Walk, trigger: Trigger) -> bool:
        """ "قتل جنود كذا المواطن فلان": many right behind the verb, and one with a title behind them."""
        text, first, at = self.text, trigger.last + 1, walk.actor.last + 1
        named = text.name_around(at)
        if named is None or named.first != at or named.name_first == at or at > self.behind.clause.last:
            return False
        people = text.entries(first, "person")
        plural = first == walk.actor.first and walk.actor.plural_person
        return plural or any(f.entry.value.counts.most is None for f in people)

    def _hits_things(self, walk: Walk, trigger: Trigger) -> bool:
        """The actor is the subject of a verb that only is active, and a thing without article comes behind him."""
        if walk.passed or walk.thing or walk.counted or walk.pending:
            return False
        if self.governed.has_subject(walk, trigger):
            return False
        text, first = self.text, walk.actor.last + 1
        for k in range(first, min(first + THING_REACH, self.behind.clause.last + 1)):
            if text.tokens[k].kind == "mark" and text.word(k) not in QUOTES:
                return False
            things = (f for f in text.entries(k, "role") if f.entry.value.role in ("thing", "carrier"))
            if any(not (f.form.proclitics or f.form.article) for f in things):
                return True
        return False
