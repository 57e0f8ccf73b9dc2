"""Small questions about the words around an actor: what governs him, what carries a deed, who says something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from marsad.arabic.clitics import bare, forms
from marsad.arabic.verbs import verb_readings
from marsad.reading.casualties.row import IRREGULARS
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.parties.suffered import suffers_at
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import Found, vocabulary
from marsad.reading.words.wordlists import words
from marsad.registry.actor_kinds import FOREIGN_FORCES, IDENTITY_MILITIAS, OF_STATES, STATE_FORCES
from marsad.registry.actor_resolver import MEDIATORS
from marsad.registry.actors import ActorMention, actor

Part = Literal["initiator", "target", "supporter", "participant", "victim", "speaker", "none"]
NOT_OBJECT = words("not_object")
BY = frozenset({"من", "بواسطه"})  # "من قبل"
RELATIVES = words("relatives")
ALL_RELATIVES = RELATIVES | {"اللذان", "اللذين", "اللتان", "اللتين"}
SIGNED = "وقع"
INFLICTS = "كبد"
RECEIVES = "تلقي"
RECEIVED_REACH = 5
BLOW_REACH = 8
AIRCRAFT_REACH = 3
OWNED_REACH = 7
BACKED = ("مدعوم", "يدعم", "تدعم", "يساند", "تساند")
HOLDING = "سيطره"
UPON_REACH = 6
ANTECEDENT = 5  # tokens before "الذي" among which the noun stands that it describes
RIDDING = ("تمشيط", "تطهير", "تحرير", "تخليص", "تنظيف")
CLEANSING = words("cleansing")
UPON = words("role_words_upon")
SHORTEST_PLURAL, SHORTEST_ACCUSATIVE = 5, 3
BORDERS = words("role_words_borders")
QUOTES = frozenset("\"'“”„‟«»‹›`()")
OF_THEM = QUOTES | {"من"}  # between a number and its men


def denies(text: Text, first: int, i: int) -> bool:
    """A verb of denying stands before token i, from `first` on."""
    return any(v.lemma == "نفي" for k in range(first, i) for v in text.verbs(k)[:1])


def names_somebody(actor: ActorMention) -> bool:
    """A common noun that was not resolved names nobody."""
    return actor.actor != "civilians" and not (actor.generic and actor.actor is None)


def preposition_in(proclitics: str) -> str:
    return proclitics[-1:] if proclitics[-1:] in ("ل", "ب") else ""


def ends_actor(text: Text, j: int) -> bool:
    j = before_quotes(text, j)
    return j in text.actor_at and names_somebody(text.actor_at[j])


def past_quotes(text: Text, j: int) -> int:
    """The first token from j on that is no quotation mark."""
    while text.word(j) in QUOTES:
        j += 1
    return j


def before_quotes(text: Text, j: int) -> int:
    """The last token up to j that is no quotation mark."""
    while text.word(j) in QUOTES:
        j -= 1
    return j


def before_aside(text: Text, j: int, first: int) -> int:
    """ "هاجموا، فجر اليوم، نقطة للجيش": a date between commas parts nothing; the token before it, back to `first`."""
    k = j - 1
    if text.word(j) != "،" or k not in text.time_at:
        return j
    while k > first and k in text.time_at:
        k = text.time_at[k].first - 1
    return k - 1 if text.word(k) == "،" else j


def argument(argument: str) -> Part | None:
    return None if argument == "none" else argument  # type: ignore[return-value]


def role_ending(text: Text, j: int) -> Found | None:
    """The longest phrase of a role that ends at token j."""
    for i in text.begins("role", j - 3, j):
        for found in text.entries(i, "role"):
            if found.last == j and (found.form.enclitic in ("", "ا") or _names_body(found)):
                return found
    return None


def where_it_stands(text: Text, actor: ActorMention, part: Part) -> Part:
    """A capital or a country that is named as a place has no part: "سقوط قذائف على دمشق", "هجوم في مصر".

    Who only mediates has none in a deed of arms.
    """
    if actor.actor in MEDIATORS and part not in ("supporter", "speaker"):
        return "none"
    if actor.generic and text.word(actor.last + 1) in words("helpers"):
        return "none"  # "مدعوماً بالقوات المساندة له"
    if actor.adjective and text.word(actor.last + 1) in words("made_by"):
        return "none"  # "صاروخ إيراني الصنع"
    if actor.adjective and _is_captive(text, actor):
        return "none"  # "أطلقت إسرائيل سراح 180 أسيراً فلسطينياً": of that nation, and of no force of it
    if actor.adjective and _is_one_person(text, actor):
        return "none"  # "نفذها فلسطيني", "شاب فلسطيني": a man of that nation, and not the nation
    if actor.adjective and actor.first - 1 in text.place_at and not _is_base(text, actor.first - 1):
        return "none"  # "قصف على إدلب السورية"
    capital, country = is_word_of(text, actor, "capitals"), is_word_of(text, actor, "countries")
    if (not capital and not country) or part in ("speaker", "none"):
        return part
    before = text.word(actor.first - 1)
    if actor.proclitics.endswith("ب") or before in words("inside") or _behind_place(text, actor.first - 1):
        return "none"
    if capital and not _does_something(text, actor):
        return part if part in ("participant", "supporter") else "none"
    return part


def _is_captive(text: Text, mention: ActorMention) -> bool:
    held = bare(text.word(mention.first - 1)).removesuffix("ا") in words("captives")
    return held and mention.actor is not None and actor(mention.actor).kind == STATE_FORCES


def _is_one_person(text: Text, mention: ActorMention) -> bool:
    """An indefinite adjective of nation for who is no soldier, or alone behind a verb with its object."""
    if text.word(mention.first).startswith(("ال", "لل")) or mention.proclitics:
        return False
    before = [f.entry.value.noun for f in text.entries(mention.first - 1, "person") if not f.form.article]
    if any(noun.noun in IRREGULARS for noun in before):  # "مسلح لبناني": no state's man
        return mention.actor is not None and actor(mention.actor).kind == STATE_FORCES
    civil = any(noun.class_ == "civilian" for noun in before)
    return civil or any(v.enclitic and v.person == 3 for v in text.verbs(mention.first - 1)[:1])


def _is_base(text: Text, j: int) -> bool:
    """ "قاعدة حميميم الروسية": whose the base is, not where the town lies."""
    return any(bare(text.word(k)) in words("bases") for k in range(max(0, j - 2), j + 1))


def _behind_place(text: Text, j: int) -> bool:
    """ "مدينة ينبع السعودية", "مدينة ينبع الساحلية السعودية": over an adjective of the place."""
    return j in text.place_at or (
        text.word(j).startswith("ال") and j - 1 in text.place_at and not text.found[j]
    )


def is_word_of(text: Text, actor: ActorMention, kind: str) -> bool:
    named = " ".join(text.folded(actor.first, actor.last)).removeprefix(actor.proclitics)
    return named in words(kind)


def _does_something(text: Text, actor: ActorMention) -> bool:
    """ "دمشق شنت", "شنت دمشق": a verb stands beside it."""
    beside = (actor.first - 1, actor.last + 1)
    return any(light_at(text, j) or says_at(text, j) for j in beside) or bool(
        text.verbs(actor.last + 1) if actor.last + 1 < len(text.tokens) else ()
    )


def _names_body(found: Found) -> bool:
    """ "عناصره", "مقراتها" may stand between; "بينهم", "استهدفها" govern nothing behind them."""
    return found.form.enclitic != "ي" and found.entry.value.role in ("head", "thing", "carrier")


def light_at(text: Text, j: int) -> str | None:
    """What a verb that carries a deed gives its subject; "قادتها" behind "أبرز" are her leaders."""
    if j in text.people_at:
        return None
    light = vocabulary().light
    verbs = text.verbs(j)
    if any(v.lemma == "اوقع" and v.tense == "present" for v in verbs):
        return light["اوقع"]  # "توقع" is no form of "وقع"
    if _takes_blow(text, j):
        return light[RECEIVES]  # "تلقى الجيش ضربة" is no form of "ألقى"
    for verb in verbs:
        if verb.lemma in light and verb.person == 3:
            return None if verb.lemma == RECEIVES and _is_told_to(text, j) else light[verb.lemma]
    return suffers_at(text, j)


def _takes_blow(text: Text, j: int) -> bool:
    """ "تلقى كذا ضربة موجعة": the word is read as one of throwing too."""
    if not any(v.lemma == RECEIVES and v.tense == "past" for v in verb_readings(text.word(j))):
        return False
    return any(text.word(k) in words("blows") for k in range(j + 1, j + BLOW_REACH + 1))


def _is_told_to(text: Text, j: int) -> bool:
    """ "تلقت أجهزة الأمن معلومات", "تلقى الجيش تعزيزات": what is received is no blow."""
    return any(text.word(k) in words("received") for k in range(j + 1, j + RECEIVED_REACH + 1))


def light_behind(text: Text, j: int) -> str | None:
    """Right behind its subject a word that can be such a verb is one: "تنظيم داعش شن"."""
    readings = verb_readings(text.word(j))
    if text.found[j] or text.covered(j) or not readings or readings[0].tense != "past":
        return None
    return vocabulary().light.get(readings[0].lemma) if readings[0].person == 3 else None


def says_at(text: Text, j: int) -> str | None:
    saying = vocabulary().saying
    if text.word(j) == "يقل" and text.word(j - 1) == "لا":
        return None  # "ما لا يقل عن"
    return next((v.lemma for v in text.verbs(j) if v.lemma in saying or v.lemma in words("condemning")), None)


def plain(text: Text, first: int, end: int) -> bool:
    """No mark and no small word stands between: what follows the noun only describes it."""
    return all(
        text.word(k) in QUOTES or (text.tokens[k].kind == "word" and text.word(k) not in NOT_OBJECT)
        for k in range(first, end)
    )


def is_a_man(text: Text, actor: ActorMention) -> bool:
    """ "مستوطن إسرائيلي": one of the group, in the singular."""
    return any(f.entry.value.counts.most == 1 for f in text.entries(actor.first, "person"))


def describes_deed(text: Text, j: int, by_last: Mapping[int, Trigger]) -> bool:
    """ "الغارات التي تشكل ضربات قاسية لكذا": behind the deed's noun another verb tells of it, and no doer of it."""
    if text.word(j) not in RELATIVES or j - 1 not in by_last or by_last[j - 1].verb is not None:
        return False
    return bool(text.verbs(j + 1)) and not text.found[j + 1] and light_at(text, j + 1) is None


