"""Who goes on about a happening without telling a new one is one more voice on it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading import assembling
from marsad.reading.attribution import Attributor
from marsad.reading.event import Event
from marsad.reading.reader import read
from marsad.reading.referring_voices import add_referring_voices
from marsad.reading.text import Text

TOLD = "قالت الشرطة إن مسلحين هاجموا حافلة قرب مدينة كاتسينا أمس وقتلوا ثلاثة مدنيين. "
AGAIN = [
    ("وذكرت صحيفة ديلي ترست أن المهاجمين كانوا ملثمين.", "صحيفة ديلي ترست"),
    ("وأفاد مسعفون بأن سيارات الإسعاف نقلت الجثث إلى المستشفى.", "مسعفون"),
    ("وقالت مصادر إن السوق مغلقة.", None),
    ("وقال الجيش إن مسلحين قصفوا قرية أخرى وقتلوا خمسة مدنيين.", None),
]


@pytest.mark.parametrize(("raw", "name"), AGAIN)
def test_who_names_what_was_told_speaks_of_it(
    raw: str, name: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[str] = []

    def add(text: Text, attributor: Attributor, events: list[Event]) -> None:
        before = [len(event.voices) for event in events]
        add_referring_voices(text, attributor, events)
        for count, event in zip(before, events, strict=True):
            added.extend(v.name for a in event.voices[count:] for v in a.chain)

    monkeypatch.setattr(assembling, "add_referring_voices", add)
    read(document("t", TOLD + raw))
    assert added == ([name] if name else [])
