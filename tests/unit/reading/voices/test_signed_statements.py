"""A statement is of the force that signs it: what "our forces" did there is its deed."""

from __future__ import annotations

import pytest

from marsad.model.document import document
from marsad.reading.reader import read


def initiators(*lines: str) -> set[str | None]:
    claims = read(document("x", "\n".join(lines), published="2025-01-20")).claims
    return {p.actor for c in claims if c.kind == "incident" for p in c.parties if p.role == "initiator"}


DEED = "ودمرت قواتنا ثلاث دبابات في محيط مدينة بارا بولاية شمال كردفان."


@pytest.mark.parametrize(
    ("sign", "actor"),
    [
        ("الناطق الرسمي باسم قوات الدعم السريع", "rapid-support-forces"),
        ("مكتب الناطق الرسمي باسم القوات المسلحة", "sudanese-army"),
        ("المكتب الإعلامي للحركة الشعبية لتحرير السودان شمال", "splm-n-al-hilu"),
    ],
)
def test_who_signs_did_what_his_forces_did(sign: str, actor: str) -> None:
    assert initiators("تمكنت قواتنا من دحر العدو في محور بارا.", DEED, sign) == {actor}


@pytest.mark.parametrize(
    "line",
    [
        "والتقى الوالي أمس الناطق الرسمي باسم قوات الدعم السريع",
        "وقال الناطق الرسمي باسم قوات الدعم السريع إن الطريق مغلق أمام القوافل منذ صباح أمس",
        "قوات الدعم السريع",
    ],
)
def test_a_line_that_tells_something_is_no_signature(line: str) -> None:
    assert "rapid-support-forces" not in initiators("ساد الهدوء المدينة أمس.", DEED, line)
