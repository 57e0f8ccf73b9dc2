"""Which groups a word of harm governs: its object, its subject behind or before it, the ones added later on."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.arabic.folding import fold_word
from marsad.model.claim import Status
from marsad.reading.casualties.first_people import (
    REACH,
    find_start,
    is_preposed,
    objects_of,
    objects_of_noun,
)
from marsad.reading.casualties.group import GUNMEN, STOPS, Group, has_pronoun, is_count, skip_quotes
from marsad.reading.casualties.groups import WITH, consists, group_at, groups_at, late_parts
from marsad.reading.casualties.joined_groups import share_owner
from marsad.reading.casualties.known_men import count_known
from marsad.reading.casualties.meant import himself_too, means
from marsad.reading.casualties.row import Row, add, joined, refers, rows_of
from marsad.reading.casualties.subjects import (
    counted_before,
    follows_its_people,
    is_told_before,
    people_before,
    subject_before,
)
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.frames import Harm
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import QUOTES
from marsad.reading.words.wordlists import words
from marsad.registry.actors import ActorMention

REACHES = 9  # words from a deed to the verb that says whom it reached
REACHING = words("reaching")
IN_IT = words("in_it")
OF_THEM = words("groups_of_them")
WHAT_OF = frozenset({"اما", "واما"})  # "أما مقاتلو كذا ف..."
EARLIER = frozenset({"بعد", "عقب", "بعدما"})  # before what happened first
JET = "مقاتلة"  # that falls is no woman
BETWEEN_FATES = "بين"  # "بين قتيل وجريح"
LEAVING = words("leaving")
RELATIVE = frozenset({"الذي", "التي"})
AGAINST = frozenset({"مع", "ضد"})
THEIRS = ("اقه", "اقها", "اقهم", "اقهما", "اقهن", "امهم", "امه")  # of انشقاق, انضمام
SUBJECT = 9  # words from a verb over its subject to its preposition
PREPOSED = {"افرج": "عن", "القي": "علي", "قبض": "علي"}
NAME_WORDS = 5  # of a name at most
LEFT_BY = words("sides_left")  # "قتل بلغم من مخلفات الحوثيين"
OTHERS = words("others_hurt")
BY, BY_LED = words("governing_by"), frozenset({"علي", "من"})
AND_LOST = "وفقد"  # which a bare number follows: written as a noun is, it is the verb


def governed(
    text: Text, trigger: Trigger, status: Status, first: int, stop: int, used: list[tuple[int, int]]
) -> list[Row]:
    """The rows of a trigger; `stop` is the last token it can reach, `used` are token ranges of rows found before."""
    if means(text, trigger) is not None and not himself_too(text, trigger):
        return []  # "قتلهم المسلحون": the people are told before, who stands behind did it
    groups = [g for g in _after(text, trigger, stop) if text.word(g.first - 1) not in LEFT_BY]
    groups = [g for g in groups if not _is_sought(text, g)]
    if (
        not groups
        and (
            status in ("displaced", "defected")
            or (trigger.verb is not None and (_intransitive(trigger) or trigger.passive is not False))
        )
    ) or (groups and _fought_with(text, trigger, groups)):
        groups = subject_before(text, trigger, first, used)
    elif status == "defected" and trigger.verb is None and text.word(trigger.last).endswith(THEIRS):
        groups = subject_before(text, trigger, first, used) or groups  # "أعلن 17 ضابطاً انشقاقهم عن كذا"
    elif groups and is_told_before(text, trigger, groups):
        groups = subject_before(text, trigger, first, used) or groups
    elif groups and follows_its_people(text, trigger, groups):
        groups = counted_before(text, trigger, first, used) or groups
        bare = not (trigger.frame.needs or trigger.verb is None or trigger.verb.lemma in PREPOSED)
        if bare and groups[0].first > trigger.last and is_preposed(text, groups[0]):
            groups = subject_before(text, trigger, first, used) or groups
    if groups and trigger.verb is not None and _is_with_behind(text, trigger, groups[0]):
        groups = subject_before(text, trigger, first, used) or groups
    if status == "wounded" and groups and groups[0].status == "killed" and groups[0].definite:
        return []  # "الشهيد فلان أصيب برصاصة في الرأس": how he died
    if not groups or (_falls(trigger) and groups[0].noun is not None and groups[0].noun.noun == JET):
        return []
    if trigger.verb is not None and text.word(groups[0].first - 1) in WITH:
        if trigger.last + 2 == groups[0].first and trigger.passive is not False:
            _add_subject(text, trigger, groups[0], subject_before(text, trigger, first, used))
        elif _intransitive(trigger):
            _count_subject(trigger, groups[0])
    if groups[0].actor is None and groups[0].noun is None and text.word(groups[0].first - 1) in OF_THEM:
        groups[0].actor = _of_whom(text, trigger)
    if len(groups) == 1 and _is_argument(text, trigger, groups[0]):
        count_known(text, groups[0])
    share_owner(groups)
    _late_both(text, trigger, groups, stop)
    _count_head(text, trigger, groups[0])
    _late_among(text, groups[-1], stop)
    parts = _in_parts(text, groups[-1], stop) or late_parts(text, groups[-1], stop)
    groups = [*groups[:-1], *(parts or groups[-1:])]
    status = _fled(groups[0], _lost_or_missing(text, trigger, status, groups[0]))
    _belong_to_loser(text, trigger, groups)
    euphemism = isinstance(trigger.frame, Harm) and trigger.frame.euphemism
    own = _falls(trigger)
    rows = joined(
        [
            row
            for group in groups
            for row in rows_of(
                group,
                (group.status or status)
                if own or group is not groups[0] or _are_dead(text, group)
                else status,
            )
            if (_live_there(trigger, row) or not refers(row)) and not _are_the_rest(text, row)
        ]
    )
    if status == "lost" and any(v.lemma in LEAVING for v in text.verbs(groups[-1].last + 1)):
        for row in rows:
            row.status = "defected"  # "خسر الجيش 20 جنديا انشقوا"
    rows = _with_later(text, trigger, groups, stop, status, rows)
    for row in rows:
        row.euphemism = euphemism
    return rows


def _is_with_behind(text: Text, trigger: Trigger, group: Group) -> bool:
    """ "فلان قُتل، بعد تعرضه لكمين مع مرافقيه": who was with him in what came before, and not in his death."""
    between = text.folded(trigger.last + 1, group.first - 2)
    led = text.word(group.first - 1) in WITH and not EARLIER.isdisjoint(between)
    return led and group.possessive and trigger.passive is not False


def _of_whom(text: Text, trigger: Trigger) -> ActorMention | None:
    """ "أما مقاتلو كذا فقُتل منهم خمسة": whose men the pronoun before the count means, told first in the clause."""
    told = [i for i in range(max(0, trigger.first - SUBJECT), trigger.first) if text.word(i) in WHAT_OF]
    return next(iter(text.actors_in(told[-1] + 1, trigger.first - 1)), None) if told else None


def _is_sought(text: Text, group: Group) -> bool:
    """ "بحثا عن مطلوبين": whom they are after, and have not; "لإقدامه على تهريب أشخاص": nor whom he brought."""
    before = group.first - 1
    return text.word(before - (text.word(before) == "عن")) in words("sought")


def _live_there(trigger: Trigger, row: Row) -> bool:
    """ "نزوح الأهالي", "تهجير للسكان": whoever lives there flees, and nobody told before."""
    civil = row.group is not None and row.group.is_civilian
    return row.status == "displaced" and trigger.verb is None and civil and row.quantity == "several"


def _are_the_rest(text: Text, row: Row) -> bool:
    """ "فر بقية أفراد المجموعة عائدين": the rest of those who fought run away, and change no side."""
    if row.status != "defected" or row.quantity != "several":
        return False
    return not words("the_rest").isdisjoint(text.folded(row.first - 1, row.first))


def _is_argument(text: Text, trigger: Trigger, group: Group) -> bool:
    """They stand right behind the word of harm or its preposition, or before it as its subject."""
    near = group.first == trigger.last + 1 or text.word(group.first - 1) in PREPOSED.values()
    return near or group.last < trigger.first


def _in_parts(text: Text, group: Group, stop: int) -> list[Group]:
    """ "سبعة أشخاص على الأقل في كذا، بينهم ستة جنود وموظف": groups that add up to the whole (codebook §8)."""
    if len(group.among) < 2 or group.people or {g.is_civilian for g in group.among} != {True, False}:
        return []
    return consists(text, group, stop)


def _fought_with(text: Text, trigger: Trigger, groups: list[Group]) -> bool:
    """ "المسلح قتل أثناء اشتباك مع عناصر": who stands behind "with" fought him who stands before the verb."""
    k = groups[0].first - 1
    suffers = trigger.verb is not None and (trigger.passive is not False or _intransitive(trigger))
    before = people_before(text, trigger.first) or text.word(trigger.first - 1) in RELATIVE
    if not suffers or text.word(k) not in AGAINST or not before:
        return False
    return _is_against(text, trigger, k)


def _are_dead(text: Text, group: Group) -> bool:
    """ "حصيلة الشهداء والإصابات بلغت 62 شهيدا": a counted noun says that they are dead, whatever word is near."""
    return group.status == "killed" and group.first in text.number_at


def _falls(trigger: Trigger) -> bool:
    """ "سقط", "سقوط": what falls may be people with a fate of their own, or things."""
    return isinstance(trigger.frame, Harm) and trigger.frame.falls


def _intransitive(trigger: Trigger) -> bool:
    return getattr(trigger.frame, "subject", "") == "victim"


def _count_subject(trigger: Trigger, group: Group) -> None:
    """ "فقضى مع اثنين من مرافقيه": he is one of them, though only the verb names him."""
    if trigger.verb is not None and trigger.verb.number == "s" and group.min is not None:
        group.min, group.max = group.min + 1, group.max + 1 if group.max is not None else None


def _add_subject(text: Text, trigger: Trigger, group: Group, before: list[Group]) -> None:
    """ "العقيد فلان قتل مع 13 آخرين", "قيادي في كذا قتل مع مسلحين": who stands before the verb is one of them."""
    _count_subject(trigger, group)
    subject = before[0] if len(before) == 1 and before[0].max == 1 else None
    if subject is None or trigger.verb is None or trigger.verb.number != "s":
        return
    group.people = [*subject.people, *group.people]
    near = text.actors_in(subject.last + 1, trigger.first - 1)
    if subject.actor is None and len(near) == 1 and text.word(near[0].first - 1) in ("في", "من"):
        subject.actor = near[0]  # "قياديا كبيرا في تنظيم كذا"
    if subject.actor is not None and (group.actor is None or group.actor.actor == GUNMEN):
        group.actor = subject.actor
    if group.noun is None or group.noun.class_ == "other":
        group.noun, group.is_other = subject.noun, False


def _count_head(text: Text, trigger: Trigger, group: Group) -> None:
    """ "توفي سعد فلان وزوجته": who is named before his kin is one more, though nothing knows the name."""
    kin, first = group.noun is not None and group.noun.kin and group.possessive, trigger.last + 1
    first += 2 * (text.word(first) in ("كل", "كلا"))
    between = range(first, group.first)
    if not kin or not text.word(group.first).startswith("و") or not 1 <= len(between) <= NAME_WORDS:
        return
    if all(_may_be_name(text, j) for j in between):
        group.min, group.first = (group.min or 0) + 1, first
        group.max = group.max + 1 if group.max is not None else None
        group.people.append((first, between[-1]))


def _may_be_name(text: Text, j: int) -> bool:
    known = (text.actor_at, text.place_at, text.time_at, text.number_at)
    return (
        text.tokens[j].kind == "word"
        and not any(j in at for at in known)
        and text.word(j) not in STOPS
        and not text.entries(j, "person")
        and not text.entries(j, "deed")
        and len(text.word(j)) > 1
    )


def _lost_or_missing(text: Text, trigger: Trigger, status: Status, group: Group) -> Status:
    """ "فُقد خمسة", "قتل عشرة وفقد ثلاثة" are missing; "فقد الجيش خمسة" has lost them: a subject stands between."""
    if status != "lost":
        return status
    if trigger.verb is not None and _bereaved(text, trigger, group):
        return "killed"
    if group.possessive and trigger.verb is not None and not trigger.passive:
        return status  # "فقدت كذا أحد قياداتها": who lost him is told
    if trigger.verb is None:
        counted = text.word(trigger.first) == AND_LOST and group.first == trigger.last + 1
        passive = text.shows_passive(trigger.first)
        return "missing" if passive or (counted and not group.possessive) else status
    between = [j for j in range(trigger.last + 1, group.first) if j not in text.time_at]
    return "missing" if trigger.passive or not between else status


def _bereaved(text: Text, trigger: Trigger, group: Group) -> bool:
    """ "خسر والده وأخته", "فقدت الأم طفليها": who has lost kin of his is told, and they are dead."""
    noun = group.noun
    theirs = group.possessive or (group.head is not None and has_pronoun(text, group.head[1]))
    kin = noun is not None and noun.class_ == "civilian" and (noun.kin or noun.part == "children") and theirs
    between = [j for j in range(trigger.last + 1, group.first) if j not in text.time_at]
    return kin and not trigger.passive and (bool(between) or not _may_be_missing(trigger))


def _may_be_missing(trigger: Trigger) -> bool:
    """ "فقد" may be that he is missing, "خسر" may not."""
    return trigger.verb is not None and trigger.verb.lemma == "فقد"


def _fled(group: Group, status: Status) -> Status:
    """ "هرب الآلاف من المدينة", "فر السكان": people who fight for nobody are displaced, and no defectors."""
    if status != "defected" or group.actor is not None or group.possessive:
        return status
    civil = group.civil or (group.noun is not None and group.noun.class_ == "civilian")
    crowd = group.noun is None and group.quantity in ("hundreds", "thousands")
    return "displaced" if civil or crowd else status


def _late_both(text: Text, trigger: Trigger, groups: list[Group], stop: int) -> None:
    """ "عشرات المواطنين سقطوا بين قتيل وجريح", "سقط عشرة عناصر في كذا بين قتيل وجريح": both fates, behind the rest."""
    group = groups[-1]
    begin = max(group.last, trigger.last) + 1
    if len(groups) > 1 or group.first not in text.number_at:
        return
    for cue in text.cues(begin, min(begin + REACH, stop), "both_status"):
        if not any(is_count(text, j) for j in range(begin, cue.first)) and BETWEEN_FATES in text.folded(
            cue.first, cue.last
        ):
            group.status = "killed_or_wounded"
            return


def _belong_to_loser(text: Text, trigger: Trigger, groups: list[Group]) -> None:
    """ "فقدت قوات كذا ثلاثة من عناصرها": they are the subject's."""
    if trigger.verb is None or trigger.frame.subject != "target":
        return
    found = [text.actor_at[j] for j in range(trigger.last + 1, groups[0].first) if j in text.actor_at]
    found = found or text.actors_in(trigger.first - 6, trigger.first - 1)
    for group in groups:
        if group.actor is None and found and (group.possessive or not group.is_civilian):
            group.actor = found[0]


