"""What an attribution is: a chain of voices and the words that rest on it; and which chains of several are distinct."""

from __future__ import annotations

from collections.abc import Iterable

from marsad.model.value import Value
from marsad.reading.voices.voice import Voice
from marsad.reading.voices.voice_words import voice_words


class Attribution(Value, frozen=True):
    """A chain of voices; its word stands at token `at`, and tokens first..last rest on it."""

    chain: tuple[Voice, ...]
    at: int
    lemma: str
    first: int = 0
    last: int = 0
    backward: bool = False
    end: int = 0  # the last token of the verb and its voice
    joined: bool = False  # beside the voice before, of the same words

    def covers(self, first: int, last: int) -> bool:
        """Whether any of tokens first..last is what this voice says."""
        return self.first <= last and first <= self.last


def distinct(attributions: Iterable[Attribution]) -> list[tuple[Voice, ...]]:
    """The chains without the outlet itself, each voice once, by the longest of its names."""
    found: dict[tuple[str, ...], tuple[Voice, ...]] = {}
    for attribution in attributions:
        chain = tuple(v for v in attribution.chain if not v.own and v.name)
        if not chain:
            continue
        key = tuple(identity(v) for v in chain)
        old = found.get(key)
        if old is None or sum(len(v.name) for v in chain) > sum(len(v.name) for v in old):
            found[key] = chain
    apart = {key: chain for key, chain in found.items() if not any(set(key) < set(other) for other in found)}
    return [c for key, c in apart.items() if not any(_is_shorter(c, other) for other in apart.values())]


def _is_shorter(one: tuple[Voice, ...], other: tuple[Voice, ...]) -> bool:
    """ "الدفاع التركية" beside "وزارة الدفاع التركية": one body by a part of its name, no unnamed source."""
    mine, theirs = one[-1], other[-1]
    if one is other or mine.kind in ("unnamed", "witness") or len(one) > len(other):
        return False
    short, long = set(mine.key.split()), set(theirs.key.split())
    speaks_for = (long - short) & voice_words("officers")  # "مصدر في الجيش" beside the army itself
    return short < long and not speaks_for and theirs.kind not in ("unnamed", "witness")


def identity(voice: Voice) -> str:
    """What makes two mentions one voice.

    Outlets and parties are one by their id; a person who speaks for one, and an unnamed source, by the name.
    """
    if voice.id is not None and not voice.person and voice.bare_outlet:
        return voice.id
    if voice.kind == "party" and voice.actor and voice.bare_party:
        return voice.actor
    return voice.key
