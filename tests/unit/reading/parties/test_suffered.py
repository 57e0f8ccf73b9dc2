"""What somebody suffers, told with a noun: whose it is, and who did it."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def sides(sentence: str) -> list[set[tuple[str, str | None]]]:
    claims = read(document("t", sentence, published="2024-03-05")).claims
    return [{(p.role, p.actor) for p in c.parties or ()} for c in claims if c.kind == "incident"]


PMF, ARMY, IS = "popular-mobilisation-forces", "iraqi-army", "islamic-state"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("أفاد مصدر بتعرض نقطة للحشد الشعبي في قضاء الحويجة لهجوم.", {("target", PMF)}),
        (
            "أفاد مصدر بتعرض نقطة مشتركة للحشد الشعبي والجيش العراقي لهجوم في قضاء الحويجة.",
            {("target", PMF), ("target", ARMY)},
        ),
        ("أفاد مصدر بتعرض رتل للجيش العراقي لكمين في قضاء الحويجة.", {("target", ARMY)}),
        ("تعرض الجيش العراقي لهجوم من داعش في قضاء الحويجة.", {("target", ARMY), ("initiator", IS)}),
        ("أفاد مصدر بتعرض دورية لهجوم لداعش في قضاء الحويجة.", {("initiator", IS)}),
        ("صد الحشد الشعبي تعرضا لفلول داعش في قضاء بيجي.", {("initiator", IS), ("target", PMF)}),
        ("أعلن الحشد الشعبي إحباط تعرض لعناصر داعش شرق ديالى.", {("initiator", IS), ("target", PMF)}),
    ],
)
def test_who_suffers(sentence: str, expected: set[tuple[str, str]]) -> None:
    assert sides(sentence) == [expected]
