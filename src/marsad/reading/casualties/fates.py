"""Counts whose own noun says what became of people: "7 قتلى", "شهداء وجرحى", "سقوط ضحايا"."""

from __future__ import annotations

from marsad.reading.casualties.group import Group, has_pronoun, is_count, skip_quotes
from marsad.reading.casualties.groups import consists, group_at, groups_at
from marsad.reading.casualties.joined_groups import share_owner
from marsad.reading.casualties.row import Row, joined, rows_of
from marsad.reading.words.nouns import BODY, person_at_token
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

# Words before a single victim that nothing else counts: "سقط قتيل", "أوقع جريحاً".
FALLING = words("falling")
MANY = words("fates_many")
LOSING = words("fates_losing")
LOSS_REACH = 12
BACK = 15
GRAVE = words("grave")
STATE = words("fates_state")
HURT_REACH = 8  # words from who was hurt to how
STATE_REACH = 9  # words from the wounded to how they are
THERE_REACH = 6  # words from a verb of living or holding to those who live there
LIVING = words("living")
CARRYING = words("carrying")
VICTIMS = frozenset({"قتيل", "قتيلة", "شهيد", "شهيدة", "جريح", "جريحة"})
OPENERS = frozenset({":", "..", "...", "…", "|", "-", "–"})
LED_BY = words("led_by")
MARKS_HIT = words("marks_hit")
HITTING = words("fates_hitting")
UNNUMBERED = frozenset({"captured", "defected", "missing"})  # a bare plural of these may be of any time
ASPHYXIA = "حالة اختناق"


def by_fate(text: Text, first: int, last: int, used: list[tuple[int, int]]) -> list[Row]:
    """The rows of first..last that no other word governs; `used` takes their tokens."""
    rows: list[Row] = []
    free = first  # the first token behind the rows found
    for i in text.people_in(first, last):
        if i < free or any(a <= i <= b for a, b in used):
            continue
        group = group_at(text, i, last)
        if group is None or not (_is_described(text, group, last) or _tells_fate(text, group)):
            continue
        if group.status is None:
            continue
        if rows_before(used, first, i) and _is_sub_count(text, i, group):
            i = group.last + 1
            continue
        group.grave = _in_a_grave_state(text, group)
        groups = [*(consists(text, group, last) or [group]), *_more(text, group, last)]
        take_loser(text, groups)
        share_owner(groups)
        found = joined([row for g in groups if g.status for row in rows_of(g, g.status)])
        rows += found
        used += [(r.first, r.last) for r in found]
        free = max(r.last for r in found) + 1
    return rows


def _is_described(text: Text, group: Group, last: int) -> bool:
    """ "خلّف خمسة أطفال مصابين", "وصل ثلاثة مدنيين قتلى": what became of the counted stands behind them."""
    noun = group.noun
    if noun is None or noun.class_ == "status" or group.definite or group.head is None:
        return False
    if not is_count(text, group.first) and group.quantity != "dual":
        return False
    if group.status in ("killed", "wounded"):
        return True
    j = group.head[1] + 1
    if j > last or group.last > j:
        return False
    told = [f for f in text.entries(j, "person") if f.entry.value.noun.status and f.last == j]
    fates = [f.entry.value.noun.status for f in told if not (f.form.proclitics or f.form.article)]
    if not fates or fates[0] not in ("killed", "wounded"):
        return False
    group.status, group.last = fates[0], j
    return True


def _in_a_grave_state(text: Text, group: Group) -> bool:
    """ "15 جريحا ما زالوا في حالة حرجة", "ثلاثة جرحى حالتهم خطرة": some of the wounded told before."""
    reach = range(group.last + 1, min(group.last + STATE_REACH, len(text.tokens) - 2))
    return any(text.word(j) in STATE and not GRAVE.isdisjoint(text.folded(j + 1, j + 2)) for j in reach)


def rows_before(used: list[tuple[int, int]], first: int, i: int) -> bool:
    """Some people were told before in the clause."""
    return any(first <= a < i for a, _ in used)


def _is_sub_count(text: Text, i: int, group: Group) -> bool:
    """ "1320 أسيراً من بينهم 367 جريحاً": some of those told before."""
    return group.status == "wounded" and any(text.cue(k, "among") is not None for k in (i - 1, i - 2))


def take_loser(text: Text, groups: list[Group]) -> None:
    """ "تكبدت قوات كذا 30 قتيلاً", "هاجمت قوات كذا ... وتكبدت 30 قتيلاً": the dead are the subject's."""
    first = groups[0].first if groups else 0
    for j in range(first - 1, max(-1, first - LOSS_REACH), -1):
        lemmas = {v.lemma for v in text.verbs(j)}
        if not lemmas & LOSING:
            continue
        near = [text.actor_at[k] for k in range(j + 1, first) if k in text.actor_at]
        ends = range(j - BACK + 1, j)
        before = [a for k in ends if (a := text.actor_at.get(k)) is not None and a.last == k and a.actor]
        found = near or before
        loser = next(iter(found[-1:] if "كبد" in lemmas else found), None)
        for group in groups:
            group.actor = group.actor or loser
        return