def _after(text: Text, trigger: Trigger, stop: int) -> list[Group]:
    """The groups after the trigger, past its subject, times and places."""
    verb = trigger.verb
    if verb is not None and verb.number in ("d", "p") and (_intransitive(trigger) or trigger.passive):
        return []  # a verb before its subject is singular
    if verb is None and text.word(trigger.last + 1) == "اخري":
        return []  # "4 إصابات أخرى"
    if isinstance(trigger.frame, Harm) and trigger.frame.near:
        return _right_behind(text, trigger.last + 1, stop)
    begin = _needed_word(text, trigger) or _reaching(text, trigger) or trigger.last
    reach = max(stop, min(begin + REACH, stop + REACH)) if begin > stop else stop
    start = find_start(text, begin + 1, min(reach, len(text.tokens) - 1))
    if start is None:
        return []
    end = stop if start <= stop else start + REACH
    groups = groups_at(text, start, min(end, len(text.tokens) - 1))
    if verb is not None and not _intransitive(trigger) and groups and not trigger.passive:
        return objects_of(text, trigger, groups, end)
    if verb is None and groups:
        return objects_of_noun(text, trigger, groups, end)
    return groups


def _right_behind(text: Text, i: int, stop: int) -> list[Group]:
    """The groups at token i, a time between them skipped."""
    i = skip_quotes(text, i + 1 if text.word(i) in IN_IT else i)
    mention = text.time_at.get(i)
    return groups_at(text, mention.last + 1 if mention is not None else i, stop)


