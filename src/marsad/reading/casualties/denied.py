"""Harm that the words say nobody suffered (codebook §3: "دون وقوع إصابات" is an empty list)."""

from __future__ import annotations

from marsad.reading.casualties.row import Row
from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.negated import is_negated_verb
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

ANY = frozenset({"اي", "ايه"})
NEGATION_REACH = 6
DENIED_REACH = 9
RELATIVE_REACH = 20  # words back over what is said of the deed
RELATIVE = words("denied_relative")
NEGATIONS = words("negations")
# Words between a negation and the harm it denies: "دون وقوع أي إصابات".
BETWEEN = words("between")
TRIED_REACH = 6  # words from "tried", over who did, to what
WHETHER = ("ما", "اذا")  # "دون معرفة ما إذا سقط ضحايا"
BUT, FREE_OF = words("but_for"), words("free_of")


def denied_harm(text: Text, at: int, first: int) -> bool:
    """A negation stands before the word, over words that only lead to it; "لم يخلف انفجارها أي ضحايا" over more."""
    any_of = False
    for j in range(at - 1, max(first - 1, at - 1 - (DENIED_REACH if any_of else NEGATION_REACH)), -1):
        word = text.word(j)
        if word.lstrip("وف") in NEGATIONS or word in NEGATIONS:
            return True
        any_of |= word in ANY
        if text.word(j + 1) in ("او", "ولا") and text.entries(j, "person"):
            continue  # "أي ضحايا أو إصابات"
        if word not in BETWEEN and (not any_of or text.tokens[j].kind != "word"):
            return False
    return False


def result_denied(text: Text, row: Row) -> bool:
    """ "لم يوقع الهجوم قتلى", "من دون أن يخلف القصف ضحايا": the verb before people without a number is negated.

    Nothing but words may stand between, none of them "but" ("لم يوقع سوى جرحى") and no other verb, unless it is said
    of the deed: "لم يسفر الانفجار الذي وقع في كذا عن إصابات".
    """
    if any(row.first - 1 <= k <= row.last for k in text.number_at):
        return False
    reach = DENIED_REACH
    for j in range(row.first - 1, max(-1, row.first - 1 - RELATIVE_REACH), -1):
        if row.first - 1 - j >= reach:
            return False
        if text.tokens[j].kind != "word" or text.word(j) in BUT:
            return False
        if text.word(j).removeprefix("و") in FREE_OF:
            return True  # "خلا القصف من أي إصابات"
        if text.verbs(j) and text.word(j - 1) in RELATIVE:
            reach = RELATIVE_REACH
        elif text.verbs(j) and not text.word(j).startswith("ال"):
            return is_negated_verb(text, j) or (text.word(j - 2), text.word(j - 1)) == WHETHER
    return False


def killing_was_tried(text: Text, trigger: Trigger) -> bool:
    """ "محاولة فاشلة لقتل قاض": whom they failed to kill was not killed."""
    near = (text.word(trigger.first - k) for k in (1, 2))
    return trigger.proclitics.endswith("ل") and any(word in words("wished_tried") for word in near)


def was_only_tried(text: Text, trigger: Trigger) -> bool:
    """ "حاول مسلحون خطف فلان", "محاولة لاختطاف طفل": what was tried befell nobody.

    Right behind who tried the letters are a noun's, though they be a verb's too: "حاول مقاتلو كذا أسر جندي".
    """
    verb = trigger.verb
    if verb is not None and (verb.proclitics or verb.enclitic or (verb.tense, verb.number) != ("past", "s")):
        return False
    if text.word(trigger.first - 1) in words("wished_tried"):
        return True
    for k in range(trigger.first - 1, max(-1, trigger.first - 1 - TRIED_REACH), -1):
        if text.tokens[k].kind != "word" or text.cue(k, "after") is not None:
            return False
        verbs = text.verbs(k)
        if verbs and not text.entries(k, "person"):
            return any(v.lemma == "حاول" for v in verbs)
    return False