def _more(text: Text, group: Group, last: int) -> list[Group]:
    j = skip_quotes(text, group.last + 1)
    if text.word(j) == "،":
        j += 1
    if not text.word(j).startswith("و"):
        return []
    behind = j + (text.word(j) == "و")
    if text.word(behind) == "(" and is_count(text, behind + 1):
        behind += 1  # "و(374) من كذا"
    more = groups_at(text, behind, last)
    for g in more:
        if _leaves_out_its_noun(text, group, g):
            g.status = group.status
    return [g for g in more if g.status is not None and _counts(g)]


def _leaves_out_its_noun(text: Text, group: Group, other: Group) -> bool:
    """ "121 قتيلاً في صفوف كذا و374 من كذا": the second count is of the same fate, on another side."""
    counted = group.first in text.number_at and other.first in text.number_at and other.noun is None
    sides = (group.actor, other.actor)
    return counted and None not in sides and sides[0].actor != sides[1].actor  # type: ignore[union-attr]


def _counts(group: Group) -> bool:
    return group.quantity != "singular" or not group.definite


def _tells_fate(text: Text, group: Group) -> bool:
    """A definite plural without a numeral only refers back ("القتلى"); so does a displaced or captured noun alone."""
    numbered = group.first in text.number_at
    if numbered and group.status == "killed_or_wounded":
        return True
    if text.word(group.first - 1) in CARRYING:
        return False  # "مخيم يؤوي مئات النازحين"
    if numbered and group.noun is not None and group.noun.status == "displaced":
        if _are_there(text, group.first):
            return False
        group.status = "displaced"
        return True
    if group.noun is None or group.noun.class_ != "status" or _is_manner(text, group):
        return False
    if group.people and group.noun.noun != BODY and not numbered:
        return False
    if numbered:
        return not text.number_at[group.first].definite and not group.known
    if group.definite and _more_of(text, group.first):
        return True
    if group.noun.noun == BODY and group.head is not None:
        if group.quantity == "singular" and group.last == group.head[1]:
            return False  # whose it is is told, or nobody's new
        last = group.head[1]
        return not (group.definite or has_pronoun(text, last))
    theirs = group.possessive and not _are_in_ranks(text, group)
    if group.definite or theirs or group.status in UNNUMBERED:
        return False
    if group.quantity == "exact" and group.max == 1:
        return True  # "أوقع القصف شهيداً واحداً"
    if group.quantity == "singular":
        return text.word(group.first - 1) in FALLING or _with_more(text, group) or _opens(text, group)
    return group.quantity in ("several", "dual")


def _are_in_ranks(text: Text, group: Group) -> bool:
    """ "أوقعوا قتلى في صفوفها": the pronoun is of the ranks behind, and takes up no dead told before ("قتلاها")."""
    return group.head is not None and group.last > group.head[1] and not has_pronoun(text, group.head[1])


def _are_there(text: Text, first: int) -> bool:
    """ "يضم المخيم نحو 40 ألف نازح", "يقيم في المخيم 40 ألف نازح": how many live there, no flight."""
    for k in range(first - 1, max(-1, first - THERE_REACH), -1):
        if text.tokens[k].kind in ("mark", "newline"):
            return False
        if text.word(k).removeprefix("و") in LIVING:
            return True
    return False


def _is_manner(text: Text, group: Group) -> bool:
    """ "أصيب بإصابات خطيرة", "حققوا إصابات مباشرة": how, and what was hit; nobody is counted."""
    if group.noun is not None and group.noun.noun == ASPHYXIA:
        return text.word(group.first).startswith("ب")  # "أصيب العشرات بحالات اختناق"
    if group.noun is None or group.noun.noun != "إصابة" or group.head is None:
        return False
    first, last = group.head
    if text.word(last + 1) in MARKS_HIT or text.word(first - 1).removeprefix("و") in HITTING:
        return True
    if text.word(last + 1) not in GRAVE:
        return False
    hurt = range(max(0, first - HURT_REACH), first)  # "أصيب عدد من الأهالي إصابات طفيفة"
    return text.word(first).startswith("ب") or any(v.lemma == "اصاب" for k in hurt for v in text.verbs(k))


def _with_more(text: Text, group: Group) -> bool:
    """ "قتيل وثلاثة جرحى", "قتيل وجرحى": others with a fate stand beside the one."""
    j = group.last + 1
    if not text.word(j).startswith("و") or text.word(group.first - 1) in ("بين", "كل"):
        return False
    behind = j + 1 if text.word(j) == "و" else j
    if behind in text.number_at:
        return True
    person = person_at_token(text, behind)
    beside = person.entry.value if person is not None and not person.form.article else None
    return beside is not None and beside.noun.class_ == "status" and beside.noun.status != group.status


def _opens(text: Text, group: Group) -> bool:
    """ "قتيل بقصف على كذا": a headline, or what stands behind its colon, begins with one victim."""
    if group.noun is None or group.noun.noun not in VICTIMS or group.first != group.last:
        return False
    opens = group.first in text.sentence_starts or text.word(group.first - 1) in OPENERS
    word = text.word(group.last + 1)
    return opens and (word in LED_BY or (word.startswith("ب") and len(word) > 2))


def _more_of(text: Text, i: int) -> bool:
    """ "مزيد من القتلى", "كثير من الجرحى"."""
    return text.word(i - 1) == "من" and text.word(i - 2).removeprefix("ال") in MANY