def frees_from(text: Text, trigger: Trigger) -> bool:
    """ "تمشيط المنطقة من كذا", "عملية تحرير المدينة من كذا": a noun of ridding a place of somebody."""
    told = text.folded(trigger.first, trigger.last)
    people = trigger.deed is not None and trigger.deed.status is not None
    return not people and any(noun in word for word in told for noun in RIDDING)


def of_other_deed(text: Text, j: int, triggers: list[Trigger]) -> bool:
    """ "الإجراءات التي نفذها كذا": behind a noun that is no deed told here, the verb tells of another matter."""
    before = range(j - 1 - ANTECEDENT, j - 1)
    known = any(t.first <= k <= t.last for t in triggers for k in before)
    return (
        text.word(j - 1) in ALL_RELATIVES
        and bool(text.verbs(j)[:1])
        and not known
        and bool(text.verbs(j)[0].enclitic)
    )


def says_more(text: Text, first: int, end: int) -> bool:
    """ "والغارة جاءت عشية تشييع كذا": a verb of no deed stands between the noun and the actor."""
    return any(
        any(v.tense == "past" and v.person == 3 for v in text.verbs(k)[:1])
        and not (text.found[k] or text.covered(k) or light_at(text, k))
        and text.verbs(k)[0].lemma not in words("auxiliaries")
        for k in range(first, end)
    )


