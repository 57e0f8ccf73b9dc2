"""A happening told first and its source only behind it: "قُتل ثلاثة في انفجار. وقال مصدر أمني إن العبوة ..."."""

from __future__ import annotations

from msgspec.structs import replace

from marsad.reading.deeds.event import Event
from marsad.reading.voices.attribution import Attribution, Attributor
from marsad.reading.words.text import Sentence, Text
from marsad.reading.words.wordlists import words

NEAR = 2  # tokens of a sentence within which its voice opens it
RESPONSIBLE, THIS, OF_IT = words("responsible_for"), words("late_this"), words("late_deed")
REFERS = 8  # tokens behind the voice within which what was told is named again


def add_late_voices(text: Text, attributor: Attributor, events: list[Event]) -> None:
    """Gives the happenings that nobody tells the voice that goes on right behind them."""
    if attributor.issuer is not None:
        return  # it is his statement
    behind = dict(zip(text.sentences, text.sentences[1:], strict=False))
    for event in events:
        if any(not v.own for a in event.voices for v in a.chain):
            continue
        for told in _sentences(text, event):
            voice = _within(text, attributor, told, event)
            if (owner := _owner(text, attributor, told, behind.get(told))) is not None:
                event.voices.append(owner)
                break
            if voice is None and not _tells_another(text, behind.get(told), event, events):
                voice = _next(text, attributor, told, behind.get(told))
            if voice is not None:
                event.voices.append(
                    replace(voice, lemma="")
                )  # it goes on with the matter, no claim of its own
                break


def _owner(text: Text, attributor: Attributor, told: Sentence, behind: Sentence | None) -> Attribution | None:
    """ "وأعلنت الجماعة مسؤوليتها عن هذا الهجوم", "وتبنى التنظيم الهجوم": who owns to what was told right before."""
    one = _next(text, attributor, told, behind)
    if one is None or behind is None:
        return None
    k = one.end + 1
    if text.word(k) in RESPONSIBLE and text.word(k + 1) == "عن":
        k += 2
    elif one.lemma != "تبني":
        return None
    return one if text.word(k) in THIS or text.word(k) in OF_IT else None


def _sentences(text: Text, event: Event) -> list[Sentence]:
    told = {s for first, _ in event.told if (s := text.sentence_at(first)) is not None}
    return sorted(told, key=lambda s: s.first)


def _within(text: Text, attributor: Attributor, told: Sentence, event: Event) -> Attribution | None:
    """ "استشهد ثلاثة في هجوم، وقالت الشرطة إن الحادثة ...": a voice of the same sentence that names it again."""
    end = max((last for first, last in event.tokens() if told.first <= first <= told.last), default=told.last)
    for one in attributor.of(told):
        if one.at >= end - 1 and not one.backward and not one.chain[-1].own and _refers(text, one, told):
            return one
    return None


def _tells_another(text: Text, behind: Sentence | None, event: Event, events: list[Event]) -> bool:
    """The sentence behind tells another happening only: its voice is of that.

    Behind the lede it mostly goes on with the lede, whatever else it tells.
    """
    body = [s for s in text.sentences if s.kind == "body"][:2]
    if behind is None or behind in body:
        return behind is None
    here = [e for e in events if behind in text.sentences_of(e.told)]
    return bool(here) and event not in here


def _next(text: Text, attributor: Attributor, told: Sentence, behind: Sentence | None) -> Attribution | None:
    """The voice that opens the sentence behind."""
    if (
        behind is None
        or (told.kind, behind.kind) != ("body", "body")
        or behind.paragraph - told.paragraph > 1
    ):
        return None
    first = next(iter(attributor.of(behind)), None)
    if first is None or first.backward or first.chain[-1].own or first.at - behind.first > NEAR:
        return None
    return None if text.cue(behind.first, "other_topic") is not None else first


def _refers(text: Text, voice: Attribution, told: Sentence) -> bool:
    """A definite noun of deed, harm or its means behind the voice: "الحادثة", "الهجوم", "القتلى"."""
    for k in range(voice.end + 1, min(voice.end + REFERS, told.last) + 1):
        again = any(
            f.form.article and f.entry.kind in ("deed", "harm", "means", "object") for f in text.found[k]
        )
        if again or text.word(k) in ("الحادث", "الحادثه", "الواقعه"):
            return True
    return False
