"""Deeds whose word is far from what it needs, or stands for something other than its nearest sense."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read
from tests.harmed import tolls


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("لقي عنصر من حركة فتح، يدعى رامي خليل، حتفه في مخيم البداوي.", ("death", (("killed", 1),))),
        ("وقال الضابط إن حي الرفاعي تم تحريره أمس من داعش.", ("capture_territory", ())),
        ("تم تحرير رهينة أمس في بغداد.", ("release", (("released", 1),))),
        ("ودمرت القوات 14 عجلة مفخخة في حي الزهراء بالموصل.", ("weapons_seizure", ())),
        ("قتل مسؤول المدفعية في هجوم لداعش على كركوك.", ("attack", (("killed", 1),))),
        ("قصفت المدفعية التركية قرية في زاخو.", ("shelling", ())),
        ("استهدف المقاتلون ثكنة برانيت بصاروخي فلق.", ("shelling", ())),
        (
            "وجاءت هذه الضربة بعد مقتل ثلاثة أشخاص، أمس، في قصف إسرائيلي استهدف منزلا في الخيام.",
            ("shelling", (("killed", 3),)),
        ),
    ],
)
def test_what_is_told(sentence: str, expected: tuple[str, tuple[tuple[str, int], ...]]) -> None:
    assert tolls(sentence) == [expected]


def test_to_bar_the_way_is_no_word_said() -> None:
    claims = read(document("t", "اعترض مسلحان طريق الناشط في الكوت ثم أطلقا النار عليه.")).claims
    assert not [c for c in claims if c.kind == "statement"]
    claims = read(document("t", "واعترض النائب على القرار قائلا إن الحكومة ستسقط.")).claims
    assert [c for c in claims if c.kind == "statement"]
