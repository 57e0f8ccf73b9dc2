"""Parts read off what stands behind an actor: his verb, his object, what he announces."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.verbs import verb_readings
from marsad.reading.deeds.held_off import repels
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.objects_behind import SUBJECT_REACH, ObjectsBehind
from marsad.reading.parties.role_words import (
    ALL_RELATIVES,
    NOT_OBJECT,
    QUOTES,
    Part,
    argument,
    before_quotes,
    light_at,
    light_behind,
    owns_a_subject,
    past_quotes,
    plain,
    possessed,
    preposition_in,
    role_ending,
    says_at,
)
from marsad.reading.words.frames import Deed
from marsad.reading.words.vocabulary import vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import ARMED_SIDES
from marsad.registry.actors import ActorMention
from marsad.registry.actors import actor as registered

OF_ANOTHER = words("of_another")
PASSED = QUOTES | {"عن", "،"} | words("announced_how")  # between "announced" and what
ANNOUNCE = words("announce")
ANNOUNCING = {"اعلان": "اعلن", "تاكيد": "اكد", "تبني": "تبني", "اعتراف": "اعترف", "ادعاء": "ادعي"}
OWNING_UP = words("owning_up")
OWNING_REACH = 22
TRUCES = words("behind_truces")
ASIDES = words("behind_asides")
APPOSITION = 14
HAD_REACH = 14
THAT_HE = words("behind_that_he")
MOVING_REACH = 22
THING_REACH = 5
ACCUSES, ACCUSING_REACH = "اتهم", 16  # tokens from the verb to the accused
FALLEN = frozenset({"killed", "wounded", "killed_or_wounded"})
FOE_REACH = 8
JOINED = 2  # tokens from one subject to the next that is joined to it
FRONTED = frozenset({"ه", "ها", "هم", "هما"})
OF_THEIRS = words("of_theirs")
BREAKS = frozenset("،؛:-–")
OF_HIS = frozenset({"head", "thing"})
MOVERS = 3  # words of the verb and of the men or vehicles before the actor


class Behind(ObjectsBehind):
    """What stands behind the actors of one clause."""

    def as_subject(self, actor: ActorMention) -> Part:
        """An actor before his verb: "القوات الروسية استقدمت"."""
        text = self.text
        if (had := self._had_done(actor)) is not None:
            return had
        if self._has_his_deed(actor) or self._is_followed_by_deed(actor):
            return "initiator"
        if owns_a_subject(text, actor, self.clause.first):
            return "none"
        moves = self._moves(actor)
        reach = actor.last + (MOVING_REACH if moves else SUBJECT_REACH) + 1
        known = actor.last
        for j in range(actor.last + 1, self.clause.last + 1):
            if self._is_fronted(actor, j):
                return "target"
            if j > reach or self._is_anothers(j):
                break
            if j > known + SUBJECT_REACH + 1 and not (text.word(j).startswith(("و", "ف"))):
                continue  # "دخلت دورية كذا من كذا إلى كذا واعتقلت": far behind only what goes on with و
            trigger = next((t for t in self.triggers if t.first == j and t.verb is not None), None)
            if trigger is not None:
                verb = trigger.verb
                open_ = verb is not None and (verb.number == "p" or trigger.passive is None)
                suffered = open_ and trigger.harm is not None and not self._harms(j)
                return "victim" if suffered else _subject_of(trigger)
            light = light_at(text, j) or (light_behind(text, j) if plain(text, actor.last + 1, j) else None)
            if light is not None and self._has_own_subject(j):
                break  # "ضربة لكذا، تمكنت قوات كذا من": another's verb
            if light == "light_initiator" and repels(text, self.triggers, j):
                return "target"  # "تمكنت قوات كذا من صد هجوم"
            if light is not None and text.word(j - 1) not in ALL_RELATIVES:
                return _LIGHT_SUBJECT.get(light, "initiator")
            if (lemma := says_at(text, j)) is not None:
                return "initiator" if self.announces(lemma, j + 1, actor) else "speaker"
            other = text.actor_at.get(j)
            if other is not None and other is not actor:
                joined = other.proclitics.startswith("و") or (
                    other.actor is not None and other.actor == actor.actor
                )  # "قوات كذا (كذا) نشرت": the same by another name
                if not joined and not self._beside(other):
                    break
                if not joined or other.first - known <= JOINED:
                    reach, known = other.last + SUBJECT_REACH, other.last
        if any(t.deed is not None and t.deed.mutual for t in self.triggers):
            return "participant"
        return "none"

    def in_relative(self, actor: ActorMention) -> Part | None:
        """ "النصر على كذا، الذي سيطر على": the verb of a clause about the actor, where no other deed is told before."""
        text, j = self.text, actor.last + 1
        while text.word(j) in QUOTES or text.word(j) == "،":
            j += 1
        if text.word(j) not in ALL_RELATIVES or any(t.first < actor.first for t in self.triggers):
            return None
        trigger = next((t for t in self.triggers if t.first == j + 1 and t.verb is not None), None)
        verb = trigger.verb if trigger is not None else None
        if trigger is None or verb is None or trigger.deed is None or trigger.passive or verb.enclitic:
            return None
        return _subject_of(trigger) if verb.tense == "past" and not self._is_anothers(j + 1) else None

    def _had_done(self, actor: ActorMention) -> Part | None:
        """ "وكان الجيش كذا وحلفاؤه قد أطلقوا عملية": who stands behind "كان" is the subject of the verb behind "قد"."""
        text = self.text
        if text.word(actor.first - 1).removeprefix("و") not in ("كان", "كانت", "كانوا"):
            return None
        for j in range(actor.last + 1, min(actor.last + HAD_REACH, self.clause.last)):
            if text.word(j) in THAT_HE or text.verbs(j):
                return None
            if text.word(j) == "قد":
                trigger = next((t for t in self.triggers if t.first == j + 1 and t.verb is not None), None)
                if trigger is not None and (trigger.harm is None or self._harms(j + 1)):
                    return _subject_of(trigger)
                light = light_at(text, j + 1)
                return _LIGHT_SUBJECT.get(light, "initiator") if light is not None else None
        return None

    def _has_his_deed(self, actor: ActorMention) -> bool:
        """ "زاد التنظيم هجماته", "وسّعت الحركة عملياتها": right between a verb and a deed that is his."""
        text = self.text
        j = past_quotes(text, actor.last + 1)
        trigger = next((t for t in self.triggers if t.first == j and t.verb is None), None)
        deed = trigger.deed if trigger is not None else None
        if trigger is None or deed is None or deed.of != "initiator" or deed.mutual:
            return False
        before = before_quotes(text, actor.first - 1)
        return possessed(text, trigger) and any(v.person == 3 for v in text.verbs(before)[:1])

    def is_accused(self, actor: ActorMention) -> bool:
        """ "اتهم المتحدث باسم كذا فلان، قوات كذا وكذا بقصف": who stands before what somebody accuses him of."""
        text, k = self.text, past_quotes(self.text, actor.last + 1)
        while k in text.actor_at and text.word(k).startswith("و"):
            k = past_quotes(text, text.actor_at[k].last + 1)
        charged = any(t.first == k and t.verb is None for t in self.triggers) and text.word(k).startswith("ب")
        accusing = range(max(self.clause.first, actor.first - ACCUSING_REACH), actor.first)
        return charged and any(v.lemma == ACCUSES for j in accusing for v in text.verbs(j)[:1])

    def accuses(self, actor: ActorMention) -> bool:
        """Another stands behind him, before what somebody is accused of."""
        others = self.text.actors_in(actor.last + 1, self.clause.last)
        return any(not o.proclitics and self.is_accused(o) for o in others)

    def _is_followed_by_deed(self, actor: ActorMention) -> bool:
        """ "إن حفتر شن غارات", "داعش قصف البلدة": behind a bare name a word that can be noun or verb is its verb."""
        text, j = self.text, past_quotes(self.text, actor.last + 1)
        if actor.adjective or actor.proclitics or j >= self.clause.last or text.verbs(j):
            return False
        readings = verb_readings(text.word(j))
        if not readings or (readings[0].tense, readings[0].gender, readings[0].number) != ("past", "m", "s"):
            return False
        if readings[0].proclitics or text.word(j + 1) in NOT_OBJECT or preposition_in(text.word(j + 1)[:1]):
            return False
        if vocabulary().light.get(readings[0].lemma) == "light_initiator":
            return True
        deed = next((t.deed for t in self.triggers if t.first == j and t.verb is None), None)
        return deed is not None and deed.of == "initiator" and not deed.mutual

    def _moves(self, actor: ActorMention) -> bool:
        """ "دخلت دورية إسرائيلية", "دورية إسرائيلية من 6 مركبات قدمت": a verb of coming stands close to its subject."""
        after = range(actor.last + 1, min(actor.last + SUBJECT_REACH, self.clause.last) + 1)
        reach = [*range(max(self.clause.first, actor.first - MOVERS), actor.first), *after]
        return any(v.lemma in words("moving") for j in reach for v in self.text.verbs(j))

    def announces(self, lemma: str, j: int, actor: ActorMention) -> bool:
        """ "أعلن الجيش استهداف", "أعلن الجيش شن غارات": who announces a deed as his, where nobody else is named."""
        if lemma not in ANNOUNCE:
            return False
        j = self._past_apposition(j)
        while j <= self.clause.last and (
            self.text.word(j) in PASSED or j in self.text.time_at or j in self.text.name_at
        ):
            j += 1  # "أعلن وزير الداخلية فلان اليوم"
        if self.text.word(j) in OWNING_UP or self._undertakes(j) or self._owns_up_behind(j):
            return True
        if self._tells_of_dead_foes(actor, j):
            return True
        trigger = next((t for t in self.triggers if t.first == j), None)
        if trigger is None or not self._is_noun_of_doing(trigger):
            return False
        deed = trigger.deed
        if deed is not None and deed.action == "agreement" and self.text.word(j) in TRUCES:
            return self._is_alone(trigger)  # "أعلنت قوات كذا هدنة"
        if deed is not None and (deed.mutual or deed.carrier or deed.of == "none"):
            return False
        after = self.text.actor_at.get(trigger.last + 1)
        return after is None or deed is None or deed.of != "initiator"

    def _is_alone(self, trigger: Trigger) -> bool:
        """Nobody else is named behind the deed."""
        return not any(a.actor is not None for a in self.text.actors_in(trigger.last + 1, self.clause.last))

    def _owns_up_behind(self, j: int) -> bool:
        """ "أعلنت حركة كذا، التي تقاتل الحكومة، مسؤوليتها", "أعلن تنظيم كذا في حسابه على كذا مسؤوليته"."""
        text = self.text
        if not (text.word(j - 1) == "،" or text.word(j) in ASIDES):
            return False
        for k in range(j, min(j + OWNING_REACH, self.clause.last) + 1):
            if text.word(k) in OWNING_UP:
                return k + 1 not in text.actor_at  # "على مسؤولية تنظيم كذا"
            if text.word(k) == "." or text.cue(k, "opens") is not None:
                return False
        return False

    def _tells_of_dead_foes(self, actor: ActorMention, j: int) -> bool:
        """ "أعلن الجيش مقتل ثمانية من عناصر كذا": the dead are of the other side, and nobody else is named."""
        trigger = next((t for t in self.triggers if t.first == j and t.verb is None and t.harm), None)
        if trigger is None or trigger.harm is None or trigger.harm.status not in FALLEN:
            return False
        after = [a for a in self.text.actors_in(trigger.last + 1, self.clause.last) if a.actor is not None]
        foe = after[0] if after else None
        if (
            foe is None
            or foe.first - trigger.last > FOE_REACH
            or not self._only_counted(trigger.last + 1, foe)
        ):
            return False
        return self._fights(actor, foe) and all(self._are_one_side(foe, a) for a in after)

    def _only_counted(self, first: int, foe: ActorMention) -> bool:
        """Between a word of harm and the harmed only how many and which men they are."""
        return all(
            k in self.text.number_at
            or self.text.word(k) in OF_THEIRS
            or self.text.word(k) in QUOTES
            or bool(self.text.entries(k, "person"))
            or any(f.entry.value.role in OF_HIS for f in self.text.entries(k, "role"))
            for k in range(first, foe.first)
        ) and not any(
            f.form.enclitic for k in range(first, foe.first) for f in self.text.entries(k, "person")
        )

    def _are_one_side(self, foe: ActorMention, other: ActorMention) -> bool:
        """Nobody else: "أعلن الجيش مقتل ثلاثة من كذا بغارة للتحالف" tells of another's deed."""
        known = foe.actor is not None and other.actor is not None
        return known and registered(foe.actor).side == registered(other.actor).side

    def _fights(self, actor: ActorMention, other: ActorMention) -> bool:
        """Two armed sides, and not one."""
        if actor.actor is None or other.actor is None:
            return False
        one, two = registered(actor.actor), registered(other.actor)
        return one.kind in ARMED_SIDES and two.kind in ARMED_SIDES and one.side != two.side

    def as_announcer(self, actor: ActorMention, j: int) -> Part | None:
        """ "بعد إعلان الجيش سيطرته على كذا": who announces, behind the noun at token j."""
        lemma = ANNOUNCING.get(bare(self.text.word(j))) if j == actor.first - 1 else None
        if lemma is None or any(t.first <= j <= t.last for t in self.triggers):
            return None
        return "initiator" if self.announces(lemma, actor.last + 1, actor) else "speaker"

    def _is_noun_of_doing(self, trigger: Trigger) -> bool:
        """ "قتل" is one too where it is spelled like the verb: "أعلن الجيش، اليوم، قتل أربعة"."""
        if trigger.verb is not None:
            if any(f.last == trigger.last for f in self.text.entries(trigger.first, "deed")):
                return True  # "نفى الجيش قصف مستشفى"
            return any(f.entry.value.masdar for f in self.text.entries(trigger.first, "harm"))
        return trigger.harm is None or trigger.harm.masdar

    def blames(self, actor: ActorMention, j: int) -> bool:
        """ "حملت الوزارة كذا مسؤولية الهجوم": the one named last before the word is blamed."""
        behind = self.text.folded(actor.last + 1, min(actor.last + 3, self.clause.last))
        verb = any(v.lemma == "حمل" and v.person == 3 for v in self.text.verbs(j))
        return verb and not words("blame").isdisjoint(behind)

    def uses(self, j: int) -> bool:
        """A verb that says whose a thing is: "تستخدمها", "تقل", "يتحصن فيه"."""
        text = self.text
        if j > self.clause.last or self._ends_deed(j) or text.covered(j):
            return False
        if text.word(j) in words("carrying"):
            return True
        if text.word(j) in ("فيه", "فيها", "به", "بها", "عليه", "عليها", "منه", "منها"):
            j -= 1
            return any(v.person == 3 for v in text.verbs(j)) and (self._stays(j) or not self._ends_deed(j))
        return any(v.enclitic in FRONTED and v.tense == "present" for v in text.verbs(j))

    def thing_before(self, j: int) -> int | None:
        """The last token of the thing that such a verb describes; whatever is used is one."""
        if any(v.lemma in words("using") and v.enclitic for v in self.text.verbs(j)[:1]):
            return j - 1 if j > self.clause.first and self.text.tokens[j - 1].kind == "word" else None
        for k in range(j - 1, max(self.clause.first, j - THING_REACH) - 1, -1):
            role = role_ending(self.text, k)
            house = any(f.last == k and not f.form.article for f in self.text.entries(k, "object"))
            if house or (role is not None and role.entry.value.role == "thing"):
                return k
            if self.text.word(k) in BREAKS or (self._ends_deed(k) and not self._stays(k)):
                return None
        return None

    def _stays(self, j: int) -> bool:
        """ "قاعدة يتمركز فيها جنود كذا": who is there, and no deed of the happening."""
        ended = (t for t in self.triggers if t.last == j and t.verb is not None and t.deed is not None)
        return any(t.deed is not None and t.deed.action == "deployment" for t in ended)

    def _ends_deed(self, j: int) -> bool:
        return any(t.last == j for t in self.triggers)

    def _undertakes(self, j: int) -> bool:
        """ "شن ضربات", "تنفيذ هجوم": the noun of a doing, with no doer right behind."""
        return self.text.word(j) in words("undertaking") and j + 1 not in self.text.actor_at

    def _past_apposition(self, j: int) -> int:
        """ "أعلنت كتائب كذا، الجناح العسكري لحركة كذا، استهداف": on behind the second comma."""
        text = self.text
        j = past_quotes(text, j)
        if text.word(j) != "،" or any(t.first == j + 1 for t in self.triggers):
            return j
        for k in range(j + 1, min(j + APPOSITION, self.clause.last) + 1):
            if text.verbs(k) or any(t.first == k for t in self.triggers):
                return j
            if text.word(k) == "،":
                return k
        return j

    def _beside(self, other: ActorMention) -> bool:
        """ "القوات كذا برفقة التحالف ألقت", "الجيش و"لواء كذا" خسرا": the other beside the subject, the verb later."""
        j = before_quotes(self.text, other.first - 1)
        if self.text.word(j) == "و":  # apart from the name by its quotation marks
            return True
        role = role_ending(self.text, j)
        if role is None and self.text.word(j) == "من":  # "المسنودة بقوات من الجيش"
            role = role_ending(self.text, j - 1)
        return self.text.word(j) in OF_ANOTHER or (
            role is not None and role.entry.value.role in ("supporter", "none", "head")
        )

    def _is_anothers(self, j: int) -> bool:
        """ "كمين نصبه التنظيم": the verb has its object in it and its subject behind it."""
        after = self.text.actor_at.get(j + 1)
        told = [t.verb for t in self.triggers if t.first == j and t.verb is not None]
        return after is not None and any(v.enclitic for v in told or self.text.verbs(j)[:1])

    def _is_fronted(self, actor: ActorMention, j: int) -> bool:
        """ "سيارة لقوات كذا استهدفتها طائرة", "القوة التي هاجمتها كذا": the verb has him in it, its doer behind it."""
        text = self.text
        trigger = next((t for t in self.triggers if t.first == j and t.verb is not None), None)
        if trigger is None or trigger.deed is None or trigger.passive or trigger.deed.object != "target":
            return False
        if trigger.verb is None or trigger.verb.enclitic not in FRONTED or not plain(text, actor.last + 1, j):
            return False
        k = past_quotes(text, trigger.last + 1)
        doer = text.actor_at.get(k)
        if doer is not None:
            return not preposition_in(doer.proclitics)
        return any(
            not f.form.proclitics for kind in ("role", "person", "deed") for f in text.entries(k, kind)
        )

    def _has_own_subject(self, j: int) -> bool:
        """Right behind a verb that has a deed for its object stands who does it."""
        role = next((f for f in self.text.entries(j + 1, "role") if not f.form.proclitics), None)
        his = role is not None and role.entry.value.role == "head"
        actors = (self.text.actor_at.get(k) for k in range(j + 1, j + (4 if his else 2)))
        return self.text.word(j - 1) == "،" and any(a is not None and not a.adjective for a in actors)

    def _dated_aside(self, comma: int) -> bool:
        """The comma stands before or behind a date that is put between a verb and what belongs to it."""
        return comma + 1 in self.text.time_at or comma - 1 in self.text.time_at

    def _past_means(self, k: int) -> int:
        """ "قتلت بالرصاص خمسة", "قتلت بقذيفة مدفعية خمسة": over what the harm was done with, and its adjective."""
        text = self.text
        with_it = next((t for t in self.triggers if t.first == k and t.proclitics.endswith("ب")), None)
        if with_it is None and not any(f.form.proclitics.endswith("ب") for f in text.entries(k, "means")):
            return k
        k = (with_it.last if with_it is not None else k) + 1
        if k >= len(text.tokens):
            return k  # the text ends with what it was done with
        known = (
            k in text.number_at or k in text.name_at or text.entries(k, "person") or text.entries(k, "role")
        )
        return k if known or text.tokens[k].kind != "word" else k + 1

    def _harms(self, j: int) -> bool:
        """A verb of harm behind its subject harms somebody named next: "قتلوا ثلاثة", not "قتلوا في كمين"."""
        k = j + 1
        if any(v.enclitic for v in self.text.verbs(j)[:1]):
            return True
        k = self._past_means(k)
        while k in self.text.time_at or (self.text.word(k) == "،" and self._dated_aside(k)):
            k = self.text.time_at[k].last + 1 if k in self.text.time_at else k + 1
        if k > self.clause.last:
            return False
        return (
            k in self.text.number_at
            or k in self.text.name_at
            or (
                self.text.tokens[k].kind == "word"
                and any(
                    f.form.proclitics == "" for kind in ("person", "role") for f in self.text.entries(k, kind)
                )
            )
        )


_LIGHT_SUBJECT: dict[str, Part] = {"light_target": "target", "light_repel": "target", "light_place": "none"}


def _subject_of(trigger: Trigger) -> Part:
    frame = trigger.frame
    if trigger.passive:
        return argument(frame.passive) or "none"
    if frame.subject == "victim":
        return "victim"
    if isinstance(frame, Deed) and frame.mutual:
        return "participant"
    return argument(frame.subject) or "none"