def _reaching(text: Text, trigger: Trigger) -> int | None:
    """ "حملة اختطافات طالت العشرات": the verb close behind a deed that says whom it reached."""
    if trigger.verb is not None or trigger.deed is None:
        return None
    for j in range(trigger.last + 1, min(trigger.last + 1 + REACHES, len(text.tokens))):
        if text.word(j) == "،" and any(v.lemma in REACHING for v in text.verbs(j + 1)):
            continue  # "حملة دهم واعتقال، طالت العشرات"
        if text.tokens[j].kind in ("mark", "newline") and text.word(j) not in QUOTES:
            return None
        verbs = text.verbs(j)
        if any(v.lemma in REACHING and not v.enclitic for v in verbs):
            return j
        if verbs and not verbs[0].enclitic:  # "التي نفذتها كذا" goes back to the deed
            return None
    return None


def _needed_word(text: Text, trigger: Trigger) -> int | None:
    """ "أودى القصف بحياة ثلاثة", "راح ضحيته ثلاثة": the people stand behind the word the verb needs."""
    frame = trigger.frame
    if trigger.verb is not None and (led := PREPOSED.get(trigger.verb.lemma)) is not None:
        return _preposition(text, trigger, led)
    if trigger.verb is None or not frame.needs or frame.subject != "none":
        return None
    wanted = {bare(fold_word(w)) for w in frame.needs}
    for j in range(trigger.last + 1, min(trigger.last + 12, len(text.tokens))):
        if {text.word(j), bare(text.word(j)), bare(text.word(j).removeprefix("ب"))} & wanted:
            return j
    return None


