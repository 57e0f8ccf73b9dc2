"""Men of "his" are of the armed side that tells of them, where a sentence names no other."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


@pytest.mark.parametrize(
    ("report", "who"),
    [
        (
            "أعلنت قوات سوريا الديمقراطية أنها صدت هجوماً على سجن الأقطان. "
            "وقالت إن تسعة من مقاتليها قتلوا في قتال قرب السجن.",
            "sdf",
        ),
        (
            "أكدت قوات الدعم السريع أنها دخلت بلدة بارا أمس. "
            "وذكرت أن أربعة من عناصرها قتلوا في مواجهات قرب البلدة.",
            "rapid-support-forces",
        ),
    ],
)
def test_whose_men_the_teller_means(report: str, who: str) -> None:
    found = read(document("s", report, published="2025-01-20")).claims
    killed = [row.actor for c in found if c.kind == "incident" for row in c.casualties or ()]
    assert killed == [who]


def test_unknown_gunmen_have_no_attendants() -> None:
    said = "استهدف مسلحون موكب محافظ عدن بسيارة مفخخة أمس ما أدى إلى مقتل أربعة من مرافقيه."
    found = read(document("s", said, published="2023-07-30")).claims
    rows = [row for c in found if c.kind == "incident" for row in c.casualties or ()]
    assert [row.min for row in rows] == [4]
    assert rows[0].actor != "unidentified-gunmen"