def is_border(text: Text, role: Found) -> bool:
    """ "الحدود مع": only a country has a border."""
    return text.word(role.last) == "مع" and text.word(role.last - 1) in BORDERS


def only_describes(text: Text, role: Found) -> bool:
    """ "البلدتين المحاصرتين من قبل كذا": a definite participle says how it stands with a place or an actor."""
    at = role.first - 1
    if text.word(role.first) not in BY or not text.word(at).removeprefix("و").startswith("الم"):
        return False
    return at - 1 in text.place_at or at - 1 in text.actor_at


def fights_beside(text: Text, role: Found) -> bool:
    """ "كذا الذي يقاتل إلى جانب كذا": on whose side an actor is all the time, and no help in what is told."""
    return text.word(role.first - 2) in RELATIVES and any(
        v.tense == "present" for v in text.verbs(role.first - 1)
    )


def backs(text: Text, role: Found, mention: ActorMention) -> bool:
    """ "المدعومة من قوات كذا": who is beside them in the field; a state that only backs a side ("من إيران") is not."""
    word = text.word(role.first).removeprefix("و").removeprefix("ال")
    if not word.startswith(BACKED) or mention.actor is None or mention.adjective:
        return False
    men = {"head", "carrier"}
    sent = any(
        f.entry.value.role in men
        for k in range(role.last + 1, mention.first + 1)
        for f in text.entries(k, "role")
    )
    return sent or actor(mention.actor).kind != FOREIGN_FORCES


