"""One who speaks again under a part of his name: "ديفيس" after "جيف ديفيس", "الفاروق" after "الفاروق أبو بكر"."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from marsad.arabic.name_words import Fit, fit
from marsad.reading.voices.keys import KEYS
from marsad.reading.voices.voice import Voice
from marsad.reading.words.text import Text


def same_person(text: Text, known: Sequence[Voice], voice: Voice) -> Voice:
    """The voice under the full name of the one who spoke, or was named, before."""
    words = voice.key.split()
    for old in reversed(known):
        whole = old.key.split()
        if len(words) < len(whole) and words[-1] == whole[-1]:
            return replace(old, first=voice.first, last=voice.last)
    if len(words) != 1:
        return voice
    if fit(text.word(voice.last)) >= Fit.KNOWN:
        for old in reversed(known):  # by his first name
            if _is_bare_name(text, old) and old.key.split()[0] == words[0]:
                return replace(old, first=voice.first, last=voice.last)
    return _named_before(text, voice, words[0])


def _is_bare_name(text: Text, old: Voice) -> bool:
    named = text.name_at.get(old.first)
    return named is not None and named.name_first == old.first and old.last > old.first


def _named_before(text: Text, voice: Voice, surname: str) -> Voice:
    """Who was named in full, though he said nothing: "قتل فلان سريع ... وقال سريع"."""
    for name in reversed(text.names):
        if name.name_last >= voice.first or name.name_first == name.name_last:
            continue
        full = text.words(name.name_first, name.name_last)
        if KEYS[full].split()[-1:] == [surname]:
            return replace(voice, name=full[len(name.clitic) :])
    return voice