def _preposition(text: Text, trigger: Trigger, led: str) -> int | None:
    """ "أفرج الخاطفون عن خمسة", "ألقى عناصر كذا القبض على ثلاثة": whom it befell stands behind the preposition."""
    for j in range(trigger.last + 1, min(trigger.last + SUBJECT, len(text.tokens))):
        if text.word(j) == led:
            return j
        if text.tokens[j].kind == "newline" or text.word(j) in ("،", ".", "؛") or j in text.number_at:
            return None
    return None


def _late_among(text: Text, group: Group, stop: int) -> None:
    """ "قُتل 300 في عمليات كذا خلال كذا، بينهم 24 من كذا": told among them behind the rest of the clause."""
    if group.among:
        return
    for j in range(group.last + 1, stop):
        behind = j + 1 if text.word(j) == "،" else j
        if (cue := text.cue(behind, "among")) is not None and cue.last < stop:
            for sub in groups_at(text, cue.last + 1, stop):
                group.among.append(sub)
                group.people += sub.people
                for part, n in sub.parts.items():
                    group.parts[part] = group.parts.get(part, 0) + n
            return


def _with_later(
    text: Text, trigger: Trigger, groups: list[Group], stop: int, status: Status, rows: list[Row]
) -> list[Row]:
    """Counts without a verb of their own behind more words: "قُتل ثلاثة في بلدة كذا، و5 آخرون في بلدة كذا".

    Behind a place it is another row, else more of the same one.
    """
    last = groups[-1].last
    for j in range(last + 1, stop + 1):
        begins = j + 1 if text.word(j) == "و" else j
        if text.cue(j, "among") is not None:
            break
        if j > last and (companions := _companions(text, trigger, j, stop, rows)):
            for companion in companions:
                add(rows[-1], rows_of(companion, status)[0])
            last = companions[-1].last
            continue
        if j <= last or not text.word(j).startswith("و"):
            continue
        others = bool(rows) and status == "wounded" and _others_hurt(text, j, stop)
        if not others and not is_count(text, begins):
            continue
        group = group_at(text, begins, stop)
        if group is None or group.status is not None:
            continue
        by_another = _has_doer(text, last + 1, j) and _has_doer(text, group.last + 1, stop)
        if others:
            add(rows[-1], rows_of(group, status)[0])
            last = group.last
            continue
        means = status == "wounded" and text.word(group.last + 1).startswith("ب")
        if group.noun is None and not (means or by_another):
            continue  # "أصيب عدد بالرصاص والعشرات بالاختناق"
        new = rows_of(group, status)
        places = any(k in text.place_at for k in range(last + 1, j))
        elsewhere = places or group.noun is None or by_another
        for row in new:
            row.apart = elsewhere
        rows = rows + new if elsewhere else joined(rows + new)
        last = group.last
    return rows