def signs(lemma: str, triggers: list[Trigger]) -> bool:
    """ "وقعت روسيا وتركيا اتفاقاً": the verb of falling is that of signing, where an agreement is told."""
    return lemma == SIGNED and any(t.deed is not None and t.deed.action == "agreement" for t in triggers)


def by_means(text: Text, j: int) -> bool:
    """ "بضربة", "بنيران": a word of the frames that ب is written onto, and no person."""
    word = text.word(j)
    if not word.startswith("ب") or text.entries(j, "person"):
        return False
    return any(f.proclitics == "ب" and vocabulary().begins(f.stem) for f in forms(word))


def case_of(text: Text, trigger: Trigger, actor: ActorMention) -> Literal["subject", "object"] | None:
    """What the ending of the word right behind a verb says, over a time: "الحوثيون" did it, "مسلحي كذا" suffer it."""
    j = trigger.last + 1
    while j in text.time_at and j < actor.first:
        j = text.time_at[j].last + 1
    word = text.word(j)
    people = bool(text.entries(j, "person")) or (j == actor.first and actor.plural_person)
    theirs = all(text.word(k) in QUOTES or text.word(k) in ("من", "في") for k in range(j + 1, actor.first))
    if j > actor.first or not people or not theirs or len(word) < SHORTEST_PLURAL:
        return None
    if word.endswith(("ون", "و")):
        return "subject"
    return "object" if word.endswith("ين") or _is_oblique(text, j) else None


def is_nominative(text: Text, actor: ActorMention) -> bool:
    """ "هاجم معسكراً للجيش انتحاريون من كذا": the ending of his men before "من" says that they are the subject."""
    j = before_quotes(text, actor.first - 1)
    if text.word(j) not in ("من", "في"):
        return False
    men = any(not f.form.proclitics for kind in ("person", "role") for f in text.entries(j - 1, kind))
    return men and text.word(j - 1).endswith("ون") and len(text.word(j - 1)) >= SHORTEST_PLURAL


def _is_oblique(text: Text, j: int) -> bool:
    """ "مسلحي", "مقاتلي" before whose they are."""
    plain = (f for f in text.entries(j, "person") if not f.form.enclitic)
    return text.word(j).endswith("ي") and any(f.entry.value.counts.most is None for f in plain)


