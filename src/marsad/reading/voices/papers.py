"""What is published: "بيانا", "تسجيلات مصورة", by whose issuer a report is told (codebook §3 `sources`)."""

from __future__ import annotations

from marsad.reading.voices.voice_words import voice_words
from marsad.reading.words.text import Text


def is_paper(text: Text, k: int) -> bool:
    """ "بيانا", "بيانين", "بيانات", and what is said of them: "بيانات قصيرة"."""
    described = text.word(k).endswith("ه") and text.word(k - 1).endswith("ات")
    word, papers = text.word(k - described), voice_words("published") | voice_words("papers")
    return bool({word, *(word.removesuffix(end) for end in ("ا", "ين", "ات"))} & papers)
