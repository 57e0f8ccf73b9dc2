"""The voices of a text of our own; importable by the tests."""

from __future__ import annotations

from marsad.model.document import document
from marsad.reading.page.layout import lay_out
from marsad.reading.voices.attribution import Attributor
from marsad.reading.voices.chains import distinct
from marsad.reading.words.text import Text

PUBLISHER = "صحيفة الأفق"


def voices(raw: str, publisher: str | None = PUBLISHER) -> list[list[str]]:
    """The names of the chains of a text, nearest link first, each chain once; without the publisher itself."""
    given = document("t", raw)
    text = Text(given, lay_out(given), None)
    attributor = Attributor(text, publisher)
    found = [one for sentence in text.sentences for one in attributor.of(sentence)]
    return [[voice.name for voice in chain] for chain in distinct(found)]
