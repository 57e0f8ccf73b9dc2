"""Arms in a store are no find of their own where a deed before is aimed at the store: "قصف الجيش مستودع أسلحة"."""

from __future__ import annotations

from marsad.arabic.clitics import bare
from marsad.reading.words.frames import Deed
from marsad.reading.words.text import Text
from marsad.reading.words.wordlists import words


def is_struck_store(text: Text, i: int, last: int, deed: Deed | None) -> bool:
    """A store at token i that the deed before it, told up to token `last`, is aimed at; a comma parts them."""
    if deed is None or deed.action == "weapons_seizure" or bare(text.word(i)) not in words("stores"):
        return False
    if "target" not in (deed.object, deed.of, deed.to):
        return False
    return all(text.tokens[k].kind == "word" or text.tokens[k].kind == "number" for k in range(last + 1, i))