def cleanses(text: Text, j: int) -> bool:
    """ "لتطهير المحافظة من كذا": whom a place is rid of."""
    return any(f.stem in CLEANSING and not f.enclitic for f in forms(text.word(j)))


def inflicts(text: Text, j: int) -> bool:
    """A verb that makes its object lose."""
    return any(v.lemma == INFLICTS for v in text.verbs(j))


def inflicted(text: Text, j: int, actor: ActorMention, passed: bool) -> bool:
    """ "كبدوا قوات كذا خسائر", "كبد الثوار قوات كذا خسائر": whether the actor behind the verb at j is who loses."""
    verb = next(v for v in text.verbs(j) if v.lemma == INFLICTS)
    told = passed or verb.number == "p" or ends_actor(text, j - 1)
    return not verb.enclitic and (told or text.actor_at.get(actor.last + 1) is None)


def is_accusative(word: str) -> bool:
    return len(word) > SHORTEST_ACCUSATIVE and word.endswith(("ا", "ين"))


def fired_by(text: Text, trigger: Trigger) -> bool:
    """ "برصاص عناصر حاجز لكذا", "بنيران دورية": right behind the shots stands whose they are."""
    if text.word(trigger.last).removeprefix("ب") not in words("shots_of"):
        return False
    behind = (f for f in text.entries(trigger.last + 1, "role") if not f.form.proclitics)
    return any(f.entry.value.role in ("head", "thing") for f in behind)


def done_with(triggers: list[Trigger], arms: Trigger) -> bool:
    """ "استهدف بالأسلحة الرشاشة": the noun says what the deed of the verb right before it was done with."""
    verb = next((t for t in triggers if t.verb is not None and arms.first - t.last == 1), None)
    hits = verb is not None and verb.deed is not None and verb.deed.object == "target" and not verb.passive
    return hits and arms.proclitics.endswith("ب")


def are_his_men(text: Text, role: Found, tied: ActorMention) -> bool:
    """Men or a group without a name, tied to an armed group that has one; a state's friends are not the state."""
    if text.word(role.first) not in words("allegiance") or tied.actor is None:
        return False
    if actor(tied.actor).kind in OF_STATES:
        return False
    before = role_ending(text, role.first - 1)
    return before is not None and before.entry.value.role == "head" and not before.form.article


def joins_in(text: Text, role: Found, member: ActorMention, triggers: list[Trigger]) -> bool:
    """ "قصف بمشاركة قوات كذا استهدفت البلدة": who takes part, with a verb of doing right behind."""
    after = member.last + 1
    verb = next((t for t in triggers if t.first == after and t.verb is not None and t.deed is not None), None)
    if text.word(role.first) != "بمشاركه" or verb is None or verb.verb is None or verb.passive:
        return False
    return verb.verb.tense == "past" and not verb.proclitics and verb.frame.subject == "initiator"


def holds(text: Text, role: Found, actor: ActorMention) -> bool:
    """ "سيطرة كذا على البلدة": he is who holds it."""
    return role.first == role.last and text.word(role.last) == HOLDING and follows_upon(text, actor)


def follows_upon(text: Text, actor: ActorMention) -> bool:
    """ "سيطرة كذا على البلدة", "البلدة التي تمكن كذا من السيطرة عليها": what he got hold of is told behind."""
    return any(text.word(k) in UPON for k in range(actor.last + 1, actor.last + UPON_REACH + 1))


def possessed(text: Text, trigger: Trigger) -> bool:
    """A pronoun at the noun is its doer: "غاراته", "هجومها"."""
    return any(
        f.form.enclitic in ("ه", "ها", "هم", "هما")
        for f in text.entries(trigger.first, "deed")
        if f.last == trigger.last and text.word(trigger.first) != f.form.stem
    )


def fell_before(text: Text, triggers: list[Trigger], trigger: Trigger) -> bool:
    """The deed only says where or when those behind it fell."""
    if text.word(trigger.first - 1) not in ("في", "خلال", "جراء", "اثر"):
        return False
    before = [t for t in triggers if t.last < trigger.first and t.verb is not None]
    return bool(before) and before[-1].harm is not None and before[-1].frame.subject == "victim"


