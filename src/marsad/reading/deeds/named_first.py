"""One who is named first, right behind "that", and only then what became of him: "إن فلاناً (14 عاماً)، ... قتل بلغم".

Words like قتل are nouns by themselves; behind such a name, and what only says who he is, they are its verb.
"""

from __future__ import annotations

from marsad.arabic.name_words import company
from marsad.arabic.names import NameMention
from marsad.arabic.quoted_things import CLOSERS
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words

REACH = 26  # tokens from "that" to the verb
HEAD = 4  # tokens of a title or an office between "that" and the name
ASIDE = words("opens_aside") | words("relative_of_two")
HEADS_OF_HOMES = words("heads_of_homes")
THAT = words("that")
TOLD_HOW = words("told_how")
ENDS = frozenset(".؛:؟!")


def is_verb_of_name(text: Text, i: int) -> bool:
    """Token i is the verb of the name behind "that", though its letters are a noun's too."""
    if text.word(i).startswith(("ال", "و", "ل", "ب")) or not _tells_how(text, i + 1):
        return False
    return _closes_phrase(text, i - 1) and name_behind_that(text, i) is not None


def is_one_of_his(text: Text, k: int) -> bool:
    """ "إن الضابط فلاناً ومرافقه قتلا": one more, of the man told before, whose verb is of two."""
    his = (f for f in text.entries(k, "person") if f.last == k and f.form.enclitic in ("ه", "ها"))
    return text.word(k).startswith("و") and any(f.entry.value.counts.most == 1 for f in his)


def name_behind_that(text: Text, i: int, first: int = 0) -> NameMention | None:
    """The name right behind "that" which has had no verb of its own up to token i."""
    for j in range(i - 1, max(first - 1, i - REACH), -1):
        word = text.word(j)
        if word in ENDS or text.tokens[j].kind == "newline":
            return None
        if word in THAT:
            name = next(iter(text.names_in(j + 1, i - 1)), None)
            led = (
                name is not None
                and name.first <= j + 1 + HEAD
                and all(_leads(text, k) for k in range(j + 1, name.first))
            )
            return name if name is not None and led and _has_no_verb(text, name.last + 1, i) else None
    return None


def _leads(text: Text, k: int) -> bool:
    """A quotation mark, or who somebody is, before his name: "رب الأسرة", "الخبير الإيراني", "مدير الناحية"."""
    if text.word(k) in CLOSERS or text.word(k) in '"“«' or bool(text.entries(k, "person")):
        return True
    adjective = (
        text.word(k).startswith("ال") and text.word(k).endswith(("ي", "يه")) and k not in text.place_at
    )
    return text.word(k) in HEADS_OF_HOMES or text.word(k - 1) in HEADS_OF_HOMES or adjective


def _has_no_verb(text: Text, first: int, i: int) -> bool:
    """Between a name and token i there is no verb but in an aside, which a comma closes."""
    aside = False
    for k in range(first, i):
        if text.word(k) in ASIDE:
            aside = True
        elif text.verbs(k) and not (aside and text.word(i - 1) in "،)"):
            return False
    return True


def _closes_phrase(text: Text, k: int) -> bool:
    """A name, a place, a force, a definite word or a mark ends the phrase before its verb."""
    if text.word(k) in "،)" or text.word(k) in CLOSERS or text.word(k).startswith("ال"):
        return True
    of_unit = text.word(k - 1) in company("unit_noun")  # "القائد في كتيبة كذا قتل"
    return of_unit or any(k in at for at in (text.name_at, text.place_at, text.actor_at))


def _tells_how(text: Text, k: int) -> bool:
    """Behind a passive verb: by what, where or when; an object would make it an active one, or a noun."""
    word = text.word(k)
    if k >= len(text.tokens) or text.tokens[k].kind in ("mark", "newline") or k in text.time_at:
        return True
    return word in TOLD_HOW or (word.startswith("ب") and k not in text.name_at)
