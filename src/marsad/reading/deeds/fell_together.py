"""Harm before the words that tell of what it came: "كما قُتل اثنان وأصيب ستة في هجوم آخر على كذا".

Who is told first fell there too, and not in what the sentence told before it.
"""

from __future__ import annotations

from marsad.reading.deeds.triggers import Trigger
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.vocabulary import vocabulary

BREAKS = frozenset("،,؛;:-–—.")


def fell_together(text: Text, sentence: Sentence, i: int, start: int, triggers: list[Trigger]) -> bool:
    """The verb of harm at token i goes on with the one that the clause begun at `start` tells, and both came of what
    is told behind it.
    """
    harm = next((t for t in triggers if t.first == i and t.harm is not None and t.verb is not None), None)
    if harm is None or not text.word(i).startswith("و") or text.word(i - 1) in BREAKS:
        return False
    before = [t for t in triggers if start <= t.first < i]
    if not before or before[0].verb is None or any(t.harm is None or t.deed is not None for t in before):
        return False
    if start != sentence.first and not _tells_more(text, start):
        return False
    between = range(before[0].last + 1, i)  # "لقي طفل مصرعه وأصيبت شقيقته"
    if any(k in text.place_at or text.word(k) in BREAKS or _says(text, k) for k in between):
        return False
    return _is_told_behind(text, i, sentence.last, triggers)


def _tells_more(text: Text, start: int) -> bool:
    """ "وقُتل", "كما قُتل"; not "فقُتل", "ما أدى إلى مقتل", which say what came of what was told."""
    return text.word(start).startswith("و") or text.cue(start, "opens") is not None


def _is_told_behind(text: Text, i: int, last: int, triggers: list[Trigger]) -> bool:
    """A new deed follows, before the next break or the next verb: "وأصيب ستة، اليوم الأحد، جراء انفجار"."""
    pause = next((k for k in range(i + 1, last + 1) if text.word(k) in BREAKS), last + 1)
    verb = min((t.first for t in triggers if t.first > i and t.verb is not None), default=last + 1)
    told = [t for t in triggers if i < t.first < max(pause, verb) and t.deed is not None]
    deeds = [t for t in told if t.deed is not None and not t.deed.carrier]
    return bool(deeds) and not deeds[0].definite


def _says(text: Text, k: int) -> bool:
    return any(v.lemma in vocabulary().saying for v in text.verbs(k))