def describes(text: Text, trigger: Trigger, start: int) -> bool:
    """Behind "التي" a present tells what happens all the time; `start`: the first token of the clause."""
    relative = text.word(trigger.first - 1) in ALL_RELATIVES and trigger.first - 1 > start
    return relative and trigger.verb is not None and not trigger.verb.enclitic


def harmed_before(text: Text, trigger: Trigger, actor: ActorMention) -> bool:
    """ "وآخرون قتلهم تنظيم كذا": behind people the word with their pronoun is a verb, and its subject follows it."""
    word, before = text.word(trigger.last), trigger.first - 1
    if (
        trigger.last + 1 != actor.first
        or not word.endswith(("ه", "ها", "هم", "هما", "هن"))
        or trigger.proclitics
    ):
        return False
    return any(f.last == before for k in (before, before - 1) for f in text.entries(k, "person"))


def belonging_ends(text: Text, j: int) -> int | None:
    """Where "ينتمي إلى", "تنتمي" begins that ends at token j, behind men who have no article; else None."""
    first = j - 1 if text.word(j) == "الي" else j
    if text.word(first) not in words("belonging"):
        return None
    men = role_ending(text, first - 1)
    if men is None and text.word(first - 1).endswith(("ي", "يه")):
        men = role_ending(text, first - 2)  # "قوات عشائرية تتبع لكذا"
    known = men is not None and men.entry.value.role == "head" and not men.form.article
    return first if known or bool(text.entries(first - 1, "person")) else None


def owns_a_subject(text: Text, actor: ActorMention, first: int) -> bool:
    """ "ويتبع لواء كذا لجبهة كذا، وقُتل من عناصره": the verb behind goes on about him who belongs to the actor."""
    last = before_quotes(text, actor.first - 1)
    if "ل" not in (text.word(last), actor.proclitics):
        return False
    near, belonging = range(max(first, last - OWNED_REACH), last), words("belonging")
    verbs = (k for k in near if text.word(k).removeprefix("و") in belonging)
    return any(past_quotes(text, k + 1) in text.actor_at for k in verbs)


def flown_for(text: Text, role: Found) -> bool:
    """ "طيران إماراتي مساند لقوات كذا": aircraft strike for whom they are said to help."""
    if bare(text.word(role.first)) not in words("flown_for"):
        return False
    near = (f for k in range(role.first - AIRCRAFT_REACH, role.first) for f in text.entries(k, "role"))
    return any(f.entry.value.role == "carrier" for f in near)


def names_thing(text: Text, first: int, end: int) -> bool:
    """Something that can be hit stands between, and no mere adjective of the deed."""
    kinds = ("role", "object", "person")
    return any(text.entries(k, kind) for k in range(first, end) for kind in kinds)


def counts_men(text: Text, first: int, end: int) -> bool:
    """Only a number and the men it counts stand between: "أربعة مسلحين من"."""
    return all(
        k in text.number_at or text.word(k) in OF_THEM or text.entries(k, "person") or text.entries(k, "role")
        for k in range(first, end)
    )


def flees_ranks(text: Text, role: Found, triggers: list[Trigger]) -> bool:
    """ "فرار مئات من صفوف كذا", "انشقاقات في صفوف كذا": those who flee or leave are of the ranks of a side."""
    if text.word(role.last) != "صفوف":
        return False
    before = [t.deed for t in triggers if t.last < role.first and t.deed is not None]
    flees = bool(before) and before[-1].action == "withdrawal" and text.word(role.first) == "من"
    return flees or any(deed.status == "defected" for deed in before)


def tribal_lands(text: Text, role: Found, mention: ActorMention) -> bool:
    """Where a tribe lives is attacked with it; what an armed side only holds is not."""
    lands = text.word(role.last) == "مناطق" and role.first == role.last
    return lands and mention.actor is not None and actor(mention.actor).kind == IDENTITY_MILITIAS
