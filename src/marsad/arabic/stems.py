"""The light stem of a word: what is left when the commonest beginnings and endings are cut off.

For telling whether two texts use one word; what the stem means nobody asks. The affixes and their order are those of
the "light10" stemmer (Larkey, Ballesteros and Connell, Light Stemming for Arabic Information Retrieval, 2007), which
does as well as full morphology in finding texts.
"""

from __future__ import annotations

from functools import lru_cache

_ARTICLES = ("ال", "وال", "بال", "كال", "فال", "لل")
_ENDINGS = ("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي")
_LEAST = 2  # letters that are left


@lru_cache(maxsize=1 << 15)
def light_stem(word: str) -> str:
    """The stem of a folded word; never shorter than two letters, unless the word is."""
    return _without_endings(_without_article(_without_and(word)))


def _without_and(word: str) -> str:
    return word[1:] if word.startswith("و") and len(word) > _LEAST + 1 else word


def _without_article(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _LEAST:
            return word[len(article) :]
    return word


def _without_endings(word: str) -> str:
    """Each ending once, in their order."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)]
    return word
