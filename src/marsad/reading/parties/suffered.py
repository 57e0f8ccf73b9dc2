"""What somebody suffers, told with a noun: "بتعرض نقطة لكذا لهجوم"."""

from __future__ import annotations

from marsad.arabic.clitics import forms
from marsad.reading.words.text import Text
from marsad.reading.words.vocabulary import vocabulary

SUFFERING = "تعرض"
REACH = 16  # tokens from the noun to what is suffered
STOPS = frozenset({".", "؛", ":"})


def suffers_at(text: Text, j: int) -> str | None:
    """The noun gives its owner what the verb gives its subject, where the blow stands behind it with "ل".

    "تعرض لداعش" without one is the soldiers' word for a raid of theirs.
    """
    if all(form.stem != SUFFERING or form.article or form.enclitic for form in forms(text.word(j))):
        return None
    for k in range(j + 1, min(j + REACH, len(text.tokens) - 1) + 1):
        if text.word(k) in STOPS or text.tokens[k].kind == "newline":
            return None
        if any(f.entry.kind == "deed" and f.form.proclitics.endswith("ل") for f in text.found[k]):
            return vocabulary().light[SUFFERING]
    return None
