"""Which part an actor has in a happening: read off the words before his name, from the nearest outwards."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.arabic.clitics import bare
from marsad.model.claim import Role
from marsad.reading.deeds.charged import of_a_charge
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.governed import Governed
from marsad.reading.deeds.held_off import held_off_by, is_held_off
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.deeds.wanted import stands_before
from marsad.reading.parties.amid import are_bombed
from marsad.reading.parties.behind import ANNOUNCE, OF_ANOTHER, Behind
from marsad.reading.parties.beside import (
    THAT_THEY,
    Filled,
    actors_of,
    against,
    are_hit_arms,
    are_led_by_men,
    before_head,
    begins_anew,
    described,
    faces,
    is_his_man,
    is_nisba,
    is_only_arm,
    is_other_side,
    joined,
    owner_link,
    says_how,
    together,
    took_at_post,
)
from marsad.reading.parties.carrying import Carrying
from marsad.reading.parties.harming import Harming
from marsad.reading.parties.hostile import does_it
from marsad.reading.parties.meanwhile import beside_it
from marsad.reading.parties.nearby import is_only_near
from marsad.reading.parties.pulling_down import pulls_down
from marsad.reading.parties.role_words import (
    QUOTES,
    Part,
    are_his_men,
    argument,
    backs,
    before_aside,
    before_quotes,
    belonging_ends,
    case_of,
    cleanses,
    describes,
    describes_deed,
    done_with,
    ends_actor,
    fell_before,
    fights_beside,
    fired_by,
    flees_ranks,
    flown_for,
    frees_from,
    holds,
    inflicted,
    inflicts,
    is_border,
    is_nominative,
    is_word_of,
    joins_in,
    light_at,
    names_thing,
    only_describes,
    possessed,
    preposition_in,
    role_ending,
    says_at,
    says_more,
    tribal_lands,
    where_it_stands,
)
from marsad.reading.words.families import family
from marsad.reading.words.frames import Deed, RoleWords
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found
from marsad.reading.words.walk import (
    Walk,
    breaks,
    dealt,
    ends_name,
    has_its_noun,
    is_about,
    is_carrier,
    is_in_name,
    is_own_post,
)
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

ABOUT_IT, THAT, NEAR = words("roles_about_it"), words("roles_that"), words("roles_near")
STEPS = 14
BOMBED = family("bombs_left")
MAKES, CONSISTS = words("roles_makes"), words("consists")
OWN_MOVES = family("moves_of_ones_own")  # done by those who are counted


def parts_of(text: Text, clause: Clause, triggers: list[Trigger]) -> list[Filled]:
    """The part of each actor of the clause, in order; an actor joined with و has the part of the one before."""
    filled: list[Filled] = []
    reader = _Reader(text, clause, triggers, filled)
    for actor in actors_of(text, clause):
        before = filled[-1] if filled else None
        told = reader.behind.in_relative(actor) if before and before.part == "participant" else None
        if told is not None:
            filled[:] = [f._replace(part="none") if f.part == "participant" else f for f in filled]
            filled.append(Filled(actor, told))  # "تصعيد بين كذا وكذا، التي سيطرت على"
            continue
        if before and begins_anew(text, triggers, before.actor, actor):
            filled.append(Filled(actor, reader.behind.as_subject(actor)))
            continue
        if before and joined(text, before.actor, actor):
            other = is_other_side(text, triggers, filled, actor)
            filled.append(Filled(actor, "participant" if other else described(text, filled) or before.part))
            continue
        if before and owner_link(text, before.actor, actor):
            filled[-1] = Filled(replace(before.actor, actor=actor.actor), before.part)
            continue
        part = where_it_stands(text, actor, reader.part(actor))
        other = part != "participant" and is_other_side(text, triggers, filled, actor)
        filled.append(Filled(actor, "participant" if other else part))
    return against(text, filled, triggers)


class _Reader:
    """The parts of the actors of one clause, read in order (`filled` grows as they are found)."""

    def __init__(self, text: Text, clause: Clause, triggers: list[Trigger], filled: list[Filled]) -> None:
        self.text, self.clause, self.triggers, self.filled = text, clause, triggers, filled
        self.by_last = {t.last: t for t in triggers}
        self.behind = Behind(text, clause, triggers)
        self.governed = Governed(text, clause.first, triggers)
        self.carrying = Carrying(text, triggers, self.behind, self.governed)
        self.harming = Harming(text, self.behind, self.governed)

    def part(self, actor: ActorMention) -> Part:
        told = self.behind.in_relative(actor) or beside_it(self.text, self.clause, self.triggers, actor)
        if told is not None:
            return told
        if self.behind.is_accused(actor):
            return "initiator"
        charged = of_a_charge(self.text, self.triggers, actor.first)
        if charged or is_only_near(self.text, self.clause.first, self.triggers, actor):
            return "none"
        if does_it(self.text, self.clause.first, self.triggers, actor):
            return "initiator"
        walk = Walk(actor, pending=preposition_in(actor.proclitics))
        named = {f.entry.value.role for f in self.text.entries(actor.first, "role") if f.last < actor.last}
        walk.carrier, walk.thing = "carrier" in named, "thing" in named  # "آليات الاحتلال"
        j = actor.first - 1
        for _ in range(STEPS):
            while j >= self.clause.first and self.text.word(j) in QUOTES:
                j -= 1
            j = before_aside(self.text, j, self.clause.first)
            if j < self.clause.first or (breaks(self.text, j) and not walk.goes_over(self.text, j)):
                break
            found, j = self._step(walk, j)
            if found is not None:
                return found
        return self.behind.as_subject(actor)

    def _step(self, walk: Walk, j: int) -> tuple[Part | None, int]:
        """The part that token j gives, or None and the token to look at next."""
        if are_bombed(self.text, self.triggers, walk, j):
            return "target", j
        trigger = self.by_last.get(j)
        if (befell := self.governed.befell_one_of_his(j)) or is_own_post(self.text, j):
            return ("victim" if befell else "none"), j  # "قذائف على البلدة من مراكزها في كتيبة كذا"
        if trigger is None and says_how(self.text, walk, j, self.by_last):
            return None, j - 1
        if trigger is not None and is_carrier(trigger) and walk.is_described(self.text, trigger.last - 1):
            walk.passed += [] if trigger.proclitics else ["initiator"]
            return None, trigger.first - 1
        role = role_ending(self.text, j)
        if role is not None and (
            is_in_name(self.text, role) or is_about(self.text, role) or ends_name(self.text, j, walk.actor)
        ):
            role = None
        if role is not None and trigger is not None and (role.first < trigger.first or faces(role, trigger)):
            return self._by_role(walk, role)  # "من سيطرة", "بعد السيطرة"
        if trigger is not None and (found := self._by_trigger(walk, trigger)) is not None:
            return found, j
        if role is not None and (
            trigger is None or role.entry.value.role not in ("head", "thing", "carrier")
        ):
            return self._by_role(walk, role)
        if role is not None and trigger is not None:
            walk.meets(self.text, role)
            return None, role.first - 1
        other = self.text.actor_at.get(j)
        if other is not None:
            walk.passed += [f.part for f in self.filled if f.actor is other]
            inside = (k for k in range(j - 1, other.first - 1, -1) if k in self.by_last)
            return None, next(inside, other.first - 1)  # "تفكيك خلية إرهابية"
        return self._by_word(walk, j)

    def _by_role(self, walk: Walk, role: Found) -> tuple[Part | None, int]:
        value = role.entry.value
        assert isinstance(value, RoleWords)
        if value.role in ("head", "thing", "carrier"):
            walk.meets(self.text, role)
            return None, role.first - 1
        if (
            value.role == "target"
            and self.text.word(role.first) == "بين"
            and self.governed.is_fight(role.first)
        ):
            return "participant", role.first  # "اشتباكات بين عناصر من كذا"
        if value.role == "speaker" and self.text.word(role.first - 1) in words("is_called"):
            return None, role.first - 1  # "المعروف باسم كذا"
        if self.text.word(role.first) == "بقياده" and ends_actor(self.text, role.first - 1):
            return "none", role.first  # "التحالف بقيادة كذا" is a name
        if walk.away and value.role == "target" and self.text.word(role.last + 1) == "من":
            return "initiator", role.first  # "عمليات مطاردة من قوات كذا"
        if is_border(self.text, role) and not is_word_of(self.text, walk.actor, "countries"):
            return together(
                self.text, self.triggers, self.filled, "مع", role.last
            ), role.first  # "اشتباك عبر الحدود مع تنظيم كذا"
        if holds(self.text, role, walk.actor):
            return "initiator", role.first  # "منذ سيطرة كذا على البلدة"
        if value.role == "supporter" and fights_beside(self.text, role):
            return "none", role.first
        if joins_in(self.text, role, walk.actor, self.triggers):  # "بمشاركة قوات كذا استهدفت البلدة"
            return "initiator", role.first
        if value.role == "none" and bare(self.text.word(role.first)) in CONSISTS:
            told = ends_actor(self.text, role.first - 1)
            return ("none" if told else None), role.first - 1  # "تحالف كذا المكون من كذا وكذا"
        if value.role == "none" and tribal_lands(self.text, role, walk.actor):
            walk.thing, walk.pending = True, ""  # "هجوم على مناطق قبائل كذا"
            return None, role.first - 1
        helped = value.role == "none" and not walk.passed
        if helped and (backs(self.text, role, walk.actor) or flown_for(self.text, role)):
            return "supporter", role.first  # "المقاومة المدعومة من قوات كذا", "طيران أجنبي مساند لقوات كذا"
        if value.role == "initiator" and self.governed.taken_for_his(role):
            return "victim", role.first  # "اعتقال ثلاثة يشتبه بانتمائهم إلى كذا"
        if value.role == "initiator" and only_describes(self.text, role):
            return "none", role.first  # "البلدتين المحاصرتين من قبل كذا"
        if value.role == "initiator" and held_off_by(self.text, self.triggers, role.first, role.last):
            return "target", role.first  # "إحباط تسلل لكذا من قبل كذا"
        if value.role == "none" and walk.out and role.last + 1 in self.text.place_at:
            return None, role.first - 1  # "تمشيط مناطق البادية من كذا": areas of a place, and nobody's
        if value.role == "none" and (
            are_his_men(self.text, role, walk.actor) or is_his_man(self.text, role, walk.actor, self.triggers)
        ):
            walk.person, walk.pending = True, ""  # "جماعة موالية لتنظيم كذا": they are his
            return None, role.first - 1
        passed = walk.passed and value.role in ("initiator", "supporter", "none")
        if passed or is_only_arm(self.text, role, walk.actor):
            return None, role.first - 1  # the word governs the actor passed, not this one
        if value.role == "target" and flees_ranks(self.text, role, self.triggers):
            return "initiator", role.first  # "انشقاقات في صفوف كذا"
        if value.role == "speaker" and says_at(self.text, role.first - 1) == "اتهم":
            if self.behind.accuses(walk.actor):
                return "speaker", role.first  # "اتهم المتحدث باسم كذا قوات كذا بقصف"
            return "initiator", role.first  # "اتهمت مصادر أمنية عناصر من كذا"
        return value.role, role.first  # type: ignore[return-value]

    def _by_word(self, walk: Walk, j: int) -> tuple[Part | None, int]:
        text, word = self.text, self.text.word(j)
        if describes_deed(text, j, self.by_last) or self.governed.is_his_task(j):
            return "none", j
        if inflicts(text, j) and is_held_off(text, self.triggers, j):
            return "initiator", j  # "تصدت للهجوم وكبدت كذا خسائر": who attacked
        if inflicts(text, j):
            return ("target" if inflicted(text, j, walk.actor, bool(walk.passed)) else "initiator"), j
        if word in OF_ANOTHER:
            before = j - 1 if text.word(j - 1) != "،" else j - 2  # "أحرار كذا، التابعين لكذا"
            if ends_actor(text, before) or (is_nisba(text.word(before)) and ends_actor(text, before - 1)):
                return "none", j
            return None, walk.past_arms(self.by_last.get(j - 1), j)
        if word in words("is_called"):
            walk.pending = ""  # "تفكيك خلية تسمى كذا"
            return None, j - 1
        if word in words("belonging") and not walk.passed and ends_actor(text, j - 1):
            return "none", j  # "كتيبة من كذا تتبع لكذا"
        if (link := belonging_ends(text, j)) is not None:
            walk.pending, walk.person = "", link - 1 not in self.by_last  # "انتحاري ينتمي لتنظيم كذا"
            return None, link - 1
        if j == walk.actor.first - 1 and word.removeprefix("ب") in THAT_THEY and walk.actor.proclitics:
            return self.behind.as_subject(walk.actor), j  # "أعلنت كذا أنها وقوات كذا صدت"
        if word in THAT:
            if self.behind.uses(walk.actor.last + 1) and (thing := self.behind.thing_before(j)) is not None:
                walk.thing, walk.pending = True, ""  # "سيارة يعتقد أن قوات كذا تستخدمها"
                return None, thing
            return self.behind.as_subject(walk.actor), j
        if self.behind.uses(j) and (thing := self.behind.thing_before(j)) is not None:
            walk.thing, walk.pending = True, ""  # "وكر تستخدمه عصابات كذا", "حافلة تقل عناصر من"
            return None, thing
        if walk.out and cleanses(text, j):
            return "target", j
        light = light_at(text, j)
        if light is not None:
            return self.carrying.part(walk, light, j), j
        walk.person |= any(f.last == j for f in text.entries(j, "person"))
        if (told := self.behind.as_announcer(walk.actor, j)) is not None:
            return told, j
        if self.behind.blames(walk.actor, j):
            return "initiator" if j < walk.actor.first - 1 else "speaker", j
        if (lemma := says_at(text, j)) is not None and not walk.actor.adjective:
            apart = j < before_quotes(text, walk.actor.first - 1)
            accused = lemma == "اتهم" and (apart or ends_actor(text, j - 1))
            if text.word(j + 1) in ABOUT_IT and lemma in ANNOUNCE and self.governed.is_deed(j - 1):
                passed = walk.passed or walk.pending == "ل"
                return "target" if passed else "initiator", j  # "ضربات أعلن عنها التحالف لمواقع كذا"
            announced = self.behind.announces(lemma, walk.actor.last + 1, walk.actor)
            accused = accused and not self.behind.accuses(walk.actor)
            return "initiator" if accused or announced else "speaker", j
        beside = j == before_quotes(text, walk.actor.first - 1)
        if beside and (self.governed.is_other_verb(j) or self.governed.is_of_relative(j)):
            return "none", j
        if self.governed.is_unknown_verb(j):
            return self.behind.as_subject(walk.actor), j
        if j in text.number_at and text.word(j - 1) not in MAKES:
            walk.counted = True
        if word == "من" and text.word(j - 1) in NEAR:
            return None, j - 2  # "انفجار سيارة بالقرب من منزل كذا"
        men = word == "من" and are_led_by_men(text, j)
        walk.away |= word == "من" and not (walk.person or walk.counted or men)
        walk.out |= word == "من"
        if word == "علي":
            return "initiator" if took_at_post(text, self.triggers, j) else "target", j
        if word in ("بين", "مع"):
            return together(self.text, self.triggers, self.filled, word, j), j
        if word == "لدي" and self.governed.are_taken():
            return "initiator", j  # "وقعوا أسرى لدى كذا"
        if word == "الي" and self.carrying.hands_over(j):
            return "participant", j  # "سلمت قوات كذا القاعدة إلى كذا"
        if word == "الي" and walk.thing and dealt(self.triggers, j):
            return "target", j  # "وجهت مدفعية كذا ضربات إلى مواقع كذا"
        if word in ("الي", "لدي"):
            creeps = walk.thing and any(t.verb and t.verb.lemma == "تسلل" for t in self.triggers)
            return "target" if creeps else "none", j
        return None, j - 1

    def _by_trigger(self, walk: Walk, trigger: Trigger) -> Part | None:
        deed = trigger.deed
        if deed is None:
            return self.harming.part(walk, trigger)
        if deed.mutual:
            return "participant"
        if (walk.away or (walk.out and deed.action == "release")) and deed.away != "none":
            return argument(deed.away)  # "تسلمت الحكومة خمسة أسرى من كذا"
        if self.governed.is_pronoun_object(
            walk, trigger
        ):  # "الذي قبض عليه الحوثيون", no deed in "مواقع سيطر عليها كذا"
            held = role_ending(self.text, trigger.first - 1)
            return "none" if held is not None and not held.form.article else argument(deed.subject)
        if (
            trigger.verb is not None
            and trigger.verb.tense == "present"
            and describes(self.text, trigger, self.clause.first)
        ):
            return "none"  # "هجماته التي تستهدف حواجز كذا"
        if trigger.verb is not None:
            if deed.action == "suicide_bombing":
                return self.governed.by_bomber(walk, trigger)
            if trigger.passive:
                return argument(deed.passive)
            case = case_of(self.text, trigger, walk.actor)
            if stands_before(self.text, walk.actor.first, trigger.last, deed.preposition):
                return argument(deed.subject)  # "قبضت قوات كذا، أمس، على ثلاثة"
            named = trigger.verb.number == "s" and is_nominative(self.text, walk.actor)
            if named or self.governed.has_pronoun(walk, trigger) or (case == "subject" and not walk.passed):
                return argument(deed.subject)  # "استهدفتها طائرات التحالف"
            if case == "object" and deed.object != "none" and not walk.pending:
                return argument(deed.object)  # "استهدف مسلحي كذا"
            if deed.subject == "target" and walk.carrier:
                return "initiator"  # "أحبطت طائرات الجيش هجوماً": from the air
            if deed.subject == "victim":
                return self.governed.gives_up(walk, trigger)
            if walk.pending == "ل":
                return argument(deed.to) or argument(deed.object)
            if (
                (walk.person or walk.thing)
                and not walk.passed
                and (
                    self.behind.bare_object_follows(walk.actor)
                    or (self.governed.acts(walk, trigger) and self.behind.meets_object(walk.actor))
                )
            ):
                return argument(deed.subject)  # "اعتقل عناصر من الحزب ثلاثة مدنيين"
            if deed.action == "weapons_seizure" and walk.carrier and self.behind.is_brought_down(walk.actor):
                return argument(deed.object)  # "أسقطت 17 مسيرة روسية"
            own_arms = deed.subject == "initiator" and (walk.carrier or pulls_down(self.text, walk, trigger))
            if own_arms and not walk.passed and not self.governed.has_subject(walk, trigger):
                return "initiator"
            suffers = deed.object == "target" and deed.action != "weapons_seizure" and not walk.passed
            if suffers and not self.behind.may_have_object(walk.actor):
                return argument(deed.object)  # "استهدفت عناصر من كذا": nothing else is hit
            if walk.thing and not walk.passed and has_its_noun(self.triggers, trigger, walk.actor):
                return argument(deed.subject)  # "ألقت مفارز كذا القبض على"
            if deed.object == "none" and trigger.first == before_head(self.text, walk):
                return argument(deed.subject)  # "دخلت دورية إسرائيلية": nothing is hit
            if (
                self.governed.has_subject(walk, trigger)
                or walk.thing
                or (walk.person and deed.object == "victim")
            ):
                return argument(deed.object)
            reaches = trigger.verb.lemma in words("reaching")
            hits = deed.object == "target" and not reaches and self.behind.may_have_object(walk.actor)
            if walk.counted and deed.object != "none" and not hits:
                return argument(deed.object)  # none in "هاجم عشرات المستوطنين، أمس، قرية كذا"
            return argument(deed.subject)
        return self._by_noun(walk, trigger, deed)

    def _by_noun(self, walk: Walk, trigger: Trigger, deed: Deed) -> Part | None:
        if trigger.proclitics.endswith("ل") and self.text.word(trigger.first - 1) in words("made_ready"):
            return "none"  # "عجلات معدة لاستهداف كذا"
        if self.governed.is_his_bomber(walk, trigger):
            return "initiator"
        if self.governed.is_his_task(trigger.first):
            return "none"
        if (walk.person or walk.thing) and done_with(self.triggers, trigger):
            return "target"  # "استهدفوا بالأسلحة الرشاشة عنصراً من كذا"
        if deed.of == "initiator" and says_more(self.text, trigger.last + 1, walk.actor.first):
            return "none"
        if are_hit_arms(walk, trigger, self.filled, self.triggers):
            return "target"  # "أصابت فصائل كذا راجمة صواريخ لقوات كذا"
        if deed.action == "weapons_seizure" and walk.pending == "ل" and walk.passed[:1] != ["target"]:
            return "target"  # "مخبأ أسلحة لكذا"
        if deed.action == "weapons_seizure" and (walk.carrier or walk.actor.adjective):
            return argument(deed.of)  # what is shot down is the other's
        if walk.actor.adjective and not walk.passed and not (walk.person or walk.thing):
            return "initiator"
        if walk.person and trigger.definite and fell_before(self.text, self.triggers, trigger):
            return "victim"  # "استشهد في الغارة ضباط إيرانيون"
        if walk.out and frees_from(self.text, trigger):
            return "target"  # "تمشيط المنطقة من خلايا التنظيم"
        if walk.passed or self.governed.has_doer(trigger) or possessed(self.text, trigger):
            if walk.pending == "" and not walk.thing and not walk.person and deed.of == "initiator":
                return None
            return deed.upon if deed.of in ("initiator", "none") else argument(deed.of)
        if (
            walk.out
            and deed.action == "capture_territory"
            and not (walk.person or walk.counted or walk.passed)
        ):
            return "target"  # "السيطرة على البلدة من كذا"
        pulled = pulls_down(self.text, walk, trigger)  # "نسف جيش كذا مبنيين": letters of a noun, too
        if deed.of in ("target", "victim") and (pulled or self.governed.is_his_campaign(walk, trigger)):
            return "initiator"
        if deed.of in ("target", "victim") and walk.pending == "" and not walk.thing:
            if not walk.counted and self.behind.has_object(walk.actor, place=not walk.person):
                return "initiator"
            return argument(deed.of)
        with_his = walk.thing and walk.actor.adjective and not (walk.passed or walk.pending)
        if deed.of == "target" and with_his and self.behind.bare_object_follows(walk.actor):
            return "initiator"  # "استهداف دبابة كذا منزلاً"
        if deed.of == "none" and trigger.last == walk.actor.first - 1 and self.behind.has_object(walk.actor):
            return "initiator"  # "تفجير داعش ثلاث سيارات"
        if deed.action == "ambush" and "علي" in self.text.folded(trigger.first - 3, trigger.first - 1):
            return "target"  # "هجوم على كمين للجيش": a checkpoint
        if fired_by(self.text, trigger):
            return "initiator"  # "قتل برصاص دورية لكذا"
        if walk.pending == "ب" and (walk.thing or deed.action in BOMBED):
            return "target"  # "فجرت عبوة بقوة من كذا"
        if trigger.definite and not (walk.pending or walk.actor.adjective) and self.governed.hits(trigger):
            return "target"  # "استهدف الهجوم قوات كذا"
        if (
            walk.pending == "ل"
            and not walk.carrier
            and self.governed.hits(trigger)
            and names_thing(self.text, trigger.last + 1, walk.actor.first)
        ):
            return "target"  # "استهدفت عبوة ناسفة آلية لقوات كذا", not "قصف مماثل لقوات كذا"
        if walk.person and not walk.pending and not trigger.definite and self.governed.hits(trigger):
            return "target"  # "استهدفت غارة عناصر من كذا"
        struck = light_at(self.text, trigger.first - 1) == "light_target"  # "تعرض رتل لقوات كذا"
        if deed.action == "deployment" and (struck or self.governed.hits(trigger)):
            return "target"  # "تفجير يستهدف رتلاً تركياً"
        if walk.counted and deed.of == "initiator" and not walk.pending:
            # "كمين قتل فيه سبعة من الجنود", but "انسحاب عشرات المقاتلين من كذا"
            return "initiator" if deed.action in OWN_MOVES else "victim"
        if walk.thing and not walk.pending:
            return "target"
        return argument(deed.of)


ROLES: dict[Part, Role] = {
    "initiator": "initiator",
    "target": "target",
    "supporter": "supporter",
    "participant": "participant",
    "victim": "target",
}
