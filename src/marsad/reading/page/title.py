"""Which line is the title: the one above the text that the text takes up again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from marsad.arabic.clitics import bare
from marsad.arabic.remembered import Remembered
from marsad.reading.page.lines import Line
from marsad.reading.page.words import plain
from marsad.reading.words.wordlists import words

SHORTEST, LONGEST = 3, 34  # words; the first line may have one less
_LOOK, _WITHIN = 4, 900  # paragraphs, and letters of them, that a title sums up
STRANGE = 7  # words of a title that cannot be this report's if the text takes up none of them
_WEAK, _ENOUGH = 0.12, 30  # share of shared stems that tells a title · stems that a text must have to tell
_WORD = re.compile(r"[^\W\d_]{3,}")
_CLITIC = re.compile(r"^(?:[وف]?(?:[بلك]?ال|لل)|[وفبلك](?=\w{4}))")


def title_at(
    lines: Sequence[Line], kinds: Sequence[object], block: Sequence[int], given: str | None
) -> int | None:
    """Index of the title's line; None if there is none, or only one of which the text has not a single word.

    `block`: the lines of the text; `kinds` None where a line is still free.
    """
    if given and (told := _told(lines, block, given)) is not None:
        return told
    free = [i for i in range(block[0]) if kinds[i] is None and (i == 0) + lines[i].words >= SHORTEST]
    free = [i for i in free if lines[i].words <= LONGEST and not lines[i].raw.endswith(":")] or free
    if not free:
        return _first_of(lines, block)
    told_words = stems(" ".join(lines[i].plain for i in block[:_LOOK])[:_WITHIN])
    repeated = {
        line.plain for n, line in enumerate(lines) if any(line.plain == o.plain for o in lines[n + 1 : n + 4])
    }

    def score(i: int) -> float:
        own = stems(lines[i].plain)
        shared = len(own & told_words) / (len(own) + 1)
        return shared + (0.1 if lines[i].plain in repeated else 0) - (0.1 if lines[i].words < 4 else 0)

    best = max(free, key=score)
    early = next((i for i in free if score(i) >= 0.75 * score(best) and lines[i].words > 3), best)
    early = _shorter(lines, free, early)
    if score(best) > _WEAK:
        return early
    fallback = next((i for i in free if lines[i].words > 3), free[0])
    strange = (
        lines[fallback].words >= STRANGE
        and len(told_words) >= _ENOUGH
        and not stems(lines[fallback].plain) & told_words
        and not _words_of(lines[fallback].plain)
        & words("digests")  # what sums up a day shares no word with it
    )
    return None if strange else fallback


def _shorter(lines: Sequence[Line], free: Sequence[int], chosen: int) -> int:
    """The same title below, without the site's name after it."""
    long = lines[chosen].plain
    below = (i for i in free if i > chosen and 15 < len(lines[i].plain) < len(long))
    return next((i for i in below if lines[i].plain in long), chosen)


def _told(lines: Sequence[Line], block: Sequence[int], given: str) -> int | None:
    wanted = " ".join(plain(given).split())
    for i in range(min(len(lines), block[-1] + 1)):
        mine = " ".join(lines[i].plain.split())
        if mine == wanted or (len(mine) > 15 and (wanted.startswith(mine) or mine in wanted)):
            return i
    return None


def _first_of(lines: Sequence[Line], block: Sequence[int]) -> int | None:
    """A first line that is no sentence though it is long, before others that are."""
    first = lines[block[0]]
    if len(block) < 2 or first.words > 24 or first.bullet or first.raw.endswith((".", ":")):
        return None
    return block[0] if lines[block[1]].words > first.words else None


def stems(text: str) -> set[str]:
    """Rough stems of the folded words, for comparing lines."""
    return {_STEMS[word] for word in _WORD.findall(text)}


def _words_of(text: str) -> set[str]:
    return {bare(word) for word in _WORD.findall(text)}


def _stem(word: str) -> str:
    return _CLITIC.sub("", word)[:4]


_STEMS = Remembered(_stem)