def _others_hurt(text: Text, j: int, stop: int) -> bool:
    """ "أصيب شاب بالرصاص وآخرون بالاختناق": others behind how the first were hurt, with how they were."""
    return j < stop and text.word(j).removeprefix("و") in OTHERS and text.word(j + 1).startswith("ب")


def _has_doer(text: Text, first: int, last: int) -> bool:
    """ "3 مدنيين على يد كذا، و6 على يد كذا": words for who did it stand there."""
    return any(text.word(k) in BY and text.word(k - 1) in BY_LED for k in range(first + 1, last + 1))


def _companions(text: Text, trigger: Trigger, j: int, stop: int, rows: list[Row]) -> list[Group]:
    """ "اختطف فلان في كذا مع أحد مرافقيه", "مع أربعة قادة آخرين": they suffer what the one does who is told before."""
    if text.word(j) not in WITH or not rows or rows[-1].max != 1 or _is_against(text, trigger, j):
        return []
    if not EARLIER.isdisjoint(text.folded(rows[-1].last + 1, j - 1)):
        return []
    found: list[Group] = []
    for group in groups_at(text, j + 1, stop):
        kin = group.possessive or (group.noun is not None and group.noun.kin)
        if not (kin or (group.quantity != "several" and (group.more or group.is_other))):
            break
        found.append(group)
    return found


def _is_against(text: Text, trigger: Trigger, k: int) -> bool:
    """ "في اشتباك مع ثلاثة": "with" tells whom he fought."""
    near = range(max(trigger.last + 1, k - 2), k)
    return any(f.entry.value.mutual for j in near for f in text.entries(j, "deed"))
