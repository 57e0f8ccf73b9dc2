"""Whether two names mean the same: of people, voices, and of actors by the lists of names in `actors.yaml`.

The rules are those of the gold files' own scorer; the reader's registry has no say here, or it would grade itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

Value = str | int | None
Listed = Value | tuple[Value, ...]

_FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"})
_DIGITS = {ord(zero) + i: str(i) for zero in "٠۰" for i in range(10)}
_CENSORED = re.compile(r"ـ\s?[.*]\s?ـ")
_MARKS = re.compile(r"[\u064b-\u0652\u0640\u0670\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
_OTHER = re.compile(r"[^\w\s]")
_SERVANT = re.compile(r"\bعبد ال")
_ARTICLE = re.compile(r"^(?:وال|بال|ال)")
_LONGER = 4  # words that a given name may have beyond the gold's
_UNIQUE = 2  # words from which on a name inside another is the same person


def listed(value: Listed) -> tuple[Value, ...]:
    """Nothing, one value or several, as several."""
    return () if value is None else value if isinstance(value, tuple) else (value,)


@lru_cache(maxsize=20_000)
def norm(text: str) -> str:
    """One spelling: no vowels, marks or articles, one form of each letter, Western digits."""
    plain = _MARKS.sub("", _CENSORED.sub("", text).translate(_DIGITS)).casefold().translate(_FOLD)
    joined = _SERVANT.sub("عبدال", _OTHER.sub(" ", plain))
    return " ".join(_ARTICLE.sub("", word) for word in joined.split())


def contained(gold: str, given: str) -> bool:
    """One name stands inside the other as a run of words, and the given one is not much longer."""
    g, p = norm(gold).split(), norm(given).split()
    if not g or not p or len(p) > len(g) + _LONGER:
        return False
    short, long = (g, p) if len(g) <= len(p) else (p, g)
    return any(long[i : i + len(short)] == short for i in range(len(long) - len(short) + 1))


def same_name(gold: str, given: str) -> bool:
    """The same words, or a name of at least two words inside the other."""
    g, p = norm(gold).split(), norm(given).split()
    return g == p or (min(len(g), len(p)) >= _UNIQUE and contained(gold, given))


class Actors:
    """Under which names an actor may be given. `names` maps a key of the gold to them."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._names = {
            key: {norm(key), norm(key.replace("-", " ")), *map(norm, names_)} for key, names_ in names.items()
        }
        self._known: set[str] = set().union(*self._names.values())

    def same(self, gold: Listed, id: str | None, name: str | None = None) -> bool:
        """The gold actor (or one of several) is meant. An id that is some actor's name decides alone; else the
        name helps."""
        given = {norm(id), norm(id.replace("-", " "))} if id else set()
        if name and not given & self._known:
            given.add(norm(name))
        return any(given & self._names.get(str(key), {norm(str(key))}) for key in listed(gold))

    def same_end(self, gold: Listed, id: str | None, name: str | None) -> bool:
        """The end of a relation is meant: an actor, a person, a place or a year."""
        if self.same(gold, id, name):
            return True
        words = " ".join(map(str, listed(gold)))
        if name is None:
            return False
        return same_name(words, name) or (words.isdigit() and norm(words) in norm(name).split())
