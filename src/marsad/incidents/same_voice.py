"""Which of the names that a happening's reports cite are one voice: an office or a title before a person, a foreign
name spelt in two ways, a ministry with and without its country."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from marsad.arabic.lookalikes import skeleton
from marsad.arabic.name_words import is_given_name
from marsad.incidents.knowledge import bodies

_MINISTRY = "وزاره"
_SOUNDS = (("تش", "ش"), ("دج", "ج"), ("غ", "ج"))  # how two outlets spell one foreign name
_SOFT = re.compile("[اويء]")
_OPEN = re.compile(r"\bعبد ال\w+|\b\w+ الدين\b")
_LEAST = 2  # consonants that a foreign name must have to be known by them
_LONG = 3  # words that a body's name must have to be known in a longer one


def one_voice(names: Iterable[str]) -> dict[str, str]:
    """For each of the folded names that of its voice: the shortest, and of those the first of the alphabet."""
    ordered = sorted(names, key=lambda name: (len(_words(name)), name))
    one: dict[str, str] = {}
    for name in ordered:
        inside = next((short for short in one if one[short] == short and _is_one(short, name)), None)
        one[name] = name if inside is None else inside
    return _with_bare_bodies(one)


def _is_one(short: str, long: str) -> bool:
    """Whether the longer name, or one as long, is the same voice."""
    a, b = _words(short), _words(long)
    if _body(a) or _body(b):
        return bool(_body(a)) and _body_inside(a, b)
    return _person_inside(a, b) or _body_inside(a, b)


def _words(name: str) -> list[str]:
    """عبد الله and نور الدين are one word each, as others write them."""
    return _OPEN.sub(lambda pair: pair.group().replace(" ", ""), name).split()


def _person_inside(short: list[str], long: list[str]) -> bool:
    n = len(short)
    if not 1 < n <= len(long):
        return False
    if n == len(long):
        return sounds_alike(short, long)
    if sounds_alike(short, long[-n:]):  # behind an office, not behind one more name of another person
        return not _is_given(long[-n - 1])
    rest = long[n]
    known = n > _LEAST or _is_given(short[0])
    return known and sounds_alike(short, long[:n]) and rest != "في" and not rest.startswith("ب")


def sounds_alike(ours: list[str], theirs: list[str]) -> bool:
    """Whether two names of as many words are one, spelt in two ways.

    Given names that are known differ by a vowel (حسن, حسين); foreign names do not.
    """
    return all(map(_word_alike, ours, theirs))


def _word_alike(a: str, b: str) -> bool:
    if skeleton(a) == skeleton(b):
        return True
    if _is_given(a) and _is_given(b):
        return False
    sound = _sound(a)
    return len(sound) >= _LEAST and sound == _sound(b)


def _is_given(word: str) -> bool:
    """Folded, علي is على too, and so in no list of names; in a person's name it is one."""
    return word == "علي" or is_given_name(word)


@lru_cache(maxsize=1 << 14)
def _sound(word: str) -> str:
    """The consonants of a foreign name."""
    for written, meant in _SOUNDS:
        word = word.replace(written, meant)
    return _SOFT.sub("", skeleton(word))


def _plain(words: list[str]) -> list[str]:
    """Words of a body's name without articles, "ministry" and "for"."""
    bare = [re.sub(r"^(لل|ال|ل(?=\w{4}))", "", word) for word in words]
    return bare[1:] if bare[:1] == [_MINISTRY] and len(bare) > 1 else bare


def _body(words: list[str]) -> str:
    """The body of a state that it is, or nothing."""
    first = _plain(words)[0]
    return first if first in bodies() else ""


def _body_inside(short: list[str], long: list[str]) -> bool:
    """Whether the longer name is the same body's with a word more, such as its country; not its branch in a town."""
    a, b = _plain(short), _plain(long)
    known = len(a) >= _LONG or (len(a) > 1 and bodies().get(a[0], False))
    if a == b or not known:
        return a == b
    rest = iter(b)
    return a[0] == b[0] and "في" not in b and all(word in rest for word in a)


def _with_bare_bodies(one: dict[str, str]) -> dict[str, str]:
    """The police are the police of the place; an army is the only one that is named, if only one is."""
    named: dict[str, list[str]] = {}
    for voice in sorted(set(one.values()), key=lambda name: (len(name.split()), name)):
        if body := _body(voice.split()):
            named.setdefault(body, []).append(voice)
    alias: dict[str, str] = {}
    for body, voices in named.items():
        bare = [voice for voice in voices if _plain(voice.split()) == [body]]
        if bodies()[body] or (bare and len(voices) - len(bare) <= 1):
            alias.update(dict.fromkeys(voices, voices[0]))
    return {name: alias.get(voice, voice) for name, voice in one.items()}
